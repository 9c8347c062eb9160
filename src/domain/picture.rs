//! Pictures of people: four formats, told apart by their first bytes and never by what somebody says they are.

/// The most bytes of a picture.
pub const MAX_BYTES: usize = 256 * 1_024;
/// The most pixels of a side.
pub const MAX_SIDE: u32 = 4_096;

/// A format that every browser shows and that holds no script.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PictureKind {
    /// Portable Network Graphics.
    Png,
    /// JPEG.
    Jpeg,
    /// WebP.
    WebP,
    /// GIF.
    Gif,
}

impl PictureKind {
    /// Every format.
    pub const ALL: [Self; 4] = [Self::Png, Self::Jpeg, Self::WebP, Self::Gif];

    /// The media type, which is also the word in the database.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::WebP => "image/webp",
            Self::Gif => "image/gif",
        }
    }

    /// Reads [`PictureKind::media_type`] back.
    pub fn of_media_type(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.media_type() == text)
    }

    /// The format that the first bytes are of.
    fn of_bytes(bytes: &[u8]) -> Option<Self> {
        let begins = |at: usize, mark: &[u8]| bytes.get(at..).is_some_and(|rest| rest.starts_with(mark));
        if begins(0, b"\x89PNG\r\n\x1a\n") && begins(12, b"IHDR") {
            Some(Self::Png)
        } else if begins(0, b"\xff\xd8\xff") {
            Some(Self::Jpeg)
        } else if begins(0, b"RIFF") && begins(8, b"WEBP") {
            Some(Self::WebP)
        } else if begins(0, b"GIF87a") || begins(0, b"GIF89a") {
            Some(Self::Gif)
        } else {
            None
        }
    }
}

/// Why a file is not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PictureProblem {
    /// No file was chosen.
    Empty,
    /// More than [`MAX_BYTES`].
    TooLarge,
    /// None of the four formats, or damaged.
    NotAPicture,
    /// A side has more than [`MAX_SIDE`] pixels: whoever shows it would need room for all of them.
    TooWide,
}

/// A picture that may be shown to others: of a known format and a sane size, with nothing in it that says where it was taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Picture {
    kind: PictureKind,
    bytes: Vec<u8>,
}

impl Picture {
    /// Reads what somebody uploaded.
    ///
    /// # Errors
    /// [`PictureProblem`].
    pub fn read(bytes: &[u8]) -> Result<Self, PictureProblem> {
        if bytes.is_empty() {
            return Err(PictureProblem::Empty);
        }
        if bytes.len() > MAX_BYTES {
            return Err(PictureProblem::TooLarge);
        }
        let kind = PictureKind::of_bytes(bytes).ok_or(PictureProblem::NotAPicture)?;
        let (width, height) = size(kind, bytes).filter(|(width, height)| *width > 0 && *height > 0).ok_or(PictureProblem::NotAPicture)?;
        if width > MAX_SIDE || height > MAX_SIDE {
            return Err(PictureProblem::TooWide);
        }
        Ok(Self { kind, bytes: private::without_remarks(kind, bytes).ok_or(PictureProblem::NotAPicture)? })
    }

    /// A picture as it was stored.
    pub(crate) fn stored(kind: PictureKind, bytes: Vec<u8>) -> Self {
        Self { kind, bytes }
    }

    /// Its format.
    pub fn kind(&self) -> PictureKind {
        self.kind
    }

    /// Its bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Its bytes, to be sent.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

/// Width and height as the headers say; `None` when they cannot be read.
fn size(kind: PictureKind, bytes: &[u8]) -> Option<(u32, u32)> {
    match kind {
        PictureKind::Png => Some((big(bytes.get(16..20)?), big(bytes.get(20..24)?))),
        PictureKind::Gif => Some((little(bytes.get(6..8)?), little(bytes.get(8..10)?))),
        PictureKind::WebP => size_of_webp(bytes),
        PictureKind::Jpeg => private::segments(bytes)?.into_iter().find_map(|segment| {
            // The frame headers, of which a file has one (ITU-T T.81, table B.1).
            let is_frame = matches!(segment.marker, 0xc0..=0xcf) && !matches!(segment.marker, 0xc4 | 0xc8 | 0xcc);
            let content = bytes.get(segment.content).filter(|_| is_frame)?;
            Some((big(content.get(3..5)?), big(content.get(1..3)?)))
        }),
    }
}

/// The first chunk says it, in one of three ways (RFC 9649 section 2).
fn size_of_webp(bytes: &[u8]) -> Option<(u32, u32)> {
    match bytes.get(12..16)? {
        b"VP8X" => Some((1 + little(bytes.get(24..27)?), 1 + little(bytes.get(27..30)?))),
        b"VP8L" if bytes.get(20) == Some(&0x2f) => {
            let packed = little(bytes.get(21..25)?);
            Some((1 + (packed & 0x3fff), 1 + (packed >> 14 & 0x3fff)))
        }
        b"VP8 " if bytes.get(23..26) == Some(&[0x9d, 0x01, 0x2a]) => Some((little(bytes.get(26..28)?) & 0x3fff, little(bytes.get(28..30)?) & 0x3fff)),
        _ => None,
    }
}

fn big(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte))
}

fn little(bytes: &[u8]) -> u32 {
    bytes.iter().rev().fold(0, |sum, byte| sum << 8 | u32::from(*byte))
}

mod private;

#[cfg(test)]
mod tests;
