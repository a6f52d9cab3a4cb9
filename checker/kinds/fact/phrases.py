"""The ways in which a declared fact's subject may be named on a page, and what happened to it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.claims.mentions import passage_mentions
from checker.claims.phrases import phrase_stems
from checker.language.dates.events import event_of, event_pattern

if TYPE_CHECKING:
    from checker.packs import FactRule


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way in which a pack names the subject of a fact."""

    stems: frozenset[str]
    """What must stand in the text, the word for the event left out."""
    event: str
    """What happened to it, "" where the pack does not say."""
    whole: bool
    """It names the event itself ("accident at Chernobyl"), not only the thing ("Chernobyl")."""
    day: str = ""
    """The month and day in the name itself ("Protocol of 31 January"), as "01-31"."""
    words: str = ""
    """The name as the pack writes it, where it is long enough to be known by its words alone."""


@lru_cache(maxsize=1 << 12)
def phrases(rule: FactRule, language: str) -> tuple[Phrase, ...]:
    """The ways in which a rule's subject may be named, the subject first; an alias inherits the subject's event."""
    found: list[Phrase] = []
    subject_event = ""
    for n, text in enumerate((rule.subject, *rule.aliases)):
        text, day = _without_day(text, language)
        trigger = event_pattern(language).search(text)
        event = event_of(trigger[0].casefold(), language) if trigger else ""
        bare = text[: trigger.start()] + " " + text[trigger.end() :] if trigger else text
        if n == 0:
            subject_event = event
        # what follows a comma or "by" tells more than a page repeats
        bare = re.split(r",| by | par | door | durch ", bare)[0] if n == 0 else bare
        stems = frozenset(phrase_stems(bare, language)) - _GENERIC
        if stems:
            tail = frozenset(phrase_stems(text[len(bare) :], language)) if n == 0 and trigger is None else frozenset()
            if len(tail) >= FEWEST_WORDS:
                found.append(Phrase(tail, _NAMED_ONLY, whole=False))
            words = text.casefold() if len(text.split()) >= FEWEST_WORDS else ""
            found.append(Phrase(stems, event or subject_event, n == 0 or bool(event), day, words))
    return tuple(dict.fromkeys(found))


FEWEST_WORDS = 3
_NAMED_ONLY = "told with"
"""No event: of those who are named with a subject, only a slip of its own date is told."""


def _without_day(name: str, language: str) -> tuple[str, str]:
    """A name without the day in it, and that day as "01-31": "Protocol of 31 January"; "" where it has none."""
    for mention in passage_mentions(name, language):
        if mention.kind == "date" and _DAY.search(str(mention.value)):
            return f"{name[: mention.start]} {name[mention.end :]}", str(mention.value)[-len("01-31") :]
    return name, ""


_DAY = re.compile(r"-\d\d-\d\d$")
_GENERIC = frozenset({"date", "datum", "dat", "year"})
"""Stems in a rule's subject that a page need not repeat."""


@lru_cache(maxsize=1 << 12)
def own_stems(rule: FactRule, language: str) -> frozenset[str]:
    """The stems of all words by which a rule names its subject."""
    return frozenset(found for text in (rule.subject, *rule.aliases) for found in phrase_stems(text, language))
