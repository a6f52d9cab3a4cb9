"""Page text made safe to show: escaped, and with every character that hides or turns text made visible.

A page under check is untrusted. A right-to-left override can make "paid 100" read as "paid 001", a zero-width space
can break a word that looks whole, and NUL or a lone surrogate is no valid HTML at all; so none of them reaches the
reader as itself. They are shown by their code point, which also makes a change in them something a reader can see.
"""

from __future__ import annotations

import re
import unicodedata

from markupsafe import Markup, escape

_HIDDEN = re.compile(
    "["
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # controls; tab and line feed are layout
    "\r\u00ad\u061c\u180e"  # carriage return, soft hyphen, Arabic letter mark, Mongolian vowel separator
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f"  # zero-width, line separators, bidi embeddings and isolates
    "\ufeff\ufff9-\ufffb\ufffe\uffff"  # byte order mark, interlinear annotation, noncharacters
    "\ud800-\udfff"  # lone surrogates, which UTF-8 cannot write
    "\U000e0000-\U000e007f"  # tags: invisible ASCII
    "]"
)


def plain(text: str) -> str:
    """The text with hidden characters written as ⟨U+202E⟩: for attributes, titles and everything unmarked."""
    return _HIDDEN.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", text) if _HIDDEN.search(text) else text


def shown(text: str) -> Markup:
    """The text as HTML, escaped, with each hidden character as a small marked code point that tells its name."""
    if not _HIDDEN.search(text):
        return escape(text)
    parts, done = [], 0
    for found in _HIDDEN.finditer(text):
        parts += [escape(text[done : found.start()]), _mark(found[0])]
        done = found.end()
    return Markup("").join([*parts, escape(text[done:])])


def _mark(character: str) -> Markup:
    name = unicodedata.name(character, "CONTROL CHARACTER").capitalize()
    return Markup('<span class="hidden-character" title="{}">U+{:04X}</span>').format(name, ord(character))
