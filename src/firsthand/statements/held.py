"""Says whose words stand behind a colon or semicolon: who was named before it."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.cue import SAYS, Cue
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.lexicon_english import NOUN_CUES
from firsthand.statements.names import is_institutional
from firsthand.statements.parsed import Parsed
from firsthand.statements.relays import maker
from firsthand.statements.russian_turns import HEARSAY, hearsay_cue, turn_cue
from firsthand.statements.subjects import subject_of
from firsthand.statements.syntax import Tree

_LABEL = 8
"""Words that a label before a colon may have."""
_THROUGH = frozenset({"from", "via", "through"})
_TELLING_OF = frozenset({"whose", "which", "who"})


def opens(part: Parsed, cue: Cue) -> bool:
    """Tell whether a cue stands before its content, so that it holds for what follows."""
    return not cue.phrase and (not cue.content or cue.word < max(cue.content))


def announcing(part: Parsed, behind: str = "") -> Cue | None:
    """Return the cue before a colon that the words behind it belong to, None without one.

    `behind` is the first word behind the colon: "мол" gives what it opens to the subject before.
    """
    known = part.lexicon.perceive | part.lexicon.count | part.lexicon.call
    telling = [
        cue
        for cue in part.cues
        if cue.source is not None
        and (part.tree.words[cue.word].lemma not in known - part.lexicon.say)
    ]
    if part.lexicon.language == "ru":
        telling = [cue for cue in telling if part.tree.words[cue.word].relation != s.RELATIVE]
    outer = [
        cue for cue in telling
        if not any(cue.word in other.content for other in telling if other is not cue)
    ]  # fmt: skip
    cited = _citing(part.tree, part.lexicon)
    if cited is not None or outer:
        return cited or max(outer, key=lambda cue: cue.word)
    turn = turn_cue(part.tree, len(part.tree.words), part.lexicon)
    if turn is None and part.lexicon.language == "ru" and behind in HEARSAY:
        turn = hearsay_cue(part.tree, part.lexicon)
    return turn or _carried(part.tree, part.lexicon) or labelled(part.tree, part.lexicon)


def _citing(tree: Tree, lexicon: Lexicon) -> Cue | None:
    """Return the source of the label "Kestrel, quoting a nurse:", "Radio Tal, from its driver:".

    An aside that only tells of the name before the comma ("Kestrel, whose reporter was there:")
    leaves the name as the source.
    """
    comma = next((i for i, word in enumerate(tree.words) if word.text == ","), 0)
    if not 0 < comma <= _LABEL or comma + 2 >= len(tree.words):
        return None
    name, aside = comma - 1, comma + 1
    named = tree.words[name].text[:1].isupper() or _can_speak(tree, name, lexicon)
    if not named or any(tree.words[i].pos in s.PREDICATES for i in range(comma)):
        return None
    if tree.words[aside].text in _TELLING_OF:
        return Cue(name, SAYS, name, frozenset(), rule="label")
    source = None
    if tree.words[aside].lemma in lexicon.cite:
        source = tree.child(aside, s.OBJECT, s.OBLIQUE)
    elif tree.words[aside].text in _THROUGH and tree.words[aside].relation == s.CASE:
        source = tree.words[aside].head
    if source is None or source < comma or not _may_speak(tree, source, lexicon):
        return None
    return Cue(name, SAYS, source, frozenset(), relays=(name,), rule="label that cites")


def _carried(tree: Tree, lexicon: Lexicon) -> Cue | None:
    """Return the subject of "X gave out one line:" as the source of what follows."""
    papers = [i for i, w in enumerate(tree.words) if w.lemma in lexicon.carriers | set(NOUN_CUES)]
    for verb, word in enumerate(tree.words):
        source = subject_of(tree, verb) if word.pos == "VERB" and papers else None
        if source is not None and source not in papers and _may_speak(tree, source, lexicon):
            return Cue(verb, SAYS, source, frozenset(), rule="words after a colon")
    return None


def labelled(tree: Tree, lexicon: Lexicon) -> Cue | None:
    """Return the source of "The ministry:", "The official version:", "Ministry's answer:"."""
    words = [i for i, word in enumerate(tree.words) if word.pos not in ("PUNCT", "SPACE")]
    if not words or len(words) > _LABEL or len(tree.roots()) != 1:
        return None
    root = tree.roots()[0]
    if any(tree.words[i].finite for i in words) or tree.words[root].pos not in ("NOUN", "PROPN"):
        return None
    source = _speaking(tree, root, lexicon)
    return None if source is None else Cue(root, SAYS, source, frozenset(), rule="label")


def _speaking(tree: Tree, root: int, lexicon: Lexicon) -> int | None:
    lemma = tree.words[root].lemma
    if lemma in lexicon.carriers or lemma in NOUN_CUES:
        owner = maker(tree, root, lexicon)
        if owner != root:
            return owner
        parts = tree.children(root, (s.NAME_PART, s.POSSESSIVE, s.OBLIQUE))
        return next((i for i in parts if _can_speak(tree, i, lexicon)), None)
    titled = tree.children(root, (s.NAME_PART,))
    named = any(tree.words[i].lemma.rstrip(".") in lexicon.titles for i in titled)
    named = named or lexicon.language == "fr"  # its parser builds labels of those who speak only
    return root if named or _can_speak(tree, root, lexicon) else None


def _may_speak(tree: Tree, index: int, lexicon: Lexicon) -> bool:
    return tree.words[index].pos in ("PROPN", "PRON") or _can_speak(tree, index, lexicon)


def _can_speak(tree: Tree, index: int, lexicon: Lexicon) -> bool:
    lemma = tree.words[index].lemma
    return lemma in lexicon.people or is_institutional(lemma, lexicon)
