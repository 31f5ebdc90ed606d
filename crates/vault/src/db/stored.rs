//! A noun that lies in tables: how it becomes columns and comes back.

use super::shape::Entity;
use super::snapshot::{Id, Snapshot};
use crate::Error;

/// A noun of the records that the journal can write. Implemented for the nouns of `record` and for `Share` only.
pub trait Stored: Sized + private::Sealed {
    /// The type of its id.
    type Id: Id;
    /// What it is.
    const ENTITY: Entity;
    /// Its id.
    fn id(&self) -> Self::Id;
    /// Its columns, but not which import it came from.
    fn snapshot(&self) -> Result<Snapshot, Error>;
    /// Reads it back.
    fn from_snapshot(id: Self::Id, row: &Snapshot) -> Result<Self, Error>;
}

mod private {
    /// Closes `Stored`: a noun needs a table, and a table needs a migration.
    pub trait Sealed {}
    impl Sealed for record::Person {}
    impl Sealed for record::Author {}
    impl Sealed for record::CareContact {}
    impl Sealed for record::Appointment {}
    impl Sealed for record::Question {}
    impl Sealed for record::Entry {}
    impl Sealed for record::Task {}
    impl Sealed for record::CallLine {}
    impl Sealed for record::Chapter {}
    impl Sealed for record::Service {}
    impl Sealed for record::ContactRequest {}
    impl Sealed for record::Condition {}
    impl Sealed for record::Mark {}
    impl Sealed for record::Dismissed {}
    impl Sealed for record::OpinionCase {}
    impl Sealed for record::Opinion {}
    impl Sealed for record::PacketItem {}
    impl Sealed for record::Letter {}
    impl Sealed for crate::db::Share {}
}
