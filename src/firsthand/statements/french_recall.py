"""Knows French words that mean whoever was just met: "ce dernier", "l'intéressée", "ce berger"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from firsthand.model.terms import SourceKind
from firsthand.statements.figures import HUMAN, Figure
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.names import folded
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

CanMean = Callable[[str, Figure], bool]
_THIS = {"ce": "il", "cet": "il", "cette": "elle", "ces": "ils"}
"""Words that point back, with the pronoun that would stand for the same."""
_LAST = {
    "dernier": "il", "dernière": "elle", "derniers": "ils", "dernières": "ils",
    "celui-ci": "il", "celle-ci": "elle", "ceux-ci": "ils", "celles-ci": "ils",
    "intéressé": "il", "intéressée": "elle", "intéressés": "ils",
    "sexagénaire": "", "quinquagénaire": "", "quadragénaire": "", "trentenaire": "",
    "septuagénaire": "", "octogénaire": "",
}  # fmt: skip
_FREE = words("celui-ci celle-ci ceux-ci celles-ci")
"""Those that need no article."""
_WORD = re.compile(r"\w+(?:-\w+)*|[.!?…«“:]")
_STARTS = frozenset(".!?…«“:")
_REACH = 60
"""Words back to which such words point."""


def meant_again(
    tree: Tree, head: int, known: Sequence[Figure], text: str, can_mean: CanMean, lexicon: Lexicon
) -> Figure | None:
    """Return who was met last of those that "ce dernier" or "cette bergère" can mean, else None.

    `text` is what stands before: nobody else may be named in it behind who is meant. A trade with
    "ce" means who was called so; else the only one with a name.
    """
    pronoun = _pronoun(tree, head, lexicon)
    if pronoun is None or lexicon.language != "fr":
        return None
    human = [f for f in reversed(known) if f.mention.kind in HUMAN]
    fitting = [f for f in human if _fits(f, pronoun, can_mean)]
    alone = [f for f in fitting if _is_last(f, text, lexicon)]
    lemma = tree.words[head].lemma
    if tree.words[head].text.casefold() in _LAST:
        return next(iter(alone), None)
    alike = [f for f in fitting if lemma in f.nouns]
    named = [f for f in alone if f.mention.kind is SourceKind.PERSON]
    return next(iter([*alike, *named]), None)


def _is_last(figure: Figure, text: str, lexicon: Lexicon) -> bool:
    """Tell whether nobody else is named or spoken of behind the last mention of a figure."""
    words_before = _WORD.findall(text)[-_REACH:]
    own = set(folded(figure.mention.name)) | set(folded(figure.mention.role)) | figure.nouns
    last = max((i for i, word in enumerate(words_before) if word.casefold() in own), default=None)
    if last is None:
        return False
    behind = words_before[last + 1 :]
    after = zip([".", *behind], behind, strict=False)
    names = any(w[:1].isupper() and b not in _STARTS for b, w in after)
    return not names and not any(word.casefold() in lexicon.people for word in behind)


def _pronoun(tree: Tree, head: int, lexicon: Lexicon) -> str | None:
    """Return the pronoun that would stand for a noun that points back, None for other nouns."""
    text = tree.words[head].text.casefold()
    before = tree.words[head - 1].text.casefold() if head else ""
    pointed = _THIS.get(before)
    if text in _FREE:
        return _LAST[text]
    if text in _LAST:
        articled = before in ("l'", "l’", "le", "la", "les") and not text.startswith("derni")
        return (_LAST[text] or _THIS.get(before, "")) if pointed or articled else None
    return pointed if text in lexicon.people else None


def _fits(figure: Figure, pronoun: str, can_mean: CanMean) -> bool:
    return figure.alive and (can_mean(pronoun, figure) if pronoun else not figure.plural)
