"""Which language a text is in."""

from __future__ import annotations

import pytest

from checker.language.recognition import recognise_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The minister said that the law of 1998 is to be changed.", "en"),
        ("La ministre a dit que la loi de 1998 sera modifiée dans les mois à venir.", "fr"),
        ("De minister zei dat de wet van 1998 zal worden gewijzigd.", "nl"),
        ("Die Ministerin sagte, dass das Gesetz von 1998 geändert wird.", "de"),
        ("Home News Contact", None),
        ("", None),
        ("12 345 678", None),
    ],
)
def test_the_commonest_words_tell_the_language(text: str, language: str | None) -> None:
    assert recognise_language(text) == language
