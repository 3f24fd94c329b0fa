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
        signs |= self._speaker(one) | self._beside(number)
        if len(one.text.split()) > _LONG:
            signs.add("long")
        return frozenset(signs | _joined(signs))

    def _before(self, one: Statement) -> str:
        """Return the words that lead up to a statement and its cue."""
        spans = [span.start for span in (one.cue, one.source) if span is not None]
        start = min([one.start, *spans])
        return self._document.text[max(0, start - _REACH) : start]

    def _speaker(self, one: Statement) -> set[str]:
        """Return what is known of who speaks."""
        who = with_office(one.speaker, self._document.text)
        named = f"{who.role} {who.name} {who.affiliation}"
        signs = {_KNOWN.get(one.basis, ""), _KINDS.get(who.kind, "")} - {""}
        body = who.kind in _BODIES and not is_civil(who)
        if len(one.mentions) == 1:
            release = self._document.kind is DocumentKind.PRESS_RELEASE
            return signs | {"own voice"} | ({"party"} if body or release else set())
        wronged = is_civil(who) or bool(x.WRONGED.search(named))
        office = is_official(who, lexicon(self._document.language or "en")) and not is_insider(who)
        answering = office or x.FORCES.search(named) or x.HOUSES.search(named)
        if x.COUNSEL.search(named) or (answering and not wronged):
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
        accusing = [o for o in self._found[:number] if _key(o) != key and x.WRONGS.search(o.text)]
        signs |= {"accused before"} if accusing else set()
        if self._named(one):
            signs.add("named before")
        if accusing and one.start - accusing[-1].end < _NEAR:
            signs.add("accused near")
        return signs

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
