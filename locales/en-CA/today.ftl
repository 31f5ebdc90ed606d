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

today-empty = Nothing here yet
today-empty-start = Start with one thing.
