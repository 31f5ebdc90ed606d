### Les mots d’une demande de contact : ce qui est envoyé, quoi dire au téléphone, ce que la personne accepte, et les trois feuilles.
### Le programme les écrit, pour que ce qui est montré, figé et envoyé soit pareil. Les écrans autour ont leurs propres fichiers. Ce
### qu’une personne écrit entre tel quel dans un message, sans être lu comme tel.

## Les mots qui sont envoyés

# Aucun mot sur la santé dans l’objet.
request-text-subject = Demande de contact { $code }
request-text-subject-back = Demande de contact { $code }, retirée
request-text-hello = Bonjour,
request-text-name = Je m’appelle { $name }.
# Qui écrit : [parent] veut dire que c’est le parent qui écrit.
request-text-for = { $asker ->
    [patient] J’écris pour moi-même.
    [partner] J’écris pour la personne qui partage ma vie.
    [parent] J’écris pour mon enfant.
    [child] J’écris pour ma mère ou mon père.
    [relative] J’écris pour quelqu’un de ma famille.
    [friend] J’écris pour un ami ou une amie.
    [decider] J’écris pour quelqu’un d’autre. Selon la loi, je décide à sa place.
   *[other] J’écris pour quelqu’un d’autre.
  }
request-text-their-name = Cette personne s’appelle { $name }.
request-text-knows = { $knows ->
    [yes] Cette personne sait que j’écris.
    [cannot] En ce moment, cette personne ne peut pas décider.
   *[no] J’écris pour quelqu’un qui ne le sait pas. Alors je ne dis rien qui montre qui c’est.
  }
request-text-help = J’aimerais { $help }.
request-text-help-list = J’aimerais :
request-text-help-any = J’aimerais de l’aide.
request-text-help-of = { $help ->
    [understand] comprendre le diagnostic
    [second_opinion] un deuxième avis
    [options] connaître les choix de traitement, ou les essais cliniques
    [find_doctor] trouver un centre ou un médecin
    [gather_records] de l’aide pour réunir le dossier
    [questions] de l’aide avec des questions pour un rendez-vous
    [coordinate] de l’aide pour organiser les soins, ou pour les délais
    [costs] savoir combien ça coûte, et qui paie
    [support] parler à quelqu’un de ce que je vis
    [family] de l’aide pour la famille
   *[other] de l’aide pour autre chose
  }
request-text-reply-phone = Appelez-moi au { $phone }.
request-text-reply-text = Envoyez-moi un texto au { $phone }.
request-text-reply-email = Écrivez-moi à { $email }.
request-text-reply-letter = Écrivez-moi à cette adresse :
request-text-reply-by = { $by ->
    [phone] Répondez-moi par téléphone.
    [text] Répondez-moi par texto.
    [email] Répondez-moi par courriel.
   *[letter] Répondez-moi par lettre.
  }
request-text-message = { $message ->
    [name] Vous pouvez laisser votre nom et votre numéro, rien d’autre.
    [all] Vous pouvez laisser un message complet.
   *[none] Ne laissez pas de message.
  }
request-text-best-time = Meilleur moment : { $time }.
request-text-best-time-zone = Meilleur moment : { $time } ({ $zone }).
request-text-zone = { $zone ->
    [pacific] heure du Pacifique
    [mountain] heure des Rocheuses
    [central] heure du Centre
    [eastern] heure de l’Est
    [atlantic] heure de l’Atlantique
   *[newfoundland] heure de Terre-Neuve
  }
request-text-zone-city = heure locale à { $city }
request-text-zone-other = fuseau horaire { $zone }
request-text-language = { $language ->
    [english] Répondez-moi en anglais, s’il vous plaît.
    [french] Répondez-moi en français, s’il vous plaît.
   *[other] Répondez-moi dans une autre langue, s’il vous plaît.
  }
request-text-language-other = Répondez-moi dans cette langue, s’il vous plaît : { $language }.
request-text-interpreter = Il faut un interprète.
request-text-region = Province ou pays : { $region }.
# Un jour à venir, comme il entre dans une phrase. $date : « 30 juin », « juin 2027 », ou avec « vers » devant.
request-text-by-day = d’ici le { $date }
request-text-by = d’ici { $date }
request-text-by-about = { $date }
request-text-decide = Il y a une décision à prendre { $by }.
request-text-illness = Sorte de maladie : { $illness }.
request-text-moment = { $moment ->
    [waiting] En ce moment : on a trouvé quelque chose, et on ne sait pas encore ce que c’est.
    [new] En ce moment : le diagnostic est nouveau.
    [choosing] En ce moment : il faut choisir quoi faire.
    [in_treatment] En ce moment : en traitement.
    [after] En ce moment : le traitement est fini.
    [came_back] En ce moment : c’est revenu, ou ça a continué.
   *[living] En ce moment : on vit avec.
  }
request-text-benefit = { $pays ->
    [yes] Une assurance ou un employeur paie les deuxièmes avis.
   *[no] Aucune assurance et aucun employeur ne paie les deuxièmes avis.
  }
request-text-thanks = Merci,
# Le message qui retire une demande.
request-text-back = Je retire ma demande de contact { $code }.
request-text-back-stop = Ne me contactez pas à ce sujet, s’il vous plaît.
request-text-back-delete = Je n’accepte plus que vous utilisiez ce que j’ai écrit. Supprimez-en ce que vous pouvez.

## Quoi dire au téléphone, en une minute

request-call-name = Bonjour. Je m’appelle { $name }.
request-call-hello = Bonjour.
request-call-for = { $asker ->
    [patient] J’appelle pour moi-même.
    [partner] J’appelle pour la personne qui partage ma vie.
    [parent] J’appelle pour mon enfant.
    [child] J’appelle pour ma mère ou mon père.
    [relative] J’appelle pour quelqu’un de ma famille.
    [friend] J’appelle pour un ami ou une amie.
    [decider] J’appelle pour quelqu’un d’autre. Selon la loi, je décide à sa place.
   *[other] J’appelle pour quelqu’un d’autre.
  }
request-call-knows = { $knows ->
    [yes] Cette personne sait que j’appelle.
    [cannot] En ce moment, cette personne ne peut pas décider.
   *[no] J’appelle pour quelqu’un qui ne le sait pas. Alors je ne dis rien qui montre qui c’est.
  }
request-call-language = { $language ->
    [english] J’aimerais parler anglais.
    [french] J’aimerais parler français.
   *[other] J’aimerais parler une autre langue.
  }
request-call-language-other = J’aimerais parler cette langue : { $language }.
request-call-back = Je vous ai envoyé une demande de contact. Son numéro est { $code }. Je la retire.
request-call-thanks = Merci.

## Ce que la personne accepte. Chaque accord est demandé à part, et la case est vide au départ.

# $to : le nom du service, avec son lieu s’il est connu.
request-consent-contact = J’accepte que ces mots aillent au service nommé ici, pour qu’il puisse me répondre.
request-consent-back = J’accepte que ces mots aillent au service nommé ici, pour qu’il sache que je retire ma demande.
request-consent-health = J’accepte que ces détails sur la santé partent aussi.
request-consent-message = J’accepte que le service nommé ici me laisse un message.
request-consent-to = À : { $to }.
request-consent-what = Ce qui part : les mots montrés ici. Rien d’autre de votre dossier.
# $details : les phrases qui partent.
request-consent-details = Ces mots : { $details }
request-consent-details-why = Pourquoi : pour que la personne qui répond sache de quoi il s’agit.
request-consent-details-leave = Vous pouvez les laisser de côté et envoyer le reste.
request-consent-phone = Numéro : { $phone }.
request-consent-message-says = { $message ->
    [name] Ce que le message peut dire : un nom et un numéro, rien d’autre.
   *[all] Ce que le message peut dire : tout ce dont il s’agit.
  }
request-consent-message-why = Pourquoi : pour que vous sachiez qu’on a appelé.
request-consent-message-risk = Risque : qui entend le message peut apprendre que vous avez demandé de l’aide.
request-consent-how = { $how ->
    [letter] Comment : par lettre. Une lettre fermée est privée, mais elle peut se perdre, ou une autre personne peut l’ouvrir.
    [mail] Comment : par courriel. Un courriel n’est pas privé comme une lettre fermée : d’autres peuvent le lire en chemin.
    [account] Comment : par courriel, avec votre compte. Ce n’est pas privé comme une lettre fermée : d’autres peuvent le lire en chemin.
   *[https] Comment : droit à leur ordinateur, par un lien verrouillé. En chemin, d’autres peuvent voir que vous écrivez, mais pas quoi.
  }
request-consent-how-copy = { $how ->
    [letter] Vous pouvez garder une copie de la lettre.
    [mail] On voit aussi votre adresse de courriel. Votre logiciel de courriel et votre fournisseur peuvent en garder une copie.
    [account] On voit aussi votre adresse de courriel. Votre fournisseur peut en garder une copie.
   *[https] On peut voir de quelle adresse Internet cela vient.
  }
request-consent-risk = Risque : qui le lit là-bas apprend que vous avez demandé de l’aide. On ne peut pas voir qui le lit.
request-consent-free = Rien ne vous oblige. Vos soins n’en dépendent pas.
request-consent-take-back = Vous pourrez changer d’avis, sous « Ce que j’ai envoyé ». D’ici là, on l’aura peut-être lu.
request-consent-keeps = Le service garde sa propre copie. Demandez-lui pendant combien de temps.
request-consent-date = Date : { $date }.

## La carte pour le téléphone

phone-card-title = Appeler : { $service }
phone-card-hours = Heures : { $hours }
phone-card-hours-unknown = Heures : on ne les connaît pas. Demandez-les au téléphone.
phone-card-languages = Langues : { $languages }
phone-card-claim = blueguide dit : le premier contact est sans risque et n’engage à rien.
phone-card-say = Ce que je peux dire
phone-card-notes = Mes notes de l’appel
phone-card-who = Qui a répondu
phone-card-day = Jour et heure
phone-card-next = La suite
phone-card-emergency = Pas pour les urgences. Urgence : le 911, ou le numéro d’urgence de chez vous

## La copie pour soi

# Rien qui dise que c’est envoyé : plus bas, on dit si ce l’est.
receipt-sheet-title = Ma copie : demande de contact { $code }
receipt-sheet-title-back = Ma copie : pour retirer la demande de contact { $code }
receipt-sheet-stands = Où elle en est
receipt-sheet-state = { $state ->
    [frozen] Elle est prête. Elle n’a pas quitté cet ordinateur.
    [frozen_letter] La lettre est prête. Elle n’est pas encore imprimée.
    [frozen_phone] Ce que vous pouvez dire est prêt. Vous n’avez pas encore appelé.
    [queued] Elle attend son tour. Elle n’a pas quitté cet ordinateur.
    [sending] L’envoi est en cours.
    [accepted_mail] Votre fournisseur de courriel l’a prise. On ne peut pas voir si elle est arrivée.
    [accepted] Leur ordinateur l’a prise. On ne peut pas voir qui la lit.
    [handed_over] Votre logiciel de courriel l’a. On ne peut pas voir si elle est partie.
    [copied] Vous avez copié les mots. On ne peut pas voir s’ils sont partis.
    [said_sent] Vous nous avez dit que vous l’avez envoyée. On ne peut pas voir si elle est arrivée.
    [printed] Vous avez imprimé ou enregistré la lettre. On ne peut pas voir si elle est partie.
    [phoned] Vous nous avez dit que vous avez appelé.
    [failed] Elle n’est pas partie. Rien n’est perdu : les mots sont gardés.
    [unknown] Elle est peut-être arrivée, peut-être pas. On ne le sait pas.
    [asking] Elle a attendu plus de trois jours et n’est pas partie. On attend votre réponse.
   *[stopped] Vous l’avez arrêtée avant l’envoi.
  }
receipt-sheet-next = Quoi faire ensuite
receipt-sheet-follow-call = Si vous n’avez pas de nouvelles { $by }, appelez le { $phone }.
receipt-sheet-follow = Si vous n’avez pas de nouvelles { $by }, écrivez encore.
receipt-sheet-call = Vous pouvez aussi appeler le { $phone }.
receipt-sheet-again = { $state ->
    [failed] Vous pouvez essayer encore, ou choisir un autre moyen.
    [unknown] Vous pouvez l’envoyer encore. Le numéro montre que c’est la même demande.
    [asking] Ouvrez Second Chair et dites si elle doit encore partir.
    [handed_over] Regardez dans votre logiciel de courriel, dans les messages envoyés. Puis dites à Second Chair si elle est partie.
   *[copied] Quand vous aurez envoyé les mots, dites-le dans Second Chair.
  }
receipt-sheet-take-back = Pour la retirer, ouvrez « Ce que j’ai envoyé » dans Second Chair. Les mots y sont prêts, avec le numéro { $code }.
receipt-sheet-emergency = Ce n’est pas pour les urgences. Urgence : le 911, ou le numéro d’urgence de chez vous.
receipt-sheet-to = À
receipt-sheet-way = Comment
receipt-sheet-ways = { $way ->
    [phone] Par téléphone
    [letter] Par lettre
    [mail_program] Avec mon logiciel de courriel
    [copy] Copiée à la main
    [mail_account] Avec mon compte de courriel
   *[https] Droit à leur ordinateur
  }
receipt-sheet-address = Adresse
receipt-sheet-phone = Numéro
receipt-sheet-when = Préparée le
receipt-sheet-since = Depuis le { $when }
receipt-sheet-number = Numéro de la demande
receipt-sheet-reference = Leur numéro pour elle
receipt-sheet-words = Les mots exacts
receipt-sheet-subject = Objet : { $subject }
receipt-sheet-agreed = Ce que j’ai accepté
receipt-sheet-version = Version de ces mots : { $version }
receipt-sheet-mark = Marque des mots exacts
receipt-sheet-mark-why = Si une seule lettre changeait, cette marque ne serait plus la même.
receipt-sheet-time = { $date }, { $hour } h { $minute } ({ $zone })

# A task, for a day that the person chose.
request-follow-up-call = Si { $service } n’a pas répondu : appelez le { $phone }
request-follow-up = Si { $service } n’a pas répondu : écrivez ou appelez de nouveau
