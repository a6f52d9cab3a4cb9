"""Who leads a named body: "headed by Ida Moll", "Ida Moll, director of the Lock Museum", "the Museum's director"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.claims.contacts.contact_pages import ContactFact, Page, ends, subject
from checker.language.bodies.leaders import LED, POSTS_OF
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator

_YEARS = lazy_re(r"\b(?:1[89]|20)\d\d\b")
_TWO = lazy_re(r",? (?:and|et|en|und|,) (?:by |par |door |von )?[A-ZÀ-Þ]")
"""Behind a name: that another one follows, who leads the body too."""
_AROUND = 12
_ITS = lazy_re(r"(?:its|son|sa|zijn|haar|ihre?|seine?)\s", re.IGNORECASE)
_ALONE = 9
"""A body that a single word names has so many letters: "Schlichtungsstelle", but not "Rat"."""


def leaders(page: Page) -> Iterator[ContactFact]:
    """Each body that is said to be led by somebody now, and by whom."""
    for post, pattern in LED[page.language]:
        for found in pattern.finditer(page.text):
            sentence = page.sentence(found.start())
            if sentence is None or found.end() > sentence.end or _YEARS.search(page.text, *ends(sentence)):
                continue
            around = max(sentence.start, found.start() - _AROUND), min(sentence.end, found.end() + _AROUND)
            if page.words.former.search(page.text, *around) or _TWO.match(page.text, found.end("person")):
                continue
            holder = _led(page, found, sentence.start)
            names = found["person"].casefold().split()
            if holder and len(names) > 1:
                yield ContactFact(
                    sort="leader", holder=holder, parts=[post or _class(found["post"]), names[-1], names[0]],
                    start=found.start("person"), end=found.end("person"), near=[],
                )  # fmt: skip


def _led(page: Page, found: re.Match[str], start: int) -> list[str]:
    """The stems of the body that is led, as the page names it in full; none where that cannot be told."""
    said = found.groupdict()
    named: list[str] | None
    if said.get("body"):
        named = page.stems(said["body"])
        if _enough(named) or not page.own.issuperset(named):
            return _enough(named)
    elif said.get("post"):
        before = page.reading.sentence_at(start - 1) if start else None
        block = page.document.block_at(start)
        told = before is not None and block is not None and block.span.start <= before.start < start
        named = subject(page, *ends(before)) if told and before is not None else []
        if named is None and not _ITS.match(found[0]):
            named = []  # "The director is": of the page's own body
    else:
        named = subject(page, start, found.end())
    return _enough(named or page.titled) if named is not None else []


def _enough(stems: list[str]) -> list[str]:
    return stems if len(stems) > 1 or any(len(each) >= _ALONE for each in stems) else []


def _class(post: str) -> str:
    """Which of the posts of one body it is: two words for one who leads it are one post."""
    word = post.casefold()
    return next((name for name, words in POSTS_OF if words.match(word)), "")
