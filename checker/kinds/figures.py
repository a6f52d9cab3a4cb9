"""A figure as it is printed: its value, how exactly it is told, and how another value would look in its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re
from checker.language.numbers.spelling import spell, spell_share
from checker.language.stems import WORD
from checker.language.sums import EACH_TIME, INSTALMENTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.mention import Mention
    from checker.document import Span

_SPACES = "\u0020\u00a0\u202f\u2009"
_PRINTED = lazy_re(rf"\d(?:[\d.,'’{_SPACES}]*\d)?")
_ONE_IN = lazy_re(r"((?:one|une?|één|een|eine?r?)\s.*\s(?:in|sur|op|op de|von)\s)[^\W\d]+", re.IGNORECASE)
_GLUED = lazy_re(r"\d(?:%|[^\W\d_])")
_SCALES = tuple(Decimal(10) ** power for power in (0, 3, 6, 9, 12))
_MOST_DECIMALS = 3
MOST_DIGITS = 24
QUANTITIES = ("number", "money", "percent", "measure", "duration")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A quantity of a text with the form it is printed in."""

    mention: Mention
    value: Decimal
    printed: Decimal
    """The number as it stands, without "million"."""
    decimals: int
    """How many digits stand after the decimal mark."""
    scale: Decimal
    """What the printed number is multiplied by."""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.mention.span

    @property
    def unit(self) -> tuple[str, str | None]:
        """What can be added up: only figures with the same unit."""
        return self.mention.kind, self.mention.unit

    @property
    def exact(self) -> bool:
        """Said without "about" or "more than"."""
        return self.mention.bound == "exact" and self.mention.end_value is None

    @property
    def single(self) -> bool:
        """Said as one value, be it with "about"."""
        return self.mention.bound in ("exact", "about") and self.mention.end_value is None

    @property
    def step(self) -> Decimal:
        """The distance to the next value that this form can print: 0.1 for 47.9, 1,000,000 for "5 million"."""
        if self.decimals or self.scale > 1:
            return self.scale * Decimal(10) ** -self.decimals
        return self.scale

    def rounded(self, value: Decimal) -> Decimal:
        """Another value as exact as this form can print it; as it is where that takes too many digits."""
        shown = value / self.scale
        if shown.adjusted() + self.decimals > MOST_DIGITS:
            return value
        return shown.quantize(Decimal(10) ** -self.decimals) * self.scale

    def like(self, value: Decimal, language: str) -> str:
        """Another value in the form of this one: in words, or in figures with its decimals, marks, scale and unit."""
        shown = value / self.scale
        if self.mention.spelled and 0 < self.value < 1:
            ratio = _ONE_IN.fullmatch(self.mention.text)
            share = max(value, Decimal("0.001"))
            return f"{ratio[1]}{spell(round(1 / share), language)}" if ratio else spell_share(share, language)
        if self.mention.spelled and shown == shown.to_integral_value():
            return spell(int(shown), language)
        printed = _PRINTED.search(self.mention.text)
        form = printed[0] if printed else ""
        decimals = self.decimals
        while shown and decimals < _MOST_DECIMALS and not Decimal(f"{shown:.{decimals}f}"):
            decimals += 1  # 4 in the place of 0.4
        whole, _, fraction = f"{abs(shown):.{decimals}f}".partition(".")
        point = "." if language == "en" else ","
        if self.decimals:
            point = form[-self.decimals - 1]
            form = form[: -self.decimals - 1]
        marks = [mark for mark in form if not mark.isdigit()]
        if marks and len(whole) > 3:
            groups = [whole[max(0, end - 3) : end] for end in range(len(whole), 0, -3)]
            whole = marks[0].join(reversed(groups))
        elif not marks and language == "en" and len(whole) > len(form) and len(whole) > 3 and len(form) <= 3:
            whole = f"{int(whole):,}"
        told = ("-" if shown < 0 else "") + whole + (point + fraction if decimals else "")
        if _GLUED.search(self.mention.text):
            return told  # in "18.4%" and "£5m" the sign stays where it is
        if not printed or self.printed == 1 or min(shown, self.printed) < 0:
            return told  # "1 day": its unit fits no other number
        return self.mention.text.replace(printed[0], told, 1)


def figure(mention: Mention) -> Figure | None:
    """The figure that a mention is, or None where it is no plain quantity."""
    if mention.kind not in QUANTITIES or mention.role or not isinstance(mention.value, Decimal):
        return None
    value = mention.value
    if not value.is_finite() or abs(value) > Decimal(10) ** 15:
        return None
    printed = _PRINTED.search(mention.text)
    if printed is None:
        return Figure(mention=mention, value=value, printed=value, decimals=0, scale=Decimal(1))
    form = printed[0]
    digits = Decimal("".join(letter for letter in form if letter.isdigit()))
    after = len(form) - 1 - max((form.rfind(mark) for mark in ".,"), default=-1)
    for decimals in (0, after if after < len(form) else 0):
        shown = digits.scaleb(-decimals)
        for scale in _SCALES:
            if shown * scale == abs(value):
                return Figure(mention=mention, value=value, printed=shown, decimals=decimals, scale=scale)
    return None


def figures(mentions: Sequence[Mention]) -> list[Figure]:
    """The plain quantities among mentions, in order."""
    return [found for mention in mentions if (found := figure(mention)) is not None]


def rounding(parts: Sequence[Figure], total: Figure, *, counted: bool) -> Decimal:
    """How far a sum of rounded parts may lie from its rounded total: half a step of each.

    Figures without decimals or magnitude are exact where something is `counted`, and else rounded as far as all of
    them end in noughts.
    """
    together = [*parts, total]
    if all(one.decimals == 0 and one.scale == 1 for one in together):
        noughts = min(_noughts(one.value) for one in together)
        if noughts < 2:
            return Decimal(0) if counted else Decimal(len(together)) / 2
        return Decimal(10) ** noughts * _likely(len(parts))
    if len({one.step for one in together}) == 1:
        return total.step * _likely(len(parts))
    digits = max(len(one.printed.normalize().as_tuple().digits) for one in parts)
    return sum((_told_to(one, parts, digits) for one in parts), total.step) / 2


def _likely(parts: int) -> int:
    """By how many steps the sum of so many rounded parts may lie off: few are as good as never all rounded one way."""
    return 1 if parts <= _FEW else 2 if parts <= _MANY else (parts + 1) // 2


_FEW, _MANY = 4, 10


def _told_to(one: Figure, parts: Sequence[Figure], digits: int) -> Decimal:
    """The step of a part: that of those beside it where they show more digits: 2 million beside 3.5 million."""
    finer = [part.step for part in parts if part.scale == one.scale and part.decimals > one.decimals]
    if not finer or one.decimals or len(one.printed.normalize().as_tuple().digits) >= digits:
        return one.step
    return max(min(finer), one.scale * Decimal(10) ** (len(f"{one.printed:f}") - digits))


def _noughts(value: Decimal) -> int:
    if not value:
        return 15
    exponent = value.normalize().as_tuple().exponent
    return max(0, exponent) if isinstance(exponent, int) else 0


def ends_with(cue: re.Pattern[str], lead: str) -> bool:
    """Whether a cue stands right before a figure: at most two words between."""
    return any(len(WORD.findall(lead[match.end() :])) <= 2 for match in cue.finditer(lead))


def begins_with(cue: re.Pattern[str], trail: str) -> bool:
    """Whether a cue stands right after a figure: at most one word between ("three in all", "91 kitchens in all")."""
    found = cue.search(trail)
    between = trail[: found.start()] if found else ","
    return len(WORD.findall(between)) <= 1 and not re.search(r"[,;.]", between)


def sum_of(parts: Sequence[Figure]) -> Decimal:
    """The sum of their values."""
    return sum((part.value for part in parts), Decimal(0))


def mixes_rates(text: str, parts: Sequence[Figure]) -> bool:
    """Whether some amounts come again and others do not: "6,000 euro, paid back in 48 instalments of 143.75 euro"."""
    rates = 0
    for part in parts:
        lead = text[max(0, part.span.start - _LEAD_CHARS) : part.span.start]
        paid = any(found.end() == len(lead) for found in INSTALMENTS.finditer(lead))
        rates += part.unit[0] == "money" and (paid or bool(EACH_TIME.match(text, part.span.end)))
    return 0 < rates < len(parts)


_LEAD_CHARS = 60
