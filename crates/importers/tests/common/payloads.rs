//! Pieces of text that try to act when a page takes them for markup. Made here, by rule; the same ones stand in
//! `tests/corpus/script-payloads.json` for tests of pages.

/// Stands in what only an attribute may hold: it must come out nowhere.
pub(crate) const CANARY: &str = "zzattr";

/// All payloads, always the same.
pub(crate) fn payloads() -> Vec<String> {
    let act = "parent.pwned=1";
    let mut all: Vec<String> = Vec::new();
    // Elements that run, fetch or redirect.
    for tag in ["script", "SCRIPT", "ScRiPt", "script\u{a0}x", "svg:script", "x:script", "noscript", "template"] {
        all.push(format!("<{tag}>{act}</{tag}>"));
        all.push(format!("<{tag} src=\"https://{CANARY}.example/x.js\"></{tag}>"));
        all.push(format!("<{tag}><![CDATA[{act}]]></{tag}>"));
    }
    let events = ["onerror", "onload", "onclick", "onmouseover", "onfocus", "onanimationstart", "ontoggle", "onbegin"];
    let holders = [
        "img src=\"x\"",
        "svg",
        "body",
        "input autofocus=\"1\"",
        "video",
        "details open=\"1\"",
        "marquee",
        "td",
        "content",
        "paragraph",
        "table",
        "list",
    ];
    for holder in holders {
        let name = holder.split(' ').next().unwrap_or(holder);
        for event in events {
            all.push(format!("<{holder} {event}=\"{act};'{CANARY}'\">seen</{name}>"));
        }
    }
    for tag in ["iframe", "embed", "frame", "object", "audio", "source", "track", "input", "image", "bgsound", "portal"]
    {
        all.push(format!("<{tag} src=\"javascript:{act};'{CANARY}'\"/>"));
        all.push(format!("<{tag} data=\"data:text/html,{CANARY}\" href=\"https://{CANARY}.example/\"/>"));
    }
    // Links and where they lead.
    let schemes = [
        "javascript:",
        "JAVASCRIPT:",
        "java&#10;script:",
        "java&#x09;script:",
        "&#106;avascript:",
        "\u{1}javascript:",
        "data:text/html;base64,",
        "vbscript:",
        "file:///etc/",
        "blob:",
        "https://",
        "//",
        "\\\\host\\",
        "mailto:",
        "tauri://",
        "ipc://",
    ];
    for scheme in schemes {
        let scheme: String = scheme.chars().filter(|c| !c.is_control()).collect();
        all.push(format!("<linkHtml href=\"{scheme}{CANARY}\">seen</linkHtml>"));
        all.push(format!("<a href=\"{scheme}{CANARY}\">seen</a>"));
        all.push(format!("<renderMultiMedia referencedObject=\"{scheme}{CANARY}\"/>"));
        all.push(format!("<content styleCode=\"background:url({scheme}{CANARY})\">seen</content>"));
        all.push(format!("<table background=\"{scheme}{CANARY}\"><tbody><tr><td style=\"x:url({scheme}{CANARY})\">seen</td></tr></tbody></table>"));
    }
    // Pages that change or leave themselves.
    for tag in ["base", "link", "meta", "form", "isindex"] {
        all.push(format!("<{tag} href=\"https://{CANARY}.example/\" action=\"javascript:{act}\" rel=\"stylesheet\"/>"));
        all.push(format!("<{tag} http-equiv=\"refresh\" content=\"0;url=https://{CANARY}.example/\"/>"));
    }
    for style in [
        "@import 'https://zzattr.example/x.css';",
        "*{background:url(//zzattr.example/)}",
        "</style><script>parent.pwned=1</script>",
    ] {
        all.push(format!("<style>{style}</style>"));
        all.push(format!("<style type=\"text/css\"><![CDATA[{style}]]></style>"));
    }
    // Other vocabularies, with and without their names.
    for space in [
        "http://www.w3.org/1999/xhtml",
        "http://www.w3.org/2000/svg",
        "http://www.w3.org/1998/Math/MathML",
        "http://www.w3.org/1999/XSL/Transform",
        "urn:unknown",
    ] {
        all.push(format!("<x:script xmlns:x=\"{space}\">{act}</x:script>"));
        all.push(format!("<div xmlns=\"{space}\"><script>{act}</script><p onclick=\"{CANARY}\">seen</p></div>"));
        all.push(format!("<table xmlns=\"{space}\"><tr><td onclick=\"{CANARY}\">seen</td></tr></table>"));
        all.push(format!("<x:a xmlns:x=\"{space}\" xmlns:l=\"http://www.w3.org/1999/xlink\" l:href=\"javascript:{CANARY}\">seen</x:a>"));
        all.push(format!("<x:foreignObject xmlns:x=\"{space}\"><iframe srcdoc=\"{CANARY}\"/></x:foreignObject>"));
    }
    // XML's own means.
    for instruction in
        ["xml-stylesheet href=\"zzattr.xsl\" type=\"text/xsl\"", "php echo 1", "import namespace=\"zzattr\""]
    {
        all.push(format!("<?{instruction}?>seen"));
    }
    for comment in ["--><script>parent.pwned=1</script><!--", "[if IE]><script>parent.pwned=1</script><![endif]"] {
        all.push(format!("<!--{comment}-->seen"));
    }
    for reference in [
        "&xxe;",
        "&lol9;",
        "&#0;",
        "&#x110000;",
        "&amp;lt;script&amp;gt;",
        "&lt;img src=x onerror=parent.pwned=1&gt;",
        "&#60;script&#62;parent.pwned=1&#60;/script&#62;",
        "%3Cscript%3Eparent.pwned=1%3C/script%3E",
        "\\u003cscript\\u003e",
    ] {
        all.push(reference.to_owned());
        all.push(format!("<content>{reference}</content>"));
    }
    // Words that templates, databases, spreadsheets and shells take for theirs.
    for words in [
        "{{constructor.constructor('parent.pwned=1')()}}",
        "${parent.pwned=1}",
        "{@html '<img src=x onerror=parent.pwned=1>'}",
        "#{7*7}",
        "<%= 7*7 %>",
        "'; DROP TABLE entry; --",
        "=HYPERLINK(\"https://zzattr2.example\")",
        "$(touch /tmp/pwned)",
        "#set page(fill: red)",
        "\\input{/etc/passwd}",
    ] {
        all.push(words.replace('<', "&lt;"));
        all.push(format!("<![CDATA[{words}]]>"));
    }
    // Letters that turn, hide or pile up.
    for c in [
        "\u{202e}",
        "\u{2066}",
        "\u{200b}",
        "\u{feff}",
        "\u{ad}",
        "\u{2028}",
        "\u{85}",
        "\u{fdfa}",
        "\u{1f3f4}\u{e0067}",
        "\u{0301}\u{0301}\u{0301}\u{0301}\u{0301}\u{0301}",
    ] {
        all.push(format!("{c}tpircs{c}seen"));
        all.push(format!("<content ID=\"{CANARY}{c}\">{c}seen</content>"));
    }
    // Shapes no table or list has.
    let deep = |open: &str, close: &str| format!("{}seen{}", open.repeat(40), close.repeat(40));
    all.push(deep("<table><tbody><tr><td>", "</td></tr></tbody></table>"));
    all.push(deep("<list><item>", "</item></list>"));
    all.push(deep("<content>", "</content>"));
    all.push(deep("<unknown>", "</unknown>"));
    for span in ["0", "-1", "65535", "1e9", "99999999999999999999", "zzattr", "\u{0663}"] {
        all.push(format!("<table><tr><td colspan=\"{span}\" rowspan=\"{span}\">seen</td></tr></table>"));
    }
    for odd in [
        "<td>seen</td>",
        "<tr>seen</tr>",
        "<item>seen</item>",
        "<caption>seen</caption>",
        "<table>seen</table>",
        "<table><td>seen</td></table>",
        "<list>seen<caption>seen</caption></list>",
        "<sup>3</sup>seen<sub>2</sub>",
        "<br/>",
        "<thead><tr/></thead>",
        "<footnote ID=\"zzattr\">seen</footnote><footnoteRef IDREF=\"zzattr\"/>",
    ] {
        all.push(odd.to_owned());
        all.push(format!("<content onclick=\"{CANARY}\" ID=\"a b\" class=\"{CANARY}\">{odd}</content>"));
    }
    all
}
