hello = Hello
hello-other = Bonjour
hello-promise = Your records and your questions, kept on this computer.
hello-language = Language
hello-language-other = Langue
hello-size = Which one is easy to read?
hello-sample = I can read this with ease.
hello-example = Look around with an example family
hello-copy = I have a copy of my records

whose-title = Whose records are these?
whose-name = Name
whose-name-hint = It stands on the sheets you print. A first name is enough.
who-uses = Who is using this computer?
who-me = The same person
who-other = Someone else, who helps
who-other-hint = A wife, a son, a friend, a neighbour.
who-name = Your own name
who-name-hint = We note who wrote what. That helps when you work on this together.

choose-password-title = Choose a password
choose-password-why = It keeps your records closed to others. There is no account, and it never leaves this computer.
choose-password-lose = If you lose both your password and your recovery sheet, no one can open your records. We cannot either. The sheet comes next.
choose-password-done = Create my records
choose-password-wait = One moment. This lock takes a second or two to build.

first-title = What would you like to do first?
first-question = Write a question
first-question-hint = For your doctor, in your own words.
first-letter = Add a letter or a scan
first-letter-hint = A file on this computer, or a photo of a letter.
first-look = Look around
first-look-hint = Start on the Today page.

password-label = Password
password-show = Show
password-hide = Hide
caps-lock = Caps Lock is on.
password-again = The same password again
password-differs = The two passwords are not the same
password-least = Use { $least } letters or more. A few plain words are best.
password-to-go = { $count ->
        [one] One more letter to go.
       *[other] { $count } more letters to go.
    }
password-easy = This would be easy to guess. Add a word or two.
password-weak = Someone with this computer and time could guess this one. A longer one, or rarer words, would be safer. You can still use it.
password-fair = This one is hard to guess. Someone with many fast computers and much time might still do it.
password-good = As far as we can tell, this one takes too long to guess, even with many fast computers.
password-idea = Here are five words. They are easy to type and hard to guess:
password-use-idea = Use these words
password-other-idea = Show me others
password-hint-label = Where will you keep it? (optional)
password-hint-why = We show this if you forget. It is not the password itself.
password-hint-none = I would rather not say
password-hint-with-my-papers = With my important papers
password-hint-with-a-relative = With someone I trust
password-hint-in-a-safe = In a safe
password-hint-password-program = In a password program

recovery-sheet = Recovery sheet
recovery-paper = The sheet, as it will print
recovery-code = Recovery code
recovery-made = Made { $date }. Anyone with this sheet and a copy of the records can open them.
recovery-title = Print your recovery sheet
recovery-what = If you forget your password, this sheet opens your records.
recovery-both = If you lose both, we cannot open them. No one can.
recovery-two = Two copies: one for you, one for someone you trust.
recovery-where = Keep yours with your important papers. The other is best in another home. Both print at once. By hand, copy the code twice.
recovery-print = Print the sheet
recovery-print-again = Print it again
recovery-save = Save as a PDF file
recovery-copied = I copied it by hand
recovery-not-here = Do not keep the sheet or its file on this computer, or beside it. A file is best on a USB stick.
recovery-later = Do this later
recovery-later-means = Until then, if you forget your password, nobody can open your records. Today will remind you.
recovery-printed = Take both pages from the printer. Then we check that it is right.
recovery-saved = Saved as “{ $name }”. Open it and print both pages, or write the code down twice. Then we check it.
recovery-type-two = I have the sheet
recovery-type-title = Type two groups from your sheet
recovery-type-why = This shows that the sheet is right and that you can read it. Small or large letters are both fine.
recovery-group = Group { $group }
recovery-group-wrong = Group { $group } is not the same as on the sheet. Look again.
recovery-check = Check
recovery-see-again = Show the sheet again
