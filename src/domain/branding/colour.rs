//! A colour, how it is written, how it is told apart from another, and lighter and darker ones of the same hue.

use palette::color_difference::Wcag21RelativeContrast;
use palette::convert::FromColorUnclamped;
use palette::{IsWithinBounds, Oklch, Srgb};

/// A colour of a screen: red, green and blue of sRGB.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour(u8, u8, u8);

impl Colour {
    /// White.
    pub const WHITE: Self = Self(255, 255, 255);
    /// Black.
    pub const BLACK: Self = Self(0, 0, 0);

    /// From its parts.
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self(red, green, blue)
    }

    /// Reads `#0e5a47`, `0E5A47` or `#0ca` (CSS Color 4 section 5.2, without transparency).
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.trim();
        let digits = digits.strip_prefix('#').unwrap_or(digits);
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let number = u32::from_str_radix(digits, 16).ok()?;
        let byte = |shift: u32| u8::try_from(number >> shift & 0xff).unwrap_or_default();
        let doubled = |shift: u32| u8::try_from((number >> shift & 0xf) * 0x11).unwrap_or_default();
        match digits.len() {
            6 => Some(Self(byte(16), byte(8), byte(0))),
            3 => Some(Self(doubled(8), doubled(4), doubled(0))),
            _ => None,
        }
    }

    /// `#0e5a47`.
    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    /// How much it stands out against another: 1 to 21 (WCAG 2.2, contrast ratio).
    pub fn contrast(self, other: Self) -> f32 {
        self.rgb().relative_contrast(other.rgb())
    }

    fn rgb(self) -> Srgb<f32> {
        Srgb::new(self.0, self.1, self.2).into_format()
    }

    /// Its lightness as the eye sees it: 0 to 1 (OKLCH).
    pub fn lightness(self) -> f32 {
        Oklch::from_color_unclamped(self.rgb()).l
    }

    /// The same hue with another lightness and at most so much chroma; less where a screen cannot show it.
    pub fn toned(self, lightness: f32, chroma_at_most: f32) -> Self {
        let mut wanted = Oklch::from_color_unclamped(self.rgb());
        wanted.l = lightness.clamp(0.0, 1.0);
        wanted.chroma = wanted.chroma.min(chroma_at_most);
        let mut rgb = Srgb::from_color_unclamped(wanted);
        // Every step takes a twentieth; after so many nothing but grey is left, which every screen shows.
        for _ in 0..100 {
            if rgb.is_within_bounds() {
                break;
            }
            wanted.chroma *= 0.95;
            rgb = Srgb::from_color_unclamped(wanted);
        }
        let rgb: Srgb<u8> = rgb.into_format();
        Self(rgb.red, rgb.green, rgb.blue)
    }
}

impl TryFrom<String> for Colour {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("a colour is written like #0e5a47")
    }
}

impl From<Colour> for String {
    fn from(own: Colour) -> Self {
        own.hex()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_as_style_sheets_write_them() {
        let pine = Some(Colour(14, 90, 71));
        assert_eq!(Colour::parse("#0E5A47"), pine);
        assert_eq!(Colour::parse(" 0e5a47 "), pine);
        assert_eq!(Colour::parse("#0af"), Some(Colour(0, 170, 255)));
        for odd in ["", "#", "#12", "#12345", "#1234567", "#12345g", "red", "+12345", "#٠٠٠", "rgb(0,0,0)"] {
            assert_eq!(Colour::parse(odd), None, "{odd}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        assert!((Colour::BLACK.contrast(Colour::WHITE) - 21.0).abs() < 0.01);
        let pine = Colour(14, 90, 71).contrast(Colour::WHITE);
        assert!((8.1..8.3).contains(&pine), "{pine}");
    }

    #[test]
    fn a_tone_keeps_its_hue_and_stays_on_the_screen() {
        let loud = Colour(255, 0, 128);
        for step in 0..=20_u8 {
            let toned = loud.toned(f32::from(step) / 20.0, 1.0);
            assert!((toned.lightness() - f32::from(step) / 20.0).abs() < 0.02, "{toned:?}");
        }
        assert_eq!(loud.toned(0.0, 1.0), Colour::BLACK);
    }
}
