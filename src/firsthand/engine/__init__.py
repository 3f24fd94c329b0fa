"""Runs the stages over a case: sandbox, cache, resume, progress."""
