"""Brings statements of one proposition together, with denials and competing figures."""
