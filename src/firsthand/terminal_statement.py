"""Prints one statement for the terminal: its words and chain, and what made them be read so."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from firsthand.casefile.lexicon import BASES, FORMS, STANCES
from firsthand.model.case import CaseRecords
from firsthand.model.document import Document, Span
from firsthand.model.statement import Mention, Statement

AROUND = 60
"""Code points of context on each side of a span."""


def print_line(out: Console, records: CaseRecords, statement: Statement) -> None:
    """Print a statement's words, chain and place in two lines."""
    document = _document(records, statement)
    names = {source.id: source.name for source in records.sources}
    chain = " ← ".join(names.get(source, source) for source in statement.chain)
    place = f"{document.file}, {document.published or 'no date'}, {statement.start}-{statement.end}"
    out.print(Text(f"   “{statement.text}”"))
    out.print(Text(f"   {chain} [{statement.stance}] {place}  {statement.id}", style="dim"))


def print_statement(out: Console, records: CaseRecords, statement: Statement, why: bool) -> None:
    """Print a statement; with `why` also its cue, the spans that made its chain, and the rules."""
    print_line(out, records, statement)
    if not why:
        out.print(Text("   `--why` says which cue, spans and rules made this.", style="dim"))
        return
    document = _document(records, statement)
    for span in statement.content:
        _print_span(out, document, "words", span)
    if statement.cue:
        _print_span(out, document, "cue", statement.cue)
    else:
        out.print(Text("   cue: none; the words stand in the report's own voice or under a label"))
    for number, mention in enumerate(statement.mentions):
        _print_mention(out, records, statement, number, mention)
    _print_reading(out, statement)


def _print_mention(
    out: Console, records: CaseRecords, statement: Statement, number: int, mention: Mention
) -> None:
    last = number == len(statement.mentions) - 1
    place = "speaker" if last else "relay" if number else "publisher"
    if mention.span:
        _print_span(out, _document(records, statement), place, mention.span)
    else:
        out.print(Text(f"   {place}: {mention.name} (outside the running text)"))
    resolved = statement.chain[number : number + 1]
    source = next((s for s in records.sources if s.id in resolved), None)
    if source is None:
        return
    if source.name != mention.name:
        out.print(Text(f"      “{mention.name}” is taken for {source.name}"))
    for merge in source.merges:
        if merge.certain and merge.name == mention.name != source.name:
            out.print(Text(f"      because {merge.reason}", style="dim"))


def _print_reading(out: Console, statement: Statement) -> None:
    if statement.addressee:
        out.print(Text(f"   told: {statement.addressee.name}"))
    facts = [
        STANCES.get(statement.stance, statement.stance),
        FORMS.get(statement.form, statement.form),
        BASES.get(statement.basis, statement.basis),
    ]
    facts += ["negated"] if statement.negated else []
    facts += ["hedged"] if statement.hedged else []
    out.print(Text(f"   read as: {'; '.join(facts)}; confidence {statement.confidence:.0%}"))
    for reason in statement.why:
        out.print(Text(f"   because {reason}"))


def _print_span(out: Console, document: Document, name: str, span: Span) -> None:
    """Print a span lit inside its line, with its code points."""
    start, end = max(0, span.start - AROUND), min(len(document.text), span.end + AROUND)
    before, after = document.text[start : span.start], document.text[span.end : end]
    line = Text(f"   {name} {span.start}-{span.end}: ")
    line.append(before.replace("\n", " "), style="dim")
    line.append(f"[{span.exact}]".replace("\n", " "), style="bold")
    line.append(after.replace("\n", " "), style="dim")
    out.print(line)


def _document(records: CaseRecords, statement: Statement) -> Document:
    return next(d for d in records.documents if d.id == statement.document)
