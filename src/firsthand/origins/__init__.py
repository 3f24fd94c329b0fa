"""Finds who repeats whom, and how many independent first-hand origins are left."""
