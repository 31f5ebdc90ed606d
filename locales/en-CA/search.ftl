### The search window.

search-title = Search
search-field = Search these records
search-hint = A word from a letter, a test, a question …
search-close = Close
search-keys = Use the up and down arrow keys to choose, Enter to open.
search-actions = Things to do
search-places = Go to
search-questions = Questions
search-records = Records
search-pages = Pages of documents
search-count = { $count ->
    [0] Nothing found
    [one] One thing found
   *[other] { $count } things found
  }
search-more = There is more. Add another word to see less.
search-none = Nothing found for “{ $query }”
search-none-more = Try a shorter word, or part of it. Words inside a photo can be found a little after you add it.
search-near = Did you mean “{ $near }”?
search-unopened = Results you have not opened yet are not searched.
search-page = Page { $page }
search-ask = Write a question
search-add = Add files
search-folder = Choose a folder
search-sheet = Print question sheet
search-undo = Undo the last change
search-redo = Do it again
search-lock = Lock
search-today = Today
search-imports = What you added before
search-deleted = Recently deleted
search-help = Help
search-copies = Copies of your records
search-settings = Settings
search-prints = What to print
search-appointment = Add an appointment
search-line = Write in my diary
search-appointments = Appointments
search-call = Who to call
search-care = Care team
search-diary = Diary
search-library = Question library
search-together = Prepare together
search-password = Change my password
search-recovery = Recovery sheet

# Of a second opinion
search-opinion = Second opinion
search-feel = How does your doctor feel about a second opinion?
search-bring = What second opinions bring
search-tell = Tell my doctor about a second opinion
search-where = Where to ask for a second opinion
search-gather = Records to send for a second opinion
search-side = Opinions side by side
search-letters = Letters for a second opinion
search-left = What I sent for a second opinion
search-decide = After the second opinion, and what I decided
