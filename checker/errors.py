"""What can go wrong, each error holding what it is about: what, where, what to do."""

from __future__ import annotations


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
