"""What letter was lost from a word ("Stra�e"): by the words of the page, common words, and what can stand there."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Collection

LOST = "\ufffd"

_COMMON = {
    "en": "façade café cafés naïve résumé résumés cliché clichés protégé exposé communiqué communiqués décor élite"
    " fiancé née soufflé garçon curaçao entrée entrées coup détente rapprochement attaché attachés chargé chargés"
    " consommé matinée soirée première démarche démarches déjà façades vis-à-vis über régime régimes rôle rôles"
    " crèche crèches à tête-à-tête fête papier-mâché señor jalapeño",
    "fr": "été même très après où à déjà peut-être être année années décès général générale généraux général·e"
    " président présidente présidence ministère ministères sécurité santé qualité égalité société sociétés activité"
    " activités autorité autorités communauté européen européenne européens européennes étranger étrangers étrangère"
    " étrangères étude études école écoles élève élèves état états éducation énergie époque équipe équipes"
    " développement coopération opération opérations réunion réunions règle règles règlement règlements décision"
    " décisions décret décrets délai délais début février août décembre numéro numéros téléphone adressé adressée"
    " prévu prévue prévus prévues créé créée créés créées modifié modifiée publié publiée publiés publiées"
    " français française françaises façon façons reçu reçue reçus reçoit leçon leçons ça déçu"
    " intérêt intérêts tôt plutôt bientôt côté côtés contrôle contrôles hôpital hôpitaux impôt impôts dépôt dépôts"
    " frontière frontières matière manière première premières dernière dernières mère père problème système"
    " systèmes modèle modèles siège procédure procédures préparation présent présente présents référence"
    " références résultat résultats réponse réponses réforme réformes région régions république réseau réseaux"
    " responsabilité spécial spéciale supérieur supérieure supplémentaire âge âgé âgée âgés bâtiment bâtiments"
    " tâche tâches grâce théâtre connaître naître août goût coût coûts sûr sûre mûr dû maïs haïti noël cœur œuvre"
    " sœur vœux bénéficier bénéficiaire bénéficiaires demandé demandée médical médecin médecins médicament"
    " médicaments métier métiers mériter intégration légal légale législation liberté possibilité priorité université",
    "nl": "één geïnformeerd geïnteresseerd coördinatie coördinator coördinatoren coöperatie coöperaties financiële"
    " financiën officiële commerciële industriële speciële essentiële materiële potentiële sociëteit reële ideeën"
    " zeeën industrieën categorieën provinciën koloniën allergieën knieën patiënt patiënten cliënt cliënten"
    " efficiënt efficiënte efficiëntie ambiënt oriëntatie initiëren creëren gecreëerd variëren gevarieerd reünie"
    " beïnvloeden beïnvloed geïntegreerd geïntegreerde geïnvesteerd geïntroduceerd geïdentificeerd geüpdatet"
    " geëvalueerd geëist geëvacueerd reëel tweeën drieën tweeëntwintig drieëntwintig tweeëndertig drieëndertig"
    " tweeënveertig drieënveertig tweeënvijftig drieënvijftig coëxistentie egoïsme heroïne oekraïne oekraïense"
    " israël israëlische italië australië belgië kroatië servië indonesië roemenië georgië tunesië syrië"
    " algerije azië azië tsjechië slovenië slowakije macedonië moldavië armenië brazilië colombië venezuela"
    " café cafés comité comités crèche crèches scène scènes carrière carrières première premières enquête enquêtes"
    " vóór procédé cliché logé hè",
    "de": "für über müssen müsste muss dürfen können könnte könnten möglich möglichkeit möglichkeiten führen führt"
    " geführt gegenüber während später spätestens nächste nächsten nächster höhe höher höchstens größe größer größte"
    " größten große großen großer großes groß gemäß maßnahme maßnahmen maß maßgeblich straße straßen außer außerdem"
    " außen außerhalb regelmäßig regelmäßige ausschließlich ausschließen schließlich schließen anschließend"
    " einschließlich weiß heiß heißt heißen fuß füße grüße spaß dreißig verstoß verstößt verstöße bloß stoß"
    " fünf zwölf fünfzig fünfzehn märz jährlich jährige jährigen jahrzehnte jährliche jährlichen länder ländern"
    " ländliche städte städten städtische präsident präsidentin präsidium behörde behörden gebühr gebühren prüfung"
    " prüfungen prüfen geprüft schüler schülerinnen schülern schülerin bürger bürgerinnen bürgern bürgerin"
    " ausländer ausländische ausländischen anträge beiträge verträge erträge ämter änderung änderungen geändert"
    " öffentlich öffentliche öffentlichen öffentlichkeit österreich europäisch europäische europäischen europäischer"
    " europäisches zuständig zuständige zuständigen vollständig unabhängig abhängig selbstständig mündlich"
    " schriftlich persönlich persönliche persönlichen körperlich körper gehört gehören hören höher wöchentlich"
    " wöchentliche täglich tägliche tätig tätigkeit tätigkeiten beschäftigt beschäftigte beschäftigten unterstützung"
    " unterstützt unterstützen verfügung verfügbar einführung durchführung ausführung erfüllen erfüllt erklärung"
    " erklärt klären geräte gerät plätze plätzen sätze grundsätze zusätzlich zusätzliche vorsätzlich"
    " kräfte fachkräfte fälle fällen unfälle unfällen verhältnis verhältnisse lösung lösungen förderung gefördert"
    " fördern höchste zurück zurückgezahlt rückgang rücksicht stück stücke gültig gültigkeit künftig künftige"
    " ungefähr häufig gebäude häuser räume bäume verkäufer käufer läuft läufer fläche flächen schäden nähe nähere"
    " näheres wähler wählen gewählt geschäft geschäfte geschäftsführer dänemark türkei köln münchen zürich"
    " brüssel düsseldorf nürnberg straßburg würde würden hätte hätten wäre wären",
}
"""Common words with a letter that older encodings lose."""
_LETTERS = {"en": "éèçïêàöüñ’£–", "fr": "éèêàçùâîôûëïœ’", "nl": "ëïéèöüáó’", "de": "äöüßÄÖÜ"}
"""The letters that are lost, in each language."""

_VOWELS = "aeiouyäöüAEIOU"
_CERTAIN = {
    "en": ((lazy_re(rf"(?<=[^\W\d_]){LOST}(?=(?:s|t|re|ve|ll|d|m)\b)"), "’"),),
    "fr": (
        (lazy_re(rf"(?:(?<=\b[dlnsmtjcDLNSMTJC])|(?<=[qQ]u)){LOST}(?=[aeiouyhéèêâAEIOUYHÉ])"), "’"),
        (lazy_re(rf"(?<=[aeiouéèn]){LOST}(?=[aou])"), "ç"),
    ),
    "nl": ((lazy_re(rf"(?<=[aeiou]e){LOST}(?=n\b)"), "ë"),),
    "de": ((lazy_re(rf"(?<=[{_VOWELS}]){LOST}(?=[^\W\d_]|\b|$)"), "ß"),),
}
"""Where only one letter can have stood: an umlaut does not follow a vowel, a cedilla stands before a, o and u."""


def with_lost_letter(word: str, language: str, vocabulary: Collection[str]) -> str | None:
    """The word with the letter that it lost, None where several fit; `vocabulary` is the page's words in lower case."""
    if word.count(LOST) != 1:
        return None
    # what begins a word is mostly a noun or a name in German, and mostly neither elsewhere
    capital = language == "de" and word.lstrip("([„“«\"'").startswith(LOST) and not word.isupper()
    letters = [one for one in _LETTERS[language] if one.isupper() == capital or not one.isalpha()]
    for known in (vocabulary, _common(language)):
        fits = [letter for letter in letters if _plain(word.replace(LOST, letter)) in known]
        if len(fits) == 1:
            return word.replace(LOST, fits[0])
        if fits:
            return None
    for where, letter in _CERTAIN[language]:
        if where.search(word):
            return word.replace(LOST, letter)
    return None


def _plain(word: str) -> str:
    """A word in lower case without the marks around it."""
    return word.strip(".,;:!?()[]“”„«»\"'‘’").casefold()


@lru_cache(maxsize=4)
def _common(language: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _COMMON[language].split())
