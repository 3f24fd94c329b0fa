"""Reads sentences without a trained parser: French by patterns, other languages as one clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from firsthand.statements import syntax as s
from firsthand.statements.drafts import BELIEVING, HAVE, THAT, Draft, drafts_of
from firsthand.statements.french_openings import opening_subject, someone_before
from firsthand.statements.french_phrases import (
    TO,
    addressee,
    passed_on,
    passes_on,
    phrase,
    stop,
    text_of,
)
from firsthand.statements.french_turns import after_of, bring_in, hold_from, mark_turns
from firsthand.statements.lexicon_french import PEOPLE
from firsthand.statements.syntax import Tree, Word
from firsthand.statements.words import words

_PREPOSED = frozenset({"selon", "d'après", "d’après"}) | BELIEVING
_WHILE = frozenset({"alors", "tandis"})
_CLITICS = words("n' n’ ne en y me m' m’ nous vous lui leur se s' s’")
"""Words between a subject and its verb: "n'en", "nous", "y"."""
_RELATIVE = words("qui que qu' qu’ dont où")
_WHO = frozenset({"qui", "lequel", "laquelle"})
_LONG = 14
_OPENING = 3
"""Words behind a name among which the noun of its title stands: "ancienne secrétaire du ..."."""
"""Words that a relative clause between subject and verb may have."""
_PLACING = words("à au aux de du d' d’ dans en sur par pour chez vers sous contre")
"""Prepositions with which a subject never begins."""
_AND = frozenset({"et", "mais", "ou"})
_COMPARING = words("ainsi tandis alors plus moins autant tel telle tels telles même aussi autre")
"""Words before a "que" that opens no clause: "quatre côtes ainsi que ..."."""
_INFINITIVE = frozenset({"avoir", "être", "n'", "n’", "ne", "s'", "s’", "se"})
_WITH_OBJECT = words(
    "relever reconnaître admettre annoncer rejeter nier démentir confirmer contester évoquer "
    "dénombrer conclure constater révéler "
    "recenser dénoncer parler qualifier"
)


def _auxiliary(drafts: list[Draft], verb: int, first: int) -> int | None:
    """Return the "a", "ont", "avait" of a compound past, a few adverbs away at most."""
    for index in range(verb - 1, max(first, verb - 4) - 1, -1):
        if drafts[index].text.casefold() in HAVE:
            return index
        if drafts[index].pos in ("PUNCT", "VERB", "PROPN", "DET"):
            return None
    return None


def _subject_before(drafts: list[Draft], first: int, edge: int, verb: int) -> bool:
    """Make the noun phrase before a verb its subject, an aside between commas left out."""
    end = edge
    if edge - 1 > first and drafts[edge - 1].text == ",":
        comma = stop(drafts, edge - 2, -1, first, edge)
        relative = _opens_relative(drafts, edge - 2, first)
        comma = comma if relative is None else relative
        aside = [d for d in drafts[comma + 1 : edge - 1] if d.pos not in ("DET", "PUNCT")]
        if comma < first or not aside or drafts[comma].text not in (",", ")"):
            return False
        if all(d.pos == "PROPN" for d in aside):
            return phrase(drafts, comma + 1, edge - 1, verb, s.SUBJECT) is not None
        end = comma
    start = stop(drafts, end - 1, -1, first, end) + 1
    if end != edge and text_of(drafts, start) in _PLACING:
        return False  # "..., à Tarsk, le vote, a dit un garde"
    subject = phrase(drafts, start, end, verb, s.SUBJECT)
    if subject is not None and end != edge:
        passed_on(drafts, end, edge, subject)
    return subject is not None


def _opens_relative(drafts: list[Draft], last: int, first: int) -> int | None:
    """Return the comma before "que nous avons rencontré," where such a clause ends at `last`."""
    for index in range(last, max(first, last - _LONG), -1):
        if drafts[index].text == ",":
            return index if text_of(drafts, index + 1) in _RELATIVE else None
    return None


def _subject_behind(drafts: list[Draft], verb: int, last: int) -> int | None:
    """Make the noun phrase behind a verb its subject; return where the phrase ends."""
    start = verb + 1
    if [text_of(drafts, i) for i in (start, start + 2) if i < last] == ["pour", "part"]:
        start += 3  # "pour sa part" is nobody
    if start + 2 < last and drafts[start].pos == "DET" and drafts[start + 1].pos == "NUM":
        for index in range(start, start + 3):  # "le 10 novembre"
            drafts[index].head, drafts[index].relation = verb, s.ADVERB
        start += 3
    if start < last and text_of(drafts, start) in TO:
        start = addressee(drafts, start, last, verb, speaker=True)
    while start < last and drafts[start].pos not in ("DET", "PROPN", "PRON", "PUNCT", "VERB"):
        if text_of(drafts, start) in THAT:
            return None
        drafts[start].head, drafts[start].relation = verb, s.ADVERB
        start += 1
    end = start + 1 if start < last and drafts[start].pos == "PRON" else 0
    end = end or stop(drafts, start, 1, start, last)
    subject = phrase(drafts, start, end, verb, s.SUBJECT)
    if subject is None:
        return None
    end = passed_on(drafts, end, last, subject)
    _named_behind(drafts, subject, end, last)
    _titled_behind(drafts, subject, end, last)
    addressee(drafts, end, last, verb)
    return end


def _named_behind(drafts: list[Draft], subject: int, comma: int, last: int) -> None:
    """Read the name behind "sa porte-parole," as the apposition of the subject."""
    if comma + 1 >= last or drafts[comma].text != "," or drafts[subject].pos == "PROPN":
        return
    end = comma + 1
    while end < last and drafts[end].pos == "PROPN":
        end += 1
    if end > comma + 1 and (end == last or drafts[end].pos == "PUNCT"):
        for index in range(comma + 1, end):
            drafts[index].head, drafts[index].relation = end - 1, s.NAME_PART
        drafts[end - 1].head, drafts[end - 1].relation = subject, s.APPOSITION


def _titled_behind(drafts: list[Draft], subject: int, comma: int, last: int) -> None:
    """Read "secrétaire du syndicat" behind "a dit Ada Rill," as the apposition of the name."""
    if comma >= last or drafts[comma].text != "," or drafts[subject].pos != "PROPN":
        return
    end = next((i for i in range(comma + 1, last) if drafts[i].pos in ("PUNCT", "VERB")), last)
    opening = range(comma + 1, min(comma + 1 + _OPENING, end))
    noun = next((i for i in opening if text_of(drafts, i) in PEOPLE), None)
    if noun is None or (end < last and drafts[end].pos == "VERB"):
        return
    for index in range(comma + 1, end):
        drafts[index].head = noun
    drafts[noun].pos, drafts[noun].relation, drafts[noun].head = "NOUN", s.APPOSITION, subject


def _content_start(drafts: list[Draft], verb: int, last: int) -> int | None:
    """Return the first word of what the verb reports: behind "que", a colon, an infinitive."""
    for index in range(verb + 1, last):
        draft = drafts[index]
        if draft.text.casefold() in THAT and text_of(drafts, index - 1) in _COMPARING:
            continue
        if draft.text.casefold() in THAT or draft.text == ":":
            return index + 1
        if draft.text.casefold() in _INFINITIVE and index <= verb + 2:
            return index
        if draft.pos == "VERB":
            break
    plain = drafts[verb].lemma in _WITH_OBJECT and verb + 2 < last
    return after_of(drafts, verb + 1, verb) if plain and drafts[verb + 1].pos != "PUNCT" else None


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


def _attach_verb(drafts: list[Draft], verb: int, first: int, last: int) -> int | None:
    """Build subject and content around a reporting verb; return the root, None without either."""
    auxiliary = _auxiliary(drafts, verb, first)
    if auxiliary is None and drafts[verb].text.endswith(("é", "enu", "onnu", "dis", "ondu")):
        return None
    edge = verb if auxiliary is None else auxiliary
    while edge > first and text_of(drafts, edge - 1) in _CLITICS:
        edge -= 1
    inverted = edge == first or drafts[edge - 1].pos == "PUNCT"
    said = range(edge + 1, min(verb + 2, last))
    pronoun = any(drafts[i].pos == "PRON" and text_of(drafts, i) not in _CLITICS for i in said)
    if not (inverted and pronoun) and _subject_before(drafts, first, edge, verb):
        start = _content_start(drafts, verb, last)
        if start is not None and start > verb + 2:
            addressee(drafts, verb + 1, start - 1, verb)
        taken = start is not None and _take(drafts, start, last, verb)
        if not taken:
            addressee(drafts, verb + 1, last, verb)
        drafts[verb].head, drafts[verb].relation = verb, s.ROOT
        subject = next(i for i in range(first, edge) if drafts[i].relation == s.SUBJECT)
        hold_from(drafts, verb, subject, last)
        return verb
    if not inverted or edge == first:
        return None
    if pronoun:
        who = next(i for i in range(edge + 1, verb + 2) if drafts[i].pos == "PRON")
        drafts[who].head, drafts[who].relation = verb, s.SUBJECT
        addressee(drafts, max(who, verb) + 1, last, verb)
    elif _subject_behind(drafts, verb, last) is None:
        return None
    for index in range(edge, verb):
        if drafts[index].head < 0:
            drafts[index].head = verb
    drafts[first].pos = "VERB"
    drafts[verb].head, drafts[verb].relation = first, s.PARATAXIS
    return first


def _preposed(drafts: list[Draft], first: int, last: int) -> tuple[int, int] | None:
    """Return where "selon X" stands and where it ends."""
    for at in range(first, last):
        if drafts[at].text.casefold() in _PREPOSED and at + 1 < last:
            return at, stop(drafts, at + 1, 1, at, last)
    return None


def _verb_root(drafts: list[Draft], first: int, last: int) -> int:
    """Return the root of a stretch after building its first attribution, if it has any."""
    for index in range(first, last):
        if drafts[index].pos == "VERB" and drafts[index].head < 0:
            root = _attach_verb(drafts, index, first, last)
            if root is not None:
                return root
    root = opening_subject(drafts, first, last)
    if root is None:
        root = next((i for i in range(first, last) if drafts[i].pos in ("VERB", "NOUN")), first)
    drafts[root].pos = "VERB"
    return root


def _join_loose(drafts: list[Draft], first: int, last: int) -> None:
    """Join the words of names that stand in no phrase built so far."""
    for index in range(last - 1, first, -1):
        before, here = drafts[index - 1], drafts[index]
        if before.pos == here.pos == "PROPN" and before.relation == s.OTHER:
            before.head, before.relation = index, s.NAME_PART


def _source(drafts: list[Draft], at: int, end: int, last: int) -> int:
    """Build the source of "selon X, cité par Y" at `at`; return where it ends."""
    behind = next((i for i in range(at + 2, end) if passes_on(drafts, i, last)), end)
    source = phrase(drafts, at + 1, behind, at, s.OBLIQUE)
    return end if source is None else max(passed_on(drafts, behind, last, source), end)


def _relative(drafts: list[Draft], first: int, at: int, last: int) -> int | None:
    """Build ", un détenu, selon qui ..." with the noun before it as source; return the root."""
    if text_of(drafts, at + 1) not in _WHO:
        return None
    if not someone_before(drafts, first, at) and not _subject_before(drafts, first, at - 1, at):
        return None
    for index in range(first, at + 2):
        if drafts[index].head == at and drafts[index].relation == s.SUBJECT:
            drafts[index].relation = s.OBLIQUE
        drafts[index].head = at if drafts[index].head < 0 else drafts[index].head
    return _verb_root(drafts, min(at + 2, last - 1), last)


def _segment(drafts: list[Draft], first: int, last: int) -> None:
    """Build one stretch between semicolons: its root, and "selon X" on it."""
    found = _preposed(drafts, first, last)
    root = None
    if found is not None:
        at, end = found
        root = _relative(drafts, first, at, last)
        if root is None:
            end = _source(drafts, at, end, last)
            while end < last and drafts[end].pos == "PUNCT":
                end += 1
            rest = (end, last) if at <= first + 1 else (first, at)
            root = _verb_root(drafts, *rest) if rest[0] < rest[1] else None
        drafts[at].relation, drafts[at].pos = s.CASE, "ADP"
    root = _verb_root(drafts, first, last) if root is None else root
    if found is not None and found[0] != root:
        drafts[found[0]].head = root
    drafts[root].head, drafts[root].relation = root, s.ROOT
    _join_loose(drafts, first, last)
    bring_in(drafts, first, last)
    for index in range(first, last):
        drafts[index].head = root if drafts[index].head < 0 else drafts[index].head


def _parts(drafts: list[Draft], index: int) -> bool:
    """Tell whether a mark parts two clauses: ";" or ", alors que"."""
    following = drafts[index + 1].text.casefold()
    return drafts[index].text == ";" or (drafts[index].text == "," and following in _WHILE)


def _tree(text: str, offset: int) -> Tree:
    drafts = drafts_of(text)
    mark_turns(drafts)
    ends = [i + 1 for i in range(len(drafts) - 1) if _parts(drafts, i)] + [len(drafts)]
    first = 0
    for end in ends:
        if first < end:
            _segment(drafts, first, end)
        first = end
    return Tree(
        [
            Word(offset + d.start, offset + d.end, d.text, d.lemma, d.pos, d.relation, d.head)
            for d in drafts
        ]
    )


class PlainParser:
    """Gives every sentence a tree made by patterns; needs no model."""

    def parse(self, sentences: Sequence[tuple[str, int]]) -> Iterator[Tree]:
        """Yield a tree for each (text, offset in the document), in order."""
        for text, offset in sentences:
            yield _tree(text, offset)
