"""When two values agree, and how."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.claims.mention import Bound, Mention
from checker.claims.values import agreement, near_miss, same_time
from checker.document import Span


def number(value: str, bound: Bound = "exact", end: str | None = None) -> Mention:
    return Mention(
        kind="number",
        span=Span(0, 1),
        text=value,
        value=Decimal(value),
        bound=bound,
        end_value=Decimal(end) if end else None,
    )


def date(value: str) -> Mention:
    return Mention(kind="date", span=Span(0, 1), text=value, value=value)


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        pytest.param(number("7"), number("7"), "same", id="equal"),
        pytest.param(number("7"), number("8"), "", id="different"),
        pytest.param(number("40", "more-than"), number("43"), "bounds", id="43 is more than 40"),
        pytest.param(number("40", "more-than"), number("40"), "", id="40 is not more than 40"),
        pytest.param(number("40", "at-least"), number("40"), "bounds", id="40 is at least 40"),
        pytest.param(number("300", "more-than"), number("284"), "", id="284 is not more than 300"),
        pytest.param(number("1300", "less-than"), number("1273"), "bounds", id="1273 is less than 1300"),
        pytest.param(number("40", "about"), number("40", "more-than"), "approximation", id="some 40, more than 40"),
        pytest.param(number("3", end="5"), number("4"), "bounds", id="inside a range"),
        pytest.param(number("4000"), number("3987"), "rounding", id="rounded to thousands"),
        pytest.param(number("50"), number("49"), "", id="two digits are not rounded"),
        pytest.param(number("41"), number("41.2"), "rounding", id="rounded to units"),
        pytest.param(date("2014"), date("2014-03-18"), "same", id="a day of the year"),
        pytest.param(date("2014-04"), date("2014-03-18"), "", id="another month"),
        pytest.param(date("--12-24"), date("1981-12-24"), "same", id="a day of any year"),
    ],
)
def test_agreement(one: Mention, other: Mention, wanted: str) -> None:
    assert agreement(one, other) == wanted
    assert agreement(other, one) == wanted


def test_a_date_before_another() -> None:
    assert agreement(date("1976"), date("1975"), one_bound="less-than") == "bounds"
    assert agreement(date("1975"), date("1976"), one_bound="less-than") == ""


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        pytest.param("312", "321", True, id="swapped"),
        pytest.param("1284", "1248", True, id="swapped at the end"),
        pytest.param("312", "213", False, id="swapped apart"),
        pytest.param("12", "21", False, id="too short"),
        pytest.param("1.05", "0.15", False, id="another size"),
    ],
)
def test_near_miss(one: str, other: str, wanted: bool) -> None:
    assert near_miss(Decimal(one), Decimal(other)) is wanted


def test_days_that_are_limited() -> None:
    assert same_time("2020-04-14", "2020-04")
    assert not same_time("2020-04-14", "2020-04-15")
    assert not same_time("2020-04-14", "2020-04-14", "less-than")
    assert same_time("--04-14", "2020-04-14")
    assert same_time("", "2020")


@settings(max_examples=60)
@given(st.decimals(min_value=-(10**9), max_value=10**9, allow_nan=False, places=2))
def test_a_number_agrees_with_itself(value: Decimal) -> None:
    assert agreement(number(str(value)), number(str(value))) == "same"
