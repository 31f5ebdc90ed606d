//! The running number of a page: small, at the bottom right as the page is seen, on a white ground.

use super::boxes::Seen;

/// What the font is called on every page; a name that no program gives.
pub(super) const FONT: &str = "SecondChairNumber";

/// Points of a digit on paper of usual size.
const POINTS: f32 = 10.0;

/// The width of a digit of Helvetica, as a share of its size (Adobe's font metrics).
const DIGIT: f32 = 0.556;

/// What is drawn after the page's own content. That stands between `q` and the `Q` with which this begins.
pub(super) fn stamp(seen: &Seen, number: u32) -> Vec<u8> {
    let (width, height) = seen.size();
    let text = number.to_string();
    // Of a poster the number is as large a part as of a letter; a receipt must not vanish behind it.
    let usual = POINTS / seen.unit;
    let size = (usual * (width.min(height) * seen.unit / 612.0).max(1.0)).min(width / 8.0).max(0.1);
    let wide = DIGIT * size * text.len() as f32;
    let (pad, away) = (0.35 * size, 1.4 * size);
    let (left, bottom) = ((width - away - wide).max(0.0), away * 0.8);
    let [a, b, c, d, e, f] = seen.matrix();
    format!(
        "\nQ\nq\n{a} {b} {c} {d} {e} {f} cm\n1 g\n{:.2} {:.2} {:.2} {:.2} re f\n0 g\nBT\n/{FONT} {size:.2} Tf\n{left:.2} {bottom:.2} Td\n({text}) Tj\nET\nQ\n",
        left - pad,
        bottom - pad,
        wide + 2.0 * pad,
        0.72 * size + 2.0 * pad,
    )
    .into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_stands_at_the_bottom_right_whichever_way_the_page_is_turned() {
        // Where the number begins, in the page as it lies: near the right and the bottom as it is seen.
        for (turn, expected) in [(0, (true, false)), (1, (true, true)), (2, (false, true)), (3, (false, false))] {
            let seen = Seen { left: 100.0, bottom: 50.0, right: 700.0, top: 850.0, turn, unit: 1.0 };
            let (width, _) = seen.size();
            let [a, b, c, d, e, f] = seen.matrix();
            let (u, v) = (width - 30.0, 15.0);
            let (x, y) = (a * u + c * v + e, b * u + d * v + f);
            assert_eq!((x > 400.0, y > 450.0), expected, "{turn}: {x} {y}");
        }
    }
}
