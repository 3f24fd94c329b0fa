"""Words a claim from a closed vocabulary, for claims whose own words lead to a protected person."""

from __future__ import annotations

from firsthand.model.edition import ClaimView
from firsthand.model.terms import ClaimType

ACTS: dict[str, str] = {
    ClaimType.DETENTION: "People were detained",
    ClaimType.KILLING: "People were killed",
    ClaimType.TORTURE: "People were tortured or ill-treated",
    ClaimType.INJURY: "People were injured",
    ClaimType.DISAPPEARANCE: "Someone disappeared",
    ClaimType.EVICTION: "People were driven from their homes",
    ClaimType.DESTRUCTION: "Property was destroyed",
    ClaimType.THREAT: "People were threatened",
    ClaimType.OBSTRUCTION: "Access, help or reporting was obstructed",
    ClaimType.DENIAL_OF_CARE: "Medical care was denied",
    ClaimType.LEGAL_PROCESS: "A legal step was taken",
    ClaimType.BACKGROUND: "Background",
    ClaimType.OTHER: "Other",
}


def plain_claim(claim: ClaimView, place: str | None) -> str:
    """Return a sentence made of the claim's type, public place, time and figures, and no more."""
    text = ACTS.get(claim.type, ACTS[ClaimType.OTHER])
    if place:
        text += f", {place}"
    if claim.when:
        text += f", {claim.when}"
    numbers = [n for figure in claim.figures for n in (figure.low, figure.high) if n is not None]
    if numbers:
        low, high = min(numbers), max(numbers)
        text += f" (figures given: {low})" if low == high else f" (figures given: {low} to {high})"
    return f"{text}."
