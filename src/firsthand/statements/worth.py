"""Tells what asserts something from greetings, questions and fragments."""

from __future__ import annotations

import re

from firsthand.model.document import Document
from firsthand.model.terms import BlockKind
from firsthand.statements import syntax as s
from firsthand.statements.clauses import Proposition
from firsthand.statements.parsed import Parsed

_FEW = 3
"""Words that a content without a verb or figure needs."""
_COURTESY = re.compile(
    r"(?i)(?:thank(?:s| you)|good (?:morning|evening|afternoon|night)|hello|welcome|dear \w+|"
    r"спасибо|здравствуйте|добрый (?:день|вечер)|bonjour|bonsoir|merci)\b"
)
_CALL = re.compile(
    r"(?i)(?:read (?:more|also|the)|subscribe|sign up|click|follow us|share (?:this|it)|donate|"
    r"contact us|please |watch:|listen:|see also|find out|download|join us|support (?:our|us)|"
    r"подпис\w+тесь|читайте|abonnez|lire aussi)\b"
)
"""Calls to the reader: furniture, not statements."""


def asserts(document: Document, part: Parsed, piece: Proposition, content: str, held: bool) -> bool:
    """Tell whether a clause asserts something: a verb or a headline's words, no question."""
    words = [part.tree.words[i] for i in piece.words]
    letters = sum(char.isalpha() for char in content)
    if letters < 6:
        return False
    if _COURTESY.match(content):
        return False
    verbs = any(w.pos in (*s.PREDICATES, "NUM", "ADJ") for w in words)
    if held:
        return verbs or len(content.split()) >= _FEW
    if _CALL.match(content):
        return False
    sentence = document.text[part.sentence.start : part.sentence.end]
    if sentence.rstrip('"”»)').endswith("?"):
        return False
    block = document.blocks[part.sentence.block]
    return verbs or block.kind in (BlockKind.HEADLINE, BlockKind.STANDFIRST)
