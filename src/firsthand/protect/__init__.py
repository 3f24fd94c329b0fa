"""The register of people at risk, pseudonyms and gates: the only door out.

After `review`, before `casefile`: editions made here are all that pages and exports ever see.
"""

from __future__ import annotations

from firsthand.protect.gate import Leak, refusal, scan
from firsthand.protect.private import private_edition
from firsthand.protect.public import public_edition
from firsthand.protect.register import Person, Register, register

__all__ = [
    "Leak",
    "Person",
    "Register",
    "private_edition",
    "public_edition",
    "refusal",
    "register",
    "scan",
]

VERSION = 11
