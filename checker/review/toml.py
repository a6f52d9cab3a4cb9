"""Values as TOML, one to a line, which the standard library reads and does not write."""

from __future__ import annotations

import datetime
import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_HIDDEN = re.compile("[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
"""What the eye does not see, or what turns around what it does; and halves of characters, which no file can hold."""


def toml_value(value: str | datetime.date) -> str:
    """A text or a day as TOML; in a text what cannot be seen is escaped, so that the file says what it shows."""
    if isinstance(value, datetime.date):
        return value.isoformat()
    return _HIDDEN.sub(_escape, json.dumps(value, ensure_ascii=False))  # a JSON string is one of TOML, but for these


def _escape(found: re.Match[str]) -> str:
    return "\\uFFFD" if "\ud800" <= found[0] <= "\udfff" else f"\\u{ord(found[0]):04X}"


def toml_inline(table: Mapping[str, str | datetime.date]) -> str:
    """A table on one line."""
    return "{ " + ", ".join(f"{key} = {toml_value(value)}" for key, value in table.items()) + " }"
