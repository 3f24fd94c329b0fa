"""Fits the weights by which statements are compared (`claims/vectors.py`) on cases of our own.

    python -m training.claims bench/cases/* src/firsthand/example

A case is a folder with `reports/` and `gold.json`. The real pipeline runs up to the resolved
statements; a gold statement is the found one of its file with which it shares most letters. Every
two found statements that support gold claims are one example: do they belong to one claim? A
logistic regression over the products of their views, no weight below zero, answers; each statement
counts the same, however large its claim. Prints the weights, then for each least likeness the mean
B-cubed F1 of the cases, and that of every case at the value that is best for the others.
Deterministic; numpy only; half a minute a case.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import numpy.typing as npt

from firsthand import entities, read, statements
from firsthand.archive import media_type
from firsthand.claims.denials import denies
from firsthand.claims.link import Settings, propositions
from firsthand.claims.passages import Passage, passages
from firsthand.claims.vectors import Weights, encode, views
from firsthand.model.document import Document, Image
from firsthand.model.facts import Facts
from firsthand.model.item import Item
from firsthand.model.record import make_id
from firsthand.model.source import Source
from firsthand.model.statement import Statement

Numbers = npt.NDArray[np.float64]
OVERLAP = 0.5
"""Least Jaccard likeness of letters for a found statement to be a gold one."""
APART = 10.0
"""What all pairs of different claims weigh together, against 1 for all pairs of one claim."""
PENALTY = 0.002
STEPS = 4000
TRIED = (0.05, 0.08, 0.11, 0.14, 0.18, 0.22)


@dataclass(frozen=True)
class Case:
    """The found statements of one case and the gold claim of those that gold knows."""

    name: str
    found: list[Passage]
    claim: dict[int, str]
    """Row number -> gold claim."""
    missed: list[str]
    """The claims of gold statements that were not found, one for each statement."""


def main() -> None:
    """Fit on all cases named, print the weights and how well they group."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("cases", type=Path, nargs="+")
    cases = [read_case(folder) for folder in parser.parse_args().cases]
    weights = fitted(cases)
    print(msgspec.json.encode(weights).decode())
    report(cases, weights)


@dataclass(frozen=True)
class Pile:
    """What the pipeline makes of a folder up to the resolved statements."""

    documents: tuple[Document, ...]
    images: tuple[Image, ...]
    statements: tuple[Statement, ...]
    facts: tuple[Facts, ...]
    sources: tuple[Source, ...]

    def passages(self) -> list[Passage]:
        """Return the statements as `claims` sees them."""
        return passages(self.documents, self.statements, self.facts)


def read_case(folder: Path) -> Case:
    """Run the pipeline up to the resolved statements, and find those that gold knows."""
    found = resolved(folder).passages()
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    listed = [(s, c["id"]) for c in gold["claims"] for s in c["statements"]]
    claim = matched(found, listed)
    known = Counter(claim.values())
    missed = list((Counter(name for _, name in listed) - known).elements())
    return Case(folder.name, found, claim, missed)


def resolved(folder: Path) -> Pile:
    """Run the pipeline over `folder/reports` up to the resolved statements."""
    return Reader().resolved(folder)


class Reader:
    """The pipeline up to the resolved statements, its networks loaded once for many folders."""

    def __init__(self) -> None:
        self.finder, self.marker = statements.Finder(), entities.Marker()

    def resolved(self, folder: Path) -> Pile:
        """Run over `folder/reports`."""
        readings = read.settle([_reading(folder / "reports", path) for path in _files(folder)])
        documents = tuple(reading.document for reading in readings if reading.document)
        images = tuple(reading.image for reading in readings if reading.image)
        said = [self.finder.find(document) for document in documents]
        marks = [self.marker.mark(d, own) for d, own in zip(documents, said, strict=True)]
        found = entities.resolve(documents, tuple(s for own in said for s in own), marks, ())
        return Pile(documents, images, found.statements, found.facts, found.sources)


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in (folder / "reports").rglob("*") if path.is_file())


def _reading(root: Path, path: Path) -> Any:
    data, file = path.read_bytes(), str(path.relative_to(root))
    digest = hashlib.sha256(data).hexdigest()
    item = Item(
        id=make_id("it", file, digest), sha256=digest, media_type=media_type(file, data),
        size=len(data), file=file, acquired_at="2031-01-01T00:00:00Z",
    )  # fmt: skip
    return read.read(item, data)


def matched(found: Sequence[Passage], listed: Sequence[tuple[Any, str]]) -> dict[int, str]:
    """Return the gold claim of each row that gold knows, best overlap first."""
    by_file: defaultdict[str, list[int]] = defaultdict(list)
    for row, passage in enumerate(found):
        by_file[passage.document.file.split("/")[-1]].append(row)
    scored: list[tuple[float, int, int]] = []
    for number, (gold, _) in enumerate(listed):
        for row in by_file[gold["file"]]:
            likeness = _overlap(found[row], gold["content"])
            if likeness >= OVERLAP:
                scored.append((-likeness, number, row))
    claim: dict[int, str] = {}
    taken: set[int] = set()
    for _, number, row in sorted(scored):
        if row not in claim and number not in taken:
            claim[row] = listed[number][1]
            taken.add(number)
    return claim


def _overlap(passage: Passage, content: str) -> float:
    """Jaccard likeness of the letters of a statement and of gold words in one document."""
    start = place(passage.document, content)
    if start is None:
        return 0.0
    text = passage.document.text
    want = _letters(text, *start)
    have = _letters(text, passage.statement.start, passage.statement.end)
    return len(want & have) / max(1, len(want | have))


def place(document: Document, content: str) -> tuple[int, int] | None:
    """Where gold words stand in a text, white space left out of account."""
    places = [i for i, letter in enumerate(document.text) if not letter.isspace()]
    plain = "".join(document.text[i] for i in places)
    wanted = "".join(content.split())
    start = plain.find(wanted)
    return (places[start], places[start + len(wanted) - 1] + 1) if start >= 0 else None


def _letters(text: str, start: int, end: int) -> set[int]:
    return {i for i in range(start, end) if text[i].isalnum()}


def fitted(cases: Sequence[Case]) -> Weights:
    """Return the weights that tell pairs of one claim from others best over all cases."""
    examples = [_examples(case) for case in cases]
    features, same, weight = (np.concatenate(part) for part in zip(*examples, strict=True))
    spread = features.std(axis=0) + 1e-9
    found = logistic(features / spread, same, weight / weight.sum()) / spread
    lengths = np.sqrt(found / max(float(found.sum()), 1e-9))  # Rows are weighted, not products.
    names = list(views(cases[0].found[:1], Weights()))
    chosen = {name: round(float(v), 2) for name, v in zip(names, lengths, strict=True)}
    return msgspec.structs.replace(Weights(), **chosen)


def _examples(case: Case) -> tuple[Numbers, Numbers, Numbers]:
    """Products of views, whether of one claim, and weight, for every two gold statements."""
    rows = [row for row in sorted(case.claim) if not denies(case.found[row])]
    first, second = np.triu_indices(len(rows), 1)
    parts = [own[rows] for own in views(case.found, Weights()).values()]
    products = np.stack([(own @ own.T)[first, second] for own in parts], axis=1)
    names = np.array([case.claim[row] for row in rows])
    same = names[first] == names[second]
    others = np.array([max(1, int((names == name).sum()) - 1) for name in names])
    weight = np.where(same, 1 / others[first] + 1 / others[second], 0.0)
    weight /= max(float(weight.sum()), 1e-9)
    weight[~same] = APART / max(1, int((~same).sum()))
    return products.astype(np.float64), same.astype(np.float64), weight


def logistic(features: Numbers, same: Numbers, weight: Numbers) -> Numbers:
    """Return weights of at least zero, by accelerated projected gradient (FISTA)."""
    full = np.concatenate([features, np.ones((len(features), 1))], axis=1)
    curve = 0.25 * np.linalg.eigvalsh(full.T @ (weight[:, None] * full))[-1] + 2 * PENALTY
    found = ahead = np.zeros(full.shape[1])
    for step in range(STEPS):
        error = weight * (1 / (1 + np.exp(-full @ ahead)) - same)
        slope = full.T @ error + 2 * PENALTY * np.append(ahead[:-1], 0.0)
        moved = ahead - slope / curve
        moved[:-1] = moved[:-1].clip(0)
        ahead = moved + step / (step + 3) * (moved - found)
        found = moved
    return found[:-1]


def report(cases: Sequence[Case], weights: Weights) -> None:
    """Print B-cubed for each least likeness, and for each case at the best of the others."""
    scores = np.array([_scores(case, weights) for case in cases])
    for like, mean in zip(TRIED, scores.mean(axis=0).tolist(), strict=True):
        print(f"like {like}: B3 {mean:.3f}")
    for number, case in enumerate(cases):
        best = int(np.delete(scores, number, axis=0).mean(axis=0).argmax()) if len(cases) > 1 else 0
        print(f"{case.name}: like {TRIED[best]} by the others, B3 {scores[number, best]:.3f}")


def _scores(case: Case, weights: Weights) -> list[float]:
    """B-cubed F1 of a case at each least likeness."""
    rows, found = encode(case.found, weights), []
    for like in TRIED:
        settings = Settings(weights=weights, like=like, drawn=0.0)
        groups = propositions(case.found, rows, settings)
        home = {row: str(number) for number, members in enumerate(groups) for row in members}
        found.append(b_cubed(case.claim, home, case.missed))
    return found


def b_cubed(gold: Mapping[int, str], home: Mapping[int, str], missed: Sequence[str]) -> float:
    """Return B-cubed F1 over all gold statements; one that was not found stands alone."""
    own = [*gold.values(), *missed]
    said = [*(home[row] for row in gold), *(f"missed {n}" for n in range(len(missed)))]
    both, golds, groups = Counter(zip(own, said, strict=True)), Counter(own), Counter(said)
    shares = [
        (both[a, b] / groups[b], both[a, b] / golds[a]) for a, b in zip(own, said, strict=True)
    ]
    precision = float(np.mean([share for share, _ in shares]))
    recall = float(np.mean([share for _, share in shares]))
    return 2 * precision * recall / (precision + recall)


if __name__ == "__main__":
    main()
