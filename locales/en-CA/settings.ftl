settings-title = Settings

settings-reading = Reading
settings-language = Language
settings-text-size = Text size
settings-size-normal = { $percent } % (normal)
settings-theme = Colours
settings-theme-system = As on this computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-paper = Paper size
settings-paper-why = For the sheets you print. In Canada most printers hold Letter.
settings-paper-letter = Letter (8.5 by 11 inches)
settings-paper-a4 = A4 (210 by 297 mm)

settings-safety = Password and lock
settings-lock = Lock when nobody is here
settings-lock-why = After this time your records close and ask for the password. What you are writing is kept.
settings-lock-why-key = After this time your records close. On this computer one press opens them again. What you are writing is kept.
settings-lock-minutes = After { $count } minutes
settings-lock-never = Never
settings-lock-never-note = Anyone who sits down at this computer can read your records until you lock them.
settings-password = Password
settings-password-why = You need it each time you open your records. Change it if someone else may know it.
settings-password-do = Change the password
settings-recovery = Recovery sheet
settings-recovery-why = It opens your records if you forget the password. Keep two copies: one for you, one for someone you trust.
settings-recovery-do = See to the recovery sheet
settings-computer = Opening without a password
settings-computer-why = Your records can open on this computer without the password. Anyone who can use your account on this computer can then open them.
settings-computer-on = This is on.
settings-computer-off = This is off.
settings-computer-do = Turn this on or off
settings-example = This is the example. It has no password of its own.

settings-writing = Writing and deleting
settings-who-do = Choose another name
settings-deleted-why = What you delete can be brought back for 30 days. After that it is removed for good.
settings-deleted-do = See what was deleted

settings-where = Where things are
settings-here = Your records
settings-here-why = They are on this computer, closed with your password. Nothing leaves it unless you send it.
settings-copies-see = See the copies
settings-version = Second Chair { $version }

change-password-title = Change the password
change-password-current = The password you use now
change-password-new = The new password
change-password-do = Use the new password
change-password-done = Your new password works from now on. Your recovery sheet still works too. Copies made before open with the old password.
change-password-wait = One moment. This takes a few seconds.

sheet-again-title = Recovery sheet
sheet-again-done = Your recovery sheet is done. It cannot be shown again, so that no one can copy it from here.
sheet-again-new = If you lost one, make a new one. Both old pages then no longer open your records, so put new ones in both places. Copies of your records made before still open with the old sheet.
sheet-again-password = Your password
sheet-again-do = Make a new sheet
sheet-again-counts = Your recovery sheet is right. Keep one page with your papers, and give one to someone you trust.
back-to-settings = Settings

computer-keep = Keep your password and your recovery sheet. You need them for copies, and on another computer.
computer-password = Your password
computer-turn-on = Turn this on
computer-is-on = Your records open on this computer without a password.
computer-is-off = This computer asks for the password again.
computer-turn-off = Ask for the password again
