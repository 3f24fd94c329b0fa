"""Splits a parsed sentence into propositions, each under the attributions that cover it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from firsthand.statements import syntax as s
from firsthand.statements.cue import Cue
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.lexicon_english import CITE
from firsthand.statements.syntax import Tree
from firsthand.statements.tails import head_in, is_bare_figure, parted

_TRIM = " \t\n\r\u00a0.,;:!?…—–-()[]\"“”„«»‘’'*•·|"
_LOOSE_END = re.compile(r"[,;:—–-]?\s+(?:and|but|or|и|а|но|et|mais|ou)\Z")
_ASIDE = 2
"""Words up to which a participle only says how: ", coming back,"."""
_LEADING = frozenset({"CCONJ", "SCONJ", "PUNCT", "SPACE"})


@dataclass(frozen=True)
class Proposition:
    """One clause: its head, its words, and the cues it stands under, outermost first."""

    head: int
    words: frozenset[int]
    cues: tuple[Cue, ...]
    spans: tuple[tuple[int, int], ...]
    """Offsets in the document; two or more where an attribution breaks it."""

    @property
    def start(self) -> int:
        """First code point."""
        return self.spans[0][0]

    @property
    def end(self) -> int:
        """One past the last code point."""
        return self.spans[-1][1]


def _is_clause(tree: Tree, index: int, heads: set[int], lexicon: Lexicon) -> bool:
    """Tell whether a word opens a proposition of its own beside the ones in `heads`."""
    word = tree.words[index]
    subject = tree.child(index, *s.SUBJECTS) is not None or _there_is(tree, index)
    if word.relation == s.COORDINATE:
        counted = word.pos == "NUM" and bool(tree.children(index, (s.PARTICIPLE,)))
        return word.head in heads and (subject or counted)
    if word.relation == s.PARATAXIS:
        return subject
    if word.relation == s.ADVERBIAL:
        marks = {tree.words[child].lemma for child in tree.children(index, (s.MARK, s.ADVERB))}
        return _trails(tree, index) or (subject and bool(marks & lexicon.splitting))
    if word.relation == s.RELATIVE:
        first = min(tree.subtree(index))
        return first > 0 and tree.words[first - 1].text == ","
    return False


def _trails(tree: Tree, index: int) -> bool:
    """Tell whether a participle with all it governs stands behind a comma: ", leaving 9 dead"."""
    below = tree.subtree(index)
    behind = index > tree.words[index].head and tree.words[index - 1].text == ","
    long = len(below) > _ASIDE and min(below) == index
    cites = tree.words[index].lemma in CITE
    return behind and long and not cites and tree.words[index].text.endswith("ing")


def _there_is(tree: Tree, index: int) -> bool:
    below = [tree.words[i] for i in tree.children(index, (s.OTHER,))]
    return any(word.lemma == "there" and word.pos == "PRON" for word in below)


def _clause_heads(tree: Tree, cues: tuple[Cue, ...], lexicon: Lexicon) -> set[int]:
    heads = set(tree.roots())
    for cue in cues:
        heads.update(cue.heads)
        if tree.words[cue.word].pos != "NOUN" or "noun" not in cue.rule:
            heads.add(cue.word)
    for _ in range(4):
        more = {i for i in range(len(tree.words)) if _is_clause(tree, i, heads, lexicon)}
        if more <= heads:
            break
        heads |= more
    return heads


def _owners(tree: Tree, heads: set[int], quoted: frozenset[int]) -> dict[int, list[int]]:
    """Share the words out: each belongs to the nearest clause head above it."""
    owned: dict[int, list[int]] = {head: [] for head in heads}
    for index in sorted(tree.order - quoted):
        above = index
        while above not in heads and tree.words[above].head != above:
            above = tree.words[above].head
        if above in heads:
            owned[above].append(index)
    return owned


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Shrink a span of `text` to leave out marks and white space at both ends."""
    while start < end and text[start] in _TRIM:
        start += 1
    while end > start and text[end - 1] in _TRIM and not text[start:end].endswith(" a.m."):
        end -= 1
    loose = _LOOSE_END.search(text[start:end])
    return trimmed(text, start, start + loose.start()) if loose else (start, end)


def _spans(
    text: str, tree: Tree, words: list[int], frames: frozenset[int]
) -> tuple[tuple[int, int], ...]:
    """Return the stretches from the first to the last word, broken where an attribution stands."""
    while words and tree.words[words[0]].pos in _LEADING:
        words = words[1:]
    while words and tree.words[words[-1]].pos in _LEADING:
        words = words[:-1]
    runs: list[list[int]] = []
    for index in words:
        if runs and not any(i in frames for i in range(runs[-1][-1] + 1, index)):
            runs[-1].append(index)
        elif tree.words[index].pos not in ("PUNCT", "SPACE"):
            runs.append([index])
    spans = [trimmed(text, tree.words[run[0]].start, tree.words[run[-1]].end) for run in runs]
    return tuple((start, end) for start, end in spans if end - start > 1)


def propositions(
    text: str, tree: Tree, cues: tuple[Cue, ...], lexicon: Lexicon, quoted: frozenset[int]
) -> tuple[Proposition, ...]:
    """Return the propositions of one sentence in order; `text` is the document's.

    `quoted` are the words inside quoted speech, which are left to the quotation.
    """
    cues = tuple(cue for cue in cues if cue.word not in quoted)
    heads = _clause_heads(tree, cues, lexicon) - quoted
    owned = _owners(tree, heads, quoted)
    by_word = {cue.word: cue for cue in cues}
    frames = frozenset(
        index
        for head, indices in owned.items()
        if head in by_word and not by_word[head].phrase
        for index in indices
    ).union(quoted)
    found = []
    for head in sorted(heads):
        cue = by_word.get(head)
        words = sorted(owned[head])
        if cue is not None:
            if not cue.phrase:
                continue
            words = [index for index in words if index in cue.content]
        over = [c for c in cues if head in c.content]
        over.sort(key=lambda c: (-len(c.content), c.word))
        spans = _spans(text, tree, words, frames)
        for group in parted(text, spans, lexicon.language) if spans else ():
            if len(over) == 1 and len(spans) == 1 and is_bare_figure(tree, words):
                group = _with_frame(tree, group, over[0])
            own = _words_in(tree, words, group) if group != spans else words
            top = head if head in own else head_in(tree, own, head)
            found.append(Proposition(top, frozenset(own), tuple(over), group))
    return tuple(found)


def _with_frame(
    tree: Tree, spans: tuple[tuple[int, int], ...], cue: Cue
) -> tuple[tuple[int, int], ...]:
    """Return a bare figure with the words that give it, where they stand right behind it."""
    frame = {cue.word, *(() if cue.source is None else tree.subtree(cue.source))}
    first, last = min(frame), max(frame)
    start, end = spans[0]
    if cue.source is None or tree.words[first].start < end:
        return spans
    return ((start, tree.words[last].end),)


def _words_in(tree: Tree, words: list[int], spans: tuple[tuple[int, int], ...]) -> list[int]:
    return [i for i in words if any(a <= tree.words[i].start < b for a, b in spans)]
