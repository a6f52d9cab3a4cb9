"""The ledger: what each version of each page says about each fact, and whether that agrees."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.claim import Claim
    from checker.claims.reading import Reading

Verdict = Literal["agrees", "contradicts", "changed", "stale", "needs review"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One fact that more than one page or version states."""

    subject: str
    attribute: str
    claims: tuple[Claim, ...]
    """By the date of the version, then by path and place."""
    verdict: Verdict
    why: str
    """The verdict in a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """Who says what about each fact, by version."""

    entries: tuple[Entry, ...] = ()


def build_ledger(readings: Sequence[Reading]) -> Ledger:  # noqa: ARG001  # to be written
    """The ledger of these documents."""
    return Ledger()
