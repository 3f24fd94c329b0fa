"""Finds names that reports describe as a body's: "Xx Yy, a shipping firm", "Xx Yy, which runs"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from firsthand.entities.quoted import QUOTED, may_be_body
from firsthand.entities.spelling import fold
from firsthand.model.source import Name
from firsthand.model.terms import SourceKind

_NAME = r"(?P<name>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){1,3})"
_BODY = (
    r"(?:firm|company|corporation|airline|bank|newspaper|newswire|magazine|broadcaster|charity|ngo|"
    r"news (?:agency|site|website|outlet)|radio station|media outlet|(?:rights|aid) group|"
    r"think[- ]tank|foundation|association|consortium|collective|co-?operative)"
)
"""Nouns of bodies that stand in nobody's trade: after "company" comes "director", after these
a stop or what the body does."""
_DOES = (
    r"(?:runs|operates|owns|publishes|employs|broadcasts|manages|supplies|mines|exports|"
    r"was founded|is (?:owned|based|run|funded|controlled|registered)|"
    r"has (?:offices|branches|its headquarters)|holds the (?:concession|contract|licence))"
)
"""What bodies do. Only where the name opens its sentence: in "the bakery of Xx Yy, which employs
six" the bakery does."""
_FRENCH_BODY = (
    r"(?:société|entreprise|compagnie|association|banque|journal|hebdomadaire|agence de presse)"
)
_KINDS = r"(?:media outlets|outlets|newspapers|papers|news agencies|companies|firms|rights groups)"
_OPENS = r"(?:\A|\n\n|[a-zà-ÿ]{4}[.!?]\s)"
"""Where a sentence opens for sure: neither behind "Mrs." nor in a line broken by its width."""
_BETWEEN = (
    r"(?:(?!(?:an?|the|one|his|her|its|their|my|our|whose|who|that|and|or|of|at|in|on|for|from|with|"
    r"by|to|under|against)\b)[\w’'-]+ ){0,3}"
)
"""Words that tell of what kind a body is; "a clerk at a bank" is a clerk."""
_CALLED = (rf"an? {_BETWEEN}{_BODY}", rf"une {_FRENCH_BODY}")
_NUMBERED = r"(?:no|one|two|three|a|an|its|\d{1,4})"
_HAS = (
    rf"(?: with(?:out)? {_NUMBERED} [\w-]+(?: (?:and|or|nor) {_NUMBERED} [\w-]+)?"
    r"| sans [\w’'-]+(?: ni [\w’'-]+)?)?"
)
"""What a firm has or lacks, too short to hold a verb."""
_SIGNS = (
    *(re.compile(rf"\b{_NAME}, {body}{_HAS}(?=[.;)])") for body in _CALLED),
    QUOTED,
    *(re.compile(rf"{_OPENS}{_NAME}, {body},") for body in _CALLED),
    re.compile(rf"{_OPENS}{_NAME}, which {_DOES}\b"),
    re.compile(
        rf"{_OPENS}(?:Both|Two|The two) (?:[a-z-]+ )?{_KINDS}, "
        rf"{_NAME} and {_NAME.replace('name', 'other')}, (?:each|both)\b"
    ),
)
"""Only what cannot open a clause of its own: behind "when they took Xx Yy," may come "the bank
with the green door", "a paper, quoting her sister", or who runs the port."""


def described_bodies(texts: Iterable[str], names: Iterable[Name]) -> Iterator[str]:
    """Yield the folded names that a report says are a body's: two words and more, or quoted.

    Nothing in the pile may make such a name a person's: no title, age or trade, and no bearer of
    its last word. A person wrongly taken for a body would lose protection.
    """
    people = [name for name in names if name.kind is SourceKind.PERSON]
    sure = {word for name in filter(_is_sure, people) for word in fold(name.name).split()}
    whole = {tuple(fold(name.name).split()) for name in people}
    said = {fold(name) for text in texts for name in _said(text)}
    yield from sorted(name for name in said
                      if not sure & set(name.split()) and not _is_after(name, whole))  # fmt: skip


def _is_after(name: str, people: Iterable[tuple[str, ...]]) -> bool:
    """Tell whether a body bears someone's surname beside other words: "Rill and Sons"."""
    words = tuple(name.split())
    return any(len(who) > 1 and who != words and who[-1] in words for who in people)


def _said(text: str) -> Iterator[str]:
    for sign in _SIGNS:
        for found in sign.finditer(text):
            said = found.groupdict()
            if sign is QUOTED and not may_be_body(said["name"]):
                continue
            yield from filter(None, (said["name"], said.get("other")))


def _is_sure(name: Name) -> bool:
    """Tell whether something beside a name makes it a person's; a firm's description doesn't."""
    role = name.role and not re.search(rf"\b(?:{_BODY}|{_FRENCH_BODY})\b", name.role)
    return bool(name.title or name.age is not None or name.minor or role)
