"""How long work reports itself: stages, counts, and nothing about how it is shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

T = TypeVar("T")


class Progress(Protocol):
    """Told about every stage. The command line draws bars from it; tests count with it."""

    def start(self, stage: str, total: int) -> None:
        """Begin `stage` with `total` steps, 0 where nothing is left to do."""

    def advance(self) -> None:
        """One step of the current stage is done."""

    def end(self) -> None:
        """The current stage is over."""


class Silent:
    """A `Progress` that says nothing."""

    def start(self, stage: str, total: int) -> None:
        """Say nothing."""

    def advance(self) -> None:
        """Say nothing."""

    def end(self) -> None:
        """Say nothing."""


def follow(progress: Progress, stage: str, things: Iterable[T], total: int) -> Iterator[T]:
    """Yield `things`, advancing `progress` after each one."""
    progress.start(stage, total)
    for thing in things:
        yield thing
        progress.advance()
    progress.end()
