"""Which ends of something a text speaks of."""

from __future__ import annotations

import pytest

from checker.language.poles import at_two_ends, poles


@pytest.mark.parametrize(
    ("language", "one", "other", "opposed"),
    [
        ("en", "The shortest path", "the longest path", True),
        ("en", "The shortest and the longest path", "the longest path", False),
        ("en", "The shortest path", "a path", False),
        ("fr", "le plafond des frais", "le plancher des frais", True),
        ("nl", "De kas opent om 9 uur", "De kas sluit om 17 uur", True),
        ("de", "Das Mindestalter", "Das Höchstalter", True),
    ],
)
def test_two_ends(language: str, one: str, other: str, *, opposed: bool) -> None:
    assert at_two_ends(poles(one, language), poles(other, language)) is opposed
