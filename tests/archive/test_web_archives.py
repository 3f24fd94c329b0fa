from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.archive.conftest import PAGE, MakeWacz, MakeWarc, MakeZip

from firsthand.archive import Received, media_type, unpack
from firsthand.archive.warcs import capture_time
from firsthand.model.errors import ContainerError, UnreadableError

PAGES = {
    "https://lantern.example/news/quay": ("200 OK", "text/html", PAGE),
    "https://lantern.example/quay.png?w=300": ("200 OK", "image/png", b"\x89PNG\r\n\x1a\nx"),
    "https://lantern.example/a.js": ("200 OK", "text/javascript", b"alert(1)"),
    "https://lantern.example/old": ("301 Moved", "text/html", b"moved"),
    "https://lantern.example/gone": ("404 Not Found", "text/html", b"gone"),
    "https://lantern.example/": ("200 OK", "text/html", PAGE + b"<!-- front -->"),
}


@pytest.mark.parametrize("packed", [True, False])
def test_captures_come_with_address_time_and_type(make_warc: MakeWarc, packed: bool) -> None:
    data = make_warc(PAGES, packed)
    assert media_type("d.warc.gz", data) == "application/warc"
    found = {r.file: r for r in unpack("d.warc.gz", data)}
    page = found["d.warc.gz!/lantern.example/news/quay"]
    assert (page.data, page.url) == (PAGE, "https://lantern.example/news/quay")
    assert (page.acquired_at, page.media_type) == ("2031-03-14T09:26:53Z", "text/html")
    assert page.obtained == "WARC record"
    reasons = {file.split("!/")[1]: r.reason for file, r in found.items() if r.reason}
    assert set(reasons) == {"lantern.example/a.js", "lantern.example/old", "lantern.example/gone"}
    assert "404" in reasons["lantern.example/gone"]
    assert len(found) == len(PAGES)


def test_a_cut_off_warc_gives_what_it_has_and_says_so(make_warc: MakeWarc) -> None:
    pages = {f"https://lantern.example/{n}": ("200 OK", "text/html", PAGE * 40) for n in range(4)}
    for packed in (True, False):
        data = make_warc(pages, packed)
        for cut in (30, len(data) // 8, len(data) // 2):
            found = list(unpack("d.warc", data[:-cut]))
            whole = [r for r in found if not r.reason]
            assert all(r.data == PAGE * 40 for r in whole)
            assert any("cut off" in r.reason for r in found)
            assert len(whole) < 4
    assert len(list(unpack("d.warc", make_warc(pages, False)[: -len(data) // 8]))) >= 3


def test_a_changed_payload_is_noted(make_warc: MakeWarc) -> None:
    data = make_warc(PAGES, packed=False).replace(b"closed the quay", b"opened the quay", 1)
    found = {r.url: r for r in unpack("d.warc", data)}
    assert "changed" in found["https://lantern.example/news/quay"].notes[0]
    assert found["https://lantern.example/"].notes == ()


def test_what_is_no_warc_says_so() -> None:
    with pytest.raises(ContainerError):
        list(unpack("d.warc", b"WARC/1.0\r\nnonsense"))


def test_a_wacz_gives_the_captures_of_its_archives(
    make_warc: MakeWarc, make_wacz: MakeWacz
) -> None:
    data = make_wacz(make_warc(PAGES))
    assert media_type("d.wacz", data) == "application/wacz"
    found = [r for r in unpack("d.wacz", data) if not r.reason]
    assert [r.file for r in found] == [
        "d.wacz!/archive/d.warc.gz!/lantern.example/news/quay",
        "d.wacz!/archive/d.warc.gz!/lantern.example/quay.png?w=300",
        "d.wacz!/archive/d.warc.gz!/lantern.example/index",
    ]
    assert all(r.notes == () for r in found)


def test_a_wacz_changed_after_the_capture_is_marked(
    make_warc: MakeWarc, make_wacz: MakeWacz
) -> None:
    data = make_wacz(make_warc(PAGES), recorded=b"what was captured")
    found = list(unpack("d.wacz", data))
    assert any("changed after the capture" in r.reason for r in found)
    pages = [r for r in found if not r.reason]
    assert pages
    assert all("changed after the capture" in r.notes[-1] for r in pages)


def test_a_wacz_whose_list_was_changed_or_is_gone_is_marked(
    make_warc: MakeWarc, make_wacz: MakeWacz, make_zip: MakeZip
) -> None:
    warc = make_warc(PAGES)
    forged = make_wacz(warc, extra={"datapackage-digest.json": b'{"hash":"sha256:00"}'})
    assert any("list of contents was changed" in r.reason for r in unpack("d.wacz", forged))
    broken = make_wacz(warc, extra={"datapackage.json": b"{"})
    assert any("missing or damaged" in r.reason for r in unpack("d.wacz", broken))
    listed = make_zip(
        {"archive/x": b"", "datapackage.json": b'{"resources":[{"path":"archive/lost.warc.gz"}]}'}
    )
    assert any("does not hold it" in r.reason for r in unpack("d.wacz", listed))


def test_a_wacz_member_that_leads_out_is_refused(make_warc: MakeWarc, make_wacz: MakeWacz) -> None:
    data = make_wacz(make_warc(PAGES), extra={"../../archive/x.warc.gz": make_warc(PAGES)})
    found = list(unpack("d.wacz", data))
    assert sum("leads out" in r.reason for r in found) == 1
    assert len([r for r in found if not r.reason]) == 3


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2031-03-14T09:26:53Z", "2031-03-14T09:26:53Z"),
        ("2031-03-14T09:26:53.123456Z", "2031-03-14T09:26:53Z"),
        ("2031-03-14T11:26:53+02:00", "2031-03-14T09:26:53Z"),
        ("2031-03-14", None),
        ("2031-03-14T09:26:53", None),
        ("yesterday", None),
        (None, None),
    ],
)
def test_capture_times_are_never_made_up(text: str | None, wanted: str | None) -> None:
    assert capture_time(text) == wanted


@settings(max_examples=60, deadline=None)
@given(cut=st.integers(0, 2000), junk=st.binary(max_size=40))
def test_a_damaged_warc_is_always_answered(cut: int, junk: bytes) -> None:
    from tests.archive.conftest import _warc

    data = bytearray(_warc(PAGES, packed=False))
    data[cut : cut + len(junk)] = junk
    with suppress(UnreadableError):
        assert all(isinstance(r, Received) for r in unpack("d.warc", bytes(data)))
