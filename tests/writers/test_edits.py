"""A suggestion goes where it belongs, and applied it mends what was found; where that is not sure there is none."""

from __future__ import annotations

import pytest

import checker
from checker.document import Document
from checker.kinds import KINDS
from checker.rulebook import parse_rules
from checker.writers.edits import suggested_edit


def mended(text: str, path: str = "a.md", rules: str = "") -> str | None:
    document = Document.from_text(text, path=path, language="en")
    report = checker.check([document], rules=parse_rules(rules) if rules else None)
    edit = suggested_edit(report.findings[0], document)
    if edit is None:
        return None
    start = document.source_map.source_offset(edit.span.start)
    return text[:start] + edit.text + text[start + len(edit.span) :]


@pytest.mark.parametrize(
    ("path", "text", "wanted"),
    [
        (
            "a.md",
            "# Aid\n\nIt helps three countries: Algeria, Egypt, Jordan and Tunisia.\n",
            "# Aid\n\nIt helps four countries: Algeria, Egypt, Jordan and Tunisia.\n",
        ),
        ("a.md", "# Aid\n\n😀 It is the the best.\n", "# Aid\n\n😀 It is the best.\n"),
        ("a.html", "<h1>Aid</h1><p>It is the <b>the</b> best.", None),
        ("a.html", "<h1>Aid</h1><p>A caf&Atilde;© here.", None),
    ],
    ids=["a figure inside the quote", "the whole quote", "a tag inside", "an entity inside"],
)
def test_where_it_goes(path: str, text: str, wanted: str | None) -> None:
    assert mended(text, path) == wanted


def test_what_html_would_read_as_markup_is_escaped() -> None:
    pack = '[[term]]\nuse = "R&D <lab>"\nnot = ["Research Lab"]\n'

    assert mended("<h1>A</h1><p>The Research Lab is here.", "a.html", pack) == (
        "<h1>A</h1><p>The R&amp;D &lt;lab&gt; is here."
    )


def examples():
    for kind in KINDS:
        for n, example in enumerate(kind.examples):
            if example.suggestion and example.flags and "=== " not in example.text:
                yield pytest.param(kind, example, id=f"{kind.name}-{n}")


@pytest.mark.parametrize(("kind", "example"), list(examples()))
def test_applied_it_mends_what_the_kinds_own_examples_flag(kind, example) -> None:
    """Never does a fix leave the same finding on the passage that it changed."""
    rules = parse_rules(example.rules) if example.rules else None

    def found(text: str):
        document = Document.from_text(text, path="a.md", language=example.language)
        report = checker.check([document], rules=rules, as_of=example.as_of)
        return document, [each for each in report.findings if each.kind == kind.name and each.suggestion is not None]

    document, findings = found(example.text)
    for finding in findings:
        edit = suggested_edit(finding, document)
        if edit is None:
            continue
        start = document.source_map.source_offset(edit.span.start)
        text = example.text[:start] + edit.text + example.text[start + len(edit.span) :]
        assert finding.fingerprint not in {each.fingerprint for each in found(text)[1]}
        assert len(found(text)[1]) < len(findings) or text != example.text
