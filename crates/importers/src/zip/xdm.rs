//! IHE XDM (ITI TF-2, 3.32): how portals pack documents for people. Around the documents lie a page for browsers, a note, a table of
//! contents and style sheets, which say nothing that the documents do not.

/// What of an archive is packing.
pub(super) struct Packing {
    /// The folder that holds `IHE_XDM`, with its slash; none: no such archive.
    root: Option<String>,
}

impl Packing {
    /// Looks at the names of all members.
    pub(super) fn of<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let mut by_index = None;
        for name in names.map(plain) {
            if let Some((root, _)) = format!("/{name}").split_once("/IHE_XDM/") {
                let root = root.strip_prefix('/').unwrap_or(root);
                return Self { root: Some(if root.is_empty() { String::new() } else { format!("{root}/") }) };
            }
            if by_index.is_none()
                && let Some(folder) = name.strip_suffix("METADATA.XML").filter(|folder| is_folder(folder))
            {
                by_index = Some(folder.to_owned());
            }
        }
        Self { root: by_index }
    }

    /// Whether a member is packing and no document.
    pub(super) fn has(&self, name: &str) -> bool {
        let Some(root) = &self.root else { return false };
        let name = plain(name);
        let last = name.rsplit('/').next().unwrap_or_default();
        // A text or page that lies with the documents is one.
        let beside = name.strip_prefix(root.as_str()).is_some_and(|rest| !rest.contains('/'));
        last == "METADATA.XML"
            || [".XSL", ".XSLT", ".CSS", ".XSD"].iter().any(|end| last.ends_with(end))
            || (beside && matches!(last, "INDEX.HTM" | "INDEX.HTML" | "README.TXT" | "README.HTM"))
    }
}

/// A name as XDM writes it: in capitals, with forward slashes.
fn plain(name: &str) -> String {
    name.replace('\\', "/").to_uppercase()
}

fn is_folder(folder: &str) -> bool {
    folder.is_empty() || folder.ends_with('/')
}

#[cfg(test)]
mod tests {
    use super::Packing;

    #[test]
    fn only_the_packing_of_such_an_archive_is_left_out() {
        let names = ["my/index.htm", "my/readme.txt", "my/IHE_XDM/A/METADATA.XML", "my/IHE_XDM/A/DOC1.XML"];
        let packing = Packing::of(names.into_iter());
        for name in
            ["my/INDEX.HTM", "my\\README.TXT", "my/IHE_XDM/A/METADATA.XML", "my/HTML/x.css", "my/IHE_XDM/a/Cda.xsl"]
        {
            assert!(packing.has(name), "{name}");
        }
        for name in ["my/IHE_XDM/A/DOC1.XML", "my/IHE_XDM/A/README.TXT", "README.TXT", "my/IHE_XDM/A/scan.pdf"] {
            assert!(!packing.has(name), "{name}");
        }
        let other = Packing::of(["README.TXT", "style.css", "XIHE_XDM/a.xml", "MYMETADATA.XML"].into_iter());
        assert!(!other.has("README.TXT") && !other.has("style.css"));
        assert!(Packing::of(["METADATA.XML", "INDEX.HTM"].into_iter()).has("INDEX.HTM"));
    }
}
