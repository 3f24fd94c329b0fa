"""Runs a pure function over untrusted bytes in a child process with limits and no network."""

from __future__ import annotations

import contextlib
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
from types import TracebackType
from typing import NoReturn, Self, TypeVar

import msgspec

from firsthand.engine import confine
from firsthand.engine.worker import HEAD, Answer, Ending, Greeting, Order
from firsthand.model.errors import ContainerError, LimitError, SandboxError, UnreadableError

T = TypeVar("T")

_ERRORS = {kind.__name__: kind for kind in (UnreadableError, LimitError, ContainerError)}
_WRONG_FORM = "The reader gave a result of the wrong form for it."
_START_SECONDS = (60, 300)
"""How long a worker may take to start, and a second one where the machine is busy."""
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


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """What one call may use. Sizes in bytes."""

    memory: int = 2 << 30
    """Address space beyond what the idle worker has."""
    cpu_seconds: int = 60
    wall_seconds: int = 300
    """More than computing needs: other work may hold the machine."""
    file_size: int = 256 << 20
    """Of any one file written to the scratch folder."""
    answer: int = 64 << 20
    """Of one result; for `stream`, of each part."""
    answers: int = 64 << 20
    """Of all parts together."""


UNPACKING = Limits(answer=256 << 20, answers=4 << 30, wall_seconds=900, cpu_seconds=120)
"""For containers: members are large, and wait while the one before is sealed on disk."""


class Sandbox:
    """A confined worker for one function `(meta, data) -> result`, named "module:function".

    Use it in a `with` statement. The worker starts with the first call, is reused for every
    file, and starts again by itself after a crash. Not for two threads at once.
    """

    def __init__(self, function: str, limits: Limits | None = None) -> None:
        self.function = function
        self.limits = limits or Limits()
        self._worker: _Worker | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the worker and everything it started."""
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def call(self, data: bytes, meta: object, result_type: type[T]) -> T:
        """Return `function(meta, data)`, checked to be a `result_type`.

        Raises LimitError where a limit is reached, the function's own UnreadableError or
        ContainerError, UnreadableError where it crashes or answers with anything else, and
        SandboxError where no worker can be started.
        """
        results = list(self.stream(data, meta, result_type))
        if len(results) != 1:
            raise UnreadableError("The reader gave no result for it.")
        return results[0]

    def stream(self, data: bytes, meta: object, result_type: type[T]) -> Iterator[T]:
        """Yield what `function(meta, data)` yields, each checked to be a `result_type`.

        Raises as `call` does, after what came before the fault. Leaving early stops the child.
        """
        worker = self._started()
        try:
            with contextlib.closing(worker.answers(data, meta)) as answers:
                for answer in answers:
                    if answer.error:
                        raise _ERRORS.get(answer.error, UnreadableError)(_plain(answer.words))
                    if answer.result:
                        yield _checked(answer.result, result_type)
        finally:
            if worker.broken:
                self.close()

    @property
    def confinement(self) -> tuple[str, ...]:
        """What keeps the worker in, in words; starts it where it does not run yet."""
        return self._started().confinement

    def _started(self) -> _Worker:
        if self._worker is None:
            first, second = _START_SECONDS
            try:
                self._worker = _Worker(self.function, self.limits, first)
            except SandboxError:
                self._worker = _Worker(self.function, self.limits, second)
        return self._worker


def _decoded(frame: bytearray) -> Answer:
    try:
        return msgspec.msgpack.decode(frame, type=Answer)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UnreadableError(_WRONG_FORM) from error


def _plain(words: str) -> str:
    """Return what a child said without control characters, and not at any length."""
    return "".join(character if character.isprintable() else " " for character in words[:500])


def _checked(raw: bytes, result_type: type[T]) -> T:
    try:
        return msgspec.msgpack.decode(raw, type=result_type)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UnreadableError(_WRONG_FORM) from error


class _Worker:
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


def describe() -> str:
    """Return one line on what isolation this machine gives, as a worker found it."""
    with Sandbox("firsthand.engine.sandbox:_echo") as sandbox:
        found = sandbox.confinement
    wanted = (confine.NETWORK, confine.PROCESSES, confine.FILES)
    missing = [part for part in wanted if part not in found]
    if confine.NETWORK in found:
        found = tuple(part for part in found if part != confine.TCP)
    words = "; ".join(found) or "limits on memory and time only"
    return words + (f" (this machine does not give: {'; '.join(missing)})" if missing else "")


def _echo(meta: str, data: bytes) -> bytes:
    return data
