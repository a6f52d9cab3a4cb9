"""Ages on a page about one person."""

from __future__ import annotations

import time

import pytest

from checker.checking import check
from checker.claims.reading import Reading
from checker.document import Document
from checker.kinds.chronology.one_life import find_one_life

CASES = [
    (
        "en",
        "Ida Moll was born in 1867 above a smithy.",
        "She died at the age of seventy-six, in the winter of 1953.",
        True,
    ),
    ("en", "Moll first saw the light of day in 1902.", "He was thirty when, in 1941, the mill was his.", True),
    ("fr", "Ida Moll naquit en 1867.", "Elle mourut à soixante-seize ans, en 1953.", True),
    ("fr", "Moll vit le jour en mars 1902.", "Il avait 30 ans quand, en 1941, il hérita du moulin.", True),
    (
        "nl",
        "Moll zag in 1867 het levenslicht.",
        "Hij stierf op zesenzeventigjarige leeftijd, in de winter van 1953.",
        True,
    ),
    ("nl", "Ida Moll werd op 3 mei 1902 geboren.", "Zij was dertig toen zij in 1941 de molen kreeg.", True),
    ("de", "Moll erblickte 1867 das Licht der Welt.", "Er starb 76-jährig im Winter 1953.", True),
    ("de", "Ida Moll wurde 1902 geboren.", "Sie war dreißig, als sie 1941 die Mühle erbte.", True),
    ("en", "Ida Moll was born in 1867.", "She died at the age of eighty-six, in the winter of 1953.", False),
    ("en", "Ida Moll was born in 1867.", "Her son died at the age of seventy-six, in the winter of 1973.", False),
    ("en", "Ida Moll was born in 1867, Karl Brand in 1880.", "He died at the age of seventy-six, in 1953.", False),
    ("en", "Ida Moll was born in 1867.", "With Karl Brand she left in 1890. He was 20 when, in 1900, it burnt.", False),
    (
        "en",
        "Ida Moll was born in 1867.",
        "The horse that was sold in 1930 at the age of 14 outlived her.",
        False,
    ),
    ("en", "Ida Moll was born in 1867.", "In 1911 Karl died at the age of 58, and she kept his mill.", False),
    ("en", "Ida Moll was born in 1867.", "She died in Olm in 1911, at the age of 58.", True),
    ("fr", "Ida Moll naquit en 1867.", "En 1911, Karl mourut à 58 ans, et elle garda le moulin.", False),
    (
        "nl",
        "Moll zag in 1867 het levenslicht.",
        "In 1911 stierf Karl op 58-jarige leeftijd, en zij hield de molen.",
        False,
    ),
    ("de", "Ida Moll wurde 1867 geboren.", "1911 starb Karl im Alter von 58 Jahren, und sie behielt die Mühle.", False),
    ("fr", "Ida Moll naquit en 1867.", "Elle mourut en 1953, et sa sœur à soixante-seize ans, en 1960.", False),
    ("nl", "Moll zag in 1867 het levenslicht.", "Zijn vrouw stierf op zesenzeventigjarige leeftijd in 1953.", False),
    ("de", "Moll erblickte 1867 das Licht der Welt.", "Er starb 86-jährig im Winter 1953.", False),
]


@pytest.mark.parametrize(("language", "first", "second", "wrong"), CASES)
def test_one_life(language: str, first: str, second: str, *, wrong: bool) -> None:
    """An age that does not fit the one birth is wrong; that of a relative or of another person is left alone."""
    text = f"# Moll\n\n{first}\n\n## Mills\n\nMills grind corn. They turn. {second}\n"
    page = Document.from_text(text, path=f"olm/2026-03-01.{language}.md", language=language)
    assert any(found.kind == "chronology" and found.level != "note" for found in check([page]).findings) == wrong


IN_THE_NEXT_SENTENCE = [
    ("en", "Ida Moll was born in 1867. In 1911 Karl died at the age of 58, and she kept his mill.", False),
    ("en", "Ida Moll was born in 1867. In 1911 she left her mill at the age of 58.", True),
    ("fr", "Ida Moll est née en 1867. En 1911, Karl est mort à l'âge de 58 ans, et elle garda le moulin.", False),
    ("nl", "Ida Moll werd geboren in 1867. In 1911 stierf Karl op de leeftijd van 58 jaar.", False),
    ("de", "Ida Moll wurde 1867 geboren. 1911 starb Karl im Alter von 58 Jahren.", False),
    ("de", "Ida Moll wurde 1867 geboren. 1911 starb sie im Alter von 58 Jahren.", True),
]


@pytest.mark.parametrize(("language", "text", "wrong"), IN_THE_NEXT_SENTENCE)
def test_in_the_next_sentence(language: str, text: str, *, wrong: bool) -> None:
    """The age of somebody told by one name is not that of who was born in the sentence before."""
    page = Document.from_text(f"# Olm\n\n{text}\n", path=f"olm/2026-03-01.{language}.md", language=language)
    assert any(found.subject == "age" for found in check([page]).findings) == wrong


@pytest.mark.parametrize("age", [30, 50])
def test_many_ages(age: int) -> None:
    """Ten times as many ages of one person in one paragraph take about ten times as long, right or wrong."""

    def seconds(times: int) -> float:
        page = Document.from_text("Ida Moll was born in 1867. " + f"She left at the age of {age} in 1897. " * times)
        reading = Reading(page)
        assert reading.mentions
        start = time.process_time()
        found = list(find_one_life(reading))
        assert len(found) == (times if age == 50 else 0)
        return time.process_time() - start

    seconds(10)
    assert seconds(2000) < 40 * max(seconds(200), 0.001)
