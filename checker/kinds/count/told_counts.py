"""Counts tied to names without a list's colon: both ports (…), they are …, made up of …, the fifth and last."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import deque
from typing import TYPE_CHECKING

from checker.claims.lists.enumerations import read_enumeration
from checker.document import Span
from checker.kinds.count.named_counts import PLACE
from checker.kinds.counts import is_count, is_near, is_of_some, miscounted
from checker.kinds.kind import finding
from checker.kinds.list_lengths import counts_of
from checker.language.lazy import lazy_re
from checker.language.listing import LISTING
from checker.language.numbers.ordinals import ordinal_like
from checker.language.stems import WORD, stem
from checker.language.sums.told_counts import (
    ALL,
    ALL_OF,
    AND_LAST,
    ARE,
    BARE,
    BOTH,
    CONSISTS,
    IN_ALL,
    OPEN,
    PERSONS_ARE,
    THE,
    THESE,
    THEY,
)  # fmt: skip

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.lists import StatedList
    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding, Level


def find_told_counts(reading: Reading, counts: Sequence[Mention]) -> Iterator[Finding]:
    """The counts of a document that the names told with them deny; `counts` are its plain counts."""
    introducing = {stated.intro.start for stated in reading.lists}
    for stated in reading.lists:
        if stated.openness == "open" or stated.before:
            continue
        yield from _both(reading, stated)
        if stated.where == "inline":
            yield from _named_next(reading, stated)
            yield from _named_before(reading, stated)
    for mention in counts:
        sentence = reading.sentence_at(mention.start)
        block = reading.document.running_text_at(mention.start)
        if sentence is None or block is None:
            continue
        if block.kind not in ("heading", "title") and sentence.start not in introducing:
            yield from _made_up_of(reading, mention, sentence)
            yield from _pointed_at(reading, mention, sentence, block.span)
    yield from _and_last(reading, counts)


def _found(
    reading: Reading, quoted: Span, number: int, where: Span, mention: Mention | None, level: Level = "error"
) -> Finding:
    noun = stem(reading.document.quote(quoted).split()[-1], reading.document.language)
    named = f"{number} {'is' if number == 1 else 'are'} named"
    return miscounted(reading, mention, [quoted, where], number, named, noun, level)


def _with_noun(reading: Reading, mention: Mention) -> Span:
    """A count and the word right after it."""
    text = reading.document.text
    following = WORD.search(text, mention.end, mention.end + 40)
    near = following is not None and not text[mention.end : following.start()].strip()
    return Span(mention.start, following.end() if following and near else mention.end)


def _both(reading: Reading, stated: StatedList) -> Iterator[Finding]:
    """Both of what are three: "Both ports (Kiel, Dover and Rostock) are open"."""
    if stated.where not in ("parentheses", "inline"):
        return
    intro = reading.document.quote(stated.intro)
    told = BOTH.search(intro[-60:])
    ways = counts_of(reading, stated)
    if told is None or any(low <= 2 <= high for low, high in ways) or len(ways) > 1 or ways[0][0] != ways[0][1]:
        return
    if ways[0][0] > 4 or any(len(WORD.findall(item.text)) > 4 for item in stated.items):
        return
    start = stated.intro.start + max(0, len(intro) - 60) + told.start()
    yield _found(reading, Span(start, start + len(told[0].rstrip())), ways[0][0], stated.span, None)


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
        yield _found(reading, _with_noun(reading, told[0]), number, stated.span, told[0])


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
    quoted = _with_noun(reading, mention)
    noun = stem(document.quote(quoted).split()[-1], document.language)
    intro = [stem(word, document.language) for word in WORD.findall(document.quote(stated.intro))]
    the = THE.get(document.language, THE["en"])
    named = len(before) == 1 and before[0].casefold() in the and noun and noun in intro
    if not named and not _all_of_them(reading, mention, following):
        return
    if not named:
        quoted = Span(following.start, mention.end)
    number, ways = len(stated.items), counts_of(reading, stated)
    if ways == ((number, number),) and number != int(mention.value) and is_near(int(mention.value), number):
        yield _found(reading, quoted, number, stated.span, mention)


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
    text, language = reading.document.text, reading.document.language
    every = IN_ALL.get(language, IN_ALL["en"]).match(text, sentence.start)
    these = every or THESE.get(language, THESE["en"]).match(text, sentence.start)
    last = reading.sentence_at(sentence.start - 1) if sentence.start > block.start else None
    if these is None or these.end() != mention.start or last is None or last.start < block.start:
        return
    listed = _ENDS_IN_LIST.search(text, last.start, last.end)
    if listed is None or OPEN.search(text, last.start, last.end) or re.search(r"[:;(]", text[last.start : last.end]):
        return
    number = 2 + len(re.findall(r",\s", listed["more"])) - bool(listed["oxford"])
    count = int(mention.value)
    # "these two" may be two of the three, and what opens a sentence ("on Monday, …") is none of them
    names = (every is not None or number == count + 1) and _are_names(reading, last, listed)
    fewer = names and (number == count + 1 >= 4 or every is not None)
    if number < 3 or number == count or not (number < count or fewer) or not is_near(count, number):
        return
    noun = WORD.match(text, mention.end + 1)
    if every and not (names and noun and PLACE.get(language, PLACE["en"]).fullmatch(noun[0])):
        return  # "in all four seasons" counts no names
    yield _found(reading, _with_noun(reading, mention), number, Span(listed.start("more"), listed.end()), mention)


def _are_names(reading: Reading, sentence: Span, listed: re.Match[str]) -> bool:
    """Whether all of a list are names, and words stand ahead of the first: "drawn from the Court, the Bank and …"."""
    items = re.split(r",\s(?:and\s|et\s|en\s|und\s)?|\s(?:and|et|en|und)\s", listed[0].strip(" .!"))
    first = _NAME_AT_END.search(items[0])
    ahead = WORD.findall(reading.document.text, sentence.start, listed.start() + 1)
    ahead += WORD.findall(items[0][: first.start()]) if first else []
    words = LISTING.get(reading.document.language, LISTING["en"])
    leading = {*words.prepositions, *words.adding} - words.determiners - words.definite
    opened = not ahead or ahead[0].casefold() in leading  # "On Monday, Alba, Brae and …"
    return first is not None and not opened and all(_A_NAME.match(item) for item in items[1:])


_NAME_AT_END = lazy_re(r"(?:\b(?:[Tt]he|[Ll]es?|[Ll]a|[Dd]e|[Hh]et|[Dd]er|[Dd]ie|[Dd]as)\s)?\b[A-ZÀ-Þ][\w'’-]*$")
_A_NAME = lazy_re(r"(?:(?:[Tt]he|[Ll]es?|[Ll]a|[Dd]e|[Hh]et|[Dd]er|[Dd]ie|[Dd]as)\s|[Ll]['’])?[A-ZÀ-Þ]")


_ENDS_IN_LIST = lazy_re(
    r"(?P<more>(?:\s[\w'’-]+){1,3}(?:,(?:\s[\w'’-]+){1,3}){1,12})(?P<oxford>,)?\s(?:and|et|en|und)(?:\s[\w'’-]+){1,3}[.!]$"
)


def _made_up_of(reading: Reading, mention: Mention, sentence: Span) -> Iterator[Finding]:
    """So many made up of fewer or more: "a jury of five is made up of two architects, a historian and an engineer"."""
    document = reading.document
    language = document.language
    definite = WORD.findall(document.text, sentence.start, mention.start)[:2]
    listed = (
        ARE.get(language, ARE["en"])
        if definite and definite[0].casefold() in ALL_OF.get(language, ALL_OF["en"])
        else None
    )
    verb = listed.match(document.text, mention.end, sentence.end) if listed else None
    are = verb is not None
    if listed and not are:
        verb = PERSONS_ARE.get(language, PERSONS_ARE["en"]).match(document.text, mention.end, sentence.end)
    verb = verb or CONSISTS.get(language, CONSISTS["en"]).search(document.text, mention.end, sentence.end)
    if verb is None:
        return
    between = document.text[mention.end : verb.start()]
    most = _MOST_NOUNS if are else 3
    if len(WORD.findall(between)) > most or re.search(r"[,;:()]", between) or is_of_some(reading, mention):
        return
    inside = Span(verb.end(), sentence.end)
    rest = document.quote(inside)
    if len(rest) > 300 or OPEN.search(rest) or re.search(r"[;:()]", rest):
        return
    read = read_enumeration(document.text, inside, LISTING.get(language, LISTING["en"]), enclosed=True)
    if read is None or read.most != len(read.items) or len(read.items) < 2:
        return
    # of names the second may only tell who the first is
    if read.fewest != read.most and any(document.text[item.start].isupper() for item in read.items):
        return
    if are and not _JOINED.search(rest):
        return
    if are and any(one.start == item.start for item in read.items for one in reading.mentions_in(item)):
        return  # so many of one sort and so many of another: that is arithmetic
    weights = [1 if are and _is_short(reading, item) else _weight(reading, item) for item in read.items]
    count, number = int(mention.value), sum(weight or 0 for weight in weights)
    # parts of a kind have numbers or articles, or all are names
    if None in weights or number == count or not is_near(count, number):
        return
    yield _found(reading, Span(mention.start, max(mention.end, verb.start())), number, inside, mention)


_MOST_NOUNS = 8
_JOINED = lazy_re(r"\s(?:and|et|en|und)\s")


def _is_short(reading: Reading, item: Span) -> bool:
    """Whether an item is a few words without a figure: "prevention", "to advise the court"."""
    return len(WORD.findall(reading.document.quote(item))) <= 4 and not reading.mentions_in(item)


_ONE = lazy_re(
    r"(?:an?|the|one|its|un|une|le|la|l['’]|son|sa|een|de|het|één|zijn|ein|eine[mnrs]?|der|die|das|dem|den)\s?\b",
    re.IGNORECASE,
)


def _weight(reading: Reading, item: Span) -> int | None:
    first = next((one for one in reading.mentions_in(item) if one.start == item.start), None)
    if first is not None:
        return int(first.value) if is_count(first) or first.value == 1 else None
    text = reading.document.quote(item)
    many = any(one.start > item.start for one in reading.mentions_in(item))
    return 1 if (_ONE.match(text) or text[:1].isupper()) and not many else None


def _and_last(reading: Reading, counts: Sequence[Mention]) -> Iterator[Finding]:
    """The last of so many that has another number: "six chapters. … The seventh and last chapter"."""
    document = reading.document
    sign = AND_LAST.get(document.language, AND_LAST["en"])
    numbered = [stated for stated in reading.lists if stated.where == "numbered"]
    values: dict[str, set[int]] = {}
    latest: dict[str, Mention] = {}
    ahead = deque(counts)
    for ordinal in reading.mentions:
        if ordinal.kind != "ordinal" or isinstance(ordinal.value, str):
            continue
        last = sign.match(document.text, ordinal.end)
        noun = WORD.match(document.text, last.end()) if last else None
        key = stem(noun[0], document.language) if noun else ""
        if not key or noun is None:
            continue
        if found := _last_of_list(reading, ordinal, Span(ordinal.start, noun.end()), numbered):
            yield found
            continue
        while ahead and ahead[0].end <= ordinal.start:
            one = ahead.popleft()
            latest[_noun_key(reading, one)] = one
            if not is_of_some(reading, one):
                values.setdefault(_noun_key(reading, one), set()).add(int(one.value))
        told = values.get(key, set())
        if len(told) != 1 or int(ordinal.value) in told or not is_near(min(told), int(ordinal.value)):
            continue
        count = latest[key]
        yield finding(
            reading,
            [Span(ordinal.start, noun.end()), _with_noun(reading, count)],
            kind="count",
            level="error",
            message=f"The text says “{document.quote(_with_noun(reading, count))}”, but the last is the "
            f"“{ordinal.text}”.",
            subject=key,
            values=(str(count.value), str(ordinal.value)),
        )


def _last_of_list(reading: Reading, ordinal: Mention, quoted: Span, numbered: Sequence[StatedList]) -> Finding | None:
    """The last of a numbered list right before that has another number: "the eighth and last step" of seven."""
    block = reading.document.block_at(ordinal.start)
    before = bisect_right(numbered, ordinal.start, key=lambda each: each.span.end)
    stated = numbered[before - 1] if before else None
    last = reading.document.block_at(stated.span.end - 1) if stated else None
    if block is None or stated is None or last is None or block.index != last.index + 1 or block.kind != "paragraph":
        return None
    number, count = len(stated.items), int(ordinal.value) if not isinstance(ordinal.value, str) else 0
    if stated.openness == "open" or abs(number - count) != 1 or number < 2:
        return None
    suggestion = ordinal_like(ordinal.text, count, number, reading.document.language)
    return finding(
        reading,
        [quoted, stated.span],
        kind="count",
        level="error",
        message=f"The list before it ends with number {number}, not with the “{ordinal.text}”.",
        suggestion=suggestion,
        subject="last of a list",
        values=(str(count), str(number)),
    )


def _noun_key(reading: Reading, mention: Mention) -> str:
    said = reading.document.quote(_with_noun(reading, mention)).split()
    return stem(said[-1], reading.document.language) if len(said) > 1 else ""
