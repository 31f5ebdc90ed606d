//! The time zone of the best time to call, as people in Canada and the United States say it.

use crate::Error;
use crate::words::Words;

/// "Eastern Time" where that is what people say; else the city that the zone is named after. Zones that keep their clocks apart
/// from their neighbours (Regina, Whitehorse, Phoenix) are said by their city, since "Mountain Time" would be wrong half the year.
pub(super) fn zone_in_words(words: &Words, zone: &str) -> Result<String, Error> {
    let known = match zone {
        "America/Vancouver" | "America/Los_Angeles" | "Canada/Pacific" | "US/Pacific" => Some("pacific"),
        "America/Edmonton"
        | "America/Yellowknife"
        | "America/Inuvik"
        | "America/Cambridge_Bay"
        | "America/Denver"
        | "America/Boise"
        | "Canada/Mountain"
        | "US/Mountain" => Some("mountain"),
        "America/Winnipeg"
        | "America/Rainy_River"
        | "America/Rankin_Inlet"
        | "America/Resolute"
        | "America/Chicago"
        | "Canada/Central"
        | "US/Central" => Some("central"),
        "America/Toronto"
        | "America/Montreal"
        | "America/Thunder_Bay"
        | "America/Nipigon"
        | "America/Iqaluit"
        | "America/Pangnirtung"
        | "America/New_York"
        | "America/Detroit"
        | "Canada/Eastern"
        | "US/Eastern" => Some("eastern"),
        "America/Halifax" | "America/Moncton" | "America/Glace_Bay" | "America/Goose_Bay" | "Canada/Atlantic" => {
            Some("atlantic")
        }
        "America/St_Johns" | "Canada/Newfoundland" => Some("newfoundland"),
        _ => None,
    };
    if let Some(known) = known {
        return words.tell("request-text-zone", &[("zone", known)]);
    }
    match zone.rsplit_once('/') {
        Some((area, city)) if area != "Etc" => {
            words.tell("request-text-zone-city", &[("city", &city.replace('_', " "))])
        }
        _ => words.tell("request-text-zone-other", &[("zone", zone)]),
    }
}
