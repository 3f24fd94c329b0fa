"""Writes a name in the other alphabet, in the ways that passports, newsrooms and scholars do."""

from __future__ import annotations

import re
import unicodedata
from itertools import product

LIMIT = 24
"""Most spellings given for one word."""

_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN = re.compile("[a-z]")

_COMMON = dict(zip("абвгдезиклмнопрстуфыэ", "abvgdeziklmnoprstufye", strict=True))
_LETTERS = "ж й х ц ч ш щ ю я ё в з у"
_SYSTEMS = tuple(
    dict(zip(_LETTERS.split(), system.split(), strict=True))
    for system in (
        "zh y kh ts ch sh shch yu ya yo v z u",
        "zh i h ts ch sh shch iu ia e v z u",
        "z j ch c c s sc ju ja e v z u",
        "sch j ch z tsch sch schtsch ju ja jo w s u",
        "j i kh ts tch ch chtch iou ia io v z ou",
    )
)
"""English press and BGN, passports, scholarly ISO 9 without accents, German, French."""

_TAILS = (("iy", ("y", "i", "iy", "ij", "ii")), ("ii", ("y", "i", "iy", "ij", "ii")),
          ("ij", ("y", "i", "iy", "ij", "ii")), ("ks", ("x", "ks")))  # fmt: skip

_TO_CYRILLIC: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("shch", ("щ",)), ("tsch", ("ч",)), ("sch", ("ш", "сх")), ("tch", ("ч",)), ("zh", ("ж",)),
    ("kh", ("х",)), ("ts", ("ц", "тс")), ("tz", ("ц",)), ("ch", ("ч", "х", "ш")), ("sh", ("ш",)),
    ("yu", ("ю",)), ("ju", ("ю", "джу")), ("iu", ("ю", "иу")), ("ya", ("я",)), ("ja", ("я", "джа")),
    ("ia", ("ия", "я")), ("yo", ("ё",)), ("jo", ("ё", "джо")), ("ye", ("е",)), ("ck", ("к",)),
    ("ph", ("ф",)), ("th", ("т",)), ("oo", ("у",)), ("ou", ("у", "оу")), ("ee", ("и",)),
    ("qu", ("кв", "ку")), ("a", ("а",)), ("b", ("б",)), ("c", ("к", "ц", "с")), ("d", ("д",)),
    ("e", ("е", "э")), ("f", ("ф",)), ("g", ("г",)), ("h", ("х", "г", "")), ("i", ("и",)),
    ("j", ("й", "дж", "ж")), ("k", ("к",)), ("l", ("л", "ль")), ("m", ("м",)), ("n", ("н",)),
    ("o", ("о",)), ("p", ("п",)), ("q", ("к",)), ("r", ("р",)), ("s", ("с", "з")), ("t", ("т",)),
    ("u", ("у",)), ("v", ("в",)), ("w", ("в", "у")), ("x", ("кс",)), ("y", ("и", "й")),
    ("z", ("з", "ц")),
)  # fmt: skip
"""Latin letters, longest group first, with the usual choice in Russian first."""


def other_script(word: str) -> tuple[str, ...]:
    """Return the likely spellings of one word in the other alphabet, most usual first.

    Cyrillic gives Latin in five systems; Latin gives Cyrillic. Any other script gives nothing.
    """
    small = word.casefold()
    if _CYRILLIC.search(small):
        return _to_latin(small)
    plain = "".join(c for c in unicodedata.normalize("NFKD", small) if not unicodedata.combining(c))
    return _to_cyrillic(plain) if _LATIN.search(plain) else ()


def _to_latin(word: str) -> tuple[str, ...]:
    spelt: dict[str, None] = {}
    for system in _SYSTEMS:
        base = "".join({**_COMMON, "ъ": "", "ь": "", **system}.get(c, c) for c in word)
        for tail, others in _TAILS:
            if base.endswith(tail):
                spelt |= dict.fromkeys(base[: -len(tail)] + other for other in others)
        spelt[base] = None
        spelt[re.sub("^e", "ye", base)] = None
    return tuple(spelt)[:LIMIT]


def _to_cyrillic(word: str) -> tuple[str, ...]:
    pieces: list[tuple[str, ...]] = []
    rest = re.sub(r"([bdfgklmnprstvz])\1", r"\1", word)
    while rest:
        group, choices = next(
            ((group, choices) for group, choices in _TO_CYRILLIC if rest.startswith(group)),
            (rest[0], (rest[0],)),
        )
        pieces.append(choices)
        rest = rest[len(group) :]
    return tuple(dict.fromkeys("".join(one) for one in _usual_first(pieces)))[:LIMIT]


def _usual_first(pieces: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Return combinations, those that differ from the usual spelling in fewest places first."""
    open_places = [i for i, choices in enumerate(pieces) if len(choices) > 1][:7]
    choices = [pieces[i] if i in open_places else pieces[i][:1] for i in range(len(pieces))]
    ranked = sorted(
        product(*(range(len(c)) for c in choices)), key=lambda pick: (sum(map(bool, pick)), pick)
    )
    return [tuple(c[i] for c, i in zip(choices, pick, strict=True)) for pick in ranked[:LIMIT]]
