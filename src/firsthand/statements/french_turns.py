"""Knows French turns that report by more than one word: "fait état de", "tient d'un garde que"."""

from __future__ import annotations

import re

from firsthand.statements import syntax as s
from firsthand.statements.drafts import THAT, Draft
from firsthand.statements.french_phrases import phrase, stop, text_of
from firsthand.statements.lexicon_french import PEOPLE
from firsthand.statements.words import words

_MAKES = words("fait font faisait faisaient faire")
_LETS = {
    **dict.fromkeys(_MAKES, words("savoir valoir remarquer observer")),
    **dict.fromkeys(words("laisse laissent laissait laissé"), words("entendre")),
    **dict.fromkeys(words("croit croient croyait"), words("savoir")),
    "peut-on": words("lire"),
}
"""Verbs that report with the infinitive behind them: "fait savoir", "laisse entendre"."""
_STATES = words("état part mention")
_HOLDS = words("tient tiennent tenait tenaient tenir")
_FROM = words("de du d' d’ des")
_ABOUT = words("de d' d’")
_MEETS = {
    "rencontré": "rencontrer", "rencontrée": "rencontrer", "interrogé": "interroger",
    "interrogée": "interroger", "joint": "joindre", "jointe": "joindre",
    "recueilli": "rencontrer",
}  # fmt: skip
_HEARD = "recueilli"
_ACCOUNTS = words("témoignage récit parole propos confidences")
"""What is gathered from whom a report met: "nous avons recueilli le témoignage de Ada"."""
_HIMSELF = words("lui elle eux elles")
OF_ITS_OWN = words("parler évoquer qualifier")
"""Verbs whose object stands behind "de": "parle de « contes »"."""


IMPERSONAL = re.compile(
    r"(?i)\bil\s+(?:n['’]\s?)?(?:y\b|(?:ne\s+)?(?:faut|fallait|faudra|pleu(?:t|vait|vra)\b|neige\w*|"
    r"rest(?:e|ait)\s+(?=\d|l['’]|"
    r"(?:à|une?|l[ae]s?|d[eu]s?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\b)|"
    r"semble|semblait|manque|existe|s['’]agi\w+|a\s+(?:fallu|plu|neigé)|n['’]a\s+pas\s+plu))"
)
"""Where "il" is nobody: "il n'y a", "il faut", "il n'a pas plu"."""


def mark_turns(drafts: list[Draft]) -> None:
    """Make verbs of saying of "fait état de" and of "tient d'un garde que", in place."""
    for index, draft in enumerate(drafts[:-2]):
        following = text_of(drafts, index + 1)
        if draft.text.casefold() in _MAKES and following in _STATES:
            draft.pos, draft.lemma = "VERB", "évoquer"
        if following in _LETS.get(draft.text.casefold(), ()):
            draft.pos, draft.lemma = "VERB", "indiquer"
        held = draft.text.casefold() in _HOLDS and following in _FROM
        held = held and (index == 0 or drafts[index - 1].pos != "VERB")  # "dit tenir d'un garde"
        behind = range(index + 2, len(drafts))
        if held and any(text_of(drafts, i) in THAT for i in behind):
            draft.pos, draft.lemma = "VERB", "rapporter"


def bring_in(drafts: list[Draft], first: int, last: int) -> None:
    """Make "un greffier" of "nous avons rencontré un greffier" whom the sentence brings in."""
    met = next((i for i in range(first + 1, last) if text_of(drafts, i) in _MEETS), last)
    heard = met < last and text_of(drafts, met) == _HEARD
    for index in range(met + 2, last):
        someone = text_of(drafts, index) in PEOPLE and drafts[index - 1].pos == "DET"
        named = heard and index > met + 2 and drafts[index].pos == "PROPN"
        if heard and not _is_account(drafts, met, index):
            continue
        if (someone or named) and drafts[index].relation == s.OTHER:
            drafts[met].lemma = _MEETS[text_of(drafts, met)]
            drafts[index].head, drafts[index].relation = met, s.OBJECT
            return


def hold_from(drafts: list[Draft], verb: int, subject: int, last: int) -> None:
    """Read "d'un garde" behind "tient" or "dit tenir" as whom the subject cites."""
    near = [i for i in (verb, verb + 1) if i + 2 < last and text_of(drafts, i) in _HOLDS]
    if not near or text_of(drafts, near[0] + 1) not in _FROM:
        return
    cites = near[0] + 1
    end = stop(drafts, cites + 1, 1, cites + 1, last)
    if phrase(drafts, cites + 1, end, cites, s.OBJECT) is None:
        return
    drafts[cites].lemma, drafts[cites].pos = "cite", "VERB"
    drafts[cites].relation, drafts[cites].head = s.PARTICIPLE, subject


def after_of(drafts: list[Draft], start: int, verb: int) -> int:
    """Return where the object of "parle de", "fait état de" begins, behind its preposition."""
    if drafts[verb].lemma not in OF_ITS_OWN:
        return start
    start += text_of(drafts, start) in _STATES
    return start + (start < len(drafts) and text_of(drafts, start) in _ABOUT)


def without_emphasis(drafts: list[Draft]) -> list[Draft]:
    """Leave out ", elle," and ", eux,", which only set a subject off from another's."""
    texts = [draft.text.casefold() for draft in drafts]
    set_off = [
        i for i in range(len(texts) - 2)
        if texts[i] == texts[i + 2] == "," and texts[i + 1] in _HIMSELF
    ]  # fmt: skip
    dropped = {i + step for i in set_off for step in range(3)}
    return [draft for index, draft in enumerate(drafts) if index not in dropped]


def _is_account(drafts: list[Draft], met: int, index: int) -> bool:
    """Tell whether "le témoignage de" stands between "recueilli" and whom it was gathered from."""
    return any(text_of(drafts, i) in _ACCOUNTS for i in range(met + 1, index))
