"""Says who a noun phrase is: full names, roles, pronouns and "the ministry" resolved in order."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from firsthand.model.statement import Mention
from firsthand.model.terms import SourceKind
from firsthand.statements import syntax as s
from firsthand.statements.again import is_called, is_desk, named_behind, poster, same_again
from firsthand.statements.bearers import is_name
from firsthand.statements.company import Company
from firsthand.statements.desks import is_named, is_other_agency, is_own_house, outlet_of
from firsthand.statements.figures import HUMAN, Figure, namesake, outlet_met
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.lexicon_english import MASTHEADS, TIMES
from firsthand.statements.names import folded, is_institutional
from firsthand.statements.nouns import is_anybody, is_day, is_definite
from firsthand.statements.papers import author_of
from firsthand.statements.pointing_words import INTERVIEWED
from firsthand.statements.pronouns import SOME_ONE, can_mean, just_met, part_of_group
from firsthand.statements.syntax import Tree, Word

_TOLD = frozenset({"NOUN", "PROPN"})
REACH = 4
"""Sentences back to which "the statement" may point."""
_CAUSES = frozenset({"rights", "election", "elections"})
"""What those watch whose names end like a paper's: "told Rights Monitor"."""


class Speakers(Company):
    """Says who a noun phrase of the document is, by whom it brought in before."""

    def of(self, tree: Tree, head: int, lexicon: Lexicon, spoke: bool = True) -> Mention | None:
        """Return who the noun phrase at `head` is; None where the words don't tell."""
        word = tree.words[head]
        if not word.text:
            return self.last_speaker()
        one = word.lemma in SOME_ONE and (spoke or tree.words[word.head].relation == s.ROOT)
        if word.lemma in SOME_ONE:
            named = _named_beside(tree, head)
            if named is not None:
                return self.of(tree, named, lexicon, spoke)
            if group := self._of_group(one):
                return group
        counted = word.pos != "PRON" and tree.child(head, s.OBLIQUE) is not None
        if _is_pronoun(word, counted, lexicon):
            return self._by_pronoun(tree, head, lexicon, spoke)
        if word.lemma in TIMES or word.text.isdecimal() or is_day(tree, head):
            return None
        if part_of_group(tree, head, lexicon) and ((group := self._of_group(one)) or not counted):
            return group
        return self._house(tree, head, lexicon) or self._described(tree, head, lexicon, spoke)

    def _by_pronoun(self, tree: Tree, head: int, lexicon: Lexicon, spoke: bool) -> Mention | None:
        """Return whom a pronoun means: the writer, its owner in the sentence, or whom it can."""
        lowered = tree.words[head].text.casefold()
        if lowered in lexicon.first:
            return self.publisher if spoke else None
        return self._owner(tree, head, lexicon) or self._pronoun(lowered, lexicon)

    def _house(self, tree: Tree, head: int, lexicon: Lexicon) -> Mention | None:
        """Return the outlet that "this newspaper" or "the Herald's news desk" is, else None."""
        if is_own_house(tree, head, lexicon):
            return self.publisher
        desk = outlet_of(tree, head)
        if desk is None:
            return None
        name = self.bearers.words(tree, desk) or tree.words[desk].text
        return self.mention(name, SourceKind.OUTLET, "", self.bearers.span(tree, desk, desk))

    def _described(self, tree: Tree, head: int, lexicon: Lexicon, spoke: bool) -> Mention | None:
        """Return whom a name or description is, and remember that it was spoken of."""
        behind = self._behind(tree, head, lexicon) if spoke else None
        if behind is not None:
            self.note(behind)
            return behind.mention
        figure = self.bearers.figure(tree, head, lexicon)
        if figure is None:
            return None
        known = self._again(figure, tree, head, lexicon)
        figure = replace(known or figure, spoke=spoke)
        self.note(figure)
        return figure.mention

    def _pronoun(self, word: str, lexicon: Lexicon) -> Mention | None:
        """Return whom a pronoun means, and remember that he or she was spoken of again."""
        figure = self.meant_by(word, lexicon)
        if figure is None:
            return self.last_speaker() if word in lexicon.they else None
        feminine = figure.feminine
        if lexicon.language == "en" and word in lexicon.he | lexicon.she:
            feminine = word in lexicon.she
        self.note(replace(figure, spoke=True, main=True, feminine=feminine))
        return figure.mention

    def _owner(self, tree: Tree, head: int, lexicon: Lexicon) -> Mention | None:
        """Return the named subject before "his" and "her" in one sentence, whose the word is."""
        word = tree.words[head]
        if word.relation != s.POSSESSIVE:
            return None
        named = [
            i for i in range(head)
            if tree.words[i].relation in s.SUBJECTS and tree.words[i].pos == "PROPN"
        ]  # fmt: skip
        figure = self.bearers.figure(tree, named[-1], lexicon) if named else None
        if figure is None or figure.mention.kind is not SourceKind.PERSON:
            return None
        return (
            figure.mention
            if can_mean(word.text.casefold(), figure, self.genders, lexicon)
            else None
        )

    def _of_group(self, one: bool) -> Mention | None:
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

    def _behind(self, tree: Tree, head: int, lexicon: Lexicon) -> Figure | None:
        """Return who speaks through a paper, a post, a desk, or under "the same man"."""
        if is_desk(tree, head, lexicon) and self.asked and self.now - self.asked[0] <= 1:
            return Figure(self.asked[1], frozenset(), spoke=True)
        again = same_again(tree, head, self.figures, lexicon)
        posted = again or poster(tree, head, self.figures)
        if posted is not None:
            nouns = posted.nouns | {tree.words[head].lemma}
            return replace(posted, nouns=nouns, spoke=True)
        return self._author_of(tree, head)

    def _author_of(self, tree: Tree, head: int) -> Figure | None:
        """Return the body whose paper or finding a noun is, None where it is none."""
        own = Figure(self.publisher, frozenset())
        fresh = [f for f in self.figures if f.seen >= self.now - REACH]
        others = [f for f in fresh if not self.is_publisher(f.mention.name)]
        return author_of(tree, head, self.document, own, others)

    def _again(self, figure: Figure, tree: Tree, head: int, lexicon: Lexicon) -> Figure | None:
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

    def as_outlet(self, told: Mention, lexicon: Lexicon) -> Mention:
        """Return a name that was told something as an outlet, unless it is a person or a body."""
        person = told.kind is SourceKind.PERSON
        known = folded(told.name)[-1:]
        paper = set(folded(told.role)) & lexicon.generic_outlets
        if person and ((told.role and not paper) or known in self.genders or len(known) == 0):
            return told
        if not person and told.kind is not SourceKind.ORGANISATION:
            return told
        if set(folded(told.name)) & (lexicon.organisations - MASTHEADS | _CAUSES):
            return told
        self.bearers.outlets.add(folded(told.name))
        return msgspec.structs.replace(told, kind=SourceKind.OUTLET)


def _named_beside(tree: Tree, head: int) -> int | None:
    """Return the head of the name or noun beside "one": "one of them, Ana Petru", "one, a cook"."""
    named = named_behind(tree, head)
    beside = tree.child(head, s.APPOSITION)
    told = beside is not None and tree.words[beside].pos in _TOLD
    return beside if named is None and told else named


def _is_pronoun(word: Word, counted: bool, lexicon: Lexicon) -> bool:
    """Tell a pronoun, by its form too where it does not count others ("one of the nurses")."""
    pronouns = lexicon.he | lexicon.she | lexicon.it | lexicon.they
    if word.pos == "PRON" and word.lemma not in lexicon.people:
        return True
    return word.text.casefold() in pronouns and not counted
