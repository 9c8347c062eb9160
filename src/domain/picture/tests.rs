use super::*;

fn chunk(name: &[u8], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).unwrap().to_be_bytes();
    [&length[..], name, content, &[0; 4]].concat()
}

fn png(width: u32, height: u32, more: &[u8]) -> Vec<u8> {
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat();
    [&b"\x89PNG\r\n\x1a\n"[..], &chunk(b"IHDR", &head), more, &chunk(b"IDAT", b"pixels"), &chunk(b"IEND", b"")].concat()
}

fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
    [&[0xff, marker][..], &length, content].concat()
}

fn jpeg(width: u16, height: u16, more: &[u8]) -> Vec<u8> {
    let frame = [&[8][..], &height.to_be_bytes(), &width.to_be_bytes(), &[3, 1, 0x22, 0]].concat();
    [&b"\xff\xd8"[..], &segment(0xe0, b"JFIF\0\x01"), more, &segment(0xc0, &frame), &segment(0xda, b"\x01"), b"pixels\xff\xd9"].concat()
}

fn webp(chunks: &[(&[u8], Vec<u8>)]) -> Vec<u8> {
    let mut body = b"WEBP".to_vec();
    for (name, content) in chunks {
        body.extend([*name, &u32::try_from(content.len()).unwrap().to_le_bytes()[..], content].concat());
        body.resize(body.len() + content.len() % 2, 0);
    }
    [&b"RIFF"[..], &u32::try_from(body.len()).unwrap().to_le_bytes(), &body].concat()
}

fn lossless(width: u32, height: u32) -> Vec<u8> {
    [&[0x2f][..], &((width - 1) | (height - 1) << 14).to_le_bytes(), b"pixels!"].concat()
}

fn gif(width: u16, height: u16) -> Vec<u8> {
    [&b"GIF89a"[..], &width.to_le_bytes(), &height.to_le_bytes(), &[0; 3], b";"].concat()
}

#[test]
fn the_four_formats_are_known_by_their_bytes() {
    let lossy = [&[0, 0, 0, 0x9d, 0x01, 0x2a][..], &20_u16.to_le_bytes(), &10_u16.to_le_bytes()].concat();
    let canvas = [&[0_u8; 4][..], &[19, 0, 0, 9, 0, 0]].concat();
    for (bytes, kind) in [
        (png(20, 10, b""), PictureKind::Png),
        (jpeg(20, 10, b""), PictureKind::Jpeg),
        (gif(20, 10), PictureKind::Gif),
        (webp(&[(b"VP8L", lossless(20, 10))]), PictureKind::WebP),
        (webp(&[(b"VP8 ", lossy)]), PictureKind::WebP),
        (webp(&[(b"VP8X", canvas), (b"VP8L", lossless(20, 10))]), PictureKind::WebP),
    ] {
        assert_eq!(size(kind, &bytes), Some((20, 10)), "{kind:?}");
        let picture = Picture::read(&bytes).unwrap();
        assert_eq!((picture.kind(), picture.bytes()), (kind, bytes.as_slice()), "nothing to take out");
        assert_eq!(PictureKind::of_media_type(kind.media_type()), Some(kind));
    }
}

#[test]
fn what_is_no_picture_or_too_much_of_one_is_refused() {
    use PictureProblem::{Empty, NotAPicture, TooLarge, TooWide};
    assert_eq!(Picture::read(b""), Err(Empty));
    for bytes in
        [&b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"[..], b"<!doctype html>", b"BM", b"\0\0\x01\0", b"GIF89", b"%PDF-1.7"]
    {
        assert_eq!(Picture::read(bytes), Err(NotAPicture), "{bytes:?}");
    }
    for bytes in [png(4_097, 1, b""), jpeg(1, 5_000, b""), gif(u16::MAX, 1), webp(&[(b"VP8L", lossless(4_097, 1))])] {
        assert_eq!(Picture::read(&bytes), Err(TooWide));
    }
    for bytes in [png(0, 1, b""), jpeg(1, 0, b""), gif(0, 0)] {
        assert_eq!(Picture::read(&bytes), Err(NotAPicture), "no pixels");
    }
    assert_eq!(Picture::read(&png(1, 1, &chunk(b"prVt", &vec![0; MAX_BYTES]))), Err(TooLarge));
}

#[test]
fn a_damaged_file_is_refused_wherever_it_ends() {
    for whole in [png(20, 10, b""), jpeg(20, 10, b""), webp(&[(b"VP8L", lossless(20, 10))])] {
        for end in 1..whole.len() {
            // Not every cut is seen, and none does harm.
            drop(Picture::read(&whole[..end]));
        }
        assert_eq!(Picture::read(&whole[..whole.len() / 3]), Err(PictureProblem::NotAPicture));
    }
    let endless = [&b"\xff\xd8\xff"[..], &vec![0xff; 5_000]].concat();
    assert_eq!(Picture::read(&endless), Err(PictureProblem::NotAPicture));
    assert_eq!(Picture::read(b"\xff\xd8\xff\xe1\x00\x01"), Err(PictureProblem::NotAPicture), "a segment shorter than its length");
}

/// Where the camera stood, in Exif as it writes it.
fn exif(order: &[u8; 2], side: u8) -> Vec<u8> {
    let word = |n: u16| if order == b"II" { n.to_le_bytes() } else { n.to_be_bytes() };
    let long = |n: u32| if order == b"II" { n.to_le_bytes() } else { n.to_be_bytes() };
    let entry = |tag: u16, value: u16| [&word(tag)[..], &word(3), &long(1), &word(value), &[0, 0]].concat();
    let directory = [&word(2)[..], &entry(0x0100, 20), &entry(0x0112, u16::from(side)), &long(0)].concat();
    [&b"Exif\0\0"[..], order, &word(42), &long(8), &directory, b"GPS 52.5200 N 13.4050 E"].concat()
}

#[test]
fn what_a_camera_remarked_goes_and_which_side_is_up_stays() {
    for order in [b"II", b"MM"] {
        let remarks =
            [segment(0xe1, &exif(order, 6)), segment(0xfe, b"GPS"), segment(0xed, b"GPS"), segment(0xe1, b"http://ns.adobe.com/GPS")].concat();
        let picture = Picture::read(&jpeg(20, 10, &remarks)).unwrap();
        let has = |bytes: &[u8], mark: &[u8]| bytes.windows(mark.len()).any(|window| window == mark);
        assert!(!has(picture.bytes(), b"GPS") && has(picture.bytes(), b"JFIF") && picture.bytes().ends_with(b"pixels\xff\xd9"));
        let rest = private::segments(picture.bytes()).unwrap();
        assert_eq!(rest.iter().map(|segment| segment.marker).collect::<Vec<_>>(), [0xe0, 0xe1, 0xc0, 0xda, 0xd9]);
        assert_eq!(Picture::read(picture.bytes()).unwrap(), picture, "taking out twice is taking out once");
    }
    let told = [chunk(b"tEXt", b"GPS"), chunk(b"eXIf", b"GPS"), chunk(b"iTXt", b"GPS")].concat();
    assert_eq!(Picture::read(&png(20, 10, &told)).unwrap().bytes(), png(20, 10, b""));
    let flags = |flags: u8| [&[flags, 0, 0, 0][..], &[19, 0, 0, 9, 0, 0]].concat();
    let told = webp(&[(b"VP8X", flags(0b1_1100)), (b"VP8L", lossless(20, 10)), (b"EXIF", b"GPS".to_vec()), (b"XMP ", b"GPS".to_vec())]);
    assert_eq!(Picture::read(&told).unwrap().bytes(), webp(&[(b"VP8X", flags(0b1_0000)), (b"VP8L", lossless(20, 10))]));
}

#[test]
fn what_stands_behind_the_end_is_left_out() {
    let page = [&png(20, 10, b"")[..], b"<script>alert(1)</script>"].concat();
    assert_eq!(Picture::read(&page).unwrap().bytes(), png(20, 10, b""));
    // The pixels of a moving or deep picture are followed by whole pictures, remarks and all.
    let two = [jpeg(20, 10, b""), jpeg(20, 10, &segment(0xe1, &exif(b"II", 1)))].concat();
    assert_eq!(Picture::read(&two).unwrap().bytes(), jpeg(20, 10, b""));
}
