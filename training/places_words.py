"""Names that the sources of the gazetteer lack: how newsrooms shorten countries and states."""

from __future__ import annotations

LANGUAGES = """
    en ru uk be fr es pt it de nl pl cs sk ro hu bg sr sr_Latn hr bs sl mk sq el tr az ka hy kk ky
    uz tg tk ar fa ps ku he ur hi bn ta th my km vi id ms fil zh zh_Hant ja ko am ti so sw ha
"""
"""Languages whose names of countries are listed, as CLDR calls them; English first."""

COUNTRY_NAMES: dict[str, tuple[str, ...]] = {
    "AE": ("UAE", "U.A.E.", "Emirates"),
    "BA": ("Bosnia", "Босния"),
    "BY": ("Belorussia", "Белоруссия", "Беларусь"),
    "CD": ("DRC", "DR Congo", "D.R. Congo", "Democratic Republic of Congo", "RDC", "ДР Конго"),
    "CF": ("CAR",),
    "CG": ("Republic of Congo", "Республика Конго"),
    "CI": ("Ivory Coast", "Cote d'Ivoire"),
    "CZ": ("Czech Republic",),
    "GB": ("UK", "U.K.", "Britain", "Great Britain", "Grande-Bretagne", "Gran Bretaña"),
    "KP": ("DPRK", "D.P.R.K.", "КНДР"),
    "KR": ("Republic of Korea",),
    "MK": ("Macedonia", "Македония"),
    "MM": ("Burma",),
    "PS": ("Palestine", "Палестина", "فلسطين"),
    "RU": ("Russian Federation", "Российская Федерация"),
    "SZ": ("Swaziland",),
    "TL": ("East Timor",),
    "TR": ("Turkey",),
    "US": ("USA", "U.S.", "U.S.A.", "United States of America", "США"),
}
"""Other names in use, by the country's ISO 3166-1 code."""

AMERICAN_STATES: dict[str, tuple[str, ...]] = {
    "AL": ("Ala.",), "AZ": ("Ariz.",), "AR": ("Ark.",), "CA": ("Calif.",), "CO": ("Colo.",),
    "CT": ("Conn.",), "DE": ("Del.",), "DC": ("D.C.",), "FL": ("Fla.",), "GA": ("Ga.",),
    "IL": ("Ill.",), "IN": ("Ind.",), "KS": ("Kan.",), "KY": ("Ky.",), "LA": ("La.",),
    "MA": ("Mass.",), "MD": ("Md.",), "MI": ("Mich.",), "MN": ("Minn.",), "MS": ("Miss.",),
    "MO": ("Mo.",), "MT": ("Mont.",), "NE": ("Neb.",), "NV": ("Nev.",), "NH": ("N.H.",),
    "NJ": ("N.J.",), "NM": ("N.M.",), "NY": ("N.Y.",), "NC": ("N.C.",), "ND": ("N.D.",),
    "OK": ("Okla.",), "OR": ("Ore.",), "PA": ("Penn.",), "RI": ("R.I.",), "SC": ("S.C.",),
    "SD": ("S.D.",), "TN": ("Tenn.",), "TX": ("Tex.",), "VT": ("Vt.",), "VA": ("Va.",),
    "WA": ("Wash.",), "WV": ("W.Va.",), "WI": ("Wis.",), "WY": ("Wyo.",),
}  # fmt: skip
"""How American newsrooms shorten the states, by postal code."""

REGION_WORDS = (
    " Oblast", " Governorate", " Province", " Department", " Region", " Republic", " Krai",
    " County", " District", " Municipality", " Raion",
)  # fmt: skip
"""English words that end the name of a region or district."""
