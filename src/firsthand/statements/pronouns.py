"""Says whom a pronoun means: who spoke, whom the last sentence was about, what the forms allow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from firsthand.model.terms import SourceKind
from firsthand.statements import syntax as s
from firsthand.statements.figures import HUMAN, Figure
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.names import feminine_by
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

_SOME = words(
    "one all both some most many others none several another each neither either few "
    "один все оба двое трое некоторый многие другой"
)
"""Words that take some out of a group that the text has named."""

SOME_ONE = words("one another один другой")
"""Pronouns that take one out of a group that the text has named."""

_LATELY = 5
"""Sentences after which who spoke gives way to who was just named in passing."""

_SEVERAL = words("family couple crew team people public семья экипаж пара famille couple équipe")
"""Nouns of several people that no "he" or "she" means."""

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
    person = figure.mention.kind in HUMAN and figure.alive
    feminine = figure.feminine
    if feminine is None:
        feminine = feminine_by(figure.mention.name, genders)
    if word in lexicon.they:
        return figure.plural
    several = figure.mention.kind is SourceKind.UNNAMED and figure.nouns & _SEVERAL
    if figure.plural or several:
        return False
    grammatical = lexicon.language in ("ru", "fr")
    if word in lexicon.he:
        return (person or grammatical) and feminine is not True
    if word in lexicon.she:
        return (person or grammatical) and feminine is not False
    return word in lexicon.it and not person


def meant(
    word: str,
    known: tuple[Sequence[Figure], Sequence[Figure]],
    place: tuple[int, int],
    genders: Genders,
    lexicon: Lexicon,
) -> Figure | None:
    """Return the figure that a pronoun means, None where none fits.

    `known` are those who speak or act, and those only named in passing, `place` is the pronoun's
    sentence and block. First someone of this sentence or the one before, those of this paragraph
    before others: who spoke, who is named, whom the sentence is about; then whom this paragraph
    names; then who spoke last; then who was just named in passing; then anyone.
    """
    now, block = place
    latest, passing = known[0][::-1], known[1][::-1]
    fresh = [f for f in latest if f.seen >= now - 1]
    alive = [f for f in fresh if f.mention.kind in HUMAN and f.alive]
    human = sorted(alive, key=lambda f: (f.block != block, _standing(f)))
    spoke = [f for f in latest if f.spoke]
    lately = [f for f in spoke if f.seen >= now - _LATELY]
    beside = [f for f in passing if f.seen >= now - 2]
    if word in lexicon.they or word in lexicon.it:
        beside = passing = []
    brought = lexicon.language == "fr"  # "nous avons rencontré un garde. [...] dit-il"
    here = [
        f for f in (*lately, *latest, *beside)
        if f.block == block and (f.spoke or _is_named(f) or (brought and f.main))
    ]  # fmt: skip
    things = [f for f in fresh if not f.alive and word not in lexicon.it]
    fresh = [f for f in fresh if f not in things]
    for figure in [*human, *fresh, *here, *lately, *things, *beside, *spoke, *latest, *passing]:
        if can_mean(word, figure, genders, lexicon):
            return figure
    return None


def just_met(
    near: Sequence[Figure], figure: Figure, genders: Genders, lexicon: Lexicon
) -> Figure | None:
    """Return the person among those near whom "the woman", "юноша" comes back to, else None."""
    word = min(lexicon.she if figure.feminine else lexicon.he)
    fitting = [f for f in reversed(near) if can_mean(word, f, genders, lexicon)]
    alike = [f for f in fitting if figure.nouns & f.nouns]
    spoke = [f for f in fitting if f.spoke and f.mention.kind in HUMAN and f.alive]
    named = [f for f in fitting if f.mention.kind is SourceKind.PERSON]
    return next(iter([*alike, *spoke, *named]), None)


def _is_named(figure: Figure) -> bool:
    return figure.mention.kind is SourceKind.PERSON


def _standing(figure: Figure) -> int:
    """Return how far down a figure stands among those fresh in mind."""
    named = figure.mention.kind is SourceKind.PERSON
    return -(4 * figure.spoke + 2 * figure.main + named)
