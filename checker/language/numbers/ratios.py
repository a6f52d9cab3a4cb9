"""Words between the two numbers of a ratio, by language."""

from __future__ import annotations

JOINTS: dict[str, frozenset[tuple[str, ...]]] = {
    "en": frozenset({("out", "of"), ("in", "every")}),
    "fr": frozenset({("sur",)}),
    "nl": frozenset({("op", "de"), ("op",), ("uit",), ("uit", "de")}),
    "de": frozenset[tuple[str, ...]](),
}

LOOSE_JOINTS: dict[str, frozenset[tuple[str, ...]]] = {
    "en": frozenset({("over",)}),
    "fr": frozenset[tuple[str, ...]](),
    "nl": frozenset({("van", "de")}),
    "de": frozenset({("von",)}),
}
"""Joints that make a ratio only where nothing follows that the second number could count."""

SINGLE_JOINTS: dict[str, frozenset[tuple[str, ...]]] = {
    "en": frozenset({("in",)}),
    "fr": frozenset[tuple[str, ...]](),
    "nl": frozenset[tuple[str, ...]](),
    "de": frozenset[tuple[str, ...]](),
}
"""Joints that make a ratio only of "one" and a round number ("one in ten"), or of two words ("six in ten")."""
