"""How old people are, against the day they were born: "President in 2017, at the age of 44; she was born in 1962"."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.chronology.one_life import names_another
from checker.kinds.dates import MAX_SENTENCE_CHARS, days_of, flag_dates, year_of
from checker.kinds.figures import figure
from checker.language.dates.intervals import INTERVALS
from checker.language.dates.ordering import AT_AGE, BIRTH, IS_NOW, IS_OLD, IS_SO_OLD, WAS, WAS_WHEN
from checker.language.lazy import lazy_re
from checker.language.stems import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_NEAR_CHARS = 70
_BESIDE_CHARS = 20
_LEAD_CHARS = 40
_GROWN = 15


def find_aged(
    reading: Reading, mentions: Sequence[Mention], dates: Sequence[Mention], told: Sequence[Mention], before: Span,
    sentence: Span, born_by_name: Mapping[str, Mention],
) -> Iterator[Finding]:  # fmt: skip
    """The ages of a sentence that do not fit the one birth that it, the sentence before, or the page tells.

    `dates` are those of the sentence, `told` those of the one before and the lives in brackets of both.
    """
    text, language = reading.document.text, reading.document.language
    births = [
        one for one in (*told, *dates) if one.end_value is not None or _of_birth(text, one, before, sentence, language)
    ]
    if not births and born_by_name:  # "Mrs Lee, by now forty-seven", born as the first lines tell
        named = [one for one in _NAME.finditer(text, sentence.start, sentence.end) if one[0] in born_by_name]
        if len({born_by_name[one[0]].start for one in named}) == 1:
            births = [born_by_name[named[0][0]]]
            mentions = [one for one in mentions if any(_of_this_person(text, name, one) for name in named)]
    if len(births) != 1:
        return
    born = year_of(str(births[0].value))
    for age in mentions:
        lead = text[max(sentence.start, age.start - _LEAD_CHARS) : age.start]
        whole = isinstance(age.value, Decimal) and age.unit in (None, "year") and 10 <= age.value <= 110
        then_was = WAS.search(lead) and WAS_WHEN.match(text, age.end)
        is_now = IS_NOW.search(lead) and IS_SO_OLD.match(text, age.end) and reading.document.date is not None
        told_as_age = (
            then_was or is_now or AT_AGE[language].search(lead) or (age.unit == "year" and IS_OLD.match(text, age.end))
        )
        if births[0].end_value is not None and isinstance(age.value, Decimal) and age.value < _GROWN:
            continue  # "gave it to her son when he was eleven"
        if not whole or age.bound != "exact" or not told_as_age or INTERVALS[language].counted.match(text, age.end):
            continue
        if (
            age.unit is None
            and not then_was
            and not is_now
            and age.role != "age"
            and not re.search(
                r"age|âge|leeftijd|alter|aged|turn|werd|when s?he|elle avait|il avait|toen|als (?:er|sie)",
                lead,
                re.IGNORECASE,
            )
        ):
            continue
        near = [one for one in dates if one is not births[0] and abs(one.start - age.start) <= _NEAR_CHARS]
        if len(near) > 1:
            # "took up her post in 1951 and retired in 1979 at the age of": the date right beside it
            near = [one for one in near if 0 <= max(age.start - one.end, one.start - age.end) <= _BESIDE_CHARS]
        if is_now and not near and reading.document.date:
            day = reading.document.date.isoformat()
            near = [replace(age, kind="date", text=day, value=day)]
        if len(near) != 1 or born is None:
            continue
        birth = births[0]
        if before.contains(birth.span) and before.end <= sentence.start:
            # "She was born in 1867. In 1906 Karl died at the age of 46"
            known = set(WORD.findall(reading.document.title)) | set(WORD.findall(reading.document.quote(before)))
            if names_another(reading, Span(sentence.start, age.start), known, age.span):
                continue
        then = year_of(str(near[0].value))
        assert isinstance(age.value, Decimal)
        if then is None or -1 <= int(age.value) - (then - born) <= 0:
            continue
        yield flag_dates(
            reading,
            [births[0], near[0]],
            f"Who was born in {births[0].text} was {then - born} at most in {near[0].text}, not {age.text}.",
            "age",
            spans=[age.span, births[0].span, *(one.span for one in near if one.span != age.span)],
            suggestion=_right_age(reading, age, births[0], near[0]),
        )


def _of_this_person(text: str, name: re.Match[str], age: Mention) -> bool:
    """Whether an age stands so near to a name that it is that of nobody else."""
    between = text[name.end() : age.start] if name.end() <= age.start else text[age.end : name.start()]
    return len(between) <= _NAMED_CHARS and not _SOMEBODY.search(between)


_NAMED_CHARS = 44
_SOMEBODY = lazy_re(
    r"[A-ZÀ-Þ][\w'’-]+\s[A-ZÀ-Þ]|\b(?:his|her|their|and|et|en|und|son|daughter|husband|wife|brother|sister|mother|father"
    r"|sa|ses|leur|fils|fille|mari|femme|frère|s[oœ]e?ur|mère|père|zijn|haar|hun|zoon|dochter|man|vrouw|broer|zus|moeder"
    r"|vader|seine?[nmrs]?|ihre?[nmrs]?|Sohn|Tochter|Mann|Frau|Bruder|Schwester|Mutter|Vater)\b"
)
"""What may be somebody else between a name and an age."""


def births_by_name(reading: Reading) -> dict[str, Mention]:
    """When those were born whose birth the page tells with their name, by the last word of it; none who share one."""
    text, language = reading.document.text, reading.document.language
    found: dict[str, Mention] = {}
    bearers: dict[str, set[str]] = {}
    for birth in BIRTH[language].finditer(text):
        sentence = reading.sentence_at(birth.start())
        if sentence is None or len(sentence) > MAX_SENTENCE_CHARS:
            continue
        if not reading.document.running_text_at(sentence.start):
            continue
        dates = [one for one in reading.mentions_in(sentence) if days_of(one) and one.end_value is None]
        names = list(_FULL_NAME.finditer(text, max(sentence.start, birth.start() - 2 * _BORN_CHARS), birth.start()))
        if len(dates) != 1 or len(names) != 1 or birth.start() - names[0].end() > _BORN_CHARS:
            continue
        if max(dates[0].start - birth.end(), birth.start() - dates[0].end) <= _BORN_CHARS:
            found[names[0]["last"]] = dates[0]
    for name in _FULL_NAME.finditer(text) if found else ():
        if name["last"] in found and not _TITLE.fullmatch(name["first"]):
            bearers.setdefault(name["last"], set()).add(name["first"])
    return {name: one for name, one in found.items() if len(bearers.get(name, ())) <= 1}


_BORN_CHARS = 60
_NAME = lazy_re(r"(?<![\w-])[A-ZÀ-Þ][\w'’-]{2,}")
_FULL_NAME = lazy_re(
    r"(?<![\w-])(?P<first>[A-ZÀ-Þ][\w.'’-]*)\s(?:(?:van|von|de|der|den|du|la|le|ten|ter|zu|di|da)\s){0,2}"
    r"(?P<last>[A-ZÀ-Þ][\w'’-]{2,})"
)
_TITLE = lazy_re(
    r"M(?:rs?|s|me|lle|adame|onsieur|iss|evrouw|eneer)\.?|D(?:r|ame|ominee)\.?|Sir|Lady|Prof(?:essor|\.)?|Herrn?|Frau|Judge"
)


def is_life(text: str, one: Mention) -> bool:
    """Whether these are the years of a life, in brackets behind a name: "Ann Lee (1847-1912)"."""
    if one.kind != "date" or one.end_value is None or not _LIFE.fullmatch(text, one.start - 2, one.end + 1):
        return False
    first, last = year_of(str(one.value)), year_of(str(one.end_value))
    return (
        first is not None
        and last is not None
        and 15 < last - first < 110
        and bool(_NAMED.search(text, max(0, one.start - 60), one.start - 2))
    )


_LIFE = lazy_re(r"\s\((?:1[5-9]|20)\d\d\s?[-–—]\s?(?:1[5-9]|20)\d\d\)")
_NAMED = lazy_re(r"[A-ZÀ-Þ][\w'’-]+\s[A-ZÀ-Þ][\w'’-]+\Z")


def _right_age(reading: Reading, age: Mention, birth: Mention, then: Mention) -> str | None:
    """How old who was born on one date was on another, written as the wrong age is: "36", or "59 or 60"."""
    born, day, number = days_of(birth), days_of(then), figure(replace(age, role=""))
    if born is None or day is None or number is None:
        return None
    least, most = _years_between(born[1], day[0]), _years_between(born[0], day[1])
    if not 0 < least <= most <= least + 1:
        return None
    return " or ".join(number.like(Decimal(one), reading.document.language) for one in sorted({least, most}))


def _years_between(first: float, last: float) -> int:
    """The whole years from one day to another, both as ordinals."""
    start, end = (datetime.date.fromordinal(int(day)) for day in (first, last))
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def _of_birth(text: str, one: Mention, before: Span, sentence: Span, language: str) -> bool:
    place = sentence if one.start >= sentence.start else before
    lead = text[max(place.start, one.start - 40) : one.start]
    found = list(BIRTH[language].finditer(lead))
    behind = lead[found[-1].end() :] if found else ""
    if found and language in ("de", "nl") and re.search(r"\d{4}\s\Z", lead[: found[-1].start()]):
        found = []  # "wurde 1950 geboren und starb 2010": born in the year before the word
    # "born on 3 March 1957, turned 64 on 3 March 2021": the nearest date only
    if found and len(WORD.findall(behind)) <= 4 and not re.search(r"\d{4}", behind):
        return True
    return language in ("de", "nl") and BIRTH[language].match(text[one.end : one.end + 12].lstrip()) is not None
