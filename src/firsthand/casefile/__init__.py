"""Writes the case file: static pages and case.json, from an edition and nothing else."""
