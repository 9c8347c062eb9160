"""The server of the stories, and the people who sign in to it."""

import os
import re
import socket
import subprocess
import tempfile
import time
import urllib.parse
from pathlib import Path

from web import Browser, get_json

HERE = Path(__file__).resolve().parent
BINARY = Path(os.environ.get("DOORCODE_BINARY", HERE.parents[2] / "target/debug/doorcode")).resolve()


def eventually(what, look, at_most=10.0):
    end = time.monotonic() + at_most
    while time.monotonic() < end:
        seen = look()
        if seen:
            return seen
        time.sleep(0.05)
    raise AssertionError(f"{what} did not happen within {at_most} s")


class Server:
    """A server with an empty folder of its own and the applications of apps.toml."""

    def __init__(self):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.folder = tempfile.TemporaryDirectory(prefix="doorcode-party-")
        self.origin = f"http://localhost:{port}"
        self.issuer = f"{self.origin}/"
        # The developer's own settings stay outside.
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("DOORCODE__")}
        self.environment["DOORCODE__SERVER__LISTEN"] = f"127.0.0.1:{port}"
        self.environment["DOORCODE__SERVER__PUBLIC_URL"] = self.origin
        self.environment["DOORCODE__DATA_DIR"] = f"{self.folder.name}/data"
        self.log = open(f"{self.folder.name}/log", "w+", encoding="utf-8")
        # The folder is the working directory too, since a doorcode.toml there would be read.
        self.process = subprocess.Popen([BINARY], cwd=self.folder.name, env=self.environment, stdout=self.log, stderr=self.log)
        eventually(f"a server at {self.origin}", self._is_ready, 30)
        self.discovery = get_json(f"{self.issuer}.well-known/openid-configuration")
        self.apply((HERE.parent / "apps.toml").read_text(encoding="utf-8"))

    def _is_ready(self):
        if self.process.poll() is not None:
            self.log.seek(0)
            raise AssertionError(f"{BINARY} ended:\n{self.log.read()}")
        try:
            return get_json(f"{self.origin}/.well-known/jwks.json")["keys"]
        except (OSError, AssertionError):
            return None

    def apply(self, toml):
        """`doorcode apply` beside the running server."""
        file = Path(self.folder.name) / "apply.toml"
        file.write_text(toml, encoding="utf-8")
        subprocess.run([BINARY, "apply", file], cwd=self.folder.name, env=self.environment, check=True, capture_output=True)

    def code_sent_to(self, to):
        def newest():
            messages = get_json(f"{self.origin}/dev/outbox.json?{urllib.parse.urlencode({'to': to})}")
            return messages and re.search(r"\b\d{6,8}\b", messages[0]["body"])

        return eventually(f"a code for {to}", newest, 5).group()

    def stop(self):
        self.process.terminate()
        try:
            status = self.process.wait(12)
        except subprocess.TimeoutExpired:
            self.process.kill()
            status = self.process.wait()
        self.log.close()
        self.folder.cleanup()
        assert status == 0, f"the server does not stop in order: {status}"


class Visitor:
    """A person whom the server does not know yet, with a telephone and a browser."""

    people = 0

    def __init__(self, server):
        self.server, self.browser = server, Browser(server.origin)
        self.phone = f"+141555501{Visitor.people:02}"
        Visitor.people += 1

    def open(self, url):
        """Opens an address and does what the login box asks for. Returns where the browser was sent."""
        self.browser.open(url)
        if self.browser.left_for is None and (form := self.browser.form_with("phone")):
            self.browser.fill(form, phone=self.phone)
            self.browser.fill(self.browser.form_with("code"), code=self.server.code_sent_to(self.phone))
        # Whoever came by a number alone is offered a second way in, which may be put off.
        if self.browser.left_for is None and (form := self.browser.form_to("/login/continue")):
            self.browser.fill(form)
        assert self.browser.left_for, f"the way ended at {self.browser.page.url}: {self.browser.page.status_code}"
        return self.browser.left_for
