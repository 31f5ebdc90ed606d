### Records: the list, adding files, what a file brought, one record, its files.

records-title = Records
records-choose = Choose files
records-add = Add letters and scans
records-imports = What you added before

# Nothing yet
records-empty = Drop a file here, or choose one
records-empty-lead = A photo of a letter is fine. So is a download from your hospital’s web site.
records-empty-lost = Nothing is lost
records-empty-lost-more = We keep each file just as it came. You can look at it here at any time.
records-empty-stays = It stays here
records-empty-stays-more = Files stay on this computer until you print or share one.
records-empty-question = No papers yet?
records-empty-question-link = Write a question first.
records-empty-question-more = You can add papers at any time.
records-drop = Let go to add these files
records-drop-more = They go into the records of { $name }. The files themselves stay where they are.

# Filter and list
records-show = Show
records-all = Everything
records-of-kind = { $kind } ({ $count })
records-shown = { $count ->
    [one] One record
   *[other] { $count } records
  }
records-more = Show { $count } more
records-no-date = No date
records-none-of-kind = There are none of these now.
records-range = Lab’s own range: { $range }
records-has-files = { $count ->
    [one] One file
   *[other] { $count } files
  }

# What an entry is: one of them, all of them, a number of them
kind-diagnosis = Diagnosis
  .many = Diagnoses
  .count = { $count ->
    [one] One diagnosis
   *[other] { $count } diagnoses
  }
kind-medicine = Medicine
  .many = Medicines
  .count = { $count ->
    [one] One medicine
   *[other] { $count } medicines
  }
kind-treatment = Treatment
  .many = Treatments
  .count = { $count ->
    [one] One treatment
   *[other] { $count } treatments
  }
kind-allergy = Allergy
  .many = Allergies
  .count = { $count ->
    [one] One allergy
   *[other] { $count } allergies
  }
kind-immunisation = Vaccine
  .many = Vaccines
  .count = { $count ->
    [one] One vaccine
   *[other] { $count } vaccines
  }
kind-procedure = Procedure
  .many = Procedures
  .count = { $count ->
    [one] One procedure
   *[other] { $count } procedures
  }
kind-lab-result = Lab result
  .many = Lab results
  .count = { $count ->
    [one] One lab result
   *[other] { $count } lab results
  }
kind-vital-sign = Measurement
  .many = Measurements
  .count = { $count ->
    [one] One measurement
   *[other] { $count } measurements
  }
kind-finding = Finding
  .many = Findings
  .count = { $count ->
    [one] One finding
   *[other] { $count } findings
  }
kind-imaging-study = Scan
  .many = Scans
  .count = { $count ->
    [one] One scan
   *[other] { $count } scans
  }
kind-document = Document
  .many = Documents
  .count = { $count ->
    [one] One document
   *[other] { $count } documents
  }
kind-letter = Letter
  .many = Letters
  .count = { $count ->
    [one] One letter
   *[other] { $count } letters
  }
kind-encounter = Past visit
  .many = Past visits
  .count = { $count ->
    [one] One past visit
   *[other] { $count } past visits
  }
kind-diary = Diary line
  .many = Diary
  .count = { $count ->
    [one] One diary line
   *[other] { $count } diary lines
  }
kind-note = Note
  .many = Notes
  .count = { $count ->
    [one] One note
   *[other] { $count } notes
  }
kind-other = Something else
  .many = Other things
  .count = { $count ->
    [one] One other thing
   *[other] { $count } other things
  }

# What is in the records but does not say that something is so
standing-negated = The source says this is not so
standing-not-done = The source says this was not done
standing-in-error = The source says this was entered by mistake

# A job
job-keeping = Keeping file { $file } of { $files }
job-reading = Reading file { $file } of { $files }
job-finishing = Almost done
job-so-far = { $count ->
    [0] Nothing found in it yet.
    [one] One record found so far.
   *[other] { $count } records found so far.
  }
job-stop = Stop here
job-stop-hint = What is done is kept.
job-done = Done. { $count ->
    [0] No new record was found.
    [one] One record was added.
   *[other] { $count } records were added.
  }
job-cancelled = Stopped. { $count ->
    [0] No record was added.
    [one] One record was added.
   *[other] { $count } records were added.
  }
job-failed = The files could not be added
job-see = See what was added
job-close = Close

# What a file brought
imports-title = What you added before
imports-back = Records
imports-none = Nothing yet
imports-none-more = Each time you add files, you can look here at what they brought.
imports-line = { $files ->
    [one] { $name }
    [2] { $name } and one more file
   *[other] { $name } and { $more } more files
  }
imports-total = { $count ->
    [0] No new record
    [one] One record
   *[other] { $count } records
  }
imports-taken-back = Taken back
imports-staged = Not finished

report-title = What was added
report-lead = { $total ->
    [0] No new record was added
    [one] One record was added
   *[other] { $total } records were added
  } on { $date }, from { $files ->
    [one] one file
   *[other] { $files } files
  }.
report-staged = This was not finished. It goes on by itself, or it is taken out again.
report-gone = This was taken back. Its records are gone from the list.
report-take-back = Take this back
report-take-back-hint = This takes out all that these files brought. Your own files on this computer stay as they are.
report-taken-back = “{ $name }” was taken back.
report-see-all = See your records
report-open = Look at it
report-kept = The file is kept as it came.
report-already = This same file was added before. Nothing was added twice.
report-nothing = No record was found in it.
report-pages = { $count ->
    [one] It has one page.
   *[other] It has { $count } pages.
  }
report-added = Added
report-whose = It says it is about
report-born = { $name }, born { $date }
report-other-person = Are these the papers of { $name }? If not, take this back.
report-not-facts = { $count ->
    [one] One of these says that something is not so, was not done, or was a mistake. It is marked.
   *[other] { $count } of these say that something is not so, was not done, or was a mistake. They are marked.
  }
report-problems = What could not be read
report-problem = { $text } This happened { $count } times.
report-places = Where: { $places }
report-places-more = Where: { $places } and other places

# Why nothing could be read of a file
refused-title = “{ $name }” could not be read
refused-empty = There is nothing in this file. Perhaps the copy was not finished. Try to get the file again.
refused-unknown-kind = We do not know this kind of file yet.
refused-damaged = The file seems cut short or broken. Try to get another copy.
refused-locked-with-password = The file is locked with a password. You can open it here and type the password. Its words cannot be searched.
refused-too-large = The file is larger than we can read.
refused-too-much-memory = Reading it would need more memory than this computer can give.
refused-too-slow = Reading it took too long, so we stopped.
refused-reader-stopped = Reading it stopped on the way.
refused-cannot-open = The file could not be opened. Perhaps it was moved, or another program is using it. Try again.

# What went wrong in one place of a file
problem-truncated = The file ends in the middle. What came before was read.
problem-bad-entry = One part is not written as it should be. It was left out.
problem-too-deep = One part is too tangled to follow. It was left out.
problem-entry-too-large = One part is too large. It was left out.
problem-bad-encoding = Some letters may look wrong.
problem-bad-value = A value could not be read. The rest of it was kept.
problem-bad-date = A date could not be read. The rest was kept without it.
problem-bad-number = A number could not be read as one. Its words were kept.
problem-no-title = A value has no name.
problem-bad-attachment = A file inside this file could not be opened.
problem-attachment-too-large = A file inside this file is too large.
problem-attachment-elsewhere = A file is named here, but it lies somewhere else.
problem-no-text = A page has no text, most often because it is a scan. You can look at it, but not search it.
problem-page-unreadable = The text of a page could not be read. You can still look at the page.
problem-too-many-pages = It has more pages than we can search. You can still look at all of them.
problem-text-cut = The text is very long. Only its beginning can be searched.
problem-time-up = Reading took long. The last pages cannot be searched.
problem-rebuilt = The file is damaged. What could be rescued was read.
problem-other = Something could not be read. The rest was.

# One record
record-back = Records
record-gone = This record is not here any more
record-gone-more = Perhaps it was deleted or taken back.
record-until = to { $date }
record-flag = The lab wrote: { $flag }
record-note = The range is the lab’s own. This app does not say if a result is good or bad. Ask your doctor what it means for you.
record-values = Values
record-values-name = Name
record-values-value = Result
record-values-unit = Unit
record-values-range = Lab’s own range
record-values-flag = The lab’s mark
record-values-lab = Lab
record-range-between = { $low } to { $high }
record-range-from = { $low } or more
record-range-to = { $high } or less
record-text = What it says
record-files = Files
record-file-pages = { $count ->
    [one] One page
   *[other] { $count } pages
  }
record-about = About this record
record-kind = Kind
record-by = By
record-place = Where
record-status = State, as the source wrote it
record-method = How it was measured
record-source = From
record-source-page = page { $page }
record-source-added = Added { $date }
record-source-own = You wrote this yourself.
record-codes = Codes
record-codes-hint = For doctors and computers.
record-ask = Ask about this
record-ask-text = About { $title }:{ " " }
record-leave-out = Leave out of prints and shared files
record-leave-out-hint = Anyone who can open these records can still read this.
record-left-out = “{ $title }” is left out of prints and shared files.
record-let-in = “{ $title }” is in prints and shared files again.
record-delete = Delete this record
record-deleted = “{ $title }” was deleted.
record-delete-hint = The file it came from is kept.

# Looking at a file
file-back = Back to the record
file-loading = Opening the file …
file-page = Page { $page } of { $pages }
file-page-field = Page
file-of = of { $pages }
file-previous = Previous
file-next = Next
file-smaller = Smaller
file-larger = Larger
file-fit = Fit width
file-zoom = { $percent }%
file-tools = Page and size
file-pages = Pages of { $name }
file-page-broken = This page cannot be shown. The file is kept as it came.
file-locked = This file is locked with a password
file-locked-more = The hospital or clinic that sent it can tell you the password. It is not kept.
file-password = Password of this file
file-password-wrong = This password does not open it. Check each letter and try again.
file-open = Open
file-broken = This file cannot be shown
file-broken-more = It may be broken, or cut short. It is kept just as it came, so nothing is lost.
file-unshown = This file is kept, but it cannot be shown here yet
file-unshown-more = It is kept just as it came. A later version of this program may be able to show it.
file-picture = The picture “{ $name }”
file-text = The text of “{ $name }”
file-text-cut = Only the first part is shown. All of it is kept.
