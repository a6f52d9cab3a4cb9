"""A number as it stands in a passage, and the composition of one from its words."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.language.numbers import NumberLanguage, NumberWord, number_word

if TYPE_CHECKING:
    from checker.claims.mentions.tokens import Tokens

_ROUND_ORDINALS = frozenset({100, 10**3, 10**6, 10**9, 10**12, 10**18})
_HIGHEST = 10**24


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it stands in a passage."""

    value: Decimal
    start: int
    end: int
    next: int
    """The index of the first word after it."""
    spelled: bool
    ordinal: bool = False
    plain: bool = False
    """A bare run of digits."""
    fraction: bool = False
    loose: bool = False
    """It means about so many ("une centaine")."""


class Composition:
    """A number being put together from the words of a passage, greatest magnitude first.

    `total` holds what its magnitudes have closed ("two million" of "two million three hundred"), `group` what has been
    said since ("three hundred"), `last` what sort of word came last.
    """

    __slots__ = (
        "article",
        "digits",
        "first",
        "group",
        "language",
        "last",
        "last_magnitude",
        "tokens",
        "total",
        "words",
    )

    def __init__(
        self, tokens: Tokens, first: int, language: str, words: NumberLanguage, digits: Decimal | None
    ) -> None:
        self.tokens = tokens
        self.first = first
        self.language = language
        self.words = words
        self.digits = digits is not None
        self.article = False
        self.total = Decimal(0)
        self.group = digits
        self.last = "digits" if digits is not None else ""
        self.last_magnitude = 0

    @property
    def value(self) -> Decimal:
        """The value of what has been put together."""
        return self.total + (self.group or 0)

    @property
    def empty(self) -> bool:
        """Whether no number has been said yet; an article may have been."""
        return self.group is None and not self.total

    @property
    def start(self) -> int:
        """Where the number begins in the passage."""
        return self.tokens.starts[self.first]

    def takes(self, value: int) -> bool:
        """Whether a number below a thousand can follow here ("twenty" + "one", "hundred" + "five")."""
        if self.group is None:
            return not self.last_magnitude or value < self.last_magnitude
        if self.last == "digits":
            return False
        if self.last == "hundred":
            return 0 < value < 100
        if self.language in ("nl", "de"):
            return False  # these say it in one word
        tail = int(self.group) % 100
        if self.language == "fr":
            if tail == 4 and value == 20:
                return True  # quatre-vingts
            if tail in (60, 80):
                return 0 < value < 20
            if tail in (10, 70, 90) and 7 <= value <= 9:
                return True  # dix-sept
        return tail >= 20 and tail % 10 == 0 and 0 < value < 10 and self.last == "cardinal"

    def added(self, value: int) -> Decimal:
        """The group with a number below a thousand that it takes."""
        if self.group is None:
            return Decimal(value)
        if self.language == "fr" and int(self.group) % 100 == 4 and value == 20:
            return self.group + 76  # quatre-vingts
        return self.group + value

    def add_cardinal(self, value: int) -> bool:
        """Puts a cardinal in; False where it does not go on with the number."""
        if value >= 1000:
            # one word says thousands ("dreihunderttausend"): only where nothing below stands yet
            if self.group is not None or (self.last_magnitude and self.last_magnitude <= value):
                return False
            thousands, rest = divmod(value, 1000)
            self.total += thousands * 1000
            self.last_magnitude = 1000
            self.group = Decimal(rest) if rest else None
            self.last = "compound"
            return True
        if not self.takes(value):
            return False
        self.group = self.added(value)
        self.last = "cardinal" if value < 100 else "hundred" if value % 100 == 0 else "compound"
        return True

    def add_magnitude(self, value: int, *, bare: bool) -> bool:
        """Multiplies by a magnitude; `bare` where it may stand alone ("mille"). False where it does not belong here."""
        if self.empty:
            if not bare:
                return False
            self.total = Decimal(value)
        elif self.group is None:
            if self.last != "magnitude" or value < self.last_magnitude or self.total >= _HIGHEST:
                return False
            self.total *= value  # "mille milliards"
        elif not self.last_magnitude or value < self.last_magnitude:
            self.total += self.group * value
        elif self.total and value > self.last_magnitude and self.total < 10**6:
            self.total = (self.total + self.group) * value  # "two thousand five hundred million"
        else:
            return False
        self.group = None
        self.last_magnitude = value
        self.last = "magnitude"
        return True

    def ordinal(self, value: int) -> Decimal | None:
        """The place in a row that an ordinal closes: "twenty" + "first", "two" + "hundredth"; None if it does not."""
        if self.empty:
            return None
        if value >= 100:
            if self.group is not None and self.group < 1000 and value in _ROUND_ORDINALS:
                closed = self.last_magnitude and self.last_magnitude <= value
                return None if closed else self.total + self.group * value
            return self.total + value if self.group is None and self.last_magnitude > value else None
        if self.last == "digits" or not self.takes(value) or self.value <= 1:
            return None
        return self.total + self.added(value)

    def done(
        self, value: Decimal, end: int, following: int, *, ordinal: bool = False, fraction: bool = False
    ) -> Number:
        """The finished number, of another value than the sum of its parts."""
        return Number(value, self.start, end, following, not self.digits, ordinal=ordinal, fraction=fraction)

    def word(self, index: int) -> NumberWord | None:
        """The number word at `index`, if one stands there and only white space or a hyphen parts it from the last."""
        if index >= len(self.tokens) or (index and not self.tokens.joined(index)):
            return None
        return number_word(self.tokens.words[index], self.language)
