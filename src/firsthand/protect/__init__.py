"""The register of people at risk, pseudonyms and gates: the only door out."""
