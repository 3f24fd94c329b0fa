"""Tells an outlet's own people and names from others: "our channel", "a Parallax photographer"."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.lexicon_english import OUTLETS, STAFF
from firsthand.statements.syntax import Tree

_NEWS = frozenset({"news", "state", "press", "photo", "picture"})
OPENS, CLOSES = frozenset('«„“"'), frozenset('»”“"')
"""Marks that open and close a name in quotation marks."""
_LONGEST = 3
"""Words on each side in a name between quotation marks."""


def is_own_house(tree: Tree, head: int, lexicon: Lexicon) -> bool:
    """Tell whether a phrase is "our channel", "this newspaper": the publisher itself."""
    word = tree.words[head]
    if word.lemma not in lexicon.generic_outlets | STAFF:
        return False
    below = tree.children(head, (s.POSSESSIVE, s.DETERMINER))
    texts = {tree.words[i].text.casefold() for i in below}
    return "our" in texts or ("this" in texts and word.lemma not in STAFF)


def outlet_of(tree: Tree, head: int) -> int | None:
    """Return the name of the outlet in "a Parallax photographer": its people are its eyes."""
    if tree.words[head].lemma not in STAFF:
        return None
    below = tree.children(head, (s.NAME_PART, s.POSSESSIVE))
    return next((i for i in below if tree.words[i].pos == "PROPN" and i < head), None)


def is_named(tree: Tree, head: int) -> bool:
    """Tell whether a common noun has its name before it: "the Parallax agency"."""
    below = tree.children(head, (s.NAME_PART, s.APPOSITION))
    return any(tree.words[i].pos == "PROPN" or is_quoted(tree, i) for i in below)


def is_other_agency(tree: Tree, head: int) -> bool:
    """Tell whether an agency sends no news by what stands before it: "the roads agency"."""
    below = [tree.words[i] for i in tree.children(head, (s.NAME_PART,))]
    trade = [w for w in below if w.pos == "NOUN" and w.lemma not in OUTLETS | _NEWS]
    return tree.words[head].lemma == "agency" and bool(trade)


def is_quoted(tree: Tree, index: int) -> bool:
    """Tell whether a word stands in a name of its own between quotation marks: «Тихий порт»."""
    first = last = index
    while first > 0 and index - first < _LONGEST and tree.words[first - 1].pos != "PUNCT":
        first -= 1
    while last + 1 < len(tree.words) and last - index < _LONGEST:
        if tree.words[last + 1].pos == "PUNCT":
            break
        last += 1
    before = tree.words[first - 1].text if first else ""
    behind = tree.words[last + 1].text if last + 1 < len(tree.words) else ""
    capital = tree.words[first].text[:1].isupper()
    return capital and before in OPENS and behind in CLOSES
