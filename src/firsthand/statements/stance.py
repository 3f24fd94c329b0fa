"""Judges from the words what the first-hand end does with the content."""

from __future__ import annotations

import re

from firsthand.model.statement import Mention
from firsthand.model.terms import SourceKind, Stance
from firsthand.statements import cue as c
from firsthand.statements import syntax as s
from firsthand.statements.clauses import Proposition
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.names import folded
from firsthand.statements.stance_words import (
    ACCUSED,
    ALLEGED,
    ARMED,
    AT_ONCE,
    CALLED_FALSE,
    CIVIL,
    COMPANY,
    CONTRAST,
    COUNTED,
    DOUBTED,
    ELSEWHERE,
    FIGURE_WRONG,
    HARMED,
    HEADS,
    INSISTS,
    NO_DENIAL,
    NUMBER,
    ONLY,
    PROPER,
    SOURCES,
    TERSE,
    TOLL,
    UNVERIFIED,
)
from firsthand.statements.syntax import Tree


def is_negated(tree: Tree, proposition: Proposition, lexicon: Lexicon) -> bool:
    """Tell whether the main clause of a proposition is negated."""
    head = proposition.head
    near = {head, *tree.children(head)}
    for child in tree.children(head, (*s.SUBJECTS, s.OBJECT, s.OPEN, s.OBLIQUE, s.OTHER)):
        near.update(tree.children(child))
    return any(
        index in proposition.words
        and (
            tree.words[index].lemma in lexicon.negative or tree.words[index].relation == s.NEGATION
        )
        for index in near
    )


def says_no(content: str, lexicon: Lexicon) -> bool:
    """Tell whether quoted words negate, from the words of their first sentence."""
    first = re.split(r"[.!?]\s", content, maxsplit=1)[0].casefold()
    return bool(set(re.findall(r"[\w-]+|n['’]t", first)) & lexicon.negative) or "n't" in first


def is_hedged(text: str) -> bool:
    """Tell whether the words keep a distance from what they report."""
    return bool(ALLEGED.search(text))


def is_official(speaker: Mention, lexicon: Lexicon) -> bool:
    """Tell whether a speaker speaks for a state body, an accused company or an office."""
    if speaker.kind is SourceKind.GOVERNMENT:
        return True
    named = set(folded(f"{speaker.role} {speaker.name}"))
    if named & lexicon.relatives or (speaker.kind is SourceKind.UNNAMED and named & SOURCES):
        return False
    if speaker.kind is SourceKind.ORGANISATION and named & (COMPANY | ARMED):
        return True
    if named & CIVIL and not named & (lexicon.official_roles | lexicon.government) - HEADS:
        return False
    return bool(named & (lexicon.official_roles | lexicon.government | HEADS))


def is_civil(speaker: Mention) -> bool:
    """Tell whether a body is one of civil society, which answers no accusation."""
    return bool(set(folded(f"{speaker.role} {speaker.name}")) & CIVIL)


def denies_inside(quoted: str, lexicon: Lexicon) -> bool:
    """Tell whether any sentence of quoted words negates what someone is accused of."""
    return any(
        says_no(sentence, lexicon) and ACCUSED.search(sentence)
        for sentence in re.split(r"(?<=[.!?])\s+", quoted)
    )


def stance_of(
    said: str, kind: str, negated: bool, speaker: Mention, lexicon: Lexicon
) -> tuple[Stance, str]:
    """Return the stance and the reason for it; `said` is the content with its sentence's cue."""
    official = is_official(speaker, lexicon)
    beside_the_point = NO_DENIAL.search(said) or (CONTRAST.search(said) and not official)
    negated = negated and not beside_the_point
    if UNVERIFIED.search(said):
        return Stance.QUESTIONS, "says it is not verified"
    if DOUBTED.search(said) and speaker.kind is not SourceKind.GOVERNMENT:
        return Stance.QUESTIONS, "found no support for it"
    if kind == c.DENIES:
        figure = NUMBER.search(said) and HARMED.search(said) and "figure" in said
        return (Stance.DISPUTES_FIGURE if figure else Stance.DENIES), "denying verb"
    if FIGURE_WRONG.search(said):
        return Stance.DISPUTES_FIGURE, "calls the figure wrong"
    words = re.findall(r"\w+", said.casefold())
    if set(words) & lexicon.false_words or CALLED_FALSE.search(said):
        return Stance.DENIES, "calls it false"
    if NUMBER.search(said) and HARMED.search(said) and ONLY.search(said):
        return Stance.DISPUTES_FIGURE, "sets a lower figure against others"
    if negated and kind != c.ADMITS and ACCUSED.search(said):
        return Stance.DENIES, "negates what someone is accused of"
    if negated and official and kind != c.ADMITS:
        return Stance.DENIES, "an official negates the act"
    body = official or (speaker.kind is SourceKind.ORGANISATION and not is_civil(speaker))
    if body and kind != c.ADMITS and PROPER.search(said):
        return Stance.DENIES, "calls the act proper"
    if body and kind != c.ADMITS and ELSEWHERE.search(said):
        return Stance.DENIES, "lays the blame elsewhere"
    if official and kind != c.ADMITS and AT_ONCE.search(said):
        return Stance.DENIES, "an official makes little of it"
    bare = len(words) <= TERSE and kind == c.SAYS and NUMBER.search(" ".join(words[-2:]))
    toll = TOLL.search(said) and NUMBER.search(said)
    if official and kind != c.ADMITS and (toll or bare):
        return Stance.DISPUTES_FIGURE, "an official figure against others"
    if official and COUNTED.search(said) and HARMED.search(said) and kind != c.ADMITS:
        return Stance.DISPUTES_FIGURE, "an official count of the harmed"
    if official and INSISTS.match(said):
        return Stance.DENIES, "an official holds against an accusation"
    if kind == c.QUESTIONS:
        return Stance.QUESTIONS, "questioning verb"
    if kind in (c.ALLEGES, c.ACCUSES) or is_hedged(said):
        return Stance.ALLEGES, "hedged"
    return Stance.ASSERTS, ""
