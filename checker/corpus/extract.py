"""What each page states, what is wrong within it, and what changed between its versions: the work a page, row by row.

A page with all its versions is a row, because what is stale, translated or changed is told by its other versions. But
each *piece* of the result (a document; two versions that follow each other; the translations of one day) is keyed by
all that it depends on, and is worked out only where it was not before.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from checker.checking import adjusted, find_within, newest_versions
from checker.claims.contacts import CONTACT_NOTE
from checker.claims.reading import Reading
from checker.corpus import keys
from checker.corpus.kept import encode, keep, span_of
from checker.corpus.rows import finding_row
from checker.corpus.schema import stable_hash, stable_name
from checker.directives import silences
from checker.document import Span
from checker.errors import UnreadableError
from checker.kinds import acronym, parity, term
from checker.kinds.agreement import PASSAGE
from checker.kinds.agreement.contacts import meets_elsewhere
from checker.kinds.kind import Context
from checker.origins.folder import named_document
from checker.pairing import consecutive_versions
from checker.settling import settle_in_place
from checker.versions.compare import compare

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.corpus.kept import Stated
    from checker.corpus.keys import Meeting
    from checker.corpus.rows import Row
    from checker.corpus.setting import Setting
    from checker.document import Document
    from checker.findings import Finding

_MOST_CLAIMS = 20_000
"""What more a document states meets nothing: it is data, not text."""
_MOST_CONTEXT_CHARS = 20_000
"""Nor does what stands in a longer sentence or row: it would be kept with each of its figures."""
_MOST_QUOTE_CHARS = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One file of a page: its bytes, or why there are none."""

    path: str
    folder: str
    """The page that its folder tells."""
    language: str | None = None
    date: datetime.date | None = None
    content: bytes | None = None
    unread: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """All versions of a page in all languages, in the order of their paths."""

    page: str
    signature: str
    versions: tuple[Version, ...]
    done: frozenset[str] = frozenset()
    """The pieces that were worked out before."""


def signature_of(setting: Setting, identities: Iterable[tuple[str, str]]) -> str:
    """What tells a page as it is now, from the path and the identity of each of its versions, in the order of paths."""
    listed = "\n".join(f"{path}\x1f{identity}" for path, identity in identities)
    return hashlib.md5(
        f"{setting.name}\x1f{listed}".encode("utf-8", "surrogatepass"), usedforsecurity=False
    ).hexdigest()


def extract(pages: Iterable[Page], setting: Setting) -> Iterator[Row]:
    """The rows of `schema.EXTRACTED` for these pages, each a pair of the table's name and its values."""
    for page in pages:
        try:
            rows = list(_page(page, setting))
        except Exception as error:  # among a million pages one that we fail on must not stop the others
            rows = list(unread_rows(page, f"checker failed on it, please report it: {type(error).__name__}: {error}"))
        yield from rows


def unread_rows(page: Page, reason: str) -> Iterator[Row]:
    """What tells of a page that could not be read, and why not."""
    for version in page.versions:
        yield "document", _unread_row(page, version, reason)
    yield "page", {"signature": page.signature, "page": page.page, "pieces": []}


def _page(page: Page, setting: Setting) -> Iterator[Row]:
    documents = []
    for version in page.versions:
        document = _read(version)
        if isinstance(document, str):
            yield "document", _unread_row(page, version, document)
        else:
            documents.append(document)
    newest = newest_versions(documents)
    readings = [Reading(document) for document in documents]
    context = Context(rules=setting.rules, as_of=setting.as_of, newest=newest)
    pieces = []
    for reading in readings:
        document = reading.document
        piece = _piece(setting, "document", [document], str(document.path in newest))
        pieces.append(piece)
        failed: list[str] = []
        if piece not in page.done:
            yield from _findings(piece, _within(reading, context, failed.append), [document], setting)
            yield from _claims(piece, reading, newest=document.path in newest)
        yield "document", _document_row(page, document, newest=document.path in newest, failed=failed)
    for versions in parity.translated(readings):
        group = [reading.document for reading in versions]
        piece = _piece(setting, "translations", group)
        pieces.append(piece)
        if piece not in page.done:
            yield from _findings(piece, parity.find_between(versions, context), group, setting)
    for old, new in consecutive_versions(documents):
        piece = _piece(setting, "versions", [old, new])
        pieces.append(piece)
        if piece not in page.done:
            yield from _changes(piece, old, new)
    yield "page", {"signature": page.signature, "page": page.page, "pieces": pieces}


def _read(version: Version) -> Document | str:
    """The document, or why it cannot be read."""
    if version.unread or version.content is None:
        return version.unread
    try:
        return named_document(
            version.content,
            PurePosixPath(version.path),
            version.path,
            version.folder,
            version.language,
            version.date,
        )
    except UnreadableError as error:
        return error.reason


def _piece(setting: Setting, what: str, documents: Sequence[Document], *more: str) -> str:
    # a date or language that was given, not read, is in no file's bytes
    told = [
        part
        for document in documents
        for part in (document.path, document.sha256, str(document.date), document.language)
    ]
    return stable_name(setting.name, what, *told, *more)


def _within(reading: Reading, context: Context, tell: Callable[[str], None]) -> Iterator[Finding]:
    yield from find_within(reading, context, tell)
    if reading.document.path in context.newest:
        # two spellings of a name on one page are a slip; on the pages of many houses they may be two names
        assert term.KIND.between
        yield from term.KIND.between([reading], context)
    else:
        # what stands for two things in an older version is that version's own matter
        yield from acronym.two_expansions([reading])


def _findings(
    piece: str, findings: Iterator[Finding], documents: Sequence[Document], setting: Setting
) -> Iterator[Row]:
    for finding in settle_in_place(adjusted(findings, setting.rules), documents):
        yield "finding", finding_row(piece, finding, rests_on=len(set(finding.pages)))


def _claims(piece: str, reading: Reading, *, newest: bool) -> Iterator[Row]:
    """What a document states, each with the keys under which it may meet what others state."""
    document = reading.document
    ordinal = 0
    seen: set[object] = set()
    for claim in reading.claims[:_MOST_CLAIMS]:
        if claim.mention is None:
            continue
        sentence = (claim.context, claim.words)
        yield "claim", _claim_row(piece, ordinal, reading, claim, newest=newest, leads=sentence not in seen)
        seen.add(sentence)
        ordinal += 1
    others: list[tuple[str, Stated | None, list[Meeting]]] = []
    if newest:
        language = document.language
        others += [("acronym", each, [keys.acronym_meeting(each, language)]) for each in reading.acronyms]
        contacts = filter(meets_elsewhere, reading.noted(CONTACT_NOTE).facts)
        others += [("contact", each, [keys.contact_meeting(each, language)]) for each in contacts]
    if len(reading.sentences) <= PASSAGE:
        meeting = keys.passage_meeting(document.language, document.path)
        others += [("passage", claim, [meeting]) for claim in reading.claims or (None,)]
    for sort, stated, meetings in others:
        if meetings:
            yield "claim", _other_row(piece, ordinal, reading, stated, sort, meetings, newest=newest)
            ordinal += 1


def _claim_row(
    piece: str, ordinal: int, reading: Reading, claim: Claim, *, newest: bool, leads: bool
) -> dict[str, object]:
    language = reading.document.language
    meetings = list(keys.claim_meetings(claim, newest=newest))
    by_words = keys.meets_by_words(claim, newest=newest)
    kept = None
    if (meetings or by_words) and len(claim.context or ()) <= _MOST_CONTEXT_CHARS:
        kept = encode(keep(reading, claim, newest=newest, silenced=_silenced(reading, claim.span.start, "agreement")))
    return {
        **_common(piece, ordinal, "claim", reading, claim.span.start, newest=newest),
        "subject": claim.subject,
        "about": claim.about,
        "attribute": claim.attribute,
        "value": claim.value,
        "quote": claim.said[:_MOST_QUOTE_CHARS],
        "meetings": [{"key": key, "differs": differs} for key, differs in meetings] if kept else [],
        "words": [stable_hash(language, word) for word in sorted(claim.words)],
        "leads": leads,
        "measure": by_words[0] if by_words and kept else None,
        "said": by_words[1] if by_words and kept else None,
        "kept": kept,
    }


def _other_row(
    piece: str,
    ordinal: int,
    reading: Reading,
    stated: Stated | None,
    sort: str,
    meetings: Sequence[Meeting],
    *,
    newest: bool,
) -> dict[str, object]:
    rule = "acronym/two-expansions" if sort == "acronym" else "agreement"
    span = span_of(stated) if stated else Span(0, 0)
    silenced = _silenced(reading, span.start, rule)
    text = " ".join(reading.document.quote(span).split())
    kept = keep(reading, stated, newest=newest, silenced=silenced if stated else ("", ""))
    return {
        **_common(piece, ordinal, sort, reading, span.start, newest=newest),
        "subject": getattr(stated, "short", ""),
        "about": text[:_MOST_QUOTE_CHARS],
        "attribute": sort,
        "value": getattr(stated, "long", None) or getattr(stated, "value", None) or text,
        "quote": text[:_MOST_QUOTE_CHARS],
        "meetings": [{"key": key, "differs": differs} for key, differs in meetings],
        "words": [],
        "leads": False,
        "measure": None,
        "said": None,
        "kept": encode(kept),
    }


def _common(piece: str, ordinal: int, sort: str, reading: Reading, start: int, *, newest: bool) -> dict[str, object]:
    document = reading.document
    return {
        "piece": piece,
        "ordinal": ordinal,
        "sort": sort,
        "path": document.path,
        "page": document.page,
        "language": document.language,
        "date": document.date,
        "newest": newest,
        "start": start,
        "line": document.position(start).line,
        "section": document.section_at(start).heading,
    }


def _silenced(reading: Reading, offset: int, rule: str) -> tuple[str, str]:
    """The comment in the page that settles a finding of this rule that begins here, and its reason."""
    document = reading.document
    for silence in silences(document):
        if silence.covers(rule.partition("/")[0], rule, offset):
            return f"{document.path}:{document.position(silence.offset).line}", silence.reason
    return "", ""


def _changes(piece: str, old: Document, new: Document) -> Iterator[Row]:
    for fact in compare(old, new).facts:
        yield (
            "change",
            {
                "piece": piece,
                "page": new.page,
                "language": new.language,
                "old_path": old.path,
                "new_path": new.path,
                "old_date": old.date,
                "new_date": new.date,
                "kind": fact.kind,
                "subject": fact.subject,
                "message": fact.message,
                "old_quote": fact.old.quote if fact.old else None,
                "new_quote": fact.new.quote if fact.new else None,
            },
        )


def _document_row(page: Page, document: Document, *, newest: bool, failed: Sequence[str]) -> dict[str, object]:
    return {
        "signature": page.signature,
        "path": document.path,
        "page": document.page,
        "language": document.language,
        "date": document.date,
        "title": document.title,
        "sha256": document.sha256,
        "words": len(document.text.split()),
        "newest": newest,
        "unread": "; ".join(failed),
    }


def _unread_row(page: Page, version: Version, reason: str) -> dict[str, object]:
    return {"signature": page.signature, "path": version.path, "page": page.page, "words": 0, "unread": reason}
