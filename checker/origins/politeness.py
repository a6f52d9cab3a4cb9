"""Asks for pages as a guest: heeds robots.txt, does not hurry a host, waits where a failure may pass.

Sources: RFC 9309 (robots exclusion), RFC 9110 section 10.2.3 (Retry-After).
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from urllib.robotparser import RobotFileParser

from checker.errors import UnreachableError
from checker.origins.web import AGENT, LONGEST_WAIT_S, Limits, get

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from checker.origins.addresses import Target
    from checker.origins.web import Answer

ATTEMPTS = 4
_ROBOTS_BYTES = 512 * 1024
_ROBOT = AGENT.partition("/")[0]


@dataclass(slots=True, kw_only=True)
class Guest:
    """Asks for pages, one after the other."""

    limits: Limits = field(default_factory=Limits)
    pause_s: float = 1.0
    """Between two requests to a host; what its robots.txt asks for counts where it is more."""
    heeds_robots: bool = True
    wait: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    _robots: dict[str, RobotFileParser] = field(default_factory=dict)
    _asked: dict[str, float] = field(default_factory=dict)

    def get(self, url: str, headers: Mapping[str, str] | None = None) -> Answer:
        """The answer to a request, asked for again with growing pauses where the failure may pass."""
        for attempt in range(ATTEMPTS):
            try:
                return get(url, headers=headers, limits=self.limits, before=self._knock)
            except UnreachableError as error:
                if not error.passing or attempt == ATTEMPTS - 1 or error.wait_s > LONGEST_WAIT_S:
                    raise
                self.wait(max(error.wait_s, self.pause_s * 2**attempt))
        raise AssertionError  # the last attempt returned or raised

    def _knock(self, target: Target) -> None:
        """Refuses what robots.txt forbids, and waits until the host may be asked again."""
        robots = self._rules(target) if self.heeds_robots else None
        if robots and not robots.can_fetch(_ROBOT, target.url):
            raise UnreachableError(target.url, "the site's robots.txt asks to leave it alone")
        delay = robots.crawl_delay(_ROBOT) if robots else None
        self._pause(target.host, max(self.pause_s, min(float(delay or 0), LONGEST_WAIT_S)))

    def _pause(self, host: str, pause_s: float) -> None:
        since = self.clock() - self._asked.get(host, float("-inf"))
        if since < pause_s:
            self.wait(pause_s - since)
        self._asked[host] = self.clock()

    def _rules(self, target: Target) -> RobotFileParser:
        if target.origin not in self._robots:
            robots = RobotFileParser()
            try:
                limits = replace(self.limits, max_bytes=_ROBOTS_BYTES)
                text = get(f"{target.origin}/robots.txt", limits=limits).body.decode("utf-8", "replace")
                robots.parse(text.splitlines())
            except UnreachableError as error:
                if error.passing:  # a site that cannot tell its rules now is asked later (RFC 9309, 2.3.1.4)
                    reason = f"{error.reason} (when asked for its robots.txt)"
                    raise UnreachableError(target.url, reason, passing=True, wait_s=error.wait_s) from None
                robots.parse([])
            self._robots[target.origin] = robots
        return self._robots[target.origin]
