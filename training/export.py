"""Writes the trained extractor as two ONNX graphs for onnxruntime, its products in 8 bits.

python -m training.export --model FOLDER --data train.jsonl [--own own.jsonl] --out FOLDER [--plain]

The data say how large the inputs of each layer get; nothing is learned from their marks.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import torch

from firsthand.statements.extractor.pieces import Pieces
from training.model import Extractor, restored
from training.networks import write_cue, write_encoder
from training.onnx_graph import Graph
from training.sizes import largest, samples

ARTICLES, OWN = 15, 60
"""How many articles of others and of our own the sizes are measured on."""


def main() -> None:
    """Export from the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--own", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--plain", action="store_true", help="keep 32-bit floats")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    weights = {name: values.float().numpy() for name, values in state(options.model).items()}
    pieces = Pieces(options.model / "pieces.model")
    passages = samples(options.data, options.own, (ARTICLES, OWN), pieces)
    weights |= largest(weights, passages)
    write_encoder(Graph(weights, options.plain), options.out / "encoder.onnx")
    write_cue(Graph(weights, options.plain), options.out / "cue.onnx")
    shutil.copy(options.model / "pieces.model", options.out / "pieces.model")


def state(folder: Path) -> dict[str, torch.Tensor]:
    """Return the weights of a trained model by name, or those of its last checkpoint."""
    final = folder / "model.pt"
    if final.exists():
        return torch.load(final, weights_only=True)  # type: ignore[no-any-return]
    return torch.load(folder / "checkpoint.pt", weights_only=True)["model"]  # type: ignore[no-any-return]


def load(folder: Path) -> Extractor:
    """Return a trained model."""
    return restored(state(folder)).eval()


if __name__ == "__main__":
    main()
