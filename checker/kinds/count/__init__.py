"""A stated count against the list that it introduces or sums up.

A list is counted in every way it can be read: its items, the items of the lists inside it, the numbers its items
begin with ("six divisions (…) and the Secretariat"). Only a count that none of these gives is flagged, and only one
that is near: "more than 40 countries: the Council, the Forum" counts something else than what follows it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.count.announced import Announced, announcing
from checker.kinds.count.day_counts import find_day_counts
from checker.kinds.count.distant_counts import find_distant_counts
from checker.kinds.count.examples import EXAMPLES
from checker.kinds.count.headed_counts import find_headed_counts
from checker.kinds.count.identified import find_identified
from checker.kinds.count.named_counts import find_named_counts
from checker.kinds.count.ordinal_counts import find_ordinal_counts
from checker.kinds.count.section_counts import find_section_counts
from checker.kinds.count.tabled_counts import find_tabled_counts
from checker.kinds.count.times_counts import find_times_counts
from checker.kinds.count.told_again import find_told_again
from checker.kinds.count.told_counts import find_told_counts
from checker.kinds.counts import is_count, is_near, told_like
from checker.kinds.kind import Kind, finding
from checker.kinds.list_lengths import (
    all_numbered,
    are_labels,
    counts_letters,
    counts_of,
    dealt_out,
    summed_up,
    weight_of,
)
from checker.language.lazy import lazy_re
from checker.language.listing import LISTING, ListWords
from checker.language.stems import WORD, stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.lists import StatedList
    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding
    from checker.kinds.kind import Context


def find_counts(reading: Reading, context: Context) -> Iterator[Finding]:
    """The stated counts of a document that disagree with their lists, each told of once."""
    told: set[int] = set()
    for found in _found(reading):
        start = found.places[0].span.start
        if start not in told:
            told.add(start)
            yield found


def _found(reading: Reading) -> Iterator[Finding]:
    words = LISTING.get(reading.document.language, LISTING["en"])
    borne_out = _borne_out(reading, words)
    for position, stated in enumerate(reading.lists):
        yield from _judged(reading, stated, words, borne_out)
        yield from _summing_up(reading, reading.lists, position, words)
    counts = [mention for mention in reading.mentions if is_count(mention) and _in_text(reading, mention)]
    yield from find_distant_counts(reading, counts)
    yield from find_ordinal_counts(reading, counts)
    yield from find_named_counts(reading, counts)
    yield from find_day_counts(reading)
    yield from find_tabled_counts(reading, counts)
    yield from find_told_counts(reading, counts)
    yield from find_section_counts(reading, counts)
    yield from find_identified(reading, counts)
    yield from find_times_counts(reading, counts)
    yield from find_told_again(reading, counts)
    yield from find_headed_counts(reading, counts)


def _in_text(reading: Reading, mention: Mention) -> bool:
    """Whether a number stands in what people wrote, and not in what a program put out."""
    block = reading.document.block_at(mention.start)
    return block is None or block.kind != "code"


def _borne_out(reading: Reading, words: ListWords) -> frozenset[int]:
    """Where the counts stand whose own sentence lists as many: "two sorts: new and used", whatever headings follow."""
    return frozenset(
        announced.mention.start
        for stated in reading.lists
        if stated.where == "inline" and (announced := announcing(reading, stated, words))
        if any(low <= int(announced.mention.value) <= high for low, high in counts_of(reading, stated))
    )


def _judged(reading: Reading, stated: StatedList, words: ListWords, borne_out: frozenset[int]) -> Iterator[Finding]:
    announced = announcing(reading, stated, words)
    if announced and stated.openness != "open" and announced.mention.start not in borne_out:
        yield from _compared(reading, announced, stated, stated.intro)
    for item in stated.items:
        for inner in item.lists:
            yield from _judged(reading, inner, words, borne_out)


_MANY = 12
_GOES_ON = lazy_re(r"[^\W\d]{3}[.!?]\s[«“„\"]\S")


# --- findings ---------------------------------------------------------------------------------------------------


def _compared(reading: Reading, announced: Announced, stated: StatedList, said_at: Span) -> Iterator[Finding]:
    """A finding if no reading of the list has the count, and the count is near enough to be the list's."""
    count = int(announced.mention.value)
    ways = counts_of(reading, stated)
    if any(low <= count <= high for low, high in ways):
        return
    if stated.where == "inline" and any(_GOES_ON.search(item.text) for item in stated.items):
        return  # the list ended with a sentence that nothing but a quotation mark parts from the next
    if len(stated.items) == 2 and not WORD.search(stated.items[0].text) and count > _MANY:
        return  # "of the 160 flats, that is 120, are taken" lists nothing
    if stated.where in ("inline", "parentheses") and (
        all_numbered(reading, stated)
        or summed_up(reading, stated)
        or dealt_out(stated)
        or counts_letters(reading, announced.mention)
    ):
        return
    first = None if are_labels(stated) else weight_of(reading, stated.items[0])
    if stated.where == "inline" and first and first[0] > count:
        return  # "four harbours count on us: 46 officers train crews, …": what follows is a sentence of its own
    *_, nearest = min((abs(count - edge), low != high, edge) for low, high in ways for edge in (low, high))
    if not is_near(count, nearest):
        return
    exact = [low for low, high in ways if low == high and low == nearest]
    if not exact and ways == ((len(stated.items), len(stated.items) + 1),):
        exact = [len(stated.items)]  # one pair ("needle and thread") leaves the natural reading the likely one
    # what follows a count in an intro is its noun; where a sentence goes on, only the first word is sure to be
    noun = _noun_after(reading, announced.mention, said_at, 3 if said_at == stated.intro and not stated.before else 1)
    quote = reading.document.quote(Span(announced.mention.start, noun.end))
    told = str(exact[0]) if exact else " or ".join(_ranges(ways))
    verb = "stand before it" if stated.before or said_at.start > stated.span.start else "follow"
    yield finding(
        reading,
        [Span(announced.mention.start, noun.end), stated.span],
        kind="count",
        level=announced.level,
        message=f"The text says “{quote}”, but {told} {verb}.",
        suggestion=told_like(announced.mention, exact[0], reading.document.language) if exact else None,
        subject=_subject(reading, noun),
        values=(str(count), told),
    )


def _ranges(ways: Sequence[tuple[int, int]]) -> list[str]:
    return [str(low) if low == high else f"{low} to {high}" for low, high in ways]


def _noun_after(reading: Reading, mention: Mention, within: Span, most: int) -> Span:
    """From a count to what it counts, `most` words at the most; the count itself where nothing follows."""
    words = LISTING.get(reading.document.language, LISTING["en"])
    last = mention.span
    for match in list(WORD.finditer(reading.document.text, mention.end, max(mention.end, within.end)))[:most]:
        folded = match[0].casefold()
        if folded in words.prepositions and last is not mention.span:
            break
        if reading.document.text[last.end : match.start()].strip(" \n\t"):
            break
        last = Span(*match.span())
    return last


def _subject(reading: Reading, noun: Span) -> str:
    return stem(reading.document.quote(noun).split()[-1], reading.document.language)


# --- counts that point back -------------------------------------------------------------------------------------


def _sentence_after(reading: Reading, stated: StatedList) -> Span | None:
    """The sentence right after a list: of the next paragraph, or of the same one after a list of names."""
    document = reading.document
    last = document.block_at(stated.span.end - 1)
    if last is None:
        return None
    if stated.where == "sentences":
        own = reading.sentence_at(stated.span.start)
        after = reading.sentence_at(min(own.end + 1, last.span.end - 1)) if own else None
        return after if after and after != own and last.span.contains(after) else None
    following = document.blocks[last.index + 1] if last.index + 1 < len(document.blocks) else None
    if following is None or following.kind != "paragraph" or following.furniture or following.depth:
        return None
    sentence = reading.sentence_at(following.span.start)
    return sentence if sentence and following.span.contains(sentence) else None


def _summing_up(reading: Reading, lists: Sequence[StatedList], position: int, words: ListWords) -> Iterator[Finding]:
    """What the text right after a list says of its number: "In these three cases …"."""
    stated = lists[position]
    if stated.where not in ("bullets", "numbered", "sentences") or stated.openness == "open":
        return
    document = reading.document
    sentence = _sentence_after(reading, stated)
    if sentence is None or document.quote(sentence).endswith(":"):
        return
    for mention in reading.mentions_in(sentence)[:1]:
        before = [match[0].casefold() for match in WORD.finditer(document.text, sentence.start, mention.start)]
        if not is_count(mention) or not 1 <= len(before) <= 4 or before[-1] not in words.demonstratives:
            continue
        # where the intro already tells the same count, one finding is enough
        intro = announcing(reading, stated, words)
        if intro and intro.mention.value == mention.value:
            continue
        ways = counts_of(reading, stated)
        # "these two" may be two of the five, "these seven" cannot be seven of the five
        beyond = all(int(mention.value) > high for _, high in ways)
        yield from _compared(reading, Announced(mention, "error" if beyond else "warning"), stated, sentence)


KIND = Kind(
    name="count",
    says="a stated count disagrees with the list it introduces or sums up",
    advice=(
        "Count the items of the list, then correct the number or complete the list: often an item was added or taken "
        "out in an update, and the sentence above was forgotten. Where the list is not meant to be complete, say so "
        "(“among them”, “such as”), and the count is no longer held against it."
    ),
    within=find_counts,
    examples=EXAMPLES,
)
