"""Number words and what is counted, in Spanish, Portuguese, German and Ukrainian: data only.

`numbers_lexicon` takes all of it in. Words that mean something else in another language of the
program stand in `ONLY_IN`.
"""

from __future__ import annotations

from firsthand.entities.word_list import word_list


def _numbered(spelled: str, first: int, step: int = 1) -> dict[str, int]:
    """Number the lines of a list; the words of a line are one number in several forms."""
    lines = [line.split() for line in spelled.strip().splitlines()]
    both = {
        form: first + step * place
        for place, line in enumerate(lines)
        for word in line
        for form in (word, word.replace("’", "'"))
    }
    return both


ONLY_IN = {
    "es": {"dos": "2", "once": "11", "quince": "15", "casi": "unos"},
    "pt": {"um": "1", "uma": "1"},
    "de": {"elf": "11", "fast": "etwa", "rund": "etwa"},
}
"""Language -> word -> number, or a word that means the same and is of no other language.

"Dos" is no number in Portuguese, "once", "quince" and "elf" none in English; "fast" is no "about".
"""
ONES = _numbered(
    """
    uno una одне одну
    dois duas zwei zwo дві двом двома
    tres três drei троє трьох трьом трьома
    cuatro quatro vier чотири чотирьох чотирьом
    cinco fünf п’ять п’яти п’ятьох п’ятеро
    seis sechs шість шістьох шестеро
    siete sete sieben сім сімох
    ocho oito acht вісім вісьмох восьмеро
    nueve nove neun дев’ять дев’яти дев’ятьох дев’ятеро
    diez dez zehn десятьох
    одинадцять одинадцяти
    doce doze zwölf дванадцять дванадцяти
    trece treze dreizehn тринадцять тринадцяти
    catorce catorze vierzehn чотирнадцять чотирнадцяти
    fünfzehn п’ятнадцять п’ятнадцяти
    dieciséis dezesseis dezasseis sechzehn шістнадцять шістнадцяти
    diecisiete dezessete dezassete siebzehn сімнадцять сімнадцяти
    dieciocho dezoito achtzehn вісімнадцять вісімнадцяти
    diecinueve dezenove dezanove neunzehn дев’ятнадцять дев’ятнадцяти
    veinte
    veintiuno veintiuna veintiún
    veintidós
    veintitrés
    veinticuatro
    veinticinco
    veintiséis
    veintisiete
    veintiocho
    veintinueve
    """,
    1,
)
TENS = _numbered(
    """
    veinte vinte zwanzig двадцять двадцяти
    treinta trinta dreißig dreissig тридцять тридцяти
    cuarenta quarenta vierzig
    cincuenta cinquenta fünfzig п’ятдесят п’ятдесяти
    sesenta sessenta sechzig шістдесят шістдесяти
    setenta siebzig сімдесят сімдесяти
    ochenta oitenta achtzig вісімдесят вісімдесяти
    noventa neunzig дев’яносто
    """,
    20,
    10,
)
HUNDREDS = _numbered(
    """
    cien ciento cem cento
    doscientos doscientas duzentos duzentas двісті двохсот
    trescientos trescientas trezentos trezentas трьохсот
    cuatrocientos cuatrocientas quatrocentos quatrocentas чотириста
    quinientos quinientas quinhentos quinhentas п’ятсот
    seiscientos seiscientas seiscentos шістсот
    setecientos setecentos сімсот
    ochocientos oitocentos вісімсот
    novecientos novecentos дев’ятсот
    """,
    100,
    100,
)
MULTIPLIERS = {
    "mil": 1000, "millón": 1000000, "millones": 1000000, "milhão": 1000000, "milhões": 1000000,
    "hundert": 100, "tausend": 1000, "million": 1000000, "millionen": 1000000, "тисяча": 1000,
    "тисячі": 1000, "мільйон": 1000000, "мільйона": 1000000, "мільйонів": 1000000,
}  # fmt: skip
DOZENS = {
    "docena": 12, "decena": 10, "veintena": 20, "treintena": 30, "centenar": 100, "dúzia": 12,
    "dezena": 10, "vintena": 20, "dutzend": 12,
}  # fmt: skip
VAGUE = {
    "docenas": 24, "decenas": 20, "cientos": 200, "centenares": 200, "dezenas": 20,
    "dúzias": 24, "centenas": 200, "milhares": 2000, "dutzende": 24, "dutzenden": 24,
    "hunderte": 200, "hunderten": 200, "tausende": 2000, "tausenden": 2000, "сотні": 200,
    "тисячі": 2000,
}  # fmt: skip
NONE_WORDS = word_list("nadie ninguno ninguém nenhum niemand ніхто")
ARTICLE_LIKE = word_list("uno una одне одну")

AT_LEAST = (
    "al menos", "por lo menos", "como mínimo", "no menos de", "pelo menos", "ao menos",
    "no mínimo", "não menos de", "mindestens", "wenigstens", "nicht weniger als", "щонайменше",
    "принаймні", "не менше", "не менше ніж", "не менш як", "як мінімум",
)  # fmt: skip
MORE_THAN = (
    "más de", "mais de", "mehr als", "über", "понад", "більше", "більше ніж", "більш ніж",
    "більш як",
)  # fmt: skip
UP_TO = (
    "hasta", "no más de", "como máximo", "até", "não mais de", "no máximo", "bis zu", "höchstens",
    "maximal", "nicht mehr als", "не більше", "не більше ніж", "щонайбільше",
)  # fmt: skip
LESS_THAN = ("menos de", "weniger als", "менше", "менше ніж", "менш ніж", "менш як")
ABOUT = (
    "unos", "unas", "alrededor de", "cerca de", "aproximadamente", "en torno a", "cerca de",
    "quase", "por volta de", "etwa", "ungefähr", "circa", "ca", "ca.", "knapp",
    "близько", "приблизно", "майже", "орієнтовно",
)  # fmt: skip
BETWEEN = ("zwischen", "між", "від")
TO = word_list("a bis oder o або")
AND = word_list("y e und і й та")
"""Joins two numbers of a range only behind "between"."""
CHANGED = word_list(
    """
    subió aumentó bajó pasó ascendió subiu aumentou passou caiu stieg gestiegen erhöht erhöhte sank
    зросла зросло зросли зріс збільшилась збільшилося збільшилася знизилась знизилося
    """
)

STATES_SPANISH = {
    "killed": (
        "muerto muertos muerta muertas muertes murió murieron fallecido fallecidos fallecidas"
        " fallecieron asesinado asesinados asesinadas ejecutados mataron"
    ),
    "wounded": "herido heridos herida heridas lesionados lesionadas",
    "detained": (
        "detenido detenidos detenidas arrestados arrestadas capturados retenidos detenciones"
    ),
    "missing": "desaparecido desaparecidos desaparecidas",
    "displaced": "desplazados desplazadas desalojados desalojadas evacuados",
    "released": "liberados liberadas",
    "beaten": "golpeados golpeadas torturados torturadas",
    "hospitalised": "hospitalizados hospitalizadas ingresados",
    "buried": "enterrados enterradas sepultados tumbas fosas",
    "destroyed": "destruidas destruidos quemadas quemados incendiadas demolidas",
}
STATES_PORTUGUESE = {
    "killed": "morto mortos morta mortas mortes morreu morreram faleceram assassinados executados",
    "wounded": "ferido feridos ferida feridas",
    "detained": "detido detidos detidas presos presas capturados detenções",
    "missing": "desaparecido desaparecidos desaparecidas",
    "displaced": "deslocados deslocadas despejados despejadas desalojados",
    "released": "libertados libertadas soltos",
    "beaten": "espancados espancadas torturados torturadas",
    "hospitalised": "hospitalizados internados internadas",
    "buried": "enterrados enterradas covas sepulturas",
    "destroyed": "destruídas destruídos queimadas incendiadas demolidas",
}
STATES_GERMAN = {
    "killed": (
        "tote toten getötet getötete getöteten starb starben gestorben umgekommen erschossen"
        " ermordet todesopfer"
    ),
    "wounded": "verletzt verletzte verletzten verwundet verwundete verwundeten",
    "detained": "festgenommen festgenommene verhaftet verhaftete inhaftiert festnahmen",
    "missing": "vermisst vermisste vermissten verschwunden",
    "displaced": "vertrieben vertriebene geflohen evakuiert",
    "released": "freigelassen freigelassene",
    "beaten": "geschlagen gefoltert misshandelt",
    "buried": "begraben beerdigt gräber särge",
    "destroyed": "zerstört zerstörte niedergebrannt abgerissen",
}
STATES_UKRAINIAN = {
    "killed": (
        "загинув загинула загинули загинуло загиблих загиблі загиблими вбито вбиті вбитих убито"
        " убиті убитих помер померли померло смертей розстріляли розстріляно"
    ),
    "wounded": "поранено поранені поранених поранень постраждали постраждалих травмовано",
    "detained": "затримано затримали затримані затриманих заарештовано заарештованих полонених",
    "missing": "зникли зниклих зник зникло",
    "displaced": "виселено евакуйовано евакуйованих переселенців",
    "released": "звільнено звільнили звільнених",
    "beaten": "побито побили побитих",
    "hospitalised": "госпіталізовано госпіталізовані",
    "buried": "поховано поховані похованих могил",
    "destroyed": "зруйновано знищено спалено",
}
STATES = (STATES_SPANISH, STATES_PORTUGUESE, STATES_GERMAN, STATES_UKRAINIAN)

PEOPLE = word_list(
    """
    personas hombres mujeres niños niñas jóvenes estudiantes soldados campesinos civiles vecinos
    pessoas homens mulheres crianças jovens trabalhadores moradores
    menschen männer frauen kinder zivilisten personen arbeiter
    осіб особи людина людини чоловіків чоловіки жінок жінки дітей діти цивільних військових
    мешканців
    """
)
ENGLISH_OF = {
    "personas": "people", "hombres": "men", "mujeres": "women", "niños": "children",
    "jóvenes": "youths", "estudiantes": "students", "soldados": "soldiers", "civiles": "people",
    "casas": "houses", "viviendas": "houses", "familias": "families", "cuerpos": "bodies",
    "cadáveres": "bodies", "aldeas": "villages", "disparos": "shots", "pessoas": "people",
    "homens": "men", "mulheres": "women", "crianças": "children", "famílias": "families",
    "corpos": "bodies", "tiros": "shots", "menschen": "people", "personen": "people",
    "männer": "men", "frauen": "women", "kinder": "children", "zivilisten": "people",
    "häuser": "houses", "familien": "families", "leichen": "bodies", "schüsse": "shots",
    "dörfer": "villages", "осіб": "people", "особи": "people", "чоловіків": "men",
    "чоловіки": "men", "жінок": "women", "жінки": "women", "дітей": "children", "діти": "children",
    "будинків": "houses", "будинки": "houses", "родин": "families", "сімей": "families",
    "тіл": "bodies", "пострілів": "shots", "мешканців": "residents", "цивільних": "people",
}  # fmt: skip
NOT_COUNTED = word_list(
    """
    años año días día horas hora minutos minuto semanas semana meses metros metro kilómetros
    kilómetro toneladas pesos dólares enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre anos ano dias dia quilômetros quilómetros reais janeiro fevereiro
    março maio junho julho setembro outubro dezembro jahre jahren jahr tage tagen stunden stunde
    minuten wochen monate monaten meter metern kilometer kilometern prozent uhr januar februar märz
    juni juli oktober dezember mai років роки рік днів дні день годин години годину хвилин хвилини
    тижнів тижні місяців місяці метрів кілометрів відсотків гривень січня лютого березня квітня
    травня червня липня серпня вересня жовтня листопада грудня
    """
)
INVERTED = word_list("человек людей минут часов дней лет машин домов чоловік осіб хвилин годин")
"""Behind such a noun a Russian or Ukrainian number is a rough one: "человек семьдесят"."""
PARTS = ("entre ellos", "entre ellas", "incluidos", "entre eles", "incluindo", "darunter",
         "серед них", "з них")  # fmt: skip
