"""Says who a noun phrase is: full names, roles, pronouns and "the ministry" resolved in order."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from firsthand.model.statement import Mention
from firsthand.model.terms import SourceKind
from firsthand.statements import syntax as s
from firsthand.statements.again import named_behind
from firsthand.statements.desks import is_own_house, outlet_of
from firsthand.statements.figures import Figure
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.lexicon_english import MASTHEADS, TIMES
from firsthand.statements.names import folded
from firsthand.statements.nouns import is_day
from firsthand.statements.pronouns import SOME_ONE, can_mean, part_of_group
from firsthand.statements.recall import Recall
from firsthand.statements.syntax import Tree, Word

_TOLD = frozenset({"NOUN", "PROPN"})
_CAUSES = frozenset({"rights", "election", "elections"})
"""What those watch whose names end like a paper's: "told Rights Monitor"."""


class Speakers(Recall):
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
            if group := self.group_again(one):
                return group
        counted = word.pos != "PRON" and tree.child(head, s.OBLIQUE) is not None
        if _is_pronoun(word, counted, lexicon):
            return self._by_pronoun(tree, head, lexicon, spoke)
        if word.lemma in TIMES or word.text.isdecimal() or is_day(tree, head):
            return None
        if part_of_group(tree, head, lexicon) and ((group := self.group_again(one)) or not counted):
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
        behind = self.speaks_through(tree, head, lexicon) if spoke else None
        if behind is not None:
            self.note(behind)
            return behind.mention
        figure = self.bearers.figure(tree, head, lexicon)
        if figure is None:
            return None
        known = self.known_again(figure, tree, head, lexicon)
        if known is not None and lexicon.language == "fr":
            known = replace(known, nouns=known.nouns | figure.nouns)  # "Le témoin, Osk Tarn"
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
        house = msgspec.structs.replace(told, kind=SourceKind.OUTLET)
        self.note(Figure(house, frozenset(folded(house.name))))
        return house


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
