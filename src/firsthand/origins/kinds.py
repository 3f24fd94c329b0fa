"""Groups the kinds of sources: bodies, those who go by a name, people and their accounts."""

from __future__ import annotations

from firsthand.model.terms import SourceKind

BODIES = frozenset({SourceKind.ORGANISATION, SourceKind.GOVERNMENT, SourceKind.OUTLET})
OFFICES = BODIES - {SourceKind.OUTLET}
"""Bodies that speak for themselves and pass nobody on."""
NAMED = BODIES | {SourceKind.PERSON}
ACCOUNT = frozenset({SourceKind.PERSON, SourceKind.SOCIAL_ACCOUNT})
"""One who posts under the own name is one source."""
PRIVATE = frozenset({SourceKind.PERSON, SourceKind.UNNAMED, SourceKind.SOCIAL_ACCOUNT})
