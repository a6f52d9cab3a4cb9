"""Tells which facts changed between two versions: what was "7 countries" is "8", who joined a list, what is new."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from checker.claims.pairing import Weights, judge
from checker.claims.values import date_range
from checker.versions.comparison import FactChange

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.reading import Reading
    from checker.versions.comparison import BlockLink, FactKind

_LEAST = 0.62
"""The least score at which two statements are taken for versions of one."""
_COMMON = 60
"""A word in more statements than this leads to none of them."""


class _Match(NamedTuple):
    score: float
    old: int
    new: int


def changed_facts(old: Reading, new: Reading, links: Sequence[BlockLink]) -> tuple[FactChange, ...]:
    """The facts that the two versions state differently, in the order of the new version, what is gone last.

    Each statement of the old version is matched with the one of the new that is most likely to speak of the same
    thing: by the words around it (rare ones counting more), what it counts, the heading above, and whether their
    blocks correspond. Matched statements with one value are unchanged; the others are the changes.
    """
    pairs, spare_old, spare_new = _matched(old, new, links)
    changes = [_changed(old, new, one, other) for one, other in pairs if not _same(one, other)]
    changes += [_added(new, claim) for claim in spare_new if _salient(claim)]
    changes += [_removed(old, claim) for claim in spare_old if _salient(claim)]
    return tuple(sorted(changes, key=_order))


def _order(change: FactChange) -> tuple[int, int, str]:
    place = change.new or change.old
    assert place is not None
    return (0 if change.new else 1, place.span.start, change.kind)


def _matched(
    old: Reading, new: Reading, links: Sequence[BlockLink]
) -> tuple[list[tuple[Claim, Claim]], list[Claim], list[Claim]]:
    """The pairs of claims that speak of one thing, and those of each version that have none."""
    weights = Weights((*old.claims, *new.claims))
    linked = _links_of_blocks(links)
    at_old = [_block(old, claim) for claim in old.claims]
    at_new = [_block(new, claim) for claim in new.claims]
    matches = sorted(
        (
            _Match(score, one, other)
            for one, other in _candidates(old.claims, new.claims, at_old, at_new, linked)
            if (
                score := _score(
                    old.claims[one], new.claims[other], weights, linked.get((at_old[one], at_new[other]), 0.0)
                )
            )
            >= _LEAST
        ),
        key=lambda match: (-match.score, match.old, match.new),
    )
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    pairs = []
    for match in matches:
        if match.old in taken_old or match.new in taken_new:
            continue
        taken_old.add(match.old)
        taken_new.add(match.new)
        pairs.append((old.claims[match.old], new.claims[match.new]))
    spare_old = [claim for n, claim in enumerate(old.claims) if n not in taken_old]
    spare_new = [claim for n, claim in enumerate(new.claims) if n not in taken_new]
    return pairs, spare_old, spare_new


def _block(reading: Reading, claim: Claim) -> int:
    block = reading.document.block_at(claim.value_span.start)
    return block.index if block else -1


def _links_of_blocks(links: Sequence[BlockLink]) -> dict[tuple[int, int], float]:
    """How alike each pair of linked blocks is."""
    return {(one.index, other.index): link.score for link in links for one in link.old for other in link.new}


def _candidates(
    olds: Sequence[Claim],
    news: Sequence[Claim],
    at_old: Sequence[int],
    at_new: Sequence[int],
    linked: dict[tuple[int, int], float],
) -> Iterator[tuple[int, int]]:
    """The pairs worth looking at: of one sort, in linked blocks or with a telling word in common."""
    by_word: dict[str, list[int]] = defaultdict(list)
    by_block: dict[int, list[int]] = defaultdict(list)
    for n, claim in enumerate(news):
        by_block[at_new[n]].append(n)
        for each in claim.words:
            by_word[each].append(n)
    partners: dict[int, list[int]] = defaultdict(list)
    for one, other in linked:
        partners[one].append(other)
    for n, claim in enumerate(olds):
        near = {other for block in partners[at_old[n]] for other in by_block[block]}
        near.update(other for each in claim.words if len(by_word[each]) <= _COMMON for other in by_word[each])
        for other in sorted(near):
            if _one_sort(claim, news[other]):
                yield n, other


def _one_sort(one: Claim, other: Claim) -> bool:
    first, second = one.mention, other.mention
    if first is None or second is None or first.kind != second.kind:
        return False
    if first.kind in ("money", "measure") and first.unit != second.unit:
        return False
    return not (first.kind == "date" and one.timeless and other.timeless and one.attribute != other.attribute)


def _score(one: Claim, other: Claim, weights: Weights, link: float) -> float:
    """How likely two claims speak of the same thing, from 0 to a little over 1."""
    shared = weights.sum(one.words & other.words)
    first, second = weights.sum(one.words), weights.sum(other.words)
    if not first or not second:
        closeness = 0.0
    else:
        closeness = 0.5 * (2 * shared / (first + second)) + 0.5 * (shared / min(first, second))
    near = _dice(one.near, other.near, weights)
    score = 0.45 * closeness + 0.3 * near + 0.1 * _dice(one.topic, other.topic, weights)
    if link:
        score += 0.1 + 0.2 * link
    if one.nouns and other.nouns:
        if one.nouns[-1] == other.nouns[-1]:
            score += 0.3
        elif set(one.nouns) & set(other.nouns):
            score += 0.2
        else:
            score -= 0.2
    if one.mention and one.mention.kind == "date":
        score += 0.2 if one.timeless and one.attribute == other.attribute else -0.1
    if judge(one, other) == "same":
        score += 0.15
    return score


def _dice(one: frozenset[str], other: frozenset[str], weights: Weights) -> float:
    total = weights.sum(one) + weights.sum(other)
    return 2 * weights.sum(one & other) / total if total else 0.0


def _same(one: Claim, other: Claim) -> bool:
    """Whether two claims state one value with one bound; other years of one figure are a change of it."""
    assert one.mention is not None
    assert other.mention is not None
    return (one.value, one.bound, one.mention.unit) == (other.value, other.bound, other.mention.unit) or (
        one.mention.kind == "date" and _within(str(one.mention.value), str(other.mention.value))
    )


def _within(one: str, other: str) -> bool:
    first, second = date_range(one), date_range(other)
    return bool(first and second and first.meets(second))


def _salient(claim: Claim) -> bool:
    """Whether a statement that only one version has is worth a row: something that happened on a date."""
    return claim.timeless and bool(claim.subject)


def _kind(claim: Claim) -> FactKind:
    return "date" if claim.mention and claim.mention.kind == "date" else "number"


def _subject(claim: Claim) -> str:
    return claim.subject_text or claim.document.section_at(claim.value_span.start).heading or claim.document.title


def _said(claim: Claim) -> str:
    return " ".join(claim.document.quote(claim.span).split())


def _changed(old: Reading, new: Reading, one: Claim, other: Claim) -> FactChange:
    before, after = _said(one), _said(other)
    subject = _subject(other) or _subject(one)
    return FactChange(
        kind=_kind(other),
        subject=subject,
        old=old.place(one.span),
        new=new.place(other.span),
        old_value=before,
        new_value=after,
        message=f"{subject}: “{before}” became “{after}”." if subject else f"“{before}” became “{after}”.",
    )


def _added(new: Reading, claim: Claim) -> FactChange:
    said = _said(claim)
    return FactChange(
        kind="added",
        subject=_subject(claim),
        old=None,
        new=new.place(claim.span),
        old_value=None,
        new_value=said,
        message=f"{_subject(claim)}: “{said}” is new.",
    )


def _removed(old: Reading, claim: Claim) -> FactChange:
    said = _said(claim)
    return FactChange(
        kind="removed",
        subject=_subject(claim),
        old=old.place(claim.span),
        new=None,
        old_value=said,
        new_value=None,
        message=f"{_subject(claim)}: “{said}” is gone.",
    )
