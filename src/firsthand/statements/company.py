"""Remembers the people and bodies that one document brought in, and who spoke last."""

from __future__ import annotations

from dataclasses import replace

from firsthand.model.document import Span
from firsthand.model.statement import Mention
from firsthand.model.terms import SourceKind
from firsthand.statements.bearers import Bearers
from firsthand.statements.figures import HUMAN, Figure, is_somebody, publisher
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.lexicon_english import RELATIVES
from firsthand.statements.names import folded
from firsthand.statements.pronouns import can_mean, meant
from firsthand.statements.russian_forms import nominative
from firsthand.statements.syntax import Tree

_NEAR = 1
"""Sentences for which the relay of a named speaker holds beyond its paragraph."""


class Company:
    """The people and bodies of one document, in the order in which the text brings them in."""

    def __init__(self, bearers: Bearers) -> None:
        """Take who makes figures of the document's noun phrases and knows its names."""
        self.bearers = bearers
        self.document, self.genders = bearers.document, bearers.genders
        self.names = {surname: names[0] for surname, names in bearers.names.items()}
        self.now = 0
        self.block = 0
        self.passed: dict[str, tuple[int, int, tuple[Mention, ...]]] = {}
        self.paper: tuple[int, str, Mention | None] = (0, "", None)
        self._cited: dict[str, tuple[int, Mention]] = {}
        self.publisher = publisher(self.document)
        self.figures: list[Figure] = []
        self.bearers.figures = self.figures
        self._passing: list[Figure] = []
        self.asked: tuple[int, Mention] | None = None

    def mention(self, name: str, kind: SourceKind, role: str, span: Span | None) -> Mention:
        """Return the record of one source as written."""
        return self.bearers.mention(name, kind, role, span)

    def is_publisher(self, name: str) -> bool:
        """Tell whether a name is one of the document's own outlet, in whatever case."""
        words = tuple(nominative(w) if w[0] > "z" else w for w in folded(name))
        if not words:
            return False
        return any(words == own or (set(words) <= set(own) and len(words[0]) > 3)
                   for own in self.bearers.own)  # fmt: skip

    def bring_in(self, someone: Mention, *relays: Mention) -> None:
        """Remember through whom somebody's words come, and where the text says so."""
        passed = tuple(one for one in relays if not self.is_publisher(one.name))
        if passed:
            self.passed[someone.name] = (self.now, self.block, passed)

    def relays_of(self, speaker: Mention) -> tuple[Mention, ...]:
        """Return through whom a speaker's words came who names no relay now.

        A person with a name talks to many: the relay holds in its paragraph (in English), and for
        the sentence behind it.
        """
        since, block, relays = self.passed.get(speaker.name, (0, -1, ()))
        here = block == self.block and self.document.language == "en"
        near = self.now - since <= _NEAR or here
        return relays if near or speaker.kind is SourceKind.UNNAMED else ()

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
        figure = self.meant_by(word, lexicon)
        if figure is not None:
            self.note(replace(figure, main=True))

    def meant_by(self, word: str, lexicon: Lexicon) -> Figure | None:
        """Return whom a pronoun means: among those who matter, else whoever was just named."""
        place = (self.now, self.block)
        return meant(word, (self.figures, self._passing), place, self.genders, lexicon)

    def knows(self, word: str, lexicon: Lexicon) -> bool:
        """Tell whether anybody met so far can be meant by a pronoun."""
        return self.meant_by(word, lexicon) is not None

    def can_mean(self, word: str, figure: Figure, lexicon: Lexicon) -> bool:
        """Tell whether a pronoun can mean somebody."""
        return can_mean(word, figure, self.genders, lexicon)

    def quiet(self) -> None:
        """Take it that who was noted last spoke only in passing, in a clause about another."""
        if self.figures:
            self.figures[-1] = replace(self.figures[-1], spoke=False)

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

    def fits(self, mention: Mention, words: set[str], lexicon: Lexicon) -> bool:
        """Tell whether one of the pronouns in `words` can mean a source met before."""
        figure = next((f for f in reversed(self.figures) if f.mention == mention), None)
        pronouns = words & (lexicon.he | lexicon.she | lexicon.it)
        return figure is not None and any(
            can_mean(w, figure, self.genders, lexicon) for w in sorted(pronouns)
        )
