"""Finds the statements of a document: the door of this room."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from firsthand.model.document import Document
from firsthand.model.statement import Statement
from firsthand.statements.answering import answered
from firsthand.statements.basis import carried_over
from firsthand.statements.bearers import Bearers
from firsthand.statements.echoes import echoed
from firsthand.statements.going_on import GoingOn
from firsthand.statements.joining import joined
from firsthand.statements.learned import Learned, attributed
from firsthand.statements.lexicon import lexicon
from firsthand.statements.masks import masked, unmasked
from firsthand.statements.named_later import named_later
from firsthand.statements.names import known_genders, known_kin, known_names
from firsthand.statements.parsed import Parsed, parsed
from firsthand.statements.quotes import Quotation, quotations, speeches
from firsthand.statements.reading import Reading
from firsthand.statements.roles import Roles, known_roles
from firsthand.statements.speakers import Speakers
from firsthand.statements.syntax import Parser
from firsthand.statements.text import Sentence, language_of, sentences

PARSED = frozenset({"en", "ru"})
"""Languages with a trained parser; those of `tables.TABLES` have a `SayingParser`."""


class Finder:
    """Finds statements; the models are loaded at the first document that needs them."""

    def __init__(self) -> None:
        """Load nothing yet."""
        from firsthand.statements.english import EnglishParser
        from firsthand.statements.plain import PlainParser
        from firsthand.statements.russian import RussianParser
        from firsthand.statements.saying import SayingParser
        from firsthand.statements.tables import TABLES

        self._parsers: dict[str, Parser] = {"en": EnglishParser(), "ru": RussianParser()}
        self._parsers |= {code: SayingParser(code) for code in TABLES}
        self._plain: Parser = PlainParser()
        self._learned = Learned()

    def find(self, document: Document) -> tuple[Statement, ...]:
        """Return the statements of one document in order of its text.

        Pure: the same document gives the same records. `Statement.chain` stays empty until
        `entities` has resolved the mentions.
        """
        quotes = quotations(document)
        seen = self._learned.attributions(document)
        parts = self._parse(document, sentences(document, quotes), speeches(document, quotes))
        parts = [joined(part, seen) for part in parts]
        families: dict[str, list[str]] = {}
        genders: dict[tuple[str, ...], bool] = {}
        roles: Roles = {}
        kin: list[tuple[str, bool, str]] = []
        for code in sorted({part.lexicon.language for part in parts}):
            trees = [part.tree for part in parts if part.lexicon.language == code]
            families.update(known_names(trees, lexicon(code)))
            genders.update(known_genders(trees, lexicon(code)))
            kin += known_kin(trees, lexicon(code))
            roles.update(known_roles(document.text, trees, lexicon(code)))
        for surname, bearers in families.items():
            if len({name[0] for name in bearers}) > 1:  # the word alone tells no gender
                genders.pop((surname,), None)
        speakers = Speakers(Bearers(document, families, genders, roles, kin))
        reading = Reading(document, parts, quotes, speakers)
        found = tuple(reading.statements())
        found = named_later(document, found, speakers.figures, genders)
        found = GoingOn(document, found, speakers.figures, genders).settled()
        found = echoed(document, found)
        return attributed(answered(document, _unique(carried_over(found))), seen)

    def _parse(
        self, document: Document, found: Sequence[Sentence], quotes: Sequence[Quotation]
    ) -> list[Parsed]:
        text = document.text
        languages = [language_of(document, document.blocks[part.block]) for part in found]
        out: dict[int, Parsed] = {}
        for code in sorted(set(languages)):
            numbers = [i for i, name in enumerate(languages) if name == code]
            shown = [masked(text, found[i].start, found[i].end, quotes, code) for i in numbers]
            trees = self._parsers.get(code, self._plain).parse([(words, 0) for words, _ in shown])
            for number, tree, (_, pieces) in zip(numbers, trees, shown, strict=True):
                out[number] = parsed(found[number], unmasked(tree, pieces), lexicon(code))
        return [out[number] for number in range(len(found))]


def _unique(found: Iterable[Statement]) -> tuple[Statement, ...]:
    """Drop what was found twice with the same words and speaker; sort by place."""
    kept: dict[str, Statement] = {}
    for statement in found:
        kept.setdefault(statement.id, statement)
    return tuple(sorted(kept.values(), key=lambda one: (one.start, one.end, one.id)))
