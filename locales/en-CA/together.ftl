### Preparing together: a file for a relative, a file from a relative, and the key that locks such files.

together-title = Prepare together
together-what-1 = Does someone close to you have a Second Chair too? Then you can get ready together.
together-what-2 = You choose what goes into one file. The file is locked.
together-what-3 = You send it yourself, by e-mail or on a USB stick. Second Chair sends nothing.
together-make = Make a file for a relative
together-make-more = They can read your questions, add their own, and write down answers.
together-make-do = Make a file
together-nothing-to-send = Nothing is sent for { $name } any more. You can still open a file from a relative.
together-open = Open a file from a relative
together-open-more = You see what is inside before anything is added to your records.
together-open-do = Open a file

together-given = Files you made
together-given-when = { $date }
together-given-to = { $date }, for { $name }

together-key = My key for sharing
together-key-what = Give this key to a relative. With it they can lock a file for you, without words to tell.
together-key-safe = Anyone may know it: it only locks, it does not open. Read its last six letters to them by phone, so that you both know it is the right one.
together-key-copy = Copy the key
together-key-copied = The key is copied. Now put it into a message.
together-key-by-hand = The key is marked. Hold Ctrl (Cmd on a Mac) and press C to copy it.

together-step = Step { $number } of 3
together-what = What goes into the file
together-which = Which questions?
together-all = Tick all
together-no-question = Tick none
together-answer = The answer: { $answer }
together-with-note = With the note
together-with-answer = With the answer
together-with-both = With the note and the answer
together-stays = These stay here
together-stays-why = You chose to leave these out of prints and shared files. To change that, go to the question.
together-appointment = Appointment
together-appointment-hint = What you wrote before it goes along: day, time, place, what it is about, who comes, what to bring.
together-appointment-none = None
together-tick-first = Tick a question first, or choose an appointment
together-none = There is nothing to share yet
together-none-more = Write a question first. Then come back here.

together-lock = How it is locked
together-lock-how = How should it be locked?
together-by-words = With words that I tell by phone
together-by-words-hint = Whoever has these words can open it.
together-by-key = With the key of { $name }
together-by-key-hint = Only their Second Chair can open it. There is nothing to tell.
together-words = The words
together-words-hint = You can change them. Use 12 letters or more.
together-words-phone = Tell these by phone. Don’t put them in the same e-mail.
together-words-short = Too short. Use at least { $least } letters.
together-words-common = Many people use this. Choose other words.
together-no-key = You can also do without words
together-no-key-more = Your relative can give you their key for sharing. It then locks the file for them alone.
together-no-key-where = They find it in their own Second Chair, at “Prepare together”. You put it in your care team, with their name.
together-no-key-do = Go to the care team

together-check = Before you save
together-check-lead = Look at what is inside.
together-inside = In the file
together-about = About
together-by = From
together-without-questions = No questions are in it.
together-left-out = { $count ->
    [one] One question stays here, as you chose.
   *[other] { $count } questions stay here, as you chose.
  }
together-goes-along = With a question go its topic, who wants to know and whom to ask.
together-nothing-else = Nothing else of your records is in it.
together-contents = What is inside
together-count = { $count ->
    [0] No questions
    [one] One question
   *[other] { $count } questions
  }
together-change = Change
together-change-what = Change what is inside
together-change-lock = Change how it is locked
together-save = Save the file
together-save-more = You choose where. Nothing is sent.

together-done = The file is saved
together-saved = Saved as “{ $name }”.
together-send = Now send it yourself, or put it on a stick.
together-tell = What to tell your relative
together-tell-words = Tell these words by phone:
together-tell-key = The file opens in the Second Chair of { $name }. There are no words to tell.
together-tell-open = In Second Chair, they go to Questions, then “Prepare together”, then “Open a file”.
together-tell-back = When they have added something, they make a file for you in the same way.
together-tell-lost = If the words get lost, nobody can open this file. Then make a new one.
together-again = Make another file

together-open-lead = Save the file from the e-mail first, or put in the stick. Then choose it here.
together-choose = Choose the file
together-ask-words = This file opens with words. The person who made it can tell you.
together-words-typed = Type them as you heard them, with a space between two words.
together-words-first = Type the words first
together-words-do = Open the file
together-other-file = Choose another file
together-found = What is in the file
together-unknown = These are about { $name }, who is not here yet.
together-take = Add to the questions of { $name }
together-take-new = Add { $name }
together-take-more = Nothing of yours is lost. You can undo it.

together-taken = What was added
together-someone = your relative
# { $what }: some of the next three, with commas between.
together-from = From { $from }: { $what }.
# Questions and appointments.
together-new-added = { $count } new
together-new-answered = { $count ->
    [one] 1 answer
   *[other] { $count } answers
  }
together-new-changed = { $count } changed
together-same = { $count ->
    [one] 1 was the same.
   *[other] { $count } were the same.
  }
together-nothing-new = From { $from }: nothing new.
# The same in short; { $what }: some of the next three.
together-did = { $from } { $what }.
together-did-added = added { $count }
together-did-answered = answered { $count }
together-did-changed = changed { $count }
together-twice = { $count ->
    [one] At 1 place you both wrote something else. Look at both.
   *[other] At { $count } places you both wrote something else. Look at both.
  }
together-twice-more = Both versions are kept until you choose one.
together-taken-back = This was taken back. Your questions are as they were.
together-see = See the questions
