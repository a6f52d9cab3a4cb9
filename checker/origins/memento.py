"""Finds and reads what a web archive keeps of a page, by the Memento protocol and by CDX.

Sources: RFC 7089 (Memento: TimeMap in link format); the CDX servers of pywb and of the Wayback Machine, and their `id_`
after a capture's time, which asks for the page as it was captured.
"""

from __future__ import annotations

import datetime
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from checker.errors import UnreachableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.origins.politeness import Guest

WAYBACK = "https://web.archive.org/web/"
_WAYBACK_CDX = "https://web.archive.org/cdx/search/cdx"
_MEMENTO = re.compile(r'<([^<>\s]{1,4000})>\s*;([^<>]{0,400}?rel="[^"<>]{0,60}memento[^"<>]{0,60}"[^<>]{0,400})')
_STAMP = re.compile(r"/(\d{14})(?:[a-z]{2}_)?/")
_STAMPED = re.compile(r"\d{14}")
MAX_CAPTURES = 200_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """One version that an archive keeps."""

    stamp: str
    """Its time as archives write it: YYYYMMDDhhmmss, UTC."""
    address: str
    """Where it is had as it was captured."""
    digest: str = ""
    """Of its content, "" where it is not told."""

    @property
    def date(self) -> datetime.date:
        """Its day."""
        return datetime.date(int(self.stamp[:4]), int(self.stamp[4:6]), int(self.stamp[6:8]))


class Archive:
    """A web archive: `prefix` is what stands before the time or the address of a page in its own addresses."""

    def __init__(self, prefix: str, guest: Guest) -> None:
        self.prefix = prefix if prefix.endswith("/") else f"{prefix}/"
        self.guest = guest
        self.guest.heeds_robots = False  # it is asked as the service that it is, not crawled

    @classmethod
    def usual(cls, guest: Guest) -> Archive:
        """The Wayback Machine of the Internet Archive."""
        return cls(WAYBACK, guest)

    def captures(self, url: str, since: datetime.date, until: datetime.date, *, most: int) -> list[Capture]:
        """The versions of a page from `since` to `until`, oldest first, one a day, only where its content changed.

        Where both are one day, the one nearest to it. Raises UnreachableError if the archive keeps none.
        """
        found = sorted(self._all(url), key=lambda capture: capture.stamp)
        if not found:
            raise UnreachableError(url, f"{self.prefix} keeps no version of it")
        if since == until:
            return [min(found, key=lambda capture: (abs((capture.date - since).days), capture.stamp))]
        days: dict[datetime.date, Capture] = {}
        for capture in found:
            if since <= capture.date <= until:
                days[capture.date] = capture
        kept: list[Capture] = []
        for capture in days.values():
            if not kept or not capture.digest or capture.digest != kept[-1].digest:
                kept.append(capture)
        if not kept:
            near = min(found, key=lambda capture: abs((capture.date - since).days)).date
            raise UnreachableError(url, f"{self.prefix} keeps no version of these days; the nearest is of {near}")
        return kept[:most]

    def read(self, capture: Capture) -> tuple[bytes, str]:
        """The bytes of a version and their type."""
        answer = self.guest.get(capture.address)
        kind = answer.headers.get("x-archive-orig-content-type") or answer.headers.get("content-type", "")
        return answer.body, kind

    def _all(self, url: str) -> Iterator[Capture]:
        try:
            yield from self._by_cdx(url)
        except UnreachableError:
            yield from self._by_timemap(url)

    def _by_cdx(self, url: str) -> Iterator[Capture]:
        wayback = urlsplit(self.prefix).hostname == urlsplit(WAYBACK).hostname
        server = _WAYBACK_CDX if wayback else f"{self.prefix}cdx"
        body = self.guest.get(f"{server}?url={quote(url, safe='')}&limit={MAX_CAPTURES}").body
        for line in body.decode("utf-8", "replace").splitlines()[:MAX_CAPTURES]:
            parts = line.split(" ", 2)
            if len(parts) < 3 or not _is_stamp(parts[1]):
                continue
            status, digest = _status_and_digest(parts[2])
            if status in ("200", "-"):
                yield Capture(stamp=parts[1], address=self._raw(parts[1], url), digest=digest)

    def _by_timemap(self, url: str) -> Iterator[Capture]:
        body = self.guest.get(f"{self.prefix}timemap/link/{url}").body.decode("utf-8", "replace")
        for found in _MEMENTO.finditer(body):
            stamp = _STAMP.search(found[1])
            if stamp and _is_stamp(stamp[1]):
                yield Capture(stamp=stamp[1], address=self._raw(stamp[1], url))

    def _raw(self, stamp: str, url: str) -> str:
        return f"{self.prefix}{stamp}id_/{url}"


def _status_and_digest(rest: str) -> tuple[str, str]:
    """What the rest of a CDX line tells, as JSON (pywb) or in columns (the Wayback Machine)."""
    if rest.startswith("{"):
        try:
            told = json.loads(rest)
        except (ValueError, RecursionError):
            return "", ""
        # an index may leave out the status of what it holds as a page
        return (str(told.get("status", "-")), str(told.get("digest", ""))) if isinstance(told, dict) else ("", "")
    columns = rest.split(" ")
    return (columns[2], columns[3]) if len(columns) > 3 else ("", "")


def _is_stamp(text: str) -> bool:
    if not _STAMPED.fullmatch(text):
        return False
    try:
        datetime.date(int(text[:4]), int(text[4:6]), int(text[6:8]))
    except ValueError:
        return False
    return True
