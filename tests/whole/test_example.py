"""The bundled example, from files to case file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import firsthand
from firsthand.engine.publish import export_json
from firsthand.engine.verify import verify

GOLD = json.loads((Path(firsthand.__file__).parent / "example" / "gold.json").read_text("utf-8"))


@pytest.mark.ocr
def test_every_file_ends_as_a_document_an_image_or_unread(
    example: firsthand.Case, reports: Path
) -> None:
    files = {str(p.relative_to(reports)) for p in reports.rglob("*") if p.is_file()}
    records = example.records
    seen = {r.file for r in (*records.documents, *records.images, *records.unread)}
    assert files <= seen
    read = {document.file for document in records.documents}
    assert {document["file"] for document in GOLD["documents"]} <= read


def test_every_line_carries_its_exact_words(example: firsthand.Case) -> None:
    texts = {document.id: document.text for document in example.documents}
    assert example.statements
    for statement in example.statements:
        for span in statement.content:
            assert texts[span.document][span.start : span.end] == span.exact


def test_chains_begin_with_the_publisher_and_hold_known_sources(example: firsthand.Case) -> None:
    sources = {source.id for source in example.sources}
    for statement in example.statements:
        assert statement.chain and set(statement.chain) <= sources


def test_intervals_are_sound(example: firsthand.Case) -> None:
    assert example.claims
    for claim in example.claims:
        assert 0 <= claim.origins_min <= claim.origins_max
        assert claim.account
        assert len(claim.origins) >= claim.origins_min


def test_a_claim_that_many_repeat_does_not_get_an_origin_per_report(
    example: firsthand.Case,
) -> None:
    widest = max(example.claims, key=lambda claim: len(claim.documents))
    assert len(widest.documents) >= 5
    assert widest.origins_max < len(widest.documents)


def test_nothing_changed_means_nothing_done(example: firsthand.Case) -> None:
    assert example.build() == 0


def test_the_case_verifies(example: firsthand.Case) -> None:
    assert list(verify(example.folder)) == []


def test_no_protected_name_is_published(example: firsthand.Case) -> None:
    folder = example.publish().parent
    published = "\n".join(
        p.read_text("utf-8", "replace").casefold() for p in sorted(folder.rglob("*")) if p.is_file()
    )
    forms = {f for person in GOLD["protect"] for f in [person["name"], *person["aliases"]]}
    assert [form for form in sorted(forms) if len(form) > 2 and form.casefold() in published] == []
    assert (folder / "index.html").exists()


def test_two_case_folders_export_the_same_bytes(
    example: firsthand.Case, reports: Path, tmp_path: Path
) -> None:
    again = firsthand.run(reports, tmp_path / "again", "Example")
    assert export_json(again.folder, again.records, full=True) == export_json(
        example.folder, example.records, full=True
    )
