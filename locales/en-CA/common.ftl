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
step-record-written = write record
step-results-written = write results
step-pictures-joined = put pictures together
step-record-changed = change record
step-record-deleted = delete record
step-record-brought-back = bring back record
step-brought-back = bring back what was deleted
step-import-kept = add records
step-import-taken-back = take out added records
step-person-added = add person
step-person-changed = change person
step-author-changed = change who is using this computer
step-appointment-written = add appointment
step-appointment-changed = change appointment
step-appointment-deleted = delete appointment
step-after-written = write down what was said
step-task-written = add something to do
step-task-changed = change something to do
step-task-deleted = delete something to do
step-contact-written = add to the care team
step-contact-changed = change the care team
step-contact-deleted = delete from the care team
step-call-written = add who to call
step-call-changed = change who to call
step-call-deleted = delete who to call
step-diary-written = write in the diary
step-diary-changed = change the diary
step-diary-deleted = delete from the diary
step-chapter-started = start a new chapter
step-chapter-deleted = delete a chapter
step-person-died = note about a death
step-together-taken = take in a relative’s file
step-version-chosen = keep one of two versions
step-service-written = add a service
step-service-changed = change a service
step-service-deleted = take a service off the list
step-request-begun = begin a request
step-request-changed = change a request
step-request-deleted = delete a request
step-heard-written = write down an answer
step-request-closed = be done with a request
