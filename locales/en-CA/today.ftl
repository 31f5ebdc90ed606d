today-title = Today
today-write = Write a question
today-add = Add a letter or a scan

today-recovery = If you forget your password now, nobody can open your records
today-recovery-why = Print your recovery sheet and type two groups back. It takes three minutes.
today-recovery-do = Print the recovery sheet
today-password = Choose a new password
today-password-why = You came in with your recovery sheet. A password you can keep makes the next time easier.

today-ask-first = Ask first
today-all-questions = { $count ->
        [one] Your question
       *[other] All { $count } questions
    }
today-no-questions = No questions yet. What do you want to ask? Your own words are best.
today-last-added = Last added
today-all-records = { $count ->
        [one] Your record
       *[other] All { $count } records
    }
today-no-records = Nothing added yet. A photo of a letter is fine.

today-next = Next appointment
today-before-you-go = To do
today-all-tasks = All { $count } tasks
today-after = Write down what was said
today-after-do = Write it down
today-from-before = { $count ->
        [one] From before: one task
       *[other] From before: { $count } tasks
    }
today-from-before-more = These are older. Keep what still matters.
today-died = The records of { $name } are kept as they are. Nothing here asks you to do anything.

today-empty = Nothing here yet
today-empty-start = Start with one thing.

today-copies = Copies of your records
today-copies-see = See the copies
today-nudge = Your records are only on this computer
today-nudge-why = If it breaks or is stolen, they are gone. A copy on a USB stick is enough.
today-nudge-do = Choose a second place
today-nudge-old = The copy elsewhere is getting old
today-nudge-old-why = It was made on { $when }, in “{ $name }”. When that is plugged in, the copy is caught up by itself.
today-offer = Would you like to open your records without a password?
today-offer-why = On this computer you would no longer type it. Anyone who can use your account on this computer could then open them.
today-offer-more = Tell me more
today-offer-no = No, thank you
today-opinion = You are here: { $stage }
today-opinion-go = Go to your second opinion
