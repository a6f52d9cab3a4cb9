"""A stated count against the list that it introduces or sums up.

A list is counted in every way it can be read: its items, the items of the lists inside it, the numbers its items
begin with ("six divisions (…) and the Secretariat"). Only a count that none of these gives is flagged, and only one
that is near: "more than 40 countries: the Council, the Forum" counts something else than what follows it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from checker.document import Span
from checker.kinds.count_examples import EXAMPLES
from checker.kinds.day_counts import find_day_counts
from checker.kinds.distant_counts import find_distant_counts
from checker.kinds.kind import Kind, finding
from checker.kinds.list_lengths import (
    all_numbered,
    are_labels,
    counts_letters,
    counts_of,
    is_count,
    summed_up,
    weight_of,
)
from checker.kinds.named_counts import find_named_counts
from checker.kinds.ordinal_counts import find_ordinal_counts
from checker.kinds.tabled_counts import find_tabled_counts
from checker.kinds.told_counts import find_told_counts
from checker.language.lazy import lazy_re
from checker.language.listing import LISTING, ListWords
from checker.language.spelling import spell
from checker.language.stems import WORD, stem
from checker.language.told_counts import ELLIPTIC

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.lists import StatedList
    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding, Level
    from checker.kinds.kind import Context

_TAIL_WORDS = 12
"""How many words may stand between a count and the list it announces."""


class Announced(NamedTuple):
    """A count that announces or sums up a list, and how sure it is that it does."""

    mention: Mention
    level: Level


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
    counts = [mention for mention in reading.mentions if is_count(mention)]
    yield from find_distant_counts(reading, counts)
    yield from find_ordinal_counts(reading, counts)
    yield from find_named_counts(reading, counts)
    yield from find_day_counts(reading)
    yield from find_tabled_counts(reading, counts)
    yield from find_told_counts(reading, counts)


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


def announcing(reading: Reading, stated: StatedList, words: ListWords) -> Announced | None:
    """The count in a list's intro that says how many items it has, or None."""
    if stated.before:
        return _first_count(reading, stated.intro)
    counts = [mention for mention in reading.mentions_in(stated.intro) if mention.kind != "date"]
    if any(is_count(one) and stated.can_have(int(one.value)) for one in counts[:-1]):
        # "two of its four leaders (…)": the list can be that of the two
        return None
    if len(counts) == 2 and stated.where == "parentheses" and is_count(counts[0]) and is_count(counts[1]):
        between = WORD.findall(reading.document.text[counts[0].end : counts[1].start])
        some = 1 <= len(between) <= 2 and between[0].casefold() in _OF
        if some and not stated.can_have(int(counts[1].value)):
            return Announced(counts[0], "error")  # "three of our five depots (…)" names the three
    if not counts or counts[-1].end > stated.intro.end or not is_count(counts[-1]):
        return None
    mention = counts[-1]
    text = reading.document.text
    if text[max(0, mention.start - 1)] == "=" or any(_BUT.match(item.text) for item in stated.items[1:]):
        return None
    tail = text[mention.end : stated.intro.end].strip(" \n\t:.")
    said = [match[0].casefold() for match in WORD.finditer(tail)]
    head = text[max(stated.intro.start, mention.start - 40) : mention.start]
    before = [match[0].casefold() for match in WORD.finditer(head)][-1:]
    if len(counts) > 1 and before and before[0] in _AGAINST:
        return None  # "four districts, against seven before: …" lists the four
    linked = reading.document.text[stated.intro.end : stated.intro.end + 24]
    if words.is_linked(linked):
        # "five bodies share the work, namely …", "the five members of the Council are …"
        plain = bool(said) and len(said) <= _TAIL_WORDS and not re.search(r"[;.?!]\s|[()]", tail)
        return Announced(mention, "error") if plain else None
    if before and before[0] in words.following and stated.where not in ("inline", "parentheses"):
        return Announced(mention, "error")  # "the following eight": however long the sentence goes on
    if (
        stated.where == "parentheses"
        and words.prepositions & set(said)
        and _OR.search(reading.document.quote(stated.span))
    ):
        return None  # "four fields parted by a blank (spaces or tabs)" tells what a blank is
    level = _level_of_tail(tail, said, before, stated, words)
    if not said and stated.where in ("inline", "bullets", "numbered") and _stands_alone(reading, mention, head):
        level = "error"
    if not said and before and before[0] in _OF and stated.where == "inline" and len(stated.items) > 2:
        level = "error"  # "a team of five: a chair, a secretary and …"
    if level and stated.where == "table" and text[mention.end : stated.intro.end + 1].rstrip().endswith(":"):
        level = "error"
    if level and not mention.spelled:
        level = _level_of_digits(reading, mention, stated.intro, level, words)
    return Announced(mention, level) if level else None


def _stands_alone(reading: Reading, mention: Mention, head: str) -> bool:
    """Whether a count needs no noun, as what it counts was told before: "There are seven: …", "Il y en a sept : …"."""
    own = ELLIPTIC.get(reading.document.language, ELLIPTIC["en"]).search(head)
    return mention.spelled and own is not None


_ALL = frozenset("all tous toutes tout toute alle al allen aller".split())
_MANY = 12
_GOES_ON = lazy_re(r"[^\W\d]{3}[.!?]\s[«“„\"]\S")
_BUT = lazy_re(r"(?:but|mais|maar|sondern|aber)\s", re.IGNORECASE)
"""What goes on in a sentence, and begins no item."""
_OR = lazy_re(r"\s(?:or|ou|of|oder)\s")
_AGAINST = frozenset({"against", "contre", "tegen", "tegenover", "gegen", "gegenüber", "statt"})
_OF = frozenset({"of", "de", "van", "von"})


def _level_of_digits(reading: Reading, mention: Mention, intro: Span, level: Level, words: ListWords) -> Level | None:
    """The level for a count in figures, which may be a number of something: "3 Steps", "Scope 3 emissions"."""
    block = reading.document.block_at(mention.start)
    if block and block.kind in ("heading", "title") and mention.start == block.span.start:
        return None
    ahead = list(WORD.finditer(reading.document.text, intro.start, mention.start))
    if not ahead or reading.document.text[ahead[-1].end() : mention.start].strip():
        return level
    last = ahead[-1][0]
    polite = last in ("Sie", "U", "Vous")
    if polite or not last[:1].isupper() or last.casefold() in words.determiners | words.prepositions | words.definite:
        return level
    return "warning" if len(ahead) == 1 and level == "error" and mention.value != 2 else None


def _level_of_tail(
    tail: str, said: Sequence[str], before: Sequence[str], stated: StatedList, words: ListWords
) -> Level | None:
    """How surely the words between a count and a list tell that the count is the list's; None where they do not."""
    if not said or len(said) > _TAIL_WORDS or re.search(r"[;.?!]\s|[()]", tail):
        return None
    if said[0] in words.joining or any(word in words.following for word in said[2:]):
        return None
    if said[0] in words.prepositions and any(word in words.following for word in said):
        return None
    first_preposition = next((n for n, word in enumerate(said) if word in words.prepositions), len(said))
    if any(word in words.joining for word in said[:first_preposition]):
        # "four chapters and covers": what follows is joined to something else than the count's noun
        return None
    if stated.where == "parentheses" and (len(said) > 6 or "," in tail or not _is_naming(stated, words)):
        return None
    # an article that no preposition governs is an object, so a verb stands between count and list
    verb = any(
        word in words.determiners
        and number
        and said[number - (2 if said[number - 1] in _ALL else 1)] not in words.prepositions
        for number, word in enumerate(said)
    )
    definite = bool(before) and before[0] in words.definite
    if definite and (verb or len(said) > 3):
        return None
    if stated.where in ("sections", "table"):
        return "warning"
    if verb and stated.where in ("inline", "parentheses"):
        # "fifteen countries have signed the treaty: …": a list of names is one of what the sentence begins with
        named = all(item.text[:1].isupper() for item in stated.items) and len(stated.items) >= 4
        single = not said[-1].endswith(("s", "x", "en"))  # "two bodies run the fund: …", not "two men saw the yards: …"
        named = named or (
            single and len(stated.items) >= 3 and all(_THE_NAME.match(item.text) for item in stated.items)
        )
        return "error" if named and not words.capital_nouns and not before else None
    if verb and not _of_noun(said, words):
        return "warning"
    return "error"


_THE_NAME = lazy_re(r"(?:(?:[Tt]he|[Ll]es?|[Ll]a|[Dd]e|[Hh]et)\s|[Ll]['’])[A-ZÀ-Þ]")


def _of_noun(said: Sequence[str], words: ListWords) -> bool:
    """Whether all behind a noun is a clause about it: "six signs that anyone can see"."""
    return any(word in _RELATIVE for word in said[1:4])


_RELATIVE = frozenset("that which who qui que die dat welche welcher".split())


def _is_naming(stated: StatedList, words: ListWords) -> bool:
    """Whether what stands in parentheses names things, and is no clause ("provided that …")."""
    items = [WORD.findall(item.text) for item in stated.items]
    first = items[0][0].casefold() if items[0] else ""
    return first not in words.adding and all(len(item) <= 12 for item in items)


def _first_count(reading: Reading, span: Span) -> Announced | None:
    """The count right after a word that points back ("these three species")."""
    for mention in reading.mentions_in(span)[:1]:
        between = WORD.findall(reading.document.text[span.start : mention.start])
        if is_count(mention) and len(between) <= 2:
            return Announced(mention, "error")
    return None


# --- how many items a list has ----------------------------------------------------------------------------------


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
        all_numbered(reading, stated) or summed_up(reading, stated) or counts_letters(reading, announced.mention)
    ):
        return
    first = None if are_labels(stated) else weight_of(reading, stated.items[0])
    if stated.where == "inline" and first and first[0] > count:
        return  # "four harbours count on us: 46 officers train crews, …": what follows is a sentence of its own
    nearest = min((abs(count - edge), low != high, edge) for low, high in ways for edge in (low, high))
    if nearest[0] > max(1 if count <= 3 else 2, count // 4):
        return
    exact = [low for low, high in ways if low == high and low == nearest[2]]
    if not exact and ways == ((len(stated.items), len(stated.items) + 1),):
        exact = [len(stated.items)]  # one pair ("needle and thread") leaves the natural reading the likely one
    suggestion = None
    if exact:
        suggestion = spell(exact[0], reading.document.language) if announced.mention.spelled else str(exact[0])
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
        suggestion=suggestion,
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
        if announcing(reading, stated, words):
            # the intro already tells a count: one finding is enough, unless the two differ
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
