"""Number words, spelling, locale data and feasts, each by itself."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest

from checker.language.dates.holidays import easter, holiday
from checker.language.locale import currency_names, decimal_mark, month_names
from checker.language.numbers import number_word
from checker.language.numbers.spelling import spell, spell_share

WORDS = [
    ("en", "seventeen", "cardinal", 17), ("en", "nineth", "ordinal", 9), ("en", "fifths", "ordinal", 5),
    ("en", "million", "magnitude", 10**6), ("en", "dozen", "dozen", 12), ("fr", "septante", "cardinal", 70),
    ("fr", "quatrième", "ordinal", 4), ("fr", "cinquiemes", "ordinal", 5), ("fr", "tiers", "fraction", 3),
    ("nl", "tweeënvijftig", "cardinal", 52), ("nl", "achtsten", "ordinal", 8), ("nl", "twaalfenhalve", "portion", 12.5),
    ("nl", "driehonderdachtste", "ordinal", 308), ("de", "zweiundzwanzig", "cardinal", 22),
    ("de", "siebenundzwanzigster", "ordinal", 27), ("de", "hundertstel", "fraction", 100),
    ("de", "dreieinhalb", "portion", 3.5), ("de", "einhunderttausendste", "ordinal", 100_000),
]  # fmt: skip


@pytest.mark.parametrize(("language", "word", "role", "value"), WORDS, ids=[row[1] for row in WORDS])
def test_number_word(language: str, word: str, role: str, value: float) -> None:
    found = number_word(word, language)
    assert found is not None
    assert (found.role, found.value) == (role, value)


@pytest.mark.parametrize(
    ("language", "word"),
    [("en", "often"), ("en", "tension"), ("fr", "milieu"), ("nl", "enkele"), ("nl", "werden"), ("de", "Mittel"),
     ("de", "heute"), ("de", "unter"), ("de", "und" * 60)],
)  # fmt: skip
def test_other_words_are_no_numbers(language: str, word: str) -> None:
    assert number_word(word.lower(), language) is None


def test_a_share_is_told_as_the_nearest_fraction() -> None:
    shares = [Decimal(each) for each in ("0.26", "0.5", "0.7")]
    assert [spell_share(share, "en") for share in shares] == ["a quarter", "half", "two thirds"]
    assert spell_share(Decimal("0.2"), "de") == "ein Fünftel"


def test_spell() -> None:
    assert [spell(number, "en") for number in (0, 17, 21, 305, 1000)] == [
        "zero", "seventeen", "twenty-one", "three hundred and five", "1000",
    ]  # fmt: skip
    assert [spell(number, "fr") for number in (71, 80, 81, 92, 200)] == [
        "soixante et onze", "quatre-vingts", "quatre-vingt-un", "quatre-vingt-douze", "deux cents",
    ]  # fmt: skip
    assert [spell(number, "nl") for number in (22, 23, 45, 101)] == [
        "tweeëntwintig", "drieëntwintig", "vijfenveertig", "honderdeen",
    ]  # fmt: skip
    assert [spell(number, "de") for number in (1, 22, 101)] == ["eins", "zweiundzwanzig", "einhunderteins"]


def test_locale_data() -> None:
    assert [decimal_mark(language) for language in ("en", "fr", "nl", "de")] == [".", ",", ",", ","]
    assert month_names("fr")["août"] == 8
    assert month_names("de")["märz"] == 3
    assert currency_names("nl")["zwitserse frank"] == "CHF"


@pytest.mark.parametrize(
    ("year", "day"), [(2018, "2018-04-01"), (2019, "2019-04-21"), (2000, "2000-04-23"), (1961, "1961-04-02")]
)
def test_easter(year: int, day: str) -> None:
    assert easter(year) == datetime.date.fromisoformat(day)


def test_feasts() -> None:
    assert holiday("palm", 2019).isoformat() == "2019-04-14"
    assert holiday("black-friday", 2010).isoformat() == "2010-11-26"
    assert holiday("epiphany", 2020).isoformat() == "2020-01-06"
