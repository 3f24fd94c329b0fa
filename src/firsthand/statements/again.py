"""Says whom words that point back mean: "the same man", "the post", a desk that was just rung."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.statements import syntax as s
from firsthand.statements.figures import HUMAN, Figure
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.pointing_words import (
    ACCOUNTS,
    ARTICLES,
    DESKS,
    POSTS,
    SAME,
    TESTIMONY,
    TITLED,
)
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

_OF = words("of из de des d' d’ d'entre")
_LONGEST_GROUP = 5
"""Words between "one" and the comma before the name: "of the three sisters"."""


def is_called(figure: Figure, lemma: str, lexicon: Lexicon) -> bool:
    """Tell whether somebody was described by a word, or a Russian compound of it ("главврач")."""
    compound = lexicon.language == "ru" and lemma in lexicon.people
    titled = TITLED.get(lemma, frozenset()) & figure.nouns
    return (
        lemma in figure.nouns
        or bool(titled)
        or (compound and any(n.endswith(lemma) for n in figure.nouns))
    )


def same_again(tree: Tree, head: int, known: Sequence[Figure], lexicon: Lexicon) -> Figure | None:
    """Return who spoke last of those that "the same man", "même témoignage" can mean."""
    word = tree.words[head]
    person = word.lemma in TESTIMONY or word.lemma in lexicon.people - ACCOUNTS
    if not person or word.plural or not _is_same(tree, head):
        return None
    human = [f for f in reversed(known) if f.mention.kind in HUMAN and f.alive]
    alone = [f for f in human if not f.plural]
    alike = [f for f in alone if word.lemma in f.nouns]
    return next(iter([*alike, *[f for f in alone if f.spoke]]), None)


def _is_same(tree: Tree, head: int) -> bool:
    """Tell whether "same" stands before a noun: beside it, or hung on it by the parser."""
    below = {tree.words[i].text.casefold() for i in tree.children(head) if i < head}
    before = tree.words[head - 1].text.casefold() if head else ""
    return before in SAME or bool(below & SAME) or {"тот", "же"} <= below or {"та", "же"} <= below


def poster(tree: Tree, head: int, known: Sequence[Figure]) -> Figure | None:
    """Return whose post "the post" is: who was last known by one, else who spoke last.

    A post with an owner beside it is the owner's.
    """
    word = tree.words[head]
    below = [tree.words[i] for i in tree.children(head)]
    pointed = any(w.text.casefold() in ARTICLES for w in below)
    owned = any(w.relation in (s.POSSESSIVE, s.OBLIQUE, s.AGENT) for w in below)
    if word.lemma not in POSTS or word.plural or not pointed or owned:
        return None
    alone = [f for f in reversed(known) if not f.plural and (f.alive or word.lemma in f.nouns)]
    known_by = [f for f in alone if word.lemma in f.nouns and f.alive]
    return next(iter([*known_by, *[f for f in alone if f.spoke]]), None)


def is_desk(tree: Tree, head: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun is "a spokesman", "a press officer", "a voice" without a body beside."""
    word = tree.words[head]
    below = [tree.words[i] for i in tree.children(head)]
    press = word.lemma == "officer" and any(w.lemma == "press" for w in below)
    named = any(w.relation in (s.POSSESSIVE, s.OBLIQUE, s.APPOSITION) for w in below)
    pointed = any(w.text.casefold() in ARTICLES for w in below) or lexicon.language == "ru"
    return (word.lemma in DESKS or press) and not word.plural and not named and not pointed


def named_behind(tree: Tree, head: int) -> int | None:
    """Return the head of the name behind "one of them, Ana Petru", None where none stands there.

    "одной из них - Аной Петру" too; in Russian the first word of a name is its head.
    """
    comma = next((i for i in range(head + 1, len(tree.words)) if _parts(tree, i)), len(tree.words))
    between = tree.words[head + 1 : comma]
    of = bool(between) and between[0].text.casefold() in _OF and len(between) <= _LONGEST_GROUP
    if not of or any(word.pos in (*s.PREDICATES, "PUNCT") for word in between):
        return None
    name = [w.pos for w in tree.words[comma + 1 :]]
    length = next((i for i, pos in enumerate(name) if pos != "PROPN"), len(name))
    if not length:
        return None
    cyrillic = tree.words[comma + 1].text[0] >= "А"
    return comma + 1 if cyrillic else comma + length


def _parts(tree: Tree, index: int) -> bool:
    return tree.words[index].text in (",", "—", "–", "(")
