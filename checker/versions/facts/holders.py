"""Tells which posts have passed to another person."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from checker.document import Span
from checker.language.bodies.posts import IN_OFFICE, PERSON, POSTS, TITLES
from checker.language.stems import stem
from checker.versions.facts.clauses import clause_around
from checker.versions.facts.told import became

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.versions.comparison import FactChange
    from checker.versions.facts.statements import Likeness, Statement


_NO_POST = ""


class _Holder(NamedTuple):
    """A person whom a sentence names beside a post."""

    statement: Statement
    person: Span
    names: frozenset[str]
    posts: frozenset[str]
    """None where the sentence only says that the person is in office."""


def changed_holders(old: Reading, new: Reading, likeness: Likeness) -> Iterator[FactChange]:
    """Who holds a post now, and who held it: where corresponding sections, or whole pages, tell of one holder each."""
    olds, news = _holders(likeness.olds), _holders(likeness.news)
    said = " ".join(old.document.text.split()), " ".join(new.document.text.split())
    joined: dict[int, list[int]] = defaultdict(list)
    for section, other in likeness.sections:
        joined[section].append(other)
    here, there = _Sections(olds), _Sections(news)
    for before in olds:
        sections = joined[before.statement.section]
        rivals, found = here.first_two([before.statement.section]), there.first_two(sections)
        if not found and len(olds) == 1:
            sections = sorted({each.statement.section for each in news})
            found = there.first_two(sections)
        if len(rivals) > 1 or len(found) > 1:
            rivals = here.first_two([before.statement.section], before.posts) if before.posts else [before]
            found = there.first_two(sections, before.posts | {_NO_POST}) if before.posts else found
        if len(rivals) == len(found) == 1 and not before.names & found[0].names:
            after = found[0]
            if _last(old, before) in said[1] and _last(new, after) in said[0]:
                continue  # both were in office before and are now
            yield became(
                "name", old, clause_around(old.document.text, before.person, before.statement.span),
                new, clause_around(new.document.text, after.person, after.statement.span),
            )  # fmt: skip


class _Sections:
    """The holders that each section names, at hand by their posts: a register names thousands."""

    def __init__(self, holders: Sequence[_Holder]) -> None:
        self._all: dict[int, list[_Holder]] = defaultdict(list)
        self._by_post: dict[tuple[int, str], list[_Holder]] = defaultdict(list)
        for each in holders:
            self._all[each.statement.section].append(each)
            for post in each.posts or {_NO_POST}:
                self._by_post[each.statement.section, post].append(each)

    def first_two(self, sections: Sequence[int], posts: frozenset[str] | None = None) -> list[_Holder]:
        """Up to two holders that these sections name, of one of these posts if given: one alone is to be told."""
        found: dict[int, _Holder] = {}
        for section in sections:
            for each in (
                [self._all.get(section, [])]
                if posts is None
                else [self._by_post.get((section, post), []) for post in sorted(posts)]
            ):
                found |= {id(holder): holder for holder in each[:2]}
                if len(found) > 1:
                    return list(found.values())[:2]
        return list(found.values())


def _last(reading: Reading, holder: _Holder) -> str:
    return reading.document.quote(holder.person).split()[-1]


def _holders(statements: Sequence[Statement]) -> list[_Holder]:
    """The sentences that name a person with a title, and a post; the first person that each names."""
    found = []
    for statement in statements:
        persons = PERSON.get(statement.language, PERSON["en"]).finditer(statement.text)
        first = next((match for match in persons if _names(match[0])), None)
        if first is None:
            continue
        posts = frozenset(
            _post(match[0], statement.language)
            for match in POSTS.get(statement.language, POSTS["en"]).finditer(statement.text)
        )
        if posts or IN_OFFICE.get(statement.language, IN_OFFICE["en"]).search(statement.text):
            start = statement.span.start
            person = Span(start + first.start(), start + first.end())
            found.append(_Holder(statement, person, _names(first[0]), posts))
    return found


def _names(person: str) -> frozenset[str]:
    return frozenset(word.strip(".,") for word in person.split() if word.strip(".,").casefold() not in TITLES)


def _post(word: str, language: str) -> str:
    """A post in one form for men and women."""
    folded = word.casefold()
    for ending in ("woman", "person", "man", "in") if language in ("en", "de") else ():
        folded = folded.removesuffix(ending) or folded
    return stem(folded, language) or folded
