"""Knows by which name the writer of a newsletter greets or takes leave of its readers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from firsthand.entities.capitals import Run
from firsthand.model.document import Document
from firsthand.model.terms import DocumentKind

SIGNED_OFF = "first name of a newsletter"
"""The role of whoever is only known from such a greeting; it makes nobody public by itself."""
_DAYS = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next (?:week|time|month|issue)|"
    r"(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|demain|la (?:semaine )?prochaine|"
    r"понедельника|вторника|среды|четверга|пятницы|субботы|воскресенья|завтра|следующ\w+ \w+"
)
_LEAVES = re.compile(
    rf"^(?:until|till|see you|back|à|до)\s(?:on\s|next\s)?(?:{_DAYS})\s*[,.!—–-]*\s*$",
    re.IGNORECASE,
)
"""A leave until the next issue; "Yours," and "With love," may close a letter that is quoted."""
_GREETING = (
    r"(?:(?:good|hello|hi|hey|dear|morning|evening|afternoon|welcome|greetings|bonjour|bonsoir|"
    r"chères?|chers|доброе|добрый|здравствуйте|привет)\b[^.!?\n]{0,40}[,.!]\s+)"
)
_GREETS = (
    re.compile(rf"^{_GREETING}?(?:it[’']s |this is )?$", re.IGNORECASE),
    re.compile(r"^ here\s*[.!]"),
)
_GREETS_ON = (re.compile(rf"^{_GREETING}(?:it[’']s |this is )?$", re.I), re.compile(r"^ here\s*,"))
_IS_HERE = (re.compile(rf"^{_GREETING}?(?:ici|с вами)\s$", re.I), re.compile(r"^\s*[.,!]"))
_FOOTER = re.compile(
    r"subscri|\breply\b|\bforward|mailing list|this list|abonn|подпис|отпис|рассылк", re.IGNORECASE
)
_FIRST = 4
"""Blocks from the beginning in which writers speak of themselves."""


def signs_off(document: Document, run: Run) -> bool:
    """Whether a newsletter's writer gives this name: "Ada here." or "Until Sunday, Ada"."""
    if document.kind != DocumentKind.NEWSLETTER:
        return False
    blocks = [block for block in document.blocks if block.end > block.start]
    at = blocks.index(run.block)
    before = document.text[run.block.start : run.start]
    after = document.text[run.end : run.block.end]
    if at < _FIRST and any(
        ahead.search(before) and behind.match(after)
        for ahead, behind in (_GREETS, _GREETS_ON, _IS_HERE)
    ):
        return True
    said = [document.text[block.start : block.end].strip() for block in blocks]
    return not after.strip() and _closes(said, at) and _leaves(said, at, before)


def _closes(said: Sequence[str], at: int) -> bool:
    """Whether only the list's footer follows, and nothing before brings in somebody's letter."""
    quoted = any(text.endswith(":") for text in said[:at])
    return not quoted and all(_FOOTER.search(text) for text in said[at + 1 :])


def _leaves(said: Sequence[str], at: int, before: str) -> bool:
    """Whether nothing but a leave stands before a name, in its block or in the one before."""
    if before.strip(" \u00a0—–-"):
        return bool(_LEAVES.match(before))
    return at > 0 and bool(_LEAVES.match(said[at - 1]))
