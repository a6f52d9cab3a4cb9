"""Makes PDF files for tests: words of a standard font at given places, the same bytes every time."""

from __future__ import annotations

import zlib

Words = tuple[float, float, float, str, str]
"""Left edge, baseline, size, font ("F1" plain, "F2" bold), text."""


def pdf(*pages: list[Words], info: str = "", encrypt: str = "") -> bytes:
    """A PDF file of A4 pages with these words on them."""
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {len(pages)}/Kids[{' '.join(f'{5 + 2 * n} 0 R' for n in range(len(pages)))}]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
    ]
    for number, words in enumerate(pages):
        shown = "\n".join(
            f"BT /{font} {size} Tf {left} {line} Td ({_escaped(text)}) Tj ET" for left, line, size, font, text in words
        )
        objects += [
            (
                f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {6 + 2 * number} 0 R"
                "/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>"
            ),
            f"<</Length {len(shown.encode('cp1252'))}>>stream\n{shown}\nendstream",
        ]
    if info:
        objects.append(f"<<{info}>>")
    return _file(objects, f"/Info {len(objects)} 0 R" if info else "", encrypt)


def unpacks_to(size: int) -> bytes:
    """A small PDF file whose one page unpacks to so many bytes of blanks."""
    packer = zlib.compressobj(1)
    packed = b"".join(packer.compress(b" " * 2**20) for _ in range(size // 2**20)) + packer.flush()
    head, _, tail = pdf([]).partition(b"<</Length 0>>stream\n\nendstream")
    return head + b"<</Length %d/Filter/FlateDecode>>stream\n%b\nendstream" % (len(packed), packed) + tail


def tagged(*words: tuple[str, Words]) -> bytes:
    """A PDF file of one page on which each of these is tagged, as "H1" or "P"."""
    shown = "\n".join(
        f"/{tag} <</MCID {n}>> BDC BT /{font} {size} Tf {left} {line} Td ({_escaped(text)}) Tj ET EMC"
        for n, (tag, (left, line, size, font, text)) in enumerate(words)
    )
    elements = [f"<</Type/StructElem/S/{tag}/P 8 0 R/Pg 5 0 R/K {n}>>" for n, (tag, _) in enumerate(words)]
    kids = " ".join(f"{9 + n} 0 R" for n in range(len(words)))
    return _file(
        [
            "<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 7 0 R>>",
            "<</Type/Pages/Count 1/Kids[5 0 R]>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
            (
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 6 0 R/StructParents 0"
                "/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>"
            ),
            f"<</Length {len(shown.encode('cp1252'))}>>stream\n{shown}\nendstream",
            f"<</Type/StructTreeRoot/K 8 0 R/ParentTree<</Nums[0[{kids}]]>>>>",
            f"<</Type/StructElem/S/Document/P 7 0 R/K[{kids}]>>",
            *elements,
        ],
        "",
        "",
    )


def _file(objects: list[str], info: str, encrypt: str) -> bytes:
    made = b"%PDF-1.7\n"
    places = []
    for number, text in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n{text}\nendobj\n".encode("cp1252")
    start = len(made)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    made += "".join(f"{place:010} 00000 n \n" for place in places).encode()
    return made + f"trailer<</Size {len(objects) + 1}/Root 1 0 R{info}{encrypt}>>\nstartxref\n{start}\n%%EOF\n".encode()


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def lines(*texts: str, left: float = 72, top: float = 700, size: float = 11, leading: float = 14) -> list[Words]:
    """Lines of plain text below each other; an empty one leaves its room."""
    return [(left, top - leading * at, size, "F1", text) for at, text in enumerate(texts) if text]


ENCRYPTED = "/Encrypt<</Filter/Standard/V 1/R 2/O<28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A>/U<28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A>/P -44>>/ID[<00><00>]"  # fmt: skip  # noqa: E501
CYCLE = pdf(lines("x")).replace(b"/Kids[5 0 R]", b"/Kids[2 0 R]")
