"""Reads sentences without a trained parser: French by patterns, other languages as one clause."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from firsthand.statements import syntax as s
from firsthand.statements.lexicon_french import FORMS
from firsthand.statements.syntax import Tree, Word
from firsthand.statements.words import words

_TOKEN = re.compile(r"(?:[dD]['’]après|\w+['’](?=\w)|\w+(?:-\w+)*|[^\w\s])")
_LEMMAS = {form: lemma for lemma, forms in FORMS.items() for form in forms.split()}
_INVERTED = re.compile(r"(?P<verb>\w+?)(?:-t)?-(?P<who>ils?|elles?|on)")
_THAT = frozenset({"que", "qu'", "qu’"})
_PREPOSED = frozenset({"selon", "d'après", "d’après"})
_DETERMINERS = words(
    "le la les l' l’ un une des du de d' d’ son sa ses leur leurs ce cette ces notre nos deux trois"
)
_HAVE = frozenset({"a", "ont", "avait", "avaient"})
_PRONOUNS = frozenset({"il", "elle", "ils", "elles", "on", "je", "nous"})


@dataclass
class Draft:
    """A word that may still change its part of speech, relation or head."""

    start: int
    end: int
    text: str
    lemma: str
    pos: str = "X"
    relation: str = s.OTHER
    head: int = -1


def _drafts(text: str) -> list[Draft]:
    found: list[Draft] = []
    for match in _TOKEN.finditer(text):
        lowered = match[0].casefold()
        inverted = _INVERTED.fullmatch(lowered)
        verb = _LEMMAS.get(inverted["verb"] if inverted else lowered)
        draft = Draft(match.start(), match.end(), match[0], verb or lowered)
        if verb:
            draft.pos = "VERB"
        elif not match[0][0].isalnum():
            draft.pos, draft.relation = "PUNCT", s.PUNCTUATION
        elif lowered in _THAT:
            draft.pos, draft.relation = "SCONJ", s.MARK
        elif lowered in _DETERMINERS:
            draft.pos, draft.relation = "DET", s.DETERMINER
        elif lowered in _PRONOUNS:
            draft.pos = "PRON"
        elif lowered.isdecimal():
            draft.pos = "NUM"
        elif match[0][0].isupper() and found:
            draft.pos = "PROPN"
        else:
            draft.pos = "NOUN"
        found.append(draft)
        if verb and inverted:
            middle = match.start() + inverted.end("verb")
            draft.end = middle
            draft.text = text[match.start() : middle]
            who = match.start() + inverted.start("who")
            found.append(Draft(who, match.end(), text[who : match.end()], inverted["who"], "PRON"))
    return found


def _phrase(drafts: list[Draft], first: int, last: int, head_of: int, relation: str) -> int | None:
    """Make one noun phrase of the words from `first` to `last` and return its head."""
    inside = [i for i in range(first, last) if drafts[i].pos not in ("PUNCT", "DET")]
    if not inside:
        return None
    head = inside[0]
    for index in range(first, last):
        drafts[index].head = head
    for index in inside[1:]:
        if drafts[index].pos == "PROPN":
            named = drafts[head].pos == "PROPN"
            drafts[index].relation = s.NAME_PART if named else s.APPOSITION
            if not named:
                _join(drafts, index, last)
            break
    drafts[head].relation, drafts[head].head = relation, head_of
    if drafts[head].pos == "PROPN":
        _last_of_name(drafts, head, last, relation, head_of)
    return head


def _join(drafts: list[Draft], first: int, last: int) -> None:
    """Hang the parts of a name on its last word, as in the other parsers."""
    end = first
    while end + 1 < last and drafts[end + 1].pos == "PROPN":
        end += 1
    if end != first:
        drafts[end].head, drafts[end].relation = drafts[first].head, drafts[first].relation
        for index in range(first, end):
            drafts[index].head, drafts[index].relation = end, s.NAME_PART


def _last_of_name(drafts: list[Draft], head: int, last: int, relation: str, head_of: int) -> None:
    end = head
    while end + 1 < last and drafts[end + 1].pos == "PROPN":
        end += 1
    for index in range(len(drafts)):
        if drafts[index].head == head and index != head:
            drafts[index].head = end
    if end != head:
        drafts[head].head, drafts[head].relation = end, s.NAME_PART
    drafts[end].head, drafts[end].relation = head_of, relation


def _stop(drafts: list[Draft], start: int, step: int) -> int:
    """Return where a noun phrase from `start` in direction `step` meets a mark or a verb."""
    index = start
    while 0 <= index < len(drafts):
        draft = drafts[index]
        if draft.pos in ("PUNCT", "VERB") or draft.text.casefold() in _THAT | _HAVE:
            break
        index += step
    return index


def _attach_verb(drafts: list[Draft], verb: int) -> int | None:
    """Build subject and content around a reporting verb; return the root, None without either."""
    after = verb + 1
    that = next((i for i in range(after, min(after + 8, len(drafts)))
                 if drafts[i].text.casefold() in _THAT), None)  # fmt: skip
    edge = verb - 1 if verb and drafts[verb - 1].text.casefold() in _HAVE else verb
    before = _stop(drafts, edge - 1, -1) + 1
    inverted = edge == before or (edge > 0 and drafts[edge - 1].pos == "PUNCT")
    if that is not None and not inverted:
        for index in range(that, len(drafts)):
            drafts[index].head = min(that + 1, len(drafts) - 1)
        content = min(that + 1, len(drafts) - 1)
        drafts[that].relation, drafts[content].pos = s.MARK, "VERB"
        drafts[content].relation, drafts[content].head = s.CLAUSE, verb
        _phrase(drafts, before, edge, verb, s.SUBJECT)
        drafts[verb].head, drafts[verb].relation = verb, s.ROOT
        return verb
    if inverted and verb > 1:
        end = _stop(drafts, after, 1)
        _phrase(drafts, after, end, verb, s.SUBJECT)
        drafts[0].pos = "VERB"
        drafts[verb].head, drafts[verb].relation = 0, s.PARATAXIS
        return 0
    return None


def _attach_preposed(drafts: list[Draft]) -> int | None:
    """Build "selon X, ..." with what follows or precedes as the content."""
    at = next((i for i, d in enumerate(drafts) if d.text.casefold() in _PREPOSED), None)
    if at is None:
        return None
    end = _stop(drafts, at + 1, 1)
    root = min(end + 1, len(drafts) - 1) if at == 0 else 0
    if at < root < end:
        return None
    _phrase(drafts, at + 1, end, at, s.OBLIQUE)
    drafts[at].head, drafts[at].relation, drafts[root].pos = root, s.CASE, "VERB"
    return root


def _tree(text: str, offset: int) -> Tree:
    drafts = _drafts(text)
    if not drafts:
        return Tree(())
    root = _attach_preposed(drafts)
    if root is None:
        for index, draft in enumerate(drafts):
            if draft.pos == "VERB":
                root = _attach_verb(drafts, index)
                if root is not None:
                    break
    if root is None:
        root = next((i for i, d in enumerate(drafts) if d.pos in ("VERB", "NOUN")), 0)
        drafts[root].pos = "VERB"
    for draft in drafts:
        draft.head = root if draft.head < 0 else draft.head
    drafts[root].head, drafts[root].relation = root, s.ROOT
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
