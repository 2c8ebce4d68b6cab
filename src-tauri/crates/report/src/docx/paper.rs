//! The paper that a document is on.

use super::xml::Xml;
use crate::options::PageSize;
use crate::sheet::Sheet;

/// White at the edges of the paper, in twentieths of a point.
pub(super) const MARGIN: f32 = 1134.0;

pub(super) fn sheet(size: PageSize, sideways: bool) -> Sheet {
    match sideways {
        true => size.sideways(),
        false => size.upright(),
    }
}

/// The paper, and what stands at the head and foot of each of its pages.
pub(super) fn section(xml: &mut Xml, size: PageSize, sideways: bool) {
    let sheet = sheet(size, sideways);
    let [wide, high] = [sheet.width, sheet.height].map(|it| format!("{:.0}", it * 20.0));
    let margin = format!("{MARGIN:.0}");
    let (head, foot) = match sideways {
        false => ("rId10", "rId11"),
        true => ("rId12", "rId13"),
    };
    xml.element("w:sectPr", &[], |xml| {
        xml.empty(
            "w:headerReference",
            &[("w:type", "default"), ("r:id", head)],
        );
        xml.empty(
            "w:footerReference",
            &[("w:type", "default"), ("r:id", foot)],
        );
        let mut paper = vec![("w:w", wide.as_str()), ("w:h", &high)];
        if sideways {
            paper.push(("w:orient", "landscape"));
        }
        xml.empty("w:pgSz", &paper);
        let sides = ["w:top", "w:right", "w:bottom", "w:left"].map(|it| (it, margin.as_str()));
        let frame = [("w:header", "567"), ("w:footer", "567"), ("w:gutter", "0")];
        xml.empty("w:pgMar", &[sides.as_slice(), &frame].concat());
    });
}
