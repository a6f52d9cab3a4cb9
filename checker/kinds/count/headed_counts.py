"""A count of what a page's own headings name, one by one: "four priorities", and five headings below the opening."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.counts import is_near, is_of_some, miscounted
from checker.language.listing import LISTING
from checker.language.parts.roles import ALWAYS, roles_of
from checker.language.sums.told_counts import LISTED, TO_COME

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Section
    from checker.findings import Finding

_FEWEST, _MOST = 3, 12
_MOST_WORDS = 8
"""A longer heading is a sentence, and names no item."""


def find_headed_counts(reading: Reading, counts: Sequence[Mention]) -> Iterator[Finding]:
    """The counts of a page's opening that its headings, which name what is counted, are more or fewer than."""
    document = reading.document
    headed = _headings(reading)
    if not headed:
        return
    opening = [block for block in document.blocks if block.section == 0 and not block.furniture]
    opening = [block for block in opening if block.kind not in ("heading", "title")]
    if len(opening) != 1 or opening[0].kind != "paragraph":
        return
    own = [mention for mention in counts if opening[0].span.contains(mention.span)]
    listed = LISTED.get(document.language, LISTED["en"])
    told = [(mention, found) for mention in own if (found := listed.match(document.text, mention.end))]
    if len(told) != 1 or is_of_some(reading, told[0][0]):
        return
    mention, noun = told[0]
    sentence = reading.sentence_at(mention.start)
    count = int(mention.value)
    if sentence is None or count == len(headed) or not is_near(count, len(headed)):
        return
    if any(one.kind == "number" and one is not mention for one in reading.mentions_in(sentence)):
        return  # "three of the five steps"
    behind = document.text[noun.end() : sentence.end]
    words = LISTING.get(document.language, LISTING["en"])
    if ":" in behind or any(word in words.joining for word in behind.casefold().split()[:1]):
        return  # "four aims: …" lists them itself
    sure = TO_COME.get(document.language, TO_COME["en"]).search(document.quote(sentence)) is not None
    if len(headed) > count and not sure:
        return  # the last heading may be of something else
    spans = [Span(mention.start, noun.end()), Span(headed[0].span.start, headed[-1].span.start)]
    denied = f"{len(headed)} headings follow"
    subject = document.text[mention.end : noun.end()].strip().casefold()
    yield miscounted(reading, mention, spans, len(headed), denied, subject, "error" if sure else "warning")


def _headings(reading: Reading) -> Sequence[Section]:
    """The sections of a page where each can be one of those counted: all on one level, none there for anything else."""
    document = reading.document
    sections = document.sections[1:]
    if not _FEWEST <= len(sections) <= _MOST or len({section.level for section in sections}) != 1:
        return []
    if any(not section.heading or len(section.heading.split()) > _MOST_WORDS for section in sections):
        return []
    ordinary = any(_is_ordinary(section.heading, document.language) for section in sections)
    return [] if ordinary else sections


def _is_ordinary(heading: str, language: str) -> bool:
    """Whether a heading is that of a section which nearly every page has: "Contact", "How to complain"."""
    roles = roles_of(heading, language)
    return bool(roles & ALWAYS) or bool(roles and len(heading.split()) == 1)
