"""Reads German numbers, which are written as one word: "vierundzwanzig", "zweihundertdreißig"."""

from __future__ import annotations

from firsthand.entities import numbers_lexicon as lex


def german(low: str) -> int | None:
    """Return a number below 1,000 that is written as one word; None for any other word."""
    head, hundred, rest = low.rpartition("hundert")
    hundreds = _german_one(head) if head else int(bool(hundred))
    below = _german_below_hundred(rest.removeprefix("und")) if rest else 0
    if hundreds is None or below is None or not (hundred or "und" in rest):
        return None
    return 100 * hundreds + below


def _german_below_hundred(low: str) -> int | None:
    ones, joint, tens = low.partition("und")
    if not joint:
        return lex.ONES.get(low) or lex.TENS.get(low)
    one = _german_one(ones)
    return one + lex.TENS[tens] if one and tens in lex.TENS else None


def _german_one(low: str) -> int | None:
    return 1 if low == "ein" else lex.ONES.get(low)
