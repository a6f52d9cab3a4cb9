# ruff: noqa: E501  # a table of bytes
"""What happens to files on their way: bytes lost, doubled, changed, put in; as a strategy that fuzz targets share."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

LONGER = int(os.environ.get("FUZZ_TIMES", "1"))
"""How many times as long as in an ordinary run: FUZZ_TIMES=100 for a night."""
_NASTY = (
    b"\0", b"\xff", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xef\xbf\xbe", b"\xe2\x80\xae", b"\x1b[2J", b"\r", b"\n" * 9,
    b"<", b">", b"&", b"&#x110000;", b"&#xD800;", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<?", b"'", b'"', b"</p>",
    b"9" * 400, b"-1", b"<p>" * 300, b"<table><tr><td>" * 60, b"%%EOF", b"endobj", b"stream", b" obj", b"<<", b">>", b"[",
)  # fmt: skip

Edit = tuple[str, int, int, bytes]

edits = st.lists(
    st.tuples(
        st.sampled_from(["cut", "double", "change", "put in", "end"]),
        st.integers(0, 1 << 16),
        st.integers(1, 40),
        st.one_of(st.sampled_from(_NASTY), st.binary(min_size=1, max_size=6)),
    ),
    min_size=1,
    max_size=8,
)


def damaged(data: bytes, edits: list[Edit]) -> bytes:
    """The bytes after these edits, one after the other."""
    for sort, place, length, put in edits:
        at = place % (len(data) + 1)
        if sort == "cut":
            data = data[:at] + data[at + length :]
        elif sort == "double":
            data = data[: at + length] + data[at:]
        elif sort == "change":
            data = data[:at] + put + data[at + len(put) :]
        elif sort == "put in":
            data = data[:at] + put + data[at:]
        elif len(data) > 100:
            data = data[: max(50, at)]
    return data


def fuzzed(examples: int) -> settings:
    """How long a target runs."""
    return settings(
        max_examples=examples * LONGER, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )
