"""Prints one claim for the terminal: its provenance as a nested list, and why its words are one."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text
from rich.tree import Tree

from firsthand.casefile.claim_page import parts
from firsthand.casefile.library import Library
from firsthand.casefile.outline import Line, outline
from firsthand.casefile.whys import NameWhy, Why, name_whys, whys
from firsthand.casefile.words import clipped, interval, interval_explained
from firsthand.model.edition import ClaimView, Edition

STYLES = {
    "origin": "bold",
    "possible": "italic",
    "group": "bold",
    "withdrawn": "bold red",
    "denial": "red",
    "quote": "",
    "note": "dim",
}
MARKS = {"origin": "● ", "possible": "○ ", "withdrawn": "⊘ ", "denial": "✕ ", "bundle": "≡ "}
"""The shapes of the drawing as letters."""


def print_origins(out: Console, edition: Edition, claim: str) -> None:
    """Print who had a claim (by id) from whom, as a nested list with the account above it."""
    library = Library(edition)
    view = library.claim_of[claim]
    tree = Tree(Text(view.text, style="bold"), guide_style="dim")
    _grow(tree, outline(library, parts(library, view)))
    out.print(_account(view))
    out.print(Text(interval_explained(view)))
    out.print(tree)
    out.print(Text("● certain origin  ○ possible origin  ≡ bundle", style="dim"))


def _account(view: ClaimView) -> Text:
    return Text(
        f"Independent origins: {interval(view.origins_min, view.origins_max)}. {view.account}"
    )


def _grow(tree: Tree, lines: Iterable[Line]) -> None:
    for line in lines:
        text = Text(f"{MARKS.get(line.kind, '')}{line.text}", style=STYLES.get(line.kind, ""))
        _grow(tree.add(text), line.children)


def print_claim_why(out: Console, edition: Edition, claim: str) -> None:
    """Print for every statement of a claim (by id) why it is there and what nearly was; names."""
    library = Library(edition)
    view = library.claim_of[claim]
    out.print(Text(view.text, style="bold"))
    out.print(_account(view))
    for why in whys(library, view):
        _print_why(out, library, why)
    names = name_whys(library, view)
    if names:
        out.print(Text("\nWhy names are taken for one", style="bold"))
    for name in names:
        _print_name(out, name)
    _print_merges(out, view)


def _print_why(out: Console, library: Library, why: Why) -> None:
    said = why.statement
    unsure = " (unsure)" if why.unsure else ""
    out.print(Text(f"\n“{clipped(said.content, 160)}”{unsure}"))
    chain = " ← ".join(library.name(source) for source in said.chain)
    out.print(Text(f"   {chain} [{said.stance}], {library.label(said.document)}  {said.id}", "dim"))
    out.print(Text(f"   here because: {why.reason or 'no reason recorded'}"))
    if why.nearly is None:
        out.print(Text("   nearly: no other claim was near", style="dim"))
        return
    other = library.claim_of[why.nearly.claim]
    out.print(Text(f"   nearly: “{clipped(other.text, 100)}”  {other.id}"))
    out.print(Text(f"           {why.nearly.why}; likeness {why.nearly.likeness:.2f} of 1"))
    like = library.quote(why.nearly.other)
    if like:
        out.print(Text(f"           nearest words there: “{clipped(like, 120)}”", style="dim"))


def _print_name(out: Console, name: NameWhy) -> None:
    out.print(Text(name.source.name))
    for reason in name.certain:
        out.print(Text(f"   {reason}"))
    for reason in name.proposed:
        out.print(Text(f"   not applied, a person must decide: {reason}", style="italic"))


def _print_merges(out: Console, view: ClaimView) -> None:
    if any(origin.why for origin in view.origins):
        out.print(Text("\nWhy the origins are as many", style="bold"))
    for origin in view.origins:
        out.print(Text(f"   {origin.why}"))
