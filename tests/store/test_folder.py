from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from firsthand.model.case import CaseRecords
from firsthand.model.decision import Decision
from firsthand.model.document import Document, Span
from firsthand.model.errors import NotACase, StorageError, UsageError
from firsthand.model.item import Item, Unread
from firsthand.model.source import Source
from firsthand.model.statement import Mention, Statement
from firsthand.model.terms import DocumentKind, Form, SourceKind, Stance, Verdict
from firsthand.store import CaseFolder
from firsthand.store.folder import DATABASE

TEXT = "Guards closed the quay, Ilse Varga said. «Ворота закрыли», — добавила она."


def records(case: CaseFolder, claims_version: str = "0.1.0") -> CaseRecords:
    span = Span(document="doc-1", start=0, end=22, exact=TEXT[0:22])
    mention = Mention(id="m-1", document="doc-1", name="Ilse Varga", kind=SourceKind.PERSON)
    document = Document(
        id="doc-1",
        item="item-1",
        file="a.txt",
        sha256="0" * 64,
        media_type="text/plain",
        kind=DocumentKind.NEWS,
        title=None,
        outlet="Ostrel Lantern",
        text=TEXT,
        blocks=(),
    )
    statement = Statement(
        id="st-1",
        document="doc-1",
        content=(span,),
        mentions=(mention,),
        form=Form.INDIRECT,
        stance=Stance.ASSERTS,
    )
    return CaseRecords(
        title=case.title,
        created=case.created,
        version=claims_version,
        items=case.items(),
        documents=(document,),
        sources=(Source(id="s-1", kind=SourceKind.PERSON, name="Ilse Varga"),),
        statements=(statement,),
        unread=(Unread(file="z.bin", sha256=None, reason="no text in it"),),
    )


def test_a_new_case_opens_again_with_its_title(case: CaseFolder) -> None:
    with CaseFolder.open(case.path) as again:
        assert (again.title, again.created) == (case.title, case.created)
        assert not (again.items() or again.unread() or again.decisions())
        assert again.load_records() == CaseRecords(
            title=case.title, created=case.created, version=""
        )
        assert again.verify() == ()


def test_a_reproducible_build_sets_the_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    with CaseFolder.create(tmp_path / "case", "Dated") as case:
        assert case.created == "1970-01-02T00:00:00Z"


def test_create_refuses_a_folder_with_something_in_it(tmp_path: Path) -> None:
    (tmp_path / "holiday.jpg").write_bytes(b"x")
    with pytest.raises(UsageError, match="not empty"):
        CaseFolder.create(tmp_path, "A case")
    assert [entry.name for entry in tmp_path.iterdir()] == ["holiday.jpg"]


@pytest.mark.parametrize("name", ["missing", "empty", "file.txt"])
def test_open_says_what_is_no_case(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file.txt").write_text("x")
    with pytest.raises(NotACase, match="firsthand run"):
        CaseFolder.open(tmp_path / name)


def test_a_newer_schema_is_refused_and_left_alone(case: CaseFolder) -> None:
    database = sqlite3.connect(case.path / DATABASE)
    database.execute("PRAGMA user_version = 999")
    database.close()
    with pytest.raises(NotACase, match="newer version"):
        CaseFolder.open(case.path)


def test_a_damaged_database_names_what_is_safe(tmp_path: Path) -> None:
    (tmp_path / DATABASE).write_bytes(b"this is no database at all" * 100)
    with pytest.raises(Exception, match="originals"):
        CaseFolder.open(tmp_path)


def test_records_come_back_as_they_were_saved(case: CaseFolder) -> None:
    saved = records(case)
    case.save_records(saved, "made of these")
    assert case.load_records() == saved
    with CaseFolder.open(case.path) as again:
        assert again.load_records() == saved
        assert again.fingerprint == "made of these"
        assert again.find(Statement, "st-1") == saved.statements[0]
        assert again.find(Document, "st-1") is None


def test_a_failed_save_keeps_the_build_before(case: CaseFolder) -> None:
    saved = records(case)
    case.save_records(saved, "first")
    broken = CaseRecords(title="", created="", version="2", claims=(object(),))  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        case.save_records(broken, "second")
    assert case.load_records() == saved
    assert case.fingerprint == "first"


def test_decisions_are_appended_and_undone_by_later_ones(case: CaseFolder) -> None:
    first = Decision(
        id="de-1",
        about=("s-1", "s-2"),
        verdict=Verdict.SAME,
        who="Ilse",
        when="2031-03-15T08:00:00Z",
    )
    second = Decision(
        id="de-2", about=("de-1",), verdict=Verdict.REJECT, who="Ilse", when="2031-03-15T08:01:00Z"
    )
    case.decide(first)
    case.decide(second, undoes="de-1")
    kept = case.decisions()
    assert [decision.undone_by for decision in kept] == ["de-2", None]
    assert kept[1] == second
    assert [line["event"] for line in case.ledger.lines()] == ["create", "decide", "decide"]


def test_secrets_are_made_once_and_differ(case: CaseFolder, tmp_path: Path) -> None:
    with CaseFolder.open(case.path) as again:
        assert again.secret("pseudonyms") == case.secret("pseudonyms")
    assert len(case.secret("pseudonyms")) == 32
    assert case.secret("pseudonyms") != case.secret("another")
    with CaseFolder.create(tmp_path / "other", "Other") as other:
        assert other.secret("pseudonyms") != case.secret("pseudonyms")


def test_two_programs_do_not_build_one_case(case: CaseFolder) -> None:
    script = "import sys; from firsthand.store import CaseFolder\n"
    script += "with CaseFolder.open(sys.argv[1]).building(): print('in')"
    run = [sys.executable, "-c", script, str(case.path)]
    with case.building():
        refused = subprocess.run(run, capture_output=True, text=True, check=False)
    assert "is building" in refused.stderr
    assert "in" not in refused.stdout.split()
    allowed = subprocess.run(run, capture_output=True, text=True, check=False)
    assert "in" in allowed.stdout.split()


def test_a_killed_intake_is_caught_up_from_the_ledger(
    case: CaseFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = _item(case, "a.txt", b"first")
    unread = Unread(file=".DS_Store", sha256=None, reason="left by the system")
    monkeypatch.setattr("firsthand.store.entries.Entries._apply", lambda *_: None)
    case.receive([item], [unread], "Ilse")
    monkeypatch.undo()
    assert case.items() == ()
    with CaseFolder.open(case.path) as again:
        assert again.items() == (item,)
        assert again.unread() == (unread,)
        again.receive([item], [unread], "Ilse")
        assert again.items() == (item,)


def test_sigkill_at_any_moment_loses_no_noted_item(tmp_path: Path) -> None:
    script = textwrap.dedent("""
        import sys
        from firsthand.store import CaseFolder
        from firsthand.model.item import Item
        case = CaseFolder.create(sys.argv[1], "Killed")
        with case.building():
            for number in range(100_000):
                digest = case.originals.put(b"%d" % number)
                item = Item(id=f"item-{number}", sha256=digest, media_type="text/plain", size=1,
                            file=f"{number}.txt", acquired_at="2031-03-14T09:00:00Z")
                case.receive([item], [], "Ilse")
                case.cache_put("read", 1, digest, b"x" * 1000)
                print(number, flush=True)
    """)
    for round_, wanted in enumerate((1, 13, 40)):
        path = tmp_path / f"case-{round_}"
        child = subprocess.Popen([sys.executable, "-c", script, str(path)], stdout=subprocess.PIPE)
        assert child.stdout is not None
        for _ in range(wanted):
            last = int(child.stdout.readline())
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        with CaseFolder.open(path) as case, case.building():
            assert len(case.items()) > last
            case.ledger.append("derive", "test")
            assert [f for f in case.verify() if "never noted" not in f.what] == []


def test_a_damaged_ledger_opens_and_verify_names_the_line(case: CaseFolder) -> None:
    case.receive([_item(case, "a.txt", b"first")], [], "Ilse")
    with open(case.ledger.path, "ab") as file:
        file.write(b"scribble\n")
    with CaseFolder.open(case.path) as again:
        assert len(again.items()) == 1
        assert [finding.where for finding in again.verify()] == ["custody.jsonl:3"]


def test_verify_names_every_disagreement(case: CaseFolder) -> None:
    kept, gone, changed = (_item(case, f"{n}.txt", b"text %d" % n) for n in range(3))
    case.receive([kept, gone, changed], [], "Ilse")
    assert case.verify() == ()
    (case.originals.folder / gone.sha256).unlink()
    target = case.originals.folder / changed.sha256
    target.chmod(0o644)
    target.write_bytes(b"text 9")
    (case.originals.folder / ("f" * 64)).write_bytes(b"slipped in")
    wheres = {finding.where: finding.what for finding in case.verify()}
    assert set(wheres) == {f"originals/{x}" for x in (gone.sha256, changed.sha256, "f" * 64)}
    assert "missing" in wheres[f"originals/{gone.sha256}"]


def test_a_read_only_case_is_refused_with_advice(
    case: CaseFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    with pytest.raises(StorageError, match="read-only"):
        case.originals.put(b"new bytes")


def _item(case: CaseFolder, file: str, data: bytes) -> Item:
    return Item(
        id=f"item-{file}",
        sha256=case.originals.put(data),
        media_type="text/plain",
        size=len(data),
        file=file,
        acquired_at="2031-03-14T09:00:00Z",
    )
