"""Says who answers: in a hearing who was sworn or is addressed by name, else who is interviewed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from firsthand.model.document import Document
from firsthand.model.terms import BlockKind, SourceKind
from firsthand.statements.interviews import answers, answers_first, asks_first, interviewee
from firsthand.statements.names import folded
from firsthand.statements.speakers import Speakers
from firsthand.statements.voices import Voice

_TITLE = (
    r"(?:Mr|Mrs|Ms|Miss|Dr|Doctor|Prof|Professor|Nurse|Captain|Major|Colonel|General|Lieutenant|"
    r"Sergeant|Corporal|Private|Inspector|Superintendent|Constable|Father|Sister|Me|Mme|M)\b\.?"
)
_WORD = r"[A-ZÀ-Þ][\w'’-]+"
_SWORN = re.compile(
    rf"(?:(?i:{_TITLE})\s+)?(?P<name>{_WORD}(?:\s+{_WORD}){{1,3}})\s*(?:[,(:–—-]|\b(?=was\b))"
    r"[^.\n]{0,40}?\b(?:re-?sworn|sworn(?!\s+(?:in|enem))|affirmed|assermentée?)\b"
)
"""How the note of a hearing opens the evidence of a witness: "ANA BRELL, sworn"."""
_BESIDE = r"(?:\([^)]{0,80}\)\s*)?"
"""Who asks, in brackets behind the letter."""
_NO_TRADE = r"(?<![a-z]er)(?<![a-z]or)(?<![a-z]an)"
"""No trade before the comma: "the commander, Colonel Vesk?" is asked about and does not answer."""
_CALLED = re.compile(
    rf"[QВ][.:]\s+{_BESIDE}{_TITLE}\s+(?P<first>{_WORD}(?:\s+{_WORD})?),|"
    rf"{_NO_TRADE},\s+{_TITLE}\s+(?P<last>{_WORD}(?:\s+{_WORD})?)\?"
)
"""Whom a question names: "Q. Dr Brell, what did you see?", "You were there, Mr Brell?"."""
_LONGEST_OATH = 160


class Guests:
    """Those who answer in one report: a guest, or the witnesses of a hearing."""

    def __init__(self, document: Document, speakers: Speakers) -> None:
        """Take a report and its people; find the blocks that answer, and who does in each."""
        self.answers = answers(document)
        self._names = answerers(document, self.answers, speakers.names)
        self._speakers = speakers

    def answering(self, block: int) -> Voice | None:
        """Return the voice of a block that only answers, None for others and where unknown."""
        return self.examined(block) if block in self.answers else None

    def examined(self, block: int) -> Voice | None:
        """Return who answers in a block, be it one that asks first."""
        name = self._names.get(block)
        if name is None:
            return None
        mention = self._speakers.mention(name, SourceKind.PERSON, "", None)
        return Voice((mention,), rule="answers in an interview")

    def asks(self, block: int) -> bool:
        """Tell whether a block asks what the next one answers."""
        return block + 1 in self.answers and block not in self.answers


def answerers(
    document: Document, given: frozenset[int], names: Mapping[str, str]
) -> dict[int, str]:
    """Return block -> who answers in it, for the answers of a hearing or an interview.

    `given` are the blocks that only answer, `names` the full names by surname. A block that runs
    on as "Q. ... A. ..." is here too where its witness is known.
    """
    guest = interviewee(document, given, names.values())
    found = dict(_witnesses(document, names))
    heard = (block for block in given if not _opens_evidence(document, block))
    return {block: guest for block in heard if guest} | found


def _witnesses(document: Document, names: Mapping[str, str]) -> Iterator[tuple[int, str]]:
    """Yield the lettered blocks of a hearing, each with who answers in it."""
    sworn = called = ""
    for number, block in enumerate(document.blocks):
        body = document.text[block.start : block.end].strip()
        oath = _oath(body)
        if oath:
            sworn = _full(oath["name"], names)
            continue
        lettered = asks_first(body) or answers_first(body)
        if not lettered or block.kind is not BlockKind.PARAGRAPH:
            sworn = called = ""
            continue
        address = _CALLED.search(body)
        if address and not (called and address["last"]):
            called = _full(address["first"] or address["last"], names)
        if sworn or called:
            yield number, sworn or called


def _opens_evidence(document: Document, number: int) -> bool:
    """Tell whether a block only says who gives evidence next."""
    block = document.blocks[number]
    return _oath(document.text[block.start : block.end].strip()) is not None


def _oath(body: str) -> re.Match[str] | None:
    return _SWORN.match(body) if len(body) <= _LONGEST_OATH else None


def _full(said: str, names: Mapping[str, str]) -> str:
    """Return the full name of whom the note calls by capitals or by a surname."""
    name = said.title() if said.isupper() else said
    known = names.get(folded(name)[-1], name)
    same = set(folded(name)) <= set(folded(known)) and not known.isupper()
    return known if same else name
