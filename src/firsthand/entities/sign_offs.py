"""Knows by which name the writer of a newsletter greets or takes leave of its readers."""

from __future__ import annotations

import re

from firsthand.entities.capitals import Run
from firsthand.model.document import Block, Document
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
_GREETS_BEFORE = re.compile(
    r"(?:^|[,.!]\s+)(?:it[’']s\s+|this\s+is\s+|ici\s+|с\s+вами\s+)?$", re.IGNORECASE
)
_GREETS_AFTER = re.compile(r"^\s+here\s*[.,!]", re.IGNORECASE)
_GREETS_AHEAD = re.compile(r"(?:^|[,.!]\s+)(?:ici|с\s+вами)\s+$", re.IGNORECASE)
_FIRST, _LAST = 4, 5
"""Blocks from the beginning and from the end in which writers speak of themselves."""


def signs_off(document: Document, run: Run) -> bool:
    """Whether a newsletter's writer gives this name: "Ada here." or "Until Sunday, Ada"."""
    if document.kind != DocumentKind.NEWSLETTER:
        return False
    blocks = [block for block in document.blocks if block.end > block.start]
    at = blocks.index(run.block)
    before = document.text[run.block.start : run.start]
    after = document.text[run.end : run.block.end]
    if at < _FIRST and (
        (_GREETS_AFTER.match(after) and _GREETS_BEFORE.search(before))
        or (_GREETS_AHEAD.search(before) and re.match(r"\s*[.,!]", after))
    ):
        return True
    return at >= len(blocks) - _LAST and not after.strip() and _leaves(document, blocks, at, before)


def _leaves(document: Document, blocks: list[Block], at: int, before: str) -> bool:
    """Whether nothing but a leave stands before a name, in its block or in the one before."""
    if before.strip(" \u00a0—–-"):
        return bool(_LEAVES.match(before))
    prior = blocks[at - 1] if at else None
    return bool(prior and _LEAVES.match(document.text[prior.start : prior.end]))
