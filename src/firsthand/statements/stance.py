"""Judges from the words what the first-hand end does with the content."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from firsthand.model.statement import Mention
from firsthand.model.terms import SourceKind, Stance
from firsthand.statements import cue as c
from firsthand.statements import stance_answers as a
from firsthand.statements import stance_words as w
from firsthand.statements import syntax as s
from firsthand.statements.clauses import Proposition
from firsthand.statements.flat_denials import is_flat
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.standing import is_care, is_civil, is_insider, is_official
from firsthand.statements.syntax import Tree

_LACKING = frozenset({"without", "без", "sans"})
"""They negate a circumstance, not what is said."""
_NUMBERED = re.compile(r"\bNo\.?(?=\s?\d)")


def is_negated(tree: Tree, proposition: Proposition, lexicon: Lexicon) -> bool:
    """Tell whether the main clause of a proposition is negated."""
    head = proposition.head
    near = {head, *tree.children(head)}
    for child in tree.children(head, (*s.SUBJECTS, s.OBJECT, s.OPEN, s.OBLIQUE, s.OTHER)):
        near.update(tree.children(child))
    return any(index in proposition.words and _negates(tree, index, lexicon) for index in near)


def _negates(tree: Tree, index: int, lexicon: Lexicon) -> bool:
    word = tree.words[index]
    following = "".join(other.text for other in tree.words[index + 1 : index + 3]).lstrip(".")
    if word.text.startswith("No") and following[:1].isdigit():
        return False
    negative = lexicon.negative - _LACKING
    return word.lemma in negative or (word.relation == s.NEGATION and word.lemma not in _LACKING)


def says_no(content: str, lexicon: Lexicon) -> bool:
    """Tell whether quoted words negate, from the words of their first sentence."""
    plain = _NUMBERED.sub("", content)
    first = re.split(r"[.!?]\s", plain, maxsplit=1)[0].casefold()
    negative = lexicon.negative - _LACKING
    return bool(set(re.findall(r"[\w-]+|n['’]t", first)) & negative) or "n't" in first


def is_hedged(text: str) -> bool:
    """Tell whether the words keep a distance from what they report."""
    return bool(w.ALLEGED.search(text))


def denies_inside(quoted: str, lexicon: Lexicon) -> bool:
    """Tell whether any sentence of quoted words negates what someone is accused of."""
    return any(
        says_no(sentence, lexicon) and w.ACCUSED.search(sentence)
        for sentence in re.split(r"(?<=[.!?])\s+", quoted)
    )


@dataclass(frozen=True)
class Saying:
    """What is said and who says it, as far as the rules of stance look at them."""

    said: str
    """The content behind its cue."""
    kind: str
    negated: bool
    speaker: Mention
    lexicon: Lexicon

    @property
    def words(self) -> list[str]:
        """The words in lower case."""
        return re.findall(r"\w+", self.said.casefold())

    @property
    def official(self) -> bool:
        """Whether the speaker answers for an office, a force or a company."""
        return is_official(self.speaker, self.lexicon) and not is_insider(self.speaker)

    @property
    def answering(self) -> bool:
        """Whether a body that may stand accused speaks, and admits nothing."""
        body = self.speaker.kind is SourceKind.ORGANISATION and not is_civil(self.speaker)
        return (self.official or body) and self.kind != c.ADMITS

    @property
    def denied(self) -> bool:
        """Whether a negation denies: a contrast and an own failure do not."""
        contrast = w.CONTRAST.search(self.said) and not self.official
        return self.negated and not contrast and not w.NO_DENIAL.search(self.said)

    def counts_harmed(self) -> bool:
        """Tell whether a number of people harmed is given."""
        return bool(w.NUMBER.search(self.said) and w.HARMED.search(self.said))


Found = tuple[Stance, str] | None
Rule = Callable[[Saying], Found]


def _doubts(x: Saying) -> Found:
    if w.UNVERIFIED.search(x.said):
        return Stance.QUESTIONS, "says it is not verified"
    if w.DOUBTED.search(x.said) and not x.official:
        return Stance.QUESTIONS, "found no support for it"
    return None


def _denying_verb(x: Saying) -> Found:
    if x.kind != c.DENIES:
        return None
    figure = x.counts_harmed() and "figure" in x.said
    return (Stance.DISPUTES_FIGURE if figure else Stance.DENIES), "denying verb"


def _called_false(x: Saying) -> Found:
    if w.FIGURE_WRONG.search(x.said):
        return Stance.DISPUTES_FIGURE, "calls the figure wrong"
    if w.REJECTS.search(x.said):
        return Stance.DENIES, "rejects it"
    told = w.NOT_FALSE.sub(" ", x.said)
    words = set(re.findall(r"\w+", told.casefold()))
    if not words & x.lexicon.false_words and not w.CALLED_FALSE.search(told):
        return None
    return (Stance.DISPUTES_FIGURE if x.counts_harmed() else Stance.DENIES), "calls it false"


def _lower_figure(x: Saying) -> Found:
    counts = x.counts_harmed() or bool(w.NUMBER.search(x.said) and w.CAME.search(x.said))
    if counts and w.ONLY.search(x.said):
        return Stance.DISPUTES_FIGURE, "sets a lower figure against others"
    return None


def _negates_act(x: Saying) -> Found:
    never = a.EVENT_DENIED.search(x.said) or is_flat(x.said, x.answering)
    if never and x.kind != c.ADMITS:
        return Stance.DENIES, "says that it never was"
    if a.ECHOED.search(x.said):
        return Stance.DENIES, "throws the accusation back"
    if not x.denied or x.kind == c.ADMITS:
        return None
    charged = w.ACCUSED if x.answering else w.UNHARMED
    if charged.search(x.said) and (x.official or not w.WARNING.search(x.said)):
        return Stance.DENIES, "negates what someone is accused of"
    return (Stance.DENIES, "an official negates the act") if x.official else None


def _answers(x: Saying) -> Found:
    if not x.answering or a.OTHER_SIDE.search(x.said):
        return None
    for pattern, reason in (
        (a.PROPER, "calls the act proper"),
        (a.EVERY, "says that all was done"),
        (a.ELSEWHERE, "lays the blame elsewhere"),
        (a.CAUSED, "gives another cause"),
    ):
        if pattern.search(x.said):
            return Stance.DENIES, reason
    return _reassures(x) if x.official else None


def _reassures(x: Saying) -> Found:
    """Tell how an authority answers without a word of denial: by saying that all was well."""
    for pattern, reason in (
        (a.AT_ONCE, "an official makes little of it"),
        (a.FREE, "an official says that all were well and free"),
        (a.DUTY_DONE, "an official says that duty was done"),
        (a.MISHAP, "an official calls it a mishap"),
        (a.ABSENT, "an official says that nobody was there"),
        (a.TALK, "an official calls it talk"),
    ):
        if pattern.search(x.said):
            return Stance.DENIES, reason
    return None


def _official_figure(x: Saying) -> Found:
    if not x.official or x.kind == c.ADMITS or is_care(x.speaker):
        return None
    bare = len(x.words) <= w.TERSE and x.kind == c.SAYS
    bare = bare and w.NUMBER.search(" ".join(x.words[-2:])) is not None
    if bare or (w.TOLL.search(x.said) and w.NUMBER.search(x.said)):
        return Stance.DISPUTES_FIGURE, "an official figure against others"
    own = w.OWN_ACT.search(x.said) or w.OWN_SIDE.search(x.said)
    if w.COUNTED.search(x.said) and w.HARMED.search(x.said) and not own:
        return Stance.DISPUTES_FIGURE, "an official count of the harmed"
    return None


def _holds_against(x: Saying) -> Found:
    if x.official and a.INSISTS.match(x.said) and not a.OTHER_SIDE.search(x.said):
        return Stance.DENIES, "an official holds against an accusation"
    return None


def _keeps_distance(x: Saying) -> Found:
    if x.kind == c.QUESTIONS:
        return Stance.QUESTIONS, "questioning verb"
    if x.kind in (c.ALLEGES, c.ACCUSES) or is_hedged(x.said):
        return Stance.ALLEGES, "hedged"
    if x.speaker.kind is SourceKind.UNNAMED and x.speaker.name.casefold() in w.TALKERS:
        return Stance.ALLEGES, "talk of the town"
    return None


RULES: tuple[Rule, ...] = (
    _doubts, _denying_verb, _called_false, _lower_figure, _negates_act, _answers, _official_figure,
    _holds_against, _keeps_distance,
)  # fmt: skip
"""In this order: the first that finds something decides."""


def stance_of(
    said: str, kind: str, negated: bool, speaker: Mention, lexicon: Lexicon
) -> tuple[Stance, str]:
    """Return the stance and the reason for it; `said` is the content with its sentence's cue."""
    saying = Saying(said, kind, negated, speaker, lexicon)
    return next((found for rule in RULES if (found := rule(saying))), (Stance.ASSERTS, ""))
