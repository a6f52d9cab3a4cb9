"""Values as rows of plain data and back: what the types of a dataclass's fields say, worked out once for each class.

Rows are lists by position, so that they are short and quick; who keeps them keeps beside them what layout they have.
"""

from __future__ import annotations

import dataclasses
import datetime
import types
import typing
from decimal import Decimal
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, Literal, Union

from checker.claims import claim, mention, names
from checker.decisions import Record
from checker.document import Document, Place, Position, Span

if TYPE_CHECKING:
    from collections.abc import Callable

Code = tuple["Callable[..., Any]", "Callable[..., Any]"]
"""How to make plain data of a value, and how to make the value again."""

_PLAIN: tuple[type, ...] = (str, int, float, bool)
_NAMES = {
    "Acronym": names.Acronym, "Bound": mention.Bound, "Decimal": Decimal, "Document": Document,
    "Mention": mention.Mention, "Name": names.Name, "Place": Place, "Position": Position, "Span": Span,
    "datetime": datetime, "Claim": claim.Claim, "Record": Record,
}  # fmt: skip
"""What annotations speak of that is imported for type checkers alone."""


def encode(values: typing.Iterable[object], kind: type, leave_out: tuple[str, ...] = ()) -> list[Any]:
    """The rows of some values of one dataclass, without the fields that are left out."""
    row = row_code(kind, leave_out).row
    return [row(value) for value in values]


def decode(rows: typing.Iterable[Any], kind: type, **left_out: object) -> tuple[Any, ...]:
    """The values that rows hold, the fields that were left out given for all of them."""
    value = row_code(kind, tuple(left_out)).value
    if left_out:
        return tuple(value(row, left_out) for row in rows)
    return tuple(value(row) for row in rows)


class RowCode(typing.NamedTuple):
    """How to make a row of a dataclass and back."""

    row: Callable[[Any], list[Any]]
    value: Callable[..., Any]
    parts: dict[str, Code]
    """The same for each field, in their order."""


@lru_cache(maxsize=64)
def row_code(kind: type, leave_out: tuple[str, ...] = ()) -> RowCode:
    """How to make a row of a dataclass and back. Raises TypeError for a field that rows cannot hold."""
    hints = typing.get_type_hints(kind, localns=_NAMES)
    fields = [field.name for field in dataclasses.fields(kind) if field.name not in leave_out]
    codes = [_code(hints[name]) for name in fields]
    hooked = [(n, code) for n, code in enumerate(codes) if code is not None]

    def row(value: object) -> list[Any]:
        made = [getattr(value, name) for name in fields]
        for n, (to_plain, _) in hooked:
            made[n] = to_plain(made[n])
        return made

    make: Callable[..., object] = kind

    def value(row: list[Any], others: dict[str, object] | None = None) -> object:
        if len(row) != len(fields):
            raise ValueError(f"a row of {len(row)} is no {kind.__name__}")
        for n, (_, to_value) in hooked:
            row[n] = to_value(row[n])
        return make(**dict(zip(fields, row, strict=True)), **(others or {}))

    parts = {name: code or (_same, _same) for name, code in zip(fields, codes, strict=True)}
    return RowCode(row, value, parts)


def _same(value: Any) -> Any:
    return value


def _code(hint: Any) -> Code | None:
    """How to make plain data of what a type hint names; None for what is plain as it is."""
    if hint in _PLAIN or typing.get_origin(hint) is Literal:
        return None
    if hint is datetime.date:
        return datetime.date.isoformat, datetime.date.fromisoformat
    if hint is Span:
        return (lambda span: (span.start, span.end)), (lambda pair: Span(*pair))
    if hint is Position:
        return (lambda at: (at.line, at.column)), (lambda pair: Position(*pair))
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (Union, types.UnionType):
        return _union(arguments)
    if origin in (tuple, frozenset) and arguments[-1] in (Ellipsis, arguments[0]):
        inner = _code(arguments[0])
        plain = list if origin is tuple else sorted
        if inner is None:
            return plain, origin
        to_plain, to_value = inner
        return (lambda many: [to_plain(each) for each in plain(many)]), (lambda many: origin(map(to_value, many)))
    if dataclasses.is_dataclass(hint):
        return row_code(typing.cast("type", hint))[:2]
    raise TypeError(f"no row holds {hint!r}")


def _union(arguments: tuple[Any, ...]) -> Code | None:
    rest = tuple(each for each in arguments if each is not type(None))
    if set(rest) == {Decimal, str}:
        return _number_to_plain, _number_to_value
    if len(rest) != 1:
        raise TypeError(f"no row holds one of {rest!r}")
    inner = _code(rest[0])
    if inner is None:
        return None
    to_plain, to_value = inner
    return partial(_unless_none, to_plain), partial(_unless_none, to_value)


def _unless_none(code: Callable[[Any], Any], value: Any) -> Any:
    return None if value is None else code(value)


def _number_to_plain(value: Decimal | str | None) -> str | None:
    return None if value is None else f"{'=' if isinstance(value, str) else '#'}{value}"


def _number_to_value(text: str | None) -> Decimal | str | None:
    return None if text is None else text[1:] if text[0] == "=" else Decimal(text[1:])
