"""Names, dates, places and figures: found, normalised, resolved across the pile."""
