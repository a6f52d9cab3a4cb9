"""Comments of a page that settle in place: what they say, and how far they reach."""

from __future__ import annotations

import datetime

import pytest

import checker
from checker.directives import silences, understand
from checker.document import Directive, Document


@pytest.mark.parametrize(
    ("text", "verb", "names", "reason"),
    [
        ("off count — the list is shortened", "off", ("count",), "the list is shortened"),
        ("off count—shortened", "off", ("count",), "shortened"),
        ("off count – shortened", "off", ("count",), "shortened"),
        ("off count - shortened", "off", ("count",), "shortened"),
        ("off count: shortened", "off", ("count",), "shortened"),
        ("off count, agreement — a draft", "off", ("count", "agreement"), "a draft"),
        ("off count agreement -- a draft", "off", ("count", "agreement"), "a draft"),
        ("off fact/annexation-of-crimea — quoted", "off", ("fact/annexation-of-crimea",), "quoted"),
        ("OFF Count — it - is - so", "off", ("count",), "it - is - so"),
        ("off all — an archive", "off", ("all",), "an archive"),
        ("on count", "on", ("count",), ""),
        ("on", "on", (), ""),
        ("off count", "off", ("count",), ""),
        ("off — no kind", "off", (), "no kind"),
        ("off", "off", (), ""),
        ("", "", (), ""),
        ("hello there", "hello", ("there",), ""),
    ],
)
def test_a_comment_is_taken_apart(text: str, verb: str, names: tuple[str, ...], reason: str) -> None:
    said = understand(Directive(offset=0, text=text))

    assert (said.verb, said.names, said.reason) == (verb, names, reason)


def settled(page: str, path: str = "page.md", kind: str = "count") -> list[str]:
    """The words in capitals that a finding of the kind would be settled at."""
    document = Document.from_text(page, path=path, language="en")
    ranges = silences(document)
    return [
        word
        for word in document.text.replace(".", " ").split()
        if word.isupper() and any(silence.covers(kind, f"{kind}/x", document.text.index(word)) for silence in ranges)
    ]


OFF, ON = "<!-- checker: off count — why -->", "<!-- checker: on count -->"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (f"# T\n\nONE.\n\n{OFF}\n\nTWO.\n\nSIX.\n\n## H\n\nTEN.\n", ["TWO", "SIX"]),
        (f"# T\n\nONE.\n\n{OFF}\n\nTWO.\n\n{ON}\n\nSIX.\n", ["TWO"]),
        (f"# T\n\nONE.\n\n{OFF}\n\nTWO.\n\n<!-- checker: on -->\n\nSIX.\n", ["TWO"]),
        (f"# T\n\nONE.\n\n{OFF}\n\nTWO.\n\n<!-- checker: on stale -->\n\nSIX.\n", ["TWO", "SIX"]),
        (f"# T\n\nONE.\n\n{OFF}\n\n## H\n\nTEN.\n\n### I\n\nLOW.\n", ["H", "TEN"]),
        (f"# T\n\nONE begins {OFF} and goes on, TWO.\n\nSIX.\n", ["ONE", "TWO", "SIX"]),
        ("# T\n\n<!-- checker: off count -->\n\nONE.\n", []),
        ("# T\n\n<!-- checker: off stale — why -->\n\nONE.\n", []),
        ("# T\n\n<!-- checker: off all — why -->\n\nONE.\n", ["ONE"]),
        ("# T\n\n<!-- checker: off stale, count — why -->\n\nONE.\n", ["ONE"]),
        ("# T\n\n<!-- checker: off count/x — why -->\n\nONE.\n", ["ONE"]),
        ("# T\n\n<!-- checker: off count/y — why -->\n\nONE.\n", []),
        (f"# T\n\n{OFF}\n\nONE.\n\n{ON}\n\nTWO.\n\n{OFF}\n\nSIX.\n", ["ONE", "SIX"]),
        (f"# T\n\nONE.\n\n{OFF}\n", []),
        (OFF, []),
        (f"# T\n\n## A\n\nONE.\n\n{OFF}\n", []),
    ],
    ids=[
        "to the end of the section", "to its end", "to the end of all", "another kind's end", "before a heading",
        "within a passage", "no reason", "another kind", "all kinds", "several", "a rule", "another rule", "twice",
        "at the end", "nothing else", "at the end of a section",
    ],
)  # fmt: skip
def test_how_far_a_comment_reaches(page: str, expected: list[str]) -> None:
    assert settled(page) == expected


def test_the_same_holds_in_html() -> None:
    page = (
        f"<html><head>{OFF}</head><body><h1>T</h1><p>ONE.</p><ul><li>TWO.</li>{OFF}<li>SIX.</li></ul>"
        f"<p>TEN.</p><h2>H</h2><p>LOW.</p></body></html>"
    )
    assert settled(page.replace(OFF, "", 1), "page.html") == ["SIX", "TEN"]


def test_a_finding_settled_in_place_says_where_and_why() -> None:
    comment = "<!-- checker: off count — the largest only -->"
    page = f"# Aid\n\n{comment}\n\nIt helps four countries: Algeria, Egypt and Jordan.\n"
    report = checker.check([Document.from_text(page, path="aid.md")], as_of=datetime.date(2024, 1, 1))

    (finding,) = report.findings
    assert (finding.kind, finding.status) == ("count", "settled")
    assert (finding.settled_by, finding.settled_because) == ("aid.md:1", "the largest only")


def test_a_thousand_comments_are_read_in_a_moment() -> None:
    page = "# T\n\n" + "\n\n".join(f"{OFF}\n\nPassage {n}.\n\n{ON}" for n in range(2_000))

    assert len(silences(Document.from_text(page, path="page.md", language="en"))) == 2_000


@pytest.mark.parametrize(
    ("path", "page"),
    [
        ("a.md", "# Quays\n\nThe first quay. <!-- checker: off cuont — x -->\n\nThe other quay.\n"),
        ("a.html", "<h1>Quays</h1><p>The first quay. <!-- checker: off cuont — x --></p><p>The other quay.</p>"),
    ],
)
def test_a_mistake_in_a_comment_is_told_in_the_passage_that_it_ends(path: str, page: str) -> None:
    document = Document.from_text(page, path=path, language="en")
    (place,) = [found.places[0] for found in checker.check([document]).findings if found.kind == "directive"]
    assert place.quote == "The first quay."
