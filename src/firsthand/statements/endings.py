"""Finds attributions at the end of a sentence: "..., union says", "..., she goes on"."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.cue import ALLEGES, Cue
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

_REMARKS = words("go continue joke shout whisper mutter murmur cry reply answer recall sigh")
"""Verbs that end somebody's words as "says" does, where nothing but "on" follows."""
_TAIL = 5
_REST = 11
"""Words that may follow the verb of an attribution at the end of its clause."""


def ending(tree: Tree, verb: int) -> tuple[int, list[int], frozenset[int]] | None:
    """Return source and content of "Eight held in raid, union says", whatever its parse."""
    subjects = tree.children(verb, s.SUBJECTS)
    last = next((i for i in range(verb, len(tree.words)) if tree.words[i].text == ","), None)
    if not subjects or (last or len(tree.words)) - verb > _REST:
        return None
    before = [i for i in subjects if i < verb]
    source = subjects[-1] if tree.words[verb - 1].text == "," or not before else before[-1]
    comma = verb - 1 if source > verb else min(tree.subtree(source)) - 1
    while comma > 0 and tree.words[comma].text != "," and comma > source - _TAIL:
        comma -= 1
    if comma < 2 or tree.words[comma].text != ",":
        return None
    if any(joint > comma for joint in tree.children(verb, (s.MARK, s.CONJUNCTION))):
        return None
    content = frozenset(range(comma))
    if tree.words[verb].text[0] > "z" and not any(tree.words[i].finite for i in content):
        return None  # "По словам врача, он признал": no words said
    heads = [i for i in sorted(content) if tree.words[i].head not in content - {i}]
    heads = [i for i in heads if tree.words[i].relation not in (s.CONJUNCTION, s.PUNCTUATION)]
    rooted = any(tree.words[i].head == i for i in heads)
    return (source, heads, content) if len(heads) == 1 or rooted else None


def remarks_on(tree: Tree, verb: int) -> bool:
    """Tell whether a verb closes somebody's words without marks: "..., she goes on."."""
    word = tree.words[verb]
    rest = [w.text for w in tree.words[verb + 1 :] if w.pos != "PUNCT"]
    on = rest == ["on"]
    if word.lemma not in _REMARKS or (rest and not on) or (word.lemma == "go" and not on):
        return False
    return tree.words[0].pos != "SCONJ" and tree.words[0].lemma != "when"


def said_to(tree: Tree, verb: int, source: int | None) -> Cue:
    """Return the cue of "nine were said to have been hurt"."""
    aside = frozenset(tree.children(verb, (s.AGENT, s.AUXILIARY, s.PUNCTUATION)))
    content = frozenset(tree.subtree(verb, without=aside) - aside | {verb})
    lemma = tree.words[verb].lemma
    return Cue(verb, ALLEGES, source, content, (), True, rule=f'passive "{lemma} to"')
