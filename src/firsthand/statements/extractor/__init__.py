"""The learned extractor: passages in, attributions out (cue, source, content)."""

from firsthand.statements.extractor.decode import Extract
from firsthand.statements.extractor.reader import Extractor

__all__ = ["Extract", "Extractor"]
