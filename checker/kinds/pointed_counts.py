"""Counts that point back at what the sentence before names, or on to the next: "… in A, B and C. Both are open"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.claims.enumerations import marked_items
from checker.document import Span
from checker.kinds.list_lengths import counts_of, is_count, is_of_some
from checker.kinds.roster_counts import is_restricted
from checker.kinds.told_counts import is_near, named_otherwise, with_noun
from checker.language.lazy import lazy_re
from checker.language.listing import LISTING
from checker.language.stems import WORD, stem
from checker.language.told_counts import ALL, BARE, BOTH_OF_THEM, OPEN, SEVERAL, THE, THESE, THEY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.lists import StatedList
    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding


def find_pointed_counts(reading: Reading, counts: Sequence[Mention]) -> Iterator[Finding]:
    """The counts of a document that the sentence before or after them denies; `counts` are its plain counts."""
    introducing = {stated.intro.start for stated in reading.lists}
    for stated in reading.lists:
        if stated.where == "inline" and stated.openness != "open" and not stated.before:
            yield from _named_next(reading, stated)
            yield from _named_before(reading, stated)
    for mention in counts:
        sentence = reading.sentence_at(mention.start)
        block = reading.document.running_text_at(mention.start)
        if sentence and block and block.kind not in ("heading", "title") and sentence.start not in introducing:
            yield from _pointed_at(reading, mention, sentence, block.span)
            yield from _of_marked(reading, mention, sentence, block.span)
    yield from _both_of_them(reading)


_JOINED = lazy_re(r"\s(?:and|et|en|und)\s")


def _named_next(reading: Reading, stated: StatedList) -> Iterator[Finding]:
    """So many, and in the next sentence which: "meets in five cities. They are Lille, Metz, Nantes and Tours"."""
    document = reading.document
    intro = document.quote(stated.intro).strip().casefold()
    if intro not in THEY.get(document.language, THEY["en"]):
        return
    block = document.block_at(stated.span.start)
    last = reading.sentence_at(stated.intro.start - 1) if stated.intro.start else None
    if last is None or block is None or not block.span.contains(last):
        return
    told = [one for one in reading.mentions_in(last) if one.role != "part"]
    ways = counts_of(reading, stated)
    if len(told) != 1 or not is_count(told[0]) or any(low <= int(told[0].value) <= high for low, high in ways):
        return
    after = document.text[told[0].end : last.end]
    if re.search(r"[,;:]\s", after) or len(WORD.findall(after)) > 4 or is_of_some(reading, told[0]):
        return
    number = len(stated.items)
    if ways[0] == (number, number) and is_near(int(told[0].value), number):
        yield named_otherwise(reading, with_noun(reading, told[0]), number, stated.span, told[0])


def _named_before(reading: Reading, stated: StatedList) -> Iterator[Finding]:
    """Names, and in the next sentence how many: "Members are A, B, C and D. The three members serve four years"."""
    document = reading.document
    block = document.block_at(stated.span.start)
    own = reading.sentence_at(stated.span.start)
    if block is None or own is None or stated.span.end < own.end - 2:
        return
    following = next((each for each in reading.sentences_in(Span(own.end, block.span.end))), None)
    if following is None:
        return
    mention = next(iter(reading.mentions_in(following)), None)
    if mention is None or not is_count(mention):
        return
    before = WORD.findall(document.text, following.start, mention.start)
    quoted = with_noun(reading, mention)
    noun = stem(document.quote(quoted).split()[-1], document.language)
    intro = [stem(word, document.language) for word in WORD.findall(document.quote(stated.intro))]
    the = THE.get(document.language, THE["en"])
    named = len(before) == 1 and before[0].casefold() in the and noun and noun in intro
    if named and is_restricted(reading, quoted.end, following.end, definite=True):
        return  # "the two offices in the north"
    if not named and not _all_of_them(reading, mention, following):
        return
    if not named:
        quoted = Span(following.start, mention.end)
    number, ways = len(stated.items), counts_of(reading, stated)
    if ways == ((number, number),) and number != int(mention.value) and is_near(int(mention.value), number):
        yield named_otherwise(reading, quoted, number, stated.span, mention)


def _all_of_them(reading: Reading, mention: Mention, sentence: Span) -> bool:
    """Whether a sentence begins with so many that have no noun, and so are those just named: "All five are open"."""
    language = reading.document.language
    lead = ALL.get(language, ALL["en"]).match(reading.document.text, sentence.start, mention.start)
    return (
        lead is not None
        and lead.end() == mention.start
        and BARE.get(language, BARE["en"]).match(reading.document.text, mention.end) is not None
    )


def _pointed_at(reading: Reading, mention: Mention, sentence: Span, block: Span) -> Iterator[Finding]:
    """What ends a sentence, and how many the next says they are: "farmers, smiths and cooks. These four groups …"."""
    text = reading.document.text
    these = THESE.get(reading.document.language, THESE["en"]).match(text, sentence.start)
    last = reading.sentence_at(sentence.start - 1) if sentence.start > block.start else None
    if these is None or these.end() != mention.start or last is None or last.start < block.start:
        return
    listed = _ENDS_IN_LIST.search(text, last.start, last.end)
    if listed is None or OPEN.search(text, last.start, last.end) or re.search(r"[:;(]", text[last.start : last.end]):
        return
    number = 2 + len(re.findall(r",\s", listed["more"])) - bool(listed["oxford"])
    count = int(mention.value)
    # "these two" may be two of the three, and what opens a sentence ("on Monday, …") is none of them
    fewer = number == count + 1 >= 4 and _are_names(reading, last, listed)
    if number < 3 or not (number < count or fewer) or not is_near(count, number):
        return
    yield named_otherwise(
        reading, with_noun(reading, mention), number, Span(listed.start("more"), listed.end()), mention
    )


def _of_marked(reading: Reading, mention: Mention, sentence: Span, block: Span) -> Iterator[Finding]:
    """So many of what the sentence before marks: "if (a) …, (b) … and (c) …. If any of these two conditions …"."""
    text = reading.document.text
    words = LISTING.get(reading.document.language, LISTING["en"])
    before = WORD.findall(text, sentence.start, mention.start)
    last = reading.sentence_at(sentence.start - 1) if sentence.start > block.start else None
    if not 1 <= len(before) <= 5 or before[-1].casefold() not in words.demonstratives or last is None:
        return
    marked = _FIRST_MARK.search(text, last.start, last.end)
    items = marked_items(text, Span(marked.start(), last.end)) if marked else []
    number = len(items)
    if number > 2 and number != int(mention.value) and is_near(int(mention.value), number):
        yield named_otherwise(
            reading, with_noun(reading, mention), number, Span(items[0].start, items[-1].end), mention
        )


_FIRST_MARK = lazy_re(r"(?<![\w(])\(?[a1i]\)\s")


def _both_of_them(reading: Reading) -> Iterator[Finding]:
    """Both of what the sentence before ends with, which are more: "has desks in A, B and C. Both are open"."""
    text, language = reading.document.text, reading.document.language
    pattern = BOTH_OF_THEM.get(language, BOTH_OF_THEM["en"])
    for last, own in pairwise(reading.sentences):
        both = pattern.match(text, own.start) if text[own.start] in _BOTH_BEGINS else None
        block = reading.document.running_text_at(own.start) if both else None
        if both is None or block is None or last.start < block.span.start:
            continue
        said = Span(*both.span("said"))
        listed = _ENDS_IN_LIST.search(text, last.start, last.end)
        if (
            listed is None
            or OPEN.search(text, last.start, last.end)
            or re.search(r"[:;(]", text[last.start : last.end])
        ):
            continue
        # two may be named before the list, and the list be what they have in common
        if len(_JOINED.findall(text, last.start, last.end)) > 1 or SEVERAL.search(text, last.start, listed.start()):
            continue
        number = 2 + len(re.findall(r",\s", listed["more"])) - bool(listed["oxford"])
        if number in (3, 4) and not _NAMED_BEHIND.search(text, both.end(), own.end):
            yield named_otherwise(reading, said, number, Span(listed.start("more") + 1, listed.end() - 1), None)


_NAMED_BEHIND = lazy_re(
    r",\s(?:the|les?|la|de|het|die|der|das)\s[^,;]{2,40}\s(?:and|et|en|und)\s(?:the|les?|la|de|het|die|der|das)\s[^,;]{2,40}$"
)
_BOTH_BEGINS = frozenset("ABLT")
_BROKEN = lazy_re(r"[:;(]")


def _are_names(reading: Reading, sentence: Span, listed: re.Match[str]) -> bool:
    """Whether all of a list are names, and words stand ahead of the first: "drawn from the Court, the Bank and …"."""
    items = re.split(r",\s(?:and\s|et\s|en\s|und\s)?|\s(?:and|et|en|und)\s", listed[0].strip(" .!"))
    first = _NAME_AT_END.search(items[0])
    ahead = WORD.findall(reading.document.text, sentence.start, listed.start() + 1)
    ahead += WORD.findall(items[0][: first.start()]) if first else []
    words = LISTING.get(reading.document.language, LISTING["en"])
    opened = not ahead or ahead[0].casefold() in {*words.prepositions, *words.adding}  # "On Monday, Alba, Brae and …"
    return first is not None and not opened and all(_A_NAME.match(item) for item in items[1:])


_NAME_AT_END = lazy_re(r"(?:\b(?:[Tt]he|[Ll]es?|[Ll]a|[Dd]e|[Hh]et|[Dd]er|[Dd]ie|[Dd]as)\s)?\b[A-ZÀ-Þ][\w'’-]*$")
_A_NAME = lazy_re(r"(?:(?:[Tt]he|[Ll]es?|[Ll]a|[Dd]e|[Hh]et|[Dd]er|[Dd]ie|[Dd]as)\s|[Ll]['’])?[A-ZÀ-Þ]")


_ENDS_IN_LIST = lazy_re(
    r"(?P<more>(?:\s[\w'’-]+){1,3}(?:,(?:\s[\w'’-]+){1,3}){1,12})(?P<oxford>,)?\s(?:and|et|en|und)(?:\s[\w'’-]+){1,3}[.!]$"
)
