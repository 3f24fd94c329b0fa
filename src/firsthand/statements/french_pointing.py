"""Builds French sentences that say whose the words before are, and opinions: "Pour la police,"."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.drafts import THAT, Draft
from firsthand.statements.french_background import OFFICES
from firsthand.statements.french_houses import hang_house
from firsthand.statements.french_phrases import stop, text_of
from firsthand.statements.french_subjects import subject_behind
from firsthand.statements.lexicon_french import GOVERNMENT, ORGANISATIONS, PEOPLE
from firsthand.statements.words import words

_IT_IS = words("c' c’ voilà")
_REACH = 8
"""Words from "C'est" to the "ce que" behind "en tout cas"."""
_NEAR = 5
"""Words from "ce que" to its verb."""
_THEY = words("il elle ils elles")
_JUDGES = words("état-major défense accusation direction partie recteur rectorat présidence")
_SPEAKERS = PEOPLE | ORGANISATIONS | GOVERNMENT


def whose_words(drafts: list[Draft], first: int, last: int) -> int | None:
    """Build "C'est du moins ce qu'affirme un garde"; return its verb, None for other sentences."""
    if text_of(drafts, first) not in _IT_IS:
        return None
    near = range(first + 1, min(first + _REACH, last - 1))
    that = next((i for i in near if _is_what(drafts, i)), None)
    if that is None:
        return None
    behind = range(that + 1, min(that + 1 + _NEAR, last))
    verb = next((i for i in behind if drafts[i].pos == "VERB"), None)
    if verb is None:
        return None
    he = next((i for i in range(that + 1, verb) if text_of(drafts, i) in _THEY), None)
    if he is not None:
        drafts[he].head, drafts[he].relation = verb, s.SUBJECT
    elif subject_behind(drafts, verb, last) is None:
        return None
    hang_house(drafts, verb, verb, last)
    for index in range(first, last):
        if drafts[index].head < 0 and index != verb:
            drafts[index].head, drafts[index].relation = verb, s.ADVERB
    return verb


def _is_what(drafts: list[Draft], index: int) -> bool:
    return text_of(drafts, index) in THAT and text_of(drafts, index - 1) == "ce"


def mark_opinions(drafts: list[Draft]) -> None:
    """Read "Pour la police, « ... »", "Pour le professeur Brell, rien ne ..." as "Selon", in place.

    Of anybody only what stands in marks is surely his: "pour les enfants, l'école est fermée" is
    nobody's. An office and a trade with a name judge in their own words too.
    """
    if len(drafts) < _NEAR or text_of(drafts, 0) != "pour":
        return
    end = stop(drafts, 1, 1, 1, len(drafts))
    if end + 2 >= len(drafts) or drafts[end].text != ",":
        return
    inside = range(1, end)
    named = any(drafts[i].pos == "PROPN" for i in inside)
    trade = next((i for i in inside if text_of(drafts, i) in _SPEAKERS), None)
    office = any(text_of(drafts, i) in OFFICES | _JUDGES for i in inside)
    marked = drafts[end + 1].text in "«“"
    if (marked and (named or trade is not None)) or office or (named and trade is not None):
        drafts[0].text = "selon"
