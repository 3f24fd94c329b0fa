"""Runs the stages over a case: sandbox, cache, resume, progress.

Comes after every other room but the command line, and is the only one that calls them all. Its
modules are imported one by one, so that the sandbox child loads nothing it does not need.
"""
