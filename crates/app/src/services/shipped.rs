//! The services that come with the program. No service pays to be here, and nothing stands here that has no source: what is not known
//! (hours, languages, prices) is asked. What is said of each stands in `services.ftl`, under its code.

/// A service that comes with the program.
pub(crate) struct Shipped {
    /// Its code; never changes.
    pub(crate) code: &'static str,
    /// Its name for itself.
    pub(crate) name: &'static str,
    /// Its number as it writes it.
    pub(crate) phone: &'static str,
    /// The page on which the number was read, and its day as far as known.
    pub(crate) source: Option<(&'static str, &'static str)>,
}

/// In the order in which they are shown: the one this program grew from, then public free help.
pub(crate) const SHIPPED: [Shipped; 3] = [
    Shipped { code: "blueguide", name: "blueguide", phone: "647-964-9600", source: None },
    Shipped {
        code: "canadian-cancer-society",
        name: "Canadian Cancer Society",
        phone: "1-888-939-3333",
        source: Some(("https://www.cancer.ca/en/about-us/news/national/2016/daffodil-month/?region=ab", "2016-03-29")),
    },
    Shipped {
        code: "nci",
        name: "National Cancer Institute, Cancer Information Service",
        phone: "1-800-4-CANCER",
        source: Some((
            "https://pamatters.com/cancer-information-service-wants-to-help-people-facing-a-cancer-diagnosis",
            "",
        )),
    },
];

impl Shipped {
    /// Whether a name or a number that a file brings is this one's, or is made to look like it.
    pub(crate) fn is_meant_by(&self, name: &str, phone: Option<&str>) -> bool {
        let mine = letters(self.name);
        let same_name = letters(name).contains(&mine) || letters(name).contains(&letters(&self.code.replace('-', " ")));
        same_name || phone.is_some_and(|phone| number(phone) == number(self.phone))
    }
}

/// The letters of a name without case, accents and what stands between.
fn letters(name: &str) -> String {
    record::folded(name).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The last ten digits of a number; letters stand for the digits of their key (ITU-T E.161).
fn number(phone: &str) -> String {
    let digit = |c: char| match c.to_ascii_uppercase() {
        '0'..='9' => Some(c),
        'A'..='C' => Some('2'),
        'D'..='F' => Some('3'),
        'G'..='I' => Some('4'),
        'J'..='L' => Some('5'),
        'M'..='O' => Some('6'),
        'P'..='S' => Some('7'),
        'T'..='V' => Some('8'),
        'W'..='Z' => Some('9'),
        _ => None,
    };
    let digits: Vec<char> = phone.chars().filter_map(digit).collect();
    // "1-800-4-CANCER" and "1-800-422-6237" are one number, with or without what dials into the country.
    let from = digits.len().saturating_sub(10);
    digits.get(from..).unwrap_or_default().iter().collect()
}

#[cfg(test)]
mod tests {
    use super::SHIPPED;

    #[test]
    fn a_name_or_number_of_ours_is_known_in_other_clothes() {
        let [blueguide, society, institute] = &SHIPPED;
        for name in ["blueguide", "Blue Guide", "BLUE-GUIDE Toronto", "Blüeguide"] {
            assert!(blueguide.is_meant_by(name, None), "{name}");
        }
        for phone in ["647-964-9600", "+1 (647) 964 9600", "16479649600"] {
            assert!(blueguide.is_meant_by("Somebody", Some(phone)), "{phone}");
        }
        assert!(institute.is_meant_by("Help line", Some("1-800-422-6237")));
        assert!(society.is_meant_by("The Canadian Cancer Society of Ontario", None));
        assert!(!society.is_meant_by("Northmere Second Opinions", Some("416-555-0142")));
    }
}
