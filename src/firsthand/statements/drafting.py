"""Makes the statement of one proposition: its chain, form, stance and basis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from firsthand.model.document import Document
from firsthand.model.record import make_id
from firsthand.model.statement import Mention, Statement
from firsthand.model.terms import BlockKind, Form
from firsthand.statements import cue as c
from firsthand.statements.basis import basis_of
from firsthand.statements.clauses import Proposition
from firsthand.statements.office import with_office
from firsthand.statements.parsed import Parsed
from firsthand.statements.quotes import Quotation
from firsthand.statements.speakers import Speakers
from firsthand.statements.stance import denies_inside, is_hedged, is_negated, says_no, stance_of
from firsthand.statements.standing import is_official
from firsthand.statements.tables import TABLES
from firsthand.statements.voices import Voice, chain_of
from firsthand.statements.worth import asserts

BY_RULE = "read by simple rules in this language: check the words"
"""Why a statement in one of the languages of `tables` may be cut or given amiss."""


@dataclass(frozen=True)
class Drafting:
    """What all statements of one document share."""

    document: Document
    quotes: Sequence[Quotation]
    """All quotations of the document, phrases among them."""
    speakers: Speakers
    agency: Mention | None
    """The agency that the whole text is credited to."""
    retold: bool = False
    """Whether that stands in the lead only: then the paper may have added what officials say."""

    def statement(
        self, part: Parsed, piece: Proposition, voices: tuple[Voice, ...], direct: bool = False
    ) -> Statement | None:
        """Return the statement of a proposition, None where it asserts nothing.

        `voices` hold it, outermost first; `direct` tells quoted speech from the text's own prose.
        """
        text = self.document.text
        spans = tuple(self.document.span(a, b) for a, b in piece.spans)
        content = " ".join(span.exact for span in spans)
        chain = chain_of(voices, self._agency(part, voices), self.speakers)
        if not asserts(self.document, part, piece, content, bool(voices), direct and bool(voices)):
            return None
        kind = next((v.kind for v in reversed(voices) if v.kind != c.SAYS), c.SAYS)
        negated = (
            says_no(content, part.lexicon) if direct else is_negated(part.tree, piece, part.lexicon)
        )
        sentence = text[part.sentence.start : part.sentence.end]
        cue = voices[-1] if voices else None
        about = f"{cue.cue.exact} {content}" if cue and cue.cue else content
        denied = negated or (direct and denies_inside(content, part.lexicon))
        stance, reason = stance_of(about, kind, denied, with_office(chain[-1], text), part.lexicon)
        return Statement(
            id=make_id("st", self.document.id, spans[0].start, spans[-1].end, chain[-1].id),
            document=self.document.id,
            content=spans,
            cue=cue.cue if cue else None,
            source=cue.source if cue else None,
            mentions=chain,
            addressee=cue.addressee if cue else None,
            form=self._form(spans[0].start, spans[-1].end, bool(voices), direct),
            stance=stance,
            basis=basis_of(content, chain[-1], len(voices) > 1, part.lexicon),
            negated=negated,
            hedged=is_hedged(sentence),
            confidence=0.9 if voices else 0.6,
            why=self._why(part, voices, reason),
        )

    def _agency(self, part: Parsed, voices: tuple[Voice, ...]) -> Mention | None:
        """Return the agency of a sentence: none of the paper's own headline, which no agency wrote.

        Offices answer every paper, so that they need no other house to be heard.
        """
        if not voices:
            block = self.document.blocks[part.sentence.block]
            return None if block.kind is BlockKind.HEADLINE else self.agency
        said = voices[-1].mentions
        answers = self.retold and said and is_official(said[-1], part.lexicon)
        return None if answers else self.agency

    def _why(self, part: Parsed, voices: tuple[Voice, ...], reason: str) -> tuple[str, ...]:
        """Return which rules made the chain, and whether the language is read by rule alone."""
        said = tuple(w for w in (*(v.rule for v in voices), reason) if w) or ("own voice",)
        return (*said, BY_RULE) if part.lexicon.language in TABLES else said

    def _form(self, start: int, end: int, held: bool, direct: bool) -> Form:
        if not held:
            return Form.OWN
        if direct:
            return Form.DIRECT
        mixed = any(q.start >= start and q.end <= end for q in self.quotes)
        return Form.MIXED if mixed else Form.INDIRECT
