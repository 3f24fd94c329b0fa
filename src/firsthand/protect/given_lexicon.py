"""First names that dictionaries hold as words as well, and no others. Data only."""

from __future__ import annotations

from firsthand.entities.word_list import word_list

GIVEN = word_list(
    """
    aaron abbey abdul abel abraham ada adam adrian ahmad ahmed aisha alan alba albert alejandro
    alex alexander alexandra alfred ali alice aline allen alonso althea amanda amber amberly
    ambrose amelia amina amir amos amy ana andrea andrei andrew andy angel angela angelica
    angelique anil ann anna anne anthony antonio antony april ariana arnold art arthur ash
    ashley asuncion athena augusta augustine augustus aurora austin autumn bailey barb barbara
    barrie barry bart basil bay bear beatrice beau belle ben benedict benjamin bennett bennie
    benny benton bernard berry beryl beth bethel betty bill billy bird birdie blair blake blaze
    blossom blue bob bobby bonnie booker boyd brad bradford bradley brandon brandy brant brenda
    brent brian bridget brigid britt brittany brook brooke bruce bruno bryan buck bud buddy
    bunny burt burton buster byron calvin camelia camellia candida candy carina carissa carl
    carlos carly carmen carmine carol caroline carroll carson cash cassandra cassie catherine
    cathy celesta celeste chad charity charles charlie charlotte chase chastity cherish cherry
    chester cheyenne chip chloe chris christen christian christie christina christine
    christopher chuck cindy claire clara clarence claude clay clement clementine cleopatra cliff
    clinton clover clyde cody cole colette colin colleen colt concepcion concha connie conrad
    constance cora coral cordia cornell corrie cortez craig crystal curt curtis cynthia cyril
    cyrus dahlia daisy dale dalton damon dan dana daniel danny dante daphne darwin dave david
    davis dawn dean deb debbie deborah dee delilah delta demetrius dennis derrick destiny dewey
    dexter diana diane dick diego dixie dmitry dolly dolores domingo dominic dominick dominique
    don dona donald donna dorian doris dorothy dot dotty doug douglas drew duke duncan dylan
    earl earnest ebony echo eddie eddy eden edgar edison edith eduardo edward edwin eileen
    elaine eleanor elena eli elia elias elijah elizabeth ella ellen ellis ellsworth elly elmer
    elvis ember emerson emery emile emilia emily emma emmy enid eric erica erin ernest ester
    esther eugene eugenia eva evan eve ezekiel ezra fabian fae faith fanny fatima fatimah fawn
    fay felicia felix ferdinand fern fernando finn fiona fletcher flora florence fonda forest
    fox frances francis francisco frank franklin fred freddie frederick gabriel gale garland
    garret gary gay gemma gene george georgette gerald gilbert gina ginger gita glen gloria
    glory gordon grace gracie graham grant gray greg gregory guillermo gus gustavo guy gwyn
    haley halley hamid hank hannah hans happy harmony harold harris harrison harry harvey hassan
    haywood hazel heath heather hector helen helena henna henry herb herbert herman hero hertha
    hillary holly homer honor hope horace hortensia hosea howard hugh hugo hunter hussein ian
    ibrahim ida ike ines inga inge inger ira irena irene iris irving isaac isabel isabella
    isaiah isle iva ivan ivory ivy jack jackie jackson jacob jacqueline jade jake james jamie
    jamison jan jane janet janice jared jarred jasmine jason jasper javier jay jean jed jeff
    jefferson jeffrey jena jennifer jenny jeremiah jeremy jerome jerry jesse jessica jesus jewel
    jill jim jimmy joan joanna joe joel john johnny jon jonah jonathan jorge jose joseph josh
    joshua josue joy joyce juan jude judith judy julia julian julie julienne june justin kali
    karen karl kasha kate katherine kathleen kathy katie kay keith kelly kelvin ken kendal
    kendall kenneth kevin khalid kiley kim king kip kirk kit kitty kris krishna kyle kylie lacy
    lakshmi lance lane larry laura laurel lauren laurie lawrence lea leaf lee leigh lena lenard
    leo leon leonard leonardo leslie levi levy lewis liam liana libby lillie lily linda linden
    lindsay lindy lisa liza lloyd logan lois lolita lorelei loren lory lotte lou louis louise
    love lowell luba lucas lucia luck lucky lucy luis luke lulu luna luther lux lydia lynn mac
    mack mackenzie madison madonna magdalen magdalena maggie magnolia maia maja major malcolm
    malik maple mara marc marcel marcus margaret margarita marge marguerite mari maria marian
    marie marilyn marina mario marion maris mark marlin marline marsh marshal martha martin
    marty mary mason mat matt matthew maurice mavis max maxwell may maya mckinley meg megan mei
    melba melia melissa melody mercy meredith merit merle merlin micah michael michelle mick
    mickey miguel mike mikhail miles milly milo milton mina minerva misty mitchell mo mohamed
    mohammad mohammed mollie molly mona monica monroe morgan morris morton moses muhammad murray
    myrtle nadia nan nancy naomi natalia natalie natasha nathan ned neely neil nelly nelson
    nestor nicholas nick nicole nina noah noble noel noemi nora norm norma norman normand norris
    nova ola oleg olive oliver olivia omar opal orlando oscar otis otter owen pablo paige palmer
    pamela pandora pansy parker pat patience patricia patrick patsy patty paul paula pauline
    pearl pearly pedro peg peggy pen penelope penny peony pepper percy perry pete peter petunia
    phil philip phillip phoebe phyllis pia pierre pilar pinkie piper polly poppy porter precious
    prince prudence queen quince quincy rachel rain ralph ramon ramona rana randy raphael raven
    ray raymond reagan rebecca rebekah red reed reef regina reid reuben rex reyes rhea ricardo
    rich richard rick rickey rico riley rita river rob robert roberto robin rocky rod rodney
    roger roland rolf romeo ron ronald rosa rosaria rosario rose roselle rosemary rosette rosie
    rosita ross rosy roy ruby rue rupert russ russell rusty ruth ryan sabine sabra sade sage
    sally salome sam samantha samir samuel sandra sandy santos sara sarah saul scarlet scott
    sean sebastian selene selma serenity sergei sergio seth seymour shane shari sharon shawn
    sheila shelley sheridan sherman sherry shirley sibyl sid sidney sierra silver silvia simon
    sky skye sofia soledad solo solomon sonia sonny sophia sophie spencer stanley starr stella
    stephanie stephen sterling steve steven stewart storm stormy stuart sue summer sunny susan
    susanna suzanne sylvia tad tammy tania tanner tanya tara tate tatum taylor ted teddy
    temperance tera terence teresa terry thalia thea theresa thomas tia tiffany tiger tim
    timothy tina titus toby tod todd tom tommy tony tori tracy travis trinity trip tristan troy
    truman tucker tyler tyson ulysses ursula ute val valentine valerie vanda vanessa veda venus
    vera verity vernon veronica victor victoria vincent viola violet virgil virginia vivian
    vladimir wade walker wallace wally walter walton ward warner warren wayne wei wendy wes
    wesley west weston whitney wilfred will willard william williams willis willow wilson wilton
    winfred winter wren wyatt xavier yasmin yusuf yvonne zion zoe zola zona
    """
)
"""First names that dictionaries and word counts hold as ordinary words; most stand in the lists of
first names of the United States census of 1990, which are in the public domain."""
