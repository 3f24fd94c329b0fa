"""Finds the pairs of names that are worth comparing, so that no pile compares each with each.

Names that begin two words with the same consonants share a block. A block that grows past `MOST`
is split by more consonants, and by all of them, until at last only neighbours in the alphabet are
compared: work grows with the number of names, and small piles miss nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from firsthand.entities.spelling import consonants

MOST = 48
"""More names than this in one block are split."""
_NEIGHBOURS = 12
"""Where nothing splits a block any more, a name is compared with so many that follow it."""

_MOST_SPELLINGS = 128
"""More spellings than this behind two consonants are looked up by a third."""

Key = tuple[str, ...]


class Spellings:
    """Known spellings, to look up those that another can stand for."""

    def __init__(self, known: Iterable[str], same: Callable[[str, str], bool]) -> None:
        self._same = same
        self._coarse: dict[str, list[str]] = defaultdict(list)
        self._finer: dict[Key, list[str]] = defaultdict(list)
        self._near: dict[str, list[str]] = {}
        for spelling in sorted(set(known)):
            frame = consonants(spelling)
            self._coarse[frame[:2]].append(spelling)
            for key in _ends(frame):
                self._finer[key].append(spelling)

    def near(self, spelling: str) -> list[str]:
        """Return the known spellings that are the same as one, sorted."""
        if spelling not in self._near:
            block = self._block(consonants(spelling))
            self._near[spelling] = [known for known in block if self._same(spelling, known)]
        return self._near[spelling]

    def _block(self, frame: str) -> Sequence[str]:
        block = self._coarse.get(frame[:2], [])
        if len(block) <= _MOST_SPELLINGS:
            return block
        return sorted({known for key in _ends(frame) for known in self._finer.get(key, ())})


def _ends(frame: str) -> tuple[Key, Key]:
    """Three consonants from the front, or two and the last: one slip leaves one of them alone."""
    return ("front", frame[:3]), ("ends", frame[:2] + frame[-1:])


class Framed(NamedTuple):
    """One name in a block, with the consonants of the two words that put it there."""

    name: int
    first: str
    second: str


def framed(name: int, words: Sequence[str]) -> list[Framed]:
    """Return a name once for every two of its words of three letters and more."""
    frames = sorted(consonants(word) for word in words if len(word) > 2)
    if len(frames) < 2:
        return [Framed(name, frames[0] if frames else "", "")]
    return sorted({Framed(name, *two) for two in combinations(frames, 2)})


def neighbours(blocked: Mapping[Key, Iterable[Framed]]) -> Iterator[tuple[int, int]]:
    """Yield every pair of names worth comparing once, the smaller number first, in order.

    `blocked` holds names that may be alike by what they share; every block is cut to size here.
    """
    blocks = [names for key in sorted(blocked) for names in _cut(sorted(set(blocked[key])), 0)]
    holding: dict[int, list[int]] = defaultdict(list)
    for at, names in enumerate(blocks):
        for name in names:
            holding[name].append(at)
    for name in sorted(holding):
        near = {other for at in holding[name] for other in blocks[at] if other > name}
        yield from ((name, other) for other in sorted(near))


def start(frame: Framed) -> Key:
    """Return the key of the coarsest blocks: the first consonant of both words."""
    return frame.first[:1], frame.second[:1]


def _cut(block: Sequence[Framed], level: int) -> Iterator[list[int]]:
    """Yield the names of a block, or those of its parts where it holds too many."""
    if len(block) <= MOST:
        if len(block) > 1:
            yield sorted({frame.name for frame in block})
        return
    if level == len(_FINER):
        ordered = sorted(block, key=lambda frame: (frame.first, frame.second, frame.name))
        for at in range(len(ordered)):
            yield sorted({frame.name for frame in ordered[at : at + 1 + _NEIGHBOURS]})
        return
    parts: dict[Key, list[Framed]] = defaultdict(list)
    for frame in block:
        for key in _FINER[level](frame):
            parts[key].append(frame)
    for key in sorted(parts):
        yield from _cut(parts[key], level + 1)


def _two_each(frame: Framed) -> list[Key]:
    """Two consonants of both words; or all of one, so that a slip in the other is found."""
    first, second = frame.first, frame.second
    keys: list[Key] = [("two", first[:2], second[:2]), ("first", first, second[:1])]
    return [*keys, ("second", first[:1], second)] if second else keys


def _one_whole(frame: Framed) -> list[Key]:
    """All consonants of one word and two of the other."""
    keys: list[Key] = [("first", frame.first, frame.second[:2])]
    return [*keys, ("second", frame.first[:2], frame.second)] if frame.second else keys


def _both_whole(frame: Framed) -> list[Key]:
    return [("whole", frame.first, frame.second)]


_FINER = (_two_each, _one_whole, _both_whole)
