"""What the kind "stale" says of last days and of days in which something is open."""

from __future__ import annotations

import datetime

import pytest

from checker.claims.reading import Reading
from checker.document import Document
from checker.kinds import stale
from checker.kinds.kind import Context
from checker.packs import Rules

CONTEXT = Context(rules=Rules(), as_of=datetime.date(2026, 6, 1), newest=frozenset({"page.md"}))


def said(text: str, language: str) -> list[str]:
    document = Document.from_text(text, path="page.md", language=language)
    return [finding.level for finding in stale.KIND.within(Reading(document), CONTEXT)] if stale.KIND.within else []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Registrations are open from 4 May 2024 until 31 October 2025."),
        ("en", "The deadline for grant requests is 31 October 2025."),
        ("en", "Apply by 31 October 2025."),
        ("fr", "Les inscriptions sont ouvertes du 4 mai 2024 au 31 octobre 2025."),
        ("fr", "La date limite d'inscription est le 31 octobre 2025."),
        ("nl", "Inschrijven kan van 4 mei 2024 tot 31 oktober 2025."),
        ("nl", "De uiterste datum voor bezwaren is 31 oktober 2025."),
        ("de", "Anträge sind vom 4. Mai 2024 bis 31. Oktober 2025 möglich."),
        ("de", "Einsendeschluss ist der 31. Oktober 2025."),
    ],
)
def test_a_passed_last_day(language: str, text: str) -> None:
    assert said(text, language) == ["warning"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The deadline for grant requests was 31 October 2025."),
        ("en", "The deadline for grant requests is 31 October 2026."),
        ("en", "The figures are from January 2024 to October 2025."),
        ("en", "Registrations are open from 4 May 2024 until 31 October 2027."),
        ("fr", "La date limite d'inscription était le 31 octobre 2025."),
        ("nl", "De cijfers zijn van 4 mei 2024 tot 31 oktober 2025 gemeten."),
        ("de", "Die Zahlen sind vom 4. Mai 2024 bis 31. Oktober 2025 gemessen."),
    ],
)
def test_what_is_past_or_to_come_passes(language: str, text: str) -> None:
    assert said(text, language) == []
