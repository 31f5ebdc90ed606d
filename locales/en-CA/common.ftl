app-name = Second Chair
chairs = Two chairs, side by side

continue = Continue
back = Back
close = Close
cancel = Cancel
save = Save
undo = Undo
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

undone-nothing = There is nothing more to undo.
undone-question-written = Undone. The new question is gone.
undone-question-changed = Undone. Your question is as it was.
undone-question-moved = Undone. Your questions are in the order they were.
undone-question-deleted = Undone. Your question is back.
undone-record-changed = Undone. The record is as it was.
undone-record-deleted = Undone. The record is back.
undone-import-taken-back = Undone. The records you added are back.
undone-import-kept = Undone. The records just added are gone.
undone-person-added = Undone. The person was taken off again.
undone-person-changed = Undone. The person is as before.
undone-set-up = There is nothing more to undo.
