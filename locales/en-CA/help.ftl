### Help. Each page has a title, words before its steps, the steps, and words after them. It may be read in a bad hour, so it is short.

help-title = Help
help-lead = Short pages, each about one thing. You can print them and keep them with your papers.
help-print = Print this page
help-print-all = Print all pages
help-to-settings = Go to Settings
help-to-together = Go to Prepare together

help-emergency = In an emergency
    .before-1 = If someone may be in danger, call 911 or your local emergency number. Do this before anything else.
    .before-2 = Second Chair cannot call anyone, and nobody watches what you write.
    .before-3 = Keep the numbers of your care team by the phone, for the day and for the night.

help-contact = Getting in touch with a service
    .before-1 = You can talk to a person: about a second opinion, about costs, or because it is all too much.
    .before-2 = The easiest way is to call.
    .steps-1 = Choose a service, and how to reach it.
    .steps-2 = Answer a few short questions, and leave out what you like.
    .steps-3 = Read the exact words, and say if you agree.
    .steps-4 = Send them, print them, or call.
    .steps-5 = If you hear nothing by the day you chose, call.
    .after-1 = No internet, no mail program, no printer? Call, or copy the words by hand.
    .after-2 = In an emergency, call 911 or your local number.

help-password = If you forgot the password
    .before-1 = Take your time. You can try as often as you like, and nothing is lost by it.
    .steps-1 = Press “Show”, then look for a wrong letter and for Caps Lock.
    .steps-2 = Look where you keep it. If you told us the place, the screen says it after a wrong try.
    .steps-3 = If you cannot find it, press “Use my recovery sheet” and type the groups in order.
    .steps-4 = Choose a new password, and write it down.
    .after-1 = Without the password and without the sheet, no one can open your records. We cannot either.

help-sheet = The recovery sheet
    .before-1 = If you forget the password, the code on this sheet opens your records.
    .before-2 = Keep two copies: one for you, one for someone you trust. Two homes are better than one.
    .before-3 = Put yours with your important papers. Do not keep it on this computer, beside it, or as a photo on a phone.
    .before-4 = Someone who has the sheet, and also your computer or a copy of your records, can read them.
    .before-5 = If a sheet is lost, make a new one in Settings. The old code then no longer opens your records. Copies made before still open with it.

help-without-password = Opening without a password
    .before-1 = This computer can open your records for you. It is off at first, and you turn it on in Settings.
    .before-2 = It is easier, and it is less safe. Anyone who can use your account on this computer can open your records.
    .before-3 = Choose it only if the computer is yours, and asks for a password when it starts.
    .before-4 = Keep your password and your recovery sheet. You need them if this computer breaks, or on another one.

help-lock = Locking
    .before-1 = Locking closes your records and empties the window. Then they must be opened again.
    .before-2 = Press “Lock” at the top when you leave the room. They also lock by themselves after a while, and when the computer sleeps.
    .before-3 = You choose in Settings how long that is.
    .before-4 = What you were writing is kept. It is there when you open your records again.
    .before-5 = If you copied words, we try to take them off the clipboard. Some computers keep a list of their own, which we cannot empty.

help-copies = Copies and a second place
    .before-1 = While your records are open, copies are made by themselves. After a change, that is at most every two hours, and when you lock.
    .before-2 = The last 10 copies are kept, and one for each of the last 12 months. Each is checked by opening it.
    .before-3 = If this computer breaks or is stolen, the copies on it are gone too. So choose a second place: a USB stick, or another disk.
    .before-4 = If that place is not there one day, the copy is made once it is back.
    .before-5 = A copy opens with the password and the sheet of its day. A new password does not reach older copies.

help-move = Moving to a new computer
    .before-1 = This takes about five minutes, or longer if you have many scans. You need a USB stick, and your password or your recovery sheet.
    .steps-1 = Put the stick into the old computer. In Settings, choose it as the place for copies, and wait until the copy is made.
    .steps-2 = Lock your records, and take out the stick.
    .steps-3 = Put Second Chair on the new computer, put in the stick, and open the program.
    .steps-4 = On the first screen, choose to start from a copy, and point to the stick.
    .steps-5 = Type your password, look at what is inside, and bring it all back.
    .after-1 = Keep the old computer until you have seen that all is there. Before you give it away, have its disk erased.

help-lost = If this computer breaks or is lost
    .before-1 = With a copy elsewhere, you can go on with any computer: follow “Moving to a new computer” from step 3.
    .before-2 = If it broke, do not throw it away yet: someone may be able to take your records off its disk.
    .before-3 = If it was stolen, your records on it are closed with your password. If you had turned on opening without one, someone who gets into your account can open them.
    .before-4 = If the sheet or the password was with it, others can open your records. Nobody can stop that from afar.
    .before-5 = Change the password on the new computer, and make a new sheet.
    .before-6 = Without a copy elsewhere, what you typed is gone. Ask your doctors and hospitals for their papers again.

help-bring-back = Bringing something back
    .before-1 = There are four ways. Begin with the first.
    .steps-1 = Just now: press “Undo”, or hold Ctrl (Cmd on a Mac) and press Z.
    .steps-2 = In the last 30 days: look in “Recently deleted”.
    .steps-3 = The words of a question: press “Change” below it, then “Earlier versions”.
    .steps-4 = Older than that: take it from a copy. In Settings, go to the copies and look inside one.
    .after-1 = If you bring back a whole copy, the records of today are set aside. They are not lost.

help-for-good = Deleting for good
    .before-1 = What you delete stays in “Recently deleted” for 30 days. Then it is removed by itself, for good.
    .before-2 = You can also do that at once: press “Delete for good” there. It cannot be undone.
    .before-3 = Copies made before still hold it. Most of them go within a year, as newer ones take their place.
    .before-4 = Pages you printed, and files that lie elsewhere on this computer, are not touched.

help-borrowed = On a borrowed computer
    .before-1 = It is best not to keep your records there: whoever looks after that computer may see what you do. If you must:
    .steps-1 = Ask the owner, and bring a copy of your records on a USB stick.
    .steps-2 = Open the copy with your password. Do not turn on opening without a password.
    .steps-3 = If the computer offers to keep a password or a file, say no.
    .steps-4 = Print nothing that you would leave behind.
    .steps-5 = Lock your records when you stop, and take the stick with you.
    .after-1 = Afterwards your records still lie on that computer, closed with your password. It may also keep traces of what was on screen or on the printer.
    .after-2 = If you do not trust that computer, change your password later, on your own.

help-leaves = What leaves this computer
    .before-1 = Nothing leaves it by itself. Something goes out only when you send a request, or try your mail account.
    .before-2 = Before a request goes, you see its exact words. Nothing is added from your records.
    .before-3 = An e-mail is less private than a letter or a call: those who carry it may be able to read it.
    .before-4 = What has arrived cannot be called back. You can ask the service to delete it; under “What I sent” the words for that are ready.
    .before-5 = Each contact with another computer is written down first, under “Network record” in Settings. You can turn off all sending there.
    .before-6 = Files you save or print, and copies in a cloud folder, go where you put them.

help-protects = What is protected, and what is not
    .before-1 = Your records are closed on the disk. Someone who finds the computer needs your password or your sheet to read them.
    .before-2 = There is no account, and the program uses the internet only for what you send from it. If you put copies in a cloud folder, closed copies do go there.
    .before-3 = While your records are open, anyone at the computer can read them. So lock them when you go.
    .before-4 = A harmful program on this computer, or someone who controls it, can see what you see.
    .before-5 = A password that is easy to guess protects little, and so does one on a note by the screen.
    .before-6 = Second Chair shows what your papers say. It gives no advice and does not replace your doctor.

help-cannot = If I can’t do this myself
    .before-1 = One day someone else may have to look after your papers. A few minutes now make that easy for them.
    .steps-1 = Give one recovery sheet to someone you trust. Tell them which computer it is for.
    .steps-2 = Sign the paper that says who may decide for you. Its name and its rules differ by province.
    .steps-3 = Write in Second Chair where that paper is, and who has the sheet.
    .steps-4 = Ask your team who they may talk to, and give them that in writing.
    .after-1 = A note in Second Chair is not a legal paper. Keep the signed papers too.

help-together = Preparing with your family
    .before-1 = You can give someone a file with the questions you choose, and one appointment. Nothing else of your records is in it.
    .before-2 = The file is locked. It opens with a few words, or with that person’s own key.
    .steps-1 = Choose the questions, and look at what the file holds.
    .steps-2 = Save it, and send it yourself: by e-mail, or on a stick.
    .steps-3 = Tell them the words by phone, never in the same e-mail.
    .steps-4 = Open the file that comes back. What they added joins your list, and you can undo it.
    .after-1 = A file you gave away cannot be called back.

help-diary = The diary does not watch you
    .before-1 = The diary keeps what you write, and shows it over the days. It does not judge a number, and it warns nobody.
    .before-2 = No one at the hospital sees it until you show it to them.
    .before-3 = If you feel worse, or are worried, do not wait for the app. Call your team.
    .before-4 = In an emergency, call 911 or your local number.
    .before-5 = What to do with a fever is for your team to say. Ask them, and write it under “Who to call”.

help-disc = Scans on a disc, without a disc drive
    .before-1 = Many hospitals hand out scans on a disc, and many computers cannot read one.
    .steps-1 = Ask the imaging department for the same scans on a USB stick, or by a secure link.
    .steps-2 = Or borrow a disc drive that plugs into a USB port: a relative, a friend or a library may have one.
    .steps-3 = Or ask someone with a drive to copy the whole disc to a stick, not just some files.
    .steps-4 = In Second Chair, choose that disc or folder: it is kept whole, just as it came.
    .after-1 = Keep the disc, even when its scans are in your records.
    .after-2 = If you only have film, hold it up to a bright window and take a photo. It does not replace the film, but it is better than nothing.

help-photos = Photos of papers with your phone
    .before-1 = A photo is fine to begin with, and you can say later what it is.
    .steps-1 = Lay the paper flat, in good light, and keep your shadow off it.
    .steps-2 = Hold the phone straight above, and take one picture of each page.
    .steps-3 = Look if the whole page is there, and if you can read the small print.
    .steps-4 = Bring the pictures to this computer with a cable: then nothing goes over the internet.
    .steps-5 = Choose them in Second Chair, under Records.
    .after-1 = You can also send them to yourself by e-mail. Then a copy stays with the mail company.
    .after-2 = Some phones copy all photos to the internet by themselves: look in the settings of yours.
    .after-3 = The pictures also stay on the phone until you delete them there.

help-imaging = Asking the imaging department
    .before-1 = Each hospital has its own way to hand out scans, so begin with a call.
    .steps-1 = Have your name, your date of birth and your health card at hand.
    .steps-2 = Say: “I would like a copy of my scans, the whole disc in DICOM, with the reports.”
    .steps-3 = You may ask for several years at once.
    .steps-4 = Ask how you get them: on a disc, on a USB stick, or by a secure link.
    .steps-5 = Ask what it costs and how long it takes.
    .steps-6 = When you have them, look if each scan is there, and if the name on them is yours.
    .after-1 = DICOM is the way hospitals keep scans and hand them on to each other. A photo of a screen is not the same.
    .after-2 = The report is the doctor’s words about the scan, and sometimes another office hands it out.

help-after-death = Records after a death
    .before-1 = Take your time. Everything in Second Chair stays as it is.
    .before-2 = Who may ask for a person’s records afterwards differs by province. Most often it is the one who looks after the estate. Sometimes close family may ask too.
    .steps-1 = Call the hospital, and ask for the health records office.
    .steps-2 = Ask who may have the records, which papers they need, and what it costs.
    .steps-3 = Keep the papers you have, and a copy of these records.
    .after-1 = This page is not legal advice. The office, or the one who looks after the estate, can tell you more.
