//! FHIR resources a second, against one bare `serde_json` pass over the same bytes: `cargo bench -p importers`.
//!
//! All run in this thread; the reading includes what the child sends, fingerprints too, not the process around it. Target: 10,000 a
//! second, in JSON and in XML.
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs, reason = "a command line program for developers")]

use std::time::Instant;

const COUNT: usize = 50_000;

fn main() {
    let json = r#"{"fullUrl":"urn:uuid:5","resource":{"resourceType":"Observation","id":"5","status":"final",
        "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"laboratory"}]}],
        "code":{"coding":[{"system":"http://loinc.org","code":"2823-3","display":"Potassium"}],"text":"Potassium"},
        "subject":{"reference":"Patient/1"},"effectiveDateTime":"2024-05-17T10:00:00-05:00",
        "valueQuantity":{"value":4.10,"unit":"mmol/L","system":"http://unitsofmeasure.org","code":"mmol/L"},
        "referenceRange":[{"low":{"value":3.5,"unit":"mmol/L"},"high":{"value":5.0,"unit":"mmol/L"}}]}}"#;
    let json = format!(r#"{{"resourceType":"Bundle","type":"collection","entry":[{}]}}"#, vec![json; COUNT].join(","));
    let xml = r#"<entry><fullUrl value="urn:uuid:5"/><resource><Observation><id value="5"/><status value="final"/>
        <category><coding><system value="http://terminology.hl7.org/CodeSystem/observation-category"/><code value="laboratory"/></coding></category>
        <code><coding><system value="http://loinc.org"/><code value="2823-3"/><display value="Potassium"/></coding><text value="Potassium"/></code>
        <subject><reference value="Patient/1"/></subject><effectiveDateTime value="2024-05-17T10:00:00-05:00"/>
        <valueQuantity><value value="4.10"/><unit value="mmol/L"/><system value="http://unitsofmeasure.org"/><code value="mmol/L"/></valueQuantity>
        <referenceRange><low><value value="3.5"/><unit value="mmol/L"/></low><high><value value="5.0"/><unit value="mmol/L"/></high></referenceRange>
        </Observation></resource></entry>"#;
    let xml =
        format!(r#"<Bundle xmlns="http://hl7.org/fhir"><type value="collection"/>{}</Bundle>"#, xml.repeat(COUNT));

    let start = Instant::now();
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    let bare = start.elapsed().as_secs_f64();
    drop(value);
    println!("bare serde_json pass over {COUNT} resources: {:.0} ms", bare * 1e3);
    for (name, file) in [("json", json), ("xml", xml)] {
        let start = Instant::now();
        let sent = importers::frames_len(file.as_bytes());
        let reading = start.elapsed().as_secs_f64();
        println!(
            "{name}: {:.0} resources/s; {} MB in, {} MB of frames out, {:.0} ms, {:.2} of the bare pass",
            COUNT as f64 / reading,
            file.len() >> 20,
            sent >> 20,
            reading * 1e3,
            reading / bare
        );
    }
}
