"""Trains the statement extractor: not part of the installed program."""
