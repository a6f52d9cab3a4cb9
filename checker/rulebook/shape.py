"""What a rule pack may hold: a strict struct for each table, and the words for what does not fit."""

from __future__ import annotations

import datetime
import difflib
import typing
from typing import TYPE_CHECKING, TypeVar

import msgspec

from checker.findings import Level

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

TableT = TypeVar("TableT", bound="_Table")
Strings = tuple[str, ...]
Language = typing.Literal["en", "fr", "nl", "de"]


class _Table(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """One table of a pack; every field is told in the README."""


class FactTable(_Table):
    """`[[fact]]`: a dated event, a number, a name."""

    subject: str
    source: str
    id: str = ""
    aliases: Strings = ()
    date: str | None = None
    year: int | None = None
    number: int | float | None = None
    value: str | None = None
    note: str = ""
    level: Level = "error"
    wrong: Strings = ()
    right: Strings = ()


class TermTable(_Table):
    """`[[term]]`: a name as it should be written."""

    use: str
    avoid: Strings = msgspec.field(name="not")
    id: str = ""
    note: str = ""
    source: str = ""
    languages: tuple[Language, ...] = ()
    level: Level = "warning"
    wrong: Strings = ()
    right: Strings = ()


class TextTable(_Table):
    """`[[text]]`: a text that quotations are held against."""

    name: str
    text: str
    id: str = ""
    aliases: Strings = ()
    language: Language | None = None
    source: str = ""
    level: Level | None = None
    wrong: Strings = ()
    right: Strings = ()


class PatternTable(_Table):
    """`[[pattern]]`: a house rule, what must or must not stand on a page."""

    message: str
    id: str = ""
    forbid: str | None = None
    require: str | None = None
    suggestion: str | None = None
    pages: Strings = ()
    languages: tuple[Language, ...] = ()
    level: Level = "warning"
    wrong: Strings = ()
    right: Strings = ()


class KindTable(_Table):
    """`[kinds.<kind>]`, or `[[kinds.<kind>]]` for several: its level, or off, for a rule and pages or for all."""

    rule: str = ""
    level: Level | None = None
    off: bool = False
    pages: Strings = ()


class Misfit(msgspec.Struct, frozen=True):
    """A key that does not fit, and why, in words that say what to write instead."""

    key: str
    why: str


_WORDS: dict[object, str] = {
    str: 'a text, "…"',
    str | None: 'a text, "…"',
    int: "a whole number",
    int | None: "a whole number",
    int | float | None: "a number",
    bool: "true or false",
    Strings: 'a list of texts, ["…", "…"]',
    Level: 'one of "note", "warning", "error"',
    Level | None: 'one of "note", "warning", "error"',
    Language | None: 'one of "en", "fr", "nl", "de"',
    tuple[Language, ...]: 'a list of "en", "fr", "nl", "de"',
}
"""How the types above are called for someone who writes TOML."""


def decode(table: Mapping[str, object], shape: type[TableT]) -> TableT | tuple[Misfit, ...]:
    """The table as its struct, or everything in it that does not fit.

    Key by key, because msgspec stops at the first mistake and a user wants all of them at once.
    """
    fields = {field.encode_name: field for field in msgspec.structs.fields(shape)}
    misfits = [*_strangers(table, tuple(fields))]
    values = {key: _without_date(value) if key == "date" else value for key, value in table.items()}
    for key, field in fields.items():
        if key not in values:
            if field.required:
                misfits.append(Misfit(key, f"is missing: write {key} = {_WORDS[field.type].rpartition(', ')[2]}"))
            continue
        try:
            fitting = msgspec.convert(values[key], field.type, strict=True)
        except msgspec.ValidationError:
            misfits.append(Misfit(key, f"expected {_WORDS[field.type]}, found {_shown(values[key])}"))
            continue
        if any(isinstance(text, str) and not text.strip() for text in _flat(fitting)):
            misfits.append(Misfit(key, "is empty: fill it in, or leave the line out"))
    return tuple(misfits) or msgspec.convert(values, shape)


def _strangers(table: Mapping[str, object], known: tuple[str, ...]) -> Iterator[Misfit]:
    for key in table:
        if key not in known:
            near = difflib.get_close_matches(key, known, 1)
            hint = f"did you mean {near[0]}?" if near else f"known are {', '.join(known)}"
            yield Misfit(key, f"is not a key of this table: {hint}")


def _without_date(value: object) -> object:
    """A TOML date as its ISO text, so that `2014-03-18` and `"2014-03"` are of one type."""
    return value.isoformat() if isinstance(value, datetime.date) else value


def _flat(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else (value,)


def _shown(value: object) -> str:
    """What a user wrote, much as they wrote it, cut to a readable length."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return f"[{_shown(value[0])}{', …' if len(value) > 1 else ''}]" if value else "an empty list"
    shown = f'"{value}"' if isinstance(value, str) else str(value)
    return shown if len(shown) <= 60 else shown[:59] + "…"
