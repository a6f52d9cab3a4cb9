"""What a number counts, by the words and signs around it: money, per cent, a length of time, a measure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re
from checker.language.numbers import NUMBERS, number_word
from checker.language.numbers.conversion import AND_A_PART, PARTS
from checker.language.numbers.units import (
    AGE_AFTER,
    AGE_BEFORE,
    AGE_PAIRS,
    DOLLARS,
    DURATIONS,
    MEASURE_SIGNS,
    MEASURES,
    PERCENT,
    PERCENT_PAIRS,
    PERCENT_POINTS,
    SIGNS,
    SQUARES,
    SUBUNITS,
    currencies,
    currency_codes,
    currency_first_words,
)

if TYPE_CHECKING:
    from checker.claims.mention import MentionKind
    from checker.claims.mentions.number import Number
    from checker.claims.mentions.tokens import Tokens

_SIGN = "|".join(sorted(map(re.escape, SIGNS), key=lambda sign: (-len(sign), sign)))
_SIGN_BEFORE = lazy_re(rf"({_SIGN})[^\S\n\t]{{0,2}}$")
_SIGN_AFTER = lazy_re(rf"[^\S\n\t]{{0,2}}(?:(?:de|d['’])\s)?({_SIGN})")
_PERCENT_AFTER = lazy_re(r"[^\S\n\t]{0,2}%(?:[ -]?(points?|punten|punt|Punkte))?")
_MEASURE_AFTER = lazy_re(
    r"[^\S\n\t]?(km/h|[kcmMGTdhµ]?(?:m[²³23]?|g|l|t|W|V|Hz|B|Sv|J|Bq|Wh|W\b)|ha|mph|kcal|°[CF]|[KMGTP]i?B|[kMGT]bit|kWh|MWh|GWh|TWh|ft|lbs?|Mbit/s|Gbit/s|Mbps|Gbps|dpi|px)(?![\w²³])"
)
_OCTETS_AFTER = lazy_re(r"[^\S\n\t]?((?:[kKMGT]i?|Pi)o)(?!\w)")
"""French counts memory in octets: "512 Mio", "4Go"."""
_POINTS_OF_PERCENT = frozenset({("points", "de", "pourcentage"), ("point", "de", "pourcentage")})
_SMALL_CODES = frozenset({"usd", "eur", "gbp", "chf", "sek", "jpy"})
_ADJECTIVES = frozenset(
    """
    calendar working business consecutive successive full school clear whole civil complete entire straight
    continuous uninterrupted ouvrables
    opeenvolgende achtereenvolgende aaneengesloten volle hele gehele
    vollen ganze ganzen aufeinanderfolgende aufeinanderfolgenden zusammenhängende zusammenhängenden
    """.split()
)

_MOST_ADJECTIVES = 2


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with what it counts."""

    kind: MentionKind
    value: Decimal
    unit: str | None
    start: int
    end: int
    next: int
    role: str = ""


def read_amount(tokens: Tokens, index: int, number: Number, language: str) -> Amount | None:
    """The amount that a number, whose first word is at `index`, is part of; None if it is a number and no more."""
    return (
        _percent(tokens, number, language)
        or _money(tokens, index, number, language)
        or _duration(tokens, number, language)
        or _measure(tokens, number, language)
    )


def _amount(tokens: Tokens, kind: MentionKind, number: Number, unit: str | None, end: int, start: int | None = None,
            value: Decimal | None = None) -> Amount:  # fmt: skip
    return Amount(kind, number.value if value is None else value, unit, number.start if start is None else start, end,
                  tokens.at(end))  # fmt: skip


def _follows(tokens: Tokens, number: Number) -> bool:
    """Whether a word stands right after a number, only white space or a hyphen between."""
    if number.next >= len(tokens):
        return False
    gap = tokens.text[number.end : tokens.starts[number.next]]
    return gap in (" ", "-", "\u00a0", "\u202f", "\n", "\u2011", "  ") or tokens.joined(number.next)


def _percent(tokens: Tokens, number: Number, language: str) -> Amount | None:
    match = _PERCENT_AFTER.match(tokens.text, number.end)
    if match:
        return _amount(tokens, "percent", number, "percentage point" if match[1] else "%", match.end())
    index = number.next
    if not _follows(tokens, number):
        return None
    word = tokens.words[index]
    last = index
    if tuple(tokens.words[index : index + 3]) in _POINTS_OF_PERCENT:
        return _amount(tokens, "percent", number, "percentage point", tokens.ends[index + 2])
    if word in PERCENT_POINTS[language] and language != "en":
        return _amount(tokens, "percent", number, "percentage point", tokens.ends[index])
    if word not in PERCENT[language]:
        pair = (word, tokens.words[index + 1]) if index + 1 < len(tokens) and tokens.joined(index + 1) else None
        if pair not in PERCENT_PAIRS[language]:
            return None
        last = index + 1
    points = last + 1
    if points < len(tokens) and tokens.joined(points) and tokens.words[points] in PERCENT_POINTS[language]:
        return _amount(tokens, "percent", number, "percentage point", tokens.ends[points])
    return _amount(tokens, "percent", number, "%", tokens.ends[last])


def _money(tokens: Tokens, index: int, number: Number, language: str) -> Amount | None:
    text = tokens.text
    sign = _SIGN_BEFORE.search(text, max(0, number.start - 5), number.start)
    if sign:
        start, unit = sign.start(), SIGNS[sign[1]]
        before = index - 1
        while before >= 0 and tokens.starts[before] >= start:
            before -= 1
        if (
            sign[1] == "$"
            and before >= 0
            and text[tokens.ends[before] : start] in ("", " ")
            and tokens.words[before] in DOLLARS
        ):
            glued = tokens.ends[before] == start
            if glued or len(tokens.words[before]) > 1 or tokens.words[before] == "c":
                unit, start = DOLLARS[tokens.words[before]], tokens.starts[before]
        end = _name_end(tokens, number.next, language) if number.next < len(tokens) else None
        return _amount(tokens, "money", number, unit, end[1] if end and end[0] in ("", unit) else number.end, start)
    if index and number.spelled is False:
        code = tokens.raw(index - 1)
        gap = text[tokens.ends[index - 1] : number.start]
        if gap in ("", " ", "\u00a0", "\u202f") and code in currency_codes():
            before_code = index - 2
            if not gap or before_code < 0 or not tokens.words[before_code].isdigit() or not tokens.spaced(index - 1):
                return _amount(tokens, "money", number, code, number.end, tokens.starts[index - 1])
    if index and not number.spelled and not (number.plain and len(tokens.words[index]) == 4):
        # "euro 2 million", "Rs 500"
        word = tokens.words[index - 1]
        known = currencies(language).get(word, SUBUNITS.get(word)) if word in _BEFORE_AMOUNT else None
        if known is not None and tokens.spaced(index) and not _name_follows(tokens, number.next, language):
            return _amount(tokens, "money", number, known or None, number.end, tokens.starts[index - 1])
    sign = _SIGN_AFTER.match(text, number.end)
    if sign:
        following = text[sign.end() : sign.end() + 2].strip()[:1]
        if not (following.isdigit() and text[number.end] == " "):
            return _after_sign(tokens, number, sign)
    if number.next < len(tokens):
        name = _name_end(tokens, number.next, language, follows=_follows(tokens, number))
        if name:
            return _with_small_money(tokens, number, name[0], name[1], language)
    return None


_BEFORE_AMOUNT = frozenset({"euro", "euros", "rs", "sen", "dollars", "rupees"})


def _name_follows(tokens: Tokens, index: int, language: str) -> bool:
    return index < len(tokens) and _name_end(tokens, index, language) is not None


def _after_sign(tokens: Tokens, number: Number, sign: re.Match[str]) -> Amount:
    unit, end = SIGNS[sign[1]], sign.end()
    following = tokens.at(end)
    if sign[1] == "$" and following < len(tokens) and tokens.text[end : tokens.starts[following]] in ("", " "):
        country = tokens.words[following]
        if country in DOLLARS and (len(country) > 1 or country == "c"):
            unit, end = DOLLARS[country], tokens.ends[following]
    return _amount(tokens, "money", number, unit, end)


def _name_end(tokens: Tokens, index: int, language: str, *, follows: bool = False) -> tuple[str, int] | None:
    """The ISO code (or "") and the end of the currency's name that begins at `index`, "of" before it allowed."""
    if index >= len(tokens):
        return None
    if not follows and not tokens.joined(index) and tokens.gap(index) != "":
        return None
    if tokens.words[index] in ("de", "d", "of") and index + 1 < len(tokens):
        gap = tokens.gap(index + 1)
        if gap in ("'", "’", " "):
            index += 1
    word = tokens.words[index]
    raw = tokens.raw(index)
    if raw in currency_codes():
        glued = index + 1 < len(tokens) and tokens.gap(index + 1) == "" and tokens.words[index + 1].isdigit()
        return None if glued else (raw, tokens.ends[index])
    if len(raw) == 4 and raw[0] in "MKk" and raw[1:] in currency_codes():
        return raw, tokens.ends[index]
    if word in _SMALL_CODES:
        return word.upper(), tokens.ends[index]
    if word not in currency_first_words(language) and word not in ("us", "u"):
        return (
            None
            if word not in SUBUNITS or (language == "fr" and word == "cent")
            else (SUBUNITS[word], tokens.ends[index])
        )
    known = currencies(language)
    if tokens.gap(index) == "" and len(word) < 4:
        return None  # the postcode E1 6RS
    best: tuple[str, int] | None = None
    phrase = ""
    for step in range(5):
        at = index + step
        if at >= len(tokens) or (step and not (tokens.spaced(at) or tokens.gap(at) in ("-", "'", "’", ".", ". "))):
            break
        phrase = tokens.text[tokens.starts[index] : tokens.ends[at]].casefold().replace("’", "'")
        if phrase in known:
            best = known[phrase], tokens.ends[at]
    if best is None and word in SUBUNITS:
        return SUBUNITS[word], tokens.ends[index]
    return best


def _with_small_money(tokens: Tokens, number: Number, unit: str, end: int, language: str) -> Amount | None:
    """The amount with the cents that follow it: "five euro and twenty cents", "15 dollars 50"."""
    value = number.value
    scale = 1
    if len(unit) == 4 and unit.isupper():
        scale, unit = (10**6 if unit[0] == "M" else 10**3), unit[1:]
    if unit == "mao":
        return _amount(tokens, "money", number, _SUBUNIT_CODES[unit], end)
    if unit in SUBUNITS.values():
        return _amount(tokens, "money", number, _SUBUNIT_CODES[unit], end)
    index = tokens.at(end)
    if index < len(tokens) and tokens.joined(index):
        follow = number_word(tokens.words[index], language)
        if follow and follow.role == "magnitude":
            return _amount(tokens, "money", number, unit or None, tokens.ends[index], value=value * int(follow.value))
        cents = _cents(tokens, index, language)
        if cents:
            return _amount(tokens, "money", number, unit or None, cents[1], value=value + cents[0])
    return _amount(tokens, "money", number, unit or None, end, value=value * scale)


def _cents(tokens: Tokens, index: int, language: str) -> tuple[Decimal, int] | None:
    from checker.claims.mentions.numbers import read_number

    joined = number_word(tokens.words[index], language)
    has_and = bool(joined and joined.role == "and")
    if has_and:
        index += 1
        if index >= len(tokens) or not tokens.joined(index):
            return None
    number = read_number(tokens, index, language)
    if number is None or number.ordinal or not 0 < number.value < 100 or number.value != int(number.value):
        return None
    if number.next < len(tokens) and tokens.joined(number.next):
        name = _name_end(tokens, number.next, language)
        if name and name[0] == "mao":
            return _tenths(tokens, number.value, name[1], language)
        if name and name[0] in SUBUNITS.values():
            return number.value / 100, name[1]
        if name or _counts_on(tokens, number.next, language):
            return None
    if number.value < 10 or (not number.spelled and tokens.ends[index] - tokens.starts[index] != 2):
        return None
    tail = tokens.text[number.end : number.end + 2].strip() if has_and else ""
    return (number.value / 100, number.end) if tail[:1] in ("", ".", ",", ")") and not tail[1:].isdigit() else None


def _tenths(tokens: Tokens, value: Decimal, end: int, language: str) -> tuple[Decimal, int]:
    """Tenths of a yuan, and the hundredths said after them ("five mao five")."""
    index = tokens.at(end)
    if index < len(tokens) and tokens.spaced(index):
        follow = number_word(tokens.words[index], language)
        if follow and follow.role == "cardinal" and 0 < follow.value < 10:
            return value / 10 + Decimal(int(follow.value)) / 100, tokens.ends[index]
    return value / 10, end


def _counts_on(tokens: Tokens, index: int, language: str) -> bool:
    """Whether the word after a number makes it a quantity of its own, and not the cents of what stands before."""
    word = tokens.words[index]
    return word in DURATIONS[language] or word in PERCENT[language] or word in MEASURES[language]


def _duration(tokens: Tokens, number: Number, language: str) -> Amount | None:
    index = number.next
    if not _follows(tokens, number):
        return None
    for _ in range(_MOST_ADJECTIVES):  # "thirty full calendar years"
        if tokens.words[index] in _ADJECTIVES and index + 1 < len(tokens) and tokens.joined(index + 1):
            index += 1
    unit = DURATIONS[language].get(tokens.words[index])
    if not unit:
        return None
    end = tokens.ends[index]
    first = tokens.at(number.start)
    role = ""
    before = tokens.before(first, 2)
    if unit in ("year", "month"):
        after = tuple(tokens.words[index + 1 : index + 3])
        if (
            (before and before[-1] in AGE_BEFORE[language])
            or before in AGE_PAIRS[language]
            or (after and (after[0] in AGE_AFTER[language] or after == ("of", "age")) and tokens.joined(index + 1))
        ):
            role = "age"
    value = number.value
    if part := AND_A_PART.match(tokens.text, end):  # "deux heures et demie"
        value, end = value + Decimal(PARTS[part.lastgroup or ""]), part.end()
    return Amount("duration", value, unit, number.start, end, tokens.at(end), role)


def counted_one(tokens: Tokens, index: int, language: str) -> Amount | None:
    """The amount that an article and its unit are: "un an", "einen Euro", "een maand"; never in English."""
    if language == "en" or tokens.words[index] not in NUMBERS[language].ones or index + 1 >= len(tokens):
        return None
    if not tokens.spaced(index + 1):
        return None
    word = tokens.words[index + 1]
    start, end = tokens.starts[index], tokens.ends[index + 1]
    if word in _ONE_TIME[language]:
        return Amount("duration", Decimal(1), DURATIONS[language][word], start, end, index + 2)
    if word in _ONE_COIN:
        unit = SUBUNITS.get(word) or currencies(language).get(word)
        return Amount("money", Decimal(1), _SUBUNIT_CODES.get(unit or "", unit or None), start, end, index + 2)
    return None


_ONE_TIME = {
    "fr": frozenset({"an", "mois", "semaine"}),
    "nl": frozenset({"jaar", "maand"}),
    "de": frozenset({"jahr", "jahres", "monat", "monats", "woche"}),
}
_ONE_COIN = frozenset({"euro", "dollar", "cent", "eurocent", "yen", "penny", "tientje", "dubbeltje"})
_SUBUNIT_CODES = {"penny": "GBP/100", "mao": "CNY/10", "cent": "cent"}


def _measure(tokens: Tokens, number: Number, language: str) -> Amount | None:
    text = tokens.text
    if not number.spelled:
        match = _MEASURE_AFTER.match(text, number.end)
        if match is None and language == "fr":
            match = _OCTETS_AFTER.match(text, number.end)
        if match:
            sign = match[1]
            unit = MEASURE_SIGNS.get(sign.lower())
            if unit and not (
                sign in ("t", "l", "g", "m", "B", "T", "W", "V")
                and number.end == match.start(1) - 1
                and language == "x"
            ):
                return _amount(tokens, "measure", number, unit, match.end())
    index = number.next
    if not _follows(tokens, number):
        return None
    power = 1
    if language in ("en", "nl") and tokens.words[index] in SQUARES[language] and index + 1 < len(tokens):
        power = SQUARES[language][tokens.words[index]]
        index += 1
    unit = MEASURES[language].get(tokens.words[index])
    if language == "de" and not unit and tokens.words[index].startswith(("quadrat", "kubik")):
        power = 2 if tokens.words[index].startswith("quadrat") else 3
        unit = MEASURES[language].get(tokens.words[index].removeprefix("quadrat").removeprefix("kubik"))
    if not unit:
        return None
    end = tokens.ends[index]
    following = index + 1
    hyphened = following < len(tokens) and tokens.gap(following) == "-"
    if unit.endswith("watt") and hyphened and DURATIONS[language].get(tokens.words[following]) == "hour":
        return _amount(tokens, "measure", number, f"{unit}_hour", tokens.ends[following])
    if (
        language == "fr"
        and index + 1 < len(tokens)
        and tokens.spaced(index + 1)
        and tokens.words[index + 1] in SQUARES["fr"]
    ):
        power = SQUARES["fr"][tokens.words[index + 1]]
        end = tokens.ends[index + 1]
    return _amount(tokens, "measure", number, f"{unit} ** {power}" if power > 1 else unit, end)
