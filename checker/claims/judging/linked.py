"""Judges whether claims that state values of one sort and share a telling word are of one fact, by their weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.judging.judged import Condition, Judged, Rule, crossed
from checker.claims.judging.linkage import LINK, RARE, WEIGHTS, apart, evidence, weigh
from checker.claims.judging.members import of_two_bodies
from checker.claims.judging.records import Record, record_of
from checker.claims.judging.value_sorts import SPAN
from checker.claims.judging.words_shared import found_in, said_in, shared_words
from checker.language.dates.weekdays import weekday_of
from checker.language.same_nouns import canonical
from checker.language.stems import WORD, stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judging.judged import Key

_RARER = (0.0, *(WEIGHTS[f"{count} rare"] for count in (1, 2, 3)))
"""What it adds that one rare word is shared, and another, and another."""
ENOUGH = 8
"""Of two notes of a sentence or two every word is rare."""
_WITHOUT_RARE = 1.2
"""What must speak for a link between two pages that share no rare word: of their notes, the common ones are many."""
MEETING = 12
"""A word that more passages with a figure have leads to none of them."""
_TOLD = 4
"""So many of the words that two sentences share are told."""


def _meets(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        record = record_of(claim)
        for word in sorted(record.words | record.held) if record.sort not in ("", SPAN) else ():
            yield (claim.document.language, record.sort, word), claim
        if record.sort.startswith("number") and claim.when:
            yield (claim.document.language, record.sort, f"in {claim.when[:4]}"), claim
        if record.whole:
            yield (claim.document.language, record.sort, "all of them"), claim


def linked_pairs(claims: Sequence[Claim]) -> Iterator[tuple[Record, Record]]:
    """Each two of some claims that may be of one fact and cannot both hold."""
    records = {id(claim): record_of(claim) for claim in claims}
    for first, second in crossed(claims):
        one, other = records[id(first)], records[id(second)]
        if apart(one, other):
            yield one, other


def _linked(claims: Sequence[Claim]) -> Iterator[Judged]:
    for one, other in linked_pairs(claims):
        if not _leaves_enough(one, other):
            continue
        known = weigh(tuple(evidence(one, other)))
        shared = tuple(sorted(shared_words(one, other)))
        for rare in range(min(len(_RARER), len(shared) + 1)):
            known += _RARER[rare]
            one_page = one.claim.document is other.claim.document
            if known >= (LINK if one_page or rare else _WITHOUT_RARE):
                if _only_a_weekday(one, shared) or of_two_bodies(one.claim, other.claim):
                    break
                among = 0 if one_page else ENOUGH
                only_if = Condition(rare=shared, most=RARE, at_least=rare, among=among) if rare else None
                why = why_linked(one, other)
                yield Judged(one=one.claim, other=other.claim, level="error", why=why, only_if=only_if)
                break


def _only_a_weekday(record: Record, shared: Sequence[str]) -> bool:
    """Whether two sentences share but days of the week, on each of which many things happen."""
    said = _said(record, frozenset(shared))
    return bool(said) and all(weekday_of(word, record.language) is not None for word in said)


def _leaves_enough(one: Record, other: Record) -> bool:
    """Whether two clauses that no word of their own joins say nothing else that would tell them apart.

    What a pronoun or the heading stands for is in the other page; beside it only the one that leaves it out may have a
    word more: "Its members serve for six years", "The term at the Court of Auditors is eight years".
    """
    if found_in(one.words, other.words):
        return True
    left = [len(a.clause.own - said_in(a.clause.own, b.about, a.language)) for a, b in ((one, other), (other, one))]
    named = [bool(found_in(a.held, b.words)) for a, b in ((one, other), (other, one))]
    return all(not count or (count == 1 and known) for count, known in zip(left, named, strict=True))


def why_linked(one: Record, other: Record) -> str:
    """What the two sentences share, in the words of the first."""
    shared = shared_words(one, other)
    said = _said(one, shared) or _said(other, shared)
    return f"one matter by its words ({', '.join(said)}), told with two values."


def _said(record: Record, wanted: frozenset[str]) -> list[str]:
    """The words of a sentence that have these stems, as it has them."""
    found = dict.fromkeys(
        word
        for word in WORD.findall(record.sentence)
        if canonical(stem(word, record.language), record.language) in wanted
    )
    return list(found)[:_TOLD]


LINKED = Rule(meets=_meets, judge=_linked, by_word=MEETING)
"""One fact told twice in free words with two values."""
