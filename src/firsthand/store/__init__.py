"""The case folder: database, originals by hash, custody ledger, cache of stage results."""
