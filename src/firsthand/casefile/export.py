"""Writes `case.json` (firsthand-case/1) and the JSON Schema that describes it."""

from __future__ import annotations

from typing import Any

import msgspec

from firsthand.model.edition import FORMAT, Edition

SCHEMA_FILE = "case.schema.json"
_ID = "https://json-schema.org/draft/2020-12/schema"


def case_json(edition: Edition) -> bytes:
    """Return the edition as `case.json`: UTF-8, keys sorted, two spaces, a newline at the end."""
    return _pretty(msgspec.to_builtins(edition))


def schema() -> bytes:
    """Return the JSON Schema of `case.json`, made from the types (draft 2020-12).

    The same bytes ship with the package as `case.schema.json`.
    """
    (root,), components = msgspec.json.schema_components((Edition,), ref_template="#/$defs/{name}")
    described: dict[str, Any] = {
        "$schema": _ID,
        "title": f"Case file, format {FORMAT}",
        **root,
        "$defs": components,
    }
    return _pretty(_complete(described))


def _complete(described: dict[str, Any]) -> dict[str, Any]:
    """Say what the types can't: the format is fixed, and what is written is always complete."""
    definitions = described["$defs"]
    definitions["Edition"]["properties"]["format"] = {"const": FORMAT}
    definitions["CaseHead"]["properties"]["edition"] = {"enum": ["private", "public"]}
    for definition in definitions.values():
        definition["required"] = sorted(definition["properties"])
        definition["additionalProperties"] = False
        for field in definition["properties"].values():
            field.pop("default", None)
    return described


def _pretty(value: object) -> bytes:
    data = msgspec.json.encode(value, order="sorted")
    return msgspec.json.format(data, indent=2) + b"\n"
