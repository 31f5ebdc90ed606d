app-name = Second Chair
chairs = Two chairs, side by side

continue = Continue
back = Back
close = Close
cancel = Cancel
save = Save
undo = Undo
redo = Do it again
more-about = More about this
more-about-which = More about this: { $about }
try-again = Try again
saving = Saving
saved-just-now = Saved just now
optional = { $label } (optional)

date-about = about { $date }
just-now = just now
size-bytes = { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
size-gigabytes = { $count } GB

# After a change was taken back, or done again; its name follows.
undo-done = Taken back: { $what }
redo-done = Done again: { $what }
undo-nothing = There is nothing more to undo.
redo-nothing = There is nothing to do again.
step-question-written = write question
step-question-changed = change question
step-question-moved = move question
step-question-deleted = delete question
step-question-brought-back = bring back question
step-record-changed = change record
step-record-deleted = delete record
step-record-brought-back = bring back record
step-import-kept = add records
step-import-taken-back = take out added records
step-person-added = add person
step-person-changed = change person
step-author-changed = change who is using this computer
