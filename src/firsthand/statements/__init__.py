"""Finds who says what in one document, through whom, in which words, how sure."""
