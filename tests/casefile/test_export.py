"""`case.json` keeps the field names of the format and fits the schema that ships."""

from __future__ import annotations

import json
from importlib.resources import files as resources

import jsonschema
import pytest

from firsthand.casefile import case_json, schema
from firsthand.casefile.export import SCHEMA_FILE
from firsthand.model.edition import CaseHead, Edition


def test_the_schema_that_ships_is_the_one_made_from_the_types() -> None:
    assert resources("firsthand.casefile").joinpath(SCHEMA_FILE).read_bytes() == schema()


def test_what_is_written_fits_the_schema(edition: Edition) -> None:
    validator = jsonschema.Draft202012Validator(json.loads(schema()))
    validator.check_schema(json.loads(schema()))
    validator.validate(json.loads(case_json(edition)))


@pytest.mark.parametrize(
    "broken",
    [{"format": "other/1"}, {"documents": 3}, {"extra": 1}, {"case": {"title": "no more"}}],
)
def test_the_schema_refuses_what_is_not_a_case(edition: Edition, broken: dict[str, object]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(json.loads(case_json(edition)) | broken, json.loads(schema()))


def test_field_names_are_those_of_the_format(edition: Edition) -> None:
    case = json.loads(case_json(edition))
    assert case["format"] == "firsthand-case/1"
    wanted = {
        "documents": "id file sha256 media_type kind title outlet author published "
        "published_basis language text",
        "unread": "file sha256 reason",
        "sources": "id kind name names public protected",
        "statements": "id document start end content cue form stance basis chain claim",
        "links": "from to kind explicit score evidence",
        "claims": "id text type place when statements origins origins_min origins_max outlets "
        "documents first_seen denials figures",
        "images": "id file sha256 phash group",
    }
    for part, names in wanted.items():
        assert set(names.split()) <= case[part][0].keys(), part


def test_offsets_index_the_text_that_is_written(edition: Edition) -> None:
    case = json.loads(case_json(edition))
    texts = {document["id"]: document["text"] for document in case["documents"]}
    for statement in case["statements"]:
        if statement["start"] is not None:
            cut = texts[statement["document"]][statement["start"] : statement["end"]]
            assert cut == statement["content"]


def test_bytes_are_stable_and_end_with_a_newline(edition: Edition) -> None:
    assert case_json(edition) == case_json(edition)
    assert case_json(edition).endswith(b"}\n")
    keys = list(json.loads(case_json(Edition(case=CaseHead(title="", created="", version="")))))
    assert keys == sorted(keys)
