"""Finds thousands of names in a stream of words at once, whatever stands between the words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

Owner = TypeVar("Owner")
Form = tuple[str, ...]
"""The keys of a name's words, in order."""


class Hit(NamedTuple, Generic[Owner]):
    """Words `start` to `end` of a stream are a form of `owner`."""

    start: int
    end: int
    owner: Owner


class Matcher(Generic[Owner]):
    """All forms of all owners, found by their first word: the cost does not grow with the forms."""

    def __init__(self, forms: Mapping[Form, Owner]) -> None:
        self._by_first: dict[str, list[tuple[Form, Owner]]] = {}
        for form in sorted(forms, key=lambda form: (-len(form), form)):
            self._by_first.setdefault(form[0], []).append((form, forms[form]))

    def at(self, stream: Sequence[str], place: int) -> Hit[Owner] | None:
        """Return the longest form that starts at word `place`."""
        for form, owner in self._by_first.get(stream[place], ()):
            if tuple(stream[place : place + len(form)]) == form:
                return Hit(place, place + len(form), owner)
        return None

    def find(self, stream: Sequence[str]) -> Iterator[Hit[Owner]]:
        """Yield the longest hit at every word that starts one, left to right, overlaps included."""
        for place, word in enumerate(stream):
            if word in self._by_first and (hit := self.at(stream, place)):
                yield hit

    def any_of(self, stream: Iterable[str]) -> bool:
        """Tell whether any word of the stream could start a form: the quick way to say no."""
        return any(word in self._by_first for word in stream)
