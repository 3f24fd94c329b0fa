"""Knows French verbs that report only where they are inserted: "souffle Ada Rill, le gérant"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from firsthand.statements.drafts import HAVE, LEMMAS, THAT, Draft
from firsthand.statements.lexicon_french import GOVERNMENT, INSERTED, ORGANISATIONS, PEOPLE, TOLD
from firsthand.statements.words import words

_ITSELF = words("s' s’ se")
_BEEN = words("est sont était étaient a-t a ont avait avaient")
_TURNED = re.compile(r"(?P<verb>[\w’']+?)-(?:t-)?(?:il|elle|ils|elles)")
_PIECE = re.compile(r",\s+(?P<said>[^,.!?…;:«»“”]{2,110})(?=[,.!?…])")
_WORD = re.compile(r"[sS]['’]|\w+['’](?=\w)|\w+(?:-\w+)*")
_BEFORE_PLACES = words("à au aux de du des d' d’ sur devant dans auprès par en l' l’ le la")
_BEFORE_PEOPLE = words("le la l' l’ un une des son sa ses leur deux trois") | _BEFORE_PLACES
_SPEAKERS = PEOPLE | ORGANISATIONS | GOVERNMENT
_LITTLE = words("je j' j’ tu il elle on nous vous ils elles et ou mais pas rien plus tout c' c’ ce "
                "le la les un une des de du dans à au en pour par sur avec sans")  # fmt: skip
"""Words with which a title does not begin."""
_BELONGING = words("de du d' d’ des à au aux en dans chez")
_LONGEST = 3
"""Pieces between commas that an inserted attribution may have."""
_OPENING = 3
"""Words among which the noun of a title stands: ", berger au col", ", une des mères"."""


def mark_incises(drafts: list[Draft]) -> None:
    """Make verbs of saying of "souffle X" and "s'est-il félicité" behind a comma, in place."""
    for index in range(2, len(drafts)):
        start = _opening(drafts, index)
        if start is None or drafts[start - 1].text not in (",", "»", "”", "!", "?", "…"):
            continue
        if drafts[index].pos in ("VERB", "PUNCT") or not _speaker_follows(drafts, index):
            continue
        drafts[index].pos, drafts[index].lemma = "VERB", "dire"


def _opening(drafts: list[Draft], verb: int) -> int | None:
    """Return where "souffle", "s'indigne", "a lancé", "s'est-il félicité" begins, if one does."""
    start, text = verb, drafts[verb].text.casefold()
    if text in TOLD:
        while start > 0 and start > verb - 4 and _helps(drafts[start - 1]):
            start -= 1
        if start == verb:
            return None
    elif text not in INSERTED:
        return None
    return start - 1 if start and drafts[start - 1].text.casefold() in _ITSELF else start


def _helps(draft: Draft) -> bool:
    """Tell whether a word may stand before a participle: "a", "est", "-t-il", "aussitôt"."""
    text = draft.text.casefold()
    return text in _BEEN or draft.pos == "PRON" or text.endswith("ment") or text == "aussitôt"


def _speaker_follows(drafts: list[Draft], verb: int) -> bool:
    """Tell whether somebody stands behind an inserted verb, or as "-il" before or behind it."""
    if drafts[verb - 1].pos == "PRON":
        return True
    behind = drafts[verb + 1 : verb + 2]
    opens = bool(behind) and behind[0].pos in ("DET", "PROPN", "PRON")
    return opens or (bool(behind) and behind[0].text.casefold() in _BEFORE_PLACES)


_SPOKEN_BEHIND = re.compile(
    r"\s*[»”\"]\s*,?\s+(?:a|ont|avait|avaient)(?:-t-(?:il|elle|on))?\s+\w+é\b|"
    r"\s*[»”\"]\s*,?\s+(?:dit|raconte|affirme|explique|assure|confie|témoigne|déclare)\b"
)
"""An attribution behind the marks: what stands between them is that speaker's from end to end."""


def without_incises(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a French quotation that somebody speaks, "dit-il" left out.

    French closes its marks only behind the last words: « Rien, dit-il, n'a bougé. »
    """
    here = start
    if _SPOKEN_BEHIND.match(text, end):
        yield start, end
        return
    while (found := _next_incise(text, here, end)) is not None:
        if found[0] > here:
            yield here, found[0]
        here = found[1]
    if here < end:
        yield here, end


def _next_incise(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where the next attribution inside the marks begins and where speech goes on."""
    for match in _PIECE.finditer(text, start, end):
        said = _WORD.findall(match["said"])
        if not _reports(said):
            continue
        last, pieces = match, 1
        while pieces < _LONGEST and text[last.end()] == ",":
            following = _PIECE.match(text, last.end(), end)
            if following is None or (_has_speaker(said) and not _is_title(following["said"])):
                break
            said, last, pieces = [*said, *_WORD.findall(following["said"])], following, pieces + 1
        if _has_speaker(said):
            past = last.end() + 1
            while past < end and text[past].isspace():
                past += 1
            return match.start(), past
    return None


def _reports(said: list[str]) -> bool:
    """Tell whether words open as an attribution does: "jure Ada Rill", "a lancé le chef"."""
    low = [word.casefold() for word in said]
    low = low[1:] if low[:1] and low[0] in _ITSELF else low
    if not low:
        return False
    turned = _TURNED.fullmatch(low[0])
    verb = turned["verb"] if turned else low[0]
    if verb in HAVE or verb in _BEEN:
        return any(word in LEMMAS or word in TOLD for word in low[1:4])
    present = verb in INSERTED or (verb in LEMMAS and not verb.endswith(("é", "és", "ée")))
    return present and (turned is not None or _goes_on(said, low))


def _goes_on(said: list[str], low: list[str]) -> bool:
    """Tell whether a speaker or a place may stand behind the verb, and no clause of its own."""
    behind = low[low.index(said[-1].casefold()) :] if len(low) < 2 else low[1:]
    opens = behind[0] in _BEFORE_PEOPLE
    return (opens or said[-len(behind)][:1].isupper()) and not THAT & set(low)


def _has_speaker(said: list[str]) -> bool:
    """Tell whether an inserted attribution names who speaks."""
    if any(_TURNED.fullmatch(word.casefold()) for word in said):
        return True
    before = ["", *said]
    return any(
        word.casefold() in _SPEAKERS
        or (word[:1].isupper() and before[at].casefold() not in _BEFORE_PLACES)
        for at, word in enumerate(said)
        if not (at and before[at][:1].isupper() and before[at - 1].casefold() in _BEFORE_PLACES)
    )


def _is_title(words_behind: str) -> bool:
    """Tell whether the piece behind a speaker says who that is: "berger au col", "34 ans"."""
    low = [word.casefold() for word in _WORD.findall(words_behind)[:_OPENING]]
    told = len(low) > 1 and low[0] not in _LITTLE and low[1] in _BELONGING
    return told or any(word in PEOPLE for word in low) or (low[:1] != [] and low[0].isdecimal())


def is_inserted(draft: Draft) -> bool:
    """Tell whether a verb reports only where it is set into what it reports."""
    return draft.lemma == "dire" and draft.text.casefold() in INSERTED | TOLD
