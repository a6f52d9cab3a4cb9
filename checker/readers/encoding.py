"""Decodes a page's bytes: what it declares, checked against what its bytes can be."""

from __future__ import annotations

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})|<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""",
    re.IGNORECASE,
)
_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]{1,40})""", re.IGNORECASE)
_LATIN_1 = frozenset({"iso8859-1", "ascii"})


def decode(data: bytes, *, markup: bool) -> tuple[str, tuple[str, ...]]:
    """The text of a page's bytes, and notes on what was guessed or mended; `markup` lets the page declare its encoding.

    As in the WHATWG Encoding Standard, "ISO-8859-1" and "ASCII" mean windows-1252. Bytes that are valid UTF-8 and not
    plain ASCII are UTF-8 whatever a page says, since text of another encoding is almost never valid UTF-8.
    """
    for bom, name in _BOMS:
        if data.startswith(bom):
            try:
                return data.decode(name), ()
            except UnicodeDecodeError:
                return data.decode(name, "replace"), (f"not all of it is valid {name}: what is not stands as “\ufffd”",)
    declared = _declared(data) if markup else ""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        if declared and declared not in ("utf-8", "cp1252") and not data.isascii():
            return text, (f"declared as {declared}, read as utf-8, which it is",)
        return text, ()
    if declared and declared != "utf-8":
        try:
            return data.decode(declared), ()
        except UnicodeDecodeError:
            return _sniff(data, f"declared as {declared}, which it is not")
    return _sniff(data, "declared as utf-8, which it is not" if declared else "declares no encoding")


def as_served(data: bytes, content_type: str, *, markup: bool) -> bytes:
    """The bytes of a page that read as its server said: in UTF-8 with a byte order mark, where they would not alone.

    As in the HTML standard a byte order mark goes before the server's word (`charset=…`), and this before what the page
    declares. What the bytes cannot be is not believed, and what is valid UTF-8 is UTF-8, as in `decode`.
    """
    found = _CHARSET.search(content_type)
    if not found or any(data.startswith(bom) for bom, _ in _BOMS):
        return data
    try:
        name = codecs.lookup(found[1].strip()).name
        text = data.decode("cp1252" if name in _LATIN_1 else name)
    except (LookupError, ValueError):
        return data
    if not name.startswith(("utf-16", "utf-32", "iso2022")):
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            pass
        else:
            return data
    return data if decode(data, markup=markup)[0] == text else codecs.BOM_UTF8 + text.encode("utf-8", "replace")


def _declared(data: bytes) -> str:
    """The name of the declared encoding as Python knows it, "" for none or one unknown."""
    found = _DECLARED.search(data[:4096])
    if not found:
        return ""
    try:
        name = codecs.lookup((found[1] or found[2]).decode("ascii")).name
    except (LookupError, UnicodeDecodeError):
        return ""
    if name.startswith(("utf-16", "utf-32")):
        return "utf-8"  # what can be read as ASCII as far as here is not UTF-16, says the HTML standard
    return "cp1252" if name in _LATIN_1 else name


def _sniff(data: bytes, why: str) -> tuple[str, tuple[str, ...]]:
    from charset_normalizer import from_bytes  # slow to load, and few pages declare nothing

    best = from_bytes(data[:65536], cp_exclusion=["utf_7"]).best()
    name = best.encoding if best else "cp1252"
    if name in ("latin_1", "cp1250", "cp1252", "iso8859_15", "cp1254", "cp1257", "iso8859_9", "hp_roman8", "mac_roman"):
        name = "cp1252"
    return data.decode(name, "replace"), (f"{why}: read as {name}",)
