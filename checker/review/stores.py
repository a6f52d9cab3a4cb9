"""What a store of decisions does, wherever it keeps them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from checker.errors import CheckerError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.decisions import Decision, Decisions, Record


class OutdatedError(CheckerError):
    """Someone else decided meanwhile; `record` is what stands now, None where nothing does any more."""

    def __init__(self, record: Record | None) -> None:
        super().__init__("someone else decided on this finding meanwhile; look at it again")
        self.record = record


class Store(Protocol):
    """Keeps decisions; several may read and write at once, and none loses what another wrote."""

    name: str
    """How it is called in messages: a folder, or an address without its password."""

    def read(self) -> Decisions:
        """All that was decided; what cannot be read is told in it and hides nothing else."""
        ...

    def add(self, record: Record, decision: Decision, *, seen: int) -> Record:
        """The record with the decision behind those that it has.

        `seen` is how many decisions its maker knew of; raises OutdatedError where there are others by now.
        """
        ...

    def take_back(self, fingerprint: str, decision: Decision, *, seen: int) -> None:
        """Removes the last decision, and the record with its only one.

        Raises OutdatedError where the last of `seen` decisions is not this one any more.
        """
        ...

    def put(self, records: Iterable[Record]) -> int:
        """How many of these records brought decisions that were not here: those are written behind its own."""
        ...


def merge_decisions(here: tuple[Decision, ...], others: tuple[Decision, ...]) -> tuple[Decision, ...]:
    """The decisions that are here, and behind them those of the others that are not."""
    return (*here, *(decision for decision in others if decision not in here))
