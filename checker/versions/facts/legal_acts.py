"""Tells which act of the European Union took the place of another as what a section rests on."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.lazy import lazy_re
from checker.versions.facts.clauses import clause_around
from checker.versions.facts.told import became

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.versions.comparison import FactChange
    from checker.versions.facts.statements import Likeness, Statement
    from checker.versions.facts.told import Told

_ACT = lazy_re(
    r"(?<![\w/.,-])(?:(?P<number>(?:19|20)?\d{2}/\d{1,4})/(?:EC|EU|EEC|CE|UE|CEE|EG|EWG|EEG)"
    r"|(?<=\) )(?P<newer>(?:19|20)\d{2}/\d{1,4}))(?![\w/])"
)
"""The number of an act: "2002/98/EC", "(EU) 2016/679"."""
_MOST = 3
"""A section that names more acts is a list of them."""


def changed_acts(old: Reading, new: Reading, likeness: Likeness, said: Told) -> Iterator[FactChange]:
    """The first act that a section names, where it names others than before, and no change `said` tells it."""
    before, after = _by_section(likeness.olds), _by_section(likeness.news)
    for was, now in sorted(likeness.sections):
        gone, come = before.get(was, {}), after.get(now, {})
        if gone.keys() & come.keys() or not (0 < len(gone) <= _MOST and 0 < len(come) <= _MOST):
            continue
        (one, first), (other, second) = next(iter(gone.values())), next(iter(come.values()))
        if not said.of_pair(first, second):
            text = old.document.text, new.document.text
            yield became(
                "name", old, clause_around(text[0], first, one.span), new, clause_around(text[1], second, other.span)
            )


def _by_section(statements: Sequence[Statement]) -> dict[int, dict[str, tuple[Statement, Span]]]:
    """The acts that the sentences of each section name, in their order, each where it is named first."""
    found: dict[int, dict[str, tuple[Statement, Span]]] = defaultdict(dict)
    for statement in statements:
        for match in _ACT.finditer(statement.text):
            span = Span(statement.span.start + match.start(), statement.span.start + match.end())
            found[statement.section].setdefault(match["number"] or match["newer"], (statement, span))
    return found
