"""A count told elsewhere on the page against the list that says what is counted.

"The network has thirteen lines" in the lead, and under the heading "Lines" three bullets with 3 + 6 + 3 names. Only
lists that are said to be the whole thing ("consists of:") are held against a count, and only under a heading or intro
that names what is counted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.lists.enumerations import read_enumeration
from checker.document import Span
from checker.kinds.counts import is_of_some, miscounted
from checker.language.listing import LISTING, ListWords
from checker.language.stems import WORD, content_stems, stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.lists import StatedList
    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_FEWEST = 4
_FARTHEST = 2


def find_distant_counts(reading: Reading, counts: list[Mention]) -> Iterator[Finding]:
    """The counts of a document that a complete list elsewhere on it denies; `counts` are its plain counts."""
    document = reading.document
    words = LISTING.get(document.language, LISTING["en"])
    told: dict[str, list[Mention]] = {}
    for stated in reading.lists:
        intro = document.quote(stated.intro).rstrip(" :\n\t")
        if stated.where not in ("bullets", "numbered") or stated.openness == "open":
            continue
        if not words.consisting.search(intro) or any(stated.intro.contains(mention.span) for mention in counts):
            continue
        if not told:
            for mention in counts:
                if not is_of_some(reading, mention):
                    told.setdefault(_counted(reading, mention), []).append(mention)
        heading = document.section_at(stated.span.start).heading
        nouns = content_stems(heading, document.language) + content_stems(intro, document.language)
        ways = _sizes(reading, stated, words)
        for noun in sorted({noun for noun in nouns if noun in told}):
            values = {int(mention.value) for mention in told[noun]}
            if len(values) != 1:
                continue
            yield from _held_against(reading, told[noun][0], stated, ways)


def _held_against(
    reading: Reading, mention: Mention, stated: StatedList, ways: list[tuple[int, int]]
) -> Iterator[Finding]:
    count = int(mention.value)
    low, high = ways[-1]
    if any(first <= count <= last for first, last in ways) or low != high:
        return
    if low < _FEWEST or abs(low - count) > _FARTHEST:
        return
    noun = next(WORD.finditer(reading.document.text, mention.end, mention.end + 60), None)
    quoted = Span(mention.start, noun.end() if noun else mention.end)
    told = f"the list of them has {low}"
    yield miscounted(reading, mention, [quoted, stated.span], low, told, _counted(reading, mention))


def _counted(reading: Reading, mention: Mention) -> str:
    """The stem of the word right after a count."""
    following = WORD.search(reading.document.text, mention.end, mention.end + 40)
    if following is None or reading.document.text[mention.end : following.start()].strip():
        return ""
    return stem(following[0], reading.document.language)


def _sizes(reading: Reading, stated: StatedList, words: ListWords) -> list[tuple[int, int]]:
    """The numbers of items of a list: its own, and those that its items enumerate, if every item does."""
    ways = [(stated.fewest, stated.most)]
    inner = [read_enumeration(reading.document.text, item.span, words, enclosed=True) for item in stated.items]
    if all(inner):
        ways.append((sum(one.fewest for one in inner if one), sum(one.most for one in inner if one)))
    return ways
