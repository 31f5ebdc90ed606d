//! What may leave in a contact request.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use proptest::prelude::*;
use record::{Asker, InLanguage, Knows, LeaveMessage, Line, Moment, ReplyBy, RequestForm, Text};

fn full() -> RequestForm {
    let line = |words: &str| Line::new(words).ok();
    RequestForm {
        name: line("Lena"),
        asker: Some(Asker::Partner),
        knows: Some(Knows::Yes),
        for_name: line("Rosa"),
        reply_by: Some(ReplyBy::Phone),
        phone: line("416-555-0142"),
        email: line("lena@example.org"),
        address: Text::new("12 Elm").ok(),
        message: Some(LeaveMessage::NameAndNumber),
        best_time: line("Mornings"),
        zone: line("America/Toronto"),
        language: Some(InLanguage::Other),
        other_language: line("Italian"),
        region: line("Ontario"),
        illness: line("Lymphoma"),
        moment: Some(Moment::New),
        benefit: Some(true),
        ..RequestForm::default()
    }
}

#[test]
fn of_somebody_who_does_not_know_nothing_leaves_that_tells_who_they_are() {
    let form = RequestForm { knows: Some(Knows::No), ..full() }.to_send();
    assert!(form.is_unknown_to_them());
    let told = (form.asker, &form.for_name, &form.illness, form.moment, form.benefit, &form.region);
    assert_eq!(told, (None, &None, &None, None, None, &None));
    assert_eq!(form.name.map(String::from).as_deref(), Some("Lena"));
}

#[test]
fn whoever_writes_for_themselves_names_nobody_else() {
    let form = RequestForm { asker: Some(Asker::Patient), ..full() }.to_send();
    assert_eq!((form.knows, form.for_name), (None, None));
    let form = RequestForm { knows: Some(Knows::CannotDecide), ..full() }.to_send();
    assert_eq!(form.for_name, None);
}

proptest! {
    #[test]
    fn only_the_chosen_way_to_answer_leaves(way in prop::option::of(0..4_u8)) {
        let way = way.map(|way| [ReplyBy::Phone, ReplyBy::Email, ReplyBy::TextMessage, ReplyBy::Letter][usize::from(way)]);
        let form = RequestForm { reply_by: way, ..full() }.to_send();
        let ways = [form.phone.is_some(), form.email.is_some(), form.address.is_some()];
        prop_assert_eq!(ways.iter().filter(|there| **there).count(), usize::from(way.is_some()));
        prop_assert_eq!(form.message.is_some(), way == Some(ReplyBy::Phone));
        prop_assert_eq!(form.can_be_answered(), way.is_some());
        // What may leave once may leave as it is.
        prop_assert_eq!(form.to_send(), form);
    }
}
