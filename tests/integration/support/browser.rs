//! A browser without script: keeps cookies, follows our own redirects, submits the form it sees.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::html::{self, Element};
use super::{CALLBACK, TestApp};

pub struct Browser<'a> {
    app: &'a TestApp,
    cookies: RefCell<BTreeMap<String, String>>,
    headers: RefCell<Vec<(String, String)>>,
    page: RefCell<Page>,
    filled: RefCell<Vec<(String, String)>>,
    hears_offers: bool,
}

/// What the browser shows, or the foreign address that it was sent to.
#[derive(Clone, Default)]
pub struct Page {
    pub status: u16,
    pub path: String,
    pub body: String,
    pub headers: reqwest::header::HeaderMap,
    /// Where a redirect to another origin leads.
    pub left_for: Option<String>,
}

impl Page {
    pub fn html(&self) -> Element {
        html::parse(&self.body)
    }

    /// The text of the first element that matches.
    pub fn text(&self, selector: &str) -> Option<String> {
        self.html().first(selector).map(|element| squeeze(&element.text()))
    }

    pub fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        self.html().first(selector).and_then(|element| element.attr(name))
    }

    /// An attribute of every element that matches.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        self.html().select(selector).iter().filter_map(|element| element.attr(name)).collect()
    }

    /// What stands in a field.
    pub fn value(&self, name: &str) -> Option<String> {
        // A page that goes takes the content of its elements along.
        let page = self.html();
        let field = page.first(&format!("[name={name}]"))?;
        Some(if field.name() == "textarea" { field.text() } else { field.attr("value").unwrap_or_default() })
    }

    pub fn has(&self, selector: &str) -> bool {
        self.html().first(selector).is_some()
    }

    /// Status and headline: what a story asserts first.
    pub fn headline(&self) -> (u16, String) {
        (self.status, self.text("h1").unwrap_or_default())
    }

    /// The error beside the field, without its hidden "Error:".
    pub fn error(&self) -> Option<String> {
        self.text(".err").map(|text| text.trim_start_matches("Error:").trim().to_owned())
    }

    /// A parameter of the foreign address that the browser was sent to.
    pub fn parameter(&self, name: &str) -> Option<String> {
        let url = url::Url::parse(self.left_for.as_deref()?).unwrap();
        url.query_pairs().find(|(own, _)| own == name).map(|(_, value)| value.into_owned())
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl<'a> Browser<'a> {
    pub fn new(app: &'a TestApp) -> Self {
        Self {
            app,
            cookies: RefCell::default(),
            headers: RefCell::default(),
            page: RefCell::default(),
            filled: RefCell::default(),
            hears_offers: false,
        }
    }

    /// Stays on the page of an offer; everybody else presses "Not now".
    pub fn hearing_offers(self) -> Self {
        Self { hears_offers: true, ..self }
    }

    /// Sends a header with every request from now on.
    pub fn says(self, name: &str, value: &str) -> Self {
        self.headers.borrow_mut().push((name.into(), value.into()));
        self
    }

    pub fn page(&self) -> Page {
        self.page.borrow().clone()
    }

    pub fn cookie(&self, prefix: &str) -> Option<(String, String)> {
        self.cookies.borrow().iter().find(|(name, _)| name.starts_with(prefix)).map(|(name, value)| (name.clone(), value.clone()))
    }

    pub fn set_cookie(&self, name: &str, value: &str) {
        self.cookies.borrow_mut().insert(name.into(), value.into());
    }

    pub fn forget_cookies(&self) {
        self.cookies.borrow_mut().clear();
    }

    /// Goes to `/authorize` for the web client; `extra` begins with `&`.
    pub async fn authorize(&self, extra: &str) -> Page {
        let callback: String = url::form_urlencoded::byte_serialize(CALLBACK.as_bytes()).collect();
        self.open(&format!("/authorize?client_id=web&response_type=code&scope=openid+offline_access&redirect_uri={callback}&state=xyz{extra}")).await
    }

    pub async fn open(&self, path: &str) -> Page {
        self.filled.borrow_mut().clear();
        self.follow(self.app.http.get(self.app.url(path)), path.to_owned()).await
    }

    pub fn fill(&self, name: &str, value: &str) -> &Self {
        self.filled.borrow_mut().push((name.into(), value.into()));
        self
    }

    /// Submits the form that has the filled fields, or the first form of the page.
    pub async fn submit(&self) -> Page {
        let wanted = self.filled.borrow().first().map(|(name, _)| name.clone());
        self.submit_form(wanted.as_deref()).await
    }

    /// Submits the form that goes to `action`.
    pub async fn press(&self, action: &str) -> Page {
        let page = self.page();
        let (form, path) = {
            let html = page.html();
            let found = html
                .select("form")
                .into_iter()
                .find(|form| form.attr("action").as_deref() == Some(action))
                .unwrap_or_else(|| panic!("no form to {action} in {}", page.body));
            (fields_of(&found), action.to_owned())
        };
        self.post(&path, &form).await
    }

    async fn submit_form(&self, with_field: Option<&str>) -> Page {
        let page = self.page();
        let (mut form, path) = {
            let html = page.html();
            let has = |form: &Element| with_field.is_none_or(|name| form.first(&format!("[name={name}]")).is_some());
            let found =
                html.select("form[method=post]").into_iter().find(has).unwrap_or_else(|| panic!("no such form in {} {}", page.path, page.body));
            // A form without an address goes to where its page is.
            (fields_of(&found), found.attr("action").unwrap_or_else(|| page.path.clone()))
        };
        for (name, value) in self.filled.borrow().iter() {
            match form.iter_mut().find(|(own, _)| own == name) {
                Some(field) => field.1.clone_from(value),
                None if page.has(&format!("[name={name}]")) => form.push((name.clone(), value.clone())),
                None => panic!("no field {name}"),
            }
        }
        self.post(&path, &form).await
    }

    /// Posts a form as the browser would from one of our pages.
    pub async fn post(&self, path: &str, form: &[(String, String)]) -> Page {
        self.filled.borrow_mut().clear();
        let request = self.app.http.post(self.app.url(path)).form(form).header("origin", &self.app.origin).header("sec-fetch-site", "same-origin");
        let request = request.header("referer", format!("{}{}", self.app.origin, self.page().path));
        let page = self.follow(request, path.to_owned()).await;
        if self.hears_offers || !page.path.starts_with("/login/setup?") || !page.has("form[action='/login/continue']") {
            return page;
        }
        let request = self.app.http.post(self.app.url("/login/continue")).form(&self.form("/login/continue"));
        let request = request.header("origin", &self.app.origin).header("sec-fetch-site", "same-origin");
        self.follow(request, "/login/continue".to_owned()).await
    }

    /// Sends a form with a file, and follows where it leads.
    pub async fn upload(&self, action: &str, fields: &[(&str, &str)], file: &[u8]) -> Page {
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend(format!("--b0undary\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes());
        }
        body.extend(b"--b0undary\r\ncontent-disposition: form-data; name=\"file\"; filename=\"../me.png\"\r\ncontent-type: image/png\r\n\r\n");
        body.extend(file);
        body.extend(b"\r\n--b0undary--\r\n");
        let request = self.app.http.post(self.app.url(action)).header("content-type", "multipart/form-data; boundary=b0undary");
        let request = request.header("origin", &self.app.origin).header("sec-fetch-site", "same-origin").body(body);
        self.follow(request, action.to_owned()).await
    }

    /// The fields of the form that goes to `action`, as the page has them.
    pub fn form(&self, action: &str) -> Vec<(String, String)> {
        let page = self.page();
        let html = page.html();
        let found = html.select("form").into_iter().find(|form| form.attr("action").as_deref() == Some(action)).unwrap();
        fields_of(&found)
    }

    /// Cookies as a header, for requests that a test sends by itself.
    pub fn cookie_header(&self) -> String {
        self.cookies.borrow().iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    async fn follow(&self, mut request: reqwest::RequestBuilder, mut path: String) -> Page {
        for _ in 0..10 {
            let cookies = self.cookie_header();
            if !cookies.is_empty() {
                request = request.header("cookie", cookies);
            }
            for (name, value) in self.headers.borrow().iter() {
                request = request.header(name, value);
            }
            let response = request.send().await.unwrap();
            self.keep(&response);
            let location = response.headers().get("location").and_then(|value| value.to_str().ok()).map(str::to_owned);
            let (status, headers) = (response.status().as_u16(), response.headers().clone());
            let mut page = Page { status, path: path.clone(), headers, body: response.text().await.unwrap(), left_for: None };
            let Some(location) = location else {
                *self.page.borrow_mut() = page.clone();
                return page;
            };
            let own = location.strip_prefix(&self.app.origin).map(str::to_owned).or_else(|| location.starts_with('/').then(|| location.clone()));
            match own {
                Some(next) => {
                    request = self.app.http.get(self.app.url(&next));
                    path = next;
                }
                None => {
                    page.left_for = Some(location);
                    return page;
                }
            }
        }
        panic!("too many redirects");
    }

    fn keep(&self, response: &reqwest::Response) {
        for header in response.headers().get_all("set-cookie") {
            let text = header.to_str().unwrap();
            let (pair, attributes) = text.split_once(';').unwrap_or((text, ""));
            let (name, value) = pair.split_once('=').unwrap();
            if attributes.to_ascii_lowercase().contains("max-age=0") || value.is_empty() {
                self.cookies.borrow_mut().remove(name);
            } else {
                self.cookies.borrow_mut().insert(name.into(), value.into());
            }
        }
    }
}

fn fields_of(form: &Element) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for element in form.select("input[name], select[name], textarea[name]") {
        let name = element.attr("name").unwrap();
        let is_box = matches!(element.attr("type").as_deref(), Some("checkbox" | "radio"));
        if is_box && element.attr("checked").is_none() || element.attr("disabled").is_some() {
            continue;
        }
        let value = match element.name().as_str() {
            "select" => element.first("option[selected]").and_then(|option| option.attr("value")).unwrap_or_default(),
            "textarea" => element.text(),
            _ => element.attr("value").unwrap_or_default(),
        };
        fields.push((name, value));
    }
    fields
}
