### Appointments: before, in the room, afterwards. And what there is to do.

appointments-title = Appointments
appointments-add = Add an appointment
appointments-empty = Add your next visit
appointments-empty-more = We will help you get ready.
appointments-none-died = No appointments are kept here.
appointments-coming = To come
appointments-none-coming = Nothing is planned.
appointments-undated = The day is not known yet
appointments-earlier = Earlier
appointments-year = { $count ->
        [one] { $year }, one appointment
       *[other] { $year }, { $count } appointments
    }

# One of them
appointment-plain = Appointment
appointment-back = Back to the appointment
appointment-gone = This appointment is no longer here
appointment-gone-more = It was deleted, or it is on another computer.
appointment-no-day = The day is not known yet
appointment-zone = { $time }, { $city } time
appointment-in-series = { $place } of { $of }
appointment-questions-count = { $count ->
        [one] one question
       *[other] { $count } questions
    }
appointment-meeting-in-person = In person
appointment-meeting-phone = By phone
appointment-meeting-video = By video
appointment-with = { $name } comes along
appointment-with-asks = { $name } comes along and asks
appointment-with-notes = { $name } comes along and takes notes
appointment-with-drives = { $name } drives
appointment-with-listens = { $name } listens in by phone
appointment-ready = Get ready
appointment-mode = During the appointment
appointment-after = Afterwards
appointment-print-summary = Print the summary
appointment-change = Change
appointment-delete = Delete this appointment
appointment-deleted = The appointment was deleted: { $title }
appointment-skip = Skip this one
appointment-unskip = It takes place after all
appointment-skipped = Skipped. The others stay.
appointment-unskipped = It takes place after all.
appointment-questions = Questions for this appointment
appointment-no-questions = None are chosen yet.
appointment-choose-questions = Choose questions
appointment-papers = Papers to bring
appointment-papers-past = Papers
appointment-no-papers = None are chosen yet.
appointment-choose-papers = Choose papers
tasks-title = To do

# Writing one
appointment-new-title = Add an appointment
appointment-change-title = Change the appointment
appointment-kept = This is what you wrote before. It is not saved yet.
appointment-only-this = This is { $place } of { $of }. Only this one changes.
appointment-cancel = Close without saving
appointment-saved = Saved: { $title }
appointment-saved-series = { $count } appointments are in your list now.
appointment-when = When
appointment-day = Day
appointment-day-hint = Leave it empty if you do not know it yet.
appointment-time = Time
appointment-time-hint = Like 10:30 or 2:15 pm.
appointment-other-zone = The time is in another time zone
appointment-zone-label = Time zone of the place
appointment-zone-here = As on this computer
appointment-who-where = With whom, and where
appointment-with-label = With whom
appointment-with-other = Someone else
appointment-with-name = Their name
appointment-with-hint = A name, or what they do: “the surgeon”.
appointment-meeting = How you meet
appointment-where = Where
appointment-place = Place
appointment-place-hint = Building, floor, desk.
appointment-place-far = Number or link
appointment-place-far-hint = Who calls whom, and how.
appointment-purpose = What it is about
appointment-purpose-hint = A few words are enough.
appointment-more = More, if it helps
appointment-more-hint = You can leave all of this empty.
appointment-companions = Who comes along
appointment-companion-name = Name
appointment-companion-part = Their part
appointment-companion-add = Add someone
appointment-companion-remove = Remove { $name }
appointment-companion-nobody = this line
appointment-part-none = Comes along
appointment-part-asks = Asks the questions
appointment-part-notes = Takes notes
appointment-part-drives = Drives
appointment-part-listens = Listens in by phone
appointment-bring = What to bring
appointment-bring-label = One thing on each line
appointment-bring-hint = Choose below, or write your own.
appointment-bring-offer = Often needed:
appointment-bring-card = Health card
appointment-bring-medicines = List of my medicines
appointment-bring-sheet = The question sheet
appointment-bring-aids = Glasses, hearing aid
appointment-bring-disc = Scans on a disc
appointment-travel = Getting there
appointment-travel-label = How you get there
appointment-travel-hint = Bus, parking, which door, who brings you home.
appointment-repeat = It repeats
appointment-every = How often
appointment-every-never = It does not repeat
appointment-every-weeks = { $weeks ->
        [one] Every week
       *[other] Every { $weeks } weeks
    }
appointment-every-other = Another number of days
appointment-every-days = Days from one to the next
appointment-times = How many in all
appointment-times-hint = From 2 to 60. Each one can be changed or skipped later.
appointment-repeat-problem = Use whole numbers: 1 to 366 days, 2 to 60 times.
appointment-repeat-no-day = To repeat, it needs a first day.
day-day = Day
day-month = Month
day-no-month = Choose
day-year = Year

# Calendar
calendar-add = Add to my calendar
calendar-what = This saves a small file. Open it, and your calendar takes the appointment in.
calendar-detail = Show what it is for
calendar-detail-hint = Other people may see your calendar. Without this, it only says “Appointment”, the day and the time.
calendar-save = Save the file
calendar-saved = Saved as { $name }. Open that file to add it to your calendar.

# Changed on two computers
twice-title = Changed on two computers: { $field }
twice-lead = Both are kept here until you choose.
twice-here = Shown now
twice-keep = Keep this one
twice-keep-which = Keep this one: { $value }
twice-kept = Chosen: { $field }
twice-day = day
twice-time = time
twice-place = place
twice-with = with whom
twice-purpose = what it is about
twice-bring = what to bring
twice-travel = getting there
twice-zone = time zone
twice-meeting = how you meet
twice-companions = who comes along
twice-state = whether it takes place
twice-state-planned = it takes place
twice-state-skipped = it does not take place
twice-other = something in this appointment

# Tasks
task-text = What is to be done
task-who = Who does it
task-who-hint = You, or someone who helps.
task-by-label = By when
task-by-hint = Leave it empty if there is no day for it.
task-by = by { $date }
task-add = Add a task
task-save = Save the task
task-cancel = Close without saving
task-change = Change
task-change-which = Change: { $text }
task-delete = Delete this task
task-saved = Saved: “{ $text }”
task-deleted = “{ $text }” was deleted.
task-is-done = Done: “{ $text }”
task-open-again = To do again: “{ $text }”

# Getting ready
ready-lead = Do as much as you like. You can stop at any time and go on later.
ready-short = I’m tired. Do the short way
ready-short-hint = Three questions, one sheet. Five minutes.
ready-questions = Choose questions
ready-top = Put three first
ready-papers = Choose papers to bring
ready-print = Print the sheet
ready-company = Ask someone to come along
ready-record = May I record?
ready-done = Done
ready-not-started = Not started
ready-begin = Begin: { $step }
ready-go-on = Go on: { $step }
ready-all-done = You are ready. Nothing more is needed.
ready-step-done = Done, back to the list
ready-step-undone = Not done after all
ready-step-later = Later
ready-questions-count = { $count ->
        [0] None chosen
        [one] One chosen
       *[other] { $count } chosen
    }
ready-questions-lead = Tick what you want to ask this time. The others wait in your list.
ready-questions-none = There are no open questions. Write one, in your own words.
ready-top-lead = Visits are short. What stands first is asked first.
ready-top-none = Choose questions before you put them in order.
ready-moved = Moved to place { $place } of { $count }.
ready-papers-count = { $count ->
        [0] None chosen
        [one] One chosen
       *[other] { $count } chosen
    }
ready-papers-lead = Tick the letters and results you want to have with you.
ready-papers-chosen = To bring
ready-papers-search = Find a paper by its name
ready-papers-found = { $count ->
        [one] One paper found
       *[other] { $count } papers found
    }
ready-papers-nothing = Nothing more with these words.
ready-papers-left = There are { $count } more. Type a word to find one.
ready-print-lead = A sheet in your hand makes it easier to say what you came for.
ready-print-doctor = The sheet for the doctor
ready-print-doctor-hint = Your questions, to hand over.
ready-print-mine = A sheet for you
ready-print-mine-hint = The same questions, with room to write.
ready-company-lead = Two people hear more than one. Someone can also listen in by phone.
ready-company-saved = Saved: who comes along
ready-record-lead = A recording helps you to listen again at home. Ask before you begin.
ready-record-words = “May I record this talk with my phone? I forget a lot, and I would like to listen again at home.”
ready-record-ask = Wait for a yes. If the answer is no, ask someone to take notes.
ready-record-rules = The rules differ from place to place, and a hospital may have its own. So ask each time.
ready-record-keep = Keep it for yourself. Others are on it too.
ready-record-question = May I record this talk?
ready-record-add = Add it to my questions
ready-record-added = It is on your list for this appointment.

# The short way
short-step = Step { $step } of 3
short-title-1 = Choose three questions
short-title-2 = Print the sheet
short-title-3 = You are ready
short-lead = What do you most want to know? One or two are fine too.
short-picked = { $count ->
        [0] None chosen yet.
        [one] One chosen.
       *[other] { $count } chosen.
    }
short-full = Three are chosen. To change, take one away first.
short-next = Next
short-print-lead = Only these go on the sheet, in large print.
short-print = Print
short-without = Go on without printing
short-save = Save as a PDF file
short-saved = Saved as { $name }.
short-printing = The print window is open.
short-end = Take the sheet with you and hand it over at the start. That is all.
short-done = Done

# In the room
mode-sheet = Hand over the sheet
mode-sheet-more = Say: “I wrote down what I would like to ask.” Without a sheet, read the questions from here.
mode-first = Go to the first question
mode-place = Question { $place } of { $count }
mode-said = What was said
mode-answered = Answered, next
mode-later = Ask later
mode-unclear = Still not clear
mode-is-answered = Answered
mode-is-unclear = Still not clear
mode-next = Next
mode-last = Last card
mode-more = Did they say anything else?
mode-to-after = Go on to “Afterwards”
mode-cards = Cards
mode-leave = Leave
mode-lock = Lock now

# Afterwards
after-found = What did they find?
after-found-hint = In your own words, or in theirs.
after-decided = What was decided?
after-decided-hint = What you agreed, and what is still open.
after-call-if = When should you call?
after-call-if-hint = What they told you to watch for, and whom to call then.
after-notes = Anything else they said
after-draft = Kept as you write. Not saved yet.
after-unsaved = Not saved yet.
after-saved = Saved: what was said
after-next = What happens next?
after-next-hint = You see them on Today too.
after-answers = The answers
after-no-questions = No questions were chosen for this appointment.
after-answer = What was said
after-answer-saved = Saved: “{ $text }”
after-ask-again = Ask again next time
after-asked-again = It is on your list again.
after-share = For others
photo-hint = Did someone write on the sheet? Add a photo of it, and type the answers beside it.
photo-add = Add a photo of the sheet
photo-reading = The photo is being added.
message-lead = A message for relatives, made from what you wrote here. You send it yourself.
message-make = Write a message for relatives
message-label = The message
message-hint = Change or take out what you like.
message-copy = Copy the message
message-again = Write it anew
message-copied = Copied. You can paste it into an e-mail or a text message.
message-not-copied = The words are selected. Copy them with your keyboard.
message-first = After the appointment on { $when }
message-first-undated = After the appointment
message-found = What they found:
message-decided = What was decided:
message-next = What happens next:
message-call-if = When to call:
message-answers = Questions and answers:
message-notes = What else they said:
