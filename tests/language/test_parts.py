"""How texts point at their own parts, and at those of other texts."""

from __future__ import annotations

import pytest

from checker.language.parts import find_pointers, named_part, plain_number
from checker.language.slips.foreign import foreign_label, foreign_sentence


@pytest.mark.parametrize(
    ("text", "language", "pointers"),
    [
        ("Details (see section 9).", "en", [("section", "9")]),
        ("See Annex II and table 3.", "en", [("annex", "2"), ("table", "3")]),
        ("Under section 5 of the Act and Article 9 of the Convention", "en", []),
        ("The Harbour Act, section 5, and the GDPR (Article 6)", "en", []),
        ("In section 4 of this policy", "en", [("section", "4")]),
        ("a table 40% larger, part 1999, figure 1.5 million", "en", []),
        ("voir le tableau 3 et l'annexe B", "fr", [("table", "3"), ("annex", "B")]),
        ("l'article 5 de la loi", "fr", []),
        ("zie bijlage 2; in hoofdstuk 3 van de wet", "nl", [("annex", "2")]),
        ("siehe Abschnitt 14 und Tabelle 2", "de", [("section", "14"), ("table", "2")]),
        ("Abschnitt 3 des Gesetzes, Artikel 6 DSGVO", "de", []),
    ],
)
def test_pointers(text: str, language: str, pointers: list[tuple[str, str]]) -> None:
    assert [(one.part, one.number) for one in find_pointers(text, language)] == pointers


def test_what_a_caption_is_named() -> None:
    assert named_part("Tableau 1. Vaccins", "fr") == ("table", "1", 9)
    assert named_part("**Annex B:** form", "en") == ("annex", "B", 9)
    assert named_part("Tables are set", "en") is None
    assert [plain_number(number) for number in ("IV", "IX", "3.1", "B")] == ["4", "9", "3.1", "B"]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Dernière mise à jour : 17/02/2020", "nl", ("Dernière mise à jour", "fr", "Laatst gewijzigd")),
        ("Last updated: 5 May 2021", "de", ("Last updated", "en", "Zuletzt geändert")),
        ("Zuletzt geändert: 5. Mai 2021", "de", None),
        ("Seite zuletzt geändert am 5. Mai 2021", "en", ("zuletzt geändert", "de", "Last modified")),
        ("Read more about the harbour in winter", "fr", None),
    ],
)
def test_labels_in_another_language(text: str, language: str, found: tuple[str, str, str] | None) -> None:
    label = foreign_label(text, language)
    assert (label and (text[label[0].start : label[0].end], label[1], label[2])) == found


@pytest.mark.parametrize(
    ("text", "language", "other"),
    [
        ("Les demandes sont envoyées par la poste et elles ne sont pas lues.", "en", "fr"),
        ("Wie das Amt entscheidet, wird nicht bekannt gegeben.", "en", "de"),
        ("U kunt het formulier niet meer naar het loket sturen.", "fr", "nl"),
        ("You must send the form with your letter.", "de", "en"),
        ("Loi du 4 mai 2016 relative à la réutilisation des informations", "en", None),
        ("“Les demandes sont envoyées par la poste et elles ne sont pas lues.”", "en", None),
        ("Cette page est aussi disponible en français", "en", None),
        ("The Ministère de la Santé publique has moved.", "en", None),
    ],
)
def test_sentences_in_another_language(text: str, language: str, other: str | None) -> None:
    assert foreign_sentence(text, language) == other
