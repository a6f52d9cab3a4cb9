"""Only the open web is asked: no other scheme, and no address that only this machine or network sees."""

from __future__ import annotations

import socket

import pytest

from checker.errors import UnreachableError
from checker.origins.addresses import is_public, parse_address, resolve


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("file:///etc/passwd", "only http and https"),
        ("ftp://example.org/a", "only http and https"),
        ("javascript:alert(1)", "only http and https"),
        ("example.org/a", "only http and https"),
        ("gopher://127.0.0.1:6379/_INFO", "only http and https"),
        ("https:///a", "names no host"),
        ("https://user:secret@example.org/", "holds a user's name"),
        ("https://example.org:99999/", "its host or port makes no sense"),
        ("https://[::1/", "its host or port makes no sense"),
        ("https://example.org/a b", "spaces or control characters"),
        ("https://example.org/\r\nHost: evil", "spaces or control characters"),
        ("https://example.org\\@evil.example/", "spaces or control characters"),
        ("https://" + "a" * 5000, "too long"),
        ("https://" + "a" * 70 + ".example/", "its host or port makes no sense"),
    ],
)
def test_what_is_no_address_is_refused_in_one_line(url: str, says: str) -> None:
    with pytest.raises(UnreachableError) as told:
        parse_address(url)

    assert says in str(told.value)
    assert "secret" not in str(told.value)


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("https://Example.ORG", "https://example.org/"),
        ("https://example.org:443/a?b=c#d", "https://example.org/a?b=c"),
        ("http://example.org:8080/é", "http://example.org:8080/%C3%A9"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("http://[2001:db8::1]:80/a", "http://[2001:db8::1]/a"),
    ],
)
def test_an_address_is_asked_for_in_one_form(url: str, asked: str) -> None:
    assert parse_address(url).url == asked


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "127.1.2.3", "0.0.0.0", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "224.0.0.1", "255.255.255.255", "240.0.0.1", "192.0.2.1", "::", "::1", "fe80::1", "fc00::1", "ff02::1",
        "::ffff:127.0.0.1", "::ffff:169.254.169.254", "2002:7f00:1::", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe",
        "2001:0:4136:e378:8000:63bf:80ff:fffe", "nonsense",
    ],
)  # fmt: skip
def test_private_addresses_are_known_in_all_their_clothes(host: str) -> None:
    assert not is_public(host)


@pytest.mark.parametrize("host", ["93.184.216.34", "2606:2800:220:1::1", "::ffff:93.184.216.34", "64:ff9b::5db8:d822"])
def test_public_addresses_are_known(host: str) -> None:
    assert is_public(host)


@pytest.mark.parametrize("url", ["http://127.0.0.1/", "http://2130706433/", "http://0x7f.1/", "http://[::1]/"])
def test_an_address_that_only_looks_like_a_name_is_looked_up_first(url: str) -> None:
    with pytest.raises(UnreachableError, match="a private address"):
        resolve(parse_address(url), allow_private=False)


def test_a_name_that_leads_into_the_network_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def look_up(*_: object, **__: object) -> list[tuple]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, 80)) for host in ("10.0.0.8", "169.254.169.254")]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with pytest.raises(UnreachableError, match="a private address"):
        resolve(parse_address("http://innocent.example/"), allow_private=False)


def test_of_public_and_private_addresses_only_the_public_one_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def look_up(*_: object, **__: object) -> list[tuple]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, 80)) for host in ("10.0.0.8", "93.184.216.34")]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    assert resolve(parse_address("http://innocent.example/"), allow_private=False) == ("93.184.216.34",)
