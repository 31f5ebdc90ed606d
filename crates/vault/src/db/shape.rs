//! Which tables and columns each noun lies in: all the journal needs to know to write, compare and take back.

/// Everything a step can change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Entity {
    /// A person whose records these are.
    Person,
    /// Someone who writes.
    Author,
    /// Somebody of the care team.
    CareContact,
    /// An appointment.
    Appointment,
    /// A question.
    Question,
    /// A thing of the health record.
    Entry,
    /// A taking in of files: only whether it is kept.
    Import,
    /// Something that left the app.
    Share,
    /// Something to do.
    Task,
    /// A line of "Who to call".
    CallLine,
    /// A chapter of the illness.
    Chapter,
    /// A service that the person added.
    Service,
    /// A contact request, as filled in and what came of it; what was sent of it is not in the journal.
    ContactRequest,
    /// An illness at a glance.
    Condition,
    /// A doctor's word about a kind of result.
    Mark,
    /// Something worth asking that is not shown any more.
    Dismissed,
    /// A second-opinion case.
    OpinionCase,
    /// One doctor's opinion.
    Opinion,
    /// Something to send to the second doctor.
    PacketItem,
    /// A letter of a case.
    Letter,
}

/// A list that belongs to a row: a table of its own, in order.
#[derive(Debug)]
pub(crate) struct ListShape {
    pub(crate) table: &'static str,
    /// The column that names the row it belongs to.
    pub(crate) owner: &'static str,
    pub(crate) columns: &'static [&'static str],
}

/// The table of a noun. `id` is not among the columns.
#[derive(Debug)]
pub(crate) struct Shape {
    pub(crate) table: &'static str,
    pub(crate) columns: &'static [&'static str],
    pub(crate) lists: &'static [ListShape],
    /// Columns and lists that search reads or sorts by; empty when search does not know the noun.
    pub(crate) searched: &'static [&'static str],
    /// Whether its rows can come from an import, and so be hidden with it.
    pub(crate) imported: bool,
}

impl Entity {
    const ALL: [Self; 20] = [
        Self::Person,
        Self::Author,
        Self::CareContact,
        Self::Appointment,
        Self::Question,
        Self::Entry,
        Self::Import,
        Self::Share,
        Self::Task,
        Self::CallLine,
        Self::Chapter,
        Self::Service,
        Self::ContactRequest,
        Self::Condition,
        Self::Mark,
        Self::Dismissed,
        Self::OpinionCase,
        Self::Opinion,
        Self::PacketItem,
        Self::Letter,
    ];

    /// The entity whose name stands in the journal.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|entity| entity.shape().table == name)
    }

    pub(crate) fn shape(self) -> &'static Shape {
        match self {
            Self::Person => &PERSON,
            Self::Author => &AUTHOR,
            Self::CareContact => &CARE_CONTACT,
            Self::Appointment => &APPOINTMENT,
            Self::Question => &QUESTION,
            Self::Entry => &ENTRY,
            Self::Import => &IMPORT,
            Self::Share => &SHARE,
            Self::Task => &TASK,
            Self::CallLine => &CALL_LINE,
            Self::Chapter => &CHAPTER,
            Self::Service => &SERVICE,
            Self::ContactRequest => &CONTACT_REQUEST,
            Self::Condition => &CONDITION,
            Self::Mark => &MARK,
            Self::Dismissed => &DISMISSED,
            Self::OpinionCase => &OPINION_CASE,
            Self::Opinion => &OPINION,
            Self::PacketItem => &PACKET_ITEM,
            Self::Letter => &LETTER,
        }
    }
}

impl Shape {
    /// The static name of a column, for names read from the journal; `None` for a column since dropped.
    pub(crate) fn column(&self, name: &str) -> Option<&'static str> {
        self.columns.iter().copied().find(|column| *column == name)
    }

    pub(crate) fn list(&self, table: &str) -> Option<&'static ListShape> {
        self.lists.iter().find(|list| list.table == table)
    }
}

const PERSON: Shape = Shape {
    table: "person",
    columns: &["name", "born", "colour", "has_died", "example", "if_i_cannot", "may_know"],
    lists: &[],
    searched: &[],
    imported: false,
};

const AUTHOR: Shape =
    Shape { table: "author", columns: &["name", "person"], lists: &[], searched: &[], imported: false };

const CARE_CONTACT: Shape = Shape {
    table: "care_contact",
    columns: &[
        "person",
        "import",
        "name",
        "role",
        "field",
        "place",
        "phone",
        "email",
        "notes",
        "fingerprint",
        "may_know",
        "key",
    ],
    lists: &[],
    searched: &[],
    imported: true,
};

const APPOINTMENT: Shape = Shape {
    table: "appointment",
    columns: &[
        "person",
        "import",
        "day",
        "sort_day",
        "time",
        "zone",
        "place",
        "contact",
        "with_whom",
        "meeting",
        "companions",
        "purpose",
        "bring",
        "notes",
        "decided",
        "fingerprint",
        "travel",
        "state",
        "series",
        "ready",
        "papers",
        "found",
        "call_if",
    ],
    lists: &[],
    searched: &[],
    imported: true,
};

const QUESTION: Shape = Shape {
    table: "question",
    columns: &[
        "person",
        "text",
        "note",
        "topic",
        "asked_by",
        "ask_whom",
        "appointment",
        "rank",
        "state",
        "answer",
        "answer_by",
        "answer_date",
        "left_out",
        "library",
        "source",
    ],
    lists: &[],
    searched: &["text", "note", "answer", "answer_by"],
    imported: false,
};

const ENTRY: Shape = Shape {
    table: "entry",
    columns: &[
        "person",
        "import",
        "kind",
        "title",
        "standing",
        "date",
        "sort_day",
        "end_date",
        "by_whom",
        "place",
        "status",
        "text",
        "codes",
        "measured",
        "tags",
        "left_out",
        "news_kind",
        "news_state",
        "fingerprint",
        "diary",
        "study",
        "looks",
        "to_sort",
    ],
    lists: &[
        ListShape { table: "entry_object", owner: "entry", columns: &["object"] },
        ListShape { table: "entry_source", owner: "entry", columns: &["import", "object", "page", "path"] },
    ],
    searched: &["title", "sort_day", "by_whom", "place", "text", "tags", "measured", "import", "entry_object"],
    imported: true,
};

const IMPORT: Shape =
    Shape { table: "import", columns: &["person", "at", "state"], lists: &[], searched: &[], imported: false };

const SHARE: Shape = Shape {
    table: "share",
    columns: &["person", "at", "what", "how", "recipient", "packet"],
    lists: &[],
    searched: &[],
    imported: false,
};

const TASK: Shape = Shape {
    table: "task",
    columns: &["person", "text", "who", "by_day", "done", "appointment"],
    lists: &[],
    searched: &[],
    imported: false,
};

const CALL_LINE: Shape = Shape {
    table: "call_line",
    columns: &["person", "need", "instruction", "name", "phone", "hours", "told"],
    lists: &[],
    searched: &[],
    imported: false,
};

const CHAPTER: Shape =
    Shape { table: "chapter", columns: &["person", "name", "from_day"], lists: &[], searched: &[], imported: false };

const SERVICE: Shape = Shape {
    table: "service",
    columns: &[
        "name",
        "place",
        "address",
        "hours",
        "languages",
        "cost",
        "phone",
        "email",
        "endpoint",
        "asks",
        "notes",
        "from_file",
    ],
    lists: &[],
    searched: &[],
    imported: false,
};

const CONTACT_REQUEST: Shape = Shape {
    table: "contact_request",
    columns: &["person", "service", "form", "follow_up", "task", "call_notes", "heard", "closed"],
    lists: &[],
    searched: &[],
    imported: false,
};

const CONDITION: Shape =
    Shape { table: "condition", columns: &["person", "facts", "declined"], lists: &[], searched: &[], imported: false };

const MARK: Shape = Shape {
    table: "mark",
    columns: &["person", "measure", "number", "unit", "words", "by_whom", "date"],
    lists: &[],
    searched: &[],
    imported: false,
};

const DISMISSED: Shape =
    Shape { table: "dismissed", columns: &["person", "what"], lists: &[], searched: &[], imported: false };

const OPINION_CASE: Shape = Shape {
    table: "opinion_case",
    columns: &["person", "condition", "form"],
    lists: &[],
    searched: &[],
    imported: false,
};

const OPINION: Shape = Shape {
    table: "opinion",
    columns: &["person", "of_case", "nth", "form"],
    lists: &[],
    searched: &[],
    imported: false,
};

const PACKET_ITEM: Shape = Shape {
    table: "packet_item",
    columns: &["person", "of_case", "kind", "form"],
    lists: &[],
    searched: &[],
    imported: false,
};

const LETTER: Shape =
    Shape { table: "letter", columns: &["person", "of_case", "form"], lists: &[], searched: &[], imported: false };

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;
    use crate::db::schema;
    use rusqlite::Connection;

    fn columns_of(connection: &Connection, table: &str) -> Vec<String> {
        let mut rows = connection.prepare("SELECT name FROM pragma_table_info(?1)").unwrap();
        rows.query_map([table], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    }

    #[test]
    fn every_shape_is_a_whole_table() {
        let mut connection = Connection::open_in_memory().unwrap();
        schema::migrate(&mut connection, schema::STEPS).unwrap();
        for entity in Entity::ALL {
            let shape = entity.shape();
            let known: Vec<_> = std::iter::once("id").chain(shape.columns.iter().copied()).collect();
            // The report of an import is written once, and whom a staged row is about until it is settled: no changes of the records.
            let all =
                columns_of(&connection, shape.table).into_iter().filter(|name| name != "report" && name != "patient");
            assert_eq!(all.collect::<Vec<_>>(), known, "{}", shape.table);
            for list in shape.lists {
                let known: Vec<_> = [list.owner, "position"].into_iter().chain(list.columns.iter().copied()).collect();
                assert_eq!(columns_of(&connection, list.table), known, "{}", list.table);
            }
            assert!(shape.searched.iter().all(|name| shape.column(name).is_some() || shape.list(name).is_some()));
        }
    }
}
