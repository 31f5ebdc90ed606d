### What is written by hand: records of every kind, results from paper, the papers that wait to be sorted.

write-do = Write something down
write-choose = What do you want to write down?
record-change = Change
record-tags = Tags
write-correct = Change this record
when-about = About. I am not sure

# The kinds, each with one line
write-kind-diagnosis = A diagnosis
  .more = An illness or problem, as you were told
write-kind-medicine = A medicine
  .more = Pills, drops, creams, herbs, vitamins
write-kind-treatment = A treatment
  .more = Chemo, radiation, physio
write-kind-allergy = An allergy
  .more = What you react to, and how
write-kind-immunisation = A vaccine
  .more = Flu shot, COVID-19, tetanus
write-kind-procedure = An operation or procedure
  .more = Surgery, biopsy, a port put in
write-kind-lab-result = One lab result
  .more = From blood, urine or tissue
write-kind-vital-sign = A measurement
  .more = Weight, blood pressure, pulse
write-kind-imaging-study = A scan
  .more = X-ray, CT, MRI, ultrasound
write-kind-letter = A letter or report
  .more = What it is and what it says
write-kind-document = A document
  .more = What it is and what it says
write-kind-encounter = A visit or stay
  .more = At a clinic, a hospital, by phone
write-kind-finding = A finding
  .more = Something that was found
write-kind-note = A note
  .more = Anything you want to keep
write-kind-other = Something else
  .more = What does not fit above
write-kind-diary = A diary line
  .more = How a day was

# The fields; some kinds have words of their own
write-title = What is it?
write-when = When was it?
write-until = It has ended
write-end = Until when?
write-status = How it stands
write-by = Who said so?
write-place = Where?
write-text = What else do you want to keep?
write-tags = Tags
  .hint = Words of your own to find it by, with commas between.
write-diagnosis-title = What is it?
  .hint = As your doctor or the letter says it.
write-diagnosis-when = Since when?
write-diagnosis-until = It is over
write-medicine-title = What is it called?
  .hint = As it is written on the box.
write-medicine-text = How much, how often?
  .hint = For example: one pill of 5 mg each morning.
write-medicine-when = Since when?
write-medicine-until = I do not take it any more
write-medicine-status = How it stands
  .hint = For example: taken, on hold, not begun yet.
write-medicine-by = Who told you to take it?
write-treatment-when = Since when?
write-treatment-status = How it stands
  .hint = For example: planned, under way, on hold.
write-treatment-by = Who looks after it?
write-allergy-title = What do you react to?
write-allergy-text = What happens?
  .hint = For example: a rash, hard to breathe.
write-allergy-when = Since when?
write-immunisation-title = Which vaccine?
write-immunisation-by = Who gave it?
write-procedure-title = What was done?
write-procedure-by = Who did it?
write-lab-result-title = What was measured?
  .hint = As the paper names it.
write-lab-result-when = When was the sample taken?
write-vital-sign-title = What was measured?
write-vital-sign-by = Who measured it?
write-imaging-study-title = What kind of scan?
  .hint = For example: MRI of the pelvis.
write-imaging-study-by = Who ordered it?
write-imaging-study-text = What did they tell you about it?
write-document-title = What do you want to call it?
write-document-when = What date is on it?
write-document-by = Who is it from?
write-document-place = From which place?
write-document-text = What does it say, in short?
write-letter-title = What do you want to call it?
write-letter-when = What date is on it?
write-letter-by = Who is it from?
write-letter-place = From which place?
write-letter-text = What does it say, in short?
write-encounter-title = What was it for?
write-encounter-by = Whom did you see?
write-encounter-until = It was longer than a day
write-encounter-text = What was said?
write-finding-by = Who found it?
write-note-title = In a few words
write-note-text = All you want to keep

write-paper = What is it?
write-paper-letter = Letter
write-paper-report = Report
write-paper-scan = Scan report
write-paper-results = Result sheet
write-paper-photo = Photo
write-paper-recording = Recording
write-paper-note = Note
write-paper-open = Look at “{ $name }”
write-paper-beside = The paper

measure-what = What was measured?
measure-missing = Choose what was measured.
measure-weight = Weight
measure-pressure = Blood pressure
measure-upper = Upper number
measure-lower = Lower number
measure-pulse = Pulse
measure-temperature = Temperature
measure-height = Height
measure-other = Something else

# Values
value-value = Result
  .hint = As printed, with its sign.
value-number = Number
value-unit = Unit
  .hint = For example: mmol/L.
value-range = Lab’s own range
  .hint = As printed.
value-flag = The lab’s mark
  .hint = For example: H, L, a star.
value-lab = Which lab?
value-words = Kept as words
value-which = { $value }: is it { $first } or { $second }?
value-which-more = Choose one. If you do not know, save again. It is then kept just as you wrote it.

write-kept = What you wrote before is still here.
write-save = Save
write-save-another = Save, then write another
write-cancel = Close without saving
write-saved = “{ $title }” is saved.

# Results typed from paper
results-title = Results from paper
  .more = Many results at once, row by row
results-from-this = Type results from this paper
results-when = When was the sample taken?
results-lab-hint = It is kept with each result.
results-rows = The results
results-rows-hint = Enter goes to the next box. You can also paste rows from a spreadsheet.
results-row = Row { $number }
results-name = Name
results-value = Result
results-unit = Unit
results-range = Lab’s range
results-flag = Mark
results-remove = Remove
results-remove-what = { " " }row { $number } { $name }
results-removed = Row { $number } was removed.
results-bring-back = Put it back
results-unpaste = Take out what was pasted
results-add = Add a row
results-count = { $count ->
    [0] No results yet
    [one] One result
   *[other] { $count } results
  }
results-pasted = { $count ->
    [one] One row was pasted.
   *[other] { $count } rows were pasted.
  }
results-over = { $count ->
    [one] One column did not fit and was left out.
   *[other] { $count } columns did not fit and were left out.
  }
results-missing-name = Row { $number } needs a name.
results-missing-value = Row { $number } needs a result.
results-save = Save these results
results-saved = { $count ->
    [one] One result is saved.
   *[other] { $count } results are saved.
  }

# The tray of papers that nobody described yet
sort-waiting = { $count ->
    [one] One paper to sort
   *[other] { $count } papers to sort
  }
sort-title = Papers to sort
sort-lead = These came in, and no one has said yet what they are. There is no rush. They are in your records already.
sort-none = Nothing to sort.
sort-more = { $count ->
    [one] One more comes after these.
   *[other] { $count } more come after these.
  }
sort-describe = Describe
sort-open = Open
sort-leave = Leave it as it is
sort-which = { " " }({ $title })
sort-left = “{ $title }” stays as it is.
sort-what = What is this paper?
sort-save = Save and go on
sort-choose = Choose “{ $title }”
sort-chosen = { $count ->
    [one] One picture is chosen. Choose one more to put them together.
   *[other] { $count } pictures are chosen.
  }
sort-choose-none = Choose none
join-do = Put together as one document
join-title = One document from these pictures
join-lead = Each picture becomes a page, in this order.
join-up = Move up
join-down = Move down
join-moved = Now page { $place } of { $count }
join-save = Put together
join-back = Back to the papers
join-done = { $count } pictures are one document now.
