"""A claim in words: sentence, kind of act, actor, place and time, taken from its statements."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np

from firsthand.claims.lexicon import ACTS
from firsthand.claims.passages import Passage
from firsthand.claims.vectors import Matrix
from firsthand.claims.words import acts, concepts, stem
from firsthand.model.source import Source
from firsthand.model.terms import ClaimType, Form, SourceKind, Stance

UNCLEAR_START = re.compile(
    r"^\W*(?:he|she|it|they|we|i|his|her|their|its|this|that|these|those|there|then|and|but|so|which|who|one|both|"
    r"он|она|они|оно|мы|я|его|её|их|это|там|и|но|который|il|elle|ils|elles|je|nous|ce|cela|et|mais|qui)\b",
    re.IGNORECASE,
)
FIRST_PERSON = re.compile(
    r"\b(?:i|we|me|my|our|us|you|я|мы|мне|нас|меня|наш\w*|je|j|nous|mon|ma|notre)\b", re.IGNORECASE
)
SHORTEST, LONGEST = 5, 28
"""Words of a sentence that reads well alone."""
OPENING, CLOSING = '“«"‘„', '”»"’“'
AGREED = 0.3
"""Share of a claim's statements that must name a place or an actor."""


def sentence(passages: Sequence[Passage], rows: Matrix, language: str) -> str:
    """Return the exact words of the best-attested statement, as one sentence.

    The most typical one (highest mean product with the others), among those that stand alone:
    a whole clause in `language` with a subject of its own, neither question nor "I".
    """
    supporting = [
        i for i, p in enumerate(passages) if p.statement.stance in {Stance.ASSERTS, Stance.ALLEGES}
    ]
    chosen = supporting or list(range(len(passages)))
    theme = _theme(passages)
    centre = rows[chosen].mean(axis=0)
    typical = (rows[chosen] @ centre) / max(float(np.linalg.norm(centre)), 1e-9)
    best = max(
        zip(chosen, typical.tolist(), strict=True),
        key=lambda entry: (
            round(entry[1] + _clarity(passages[entry[0]], language, theme), 4),
            -entry[0],
        ),
    )
    return _as_sentence(passages[best[0]].text)


def _theme(passages: Sequence[Passage]) -> str | None:
    """The act most of the statements speak of."""
    spoken = Counter(act for p in passages for act in set(acts(p.text)))
    return min(spoken, key=lambda act: (-spoken[act], act)) if spoken else None


def _clarity(passage: Passage, language: str, theme: str | None) -> float:
    """How well the words stand alone, as bonuses on the likeness scale."""
    text = passage.text
    length = len(text.split())
    score = 0.2 if _language(passage) == language else 0.0
    score += 0.15 if theme in acts(text) else 0.0
    score += 0.15 if SHORTEST <= length <= LONGEST else -0.15
    score -= 0.25 if UNCLEAR_START.search(text) else 0.0
    score -= 0.2 if FIRST_PERSON.search(text) else 0.0
    score -= 0.3 if "?" in text or " … " in text else 0.0
    score -= 0.05 if passage.statement.form is Form.DIRECT else 0.0
    return score + (0.05 if text[:1].isupper() and not text.isupper() else 0.0)


def _language(passage: Passage) -> str | None:
    start = passage.statement.start
    for block in passage.document.blocks:
        if block.start <= start < block.end and block.language:
            return block.language
    return passage.document.language


def _as_sentence(text: str) -> str:
    """Capital first, full stop last; not one word is changed."""
    plain = " ".join(text.split()).strip(" ,;:—–-")
    whole = plain[:1] in OPENING and plain[-1:] in CLOSING
    if whole and not set(plain[1:-1]) & set(OPENING + CLOSING):
        plain = plain[1:-1]
    ended = plain.rstrip(CLOSING).endswith((".", "!", "?", "…"))
    return plain[:1].upper() + plain[1:] + ("" if ended else ".")


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


def place(passages: Sequence[Passage]) -> str | None:
    """Return the place most statements name nearest to the act, in its commonest spelling."""
    named = [p.facts.places[0] for p in passages if p.facts.places and len(p.facts.places[0]) > 2]
    spelt: dict[str, Counter[str]] = {}
    for name in named:
        spelt.setdefault(" ".join(stem(w) for w in name.lower().split()), Counter())[name] += 1
    if not spelt:
        return None
    best = min(spelt, key=lambda key: (-spelt[key].total(), key))
    enough = spelt[best].total() >= max(1, AGREED * len(named))
    return min(spelt[best], key=lambda name: (-spelt[best][name], name)) if enough else None


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
