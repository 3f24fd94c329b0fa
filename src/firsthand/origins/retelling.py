"""Finds translations and uncredited close paraphrases by aligning sentences in order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from firsthand.model.claim import Link
from firsthand.model.document import Document
from firsthand.model.record import make_id
from firsthand.model.terms import LinkKind
from firsthand.origins.copying import ORIGINALS, direction
from firsthand.origins.engines import Engine
from firsthand.origins.library import Library
from firsthand.origins.naming import names_document
from firsthand.origins.order import LATEST
from firsthand.origins.relating import related

ACROSS = 0.5
"""Cosine of a sentence and its translation; unrelated ones stay under 0.4 (measured)."""
WITHIN = 0.5
"""Likeness of a paraphrased sentence: half the cosine plus the share of rare words kept."""
LEAST_ALIGNED = 3
TRANSLATED_SHARE = 0.4
PARAPHRASED_SHARE = 0.2
IN_ORDER = 0.6
"""Share of the aligned sentences that must follow the order of the earlier document."""
SHARED_SPEAKERS = 0.6
"""Share of a paraphrase's speakers that its original quotes too."""


class Alignment(NamedTuple):
    """Sentences of `later` beside the sentences of `earlier` that say the same."""

    later: Document
    earlier: Document
    pairs: tuple[tuple[int, int], ...]
    share: float
    """Share of the later document's sentences that have a partner."""
    likeness: float


def retellings(
    library: Library, copied: frozenset[str], engine: Engine | None = None
) -> tuple[Link, ...]:
    """Return translations and paraphrases; documents in `copied` are explained already."""
    pairs = [
        (later, earlier)
        for one, other in related(library, engine)
        for later, earlier, _ in [direction(library, one, other)]
        if later.id not in copied and _may_retell(library, later, earlier)
    ]
    library.texts.prepare(document.id for pair in pairs for document in pair)
    by_later: dict[str, list[Alignment]] = {}
    for later, earlier in pairs:
        found = align(library, later, earlier)
        if found and judge(found):
            by_later.setdefault(later.id, []).append(found)
    return tuple(_link(library, settle(by_later[key])) for key in sorted(by_later))


def _may_retell(library: Library, later: Document, earlier: Document) -> bool:
    """A paraphrase keeps its original's speakers and hides its name; a translation need not."""
    if later.language != earlier.language:
        return True
    mine, theirs = library.company.speakers(later.id), library.company.speakers(earlier.id)
    shared = len(mine & theirs) / len(mine) if mine else 0.0
    return shared >= SHARED_SPEAKERS and not names_document(library, later, earlier)


def align(library: Library, later: Document, earlier: Document) -> Alignment | None:
    """Give every sentence of `later` its nearest one in `earlier`, as far as they stay in order."""
    rows = list(library.texts.telling_sentences[later.id])
    columns = list(library.texts.telling_sentences[earlier.id])
    if min(len(rows), len(columns)) < LEAST_ALIGNED:
        return None
    likeness = library.texts.vectors(later.id)[rows] @ library.texts.vectors(earlier.id)[columns].T
    floor = ACROSS
    if later.language == earlier.language:
        floor = WITHIN
        likeness = (
            likeness.clip(0) / 2 + _kept_words(library, later.id, earlier.id)[rows][:, columns]
        )
    nearest, best = likeness.argmax(axis=1), likeness.max(axis=1)
    close = [row for row in range(len(rows)) if best[row] >= floor]
    kept = longest_run([int(nearest[row]) for row in close])
    if len(kept) < max(LEAST_ALIGNED, IN_ORDER * len(close)):
        return None
    pairs = tuple((rows[close[i]], columns[int(nearest[close[i]])]) for i in kept)
    return Alignment(later, earlier, pairs, len(kept) / len(rows), float(best[close].mean()))


def judge(found: Alignment) -> bool:
    """Tell whether enough of the later document's sentences are aligned."""
    across = found.later.language != found.earlier.language
    return found.share >= (TRANSLATED_SHARE if across else PARAPHRASED_SHARE)


def settle(group: list[Alignment]) -> Alignment:
    """Choose, of all documents one may retell, the nearest; of equals the original."""
    return min(
        group,
        key=lambda a: (
            -round(a.share * a.likeness, 2),
            a.earlier.kind not in ORIGINALS,
            a.earlier.published or LATEST,
            a.earlier.id,
        ),
    )


def longest_run(numbers: Sequence[int]) -> list[int]:
    """Return the positions of a longest run of `numbers` that never falls."""
    tails: list[int] = []
    back: list[int] = []
    for position, number in enumerate(numbers):
        slot = bisect_right([numbers[tail] for tail in tails], number)
        back.append(tails[slot - 1] if slot else -1)
        tails[slot : slot + 1] = [position]
    return list(_walk_back(tails[-1] if tails else -1, back))[::-1]


def _walk_back(position: int, back: Sequence[int]) -> Iterator[int]:
    while position >= 0:
        yield position
        position = back[position]


def _kept_words(library: Library, later: str, earlier: str) -> NDArray[np.float32]:
    """Share of each sentence's rarity that each sentence of the other document holds too."""
    texts = library.texts
    weigh, rows, columns = texts.rarity, texts.stems[later], texts.stems[earlier]
    table = np.zeros((len(rows), len(columns)), dtype=np.float32)
    for row, mine in enumerate(rows):
        total = sum(weigh[stem] for stem in sorted(mine)) or 1.0
        for column, theirs in enumerate(columns):
            table[row, column] = sum(weigh[stem] for stem in sorted(mine & theirs)) / total
    return table


def _link(library: Library, found: Alignment) -> Link:
    later, earlier = found.later, found.earlier
    across = later.language != earlier.language
    kind = LinkKind.TRANSLATES if across else LinkKind.PARAPHRASES
    evidence = tuple(
        span
        for mine, theirs in found.pairs
        for span in (
            later.span(*library.texts.sentences[later.id][mine]),
            earlier.span(*library.texts.sentences[earlier.id][theirs]),
        )
    )
    verb = "translated" if across else "said again in other words"
    return Link(
        id=make_id("ln", later.id, earlier.id, kind),
        from_document=later.id,
        to_document=earlier.id,
        kind=kind,
        explicit=names_document(library, later, earlier),
        score=round(found.share, 3),
        evidence=evidence,
        why=f"{len(found.pairs)} sentences, {found.share:.0%} of this report, are {verb}, "
        "in the same order",
    )
