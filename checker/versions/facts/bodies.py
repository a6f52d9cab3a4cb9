"""Tells which body has taken the place, or the name, of another: corresponding sections begin with the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.language.bodies.contacts import CONTACTS
from checker.language.lazy import lazy_re
from checker.versions.facts.clauses import clause_around
from checker.versions.facts.rewordings import is_cut_short
from checker.versions.facts.told import became

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.claims.names import Name
    from checker.claims.reading import Reading
    from checker.versions.comparison import FactChange
    from checker.versions.facts.statements import Likeness, Statement
    from checker.versions.facts.told import Told

_ARTICLE = lazy_re(r"(?:[^\W\d_]{1,3} |[LldD]['’])?")
"""What may stand before the name that a sentence begins with."""
_MOST = 100
"""Of a page with more pairs of names than this, the first are looked for in both versions."""
_MOST_LEFT = 2
"""A page names its former body once or twice still: "until 2016 it was the Board of Pilots"."""


def changed_bodies(old: Reading, new: Reading, likeness: Likeness, said: Told) -> Iterator[FactChange]:
    """The bodies that only the new version knows, in place of one that it hardly names any more.

    Both begin the first sentence that corresponding sections do not share, and say that they are bodies.
    """
    olds, news = _first(likeness.olds), _first(likeness.news)
    texts = old.document.text, new.document.text
    known: set[tuple[str, str]] = set()
    for before, after in sorted(likeness.sections):
        one, other = olds.get(before), news.get(after)
        was, now = one and _leading(old, one), other and _leading(new, other)
        if not (one and other and was and now) or len(known) == _MOST:
            continue
        if (was.key, now.key) in known or said.of_pair(was.span, now.span):
            continue
        if not _are_two(was, now, new.document.language):
            continue
        known.add((was.key, now.key))
        if now.text in texts[0] or texts[1].count(was.text) > _MOST_LEFT:
            continue
        yield became(
            "name", old, clause_around(texts[0], was.span, one.span),
            new, clause_around(texts[1], now.span, other.span),
        )  # fmt: skip


def _first(statements: Iterable[Statement]) -> dict[int, Statement]:
    """The first whole sentence of each section."""
    found: dict[int, Statement] = {}
    for statement in statements:
        if statement.text.rstrip().endswith("."):
            found.setdefault(statement.section, statement)
    return found


def _leading(reading: Reading, statement: Statement) -> Name | None:
    """The name of several words that a sentence begins with, an article at most before it."""
    for name in reading.names_in(statement.span):
        before = statement.text[: name.span.start - statement.span.start]
        words = name.text.split()
        plain = len(words) > 1 and not any(map(str.isdigit, name.text))
        return name if plain and _ARTICLE.fullmatch(before) else None
    return None


def _are_two(was: Name, now: Name, language: str) -> bool:
    """Whether two names are of two bodies: neither is the other cut short, and both say what they are."""
    if is_cut_short(was.text, now.text) or was.key == now.key:
        return False
    words = CONTACTS.get(language, CONTACTS["en"])
    sorts = tuple(sorted(words.bodies))  # German has them at the end of longer words
    sides = [name.text.casefold().split() for name in (was, now)]
    return all(any(word in words.ours or word.endswith(sorts) for word in side) for side in sides)
