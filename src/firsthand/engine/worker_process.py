"""Starts the sandbox's worker and talks with it: sends files, hears answers, explains a failure."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import NoReturn

import msgspec

from firsthand.engine.limits import Limits
from firsthand.engine.worker import HEAD, Answer, Ending, Greeting, Order
from firsthand.model.errors import LimitError, SandboxError, UnreadableError

WRONG_FORM = "The reader gave a result of the wrong form for it."
_GRACE_SECONDS = 10
_END_SECONDS = 3


# The worker sees nothing of the user's environment; programs it starts keep to one thread.
_ENVIRONMENT = {
    "PATH": "/usr/local/bin:/usr/bin:/bin",
    "LANG": "C.UTF-8",
    "PYTHONHASHSEED": "0",
    "OMP_NUM_THREADS": "1",
    "OMP_THREAD_LIMIT": "1",
    "OPENBLAS_NUM_THREADS": "1",
}


_START = "import sys, json; sys.path[:] = json.loads(sys.argv.pop()); " + (
    "from firsthand.engine.worker import main; main()"
)


def _decoded(frame: bytearray) -> Answer:
    try:
        return msgspec.msgpack.decode(frame, type=Answer)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UnreadableError(WRONG_FORM) from error


class WorkerProcess:
    """The process, its control socket and its scratch folder."""

    def __init__(self, function: str, limits: Limits, start_seconds: float) -> None:
        self.limits = limits
        self.broken = False
        self._scratch = tempfile.mkdtemp(prefix="firsthand-")
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            order = msgspec.json.encode(_order(function, self._scratch, limits)).decode()
            path = msgspec.json.encode(_search_path()).decode()
            self._process = subprocess.Popen(
                [sys.executable, "-s", "-P", "-c", _START, str(theirs.fileno()), order, path],
                pass_fds=(theirs.fileno(),),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=_ENVIRONMENT,
                cwd=self._scratch,
            )
        self.confinement = self._greeting(start_seconds)

    def _greeting(self, seconds: float) -> tuple[str, ...]:
        self._control.settimeout(seconds)
        try:
            greeting = msgspec.json.decode(self._control.recv(65_536), type=Greeting)
        except (OSError, msgspec.DecodeError):
            greeting = Greeting(error="it gave no sign of life")
        if greeting.error:
            self.close()
            raise SandboxError(
                f"The sandbox did not start ({greeting.error}). What was read so far is kept: "
                "run it again. `firsthand check` shows what this machine has."
            )
        return greeting.confinement

    def answers(self, data: bytes, meta: object) -> Generator[Answer, None, None]:
        """Yield the child's answers; raise where it ends without the last one."""
        ours, theirs = socket.socketpair()
        deadline = time.monotonic() + self.limits.wall_seconds + _GRACE_SECONDS
        finished = False
        with ours:
            with theirs:
                socket.send_fds(self._control, [b"call"], [theirs.fileno()])
            try:
                for answer in self._exchange(ours, data, meta, deadline):
                    finished = answer.last
                    yield answer
                    if finished:
                        break
            finally:
                ending = self._ending(deadline, finished)
        if not finished:
            _explain(ending, self.limits)

    def _exchange(
        self, connection: socket.socket, data: bytes, meta: object, deadline: float
    ) -> Iterator[Answer]:
        left = self.limits.answers
        try:
            connection.settimeout(self.limits.wall_seconds + _GRACE_SECONDS)
            for frame in (msgspec.msgpack.encode(meta), data):
                connection.sendall(len(frame).to_bytes(HEAD, "big"))
                connection.sendall(frame)
            while True:
                size = int.from_bytes(_receive(connection, HEAD, deadline), "big")
                left -= size
                if left < 0 or size > self.limits.answer:
                    raise LimitError("What it holds is larger than the limit for one file.")
                yield _decoded(_receive(connection, size, deadline))
        except OSError:
            return  # the child is gone, or out of time: its ending says which

    def _ending(self, deadline: float, finished: bool) -> Ending | None:
        """Hear how the child ended; stop it first where its answer is not wanted any more."""
        try:
            if not finished:
                self._control.send(b"stop")
            self._control.settimeout(max(1.0, deadline - time.monotonic()))
            return msgspec.json.decode(self._control.recv(4096), type=Ending)
        except (OSError, msgspec.DecodeError):
            self.broken = True
            return None

    def close(self) -> None:
        """End the worker; whatever still runs inside ends with it."""
        self._control.close()  # the worker ends when it sees this
        try:
            self._process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        shutil.rmtree(self._scratch, ignore_errors=True)


def _order(function: str, scratch: str, limits: Limits) -> Order:
    return Order(
        function=function,
        scratch=scratch,
        memory=limits.memory,
        cpu_seconds=limits.cpu_seconds,
        wall_seconds=limits.wall_seconds,
        file_size=limits.file_size,
    )


def _search_path() -> list[str]:
    """Return where the worker finds modules: as here, without the current folder."""
    own = Path(__file__).parents[2]
    return [str(own), *(os.path.abspath(entry) for entry in sys.path if entry)]


def _receive(connection: socket.socket, size: int, deadline: float) -> bytearray:
    """Return exactly `size` bytes; OSError where they do not come in time."""
    data = bytearray(size)
    view, have = memoryview(data), 0
    while have < size:
        connection.settimeout(max(0.001, deadline - time.monotonic()))
        got = connection.recv_into(view[have:])
        if not got:
            raise ConnectionError("the child closed its end")
        have += got
    return data


def _explain(ending: Ending | None, limits: Limits) -> NoReturn:
    """Say in words why there is no result."""
    if ending is None:
        raise UnreadableError("The process that read it was stopped by the system.")
    if ending.late:
        raise LimitError(f"Reading it took longer than {limits.wall_seconds} seconds, the limit.")
    if ending.code == -signal.SIGXCPU:
        raise LimitError(
            f"Reading it took more than {limits.cpu_seconds} seconds of computing, the limit."
        )
    if ending.code == -signal.SIGXFSZ:
        raise LimitError("Reading it writes more than is allowed for one file.")
    if ending.code == -signal.SIGKILL:
        raise LimitError("Reading it needs more memory or time than is allowed for one file.")
    raise UnreadableError(f"The reader crashed on it (code {ending.code}).")
