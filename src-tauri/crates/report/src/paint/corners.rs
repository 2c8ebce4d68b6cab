//! A box with round corners, as a path.

/// The corners of the path around a box (left, top, width, height), and which of
/// them end a curve or bend it.
pub(super) fn around([x, y, w, h]: [f32; 4], radius: f32) -> Vec<([f32; 2], bool)> {
    // How far a curve's handles reach for a quarter of a circle.
    let k = radius * (1.0 - 0.552_284_8);
    let (r, right, foot) = (radius, x + w, y + h);
    let corners = [
        [[x + r, y], [right - r, y], [right - k, y], [right, y + k]],
        [
            [right, y + r],
            [right, foot - r],
            [right, foot - k],
            [right - k, foot],
        ],
        [
            [right - r, foot],
            [x + r, foot],
            [x + k, foot],
            [x, foot - k],
        ],
        [[x, foot - r], [x, y + r], [x, y + k], [x + k, y]],
    ];
    let mut points = Vec::with_capacity(17);
    for corner in corners {
        let corner = corner.into_iter().enumerate();
        points.extend(corner.map(|(at, point)| (point, at > 1)));
    }
    points.push(([x + r, y], false));
    points
}
