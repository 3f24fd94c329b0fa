"""English words that tell what a name, a count or a date is: data only."""

from __future__ import annotations

from firsthand.entities.word_list import word_list

TITLES = word_list(
    """
    acting admiral advocate ambassador archbishop attorney aunt baron baroness bishop brigadier
    brother capt captain cardinal chairman chairwoman chancellor chief citizen col colonel
    commander commissioner comrade congressman congresswoman constable corporal councillor
    counsel count countess cpl crown dame deacon defence deputy director doctor dr duchess duke
    emperor examining father first foreign gen general governor grandma grandpa granny imam
    inspector interior judge junior justice king lady lieutenant lord lt magistrate maj major
    marshal mayor minister miss monsignor mother mr mrs ms mx nurse officer pastor police
    premier president prime prince princess private prof professor prosecutor queen rabbi
    representative retired rev reverend second secretary senator senior sergeant sgt sheikh sir
    sister special spokesman spokesperson spokeswoman superintendent surgeon uncle vice warden
    """
)
"""Words that may stand before a person's name as part of a title, without points."""
OFFICE_TITLES = word_list(
    """
    admiral ambassador archbishop baron baroness bishop brigadier capt captain cardinal chairman
    chairwoman chancellor chief col colonel commander commissioner congressman congresswoman
    constable corporal councillor count countess dame deputy director duchess duke emperor gen
    general governor inspector judge justice king lieutenant lord lt magistrate maj major
    marshal mayor minister premier president prince princess prosecutor queen secretary senator
    sergeant sgt sir spokesman spokesperson spokeswoman superintendent
    """
)
"""Titles of people who act in office."""
PUBLIC_ROLES = word_list(
    """
    administrator admiral advocate ambassador analyst anchor archbishop attorney author
    barrister bishop brigadier broadcaster candidate captain cardinal ceo chair
    chairman chairmanship chairperson chairwoman chancellor chief co-founder colonel columnist
    commander commissioner coordinator correspondent councillor counsel count dean deputy
    director editor envoy executive founder general governor head inspector investigator
    journalist judge justice king lawmaker lawyer leader legislator lieutenant lord magistrate
    major manager-general marshal mayor minister monitor mp official ombudsman ombudswoman
    photographer politician prefect premier presenter president prince princess principal
    producer prosecutor publisher queen rapporteur rector registrar reporter researcher
    secretary senator sheriff solicitor speaker spokesman spokesperson spokeswoman
    superintendent treasurer vice-president warden writer
    """
)
"""Roles whose bearers may be named: they act in office, speak for others, or sign their work."""
PRIVATE_ROLES = word_list(
    """
    accountant activist aunt baby baker barber barmaid barman beekeeper blogger bookkeeper boy
    brother builder bystander caller caretaker carpenter cellmate chef child cleaner clerk
    colleague conscript cook cousin daughter deckhand defendant demonstrator detainee docker
    doctor driver electrician employee engineer farmer father fiance fiancee fisherman fitter
    foreman forester friend gardener girl grandfather grandmother grocer guard hairdresser
    housewife hunter husband imam infant informant inmate insider interpreter laborer labourer
    landlady landlord librarian lodger man mechanic medic midwife migrant miner monk mother
    musician neighbor neighbour nephew niece nun nurse operator owner owner-driver painter paramedic
    parent partner passenger passer-by pathologist patient pensioner pharmacist physician
    plumber porter postman postwoman priest prisoner protester pupil refugee resident rider
    sailor schoolboy schoolgirl schoolteacher seaman seamstress seller shepherd shopkeeper
    sister soldier son source stallholder student subscriber surgeon survivor suspect tailor
    teacher technician teenager tenant toddler trader translator uncle user vendor vicar victim
    villager volunteer waiter waitress welder whistleblower widow widower wife witness woman
    worker youth
    """
)
"""Roles whose bearers stay protected until a person decides otherwise."""
KIN = word_list(
    """
    aunt baby boyfriend brother brother-in-law cellmate child children cousin dad daughter family
    father father-in-law fiance fiancee friend girlfriend granddaughter grandfather grandmother
    grandson husband mom mother mother-in-law mum neighbor neighbour nephew niece parents partner
    relatives sister sister-in-law son stepdaughter stepfather stepmother stepson twin uncle
    widow widower wife
    """
)
CHILD_WORDS = word_list(
    """
    baby boy child girl infant minor pupil schoolboy schoolgirl teenager toddler
    """
)
ORGANISATION_WORDS = word_list(
    """
    academy administration agency aid airlines airways alliance army assembly association
    authority aviation bank barracks
    battalion battalions board brigade bureau cabinet campaign center centre chamber church
    clinic club co-operative coalition college commission committee company congress consortium
    consulate coop cooperative corporation council court department diocese directorate embassy
    federation force forces forum foundation front fund government group guard
    haulage holding holdings hospital inc industries initiative inspectorate institute jsc jury
    laboratory league legal limited logistics ltd mining ministry mission monitor mosque
    movement navy network office organisation organization parish parliament partners party plc
    police project prosecutor's prosecutors quarries regiment registry rights school secretariat
    security senate service services shipping society solutions syndicate terminals tribunal trust
    union university watch works
    """
)
GOVERNMENT_WORDS = word_list(
    """
    administration army assembly authority barracks bureau cabinet coast commission committee
    congress council court department directorate force forces government guard inspectorate
    ministry navy office palace parliament police prosecutor's prosecutors registry secretariat
    senate service tribunal
    """
)
OUTLET_WORDS = word_list(
    """
    advertiser advocate agency argus beacon broadcasting bugle bulletin channel chronicle
    citizen clarion courier daily digest dispatch echo examiner express gazette globe guardian
    herald independent informer inquirer journal leader magazine mail mercury
    messenger mirror monthly news newspaper newswire observer online post press radio
    record register reporter review sentinel standard star sun telegraph television times today
    tribune tv weekly wire
    """
)
OUTLET_NOUNS = word_list(
    """
    agency blog broadcaster channel daily magazine newspaper newswire outlet paper portal radio
    site station tabloid website weekly wire
    """
)
ORGANISATION_NOUNS = word_list(
    """
    charity collective company contractor cooperative firm foundation group movement network ngo
    operator organisation organization party platform service union
    """
)
PLACE_WORDS = word_list(
    """
    airport avenue bay beach block border bridge camp canal cape cemetery checkpoint city coast
    county crossing dam delta district estate farm forest gate gulf hamlet harbor harbour
    heights highway hill island islands junction kingdom lake lane market motorway mountain
    mountains municipality park pass peninsula pier plain point port prison province quarter
    quay region republic reservoir river road sea settlement square stadium state station strait
    street suburb town township valley village ward wharf
    """
)
PLACE_NOUNS = word_list(
    """
    capital city country county district hamlet island lake mountain municipality neighborhood
    neighbourhood port province quarter region river settlement state street suburb town
    township valley village
    """
)
PLACE_PREPOSITIONS = word_list(
    """
    above across around below between beyond entering in inside into leaving near off outside
    reaching through throughout toward towards via
    """
)
SPEECH_VERBS = word_list(
    """
    added adds alleged alleges answered argued argues asked asks believed believes claimed
    claims confirmed cried declined denied denies explained explains heard insisted insists knew
    knows laughed noted recalled recalls refused remembered remembers replied said saw says
    shouted sighed smiled sobbed stated tells testified testifies thinks thought told warned
    warns whispered writes wrote
    """
)
CALLED = word_list(
    """
    called identified named nicknamed surnamed
    """
)
PARTICLES = word_list(
    """
    abu ad af al as ben bin da de den der des di do dos du e el ibn la le ten ter van von y
    """
)
JOINERS = word_list(
    """
    & and for of on the
    """
)
"""Small words inside the name of an organisation."""
NOT_NAMES = word_list(
    """
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    q majesty majesties highness excellency eh ok
    am annex appendix april arabic article august background block breaking caption chapter
    chinese christmas conclusion contact copyright correction credit date december dna east
    easter editor's email end ends english eu exclusive facebook february figure file findings
    for french friday from fw german gmt god gps html i i'd i'll i'm i've id image images
    immediate instagram internet introduction item january july june latin live march may
    methodology monday nato ngo north note november october ok page pdf phone photo photograph
    pic picture pictured pm press published ramadan re read recommendations release russian
    saturday section sent september share sms source sources south spanish statement subject
    subscribe summary sunday table tel telegram thursday tiktok to tuesday tv twitter un updated
    utc video watch web wednesday west whatsapp youtube
    """
)
"""Words with a capital that name no person, place or organisation in a report."""
STARTERS = word_list(
    """
    a about according across after against all allegedly almost also although among an and
    another anyone apparently are around as asked at authorities because before between both but
    by can children citing could dear despite detainees did do doctors does down during each
    earlier eight eleven even every everybody everyone families few five following for four from
    guards had has have he hello her here his how however if in instead into is it its
    journalists just last later least less let like many may maybe meanwhile men might migrants
    more most must my nearly neighbours never next nine no nobody none nor not nothing now
    nurses of officers officials on once one only onto or other our over people perhaps please
    police prisoners quoting relatives reportedly reporters residents said same says seven
    several she should since six so soldiers some somebody someone speaking still such ten than
    thank that the their then there these they this those though three to today tomorrow twelve
    two under unlike until up villagers was we were what when where whether which while who whom
    whose why with within without witnesses women workers would yes yesterday yet you your
    """
)
"""Words that begin sentences and belong to no name."""
