"""The kinds of finding: one folder each, with the examples that are its tests and its documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.members import MEMBERS
from checker.kinds import (
    acronym,
    agreement,
    arithmetic,
    chronology,
    count,
    directive,
    fact,
    parity,
    pattern,
    quotation,
    reference,
    stale,
    term,
    text,
)

if TYPE_CHECKING:
    from checker.kinds.kind import Kind

KINDS: tuple[Kind, ...] = (
    fact.KIND,
    count.KIND,
    agreement.KIND,
    chronology.KIND,
    arithmetic.KIND,
    term.KIND,
    acronym.KIND,
    stale.KIND,
    quotation.KIND,
    reference.KIND,
    text.KIND,
    parity.KIND,
    pattern.KIND,
    directive.KIND,
)

NOTES = (*(note for kind in KINDS for note in kind.notes), MEMBERS)
"""What they and the ledger want to know of each page by itself."""
