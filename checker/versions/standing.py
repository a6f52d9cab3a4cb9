"""Tells what no longer stands as it stood: what was a duty and is none, what was free and costs, what is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.versions.clauses import clause_around, trimmed
from checker.versions.comparison import FactChange

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Span
    from checker.versions.comparison import FactKind
    from checker.versions.statements import Likeness, Statement

_OPPOSED = (
    ("must", "need_not"),
    ("need_not", "must"),
    ("may", "may_not"),
    ("may_not", "may"),
    ("free", "fee"),
    ("fee", "free"),
    ("apart", "common"),
    ("common", "apart"),
)
"""What cannot both hold of one thing: the sign in the old version, then that in the new one."""
_ALIKE = 0.3
"""How alike two statements must be to be about one thing, where their signs are opposed."""
_ACT = 0.45
"""The same where one forbids and the other allows: small words that stand in every contract."""
_ACT_HERE = 0.36
"""The same where their blocks or sections correspond."""
_NEAR_BEST = 0.8
"""How near two statements must come to the best match of the older."""
_REPLACED = 0.3
"""The same where the new one says that something is gone."""
_PRICE = 0.3
"""How sure it is that what a section says of prices is about one thing, beside other changes of its sentences."""
_OFTEN = 0.45
"""The same for how often something happens."""


def _by_section(statements: Sequence[Statement], said: Sequence[Span]) -> dict[int, dict[str, list[int]]]:
    """The statements of each section that say what is free, and those that say what costs; none told already."""
    found: dict[int, dict[str, list[int]]] = {}
    for n, statement in enumerate(statements):
        signs = sorted(statement.signs.keys() & {"free", "fee"})
        if signs and any(statement.span.overlaps(span) for span in said):
            continue
        for sign in signs:
            found.setdefault(statement.section, {}).setdefault(sign, []).append(n)
    return found


def _names(statement: Statement, sign: str) -> frozenset[str]:
    """The names in the words of a sign, titles left out."""
    return frozenset(word.strip(",.") for word in statement.words(sign).split()[1:] if word[:1].isupper())


class _Pair(NamedTuple):
    score: float
    old: int
    new: int
    kind: FactKind
    old_sign: Span
    new_sign: Span


def changed_standing(
    old: Reading, new: Reading, likeness: Likeness, told: Sequence[FactChange]
) -> Iterator[FactChange]:
    """What is not as it was: duties, permissions, prices, what is gone, and how often something happens.

    A price that has become another, as one of the changes `told` says, has not become free.
    """
    finder = _Finder(likeness, told)
    pairs = sorted(
        (*finder.pairs(), *finder.holders(), *finder.prices()), key=lambda pair: (-pair.score, pair.new, pair.old)
    )
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    for pair in pairs:
        if pair.old in taken_old or pair.new in taken_new:
            continue
        taken_old.add(pair.old)
        taken_new.add(pair.new)
        yield _change(old, new, likeness.olds[pair.old], likeness.news[pair.new], pair)


def _can_differ(one: Statement, other: Statement) -> bool:
    """Whether the signs of two statements allow a change at all: most pairs are told apart by that alone."""
    return (
        ("gone" in other.signs and "gone" not in one.signs)
        or ("often" in one.signs and "often" in other.signs)
        or ("led_by" in one.signs and "led_by" in other.signs)
        or any(told in one.signs and now in other.signs for told, now in _OPPOSED)
    )


class _Finder:
    """Which statements of two versions are about one thing, and say the opposite of it."""

    def __init__(self, likeness: Likeness, told: Sequence[FactChange]) -> None:
        pairs = [(change.old.span, change.new.span) for change in told if change.old and change.new]
        self.said = tuple(old for old, _ in pairs), tuple(new for _, new in pairs)
        self.olds, self.news, self.likeness = likeness.olds, likeness.news, likeness
        self.first: dict[str, int] = {}
        for n, statement in enumerate(self.olds):
            for each in statement.stems:
                self.first.setdefault(each, n)

    def pairs(self) -> Iterator[_Pair]:
        for o, one in enumerate(self.olds):
            near = self.likeness.near_new(one)
            if not any(_can_differ(one, self.news[n]) for n in near):
                continue
            scores = {n: score for n in sorted(near) if (score := self.likeness.alike(one, self.news[n])) >= _ALIKE}
            best = max(scores.values(), default=0.0)
            for n, score in scores.items():
                # where another statement is much liker, that is what this one became
                if self.news[n].signs and score >= _NEAR_BEST * best:
                    yield from self._between(o, n, score)

    def _between(self, o: int, n: int, score: float) -> Iterator[_Pair]:
        one, other = self.olds[o], self.news[n]
        for told, now in _OPPOSED:
            if told in one.signs and now in other.signs and self._of_one_act(one, other, told, now, score):
                yield _Pair(score + 0.2, o, n, "status", one.signs[told], other.signs[now])
                return
        if "gone" in other.signs and "gone" not in one.signs and score >= _REPLACED:
            first = 0.1 if any(self.first[each] == o for each in one.stems & other.focus("gone")) else 0.0
            yield _Pair(score + first, o, n, "status", one.span, other.signs["gone"])
        elif {"often"} <= one.signs.keys() & other.signs.keys() and score >= _OFTEN:
            before, after = one.told("often"), other.told("often")
            if before != after:
                yield _Pair(score, o, n, "number", one.signs["often"], other.signs["often"])
        elif {"led_by"} <= one.signs.keys() & other.signs.keys() and not self._led_alike(one, other):
            yield _Pair(score, o, n, "name", one.signs["led_by"], other.signs["led_by"])

    def holders(self) -> Iterator[_Pair]:
        """Who holds an office: where each version, or a section and the one it went to, tells just one holder."""
        olds = [o for o, one in enumerate(self.olds) if "holder" in one.signs]
        news = [n for n, other in enumerate(self.news) if "holder" in other.signs]
        for o in olds:
            before = self.olds[o]
            rivals = [each for each in olds if self.olds[each].section == before.section]
            found = [n for n in news if (before.section, self.news[n].section) in self.likeness.sections]
            if not found and len(olds) == 1:
                rivals, found = olds, news
            if len(found) == 1 == len(rivals):
                after = self.news[found[0]]
                if not _names(before, "holder") & _names(after, "holder"):
                    yield _Pair(1.0, o, found[0], "name", before.signs["holder"], after.signs["holder"])

    def prices(self) -> Iterator[_Pair]:
        """What was free and costs, or the other way round: a section told only one of them, and tells the other."""
        olds, news = _by_section(self.olds, self.said[0]), _by_section(self.news, self.said[1])
        for before, after in sorted(self.likeness.sections):
            for told, now in (("free", "fee"), ("fee", "free")):
                was, becomes = olds.get(before, {}), news.get(after, {})
                if told in was and now in becomes and now not in was and told not in becomes:
                    o, n = max(
                        ((o, n) for o in was[told] for n in becomes[now]),
                        key=lambda pair: (
                            self.likeness.alike(self.olds[pair[0]], self.news[pair[1]]),
                            -pair[0],
                            -pair[1],
                        ),
                    )
                    yield _Pair(_PRICE, o, n, "status", self.olds[o].signs[told], self.news[n].signs[now])

    def _alike(self, old: int, new: int) -> float:
        return self.likeness.alike(self.olds[old], self.news[new])

    def _of_one_act(self, one: Statement, other: Statement, told: str, now: str, score: float) -> bool:
        """Whether what one statement forbids is what the other allows: the words behind the sign say so."""
        if "may_not" not in (told, now):
            return True
        denied, allowed = (one, other) if told == "may_not" else (other, one)
        focus = denied.focus("may_not")
        least = _ACT if not self.likeness.together(one, other) else _ACT_HERE
        return score >= least and 2 * len(focus & allowed.stems) >= len(focus) > 0

    def _led_alike(self, one: Statement, other: Statement) -> bool:
        return bool(one.focus("led_by") & other.focus("led_by"))


def _change(old: Reading, new: Reading, one: Statement, other: Statement, pair: _Pair) -> FactChange:
    whole = pair.old_sign == one.span
    before = (
        trimmed(old.document.text, one.span) if whole else clause_around(old.document.text, pair.old_sign, one.span)
    )
    after = clause_around(new.document.text, pair.new_sign, other.span)
    said = " ".join(old.document.quote(before).split())
    says = " ".join(new.document.quote(after).split())
    subject = new.document.section_at(other.span.start).heading or new.document.title
    return FactChange(
        kind=pair.kind,
        subject=subject,
        old=old.place(before),
        new=new.place(after),
        old_value=said,
        new_value=says,
        message=f"{subject}: “{said}” became “{says}”.",
    )
