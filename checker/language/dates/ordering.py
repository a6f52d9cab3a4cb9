"""Words of each language that put one event before another without saying so: had been, reopened, took over from."""

from __future__ import annotations

import re

from checker.language.lazy import any_of as _any
from checker.language.lazy import lazy_re

HAD: dict[str, re.Pattern[str]] = {
    "en": _any(
        "had (?:already |just )?(?:been )?(?:[a-z]+(?:ed|en|id|ilt|eld|un|ut|old|ade|ound|ought|ept|own|aught)"
        "|come|become|gone|done|left|met|won|lost|set|sent|spent|hit|let|drawn|shown|torn|read|burnt)"
    ),
    "fr": _any(
        "(?:avai(?:t|ent)|étai(?:t|ent)) (?:déjà )?(?:été )?[^\\W\\d]+(?:é|ée|és|ées|i|ie|is|ise|u|ue|us|ues|ert|erte)"
    ),
    "nl": _any("had(?:den)?|(?:was|waren)(?= [^.;]* (?:ge|be|ver|aange|inge|uitge|opge)\\w+)"),
    "de": _any("hatten?|worden war(?:en)?|gewesen war(?:en)?"),
}
"""A verb that tells what came before the event told last."""

AIMED: dict[str, re.Pattern[str]] = {
    "en": _any(
        "planned|would|will|should|if|unless|until|promised|announced|scheduled|expected|due|hoped|wanted|meant"
        "|foreseen"
    ),
    "fr": _any(
        "prévue?s?|devai(?:t|ent)|sera|seront|si|jusqu\\w+|promis|annoncée?s?|espérai\\w+|voulai\\w+|attendue?s?"
    ),
    "nl": _any(
        "gepland|zou|zouden|zal|zullen|als|indien|tot|beloofd|aangekondigd|verwacht|gehoopt|moest|moesten|voorzien"
    ),
    "de": _any(
        "geplant|sollte|sollten|würde|wird|werden|wenn|falls|bis|versprochen|angekündigt|erwartet|gehofft|vorgesehen"
    ),
}
"""What makes an event one that was aimed at: its date may lie ahead."""

SUCCEEDS: dict[str, re.Pattern[str]] = {
    "en": _any("took over from|succeeded|succeeds|replaced|replaces|followed"),
    "fr": _any("(?:a|ont) succédé|succède à|(?:a|ont) remplacé|remplace|(?:a|ont) pris la (?:suite|succession) de"),
    "nl": _any("volgde|volgt|opvolger van|opvolgster van|vervangt|verving|nam het over van"),
    "de": _any("folgte(?= auf| im| \\d)|löste|nachfolger(?:in)? von|übernahm (?:das amt )?von|ersetzt|ersetzte"),
}
"""What says that somebody came after somebody else."""

LEFT: dict[str, re.Pattern[str]] = {
    "en": _any(
        "retired|left|resigned|stepped down|moved on|in (?:office|post) until"
        "|(?:until|till) (?:(?:his|her) (?:retirement|resignation|departure|death) )?(?:in|on)"
    ),
    "fr": _any(
        "parti\\w*|quitté|démissionné|retraite|en (?:poste|fonctions?) jusqu\\w*"
        "|jusqu['’]à (?:sa|son) (?:retraite|départ|démission|décès)"
    ),
    "nl": _any("(?:met|tot (?:zijn|haar)) pensioen\\w*|vertrok|vertrokken|ontslag|aftrad|stopte|in functie tot"),
    "de": _any(
        "ruhestand|verließ|zurücktrat|zurückgetreten|ausschied|ausgeschieden|im amt bis"
        "|bis zu (?:seinem|ihrem) (?:ruhestand|ausscheiden|rücktritt)"
    ),
}
"""What says that somebody had gone from an office; one may die years after that."""

AT_AGE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:at the age of|aged|at age|turn(?:ed|s)|when (?:he|she) was(?: only| just)?"
        r"|(?:reach(?:ed|es|ing)|attain(?:ed|ing)) (?:the|his|her) (?:[a-z]+ )?age(?: limit)?(?: for [a-z]+)? of"
        r"|(?:retirement|pension(?:able)?) age of|age limit of)\s$",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"(?:\bà l['’]âge de|\bâgée? de|\bà|\ba (?:eu|fêté ses)|\b(?:quand|lorsqu['’])\s?(?:il|elle) avait"
        r"|qu['’](?:il|elle) avait"
        r"|\b(?:limite d['’]âge|âge de la (?:retraite|pension))(?: fixée?)?(?: à| de))\s$",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\b(?:(?:op )?(?:de|zijn|haar) (?:leeftijd|leeftijdsgrens|pensioenleeftijd) van|op (?:zijn|haar)|op|werd"
        r"|toen (?:hij|ze|zij)(?: pas| nog maar)?)\s$",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"\b(?:im alter von|mit|(?:das alter|(?:die|der) altersgrenze|das (?:renten|pensions)alter) von|als (?:er"
        r"|sie)(?: erst)?)\s$",
        re.IGNORECASE,
    ),
}
"""What stands before the age at which something befell somebody."""

IS_OLD = lazy_re(r"\s(?:years old|jaar oud|alt)\b", re.IGNORECASE)
IS_NOW = lazy_re(
    r"(?:\b(?:is|ist|est âgée? de|a)(?:\s(?:now|today|nu|jetzt|heute|aujourd['’]hui|only|just))?"
    r"|[A-ZÀ-Þ][\w'’-]+,(?:\s(?:by (?:now|then)|then|now|alors|inzwischen|damals|inmiddels|toen))?)\s\Z"
)
IS_SO_OLD = lazy_re(r"(?:\s(?:years old|ans|jaar(?: oud)?|Jahre alt))?(?=\s?[,.;)]|\s?\Z|\s(?:and|et|en|und)\s)")
"""What says how old somebody is on the day of the page: "is 58.", "Judge Lee, 62, was"."""
WAS_WHEN = lazy_re(r",?\s(?:when|toen|als|quand|lorsqu\w*)\b", re.IGNORECASE)
"""What says that a number behind "she was" is an age: "she was 26 when she flew"."""
WAS = lazy_re(r"\b(?:was|war|avait|had)\s(?:only\s|just\s|pas\s|nog maar\s|erst\s|seulement\s)?\Z", re.IGNORECASE)
"""What stands behind an age: "wurde am 3. März 66 Jahre alt"."""

BIRTH: dict[str, re.Pattern[str]] = {
    "en": _any("born"), "fr": _any("née?"), "nl": _any("geboren"), "de": _any("geboren(?:e[nr]?)?"),
}  # fmt: skip

IN_OFFICE: dict[str, re.Pattern[str]] = {
    "en": _any(
        "term|mandate|elected|appointed|serve|chosen|(?:hold|holds|held|took|in) office|took up (?:her|his) duties"
    ),
    "fr": _any("mandats?|nommée?s?|élue?s?|désignée?s?|(?:en|ses) fonctions"),
    "nl": _any("mandaat|ambtstermijn|benoemd|verkozen|gekozen|termijn|zittingsperiode|in functie|trad aan"),
    "de": _any("amtszeit|gewählt|ernannt|berufen|mandat|amtsperiode|wahlperiode|im amt|(?:sein|ihr) amt"),
}
"""What makes a length of time, and a range, a term of office."""

THEREUPON: dict[str, re.Pattern[str]] = {
    "en": _any(
        "(?<!\\bthe )then|subsequently|afterwards|thereafter|eventually"
        "|(?<!\\bthe )(?<!\\ba )(?<!\\bno )(?<!\\bof )later(?! than)"
    ),
    "fr": _any("puis|ensuite|par la suite|finalement"),
    "nl": _any("daarna|vervolgens|nadien|later(?! dan)|uiteindelijk|daarop"),
    "de": _any("danach|anschließend|später|daraufhin|schließlich|sodann"),
}
"""What says of an event that it came after the one told right before."""

_CLAUSE = r"[^,;.:()\d]{3,60}"
STEP_BY_STEP: dict[str, re.Pattern[str]] = {
    language: lazy_re(
        rf"[^,;.:()\d]{{0,40}}[,;]\s(?:{also}\s)?(?P<how>{then})\s{_CLAUSE}[,;]?\s(?:{also})\s(?:[^\W\d]+\s){{0,3}}?"
        rf"(?:{at})\s",
        re.IGNORECASE,
    )
    for language, also, then, at in (
        ("en", "and|but|finally", "then|afterwards|thereafter|after that|next", "by|on|in|no later than|until"),
        ("fr", "et|mais|enfin", "puis|ensuite|après quoi", "au plus tard le|avant le|le|en|d['’]ici au|pour le"),
        ("nl", "en|maar", "daarna|vervolgens|nadien", "uiterlijk op|op|in|tegen|vóór"),
        ("de", "und|aber", "dann|danach|anschließend|daraufhin", "spätestens am|am|bis zum|im|bis"),
    )
}
"""All that stands between the first and the last of three steps: ", then the places are drawn, and by"."""

REPLACED: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r",?\s(?:(?:has|have|had) )?(?:replaced|superseded|repealed|followed|succeeded)\s(?=[^,;.]{0,60}\Z)"),
    "fr": lazy_re(r",?\s(?:a|ont|avait) (?:remplacé|abrogé|suivi)\s(?=[^,;.]{0,60}\Z)"),
    "nl": lazy_re(r",?\s(?:verving|vervangt|volgde op)\s(?=[^,;.]{0,60}\Z)"),
    "de": lazy_re(r",?\s(?:ersetzte|ersetzt|folgte(?= auf| im| \\d)|löste)\s(?=[^,;.]{0,60}\Z)"),
}
"""What says that the text just dated took the place of the one whose date follows."""

ONCE_MORE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r",?\s(?:and )?(?:then )?again(?:,)? (?:in|on)(?: the)?\s", re.IGNORECASE),
    "fr": lazy_re(r",?\s(?:et |puis )(?:à |de )?nouveau (?:en|le)\s", re.IGNORECASE),
    "nl": lazy_re(r",?\s(?:en )?(?:opnieuw|nogmaals|weer) (?:in|op)\s", re.IGNORECASE),
    "de": lazy_re(r",?\s(?:und )?(?:erneut|wieder|nochmals)(?: im| am)?(?: jahre?)?\s", re.IGNORECASE),
}
"""All that stands between the dates of two events of one sort, told in their order: "in 1967 and again in 1978"."""

DRAFT: dict[str, re.Pattern[str]] = {
    "en": _any("bill", "draft", "proposal", "text"), "fr": _any("projet", "avant-projet", "proposition", "texte"),
    "nl": _any("\\w*ontwerp", "\\w*voorstel", "tekst"), "de": _any("\\w*entwurf", "\\w*vorlage", "text"),
}  # fmt: skip
"""What a law was before it was made."""

AFTER_IT: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r",?\s(?P<how>(?:after|on|upon|having) [a-z]{3,}(?:ing|ed) (?:it|them|this)\b)", re.IGNORECASE),
    "fr": lazy_re(r",?\s(?P<how>après (?:l['’]|les |en |y )avoir [^\W\d]+)", re.IGNORECASE),
    "nl": lazy_re(
        r",?\s(?P<how>na(?:dat)? (?:het|ze|dit|deze|hij (?:het|ze|die)|[a-z]+ (?:ervan|daarvan)))", re.IGNORECASE
    ),
    "de": lazy_re(r",?\s(?P<how>nachdem (?:er|sie|es) (?:sie|ihn|es|diese)\b|nach (?:ihrer|seiner|deren) \w+)"),
}
"""What right behind a date says that it came after what was told just before: ", after reading it"."""

MADE_FOR_IT: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:was|were)\s(?:only\s)?(?:ordered|designed|built|invented)\b", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:a|ont) été\s(?:commandée?s?|conçue?s?|construite?s?|inventée?s?)\b", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:werd|werden)\s(?:besteld|ontworpen|gebouwd|uitgevonden)\b", re.IGNORECASE),
    "de": lazy_re(r"\b(?:bestellt|entworfen|gebaut|erfunden)\s(?:wurden?|worden)\b|\bwurden?\s(?:bestellt|entworfen"
                     r"|gebaut)\b", re.IGNORECASE),
}  # fmt: skip
"""What is done to a thing before it can do its work."""

WHICH_HAD: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r",\s(?:which|who|that)\shad\s", re.IGNORECASE),
    "fr": lazy_re(r",\squi\s(?:s['’])?(?:avai(?:t|ent)|étai(?:t|ent))\s", re.IGNORECASE),
    "nl": lazy_re(r",\s(?:die|dat)\s(?=[^,;:]{0,80}\b(?:was|waren|had|hadden)\b)", re.IGNORECASE),
    "de": lazy_re(
        r",\s(?:der|die|das)\s(?=[^,;:]{0,80}\b(?:hatten?|(?:worden|ge\w+) waren?|worden war)\b)", re.IGNORECASE
    ),
}
"""What opens a clause about what had come before: "which had begun"."""
