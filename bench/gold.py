"""Puts what gold says of a case into the program's records, in place of what was read.

So a stage can be measured apart from the mistakes of those before it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
from training.claims import Pile, matched, place

from firsthand.model.claim import Claim
from firsthand.model.document import Document
from firsthand.model.record import make_id
from firsthand.model.source import Source
from firsthand.model.statement import Mention, Statement
from firsthand.model.terms import ClaimType, Form, SourceKind, Stance

Chain = Sequence[str]
PART = 2
"""Words that a name must have to be known again inside a longer one."""


class Told(NamedTuple):
    """The statements and sources of a pile as gold has them, and gold's claims."""

    statements: tuple[Statement, ...]
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    """In gold's order, with gold's ids."""


def put_in(pile: Pile, gold: Any) -> Told:
    """Return the records of `pile` with the claims, chains, stances and names of `gold` in them.

    `gold` is a parsed gold.json. A gold statement takes the place of the found one that carries it;
    one that was not found is added where its words stand, and left out where they stand nowhere. A
    source that goes by a name of a gold one takes its names and kind and keeps roles and body.
    """
    listed = [said for claim in gold["claims"] for said in claim["statements"]]
    found = _found(pile, listed)
    known = _known(pile, gold, [(listed[n]["chain"], s.chain) for n, s in found.items()])
    documents = {document.file.split("/")[-1]: document for document in pile.documents}
    told = {
        number: _told(statement, said, number, [known[key] for key in said["chain"]])
        for number, said in enumerate(listed)
        if (statement := found.get(number) or _added(documents.get(said["file"]), said))
    }
    gone = {s.id for s in found.values()} | {source.id for source in known.values()}
    return Told(
        (*(s for s in pile.statements if s.id not in gone), *told.values()),
        (*(s for s in pile.sources if s.id not in gone), *known.values()),
        tuple(_claims(gold, told)),
    )


def _found(pile: Pile, listed: Sequence[Any]) -> dict[int, Statement]:
    """Return the found statement of each number; one may carry several gold statements."""
    passages, found = pile.passages(), dict[int, Statement]()
    while rows := matched(
        passages, [(said, str(n)) for n, said in enumerate(listed) if n not in found]
    ):
        found |= {int(number): passages[row].statement for row, number in rows.items()}
    return dict(sorted(found.items()))


def _known(pile: Pile, gold: Any, chains: Sequence[tuple[Chain, Chain]]) -> dict[str, Source]:
    """Return for each gold source the one of the pile that it is, as gold has it, or a new one."""
    meetings: dict[str, Counter[str]] = defaultdict(Counter)
    for theirs, ours in chains:
        if ours:
            meetings[theirs[0]][ours[0]] += 1
            meetings[theirs[-1]][ours[-1]] += 1
    known: dict[str, Source] = {}
    for said in gold["sources"]:
        taken = {source.id for source in known.values()}
        left = [source for source in pile.sources if source.id not in taken]
        known[said["id"]] = _as_gold(_counterpart(left, said, meetings[said["id"]]), said)
    return known


def _counterpart(sources: Sequence[Source], said: Any, met: Mapping[str, int]) -> Source:
    """Return the source that bears a gold one's name and mostly stands in its place."""
    theirs = _keys(said["name"], *said.get("aliases", ()))
    rank = {s.id: (_likeness(theirs, _keys(s.name, *s.names)), met.get(s.id, 0)) for s in sources}
    named = [source for source in sources if rank[source.id][0]]
    new = Source(id=f"gold-{said['id']}", kind=SourceKind(said["kind"]), name=said["name"])
    return max(named, key=lambda source: (rank[source.id], source.id), default=new)


def _likeness(one: set[frozenset[str]], other: set[frozenset[str]]) -> int:
    """Return 2 where two sets share a name, 1 where a name stands whole in a longer one, else 0."""
    if one & other:
        return 2
    pairs = [sorted((mine, theirs), key=len) for mine in one for theirs in other]
    return int(any(len(short) >= PART and short <= long for short, long in pairs))


def _keys(*names: str) -> set[frozenset[str]]:
    found = {frozenset(re.findall(r"\w+", name.casefold())) - {"the", "a", "an"} for name in names}
    return found - {frozenset()}


def _as_gold(source: Source, said: Any) -> Source:
    return msgspec.structs.replace(
        source,
        kind=SourceKind(said["kind"]),
        name=said["name"],
        names=tuple(dict.fromkeys((said["name"], *said.get("aliases", ())))),
        public=said["public"] or None,
    )


def _added(document: Document | None, said: Any) -> Statement | None:
    """Return a bare statement of gold's words, or None where no document holds them."""
    at = place(document, said["content"]) if document else None
    if document is None or at is None:
        return None
    return Statement(
        id="", document=document.id, content=(document.span(*at),), mentions=(),
        form=Form(said["form"]), stance=Stance(said["stance"]),
    )  # fmt: skip


def _told(statement: Statement, said: Any, number: int, chain: Sequence[Source]) -> Statement:
    """Return a statement with gold's chain and stance; the speaker stays where it is written."""
    end = statement.mentions[-1].span if statement.mentions else None
    key = make_id("st", statement.document, "gold", number)
    mentions = tuple(
        Mention(
            id=make_id("m", key, at), document=statement.document, name=source.name,
            kind=source.kind, span=end if at == len(chain) - 1 else None,
        )
        for at, source in enumerate(chain)
    )  # fmt: skip
    return msgspec.structs.replace(
        statement,
        id=key,
        stance=Stance(said["stance"]),
        mentions=mentions,
        chain=tuple(source.id for source in chain),
    )


def _claims(gold: Any, told: Mapping[int, Statement]) -> Iterator[Claim]:
    number = 0
    for claim in gold["claims"]:
        numbers = range(number, number := number + len(claim["statements"]))
        yield Claim(
            id=claim["id"], text=claim["text"], type=ClaimType(claim["type"]),
            place=claim["place"], when=claim["when"],
            statements=tuple(told[n].id for n in numbers if n in told),
        )  # fmt: skip
