"""Words that say one thing."""

from __future__ import annotations

import pytest

from checker.language.meanings import MEANINGS, of_one_meaning
from checker.language.stems import content_stems


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "a penalty", "the fines"),
        ("fr", "une amende", "la sanction"),
        ("nl", "een vergunning", "de toelating"),
        ("de", "die Behörde", "das Amt"),
    ],
)
def test_two_words_of_one_meaning(language: str, one: str, other: str) -> None:
    first, second = (of_one_meaning(content_stems(text, language), language) for text in (one, other))
    assert first == second


def test_other_words_stay() -> None:
    assert of_one_meaning({"crane", "fine"}, "en") == {"crane", *of_one_meaning({"penalti"}, "en")}


def test_every_line_has_words_to_join() -> None:
    assert all(len(line.split()) > 1 for lines in MEANINGS.values() for line in lines.strip().splitlines())
