"""Finds thousands of names in a stream of words at once, whatever stands between the words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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
    """All forms of all owners, found by their first two words: more forms cost no more time."""

    def __init__(self, forms: Mapping[Form, Owner]) -> None:
        self._alone: dict[str, Owner] = {}
        self._longer: dict[str, dict[str, list[tuple[Form, Owner]]]] = {}
        for form in sorted(forms, key=lambda form: (-len(form), form)):
            if len(form) == 1:
                self._alone[form[0]] = forms[form]
            else:
                after = self._longer.setdefault(form[0], {})
                after.setdefault(form[1], []).append((form, forms[form]))
        self._firsts = frozenset(self._alone) | frozenset(self._longer)

    def at(self, stream: Sequence[str], place: int) -> Hit[Owner] | None:
        """Return the longest form that starts at word `place`."""
        word = stream[place]
        if word not in self._firsts:
            return None
        after = self._longer.get(word)
        if after is not None and place + 1 < len(stream):
            for form, owner in after.get(stream[place + 1], ()):
                if len(form) == 2 or tuple(stream[place : place + len(form)]) == form:
                    return Hit(place, place + len(form), owner)
        if word in self._alone:
            return Hit(place, place + 1, self._alone[word])
        return None

    def any_of(self, stream: Sequence[str]) -> bool:
        """Tell whether any form stands in the stream."""
        return next(self.find(stream), None) is not None

    def find(self, stream: Sequence[str]) -> Iterator[Hit[Owner]]:
        """Yield the longest hit at every word that starts one, left to right, overlaps included."""
        firsts = self._firsts
        for place in [place for place, word in enumerate(stream) if word in firsts]:
            if hit := self.at(stream, place):
                yield hit
