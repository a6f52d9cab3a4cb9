"""Words of one meaning: countries and nations, people and staff, forms of a verb that no stem joins."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from checker.language.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterable

SAME_NOUNS: dict[str, tuple[frozenset[str], ...]] = {
    "en": (
        frozenset({"countries", "nations", "states"}),
        frozenset({"people", "persons", "staff", "employees", "personnel", "workers"}),
        frozenset({"inhabitants", "residents", "population"}),
        frozenset({"deaths", "casualties", "fatalities", "died"}),
        frozenset({"reviews", "critics", "reviewers"}),
        frozenset({"vessels", "ships", "boats"}),
        frozenset({"pupils", "students"}),
        frozenset({"cases", "infections", "occurrences"}),
        frozenset({"views", "viewers", "viewed"}),
        frozenset({"share", "percentage", "proportion"}),
        frozenset({"films", "movies"}),
        frozenset({"child", "children"}),
        frozenset({"firms", "companies", "businesses", "enterprises"}),
        frozenset({"keep", "kept"}),
        frozenset({"hold", "held"}),
        frozenset({"sell", "sold"}),
        frozenset({"complain", "complaints"}),
        frozenset({"buy", "bought", "purchase"}),
        frozenset({"give", "gave", "given"}),
        frozenset({"decide", "decision"}),
        frozenset({"enter", "entry", "entrance", "admit", "admission", "ticket"}),
        frozenset({"answer", "reply", "respond", "response"}),
        frozenset({"loan", "lend", "lent", "borrow"}),
        frozenset({"shut", "close"}),
        frozenset({"begin", "began", "begun", "start"}),
        frozenset({"rise", "rose", "risen"}),
        frozenset({"fall", "fell", "fallen"}),
        frozenset({"lead", "led"}),
        frozenset({"lose", "lost", "loss"}),
        frozenset({"spend", "spent"}),
        frozenset({"catch", "caught"}),
        frozenset({"bring", "brought"}),
        frozenset({"meet", "met"}),
        frozenset({"write", "wrote", "written"}),
        frozenset({"grow", "grew", "growth"}),
        frozenset({"choose", "chose", "choice"}),
        frozenset({"deep", "depth"}),
        frozenset({"long", "length"}),
        frozenset({"high", "height"}),
        frozenset({"wide", "width"}),
        frozenset({"strong", "strength"}),
        frozenset({"fine", "penalty"}),
        frozenset({"licence", "license", "permit"}),
        frozenset({"trip", "journey", "ride"}),
        frozenset({"house", "home", "dwelling"}),
        frozenset({"test", "exam", "examination"}),
        frozenset({"grant", "subsidy"}),
        frozenset({"customers", "clients"}),
        frozenset({"harbour", "port"}),
        frozenset({"doctor", "physician"}),
        frozenset({"illness", "disease"}),
        frozenset({"car", "vehicle"}),
        frozenset({"lorry", "truck"}),
        frozenset({"plane", "aircraft"}),
        frozenset({"bike", "bicycle"}),
        frozenset({"wage", "salary"}),
        frozenset({"helpers", "volunteers"}),
        frozenset({"refund", "reimburse", "repay", "repaid"}),
        frozenset({"fell", "felling", "felled", "logging"}),
        frozenset({"invoice", "bill"}),
        frozenset({"complaint", "complain"}),
        frozenset({"object", "objection"}),
        frozenset({"register", "registration"}),
        frozenset({"enrol", "enrolment"}),
        frozenset({"leaflet", "brochure"}),
        frozenset({"courses", "trainings"}),
        frozenset({"speak", "spoke", "speech"}),
        frozenset({"teach", "taught", "teachers"}),
        frozenset({"sign", "signature"}),
        frozenset({"hunt", "hunting", "hunters"}),
        frozenset({"fish", "fishing", "anglers"}),
        frozenset({"build", "built", "building"}),
    ),
    "fr": (
        frozenset({"pays", "nations", "états"}),
        frozenset({"personnes", "agents", "employés"}),
        frozenset({"habitants", "population"}),
        frozenset({"décès", "morts"}),
        frozenset({"élèves", "écoliers"}),
        frozenset({"décider", "décide", "décision"}),
        frozenset({"répondre", "répond", "réponse"}),
        frozenset({"prêt", "prêter", "emprunt", "emprunter"}),
        frozenset({"logement", "habitation"}),
        frozenset({"voiture", "véhicule", "automobile"}),
        frozenset({"médecin", "docteur"}),
        frozenset({"amende", "pénalité"}),
        frozenset({"permis", "licence", "autorisation"}),
        frozenset({"trajet", "voyage"}),
        frozenset({"entreprises", "sociétés", "firmes"}),
        frozenset({"fermé", "fermeture"}),
        frozenset({"navires", "bateaux"}),
        frozenset({"subvention", "aide"}),
        frozenset({"examen", "épreuve"}),
        frozenset({"entrée", "billet", "accès"}),
        frozenset({"coupe", "abattage", "abattre", "abattu"}),
        frozenset({"rembourser", "rembourse", "remboursement", "remboursé"}),
        frozenset({"recours", "appel"}),
        frozenset({"facture", "note"}),
        frozenset({"salaire", "traitement"}),
        frozenset({"plainte", "réclamation"}),
        frozenset({"ouvrages", "livres"}),
        frozenset({"inscription", "inscrire", "inscrivez", "inscrit"}),
    ),
    "nl": (
        frozenset({"landen", "staten", "naties"}),
        frozenset({"personen", "mensen", "medewerkers", "personeelsleden"}),
        frozenset({"inwoners", "bevolking"}),
        frozenset({"schepen", "vaartuigen"}),
        frozenset({"antwoorden", "antwoord", "beantwoorden", "beantwoordt", "reactie", "reageren"}),
        frozenset({"lenen", "leent", "lening"}),
        frozenset({"woning", "huis"}),
        frozenset({"auto", "wagen", "voertuig"}),
        frozenset({"arts", "dokter"}),
        frozenset({"vergunning", "toelating"}),
        frozenset({"rit", "reis"}),
        frozenset({"bedrijven", "ondernemingen"}),
        frozenset({"leerlingen", "scholieren"}),
        frozenset({"subsidie", "premie", "toelage"}),
        frozenset({"examen", "toets"}),
        frozenset({"boete", "geldboete"}),
        frozenset({"toegang", "toegangsprijs", "toegangskaart", "kaartje", "ticket"}),
        frozenset({"terugbetalen", "terugbetaald", "terugbetaling"}),
        frozenset({"klacht", "klagen"}),
        frozenset({"inschrijven", "inschrijving", "inschrijvingen"}),
        frozenset({"aanmelden", "aanmelding"}),
        frozenset({"loon", "salaris"}),
        frozenset({"rekening", "factuur"}),
        frozenset({"vellen", "kappen", "kap", "gekapt"}),
    ),
    "de": (
        frozenset({"länder", "staaten", "nationen"}),
        frozenset({"menschen", "personen", "beschäftigte", "mitarbeiter", "bedienstete"}),
        frozenset({"einwohner", "bevölkerung"}),
        frozenset({"bahnhöfe", "stationen"}),
        frozenset({"darlehen", "kredit"}),
        frozenset({"wohnung", "haus"}),
        frozenset({"auto", "pkw", "fahrzeug", "wagen"}),
        frozenset({"arzt", "ärztin"}),
        frozenset({"erlaubnis", "genehmigung"}),
        frozenset({"fahrt", "reise"}),
        frozenset({"unternehmen", "betriebe", "firmen"}),
        frozenset({"zuschuss", "förderung"}),
        frozenset({"bußgeld", "geldbuße"}),
        frozenset({"meldung", "anzeige"}),
        frozenset({"schiffe", "boote"}),
        frozenset({"prüfung", "examen"}),
        frozenset({"eintritt", "eintrittskarte", "eintrittspreis"}),
        frozenset({"antwort", "antworten", "beantworten", "beantwortet", "beantwortung"}),
        frozenset({"erstatten", "erstattet", "erstattung", "rückerstattung"}),
        frozenset({"lohn", "gehalt"}),
        frozenset({"anmelden", "anmeldung", "anmeldeschluss"}),
        frozenset({"rechnung", "faktura"}),
        frozenset({"fällen", "gefällt", "holzschlag"}),
    ),
}
"""Words of one meaning; a group shares no more than that."""


@lru_cache(maxsize=1 << 14)
def canonical(found: str, language: str) -> str:
    """The stem that stands for all stems of one meaning: "nation" and "countri" are one when counted."""
    return _groups(language).get(found, found)


def canonical_stems(words: Iterable[str], language: str) -> frozenset[str]:
    """The stems of some words, one for all of a meaning; none of function words."""
    return frozenset(canonical(stem(word, language), language) for word in words) - {""}


@lru_cache(maxsize=8)
def _groups(language: str) -> dict[str, str]:
    groups: dict[str, str] = {}
    for group in SAME_NOUNS.get(language, ()):
        stems = sorted(stem(word, language) for word in group)
        groups.update(dict.fromkeys(stems, stems[0]))
    return groups
