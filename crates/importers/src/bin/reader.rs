//! The child alone, for tests and for `read`; the app runs the same code in its own binary.

fn main() -> std::process::ExitCode {
    importers::child_main()
}
