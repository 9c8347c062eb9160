//! Taking out what a picture says beside its pixels. Cameras write the place where it was taken, and everybody may fetch a
//! picture who has its address.

use super::{PictureKind, big, little};

/// A part of a JPEG file that begins with a marker.
pub(super) struct Segment {
    /// Its marker's second byte.
    pub marker: u8,
    /// All of it: marker, content, and the pixels behind the start of a scan.
    pub whole: std::ops::Range<usize>,
    /// The content.
    pub content: std::ops::Range<usize>,
}

/// The segments of a JPEG file up to its end, behind which cameras put further pictures; `None` when they do not add up.
pub(super) fn segments(bytes: &[u8]) -> Option<Vec<Segment>> {
    let mut found = Vec::new();
    let mut at = 2;
    loop {
        let begin = at;
        while *bytes.get(at)? == 0xff {
            at += 1;
        }
        // At least one 0xff comes before a marker, and any number of them.
        if at == begin {
            return None;
        }
        let marker = *bytes.get(at)?;
        if marker == 0xd9 {
            found.push(Segment { marker, whole: begin..at + 1, content: at + 1..at + 1 });
            return Some(found);
        }
        let length = usize::try_from(big(bytes.get(at + 1..at + 3)?)).ok()?;
        let end = at + 1 + length;
        if length < 2 || end > bytes.len() {
            return None;
        }
        let content = at + 3..end;
        at = if marker == 0xda { end + pixels(bytes.get(end..)?) } else { end };
        found.push(Segment { marker, whole: begin..at, content });
        // Some writers leave the end marker out.
        if at == bytes.len() {
            return (marker == 0xda).then_some(found);
        }
    }
}

/// How many bytes of pixels come before the next marker. A zero behind 0xff says that it is a pixel, and restarts belong to
/// the scan (ITU-T T.81, B.1.1.2).
fn pixels(scan: &[u8]) -> usize {
    let is_marker = |pair: &[u8]| pair[0] == 0xff && !matches!(pair[1], 0x00 | 0xd0..=0xd7 | 0xff);
    scan.windows(2).position(is_marker).unwrap_or(scan.len())
}

/// The file less its remarks; `None` when it is damaged. Colour profiles stay, and so does which side is up.
pub(super) fn without_remarks(kind: PictureKind, bytes: &[u8]) -> Option<Vec<u8>> {
    match kind {
        PictureKind::Jpeg => jpeg(bytes),
        PictureKind::Png => png(bytes),
        PictureKind::WebP => webp(bytes),
        // GIF has room for a comment and none for a place.
        PictureKind::Gif => Some(bytes.to_vec()),
    }
}

fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut plain = bytes.get(..2)?.to_vec();
    for segment in segments(bytes)? {
        let content = bytes.get(segment.content.clone())?;
        match segment.marker {
            0xe1 => plain.extend(content.strip_prefix(b"Exif\0\0").and_then(orientation).map(exif_of).unwrap_or_default()),
            // JFIF, the colour profile and Adobe's note on colours say how to show the pixels; the others are remarks.
            0xe3..=0xed | 0xef | 0xfe => {}
            _ => plain.extend(bytes.get(segment.whole)?),
        }
    }
    Some(plain)
}

/// Which side is up, as the first directory of Exif says: 1 to 8.
fn orientation(tiff: &[u8]) -> Option<u8> {
    let number = match tiff.get(..2)? {
        b"II" => little,
        b"MM" => big,
        _ => return None,
    };
    let directory = usize::try_from(number(tiff.get(4..8)?)).ok()?;
    let entries = usize::try_from(number(tiff.get(directory..directory.checked_add(2)?)?)).ok()?;
    let list = tiff.get(directory + 2..)?;
    let entry = list.chunks_exact(12).take(entries).find(|entry| number(&entry[..2]) == 0x0112)?;
    u8::try_from(number(&entry[8..10])).ok().filter(|side| (1..=8).contains(side))
}

/// An Exif segment that says which side is up and nothing else.
fn exif_of(side: u8) -> Vec<u8> {
    let mut segment = b"\xff\xe1\x00\x22Exif\0\0MM\x00\x2a\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00".to_vec();
    segment.extend([side, 0, 0, 0, 0, 0, 0]);
    segment
}

/// Chunks of four bytes length, four of name, content, and four of checksum.
fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut plain = bytes.get(..8)?.to_vec();
    let mut rest = bytes.get(8..)?;
    loop {
        let length = usize::try_from(big(rest.get(..4)?)).ok()?;
        let name = rest.get(4..8)?;
        let (chunk, after) = rest.split_at_checked(length.checked_add(12)?)?;
        if !matches!(name, b"eXIf" | b"tEXt" | b"zTXt" | b"iTXt" | b"tIME") {
            plain.extend(chunk);
        }
        // What follows the end is no part of the picture.
        if name == b"IEND" {
            return Some(plain);
        }
        rest = after;
    }
}

/// Chunks of four bytes name, four of length, and content, filled up to an even length.
fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut plain = bytes.get(..12)?.to_vec();
    let mut rest = bytes.get(12..)?;
    while !rest.is_empty() {
        let length = usize::try_from(little(rest.get(4..8)?)).ok()?;
        let (name, padded) = (rest.get(..4)?, length.checked_add(8 + length % 2)?);
        // Some writers leave the last byte of padding out.
        let (chunk, after) = rest.split_at_checked(padded).or_else(|| rest.split_at_checked(length.checked_add(8)?))?;
        if !matches!(name, b"EXIF" | b"XMP ") {
            let start = plain.len();
            plain.extend(chunk);
            if name == b"VP8X" {
                // The flags that announce the two.
                *plain.get_mut(start + 8)? &= !0b1100;
            }
        }
        rest = after;
    }
    let size = u32::try_from(plain.len() - 8).ok()?;
    plain.get_mut(4..8)?.copy_from_slice(&size.to_le_bytes());
    Some(plain)
}
