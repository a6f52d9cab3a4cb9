"""The file of a finding's decisions: small, readable, one decision a line, so that git can merge by lines."""

from __future__ import annotations

import datetime  # noqa: TC003  # msgspec looks at the annotations when it decodes
import re
import tomllib

import msgspec

from checker.decisions import Decision, Passage, Record, Verdict, decision_mistakes
from checker.errors import UserError
from checker.review.toml import toml_inline, toml_value

_PLAIN = {"str": "a text", "int": "a number", "bool": "true or false", "date": "a day, as 2030-12-31",
          "array": "a list", "object": "a table", "datetime": "a day with a time"}  # fmt: skip


class BrokenRecordError(UserError):
    """A file of decisions that cannot be read; each of `mistakes` is a line with file and line."""

    def __init__(self, mistakes: tuple[str, ...]) -> None:
        super().__init__("; ".join(mistakes))
        self.mistakes = mistakes


class _DecisionTable(msgspec.Struct, kw_only=True, frozen=True, forbid_unknown_fields=True):
    verdict: Verdict
    reason: str
    by: str
    on: datetime.date
    until: datetime.date | None = None


class _PassageTable(msgspec.Struct, kw_only=True, frozen=True, forbid_unknown_fields=True):
    page: str
    quote: str
    context: str
    section: str = ""


class _RecordTable(msgspec.Struct, kw_only=True, frozen=True, forbid_unknown_fields=True):
    decisions: list[object]
    rule: str = ""
    passages: list[_PassageTable] = []
    message: str = ""
    subject: str = ""
    values: list[str] = []


def write_record(record: Record) -> str:
    """The text of a record's file; the same record gives the same text."""
    passages = [{"page": p.page, "section": p.section, "quote": p.quote, "context": p.context} for p in record.passages]
    decisions = [_of_decision(decision) for decision in record.decisions]
    lines = [
        "# What was decided on this finding; the last line of decisions counts.",
        f"message = {toml_value(record.message)}",
        "decisions = [",
        *(f"  {toml_inline(decision)}," for decision in decisions),
        "]",
        "",
        "# The finding as it was then.",
        f"rule = {toml_value(record.rule)}",
        f"subject = {toml_value(record.subject)}",
        f"values = [{', '.join(toml_value(value) for value in record.values)}]",
        "passages = [",
        *(f"  {toml_inline(passage)}," for passage in passages),
        "]",
    ]
    return "\n".join(lines) + "\n"


def _of_decision(decision: Decision) -> dict[str, str | datetime.date]:
    table: dict[str, str | datetime.date] = {"on": decision.on, "by": decision.by, "verdict": decision.verdict}
    if decision.until:
        table["until"] = decision.until
    return table | {"reason": decision.reason}


def read_record(raw: bytes, fingerprint: str, shown: str) -> Record:
    """The record in a file's bytes; raises BrokenRecordError with all of its mistakes, `shown` before each."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise BrokenRecordError((f"{shown}:{line}: is not UTF-8 text",)) from None
    try:
        content = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise BrokenRecordError((_syntax_mistake(error, text, shown),)) from None
    lines = _Lines(text)
    try:
        table = msgspec.convert(content, _RecordTable)
    except msgspec.ValidationError as error:
        raise BrokenRecordError((f"{shown}:{lines.of(str(error))}: {_plain(error)}",)) from None
    mistakes: list[str] = []
    decisions = [
        decision
        for at, entry in enumerate(table.decisions)
        if (decision := _decision(entry, f"{shown}:{lines.of_decision(at)}", mistakes))
    ]
    if not table.decisions:
        mistakes.append(f"{shown}:{lines.of('$.decisions')}: holds no decision; delete the file to open its finding")
    if mistakes:
        raise BrokenRecordError(tuple(mistakes))
    return Record(
        fingerprint=fingerprint,
        rule=table.rule,
        subject=table.subject,
        values=tuple(table.values),
        message=table.message,
        passages=tuple(
            Passage(page=p.page, section=p.section, quote=p.quote, context=p.context) for p in table.passages
        ),
        decisions=tuple(decisions),
        kept_in=shown,
    )


def _decision(entry: object, where: str, mistakes: list[str]) -> Decision | None:
    try:
        table = msgspec.convert(entry, _DecisionTable)
    except msgspec.ValidationError as error:
        mistakes.append(f"{where}: {_plain(error)}")
        return None
    decision = Decision(verdict=table.verdict, reason=table.reason, by=table.by, on=table.on, until=table.until)
    wrong = decision_mistakes(decision)
    mistakes += [f"{where}: {mistake}" for mistake in wrong]
    return None if wrong else decision


def _syntax_mistake(error: Exception, text: str, shown: str) -> str:
    if isinstance(error, RecursionError):
        return f"{shown}:1: is nested too deeply"
    found = re.search(r" \(at line (\d+), column \d+\)$| \(at end of document\)$", str(error))
    line = int(found[1]) if found and found[1] else text.count("\n") + 1
    said = str(error)[: found.start()] if found else str(error)
    hint = "; a merge was left half done" if "<<<<<<<" in text else ""
    return f"{shown}:{line}: is no TOML: {said[:1].lower()}{said[1:]}{hint}"


def _plain(error: Exception) -> str:
    """What does not fit, in the words of msgspec without its path notation."""
    said = str(error).replace("Object contains unknown field", "there is no key").replace("`", '"')
    said = said.replace("Object missing required field", "this is missing:").replace("Expected", "expected")
    for name, plain in _PLAIN.items():
        said = said.replace(f'"{name}"', plain)
    return re.sub(r" - at \"\$\.?(.*)\"$", lambda found: f" (in {found[1]})" if found[1] else "", said)


class _Lines:
    """In which line a part of the file stands."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")

    def of(self, said: str) -> int:
        """The line of the key that a message of msgspec points at, or of the first that it names; else 1."""
        for name in re.findall(r"\$\.(\w+)|field `(\w+)`", said):
            key = re.compile(rf"\s*{name[0] or name[1]}\s*=")
            for number, line in enumerate(self._lines, 1):
                if key.match(line):
                    return number
        return 1

    def of_decision(self, place: int) -> int:
        """The line of a decision, by its place from 0, in a file with a line for each."""
        first = self.of("$.decisions")
        starts = [number for number, line in enumerate(self._lines[first - 1 :], first) if "{" in line]
        return starts[place] if place < len(starts) else first
