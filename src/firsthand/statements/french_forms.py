"""Makes the forms of French words that reports use: "affirmait", "affirmerait", "gardes"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

_SOFT = {"c": "ç", "g": "ge"}
"""How a stem in c or g is written before a."""
_IRREGULAR = {
    "dire": "diront dirait diraient",
    "écrire": "écrivirent écrivaient",
    "soutenir": "soutenait soutenaient soutint soutinrent",
    "maintenir": "maintenait maintenaient maintint maintinrent",
    "répondre": "répondait répondaient répondit répondirent",
    "reconnaître": "reconnaissait reconnaissaient reconnut reconnurent",
    "admettre": "admettait admettaient admit admirent",
    "promettre": "promettait promettaient promit promirent",
    "avertir": "avertissaient avertirent",
    "prévenir": "prévenait prévenaient prévint prévinrent prévenu",
    "conclure": "concluait concluaient conclurent",
    "poursuivre": "poursuivait poursuivaient poursuivit poursuivirent",
    "décrire": "décrivaient décrivit décrivirent",
    "prétendre": "prétendait prétendaient",
    "démentir": "démentait démentaient démentit démentirent",
}
"""Forms that no rule makes."""
_UNBENT = ("porte", "garde", "grand", "vice")
"""First parts of a double noun that do not bend: "porte-parole"."""
_NO_ENDING = "sxz"


def participles(masculine: Iterable[str]) -> frozenset[str]:
    """Return participles in both genders and numbers, each given as "cité"."""
    return frozenset(stem + end for stem in masculine for end in ("", "e", "s", "es"))


def more_forms(lemma: str) -> tuple[str, ...]:
    """Return the past, narrative and hearsay forms of a verb that its plain list leaves out."""
    if not lemma.endswith("er"):
        return tuple(_IRREGULAR.get(lemma, "").split())
    stem = lemma[:-2]
    soft = stem[:-1] + _SOFT[stem[-1]] if stem[-1] in _SOFT else stem
    regular = (f"{soft}ait", f"{soft}aient", f"{soft}a", f"{stem}èrent")
    return regular


def lemmas_of(listed: Mapping[str, str]) -> dict[str, str]:
    """Return form -> lemma for all forms of the verbs listed with their plain forms."""

    def _all() -> Iterator[tuple[str, str]]:
        for lemma, forms in listed.items():
            for form in (*forms.split(), *more_forms(lemma)):
                yield form, lemma

    return dict(_all())


def with_plurals(nouns: Iterable[str]) -> frozenset[str]:
    """Return nouns with their plurals: "garde", "gardes"; "maréchal", "maréchaux"."""

    def _all() -> Iterator[str]:
        for noun in nouns:
            yield noun
            yield _plural(noun)

    return frozenset(_all())


def _plural(noun: str) -> str:
    """Return the plural of a noun; of two words joined by a hyphen both bend but a verb."""
    first, _, second = noun.partition("-")
    if second:
        return f"{first if first in _UNBENT else _plural(first)}-{_plural(second)}"
    if noun.endswith("al"):
        return noun[:-2] + "aux"
    if noun.endswith("eau"):
        return noun + "x"
    return noun if noun[-1] in _NO_ENDING else noun + "s"
