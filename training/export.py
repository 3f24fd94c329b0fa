"""Writes the trained extractor as two ONNX graphs, plain and as 8-bit integers.

python -m training.export --model FOLDER --layers 6 --out FOLDER [--plain]
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from training.model import WIDTH, Extractor

OPSET = 17


class EncoderGraph(nn.Module):
    """Pieces to vectors and tag chances."""

    def __init__(self, model: Extractor) -> None:
        super().__init__()
        self.model = model

    def forward(self, pieces: Tensor, features: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """All [batch, length]; gives [batch, length, width] and [batch, length, tags]."""
        vectors = self.model.encode(pieces, features, mask)
        return vectors, torch.softmax(self.model.tagger(vectors), -1)


class CueGraph(nn.Module):
    """Vectors around one cue to role chances."""

    def __init__(self, model: Extractor) -> None:
        super().__init__()
        self.model = model

    def forward(self, vectors: Tensor, distances: Tensor, mask: Tensor) -> Tensor:
        """Gives [cues, length, roles]."""
        return torch.softmax(self.model.about(vectors, distances, mask), -1)


def main() -> None:
    """Export from the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--plain", action="store_true", help="keep 32-bit floats")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    model = _load(options.model, options.layers)
    ids = torch.zeros(2, 12, dtype=torch.long)
    mask, vectors = torch.ones(2, 12), torch.zeros(2, 12, WIDTH)
    _write(EncoderGraph(model), (ids, ids, mask), ["pieces", "features", "mask"],
           ["vectors", "tags"], options.out / "encoder.onnx", options.plain)  # fmt: skip
    _write(CueGraph(model), (vectors, ids, mask), ["vectors", "distances", "mask"],
           ["roles"], options.out / "cue.onnx", options.plain)  # fmt: skip
    shutil.copy(options.model / "pieces.model", options.out / "pieces.model")


def _load(folder: Path, layers: int) -> Extractor:
    final = folder / "model.pt"
    if final.exists():
        state = torch.load(final, weights_only=True)
    else:
        state = torch.load(folder / "checkpoint.pt", weights_only=True)["model"]
    model = Extractor(state["words.weight"].shape[0], layers)
    model.load_state_dict(state)
    return model.eval()


def _write(
    graph: nn.Module, inputs: tuple[Tensor, ...], names: list[str], gives: list[str],
    path: Path, plain: bool,
) -> None:  # fmt: skip
    axes = {name: {0: "batch", 1: "length"} for name in [*names, *gives]}
    raw = path.with_suffix(".raw.onnx")
    torch.onnx.export(graph, inputs, str(raw), input_names=names, output_names=gives,
                      dynamic_axes=axes, opset_version=OPSET, dynamo=False)  # fmt: skip
    if plain:
        raw.replace(path)
        return
    # Weights of 7 bits: full ones overflow without VNNI, and processors would differ.
    quantize_dynamic(raw, path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    raw.unlink()


if __name__ == "__main__":
    main()
