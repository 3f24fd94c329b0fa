"""Firsthand: how many sources was it, really?

    import firsthand

    case = firsthand.open_case("CASE")
    for claim in case.claims:
        print(claim.text, claim.origins_min, claim.origins_max)

The names below are the whole public interface; everything else may change between versions.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

__version__ = "0.1.0"

_HOMES = {
    "Case": "firsthand.engine.case",
    "Claim": "firsthand.model.claim",
    "Denial": "firsthand.model.claim",
    "Document": "firsthand.model.document",
    "FirsthandError": "firsthand.model.errors",
    "Origin": "firsthand.model.claim",
    "Source": "firsthand.model.source",
    "Span": "firsthand.model.document",
    "Statement": "firsthand.model.statement",
    "open_case": "firsthand.engine.case",
    "run": "firsthand.engine.case",
}

# Looked up on first use, so that `firsthand --help` starts at once.
__all__ = [
    "Case",
    "Claim",
    "Denial",
    "Document",
    "FirsthandError",
    "Origin",
    "Source",
    "Span",
    "Statement",
    "open_case",
    "run",
]


def __getattr__(name: str) -> Any:
    """Import a public name from its room when it is first asked for."""
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'firsthand' has no attribute {name!r}")


def __dir__() -> list[str]:
    """List the public names."""
    return sorted([*__all__, "__version__"])
