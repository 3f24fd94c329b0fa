from __future__ import annotations

import gzip
import stat
import struct
from contextlib import suppress
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.archive.conftest import MakeZip

from firsthand.archive import Received, unpack, zips
from firsthand.model.errors import ContainerError, LimitError


def members(data: bytes, name: str = "a.zip") -> dict[str, Received]:
    return {received.file: received for received in unpack(name, data)}


def test_members_follow_the_path_of_the_zip(make_zip: MakeZip) -> None:
    found = members(make_zip({"b/1.txt": b"one", "2.txt": b"two"}), "in/a.zip")
    assert {file: r.data for file, r in found.items()} == {
        "in/a.zip!/b/1.txt": b"one",
        "in/a.zip!/2.txt": b"two",
    }
    assert {r.obtained for r in found.values()} == {"zip member"}


@pytest.mark.parametrize("evil", ["../out.txt", "/etc/cron.d/x", "a/../../x", "C:\\x", "..\\x"])
def test_a_path_that_leads_out_is_refused_and_the_rest_stays(make_zip: MakeZip, evil: str) -> None:
    found = list(unpack("a.zip", make_zip({evil: b"evil", "good.txt": b"good"})))
    assert [r.data for r in found] == [b"", b"good"]
    assert "leads out" in found[0].reason


def test_a_bomb_is_refused_while_it_is_read(make_zip: MakeZip) -> None:
    found = members(make_zip({"bomb.txt": bytes(60_000_000), "good.txt": b"good"}))
    assert "zip bomb" in found["a.zip!/bomb.txt"].reason
    assert found["a.zip!/good.txt"].data == b"good"


def test_a_member_that_lies_about_its_size_is_refused(make_zip: MakeZip) -> None:
    data = make_zip({"liar.txt": bytes(20_000_000)})
    lied = data.replace(struct.pack("<I", 20_000_000), struct.pack("<I", 100))
    assert lied != data
    (found,) = unpack("a.zip", lied)
    assert found.reason
    assert len(found.data) <= 100


def test_overlapping_members_stop_at_the_total(
    make_zip: MakeZip, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zips, "UNPACKED", 1000)
    got = []
    with pytest.raises(LimitError, match="unpacks to more"):
        for received in unpack("a.zip", make_zip({f"{n}.txt": b"x" * 400 for n in range(9)})):
            got.append(received)
    assert len(got) == 2


def test_too_many_members_are_refused(make_zip: MakeZip, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zips, "MEMBERS", 3)
    with pytest.raises(LimitError, match="more than 3 files"):
        list(unpack("a.zip", make_zip({f"{n}.txt": b"x" for n in range(4)})))


def test_duplicate_names_are_both_kept() -> None:
    out = BytesIO()
    with ZipFile(out, "w") as packed, pytest.warns(UserWarning, match="Duplicate name"):
        packed.writestr("a.txt", b"first")
        packed.writestr("a.txt", b"second")
    assert {r.file: r.data for r in unpack("z.zip", out.getvalue())} == {
        "z.zip!/a.txt": b"first",
        "z.zip!/a.txt (2)": b"second",
    }


def test_encrypted_members_and_links_have_a_reason(make_zip: MakeZip) -> None:
    out = BytesIO()
    with ZipFile(out, "w") as packed:
        link = ZipInfo("link")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        packed.writestr(link, "/etc/passwd")
        packed.writestr("secret.txt", b"sealed")
    data = bytearray(out.getvalue())
    for header, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.index(b"secret.txt", data.index(header))
        start = data.rindex(header, 0, place)
        data[start + offset] |= 1
    found = members(bytes(data))
    assert "encrypted" in found["a.zip!/secret.txt"].reason
    assert "link" in found["a.zip!/link"].reason


def test_one_damaged_member_does_not_hide_the_others() -> None:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_STORED) as packed:
        packed.writestr("bad.txt", b"these words will be changed")
        packed.writestr("good.txt", b"these stay")
    data = out.getvalue().replace(b"will be changed", b"were not as now", 1)
    found = members(data)
    assert "damaged" in found["a.zip!/bad.txt"].reason
    assert found["a.zip!/good.txt"].data == b"these stay"


def test_a_cut_off_zip_is_broken(make_zip: MakeZip) -> None:
    data = make_zip({"a.txt": b"x" * 5000})
    with pytest.raises(ContainerError, match="damaged"):
        list(unpack("a.zip", data[:-30]))


def test_old_russian_names_are_readable() -> None:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as packed:
        packed.writestr("XXXXXX.txt", b"x")
    data = out.getvalue().replace(b"XXXXXX", "Ворота".encode("cp866"))
    assert list(members(data)) == ["a.zip!/Ворота.txt"]


def test_empty_members_and_litter_have_a_reason(make_zip: MakeZip) -> None:
    found = members(make_zip({"empty.txt": b"", "__MACOSX/._a": b"x", "a/": b""}))
    assert "0 bytes" in found["a.zip!/empty.txt"].reason
    assert "operating system" in found["a.zip!/__MACOSX/._a"].reason
    assert len(found) == 2


def test_gzip_gives_its_one_file_or_says_why_not() -> None:
    packed = gzip.compress(b"Guards closed the quay.")
    (found,) = unpack("report.txt.gz", packed)
    assert (found.file, found.data) == ("report.txt.gz!/report.txt", b"Guards closed the quay.")
    with pytest.raises(ContainerError, match="cut off"):
        list(unpack("report.txt.gz", packed[:-9]))
    with pytest.raises(LimitError, match="bomb"):
        list(unpack("bomb.gz", gzip.compress(bytes(60_000_000))))


@given(st.binary(max_size=300))
def test_any_bytes_after_a_zip_mark_are_answered(tail: bytes) -> None:
    for head in (b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b\x08"):
        with suppress(ContainerError, LimitError):
            assert all(isinstance(r, Received) for r in unpack("a.zip", head + tail))
