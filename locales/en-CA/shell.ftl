skip-to-content = Skip to the page
nav-main = Main
nav-more = More
nav-today = Today
nav-records = Records
nav-questions = Questions
nav-appointments = Appointments
nav-opinion = Second opinion
nav-diary = Diary
nav-care = Care team
nav-call = Who to call
nav-help = Help
nav-settings = Settings
menu = Menu

records-of = Records of
people = Whose records
people-lead = Each person’s papers stay apart.
add-a-person = Add a person
person-name = Name of the person
person-name-hint = A first name is enough.
person-shown = Shown now
person-added = { $name } was added.

search = Search
text-size = Text size
text-size-percent = { $percent } %
text-size-larger = Larger
text-size-smaller = Smaller
text-size-normal = Normal size
lock = Lock

example-banner = Example family. Nothing here is real.
leave-example = Leave the example
loading = One moment…
