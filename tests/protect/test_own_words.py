"""A person named like a word of our pages must not block every publication."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from firsthand import casefile
from firsthand.casefile import case_json, pages
from firsthand.model.case import CaseRecords
from firsthand.model.source import Source
from firsthand.model.terms import SourceKind
from firsthand.protect import public_edition, register, scan
from firsthand.protect.allow import EVERYDAY, FIXED
from firsthand.protect.fold import clean, keys, written
from firsthand.protect.own_words import OWN_WORDS

KEY = bytes(32)
TEMPLATES = Path(casefile.__file__).parent / "templates"


def rendered(records: CaseRecords) -> dict[str, bytes]:
    edition = public_edition(records, register(records), KEY)
    return {**dict(pages(edition)), "case.json": case_json(edition)}


def test_every_word_of_our_pages_is_known(records: CaseRecords) -> None:
    edition = public_edition(records, register(records), KEY)
    of_the_case = set(keys(msgspec.json.encode(edition).decode()))
    texts = [re.sub(r"[-_]", " ", data.decode()) for data in rendered(records).values()]
    ours = {word for text in texts for word in written(clean(text)) if len(word) > 2}
    known = OWN_WORDS | EVERYDAY | {form[0] for form in FIXED} | of_the_case
    missing = {word for word in ours if word.isalpha() and word.islower()} - known
    missing = {word for word in missing if not set(word) <= set("abcdef")}  # colours
    # A few new words of a page do no harm; a new page with its own vocabulary would.
    assert len(missing) <= len(ours) / 50, sorted(missing)


def test_every_word_of_our_templates_is_known() -> None:
    known = OWN_WORDS | EVERYDAY | {word for form in FIXED for word in form}
    texts = [path.read_text("utf-8") for path in TEMPLATES.rglob("*") if path.is_file()]
    ours = {word for text in texts for word in re.findall(r"[a-z]{3,}", text.casefold())}
    assert {word for word in ours - known if not set(word) <= set("abcdef")} == set()


def test_names_that_are_words_of_our_pages_do_not_block(records: CaseRecords) -> None:
    names = ("Silence", "Max", "Timeline", "Origin", "Struck", "Ada House")
    people = tuple(Source(id=f"src-{n}", kind=SourceKind.PERSON, name=n) for n in names)
    more = msgspec.structs.replace(records, sources=(*records.sources, *people))
    assert scan(rendered(more), register(more, KEY)) == ()


def test_and_their_bearers_are_still_masked(records: CaseRecords) -> None:
    person = Source(id="src-max", kind=SourceKind.PERSON, name="Max")
    claim = msgspec.structs.replace(records.claims[2], text="At least 12 men were held with Max.")
    more = msgspec.structs.replace(records, sources=(*records.sources, person), claims=(claim,))
    texts = [one.text for one in public_edition(more, register(more), KEY).claims]
    assert texts == ["At least 12 men were held with [withheld]."]
