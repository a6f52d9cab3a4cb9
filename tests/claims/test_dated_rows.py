"""A date that a text gives to a row of a table, against the date in that row."""

from __future__ import annotations

import pytest

from checker.claims.judging import judged_pairs
from checker.claims.reading import Reading
from checker.document import Document

_HUTS = {
    "en": "| Hut | Opened | Beds |\n|---|---|---|\n| Gull Hut | 1986 | 64 |\n| Seal Hut | 2011 | 18 |\n",
    "fr": "| Refuge | Ouvert en | Lits |\n|---|---|---|\n| Mouette | 1986 | 64 |\n| Phoque | 2011 | 18 |\n",
    "nl": "| Hut | Geopend | Bedden |\n|---|---|---|\n| Meeuw | 1986 | 64 |\n| Zeehond | 2011 | 18 |\n",
    "de": "| Hütte | Eröffnet | Betten |\n|---|---|---|\n| Möwe | 1986 | 64 |\n| Robbe | 2011 | 18 |\n",
}
_CALLS = {"en": "| Call | Budget | Closes |\n|---|---|---|\n| Small Boats | 4 million | 28 June 2024 |\n"}
_STORMS = {"en": "| Day | Place | Wind |\n|---|---|---|\n| 9 May 1796 | Brae | 110 |\n| 3 October 1855 | Ask | 120 |\n"}


@pytest.mark.parametrize(
    ("language", "sentence", "table", "wanted"),
    [
        ("en", "Seal Hut had its first guests in January 2012.", _HUTS, ("January 2012", "2011")),
        ("en", "Seal Hut was opened in May 2011.", _HUTS, None),
        ("en", "Old Seal Hut was opened in May 1920.", _HUTS, None),
        ("en", "Seal Hut was painted in 2016.", _HUTS, None),
        ("fr", "Le refuge Phoque a été ouvert en 2013.", _HUTS, ("2013", "2011")),
        ("nl", "In Zeehond kwamen de eerste gasten op 3 mei 2012.", _HUTS, ("3 mei 2012", "2011")),
        ("de", "Die ersten Gäste kamen in der Hütte Robbe am 3. Mai 2012 an.", _HUTS, ("3. Mai 2012", "2011")),
        ("en", "The call Small Boats is open until 14 June 2024.", _CALLS, ("14 June 2024", "28 June 2024")),
        ("en", "The strongest storm was that of 9 March 1796 near Brae.", _STORMS, ("9 March 1796", "9 May 1796")),
        ("en", "The strongest storm was that of 9 May 1796 near Brae.", _STORMS, None),
        ("en", "A calm day was 9 March 1796 near Corrin.", _STORMS, None),
    ],
)
def test_dates_of_rows(language: str, sentence: str, table: dict[str, str], wanted: tuple[str, str] | None) -> None:
    text = f"# Coast\n\n{sentence}\n\n{table[language]}"
    found = judged_pairs([Reading(Document.from_text(text, path="coast.md", language=language))])
    told = [
        (one.one.document.quote(one.one.value_span), one.other.document.quote(one.where or one.other.value_span))
        for one in found
    ]
    assert told == ([wanted] if wanted else [])
