//! What a browser calls itself, for notices and lists of sessions. The header is anybody's to write, so only names of a
//! list come out of it.

/// Which browser on which system, as far as it says.
#[derive(Clone, PartialEq, Eq, Default, Debug, serde::Serialize, serde::Deserialize)]
pub struct BrowserName {
    /// `Firefox`, `Chrome`, ...
    pub browser: Option<String>,
    /// `Linux`, `Windows`, ...
    pub system: Option<String>,
}

/// The mark of each browser. Those built on another's engine name that one too and stand before it.
const BROWSERS: [(&str, &str); 11] = [
    ("Edg/", "Edge"),
    ("EdgA/", "Edge"),
    ("EdgiOS/", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Chromium/", "Chrome"),
    ("Safari/", "Safari"),
];

/// The mark of each system. Android names Linux, and iPhones name Mac OS X.
const SYSTEMS: [(&str, &str); 8] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("CrOS", "ChromeOS"),
    ("Mac OS X", "macOS"),
    ("Macintosh", "macOS"),
    ("Linux", "Linux"),
];

impl BrowserName {
    /// Reads a `User-Agent` header; `None` when it names nothing that is known.
    pub fn of(agent: &str) -> Option<Self> {
        let find = |marks: &[(&str, &str)]| marks.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| (*name).to_owned());
        let found = Self { browser: find(&BROWSERS), system: find(&SYSTEMS) };
        (found != Self::default()).then_some(found)
    }

    /// The column: `Firefox/Linux`; a half that is not known is empty.
    pub fn to_column(&self) -> String {
        format!("{}/{}", self.browser.as_deref().unwrap_or_default(), self.system.as_deref().unwrap_or_default())
    }

    /// Reads [`BrowserName::to_column`] back.
    pub fn from_column(text: &str) -> Option<Self> {
        let (browser, system) = text.split_once('/')?;
        let half = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        Some(Self { browser: half(browser), system: half(system) }).filter(|name| *name != Self::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(agent: &str) -> String {
        let name = BrowserName::of(agent).unwrap_or_default();
        format!("{}/{}", name.browser.unwrap_or_default(), name.system.unwrap_or_default())
    }

    #[test]
    fn browsers_are_told_apart_from_those_they_pretend_to_be() {
        let chrome = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0";
        assert_eq!(read("Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0"), "Firefox/Linux");
        assert_eq!(read(&format!("Mozilla/5.0 (Windows NT 10.0; Win64; x64) {chrome} Safari/537.36 Edg/140.0.0.0")), "Edge/Windows");
        assert_eq!(read(&format!("Mozilla/5.0 (Linux; Android 15; Pixel 9) {chrome} Mobile Safari/537.36")), "Chrome/Android");
        assert_eq!(
            read("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1"),
            "Safari/iPhone"
        );
        assert_eq!(read("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15"), "Safari/macOS");
    }

    #[test]
    fn columns_read_back() {
        for agent in ["Firefox/143.0 (Linux)", "SamsungBrowser/1", "Windows"] {
            let name = BrowserName::of(agent).unwrap();
            assert_eq!(BrowserName::from_column(&name.to_column()), Some(name));
        }
        assert_eq!((BrowserName::from_column("/"), BrowserName::from_column("")), (None, None));
    }

    #[test]
    fn words_of_the_header_never_come_through() {
        assert_eq!(BrowserName::of("Call +1 415 555 0100 now, your account is lost"), None);
        assert_eq!(read("<b>evil.example</b> Firefox/1"), "Firefox/");
        assert_eq!(BrowserName::of(""), None);
    }
}
