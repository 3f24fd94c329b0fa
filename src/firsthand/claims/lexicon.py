"""Words for what is done to people, in English, Russian and French, after the HURIDOCS lists.

Each concept is one act or thing that reports of abuses speak about. Its words are split by commas;
`*` at the end stands for any ending, and words with spaces must follow each other.
"""

from __future__ import annotations

from firsthand.model.terms import ClaimType

ACTS: dict[str, tuple[ClaimType, str]] = {
    "kill": (
        ClaimType.KILLING,
        """
        kill*, murder*, slay*, slain, assassinat*, executed, execution*, dead,
        death*, die, died, dies, dying, fatal*, fatalit*, perish*, massacre*, lost *
        life, lost * lives, toll, lynch*, slaughter*, homicide*, manslaughter, shot
        dead, strangl*, drowned, убит*, убий*, убил*, убива*, погиб*, умер, умер*,
        скончал*, смерт*, расстрел*, казн*, мёртв*, мертв*, гибел*, жертв*, tué*,
        tuer*, tua*, mort, morts, morte, mortes, mourir, mourut, meur*, meurtr*,
        décéd*, décès, assassin*, exécut*, perdu la vie, perdu * vie, fusillé*,
        lynch*, victimes
        """,
    ),
    "body": (
        ClaimType.KILLING,
        """
        body, bodies, corpse*, coffin*, bury, buried, buries, burial*, grave,
        graves, mortuary, morgue*, remains, autops*, post-mortem*, postmortem*,
        funeral*, тело, тела, тел, телом, телами, труп*, гроб*, похорон*, морг*,
        могил*, вскрыти*, останк*, corps, cadavre*, cercueil*, enterr*, morgue*,
        tombe*, autops*, obsèques, dépouille*
        """,
    ),
    "dump": (
        ClaimType.KILLING,
        """
        dump*, tipped, thrown into, tossed, weighted, сброс*, выброс*, свали*,
        вывали*, закопа*, jeté*, déversé*, enfoui*, largué*
        """,
    ),
    "shoot": (
        ClaimType.INJURY,
        """
        shot, shots, shoot*, fired, firing, open* fire, opened fire, fire into, fire
        on, fire at, fires, gunfire, gunshot*, bullet*, gunm?n, volley*, sniper*,
        strafe*, warning shots, стрел*, выстрел*, обстрел*, подстрел*, застрел*,
        огонь по, открыл* огонь, пул*, снайпер*, tir, tirs, tiré*, tirer, tiraient,
        tirent, balle, balles, ouvert le feu, fusillade*, coup* de feu, sommation*
        """,
    ),
    "shell": (
        ClaimType.DESTRUCTION,
        """
        shell*, bomb*, airstrike*, air strike*, missile*, rocket*, mortar*, drone*,
        explo*, blast*, mine, mines, бомб*, снаряд*, ракет*, миномёт*, миномет*,
        взрыв*, взорв*, дрон*, беспилотник*, мин, мины, bombard*, bombe*, obus,
        missile*, roquette*, explos*, frappe aérienne, frappes
        """,
    ),
    "wound": (
        ClaimType.INJURY,
        """
        wound*, injur*, hurt, hurts, maim*, casualt*, bleeding, bled, blood*,
        shrapnel, unconscious, ранен*, ранил*, рана, раны, травм*, пострадав*,
        увеч*, кров*, bless*, saign*, sang, mutil*
        """,
    ),
    "beat": (
        ClaimType.TORTURE,
        """
        beat, beaten, beating*, beats, tortur*, ill-treat*, mistreat*, maltreat*,
        abused, kick*, punch*, struck, strik* him, batter*, baton*, truncheon*,
        rubber, electric shock*, electrocut*, waterboard*, suffocat*, stroke,
        strokes, slapp*, whip*, cane, stripped, hooded, cattle prod*, rod, rods,
        избив*, избит*, избил*, били, бил, бить, пытк*, пытал*, пыток, побо*,
        дубин*, удар*, ток, током, издева*, жесток*, battu*, frapp*, tortur*, coups,
        matraqu*, maltrait*, sévices, tabass*, mauvais traitements
        """,
    ),
    "marks": (
        ClaimType.TORTURE,
        """
        bruis*, fractur*, broken finger*, broken rib*, ribs, rib, swollen, swelling,
        scar, scars, welts, black eye*, burns, limp*, teeth, nails, fingers, синяк*,
        перелом*, сломан*, ребр*, гематом*, ссадин*, опух*, contusion*, ecchymose*,
        fractur*, côtes, hématome*, doigts, cassé*
        """,
    ),
    "sexual": (
        ClaimType.TORTURE,
        """
        rape, raped, rapes, raping, rapist*, sexual*, molest*, groped, forced nud*,
        изнасил*, насилова*, сексуал*, домога*, viol, viols, violé*, violer, sexuel*
        """,
    ),
    "detain": (
        ClaimType.DETENTION,
        """
        detain*, detention*, arrest*, custody, jail*, imprison*, prison, prisons,
        led away, led off, taken away, taken off, took away, takes away, round* up,
        captiv*, cell, cells, handcuff*, hands tied, hostage*, interrogat*, picked
        up, held, in custody, behind bars, marched off, seized from, dragged,
        задерж*, арест*, увез*, увоз*, забра*, тюрьм*, камер*, под стражей, сизо,
        допрос*, схват*, наручник*, заключ*, заложник*, détenu*, détention*,
        détenir, arrestation*, arrêté*, incarcér*, emmené*, emmen*, interpell*,
        garde à vue, emprison*, menott*, otage*
        """,
    ),
    "release": (
        ClaimType.LEGAL_PROCESS,
        """
        releas*, freed, let go, set free, walk* free, sent home, освобо*, отпусти*,
        отпущ*, выпусти*, на свобод*, libér*, relâch*, remis en liberté
        """,
    ),
    "vanish": (
        ClaimType.DISAPPEARANCE,
        """
        disappear*, vanish*, missing, not been seen, never seen, not seen, not been
        heard, not heard from, no word, whereabouts, untrace*, unaccounted, abduct*,
        kidnap*, undisclosed, nobody knows where, no trace, исчез*, пропа*, похи*,
        ничего не известно, неизвестн*, местонахожд*, без вести, dispar*,
        introuvable*, enlev*, kidnapp*, sans nouvelle*, plus de nouvelles
        """,
    ),
    "evict": (
        ClaimType.EVICTION,
        """
        evict*, expel*, displac*, relocat*, resettl*, out of their homes, uproot*,
        cleared out, clear* families, turned out, forced out, driven out, drove out,
        driven from, homeless, ordered out, moved out, emptied, clearance*, vacat*,
        высел*, изгна*, изгон*, пересел*, расселен*, согна*, из домов, беженц*,
        expuls*, délog*, évacu*, chassé*, chasser, réinstall*, sans-abri, déplacé*
        """,
    ),
    "destroy": (
        ClaimType.DESTRUCTION,
        """
        demoli*, bulldoz*, destroy*, destruct*, raze*, razed, flatten*, knocked
        down, pulled down, tore down, torn down, rubble, loot*, wreck*, ransack*,
        smash*, ruins, ruined, vandal*, excavator*, снес*, снос*, разруш*, уничтож*,
        бульдозер*, сровня*, разгром*, разгра*, руин*, развалин*, ломал*, démol*,
        détrui*, détruit*, destruct*, rasé*, raser, bulldozer*, pill*, saccag*,
        décombres, ruines
        """,
    ),
    "burn": (
        ClaimType.DESTRUCTION,
        """
        fire, fires, blaze*, burn, burns, burned, burnt, burning, flame*, arson*,
        smoke*, ablaze, torch*, set light, inferno*, пожар*, огонь, огня, огне,
        огнём, сгор*, горел*, горит, горя*, сожг*, сожж*, поджо*, поджёг*, подожг*,
        дым, дыма, дыму, пламя, пламен*, incendi*, feu, flamme*, brûl*, fumée*
        """,
    ),
    "threat": (
        ClaimType.THREAT,
        """
        threat*, intimidat*, menac*, blackmail*, warned him, warned her, warned
        them, warned me, or else, harass*, you will be next, угро*, угрож*, запуг*,
        шантаж*, припугн*, травл*, преследова*, menac*, intimid*, chantage*, harcel*
        """,
    ),
    "call": (
        ClaimType.THREAT,
        """
        call, calls, caller*, phone call*, telephone*, phoned, rang, withheld
        number, anonymous*, voice, звон*, телефон*, анонимн*, голос*, appel, appels,
        téléphon*, anonyme*, voix
        """,
    ),
    "bar": (
        ClaimType.OBSTRUCTION,
        """
        turned away, turned back, barred, denied access, denied entry, refused
        entry, refused access, obstruct*, blocked, prevented, prevent*, kept out,
        kept away, kept outside, not allowed, not let, forbidden, forbid*, ordered
        away, keep off, stay away, no access, refus*, turned down, could not get, не
        пусти*, не пуска*, не допу*, недопу*, запрет*, запрещ*, прогна*, отказ*,
        препятств*, refus*, interdi*, empêch*, refoul*, bloqu*, éconduit*
        """,
    ),
    "lock": (
        ClaimType.OBSTRUCTION,
        """
        lock*, padlock*, key, keys, gate, gates, unlock*, shut, bolted, chained,
        замок, замк*, заперт*, запер*, ворота, ворот, ключ, ключи, ключа, ключей,
        cadenas*, verrou*, clé, clés, clef*, portail*, grille, grilles, enferm*
        """,
    ),
    "confiscate": (
        ClaimType.OBSTRUCTION,
        """
        confiscat*, seiz*, impound*, took the, took her, took his, took all, took
        our, carried off, carried away, removed the, taken from, изъя*, изым*,
        отобра*, отбира*, конфиск*, унес*, унёс, confisqu*, saisi*, saisie*,
        emporté*
        """,
    ),
    "censor": (
        ClaimType.OBSTRUCTION,
        """
        print run*, edition*, newsprint, newspaper copies, off the air, broadcast*,
        licen?e*, censor*, shut down, closed down, programme*, transmitter*, тираж*,
        цензур*, лиценз*, эфир*, вещан*, закры* редакц*, tirage, censur*, antenne,
        émission*
        """,
    ),
    "ambulance": (
        ClaimType.DENIAL_OF_CARE,
        """
        ambulance*, paramedic*, emergency vehicle*, medical vehicle*, fire engine*,
        rescue vehicle*, скорая, скорую, скорой, скорые, скорых, машин* помощи,
        ambulanc*, véhicule* de secours, secours
        """,
    ),
    "care": (
        ClaimType.DENIAL_OF_CARE,
        """
        doctor*, nurse*, medic, medics, medical*, clinic*, hospital*, patient*,
        treated, treatment, surger*, surgeon*, referral*, infirmar*, ward, wards,
        stretcher*, bandage*, врач*, больниц*, клиник*, медик*, медиц*, медсестр*,
        медпункт*, фельдшер*, лечен*, лечил*, госпитал*, médecin*, infirm*, hôpita*,
        clinique*, soign*, soins, chirurg*, médica*
        """,
    ),
    "medicine": (
        ClaimType.DENIAL_OF_CARE,
        """
        insulin*, diabet*, medicine*, medication*, asthma*, inhaler*, epilep*,
        antibiotic*, dialysis, pills, tablets, painkiller*, morphine, vaccin*,
        инсулин*, диабет*, лекарств*, астм*, ингалятор*, эпилеп*, таблет*,
        обезболив*, морфи*, insulin*, diabét*, médicament*, asthm*, inhalateur*,
        épilep*, comprimé*, morphine
        """,
    ),
    "deprive": (
        ClaimType.TORTURE,
        """
        starv*, hunger, hungry, thirst*, without food, no food, without water, no
        water, overcrowd*, squalid, solitary, freezing, unfed, голод*, жажд*, без
        воды, без еды, карцер*, faim, soif, sans eau, sans nourriture, affam*,
        isolement, cachot*
        """,
    ),
    "illness": (
        ClaimType.OTHER,
        """
        heart, cardiac, heart attack*, pre-existing, natural causes, natural,
        illness*, disease*, cough*, fever*, сердц*, сердечн*, инфаркт*, болезн*,
        заболев*, кашел*, кашля*, температур*, cœur, coeur, cardiaque*, maladie*,
        fièvre*, toux, naturelle*
        """,
    ),
    "inquiry": (
        ClaimType.LEGAL_PROCESS,
        """
        inquir*, enquir*, investigati*, probe, probes, magistrate*, criminal case*,
        case file*, inquest*, commission*, расследован*, следств*, проверк*,
        следовател*, уголовн* дел*, возбуд*, комисси*, enquêt*, instruction, juge
        d'instruction, magistrat*, commission*
        """,
    ),
    "charge": (
        ClaimType.LEGAL_PROCESS,
        """
        charged, charges, charge sheet*, indict*, accused, prosecut*, murder count*,
        counts, suspect*, обвин*, подозрева*, предъяв*, прокур*, inculp*, accusé*,
        poursuivi*, mis* en examen, procureur*, suspect*
        """,
    ),
    "trial": (
        ClaimType.LEGAL_PROCESS,
        """
        trial*, court*, judge*, hearing*, verdict*, sentenc*, convict*, tribunal*,
        ruling*, adjourn*, dock, appeal*, plead*, jury, juror*, testif*, defendant*,
        bench, суд, суда, суде, суду, судом, судь*, приговор*, осужд*, осудил*,
        подсудим*, заседан*, апелляц*, tribuna*, juge*, procès, audience*, verdict*,
        condamn*, prévenu*, ajourn*
        """,
    ),
    "acquit": (
        ClaimType.LEGAL_PROCESS,
        """
        acquit*, not guilty, cleared of, exonerat*, directed verdict, оправда*,
        невинов*, acquitt*, relax*, non-lieu
        """,
    ),
    "bail": (
        ClaimType.LEGAL_PROCESS,
        """
        bail, bailed, surety, sureties, bond, залог*, caution, sous caution
        """,
    ),
    "suspend": (
        ClaimType.LEGAL_PROCESS,
        """
        suspended, suspension*, dismiss*, sacked, relieved of, disciplin*, stood
        down, removed from * post, отстран*, уволен*, уволил*, дисциплинар*,
        suspendu*, limog*, révoqu*, mis à pied, sanction*
        """,
    ),
    "order": (
        ClaimType.LEGAL_PROCESS,
        """
        court order*, warrant*, injunction*, stay, decree*, eviction order, suspend*
        the order, ordered by, mandate, постановлен*, ордер*, предписан*, решение
        суда, указ, mandat*, ordonnance*, arrêté préfectoral, sursis
        """,
    ),
    "raid": (
        ClaimType.DETENTION,
        """
        raid*, storm*, searched, search warrant*, burst in*, broke in*, broke into,
        ambush*, swoop*, обыск*, рейд*, ворва*, облав*, штурм*, вломи*,
        perquisition*, descente, rafle*, assaut*, irruption
        """,
    ),
    "transfer": (
        ClaimType.DISAPPEARANCE,
        """
        transfer*, moved at night, moved to, driven off, driven away, convoy*,
        bused, bussed, loaded into, put aboard, перевез*, перевод*, перевел*,
        вывез*, этап*, конво*, transfér*, convoi*, embarqu*
        """,
    ),
    "deport": (
        ClaimType.THREAT,
        """
        deport*, removal, repatriat*, sent back, flown out, put on a plane,
        extradit*, депорт*, выдвор*, выслан*, высыл*, экстрадиц*, renvoi*, renvoy*,
        déport*, extrad*, rapatri*
        """,
    ),
    "sign": (
        ClaimType.THREAT,
        """
        sign, signed, signing, signature*, confess*, waiver*, retract*, recant*,
        keep quiet, silence*, подпис*, явк*, признател*, молча*, отказаться от,
        signer, signé*, signature*, aveu*, avoué*, se taire
        """,
    ),
    "attack": (
        ClaimType.INJURY,
        """
        attack*, assault*, stab*, knife, knives, stones, thrown at, pelted, set
        upon, acid, напа*, напад*, нож, ножом, ножи, камн*, атак*, кислот*, attaqu*,
        agress*, poignard*, couteau*, pierres
        """,
    ),
    "force": (
        ClaimType.OTHER,
        """
        tear gas, water cannon*, rubber bullet*, charged the crowd, dispers*, riot*,
        stun grenade*, pepper spray, слезоточив*, водомёт*, водомет*, разогна*,
        разгон*, резинов*, беспорядк*, gaz lacrymog*, canon à eau, dispers*, émeut*,
        grenade*
        """,
    ),
    "instigate": (
        ClaimType.KILLING,
        """
        ordered the, paid for, hired, mastermind*, instigat*, contract killing,
        behind the killing, gave the order, заказ*, заказчик*, организатор*, наня*,
        нанял*, commandit*, instigat*, payé pour, cerveau
        """,
    ),
    "complain": (
        ClaimType.OTHER,
        """
        complaint*, complain*, reported the, filed a report, lodged, petition*, came
        to the station, жалоб*, пожалова*, обращени*, заявлени* о, заявлени* не,
        заявлени* по, plainte*, porté plainte, signalé*, pétition*
        """,
    ),
    "enslave": (
        ClaimType.OTHER,
        """
        forced labour, forced labor, made to work, forced to work, put to work,
        without pay, unpaid, harvest*, conscript*, recruit*, slave*, trafficking,
        trafficked, принудит*, мобилиз*, призыв*, рабств*, вербов*, урожа*, уборк*,
        travail forcé, sans salaire, récolte*, enrôl*, esclav*, traite
        """,
    ),
    "poison": (
        ClaimType.INJURY,
        """
        spray*, chemical*, pesticide*, herbicide*, toxic*, poison*, gas, gassed,
        fumes, inhal*, contaminat*, химик*, химич*, ядохимик*, опрыск*, распыл*,
        отрав*, ядовит*, газ, газом, pulvéris*, épand*, chimique*, toxique*,
        empoison*, intoxi*, gaz, inhal*, pesticide*, contamin*
        """,
    ),
    "sicken": (
        ClaimType.INJURY,
        """
        ill, sick*, vomit*, nausea*, dizz*, faint*, rash, rashes, тошн*, рвот*,
        заболе*, недомог*, головокруж*, стало плохо, malade*, vomi*, nausée*,
        malaise*
        """,
    ),
    "falsify": (
        ClaimType.OBSTRUCTION,
        """
        forg*, falsif*, tamper*, doctored, altered, rewrit*, rewrote, replaced by,
        replaced with, swapped, backdat*, подмен*, поддел*, переписа*, фальсиф*,
        подлож*, falsifi*, remplacé* par, trafiqu*, antidat*
        """,
    ),
    "drop": (
        ClaimType.LEGAL_PROCESS,
        """
        dropped, withdrawn, withdrew, quashed, downgraded, reclassif*, ceased to be,
        снят*, прекращ*, переквалиф*, отозва*, abandonné*, retiré*, requalifi*,
        classé* sans suite
        """,
    ),
    "exclude": (
        ClaimType.THREAT,
        """
        struck off, expell*, lose * place, lose * job, lost * job, отчисл*, исключ*,
        radié*, exclu, exclue*, exclus*
        """,
    ),
    "survive": (
        ClaimType.OTHER,
        """
        alive, survived, жив, жива, живы, выжил*, vivant*, survéc*
        """,
    ),
    "surveil": (
        ClaimType.THREAT,
        """
        spyware, wiretap*, eavesdrop*, surveillance, followed her, followed him,
        tailed, bugged, слежк*, следил*, прослуш*, écoutes, surveill*, espion*,
        filature
        """,
    ),
}
"""Concept -> (kind of act it speaks for, its words)."""

THINGS: dict[str, str] = {
    "weapon": """
        gun, guns, weapon*, armed, firearm*, rifle*, pistol*, casing*, cartridge*,
        ammunition, kalashnikov*, shotgun*, calibre, caliber, оруж*, вооруж*, ружь*,
        пистолет*, автомат, автомата, автоматы, гильз*, патрон*, калибр*, arme,
        armes, armé, armés, fusil*, pistolet*, douille*, cartouche*, calibre
    """,
    "gunman": """
        gunman, gunmen, shooter*, hitman, hitmen, assailant*, killer*, стрелок,
        стрелки, стрелков, киллер*, убийц*, нападавш*, tireur*, tueur*, agresseur*
    """,
    "first": """
        first shot*, shot first, fired first, started it, came under fire, from the
        crowd, return* fire, перв* выстрел*, стреляли перв*, открыли огонь перв*,
        ответн* огонь, tiré les premiers, les premiers, riposte*
    """,
    "air": """
        into the air, in the air, over their heads, over heads, over people's heads,
        warning, в воздух, предупредител*, en l'air, sommation*
    """,
    "house": """
        house*, home, homes, dwelling*, hut, huts, building*, structure*, shed,
        sheds, roof*, barn*, дом, дома, домов, домах, жилищ*, хижин*, постройк*,
        строени*, крыш*, сара*, maison*, domicile*, logement*, bâtiment*, toit*,
        cabane*
    """,
    "family": """
        famil*, household*, семь*, семей*, famille*, foyer, foyers, ménage*
    """,
    "village": """
        village*, hamlet*, settlement*, деревн*, сел, села, селе, посёл*, посел*,
        хутор*, village*, hameau*, bourg*
    """,
    "crowd": """
        crowd*, protest*, demonstrat*, blockad*, rally, rallies, march, marchers,
        picket*, gathering*, sit-in*, толп*, протест*, митинг*, демонстра*, шестви*,
        пикет*, блокад*, foule*, manifest*, rassembl*, cortège*, barrage*, blocus
    """,
    "strike": """
        strik*, striker*, union*, забастов*, бастую*, профсоюз*, стачк*, grève*,
        gréviste*, syndica*
    """,
    "checkpoint": """
        checkpoint*, roadblock*, barrier*, cordon*, outer gate, border*, блокпост*,
        кпп, заслон*, шлагбаум*, оцеплен*, poste de contrôle, barrière*, barrage
        militaire, cordon*
    """,
    "van": """
        van, vans, minibus*, фургон*, микроавтобус*, fourgon*, camionnette*
    """,
    "lorry": """
        lorry, lorries, truck, trucks, грузовик*, самосвал*, камаз*, camion, camions
    """,
    "car": """
        car, cars, sedan*, jeep*, limousine*, plates, number plate*, registration
        plate*, машин*, автомобил*, джип*, номер* знак*, номерн*, voiture*,
        automobile*, berline*, plaque*, immatricul*
    """,
    "bus": """
        bus, buses, coach, coaches, автобус*, bus, autobus, autocar*, car de
    """,
    "motorcycle": """
        motorcycl*, motorbike*, moped*, scooter*, rider*, мотоцикл*, скутер*, moto,
        motos, motocycl*
    """,
    "ship": """
        ship, ships, vessel*, boat*, launch, cutter*, coast guard, coastguard,
        ferr*, harbour, at sea, offshore, судно, судна, суда, катер*, корабл*,
        лодк*, береговая охрана, причал*, паром*, navire*, bateau*, vedette*,
        garde-côte*, garde-côtes, bord, large, port
    """,
    "sea": """
        sea, into the water, off the, river, pond, lake, мор*, вод*, реке, реку,
        пруд*, mer, eau, rivière*, étang*, fleuve*
    """,
    "pit": """
        pit, pits, quarr*, ditch*, well, trench*, mass grave*, shaft*, карьер*, яма,
        яму, яме, ров, колодец, шахт*, братск* могил*, carrière*, fosse*, puits,
        tranchée*
    """,
    "phone": """
        phone, phones, mobile*, handset*, smartphone*, телефоны, мобильн*,
        téléphones, portable*
    """,
    "evidence": """
        camera*, memory card*, recording*, hard drive*, hard disk*, archive*,
        laptop*, computer*, usb, tape, tapes, камер* памяти, карт* памяти, запис*,
        жёстк* диск*, жестк* диск*, архив*, ноутбук*, плёнк*, carte mémoire,
        appareil photo, enregistrement*, disque* dur*, archives, ordinateur*
    """,
    "footage": """
        video*, footage, photograph*, photo, photos, picture*, film*, cctv, image*,
        видео*, съёмк*, снимк*, снимок, фото*, кадр*, vidéo*, photo*, séquence*,
        images
    """,
    "register": """
        register*, ledger*, logbook*, log, list, lists, admissions, diary, журнал*,
        реестр*, список, списк*, registre*, liste*, cahier*
    """,
    "newspaper": """
        newspaper*, weekly, daily, газет*, еженедельн*, journal, journaux,
        hebdomadaire*, quotidien*
    """,
    "child": """
        child, children, boy, boys, girl*, minor, minors, teenage*, schoolboy*,
        schoolgirl*, son, daughter, infant*, baby, babies, pupil*, juvenile*,
        underage, ребён*, ребен*, дети, детей, детям, мальчик*, девочк*, подрост*,
        несовершеннолет*, сын, сына, сыну, дочь, дочер*, младен*, школьник*,
        enfant*, garçon*, fille, fillette*, mineur*, adolescent*, fils, bébé*,
        écolier*
    """,
    "teacher": """
        teacher*, schoolteacher*, headmaster*, headteacher*, учител*, преподавател*,
        enseignant*, instituteur*, institutrice*, professeur*
    """,
    "journalist": """
        journalist*, reporter*, editor*, broadcaster*, presenter*, radio host*,
        correspondent*, журналист*, редактор*, ведущ*, корреспондент*, journaliste*,
        rédact*, animat*, présentat*
    """,
    "lawyer": """
        lawyer*, attorney*, advocate*, counsel, solicitor*, barrister*, адвокат*,
        защитник*, юрист*, avocat*, défenseur*
    """,
    "monitor": """
        monitor*, observer*, investigator*, researcher*, delegat*, inspector*,
        member* of parliament, наблюдател*, инспектор*, делегац*, observateur*,
        inspecteur*, délégu*, contrôleur*
    """,
    "priest": """
        priest*, imam*, pastor*, monk*, bishop*, parish*, mosque*, church*,
        священник*, имам*, монах*, приход*, церк*, мечет*, curé*, prêtre*, imam*,
        moine*, église*, mosquée*, paroiss*
    """,
    "soldier": """
        soldier*, troop*, army, military, serviceman, servicemen, lieutenant*,
        sergeant*, солдат*, войск*, военн*, арми*, сержант*, лейтенант*, soldat*,
        troupe*, armée, militaire*, sergent*, lieutenant*
    """,
    "police": """
        police*, constable*, gendarm*, officer*, полиц*, милици*, омон*, жандарм*,
        policier*, gendarme*
    """,
    "guard": """
        guard*, security staff, security personnel, warder*, watchm?n, охран*,
        сторож*, конвоир*, страж*, vigile*, gardien*, garde, gardes
    """,
    "company": """
        company*, contractor*, firm, operator*, employer*, plant, mine owner*,
        компани*, фирм*, подрядчик*, предприят*, entreprise*, société*, compagnie*,
        exploitant*
    """,
    "minister": """
        minister*, ministry, министр*, министерств*, ministre*, ministère*
    """,
    "prosecutor": """
        prosecutor*, прокурор*, прокуратур*, procureur*, parquet
    """,
    "detainee": """
        detainee*, prisoner*, inmate*, captive*, internee*, заключённ*, заключенн*,
        задержанн*, узник*, détenu*, prisonnier*
    """,
    "migrant": """
        migrant*, refugee*, asylum*, camp, camps, мигрант*, беженц*, лагер*,
        migrant*, réfugié*, camp, camps
    """,
    "barracks": """
        barrack*, казарм*, caserne*
    """,
    "uniform": """
        uniform*, mask*, plain clothes, badge*, camouflage*, balaclava*, форм*,
        маск*, в штатском, uniforme*, masque*, cagoule*, en civil
    """,
    "leg": """
        leg, legs, foot, feet, hand, hands, head, chest, back, thigh*, нога, ногу,
        рук*, голов*, груд*, спин*, бедр*, jambe*, pied*, main, mains, tête,
        poitrine, dos, cuisse*
    """,
    "night": """
        night, nights, dawn, midnight, ночь*, ночи, рассвет*, полноч*, nuit*, aube,
        minuit
    """,
    "money": """
        money, bribe*, ransom*, compensation*, payment*, paid, деньг*, взятк*,
        выкуп*, компенсац*, argent, rançon*, pot-de-vin, indemn*
    """,
    "agreement": """
        voluntar*, of their own free will, of her own accord, of his own accord,
        agreement*, consent*, invited, добровол*, согласи*, договор*, приглаш*,
        volontair*, accord, plein gré, consent*
    """,
}
"""Concept -> its words, for things and people that tell one event of a pile from another."""
