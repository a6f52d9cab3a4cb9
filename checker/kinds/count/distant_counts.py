"""A count told elsewhere on the page against the list that says what is counted.

"The network has thirteen lines" in the lead, and under the heading "Lines" three bullets with 3 + 6 + 3 names. Only
lists that are said to be the whole thing ("consists of:") are held against a count, and only under a heading or intro
that names what is counted; or lists that are all there is under a heading which is no more than that noun.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.lists.enumerations import read_enumeration
from checker.document import Span
from checker.kinds.counts import is_count, is_of_some, miscounted
from checker.language.lazy import lazy_re
from checker.language.listing import LISTING, ListWords
from checker.language.stems import WORD, content_stems, stem
from checker.language.sums.told_counts import PAST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.lists import StatedList
    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_FEWEST = 4
_FARTHEST = 2
_MOST_AHEAD = 4


def find_distant_counts(reading: Reading, counts: list[Mention]) -> Iterator[Finding]:
    """The counts of a document that a complete list elsewhere on it denies; `counts` are its plain counts."""
    document = reading.document
    words = LISTING.get(document.language, LISTING["en"])
    told: dict[str, list[Mention]] = {}
    for stated in reading.lists:
        intro = document.quote(stated.intro).rstrip(" :\n\t")
        if stated.where not in ("bullets", "numbered", "table") or stated.openness == "open":
            continue
        whole = stated.where != "table" and words.consisting.search(intro) is not None
        if not (whole or _is_all_below(reading, stated)) or _tells_a_count(reading, stated.intro):
            continue
        if not told:
            for mention in counts:
                if not is_of_some(reading, mention):
                    told.setdefault(_counted(reading, mention), []).append(mention)
        heading = document.section_at(stated.span.start).heading
        nouns = content_stems(heading, document.language)
        if whole:
            nouns += content_stems(intro, document.language)
        elif len(nouns) != 1:
            continue
        ways = _sizes(reading, stated, words)
        for noun in sorted({noun for noun in nouns if noun in told}):
            values = {int(mention.value) for mention in told[noun]}
            if len(values) != 1 or not (whole or _is_of_all_now(reading, told[noun][0])):
                continue
            yield from _held_against(reading, told[noun][0], stated, ways)


def _tells_a_count(reading: Reading, intro: Span) -> bool:
    return any(is_count(mention) for mention in reading.mentions_in(intro))


def _is_all_below(reading: Reading, stated: StatedList) -> bool:
    """Whether a list is all there is in its section, but for a sentence before it."""
    document = reading.document
    section = document.section_at(stated.span.start)
    first, last = document.block_at(stated.span.start), document.block_at(stated.span.end - 1)
    if first is None or last is None or first.index - section.first_block > _MOST_AHEAD:
        return False
    ahead = [block for block in document.blocks[section.first_block : first.index] if not block.furniture]
    behind = [block for block in document.blocks[last.index + 1 : section.end_block][:2] if not block.furniture]
    plain = [block.kind for block in ahead if block.kind not in ("heading", "title") and not block.header]
    names = {item.text.strip().casefold() for item in stated.items}
    heads = [item.text.split()[:1] for item in stated.items]
    if sum(bool(head) and not stem(head[0].casefold(), document.language) for head in heads) > 1:
        return False  # "No dogs", "In winter"
    return plain in ([], ["paragraph"]) and not behind and len(names) == len(stated.items)


def _is_of_all_now(reading: Reading, mention: Mention) -> bool:
    """Whether a count ends its clause, and its sentence tells of no other time: "The library has four branches."."""
    text = reading.document.text
    noun = WORD.search(text, mention.end, mention.end + 40)
    sentence = reading.sentence_at(mention.start)
    if noun is None or sentence is None or not _ENDS.match(text, noun.end()):
        return False
    others = [one for one in reading.mentions_in(sentence) if one is not mention]
    return not others and not PAST[reading.document.language].search(text, sentence.start, sentence.end)


_ENDS = lazy_re(r"\s?(?:[.,;:)]|\Z)|\s(?:and|et|en|und)\s")


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
