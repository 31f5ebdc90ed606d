### The list of questions.

questions-title = Questions
questions-make-sheet = Make the sheet for my doctor

# Writing
questions-ask = What do you want to ask?
questions-ask-hint = Your own words are best.
questions-add = Add to my list
questions-added = Added to your list.
questions-draft = Kept as you write
questions-from-record = Linked to the record it is about.
questions-from-remove = Take the link off

# Just added
questions-tie = Ask “{ $text }” at an appointment?
questions-tie-new = Add an appointment
questions-not-now = Not now
questions-tied =
    { $count ->
        [one] One question to ask: { $appointment }.
       *[other] { $count } questions to ask: { $appointment }.
    }
questions-similar = You wrote something like this before
questions-keep-both = Keep both
questions-aside-new = Put the new one aside
questions-aside-this = Put this one aside
questions-now-aside = Put aside: “{ $text }”
questions-now-back = Back on your list: “{ $text }”

# The list
questions-first = Ask first
questions-first-hint = These three go at the top of the sheet.
questions-later = If there is time
questions-move-up = Move up
questions-move-down = Move down
questions-put-first = Ask first
questions-change = Change
# Read out after the words of a button, so that it can be told from the others.
questions-which = : { $text }
questions-moved = Moved to place { $place } of { $count }: “{ $text }”
questions-why = Why it matters to me: { $note }
questions-left-out = Left out of prints
questions-answer = The answer
questions-state-asked = Asked
questions-state-unclear = Still unclear
questions-state-aside = Put aside
questions-state-open = Not asked yet
questions-state-chosen = To ask at an appointment
questions-state-answered = Answered
questions-for = For { $name }
questions-twice-tag = Two versions: choose one
questions-none-open = Nothing to ask here for now.
questions-answered = Answered
questions-aside = Put aside
questions-before = From before: { $name }
questions-before-first = From before “{ $name }”
questions-folded = { $title } ({ $count })

# By appointment
questions-filter = Show
questions-filter-all = All questions
questions-filter-none = No appointment yet
questions-no-day = Day not known yet
questions-unanswered =
    { $count ->
        [one] This was not answered. Ask it at the next appointment?
       *[other] These were not answered. Ask them at the next appointment?
    }
questions-ask-next = Ask on { $appointment }

# Changing one
questions-your-question = Your question
questions-note = Why it matters to me (optional)
questions-note-hint = One or two lines. It is printed under the question.
questions-leave-out = Leave out of prints and shared files
questions-leave-out-hint = Anyone who can open these records can still read this.
questions-save = Save
questions-cancel = Close without saving
questions-delete = Delete this question
questions-changed = Saved: “{ $text }”
questions-deleted = “{ $text }” was deleted.
questions-change-kept = This is what you wrote before. It is not saved yet.

# More that can be said of one
questions-more = Appointment, whom to ask, and more
questions-topic = Topic
questions-topic-none = No topic
questions-appointment = Appointment
questions-appointment-gone = An appointment that is no longer here
questions-whom = Whom to ask
questions-whom-none = Not chosen
questions-asker = Who wants to know
questions-asker-none = Not noted

# A question on its own page
questions-back = Back to the question
questions-gone = This question is not here
questions-gone-more = Perhaps it was deleted. Then it can still be brought back for 30 days.
questions-change-this = Change the question
questions-change-title = Change your question
questions-no-answer = Nothing written down yet.
questions-answer-write = Write down the answer
questions-answer-change = Change the answer
questions-put-aside = Put aside
questions-take-back = Put back on my list
questions-stands = Where it stands
questions-source = From
questions-source-page = { $title }, page { $page }
questions-source-part = Part of { $title }
questions-source-part-page = Part of page { $page } of { $title }
questions-source-unread = A record that cannot be shown now
questions-printing = On paper
questions-written = Written

# The answer
questions-answer-text = What was the answer?
questions-answer-hint = In the doctor’s words, as well as you remember them.
questions-answer-who = Who said it (optional)
questions-answer-when = When (optional)
questions-answer-when-hint = The year alone is enough.
questions-answer-no-day = This is not a date we know. Check the day, and write the year with four numbers.
questions-month-none = Not known
questions-still-unclear = It is still unclear to me
questions-still-unclear-hint = Then it stays on your list.
questions-answer-save = Save the answer
questions-answer-remove = Take the answer away
questions-answer-kept = The answer is saved: “{ $text }”
questions-answer-removed = The answer was taken away: “{ $text }”

# Changed on two computers
questions-twice = This was written in two ways
questions-twice-more = Two people changed it at about the same time. Nothing is lost. Which one should stay?
questions-twice-here = Shown now
questions-twice-keep = Keep this one
questions-twice-keep-which = Keep this one: { $who }
questions-twice-kept = One version was kept: “{ $text }”
questions-twice-nothing = Nothing
questions-part-text = The question
questions-part-note = Why it matters
questions-part-other = Another part

# Nothing yet
questions-empty = Nothing here yet
questions-empty-more = Write one question now. You can add more at any time, day or night. You need not ask them all.

# A place to start
questions-starters = A place to start
questions-starters-hint = Choose one, then make it yours.
questions-moment = Where are you now?
questions-moment-none = I would rather not say
questions-library = More questions
