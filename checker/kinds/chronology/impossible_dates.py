"""Dates that no calendar has, and ranges that end before they begin."""

from __future__ import annotations

import calendar
import re
from typing import TYPE_CHECKING

from checker.claims.values import date_range
from checker.document import Span
from checker.kinds.kind import finding
from checker.language.dates.tense import TENSES
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_LEAP_YEAR = 2000
_LONG_MONTH, _SHORT_MONTH = 31, 30
_DAY_CHARS = len("2018-03-14")
_BEFORE_CHRIST = lazy_re(r"\b(?:BCE?|B\.C\.|av\. J\.-C\.|v\. ?Chr\.?)")
_HYPHEN = lazy_re(r"\d\s?[-–—/]\s?\d")
_AND = lazy_re(r"\s(?:and|et|en|und)\s", re.IGNORECASE)
_LONGEST_RANGE_YEARS = 300


def find_impossible_dates(reading: Reading) -> Iterator[Finding]:
    """The dates of a document that cannot be, each taken by itself."""
    yield from _reversed_seasons(reading)
    yield from _reversed_hours(reading)
    for mention in reading.mentions:
        if mention.kind != "date" or not isinstance(mention.value, str) or mention.role in ("label", "name"):
            continue
        block = reading.document.block_at(mention.start)
        # "Last updated: 31 February": a page's own day is site furniture, and still has to be on the calendar
        if block is None or block.furniture not in (None, "dateline") or block.kind == "code":
            continue
        yield from _no_such_day(reading, mention)
        yield from _reversed(reading, mention)


def _no_such_day(reading: Reading, mention: Mention) -> Iterator[Finding]:
    for value in (mention.value, mention.end_value):
        if not isinstance(value, str) or not re.fullmatch(r"(?:\d{4}|-)-\d{2}-\d{2}", value):
            continue
        year, month, day = (
            int(part) if part.strip("-") else 0 for part in (value[:4].strip("-"), value[-5:-3], value[-2:])
        )
        if not 1 <= month <= 12:
            continue
        last = calendar.monthrange(year or _LEAP_YEAR, month)[1]
        if 1 <= day <= last:
            continue
        why = f"that month has {last} days" + (f" in {year}" if month == 2 and year else "")
        yield finding(
            reading,
            [mention.span],
            kind="chronology",
            level="error",
            message=f"There is no such day as {mention.text}: {why}.",
            suggestion=re.sub(rf"(?<!\d){day}(?!\d)", str(last), mention.text, count=1)
            if _is_last_day(reading, mention, value, day, last)
            else None,
            subject="impossible date",
            values=(value,),
        )


def _is_last_day(reading: Reading, mention: Mention, value: str, day: int, last: int) -> bool:
    """Whether a day that is not there can only be the last of its month: 31 June, or what ends on 29 February 2019.

    On a 30 February things may have happened on the 20th, in another month, or in another year.
    """
    if not last < day <= _LONG_MONTH:
        return False
    lead = reading.document.text[max(0, mention.start - 24) : mention.start]
    ends = value == mention.end_value or TENSES[reading.document.language].until.search(lead) is not None
    return ends or (last == _SHORT_MONTH and day == last + 1)


def _reversed(reading: Reading, mention: Mention) -> Iterator[Finding]:
    if mention.role not in ("", "decade") or not isinstance(mention.end_value, str):
        return
    start, end = date_range(str(mention.value)), date_range(mention.end_value)
    if start is None or end is None or end.high >= start.low or start.low - end.high > _LONGEST_RANGE_YEARS * 366:
        return
    text = reading.document.text
    if _BEFORE_CHRIST.search(text, mention.end, mention.end + 12):
        return
    if _FORWARD.search(text, max(0, mention.start - 40), mention.start):
        return  # "brought forward from 15 March to 1 March"
    if _NUMBERED.search(text, max(0, mention.start - 40), mention.start) and mention.text.replace("-", "").isdigit():
        return  # "a number such as 2022-1964"
    lead = text[max(0, mention.start - 16) : mention.start].casefold()
    said = bool(_RANGE_LEAD.search(lead))
    full = len(str(mention.value)) > 4
    bracketed = text[mention.start - 1 : mention.start] == "(" and text[mention.end : mention.end + 1] in "),;"
    # "the difference between 2019 and 2016" is no stretch of time
    happened = _HAPPENED[reading.document.language].search(text[max(0, mention.start - 48) : mention.start])
    to_the_day = said and len(str(mention.value)) == len(mention.end_value) == _DAY_CHARS
    opens = full and _OPENS.search(text, max(0, mention.start - 16), mention.start)
    sure = (said or bracketed or full) and (
        bool(happened) or to_the_day or bool(opens) or not _AND.search(mention.text)
    )
    if not sure and not _HYPHEN.search(mention.text) and not said:
        return
    yield finding(
        reading,
        [mention.span],
        kind="chronology",
        level="error" if sure else "warning",
        message=f"{mention.text} ends before it begins.",
        suggestion=_range_meant(mention),
        subject="reversed range",
        values=(str(mention.value), mention.end_value),
    )


def _reversed_seasons(reading: Reading) -> Iterator[Finding]:
    """Years that run over the new year backwards: "the school year 2019/18"."""
    text = reading.document.text
    for told in _TWO_YEARS.finditer(text):
        first, last = int(told["first"]), int(told["last"])
        last += first // 100 * 100 if len(told["last"]) == _CENTURY_DIGITS else 0
        if not first - _OFF_YEARS <= last <= first or not _SEASON.search(
            text[max(0, told.start() - 32) : told.start()]
        ):
            continue
        block = reading.document.block_at(told.start())
        if block is None or block.furniture or block.kind == "code":
            continue
        yield _ends_first(reading, Span(*told.span()), (told["first"], told["last"]))


_TWO_YEARS = lazy_re(r"(?<![\d/–-])(?P<first>(?:19|20)\d\d)[/–-](?P<last>(?:19|20)?\d\d)(?![\d/–-])")
_SEASON = lazy_re(
    r"(?<!\w)(?:(?:school|academic|financial|fiscal|budget|marketing|crop|tax)[ -]years?|seasons?|winters?"
    r"|(?:années? (?:scolaire|académique|universitaire|budgétaire)|exercice|saison|hiver|campagne)s?"
    r"|(?:school|academie|studie|boek|begrotings|werkings)ja(?:ar|ren)|seizoen|winter"
    r"|(?:schul|studien|haushalts|geschäfts|wirtschafts)jahr(?:e[sn]?)?|(?:winter)?(?:semester|saison))"
    r"(?: of| de| van)?\s\Z",
    re.IGNORECASE,
)
"""What calls two years one that is not of the calendar; anchored at its end."""
_CENTURY_DIGITS = 2
_OFF_YEARS = 10
"""What ends longer before it begins is no pair of years, but a number of another sort."""


def _reversed_hours(reading: Reading) -> Iterator[Finding]:
    """Hours of a day that end before they begin: "open from 14.00 to 12.00"; a night may end in the morning."""
    for told in _HOURS.finditer(reading.document.text):
        first, last = (60 * int(told[f"{end}_hour"]) + int(told[f"{end}_minute"]) for end in ("first", "last"))
        block = reading.document.block_at(told.start())
        if block is None or block.kind == "code" or not _MORNING <= last < first < _EVENING:
            continue
        # "the ratio fell from 14.50 to 12.20"
        lead = reading.document.text[max(0, told.start() - 60) : told.start()]
        if "." in told[0] and not _OPEN.search(re.split(r"[.!?]\s", lead)[-1]):
            continue
        yield _ends_first(reading, Span(*told.span()), (str(first), str(last)))


def _ends_first(reading: Reading, span: Span, values: tuple[str, str]) -> Finding:
    said = " ".join(reading.document.quote(span).split())
    return finding(
        reading,
        [span],
        kind="chronology",
        level="error",
        message=f"{said} ends before it begins.",
        subject="reversed range",
        values=values,
    )


_HOURS = lazy_re(
    r"(?<![\w.,:])(?P<first_hour>[01]?\d|2[0-3])(?:[:.]|\s?[hu]\s?)(?P<first_minute>[0-5]\d)(?:\s?(?:Uhr|uur))?"
    r"(?:\s(?:to|until|till|à|tot|bis)\s|\s?[–-]\s?)"
    r"(?P<last_hour>[01]?\d|2[0-3])(?:[:.]|\s?[hu]\s?)(?P<last_minute>[0-5]\d)(?![\d%]|[.,:]\d|\s?(?:p\.?m|€|EUR"
    r"|euro))",
    re.IGNORECASE,
)
"""Two times of day of which one opens and one closes; with "p.m." a lower hour may be the later."""
_OPEN = lazy_re(
    r"day\b|dag\b|tag\b|di\b|\bopen|\bouvert|geöffnet|\bhours?\b|heures|uren|zeiten|samedi|dimanche", re.IGNORECASE
)
_MORNING, _EVENING = 9 * 60, 18 * 60
"""Minutes of a day between which nothing lasts over night."""


def _range_meant(mention: Mention) -> str | None:
    """The range as it may be meant: two years turned, or ending a year later where a season runs over the new year."""
    first, last = str(mention.value), str(mention.end_value)
    year = last[:4]
    if turned := _YEARS.fullmatch(mention.text):
        return f"{turned[3]}{turned[2]}{turned[1]}"
    if len(first) <= len(year) or len(last) <= len(year) or first[:4] != year or mention.text.count(year) < 2:
        return None
    head, _, tail = mention.text.rpartition(year)
    return f"{head}{int(year) + 1}{tail}"


_YEARS = lazy_re(r"(\d{4})(\D{1,5})(\d{4})")
_NUMBERED = lazy_re(
    r"\b(?:numbers?|no\.|nr\.|n°|reference|file|case|numéros?|référence|dossier|nummers?|kenmerk|zaak|Nummern?"
    r"|Aktenzeichen|Geschäftszeichen|Az\.)(?:\s[^\W\d]+){0,3}[:\s]\s?\Z",
    re.IGNORECASE,
)
"""What stands before the number of a file, which is none of years."""
_FORWARD = lazy_re(
    r"(?<!\w)(?:brought forward|moved forward|advanced|avancée?s?|anticipée?s?|vervroegd|vorgezogen|vorverlegt)\s"
    r"(?:[^\W\d]+\s){0,2}\Z",
    re.IGNORECASE,
)
"""What moves a day to an earlier one; anchored at its end."""
_RANGE_LEAD = lazy_re(
    r"(?<!\w)(?:from|between|du|de|entre|van|tussen|vom|von|zwischen|(?:years|period|années|période|jaren|periode"
    r"|jahren?"
    r"|zeitraum)(?: (?:from|of|de|van|von))?)\s+(?:the\s+)?\Z"
)
"""What leads a stretch of time, in small letters; anchored at its end."""


_OPENS = lazy_re(r"(?:^|[.!?:]\s|\n)(?:Between|Entre|Tussen|Zwischen)\s\Z")
"""What makes months in which something happened of two months that open a sentence."""
_HAPPENED = {
    "en": lazy_re(r"\b(?:was|were|has been|have been)\s(?:[a-z]+\s){1,2}between\s$", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:a été|ont été|fut|furent)\s(?:[^\W\d]+\s){1,2}entre\s$", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:werd|werden|is|zijn)\s(?:[^\W\d]+\s){0,2}tussen\s$", re.IGNORECASE),
    "de": lazy_re(r"\b(?:wurde|wurden|ist|sind)\s(?:[^\W\d]+\s){0,2}zwischen\s$", re.IGNORECASE),
}
"""What makes the years after it a stretch in which something was done."""
