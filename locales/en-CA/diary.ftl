### The diary: a line a day.

diary-title = Diary
diary-new = Write a line
diary-print = Print for a visit
diary-back = Diary
diary-not-watched = This app does not watch your answers.
diary-not-watched-more = Nobody sees them until you show them.
diary-about = the diary
diary-empty = A line a day, if you like
diary-empty-lead = How was today? A few words are enough. On a day without words, write nothing.
diary-lines = Day by day
diary-change = Change
diary-of = : { $day }
diary-cycle = Day { $day } of { $name }
diary-level = { $what }: { $level } of 10
diary-helped = What helped: { $text }
diary-effect = My day: { $text }
diary-weight = Weight: { $weight }
diary-temperature = Temperature: { $temperature }
diary-not-found = This line is no longer in the diary.

# Beside each temperature, whatever it is
diary-team = Your team’s instruction
diary-team-none = Not written down yet. Call your team now if you’re worried.
diary-team-call = Call: { $who }
diary-team-ask = Ask my team
diary-team-question = If I have a fever, what should I do? Whom do I call, by day and by night?

# What is watched, over the days
diary-trend = What you watch
diary-trend-lead = Each dot is a number that you wrote. Two days in a row are joined.
diary-trend-table = Show it as a table
diary-trend-days = Numbers, day by day
diary-trend-day = Day
diary-trend-cycle = Treatment
diary-trend-last = { $day }: { $level } of 10
diary-trend-last-cycle = { $day }: { $level } of 10, day { $number } of { $name }

# Writing a line
diary-day = Which day
diary-today = Today, { $day }
diary-yesterday = Yesterday, { $day }
diary-time = What time
diary-time-hint = Only if it matters. For example: 14:30.
diary-text = How was it?
diary-text-hint = Your own words are best.
diary-watch = What you watch
diary-watch-lead = From 0 to 10, at its worst that day. Leave empty what you do not want to answer.
diary-watch-none = Choose what you want to watch, if you like.
diary-least = 0: not at all
diary-most = 10: the most I can think of
diary-watch-off = Take “{ $what }” off for today
diary-watch-more = Something else to watch
diary-watch-own = In your own words
diary-watch-add = Add
diary-suggest-pain = Pain
diary-suggest-tiredness = Tiredness
diary-suggest-nausea = Nausea
diary-suggest-appetite = Little appetite
diary-suggest-sleep = Poor sleep
diary-suggest-mood = Low mood
diary-suggest-breath = Short of breath
diary-suggest-numbness = Numb hands or feet
diary-help = What helped
diary-did = What it did to my day
diary-did-hint = For example: stayed in bed until noon.
diary-temperature-field = Temperature
diary-temperature-hint = As you read it, with the unit. For example: 37.1 °C.
diary-weight-field = Weight
diary-weight-hint = As you read it, with the unit. For example: 61.5 kg.
diary-save = Save
diary-cancel = Close without saving
diary-delete = Delete this line
diary-saved = Saved in the diary: { $day }
diary-deleted = Deleted from the diary: { $day }
diary-kept = This is what you wrote before. It is not saved yet.
