"""Says who speaks a quotation that no verb gives to anybody: who was just met, or spoke last."""

from __future__ import annotations

from collections.abc import Sequence, Set

from firsthand.statements import syntax as s
from firsthand.statements.cue import Cue
from firsthand.statements.figures import HUMAN
from firsthand.statements.parsed import Parsed
from firsthand.statements.speakers import Speakers
from firsthand.statements.voices import Voice, voice_of_person
from firsthand.statements.words import words

_GIVES = words("give name identify offer provide elaborate answer cite produce speak comment")
_REFUSES = frozenset({"decline", "refuse"})
_OURS = frozenset({"we", "us", "our"})
_IT = frozenset({"it", "that", "this", "none"})
_JUDGED = frozenset({"so", "true", "wrong", "false", "untrue", "nonsense", "mistaken"})
_SHORT = 7
"""Words and marks up to which a sentence does nothing but judge."""


def tells(part: Parsed, cue: Cue) -> bool:
    """Tell whether a cue is one of speech, not of seeing, counting or naming."""
    lemma = part.tree.words[cue.word].lemma
    return lemma not in part.lexicon.perceive | part.lexicon.count | part.lexicon.call


def keeps_silent(part: Parsed) -> bool:
    """Tell whether a sentence says what somebody left unsaid: "She did not say by whom."."""
    tree, said = part.tree, part.lexicon.say | _GIVES
    if part.lexicon.language != "en":
        return False
    for root in tree.roots():
        word = tree.words[root]
        below = [tree.words[i] for noun in tree.children(root) for i in tree.children(noun)]
        nothing = any(w.relation == s.DETERMINER and w.text.casefold() == "no" for w in below)
        denied = bool(tree.children(root, (s.NEGATION,))) or nothing
        denied = denied and tree.child(root, s.PASSIVE_SUBJECT) is None
        refused = {tree.words[i].lemma for i in tree.children(root, (s.OPEN,))}
        if (word.lemma in said and denied) or (word.lemma in _REFUSES and refused & said):
            return True
    return False


def reaches(parts: Sequence[Parsed], place: tuple[int, int], cue: Cue) -> bool:
    """Tell whether a cue behind a quotation is its attribution: beside it, or a paragraph on.

    `place` is the first sentence of the quotation and the one that holds the cue. A paragraph on
    it must be a verb of speech, and the quotation a paragraph of its own.
    """
    first, after = place
    blocks = [parts[i].sentence.block for i in (first - 1, first, after - 1, after)]
    if blocks[3] == blocks[2]:
        return True
    whole = first == 0 or blocks[0] != blocks[1]
    spoken = not cue.phrase and tells(parts[after], cue)
    return blocks[3] == blocks[2] + 1 and whole and spoken


def silent_voice(
    parts: Sequence[Parsed], place: tuple[int, int], speakers: Speakers,
    before: tuple[int, Voice] | None,
) -> Voice | None:  # fmt: skip
    """Return who speaks words that nobody is said to speak, None where the text does not tell.

    `place` is the first and the last sentence of the quotation, `before` the last sentence in
    which somebody spoke, and who. First whom this paragraph was just about; then who spoke in it
    or the one before; then whom the paragraph before brought in; then who is spoken of next.
    """
    first, last = place
    block = parts[first].sentence.block
    near = first > 0 and parts[first - 1].sentence.block == block
    person = speakers.last_person() if first > 0 else None
    if near and person is not None:
        return voice_of_person(person, "quotation after the person it is about", speakers)
    if before and block - parts[before[0]].sentence.block <= 1:
        return before[1]
    if person is not None and speakers.is_main(person):
        return voice_of_person(person, "quotation after whom it is about", speakers)
    if last + 1 < len(parts):
        return _next(parts[last + 1], speakers)
    return before[1] if before else None


def _next(after: Parsed, speakers: Speakers) -> Voice | None:
    """Return the subject of the sentence behind a quotation, where it is one person."""
    for index, word in enumerate(after.tree.words):
        if word.relation in s.SUBJECTS:
            found = None if word.plural else speakers.of(after.tree, index, after.lexicon)
            if found and found.kind in HUMAN:
                return Voice((found,), rule="quotation before its speaker")
            return None
    return None


def is_the_reports(words: Set[str]) -> bool:
    """Tell whether a sentence without attribution is the report's own by its words alone.

    "We have not heard from him since." has the report's "we", and "It is not so." judges.
    """
    judges = len(words) <= _SHORT and words & _IT and words & _JUDGED
    return bool(words & _OURS or judges)
