"""The sandbox's worker: a warm, confined server that forks one short-lived child per file.

The server itself never looks at a file's bytes. A child reads its request from a socket of its
own, answers on it and ends, so that nothing it does reaches the next file.
"""

from __future__ import annotations

import errno
import gc
import os
import select
import shutil
import signal
import socket
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, get_type_hints

import msgspec

from firsthand.engine import confine
from firsthand.model.errors import LimitError, UnreadableError

HEAD = 8
"""Bytes of a frame's length, big-endian; frames go both ways."""


class Order(msgspec.Struct, frozen=True):
    """What a worker is told at its start."""

    function: str
    """As "module:name"."""
    scratch: str
    memory: int
    cpu_seconds: int
    wall_seconds: int
    file_size: int


class Greeting(msgspec.Struct, frozen=True):
    """What a worker says when it is ready: what keeps it in, or why it can't start."""

    confinement: tuple[str, ...] = ()
    error: str = ""


class Ending(msgspec.Struct, frozen=True):
    """How a child ended: its exit code, negative for a signal, and whether it ran out of time."""

    code: int
    late: bool


class Answer(msgspec.Struct, frozen=True):
    """One frame from a child: a result, or an error in words; `last` where no more will come."""

    result: bytes = b""
    error: str = ""
    words: str = ""
    last: bool = False


def main() -> None:
    """Serve calls on the control socket whose number is the first argument, until it closes."""
    control = socket.socket(fileno=int(sys.argv[1]))
    order = msgspec.json.decode(sys.argv[2], type=Order)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the program decides when to stop
    reached = confine.separate()
    server = os.fork()
    if server:
        control.close()
        _, status = os.waitpid(server, 0)
        shutil.rmtree(order.scratch, ignore_errors=True)  # the program may have been killed
        os._exit(os.waitstatus_to_exitcode(status) & 0xFF)
    confine.die_with_parent()
    try:
        function = _load(order.function)
    except Exception as error:
        control.send(msgspec.json.encode(Greeting(error=f"{type(error).__name__}: {error}")))
        os._exit(1)
    reached += confine.restrict_files(Path(order.scratch))
    gc.freeze()  # keeps the collector from copying shared pages in every child
    control.send(msgspec.json.encode(Greeting(reached)))
    _serve(control, order, function, alone=confine.PROCESSES in reached)


def _load(name: str) -> Callable[[Any, bytes], Any]:
    """Import the function; its module's `warm()`, where there is one, loads what it needs."""
    module_name, function_name = name.split(":")
    module = import_module(module_name)
    warm = getattr(module, "warm", None)
    if warm is not None:
        warm()
    function: Callable[[Any, bytes], Any] = getattr(module, function_name)
    return function


def _serve(
    control: socket.socket, order: Order, function: Callable[[Any, bytes], Any], alone: bool
) -> None:
    while True:
        message, handles, _, _ = socket.recv_fds(control, 16, 1)
        if not message:
            os._exit(0)
        if not handles:
            continue  # "stop" for a child that had ended by itself
        scratch = tempfile.mkdtemp(dir=order.scratch)
        child = os.fork()
        if not child:
            _run(socket.socket(fileno=handles[0]), order, function, scratch)
        os.close(handles[0])
        ending = _wait(child, control, order.wall_seconds)
        _clear(child, alone)
        shutil.rmtree(scratch, ignore_errors=True)
        control.send(msgspec.json.encode(ending))


def _wait(child: int, control: socket.socket, seconds: int) -> Ending:
    """Wait for the child; kill it when its time is over or the program gives up on it."""
    handle = os.pidfd_open(child)
    ended, _, _ = select.select([handle, control.fileno()], [], [], seconds)
    late = not ended
    if handle not in ended:
        os.kill(child, signal.SIGKILL)
    os.close(handle)
    _, status = os.waitpid(child, 0)
    return Ending(os.waitstatus_to_exitcode(status), late)


def _clear(child: int, alone: bool) -> None:
    """Kill whatever the child started and left running."""
    try:
        # Alone in a process space, -1 means everybody else in it and nobody outside.
        os.kill(-1, signal.SIGKILL) if alone else os.killpg(child, signal.SIGKILL)
        while True:
            os.waitpid(-1, 0)
    except (ProcessLookupError, PermissionError, ChildProcessError):
        pass


def _run(
    connection: socket.socket, order: Order, function: Callable[[Any, bytes], Any], scratch: str
) -> None:
    """Run one call in the child and end the process."""
    code = 1
    try:
        os.setpgid(0, 0)
        confine.die_with_parent()
        os.chdir(scratch)
        os.environ["TMPDIR"] = tempfile.tempdir = scratch
        confine.limit(order.memory, order.cpu_seconds, order.file_size)
        _answer(connection, function)
        code = 0
    finally:
        os._exit(code)


def _answer(connection: socket.socket, function: Callable[[Any, bytes], Any]) -> None:
    with connection.makefile("rb") as incoming:
        meta = _read_frame(incoming.read)
        data = _read_frame(incoming.read)
    try:
        for answer in _call(function, meta, data):
            _send(connection, answer)
    except Exception as error:
        _send(connection, _fault(error))


def _fault(error: Exception) -> Answer:
    """Say in words what went wrong, under the name of one of our errors."""
    limit = LimitError.__name__
    if isinstance(error, UnreadableError):
        return Answer(error=type(error).__name__, words=str(error), last=True)
    if isinstance(error, MemoryError):
        words = "Reading it needs more memory than is allowed for one file."
        return Answer(error=limit, words=words, last=True)
    if isinstance(error, RecursionError):
        return Answer(error=limit, words="It is nested too deeply to be read.", last=True)
    if isinstance(error, OSError) and error.errno == errno.EFBIG:
        return Answer(error=limit, words="Reading it writes too much to disk.", last=True)
    return Answer(error=UnreadableError.__name__, words=_where(error), last=True)


def _call(function: Callable[[Any, bytes], Any], meta: bytes, data: bytes) -> Iterator[Answer]:
    hints = [hint for name, hint in get_type_hints(function).items() if name != "return"]
    result = function(msgspec.msgpack.decode(meta, type=hints[0]), data)
    if isinstance(result, Iterator):
        for part in result:
            yield Answer(result=msgspec.msgpack.encode(part))
        yield Answer(last=True)
    else:
        yield Answer(result=msgspec.msgpack.encode(result), last=True)


def _send(connection: socket.socket, answer: Answer) -> None:
    frame = msgspec.msgpack.encode(answer)
    connection.sendall(len(frame).to_bytes(HEAD, "big"))
    connection.sendall(frame)


def _read_frame(read: Callable[[int], bytes]) -> bytes:
    return read(int.from_bytes(read(HEAD), "big"))


def _where(error: Exception) -> str:
    """Name the fault for whoever mends the reader, without the file's own words."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else "nowhere"
    return f"The reader failed on it ({type(error).__name__} in {place})."


if __name__ == "__main__":
    main()
