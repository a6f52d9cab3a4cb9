"""Headings as they are compared: without the numbers before them, folded."""

from __future__ import annotations

import re
import unicodedata

from checker.language.lazy import lazy_re

_NUMBERING = lazy_re(
    r"^(?:(?:article|artikel|art\.|section|abschnitt|afdeling|hoofdstuk|chapitre|kapitel|chapter|§)\s*)?"
    r"(?:\d{1,3}(?:\.\d{1,3}){0,5}|[a-z](?:\.\d{1,3}){1,5}|[ivxlc]{1,7}(?=[.):])|[a-z](?=[.)]))[.):]*[\s–—-]+(?=\S)",
    re.IGNORECASE,
)


def without_number(heading: str) -> str:
    """A heading without the number before it; the heading itself where it is nothing else."""
    return _NUMBERING.sub("", heading, count=1) or heading


def plain_heading(heading: str) -> str:
    """A heading as it is compared: without its number, folded, spaces and closing marks made one."""
    text = " ".join(unicodedata.normalize("NFKC", heading).split())
    return without_number(text).casefold().strip(" .:;?!–—-")
