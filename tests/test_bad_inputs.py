# ruff: noqa: E501  # a table: one input, one line
# fmt: off
"""Bad inputs of every sort, each with the one clear line that it gets: what, where, what to do."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from checker.cli import main
from tests.readers.office_files import docx, odt, paragraph, zipped
from tests.readers.pdf_files import CYCLE, ENCRYPTED, lines, pdf

if TYPE_CHECKING:
    from pathlib import Path

GOOD = b"# Aid\n\nThe fund was set up in 1999.\n"
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000)
BOMB = b"<a>" + b" " * 20_000_000
ENTITIES = b"<!DOCTYPE a [<!ENTITY b 'bbbbbbbb'><!ENTITY c '&b;&b;&b;&b;'>]><a>&c;</a>"
FACT = '[[fact]]\nsubject = "the fund"\nyear = 1999\n'
TWICE = """[[pattern]]
id = "x"
message = "no"
forbid = "a"
[[pattern]]
id = "x"
message = "no"
forbid = "b"
"""
PAGE = ("check", "{}")


@dataclass(frozen=True)
class Bad:
    """An input, how it is given, and the line on standard error."""

    name: str
    data: bytes | None
    """None where there is no such file."""
    line: str
    arguments: tuple[str, ...] = PAGE
    """"{}" stands for the file's name."""
    beside: dict[str, bytes] = field(default_factory=dict)


def pack(name: str, text: str | bytes, line: str) -> Bad:
    """A rule pack that a good page is checked by."""
    data = text if isinstance(text, bytes) else text.encode()
    return Bad(name, data, line, ("check", "good.md", "--rules", "{}"))


def settings(text: bytes, line: str) -> Bad:
    """A project's settings."""
    return Bad("checker.toml", text, line, ("check", "good.md"))


def asked(line: str, *arguments: str) -> Bad:
    """Something that makes no sense to ask for."""
    return Bad("good.md", GOOD, line, arguments)


BAD = (
    # pages
    Bad("missing.html", None, "missing.html: no such file or folder; check the spelling"),
    Bad("empty.html", b"", "empty.html: empty"),
    Bad("blank.txt", b" \n\t\r\n ", "blank.txt: empty"),
    Bad("zeros.txt", bytes(5000), "zeros.txt: not text: it holds NUL bytes"),
    Bad("program.html", b"\x7fELF\x02\x01\x01" + bytes(3000), "program.html: not text: it holds NUL bytes"),
    Bad("image.html", b"\x89PNG\r\n\x1a\n" + b"data" * 100, "image.html: an image, whatever its name says; name it by what it is"),
    Bad("photo.txt", b"\xff\xd8\xff\xe0" + b"data" * 100, "photo.txt: an image, whatever its name says; name it by what it is"),
    Bad("packed.html", b"\x1f\x8b\x08\x00" + b"data" * 100, "packed.html: a file packed with gzip, whatever its name says; name it by what it is"),
    Bad("archive.md", zipped({"a": b"b"}), "archive.md: a ZIP or office file, whatever its name says; name it by what it is"),
    Bad("report.html", b"%PDF-1.7\n", "report.html: a PDF file, whatever its name says; name it by what it is"),
    Bad("wide.html", "<p>The fund helps four countries.".encode("utf-16-le"), "wide.html: not text: it holds NUL bytes; if it is UTF-16, save it as UTF-8"),
    Bad("rich.txt", b"{\\rtf1\\ansi The fund helps.}", "rich.txt: an RTF file, whatever its name says; name it by what it is"),
    Bad("letter.txt", OLD_OFFICE, "letter.txt: an older office file, whatever its name says; name it by what it is"),
    Bad("2019-02-30.en.html", GOOD, "2019-02-30.en.html: its name tells a day that is none: 2019-02-30"),
    Bad("2019-01-15.xx.html", GOOD, "2019-01-15.xx.html: its name tells a language that is not read: xx, not one of en, fr, nl, de"),
    Bad("\x1b[2Jsteer.html", b"", "␛[2Jsteer.html: empty"),
    Bad("right\u202eleft.html", b"", "right<U+202E>left.html: empty"),
    Bad("folder.html/", b"", "folder.html: nothing to check here; pages end in .htm, .html, .xhtml, .md, .markdown, .txt, .docx, .odt, .pdf"),
    Bad("large.txt", b"a" * (64 * 1024 * 1024 + 1), "large.txt: too large: at most 64 MB are read"),
    # office documents
    Bad("text.docx", b"I am no document", "text.docx: no DOCX file: it is no ZIP archive, as every DOCX is, or it is cut off"),
    Bad("old.docx", OLD_OFFICE, "old.docx: an office file of before 2007, or one with a password; save it as DOCX without one"),
    Bad("cut.docx", docx(paragraph("Aid"))[:-30], "cut.docx: no DOCX file: it is no ZIP archive, as every DOCX is, or it is cut off"),
    Bad("sheet.docx", zipped({"xl/workbook.xml": b"<workbook/>"}), "sheet.docx: no DOCX file: it holds no text document (a spreadsheet, or slides?)"),
    Bad("empty.docx", docx(""), "empty.docx: no text in it"),
    Bad("bomb.docx", docx("", **{"word/document.xml": BOMB}), "bomb.docx: word/document.xml in it unpacks to more than 3 MB: it looks like a ZIP bomb"),
    Bad("entities.docx", docx("", **{"word/document.xml": ENTITIES}), "entities.docx: word/document.xml in it declares a DTD, which no office program writes: it may be an entity bomb"),
    Bad("styles.docx", docx(paragraph("Aid"), **{"word/styles.xml": ENTITIES}), "styles.docx: word/styles.xml in it declares a DTD, which no office program writes: it may be an entity bomb"),
    Bad("deep.docx", docx("", **{"word/document.xml": b"<a>" * 100_000}), "deep.docx: elements in word/document.xml stand more than 256 deep in each other"),
    Bad("broken.docx", docx("", **{"word/document.xml": b"<a><b></a>"}), "broken.docx: damaged: word/document.xml in it is not valid XML (mismatched tag: line 1, column 8)"),
    Bad("many.docx", zipped({f"word/{n}.xml": b"" for n in range(6000)}), "many.docx: 6,000 files in it, at most 5,000 are read"),
    Bad("damaged.docx", docx(paragraph("Aid")).replace(b"PK\x03\x04", b"PK\x03\x05"), "damaged.docx: damaged: _rels/.rels in it cannot be unpacked"),
    Bad("text.odt", b"I am no document", "text.odt: no ODT file: it is no ZIP archive, as every ODT is, or it is cut off"),
    Bad("sheet.odt", zipped({"content.xml": b"<a/>"}), "sheet.odt: no ODT file: it holds no text document (encrypted, a spreadsheet, or slides?)"),
    Bad("empty.odt", odt(""), "empty.odt: no text in it"),
    Bad("entities.odt", odt("", **{"content.xml": ENTITIES}), "entities.odt: content.xml in it declares a DTD, which no office program writes: it may be an entity bomb"),
    Bad("deep.odt", odt("", **{"content.xml": b"<a>" * 100_000}), "deep.odt: elements in content.xml stand more than 256 deep in each other"),
    Bad("bomb.odt", odt("", **{"content.xml": BOMB}), "bomb.odt: content.xml in it unpacks to more than 3 MB: it looks like a ZIP bomb"),
    Bad("text.pdf", b"I am no document", "text.pdf: no PDF file, or a damaged one"),
    Bad("zeros.pdf", b"%PDF-1.7\n" + bytes(200), "zeros.pdf: no PDF file, or a damaged one"),
    Bad("scan.pdf", pdf([]), "scan.pdf: no text in it: a scan? it needs text recognition (OCR) first"),
    Bad("secret.pdf", pdf(lines("secret"), encrypt=ENCRYPTED), "secret.pdf: it is encrypted; save it without a password"),
    Bad("cycle.pdf", CYCLE, "cycle.pdf: no text in it: a scan? it needs text recognition (OCR) first"),
    Bad("pages.pdf", pdf(lines("x")).replace(b"/Count 1", b"/Count 999999"), "pages.pdf: 999,999 pages, at most 3,000 are read"),
    # rule packs
    Bad("missing.toml", None, "missing.toml: no such file or folder: name a rule pack (TOML), a folder of them, or a built-in pack (world)", ("check", "good.md", "--rules", "{}")),
    pack("broken.toml", "[[fact", "broken.toml:1: is not TOML here: expected ']]' at the end of an array declaration"),
    pack("latin.toml", b'title = "caf\xe9"', "latin.toml:1: is not UTF-8 text: save the file as UTF-8"),
    pack("zeros.toml", bytes(100), "zeros.toml:1: is not TOML here: invalid statement"),
    pack("unknown.toml", FACT + 'source = "x"\nyaer = 1999\n', "unknown.toml:5: [[fact]] 1, yaer: is not a key of this table: did you mean year?"),
    pack("type.toml", '[[fact]]\nsubject = "x"\nyear = "MCM"\nsource = "x"\n', "type.toml:3: [[fact]] 1, year: expected a whole number, found \"MCM\""),
    pack("unsourced.toml", FACT, "unsourced.toml:1: [[fact]] 1, source: is missing: write source = \"…\""),
    pack("untrue.toml", FACT + 'source = "x"\nright = ["The fund began in 1989."]\n', "untrue.toml:1: fact the-fund: flags its right example “The fund began in 1989.”: mend the rule or the example"),
    pack("pattern.toml", '[[pattern]]\nid = "x"\nmessage = "no"\nforbid = "(a"\n', "pattern.toml:4: [[pattern]] 1, forbid: is no regular expression that RE2 takes: missing ): (a"),
    pack("twice.toml", TWICE, "twice.toml:6: [[pattern]] 2, id: \"x\" is the id of an earlier rule: give it another"),
    pack("kind.toml", '[kinds.cuont]\nlevel = "note"\n', "kind.toml:1: kinds.cuont: is no kind: did you mean count?"),
    # settings
    settings(b"title = 'x'\n[kinds.stale]\noff = true", "checker.toml:2: unknown setting \"kinds\"; how a kind of finding behaves stands in a rule pack, as rules/house.toml"),
    settings(b"titel = 'x'", "checker.toml:1: unknown setting \"titel\"; did you mean \"title\"?"),
    settings(b"title = 7", "checker.toml:1: title should be a text, found 7"),
    settings(b"title =", "checker.toml:1: not valid TOML: invalid value"),
    settings(b"title = '\xff'", "checker.toml: not valid UTF-8, at byte 9; save it as UTF-8"),
    settings(b"fail-on = 'worry'", "checker.toml:1: fail-on should be one of note, warning, error, found 'worry'"),
    # what is asked for
    asked("argument --as-of: 'yesterday' is no day; write it as 2019-06-30; see `checker check --help`", "check", "good.md", "--as-of", "yesterday"),
    asked("two formats for standard output; give all but one an --output FILE", "check", "good.md", "--format", "json", "--format", "html"),
    asked("nowhere/a.json: cannot be written: No such file or directory", "check", "good.md", "--output", "nowhere/a.json"),
    asked("--formt: no such option (did you mean --format?); see `checker check --help`", "check", "good.md", "--formt=json"),
    asked("--stire: no such option (did you mean --store?); see `checker corpus build --help`", "corpus", "build", "good.md", "--store", "x", "--stire", "y"),
    asked("now: one argument too many; see `checker run --help`", "run", "now"),
    asked("gone.md: no such file", "diff", "good.md", "gone.md"),
    asked("cuont: no kind of finding and no rule of a pack; did you mean count?", "explain", "cuont"),
    asked("HERE: no project here or above; `checker init` makes one", "fetch", "https://example.org/"),
)
FETCHED = (
    Bad("checker.toml", b"", "file:///etc/passwd: only http and https are fetched; write the address as https://…", ("fetch", "file:///etc/passwd")),
    Bad("checker.toml", b"", "http://127.0.0.1/: a private address, which a page could be made to point at; --allow-private allows it", ("fetch", "http://127.0.0.1/")),
    Bad("checker.toml", b"", "http://[::ffff:169.254.169.254]/latest/meta-data: a private address, which a page could be made to point at; --allow-private allows it", ("fetch", "http://[::ffff:169.254.169.254]/latest/meta-data")),
    Bad("checker.toml", b"", "https://example.org/: it holds a user's name; addresses are kept in files", ("fetch", "https://me:secret@example.org/")),
    Bad("checker.toml", b"", "nothing to fetch: name addresses; without any, what was fetched before is fetched again", ("fetch",)),
    Bad("checker.toml", b"", "gone.warc.gz: no such file", ("fetch", "gone.warc.gz")),
    Bad("checker.toml", b"", "text.warc: damaged, what stands before is kept: Unknown archive format, first line: ['I', 'am', 'no', 'archive']", ("fetch", "text.warc"), {"text.warc": b"I am no archive"}),
    Bad("checker.toml", b"", "argument --every: 'soon' is no time; write it as 30m, 6h or 1d; see `checker watch --help`", ("watch", "--every", "soon")),
)


@pytest.mark.parametrize("bad", [*BAD, *FETCHED], ids=lambda bad: " ".join(bad.arguments).replace("{}", bad.name)[:60])
def test_each_gets_its_line(
    bad: Bad, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for ending, library in ((".pdf", "pypdfium2"), (".warc", "warcio")):
        if ending in bad.name + bad.arguments[-1]:
            pytest.importorskip(library)
    monkeypatch.chdir(tmp_path)
    for name, data in ({"good.md": GOOD} | bad.beside).items():
        (tmp_path / name).write_bytes(data)
    if bad.name.endswith("/"):
        (tmp_path / bad.name).mkdir()
    elif bad.data is not None:
        (tmp_path / bad.name).write_bytes(bad.data)

    code = main([argument.format(bad.name.rstrip("/")) for argument in bad.arguments])

    said = capsys.readouterr()
    assert said.err.replace(f"{tmp_path}/", "").replace(str(tmp_path), "HERE") == f"checker: {bad.line}\n"
    assert code == 2
