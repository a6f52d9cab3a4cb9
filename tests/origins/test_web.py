"""Pages are had from real servers, which may be slow, endless, broken or hostile."""

from __future__ import annotations

import datetime
import email.utils
import gzip
import http.server
import shutil
import socket
import ssl
import subprocess
import threading
import time
from typing import TYPE_CHECKING

import pytest

from checker.errors import UnreachableError
from checker.origins import addresses
from checker.origins.politeness import Guest
from checker.origins.web import Limits, get

if TYPE_CHECKING:
    from http.server import BaseHTTPRequestHandler
    from pathlib import Path

    from tests.loopback import Site

HERE = Limits(allow_private=True, silence_s=2, total_s=3, max_bytes=100_000)


def test_a_page_is_had_with_its_type(site: Site) -> None:
    answer = get(site.page("/aid", "<p>Aid"), limits=HERE)

    assert (answer.status, answer.body, answer.headers["content-type"]) == (200, b"<p>Aid", "text/html")
    assert site.headers[0]["host"] == site.address.removeprefix("http://")
    assert site.headers[0]["user-agent"].startswith("checker/")


def test_this_machine_is_not_asked_unless_allowed(site: Site) -> None:
    with pytest.raises(UnreachableError, match="a private address"):
        get(site.page("/", "secret"), limits=Limits())

    assert site.asked == []


def test_redirects_are_followed_and_each_is_checked(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.page("/old", "", 301, Location="/new?a=1")
    site.page("/new?a=1", "here")
    assert get(f"{site.address}/old", limits=HERE).url == f"{site.address}/new?a=1"

    # a public site that leads to this machine: its own address counts as public, the one it leads to does not
    port = site.address.rpartition(":")[2]
    site.page("/trap", "", 302, Location=f"http://127.0.0.2:{port}/admin")
    monkeypatch.setattr(addresses, "is_public", lambda host: host == "127.0.0.1")
    with pytest.raises(UnreachableError, match=r"127\.0\.0\.2.*a private address"):
        get(f"{site.address}/trap", limits=Limits())
    assert "/admin" not in site.asked


def test_the_name_is_looked_up_once_and_the_checked_address_is_asked(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = int(site.address.rpartition(":")[2])
    looked_up: list[object] = []
    real = socket.getaddrinfo

    def look_up(host: str, *others: object, **more: object) -> list:
        looked_up.append(host)
        return real("127.0.0.1" if host == "site.example" else host, *others, **more)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    site.page("/", "here")
    get(f"http://site.example:{port}/", limits=HERE)

    assert looked_up.count("site.example") == 1
    assert site.headers[0]["host"] == f"site.example:{port}"


def drip(handler: BaseHTTPRequestHandler) -> None:
    try:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
        for _ in range(100):
            handler.wfile.write(b"X-Slow: 1\r\n")
            time.sleep(0.1)
    except OSError:
        pass


def endless(handler: BaseHTTPRequestHandler) -> None:
    try:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        for _ in range(1000):
            handler.wfile.write(b"1000\r\n" + b"a" * 4096 + b"\r\n")
    except OSError:
        pass


def short(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this")
    handler.close_connection = True


def garbage(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"\x00\x01 nonsense\r\n\r\n")
    handler.close_connection = True


def silence(handler: BaseHTTPRequestHandler) -> None:
    time.sleep(1)
    handler.close_connection = True


BOMB = gzip.compress(bytes(50_000_000))


@pytest.mark.parametrize(
    ("reply", "says"),
    [
        (drip, "it took more than 0.6 seconds"),
        (silence, "no answer in time"),
        (endless, "too large"),
        (short, "the answer broke off"),
        (garbage, "the answer broke off"),
        ((200, {"Content-Encoding": "gzip"}, BOMB), "too large"),
        ((200, {"Content-Encoding": "gzip"}, b"no gzip"), "the answer broke off"),
        ((200, {"Content-Encoding": "gzip"}, gzip.compress(b"a page")[:-9]), "the answer broke off"),
        ((200, {"Content-Encoding": "br"}, b"x"), "packed as br"),
        ((200, {}, b"a" * 200_000), "too large"),
        ((302, {"Location": "/bad"}, b""), "redirected more than 8 times"),
        ((302, {"Location": "file:///etc/passwd"}, b""), "only http and https"),
        ((404, {}, b""), "the server answers 404 (Not Found)"),
        ((999, {}, b""), "the server answers 999"),
    ],
    ids="drip silent endless short garbage gzip-bomb no-gzip cut-gzip brotli large circle file missing odd".split(),
)
def test_a_bad_server_costs_one_line_and_little_time(site: Site, reply: object, says: str) -> None:
    site.replies["/bad"] = reply  # type: ignore[assignment]
    begun = time.monotonic()
    with pytest.raises(UnreachableError) as told:
        get(f"{site.address}/bad", limits=Limits(allow_private=True, silence_s=0.4, total_s=0.6, max_bytes=100_000))

    assert says in str(told.value)
    assert time.monotonic() - begun < 3


def test_no_server_is_told() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(UnreachableError, match="no connection: Connection refused"):
            get(f"http://127.0.0.1:{taken.getsockname()[1]}/", limits=HERE)


def test_packed_pages_are_unpacked(site: Site) -> None:
    site.replies["/"] = (200, {"Content-Encoding": "gzip"}, gzip.compress(b"a page" * 1000))
    assert get(f"{site.address}/", limits=HERE).body == b"a page" * 1000


class TestPoliteness:
    """A guest heeds the rules of the house."""

    def test_what_robots_txt_forbids_is_left_alone(self, site: Site, guest: Guest) -> None:
        site.page("/robots.txt", "User-agent: *\nDisallow: /private/\n")
        site.page("/open", "here")
        site.page("/hop", "", 302, Location="/private/a")

        assert guest.get(f"{site.address}/open").body == b"here"
        for path in ("/private/a", "/hop"):
            with pytest.raises(UnreachableError, match=r"robots\.txt asks to leave it alone"):
                guest.get(f"{site.address}{path}")
        assert site.asked.count("/robots.txt") == 1
        assert "/private/a" not in site.asked

    def test_a_site_without_robots_txt_forbids_nothing(self, site: Site, guest: Guest) -> None:
        assert guest.get(site.page("/", "here")).body == b"here"

    def test_a_host_is_not_hurried(self, site: Site) -> None:
        waited: list[float] = []
        guest = Guest(limits=HERE, wait=waited.append, clock=lambda: 0.0)
        site.page("/robots.txt", "User-agent: *\nCrawl-delay: 7\n")
        for _ in range(3):
            guest.get(site.page("/", "here"))

        assert waited == [7.0, 7.0]

    def test_a_passing_failure_is_waited_out_longer_each_time(self, site: Site) -> None:
        waited: list[float] = []
        guest = Guest(limits=HERE, wait=waited.append, pause_s=0.5, clock=lambda: float(len(site.asked) * 100))
        site.page("/", "", 503, Retry_After="9")
        with pytest.raises(UnreachableError, match="503"):
            guest.get(f"{site.address}/")
        assert waited == [9.0, 9.0, 9.0]

        waited.clear()
        site.page("/", "", 500)
        with pytest.raises(UnreachableError, match="500"):
            guest.get(f"{site.address}/")
        assert waited == [0.5, 1.0, 2.0]

    def test_who_asks_for_an_hour_is_not_waited_for(self, site: Site) -> None:
        waited: list[float] = []
        site.page("/", "", 429, Retry_After="3600")
        with pytest.raises(UnreachableError, match=r"429 \(Too Many Requests\), and asks to wait for 60 minutes"):
            Guest(limits=HERE, wait=waited.append).get(f"{site.address}/")
        assert waited == []

    def test_the_moment_until_which_to_wait_may_be_named(self, site: Site) -> None:
        until = datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=2)
        site.page("/", "", 503, Retry_After=email.utils.format_datetime(until, usegmt=True))
        with pytest.raises(UnreachableError, match="and asks to wait for 48 hours"):
            Guest(limits=HERE, wait=lambda _: None).get(f"{site.address}/")

    def test_a_lasting_failure_is_not_asked_again(self, site: Site, guest: Guest) -> None:
        with pytest.raises(UnreachableError, match="404"):
            guest.get(f"{site.address}/gone")
        assert site.asked == ["/robots.txt", "/gone"]


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate that nobody signed but itself, for localhost."""
    program = shutil.which("openssl")
    if program is None:
        pytest.skip("needs openssl to make a certificate")
    file = tmp_path / "certificate.pem"
    subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    key = tmp_path / "key.pem"
    command = [program, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", key, "-out", file]
    subprocess.run([*command, *subject], check=True, capture_output=True)
    file.write_bytes(file.read_bytes() + key.read_bytes())
    return file


def test_certificates_are_checked(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"safe")

        def log_message(self, *_: object) -> None:
            pass

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.handle_error = lambda *_: None  # type: ignore[method-assign]  # whoever hangs up on us may
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        address = f"https://localhost:{server.server_port}/"
        try:
            with pytest.raises(UnreachableError, match=r"its certificate is not valid: self.signed certificate"):
                get(address, limits=HERE)
            monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
            assert get(address, limits=HERE).body == b"safe"
            with pytest.raises(UnreachableError, match="its certificate is not valid"):
                get(address.replace("localhost", "127.0.0.1"), limits=HERE)
        finally:
            server.shutdown()
            thread.join()
