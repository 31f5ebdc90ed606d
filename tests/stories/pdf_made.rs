//! PDF files, made up.

/// A PDF of some pages that say something, and of at least so many bytes that no packing makes smaller.
pub(crate) fn pdf(pages: &[&str], bytes: usize) -> Vec<u8> {
    let mut seed = 0x9e37_79b9_u32;
    let noise: Vec<u8> = (0..bytes)
        .map(|_| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 24) as u8
        })
        .collect();
    let kids: Vec<String> = (0..pages.len()).map(|page| format!("{} 0 R", 5 + 2 * page)).collect();
    let mut objects: Vec<Vec<u8>> = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        format!("<</Type/Pages/Count {}/Kids[{}]>>", pages.len(), kids.join(" ")).into_bytes(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_vec(),
        [
            format!("<</Length {bytes}/Type/XObject/Subtype/Form/BBox[0 0 1 1]>>stream\n").as_bytes(),
            &noise,
            b"\nendstream",
        ]
        .concat(),
    ];
    for (index, words) in pages.iter().enumerate() {
        let content = format!("BT /F1 20 Tf 72 700 Td ({words}) Tj ET");
        objects.push(format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>/XObject<</X 4 0 R>>>>/Contents {} 0 R>>", 6 + 2 * index).into_bytes());
        objects.push(format!("<</Length {}>>stream\n{content}\nendstream", content.len()).into_bytes());
    }
    let mut made = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(&objects) {
        places.push(made.len());
        made.extend(format!("{number} 0 obj\n").bytes().chain(object.iter().copied()).chain(*b"\nendobj\n"));
    }
    let at = made.len();
    made.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).into_bytes());
    places.iter().for_each(|place| made.extend(format!("{place:010} 00000 n \n").into_bytes()));
    made.extend(format!("trailer\n<</Size {}/Root 1 0 R>>\nstartxref\n{at}\n%%EOF\n", objects.len() + 1).into_bytes());
    made
}
