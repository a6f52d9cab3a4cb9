"""A real Chromium, and a small report for it to open."""

from __future__ import annotations

import datetime
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

import checker
from checker.checking import Report, Unread
from checker.claims.claim import Claim
from checker.claims.ledger import Entry, Ledger
from checker.document import Document, Span
from checker.findings import Finding
from checker.writers.html import write_report

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from playwright.sync_api import Browser

OLD = """<!doctype html><html lang="en"><head><title>Grants</title></head><body>
<nav><ul><li><a href="/a">Home</a></li><li><a href="/b">News</a></li><li><a href="/c">Contact</a></li></ul></nav>
<main><h1>Grants for schools</h1>
<p>The scheme was set up in 1998 and supports seven provinces, each with a yearly budget of its own.</p>
<h2>Who may apply</h2>
<p>Primary schools may apply once a year. Evening schools may not.</p>
<ul><li>a plan for two years</li><li>a letter of the mayor</li><li>the accounts of last year</li></ul>
<h2>Amounts</h2>
<table><tr><th>Sort</th><th>Amount</th></tr><tr><td>Books</td><td>500 euro</td></tr>
<tr><td>Sport</td><td>750 euro</td></tr></table>
<h2>Deadlines</h2>
<p>Requests are sent by 1 March. Late requests wait for the next round, without exception, as they did before.</p>
</main></body></html>"""

NEW = """<!doctype html><html lang="en"><head><title>Grants</title></head><body>
<nav><ul><li><a href="/a">Home</a></li><li><a href="/b">News</a></li><li><a href="/c">Contact</a></li></ul></nav>
<main><h1>Grants for schools</h1>
<p>The scheme was set up in 1989 and supports eight provinces, each with a yearly budget of its own.</p>
<h2>Deadlines</h2>
<p>Requests are sent by 1 March. Late requests wait for the next round, without exception, as they did before.</p>
<h2>Who may apply</h2>
<p>Primary schools shall apply once a year. Evening schools may not.</p>
<ul><li>a plan for two years</li><li>a letter of the mayor</li><li>proof of need</li></ul>
<h2>Amounts</h2>
<table><tr><th>Sort</th><th>Amount</th></tr><tr><td>Books</td><td>600 euro</td></tr>
<tr><td>Sport</td><td>750 euro</td></tr></table>
<h2>Appeals</h2><p>A school that was refused may write to the ombudsman within thirty days.</p>
</main></body></html>"""

ATTACK = """<!doctype html><html lang="en"><head><title>&lt;script&gt;window.ran=1&lt;/script&gt;</title></head><body>
<main><h1>&lt;img src=x onerror=window.ran=1&gt; \u202etxet</h1>
<p>"'&gt;&lt;svg onload=window.ran=1&gt; &lt;/style&gt;&lt;/script&gt;&lt;script&gt;window.ran=1&lt;/script&gt;</p>
<p>{{ 7*7 }} {% raise %} {{ ''.__class__ }} &amp;lt;script&amp;gt;window.ran=1&amp;lt;/script&amp;gt;</p>
<h2>&lt;/title&gt;&lt;iframe srcdoc="&lt;script&gt;parent.ran=1&lt;/script&gt;"&gt; javascript:window.ran=1</h2>
<p>Zero\u200bwidth, a nul \x00, a bell \x07, an override \u202e and an isolate \u2066 stand here, NUMBER in all.</p>
<p><a href="javascript:window.ran=1" onclick="window.ran=1" title="HUGE">a link that runs</a> and
<a href="https://example.org/">one that does not</a>.</p>
<script>window.ran=1</script><svg onload="window.ran=1"><script>window.ran=1</script></svg>
</main></body></html>"""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, or whichever is on the path; skips where there is none."""
    playwright = pytest.importorskip("playwright.sync_api", reason="needs playwright")
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    executable = next(filter(None, map(shutil.which, names)), None)
    if executable is None:
        pytest.skip("needs Chromium on the path")
    with playwright.sync_playwright() as running:
        chromium = running.chromium.launch(executable_path=executable, args=["--no-sandbox", "--disable-gpu"])
        yield chromium
        chromium.close()


def at(document: Document, words: str) -> Span:
    start = document.text.index(words)
    return Span(start, start + len(words))


def finding(document: Document, words: str, **told: object) -> Finding:
    base = Finding(
        kind="fact", rule="fact/x", level="error", message="m",
        places=(document.place(at(document, words)),), pages=(f"{document.page}.{document.language}",),
    )  # fmt: skip
    return replace(base, **told)  # type: ignore[arg-type]


def small_report() -> Mapping[str, str]:
    """A report with something of everything."""
    old = Document.from_text(OLD, path="sources/grants/2018-02-01.en.html", date=datetime.date(2018, 2, 1))
    new = Document.from_text(NEW, path="sources/grants/2021-02-01.en.html", date=datetime.date(2021, 2, 1))
    old, new = replace(old, page="grants"), replace(new, page="grants")
    both = (new.place(at(new, "1989")), old.place(at(old, "1998")))
    findings = (
        finding(new, "1989", message="The scheme dates from 1998.", suggestion="1998", source="https://example.org/law"),
        finding(
            new, "1989", kind="agreement", rule="agreement", level="warning", places=both,
            pages=("grants.en", "grants.en"), message="Set up in 1989 here, in 1998 there.",
        ),
        finding(new, "thirty days", kind="stale", rule="stale", level="note", message="A term to look at."),
        finding(
            new, "ombudsman", kind="term", rule="term/y", level="warning", message="Written with a capital.",
            status="settled", settled_by="rules/decisions/grants/1.toml",
        ),
    )  # fmt: skip
    claims = tuple(
        Claim(
            subject="scheme", subject_text="The scheme", attribute="set up", value=year, mention=None,
            span=at(document, year), value_span=at(document, year), document=document, timeless=True,
        )
        for document, year in ((old, "1998"), (new, "1989"))
    )  # fmt: skip
    entries = (
        Entry(subject="scheme", attribute="set up", claims=claims, verdict="contradicts", why="Two years are given."),
        Entry(subject="scheme", attribute="name", claims=claims[:1], verdict="agrees", why="Said once."),
    )
    report = Report(
        as_of=datetime.date(2021, 6, 30),
        documents=(old, new),
        findings=findings,
        ledger=Ledger(entries=entries),
        unread=(Unread(path="sources/grants/2020-01-01.en.pdf", reason="is encrypted"),),
    )
    oldest = Document.from_text(
        OLD.replace("<h2>Deadlines</h2>", "<h2>Visits</h2><p>An inspector visits.</p><h2>Deadlines</h2>"),
        path="sources/grants/2015-02-01.en.html",
        date=datetime.date(2015, 2, 1),
    )
    return write_report(report, [checker.compare(replace(oldest, page="grants"), old), checker.compare(old, new)])


def attack_report() -> Mapping[str, str]:
    """A report on two versions of a page made of attacks, whose path, rule and source attack too."""
    old, new = (
        replace(
            Document.from_text(
                ATTACK.replace("NUMBER", number).replace("HUGE", "A" * 200_000),
                path=f'sources/"><script>window.ran=1</script>/{date}.en.html',
                date=date,
            ),
            page='"><script>window.ran=1</script>',
        )
        for number, date in (("five", datetime.date(2018, 2, 1)), ("six", datetime.date(2021, 2, 1)))
    )
    nasty = "</script><script>window.ran=1</script><img src=x onerror=window.ran=1>\u202e"
    place = new.place(at(new, "six in all"))
    findings = tuple(
        Finding(
            kind=nasty, rule=nasty, level="error", message=nasty, places=(place,), pages=(nasty,),
            suggestion=nasty, source=source, settled_by=nasty,
        )
        for source in ("javascript:window.ran=1", "https://example.org/\"onclick=window.ran=1", "data:text/html,x")
    )  # fmt: skip
    claim = Claim(
        subject=nasty, subject_text=nasty, attribute=nasty, value=nasty, mention=None, span=place.span,
        value_span=place.span, document=new,
    )  # fmt: skip
    report = Report(
        as_of=datetime.date(2021, 6, 30),
        documents=(old, new),
        findings=findings,
        ledger=Ledger(entries=(Entry(subject=nasty, attribute=nasty, claims=(claim,), verdict="agrees", why=nasty),)),
        unread=(Unread(path=nasty, reason=nasty),),
    )
    return write_report(report, [checker.compare(old, new), checker.compare(new, old)])


def _written(folder: Path, pages: Mapping[str, str]) -> Path:
    for name, html in pages.items():
        (folder / name).write_text(html, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def report_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small report as files."""
    return _written(tmp_path_factory.mktemp("report"), small_report())


@pytest.fixture(scope="session")
def attack_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report on a page made of attacks as files."""
    return _written(tmp_path_factory.mktemp("attack"), attack_report())
