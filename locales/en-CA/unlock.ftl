unlock-title = Welcome back
unlock-open = Open my records
unlock-wait = One moment. Opening takes a second or two.
unlock-use-sheet = Use my recovery sheet
unlock-use-password = Use my password
unlock-with-password = Or use your password
unlock-open-password = Open with the password
unlock-computer-wait = One moment. This computer is opening your records.
unlock-computer-away = This computer could not open your records by itself this time. Your password does.
unlock-use-copy = Use a copy instead
unlock-as-left = Everything is as you left it. Drafts too.
unlock-still-adding = Files you added are still being read. That goes on while this is locked.
unlock-other-language = Français

unlock-hint-with-my-papers = You said the password is with your important papers.
unlock-hint-with-a-relative = You said someone you trust has the password.
unlock-hint-in-a-safe = You said the password is in a safe.
unlock-hint-password-program = You said the password is in your password program.

unlock-code-title = Use your recovery sheet
unlock-code = Recovery code
unlock-code-hint = Type the groups in order, with a space between them. Small or large letters are both fine.

problem-title = Your records cannot be opened right now

new-password-title = Choose a new password
new-password-why = Your recovery sheet opened your records. Choose a password you can keep, and write it down.
new-password-done = Use this password
new-password-later = Do this later
new-password-later-means = Your old password stays. You can still open your records with the sheet.
