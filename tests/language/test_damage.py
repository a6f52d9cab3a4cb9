"""Damaged characters: what is told, what it should be, and what is left alone."""

from __future__ import annotations

import pytest

from checker.language.slips.damage import find_damage


@pytest.mark.parametrize(
    ("text", "damaged", "mended", "certain"),
    [
        pytest.param("the Boardâ€™s plan", "Boardâ€™s", "Board’s", True, id="apostrophe"),
        pytest.param("un prÃ©lÃ¨vement", "prÃ©lÃ¨vement", "prélèvement", True, id="accents"),
        pytest.param("in der StraÃŸe.", "StraÃŸe", "Straße", True, id="sharp-s"),
        pytest.param("cÅ“ur", "cÅ“ur", "cœur", True, id="ligature"),
        pytest.param("20 â‚¬", "â‚¬", "€", True, id="euro"),
        pytest.param("“a wordâ€ here", "wordâ€", "word”", True, id="closing-quote-cut"),
        pytest.param("Ã la carte", "Ã", "à", True, id="a-grave-alone"),
        pytest.param("more [¿] less", "[¿]", "[…]", False, id="lost-ellipsis"),
        pytest.param("NATO¿s role", "NATO¿s", "NATO’s", False, id="lost-apostrophe"),
        pytest.param("l\ufffdeau", "l\ufffdeau", None, True, id="replacement-character"),
        pytest.param("d?finition", "d?finition", None, False, id="question-mark-in-a-word"),
        pytest.param("l?Europe", "l?Europe", None, False, id="question-mark-after-an-article"),
        pytest.param("R&amp;D", "R&amp;D", "R&D", False, id="entity"),
        pytest.param("it isn t so", "isn t", "isn’t", False, id="apostrophe-became-a-space"),
    ],
)
def test_damage_is_told_and_mended(text: str, damaged: str, mended: str | None, certain: bool) -> None:
    found = list(find_damage(text))
    assert [(text[one.span.start : one.span.end], one.mended, one.certain) for one in found] == [
        (damaged, mended, certain)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "¿Dónde está?", "Where? Here.", "see https://a.example/?q=1&r=2", "search?q=water", "AT&T; R&D",
        "„Å“ und «CAFÉ»", "SÃO PAULO", "Âge, île, Ärger, Über", "don’t – 20 € … “yes”", "a@b.example?subject=x", "???",
    ],
)  # fmt: skip
def test_sound_text_is_left_alone(text: str) -> None:
    assert list(find_damage(text)) == []
