"""The pages that a feed (RSS, Atom) or a sitemap lists.

Sources: sitemaps.org 0.9, RSS 2.0, RFC 4287 (Atom). Names of elements are told without their namespaces.
"""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from checker.errors import UnreachableError
from checker.origins.addresses import parse_address
from checker.readers.package import MAX_PART_BYTES, parse_xml
from checker.readers.page import NotReadableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.origins.politeness import Guest
    from checker.readers.package import Element

_PAGE = re.compile(rb"\s*<(?:!doctype\s+)?html\b", re.IGNORECASE)
MAX_MAPS = 50
"""The most sitemaps that are read of an index of sitemaps."""


def read_list(guest: Guest, url: str, *, most: int) -> tuple[list[str], list[UnreachableError]]:
    """The addresses that a feed or a sitemap lists, each once, and why some of the sitemaps in it were not read.

    Raises UnreachableError where it is neither, or lists nothing.
    """
    waiting, found, missed = [url], dict[str, None](), list[UnreachableError]()
    seen = {url}
    for _ in range(MAX_MAPS):
        if not waiting or len(found) >= most:
            break
        address = waiting.pop(0)
        try:
            pages, maps = find_addresses(guest.get(address).body, address)
        except UnreachableError as error:
            if address == url:
                raise
            missed.append(error)
            continue
        found.update(dict.fromkeys(pages))
        waiting += [each for each in dict.fromkeys(maps) if each not in seen]  # an index may list itself
        seen.update(maps)
    else:
        missed += [UnreachableError(each, f"more than {MAX_MAPS} sitemaps; fetch it by itself") for each in waiting]
    if not found and not missed:
        raise UnreachableError(url, "it lists no pages")
    return list(found)[:most], missed


def find_addresses(data: bytes, url: str) -> tuple[list[str], list[str]]:
    """The pages and the further sitemaps that a feed or sitemap lists; raises UnreachableError for what is neither."""
    if data.startswith(b"\x1f\x8b"):
        unpacking = zlib.decompressobj(wbits=47)
        try:
            data = unpacking.decompress(data, MAX_PART_BYTES + 1)
        except zlib.error:
            raise UnreachableError(url, "packed, and damaged") from None
        if len(data) > MAX_PART_BYTES:
            raise UnreachableError(url, f"it unpacks to more than {MAX_PART_BYTES // 1024 // 1024} MB")
    if _PAGE.match(data):
        raise UnreachableError(url, "a page, no feed and no sitemap; leave out --list to fetch it")
    try:
        root = parse_xml(data, "", {})
    except NotReadableError as error:
        raise UnreachableError(url, f"no feed and no sitemap: {error}") from None
    if root.name == "sitemapindex":
        return [], [*_absolute(url, (_text(entry, "loc") for entry in root if entry.name == "sitemap"))]
    if root.name == "urlset":
        return [*_absolute(url, (_text(entry, "loc") for entry in root if entry.name == "url"))], []
    if root.name in ("rss", "RDF"):
        items = [*root, *(root.first("channel") or ())]
        return [*_absolute(url, (_text(item, "link") for item in items if item.name == "item"))], []
    if root.name == "feed":
        return [*_absolute(url, (_alternate(entry) for entry in root if entry.name == "entry"))], []
    raise UnreachableError(url, f"no feed and no sitemap: its outermost element is {root.name[:40]}")


def _text(element: Element, name: str) -> str:
    found = element.first(name)
    return found.own_text().strip() if found is not None else ""


def _alternate(entry: Element) -> str:
    """The address of the page that an entry of a feed is about."""
    links = [link for link in entry if link.name == "link" and link.get("rel", "alternate") == "alternate"]
    return links[0].get("href").strip() if links else ""


def _absolute(base: str, addresses: Iterator[str]) -> Iterator[str]:
    for address in addresses:
        if not address:
            continue
        try:
            yield parse_address(urljoin(base, address)).url
        except (UnreachableError, ValueError):
            continue  # a list may hold addresses that are no pages of the web
