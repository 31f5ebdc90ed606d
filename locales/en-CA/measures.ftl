### Test results over time.

# The list
measures-add = Add results
measures-empty = No test results yet
measures-empty-lead = Add a result from a report. Copy the number, the unit and the lab’s range.
measures-find = Find a result by its name
measures-found = { $count ->
    [0] None has this name
    [one] One is shown
   *[other] { $count } are shown
  }
measures-count = { $count ->
    [0] No results
    [one] One result
   *[other] { $count } results
  }
measures-closed = { $count ->
    [one] 1 result not opened
   *[other] { $count } results not opened
  }
measures-closed-link = See your records
measures-together-hint = Tick some to see them under one another.
measures-pick = { $name }: show together with others
measures-one-more = Tick one more to show them together.
measures-most = You can show { $count } together. Take one away first.
measures-together = Show { $count } together
measures-save = Save as a table
measures-save-all = Save all results as a table
measures-saved = The table is saved as { $name }. Other programs can read it, and so can anyone who finds it.

# One kind of result
measure-back = Test results
measure-gone = These results are not here any more
measure-gone-more = Perhaps they were deleted or taken back.
measure-last = Last result: { $day }
measure-no-day = No date
measure-newest = The last result
measure-inside = Inside the lab’s own range
measure-above = Above the lab’s own range
measure-below = Below the lab’s own range
measure-before = Last time { $value }.
measure-before-lab = Last time { $value }, at another lab.
measure-before-method = Last time { $value }, measured in another way.
measure-before-unit = Last time { $value }, in another unit.
measure-before-day = { $value } last time, { $day }
measure-range = Lab’s own range, { $range }
measure-said = { $by }: “{ $words }”
measure-line = A line from { $low } to { $high }.
measure-line-range = The lab’s own range is { $range }.
measure-line-now = This result is { $value }.
measure-day-about = { $value } (date not sure)
measure-day-unsure = The date is only roughly known: { $day }.
measure-page = See the lab’s page
measure-print = Print

# Another unit
measure-show-in = Show numbers in
measure-as-written = As the lab wrote them
measure-worked-out = These numbers are worked out from the lab’s. The paper says { $value }.

# Over time
measure-over-time = Over time
measure-tenfold = Make room for small numbers
measure-tenfold-hint = Equal steps then mean times ten: 1, 10, 100.
measure-in-unit = In { $unit }
measure-no-unit = Without a unit
measure-other-unit = Another unit, so not on the same line
measure-other-lab = { $name }. Another lab, so not joined
measure-other-method = { $name }. Measured in another way, so not joined
measure-no-lab = Lab not written
measure-signed = Less or more than the number beside it
measure-partly = The day is not known; it was some time along this line
measure-undrawn = { $count ->
    [one] One result has no number or no date. It stands in the table below.
   *[other] { $count } results have no number or no date. They stand in the table below.
  }
measure-picture-one = { $name } { $unit }, one result: { $value }, { $day }.
measure-picture = { $name } { $unit }, { $count } results. First { $first }, { $from }. Last { $last }, { $until }. Lowest { $lowest }, highest { $highest }. The table below has them all.

# The table
measure-all = All results
measure-all-of = All results: { $name }
measure-date = Date
measure-in = In { $unit }
measure-method = How it was measured
measure-page-column = Page
measure-page-number = Page { $page }
measure-page-see = See it

# Several
measure-several = Test results together
measure-treated = Treatments in this time
measure-treated-hint = They lie behind the results. Two things at the same time are not always linked.
measure-treated-days = { $from } to { $until }
measure-treated-from = from { $from }

# On one record
measure-time = Over time
measure-time-of = { $name }: see it over time

# What a doctor said
mark-title = What your doctor said about it
mark-lead = Only what your doctor said, in their words. The number then shows on the line above.
mark-add = Write down what your doctor said
mark-words = “{ $words }”
mark-change = Change
mark-delete = Delete
mark-which = { " " }what { $by } said
mark-field-words = What did your doctor say?
mark-field-words-hint = As they said it. For example: “I look again at 7”.
mark-field-number = Which number?
mark-field-unit = Unit
mark-field-by = Who said it?
mark-field-when = When?
mark-empty-words = Write what your doctor said
mark-empty-number = Write the number they spoke of
mark-empty-by = Write who said it
mark-empty-when = Write when. The year alone is enough
mark-no-number = There is no number in this. Write one, like 7 or 4.5
mark-either = This can be { $small } or { $large }. For the small one, type one more 0 at its end. For the large one, leave out the sign.
mark-save = Save these words
mark-saved = What { $by } said is saved.
mark-deleted = What { $by } said is deleted.
mark-kept = What you wrote before is still here.
