### Records to send: what is gathered, where each thing is, how it is put together, and what left.

# The list
gather-title = Records to send
gather-for = For { $who }
gather-for-when = For { $who }, { $when }
gather-tally = { $total } in all: { $parts }.
gather-go-on = You can go on with some missing.
gather-count-missing = { $count } missing
gather-count-asked = { $count } asked for
gather-count-received = { $count } received
gather-count-ready = { $count } ready
gather-count-not-needed = { $count } not needed
gather-group-missing = Missing
gather-group-asked = Asked for
gather-group-received = Received
gather-group-ready = Ready
gather-group-not-needed = Not needed
gather-state-missing = Missing
gather-state-asked = Asked
gather-state-received = Received
gather-state-checked = Checked
gather-state-ready = Ready
gather-state-not-needed = Not needed
gather-ask-missing = { $count ->
    [one] Write to ask for what is missing
   *[other] Write to ask for the { $count } missing
  }
gather-pack = Put the records together
gather-print = Print this list
gather-letters = Letters
gather-sent = What left
gather-held = { $holder } has it.
gather-asked-on = Asked on { $day }.
gather-due-on = It should be here by { $day }.
gather-received-on = It came on { $day }.
gather-checked-on = You checked it on { $day }.
gather-records = { $count ->
    [one] One record
   *[other] { $count } records
  }
gather-pages = { $count ->
    [one] one page
   *[other] { $count } pages
  }
gather-own-title = Something of my own
gather-own-label = What else should they see?
gather-own-hint = For example: a letter from your physiotherapist.
gather-own-add = Add it to the list
gather-own-first = Write what it is first
gather-own-added = “{ $what }” is on the list.
gather-own-unnamed = Something of my own

# What may belong
gather-offers = { $count ->
    [one] Your records have one that may belong here
   *[other] Your records have { $count } that may belong here
  }
gather-offers-ask = Does it belong here? You decide.
gather-offer-yes = Yes, it belongs
gather-offer-yes-which = Yes, it belongs: { $what }
gather-offer-no = No
gather-offer-no-which = No, it does not belong: { $what }
gather-offer-taken = “{ $what }” belongs to: { $item }.
gather-offer-declined = “{ $what }” is not offered here any more.

# The fifteen
gather-item-pathology = Pathology report
    .what = What the lab saw in the tissue or fluid that was taken, with every page added later.
    .why = This is the most important paper. The whole plan rests on it.
    .ask = all pathology and cytology reports, with later pages
gather-item-slides = Slides and blocks
    .what = The thin glass slides, or the wax block with the tissue itself. A scan of the slides can do as well.
    .why = Some doctors want to look at the tissue themselves, not only read about it.
    .ask = the glass slides, or new slides cut from the block
gather-item-scan-reports = Scan reports
    .what = What was written about each CT, MRI, PET, ultrasound, mammogram or bone scan.
    .why = They show what was seen, and how it changed over time.
    .ask = the reports of all scans
gather-item-scan-pictures = Scan pictures
    .what = The pictures themselves, on a disc, on a USB stick or as files.
    .why = Many doctors look at the pictures with their own eyes.
    .ask = the pictures of all scans
gather-item-operations = Notes of operations and scopes
    .what = The operative notes, and the notes of scopes and other procedures.
    .why = They say what was found, what was taken out and what was left.
    .ask = the operative notes, and the notes of scopes and procedures
gather-item-discharge = Discharge summaries
    .what = The summary that a hospital writes when you go home.
    .why = It tells a whole stay in a few pages.
    .ask = the discharge summaries
gather-item-markers = Gene and marker tests
    .what = The full report, with the name of the test and what was not found.
    .why = What was not found counts as well. A short version leaves it out.
    .ask = the full reports of marker and gene tests, with what was not found
gather-item-labs = Blood tests
    .what = Those of the last months, the first ones from before treatment, and tumour markers over time.
    .why = They show how things have changed over time.
    .ask = the blood tests of the last six months, those from before treatment, and all tumour markers
gather-item-treatments = Treatment summary
    .what = The drugs, the doses, how often and when. For radiation: where, and how much.
    .why = What was given before matters for what can come next.
    .ask = a summary of my treatment: drugs, doses and dates, and for radiation where and how much
gather-item-consults = Letters, and the plan in writing
    .what = The letters between doctors, the note of a tumour board, and what your doctor suggests.
    .why = The plan in writing is what a second doctor can compare with.
    .ask = the letters between doctors, any note of a tumour board, and the plan in writing
gather-item-medicines = Medicines and allergies
    .what = All that you take, also what you buy yourself, herbs and vitamins. And what you react to.
    .why = Some medicines do not go together.
    .ask = the list of medicines and allergies
gather-item-history = Other illnesses and family
    .what = What else you have or had, what runs in the family, and what you can do on a normal day.
    .why = It shows which treatments would suit you.
    .ask = the list of other illnesses
gather-item-referral = Referral letter
    .what = The letter in which a doctor asks for the second opinion, with the question.
    .why = Many places want one before they see you. Ask them first.
    .ask = the referral letter with its question
gather-item-identity = Cards and consent papers
    .what = Your health card, insurance papers, consent forms, and papers that say who may decide for you.
    .why = The desk at the other centre asks for them.
    .ask = copies of the consent papers
gather-item-questions = My questions
    .what = One to three questions, and what matters to you.
    .why = Then they answer what you must decide. They do not only read a file.
    .ask = my questions
gather-slides-note = There may be only one block, and it cannot be made again. Ask the lab before it travels. New slides cut from it may do.
gather-pictures-note = Check that the disc opens on a computer. Keep it whole: do not pick single pictures out of it.
gather-identity-note = Do not put these with the records that you send. Show them yourself, at the desk or on the phone.

# One item
gather-gone = This is not on the list any more.
gather-state = Where does it stand?
gather-holder = Who has it?
gather-holder-hint = A hospital, a lab or a doctor’s office.
gather-asked = When you asked
gather-due = When it should be here
gather-remind = Remind me on
gather-remind-hint = On that day it shows on Today.
gather-received = When it came
gather-checked = When you looked if all is there
gather-dates-more = More dates
gather-note = Note
gather-note-hint = For example: who you spoke to.
gather-name = What is it called?
gather-saved = Changed: { $what }.
gather-no-day = That day is not in the calendar
gather-write-for = Write a letter for it
gather-letters-of = Letters that ask for it
gather-remove = Take it off the list
gather-removed = “{ $what }” is off the list.

# Its records
gather-here = Records that belong to it
gather-here-none = None yet.
gather-take-off = Take off
gather-take-off-which = Take off: { $what }
gather-taken-off = “{ $what }” does not belong to it any more.
gather-mark-repeats = Looks the same as another record
gather-mark-old = Older than three months. Some places want newer ones.
gather-mark-left-out = You chose to leave it out of what is shared
gather-mark-closed = Not opened yet
gather-mark-disc = a whole disc
gather-find = Add other records
gather-find-label = Search your records
gather-find-hint = A word from the title, for example “scan”.
gather-find-none = Nothing found with these words.
gather-find-add = Add
gather-find-add-which = Add: { $what }
gather-find-count = { $count ->
    [one] One record found
   *[other] { $count } records found
  }
gather-added = “{ $what }” now belongs to it.

# Where slides, blocks and discs are
custody-title = Where they are
custody-lead = Write down who has what. Then nothing gets lost on the way.
custody-none = Nothing written down yet.
custody-add = Write down where something is
custody-slides = Glass slides
custody-block = Block of tissue
custody-scans = Slides as files
custody-disc = Disc
custody-named = { $what }, { $label }
custody-what = What is it?
custody-label = What is on its label?
custody-label-hint = A number or a date.
custody-with = Who has it now?
custody-since = Since when?
custody-owner = Whose is it?
custody-owner-hint = Most often it belongs to the lab, and must go back.
custody-back-by = When must it be back?
custody-back = When did it come back?
custody-parcel = Number of the parcel
custody-change = Change
custody-change-which = Change: { $what }
custody-done = Done
custody-delete = Take off
custody-delete-which = Take off: { $what }
custody-has = { $who } has it.
custody-has-since = { $who } has it since { $day }.
custody-of = It belongs to { $who }.
custody-must-back = It must be back by { $day }.
custody-is-back = It came back on { $day }.
custody-number = Parcel number { $number }.
custody-saved = Where it is was written down.
custody-removed = “{ $what }” was taken off.

# Putting the records together
pack-title = Put the records together
pack-step = Step { $number } of { $of }
pack-whom = Who are they for?
pack-whom-label = Name of the doctor, the centre or the service
pack-whom-hint = It goes on the first page and in your list of what left. Nothing is sent from here.
pack-whom-first = Write who they are for first
pack-what = Which records go along?
pack-what-lead = All that belongs to your list is ticked. Take off what should stay here.
pack-what-none = No records belong to your list yet
pack-what-none-more = Go to the list first, and say which records belong. You can also go on with the page of the case alone.
pack-what-back = Go to the list
pack-what-count-none = Nothing is ticked.
pack-what-count = { $count ->
    [one] One record is ticked.
   *[other] { $count } records are ticked.
  }
pack-closed = These stay here, unless you tick them
pack-closed-why = You have not opened them, or you chose to leave them out of what is shared. Each one goes only if you tick it.
pack-identity = Cards and consent papers
pack-identity-why = Better not with the records: show them yourself. Each one goes only if you tick it.
pack-page = The page about the case
pack-page-on = Put one page about the case in front
pack-page-hint = The illness, what was done and when, medicines, allergies. And your questions.
pack-questions = Your questions for this page
pack-questions-hint = Up to { $most }. A short list gets better answers.
pack-questions-none = You have no open questions.
pack-names = Leave names and numbers out of the pages we make
pack-names-hint = Left out of pages we make. They stay in the originals and scans.
pack-inside = Exactly what is inside
pack-inside-lead = Look at it before you save. Nothing else goes along.
pack-inside-to = For { $who }
pack-inside-files = { $count ->
    [one] One file, about { $size }
   *[other] { $count } files, about { $size } in all
  }
pack-kept-back = { $count ->
    [one] One record of your list stays here. It is not opened yet, or marked to be left out.
   *[other] { $count } records of your list stay here. They are not opened yet, or marked to be left out.
  }
pack-nothing = There is nothing in it yet
pack-nothing-more = Tick a record, or put the page about the case in front.
pack-change = Change which records go
pack-range = pages { $from } to { $to }
pack-range-one = page { $page }
pack-how-made = a page that we make
pack-how-pages = page by page
pack-how-written-out = written out, as it has no file of its own
pack-how-as-file = as the file it is
pack-how-locked = as the file it is, because it is locked
pack-how-not-pages = as the file it is, because its pages cannot be copied
pack-how-too-large = as the file it is, because it is large
pack-how-disc = the whole disc, as it is
pack-again = What would go along has changed since you looked
    .safe = Nothing was saved, and nothing is lost.
    .next = Look at the list once more. Then go on.
pack-shape = How should they leave?
pack-shape-folder = A folder, or a USB stick
    .hint = Good to hand over yourself. Anybody who has it can read it.
pack-shape-zip = One file (zip)
    .hint = Easy to open on every computer. Anybody who gets it can read it.
pack-shape-age = One locked file (age)
    .hint = It opens with words that you tell by phone. The other side needs a program that opens age files. Ask them first.
pack-words = The words
pack-words-hint = You can change them. Use { $least } letters or more.
pack-words-phone = Tell these by phone. Do not put them with the file.
pack-words-short = Too short. Use at least { $least } letters.
pack-words-common = Many people use this. Choose other words.
pack-words-idea = Another idea
pack-save = Save
pack-save-more = You choose where. Nothing is sent from here: you hand it over yourself.
pack-saving = Putting the records together
pack-saving-so-far = { $done } of { $total }
pack-stopped = Stopped. Nothing was saved.
pack-done = The records are saved
pack-done-name = Saved as “{ $name }”.
pack-done-for = For { $who }. They are not on their way yet: you hand them over.
pack-done-hash = See the check sum
pack-done-hash-what = With this number both sides can tell that the file did not change.
pack-done-print = Print the list of what left
pack-done-next = What next
pack-done-hand = Hand it over, or send it by the way that they want.
pack-done-words = Tell these words by phone:
pack-done-ask = Ask them to say when it has come. Then write it down here.
pack-done-ledger = See all that left
pack-done-another = Put together another one

# What left
ledger-title = What left
ledger-lead = What you saved from here to hand over: to whom, when, and what was in it.
ledger-none = Nothing has left yet
ledger-none-more = When you put the records together, you find here what was in them.
ledger-one = { $day }, for { $who }
ledger-nobody = nobody named
ledger-form-folder = A folder
ledger-form-zip = One file (zip)
ledger-form-age = One locked file (age)
ledger-saved-as = Saved as “{ $name }”
ledger-files = { $count ->
    [one] What was in its one file
   *[other] What was in its { $count } files
  }
ledger-hash = Check sum ({ $kind })
ledger-received = They say that it came
ledger-received-on = They said that it came, on { $day }.
ledger-not-received = They have not said yet that it came.
ledger-note = How it went
ledger-note-hint = For example: handed over at the desk, or the number of a parcel.
ledger-write = Write down if it came
ledger-change = Change it
ledger-saved = It is written down.
ledger-print = Print this list
ledger-print-one = Print what left on { $day }
ledger-gone-back = A list does not bring back what left.
