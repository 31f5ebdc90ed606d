### Two or three opinions, side by side.

compare-title = Side by side
compare-lead = You choose the word in the middle. This app does not judge.
compare-lead-one = Write what you were told, in your own words or in theirs.
compare-table = { $count ->
    [one] One opinion, point by point
   *[other] { $count } opinions, side by side
}
compare-nth = { $nth ->
    [1] First opinion
    [2] Second opinion
   *[3] Third opinion
}
compare-nobody = No doctor written here yet
compare-point = Point
compare-your-words = Your word
compare-your-word = Your word: { $word }
compare-question-column = Your question about it
compare-named = “{ $name }”

# Nothing yet
compare-empty = Start with what you have been told so far
compare-empty-more = Write down what your doctor said. The other opinion gets its place beside it later.
compare-start = Write the first opinion
compare-add = { $nth ->
    [1] Add the first opinion
    [2] Add the second opinion
   *[3] Add a third opinion
}
compare-added = { $nth ->
    [1] The first opinion has its place.
    [2] The second opinion has its place.
   *[3] The third opinion has its place.
}

# The rows. `.hint`: what belongs in it; `.topic`: the row within a question.
compare-block-illness = The illness
compare-block-plan = The plan
compare-block-expect = What to expect
compare-block-basis = What it rests on
compare-row-what = What they think it is
    .hint = The name they use, and the kind of cells. Also who looked at the slides.
    .topic = what it is
compare-row-stage = How far it is
    .hint = The stage, with all its letters, as they said it.
    .topic = how far it is
compare-row-markers = Markers
    .hint = What the lab looked for in the tumour, blood or genes. Also what was not tested.
    .topic = the markers
compare-row-tests = Tests still needed
    .hint = Which test, and what it would show.
    .topic = the tests I still need
compare-row-goal = What the treatment is for
    .hint = To cure, to hold it back, or to ease. Or that nobody said.
    .topic = what the treatment is for
compare-row-plan = What they suggest
    .hint = The steps in order. Where, how long, and from when.
    .topic = the treatment
compare-row-alternatives = Other choices
    .hint = What else was named, and why they did not choose it.
    .topic = the other choices
compare-row-trials = Trials
    .hint = Name or number, where it is, and whom to ask.
    .topic = trials
compare-row-benefit = What it can bring
    .hint = If they gave a number, write for how long it counts: how many of 100, after how many years.
    .topic = what the treatment can bring
compare-row-risks = Risks and side effects
    .hint = Common ones, serious ones, and those that stay. Also about having children.
    .topic = the risks
compare-row-outlook = What lies ahead
    .hint = It stays closed until you open it. Nobody has to read it.
    .topic = what lies ahead
compare-row-practical = Daily life, travel, cost
    .hint = How far it is, what it costs, work, and who helps at home.
    .topic = daily life with the treatment
compare-row-sure = How sure they are, and why
    .hint = Their words. A guideline, a study, or a meeting of doctors, with its date.
    .topic = how sure it is
compare-row-wait = If we wait
    .hint = How long they said it can wait, in their words.
    .topic = how long it can wait
compare-row-on_other = What they say about the other plan
    .hint = What they would keep, and what they would change. Also why.
    .topic = the other plan
compare-row-seen = What they looked at
    .hint = Reports only, or also the pictures and the slides.
    .topic = what was looked at
compare-more = More rows
compare-own = Add a row
compare-own-name = What is your row about?
compare-own-hint = A few words, like “Can I keep working?”
compare-own-empty = Write a few words first.
compare-outlook-closed = This is closed. You can leave it so.
compare-outlook-open = Open what lies ahead
compare-outlook-close = Close what lies ahead

# Writing in a row
compare-cell = { $opinion }: { $row }
compare-write = Write
compare-write-what = Write: { $what }
compare-change = Change
compare-change-what = Change: { $what }
compare-done = Done
compare-saved = Saved: { $what }
compare-nothing-said = Nothing was said about this.

# The person’s own word
compare-word-none = No word yet
compare-word-same = Same
compare-word-more_detail = More detail
compare-word-different = Different
compare-word-not_mentioned = Not mentioned
compare-word-not_sure = Not sure
compare-word-chosen = { $what }: { $word }

# A question that comes of it
compare-ask = Make a question of it
compare-ask-different = You can ask one of them about it:
compare-ask-not_sure = Turn it into a question:
compare-ask-whom = Ask { $doctor }
compare-ask-nth = { $nth ->
    [1] Ask the first doctor
    [2] Ask the second doctor
   *[3] Ask the third doctor
}
compare-asked = The question is on your list.
compare-question = A question from this:
compare-question-made = “{ $text }” It is on your list.
compare-question-different = I have two opinions about { $topic }, and they differ. How much does this difference matter?
compare-question-not_sure = I have two opinions about { $topic }. Do they differ? How much does it matter?

# Who gave it
compare-page-lead = Write what you know. All of it can stay empty.
compare-page-done = Go to side by side
compare-doctor = Doctor
    .hint = As you would write the name on a letter.
compare-field = What kind of doctor
    .hint = For example: surgeon
compare-centre = Hospital or centre
    .hint = Where they work.
compare-when = When they said it
compare-appointment = The appointment, if it is in here
compare-appointment-none = None of these
compare-basis = How it was given
compare-basis-papers = from papers only
    .choice = From papers only
compare-basis-video = by video
    .choice = By video
compare-basis-phone = by phone
    .choice = By phone
compare-basis-in_person = in person
    .choice = In person
compare-looked = What they did themselves
compare-tick-slidesRead = Read the slides again
    .hint = The glass slides with tissue, not only the report.
compare-tick-picturesRead = Looked at the pictures
    .hint = The scans themselves, not only the report.
compare-tick-newTests = Made new tests
    .hint = Blood, tissue or a scan of their own.
compare-had = { $count ->
    [one] Had one of your records
   *[other] Had { $count } of your records
}
compare-had-which = { $count ->
    [0] Which of your records they had
    [one] Which of your records they had: one
   *[other] Which of your records they had: { $count }
}
compare-had-title = What they had
compare-written = The written opinion
compare-written-which = The opinion in writing
compare-written-hint = A letter or note in your records.
compare-written-none = Not here yet
compare-delete = Delete this opinion
compare-deleted = { $nth ->
    [1] The first opinion is deleted.
    [2] The second opinion is deleted.
   *[3] The third opinion is deleted.
}
compare-gone = This opinion is not here any more. Perhaps it was deleted or taken back.

# From the records, only when asked
compare-look = Look in my records
compare-look-for = Look in my records: { $what }
compare-records = { $nth ->
    [1] From your records, for the first opinion
    [2] From your records, for the second opinion
   *[3] From your records, for the third opinion
}
compare-records-lead = We show what a page says, one thing at a time. Nothing is put in before you say yes.
compare-records-left = { $count ->
    [one] The last one
   *[other] { $count } to look at
}
compare-records-now = In this row you have now: { $says }
compare-records-yes = Yes, put it in
compare-records-no = No
compare-records-none = We found nothing in your records for this
compare-records-done = That was all we found
compare-records-hand = You can write everything yourself, row by row.
compare-back = Back to side by side

# Below the table
compare-print = Print this page
compare-mine = What fits what matters to you? You can write that down when you are ready.
compare-mine-link = What you think
