"""Word lists of the room: what may stay readable for everyone, and coarse words for roles.

Data only. All entries are small letters; those used as keys are folded where they are read.
"""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


CALENDAR = _set(
    """
    january february march april may june july august september october november december jan
    feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday
    saturday sunday mon tue wed thu fri sat sun easter christmas ramadan январь февраль март
    апрель май июнь июль август сентябрь октябрь ноябрь декабрь понедельник вторник среда
    четверг пятница суббота воскресенье janvier février mars avril mai juin juillet août
    septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche
    """
)
"""Months, week days and feasts that are written with a capital."""

PEOPLES = _set(
    """
    african american arab arabic asian australian austrian belarusian belgian brazilian british
    bulgarian canadian chinese christian croatian czech danish dutch english estonian european
    finnish french georgian german greek hindu hungarian indian iranian iraqi irish islamic
    israeli italian japanese jewish korean kurdish latin latvian lithuanian mexican muslim
    nigerian norwegian orthodox palestinian persian polish portuguese romanian russian scottish
    serbian slovak slovene soviet spanish swedish swiss syrian turkish ukrainian vietnamese
    welsh
    """
)
"""Adjectives of peoples, languages and faiths that are written with a capital."""

BODIES = _set(
    """
    god un eu ngo ngos nato osce icc icrc unhcr ohchr who usb pdf gps cctv tv id ok am pm gmt utc i
    оон ес нато обсе нпо onu ong ue
    """
)
"""Short forms that name no person."""

TITLES = _set(
    """
    mr mrs ms miss mx dr prof professor doctor sir dame lord lady madam father mother sister
    brother reverend rev imam rabbi sheikh bishop colonel col general gen major maj captain
    capt lieutenant lt sergeant sgt commander cmdr admiral corporal private inspector
    superintendent constable officer commissioner chief president minister governor mayor
    deputy senator judge justice magistrate prosecutor ambassador secretary chairman chairwoman
    chairperson director king queen prince princess count countess baron baroness monsieur
    madame mademoiselle m mme mlle docteur père soeur frère abbé commandant lieutenant-colonel
    député députée ministre juge maître herr frau señor señora don doña господин госпожа г-н
    г-жа доктор профессор отец полковник генерал майор капитан лейтенант сержант министр
    президент губернатор мэр судья прокурор депутат граф
    """
)
"""Titles and ranks: they go before a name and are no part of it."""

PARTICLES = _set(
    """
    al ar as el ibn bin bint abu umm ben bat van von der den de del della di da dos du la le
    les st ter ten zu y e of the and и
    """
)
"""Small words inside names. Alone they name nobody."""

PLACE_WORDS = _set("in near outside inside within across throughout в во из на под dans")
"""Words that stand before a place far more often than before a person."""

SETTLEMENTS = _set(
    """
    town city village hamlet port island district province region county valley
    город городе города село селе деревня деревне посёлок посёлке остров острове улица улице улицы
    ville village hameau port île rue quai
    """
)
"""Words that stand before a place's name, with or without "of"."""

LANDMARKS = _set(
    """
    bridge river valley road highway island islands coast hills mountains lake forest camp
    checkpoint crossing barracks quarry mine dam harbour port station airport railway
    district province region county peninsula town city village hamlet archipelago
    """
)
"""Small words that follow a place's name ("the Ost bridge")."""

INSTITUTIONS = _set(
    """
    street road avenue square quay harbour harbor island islands peninsula
    hospital clinic infirmary school university college barracks prison airport station checkpoint
    district province region county municipality ministry committee commission department agency
    council parliament cathedral monastery museum terminal terminals
    """
)
"""Words that close the name of a street or a public house and are next to never surnames."""

BODY_STEMS = _set(
    """
    bulletin channel chronicle courier courrier daily digest dispatch echo gazette globe herald
    magazine mirror newsletter newspaper newswire online podcast quotidien review telegraph
    tribune weekly вестник голос журнал канал новости телеканал faro diario periódico głos
    dziennik gazeta haber ledger notes airline airways aviation energy enterprises estates
    industries mining petroleum railways timber
    aid bank facilities firm fund holdings housing limited logistics shipping
    agency agencies alliance archive associat assembl authorit board brigade bureau campaign
    center centre charities coalition collectiv college committ commission community company
    companies confederat conference congress consort cooperativ council court desk directorate
    embass federat force forum foundation front gazette group guard guild hospital initiative
    inspectorate institut journal league liga ligue militia ministr ministry mission monitor
    movement network laborator news observator office organi parliament partnership party patrol
    pledge police policia press project radio regiment rights service society societies solidarit
    syndicat times trust tribunal union unit universit watch wire агентств альянс архив ассоциац
    бюро ведомств газет гвард движени инициатив институт инспекц клиник коллег комисс комитет лига
    министерств наблюдат объединен организац отдел охран парти полици правозащитн прокурат
    профсоюз радио совет союз служб суд управлен федерац фонд центр школ agence association bureau
    collectif comité centre conseil défense fédération fondation gendarmerie groupe hôpital
    institut ligue maison mouvement observatoire organisation parquet réseau société tribunal
    asociación centro coalición colectivo comisión comité consejo defensoría derechos federación
    fiscalía fundación grupo guardia instituto ministerio movimiento observatorio organización
    policía sindicato stowarzyszenie fundacja liga ministerstwo policja derneği vakfı sendikası
    bakanlığı birliği stiftung verein bund gewerkschaft ministerium polizei
    """
)
"""Words that say a name is a body's; those of six letters and more count as beginnings, too."""

SPEECH = _set(
    """
    said says told tells added adds recalled wept asked replied testified aged who whose сказал
    сказала говорит рассказал рассказала добавил добавила сообщил сообщила dit raconte ajoute
    explique témoigne déclaré
    """
)
"""Words that follow a person far more often than a place."""

COMMON = _set(
    """
    a an the this that these those there here then than thus so such same other another any
    each every either neither both all none no not nor nothing nobody some somebody someone
    something several many much more most few fewer less least one two three four five six
    seven eight nine ten eleven twelve hundred hundreds thousand thousands dozen dozens and or
    but if when while where why how what which who whom whose because although though since
    until before after during as by for from with without within about above across against
    along among around at below between beyond in inside into near of off on onto out outside
    over past through throughout to toward towards under up upon via i me my mine we us our
    ours you your yours he him his she her hers it its they them their theirs is am are was
    were be been being do does did done have has had having will would shall should can could
    may might must let according afterwards again ago already also always amid anonymous apart
    armed arrested authorities away back beaten black body boy boys bridge brother building
    camp car case chief child children city claim claims company country court daughter day
    days dead death denial denials denied detained detention doctor document documents door
    down driver early east evening event events eviction examined exact family father figure
    figures fire first footage former found friend friends further gate girl girls government
    group guard guards hall held home hospital house houses human hurt image images injured
    inquiry interview islands journalist judge killed killing last late later lawyer letter
    line link links list local man map media member members men military minister ministry
    morning mother neighbour neighbours never new news newspaper night north note now number
    nurse office officer officers officials old only origin origins outlet outlets own page
    pages people person photo photograph photographs photos picture place places police port
    post posts press prison prisoners private protected prosecutor prosecutors public published
    question questions quote radio read reader readers reason reasons record records refused
    relative relatives released report reported reporter reporters reports resident residents
    rights river road room school sealed second seen shot side sister site small social soldier
    soldiers son source sources south speaker spokesman spokesperson spokeswoman state
    statement statements station still story street students taken teacher test third time
    timeline title today told tomorrow tonight torture town troops truck trucks twenty union
    unknown unnamed unread update video victim victims village villagers villages violence
    visitors voice wednesday week weeks west wife witness witnesses woman women words work
    worker workers wounded year years yes yesterday yet young account accounts edition
    independent interval certain possible provenance hidden withheld month months minutes hours
    в на и не но а о об от до из за к ко с со у по при для без под над между что как кто где
    когда это этот эта эти тот та те он она они оно мы вы я его её их нас вас мне ему ей им был
    была было были есть будет все всех весь вся один одна два две три четыре пять десять сто
    тысячи люди человек мужчина женщина дети полиция власти суд дом дома город село улица ночь
    день утро сообщает сообщил сообщила заявил заявила говорит рассказал рассказала по-прежнему
    после потом le la les l un une des du de d et ou mais si que qui quoi dont où quand comment
    pourquoi ce cet cette ces il elle ils elles nous vous je tu se sa ses leur leurs au aux par
    pour sans sous sur dans en avec entre vers chez selon depuis avant après pendant est sont
    était été être avoir ont avait plus moins très trop tout tous toute toutes deux trois
    quatre cinq dix vingt cent der die das ein eine und oder aber nicht ist sind war
    """
)
"""Everyday words of reports and of our own pages: no name when they open a sentence."""

ROLES: tuple[tuple[str, str], ...] = (
    (
        "a child",
        "child boy girl minor schoolboy schoolgirl teenager pupil toddler infant ребёнок "
        "мальчик девочка подросток enfant garçon fille",
    ),
    (
        "a health worker",
        "doctor physician surgeon nurse medic paramedic pathologist midwife врач медсестра "
        "хирург фельдшер санитар médecin infirmière infirmier chirurgien",
    ),
    (
        "a relative",
        "mother father sister brother wife husband son daughter widow widower uncle aunt "
        "niece nephew cousin parent grandmother grandfather relative relatives family мать "
        "отец сестра брат жена муж сын дочь вдова вдовец родственник родственница mère père "
        "sœur frère femme mari fils veuve",
    ),
    (
        "a member of the forces",
        "soldier guard policeman policewoman sergeant officer guardsman conscript inspector "
        "солдат охранник полицейский офицер сержант soldat garde policier",
    ),
    (
        "a lawyer",
        "lawyer attorney solicitor barrister адвокат юрист avocat avocate",
    ),
    (
        "a teacher",
        "teacher schoolteacher lecturer professor учитель учительница преподаватель "
        "enseignant enseignante professeur",
    ),
    (
        "a member of the clergy",
        "priest pastor imam rabbi monk nun vicar священник имам пастор curé prêtre",
    ),
    (
        "a journalist",
        "journalist reporter photographer editor журналист репортёр фотограф journaliste",
    ),
    (
        "a prisoner",
        "detainee prisoner inmate заключённый задержанный détenu détenue",
    ),
    (
        "a student",
        "student студент студентка étudiant étudiante",
    ),
    (
        "a worker",
        "worker docker driver fisherman baker farmer labourer cook cleaner engineer operator "
        "clerk miner caretaker electrician welder рабочий водитель шофёр рыбак повар "
        "крановщик сторож ouvrier chauffeur cuisinière gardienne",
    ),
    (
        "an official",
        "official prosecutor employee inspector чиновник сотрудник fonctionnaire",
    ),
    (
        "a witness",
        "witness eyewitness onlooker passer-by свидетель очевидец témoin",
    ),
    (
        "a survivor",
        "survivor victim выживший потерпевший survivant survivante victime",
    ),
    (
        "a resident",
        "resident neighbour neighbor villager townsman local житель жительница сосед соседка "
        "habitant habitante voisin voisine",
    ),
)
"""Coarse words for a protected person's role, each with the words that lead to it."""

PERIODICALS = _set(
    """
    brief briefing bulletin digest dispatch dispatches herald journal letter letters line lines
    list memo monitor newsletter note notebook notes observer papers post reader report review
    roundup sheet thread times update updates watch week weekly wire wrap
    """
)
"""Nouns that close the title of a newsletter."""

FIRM_OUTLETS = _set(
    """
    newspaper newspapers paper daily weekly monthly magazine agency newswire wire broadcaster radio
    television tv station tabloid newsroom periodical outlet газета агентство радио радиостанция
    телеканал телевидение телекомпания телерадиокомпания издание еженедельник журнал
    информагентство листок quotidien hebdomadaire agence télévision périódico diario semanario
    agencia emisora
    """
)
"""Words for outlets that nobody uses for an account ("channel", "page" and "site" are none)."""

OUTLET_NAMES = _set(
    """
    advertiser argus bugle bulletin chronicle clarion courier dispatch examiner express gazette
    globe herald independent inquirer journal ledger mercury mirror newspaper observer post press
    radio reporter review sentinel standard telegraph television times tribune tv fm agency
    newswire вестник газета журнал известия курьер листок радио телевидение хроника ведомости
    courrier dépêche presse revue temps écho gaceta heraldo prensa
    """
)
"""Words that close or open the names of papers and stations and next to no account's."""

OFFICES = _set(
    """
    union unions association federation ministry committee council foundation institute court
    hospital university party company office police service parliament prosecutor army corps guard
    board bank commission department agency authority directorate society cooperative syndicate
    профсоюз союз ассоциация федерация министерство комитет совет фонд институт суд больница
    университет партия компания управление полиция служба парламент прокуратура армия гвардия
    комиссия департамент ведомство общество syndicat association fédération ministère comité
    conseil fondation institut tribunal hôpital université parti société bureau parlement parquet
    armée garde commission sindicato asociación federación ministerio consejo fundación tribunal
    """
)
"""Words by which a name is a body's that anyone may look up, whatever pages it keeps."""
