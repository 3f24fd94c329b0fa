"""Writes the case file: static pages and case.json, from an edition and nothing else.

Comes after `protect`, which makes the edition, and before `engine`, which puts the files on disk.
"""

from firsthand.casefile.export import case_json, schema
from firsthand.casefile.pages import pages

__all__ = ["VERSION", "case_json", "pages", "schema"]

VERSION = 1
"""Version of this room's output."""
