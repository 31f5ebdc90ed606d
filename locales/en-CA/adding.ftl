### Adding files: the job, whose they are, what was added, what could not be read.

# A job
job-keeping = Keeping file { $file } of { $files }
job-reading = Reading file { $file } of { $files }
job-finishing = Almost done
job-so-far = { $count ->
    [0] Nothing found in it yet.
    [one] One record found so far.
   *[other] { $count } records found so far.
  }
job-stop = Stop here
job-stop-hint = What is done is kept.
job-done = Done. { $count ->
    [0] No new record was found.
    [one] One record was added.
   *[other] { $count } records were added.
  }
job-cancelled = Stopped. { $count ->
    [0] No record was added.
    [one] One record was added.
   *[other] { $count } records were added.
  }
job-asking = All is read. These files are about more than one person. Say whose they are.
job-answer = Say whose they are
job-failed = The files could not be added
job-see = See what was added
job-close = Close

# What was added before
imports-title = What you added before
imports-back = Records
imports-none = Nothing yet
imports-none-more = Each time you add files, you can look here at what they brought.
imports-line = { $files ->
    [one] { $name }
    [2] { $name } and one more file
   *[other] { $name } and { $more } more files
  }
imports-total = { $count ->
    [0] No new record
    [one] One record
   *[other] { $count } records
  }
imports-taken-back = Taken back
imports-staged = Not finished
imports-waiting = Waiting for your answer
imports-are-waiting = Files are waiting for your answer

# Several people: whose records are these
belongs-title = Whose are these?
belongs-lead = These files are about more than one person. Say where the records of each one go. Nothing is added before that.
belongs-nameless = Records without a name
belongs-about = { $count ->
    [one] One record
   *[other] { $count } records
  }
  .born = { $count ->
    [one] Born { $date }. One record
   *[other] Born { $date }. { $count } records
  }
belongs-leave = Leave these out
belongs-left-out = What you leave out is not added to anyone’s records. The file itself is kept, so nothing is lost.
belongs-new = Is it somebody else? Add that person first: press the name at the top of the window.
belongs-add = Add these records
belongs-add-none = Leave all of them out
belongs-missing = First choose an answer for each name.
belongs-later = Answer later

# What was added
report-title = What was added
report-lead = { $total ->
    [0] No new record was added
    [one] One record was added
   *[other] { $total } records were added
  } on { $date }, from { $files ->
    [one] one file
   *[other] { $files } files
  }.
report-staged = This was not finished. It goes on by itself, or it is taken out again.
report-gone = This was taken back. Its records are gone from the list.
report-take-back = Take this back
report-take-back-hint = This takes out all that these files brought. Your own files on this computer stay as they are.
report-taken-back = “{ $name }” was taken back.
report-all-taken-back = { $files ->
    [2] “{ $name }” and one more file were taken back.
   *[other] “{ $name }” and { $more } more files were taken back.
  }
report-see-all = See your records
report-open = Look at it
report-kept = The file is kept as it came.
report-already = This same file was added before. Nothing was added twice.
report-nothing = No record was found in it.
report-pages = { $count ->
    [one] It has one page.
   *[other] It has { $count } pages.
  }
report-added = Added
report-again = { $count ->
    [one] The same record stood in two files. It is kept once, with both sources.
   *[other] { $count } records stood in more than one file. Each is kept once, with all its sources.
  }
report-trouble = { $count ->
    [one] In one file, not all could be read. It comes first below.
   *[other] In { $count } files, not all could be read. They come first below.
  }
report-troubled = Not all could be read
report-others = The other files
report-files = The files
report-more = Show more files
report-so-many = { $shown } of { $total } files are shown.
report-within = In “{ $name }”
report-stopped = You stopped here. What was read before is kept.
report-opened = It is open now. This is what was in it.
report-whose = It says it is about
report-born = { $name }, born { $date }
report-other-person = Are these the papers of { $name }? If not, take this back.
report-not-facts = { $count ->
    [one] One of these says that something is not so, was not done, or was a mistake. It is marked.
   *[other] { $count } of these say that something is not so, was not done, or was a mistake. They are marked.
  }
report-problem = { $text } This happened { $count } times.
report-page = Page { $page }
report-show = Show
report-elsewhere = { $count ->
    [one] And one more place
   *[other] And { $count } more places
  }

# One place of a file
spot-title = What the file says there
spot-file = In “{ $name }”
spot-lead = This is a piece of the file just as it came, and the part we had trouble with is marked.
spot-text = A piece of the file
spot-begin = Here the marked part begins:
spot-end = Here the marked part ends.
spot-here = here
spot-cut = The marked part is long. Only its beginning is shown.
spot-nothing = The file has nothing at this place.

# Why nothing could be read of a file
refused-empty = There is nothing in this file. Perhaps the copy was not finished. Try to get the file again.
refused-unknown-kind = We do not know this kind of file yet.
refused-damaged = The file seems cut short or broken. Try to get another copy.
refused-locked-with-password = The file is locked with a password, so its words could not be read.
refused-too-large = The file is larger than we can read.
refused-too-much-memory = Reading it would need more memory than this computer can give.
refused-too-slow = Reading it took too long, so we stopped.
refused-grows-too-large = Unpacked, this file grows far too large. We stopped before that.
refused-reader-stopped = Reading it stopped on the way.
refused-cannot-open = The file could not be opened. Perhaps it was moved, or another program is using it. Try again.
refused-not-reached = The program was closed before this file was added. Please add it again.

# What went wrong in one place of a file
problem-truncated = The file ends in the middle. What came before was read.
problem-bad-entry = One part is not written as it should be. It was left out.
problem-too-deep = One part is too tangled to follow. It was left out.
problem-entry-too-large = One part is too large. It was left out.
problem-bad-encoding = Some letters may look wrong.
problem-bad-value = A value could not be read. The rest of it was kept.
problem-bad-date = A date could not be read. The rest was kept without it.
problem-bad-number = A number could not be read as one. Its words were kept.
problem-no-title = A value has no name.
problem-bad-attachment = A file inside this file could not be opened.
problem-attachment-too-large = A file inside this file is too large.
problem-attachment-elsewhere = A file is named here, but it lies somewhere else.
problem-no-text = A page has no text, most often because it is a scan. You can look at it, but not search it.
problem-page-unreadable = The text of a page could not be read. You can still look at the page.
problem-too-many-pages = It has more pages than we can search. You can still look at all of them.
problem-text-cut = The text is very long. Only its beginning can be searched.
problem-time-up = Reading took long. The last pages cannot be searched.
problem-rebuilt = The file is damaged. What could be rescued was read.
problem-member-locked = A file inside it is locked with a password. It was left out.
problem-member-damaged = A file inside it is broken. It was left out.
problem-member-too-large = A file inside it grows too large when it is unpacked. It was left out.
problem-nested-too-deep = A file inside it is packed too many times. It was not opened.
problem-link-left-out = A shortcut to another place was left out.
problem-too-many-files = There are more files in it than we can take in. The first ones were read.
problem-unknown-kind = A file inside it is of a kind we do not know yet. It was left out.
problem-other = Something could not be read. The rest was.
