"""The program that takes the letters off a PDF's pages, run in a process of its own: bytes in, JSON out.

A PDF library is half a million lines of C++ that an absurd file may crash, hang or fill the memory with. In a process
with limits it takes down itself only. So this file imports next to nothing of checker, and starts soon.
"""

from __future__ import annotations

import ctypes
import json
import math
import sys
import unicodedata

from checker.language.lazy import lazy_re

MAX_PAGES = 3_000
MAX_LETTERS = 12_000_000
MAX_TAGS = 50_000
"""The most elements of a page's tags that are looked at; what refers to itself ends there."""
_MEASURED = lazy_re(r"(?:^|[^\d.,])10[⁰¹²³⁴-⁹]*$|\d ?[kcdm]?m$|(?:^|\W)[kcdm]m$")
"""What a figure set high behind it belongs to: a power of ten, a length to be squared."""
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_HYPHENS = frozenset((0x02, 0xAD, 0x2010, 0xFFFE))
_PRIVATE = range(0xE000, 0xF900)
_SKIPPED = frozenset((0x00, 0xFEFF, 0xFFFF, 0x200B))
_SPACES = frozenset((0x09, 0x20, 0xA0, 0x202F, 0x2009))


def main(cpu_s: int, memory_bytes: int) -> None:
    """Reads a PDF from standard input, within limits; writes {"error"} or {"pages", "title", "date", "broken"}."""
    _limit(cpu_s, memory_bytes)
    import pypdfium2

    data = sys.stdin.buffer.read()
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        why = "it is encrypted; save it without a password" if locked else "no PDF file, or a damaged one"
        json.dump({"error": why}, sys.stdout)
        return
    if len(document) > MAX_PAGES:
        json.dump({"error": f"{len(document):,} pages, at most {MAX_PAGES:,} are read"}, sys.stdout)
        return
    about = document.get_metadata_dict(skip_empty=True)
    pages: list[dict[str, object]] = []
    broken = letters = 0
    for number in range(len(document)):
        try:
            page = document[number]
            found = Letters(page)
            fragments = found.fragments()
        except pypdfium2.PdfiumError:
            broken += 1
            pages.append({"height": 0.0, "fragments": []})
            continue
        letters += sum(len(fragment[0]) for fragment in fragments)
        if letters > MAX_LETTERS:
            json.dump({"error": f"more than {MAX_LETTERS:,} letters in it"}, sys.stdout)
            return
        pages.append({"height": page.get_height(), "fragments": fragments, "raised": found.raised})
        page.close()
    told = {"pages": pages, "title": about.get("Title", ""), "date": about.get("ModDate", ""), "broken": broken}
    json.dump(told, sys.stdout)


def _limit(cpu_s: int, memory_bytes: int) -> None:
    try:
        import resource
    except ImportError:  # Windows has none; the time that whoever called waits bounds it there
        return
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_s, cpu_s))
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))


Fragment = tuple[str, float, float, float, float, bool, int]
"""A piece of a line: its text, its left and right edge, its baseline, the size of its letters, whether all are bold,
and what its tag says: 1 to 6 for a heading of that level, 0 for something else, -1 where it has none."""


class Letters:
    """The letters of one page, gathered into pieces of lines that stand close together."""

    def __init__(self, page: object) -> None:
        import pypdfium2.raw as raw

        self.raw = raw
        self.kept = page.get_textpage()  # type: ignore[attr-defined]  # closes the page's text when it goes
        self.textpage = self.kept.raw
        self.done: list[Fragment] = []
        self.text: list[str] = []
        self.left = self.last_left = self.right = self.line = self.size = self.font_size = 0.0
        self.bold = True
        self.sized = False
        self.raised: list[str] = []
        self.raised_at = -2
        self.levels = heading_levels(page)
        self.level = -1

    def fragments(self) -> list[Fragment]:
        """The pieces in the order of the file."""
        raw, page = self.raw, self.textpage
        x, y, box = ctypes.c_double(), ctypes.c_double(), raw.FS_RECTF()
        space = False
        high = 0x0
        for at in range(min(raw.FPDFText_CountChars(page), MAX_LETTERS)):
            code = raw.FPDFText_GetUnicode(page, at)
            if code in (0x0A, 0x0D) or code in _SKIPPED:
                continue
            if code in _SPACES:
                space = True
                continue
            if 0xD800 <= code < 0xDC00:
                high = code
                continue
            if 0xDC00 <= code < 0xE000:
                code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0xFFFD
                high = 0
            raw.FPDFText_GetCharOrigin(page, at, x, y)
            raw.FPDFText_GetLooseCharBox(page, at, box)
            self._add(at, code, (box.left, box.right, y.value, box.top - box.bottom), space=space)
            space = False
        self._end()
        return self.done

    def _add(self, at: int, code: int, where: tuple[float, float, float, float], *, space: bool) -> None:
        left, right, line, height = where
        if not (all(math.isfinite(value) for value in where) and 0 < height < 10_000 and right >= left):
            return
        gap = left - self.right
        # the letters of a ligature are all told where it begins
        on = left > self.last_left - 0.2 * height and gap < max(height, self.font_size if self.sized else 0.0)
        near = bool(self.text) and on and abs(line - self.line) < 0.6 * max(height, self.size)
        letter = _letter(code, first=not near)
        if near and abs(line - self.line) > 0.12 * max(height, self.size):
            lowered = height < 0.85 * self.size
            if lowered and line > self.line and self._is_of_note(letter):
                self.right = max(self.right, right)  # the number of a note, set high: no part of the word before it
                if letter.isalnum() or letter in "*†‡":
                    if self.raised_at == at - 1:
                        self.raised[-1] += letter
                    else:
                        self.raised.append(letter)
                    self.raised_at = at
                return
            if lowered and line > self.line:
                letter = letter.translate(_RAISED)
            if "".join(self.text).isdigit() and self.size < 0.85 * height:
                self.line, self.size = line, height  # the number that a note itself begins with
                space = True
            elif not lowered:
                near = False
        if not near:
            self._end()
            if abs(self.raw.FPDFText_GetCharAngle(self.textpage, at) % math.pi) > 0.1:
                return  # set upright in a margin, or across the page
            self.left, self.line, self.size, self.bold = left, line, height, True
            self.font_size = self._font_size(at)
            self.sized = False
            self.level = self._level(at) if self.levels else -1
        elif space or gap > 0.15 * height:
            self.text.append(" ")
        if letter.isalnum():
            if not self.sized:  # a bullet is often of another size than the words behind it
                self.font_size, self.sized = self._font_size(at), True
            if self.bold and letter.isalpha():
                self.bold = self._is_bold(at)
        self.text.append(letter)
        self.last_left = left
        self.right = max(right, self.right) if near else right

    def _is_of_note(self, letter: str) -> bool:
        """Whether a letter set high is the number of a note, and no exponent, unit or ordinal: 10⁶, m², 1er."""
        if letter in "ivx":
            return not self.text[-1].isdigit()
        tail = "".join(self.text[-4:])
        return letter in "0123456789*†‡,¹²³" and not _MEASURED.search(tail)

    def _end(self) -> None:
        text = "".join(self.text)
        if text.strip():
            self.done.append((text, self.left, self.right, self.line, self.font_size, self.bold, self.level))
        self.text = []

    def _level(self, at: int) -> int:
        """What the tag of a letter says."""
        drawn = self.raw.FPDFText_GetTextObject(self.textpage, at)
        return self.levels.get(self.raw.FPDFPageObj_GetMarkedContentID(drawn), -1) if drawn else -1

    def _font_size(self, at: int) -> float:
        matrix = self.raw.FS_MATRIX()
        size = self.raw.FPDFText_GetFontSize(self.textpage, at)
        if self.raw.FPDFText_GetMatrix(self.textpage, at, matrix):
            size *= math.hypot(matrix.c, matrix.d)
        return round(size, 1) if math.isfinite(size) and 0 < size < 10_000 else round(self.size, 1)

    def _is_bold(self, at: int) -> bool:
        if self.raw.FPDFText_GetFontWeight(self.textpage, at) >= 600:
            return True
        name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
        self.raw.FPDFText_GetFontInfo(self.textpage, at, name, 128, flags)
        return any(word in name.value.lower() for word in (b"bold", b"black", b"heavy"))


def heading_levels(page: object) -> dict[int, int]:
    """By the numbers of a page's marked contents what they are tagged as: a heading's level, or 0 for all else.

    Source: ISO 32000-1, 14.7 (logical structure) and 14.8.4.3.2 (H1 to H6). Empty where the page has no tags.
    """
    import pypdfium2.raw as raw

    tree = raw.FPDF_StructTree_GetForPage(page.raw)  # type: ignore[attr-defined]
    if not tree:
        return {}
    levels: dict[int, int] = {}
    waiting = [
        (raw.FPDF_StructTree_GetChildAtIndex(tree, n), 0) for n in range(raw.FPDF_StructTree_CountChildren(tree))
    ]
    seen = 0
    while waiting and seen < MAX_TAGS:
        element, level = waiting.pop()
        seen += 1
        if not element:
            continue
        level = _tagged_level(raw, element) or level  # what stands in a heading is of the heading
        for n in range(min(raw.FPDF_StructElement_GetMarkedContentIdCount(element), MAX_TAGS)):
            number = raw.FPDF_StructElement_GetMarkedContentIdAtIndex(element, n)
            if number >= 0:
                levels[number] = level
        children = min(raw.FPDF_StructElement_CountChildren(element), MAX_TAGS)
        waiting += [(raw.FPDF_StructElement_GetChildAtIndex(element, n), level) for n in range(children)]
    raw.FPDF_StructTree_Close(tree)
    return levels


def _tagged_level(raw: object, element: object) -> int:
    name = ctypes.create_string_buffer(16)  # of a longer name nothing is told, and H1 is none
    length = raw.FPDF_StructElement_GetType(element, name, len(name))  # type: ignore[attr-defined]
    found = name.raw[: min(length, 16)].decode("utf-16-le", "replace").rstrip("\0")
    return int(found[1]) if len(found) == 2 and found[0] == "H" and found[1] in "123456" else 0


def _letter(code: int, *, first: bool) -> str:
    if code in _HYPHENS:
        return "-"
    if code in _PRIVATE:
        return "•" if first else ""  # a symbol font's own place: at a line's beginning, nearly always a bullet
    if 0xFB00 <= code <= 0xFB06:
        return unicodedata.normalize("NFKC", chr(code))
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
