"""What pages do not agree on, found as the kinds find it, but only where something is new since an earlier run.

Of every page it is known under which keys its claims meet others (`claims.meetings`). Only under keys where different
things are said are claims decoded and judged, and what claims have come to is remembered by the pages that they stand
on. What words must bear out (how many passages have them) is asked anew in every run. So the findings are those that
the kinds find by themselves, to the byte.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from dataclasses import astuple, dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

from checker.cache.memo import Memo
from checker.cache.restored import pack_findings, unpack_findings
from checker.claims.judging import RULES, told
from checker.claims.judging.judged import Condition, Judged
from checker.claims.meetings import MEETINGS, RULE_BITS, number_of, numbers
from checker.claims.pairing import Weights
from checker.errors import unless_it_fails
from checker.kinds import KINDS, agreement, parity
from checker.kinds.agreement.contacts import contacts_between

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from checker.cache.store import Store
    from checker.checking import Looked
    from checker.claims.claim import Claim
    from checker.claims.meetings import Meetings
    from checker.claims.reading import Reading
    from checker.findings import Finding
    from checker.kinds.kind import Context

_RULE = (1 << RULE_BITS) - 1
Place = tuple[int, int]
"""The number of a page, and of a claim on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Between:
    """Finds what does not agree between pages, with what a store knows, if there is one."""

    store: Store | None

    def __call__(
        self,
        looked: Sequence[Looked],
        context: Context,
        progress: Callable[[str], None] | None,
        tell: Callable[[str], None],
    ) -> Iterator[Finding]:
        """What the kinds find between these pages; `tell` is called with each that checker itself failed at."""
        memo = Memo(self.store, "between", looked[0].reading.document.path if looked else "")
        readings = [each.reading for each in looked]
        said = {id(each.reading): each.says.encode() for each in looked}
        for kind in KINDS:
            if not kind.between:
                continue
            if progress:
                progress(kind.name)
            if kind is agreement.KIND:
                found = _agreement(readings, context, said, memo)
            elif kind is parity.KIND:
                found = _parity(readings, said, memo)
            else:
                found = kind.between(readings, context)
            yield from unless_it_fails(f"{kind.name} between pages", found, tell)
        memo.keep()
        if self.store:
            self.store.keep()


def _remembered(
    memo: Memo,
    name: str,
    readings: Sequence[Reading],
    said: Mapping[int, bytes],
    find: Callable[[Sequence[Reading]], Iterator[Finding]],
    more: Sequence[str],
) -> Sequence[Finding]:
    """What a function finds on these pages, which knows nothing but them."""
    key = _digest(name.encode(), *(part.encode() for part in more), *(said[id(reading)] for reading in readings))
    known = memo.get(key)
    if known is not None:
        return unpack_findings(known)
    found = tuple(find(readings))
    memo.put(key, pack_findings(found))
    return found


def _parity(readings: Sequence[Reading], said: Mapping[int, bytes], memo: Memo) -> Iterator[Finding]:
    for versions in parity.translated(readings):
        yield from _remembered(memo, "parity", versions, said, parity.disagreements, ())


def _digest(*parts: bytes) -> bytes:
    return hashlib.blake2b(b"\x1f".join(parts), digest_size=16).digest()


def _agreement(
    readings: Sequence[Reading], context: Context, said: Mapping[int, bytes], memo: Memo
) -> Iterator[Finding]:
    for group in agreement.by_language(readings):
        if len(group) < 2:
            continue
        owner = {id(reading.document): reading for reading in group}
        for bundle in agreement.bundles(_judged(group, context.newest, said, memo)):
            claims = [claim for each in bundle for claim in (each.one, each.other)]
            stand = [said[id(owner[id(claim.document)])] for claim in claims]
            tells = bundle[0].level, bundle[0].why, bundle[0].suggestion or ""
            key = _digest(*(part.encode() for part in tells), *stand, *map(_which, claims))
            known = memo.get(key)
            if known is None:
                found = agreement.report(bundle, owner)
                memo.put(key, pack_findings([found]))
                yield found
            else:
                yield from unpack_findings(known)
        short = [reading for reading in group if reading.noted(MEETINGS).sentences <= agreement.PASSAGE]
        if 1 < len(short) <= agreement.MOST_PASSAGES:
            yield from _remembered(memo, "passages", short, said, agreement.passages, ())
        yield from contacts_between(group, context.newest)


def _which(claim: Claim) -> bytes:
    """What tells a claim from all others of its page."""
    where = f"{claim.span.start} {claim.span.end} {claim.value_span.start}"
    return f"{where} {claim.subject} {claim.attribute} {claim.value}".encode("utf-8", "surrogatepass")


def _judged(
    readings: Sequence[Reading], newest: frozenset[str], said: Mapping[int, bytes], memo: Memo
) -> Iterator[Judged]:
    """What `judging.judged_pairs` yields of the claims of different pages."""
    notes = [reading.noted(MEETINGS) for reading in readings]
    counts: Counter[int] = Counter()
    for note in notes:
        counts.update(numbers(note.counted))
    weights = _NumberedWeights(counts, sum(note.passages for note in notes))
    keys = [numbers(note.keys) for note in notes]
    met = _where_pages_differ(keys, notes, counts)
    groups: dict[int, list[Place]] = defaultdict(list)
    for page, (own, note) in enumerate(zip(keys, notes, strict=True)):
        if not met.isdisjoint(own):
            for key, claim in zip(own, numbers(note.owners), strict=True):
                if key in met:
                    groups[key].append((page, claim))
    by_rule: dict[int, dict[tuple[Place, ...], None]] = defaultdict(dict)
    for key, members in groups.items():
        if members[0][0] != members[-1][0]:
            by_rule[key & _RULE][tuple(members)] = None
    found = (_by_rule(number, by_rule[number], readings, said, memo, weights) for number in sorted(by_rule))
    yield from told(chain.from_iterable(found), newest, within=False, weights=weights)


def _where_pages_differ(keys: Sequence[Sequence[int]], notes: Sequence[Meetings], counts: Counter[int]) -> set[int]:
    """The keys under which different things are said, those left out that a word leads to which leads nowhere."""
    first: dict[int, int] = {}
    met = {
        key: word
        for own, note in zip(keys, notes, strict=True)
        for key, says, word in zip(own, numbers(note.said), numbers(note.words), strict=True)
        if first.setdefault(key, says) != says
    }
    return {key for key, word in met.items() if not word or counts[word] <= RULES[key & _RULE].by_word}


def _by_rule(
    number: int,
    groups: Iterable[tuple[Place, ...]],
    readings: Sequence[Reading],
    said: Mapping[int, bytes],
    memo: Memo,
    weights: Weights,
) -> Iterator[Judged]:
    """What one rule finds in groups of claims that have met, in the order of the passages.

    Of what it says of two claims that met more than once, all is kept, in the order of the groups: the first that the
    words bear out is told. What they do not bear out is left out before its claims are decoded.
    """
    rows: dict[tuple[Place, Place], list[list[Any]]] = defaultdict(list)
    for members in groups:
        key = _digest(b"%d" % number, *(b"%s %d" % (said[id(readings[page])], claim) for page, claim in members))
        known = memo.get(key)
        if known is None:
            known = list(_judge(number, members, readings))
            memo.put(key, known)
        for row in known:
            rows[members[row[0]], members[row[1]]].append(row[2:])
    for (one, other), known in sorted(rows.items(), key=lambda entry: entry[0]):
        for level, why, only_if, suggestion in known:
            if not only_if or _condition(*only_if).holds(weights):
                claims = readings[one[0]].claim(one[1]), readings[other[0]].claim(other[1])
                yield Judged(one=claims[0], other=claims[1], level=level, why=why, suggestion=suggestion)
                break


def _judge(number: int, members: Sequence[Place], readings: Sequence[Reading]) -> Iterator[list[Any]]:
    """What a rule finds among claims of different pages, as rows of plain data."""
    claims = [readings[page].claim(claim) for page, claim in members]
    places = {id(claim): n for n, claim in enumerate(claims)}
    for judged in RULES[number].judge(claims):
        if judged.one.document is not judged.other.document:
            pair = places[id(judged.one)], places[id(judged.other)]
            yield [*pair, judged.level, judged.why, judged.only_if and astuple(judged.only_if), judged.suggestion]


def _condition(
    rare: list[str], most: int, at_least: int, among: int, shared: list[str], union: list[str], least: float
) -> Condition:
    words = {"rare": tuple(rare), "shared": tuple(shared), "union": tuple(union)}
    return Condition(**words, most=most, at_least=at_least, among=among, least=least)


class _NumberedWeights(Weights):
    """The weights of words that are counted by their numbers."""

    def __init__(self, counts: Mapping[int, int], total: int) -> None:
        super().__init__(())
        self._counts, self._total = counts, total

    def of(self, found: str) -> float:
        """The weight of one stem."""
        return self.weight(self.count(found) or 1)

    def count(self, found: str) -> int:
        """In how many passages a stem stands."""
        return self._counts.get(number_of(found), 0)
