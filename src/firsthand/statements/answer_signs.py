"""Reads the signs by which words are known for an answer to an accusation.

Who speaks, in which words, behind what, and whether the same speaker denies beside it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from firsthand.model.document import Document
from firsthand.model.statement import Statement
from firsthand.model.terms import Basis, DocumentKind, SourceKind, Stance
from firsthand.statements import answer_context as x
from firsthand.statements import answer_words as w
from firsthand.statements.lexicon import lexicon
from firsthand.statements.office import with_office
from firsthand.statements.stance_words import NUMBER
from firsthand.statements.standing import is_civil, is_insider, is_official

DENYING = frozenset({Stance.DENIES, Stance.DISPUTES_FIGURE})
_SAID = {
    "none first": w.NONE_FIRST, "total": w.TOTAL, "negation": w.NEGATION, "missing": w.MISSING,
    "mishap": w.MISHAP, "free": w.FREE, "lawful": w.LAWFUL, "proper": w.PROPER, "only": w.ONLY,
    "records": w.RECORDS, "others": w.OTHERS, "away": w.AWAY, "attack": w.ATTACK,
    "ours": w.OURS, "safe": w.SAFE, "wrongs": x.WRONGS, "number": NUMBER,
    "I": re.compile(r"\b(?:I|my|me|я|мне|меня|je|mon|ma)\b|\b[Jj]['’]"),
}  # fmt: skip
_CUED = {"holds": x.HOLDS, "tells": x.TELLS}
_BEFORE = {"blamed": x.BLAMED, "denied": x.DENIED, "asked": x.ASKED}
_REACH = 350
"""Letters before a statement in which its occasion stands."""
_NEAR = 400
"""Letters from the end of an accusation within which words answer it."""
_LONG = 25
_STEM = 5
"""Letters by which a house is known again: "miners" at the "mine"."""
_BODIES = frozenset({SourceKind.GOVERNMENT, SourceKind.ORGANISATION})
_KNOWN = {Basis.OFFICIAL: "for an office", Basis.WITNESS: "witness", Basis.VICTIM: "victim"}
_KINDS = {SourceKind.GOVERNMENT: "government", SourceKind.UNNAMED: "unnamed"}


class Signs:
    """The statements of one document, as far as one of them looks at the others."""

    def __init__(self, document: Document, found: Sequence[Statement]) -> None:
        """Take the statements in order of the text."""
        self._document, self._found = document, found
        self._denials = Counter(_key(one) for one in found if one.stance in DENYING)

    def of(self, number: int) -> frozenset[str]:
        """Return the signs of one statement, by name."""
        one = self._found[number]
        cue = one.cue.exact if one.cue else ""
        before = self._before(one)
        signs = {name for name, sign in _SAID.items() if sign.search(one.text)}
        signs |= {name for name, sign in _CUED.items() if cue and sign.search(cue)}
        signs |= {f"{name} before" for name, sign in _BEFORE.items() if sign.search(before)}
        signs |= self._speaker(number) | self._beside(number)
        if len(one.text.split()) > _LONG:
            signs.add("long")
        return frozenset(signs | _joined(signs))

    def _before(self, one: Statement) -> str:
        """Return the words that lead up to a statement and its cue."""
        spans = [span.start for span in (one.cue, one.source) if span is not None]
        start = min([one.start, *spans])
        return self._document.text[max(0, start - _REACH) : start]

    def _speaker(self, number: int) -> set[str]:
        """Return what is known of who speaks.

        Who runs a house answers only where that house was accused: a school tells what police did
        to its pupils. Counsel is a party only by name: a victim has a lawyer too.
        """
        one = self._found[number]
        who = with_office(one.speaker, self._document.text)
        named = f"{who.role} {who.name} {who.affiliation}"
        signs = {_KNOWN.get(one.basis, ""), _KINDS.get(who.kind, "")} - {""}
        body = who.kind in _BODIES and not is_civil(who)
        if len(one.mentions) == 1:
            release = self._document.kind is DocumentKind.PRESS_RELEASE
            return signs | {"own voice"} | ({"party"} if body or release else set())
        wronged = is_civil(who) or bool(x.WRONGED.search(named))
        office = is_official(who, lexicon(self._document.language or "en")) and not is_insider(who)
        of_house = x.HOUSES.search(named)
        answering = self._house_accused(number, named) if of_house else office
        if (answering or x.FORCES.search(named)) and not wronged and not x.COUNSEL.search(named):
            signs = (signs - {"unnamed"}) | {"party"}
        return signs | ({"counsel"} if x.COUNSEL.search(named) else set()) | (
            {"wronged"} if wronged else set()
        )  # fmt: skip

    def _beside(self, number: int) -> set[str]:
        """Return what stands beside a statement: denials of its speaker, others' accusations."""
        one, key, signs = self._found[number], _key(self._found[number]), set[str]()
        if self._denials[key] > (one.stance in DENYING):
            signs.add("denies elsewhere")
        for step, name in ((-1, "behind a denial"), (1, "before a denial")):
            other = number + step
            if 0 <= other < len(self._found) and _key(self._found[other]) == key:
                signs |= {name} if self._found[other].stance in DENYING else set()
        accusing = self._accusing(number)
        signs |= {"accused before"} if accusing else set()
        if any(_key(o) == key and _tells_wrong(o) for o in self._found[:number]):
            signs.add("accuses")
        if self._named(one):
            signs.add("named before")
        if accusing and one.start - accusing[-1].end < _NEAR:
            signs.add("accused near")
        return signs

    def _accusing(self, number: int) -> list[Statement]:
        """Return what others told of wrongs before a statement."""
        key = _key(self._found[number])
        return [one for one in self._found[:number] if _key(one) != key and _tells_wrong(one)]

    def _house_accused(self, number: int, named: str) -> bool:
        """Tell whether an accusation names the house for which somebody speaks."""
        houses = {found[0].casefold()[:_STEM] for found in x.HOUSES.finditer(named)}
        told = " ".join(one.text for one in self._accusing(number)[-1:])
        words = {word.casefold()[:_STEM] for word in re.findall(r"\w+", told)}
        return bool(houses & words)

    def _named(self, one: Statement) -> bool:
        """Tell whether words before a statement tie its speaker's name to a wrong."""
        name = one.speaker.name.split()[-1:]
        if one.speaker.kind is not SourceKind.PERSON or not name or len(one.mentions) == 1:
            return False
        spans = [span.start for span in (one.cue, one.source) if span is not None]
        before = self._document.text[: min([one.start, *spans])]
        return any(
            name[0] in sentence and (x.WRONGS.search(sentence) or x.BLAMED.search(sentence))
            for sentence in re.split(r"(?<=[.!?])\s+|\n", before)
        )


def _tells_wrong(one: Statement) -> bool:
    return one.stance not in DENYING and x.WRONGS.search(one.text) is not None


def _joined(signs: set[str]) -> set[str]:
    """Return the signs that two others make together."""
    pairs = {
        "negates a wrong": {"negation", "wrongs"},
        "negates with records": {"negation", "records", "party"},
        "party accused": {"party", "accused near"},
    }
    found = {name for name, parts in pairs.items() if parts <= signs}
    return found | ({"tells a wrong"} if "wrongs" in signs and "negation" not in signs else set())


def _key(one: Statement) -> str:
    return one.speaker.name.casefold()
