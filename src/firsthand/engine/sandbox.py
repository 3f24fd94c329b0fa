"""Runs a pure function over untrusted bytes in a child process with limits and no network."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from types import TracebackType
from typing import Self, TypeVar

import msgspec

from firsthand.engine import confine
from firsthand.engine.limits import Limits
from firsthand.engine.worker_process import WRONG_FORM, WorkerProcess
from firsthand.model.errors import ContainerError, LimitError, SandboxError, UnreadableError

T = TypeVar("T")
_ERRORS = {kind.__name__: kind for kind in (UnreadableError, LimitError, ContainerError)}
_START_SECONDS = (60, 300)
"""How long a worker may take to start, and a second one where the machine is busy."""


class Sandbox:
    """A confined worker for one function `(meta, data) -> result`, named "module:function".

    Use it in a `with` statement. The worker starts with the first call, is reused for every
    file, and starts again by itself after a crash. Not for two threads at once.
    """

    def __init__(self, function: str, limits: Limits | None = None) -> None:
        self.function = function
        self.limits = limits or Limits()
        self._worker: WorkerProcess | None = None

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

    def _started(self) -> WorkerProcess:
        if self._worker is None:
            first, second = _START_SECONDS
            try:
                self._worker = WorkerProcess(self.function, self.limits, first)
            except SandboxError:
                self._worker = WorkerProcess(self.function, self.limits, second)
        return self._worker


def _plain(words: str) -> str:
    """Return what a child said without control characters, and not at any length."""
    return "".join(character if character.isprintable() else " " for character in words[:500])


def _checked(raw: bytes, result_type: type[T]) -> T:
    try:
        return msgspec.msgpack.decode(raw, type=result_type)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UnreadableError(WRONG_FORM) from error


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
