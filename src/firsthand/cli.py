"""The command line: one command, a verb per job. Data on stdout, words on stderr.

Exit codes: 0 all is well, 1 a finding (a gate blocked, verify failed), 2 bad use or bad input.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, NoReturn

import click

from firsthand import __version__
from firsthand.model.errors import FirsthandError, GateError, IntegrityError, UsageError
from firsthand.model.item import NOT_RECORDED

_CASE = click.argument("case", type=click.Path(path_type=Path))
_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON for programs.")
_BY = click.option("--by", default=NOT_RECORDED, help="Who adds the reports, for the ledger.")


class _Verbs(click.Group):
    """Shows errors as sentences, and verbs in the order of the work."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except FirsthandError as error:
            _stop(error)


def _stop(error: FirsthandError) -> NoReturn:
    click.echo(f"firsthand: {error}", err=True)
    sys.exit(1 if isinstance(error, GateError | IntegrityError) else 2)


@click.group(cls=_Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="firsthand")
def main() -> None:
    """Read a pile of reports about one abuse and see who was there first.

    Start with: firsthand demo
    """


@main.command()
@click.option("-o", "--out", type=click.Path(path_type=Path), default=Path("firsthand-demo"),
              show_default=True, help="Where the case folder goes.")  # fmt: skip
def demo(out: Path) -> None:
    """Build the bundled example case, offline, and say what it shows."""
    from firsthand import terminal

    case = _run(_example(), out, "The flax of Tessow")
    terminal.print_demo(case)


@main.command()
@click.argument("reports", type=click.Path(path_type=Path))
@click.option("-o", "--out", type=click.Path(path_type=Path), required=True,
              help="The case folder to write.")  # fmt: skip
@click.option("--title", default=None, help="Title of the case; the folder's name if not given.")
@_BY
@_JSON
def run(reports: Path, out: Path, title: str | None, by: str, as_json: bool) -> None:
    """Read REPORTS (a folder, file, zip, mail, WARC or WACZ) and write a case file."""
    from firsthand import terminal

    case = _run(reports, out, title, by)
    terminal.print_claims(case, as_json)
    terminal.print_unread(case)
    click.echo(f"Case file: {case.path / 'casefile' / 'index.html'}", err=True)


@main.command()
@_CASE
@click.argument("reports", nargs=-1, required=True)
@_BY
def add(case: Path, reports: tuple[str, ...], by: str) -> None:
    """Take more REPORTS (paths or URLs) into CASE. Build afterwards."""
    import firsthand

    opened = firsthand.open_case(case)
    before = len(opened.folder.items())
    for report in reports:
        opened.add(report, by)
    new = len(opened.folder.items()) - before
    click.echo(f"{new} new items. Next: firsthand build {case}", err=True)


@main.command()
@_CASE
def build(case: Path) -> None:
    """Bring CASE up to date with its reports and decisions."""
    import firsthand
    from firsthand import terminal

    opened = firsthand.open_case(case)
    worked = opened.build(terminal.Bars())
    page = opened.write_pages()
    click.echo(
        f"{worked} stage results worked out, the rest was known. Case file: {page}", err=True
    )


@main.command()
@_CASE
@click.argument("record", required=False)
@click.option("--origins", is_flag=True, help="Show who had the claim from whom, as a list.")
@click.option("--why", is_flag=True, help="Say which cue, rule or reason made each line.")
@click.option("--all", "every", is_flag=True, help="List claims of a single report, too.")
@_JSON
def show(
    case: Path, record: str | None, *, origins: bool, why: bool, every: bool, as_json: bool
) -> None:
    """Print the claims of CASE, or one RECORD: a claim or statement by id or number."""
    import firsthand
    from firsthand import terminal

    opened = firsthand.open_case(case)
    if record is None:
        if origins or why:
            raise UsageError("Say which claim: `firsthand show CASE 1 --origins`.")
        terminal.print_claims(opened, as_json, every)
    elif origins:
        terminal.print_provenance(opened, record, as_json)
    else:
        terminal.print_record(opened, record, why, as_json)


@main.command()
@_CASE
@click.option("--by", default="", help="Who decides: every decision is signed.")
@click.option("--list", "only_list", is_flag=True, help="Print the open questions and ask nothing.")
def review(case: Path, by: str, only_list: bool) -> None:
    """Decide what the program is unsure of, one pair at a time, with both texts in sight."""
    import firsthand
    from firsthand import terminal, terminal_review

    opened = firsthand.open_case(case)
    if only_list:
        terminal_review.print_queue(terminal.OUT, opened)
        return
    if not by.strip():
        raise UsageError("A decision must be signed. Give your name: --by NAME.")
    made = terminal_review.ask(terminal.OUT, opened, by)
    click.echo(f"Decisions made: {made}. Next: firsthand build {case}", err=True)


@main.command()
@_CASE
@click.option("--format", "kind", type=click.Choice(["json"]), default="json", show_default=True,
              help="The form of the data.")  # fmt: skip
@click.option("--full", is_flag=True, help="Everything, names included: for sealed use only.")
@click.option("-o", "--out", type=click.Path(path_type=Path), help="A file instead of stdout.")
def export(case: Path, kind: str, full: bool, out: Path | None) -> None:
    """Write CASE as data: the public edition, or everything with --full."""
    import firsthand
    from firsthand.engine.publish import export_json

    opened = firsthand.open_case(case)
    data = export_json(opened.folder, opened.records, full=full)
    if out is None:
        sys.stdout.buffer.write(data)
    else:
        _write(out, data)
        click.echo(f"Wrote {out} ({kind}, {'full' if full else 'public'}).", err=True)


@main.command()
@_CASE
@click.option("--yes", is_flag=True, help="Publish without asking.")
def publish(case: Path, yes: bool) -> None:
    """Write the public edition of CASE: shows what becomes public, then asks."""
    import firsthand
    from firsthand import terminal

    opened = firsthand.open_case(case)
    terminal.print_public_preview(opened)
    if not yes and not _agrees("Publish this?"):
        click.echo("Nothing was published.", err=True)
        return
    click.echo(str(opened.publish()))


@main.command()
@_CASE
@_JSON
def verify(case: Path, as_json: bool) -> None:
    """Check that originals, ledger and quoted words of CASE are what was sealed."""
    import firsthand
    from firsthand import terminal
    from firsthand.engine.verify import verify as findings_of

    findings = list(findings_of(firsthand.open_case(case).folder))
    terminal.print_findings(findings, as_json)
    sys.exit(1 if findings else 0)


@main.command()
@_JSON
def check(as_json: bool) -> None:
    """Say what this machine has: models, OCR, sandbox."""
    from firsthand import terminal
    from firsthand.engine.machine import inspect_machine

    terminal.print_machine(list(inspect_machine()), as_json)


def _run(reports: Path, out: Path, title: str | None = None, by: str = NOT_RECORDED) -> Any:
    import firsthand
    from firsthand import terminal

    return firsthand.run(reports, out, title, by, terminal.Bars())


def _agrees(question: str) -> bool:
    try:
        return click.confirm(question, err=True)
    except click.Abort:
        click.echo(err=True)
        raise UsageError(
            "Nobody answered, so nothing was published. Answer y or n; scripts give --yes."
        ) from None


def _write(out: Path, data: bytes) -> None:
    try:
        out.write_bytes(data)
    except OSError as error:
        raise UsageError(
            f"{out} can't be written ({error.strerror}). Give -o a file in a folder that is there."
        ) from error


def _example() -> Path:
    return Path(__file__).parent / "example" / "reports"


if __name__ == "__main__":
    main()
