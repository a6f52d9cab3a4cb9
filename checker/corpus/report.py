"""The report over a corpus: static pages that open however much was found, and the data for other programs."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import groupby
from typing import TYPE_CHECKING, Any

import msgspec
import pyarrow.parquet as pq
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from checker.corpus.ask import UNCHECKED, UNREAD
from checker.corpus.schema import stable_name
from checker.errors import UserError
from checker.output import write_file
from checker.version import __version__
from checker.writers.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    import duckdb

    from checker.corpus.store import Store

_MEMORY_MB = 1_000
_FINDINGS_A_PAGE = 100
_MOST_SUBJECTS = 20_000
"""So many subjects have a page of their own, those first that most pages rest on; all are in the data."""
_FIRST = 25
_ALWAYS_TOLD = frozenset({"documents", "claims", "errors", "warnings", "notes"})
_MOST_SAID = 200
_MOST_PLACES = 60
_MOST_CONTEXT_CHARS = 160
_MOST_UNREAD = 200

_ORDER_FINDINGS = """
CREATE TABLE ordered AS SELECT *, row_number() OVER (
    ORDER BY status <> 'open', array_position(['error', 'warning', 'note'], level), rests_on DESC, places[1].path,
        places[1].start, fingerprint
) AS place FROM live_finding
"""
"""What matters first: what is open, the heavier level, then what more pages rest on."""

_SCRIPT = """
const subjects=JSON.parse(document.getElementById("subjects").textContent).map(s=>[s[0].toLowerCase(),...s]);
const wanted=document.getElementById("wanted"),found=document.getElementById("found");
function made(name,text,kind){const one=document.createElement(name);one.textContent=text;one.className=kind||"";
return one}
function show(){const words=wanted.value.toLowerCase().split(/\\s+/).filter(Boolean);
const hits=words.length?subjects.filter(s=>words.every(w=>s[0].includes(w))):[];
document.getElementById("number").textContent=words.length?hits.length.toLocaleString("en")+" found"
+(hits.length>200?"; the first 200 are shown":""):"";
found.replaceChildren(...hits.slice(0,200).map(s=>{const li=made("li",""),a=made("a",s[1]);a.href=s[2];
li.append(a," ",made("span",s[3],"level "+s[3])," ",made("span",s[4].toLocaleString("en")+(s[4]===1?" page":" pages")));
return li}))}
wanted.addEventListener("input",show);wanted.focus();show();
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Subject:
    """A subject on which pages do not agree."""

    subject: str
    about: str
    level: str
    pages: int

    @property
    def file(self) -> str:
        return f"subjects/{stable_name(self.subject)}.html"


def write_report(store: Store, folder: Path) -> Path:
    """Writes the report into a folder, and tells its first page; nothing of it is held whole in memory."""
    try:
        for name in (folder, folder / "subjects", folder / "data"):
            name.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"{folder}: cannot be made: {error.strerror or error}") from None
    with store.asked(memory_mb=_MEMORY_MB) as connection:
        store.view_live(connection)
        connection.execute(_ORDER_FINDINGS)
        _write_data(store, connection, folder / "data")
        subjects = _subjects(connection)
        files = {subject.subject: subject.file for subject in subjects}
        found = _write_findings(connection, folder, files)
        _write_subjects(connection, folder, subjects, files)
        _write_search(folder, subjects)
        _write_overview(connection, folder, subjects, files, found, checked=store.is_checked())
    return folder / "index.html"


def _write_data(store: Store, connection: duckdb.DuckDBPyConnection, folder: Path) -> None:
    found = "SELECT * EXCLUDE (piece, place) FROM ordered ORDER BY place"
    store.copy(connection, found, folder / "findings.parquet")
    _write_lines(folder / "findings.parquet", folder / "findings.jsonl")
    store.copy(
        connection,
        "SELECT path, page, language, date, newest, start, line, section, subject, about, attribute, value, quote "
        "FROM live_claim WHERE sort = 'claim'",
        folder / "claims.parquet",
    )
    store.copy(connection, "SELECT * EXCLUDE piece FROM live_change", folder / "changes.parquet")
    store.copy(connection, "SELECT * EXCLUDE signature FROM live_document", folder / "documents.parquet")


def _write_lines(table: Path, path: Path) -> None:
    """The rows of a table as JSON lines, some hundreds at a time."""
    encoder = msgspec.json.Encoder()
    with path.open("wb") as file:
        for batch in pq.ParquetFile(table).iter_batches(500):
            file.write(encoder.encode_lines(batch.to_pylist()))


def _subjects(connection: duckdb.DuckDBPyConnection) -> list[_Subject]:
    connection.execute(
        """
        CREATE TABLE subjects AS
        WITH apart AS (
            SELECT subject, min(array_position(['error', 'warning', 'note'], level)) AS level, max(rests_on) AS pages,
                min(place) AS place
            FROM ordered WHERE kind = 'agreement' AND subject <> '' AND status = 'open' GROUP BY subject
        )
        SELECT subject, ['error', 'warning', 'note'][level] AS level, pages, place
        FROM apart ORDER BY place LIMIT $most
        """,
        {"most": _MOST_SUBJECTS},
    )
    rows = connection.execute(
        """
        SELECT subject, coalesce(any_value(said.about), subject), any_value(level), any_value(pages)
        FROM subjects LEFT JOIN (
            SELECT subject, min(about) AS about FROM live_claim
            WHERE sort = 'claim' AND subject IN (SELECT subject FROM subjects) GROUP BY subject
        ) AS said USING (subject)
        GROUP BY subject ORDER BY min(place)
        """
    ).fetchall()
    return [_Subject(subject=subject, about=about, level=level, pages=pages) for subject, about, level, pages in rows]


def _number(connection: duckdb.DuckDBPyConnection, question: str) -> int:
    return int(connection.execute(question).fetchall()[0][0])


def _rows(connection: duckdb.DuckDBPyConnection, question: str) -> Iterator[dict[str, Any]]:
    for batch in connection.cursor().sql(question).to_arrow_reader(500):
        yield from batch.to_pylist()


def _write_findings(connection: duckdb.DuckDBPyConnection, folder: Path, files: dict[str, str]) -> int:
    """How many findings there are, written a hundred a page."""
    levels = [
        (level, number, (first - 1) // _FINDINGS_A_PAGE + 1)
        for level, number, first in connection.execute(
            """
            SELECT CASE WHEN status = 'open' THEN level ELSE 'settled' END AS standing, count(*), min(place) AS first
            FROM ordered GROUP BY standing ORDER BY first
            """
        ).fetchall()
    ]
    number = _number(connection, "SELECT count(*) FROM ordered")
    pages = -(-number // _FINDINGS_A_PAGE)
    found = _rows(connection, "SELECT * FROM ordered ORDER BY place")
    for page, rows in groupby(found, key=lambda row: (row["place"] - 1) // _FINDINGS_A_PAGE + 1):
        turning = _part("turning", page, pages, levels)
        main = turning + _part("findings", [_shown(row, files) for row in rows], "") + turning
        _write(folder / f"findings-{page}.html", f"Findings, page {page:,}", main, here="Findings")
    if not number:
        _write(folder / "findings-1.html", "Findings", Markup("<p>Nothing was found.</p>"), here="Findings")
    return number


def _shown(row: dict[str, Any], files: dict[str, str]) -> dict[str, object]:
    """A finding as the pages show it: each thing said once, in the words around it, then who else says so."""
    places: dict[str, dict[str, Any]] = {}
    for place in row["places"][:_MOST_PLACES]:
        where = f"{place['path']}:{place['line']}"
        if place["quote"] in places:
            places[place["quote"]]["others"].append(where)
            continue
        at = place["start"] - place["context_start"]
        end = at + len(place["quote"])
        before, after = place["context"][:at], place["context"][end:]
        places[place["quote"]] = {
            "where": where,
            "quote": place["quote"][:1_000],
            "before": f"…{before[-_MOST_CONTEXT_CHARS:]}" if len(before) > _MOST_CONTEXT_CHARS else before,
            "after": f"{after[:_MOST_CONTEXT_CHARS]}…" if len(after) > _MOST_CONTEXT_CHARS else after,
            "others": [],
        }
    file = files.get(row["subject"], "") if row["kind"] == "agreement" else ""
    return {**row, "places": list(places.values()), "subject_file": file}


def _write_subjects(
    connection: duckdb.DuckDBPyConnection, folder: Path, subjects: Iterable[_Subject], files: dict[str, str]
) -> None:
    """A page a subject: two questions answered in the same order, side by side."""
    abouts = {subject.subject: subject.about for subject in subjects}
    said = groupby(
        _rows(
            connection,
            f"""
            SELECT subject, attribute, first(quote ORDER BY path, start) AS quote, count(DISTINCT path) AS pages,
                min(date) AS first, max(date) AS last,
                list(DISTINCT concat(path, ':', line) ORDER BY concat(path, ':', line))[:3] AS places
            FROM live_claim WHERE sort = 'claim' AND subject IN (SELECT subject FROM subjects)
            GROUP BY language, subject, attribute, value
            QUALIFY row_number() OVER (PARTITION BY subject ORDER BY attribute, pages DESC, value) <= {_MOST_SAID}
            ORDER BY subject, attribute, pages DESC, quote
            """,  # noqa: S608  # a number of ours
        ),
        key=lambda row: row["subject"],
    )
    found = groupby(
        _rows(
            connection,
            f"""
            SELECT * FROM ordered WHERE kind = 'agreement' AND subject IN (SELECT subject FROM subjects)
            QUALIFY row_number() OVER (PARTITION BY subject ORDER BY place) <= {_FINDINGS_A_PAGE}
            ORDER BY subject, place
            """,  # noqa: S608  # a number of ours
        ),
        key=lambda row: row["subject"],
    )
    ahead: tuple[str, list[dict[str, Any]]] = ("", [])
    for subject, findings in found:
        while ahead[0] < subject and (following := next(said, None)) is not None:
            ahead = following[0], list(following[1])
        # its own findings lead back to no page but this
        rows = [{**_shown(row, files), "subject_file": ""} for row in findings]
        main = _part("subject", ahead[1] if ahead[0] == subject else [], rows)
        _write(folder / files[subject], abouts[subject], main, up="../")


def _write_search(folder: Path, subjects: list[_Subject]) -> None:
    listed = json.dumps([[visible(one.about), one.file, one.level, one.pages] for one in subjects], ensure_ascii=True)
    # JSON has no need of "<", and without it nothing in it can end the element
    data = Markup('<script type="application/json" id="subjects">%s</script>') % Markup(listed.replace("<", "\\u003c"))  # noqa: S704
    main = _part("search", _left_out(subjects)) + data + Markup("<script>%s</script>") % Markup(_SCRIPT)  # noqa: S704
    _write(folder / "search.html", "Search", main, here="Search", script=_SCRIPT)


def _left_out(subjects: list[_Subject]) -> str:
    if len(subjects) < _MOST_SUBJECTS:
        return f"There {'is' if len(subjects) == 1 else 'are'} {len(subjects):,} in all."
    return f"The {_MOST_SUBJECTS:,} subjects that matter first have a page of their own; all are in the data."


def _write_overview(
    connection: duckdb.DuckDBPyConnection,
    folder: Path,
    subjects: list[_Subject],
    files: dict[str, str],
    found: int,
    *,
    checked: bool,
) -> None:
    figures = [
        (name, number)
        for name, question in (
            ("documents", "SELECT count(*) FROM live_document"),
            ("could not be read", "SELECT count(*) FROM live_document WHERE unread <> ''"),
            ("claims", "SELECT count(*) FROM live_claim WHERE sort = 'claim'"),
            ("changes of fact", "SELECT count(*) FROM live_change"),
            ("errors", "SELECT count(*) FROM ordered WHERE level = 'error' AND status = 'open'"),
            ("warnings", "SELECT count(*) FROM ordered WHERE level = 'warning' AND status = 'open'"),
            ("notes", "SELECT count(*) FROM ordered WHERE level = 'note' AND status = 'open'"),
            ("settled", "SELECT count(*) FROM ordered WHERE status <> 'open'"),
        )
        if (number := _number(connection, question)) or name in _ALWAYS_TOLD
    ]
    rules = connection.execute(
        "SELECT rule, count_if(status = 'open') AS open, count_if(status <> 'open') FROM ordered GROUP BY rule "
        "ORDER BY open DESC, rule"
    ).fetchall()
    first = _rows(connection, f"SELECT * FROM ordered WHERE status = 'open' ORDER BY place LIMIT {_FIRST}")  # noqa: S608
    heaviest = [_shown(row, files) for row in first]
    unread = connection.execute(UNREAD.format(_MOST_UNREAD)).fetchall()
    unchecked = "" if checked else UNCHECKED
    main = _part("overview", figures, rules, heaviest, found, subjects[:100], _left_out(subjects), unread, unchecked)
    _write(folder / "index.html", "What the pages do not agree on", main, here="Overview")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("checker.corpus", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value,
    )
    environment.globals["program_version"] = __version__
    return environment


def _part(name: str, *values: object) -> Markup:
    macro = getattr(_environment().get_template("parts.html.jinja").module, name)
    return Markup(macro(*values))  # noqa: S704  # made by a template that escapes


@cache
def _style() -> str:
    lines = resources.files("checker.corpus").joinpath("templates/style.css").read_text("utf-8").splitlines()
    return "".join(line.strip() for line in lines)


def _write(path: Path, title: str, main: Markup, *, here: str = "", up: str = "", script: str = "") -> None:
    policy = f"default-src 'none'; style-src {_hash(_style())}; base-uri 'none'; form-action 'none'"
    if script:
        policy += f"; script-src {_hash(script)}"
    template = _environment().get_template("page.html.jinja")
    style = Markup(_style())  # noqa: S704  # our own
    write_file(path, template.render(title=title, main=main, here=here, up=up, policy=policy, style=style))


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
