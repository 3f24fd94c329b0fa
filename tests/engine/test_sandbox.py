from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import msgspec
import pytest

from firsthand.archive import Received
from firsthand.engine import confine
from firsthand.engine.limits import UNPACKING, Limits
from firsthand.engine.sandbox import Sandbox, describe
from firsthand.model.errors import ContainerError, LimitError, SandboxError, UnreadableError

SMALL = Limits(memory=256 << 20, cpu_seconds=1, wall_seconds=60, answer=4 << 20, answers=8 << 20)
HASTY = Limits(wall_seconds=2)


class Order(msgspec.Struct, frozen=True):
    """What the hostile function below is told to do."""

    deed: str
    number: int = 0
    path: str = ""


class Report(msgspec.Struct, frozen=True):
    """What it found."""

    number: int
    words: str = ""


def serve(order: Order, data: bytes) -> Report:
    """Do one deed inside the sandbox, as a hostile file might make a parser do."""
    return DEEDS[order.deed](order, data)


def members(order: Order, data: bytes) -> Iterator[bytes]:
    """Yield `number` parts of the data, then fail where the deed says so."""
    for _ in range(order.number):
        yield data
    if order.deed == "break":
        raise ContainerError("The archive ends too early.")


def _raise_container(order: Order, data: bytes) -> Report:
    raise ContainerError("Broken\x1b[31m at member 3.")


def _raise_value(order: Order, data: bytes) -> Report:
    raise ValueError("a secret of the file")


def _hog(order: Order, data: bytes) -> Report:
    held = []
    while True:
        held.append(bytearray(16 << 20))


def _loop(order: Order, data: bytes) -> Report:
    while True:
        pass


def _sleep(order: Order, data: bytes) -> Report:
    time.sleep(3600)
    return Report(0)


def _recurse(order: Order, data: bytes) -> Report:
    return _recurse(order, data)


def _die(order: Order, data: bytes) -> Report:
    os.kill(os.getpid(), signal.SIGSEGV)
    return Report(0)


def _connect(order: Order, data: bytes) -> Report:
    with socket.create_connection(("127.0.0.1", order.number), timeout=2):
        return Report(1, "connected")


def _write(order: Order, data: bytes) -> Report:
    Path(order.path).write_bytes(data)
    return Report(1)


def _read(order: Order, data: bytes) -> Report:
    return Report(1, Path(order.path).read_text())


def _fill(order: Order, data: bytes) -> Report:
    with open("big", "wb") as file:
        while True:
            file.write(bytes(1 << 20))


def _leave_behind(order: Order, data: bytes) -> Report:
    if os.fork() == 0:
        os.setsid()
        time.sleep(3600)
    return Report(os.getpid())


def _count_processes(order: Order, data: bytes) -> Report:
    processes = [pid for pid in os.listdir("/proc") if pid.isdigit()]
    mine = [pid for pid in processes if _marked(pid)]
    return Report(len(mine))


def _marked(pid: str) -> bool:
    try:
        return b"test_sandbox" in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False


def _environment(order: Order, data: bytes) -> Report:
    return Report(len(os.environ), " ".join(sorted(os.environ)))


def _global(order: Order, data: bytes) -> Report:
    _SEEN.append(data)
    return Report(len(_SEEN))


def _large(order: Order, data: bytes) -> Report:
    return Report(0, "x" * order.number)


def _wrong(order: Order, data: bytes) -> Report:
    return b"not a report"  # type: ignore[return-value]


def _scratch(order: Order, data: bytes) -> Report:
    with tempfile.NamedTemporaryFile(delete=False) as file:
        file.write(data)
    (Path.cwd() / "here").write_bytes(data)
    return Report(len(list(Path.cwd().iterdir())), file.name)


def _run_program(order: Order, data: bytes) -> Report:
    run = subprocess.run(["cat"], input=data, capture_output=True, check=True)
    return Report(len(run.stdout))


def _echo(order: Order, data: bytes) -> Report:
    return Report(len(data), data[:4].decode())


_SEEN: list[bytes] = []

DEEDS: dict[str, Callable[[Order, bytes], Report]] = {
    "container": _raise_container,
    "value": _raise_value,
    "hog": _hog,
    "loop": _loop,
    "sleep": _sleep,
    "recurse": _recurse,
    "die": _die,
    "connect": _connect,
    "write": _write,
    "read": _read,
    "fill": _fill,
    "leave": _leave_behind,
    "count": _count_processes,
    "environment": _environment,
    "global": _global,
    "large": _large,
    "wrong": _wrong,
    "scratch": _scratch,
    "program": _run_program,
    "echo": _echo,
}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox("tests.engine.test_sandbox:serve", SMALL) as sandbox:
        yield sandbox


@pytest.fixture(autouse=True)
def _still_serving(sandbox: Sandbox) -> Iterator[None]:
    """Whatever a test did in there, the next file gets its own right answer."""
    yield
    assert sandbox.call(b"next file", Order("echo"), Report) == Report(9, "next")


def test_bytes_go_in_and_a_record_comes_out(sandbox: Sandbox) -> None:
    assert sandbox.call(b"abcdef", Order("echo"), Report) == Report(6, "abcd")
    assert sandbox.call(b"", Order("echo"), Report) == Report(0, "")
    assert sandbox.call(b"x" * (20 << 20), Order("echo"), Report).number == 20 << 20


@pytest.mark.parametrize(
    ("deed", "kind", "words"),
    [
        ("container", ContainerError, r"^Broken \[31m at member 3\.$"),
        ("value", UnreadableError, r"ValueError in test_sandbox\.py, line \d+"),
        ("hog", LimitError, "memory"),
        ("loop", LimitError, "more than 1 seconds of computing"),
        ("recurse", LimitError, "nested"),
        ("die", UnreadableError, "crashed"),
        ("wrong", UnreadableError, "wrong form"),
    ],
)
def test_it_fails_closed_and_says_why(
    sandbox: Sandbox, deed: str, kind: type[UnreadableError], words: str
) -> None:
    with pytest.raises(kind, match=words) as caught:
        sandbox.call(b"data", Order(deed), Report)
    assert type(caught.value) is kind
    assert "secret" not in str(caught.value)


def test_a_file_that_takes_too_long_is_given_up() -> None:
    with Sandbox("tests.engine.test_sandbox:serve", HASTY) as sandbox:
        with pytest.raises(LimitError, match="longer than 2 seconds"):
            sandbox.call(b"data", Order("sleep"), Report)
        assert sandbox.call(b"ab", Order("echo"), Report) == Report(2, "ab")


def test_an_answer_over_the_limit_is_refused(sandbox: Sandbox) -> None:
    assert len(sandbox.call(b"", Order("large", 3 << 20), Report).words) == 3 << 20
    with pytest.raises(LimitError, match="larger than the limit"):
        sandbox.call(b"", Order("large", 5 << 20), Report)


def test_there_is_no_network_inside(sandbox: Sandbox) -> None:
    if confine.NETWORK not in sandbox.confinement:
        pytest.skip("this machine does not let programs leave the network")
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port)):
            pass
        with pytest.raises(UnreadableError, match=r"OSError|ConnectionError|PermissionError"):
            sandbox.call(b"", Order("connect", port), Report)


def test_files_of_the_user_can_be_neither_read_nor_written(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    if confine.FILES not in sandbox.confinement:
        pytest.skip("this kernel has no Landlock")
    secret = tmp_path / "witnesses.txt"
    secret.write_text("Ilse")
    for deed in ("read", "write"):
        with pytest.raises(UnreadableError, match="PermissionError"):
            sandbox.call(b"evil", Order(deed, path=str(secret)), Report)
    with pytest.raises(UnreadableError, match="PermissionError"):
        sandbox.call(b"evil", Order("write", path=str(tmp_path / "new")), Report)
    assert [entry.name for entry in tmp_path.iterdir()] == ["witnesses.txt"]
    assert secret.read_text() == "Ilse"


def test_scratch_files_can_be_written_and_do_not_stay(sandbox: Sandbox) -> None:
    first = sandbox.call(b"data", Order("scratch"), Report)
    second = sandbox.call(b"data", Order("scratch"), Report)
    assert (first.number, second.number) == (2, 2)
    assert not Path(first.words).exists()


def test_writing_without_end_is_stopped() -> None:
    limits = Limits(file_size=8 << 20, wall_seconds=10)
    sandbox = Sandbox("tests.engine.test_sandbox:serve", limits)
    with sandbox, pytest.raises(LimitError, match="writes"):
        sandbox.call(b"", Order("fill"), Report)


def test_nothing_of_one_file_reaches_the_next(sandbox: Sandbox) -> None:
    assert sandbox.call(b"one", Order("global"), Report).number == 1
    assert sandbox.call(b"two", Order("global"), Report).number == 1


def test_processes_left_behind_are_ended(sandbox: Sandbox) -> None:
    if confine.PROCESSES not in sandbox.confinement:
        pytest.skip("this machine gives no process space of its own")
    before = len(_children_of_sleepers())
    sandbox.call(b"", Order("leave"), Report)
    sandbox.call(b"", Order("leave"), Report)
    assert len(_children_of_sleepers()) == before


def _children_of_sleepers() -> list[str]:
    return [pid for pid in os.listdir("/proc") if pid.isdigit() and _marked(pid)]


def test_the_environment_is_not_passed_on(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FIRSTHAND_KEY", "secret")
    with Sandbox("tests.engine.test_sandbox:serve", SMALL) as fresh:
        names = fresh.call(b"", Order("environment"), Report).words.split()
    assert "FIRSTHAND_KEY" not in names
    assert "HOME" not in names


def test_helper_programs_can_run_inside(sandbox: Sandbox) -> None:
    assert sandbox.call(b"x" * 100_000, Order("program"), Report).number == 100_000


def test_a_stream_gives_its_parts_and_then_its_fault() -> None:
    with Sandbox("tests.engine.test_sandbox:members", SMALL) as sandbox:
        assert list(sandbox.stream(b"ab", Order("", 3), bytes)) == [b"ab"] * 3
        assert list(sandbox.stream(b"ab", Order("", 0), bytes)) == []
        got = []
        with pytest.raises(ContainerError, match="ends too early"):
            for part in sandbox.stream(b"cd", Order("break", 2), bytes):
                got.append(part)
        assert got == [b"cd", b"cd"]
        with pytest.raises(LimitError, match="larger than the limit"):
            list(sandbox.stream(b"x" * (1 << 20), Order("", 1000), bytes))
        for part in sandbox.stream(b"x" * 1000, Order("", 1_000_000), bytes):
            assert part == b"x" * 1000
            break
        assert list(sandbox.stream(b"ef", Order("", 1), bytes)) == [b"ef"]


def test_a_killed_worker_is_replaced() -> None:
    with Sandbox("tests.engine.test_sandbox:serve", SMALL) as sandbox:
        sandbox.call(b"", Order("echo"), Report)
        assert sandbox._worker is not None
        process = sandbox._worker._process
        timer = threading.Timer(0.5, process.kill)
        timer.start()
        with pytest.raises(UnreadableError, match=r"stopped|crashed|memory"):
            sandbox.call(b"", Order("sleep"), Report)
        timer.join()
        assert sandbox.call(b"ab", Order("echo"), Report) == Report(2, "ab")


def test_closing_ends_every_process_and_removes_the_scratch_folder() -> None:
    with Sandbox("tests.engine.test_sandbox:serve", SMALL) as sandbox:
        sandbox.call(b"", Order("echo"), Report)
        assert sandbox._worker is not None
        scratch = Path(sandbox._worker._scratch)
        assert scratch.is_dir()
        running = _with_argument(scratch.name)
        assert running
    deadline = time.monotonic() + 5
    while _with_argument(scratch.name) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert _with_argument(scratch.name) == []
    assert not scratch.exists()


def test_when_the_program_is_killed_nothing_stays_behind() -> None:
    script = (
        "import json, sys; sys.path[:] = json.loads(sys.argv[1])\n"
        "from tests.engine.test_sandbox import Order, Report, Sandbox\n"
        "sandbox = Sandbox('tests.engine.test_sandbox:serve')\n"
        "sandbox.confinement\n"
        "print(sandbox._worker._scratch, flush=True)\n"
        "sandbox.call(b'', Order('sleep'), Report)\n"
    )
    path = json.dumps([os.path.abspath(entry) for entry in sys.path])
    run = [sys.executable, "-c", script, path]
    with subprocess.Popen(run, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        scratch = Path(program.stdout.readline().strip())
        assert scratch.is_dir()
        assert _with_argument(scratch.name)
        program.kill()
    deadline = time.monotonic() + 20
    while (scratch.exists() or _with_argument(scratch.name)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not scratch.exists()
    assert _with_argument(scratch.name) == []


def _with_argument(word: str) -> list[str]:
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            if word.encode() in Path(f"/proc/{pid}/cmdline").read_bytes():
                found.append(pid)
        except OSError:
            continue
    return found


def test_a_function_that_is_not_there_is_named() -> None:
    with pytest.raises(SandboxError, match=r"nowhere.*firsthand check"):
        Sandbox("firsthand.nowhere:nothing").call(b"", "", str)


def test_a_worker_that_is_slow_to_start_is_given_more_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("firsthand.engine.sandbox._START_SECONDS", (0.001, 120))
    with Sandbox("tests.engine.test_sandbox:serve", SMALL) as slow:
        assert slow.call(b"abc", Order("echo"), Report) == Report(3, "abc")


def test_description_says_what_this_machine_gives(sandbox: Sandbox) -> None:
    words = describe()
    for part in sandbox.confinement:
        assert part in words or part == confine.TCP
    assert sys.platform != "linux" or words


def test_without_the_kernels_help_limits_still_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    bare = (
        "import sys, json; sys.path[:] = json.loads(sys.argv.pop()); "
        "from firsthand.engine import confine, worker; confine._unshare = lambda _: False; "
        "confine.restrict_files = lambda _: (); worker.main()"
    )
    monkeypatch.setattr("firsthand.engine.worker_process._START", bare)
    assert "limits on memory and time only" in describe()
    assert "does not give: no network" in describe()
    with Sandbox("tests.engine.test_sandbox:serve", SMALL) as sandbox:
        for deed in ("hog", "loop"):
            with pytest.raises(LimitError):
                sandbox.call(b"", Order(deed), Report)
        assert sandbox.call(b"ab", Order("echo"), Report) == Report(2, "ab")


def test_a_zip_bomb_and_a_good_zip_are_opened_inside() -> None:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as packed:
        packed.writestr("bomb.txt", bytes(100_000_000))
        packed.writestr("../../slip.txt", b"evil")
        packed.writestr("good.txt", b"Guards closed the quay.")
    with Sandbox("firsthand.archive:unpack", UNPACKING) as sandbox:
        bomb, slip, good = sandbox.stream(out.getvalue(), "a.zip", Received)
        assert "zip bomb" in bomb.reason
        assert "leads out" in slip.reason
        assert good.data == b"Guards closed the quay."
        with pytest.raises(ContainerError, match="damaged"):
            list(sandbox.stream(out.getvalue()[:-40], "a.zip", Received))


def test_unpacking_allows_more_than_reading() -> None:
    assert UNPACKING.answers > Limits().answers
    assert UNPACKING.wall_seconds > Limits().wall_seconds
