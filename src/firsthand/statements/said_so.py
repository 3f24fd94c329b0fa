"""Knows a sentence that says of the one before whose words it was: "Об этом сообщил мэр"."""

from __future__ import annotations

import re

from firsthand.statements.cue import Cue
from firsthand.statements.parsed import Parsed
from firsthand.statements.pointing import pointing_back
from firsthand.statements.pointing_words import AGAINST, SAID_SO

_DASH = re.compile(r"\s*[—–]\s")


def said_so(text: str, after: Parsed) -> Cue | None:
    """Return the cue of the sentence `after` if it gives the words before it to its source."""
    found = None
    if SAID_SO.match(text, after.sentence.start, after.sentence.end):
        sourced = (cue for cue in after.cues if cue.source is not None)
        bare = (cue for cue in sourced if not any(i > cue.word for i in cue.content))
        found = next(bare, None)
    found = found or pointing_back(after)
    return None if found is None or _takes_back(after) else found


def _takes_back(part: Parsed) -> bool:
    """Tell whether a sentence denies what it points back to: "That is what the mayor denied"."""
    against = part.lexicon.deny | AGAINST
    return any(word.lemma in against for word in part.tree.words)


def speaks_on(text: str, block: int, start: int) -> bool:
    """Tell the second half of "— Мы шли, — сказал он. — Было темно.": dashes open both.

    `block` and `start`: where the paragraph and the sentence begin in `text`.
    """
    return start > block and bool(_DASH.match(text, block) and _DASH.match(text, start))
