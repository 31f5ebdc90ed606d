### A person: who may know what, chapters, and after a death.

# The switcher
people-whose = Whose records?
people-about = About this person
people-about-short = About
people-about-which = About { $name }
people-who = Who is using this computer?
people-who-now = What is written now carries the name { $name }.
people-who-change = Choose another name
people-died = has died

# The page of a person
person-change = Change
person-born = Born
person-born-unknown = Not written down
person-may-know = Who may be told what
person-may-know-hint = For example: my sister may be told everything, my son only when I go to hospital.
person-may-know-empty = Not written down yet. Who may your team talk to, and about what?
person-cannot = If I can’t do this myself
person-cannot-hint = Who holds the recovery sheet? Where are the signed papers? Whom should others call first?
person-cannot-empty = Not written down yet. Think of these:
    .one = Who holds the recovery sheet, and knows where this computer is.
    .two = Who may decide for you if you cannot, and where that signed paper is.
    .three = Whom others should call first.
person-cannot-warn = Anyone who can open these records can read this. Do not write the password here.
person-save = Save
person-cancel = Close without saving
person-saved = Saved: { $name }
person-kept = This is what you wrote before. It is not saved yet.
person-not-found = This person is not among the records here.

# Day, month, year, as far as known
when-hint = As far as you know it. The year alone is enough.
when-day = Day
when-month = Month
when-month-unknown = Not known
when-year = Year

# Chapters
chapter-title = Chapters
chapter-lead = A new chapter puts what came before under its own name. Nothing is lost.
chapter-none = All in one, so far.
chapter-from = from { $when }
chapter-start = The cancer came back
chapter-new = A new chapter
chapter-name = Name of the new chapter
chapter-name-hint = Your own words are fine.
chapter-name-start = The cancer came back
chapter-since = From when
chapter-do = Start this chapter
chapter-cancel = Close without saving
chapter-started = A new chapter has begun: “{ $name }”
chapter-delete = Delete
chapter-which = : { $name }
chapter-deleted = “{ $name }” is no chapter any more. What was in it is still here.

# After a death
died-title = { $name } has died
died-sorry = We are sorry.
died-lead = There is nothing that you must do here. If you note it, this changes:
died-stops = What stops
died-stops-reminders = Reminders and tasks for { $name }.
died-stops-requests = Requests that were not sent yet. They stay here, unsent.
died-stays = What stays
died-stays-all = Everything: letters, results, questions, the diary. You can read, print and copy all of it.
died-stays-quiet = Nobody is told. No message goes to anyone.
died-stays-undo = You can take it back at any time, on this page.
died-do = Note that { $name } has died
died-later = Not now
died-noted = It is noted. Reminders and tasks have stopped. Nothing was deleted, and nobody was told.
died-back = Take this back
died-done = Noted: { $name } has died
died-undone = Taken back. { $name }’s tasks are here again.
died-records = Later, if someone asks for the hospital’s records:
died-help = Records after a death
died-link = After a death
died-link-done = What has stopped, and how to take it back
