### The second opinion: a case, its pages, what is known of asking for one.

# On every page of a case
opinion-title = Second opinion
opinion-safety-title = When to call
opinion-safety = This app does not watch what you write. New weakness in your legs, trouble breathing, fever during treatment, confusion or bleeding: call your team. Emergency: 911, or your local number.
opinion-knows = Your doctor knows:
opinion-knows-yes = yes
opinion-knows-since = { $form ->
    [day] yes, since { $when }
   *[other] yes ({ $when })
}
opinion-knows-no = not yet
opinion-change = Change

# The cases
case-empty = A second opinion is a normal thing to ask for
case-empty-more = Start with what you have been told so far. You can stop at any time.
case-begin = Start
case-begun = Your second opinion is started.
case-another = Start another second opinion
case-all = All second opinions
case-unnamed = Not named yet
case-list-decided = Decided
case-deleted = This second opinion was deleted.
case-delete = Delete this second opinion
case-more = More about second opinions

# The four steps
case-step-decide = Decide to ask
case-step-gather = Gather
case-step-hear = Hear the opinion
case-step-next = Decide what next
case-step-is-here = You are here
case-step-is-done = Done
case-step-is-not-needed = Not needed
case-step-is-begun = Begun
case-step-is-open = Not started
case-inside = What this step holds
case-now = Now:
case-your-doctor = your doctor
case-wrote-why = You wrote why.
case-no-why = Write down why you ask.
case-told = You told { $who }.
case-told-since = { $form ->
    [day] You told { $who } on { $when }.
   *[other] You told { $who } ({ $when }).
}
case-not-told = Tell your doctor early.
case-chosen = You chose { $name }.
case-ready = { $ready } of { $all } records are ready.
case-asked = { $asked ->
    [one] One is asked for.
   *[other] { $asked } are asked for.
}
case-missing = { $missing ->
    [one] One is missing.
   *[other] { $missing } are missing.
}
case-gather-plain = Choose where to ask. Get your records together.
case-left = Records left on { $when }.
case-arrived = Records left on { $when }, and they arrived.
case-hear-plain = Meet the second doctor, or get the answer in writing.
case-line = { $words }.
case-basis-papers = From your papers
case-basis-video = By video
case-basis-phone = By phone
case-basis-in-person = In person
case-basis-at = { $basis }, at { $time }
case-in-writing = It is here in writing.
case-next-plain = Put both opinions side by side. Go back to your doctor with what you learned.
case-decided = You decided: { $what }

# The ten states
stage-deciding = Deciding to ask
    .needs = Write why you ask and what you must decide. Ask your doctor how long you can wait.
    .blocks = Many people fear to hurt their doctor. Some think there is no time. Ask your doctor. Then you know.
stage-telling = Telling your doctor
    .needs = Tell your doctor before you ask elsewhere. They can help with records and referrals.
    .blocks = It is easy to put this off. Doctors in one study were hurt when no one told them. A short note is enough.
stage-choosing = Choosing where
    .needs = Find a place and a doctor. Ask about a referral, the cost, the language and the way there.
    .blocks = Often it is the referral, the cost or the distance. Ask first if an insurer or employer already pays.
stage-gathering = Gathering records
    .needs = Ask for each record. Note when it came, and look if all of it is there.
    .blocks = Slides and discs take the longest. Some places ask for a fee or a form. Start with those.
stage-sending = Sending records
    .needs = Send the records in the way they ask. Then call, and ask if all of it came.
    .blocks = Faxes get lost, and some discs do not open. Ask them to look before your visit.
stage-hearing = Hearing the opinion
    .needs = Note the day, and who comes along. Bring your questions on paper.
    .blocks = It is hard to listen and write at once. Ask someone to take notes for you.
stage-writing = Getting it in writing
    .needs = Ask for the opinion in writing. Ask them to send a copy to your own doctor.
    .blocks = Often no one asks for it. Ask on the day of the visit.
stage-comparing = Side by side
    .needs = Put both opinions side by side. Turn what differs into questions.
    .blocks = Doctors may use other words for the same thing. Ask each of them why they see it so.
stage-going-back = Going back to your doctor
    .needs = Tell your doctor what you heard. Ask who is in charge of your care now.
    .blocks = Some people find it hard to go back. Your doctor may be waiting to hear from you.
stage-decision = The decision
    .needs = Write what you chose, when it starts, and who you told.
    .blocks = Two opinions that differ can make it harder. Ask both doctors how much the difference matters.
case-stage-is-here = You are here
case-stage-is-done = Done
case-stage-is-settled = Done or not needed
case-stage-is-open = Not started
case-blocks = What often gets in the way
case-i-am-here = I am here
case-i-am-here-which = I am here: { $stage }
case-settle = Done or not needed
case-settle-which = Done or not needed: { $stage }
case-unsettle = Take this back
case-unsettle-which = Take this back: { $stage }
case-saved-here = You are here now: { $stage }
case-saved-settled = Put behind you: { $stage }
case-saved-unsettled = Open again: { $stage }

# What is done in them
case-do-why = Write why you ask
case-do-feel = How does your doctor feel?
case-do-bring = What second opinions bring
case-do-tell = Tell my doctor
case-do-where = Choose where to ask
case-do-kinds = What kinds of services there are
case-do-service = Ask a service for help
case-do-records = See records to send
case-do-letters = Write a letter
case-do-packet = Put the records together
case-do-sent = See what left
case-do-opinion = Note the day and the doctor
case-do-questions = Write my questions
case-do-written = Ask for it in writing
case-do-compare = Put both side by side
case-do-back = Go back to my doctor
case-do-decide = Write what I decide
case-do-relatives = Tell my family

# Beside the steps
case-about-title = What this is about
case-why = Why I ask
case-why-none = Not written yet.
case-decision = What I must decide
case-decision-none = Not written yet.
case-by-when = By when
case-by-when-none = Ask your doctor how long you can wait.
case-quote = “{ $words }”
case-change = Change this page

# A rest, an end, a treatment that starts meanwhile
case-service = Ask a service for help
case-print = Print this page
case-pause = Pause this for now
case-stop = Stop this
case-why-paused = Why do you pause?
case-why-stopped = Why do you stop?
case-why-hint = In your own words. You can leave it empty.
case-do-paused = Pause
case-do-stopped = Stop
case-paused = Paused
case-paused-since = { $form ->
    [day] Paused since { $when }.
   *[other] Paused ({ $when }).
}
case-stopped = Stopped
case-stopped-since = { $form ->
    [day] Stopped on { $when }.
   *[other] Stopped ({ $when }).
}
case-rests-kept = All you wrote is still here. You can go on at any time.
case-go-on = Go on
case-saved-open = Your second opinion goes on.
case-saved-paused = Your second opinion is paused.
case-saved-stopped = Your second opinion is stopped.
case-started-note = Treatment has started
case-started = Treatment has started
case-started-goes-on = Some treatments cannot wait. Your second opinion can still go on beside it.
case-started-what = Which treatment?
case-started-when = When did it start?
case-started-change = Change this
case-started-close = Close
case-started-remove = Take this note away
case-since = { $form ->
    [day] since { $when }
   *[other] { $when }
}
case-saved-started = Saved: treatment has started.
case-saved-not-started = The note about the treatment is gone.

# What it is about
about-title = Why I ask, and by when
about-why-lead = One reason is enough. You can tick more than one.
reason-confirm = I want to be sure of the diagnosis
    .wish = be sure of the diagnosis
reason-learn = I want to learn more
    .wish = learn more about my illness
reason-widen = I want to know what else could be done
    .wish = know all my choices
about-own-reason = In my own words
about-decision = The choice in front of me
about-decision-hint = Such as: surgery this summer, or wait and watch.
about-wait = My doctor says I can wait until
about-wait-lead = Only your doctor can say this. Ask: How long is it safe to wait? This app does not work it out.
about-wait-until = Until when
about-wait-words = In their words
about-wait-by = Who said it
about-wait-said = When they said it
about-what = What it is about
about-illness = Which illness?
about-own = What is it about?
about-own-hint = In your own words. You can change it later.
about-own-words = Something else, in my own words
about-done = Back to my second opinion
about-saved-why = Saved: why you ask.
about-saved-decision = Saved: what you must decide.
about-saved-wait = Saved: how long you can wait.
about-saved-what = Saved: what it is about.

# Leaflets and their sources
leaflet-note = These studies looked at other people. They cannot tell what will happen for you.
source-name = Source: { $name }
source-leaves = Your browser opens outside this app. The website can then see this computer.
source-copy = Copy the link
source-copy-which = Copy the link: { $name }
source-open = Open in my browser
source-open-which = Open in my browser: { $name }
source-copied = Copied.
source-not-copied = This did not work. Mark the link and copy it by hand.
source-opened = Your browser should open now.

# How does your doctor feel?
feel-title = How does your doctor feel?
feel-lead = Many people fear that asking will hurt their doctor. One small study asked doctors how they feel about it.
feel-found = What the doctors said
feel-study = Researchers talked at length with 26 cancer doctors. They asked how it feels when a patient wants a second opinion.
    .of = 26 cancer doctors in the Netherlands, in talks
feel-helped = The doctors helped with second opinions. Often they doubted that one more opinion would be of use.
feel-after = Patients came back. Then most first doctors in this small study felt that the bond had become stronger.
feel-both = Sometimes both doctors agreed. Then patients felt more sure and found it easier to accept, the doctors said.
feel-upset = What upset them
feel-hurt = Two things hurt. One was when no one told them. The other was after they had put a lot of themselves into the care.
feel-small = Blunt talk about what differs caused strain. Second doctors hold back small differences, so as not to harm trust.
feel-you = What you can do
feel-do-before = Tell your doctor before, not after.
feel-do-why = Say why you ask. You want to be sure.
feel-do-gentle = When you tell what differs, be gentle. Ask why.
feel-do-back = Go back, and tell what you heard.
feel-cannot = What this study cannot say
feel-limits = It asked 26 doctors in one country. It tells how they felt, not how often. It does not know your doctor.

# What second opinions bring
bring-title = What second opinions bring
bring-lead = Studies vary widely. Different does not mean better. This cannot tell what will happen for you.
bring-differ = How often two opinions differ
bring-range = Studies vary widely. In a review of 25, between 2 and 51 in 100 answers differed.
    .of = A review of 25 studies, people with cancer
bring-confirmed = In another review, the first opinion was confirmed in 43 to 82 of 100. It depends on the study.
    .of = A review of 13 papers on cancer
bring-similar = In one study, 90 in 100 heard much the same advice. Yet 66 in 100 had thought it would differ.
    .of = Cancer care in the Netherlands, 70 people
bring-surgery = In another, 68 in 100 answers were the same. For 16 the difference was small, and for 16 it was large.
    .of = Cancer surgery, mostly breast, 403 people. In 317 the answers could be compared.
bring-breast = At one breast cancer centre, more than 45 in 100 answers differed in at least one point.
    .of = Breast cancer, 591 people. For 470 the answers were looked at.
bring-slides = When the slides are read again
bring-pathology = Most slides are read the same way twice. For 0.6 in 100 the change mattered for the treatment.
    .of = Slides of 71,811 people, sent to one large clinic
bring-not-borne-out = Some changed readings could be checked with new tissue. For 15 in 100 of those, the new reading did not hold.
    .of = 86 of those people, with new tissue
bring-after = What comes after
bring-back = Most people go back to their first doctor. It was 71 in 100 in one of two studies, and 78 in the other.
    .of = Cancer surgery, 403 people, and an older study of 245 people
bring-calm = People felt less unsure after it. Whether they worried less is not clear.
    .of = Cancer care in the Netherlands, 70 people
bring-cannot = What no one can say
bring-unknown = Do people live longer or better after a second opinion? A review looked for this and found no figures.
    .of = A review of 13 papers on cancer
bring-who = The people in these studies chose to ask. Others may differ from them.
bring-right = When two doctors differ, a study does not know who is right.
bring-ask = Ask both of your doctors: How much does this difference matter for me?

# Tell my doctor
tell-title = Tell my doctor
tell-lead = Tell your doctor before you see someone else. A few words are enough. Here are some to start from.
tell-lead-knows = Your doctor knows. You can write down what was said.
tell-words = Words to start from
tell-way = How will you tell it?
tell-way-say = I say it
tell-way-write = I write it
tell-way-other = Someone says it for me
tell-tone = How should it sound?
tell-tone-plain = Short and plain
tell-tone-warm = Warm
tell-tone-shy = I feel shy
tell-tone-hurry = There is little time
tell-these = These words
tell-letter = Change or print these words
tell-copy = Copy these words
tell-copied = Copied. You can put them where you write.
tell-not-copied = This did not work. Mark the words and copy them by hand.
tell-more = What you can bring up
tell-tip-before = Say it before you go elsewhere, not after.
tell-tip-reason = Say why. You want to be sure.
tell-tip-whom = Ask who they would go to in your place.
tell-tip-wait = Ask how long it is safe to wait.
tell-tip-records = Ask for help with your records.
tell-tip-talk = Ask if the two doctors would talk to each other.
tell-tip-back = Say that you value them, and that you plan to come back.
told-title = What your doctor knows
told-knows = My doctor knows that I ask for a second opinion
told-doctor = Which doctor?
told-doctor-hint = The one who looks after you now.
told-when = Since when?
told-by = Who told them?
told-by-hint = Such as: me, at the visit. Or: my daughter, by phone.
told-reaction = How did they take it?
told-reaction-hint = In your own words.
told-helps = What did they offer to do?
told-helps-hint = Such as: send the pictures, write the referral, call the other doctor.
told-saved = Saved: what your doctor knows.

# Where and how
where-title = Where and how to ask
where-lead = You can ask from home, or go to another centre. Write down what each place tells you.
where-first = First: does someone already pay?
where-benefit-lead = Some insurers and employers pay for a second opinion. Look in the papers of your plan, or call them.
where-benefit = Have you asked an insurer or employer?
where-benefit-not-asked = Not yet
where-benefit-waiting = I asked, and wait
where-benefit-pays = They pay
where-benefit-does-not = They do not pay
where-benefit-note = What they told you
where-benefit-note-hint = Such as who you talked to, and on which day.
where-benefit-saved = Saved: who pays.
where-places = Places you may ask
where-none = None yet.
where-online = From home
    .hint = A doctor reads your papers, or talks to you by video or phone.
where-visit = A visit
    .hint = You go to another centre.
where-compare = Compare two places
where-compare-left = First place
where-compare-right = Second place
where-compare-one = Add a second place to compare.
where-compare-note = You choose. This app does not rate places.
place-new = Add a place
place-name = Its name
place-name-hint = Such as a hospital, a centre or a service.
place-name-missing = Write its name first.
place-channel = How would you ask?
place-add = Add this place
place-added = Added: { $name }
place-saved = Saved: { $name }
place-gone = This place is not here any more
place-lead = Call and ask. Write what they tell you. Empty fields are fine.
place-pick = I ask here
place-unpick = I do not ask here after all
place-chosen = You ask here
place-picked = You ask here: { $name }
place-unpicked = Not chosen any more: { $name }
place-remove = Take this place off the list
place-removed = Off the list: { $name }
place-not-asked = Not written yet
place-doctor = Doctor
    .hint = Ask who has seen many people with your illness.
place-phone = Phone
    .hint = The number for new patients, if there is one.
place-referral = Referral
    .hint = Ask if a doctor must refer you, and which doctor may.
place-who-asks = Who must ask
    .hint = Can you ask yourself, or must your doctor do it?
place-cost = Cost
    .hint = Ask what you pay, and what your health plan pays.
place-language = Language
    .hint = Ask if you can speak and read in your own language.
place-reads = What they look at
    .hint = Only reports, or slides and pictures too?
place-answer = When they answer
    .hint = Ask how long it takes once they have all your records.
place-travel = Travel
    .hint = How far is it, where would you stay, and who comes along?
place-notes = Anything else

# Kinds of services
kinds-title = Kinds of services
kinds-lead = This is how services like these usually work. Each one has its own rules.
kinds-ages = Prices and waiting times change. That is why none are listed. Ask each place.
kinds-ask = Ask:
kinds-here = Free help, and who else you can call
kinds-no-pay = No service pays to be listed.
kind-provincial = A cancer centre in your province
    .how = In Canada a specialist usually needs a referral. It may come from your family doctor or the doctor who treats you. The health plan pays for care that is needed. Travel is most often up to you.
    .ask = Who must refer me? What do you need to have first?
kind-hospital = An online service of a hospital
    .how = You or your doctor sign up. They gather your records, and a doctor reads them. Some talk to you by video. The answer is for you and your doctor to use here. Some services take only certain people.
    .ask = What does it cost? Who gathers the records? Who gets the answer?
kind-benefit = A benefit of an insurer or employer
    .how = Some plans have a second opinion in them. You call a number. One person there helps you from start to end. Often family members can use it too.
    .ask = Am I covered? Does my employer learn of it?
kind-navigator = Nurse guides and public help lines
    .how = In some provinces, nurses guide people through cancer care. Help lines answer questions and know local services. Both are free. They do not give a second opinion, but they help you get one.
    .ask = Can I call you myself? Can you help me find a centre?
kind-abroad = A visit to a centre abroad
    .how = Some centres let you call them yourself. If you choose this on your own, you most often pay for it. A public plan pays only in rare cases, and must agree before you go.
    .ask = What will it cost in all? Who looks after me at home?
kind-reread = A second reading of slides or pictures
    .how = Another doctor looks at the same slides or scans. You may not need to travel. It often needs a referral, or a signed form for the lab.
    .ask = Do you need the slides, or do scans of them do? When do they go back?

# After the opinion
after-opinion-title = After the opinion
after-opinion-lead = You heard a second opinion. Take the rest one step at a time.
after-part-written = The opinion in writing
    .what = What it should hold, and a letter to ask for it.
after-part-back = Going back to my doctor
    .what = A letter, both opinions side by side, and who is in charge.
after-part-decision = The decision
    .what = What you chose, when it starts, and what comes next.
after-part-relatives = A message to my family
    .what = A few words, with no records in it.

written-lead = Get the opinion on paper. Then both doctors can read the same words.
written-no-opinion = There is no second opinion here yet. Note who gives it first.
written-second = Second opinion
written-paper = Which of your records is it?
written-paper-hint = Your letters and documents are in this list.
written-not-here = It is not here yet
written-open = Open it
written-add = Add it to your records
written-has = What does it say?
written-has-hint = Doctors in Ontario are told to put these in such a report. Tick what you find in it.
written-copied = My own doctor has a copy
written-saved = Saved: the opinion in writing.
written-missing = { $count ->
    [one] One thing is not ticked. You can ask for it.
   *[other] { $count } things are not ticked. You can ask for them.
}
written-no-copy = Your own doctor has no copy yet. You can ask for that.
written-letter = Write to ask for it
written-letter-lacks = Write to ask for what is missing
written-complete = All of it is there, and your own doctor has a copy.
report-names = Who it is about, who wrote it, who asked
report-dates = The dates
report-purpose = What was asked
report-reviewed = What they looked at
report-findings = What they found
report-conclusions = What they conclude
report-treatment = The treatment they suggest, and why
report-outstanding = Tests and referrals still to come
report-advice = What they told you
report-follow-up = What happens next, and who does it

back-lead = Going back closes the circle. Your doctor then knows what you heard, and you know who is in charge.
back-letter = Write to my doctor
back-was = When you were there
back-when = When was it?
back-said = What was said?
back-said-hint = In your own words. What did your doctor say to the other opinion?
back-charge = Who is in charge of your care now?
back-charge-hint = The doctor you call first.
back-saved = Saved: going back to your doctor.

decision-lead = This is your own choice. Write it in your own words. You can change it at any time.
decision-what = What I decided
decision-why = Why this fits what matters to me
decision-why-hint = Only for you. You can leave it empty.
decision-when = When did you decide?
decision-starts = When does it start?
decision-told = Who did you tell?
decision-told-hint = Such as: both doctors, my son.
decision-saved = Saved: your decision.
decision-next = Next steps
decision-next-lead = What you add here shows on Today.
decision-next-add = Add a next step

relatives-lead = This message holds no records and no results. You send it yourself, in your own way.
relatives-decision = Put my decision in it
relatives-decision-hint = Then anyone who gets the message can read it.

# The first words of letters
letter-made = The letter is there. You can change it.
letter-subject-tell-doctor = A second opinion
letter-subject-ask-written = Your opinion in writing
letter-subject-going-back = After the second opinion
letter-subject-relatives = News from me
letter-dear = Dear { $doctor },
letter-dear-doctor = Dear doctor,
letter-end =
    Thank you.

    { $name }

letter-tell-why-say = I would like to:
letter-tell-why-write = I would like to:
letter-tell-why-other = They would like to:
letter-tell-plain-say =
    I would like a second opinion before I decide.
    Can you help me with the records?
    How long is it safe to wait?
letter-tell-plain-write =
    I would like to hear a second opinion before I decide.

    Could your office help with my records? I also need the pictures. Please tell me how long it is safe to wait.

    I plan to come back to you with what I learn.
letter-tell-plain-other =
    I call for { $name }, who would like a second opinion before deciding.
    Can you help with the records?
    How long is it safe to wait?
letter-tell-warm-say =
    You take good care of me, and I am glad of it.
    This is a big step for me. I would rest better if one more doctor looked at it.
    Who would you ask in my place?
    I would like you both to talk. Then I will come back to you.
letter-tell-warm-write =
    Thank you for the care you take of me. This is a big step, and I would like one more doctor to look at it. It would help me to say yes with a calm mind.

    Who would you ask in my place? I would be glad if the two of you could talk.

    I want to stay with you. I will come back and tell you what I heard.
letter-tell-warm-other =
    { $name } is glad to be in your care and asked me to tell you something.
    One more opinion would help before this big step.
    Who would you ask? Could the two of you talk?
    { $name } plans to come back to you.
letter-tell-shy-say =
    This is hard for me to say.
    I would like to ask one more doctor. It is not that I doubt you. I need to be sure.
    What do I have to do?
letter-tell-shy-write =
    I find this easier to write than to say.

    I would like to ask one more doctor before I decide. It is not that I doubt you. I need to be sure.

    What do I have to do? And how long can I take?
letter-tell-shy-other =
    { $name } finds this hard to say and asked me to do it.
    One more doctor should look at it before the decision. It is not doubt in you.
    What do we have to do?
letter-tell-hurry-say =
    I know that time is short.
    I would like one more opinion, if it can be quick.
    What is the last day that you would wait?
    Could you call the other doctor yourself?
letter-tell-hurry-write =
    I know that time is short. I would still like one more opinion, if it can be quick.

    Please tell me the last day that you would wait. Could you call the other doctor yourself? Which records should go first?

    If my treatment must start now, please start it. The second opinion can go on beside it.
letter-tell-hurry-other =
    { $name } knows that time is short.
    One more opinion would help, if it can be quick.
    What is the last day that you would wait?
    Could you call the other doctor yourself?

letter-written-thanks = Thank you for your opinion.
letter-written-thanks-on = { $form ->
    [day] Thank you for your opinion of { $when }.
   *[other] Thank you for your opinion ({ $when }).
}
letter-written-ask = Please send it to me in writing. I would like to read in it:
letter-written-lacks = I have it in writing now. Something is not in it yet. Could you add it?
letter-written-copy = Please send a copy to { $doctor } too.
letter-written-copy-own = Please send a copy to my own doctor too.

letter-back-heard = I have heard a second opinion. I would like to come back to you and talk about it.
letter-back-by = I have heard a second opinion, by { $by }. I would like to come back to you and talk about it.
letter-back-both = I will bring both opinions, side by side.
letter-back-talk = Could we look at what differs, and why? It may help if you two talk to each other.
letter-back-charge = Please also tell me who is in charge of my care now, and who I call first.

letter-relatives-hello = Hello,
letter-relatives-plain = I asked a second doctor for an opinion, and I have heard it now.
letter-relatives-decided = This is what I decided: { $what }
letter-relatives-starts = { $form ->
    [day] It starts on { $when }.
   *[other] Start: { $when }.
}
letter-relatives-thanks = Thank you for being there for me. I will tell you more when I am ready.
