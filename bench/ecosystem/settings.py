"""What is drawn how often: one set of chances for development, another one for the report."""

from __future__ import annotations

from typing import NamedTuple

COPY, TRIM, EDIT, PARAPHRASE = "copy", "trim", "edit", "paraphrase"
CITE, TRANSLATE, SILENT, CIRCLE, JOIN = "cite", "translate", "silent", "circle", "join"


class Settings(NamedTuple):
    """Chances from 0 to 1, and weights that need not sum to anything."""

    bank: str
    seed: int
    reports: tuple[int, int] = (5, 9)
    """Fewest and most reports of one claim."""
    strands: int = 2
    """Claims of one ecosystem."""
    origins: tuple[float, ...] = (0.4, 0.25, 0.2, 0.1, 0.05)
    """Weight of one first-hand account, of two, and so on."""
    operations: tuple[tuple[str, float], ...] = (
        (COPY, 0.10),
        (TRIM, 0.08),
        (EDIT, 0.08),
        (PARAPHRASE, 0.20),
        (CITE, 0.24),
        (TRANSLATE, 0.12),
        (SILENT, 0.06),
        (CIRCLE, 0.05),
        (JOIN, 0.07),
    )
    credited: float = 0.5
    """Chance that a copy, paraphrase or translation names where it comes from."""
    nicknamed: float = 0.12
    misspelt: float = 0.1
    linked: float = 0.3
    outside: float = 0.2
    """Chance that a first report which others cite is missing from the pile."""
    quoted: float = 0.6
    """Chance that a claim has a public statement, and that a report on it quotes that."""
    denied: float = 0.25
    borrowed: float = 0.15
    """Chance that background was printed by someone else before."""
    undated: float = 0.05
    late: float = 0.35
    """Chance of a delay of two days to two weeks instead of a day at most."""


DEVELOPMENT = Settings("dev", 100)
REPORT = Settings("report", 900, nicknamed=0.15, misspelt=0.14, outside=0.25, borrowed=0.2)
BANKS = {"dev": DEVELOPMENT, "report": REPORT}
