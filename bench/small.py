"""Builds small piles out of short texts, for books of what whole cases hardly ever hold."""

from __future__ import annotations

import argparse
import html
import json
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from bench.phrasebook import nearest, same
from training.claims import Reader, place

from firsthand import claims, origins
from firsthand.model.claim import Claim
from firsthand.model.document import Document
from firsthand.model.source import Source
from firsthand.model.statement import Statement

Told = TypeVar("Told")
"""What a book's reader keeps of each of its words."""
BOOKS = Path(__file__).parent / "books"
PAGE = """<!doctype html><html lang="{language}"><head><title>{title}</title>
<meta property="og:site_name" content="{outlet}">
<meta property="article:published_time" content="{published}"></head>
<body><article>{headline}{body}</article></body></html>"""


class Built(NamedTuple):
    """What the program makes of a small pile."""

    documents: tuple[Document, ...]
    statements: tuple[Statement, ...]
    sources: dict[str, Source]
    claims: tuple[Claim, ...]
    """With their denials, figures and origins."""

    def called(self, source: str, name: str) -> bool:
        """Tell whether a source goes by a name, articles, case and titles in front apart."""
        found = self.sources.get(source)
        return found is not None and any(same(name, own) for own in (found.name, *found.names))

    def carrier(self, file: str, content: str) -> Statement | None:
        """Return the statement of a report that shares most letters with words of it, or none."""
        home = next((d for d in self.documents if Path(d.file).stem == file), None)
        span = place(home, content) if home else None
        if home is None or span is None:
            return None
        return nearest(home.text, span, [s for s in self.statements if s.document == home.id])


def options(about: str | None) -> argparse.Namespace:
    """Return the options of a book's reader: `language`, and either `verbose` or `unread`."""
    parser = argparse.ArgumentParser(description=(about or "").splitlines()[0])
    parser.add_argument("--language")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--verbose", action="store_true")
    which.add_argument("--unread", action="store_true", help="the half that no rule was made on")
    return parser.parse_args()


def items(name: str, chosen: argparse.Namespace) -> Iterator[Any]:
    """Yield the items of a book, in one language where one is chosen."""
    book = (BOOKS / "unread" if chosen.unread else BOOKS) / f"{name}.jsonl"
    for item in map(json.loads, book.read_text("utf-8").splitlines()):
        if chosen.language in (None, item.get("language")):
            yield item


def read_book(
    name: str,
    about: str | None,
    told: Callable[[Built, Any], Iterable[Told]],
    figures: Callable[[list[Told]], str],
    show: Callable[[str, list[Told]], None],
) -> None:
    """Build every short text of a book, and print what came of each language.

    `told` says what the program makes of an item, `figures` sums it up, and `show` prints what is
    wrong in a text, where --verbose asks for it; `about` is the docstring of the book's reader.
    """
    chosen, reader = options(about), Reader()
    found: defaultdict[str, list[Told]] = defaultdict(list)
    for item in items(name, chosen):
        own = list(told(build(reader, [item]), item))
        found[item["language"]] += own
        if chosen.verbose:
            show(item["text"], own)
    for language, all_told in found.items():
        print(f"{language}: {figures(all_told)}")


def build(reader: Reader, reports: Sequence[Any]) -> Built:
    """Build a pile of reports, each with "outlet", "language" and "text".

    "file" and "published" may be missing. A first line that ends without a mark is the headline.
    """
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "reports"
        home.mkdir()
        for number, report in enumerate(reports, 1):
            (home / f"{report.get('file', number)}.html").write_text(_page(report), "utf-8")
        pile = reader.resolved(Path(folder))
    linked = claims.link(pile.documents, pile.statements, pile.facts, pile.sources, ())
    links = origins.connect(pile.documents, pile.statements, pile.sources, pile.images)
    counted = origins.count(linked, pile.documents, pile.statements, pile.sources, links)
    return Built(pile.documents, pile.statements, {s.id: s for s in pile.sources}, counted)


def _page(report: Any) -> str:
    lines = [line for line in report["text"].splitlines() if line.strip()]
    title = lines.pop(0) if len(lines) > 1 and lines[0][-1] not in '.!?…"”»' else ""
    return PAGE.format(
        language=report["language"],
        outlet=html.escape(report["outlet"], quote=True),
        published=report.get("published", "2031-05-20"),
        title=html.escape(title or report["outlet"]),
        headline=f"<h1>{html.escape(title)}</h1>" if title else "",
        body="".join(f"<p>{html.escape(line)}</p>" for line in lines),
    )


def rates(shares: dict[str, Sequence[bool]]) -> str:
    """Return the share that holds of each named list, as a line of text."""
    return ", ".join(
        f"{name} {sum(own) / max(1, len(own)):.3f} of {len(own)}" for name, own in shares.items()
    )
