"""Builds an attribution around a French verb of saying: its subject and what it reports."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.drafts import HAVE, THAT, Draft
from firsthand.statements.french_houses import hang_house, learned_from, open_with, someone_told
from firsthand.statements.french_incises import is_inserted
from firsthand.statements.french_openings import opening_subject
from firsthand.statements.french_passing import passed_on
from firsthand.statements.french_phrases import addressee, phrase_end, stop, text_of
from firsthand.statements.french_subjects import JOINS, hang_tail, subject_before, subject_behind
from firsthand.statements.french_turns import after_of, hold_from
from firsthand.statements.words import words

_CLITICS = words("n' n’ ne en y me m' m’ nous vous lui leur se s' s’")
"""Words between a subject and its verb: "n'en", "nous", "y"."""
_AND = frozenset({"et", "mais", "ou"})
_PARTICIPLES = ("é", "enu", "onnu", "dis", "mis", "ondu")
"""Endings of participles, which report behind "a" and "ont" only."""
_AS_TOLD = 2
"""Words between "comme" and the verb: "comme l'a rapporté", "comme le dit"."""
_NEAR = 5
"""Words behind a verb of saying among which its "que" stands."""
_COMPARING = words("ainsi tandis alors plus moins autant tel telle tels telles même aussi autre")
"""Words before a "que" that opens no clause: "quatre côtes ainsi que ..."."""
_OPENING_MARKS = frozenset("«“")
_HOW = frozenset({"comment", "pourquoi", "combien"})
_INFINITIVE = frozenset({"avoir", "être", "n'", "n’", "ne", "s'", "s’", "se"})
_WITH_OBJECT = words(
    "relever reconnaître admettre annoncer rejeter nier démentir confirmer contester évoquer "
    "dénombrer conclure constater révéler recenser dénoncer parler qualifier décrire réfuter "
    "promettre relater déplorer mentionner signaler"
)


def _auxiliary(drafts: list[Draft], verb: int, first: int) -> int | None:
    """Return the "a", "ont", "avait" of a compound past, a few adverbs away at most."""
    for index in range(verb - 1, max(first, verb - 4) - 1, -1):
        if drafts[index].text.casefold() in HAVE:
            return index
        if drafts[index].pos in ("PUNCT", "VERB", "PROPN", "DET") or drafts[index].text == "été":
            return None
    return None


def _content_start(drafts: list[Draft], verb: int, last: int) -> int | None:
    """Return the first word of what the verb reports: behind "que", a colon, an infinitive."""
    for index in range(verb + 1, last):
        draft = drafts[index]
        if draft.text.casefold() in THAT and text_of(drafts, index - 1) in _COMPARING:
            continue
        if draft.text.casefold() in THAT or draft.text == ":":
            return index + 1
        if draft.text.casefold() in _HOW and index <= verb + 2:
            return index
        if draft.text.casefold() in _INFINITIVE and index <= verb + 2:
            return index
        if draft.pos == "VERB":
            break
    plain = drafts[verb].lemma in _WITH_OBJECT and verb + 2 < last
    marked = plain and drafts[verb + 1].text in _OPENING_MARKS
    bare = plain and drafts[verb + 1].pos != "PUNCT"
    return after_of(drafts, verb + 1, verb) if bare or marked else None


def _take(drafts: list[Draft], start: int, last: int, verb: int) -> bool:
    """Hang the words from `start` on the verb as its content."""
    while start < last and drafts[start].pos == "PUNCT":
        start += 1
    if start >= last:
        return False
    for index in range(start, last):
        drafts[index].head = start
    for index in range(start + 1, last - 2):
        if drafts[index].text.casefold() in _AND and drafts[index + 1].text.casefold() in THAT:
            drafts[index].pos = "CCONJ"
            _take(drafts, index + 2, last, verb)
            break
    if drafts[start - 1].relation == s.MARK:
        drafts[start - 1].head = start
    drafts[start].pos, drafts[start].relation, drafts[start].head = "VERB", s.CLAUSE, verb
    return True


def attach_verb(drafts: list[Draft], verb: int, first: int, last: int) -> int | None:
    """Build subject and content around a reporting verb; return the root, None without either."""
    auxiliary = _auxiliary(drafts, verb, first)
    if auxiliary is None and drafts[verb].text.endswith(_PARTICIPLES):
        return None
    if _hands_on(drafts, verb, last):
        return None
    edge = verb if auxiliary is None else auxiliary
    while edge > first and text_of(drafts, edge - 1) in _CLITICS:
        edge -= 1
    if text_of(drafts, first) == "comme" and edge - first <= _AS_TOLD:
        return _as_told(drafts, verb, last)
    inverted = edge == first or drafts[edge - 1].pos == "PUNCT"
    said = range(edge + 1, min(verb + 2, last))
    pronoun = any(drafts[i].pos == "PRON" and text_of(drafts, i) not in _CLITICS for i in said)
    turned = inverted and (pronoun or is_inserted(drafts[verb]))
    if not turned and subject_before(drafts, first, edge, verb):
        start = _content_start(drafts, verb, last)
        if start is not None and start > verb + 2:
            addressee(drafts, verb + 1, start - 1, verb)
        taken = start is not None and _take(drafts, start, last, verb)
        if not taken:
            addressee(drafts, verb + 1, last, verb)
        drafts[verb].head, drafts[verb].relation = verb, s.ROOT
        comma = verb + 1
        if taken and start is not None and drafts[comma].text == "," and start > comma + 3:
            about = next(i for i in range(first, edge) if drafts[i].relation == s.SUBJECT)
            passed_on(drafts, comma, start - 1, about)
        subject = next(i for i in range(first, edge) if drafts[i].relation == s.SUBJECT)
        hold_from(drafts, verb, subject, last)
        open_with(drafts, first, subject)
        hang_house(drafts, verb, first, edge)
        return verb
    if not inverted or edge == first:
        return None
    if pronoun:
        who = next(i for i in range(edge + 1, verb + 2) if drafts[i].pos == "PRON")
        told = someone_told(drafts, verb, who, last)
        drafts[told].head, drafts[told].relation = verb, s.SUBJECT
        if told == who:
            addressee(drafts, max(who, verb) + 1, last, verb)
    elif subject_behind(drafts, verb, last) is None:
        return None
    learned_from(drafts, verb, last)
    hang_house(drafts, verb, verb, last)
    hang_tail(drafts, first, verb, last)
    for index in range(edge, verb):
        if drafts[index].head < 0:
            drafts[index].head = verb
    opened = opening_subject(drafts, first, edge) if pronoun else None
    root = first if opened is None else opened  # "Ana Brell a tout vu, raconte-t-elle"
    drafts[root].pos = "VERB"
    drafts[verb].head, drafts[verb].relation = root, s.PARATAXIS
    return root


def _hands_on(drafts: list[Draft], verb: int, last: int) -> bool:
    """Tell whether a verb without "que" has another behind it: "rejette le blâme et assure que"."""
    for index in range(verb + 1, last):
        if text_of(drafts, index) in THAT:
            return False
        if drafts[index].pos == "VERB":
            auxiliary = _auxiliary(drafts, index, verb)
            edge = index if auxiliary is None else auxiliary
            joined = edge > verb + 1 and text_of(drafts, edge - 1) in JOINS
            return joined and _has_that(drafts, index, last)
    return False


def _as_told(drafts: list[Draft], verb: int, last: int) -> int | None:
    """Build "Comme l'a rapporté X, ..." with what stands behind the comma; return the verb."""
    end = subject_behind(drafts, verb, last)
    if end is None or not _take(drafts, phrase_end(drafts, end, last) + 1, last, verb):
        return None
    drafts[verb].head, drafts[verb].relation = verb, s.ROOT
    return verb


def closing_verb(drafts: list[Draft], first: int, last: int) -> int | None:
    """Return the root of "..., a fait savoir X" after building it around what another verb tells.

    None where no verb of saying stands before it: then it is the first one anyhow.
    """
    verbs = [i for i in range(first, last) if drafts[i].pos == "VERB" and drafts[i].head < 0]
    for verb in reversed(verbs[1:]):
        auxiliary = _auxiliary(drafts, verb, first)
        edge = verb if auxiliary is None else auxiliary
        comma = edge - 1
        if comma <= first or drafts[comma].text != "," or not _turned(drafts, verb, last):
            continue
        before = stop(drafts, comma - 1, -1, first, comma)
        told = before >= first and (drafts[before].pos != "PUNCT")
        if not told or (auxiliary is None and drafts[verb].text.endswith(("é", "is", "u"))):
            continue
        opened = drafts[first].pos
        root = attach_verb(drafts, verb, first, last)
        inner = next((i for i in verbs if i < comma and _has_that(drafts, i, comma)), None)
        if root is None or inner is None:
            if root is not None:
                return root
            continue
        drafts[first].pos = opened
        below = attach_verb(drafts, inner, first, comma)
        if below is None:
            drafts[first].pos = "VERB"
            return root
        drafts[verb].head = below
        return below
    return None


def tells_of_noun(drafts: list[Draft], verb: int, last: int) -> bool:
    """Tell whether a verb only says which one is meant: "une foule qui contestait le vote"."""
    before = verb - 1
    while before > 0 and text_of(drafts, before) in _CLITICS | HAVE:
        before -= 1
    return text_of(drafts, before) == "qui" and not _has_that(drafts, verb, last)


def _turned(drafts: list[Draft], verb: int, last: int) -> bool:
    """Tell whether a subject may stand behind a verb: "a fait savoir mardi le juge"."""
    behind = range(verb + 1, min(verb + _NEAR, last))
    opens = next((i for i in behind if drafts[i].pos != "NOUN"), None)
    if opens is None or any(text_of(drafts, i) in THAT for i in range(verb + 1, opens)):
        return False
    return drafts[opens].pos in ("DET", "PROPN")


def _has_that(drafts: list[Draft], verb: int, last: int) -> bool:
    """Tell whether "que" stands right behind a verb of saying, an addressee apart."""
    return any(text_of(drafts, i) in THAT for i in range(verb + 1, min(verb + _NEAR, last)))
