### The care team, and whom to call for what.

# The care team
care-title = Care team
care-add = Add someone
care-call = Who to call for what
care-cannot = If I can’t do this myself
care-empty = Doctors, nurses, family, pharmacy
care-empty-lead = Who should you call for what? Begin with one name. A number can come later.
care-group-doctor = Doctors
care-group-nurse = Nurses
care-group-family = Family and friends
care-group-pharmacy = Pharmacy
care-group-place = Hospitals and clinics
care-group-service = Services
care-group-other = Others
care-back = Care team
care-not-found = This person is no longer in the care team.
care-change = Change

# One of them
care-name = Name
care-name-hint = A person, or a place.
care-role = What they are
care-role-doctor = Doctor
care-role-nurse = Nurse
care-role-family = Family or friend
care-role-pharmacy = Pharmacy
care-role-place = Hospital or clinic
care-role-service = Service
care-role-other = Other
care-field = What they do
care-field-hint = For example: surgeon, cancer nurse.
care-field-family = Who they are to you
care-field-family-hint = For example: sister, neighbour.
care-place = Where
care-phone = Phone
care-email = E-mail
care-notes = Notes
care-notes-hint = For example: when to reach them, whom to ask for.
care-may-know = What they may be told
care-may-know-hint = A note for you and your team. If you signed a paper, write here where it is.
care-key = Their key for sharing files
care-key-hint = It begins with “age1”. They find it in their own Second Chair, under “Prepare together”.
care-key-has = You can share a file with them that only they can open.
care-save = Save
care-cancel = Close without saving
care-delete = Delete from the care team
care-added = { $name } is in your care team.
care-changed = Saved: { $name }
care-deleted = { $name } was taken out of your care team.
care-kept = This is what you wrote before. It is not saved yet.

# Said wherever it may matter
emergency-line = Emergency: 911, or your local number

# Who to call
call-title = Who to call
call-lead = What your team told you, in their words. Second Chair adds nothing, and cannot call for you.
call-print = Print this page
call-fridge = Print a page for the fridge
call-need-fever = Fever
call-need-symptom = Something new
call-need-pain = Pain
call-need-medicine = Medicines
call-need-appointment = Appointments
call-need-line = Line or port
call-need-worry = A worry
call-need-other = Anything else
call-none = Not written down yet. Ask your team.
call-write = Write it down
# Read out after the words of a button.
call-for = : { $need }
call-another = Add another number
call-change = Change
call-told = Told by: { $told }
call-no-number = No number written down
call-care = See the whole care team

# Changing one
call-instruction = What your team said
call-instruction-hint = In their own words.
call-name = Whom to call
call-phone = Number
call-hours = When they answer
call-hours-hint = For example: day and night.
call-who-told = Who told you, and when
call-who-told-hint = For example: the nurse, 14 April.
call-save = Save
call-cancel = Close without saving
call-delete = Delete this number
call-saved = Saved: { $need }
call-deleted = Deleted: { $need }
call-kept = This is what you wrote before. It is not saved yet.
call-nothing = Write what they said, a name or a number first.
