"""Reads numbers, in digits, in words and in both: "1.5 million", "quatre-vingt-dix", "half a dozen", "two thirds"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.claims.numerals import PRECISION, read_numeral, vulgar_fraction
from checker.language.numbers import NUMBERS, NumberLanguage, NumberWord, number_word

if TYPE_CHECKING:
    from checker.claims.tokens import Tokens

_ORDINAL_MARK = {
    "en": re.compile(r"(?:st|nd|rd|th)(?!\w)", re.IGNORECASE),
    "fr": re.compile(r"(?:ers?|res?|ères?|es?|èmes?|emes?|ièmes?|iemes?|nde?s?)(?!\w)", re.IGNORECASE),
    "nl": re.compile(r"(?:e|de|ste)(?!\w)", re.IGNORECASE),
    "de": re.compile(r"(?!)"),
}
_SCALE_MARK = re.compile(r"(?:(k|K)|(MM|M|Mn|mn|m)|(G|B|bn|b)|(T|tn))(?![\w/²³])")
_SCALE_OF_MONEY = re.compile(r"[^\S\n\t]?(?:(k|K)|(M|m|Mio)|(Md|Mds|Mrd|bn|B))(?=[€$£])")
"""Before a sign of money: "300 M€"."""
_MOST_WORDS = 40


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


class _Builder:
    """A number being put together from its words, largest magnitude first."""

    __slots__ = ("group", "last", "last_magnitude", "total")

    def __init__(self) -> None:
        self.total = Decimal(0)
        self.group: Decimal | None = None
        self.last_magnitude = 0
        self.last: str = ""

    @property
    def value(self) -> Decimal:
        return self.total + (self.group or 0)

    def takes(self, value: int, language: str) -> bool:
        """Whether a number below a thousand can follow here ("twenty" + "one", "hundred" + "five")."""
        if self.group is None:
            return not self.last_magnitude or value < self.last_magnitude
        if self.last == "digits":
            return False
        group = self.group
        if self.last == "hundred":
            return 0 < value < 100
        tail = int(group) % 100
        if language in ("nl", "de"):
            return False  # these say it in one word
        if language == "fr":
            if tail == 4 and value == 20:
                return True
            if tail in (60, 80):
                return 0 < value < 20
            if tail % 20 == 10 and tail in (10, 70, 90) and 7 <= value <= 9:
                return True
        return tail >= 20 and tail % 10 == 0 and 0 < value < 10 and self.last == "cardinal"

    def add(self, value: int, language: str) -> None:
        if self.group is None:
            self.group = Decimal(value)
        elif language == "fr" and int(self.group) % 100 == 4 and value == 20:
            self.group += 76  # quatre-vingts
        else:
            self.group += value
        self.last = "cardinal"


def read_number(tokens: Tokens, index: int, language: str) -> Number | None:
    """The number that begins with the word at `index`, as long as it gets; None where none begins there."""
    words = NUMBERS[language]
    negative = False
    start = tokens.starts[index]
    first = index
    word = tokens.words[index]
    found = number_word(word, language)
    if found and found.role == "minus":
        if index + 1 >= len(tokens) or not tokens.spaced(index + 1):
            return None
        if language == "fr" and tokens.before(index, 1) not in _MOINS_AFTER:
            return None  # au moins six mois
        negative, index = True, index + 1
        found = number_word(tokens.words[index], language)
    number = _read(tokens, index, language, words)
    if number is None:
        return None
    value = number.value
    text = tokens.text
    if not negative and first == index and not number.spelled and start:
        sign = _SIGN_BEFORE.search(text, max(0, start - 3), start)
        if sign and (sign.start() == 0 or text[sign.start() - 1] in " \n\t(:=;") and not number.ordinal:
            negative, start = True, sign.start()
    elif negative and first != index and found is None and not tokens.words[index].isdigit():
        return None
    if negative:
        value = -value
    return Number(
        value, start if negative else number.start, number.end, number.next, number.spelled, number.ordinal,
        number.plain and not negative, number.fraction, number.loose,
    )  # fmt: skip


_MOINS_AFTER = {(), ("est",), ("de",), ("fait",), ("vaut",), ("à",)}
_SIGN_BEFORE = re.compile(r"(?:−|-) ?$")


def _read(tokens: Tokens, index: int, language: str, words: NumberLanguage) -> Number | None:
    word = tokens.words[index]
    text = tokens.text
    start = tokens.starts[index]
    if word in _VULGAR:
        return Number(vulgar_fraction(word), start, start + 1, index + 1, spelled=False, fraction=True)
    if word[0].isdigit():
        if not word.isascii() or len(word) > 30:
            return None
        numeral = read_numeral(text, start, language)
        if start and text[start - 1] in ".," and numeral.plain and not text[max(0, start - 2) : start - 1].strip():
            # ".25", ",5": a decimal without its nought
            value = Decimal(f"0.{word}")
            return Number(value, start - 1, numeral.end, tokens.at(numeral.end), spelled=False)
        after = tokens.at(numeral.end)
        if numeral.plain or not numeral.fraction:
            mark = _ORDINAL_MARK[language].match(text, numeral.end)
            if mark and numeral.value == numeral.value.to_integral_value():
                return Number(numeral.value, start, mark.end(), tokens.at(mark.end()), spelled=False, ordinal=True)
        coined = _SCALE_OF_MONEY.match(text, numeral.end)
        if coined:
            factor = 1000 if coined[1] else 10**6 if coined[2] else 10**9
            return Number(numeral.value * factor, start, coined.end(), tokens.at(coined.end()), spelled=False)
        scale = _SCALE_MARK.match(text, numeral.end)
        if scale and not numeral.fraction:
            scaled = _scaled(text, start, numeral.value, scale)
            if scaled is not None:
                return Number(scaled, start, scale.end(), tokens.at(scale.end()), spelled=False)
        return _continue(tokens, index, after, language, words, numeral.value, numeral.end, plain=numeral.plain,
                         fraction=numeral.fraction)  # fmt: skip
    return _continue(tokens, index, index, language, words, None, start)


def _scaled(text: str, start: int, value: Decimal, scale: re.Match[str]) -> Decimal | None:
    money = text[max(0, start - 2) : start].strip()[-1:] in ("€", "$", "£", "¥")
    if scale[1]:
        return value * 1000
    if scale[2]:
        return value * 10**6 if money or scale[2] in ("M", "MM", "Mn", "mn") else None
    if scale[3]:
        if scale[3] == "G":
            return value * 10**9 if value >= 10 else None  # "5G" is a network
        return value * 10**9 if money or scale[3] == "bn" else None
    return value * 10**12 if money or scale[4] == "tn" else None


def _continue(
    tokens: Tokens,
    first: int,
    index: int,
    language: str,
    words: NumberLanguage,
    value: Decimal | None,
    end: int,
    *,
    plain: bool = False,
    fraction: bool = False,
    nested: bool = False,
) -> Number | None:
    """Goes on reading at `index`, with what was read so far in `value`; the number began at the word `first`."""
    builder = _Builder()
    digits = value is not None
    count = len(tokens)
    after = index
    loose = False
    if digits:
        builder.group, builder.last = value, "digits"
    article = False
    if not digits and tokens.words[index] in words.ones and number_word(tokens.words[index], language) is None:
        # "a dozen", "eine halbe Million": an article counts one where the next word says so
        article = True
        index += 1
        if index >= count or not tokens.joined(index):
            return None
    steps = 0
    while index < count and steps < _MOST_WORDS:
        steps += 1
        begun = builder.group is not None or builder.last_magnitude or article
        if (
            begun
            and index > first
            and not tokens.joined(index)
            and not (builder.last == "digits" and _glued(tokens, index))
        ):
            break
        word = tokens.words[index]
        if word[0].isdigit():
            if not begun or builder.last not in ("hundred", "magnitude") or "-" in tokens.gap(index):
                break
            numeral = read_numeral(tokens.text, tokens.starts[index], language)
            limit = 100 if builder.last == "hundred" else builder.last_magnitude
            following = tokens.at(numeral.end)
            scale = number_word(tokens.words[following], language) if following < count else None
            if (
                not numeral.plain
                or not 0 < numeral.value < min(limit, 1000)
                or (scale and scale.role == "hundred" and builder.last == "hundred")
            ):
                break
            if builder.last == "magnitude" and not (scale and scale.role in ("hundred", "magnitude")):
                break
            builder.group = (builder.group or 0) + numeral.value
            builder.last = "digits"
            index, end, after = following, numeral.end, following
            digits = True
            continue
        found = number_word(word, language)
        if found is None:
            break
        role = found.role
        number = int(found.value)
        if role == "cardinal":
            if article and not builder.last:
                break
            if builder.last and builder.last != "digits" and not nested:
                mixed = _mixed(tokens, first, index, language, words, builder)
                if mixed:
                    return mixed
            if not _add_cardinal(builder, number, language):
                break
        elif role == "hundred":
            if builder.group is None:
                if not begun and tokens.before(index, 1) == ("pour",):
                    break  # en pour cent
                if not (
                    words.bare_hundred
                    or article
                    or builder.last_magnitude
                    or _magnitude_follows(tokens, index, language)
                ):
                    break
                builder.group = Decimal(100)
            elif 0 < builder.group < 100 and builder.last in ("cardinal", "digits"):
                if language == "fr" and (builder.group > 19 or (digits and not _counted_on(tokens, index, builder))):
                    break  # "34 cents" is money, "dix-neuf cents" a number
                builder.group *= 100
            else:
                break
            builder.last = "hundred"
        elif role == "magnitude":
            if not begun and index and tokens.raw(index)[0].isupper():
                break  # a name, or the noun
            if not _add_magnitude(builder, number, bare=word in words.bare_magnitudes or article):
                break
            if (
                word.endswith(("mio", "mrd", "mln", "mld", "bn"))
                and tokens.text[tokens.ends[index] : tokens.ends[index] + 1] == "."
            ):
                end = tokens.ends[index] + 1
                index += 1
                after = index
                continue
        elif role == "dozen":
            if not begun:
                break
            scale_value = builder.group if builder.group is not None else Decimal(1)
            if builder.last_magnitude or (found.loose and digits):
                break
            loose = found.loose
            return Number(scale_value * number, tokens.starts[first], tokens.ends[index], index + 1, spelled=not digits,
                          loose=loose)  # fmt: skip
        elif role in ("ordinal", "fraction", "portion"):
            done = _finish(tokens, first, index, language, words, builder, found, article=article, digits=digits)
            if done:
                return done
            break
        elif role == "and":
            step = _after_and(tokens, first, index, language, words, builder, digits=digits)
            if isinstance(step, Number):
                return step
            if not step:
                break
            index += 1
            continue
        elif role == "point":
            done = _decimals(tokens, first, index, language, builder, digits=digits)
            if done:
                return done
            break
        else:
            break
        end = tokens.ends[index]
        index += 1
        after = index
    if builder.group is None and not builder.last_magnitude:
        return None
    if article and builder.last == "":
        return None
    return Number(
        builder.value, tokens.starts[first], end, after, spelled=not digits, plain=plain and end == tokens.ends[first],
        fraction=fraction and not builder.last_magnitude, loose=loose,
    )  # fmt: skip


def _add_cardinal(builder: _Builder, number: int, language: str) -> bool:
    if number >= 1000:
        # one word says thousands ("dreihunderttausend"): only where nothing below stands yet
        if builder.group is not None or (builder.last_magnitude and builder.last_magnitude <= number):
            return False
        thousands, rest = divmod(number, 1000)
        builder.total += thousands * 1000
        builder.last_magnitude = 1000
        builder.group = Decimal(rest) if rest else None
        builder.last = "compound"
        return True
    if not builder.takes(number, language):
        return False
    builder.add(number, language)
    if number >= 100:
        builder.last = "hundred" if number % 100 == 0 else "compound"
    return True


def _add_magnitude(builder: _Builder, number: int, *, bare: bool) -> bool:
    if builder.group is None and not builder.total:
        if not bare:
            return False
        builder.total = Decimal(number)
    elif builder.group is None:
        if builder.last != "magnitude" or number < builder.last_magnitude or builder.total >= 10**24:
            return False
        builder.total *= number  # "mille milliards"
    elif not builder.last_magnitude or number < builder.last_magnitude:
        builder.total += builder.group * number
    elif builder.total and number > builder.last_magnitude and builder.total < 10**6:
        builder.total = (builder.total + builder.group) * number  # "two thousand five hundred million"
    else:
        return False
    builder.group = None
    builder.last_magnitude = number
    builder.last = "magnitude"
    return True


_WHOLE_HALVES = frozenset({"moitié", "helft", "hälfte"})


def _half_of(tokens: Tokens, index: int, language: str, words: NumberLanguage) -> bool:
    """Whether "half" stands for a number: "half of", "half a dozen", "half million"."""
    if index + 1 >= len(tokens) or not tokens.joined(index + 1):
        return language == "en" and _limited(tokens, index)
    following = tokens.words[index + 1]
    found = number_word(following, language)
    if found and found.role in ("magnitude", "dozen"):
        return True
    if following in words.ones and index + 2 < len(tokens):
        found = number_word(tokens.words[index + 2], language)
        return found is not None and found.role in ("magnitude", "dozen", "hundred")
    return language == "en" and (following == "of" or _limited(tokens, index))


def _limited(tokens: Tokens, index: int) -> bool:
    """Whether a word that limits values stands before ("more than half")."""
    return tokens.before(index, 1) in (("than",), ("over",), ("nearly",), ("almost",), ("about",), ("by",), ("under",))


def _glued(tokens: Tokens, index: int) -> bool:
    """Whether a magnitude is written onto its digits ("2millions")."""
    return tokens.gap(index) == "" and len(tokens.words[index]) > 2


def _counted_on(tokens: Tokens, index: int, builder: _Builder) -> bool:
    """Whether "3 cents" is three hundred: among other parts of a number, not cents."""
    if builder.last_magnitude:
        return True
    if index + 2 >= len(tokens) or tokens.words[index + 1] != "et" or builder.group is None or builder.group > 9:
        return False
    return tokens.words[index + 2].isdigit()


def _mixed(
    tokens: Tokens, first: int, index: int, language: str, words: NumberLanguage, builder: _Builder
) -> Number | None:
    """A mixed number ("twintig drie vijfde"), or a fraction with a long divisor ("one twenty-fifth"), ending here."""
    if language == "nl" and builder.value >= 20:
        share = _fraction_at(tokens, index, language, words)
        if share and share[0] != 1:
            value = PRECISION.plus(builder.value + _divided(share[0], share[1]))
            return Number(value, tokens.starts[first], share[3], share[2], spelled=True)
    if builder.last != "cardinal" or builder.last_magnitude:
        return None
    if builder.group is None or (builder.takes(int(number_value(tokens, index, language)), language)):
        return None
    divisor = _long_divisor(tokens, index, language) or _continue(
        tokens, index, index, language, words, None, tokens.starts[index], nested=True
    )
    if (
        divisor is None
        or not divisor.ordinal
        or divisor.value < 3
        or not (builder.group == 1 or language in ("fr", "nl") or tokens.words[divisor.next - 1].endswith("s"))
    ):
        return None
    value = PRECISION.divide(builder.group, divisor.value)
    return Number(value, tokens.starts[first], divisor.end, divisor.next, spelled=True, fraction=True)


def _long_divisor(tokens: Tokens, index: int, language: str) -> Number | None:
    """The divisor in two English words ("twenty fifths", "twenty-fifth"), as an ordinal."""
    if language != "en" or index + 1 >= len(tokens) or not tokens.joined(index + 1):
        return None
    tens, unit = number_word(tokens.words[index], language), number_word(tokens.words[index + 1], language)
    if not tens or not unit or tens.role != "cardinal" or unit.role != "ordinal":
        return None
    if tens.value < 20 or not 0 < unit.value < 10:
        return None
    value = Decimal(int(tens.value + unit.value))
    start, end = tokens.starts[index], tokens.ends[index + 1]
    return Number(value, start, end, index + 2, spelled=True, ordinal=True)


def number_value(tokens: Tokens, index: int, language: str) -> float:
    """The value of one number word, 0 for any other word."""
    found = number_word(tokens.words[index], language)
    return found.value if found else 0


def _magnitude_follows(tokens: Tokens, index: int, language: str) -> bool:
    if index + 1 >= len(tokens) or not tokens.joined(index + 1):
        return False
    found = number_word(tokens.words[index + 1], language)
    return found is not None and found.role == "magnitude"


def _divided(top: Decimal, bottom: int) -> Decimal:
    return PRECISION.divide(top, Decimal(bottom))


def _finish(
    tokens: Tokens,
    first: int,
    index: int,
    language: str,
    words: NumberLanguage,
    builder: _Builder,
    found: NumberWord,
    *,
    article: bool,
    digits: bool,
) -> Number | None:
    """The number that an ordinal, a fraction or a portion closes, or None if it does not belong to it."""
    start, end, after = tokens.starts[first], tokens.ends[index], index + 1
    number = int(found.value)
    spelled = not digits
    if found.role == "portion":
        if builder.group is not None or builder.last_magnitude:
            return None
        return _scaled_up(tokens, start, end, after, language, Decimal(str(found.value)), spelled=True)
    hyphen_parts = found.role == "ordinal"
    if hyphen_parts and not found.plural:
        composed = _compose_ordinal(builder, number, language)
        if composed is not None and not _is_share(language, builder, number):
            return Number(composed, start, end, after, spelled=spelled, ordinal=True)
    if found.role == "ordinal":
        if number < 3:
            return None
        if article and builder.group is None and not _share_of(tokens, index, words):
            return None
        top = builder.value if (builder.group is not None or builder.total) else Decimal(1) if article else None
        if top is None or top == 0:
            return None
        one = top == 1
        if not found.plural and not one and language in ("en", "de"):
            return None
        if not found.plural and one and language == "en" and not article and not _share_of(tokens, index, words):
            return None
        return _scaled_up(tokens, start, end, after, language, _divided(top, number), spelled=spelled)
    # halves, quarters, thirds with names of their own
    bare = builder.group is None and not builder.total and not article
    if bare and found.value != 2 and not _magnitude_follows(tokens, index, language):
        return None  # the third quarter, le tiers monde
    if bare and not (tokens.words[index] in _WHOLE_HALVES or _half_of(tokens, index, language, words)):
        return None
    top = builder.value if (builder.group is not None or builder.total) else Decimal(1)
    if builder.group is None and builder.total:
        return None
    return _scaled_up(tokens, start, end, after, language, _divided(top, number), spelled=spelled)


def _is_share(language: str, builder: _Builder, number: int) -> bool:
    """Whether "one hundredth", "een achtste" is a part and not a place in a row."""
    value = builder.value if (builder.group is not None or builder.total) else Decimal(0)
    if value == 1 and builder.last != "magnitude":
        return True
    return (
        language in ("nl", "fr")
        and value > 1
        and number >= 3
        and builder.takes(number, language) is False
        and number < 100
    )


def _share_of(tokens: Tokens, index: int, words: NumberLanguage) -> bool:
    """Whether what follows shows a share: "of", or nothing at all."""
    after = index + 1
    if after >= len(tokens):
        return True
    if tokens.spaced(after):
        return tokens.words[after] in words.of
    gap = tokens.gap(after)
    return not gap.startswith(("-", "‑"))


def _compose_ordinal(builder: _Builder, number: int, language: str) -> Decimal | None:
    """The place in a row that "twenty" + "first", "two" + "hundredth", "hundred" + "fifth" tell, or None."""
    if builder.group is None and not builder.total:
        return None
    if number >= 100:
        if builder.group is not None and builder.group < 1000 and number in (100, 10**3, 10**6, 10**9, 10**12, 10**18):
            if builder.last_magnitude and builder.last_magnitude <= number:
                return None
            return builder.total + builder.group * number
        if builder.group is None and builder.last_magnitude > number:
            return builder.total + number
        return None
    if builder.last == "digits":
        return None
    if builder.takes(number, language) and builder.value > 1:
        return builder.value + (76 if language == "fr" and int(builder.value) % 100 == 4 and number == 20 else number)
    return None


def _scaled_up(
    tokens: Tokens, start: int, end: int, after: int, language: str, value: Decimal, *, spelled: bool
) -> Number:
    """A fraction, times the magnitude or dozen that follows it: "half a million", "three quarters of a million"."""
    words = NUMBERS[language]
    index = after
    if index < len(tokens) and tokens.spaced(index) and tokens.words[index] in words.of:
        index += 1
    if index < len(tokens) and tokens.joined(index) and tokens.words[index] in words.ones:
        index += 1
    if index < len(tokens) and tokens.joined(index):
        found = number_word(tokens.words[index], language)
        if found and found.role in ("magnitude", "dozen", "hundred") and (found.role != "hundred" or language == "en"):
            scaled = PRECISION.plus(value * int(found.value))
            return Number(scaled, start, tokens.ends[index], index + 1, spelled=spelled)
    return Number(value, start, end, after, spelled=spelled, fraction=True)


def _after_and(
    tokens: Tokens,
    first: int,
    index: int,
    language: str,
    words: NumberLanguage,
    builder: _Builder,
    *,
    digits: bool,
) -> bool | Number:
    """What an "and" inside a number leads to: True to read on, False where it ends, or the finished number."""
    following = index + 1
    if builder.group is None and not builder.last_magnitude:
        return False
    if following >= len(tokens) or not tokens.joined(following):
        return False
    if _between(tokens, first, language):
        return False
    share = _fraction_at(tokens, following, language, words)
    if share:
        top, bottom, after, end = share
        part = _divided(top, bottom)
        if builder.group is None and builder.last_magnitude:
            scaled = PRECISION.plus(builder.total + part * builder.last_magnitude)
            follow = (
                number_word(tokens.words[after], language) if after < len(tokens) and tokens.joined(after) else None
            )
            if follow and follow.role == "magnitude":
                scaled = PRECISION.plus(builder.total + part * int(follow.value))
                end, after = tokens.ends[after], after + 1
            return Number(scaled, tokens.starts[first], end, after, spelled=not digits)
        value = PRECISION.plus(builder.value + part)
        return _scaled_up(tokens, tokens.starts[first], end, after, language, value, spelled=not digits)
    found = number_word(tokens.words[following], language)
    if tokens.words[following].isdigit():
        return builder.last == "hundred" or (builder.last == "magnitude" and digits)
    if found is None:
        return False
    if found.role == "cardinal":
        number = int(found.value)
        beyond = following + 1
        follow = number_word(tokens.words[beyond], language) if beyond < len(tokens) and tokens.joined(beyond) else None
        if follow and follow.role == "hundred" and builder.last != "magnitude":
            return False
        if builder.last == "hundred":
            return 0 < number < 100
        if builder.last == "magnitude":
            return 0 < number < 1000 or (follow is not None and follow.role == "hundred")
        if follow and follow.role == "and" and beyond + 1 < len(tokens) and builder.takes(number, language):
            # "twenty and three and three fifths"
            return _fraction_at(tokens, beyond + 1, language, words) is not None
        return language != "en" and builder.takes(number, language) and (language != "fr" or number in (1, 11))
    if found.role == "ordinal" and not found.plural:
        return builder.last in ("hundred", "magnitude") or (language == "fr" and found.value == 1)
    return found.role == "hundred" and builder.last == "magnitude" and words.bare_hundred


def _between(tokens: Tokens, first: int, language: str) -> bool:
    before = tokens.before(first, 1)
    return bool(before) and before[0] in _BETWEEN[language]


_BETWEEN = {"en": {"between"}, "fr": {"entre"}, "nl": {"tussen"}, "de": {"zwischen"}}


def _fraction_at(
    tokens: Tokens, index: int, language: str, words: NumberLanguage
) -> tuple[Decimal, int, int, int] | None:
    """A fraction that begins here ("a half", "three fifths", "demi"): top, bottom, next word, end."""
    word = tokens.words[index]
    found = number_word(word, language)
    if found and found.role == "fraction" and found.value == 2 and language == "fr":
        return Decimal(1), 2, index + 1, tokens.ends[index]
    top: Decimal | None = None
    if word in words.ones:
        top = Decimal(1)
    elif found and found.role == "cardinal" and 0 < found.value < 100:
        top = Decimal(int(found.value))
    elif found and found.role == "portion" and found.value < 1:
        return Decimal(str(found.value)), 1, index + 1, tokens.ends[index]
    if top is None or index + 1 >= len(tokens) or not tokens.joined(index + 1):
        return None
    after = number_word(tokens.words[index + 1], language)
    if language == "en" and after and after.role == "cardinal" and top >= 20 and top % 10 == 0 and 0 < after.value < 10:
        top += int(after.value)
        index += 1
        if index + 1 >= len(tokens) or not tokens.joined(index + 1):
            return None
        after = number_word(tokens.words[index + 1], language)
        if after and not (after.plural and after.value >= 100):
            return None
    if after and (
        after.role == "fraction"
        or (after.role == "ordinal" and after.value >= 3 and (after.plural or top == 1 or language in ("nl", "fr")))
    ):
        return top, int(after.value), index + 2, tokens.ends[index + 1]
    return None


def _decimals(
    tokens: Tokens, first: int, index: int, language: str, builder: _Builder, *, digits: bool
) -> Number | None:
    """The number with its spoken decimals: "three point one four", "deux virgule cinquante"."""
    if builder.group is None or digits:
        return None
    written = ""
    index += 1
    pending = 0
    while index < len(tokens) and tokens.joined(index):
        found = number_word(tokens.words[index], language)
        if not found or found.role != "cardinal" or found.value >= 100:
            break
        number = int(found.value)
        if pending and 0 < number < 10 and language in ("en", "fr"):
            written = written[: -len(str(pending))] + str(pending + number)
            pending = 0
        else:
            written += str(number)
            pending = number if number >= 20 and number % 10 == 0 else 0
        index += 1
        if language == "fr" and index + 1 < len(tokens) and tokens.words[index] == "et" and pending:
            follow = number_word(tokens.words[index + 1], language)
            if follow and follow.value in (1, 11):
                written = written[: -len(str(pending))] + str(pending + int(follow.value))
                index += 2
                pending = 0
    if not written:
        return None
    value = builder.value + Decimal("0." + written)
    start, end = tokens.starts[first], tokens.ends[index - 1]
    return _scaled_up(tokens, start, end, index, language, value, spelled=True)


_VULGAR = frozenset("¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")
