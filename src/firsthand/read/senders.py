"""Parts the sender of a mail into who writes and what it is sent as: "Ada Rill at The Weir"."""

from __future__ import annotations

import re

from firsthand.read.naming import FRENCH_STREETS, STREETS, is_paper, may_be_person

_SENT_AS = re.compile(r"^(?P<writer>[^<>\"]+?) (?P<by>at|from|via|@) (?P<title>[^<>\"]+)$")

_STREET = re.compile(rf"\b(?:{STREETS})$|^(?:{FRENCH_STREETS})\b", re.IGNORECASE)
""""Mill Road No 12" is where she lives."""


def parted(sender: str, shown: str) -> tuple[str, str | None]:
    """Return the title that a sender's name ends with, and the writer; else the sender and None.

    `shown` are the subject and first lines of the mail: they must number the title ("The Weir #12")
    or it must have a noun of papers. "Ada Rill at Mill Clinic" stays whole: she may write as its
    patient.
    """
    found = _SENT_AS.match(sender.strip())
    if not found or not may_be_person(found["writer"]):
        return sender, None
    title = found["title"].strip()
    paper = is_paper(title) and found["by"] != "via"  # anyone may send a letter by way of a paper
    if not (paper or _numbers(title, shown)) or _STREET.search(title):
        return sender, None
    return title, found["writer"].strip()


def _numbers(title: str, shown: str) -> bool:
    counted = rf"{re.escape(title)}[\s,:|·–—-]*(?:#|№|\b(?:no|nr|n°|issue|vol)\b)[\s.]*\d{{1,4}}\b"
    return bool(re.search(counted, shown, re.IGNORECASE))
