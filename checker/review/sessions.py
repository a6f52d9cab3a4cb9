"""Who sits at which browser: a name, what was just done, and the secret that a form must bring back."""

from __future__ import annotations

import hmac
import secrets
import threading
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.decisions import Decision

COOKIE = "checker-session"
_MOST = 1_000
_UNDO_DEPTH = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A decision that was just made, as it can be taken back."""

    fingerprint: str
    decision: Decision
    seen: int
    """How many decisions the finding has with it."""


@dataclass(slots=True, kw_only=True)
class Session:
    """One browser."""

    secret: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    """What every form carries: another site cannot know it (CSRF)."""
    name: str = ""
    done: list[Done] = field(default_factory=list)
    told: str = ""
    """What the next page says at its head, once."""

    def is_mine(self, secret: str) -> bool:
        """Whether a form came from a page of this session."""
        return hmac.compare_digest(self.secret.encode(), secret.encode())

    def remember(self, done: Done) -> None:
        """Keeps a decision for undoing, the oldest ones going."""
        self.done = [*self.done[1 - _UNDO_DEPTH :], done]


class Sessions:
    """The sessions of this run; they end with it."""

    def __init__(self) -> None:
        self._sessions: OrderedDict[str, Session] = OrderedDict()
        self._lock = threading.Lock()

    def of(self, key: str | None, *, name: str) -> tuple[str, Session]:
        """The session of a cookie, or a new one with its cookie; `name` is whom a new one takes its user for."""
        with self._lock:
            session = self._sessions.get(key) if key else None
            if key is None or session is None:
                key, session = secrets.token_urlsafe(32), Session(name=name)
                self._sessions[key] = session
                while len(self._sessions) > _MOST:
                    self._sessions.popitem(last=False)
            self._sessions.move_to_end(key)
            return key, session
