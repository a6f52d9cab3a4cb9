"""Reads the parts of numbers in words: halves and thirds, decimals, ordinals that close a number."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from checker.claims.mentions.numerals import PRECISION

if TYPE_CHECKING:
    from checker.claims.mentions.number import Composition, Number
    from checker.language.numbers import NumberWord

_WHOLE_HALVES = frozenset({"moitié", "helft", "hälfte"})
_PAID = frozenset({("pay",), ("pays",), ("paid",), ("costs",), ("cost",)})
_LIMITS = frozenset({("than",), ("over",), ("nearly",), ("almost",), ("about",), ("by",), ("under",)})


def closed(part: Composition, index: int, found: NumberWord) -> Number | None:
    """The number that an ordinal, a fraction or a portion at `index` closes, or None if it does not belong to it."""
    if found.role == "portion":
        if part.group is not None or part.last_magnitude:
            return None
        return _times(part, Decimal(str(found.value)), part.tokens.ends[index], index + 1)
    if found.role == "ordinal":
        return _closed_by_ordinal(part, index, found)
    if part.empty and not part.article:
        # the third quarter, le tiers monde; "half" alone counts where "of" follows, as "le tiers de la dépense" does
        french = part.language == "fr" and _french_share(part, index)
        if found.value != 2 and not _is(part.word(index + 1), "magnitude") and not french:
            return None
        if not french and part.tokens.words[index] not in _WHOLE_HALVES and not _half_counts(part, index):
            return None
    if part.group is None and part.total:
        return None
    top = Decimal(1) if part.empty else part.value
    return _times(part, divided(top, int(found.value)), part.tokens.ends[index], index + 1)


def _french_share(part: Composition, index: int) -> bool:
    """Whether "du tiers de la dépense", "le quart des frais" tell a share; "le quart de finale" tells none."""
    tokens = part.tokens
    if tokens.words[index] not in ("tiers", "quart") or tokens.before(index, 1) not in _FRENCH_ARTICLES:
        return False
    return tokens.words[index + 1 : index + 2] == ["des"] or tokens.words[index + 1 : index + 3] in _FRENCH_OF


_FRENCH_ARTICLES = frozenset({("le",), ("du",), ("au",)})
_FRENCH_OF = (["de", "la"], ["de", "l"], ["de", "ces"], ["de", "leur"], ["de", "leurs"], ["de", "ses"], ["de", "son"])


def _is(found: NumberWord | None, *roles: str) -> bool:
    return found is not None and found.role in roles


_LEAST_YEAR = 1000


def divided(top: Decimal, bottom: int) -> Decimal:
    """The fraction, to fifteen digits."""
    return PRECISION.divide(top, Decimal(bottom))


def _closed_by_ordinal(part: Composition, index: int, found: NumberWord) -> Number | None:
    """The place ("twenty-first") or the share ("three fifths", "one third of") that an ordinal makes of the number."""
    number, end = int(found.value), part.tokens.ends[index]
    if not found.plural:
        place = part.ordinal(number)
        if place is not None and not _is_share(part, number):
            return part.done(place, end, index + 1, ordinal=True)
    if number < 3 or (part.empty and (not part.article or not _share_follows(part, index))):
        return None
    top = Decimal(1) if part.empty else part.value
    if not top:
        return None
    if not found.plural and (top >= _LEAST_YEAR or (top != 1 and part.language in ("en", "de"))):
        return None  # Dutch "in 2019 vierde de club" is a year and a verb
    if not found.plural and part.language == "en" and not part.article and not _share_follows(part, index):
        return None
    return _times(part, divided(top, number), end, index + 1)


def _is_share(part: Composition, number: int) -> bool:
    """Whether "one hundredth", "een achtste" is a share and not a place in a row."""
    if part.value == 1 and part.last != "magnitude":
        return True
    return part.language in ("nl", "fr") and part.value > 1 and 3 <= number < 100 and not part.takes(number)


def _share_follows(part: Composition, index: int) -> bool:
    """Whether what follows an ordinal shows a share: "of", or nothing at all."""
    after = index + 1
    if after >= len(part.tokens):
        return True
    if part.tokens.spaced(after):
        return part.tokens.words[after] in part.words.of
    return not part.tokens.gap(after).startswith(("-", "‑"))


def _half_counts(part: Composition, index: int) -> bool:
    """Whether "half" stands for a number: "half of", "half a dozen", "half million", "more than half"."""
    tokens = part.tokens
    limited = part.language == "en" and tokens.before(index, 1) in (_LIMITS | _PAID)
    if index + 1 >= len(tokens) or not tokens.joined(index + 1):
        return limited
    if _is(part.word(index + 1), "magnitude", "dozen"):
        return True
    if tokens.words[index + 1] in part.words.ones and index + 2 < len(tokens):
        return _is(part.word(index + 2), "magnitude", "dozen", "hundred")
    return limited or (part.language == "en" and tokens.words[index + 1] == "of")


def _times(part: Composition, value: Decimal, end: int, following: int) -> Number:
    """A fraction, times the magnitude or dozen that follows it: "half a million", "three quarters of a million"."""
    tokens, index = part.tokens, following
    if index < len(tokens) and tokens.spaced(index) and tokens.words[index] in part.words.of:
        index += 1
    if index < len(tokens) and tokens.joined(index) and tokens.words[index] in part.words.ones:
        index += 1
    found = part.word(index)
    if found and (found.role in ("magnitude", "dozen") or (found.role == "hundred" and part.language == "en")):
        return part.done(PRECISION.plus(value * int(found.value)), tokens.ends[index], index + 1)
    return part.done(value, end, following, fraction=True)


def with_fraction(part: Composition, following: int) -> Number | None:
    """The number and the fraction that an "and" joins to it: "five and a half million", "un million et demi"."""
    share = fraction_at(part, following)
    if share is None:
        return None
    value, after, end = share
    if part.group is None and part.last_magnitude:
        # "one million and a half" is half a million more
        scaled = part.last_magnitude
        found = part.word(after)
        if found and found.role == "magnitude":
            scaled = int(found.value)
            end, after = part.tokens.ends[after], after + 1
        return part.done(PRECISION.plus(part.total + value * scaled), end, after)
    return _times(part, PRECISION.plus(part.value + value), end, after)


def fraction_at(part: Composition, index: int) -> tuple[Decimal, int, int] | None:
    """A fraction that begins at `index` ("a half", "three fifths", "demi"): its value, the next word, its end."""
    tokens, language = part.tokens, part.language
    word, found = tokens.words[index], part.word(index)
    if found and found.role == "fraction" and found.value == 2 and language == "fr":
        return divided(Decimal(1), 2), index + 1, tokens.ends[index]
    if found and found.role == "portion" and found.value < 1:
        return Decimal(str(found.value)), index + 1, tokens.ends[index]
    if word in part.words.ones:
        top = Decimal(1)
    elif found and found.role == "cardinal" and 0 < found.value < 100:
        top = Decimal(int(found.value))
    else:
        return None
    index += 1
    bottom = part.word(index)
    if bottom and bottom.role == "cardinal" and language == "en" and top >= 20 and top % 10 == 0 and bottom.value < 10:
        # "two and fifty-four hundredths"
        top += int(bottom.value)
        index += 1
        bottom = part.word(index)
        if bottom and not (bottom.plural and bottom.value >= 100):
            return None
    if bottom is None:
        return None
    counts = bottom.plural or top == 1 or language in ("nl", "fr")
    if bottom.role == "fraction" or (bottom.role == "ordinal" and bottom.value >= 3 and counts):
        return divided(top, int(bottom.value)), index + 1, tokens.ends[index]
    return None


def with_decimals(part: Composition, index: int) -> Number | None:
    """The number with its spoken decimals after the "point" at `index`: "three point one four"."""
    if part.group is None or part.digits:
        return None
    written, tens = "", 0
    index += 1
    while (found := part.word(index)) and found.role == "cardinal" and found.value < 100:
        number = int(found.value)
        if tens and 0 < number < 10 and part.language in ("en", "fr"):
            written, tens = written[:-2] + str(tens + number), 0
        else:
            written += str(number)
            tens = number if number >= 20 and number % 10 == 0 else 0
        index += 1
        joined = part.word(index)
        if tens and part.language == "fr" and joined and joined.role == "and":
            one = part.word(index + 1)
            if one and one.value in (1, 11):
                written, tens = written[:-2] + str(tens + int(one.value)), 0
                index += 2
    if not written:
        return None
    return _times(part, part.value + Decimal("0." + written), part.tokens.ends[index - 1], index)
