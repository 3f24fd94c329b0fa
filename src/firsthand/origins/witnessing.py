"""Tells whether a publisher saw for itself what it says, or holds the papers that say it."""

from __future__ import annotations

import re
from functools import lru_cache

from firsthand.model.statement import Statement
from firsthand.model.terms import Basis, DocumentKind
from firsthand.origins.cues import HOLDS, HOLDS_PAPERS, SAW, WAS_THERE
from firsthand.origins.library import Library
from firsthand.origins.words import QUOTED

LEAST_LETTERS = 4
"""A shorter last word of a publisher's name is no name by itself."""
ARTICLE = re.compile(r"^(?:the|le|la|les) ", re.IGNORECASE)


def was_there(library: Library, statement: Statement) -> bool:
    """Tell whether the words show that the own people of the chain's last publisher saw it."""
    if len(statement.chain) == 1 and statement.basis is Basis.WITNESS:
        return True
    near = _around(library, statement, 1)
    return bool(WAS_THERE.search(near) or _of_its_own(library, statement, SAW).search(near))


def holds_papers(library: Library, statement: Statement) -> bool:
    """Tell whether the last publisher of the chain has the paper or recording that says it."""
    here = _around(library, statement, 0)
    return bool(HOLDS_PAPERS.search(here) or _of_its_own(library, statement, HOLDS).search(here))


def _of_its_own(library: Library, statement: Statement, verbs: str) -> re.Pattern[str]:
    """Return the pattern of the publisher's name as who saw or holds something."""
    return _named(library.names_of(statement.chain[-1]), verbs)


@lru_cache(maxsize=4096)
def _named(names: tuple[str, ...], verbs: str) -> re.Pattern[str]:
    plain = {ARTICLE.sub("", name) for name in names}
    last = {name.split()[-1] for name in plain if " " in name}
    forms = sorted(plain | {word for word in last if len(word) >= LEAST_LETTERS})
    options = "|".join(map(re.escape, forms)) or r"(?!)"
    return re.compile(rf"(?<!\w)(?:{options})[»”\"]? {verbs}")


def _around(library: Library, statement: Statement, reach: int) -> str:
    """Return the statement's sentence and `reach` more each way in its block, quotes left out.

    In a transcript "I" is whoever speaks, so nothing there shows that a reporter saw it.
    """
    document = library.documents[statement.document]
    block = next((b for b in document.blocks if b.start <= statement.start < b.end), None)
    at = library.texts.sentence_at(statement.document, statement.start)
    shelf = library.texts.sentences[statement.document][max(0, at - reach) : at + reach + 1]
    inside = [s for s in shelf if block and block.start <= s.start < block.end]
    if not inside or document.kind is DocumentKind.TRANSCRIPT:
        return ""
    return QUOTED.sub(" ", document.text[inside[0].start : inside[-1].end])
