"""Anniversaries against the dates that they are counted from: "founded in 1931, it kept its centenary in 2019"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.claims.names import name_key
from checker.document import Span
from checker.kinds.chronology.beginnings import STARTS, Beginnings, key_of, keys_before
from checker.kinds.dates import days_of, single_dates_in, year_of
from checker.kinds.kind import finding
from checker.language.dates.intervals import OF_YEAR, RELATIVE_YEAR
from checker.language.dates.time_order import ITS_OWN, ITSELF, OWN_BODY, YEARS_OF, OrderWords
from checker.language.lazy import lazy_re
from checker.language.numbers import number_word
from checker.language.numbers.ordinals import ordinal_like
from checker.language.numbers.spelling import spell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding


def find_anniversaries(
    reading: Reading,
    mentions: Sequence[Mention],
    sentence: Span,
    previous: Span,
    beginnings: Beginnings,
    words: OrderWords,
) -> Iterator[Finding]:
    """The feasts of a sentence that do not count as many years as there are."""
    text, language = reading.document.text, reading.document.language
    for match in words.anniversary.finditer(text, sentence.start, sentence.end):
        number = anniversary_years(match, language)
        if number is None or not 2 <= number <= 1000:
            continue
        dates = [one for one in mentions if days_of(one) or one.role == "fiscal-year"]
        told = _start_and_feast(reading, match, number, dates, sentence, previous, beginnings, words)
        if told is None:
            continue
        start, feast = told
        began = year_of(str(start.value))
        if feast is not start:
            first, last = year_of(str(feast.value)), year_of(str(feast.end_value or feast.value))
        elif reading.document.date and (way := _beside_this_year(text[sentence.start : sentence.end], language)):
            first = last = reading.document.date.year + way
        elif reading.document.date and _PRESENT.search(text[sentence.start : sentence.end]):
            first = last = reading.document.date.year
        else:
            continue
        if began is None or first is None or last is None or began > last:
            continue
        gap = 0 if first <= began + number <= last else min(abs(first - began - number), abs(last - began - number))
        if gap < 2:
            # feasts are put off by a year, and a school year begins in the one before
            continue
        held = [] if feast is start else [feast.span]
        yield finding(
            reading,
            [Span(*match.span()), *held, start.span],
            kind="chronology",
            level="error",
            message=f"From {began} to {first} are {first - began} years, not {number}.",
            suggestion=_right_feast(reading, match, number, (began, first), feast) if first == last else None,
            subject="anniversary",
            values=(str(start.value), str(number), str(first)),
        )


def _start_and_feast(
    reading: Reading, match: re.Match[str], number: int, dates: Sequence[Mention], sentence: Span, previous: Span,
    beginnings: Beginnings, words: OrderWords,
) -> tuple[Mention, Mention] | None:  # fmt: skip
    """From when a feast counts, and when it is held: the same date twice where only the present says when."""
    text, language = reading.document.text, reading.document.language
    named = next((one for one in dates if OF_YEAR[language].fullmatch(text, match.end(), one.start)), None)
    kept_for = next(
        (name for name in reading.names_in(sentence) if _OF[language].fullmatch(text, match.end(), name.span.start)),
        None,
    )
    if kept_for and not named:  # not of who keeps it
        started = _begun(beginnings, key_of(reading, kept_for))
        others = [one for one in dates if started and one != started and not _begins_too(one, started, number)]
        return (started, _nearest(others, match) or started) if started else None
    begun = [one for one in beginnings.told_in(sentence) if one.date in dates]
    start = named or (begun[0].date if begun else _since_here(text, dates, sentence, match.start(), words))
    if start is not None:
        others = [one for one in dates if one != start and not _begins_too(one, start, number)]
        feast = _nearest(others, match) or start
        if feast.start > match.end() and not named and _this_year(text[match.end() : feast.start]):
            feast = start  # "celebrates its 20th birthday this year, has had a hall since 2008"
        elif feast.end < match.start() and not named and _in_this_year(text[feast.end : match.start()], language):
            feast = start  # "it moved in 2009, and this year celebrates its 20th birthday"
        return start, feast
    lead = Span(sentence.start, match.start())
    keys = keys_before(reading, sentence, previous, match.start(), words)
    told = [one for one in beginnings.of(keys) if one.event in STARTS and one.sentence != sentence]
    if told and len({year_of(str(one.date.value)) for one in told}) == 1:
        start = told[0].date
    elif not told:
        start = (
            _own_beginning(reading, lead, beginnings)
            or _of_paragraph(reading, lead, beginnings)
            or _going_on(reading, previous, sentence, words)
        )
    if start is None:
        return None
    others = [one for one in dates if not _begins_too(one, start, number)]
    return start, _nearest(others, match) or start


def _nearest(dates: Sequence[Mention], match: re.Match[str]) -> Mention | None:
    return min(dates, key=lambda one: (abs(one.start - match.start()), one.start), default=None)


def _begun(beginnings: Beginnings, key: str) -> Mention | None:
    """The one date at which a page says that a thing began; of a text, that it was signed or adopted."""
    told = list(beginnings.of([key]))
    of_text = not any(one.event in STARTS for one in told)
    dates = [one.date for one in told if one.event in (("signed", "adopted") if of_text else STARTS)]
    return dates[0] if len({year_of(str(date.value)) for date in dates}) == 1 else None


_OF = {
    language: lazy_re(rf"\s(?:{of})\s?(?:(?:{done})\s(?:{of})\s?)?", re.IGNORECASE)
    for language, of, done in (
        ("en", "of(?: the)?", "signing|signature|adoption|founding|foundation|creation|establishment"),
        ("fr", "de(?: la| l['’])?|du|des|d['’]", "signature|adoption|création|fondation"),
        ("nl", "van(?: de| het)?", "ondertekening|goedkeuring|oprichting"),
        ("de", "der|des|von|vom", "unterzeichnung|annahme|verabschiedung|gründung"),
    )
}
"""All that stands between a feast and the name of what it is kept for."""


_MUCH_SOONER = 10
"""A date that follows a beginning in less than this part of the years of a feast is not that of the feast."""


def _begins_too(one: Mention, start: Mention, number: int) -> bool:
    """Whether a date so soon after a beginning is of it as well: "set up in May 1951, it took up work in 1952"."""
    began, then = year_of(str(start.value)), year_of(str(one.value))
    return bool(began and then and 0 <= (then - began) * _MUCH_SOONER < number)


def _since_here(text: str, dates: Sequence[Mention], sentence: Span, at: int, words: OrderWords) -> Mention | None:
    """The one date before a feast since which, as its own sentence says, something goes on."""
    told = [
        one
        for one in dates
        if one.end <= at and one.end_value is None and words.goes_on_since(text, sentence.start, one.start)
    ]
    return told[0] if len(told) == 1 else None


def _this_year(between: str) -> bool:
    """Whether the words between a feast and the next date say that it falls in the year of the page."""
    return _PRESENT.search(re.split(r"[,;:(]", between)[0]) is not None


def _right_feast(
    reading: Reading, match: re.Match[str], told: int, years: tuple[int, int], feast: Mention
) -> str | None:
    """How many years a feast should count, as it is told, or the year that it would fall in, if that has come."""
    began, held = years
    language, day = reading.document.language, reading.document.date
    to_come = day is not None and held <= day.year < began + told
    later = [feast.text.replace(str(held), str(began + told))] if str(held) in feast.text and not to_come else []
    groups = match.groupdict()
    written = groups.get("n") or ""
    counted = groups.get("m") or ""
    if number_word(counted.casefold(), language):  # "ses cinquante ans"
        number = match[0].replace(counted, spell(held - began, language))
    elif not written and not re.search(r"\d", match[0]):
        return " or ".join(later) or None
    else:
        number = str(held - began)
    return " or ".join(
        [ordinal_like(written, told, held - began, language) if _ORDINAL.search(written) else number, *later]
    )


_ORDINAL = lazy_re(r"(?:\d(?:st|nd|rd|th|e|ème|de|ste|\.)|[^\W\d]+(?:th|ième|d|te|de|ste)[nrs]?)\Z", re.IGNORECASE)


def _own_beginning(reading: Reading, lead: Span, beginnings: Beginnings) -> Mention | None:
    """The one date on which what the page is named for began, where "the institution" speaks of it."""
    language = reading.document.language
    named = name_key(reading.document.title, language)
    if not named or not OWN_BODY[language].search(reading.document.quote(lead)):
        return None
    titled = set(named.split())
    told = [
        one
        for sentence in reading.sentences[:_LEAD]
        for one in beginnings.told_in(sentence)
        if one.event in STARTS and one.key and (set(one.key.split()) <= titled or titled <= set(one.key.split()))
    ]
    return told[0].date if len(told) == 1 else None


_LEAD = 20
"""A page says in its first sentences, menus counted, when what it is named for began."""


def _of_paragraph(reading: Reading, lead: Span, beginnings: Beginnings) -> Mention | None:
    """The one date on which the paragraph so far says that what it speaks of began, where `lead` names nothing else."""
    block = reading.document.block_at(lead.start)
    if (
        block is None
        or reading.names_in(lead)
        or not any(words[reading.document.language].search(reading.document.quote(lead)) for words in (ITSELF, ITS_OWN))
    ):
        return None
    before = reading.sentences_in(Span(block.span.start, lead.start))[-_SENTENCES_BACK:]
    begun = [one for each in before for one in beginnings.told_in(each)]
    # "The Convention was signed in 1958. Its sixtieth anniversary": what a text begins with
    events = STARTS if any(one.event in STARTS for one in begun) else ("signed", "adopted")
    told = {one.date.start: one.date for one in begun if one.event in events}
    return next(iter(told.values())) if len(told) == 1 else None


_SENTENCES_BACK = 3


def _going_on(reading: Reading, previous: Span, sentence: Span, words: OrderWords) -> Mention | None:
    """The one date of the sentence before since which something goes on, that this sentence may count from."""
    if previous == sentence:
        return None
    text = reading.document.text
    dates = single_dates_in(reading, previous)
    since = [one for one in dates if words.goes_on_since(text, previous.start, one.start)]
    return since[0] if len(since) == len(dates) == 1 else None


def _beside_this_year(text: str, language: str) -> int:
    """1 for what is told of the next year, -1 for the last; 0 where neither is told, or both."""
    told = [found.lastgroup for found in RELATIVE_YEAR[language].finditer(text)]
    return ("next" in told) - ("last" in told)


def _in_this_year(between: str, language: str) -> bool:
    """Whether the last clause before a feast says that it falls in the year of the page."""
    clause = re.split(r"[,;:(]", between)[-1]
    return any(found["this"] for found in RELATIVE_YEAR[language].finditer(clause))


_PRESENT = lazy_re(
    r"\b(?:celebrates|marks|this year|last (?:\w+)|fête|célèbre|cette année|fêt\w+ [^.]{0,40}dernier|viert"
    r"|dit jaar|afgelopen|vorige|jongstleden|feiert|diese[sm] jahr|letzten|vergangenen"
    r"|this (?:spring|summer|autumn|winter|month)|ce printemps|cet été|cet automne|cet hiver|dit voorjaar"
    r"|dit najaar|diese[nrms] (?:frühjahr|sommer|herbst|winter))\b",
    re.IGNORECASE,
)
"""What tells of a feast in the year of the page, in any of the languages."""


_COMPOUND = lazy_re(r"-?(?:jährige[ns]?|jarige?)\Z")


def anniversary_years(match: re.Match[str], language: str) -> int | None:
    """How many years an anniversary counts."""
    groups = match.groupdict()
    if groups.get("said"):
        return YEARS_OF.get(" ".join(groups["said"].casefold().split()))
    written = (groups.get("n") or groups.get("m") or "").casefold()
    written = _COMPOUND.sub("", written)
    digits = re.match(r"\d{1,4}", written)
    if digits:
        return int(digits[0])
    value = 0
    for part in written.split("-"):
        found = number_word(part, language)
        if found is None:
            return None
        if found.role == "and":
            continue
        # "quatre-vingt-dixième"
        value = value * int(found.value) if (value, found.value) == (_FOUR, _TWENTY) else value + int(found.value)
    return value or None


_FOUR, _TWENTY = 4, 20
