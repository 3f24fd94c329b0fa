"""English words that report, deny, hedge and name roles: our own lists, by class."""

from __future__ import annotations

from firsthand.statements.words import words

SAY = words(
    """
    remind say tell state add announce report declare explain note recall recount relate describe
    remark stress insist maintain argue warn write tweet post repeat reply respond respond
    testify recollect mention point observe emphasise emphasize underline reveal disclose inform
    estimate believe reckon assure swear confirm affirm certify conclude find establish show
    indicate attest contend counter comment continue conclude complain inform notify advise
    caution cry shout whisper murmur specify clarify elaborate reiterate predict acknowledge
    admit concede confess grant accept agree detail narrate rule remember speak talk
    """
)
"""Verbs whose subject vouches for the clause they govern."""

SAY_FREELY = words(
    """
    remind say tell state add announce report declare explain recall recount remark insist maintain
    argue warn write tweet post repeat reply testify swear confirm continue allege claim assert
    deny admit concede complain note observe stress shout whisper relate believe counter suggest
    acknowledge contend respond affirm reiterate conclude estimate reckon rule remember
    assure emphasise emphasize underline comment caution specify clarify
    elaborate predict narrate mention disclose reveal attest recollect
    """
)
"""Verbs that can follow or break a quotation and need no "that"."""

ALLEGE = words("allege claim accuse suggest assert purport suspect imply contend")
"""Verbs by which the writer keeps a distance from the content."""

DENY = words(
    """
    deny reject dismiss refute dispute rebut contradict repudiate disavow disclaim downplay
    contest
    """
)
ADMIT = words("admit concede acknowledge confess own accept confirm")
QUESTION = words("question doubt wonder ask query challenge")
ACCUSE = frozenset(["accuse", "blame", "charge", "fault"])
CALL = words(
    "attribute ascribe call describe label term brand dub dismiss denounce condemn portray"
)
"""Verbs whose object and predicate together are the content."""
COUNT = words("put set count list name number estimate tally give")
"""Verbs that give a figure ("put the number at 14")."""
PERCEIVE = words("see hear watch witness count notice recognise recognize observe feel")
MANNER = words(
    """
    go begin smile laugh sigh shrug nod grin joke snap sob weep gasp mutter murmur whisper shout
    cry chuckle interrupt recite start put continue reply answer ask fume rage moan gush boast
    brag quip muse groan growl snarl bark splutter stammer mumble read message text email radio
    """
)
"""Verbs that go with a quotation beside them and report nothing otherwise."""
CITE = frozenset(["cite", "quote", "reference", "credit"])
"""Participles whose object is the source of what the governing verb reports."""

NOUN_CUES = {
    "claim": "alleges", "allegation": "alleges", "accusation": "alleges", "rumour": "alleges",
    "rumor": "alleges", "suggestion": "alleges", "report": "says", "statement": "says",
    "account": "says", "testimony": "says", "assertion": "alleges", "denial": "denies",
    "admission": "says", "announcement": "says", "confirmation": "says", "finding": "says",
    "insistence": "says", "warning": "says", "word": "says", "belief": "says",
    "fear": "alleges", "suspicion": "alleges", "complaint": "alleges", "story": "alleges",
    "ruling": "says", "conclusion": "says", "estimate": "says", "figure": "says", "version": "says",
    "position": "says", "view": "says", "line": "says", "argument": "says", "message": "says",
    "item": "says", "charge": "alleges", "idea": "alleges", "notion": "alleges",
    "theory": "alleges", "insinuation": "alleges",
}  # fmt: skip
"""Nouns that govern a "that" clause, with what they do."""

HEDGES = words(
    """
    allegedly reportedly purportedly supposedly apparently seemingly ostensibly presumably
    """
)
CARRIERS = words(
    """
    statement interview comment remark letter email e-mail message post communique communiqué
    release report article bulletin broadcast briefing dispatch despatch filing affidavit
    testimony account note video recording piece story item line sentence answer
    explanation memo order decree notice circular page answers reply response
    """
)
"""Things that carry words: the source is who made them."""

TIMES = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december day week month year morning afternoon evening night
    yesterday today tomorrow weekend hour minute
    понедельник вторник среда четверг пятница суббота воскресенье январь февраль март апрель май
    июнь июль август сентябрь октябрь ноябрь декабрь день неделя месяц год утро вечер ночь
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
    août septembre octobre novembre décembre jour semaine mois année matin soir nuit hier
    """
)
"""Words of the calendar in every language of the room: they never speak."""

OFFICIAL_PAPERS = words("statement communique communiqué release briefing")
"""Papers of a body: without an owner beside them they are the last body's."""

FINDINGS = words("data datum finding findings review results conclusions annex")
"""What a body has found out: without an owner beside them they are the last body's too."""

STAFF = words("photographer reporter correspondent journalist cameraman crew team")
"""Who works for an outlet: "a Parallax photographer" is the outlet's own eye."""

ORGANISATIONS = words(
    """
    ministry ministries agency office union cooperative company council committee commission
    association federation organisation organization group party court police army command
    administration authority service department bureau directorate institute foundation network
    coalition society board firm corporation university hospital clinic church mission embassy
    league alliance collective movement parliament senate assembly government presidency
    secretariat centre center prosecutor prosecutors tribunal guard force forces brigade team
    management club charity diocese observatory monitor
    """
)
GOVERNMENT = words(
    """
    ministry government police army military authorities authority officials parliament senate
    presidency prosecutor prosecutors court tribunal administration governor garrison command
    gendarmerie militia troops cabinet municipality embassy coastguard customs navy directorate
    """
)
OUTLETS = words(
    """
    newspaper paper daily weekly monthly magazine agency newswire wire broadcaster radio
    television tv fm channel station outlet website site portal blog podcast programme program
    bulletin news times post herald gazette tribune courier chronicle journal mercury standard
    observer telegraph mail express press broadcasting newsletter media review argus echo
    dispatch sentinel examiner independent inquirer
    """
)
MASTHEADS = frozenset({"monitor", "observer", "advocate", "examiner", "reporter", "guardian"})
"""Last words of the names of papers that elsewhere are bodies or people."""
GENERIC_OUTLETS = words(
    """
    newspaper paper daily weekly monthly magazine agency newswire broadcaster radio television
    channel station outlet website site portal blog podcast programme program newsroom
    """
)
"""Common nouns by which a text comes back to an outlet it has named."""

PEOPLE = words(
    """
    man woman boy girl child doctor nurse surgeon medic paramedic driver guard soldier officer
    resident villager witness survivor victim relative mother father brother sister wife husband
    son daughter uncle aunt cousin neighbour neighbor lawyer attorney teacher priest pastor imam
    worker farmer fisherman student activist campaigner journalist reporter correspondent editor
    spokesman spokeswoman spokesperson official minister governor mayor president director chair
    chairman chairwoman head leader secretary commander colonel general captain sergeant source
    person people employee colleague friend prisoner detainee inmate migrant refugee protester
    demonstrator organiser organizer volunteer translator interpreter engineer clerk judge
    prosecutor inspector investigator expert analyst researcher observer monitor author user
    account owner shopkeeper baker watchman steward diplomat deputy member widow widower parent
    family crew eyewitness bystander passer-by caller tenant trader elder deacon bishop
    photographer cameraman cook chef docker miner builder carpenter mason plumber electrician
    mechanic beekeeper herder shepherd sailor seaman skipper pilot rider biker cyclist passenger
    technician caretaker cleaner porter waiter barman tailor butcher smith weaver pupil schoolboy
    schoolgirl youth teenager toddler apprentice lodger landlord landlady householder vendor seller
    pathologist physician coroner midwife counsel barrister solicitor lawmaker senator councillor
    ombudsman rapporteur envoy consul negotiator delegate adviser advisor aide assistant producer
    presenter broadcaster columnist blogger photojournalist stringer historian scientist professor
    specialist consultant examiner auditor accountant clerk registrar archivist librarian
    cellmate roommate housemate flatmate classmate schoolmate workmate comrade companion partner
    girlfriend boyfriend fiance fiancee grandson granddaughter grandmother grandfather
    grandchild nephew niece cousin stepfather stepmother godfather orphan mourner marcher striker
    picket unionist founder executive manager supervisor foreman operator dispatcher telephonist
    receptionist warden warder jailer gaoler guardsman sentry conscript recruit veteran deserter
    marine policeman policewoman constable detective gendarme ranger militiaman fighter gunman
    suspect defendant convict plaintiff petitioner complainant evacuee evictee deportee returnee
    captive hostage internee monk nun rector chaplain sexton headmaster headteacher headmistress
    driller welder joiner plasterer roofer glazier bricklayer locksmith stevedore longshoreman
    deckhand boatman ferryman bargeman trawlerman hunter woodcutter lumberjack logger forester
    gardener grocer greengrocer innkeeper hotelier publican waitress barmaid hairdresser barber
    jeweller watchmaker cobbler shoemaker tanner potter bookseller stallholder hawker pedlar
    postman postwoman mailman trucker haulier carter cabbie chauffeur signalman stationmaster
    railwayman undertaker gravedigger embalmer orderly dentist vet veterinarian pharmacist
    optician psychologist psychiatrist paediatrician pediatrician gynaecologist anaesthetist
    obstetrician schoolmaster schoolmistress schoolteacher lecturer tutor trainee scholar academic
    economist geologist surveyor architect musician singer actor actress dancer sculptor poet
    novelist athlete footballer boxer wrestler blacksmith goldsmith miller brewer smallholder
    peasant sharecropper crofter landowner labourer laborer steelworker millworker dockworker
    oilworker quarryman stonemason stonecutter gunner cadet bodyguard bouncer doorman pensioner
    retiree nanny housekeeper maid seamstress dressmaker matron headman sheikh mullah abbot
    pilgrim parishioner voter councilwoman alderman notary paralegal juror bailiff magistrate
    whistleblower informant insider defector exile emigrant homeowner
    corporal brigadier lieutenant major trooper paratrooper quartermaster adjutant legionnaire
    mercenary rifleman sniper sapper rating brother-in-law sister-in-law mother-in-law
    father-in-law son-in-law daughter-in-law stepson stepdaughter godmother sibling twin bride
    bridegroom goatherd cowherd drover wheelwright cooper fishmonger oarsman rower diver lifeguard
    firefighter fireman rescuer attendant usher cashier typist stenographer janitor concierge
    doorkeeper gatekeeper gamekeeper storekeeper storeman warehouseman forewoman chairperson
    councilman candidate scrutineer lineman draughtsman bureaucrat functionary mediator babysitter
    childminder swimmer climber hiker motorist conductor busman guardian anaesthetist intern
    radiographer radiologist oncologist neurologist cardiologist dermatologist physiotherapist
    caregiver carer healer herbalist ploughman reaper picker packer rigger fitter turner
    machinist winchman blaster foundryman smelter printer typesetter
    proofreader translator stagehand projectionist organist drummer fiddler bellringer verger
    curate canon archdeacon archbishop cardinal patriarch rabbi cantor missionary catechist
    """
)
OFFICIAL_ROLES = words(
    """
    spokesman spokeswoman spokesperson minister governor mayor president commander colonel
    general major captain lieutenant sergeant prosecutor inspector official commissioner chief
    deputy ambassador superintendent secretary attache officer director judge
    """
)
CARE_ROLES = words(
    """
    doctor nurse surgeon medic paramedic lawyer attorney physician midwife pathologist counsel
    therapist ambulance crew coroner
    """
)
RELATIVES = words(
    """
    mother father brother sister wife husband son daughter uncle aunt cousin grandmother
    grandfather widow widower relative relatives family parent parents nephew niece fiancee
    fiance
    """
)
VICTIM_ROLES = words("survivor victim detainee prisoner evictee deportee")
WITNESS_ROLES = words(
    """
    witness eyewitness resident villager neighbour neighbor passer-by bystander driver guard
    worker watchman fisherman shopkeeper steward protester soldier onlooker pedestrian cyclist
    rider biker passenger customer worshipper mourner marcher demonstrator cook docker baker miner
    farmer herder shepherd beekeeper caretaker sailor seaman vendor trader householder lodger
    tenant operator
    """
)
TITLES = words(
    """
    mr mrs ms miss dr prof professor sir dame lord lady father sister brother mother reverend
    rev fr bishop archbishop pastor imam rabbi colonel general major captain lieutenant sergeant
    corporal commander inspector superintendent commissioner judge justice president minister
    governor mayor senator deputy ambassador secretary chief col gen maj capt lt sgt gov sen
    admiral constable
    """
)
FEMALE = words(
    """
    woman girl mother sister wife daughter aunt grandmother widow niece spokeswoman chairwoman
    mrs ms miss dame lady actress nun
    """
)
MALE = words(
    """
    man boy father brother husband son uncle grandfather widower nephew spokesman chairman mr
    sir lord fisherman watchman priest imam
    """
)
HE = frozenset({"he", "his", "him"})
SHE = frozenset({"she", "her", "hers"})
IT = frozenset({"it", "its"})
THEY = frozenset({"they", "their", "them", "both", "all", "some", "others", "two", "three", "many"})
FIRST = frozenset({"i", "we", "me", "us", "my", "our"})
NEGATIVE = words("no none nobody nothing never neither nor not n't without no-one")
FALSE_WORDS = words(
    """
    forgery forged rubbish fable myth tale smear
    false untrue lie lies fabrication fabricated fabrications baseless unfounded groundless
    invention inventions invented nonsense slander fiction fantasy fake hoax absurd
    disinformation foundation propaganda provocation
    """
)
SPLITTING = words("although though whereas after but")
"""Words that open an adverbial clause which is a proposition of its own."""
HEADLINE_SPLITTING = frozenset({"as", "while"})
"""Words that do the same in a headline alone: "Gates locked as fire kills nine"."""
