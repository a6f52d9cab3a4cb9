"""A mention: one number, amount, share, date or duration that a text states, with its exact span and its value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from decimal import Decimal

    from checker.document import Span

MentionKind = Literal["number", "percent", "money", "ordinal", "date", "duration", "measure"]

Bound = Literal["exact", "about", "at-least", "more-than", "at-most", "less-than", "range"]
"""How a text limits a value: "some 40" is about, "at least 40", "more than 40", "up to 40", "fewer than 40",
"three to five" is a range."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A value that a text states.

    `value` is a Decimal, or for dates an ISO 8601 date as far as it is known: "2014", "2014-03", "2014-03-18"; the
    first value of a range ("1980-1992" is a date "1980" with `end_value` "1992"). Durations count `unit`s.
    """

    kind: MentionKind
    span: Span
    """The value's own words ("40" in "more than 40 countries"; with its currency, unit or per cent sign)."""
    text: str
    value: Decimal | str
    bound: Bound = "exact"
    end_value: Decimal | str | None = None
    """The last value of a range or a span of time, inclusive."""
    unit: str | None = None
    """ISO 4217 for money ("EUR"), "%" for percent, "day", "week", "month", "year" for durations, the unit's name as
    pint spells it for measures ("kilometer"); None otherwise."""
    bound_span: Span | None = None
    """Where the words stand that limit the value ("more than"), if any."""
    spelled: bool = False
    """Written in words ("seven"), not in digits."""
    weekday: int | None = None
    """For a date with its weekday written before it, that weekday: Monday is 0."""
    role: str = ""
    """What sort of thing the value is where it is no quantity or no plain date: "label" (article 5, resolution 1244,
    a phone or house number, a version), "name" (2020 in "Horizon 2020"), "decade", "century", "fiscal-year",
    "quarter", "age", "anniversary"; "" for an ordinary quantity or date. "part" is the bare number inside an amount,
    told only by the public `checker.mentions`: the 10000 of "$10000"."""

    @property
    def start(self) -> int:
        """Where the value's words begin in the document's text."""
        return self.span.start

    @property
    def end(self) -> int:
        """Where they end, exclusive."""
        return self.span.end
