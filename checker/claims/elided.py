"""Reads an amount whose currency was told before: "2.5 million euros for roads and 1.6 million for bridges"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from checker.claims.mention import Mention
    from checker.claims.passages import Passages
    from checker.document import Block

_BACK_CHARS = 400
"""How far back the currency may have been told."""
_MILLIONS = lazy_re(
    r"\d[ \u00a0](?:mil[lj]|Mil[lj])|\b(?:millions?|billions?|milliards?|miljoen|miljard|Millionen?|Milliarden?)\b"
)
_COUNTS = lazy_re(
    r"(?:[ \u00a0](?!(?:of|for|to|in|by|from|and|or|each|per|a|is|are|was|were|went|come|came|go|more|less)\b)[a-z]+"
    r"(?:[ \u00a0][a-z]+)?(?<=[^s]s)\b)|[ \u00a0](?:people|men|women|children|inhabitants|staff)\b"
    r"|[ \u00a0](?:d['’]|de )[^\W\d_]"
)
"""What counts something else than money."""


def with_currency(reading: Passages, mention: Mention, block: Block) -> Mention:
    """The mention as an amount, if it is a bare figure in millions and the last one in millions before it was one."""
    if mention.kind != "number" or mention.unit or not _MILLIONS.search(mention.text):
        return mention
    text = reading.document.text
    if _COUNTS.match(text, mention.end) or (reading.document.language == "de" and _NOUN.match(text, mention.end)):
        return mention
    start = max(block.span.start, mention.start - _BACK_CHARS)
    for before in reversed(reading.mentions_in(Span(start, mention.start))):
        if before.kind in ("number", "money") and _MILLIONS.search(before.text):
            if before.kind == "number" and not _COUNTS.match(text, before.end):
                continue
            return replace(mention, kind="money", unit=before.unit) if before.kind == "money" else mention
    return mention


_NOUN = lazy_re(r"[ \u00a0][A-ZÄÖÜ]")
