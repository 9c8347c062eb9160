"""HTTP without other packages: the session that Authlib's client wants, and a browser without script."""

import json
import urllib.error
import urllib.parse
import urllib.request
from html.parser import HTMLParser
from http.cookiejar import CookieJar, DefaultCookiePolicy


class Answer:
    """What came back: the members that Authlib reads."""

    def __init__(self, url, status_code, headers, body):
        self.url, self.status_code, self.headers, self.text = url, status_code, headers, body.decode()

    def json(self):
        return json.loads(self.text)

    def raise_for_status(self):
        if self.status_code >= 400:
            raise AssertionError(f"{self.url} answers {self.status_code}: {self.text[:300]}")


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def send(method, url, body=None, headers=None, cookies=None):
    """One request; redirects are not followed."""
    handlers = [_NoRedirects(), urllib.request.ProxyHandler({})]
    if cookies is not None:
        handlers.append(urllib.request.HTTPCookieProcessor(cookies))
    data = body.encode() if isinstance(body, str) else body
    request = urllib.request.Request(url, data=data, headers=headers or {}, method=method)
    try:
        with urllib.request.build_opener(*handlers).open(request, timeout=20) as response:
            return Answer(url, response.status, response.headers, response.read())
    except urllib.error.HTTPError as response:
        with response:
            return Answer(url, response.code, response.headers, response.read())


def get_json(url):
    answer = send("GET", url)
    answer.raise_for_status()
    return answer.json()


class Session:
    """The part of a session that `authlib.oauth2.client.OAuth2Client` uses."""

    def post(self, url, data=None, headers=None, auth=None):
        return self.request("POST", url, data=data, headers=headers, auth=auth)

    def request(self, method, url, data=None, headers=None, auth=None):
        headers = dict(headers or {})
        body = urllib.parse.urlencode(data) if data else ""
        if auth is not None:
            url, headers, body = auth.prepare(method, url, headers, body)
        return send(method, url, body or None, headers)


class _Forms(HTMLParser):
    """The forms of a page, as dictionaries of their fields."""

    def __init__(self):
        super().__init__()
        self.forms = []
        self.form = self.select = None

    def handle_starttag(self, tag, attrs):
        attributes = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.form = {"action": attributes.get("action", ""), "fields": {}}
            self.forms.append(self.form)
        elif self.form is None:
            return
        elif tag == "input" and "name" in attributes:
            self.form["fields"][attributes["name"]] = attributes.get("value", "")
        elif tag == "select":
            self.select = attributes.get("name")
        elif tag == "option" and self.select and ("selected" in attributes or self.select not in self.form["fields"]):
            self.form["fields"][self.select] = attributes.get("value", "")

    def handle_endtag(self, tag):
        if tag == "form":
            self.form = None
        elif tag == "select":
            self.select = None


class Browser:
    """Cookies, redirects and forms. Stops where a redirect leaves the server."""

    def __init__(self, server_origin):
        self.origin = server_origin
        self.cookies = CookieJar(DefaultCookiePolicy(rfc2965=False))
        self.page = self.left_for = None

    def open(self, url, form=None):
        method, body = ("POST", urllib.parse.urlencode(form)) if form is not None else ("GET", None)
        self.page = self.left_for = None
        for _ in range(10):
            headers = {"Origin": self.origin, "Sec-Fetch-Site": "same-origin"} if method == "POST" else {}
            self.page = send(method, url, body, headers, self.cookies)
            location = self.page.headers.get("location")
            if self.page.status_code not in (301, 302, 303) or not location:
                return self
            url, method, body = urllib.parse.urljoin(url, location), "GET", None
            if not url.startswith(f"{self.origin}/"):
                self.left_for = url
                return self
        raise AssertionError(f"too many redirects, the last to {url}")

    def form_with(self, field):
        """The form that asks for this field, if the page has one."""
        parser = _Forms()
        parser.feed(self.page.text)
        return next((form for form in parser.forms if field in form["fields"]), None)

    def form_to(self, action):
        """The form that goes there, if the page has one."""
        parser = _Forms()
        parser.feed(self.page.text)
        return next((form for form in parser.forms if form["action"] == action), None)

    def fill(self, form, **typed):
        return self.open(urllib.parse.urljoin(self.page.url, form["action"]), {**form["fields"], **typed})
