"""Tells what kind of report a document is, from what it declares, who issued it and its words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from firsthand.model.terms import BlockKind, DocumentKind
from firsthand.read import lexicon
from firsthand.read.draft import Piece
from firsthand.read.lines import agency_of
from firsthand.read.text import words

_RELEASE = re.compile(lexicon.PRESS_RELEASE, re.I)
_REPORT = re.compile(lexicon.REPORT, re.I)
_RIGHTS = re.compile(lexicon.RIGHTS_GROUP, re.I)
_OPINION = re.compile(lexicon.OPINION, re.I)
_AGENCY = re.compile(lexicon.NEWS_AGENCY, re.I)
_ISSUER = re.compile(lexicon.ISSUER, re.I)
_INTERNAL = re.compile(lexicon.INTERNAL, re.I)
_NEWSLETTER = re.compile(lexicon.NEWSLETTER, re.I)
_STATEMENT = re.compile(
    r"\b(?:statement|announcement|notice|clarification|communiqué|заявление|сообщение|"
    r"разъяснение|déclaration)\b",
    re.I,
)
_OFFICE_MENU = re.compile(
    r"\b(?:careers|investors|tenders?|procurement|vacancies|media centre|media center|press office|"
    r"закупки|вакансии|приём граждан|пресс-центр|marchés publics|recrutement)\b",
    re.I,
)


def page_kind(
    outlet: str | None, labels: Sequence[str], pieces: Sequence[Piece], menu: str
) -> DocumentKind:
    """Return the kind of a web page; `pieces` begin with the headline.

    `labels` are declared types, sections and kickers; `menu` the words above the headline.
    """
    if any(_OPINION.match(label) or "OpinionNews" in label for label in labels):
        return DocumentKind.OPINION
    if _is_turns(pieces):
        return DocumentKind.TRANSCRIPT
    if outlet and _is_own_wire(outlet, pieces):
        return DocumentKind.WIRE
    if outlet and _is_report(outlet, pieces):
        return DocumentKind.NGO_REPORT
    if _is_release(outlet or "", pieces, menu):
        return DocumentKind.PRESS_RELEASE
    return DocumentKind.NEWS


def text_kind(text: str, pieces: Sequence[Piece], outlet: str | None, mailed: bool) -> DocumentKind:
    """Return the kind of a plain text, mail or office document."""
    if _is_turns(pieces):
        return DocumentKind.TRANSCRIPT
    if mailed and _NEWSLETTER.search(text) and not re.search("for immediate", text, re.I):
        return DocumentKind.NEWSLETTER
    if _RELEASE.search(text[:1500]) or _RELEASE.search(text[-800:]):
        return DocumentKind.PRESS_RELEASE
    if outlet and _is_report(outlet, pieces):
        return DocumentKind.NGO_REPORT
    if mailed:
        return DocumentKind.NEWSLETTER
    head = [p.text for p in pieces[:4]]
    if any(_INTERNAL.match(line) for line in head):
        return DocumentKind.OTHER
    if outlet and any(_STATEMENT.match(line) or _is_numbered(line, outlet) for line in head):
        return DocumentKind.PRESS_RELEASE
    if outlet and _ISSUER.search(outlet):
        return DocumentKind.PRESS_RELEASE
    return DocumentKind.OTHER


def _is_numbered(line: str, outlet: str) -> bool:
    """Tell whether a line numbers a statement of the issuer: "River Witness — Statement 4/2034"."""
    name, _, rest = line.partition(outlet)
    return not name.strip() and bool(
        re.search(rf"{_STATEMENT.pattern}\W+(?:n[or°]\.? ?)?\d", rest, re.I)
    )


def _is_turns(pieces: Sequence[Piece]) -> bool:
    turns = sum(p.kind == BlockKind.SPEECH for p in pieces)
    return turns >= 3 and 2 * turns >= len(pieces)


def _is_own_wire(outlet: str, pieces: Sequence[Piece]) -> bool:
    """An agency's own page: it calls itself one, or signs the dateline with its own name."""
    signed = next((agency_of(p.text) for p in pieces if p.kind == BlockKind.DATELINE), None)
    own = set(words(outlet)) - {"news", "agency", "the"}
    if signed:
        return bool(own & set(words(signed))) or set(words(signed)) <= set(words(outlet))
    return bool(_AGENCY.search(outlet))


def _is_report(outlet: str, pieces: Sequence[Piece]) -> bool:
    text = " ".join(p.text for p in pieces)
    headings = sum(p.kind == BlockKind.HEADING for p in pieces)
    named, parted, long = bool(_REPORT.search(text)), headings >= 4, len(text) > 6000
    if _RIGHTS.search(outlet) and (named or parted or long):
        return True
    return named and parted and (long or _numbered(pieces))


def _numbered(pieces: Sequence[Piece]) -> bool:
    return sum(p.kind == BlockKind.HEADING and p.text[:1].isdigit() for p in pieces) >= 3


def _is_release(outlet: str, pieces: Sequence[Piece], menu: str) -> bool:
    head = " ".join(p.text for p in pieces[:3])
    office = bool(_ISSUER.search(outlet)) or bool(_OFFICE_MENU.search(menu))
    reported = any(p.kind == BlockKind.BYLINE for p in pieces[:5])
    if _RELEASE.search(head) and not reported:
        return True
    if not reported and pieces and _STATEMENT.match(pieces[0].text):
        return True
    return office and (not reported or bool(_STATEMENT.search(head)))
