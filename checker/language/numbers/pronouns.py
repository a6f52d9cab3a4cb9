"""Words that show that "one" is no number: "this one", "one of", "one should"."""

from __future__ import annotations

BEFORE_ONE = frozenset(
    "the this that which each every any no some another next last previous first only such everyone someone".split()
)
AFTER_ONE = frozenset(
    "of another can could must should who that is was may might will would has had does did or and s ought"
    " cannot hand roof".split()
)
