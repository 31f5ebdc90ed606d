//! The services that come with the program. No service pays to be here, and nothing stands here that has no source: what is not known
//! (hours, languages, prices) is asked. What is said of each stands in `services.ftl`, under its code.

use record::skeleton;

/// A service that comes with the program.
pub(crate) struct Shipped {
    /// Its code; never changes.
    pub(crate) code: &'static str,
    /// Its name for itself.
    pub(crate) name: &'static str,
    /// Its number as it writes it.
    pub(crate) phone: &'static str,
    /// Under which names it may be looked for, besides: anywhere in a longer name.
    pub(crate) known_as: &'static [&'static str],
    /// The page on which the number was read, and its day as far as known.
    pub(crate) source: Option<(&'static str, &'static str)>,
}

/// In the order in which they are shown: the one this program grew from, then public free help.
pub(crate) const SHIPPED: [Shipped; 3] = [
    Shipped { code: "blueguide", name: "blueguide", phone: "647-964-9600", known_as: &[], source: None },
    Shipped {
        code: "canadian-cancer-society",
        name: "Canadian Cancer Society",
        phone: "1-888-939-3333",
        known_as: &["Société canadienne du cancer"],
        source: Some(("https://www.cancer.ca/en/about-us/news/national/2016/daffodil-month/?region=ab", "2016-03-29")),
    },
    Shipped {
        code: "nci",
        name: "National Cancer Institute, Cancer Information Service",
        phone: "1-800-4-CANCER",
        known_as: &["National Cancer Institute", "Cancer Information Service"],
        source: Some((
            "https://pamatters.com/cancer-information-service-wants-to-help-people-facing-a-cancer-diagnosis",
            "",
        )),
    },
];

impl Shipped {
    /// Whether a name or a number that a file brings is this one's, or is made to look like it.
    pub(crate) fn is_meant_by(&self, name: &str, phone: Option<&str>) -> bool {
        let given = skeleton(name);
        let named = [self.name].iter().chain(self.known_as).any(|mine| given.contains(&skeleton(mine)));
        named || given == skeleton(self.code) || phone.is_some_and(|phone| has_number(phone, self.phone))
    }
}

/// Whether a number stands anywhere in what was written as one, with or without what dials into the country, an extension, or the letters
/// of the keys (ITU-T E.161).
fn has_number(written: &str, number: &str) -> bool {
    let mine = by_keys(number);
    let mine: String = mine.chars().skip(mine.chars().count().saturating_sub(10)).collect();
    let digits: String = skeleton(written).chars().filter(char::is_ascii_digit).collect();
    by_keys(written).contains(&mine) || digits.contains(&mine)
}

fn by_keys(phone: &str) -> String {
    let key = |c: char| match c.to_ascii_uppercase() {
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
    skeleton(phone).chars().filter_map(key).collect()
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
        for phone in ["647-964-9600 x1", "six four seven: 647 964 9600", "６４７-964-9600"] {
            assert!(blueguide.is_meant_by("Somebody", Some(phone)), "{phone}");
        }
        assert!(institute.is_meant_by("National Cancer Institute", None));
        assert!(institute.is_meant_by("NCI", None));
        assert!(blueguide.is_meant_by("ｂｌｕｅｇｕｉｄｅ", None));
        for other in ["Cancer Council NSW", "Financial help", "Cincinnati Cancer Center"] {
            assert!(!institute.is_meant_by(other, Some("513-555-0101")), "{other}");
        }
        assert!(!society.is_meant_by("Northmere Second Opinions", Some("416-555-0142")));
    }
}
