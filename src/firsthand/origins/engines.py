"""Runs relations over tables of numbers: DuckDB on this machine, Spark on a cluster."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import ibis

Columns = Mapping[str, NDArray[np.int64]]
"""A table: column names and their numbers, all of one length."""

MEMORY = "2GB"
"""What DuckDB may take before it puts a table aside on disk."""


def table(names: Sequence[str], rows: Iterable[Sequence[int]]) -> Columns:
    """Return rows of numbers as a table with columns of these names."""
    found = np.array(list(rows), dtype=np.int64).reshape(-1, len(names))
    return dict(zip(names, np.ascontiguousarray(found.T), strict=True))


class Engine(Protocol):
    """What can run a relation."""

    def run(self, relation: ibis.Table, tables: Mapping[str, Columns]) -> Columns:
        """Return the rows of `relation` over the named tables."""


class DuckDB:
    """Runs relations in this process.

    What does not fit in memory (numbers only, never words) waits in a folder that goes afterwards.
    """

    def run(self, relation: ibis.Table, tables: Mapping[str, Columns]) -> Columns:
        """Return the rows of `relation` over the named tables."""
        import duckdb
        import ibis

        query = ibis.to_sql(relation, "duckdb")
        with (
            tempfile.TemporaryDirectory() as aside,
            duckdb.connect(config={"memory_limit": MEMORY, "temp_directory": aside}) as connection,
        ):
            for name, columns in tables.items():
                connection.register(name, dict(columns))
            rows = connection.execute(query).fetchnumpy()
        return {name: np.asarray(column, dtype=np.int64) for name, column in rows.items()}


class Spark:
    """Runs relations on the cluster of a Spark session (`pip install firsthand[spark]`)."""

    def __init__(self, session: Any) -> None:
        self._session = session

    def run(self, relation: ibis.Table, tables: Mapping[str, Columns]) -> Columns:
        """Return the rows of `relation` over the named tables."""
        import ibis
        import pyarrow

        for name, columns in tables.items():
            frame = self._session.createDataFrame(pyarrow.table(dict(columns)))
            frame.createOrReplaceTempView(name)
        rows = self._session.sql(str(ibis.to_sql(relation, "pyspark"))).toArrow()
        return {name: np.asarray(rows.column(name), dtype=np.int64) for name in rows.column_names}
