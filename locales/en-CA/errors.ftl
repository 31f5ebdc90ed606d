# What happened; .safe: what is safe; .next: what to do now.

error-number = If it happens again, tell us this number: { $number }

error-wrong-password = That password did not open your records
    .safe = Nothing has changed.
    .next = Look for a wrong letter, or for Caps Lock. Then try once more.
error-wrong-file-password = That password did not open this file
    .safe = The file is kept as it came.
    .next = Look for a wrong letter, or for Caps Lock. Then try once more.
error-wrong-recovery-code = That code does not belong to these records
    .safe = Nothing has changed.
    .next = You may hold an old sheet. Look for the one with the latest date.
error-recovery-group = Group { $group } has a wrong letter or number
    .safe = Nothing has changed.
    .next = Look at group { $group } on your sheet and type it again.
error-recovery-length = The code is too short or too long
    .safe = Nothing has changed.
    .next = Type all the groups on your sheet, from the first to the last.
error-too-much-work = This computer cannot check the password
    .safe = Your password may well be right. Nothing has changed.
    .next = Close other programs and try again, or use a computer with more memory.
error-key-file-damaged = The part that checks your password is damaged
    .safe = Your records are still here, and we left them as they are.
    .next = Open them with your recovery sheet.
error-database-damaged = Your records cannot be read right now
    .safe = We changed nothing and deleted nothing.
    .next = Do not delete any files. Ask someone you trust to copy the folder before you try again.
error-newer-format = A newer Second Chair made these records
    .safe = They are safe, and we left them as they are.
    .next = Install the newer Second Chair on this computer. Then open them again.
error-in-use = Your records are open in another window
    .safe = Nothing has changed.
    .next = Go to the other window, or close it and try again.
error-read-only = Second Chair may not write in its own folder
    .safe = Your records are safe, and we left them as they are.
    .next = Ask the person who set up this computer to let you write there. Then try again.
error-disk-full = This computer is full
    .safe = What was saved before is safe. The last thing was not saved.
    .next = Make some room: empty the bin, or move large files. Then try again.
error-network-folder = Your records lie on a network drive
    .safe = We left them as they are.
    .next = They need a folder on this computer. Ask for help to move them.
error-cloud-folder = Your records lie in a folder that is copied to the internet
    .safe = We left them as they are.
    .next = They need a folder that stays on this computer. Ask for help to move them.
error-vault-unreadable = A small file that points to your records is damaged
    .safe = Your records are still here, and we changed nothing.
    .next = Ask someone you trust to copy the folder before you try again.
error-vault-newest = A small file that points to your records is damaged
    .safe = Your records are still here, and we changed nothing.
    .next = You can open them with your password, as always.
error-locked = Your records are locked
    .safe = What you wrote is safe.
    .next = Type your password to go on.
error-not-found = This is no longer here
    .safe = Nothing else has changed.
    .next = It may have been deleted. Go back and look again.
error-text-empty = { $field ->
        [name] Type a name first
        [author] Type your own name first
        [password] Type your password first
        [code] Type the code first
       *[other] Write something first
    }
error-text-too-long = This text is too long
    .safe = It is still here.
    .next = Make it shorter than { $limit } letters.
error-password-short = This password is too short
    .next = Use at least { $least } letters, numbers or signs.
error-password-common = Many people use this password
    .next = It would be easy to guess. Choose another one.
error-already-set-up = There are records on this computer already
    .safe = They are safe, and we left them as they are.
    .next = Open them with your password.
error-undo-stale = This can no longer be taken back
    .safe = Something newer has changed the same thing. Nothing was lost.
error-recovery-confirmed = This sheet is done and cannot be shown again
    .safe = The sheet you have still works.
    .next = If you lost it, make a new one in Settings.
error-nothing-to-print = There is nothing to print yet
    .next = Write a question first.
error-cannot-save-file = The file could not be saved there
    .safe = Your records are safe.
    .next = Choose another folder and try again.
error-object-damaged = This file cannot be opened
    .safe = Your other files are safe. We keep this one as it is.
    .next = If you have another copy, add it again.
error-unexpected = Something went wrong
    .safe = What was saved is safe.
    .next = Try again. If that does not help, close Second Chair and open it again.
