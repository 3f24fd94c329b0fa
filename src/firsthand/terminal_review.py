"""Asks one question at a time in the terminal: both sides in full, one key for each answer."""

from __future__ import annotations

from collections.abc import Sequence

import click
from rich.console import Console
from rich.text import Text

from firsthand.engine.case import Case
from firsthand.model.terms import Verdict
from firsthand.review import Question, decide, queue, undo

KEYS = {"1": Verdict.SAME, "2": Verdict.DIFFERENT, "3": Verdict.UNSURE}


def print_queue(out: Console, case: Case) -> None:
    """Print every open question with both texts."""
    for number, question in enumerate(queue(case.records), 1):
        _print_question(out, question, f"{number}. ")


def ask(out: Console, case: Case, who: str) -> int:
    """Ask every open question until the person quits; return how many decisions stand."""
    questions = queue(case.records)
    made: list[str] = []
    at = 0
    while at < len(questions):
        _print_question(out, questions[at], f"{at + 1} of {len(questions)}. ")
        key = click.prompt("1 same, 2 different, 3 unsure, u undo, q quit", err=True).strip()
        if key == "q":
            break
        at = _obey(case, questions, at, made, (key, who))
    return len(made)


def _obey(
    case: Case, questions: Sequence[Question], at: int, made: list[str], answer: tuple[str, str]
) -> int:
    """Do what a key says and return the number of the next question."""
    key, who = answer
    if key == "u" and made:
        undo(case.folder, made.pop(), who)
        return at - 1
    if key not in KEYS:
        return at
    made.append(decide(case.folder, questions[at].about, KEYS[key], who).id)
    return at + 1


def _print_question(out: Console, question: Question, number: str) -> None:
    out.print(Text(f"\n{number}{question.asks}", style="bold"))
    for side in (question.left, question.right):
        out.print(Text(f"   “{side.text}”"))
        out.print(Text(f"   {side.where}  {side.name}", style="dim"))
    out.print(Text(f"   {question.why}", style="italic"))
