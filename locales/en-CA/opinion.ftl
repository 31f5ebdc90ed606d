### The second opinion: a case, its pages, what is known of asking for one.

# On every page of a case
opinion-title = Second opinion
opinion-safety-title = When to call
opinion-safety = This app does not watch what you write. New weakness in your legs, trouble breathing, fever during treatment, confusion or bleeding: call your team. Emergency: 911, or your local number.
opinion-knows = Your doctor knows:
opinion-knows-yes = yes
opinion-knows-since = yes, since { $when }
opinion-knows-no = not yet
opinion-change = Change
