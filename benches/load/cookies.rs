//! The cookies of one virtual user.

/// Cookies of one origin, told apart by name and path.
#[derive(Default)]
pub struct CookieJar {
    cookies: Vec<Cookie>,
}

struct Cookie {
    name: String,
    value: String,
    path: String,
}

impl CookieJar {
    /// Forgets everything, as a new browser profile would.
    pub fn clear(&mut self) {
        self.cookies.clear();
    }

    /// Takes one `Set-Cookie` value that came with an answer to `target`.
    pub fn store(&mut self, set_cookie: &str, target: &str) {
        let mut parts = set_cookie.split(';').map(str::trim);
        let Some((name, value)) = parts.next().and_then(|pair| pair.split_once('=')) else { return };
        let mut path = default_path(target);
        let mut expired = false;
        for attribute in parts {
            let (key, value) = attribute.split_once('=').unwrap_or((attribute, ""));
            match key.trim().to_ascii_lowercase().as_str() {
                "path" if value.starts_with('/') => path = value.to_owned(),
                "max-age" => expired |= value.trim().parse::<i64>().is_ok_and(|seconds| seconds <= 0),
                // Servers delete with a date at the beginning of the epoch; other dates lie beyond the run.
                "expires" => expired |= value.contains("1970"),
                _ => {}
            }
        }
        self.cookies.retain(|cookie| cookie.name != name || cookie.path != path);
        if !expired {
            self.cookies.push(Cookie { name: name.to_owned(), value: value.to_owned(), path });
        }
    }

    /// The `Cookie` header for a request to `target`; `None` when no cookie fits.
    pub fn header(&self, target: &str) -> Option<String> {
        let path = target.split('?').next().unwrap_or_default();
        let mut out = String::new();
        for cookie in self.cookies.iter().filter(|cookie| covers(&cookie.path, path)) {
            if !out.is_empty() {
                out.push_str("; ");
            }
            out.push_str(&cookie.name);
            out.push('=');
            out.push_str(&cookie.value);
        }
        (!out.is_empty()).then_some(out)
    }
}

fn covers(cookie_path: &str, path: &str) -> bool {
    path.strip_prefix(cookie_path).is_some_and(|rest| rest.is_empty() || cookie_path.ends_with('/') || rest.starts_with('/'))
}

fn default_path(target: &str) -> String {
    let path = target.split('?').next().unwrap_or_default();
    match path.rfind('/') {
        Some(slash) if slash > 0 => path[..slash].to_owned(),
        _ => "/".to_owned(),
    }
}
