//! The shell: the window, the dialogs of the system, and the table of commands. No rule of the product lives here.

mod away;
mod bindings;
mod commands;
mod dialogs;
mod hygiene;
mod log;
mod other_program;
mod window;
mod wire;

pub use bindings::{capability, command_names, typescript};
pub use commands::handler;
pub use hygiene::no_core_dumps;
pub use log::{Line as LogLine, Log};
pub use window::run;
pub use wire::Shell;
