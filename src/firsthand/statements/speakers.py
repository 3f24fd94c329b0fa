"""Says who a noun phrase is: full names, roles, pronouns and "the ministry" resolved in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import msgspec

from firsthand.model.document import Document, Span
from firsthand.model.statement import Mention
from firsthand.model.terms import SourceKind
from firsthand.statements import syntax as s
from firsthand.statements.again import is_called, is_desk, named_behind, poster, same_again
from firsthand.statements.bearers import Bearers, is_name
from firsthand.statements.desks import is_named, is_other_agency, is_own_house, outlet_of
from firsthand.statements.figures import HUMAN, Figure, is_somebody, namesake, outlet_met, publisher
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.lexicon_english import MASTHEADS, RELATIVES, TIMES
from firsthand.statements.names import folded, is_institutional
from firsthand.statements.nouns import is_anybody, is_day, is_definite
from firsthand.statements.papers import author_of
from firsthand.statements.pointing_words import INTERVIEWED
from firsthand.statements.pronouns import SOME_ONE, can_mean, just_met, meant, part_of_group
from firsthand.statements.russian import nominative
from firsthand.statements.syntax import Tree

_TOLD = frozenset({"NOUN", "PROPN"})
REACH = 4
"""Sentences back to which "the statement" may point."""


_CAUSES = frozenset({"rights", "election", "elections"})
"""What those watch whose names end like a paper's: "told Rights Monitor"."""


class Speakers:
    """The people and bodies of one document, in the order in which the text brings them in."""

    def __init__(
        self, document: Document, families: dict[str, list[str]],
        genders: dict[tuple[str, ...], bool], roles: dict[tuple[str, ...], str],
        kin: Sequence[tuple[str, bool, str]] = (),
    ) -> None:  # fmt: skip
        """Take the document, its full names by surname, their genders, roles, `known_kin`."""
        self.document = document
        self.names = {surname: names[0] for surname, names in families.items()}
        self.genders = genders
        self.now = 0
        self.block = 0
        self.bearers = Bearers(document, families, genders, roles, kin)
        self.passed: dict[str, tuple[int, tuple[Mention, ...]]] = {}
        self._cited: dict[str, tuple[int, Mention]] = {}
        self.publisher = publisher(document)
        self.figures: list[Figure] = []
        self.bearers.figures = self.figures
        self._passing: list[Figure] = []
        self.asked: tuple[int, Mention] | None = None

    def _author_of(self, tree: Tree, head: int) -> Figure | None:
        """Return the body whose paper or finding a noun is, None where it is none."""
        own = Figure(self.publisher, frozenset())
        fresh = [f for f in self.figures if f.seen >= self.now - REACH]
        others = [f for f in fresh if not self.is_publisher(f.mention.name)]
        return author_of(tree, head, self.document, own, others)

    def cites(self, relay: Mention, source: Mention) -> None:
        """Remember whom a relay has just cited."""
        self._cited[relay.name] = (self.now, source)

    def cited_by(self, relay: Mention | None) -> tuple[Mention, ...]:
        """Return whom an outlet cited a sentence ago, while it goes on without naming anybody.

        "The agency reported, citing the ministry, that ... It said ..." is the ministry's account.
        """
        if relay is None or relay.kind is not SourceKind.OUTLET:
            return ()
        since, source = self._cited.get(relay.name, (0, relay))
        return (source,) if self.now - since == 1 and source != relay else ()

    def is_publisher(self, name: str) -> bool:
        """Tell whether a name is one of the document's own outlet, in whatever case."""
        words = tuple(nominative(w) if w[0] > "z" else w for w in folded(name))
        if not words:
            return False
        return any(words == own or (set(words) <= set(own) and len(words[0]) > 3)
                   for own in self.bearers.own)  # fmt: skip

    def note(self, figure: Figure) -> None:
        """Remember someone, the latest last."""
        self.figures.append(replace(figure, seen=self.now, block=self.block))

    def stress(self, main: bool) -> None:
        """Say of whom was noted last whether the sentence is about him or her."""
        if main and self.figures:
            self.figures[-1] = replace(self.figures[-1], main=True)

    def pass_by(self, tree: Tree, head: int, lexicon: Lexicon) -> None:
        """Remember a person named in passing, whom a pronoun means if it can mean nobody else."""
        figure = self.bearers.figure(tree, head, lexicon)
        if figure is not None and figure.mention.kind in HUMAN:
            self._passing.append(replace(figure, seen=self.now, block=self.block))

    def refresh(self, word: str, lexicon: Lexicon) -> None:
        """Take it that a sentence is about whom its pronoun means, who may say nothing."""
        figure = self._meant(word, lexicon)
        if figure is not None:
            self.note(replace(figure, main=True))

    def _meant(self, word: str, lexicon: Lexicon) -> Figure | None:
        """Return whom a pronoun means: among those who matter, else whoever was just named."""
        place = (self.now, self.block)
        return meant(word, (self.figures, self._passing), place, self.genders, lexicon)

    def knows(self, word: str, lexicon: Lexicon) -> bool:
        """Tell whether anybody met so far can be meant by a pronoun."""
        return self._meant(word, lexicon) is not None

    def can_mean(self, word: str, figure: Figure, lexicon: Lexicon) -> bool:
        """Tell whether a pronoun can mean somebody."""
        return can_mean(word, figure, self.genders, lexicon)

    def quiet(self) -> None:
        """Take it that who was noted last spoke only in passing, in a clause about another."""
        if self.figures:
            self.figures[-1] = replace(self.figures[-1], spoke=False)

    def of(self, tree: Tree, head: int, lexicon: Lexicon, spoke: bool = True) -> Mention | None:
        """Return who the noun phrase at `head` is; None where the words don't tell."""
        word = tree.words[head]
        lowered = word.text.casefold()
        if not word.text:
            return self.last_speaker()
        one = word.lemma in SOME_ONE and (spoke or tree.words[word.head].relation == s.ROOT)
        beside = tree.child(head, s.APPOSITION)
        named = named_behind(tree, head) if word.lemma in SOME_ONE else None
        if named is not None:
            return self.of(tree, named, lexicon, spoke)
        if word.lemma in SOME_ONE and beside is not None and tree.words[beside].pos in _TOLD:
            return self.of(tree, beside, lexicon, spoke)
        if word.lemma in SOME_ONE and (group := self._of_group(one)):
            return group
        pronoun = word.pos == "PRON" and word.lemma not in lexicon.people
        counted = word.pos != "PRON" and tree.child(head, s.OBLIQUE) is not None
        pronouns = lexicon.he | lexicon.she | lexicon.it | lexicon.they
        if pronoun or (lowered in pronouns and not counted):
            if lowered in lexicon.first:
                return self.publisher if spoke else None
            owner = self._owner(tree, head, lexicon)
            return owner or self._pronoun(lowered, lexicon)
        if word.lemma in TIMES or word.text.isdecimal() or is_day(tree, head):
            return None
        if part_of_group(tree, head, lexicon) and ((group := self._of_group(one)) or not counted):
            return group
        if is_own_house(tree, head, lexicon):
            return self.publisher
        desk = outlet_of(tree, head)
        if desk is not None:
            name = self.bearers.words(tree, desk) or tree.words[desk].text
            return self.mention(name, SourceKind.OUTLET, "", self.bearers.span(tree, desk, desk))
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

    def last_speaker(self) -> Mention | None:
        """Return who spoke last."""
        return next((f.mention for f in reversed(self.figures) if f.spoke), None)

    def last_person(self) -> Mention | None:
        """Return the person the last two sentences were about, whoever spoke.

        Somebody who spoke in this paragraph comes before a group or a relative that did not.
        """
        fresh = [f for f in reversed(self.figures) if f.seen >= self.now - 1 and is_somebody(f)]
        if not fresh:
            return None
        spoke = [f for f in reversed(self.figures) if f.spoke and f.block == self.block]
        spoke = [f for f in spoke if is_somebody(f) and not f.plural]
        theirs = fresh[0].plural or bool(fresh[0].nouns & RELATIVES)  # "Her son was twelve."
        silent = theirs and not fresh[0].spoke
        return (spoke[0] if silent and spoke else fresh[0]).mention

    def is_main(self, person: Mention) -> bool:
        """Tell whether the last sentence was about one person, or brought him or her in."""
        near = [f for f in self.figures if f.mention == person and f.seen >= self.now - 1]
        return any(f.main and not f.plural for f in near)

    def _pronoun(self, word: str, lexicon: Lexicon) -> Mention | None:
        """Return whom a pronoun means, and remember that he or she was spoken of again."""
        figure = self._meant(word, lexicon)
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

    def fits(self, mention: Mention, words: set[str], lexicon: Lexicon) -> bool:
        """Tell whether one of the pronouns in `words` can mean a source met before."""
        figure = next((f for f in reversed(self.figures) if f.mention == mention), None)
        pronouns = words & (lexicon.he | lexicon.she | lexicon.it)
        return figure is not None and any(
            can_mean(w, figure, self.genders, lexicon) for w in sorted(pronouns)
        )

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

    def mention(self, name: str, kind: SourceKind, role: str, span: Span | None) -> Mention:
        """Return the record of one source as written."""
        return self.bearers.mention(name, kind, role, span)
