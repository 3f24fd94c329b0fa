"""Recognises captures that hold a login, cookie or payment wall instead of the report."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from firsthand.model.terms import BlockKind
from firsthand.read.draft import Piece
from firsthand.read.html_tree import text_of

_WALL = re.compile(
    r"subscribe to (?:continue|read)|to continue reading|already a subscriber|"
    r"log in to (?:continue|read|view|see)|"
    r"sign in to (?:continue|read|view)|create an account to|you must be logged in|"
    r"enable (?:javascript|cookies)|"
    r"checking your browser|verify you are (?:a )?human|access denied|page not found|"
    r"чтобы (?:читать|продолжить)|войдите, чтобы|оформите подписку|включите javascript|"
    r"страница не найдена|"
    r"réservé aux abonnés|pour lire la suite|connectez-vous pour|page introuvable",
    re.I,
)
_ENOUGH = 500
_RUNNING = (BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.SPEECH)


def wall_notes(root: HtmlElement, pieces: Sequence[Piece]) -> tuple[str, ...]:
    """Return a note where little text is left and the page asks the visitor to log in or pay."""
    length = sum(len(p.text) for p in pieces if p.kind in _RUNNING)
    if length >= _ENOUGH:
        return ()
    found = _WALL.search(text_of(root))
    if found:
        return (f'the capture shows a wall or an error page ("{found.group()}"): capture it again',)
    return () if length else ("no running text was found on this page",)
