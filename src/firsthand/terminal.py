"""What the command line prints: progress bars, the claims table, one claim or statement."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence

import msgspec
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as RichProgress
from rich.table import Table
from rich.text import Text

from firsthand import terminal_claim, terminal_statement
from firsthand.engine.case import Case
from firsthand.engine.machine import Part
from firsthand.engine.publish import preview
from firsthand.model.claim import Claim
from firsthand.model.errors import UsageError
from firsthand.model.terms import ClaimType

OUT = Console(highlight=False, soft_wrap=False)
WORDS = Console(stderr=True, highlight=False)
_MOST_UNREAD = 20
_HARM = frozenset({
    ClaimType.KILLING, ClaimType.TORTURE, ClaimType.INJURY, ClaimType.DISAPPEARANCE,
    ClaimType.DETENTION, ClaimType.EVICTION, ClaimType.DESTRUCTION,
})  # fmt: skip
"""Types of claims that the example is shown by."""


class Bars:
    """Progress bars with counts and remaining time on stderr; silent where that is no terminal."""

    def __init__(self) -> None:
        self._bars = RichProgress(
            TextColumn("{task.description:<11}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            console=WORDS,
            disable=not WORDS.is_terminal,
        )
        self._task = self._bars.add_task("", visible=False)

    def start(self, stage: str, total: int) -> None:
        """Show a bar for `stage`; a total of 0 shows a count alone."""
        self._task = self._bars.add_task(stage, total=total or None)
        self._bars.start()

    def advance(self) -> None:
        """Move the bar one step on."""
        self._bars.advance(self._task)

    def end(self) -> None:
        """Stop the bar where it stands."""
        self._bars.stop()


def print_claims(case: Case, as_json: bool = False, every: bool = False) -> None:
    """Print one line per claim, those with most independent origins first.

    Side remarks and claims that one report alone carries are counted, and printed only where
    `every` is set.
    """
    carriers = case.carriers
    if as_json:
        _print_json([_claim_facts(n, claim, carriers[claim.id]) for n, claim in _numbered(case)])
        return
    alone = [c for c in case.claims if carriers[c.id] == 1]
    asides = [c for c in case.claims if c.aside and c not in alone]
    shown = [(n, c) for n, c in _numbered(case) if every or c not in [*alone, *asides]]
    WORDS.print(_summary(case))
    table = Table(box=None, pad_edge=False, header_style="bold")
    for title, justify in (("#", "right"), ("origins", "right"), ("reports", "right")):
        table.add_column(title, justify=justify)  # type: ignore[arg-type]
    for title in ("denied", "when", "claim"):
        table.add_column(title)
    for number, claim in shown:
        denied = "yes" if claim.denials else ""
        cells = (str(number), interval(claim), str(carriers[claim.id]), denied, claim.when or "")
        table.add_row(*cells, Text(claim.text))
    OUT.print(table)
    if left := [] if every else _left_out(len(asides), len(alone)):
        WORDS.print(f"{'; '.join(left)}: `firsthand show CASE --all`.")


def _left_out(asides: int, alone: int) -> list[str]:
    """Return in words how many claims a list leaves out, and why."""
    seem = "claim seems to be a side remark" if asides == 1 else "claims seem to be side remarks"
    stand = "claim stands in one report" if alone == 1 else "claims stand in one report each"
    return [f"{number} more {why}" for number, why in ((asides, seem), (alone, stand)) if number]


def print_unread(case: Case) -> None:
    """Say on stderr which files gave no report and why, as far as a screen holds them."""
    for record in case.unread[:_MOST_UNREAD]:
        WORDS.print(Text(f"Not read: {record.file}: {record.reason}"), soft_wrap=True)
    if len(case.unread) > _MOST_UNREAD:
        WORDS.print(f"... and {len(case.unread) - _MOST_UNREAD} more, listed in the case file.")


def _numbered(case: Case) -> Iterable[tuple[int, Claim]]:
    return enumerate(case.claims, 1)


def _summary(case: Case) -> str:
    origins = sum(claim.origins_max > 1 for claim in case.claims)
    parts = [
        f"{len(case.claims)} claims in {len(case.documents)} reports",
        f"{origins} with more than one possible origin",
        f"{sum(bool(claim.denials) for claim in case.claims)} denied",
    ]
    if case.unread:
        parts.append(f"{len(case.unread)} {'file' if len(case.unread) == 1 else 'files'} unread")
    return "; ".join(parts) + "."


def interval(claim: Claim) -> str:
    """Return the number of independent origins in words: "2", or "1 to 3"."""
    low, high = claim.origins_min, claim.origins_max
    return str(low) if low == high else f"{low} to {high}"


def _claim_facts(number: int, claim: Claim, reports: int) -> dict[str, object]:
    return {
        "number": number,
        "id": claim.id,
        "text": claim.text,
        "type": claim.type,
        "when": claim.when,
        "origins_min": claim.origins_min,
        "origins_max": claim.origins_max,
        "reports": reports,
        "denials": len(claim.denials),
    }


def print_record(case: Case, record: str, why: bool, as_json: bool) -> None:
    """Print the claim (id or number) or statement (id) called `record`.

    Raises `UsageError` where there is none.
    """
    claim = _find_claim(case, record)
    if claim is not None:
        _print_one(case, claim, why, as_json)
        return
    statement = next((s for s in case.statements if s.id == record), None)
    if statement is None:
        raise UsageError(
            f"{record} is no claim or statement here. `firsthand show CASE` lists them."
        )
    if as_json:
        _print_json(statement)
    else:
        terminal_statement.print_statement(OUT, case.records, statement, why)


def print_provenance(case: Case, record: str, as_json: bool) -> None:
    """Print who had the claim called `record` from whom.

    Raises `UsageError` where there is none.
    """
    claim = _find_claim(case, record)
    if claim is None:
        raise UsageError(f"{record} is no claim here. `firsthand show CASE` lists them.")
    if as_json:
        _print_json({"claim": claim.id, "account": claim.account, "origins": claim.origins})
    else:
        terminal_claim.print_origins(OUT, case.edition, claim.id)


def _print_one(case: Case, claim: Claim, why: bool, as_json: bool) -> None:
    if as_json:
        _print_json(claim)
    elif why:
        terminal_claim.print_claim_why(OUT, case.edition, claim.id)
    else:
        _print_claim(case, claim)


def _find_claim(case: Case, record: str) -> Claim | None:
    return next((c for number, c in _numbered(case) if record in (c.id, str(number))), None)


def _where(claim: Claim) -> str:
    wider = f" ({claim.lies_in})" if claim.lies_in else ""
    return f"{claim.place}{wider}" if claim.place else "no place"


def _print_claim(case: Case, claim: Claim) -> None:
    OUT.print(Text(claim.text, style="bold"))
    OUT.print(Text(f"{claim.type}, {claim.when or 'no date'}, {_where(claim)}"))
    OUT.print(Text(f"Independent origins: {interval(claim)}. {claim.account}"))
    for number, origin in enumerate(claim.origins, 1):
        names = ", ".join(case.source_names(origin.sources)) or "A source that no report names"
        sure = "" if origin.certain else " (possibly the same as another)"
        OUT.print(Text(f"\n{number}. {names}{sure}", style="bold"))
        OUT.print(Text(f"   {origin.why}"))
        _print_statements(case, origin.statements)
    for denial in claim.denials:
        names = ", ".join(case.source_names((denial.by,)))
        OUT.print(Text(f"\nDenied by {names} ({denial.kind})", style="bold"))
        _print_statements(case, (denial.statement,))
    _print_figures(case, claim)


def _print_figures(case: Case, claim: Claim) -> None:
    """Print who gives which figure, and which earlier one of theirs it replaces."""
    shown = {figure.id: figure for figure in claim.figures if figure.id}
    for figure in claim.figures:
        names = ", ".join(case.source_names((figure.holder,)))
        before = shown.get(figure.update_of or "")
        instead = f", in place of “{before.said.exact}”" if before else ""
        OUT.print(Text(f"Figure: {figure.what}, “{figure.said.exact}”, {names}{instead}"))


def _print_statements(case: Case, ids: Sequence[str]) -> None:
    wanted = set(ids)
    for statement in case.statements:
        if statement.id in wanted:
            terminal_statement.print_line(OUT, case.records, statement)


def print_demo(case: Case) -> None:
    """Say in three lines what the example shows."""
    counted = [claim for claim in case.claims if claim.origins_min]
    telling = [claim for claim in counted if not claim.aside] or counted
    known = [claim for claim in telling if claim.type in _HARM] or telling or list(case.claims)
    surely = {claim.id: sum(chance for _, chance in claim.belonging) for claim in known}
    most = max(known, key=lambda claim: surely[claim.id] - 2 * claim.origins_max)
    print_claims(case)
    OUT.print(Text(f"\n{_summary(case)}"))
    OUT.print(Text(f"Look at: {most.text} {most.account}"))
    OUT.print(f"Open {case.path / 'casefile' / 'index.html'}", soft_wrap=True)


def print_public_preview(case: Case) -> None:
    """Show what would become public: counts, and every name that stays readable."""
    shown = preview(case.folder, case.records)
    WORDS.print(f"{shown.claims} claims and {shown.statements} statements would become public,")
    WORDS.print(f"{shown.quoted} of them with their words. {shown.protected} people are protected.")
    WORDS.print("Names that stay readable: " + ", ".join(shown.names))


def print_findings(findings: Sequence[str], as_json: bool) -> None:
    """Print what `verify` found."""
    if as_json:
        _print_json({"ok": not findings, "findings": list(findings)})
        return
    for finding in findings:
        OUT.print(Text(finding))
    if not findings:
        WORDS.print("Originals, ledger and quoted words are what was sealed.")


def print_machine(parts: Sequence[Part], as_json: bool) -> None:
    """Print what this machine has."""
    if as_json:
        _print_json(parts)
        return
    for part in parts:
        OUT.print(Text(f"{'yes' if part.found else 'NO ':<4}{part.name:<34}{part.detail}"))


def _print_json(value: object) -> None:
    sys.stdout.buffer.write(msgspec.json.format(msgspec.json.encode(value)) + b"\n")
