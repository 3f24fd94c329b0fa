from __future__ import annotations

import resource
import subprocess
from hashlib import sha256
from itertools import islice
from pathlib import Path

import pytest
from tests.archive.conftest import PAGE, MakeWacz, MakeWarc, MakeZip

from firsthand.archive import intake, walk
from firsthand.model.errors import StorageError
from firsthand.model.item import Item, Unread
from firsthand.store import CaseFolder


def fill(folder: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def take(case: CaseFolder, path: Path) -> tuple[list[Item], list[Unread]]:
    records = list(intake(case, path, "Ilse Varga"))
    items = [record for record in records if isinstance(record, Item)]
    return items, [record for record in records if isinstance(record, Unread)]


def test_every_file_becomes_an_item_with_a_ledger_line(case: CaseFolder, tmp_path: Path) -> None:
    folder = fill(tmp_path / "in", {"a.html": PAGE, "b/c.txt": b"Closed.", "empty.txt": b""})
    items, unread = take(case, folder)
    assert [(item.file, item.media_type, item.obtained) for item in items] == [
        ("a.html", "text/html", "folder"),
        ("b/c.txt", "text/plain", "folder"),
    ]
    assert [record.file for record in unread] == ["empty.txt"]
    assert case.items() == tuple(items)
    assert case.unread() == tuple(unread)
    assert case.originals.get(items[0].sha256) == PAGE
    lines = [line for line in case.ledger.lines() if line["event"] == "intake"]
    assert [(line.get("item"), line["sha256"], line.get("size")) for line in lines] == [
        (items[0].id, sha256(PAGE).hexdigest(), len(PAGE)),
        (items[1].id, sha256(b"Closed.").hexdigest(), 7),
        (None, sha256(b"").hexdigest(), None),
    ]
    assert {line["actor"] for line in lines} == {"Ilse Varga"}
    assert case.verify() == ()


def test_adding_again_adds_nothing_and_a_changed_file_is_new(
    case: CaseFolder, tmp_path: Path, make_zip: MakeZip
) -> None:
    files = {"a.txt": b"one", "z.zip": make_zip({"x.txt": b"x", ".hidden": b"y"}), "0": b""}
    folder = fill(tmp_path / "in", files)
    first = take(case, folder)
    assert (len(first[0]), len(first[1])) == (3, 2)
    assert take(case, folder) == ([], [])
    (folder / "a.txt").write_bytes(b"two")
    (changed,), _ = take(case, folder)
    assert (changed.file, case.originals.get(changed.sha256)) == ("a.txt", b"two")
    assert len(case.items()) == 4


def test_the_same_bytes_twice_are_two_items_of_one_original(
    case: CaseFolder, tmp_path: Path
) -> None:
    items, _ = take(case, fill(tmp_path / "in", {"a.txt": b"same", "b.txt": b"same"}))
    assert len({item.id for item in items}) == 2
    assert len({item.sha256 for item in items}) == 1
    assert len(list(case.originals.names())) == 1


def test_ids_depend_on_place_and_bytes_alone(case: CaseFolder, tmp_path: Path) -> None:
    folder = fill(tmp_path / "in", {"a.txt": b"one", "b.txt": b"two"})
    items, _ = take(case, folder)
    with CaseFolder.create(tmp_path / "other", "Other") as other:
        again, _ = take(other, folder)
    assert [item.id for item in items] == [item.id for item in again]


def test_members_know_their_container(
    case: CaseFolder, tmp_path: Path, make_zip: MakeZip, make_warc: MakeWarc, make_wacz: MakeWacz
) -> None:
    pages = {"https://lantern.example/quay": ("200 OK", "text/html", PAGE)}
    inner = make_zip({"in.txt": b"deep", "d.warc.gz": make_warc(pages)})
    folder = fill(tmp_path / "in", {"out.zip": make_zip({"b.zip": inner})})
    fill(folder, {"d.wacz": make_wacz(make_warc(pages))})
    items, unread = take(case, folder)
    assert unread == []
    ids = {item.file: item.id for item in items}
    parents = {item.file: item.parent for item in items}
    assert parents == {
        "d.wacz": None,
        "d.wacz!/archive/d.warc.gz!/lantern.example/quay": ids["d.wacz"],
        "out.zip": None,
        "out.zip!/b.zip": ids["out.zip"],
        "out.zip!/b.zip!/in.txt": ids["out.zip!/b.zip"],
        "out.zip!/b.zip!/d.warc.gz": ids["out.zip!/b.zip"],
        "out.zip!/b.zip!/d.warc.gz!/lantern.example/quay": ids["out.zip!/b.zip!/d.warc.gz"],
    }
    page = items[1]
    assert (page.acquired_at, page.acquired_zone) == ("2031-03-14T09:26:53Z", "+00:00")
    assert page.media_type == "text/html"


def test_nesting_stops_at_five(case: CaseFolder, tmp_path: Path, make_zip: MakeZip) -> None:
    data = make_zip({"core.txt": b"core"})
    for number in range(7):
        data = make_zip({f"{number}.zip": data})
    items, unread = take(case, fill(tmp_path / "in", {"deep.zip": data}))
    assert len(items) == 6
    assert ["more than 5 containers deep" in record.reason for record in unread] == [True]
    assert unread[0].item == items[-1].id


def test_a_broken_container_is_kept_and_listed(
    case: CaseFolder, tmp_path: Path, make_zip: MakeZip
) -> None:
    data = make_zip({"a.txt": b"x" * 500})[:-30]
    items, unread = take(case, fill(tmp_path / "in", {"a.zip": data, "b.txt": b"b"}))
    assert [item.file for item in items] == ["a.zip", "b.txt"]
    assert case.originals.get(items[0].sha256) == data
    assert unread[0].item == items[0].id
    assert "damaged" in unread[0].reason


def test_a_wrong_ending_is_noted(case: CaseFolder, tmp_path: Path) -> None:
    (item,), _ = take(case, fill(tmp_path / "in", {"report.pdf": PAGE}))
    assert item.media_type == "text/html"
    assert item.notes == ("the name says application/pdf, the bytes say text/html",)


def test_an_intake_stopped_in_the_middle_goes_on(
    case: CaseFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("firsthand.archive.sealing._BATCH_RECORDS", 4)
    folder = fill(tmp_path / "in", {f"{n:03}.txt": b"%d" % n for n in range(30)})
    stopped = list(islice(intake(case, folder), 6))
    assert set(stopped) <= set(case.items())
    take(case, folder)
    assert [item.file for item in case.items()] == [f"{n:03}.txt" for n in range(30)]
    lines = [line["file"] for line in case.ledger.lines() if line["event"] == "intake"]
    assert len(lines) == len(set(lines)) == 30


def test_a_disk_that_fills_during_intake_loses_nothing_noted(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("mounting a tmpfs is not allowed here")
    folder = fill(tmp_path / "in", {f"{n:03}.txt": b"%d" % n * 20_000 for n in range(100)})
    try:
        with (
            CaseFolder.create(disk / "case", "Small") as case,
            pytest.raises(StorageError, match="free some space"),
        ):
            take(case, folder)
        subprocess.run(["mount", "-o", "remount,size=64m", str(disk)], check=True)
        with CaseFolder.open(disk / "case") as case:
            take(case, folder)
            assert len(case.items()) == 100
            assert case.verify() == ()
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_line_of_200_megabytes_is_taken_in(case: CaseFolder, tmp_path: Path) -> None:
    path = tmp_path / "line.txt"
    with open(path, "wb") as file:
        for _ in range(199):
            file.write(b"quay " * 200_000)
    (item,), unread = take(case, path)
    assert unread == []
    assert (item.size, item.media_type) == (199_000_000, "text/plain")
    with open(path, "ab") as file:
        file.write(b"quay " * 400_000)
    (left,) = walk(path)
    assert "the limit is 200 MB" in left.reason
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < 2_000_000


def test_a_thousand_files_take_seconds(case: CaseFolder, tmp_path: Path) -> None:
    folder = fill(tmp_path / "in", {f"{n}.html": PAGE + b"%d" % n for n in range(1000)})
    before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    items, _ = take(case, folder)
    assert len(items) == 1000
    assert resource.getrusage(resource.RUSAGE_SELF).ru_utime - before < 5
