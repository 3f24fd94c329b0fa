"""Says whose words a labelled turn are: the station's own people or a guest."""

from __future__ import annotations

import re

from firsthand.model.document import Block, Document
from firsthand.model.statement import Mention
from firsthand.model.terms import BlockKind, SourceKind
from firsthand.statements.speakers import Speakers

_STAFF = re.compile(
    r"(?i)\b(?:host|presenter|anchor|newsreader|announcer|reporter|correspondent|interviewer|"
    r"moderator|studio|narrator|ведущ\w*|корреспондент\w*|диктор|présentat\w+|journaliste|"
    r"reporter)\b"
)
_OWN = r"(?:reporter|correspondent|colleague|producer|корреспондент\w*|коллег\w*|reporter)"
_STAFF_WORDS = re.compile(
    r"(?i)\b(?:back to you|let me ask|we go (?:now )?to|on the line|joins us|на связи|в эфире)\b"
)
_ON_THE_SPOT = re.compile(r"(?i)\b(?:I asked (?:him|her|them)|I'm (?:on|in|at|standing))\b")
"""What reporters say, and guests too where somebody else is labelled as host."""


def _label_name(label: str) -> str:
    return re.sub(r"\s*(?:\([^)]*\)|\[[^\]]*\])", "", label).strip(" :")


def _introduced(document: Document, label: str) -> bool:
    """Tell whether somebody calls the bearer of a label the station's own reporter."""
    name = re.escape(_label_name(label).split()[-1]) if _label_name(label) else "(?!)"
    said = rf"\b(?:our|наш\w*|notre)\s+(?:\w+\s+){{0,2}}{_OWN}[\s,]+(?:[^\W\d_]+\s+){{0,3}}{name}\b"
    there = rf"\b(?:our|notre)\s+(?:own\s+)?(?:man|woman|envoyée?)\b[^.?!:]{{0,40}}\b{name}\b"
    return any(re.search(each, document.text, re.IGNORECASE) for each in (said, there))


def _is_staff(document: Document, label: str) -> bool:
    if _STAFF.search(label) or _introduced(document, label):
        return True
    turns = [b for b in document.blocks if b.speaker and b.kind is BlockKind.SPEECH]
    if turns and turns[0].speaker == label:
        return True
    said = [document.text[b.start : b.end] for b in turns if b.speaker == label]
    asked = sum(turn.rstrip().endswith("?") for turn in said)
    hosted = any(_STAFF.search(turn.speaker or "") for turn in turns)
    telling = [_STAFF_WORDS] if hosted else [_STAFF_WORDS, _ON_THE_SPOT]
    return asked * 2 > len(said) or any(
        words.search(turn[:400]) for turn in said for words in telling
    )


def turn_speaker(document: Document, block: Block, speakers: Speakers) -> Mention | None:
    """Return who speaks a labelled block, None where it is the station's own voice."""
    label = _label_name(block.speaker or "")
    if not label:
        return None
    if block.kind is BlockKind.POST:
        return speakers.mention(label, SourceKind.SOCIAL_ACCOUNT, "", None)
    if _is_staff(document, block.speaker or "") or speakers.is_publisher(label):
        return None
    name = label.title() if label.isupper() else label
    whole = len(name.split()) > 1
    full = name if whole else speakers.names.get(name.casefold(), name)
    return speakers.mention(full, SourceKind.PERSON, "", None)
