"""What translations of long pages say in their own ways, and the few things that they really say otherwise."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.language.negation import denials, is_hedged
from checker.readers import read_text

_HEAD = {
    "en": "# Harbour guide\n\nThe guide is for every ship of 12 metres.\n\n",
    "fr": "# Guide du port\n\nLe guide est pour chaque navire de 12 mètres.\n\n",
    "nl": "# Havengids\n\nDe gids is voor elk schip van 12 meter.\n\n",
    "de": "# Hafenführer\n\nDer Führer ist für jedes Schiff von 12 Metern.\n\n",
}
_TAIL = {
    "en": "\n\nAsk Varda at the desk.\n\nDogs stay ashore.\n",
    "fr": "\n\nDemandez à Varda à l'accueil.\n\nLes chiens restent à terre.\n",
    "nl": "\n\nVraag het Varda aan de balie.\n\nHonden blijven aan wal.\n",
    "de": "\n\nFragen Sie Varda am Schalter.\n\nHunde bleiben an Land.\n",
}


def _told(passages: dict[str, str]) -> list[tuple[str, str]]:
    documents = [
        read_text(_HEAD[code] + text + _TAIL[code], path=f"guide/2023-01-01.{code}.md", language=code)
        for code, text in passages.items()
    ]
    found = [each for each in check(documents).findings if each.kind == "parity"]
    return [(each.level, each.places[0].quote) for each in found]


@pytest.mark.parametrize(
    "passages",
    [
        pytest.param({
            "en": "A tow is not only slow but dear.", "fr": "Un remorquage est non seulement lent mais aussi cher.",
            "nl": "Slepen is niet enkel traag maar ook duur.", "de": "Schleppen ist langsam und teuer.",
        }, id="not-only"),
        pytest.param({
            "en": "If unsure, take the north quay.", "fr": "Si vous n'êtes pas certain, prenez le quai nord.",
            "nl": "Neem bij twijfel de noordkade.", "de": "Wenn Sie unsicher sind, nehmen Sie den Nordkai.",
        }, id="unsure"),
        pytest.param({
            "en": "How do I moor a non-local boat?", "fr": "Comment amarrer un bateau n'étant pas du port ?",
            "nl": "Hoe meer ik een niet-lokale boot aan?", "de": "Wie mache ich ein nicht-lokales Boot fest?",
        }, id="a-prefix"),
        pytest.param({
            "en": "Sail is not the usual way to enter.", "fr": "La voile n'est plus la façon normale d'entrer.",
            "nl": "Zeilen is niet de gewone manier van binnenvaren.", "de": "Segeln ist nicht der übliche Weg hinein.",
        }, id="no-more"),
        pytest.param({
            "en": "Do not make noise at night.", "fr": "Ne faites pas de bruit la nuit.",
            "nl": "Maak 's nachts geen lawaai.", "de": "Lärm in der Nacht unerwünscht.",
        }, id="unwanted"),
        pytest.param({
            "en": "Do not:\n\n- feed the gulls in the harbour basin.",
            "fr": "Il ne faut pas :\n\n- nourrir les mouettes.",
            "nl": "Voeder\n\n- de meeuwen nooit in het havenbekken.",
            "de": "Sie dürfen nicht:\n\n- die Möwen füttern.",
        }, id="a-lead-that-denies-its-list"),
        pytest.param({
            "en": "Remember to tie your boat.", "fr": "N'oubliez pas d'attacher votre bateau.",
            "nl": "Denk eraan uw boot vast te maken.", "de": "Denken Sie daran, Ihr Boot festzumachen.",
        }, id="remember"),
        pytest.param({
            "en": "Answer the question on fuel with No.", "fr": "Répondez à la question du carburant par No.",
            "nl": "Beantwoord de vraag over brandstof met Nee.", "de": "Beantworten Sie die Frage zum Öl mit Nein.",
        }, id="an-answer"),
        pytest.param({
            "en": "Take the Falke 7 and 3 oars.", "fr": "Prenez le Falke 7 et trois rames.",
            "de": "Nehmen Sie den Falken 7 und dreierlei Ruder.",
        }, id="a-number-behind-a-name"),
        pytest.param({
            "en": "Boats pay after one year, and after 3 months in winter.",
            "fr": "Boats pay after one year, and after 3 months in winter.",
            "nl": "Boats pay after one year, and after 3 months in winter.",
        }, id="not-translated-yet"),
        pytest.param({
            "en": "Our thanks go to all helpers.",
            "de": "Dank allen Helfern. Die deutsche Übersetzung ist von Ute Marn, sie wurde 2015 durchgesehen.",
            "nl": "Dank aan alle helpers. De Nederlandse vertaling is van Jan Oord, voor het laatst in 2017.",
        }, id="who-translated-it"),
    ],
)  # fmt: skip
def test_what_is_no_difference(passages: dict[str, str]) -> None:
    assert not [found for found in _told(passages) if found[0] != "note"]


@pytest.mark.parametrize(
    ("passages", "found"),
    [
        pytest.param({
            "en": "Guests may tie up at the north quay.", "fr": "Les hôtes ne peuvent pas s'amarrer au quai nord.",
            "nl": "Gasten mogen aan de noordkade aanleggen.", "de": "Gäste dürfen am Nordkai anlegen.",
        }, [("error", "Les hôtes ne peuvent pas s'amarrer au quai nord.")], id="a-rule-is-an-error"),
        pytest.param({
            "en": "The north quay is lit at night.", "fr": "Le quai nord est éclairé la nuit.",
            "nl": "De noordkade is 's nachts niet verlicht.", "de": "Der Nordkai ist nachts beleuchtet.",
        }, [("warning", "De noordkade is 's nachts niet verlicht.")], id="what-is-no-rule-is-a-warning"),
        pytest.param({
            "en": "Charts: Seamap 5.20, Tidal 11, Wreck 3.", "fr": "Cartes : Seamap 5.20, Tidal 10, Wreck 3.",
            "nl": "Kaarten: Seamap 5.20, Tidal 11, Wreck 3.", "de": "Karten: Seamap 5.20, Tidal 11, Wreck 3.",
        }, [("error", "Tidal 10")], id="another-version"),
        pytest.param({
            "en": "| A | B |\n|---|---|\n| 40 | 60 |", "fr": "| A | B |\n|---|---|\n| 40 | 60 |",
            "nl": "| A | B |\n|---|---|\n| 40 | 70 |", "de": "| A | B |\n|---|---|\n| 40 | 60 |",
        }, [("error", "70")], id="a-row-without-words"),
        pytest.param({
            "en": "The pump is at 10.0.7.2 by night.", "fr": "La pompe est à 10.0.7.1 la nuit.",
            "nl": "De pomp is 's nachts op 10.0.7.2.",
        }, [("error", "10.0.7.1")], id="another-machine"),
        pytest.param({
            "en": "The pump is at 10.0.7.2.", "fr": "La pompe est à 10.0.7.2.", "nl": "De pomp is op 10.7.2.",
        }, [("error", "10.7.2")], id="an-address-short-of-a-part"),
        pytest.param({
            "en": "Read part 10.7.2 first.", "fr": "Lisez d'abord la partie 10.7.3.",
        }, [], id="parts-of-a-book-are-no-machines"),
        pytest.param({
            "en": "Charts come from Seamap 5.", "fr": "Les cartes viennent de Seamap 5.2.",
        }, [], id="a-version-told-less-fully"),
        pytest.param({
            "en": "The master is Aldo Fernandez.", "fr": "Le maître est Aldo Fernández.",
            "nl": "De baas is Aldo Fernandez.",
        }, [("note", "Aldo Fernández")], id="another-accent"),
        pytest.param({
            "en": "Orsen lies north of Varda.\n\nCome.\n\nGo.\n\n## Moor in Orsen\n\nOn time.\n\nPay.\n\nEat in Lund.",
            "fr": "Orsen est vers Varda.\n\nOui.\n\nAllez.\n\n## S'amarrer à Lund\n\nVite.\n\nPayez.\n\nMangez à Lund.",
            "nl": "Orsen ligt bij Varda.\n\nKom.\n\nGa.\n\n## Meer aan in Orsen\n\nOp tijd.\n\nBetaal.\n\nEet in Lund.",
        }, [("warning", "Lund")], id="another-name-in-three-languages"),
        pytest.param({
            "en": "- Quay for 40 boats\n- Sheds\n\n## Quay for 40 boats\n\nText.\n\n## Sheds\n\nText.",
            "fr": "- Quai pour 30 bateaux\n- Hangars\n\n## Quai pour 30 bateaux\n\nTexte.\n\n## Hangars\n\nTexte.",
            "nl": "- Kade voor 40 boten\n- Loodsen\n\n## Kade voor 40 boten\n\nTekst.\n\n## Loodsen\n\nTekst.",
        }, [("error", "30")], id="a-heading-and-its-entry-once"),
    ],
)  # fmt: skip
def test_what_is_told(passages: dict[str, str], found: list[tuple[str, str]]) -> None:
    assert _told(passages) == found


@pytest.mark.parametrize(
    ("language", "text", "denied"),
    [
        ("en", "A non-resident may enter.", 0), ("de", "Ein nicht-öffentlicher Steg.", 0),
        ("nl", "Een niet-lid betaalt.", 0),
        ("en", "No boats here.", 1), ("en", "DHCP: No", 0), ("de", "Das gilt mitnichten.", 1),
        ("de", "Keinerlei Boote.", 1),
        ("nl", "Dat is niet enkel duur.", 0), ("de", "Das ist nicht bloß teuer.", 0),
        ("fr", "Vous ne devez fumer ici.", 1),
    ],
)  # fmt: skip
def test_what_denies(language: str, text: str, denied: int) -> None:
    assert denials(text, language) == denied


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Avoid the reef."), ("fr", "Le quai n'est plus sûr."), ("nl", "Dat valt buiten dit boek."),
        ("de", "Der Kai ist menschenleer und nutzlos."), ("fr", "Proscrire les feux."),
        ("de", "Das sind lediglich Tipps."),
    ],
)  # fmt: skip
def test_what_denies_in_a_word_of_its_own(language: str, text: str) -> None:
    assert is_hedged(text, language)
