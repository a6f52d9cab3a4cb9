"""Reports to write: one of a real check, and one whose every text is hostile."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

import checker
from checker.checking import Report, Unread
from checker.claims.ledger import Ledger
from checker.document import Document, SourceMap, Span
from checker.findings import Finding

AID = (
    "# Aid\n\nThe fund helps three countries: Algeria, Egypt, Jordan and Tunisia. It was [¿] set up in 1999 and and.\n"
)
PARTNERS = "# Partners\n\n😀 The fund was set up in 1998, and helps [¿] many; it says Ã©lu.\n"

HOSTILE = "a]]>\x1b[31m\x00 ::error::x %0A | `b` <script>@team #12 https://evil.example [x](y) \ud800 \u202e😀 \ufffe"


@pytest.fixture(scope="session")
def report() -> Report:
    """What a check of two pages finds, with one finding settled, one from the baseline, and a page not read."""
    day = datetime.date(2019, 1, 15)
    pages = [
        Document.from_text(AID, path="aid/2019-01-15.en.md", language="en", date=day),
        Document.from_text(PARTNERS, path="Our partners/a:b é.md", language="en", date=day),
    ]
    found = checker.check(pages, as_of=datetime.date(2019, 6, 30))
    assert {finding.kind for finding in found.findings} >= {"count", "text"}
    first, second, third, *others = found.findings
    assert others
    settled = (
        first,
        replace(second, status="settled", settled_by="rules/decisions/aid/0123456789abcdef.toml"),
        replace(third, status="baseline"),
        *others,
    )
    return replace(found, findings=settled, unread=(Unread(path="bad.txt", reason="not text: it holds NUL bytes"),))


@pytest.fixture(scope="session")
def hostile() -> Report:
    """One finding of which path, quote, context, message, suggestion, source and rule try to break out."""
    document = Document.from_text(f"{HOSTILE} seven {HOSTILE}\n", path="x\n::error::y.txt", language="en")
    start = document.text.index("seven")
    place = document.place(Span(0, start + 10))
    return Report(
        as_of=datetime.date(2019, 6, 30),
        documents=(document,),
        findings=(
            Finding(
                kind="fact",
                rule="fact/x,y:z",
                level="error",
                message=HOSTILE,
                suggestion=HOSTILE,
                source=HOSTILE,
                places=(place, place),
                pages=("x.en", "x.en"),
            ),
        ),
        ledger=Ledger(),
        unread=(Unread(path="\x1b[2J", reason=HOSTILE),),
    )


@pytest.fixture(scope="session")
def paged() -> Report:
    """A report on a file that has pages and paragraphs, and no lines."""
    text = "First page.\n\nIt is [¿] here.\n"
    document = Document.from_text(text, path="a.txt", language="en")
    at = text.index("It is")
    paged = SourceMap(line_starts=(0, at), unit="page", paragraph_starts=(0, at))
    document = replace(document, path="a.pdf", source_map=paged)
    return checker.check([document], as_of=datetime.date(2019, 6, 30))
