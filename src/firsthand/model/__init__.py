"""What a thing is: frozen, typed records, closed vocabularies and the tree of errors.

First room of the house. Does no input or output and imports nothing of ours.
"""
