"""Tells whether two claims are of one fact, by what their sentences share and what sets them apart, each with a weight.

The method is that of record linkage (Fellegi & Sunter 1969, "A Theory for Record Linkage"): two records are compared
by a few features; each that is there adds the logarithm of how much likelier it is among pairs of one fact than among
pairs of two, and a threshold divides the sums into those of one fact and those of two. What values two claims
state plays a part only in that slips are small: pages that disagree say 12 and 14 more often than 12 and 400.

`WEIGHTS` were fitted jointly (logistic regression with a ridge, which allows for features that go together; those that
can only speak for or only against a link are held to that side) by `tests/bench/linkage_weights.py`, on candidate pairs
of pages in four languages all of whose disagreements were known, each folder of pages judged by the weights of the
others. Five were then set lower by hand, since such pairs are many on real pages and few in the sample: "contrast",
"restricted", "another rank", "other years" and "date".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.claims.judging.told_apart import told_apart
from checker.claims.judging.value_sorts import SENTENCE_CHARS
from checker.claims.judging.wholes import restricted
from checker.claims.judging.words_shared import found_in, said_in, stands_in
from checker.claims.pairing import judge
from checker.claims.values import telling_digits
from checker.language.attributes import ANEW, WORKING
from checker.language.bodies.contacts import CONTACTS
from checker.language.dates.intervals import LATER
from checker.language.lazy import lazy_re
from checker.language.same_nouns import canonical_stems
from checker.language.stems import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judging.records import Record

WEIGHTS: dict[str, float] = {
    "any": 0.7,
    "money": 0.7,
    "measure": 0.8,
    "time": 0.2,
    "percent": -0.6,
    "number": -0.7,
    "date": -1.3,
    # what they share
    "1 rare": 1.0,
    "2 rare": 1.1,
    "3 rare": 1.5,
    "2 shared beside": 0.4,
    "3 shared beside": 1.0,
    "both whole": 2.3,
    "same years": 1.6,
    "one digit": 2.2,
    "two pages": 1.3,
    # what only one of them says
    "narrower has 1 more": -1.1,
    "wider has 1 more": -0.9,
    "wider has 4 more": -1.0,
    "wider has 7 more": -1.3,
    "narrower has 1 more beside": -0.3,
    "narrower has 2 more beside": -0.5,
    "restricted": -1.0,
    "contrast": -1.2,
    "another rank": -1.5,
    "other adjectives": -1.2,
    "another name": -0.8,
    "other years": -1.5,
    "only one dated": -0.5,
    "other figures": -1.2,
    "bracketed": -0.7,
    # where they stand, and how far the values lie apart
    "next sentence": -2.1,
    "one section": -1.4,
    "1.25 times as much": -1.7,
    "2 times as much": -1.4,
}
"""What each feature adds to the sum, in nats."""

LINK = 0.35
"""Two claims whose weights sum to this are of one fact.

The method's second threshold, below which a pair is surely of two facts and above which a person looks at it, is the
same here: of the pairs a little below, more than half were right as they stood.
"""
RARE = 3
"""A word that no more passages have tells what they are about."""
_SAME_LENGTH = 1.2
"""Two lengths of time in different units are one up to this factor."""
_SAME_MEASURE = 1.05
"""Two measures in different units are one up to this factor: who converts rounds."""
_FAR = 4.0
"""One value is seldom so many times the other where both are meant for the same."""
_LENGTHS = 1.2
"""Lengths of time that are meant for one lie this much farther apart than other values: 14 days and a month."""
_SENTENCE = 3
"""A sentence of fewer telling words may be said of many things."""


def apart(one: Record, other: Record) -> bool:
    """Whether two values of one sort cannot both hold, and lie near enough for one of them to be a slip."""
    first, second = one.claim.mention, other.claim.mention
    assert first is not None
    assert second is not None
    if (first.value == second.value and first.unit == second.unit) or ratio(one, other) > _FAR:
        return False
    if (one.side and other.side and one.side != other.side) or told_apart(one, other):
        return False
    if one.sort == "time":
        if bool(_words(one.claim.said) & WORKING) != bool(_words(other.claim.said) & WORKING):
            return False
        if first.unit != second.unit:
            return ratio(one, other) > _SAME_LENGTH
    if first.kind == second.kind == "measure" and first.unit != second.unit:
        return ratio(one, other) > _SAME_MEASURE
    limits = one.denied_less or other.denied_less or _two_limits(one, other)
    if first.kind == second.kind and not limits and judge(one.claim, other.claim):
        return False
    return first.value != second.value


def _two_limits(one: Record, other: Record) -> bool:
    """Whether both values are the least, or the greatest, that is allowed: "14 or over" and "16 or over" disagree."""
    if not one.side or one.side != other.side:
        return False
    return not one.sort.startswith("number") or one.sort.startswith("number on ")


def _words(said: str) -> set[str]:
    return set(re.findall(r"[^\W\d]+", said.casefold()))


def ratio(one: Record, other: Record) -> float:
    """How many times the smaller of two values the greater is; of dates 1 if they may be of one event."""
    sizes = [each.size for each in (one, other)]
    if one.sort.startswith("date"):
        # another year is another event, unless a version of the page only writes another one
        same = one.claim.value[:4] == other.claim.value[:4] or (_versions(one, other) and _retold(one, other))
        same = same or _founded(one, other)
        return 1.0 if same else float("inf")
    low, high = sorted(map(abs, sizes))
    return high / low if low else float("inf")


def _founded(one: Record, other: Record) -> bool:
    """Whether two clauses say when one thing was founded: neither has a word of its own that the other page lacks."""
    first, second = one.claim, other.claim
    if not all(each.attribute == "founded" and each.bound == "exact" for each in (first, second)):
        return False
    if ANEW.search(one.sentence) or ANEW.search(other.sentence):
        return False
    if _of_another_body(one, other) or _of_another_body(other, one):
        return False
    return all(not _subject(a) - said_in(_subject(a), b.about, a.language) for a, b in ((one, other), (other, one)))


def _of_another_body(one: Record, other: Record) -> bool:
    """Whether a sentence goes on, by a pronoun, about a sort of body of which the other one does not speak."""
    claim = one.claim
    block = claim.document.block_at(claim.span.start)
    if block is None or claim.context is None or not stands_in(one.sentence, one.language):
        return False
    before = claim.document.text[max(block.span.start, claim.context.start - SENTENCE_CHARS) : claim.context.start]
    bodies = CONTACTS[one.language].bodies
    said, also = (_words(_SENTENCE_END.split(text.strip())[-1]) for text in (before, other.sentence))
    return any(word in bodies and not any(each.endswith(word) for each in also) for word in said)


_SENTENCE_END = lazy_re(r"(?<=[.!?])\s")


def _subject(record: Record) -> frozenset[str]:
    """The words of a clause but for those that say what happened: "by an act in" of "founded by an act in 2006"."""
    told = canonical_stems(WORD.findall(record.claim.document.quote(record.claim.span)), record.language)
    return record.clause.own - told


def _versions(one: Record, other: Record) -> bool:
    """Whether two claims stand in versions of one page."""
    pages = {each.claim.document.page_or_path for each in (one, other)}
    return len(pages) == 1 and one.claim.document is not other.claim.document


def _retold(one: Record, other: Record) -> bool:
    """Whether all that one sentence says stands in the other too, and beside the value as well."""
    narrow, wide = sorted((one, other), key=lambda each: len(each.words))
    if LATER.search(wide.sentence) and not narrow.words <= wide.clause.words:
        return False  # "a reserve in 1922 and a park 41 years later" tells of the park behind the clause of 1922
    return len(narrow.words) >= _SENTENCE and narrow.words <= wide.words and narrow.own <= wide.own


def evidence(one: Record, other: Record) -> Iterator[str]:
    """The features of a pair, but for how rare the words are that it shares."""
    first, second = one.claim, other.claim
    yield one.sort.partition(" ")[0]
    if _founded(one, other):
        yield from _of_place(first, second)
        return
    yield from _of_words(one, other)
    if restricted(
        first, one.own - said_in(one.own, other.about, one.language), found_in(one.words, other.words)
    ) or restricted(second, other.own - said_in(other.own, one.about, one.language), found_in(other.words, one.words)):
        yield "restricted"
    if _contrasted(one, other):
        yield "contrast"
    far = ratio(one, other) / (_LENGTHS if one.sort == "time" else 1)
    yield from (f"{least} times as much" for least in (1.25, 2) if far > least)
    if _slip(one, other):
        yield "one digit"
    yield from _of_place(first, second)
    yield from _of_sort(one, other)
    if one.named and other.named and one.named != other.named:
        yield "another name"
    if bool(first.when) != bool(second.when):
        yield "only one dated"
    if one.years or other.years:
        if one.years == other.years:
            yield "same years"
        elif not one.years & other.years:
            yield "other years"
    if one.figures and other.figures and not one.figures & other.figures:
        yield "other figures"


def _contrasted(one: Record, other: Record) -> bool:
    """Whether the same word, or the value, has another word before it on either side: "closed 40", "received 60"."""
    first, second = one.beside, other.beside
    return any(
        first[anchor] != second[anchor] and first[anchor] not in other.about and second[anchor] not in one.about
        for anchor in first.keys() & second.keys()
    )


def _of_words(one: Record, other: Record) -> Iterator[str]:
    left = sorted(len(a.words - said_in(a.words, b.about, a.language)) for a, b in ((one, other), (other, one)))
    if one.whole and other.whole:
        yield "both whole"  # what else is said of them all, "the 40 guards who keep the lakes", parts them no further
        left = [min(1, each) for each in left]
    if left[0]:
        yield "narrower has 1 more"
    yield from (f"wider has {least} more" for least in (1, 4, 7) if left[1] >= least)
    beside = min(len(a.own - said_in(a.own, b.about, a.language)) for a, b in ((one, other), (other, one)))
    yield from (f"narrower has {least} more beside" for least in (1, 2) if beside >= least)
    shared = len(
        said_in(one.own, other.words | other.held, one.language)
        | said_in(other.own, one.words | one.held, one.language)
    )
    yield from (f"{least} shared beside" for least in (2, 3) if shared >= least)


def _of_place(first: Claim, second: Claim) -> Iterator[str]:
    if first.document is not second.document:
        yield "two pages"
        return
    assert first.context is not None
    assert second.context is not None
    gap = max(first.context.start, second.context.start) - min(first.context.end, second.context.end)
    if not first.document.sections:
        return  # kept of a page for a corpus, which holds no two claims of one page against each other
    if first.document.section_at(first.span.start) == first.document.section_at(second.span.start):
        yield "one section"
    if gap <= _NEXT:
        yield "next sentence"


_NEXT = 3


def _of_sort(one: Record, other: Record) -> Iterator[str]:
    if one.ranks != other.ranks:
        yield "another rank"
    if one.bracketed or other.bracketed:
        yield "bracketed"
    if one.sort.startswith("number") and one.claim.nouns != other.claim.nouns:
        yield "other adjectives"


def _slip(one: Record, other: Record) -> bool:
    """Whether two figures of three and more digits differ by one digit, or by the order of the digits."""
    values = [each.claim.mention.value for each in (one, other) if each.claim.mention]
    texts = [telling_digits(value) for value in values if not isinstance(value, str)]
    if one.sort == "time" or len(texts) != 2 or len(texts[0]) != len(texts[1]) or len(texts[0]) < 3:
        return False
    return sum(a != b for a, b in zip(*texts, strict=True)) == 1 or sorted(texts[0]) == sorted(texts[1])


def weigh(features: Sequence[str]) -> float:
    """The sum of the weights of some features."""
    return sum(WEIGHTS.get(each, 0.0) for each in ("any", *features))
