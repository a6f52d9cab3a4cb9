"""Labels and sentences that stand in another language than their page: what a template or a translator left over."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.lazy import lazy_re
from checker.language.locale import locale, month_names

if TYPE_CHECKING:
    from collections.abc import Iterator

LABELS: tuple[dict[str, tuple[str, ...]], ...] = (
    {
        "en": ("last modified", "last updated", "last update", "page last updated", "page last modified"),
        "fr": ("dernière modification", "dernière mise à jour", "page mise à jour", "mise à jour le", "mis à jour le"),
        "nl": ("laatst gewijzigd", "laatst bijgewerkt", "laatste wijziging", "laatste update", "bijgewerkt op"),
        "de": ("zuletzt geändert", "letzte änderung", "letzte aktualisierung", "zuletzt aktualisiert"),
    },
    {
        "en": ("published on", "date of publication"),
        "fr": ("publié le", "date de publication"),
        "nl": ("gepubliceerd op", "publicatiedatum"),
        "de": ("veröffentlicht am", "erscheinungsdatum"),
    },
    {
        "en": ("top of page", "top of the page", "back to top"),
        "fr": ("haut de page", "haut de la page", "retour en haut"),
        "nl": ("naar boven", "terug naar boven"),
        "de": ("nach oben", "zum seitenanfang"),
    },
    {
        "en": ("read more", "continue reading"),
        "fr": ("lire la suite", "lire plus"),
        "nl": ("lees meer", "lees verder"),
        "de": ("weiterlesen", "mehr lesen"),
    },
    {
        "en": ("more information", "further information"),
        "fr": ("plus d'informations", "plus d’informations", "plus d'infos", "plus d’infos"),
        "nl": ("meer informatie", "meer info"),
        "de": ("weitere informationen", "mehr informationen", "nähere informationen"),
    },
    {
        "en": ("learn more", "find out more"),
        "fr": ("en savoir plus", "pour en savoir plus"),
        "nl": ("meer weten",),
        "de": ("mehr erfahren",),
    },
    {
        "en": ("table of contents", "on this page"),
        "fr": ("table des matières", "sur cette page"),
        "nl": ("inhoudsopgave", "op deze pagina"),
        "de": ("inhaltsverzeichnis", "auf dieser seite"),
    },
    {
        "en": ("skip to content", "skip to main content"),
        "fr": ("aller au contenu", "aller au contenu principal"),
        "nl": ("naar de inhoud", "ga naar de inhoud"),
        "de": ("zum inhalt", "zum inhalt springen"),
    },
    {
        "en": ("see also", "related content", "related links"),
        "fr": ("voir aussi", "liens utiles"),
        "nl": ("zie ook", "nuttige links"),
        "de": ("siehe auch", "weiterführende links"),
    },
    {
        "en": ("contact us", "get in touch"),
        "fr": ("contactez-nous", "nous contacter"),
        "nl": ("neem contact op", "contacteer ons", "neem contact met ons op"),
        "de": ("kontaktieren sie uns", "kontakt aufnehmen", "nehmen sie kontakt auf"),
    },
    {
        "en": ("opening hours", "opening times"),
        "fr": ("heures d'ouverture", "heures d’ouverture", "horaires d'ouverture", "horaires d’ouverture"),
        "nl": ("openingsuren", "openingstijden"),
        "de": ("öffnungszeiten",),
    },
    {
        "en": ("frequently asked questions",),
        "fr": ("questions fréquentes", "foire aux questions"),
        "nl": ("veelgestelde vragen",),
        "de": ("häufig gestellte fragen", "häufige fragen"),
    },
    {
        "en": ("print this page",),
        "fr": ("imprimer cette page",),
        "nl": ("deze pagina afdrukken", "druk deze pagina af", "print deze pagina"),
        "de": ("seite drucken", "diese seite drucken"),
    },
    {
        "en": ("share this page",),
        "fr": ("partager cette page",),
        "nl": ("deze pagina delen", "deel deze pagina"),
        "de": ("seite teilen", "diese seite teilen"),
    },
    {
        "en": ("apply online", "apply now"),
        "fr": ("faire une demande en ligne", "demander en ligne", "introduire une demande"),
        "nl": ("online aanvragen", "vraag online aan", "nu aanvragen"),
        "de": ("online beantragen", "jetzt beantragen", "antrag stellen"),
    },
    {
        "en": ("book online", "book now"),
        "fr": ("réserver en ligne", "réservez en ligne"),
        "nl": ("online reserveren", "reserveer online", "nu reserveren"),
        "de": ("online buchen", "jetzt buchen"),
    },
    {
        "en": ("click here",),
        "fr": ("cliquez ici",),
        "nl": ("klik hier",),
        "de": ("hier klicken", "klicken sie hier"),
    },
    {
        "en": ("show more", "view more"),
        "fr": ("afficher plus", "voir plus"),
        "nl": ("meer tonen", "toon meer"),
        "de": ("mehr anzeigen",),
    },
    {
        "en": ("view all", "show all"),
        "fr": ("tout voir", "voir tout", "tout afficher"),
        "nl": ("alles bekijken", "bekijk alles", "toon alles"),
        "de": ("alle anzeigen", "alles anzeigen"),
    },
    {
        "en": ("download the form",),
        "fr": ("télécharger le formulaire", "téléchargez le formulaire"),
        "nl": ("download het formulier", "formulier downloaden"),
        "de": ("formular herunterladen",),
    },
    {"en": ("telephone", "phone"), "fr": ("téléphone",), "nl": ("telefoon",), "de": ("telefon",)},
    {"en": ("source", "sources"), "fr": ("source", "sources"), "nl": ("bron", "bronnen"), "de": ("quelle", "quellen")},
    {"en": ("table",), "fr": ("tableau", "table"), "nl": ("tabel",), "de": ("tabelle",)},
    {"en": ("figure",), "fr": ("figure",), "nl": ("figuur",), "de": ("abbildung",)},
    {"en": ("annex", "appendix", "annexe"), "fr": ("annexe",), "nl": ("bijlage",), "de": ("anhang", "anlage")},
)
"""What sites label by themselves: one row a meaning, the first of each language is the usual wording."""

_STRONG = {
    "en": "is are was were you we they this these those that which have has been will can must should your our their "
    "not with from it who when what if please us about more any how them there do does did no "
    "only under until why into after before may would could each both monday tuesday wednesday thursday friday "
    "saturday sunday",
    "fr": "est sont vous nous que qui pas cette ces dans il elle ils peut peuvent doit doivent être sera était avec "
    "mais leur notre votre aussi ont avez lorsque où si veuillez nos vos tout tous toute toutes cliquez ici"
    " télécharger savoir merci envoyer lire sans sous chez depuis aucun aucune lundi mardi mercredi jeudi vendredi"
    " samedi dimanche",
    "nl": "zijn wordt worden u wij deze dit dat niet kan kunnen moet moeten hebt heeft hebben ook er uw onze wie als "
    "maar zal naar bij indien waar zich nog gelieve ons meer alle geen worden hoe klik lees bekijk terecht dank graag "
    "is onder zonder jouw jullie elke iedereen tot maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "de": "ist sind wird werden sie wir dieser diese dieses nicht kann können muss müssen haben hat auch wenn ihre "
    "unsere sich aber oder durch bei nach wer dass bitte uns mehr alle über wie ihnen ihrer klicken weitere"
    " finden unserer unserem danke ihren am vom beim ab bis unter ohne kein keine keinen jeder jeden montag montags"
    " dienstag mittwoch donnerstag freitag samstag sonntag",
}
"""Words that only sentences have: verbs, pronouns, negations. Names and titles are made of the others."""

_WEAK = {
    "en": "the of and to in for on as at by or an a be",
    "fr": "le la les des et du une un en pour sur au aux par de ce se à",
    "nl": "de het een van en in op te voor met aan om door",
    "de": "der die das und den von zu mit dem des ein eine auf für im als an",
}
_SETS = {language: frozenset(f"{_STRONG[language]} {_WEAK[language]}".split()) for language in _STRONG}
_TELLING = {
    language: frozenset(words.split()) - frozenset().union(*(_SETS[other] for other in _STRONG if other != language))
    for language, words in _STRONG.items()
}
_FOREIGN = {
    language: frozenset().union(*(words for other, words in _TELLING.items() if other != language))
    for language in _TELLING
}
_ONLY = {(one, other): _SETS[one] - _SETS[other] for one in _SETS for other in _SETS if one != other}
"""The words of one language that another has not."""
_WORD = lazy_re(r"[^\W\d_]+")
_SWITCH = lazy_re(
    r"fran[cç]ais|deutsch|nederlands|english|anglais|engels|englisch|allemand|duits|frans\b|französisch|néerlandais"
    r"|niederländisch|dutch|german\b|french",
    re.IGNORECASE,
)


_ABOUT_THE_PAGE = r"(?:(?:this|cette|deze|diese) )?(?:page|pagina|seite)(?: (?:was|a été|werd|is|wurde))?"


def _label_pattern(language: str, before: str, ending: str) -> re.Pattern[str]:
    """Every label of the other languages that is none of this one's, after `before` and followed by `ending`."""
    own = {label for row in LABELS for label in row[language]}
    foreign = [
        f"(?P<r{n}_{other}>{'|'.join(re.escape(label) for label in sorted(set(labels) - own, key=len, reverse=True))})"
        for n, row in enumerate(LABELS)
        for other, labels in row.items()
        if other != language and set(labels) - own
    ]
    return lazy_re(rf"{before}(?:{_ABOUT_THE_PAGE} )?(?:{'|'.join(foreign)})(?!\w){ending}", re.IGNORECASE)


_PATTERNS = {
    language: _label_pattern(language, r"[\W_]*", r"(?=\s*(?:[:…>»]|\.{3}|[-–]\s|$|(?:le|am|on|op)?\s*\d))")
    for language in _STRONG
}
_NEAR_END = 80
_DIGIT = lazy_re(r"\d")
_LAST_PATTERNS = {
    language: _label_pattern(
        language, r"(?:[.!?)]\s|\s[|·•–—-]\s|\n)\s?", r"(?=\s?(?::|le|am|on|op)?\s{0,2}\d[^.!?\n]{0,25}\W?$)"
    )
    for language in _STRONG
}
"""A label and a date after another sentence: "Quay 3. Dernière modification : 04/05/2020"."""


def foreign_label(text: str, language: str) -> tuple[Span, str, str] | None:
    """The label in another language that a block opens with, or ends with and a date.

    Where it stands, which language it is in, and what this page would say.
    """
    found = _PATTERNS[language].match(text) if len(text) < 160 else None
    near_end = max(0, len(text) - _NEAR_END)
    if not found and _DIGIT.search(text, near_end):
        found = _LAST_PATTERNS[language].search(text, near_end)
    if not found:
        return None
    group = next(name for name, label in found.groupdict().items() if label is not None)
    row, _, other = group[1:].partition("_")
    label = LABELS[int(row)][language][0]
    return Span(found.start(group), found.end(group)), other, label[0].upper() + label[1:]


_AS_OF = {
    "en": ("as at", "as of", "situation on", "situation at"),
    "fr": ("état au", "état", "situation au", "situation"),
    "nl": ("stand op", "stand", "situatie op", "toestand op"),
    "de": ("stand vom", "stand"),
}
"""What stands before a day in brackets that tells how old figures are: "(Stand: Mai 2022)"."""


@lru_cache(maxsize=4)
def _dated_label(language: str) -> re.Pattern[str]:
    own = set(_AS_OF[language])
    others = {label for other, labels in _AS_OF.items() if other != language for label in labels} - own
    labels = "|".join(sorted(others, key=lambda label: (-len(label), label)))
    return lazy_re(
        rf"\((?P<label>{labels})(?P<colon>[ \u00a0]?:)? (?P<day>\d{{1,2}}\.? )?(?P<month>[^\W\d_]{{3,9}}\.?) "
        r"(?P<year>\d{4})\)",
        re.IGNORECASE,
    )


def foreign_dated_labels(text: str, language: str) -> Iterator[tuple[Span, str, str | None]]:
    """The labels with a month, in brackets, of another language: where, which one, and what this page would say."""
    for found in _dated_label(language).finditer(text) if "(" in text and language in _AS_OF else ():
        named = found["month"].casefold().rstrip(".")
        other = next(
            (
                name
                for name, labels in _AS_OF.items()
                if name != language and found["label"].casefold() in labels and named in month_names(name)
            ),
            None,
        )
        if other is None:
            continue
        month = month_names(other)[named]
        colon = ("\u00a0:" if language == "fr" else ":") if found["colon"] else ""
        label = _AS_OF[language][1 if found["colon"] else 0]
        name = locale(language).months["format"]["wide"][month]
        day = (found["day"] or "").replace(".", "" if language != "de" else ".")
        yield Span(found.start() + 1, found.end() - 1), other, f"{label}{colon} {day}{name} {found['year']}"


_MORE = [
    (other, label.replace("'", " ").replace("’", " "))
    for row in LABELS
    if {"read more", "more information", "learn more"}.intersection(row["en"])
    for other, labels in row.items()
    for label in labels
    if " " in label
]


@lru_cache(maxsize=4)
def _words(text: str) -> list[str]:
    """The words of a text in small letters: each sentence is asked about in several ways, one after the other."""
    return _WORD.findall(text.lower())


def foreign_invitation(text: str, language: str) -> str | None:
    """The other language of a short sentence that invites to read on: "Read more about volunteering."."""
    words = _words(text)
    if not 2 < len(words) <= _SHORT_WORDS:
        return None
    plain = " ".join(words)
    if any(word in _TELLING[language] for word in words):
        return None
    return next((other for other, label in _MORE if other != language and plain.startswith(f"{label} ")), None)


_SHORT_WORDS = 9
_CLAUSE_ENDS = lazy_re(r"[,;:(–](?=\s)|(?<=\w)\s?\)")


def foreign_clauses(text: str, language: str) -> Iterator[tuple[Span, str]]:
    """The clauses of a sentence that are in another language, while the rest is not: where, and which language."""
    if _FOREIGN[language].isdisjoint(_words(text)) or any(mark in text for mark in _QUOTING):
        return
    start = 0
    for end in [*(stop.start() for stop in _CLAUSE_ENDS.finditer(text)), len(text)]:
        clause = text[start:end]
        words = _WORD.findall(clause.lower())
        if len(words) >= _CLAUSE_WORDS and not any(word in _SETS[language] for word in words):
            for other, strong in _SURE.items():
                if other == language or len(strong.intersection(words)) < _SURE_WORDS:
                    continue
                if sum(word in _SETS[other] for word in words) >= _CLAUSE_SHARE * len(words):
                    lead = len(clause) - len(clause.lstrip(" ,;:()–\n"))
                    yield Span(start + lead, end), other
                    break
        start = end


_QUOTING = frozenset('"“”„«»')
_CLAUSE_WORDS = 5
_CLAUSE_SHARE = 0.4
_SURE_WORDS = 2
_SURE = {
    language: frozenset(_STRONG[language].split())
    - frozenset().union(*(_SETS[other] for other in _STRONG if other != language))
    for language in _STRONG
}


def foreign_sentence(text: str, language: str) -> str | None:
    """The other language that a sentence is clearly in; None for names, titles, quotations and what is unclear."""
    words = _words(text)
    if _FOREIGN[language].isdisjoint(words):
        return None
    if len(words) < 5 or text[:1] in "\"'“„«‘([" or _SWITCH.search(text):
        return None
    for other in _SETS:
        if other == language:
            continue
        only, own = _ONLY[other, language], _ONLY[language, other]
        if sum(word in own for word in words) > len(words) * _OWN_SHARE or len(only.intersection(words)) < _FEWEST_ONLY:
            continue
        sure = len(_TELLING[other].intersection(words)) >= _FEWEST_ONLY or bool(_SURE[other].intersection(words))
        if sure and sum(word in _SETS[other] for word in words) / len(words) >= _THEIR_SHARE:
            return other
    return None


@lru_cache(maxsize=4096)
def is_left_over(text: str, language: str) -> bool:
    """Whether a passage shows the small words of another language and hardly one of its page's: left untranslated.

    Says less than `foreign_sentence`: for two passages that are held against each other anyway.
    """
    words = _words(text)
    own = _SETS.get(language)
    if own is None or len(words) < _FEWEST_WORDS:
        return False
    mine = sum(map(own.__contains__, words))
    if _OUTWEIGHED * mine >= len(words):
        return False
    return any(
        sum(map(_SETS[other].__contains__, words)) > _OUTWEIGHED * mine
        and len(_ONLY[other, language].intersection(words)) >= _FEWEST_ONLY
        for other in _SETS
        if other != language
    )


_FEWEST_WORDS, _OUTWEIGHED = 4, 3
_OWN_SHARE, _THEIR_SHARE, _FEWEST_ONLY = 0.12, 0.35, 2
"""How much of a sentence in another language may be words that only the page's has, and what the other one's must be:
words that both have, as "de" and "en", tell nothing."""
