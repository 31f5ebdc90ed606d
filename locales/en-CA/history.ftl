### What was deleted, earlier versions, and who writes.

deleted-title = Recently deleted
deleted-lead = What you delete stays here for 30 days. Then it is removed by itself, for good.
deleted-empty = Nothing here
deleted-empty-more = What you delete comes here first. You can bring it back for 30 days.
deleted-question = Question
deleted-appointment = Appointment
deleted-contact = From the care team
deleted-call = From “Who to call”
deleted-task = Something to do
deleted-chapter = A chapter
deleted-mark = What a doctor said about a result
deleted-service = A service
deleted-request = A request to a service
deleted-condition = The page of an illness
deleted-case = A second opinion
deleted-letter = A letter
deleted-of = { $kind }, { $date }
deleted-unopened = Not opened yet, so its words are not shown.
deleted-when = Deleted { $date }.
deleted-when-by = Deleted { $date } by { $name }.
deleted-until = Kept here until { $date }.
deleted-bring-back = Bring back
deleted-bring-back-which = Bring back: { $text }
deleted-for-good = Delete for good
deleted-for-good-which = Delete for good: { $text }
deleted-ask = Delete “{ $text }” for good?
deleted-ask-means = This cannot be undone. Copies made before still hold it. The list of what left may still name it.
deleted-keep = Keep it here
deleted-is-back = “{ $text }” is back.
deleted-is-gone = “{ $text }” was deleted for good. Copies made before still hold it.

versions-title = Earlier versions
versions-lead = What your question said before, the newest first. You can bring any of them back, and undo that too.
versions-none = There are no earlier versions of this question.
versions-now = As it is now
versions-bring-back = Bring this one back
versions-bring-back-which = Bring this one back: { $when }
versions-is-back = Your question says this again: “{ $text }”

author-why = We note who wrote what, and who deleted what. That helps when more than one person works on this.
author-choose = Choose your name
author-now = The name we note now
author-new = Another name
author-do = Use this name
author-done = From now on we note “{ $name }”. What was written before keeps its name.
