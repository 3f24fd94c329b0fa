"""Says whom a pronoun means: who spoke, whom the last sentence was about, what the forms allow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from firsthand.model.terms import SourceKind
from firsthand.statements import syntax as s
from firsthand.statements.figures import Figure
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.names import folded
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

_HUMAN = (SourceKind.PERSON, SourceKind.UNNAMED)
_SOME = words(
    "one all both some most many others none several another each neither either few "
    "один все оба двое трое некоторый многие другой"
)
"""Words that take some out of a group that the text has named."""

Genders = Mapping[tuple[str, ...], bool]


def part_of_group(tree: Tree, head: int, lexicon: Lexicon) -> bool:
    """Tell whether a subject is "one", "nine", "all eleven", "four of them": of a known group."""
    word = tree.words[head]
    if lexicon.language == "fr" or (word.lemma not in _SOME and word.pos != "NUM"):
        return False
    below = [tree.words[i] for i in tree.children(head) if i > head]
    named = [w for w in below if w.relation == s.OBLIQUE and w.text.casefold() not in lexicon.they]
    return not named


def can_mean(word: str, figure: Figure, genders: Genders, lexicon: Lexicon) -> bool:
    """Tell whether number, gender and life of a figure allow a pronoun to mean it."""
    person = figure.mention.kind in _HUMAN and figure.alive
    feminine = figure.feminine
    if feminine is None:
        feminine = genders.get(folded(figure.mention.name)[-1:])
    if word in lexicon.they:
        return figure.plural
    if figure.plural:
        return False
    grammatical = lexicon.language in ("ru", "fr")
    if word in lexicon.he:
        return (person or grammatical) and feminine is not True
    if word in lexicon.she:
        return (person or grammatical) and feminine is not False
    return word in lexicon.it and not person


def meant(
    word: str, figures: Sequence[Figure], now: int, genders: Genders, lexicon: Lexicon
) -> Figure | None:
    """Return the figure that a pronoun in sentence `now` means, None where none fits.

    First someone of this sentence or the one before: who spoke, who is named, whom the sentence
    is about; then who spoke last; then anyone.
    """
    latest = figures[::-1]
    fresh = [f for f in latest if f.seen >= now - 1]
    alive = [f for f in fresh if f.mention.kind in _HUMAN and f.alive]
    human = sorted(alive, key=_standing)
    spoke = [f for f in latest if f.spoke]
    for figure in [*human, *fresh, *spoke, *latest]:
        if can_mean(word, figure, genders, lexicon):
            return figure
    return None


def _standing(figure: Figure) -> int:
    """Return how far down a figure stands among those fresh in mind."""
    named = figure.mention.kind is SourceKind.PERSON
    return -(4 * figure.spoke + 2 * figure.main + named)
