"""The pages that ship are our own writing and say what the real ones say: the same facts, names and mistakes."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

import pytest
from selectolax.lexbor import LexborHTMLParser

import checker

if TYPE_CHECKING:
    from pathlib import Path

PAGES = {
    "nato/2007-09-30.en": "iso-8859-1",
    "nato/2019-01-15.en": "utf-8",
    "nato-partnerships/2013-07-02.en": "utf-8",
}
QUOTATION = re.compile(r'"[^"]{20,}"')

# What the real pages get wrong, or say so that a person should look: ours must offer it to be found.
MISTAKES = {
    "nato/2007-09-30.en": [
        "[the contracting parties] [¿] shall",  # an ellipsis lost in a change of encoding
        "The Mediterranean Dialogue, which brings together seven countries",  # against the six and one of 2013
        "NATO-Russia Council",
    ],
    "nato/2019-01-15.en": [
        "the annexation of Crimea (1914)",
        "Georgia and Moldavia",
        "the NATO Russia Council",  # without its hyphen
        "‑above all near the Baltic Sea and the Black Sea– make",  # opens with a hyphen, closes with a dash
        "cyber defence... and",
        "(Warsaw, 2016),…",
        "women/peace/security (UNSCR 1325)",  # expanded nowhere
        "more than 40 partner countries",
    ],
    "nato-partnerships/2013-07-02.en": [
        "Dernière modification : 02/07/2013",
        "More information on the partnerships page of the NATO website:",  # and nothing after it
        "political dialogue with some 40 partner nations",
        "six Arab countries (Mauritania, Morocco, Algeria, Tunisia, Egypt and Jordan) and Israel",
        "top of the page",
    ],
}  # fmt: skip


@pytest.fixture(scope="module", params=PAGES)
def page(request: pytest.FixtureRequest) -> str:
    return request.param


def test_a_page_is_kept_in_the_charset_it_declares(root: Path, page: str) -> None:
    raw = (root / "sources" / f"{page}.html").read_bytes()

    declared = re.search(rb'charset="?([\w-]+)', raw)

    assert declared
    assert declared[1].decode() == PAGES[page]
    assert raw.decode(PAGES[page]).isprintable() or "\n" in raw.decode(PAGES[page])
    assert not raw.isascii()


def test_a_page_carries_the_mistakes_of_the_real_one(root: Path, page: str) -> None:
    text = our_text(root, page)

    assert [mistake for mistake in MISTAKES[page] if mistake not in text] == []


def test_no_eight_words_in_a_row_are_the_real_page_s(root: Path, shared: Path, page: str) -> None:
    real = {run for name in PAGES for run in runs(real_text(shared, name))}
    ours = QUOTATION.sub(" § ", our_text(root, page, without_headings=True))

    assert sorted({" ".join(run) for run in runs(ours) if run in real}) == []


def test_a_quotation_is_the_real_page_s_to_the_letter(root: Path, shared: Path, page: str) -> None:
    real = real_text(shared, page)

    assert [quotation for quotation in QUOTATION.findall(our_text(root, page)) if quotation not in real] == []


def test_a_page_has_the_figures_of_the_real_one(root: Path, shared: Path, page: str) -> None:
    assert figures(our_prose(root, page)) == figures(real_prose(shared, page))


def test_a_page_has_the_names_of_the_real_one(root: Path, shared: Path, page: str) -> None:
    real, ours = real_prose(shared, page), our_prose(root, page)

    assert {name for name in names(real) if name not in ours} == set()
    assert {
        name for name in names(ours) if name[:3] not in real
    } == set()  # an Ally and the Allies, Belgian and Belgium


def test_a_page_has_the_headings_of_the_real_one(root: Path, shared: Path, page: str) -> None:
    tree = LexborHTMLParser((root / "sources" / f"{page}.html").read_bytes().decode(PAGES[page]))
    lines = {squash(line) for line in (shared / "pages" / f"{page}.txt").read_text("utf-8").splitlines()}

    ours = [squash(heading.text()) for heading in tree.css("h1, h2")]

    assert ours
    assert [heading for heading in ours if heading not in lines] == []


def our_text(root: Path, page: str, *, without_headings: bool = False) -> str:
    tree = LexborHTMLParser((root / "sources" / f"{page}.html").read_bytes().decode(PAGES[page]))
    for node in tree.css("script, style, title" + (", h1, h2" if without_headings else "")):
        node.decompose()
    for node in tree.css("p, li, td, br, h1, h2"):
        node.insert_after(" ¶ ")
    assert tree.body
    return squash(tree.body.text())


def our_prose(root: Path, page: str) -> str:
    """The page from its title to its last paragraph, without menus."""
    first, last = PROSE[page]["ours"]
    return between(our_text(root, page), first, last)


def real_text(shared: Path, page: str) -> str:
    return squash((shared / "pages" / f"{page}.txt").read_text("utf-8"))


def real_prose(shared: Path, page: str) -> str:
    first, last = PROSE[page]["real"]
    return between(real_text(shared, page), first, last)


# Where the prose of each page begins and ends.
PROSE = {
    "nato/2007-09-30.en": {
        "ours": ("Foreign Policy:", "between Europe and North America."),
        "real": ("Foreign Policy:", "between Europe and North America."),
    },
    "nato/2019-01-15.en": {
        "ours": ("North Atlantic Treaty Organisation", "Brussels Summit (2018)"),
        "real": ("North Atlantic Treaty Organisation", "Brussels Summit (2018)"),
    },
    "nato-partnerships/2013-07-02.en": {
        "ours": ("NATO’s partnerships ¶", "Dernière modification : 02/07/2013"),
        "real": ("NATO’s partnerships", "Dernière modification : 02/07/2013"),
    },
}


def between(text: str, first: str, last: str) -> str:
    return text[text.index(first) : text.rindex(last) + len(last)]


def squash(text: str) -> str:
    return " ".join(text.split())


def runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+|§", text.casefold())
    return {tuple(words[at : at + 8]) for at in range(len(words) - 7)}


def figures(text: str) -> set[str]:
    """The figures of a text, in digits or in the words that these pages use for them."""
    spelled = {"three", "four", "six", "seven", "two"}
    return set(re.findall(r"\d+(?:[.,]\d+)*%?", text)) | {
        word for word in re.findall(r"\w+", text.casefold()) if word in spelled
    }


def names(text: str) -> set[str]:
    """The words that begin with a capital in the middle of a sentence, and nowhere without one."""
    small = set(re.findall(r"\b[a-z]\w+", text))
    return {name for name in re.findall(r"(?<=[a-z,] )[A-Z]\w+", text) if name.lower() not in small}


def test_the_checker_finds_the_mistakes_by_the_rules_that_ship(root: Path) -> None:
    documents = [checker.read(root / "sources" / f"{page}.html") for page in PAGES]

    report = checker.check(documents, rules=checker.load_rules(root / "rules"), as_of=datetime.date(2019, 6, 30))

    heavy = {(finding.level, finding.rule, finding.places[0].quote) for finding in report.findings}
    assert {found for found in heavy if found[0] == "error"} == {
        ("error", "fact/annexation-of-crimea", "annexation of Crimea (1914)")  # the year is what is wrong
    }
    assert {quote for level, _, quote in heavy if level == "warning"} == {
        "1914",  # "more recently", told by the page alone
        "Dernière modification",
        "[¿]",
        "Moldavia",
        "NATO Russia Council",
        "NATO Georgia Commission",
        "NATO Ukraine Commission",
    }
    agreements = [finding for finding in report.findings if finding.kind == "agreement" and finding.level == "note"]
    assert {place.quote.partition(" (")[0] for finding in agreements for place in finding.places} >= {
        "some 40 partner nations",
        "more than 40 partner countries",
        "seven countries",
        "six Arab countries",
    }
