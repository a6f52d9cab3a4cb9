"""How each language names a person, and the posts that one person holds at a time."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

_NAMES = r"(?:[A-ZÀ-Þ][\w'’-]*\.?[ \u00a0]){0,3}(?:(?:van|von|de|der|den|du|ter|zu)[ \u00a0]){0,2}[A-ZÀ-Þ][\w'’-]+"
"""First names or initials, and a name."""

_TITLES = {
    "en": r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Judge|Captain|General|Admiral|Lord|Lady|Baroness)\.? ",
    "fr": r"(?:M\.|Mme|Mlle|Monsieur|Madame|Dr|Pr|Me|Maître|Professeur)[ \u00a0]",
    "nl": r"(?:[Dd]e heer|[Mm]evrouw|[Dd]hr\.|[Mm]evr\.|[Mm]w\.|[Dd]r\.|[Pp]rof\.|[Rr]echter|[Mm]r\.|[Ii]r\.) ",
    "de": r"(?:Herrn?|Frau|Dr\.|Prof\.|Professorin|Professor|Richterin|Richter) ",
}

PERSON: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"\b(?:{titles}){{1,4}}{_NAMES}") for language, titles in _TITLES.items()
}
"""A person with a title."""

TITLES: frozenset[str] = frozenset(
    """
    mr mrs ms miss dr prof professor sir dame judge captain general admiral lord lady baroness
    m mme mlle monsieur madame pr me maître
    professeur de heer mevrouw dhr mevr mw rechter ir herr herrn frau professorin richterin richter
    """.split()
)


def _posts(*written: str) -> re.Pattern[str]:
    return lazy_re(rf"(?<![\w-])(?:{'|'.join(' '.join(written).split())})(?!\w)", re.IGNORECASE)


POSTS: dict[str, re.Pattern[str]] = {
    "en": _posts(
        r"officer president vice-president chair(?:man|woman|person)? governor director(?:-general)? secretary",
        r"secretary-general",
        r"commissioner head chief minister mayor ombudsman commander registrar manager rector dean inspector curator",
        r"librarian superintendent leader controller auditor prosecutor speaker treasurer chancellor warden archivist",
    ),
    "fr": _posts(
        r"présidente? direct(?:eur|rice) gouverneure? secrétaire commissaire cheffe? ministre maire bourgmestre",
        r"médiat(?:eur|rice) rect(?:eur|rice) doyenn?e? conservat(?:eur|rice) responsable administrat(?:eur|rice)",
        r"procureure? greffi(?:er|ère) inspect(?:eur|rice) commandante? préf[eè]te? archiviste bibliothécaire",
        r"trésori(?:er|ère)",
    ),
    "nl": _posts(
        r"(?:onder)?voorzit(?:ter|ster) (?:adjunct-?)?direct(?:eur|rice)(?:-generaal)? gouverneur secretaris",
        r"commissaris hoofd minister burgemeester ombuds(?:man|vrouw) commandant rector decaan conservator bestuurder",
        r"inspecteur griffier archivaris bibliothecaris korpschef leid(?:er|ster) penningmeester secretaris-generaal",
    ),
    "de": _posts(
        r"(?:vize)?präsident(?:in)? vorsitzende[rn]? direktor(?:in)? (?:\w{1,30})?leiter(?:in)? gouverneur(?:in)?",
        r"sekretär(?:in)? (?:\w{1,30})?beauftragte[rn]? kommissar(?:in)? (?:\w{1,30})?minister(?:in)? rektor(?:in)?",
        r"(?:ober)?bürgermeister(?:in)? ombuds(?:mann|frau) dekan(?:in)? kommandant(?:in)? chef(?:in)?",
        r"intendant(?:in)? archivar(?:in)? inspektor(?:in)?",
        r"geschäftsführer(?:in)? land(?:rat|rätin) schatzmeister(?:in)?",
    ),
}
"""A post that one person holds."""

IN_OFFICE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:took office|in office|(?:holds?|held|has held) (?:the|this) (?:post|office)|leads|heads|chairs"
        r"|(?:led|headed|chaired|run) by)\b"
    ),
    "fr": lazy_re(
        r"\b(?:a pris ses fonctions|en fonctions?|occupe (?:le|ce) poste|a été nommée?|dirige|préside"
        r"|(?:dirigée?|présidée?) par)\b"
    ),
    "nl": lazy_re(
        r"\b(?:in functie|bekleedt|(?:trad|is) aan(?:getreden)?|werd (?:benoemd|verkozen)|leidt"
        r"|(?:geleid|voorgezeten|bestuurd) door)\b"
    ),
    "de": lazy_re(
        r"\b(?:im Amt|(?:hat|trat) das Amt|Amt an|wurde (?:ernannt|gewählt)|leitet"
        r"|(?:geleitet|geführt) (?:von|durch))\b"
    ),
}
"""What says that a person holds a post which it does not name."""
