"""Judges what two passages lay down of one act in words of their own: how soon to decide, from what age to join.

Two values meet if what is done is the same, by any of the words for it; they are of one thing if the words that are
left, those of the heading, the question or the sentence before among them, are shared, and no other passage tells of
either more nearly.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING

from checker.claims.claim import is_cell
from checker.claims.judging.alike import share_of
from checker.claims.judging.judged import Judged, Rule, of_a_part
from checker.claims.judging.linked import MEETING
from checker.claims.judging.once import once_of_each
from checker.claims.judging.records import record_of
from checker.claims.judging.told_apart import said_apart
from checker.claims.judging.value_sorts import DAYS
from checker.claims.judging.words_shared import said_in, stands_in
from checker.language.acts import ACTS, BORNE, COSTS, IN_SOME_CASE, ONCE_WAS, ONLY_SOMETIMES, says_nothing
from checker.language.attributes import WORKING
from checker.language.connectors import HEAD_FIRST
from checker.language.lazy import lazy_re
from checker.language.meanings import meaning_of, meanings_of
from checker.language.same_nouns import canonical, canonical_stems
from checker.language.stems import WORD, stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judging.judged import Key

_MOST = 400
"""More statements of one act than this are not held against each other."""
_BEFORE_CHARS = 300
_LONGEST = 320
"""A longer sentence says too many things."""
_FARTHEST = {"time": 6.5, "age": 1.7, "share": 3.0, "limit": 2.5}
"""How many times one value another may be, where both are meant for the same."""
_BREAK = lazy_re(r"[;:()–—|]|,\s|\.\s")
_SENTENCE_END = lazy_re(r"(?<=[.!?])[*_]*\s+")
_FEW, _SOME = 1, 4
"""So many of the words beside one value, and beside the other, may be missing from the other passage, on two pages."""
_HELD, _MOST_HELD, _LEFT = 0.8, 2, 0.05
"""What a word counts that one passage leaves to what stands above it; how many such count; what each odd word takes."""
_ENOUGH, _WHOLE, _SURE = 0.7, 1.0, 1.5
"""What two passages must have in common, on two pages and on one, where there less if neither has an odd word."""
_ROOT = 5
_TITLE = 3
"""So few words at the head of a paragraph are its title: "Fees. ..."."""
_TELLING = 3
"""A sentence of fewer telling words leaves the rest to the one before it."""
_COUNTED = lazy_re(
    r"(?:\s(?:or|ou|of|oder|and|et|en|und)\s(?:more|plus|meer|mehr|fewer|less|moins|minder|weniger))?"
    r"\s(?P<noun>[^\W\d_]{3,})"
)
_HAVING = lazy_re(
    r"\b(?P<noun>[^\W\d_]{3,})\s(?:is|are|of|be|est|sont|soit|de|zijn|van|ist|sind|von|liegt|lies)\s(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
"""What stands before a number that says of what it is: "a mark of", "the mark is"."""


class Statement:
    """What a claim lays down: of what act, and of what thing."""

    def __init__(self, claim: Claim) -> None:
        self.claim = claim
        self.record = record_of(claim)
        self.language = claim.document.language

    @cached_property
    def part(self) -> str:
        """What stands between the nearest marks around the value; of a table the row's name and the cell."""
        claim, sentence = self.claim, self.record.sentence
        assert claim.context is not None
        if is_cell(claim):
            return f"{claim.subject_text} | {_cell(claim)}"
        start, end = claim.value_span.start - claim.context.start, claim.value_span.end - claim.context.start
        marks = [found.span() for found in _BREAK.finditer(sentence)]
        low = max((last for _, last in marks if last <= start), default=0)
        high = min((first for first, _ in marks if first >= end), default=len(sentence))
        return sentence[low:high]

    @cached_property
    def said(self) -> str:
        """All of the sentence; of a table the row's name and the cell."""
        return self.part if is_cell(self.claim) else self.record.sentence

    @cached_property
    def before(self) -> str:
        """What its paragraph says before it, or the question that it answers."""
        claim = self.claim
        assert claim.context is not None
        document = claim.document
        block = document.block_at(claim.context.start)
        if block is None or is_cell(claim):
            return ""
        text = document.text[max(block.span.start, claim.context.start - _BEFORE_CHARS) : claim.context.start].strip()
        if not text and 0 < block.index <= len(document.blocks):
            asked = document.blocks[block.index - 1].text.strip()
            text = asked if asked.rstrip("*_").endswith("?") else ""
        return text

    @cached_property
    def sort(self) -> str:
        """What sort of value it lays down: a "time", an "age", a "share", a "limit"; "" for none that can be held."""
        claim, mention = self.claim, self.claim.mention
        if mention is None or claim.context is None or claim.when or mention.end_value is not None:
            return ""
        if len(claim.context) > _LONGEST or isinstance(mention.value, str) or self.language not in ACTS:
            return ""
        if mention.kind == "duration" and is_cell(claim):
            return "time" if mention.unit in DAYS else ""
        sort = "" if is_cell(claim) and mention.kind != "percent" else self.record.sort
        if share_of(claim):
            return "share" if mention.bound == "exact" else ""
        if is_cell(claim) or ONCE_WAS[self.language].search(self.record.sentence):
            return ""
        if mention.kind == "number" and sort != "age":
            strict = claim.bound in ("less-than", "more-than") and not self.record.denied_less
            return "limit" if self.record.side and self._nouns and not strict else ""
        return sort if sort in ("time", "age") else ""

    @cached_property
    def acts(self) -> dict[str, str]:
        """The acts, with the words that name each: those of its part, or of the sentence, or of the question."""
        if self.sort == "time":
            return self._done
        if self.sort == "age":
            return {f"be of age, {self.record.side}": ""} if self.record.side else {}
        if self.sort == "share":
            words = [*BORNE[self.language].findall(self._all), *COSTS[self.language].findall(self._all)]
            return {"bear": " ".join(words)} if len(words) > 1 and COSTS[self.language].search(self._all) else {}
        if self.sort == "limit":
            side, language = self.record.side, self.language
            return {f"{side} of {meaning_of(noun, language) or noun}": noun for noun in self._nouns}
        return {}

    @cached_property
    def _nouns(self) -> frozenset[str]:
        """The stems of what a limit counts: "ten or more workers", "a mark of 35 or above", "the mark is below"."""
        claim, mention, text = self.claim, self.claim.mention, self.claim.document.text
        assert mention is not None
        assert claim.context is not None
        bound = mention.bound_span or mention.span
        behind = _COUNTED.match(text, max(mention.end, bound.end), claim.context.end)
        before = _HAVING.search(text[claim.context.start : min(mention.start, bound.start)])
        told = (before, None if claim.nouns else behind)
        found = {canonical(stem(named["noun"], self.language), self.language) for named in told if named}
        found.update(claim.nouns[:1] if self.language in HEAD_FIRST else claim.nouns[-1:])
        return frozenset(found - {""})

    @property
    def _heads(self) -> str:
        return " ".join(self.claim.attribute.split()[1:]) if is_cell(self.claim) else ""

    @property
    def _all(self) -> str:
        return f"{self.said} {self._heads}"

    @property
    def _done(self) -> dict[str, str]:
        last = _SENTENCE_END.split(self.before)[-1] if self.before else ""
        asked = last if last.rstrip("*_ ").endswith("?") else ""
        for text in (self.part, self._heads, self.said, asked):
            found = {act: " ".join(each) for act, words in ACTS[self.language].items() if (each := words.findall(text))}
            if found:
                return found
        return {}

    @cached_property
    def _empty(self) -> frozenset[str]:
        acts = canonical_stems(WORD.findall(" ".join(self.acts.values())), self.language)
        return acts | says_nothing(self.language)

    @cached_property
    def own(self) -> frozenset[str]:
        """The words of the sentence that tell what the act is done to."""
        words = canonical_stems(WORD.findall(self._all), self.language) if is_cell(self.claim) else self.record.words
        return words - self._empty

    @cached_property
    def near(self) -> frozenset[str]:
        """Those of them beside the value."""
        if is_cell(self.claim):
            return self.own
        return canonical_stems(WORD.findall(self.part), self.language) & self.own & self.claim.near

    @cached_property
    def held(self) -> frozenset[str]:
        """The words of what stands above and before, to which the sentence may leave what it is of."""
        leaves = len(self.own) < _TELLING or "?" in self.before or stands_in(self.record.sentence, self.language)
        lead = _SENTENCE_END.split(self.before, maxsplit=1)[0] if self.before else ""
        before = self.before if leaves else lead if len(lead.split()) <= _TITLE else ""
        above = f"{before} {self.record.heading} {self.claim.document.title}"
        return (canonical_stems(WORD.findall(above), self.language) | self.claim.topic) - self._empty

    @cached_property
    def limited(self) -> bool:
        """Whether it holds for some cases only."""
        if ONLY_SOMETIMES[self.language].search(self.said):
            return True
        opens = IN_SOME_CASE.match(self.said) is not None
        return opens and self.sort not in ("age", "limit") and not is_cell(self.claim)

    @property
    def size(self) -> float:
        """How large the value is, in days or per cent where it is a length of time or a share."""
        mention = self.claim.mention
        assert mention is not None
        if self.sort == "share":
            share = share_of(self.claim)
            return float(share.value) if share and not isinstance(share.value, str) else 0.0
        return float(mention.value) * (DAYS.get(mention.unit or "", 1.0) if self.sort == "time" else 1.0)


statement_of = once_of_each(Statement)
"""The statement of a claim."""


def _cell(claim: Claim) -> str:
    block = claim.document.block_at(claim.value_span.start)
    cells = block.cells if block else ()
    return next((claim.document.quote(cell) for cell in cells if cell.contains(claim.value_span)), "")


def _meets(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        statement = statement_of(claim)
        for act in statement.acts if statement.sort else ():
            yield (claim.document.language, act), claim


@dataclass(frozen=True, slots=True)
class _Link:
    one: Statement
    other: Statement
    score: float
    odd: bool
    """Whether either has a word beside its value that the other lacks."""

    @property
    def sure(self) -> bool:
        """Whether the two have enough in common to be of one thing."""
        one_page = self.one.claim.document is self.other.claim.document
        return self.score >= (_ENOUGH if not one_page else _SURE if self.odd else _WHOLE)

    @property
    def keys(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """Each of the two, and the page of the other."""
        first, second = self.one.claim, self.other.claim
        return (id(first), id(second.document)), (id(second), id(first.document))


def _judge(claims: Sequence[Claim]) -> Iterator[Judged]:
    statements = [statement_of(claim) for claim in claims]
    if len(statements) > _MOST:
        return
    best: dict[tuple[int, int], float] = defaultdict(float)
    links = list(_links(statements))
    for link in links:
        for key in link.keys:
            best[key] = max(best[key], link.score)
    for link in links:
        one, other = link.one, link.other
        if any(best[key] > link.score for key in link.keys):
            continue  # one of them is told more nearly elsewhere
        if link.sure and _disagree(one, other):
            yield Judged(one=one.claim, other=other.claim, level="error", why=_why(one, other))


def _links(statements: Sequence[Statement]) -> Iterator[_Link]:
    for first, second in sorted(_met(statements)):
        one, other = statements[first], statements[second]
        one_page = one.claim.document is other.claim.document
        if one_page and (one.said == other.said or one.said in other.before or other.said in one.before):
            continue  # the next sentence tells of something else
        language = one.language
        own = said_in(one.own, other.own, language)
        held = (said_in(one.own, other.held, language) | said_in(other.own, one.held, language)) - own
        left = [
            each.near - said_in(each.near, against.own | against.held, language)
            for each, against in ((one, other), (other, one))
        ]
        few = min(map(len, left)) <= (0 if one_page else _FEW) and max(map(len, left)) <= _SOME
        counted = (
            one.sort == other.sort == "limit" and len(one.claim.nouns) > 1 and one.claim.nouns == other.claim.nouns
        )
        more = len(one.acts.keys() & other.acts.keys()) - 1  # "decide on the application"
        if (few or counted) and (own or held or more):
            shared = counted + len(own) + _HELD * (more + min(_MOST_HELD, len(held)))
            yield _Link(one, other, shared - _LEFT * sum(map(len, left)), any(left))


def _met(statements: Sequence[Statement]) -> set[tuple[int, int]]:
    """The places of each two statements that may share a word, one that few of them have."""
    having: dict[str, list[int]] = defaultdict(list)
    for n, each in enumerate(statements):
        words = each.own | each.held
        acts = {" and ".join(pair) for pair in combinations(sorted(each.acts), 2)}
        for key in {word[:_ROOT] for word in words} | meanings_of(words, each.language) | acts:
            having[key].append(n)
    return {
        (one, other)
        for places in having.values()
        if len(places) <= MEETING
        for n, one in enumerate(places)
        for other in places[n + 1 :]
    }


def _disagree(one: Statement, other: Statement) -> bool:
    """Whether two values exclude each other, and nothing says that they are of two things."""
    if one.sort != other.sort or one.limited != other.limited or said_apart(one.record, other.record):
        return False
    low, high = sorted((one.size, other.size))
    if not low or high / low > _FARTHEST[one.sort]:
        return False
    if one.sort == "time":
        working = [bool(WORKING.intersection(each.said.casefold().split())) for each in (one, other)]
        sides = {one.record.side, other.record.side}
        return high / low > (_ALIKE if working[0] == working[1] else 2.0) and not sides >= {"least", "most"}
    if one.sort == "share":
        return high - low > _POINTS and not of_a_part(one.claim) and not of_a_part(other.claim)
    return high > low


_ALIKE = 1.25
_POINTS = 2.0


def _why(one: Statement, other: Statement) -> str:
    act = next(act for act in one.acts if act in other.acts)
    return f"one rule told with two values, that to {act}." if one.sort == "time" else "one rule told with two values."


SAME_ACT = Rule(meets=_meets, judge=_judge)
"""How long something takes, may take or lasts, from what age or up to what limit, said in two ways of one act."""
