"""Ordinals in the form of another one."""

from __future__ import annotations

import pytest

from checker.language.numbers.ordinals import ordinal_like


@pytest.mark.parametrize(
    ("language", "written", "told", "value", "wanted"),
    [
        ("en", "fourth", 4, 5, "fifth"),
        ("en", "fourth", 4, 20, "twentieth"),
        ("en", "fourth", 4, 21, "twenty-first"),
        ("en", "120th", 120, 122, "122nd"),
        ("en", "10th", 10, 111, "111th"),
        ("fr", "quatrième", 4, 5, "cinquième"),
        ("fr", "quatrième", 4, 9, "neuvième"),
        ("fr", "troisième", 3, 4, "quatrième"),
        ("fr", "12e", 12, 13, "13e"),
        ("nl", "vierde", 4, 8, "achtste"),
        ("nl", "vierde", 4, 25, "vijfentwintigste"),
        ("nl", "12de", 12, 20, "20ste"),
        ("de", "vierten", 4, 5, "fünften"),
        ("de", "vierte", 4, 21, "einundzwanzigste"),
        ("de", "12.", 12, 13, "13."),
    ],
)
def test_in_the_form_of_another(language: str, written: str, told: int, value: int, wanted: str) -> None:
    assert ordinal_like(written, told, value, language) == wanted
