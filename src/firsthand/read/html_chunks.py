"""Cuts a page into chunks: the stretches that a browser would set as a block of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from firsthand.model.terms import BlockKind
from firsthand.read.draft import Piece, compose
from firsthand.read.html_tree import hints, is_large, tag_of, text_of
from firsthand.read.lexicon import CAPTION_HINTS, CREDIT_HINTS, POST_HINTS
from firsthand.read.wordlists import word_set

BLOCK_TAGS = word_set(
    """
    html body address article aside blockquote center dd details dir div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre
    section summary table tbody td tfoot th thead tr ul caption
    """
)
_ROLES = {
    "blockquote": "quote",
    "figure": "figure",
    "figcaption": "caption",
    "caption": "caption",
    "li": "item",
    "td": "cell",
    "th": "cell",
    "pre": "pre",
}
_STICKY = ("post", "quote", "caption")
_LINE = re.compile(r"\x00")
_BULLET = re.compile(r"^(?:[*•▪●–—-]\s|\[\w+\]\s|\d{1,2}[.)]\s)")
_LONGEST_CELL = 200
_LONGEST_CAPTION = 300


@dataclass(frozen=True, slots=True)
class Chunk:
    """One block of a page before it is known what it is."""

    element: HtmlElement
    role: str
    """Tag of a heading, or "text", "quote", "post", "figure", "caption", "item", "cell", "rule"."""
    piece: Piece
    linked: float
    """Share of characters that stand in links."""
    emphasised: bool
    """All of it is bold or italic."""
    hints: frozenset[str] = field(default_factory=frozenset)

    @property
    def text(self) -> str:
        """The cleaned words."""
        return self.piece.text


def chunks(root: HtmlElement) -> Iterator[Chunk]:
    """Yield the chunks of a page in reading order; rules (`hr`) are empty chunks."""
    return _Cutter(root).cut(root, "text")


class _Cutter:
    """Walks a tree; knows beforehand which inline elements have blocks inside."""

    def __init__(self, root: HtmlElement) -> None:
        self.holders: set[HtmlElement] = set()
        for element in root.iter(*BLOCK_TAGS):
            for ancestor in element.iterancestors():
                if ancestor in self.holders:
                    break
                self.holders.add(ancestor)

    def cut(self, element: HtmlElement, role: str) -> Iterator[Chunk]:
        if tag_of(element) == "table" and (rows := _data_rows(element, self.holders)):
            for row in rows:
                yield from _finish(row, "row", [_cells(row)], False)
            return
        runs: list[tuple[str, str | None, bool]] = [(element.text or "", None, False)]
        for child in element:
            if self._is_block(child):
                yield from _finish(element, role, [runs], True)
                if tag_of(child) == "hr":
                    yield Chunk(child, "rule", compose(BlockKind.PARAGRAPH, ()), 0.0, False)
                yield from self.cut(child, _role(child, role))
                runs = []
            else:
                runs += _inline(child, None, False)
            runs.append((child.tail or "", None, False))
        yield from _finish(element, role, [runs], True)

    def _is_block(self, element: HtmlElement) -> bool:
        return tag_of(element) in BLOCK_TAGS or element in self.holders


def _role(element: HtmlElement, outer: str) -> str:
    tag, words = tag_of(element), hints(element)
    if words & POST_HINTS or outer == "post":
        return "post"
    if words & CREDIT_HINTS:
        return "credit"
    if words & CAPTION_HINTS and len(text_of(element)) < 500:
        return "caption"
    if outer in _STICKY:
        return outer
    if re.fullmatch(r"h[1-6]", tag):
        return tag
    return _ROLES.get(tag, "text" if outer in ("text", "figure") else outer)


def _inline(
    element: HtmlElement, url: str | None, strong: bool
) -> list[tuple[str, str | None, bool]]:
    """Return the runs of an inline element: text, link address, emphasis. A break is a NUL."""
    tag = tag_of(element)
    if tag == "br":
        return [("\x00", None, False)]
    if tag in ("sup", "sub") and re.fullmatch(r"\W*\d{1,3}\W*", text_of(element)):
        return [(f" [{text_of(element).strip('[] ')}]", None, False)]
    if tag == "a" and element.get("href", "").strip().lower().startswith(("http", "/", ".", "www")):
        url = element.get("href", "").strip()
    strong = strong or tag in ("b", "strong", "i", "em")
    runs: list[tuple[str, str | None, bool]] = [(element.text or "", url, strong)] if tag else []
    for child in element:
        runs += _inline(child, url, strong)
        runs.append((child.tail or "", url, strong))
    return runs


def _finish(
    element: HtmlElement, role: str, lines: list[list[tuple[str, str | None, bool]]], split: bool
) -> Iterator[Chunk]:
    for runs in lines:
        for part in _split_lines(runs) if split else [runs]:
            piece = compose(BlockKind.PARAGRAPH, ((text, url) for text, url, _ in part))
            if not piece.text:
                continue
            linked = sum(a.end - a.start for a in piece.anchors) / len(piece.text)
            plain = sum(len(text.strip(" \n\t.,;:")) for text, _, strong in part if not strong)
            kept = "caption" if role == "text" and _beside_picture(element) else role
            yield Chunk(element, kept, piece, linked, plain == 0, hints(element))


def _beside_picture(element: HtmlElement) -> bool:
    """Tell whether an element holds a picture and a line of words, or is that line."""
    holders = (element, element.getparent())
    for holder in holders if tag_of(element) == "p" else holders[:1]:
        if holder is None or tag_of(holder) not in ("p", "div", "td", "center", "span"):
            continue
        if any(is_large(image) for image in holder.iter("img")):
            return len(text_of(holder)) < _LONGEST_CAPTION
    return False


def _split_lines(
    runs: list[tuple[str, str | None, bool]],
) -> list[list[tuple[str, str | None, bool]]]:
    """Part runs at double breaks, and at single ones where a list is set with breaks."""
    lines: list[list[tuple[str, str | None, bool]]] = [[]]
    for run in runs:
        if run[0] == "\x00":
            lines.append([])
        else:
            lines[-1].append(run)
    texts = ["".join(text for text, _, _ in line).strip() for line in lines]
    listed = sum(bool(_BULLET.match(text)) for text in texts) >= 2
    out: list[list[tuple[str, str | None, bool]]] = [[]]
    for line, text in zip(lines, texts, strict=True):
        if not text or (listed and _BULLET.match(text)):
            out.append([])
        out[-1] += [(" ", None, False), *line]
    return out


def _data_rows(table: HtmlElement, holders: set[HtmlElement]) -> list[HtmlElement]:
    """Return the rows of a table that holds data; none where it only arranges the page."""
    rows = list(table.iter("tr"))
    cells = [cell for row in rows for cell in row if tag_of(cell) in ("td", "th")]
    if len(rows) < 2 or any(cell in holders or _too_long(cell) for cell in cells):
        return []
    return rows if len(cells) >= 2 * len(rows) else []


def _too_long(cell: HtmlElement) -> bool:
    return len(text_of(cell)) > _LONGEST_CELL


def _cells(row: HtmlElement) -> list[tuple[str, str | None, bool]]:
    runs: list[tuple[str, str | None, bool]] = []
    for cell in row:
        if runs:
            runs.append((" | ", None, False))
        runs += _inline(cell, None, False)
    return runs
