"""Sentences: where one ends, and where a full stop means something else, by language."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import checker
from checker.language.sentences import MAX_SENTENCE_CHARS, pipeline, split_sentences

# language, a text with "|" where a sentence ends and the next begins
TABLE = [
    ("en", "Mr. Smith met Dr. Jones.| He left."),
    ("en", "See p. 5, Art. 3 and No. 7 of it.| Then go on."),
    ("en", 'He left.| "It is done."| Nobody spoke.'),
    ("en", 'He said "Stop!" and left.'),
    ("en", "It ended.| (See below.)| [1] A note."),
    ("en", "U.S. troops left.| They are in the U.S.| The rest stayed."),
    ("en", "Use e.g. this one, i.e. the last.| It costs 3.5 euro."),
    ("en", "Apples, pears, etc.| Nothing else."),
    ("en", "The yard on Quay Blvd., Carrow, closed.| It was sold to Dock Ltd., Port Inc., and others."),
    ("en", "They sold boats etc. (“Goods”) to Quay S.A. (“Quay”) and Dock Inc. (“We”).| (“So it was.”)"),
    ("en", "J. Smith chose Plan B.| Then he left."),
    ("en", "Wait… and see.| What?| Yes!"),
    ("en", "1. Our aims and 2. our means"),
    ("en", "Use No. 3.| It is there."),
    ("en", "Seven domains: 1) threats; 2) defence."),
    ("fr", "M. Dupont est arrivé.| « C'est fini. »| Il part."),
    ("fr", "Voir p. 5, art. 3 et n° 7.| Mme. Durand le sait."),
    ("fr", "Qui ?| Lui !| Oui… mais non."),
    ("nl", "Bijv. de heer J. Jansen.| Zie blz. 5 en art. 3, lid 2."),
    ("nl", "Het was stil.| 's Morgens is het koud, enz.| Daarna niet."),
    ("de", "Am 3. Oktober 1990 war es.| Die 2. Sitzung fand z. B. im Juni statt."),
    ("de", "Im 19. Jahrhundert, d. h. früher.| Siehe Abs. 2 Satz 1.| Er gilt."),
    ("de", "Vom 2. bis zum 30. April.| Es geht um ca. 5 Mio. Euro.| Es waren 3.| Danach war Schluss."),
    ("de", "Er sagte: „Ja.“| Dann ging er."),
]


@pytest.mark.parametrize(("language", "marked"), TABLE, ids=[f"{row[0]}: {row[1][:40]}" for row in TABLE])
def test_sentences(language: str, marked: str) -> None:
    document = checker.Document.from_text(marked.replace("|", ""), language=language)
    assert [document.quote(span) for span in split_sentences(document)] == [part.strip() for part in marked.split("|")]


def test_sentences_cross_neither_blocks_nor_cells() -> None:
    text = "# Head\n\nOne. Two.\n\n| A. b | C |\n|---|---|\n| d | e. F |\n"
    document = checker.Document.from_text(text, path="a.md", language="en")
    quotes = [document.quote(span) for span in split_sentences(document)]
    assert quotes == ["Head", "One.", "Two.", "A. b", "C", "d", "e.", "F"] or quotes == [
        "Head", "One.", "Two.", "A. b", "C", "d", "e. F",
    ]  # fmt: skip


@given(st.text(alphabet='aA .!?…"«»()1\n', max_size=80), st.sampled_from(["en", "fr", "nl", "de"]))
@settings(max_examples=80, deadline=None)
def test_sentences_part_what_is_written(text: str, language: str) -> None:
    document = checker.Document.from_text(text, language=language)
    spans = list(split_sentences(document))
    assert "".join("".join(document.quote(span).split()) for span in spans) == "".join(
        "".join(block.text.split()) for block in document.blocks
    )
    assert all(document.quote(span) == document.quote(span).strip() for span in spans)


def test_a_long_block_is_split_in_linear_time() -> None:
    document = checker.Document.from_text('He said "No." Then J. Smith left the U.S. The end. ' * 4000, language="en")
    assert len(list(split_sentences(document))) == 12_000


def test_a_pipeline_is_made_once_and_can_be_renewed() -> None:
    first = pipeline.blank("en")
    assert pipeline.blank("en") is first
    pipeline.renew("en")
    assert pipeline.blank("en") is not first


def test_importing_the_program_does_not_import_spacy() -> None:
    import subprocess
    import sys

    code = "import checker, checker.claims.mentions, checker.language.sentences, sys; print('spacy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize("text", ["many words and ever more, " * 800, "many words and ever more " * 800, "x" * 9000])
def test_what_never_ends_is_cut_between_words(text: str) -> None:
    document = checker.Document.from_text(text, language="en")
    quotes = [document.quote(span) for span in split_sentences(document)]
    assert max(map(len, quotes)) <= MAX_SENTENCE_CHARS
    assert len(quotes) > 2
    assert "".join("".join(quotes).split()) == "".join(text.split())
    if " " in text:
        assert set(" ".join(quotes).split()) == set(text.split())


def test_the_command_line_of_spacy_is_not_loaded_and_can_be_later() -> None:
    code = (
        "import sys\n"
        "from checker.language.sentences.pipeline import blank\n"
        "assert [each.text for each in blank('en')('It rains. We stay.').sents] == ['It rains.', 'We stay.']\n"
        "assert 'spacy.cli' not in sys.modules and 'typer' not in sys.modules\n"
        "from spacy.cli.info import info\n"
        "assert callable(info)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
