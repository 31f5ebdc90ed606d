### The screen that makes the sheet for the doctor. The words on the sheet itself are in sheet.ftl.

sheet-screen-title = The sheet for your doctor
sheet-screen-lead = Give it to the doctor at the start of the visit, or send it ahead.
sheet-screen-back = Back to questions
sheet-screen-print = Print
sheet-screen-save = Save as PDF
sheet-screen-saved = Saved as “{ $name }”.
sheet-screen-saved-where = Anyone who finds this file can read it.
sheet-screen-printing = The print window is open.

sheet-screen-options = What is on it
sheet-screen-optional = You can leave any of these empty.
sheet-screen-doctor = Whom it is for
sheet-screen-doctor-hint = For example: Dr. Roy
sheet-screen-when = When you see them
sheet-screen-when-hint = For example: Tuesday 12 December, 10:30
sheet-screen-with-me = Who comes with you
sheet-screen-with-me-hint = For example: Carla, my sister
sheet-screen-decide = What you need to decide
sheet-screen-decide-hint = In a line or two. It goes at the top.
sheet-screen-large = Large print
sheet-screen-large-hint = The same sheet with bigger letters.
sheet-screen-paper = Paper
sheet-screen-paper-letter = Letter (Canada and the United States)
sheet-screen-paper-a4 = A4 (most other countries)

sheet-screen-preview = How it will look
sheet-screen-making = Making the sheet …
sheet-screen-pages = { $count ->
    [one] One page
   *[other] { $count } pages
  }
sheet-screen-text = The questions on this sheet
sheet-screen-left-out = { $count ->
    [one] One question is left out, as you chose.
   *[other] { $count } questions are left out, as you chose.
  }
sheet-screen-none = There are no questions to print yet
sheet-screen-none-more = Write one first. Then come back here.
sheet-screen-none-action = Write a question
