"""People decide; the history is kept and every decision can be undone."""
