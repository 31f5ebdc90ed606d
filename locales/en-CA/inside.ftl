### What is inside files: documents by section, scans and discs, tables of results before they are kept, what new kinds of files brought.

# A document
document-contents = In this document
document-here = Here it stands:
document-table = Table { $number }
  .named = Table { $number }: { $name }
document-empty = This document has no words in it. The file is kept as it came.
document-closed = This document stays closed for now
  .more = It may say things your doctor has not told you yet: a result that came from it is not opened. Open that result in your records, and this document opens too.
document-closed-go = Go to your records
document-print = Print this document
document-left-out = You left this out of prints.
document-from = The document it came from
record-where = Where it stands

# A scan
study-title = Pictures
study-note = For your own viewing. Not for diagnosis.
study-series = { $count ->
    [one] The disc has one set of pictures. The first picture of it is shown.
   *[other] The disc has { $count } sets of pictures. The first picture of each is shown.
  }
study-none = No picture of this scan was found.
study-elsewhere = The disc itself is not in your records.
series-name = { $kind }: { $title }
series-number = Set { $number }
series-part = Body part, as the disc says: { $part }
series-images = { $count ->
    [0] No pictures
    [one] One picture
   *[other] { $count } pictures
  }
series-damaged = { $count ->
    [one] One of them came damaged. It stays on the disc as it is.
   *[other] { $count } of them came damaged. They stay on the disc as they are.
  }
series-alt = First picture of { $name }
series-larger = Larger
series-loading = Opening the picture …
series-unshown = This picture cannot be shown here. The disc is kept as it came.
file-picture-unshown = This picture cannot be shown here yet. The file is kept as it came.
modality-ct = CT scan
modality-mr = MRI
modality-cr = X-ray
modality-dx = X-ray
modality-us = Ultrasound
modality-mg = Mammogram
modality-pt = PET scan
modality-nm = Nuclear medicine scan
modality-xa = Moving X-ray
modality-rf = Moving X-ray
modality-es = Pictures from a scope
modality-other = “{ $code }”, as the disc says

# A disc
disc-lead = This is a whole disc, kept as it came. Its scans stand in your records, each with its pictures.
disc-save = Save a copy of this disc
disc-save-hint = It is handed on exactly as it came, with all that was on it. The copy is not locked: anyone who has it can look at it.
disc-saving = Saving the copy …
disc-saved = Saved as “{ $name }”.

# A table of results, before it is kept
table-title = Look at this table
table-offer = A table of results: look at what would be kept
table-lead = Say what each column holds. Nothing is kept before you press the button below.
table-sample = The first rows, just as they came
table-rows = { $rows ->
    [0] There are no rows.
    [one] One row is shown.
   *[other] { $shown } of { $rows } rows are shown.
  }
table-column = What is in column { $number }, “{ $name }”?
column-unused = Leave out
column-date = Date
column-name = Name of the test
column-code = Code
column-value = Result
column-unit = Unit
column-range = Lab’s own range
column-low = Low end of the range
column-high = High end of the range
column-flag = The lab’s mark
column-lab = Lab
column-note = Note
table-two-ways = The table can be read in more than one way. A paper from the same lab may help you tell.
table-read-as = “{ $written }” is { $read }
table-dates = Which comes first in its dates?
table-order-day = The day
table-order-month = The month
table-order-year = The year
table-numbers = How are decimals written in it?
table-decimal-point = With a point
table-decimal-comma = With a comma
table-unknown = I do not know
table-unknown-dates = Then these results are kept without a date.
table-unknown-numbers = Then such results are kept as they are written, and not as numbers.
table-kept = What would be kept
table-found = { $count ->
    [one] One result was found.
   *[other] { $count } results were found.
  }
table-again = { $count ->
    [one] One of them is in your records already. It would not come twice.
   *[other] { $count } of them are in your records already. They would not come twice.
  }
table-first = The first { $shown } of { $total } are shown.
table-none = No result was found this way. Above, say which column has the name of the test, and which has the result.
table-empty = This table has no rows. The file is kept as it came.
table-keep = { $count ->
    [one] Keep one result
   *[other] Keep { $count } results
  }
table-keeping = Keeping the results …
table-reading = Reading the table again …
table-keep-hint = You can take them back afterwards. The file itself stays as it is.
table-answer-first = First answer the question above.

# A large file going in
job-bytes = { $done } of { $total } done.

# What a file is
report-kind-ccda = It is a health summary.
report-kind-dicom = It is a picture of a scan.
report-kind-dicomdir = It is the list of what is on a disc.
report-kind-disc = It is a disc of scans.
report-kind-ics = It is a calendar.
report-kind-vcf = It is a contact card.
report-kind-jpeg = It is a picture.
report-kind-png = It is a picture.
report-kind-tiff = It is a picture or a fax.
report-kind-heic = It is a picture from a phone.
report-kind-webp = It is a picture.
report-kind-gif = It is a picture.
report-kind-audio = It is a recording.
report-kind-csv = It is a table.
report-kind-text = It is plain text.
report-kind-rtf = It is a text document.
report-kind-docx = It is a text document.

# What it brought beside records
report-appointments = { $count ->
    [one] One appointment
   *[other] { $count } appointments
  }
report-contacts = { $count ->
    [one] One contact of the care team
   *[other] { $count } contacts of the care team
  }
report-left-out = { $count ->
    [one] One file of the disc’s own viewer was left out of the lists. The disc itself is kept whole.
   *[other] { $count } files of the disc’s own viewer were left out of the lists. The disc itself is kept whole.
  }
report-left-out-archive = { $count ->
    [one] One file that only shows the others was left out of the lists. The zip file itself is kept whole.
   *[other] { $count } files that only show the others were left out of the lists. The zip file itself is kept whole.
  }
report-table = This may be a table of results. None of them is in your records before you have looked.
report-table-look = Look at the table

# What went wrong in one place of such a file
problem-file-missing = The disc names a file that is not on it.
problem-image-damaged = A picture of a scan came damaged. It stays on the disc as it is.
problem-image-unshown = A picture is of a kind that cannot be shown here yet. It is kept as it is.
problem-dates-undecided = Its dates can be read in two ways. You can say which when you look at the table.
problem-number-undecided = A number can be read in two ways. You can say which when you look at the table.
problem-uneven-row = A row has more or fewer cells than the others. It was read as far as it goes.
problem-repeats-cut = An appointment comes again and again. The first dates were added.
problem-repeats-unread = How often an appointment comes again could not be read. Its first date was added.
problem-unknown-zone = A time zone is not known here. The time was kept as written.

# What can be added
add-photos = Photos or scans of papers
add-discs = A disc or stick with scans
add-portal = Files from a patient portal
add-recordings = Recordings, such as of a talk
