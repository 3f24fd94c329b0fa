"""A claim in words: sentence, kind of act, actor, place and time, taken from its statements."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from firsthand.claims.bags import Matrix, unit
from firsthand.claims.belonging import odds
from firsthand.claims.clarity import as_sentence, clarity
from firsthand.claims.gazette import Gazette, commonest
from firsthand.claims.heads import weighed
from firsthand.claims.lexicon import ACTS
from firsthand.claims.passages import Passage
from firsthand.claims.vectors import Rows
from firsthand.claims.words import concepts
from firsthand.model.source import Source
from firsthand.model.terms import ClaimType, Form, SourceKind, Stance

WHOLE = 0.15
"""What it costs to show the whole sentence instead of the statement."""
WORDS, FIT, CLEAR = 6.0, 1.5, 1.5
"""What typical words, fitting and clear ones are worth beside being typical in its company."""
BELONGS, WEIGHTY = 0.4, 0.2
"""What the log odds are worth that a statement says this claim, and that it carries one at all."""
THEME = 0.6
"""What it is worth to name the act as what the words are about."""
AGREED = 0.3
"""Share of a claim's statements that must name a place or an actor."""
NAMED = 2
"""Statements that must name a place other than the pile's main one."""


def sentence(passages: Sequence[Passage], rows: Rows, members: Sequence[int], language: str) -> str:
    """Return the clearest of the typical statements, in its exact words, as one sentence.

    `passages` are the claim's, `members` their row numbers. Typical: near the centre of the others,
    by its words before all, and no side remark. Clear: a whole clause in `language` that names the
    act and has a subject of its own. Where the statement is but a part of a clause, the whole
    sentence of the report may stand for it.
    """
    supporting = [
        i for i, p in enumerate(passages) if p.statement.stance in {Stance.ASSERTS, Stance.ALLEGES}
    ]
    chosen = supporting or list(range(len(passages)))
    theme = _theme(passages)
    places = [members[i] for i in chosen]
    typical = _central(rows.drawn[places]) + WORDS * _central(rows.words[places])
    typical += BELONGS * odds(rows, places) + WEIGHTY * rows.worth[places]
    rated: list[tuple[float, int, str]] = []
    for index, likeness in zip(chosen, typical.tolist(), strict=True):
        passage = passages[index]
        for text, cost in ((passage.text, 0.0), (passage.sentence, WHOLE)):
            fit = FIT * _fitness(passage, text, language, theme)
            rated.append((round(likeness - cost + CLEAR * clarity(text) + fit, 4), -index, text))
    return as_sentence(max(rated)[2])


def _central(rows: Matrix) -> npt.NDArray[np.float32]:
    """Cosine of each row with the mean of all."""
    found: npt.NDArray[np.float32] = unit(rows) @ unit(rows.mean(axis=0, keepdims=True))[0]
    return found


def _theme(passages: Sequence[Passage]) -> str | None:
    """The act most of the statements are about."""
    spoken: dict[str, float] = {}
    for passage in passages:
        for act, weight in weighed(passage.text):
            spoken[act] = spoken.get(act, 0.0) + weight
    return min(spoken, key=lambda act: (-round(spoken[act], 6), act)) if spoken else None


def _fitness(passage: Passage, text: str, language: str, theme: str | None) -> float:
    """Bonuses for the pile's language, for naming the act, and for words that are no speech."""
    score = 0.4 if _language(passage) == language else 0.0
    score += THEME * dict(weighed(text)).get(theme or "", 0.0)
    score -= 0.05 if passage.statement.form is Form.DIRECT else 0.0
    return score + (0.05 if text[:1].isupper() else 0.0)


def _language(passage: Passage) -> str | None:
    start = passage.statement.start
    for block in passage.document.blocks:
        if block.start <= start < block.end and block.language:
            return block.language
    return passage.document.language


def kind(passages: Sequence[Passage], common: Mapping[str, float]) -> ClaimType:
    """Return the kind of act most statements speak of; acts rare in the pile weigh more.

    `common` gives for each concept the share of the pile's statements that speak of it.
    """
    votes: Counter[ClaimType] = Counter()
    for passage in passages:
        for concept in concepts(passage.text):
            if concept in ACTS:
                votes[ACTS[concept][0]] += 1 / (0.05 + common.get(concept, 0.0))  # type: ignore[assignment]
    return min(votes, key=lambda k: (-votes[k], k)) if votes else ClaimType.OTHER


def place(passages: Sequence[Passage], kind: ClaimType, gazette: Gazette) -> str | None:
    """Return the place most statements name nearest to the act, as the pile mostly spells it.

    Regions and streets give way to what lies between. Where too few statements name a place, it is
    the pile's main one, but not for history.
    """
    sites = [next(filter(None, map(gazette.site, p.facts.places)), None) for p in passages]
    known = Counter(site for site in sites if site)
    best = commonest(known)
    if best and known[best] >= max(NAMED, AGREED * len(passages)):
        return best
    return best if kind is ClaimType.BACKGROUND else gazette.main or best


def lies_in(passages: Sequence[Passage], where: str | None, gazette: Gazette) -> str | None:
    """Return region and country of a claim's place, unless its statements mean several."""
    known = {
        wider
        for p in passages
        for name, wider in zip(p.facts.places, p.facts.lies_in, strict=False)
        if wider and gazette.spelling(name) == where
    }
    return known.pop() if where and len(known) == 1 else None


def when(passages: Sequence[Passage]) -> str | None:
    """Return the event time with most support; "2031-03" supports "2031-03-04" as well."""
    values = Counter(p.facts.when for p in passages if p.facts.when)
    support = {
        value: sum(n for other, n in values.items() if value.startswith(other)) for value in values
    }
    return min(support, key=lambda v: (-support[v], -len(v), v)) if support else None


def actor(passages: Sequence[Passage], sources: Sequence[Source]) -> str | None:
    """Return the authority or organisation that most statements name, where enough do."""
    bearer = {
        mention: source.name
        for source in sources
        if source.kind in {SourceKind.GOVERNMENT, SourceKind.ORGANISATION}
        for mention in source.mentions
    }
    named = Counter(
        name for p in passages for name in sorted({bearer[n] for n in p.facts.names if n in bearer})
    )
    if not named:
        return None
    best = min(named, key=lambda name: (-named[name], name))
    return best if named[best] >= max(2, AGREED * len(passages)) else None
