"""The learned extractor: passages in, attributions out (cue, source, content)."""

from training.extractor.decode import Attribution
from training.extractor.extractor import Extractor

__all__ = ["Attribution", "Extractor"]
