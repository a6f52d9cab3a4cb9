"""Markdown for a comment: the text of pages makes no markup, and it fits."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from markdown_it import MarkdownIt

import checker
from checker.document import Document
from checker.versions.difference import Difference
from checker.writers.markdown import write_difference, write_report

if TYPE_CHECKING:
    from checker.checking import Report

OURS = {"p", "h3", "strong", "code", "blockquote", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "em", "b"}
ATTACKS = [
    "# a heading", "> a quote", "- an item", "+ an item", "1. an item", "2) an item", "---", "===", "```", "~~~",
    "<img src=x onerror=y>", "<!-- gone", "[a](https://evil.example)", "![a](b)", "**bold**", "_em_", "`code`", "a|b",
    "https://evil.example", "www.evil.example", "&lt;", "\\*", "    code", "~~gone~~", "[^1]", "<https://evil.example>",
]  # fmt: skip


def rendered(text: str) -> str:
    return MarkdownIt("gfm-like", {"linkify": False}).render(text)


def tags(text: str) -> set[str]:
    return set(re.findall(r"<([a-z0-9]+)", rendered(text)))


def test_a_report_tells_what_was_found(report: Report) -> None:
    text = write_report(report)
    html = rendered(text)

    assert "2 settled" in text
    assert "**1 could not be read**" in text
    assert "not text: it holds NUL bytes" in html
    assert f"<b>{report.findings[0].places[0].quote}</b>" in text
    assert tags(text) <= OURS


@pytest.mark.parametrize("attack", ATTACKS)
def test_text_of_a_page_makes_no_markup(report: Report, attack: str) -> None:
    first = report.findings[0]
    place = replace(first.places[0], quote=attack, context=attack, context_span=first.places[0].span)
    attacked = replace(first, message=attack, suggestion=attack, source=attack + " x", places=(place, place))
    plain = replace(
        attacked,
        message="a",
        suggestion="a",
        source="b",
        places=tuple(replace(p, quote="a", context="a") for p in attacked.places),
    )

    assert skeleton(replace(report, findings=(attacked,))) == skeleton(replace(report, findings=(plain,)))


def skeleton(report: Report) -> list[str]:
    """The tags that are rendered, without what stands in them."""
    return re.findall(r"</?[a-z0-9]+", re.sub("<!-- -->", "", rendered(write_report(report))))


@pytest.mark.parametrize(
    "text", ["@team", "a@b.example", "#12", "GH-12", "https://a.b", "www.a.b", "0123456789abcdef0123"]
)
def test_a_host_links_nothing_in_the_text_of_a_page(report: Report, text: str) -> None:
    """Hosts look for these after Markdown is rendered: only what parts them stops that."""
    told = rendered(write_report(replace(report, findings=(replace(report.findings[0], message=text),))))

    assert text not in told
    assert text in told.replace("<!-- -->", "")


def test_a_hostile_report_is_text(hostile: Report) -> None:
    text = write_report(hostile)

    assert tags(text) <= OURS
    assert "\x1b" not in text
    assert "<script" not in rendered(text)


def test_a_comment_holds_it_and_says_what_it_does_not(report: Report) -> None:
    many = replace(report, findings=tuple(replace(report.findings[0], subject=str(n)) for n in range(2000)))
    text = write_report(many, max_chars=20_000)
    told = len(re.findall("^🔴", text, re.MULTILINE))

    assert len(text) <= 20_000
    assert text.endswith(f"_… and {2000 - told} findings more._\n")


def test_a_difference_tells_facts_and_words() -> None:
    old = Document.from_text("# Aid\n\nThe fund helps six | 6 countries.\n", path="a/2018-01-01.en.md", language="en")
    new = Document.from_text("# Aid\n\nThe fund helps seven | 6 countries.\n", path="a/2019-01-01.en.md", language="en")
    text = write_difference(Difference(comparisons=(checker.compare(old, new),)))

    assert "<del>six</del><ins>seven</ins>" in text
    assert tags(text) <= OURS | {"del", "ins"}


def test_a_difference_of_folders_tells_what_came_and_went() -> None:
    page = Document.from_text("# Aid\n\nHelp.\n", path="a.md", language="en")
    text = write_difference(Difference(comparisons=(), whole_folders=True, added=(page,), removed=(page,)))

    assert "1 added, 1 removed" in text
    assert "- a.md: a new page\n- a.md: a page that is no more" in text
