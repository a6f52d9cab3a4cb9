"""Requests go through the proxy that the environment names, and private addresses stay refused."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING

import pytest

from checker.errors import UnreachableError
from checker.origins.web import Limits, get

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.loopback import Site

HERE = Limits(allow_private=True, silence_s=2, total_s=3)


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def test_a_page_is_asked_of_the_proxy_by_its_whole_address(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.page("http://pages.example/aid?a=1", "from afar")
    monkeypatch.setenv("http_proxy", site.address.replace("http://", "http://me:s%40fe@"))
    answer = get("http://pages.example/aid?a=1", limits=Limits(silence_s=2, total_s=3))

    assert answer.body == b"from afar"
    assert site.headers[0]["host"] == "pages.example"
    assert site.headers[0]["proxy-authorization"] == "Basic bWU6c0BmZQ=="


def test_what_is_excepted_is_asked_directly(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "127.0.0.1")

    assert get(site.page("/aid", "near"), limits=HERE).body == b"near"
    assert site.asked == ["/aid"]


def test_a_private_address_is_refused_through_a_proxy_too(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", site.address)
    for address in ("http://127.0.0.1:81/", "http://10.0.0.1/", "http://localhost/"):
        with pytest.raises(UnreachableError, match="a private address"):
            get(address, limits=Limits())

    assert site.asked == []


@pytest.mark.parametrize("named", ["socks5://127.0.0.1:1080", "https://127.0.0.1:1", "http://", "http://[::"])
def test_a_proxy_of_another_kind_is_told(named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", named)
    with pytest.raises(UnreachableError, match="speaks HTTP"):
        get("http://pages.example/", limits=Limits())


@pytest.fixture
def refusing() -> Iterator[tuple[str, list[bytes]]]:
    """A proxy that passes nothing on, and what it was told."""
    told: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            connection, _ = server.accept()
            with connection:
                told.append(connection.recv(4096))
                connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")

        thread = threading.Thread(target=answer)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}", told
        thread.join()


def test_https_is_passed_through_or_the_proxy_says_why_not(
    refusing: tuple[str, list[bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    address, told = refusing
    monkeypatch.setenv("https_proxy", address)
    with pytest.raises(UnreachableError, match=r"the proxy answers 407 \(Proxy Authentication Required\)"):
        get("https://pages.example/aid", limits=Limits(silence_s=2, total_s=3))

    assert told[0].startswith(b"CONNECT pages.example:443 HTTP/1.1\r\nHost: pages.example:443\r\n")
