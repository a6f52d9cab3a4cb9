"""What is known: facts, names, reference texts, house rules and settings, as rule packs declare them.

These are the values that the kinds work with; `load_rules` reads them from TOML and tells every mistake at once.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from decimal import Decimal

    from checker.findings import Level

KindName = Literal[
    "fact", "count", "agreement", "chronology", "arithmetic", "term", "acronym", "stale", "quotation", "reference",
    "text", "parity", "pattern", "directive",
]  # fmt: skip
"""The kinds that a pack can set; `checker.kinds.KINDS` holds one file for each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a rule is declared, for messages: `rules/nato.toml:12`."""

    path: str = ""
    line_1based: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRule:
    """A declared fact: of `subject`, exactly one of `date`, `number` and `value` holds."""

    id: str
    """Stable kebab-case name, made of the subject where the pack gives none."""
    subject: str
    aliases: tuple[str, ...] = ()
    date: str | None = None
    """ISO 8601 as far as it is declared: "2014", "2014-03", "2014-03-18"."""
    number: Decimal | None = None
    value: str | None = None
    source: str
    note: str = ""
    """What to know about it, for `checker explain`."""
    wrong: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    level: Level = "error"
    origin: Origin = Origin()


@dataclass(frozen=True, slots=True, kw_only=True)
class TermRule:
    """How a name should be written, and how not."""

    id: str
    use: str
    avoid: tuple[str, ...]
    """The pack's `not`."""
    note: str = ""
    source: str = ""
    languages: tuple[str, ...] = ()
    """The languages it holds for; empty for all."""
    wrong: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    level: Level = "warning"
    origin: Origin = Origin()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceText:
    """A text that quotations are held against."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    """Other names that pages attribute quotations to."""
    text: str
    language: str = ""
    """Empty where the pack does not tell it."""
    source: str = ""
    level: Level | None = None
    wrong: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    origin: Origin = Origin()


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternRule:
    """A house rule: what must (`require`) or must not (`forbid`) stand on the pages it is for; matched linearly."""

    id: str
    message: str
    forbid: str | None = None
    require: str | None = None
    suggestion: str | None = None
    pages: tuple[str, ...] = ()
    """Globs of page names; empty for all."""
    languages: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    level: Level = "warning"
    origin: Origin = Origin()


@dataclass(frozen=True, slots=True, kw_only=True)
class KindSetting:
    """How a kind, or one rule of it, behaves here: its level, or off, on some pages or on all."""

    kind: str
    rule: str = ""
    """Empty for the whole kind."""
    level: Level | None = None
    off: bool = False
    pages: tuple[str, ...] = ()
    """Globs of page names; empty for all."""
    origin: Origin = field(default=Origin(), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """Everything the packs of a run declare, in the order of files and lines."""

    facts: tuple[FactRule, ...] = ()
    terms: tuple[TermRule, ...] = ()
    texts: tuple[ReferenceText, ...] = ()
    patterns: tuple[PatternRule, ...] = ()
    settings: tuple[KindSetting, ...] = ()
