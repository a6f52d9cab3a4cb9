"""The words that make lists in each language: what joins items, opens or closes a list, begins no item."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.language.lazy import lazy_re


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)  # compared by identity: the patterns made of it are cached
class ListWords:
    """How one language builds lists; all words in small letters."""

    joining: tuple[str, ...]
    """What stands between items: "and", "or", "as well as"."""
    opening: tuple[str, ...]
    """What tells that the list is not complete: "including", "such as"."""
    trailing: tuple[str, ...]
    """What says so at its end: "etc.", "and others"."""
    naming: tuple[str, ...]
    """What tells that the list is complete: "namely"."""
    adding: tuple[str, ...]
    """What begins an apposition or a relative clause after a comma, and so no item: "which", "the latter"."""
    determiners: frozenset[str]
    prepositions: frozenset[str]
    pairs: tuple[str, ...]
    """Names with a joining word inside."""
    demonstratives: tuple[str, ...]
    """What points back at a list: "these", "those", "all of these"."""
    definite: frozenset[str]
    """What makes a count one that was told before: "the two", "both", "our five"."""
    following: tuple[str, ...]
    """What points at a list to come: "following", "below"."""
    linking: re.Pattern[str]
    """Between what is counted and a list of all of it, in one sentence."""
    copula: re.Pattern[str]
    """The verb that makes a sentence of a count and a list: "the three are …"."""
    consisting: re.Pattern[str]
    """At the end of an intro: the list to come is the whole thing."""
    capital_nouns: bool = False
    """Every noun has a capital, so that a capital is no sign of a name."""

    def is_linked(self, text: str) -> bool:
        """Whether a text that follows an intro links it to its list: "namely", "are"."""
        return bool(self.linking.match(text))


def _words(written: str) -> tuple[str, ...]:
    """The expressions that bars part, across lines."""
    return tuple(" ".join(word.split()) for word in written.split("|"))


def _set(written: str) -> frozenset[str]:
    return frozenset(written.split())


LISTING: dict[str, ListWords] = {
    "en": ListWords(
        joining=_words("and also | and | or | as well as | together with | along with | plus | &"),
        opening=_words(
            """
            including | includes | include | included | such as | for example | for instance | e.g. | among them |
            among which | like | notably | in particular | particularly | especially | among others | some of |
            examples | mainly | chiefly | above all | not least
            """
        ),
        trailing=_words(
            """
            etc | and others | and so on | and more | and the like | among others | and many others | … | ...
            """
        ),
        naming=_words("namely | viz. | that is | i.e."),
        adding=_words(
            """
            which | who | whose | whom | where | when | that | including | such as | for | also | both | each | all
            | among | as | but | not | if | so | then | with | the latter | namely | e.g. | i.e. | especially | in |
            on | at | to be | subject | depending | based | according | unless | provided | because | while |
            although | though | after | before | until | since | except | with the exception | from | under |
            without | whether
            """
        ),
        determiners=_set("a an her his its our that the their these this those your"),
        prepositions=_set(
            """
            about across against among at between by concerning covering for from in into involving of on over per
            regarding through to towards under upon with within
            """
        ),
        pairs=_words(
            """
            Bosnia and Herzegovina | Trinidad and Tobago | Antigua and Barbuda | Serbia and Montenegro | Saint Kitts
            and Nevis | St Kitts and Nevis | Saint Vincent and the Grenadines | St Vincent and the Grenadines | São
            Tomé and Príncipe | Sao Tome and Principe | Turks and Caicos | Wallis and Futuna | Saint Pierre and
            Miquelon | Newfoundland and Labrador | Heard and McDonald | Svalbard and Jan Mayen | Tyne and Wear |
            Great Britain and Northern Ireland
            """
        ),
        demonstratives=_words("these | those | all these | all of these"),
        definite=_set(
            """
            all another any both first further her his its last next other our the their these those your
            """
        ),
        linking=lazy_re(r"[,;(–—-]?\s*(?:namely|viz\.|are)\s", re.IGNORECASE),
        copula=lazy_re(r"\sare\s(?=\S)"),
        consisting=lazy_re(
            r"\b(?:consists? of|(?:is|are) made up of|comprises?|(?:is|are) composed of|are|are as follows)\Z",
            re.IGNORECASE,
        ),
        following=_words("following | below | listed | as follows"),
    ),
    "fr": ListWords(
        joining=_words("et aussi | et | ou | ainsi que | de même que | plus | &"),
        opening=_words(
            """
            notamment | dont | tels que | telles que | tel que | telle que | comme | par exemple | p. ex. | parmi
            lesquels | parmi lesquelles | entre autres | en particulier | y compris | surtout | certains | certaines
            | exemples
            """
        ),
        trailing=_words("etc | entre autres | et autres | et bien d'autres | et d'autres | … | ..."),
        naming=_words("à savoir | c'est-à-dire | soit"),
        adding=_words(
            """
            qui | que | dont | où | lequel | laquelle | lesquels | lesquelles | notamment | y compris | ainsi |
            comme | ce qui | tous | toutes | chacun | chacune | par | si | mais | avec | sans | sous | dans | en |
            pour | sauf | hors | afin | après | avant | depuis | selon | puis | lorsque | quand
            """
        ),
        determiners=_set("ce ces cette l la le les leur leurs nos notre sa ses son un une vos votre"),
        prepositions=_set("au aux avec chez contre d dans de des du en entre par parmi pour sous sur vers à"),
        pairs=_words(
            """
            Bosnie-et-Herzégovine | Trinité et Tobago | Antigua et Barbuda | Serbie et Monténégro | Wallis et Futuna
            | Saint-Pierre et Miquelon | Sao Tomé et Principe | São Tomé et Príncipe | Saint-Christophe et Niévès
            """
        ),
        demonstratives=_words("ces"),
        definite=_set("autres ces derniers dernières deux les leurs nos premiers premières ses vos"),
        linking=lazy_re(r"[,;(–—-]?\s*(?:à savoir|sont)\s", re.IGNORECASE),
        copula=lazy_re(r"\ssont\s(?=\S)"),
        consisting=lazy_re(r"\b(?:se composent? de|comprend|comprennent|sont|sont les suivante?s)\Z", re.IGNORECASE),
        following=_words("suivant | suivante | suivants | suivantes | ci-dessous | ci-après"),
    ),
    "nl": ListWords(
        joining=_words("en ook | en | of | alsook | alsmede | evenals | en tevens | plus | &"),
        opening=_words(
            """
            waaronder | onder meer | onder andere | zoals | bijvoorbeeld | bv. | o.a. | met name | vooral | in het
            bijzonder | inclusief | onder wie | sommige | voorbeelden
            """
        ),
        trailing=_words("enz | enzovoort | en andere | onder andere | en dergelijke | etc | … | ..."),
        naming=_words("namelijk | te weten | met name genoemd | dat wil zeggen | d.w.z. | nl."),
        adding=_words(
            """
            die | dat | wat | waar | waarvan | waarin | waarbij | waaronder | zoals | onder | ook | met | voor | in
            | op | bij | door | als | maar | beide | alle | elk | zodat | omdat | tenzij | na | sinds | dan | wie |
            indien | zonder
            """
        ),
        determiners=_set("dat de deze die dit een haar het hun ons onze uw zijn"),
        prepositions=_set("aan bij binnen door in met naar onder op over te tegen tussen uit van voor"),
        pairs=_words(
            """
            Bosnië en Herzegovina | Trinidad en Tobago | Antigua en Barbuda | Servië en Montenegro | Sao Tomé en
            Principe
            """
        ),
        demonstratives=_words("deze | die | al deze"),
        definite=_set("alle andere beide de deze die eerste haar hun laatste onze uw zijn"),
        linking=lazy_re(r"[,;(–—-]?\s*(?:namelijk|te weten|zijn)\s", re.IGNORECASE),
        copula=lazy_re(r"\szijn\s(?=\S)"),
        consisting=lazy_re(r"\b(?:bestaan uit|bestaat uit|omvat|omvatten|zijn)\Z", re.IGNORECASE),
        following=_words("volgende | hieronder | hierna | onderstaande"),
    ),
    "de": ListWords(
        capital_nouns=True,
        joining=_words("und auch | und | oder | sowie | wie auch | beziehungsweise | bzw. | plus | &"),
        opening=_words(
            """
            darunter | wie | zum beispiel | z. b. | z.b. | beispielsweise | etwa | insbesondere | unter anderem | u.
            a. | u.a. | vor allem | einschließlich | inklusive | einige | beispiele | so
            """
        ),
        trailing=_words(
            """
            usw | und so weiter | und andere | u. a. | u.a. | und weitere | und dergleichen | etc | … | ...
            """
        ),
        naming=_words("nämlich | und zwar | das heißt | d. h. | d.h. | also"),
        adding=_words(
            """
            darunter | welche | welcher | welches | deren | dessen | wo | wobei | so | wie | auch | beide | alle |
            jeweils | mit | für | in | im | am | auf | bei | durch | von | nach | seit | wenn | falls | aber |
            sondern | dass | weil | damit | ohne | um | zu | je | also | nämlich | sofern | bis | ab | vor | die |
            der | das | dem | den
            """
        ),
        determiners=_set("das dem den der des die diese ein eine einem einen einer ihr ihre sein seine unser unsere"),
        prepositions=_set(
            """
            am an auf aus bei der des durch für gegen im in innerhalb mit nach unter vom von zu zum zur zwischen
            über
            """
        ),
        pairs=_words(
            """
            Bosnien und Herzegowina | Trinidad und Tobago | Antigua und Barbuda | Serbien und Montenegro | São Tomé
            und Príncipe | St. Kitts und Nevis
            """
        ),
        demonstratives=_words("diese | diesen | dieser | all diese | alle diese"),
        definite=_set(
            """
            alle anderen beide beiden den der die diese diesen dieser ersten ihre ihren letzten seine seinen unsere
            unseren übrigen
            """
        ),
        linking=lazy_re(r"[,;(–—-]?\s*(?:nämlich|und zwar|sind)\s", re.IGNORECASE),
        copula=lazy_re(r"\ssind\s(?=\S)"),
        consisting=lazy_re(r"\b(?:bestehen aus|besteht aus|umfasst|umfassen|sind)\Z", re.IGNORECASE),
        following=_words(
            """
            folgende | folgenden | folgender | nachstehende | nachstehenden | nachfolgende | nachfolgenden | unten
            """
        ),
    ),
}
