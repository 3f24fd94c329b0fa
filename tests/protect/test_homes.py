"""Places that only say where somebody lives, and places where things happened."""

from __future__ import annotations

import msgspec
import pytest

from firsthand.model.case import CaseRecords
from firsthand.model.source import Name
from firsthand.protect.places import place_forms


def case(records: CaseRecords, text: str, place: str) -> CaseRecords:
    home = msgspec.structs.replace(records.documents[0], id="doc-x", text=text, blocks=())
    at = text.index(place)
    name = Name(
        id="na-x", document="doc-x", span=home.span(at, at + len(place)), name=place, kind=None
    )
    return msgspec.structs.replace(
        records, documents=(*records.documents, home), names=(*records.names, name)
    )


@pytest.mark.parametrize(
    "text",
    [
        "We call him Olek, he is twenty-two, from the village of Tamvik. He hid.",
        "A nurse, 34, who lives in Tamvik, wept. The nurse from Tamvik ran.",
        "Une habitante de Tamvik a pleuré. Elle habite à Tamvik.",
        "Жительница села Tamvik плакала. Она живёт в Tamvik одна.",
    ],
)
def test_a_home_is_withheld(records: CaseRecords, text: str) -> None:
    assert ("tamvik",) not in place_forms(case(records, text, "Tamvik"))


@pytest.mark.parametrize(
    "text",
    [
        "A nurse from Tamvik ran. Guards beat nine men in Tamvik.",
        "Guards beat nine men in the village of Tamvik.",
        "Troops came from the town of Lindmouth to Tamvik. In Tamvik nobody spoke.",
    ],
)
def test_where_things_happened_stays(records: CaseRecords, text: str) -> None:
    assert ("tamvik",) in place_forms(case(records, text, "Tamvik"))


def test_a_comma_parts_a_name_from_the_town_before_it(records: CaseRecords) -> None:
    text = "A channel popular in the town, Weir Whispers, wrote. In the town, Weir Whispers lied."
    known = msgspec.structs.replace(
        records, documents=(msgspec.structs.replace(records.documents[0], text=text, blocks=()),)
    )
    assert ("weir", "whispers") not in place_forms(known)
    same = text.replace("town, ", "town ")
    known = msgspec.structs.replace(
        records, documents=(msgspec.structs.replace(records.documents[0], text=same, blocks=()),)
    )
    assert ("weir", "whispers") in place_forms(known)
