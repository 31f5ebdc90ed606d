### Records: the list, one record, its files. The words of adding files are in adding.ftl.

records-title = Records
records-choose = Choose files
records-folder = Choose a folder
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

# A result that may say things nobody has told the person yet
news-pathology = A pathology result
  .dated = It is a pathology result of { $date }.
  .undated = It is a pathology result.
news-scan = A scan result
  .dated = It is a scan result of { $date }.
  .undated = It is a scan result.
news-genetic = A genetic result
  .dated = It is a genetic result of { $date }.
  .undated = It is a genetic result.
news-marker = A tumour marker result
  .dated = It is a tumour marker result of { $date }.
  .undated = It is a tumour marker result.
news-unopened = Not opened yet
news-closed = Kept for my appointment
gate-title = This may say things your doctor has not told you yet
gate-kept = You are keeping it for your appointment.
gate-open = Open now
gate-open-more = Read it here. You can close it at any time.
gate-keep = Keep for my appointment
gate-keep-more = It stays closed. No words from it show on Today or in search.
gate-both = Both are fine. Some people ask a friend to sit with them, or to read it first.
gate-close = Close it again
gate-closed = { $result } stays closed for your appointment.

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
file-ask = Ask about these words
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

# A part of a page
part-ask = Ask about part of this page
part-ask-picture = Ask about part of this picture
part-hint = Draw a box around the part you mean, or tap it.
part-keys = With the keyboard: arrow keys move the box. With Shift, they change its size. Enter takes it. Esc leaves.
part-take = Ask about this part
part-smaller = Smaller box
part-larger = Larger box
part-box = Box around the part you mean
part-box-at = The box begins { $left }% from the left and { $top }% from the top. It is { $width }% wide and { $height }% high.
part-marked = The part you asked about

# Ways to see the records
records-ways = Ways to see your records
records-way-kinds = By kind
records-way-dates = By date
records-way-measures = Test results
records-way-glance = At a glance
