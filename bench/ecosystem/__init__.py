"""Grows made-up news ecosystems whose true origins are known, and measures who counts them best.

    python -m bench.ecosystem [--bank dev|report] [--ecosystems 12] [--out docs/quality.md]

`bank` and `settings` hold what is grown from; `growing` draws who repeats whom as `reports`;
`writing`, `phrasing` and `pages` write them; `rooms` lets the program count, `peers` the simpler
ways; `scoring` compares both with the truth. Rules are made while reading errors on the `dev` bank
only.
"""
