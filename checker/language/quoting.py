"""Where a text quotes: the passages between quotation marks of every style, outermost ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator

_QUOTED = lazy_re(
    r"„[^„“”]{1,4000}[“”]"
    r"|“[^“”„]{1,4000}[”“]"
    r"|«[^«»]{1,4000}»"
    r"|»[^«»]{1,4000}«"
    r'|(?<![\w"])"[^"]{1,4000}"(?!\w)'
    r"|‘[^‘’]{2,1000}(?:’\w[^‘’]{1,1000}){0,8}’(?!\w)"
    r"|(?<!\w)'[^'\n]{2,1000}(?:(?<=\w)'\w[^'\n]{1,1000}){0,8}'(?!\w)"
)
_OPENS = lazy_re("[„“«»\"‘']")


def find_quotations(text: str) -> Iterator[Span]:
    """The passages that stand between quotation marks, marks left out, in order; an apostrophe opens none."""
    if not _OPENS.search(text):
        return
    for found in _QUOTED.finditer(text):
        yield Span(found.start() + 1, found.end() - 1)


SORTS_OF_TEXT = frozenset(
    "treaty convention charter act law constitution covenant declaration directive regulation code statute protocol"
    " agreement resolution decree"
    " traité charte loi constitution pacte déclaration règlement statut protocole accord résolution décret"
    " verdrag conventie handvest wet grondwet verklaring richtlijn verordening wetboek reglement akkoord resolutie"
    " besluit"
    " vertrag übereinkommen konvention charta gesetz grundgesetz verfassung pakt erklärung richtlinie satzung"
    " protokoll abkommen resolution".split()
)
"""What a text that is quoted may be, folded."""
