"""Finds the verb of saying right behind French quotation marks, whichever verb it is.

"« Partez », grince son voisin", "« Rien », a gravé un détenu": where it stands tells what it does.
"""

from __future__ import annotations

import re

from firsthand.statements.drafts import HAVE, Draft
from firsthand.statements.lexicon_french import GOVERNMENT, ORGANISATIONS, OUTLETS, PEOPLE
from firsthand.statements.words import words

_CLOSING = frozenset({"»", "”"})
_OPENERS = {"»": "«", "”": "“"}
_ENDS = frozenset({"!", "?", "…", "."})
_SMALL = words("s' s’ se lui leur nous m' m’ me y en l' l’ n' n’ ne t-il")
_BEEN = HAVE | words("est sont était étaient serait")
_HOW = words("aussitôt ensuite encore alors enfin déjà même aussi bien ainsi donc d'abord")
_DONE = re.compile(r"\w+(?:é|ée|és|ées|i|is|u|us|it|ert|int)")
_DOES = re.compile(r"\w{2,}(?:e|ent|it|ut|int|[dn]d|rd|t|ait|aient|èrent)")
_NO_VERBS = words(
    """
    que dont mais et ou où donc car comme quand si ni puis alors ensuite selon contre entre pour
    avec sans sous sur dans vers chez par après avant depuis pendant devant derrière malgré outre
    hors sauf lors parmi suite grâce ce cet cette celle celui tout toute tous une face plutôt
    bientôt souvent tant autant aussitôt pourtant cependant petit grand haut tantôt surtout partout
    titre texte livre film phrase formule mot message quatre sept huit vingt trente cent dont être
    """
)
_NO_SPEAKER = words("de du des d' d’ par que qui dont et ou mais")
_REACH = 12
"""Words behind the verb among which its speaker stands."""
_PEOPLE = PEOPLE | ORGANISATIONS | GOVERNMENT | OUTLETS | words("quelqu'un quelqu’un ceux celle")


def mark_spoken(drafts: list[Draft]) -> None:
    """Make a verb of saying of what stands right behind a quotation and before somebody."""
    for index in range(1, len(drafts) - 1):
        if drafts[index].text not in _CLOSING or not _is_speech(drafts, index):
            continue
        verb = _verb_at(drafts, _past_comma(drafts, index))
        if verb is not None and drafts[verb].pos != "VERB" and _somebody(drafts, verb):
            drafts[verb].pos, drafts[verb].lemma = "VERB", "dire"


def is_spoken(drafts: list[Draft], verb: int) -> bool:
    """Tell whether a verb stands right behind a quotation, its small words apart."""
    start = verb - 1
    while start > 0 and (drafts[start].pos == "PRON" or _goes_before(drafts[start])):
        start -= 1
    before = start - (drafts[start].text == ",")
    return before > 0 and drafts[before].text in _CLOSING


def _is_speech(drafts: list[Draft], closing: int) -> bool:
    """Tell speech from a name in marks: it opens its sentence or a part of it."""
    opener = _OPENERS[drafts[closing].text]
    opening = next((i for i in range(closing - 1, -1, -1) if drafts[i].text == opener), 0)
    parted = drafts[closing + 1].text == "," or drafts[closing - 1].text in _ENDS
    return parted and (opening == 0 or drafts[opening - 1].pos == "PUNCT")


def _past_comma(drafts: list[Draft], closing: int) -> int:
    return closing + 1 + (drafts[closing + 1].text == ",")


def _goes_before(draft: Draft) -> bool:
    text = draft.text.casefold()
    return text in _SMALL | _BEEN | _HOW or text.endswith("ment")


def _verb_at(drafts: list[Draft], start: int) -> int | None:
    """Return the verb of "grince", "s'esclaffe", "a aussitôt gravé", "relance-t-il" at a place."""
    here = start
    helped = False
    while here + 1 < len(drafts) and (drafts[here].pos == "PRON" or _goes_before(drafts[here])):
        helped = helped or drafts[here].text.casefold() in _BEEN
        here += 1
    if here + 1 >= len(drafts) or (here > start and not helped and drafts[here - 1].pos == "PRON"):
        return None
    word = drafts[here].text
    if not word.islower() or word in _NO_VERBS:
        return None
    return here if (_DONE if helped else _DOES).fullmatch(word) else None


def _somebody(drafts: list[Draft], verb: int) -> bool:
    """Tell whether who speaks stands behind a verb, or as "-il" beside it."""
    if drafts[verb + 1].pos == "PRON" or drafts[verb - 1].pos == "PRON":
        return True
    if drafts[verb + 1].text.casefold() in _NO_SPEAKER:
        return False
    behind = drafts[verb + 1 : verb + 1 + _REACH]
    marks = (i for i, d in enumerate(behind) if d.pos == "PUNCT" and d.text != ",")
    near = behind[: next(marks, len(behind))]
    named = any(d.pos == "PROPN" or d.text.casefold() in _PEOPLE for d in near)
    return named or behind[0].pos == "DET"
