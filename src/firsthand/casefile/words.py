"""Says counts, intervals and figures in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.model.edition import ClaimView, FigureView


def counted(number: int, one: str, many: str = "") -> str:
    """Return "1 report", "1,204 reports", "no reports"."""
    word = one if number == 1 else many or f"{one}s"
    return f"{number:,} {word}" if number else f"no {word}"


def joined(items: Sequence[str]) -> str:
    """Return "a", "a and b" or "a, b and c"."""
    return " and ".join(filter(None, [", ".join(items[:-1]), items[-1]])) if items else ""


def shortened(items: Sequence[str], most: int = 3) -> str:
    """Return the first items joined, and how many more there are."""
    if len(items) <= most + 1:
        return joined(items)
    return joined([*items[:most], f"{len(items) - most} more"])


def clipped(text: str, length: int) -> str:
    """Return `text` within `length` characters, cut at a word and marked with an ellipsis.

    Only a first word that is too long by itself is cut inside: half a name may be somebody's.
    """
    if len(text) <= length:
        return text
    return text[: length - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def interval(low: int, high: int) -> str:
    """Return the number of origins as a reader sees it: "4", or "1–3" where it is not certain."""
    return str(high) if low == high else f"{low}–{high}"


def origins_in_reports(claim: ClaimView, reports: int) -> str:
    """Return "1 origin in 40 reports", the main figure of a claim, in words."""
    if not reports:
        return "no report supports it"
    if not claim.origins_max:
        return f"no known origin in {counted(reports, 'report')}"
    number = interval(claim.origins_min, claim.origins_max)
    return f"{number} {'origin' if number == '1' else 'origins'} in {counted(reports, 'report')}"


def interval_explained(claim: ClaimView) -> str:
    """Return one sentence on what the number of origins of this claim means."""
    low, high = claim.origins_min, claim.origins_max
    if not high:
        return "No report says where it has this from, so no independent origin is counted."
    if low == high == 1:
        return "One independent first-hand origin, as far as these reports tell."
    if low == high:
        return f"{high} independent first-hand origins, as far as these reports tell."
    least = f"at least {low}" if low else "perhaps none"
    return (
        f"{_upper(least)} and at most {counted(high, 'independent first-hand origin')}: some may "
        "be the same person or account, or do not say where they have it from. "
        "The reasons stand below."
    )


def figure_words(figure: FigureView) -> str:
    """Return the number of a figure with its qualifier ("at least 12", "9 to 12")."""
    low, high = _number(figure.low), _number(figure.high)
    if low and high and low != high:
        return f"about {low} to {high}" if figure.qualifier == "about" else f"{low} to {high}"
    number = low or high
    if not number:
        return "no number"
    prefix = {
        "at-least": "at least ",
        "about": "about ",
        "more-than": "more than ",
        "up-to": "up to ",
        "vague": "at least " if low else "up to ",
    }.get(figure.qualifier, "" if low else "up to ")
    return prefix + number


def change_words(before: FigureView, after: FigureView, *, corrects: bool = False) -> str:
    """Return how a holder's figure differs from the earlier one it replaces ("raised from 12").

    With `corrects` the later report takes the earlier one back.
    """
    old, new = bounds([before]), bounds([after])
    said = figure_words(before)
    if corrects:
        return f"corrects {said}"
    if not old or not new or old[0] == new[0]:
        return f"replaces {said}"
    return f"{'raised' if new[0] > old[0] else 'lowered'} from {said}"


def bounds(figures: Sequence[FigureView]) -> tuple[int, int] | None:
    """Return the lowest and the highest number given; None where no figure has a number."""
    numbers = [n for f in figures for n in (f.low, f.high) if n is not None]
    return (min(numbers), max(numbers)) if numbers else None


def _number(value: int | None) -> str:
    return f"{value:,}" if value is not None else ""


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
