"""Turns bytes into documents: body text without page furniture, and who published it when."""
