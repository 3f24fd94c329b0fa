"""Words that point back: to somebody met before, or to what the sentence before says."""

from __future__ import annotations

import re

from firsthand.statements.lexicon_english import NOUN_CUES
from firsthand.statements.words import words

SAME = words("same même mismo misma mesmo mesma stesso stessa selbe derselbe dieselbe")
""""The same man": whoever was met before."""
TESTIMONY = words(
    """
    person source witness testimony man woman informant interlocutor
    personne source témoin témoignage récit homme femme interlocuteur
    testigo testimonio fuente relato persona hombre mujer
    источник свидетель собеседник собеседница человек
    """
)
"""Nouns for somebody who told something, or for what he told."""
ACCOUNTS = words("account user profile channel")
"""What may be somebody's account of things, and may be his page."""
POSTS = words("post tweet thread posting пост")
"""What one account or person puts up, and nobody else signs."""
DESKS = words(
    """
    spokesman spokeswoman spokesperson secretary receptionist voice operator
    porte-parole secrétaire standardiste представитель представительница секретарь
    """
)
"""Who answers a telephone for a body, and needs no name."""
ARTICLES = words("the this that le la l' l’ ce cet")
"""Words before a noun that make it one met before: "the post"."""
POINTS = frozenset({"the", "this", "that", "his", "her", "their"})
"""Words before a noun for a paper that the sentence before told of: "his letter"."""
INTERVIEWED = frozenset({"собеседник", "собеседница"})
"""Words for whoever a report spoke to, however long ago it said so."""
TITLED = {
    **dict.fromkeys(words("avocat avocate"), frozenset({"me"})),
    **dict.fromkeys(words("médecin docteur docteure"), frozenset({"dr", "docteur", "docteure"})),
}
"""French trades that a form of address before the name tells: "Me Rill ... l'avocat"."""
VERDICTS = frozenset(NOUN_CUES) | words("verdict opinion assessment explanation finding claim")
SAYS_WHOSE = (
    ("that", "is"), ("that", "was"), ("this", "is"), ("this", "was"), ("or", "so"),
    ("at", "least", "that", "is"), ("or", "at", "least", "that", "is"),
    ("that", ",", "at", "least", ",", "is"),
)  # fmt: skip
"""How a sentence begins that says whose the words before it are."""
SAID_SO = re.compile(
    r"\W*(?:Об этом|Так(?=\s+(?:\w+\s+){0,2}?(?:сказал|заявил|утвержда|говор|рассказ))|"
    r"Такую (?:информацию|версию)|Такие (?:данные|сведения|цифры)|"
    r"So (?:said|says)|(?:That|This) (?:is|was) (?:what|how|according to)|"
    r"C['’]est (?:du moins )?ce qu[e'’i]|C['’]est en tout cas ce qu[e'’i])\b"
)
"""How a sentence begins that gives the one before it to its source."""
AGAINST = words("lie lying отвергать отвергнуть опровергать опровергнуть отрицать лгать nier nie")
"""Verbs by which such a sentence takes back what it points to."""
