"""Brackets and quotation marks that open and are never closed, or close what was never opened."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.language.lazy import lazy_re

_CLOSES = {"(": ")", "[": "]", "{": "}"}
_BRACKETS = "()[]{}"
_DEEPEST = 100
_MASKED = lazy_re(
    r"(?:https?://|www\.)[^\s()\[\]<>“”„«»\"]+(?:\([^\s()]*\)[^\s()]*)*"  # addresses hold brackets of their own
    r"|[:;]-[)(](?!\w)|[:;]\((?=\s|$)"  # :-)
    r"|\d″(?!\w)"
    r"|(?<=\w)\+[\])}](?!\w)"  # Ctrl+]
    r"|[\[(] ?[-\d.]{1,12} ?[,;] ?[-\d.]{1,12} ?[\])]"  # [0, 1) is a range
)
_INCHES = lazy_re(r"\d\"(?!\w)")
_SMILES = lazy_re(r"[:;]\)(?!\w)")
_CUT_SHORT = lazy_re(r"(?:\.\.|…)\s*$")
"""How a text ends that was cut to a length, as the titles of neighbouring pages are."""
_TAIL = 80
# "a)", "1)", "iv)", "(1" never: what numbers an item closes nothing.
_MARKER = lazy_re(
    r"(?<![^\s(;,:–—])(?:\d{1,3}|[a-zA-Z]{1,2}|[ivxlIVXL]{1,5}|\d{1,2}[a-z])\)"
    r"|(?<=[^\W\d_][.!?])\d{1,2}\)(?=\s|$)"
)
_MARKS = lazy_re(r"[()\[\]{}“”„«»\"]")


@dataclass(frozen=True, slots=True)
class Unpaired:
    """A mark without its other half: where it stands in the text, and whether it opens."""

    offset: int
    mark: str
    opens: bool

    @property
    def is_bracket(self) -> bool:
        """A bracket, not a quotation mark."""
        return self.mark in _BRACKETS


def find_unpaired(text: str, language: str) -> list[Unpaired]:
    """The unpaired marks of one block of text, in order; apostrophes, inches and item markers are no marks."""
    if not _MARKS.search(text):
        return []
    hidden = list(text)
    for masked in _MASKED.finditer(text):
        hidden[masked.start() : masked.end()] = " " * (masked.end() - masked.start())
    if text.count('"') % 2:  # 24" is a length; in "Agenda 2030" the same closes
        for inches in _INCHES.finditer(text):
            hidden[inches.end() - 1] = " "
    smiles = {smile.end() - 1 for smile in _SMILES.finditer(text)}
    plain = "".join(hidden)
    markers = {marker.end() - 1 for marker in _MARKER.finditer(plain)}
    brackets: list[Unpaired] = []
    quotes: list[Unpaired] = []
    lost: list[Unpaired] = []
    spare = 0  # brackets that a marker closed, so that one more may follow: "(see point a) below)"
    for found in _MARKS.finditer(plain):
        if len(brackets) + len(quotes) > _DEEPEST:  # no prose: a drawing, or an attempt to keep us busy
            return []
        mark, offset = found[0], found.start()
        if mark in "([{":
            brackets.append(Unpaired(offset, mark, opens=True))
        elif mark in ")]}":
            closed = _close_bracket(mark, brackets, lost)
            if closed and offset in markers and plain[offset - 2 : offset - 1] != "(":
                spare += 1
            elif not closed and offset not in markers and offset not in smiles:
                if spare:
                    spare -= 1
                else:
                    lost.append(Unpaired(offset, mark, opens=False))
        else:
            # “EEA“: the mark that opens was typed where one closes
            after = plain[offset + 1 : offset + 2]
            glued = (
                offset > 0 and not plain[offset - 1].isspace() and plain[offset - 1] not in "([" and not after.isalnum()
            )
            _quotation(mark, offset, quotes, lost, language, closes=glued)
    quotes = [_lonely(plain) if quote.mark == '"' else quote for quote in quotes]
    if _CUT_SHORT.search(plain):
        brackets = [mark for mark in brackets if len(plain) - mark.offset > _TAIL]
        quotes = [mark for mark in quotes if len(plain) - mark.offset > _TAIL]
    return sorted([*lost, *brackets, *quotes], key=lambda unpaired: unpaired.offset)


def _lonely(text: str) -> Unpaired:
    """Of an odd number of straight quotation marks the one that has no other half, as far as their sides tell."""
    open_at: int | None = None
    for found in re.finditer('"', text):
        at = found.start()
        before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
        opens = after.isalnum() and (before in ("", "(", "[") or before.isspace())
        closes = not after.isalnum() and (before.isalnum() or before in (".", ",", "!", "?"))
        if open_at is None and closes:
            return Unpaired(at, '"', opens=False)
        if open_at is not None and opens:
            return Unpaired(open_at, '"', opens=True)
        open_at = at if open_at is None else None
    return Unpaired(open_at or text.rindex('"'), '"', opens=True)


def _close_bracket(mark: str, opened: list[Unpaired], lost: list[Unpaired]) -> bool:
    """Whether the mark closes an open bracket of its sort; those left open inside that one are lost."""
    for place in range(len(opened) - 1, -1, -1):
        if _CLOSES[opened[place].mark] == mark:
            lost.extend(opened[place + 1 :])
            del opened[place:]
            return True
    return False


def _quotation(
    mark: str, offset: int, opened: list[Unpaired], lost: list[Unpaired], language: str, *, closes: bool
) -> None:
    """One quotation mark: the styles “en”, „de“, »de«, «fr», ”sv” and straight ones, nested or not."""
    last = opened[-1].mark if opened else ""
    if (mark == "“" and (last == "„" or (last in ("“", '"', "”") and closes))) or (
        mark == "”" and last in ("“", "„", "”", '"')
    ):
        opened.pop()
    elif mark == '"':
        if last in ('"', "“", "„"):  # “ and " are mixed in one pair: untidy, not unpaired
            opened.pop()
        else:
            opened.append(Unpaired(offset, mark, opens=True))
    elif mark in "«»":
        other = "»" if mark == "«" else "«"
        if last == other and (mark == "»" or language == "de"):
            opened.pop()
        elif mark == "«" or language == "de" or last == "»":
            opened.append(Unpaired(offset, mark, opens=True))
        else:
            lost.append(Unpaired(offset, mark, opens=False))
    elif mark in "“„”":
        opened.append(Unpaired(offset, mark, opens=mark != "”"))
