"""Combining gives the same however it is parted, and is bounded however much goes in."""

from __future__ import annotations

import datetime

import pytest

pytest.importorskip("pyarrow")

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.corpus.combine import SAMPLES, Partial, combine

DAYS = st.dates(datetime.date(2000, 1, 1), datetime.date(2030, 1, 1)) | st.none()


@st.composite
def said(draw: st.DrawFn) -> Partial:
    day = draw(DAYS)
    path, start = draw(st.sampled_from("abcdefgh")), draw(st.integers(0, 99))
    return Partial(
        group="g", sort="claim", language="en", differs=draw(st.integers(0, 2)), subject="s", attribute="a",
        value="v", pages=1, first=day, last=day, samples=((path, start, b""),),
    )  # fmt: skip


@given(st.lists(said(), max_size=60), st.integers(0, 60))
@settings(max_examples=40, deadline=None)
def test_parts_may_be_combined_in_any_order(partials: list[Partial], cut: int) -> None:
    parted = [*combine(partials[cut:]), *combine(partials[:cut])]
    assert combine(parted) == combine(partials)


def test_a_key_that_everybody_speaks_of_stays_small() -> None:
    everybody = (
        Partial(
            group="g", sort="claim", language="en", differs=1, subject="s", attribute="a", value="v", pages=1,
            first=None, last=None, samples=((f"page-{n:06}", 0, b"kept"),),
        )
        for n in range(20_000)
    )  # fmt: skip
    [one] = combine(everybody)
    assert one.pages == 20_000
    assert [path for path, _, _ in one.samples] == [f"page-{n:06}" for n in range(SAMPLES)]
