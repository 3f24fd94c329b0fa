"""Reads the words in a picture with tesseract, which must be installed for it.

The picture goes in and the words come out through pipes: nothing is written to the disk.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
from typing import TYPE_CHECKING

from firsthand.model.errors import LimitError, UnreadableError
from firsthand.model.record import Record
from firsthand.read.text import ends_sentence, unwrap

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

LANGUAGES = "eng+rus"
SECONDS = 120
SURE = 60.0
"""Tesseract's confidence (0 to 100) from which a word counts as read."""
FEWEST_WORDS = 25
MISSING = (
    "This is a picture of text and tesseract, which reads such pictures, is not installed. "
    "Install it with Russian (Debian: apt install tesseract-ocr tesseract-ocr-rus) and build again."
)


class Recognised(Record, frozen=True, kw_only=True):
    """What OCR found: paragraphs in reading order, and how many words it was sure of."""

    paragraphs: list[str]
    sure_words: int

    @property
    def is_text(self) -> bool:
        """Tell whether the picture really is one of text."""
        return self.sure_words >= FEWEST_WORDS


def is_installed() -> bool:
    """Tell whether tesseract can be called."""
    return _program() is not None


def paragraphs_of_image(picture: Picture) -> Recognised:
    """Return the words in a picture. Raises `UnreadableError` where tesseract fails."""
    program = _program()
    if program is None:
        raise UnreadableError(MISSING)
    buffer = io.BytesIO()
    picture.convert("L").save(buffer, "PNG", compress_level=1)
    command = [program, "stdin", "stdout", "-l", LANGUAGES, "--psm", "3", "tsv"]
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    try:
        done = subprocess.run(
            command,
            input=buffer.getvalue(),
            capture_output=True,
            timeout=SECONDS,
            env=environment,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise LimitError(
            "Reading the picture took more than two minutes; it was left out."
        ) from error
    if done.returncode:
        first = done.stderr.decode("utf-8", "replace").strip().splitlines()[:1]
        raise UnreadableError(
            f"tesseract could not read the picture ({' '.join(first)}). {MISSING}"
        )
    return _from_table(done.stdout.decode("utf-8", "replace"))


def _program() -> str | None:
    # The sandbox child has no environment, so the usual places are looked at by name.
    return shutil.which(
        "tesseract", path=os.environ.get("PATH") or "/usr/bin:/usr/local/bin:/opt/homebrew/bin:/bin"
    )


def _from_table(table: str) -> Recognised:
    """Set tesseract's table of words back into paragraphs."""
    lines: dict[tuple[int, int, int], list[str]] = {}
    sure = 0
    for row in table.splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) < 12 or cells[0] != "5" or not cells[11].strip():
            continue
        block, paragraph, line = (int(cell) for cell in cells[2:5])
        lines.setdefault((block, paragraph, line), []).append(cells[11])
        sure += float(cells[10]) >= SURE and sum(c.isalpha() for c in cells[11]) >= 2
    groups: dict[tuple[int, int], list[str]] = {}
    for (block, paragraph, _), words in sorted(lines.items()):
        groups.setdefault((block, paragraph), []).append(" ".join(words))
    return Recognised(paragraphs=_joined(list(groups.values())), sure_words=sure)


def _joined(groups: list[list[str]]) -> list[str]:
    """Join what tesseract parted in the middle of a sentence."""
    out: list[list[str]] = []
    for lines in groups:
        if out and lines[0][:1].islower() and not ends_sentence(out[-1][-1]):
            out[-1] += lines
        else:
            out.append(list(lines))
    return [unwrap(lines) for lines in out]
