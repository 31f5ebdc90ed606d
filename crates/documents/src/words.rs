//! The printed words, from the Fluent files of the two languages.

use crate::{Error, Language};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::langid;

type Files = [(&'static str, &'static str); 5];

const EN_CA: Files = [
    ("sheets.ftl", include_str!("../../../locales/en-CA/sheets.ftl")),
    ("request.ftl", include_str!("../../../locales/en-CA/request.ftl")),
    ("opinion-sheets.ftl", include_str!("../../../locales/en-CA/opinion-sheets.ftl")),
    // What things to send and rows are called, on the pages as on paper.
    ("gather.ftl", include_str!("../../../locales/en-CA/gather.ftl")),
    ("compare.ftl", include_str!("../../../locales/en-CA/compare.ftl")),
];
const FR_CA: Files = [
    ("sheets.ftl", include_str!("../../../locales/fr-CA/sheets.ftl")),
    ("request.ftl", include_str!("../../../locales/fr-CA/request.ftl")),
    ("opinion-sheets.ftl", include_str!("../../../locales/fr-CA/opinion-sheets.ftl")),
    // What things to send and rows are called, on the pages as on paper.
    ("gather.ftl", include_str!("../../../locales/fr-CA/gather.ftl")),
    ("compare.ftl", include_str!("../../../locales/fr-CA/compare.ftl")),
];

/// The messages of one language.
pub(crate) struct Words {
    bundle: FluentBundle<FluentResource>,
    /// As in `lang="fr"`.
    pub(crate) tag: &'static str,
}

impl Words {
    pub(crate) fn of(language: Language) -> Result<Self, Error> {
        let (id, tag, files) = match language {
            Language::EnCa => (langid!("en-CA"), "en", EN_CA),
            Language::FrCa => (langid!("fr-CA"), "fr", FR_CA),
        };
        let mut bundle = FluentBundle::new(vec![id]);
        // Isolation marks are for screens; on paper some readers show them as boxes.
        bundle.set_use_isolating(false);
        for (name, text) in files {
            let resource = FluentResource::try_new(text.to_owned()).map_err(|_| Error::Words(name))?;
            bundle.add_resource(resource).map_err(|_| Error::Words(name))?;
        }
        Ok(Self { bundle, tag })
    }

    /// A message without arguments.
    pub(crate) fn say(&self, id: &'static str) -> Result<String, Error> {
        self.format(id, None)
    }

    /// A message with text put in.
    pub(crate) fn tell(&self, id: &'static str, arguments: &[(&'static str, &str)]) -> Result<String, Error> {
        let mut args = FluentArgs::new();
        for (name, value) in arguments {
            args.set(*name, FluentValue::from(*value));
        }
        self.format(id, Some(&args))
    }

    /// A message that depends on `$count`, or on `$day` for a day of the month.
    pub(crate) fn count(&self, id: &'static str, count: usize) -> Result<String, Error> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        args.set("day", count);
        self.format(id, Some(&args))
    }

    /// A message that depends on `$count`, with a day put in.
    pub(crate) fn count_before(&self, id: &'static str, count: usize, day: &str) -> Result<String, Error> {
        let mut args = FluentArgs::new();
        args.set("count", count);
        args.set("day", day);
        self.format(id, Some(&args))
    }

    fn format(&self, id: &'static str, args: Option<&FluentArgs>) -> Result<String, Error> {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value()).ok_or(Error::Words(id))?;
        let mut faults = vec![];
        let text = self.bundle.format_pattern(pattern, args, &mut faults).into_owned();
        if faults.is_empty() { Ok(text) } else { Err(Error::Words(id)) }
    }
}
