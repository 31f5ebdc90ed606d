### The list of questions.

questions-title = Questions
questions-make-sheet = Make the sheet for my doctor

# Writing
questions-ask = What do you want to ask?
questions-ask-hint = Your own words are best.
questions-add = Add to my list
questions-added = Added to your list.
questions-draft = Kept as you write

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
questions-answer-by = { $by }, { $when }
questions-state-asked = Asked
questions-state-unclear = Still unclear
questions-state-aside = Set aside

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

# Nothing yet
questions-empty = Nothing here yet
questions-empty-more = Write one question now. You can add more at any time, day or night. You need not ask them all.

# A place to start
questions-starters = A place to start
questions-starters-hint = Choose one, then make it yours.
questions-starter-results = What did my test results show?
questions-starter-choices = What are my choices?
questions-starter-wait = What happens if we wait?
questions-starter-feel = How will I feel during it?
questions-starter-call = Who do I call in between?
questions-starter-you = What would you want to know in my place?
