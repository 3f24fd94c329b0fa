"""Sixty invented reports of one claim: three origins, reprints in many papers, one taken back."""

from __future__ import annotations

from msgspec.structs import replace
from tests.casefile.conftest import FLOOD, Pile, _claim, _document, _sources

from firsthand.model.edition import CaseHead, Edition, LinkView, NearlyView, StatementView

TOLD = f"{FLOOD} The road below the weir was gone by noon."
REPRINTS, RETELLINGS, CITING, SILENT = 30, 8, 9, 6


def sixty_reports() -> Edition:
    """Return an edition whose one claim stands in sixty reports."""
    pile = Pile()
    said = [_report(pile, 0, "Varnel_Wire", ("a_widow",))]
    for number in range(1, 1 + REPRINTS + RETELLINGS + CITING):
        said.append(_report(pile, number, f"Paper_{number}", ("Varnel_Wire", "a_widow")))
        pile.link(number, 0 if number % 9 else 1, _kind(number), number % 2 == 0)
    at = len(said)
    said += [_report(pile, at + n, f"Letter_{n}", ("a_ferryman",)) for n in range(3)]
    said += [_report(pile, at + 3 + n, f"Sheet_{n}", ("a_neighbour",)) for n in range(2)]
    said += [_report(pile, at + 5 + n, f"Echo_{n}", ()) for n in range(SILENT)]
    gone = _report(pile, at + 11, "Dorrel_Letter", ("a_guard",))
    said.append(gone)
    origins = [
        (("a_widow",), said[:at], True),
        (("a_ferryman",), said[at : at + 3], True),
        (("a_neighbour",), said[at + 3 : at + 5], False),
    ]
    claim = _claim("cl-sixty", FLOOD, "destruction", said, origins, (2, 3))
    sorry = _document(
        "sorry", "We take back our report on the flood.", "Dorrel_Letter", "2041-06-20"
    )
    pile.documents.append(sorry)
    other = _report(pile, at + 12, "Varnel_Wire", ("a_widow",), claim="cl-other")
    near = NearlyView(
        statement=said[1].id, other=other.id, claim="cl-other", likeness=0.7, here=0.71, why="near"
    )
    claim = replace(claim, withdrawn=((gone.id, sorry.id),), nearly=(near,))
    second = _claim("cl-other", "Another flood.", "other", [other], [], (0, 0))
    return Edition(
        case=CaseHead(title="Sixty reports", created="2041-07-01", version="0.1.0"),
        documents=tuple(pile.documents),
        sources=tuple(_sources(pile)),
        statements=tuple(pile.statements),
        links=(*pile.links, _corrects(sorry.id, gone.document)),
        claims=(claim, second),
    )


def _report(
    pile: Pile, number: int, outlet: str, ends: tuple[str, ...], claim: str = "cl-sixty"
) -> StatementView:
    day = f"2041-05-{3 + number // 3:02}" if number % 17 else None
    document = _document(f"sixty-{number:02}", f"Flood\n\n{TOLD}", outlet, day)
    return pile.report(document, FLOOD, (outlet, *ends), claim)


def _kind(number: int) -> str:
    if number <= REPRINTS:
        return "copies"
    return "paraphrases" if number <= REPRINTS + RETELLINGS else "cites"


def _corrects(later: str, earlier: str) -> LinkView:
    return LinkView(
        id="ln-sorry", from_=later, to=earlier, kind="corrects", explicit=True, score=1.0
    )
