"""Bytes of every encoding, declared, undeclared and declared falsely."""

from __future__ import annotations

import codecs

import pytest

from checker.readers import read_bytes
from checker.readers.encoding import as_served, decode

WORDS = "Les élèves reçoivent 5 € — c’est décidé. L’école où l’on apprend est à côté, et même très près."


def meta(charset: str) -> bytes:
    return f'<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={charset}"><p>'.encode()


@pytest.mark.parametrize(
    ("data", "noted"),
    [
        pytest.param(b"<p>" + WORDS.encode(), "", id="utf-8"),
        pytest.param(codecs.BOM_UTF8 + b"<p>" + WORDS.encode(), "", id="utf-8 with a mark"),
        pytest.param(("\ufeff<p>" + WORDS).encode("utf-16-le"), "", id="utf-16"),
        pytest.param(meta("iso-8859-1") + WORDS.encode("cp1252"), "", id="cp1252 told as latin-1"),
        pytest.param(meta("windows-1252") + WORDS.encode("cp1252"), "", id="cp1252"),
        pytest.param(
            meta("iso-8859-15") + WORDS.replace("—", "-").replace("’", "'").encode("iso-8859-15"), "", id="latin-9"
        ),
        pytest.param(
            b"<?xml version='1.0' encoding='iso-8859-1'?><p>" + WORDS.encode("cp1252"), "", id="xml declaration"
        ),
        pytest.param(
            meta("utf-8") + WORDS.encode("cp1252"), "declared as utf-8, which it is not: read as cp1252", id="no utf-8"
        ),
        pytest.param(meta("ascii") + WORDS.encode("cp1252"), "", id="cp1252 told as ascii"),
        pytest.param(meta("koi8-r") + WORDS.encode(), "declared as koi8-r, read as utf-8", id="utf-8 told as another"),
        pytest.param(meta("no-such") + WORDS.encode("cp1252"), "read as cp1252", id="unknown name"),
        pytest.param(b"<p>" + WORDS.encode("cp1252"), "declares no encoding: read as cp1252", id="undeclared cp1252"),
        pytest.param(meta("utf-16") + WORDS.encode(), "", id="utf-8 told as utf-16"),
    ],
)
def test_html_is_decoded_and_what_was_guessed_is_told(data: bytes, noted: str) -> None:
    document = read_bytes(data, path="a.html")
    assert document.text.replace("—", "-").replace("’", "'") == WORDS.replace("—", "-").replace("’", "'")
    assert noted in " ".join(document.notes)
    assert bool(noted) == bool(document.notes)


def test_plain_text_declares_nothing() -> None:
    text, notes = decode(meta("koi8-r") + WORDS.encode("cp1252"), markup=False)
    assert text.endswith(WORDS)
    assert notes == ("declares no encoding: read as cp1252",)


def test_broken_bytes_are_read_and_told() -> None:
    text, notes = decode(codecs.BOM_UTF8 + b"caf\xe9", markup=False)
    assert text == "caf\ufffd"
    assert "not all of it is valid" in notes[0]


LATIN = b"<meta charset=iso-8859-1>caf\xe9"
CZECH = "Žádost o příspěvek"


@pytest.mark.parametrize(
    ("data", "content_type", "text"),
    [
        pytest.param(CZECH.encode("iso-8859-2"), "text/html; charset=ISO-8859-2", CZECH, id="the server's word"),
        pytest.param(CZECH.encode("cp1250"), 'text/html;charset="windows-1250"', CZECH, id="in quotes"),
        pytest.param(
            b"<meta charset=iso-8859-1>" + CZECH.encode("iso-8859-2"),
            "text/html; charset=iso-8859-2",
            "<meta charset=iso-8859-1>" + CZECH,
            id="before the page's own",
        ),
        pytest.param(
            b"\xff\xfe" + CZECH.encode("utf-16-le"), "text/html; charset=iso-8859-2", CZECH, id="after a mark"
        ),
        pytest.param(CZECH.encode("utf-16-le"), "text/html; charset=utf-16le", CZECH, id="UTF-16 without a mark"),
        pytest.param(CZECH.encode(), "text/html; charset=iso-8859-1", CZECH, id="UTF-8 by mistake called another"),
        pytest.param(LATIN, "text/html; charset=utf-8", LATIN.decode("cp1252"), id="which it is not"),
        pytest.param(LATIN, "text/html; charset=klingon", LATIN.decode("cp1252"), id="an unknown one"),
        pytest.param(LATIN, "text/html; charset=hex", LATIN.decode("cp1252"), id="no encoding of text"),
        pytest.param(b"cafe", "text/html", "cafe", id="none told"),
    ],
)
def test_what_the_server_tells_counts(data: bytes, content_type: str, text: str) -> None:
    assert decode(as_served(data, content_type, markup=True), markup=True)[0] == text
