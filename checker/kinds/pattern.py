"""The kind `pattern`: the house rules of packs, what must or must not stand on a page."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import re2

from checker.document import Span
from checker.kinds.kind import Context, Example, Kind, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.reading import Reading
    from checker.document import Document
    from checker.findings import Finding
    from checker.packs import PatternRule

_MOST_PLACES = 200
_MEMORY_BYTES = 8 << 20


@lru_cache(maxsize=512)
def compile_pattern(pattern: str) -> Any:
    """A user's pattern, compiled by RE2: it matches in time linear in the text, whatever the pattern.

    Raises ValueError with RE2's reason for what it does not take (look-around, back-references, huge repetitions).
    """
    options = re2.Options()
    options.log_errors = False
    options.max_mem = _MEMORY_BYTES
    try:
        return re2.compile(pattern, options)
    except re2.error as error:
        reason = error.args[0] if error.args else "is not a pattern"
        raise ValueError(reason.decode() if isinstance(reason, bytes) else str(reason)) from None


def _within(reading: Reading, context: Context) -> Iterator[Finding]:
    document = reading.document
    for rule in context.rules.patterns:
        if not _is_for(rule, document):
            continue
        if rule.forbid is not None:
            for span in _found(rule.forbid, document):
                yield _told(reading, span, rule)
        elif rule.require is not None and next(_found(rule.require, document), None) is None:
            yield _told(reading, _opening(document), rule)


def _is_for(rule: PatternRule, document: Document) -> bool:
    return (not rule.languages or document.language in rule.languages) and (
        not rule.pages or any(fnmatchcase(document.page, glob) for glob in rule.pages)
    )


def _found(pattern: str, document: Document) -> Iterator[Span]:
    """Where a pattern matches in the content, block by block, at most 200 times; empty matches are none."""
    expression, told = compile_pattern(pattern), 0
    for block in document.content:
        if block.kind == "code":
            continue
        for found in expression.finditer(block.text):
            if found.start() < found.end():
                yield Span(block.span.start + found.start(), block.span.start + found.end())
                told += 1
                if told == _MOST_PLACES:
                    return


def _opening(document: Document) -> Span:
    """The title, or the first words of the page: what a finding about the whole page points at."""
    first = next((block.span for block in document.content), Span(0, min(len(document.text), 80)))
    return next((block.span for block in document.content if block.kind == "title"), first)


def _told(reading: Reading, span: Span, rule: PatternRule) -> Finding:
    return finding(
        reading, [span], kind="pattern", rule=f"pattern/{rule.id}", level=rule.level, message=rule.message,
        suggestion=rule.suggestion, subject=rule.id, values=(reading.document.quote(span),) if rule.forbid else (),
    )  # fmt: skip


KIND = Kind(
    name="pattern",
    says="a house rule of a pack is broken",
    advice="""\
Do as the rule's message says. A rule is written so, with `forbid` or with `require`:

```toml
[[pattern]]
message = "Write “e-mail” with a hyphen."
forbid = '(?i)\\bemail\\b'
suggestion = "e-mail"
wrong = ["Send us an email."]
right = ["Send us an e-mail."]
```

Patterns are regular expressions as RE2 takes them: no look-around and no back-references, and in return no pattern can
make a check slow. A match lies inside one paragraph, item, row or heading.""",
    within=_within,
    examples=(
        Example(
            text="Send us an email before Friday.",
            flags="email",
            level="warning",
            suggestion="e-mail",
            rules="""
[[pattern]]
message = "Write e-mail with a hyphen."
forbid = '(?i)\\bemail\\b'
suggestion = "e-mail"
""",
        ),
        Example(
            text="# Subsidie\n\nVraag de subsidie online aan.",
            language="nl",
            flags="Subsidie",
            level="note",
            rules="""
[[pattern]]
message = "Elke pagina noemt een contactadres."
require = '[\\w.]+@[\\w.]+'
level = "note"
""",
        ),
        Example(
            text="# Aide\n\nÉcrivez à aide@valmont.example.",
            language="fr",
            silent=True,
            rules="""
[[pattern]]
message = "Chaque page donne une adresse."
require = '[\\w.]+@[\\w.]+'
""",
        ),
        Example(
            text="Der Antrag kostet nichts.",
            language="de",
            silent=True,
            rules="""
[[pattern]]
message = "Write e-mail with a hyphen."
forbid = '(?i)\\bemail\\b|nichts'
languages = ["en"]
""",
        ),
    ),
)
