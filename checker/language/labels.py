"""Words after which a number names a thing and does not count: "Article 5", "Resolution 1244", "page 3"."""

from __future__ import annotations


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_COMMON = "no nr nos nrs tel fax art n°"

LABELS: dict[str, frozenset[str]] = {
    "en": _set(
        _COMMON
        + " article articles section sections chapter chapters annex annexes appendix paragraph paragraphs para paras"
        " rule rules resolution resolutions regulation directive decision page pages p pp item step table figure fig"
        " footnote version phone telephone room box floor clause clauses title volume vol question principle protocol"
        " form"
        " part level phase stage tier category class type group schedule number numbers line act law decree"
    ),
    "fr": _set(
        _COMMON + " article articles section sections chapitre chapitres annexe annexes paragraphe paragraphes alinéa"
        " règle résolution résolutions règlement directive décision page pages p pp point points tableau figure note"
        " version téléphone bureau étape titre volume question principe protocole partie niveau phase catégorie classe"
        " type groupe numéro ligne loi décret"
    ),
    "nl": _set(
        _COMMON
        + " artikel artikelen artikels afdeling hoofdstuk hoofdstukken bijlage bijlagen paragraaf lid leden regel"
        " resolutie resoluties"
        " verordening richtlijn besluit bladzijde blz pagina punt stap tabel figuur noot versie telefoon kamer bus"
        " titel deel vraag beginsel protocol fase niveau categorie klasse type groep nummer wet decreet"
    ),
    "de": _set(
        _COMMON + " artikel artikeln abschnitt abschnitte kapitel anhang anlage absatz ziffer satz regel resolution"
        " resolutionen"
        " verordnung richtlinie beschluss seite seiten s punkt schritt tabelle abbildung fußnote version telefon"
        " zimmer raum postfach titel band frage protokoll teil phase stufe kategorie klasse typ gruppe nummer gesetz"
        " paragraf paragraph"
    ),
}
