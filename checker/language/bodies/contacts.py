"""How each language says where a body is to be found, when it is open, where it has its seat and who leads it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.language.lazy import lazy_re

_NAME = (
    r"[A-ZÀ-Þ][\w'’-]{1,30}(?:[ -](?:am |an der |sur |la |le |aan (?:de |den )?|upon |on )?[A-ZÀ-Þ][\w'’-]{1,30}){0,2}"
)
"""A town's name."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ContactWords:
    """One language's words for contact and place facts."""

    seat: re.Pattern[str]
    """That a body has its seat in a town, group "town"; group "of" names the body where the words do."""
    open: re.Pattern[str]
    """That something is open."""
    hours: re.Pattern[str]
    """From an hour to another: groups "from" and "to" with "from_minute", "to_minute", "from_half", "to_half"."""
    days: re.Pattern[str]
    """A weekday; group "last" where it goes on to another; "work" for working days, "daily" for all seven."""
    weekdays: tuple[str, ...]
    """How the names of the days begin, from Monday."""
    monthly: re.Pattern[str]
    """One weekday of each month, or two: groups "nth", "other" and "day"."""
    verbs: re.Pattern[str]
    """What ends the name of what a sentence is about."""
    present: re.Pattern[str]
    """What says that somebody holds a post now."""
    takes_place: str
    """Words that say only that something is held."""
    scoped: re.Pattern[str]
    """What says that something holds at certain times, for some, or no longer."""
    former: re.Pattern[str]
    """What says that something was so, or will be."""
    given_up: re.Pattern[str]
    """That a house in a street, group "street", is no longer used."""
    us: re.Pattern[str]
    """Right before an address: that it is that of the page's own body."""
    letters: re.Pattern[str]
    """What says that an address is for letters."""
    dialled: re.Pattern[str]
    """Right before a number: that it is to be dialled."""
    lines: re.Pattern[str]
    """A line that a body has one of, as group "line"."""
    plain: frozenset[str]
    """Words that do not tell what is spoken of."""
    bodies: frozenset[str]
    """Sorts of bodies: the page's own where it is of that sort."""
    ours: frozenset[str]
    """What a page calls its own body whatever that is, and what heads the sections on how to reach it."""
    holds: tuple[re.Pattern[str], ...]
    """That a person, group "person", holds a post, group "post", now."""


def _words(
    *,
    days: str,
    weekdays: str,
    last: str,
    work: str,
    daily: str,
    nth: str,
    month: str,
    verbs: str,
    present: str,
    takes_place: str,
    **more: str | tuple[str, ...],
) -> ContactWords:
    day = rf"(?:{days})"
    folded = ("open", "scoped", "former", "us", "letters", "dialled", "lines")
    patterns = {name: lazy_re(str(more[name]), re.IGNORECASE) for name in folded}
    holds = more["holds"]
    assert isinstance(holds, tuple)
    return ContactWords(
        **patterns,
        days=lazy_re(
            rf"\b(?:(?P<day>{day})(?:\s?(?:{last})\s?(?P<last>{day}))?|(?P<work>{work})|(?P<daily>{daily}))\b",
            re.IGNORECASE,
        ),
        weekdays=tuple(weekdays.split()),
        monthly=lazy_re(
            rf"\b(?P<nth>{nth})(?:\s(?:and|or|et|ou|en|of|und|oder)\s(?:(?:the|le|de|den|am|dem)\s)?(?P<other>{nth}))?"
            rf"\s(?P<day>{day})\s(?:{month})(?!\w)",
            re.IGNORECASE,
        ),
        verbs=lazy_re(rf"\b(?:{verbs})\b"),
        present=lazy_re(rf"\b(?:{present})\b", re.IGNORECASE),
        takes_place=takes_place,
        seat=lazy_re(str(more["seat"])),
        hours=lazy_re(str(more["hours"]), re.IGNORECASE),
        given_up=lazy_re(str(more["given_up"])),
        plain=frozenset(str(more["plain"]).split()),
        bodies=frozenset(str(more["bodies"]).split()),
        ours=frozenset(str(more["ours"]).split()),
        holds=tuple(lazy_re(each) for each in holds),
    )


def _hours(lead: str, to: str, unit: str, marks: str, *, halves: str = "(?!)", noon: str = "(?!)") -> str:
    """A range of hours; the second must be told to be an hour, or follow a word that only hours follow."""
    return (
        rf"(?:{lead})(?P<from>\d{{1,2}})(?:(?:{marks})(?P<from_minute>[0-5]\d))?\s?(?P<from_half>{halves})?"
        rf"(?:{unit})?\s?(?:{to})\s?"
        rf"(?:(?P<to>\d{{1,2}})(?:(?:{marks})(?P<to_minute>[0-5]\d))?\s?(?P<to_half>{halves})?(?P<unit>{unit})?"
        rf"|(?P<noon>{noon}))(?![\w%€£$])"
    )


_EN_POST = (
    r"(?P<post>[Dd]irector(?:-[Gg]eneral)?|[Pp]resident|[Cc]hair(?:man|woman|person)?|[Gg]overnor"
    r"|[Ss]ecretary-[Gg]eneral|[Cc]ommissioner|[Mm]ayor|[Oo]mbudsman|[Rr]egistrar|[Rr]ector|[Hh]arbour ?[Mm]aster"
    r"|[Cc]hief [Ee]xecutive|[Ii]nspector-[Gg]eneral|[Tt]reasurer)"
)
_FR_POST = (
    r"(?P<post>[Dd]irect(?:eur|rice)(?: général(?:e)?)?|[Pp]résidente?|[Gg]ouverneure?|[Ss]ecrétaire générale?"
    r"|[Mm]aire|[Bb]ourgmestre|[Mm]édiat(?:eur|rice)|[Rr]ect(?:eur|rice)|[Tt]résori(?:er|ère))"
)
_NL_POST = (
    r"(?P<post>[Vv]oorzit(?:ter|ster)|[Dd]irect(?:eur|rice)(?:-generaal)?|[Gg]ouverneur|[Ss]ecretaris-generaal"
    r"|[Bb]urgemeester|[Oo]mbuds(?:man|vrouw)|[Rr]ector|[Pp]enningmeester|[Hh]avenmeester)"
)
_DE_POST = (
    r"(?P<post>Präsident(?:in)?|Vorsitzende[rn]?|Direktor(?:in)?|Leiter(?:in)?|Gouverneur(?:in)?"
    r"|Generalsekretär(?:in)?|(?:Ober)?[Bb]ürgermeister(?:in)?|Intendant(?:in)?|Geschäftsführer(?:in)?"
    r"|Rektor(?:in)?|Schatzmeister(?:in)?)"
)
_NAMED = r"(?:[A-ZÀ-Þ][\w'’-]*\.? ){0,3}(?:(?:van|von|de|der|den|du|ter|zu) ){0,2}[A-ZÀ-Þ][\w'’-]+"
_EN_PERSON = rf"(?P<person>(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Judge|Captain)\.? ){{1,3}}{_NAMED})"
_FR_PERSON = rf"(?P<person>(?:(?:M\.|Mme|Mlle|Monsieur|Madame|Dr|Pr|Me) ){{1,3}}{_NAMED})"
_NL_PERSON = (
    rf"(?P<person>(?:(?:[Dd]e heer|[Mm]evrouw|[Dd]hr\.|[Mm]evr\.|[Mm]w\.|[Dd]r\.|[Pp]rof\.|[Mm]r\.|[Ii]r\.) "
    rf"){{1,3}}{_NAMED})"
)
_DE_PERSON = rf"(?P<person>(?:(?:Herrn?|Frau|Dr\.|Prof\.|Professorin|Professor) ){{1,3}}{_NAMED})"

CONTACTS: dict[str, ContactWords] = {
    "en": _words(
        days="mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?",
        weekdays="mon tue wed thu fri sat sun",
        last="to|till|until|through|[-–]",
        work="(?:working |week)days|(?:every|each) (?:working |week)day",
        daily="daily|every day|seven days a week",
        nth="first|second|third|fourth|last",
        month=r"(?:in|of) (?:the|each|every) month",
        verbs="can|is|are|may|has|have|will|must",
        present="present|current",
        takes_place="held hold holds takes take place",
        seat=rf"\b(?:(?:has|had) (?:its|their) (?:seat|headquarters) (?:in|at)|at (?:its|our) (?:seat|headquarters) in"
        rf"|(?:(?:is|are) )?headquartered in|(?:is|are) seated in|with (?:its|their) (?:seat|headquarters) in"
        rf"|(?:[Ii]ts|[Oo]ur) (?:seat|headquarters) (?:is|are) in"
        r"|(?:(?:at the|the) (?:seat|headquarters) of the (?P<of>[A-Za-z]+)"
        rf"|[Tt]he (?P<whose>[A-Za-z][\w ]{{2,40}}?)['’]s (?:seat|headquarters))(?: is| are)? in) (?P<town>{_NAME})",
        open=r"\b(?:opening hours|opening times|open|opens)\b",
        hours=_hours(
            r"(?:\bfrom |\bbetween |, |: |\()",
            r"to|till|until|and|[-–]",
            "",
            "[:.]",
            halves=r"[ap]\.?m\b\.?",
            noon="noon",
        ),
        scoped=r"\b(?:summer|winter|season|holidays?|school|groups?|appointment|admission ends|last admission|telephone"
        r"|phone|helpline"
        r"|january|february|april|june|july|august|september|october|november|december|in may|in march|except|some"
        r"|from next|\d{1,2} may|also|as well|in addition|moreover|as of|lunch|evening|late|only)\b",
        former=r"\b(?:(?:until|till)(?! (?:\d{1,2}(?! \w{3,})|noon|midnight))|former\w*|previously|once|used to|in "
        r"(?:19"
        r"|20)\d\d|before|moved|will|temporarily|acting"
        r"|deputy|then|predecessor|successor|was|were|had|became|earlier)\b",
        given_up=r"\b(?:the (?:old |former )?(?:house|building|office|offices|premises|rooms) (?:in|at|on) (?:the "
        r")?(?:\d{1,4} )?"
        r"(?P<street>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}) (?:has|have|was|were|is|are) (?:now )?(?:been )?"
        r"(?:given up|sold|vacated|closed|left|let|pulled down|demolished|empty|torn down)"
        r"|(?:moved|moving) (?:here )?from (?:\d{1,4} )?(?P<left>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,3}))",
        us=r"(?:\b(?:find us|visit us|come to us|write to us|our (?:address|office|offices|house|door|counter)|we are"
        r"|our new address|call on us|reach us|us)\b(?: is| are)?(?: now)?(?: at| in|:)? ?)$",
        letters=r"\b(?:post(?:al)?|letters?|write|send|sent|parcels?|mail|box|invoices?|deliver\w*|visitors?|entrance"
        r"|hearing|exhibition)\b",
        dialled=r"\b(?:call|dial|phone|ring|telephone|number|tel\.?)(?: us| on| is| the number| at|:)* $",
        lines=r"\b(?P<line>helpline|hotline|switchboard|emergency number|information line|emergency line)\b"
        r"(?:,? (?:is|on|at|has the number|the number|under|:)|,|:)? (?:\()?$",
        plain="the a an is are it they we you also now our its their all both this these every each and or of at in "
        "on to"
        " that which there has have be been can for with open hours opening usually always normally public by day "
        "days hour times",
        bodies="board authority agency commission institute ministry council service bank court museum centre "
        "administration department directorate inspectorate foundation association committee",
        ours="office house we us body contact contacts visit visiting find practical information address about",
        holds=(
            (
                rf"{_EN_PERSON} (?:has been|is) (?:the |its |our |their )?{_EN_POST}(?= since| of the [A-Z]?[a-z]+ "
                rf"since|[.,;])"
            ),
            (
                rf"\b(?:[Tt]he|[Ii]ts|[Oo]ur) (?:present |current )?{_EN_POST},? {_EN_PERSON}(?=[,.;)]"
                rf"| (?:is|has|says|can|will|leads|signs"
                rf"|answers))"
            ),
        ),
    ),
    "fr": _words(
        days="lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?",
        weekdays="lun mar mer jeu ven sam dim",
        last="au|à|[-–]",
        work="jours ouvrables|jours ouvrés|chaque jour ouvrable",
        daily="tous les jours|chaque jour|7 jours sur 7",
        nth="premier|deuxième|second|troisième|quatrième|dernier",
        month=r"(?:du|de chaque) mois",
        verbs="peut|peuvent|est|sont|a|ont|sera",
        present="actuel|actuelle",
        takes_place="lieu tenue tenues tient tiennent",
        seat=rf"\b(?:a son siège (?:à|au)|ayant son siège à|le siège (?:est|se trouve) à"
        rf"|(?:est établie?|siège) à|[Ss]on siège est à|à son siège (?:de|à)"
        rf"|(?:au|le) siège d(?:e la |e l['’]|u )(?P<of>\w+)(?: est| se trouve)?,? à) (?P<town>{_NAME})",
        open=r"(?<!\w)(?:heures d['’]ouverture|horaires|ouverte?s?|ouvre|ouvrent)\b",
        hours=_hours(
            r"(?:\bde |\bentre |, |: |\()",
            r"à|et|[-–]",
            r"h(?:eures?)?\b",
            r"\s?h\s?|:",
            noon="midi",
        ),
        scoped=r"(?<!\w)(?:été|hiver|saison|fériés?|vacances|scolaires?|groupes?|rendez-vous|téléphon\w*|janvier"
        r"|février"
        r"|mars|avril|mai|juin|juillet"
        r"|août|septembre|octobre|novembre|décembre|sauf|certain\w*|à partir|dès le|soir"
        r"|nocturne|seulement|aussi|également|en outre)\b",
        former=r"(?<!\w)(?:jusqu['’](?:en|au|à)|ancien\w*|autrefois|auparavant|en (?:19|20)\d\d|avant|sera|seront"
        r"|provisoire\w*|déménag\w*|intérim|adjointe?|alors|prédécesseure?|successeure?|était|étaient|fut|avait"
        r"|vice)\b",
        given_up=r"\b(?:la maison|le bâtiment|l['’]immeuble|les bureaux|les locaux) (?:de la |du |de l['’]|des )"
        r"(?P<street>(?:rue|avenue|place|quai|boulevard|allée)(?: (?:de la|du|des|de l['’]|de|d['’])){0,1} "
        r"?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,3})"
        r" (?:a|ont) été (?:abandonnée?s?|quittée?s?|vendue?s?|fermée?s?|libérée?s?|démolie?s?)"
        r"|\ba(?:vons|)? quitté (?:la |le |l['’])(?P<left>(?:rue|avenue|place|quai|boulevard|allée)"
        r"(?: (?:de la|du|des|de l['’]|de|d['’])){0,1} ?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,3})",
        us=r"(?:\b(?:nous trouve[rz]|nous sommes|notre adresse|nos bureaux|écrivez-nous|venez|installée?s?)\b"
        r"(?: est| sont)?(?: désormais)?(?: au| à| dans|:)? ?)$",
        letters=r"\b(?:courrier|lettres?|écri\w+|postale?|envo\w+|colis|boîte|factures?|livraisons?|visiteurs?|entrée"
        r"|exposition)\b",
        dialled=r"\b(?:[Cc]omposez|[Aa]ppelez|[Tt]éléphonez|numéro|tél\.?|téléphone|faites)(?: est| au| le|:)* $",
        lines=r"\b(?P<line>ligne d['’](?:aide|information|urgence)|numéro (?:vert|d['’]urgence|d['’]appel)|standard)"
        r"(?:,? (?:est le|est|au|le|:)| :|,|:)? $",
        plain="le la les l un une des du de d est sont sommes il elle ils elles nous vous aussi notre "
        "nos son sa ses leur "
        "leurs "
        "tous"
        " toutes ce ces chaque et ou à au aux en y qui il sur par pour ouvert ouverte ouverts ouvertes heures ouverture"
        " horaires public toujours jour jours journée",
        bodies="office autorité agence commission institut ministère conseil service banque cour tribunal "
        "musée centre administration département direction inspection fondation association comité",
        ours="bureau bureaux maison nous organisme contact contacts visite infos pratiques informations adresse propos",
        holds=(
            rf"{_FR_PERSON} (?:est|dirige)(?: la| le| l['’]|) ?{_FR_POST}(?= depuis|[.,;])",
            (
                rf"(?:\b[LlNn](?:e|a|otre) |\b[Ss](?:on|a) |\b[Ll]['’]){_FR_POST},? {_FR_PERSON}(?=[,.;)]| (?:est|a"
                rf"|dirige|signe|répond))"
            ),
        ),
    ),
    "nl": _words(
        days="maandags?|dinsdags?|woensdags?|donderdags?|vrijdags?|zaterdags?|zondags?",
        weekdays="maa din woe don vri zat zon",
        last="tot en met|tot|t/m|[-–]",
        work="werkdagen|weekdagen|(?:elke|iedere) (?:werk|week)dag",
        daily="dagelijks|elke dag|iedere dag|alle dagen",
        nth="eerste|tweede|derde|vierde|laatste",
        month=r"van (?:de|elke|iedere) maand",
        verbs="kan|kunnen|is|zijn|heeft|mag|wordt",
        present="huidige",
        takes_place="plaats vindt vinden gehouden",
        seat=rf"\b(?:(?:heeft|hebben) (?:zijn|haar|hun) zetel in|met zetel in"
        rf"|is gevestigd (?:in|te)|(?:[Zz]ijn|[Hh]aar|[Oo]nze) "
        rf"zetel is in"
        rf"|op (?:zijn|haar|onze) zetel in|(?:op|aan) de zetel van (?:de|het) (?P<of>\w+) in) (?P<town>{_NAME})",
        open=r"\b(?:openingsuren|openingstijden|open|geopend|opent)\b",
        hours=_hours(
            r"(?:\bvan |\btussen |, |: |\(|\bvanaf )",
            r"tot|en|[-–]",
            r"u(?:ur|\.)?\b",
            r"[:.u]",
        ),
        scoped=r"\b(?:zomer\w*|winter\w*|seizoen|feestdag\w*|vakantie\w*|school\w*|groepen|afspraak|telefo\w*|januari"
        r"|februari|maart|april|mei|juni|juli"
        r"|augustus|september|oktober|november|december|behalve|sommige|vanaf \d+ \w+|avond\w*"
        r"|alleen|ook|bovendien)\b",
        former=r"\b(?:tot (?:\w+ )?\d{4}|tot eind|voormalige?|vroeger|voorheen|in (?:19|20)\d\d|voordien|verhuis\w*|zal"
        r"|zullen"
        r"|tijdelijk|waarnemend|adjunct|toen|voorgang\w+|opvolg\w+|was|waren|had|werd)\b",
        given_up=r"\b[Hh]et (?:oude )?(?:pand|huis|gebouw|kantoor) (?:in|aan|op) (?:de |het )?(?P<street>[A-Z][\w'’-]+"
        r"(?: [A-Z][\w'’-]+){0,2}) (?:is|werd) (?:inmiddels |intussen )?(?:verlaten|opgegeven|verkocht|gesloten"
        r"|ontruimd|gesloopt)"
        r"|\bverhuisden? (?:wij |we )?van (?:de |het )?(?P<left>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})",
        us=r"(?:\b(?:vindt u ons|ons adres|ons kantoor|onze kantoren|bezoek ons|wij zitten|schrijf ons|zijn wij "
        r"gevestigd)\b"
        r"(?: is| zijn)?(?: nu)?(?: op| aan| in|:)?(?: de| het)? ?)$",
        letters=r"\b(?:post\w*|brie[fv]\w*|schrijf|stuur\w*|pakjes|bus|facturen|lever\w*|bezoekers?|ingang"
        r"|tentoonstelling)\b",
        dialled=r"\b(?:[Bb]el|[Tt]elefoon|nummer|tel\.?|telefoneer)(?: ons| op| is| naar| het nummer|:)* $",
        lines=r"\b(?P<line>hulplijn|noodnummer|infolijn|alarmnummer|meldlijn|centrale)\b"
        r"(?:,? (?:is|op|heeft het nummer|:)|,|:)? $",
        plain="de het een is zijn ze zij wij we u ook nu ons onze haar hun alle elke dit deze en of van op in aan "
        "te dat "
        "die er"
        " heeft hebben kan voor met open geopend openingsuren openingstijden altijd dag dagen",
        bodies="raad overheid agentschap commissie instituut ministerie dienst bank rechtbank museum centrum "
        "administratie departement directie inspectie stichting vereniging comité autoriteit",
        ours="kantoor bureau huis wij ons contact bezoek praktisch praktische informatie adres over",
        holds=(
            rf"{_NL_PERSON} is (?:sinds [\w ]{{4,20}} )?(?:de |zijn |haar |onze )?{_NL_POST}(?= sinds|[.,;])",
            (
                rf"\b(?:[Dd]e|[Oo]nze|[Hh]aar|[Zz]ijn) (?:huidige )?{_NL_POST},? {_NL_PERSON}(?=[,.;)]"
                rf"| (?:is|heeft|zegt|leidt"
                rf"|tekent|antwoordt))"
            ),
        ),
    ),
    "de": _words(
        days="montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?",
        weekdays="mon die mit don fre sam son",
        last="bis|[-–]",
        work="werktags|werktagen|arbeitstagen|jeden (?:werk|arbeits)tag",
        daily="täglich|jeden tag",
        nth="ersten?|zweiten?|dritten?|vierten?|letzten?",
        month=r"(?:des|im|jedes|eines jeden) monats?",
        verbs="kann|können|ist|sind|hat|wird",
        present="derzeitige|jetzige|gegenwärtige|amtierende",
        takes_place="statt findet finden abgehalten",
        seat=rf"\b(?:(?:hat|haben) (?:seinen|ihren) (?:Haupts|S)itz in|mit (?:Haupts|S)itz in"
        rf"|(?:seinen|ihren) Sitz in|am (?:Haupts|S)itz (?:de[sr] (?P<of>\w+) )?in"
        rf"|(?:[Ss]ein|[Ii]hr|[Uu]nser) (?:Haupts|S)itz ist|an (?:seinem|ihrem|unserem) (?:Haupts|S)itz in) "
        rf"(?P<town>{_NAME})",
        open=r"(?<!\w)(?:öffnungszeiten|geöffnet|öffnet|öffnen|offen)\b",
        hours=_hours(
            r"(?:\bvon |\bzwischen |, |: |\()",
            r"bis|und|[-–]",
            r"Uhr\b",
            r"[:.]",
        ),
        scoped=r"(?<!\w)(?:sommer\w*|winter\w*|saison|feiertag\w*|ferien\w*|schul\w*|gruppen|vereinbarung|telefon\w*"
        r"|januar|februar|märz|april|mai|juni"
        r"|juli|august|september|oktober|november|dezember|außer|manche|einige|ab dem|abend\w*"
        r"|nur|auch|zudem|außerdem|zusätzlich)\b",
        former=r"(?<!\w)(?:bis (?:\w+ )?(?:\d{4}|ende)|ehemalig\w*|früher\w*|vormals|im jahre? \d{4}|zuvor|umgezogen"
        r"|künftig"
        r"|vorübergehend|kommissarisch|stellvertret\w+|damals|vorgäng\w+|nachfolg\w+|war|waren|hatte)\b",
        given_up=r"\b[Dd]as (?:alte )?(?:Haus|Gebäude|Büro) (?:in|an|am) (?:der |dem )?(?P<street>[A-ZÄÖÜ][\w-]+(?: "
        r"[A-ZÄÖÜ][\w-]+){0,2})"
        r" (?:ist|wurde) (?:inzwischen )?(?:aufgegeben|verkauft|geschlossen|geräumt|abgerissen|verlassen)"
        r"|\baus der (?P<left>[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+){0,2}) (?:hierher )?(?:um|weg|aus)gezogen",
        us=r"(?:\b(?:finden sie uns|unsere adresse|unsere anschrift|unser büro|besuchen sie uns|wir sitzen|schreiben "
        r"sie uns)\b"
        r"(?: ist| lautet)?(?: jetzt| nun)?(?: in der| im| am| in|:)? ?)$",
        letters=r"(?<!\w)(?:post\w*|briefe?|papier|schreib\w*|schick\w*|send\w*|pakete|rechnungen|liefer\w*|besucher\w*"
        r"|eingang|ausstellung)\b",
        dialled=r"\b(?:[Ww]ählen Sie|[Rr]ufen Sie|Telefon|Nummer|Tel\.|Rufnummer)(?: die| ist| lautet| die Nummer|:)* "
        r"$",
        lines=r"\b(?P<line>Notruf(?:nummer)?|Hotline|Servicetelefon|Zentrale|Sorgentelefon|Bürgertelefon)\b"
        r"(?:,? (?:ist|unter|hat die Nummer|:)|,|:)? (?:der )?$",
        plain="der die das des dem den ein eine ist sind es sie wir ihr auch nun unser unsere sein seine alle jede "
        "dieser "
        "diese"
        " und oder von am im in an zu hat haben kann für mit geöffnet offen öffnungszeiten öffnet immer tag tage",
        bodies="amt amtes behörde rat kommission institut ministerium dienst bank gericht gerichts museum "
        "museums zentrum verwaltung direktion stiftung verein ausschuss agentur landesamt bundesamt instituts",
        ours="haus stelle wir uns kontakt besuch anfahrt praktisches adresse über",
        holds=(
            rf"{_DE_PERSON} ist (?:seit [\w ]{{4,20}} )?(?:die |der |ihre? |seine? )?{_DE_POST}(?= seit|[.,;])",
            (
                rf"\b(?:[Dd]er|[Dd]ie|[Ii]hre?|[Ss]eine?|[Uu]nsere?) (?:derzeitige |jetzige )?{_DE_POST},? {_DE_PERSON}"
                rf"(?=[,.;)]| (?:ist|hat"
                rf"|sagt|leitet|unterschreibt))"
            ),
        ),
    ),
}
