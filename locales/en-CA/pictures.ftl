# Pictures of paper, faxes, recordings, and looking for words in pictures.

# Looking for words in pictures, so that search finds them
looking = Looking for words in your pictures, so that search finds them.
looking-page = Page { $page }
looking-stop = Stop
looking-stopped = We stopped looking for words in your pictures.
looking-again = Look again

# Pages of a document
pages-tools = Pages of this record
pages-arrange = Arrange pages
pages-title = Arrange pages
pages-lead = Turn, crop and move pages here. The pictures themselves never change.
pages-none = This record has no pictures to arrange.
pages-back = Back to the record
pages-page = Page { $page }: { $name }
pages-left = Turn left
pages-right = Turn right
pages-crop = Crop
pages-whole = Show all of it again
pages-up = Move up
pages-down = Move down
pages-of = { $act }: page { $page }
pages-moved = Moved to place { $place } of { $count }.
pages-turned = Page { $page } is turned.
pages-saved = Pages arranged
pages-other = This file is not a picture. It can only be moved.
pages-crop-hint = Draw a box around the part to keep, or tap it. The rest is only hidden.
pages-crop-take = Keep this part
pages-crop-box = Box around the part to keep
pages-ask = Ask about this page
pages-ask-picture = Ask about this picture
pages-as-it-is = We turned or cropped this page for you to read. The picture itself is kept as it came.

# What cannot be shown here
picture-heic = This system cannot show this kind of photo
picture-heic-more = It is a HEIC photo, as iPhones make them. We keep it as it is, so nothing is lost.
picture-heic-now = To see it here, open it in your photo program, save or export it as JPEG, and add that file too.
picture-heic-next = For new photos: on an iPhone, choose Settings, Camera, Formats, Most Compatible.
file-keep = Save a copy
file-keep-hint = You can open the copy with another program. So can anyone who finds it.
file-kept = Saved as { $name }.

# Recordings
sound-title = Player for { $name }
sound-play = Play
sound-pause = Pause
sound-back = Back { $seconds } seconds
sound-forward = Forward { $seconds } seconds
sound-place = Place in the recording
sound-at = { $at } of { $all }
sound-at-only = { $at }
sound-minutes = { $minutes } min { $seconds } s
sound-hours = { $hours } h { $minutes } min
sound-seconds = { $seconds } s
sound-keeps = Your place is kept. Come back at any time.
sound-loading = Opening the recording …
sound-unplayed = This system cannot play this recording
sound-unplayed-more = We keep it just as it came, so nothing is lost. Another program may be able to play it.

# A recording and its appointment
sound-belongs = Belongs to an appointment
sound-belongs-hint = The recording is then with the papers of that appointment.
sound-belongs-choose = Appointment
sound-belongs-none = None chosen
sound-belongs-add = Add to this appointment
sound-belongs-added = Added to { $appointment }
sound-belongs-here = It is with the papers of:
sound-belongs-no = You have no appointments here yet.
