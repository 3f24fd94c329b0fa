"""The extractor: one small encoder, a tagging head, and a layer that is run once per cue.

Head 1 tags every piece (outside, or begin/inside of cue, source, content). Head 2 reads the
encoder's output around one cue again, with the distance to it, and says for every piece whether it
is source or content of that cue.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from firsthand.statements.extractor.graphs import REACH

WIDTH, SIZE, POSITIONS = 384, 32, 512
"""Numbers a piece, numbers a head, longest input."""
Widths = tuple[int, int]
"""Heads and inner neurons of a layer."""
FULL: Widths = (12, 1536)
TAGS = ("O", "B-cue", "I-cue", "B-source", "I-source", "B-content", "I-content")
ROLES = ("none", "source", "content")


class Layer(nn.Module):
    """One transformer layer of BERT, normalised after each part; all heads of 32 numbers."""

    def __init__(self, widths: Widths = FULL) -> None:
        super().__init__()
        heads, inner = widths
        self.qkv = nn.Linear(WIDTH, 3 * heads * SIZE)
        self.out = nn.Linear(heads * SIZE, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.wide = nn.Linear(WIDTH, inner)
        self.narrow = nn.Linear(inner, WIDTH)
        self.last = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """`x` [batch, length, width], `mask` [batch, length] with 1 for real pieces."""
        size, length, _ = x.shape
        parts = self.qkv(x).view(size, length, 3, -1, SIZE).permute(2, 0, 3, 1, 4)
        q, k, v = parts[0], parts[1], parts[2]
        away = (1.0 - mask[:, None, None, :]) * -1e4
        heads = self._attend(q, k, v, away).transpose(1, 2).reshape(size, length, -1)
        x = self.norm(x + self.drop(self.out(heads)))
        return self.last(x + self.drop(self.narrow(F.gelu(self.wide(x)))))

    def _attend(self, q: Tensor, k: Tensor, v: Tensor, away: Tensor) -> Tensor:
        if self.training:  # a fifth faster a step; the exporter and 8-bit need it spelled out
            return F.scaled_dot_product_attention(q, k, v, attn_mask=away)
        scores = q @ k.transpose(-1, -2) / math.sqrt(SIZE) + away
        return torch.softmax(scores, -1) @ v


class Extractor(nn.Module):
    """Encoder and both heads."""

    def __init__(self, vocabulary: int, layers: Sequence[Widths], cue: Widths = FULL) -> None:
        super().__init__()
        self.words = nn.Embedding(vocabulary, WIDTH)
        self.places = nn.Embedding(POSITIONS, WIDTH)
        self.features = nn.Embedding(4, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer(widths) for widths in layers)
        self.tagger = nn.Linear(WIDTH, len(TAGS))
        self.distance = nn.Embedding(2 * REACH + 2, WIDTH)
        self.cue_layer = Layer(cue)
        self.roles = nn.Linear(WIDTH, len(ROLES))

    def encode(self, pieces: Tensor, features: Tensor, mask: Tensor) -> Tensor:
        """Return one vector a piece: [batch, length, width]."""
        places = self.places.weight[: pieces.shape[1]]
        x = self.drop(self.norm(self.words(pieces) + places + self.features(features)))
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def about(self, x: Tensor, distance: Tensor, mask: Tensor) -> Tensor:
        """Return role scores [cues, length, 3] of pieces around one cue each."""
        return self.roles(self.cue_layer(x + self.distance(distance), mask))


def restored(state: Mapping[str, Tensor]) -> Extractor:
    """Return the extractor that has these weights, its layers as wide as they are."""
    count = sum(name.endswith("norm.weight") for name in state if name.startswith("layers."))
    layers = [_widths(state, f"layers.{number}") for number in range(count)]
    model = Extractor(len(state["words.weight"]), layers, _widths(state, "cue_layer"))
    model.load_state_dict(dict(state))
    return model


def _widths(state: Mapping[str, Tensor], layer: str) -> Widths:
    return state[f"{layer}.out.weight"].shape[1] // SIZE, len(state[f"{layer}.wide.bias"])


def load_encoder(model: Extractor, tensors: dict[str, Tensor], rows: Tensor) -> None:
    """Fill `model` with pre-trained weights; the cue layer starts as the last encoder layer."""
    model.words.weight.data.copy_(rows)
    model.words.weight.requires_grad_(False)
    model.places.weight.data.copy_(tensors["emb.pos"].view(-1, WIDTH)[:POSITIONS])
    model.features.weight.data.copy_(tensors["emb.type"].view(-1, WIDTH)[:1].expand(4, -1))
    load_norm(model.norm, tensors, "emb.ln")
    for number, layer in enumerate(model.layers):
        load_layer(layer, tensors, f"l{number}")
    load_layer(model.cue_layer, tensors, f"l{len(model.layers) - 1}")
    nn.init.normal_(model.distance.weight, std=0.02)


def load_layer(layer: nn.Module, tensors: dict[str, Tensor], name: str) -> None:
    """Fill a layer with the tensors that begin with `name`."""
    assert isinstance(layer, Layer)
    qkv = [tensors[f"{name}.{part}.w"].view(WIDTH, WIDTH) for part in "qkv"]
    layer.qkv.weight.data.copy_(torch.cat(qkv))
    layer.qkv.bias.data.copy_(torch.cat([tensors[f"{name}.{part}.b"] for part in "qkv"]))
    for linear, part in ((layer.out, "ao"), (layer.wide, "fi"), (layer.narrow, "fo")):
        linear.weight.data.copy_(tensors[f"{name}.{part}.w"].view_as(linear.weight))
        linear.bias.data.copy_(tensors[f"{name}.{part}.b"])
    load_norm(layer.norm, tensors, f"{name}.aln")
    load_norm(layer.last, tensors, f"{name}.oln")


def load_norm(norm: nn.LayerNorm, tensors: dict[str, Tensor], name: str) -> None:
    """Fill a normalisation with the tensors that begin with `name`."""
    norm.weight.data.copy_(tensors[f"{name}.w"])
    norm.bias.data.copy_(tensors[f"{name}.b"])
