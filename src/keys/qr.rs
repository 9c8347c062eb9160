//! Pictures that cameras read: QR codes as inline SVG.

use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode};

/// Light modules on each side, which readers need to find the edge (ISO/IEC 18004 section 6.3.8).
const QUIET: usize = 4;

/// The id of the element in the page that says what the picture is.
pub const LABEL_ID: &str = "qr-label";

/// The picture of a text, to stand in a page as it is; `None` when the text is too long. The page labels it by an element with
/// the id [`LABEL_ID`]. Modules are black on white whatever the page's colours are, since many readers take no other, and
/// colours are attributes, which the content security policy lets by.
pub fn svg(text: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let (width, modules) = (code.width(), code.to_colors());
    let side = width + 2 * QUIET;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"{LABEL_ID}\" class=\"qr\" width=\"{px}\" height=\"{px}\" \
         viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\"><rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/><path fill=\"#000\" d=\"",
        // Whole pixels for each module keep the edges sharp.
        px = side * 4
    );
    for (y, row) in modules.chunks(width).enumerate() {
        let mut x = 0;
        while x < width {
            let run = row[x..].iter().take_while(|module| **module == Color::Dark).count();
            if run > 0 {
                // Writing to a String cannot fail.
                let _ = write!(svg, "M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
            }
            x += run.max(1);
        }
    }
    svg.push_str("\"/></svg>");
    Some(svg)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads the modules back out of the path.
    fn modules(svg: &str) -> (usize, Vec<bool>) {
        let between = |from: &str, to: &str| svg.split(from).nth(1).unwrap().split(to).next().unwrap().to_owned();
        let side: usize = between("viewBox=\"0 0 ", " ").parse().unwrap();
        let mut dark = vec![false; side * side];
        for run in between("d=\"", "\"").split('M').skip(1) {
            let (start, rest) = run.split_once('h').unwrap();
            let (x, y) = start.split_once(' ').unwrap();
            let (x, y, length): (usize, usize, usize) = (x.parse().unwrap(), y.parse().unwrap(), rest.split('v').next().unwrap().parse().unwrap());
            assert_eq!(rest, format!("{length}v1h-{length}z"));
            dark[y * side + x..y * side + x + length].fill(true);
        }
        (side, dark)
    }

    const URI: &str = "otpauth://totp/login.example.com:ada%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=login.example.com";

    #[test]
    fn the_picture_has_every_module_and_a_quiet_zone() {
        let (side, dark) = modules(&svg(URI).unwrap());
        let code = QrCode::with_error_correction_level(URI, EcLevel::M).unwrap();
        assert_eq!(side, code.width() + 8);
        let wanted: Vec<bool> = code.to_colors().into_iter().map(|color| color == Color::Dark).collect();
        for (at, is_dark) in dark.iter().enumerate() {
            let (x, y) = (at % side, at / side);
            let inside = (4..side - 4).contains(&x) && (4..side - 4).contains(&y);
            assert_eq!(*is_dark, inside && wanted[(y - 4.min(y)) * code.width() + (x - 4.min(x))], "module {x}, {y}");
        }
        // The three squares that readers look for: seven dark modules, then a light one.
        for (x, y) in [(4, 4), (side - 11, 4), (4, side - 11)] {
            assert!(dark[y * side + x..y * side + x + 7].iter().all(|dark| *dark));
        }
    }

    #[test]
    fn the_picture_stands_in_a_page_as_it_is() {
        let svg = svg(URI).unwrap();
        assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>") && !svg.contains("<?xml") && !svg.contains("style"));
        assert!(svg.contains("role=\"img\"") && svg.contains("fill=\"#fff\"") && svg.contains("crispEdges"));
        assert!(svg.len() < 12_000, "{} bytes", svg.len());
        assert!(super::svg(&"x".repeat(5_000)).is_none());
    }
}
