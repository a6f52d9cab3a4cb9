"""Tells which posts have passed to another person."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.document import Span
from checker.language.posts import IN_OFFICE, PERSON, POSTS, TITLES
from checker.language.stems import stem
from checker.versions.clauses import clause_around
from checker.versions.told import became

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.versions.comparison import FactChange
    from checker.versions.statements import Likeness, Statement


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
    for before in olds:
        rivals = [each for each in olds if each.statement.section == before.statement.section]
        found = [each for each in news if (before.statement.section, each.statement.section) in likeness.sections]
        if not found and len(olds) == 1:
            found = news
        if len(rivals) > 1 or len(found) > 1:
            rivals = [each for each in rivals if each.posts & before.posts or each is before]
            found = [each for each in found if each.posts & before.posts or not (each.posts and before.posts)]
        if len(rivals) == len(found) == 1 and not before.names & found[0].names:
            after = found[0]
            if _last(old, before) in said[1] and _last(new, after) in said[0]:
                continue  # both were in office before and are now
            yield became(
                "name", old, clause_around(old.document.text, before.person, before.statement.span),
                new, clause_around(new.document.text, after.person, after.statement.span),
            )  # fmt: skip


def _last(reading: Reading, holder: _Holder) -> str:
    return reading.document.quote(holder.person).split()[-1]


def _holders(statements: Sequence[Statement]) -> list[_Holder]:
    """The sentences that name a person with a title, and a post; the first person that each names."""
    found = []
    for statement in statements:
        persons = [
            match for match in PERSON.get(statement.language, PERSON["en"]).finditer(statement.text) if _names(match[0])
        ]
        if not persons:
            continue
        posts = frozenset(
            _post(match[0], statement.language)
            for match in POSTS.get(statement.language, POSTS["en"]).finditer(statement.text)
        )
        in_office = IN_OFFICE.get(statement.language, IN_OFFICE["en"]).search(statement.text)
        if posts or in_office:
            start = statement.span.start
            first = persons[0]
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
