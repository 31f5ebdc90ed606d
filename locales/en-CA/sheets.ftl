### The words printed on paper: the sheets for appointments, who to call, medicines and diary, and the recovery sheet. The screens
### that make them have their own files. What a person wrote is put into a message as it is, never read as one.

## The sheet of questions

# $doctor: as the person wrote it, "Dr. Roy". $article is for languages that put one before a title.
questions-sheet-title = Questions for { $doctor }
questions-sheet-title-no-doctor = Questions for my doctor
questions-sheet-please = Please look at this with me at the start.
questions-sheet-name = Name
questions-sheet-when = Date
questions-sheet-with-me = With me
questions-sheet-decide = What I need to decide
# $count: how many top questions are printed, one to three.
questions-sheet-first = { $count ->
    [1] My first question
    [2] My first two questions
   *[other] My first three questions
  }
questions-sheet-all = My questions
questions-sheet-more = If there is time
questions-sheet-next = What happens next, and who does it
questions-sheet-printed = Printed { $date }

## The recovery sheet

recovery-sheet-app = Second Chair
recovery-sheet-title = Recovery sheet
recovery-sheet-lead = If you forget your password, this code opens your records.
recovery-sheet-code = Recovery code
recovery-sheet-letters = 0 is always zero and 1 is always one. The code has no I, L, O or U.
recovery-sheet-how = How to use it
recovery-sheet-how-1 = Start Second Chair. In place of the password, choose the recovery code.
# $count: how many groups the code has.
recovery-sheet-how-2 = Type the { $count } groups in order, from the first to the last. Small letters are fine.
recovery-sheet-how-3 = Choose a new password.
recovery-sheet-keep = How to keep it
recovery-sheet-keep-1 = It opens your records: don’t keep it on this computer, or beside it.
recovery-sheet-keep-2 = Put it with your important papers. Anyone who has it, with your computer or a copy of your records, can read them.
recovery-sheet-keep-3 = If you lose both your password and this sheet, no one can open your records. Not even we can.
recovery-sheet-copies = Two copies: one for me, one for someone I trust
recovery-sheet-copy-mine = This one is for me.
recovery-sheet-copy-trusted = This one is for someone I trust.
recovery-sheet-other = Where the other copy of this sheet is
recovery-sheet-backup = Where I keep a copy of my records
recovery-sheet-made = Made { $date }

## My questions, with room to write

for-me-title = My questions and my notes
for-me-with = With
for-me-when = When
for-me-where = Where
for-me-company = With me
for-me-bring = To bring
# $why: the reason, in the person's words.
for-me-why = Why I ask: { $why }
for-me-said-by = Who told me this, and how to reach them
for-me-next = What happens next
for-me-next-who = Who does it
for-me-next-by = By when
for-me-call-if = Call if

## After the appointment

summary-title = After my appointment
summary-found = What they found
summary-decided = What was decided
summary-answers = My questions and the answers
summary-unclear = Still not clear to me
summary-notes = My notes

## Who to call: the sheet for the fridge, and the numbers

call-sheet-title = Who to call
call-sheet-emergency = Emergency: 911, or your local number
call-sheet-fever-unknown = Not written down yet. Ask your team.
# $told: who said it and when, in the person's words.
call-sheet-told = Who said it: { $told }
call-sheet-medicines = My medicines
# $count: how many medicines are not on this sheet.
call-sheet-medicines-more = { $count ->
    [1] and 1 more, see the list of medicines
   *[other] and { $count } more, see the list of medicines
  }
call-sheet-next-page = More on the next page
call-sheet-need-fever = Fever
call-sheet-need-symptom = New or worse symptom
call-sheet-need-pain = Pain
call-sheet-need-medicine = Medicines
call-sheet-need-appointment = Appointments
call-sheet-need-line = Line or port
call-sheet-need-worry = Worry
call-sheet-need-other = Anything else

## The list of medicines

medicines-sheet-title = My medicines
medicines-sheet-title-allergies = My medicines and allergies
medicines-sheet-check = Check this list with your pharmacist or doctor before each visit.
medicines-sheet-medicine = Medicine
medicines-sheet-since = Since
medicines-sheet-by = By
medicines-sheet-allergies = Allergies

## The diary

diary-sheet-title = My diary
# $from and $to: days, ready to print.
diary-sheet-days = { $from } to { $to }
diary-sheet-how = Level 0 to 10, at its worst that day. Written by me; nobody watches these answers.
# $count: how many written days before $day do not fit. $day: ready to print.
diary-sheet-earlier = { $count ->
    [1] 1 day before { $day } does not fit on this page.
   *[other] { $count } days before { $day } do not fit on this page.
  }
diary-sheet-day = Day
diary-sheet-worst = At its worst
diary-sheet-measured = Temperature, weight
diary-sheet-text = How it was
# $helped and $effect: in the person's words.
diary-sheet-helped = What helped: { $helped }
diary-sheet-effect = Effect on my day: { $effect }
# $name: of the treatment, in the person's words. $day: a number, the first day is 1.
diary-sheet-cycle = { $name }, day { $day }

## The records by date

timeline-sheet-title = My records by date
# $date: a day, ready to print.
timeline-sheet-since = From { $date } on
# $count: how many. $day: ready to print.
timeline-sheet-earlier = { $count ->
    [1] 1 thing from before { $day } is not on this sheet.
   *[other] { $count } things from before { $day } are not on this sheet.
  }
timeline-sheet-undated = Without a date
# $from and $until: dates, ready to print.
timeline-sheet-span = { $from } – { $until }
# $count: how many values of a day are not written out.
timeline-sheet-more = and { $count } more
timeline-sheet-kind-appointment = Appointment
timeline-sheet-kind-diagnosis = Diagnosis
timeline-sheet-kind-medicine = Medicine
timeline-sheet-kind-treatment = Treatment
timeline-sheet-kind-allergy = Allergy
timeline-sheet-kind-immunisation = Vaccine
timeline-sheet-kind-procedure = Procedure
timeline-sheet-kind-lab-result = Lab results
timeline-sheet-kind-vital-sign = Measurements
timeline-sheet-kind-finding = Finding
timeline-sheet-kind-imaging-study = Scan
timeline-sheet-kind-document = Document
timeline-sheet-kind-letter = Letter
timeline-sheet-kind-encounter = Past visit
timeline-sheet-kind-diary = Diary line
timeline-sheet-kind-note = Note
timeline-sheet-kind-other = Something else

## Results

results-sheet-title = My results
results-sheet-what = What my records hold. There may be more results elsewhere.
results-sheet-own = The range is the lab’s own. This sheet does not say if a result is good or bad. Ask your doctor what it means for you.
results-sheet-date = Date
results-sheet-value = Result
results-sheet-unit = Unit
results-sheet-range = Lab’s own range
results-sheet-lab = Lab
# $low and $high: numbers.
results-sheet-between = { $low } to { $high }
results-sheet-from = { $low } or more
results-sheet-to = { $high } or less
# $count: how many values.
results-sheet-earlier = { $count ->
    [1] 1 earlier value is not on this sheet.
   *[other] { $count } earlier values are not on this sheet.
  }
results-sheet-said = What a doctor said about it
# $who: a name. $date: ready to print.
results-sheet-by = { $who }, { $date }
# Beside the drawing. $value: as written. $date: ready to print.
results-sheet-last = { $value }, { $date }
# $count: how many values are drawn as rings.
results-sheet-before = { $count ->
    [1] 1 value before it
   *[other] { $count } values before it
  }
# $range: as the lab wrote it.
results-sheet-own-range = Lab’s own range: { $range }
# What a screen reader says in place of the drawing.
results-sheet-drawing = A line of numbers with a dot for each value.
# $values: values with their days.
results-sheet-drawing-before = Before: { $values }.

## An illness at a glance

glance-sheet-title = My illness at a glance
glance-sheet-lead = As my papers and I say it. Please tell me if something is not right.
glance-sheet-what = What it is
glance-sheet-where = Where
glance-sheet-side = Side
glance-sheet-stage = Stage
glance-sheet-grade = Grade
glance-sheet-histology = Kind of cells
glance-sheet-markers = Markers
glance-sheet-marker = Marker
glance-sheet-result = Result
glance-sheet-method = How found
glance-sheet-origin = Tumour or inherited
glance-sheet-date = Date
glance-sheet-tumour = Tumour
glance-sheet-inherited = Inherited
glance-sheet-treatments = Treatments
glance-sheet-other = Also good to know
# $value: a stage or grade. $system: what it is counted in.
glance-sheet-system = { $value } ({ $system })
# $done and $planned: numbers.
glance-sheet-cycles = cycle { $done } of { $planned }
glance-sheet-cycle = cycle { $done }
# $until: a date, ready to print.
glance-sheet-until = until { $until }
# $source: title, date and page of a record.
glance-sheet-from = From: { $source }
glance-sheet-page = page { $page }
glance-sheet-mine = Written by me

## A packet of records. Names of files and folders have only letters that every computer takes.

packet-file-volume = Records volume
packet-file-files = Files
packet-file-pictures = Pictures
packet-file-unnamed = Record
packet-title = Records
packet-title-volume = Records, volume { $volume }
packet-mark-contents = Contents
packet-mark-case = About me
packet-mark-other = Other records
contents-sheet-title = Contents
contents-sheet-lead = Everything that goes along is listed here.
contents-sheet-lead-later = This lists only what is in this volume. Volume 1 lists everything.
contents-sheet-numbers = The page numbers are at the bottom right of each page. They run on from volume to volume.
contents-sheet-for = For
contents-sheet-volume = Volume
contents-sheet-volume-of = { $volume } of { $of }
contents-sheet-page = Page
contents-sheet-what = Record
contents-sheet-date = Date
contents-sheet-pages = Pages
contents-sheet-in-volume = Volume
contents-sheet-how = How
contents-sheet-written-out = written out, no page of its own
contents-sheet-beside = Files beside the volumes
contents-sheet-beside-lead = These are not pages in a volume. They go along as files.
contents-sheet-file = File
contents-sheet-why = Why
contents-sheet-why-other-kind = kept as the file it is
contents-sheet-why-locked = locked with a password
contents-sheet-why-not-pages = its pages could not be copied
contents-sheet-why-too-large = too large for a volume
contents-sheet-why-disc = the whole disc, with its pictures
written-sheet-title = Records written out
written-sheet-lead = These records have no page of their own. They say what the source said.
written-sheet-test = Test
written-sheet-value = Value as written
written-sheet-range = Lab’s range

## On all

# $page and $pages: numbers.
sheets-page = Page { $page } of { $pages }

## Dates. $day, $month and $year are ready to print.

sheets-date = { $day } { $month } { $year }
sheets-date-weekday = { $weekday } { $day } { $month } { $year }
# $day: a number from 1 to 31.
sheets-day = { $day }
sheets-weekday-1 = Monday
sheets-weekday-2 = Tuesday
sheets-weekday-3 = Wednesday
sheets-weekday-4 = Thursday
sheets-weekday-5 = Friday
sheets-weekday-6 = Saturday
sheets-weekday-7 = Sunday
sheets-month-1 = January
sheets-month-2 = February
sheets-month-3 = March
sheets-month-4 = April
sheets-month-5 = May
sheets-month-6 = June
sheets-month-7 = July
sheets-month-8 = August
sheets-month-9 = September
sheets-month-10 = October
sheets-month-11 = November
sheets-month-12 = December

## In a calendar that others may see

calendar-title = Appointment

## The table of results that is saved for other programs: the headings of its columns

table-date = Date
table-test = Test
table-value = Value as written
table-number = Number
table-unit = Unit
table-range = Lab’s range
table-flag = Lab’s flag
table-lab = Lab
table-method = Method
table-file = File
table-page = Page

## Dates of which only the year or the month is known. $date: the date, ready to print.

sheets-date-month = { $month } { $year }
# Before a full day, French needs an article.
sheets-date-about = about { $date }
sheets-date-about-day = about { $date }
# Without the year, where it stands elsewhere on the page.
sheets-date-no-year = { $day } { $month }
sheets-date-weekday-no-year = { $weekday } { $day } { $month }
