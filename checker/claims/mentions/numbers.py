"""Reads numbers, in digits, in words and in both: "1.5 million", "quatre-vingt-dix", "half a dozen", "two thirds"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.claims.mentions.fractions import closed, fraction_at, with_decimals, with_fraction
from checker.claims.mentions.number import Composition, Number
from checker.claims.mentions.numerals import PRECISION, Numeral, read_numeral, vulgar_fraction
from checker.language.lazy import lazy_re
from checker.language.numbers import NUMBERS, number_word
from checker.language.numbers.not_numbers import ALSO_OTHERWISE, says_no_number
from checker.language.numbers.ranges import BETWEEN
from checker.language.numbers.units import currency_codes, currency_first_words

if TYPE_CHECKING:
    from checker.claims.mentions.tokens import Tokens
    from checker.language.numbers import NumberWord

_ORDINAL_MARK = {
    "en": lazy_re(r"(?:st|nd|rd|th)(?!\w)", re.IGNORECASE),
    "fr": lazy_re(r"(?:ers?|res?|ères?|es?|èmes?|emes?|ièmes?|iemes?|nde?s?)(?!\w)", re.IGNORECASE),
    "nl": lazy_re(r"(?:e|de|ste)(?!\w)", re.IGNORECASE),
    "de": lazy_re(r"(?!)"),
}
_SCALE_MARK = lazy_re(r"(?:(k|K)|(MM|M|Mn|mn|m)|(G|B|bn|b)|(T|tn))(?![\w/²³])")
_SCALE_OF_MONEY = lazy_re(r"[^\S\n\t]?(?:(k|K)|(M|m|Mio)|(Md|Mds|Mrd|bn|B))(?=[€$£])")
"""Before a sign of money: "300 M€"."""
_SIGN_BEFORE = lazy_re(r"(?:−|-) ?$")
_MOINS_AFTER = frozenset({(), ("est",), ("de",), ("fait",), ("vaut",), ("à",)})
"""What stands before the French "moins" that is a minus; in "au moins six" it is none."""
_VULGAR = frozenset("¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")
_SHORTENED = ("mio", "mrd", "mln", "mld", "bn")
_MOST_WORDS = 40
_MOST_DIGITS = 30


def read_number(tokens: Tokens, index: int, language: str) -> Number | None:
    """The number that begins with the word at `index`, as long as it gets; None where none begins there."""
    found = number_word(tokens.words[index], language)
    if found and found.role == "minus":
        return _negative(tokens, index, language)
    number = _read(tokens, index, language)
    if number is None or number.spelled or number.ordinal or not number.start:
        return number
    sign = _SIGN_BEFORE.search(tokens.text, max(0, number.start - 3), number.start)
    if sign and (sign.start() == 0 or tokens.text[sign.start() - 1] in " \n\t(:=;"):
        return replace(number, value=-number.value, start=sign.start(), plain=False)
    return number


def _negative(tokens: Tokens, index: int, language: str) -> Number | None:
    """The number after a word that says minus."""
    if index + 1 >= len(tokens) or not tokens.spaced(index + 1):
        return None
    if language == "fr" and tokens.before(index, 1) not in _MOINS_AFTER:
        return None
    if not tokens.words[index + 1].isdigit() and number_word(tokens.words[index + 1], language) is None:
        return None
    number = _read(tokens, index + 1, language)
    if number is None:
        return None
    return replace(number, value=-number.value, start=tokens.starts[index], plain=False)


def _read(tokens: Tokens, index: int, language: str) -> Number | None:
    """The number at `index`, its sign apart."""
    word, start = tokens.words[index], tokens.starts[index]
    if word in _VULGAR:
        return Number(vulgar_fraction(word), start, start + 1, index + 1, spelled=False, fraction=True)
    if not word[0].isdigit():
        return None if _only_looks_so(tokens, index, language) else _compose(tokens, index, language)
    if not word.isascii() or len(word) > _MOST_DIGITS:
        return None
    numeral = read_numeral(tokens.text, start, language)
    return _marked(tokens, start, word, numeral, language) or _compose(tokens, index, language, numeral)


def _only_looks_so(tokens: Tokens, index: int, language: str) -> bool:
    """Whether a word that could be a number is another word of its language."""
    word = tokens.words[index]
    if word not in ALSO_OTHERWISE:
        return False
    after = tokens.words[index + 1] if index + 1 < len(tokens) and tokens.spaced(index + 1) else ""
    return says_no_number(tokens.before(index, 2), word, tokens.raw(index), after, language)


def _marked(tokens: Tokens, start: int, word: str, numeral: Numeral, language: str) -> Number | None:
    """The number that signs right at a numeral make of it: "3rd", "10k", "300 M€", ".25"."""
    text = tokens.text
    if start and text[start - 1] in ".," and numeral.plain and not text[max(0, start - 2) : start - 1].strip():
        return Number(Decimal(f"0.{word}"), start - 1, numeral.end, tokens.at(numeral.end), spelled=False)
    if numeral.fraction:
        return None
    mark = _ORDINAL_MARK[language].match(text, numeral.end)
    if mark and numeral.value == numeral.value.to_integral_value():
        return Number(numeral.value, start, mark.end(), tokens.at(mark.end()), spelled=False, ordinal=True)
    if text[start - 1 : start].isalpha():
        return None  # the postcode EC1M
    coined = _SCALE_OF_MONEY.match(text, numeral.end)
    if coined:
        factor = 1000 if coined[1] else 10**6 if coined[2] else 10**9
        return Number(numeral.value * factor, start, coined.end(), tokens.at(coined.end()), spelled=False)
    scale = _SCALE_MARK.match(text, numeral.end)
    scaled = _scaled(text, start, numeral.value, scale) if scale else None
    if scale is None or scaled is None:
        return None
    return Number(scaled, start, scale.end(), tokens.at(scale.end()), spelled=False)


def _scaled(text: str, start: int, value: Decimal, scale: re.Match[str]) -> Decimal | None:
    """The value times its scale; "10m" is ten metres unless it is money."""
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


def _compose(
    tokens: Tokens, first: int, language: str, numeral: Numeral | None = None, *, nested: bool = False
) -> Number | None:
    """The number that the words from `first` on put together, a numeral at its head if one stands there.

    `nested` where it is read as the divisor of another one, which keeps the reading of "one one one …" linear.
    """
    part = Composition(tokens, first, language, NUMBERS[language], numeral.value if numeral else None)
    index = tokens.at(numeral.end) if numeral else first
    end = numeral.end if numeral else tokens.starts[first]
    if (
        numeral is None
        and tokens.words[first] in part.words.ones
        and number_word(tokens.words[first], language) is None
    ):
        # "a dozen", "eine halbe Million": an article counts one where the next word says so
        part.article = True
        index += 1
    after = index
    for _ in range(_MOST_WORDS):
        if index >= len(tokens) or (index > first and not _goes_on(part, index)):
            break
        step = _step(part, index, nested=nested)
        if isinstance(step, Number):
            return step
        if not step:
            break
        index, end, after = step if isinstance(step, tuple) else (index + 1, end, after)
    if part.empty or not part.last:
        return None
    whole = numeral is not None and end == tokens.ends[first]
    return Number(
        part.value, part.start, end, after, not part.digits, plain=whole and numeral is not None and numeral.plain,
        fraction=numeral is not None and numeral.fraction and not part.last_magnitude,
    )  # fmt: skip


def _goes_on(part: Composition, index: int) -> bool:
    """Whether the word at `index` stands close enough to go on with the number; "2millions" is written as one."""
    tokens = part.tokens
    return tokens.joined(index) or (part.last == "digits" and not tokens.gap(index) and len(tokens.words[index]) > 2)


def _step(part: Composition, index: int, *, nested: bool) -> tuple[int, int, int] | Number | bool:
    """What the word at `index` does to the number.

    The index of the next word, the number's end and the index after it, where it goes on; the number, where the word
    closes it; True for an "and" that leads on; False where the number has ended before this word.
    """
    tokens = part.tokens
    word = tokens.words[index]
    if word[0].isdigit():
        return _more_digits(part, index)
    found = number_word(word, part.language)
    if found is None:
        return False
    value = int(found.value)
    taken = (index + 1, tokens.ends[index], index + 1)
    match found.role:
        case "cardinal":
            if part.article and not part.last:
                return False
            mixed = None if nested or part.last in ("", "digits") else _mixed(part, index, value)
            return mixed or (taken if part.add_cardinal(value) else False)
        case "hundred":
            return taken if _add_hundred(part, index) else False
        case "magnitude":
            if not part.last and not part.article and index and tokens.raw(index)[0].isupper():
                return False  # a name, or the noun
            if part.language == "fr" and tokens.raw(index) == "Mio" and not _in_money(part, index):
                return False  # mebioctets
            if not part.add_magnitude(value, bare=word in part.words.bare_magnitudes or part.article):
                return False
            stop = word.endswith(_SHORTENED) and tokens.text[tokens.ends[index] : tokens.ends[index] + 1] == "."
            return (index + 1, tokens.ends[index] + stop, index + 1)
        case "dozen":
            return _dozens(part, index, found)
        case "ordinal" | "fraction" | "portion":
            return closed(part, index, found) or False
        case "and":
            return _after_and(part, index)
        case "point":
            return with_decimals(part, index) or False
    return False


_AFTER_MIO = lazy_re(r"\.?\s?(?:(?:de|d['’])\s?)?(\w+|[€$£¥])")
_PEOPLE = frozenset({"habitants", "personnes", "électeurs", "assurés"})


def _in_money(part: Composition, index: int) -> bool:
    """Whether the "Mio" at `index` counts money or people, as Swiss pages shorten millions; else it measures memory."""
    tokens = part.tokens
    ahead = tokens.text[max(0, part.start - 2) : part.start].strip()[-1:]
    if (ahead and ahead in "€$£¥") or (part.first and tokens.raw(part.first - 1) in currency_codes()):
        return True
    after = _AFTER_MIO.match(tokens.text, tokens.ends[index])
    if after is None:
        return False
    word = after[1]
    known = word in currency_codes() or word in _PEOPLE or word.casefold() in currency_first_words("fr")
    return known or not word[0].isalnum()


def _more_digits(part: Composition, index: int) -> tuple[int, int, int] | bool:
    """Digits that go on after a word: "3 hundred and 21", "4 thousand 3 hundred"."""
    tokens = part.tokens
    if part.last not in ("hundred", "magnitude") or "-" in tokens.gap(index):
        return False
    numeral = read_numeral(tokens.text, tokens.starts[index], part.language)
    limit = 100 if part.last == "hundred" else part.last_magnitude
    following = tokens.at(numeral.end)
    scale = number_word(tokens.words[following], part.language) if following < len(tokens) else None
    role = scale.role if scale else ""
    if not numeral.plain or not 0 < numeral.value < min(limit, 1000):
        return False
    if part.last == "hundred" and role == "hundred":
        return False
    if part.last == "magnitude" and role not in ("hundred", "magnitude"):
        return False
    part.group = (part.group or 0) + numeral.value
    part.last, part.digits = "digits", True
    return following, numeral.end, following


def _add_hundred(part: Composition, index: int) -> bool:
    """Takes the word "hundred" in, where it belongs to the number."""
    if part.group is None:
        if not part.last and not part.article and not _stands_alone(part, index):
            return False
        part.group = Decimal(100)
    elif 0 < part.group < 100 and part.last in ("cardinal", "digits"):
        cents = part.group > 19 or (part.digits and not _counted_on(part, index))
        if part.language == "fr" and cents:
            return False  # "34 cents" is money, "dix-neuf cents" a number
        part.group *= 100
    else:
        return False
    part.last = "hundred"
    return True


def _stands_alone(part: Composition, index: int) -> bool:
    """Whether "hundred" needs no number before it: "cent", "hundred thousand"; not in "en pour cent"."""
    following = part.word(index + 1)
    scaled = following is not None and following.role == "magnitude"
    return (part.words.bare_hundred or scaled) and part.tokens.before(index, 1) != ("pour",)


def _counted_on(part: Composition, index: int) -> bool:
    """Whether the French "3 cents" is three hundred: among other parts of a number, not cents."""
    if part.last_magnitude:
        return True
    tokens = part.tokens
    return index + 2 < len(tokens) and tokens.words[index + 1] == "et" and tokens.words[index + 2].isdigit()


def _dozens(part: Composition, index: int, found: NumberWord) -> Number | bool:
    if (part.empty and not part.article) or part.last_magnitude or (found.loose and part.digits):
        return False
    value = (Decimal(1) if part.group is None else part.group) * int(found.value)
    return replace(part.done(value, part.tokens.ends[index], index + 1), loose=found.loose)


def _after_and(part: Composition, index: int) -> bool | Number:
    """What an "and" inside a number leads to: True to read on, False where it ends, or the finished number."""
    following = index + 1
    tokens = part.tokens
    if part.empty or following >= len(tokens) or not tokens.joined(following):
        return False
    if BETWEEN[part.language].intersection(tokens.before(part.first, 1)):
        return False
    number = with_fraction(part, following)
    if number:
        return number
    if tokens.words[following].isdigit():
        return part.last == "hundred" or (part.last == "magnitude" and part.digits)
    found = part.word(following)
    if found is None:
        return False
    if found.role == "cardinal":
        return _and_cardinal(part, following, int(found.value))
    if found.role == "ordinal" and not found.plural:
        return part.last in ("hundred", "magnitude") or (part.language == "fr" and found.value == 1)
    return found.role == "hundred" and part.last == "magnitude" and part.words.bare_hundred


def _and_cardinal(part: Composition, following: int, value: int) -> bool:
    """Whether the cardinal after an "and" belongs to the number: "hundred and five", "vingt et un"."""
    beyond = part.word(following + 1)
    hundreds = beyond is not None and beyond.role == "hundred"
    if hundreds and part.last != "magnitude":
        return False  # three hundred and two hundred
    if part.last == "hundred":
        return 0 < value < 100
    if part.last == "magnitude":
        return 0 < value < 1000
    if beyond and beyond.role == "and" and following + 2 < len(part.tokens) and part.takes(value):
        return fraction_at(part, following + 2) is not None  # twenty and three and three fifths
    if part.last == "compound":
        return part.group is None and part.takes(value)  # tweeduizend en vijf
    return part.language == "fr" and part.takes(value) and value in (1, 11)


def _mixed(part: Composition, index: int, value: int) -> Number | None:
    """A mixed number ("twintig drie vijfde"), or a fraction with a long divisor ("one twenty-fifth"), ending here."""
    if part.language == "nl" and part.value >= 20:
        share = fraction_at(part, index)
        if share and part.tokens.words[index] not in part.words.ones:
            return part.done(PRECISION.plus(part.value + share[0]), share[2], share[1])
    if part.last != "cardinal" or part.last_magnitude or part.group is None or part.takes(value):
        return None
    divisor = _long_divisor(part, index) or _compose(part.tokens, index, part.language, nested=True)
    if divisor is None or not divisor.ordinal or divisor.value < 3:
        return None
    plural = part.tokens.words[divisor.next - 1].endswith("s")
    if part.group != 1 and part.language not in ("fr", "nl") and not plural:
        return None
    return part.done(PRECISION.divide(part.group, divisor.value), divisor.end, divisor.next, fraction=True)


def _long_divisor(part: Composition, index: int) -> Number | None:
    """The divisor in two English words ("twenty fifths", "twenty-fifth"), as an ordinal."""
    tens, unit = part.word(index), part.word(index + 1)
    if part.language != "en" or not tens or not unit or tens.role != "cardinal" or unit.role != "ordinal":
        return None
    if tens.value < 20 or not 0 < unit.value < 10:
        return None
    value = Decimal(int(tens.value + unit.value))
    return Number(value, part.tokens.starts[index], part.tokens.ends[index + 1], index + 2, spelled=True, ordinal=True)
