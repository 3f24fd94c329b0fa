"""Number words and what can be counted, in English, Russian and French: data only.

What the other languages have of it comes from `numbers_more_languages`.
"""

from __future__ import annotations

from firsthand.entities import numbers_more_languages as more
from firsthand.entities.word_list import word_list

ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "zéro": 0, "un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8,
    "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15,
    "seize": 16, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19, "vingt": 20, "ноль": 0,
    "один": 1, "два": 2, "три": 3, "четыре": 4, "пять": 5, "шесть": 6, "семь": 7, "восемь": 8,
    "девять": 9, "десять": 10, "одиннадцать": 11, "двенадцать": 12, "тринадцать": 13,
    "четырнадцать": 14, "пятнадцать": 15, "шестнадцать": 16, "семнадцать": 17, "восемнадцать": 18,
    "девятнадцать": 19, "двадцать": 20, "une": 1, "одна": 1, "одно": 1, "одного": 1, "одной": 1,
    "одному": 1, "две": 2, "двух": 2, "двое": 2, "двоих": 2, "двум": 2, "двумя": 2, "трёх": 3,
    "трех": 3, "трое": 3, "троих": 3, "трём": 3, "трем": 3, "тремя": 3, "четырёх": 4,
    "четырех": 4, "четверо": 4, "четверых": 4, "пяти": 5, "пятеро": 5, "пятерых": 5, "шести": 6,
    "шестеро": 6, "шестерых": 6, "семи": 7, "семеро": 7, "семерых": 7, "восьми": 8, "девяти": 9,
    "десяти": 10, "десятеро": 10, "одиннадцати": 11, "двенадцати": 12, "тринадцати": 13,
    "четырнадцати": 14, "пятнадцати": 15, "шестнадцати": 16, "семнадцати": 17, "восемнадцати": 18,
    "девятнадцати": 19, "двадцати": 20,
} | more.ONES  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50,
    "soixante": 60, "soixante-dix": 70, "quatre-vingts": 80, "quatre-vingt": 80,
    "quatre-vingt-dix": 90, "septante": 70, "nonante": 90, "двадцать": 20, "двадцати": 20,
    "тридцать": 30, "тридцати": 30, "сорок": 40, "сорока": 40, "пятьдесят": 50, "пятидесяти": 50,
    "шестьдесят": 60, "шестидесяти": 60, "семьдесят": 70, "семидесяти": 70, "восемьдесят": 80,
    "восьмидесяти": 80, "девяносто": 90, "девяноста": 90,
} | more.TENS  # fmt: skip
MULTIPLIERS = {
    "hundred": 100, "thousand": 1000, "million": 1000000, "cent": 100, "cents": 100,
    "mille": 1000, "тысяча": 1000, "тысячи": 1000, "тысяч": 1000, "миллион": 1000000,
    "миллиона": 1000000,
} | more.MULTIPLIERS  # fmt: skip
HUNDREDS = {
    "сто": 100, "ста": 100, "двести": 200, "двухсот": 200, "триста": 300, "трёхсот": 300,
    "трехсот": 300, "четыреста": 400, "четырёхсот": 400, "четырехсот": 400, "пятьсот": 500,
    "пятисот": 500, "шестьсот": 600, "шестисот": 600, "семьсот": 700, "семисот": 700,
    "восемьсот": 800, "восьмисот": 800, "девятьсот": 900, "девятисот": 900,
} | more.HUNDREDS  # fmt: skip
DOZENS = {
    "dozen": 12, "score": 20, "dizaine": 10, "douzaine": 12, "vingtaine": 20, "trentaine": 30,
    "millier": 1000, "demi-douzaine": 6, "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "quinzaine": 15,
    "десяток": 10,
    "дюжина": 12, "дюжины": 12, "десятка": 10, "сотня": 100, "сотни": 100, "полсотни": 50,
    "полусотни": 50, "сотню": 100, "дюжину": 12,
} | more.DOZENS  # fmt: skip
"""Nouns that are a number after "a" ("a dozen"); the French ones in "-aine" are about that many."""
ROUND = word_list("десятка десятков сотни сотен dizaines vingtaines centaines")
BY_THE = {
    "dozen": 12, "score": 20, "десятка": 10, "десятков": 10, "дюжины": 12, "дюжин": 12,
    "сотни": 100, "сотен": 100, "douzaines": 12, "dizaines": 10, "vingtaines": 20,
    "centaines": 100,
}  # fmt: skip
"""What a number may be told by: "two dozen", "три десятка"; with `ROUND` it is about that many."""
VAGUE = {
    "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "dizaines": 20,
    "douzaines": 24, "centaines": 200, "milliers": 2000, "десятки": 20, "десятков": 20,
    "сотни": 200, "сотен": 200, "тысячи": 2000,
} | more.VAGUE  # fmt: skip
"""Plurals that say no more than "at least two of these"."""
NONE_WORDS = (
    word_list(
        """
    aucun aucune nobody none никто
    """
    )
    | more.NONE_WORDS
)
SINGLE = word_list("lone single sole")
CHANGED = (
    word_list(
        """
        passed climbed corrected cut down dropped fell fallen grew grown increased lowered
        raised reduced revised rise risen rises rising rose up swelled jumped soared
        surged doubled tripled passé passant grimpé augmenté baissé ramené доводит довёл
        довел довело довела доведя доводя доведено повысил повысила повысили увеличил
        увеличила увеличили уменьшил снизил снизили подскочило достиг достигла достигли
        вырос выросла выросло выросли возрос возросла возросло возросли снизился
        снизилась снизилось снизились сократилось сократилась увеличился увеличилась
        увеличилось увеличились повысилось поднялось достигло увеличено увеличена
        увеличен увеличены уменьшено уменьшена снижено снижена повышено повышена
        сокращено исправлено
        """
    )
    | more.CHANGED
)
"""Words that say a count became another one, so that "from 12 to 17" is no range."""
ARTICLE_LIKE = word_list("one un une один одна одно одной одном") | more.ARTICLE_LIKE
"""Numbers that mostly count nothing: "in one month"."""
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12,
}  # fmt: skip

BETWEEN = (
    *more.BETWEEN,
    "between", "entre", "от", "между",
)  # fmt: skip
TO = (
    word_list(
        """
    - and et or ou to à до и или – —
    """
    )
    | more.TO
    | more.AND
)

STATES = {
    "killed": (
        "killed dead died deaths death die dies slain shot-dead fatalities perished lives"
        " murdered executed drowned succumbed toll"
    ),
    "wounded": "wounded injured injuries hurt wounds casualties maimed burns bleeding",
    "detained": (
        "detained arrested held seized imprisoned jailed custody rounded-up captured abducted"
        " taken detentions arrests detainees behind-bars interned"
    ),
    "missing": "missing disappeared disappearances unaccounted vanished vanish disappear",
    "displaced": "displaced fled evicted homeless evacuated expelled uprooted",
    "released": "released freed",
    "beaten": "beaten tortured whipped flogged",
    "hospitalised": "hospitalised hospitalized treated admitted",
    "buried": "buried graves grave coffins coffin buries funerals",
    "rescued": "rescued saved",
    "destroyed": "destroyed demolished burned burnt razed torched flattened",
    "suspended": "suspended dismissed sacked",
    "charged": "charged convicted sentenced indicted",
}
STATES_RUSSIAN = {
    "killed": (
        "убит убиты убито убитых погиб погибли погибло погибших погибшими погибшие умер"
        " умерли скончались скончался смертей смерти жертв трупов погибшим утонули утонувших"
        " застрелены застрелили расстреляны расстреляли казнены уничтожены ликвидированы"
    ),
    "wounded": "ранен ранены ранено раненых раненые ранения пострадали пострадало пострадавших",
    "detained": (
        "задержан задержаны задержано задержали задержанных арестован арестованы арестовано"
        " арестовали арестованных увели увезли схвачены похищены похитили заключённых"
    ),
    "missing": "пропал пропали пропавших исчезли исчез исчезнувших",
    "displaced": "выселены выселили бежали переселенцев эвакуированы эвакуировали",
    "released": "освобождены отпустили отпущены освобождён",
    "beaten": "избиты избили избитых",
    "hospitalised": "госпитализированы доставлены",
    "buried": "похоронены хоронили похоронили могил могилы гробов",
    "rescued": "спасены спасли",
    "destroyed": "разрушены снесены сожжены разрушено снесено сожжено",
    "suspended": "отстранены уволены",
    "charged": "осуждены",
}
STATES_FRENCH = {
    "killed": (
        "tué tués tuées morts mort mortes décès décédés décédées cadavres victimes abattus"
        " abattues exécutés exécutées noyés noyées péri succombé mourir"
    ),
    "wounded": "blessé blessés blessées",
    "detained": (
        "détenus arrêtés arrêtées détenues emmenés emmenées interpellés interpellées enlevés"
        " enlevées arrestations"
    ),
    "missing": "disparus disparues portés-disparus",
    "displaced": "déplacés expulsés évacués",
    "released": "libérés relâchés",
    "beaten": "battus frappés torturés",
    "hospitalised": "hospitalisés soignés",
    "buried": "enterrés enterrées inhumés inhumées tombes cercueils enterre",
    "rescued": "sauvés",
    "destroyed": "détruits détruites démolies brûlées incendiées",
    "suspended": "suspendus",
    "charged": "inculpés condamnés",
}
STATE_OF = {
    word.replace("-", " "): state
    for table in (*more.STATES, STATES, STATES_RUSSIAN, STATES_FRENCH)
    for state, words in table.items()
    for word in words.split()
}
STATE_OF |= {
    "taken ill": "ill", "taken sick": "ill", "fell ill": "ill", "fallen ill": "ill",
    "taken to hospital": "hospitalised", "rushed to hospital": "hospitalised",
    "sent to hospital": "hospitalised", "passed away": "killed", "in hospital": "hospitalised",
    "taken into custody": "detained", "took part": "", "taken part": "",
}  # fmt: skip
"""What a word says happened to those who are counted."""

BROUGHT = word_list(
    "admitted brought carried driven flown rushed sent taken увезли доставлены emmenés"
)
HOSPITALS = word_list(
    """
    clinic clinics hospital hospitals infirmary больницу больница госпиталь клинику clinique hôpital
    hôpitaux
    """
)
"""Where people are brought for care: "nineteen were taken to the cottage hospital"."""

PEOPLE = (
    word_list(
        """
    assailant assailants attacker attackers bystanders fighters gunman gunmen hostages passers-by
    shooter shooters snipers нападавших
    boys child children citizen citizens civilian civilians demonstrators detainees dockers
    détenus enfant enfants
    families familles farmers females femme femmes gardes girls guards habitants homme hommes
    human individuals inmates journalists lives males man manifestants members men migrants
    miners names officers others ouvriers passengers patients people person personne personnes
    persons policemen prisoners protesters refugees relatives residents servicemen soldats
    soldiers souls students suspects teenagers troops victims villageois villagers woman women
    workers youths военнослужащих детей женщин женщины жителей жителя задержанных заключённых
    людей люди мигрантов мужчин мужчины охранников протестующих рабочих ребенка ребёнка семей
    солдат человек человека
    """
    )
    | more.PEOPLE
)
"""Nouns for people: with a state word the state is what is counted."""
ENGLISH_OF = {
    "человек": "people", "человека": "people", "людей": "people", "мужчин": "men",
    "мужчины": "men", "женщин": "women", "женщины": "women", "детей": "children",
    "домов": "houses", "дома": "houses", "семей": "families", "тел": "bodies", "тела": "bodies",
    "жителей": "residents", "рабочих": "workers", "солдат": "soldiers",
    "военнослужащих": "soldiers", "охранников": "guards", "машин": "vehicles",
    "деревень": "villages", "сёл": "villages", "раз": "", "могил": "graves",
    "скорых": "ambulances", "персон": "people", "personnes": "people",
    "personne": "people", "hommes": "men",
    "femmes": "women", "enfants": "children", "maisons": "houses", "familles": "families",
    "corps": "bodies", "habitants": "residents", "soldats": "soldiers", "gardes": "guards",
    "camions": "lorries", "tombes": "graves", "cadenas": "padlocks", "ambulances": "ambulances",
    "villages": "villages", "cercueils": "coffins", "persons": "people", "person": "people",
    "man": "men", "woman": "women", "child": "children", "servicemen": "soldiers",
    "élèves": "pupils", "écoliers": "pupils", "étudiants": "students", "ouvriers": "workers",
    "villageois": "villagers", "détenus": "prisoners", "enseignants": "teachers",
    "учеников": "pupils", "школьников": "pupils", "студентов": "students",
    "журналистов": "journalists", "пациентов": "patients", "полицейских": "policemen",
    "учителей": "teachers", "врачей": "doctors", "автобусов": "buses", "автобуса": "buses",
    "грузовиков": "lorries", "грузовика": "lorries", "выстрелов": "shots", "выстрела": "shots",
    "homes": "houses", "dwellings": "houses", "house": "houses", "body": "bodies",
    "civilians": "people",
} | more.ENGLISH_OF  # fmt: skip
"""Counted nouns in one English form."""
NOT_COUNTED = (
    word_list(
        """
    a.m acres am an ans août april article august avril centuries century channel chapter cm
    crowns day days decade decades december degrees dollars décembre euros february feet floor
    fois francs février gallons hectares heure heures highway hour hours hundredths issue
    january janvier jour jours juillet juin july june kg kilometers kilometres kilomètres km
    litre litres mai march marks mars may meters metres midnight mile miles milles minute minutes
    mm evening evenings morning mois month months mornings mètres nuits nd night nights noon
    november novembre o'clock october octobre p.m page pages past per percent percentage pm
    point points pounds pour rd road
    roubles route rubles second secondes seconds section semaine semaines september septembre st
    paces steps storey storeys floors étage étages этаж этажа этажей
    street summers th time times to-one tonnes tons volume week weeks winters
    yards year years августа апреля вечера год года декабря дней дня июля июня километров км лет
    марта мая месяца месяцев метров минут минуты недели недель ночи ноября октября процентов раз
    раза рублей секунд сентября суток утра февраля часа часам часов января
    """
    )
    | more.NOT_COUNTED
)
"""What a number may measure without counting anyone or anything."""
OF_UNITS = word_list(
    """
    consecutive cubic de full good half local long metric more nautical other sea short solid square
    straight whole морских полных bons longues
    """
)
"""Adjectives that may stand before a unit of measure."""
