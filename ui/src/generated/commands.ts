// Made by `cargo xtask bindings` from the command table. Not edited by hand.

export type BlockView = { "is": "paragraph", 
/**
 * Its words.
 */
words: Array<RunView>, } | { "is": "list", 
/**
 * Whether its items are numbered.
 */
ordered: boolean, 
/**
 * The items.
 */
items: Array<Array<BlockView>>, } | { "is": "table", 
/**
 * What it is called.
 */
caption: string | null, 
/**
 * Rows of headings.
 */
head: Array<RowView>, 
/**
 * The other rows.
 */
rows: Array<RowView>, };

export type CellView = { 
/**
 * How many columns it takes.
 */
columns: number, 
/**
 * How many rows.
 */
rows: number, 
/**
 * What stands in it.
 */
blocks: Array<BlockView>, };

export type Column = "unused" | "date" | "name" | "code" | "value" | "unit" | "range" | "low" | "high" | "flag" | "lab" | "note";

export type DateOrder = "day" | "month" | "year";

export type Decimal = "point" | "comma";

export type FileToLookAt = { 
/**
 * The file.
 */
object: string, 
/**
 * A record that shows it.
 */
record: string, 
/**
 * Its kind (`image/jpeg`).
 */
mediaType: string, 
/**
 * Its length.
 */
bytes: number, 
/**
 * Pages that need not be looked at.
 */
known: Array<number>, };

export type KnownResult = { 
/**
 * What was measured.
 */
name: string, 
/**
 * The unit it had last.
 */
unit: string | null, 
/**
 * The lab's own range it had last.
 */
range: string | null, 
/**
 * Who measured it last.
 */
lab: string | null, };

export type LookView = { 
/**
 * The picture.
 */
object: string, 
/**
 * How far it is turned, beyond what the camera says.
 */
turn: Turn, 
/**
 * The part that is the page, in fractions of the turned picture.
 */
crop: AreaView | null, };

export type RecordSaved = { 
/**
 * The record.
 */
id: string, 
/**
 * The step.
 */
undo: string, };

export type ResultRow = { 
/**
 * What was measured.
 */
name: string, 
/**
 * The value.
 */
value: string, 
/**
 * The unit.
 */
unit: string | null, 
/**
 * The lab's own range, in one piece.
 */
range: string | null, 
/**
 * The lab's own flag.
 */
flag: string | null, 
/**
 * The page of the paper it stands on; none: the one of all.
 */
page: number | null, };

export type ResultsKept = { 
/**
 * The records, in the order of the rows.
 */
ids: Array<string>, 
/**
 * The step.
 */
undo: string, };

export type RowView = { 
/**
 * Its name, which records point to.
 */
anchor: string | null, 
/**
 * Its cells.
 */
cells: Array<CellView>, };

export type RunView = { 
/**
 * The words; a line feed breaks the line.
 */
text: string, 
/**
 * Whether the document stresses them.
 */
strong: boolean, 
/**
 * Whether no space stands between them and the run before.
 */
glued: boolean, 
/**
 * Their name, which records point to.
 */
anchor: string | null, };

export type SectionView = { 
/**
 * Its title.
 */
title: string | null, 
/**
 * How deep it lies, from 0.
 */
level: number, 
/**
 * What it says.
 */
blocks: Array<BlockView>, };

export type SeriesView = { 
/**
 * What took them, as DICOM abbreviates it (`CT`).
 */
modality: string | null, 
/**
 * What it is called.
 */
title: string | null, 
/**
 * The part of the body, as the disc says it.
 */
bodyPart: string | null, 
/**
 * How many pictures.
 */
images: number, 
/**
 * How many of them are damaged.
 */
damaged: number, 
/**
 * Where the picture lies that is shown first; for `picture`.
 */
first: string | null, };

export type StudyView = { 
/**
 * The disc it lies on, as a kept file.
 */
disc: string | null, 
/**
 * Its series.
 */
series: Array<SeriesView>, };

export type TableChoices = { 
/**
 * What each column is.
 */
columns: Array<Column> | null, 
/**
 * The order of dates.
 */
dates: DateOrder | null, 
/**
 * The decimal sign.
 */
decimal: Decimal | null, };

export type TableResult = { 
/**
 * What was measured.
 */
name: string, 
/**
 * When, ISO.
 */
when: string | null, 
/**
 * The value as written.
 */
value: string, 
/**
 * The lab's own range, as written.
 */
range: string | null, 
/**
 * The lab's own flag.
 */
flag: string | null, };

export type TableView = { 
/**
 * The headings.
 */
header: Array<string>, 
/**
 * What each column is taken for.
 */
columns: Array<Column>, 
/**
 * The first rows as they are.
 */
sample: Array<Array<string | null>>, 
/**
 * Rows below the headings.
 */
rows: number, 
/**
 * The order dates are read in.
 */
dates: DateOrder | null, 
/**
 * Somebody must say in which order.
 */
datesUndecided: boolean, 
/**
 * The decimal sign.
 */
decimal: Decimal | null, 
/**
 * Somebody must say which it is.
 */
numbersUndecided: boolean, 
/**
 * The first results as they would be kept, at most 50.
 */
results: Array<TableResult>, 
/**
 * How many there would be.
 */
total: number, 
/**
 * How many of them are here already and would not come twice.
 */
again: number, };

export type ToSort = { 
/**
 * What lies in it, the last added first; at most 50.
 */
entries: Array<EntryLine>, 
/**
 * How much lies in it.
 */
total: number, };

export type Turn = "none" | "right" | "half" | "left";

export type ValueRead = { 
/**
 * The number; none for words, or when there are two readings.
 */
number: number | null, 
/**
 * What follows the number, when something does: a unit.
 */
unit: string | null, 
/**
 * The two numbers it may be, when somebody must say which: with the sign as the decimal sign, and without.
 */
either: [number, number] | null, };

export type WrittenValue = { 
/**
 * What was measured, when the record has several values.
 */
name: string | null, 
/**
 * The value, its sign included ("<0,5", "negative").
 */
value: string, 
/**
 * The unit.
 */
unit: string | null, 
/**
 * The lab's own range, in one piece ("3,5 - 5,1", "< 200").
 */
range: string | null, 
/**
 * The lab's own flag.
 */
flag: string | null, 
/**
 * Who measured.
 */
lab: string | null, 
/**
 * How.
 */
method: string | null, };

export type Band = { 
/**
 * The record.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * One line about it ("CAPOX, 4 cycles"), as written.
 */
note: string | null, 
/**
 * First day, ISO, as far as known.
 */
from: string, 
/**
 * Last day, ISO; none while it goes on, or where nobody knows.
 */
until: string | null, 
/**
 * The first days of its cycles, ISO, where they are known.
 */
cycles: Array<string>, };

export type ConditionSaved = { 
/**
 * The illness.
 */
id: string, 
/**
 * The step.
 */
undo: string, };

export type ConditionView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The facts, in the order they are shown.
 */
facts: Array<FactView>, 
/**
 * How many facts of the records can be offered: more are not counted beyond 50.
 */
offered: number, };

export type FactPart = "what" | "where" | "side" | "stage" | "grade" | "histology" | "biomarker" | "treatment" | "other";

export type FactSourceView = { 
/**
 * The record.
 */
record: string, 
/**
 * The file of it.
 */
object: string | null, 
/**
 * The page of that.
 */
page: number | null, 
/**
 * What the record is called, for the screen; not read back.
 */
title: string, };

export type FactView = { 
/**
 * What it is about.
 */
part: FactPart, 
/**
 * Which marker, treatment or other thing.
 */
name: string | null, 
/**
 * What is so, as written.
 */
value: string, 
/**
 * In which system (a stage, a grade).
 */
system: string | null, 
/**
 * How it was found (a marker).
 */
method: string | null, 
/**
 * Whose change it is (a marker).
 */
origin: Origin | null, 
/**
 * The cycle that goes on, or the last one (a treatment).
 */
cycle: number | null, 
/**
 * How many are planned.
 */
cycles: number | null, 
/**
 * When it was found, or began, ISO.
 */
when: string | null, 
/**
 * When it ended, ISO.
 */
end: string | null, 
/**
 * The page it came from.
 */
source: FactSourceView | null, 
/**
 * It came from a record that is not here any more; not read back.
 */
gone: boolean, };

export type LineRead = { 
/**
 * What was measured.
 */
name: string, 
/**
 * The value.
 */
value: string, 
/**
 * The unit.
 */
unit: string | null, 
/**
 * The lab's own range.
 */
range: string | null, 
/**
 * The lab's own flag.
 */
flag: string | null, };

export type MarkView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The number it is about.
 */
number: number, 
/**
 * Its unit.
 */
unit: string | null, 
/**
 * The unit it is shown in, spelt as units are compared.
 */
unitKey: string | null, 
/**
 * What the doctor said.
 */
words: string, 
/**
 * Who.
 */
by: string, 
/**
 * When, ISO.
 */
when: string, 
/**
 * The number in the unit that was asked for; none where it cannot be converted, and then the mark is not drawn.
 */
converted: number | null, };

export type MeasureChoice = { 
/**
 * Which.
 */
key: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * How many values with a number and a day.
 */
count: number, };

export type MeasureLine = { 
/**
 * Which; for [`MeasureView`].
 */
key: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Lab results or vital signs.
 */
kind: EntryKind, 
/**
 * How many values.
 */
count: number, 
/**
 * The last value that may be shown.
 */
last: MeasuredView | null, 
/**
 * When it was measured, ISO.
 */
when: string | null, 
/**
 * How many were not opened yet; they are not among `count`.
 */
closed: number, };

export type MeasureList = { 
/**
 * Those of which something may be shown, those measured last first.
 */
lines: Array<MeasureLine>, 
/**
 * How many results were not opened yet, of these kinds and of others, which are not named.
 */
closed: number, };

export type MeasureView = { 
/**
 * Which.
 */
key: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * All values that may be shown, the earliest first; those without a day last.
 */
points: Array<PointView>, 
/**
 * Points that may be joined: of one unit, one lab and one method. Every point with a day and a plain number is in one of them,
 * alone if need be.
 */
lines: Array<SeriesLine>, 
/**
 * Units it can be shown in, beside those it was measured in.
 */
units: Array<string>, 
/**
 * The unit the numbers of `points` are shown in, when somebody asked for one.
 */
shown_in: string | null, 
/**
 * What doctors said about it.
 */
marks: Array<MarkView>, 
/**
 * How many were not opened yet: they are not shown.
 */
closed: number, };

export type MomentView = { 
/**
 * The record or appointment.
 */
id: string, 
/**
 * What it is; none: an appointment.
 */
kind: EntryKind | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * When, ISO, `~` before it for about.
 */
when: string, };

export type Origin = "tumour" | "inherited";

export type PointView = { 
/**
 * The record it stands in.
 */
entry: string, 
/**
 * When, ISO, `~` before it for about.
 */
when: string | null, 
/**
 * As it was measured; of a record with several values each is a point.
 */
value: MeasuredView, 
/**
 * The number in the unit that was asked for, where that is another one and can be converted.
 */
converted: number | null, 
/**
 * The ends of the lab's own range in that unit.
 */
convertedLow: number | null, 
/**
 * The high end.
 */
convertedHigh: number | null, 
/**
 * The unit the number is shown in, spelt as units are compared: the same for "ug/L" and "µg/L".
 */
unitKey: string | null, 
/**
 * The page it stands on.
 */
source: FactSourceView | null, };

export type RecordChoices = { 
/**
 * Places.
 */
places: Array<string>, 
/**
 * Doctors and others.
 */
by: Array<string>, 
/**
 * Tags.
 */
tags: Array<string>, };

export type RecordFilter = { 
/**
 * Of one kind.
 */
kind: EntryKind | null, 
/**
 * At one place, as written.
 */
place: string | null, 
/**
 * By one doctor, as written.
 */
by: string | null, 
/**
 * With one of the person's own tags.
 */
tag: string | null, 
/**
 * Of one year and before it.
 */
year: number | null, };

export type RemarkKind = "side" | "born" | "name" | "page_missing" | "scan_missing";

export type RemarkPlace = { 
/**
 * The record.
 */
record: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * When it was, ISO.
 */
when: string | null, 
/**
 * The file.
 */
object: string | null, 
/**
 * The page.
 */
page: number | null, 
/**
 * The words that stand there ("left breast", "1961-03-02", "Marchetti, Lena").
 */
words: string, };

export type RemarkView = { 
/**
 * Which, for dismissing it.
 */
key: string, 
/**
 * What it is.
 */
kind: RemarkKind, 
/**
 * What it is about, as written (the part of the body; the missing pages, "3, 4"; the scan).
 */
what: string | null, 
/**
 * Where it stands.
 */
places: Array<RemarkPlace>, };

export type SeriesLine = { 
/**
 * The unit all are in (that they are shown in); none: without a unit.
 */
unit: string | null, 
/**
 * The same, spelt as units are compared.
 */
unitKey: string | null, 
/**
 * The lab that measured all.
 */
lab: string | null, 
/**
 * How all were measured.
 */
method: string | null, 
/**
 * Places in `points`, the earliest first.
 */
points: Array<number>, };

export type TimelineItem = { "is": "record", 
/**
 * As in every list.
 */
line: EntryLine, 
/**
 * When it ended, ISO.
 */
end: string | null, 
/**
 * Who wrote or did it.
 */
by: string | null, 
/**
 * The beginning of what it says, at most 160 characters.
 */
says: string | null, 
/**
 * Its value with the ends of the lab's own range, of a record with one value only; none while it is closed.
 */
measured: MeasuredView | null, } | { "is": "appointment", 
/**
 * Its id.
 */
id: string, 
/**
 * The day, ISO.
 */
when: string, 
/**
 * With whom.
 */
with: string | null, 
/**
 * Where.
 */
place: string | null, 
/**
 * The beginning of what was decided, or else of what it is for; at most 160 characters.
 */
says: string | null, 
/**
 * It was called off.
 */
cancelled: boolean, };

export type TimelinePage = { 
/**
 * The newest first; those without a day last.
 */
items: Array<TimelineItem>, 
/**
 * Where the next piece begins.
 */
next: string | null, 
/**
 * The years in which there is something, the newest first, whatever the filter.
 */
years: Array<number>, };

export type TimelinePicture = { 
/**
 * The first day on it, ISO.
 */
from: string, 
/**
 * The last day on it, ISO; today or later.
 */
until: string, 
/**
 * Today, ISO.
 */
today: string, 
/**
 * Treatments and courses of medicine, the earliest first.
 */
bands: Array<Band>, 
/**
 * Operations, scans and appointments, the earliest first; those left out of the axis are in the list below.
 */
moments: Array<MomentView>, 
/**
 * Results that were chosen, each with its own axis of values.
 */
measures: Array<MeasureView>, 
/**
 * Kinds of results that can be chosen, those with most values first, tumour markers before others.
 */
choices: Array<MeasureChoice>, };

export type Asker = "patient" | "partner" | "parent" | "child" | "relative" | "friend" | "decision_maker";

export type CheckView = { 
/**
 * To whom.
 */
service: ServiceView, 
/**
 * How.
 */
way: Way, 
/**
 * The exact address.
 */
address: string, 
/**
 * The subject.
 */
subject: string, 
/**
 * The words.
 */
text: string, 
/**
 * The bytes, as text.
 */
exact: string, 
/**
 * Of all that is shown here: what is sent must be this.
 */
hash: string, 
/**
 * What to agree to before it leaves.
 */
consents: Array<ConsentView>, 
/**
 * What keeps it from being sent as it is.
 */
missing: Array<Missing>, 
/**
 * What in the own words looks like a number or date that is better left out.
 */
looksLike: Array<LooksLike>, 
/**
 * The mail program takes it whole (1,800 encoded bytes at most); if not, it is copied.
 */
fitsMail: boolean, };

export type Closed = "talked" | "not_needed" | "no_answer" | "withdrawn";

export type ConsentCode = "contact" | "health" | "message";

export type ConsentView = { 
/**
 * Which.
 */
code: ConsentCode, 
/**
 * The version of the words.
 */
version: string, 
/**
 * The words.
 */
text: string, };

export type FoundService = { 
/**
 * Its place in the file.
 */
index: number, 
/**
 * As it would be kept.
 */
service: ServiceView, 
/**
 * It uses the name or number of a service that comes with the program: it cannot be kept.
 */
taken: boolean, 
/**
 * How many fields could not be understood and are left out.
 */
leftOut: number, };

export type HeardView = { 
/**
 * When, ISO.
 */
when: string | null, 
/**
 * Who answered.
 */
who: string | null, 
/**
 * Their number for it.
 */
reference: string | null, 
/**
 * When they will call, as said.
 */
promised: string | null, 
/**
 * Anything else.
 */
notes: string | null, };

export type HelpWanted = "understand" | "second_opinion" | "options" | "find_doctor" | "gather_records" | "questions" | "coordinate" | "costs" | "support" | "family" | "other";

export type InLanguage = "english" | "french" | "other";

export type Knows = "yes" | "no" | "cannot_decide";

export type LeaveMessage = "nothing" | "name_and_number" | "everything";

export type LooksLike = "card_number" | "birth_date";

export type MailAccountView = { 
/**
 * The address it sends from.
 */
address: string, 
/**
 * The server.
 */
host: string, 
/**
 * The port.
 */
port: number, 
/**
 * Whether the connection begins encrypted (465) or becomes so (STARTTLS).
 */
security: MailSecurity, 
/**
 * The user name.
 */
user: string, 
/**
 * Where the password is.
 */
passwordIn: PasswordIn, };

export type MailSecurity = "tls" | "start_tls";

export type Missing = "name" | "asker" | "knows" | "reply" | "mail_account" | "address";

export type Moment = "waiting" | "new" | "choosing" | "in_treatment" | "after" | "came_back" | "living_with_it";

export type NetContactView = { 
/**
 * Its id.
 */
id: string, 
/**
 * When, ISO in UTC.
 */
at: string, 
/**
 * The other computer.
 */
host: string, 
/**
 * The port.
 */
port: number, 
/**
 * Why.
 */
why: NetWhy, 
/**
 * The code of the request.
 */
code: string | null, 
/**
 * How many bytes of the person's were handed over; none: it was cut off, or lasts.
 */
bytes: number | null, 
/**
 * Whether it did what it was for; none as above.
 */
ok: boolean | null, 
/**
 * Why not.
 */
failure: SendFailure | null, };

export type NetWhy = "request" | "withdrawal" | "mail_test";

export type NetworkView = { 
/**
 * Whether the person switched everything off.
 */
off: boolean, 
/**
 * Every contact, the newest first.
 */
contacts: Array<NetContactView>, };

export type PasswordIn = "keychain" | "records" | "nowhere";

export type ReplyBy = "phone" | "email" | "text_message" | "letter";

export type RequestFields = { 
/**
 * The name.
 */
name: string | null, 
/**
 * Who is writing.
 */
asker: Asker | null, 
/**
 * Whether the person knows.
 */
knows: Knows | null, 
/**
 * The name of the person written for.
 */
forName: string | null, 
/**
 * How to answer.
 */
replyBy: ReplyBy | null, 
/**
 * The phone number.
 */
phone: string | null, 
/**
 * The e-mail address.
 */
email: string | null, 
/**
 * The postal address.
 */
address: string | null, 
/**
 * What may be left as a message.
 */
message: LeaveMessage | null, 
/**
 * The best time to call.
 */
bestTime: string | null, 
/**
 * Its time zone (IANA).
 */
zone: string | null, 
/**
 * The language of the answer.
 */
language: InLanguage | null, 
/**
 * Which other language.
 */
otherLanguage: string | null, 
/**
 * Whether an interpreter is needed.
 */
interpreter: boolean, 
/**
 * Province, territory or country.
 */
region: string | null, 
/**
 * The help that is wanted.
 */
help: Array<HelpWanted>, 
/**
 * When a decision is due, ISO.
 */
decideBy: string | null, 
/**
 * The kind of illness; none: not sent.
 */
illness: string | null, 
/**
 * Where the person is with it; none: not sent.
 */
moment: Moment | null, 
/**
 * Whether somebody pays for second opinions; none: not sent.
 */
benefit: boolean | null, 
/**
 * In their own words.
 */
words: string | null, };

export type RequestView = { 
/**
 * Its id.
 */
id: string, 
/**
 * To whom. Gone from the directory: only its name and what was frozen are known.
 */
service: ServiceView, 
/**
 * When it was begun, ISO.
 */
begun: string, 
/**
 * What was filled in.
 */
form: RequestFields, 
/**
 * When to call if nothing was heard, ISO.
 */
followUp: string | null, 
/**
 * Notes of a call.
 */
callNotes: string | null, 
/**
 * What the service said.
 */
heard: HeardView | null, 
/**
 * Why it is closed.
 */
closed: Closed | null, 
/**
 * What was sent, the newest first.
 */
sendings: Array<SendingView>, 
/**
 * The request itself was deleted; what was sent of it is kept.
 */
deleted: boolean, };

export type SendFailure = "no_connection" | "name_unknown" | "timed_out" | "cut_off" | "busy" | "refused" | "certificate" | "not_encrypted" | "redirected" | "login_refused" | "address_refused" | "answer_unreadable" | "no_mail_program" | "no_mail_account" | "network_off";

export type SendingKind = "request" | "withdrawal";

export type SendingState = "frozen" | "queued" | "sending" | "accepted" | "handed_over" | "said_sent" | "printed" | "phoned" | "failed" | "unknown" | "asking" | "stopped";

export type SendingView = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it says.
 */
kind: SendingKind, 
/**
 * How it goes.
 */
way: Way, 
/**
 * The code in the subject.
 */
code: string, 
/**
 * The name of the service when it was frozen.
 */
serviceName: string, 
/**
 * The exact address.
 */
address: string, 
/**
 * The subject.
 */
subject: string, 
/**
 * The words.
 */
text: string, 
/**
 * The bytes, as text: what goes over the wire.
 */
exact: string, 
/**
 * BLAKE3 of the bytes, in hex.
 */
hash: string, 
/**
 * What was agreed to.
 */
consents: Array<ConsentView>, 
/**
 * When it was frozen, ISO in UTC.
 */
frozen: string, 
/**
 * The time zone of this computer then.
 */
zone: string, 
/**
 * Where it stands.
 */
state: SendingState, 
/**
 * Since when, ISO in UTC.
 */
since: string, 
/**
 * How often it was tried.
 */
attempts: number, 
/**
 * When it is tried next, ISO in UTC.
 */
next: string | null, 
/**
 * Why it did not go.
 */
failure: SendFailure | null, 
/**
 * It is being stopped.
 */
stopping: boolean, 
/**
 * The number the service's computer gave it.
 */
reference: string | null, 
/**
 * What the service's computer answered.
 */
reply: string | null, };

export type ServiceSource = { 
/**
 * The address, shown as text.
 */
address: string, 
/**
 * The day it is of, ISO, as far as known.
 */
day: string, };

export type ServiceView = { 
/**
 * Which (`shipped:…` or an id).
 */
id: string, 
/**
 * The code of one that comes with the program: its texts stand in services.ftl as `service-<code>-…`.
 */
shipped: string | null, 
/**
 * The name.
 */
name: string, 
/**
 * Where it is.
 */
place: string | null, 
/**
 * Its postal address.
 */
address: string | null, 
/**
 * When somebody answers, as told.
 */
hours: string | null, 
/**
 * Its languages, as told.
 */
languages: string | null, 
/**
 * What it costs, as told.
 */
cost: string | null, 
/**
 * The phone number.
 */
phone: string | null, 
/**
 * The e-mail address.
 */
email: string | null, 
/**
 * Where it takes requests over HTTPS.
 */
endpoint: string | null, 
/**
 * What it asks to be told.
 */
asks: string | null, 
/**
 * What it says of itself.
 */
notes: string | null, 
/**
 * Whether a file said all this.
 */
fromFile: boolean, 
/**
 * Where the number of a shipped one was read, and on which day (ISO).
 */
source: ServiceSource | null, 
/**
 * The ways that it has an address for.
 */
ways: Array<Way>, };

export type Way = "phone" | "letter" | "mail_program" | "copy" | "mail_account" | "https";

export type RequestPaper = "phone_card" | "letter" | "receipt";

export type Decision = "stop" | "again" | "said_sent" | "not_sent" | "copied" | "printed" | "phoned";

export type BackFields = { 
/**
 * When, ISO.
 */
when: string | null, 
/**
 * What was said.
 */
said: string | null, 
/**
 * Which doctor is in charge now.
 */
inCharge: string | null, };

export type Basis = "papers" | "video" | "phone" | "in_person";

export type Benefit = "not_asked" | "waiting" | "pays" | "does_not";

export type CaseFields = { 
/**
 * The illness at a glance it is about.
 */
condition: string | null, 
/**
 * What it is about, in own words.
 */
about: string | null, 
/**
 * Why.
 */
reasons: Array<Reason>, 
/**
 * Why, in own words.
 */
ownReason: string | null, 
/**
 * The decision.
 */
decision: string | null, 
/**
 * How long it can wait, as told.
 */
wait: WaitFields, 
/**
 * What the doctor knows.
 */
told: ToldFields, 
/**
 * Whether it goes on.
 */
standing: CaseStanding, 
/**
 * Since when it rests or is over, ISO.
 */
since: string | null, 
/**
 * Why it rests or is over.
 */
why: string | null, 
/**
 * An urgent treatment that began meanwhile.
 */
urgent: UrgentFields | null, 
/**
 * Where the person says they are.
 */
here: CaseStage | null, 
/**
 * States put behind by hand.
 */
settled: Array<CaseStage>, 
/**
 * Whether somebody already pays.
 */
benefit: Benefit, 
/**
 * What they said about that.
 */
benefitNote: string | null, 
/**
 * Places.
 */
places: Array<OpinionPlace>, 
/**
 * Going back.
 */
back: BackFields, 
/**
 * The decision taken.
 */
decided: DecidedFields, };

export type CaseSaved = { 
/**
 * The case as it is now.
 */
case: CaseView, 
/**
 * The step that takes it back; none when nothing changed.
 */
undo: string, };

export type CaseStage = "deciding" | "telling" | "choosing" | "gathering" | "sending" | "hearing" | "writing" | "comparing" | "going_back" | "decision";

export type CaseStanding = "open" | "paused" | "stopped";

export type CaseView = { 
/**
 * Its id.
 */
id: string, 
/**
 * When it was begun, ISO.
 */
begun: string, 
/**
 * What it is about: the name of the illness, or own words.
 */
title: string | null, 
/**
 * What was filled in.
 */
fields: CaseFields, 
/**
 * The ten states.
 */
stages: Array<StageView>, 
/**
 * Where the case is.
 */
here: CaseStage, 
/**
 * How many things to send are ready, received or checked.
 */
ready: number, 
/**
 * How many are asked for.
 */
asked: number, 
/**
 * How many are missing.
 */
missing: number, 
/**
 * How many are not needed.
 */
notNeeded: number, 
/**
 * The opinions, the first first.
 */
opinions: Array<OpinionLine>, 
/**
 * When the last packet left, ISO with time.
 */
lastSent: string | null, 
/**
 * Whether its receipt was confirmed.
 */
lastReceived: boolean, };

export type Channel = "online" | "visit";

export type Compared = "same" | "more_detail" | "different" | "not_mentioned" | "not_sure";

export type CustodyFields = { 
/**
 * What.
 */
what: Holding, 
/**
 * Which.
 */
label: string | null, 
/**
 * Who has them.
 */
with: string | null, 
/**
 * Since when, ISO.
 */
since: string | null, 
/**
 * Whose they are.
 */
owner: string | null, 
/**
 * When they must be back, ISO.
 */
backBy: string | null, 
/**
 * When they came back, ISO.
 */
back: string | null, 
/**
 * The number of the parcel.
 */
parcel: string | null, };

export type DecidedFields = { 
/**
 * What.
 */
what: string | null, 
/**
 * When, ISO.
 */
when: string | null, 
/**
 * When it begins, ISO.
 */
starts: string | null, 
/**
 * Who was told.
 */
told: string | null, 
/**
 * Why.
 */
why: string | null, };

export type Holding = "slides" | "block" | "scans" | "disc";

export type ItemFields = { 
/**
 * How far it is.
 */
state: ItemState, 
/**
 * What the person calls it: their own.
 */
title: string | null, 
/**
 * Who holds it.
 */
holder: string | null, 
/**
 * When it was asked for, ISO.
 */
asked: string | null, 
/**
 * When it should be here, ISO.
 */
due: string | null, 
/**
 * When to ask again, ISO.
 */
remind: string | null, 
/**
 * When it came, ISO.
 */
received: string | null, 
/**
 * When somebody looked whether all is there, ISO.
 */
checked: string | null, 
/**
 * Anything else.
 */
note: string | null, 
/**
 * The records that belong to it.
 */
records: Array<string>, 
/**
 * Records that were offered and do not.
 */
declined: Array<string>, 
/**
 * Slides, blocks, discs.
 */
custody: Array<CustodyFields>, };

export type ItemKind = "pathology" | "slides" | "scan_reports" | "scan_pictures" | "operations" | "discharge" | "markers" | "labs" | "treatments" | "consults" | "medicines" | "history" | "referral" | "identity" | "questions" | "own";

export type ItemRecord = { 
/**
 * As in every list.
 */
line: EntryLine, 
/**
 * Its files.
 */
files: Array<PacketFile>, 
/**
 * Marked "leave out of prints and shared files".
 */
leftOut: boolean, 
/**
 * The record it repeats: the same bytes, or the same kind, title and date.
 */
repeats: string | null, 
/**
 * Older than three months, which some services do not take.
 */
old: boolean, };

export type ItemState = "missing" | "asked" | "received" | "checked" | "ready" | "not_needed";

export type ItemView = { 
/**
 * What it is.
 */
kind: ItemKind, 
/**
 * Its id, once something was written about it.
 */
id: string | null, 
/**
 * What was filled in.
 */
fields: ItemFields, 
/**
 * The records that belong to it.
 */
records: Array<ItemRecord>, 
/**
 * Records that could belong to it.
 */
offered: Array<ItemRecord>, 
/**
 * The day and title of letters that ask for it.
 */
letters: Array<LetterLine>, };

export type LetterFields = { 
/**
 * What it is for.
 */
kind: LetterKind, 
/**
 * To whom, a line each.
 */
to: string | null, 
/**
 * What it is about.
 */
subject: string | null, 
/**
 * The words.
 */
body: string | null, 
/**
 * What it asks for.
 */
items: Array<ItemKind>, 
/**
 * When it was printed, copied or saved, ISO.
 */
left: string | null, };

export type LetterKind = "tell_doctor" | "ask_records" | "ask_slides" | "ask_disc" | "ask_written" | "going_back" | "relatives";

export type LetterLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is for.
 */
kind: LetterKind, 
/**
 * The first line of whom it is to.
 */
to: string | null, 
/**
 * When it was written, ISO.
 */
written: string, 
/**
 * When it was printed, copied or saved, ISO.
 */
left: string | null, };

export type LetterSaved = { 
/**
 * Its id.
 */
id: string, 
/**
 * The step.
 */
undo: string, };

export type LetterView = { 
/**
 * Its id.
 */
id: string, 
/**
 * When it was written, ISO.
 */
written: string, 
/**
 * What it says.
 */
fields: LetterFields, };

export type OpinionFields = { 
/**
 * Which doctor.
 */
doctor: string | null, 
/**
 * What kind of doctor.
 */
field: string | null, 
/**
 * Where.
 */
centre: string | null, 
/**
 * When, ISO.
 */
when: string | null, 
/**
 * The appointment at which it is heard.
 */
appointment: string | null, 
/**
 * What it rests on.
 */
basis: Basis | null, 
/**
 * They read the slides themselves.
 */
slidesRead: boolean, 
/**
 * They looked at the pictures themselves.
 */
picturesRead: boolean, 
/**
 * They made tests of their own.
 */
newTests: boolean, 
/**
 * Which records they had.
 */
saw: Array<string>, 
/**
 * The record that is the opinion in writing.
 */
written: string | null, 
/**
 * What the written opinion has.
 */
report: Array<ReportPart>, 
/**
 * Whether the first doctor got it too.
 */
copied: boolean, 
/**
 * What it says.
 */
rows: Array<RowFields>, };

export type OpinionLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * The first is 1.
 */
nth: number, 
/**
 * Which doctor.
 */
doctor: string | null, 
/**
 * Where.
 */
centre: string | null, 
/**
 * When it was given, or the day of its appointment, ISO.
 */
when: string | null, 
/**
 * The time of its appointment.
 */
time: string | null, 
/**
 * What it rests on.
 */
basis: Basis | null, 
/**
 * Whether the opinion is here in writing.
 */
written: boolean, };

export type OpinionPlace = { 
/**
 * What it is called.
 */
name: string, 
/**
 * Online or a visit.
 */
channel: Channel | null, 
/**
 * Which doctor.
 */
doctor: string | null, 
/**
 * The number to call.
 */
phone: string | null, 
/**
 * Whether a referral is needed.
 */
referral: string | null, 
/**
 * What it costs.
 */
cost: string | null, 
/**
 * In which language.
 */
language: string | null, 
/**
 * How far it is.
 */
travel: string | null, 
/**
 * How long an answer takes.
 */
answer: string | null, 
/**
 * What they read.
 */
reads: string | null, 
/**
 * Who must ask.
 */
whoAsks: string | null, 
/**
 * Anything else.
 */
notes: string | null, 
/**
 * Whether it is the chosen one.
 */
chosen: boolean, };

export type OpinionView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The first is 1.
 */
nth: number, 
/**
 * What was filled in.
 */
fields: OpinionFields, 
/**
 * The records they had.
 */
saw: Array<EntryLine>, 
/**
 * The opinion in writing.
 */
written: EntryLine | null, 
/**
 * The words of the questions that came of rows, by id.
 */
questions: Array<RowQuestion>, };

export type PackProgress = { 
/**
 * Bytes done.
 */
done: number, 
/**
 * Of how many.
 */
total: number, };

export type PacketFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its kind (`application/pdf`).
 */
mediaType: string, 
/**
 * Its length.
 */
bytes: number, 
/**
 * How many pages.
 */
pages: number | null, };

export type PacketFileView = { 
/**
 * Its path in the packet, with `/`.
 */
name: string, 
/**
 * About how many bytes.
 */
bytes: number, };

export type PacketForm = "folder" | "zip" | "age";

export type PacketHow = "made" | "pages" | "written_out" | "as_file" | "locked" | "not_pages" | "too_large" | "disc";

export type PacketLine = { 
/**
 * The record; none for the pages we make.
 */
record: string | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * When, ISO.
 */
when: string | null, 
/**
 * Which file of the packet it is in, with `/`.
 */
file: string, 
/**
 * The running number of its first page, for what is in a volume.
 */
first: number | null, 
/**
 * How many pages it has there.
 */
pages: number | null, 
/**
 * How it goes.
 */
how: PacketHow, };

export type PacketPartView = { 
/**
 * Its path in the packet.
 */
name: string, 
/**
 * Its length.
 */
bytes: number, 
/**
 * Its SHA-256.
 */
hash: string, 
/**
 * What is in it.
 */
holds: Array<string>, };

export type PacketPlan = { 
/**
 * The seal of what is shown: `save_packet` takes it, and refuses if it would not be this any more.
 */
seal: string, 
/**
 * The files.
 */
files: Array<PacketFileView>, 
/**
 * What is in them, in order.
 */
lines: Array<PacketLine>, 
/**
 * Chosen, but marked "leave out" or not opened, and not named: these do not go.
 */
keptBack: number, 
/**
 * How many bytes in all, about.
 */
bytes: number, };

export type PacketSaved = { 
/**
 * Whether; not when the person closed the dialog.
 */
saved: boolean, 
/**
 * What left.
 */
packet: PacketView | null, };

export type PacketView = { 
/**
 * Its id.
 */
id: string, 
/**
 * When, ISO with time.
 */
at: string, 
/**
 * To whom.
 */
recipient: string | null, 
/**
 * In which shape.
 */
form: PacketForm, 
/**
 * What it was saved as.
 */
name: string, 
/**
 * The SHA-256 of the one file.
 */
hash: string | null, 
/**
 * The files in it.
 */
parts: Array<PacketPartView>, 
/**
 * When they said that it came, ISO.
 */
received: string | null, 
/**
 * How it went.
 */
note: string | null, };

export type PacketWanted = { 
/**
 * Of which case.
 */
case: string, 
/**
 * For whom.
 */
recipient: string, 
/**
 * The records, in any order.
 */
records: Array<string>, 
/**
 * Those of them that are marked "leave out", or not opened yet, and go all the same: named one by one.
 */
named: Array<string>, 
/**
 * Leaves names and numbers out of the pages we make.
 */
withoutNames: boolean, 
/**
 * Puts the page of the case in front.
 */
casePage: boolean, 
/**
 * The questions on that page, at most three.
 */
questions: Array<string>, };

export type Reason = "confirm" | "learn" | "widen";

export type ReportPart = "names" | "dates" | "purpose" | "reviewed" | "findings" | "conclusions" | "treatment" | "outstanding" | "advice" | "follow_up";

export type RowFields = { 
/**
 * Which row.
 */
kind: RowKind, 
/**
 * Its name, of a row the person added.
 */
name: string | null, 
/**
 * What is said.
 */
says: string | null, 
/**
 * The page it came from.
 */
source: FactSourceView | null, 
/**
 * How it stands to the opinion before it.
 */
word: Compared | null, 
/**
 * The question that came of it.
 */
question: string | null, };

export type RowKind = "what" | "stage" | "markers" | "tests" | "goal" | "plan" | "alternatives" | "benefit" | "risks" | "outlook" | "trials" | "practical" | "sure" | "wait" | "on_other" | "seen" | "own";

export type RowOffer = { 
/**
 * Which row.
 */
kind: RowKind, 
/**
 * What it says.
 */
says: string, 
/**
 * The page.
 */
source: FactSourceView, };

export type RowQuestion = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its words.
 */
text: string, };

export type StageView = { 
/**
 * Which.
 */
stage: CaseStage, 
/**
 * Whether what was written shows that it is behind.
 */
done: boolean, 
/**
 * Whether the person put it behind by hand.
 */
settled: boolean, };

export type ToldFields = { 
/**
 * Which doctor.
 */
doctor: string | null, 
/**
 * Whether they know.
 */
knows: boolean, 
/**
 * Since when, ISO.
 */
when: string | null, 
/**
 * Who told them.
 */
by: string | null, 
/**
 * How they took it.
 */
reaction: string | null, 
/**
 * What they offered to do.
 */
helps: string | null, };

export type UrgentFields = { 
/**
 * What.
 */
what: string | null, 
/**
 * Since when, ISO.
 */
when: string | null, };

export type WaitFields = { 
/**
 * Until when, ISO.
 */
until: string | null, 
/**
 * In which words.
 */
words: string | null, 
/**
 * Who said it.
 */
by: string | null, 
/**
 * When, ISO.
 */
said: string | null, };

export type Language = "en-CA" | "fr-CA";

export type Theme = "system" | "light" | "dark" | "contrast";

export type Paper = "letter" | "a4";

export type PasswordHint = "none" | "with_my_papers" | "with_a_relative" | "in_a_safe" | "password_program";

export type Preferences = { 
/**
 * The language.
 */
language: Language, 
/**
 * Light or dark.
 */
theme: Theme, 
/**
 * Text size in percent: 90, 100, 115, 130, 150 or 200.
 */
textSize: number, 
/**
 * Minutes without a key or click until the records lock, 2 to 60; none: never.
 */
lockMinutes: number | null, 
/**
 * The paper.
 */
paper: Paper, };

export type Stage = "first_run" | "locked" | "open" | "problem";

export type AppState = { 
/**
 * What the window shows.
 */
stage: Stage, 
/**
 * Why, in stage `problem`; in stage `locked`, what is wrong although the records may still open.
 */
problem: UiError | null, 
/**
 * What is known before the records are open.
 */
preferences: Preferences, 
/**
 * Where the password is kept.
 */
hint: PasswordHint, 
/**
 * Whether the example family is open.
 */
example: boolean, 
/**
 * Whether the recovery code opened the records, so that a new password is needed.
 */
openedByRecovery: boolean, 
/**
 * Whether this computer may open these records without a password; means something only when they are locked or open.
 */
computerKey: boolean, 
/**
 * Whether no records were open yet since the program started: only then may they open by themselves.
 */
fresh: boolean, 
/**
 * The version of the app.
 */
version: string, 
/**
 * Whether this is macOS (its keys have other names).
 */
macos: boolean, 
/**
 * How many files are being taken in.
 */
jobsRunning: number, };

export type RecoveryView = { 
/**
 * Its groups in order.
 */
groups: Array<string>, 
/**
 * The day it was made, ISO.
 */
made: string, 
/**
 * Whether two groups were typed back.
 */
confirmed: boolean, };

export type Strength = "weak" | "fair" | "good";

export type PasswordCheck = { 
/**
 * The fewest characters.
 */
least: number, 
/**
 * How many it has.
 */
length: number, 
/**
 * Whether that is enough.
 */
long: boolean, 
/**
 * Whether it is one that is easily guessed.
 */
common: boolean, 
/**
 * How hard it is to guess; means something only for one that is long and not common.
 */
strength: Strength, };

export type ComputerKeyView = { 
/**
 * Whether it is on.
 */
on: boolean, 
/**
 * Whether Today offers it.
 */
offer: boolean, };

export type Colour = "clay" | "teal" | "blue" | "plum";

export type PersonView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The name.
 */
name: string, 
/**
 * One or two letters.
 */
initials: string, 
/**
 * Their colour.
 */
colour: Colour, 
/**
 * Date of birth, ISO, as far as known.
 */
born: string | null, 
/**
 * Whether this is someone of the example family.
 */
example: boolean, 
/**
 * Whether they have died.
 */
hasDied: boolean, 
/**
 * Who holds the sheet and the papers if they cannot act themselves.
 */
ifICannot: string | null, 
/**
 * Who may be told what.
 */
mayKnow: string | null, };

export type AuthorView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The name.
 */
name: string, };

export type QuestionState = "open" | "chosen" | "asked" | "answered" | "unclear" | "aside";

export type AnswerView = { 
/**
 * The answer.
 */
text: string, 
/**
 * Who gave it.
 */
by: string | null, 
/**
 * When, ISO.
 */
when: string | null, };

export type QuestionView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The question.
 */
text: string, 
/**
 * Why it matters.
 */
note: string | null, 
/**
 * Its topic in the library.
 */
topic: string | null, 
/**
 * Place in the list, the first is 0.
 */
rank: number, 
/**
 * Where it stands.
 */
state: QuestionState, 
/**
 * The answer.
 */
answer: AnswerView | null, 
/**
 * "Leave out of prints and shared files".
 */
leftOut: boolean, 
/**
 * The question of the library it began as.
 */
library: string | null, 
/**
 * The name of who asks.
 */
askedBy: string | null, 
/**
 * Whom to ask, of the care team.
 */
askWhom: string | null, 
/**
 * Their name.
 */
askWhomName: string | null, 
/**
 * At which appointment.
 */
appointment: string | null, 
/**
 * What led to it.
 */
source: QuestionSource | null, 
/**
 * When it was written, ISO in UTC.
 */
written: string, 
/**
 * What two people wrote differently.
 */
twice: Array<TwiceView>, };

export type SheetOptions = { 
/**
 * Whom the questions are for.
 */
doctor: string, 
/**
 * When the appointment is, in the person's words.
 */
when: string, 
/**
 * Who comes along.
 */
withMe: string, 
/**
 * What there is to decide.
 */
decide: string, 
/**
 * Letters at 130 %.
 */
largePrint: boolean, 
/**
 * The paper.
 */
paper: Paper, 
/**
 * Only the questions of this appointment.
 */
appointment: string | null, 
/**
 * Three questions and nothing else.
 */
onlyThree: boolean, 
/**
 * Only these; none named: all. Not kept for the next sheet.
 */
questions: Array<string>, };

export type Saved = { 
/**
 * Whether; not when the person closed the dialog.
 */
saved: boolean, 
/**
 * The file's name, without its folder.
 */
name: string | null, };

export type Undoable = { 
/**
 * Its id.
 */
undo: string, };

export type UndoLabel = "question_written" | "question_changed" | "question_moved" | "question_deleted" | "question_brought_back" | "record_written" | "results_written" | "pictures_joined" | "record_changed" | "record_deleted" | "record_brought_back" | "brought_back" | "import_kept" | "import_taken_back" | "person_added" | "person_changed" | "author_changed" | "set_up" | "left" | "news_found" | "appointment_written" | "appointment_changed" | "appointment_deleted" | "after_written" | "task_written" | "task_changed" | "task_deleted" | "contact_written" | "contact_changed" | "contact_deleted" | "call_written" | "call_changed" | "call_deleted" | "diary_written" | "diary_changed" | "diary_deleted" | "chapter_started" | "chapter_deleted" | "person_died" | "together_taken" | "version_chosen" | "service_written" | "service_changed" | "service_deleted" | "request_begun" | "request_changed" | "request_deleted" | "heard_written" | "request_closed" | "condition_changed" | "condition_deleted" | "mark_written" | "mark_deleted" | "dismissed" | "case_begun" | "case_changed" | "case_deleted" | "opinion_written" | "opinion_deleted" | "item_changed" | "item_deleted" | "letter_written" | "letter_deleted" | "receipt_written";

export type Undone = { 
/**
 * What.
 */
undone: UndoLabel | null, };

export type Today = { 
/**
 * The day on this computer's calendar, ISO.
 */
date: string, 
/**
 * At most three.
 */
topQuestions: Array<QuestionView>, 
/**
 * Of how many.
 */
questionCount: number, 
/**
 * At most three, newest first.
 */
lastAdded: Array<EntryLine>, 
/**
 * Of how many.
 */
recordCount: number, 
/**
 * Whether the recovery code was typed back.
 */
recoveryConfirmed: boolean, 
/**
 * Whether the recovery code opened the records, so that a new password is needed.
 */
openedByRecovery: boolean, 
/**
 * The next appointment.
 */
next: AppointmentView | null, 
/**
 * The last one, when nothing was written down after it.
 */
after: AppointmentView | null, 
/**
 * What there is to do, at most five.
 */
tasks: Array<TaskView>, 
/**
 * Of how many.
 */
taskCount: number, 
/**
 * What there was to do before a long time away.
 */
before: Array<TaskView>, };

export type EntryKind = "diagnosis" | "medicine" | "treatment" | "allergy" | "immunisation" | "procedure" | "lab_result" | "vital_sign" | "finding" | "imaging_study" | "document" | "letter" | "encounter" | "diary" | "note" | "other";

export type Standing = "fact" | "negated" | "not_done" | "in_error";

export type NewsKind = "pathology" | "scan" | "genetic" | "marker";

export type NewsState = "unopened" | "closed" | "opened";

export type NewsView = { 
/**
 * What kind of result.
 */
kind: NewsKind, 
/**
 * Whether it was opened.
 */
state: NewsState, };

export type EntryLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is.
 */
kind: EntryKind, 
/**
 * What it is called.
 */
title: string, 
/**
 * When, ISO, `~` before it for about.
 */
when: string | null, 
/**
 * The first value, as written.
 */
value: string | null, 
/**
 * The lab's own range of that value, as written.
 */
range: string | null, 
/**
 * Whether it is so.
 */
standing: Standing, 
/**
 * Where.
 */
place: string | null, 
/**
 * How many files belong to it.
 */
files: number, 
/**
 * When it was added, ISO with time.
 */
added: string, 
/**
 * Whether it may say things that nobody has told the person yet. Until it is opened, title, value, range and place are empty.
 */
news: NewsView | null, 
/**
 * Whether nobody described it yet.
 */
toSort: boolean, };

export type KindCount = { 
/**
 * The kind.
 */
kind: EntryKind, 
/**
 * How many.
 */
count: number, };

export type RecordsPage = { 
/**
 * Newest first.
 */
entries: Array<EntryLine>, 
/**
 * Where the next piece begins.
 */
next: string | null, 
/**
 * How many in all, of the kind asked for.
 */
total: number, 
/**
 * How many of each kind.
 */
kinds: Array<KindCount>, 
/**
 * How many nobody described yet.
 */
toSort: number, };

export type MeasuredView = { 
/**
 * What was measured, if not the entry's title.
 */
name: string | null, 
/**
 * As written.
 */
original: string, 
/**
 * The number.
 */
number: number | null, 
/**
 * The sign before it.
 */
comparator: string | null, 
/**
 * The unit as written.
 */
unit: string | null, 
/**
 * Low end of the lab's own range.
 */
low: number | null, 
/**
 * High end.
 */
high: number | null, 
/**
 * The range in the lab's words.
 */
rangeText: string | null, 
/**
 * The lab's own flag.
 */
flag: string | null, 
/**
 * Who measured.
 */
lab: string | null, 
/**
 * How.
 */
method: string | null, };

export type CodeView = { 
/**
 * Its system.
 */
system: string, 
/**
 * The code.
 */
code: string, 
/**
 * What the source calls it.
 */
display: string | null, };

export type SourceView = { 
/**
 * The taking in.
 */
importId: string, 
/**
 * The file.
 */
fileName: string, 
/**
 * The file as it is kept.
 */
object: string | null, 
/**
 * When it was taken in, ISO with time.
 */
at: string, 
/**
 * The page.
 */
page: number | null, 
/**
 * The place in it.
 */
path: string | null, 
/**
 * The record that shows the file, where it is another one.
 */
paper: string | null, };

export type FileView = { 
/**
 * Its object.
 */
object: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its kind (`application/pdf`).
 */
mediaType: string, 
/**
 * Its length.
 */
bytes: number, 
/**
 * How many pages.
 */
pages: number | null, };

export type EntryView = { 
/**
 * As in the list.
 */
line: EntryLine, 
/**
 * When it ended, ISO.
 */
end: string | null, 
/**
 * By whom.
 */
by: string | null, 
/**
 * The state the source gives it.
 */
status: string | null, 
/**
 * What it says.
 */
text: string | null, 
/**
 * Codes.
 */
codes: Array<CodeView>, 
/**
 * Values.
 */
measured: Array<MeasuredView>, 
/**
 * Which kind of result each of them is, in their order; for [`super::MeasureView`].
 */
measures: Array<string>, 
/**
 * Where it came from.
 */
sources: Array<SourceView>, 
/**
 * Files.
 */
files: Array<FileView>, 
/**
 * How pictures among them are shown.
 */
looks: Array<LookView>, 
/**
 * For an imaging study that is here.
 */
study: StudyView | null, 
/**
 * The person's own tags.
 */
tags: Array<string>, 
/**
 * "Leave out of prints and shared files".
 */
leftOut: boolean, };

export type JobState = "running" | "done" | "cancelled" | "failed" | "asking";

export type JobStep = "keeping" | "reading" | "finishing";

export type JobView = { 
/**
 * Its id.
 */
id: string, 
/**
 * How it stands.
 */
state: JobState, 
/**
 * What it is doing.
 */
step: JobStep, 
/**
 * Which file, counted from 1.
 */
file: number, 
/**
 * Of how many.
 */
files: number, 
/**
 * Its name.
 */
fileName: string, 
/**
 * Bytes of it done.
 */
done: number, 
/**
 * Of how many.
 */
total: number, 
/**
 * Records found so far.
 */
entries: number, 
/**
 * The import, once there is one.
 */
importId: string | null, 
/**
 * Why it failed.
 */
error: UiError | null, };

export type JobStarted = { 
/**
 * Its id.
 */
job: string | null, };

export type RefusedCode = "empty" | "unknown_kind" | "damaged" | "locked_with_password" | "too_large" | "too_much_memory" | "too_slow" | "grows_too_large" | "reader_stopped" | "cannot_open" | "not_reached";

export type PlaceView = { 
/**
 * As the format names it.
 */
at: string, 
/**
 * The page of a document, if it is one.
 */
page: number | null, 
/**
 * The first byte of it in the file, where it can be shown as text.
 */
from: number | null, 
/**
 * How many bytes; 0 without `from`.
 */
length: number, };

export type ProblemView = { 
/**
 * The kind of problem.
 */
code: string, 
/**
 * How often.
 */
count: number, 
/**
 * The first few places.
 */
places: Array<PlaceView>, };

export type FoundPerson = { 
/**
 * The name.
 */
name: string, 
/**
 * Date of birth, ISO.
 */
born: string | null, 
/**
 * Which of the people of this import.
 */
group: number, };

export type FoundGroup = { 
/**
 * Which, for the answer.
 */
group: number, 
/**
 * The name.
 */
name: string | null, 
/**
 * Date of birth, ISO.
 */
born: string | null, 
/**
 * How many records are about them.
 */
records: number, 
/**
 * The person of this program with that name, if there is one.
 */
person: string | null, };

export type ReportFile = { 
/**
 * Which file of the import, counted from 0.
 */
position: number, 
/**
 * Its name.
 */
name: string, 
/**
 * The archive it lay in.
 */
within: string | null, 
/**
 * What it is ("fhir-json", "pdf", "unknown").
 */
kind: string, 
/**
 * The kept file.
 */
object: string | null, 
/**
 * Why nothing could be read.
 */
refused: RefusedCode | null, 
/**
 * Whether the very same file was taken in before.
 */
alreadyHere: boolean, 
/**
 * Whether the person stopped the reading in the middle of it.
 */
stopped: boolean, 
/**
 * What was added.
 */
added: Array<KindCount>, 
/**
 * How many records in it were here before.
 */
again: number, 
/**
 * How many of those added say that something is not so.
 */
notFacts: number, 
/**
 * Appointments it brought.
 */
appointments: number, 
/**
 * Care contacts it brought.
 */
contacts: number, 
/**
 * Files of a disc that are no records, left out of what is shown.
 */
leftOut: number, 
/**
 * It is a table: what its columns mean is asked before anything of it is kept.
 */
table: boolean, 
/**
 * Pages.
 */
pages: number, 
/**
 * Whom it is about.
 */
patients: Array<FoundPerson>, 
/**
 * What was wrong in it.
 */
problems: Array<ProblemView>, 
/**
 * The first record it brought.
 */
firstEntry: string | null, };

export type ReportFiles = { 
/**
 * The files.
 */
files: Array<ReportFile>, 
/**
 * Where the next ones begin.
 */
next: string | null, };

export type WhoseAnswer = { 
/**
 * Which of the people.
 */
group: number, 
/**
 * Into whose records; none: they are left out.
 */
person: string | null, };

export type ImportState = "staged" | "kept" | "taken_back";

export type ImportReport = { 
/**
 * Its id.
 */
id: string, 
/**
 * When, ISO with time.
 */
at: string, 
/**
 * How it stands.
 */
state: ImportState, 
/**
 * Records added.
 */
total: number, 
/**
 * Records that were here before and now have one source more.
 */
again: number, 
/**
 * Records added, by kind.
 */
added: Array<KindCount>, 
/**
 * How many files.
 */
filesTotal: number, 
/**
 * In how many of them something could not be read.
 */
trouble: number, 
/**
 * Whether the person stopped it before all was read.
 */
stopped: boolean, 
/**
 * The first files, those with trouble before the others.
 */
files: Array<ReportFile>, 
/**
 * Where the next ones begin.
 */
next: string | null, 
/**
 * Several people the files are about: whose records are these? Empty when nobody has to be asked.
 */
whose: Array<FoundGroup>, };

export type ImportLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * When, ISO with time.
 */
at: string, 
/**
 * How it stands.
 */
state: ImportState, 
/**
 * How many files.
 */
files: number, 
/**
 * The name of the first.
 */
firstName: string, 
/**
 * Records added.
 */
total: number, };

export type HitKind = "question" | "record" | "page" | "appointment" | "contact";

export type SearchHit = { 
/**
 * What it is.
 */
kind: HitKind, 
/**
 * The id of the question, record, appointment or contact.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Words before the match.
 */
before: string, 
/**
 * The match.
 */
match: string, 
/**
 * Words after it.
 */
after: string, 
/**
 * When, ISO.
 */
when: string | null, 
/**
 * The kind of record.
 */
entryKind: EntryKind | null, 
/**
 * The page of a document.
 */
page: number | null, 
/**
 * The file of a document.
 */
object: string | null, };

export type SearchResults = { 
/**
 * For what.
 */
query: string, 
/**
 * Best first.
 */
hits: Array<SearchHit>, 
/**
 * Whether there is more.
 */
more: boolean, 
/**
 * Nothing was found, but something would be with these words.
 */
near: string | null, 
/**
 * There are results that were not opened yet; they are not searched.
 */
unopened: boolean, };

export type ThingKind = WrittenKind | EntryKind;

export type WrittenKind = "question" | "appointment" | "contact" | "call" | "task" | "chapter" | "service" | "request" | "condition" | "mark" | "case" | "letter";

export type CopyPlace = "here" | "elsewhere" | "aside";

export type CopyView = { 
/**
 * Tells it from others; no path.
 */
id: string, 
/**
 * Where it is.
 */
place: CopyPlace, 
/**
 * When it was made, ISO in UTC.
 */
made: string, 
/**
 * Its size.
 */
bytes: number, 
/**
 * The day the password that opens it was chosen, ISO.
 */
passwordFrom: string | null, 
/**
 * The day the recovery sheet that opens it was made, ISO.
 */
sheetFrom: string | null, };

export type CopiesHere = { 
/**
 * When the last was made, ISO in UTC.
 */
last: string | null, 
/**
 * Why the last attempt failed.
 */
failed: UiError | null, };

export type CopiesElsewhere = { 
/**
 * The last part of the folder's name.
 */
name: string, 
/**
 * When the last was made, ISO in UTC.
 */
last: string | null, 
/**
 * Whether the place is there now.
 */
reachable: boolean, 
/**
 * Whether it is on the same disk as the records.
 */
sameDisk: boolean, 
/**
 * Why the last attempt failed.
 */
failed: UiError | null, };

export type CopiesView = { 
/**
 * On this computer.
 */
here: CopiesHere, 
/**
 * In the second place, if one was chosen.
 */
elsewhere: CopiesElsewhere | null, 
/**
 * Whether there was no copy elsewhere for three days.
 */
nudge: boolean, 
/**
 * Every copy that is there now, newest first.
 */
copies: Array<CopyView>, };

export type CopyPerson = { 
/**
 * Their name.
 */
name: string, 
/**
 * One or two letters.
 */
initials: string, 
/**
 * Their colour.
 */
colour: Colour, 
/**
 * How many questions.
 */
questions: number, 
/**
 * How many records.
 */
records: number, };

export type CopyInside = { 
/**
 * The copy.
 */
id: string, 
/**
 * Where it is.
 */
place: CopyPlace, 
/**
 * When it was made, ISO in UTC.
 */
made: string, 
/**
 * The day the password that opens it was chosen, ISO.
 */
passwordFrom: string | null, 
/**
 * The day the recovery sheet that opens it was made, ISO.
 */
sheetFrom: string | null, 
/**
 * Whose records.
 */
people: Array<CopyPerson>, 
/**
 * How many files.
 */
files: number, 
/**
 * Their bytes.
 */
fileBytes: number, 
/**
 * When anything in it was last changed, ISO in UTC.
 */
lastChange: string | null, };

export type CopyTested = { 
/**
 * What is in it.
 */
inside: CopyInside, 
/**
 * Files that were read whole.
 */
filesRead: number, 
/**
 * Files that are damaged or missing.
 */
damaged: number, };

export type HereNow = "missing" | "different";

export type CopyItem = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is.
 */
kind: ThingKind, 
/**
 * Whose, by name.
 */
person: string, 
/**
 * The words of a question, the title of a record; empty for what may hold news.
 */
text: string, 
/**
 * Its date, ISO.
 */
date: string | null, 
/**
 * How it differs.
 */
here: HereNow, };

export type CopyStep = "making" | "testing" | "restoring";

export type CopyProgress = { 
/**
 * What goes on.
 */
step: CopyStep, 
/**
 * Bytes done.
 */
done: number, 
/**
 * Of how many.
 */
total: number, };

export type DeletedView = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is.
 */
kind: ThingKind, 
/**
 * Whose, by id.
 */
person: string, 
/**
 * What it is called; empty for what may hold news, and for what has no name.
 */
text: string, 
/**
 * Its date, ISO.
 */
date: string | null, 
/**
 * When it was deleted, ISO in UTC.
 */
at: string, 
/**
 * The last day it can be brought back, ISO.
 */
until: string, 
/**
 * Who deleted it.
 */
by: string | null, };

export type VersionView = { 
/**
 * The change that made it so; none for how it is now.
 */
change: string | null, 
/**
 * When, ISO in UTC.
 */
at: string, 
/**
 * Who.
 */
by: string | null, 
/**
 * Its words.
 */
text: string, 
/**
 * Its note.
 */
note: string | null, };

export type FromLibrary = { 
/**
 * The question.
 */
text: string, 
/**
 * Its topic.
 */
topic: string | null, 
/**
 * Its id there.
 */
library: string | null, };

export type AppointmentInside = { 
/**
 * The appointment.
 */
appointment: AppointmentView, 
/**
 * Its questions, in the person's own order.
 */
questions: Array<QuestionView>, 
/**
 * Questions that wait for an answer and are tied to no appointment to come.
 */
offered: Array<QuestionView>, 
/**
 * What it left to do.
 */
tasks: Array<TaskView>, 
/**
 * The papers that are still here.
 */
papers: Array<EntryLine>, };

export type AppointmentSaved = { 
/**
 * The appointment.
 */
appointment: AppointmentView, 
/**
 * The step that takes it back.
 */
undo: string, };

export type AppointmentState = "planned" | "skipped";

export type AppointmentView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The day, ISO, as far as known.
 */
day: string | null, 
/**
 * The time on the wall clock of the place, `10:30`.
 */
time: string | null, 
/**
 * The time zone of the place by its IANA name; none: as this computer.
 */
zone: string | null, 
/**
 * Whether that is the zone of this computer.
 */
zoneIsHere: boolean, 
/**
 * Where.
 */
place: string | null, 
/**
 * With whom, as one of the care team.
 */
contact: string | null, 
/**
 * With whom, as shown.
 */
withWhom: string | null, 
/**
 * How people meet.
 */
meeting: Meeting, 
/**
 * Who comes along.
 */
companions: Array<CompanionView>, 
/**
 * What it is for.
 */
purpose: string | null, 
/**
 * What to bring.
 */
bring: string | null, 
/**
 * How to get there.
 */
travel: string | null, 
/**
 * Notes.
 */
notes: string | null, 
/**
 * What was found.
 */
found: string | null, 
/**
 * What was decided.
 */
decided: string | null, 
/**
 * When to call.
 */
callIf: string | null, 
/**
 * Whether it takes place.
 */
state: AppointmentState, 
/**
 * Its series.
 */
series: string | null, 
/**
 * Where it stands in it.
 */
inSeries: InSeries | null, 
/**
 * Whether it is over.
 */
past: boolean, 
/**
 * What is done of getting ready.
 */
ready: Array<ReadyStep>, 
/**
 * How many questions wait for it.
 */
questions: number, 
/**
 * Records to take along.
 */
papers: Array<string>, 
/**
 * What two people wrote differently.
 */
twice: Array<TwiceView>, };

export type CallNeed = "fever" | "symptom" | "pain" | "medicine" | "appointment" | "line" | "worry" | "other";

export type CallView = { 
/**
 * Its id.
 */
id: string, 
/**
 * About what.
 */
need: CallNeed, 
/**
 * What the team said to do.
 */
instruction: string | null, 
/**
 * Whom to call.
 */
name: string | null, 
/**
 * The number as written.
 */
phone: string | null, 
/**
 * When somebody answers.
 */
hours: string | null, 
/**
 * Who told it, and when.
 */
told: string | null, };

export type CareContactView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The name.
 */
name: string, 
/**
 * What they are to the person.
 */
role: CareRole, 
/**
 * The field.
 */
field: string | null, 
/**
 * Where they work.
 */
place: string | null, 
/**
 * The phone number as written.
 */
phone: string | null, 
/**
 * The e-mail address as written.
 */
email: string | null, 
/**
 * Notes.
 */
notes: string | null, 
/**
 * What they may be told.
 */
mayKnow: string | null, 
/**
 * The key that locks a shared file for them.
 */
key: string | null, };

export type CareRole = "doctor" | "nurse" | "family" | "pharmacy" | "place" | "service" | "other";

export type ChapterView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The person's own name for it.
 */
name: string, 
/**
 * When it began, ISO, as far as known.
 */
from: string, };

export type CompanionView = { 
/**
 * The name.
 */
name: string, 
/**
 * Their part.
 */
part: Part | null, };

export type CycleDay = { 
/**
 * What the series is for.
 */
name: string, 
/**
 * The day, the first is 1.
 */
day: number, };

export type DiaryView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The day, ISO.
 */
day: string, 
/**
 * The time, `10:30`.
 */
time: string | null, 
/**
 * Own words.
 */
text: string | null, 
/**
 * What was watched.
 */
worst: Array<Worst>, 
/**
 * What helped.
 */
helped: string | null, 
/**
 * What it did to the day.
 */
effect: string | null, 
/**
 * The temperature as written.
 */
temperature: string | null, 
/**
 * The weight as written.
 */
weight: string | null, 
/**
 * The day of the treatment cycle.
 */
cycle: CycleDay | null, };

export type InSeries = { 
/**
 * From 1.
 */
place: number, 
/**
 * Of how many that are still here.
 */
of: number, };

export type Meeting = "in_person" | "phone" | "video";

export type Part = "asks" | "notes" | "drives" | "listens";

export type PrintInput = { 
/**
 * Which.
 */
kind: PrintKind, 
/**
 * For whom.
 */
person: string, 
/**
 * Of which appointment.
 */
appointment: string | null, 
/**
 * The diary or the timeline from this day on, ISO.
 */
from: string | null, 
/**
 * Which kinds of results; empty: all.
 */
measures: Array<string>, 
/**
 * Which illness.
 */
condition: string | null, 
/**
 * Of which second-opinion case.
 */
case: string | null, 
/**
 * Which letter, or which packet.
 */
which: string | null, 
/**
 * The paper.
 */
paper: Paper, 
/**
 * Letters at 130 %.
 */
largePrint: boolean, };

export type PrintKind = "for_me" | "summary" | "fridge" | "call" | "medicines" | "diary" | "timeline" | "results" | "glance" | "case" | "opinions" | "gathered" | "left" | "letter";

export type AreaView = { 
/**
 * How far from the left side.
 */
left: number, 
/**
 * How far from the top.
 */
top: number, 
/**
 * How wide.
 */
width: number, 
/**
 * How high.
 */
height: number, };

export type QuestionSource = { 
/**
 * The record.
 */
record: string | null, 
/**
 * The file.
 */
object: string | null, 
/**
 * The page of the file, from 1.
 */
page: number | null, 
/**
 * The words chosen there.
 */
text: string | null, 
/**
 * The part of the page that was marked.
 */
area: AreaView | null, };

export type ReadyStep = "questions" | "top" | "papers" | "print" | "company" | "record";

export type Repeat = { 
/**
 * Days from one to the next.
 */
everyDays: number, 
/**
 * How many in all, the first included.
 */
times: number, };

export type TaskView = { 
/**
 * Its id.
 */
id: string, 
/**
 * What.
 */
text: string, 
/**
 * Who does it.
 */
who: string | null, 
/**
 * By when, ISO.
 */
by: string | null, 
/**
 * Whether it is done.
 */
done: boolean, 
/**
 * The appointment it comes from.
 */
appointment: string | null, };

export type GivenView = { 
/**
 * When, ISO in UTC.
 */
at: string, 
/**
 * For whom, when that is known.
 */
to: string | null, };

export type TogetherAppointment = { 
/**
 * The day, ISO, as far as known.
 */
day: string | null, 
/**
 * The time, `10:30`.
 */
time: string | null, 
/**
 * With whom.
 */
withWhom: string | null, 
/**
 * Where.
 */
place: string | null, 
/**
 * What it is for.
 */
purpose: string | null, 
/**
 * The names of those who come along.
 */
companions: Array<string>, 
/**
 * What to bring.
 */
bring: string | null, 
/**
 * How to get there.
 */
travel: string | null, };

export type TogetherFound = { 
/**
 * Whether it opens with words only.
 */
needsWords: boolean, 
/**
 * What is inside, once it is open.
 */
inside: TogetherInside | null, 
/**
 * The person here it is about, if they are here.
 */
person: string | null, };

export type TogetherInside = { 
/**
 * Whose records it is about.
 */
person: string, 
/**
 * Who made it.
 */
from: string | null, 
/**
 * The appointment.
 */
appointment: TogetherAppointment | null, 
/**
 * The questions.
 */
questions: Array<TogetherQuestion>, 
/**
 * How many were chosen but are left out of shared files.
 */
leftOut: number, };

export type TogetherLock = { "kind": "words", 
/**
 * The words.
 */
words: string, } | { "kind": "contact", 
/**
 * Who.
 */
id: string, };

export type TogetherQuestion = { 
/**
 * Its words.
 */
text: string, 
/**
 * Why it matters, if that was written.
 */
note: string | null, 
/**
 * The answer, if there is one.
 */
answer: string | null, };

export type TogetherTaken = { 
/**
 * Who made it.
 */
from: string | null, 
/**
 * Questions and appointments that are new here.
 */
added: number, 
/**
 * Questions that have an answer now and had none.
 */
answered: number, 
/**
 * Others that say something else now.
 */
changed: number, 
/**
 * Those that say the same.
 */
same: number, 
/**
 * Places where two people wrote at once.
 */
twice: number, 
/**
 * The step that takes it back.
 */
undo: string, 
/**
 * Whose records they are.
 */
person: string, };

export type TwiceVersion = { 
/**
 * What it says.
 */
value: string, 
/**
 * Who wrote it.
 */
by: string | null, 
/**
 * When, ISO in UTC.
 */
at: string, 
/**
 * Whether this one is shown now.
 */
here: boolean, };

export type TwiceView = { 
/**
 * Which field.
 */
field: string, 
/**
 * What each wrote.
 */
versions: Array<TwiceVersion>, };

export type Worst = { 
/**
 * What.
 */
what: string, 
/**
 * 0 to 10.
 */
level: number, };

export type Field = "name" | "born" | "author" | "password" | "text" | "note" | "code" | "when" | "doctor" | "query" | "place" | "status" | "tag" | "value" | "unit" | "range" | "flag" | "lab" | "method";

export type UiError = { "code": "wrong_password" } | { "code": "wrong_file_password" } | { "code": "computer_key_unavailable" } | { "code": "computer_key_refused" } | { "code": "wrong_recovery_code" } | { "code": "recovery_group", 
/**
 * The group.
 */
group: number, } | { "code": "recovery_length" } | { "code": "too_much_work" } | { "code": "key_file_damaged" } | { "code": "database_damaged" } | { "code": "newer_format" } | { "code": "in_use" } | { "code": "read_only" } | { "code": "disk_full" } | { "code": "network_folder" } | { "code": "cloud_folder" } | { "code": "vault_unreadable", 
/**
 * Its name ("g0001").
 */
newest: string | null, } | { "code": "locked" } | { "code": "not_found" } | { "code": "text_empty", 
/**
 * Which.
 */
field: Field, } | { "code": "text_too_long", 
/**
 * Which.
 */
field: Field, 
/**
 * The most characters.
 */
limit: number, } | { "code": "password_short", 
/**
 * The fewest characters.
 */
least: number, } | { "code": "password_common" } | { "code": "not_a_day" } | { "code": "not_a_time" } | { "code": "not_a_number" } | { "code": "not_a_key" } | { "code": "wrong_words" } | { "code": "not_together" } | { "code": "newer_together" } | { "code": "not_an_email" } | { "code": "not_an_address" } | { "code": "not_a_service_file" } | { "code": "look_again" } | { "code": "consent_missing" } | { "code": "request_incomplete" } | { "code": "network_off" } | { "code": "example_sends_nothing" } | { "code": "already_set_up" } | { "code": "undo_stale" } | { "code": "recovery_confirmed" } | { "code": "nothing_to_print" } | { "code": "cannot_save_file" } | { "code": "no_program" } | { "code": "object_damaged" } | { "code": "cannot_show" } | { "code": "copy_place_missing" } | { "code": "copy_place_inside" } | { "code": "copy_damaged" } | { "code": "copy_newer" } | { "code": "copy_missing" } | { "code": "busy_adding" } | { "code": "stopped" } | { "code": "unexpected", 
/**
 * The number.
 */
incident: string, };

export type Tag = "people" | "questions" | "records" | "imports" | "settings" | "copies" | "appointments" | "tasks" | "care" | "diary" | "requests" | "network" | "opinions";

/** What the window is told without asking. */
export type Events = { changed: Array<Tag>, job: JobView, copying: CopyProgress | null, packing: PackProgress | null, locked: null, dropping: "over" | "left" | "dropped" };
export type Nothing = Record<string, never>;

/** Every command: its name, what goes in, what comes out. Bytes come back as an ArrayBuffer. */
export type Commands = {
  app_state: { input: Nothing, output: AppState },
  set_preferences: { input: { 
/**
 * The language.
 */
language: Language, 
/**
 * Light or dark.
 */
theme: Theme, 
/**
 * Text size in percent: 90, 100, 115, 130, 150 or 200.
 */
textSize: number, 
/**
 * Minutes without a key or click until the records lock, 2 to 60; none: never.
 */
lockMinutes: number | null, 
/**
 * The paper.
 */
paper: Paper, }, output: Preferences },
  suggest_password: { input: Nothing, output: string },
  check_password: { input: { 
/**
 * As far as typed.
 */
password: string, }, output: PasswordCheck },
  create_records: { input: { 
/**
 * Whose records these are.
 */
person: string, 
/**
 * Who is using this computer; none: the same person.
 */
author: string | null, 
/**
 * The password.
 */
password: string, 
/**
 * Where it is kept.
 */
hint: PasswordHint, }, output: RecoveryView },
  recovery_sheet: { input: Nothing, output: RecoveryView },
  new_recovery_sheet: { input: { 
/**
 * The password, so that nobody at an open window can make one.
 */
password: string, }, output: RecoveryView },
  confirm_recovery: { input: { 
/**
 * Two of them.
 */
answers: Array<{ 
/**
 * Which, counted from 1.
 */
group: number, 
/**
 * As typed.
 */
text: string, }>, }, output: Array<number> },
  open_example: { input: Nothing, output: AppState },
  leave_example: { input: Nothing, output: AppState },
  unlock: { input: { 
/**
 * The password.
 */
password: string, }, output: AppState },
  unlock_with_code: { input: { 
/**
 * The code; spaces, dashes and case do not matter.
 */
code: string, }, output: AppState },
  unlock_with_computer: { input: Nothing, output: AppState },
  computer_key: { input: Nothing, output: ComputerKeyView },
  turn_on_computer_key: { input: { 
/**
 * The password, so that nobody at an open window can do it.
 */
password: string, }, output: ComputerKeyView },
  turn_off_computer_key: { input: Nothing, output: ComputerKeyView },
  decline_computer_key: { input: Nothing, output: ComputerKeyView },
  lock: { input: Nothing, output: AppState },
  still_here: { input: Nothing, output: null },
  change_password: { input: { 
/**
 * The one until now; none only after opening with the recovery code.
 */
current: string | null, 
/**
 * The new one.
 */
password: string, 
/**
 * Where it is kept.
 */
hint: PasswordHint, }, output: null },
  people: { input: Nothing, output: Array<PersonView> },
  author: { input: Nothing, output: AuthorView },
  authors: { input: Nothing, output: Array<AuthorView> },
  set_author: { input: { 
/**
 * Their name; one that is known is found again.
 */
name: string, }, output: AuthorView },
  add_person: { input: { 
/**
 * The name.
 */
name: string, }, output: PersonView },
  today: { input: { 
/**
 * The person.
 */
person: string, }, output: Today },
  questions: { input: { 
/**
 * The person.
 */
person: string, }, output: Array<QuestionView> },
  ask_question: { input: { 
/**
 * Whose.
 */
person: string, 
/**
 * The question.
 */
text: string, 
/**
 * Why it matters.
 */
note: string | null, 
/**
 * Its topic in the library.
 */
topic: string | null, 
/**
 * The question of the library it began as.
 */
library: string | null, 
/**
 * At which appointment.
 */
appointment: string | null, 
/**
 * What led to it.
 */
source: QuestionSource | null, }, output: QuestionView },
  edit_question: { input: { 
/**
 * Which.
 */
id: string, 
/**
 * The question.
 */
text: string, 
/**
 * Why it matters.
 */
note: string | null, 
/**
 * "Leave out of prints and shared files".
 */
leftOut: boolean, 
/**
 * Its topic in the library.
 */
topic: string | null, 
/**
 * The name of who asks.
 */
askedBy: string | null, 
/**
 * Whom to ask, of the care team.
 */
askWhom: string | null, 
/**
 * At which appointment.
 */
appointment: string | null, }, output: Undoable },
  move_question: { input: { 
/**
 * Which.
 */
id: string, 
/**
 * The place, the first is 0.
 */
to: number, }, output: Undoable },
  delete_question: { input: { 
/**
 * Which.
 */
id: string, }, output: Undoable },
  ask_several: { input: { 
/**
 * Whose.
 */
person: string, 
/**
 * The questions, in order.
 */
questions: Array<FromLibrary>, 
/**
 * At which appointment.
 */
appointment: string | null, }, output: Undoable },
  set_question_state: { input: { 
/**
 * Which.
 */
id: string, 
/**
 * Where.
 */
state: QuestionState, }, output: Undoable },
  answer_question: { input: { 
/**
 * To which.
 */
id: string, 
/**
 * The answer; none takes it away.
 */
answer: AnswerView | null, 
/**
 * Where the question stands with it.
 */
state: QuestionState, }, output: Undoable },
  tie_questions: { input: { 
/**
 * Which.
 */
ids: Array<string>, 
/**
 * Where; none: at none.
 */
appointment: string | null, }, output: Undoable },
  similar_questions: { input: { 
/**
 * Whose questions.
 */
person: string, 
/**
 * The words.
 */
text: string, 
/**
 * Not this one.
 */
not: string | null, }, output: Array<QuestionView> },
  appointments: { input: { 
/**
 * The person.
 */
person: string, }, output: Array<AppointmentView> },
  appointment: { input: { 
/**
 * Which.
 */
id: string, }, output: AppointmentInside },
  save_appointment: { input: { 
/**
 * Which; none: a new one.
 */
id: string | null, 
/**
 * Whose.
 */
person: string, 
/**
 * The day, ISO.
 */
day: string | null, 
/**
 * The time, `10:30`.
 */
time: string | null, 
/**
 * The time zone, when it is not that of this computer.
 */
zone: string | null, 
/**
 * Where.
 */
place: string | null, 
/**
 * With whom, of the care team.
 */
contact: string | null, 
/**
 * With whom, in words.
 */
withWhom: string | null, 
/**
 * How people meet.
 */
meeting: Meeting, 
/**
 * Who comes along.
 */
companions: Array<CompanionView>, 
/**
 * What it is for.
 */
purpose: string | null, 
/**
 * What to bring.
 */
bring: string | null, 
/**
 * How to get there.
 */
travel: string | null, 
/**
 * Notes.
 */
notes: string | null, 
/**
 * How it comes again; none: it does not, or is of a series already.
 */
repeat: Repeat | null, 
/**
 * A question to take there.
 */
question: string | null, }, output: AppointmentSaved },
  set_appointment_state: { input: { 
/**
 * Which.
 */
id: string, 
/**
 * Whether.
 */
state: AppointmentState, }, output: Undoable },
  delete_appointment: { input: { 
/**
 * Which.
 */
id: string, }, output: Undoable },
  save_after: { input: { 
/**
 * At which appointment.
 */
id: string, 
/**
 * What was found.
 */
found: string | null, 
/**
 * What was decided.
 */
decided: string | null, 
/**
 * When to call.
 */
callIf: string | null, 
/**
 * Notes.
 */
notes: string | null, }, output: Undoable },
  set_ready: { input: { 
/**
 * For which appointment.
 */
id: string, 
/**
 * Which step.
 */
step: ReadyStep, 
/**
 * Whether it is done.
 */
done: boolean, }, output: null },
  set_papers: { input: { 
/**
 * To which appointment.
 */
id: string, 
/**
 * The records, in order.
 */
records: Array<string>, }, output: Undoable },
  stay_open: { input: { 
/**
 * Whether.
 */
on: boolean, }, output: null },
  tasks: { input: { 
/**
 * The person.
 */
person: string, }, output: Array<TaskView> },
  save_task: { input: { 
/**
 * Which; none: a new one.
 */
id: string | null, 
/**
 * Whose.
 */
person: string, 
/**
 * What.
 */
text: string, 
/**
 * Who does it.
 */
who: string | null, 
/**
 * By when, ISO.
 */
by: string | null, 
/**
 * The appointment it comes from.
 */
appointment: string | null, }, output: Undoable },
  set_task_done: { input: { 
/**
 * What.
 */
id: string, 
/**
 * Whether.
 */
done: boolean, }, output: Undoable },
  delete_task: { input: { 
/**
 * Which.
 */
id: string, }, output: Undoable },
  care_team: { input: { 
/**
 * The person.
 */
person: string, }, output: Array<CareContactView> },
  save_contact: { input: { 
/**
 * Who; none: somebody new.
 */
id: string | null, 
/**
 * For whom they care.
 */
person: string, 
/**
 * The name.
 */
name: string, 
/**
 * What they are to the person.
 */
role: CareRole, 
/**
 * The field.
 */
field: string | null, 
/**
 * Where they work.
 */
place: string | null, 
/**
 * The phone number.
 */
phone: string | null, 
/**
 * The e-mail address.
 */
email: string | null, 
/**
 * Notes.
 */
notes: string | null, 
/**
 * What they may be told.
 */
mayKnow: string | null, 
/**
 * The key that locks a shared file for them.
 */
key: string | null, }, output: Undoable },
  delete_contact: { input: { 
/**
 * Who.
 */
id: string, }, output: Undoable },
  who_to_call: { input: { 
/**
 * The person.
 */
person: string, }, output: Array<CallView> },
  save_call: { input: { 
/**
 * Which; none: a new one.
 */
id: string | null, 
/**
 * For whom.
 */
person: string, 
/**
 * About what.
 */
need: CallNeed, 
/**
 * What the team said to do.
 */
instruction: string | null, 
/**
 * Whom to call.
 */
name: string | null, 
/**
 * The number.
 */
phone: string | null, 
/**
 * When somebody answers.
 */
hours: string | null, 
/**
 * Who told it, and when.
 */
told: string | null, }, output: Undoable },
  delete_call: { input: { 
/**
 * Who.
 */
id: string, }, output: Undoable },
  diary: { input: { 
/**
 * The person.
 */
person: string, }, output: Array<DiaryView> },
  save_diary: { input: { 
/**
 * Which; none: a new one.
 */
id: string | null, 
/**
 * Whose.
 */
person: string, 
/**
 * The day, ISO.
 */
day: string, 
/**
 * The time, `10:30`.
 */
time: string | null, 
/**
 * Own words.
 */
text: string | null, 
/**
 * What was watched, at its worst.
 */
worst: Array<Worst>, 
/**
 * What helped.
 */
helped: string | null, 
/**
 * What it did to the day.
 */
effect: string | null, 
/**
 * The temperature as written.
 */
temperature: string | null, 
/**
 * The weight as written.
 */
weight: string | null, }, output: Undoable },
  delete_diary: { input: { 
/**
 * Which.
 */
id: string, }, output: Undoable },
  chapters: { input: { 
/**
 * The person.
 */
person: string, }, output: Array<ChapterView> },
  start_chapter: { input: { 
/**
 * Whose.
 */
person: string, 
/**
 * The person's own name for it.
 */
name: string, 
/**
 * When it began, ISO, as far as known.
 */
from: string, }, output: Undoable },
  delete_chapter: { input: { 
/**
 * Who.
 */
id: string, }, output: Undoable },
  choose_version: { input: { 
/**
 * Of which question or appointment.
 */
id: string, 
/**
 * Which field.
 */
field: string, 
/**
 * The place of the version in the list shown, from 0.
 */
version: number, }, output: Undoable },
  together_inside: { input: { 
/**
 * Whose.
 */
person: string, 
/**
 * The questions.
 */
questions: Array<string>, 
/**
 * The appointment.
 */
appointment: string | null, }, output: TogetherInside },
  open_together: { input: { 
/**
 * The words.
 */
words: string, }, output: TogetherFound },
  take_together: { input: { 
/**
 * The person here it is about; none: they are new here.
 */
person: string | null, }, output: TogetherTaken },
  given_together: { input: { 
/**
 * The person.
 */
person: string, }, output: Array<GivenView> },
  my_key: { input: Nothing, output: string },
  edit_person: { input: { 
/**
 * Who.
 */
id: string, 
/**
 * The name.
 */
name: string, 
/**
 * Date of birth, ISO, as far as known.
 */
born: string | null, 
/**
 * Who holds the sheet and the papers if they cannot act themselves.
 */
ifICannot: string | null, 
/**
 * Who may be told what.
 */
mayKnow: string | null, }, output: Undoable },
  set_has_died: { input: { 
/**
 * Who.
 */
id: string, 
/**
 * Whether.
 */
hasDied: boolean, }, output: Undoable },
  services: { input: Nothing, output: Array<ServiceView> },
  save_service: { input: { 
/**
 * Which; none: a new one.
 */
id: string | null, 
/**
 * The name.
 */
name: string, 
/**
 * Where it is.
 */
place: string | null, 
/**
 * Its postal address.
 */
address: string | null, 
/**
 * When somebody answers.
 */
hours: string | null, 
/**
 * Its languages.
 */
languages: string | null, 
/**
 * What it costs.
 */
cost: string | null, 
/**
 * The phone number.
 */
phone: string | null, 
/**
 * The e-mail address.
 */
email: string | null, 
/**
 * Where it takes requests over HTTPS.
 */
endpoint: string | null, 
/**
 * What it asks to be told.
 */
asks: string | null, 
/**
 * Anything else.
 */
notes: string | null, }, output: Undoable },
  delete_service: { input: { 
/**
 * Which.
 */
id: string, }, output: Undoable },
  keep_services: { input: { 
/**
 * Their places in the file.
 */
indexes: Array<number>, }, output: Undoable },
  requests: { input: { 
/**
 * The person.
 */
person: string, }, output: Array<RequestView> },
  request: { input: { 
/**
 * Which.
 */
id: string, }, output: RequestView },
  begin_request: { input: { 
/**
 * For whom.
 */
person: string, 
/**
 * To which service.
 */
service: string, }, output: RequestView },
  save_request: { input: { 
/**
 * Which.
 */
id: string, 
/**
 * All of it.
 */
form: RequestFields, }, output: RequestView },
  delete_request: { input: { 
/**
 * Which.
 */
id: string, }, output: Undoable },
  check_request: { input: { 
/**
 * Which.
 */
id: string, 
/**
 * How it would go.
 */
way: Way, 
/**
 * Whether it is to be taken back.
 */
withdraw: boolean, }, output: CheckView },
  send_request: { input: { 
/**
 * Which.
 */
id: string, 
/**
 * Of the page that was shown.
 */
hash: string, 
/**
 * What was agreed to.
 */
consents: Array<ConsentCode>, 
/**
 * When to call if nothing was heard, ISO.
 */
follow_up: string | null, }, output: RequestView },
  decide_sending: { input: { 
/**
 * Which.
 */
id: string, 
/**
 * What.
 */
what: Decision, }, output: RequestView },
  forget_sending: { input: { 
/**
 * Which.
 */
id: string, }, output: RequestView },
  set_follow_up: { input: { 
/**
 * Which.
 */
id: string, 
/**
 * The day, ISO; none: not at all.
 */
day: string | null, }, output: RequestView },
  save_call_notes: { input: { 
/**
 * Which.
 */
id: string, 
/**
 * What was said.
 */
notes: string | null, }, output: RequestView },
  note_heard: { input: { 
/**
 * Which.
 */
id: string, 
/**
 * What; none: nothing after all.
 */
heard: HeardView | null, }, output: Undoable },
  close_request: { input: { 
/**
 * Which.
 */
id: string, 
/**
 * Why; none: it is open again.
 */
why: Closed | null, }, output: Undoable },
  mail_account: { input: Nothing, output: MailAccountView | null },
  save_mail_account: { input: { 
/**
 * The address it sends from.
 */
address: string, 
/**
 * The server.
 */
host: string, 
/**
 * The port.
 */
port: number, 
/**
 * How the connection is encrypted.
 */
security: MailSecurity, 
/**
 * The user name.
 */
user: string, 
/**
 * The password; none: the one that is known.
 */
password: string | null, 
/**
 * Whether the computer keeps it, rather than the records.
 */
in_keychain: boolean, }, output: MailAccountView | null },
  test_mail_account: { input: Nothing, output: SendFailure | null },
  forget_mail_account: { input: Nothing, output: null },
  network: { input: Nothing, output: NetworkView },
  set_network: { input: { 
/**
 * Whether everything is off.
 */
off: boolean, }, output: NetworkView },
  undo: { input: { 
/**
 * Its id.
 */
step: string, }, output: Undone },
  undo_last: { input: Nothing, output: Undone },
  redo_last: { input: Nothing, output: Undone },
  deleted: { input: { 
/**
 * The person.
 */
person: string, }, output: Array<DeletedView> },
  bring_back_deleted: { input: { 
/**
 * Which.
 */
id: string, }, output: Undoable },
  delete_for_good: { input: { 
/**
 * Which.
 */
id: string, }, output: null },
  question_versions: { input: { 
/**
 * Which.
 */
id: string, }, output: Array<VersionView> },
  bring_back_version: { input: { 
/**
 * The question.
 */
id: string, 
/**
 * The change that made it so.
 */
change: string, }, output: Undoable },
  draft: { input: { 
/**
 * The field.
 */
key: string, }, output: string },
  save_draft: { input: { 
/**
 * The field.
 */
key: string, 
/**
 * What stands in it; nothing removes the draft.
 */
text: string, }, output: null },
  sheet_options: { input: { 
/**
 * The person.
 */
person: string, }, output: SheetOptions },
  records: { input: { 
/**
 * Whose.
 */
person: string, 
/**
 * Which of them.
 */
filter: RecordFilter, 
/**
 * Where the piece begins, as the piece before said.
 */
after: string | null, }, output: RecordsPage },
  record: { input: { 
/**
 * Which.
 */
id: string, }, output: EntryView },
  set_left_out: { input: { 
/**
 * Which record.
 */
id: string, 
/**
 * Whether.
 */
leftOut: boolean, }, output: Undoable },
  set_news: { input: { 
/**
 * Which record.
 */
id: string, 
/**
 * Whether it is open.
 */
state: NewsState, }, output: Undoable },
  delete_record: { input: { 
/**
 * Which.
 */
id: string, }, output: Undoable },
  write_record: { input: { 
/**
 * Whose.
 */
person: string, 
/**
 * Which is corrected; none for a new one.
 */
id: string | null, 
/**
 * What it is. A line of the diary has a page of its own.
 */
kind: EntryKind, 
/**
 * What it is called.
 */
title: string, 
/**
 * When it was or began, ISO as far as known, `~` before it for about.
 */
when: string | null, 
/**
 * When it ended.
 */
end: string | null, 
/**
 * By whom.
 */
by: string | null, 
/**
 * Where.
 */
place: string | null, 
/**
 * How it stands ("taken", "stopped"), in the person's words.
 */
status: string | null, 
/**
 * What it says.
 */
text: string | null, 
/**
 * Tags.
 */
tags: Array<string>, 
/**
 * Values.
 */
values: Array<WrittenValue>, 
/**
 * The decimal sign of these values, where somebody said it.
 */
decimal: Decimal | null, }, output: RecordSaved },
  read_values: { input: { 
/**
 * The values.
 */
values: Array<string>, 
/**
 * The decimal sign of the paper, where somebody said it.
 */
decimal: Decimal | null, }, output: Array<ValueRead> },
  known_results: { input: { 
/**
 * The person.
 */
person: string, }, output: Array<KnownResult> },
  keep_results: { input: { 
/**
 * Whose.
 */
person: string, 
/**
 * When the samples were taken, ISO as far as known.
 */
when: string | null, 
/**
 * The lab.
 */
lab: string | null, 
/**
 * The record of the paper they stand on, if it is here.
 */
paper: string | null, 
/**
 * The page of it that they stand on, unless a row says another.
 */
page: number | null, 
/**
 * The decimal sign of the paper, where somebody said it.
 */
decimal: Decimal | null, 
/**
 * The rows; empty ones are left out.
 */
rows: Array<ResultRow>, }, output: ResultsKept },
  to_sort: { input: { 
/**
 * The person.
 */
person: string, }, output: ToSort },
  take_out_of_tray: { input: { 
/**
 * Which.
 */
id: string, }, output: Undoable },
  arrange_pages: { input: { 
/**
 * The record.
 */
id: string, 
/**
 * All its files, in order, each as it is to be shown.
 */
pages: Array<LookView>, }, output: Undoable },
  join_pictures: { input: { 
/**
 * The records, in the order of their pages; the first one stays.
 */
ids: Array<string>, }, output: RecordSaved },
  part_pictures: { input: { 
/**
 * Which.
 */
id: string, }, output: Undoable },
  sections: { input: { 
/**
 * The record.
 */
record: string, 
/**
 * The file.
 */
object: string, }, output: Array<SectionView> },
  files_to_look_at: { input: Nothing, output: Array<FileToLookAt> },
  keep_words: { input: { 
/**
 * The record that shows the file.
 */
record: string, 
/**
 * The file.
 */
object: string, 
/**
 * The page, counted from 1.
 */
page: number, 
/**
 * The words; empty when there are none.
 */
text: string, }, output: null },
  looked_through: { input: { 
/**
 * The file.
 */
object: string, }, output: null },
  heard_place: { input: { 
/**
 * The file.
 */
object: string, }, output: number },
  set_heard_place: { input: { 
/**
 * The file.
 */
object: string, 
/**
 * Seconds from its beginning.
 */
seconds: number, }, output: null },
  table: { input: { 
/**
 * The record of the file.
 */
record: string, 
/**
 * The file.
 */
object: string, 
/**
 * What is said so far.
 */
choices: TableChoices, }, output: TableView },
  keep_table: { input: { 
/**
 * The record of the file.
 */
record: string, 
/**
 * The file.
 */
object: string, 
/**
 * What is said so far.
 */
choices: TableChoices, }, output: JobStarted },
  jobs: { input: Nothing, output: Array<JobView> },
  cancel_job: { input: { 
/**
 * Which.
 */
id: string, }, output: null },
  imports: { input: { 
/**
 * The person.
 */
person: string, }, output: Array<ImportLine> },
  import_report: { input: { 
/**
 * Which.
 */
id: string, }, output: ImportReport },
  import_files: { input: { 
/**
 * Of which import.
 */
id: string, 
/**
 * Where they begin, as the piece before said.
 */
after: string, }, output: ReportFiles },
  answer_whose: { input: { 
/**
 * Of which import.
 */
id: string, 
/**
 * One for each of the people.
 */
answers: Array<WhoseAnswer>, }, output: JobStarted },
  open_locked_file: { input: { 
/**
 * The import.
 */
id: string, 
/**
 * Which file of it.
 */
position: number, 
/**
 * The password as typed.
 */
password: string, }, output: ReportFile },
  take_back_import: { input: { 
/**
 * Which.
 */
id: string, }, output: Undoable },
  timeline: { input: { 
/**
 * Whose.
 */
person: string, 
/**
 * Which records; appointments are among them only where nothing but a year is asked.
 */
filter: RecordFilter, 
/**
 * Where the piece begins, as the piece before said.
 */
after: string | null, }, output: TimelinePage },
  timeline_picture: { input: { 
/**
 * Whose.
 */
person: string, 
/**
 * Kinds of results on it ([`crate::view::MeasureChoice`]), at most four; none: the first one that can be chosen.
 */
measures: Array<string> | null, 
/**
 * The first year on it; none: two years before today, or the earliest thing on it if that is later.
 */
from: number | null, }, output: TimelinePicture },
  record_choices: { input: { 
/**
 * The person.
 */
person: string, }, output: RecordChoices },
  measures: { input: { 
/**
 * The person.
 */
person: string, }, output: MeasureList },
  measure: { input: { 
/**
 * Whose.
 */
person: string, 
/**
 * Which, at most six.
 */
keys: Array<string>, 
/**
 * The unit to show the numbers in, one of [`MeasureView::units`]; only with one key. None: as measured.
 */
unit: string | null, }, output: Array<MeasureView> },
  save_mark: { input: { 
/**
 * Which; none: a new one.
 */
id: string | null, 
/**
 * Whose results.
 */
person: string, 
/**
 * Which kind of result.
 */
key: string, 
/**
 * The number, as typed.
 */
number: string, 
/**
 * Its unit.
 */
unit: string | null, 
/**
 * What the doctor said.
 */
words: string, 
/**
 * Who said it.
 */
by: string, 
/**
 * When, ISO.
 */
when: string, }, output: Undoable },
  delete_mark: { input: { 
/**
 * Its id.
 */
id: string, }, output: Undoable },
  read_line: { input: { 
/**
 * Its words.
 */
words: string, }, output: LineRead },
  conditions: { input: { 
/**
 * The person.
 */
person: string, }, output: Array<ConditionView> },
  save_condition: { input: { 
/**
 * Which; none: a new one.
 */
id: string | null, 
/**
 * Whose.
 */
person: string, 
/**
 * All its facts, in the order they are shown.
 */
facts: Array<FactView>, }, output: ConditionSaved },
  delete_condition: { input: { 
/**
 * Its id.
 */
id: string, }, output: Undoable },
  offered_facts: { input: { 
/**
 * Its id.
 */
id: string, }, output: Array<FactView> },
  decline_fact: { input: { 
/**
 * The illness.
 */
id: string, 
/**
 * What the fact is about.
 */
part: FactPart, 
/**
 * Which marker, where the part does not say it.
 */
name: string | null, 
/**
 * What it says.
 */
value: string, 
/**
 * The record that says it.
 */
record: string, }, output: Undoable },
  worth_asking: { input: { 
/**
 * The person.
 */
person: string, }, output: Array<RemarkView> },
  dismiss_remark: { input: { 
/**
 * Whose records.
 */
person: string, 
/**
 * Which.
 */
key: string, }, output: Undoable },
  opinion_cases: { input: { 
/**
 * The person.
 */
person: string, }, output: Array<CaseView> },
  opinion_case: { input: { 
/**
 * Which.
 */
case: string, }, output: CaseView },
  begin_case: { input: { 
/**
 * For whom.
 */
person: string, 
/**
 * The illness at a glance it is about.
 */
condition: string | null, 
/**
 * What it is about, in own words.
 */
about: string | null, }, output: CaseSaved },
  save_case: { input: { 
/**
 * Which.
 */
case: string, 
/**
 * All of it.
 */
fields: CaseFields, }, output: CaseSaved },
  delete_case: { input: { 
/**
 * Which.
 */
case: string, }, output: Undoable },
  packet_items: { input: { 
/**
 * Which.
 */
case: string, }, output: Array<ItemView> },
  save_item: { input: { 
/**
 * Of which case.
 */
case: string, 
/**
 * What it is.
 */
kind: ItemKind, 
/**
 * Which of the person's own; none: a new one, or one of the fifteen.
 */
id: string | null, 
/**
 * All of it.
 */
fields: ItemFields, }, output: Undoable },
  delete_item: { input: { 
/**
 * Which.
 */
id: string, }, output: Undoable },
  opinions: { input: { 
/**
 * Which.
 */
case: string, }, output: Array<OpinionView> },
  save_opinion: { input: { 
/**
 * Of which case.
 */
case: string, 
/**
 * The first is 1.
 */
nth: number, 
/**
 * All of it.
 */
fields: OpinionFields, }, output: Undoable },
  delete_opinion: { input: { 
/**
 * Of which case.
 */
case: string, 
/**
 * The first is 1.
 */
nth: number, }, output: Undoable },
  row_offers: { input: { 
/**
 * Of which case.
 */
case: string, 
/**
 * The first is 1.
 */
nth: number, }, output: Array<RowOffer> },
  ask_difference: { input: { 
/**
 * Of which case.
 */
case: string, 
/**
 * The opinion whose row has the word.
 */
nth: number, 
/**
 * Which row.
 */
kind: RowKind, 
/**
 * Its name, of a row the person added.
 */
name: string | null, 
/**
 * The question.
 */
text: string, 
/**
 * Which doctor to ask.
 */
doctor: string | null, }, output: Undoable },
  letters: { input: { 
/**
 * Which.
 */
case: string, }, output: Array<LetterLine> },
  letter: { input: { 
/**
 * Which.
 */
id: string, }, output: LetterView },
  save_letter: { input: { 
/**
 * Which; none: a new one.
 */
id: string | null, 
/**
 * Of which case.
 */
case: string, 
/**
 * What it says.
 */
fields: LetterFields, }, output: LetterSaved },
  delete_letter: { input: { 
/**
 * Which.
 */
id: string, }, output: Undoable },
  plan_packet: { input: { 
/**
 * Of which case.
 */
case: string, 
/**
 * For whom.
 */
recipient: string, 
/**
 * The records, in any order.
 */
records: Array<string>, 
/**
 * Those of them that are marked "leave out", or not opened yet, and go all the same: named one by one.
 */
named: Array<string>, 
/**
 * Leaves names and numbers out of the pages we make.
 */
withoutNames: boolean, 
/**
 * Puts the page of the case in front.
 */
casePage: boolean, 
/**
 * The questions on that page, at most three.
 */
questions: Array<string>, }, output: PacketPlan },
  packets: { input: { 
/**
 * Which.
 */
case: string, }, output: Array<PacketView> },
  note_receipt: { input: { 
/**
 * Which packet.
 */
id: string, 
/**
 * When they said so, ISO.
 */
received: string | null, 
/**
 * How it went.
 */
note: string | null, }, output: Undoable },
  cancel_packing: { input: Nothing, output: null },
  search: { input: { 
/**
 * In whose records.
 */
person: string, 
/**
 * The words as typed.
 */
query: string, }, output: SearchResults },
  copies: { input: Nothing, output: CopiesView },
  make_copy: { input: Nothing, output: CopiesView },
  forget_copy_place: { input: Nothing, output: CopiesView },
  found_copies: { input: Nothing, output: Array<CopyView> },
  copy_inside: { input: { 
/**
 * Which.
 */
id: string, 
/**
 * The password.
 */
password: string | null, 
/**
 * Or the recovery code.
 */
code: string | null, }, output: CopyInside },
  test_copy: { input: { 
/**
 * Which.
 */
id: string, 
/**
 * The password of its day.
 */
password: string, }, output: CopyTested },
  copy_items: { input: { 
/**
 * Which.
 */
id: string, }, output: Array<CopyItem> },
  bring_back: { input: { 
/**
 * The copy.
 */
id: string, 
/**
 * Which, by their ids.
 */
items: Array<string>, }, output: Undoable },
  restore_copy: { input: { 
/**
 * Which.
 */
id: string, }, output: AppState },
  cancel_copying: { input: Nothing, output: null },
  recovery_pdf: { input: { 
/**
 * The paper.
 */
paper: Paper, }, output: ArrayBuffer },
  question_sheet: { input: { 
/**
 * For whom.
 */
person: string, 
/**
 * What stands at its top.
 */
options: SheetOptions, }, output: ArrayBuffer },
  print: { input: { 
/**
 * Which.
 */
kind: PrintKind, 
/**
 * For whom.
 */
person: string, 
/**
 * Of which appointment.
 */
appointment: string | null, 
/**
 * The diary or the timeline from this day on, ISO.
 */
from: string | null, 
/**
 * Which kinds of results; empty: all.
 */
measures: Array<string>, 
/**
 * Which illness.
 */
condition: string | null, 
/**
 * Of which second-opinion case.
 */
case: string | null, 
/**
 * Which letter, or which packet.
 */
which: string | null, 
/**
 * The paper.
 */
paper: Paper, 
/**
 * Letters at 130 %.
 */
largePrint: boolean, }, output: ArrayBuffer },
  file_bytes: { input: { 
/**
 * Which file.
 */
object: string, 
/**
 * From which byte.
 */
from: number, 
/**
 * How many, at most 1 MiB.
 */
length: number, }, output: ArrayBuffer },
  picture: { input: { 
/**
 * The record.
 */
record: string, 
/**
 * The file.
 */
object: string, 
/**
 * Where on the disc it lies, as `SeriesView.first` says; none when the file is the picture.
 */
within: string | null, 
/**
 * The page of a fax or the frame of a scan, counted from 1.
 */
page: number, 
/**
 * The most pixels on its longer side.
 */
longest: number, }, output: ArrayBuffer },
  request_pdf: { input: { 
/**
 * Which.
 */
kind: RequestPaper, 
/**
 * Of which request (the card) or sending (the others).
 */
id: string, 
/**
 * The paper.
 */
paper: Paper, 
/**
 * Letters at 130 %.
 */
large_print: boolean, }, output: ArrayBuffer },
  choose_files: { input: { 
/**
 * Into whose records.
 */
person: string, 
/**
 * The appointment whose papers they become, if any.
 */
appointment: string | null, }, output: JobStarted },
  choose_folder: { input: { 
/**
 * The person.
 */
person: string, }, output: JobStarted },
  take_dropped: { input: { 
/**
 * The person.
 */
person: string, }, output: JobStarted },
  save_recovery_pdf: { input: { 
/**
 * The paper.
 */
paper: Paper, }, output: Saved },
  save_question_sheet: { input: { 
/**
 * For whom.
 */
person: string, 
/**
 * What stands at its top.
 */
options: SheetOptions, }, output: Saved },
  save_calendar: { input: { 
/**
 * Which.
 */
id: string, 
/**
 * Whether to say what it is for, where and with whom; otherwise "Appointment" and nothing more.
 */
detail: boolean, }, output: Saved },
  save_print: { input: { 
/**
 * Which.
 */
kind: PrintKind, 
/**
 * For whom.
 */
person: string, 
/**
 * Of which appointment.
 */
appointment: string | null, 
/**
 * The diary or the timeline from this day on, ISO.
 */
from: string | null, 
/**
 * Which kinds of results; empty: all.
 */
measures: Array<string>, 
/**
 * Which illness.
 */
condition: string | null, 
/**
 * Of which second-opinion case.
 */
case: string | null, 
/**
 * Which letter, or which packet.
 */
which: string | null, 
/**
 * The paper.
 */
paper: Paper, 
/**
 * Letters at 130 %.
 */
largePrint: boolean, }, output: Saved },
  save_together: { input: { 
/**
 * Whose.
 */
person: string, 
/**
 * The questions.
 */
questions: Array<string>, 
/**
 * The appointment.
 */
appointment: string | null, 
/**
 * How it is locked.
 */
lock: TogetherLock, }, output: Saved },
  choose_together: { input: Nothing, output: TogetherFound | null },
  choose_service_file: { input: Nothing, output: Array<FoundService> | null },
  save_request_pdf: { input: { 
/**
 * Which.
 */
kind: RequestPaper, 
/**
 * Of which request (the card) or sending (the others).
 */
id: string, 
/**
 * The paper.
 */
paper: Paper, 
/**
 * Letters at 130 %.
 */
large_print: boolean, }, output: Saved },
  save_original: { input: { 
/**
 * The record.
 */
record: string, 
/**
 * The file.
 */
object: string, }, output: Saved },
  save_results: { input: { 
/**
 * Whose.
 */
person: string, 
/**
 * Which kinds; empty: all.
 */
keys: Array<string>, }, output: Saved },
  open_elsewhere: { input: { 
/**
 * The record.
 */
record: string, 
/**
 * The file.
 */
object: string, }, output: null },
  save_packet: { input: { 
/**
 * What was chosen.
 */
wanted: PacketWanted, 
/**
 * The seal of what was shown.
 */
seal: string, 
/**
 * In which shape.
 */
form: PacketForm, 
/**
 * The words that open it, of a locked file.
 */
words: string | null, }, output: PacketSaved },
  open_source: { input: { 
/**
 * Its id in the list of sources.
 */
id: string, }, output: null },
  hand_to_mail: { input: { 
/**
 * Which.
 */
id: string, }, output: RequestView },
  print_window: { input: Nothing, output: null },
  copied: { input: Nothing, output: null },
  choose_copy_place: { input: Nothing, output: CopiesView },
  choose_copies: { input: Nothing, output: Array<CopyView> },
};
