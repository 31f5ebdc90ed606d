### The words of a contact request: what is sent, what to say by phone, what the person agrees to, and the three sheets for it. The
### program makes them, so that what is shown, frozen and sent is the same; the screens around them have their own files. What a
### person wrote is put into a message as it is, never read as one.

## The words that are sent

# $code: the number of the request, "7F3K-92". No word about health may stand in a subject.
request-text-subject = Contact request { $code }
request-text-subject-back = Contact request { $code }, taken back
request-text-hello = Hello,
request-text-name = My name is { $name }.
# Who is writing: [parent] means that the writer is the parent.
request-text-for = { $asker ->
    [patient] I am the patient.
    [partner] I am writing for my partner.
    [parent] I am writing for my child.
    [child] I am writing for my parent.
    [relative] I am writing for someone in my family.
    [friend] I am writing for a friend.
    [decider] I am writing for someone else. By law, I decide in their place.
   *[other] I am writing for someone else.
  }
request-text-their-name = Their name is { $name }.
request-text-knows = { $knows ->
    [yes] They know that I am writing.
    [cannot] Right now, they cannot decide for themselves.
   *[no] I am writing for someone who does not know that I am writing. So I say nothing about who it is.
  }
# $help: one of request-text-help-of.
request-text-help = I would like { $help }.
request-text-help-list = I would like:
# When nothing but "something else" was chosen.
request-text-help-any = I would like some help.
request-text-help-of = { $help ->
    [understand] to understand the diagnosis
    [second_opinion] a second opinion
    [options] to know the choices of treatment, or the trials
    [find_doctor] to find a centre or a doctor
    [gather_records] help to gather the records
    [questions] help with questions for an appointment
    [coordinate] help to arrange care, or with waiting times
    [costs] to know what it costs, and who pays
    [support] someone to talk to about how it feels
    [family] help for the family
   *[other] help with something else
  }
request-text-reply-phone = Please call me at { $phone }.
request-text-reply-text = Please send me a text message at { $phone }.
request-text-reply-email = Please write to me at { $email }.
request-text-reply-letter = Please write to me at this address:
# When the number or address is not written yet.
request-text-reply-by = { $by ->
    [phone] Please answer me by phone.
    [text] Please answer me by text message.
    [email] Please answer me by e-mail.
   *[letter] Please answer me by letter.
  }
request-text-message = { $message ->
    [name] You may leave your name and number, and nothing else.
    [all] You may leave a full message.
   *[none] Please leave no message.
  }
request-text-best-time = Best time: { $time }.
request-text-best-time-zone = Best time: { $time } ({ $zone }).
request-text-zone = { $zone ->
    [pacific] Pacific Time
    [mountain] Mountain Time
    [central] Central Time
    [eastern] Eastern Time
    [atlantic] Atlantic Time
   *[newfoundland] Newfoundland Time
  }
request-text-zone-city = { $city } time
request-text-zone-other = time zone { $zone }
request-text-language = { $language ->
    [english] Please answer in English.
    [french] Please answer in French.
   *[other] Please answer in another language.
  }
request-text-language-other = Please answer in this language: { $language }.
request-text-interpreter = An interpreter is needed.
request-text-region = Province or country: { $region }.
# A day to come, as it is put into a sentence. $date: "30 June", "June 2027"; of "about" the date says so itself.
request-text-by-day = by { $date }
request-text-by = by { $date }
request-text-by-about = by { $date }
# $by: one of the three above.
request-text-decide = There is a decision to make { $by }.
request-text-illness = Kind of illness: { $illness }.
request-text-moment = { $moment ->
    [waiting] Right now: something was found, and it is not clear yet what it is.
    [new] Right now: the diagnosis is new.
    [choosing] Right now: choosing what to do.
    [in_treatment] Right now: in treatment.
    [after] Right now: treatment is over.
    [came_back] Right now: it came back, or it went on.
   *[living] Right now: living with it.
  }
request-text-benefit = { $pays ->
    [yes] An insurer or employer pays for second opinions.
   *[no] No insurer or employer pays for second opinions.
  }
request-text-thanks = Thank you,
# The message that takes a request back.
request-text-back = I take back my contact request { $code }.
request-text-back-stop = Please do not contact me about it.
request-text-back-delete = I no longer agree that you use what I wrote. Please delete what you can of it.

## What to say on the phone, in a minute

request-call-name = Hello. My name is { $name }.
request-call-hello = Hello.
request-call-for = { $asker ->
    [patient] I am calling for myself.
    [partner] I am calling for my partner.
    [parent] I am calling for my child.
    [child] I am calling for my parent.
    [relative] I am calling for someone in my family.
    [friend] I am calling for a friend.
    [decider] I am calling for someone else. By law, I decide in their place.
   *[other] I am calling for someone else.
  }
request-call-knows = { $knows ->
    [yes] They know that I am calling.
    [cannot] Right now, they cannot decide for themselves.
   *[no] I am calling for someone who does not know that I am calling. So I say nothing about who it is.
  }
request-call-language = { $language ->
    [english] I would like to speak English.
    [french] I would like to speak French.
   *[other] I would like to speak another language.
  }
request-call-language-other = I would like to speak this language: { $language }.
request-call-back = I sent you a contact request. Its number is { $code }. I take it back.
request-call-thanks = Thank you.

## What the person agrees to. Each is asked apart, and starts unticked.

# $to: the name of the service, with its place if it is known.
request-consent-contact = I agree that these words go to the service named here, so that it can answer me.
request-consent-back = I agree that these words go to the service named here, so that it knows I take my request back.
request-consent-health = I agree that these details about health go along.
request-consent-message = I agree that the service named here may leave me a message.
request-consent-to = To: { $to }.
request-consent-what = What is sent: the words shown here. Nothing else from your records.
# $details: the sentences that are sent.
request-consent-details = These words: { $details }
request-consent-details-why = Why: so that whoever answers knows what it is about.
request-consent-details-leave = You can leave them out and send the rest.
request-consent-phone = Number: { $phone }.
request-consent-message-says = { $message ->
    [name] What it may say: a name and a number, and nothing else.
   *[all] What it may say: all that it is about.
  }
request-consent-message-why = Why: so that you know that they called.
request-consent-message-risk = Risk: whoever hears the message may learn that you asked for help.
request-consent-how = { $how ->
    [letter] How: by letter. A sealed letter is private, but it can get lost, and someone else may open it.
    [mail] How: by e-mail. E-mail is not private like a sealed letter: others may read it on its way.
    [account] How: by e-mail, from your own account. E-mail is not private like a sealed letter: others may read it on its way.
   *[https] How: straight to their computer, over a locked line. Others on the way can see that you wrote, but not what.
  }
request-consent-how-copy = { $how ->
    [letter] You may want to keep a copy of the letter.
    [mail] They also see your e-mail address. Your mail program and your mail company may keep a copy.
    [account] They also see your e-mail address. Your mail company may keep a copy.
   *[https] They may see which internet address it came from.
  }
request-consent-risk = Risk: whoever reads it there learns that you asked for help. We cannot see who reads it.
request-consent-free = You do not have to do this. Your care does not depend on it.
request-consent-take-back = You can take this back later, under “What I sent”. They may have read it by then.
request-consent-keeps = The service keeps its own copy. Ask there how long it is kept.
request-consent-date = Date: { $date }.

## The phone card

phone-card-title = Call { $service }
phone-card-hours = Hours: { $hours }
phone-card-hours-unknown = Hours: not known to us. Ask when you call.
phone-card-languages = Languages: { $languages }
phone-card-claim = blueguide says of a first contact: no risk, no obligation.
phone-card-say = What I can say
phone-card-notes = My notes of the call
phone-card-who = Who answered
phone-card-day = Day and time
phone-card-next = What happens next
phone-card-emergency = Not for emergencies. Emergency: 911, or your local number

## The copy for oneself

# Nothing that says it was sent: whether it was is said below.
receipt-sheet-title = My copy: contact request { $code }
receipt-sheet-title-back = My copy: to take back contact request { $code }
receipt-sheet-stands = Where it stands
# Two choices in one: the state, with the way where it matters.
receipt-sheet-state = { $state ->
    [frozen] It is ready. It has not left this computer.
    [frozen_letter] The letter is ready. It is not printed yet.
    [frozen_phone] What to say is ready. You have not called yet.
    [queued] It waits for its turn. It has not left this computer.
    [sending] It is being sent now.
    [accepted_mail] Your mail company took it. We cannot see if it arrived.
    [accepted] Their computer took it. We cannot see who reads it.
    [handed_over] Your mail program has it. We cannot see if it was sent.
    [copied] You copied the words. We cannot see if they were sent.
    [said_sent] You told us that you sent it. We cannot see if it arrived.
    [printed] You printed or saved the letter. We cannot see if it was mailed.
    [phoned] You told us that you called.
    [failed] It could not be sent. Nothing is lost: the words are kept.
    [unknown] It may have arrived, or not. We do not know.
    [asking] It waited for more than three days and was not sent. We wait for your answer.
   *[stopped] You stopped it before it was sent.
  }
receipt-sheet-next = What to do next
# $by: one of request-text-by. $phone: the number of the service.
receipt-sheet-follow-call = If you have not heard { $by }, call { $phone }.
receipt-sheet-follow = If you have not heard { $by }, ask again.
receipt-sheet-call = You can also call { $phone }.
receipt-sheet-again = { $state ->
    [failed] You can try again, or choose another way.
    [unknown] You can send it again. They can tell by the number that it is the same request.
    [asking] Open Second Chair and say if it should still go.
    [handed_over] Look in your mail program, under sent mail. Then tell Second Chair if you sent it.
   *[copied] When you have sent the words, say so in Second Chair.
  }
receipt-sheet-take-back = To take it back, open “What I sent” in Second Chair. The words for it are ready there, with the number { $code }.
receipt-sheet-emergency = This is not for emergencies. Emergency: 911, or your local number.
receipt-sheet-to = To
receipt-sheet-way = How
receipt-sheet-ways = { $way ->
    [phone] By phone
    [letter] By letter
    [mail_program] With my mail program
    [copy] Copied by hand
    [mail_account] From my own mail account
   *[https] Straight to their computer
  }
receipt-sheet-address = Address
receipt-sheet-phone = Number
receipt-sheet-when = Made ready
receipt-sheet-since = Since { $when }
receipt-sheet-number = Number of the request
receipt-sheet-reference = Their number for it
receipt-sheet-words = The exact words
receipt-sheet-subject = Subject: { $subject }
receipt-sheet-agreed = What I agreed to
receipt-sheet-version = Version of these words: { $version }
receipt-sheet-mark = Mark of the exact words
receipt-sheet-mark-why = If one letter were changed, this mark would not be the same.
# $date: "28 November 2026". $hour and $minute: two figures each.
receipt-sheet-time = { $date }, { $hour }:{ $minute } ({ $zone })

# A task, for a day that the person chose.
request-follow-up-call = If you have not heard from { $service }: call { $phone }
request-follow-up = If you have not heard from { $service }: write or call again
