"""Finds the files that show one picture: resized, saved anew, or cropped by a few percent.

Two pictures are compared by the correlation of their grey thumbnails, the second one laid over
every crop of the first by up to an eighth; a high threshold keeps mere likeness apart. Hashes alone
will not do: a crop of five percent changes a third of their bits.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from firsthand.model.record import make_id
from firsthand.read.images import THUMBNAIL
from firsthand.read.reading import Reading

SAME = 0.9
"""Correlation of fine detail from which two thumbnails show one picture."""
_SIDE = 32
_CROPS = tuple(
    (scale, across, down)
    for scale in (1.0, 0.97, 0.94, 0.91, 0.88)
    for across in (0.0, 0.5, 1.0)
    for down in (0.0, 0.5, 1.0)
    if scale < 1.0 or (across == 0.0 and down == 0.0)
)
_MOST_SHAPE_CHANGE = 1.35
_LIKELY = 0.6


def picture_groups(readings: Sequence[Reading]) -> dict[str, str]:
    """Map image ids to a group id that files of one picture share; likeness is transitive."""
    held = sorted(
        (
            (r.image.id, r.image.sha256, r.thumbnail, r.image.width / r.image.height)
            for r in readings
            if r.image
        ),
    )
    leader = {image: image for image, *_ in held}

    def root(image: str) -> str:
        while leader[image] != image:
            image = leader[image]
        return image

    for a, b in _same_pairs(held):
        one, two = sorted((root(a), root(b)))
        leader[two] = one
    return {image: make_id("pic", root(image)) for image in leader}


def _same_pairs(held: Sequence[tuple[str, str, bytes, float]]) -> list[tuple[str, str]]:
    """Return pairs that show one picture; only pairs alike at first sight are looked at closely."""
    pairs = [(a[0], b[0]) for i, a in enumerate(held) for b in held[i + 1 :] if a[1] == b[1]]
    drawn = [entry for entry in held if len(entry[2]) == THUMBNAIL**2]
    if len(drawn) < 2:
        return pairs
    wholes = np.stack([_detail(_crop(_pixels(entry[2]), 1.0, 0.0, 0.0)) for entry in drawn])
    for i, entry in enumerate(drawn):
        crops = np.stack([_detail(_crop(_pixels(entry[2]), *crop)) for crop in _CROPS])
        best = (crops @ wholes.T).max(axis=0)
        for j in np.flatnonzero(best >= SAME):
            other = drawn[int(j)]
            shape = max(entry[3], other[3]) / min(entry[3], other[3])
            if int(j) != i and shape <= _MOST_SHAPE_CHANGE:
                pairs.append((entry[0], other[0]))
    return pairs


def _pixels(small: bytes) -> NDArray[np.float64]:
    return np.frombuffer(small, dtype=np.uint8).reshape(THUMBNAIL, THUMBNAIL).astype(np.float64)


def _crop(
    pixels: NDArray[np.float64], scale: float, across: float, down: float
) -> NDArray[np.float64]:
    """Return a crop of a thumbnail at the size of all others, by bilinear sampling."""
    span = scale * (THUMBNAIL - 1)
    free = (THUMBNAIL - 1) - span
    columns = free * across + np.linspace(0, span, _SIDE)
    rows = free * down + np.linspace(0, span, _SIDE)
    return _between(_between(pixels, rows).T, columns).T


def _between(pixels: NDArray[np.float64], at: NDArray[np.float64]) -> NDArray[np.float64]:
    low = np.minimum(np.floor(at).astype(int), THUMBNAIL - 2)
    part = (at - low)[:, None]
    mixed: NDArray[np.float64] = pixels[low] * (1 - part) + pixels[low + 1] * part
    return mixed


def _detail(pixels: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the picture without its broad light and shade, as a vector of length one.

    Skies and floors make most photographs alike; what is left when a blur is taken off does not.
    """
    rows = np.cumsum(np.pad(pixels, ((5, 4), (0, 0)), mode="edge"), axis=0)
    blurred = (
        rows[9:] - np.vstack([np.zeros((1, pixels.shape[1])), rows[:-10]])[: len(rows) - 9]
    ) / 9
    blurred = blurred[: pixels.shape[0]]
    detail = (pixels - blurred).flatten()
    detail -= detail.mean()
    length = float(np.linalg.norm(detail))
    flat: NDArray[np.float64] = detail / length if length > 1e-6 else np.zeros_like(detail)
    return flat
