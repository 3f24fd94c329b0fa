"""Weighs which line around a title names the publisher, by what stands beside it and in the text.

No single sign is believed: a name needs a noun, a series, a day, a short form, an address or its
own acts, until they weigh enough. What could be a person needs a sign that persons don't have.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from firsthand.model.record import Record
from firsthand.read.columns import Head, head_of, is_description, name_in, short_in_brackets
from firsthand.read.lexicon import PRESS_RELEASE
from firsthand.read.naming import core, has_noun, is_paper, is_shouted, may_be_person
from firsthand.read.own_voice import backing, hosts_of, impersonal_backing
from firsthand.read.text import ends_sentence, words

ENOUGH = 3
_NEAR = 2
_LONG = 14
_FEWEST = 3
_RELEASE = re.compile(PRESS_RELEASE, re.I)
_SEPARATED = re.compile(r"\s+[|–—·-]\s+")


class Paper(Record, frozen=True, kw_only=True):
    """What the weighing looks at beside the lines themselves."""

    text: str
    """The whole paper."""
    spoken: bool = False
    """It is a transcript."""
    greetings: str = ""
    """What is said in it, where someone greets listeners; "" for what is not spoken."""
    mailed: bool = False
    """It is sent to readers who can unsubscribe."""


def heads_of(lines: Sequence[str]) -> tuple[Head, ...]:
    """Return the lines up to the first sentence of running text, parted into columns."""
    out: list[Head] = []
    for line in lines:
        head = head_of(line)
        if ends_sentence(line) and len(words(line)) > _LONG and not head.dated:
            break
        out.append(head)
    return tuple(out)


def named_in(heads: Sequence[Head], paper: Paper) -> str | None:
    """Return the name among the head lines that most speaks for, or None where nothing suffices."""
    best, most = None, ENOUGH - 1
    for i, head in enumerate(heads):
        name = name_in(head)
        if name is None or head.personal or _is_prose(head) or _RELEASE.search(name):
            continue
        weight = _weight(name, head, heads[i + 1 : i + 1 + _NEAR], paper)
        if weight > most:
            best, most = name, weight
    return best


def named_by_title(title: str, paper: Paper) -> str | None:
    """Return the publisher that a title carries: "NAME — country sheet: X", "Headline | NAME"."""
    head = head_of(title)
    name = name_in(head)
    if name and len(head.columns) > 1 and head.numbered(name) and not head.personal:
        return name if _weight(name, head, (), paper) >= ENOUGH else None
    parts = _SEPARATED.split(title)
    last = parts[-1].strip()
    headed = len(parts) > 1 and len(words(parts[0])) >= _FEWEST
    return last if headed and is_paper(last) and name_in(head_of(last)) == last else None


def carried_by_address(name: str, text: str) -> bool:
    """Tell whether a host in `text` is made of the words of `name`."""
    parts = [word for word in words(core(name)) if len(word) > 2]
    squeezed = (re.sub(r"\W", "", host) for host in hosts_of(text))
    return bool(parts) and any(all(part in host for part in parts) for host in squeezed)


def _weight(name: str, head: Head, below: Sequence[Head], paper: Paper) -> int:
    rest = paper.text.replace(head.text, " ", 1)
    quoted = any('"' in column or "«" in column for column in head.columns)
    programme = paper.spoken and (head.numbered(name) or quoted)
    programme = programme or (paper.mailed and is_shouted(name) and paper.text.startswith(name))
    described = head.described or any(is_description(each.text) for each in below)
    short = short_in_brackets(name, paper.text) is not None
    own = impersonal_backing(name, rest)
    greeted = bool(paper.greetings and re.search(re.escape(core(name)), paper.greetings, re.I))
    sure = described or short or own or greeted or programme
    if not sure and (may_be_person(name) or (len(words(name)) == 1 and not head.numbered(name))):
        return 0
    near = (head, *below)
    weight = 2 * (has_noun(name) + described + short + greeted + programme)
    weight += 2 * any(each.numbered(name) for each in near) + any(each.dated for each in near)
    weight += is_shouted(name) + 2 * carried_by_address(name, rest)
    weight += any(has_noun(c) for c in head.columns[1:] if c[:1].isupper())
    return weight + min(2, backing(name, rest))


def _is_prose(head: Head) -> bool:
    """Tell whether a line goes on in plain words, as headlines do and colophons don't."""
    for column in head.columns[1:]:
        small = [w for w in column.split() if w[:1].islower() and len(w) > 2]
        if (
            len(small) >= _LONG // 4
            and not is_description(column)
            and not Head(text=column, columns=(column,)).numbered()
            and "compil" not in column
        ):
            return True
    return False
