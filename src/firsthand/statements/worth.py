"""Tells what asserts something from greetings, questions and fragments."""

from __future__ import annotations

from firsthand.model.document import Document
from firsthand.model.terms import BlockKind
from firsthand.statements import syntax as s
from firsthand.statements.clauses import Proposition
from firsthand.statements.parsed import Parsed


def asserts(document: Document, part: Parsed, piece: Proposition, content: str, held: bool) -> bool:
    """Tell whether a clause asserts something: a verb or a headline's words, no question."""
    words = [part.tree.words[i] for i in piece.words]
    letters = sum(char.isalpha() for char in content)
    if letters < 6:
        return False
    if held:
        return True
    sentence = document.text[part.sentence.start : part.sentence.end]
    if sentence.rstrip('"”»)').endswith("?"):
        return False
    block = document.blocks[part.sentence.block]
    verbs = any(w.pos in (*s.PREDICATES, "NUM") for w in words)
    return verbs or block.kind in (BlockKind.HEADLINE, BlockKind.STANDFIRST)
