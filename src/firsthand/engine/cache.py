"""Keeps what a stage gave for an input, so that nothing is worked out twice.

A key names the stage, its version and the bytes of the input; a changed input or a raised version
is another key. Results are stored as they come, so a killed build goes on where it stopped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import Any, TypeVar

import msgspec

from firsthand.engine.progress import Progress, follow
from firsthand.model.record import SCHEMA_VERSION
from firsthand.store import CaseFolder

A = TypeVar("A")
B = TypeVar("B")


def fingerprint(*things: Any) -> str:
    """Return 32 hexadecimal digits that stand for the exact value of `things`."""
    digest = blake2b(digest_size=16)
    for thing in things:
        part = msgspec.json.encode(thing)
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()


class Stage(msgspec.Struct, frozen=True):
    """A stage as the cache knows it: name, version, and the type of what it gives."""

    name: str
    version: int
    gives: Any

    @property
    def key_version(self) -> int:
        """Stage version and schema version together: raising either makes old results useless."""
        return self.version * 1000 + SCHEMA_VERSION


class StageCache:
    """Runs stages over a case and keeps their results in its database."""

    def __init__(self, case: CaseFolder, progress: Progress) -> None:
        self._case = case
        self._progress = progress
        self.worked = 0
        """How many results had to be worked out; 0 after a build with nothing changed."""

    def each(
        self, stage: Stage, inputs: Sequence[A], keys: Sequence[str], work: Callable[[A], B]
    ) -> Iterator[B]:
        """Yield `work(x)` for every input in order, from the cache where it is known."""
        known = [self._get(stage, key) for key in keys]
        missing = [i for i, blob in enumerate(known) if blob is None]
        fresh = follow(self._progress, stage.name, missing, len(missing))
        for index, blob in enumerate(known):
            if blob is not None:
                yield msgspec.msgpack.decode(blob, type=stage.gives)
                continue
            assert next(fresh) == index
            yield self._work(stage, keys[index], lambda i=index: work(inputs[i]))  # type: ignore[misc]
        for _ in fresh:  # lets the progress bar end
            pass

    def once(self, stage: Stage, key: str, work: Callable[[], B]) -> B:
        """Return `work()` for a whole case, from the cache where the input is unchanged."""
        blob = self._get(stage, key)
        if blob is not None:
            known: B = msgspec.msgpack.decode(blob, type=stage.gives)
            return known
        (result,) = follow(self._progress, stage.name, self._lazily(stage, key, work), 1)
        return result

    def _lazily(self, stage: Stage, key: str, work: Callable[[], B]) -> Iterable[B]:
        yield self._work(stage, key, work)

    def _get(self, stage: Stage, key: str) -> bytes | None:
        return self._case.cache_get(stage.name, stage.key_version, key)

    def _work(self, stage: Stage, key: str, work: Callable[[], B]) -> B:
        self.worked += 1
        result = work()
        self._case.cache_put(stage.name, stage.key_version, key, msgspec.msgpack.encode(result))
        return result
