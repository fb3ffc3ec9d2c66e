/// The most that a picture can be enlarged.
pub const MAX_ZOOM: f64 = 4.0;

/// The square part of a picture, in the picture's own pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Crop {
    width: f64,
    height: f64,
    /// From 1, where the shorter side fills the square, to [`MAX_ZOOM`].
    pub zoom: f64,
    x: f64,
    y: f64,
}

impl Crop {
    /// The largest square in the middle of a picture of this size.
    pub fn new(width: u32, height: u32) -> Self {
        let (width, height) = (f64::from(width), f64::from(height));
        Self {
            width,
            height,
            zoom: 1.0,
            x: width / 2.0,
            y: height / 2.0,
        }
    }

    /// The side of the square.
    pub fn side(&self) -> f64 {
        self.width.min(self.height) / self.zoom
    }

    /// Enlarged around its middle, as far as the picture reaches.
    pub fn zoomed(self, zoom: f64) -> Self {
        let zoom = zoom.clamp(1.0, MAX_ZOOM);
        Self { zoom, ..self }.moved(0.0, 0.0)
    }

    /// Moved by so many squares, as far as the picture reaches.
    pub fn moved(self, x: f64, y: f64) -> Self {
        let side = self.side();
        let within = |middle: f64, length: f64| middle.clamp(side / 2.0, length - side / 2.0);
        Self {
            x: within(self.x + x * side, self.width),
            y: within(self.y + y * side, self.height),
            ..self
        }
    }

    /// Where the whole picture has to be drawn for the square to be `frame` wide in the middle of
    /// a canvas that is `canvas` wide: left, top, width, height.
    pub fn placed(&self, canvas: f64, frame: f64) -> [f64; 4] {
        let scale = frame / self.side();
        [
            canvas / 2.0 - self.x * scale,
            canvas / 2.0 - self.y * scale,
            self.width * scale,
            self.height * scale,
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_starts_in_the_middle() {
        let crop = Crop::new(400, 200);
        assert_eq!(crop.side(), 200.0);
        assert_eq!(crop.placed(100.0, 100.0), [-50.0, 0.0, 200.0, 100.0]);
    }

    #[test]
    fn it_never_leaves_the_picture() {
        let left = Crop::new(400, 200).moved(-9.0, -9.0);
        assert_eq!(left.placed(100.0, 100.0), [0.0, 0.0, 200.0, 100.0]);
        let corner = Crop::new(400, 200).zoomed(9.0).moved(9.0, 9.0);
        assert_eq!(corner.side(), 50.0);
        assert_eq!(corner.zoomed(1.0).placed(100.0, 100.0)[0], -100.0);
    }
}
