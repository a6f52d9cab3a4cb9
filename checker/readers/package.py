"""Opens office documents (a ZIP of XML parts) within bounds: entries, bytes, expansion, depth, elements; no DTD."""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.parsers import expat  # entities cannot be declared: a DTD is refused where it begins

from checker.readers.page import NotReadableError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MAX_ENTRIES = 5_000
MAX_PART_BYTES = 48 * 1024 * 1024
"""The most bytes that one part may expand to."""
MAX_EXPANSION = 200
"""How many times its packed size a part of more than a megabyte may expand to; real ones stay below 60."""
MAX_ELEMENTS = 1_500_000
MAX_DEPTH = 256
"""How deep elements may stand in each other; tables in tables of tables come to about 60."""
_SMALL_BYTES = 1024 * 1024
_NO_ATTRIBUTES: dict[str, str] = {}


@dataclass(slots=True)
class Element:
    """An element of a part: names are `prefix:name` with the prefixes that its reader chose, other names bare."""

    name: str
    attributes: Mapping[str, str]
    children: list[Element | str] = field(default_factory=list)

    def __iter__(self) -> Iterator[Element]:
        return (child for child in self.children if isinstance(child, Element))

    def first(self, *names: str) -> Element | None:
        """The element that a path of names leads to, the first of each; None where there is none."""
        found: Element | None = self
        for name in names:
            found = next((child for child in found or () if child.name == name), None)
        return found

    def own_text(self) -> str:
        """The text that stands in it itself, not in elements in it."""
        return "".join(child for child in self.children if isinstance(child, str))

    def get(self, name: str, otherwise: str = "") -> str:
        """The value of an attribute."""
        return self.attributes.get(name, otherwise)


class Package:
    """An opened document, whose parts are read one by one."""

    def __init__(self, data: bytes, sort: str) -> None:
        self.sort = sort
        if data.startswith(b"\xd0\xcf\x11\xe0"):
            raise NotReadableError(
                f"an office file of before 2007, or one with a password; save it as {sort} without one"
            )
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError, OSError):
            raise NotReadableError(
                f"no {sort} file: it is no ZIP archive, as every {sort} is, or it is cut off"
            ) from None
        entries = self._zip.infolist()
        if len(entries) > MAX_ENTRIES:
            raise NotReadableError(f"{len(entries):,} files in it, at most {MAX_ENTRIES:,} are read")
        self._entries = {entry.filename.lstrip("/"): entry for entry in entries}

    def read(self, name: str) -> bytes | None:
        """The bytes of a part, None where there is none; raises NotReadableError for one too large or broken."""
        entry = self._entries.get(name)
        if entry is None:
            return None
        if entry.flag_bits & 0x1:
            raise NotReadableError("it is encrypted; save it without a password")
        limit = max(_SMALL_BYTES, min(MAX_PART_BYTES, entry.compress_size * MAX_EXPANSION))
        try:
            with self._zip.open(entry) as part:
                data = part.read(limit + 1)  # what the archive's list says of the size may be a lie
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, RuntimeError, ValueError):
            raise NotReadableError(f"damaged: {name} in it cannot be unpacked") from None
        if len(data) > limit:
            raise NotReadableError(
                f"{name} in it unpacks to more than {limit // _SMALL_BYTES} MB: it looks like a ZIP bomb"
            )
        return data

    def tree(self, name: str, prefixes: Mapping[str, str]) -> Element | None:
        """A part's root element, None where there is no such part; `prefixes` names the namespaces that matter."""
        data = self.read(name)
        return None if data is None else parse_xml(data, name, prefixes)


def parse_xml(data: bytes, name: str, prefixes: Mapping[str, str]) -> Element:
    """The root element of XML; raises NotReadableError for a DTD, and for what is too deep, too much or broken.

    `name` is that of the part of a package that it is, "" where it is a whole file.
    """
    inside, part = (f" in {name}", f"{name} in it") if name else ("", "it")
    top = Element("", _NO_ATTRIBUTES)
    stack = [top]
    count = 0
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    known: dict[str, str] = {}

    def named(full: str) -> str:
        found = known.get(full)
        if found is None:
            namespace, _, local = full.rpartition(" ")
            prefix = prefixes.get(namespace, "")
            found = f"{prefix}:{local}" if prefix else local
            if len(known) < 10_000:
                known[full] = found
        return found

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal count
        count += 1
        if len(stack) > MAX_DEPTH:
            raise NotReadableError(f"elements{inside} stand more than {MAX_DEPTH} deep in each other")
        if count > MAX_ELEMENTS:
            raise NotReadableError(f"more than {MAX_ELEMENTS:,} elements{inside}")
        kept = {named(key): value for key, value in attributes.items()} if attributes else _NO_ATTRIBUTES
        element = Element(named(tag), kept)
        stack[-1].children.append(element)
        stack.append(element)

    def end(_tag: str) -> None:
        stack.pop()

    def text(words: str) -> None:
        stack[-1].children.append(words)

    def doctype(*_: object) -> None:
        odd = ", which no office program writes" if name else ""
        raise NotReadableError(f"{part} declares a DTD{odd}: it may be an entity bomb")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = doctype
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise NotReadableError(f"damaged: {part} is not valid XML ({error})") from None
    return next(iter(top))
