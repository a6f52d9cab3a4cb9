"""The kinds of finding: one file each, with the examples that are its tests and its documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.kinds import (
    acronym,
    agreement,
    arithmetic,
    chronology,
    count,
    fact,
    parity,
    pattern,
    quotation,
    reference,
    stale,
    text,
)

if TYPE_CHECKING:
    from checker.kinds.kind import Kind

KINDS: tuple[Kind, ...] = (
    acronym.KIND,
    agreement.KIND,
    arithmetic.KIND,
    chronology.KIND,
    count.KIND,
    fact.KIND,
    parity.KIND,
    pattern.KIND,
    quotation.KIND,
    reference.KIND,
    stale.KIND,
    text.KIND,
)
