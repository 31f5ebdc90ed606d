### The screen that makes the sheet for the doctor. The words on the sheet itself are in sheet.ftl.

sheet-screen-title = The sheet for your doctor
sheet-screen-lead = Give it to the doctor at the start of the visit, or send it ahead.
sheet-screen-back = Back to questions
sheet-screen-print = Print
sheet-screen-save = Save as PDF
sheet-screen-saved = Saved as “{ $name }”.
sheet-screen-saved-where = Anyone who finds this file can read it.
sheet-screen-printing = The print window is open.

sheet-screen-options = What is on it
sheet-screen-appointment = Appointment
sheet-screen-appointment-hint = Then only the questions for that appointment are on it.
sheet-screen-appointment-none = All my questions
sheet-screen-three = Only three questions
sheet-screen-three-hint = For a tired day: the first three, and nothing else.
sheet-screen-optional = You can leave any of these empty.
sheet-screen-doctor = Whom it is for
sheet-screen-doctor-hint = For example: Dr. Roy
sheet-screen-when = When you see them
sheet-screen-when-hint = For example: Tuesday 12 December, 10:30
sheet-screen-with-me = Who comes with you
sheet-screen-with-me-hint = For example: Carla, my sister
sheet-screen-decide = What you need to decide
sheet-screen-decide-hint = In a line or two. It goes at the top.
sheet-screen-large = Large print
sheet-screen-large-hint = The same sheet with bigger letters.
sheet-screen-paper = Paper
sheet-screen-paper-letter = Letter (Canada and the United States)
sheet-screen-paper-a4 = A4 (most other countries)

sheet-screen-preview = How it will look
sheet-screen-making = Making the sheet …
sheet-screen-pages = { $count ->
    [one] One page
   *[other] { $count } pages
  }
sheet-screen-text = The questions on this sheet
sheet-screen-left-out = { $count ->
    [one] One question is left out, as you chose.
   *[other] { $count } questions are left out, as you chose.
  }

### What else can be printed. `.lead`: what it is for; `.none`, `.more`, `.do`: when there is nothing to print yet.

print-title = What would you like to print?
print-lead = You see each page before it is printed. You can also save it as a file.
print-back = What to print
print-back-appointment = Back to the appointment
print-others = Print something else

print-questions = The sheet for your doctor
    .lead = Your questions, to hand over at the start of the visit.
    .none = There are no questions to print yet
    .more = Write one first. Then come back here.
    .do = Write a question
print-questions-appointment =
    .none = No questions for this appointment yet
    .more = Choose the questions for this appointment first. Then come back here.
    .do = Choose questions
print-for-me = My own page, with room to write
    .lead = Your questions with lines below them. It is for you, to write down what is said.
    .none = There are no open questions to print
    .more = Write a question first. Then come back here.
    .do = Write a question
print-summary = What was said
    .lead = What was found and decided at an appointment, and what comes next.
    .none = Nothing is written about this appointment yet
    .more = Write down what you remember first. A few words are enough.
    .do = Write what was said
print-summary-never =
    .none = There is no past appointment yet
    .more = After an appointment you can write here what was said, and print it.
    .do = See the appointments
print-fridge = A page for the fridge
    .lead = Who to call for what, what to do with a fever, the medicines, the care of a line.
    .none = There is nothing for the fridge yet
    .more = First write who to call, and what your team told you to do.
    .do = Write who to call
print-call = Who to call
    .lead = The phone numbers, sorted by what you need.
    .none = There are no numbers to print yet
    .more = Write down one number first. Then come back here.
    .do = Write who to call
print-medicines = My medicines
    .lead = The list of medicines in your records, to carry with you.
    .none = There are no medicines in your records yet
    .more = Add a list from your pharmacy, or a letter that names them.
    .do = Go to the records
print-diary = My diary
    .lead = How the days were, to show your team.
    .none = Nothing is written in the diary yet
    .more = Write down how today is. Then come back here.
    .do = Write in the diary
print-diary-later =
    .none = Nothing is written for these days
    .more = Choose an earlier day, or write down how today is.
    .do = Write in the diary
print-timeline = My records by date
    .lead = What happened when, from the beginning on.
    .none = There is nothing with a date to print yet
    .more = Add a letter, or write down what happened. About when is good enough.
    .do = Go to the records
print-timeline-later =
    .none = There is nothing from this year on
    .more = Choose an earlier year.
    .do = Go to the records
print-results = Test results
    .lead = Your results over time, with the lab’s own ranges.
    .none = There are no test results to print yet
    .more = Add a lab report, or type the results from paper.
    .do = Go to test results
print-glance = My illness at a glance
    .lead = One page about your illness, to show someone new.
    .none = There is no such page yet
    .more = Write down what you know about your illness. A few words are enough.
    .do = Write the page

print-from-year = From which year
print-results-which = Which results
print-results-which-hint = Choose none, and all of them are printed.
print-glance-which = Which illness
print-glance-unnamed = An illness without a name yet
print-back-records = Back to the records

print-from = From which day
print-from-all = From the beginning
print-from-weeks = The last two weeks
print-from-month = The last four weeks
print-from-quarter = The last three months
print-from-day = From a day I choose
print-from-day-label = The first day

# Of a second opinion
print-case = My question on one page
    .lead = What it is about, what was done so far, and your questions. For the doctor you ask.
    .none = There is nothing about it to print yet
    .more = Write down first what it is about.
    .do = Write what it is about
print-opinions = The opinions, side by side
    .lead = What each doctor said, row by row, with your own words between them.
    .none = No opinion is written down yet
    .more = Write down first what you were told.
    .do = Write what you were told
print-gathered = My list of records to send
    .lead = What is ready, what you asked for, and where slides and discs are.
    .none = There is no list to print yet
    .more = Look at the list first. Then come back here.
    .do = Go to the list
print-left = What left
    .lead = What left, to whom and when, file by file.
    .none = Nothing has left yet
    .more = Once you have saved records for someone, you can print here what was in them.
    .do = Go to what left
print-letter = A letter
    .lead = Your letter, ready to sign.
    .none = There is no letter to print yet
    .more = Write it first. Then come back here.
    .do = Go to the letters
print-back-case = Back to what it is about
print-back-opinions = Back to side by side
print-back-gathered = Back to records to send
print-back-left = Back to what left
print-back-letter = Back to the letter
print-opinions-outlook = Print what lies ahead too
print-opinions-outlook-hint = It stays off the paper until you tick this.
