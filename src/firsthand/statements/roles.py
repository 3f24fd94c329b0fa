"""Collects what the document says its people are: "Ana Petru, a nurse", "Ana Petru is a nurse"."""

from __future__ import annotations

from collections.abc import Iterable

from firsthand.statements import syntax as s
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.names import folded, is_institutional
from firsthand.statements.phrases import phrase
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

FORMS_OF_ADDRESS = words("mr mrs ms miss sir dame m mme mlle господин госпожа")
"""Words before a name that tell nothing of an office."""
Roles = dict[tuple[str, ...], str]


def known_roles(text: str, trees: Iterable[Tree], lexicon: Lexicon) -> Roles:
    """Return folded full name -> the first description of its bearer, from all sentences.

    A person known by one word only has none: two people may share it.
    """
    found: Roles = {}
    for tree in trees:
        for head in range(len(tree.words)):
            titles, name = _full_name(tree, head, lexicon)
            noun = _noun_of(tree, head, lexicon) if name else None
            if noun is not None:
                found.setdefault(name, phrase(text, tree, noun, without=[head]))
            elif titles and name:
                found.setdefault(name, titles)
    return found


def _full_name(tree: Tree, head: int, lexicon: Lexicon) -> tuple[str, tuple[str, ...]]:
    """Return office and personal name of two words or more that end at `head`, else nothing."""
    here = tree.words
    if here[head].pos != "PROPN" or (head + 1 < len(here) and here[head + 1].pos == "PROPN"):
        return "", ()
    first = head
    while first > 0 and here[first - 1].pos == "PROPN" and here[first - 1].text[:1].isupper():
        first -= 1
    before = first
    while first < head and here[first].lemma.rstrip(".") in lexicon.titles | lexicon.people:
        first += 1
    run = here[first : head + 1]
    if len(run) < 2 or any(is_institutional(word.lemma, lexicon) for word in run):
        return "", ()
    offices = [w.text for w in here[before:first] if w.lemma.rstrip(".") not in FORMS_OF_ADDRESS]
    return " ".join(offices), folded(" ".join(word.text for word in run))


def _noun_of(tree: Tree, head: int, lexicon: Lexicon) -> int | None:
    """Return the noun for a person beside a name, or behind "is" and "was"."""
    word = tree.words[head]
    above = word.head
    beside = tree.children(head, (s.APPOSITION,))
    if word.relation in (s.APPOSITION, s.NAME_PART) and above != head:
        beside = [*beside, above]
    if word.relation == s.SUBJECT and tree.words[above].lemma == "be":
        beside = [*beside, *tree.children(above, (s.OTHER,))]
    described = lexicon.people | lexicon.official_roles | lexicon.care_roles | lexicon.relatives
    nouns = (i for i in beside if tree.words[i].pos == "NOUN" and tree.words[i].lemma in described)
    return next(nouns, None)
