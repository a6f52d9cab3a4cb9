"""The pages of the report: which there are, what they tell, and that they are the same to the byte."""

from __future__ import annotations

import base64
import datetime
import hashlib
import re
from dataclasses import replace

import pytest

import checker
from checker.checking import Report, Unread
from checker.claims.ledger import Ledger
from checker.document import Document, Span
from checker.findings import Finding, Level, Status
from checker.writers.html import ReportSettings, write_changes, write_findings, write_report
from checker.writers.html.site import FINDINGS_A_FILE

AS_OF = datetime.date(2020, 6, 30)
OLD = "# Fees\n\nThe fee is 20 euro and is paid each year.\n\n## Who pays\n\nEveryone over 18 pays the fee.\n"
NEW = "# Fees\n\nThe fee is 25 euro and is paid each year.\n\n## Who pays\n\nEveryone over 18 pays the fee.\n"


def version(text: str, date: str, page: str = "fees", language: str = "en") -> Document:
    document = Document.from_text(
        text, path=f"sources/{page}/{date}.{language}.md", language=language, date=datetime.date.fromisoformat(date)
    )
    return replace(document, page=page)


OLDER, NEWER = version(OLD, "2018-01-01"), version(NEW, "2020-01-01")


def finding(quote: str, *, level: Level = "warning", status: Status = "open", subject: str = "") -> Finding:
    start = NEWER.text.index(quote)
    return Finding(
        kind="fact", rule="fact/fee", level=level, message=f"The fee is not {quote}.", status=status, subject=subject,
        places=(NEWER.place(Span(start, start + len(quote))),), pages=("fees.en",),
    )  # fmt: skip


def report(
    *findings: Finding, unread: tuple[Unread, ...] = (), documents: tuple[Document, ...] = (OLDER, NEWER)
) -> Report:
    return Report(as_of=AS_OF, documents=documents, findings=findings, ledger=Ledger(), unread=unread)


def words(html: str) -> str:
    body = re.sub(r"(?s)<(style|script)>.*?</\1>", "", html)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", body))


@pytest.mark.parametrize(
    ("found", "headline", "standfirst"),
    [
        pytest.param(
            report(), "Nothing needs doing.", "two versions of one page were read, nothing is open.", id="nothing found"
        ),
        pytest.param(
            report(finding("25 euro"), finding("each year", level="error")),
            "Two things need doing.",
            "1 error and 1 warning are open.",
            id="an error and a warning",
        ),
        pytest.param(
            report(finding("25 euro", status="settled")),
            "Nothing needs doing.",
            "nothing is open, 1 finding is settled.",
            id="what was settled",
        ),
        pytest.param(
            report(finding("25 euro", level="note")),
            "Nothing is wrong; there are notes to look at.",
            "1 note is open.",
            id="notes alone",
        ),
        pytest.param(
            report(unread=(Unread(path="sources/fees/2019.en.pdf", reason="is encrypted"),)),
            "One page could not be read.", "One page could not be read.", id="a page that cannot be read",
        ),
    ],
)  # fmt: skip
def test_one_look_says_whether_anything_needs_doing(found: Report, headline: str, standfirst: str) -> None:
    index = words(write_report(found)["index.html"])
    assert headline in index
    assert standfirst in index


def test_what_could_not_be_read_is_told_with_its_reason() -> None:
    found = report(unread=(Unread(path="a.pdf", reason="is encrypted"),))
    assert "a.pdf is encrypted" in words(write_report(found)["index.html"])
    assert "a.pdf is encrypted" in words(write_findings(found))


def test_a_change_report_for_each_pair_named_by_page_days_and_language() -> None:
    pages = write_report(report(), [checker.compare(OLDER, NEWER), checker.compare(OLDER, NEWER)])
    assert set(pages) == {
        "index.html", "findings.html", "ledger.html",
        "fees--2018-01-01--2020-01-01.en.html", "fees--2018-01-01--2020-01-01.en-2.html",
    }  # fmt: skip
    assert 'href="fees--2018-01-01--2020-01-01.en.html"' in pages["index.html"]


def test_a_page_in_a_folder_gives_a_file_name_that_is_safe_everywhere() -> None:
    old, new = (replace(d, page="../Über uns/CON:") for d in (OLDER, NEWER))
    names = write_report(report(), [checker.compare(old, new)])
    assert "uber-uns-con--2018-01-01--2020-01-01.en.html" in names


def test_the_change_report_shows_both_words() -> None:
    page = write_changes(checker.compare(OLDER, NEWER))
    assert re.search(r"<del>\s*20.*?</del>\s*<ins>\s*25.*?</ins>", page)
    assert "Everyone over 18 pays the fee." in page
    assert "1 January 2018" in page


def test_a_version_compared_with_itself_says_so() -> None:
    page = write_changes(checker.compare(NEWER, NEWER))
    assert "The two versions say the same, word for word." in page
    assert "<ins" not in page
    assert "<del" not in page


def test_a_finding_stands_in_the_margin_of_its_text() -> None:
    pages = write_report(report(found := finding("25 euro", level="error")), [checker.compare(OLDER, NEWER)])
    page = pages["fees--2018-01-01--2020-01-01.en.html"]
    assert f'href="findings.html#f-{found.fingerprint}"' in page
    assert '<mark class="error">25</mark>' in page


def test_every_finding_has_an_anchor_of_its_own_though_two_versions_share_it() -> None:
    page = write_findings(report(finding("25 euro"), finding("25 euro")))
    anchor = f"f-{finding('25 euro').fingerprint}"
    assert f'id="{anchor}"' in page
    assert f'id="{anchor}-2"' in page


def test_many_findings_are_spread_over_files() -> None:
    found = [finding("25 euro", subject=str(number)) for number in range(FINDINGS_A_FILE + 1)]
    pages = write_report(report(*found))
    assert pages["findings.html"].count("<article") == FINDINGS_A_FILE
    assert pages["findings-2.html"].count("<article") == 1
    assert f'href="findings-2.html#f-{found[-1].fingerprint}"' not in pages["findings.html"]
    assert 'href="findings-2.html"' in pages["findings.html"]


def test_a_passage_without_end_is_cut_around_its_quote() -> None:
    document = version("word " * 50_000 + "the fee of 25 euro " + "word " * 50_000, "2020-01-01")
    start = document.text.index("25 euro")
    found = replace(finding("25 euro"), places=(document.place(Span(start, start + 7)),))
    page = write_findings(report(found, documents=(document,)))
    assert '<mark class="warning">25 euro</mark>' in page
    assert len(page) < 100_000


@pytest.mark.parametrize(
    ("source", "followed"),
    [
        ("https://example.org/law", True),
        ("http://example.org/law", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("https://example.org/ and more", False),
        ('https://example.org/"onclick="x', False),
        ("The law of 1998", False),
    ],
)
def test_only_addresses_of_the_web_are_followed(source: str, followed: bool) -> None:
    page = write_findings(report(replace(finding("25 euro"), source=source)))
    assert ('rel="noreferrer noopener"' in page) is followed


@pytest.mark.parametrize("name", ["index.html", "findings.html", "ledger.html", "fees--2018-01-01--2020-01-01.en.html"])
def test_the_policy_names_the_style_and_the_script_that_stand_on_the_page(name: str) -> None:
    page = write_report(report(finding("25 euro")), [checker.compare(OLDER, NEWER)])[name]
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy
    for tag in ("style", "script"):
        bodies = re.findall(rf"(?s)<{tag}>(.*?)</{tag}>", page)
        assert len(bodies) == 1
        digest = base64.b64encode(hashlib.sha256(bodies[0].encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy[1]
    assert policy[1].startswith("default-src 'none'")
    assert not re.search(r"\sstyle=|\son\w+=", re.sub(r"(?s)<(style|script)>.*?</\1>", "", page))


def test_the_same_values_give_the_same_bytes() -> None:
    def pages() -> object:
        return write_report(
            report(finding("25 euro")), [checker.compare(OLDER, NEWER)], settings=ReportSettings(title="Fees")
        )

    assert pages() == pages()


def test_a_quote_tells_its_language() -> None:
    document = version("# Tarifs\n\nLe tarif est de 25 euro par an.\n", "2020-01-01", language="fr")
    start = document.text.index("25 euro")
    found = replace(finding("25 euro"), places=(document.place(Span(start, start + 7)),), pages=("fees.fr",))
    assert '<blockquote lang="fr">' in write_findings(report(found, documents=(document,)))
