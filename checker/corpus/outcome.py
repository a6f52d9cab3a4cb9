"""What a build and a check of a corpus did, whichever engine did it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What a build did."""

    documents: int
    """In the store now."""
    extracted: int
    """Of these, of pages that were new or had changed."""
    unread: int
    first_unread: tuple[tuple[str, str], ...]
    """Of these some, each with the reason, in the order of their paths."""
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The findings of a corpus in short."""

    levels: tuple[tuple[str, int], ...]
    """How many open findings of each level."""
    settled: int
    """How many others, by people or by a comment in the page."""
    first: tuple[str, ...]
    """A line on each of those that matter first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a check did."""

    groups: int
    compared: int
    """Of these, the groups whose claims had changed."""
    standing: Standing
    """What there is now, of this check and of earlier ones."""
    seconds: float
