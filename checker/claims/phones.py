"""The numbers to call, each with what its sentence or item says it is for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.claims.contact_pages import ContactFact, Page
from checker.language.lazy import lazy_re
from checker.language.phones import ABOUT_CALLS

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMBER = lazy_re(r"(?<![\w.,/+-])(?:\+\d|\(?0)[\d ()/.\u00a0-]{5,18}\d(?![\w%])(?!,\d)")
_NAME = lazy_re(
    r"(?<![\w.])(?!(?:The|Le|La|Les|De|Het|Der|Die|Das)\b)"
    r"[A-ZÀ-Þ][\w'’-]+(?: (?:(?:of|for|de|du|des|voor|van|für|der) )?[A-ZÀ-Þ][\w'’-]+){1,4}"
)
_FEWEST = 7
_MOST = 40
NAMED = "named "
"""Before the name of whom a number reaches; what else stands in `near` are stems."""


def phones(page: Page) -> Iterator[ContactFact]:
    """The numbers to call that the page tells once, each with what stands before it, and whether it is listed."""
    found = [(each, re.sub(r"\D", "", each[0])) for each in _NUMBER.finditer(page.text)]
    if len(found) > _MOST:
        return
    told = [digits for _, digits in found]
    for each, digits in found:
        block = page.document.block_at(each.start())
        sentence = page.reading.sentence_at(each.start())
        if block is None or sentence is None or len(digits) < _FEWEST or told.count(digits) > 1:
            continue
        low = block.span.start if block.kind in ("item", "row") else sentence.start
        said = page.text[low : each.start()]
        calls = set(page.stems(ABOUT_CALLS[page.language]))
        about = [word for word in page.stems(said) if word not in calls and word not in page.own]
        names = [f"{NAMED}{name.casefold()}" for name in _NAME.findall(said)]
        yield ContactFact(
            sort="phone", holder=[], parts=[digits, "listed" if block.kind in ("item", "row") else ""],
            start=each.start(), end=each.end(), near=sorted({*about, *names}),
        )  # fmt: skip
