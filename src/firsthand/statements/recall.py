"""Finds whom of those met before words come back to: "the nurse", "nine of them", "the post"."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from firsthand.model.statement import Mention
from firsthand.model.terms import SourceKind
from firsthand.statements.again import is_called, is_desk, poster, same_again
from firsthand.statements.bearers import is_name
from firsthand.statements.company import Company
from firsthand.statements.desks import is_named, is_other_agency
from firsthand.statements.figures import HUMAN, Figure, namesake, outlet_met
from firsthand.statements.french_recall import meant_again
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.names import folded, is_institutional
from firsthand.statements.nouns import is_anybody, is_definite
from firsthand.statements.papers import author_of
from firsthand.statements.pointing_words import INTERVIEWED
from firsthand.statements.pronouns import SOME_ONE, just_met
from firsthand.statements.syntax import Tree

REACH = 4
"""Sentences back to which "the statement" may point."""


class Recall(Company):
    """Finds earlier figures of a document behind later words."""

    def group_again(self, one: bool) -> Mention | None:
        """Return the group that "one", "nine of them", "all eleven" come back to.

        `one` of it is whom "he" or "she" means next.
        """
        near = [f for f in self.figures if f.plural and f.seen >= self.now - REACH]
        alive = [f for f in near if f.alive and f.mention.kind is SourceKind.UNNAMED]
        if not alive:
            return None
        group = max(alive, key=lambda f: (f.spoke or f.main, f.seen))
        alone = replace(group, spoke=True, plural=False, nouns=SOME_ONE)
        self.note(alone if one else replace(group, spoke=True))
        return group.mention

    def speaks_through(self, tree: Tree, head: int, lexicon: Lexicon) -> Figure | None:
        """Return who speaks through a paper, a post, a desk, or under "the same man"."""
        if is_desk(tree, head, lexicon) and self.asked and self.now - self.asked[0] <= 1:
            return Figure(self.asked[1], frozenset(), spoke=True)
        again = same_again(tree, head, self.figures, lexicon)
        again = again or self._french(tree, head, lexicon)
        posted = again or poster(tree, head, self.figures)
        if posted is not None:
            nouns = posted.nouns | {tree.words[head].lemma}
            return replace(posted, nouns=nouns, spoke=True)
        return self._author_of(tree, head)

    def _french(self, tree: Tree, head: int, lexicon: Lexicon) -> Figure | None:
        """Return who was just met and "ce dernier" means, None in other languages."""
        fits = partial(self._may_be, lexicon)
        before = self.document.text[: tree.words[max(head - 1, 0)].start]
        return meant_again(tree, head, self.figures, before, fits, lexicon)

    def _may_be(self, lexicon: Lexicon, word: str, figure: Figure) -> bool:
        return self.can_mean(word, figure, lexicon)

    def _author_of(self, tree: Tree, head: int) -> Figure | None:
        """Return the body whose paper or finding a noun is, None where it is none."""
        own = Figure(self.publisher, frozenset())
        fresh = [f for f in self.figures if f.seen >= self.now - REACH]
        others = [f for f in fresh if not self.is_publisher(f.mention.name)]
        return author_of(tree, head, self.document, own, others)

    def known_again(self, figure: Figure, tree: Tree, head: int, lexicon: Lexicon) -> Figure | None:
        """Return the earlier figure that a definite description or a short name comes back to."""
        mention = figure.mention
        if mention.kind is SourceKind.PERSON:
            return namesake(self.figures, mention)
        if is_name(tree.words[head], lexicon) or not is_definite(tree, head, lexicon):
            return None
        lemma = tree.words[head].lemma
        if is_anybody(tree, head, lexicon):
            return self._just_met(figure, lexicon)
        if tree.words[head].text.casefold() not in mention.name.casefold() and lemma not in folded(
            mention.name
        ):
            return None
        for earlier in reversed(self.figures):
            body = earlier.mention.kind not in HUMAN
            means = body or not is_institutional(lemma, lexicon)
            if means and is_called(earlier, lemma, lexicon) and earlier.plural == figure.plural:
                return earlier
        if lemma in lexicon.generic_outlets and not (
            is_named(tree, head) or is_other_agency(tree, head)
        ):
            return outlet_met(self.figures, self.publisher, lexicon) or Figure(
                self.publisher, frozenset({lemma})
            )
        return None

    def _just_met(self, figure: Figure, lexicon: Lexicon) -> Figure | None:
        far = bool(figure.nouns & INTERVIEWED)
        near = [f for f in self.figures if far or f.seen >= self.now - REACH]
        return just_met(near, figure, self.genders, lexicon)
