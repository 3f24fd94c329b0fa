"""Makes training paragraphs of our own in PolNeAR's layout: what PolNeAR lacks.

    python -m training.own --count 4000 --seed 1 --out own.jsonl

Frames, speakers and contents (`training/phrases_*.py`) are our own sentences, set in invented
places. A frame marks its parts: {S} speaker, {C} content, [..] the cue; what is left is context.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from pathlib import Path
from types import ModuleType
from typing import Any

from training import phrases_french, phrases_russian

PART = re.compile(r"\[([^\]]*)\]|\{([SCQ])\}")
LANGUAGES: tuple[tuple[ModuleType, float], ...] = ((phrases_russian, 0.7), (phrases_french, 0.3))


def main() -> None:
    """Write the chosen number of articles."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--count", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with options.out.open("w", encoding="utf-8") as out:
        for number in range(options.count):
            out.write(json.dumps(article(number, chance), ensure_ascii=False) + "\n")


def article(number: int, chance: random.Random) -> dict[str, Any]:
    """Return one made-up article of three to seven paragraphs."""
    module = chance.choices([m for m, _ in LANGUAGES], [w for _, w in LANGUAGES])[0]
    text, attributions = "", []
    for _ in range(chance.randint(3, 7)):
        words, found = paragraph(module, chance)
        attributions += [_shifted(a, len(text)) for a in found]
        text += words + "\n\n"
    return {"id": f"own-{number}", "text": text.rstrip(), "attributions": attributions}


def paragraph(module: ModuleType, chance: random.Random) -> tuple[str, list[dict[str, Any]]]:
    """Return one paragraph of one to four sentences with its attributions."""
    text, attributions = "", []
    for _ in range(chance.randint(1, 4)):
        if chance.random() < 0.3:
            words, found = _capital(chance.choice(module.CONTENTS)) + ".", None
        else:
            words, found = sentence(module, chance)
        if found:
            attributions.append(_shifted(found, len(text)))
        text += words + " "
    return text.rstrip(), attributions


def sentence(module: ModuleType, chance: random.Random) -> tuple[str, dict[str, Any]]:
    """Fill one frame: the speaker's gender chooses the form of the verb after "/" marks."""
    frame = chance.choice(module.FRAMES)
    case = "genitive" if frame.startswith("+") else "nominative"
    speaker = chance.choice(module.SPEAKERS)
    fill = {
        "S": speaker[case],
        "C": chance.choice(module.CONTENTS),
        "Q": chance.choice(module.QUOTES),
    }
    return _fill(frame.lstrip("+"), fill, speaker["gender"])


def _fill(frame: str, fill: dict[str, str], gender: int) -> tuple[str, dict[str, Any]]:
    text, at = "", 0
    spans: dict[str, list[list[int]]] = {"source": [], "cue": [], "content": []}
    for part in PART.finditer(frame):
        text += frame[at : part.start()]
        at = part.end()
        words = part.group(1).split("/") if part.group(1) is not None else [fill[part.group(2)]]
        word = words[gender] if len(words) > 1 else words[0]
        word = _capital(word) if not text.strip("«— ") else word
        kind = {"S": "source", "C": "content", "Q": "content", None: "cue"}[part.group(2)]
        spans[kind].append([len(text), len(text) + len(word)])
        text += word
    return text + frame[at:], spans


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _shifted(attribution: dict[str, Any], by: int) -> dict[str, Any]:
    return {k: [[a + by, b + by] for a, b in spans] for k, spans in attribution.items()}


if __name__ == "__main__":
    main()
