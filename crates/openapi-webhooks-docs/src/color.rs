//! The accent colour, adjusted so that it is readable on light and dark pages.

/// A colour in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Color([u8; 3]);

/// The background of a dark page, as in `style.css`.
const DARK: Color = Color([0x0f, 0x14, 0x1c]);
const WHITE: Color = Color([255, 255, 255]);
/// The background of code on a light page, as in `style.css`.
const LIGHT: Color = Color([0xf4, 0xf6, 0xf9]);

/// The contrast that text needs (WCAG 2.2, success criterion 1.4.3), with a margin for tinted backgrounds.
const CONTRAST: f64 = 5.0;

impl Color {
    /// Reads `#rrggbb`.
    pub(crate) fn parse(text: &str) -> Option<Color> {
        let digits = text.strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        Some(Color([part(0)?, part(2)?, part(4)?]))
    }

    pub(crate) fn css(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// The colour, or the nearest darker one that is readable on a light page.
    pub(crate) fn on_light(self) -> Color {
        self.toward(Color([0; 3]), LIGHT)
    }

    /// The colour, or the nearest lighter one that is readable on a dark page.
    pub(crate) fn on_dark(self) -> Color {
        self.toward(WHITE, DARK)
    }

    fn toward(self, target: Color, background: Color) -> Color {
        let steps = (0..=100u32).map(|percent| self.mix(target, percent));
        let mut readable = steps.filter(|color| color.contrast(background) >= CONTRAST);
        readable.next().unwrap_or(target)
    }

    fn mix(self, other: Color, percent: u32) -> Color {
        let mix = |at: usize| {
            let (from, to) = (u32::from(self.0[at]), u32::from(other.0[at]));
            let mixed = (from * (100 - percent) + to * percent) / 100;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        };
        Color([mix(0), mix(1), mix(2)])
    }

    /// The contrast ratio of WCAG 2.2.
    fn contrast(self, other: Color) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// The relative luminance of WCAG 2.2.
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_six_digits_are_a_colour() {
        assert_eq!(Color::parse("#4f46e5"), Some(Color([0x4f, 0x46, 0xe5])));
        for text in ["4f46e5", "#fff", "red", "#4f46e5;}", "#+f46e5", "#4f46é"] {
            assert_eq!(Color::parse(text), None, "{text}");
        }
    }

    #[test]
    fn every_accent_is_readable() {
        for text in [
            "#000000", "#ffffff", "#ffff00", "#4f46e5", "#00ff00", "#777777",
        ] {
            let color = Color::parse(text).unwrap();
            assert!(color.on_light().contrast(LIGHT) >= CONTRAST, "{text}");
            assert!(color.on_dark().contrast(DARK) >= CONTRAST, "{text}");
        }
        let dark = Color::parse("#1e3a8a").unwrap();
        assert_eq!(dark.on_light(), dark);
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let (black, white) = (Color([0; 3]), WHITE);
        assert!((black.contrast(white) - 21.0).abs() < 1e-9);
        assert!((Color([0x77; 3]).contrast(white) - 4.48).abs() < 0.01);
    }
}
