"""The days of one month on which something takes place: "from Thursday 12 to Saturday 14 September"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.claims.contact_pages import ContactFact, Page
from checker.language.event_days import EVENT, day_runs
from checker.language.locale import month_names
from checker.language.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_LAST = 31
_MOST_DAYS = 14
"""What lasts longer is a period, and is seldom told day by day."""


def event_days(page: Page) -> Iterator[ContactFact]:
    """Each run of days of a month that a sentence tells, with what takes place by it, the one before and the title."""
    text, language = page.text, page.language
    for found in day_runs(language).finditer(text):
        sentence = page.sentence(found.start())
        days = [int(day) for day in _DAY.findall(found["days"])]
        if sentence is None or not 1 <= days[0] < days[-1] <= _LAST or days[-1] - days[0] >= _MOST_DAYS:
            continue
        if days[-1] - days[0] < len(days) - 1 or (len(days) > 2 and days != list(range(days[0], days[-1] + 1))):
            continue
        block, before = page.document.block_at(found.start()), page.reading.sentence_at(sentence.start - 1)
        start = before.start if block and before and before.start >= block.span.start else sentence.start
        said = f"{text[start : sentence.end]} {page.document.title}"
        events = {stem(each.casefold(), language) for each in EVENT[language].findall(said)}
        if events:
            month = month_names(language)[found["month"].casefold()]
            yield ContactFact(
                sort="event days", holder=[], parts=[found["year"] or "", str(month), str(days[0]), str(days[-1])],
                start=found.start(), end=found.end(), near=sorted(events),
            )  # fmt: skip
