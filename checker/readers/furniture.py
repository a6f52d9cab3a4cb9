"""Tells a site's furniture (menus, breadcrumbs, banners, footers) from a page's content, by general signs.

What is not surely furniture is content: furniture is shown, but not compared or checked as prose.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.readers.draft import Draft
    from checker.readers.html_tree import Element

_ROLES = {
    "navigation": "navigation", "menu": "navigation", "menubar": "navigation", "tablist": "navigation",
    "search": "search", "banner": "banner", "contentinfo": "footer",
}  # fmt: skip
_BREADCRUMB_NAMES = lazy_re(r"bread-?crumb|\bcrumbs?\b|fil-?d-?ariane|\bariane\b|kruimel|brotkrumen|you-are-here")
_COOKIE_NAMES = lazy_re(r"cookie|consent|gdpr|tarteaucitron|onetrust|didomi|cybot")
_BANNER_NAMES = lazy_re(r"banner|notice|popup|modal|overlay|message|dialog|toast|\bbar\b")
_MENU_NAMES = lazy_re(
    r"\b(?:nav|navbar|navigation|menu|submenu|sub-?nav|sidebar|side-?menu|languages?|lang(?:uage)?-?switch\w*|language-selector|"
    r"skip-?(?:link|to|nav)\w*|share|sharing|social|pagination|pager|toolbar|tabs|related|toc)\b"
)
_PAGER_NAMES = lazy_re(r"\b(?:nav-?(?:header|footer)|doc-?nav|pager|pagination|prev-?next|previous-?next)\b")
_FOOTER_NAMES = lazy_re(r"\b(?:site-?|page-?)?(?:footer|colophon|copyright)\b")

_TOP = lazy_re(
    r"(?:back\s+to\s+(?:the\s+)?top|(?:to\s+)?(?:the\s+)?top(?:\s+of\s+(?:the\s+|this\s+)?page)?(?:\s+top\s+page)?|retour\s+en\s+haut(?:\s+de\s+(?:la\s+)?page)?|"
    r"haut\s+de\s+(?:la\s+)?page|naar\s+boven|terug\s+naar\s+boven|bovenkant(?:\s+van\s+de)?\s+pagina|seitenanfang|"
    r"nach\s+oben|zum\s+(?:seiten)?anfang)",
    re.IGNORECASE,
)
_SKIP = lazy_re(
    r"(?:skip|jump|go)\s+to\s+(?:the\s+)?(?:main\s+)?(?:content|navigation)|aller\s+(?:au\s+(?:contenu|menu)|à\s+la\s+(?:recherche|navigation)).*|"
    r"(?:ga\s+)?(?:direct\s+)?naar\s+(?:de\s+)?(?:hoofd)?inhoud|(?:direkt\s+)?zum\s+(?:haupt)?inhalt(?:\s+springen)?",
    re.IGNORECASE,
)
_HERE = lazy_re(
    r"(?:you\s+are\s+here|vous\s+êtes\s+ici|u\s+bent\s+hier|sie\s+(?:sind|befinden\s+sich)\s+hier)\s*:?", re.IGNORECASE
)
_DATELINE = lazy_re(
    r"(?:this\s+)?(?:page\s+)?(?:was\s+)?(?:last\s+(?:up-?dated?|modified|modification|change[ds]?|revised|reviewed)|updated|modified)\b.{0,40}|"
    r"(?:cette\s+)?(?:page\s+)?(?:dernière\s+(?:modification|mise\s+à\s+jour)|mise?\s+à\s+jour(?:\s+le)?)\b.{0,40}|"
    r"(?:deze\s+)?(?:pagina\s+)?(?:laatst\s+(?:gewijzigd|bijgewerkt|aangepast)|laatste\s+(?:wijziging|update|aanpassing))\b.{0,40}|"
    r"(?:stand|letzte\s+(?:änderung|aktualisierung)|zuletzt\s+(?:geändert|aktualisiert)|aktualisiert\s+am)\b.{0,40}",
    re.IGNORECASE,
)
_SEPARATOR = lazy_re(r"\s*(?:\||›|»|·|•)\s*|\s+[>/]\s+|\s{3,}|\]\s*\[|\t|\n")
_DASHES = lazy_re(r"\s+[-–—]\s+")
_BETWEEN_DASHES = 4
"""So many labels between dashes are a menu; two or three are a title and what it is a part of."""
_LINKS_A_SENTENCE = 20
"""Of so many links in a list that only leads on, a table of contents, one may be worded as a sentence."""
_SENTENCE_END = lazy_re(r"[.!?…:;][\"”’»)]?$")
_LEGAL = lazy_re(
    r"©|\bcopyright\s+(?:\(c\)\s*)?\d{4}|"
    r"\ball rights reserved\b|tous droits réservés|alle rechten voorbehouden|alle rechte vorbehalten",
    re.IGNORECASE,
)
_FOOTER_WORDS = frozenset(
    "imprint impressum privacy datenschutz contact kontakt links feedback rss disclaimer accessibility "
    "barrierefreiheit sitemap cookies mentions légales accessibilité toegankelijkheid vertrouwelijkheid".split()
)


def landmark(element: Element, *, in_content: bool, page_chars: int) -> str | None:
    """What sort of furniture an element is by its role, its tag, its names and its links; None for content."""
    tag, names = element.tag, element.names()
    role = _ROLES.get(element.attribute("role").lower())
    if role and not (role == "footer" and in_content):
        return role
    if tag == "nav":
        return "breadcrumb" if _BREADCRUMB_NAMES.search(names) else "navigation"
    if tag == "button":
        return "control"
    only_links = element.link_share > 0.5 and element.sentences * _LINKS_A_SENTENCE <= element.links
    small = element.text_chars * 3 < page_chars
    if not in_content and (small or only_links):
        if tag == "header" and not (element.main_headings and element.sentences):
            return "banner"
        if tag == "footer":
            return "footer"
    if element.main_headings or not small:
        return None
    if not in_content and _COOKIE_NAMES.search(names) and (element.buttons or _BANNER_NAMES.search(names)):
        return "cookies"
    if _BREADCRUMB_NAMES.search(names) and element.text_chars < 400:
        return "breadcrumb"
    if _PAGER_NAMES.search(names) and element.links and not element.sentences:
        return "navigation"
    if only_links and (_MENU_NAMES.search(names) or tag == "aside" or (tag == "td" and element.links > 1)):
        return "navigation"
    if not in_content and not element.headings and (_FOOTER_NAMES.search(names) or "bottom" in names.split()):
        return "footer"
    return None


def furniture_line(text: str) -> str | None:
    """What sort of furniture a block is by its words alone: "top of the page", "You are here: …", "Last update: …"."""
    plain = " ".join(text.split()).strip("[]()^↑ ").rstrip(".")
    if len(plain) > 200:
        return None
    if _TOP.fullmatch(plain):
        return "top"
    if _SKIP.fullmatch(plain):
        return "navigation"
    if _HERE.match(plain):
        return "breadcrumb"
    if _DATELINE.fullmatch(plain):
        return "dateline"
    return None


def is_prose(text: str) -> bool:
    """Whether a block reads like sentences rather than like labels."""
    plain = text.strip()
    return len(plain) > 120 or (len(plain.split()) > 3 and bool(_SENTENCE_END.search(plain)))


def is_menu_line(text: str) -> bool:
    """Whether a line is labels side by side, as menus and breadcrumbs in plain text are."""
    words = text.strip(" \t[]|")
    if _SENTENCE_END.search(words):
        return False
    parts = [part for part in _SEPARATOR.split(words) if part.strip()]
    if len(parts) == 1:
        parts = _DASHES.split(words)
        return len(parts) >= _BETWEEN_DASHES and all(0 < len(part) <= 25 for part in parts)
    return len(parts) > 1 and all(len(part) <= 40 for part in parts)


def mark_lines(drafts: Sequence[Draft], text: str, *, labels_above: bool) -> None:
    """Marks the drafts that are furniture by their words, and what stands above and below the content.

    Short lines above the title count as furniture if they are menus or links, with `labels_above` whatever they are; a
    table below all else counts if every row is a link.
    """
    for draft in drafts:
        if draft.furniture is None and draft.kind in ("paragraph", "item", "heading"):
            draft.furniture = furniture_line(text[draft.start : draft.end])
    content = [draft for draft in drafts if draft.furniture is None]
    prose = next((n for n, d in enumerate(content) if d.kind != "heading" and is_prose(text[d.start : d.end])), 0)
    heading = next((n for n, d in enumerate(content[:prose]) if d.kind == "heading" and d.level == 0), None)
    if heading is None:
        heading = next((n for n, d in enumerate(content[:prose]) if d.kind == "heading"), 0)
    for draft in content[:heading]:
        quote = text[draft.start : draft.end]
        if draft.kind in ("paragraph", "item") and (labels_above or _is_linked(draft) or is_menu_line(quote)):
            draft.furniture = "navigation" if _is_linked(draft) or is_menu_line(quote) else "banner"
    below = content[prose + 1 :]
    while below and below[-1].kind in ("paragraph", "item") and _is_footer(below[-1], text):
        below.pop().furniture = "footer"
    table = [draft for draft in below if draft.kind == "row" and draft.group == below[-1].group]
    if len(table) > 3 and not any(draft.header or not draft.links for draft in table):
        for draft in table:
            draft.furniture = "links"


def mark_links_below(drafts: Sequence[Draft], text: str) -> None:
    """Marks the short lines that end a page in plain text as links, if the usual last words of pages are among them.

    There are six or more of them, hardly any a sentence, below the last real paragraph, which introduces none.
    """
    last = next((n for n in range(len(drafts) - 1, -1, -1) if _is_sentence(text[drafts[n].start : drafts[n].end])), -1)
    tail = drafts[last + 1 :]
    if last < 0 or len(tail) < 6 or text[drafts[last].end - 1] == ":":
        return
    usual = 0
    for draft in tail:
        words = text[draft.start : draft.end]
        if draft.kind not in ("paragraph", "heading"):
            return
        usual += bool(furniture_line(words)) or words.casefold().strip() in _FOOTER_WORDS
    if usual > 1:
        for draft in tail:
            draft.furniture = draft.furniture or "links"


def _is_sentence(text: str) -> bool:
    """Whether a block ends as a statement does, and is as long as one; questions are often the names of pages."""
    return text.rstrip('"”’»)')[-1:] in (".", ":", ";") and len(text.split(None, 8)) > 8


def _is_linked(draft: Draft) -> bool:
    """Whether most of a draft is links."""
    return 2 * sum(len(link.span) for link in draft.links) > draft.end - draft.start


def _is_footer(draft: Draft, text: str) -> bool:
    """Whether a draft at a page's end is a claim of copyright or a line of the usual links."""
    quote = text[draft.start : draft.end]
    if len(quote) > 300:
        return False
    if _LEGAL.search(quote):
        return True
    parts = [part for part in _SEPARATOR.split(quote.strip()) if part.strip()]
    usual = sum(1 for part in parts if not _FOOTER_WORDS.isdisjoint(re.findall(r"\w+", part.casefold())))
    return is_menu_line(quote) and 2 * usual >= len(parts)
