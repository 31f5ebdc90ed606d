//! What one event says, gathered line by line.

use super::when::When;
use crate::content::Property;
use record::{Meeting, Standing};

/// The most dates that are added to a series or left out of it, and the most people.
const MOST: usize = 4_000;

/// An event as it is written.
#[derive(Default)]
pub(super) struct Event {
    pub(super) uid: String,
    pub(super) start: Option<When>,
    /// Whether a start is written, be it readable or not.
    pub(super) says_start: bool,
    /// The date of its series that it stands for.
    pub(super) moved_from: Option<When>,
    pub(super) rule: Option<String>,
    pub(super) more: Vec<When>,
    pub(super) without: Vec<When>,
    /// Whether a rule says which dates to leave out, which is not followed.
    pub(super) says_without_rule: bool,
    pub(super) place: String,
    pub(super) purpose: String,
    pub(super) notes: String,
    pub(super) organiser: Option<String>,
    /// The people invited, but for rooms and things.
    pub(super) invited: Vec<String>,
    pub(super) standing: Standing,
    pub(super) meeting: Meeting,
}

impl Event {
    pub(super) fn take(&mut self, property: &Property) {
        match property.name.as_str() {
            "UID" if self.uid.is_empty() => self.uid = property.text(),
            "DTSTART" if self.start.is_none() => {
                self.says_start = true;
                self.start = When::one(property);
            }
            "RECURRENCE-ID" => self.moved_from = When::one(property),
            "RRULE" if self.rule.is_none() => self.rule = Some(property.value.clone()),
            "EXRULE" => self.says_without_rule = true,
            "RDATE" => gather(&mut self.more, property),
            "EXDATE" => gather(&mut self.without, property),
            "SUMMARY" if self.purpose.is_empty() => self.purpose = property.text(),
            "DESCRIPTION" if self.notes.is_empty() => {
                self.notes = property.text();
                self.meets(&property.value);
            }
            "LOCATION" if self.place.is_empty() => {
                self.place = property.text();
                self.meets(&property.value);
            }
            "URL" => self.meets(&property.value),
            "CONFERENCE" => {
                let is_call = starts(&property.value, "tel:") && !property.has_word("VIDEO");
                self.meet(if is_call { Meeting::Phone } else { Meeting::Video });
            }
            "X-GOOGLE-CONFERENCE" | "X-MICROSOFT-SKYPETEAMSMEETINGURL" if !property.value.trim().is_empty() => {
                self.meet(Meeting::Video);
            }
            "STATUS" if property.value.trim().eq_ignore_ascii_case("CANCELLED") => self.standing = Standing::NotDone,
            "ORGANIZER" => self.organiser = person(property),
            "ATTENDEE" if self.invited.len() < MOST => self.invited.extend(person(property)),
            _ => {}
        }
    }

    /// With whom: whoever called people together; else the only other one.
    pub(super) fn with(&self) -> Option<&str> {
        match (&self.organiser, self.invited.as_slice()) {
            (Some(organiser), _) => Some(organiser),
            (None, [only]) => Some(only),
            _ => None,
        }
    }

    fn meets(&mut self, words: &str) {
        if starts(words, "tel:") {
            self.meet(Meeting::Phone);
        } else if is_video(words) {
            self.meet(Meeting::Video);
        }
    }

    /// Video beats phone: who sends a link also gives a number to dial in.
    fn meet(&mut self, meeting: Meeting) {
        if self.meeting != Meeting::Video {
            self.meeting = meeting;
        }
    }
}

fn gather(dates: &mut Vec<When>, property: &Property) {
    let room = MOST.saturating_sub(dates.len());
    dates.extend(When::all(property).flatten().take(room));
}

/// The name of a person, where one is given; rooms, things and groups are none, nor is a mail address a name.
fn person(property: &Property) -> Option<String> {
    let kind = property.parameter("CUTYPE").unwrap_or("INDIVIDUAL");
    let name = property.parameter("CN")?.trim();
    (kind.eq_ignore_ascii_case("INDIVIDUAL") && !name.is_empty() && !name.contains('@')).then(|| name.to_owned())
}

fn starts(words: &str, with: &str) -> bool {
    words.trim_start().get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with))
}

/// Whether a link to a place where people meet by video stands in it.
fn is_video(words: &str) -> bool {
    let words = words.to_ascii_lowercase();
    let places = [
        "zoom.us/j/",
        "zoom.us/my/",
        "zoom.us/w/",
        "zoom.us/s/",
        "teams.microsoft.com/l/meetup-join",
        "teams.microsoft.com/meet/",
        "teams.live.com/meet/",
        "meet.google.com/",
        "webex.com/meet/",
        "webex.com/join/",
        "webex.com/wbxmjs/",
        "whereby.com/",
        "doxy.me/",
        "meet.jit.si/",
        "gotomeet.me/",
        "meet.goto.com/",
        "facetime.apple.com/join",
        "doctolib.de/video",
        "doctolib.fr/video",
    ];
    words.contains("://") && places.iter().any(|place| words.contains(place))
}
