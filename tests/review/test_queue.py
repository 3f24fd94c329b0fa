"""The queue of open questions: both texts, weightiest first, gone once a person has answered."""

from __future__ import annotations

from msgspec.structs import replace

from firsthand.model.case import CaseRecords
from firsthand.model.claim import Claim, Nearly, Origin
from firsthand.model.decision import Decision
from firsthand.model.document import Document, Span
from firsthand.model.source import Merge, Name, Source
from firsthand.model.statement import Mention, Statement
from firsthand.model.terms import ClaimType, DocumentKind, Form, SourceKind, Stance, Verdict
from firsthand.review import queue

TEXT = "Sivke Venn saw the dyke break. Venn ran to the mill. A dam gave way, said the miller."


def _span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(document="d", start=start, end=start + len(words), exact=words)


def _document() -> Document:
    return Document(
        id="d", item="i", file="d.txt", sha256="0", media_type="text/plain",
        kind=DocumentKind.NEWS, title=None, outlet="The Dyke Post", published="2041-03-02",
        text=TEXT, blocks=(),
    )  # fmt: skip


def _statement(key: str, words: str, speaker: str) -> Statement:
    mention = Mention(id=f"m-{key}", document="d", name=speaker, kind=SourceKind.PERSON)
    return Statement(
        id=key, document="d", content=(_span(words),), mentions=(mention,), chain=(speaker,),
        form=Form.INDIRECT, stance=Stance.ASSERTS,
    )  # fmt: skip


def _claim(key: str, said: str, other: str, likeness: float, here: float) -> Claim:
    near = Nearly(
        statement=said, other=other, claim="c-x", likeness=likeness, here=here, why="alike"
    )
    origins = tuple(
        Origin(claim=key, sources=(source,), statements=(said,), certain=True, why="")
        for source in ("s-whole", "s-short")
    )
    return Claim(
        id=key, text="The dyke broke.", type=ClaimType.OTHER, statements=(said,), nearly=(near,),
        origins=origins if key == "c-1" else (),
    )  # fmt: skip


def _name(key: str, words: str) -> Name:
    return Name(id=key, document="d", span=_span(words), name=words, kind=SourceKind.PERSON)


def _records(likeness: float = 0.6, here: float = 0.58) -> CaseRecords:
    whole = Source(
        id="s-whole", kind=SourceKind.PERSON, name="Sivke Venn", names=("Sivke Venn",),
        merges=(Merge(name="Venn", reason="“Venn” may be short for Sivke Venn", certain=False),),
        mentions=("n-1",),
    )  # fmt: skip
    short = Source(
        id="s-short", kind=SourceKind.PERSON, name="Venn", names=("Venn",), mentions=("n-2",)
    )
    return CaseRecords(
        title="t", created="2041", version="0", documents=(_document(),), sources=(whole, short),
        names=(_name("n-1", "Sivke Venn"), replace(_name("n-2", "Venn"))),
        statements=(
            _statement("st-1", "saw the dyke break", "s-whole"),
            _statement("st-2", "A dam gave way", "s-short"),
        ),
        claims=(_claim("c-1", "st-1", "st-2", likeness, here),),
    )  # fmt: skip


def _decided(records: CaseRecords, verdict: Verdict, *about: str) -> CaseRecords:
    when = "2041-04-01T00:00:00Z"
    decision = Decision(id="de-1", about=about, verdict=verdict, who="A", when=when)
    return replace(records, decisions=(decision,))


def test_a_name_that_would_change_a_count_comes_first_with_both_contexts() -> None:
    first, second = queue(_records())
    assert first.about == ("Venn", "Sivke Venn")
    assert "[Sivke Venn] saw the dyke" in first.right.text
    assert first.right.where == "The Dyke Post, 2041-03-02"
    assert first.why == "“Venn” may be short for Sivke Venn"
    assert second.about == ("st-1", "st-2")
    assert (second.left.text, second.right.text) == ("saw the dyke break", "A dam gave way")


def test_a_statement_that_is_clearly_at_home_is_no_question() -> None:
    assert [q.about for q in queue(_records(here=0.9))] == [("Venn", "Sivke Venn")]


def test_a_statement_alone_in_its_claim_is_no_question() -> None:
    assert [q.about for q in queue(_records(here=0.0))] == [("Venn", "Sivke Venn")]


def test_what_a_person_answered_is_asked_no_more_in_either_order() -> None:
    for verdict in (Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE):
        left = queue(_decided(_records(), verdict, "Sivke Venn", "Venn"))
        assert [q.about for q in left] == [("st-1", "st-2")]


def test_another_decision_about_a_name_answers_nothing() -> None:
    assert len(queue(_decided(_records(), Verdict.PUBLIC, "Venn"))) == 2


def test_a_certain_merge_is_no_question() -> None:
    records = _records()
    whole = replace(records.sources[0], merges=(Merge(name="Venn", reason="the same"),))
    left = queue(replace(records, sources=(whole, records.sources[1])))
    assert [q.about for q in left] == [("st-1", "st-2")]
