"""Passages that touch one another are found, wherever they lie."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.document import Span
from checker.versions.facts.covered import Covered

SPANS = st.tuples(st.integers(0, 3000), st.integers(0, 1500)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(st.lists(SPANS, max_size=8), SPANS)
def test_touches_what_one_by_one_overlaps(spans: list[Span], span: Span) -> None:
    assert Covered(spans).touches(span) == any(span.overlaps(each) for each in spans)
