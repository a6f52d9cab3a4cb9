"""Reads rule packs: decodes every table, holds it against its shape, and tells all mistakes at once."""

from __future__ import annotations

import datetime
import difflib
import re
import tomllib
import unicodedata
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from checker.errors import PackError
from checker.kinds import KINDS
from checker.kinds.pattern import compile_pattern
from checker.packs import (
    FactRule,
    KindName,
    KindSetting,
    Origin,
    PatternRule,
    ReferenceText,
    Rules,
    TermRule,
)
from checker.rulebook.examples import check_examples
from checker.rulebook.lines import Lines, scan_lines
from checker.rulebook.shape import FactTable, KindTable, Misfit, PatternTable, TableT, TermTable, TextTable, decode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_BUILT_IN = Path(__file__).parents[1] / "builtin"
_LARGEST_BYTES = 4_000_000
_ISO = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_ID = re.compile(r"[^\W_]+(-[^\W_]+)*")
_TABLES = ("fact", "term", "text", "pattern", "kinds")
_KINDS: tuple[KindName, ...] = get_args(KindName)


def load_rules(*paths: str | Path) -> Rules:
    """What the packs at these paths declare, in the order of files and lines.

    A path is a TOML file, a folder of which every `*.toml` is read, `decisions/` left out, or the name of a built-in
    pack ("world"). Raises PackError with one line for each mistake of each file; a rule whose own examples do not
    hold is such a mistake.
    """
    mistakes: list[str] = []
    packs = [pack for path in _pack_files(paths, mistakes) if (pack := _read_pack(path, mistakes))]
    return _proven(packs, mistakes)


def parse_rules(text: str, path: str = "rules.toml") -> Rules:
    """What one pack's text declares; `path` is its name in messages. Raises PackError as `load_rules` does."""
    mistakes: list[str] = []
    pack = _parse_pack(text, path, mistakes)
    return _proven([pack] if pack else [], mistakes)


def _pack_files(paths: tuple[str | Path, ...], mistakes: list[str]) -> Iterator[Path]:
    seen: set[Path] = set()
    for given in paths:
        path = Path(given)
        if path.is_dir():
            found = [
                file for file in sorted(path.rglob("*.toml")) if "decisions" not in file.relative_to(path).parts[:-1]
            ]
        elif path.exists():
            found = [path]
        elif (built_in := _BUILT_IN / f"{given}.toml").is_file() and path.name == str(given):
            found = [built_in]
        else:
            ours = ", ".join(sorted(pack.stem for pack in _BUILT_IN.glob("*.toml")))
            mistakes.append(
                f"{path.as_posix()}: no such file or folder: name a rule pack (TOML), a folder of them, "
                f"or a built-in pack ({ours})"
            )
            continue
        for file in found:
            if file.resolve() not in seen:
                seen.add(file.resolve())
                yield file


def _read_pack(path: Path, mistakes: list[str]) -> Rules | None:
    name = path.as_posix()
    try:
        raw = path.read_bytes()
    except OSError as error:
        mistakes.append(f"{name}: cannot be read: {error.strerror or error}")
        return None
    if len(raw) > _LARGEST_BYTES:
        mistakes.append(f"{name}: is larger than {_LARGEST_BYTES // 1_000_000} MB: split the pack")
        return None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        mistakes.append(f"{name}:{line}: is not UTF-8 text: save the file as UTF-8")
        return None
    return _parse_pack(text, name, mistakes)


def _parse_pack(text: str, path: str, mistakes: list[str]) -> Rules | None:
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        mistakes.append(_syntax_mistake(str(error), text, path))
        return None
    except RecursionError:
        mistakes.append(f"{path}: is nested too deeply: a rule pack needs lists of texts only")
        return None
    return _Pack(path, scan_lines(text.replace("\r\n", "\n")), mistakes).rules(content)


def _syntax_mistake(told: str, text: str, path: str) -> str:
    """One line for what the TOML parser says: "Expected '=' after a key (at line 3, column 9)"."""
    found = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", told)
    line = int(found[1]) if found and found[1] else text.count("\n") + 1
    what = told[: found.start()] if found else told
    return f"{path}:{line}: is not TOML here: {what[:1].lower() + what[1:]}"


@dataclass(slots=True)
class _Pack:
    """One file on its way from tables to rules; what does not fit is added to `mistakes`."""

    path: str
    lines: Lines
    mistakes: list[str]
    ids: dict[str, set[str]] = field(default_factory=dict)

    def rules(self, content: Mapping[str, object]) -> Rules:
        """The rules of this file that fit."""
        for stranger in (key for key in content if key not in _TABLES):
            self._wrong(
                self.lines.of(stranger), stranger, "is not a table of a rule pack: write [[fact]], [[term]], [[text]], "
                "[[pattern]] or [kinds.<kind>]"
            )  # fmt: skip
        return Rules(
            facts=tuple(self._facts(content)),
            terms=tuple(self._terms(content)),
            texts=tuple(self._texts(content)),
            patterns=tuple(self._patterns(content)),
            settings=tuple(self._settings(content)),
        )

    def _facts(self, content: Mapping[str, object]) -> Iterator[FactRule]:
        for place, table in self._decoded(content, "fact", FactTable, _fact_misfits):
            date = table.date or (f"{table.year:04d}" if table.year is not None else None)
            yield FactRule(
                id=self._id("fact", place, table.id, table.subject),
                subject=table.subject,
                aliases=table.aliases,
                date=date,
                number=Decimal(repr(table.number)) if table.number is not None else None,
                value=table.value,
                source=table.source,
                note=table.note,
                wrong=table.wrong,
                right=table.right,
                level=table.level,
                origin=self._origin("fact", place),
            )

    def _terms(self, content: Mapping[str, object]) -> Iterator[TermRule]:
        for place, table in self._decoded(content, "term", TermTable, _term_misfits):
            yield TermRule(
                id=self._id("term", place, table.id, table.use),
                use=table.use,
                avoid=table.avoid,
                note=table.note,
                source=table.source,
                languages=table.languages,
                wrong=table.wrong,
                right=table.right,
                level=table.level,
                origin=self._origin("term", place),
            )

    def _texts(self, content: Mapping[str, object]) -> Iterator[ReferenceText]:
        for place, table in self._decoded(content, "text", TextTable):
            yield ReferenceText(
                id=self._id("text", place, table.id, table.name),
                name=table.name,
                aliases=table.aliases,
                text=table.text,
                language=table.language or "",
                source=table.source,
                level=table.level,
                wrong=table.wrong,
                right=table.right,
                origin=self._origin("text", place),
            )

    def _patterns(self, content: Mapping[str, object]) -> Iterator[PatternRule]:
        for place, table in self._decoded(content, "pattern", PatternTable, _pattern_misfits):
            yield PatternRule(
                id=self._id("pattern", place, table.id, table.message),
                message=table.message,
                forbid=table.forbid,
                require=table.require,
                suggestion=table.suggestion,
                pages=table.pages,
                languages=table.languages,
                wrong=table.wrong,
                right=table.right,
                level=table.level,
                origin=self._origin("pattern", place),
            )

    def _settings(self, content: Mapping[str, object]) -> Iterator[KindSetting]:
        kinds = content.get("kinds", {})
        if not isinstance(kinds, dict):
            self._wrong(self.lines.of("", key="kinds"), "kinds", "expected tables: write [kinds.stale]")
            return
        for kind, tables in kinds.items():
            name = f"kinds.{kind}"
            if kind not in _KINDS:
                near = difflib.get_close_matches(kind, _KINDS, 1)
                hint = f"did you mean {near[0]}?" if near else f"known are {', '.join(_KINDS)}"
                self._mistake(name, 0, "", f"is no kind: {hint}")
                continue
            for place, table in self._each(tables, name, KindTable):
                rule = f"{kind}/{table.rule.removeprefix(f'{kind}/')}" if table.rule else ""
                origin = Origin(path=self.path, line_1based=self.lines.of(name, place, "rule"))
                yield KindSetting(
                    kind=kind, rule=rule, level=table.level, off=table.off, pages=table.pages, origin=origin
                )

    def _decoded(
        self,
        content: Mapping[str, object],
        name: str,
        shape: type[TableT],
        judge: Callable[[Mapping[str, object]], Iterator[Misfit]] | None = None,
    ) -> Iterator[tuple[int, TableT]]:
        tables = content.get(name, [])
        if isinstance(tables, dict):
            self._mistake(name, 0, "", f"is written with one pair of brackets: write [[{name}]]")
            return
        yield from self._each(tables, name, shape, judge)

    def _each(
        self,
        tables: object,
        name: str,
        shape: type[TableT],
        judge: Callable[[Mapping[str, object]], Iterator[Misfit]] | None = None,
    ) -> Iterator[tuple[int, TableT]]:
        """The tables of one name that fit their shape and please `judge`, each with its place among them.

        `judge` is asked about tables of a wrong shape too, so that a user meets all mistakes of a table at once.
        """
        for place, table in enumerate(tables if isinstance(tables, list) else [tables]):
            if not isinstance(table, dict):
                self._mistake(name, place, "", f"expected a table: write [[{name}]] and its keys below it")
                continue
            decoded = decode(table, shape)
            misfits = decoded if isinstance(decoded, tuple) else ()
            told = {misfit.key for misfit in misfits}
            misfits += tuple(misfit for misfit in (judge(table) if judge else ()) if misfit.key not in told)
            if not misfits and not isinstance(decoded, tuple):
                yield place, decoded
            for misfit in misfits:
                self._misfit(name, place, misfit)

    def _id(self, name: str, place: int, given: str, words: str) -> str:
        """The rule's id: the one given, or one made of its words, with a number where two would be the same."""
        taken = self.ids.setdefault(name, set())
        if given and not _ID.fullmatch(given):
            self._mistake(name, place, "id", f'expected words joined by hyphens, "{_kebab(given)}", found "{given}"')
        if given and given in taken:
            self._mistake(name, place, "id", f'"{given}" is the id of an earlier rule: give it another')
        stem = chosen = given or _kebab(words) or name
        number = 1
        while chosen in taken and not given:
            number += 1
            chosen = f"{stem}-{number}"
        taken.add(chosen)
        return chosen

    def _origin(self, name: str, place: int) -> Origin:
        return Origin(path=self.path, line_1based=self.lines.of(name, place))

    def _misfit(self, name: str, place: int, misfit: Misfit) -> None:
        self._mistake(name, place, misfit.key, misfit.why)

    def _mistake(self, name: str, place: int, key: str, why: str) -> None:
        # counted from 1, as one counts the tables of a file
        where = f"[[{name}]] {place + 1}" if not name.startswith("kinds.") else name
        separator = "." if name.startswith("kinds.") else ", "
        self._wrong(self.lines.of(name, place, key), f"{where}{separator}{key}" if key else where, why)

    def _wrong(self, line_1based: int, where: str, why: str) -> None:
        self.mistakes.append(f"{self.path}:{line_1based}: {where}: {why}")


def _fact_misfits(table: Mapping[str, object]) -> Iterator[Misfit]:
    """What is wrong with what a fact declares: exactly one thing, and a date that is one."""
    given = [key for key in ("date", "year", "number", "value") if key in table]
    if len(given) != 1:
        why = f"has {' and '.join(given)}: keep one" if given else "declares nothing: write date, year, number or value"
        yield Misfit(given[-1] if given else "", why)
    date, year = table.get("date"), table.get("year")
    if isinstance(date, str) and date.strip() and not _is_date(date):
        yield Misfit("date", f'expected a date, 2014-03-18 or "2014-03", found {date}')
    if isinstance(year, int) and not isinstance(year, bool) and not _is_date(f"{year:04d}"):
        yield Misfit("year", f"expected a year of four digits, found {year}")


def _term_misfits(table: Mapping[str, object]) -> Iterator[Misfit]:
    use, avoid = table.get("use"), table.get("not")
    if isinstance(avoid, list) and use in avoid:
        yield Misfit("not", f'holds "{use}" itself: name only what should not be written')


def _pattern_misfits(table: Mapping[str, object]) -> Iterator[Misfit]:
    given = [key for key in ("forbid", "require") if key in table]
    if len(given) != 1:
        why = "has forbid and require: make two rules of them" if given else "says nothing: write forbid or require"
        yield Misfit(given[-1] if given else "", why)
    for key in given:
        pattern = table[key]
        if isinstance(pattern, str) and pattern.strip():
            try:
                compile_pattern(pattern)
            except ValueError as error:
                yield Misfit(key, f"is no regular expression that RE2 takes: {error}")


def _proven(packs: list[Rules], mistakes: list[str]) -> Rules:
    """The rules of all packs as one, their examples tried. Raises PackError if anything was wrong."""
    rules = Rules(
        facts=tuple(rule for pack in packs for rule in pack.facts),
        terms=tuple(rule for pack in packs for rule in pack.terms),
        texts=tuple(rule for pack in packs for rule in pack.texts),
        patterns=tuple(rule for pack in packs for rule in pack.patterns),
        settings=tuple(setting for pack in packs for setting in pack.settings),
    )
    mistakes += (*_unknown_rules(rules), *check_examples(rules))
    if mistakes:
        raise PackError(tuple(mistakes))
    return rules


def _unknown_rules(rules: Rules) -> Iterator[str]:
    """One line for each setting of a rule that no kind and no pack has: it would silence nothing, quietly."""
    known = {f"{kind.name}/{rule}" for kind in KINDS for rule in kind.rules}
    for name, declared in (
        ("fact", rules.facts), ("term", rules.terms), ("quotation", rules.texts), ("pattern", rules.patterns)
    ):  # fmt: skip
        known |= {f"{name}/{rule.id}" for rule in declared}
    for setting in rules.settings:
        if setting.rule and setting.rule not in known:
            near = difflib.get_close_matches(setting.rule, sorted(known), 1)
            hint = f'did you mean "{near[0].partition("/")[2]}"?' if near else "`checker explain` lists them"
            where = f"{setting.origin.path}:{setting.origin.line_1based}: kinds.{setting.kind}.rule"
            yield f"{where}: there is no rule {setting.rule}: {hint}"


def _is_date(text: str) -> bool:
    """Whether it is a date as far as it goes: "2014", "2014-03", "2014-03-18"."""
    if not _ISO.fullmatch(text):
        return False
    try:
        datetime.date.fromisoformat(text + "0000-01-01"[len(text) :])
    except ValueError:
        return False
    return True


def _kebab(words: str) -> str:
    """Words as an id: "Crimea's annexation" is "crimea-s-annexation"; at most 60 characters, cut between words."""
    plain = "".join(mark for mark in unicodedata.normalize("NFKD", words) if not unicodedata.combining(mark))
    kebab = "-".join(re.findall(r"[^\W_]+", plain.casefold()))
    return kebab if len(kebab) <= 60 else kebab[:61].rpartition("-")[0] or kebab[:60]
