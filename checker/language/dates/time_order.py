"""The words that put events in order and measure the time between them, in each language."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.language.lazy import any_of as _any
from checker.language.lazy import lazy_re


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class OrderWords:
    """How one language tells what came before what."""

    at: re.Pattern[str]
    """What stands right before the date of an event: "in", "on"; anchored at its end."""
    after: re.Pattern[str]
    """What opens a clause or phrase about the earlier event."""
    before: re.Pattern[str]
    """What opens a clause about the later event."""
    clause: re.Pattern[str]
    """Those of both that always open a clause with a verb of its own, or such a verb in the past."""
    followed: re.Pattern[str]
    """What says that an event came after the one told before."""
    amended: re.Pattern[str]
    """What happens to a law only after it was made, in a passive form."""
    verb_last: bool = False
    """The participle stands at the end of its clause ("wurde 2011 geändert")."""
    active: re.Pattern[str]
    """What right before or after `amended` makes it active: "has amended"."""
    dated: re.Pattern[str]
    """What stands between a text's name and its date: "of"; anchored at its end."""
    term: re.Pattern[str]
    """What makes a length of time a term."""
    ends: re.Pattern[str]
    """What says when a term ends."""
    since: re.Pattern[str]
    """What stands before the start of what still goes on; anchored at its end."""
    for_long: re.Pattern[str]
    """What stands before a length of time that reaches to today; anchored at its end."""
    planned: re.Pattern[str]
    """What speaks of an event as of something to come, or of preparations for it."""
    recent: re.Pattern[str]
    past: re.Pattern[str]
    """A passive or perfect that ends right before a date: the event is told as past."""
    past_after: re.Pattern[str]
    """The same right after a date."""
    anniversary: re.Pattern[str]
    """A feast that counts years: group "n" holds the number where the word does not say it itself."""
    pronouns: re.Pattern[str]
    """What at the start of a sentence stands for the subject of the one before."""
    licensed: re.Pattern[str]
    """What allows a thing to begin, so that it cannot have begun before."""

    def goes_on_since(self, text: str, start: int, date: int) -> bool:
        """Whether the words from `start` to a date, at the place `date`, say that something goes on since then."""
        return self.since.search(text[max(start, date - _LEAD_CHARS) : date]) is not None


_LEAD_CHARS = 30
"""How many characters before a date may say that something goes on since then."""


YEARS_OF: dict[str, int] = {
    "centenary": 100, "centennial": 100, "bicentenary": 200, "bicentennial": 200, "tercentenary": 300,
    "sesquicentennial": 150, "golden jubilee": 50, "silver jubilee": 25, "diamond jubilee": 60,
    "centenaire": 100, "bicentenaire": 200, "tricentenaire": 300, "cinquantenaire": 50,
    "eeuwfeest": 100, "tweehonderdjarig": 200, "jahrhundertfeier": 100, "hundertjahrfeier": 100,
    "zweihundertjahrfeier": 200, "fünfzigjahrfeier": 50,
}  # fmt: skip
"""Words for anniversaries that say the number of years themselves."""

_NUMBER = r"(?<![^\W_]-)(?P<n>[^\W_]+(?:-[^\W\d_]+){0,3})"

_ONCE = "(?<!\\bat )(?<!\\bfor )once(?! (?:more|again|an?|per|every)\\b)"
"""The connector, not how often: "once the works had begun"."""

ORDER: dict[str, OrderWords] = {
    "en": OrderWords(
        at=lazy_re(r"\b(?:in|on)\s+(?:the\s+)?(?:early\s+|late\s+|mid-?\s?|spring\s+|summer\s+)?\Z", re.IGNORECASE),
        after=_any("after", "following", "in the wake of", "in response to",
                   "(?:at the end|on completion|as a (?:result|consequence)) of(?= (?:the|an?|its|their) "
                   "(?!year)[a-z])",
                   _ONCE),
        before=_any("before",),
        clause=_any("had", "was", "were", _ONCE),
        followed=_any("that followed", "which followed", "followed", "subsequently", "was then", "were then"),
        amended=_any("amended", "revised", "repealed", "replaced", "superseded", "supplemented", "upheld", "overturned",
                     "quashed", "annulled", "ratified", "transposed", "renewed", "denounced", "acceded to"),
        active=_any("which amended", "that amended", "has amended", "have amended", "amended the", "replaced the",
                    "repealed the", "which replaced", "that replaced", "has replaced", "supplemented the",
                    "revised the",
                    "which repealed", "superseded the"),
        dated=lazy_re(r"\b(?:of|from|dated)\s+\Z", re.IGNORECASE),
        term=_any("term", "period", "mandate", "for", "tenure"),
        ends=_any("ends?", "ended", "ending", "until", "till", "expires?", "expired", "expiring",
                  "(?:runs?|ran) (?:out|until|to)", "lapse[sd]",
                  "up to", "will end", "leaves? (?:the )?office"),
        since=lazy_re(r"\bsince\s+(?:early\s+|late\s+|mid-?\s?|the\s+(?:year\s+)?)?\Z", re.IGNORECASE),
        for_long=lazy_re(r"\bfor\s+(?:the\s+(?:past|last)\s+)?"
                            r"(?:(?:more|over|well|almost|nearly|about|some|than|at|least)\s+){0,3}\Z",
                            re.IGNORECASE),
        planned=_any("planned", "planning", "scheduled", "expected", "due", "foreseen", "under construction",
                     "prepared",
                     "negotiated", "discussed", "proposed", "preparation", "postponed", "extended", "set for",
                     "called for",
                     "announced", "intended", "will", "would", "should", "to be", "talks", "discussions"),
        recent=_any("more recently", "most recently", "recently", "lately", "in recent years", "the recent",
                    "these days"),
        past=lazy_re(r"\b(?:was|were|has been|have been)\s+(?:[^\W\d]+\s+){1,4}(?:in|on)\s+\Z"
                        r"|\b(?:entered into force|came into force|took effect|took place|died|began"
                        r"|opened its doors)\s+(?:in|on)\s+\Z", re.IGNORECASE),
        past_after=lazy_re(r"(?!)"),
        anniversary=lazy_re(
            rf"\b(?:(?P<said>(?:bi|ter|ses-?qui)?centenary|(?:bi|sesqui)?centennial|(?:golden|silver|diamond) jubilee)"
            rf"|{_NUMBER}\s+(?:anniversary|birthday|jubilee)"
            rf"|{_NUMBER.replace('<n>', '<m>')}(?:-|\s)years?\s+of\s+existence)\b",
            re.IGNORECASE,
        ),
        pronouns=lazy_re(r"\s*(?:it|they|this)\b", re.IGNORECASE),
        licensed=_any("licen[cs]e", "licensed", "permit", "authorisation", "authorization", "commissioned"),
    ),
    "fr": OrderWords(
        at=lazy_re(r"\b(?:en|le|au|fin|début)\s+(?:fin\s+|début\s+)?\Z", re.IGNORECASE),
        after=_any("après que", "après", "à la suite d[eu]", "une fois", "à l['’]issue d[eu]", "au lendemain d[eu]",
                   "au terme d(?:u(?! mois)|e (?:la|l['’])|['’]une?)"),
        before=_any("avant que", "avant de", "avant d['’]"),
        clause=_any("après que", "avant que", "avait", "avaient", "eut", "a été", "ont été", "une fois"),
        followed=_any("qui a suivi", "a suivi", "suivie?s?", "par la suite", "ensuite", "puis"),
        amended=_any("modifiée?s?", "révisée?s?", "abrogée?s?", "remplacée?s?", "complétée?s?", "annulée?s?",
                     "cassée?s?", "infirmée?s?", "ratifiée?s?", "transposée?s?", "renouvelée?s?", "dénoncée?s?"),
        active=_any("(?:a|ont|avait|qui a) (?:modifié|révisé|abrogé|remplacé|complété)"),
        dated=lazy_re(r"\b(?:du|de|d['’])\s*\Z", re.IGNORECASE),
        term=_any("mandat", "durée", "pour", "période", "terme"),
        ends=_any("prend fin", "prendra fin", "jusqu['’]au", "jusqu['’]en", "expir\\w+", "s['’]achève\\w*",
                  "a pris fin", "échoit", "est échue?",
                  "se termine\\w*"),
        since=lazy_re(r"\bdepuis\s+(?:le\s+|l['’]année\s+|fin\s+|début\s+)?\Z", re.IGNORECASE),
        for_long=lazy_re(r"\bdepuis\s+(?:(?:plus|près|environ|quelque|au|moins|de|d['’])\s*){0,3}\Z", re.IGNORECASE),
        planned=_any("prévue?s?", "prévoit", "projet(?! de (?:loi|décret|règlement|arrêté|directive))",
                     "devrait", "devra", "envisagée?s?", "reportée?s?",
                     "prolongée?s?",
                     "préparée?s?", "négociée?s?", "annoncée?s?", "sera", "seront", "préparation", "discussions?"),
        recent=_any("plus récemment", "récemment", "dernièrement", "ces dernières années"),
        past=lazy_re(r"\b(?:a été|ont été|fut|furent|est entrée?|sont entrée?s|est (?:née?|morte?)"
                        r"|a (?:eu lieu|pris fin))\s+(?:[^\W\d]+\s+){0,4}(?:en|le)\s+\Z", re.IGNORECASE),
        past_after=lazy_re(r"(?!)"),
        anniversary=lazy_re(
            rf"\b(?:(?P<said>(?:bi|tri)?centenaire|cinquantenaire)|{_NUMBER}\s+anniversaire"
            rf"|(?:ses|leurs)\s+{_NUMBER.replace('<n>', '<m>')}\s+ans)\b",
            re.IGNORECASE,
        ),
        pronouns=lazy_re(r"\s*(?:il|elle|ils|elles|ce)\b", re.IGNORECASE),
        licensed=_any("licence", "autorisation", "permis", "agrément"),
    ),
    "nl": OrderWords(
        verb_last=True,
        at=lazy_re(r"\b(?:in|op|eind|begin)\s+(?:de\s+)?(?:eind\s+|begin\s+|het\s+jaar\s+)?\Z", re.IGNORECASE),
        after=_any("nadat", "na", "naar aanleiding van", "als gevolg van", "ten gevolge van"),
        before=_any("voordat", "vooraleer"),
        clause=_any("nadat", "voordat", "vooraleer"),
        followed=_any("volgde", "volgden", "daarna", "vervolgens", "nadien"),
        amended=_any("gewijzigd", "herzien", "ingetrokken", "vervangen", "aangevuld", "opgeheven", "vernietigd",
                     "geratificeerd", "omgezet", "vernieuwd", "opgezegd"),
        active=_any("(?:heeft|hebben|had) "
                    "(?:[^\\W\\d]+ ){0,6}(?:gewijzigd|herzien|ingetrokken|vervangen|aangevuld|opgeheven)",
                    "(?:gewijzigd|herzien|ingetrokken|vervangen|aangevuld|opgeheven) (?:heeft|hebben|had)"),
        dated=lazy_re(r"\b(?:van|uit)\s+\Z", re.IGNORECASE),
        term=_any("termijn", "ambtstermijn", "mandaat", "duur", "voor", "periode"),
        ends=_any("eindigt", "eindigde", "tot", "tot en met", "afloopt", "loopt af", "liep", "verviel", "vervalt",
                  "verstrijkt", "verstreek"),
        since=lazy_re(r"\b(?:sinds|sedert)\s+(?:het\s+jaar\s+|eind\s+|begin\s+)?\Z", re.IGNORECASE),
        for_long=lazy_re(r"\b(?:al|sinds|sedert|reeds)\s+(?:(?:meer|ruim|bijna|ongeveer|minstens|al|dan)\s+){0,3}\Z",
                            re.IGNORECASE),
        planned=_any("gepland", "voorzien", "verwacht", "uitgesteld", "verlengd", "voorbereid", "onderhandeld",
                     "aangekondigd", "zal", "zullen", "zou", "moet", "voorbereiding", "besprekingen"),
        recent=_any("recenter", "recent", "recentelijk", "onlangs", "de laatste jaren", "kort geleden"),
        past=lazy_re(r"\b(?:werd|werden|trad|traden|begon|vond|overleed|opende|sloot)\s+(?:in|op)\s+\Z",
                        re.IGNORECASE),
        past_after=lazy_re(r"\s+(?:in werking (?:is |zijn )?(?:getreden|trad)|overleden"
                              r"|(?:opgericht|afgeschaft|begonnen) (?:is|werd))\b", re.IGNORECASE),
        anniversary=lazy_re(
            rf"\b(?:(?P<said>eeuwfeest|tweehonderdjarig)|{_NUMBER}\s+(?:verjaardag|jubileum)"
            rf"|(?P<m>[^\W_]+?)-?jarig\s+(?:bestaan|jubileum))\b",
            re.IGNORECASE,
        ),
        pronouns=lazy_re(r"\s*(?:het|hij|zij|ze|deze|dit)\b", re.IGNORECASE),
        licensed=_any("vergunning", "machtiging", "licentie"),
    ),
    "de": OrderWords(
        verb_last=True,
        at=lazy_re(r"\b(?:im|am|in|ende|anfang|mitte)\s+(?:jahre?\s+|den\s+|ende\s+|anfang\s+)?\Z", re.IGNORECASE),
        after=_any("nachdem", "nach", "infolge", "im Anschluss an", "als Folge"),
        before=_any("bevor", "ehe"),
        clause=_any("nachdem", "bevor", "ehe"),
        followed=_any("folgte", "folgten", "gefolgt", "danach", "anschließend", "daraufhin"),
        amended=_any("geändert", "überarbeitet", "aufgehoben", "ersetzt", "ergänzt", "novelliert", "abgelöst",
                     "ratifiziert", "umgesetzt", "erneuert", "gekündigt"),
        active=_any("(?:hat|haben|hatte) "
                    "(?:[^\\W\\d]+ ){0,6}(?:geändert|überarbeitet|aufgehoben|ersetzt|ergänzt|abgelöst)",
                    "(?:geändert|überarbeitet|aufgehoben|ersetzt|ergänzt|novelliert|abgelöst) (?:hat|haben|hatte)"),
        dated=lazy_re(r"\b(?:vom|von|aus dem jahre?)\s+\Z", re.IGNORECASE),
        term=_any("amtszeit", "dauer", "für", "auf", "zeitraum", "laufzeit"),
        ends=_any("endet", "endete", "bis", "bis zum", "läuft", "lief", "ausläuft", "abläuft"),
        since=lazy_re(r"\bseit\s+(?:dem\s+(?:jahre?\s+)?|ende\s+|anfang\s+|mitte\s+)?\Z", re.IGNORECASE),
        for_long=lazy_re(r"\bseit\s+(?:(?:mehr|über|fast|rund|etwa|gut|knapp|mindestens|als|nun|schon)\s+){0,3}\Z",
                            re.IGNORECASE),
        planned=_any("geplant\\w*", "vorgesehen", "erwartet", "verschoben", "verlängert", "vorbereitet", "verhandelt",
                     "angekündigt", "soll", "sollte", "wird", "werden", "planung", "vorbereitung", "gespräche"),
        recent=_any("in jüngerer zeit", "jüngst", "kürzlich", "neulich", "vor kurzem", "in den letzten jahren",
                    "zuletzt"),
        past=lazy_re(r"\b(?:wurden?|traten?|begann|fand|starb|eröffnete)\s+(?:(?:im|am)\s+)?(?:jahre?\s+)?\Z",
                        re.IGNORECASE),
        past_after=lazy_re(r"\s+(?:in Kraft (?:getreten|trat)|[^\W\d]+(?:t|en)\s(?:wurden?|worden))\b",
                              re.IGNORECASE),
        anniversary=lazy_re(
            rf"\b(?:(?P<said>(?:zwei)?hundertjahrfeier|fünfzigjahrfeier|jahrhundertfeier)"
            rf"|{_NUMBER}\.?\s+(?:jahrestag|geburtstag|jubiläum)"
            rf"|(?P<m>[^\W_]+?)-?jährige[ns]?\s+(?:bestehen|jubiläum|bestehens))\b",
            re.IGNORECASE,
        ),
        pronouns=lazy_re(r"\s*(?:es|er|sie|dies)\b", re.IGNORECASE),
        licensed=_any("genehmigung", "betriebsgenehmigung", "erlaubnis", "lizenz", "konzession", "zulassung"),
    ),
}  # fmt: skip

OWN_BODY: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\bthe (?:institution|organi[sz]ation)\b(?! of)[^,;:]{0,30}\Z", re.IGNORECASE),
    "fr": lazy_re(r"\bl['’](?:institution|organisme)\b(?! d)[^,;:]{0,30}\Z", re.IGNORECASE),
    "nl": lazy_re(r"\bde (?:instelling|organisatie)\b(?! van)[^,;:]{0,30}\Z", re.IGNORECASE),
    "de": lazy_re(r"\bdie (?:institution|einrichtung|organisation)\b(?! de)[^,;:]{0,30}\Z", re.IGNORECASE),
}
"""The noun by which a page calls what it is named for, a verb at most behind it; anchored at its end."""

ITSELF: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:it|they) (?:has |have )?[^,;:]{0,24}\Z", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:ils?|elles?) (?:a |ont )?[^,;:]{0,24}\Z", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:hij|zij|ze|het) [^,;:]{0,24}\Z", re.IGNORECASE),
    "de": lazy_re(r"\b(?:er|sie|es) [^,;:]{0,24}\Z", re.IGNORECASE),
}
"""The pronoun for what a paragraph speaks of, a verb at most behind it; anchored at its end."""

ITS_OWN: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:its|their|his|her)\s(?:own\s)?\Z", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:son|sa|ses|leurs?)\s\Z", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:zijn|haar|hun)\s\Z", re.IGNORECASE),
    "de": lazy_re(r"\b(?:sein|ihr)\w{0,2}\s\Z", re.IGNORECASE),
}
"""What says that a feast is that of what the paragraph speaks of; anchored at its end."""
