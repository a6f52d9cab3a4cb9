"""A finding: what cannot be right or does not agree, how sure that is, and every place it rests on."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from checker.decisions import Record
    from checker.document import Place

Level = Literal["note", "warning", "error"]
"""error: it cannot be right from what is written or declared; warning: very likely wrong; note: worth a look."""

LEVELS: tuple[Level, ...] = ("note", "warning", "error")

Status = Literal["open", "settled", "baseline"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing to look at, with its evidence."""

    kind: str
    """The kind's name: "fact", "count" …"""
    rule: str
    """What found it: the kind's name, or for a pack's rule `kind/<id of the rule>`, in kebab-case."""
    level: Level
    message: str
    """What is wrong and why, in one or two sentences that an editor understands without knowing this program."""
    places: tuple[Place, ...]
    """Every place it rests on, the one to change first."""
    pages: tuple[str, ...]
    """For each place, its page and language ("nato.en"): what a fingerprint holds instead of a path with a date."""
    suggestion: str | None = None
    """What to write instead, just that; None where nothing follows."""
    subject: str = ""
    """What it is about, in a fixed spelling: part of its identity."""
    values: tuple[str, ...] = ()
    """The values that do not fit, normalised: part of its identity, so that a changed value is a new finding."""
    source: str = ""
    """Where a declared fact or text comes from, as the pack cites it."""
    status: Status = "open"
    settled_by: str = ""
    """Where it was settled, if it was: the decision's file, or the comment in the page."""
    settled_because: str = ""
    """The reason that the decision or the comment gives."""
    record: Record | None = None
    """What was decided about it, whether or not that settles it."""
    earlier: Record | None = None
    """For an open finding: what was decided about it before a value or the words around it changed."""

    @property
    def fingerprint(self) -> str:
        """16 hexadecimal digits that stay the same until a value or the wording around it changes.

        Made of rule, subject, values, and for each place its page and the words of its context: no line numbers, no
        dates of versions, no message, so it survives edits elsewhere, moves, and a new version of the page. What
        several versions of a page say in the same words counts once.
        """
        parts = [self.rule, self.subject, *self.values]
        seen: set[tuple[str, str]] = set()
        several = len({place.path for place in self.places}) > 1
        for place, page in zip(self.places, self.pages, strict=True):
            words = " ".join(re.findall(r"\w+", place.context.casefold()))
            if not (several and (page, words) in seen):
                parts += [page, words]
            seen.add((page, words))
        return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]

    @property
    def sort_key(self) -> tuple[int, str, int, str, str]:
        """Heaviest first, then by place: the order of every list of findings."""
        first = self.places[0] if self.places else None
        return (
            -LEVELS.index(self.level),
            first.path if first else "",
            first.span.start if first else 0,
            self.rule,
            self.message,
        )
