"""Makes the forms of French verbs that reports use: "affirmait", "affirmerait", "affirma"."""

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
