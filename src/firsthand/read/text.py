"""Cleans characters, so that frozen text holds words and nothing invisible."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_DROPPED = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
_SPACED_OUT = re.compile(r"^\s*(?:[^\W\d_] +){3,}[^\W\d_]\s*$")
_BROKEN_WORD = re.compile(r"[^\W\d_]-$")


def clean(text: str) -> str:
    """Return `text` in NFC on one line: white space folded, control and hidden characters gone.

    Soft hyphens, zero-width spaces and direction marks go too: they would break searches and can
    hide words. Joiners stay, because some scripts are spelt with them.
    """
    folded = unicodedata.normalize("NFC", " ".join(text.split()))
    if folded.isprintable():
        return folded
    kept = " ".join(_DROPPED.sub("", folded).split())
    return unicodedata.normalize("NFC", kept)


def closed_up(line: str) -> str:
    """Return a line of letters set apart, "T H E   W E I R", as the words it spells.

    Wider gaps part its words; where all gaps are alike, only an English article is told apart.
    """
    if not _SPACED_OUT.match(line) or not line.isupper():
        return line
    found = ["".join(word.split()) for word in re.split(r"\s{2,}", line.strip())]
    whole = " ".join(found)
    return re.sub(r"^THE(?=\w{3})", "THE ", whole) if len(found) == 1 else whole


def unwrap(lines: Iterable[str]) -> str:
    """Join the lines of one hard-wrapped paragraph into one cleaned line.

    A word broken by a hyphen at the end of a line is joined when the next line goes on in small
    letters; a compound keeps its hyphen only if the halves are joined that way elsewhere in the
    paragraph, as nothing else tells the two apart.
    """
    parts = [clean(line) for line in lines]
    whole = " ".join(parts)
    text = ""
    for part in filter(None, parts):
        if text and _BROKEN_WORD.search(text) and part[0].islower():
            text = _join_halves(text, part, whole)
        else:
            text = f"{text} {part}" if text else part
    return text


def _join_halves(text: str, part: str, whole: str) -> str:
    left, right = text.split()[-1], part.split()[0]
    return f"{text}{part}" if f"{left}{right}" in whole else f"{text[:-1]}{part}"


def words(text: str) -> list[str]:
    """Return the words of `text` in lower case, without punctuation."""
    return re.findall(r"[^\W_]+", text.casefold())


def ends_sentence(text: str) -> bool:
    """Tell whether `text` ends as a sentence does, closing quotation marks and brackets aside."""
    return text.rstrip("\"'”’»)] ").endswith((".", "!", "?", "…", ":", ";", "。"))
