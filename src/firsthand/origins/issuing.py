"""Finds the bodies that published papers of their own, and whose words are theirs."""

from __future__ import annotations

import re
from functools import cached_property

from firsthand.model.terms import DocumentKind, SourceKind
from firsthand.origins.kinds import OFFICES
from firsthand.origins.library import OWN_PAPERS, Library
from firsthand.origins.offices import may_be
from firsthand.origins.words import fold

LEAST_NAME = 4
"""Letters in a name that is looked for without regard to capitals."""


class Issuers:
    """The bodies of a pile that put their words in writing."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._called: dict[str, tuple[str, ...]] = {}

    @cached_property
    def names(self) -> dict[str, re.Pattern[str]]:
        """Bodies that published statements: source id -> its names, of whatever kind, folded."""
        library, found = self._library, {}
        for source, shelf in library.published_by.items():
            names = {fold(name) for name in library.names_of(source)}
            long = sorted(name for name in names if len(name) > LEAST_NAME)
            kinds = {library.documents[key].kind for key in shelf}
            if DocumentKind.PRESS_RELEASE in kinds and long:
                options = "|".join(r"\W+".join(map(re.escape, name.split())) for name in long)
                found[source] = re.compile(rf"(?<!\w)(?:{options})(?!\w)")
        return found

    def spoken_for_by(self, source: str) -> tuple[str, ...]:
        """Return the bodies of which a source is a member, or whose papers quote it as theirs."""
        found = self._library.sources.get(source)
        return tuple(
            body
            for body in self._bodies
            if (found and found.affiliation == body)
            or (body, source) in self._library.company.spokespeople
        )

    def called(self, source: str) -> tuple[str, ...]:
        """Return the one body that a report may mean by an office such as "the prosecutor's"."""
        if source not in self._called:
            found = tuple(body for body in self._bodies if self._may_be(source, body))
            self._called[source] = found if len(found) == 1 else ()
        return self._called[source]

    @cached_property
    def _bodies(self) -> tuple[str, ...]:
        library = self._library
        return tuple(
            source
            for source, shelf in sorted(library.published_by.items())
            if library.kind(source) in OFFICES
            and any(library.documents[key].kind in OWN_PAPERS for key in shelf)
        )

    def _may_be(self, source: str, body: str) -> bool:
        found = self._library.sources.get(source)
        if found is None or found.kind is SourceKind.OUTLET or source in self._library.published_by:
            return False
        return may_be(found.name, self._library.names_of(body))
