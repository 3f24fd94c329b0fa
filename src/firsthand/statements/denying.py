"""Follows a turn of speech: who has denied goes on denying till the turn ends."""

from __future__ import annotations

import re

import msgspec

from firsthand.model.statement import Statement
from firsthand.model.terms import Stance
from firsthand.statements.stance_answers import OTHER_SIDE

_OWNS_UP = re.compile(r"(?i)(?:\byes,|^(?:yes|true)\b|\bда,|^да\b|\boui,|^oui\b)")
"""Words by which one who denies the rest owns up to something."""


class Turns:
    """Remembers who denied something in which quotation or turn."""

    def __init__(self) -> None:
        """Nobody has denied anything yet."""
        self._denying: tuple[object, str] | None = None

    def settled(self, statement: Statement, turn: object) -> Statement:
        """Return a sentence of a turn, a denial where its speaker denied before in the same turn.

        "Nobody was turned back. The boat left of its own accord." What accuses others is a claim
        of its own.
        """
        here = (turn, statement.speaker.name)
        if statement.stance is Stance.DENIES:
            self._denying = here
            return statement
        goes_on = statement.stance is Stance.ASSERTS and self._denying == here
        if not goes_on or _OWNS_UP.search(statement.text) or OTHER_SIDE.search(statement.text):
            return statement
        why = (*statement.why, "goes on denying")
        return msgspec.structs.replace(statement, stance=Stance.DENIES, why=why)
