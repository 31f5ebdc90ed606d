//! FHIR resources a second, against one bare `serde_json` pass over the same bytes: `cargo bench -p importers`.
//!
//! Both run in this thread; the reading includes what the child sends, not the process around it. Target: 10,000 a second.
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs, reason = "a command line program for developers")]

use std::time::Instant;

fn main() {
    let observation = r#"{"fullUrl":"urn:uuid:5","resource":{"resourceType":"Observation","id":"5","status":"final",
        "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"laboratory"}]}],
        "code":{"coding":[{"system":"http://loinc.org","code":"2823-3","display":"Potassium"}],"text":"Potassium"},
        "subject":{"reference":"Patient/1"},"effectiveDateTime":"2024-05-17T10:00:00-05:00",
        "valueQuantity":{"value":4.10,"unit":"mmol/L","system":"http://unitsofmeasure.org","code":"mmol/L"},
        "referenceRange":[{"low":{"value":3.5,"unit":"mmol/L"},"high":{"value":5.0,"unit":"mmol/L"}}]}}"#;
    let count = 50_000usize;
    let bundle =
        format!(r#"{{"resourceType":"Bundle","type":"collection","entry":[{}]}}"#, vec![observation; count].join(","));

    let start = Instant::now();
    let value: serde_json::Value = serde_json::from_str(&bundle).unwrap();
    let bare = start.elapsed();
    drop(value);

    let start = Instant::now();
    let sent = importers::frames_len(bundle.as_bytes());
    let reading = start.elapsed();

    println!("{count} resources, {} MB in, {} MB of frames out", bundle.len() >> 20, sent >> 20);
    println!(
        "{:.0} resources/s; bare serde_json pass {:.0} ms, reading {:.0} ms, ratio {:.2}",
        count as f64 / reading.as_secs_f64(),
        bare.as_secs_f64() * 1e3,
        reading.as_secs_f64() * 1e3,
        reading.as_secs_f64() / bare.as_secs_f64()
    );
}
