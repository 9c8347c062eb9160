//! A logo: a picture that was uploaded, or a drawing (SVG) in which nothing runs and nothing is fetched.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::domain::picture::{Picture, PictureKind, PictureProblem};

/// The most bytes of a logo.
pub const MAX_BYTES: usize = 200 * 1_024;
/// The most elements of a drawing.
const MAX_NODES: u32 = 20_000;

/// The media type of a drawing.
const SVG: &str = "image/svg+xml";
const SVG_NAMESPACE: &str = "http://www.w3.org/2000/svg";

/// Elements that run something, or bring pages into the drawing.
const ACTIVE: [&str; 11] = ["script", "foreignobject", "iframe", "embed", "object", "audio", "video", "handler", "listener", "set", "animate"];

/// Why a file is not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LogoProblem {
    /// No file was chosen.
    Empty,
    /// More than [`MAX_BYTES`].
    TooLarge,
    /// No drawing and no picture, or damaged.
    NotAPicture,
    /// A picture with too many pixels.
    TooWide,
    /// A drawing that runs something.
    Active,
    /// A drawing that fetches something from elsewhere.
    Fetches,
}

impl From<PictureProblem> for LogoProblem {
    fn from(problem: PictureProblem) -> Self {
        match problem {
            PictureProblem::Empty => Self::Empty,
            PictureProblem::TooLarge => Self::TooLarge,
            PictureProblem::NotAPicture => Self::NotAPicture,
            PictureProblem::TooWide => Self::TooWide,
        }
    }
}

/// What kind of file a logo is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Drawing,
    Picture(PictureKind),
}

impl Kind {
    const fn media_type(self) -> &'static str {
        match self {
            Self::Drawing => SVG,
            Self::Picture(kind) => kind.media_type(),
        }
    }
}

/// A logo that may be shown. Written as a `data:` URL (RFC 2397).
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Logo {
    kind: Kind,
    bytes: Arc<[u8]>,
}

impl Logo {
    /// Reads a file; what it is is told by what is in it.
    ///
    /// # Errors
    /// [`LogoProblem`].
    pub fn read(bytes: &[u8]) -> Result<Self, LogoProblem> {
        if bytes.is_empty() {
            return Err(LogoProblem::Empty);
        }
        if bytes.len() > MAX_BYTES {
            return Err(LogoProblem::TooLarge);
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => {
                admit_drawing(text)?;
                Ok(Self { kind: Kind::Drawing, bytes: bytes.into() })
            }
            Err(_) => {
                let picture = Picture::read(bytes)?;
                Ok(Self { kind: Kind::Picture(picture.kind()), bytes: picture.into_bytes().into() })
            }
        }
    }

    /// Reads the `data:` URL of [`Logo::data_url`]; the media type in it does not count.
    ///
    /// # Errors
    /// [`LogoProblem`].
    pub fn of_data_url(url: &str) -> Result<Self, LogoProblem> {
        let (_, encoded) = url.strip_prefix("data:").and_then(|rest| rest.split_once(";base64,")).ok_or(LogoProblem::NotAPicture)?;
        Self::read(&STANDARD.decode(encoded.trim()).map_err(|_| LogoProblem::NotAPicture)?)
    }

    /// As one line of text.
    pub fn data_url(&self) -> String {
        format!("data:{};base64,{}", self.kind.media_type(), STANDARD.encode(&self.bytes))
    }

    /// The media type.
    pub const fn media_type(&self) -> &'static str {
        self.kind.media_type()
    }

    /// The file.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl TryFrom<String> for Logo {
    type Error = &'static str;

    /// What was admitted once is not judged again by rules that came later: a stored logo must not lock the installation.
    fn try_from(url: String) -> Result<Self, Self::Error> {
        let odd = "a logo is a data URL";
        let (media_type, encoded) = url.strip_prefix("data:").and_then(|rest| rest.split_once(";base64,")).ok_or(odd)?;
        let kind = if media_type == SVG { Some(Kind::Drawing) } else { PictureKind::of_media_type(media_type).map(Kind::Picture) };
        let bytes = STANDARD.decode(encoded).map_err(|_| odd)?;
        Ok(Self { kind: kind.ok_or(odd)?, bytes: bytes.into() })
    }
}

impl From<Logo> for String {
    fn from(own: Logo) -> Self {
        own.data_url()
    }
}

/// A drawing as a page may show it. It is served in a sandbox besides; this tells the administrator early.
fn admit_drawing(text: &str) -> Result<(), LogoProblem> {
    if text.contains("<!ENTITY") {
        return Err(LogoProblem::Active);
    }
    let options = roxmltree::ParsingOptions { allow_dtd: true, nodes_limit: MAX_NODES, ..roxmltree::ParsingOptions::default() };
    let drawing = roxmltree::Document::parse_with_options(text, options).map_err(|_| LogoProblem::NotAPicture)?;
    let root = drawing.root_element();
    if root.tag_name().name() != "svg" || root.tag_name().namespace() != Some(SVG_NAMESPACE) {
        return Err(LogoProblem::NotAPicture);
    }
    for node in drawing.descendants() {
        if node.is_pi() {
            // `xml-stylesheet` fetches and may run.
            return Err(LogoProblem::Fetches);
        }
        let name = node.tag_name().name().to_ascii_lowercase();
        if ACTIVE.contains(&name.as_str()) || name.starts_with("animate") {
            return Err(LogoProblem::Active);
        }
        if name == "style" && node.text().is_some_and(fetches) {
            return Err(LogoProblem::Fetches);
        }
        for attribute in node.attributes() {
            let name = attribute.name().to_ascii_lowercase();
            if name.starts_with("on") {
                return Err(LogoProblem::Active);
            }
            let leads_out = matches!(name.as_str(), "href" | "src") && !is_inside(attribute.value());
            if leads_out || fetches(attribute.value()) {
                return Err(LogoProblem::Fetches);
            }
        }
    }
    Ok(())
}

/// Whether an address is a part of the drawing itself.
fn is_inside(address: &str) -> bool {
    let address = address.trim().to_ascii_lowercase();
    address.is_empty()
        || address.starts_with('#')
        || ["data:image/png", "data:image/jpeg", "data:image/webp", "data:image/gif"].iter().any(|own| address.starts_with(own))
}

/// Whether a style loads something.
fn fetches(style: &str) -> bool {
    let style = style.to_ascii_lowercase();
    let outside = |part: &str| !is_inside(part.trim_start().trim_start_matches(['"', '\'']));
    style.contains("@import") || style.split("url(").skip(1).any(outside)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawing(inner: &str) -> Result<Logo, LogoProblem> {
        Logo::read(
            format!("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 8 8\">{inner}</svg>")
                .as_bytes(),
        )
    }

    #[test]
    fn a_drawing_is_kept_as_it_is_and_survives_the_file() {
        let inner =
            "<defs><linearGradient id=\"a\"/></defs><style>.b{fill:url(#a)}</style><use xlink:href=\"#c\"/><path class=\"b\" d=\"M0 0h8v8z\"/>";
        let logo = drawing(inner).unwrap();
        assert_eq!(logo.media_type(), SVG);
        assert_eq!(Logo::of_data_url(&logo.data_url()), Ok(logo.clone()));
        let stored: Logo = serde_json::from_str(&serde_json::to_string(&logo).unwrap()).unwrap();
        assert_eq!(stored, logo);
    }

    #[test]
    fn nothing_in_a_drawing_runs() {
        for bad in [
            "<script>alert(1)</script>",
            "<SCRIPT/>",
            "<path onload=\"alert(1)\"/>",
            "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>",
            "<a><set attributeName=\"href\" to=\"javascript:alert(1)\"/></a>",
            "<animateTransform attributeName=\"x\"/>",
        ] {
            assert_eq!(drawing(bad), Err(LogoProblem::Active), "{bad}");
        }
        assert_eq!(Logo::read(b"<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>"), Err(LogoProblem::Active));
    }

    #[test]
    fn nothing_in_a_drawing_is_fetched() {
        for bad in [
            "<image href=\"https://example.com/a.png\"/>",
            "<use xlink:href=\"//example.com/a.svg#b\"/>",
            "<a href=\"javascript:alert(1)\"><path/></a>",
            "<style>@import 'https://example.com/a.css';</style>",
            "<path style=\"fill:url( 'https://example.com/a.svg#b')\"/>",
            "<image href=\"data:image/svg+xml;base64,PHN2Zy8+\"/>",
            "<?xml-stylesheet href=\"a.css\"?>",
        ] {
            assert_eq!(drawing(bad), Err(LogoProblem::Fetches), "{bad}");
        }
    }

    #[test]
    fn what_is_no_logo_says_why() {
        assert_eq!(Logo::read(b""), Err(LogoProblem::Empty));
        assert_eq!(Logo::read(&[b' '; MAX_BYTES + 1]), Err(LogoProblem::TooLarge));
        for bad in [&b"hello"[..], b"<html/>", b"<svg/>", b"\x89PNG", b"GIF89a", b"\xff\xfe\x00"] {
            assert_eq!(Logo::read(bad), Err(LogoProblem::NotAPicture), "{bad:?}");
        }
        assert_eq!(Logo::of_data_url("https://example.com/logo.png"), Err(LogoProblem::NotAPicture));
    }
}
