"""Reads sentences without a trained parser: French by patterns, other languages as one clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from firsthand.statements import syntax as s
from firsthand.statements.drafts import BELIEVING, Draft, drafts_of
from firsthand.statements.french_houses import past_paper
from firsthand.statements.french_incises import mark_incises
from firsthand.statements.french_labels import label, label_before_quotation
from firsthand.statements.french_numbers import number_and_gender
from firsthand.statements.french_openings import opening_subject, someone_before
from firsthand.statements.french_passing import passed_on, passes_on
from firsthand.statements.french_phrases import (
    phrase,
    phrase_end,
    stop,
    text_of,
)
from firsthand.statements.french_pointing import mark_opinions, whose_words
from firsthand.statements.french_rewrites import (
    mark_guests,
    mark_passives,
    mark_told_that,
    mark_values,
    through_someone,
    without_name_marks,
    without_one,
    without_ours,
    without_still,
    without_what,
)
from firsthand.statements.french_spoken import mark_spoken
from firsthand.statements.french_subjects import named_behind, subject_before
from firsthand.statements.french_turns import bring_in, mark_turns, without_emphasis
from firsthand.statements.french_verbs import attach_verb, closing_verb, tells_of_noun
from firsthand.statements.syntax import Tree, Word

_PREPOSED = frozenset({"selon", "d'après", "d’après"}) | BELIEVING
_WHILE = frozenset({"alors", "tandis"})
_WHICH = frozenset({"qui", "dont", "que", "qu'", "qu’"})
_WHO = frozenset({"qui", "lequel", "laquelle"})


def _preposed(drafts: list[Draft], first: int, last: int) -> tuple[int, int] | None:
    """Return where "selon X" stands and where it ends."""
    for at in range(first, last):
        if drafts[at].text.casefold() in _PREPOSED and at + 1 < last:
            return at, stop(drafts, at + 1, 1, at, last)
    return None


def _verb_root(drafts: list[Draft], first: int, last: int) -> int:
    """Return the root of a stretch after building its first attribution, if it has any."""
    pointing = whose_words(drafts, first, last)
    if pointing is not None:
        return pointing
    closing = closing_verb(drafts, first, last)
    if closing is not None:
        return closing
    verbs = [i for i in range(first, last) if drafts[i].pos == "VERB" and drafts[i].head < 0]
    for index in sorted(verbs, key=lambda i: tells_of_noun(drafts, i, last)):
        if drafts[index].head < 0:
            root = attach_verb(drafts, index, first, last)
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
    start = past_paper(drafts, at + 1, max(behind, phrase_end(drafts, at + 1, last)))
    behind = max(behind, phrase_end(drafts, start, last)) if start > at + 1 else behind
    for index in range(at + 1, start):
        drafts[index].head = at
    source = phrase(drafts, start, behind, at, s.OBLIQUE)
    if source is None:
        return end
    end = max(passed_on(drafts, behind, last, source), named_behind(drafts, source, end, last))
    return _past_relative(drafts, end, source, last)


def _past_relative(drafts: list[Draft], comma: int, source: int, last: int) -> int:
    """Hang ", qui a interrogé douze gardes," on the source before it; return where it ends."""
    if comma + 1 >= last or drafts[comma].text != "," or text_of(drafts, comma + 1) not in _WHICH:
        return comma
    end = next((i for i in range(comma + 1, last) if drafts[i].text == ","), None)
    if end is None:
        return comma
    for index in range(comma, end):
        drafts[index].head, drafts[index].relation = source, s.ADVERB
    return end


def _relative(drafts: list[Draft], first: int, at: int, last: int) -> int | None:
    """Build ", un détenu, selon qui ..." with the noun before it as source; return the root."""
    if text_of(drafts, at + 1) not in _WHO:
        return None
    if not someone_before(drafts, first, at) and not subject_before(drafts, first, at - 1, at):
        return None
    for index in range(first, at + 2):
        if drafts[index].head == at and drafts[index].relation == s.SUBJECT:
            drafts[index].relation = s.OBLIQUE
        drafts[index].head = at if drafts[index].head < 0 else drafts[index].head
    return _verb_root(drafts, min(at + 2, last - 1), last)


def _segment(drafts: list[Draft], first: int, last: int) -> None:
    """Build one stretch between semicolons: its root, and "selon X" on it."""
    if label(drafts, first, last) is not None:
        return
    found = _preposed(drafts, first, last)
    root = label_before_quotation(drafts, first, last)
    if root is None and found is not None:
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
    drafts = without_what(without_name_marks(without_emphasis(drafts_of(text))))
    drafts = without_one(without_still(without_ours(drafts)))
    mark_guests(drafts)
    mark_passives(drafts)
    drafts = through_someone(drafts)
    mark_turns(drafts)
    mark_told_that(drafts)
    mark_values(drafts)
    mark_opinions(drafts)
    mark_incises(drafts)
    mark_spoken(drafts)
    ends = [i + 1 for i in range(len(drafts) - 1) if _parts(drafts, i)] + [len(drafts)]
    first = 0
    for end in ends:
        if first < end:
            _segment(drafts, first, end)
        first = end
    return Tree([_word(drafts, index, offset) for index in range(len(drafts))])


def _word(drafts: list[Draft], index: int, offset: int) -> Word:
    """Return a draft as it stays, with its number and gender."""
    d = drafts[index]
    plural, feminine = number_and_gender(drafts, index)
    return Word(
        offset + d.start, offset + d.end, d.text, d.lemma, d.pos, d.relation, d.head,
        plural, feminine,
    )  # fmt: skip


class PlainParser:
    """Gives every sentence a tree made by patterns; needs no model."""

    def parse(self, sentences: Sequence[tuple[str, int]]) -> Iterator[Tree]:
        """Yield a tree for each (text, offset in the document), in order."""
        for text, offset in sentences:
            yield _tree(text, offset)
