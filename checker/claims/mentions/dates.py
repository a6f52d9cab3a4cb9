"""Reads dates: days, months, years, decades, centuries, fiscal years and spans, as far as a text tells them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.language.dates import DATES, date_patterns
from checker.language.lazy import lazy_re
from checker.language.locale import day_names, month_names
from checker.language.numbers import number_word

if TYPE_CHECKING:
    from checker.claims.mentions.tokens import Tokens

_ISO = lazy_re(r"([12]\d{3})-(\d{1,2})-(\d{1,2})(?!\d)")
_YEAR_FIRST = lazy_re(r"([12]\d{3})([/. ])(\d{1,2})\2(\d{1,2})(?!\d)(?!\2\d)")
_NUMERIC = lazy_re(r"(\d{1,2})([./-])[^\S\n\t]?(\d{1,2})\2[^\S\n\t]?(\d{4}|\d{2})(?![\d/]|[.-]\d)")
_NUMERIC_SPACED = lazy_re(r"(0[1-9]|[12]\d|3[01]) (0[1-9]|1[0-2]) ([12]\d{3})(?!\d)")
_MONTH_YEAR = lazy_re(r"(0?[1-9]|1[0-2])([-/])([12]\d{3})(?![\d/-])")
_YEAR_MONTH = lazy_re(r"([12]\d{3})-(0[1-9]|1[0-2]|[1-9])(?![\d/-])")
_FISCAL = lazy_re(r"([12]\d{3})[/–-](\d{2}|\d{4})(?![\d/]|[–-]\d|\.\d)")
_MONTHS_IN_YEAR = 12


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date as it stands in a passage."""

    value: str
    start: int
    end: int
    end_value: str | None = None
    role: str = ""
    weekday: int | None = None


def _year(written: str) -> str:
    if len(written) == 2:
        return ("20" if int(written) < 50 else "19") + written
    return written


def _day(year: str, month: int, day: int) -> str | None:
    """An ISO date, impossible days like 30 February kept; None where no reading makes a date of it."""
    if not (1 <= month <= _MONTHS_IN_YEAR and 1 <= day <= 31):
        return None
    return f"{year}-{month:02}-{day:02}" if year else f"--{month:02}-{day:02}"


def numeric_dates_month_first(text: str) -> bool:
    """Whether a page writes 5/17/2018: some date can only be read month first, and none only day first."""
    month_first = day_first = 0
    if "/" not in text:
        return False
    for match in _NUMERIC.finditer(text):
        if match[2] != "/":
            continue
        first, second = int(match[1]), int(match[3])
        month_first += first <= 12 < second <= 31
        day_first += second <= 12 < first <= 31
    return month_first > 0 and not day_first


def read_date(tokens: Tokens, index: int, language: str, *, month_first: bool) -> FoundDate | None:
    """The date that begins with the word at `index`, its weekday included if one stands before it."""
    word = tokens.words[index]
    text, start = tokens.text, tokens.starts[index]
    if word[0].isdigit():
        found = _from_digits(text, start, word, language, month_first=month_first)
    elif word in month_names(language):
        found = _from_month(text, start, language)
    else:
        found = _from_ordinal(tokens, index, language)
    if found is None:
        return None
    return _with_weekday(tokens, index, found, language)


def _with_weekday(tokens: Tokens, index: int, found: FoundDate, language: str) -> FoundDate:
    if index == 0 or found.value.count("-") < 2:
        return found
    names = day_names(language)
    previous = index - 1
    if tokens.words[previous] in ("the", "le", "den", "dem", "de") and previous:
        previous -= 1
    weekday = names.get(tokens.words[previous])
    gap = tokens.text[tokens.ends[previous] : tokens.starts[index]]
    if weekday is None or not _WEEKDAY_GAP.fullmatch(gap):
        return found
    return FoundDate(found.value, tokens.starts[previous], found.end, found.end_value, found.role, weekday)


_WEEKDAY_GAP = lazy_re(r"\.?,?\s{1,2}(?:(?:the|le|den|dem|de)\s)?")


def _from_digits(text: str, start: int, word: str, language: str, *, month_first: bool) -> FoundDate | None:
    size = len(word)
    if size not in (1, 2, 4) or not word.isascii():
        return None
    patterns = date_patterns(language)
    if size == 4:
        return _year_first(text, start, language)
    match = patterns.day_first.match(text, start)
    if match:
        found = _day_month(match, language)
        if found:
            return found
    match = _NUMERIC.match(text, start)
    if match and not (match[2] == "." and len(match[4]) == 2 and language == "en"):
        first, second = int(match[1]), int(match[3])
        month, day = (first, second) if month_first and match[2] == "/" and first <= 12 else (second, first)
        if month > 12 >= day:
            month, day = day, month
        value = _day(_year(match[4]), month, day)
        if value and (len(match[4]) == 4 or match[2] == "/" or len(match[1]) == len(match[3]) == 2):
            return FoundDate(value, start, match.end())
    match = _NUMERIC_SPACED.match(text, start)
    if match:
        value = _day(match[3], int(match[2]), int(match[1]))
        if value:
            return FoundDate(value, start, match.end())
    match = _MONTH_YEAR.match(text, start)
    if match:
        return FoundDate(f"{match[3]}-{int(match[1]):02}", start, match.end())
    match = patterns.day_year_month.match(text, start)
    if match:
        value = _day(match["year"], _month(match["month"], language), int(match["day"]))
        if value:
            return FoundDate(value, start, match.end())
    return None


def _month(name: str, language: str) -> int:
    return month_names(language)[name.casefold().rstrip(".")]


def _day_month(match: re.Match[str], language: str) -> FoundDate | None:
    month = _month(match["month"], language)
    year = match["year"] or ""
    value = _day(year, month, int(match["day"]))
    if value is None:
        return None
    last = None
    if match["day2"]:
        month2 = match.groupdict().get("month2")
        last = _day(year, _month(month2, language) if month2 else month, int(match["day2"]))
        if last is None:
            return None
    end = match.end()
    if not year and match.string[end - 1] == "." and not _abbreviated(match["month"]):
        end -= 1
    return FoundDate(value, match.start(), end, last)


def _abbreviated(name: str) -> bool:
    return len(name) <= 4


def _year_first(text: str, start: int, language: str) -> FoundDate | None:
    match = _ISO.match(text, start) or None
    if match:
        value = _day(match[1], int(match[2]), int(match[3])) or _day(match[1], int(match[3]), int(match[2]))
        if value:
            return FoundDate(value, start, match.end())
    match = _YEAR_FIRST.match(text, start)
    if match and (match[2] != " " or len(match[3]) == 2):
        value = _day(match[1], int(match[3]), int(match[4]))
        if value:
            return FoundDate(value, start, match.end())
    match = date_patterns(language).year_month.match(text, start)
    if match:
        month = _month(match["month"], language)
        day = match["day"] or match["day2"]
        if not day:
            return FoundDate(f"{match['year']}-{month:02}", start, match.end())
        value = _day(match["year"], month, int(day))
        if value:
            return FoundDate(value, start, match.end())
    match = _FISCAL.match(text, start)
    if match:
        first = int(match[1])
        last = int(match[2]) if len(match[2]) == 4 else first // 100 * 100 + int(match[2])
        if len(match[2]) == 2 and last < first:
            last += 100
        if len(match[2]) == 2 and last == first + 1:
            return FoundDate(match[1], start, match.end(), str(last), "fiscal-year")
        if text[start + 4] == "/" and last == first + 1:
            return FoundDate(match[1], start, match.end(), str(last), "fiscal-year")
        if (
            len(match[2]) == 2
            and first < last <= first + 60
            and last - first // 100 * 100 > 12
            and text[start + 4] != "/"
        ):
            return FoundDate(match[1], start, match.end(), str(last))
    match = _YEAR_MONTH.match(text, start)
    if match:
        return FoundDate(f"{match[1]}-{int(match[2]):02}", start, match.end())
    return None


def _from_month(text: str, start: int, language: str) -> FoundDate | None:
    patterns = date_patterns(language)
    if months := patterns.months_year.match(text, start):
        first, last = _month(months["month"], language), _month(months["month2"], language)
        if first < last:
            year = months["year"]
            return FoundDate(f"{year}-{first:02}", start, months.end(), f"{year}-{last:02}")
    for pattern in (patterns.month_year_day, patterns.month_year):
        match = pattern.match(text, start)
        if match:
            month = _month(match["month"], language)
            if pattern is patterns.month_year:
                return FoundDate(f"{match['year']}-{month:02}", start, match.end())
            value = _day(match["year"], month, int(match["day"]))
            return FoundDate(value, start, match.end()) if value else None
    match = patterns.month_first.match(text, start)
    if match:
        if not match["year"] and not text[start].isupper():
            return None  # "may 5" is a verb as often as a month
        return _day_month(match, language)
    return None


def _from_ordinal(tokens: Tokens, index: int, language: str) -> FoundDate | None:
    """The date whose day is told in words: "eerste januari 2000", "the second of May"."""
    found = number_word(tokens.words[index], language)
    if not found or found.role != "ordinal" or not 1 <= found.value <= 31:
        return None
    match = _rest_after_day(tokens.text, tokens.ends[index], language)
    if not match:
        return None
    value = _day(match["year"] or "", _month(match["month"], language), int(found.value))
    return FoundDate(value, tokens.starts[index], match.end()) if value else None


def _rest_after_day(text: str, end: int, language: str) -> re.Match[str] | None:
    pattern = _REST.get(language)
    if pattern is None:
        source = date_patterns(language).day_first.pattern
        names = source[source.index("(?P<month>") :]
        words = DATES[language]
        pattern = _REST[language] = lazy_re(rf"\s(?:(?:{words.of})\s)?{names}", re.IGNORECASE)
    return pattern.match(text, end)


_REST: dict[str, re.Pattern[str]] = {}


def lone_year(tokens: Tokens, index: int, language: str) -> bool:
    """Whether the four digits at `index` are a year, by what stands around them."""
    word = tokens.words[index]
    if len(word) != 4 or not "1000" <= word <= "2199":
        return False
    text, start, end = tokens.text, tokens.starts[index], tokens.ends[index]
    if text[end : end + 2].strip()[:1] in ("%", "€", "$", "£") or text[max(0, start - 2) : start].strip()[-1:] in (
        "€",
        "$",
        "£",
    ):
        return False
    words = DATES[language]
    before = tokens.before(index, 2)
    opened, closed = text[start - 1 : start], text[end : end + 1]
    if opened in "([" and closed in ")],;–-:" and opened:
        return True
    if closed and closed in ")],;" and _OPENED_YEAR.fullmatch(text, max(0, start - 6), start):
        return True  # "(1566–1598)"
    if closed == ")" and start >= 2 and text[start - 2 : start] in (", ", "; "):
        return True
    plausible = word >= "1800"
    counted = _counts_something(tokens, index, language)
    if before and before[-1] in words.year:
        return True
    if before and before[-1] in words.before_year:
        dating = before[-1] in ("in", "en", "since", "depuis", "sinds", "seit")
        if counted and dating and before[:-1] != ("more",) and _ODD_YEAR.match(word):
            return True  # "in 2019 farmers grew …": what is counted in thousands is hardly told to the unit
        return not counted and (plausible or dating or _is_in_name(tokens, index))
    # "wurde 1868 gegründet": German tells years bare, and marks its thousands
    following = index + 1 < len(tokens) and tokens.spaced(index + 1) and tokens.raw(index + 1)[:1].islower()
    bare = language == "de" and plausible and following
    return (word >= "1900" or bare) and word <= "2060" and not counted


_OPENED_YEAR = lazy_re(r"[(\[][12]\d{3}[–-]")


def _is_in_name(tokens: Tokens, index: int) -> bool:
    """Whether a year before 1800 is that of a name: "the Bill of Rights of 1689"."""
    word = tokens.words[index]
    of = tokens.words[index - 1] in ("of", "de", "van", "von", "vom")
    return of and index > 1 and tokens.raw(index - 2)[:1].isupper() and word > "1200" and not word.endswith("00")


_ODD_YEAR = re.compile(r"(?:19(?!00)\d|20(?!00)[0-5])\d")


def _counts_something(tokens: Tokens, index: int, language: str) -> bool:
    """Whether a plural noun follows, so that the digits count ("2000 people")."""
    if index + 1 >= len(tokens) or not tokens.spaced(index + 1):
        return False
    following = tokens.words[index + 1]
    raw = tokens.raw(index + 1)
    if language == "en":
        return raw.islower() and (following in _PEOPLE or (following.endswith("s") and following not in _NO_PLURAL))
    if language == "de":
        return raw[:1].isupper() and following.endswith(("en", "er")) and tokens.words[index].endswith("00")
    return following in _PEOPLE


_NO_PLURAL = frozenset(
    "was has its this as is does whereas sets marks sees always ministers leaders allies thus across plus versus"
    " process congress focus status basis crisis analysis amounts includes comes stands rises falls begins starts ends"
    " goes makes means takes gives remains brings covers contains provides foresees allows exceeds reaches equals runs"
    " consists shows needs".split()
)
_PEOPLE = frozenset(
    "people troops personnel staff men women children personnes soldats militaires mensen personen soldaten"
    " militairen".split()
)
