"""Tells what changed between two versions by what they say of time: since when it is so, and what was still to come."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.language.lazy import lazy_re
from checker.language.meanwhile import NOW, PENDING, so_since
from checker.versions.clauses import trimmed
from checker.versions.told import Told, became

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Document
    from checker.versions.comparison import FactChange, FactKind
    from checker.versions.statements import Likeness, Statement

_ALIKE = 0.3
"""How alike two sentences must be, each the other's best match."""
_FAR = 0.55
"""The same where their sections do not correspond."""
_REDATED = 0.45
"""The same for two days of one thing."""
_YEAR = lazy_re(r"\b(?:19|20)\d\d\b")
_WHOLE_DAY = len("2014-03-18")


class _Pair(NamedTuple):
    old: Statement
    new: Statement
    score: float


def changed_meanwhile(
    old: Reading, new: Reading, likeness: Likeness, told: Sequence[FactChange]
) -> Iterator[FactChange]:
    """What sentences that are each other's best match say otherwise, where none of the changes `told` says so.

    The new one says since when it is so, a day after the old version's; or that it is so now; or the old one said that
    it was still to come. Sentences that state one figure or day alike have stayed.
    """
    said = Told(told)
    for pair in _best_pairs(likeness):
        one, other = pair.old, pair.new
        if said.of_pair(one.span, other.span) or (said.of_old(one.span) and said.of_new(other.span)):
            continue
        kind = _changed(old, new, pair)
        if kind:
            yield became(kind, old, trimmed(old.document.text, one.span), new, trimmed(new.document.text, other.span))


def _best_pairs(likeness: Likeness) -> Iterator[_Pair]:
    best: dict[int, tuple[float, int]] = {}
    found: list[tuple[int, int, float]] = []
    for o, one in enumerate(likeness.olds):
        likely = {n: s for n, s in likeness.likely(one).items() if s >= _ALIKE}
        for n, score in likely.items():
            best[n] = max(best.get(n, (0.0, 0)), (score, -o))
        if likely:
            n = max(likely, key=lambda n: (likely[n], -n))
            found.append((o, n, likely[n]))
    for o, n, score in found:
        one, other = likeness.olds[o], likeness.news[n]
        joined = score >= _FAR or (one.section, other.section) in likeness.sections
        if best[n] == (score, -o) and joined:
            yield _Pair(one, other, score)


def _changed(old: Reading, new: Reading, pair: _Pair) -> FactKind | None:
    one, other = pair.old, pair.new
    if any(each.text.rstrip().endswith((":", "?")) for each in (one, other)):
        return None
    before, after = _values(old, one), _values(new, other)
    if before & after:
        return None
    days = [frozenset(value for value in values if len(value) == _WHOLE_DAY) for values in (before, after)]
    if all(len(each) == 1 for each in days) and pair.score >= _REDATED and days[1] != {str(new.document.date)}:
        return "date"
    is_new = _is_new(one, other, old.document.date) or _is_done(one, other)
    return "status" if is_new or (not after - days[1] and _happened(other, old.document, new.document)) else None


def _happened(other: Statement, old: Document, new: Document) -> bool:
    """Whether a sentence names a year between the two versions that is no year of report of the new one."""
    if not (old.date and new.date):
        return False
    return any(old.date.year < int(year) < new.date.year - 1 for year in _YEAR.findall(other.text))


def _values(reading: Reading, statement: Statement) -> frozenset[str]:
    """The figures and whole days that a sentence states; years alone recur."""
    return frozenset(
        str(mention.value)
        for mention in reading.mentions_in(statement.span)
        if mention.kind != "date" or len(str(mention.value)) == _WHOLE_DAY
    )


def _is_new(one: Statement, other: Statement, day: datetime.date | None) -> bool:
    """Whether the new sentence says that it is so since a day after that of the old version, or only now."""
    if day and so_since(other.text, other.language, day.year):
        return True
    now = NOW.get(other.language, NOW["en"])
    return bool(now.search(other.text)) and not now.search(one.text)


def _is_done(one: Statement, other: Statement) -> bool:
    """Whether the old sentence says that it was still to come, and the new one does not."""
    pending = PENDING.get(one.language, PENDING["en"])
    return bool(pending.search(one.text)) and not pending.search(other.text)
