"""A page as a server or an archive gave it, before anything is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """The bytes of a page, and what is told of them."""

    url: str
    """The address that was asked for."""
    body: bytes
    content_type: str
    date: datetime.date
    """The day that this version is of."""
    origin: str = ""
    """The archive's address or file that it came from, "" for the web itself."""
    etag: str = ""
    modified: str = ""
    """As the server told it (Last-Modified)."""
