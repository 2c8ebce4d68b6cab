//! Pictures that come as points: photographs and screenshots.

/// A photograph or a screenshot, as whoever asks for a report hands it over: a file in
/// JPEG with three colours, and its size. A report looks at no byte of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its width in points of its own.
    pub width: u32,
    /// Its height in points of its own.
    pub height: u32,
    /// The file.
    pub jpeg: Vec<u8>,
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} × {}", self.width, self.height)
    }
}

/// So many points of its own stand on an inch at least: fewer would be seen one by one.
const COARSEST: f32 = 96.0;

impl Picture {
    /// The width and height on paper, in pt: no larger than that, and not coarse.
    pub(crate) fn size_within(&self, width: f32, height: f32) -> [f32; 2] {
        // Pictures have far fewer points than a float can count.
        #[allow(clippy::cast_precision_loss, reason = "far fewer than 16 million")]
        let [w, h] = [self.width.max(1) as f32, self.height.max(1) as f32];
        let scale = (width / w).min(height / h).min(72.0 / COARSEST);
        [w * scale, h * scale]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_fits_and_keeps_its_shape() {
        let size = |width, height| {
            let jpeg = Vec::new();
            Picture {
                width,
                height,
                jpeg,
            }
            .size_within(300.0, 200.0)
        };
        assert_eq!(size(6000, 2000), [300.0, 100.0]);
        assert_eq!(size(2000, 4000), [100.0, 200.0]);
        assert_eq!(size(96, 48), [72.0, 36.0]);
    }
}
