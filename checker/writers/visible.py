"""Text of pages made safe to print: what would steer a terminal or hide words shows as a mark instead."""

from __future__ import annotations

import unicodedata

_REPLACED: dict[int, str] = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "␡", 0xA0: " ", 0x202F: " "}
"""Control characters as their pictures; spaces that do not break as spaces, which is what they look like."""


class _Visible(dict[int, str]):
    """What each character is printed as, worked out on first use: a table for `str.translate`."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        # Cc and Cf steer (escape sequences, right-to-left overrides, joiners), Zl and Zp break lines, Cs is half a
        # character, Co and Cn are drawn as nobody knows what
        hidden = unicodedata.category(character) in {"Cc", "Cf", "Zl", "Zp", "Cs", "Co", "Cn"}
        self[code] = shown = f"<U+{code:04X}>" if hidden else character
        return shown


_VISIBLE = _Visible(_REPLACED)
_LINE_VISIBLE = _Visible(_REPLACED | {ord(c): " " for c in "\t\n\r\v\f\x85\u2028\u2029"})


def visible(text: str) -> str:
    """The text with every control, format and bidi character shown as a mark, line breaks too."""
    return text.translate(_VISIBLE)


def visible_line(text: str) -> str:
    """The text as one line: line breaks and tabs are spaces, other characters that steer are marks."""
    return text.translate(_LINE_VISIBLE)


def clipped(text: str, chars: int) -> str:
    """The text, or as much of it as so many characters hold with a mark where it was cut."""
    return text if len(text) <= chars else text[: max(0, chars - 1)].rstrip() + "…"
