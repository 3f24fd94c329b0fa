"""Word beginnings that show what kind of person a description means (English, Russian, French)."""

from __future__ import annotations


def _list(words: str) -> frozenset[str]:
    return frozenset(words.split())


CATEGORIES: dict[str, frozenset[str]] = {
    "resident": _list("reside neighb villag local inhabi townsp жител сосед habita voisin rivera"),
    "guard": _list("guard warder warden soldie conscr охран солда конвои конвой gardie soldat"),
    "police": _list("police consta detect inspec полице следов polici"),
    "detainee": _list(
        "detain prison inmate cellma captiv caller releas freed задерж заключ освобо détenu detenu"
    ),
    "medic": _list(
        "nurse doctor medic surgeo physic pathol parame midwif ambula matron медсес врач фельдш "
        "патоло infirm médeci aide-s"
    ),
    "worker": _list(
        "worker docker miner driver employ techni forema labour рабочи водите сотруд ouvrie chauff"
    ),
    "official": _list("offici prosec minist clerk govern чиновн прокур foncti"),
    "relative": _list(
        "mother father sister brothe wife widow husban cousin niece nephew uncle aunt daught son "
        "famili relati parent мать отец сестра брат жена вдова муж родств mère père sœur frère"
    ),
    "student": _list("studen pupil teache студен учител учени étudia"),
    "lawyer": _list("lawyer counse attorn advoca адвока юрист avocat"),
    "court": _list("court judge magist tribun суд суда судья tribun juge cour"),
    "watch": _list(
        "parlia assemb senate commit commis ombuds audito парлам комите комисс омбудс commis comité"
    ),
    "online": _list("online users post posts accoun commen соцсет пользо"),
}
"""Kinds of people and the word beginnings (at most six letters) that show them."""

NOT_CATEGORIES = _list("familiar familiarity familiarised")
"""Words that only begin like those of `CATEGORIES`."""

NO_PLACES = _list(
    "Mr Mrs Ms Miss Mx Dr Sir Madam Prof Professor Private Corporal Sergeant Lieutenant Captain "
    "Major Colonel General Brigadier Commander Commissioner Superintendent Inspector Constable "
    "Officer Judge Father Sister Brother Mother Reverend Bishop Imam Rabbi Chief Director Minister "
    "President Governor Mayor Senator Deputy Secretary Ambassador Count Lord Lady Me Mme M "
    "January February March April May June July August September October November December "
    "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
)
"""Words with a capital that name no place: titles, ranks, months and days."""

TRADES: dict[str, tuple[str, ...]] = {
    "doctor": ("doctor", "surge", "physic", "pathol", "médeci", "врач", "хирург", "патолог"),
    "nurse": ("nurse", "midwif", "matron", "infirm", "медсес", "фельдш", "aide-s"),
    "ambulance": ("parame", "ambula", "скор"),
    "judge": ("judge", "magist", "juge", "судья"),
    "clerk": ("clerk", "registrar", "greff"),
}
"""Trades of one field that one person does not have together, and how their words begin."""

GENERIC = _list(
    "man woman person people someon somebo source witnes eyewit bystan passer men women "
    "elder young friend voice surviv челове люди женщин мужчин источн очевид свидет homme femme "
    "témoin person"
)
"""Word beginnings that fit anyone."""

COLOURLESS = _list(
    "with from that this they their there where when which whose were been have about after before "
    "under over near near. outsid inside speaks spoken speaki asked told said saying named living "
    "lives interv reache met. first second three four five severa two who"
)
"""Word beginnings in descriptions that tell nobody from anybody."""

MALE = _list("man men father brother husband uncle nephew son he отец брат муж homme père")
"""Whole words that say that the person is male."""

FEMALE = _list(
    "woman women mother sister wife widow aunt niece daughter she мать сестра жена вдова femme mère"
)
"""Whole words that say that the person is female."""

RUMOUR = _list(
    "people locals everyone everybody someone somebody others many some люди говорят многие gens on"
)
"""Words for a crowd that no one in particular speaks for."""

PRESS = _list(
    "papers newspapers press media outlets agencies reports websites газеты сми пресса издания "
    "presse médias journaux"
)
"""Words for reports in general."""

DETERMINERS = _list(
    "a an the one two three four five six seven eight nine ten eleven twelve some several many all "
    "both another other his her their its our my every any few most more un une des les la le"
)
"""First words of a description that stands in a sentence as it is."""

PLURAL = _list("people men women children police staff parents personnel")
"""Plurals that do not end in s."""

PEOPLE = _list(
    "mum dad boss rebel interprète шофёры cook priest crew captain guide staff member lad youth "
    "boy girl child matron orderly elder aunt couple family team colleague clerk chief cop "
    "officer sergeant lieutenant colonel major troop soldier nurse pilot monk nun imam rabbi curé "
    "prêtre bishop trader monitor steward herder source student pupil survivor parent relative "
    "resident neighbour neighbor detainee driver chef guard medic paramedic engineer surgeon "
    "physician attendant civilian refugee migrant native secretary sister brother mother father "
    "son daughter wife husband widow uncle niece nephew cousin friend passer-by partner spouse "
    "bride groom tenant landlady landlord editor author voisin voisine ouvrier ouvrière mère père "
    "frère sœur soldat garde agent matelot élève témoin врач сторож священник учитель учительница "
    "мать отец брат сестра жена муж повариха сосед соседка крановщик шофёр водитель солдат житель "
    "жительница пенсионерка пассажирка шейх"
)
"""Words for people, besides those that `PERSON_ENDING` shows."""

NOT_PEOPLE = _list(
    "order letter paper newspaper matter number river water winter summer other either never ever "
    "over under after quarter answer tower corner center power error door floor factor terror "
    "corridor mirror helicopter newsletter poster charter border barrier chapter character "
    "computer counter cover danger dinner disaster disorder encounter fever fire harbor hammer "
    "layer ladder manner master-plan murder offer proper quarters semester shelter shoulder "
    "slaughter surrender temper theater trailer transfer trigger weather wonder color flavor "
    "harbour labor favour rumour rumor tremor vapor want restaurant grant warrant plant important "
    "relevant significant list mist fist twist exist checklist wish press access process progress "
    "success witness-box address business congress excess illness mess distress weakness darkness "
    "fees trees committees degrees referees-report decrees permit earlier later further rather "
    "whether together whatever however register december november october september centre "
    "theatre inquiries papier dossier quartier courrier calendrier janvier février premier "
    "dernier atelier chantier gauthier heures erreurs honneur valeur peur heure terreur erreur "
    "extérieur intérieur ветеран больница граница улица листовки двигатели области"
)
"""Words that end like those for people and are none."""

RECORDS = _list(
    "memo memorandum record register log logbook ledger book diary certificate note minute file "
    "dossier sheet card chart roll archive footage video recording tape film photograph photo "
    "picture image transcript invoice receipt contract ruling judgment decree autopsy post-mortem "
    "registre certificat enregistrement vidéo procès-verbal carnet журнал запись видео справка "
    "протокол реестр документ document"
)
"""Words for papers and recordings that speak for themselves once somebody shows them."""

BODY_WORDS = _list(
    "ministry police government army court union company hospital authorities authority committee "
    "office cops prosecutors prosecutor prosecution parliament force forces clinic university "
    "council municipality navy troops military rebels mayor governor state inspectorate "
    "directorate agency department station embassy party church school college board bank firm "
    "palace palais министерство полиция правительство армия суд прокуратура больница власти "
    "профсоюз компания следствие мэрия губернатор комитет ministère gouvernement armée tribunal "
    "parquet mairie hôpital syndicat préfecture"
)
"""Names that any body of its kind may bear."""
