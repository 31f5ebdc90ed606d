//! The reader child of the stories: the same that the app starts with `--reader`.

fn main() -> std::process::ExitCode {
    importers::child_main()
}
