### Records by date: the timeline and the picture above it.

# Which records are wanted
records-narrow = Narrow down
records-narrow-place = Place
records-narrow-doctor = Doctor, or who wrote it
records-narrow-tag = Your own tag
records-narrow-year = Year
records-narrow-nothing = There is nothing to narrow down by yet.
records-any-place = Any place
records-any-doctor = Anyone
records-any-tag = Any tag
records-any-year = All years
records-to-year = { $year } and before
records-show-all = Show all again
records-worth-asking = Worth asking ({ $count })

# The list
dates-empty = Your story will appear here by date
dates-empty-more = About when is good enough.
dates-print = Print
dates-years = Go to a year
dates-newest = Newest
dates-newer = Newer: { $year }
dates-from-year = Shown from { $year } back.
dates-more = Show more
dates-inside = { $value }, inside the lab’s range
dates-above = { $value }, above the lab’s range
dates-below = { $value }, below the lab’s range
dates-from-until = { $from } to { $until }
dates-appointment = Appointment
dates-appointment-with = Appointment, { $with }
dates-cancelled = Called off

# The picture
picture-title = Your story so far
picture-span = From { $from } to { $until }.
picture-band = { $title }: { $from } to { $until }.
picture-band-open = { $title }: from { $from } on, no end written.
picture-moments-count = { $count ->
    [one] One operation, scan or appointment.
   *[other] { $count } operations, scans or appointments.
  }
picture-measure = { $name }: { $first } on { $day }, { $last } on { $lastDay }.
picture-measure-one = { $name }: { $first } on { $day }.
picture-tables-below = The tables below say the same.
picture-today = Today, { $date }
picture-range = Lab’s own range, { $range }
picture-other-lab = other lab
picture-value-other-lab = A value from another lab
picture-no-lab = lab not named
picture-shape-operation = Operation
picture-shape-scan = Scan
picture-shape-appointment = Appointment
picture-cycle = A round begins
picture-open = No end written
picture-empty = Nothing to draw in these years.
picture-undrawn = { $count ->
    [one] One value is not drawn. It has another unit or no exact day, or it is not a plain number. It is in the table.
   *[other] { $count } values are not drawn. They have another unit or no exact day, or they are not plain numbers. They are in the table.
  }
picture-closed = { $count ->
    [one] One result not opened
   *[other] { $count } results not opened
  }
picture-change = Change the picture
picture-show = Show on the picture
picture-show-hint = Up to { $most } at a time.
picture-choice = { $name } ({ $count })
picture-show-more = { $count } more
picture-begins = The picture begins in
picture-begins-lately = The last two years
picture-in-words = The picture in words
picture-treatments = Treatments
picture-moments = Operations, scans and appointments
picture-what = What
picture-kind = Kind
picture-when = When
picture-from = From
picture-until = To
picture-no-end = Not written
picture-cycles = Rounds begin
