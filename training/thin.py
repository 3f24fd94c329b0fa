"""Takes heads and inner neurons out of the trained extractor that it can do without.

python -m training.thin --model FOLDER --data train.jsonl [--own own.jsonl] --out FOLDER

Layer after layer: what goes is chosen, and what stays is fitted, on passages that training read, so
that each layer gives the sums that it gave before. Nothing is learned from the marks.
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from firsthand.statements.extractor.graphs import BEGIN, END, LEFT, RIGHT, distances_to
from firsthand.statements.extractor.pieces import Pieces
from training.export import load
from training.model import SIZE, Extractor, Layer
from training.sizes import samples
from training.thinning import Numbers, kept, refitted
from training.windows import Paragraph

ARTICLES, OWN = 30, 150
"""How many articles of others and of our own are read."""
Vectors = list[Tensor]
"""One [pieces, width] a passage."""


def main() -> None:
    """Thin from the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--own", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--allowed", type=float, default=0.003, help="error a part, of variance")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    pieces = Pieces(options.model / "pieces.model")
    passages = samples(options.data, options.own, (ARTICLES, OWN), pieces)
    with torch.inference_mode():
        state = thinned(load(options.model), passages, options.allowed)
    torch.save(state, options.out / "model.pt")
    shutil.copy(options.model / "pieces.model", options.out / "pieces.model")


def thinned(model: Extractor, passages: Sequence[Paragraph], allowed: float) -> dict[str, Tensor]:
    """Return the model's weights with fewer heads and inner neurons a layer."""
    state = {name: values.clone() for name, values in model.state_dict().items()}
    before = [_embedded(model, passage) for passage in passages]
    after = before
    for number, layer in enumerate(model.layers):
        assert isinstance(layer, Layer)
        before, after = _layer(layer, before, after, state, f"layers.{number}", allowed)
    pairs = [
        (old[view] + near, new[view] + near)
        for passage, old, new in zip(passages, before, after, strict=True)
        for view, near in _views(model, passage)
    ]
    old, new = ([pair[side] for pair in pairs] for side in (0, 1))
    _layer(model.cue_layer, old, new, state, "cue_layer", allowed)
    return state


def _embedded(model: Extractor, passage: Paragraph) -> Tensor:
    ids = torch.tensor([BEGIN, *passage.ids, END])
    shapes = torch.tensor([0, *passage.features, 0])
    words = model.words(ids) + model.places.weight[: len(ids)] + model.features(shapes)
    return model.norm(words)  # type: ignore[no-any-return]


def _views(model: Extractor, passage: Paragraph) -> list[tuple[slice, Tensor]]:
    """Return what each cue looks at, and the vectors of the distances to it."""
    found = []
    for relation in passage.relations:
        cue = min(relation.cue), max(relation.cue)
        start, end = max(0, cue[0] - LEFT), min(len(passage.ids), cue[1] + 1 + RIGHT)
        near = model.distance(torch.from_numpy(distances_to(cue, start, end)))
        found.append((slice(start + 1, end + 1), near))
    return found


def _layer(
    layer: Layer, before: Vectors, after: Vectors, state: dict[str, Tensor], name: str,
    allowed: float,
) -> tuple[Vectors, Vectors]:  # fmt: skip
    """Thin one layer in `state`; return what comes out of the old one and of the new one."""
    heads, new_heads = ([_heads(layer, x) for x in side] for side in (before, after))
    wanted = [x + layer.out(h) for x, h in zip(before, heads, strict=True)]
    stay, sums = _fit(state, f"{name}.out", new_heads, wanted, after, SIZE, allowed)
    width = layer.out.in_features
    rows = np.concatenate([stay + part * width for part in range(3)])
    _take(state, f"{name}.qkv", rows)
    before, after = [layer.norm(x) for x in wanted], [layer.norm(x) for x in sums]
    inner, new_inner = ([F.gelu(layer.wide(x)) for x in side] for side in (before, after))
    wanted = [x + layer.narrow(h) for x, h in zip(before, inner, strict=True)]
    stay, sums = _fit(state, f"{name}.narrow", new_inner, wanted, after, 1, allowed)
    _take(state, f"{name}.wide", stay)
    print(name, len(rows) // 3 // SIZE, "heads,", len(stay), "inner neurons", flush=True)
    return [layer.last(x) for x in wanted], [layer.last(x) for x in sums]


def _heads(layer: Layer, x: Tensor) -> Tensor:
    """Return what the heads of a layer give, side by side."""
    parts = layer.qkv(x).view(len(x), 3, -1, SIZE).permute(1, 2, 0, 3)
    return F.scaled_dot_product_attention(*parts[:, None])[0].transpose(0, 1).reshape(len(x), -1)


def _fit(
    state: dict[str, Tensor], name: str, hidden: Vectors, wanted: Vectors, residual: Vectors,
    group: int, allowed: float,
) -> tuple[NDArray[np.int64], Vectors]:  # fmt: skip
    """Thin one linear layer; return the inputs that stay and the new sums with the residual."""
    bias, weights = state[f"{name}.bias"], _numbers(state[f"{name}.weight"])
    rows, sums = _numbers(torch.cat(hidden)), _numbers(torch.cat(wanted))
    centred = sums - sums.mean(1, keepdims=True)
    stay = kept(rows.T @ rows, weights, group, allowed * float((centred**2).sum()))
    aim = sums - _numbers(torch.cat(residual)) - _numbers(bias)
    fitted = torch.from_numpy(refitted(rows[:, stay], aim, weights[:, stay])).float()
    state[f"{name}.weight"] = fitted
    new = [x + F.linear(h[:, stay], fitted, bias) for x, h in zip(residual, hidden, strict=True)]
    return stay, new


def _take(state: dict[str, Tensor], name: str, rows: NDArray[np.int64]) -> None:
    for part in ("weight", "bias"):
        state[f"{name}.{part}"] = state[f"{name}.{part}"][torch.from_numpy(rows)]


def _numbers(values: Tensor) -> Numbers:
    return values.double().numpy()


if __name__ == "__main__":
    main()
