"""Bodies, their fields and kin in English, French and Russian, each as one word: data only.

Bodies and fields are told by beginnings of folded words (no accents, lower case), so that cases and
plurals fall together; kin by base forms.
"""

from __future__ import annotations

_MINISTRIES = (
    "минздрав", "минкульт", "миноборон", "минобразован", "минпросвещ", "минсельхоз", "минтранс",
    "минтруд", "минфин", "минэнерго", "минюст",
)  # fmt: skip
"""How Russian shortens the names of ministries, in small letters."""
BODY_WORDS = {
    "ministry": ("ministr", "minister", "министерств", "мвд", *_MINISTRIES),
    "court": ("court", "cour", "tribunal", "суд"),
    "hospital": ("hospital", "hopital", "больниц"),
    "prosecutor": ("prosecut", "parquet", "procur", "прокурат"),
    "police": ("polic", "полици"),
    "parliament": ("parliament", "parlement", "парламент"),
    "union": ("union", "syndicat", "профсоюз"),
    "cooperative": ("cooperativ", "co-operativ", "кооператив"),
    "office": ("office", "управлени", "канцеляри"),
    "service": ("service", "служб"),
    "committee": ("committee", "comite", "комитет"),
    "guard": ("guard", "garde", "страж", "охран"),
    "college": ("college", "колледж", "училищ"),
}
"""What kind of body a word names."""
FIELD_WORDS = {
    "agriculture": ("agricult", "farming", "сельск", "минсельхоз"),
    "coast": ("coast", "cote", "берег"),
    "communications": ("communicat", "связ"),
    "crafts": ("craft", "artisan", "metier", "ремес"),
    "culture": ("cultur", "культур", "минкульт"),
    "defence": ("defen", "оборон", "миноборон"),
    "education": (
        "educat",
        "школ",
        "school",
        "ecole",
        "образован",
        "просвещен",
        "минобразован",
        "минпросвещ",
    ),
    "energy": ("energ", "энерг", "минэнерго"),
    "environment": ("environ", "природ", "эколог"),
    "finance": ("financ", "treasur", "финанс", "минфин"),
    "fisheries": ("fisher", "peche", "рыбн", "рыболов"),
    "foreign": ("foreign", "etranger", "иностран"),
    "forests": ("forest", "foret", "лесн"),
    "harbour": ("harbo", "port", "порт"),
    "health": ("health", "sante", "здравоохран", "минздрав"),
    "housing": ("housing", "logement", "жилищ"),
    "information": ("informat", "информац"),
    "interior": ("interior", "interieur", "внутрен", "home", "мвд"),
    "justice": ("justice", "юстици", "минюст"),
    "labour": ("labo", "travail", "труд", "минтруд"),
    "migration": ("migrat", "immigrat", "миграц"),
    "military": ("militar", "военн"),
    "mines": ("mine", "mining", "горн"),
    "security": ("secur", "безопасн"),
    "settlement": ("settlement", "peuplement", "расселен"),
    "trade": ("trade", "commerc", "торгов"),
    "transport": ("transport", "road", "route", "дорог", "минтранс"),
    "water": ("water", "eau", "водн"),
}
"""What a body is in charge of."""
KIN_WORDS = {
    "brother": ("brother", "брат", "frère"),
    "daughter": ("daughter", "дочь", "fille"),
    "father": ("father", "dad", "daddy", "отец", "папа", "père"),
    "husband": ("husband", "муж", "mari"),
    "mother": ("mother", "mum", "mom", "mam", "mummy", "мать", "мама", "mère"),
    "sister": ("sister", "сестра", "sœur"),
    "son": ("son", "сын", "fils"),
    "widow": ("widow", "вдова", "veuve"),
    "wife": ("wife", "жена", "épouse"),
}
"""Who is whose relative."""
