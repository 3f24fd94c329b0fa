"""What gold says takes the place of what was read, and counted intervals are held against it."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from bench.gold import put_in
from bench.oracle import counted, figures, misses
from training.claims import Pile

from firsthand.model.document import Block, Document
from firsthand.model.source import Source
from firsthand.model.statement import Mention, Statement
from firsthand.model.terms import BlockKind, DocumentKind, Form, SourceKind, Stance

TEXT = "The gate was shut at dusk, Ana Velt said. Nobody came out of the yard."
GOLD: dict[str, Any] = {
    "sources": [
        {"id": "S1", "kind": "outlet", "name": "Delm Herald", "aliases": [], "public": True},
        {"id": "S2", "kind": "person", "name": "Ana Velt", "aliases": ["Velt"], "public": False},
        {"id": "S3", "kind": "unnamed", "name": "a porter", "aliases": [], "public": False},
    ],
    "claims": [
        {
            "id": "C1", "text": "The gate was shut.", "type": "obstruction",
            "place": None, "when": None, "origins_min": 1, "origins_max": 1, "origins": [["S2"]],
            "statements": [
                {
                    "file": "a.txt", "content": "The gate was shut at dusk", "form": "indirect",
                    "chain": ["S1", "S2"], "stance": "asserts",
                },
            ],
        },
        {
            "id": "C2", "text": "Nobody came out.", "type": "obstruction",
            "place": None, "when": None, "origins_min": 0, "origins_max": 1, "origins": [["S3"]],
            "statements": [
                {
                    "file": "a.txt", "content": "Nobody came out of the yard", "form": "indirect",
                    "chain": ["S1", "S3"], "stance": "alleges",
                },
                {
                    "file": "a.txt", "content": "words of another paper", "form": "own",
                    "chain": ["S1"], "stance": "asserts",
                },
            ],
        },
    ],
}  # fmt: skip


@pytest.fixture
def pile() -> Pile:
    """One report whose only statement was read as the paper's own, of a source half named."""
    document = Document(
        id="d", item="i", file="reports/a.txt", sha256="", media_type="text/plain",
        kind=DocumentKind.NEWS, title=None, outlet="Delm Herald", text=TEXT, language="en",
        blocks=(Block(kind=BlockKind.PARAGRAPH, start=0, end=len(TEXT)),), published="2031-01-02",
    )  # fmt: skip
    paper = Source(id="s-paper", kind=SourceKind.OUTLET, name="Delm Herald")
    velt = Source(id="s-velt", kind=SourceKind.UNNAMED, name="Velt", role="a nurse", public=True)
    mention = Mention(id="m", document="d", name="Delm Herald", kind=SourceKind.OUTLET)
    said = Statement(
        id="st", document="d", content=(document.span(0, 25),), mentions=(mention,),
        form=Form.OWN, stance=Stance.ALLEGES, chain=("s-paper",),
    )  # fmt: skip
    return Pile((document,), (), (said,), (), (paper, velt))


def test_a_found_statement_takes_golds_chain_and_stance(pile: Pile) -> None:
    told = put_in(pile, GOLD)
    said = next(s for s in told.statements if s.id in told.claims[0].statements)
    assert said.chain == ("s-paper", "s-velt")
    assert [mention.name for mention in said.mentions] == ["Delm Herald", "Ana Velt"]
    assert said.stance is Stance.ASSERTS
    assert "st" not in {s.id for s in told.statements}


def test_a_source_takes_golds_name_and_kind_and_keeps_its_role(pile: Pile) -> None:
    velt = next(s for s in put_in(pile, GOLD).sources if s.id == "s-velt")
    assert (velt.kind, velt.name, velt.public) == (SourceKind.PERSON, "Ana Velt", None)
    assert velt.names == ("Ana Velt", "Velt") and velt.role == "a nurse"


def test_what_was_not_found_is_added_where_its_words_stand(pile: Pile) -> None:
    told = put_in(pile, GOLD)
    (key,) = told.claims[1].statements
    added = next(s for s in told.statements if s.id == key)
    assert added.text == "Nobody came out of the yard"
    assert added.chain == ("s-paper", "gold-S3")
    assert "gold-S3" in {source.id for source in told.sources}


def test_a_statement_may_carry_two_claims(pile: Pile) -> None:
    twice = {**GOLD, "claims": [GOLD["claims"][0], {**GOLD["claims"][0], "id": "C3"}]}
    told = put_in(pile, twice)
    first, second = (claim.statements for claim in told.claims)
    assert first and second and first != second


def test_a_source_of_another_name_is_not_taken_for_golds(pile: Pile) -> None:
    other = msgspec.structs.replace(pile.sources[1], name="Tom Arl")
    sources = put_in(Pile(pile.documents, (), pile.statements, (), (other,)), GOLD).sources
    assert {source.id for source in sources} == {"s-velt", "gold-S1", "gold-S2", "gold-S3"}


def test_intervals_are_held_against_golds(pile: Pile) -> None:
    claims = counted(pile, (), GOLD)
    assert [(claim.origins_min, claim.origins_max) for claim in claims] == [(1, 1), (1, 1)]
    found = figures(GOLD, claims)
    assert found["exact"] == 0.5 and found["overlap"] == 1.0 and found["error"] == 0.25
    assert found["bias low"] == 0.5 and found["bias high"] == found["under"] == 0
    assert found["false corroboration"] == 0


def test_only_what_differs_is_listed(pile: Pile) -> None:
    lines = list(misses(GOLD, counted(pile, (), GOLD)))
    assert lines[0].startswith("C2 (0, 1), counted (1, 1)")
    assert lines[1] == "  gold: a porter" and "porter" in lines[2]
