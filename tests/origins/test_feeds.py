"""Feeds and sitemaps of every sort list their pages; what is none is told."""

from __future__ import annotations

import gzip

import pytest

from checker.errors import UnreachableError
from checker.origins.feeds import find_addresses

HERE = "https://example.org/feeds/a.xml"
SITEMAP = (
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc> https://example.org/a </loc></url></urlset>'
)
RSS = "<rss><channel><link>https://example.org/</link><item><link>https://example.org/a</link></item></channel></rss>"
RDF = (
    '<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/"><channel/>'
    "<item><link>https://example.org/a</link></item></rdf:RDF>"
)
ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><link href="/"/><entry><link rel="edit" href="/edit"/>'
    '<link href="../a"/></entry><entry/></feed>'
)


@pytest.mark.parametrize("text", [SITEMAP, RSS, RDF, ATOM], ids="sitemap rss rdf atom".split())
def test_the_pages_that_are_listed(text: str) -> None:
    assert find_addresses(text.encode(), HERE) == (["https://example.org/a"], [])
    assert find_addresses(gzip.compress(text.encode()), HERE) == (["https://example.org/a"], [])


def test_an_index_lists_sitemaps() -> None:
    text = b"<sitemapindex><sitemap><loc>/b.xml</loc></sitemap></sitemapindex>"
    assert find_addresses(text, HERE) == ([], ["https://example.org/b.xml"])


def test_addresses_that_are_no_pages_are_left_out() -> None:
    text = b"<urlset><url><loc>file:///etc/passwd</loc></url><url><loc>javascript:x</loc></url><url/></urlset>"
    assert find_addresses(text, HERE) == ([], [])


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"<html/>", "a page, no feed and no sitemap"),
        (b"<svg/>", "its outermost element is svg"),
        (b"hello", "no feed and no sitemap"),
        (b"", "no feed and no sitemap"),
        (b"<!DOCTYPE a [<!ENTITY b 'c'>]><urlset>&b;</urlset>", "declares a DTD"),
        (b"<urlset>" * 100_000, "more than 256 deep"),
        (b"\x1f\x8bbroken", "packed, and damaged"),
        (gzip.compress(bytes(60_000_000)), "it unpacks to more than 48 MB"),
    ],
    ids="html other text empty dtd deep damaged bomb".split(),
)
def test_what_is_no_list_is_told(data: bytes, says: str) -> None:
    with pytest.raises(UnreachableError, match=says):
        find_addresses(data, HERE)
