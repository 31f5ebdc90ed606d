### The search window.

search-title = Search
search-field = Search these records
search-hint = A word from a letter, a test, a question …
search-close = Close
search-keys = Use the up and down arrow keys to choose, Enter to open.
search-actions = Things to do
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
search-none-more = Try a shorter word, or part of it. Words inside photos cannot be searched yet.
search-page = Page { $page }
search-ask = Write a question
search-add = Add files
search-sheet = Print question sheet
search-lock = Lock
search-settings = Settings
