### What a person can do with what a file shows: note a value, open it elsewhere.

value-note = Note the value
value-noted = The last row comes from the words you chose. Look it over before you save.

elsewhere = Open with another program
elsewhere-leaves = The file leaves the protection of Second Chair.
elsewhere-copy = A copy lies on this computer until you lock or close Second Chair.
elsewhere-traces = The other program may keep its own traces.
elsewhere-open = Open it
elsewhere-not-now = Not now
elsewhere-opened = Handed to another program. The copy lies on this computer until you lock or close Second Chair.
