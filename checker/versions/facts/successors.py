"""Tells what sentences have become that say something else now, whatever it is: weighed, for no one sign tells.

As in `checker.claims.judging.linkage`, each thing that two sentences have or lack adds to a sum, and a threshold
divides what one of them became from what only stands near it. A sentence and what it became are each other's best
match by far, or the only ones of their sections; the new one often says since when it is so; and sentences that have
the same figures, or most of their words, have only been worded anew. The weights were fitted jointly (logistic
regression with a ridge) on pairs of versions in four languages whose changes were known, each folder judged by the
weights of the others (`tests/bench/fit_successors.py`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from checker.language.dates.meanwhile import NOW, PENDING, so_since
from checker.language.lazy import lazy_re
from checker.language.negation import denials
from checker.language.slips.foreign import is_left_over
from checker.versions.facts.changed_values import amounts
from checker.versions.facts.clauses import trimmed
from checker.versions.facts.covered import Covered
from checker.versions.facts.one_row import PASSAGE_CHARS
from checker.versions.facts.statements import ALONE, each_once, passage
from checker.versions.facts.told import became
from checker.versions.sections.headings import without_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Document, Span
    from checker.versions.comparison import FactChange, FactKind
    from checker.versions.facts.statements import Likeness, Statement
    from checker.versions.facts.told import Told

WEIGHTS: dict[str, float] = {
    "any": -2.63,
    "apart": 1.6,
    "few": 1.86,
    "place": -1.03,
    "beside": 0.43,
    "long": -0.75,
    "since": 1.3,
    "unit": 0.74,
    "told": -1.47,
    "same figures": -0.87,
    "no figures": -0.12,
}
"""What each feature adds to the sum, in nats, times how much of it there is."""
TOLD_FROM = -1.85
"""Two sentences whose weights sum to this are told, if each is free: nearly one in two is of consequence."""
_AT_MOST = WEIGHTS["since"] + WEIGHTS["unit"] + WEIGHTS["beside"]
"""What two sentences themselves may say for it: where it is not enough, they are not read for it."""
_FAR = 0.5
"""How alike two sentences must be where neither their blocks nor their sections correspond."""
_ANEW = 0.5
"""How alike two sentences with the same figures must be for the one to be the other worded anew, surely."""
_MOST_APART = 0.5
_LONG_STEMS = 15
"""A sentence of so many words says many things, most of which stay."""
_TOLD = 0.6
"""From so much of its words in the other on, a sentence may be only worded anew."""
_SAID = 0.8
"""With so many of its words in the other, and the same figures, it is."""
_OTHER_STEMS = 3
_FEW_STEMS = 4
_TIMES = 12
"""How many times one of two figures may be the other."""
_YEAR = lazy_re(r"\b(?:19|20)\d\d\b")


class _Pair(NamedTuple):
    old: int
    new: int
    features: dict[str, float]
    kind: FactKind


def _sum(features: dict[str, float]) -> float:
    """How much speaks for a new sentence being what an old one has become."""
    return WEIGHTS["any"] + sum(WEIGHTS[name] * amount for name, amount in features.items())


def successors(old: Reading, new: Reading, likeness: Likeness, said: Told) -> Iterator[FactChange]:
    """What sentences have become, where none of the changes `said` tells it, the surest first; each is told once.

    A sentence is told with those beside it of which no change speaks, and that only its version says.
    """
    weighed = [(_sum(pair.features), pair) for pair in candidates(old, new, likeness, said)]
    likely = sorted(
        ((score, pair) for score, pair in weighed if score >= TOLD_FROM),
        key=lambda each: (-each[0], each[1].new, each[1].old),
    )
    pairs = [*each_once(pair for _, pair in likely)]
    before = _Side(likeness, said, {pair.old for pair in pairs}, added=False)
    after = _Side(likeness, said, {pair.new for pair in pairs}, added=True)
    for pair in pairs:
        was, now = trimmed(old.document.text, before.run(pair.old)), trimmed(new.document.text, after.run(pair.new))
        yield became(pair.kind, old, was, new, now)


class _Side:
    """The sentences of one version, and which of them are told."""

    def __init__(self, likeness: Likeness, told: Told, taken: set[int], *, added: bool) -> None:
        self._taken, self._runs = taken, Covered()
        self._mine = likeness.news if added else likeness.olds
        self._is_told = told.of_new if added else told.of_old
        self._likeness, self._added = likeness, added

    def run(self, index: int) -> Span:
        """A sentence with those beside it that are to be told with it."""
        span = passage(self._mine, index, self._goes_along, PASSAGE_CHARS)
        self._runs.add(span)
        return span

    def _goes_along(self, index: int) -> bool:
        one = self._mine[index]
        if index in self._taken or self._is_told(one.span) or self._runs.touches(one.span):
            return False
        return max(self._likeness.shares(one, added=self._added).values(), default=0.0) < ALONE


def candidates(old: Reading, new: Reading, likeness: Likeness, said: Told) -> list[_Pair]:
    """The pairs of sentences of which no change `said` speaks, with what speaks for and against each.

    A sentence that another only words anew has become nothing else.
    """
    found: list[_Pair] = []
    anew: set[tuple[int, int]] = set()
    olds, news = likeness.olds, likeness.news
    rows = [{} if _leads(one) else likeness.likely(one) for one in olds]
    columns: dict[int, list[float]] = defaultdict(list)
    for row in rows:
        for n, score in row.items():
            columns[n].append(score)
    best_old, best_new = [_best_two(row.values()) for row in rows], {n: _best_two(each) for n, each in columns.items()}
    inside_old, inside_new = (Counter(each.section for each in side) for side in (olds, news))
    place_old, place_new = _places(olds), _places(news)
    values_new = {n: _values(new, news[n]) for n in columns}
    for o, one in enumerate(olds):
        values_old = _values(old, one) if rows[o] else frozenset()
        for n, score in rows[o].items():
            other = news[n]
            joined = (one.section, other.section) in likeness.sections
            if score < _FAR and not (joined or (one.block, other.block) in likeness.linked):
                continue
            placed = {
                "apart": _apart(score, best_old[o]) + _apart(score, best_new[n]),
                "few": 1 / max(inside_old[one.section], inside_new[other.section]) if joined else 0.0,
                "place": abs(place_old[o] - place_new[n]) if joined else 0.5,
                "long": min(len(one.stems), _LONG_STEMS) / _LONG_STEMS,
            }
            if _sum(placed) + _AT_MOST < TOLD_FROM or _leads(other) or said.of_pair(one.span, other.span):
                continue
            features = _features(likeness, one, other, values_old, values_new[n], old.document, new.document)
            if features is None:
                anew |= {(o, -1), (-1, n)} if score >= _ANEW else set()
                continue
            lost = {_value(each) for each in old.mentions_in(one.span) if not said.of_old(each.span)} - values_new[n]
            won = {_value(each) for each in new.mentions_in(other.span) if not said.of_new(each.span)} - values_old
            sorts = _of_one_sort(lost, won)
            if not sorts and is_left_over(one.text, one.language) != is_left_over(other.text, other.language):
                continue  # a translation says the same
            features |= placed | {"unit": float(bool(sorts)), "beside": float(_is_beside(likeness, o, n, said))}
            found.append(_Pair(o, n, features, _kind(sorts)))
    return [pair for pair in found if (pair.old, -1) not in anew and (-1, pair.new) not in anew]


def _places(statements: Sequence[Statement]) -> list[float]:
    """How far down its section each statement stands, from 0 to 1."""
    inside: dict[int, list[int]] = defaultdict(list)
    for n, each in enumerate(statements):
        inside[each.section].append(n)
    found = [0.0] * len(statements)
    for order in inside.values():
        for rank, n in enumerate(sorted(order, key=lambda n: statements[n].span)):
            found[n] = (rank + 0.5) / len(order)
    return found


def _is_beside(likeness: Likeness, old: int, new: int, said: Told) -> bool:
    """Whether the sentences before two sentences, or behind them, in their paragraphs are told to be one."""
    olds, news = likeness.olds, likeness.news
    for step in (-1, 1):
        o, n = old + step, new + step
        if (
            0 <= o < len(olds)
            and 0 <= n < len(news)
            and (olds[o].block, news[n].block) == (olds[old].block, news[new].block)
            and said.of_pair(olds[o].span, news[n].span)
        ):
            return True
    return False


def _features(
    likeness: Likeness,
    one: Statement,
    other: Statement,
    before: frozenset[_Value],
    after: frozenset[_Value],
    old: Document,
    new: Document,
) -> dict[str, float] | None:
    """What two sentences themselves say for and against the one having become the other; None if they say the same."""
    lost, won = before - after, after - before
    if _is_numbered_line(one) or _is_numbered_line(other):
        return None
    if not (before and after) and (_is_fragment(one) or _is_fragment(other)):
        return None
    since = _is_otherwise(one, other, old, new)
    share = likeness.overlap(one, other)
    same = not lost and all(each.year and old.date and each.year < old.date.year for each in won)
    if same and (before or not since) and _is_worded_anew(one, other, share):
        return None
    return {
        "since": float(since),
        "told": max(0.0, share - _TOLD) / (1 - _TOLD),
        "same figures": float(bool((before and not lost) or (after and not won))),
        "no figures": float(not before and not after),
    }


def _best_two(scores: Iterable[float]) -> tuple[float, float]:
    first, second = (*sorted(scores, reverse=True), 0.0, 0.0)[:2]
    return first, second


def _apart(score: float, best: tuple[float, float]) -> float:
    """How far a score lies above the best of its rivals, or below it."""
    return max(-_MOST_APART, min(_MOST_APART, score - best[score == best[0]]))


def _leads(statement: Statement) -> bool:
    """Whether a sentence leads to what stands below it, or asks."""
    return statement.text.rstrip().endswith((":", "?"))


def _is_worded_anew(one: Statement, other: Statement, share: float) -> bool:
    """Whether two sentences with the same figures say the same: both deny or neither, and hardly a word has come."""
    if bool(denials(one.text, one.language)) != bool(denials(other.text, other.language)):
        return False
    return share >= _SAID or len(other.stems - one.stems) < _OTHER_STEMS


class _Value(NamedTuple):
    """A figure with its unit, or a day."""

    sort: str
    amount: tuple[str, ...]

    @property
    def year(self) -> int | None:
        """The year of a day that names one."""
        return int(self.amount[1][:4]) if self.sort == "date" and self.amount[1][:4].isdigit() else None


def _is_fragment(statement: Statement) -> bool:
    """Whether a statement is no whole sentence: an item of a list that goes on, or a line like a heading."""
    text = statement.text.rstrip()
    short = len(statement.stems) <= _FEW_STEMS and not text.endswith((".", "!", ")"))
    return short or text[:1].islower() or text.endswith(";")


def _is_numbered_line(statement: Statement) -> bool:
    """Whether a statement is a few words with a number before them: the heading of a paragraph, in bold."""
    return len(statement.stems) <= _FEW_STEMS and without_number(statement.text) != statement.text


def _values(reading: Reading, statement: Statement) -> frozenset[_Value]:
    return frozenset(_value(mention) for mention in reading.mentions_in(statement.span))


def _value(mention: Mention) -> _Value:
    amount = amounts(mention)
    return _Value("date" if mention.kind == "date" else amount[0], amount)


def _of_one_sort(lost: Iterable[_Value], won: Iterable[_Value]) -> set[str]:
    """The sorts of which each side has a figure that the other has not, of like size, or a day."""
    pairs = ((one, other) for one in lost for other in won if one.sort == other.sort)
    return {one.sort for one, other in pairs if one.sort == "date" or _near(one, other)}


def _near(one: _Value, other: _Value) -> bool:
    small, large = sorted(abs(Decimal(each.amount[1])) for each in (one, other))
    return large <= _TIMES * small


def _kind(units: set[str]) -> FactKind:
    """What changed: figures or days of one sort, or else how things stand."""
    if not units:
        return "status"
    return "date" if units == {"date"} else "number"


def _is_otherwise(one: Statement, other: Statement, old: Document, new: Document) -> bool:
    """Whether a sentence says that it is so since the old version, or only now, or the old one that it was to come."""
    if old.date and so_since(other.text, other.language, old.date.year):
        return True
    now, pending = NOW.get(other.language, NOW["en"]), PENDING.get(one.language, PENDING["en"])
    if now.search(other.text) and not now.search(one.text):
        return True
    if pending.search(one.text) and not pending.search(other.text):
        return True
    if not (old.date and new.date):
        return False
    # a year between the two that is no year of report of the new one
    return any(old.date.year < int(year) < new.date.year - 1 for year in _YEAR.findall(other.text))
