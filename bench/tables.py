"""Writes a measured table into a page of docs, between the two marks that keep its place."""

from __future__ import annotations

from pathlib import Path


def put(page: Path, name: str, table: str) -> None:
    """Replace what stands in `page` between `<!-- name begin -->` and `<!-- name end -->`.

    Raises ValueError where the page lacks the first mark, IndexError where it lacks the second.
    """
    begin, end = f"<!-- {name} begin -->", f"<!-- {name} end -->"
    before, rest = page.read_text("utf-8").split(begin)
    page.write_text(f"{before}{begin}\n{table}\n{end}{rest.split(end)[1]}", "utf-8")
