### Printed sheets of a second opinion, and what tasks say. Only paper and the program say these; the pages have their own words.

# What a task says
ask-again = Ask again: { $what }
ask-again-of = Ask again: { $what }, { $holder }

# How far it is
item-state-missing = Missing
item-state-asked = Asked for
item-state-received = Received
item-state-checked = Checked
item-state-ready = Ready
item-state-not-needed = Not needed
gathered-sheet-title = Records to send
gathered-sheet-lead = What is here, what was asked for, and what is missing.
gathered-sheet-for = For
gathered-sheet-about = About
gathered-sheet-what = What
gathered-sheet-state = How far
gathered-sheet-more = Who has it, and when
gathered-sheet-holder = { $holder } has it
gathered-sheet-asked = asked on { $day }
gathered-sheet-due = should be here by { $day }
gathered-sheet-received = came on { $day }
gathered-sheet-custody = Where slides, blocks and discs are
gathered-sheet-with = with { $with }
gathered-sheet-since = since { $day }
gathered-sheet-owner = belongs to { $owner }
gathered-sheet-back-by = must be back by { $day }
gathered-sheet-back = came back on { $day }
gathered-sheet-parcel = parcel { $parcel }
holding-slides = Glass slides
holding-block = Tissue block
holding-scans = Slides as files
holding-disc = Disc with pictures

# A case on one page
case-sheet-title = About me, for a second opinion
case-sheet-title-plain = For a second opinion
case-sheet-note = Written by the patient or the family from their own records. Please check it against the reports.
case-sheet-reason = Why I ask
case-sheet-confirm = To confirm the diagnosis
case-sheet-learn = To learn more
case-sheet-widen = To see if there are other choices
case-sheet-decision = What I must decide
case-sheet-wait = How long I can wait, as I was told
case-sheet-wait-until = Until { $day }
case-sheet-wait-said = { $who }, { $day }
case-sheet-illness = My illness
case-sheet-treatments = Treatments so far, in order
case-sheet-medicines = Medicines now
case-sheet-allergies = Allergies
case-sheet-none-known = None written down
case-sheet-questions = My questions
case-sheet-doctor = My doctor now
case-sheet-for = For
case-sheet-born = Born

# Side by side
compare-sheet-title = Opinions side by side
compare-sheet-lead = The word between them is mine. It does not say who is right.
compare-sheet-row = About
compare-sheet-word = My word
compare-sheet-first = First opinion
compare-sheet-second = Second opinion
compare-sheet-third = Third opinion
compare-sheet-nothing = Nothing was written about this.
compare-sheet-question = My question: { $question }
compare-sheet-read-slides = Read the slides
compare-sheet-read-pictures = Looked at the scan pictures
compare-sheet-new-tests = Made new tests
compare-sheet-cut = Long texts are cut short here. The whole of them stands in Second Chair.
compare-sheet-outlook = What lies ahead is left out of this print.
basis-papers = from the papers
basis-video = by video
basis-phone = by phone
basis-in-person = in person

# What left
left-sheet-title = What I handed over
left-sheet-lead = What was saved to hand over, file by file. The long number of a file is a seal. It shows that a file was not changed since.
left-sheet-to = To
left-sheet-when = Saved on
left-sheet-as = Saved as
left-sheet-received = They have it since
left-sheet-note = How it went
left-sheet-file = File
left-sheet-size = Size
left-sheet-holds = What is in it
left-sheet-check = Seal (SHA-256)
left-sheet-seal = Seal (SHA-256): { $hash }
left-sheet-bytes = { $size } bytes
left-form-folder = a folder
left-form-zip = a zip file
left-form-age = a locked file
