"""Tries the examples of declared rules: each through the very kind that will find it on a page."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from checker.checking import newest_versions
from checker.claims.reading import Reading
from checker.document import Document
from checker.kinds import KINDS
from checker.kinds.kind import Context
from checker.language.recognition import KNOWN, recognise_language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.kinds.kind import Kind
    from checker.packs import FactRule, PatternRule, ReferenceText, Rules, TermRule

_DAY = datetime.date(2000, 1, 1)
"""The day that examples are checked for; no declared rule depends on it."""


_NEEDED = (
    "the subject of a number must name what is counted, as “number of harbours of the island”, not “the island”, "
    "and the example must state another number of it"
)
"""What a number fact needs to be held against a page: "European Union", 27, says not of what there are 27."""


def check_examples(rules: Rules) -> tuple[str, ...]:
    """One line, with file and line, for each example that does not hold: a `wrong` that passes, a `right` that is told.

    Only what the rule itself says counts, and all rules are in force, as they will be on a page.
    """
    kinds = {kind.name: kind for kind in KINDS}
    declared = (("fact", rules.facts), ("term", rules.terms), ("quotation", rules.texts), ("pattern", rules.patterns))
    return tuple(
        mistake
        for name, of_kind in declared
        for rule in of_kind
        if name in kinds
        for mistake in _mistakes(kinds[name], rule, rules)
    )


def _mistakes(kind: Kind, rule: FactRule | TermRule | ReferenceText | PatternRule, rules: Rules) -> Iterator[str]:
    table = "text" if kind.name == "quotation" else kind.name
    where = f"{rule.origin.path}:{rule.origin.line_1based}: {table} {rule.id}"
    for wanted, examples in ((True, rule.wrong), (False, rule.right)):
        for text in examples:
            told = any(_is_told(kind, f"{kind.name}/{rule.id}", text, each, rules) for each in _languages(rule, text))
            if told != wanted:
                why = "passes its wrong example" if wanted else "flags its right example"
                advice = (
                    _NEEDED if wanted and getattr(rule, "number", None) is not None else "mend the rule or the example"
                )
                yield f"{where}: {why} “{_short(text)}”: {advice}"


def _languages(rule: FactRule | TermRule | ReferenceText | PatternRule, text: str) -> tuple[str, ...]:
    """The language of an example: the rule's, or the one recognised; every one where a short text leaves it open."""
    declared = getattr(rule, "language", "") or getattr(rule, "languages", ())[:1]
    recognised = declared or recognise_language(text)
    return (recognised,) if isinstance(recognised, str) else recognised or KNOWN


def _is_told(kind: Kind, rule: str, text: str, language: str, rules: Rules) -> bool:
    """Whether a kind finds something by this rule in a text, read as a page in Markdown."""
    document = Document.from_text(text, path="example.md", language=language)
    context = Context(rules=rules, as_of=_DAY, newest=newest_versions([document]))
    reading = Reading(document)
    if kind.within and any(finding.rule == rule for finding in kind.within(reading, context)):
        return True
    return kind.between is not None and any(finding.rule == rule for finding in kind.between([reading], context))


def _short(text: str) -> str:
    return text if len(text) <= 80 else text[:79].rpartition(" ")[0] + "…"
