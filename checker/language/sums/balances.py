"""The words by which a text tells what there was, what came, what went, and what there is then, in each language."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.language.lazy import any_listed as _any
from checker.language.lazy import lazy_re


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class BalanceWords:
    """How one language speaks of a stock and of what moves it."""

    opening: re.Pattern[str]
    """What a figure was at first: "began with", "at the start of"."""
    closing: re.Pattern[str]
    """What it is in the end: "ended with", "are left"."""
    came: re.Pattern[str]
    went: re.Pattern[str]
    net: re.Pattern[str]
    """What came less what went: "a surplus of", "net"."""
    stock: re.Pattern[str]
    """What says that a figure is all there is at one time: "we had", "pending"."""
    apart: re.Pattern[str]
    """What ends a clause, or begins another."""


def _parts(words: str) -> re.Pattern[str]:
    return lazy_re(rf"[,;:.(]\s|\s\(|\s(?:{words})\s", re.IGNORECASE)


BALANCES: dict[str, BalanceWords] = {
    "en": BalanceWords(
        opening=_any(r"""beg[aiu]n (?:the (?:year|period|month|season) )?with
            | start(?:s|ed) (?:the (?:year|period|month|season) )?with
            | enter(?:s|ed) (?:the (?:year|period|month|season)|(?:19|20)\d\d) with
            | open(?:s|ed) (?:the (?:year|period|month) )?with | at the (?:start|beginning|outset) | on 1 January
            | carried over from | brought forward | left over from | (?:opening|initial) (?:balance|stock)
            | start(?:s|ed) (?:19|20)\d\d (?:at|with) | brought forward"""),
        closing=_any(r"""end(?:s|ed)?(?: it)?(?: (?:the|that) (?:year|period|month|season))? with
            | clos(?:es|ed|ing) (?:it|the (?:year|period|month)) with | at the (?:end|close) | by the end
            | at year['’]s end | on 31 December | now | leaving | which leaves
            | (?:was|were|are|is) (?:still |then )?left | remain(?:s|ed|ing)? | still | carried over (?:to|into)
            | which left | which leaves | closing (?:balance|stock) | balance in hand | in hand"""),
        came=_any(r"""receiv\w+ | came in | come in | coming in | came | joined | regist\w+ | opened | added
            | admitted | arriv\w+ | bought | acquired | hired | recruited | enrolled | births? | born
            | moved (?:to|into|in) | taken (?:on|in) | took (?:on|in) | entered | lodged | filed | brought | planted
            | donated | new | income | revenues? | receipts | exports? | immigrants? | arrivals | installed | built
            | created | gained | deposits? | earned | raised | paid in | contributions | joining"""),
        went=_any(r"""closed | decided | left | leav(?:e|ers) | resigned | deaths? | died | sold | depart\w+
            | moved (?:away|out) | dealt with | settled | dispos(?:e|ed|ing) of | completed | resolved | discharged
            | retired | written off | scrapped | withdrawn | felled | destroyed | finished | concluded | cleared
            | rehomed | lapsed | spent | expenditure | spending | expenses | costs | outgoings | imports? | emigrants?
            | demolished | pulled down | lost | ended | adopted | delivered | released | removed | handled
            | processed | paid out | withdrawals | struck off | deleted | cut | paid out | payments | disburs\w+
            | leaving us | filled | dropped out | went home"""),
        net=_any(r"""surplus | deficit | shortfall | net(?: (?:gain|loss|increase|growth))? | balance | excess
            | trade gap
            | (?:grew|shrank|rose|fell|increased|decreased|declined) by
            | (?:growth|decrease|increase|decline|gain|loss) of | profit | (?:more|fewer|less) than"""),
        stock=_any(r"""had | have | has | there (?:were|was|are) | st(?:ood|ands?) at | numbered | counted | pending
            | open | outstanding | waiting | backlog | membership | population | held | owned | employed | owns
            | holds | employs"""),
        apart=_parts("and|while|but|against|whereas"),
    ),
    "fr": BalanceWords(
        opening=_any(r"""au début | en début | au 1er janvier | commenc\w+ (?:l['’]année |l['’]exercice )?avec
            | débutait? avec | à l['’]ouverture | reporté\w* de | au départ | (?:solde|stock) initial"""),
        closing=_any(r"""à la fin | en fin | fin (?:d['’]année|décembre|20\d\d) | au 31 décembre
            | termin\w+ (?:l['’]année |l['’]exercice )?avec | restai(?:t|ent) | reste(?:nt)? | désormais | encore
            | à la clôture | (?:solde|stock) final"""),
        came=_any(r"""reçu\w* | enregistré\w* | ouvert\w* | arriv\w+ | entré\w* | adhér\w+ | rejoint\w* | recruté\w*
            | engagé\w* | inscrit\w* | acquis\w* | acheté\w* | naissances? | né\w* | nouveaux | nouvelles?
            | recettes | produits | revenus | exportations | ajouté\w* | admis\w* | déposé\w* | introduit\w*
            | planté\w* | construit\w*"""),
        went=_any(r"""clos\w* | clôtur\w+ | traité\w* | réglé\w* | décidé\w* | tranché\w* | jugé\w* | quitté\w*
            | part\w+ | sorti\w* | démission\w+ | vendu\w* | décès | mort\w* | dépenses | charges | importations
            | retiré\w* | terminé\w* | liquidé\w* | achevé\w* | abattu\w* | démoli\w* | évacué\w* | radié\w*
            | radi\w+ | supprim\w+"""),
        net=_any(r"""excédent | déficit | solde | bénéfice | perte | gain net
            | (?:hausse|baisse|augmentation|diminution) (?:nette )?de
            | (?:augmenté|diminué|reculé|progressé|perdu|gagné) (?:de)? | (?:de plus|de moins) qu"""),
        stock=_any(r"""comptait | compte | avai(?:t|ent) | il y avait | étaient | s['’]élev\w+ | en cours
            | pendantes? | en suspens | en attente | possédait | possède | employait | détenait"""),
        apart=_parts("et|mais|contre|tandis que|alors que"),
    ),
    "nl": BalanceWords(
        opening=_any(r"""beg(?:on|onnen|int|innen) (?:het jaar |de periode )?met | aan het begin | begin 20\d\d
            | bij het begin | in het begin | op 1 januari | overgedragen uit | startte (?:het jaar )?met
            | (?:begin)(?:saldo|voorraad)"""),
        closing=_any(r"""eindig\w+ (?:het jaar |de periode )?met | sloot (?:het jaar )?(?:af )?met | aan het einde?
            | op het einde? | eind 20\d\d | op 31 december | resteren | resteerden | bleven | blijven | nog | over
            | nu | (?:eind)(?:saldo|voorraad)"""),
        came=_any(r"""ontving\w* | ontvangen | kreeg | kregen | binnen | kwamen | bij | geregistreerd | geopend
            | toegetreden | aangeworven | aangenomen | ingeschreven | gekocht | aangekocht | geboorten? | geboren
            | nieuwe | inkomsten | ontvangsten | uitvoer | ingediend | ingestroomd | verhuisden naar | opgenomen
            | geplant | gebouwd | toegevoegd | erbij | lid geworden | werden lid"""),
        went=_any(r"""afgesloten | afgehandeld | behandeld | gesloten | beslist | afgedaan | vertrokken | verlieten
            | vertrek\w* | verkocht | sterfgevallen | overlijdens | overleden | uitgaven | kosten | invoer
            | ingetrokken | gingen weg | opgezegd | ontslag\w* | gesloopt | gekapt | beëindigd | voltooid
            | afgewerkt | uitgestroomd | geschrapt | uitgeschreven | verliet"""),
        net=_any(r"""overschot | tekort | saldo | winst | verlies
            | (?:groei|stijging|daling|toename|afname) (?:van|met) | (?:groeide|kromp|steeg|daalde)(?: \w+){0,3} met
            | netto | (?:meer|minder|hoger|lager) dan"""),
        stock=_any(r"""had | hadden | heeft | telde | tellen | telt | waren er | er waren | hangende? | openstaande?
            | lopende? | wachtten | bezat | bezit | waren het er | zijn het er"""),
        apart=_parts("en|maar|terwijl|tegen|tegenover|sloot"),
    ),
    "de": BalanceWords(
        opening=_any(r"""(?:zu )?jahresbeginn | zu beginn | am anfang | anfang 20\d\d | am 1\. januar
            | beg(?:ann|innt|annen) (?:das jahr )?mit | zum 1\. januar | (?:anfangs)(?:bestand|saldo)"""),
        closing=_any(r"""jahresende | am ende | ende 20\d\d | zum ende | am 31\. dezember | zum 31\. dezember
            | endete (?:das jahr )?mit | schloss (?:das jahr )?mit | verblieben | verbleiben | blieben | bleiben
            | noch | nun | übrig | (?:end)(?:bestand|saldo)"""),
        came=_any(r"""gingen ein | eingegangen\w* | eingingen | erhielt\w* | erhalten | kamen | hinzu | eröffnet\w*
            | beigetreten | traten bei | eingestellt | angemeldet | gekauft | geburten | geboren\w* | neue\w*
            | zugänge | einnahmen | erträge | ausfuhren | exporte | zogen zu | zuzüge | aufgenommen | gepflanzt
            | gebaut | eingereicht | eingetragen\w* | traten ein | eingetreten\w*"""),
        went=_any(r"""erledigt\w* | abgeschlossen\w* | geschlossen | entschieden\w* | bearbeitet\w* | ausgetreten
            | traten aus | verließen | schieden aus | ausgeschieden\w* | verkauft\w* | sterbefälle\w* | todesfälle
            | gestorben\w* | starben | ausgaben | aufwendungen | kosten | einfuhren | importe | zogen weg | fortzüge
            | wegzüge | abgänge | zurückgezogen | abgerissen | gefällt | beendet | gelöscht\w* | gestrichen\w*"""),
        net=_any(r"""überschuss | defizit | fehlbetrag | saldo | gewinn | verlust | netto
            | (?:zuwachs|rückgang|anstieg|abnahme|zunahme) (?:von|um)
            | (?:wuchs|schrumpfte|stieg|sank)(?: \w+){0,3} um | (?:mehr|weniger) als"""),
        stock=_any(r"""hatte\w* | haben | hat | zählte | zählt | gab es | anhängig\w* | offen\w* | laufend\w*
            | warteten | besaß | besitzt | waren es | sind es"""),
        apart=_parts("und|aber|während|gegenüber|stehen|standen"),
    ),
}  # fmt: skip
