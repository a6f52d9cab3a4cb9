"""What the kind "acronym" says of words in capitals."""

from __future__ import annotations

import datetime

import pytest

from checker.claims.reading import Reading
from checker.document import Document
from checker.kinds import acronym
from checker.kinds.kind import Context
from checker.packs import Rules

CONTEXT = Context(rules=Rules(), as_of=datetime.date(2020, 1, 1), newest=frozenset({"page.md"}))


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Send a letter to our office in FRANCE or to a notary.", []),
        ("The HARBOUR is closed today. Harbour staff will answer your letters.", []),
        ("Write to 12 Elm Street, PMB 340, Springfield, and wait for a reply.", []),
        ("An application needs a valid QTB from the port.", ["QTB"]),
        ("The plan names a PMB for each quarter of the town.", ["PMB"]),
        ("A ward for DCM patients opens in May.", ["DCM"]),
        ("Who sells eels is fined under QTB. FAO helps us to find them.", ["QTB", "FAO"]),
        ("Louis XIII and chapter CLXIV are in the hall.", []),
        ("The form is signed by Ann MELROY, and Mme DURAND keeps it.", []),
        ("Replace XYZ by the name of your boat, and XXX by its number.", []),
        ("Set $QTB or QTB=1, and run it again.", []),
        ("Take a QTB to the PMB, then to the FAO, and show it to an RWO.", ["4"]),
    ],
    ids=[
        "a country",
        "a word of the page",
        "in an address",
        "an acronym",
        "a label that is none",
        "letters of numerals",
        "before another sentence",
        "numerals",
        "family names",
        "placeholders",
        "variables",
        "many on one page",
    ],
)
def test_what_is_never_expanded(text: str, flagged: list[str]) -> None:
    between = acronym.KIND.between
    assert between is not None
    found = between([Reading(Document.from_text(text, path="page.md", language="en"))], CONTEXT)
    assert [finding.message.split()[0] for finding in found] == flagged


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("The Road Works Agency (RAW) digs. Ask the RWA.", ["acronym/letters"]),
        ("The road network plan (LVM) is used. LVM stands for Local Vehicle Map.", []),
        ("The FAM (fam_env.so) module is used. FAM stands for File Access Map.", []),
        ("The Road Works Agency (RWA) digs. RWA stands for Rural Water Agency.", ["acronym/two-expansions"]),
        ("The Organisation for Roads (OFR) digs. The Organization for Roads (OFR) rests.", []),
        ("An anti-mud law (AML) is old. A rule against mud leaks (AML) is new.", ["acronym/two-expansions"]),
        ("Rain will pour all day. The RWA digs.", ["acronym/never-expanded"]),
        ("A road works agreement costs 9 euro. Ask for an RWA.", []),
    ],
    ids=[
        "letters",
        "what it does",
        "a file",
        "two expansions",
        "one in two spellings",
        "another word for a letter",
        "letters by chance",
        "a phrase",
    ],
)
def test_what_acronyms_stand_for(text: str, rules: list[str]) -> None:
    between = acronym.KIND.between
    assert between is not None
    found = between([Reading(Document.from_text(text, path="page.md", language="en"))], CONTEXT)
    assert sorted(finding.rule for finding in found) == rules


def test_the_name_that_every_reader_knows_is_the_right_one() -> None:
    text = "The World Traffic Organization (WTO) met. The World Trade Organization (WTO) met too, as the WTO does."
    between = acronym.KIND.between
    assert between is not None
    found = between([Reading(Document.from_text(text, path="page.md", language="en"))], CONTEXT)
    assert [finding.suggestion for finding in found] == ["World Trade Organization"]


def test_pages_with_commands_are_for_those_who_know_computers() -> None:
    text = "# Post\n\nLetters come by IMAP.\n\n    fetch --all\n\nThen\n\n    read\n\nand\n\n    drop\n"
    assert said(text) == []
    assert said("# Post\n\nLetters come by IMAP.\n") == ["acronym/never-expanded"]


def test_an_acronym_is_told_once_for_all_languages() -> None:
    documents = [
        Document.from_text("Ask for a QTB at the desk of the port.", path="fees.en.md", language="en"),
        Document.from_text("Demandez un QTB au guichet du port.", path="fees.fr.md", language="fr"),
    ]
    newest = frozenset(document.path for document in documents)
    context = Context(rules=Rules(), as_of=CONTEXT.as_of, newest=newest)
    between = acronym.KIND.between
    assert between is not None
    (found,) = between([Reading(document) for document in documents], context)
    assert [place.path for place in found.places] == ["fees.en.md", "fees.fr.md"]


@pytest.mark.parametrize(
    ("introduced", "rules"),
    [
        ("The Road Works Agency (RWA) digs.", ["acronym/never-used"]),
        ("The RWA (Road Works Agency) digs.", []),
    ],
    ids=["a short name for later", "explained"],
)
def test_what_is_never_used_again(introduced: str, rules: list[str]) -> None:
    rest = " ".join(f"In year {number} the harbour was dug out and the quay was mended." for number in range(60))
    assert said(f"{introduced} {rest}") == rules


def test_letters_that_the_pages_use_throughout_are_right() -> None:
    assert said("Quay eXchange Port (QXP) is old. QXP runs on wood.") == []
    assert said("De Brede Haven Ondersteuning (BHS) is nieuw. De BHS helpt. Vraag de BHS.", "nl") == []


def said(text: str, language: str = "en") -> list[str]:
    between = acronym.KIND.between
    assert between is not None
    found = between([Reading(Document.from_text(text, path="page.md", language=language))], CONTEXT)
    return [finding.rule for finding in found]
