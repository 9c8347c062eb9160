//! From one colour to all that a page needs, by day and by night. Lightness is moved until everything can be read, so that no
//! colour has to be refused: a light one gets dark words on its buttons.

use super::colour::Colour;

/// What text needs against its ground (WCAG 2.2, 1.4.3).
pub const TEXT: f32 = 4.5;
/// What edges and icons need (WCAG 2.2, 1.4.11).
pub const EDGE: f32 = 3.0;

/// How far lightness is moved at a time.
const STEP: f32 = 0.005;
/// The dark words of the house, for buttons of a light colour.
const INK: Colour = Colour::new(0x18, 0x23, 0x1f);

/// The time of day that a page is made for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Light {
    /// Light grounds.
    Day,
    /// Dark grounds.
    Night,
}

impl Light {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Day, Self::Night];

    /// The ground of panels; the same values as in `static/doorcode.css`.
    pub const fn panel(self) -> Colour {
        match self {
            Self::Day => Colour::WHITE,
            Self::Night => Colour::new(0x14, 0x1d, 0x1a),
        }
    }

    /// The ground of pages.
    pub const fn paper(self) -> Colour {
        match self {
            Self::Day => Colour::new(0xf5, 0xf3, 0xed),
            Self::Night => Colour::new(0x0c, 0x13, 0x11),
        }
    }

    /// The step that makes a colour stand out more.
    const fn away(self) -> f32 {
        match self {
            Self::Day => -STEP,
            Self::Night => STEP,
        }
    }
}

/// The colours that follow from the one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Theme {
    /// When.
    pub light: Light,
    /// Links and icons.
    pub brand: Colour,
    /// The ground of what is chosen or pointed at.
    pub tint: Colour,
    /// The ground of the main button.
    pub fill: Colour,
    /// The same while it is pointed at.
    pub fill_hover: Colour,
    /// The words on it.
    pub on_fill: Colour,
    /// Its edge.
    pub fill_edge: Colour,
    /// The door leaf near the hinge.
    pub leaf_a: Colour,
    /// The door leaf at its edge.
    pub leaf_b: Colour,
}

/// What is measured of a theme.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pair {
    /// The words on the main button.
    Button,
    /// Links on panels.
    LinkOnPanel,
    /// Links on the page.
    LinkOnPaper,
    /// Links on what is chosen.
    LinkOnTint,
    /// The edge of the main button.
    Edge,
}

/// A pair of colours, how much they differ, and how much they have to.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Measure {
    /// Which.
    pub pair: Pair,
    /// In front.
    pub front: Colour,
    /// Behind.
    pub ground: Colour,
    /// What it has to be at least.
    pub needed: f32,
}

impl Measure {
    /// The contrast: 1 to 21.
    pub fn ratio(&self) -> f32 {
        self.front.contrast(self.ground)
    }

    /// Whether it is enough.
    pub fn holds(&self) -> bool {
        self.ratio() >= self.needed
    }
}

/// The words that a ground takes: white ones, else dark ones, if either can be read.
fn words_on(ground: Colour) -> Option<Colour> {
    [Colour::WHITE, INK].into_iter().find(|words| words.contrast(ground) >= TEXT)
}

/// The first tone on the way that fits; the end of the way when none does.
fn toward(from: Colour, step: f32, fits: impl Fn(Colour) -> bool) -> Colour {
    let mut lightness = from.lightness();
    let mut tone = from;
    while !fits(tone) && (0.0..=1.0).contains(&lightness) {
        lightness += step;
        tone = from.toned(lightness, 1.0);
    }
    tone
}

/// The nearest tone that fits, lighter or darker.
fn nearest(from: Colour, fits: impl Fn(Colour) -> bool) -> Colour {
    let (darker, lighter) = (toward(from, -STEP, &fits), toward(from, STEP, &fits));
    let distance = |tone: Colour| (tone.lightness() - from.lightness()).abs();
    match (fits(darker), fits(lighter)) {
        (true, false) => darker,
        (false, _) => lighter,
        (true, true) => {
            if distance(darker) <= distance(lighter) {
                darker
            } else {
                lighter
            }
        }
    }
}

impl Theme {
    /// What follows from a colour.
    pub fn of(colour: Colour, light: Light) -> Self {
        let tint = match light {
            Light::Day => colour.toned(0.955, 0.03),
            Light::Night => colour.toned(0.285, 0.035),
        };
        let (panel, paper) = (light.panel(), light.paper());
        let brand = toward(colour, light.away(), |tone| [panel, paper, tint].iter().all(|ground| tone.contrast(*ground) >= TEXT));
        let fill = match light {
            Light::Day => toward(colour, -STEP, |tone| words_on(tone).is_some()),
            // A dark button on a dark panel would not be seen as one.
            Light::Night => nearest(colour, |tone| words_on(tone).is_some() && tone.contrast(panel) >= EDGE),
        };
        let on_fill = words_on(fill).unwrap_or(Colour::WHITE);
        let lift = if on_fill == Colour::WHITE { -0.05 } else { 0.04 };
        let leaf = match light {
            Light::Day => colour.lightness().min(0.45),
            Light::Night => colour.lightness().min(0.38),
        };
        Self {
            light,
            brand,
            tint,
            fill,
            fill_hover: fill.toned(fill.lightness() + lift, 1.0),
            on_fill,
            fill_edge: toward(fill, light.away(), |tone| tone.contrast(panel) >= EDGE && tone.contrast(paper) >= EDGE),
            leaf_a: colour.toned(leaf, 0.12),
            leaf_b: colour.toned(leaf - 0.11, 0.10),
        }
    }

    /// What can be read on what, and how well.
    pub fn measures(&self) -> [Measure; 5] {
        let link = |pair, ground| Measure { pair, front: self.brand, ground, needed: TEXT };
        [
            Measure { pair: Pair::Button, front: self.on_fill, ground: self.fill, needed: TEXT },
            link(Pair::LinkOnPanel, self.light.panel()),
            link(Pair::LinkOnPaper, self.light.paper()),
            link(Pair::LinkOnTint, self.tint),
            Measure { pair: Pair::Edge, front: self.fill_edge, ground: self.light.panel(), needed: EDGE },
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn whatever_the_colour_everything_can_be_read(red: u8, green: u8, blue: u8) {
            for light in Light::ALL {
                let theme = Theme::of(Colour::new(red, green, blue), light);
                for measure in theme.measures() {
                    prop_assert!(measure.holds(), "{measure:?} {} of {theme:?}", measure.ratio());
                }
                prop_assert!(theme.on_fill.contrast(theme.fill_hover) >= TEXT, "{theme:?}");
            }
        }
    }

    #[test]
    fn a_colour_that_can_be_read_stays_as_it_is() {
        let pine = Colour::new(0x0e, 0x5a, 0x47);
        let day = Theme::of(pine, Light::Day);
        assert_eq!((day.brand, day.fill, day.on_fill), (pine, pine, Colour::WHITE));
    }

    #[test]
    fn a_light_colour_gets_dark_words_and_an_edge() {
        let lemon = Colour::new(0xff, 0xe0, 0x30);
        let day = Theme::of(lemon, Light::Day);
        assert_eq!((day.fill, day.on_fill), (lemon, INK));
        assert_ne!(day.fill_edge, lemon);
        assert_ne!(day.brand, lemon, "a yellow link on white cannot be read");
    }
}
