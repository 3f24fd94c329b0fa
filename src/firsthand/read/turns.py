"""Recognises transcripts: paragraphs that open with the label of who speaks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from firsthand.model.terms import BlockKind
from firsthand.read.draft import Anchor, Piece

_LABEL = re.compile(
    r"^(?P<label>(?P<speaker>[^\W\d_][\w.'’\- ]{0,40}?(?:,? [\w.'’\- ]{1,30})?)"
    r"(?:\s*[(\[][^()\[\]]{1,60}[)\]])?)\s?:\s+(?=\S)"
)
_FEWEST_TURNS = 3
_BARE = re.compile(
    r"^(?:note|notes|source|sources|contact|tel|photo|e-?mail|subject|date|to|from|cc)$", re.I
)


def with_turns(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces, with the turns of a transcript as speech blocks if it is one.

    It is one where labels in capitals, or a few labels that come back, open at least three
    paragraphs and at least half of the text. A paragraph without a label goes on with the speaker.
    """
    found = [_LABEL.match(p.text) if p.kind == BlockKind.PARAGRAPH else None for p in pieces]
    speakers = _speakers([match for match in found if match])
    turns = sum(bool(m) and m.group("speaker") in speakers for m in found if m)
    paragraphs = sum(p.kind == BlockKind.PARAGRAPH for p in pieces)
    if turns < _FEWEST_TURNS or 2 * turns < paragraphs:
        return list(pieces)
    out: list[Piece] = []
    current: str | None = None
    for part, match in zip(pieces, found, strict=True):
        if match and match.group("speaker") in speakers:
            current = match.group("label")
            out.append(_turn(part, current, match.end()))
        elif part.kind == BlockKind.PARAGRAPH and current:
            out.append(_turn(part, current, 0))
        else:
            out.append(part)
    return out


def _speakers(matches: Sequence[re.Match[str]]) -> frozenset[str]:
    counts = Counter(match.group("speaker") for match in matches)
    return frozenset(
        name
        for name, count in counts.items()
        if not _BARE.match(name) and (_shouted(name) or (count >= 2 and len(name.split()) <= 4))
    )


def _shouted(name: str) -> bool:
    letters = [character for character in name if character.isalpha()]
    return len(letters) > 1 and all(character.isupper() for character in letters)


def _turn(part: Piece, speaker: str, cut: int) -> Piece:
    anchors = tuple(
        Anchor(url=a.url, start=a.start - cut, end=a.end - cut)
        for a in part.anchors
        if a.start >= cut
    )
    return Piece(
        kind=BlockKind.SPEECH,
        text=part.text[cut:],
        label=part.text[:cut].rstrip(),
        speaker=speaker,
        anchors=anchors,
    )
