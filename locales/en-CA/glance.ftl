### An illness at a glance.

glance-empty = Your illness on one page
glance-empty-more = One page that says what, where, and what was done. You can show it to any doctor.
glance-start = Start this page
glance-start-another = Start a page for another illness
glance-started = The page is there.
glance-all = All pages
glance-gone = This page is not here any more
glance-gone-more = Perhaps it was deleted or taken back.
glance-unnamed = A page without a name yet
glance-nothing = Nothing stands here yet. Begin with what you know. You can add the rest later.
glance-offered = { $count ->
    [one] Your records say one more thing
   *[other] Your records say { $count } more things
}
glance-note = This page holds what you put on it. It does not judge. Your doctor can tell you what it means for you.

# The parts of a page
glance-part-what = What it is
glance-part-where = Where
glance-part-side = Side
glance-part-stage = Stage
    .hint = How far it had spread when it was found.
glance-part-grade = Grade
    .hint = How the cells look under a microscope.
glance-part-histology = Kind of cells
    .hint = What kind of cells the illness began in.
glance-part-biomarker = Biomarkers
    .hint = Signs that a lab looked for in the tumour, the blood or the genes.
glance-part-treatment = Treatments
glance-part-other = Other

# What a fact says
glance-named = { $name }: { $value }
glance-in-system = { $value } ({ $system })
glance-cycle = Cycle { $cycle }
glance-cycle-of = Cycle { $cycle } of { $cycles }
glance-cycles = { $cycles ->
    [one] One cycle planned
   *[other] { $cycles } cycles planned
}
glance-from = From { $from }
glance-until = Until { $until }
glance-from-until = { $from } to { $until }
glance-source = From:
glance-source-own = You wrote this
glance-source-gone = From a record that is not here any more
glance-page = { $title }, page { $page }
glance-closed = A result you have not opened
glance-origin-tumour = In the tumour only
glance-origin-inherited = Inherited
glance-origin-none = I do not know
glance-label = { $name }:
glance-column-name = Name
glance-column-value = Result
glance-column-origin = Tumour or inherited
glance-column-method = How it was found
glance-column-when = When

# Writing
glance-more = Add more
glance-change = Change
glance-change-what = Change: { $what }
glance-kept = What you wrote before is still here.
glance-cancel = Close without saving
glance-remove = Take this off the page
glance-up = Move up
glance-down = Move down
glance-value-what = What your doctors call it.
glance-value-where = The part of the body.
glance-value-side = Left, right, or both.
glance-value-stage = As it is written, like “IIIB”.
glance-value-grade = As it is written, like “2”.
glance-value-histology = As it is written, like “adenocarcinoma”.
glance-value-biomarker = Result
glance-value-treatment = What it is called.
glance-value-other = What is so
glance-name-biomarker = Name
    .hint = As it is written, like “HER2” or “MSI”.
glance-name-other = What it is about
glance-system = System
glance-system-stage = There are several. It may say “AJCC”, “TNM” or “FIGO”.
glance-system-grade = There are several. It may say “Gleason” or “Nottingham”.
glance-origin = Tumour or inherited
glance-origin-hint = Inherited means it runs in the family. The report may say “germline”.
glance-method = How it was found
glance-method-hint = It may say “IHC”, “FISH” or “NGS”.
glance-cycle-now = Cycle now
glance-cycle-now-hint = Or the last one.
glance-cycle-all = Of how many
glance-cycle-all-hint = As planned.
glance-when = When it was found
glance-began = When it began
glance-ended = When it ended
glance-stands = It still stands like this in: { $source }
glance-stands-hint = Without this, the page says that you wrote it.
glance-wrong-name = Write a name first.
glance-wrong-value = Write what it says first.
glance-wrong-cycle = Write a whole number, or leave this empty.
glance-wrong-cycles = Write a whole number, or leave this empty.
glance-wrong-when = This is not a date. Please look at it again.
glance-wrong-end = This is not a date. Please look at it again.
glance-saved = Saved: { $what }
glance-moved = Moved: { $what }
glance-removed = Taken off the page: { $what }
glance-taken = Put on the page: { $what }

# What the records say
glance-offers = From your records
glance-offer = Your records say:
glance-yes = Yes, put it here
glance-no = No
glance-later = Later
glance-see-page = See the page
glance-see-record = See the record
glance-declined = We will not offer this again: { $what }
glance-offers-more = { $count ->
    [one] One more to look at
   *[other] { $count } more to look at
}
glance-offers-none = Your records say nothing more for this page just now.
glance-put-off = { $count ->
    [one] One thing waits for later.
   *[other] { $count } things wait for later.
}
glance-show-again = Show them again

# What one can do with the page
glance-print = Print
glance-ask-text = About the page on { $title }:{ " " }
glance-delete = Delete this page
glance-deleted = The page was deleted. Your records are still there.
