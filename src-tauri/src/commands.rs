//! The table of commands: the one list from which the handlers, the names for the permissions and the TypeScript are made.

use crate::dialogs;
use crate::hygiene::clipboard;
use crate::other_program;
use crate::wire::Shell;
use app::view::{JobStarted, Saved, UiError};
use app::{
    answers, appointments, calls, care, cases, chapters, computer_key, conditions, copies, diary, drafts, elsewhere,
    example, files, history, import, inside, items, letters, looking, mail_account, measures, network, opinions,
    originals, packets, passwords, people, pictures, playing, preferences, prints, questions, records, recovery,
    requests, results, search, sendings, services, setup, sheet, sources, tables, tasks, timeline, today, together,
    tray, undo, unlock, view, worth_asking, written,
};
use tauri::ipc::{Invoke, Response};
use tauri::{AppHandle, Runtime, State, WebviewWindow};
use ts_rs::TS;

/// A command as the generated TypeScript describes it.
pub(crate) struct Described {
    pub(crate) name: &'static str,
    pub(crate) input: String,
    pub(crate) output: String,
}

macro_rules! commands {
    (
        values { $($name:ident($($input:ty)?) -> $output:ty = $body:expr;)* }
        bytes { $($raw:ident($raw_input:ty) = $raw_body:expr;)* }
        window { $($own:ident($($own_input:ty)?) -> $own_output:ty;)* }
    ) => {
        $(
            #[tauri::command]
            async fn $name(shell: State<'_, Shell>, $(input: $input)?) -> Result<$output, UiError> {
                shell.run(move |app| {
                    $(let input: $input = input;)?
                    call!($body, app, $(input as $input)?)
                }).await
            }
        )*
        $(
            #[tauri::command]
            async fn $raw(shell: State<'_, Shell>, input: $raw_input) -> Result<Response, UiError> {
                shell.run(move |app| $raw_body(app, input)).await.map(Response::new)
            }
        )*

        /// Answers the commands of the web view.
        pub fn handler<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($name,)* $($raw,)* $($own,)*]
        }

        /// Every command with its input and output in TypeScript.
        pub(crate) fn described(cfg: &ts_rs::Config) -> Vec<Described> {
            vec![
                $(Described { name: stringify!($name), input: input_type!(cfg, $($input)?), output: output_type::<$output>(cfg) },)*
                $(Described { name: stringify!($raw), input: input_type!(cfg, $raw_input), output: "ArrayBuffer".to_owned() },)*
                $(Described { name: stringify!($own), input: input_type!(cfg, $($own_input)?), output: output_type::<$own_output>(cfg) },)*
            ]
        }
    };
}

macro_rules! call {
    ($body:expr, $app:ident,) => {
        $body($app)
    };
    ($body:expr, $app:ident, $input:ident as $ty:ty) => {
        $body($app, $input)
    };
}

macro_rules! input_type {
    ($cfg:ident,) => {
        "Nothing".to_owned()
    };
    ($cfg:ident, $input:ty) => {
        <$input as TS>::inline($cfg)
    };
}

fn output_type<T: TS>(cfg: &ts_rs::Config) -> String {
    T::name(cfg)
}

commands! {
    values {
        app_state() -> view::AppState = setup::state;
        set_preferences(view::Preferences) -> view::Preferences = preferences::set;
        suggest_password() -> String = passwords::suggest;
        check_password(passwords::CheckPassword) -> view::PasswordCheck = passwords::check;
        create_records(setup::CreateRecords) -> view::RecoveryView = setup::create;
        recovery_sheet() -> view::RecoveryView = recovery::sheet;
        new_recovery_sheet(recovery::NewRecoverySheet) -> view::RecoveryView = recovery::renew;
        confirm_recovery(recovery::ConfirmRecovery) -> Vec<u8> = recovery::confirm;
        open_example() -> view::AppState = example::open;
        leave_example() -> view::AppState = example::leave;
        unlock(unlock::Unlock) -> view::AppState = unlock::with_password;
        unlock_with_code(unlock::UnlockWithCode) -> view::AppState = unlock::with_code;
        unlock_with_computer() -> view::AppState = computer_key::open;
        computer_key() -> view::ComputerKeyView = computer_key::show;
        turn_on_computer_key(computer_key::TurnOnComputerKey) -> view::ComputerKeyView = computer_key::turn_on;
        turn_off_computer_key() -> view::ComputerKeyView = computer_key::turn_off;
        decline_computer_key() -> view::ComputerKeyView = computer_key::decline;
        lock() -> view::AppState = unlock::lock;
        still_here() -> () = unlock::still_here;
        change_password(unlock::ChangePassword) -> () = unlock::change_password;
        people() -> Vec<view::PersonView> = people::list;
        author() -> view::AuthorView = people::author;
        authors() -> Vec<view::AuthorView> = people::authors;
        set_author(people::SetAuthor) -> view::AuthorView = people::set_author;
        add_person(people::AddPerson) -> view::PersonView = people::add;
        today(questions::OfPerson) -> view::Today = today::show;
        questions(questions::OfPerson) -> Vec<view::QuestionView> = questions::list;
        ask_question(questions::AskQuestion) -> view::QuestionView = questions::ask;
        edit_question(questions::EditQuestion) -> view::Undoable = questions::edit;
        move_question(questions::MoveQuestion) -> view::Undoable = questions::move_to;
        delete_question(questions::OneQuestion) -> view::Undoable = questions::delete;
        ask_several(questions::AskSeveral) -> view::Undoable = questions::ask_several;
        set_question_state(answers::SetQuestionState) -> view::Undoable = answers::set_state;
        answer_question(answers::AnswerQuestion) -> view::Undoable = answers::answer;
        tie_questions(answers::TieQuestions) -> view::Undoable = answers::tie;
        similar_questions(answers::SimilarTo) -> Vec<view::QuestionView> = answers::similar;
        appointments(questions::OfPerson) -> Vec<view::AppointmentView> = appointments::list;
        appointment(appointments::OneAppointment) -> view::AppointmentInside = appointments::show;
        save_appointment(appointments::SaveAppointment) -> view::AppointmentSaved = appointments::save;
        set_appointment_state(appointments::SetAppointmentState) -> view::Undoable = appointments::set_state;
        delete_appointment(appointments::OneAppointment) -> view::Undoable = appointments::delete;
        save_after(appointments::SaveAfter) -> view::Undoable = appointments::save_after;
        set_ready(appointments::SetReady) -> () = appointments::set_ready;
        set_papers(appointments::SetPapers) -> view::Undoable = appointments::set_papers;
        stay_open(unlock::StayOpen) -> () = unlock::stay_open;
        tasks(questions::OfPerson) -> Vec<view::TaskView> = tasks::list;
        save_task(tasks::SaveTask) -> view::Undoable = tasks::save;
        set_task_done(tasks::SetTaskDone) -> view::Undoable = tasks::set_done;
        delete_task(appointments::OneAppointment) -> view::Undoable = tasks::delete;
        care_team(questions::OfPerson) -> Vec<view::CareContactView> = care::list;
        save_contact(care::SaveContact) -> view::Undoable = care::save;
        delete_contact(care::OneContact) -> view::Undoable = care::delete;
        who_to_call(questions::OfPerson) -> Vec<view::CallView> = calls::list;
        save_call(calls::SaveCall) -> view::Undoable = calls::save;
        delete_call(care::OneContact) -> view::Undoable = calls::delete;
        diary(questions::OfPerson) -> Vec<view::DiaryView> = diary::list;
        save_diary(diary::SaveDiary) -> view::Undoable = diary::save;
        delete_diary(appointments::OneAppointment) -> view::Undoable = diary::delete;
        chapters(questions::OfPerson) -> Vec<view::ChapterView> = chapters::list;
        start_chapter(chapters::StartChapter) -> view::Undoable = chapters::start;
        delete_chapter(care::OneContact) -> view::Undoable = chapters::delete;
        choose_version(together::ChooseVersion) -> view::Undoable = together::choose_version;
        together_inside(together::WhatToGive) -> view::TogetherInside = together::inside;
        open_together(together::OpenTogether) -> view::TogetherFound = together::open;
        take_together(together::TakeTogether) -> view::TogetherTaken = together::take;
        given_together(questions::OfPerson) -> Vec<view::GivenView> = together::given;
        my_key() -> String = together::my_key;
        edit_person(people::EditPerson) -> view::Undoable = people::edit;
        set_has_died(people::SetHasDied) -> view::Undoable = people::set_has_died;
        services() -> Vec<view::ServiceView> = services::list;
        save_service(services::SaveService) -> view::Undoable = services::save;
        delete_service(services::OneService) -> view::Undoable = services::delete;
        keep_services(services::KeepServices) -> view::Undoable = services::keep;
        requests(questions::OfPerson) -> Vec<view::RequestView> = requests::list;
        request(requests::OneRequest) -> view::RequestView = requests::show;
        begin_request(requests::BeginRequest) -> view::RequestView = requests::begin;
        save_request(requests::SaveRequest) -> view::RequestView = requests::save;
        delete_request(requests::OneRequest) -> view::Undoable = requests::delete;
        check_request(requests::CheckRequest) -> view::CheckView = requests::check;
        send_request(requests::SendRequest) -> view::RequestView = requests::send;
        decide_sending(sendings::DecideSending) -> view::RequestView = sendings::decide;
        forget_sending(sendings::OneSending) -> view::RequestView = sendings::forget;
        set_follow_up(requests::SetFollowUp) -> view::RequestView = requests::set_follow_up;
        save_call_notes(requests::SaveCallNotes) -> view::RequestView = requests::save_call_notes;
        note_heard(requests::NoteHeard) -> view::Undoable = requests::note_heard;
        close_request(requests::CloseRequest) -> view::Undoable = requests::close;
        mail_account() -> Option<view::MailAccountView> = mail_account::show;
        save_mail_account(mail_account::SaveMailAccount) -> Option<view::MailAccountView> = mail_account::save;
        test_mail_account() -> Option<view::SendFailure> = mail_account::test;
        forget_mail_account() -> () = mail_account::forget;
        network() -> view::NetworkView = network::show;
        set_network(network::SetNetwork) -> view::NetworkView = network::set;
        undo(undo::Undo) -> view::Undone = undo::step;
        undo_last() -> view::Undone = undo::last;
        redo_last() -> view::Undone = undo::again;
        deleted(questions::OfPerson) -> Vec<view::DeletedView> = history::deleted;
        bring_back_deleted(history::OneDeleted) -> view::Undoable = history::bring_back;
        delete_for_good(history::OneDeleted) -> () = history::delete_for_good;
        question_versions(questions::OneQuestion) -> Vec<view::VersionView> = history::question_versions;
        bring_back_version(history::OneVersion) -> view::Undoable = history::bring_back_version;
        draft(drafts::GetDraft) -> String = drafts::get;
        save_draft(drafts::SaveDraft) -> () = drafts::save;
        sheet_options(questions::OfPerson) -> view::SheetOptions = sheet::options;
        records(records::ListRecords) -> view::RecordsPage = records::list;
        record(records::OneRecord) -> view::EntryView = records::show;
        set_left_out(records::SetLeftOut) -> view::Undoable = records::set_left_out;
        set_news(records::SetNews) -> view::Undoable = records::set_news;
        delete_record(records::OneRecord) -> view::Undoable = records::delete;
        write_record(written::WriteRecord) -> view::RecordSaved = written::save;
        read_values(results::ReadValues) -> Vec<view::ValueRead> = results::read;
        known_results(questions::OfPerson) -> Vec<view::KnownResult> = results::known;
        keep_results(results::KeepResults) -> view::ResultsKept = results::keep;
        to_sort(questions::OfPerson) -> view::ToSort = tray::list;
        take_out_of_tray(records::OneRecord) -> view::Undoable = tray::take_out;
        arrange_pages(pictures::ArrangePages) -> view::Undoable = pictures::arrange;
        join_pictures(pictures::JoinPictures) -> view::RecordSaved = pictures::join;
        part_pictures(records::OneRecord) -> view::Undoable = pictures::part;
        sections(inside::OneFile) -> Vec<view::SectionView> = inside::sections;
        files_to_look_at() -> Vec<view::FileToLookAt> = looking::list;
        keep_words(looking::KeepWords) -> () = looking::keep;
        looked_through(looking::LookedThrough) -> () = looking::done;
        heard_place(playing::OneRecording) -> u32 = playing::place;
        set_heard_place(playing::SetPlace) -> () = playing::set_place;
        table(tables::ReadTable) -> view::TableView = tables::read;
        keep_table(tables::ReadTable) -> JobStarted = tables::keep;
        jobs() -> Vec<view::JobView> = import::jobs;
        cancel_job(import::OneJob) -> () = import::cancel;
        imports(questions::OfPerson) -> Vec<view::ImportLine> = import::list;
        import_report(import::OneImport) -> view::ImportReport = import::report;
        import_files(import::MoreFiles) -> view::ReportFiles = import::files;
        answer_whose(import::AnswerWhose) -> JobStarted = import::answer_whose;
        open_locked_file(import::OpenLockedFile) -> view::ReportFile = import::open_locked_file;
        take_back_import(import::OneImport) -> view::Undoable = import::take_back;
        timeline(timeline::ListTimeline) -> view::TimelinePage = timeline::list;
        timeline_picture(timeline::DrawTimeline) -> view::TimelinePicture = timeline::picture;
        record_choices(questions::OfPerson) -> view::RecordChoices = timeline::choices;
        measures(questions::OfPerson) -> view::MeasureList = measures::list;
        measure(measures::ShowMeasures) -> Vec<view::MeasureView> = measures::show;
        save_mark(measures::SaveMark) -> view::Undoable = measures::save_mark;
        delete_mark(measures::OneMark) -> view::Undoable = measures::delete_mark;
        read_line(measures::ReadLine) -> view::LineRead = measures::read_line;
        conditions(questions::OfPerson) -> Vec<view::ConditionView> = conditions::list;
        save_condition(conditions::SaveCondition) -> view::ConditionSaved = conditions::save;
        delete_condition(conditions::OneCondition) -> view::Undoable = conditions::delete;
        offered_facts(conditions::OneCondition) -> Vec<view::FactView> = conditions::offered;
        decline_fact(conditions::DeclineFact) -> view::Undoable = conditions::decline;
        worth_asking(questions::OfPerson) -> Vec<view::RemarkView> = worth_asking::list;
        dismiss_remark(worth_asking::OneRemark) -> view::Undoable = worth_asking::dismiss;
        opinion_cases(questions::OfPerson) -> Vec<view::CaseView> = cases::list;
        opinion_case(cases::OneCase) -> view::CaseView = cases::show;
        begin_case(cases::BeginCase) -> view::CaseSaved = cases::begin;
        save_case(cases::SaveCase) -> view::CaseSaved = cases::save;
        delete_case(cases::OneCase) -> view::Undoable = cases::delete;
        packet_items(cases::OneCase) -> Vec<view::ItemView> = items::list;
        save_item(items::SaveItem) -> view::Undoable = items::save;
        delete_item(items::OneItem) -> view::Undoable = items::delete;
        opinions(cases::OneCase) -> Vec<view::OpinionView> = opinions::list;
        save_opinion(opinions::SaveOpinion) -> view::Undoable = opinions::save;
        delete_opinion(opinions::OneOpinion) -> view::Undoable = opinions::delete;
        row_offers(opinions::OneOpinion) -> Vec<view::RowOffer> = opinions::row_offers;
        ask_difference(opinions::AskDifference) -> view::Undoable = opinions::ask_difference;
        letters(cases::OneCase) -> Vec<view::LetterLine> = letters::list;
        letter(letters::OneLetter) -> view::LetterView = letters::show;
        save_letter(letters::SaveLetter) -> view::LetterSaved = letters::save;
        delete_letter(letters::OneLetter) -> view::Undoable = letters::delete;
        plan_packet(view::PacketWanted) -> view::PacketPlan = packets::plan;
        packets(cases::OneCase) -> Vec<view::PacketView> = packets::list;
        note_receipt(packets::NoteReceipt) -> view::Undoable = packets::note_receipt;
        cancel_packing() -> () = packets::cancel;
        search(search::Search) -> view::SearchResults = search::find;
        copies() -> view::CopiesView = copies::show;
        make_copy() -> view::CopiesView = copies::make;
        forget_copy_place() -> view::CopiesView = copies::forget_place;
        found_copies() -> Vec<view::CopyView> = copies::found;
        copy_inside(copies::LookInside) -> view::CopyInside = copies::inside;
        test_copy(copies::TestCopy) -> view::CopyTested = copies::test;
        copy_items(copies::OneCopy) -> Vec<view::CopyItem> = copies::items;
        bring_back(copies::BringBack) -> view::Undoable = copies::bring_back;
        restore_copy(copies::OneCopy) -> view::AppState = copies::restore;
        cancel_copying() -> () = copies::cancel;
    }
    bytes {
        recovery_pdf(recovery::RecoveryPdf) = recovery::pdf;
        question_sheet(sheet::MakeSheet) = sheet::pdf;
        print(view::PrintInput) = prints::pdf;
        file_bytes(files::FileBytes) = files::bytes;
        picture(inside::OnePicture) = inside::picture;
        request_pdf(requests::RequestPdf) = requests::pdf;
    }
    window {
        choose_files(import::ChooseFiles) -> JobStarted;
        choose_folder(questions::OfPerson) -> JobStarted;
        take_dropped(questions::OfPerson) -> JobStarted;
        save_recovery_pdf(recovery::RecoveryPdf) -> Saved;
        save_question_sheet(sheet::MakeSheet) -> Saved;
        save_calendar(appointments::SaveCalendar) -> Saved;
        save_print(view::PrintInput) -> Saved;
        save_together(together::SaveTogether) -> Saved;
        choose_together() -> Option<view::TogetherFound>;
        choose_service_file() -> Option<Vec<view::FoundService>>;
        save_request_pdf(requests::RequestPdf) -> Saved;
        save_original(inside::OneFile) -> Saved;
        save_results(measures::SaveCsv) -> Saved;
        open_elsewhere(inside::OneFile) -> ();
        save_packet(packets::SavePacket) -> view::PacketSaved;
        open_source(sources::OneSource) -> ();
        hand_to_mail(sendings::OneSending) -> view::RequestView;
        print_window() -> ();
        copied() -> ();
        choose_copy_place() -> view::CopiesView;
        choose_copies() -> Vec<view::CopyView>;
    }
}

/// Lets the person choose files with the system's own dialog, and begins to take them in.
#[tauri::command]
async fn choose_files<R: Runtime>(
    handle: AppHandle<R>,
    shell: State<'_, Shell>,
    input: import::ChooseFiles,
) -> Result<JobStarted, UiError> {
    let paths = dialogs::choose_files(&handle).await;
    shell.run(move |app| import::start_at(app, input, paths)).await
}

/// Lets the person choose a folder, and begins to take in all that is in it.
#[tauri::command]
async fn choose_folder<R: Runtime>(
    handle: AppHandle<R>,
    shell: State<'_, Shell>,
    input: questions::OfPerson,
) -> Result<JobStarted, UiError> {
    let paths = dialogs::choose_folder(&handle).await;
    shell.run(move |app| import::start(app, &input.person, paths)).await
}

/// Begins to take in what was dropped on the window.
#[tauri::command]
async fn take_dropped(shell: State<'_, Shell>, input: questions::OfPerson) -> Result<JobStarted, UiError> {
    let paths = std::mem::take(&mut *shell.dropped.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
    shell.run(move |app| import::start(app, &input.person, paths)).await
}

/// Lets the person choose where copies are made as well, and makes the first there.
#[tauri::command]
async fn choose_copy_place<R: Runtime>(
    handle: AppHandle<R>,
    shell: State<'_, Shell>,
) -> Result<view::CopiesView, UiError> {
    let folder = dialogs::choose_folder(&handle).await.pop();
    shell.run(move |app| copies::choose_place(app, folder)).await
}

/// Lets the person point at a folder with copies.
#[tauri::command]
async fn choose_copies<R: Runtime>(
    handle: AppHandle<R>,
    shell: State<'_, Shell>,
) -> Result<Vec<view::CopyView>, UiError> {
    let folder = dialogs::choose_folder(&handle).await.pop();
    shell.run(move |app| copies::look_in(app, folder)).await
}

#[tauri::command]
async fn save_recovery_pdf<R: Runtime>(
    handle: AppHandle<R>,
    shell: State<'_, Shell>,
    input: recovery::RecoveryPdf,
) -> Result<Saved, UiError> {
    let bytes = shell.run(move |app| recovery::pdf(app, input)).await?;
    save_where_chosen(&handle, &shell, bytes, recovery::FILE_NAME).await
}

#[tauri::command]
async fn save_question_sheet<R: Runtime>(
    handle: AppHandle<R>,
    shell: State<'_, Shell>,
    input: sheet::MakeSheet,
) -> Result<Saved, UiError> {
    let bytes = shell.run(move |app| sheet::pdf(app, input)).await?;
    save_where_chosen(&handle, &shell, bytes, sheet::FILE_NAME).await
}

#[tauri::command]
async fn save_print<R: Runtime>(
    handle: AppHandle<R>,
    shell: State<'_, Shell>,
    input: view::PrintInput,
) -> Result<Saved, UiError> {
    let name = prints::file_name(input.kind);
    let bytes = shell.run(move |app| prints::pdf(app, input)).await?;
    save_where_chosen(&handle, &shell, bytes, name).await
}

#[tauri::command]
async fn save_calendar<R: Runtime>(
    handle: AppHandle<R>,
    shell: State<'_, Shell>,
    input: appointments::SaveCalendar,
) -> Result<Saved, UiError> {
    let bytes = shell.run(move |app| appointments::calendar_file(app, input)).await?;
    save_where_chosen(&handle, &shell, bytes, appointments::CALENDAR_FILE_NAME).await
}

/// Seals what was chosen and lets the person choose where the file goes.
#[tauri::command]
async fn save_together<R: Runtime>(
    handle: AppHandle<R>,
    shell: State<'_, Shell>,
    input: together::SaveTogether,
) -> Result<Saved, UiError> {
    let given = together::GivenTogether::from(&input);
    let bytes = shell.run(move |app| together::file(app, input)).await?;
    let saved = save_where_chosen(&handle, &shell, bytes, together::FILE_NAME).await?;
    if saved.saved {
        // It is out, whether that can be noted or not.
        let _ = shell.run(move |app| together::left(app, given)).await;
    }
    Ok(saved)
}

/// Lets the person choose a file from a relative, and looks at it.
#[tauri::command]
async fn choose_together<R: Runtime>(
    handle: AppHandle<R>,
    shell: State<'_, Shell>,
) -> Result<Option<view::TogetherFound>, UiError> {
    let file = dialogs::choose_files(&handle).await.into_iter().next();
    shell.run(move |app| together::chosen(app, file.as_deref())).await
}

/// Lets the person choose a file that describes a service, and looks at it.
#[tauri::command]
async fn choose_service_file<R: Runtime>(
    handle: AppHandle<R>,
    shell: State<'_, Shell>,
) -> Result<Option<Vec<view::FoundService>>, UiError> {
    let file = dialogs::choose_files(&handle).await.into_iter().next();
    shell.run(move |app| services::chosen(app, file.as_deref())).await
}

#[tauri::command]
async fn save_request_pdf<R: Runtime>(
    handle: AppHandle<R>,
    shell: State<'_, Shell>,
    input: requests::RequestPdf,
) -> Result<Saved, UiError> {
    let name = requests::file_name(input.kind);
    let bytes = shell.run(move |app| requests::pdf(app, input)).await?;
    save_where_chosen(&handle, &shell, bytes, name).await
}

/// Writes a kept original where the person chose: a file as the file it was, a disc as the folder it was.
#[tauri::command]
async fn save_original<R: Runtime>(
    handle: AppHandle<R>,
    shell: State<'_, Shell>,
    input: inside::OneFile,
) -> Result<Saved, UiError> {
    let asked = input.clone();
    let (name, is_file) = shell.run(move |app| originals::name(app, &asked)).await?;
    let place = if is_file {
        dialogs::choose_place(&handle, &name).await
    } else {
        dialogs::choose_folder(&handle).await.pop().map(|folder| folder.join(&name))
    };
    match place {
        None => Ok(Saved { saved: false, name: None }),
        Some(place) => shell.run(move |app| originals::save(app, input, &place)).await,
    }
}

#[tauri::command]
async fn save_results<R: Runtime>(
    handle: AppHandle<R>,
    shell: State<'_, Shell>,
    input: measures::SaveCsv,
) -> Result<Saved, UiError> {
    let bytes = shell.run(move |app| measures::csv(app, input)).await?;
    save_where_chosen(&handle, &shell, bytes, measures::CSV_FILE_NAME).await
}

/// Opens a kept file with the program that the system has for it, outside of what this program protects.
#[tauri::command]
async fn open_elsewhere(shell: State<'_, Shell>, input: inside::OneFile) -> Result<(), UiError> {
    shell.run(move |app| elsewhere::open(app, &input, |file| other_program::open(file))).await
}

/// Opens the person's mail program with the words in it.
#[tauri::command]
async fn hand_to_mail(shell: State<'_, Shell>, input: sendings::OneSending) -> Result<view::RequestView, UiError> {
    shell
        .run(move |app| {
            let link = sendings::mail_link(app, &input)?;
            let taken = other_program::open(&link);
            sendings::handed_to_mail(app, &input, taken)
        })
        .await
}

/// Lets the person choose where a packet goes, and makes it there.
#[tauri::command]
async fn save_packet<R: Runtime>(
    handle: AppHandle<R>,
    shell: State<'_, Shell>,
    input: packets::SavePacket,
) -> Result<view::PacketSaved, UiError> {
    match dialogs::choose_place(&handle, packets::file_name(input.form)).await {
        None => Ok(view::PacketSaved { saved: false, packet: None }),
        Some(path) => shell.run(move |app| packets::save(app, input, &path)).await,
    }
}

/// Opens where a figure comes from, with the person's own browser.
#[tauri::command]
async fn open_source(shell: State<'_, Shell>, input: sources::OneSource) -> Result<(), UiError> {
    shell.run(move |app| sources::open(app, &input, |link| other_program::open(link))).await
}

async fn save_where_chosen<R: Runtime>(
    handle: &AppHandle<R>,
    shell: &Shell,
    bytes: Vec<u8>,
    name: &str,
) -> Result<Saved, UiError> {
    match dialogs::choose_place(handle, name).await {
        None => Ok(Saved { saved: false, name: None }),
        Some(path) => shell.run(move |_| files::save(&bytes, &path)).await,
    }
}

/// The person copied something out of the window: it is forgotten at lock.
#[tauri::command]
async fn copied(shell: State<'_, Shell>) -> Result<(), UiError> {
    shell
        .run(|_| {
            clipboard::note();
            Ok(())
        })
        .await
}

/// Opens the system's print dialog for what the window shows.
#[tauri::command]
async fn print_window<R: Runtime>(window: WebviewWindow<R>, shell: State<'_, Shell>) -> Result<(), UiError> {
    window.print().map_err(|_| shell.unexpected("print"))
}
