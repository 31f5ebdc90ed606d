### Copies of the records: where they are, what is in them, bringing something back, going back to one.

# The two lines, always both
copies-here = Copy on this computer: { $when }.
copies-here-none = Copy on this computer: none yet.
copies-elsewhere = Copy elsewhere: { $when }, in “{ $name }”.
copies-elsewhere-none = Copy elsewhere: none.
copies-elsewhere-none-yet = Copy elsewhere: none yet.
copies-same-disk = “{ $name }” is on the disk of this computer, so it counts as on this computer.
copies-away = “{ $name }” is not plugged in. The copy is caught up when it is back.
copies-here-failed = The last try on this computer did not work.
copies-place-failed = The last try in “{ $name }” did not work.

# The page
copies-title = Copies of your records
copies-why = A copy brings your records back if they are lost. Copies are made by themselves, and only your password or recovery sheet opens them.
copies-example = This is the example. No copies are made of it.
copies-on-this = On this computer
copies-on-this-why = One is made at most every two hours, and when you lock, if something changed. If this computer breaks or is stolen, these copies are gone too.
copies-second = In a second place
copies-second-none = A USB stick, another disk, or a folder that a cloud program keeps in step. Then you have your records even if this computer breaks.
copies-second-why = Each new copy goes to “{ $name }” too. On a new computer it brings your records back, with your password or recovery sheet.
copies-choose = Choose a second place
copies-choose-other = Choose another place
copies-forget = Stop copying to “{ $name }”
copies-forgotten = No more copies go to “{ $name }”. Those made there stay.
copies-make = Make a copy now
copies-made-now = Done. The copy was opened and checked.
copies-place-read-only = Second Chair may not write in that folder
    .safe = Nothing has changed.
    .next = Choose another folder. Some USB sticks have a small switch that locks them.
copies-place-full = There is no room for the copy there
    .safe = Your records and the copies made before are safe.
    .next = Make some room there, or choose another place.

# While it takes long
copying-making = Making the copy
copying-testing = Reading the whole copy
copying-restoring = Bringing the copy in
copying-so-far = { $done } of { $total }
copying-stop = Stop
copying-stop-making = The copies made before stay.
copying-stop-testing = Testing changes nothing.
copying-stop-restoring = Until it is done, nothing changes.

# All copies
copies-list = All copies
copies-list-why = Choose one to look inside, to bring something back, or to test it. A copy opens with the password and the recovery sheet of its day.
copies-list-none = No copy yet. The first is made when you lock, or when you make one here.
copies-list-all = Show all { $count } copies
copies-place-here = On this computer
copies-place-elsewhere = In the second place
copies-place-aside = Set aside
copies-opens-both = Opens with the password from { $password } or the recovery sheet from { $sheet }.
copies-opens-password = Opens with the password from { $password }, or the recovery sheet of its day.
copies-opens-sheet = Opens with the recovery sheet from { $sheet }, or the password of its day.
copies-opens-day = Opens with the password or the recovery sheet of its day.

# One copy
copy-title = Copy of { $date }
copy-title-aside = Records set aside, { $date }
copy-back = Copies
copy-wait = One moment. The copy is being opened.
copy-inside = What is in it
copy-questions = { $count ->
        [0] no question
        [one] one question
       *[other] { $count } questions
    }
copy-records = { $count ->
        [0] no record
        [one] one record
       *[other] { $count } records
    }
copy-files = { $count ->
        [0] no file
        [one] one file
       *[other] { $count } files
    }
copy-files-label = Files
copy-last-change = Last change
copy-where = Where it is
copy-opens = Opens with
copy-bring = Bring something back
copy-bring-why = See what is in this copy and is missing or different today. You choose what comes back, and you can undo it.
copy-test = Test this copy
copy-test-why = It is opened with your password, and every file in it is read. Nothing changes.
copy-use = Use this copy
copy-use-why = All your records become as they are in this copy. The records of today are set aside, not deleted.

# Bringing single things back
items-why = Tick what you want to have again. It can be undone.
items-show = Show
items-all = All
items-missing = Missing here
items-different = Different here
items-is-missing = missing here
items-is-different = different here
items-different-why = “Different” means that it is here too, but not the same. The text of the copy then takes its place.
items-none = Nothing to bring back
items-none-why = All that is in this copy is here too, and the same.
items-none-such = Nothing of this kind.
items-tick-all = Tick all { $count }
items-more = Show more
items-question = Question
items-closed = Not opened yet. Its words stay hidden.
items-do = { $count ->
        [0] Bring back
        [one] Bring back one thing
       *[other] Bring back { $count } things
    }
items-nothing-ticked = Tick one thing or more first
items-done = { $count ->
        [one] One thing was brought back.
       *[other] { $count } things were brought back.
    }
items-back = This copy

# Testing
test-why = We open the copy with your password and read every file in it. Nothing changes, and you can stop at any time.
test-password = The password of this copy
test-password-from = The one chosen on { $date }.
test-password-day = The one of its day.
test-do = Test this copy
test-good = This copy is good
test-read = It opens with this password. We read { $what }.
test-damaged = { $count ->
        [one] One file in this copy cannot be read
       *[other] { $count } files in this copy cannot be read
    }
test-damaged-next = The rest of it can be used. Make a new copy, and keep this one.

# Going back to a copy
use-title = Use the copy of { $date }?
use-title-aside = Use the records set aside on { $date }?
use-means = All your records become as they are in this copy. What you have now is set aside in the list of copies, and you can use it again.
use-password = Your password and your recovery sheet do not change.
use-then = In the copy
use-now = Now
use-not-there = not in the copy
use-not-here = not here now
use-do = Use this copy
use-keep = Keep my records as they are
restored-title = Your records are those of the copy
restored-why = What was here before is set aside. You find it in the list of copies.
restored-see = See the copies

# A copy on a new computer, or when the records do not open
from-where = Where is your copy?
from-where-why = Plug in the USB stick or the disk with your copies. Then choose the folder they are in.
from-choose = Choose the folder
from-not-there = No copy was found there. Choose the folder that you chose for your copies.
from-which = Which copy?
from-which-why = The newest one is most often the right one.
from-newest = The newest
from-older = Show older copies
from-other-place = Look in another place
from-door = Open the copy of { $date }
from-door-aside = Open the records set aside on { $date }
from-door-password = The password of that copy was chosen on { $date }.
from-door-sheet = Take the sheet made on { $date }.
from-door-do = Open the copy
from-inside = Is this what you are looking for?
from-new = It becomes your records on this computer. The password and the recovery sheet of the copy open them.
from-over = It takes the place of what is on this computer now. That is set aside, not deleted. The password and the recovery sheet of the copy then open your records.
from-other = Take another copy
