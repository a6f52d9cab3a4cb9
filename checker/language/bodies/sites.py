"""What stands at one place each, so that so many of them have so many places: offices, schools, stations."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

_SITES = {
    "en": r"(?:offices?|branch(?:es)?|desks|bureaus|sites|campus(?:es)?|cent(?:re|er)s|stations|laborator(?:ies|y)"
    r"|schools|hospitals|clinics|courts|prisons|ports|harbours|airports|museums|librar(?:ies|y)|depots|warehouses"
    r"|plants|towns|cities|villages|delegations|embassies|consulates|shops|theatres|archives|counters|terminals)",
    "fr": r"(?:bureaux|antennes|guichets|sites|campus|centres|stations|laboratoires|écoles|lycées|collèges|hôpitaux"
    r"|cliniques|tribunaux|prisons|ports|aéroports|musées|bibliothèques|dépôts|entrepôts|usines|villes|villages"
    r"|communes|délégations|ambassades|consulats|agences|succursales|boutiques|théâtres|gares|casernes)",
    "nl": r"\w*(?:kantoren|bureaus|vestigingen|loketten|locaties|campussen|centra|stations|laboratoria|scholen"
    r"|ziekenhuizen|klinieken|rechtbanken|gevangenissen|havens|musea|bibliotheken|depots|magazijnen|fabrieken|steden"
    r"|dorpen|gemeenten|delegaties|ambassades|consulaten|filialen|winkels|theaters|kazernes)",
    "de": r"\w*(?:büros|stellen|filialen|standorten?|schaltern?|zentren|stationen|labore|laboren|schulen"
    r"|krankenhäusern?|kliniken|gerichten?|gefängnissen?|häfen|flughäfen|museen|bibliotheken|lagern?|werken?|städten?"
    r"|dörfern?|gemeinden|delegationen|botschaften|konsulaten?|läden|theatern?|bahnhöfen?|wachen|ämtern?)",
}
SITES: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"(?<!\w){nouns}(?!\w)", re.IGNORECASE) for language, nouns in _SITES.items()
}
