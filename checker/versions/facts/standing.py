"""Tells what no longer stands as it stood: what was a duty and is none, what was free and costs, what is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.language.negation import denials
from checker.versions.facts.clauses import clause_around, trimmed
from checker.versions.facts.statements import each_once
from checker.versions.facts.told import became

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.reading import Reading
    from checker.document import Span
    from checker.versions.comparison import FactChange, FactKind
    from checker.versions.facts.statements import Likeness, Statement
    from checker.versions.facts.told import Told

_OPPOSED = (
    ("must", "need_not"),
    ("need_not", "must"),
    ("may", "must"),
    ("must", "may"),
    ("may", "may_not"),
    ("may_not", "may"),
    ("free", "fee"),
    ("fee", "free"),
    ("paper", "online"),
    ("online", "paper"),
    ("planned", "done"),
    ("once", "again"),
    ("again", "once"),
    ("apart", "common"),
    ("common", "apart"),
)
"""What cannot both hold of one thing: the sign in the old version, then that in the new one."""
_ROLES = (("led_by",), ("paid_by",), ("named_by",), ("decided_by", "decides"))
"""The signs of who does something, those of one act together."""
_BEHIND = frozenset({"decides"})
"""Those that stand behind the one who does it."""
_ALIKE = 0.3
"""How alike two statements must be to be about one thing, where their signs are opposed."""
_ACT = 0.45
"""The same where one forbids and the other allows: small words that stand in every contract."""
_ACT_HERE = 0.36
"""The same where their blocks or sections correspond."""
_MODAL = 0.6
"""The same where what may be done must be, or the other way round."""
_NEAR_BEST = 0.8
"""How near two statements must come to the best match of the older."""
_REPLACED = 0.3
"""The same where the new one says that something is gone."""
_FAR = 0.55
"""The same for who does something, where their blocks and sections do not correspond."""
_OFTEN = 0.45
"""The same for how often something happens."""


class _Pair(NamedTuple):
    score: float
    old: int
    new: int
    kind: FactKind
    old_sign: Span
    new_sign: Span


def changed_standing(old: Reading, new: Reading, likeness: Likeness, said: Told) -> Iterator[FactChange]:
    """What is not as it was: duties, permissions, prices, what is gone, and how often something happens.

    A sentence that is what another became, as one of the changes `said` tells, is not looked at for a third.
    """
    finder = _Finder(likeness, said)
    pairs = sorted(finder.pairs(), key=lambda pair: (-pair.score, pair.new, pair.old))
    for pair in each_once(pairs):
        yield _change(old, new, likeness.olds[pair.old], likeness.news[pair.new], pair)


def _answers(one: Statement) -> set[str]:
    """The signs of a newer statement that allow a change at all: most pairs are told apart by that alone."""
    found = {now for told, now in _OPPOSED if told in one.signs} | ({"often"} & one.signs.keys())
    found.update(sign for role in _ROLES if one.signs.keys() & role for sign in role)
    return found if "gone" in one.signs else {*found, "gone"}


class _Finder:
    """Which statements of two versions are about one thing, and say the opposite of it."""

    def __init__(self, likeness: Likeness, told: Told) -> None:
        self.told = told
        self.olds, self.news, self.likeness = likeness.olds, likeness.news, likeness
        self.first: dict[str, int] = {}
        for n, statement in enumerate(self.olds):
            for each in statement.stems:
                self.first.setdefault(each, n)

    def pairs(self) -> Iterator[_Pair]:
        for o, one in enumerate(self.olds):
            scores = {n: score for n, score in self.likeness.likely(one).items() if score >= _ALIKE}
            answers = _answers(one)
            answering = [n for n in scores if not answers.isdisjoint(self.news[n].signs)]
            if not answering:
                continue
            best = max((score for n, score in scores.items() if self._free(o, n)), default=0.0)
            for n in answering:
                # where another statement is much liker, that is what this one became
                if scores[n] >= _NEAR_BEST * best:
                    yield from self._between(o, n, scores[n])

    def _free(self, o: int, n: int) -> bool:
        """Whether a new statement is not what another old one became."""
        one, other = self.olds[o].span, self.news[n].span
        return all(old.overlaps(one) for old in self.told.sources(other))

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
        for role in _ROLES:
            mine, its = (next((sign for sign in role if sign in each.signs), "") for each in (one, other))
            if mine and its and self._of_two(one, mine, other, its, score):
                yield _Pair(score, o, n, "name", one.signs[mine], other.signs[its])
                return

    def _same_price(self, one: Statement, other: Statement, told: str, now: str) -> bool:
        """Whether what was free is told so elsewhere, or a price beside it is told as another already."""
        if self.told.of_pair(one.signs[told], other.signs[now]):
            return True
        return any(
            told in self.news[n].signs and self.news[n].section == other.section for n in self.likeness.near_new(one)
        )

    def _other_way(self, one: Statement, other: Statement, told: str, now: str) -> bool:
        """Whether a way to ask for something has gone, and not only a second one come."""
        return told not in ("paper", "online") or (told not in other.signs and now not in one.signs)

    def _of_one_act(self, one: Statement, other: Statement, told: str, now: str, score: float) -> bool:
        """Whether what one statement forbids or bids is what the other allows: the words behind the sign say so."""
        if {told, now} == {"may", "must"}:
            first, second = one.focus(told), other.focus(now)
            return score >= _MODAL and first == second and bool(first)
        if told == "free":
            return not self._same_price(one, other, told, now)
        if "may_not" not in (told, now):
            return self._other_way(one, other, told, now)
        denied, allowed = (one, other) if told == "may_not" else (other, one)
        focus = denied.focus("may_not")
        if denials(allowed.text, allowed.language):
            return False
        if not allowed.focus("may") and self.likeness.together(one, other):
            return focus <= denied.stems and denied.stems - focus == allowed.stems - focus - allowed.sign_stems("may")
        if not focus and not allowed.focus("may") and self.likeness.together(one, other):
            return denied.stems - denied.sign_stems("may_not") <= allowed.stems
        least = _ACT if not self.likeness.together(one, other) else _ACT_HERE
        return score >= least and 2 * len(focus & allowed.stems) >= len(focus) > 0

    def _of_two(self, one: Statement, told: str, other: Statement, now: str, score: float) -> bool:
        """Whether two statements name two who lead, pay, appoint or decide."""
        before, after = _agent(one, told), _agent(other, now)
        if told == now == "led_by":
            return not before & after
        one_name = before <= after or after <= before
        return not one_name and (score >= _FAR or self.likeness.together(one, other))


def _agent(statement: Statement, sign: str) -> frozenset[str]:
    """The stems of those whom a sentence names as leading, paying or deciding: behind the sign, or before it."""
    return statement.focus_before(sign) if sign in _BEHIND else statement.focus(sign)


def _change(old: Reading, new: Reading, one: Statement, other: Statement, pair: _Pair) -> FactChange:
    whole = pair.old_sign == one.span
    text = old.document.text
    before = trimmed(text, one.span) if whole else clause_around(text, pair.old_sign, one.span)
    return became(pair.kind, old, before, new, clause_around(new.document.text, pair.new_sign, other.span))
