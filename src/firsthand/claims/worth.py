"""Judges how likely a statement carries a claim at all: greetings and side remarks carry none.

Six signs (for the task, check-worthiness, see Hassan and others 2017): how claims are worded, how
long it is, whether it is the report's own voice, how many acts and things it names, and how near
other reports come to it, as it stands and as its neighbours draw it; for what matters is repeated.
The weights are a logistic regression on eight cases of our own (`training/belonging.py`).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from firsthand.claims.bags import Matrix
from firsthand.claims.passages import Passage
from firsthand.claims.words import concepts
from firsthand.model.record import Record
from firsthand.model.terms import Form

Column = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.int64]
MANY = 4
"""More acts and things than this say no more."""
NEAREST = 3
ASIDE = -1.7
"""Mean log odds from which statements together are a side remark: of our own cases' claims that
several reports carry a third lie there, one in twenty of them in gold."""


class Scale(Record, frozen=True, kw_only=True):
    """What each sign adds to the log odds of carrying a claim."""

    worded: float = 0.65
    length: float = 0.71
    """For each doubling of the words."""
    own_voice: float = -1.47
    named: float = 0.21
    nearest: float = 1.88
    drawn: float = 3.03
    always: float = -4.94


def worth(signs: npt.NDArray[np.float32], scale: Scale | None = None) -> Column:
    """Return for each row of `signs` how likely the statement carries a claim, as log odds."""
    scale = scale or Scale()
    weights = np.array(
        [scale.worded, scale.length, scale.own_voice, scale.named, scale.nearest, scale.drawn],
        dtype=np.float32,
    )
    found: Column = signs @ weights + np.float32(scale.always)
    return found


def is_aside(worths: Column) -> bool:
    """Whether a claim whose statements have these log odds is a side remark."""
    return len(worths) > 0 and round(float(worths.mean()), 4) <= ASIDE


def signs(
    passages: Sequence[Passage], worded: Column, views: tuple[Matrix, Matrix], near: Numbers
) -> npt.NDArray[np.float32]:
    """Return the signs of every passage, [passages, 6]: in the order of `Scale`.

    `worded` is what the words alone tell (`embedding.worded`), `views` are the rows as they stand
    and as drawn, `near` the numbers of each row's nearest rows, [passages, any].
    """
    own, drawn = views
    _, document = np.unique([p.document.id for p in passages], return_inverse=True)
    foreign = document[near] != document[:, None]
    columns = [
        worded,
        np.array([np.log2(1 + len(p.text.split())) for p in passages]),
        np.array([p.statement.form is Form.OWN for p in passages]),
        np.array([min(MANY, len(concepts(p.text))) for p in passages]),
        _echo(own, near, foreign, NEAREST),
        _echo(drawn, near, foreign, near.shape[1]),
    ]
    found: npt.NDArray[np.float32] = np.stack(columns, axis=1).astype(np.float32)
    return found


def _echo(rows: Matrix, near: Numbers, foreign: npt.NDArray[np.bool_], count: int) -> Column:
    """Mean product of each row with its `count` nearest of other reports; 0 where none is near."""
    found = np.zeros(len(rows), dtype=np.float32)
    for row, (others, chosen) in enumerate(zip(near, foreign, strict=True)):
        products = np.sort(rows[others[chosen]] @ rows[row])[::-1][:count]
        found[row] = products.mean() if len(products) else 0.0
    return found
