"""The kinds of finding: one file each, with the examples that are its tests and its documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.kinds import (
    acronym,
    arithmetic,
    count,
    parity,
    pattern,
    quotation,
    reference,
    text,
)

if TYPE_CHECKING:
    from checker.kinds.kind import Kind

KINDS: tuple[Kind, ...] = (
    count.KIND,
    arithmetic.KIND,
    acronym.KIND,
    quotation.KIND,
    reference.KIND,
    text.KIND,
    parity.KIND,
    pattern.KIND,
)
