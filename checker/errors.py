"""What can go wrong, each error holding what it is about: what, where, what to do."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_Found = TypeVar("_Found")


class CheckerError(Exception):
    """The root of all errors that a user can meet; its text is one line: what, where, what to do."""


class UserError(CheckerError):
    """The user's mistake: a missing file, a wrong option, a page's name that tells no date (exit code 2)."""


class UnreadableError(UserError):
    """A page that cannot be read; `path` is the page and `reason` says why, for a report to repeat."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class PackError(UserError):
    """The mistakes of rule packs, all at once; each of `mistakes` is one line with file and line."""

    def __init__(self, mistakes: tuple[str, ...]) -> None:
        super().__init__("\n".join(mistakes))
        self.mistakes = mistakes


class UnreachableError(UserError):
    """A page of the web that cannot be had; `passing` where it may be had later."""

    def __init__(self, address: str, reason: str, *, passing: bool = False, wait_s: float = 0) -> None:
        super().__init__(f"{address}: {reason}")
        self.address = address
        self.reason = reason
        self.passing = passing
        self.wait_s = wait_s


def failure(what: str, error: Exception) -> str:
    """What to tell of a mistake of our own: at what, which, and where in the program."""
    from traceback import extract_tb  # hardly ever needed, so not loaded with the program

    *_, last = extract_tb(error.__traceback__)
    told = f"{type(error).__name__}: {error}, {PurePath(last.filename).name} line {last.lineno}"
    return f"checker itself failed at {what} ({told}), please report it"


def unless_it_fails(kind: str, found: Iterable[_Found], tell: Callable[[str], None]) -> Iterator[_Found]:
    """What a kind finds; where checker itself fails at it that is told, and no reason to keep back what others find."""
    try:
        yield from found
    except Exception as error:
        tell(f"{failure(kind, error)}; every other kind was looked for")
