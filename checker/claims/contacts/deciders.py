"""Who appoints, elects or decides: "the director appoints the members of the jury", "they are appointed by …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.contacts.contact_pages import ContactFact, Page, ends
from checker.language.bodies.deciders import ALONE, CLASSES, DECIDES, DECIDING, OFFICES, SHARED_OR_LIMITED
from checker.language.same_nouns import canonical_stems
from checker.language.stems import WORD

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_MOST_WORDS = 4
_MOST_OF_AGENT = 4


def deciders(page: Page) -> Iterator[ContactFact]:
    """What is decided, or who is chosen, by one body or person alone, now and as a rule."""
    seen = -1
    for verb in DECIDING[page.language].finditer(page.text):
        sentence = page.sentence(verb.start())
        if sentence is None or verb.start() < seen:
            continue
        seen = sentence.end
        for pattern in DECIDES[page.language]:
            found = pattern.search(page.text, *ends(sentence))
            # others may have part in it, or it is so of some, at times, at another stage
            if found is None or SHARED_OR_LIMITED[page.language].search(page.text, sentence.start, found.end()):
                continue
            holder, agent = _holder(page, found), _agent(page, found)
            if holder and agent:
                heading = page.document.section_at(found.start()).heading
                near = page.stems(heading) if OFFICES[page.language].search(heading) else []
                yield ContactFact(
                    sort="decider", holder=holder, parts=agent, start=found.start(), end=found.end(), near=near
                )
                break


def _holder(page: Page, found: re.Match[str]) -> list[str]:
    """What is done, and the stems of what it is done to; none where this may be any."""
    what = canonical_stems(WORD.findall(found["object"]), page.language)
    telling = what - canonical_stems(ALONE[page.language], page.language)
    act = next((name for name, begins in CLASSES if begins.match(found["verb"])), "")
    return sorted({act, *what}) if act and telling and len(what) <= _MOST_WORDS else []


def _agent(page: Page, found: re.Match[str]) -> list[str]:
    """The stems of who does it, if these are an office or a body."""
    if not OFFICES[page.language].search(found["agent"]):
        return []
    agent = canonical_stems(WORD.findall(found["agent"]), page.language)
    return sorted(agent) if len(agent) <= _MOST_OF_AGENT else []
