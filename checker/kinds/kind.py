"""What a kind of finding is: its name, what it says, the functions that find it, and examples that prove it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from checker.findings import Finding, Level

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Note, Reading
    from checker.document import Span
    from checker.packs import Rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What a kind may know beside the pages themselves."""

    rules: Rules
    as_of: datetime.date
    """The day of the check."""
    newest: frozenset[str]
    """The paths of the documents that are the newest version of their page in their language."""


class FindWithin(Protocol):
    """Finds what is wrong inside one document, knowing no other."""

    def __call__(self, reading: Reading, context: Context) -> Iterator[Finding]: ...  # noqa: D102


class FindBetween(Protocol):
    """Finds what does not agree between documents; a pair on one page's versions is ordered by date."""

    def __call__(self, readings: Sequence[Reading], context: Context) -> Iterator[Finding]: ...  # noqa: D102


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A text that a kind flags or lets pass: its test and its documentation at once.

    With `flags` the finding's first quote, level and suggestion are held against what is said; without, the kind must
    say nothing at warning or above (nothing at all, if `silent`).
    """

    text: str
    """A page in Markdown; several pages are parted by lines of `=== path` (`=== nato/2019-01-15.en.md`)."""
    flags: str = ""
    """The quote that is flagged; "" where the text is right."""
    level: Level | None = None
    suggestion: str | None = None
    language: str = "en"
    as_of: datetime.date = datetime.date(2020, 1, 1)
    rules: str = ""
    """A rule pack in TOML, where the example needs one."""
    silent: bool = False
    why: str = ""
    """One line for the reader of `checker explain`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of finding."""

    name: str
    says: str
    """What a finding of this kind says, completing "It says that …"."""
    advice: str
    """How to mend what it flags, and how to settle what is right as it stands; Markdown."""
    rules: tuple[str, ...] = ()
    """The names of its own rules ("doubled-word"), where it has several: each can be set like a pack's rule."""
    within: FindWithin | None = None
    between: FindBetween | None = None
    notes: tuple[Note[Any], ...] = ()
    """What `between` wants to know of each page: kept from run to run, so that it need not read unchanged pages."""
    examples: tuple[Example, ...] = ()


def finding(
    reading: Reading,
    spans: Sequence[Span | tuple[Reading, Span]],
    *,
    kind: str,
    level: Level,
    message: str,
    rule: str | None = None,
    suggestion: str | None = None,
    subject: str = "",
    values: Sequence[str] = (),
    source: str = "",
) -> Finding:
    """A finding at the spans given, of `reading` unless a span brings its own reading."""
    located = [(reading, span) if not isinstance(span, tuple) else span for span in spans]
    return Finding(
        kind=kind,
        rule=rule or kind,
        level=level,
        message=message,
        suggestion=suggestion,
        places=tuple(owner.place(span) for owner, span in located),
        pages=tuple(f"{owner.document.page}.{owner.document.language}" for owner, _ in located),
        subject=subject,
        values=tuple(values),
        source=source,
    )
