"""Gives a description the name that a report gives its bearer a paragraph later.

Agency copy opens with "the town was shelled, a nurse said" and goes on with "'We had no beds,' Ana
Petru told Kestrel": who first speaks by name right behind the lead is whom the lead described.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import msgspec

from firsthand.model.document import Document
from firsthand.model.record import make_id
from firsthand.model.statement import Mention, Statement
from firsthand.model.terms import BlockKind, SourceKind
from firsthand.statements.figures import HUMAN, Figure
from firsthand.statements.names import feminine_by, folded
from firsthand.statements.pronouns import Genders
from firsthand.statements.roles import FORMS_OF_ADDRESS
from firsthand.statements.words import words

_CLERGY = words(
    """
    father brother sister rev reverend fr pastor imam rabbi priest vicar cleric clergyman abbot nun
    père abbé curé prêtre pasteur отец батюшка священник настоятель пастор имам монахиня
    """
)
_MEDICS = words(
    """
    dr doctor surgeon medic physician pathologist coroner paediatrician psychiatrist
    docteur médecin chirurgien врач доктор хирург медик патологоанатом
    """
)
_NAMELESS = re.compile(
    r"anonym|pseudonym|unnamed|unidentified|confidential|reprisal|retaliat|\bfear|"
    r"\b(?:not|never|without|cannot|declin\w+|refus\w+|ask\w*|request\w*|condition)\b"
    r"[^.!?\n]{0,60}\b(?:names?|named|identif\w+|identit\w+)\b|n['’]t be (?:named|identified)|"
    r"\b(?:names?|identit\w+)\b[^.!?\n]{0,40}\b(?:withheld|changed|concealed|hidden|protect\w*|not)\b|"
    r"аноним|псевдоним|опаса|"
    r"\b(?:не|без|отказ\w+|прос\w+)\b[^.!?\n]{0,60}\b(?:имен\w*|имя|фамили\w+|назва\w+|назов\w+|"
    r"назыв\w+|личност\w+)|\b(?:им(?:я|ена)|фамили\w+)\b[^.!?\n]{0,40}\b(?:измен\w+|скры\w+|не)\b|"
    r"représailles|\bcrain|"
    r"\b(?:sans|pas|taire|refus\w+|demand\w+)\b[^.!?\n]{0,60}\b(?:pré)?(?:noms?|nommée?s?|identi\w+)\b|"
    r"\b(?:pré)?noms?\b[^.!?\n]{0,40}\b(?:modifié|changé|emprunt)",
    re.IGNORECASE,
)
"""Words by which somebody in a report stays without a name; in such a report nobody is named."""
_ABOVE = frozenset({BlockKind.HEADLINE, BlockKind.STANDFIRST})
_BARE = re.compile(r"(?!(?i:the|an?|le|la|les|une?|his|her|their)\b)[\w’'-]+(?: [\w’'-]+)?")
"""A description of one or two words without an article, as headlines have it."""
_WHOLE = 80
"""Code points of a paragraph that is no point of a list above the text."""
_WHY = "who is described here is named right after"


@dataclass(frozen=True)
class _Report:
    """One document with its statements and whom it has brought in."""

    document: Document
    found: Sequence[Statement]
    figures: dict[str, Figure]
    genders: Genders

    def block(self, one: Statement) -> int:
        """Return the number of the block a statement begins in."""
        blocks = self.document.blocks
        return next((i for i, b in enumerate(blocks) if b.start <= one.start < b.end), -1)

    @property
    def lead(self) -> int:
        """Return the number of the first whole paragraph, -1 where there is none."""
        whole = (
            i for i, b in enumerate(self.document.blocks)
            if b.kind is BlockKind.PARAGRAPH and b.end - b.start >= _WHOLE
        )  # fmt: skip
        return next(whole, -1)

    def paragraph_after(self, block: int) -> int:
        """Return the number of the next paragraph behind a block, pictures and notes passed by."""
        blocks = self.document.blocks
        behind = range(block + 1, len(blocks))
        return next((i for i in behind if blocks[i].kind is BlockKind.PARAGRAPH), -1)

    def is_somebody(self, mention: Mention) -> bool:
        """Tell whether a mention is one person without a name: no group and no thing."""
        figure = self.figures.get(mention.id)
        alone = figure is not None and figure.alive and not figure.plural
        return alone and mention.kind is SourceKind.UNNAMED

    def feminine(self, one: Statement) -> bool | None:
        """Return the gender of a speaker by its verb, its noun or its name, None where unknown."""
        cue = one.cue.exact if one.cue else ""
        if re.search("[а-яё]", cue):
            return True if cue.endswith("ла") else False if cue.endswith("л") else None
        figure = self.figures.get(one.speaker.id)
        if figure is not None and figure.feminine is not None:
            return figure.feminine
        return feminine_by(one.speaker.name, self.genders)

    def fits(self, described: Statement, named: Statement) -> bool:
        """Tell whether a person is called what is described, and is of no other gender.

        Coming next is not enough: who is described may be someone else who wants no name.
        """
        description, person = described.speaker, named.speaker
        genders = {self.feminine(described), self.feminine(named)} - {None}
        named_so = person.role if person.kind is SourceKind.PERSON else person.name
        role = set(folded(named_so)) - FORMS_OF_ADDRESS
        said = set(folded(description.name))
        alike = any(role & trade and said & trade for trade in (_CLERGY, _MEDICS))
        return len(genders) < 2 and (bool(role & said) or alike)


def named_later(
    document: Document, found: tuple[Statement, ...], figures: Sequence[Figure], genders: Genders
) -> tuple[Statement, ...]:
    """Return the statements, descriptions replaced by the person who is named right behind them.

    `figures` are all whom the document has brought in, `genders` what is known of its names.
    """
    if _NAMELESS.search(document.text):
        return found
    report = _Report(document, found, {f.mention.id: f for f in figures}, genders)
    meant = dict(_named(report))
    meant |= dict(_headed(report, meant))
    through = {person.id: relays for person, relays in meant.values() if relays}
    return tuple(_settled(one, meant, through) for one in found)


_Meant = dict[str, tuple[Mention, tuple[Mention, ...]]]


def _named(report: _Report) -> Iterator[tuple[str, tuple[Mention, tuple[Mention, ...]]]]:
    """Yield the id of a description, whom it means, and the relays that brought it in."""
    for number, one in enumerate(report.found):
        if report.block(one) != report.lead or not report.is_somebody(one.speaker):
            continue
        person = _next_named(report, number)
        if person is not None:
            yield one.speaker.id, (person, one.mentions[1:-1])


def _next_named(report: _Report, number: int) -> Mention | None:
    """Return who speaks next by name, up to the end of the next paragraph, if named there first."""
    one = report.found[number]
    here = report.block(one)
    last = max(here, report.paragraph_after(here))
    for other in report.found[number + 1 :]:
        if report.block(other) > last:
            return None
        named = other.speaker.kind is SourceKind.PERSON
        if other.speaker == one.speaker or not (named or report.is_somebody(other.speaker)):
            continue
        fresh = named and other.stance is one.stance and _is_first_named(report.document, other)
        return other.speaker if fresh and report.fits(one, other) else None
    return None


def _is_first_named(document: Document, one: Statement) -> bool:
    """Tell whether a text names a speaker here for the first time."""
    surname = folded(one.speaker.name)[-1:]
    start = min(one.start, one.source.start if one.source else one.start)
    said = folded(document.text[:start])
    return bool(surname) and surname[0] not in said


def _headed(report: _Report, meant: _Meant) -> Iterator[tuple[str, tuple[Mention, tuple[()]]]]:
    """Yield the id of what "worker says" in a headline, and the only one to speak in the lead."""
    blocks = report.document.blocks
    people = {
        one.speaker.id: one
        for one in report.found
        if report.block(one) == report.lead and one.speaker.kind in HUMAN
    }
    lead = next(iter(people.values()), None)
    if lead is None or len(people) != 1:
        return
    person = meant.get(lead.speaker.id, (lead.speaker,))[0]
    if person.kind is not SourceKind.PERSON:
        return
    for one in report.found:
        above = report.block(one) >= 0 and blocks[report.block(one)].kind in _ABOVE
        bare = one.source is not None and _BARE.fullmatch(one.source.exact) is not None
        if above and bare and report.is_somebody(one.speaker) and report.fits(one, lead):
            yield one.id, (person, ())


def _settled(one: Statement, meant: _Meant, through: dict[str, tuple[Mention, ...]]) -> Statement:
    """Return a statement with the person in place of the description, and with the relays."""
    if len(one.mentions) < 2:
        return one
    found = meant.get(one.id) or meant.get(one.speaker.id)
    person = found[0] if found else one.speaker
    relays = one.mentions[1:-1] or through.get(person.id, ())
    mentions = (one.mentions[0], *relays, person)
    if mentions == one.mentions:
        return one
    return msgspec.structs.replace(
        one,
        id=make_id("st", one.document, one.start, one.end, person.id),
        mentions=mentions,
        why=(*one.why, _WHY if found else "through whom the next words came"),
    )
