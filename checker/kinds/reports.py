"""Reports that came out before the year they are about was over: "the report on 2019 was published in May 2018"."""

from __future__ import annotations

import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.kinds.beginnings import MAX_SENTENCE_CHARS
from checker.kinds.impossible_dates import days_of
from checker.kinds.kind import finding
from checker.language.latest import CAME_OUT, REPORT_ON
from checker.language.lazy import lazy_re
from checker.language.ordering import AIMED
from checker.language.time_order import ORDER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.reading import Reading
    from checker.findings import Finding

_LEAD_CHARS = 60
_YEAR_CHARS = 4
_MOST_DATES = 4
_NEARLY_OVER = 11
"""From this month on a report on a year may come out before its end."""
_BREAK = lazy_re(r"[;:]|[.]\s")


def find_reports(reading: Reading) -> Iterator[Finding]:
    """The reports of a document that would have come out before what they report on."""
    text, language = reading.document.text, reading.document.language
    for sentence in reading.sentences:
        dates = [one for one in reading.mentions_in(sentence) if days_of(one) and one.end_value is None]
        if not 1 < len(dates) <= _MOST_DATES or len(sentence) > MAX_SENTENCE_CHARS:
            continue
        for about, out in (*pairwise(dates), *((second, first) for first, second in pairwise(dates))):
            if len(str(about.value)) != _YEAR_CHARS or not REPORT_ON[language].search(
                text, max(sentence.start, about.start - _LEAD_CHARS), about.start
            ):
                continue
            days, year = days_of(out), int(str(about.value))
            between = text[min(about.end, out.end) : max(about.start, out.start)]
            behind = text[out.end : out.end + 24] if language in ("de", "nl") else ""
            if days is None or days[1] >= datetime.date(year, _NEARLY_OVER, 1).toordinal() or _BREAK.search(between):
                continue
            if not CAME_OUT[language].search(between + behind) or AIMED[language].search(between):
                continue
            bare = language == "de" and len(str(out.value)) == _YEAR_CHARS
            if bare or ORDER[language].at.search(text, max(sentence.start, out.start - 24), out.start):
                yield finding(
                    reading,
                    [out.span, about.span],
                    kind="chronology",
                    level="error" if days[1] < datetime.date(year, 1, 1).toordinal() else "warning",
                    message=f"A report on {year} cannot have come out before the end of that year ({out.text}).",
                    subject="order of events",
                    values=(str(out.value), str(about.value)),
                )
