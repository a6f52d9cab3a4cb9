"""The signs of time to come, in four languages."""

from __future__ import annotations

import pytest

from checker.language.dates.tense import TENSES


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the office will open"),
        ("en", "it is expected to open"),
        ("en", "permits will be sent"),
        ("fr", "un bureau ouvrira"),
        ("fr", "le formulaire remplacera"),
        ("fr", "les droits seront revus"),
        ("fr", "il viendra et pourra entrer"),
        ("nl", "het loket zal openen"),
        ("de", "das Amt wird öffnen"),
    ],
)
def test_the_future_is_heard(language: str, text: str) -> None:
    assert TENSES[language].future.search(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "la caméra de l'opéra, le front et l'affront"),
        ("fr", "il entra, tira et retira la lettre"),
        ("fr", "il opéra et libéra le port"),
    ],
)
def test_what_only_looks_like_the_future(language: str, text: str) -> None:
    assert not TENSES[language].future.search(text)


@pytest.mark.parametrize(
    ("language", "before"),
    [("en", "closes on "), ("en", "by the end of "), ("fr", "jusqu'au "), ("fr", "aura lieu le "),
     ("nl", "uiterlijk op "), ("nl", "eind "), ("de", "spätestens am "), ("de", "im ")],
)  # fmt: skip
def test_what_leads_in_a_date_that_something_happens_on(language: str, before: str) -> None:
    assert TENSES[language].on.search(before)


@pytest.mark.parametrize(
    ("language", "before"),
    [("en", "the Act of "), ("fr", "la loi du "), ("nl", "de wet van "), ("de", "das Gesetz vom ")],
)
def test_the_date_of_an_act_is_none(language: str, before: str) -> None:
    assert not TENSES[language].on.search(before)
