"""Tells what no longer stands as it stood: what was a duty and is none, what was free and costs, what is gone."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from checker.document import Span
from checker.language.standing import standing_of
from checker.language.stems import content_stems
from checker.versions.clauses import clause_around, trimmed
from checker.versions.comparison import FactChange

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.versions.comparison import FactKind

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
_COMMON = 30
"""A word in more statements than this leads to none of them."""
_ALIKE = 0.3
"""How alike two statements must be to be about one thing, where their signs are opposed."""
_ACT = 0.45
"""The same where one forbids and the other allows: small words that stand in every contract."""
_NEAR_BEST = 0.8
"""How near two statements must come to the best match of the older."""
_REPLACED = 0.3
"""The same where the new one says that something is gone."""
_OFTEN = 0.45
"""The same for how often something happens."""
_STOP = re.compile(r"[,;:()]")
_BINDING = frozenset({"must", "may_not", "need_not", "free", "within"})
"""What makes a statement one of consequence: a duty, a ban, a right to pay nothing, a time limit."""
_LEAST_STEMS = 3
_LIKE_NONE = 0.2
"""A statement is new, or gone, if none on the other side says so much of it."""
_FOCUS_CHARS = 48
"""How far behind a sign the words stand that say what it is a sign of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Statement:
    """A sentence with what it says of how things stand."""

    span: Span
    block: int
    section: int
    stems: frozenset[str]
    signs: dict[str, Span]
    """Where the sentence says how things stand, by what it says."""
    text: str
    language: str

    def told(self, sign: str) -> str:
        """The words of a sign."""
        found = self.signs[sign]
        return " ".join(self.text[found.start - self.span.start : found.end - self.span.start].casefold().split())

    def focus(self, sign: str) -> frozenset[str]:
        """The stems of the words right behind a sign, as far as its clause goes."""
        at = self.signs[sign].end - self.span.start
        behind = _STOP.split(self.text[at : at + _FOCUS_CHARS], maxsplit=1)[0]
        return frozenset(content_stems(behind, self.language))


def _names(statement: _Statement, sign: str) -> frozenset[str]:
    """The names in the words of a sign, titles left out."""
    found = statement.signs[sign]
    words = statement.text[found.start - statement.span.start : found.end - statement.span.start].split()
    return frozenset(word.strip(",.") for word in words[1:] if word[:1].isupper())


class _Pair(NamedTuple):
    score: float
    old: int
    new: int
    kind: FactKind
    old_sign: Span
    new_sign: Span


def changed_standing(
    old: Reading, new: Reading, linked: dict[tuple[int, int], float], sections: dict[int, int]
) -> Iterator[FactChange]:
    """What is not as it was: duties, permissions, prices, what is gone, and how often something happens.

    `linked` tells which blocks correspond, `sections` to which section of the new version most of an old one went.
    """
    olds, news = _statements(old), _statements(new)
    said = {_plain(old, one) for one in olds}, {_plain(new, one) for one in news}
    olds = [one for one in olds if _plain(old, one) not in said[1]]
    news = [one for one in news if _plain(new, one) not in said[0]]
    matcher = _Matcher(olds, news, linked, sections)
    pairs = sorted((*matcher.pairs(), *matcher.holders()), key=lambda pair: (-pair.score, pair.new, pair.old))
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    for pair in pairs:
        if pair.old in taken_old or pair.new in taken_new:
            continue
        taken_old.add(pair.old)
        taken_new.add(pair.new)
        yield _change(old, new, olds[pair.old], news[pair.new], pair)
    for n in matcher.alone(matcher.news, matcher.olds, taken_new, {other for _, other in linked}):
        yield _whole(new, news[n], added=True)
    for o in matcher.alone(matcher.olds, matcher.news, taken_old, {one for one, _ in linked}):
        yield _whole(old, olds[o], added=False)


def _plain(reading: Reading, statement: _Statement) -> str:
    return " ".join(reading.document.quote(statement.span).split())


def has_sign(text: str, language: str) -> bool:
    """Whether a text says anything of how things stand."""
    return any(pattern.search(text) for _, pattern in _patterns(language))


def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    words = standing_of(language)
    return (
        ("must", words.must),
        ("need_not", words.need_not),
        ("may", words.may),
        ("may_not", words.may_not),
        ("free", words.free),
        ("fee", words.fee),
        ("gone", words.gone),
        ("apart", words.apart),
        ("common", words.common),
        ("often", words.often),
        ("led_by", words.led_by),
        ("within", words.within),
        ("holder", words.holder),
    )


def _statements(reading: Reading) -> list[_Statement]:
    document = reading.document
    words, patterns = standing_of(document.language), _patterns(document.language)
    found = []
    for block in document.content:
        if block.kind in ("title", "heading", "code", "row") or block.furniture is not None:
            continue
        for span in reading.sentences_in(block.span):
            text = document.text[span.start : span.end]
            signs = {
                name: Span(span.start + match.start(), span.start + match.end())
                for name, pattern in patterns
                if (match := pattern.search(text))
            }
            if "may" in signs and words.only.search(text, 0, signs["may"].start - span.start):
                del signs["may"]
            for told, denied in (("must", "need_not"), ("may", "may_not"), ("fee", "free")):
                if denied in signs and told in signs:
                    del signs[told]
            stems = frozenset(content_stems(text, document.language))
            found.append(
                _Statement(
                    span=span,
                    block=block.index,
                    section=block.section,
                    stems=stems,
                    signs=signs,
                    text=text,
                    language=document.language,
                )
            )
    return found


def _can_differ(one: _Statement, other: _Statement) -> bool:
    """Whether the signs of two statements allow a change at all: most pairs are told apart by that alone."""
    return (
        ("gone" in other.signs and "gone" not in one.signs)
        or ("often" in one.signs and "often" in other.signs)
        or ("led_by" in one.signs and "led_by" in other.signs)
        or any(told in one.signs and now in other.signs for told, now in _OPPOSED)
    )


class _Matcher:
    """Which statements of two versions are about one thing, and say the opposite of it."""

    def __init__(
        self,
        olds: Sequence[_Statement],
        news: Sequence[_Statement],
        linked: dict[tuple[int, int], float],
        sections: dict[int, int],
    ) -> None:
        self.olds, self.news, self.linked, self.sections = olds, news, linked, sections
        self.count = Counter(each for statement in (*olds, *news) for each in statement.stems)
        self.total = len(olds) + len(news)
        self.rarity = {each: math.log(1 + (self.total + 1) / times) for each, times in self.count.items()}
        self.first: dict[str, int] = {}
        for n, statement in enumerate(olds):
            for each in statement.stems:
                self.first.setdefault(each, n)

    def weight(self, stems: frozenset[str]) -> float:
        return math.fsum(map(self.rarity.__getitem__, stems))  # rounded once: the order changes nothing

    def alike(self, one: _Statement, other: _Statement) -> float:
        shared = self.weight(one.stems & other.stems)
        if not shared:
            return 0.0
        first, second = self.weight(one.stems), self.weight(other.stems)
        score = shared / (first + second) + 0.5 * shared / min(first, second)
        if (one.block, other.block) in self.linked:
            return score + 0.15
        return score + (0.1 if self.sections.get(one.section) == other.section else 0.0)

    def pairs(self) -> Iterator[_Pair]:
        by_word: dict[str, list[int]] = defaultdict(list)
        for n, other in enumerate(self.news):
            for each in other.stems:
                by_word[each].append(n)
        for o, one in enumerate(self.olds):
            near = {n for each in one.stems if len(by_word[each]) <= _COMMON for n in by_word[each]}
            if not any(_can_differ(one, self.news[n]) for n in near):
                continue
            scores = {n: score for n in sorted(near) if (score := self.alike(one, self.news[n])) >= _ALIKE}
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
            found = [n for n in news if self.news[n].section == self.sections.get(before.section)]
            if not found and len(olds) == 1:
                rivals, found = olds, news
            if len(found) == 1 == len(rivals):
                after = self.news[found[0]]
                if not _names(before, "holder") & _names(after, "holder"):
                    yield _Pair(1.0, o, found[0], "name", before.signs["holder"], after.signs["holder"])

    def alone(
        self, mine: Sequence[_Statement], others: Sequence[_Statement], taken: set[int], linked: set[int]
    ) -> Iterator[int]:
        """The statements of consequence on one side that are like none of the other, at most one a block."""
        by_word: dict[str, list[int]] = defaultdict(list)
        for n, other in enumerate(others):
            for each in other.stems:
                by_word[each].append(n)
        told: set[int] = set()
        for m, one in enumerate(mine):
            if (
                m in taken
                or one.block in told
                or one.block in linked
                or not one.signs.keys() & _BINDING
                or len(one.stems) < _LEAST_STEMS
            ):
                continue
            near = {n for each in one.stems if len(by_word[each]) <= _COMMON for n in by_word[each]}
            if all(self._overlap(one, others[n]) < _LIKE_NONE for n in near):
                told.add(one.block)
                yield m

    def _overlap(self, one: _Statement, other: _Statement) -> float:
        """How much of what the first says the other says too."""
        return self.weight(one.stems & other.stems) / (self.weight(one.stems) or 1.0)

    def _of_one_act(self, one: _Statement, other: _Statement, told: str, now: str, score: float) -> bool:
        """Whether what one statement forbids is what the other allows: the words behind the sign say so."""
        if "may_not" not in (told, now):
            return True
        denied, allowed = (one, other) if told == "may_not" else (other, one)
        focus = denied.focus("may_not")
        return score >= _ACT and 2 * len(focus & allowed.stems) >= len(focus) > 0

    def _led_alike(self, one: _Statement, other: _Statement) -> bool:
        return bool(one.focus("led_by") & other.focus("led_by"))


def _change(old: Reading, new: Reading, one: _Statement, other: _Statement, pair: _Pair) -> FactChange:
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


def _whole(reading: Reading, statement: _Statement, *, added: bool) -> FactChange:
    """A statement that only one version makes."""
    sign = next(statement.signs[name] for name in sorted(statement.signs) if name in _BINDING)
    span = clause_around(reading.document.text, sign, statement.span)
    says = " ".join(reading.document.quote(span).split())
    subject = reading.document.section_at(statement.span.start).heading or reading.document.title
    place = reading.place(span)
    return FactChange(
        kind="added" if added else "removed",
        subject=subject,
        old=None if added else place,
        new=place if added else None,
        old_value=None if added else says,
        new_value=says if added else None,
        message=f"{subject}: “{says}” is {'new' if added else 'gone'}.",
    )
