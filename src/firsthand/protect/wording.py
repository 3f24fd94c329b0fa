"""Chooses the sentence by which everyone may read a claim."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping

from firsthand.model.edition import ClaimView, Edition, SourceView
from firsthand.model.terms import SourceKind, Stance
from firsthand.protect.fold import keys
from firsthand.protect.mask import WITHHELD, Masker
from firsthand.protect.plain import FALLBACKS, plain_claims, plain_fallback
from firsthand.protect.register import Register

_SUPPORTS = frozenset({Stance.ASSERTS, Stance.ALLEGES})
_MOST_GAPS = 2
"""Words withheld from a sentence beyond which a sentence of our own reads better."""


class Wording:
    """Words claims of one case.

    A reviewer's sentence is masked; the claim's own stands where no search leads from it to a
    sealed document; all others are said from the closed vocabulary.
    """

    def __init__(
        self, private: Edition, register: Register, masker: Masker, renamed: Mapping[str, str]
    ) -> None:
        self._masker, self._renamed = masker, renamed
        protected = {person.id for person in register.people}
        public = [one for one in private.sources if one.id not in protected]
        self._speakers = {one.id: one.name for one in public if self._may_stand(one.name)}
        self._names = {form for source in private.sources for form in _forms(source)}
        self._sayings: defaultdict[str, list[str]] = defaultdict(list)
        for said in private.statements:
            if said.claim and not said.negated and said.stance in _SUPPORTS:
                self._sayings[said.claim].append(said.content)

    def say(self, claim: ClaimView, leads_back: Callable[[str], bool]) -> str:
        """Return the sentence of a claim; `leads_back` tells one that finds a sealed document."""
        if claim.id in self._renamed:
            return self._masker.mask(self._renamed[claim.id]).text
        masked = self._masker.mask(claim.text)
        if not leads_back(claim.text) and masked.text.count(WITHHELD) <= _MOST_GAPS:
            return masked.text
        return next(
            said
            for said in self.plain(claim)
            if said in FALLBACKS or not (leads_back(said) or self._masker.mask(said).changed)
        )

    def plain(self, claim: ClaimView) -> Iterator[str]:
        """Yield sentences from the closed vocabulary, the fullest first; the barest is safe."""
        place = claim.place if claim.place and keys(claim.place) not in self._names else None
        where = place if place and self._may_stand(place) else None
        yield from plain_claims(claim, self._sayings[claim.id], where, self._whose(claim))
        yield plain_fallback(claim.type)

    def _may_stand(self, name: str) -> bool:
        return not self._masker.mask(name, headline=True).changed

    def _whose(self, claim: ClaimView) -> str:
        """Say who makes a point or reports it, as far as they may be named: two at most."""
        origins = [one for origin in claim.origins for one in origin.sources]
        for verb, found in (("made by", origins), ("reported by", claim.outlets)):
            names = list(dict.fromkeys(filter(None, map(self._speakers.get, found))))
            if len(names) > 2:
                return f"{verb} {names[0]}, {names[1]} and others"
            if names:
                return f"{verb} {' and '.join(names)}"
        return ""


def _forms(source: SourceView) -> Iterator[tuple[str, ...]]:
    """Yield the names of a source and a person's surname: a place called so may be a mistake."""
    for name in (source.name, *source.names):
        yield keys(name)
        if source.kind == SourceKind.PERSON:
            yield keys(name)[-1:]
