### Les rendez-vous : avant, dans le bureau, après. Et ce qu’il y a à faire.

appointments-title = Rendez-vous
appointments-add = Ajouter un rendez-vous
appointments-empty = Ajoutez votre prochain rendez-vous
appointments-empty-more = Nous vous aiderons à vous préparer.
appointments-none-died = Aucun rendez-vous n’est gardé ici.
appointments-coming = À venir
appointments-none-coming = Rien n’est prévu.
appointments-undated = Le jour n’est pas encore connu
appointments-earlier = Avant
appointments-year = { $count ->
        [one] { $year }, un rendez-vous
       *[other] { $year }, { $count } rendez-vous
    }

appointment-plain = Rendez-vous
appointment-back = Retour au rendez-vous
appointment-gone = Ce rendez-vous n’est plus ici
appointment-gone-more = Il a été supprimé, ou il est sur un autre ordinateur.
appointment-no-day = Le jour n’est pas encore connu
appointment-zone = { $time }, heure locale à { $city }
appointment-in-series = { $place } sur { $of }
appointment-questions-count = { $count ->
        [one] une question
       *[other] { $count } questions
    }
appointment-meeting-in-person = Sur place
appointment-meeting-phone = Par téléphone
appointment-meeting-video = Par vidéo
appointment-with = { $name } vous accompagne
appointment-with-asks = { $name } vous accompagne et pose les questions
appointment-with-notes = { $name } vous accompagne et prend des notes
appointment-with-drives = { $name } conduit
appointment-with-listens = { $name } écoute au téléphone
appointment-ready = Me préparer
appointment-mode = Pendant le rendez-vous
appointment-after = Après
appointment-print-summary = Imprimer le résumé
appointment-change = Modifier
appointment-delete = Supprimer ce rendez-vous
appointment-deleted = Le rendez-vous a été supprimé : { $title }
appointment-skip = Celui-ci n’a pas lieu
appointment-unskip = Il a lieu quand même
appointment-skipped = Celui-ci n’a pas lieu. Les autres restent.
appointment-unskipped = Il a lieu quand même.
appointment-questions = Questions pour ce rendez-vous
appointment-no-questions = Aucune n’est encore choisie.
appointment-choose-questions = Choisir des questions
appointment-papers = Papiers à apporter
appointment-papers-past = Papiers
appointment-no-papers = Aucun n’est encore choisi.
appointment-choose-papers = Choisir des papiers
tasks-title = À faire

appointment-new-title = Ajouter un rendez-vous
appointment-change-title = Modifier le rendez-vous
appointment-kept = Voici ce que vous aviez écrit. Ce n’est pas encore enregistré.
appointment-only-this = C’est le { $place } sur { $of }. Seul celui-ci change.
appointment-cancel = Fermer sans enregistrer
appointment-saved = Enregistré : { $title }
appointment-saved-series = { $count } rendez-vous sont maintenant sur votre liste.
appointment-when = Quand
appointment-day = Jour
appointment-day-hint = Laissez vide si vous ne le savez pas encore.
appointment-time = Heure
appointment-time-hint = Par exemple 10 h 30 ou 14:15.
appointment-other-zone = L’heure est celle d’un autre fuseau horaire
appointment-zone-label = Fuseau horaire de ce lieu
appointment-zone-here = Comme sur cet ordinateur
appointment-who-where = Avec qui et où
appointment-with-label = Avec qui
appointment-with-other = Une autre personne
appointment-with-name = Son nom
appointment-with-hint = Un nom, ou son rôle : « la chirurgienne ».
appointment-meeting = De quelle façon
appointment-where = Où
appointment-place = Lieu
appointment-place-hint = Immeuble, étage, comptoir.
appointment-place-far = Numéro ou lien
appointment-place-far-hint = Qui appelle qui, et comment.
appointment-purpose = De quoi il s’agit
appointment-purpose-hint = Quelques mots suffisent.
appointment-more = D’autres détails, si cela aide
appointment-more-hint = Vous pouvez tout laisser vide.
appointment-companions = Qui vous accompagne
appointment-companion-name = Nom
appointment-companion-part = Son rôle
appointment-companion-add = Ajouter quelqu’un
appointment-companion-remove = Retirer { $name }
appointment-companion-nobody = cette ligne
appointment-part-none = Vous accompagne
appointment-part-asks = Pose les questions
appointment-part-notes = Prend des notes
appointment-part-drives = Conduit
appointment-part-listens = Écoute au téléphone
appointment-bring = Quoi apporter
appointment-bring-label = Une chose par ligne
appointment-bring-hint = Choisissez plus bas, ou écrivez autre chose.
appointment-bring-offer = Souvent utile :
appointment-bring-card = Carte d’assurance maladie
appointment-bring-medicines = Liste de mes médicaments
appointment-bring-sheet = La feuille de questions
appointment-bring-aids = Lunettes, appareil auditif
appointment-bring-disc = Images sur disque
appointment-travel = Pour s’y rendre
appointment-travel-label = Comment vous y allez
appointment-travel-hint = Autobus, stationnement, quelle porte, qui vous ramène.
appointment-repeat = Il se répète
appointment-every = À quelle fréquence
appointment-every-never = Il ne se répète pas
appointment-every-weeks = { $weeks ->
        [one] Chaque semaine
       *[other] Toutes les { $weeks } semaines
    }
appointment-every-other = Un autre nombre de jours
appointment-every-days = Nombre de jours entre deux
appointment-times = Combien en tout
appointment-times-hint = De 2 à 60. Chacun peut être modifié ou sauté plus tard.
appointment-repeat-problem = Mettez des nombres entiers : de 1 à 366 jours, de 2 à 60 fois.
appointment-repeat-no-day = Pour le répéter, il faut un premier jour.
day-day = Jour
day-month = Mois
day-no-month = Choisir
day-year = Année

calendar-add = Ajouter à mon agenda
calendar-what = Ceci enregistre un petit fichier. Ouvrez-le, et votre agenda prend le rendez-vous.
calendar-detail = Montrer de quoi il s’agit
calendar-detail-hint = D’autres voient peut-être votre agenda. Sans cela, on y lit seulement « Rendez-vous », le jour et l’heure.
calendar-save = Enregistrer le fichier
calendar-saved = Enregistré sous « { $name } ». Ouvrez ce fichier pour l’ajouter à votre agenda.

twice-title = Modifié sur deux ordinateurs : { $field }
twice-lead = Les deux restent ici jusqu’à votre choix.
twice-here = Montré maintenant
twice-keep = Garder ceci
twice-keep-which = Garder ceci : { $value }
twice-kept = Choisi : { $field }
twice-day = jour
twice-time = heure
twice-place = lieu
twice-with = avec qui
twice-purpose = de quoi il s’agit
twice-bring = quoi apporter
twice-travel = pour s’y rendre
twice-zone = fuseau horaire
twice-meeting = de quelle façon
twice-companions = qui vous accompagne
twice-state = s’il a lieu
twice-state-planned = il a lieu
twice-state-skipped = il n’a pas lieu
twice-other = quelque chose dans ce rendez-vous

task-text = Ce qu’il y a à faire
task-who = Qui le fait
task-who-hint = Vous, ou une personne qui aide.
task-by-label = Pour quand
task-by-hint = Laissez vide s’il n’y a pas de jour fixé.
task-by = d’ici le { $date }
task-add = Ajouter une tâche
task-save = Enregistrer la tâche
task-cancel = Fermer sans enregistrer
task-change = Modifier
task-change-which = Modifier : { $text }
task-delete = Supprimer cette tâche
task-saved = Enregistré : « { $text } »
task-deleted = « { $text } » a été supprimé.
task-is-done = Fait : « { $text } »
task-open-again = De nouveau à faire : « { $text } »

ready-lead = Faites-en autant que vous voulez. Vous pouvez arrêter et continuer plus tard.
ready-short = Je manque d’énergie. Faire au plus court
ready-short-hint = Trois questions, une feuille. Cinq minutes.
ready-questions = Choisir des questions
ready-top = En mettre trois en premier
ready-papers = Choisir les papiers à apporter
ready-print = Imprimer la feuille
ready-company = Demander à quelqu’un de venir
ready-record = Puis-je enregistrer la rencontre?
ready-done = Fait
ready-not-started = Pas commencé
ready-begin = Commencer : { $step }
ready-go-on = Continuer : { $step }
ready-all-done = Tout est prêt. Il ne faut rien de plus.
ready-step-done = Fait, retour à la liste
ready-step-undone = Pas encore fait
ready-step-later = Plus tard
ready-questions-count = { $count ->
        [0] Aucune choisie
        [one] Une choisie
       *[other] { $count } choisies
    }
ready-questions-lead = Cochez ce que vous voulez demander cette fois. Les autres attendent sur votre liste.
ready-questions-none = Il n’y a pas de question ouverte. Écrivez-en une, dans vos mots.
ready-top-lead = Les rendez-vous sont courts. Ce qui est en haut se demande en premier.
ready-top-none = Choisissez des questions avant de les mettre en ordre.
ready-moved = Placée au rang { $place } sur { $count }.
ready-papers-count = { $count ->
        [0] Aucun choisi
        [one] Un choisi
       *[other] { $count } choisis
    }
ready-papers-lead = Cochez les lettres et les résultats que vous voulez avoir avec vous.
ready-papers-chosen = À apporter
ready-papers-search = Trouver un papier par son nom
ready-papers-found = { $count ->
        [one] Un papier trouvé
       *[other] { $count } papiers trouvés
    }
ready-papers-nothing = Rien de plus avec ces mots.
ready-papers-left = Il y en a { $count } de plus. Tapez un mot pour en trouver un.
ready-print-lead = Avec une feuille en main, il est plus simple de dire pourquoi vous venez.
ready-print-doctor = La feuille pour le médecin
ready-print-doctor-hint = Vos questions, à remettre.
ready-print-mine = Une feuille pour vous
ready-print-mine-hint = Les mêmes questions, avec de la place pour écrire.
ready-company-lead = À deux, on entend plus. Quelqu’un peut aussi écouter au téléphone.
ready-company-saved = Enregistré : qui vous accompagne
ready-record-lead = Vous pourrez ainsi l’écouter encore chez vous. Demandez avant de commencer.
ready-record-words = « Puis-je enregistrer notre rencontre avec mon téléphone? J’oublie beaucoup de choses, et je voudrais l’écouter encore chez moi. »
ready-record-ask = Attendez un oui. Si c’est non, demandez à quelqu’un de prendre des notes.
ready-record-rules = Les règles changent d’un lieu à l’autre. Un hôpital peut avoir les siennes. Demandez donc chaque fois.
ready-record-keep = Gardez cela pour vous. On y entend aussi d’autres gens.
ready-record-question = Puis-je enregistrer notre rencontre?
ready-record-add = L’ajouter à mes questions
ready-record-added = Elle est sur votre liste pour ce rendez-vous.

short-step = Étape { $step } de 3
short-title-1 = Choisir trois questions
short-title-2 = Imprimer la feuille
short-title-3 = Tout est prêt
short-lead = Que voulez-vous savoir avant tout? Une ou deux, c’est bien aussi.
short-picked = { $count ->
        [0] Aucune n’est encore choisie.
        [one] Une est choisie.
       *[other] { $count } sont choisies.
    }
short-full = Trois sont choisies. Pour changer, enlevez-en une d’abord.
short-next = Suivant
short-print-lead = Seules celles-ci vont sur la feuille, en gros caractères.
short-print = Imprimer
short-without = Continuer sans imprimer
short-save = Enregistrer en PDF
short-saved = Enregistré sous « { $name } ».
short-printing = La fenêtre d’impression est ouverte.
short-end = Prenez la feuille avec vous et remettez-la au début. C’est tout.
short-done = Terminé

mode-sheet = Remettez la feuille
mode-sheet-more = Dites : « J’ai noté ce que je voudrais demander. » Sans feuille, lisez les questions à l’écran.
mode-first = Aller à la première question
mode-place = Question { $place } sur { $count }
mode-said = Ce qui a été dit
mode-answered = Réponse reçue, suivante
mode-later = Plus tard
mode-unclear = Pas encore clair
mode-is-answered = Réponse reçue
mode-is-unclear = Pas encore clair
mode-next = Suivante
mode-last = Dernière carte
mode-more = Vous a-t-on dit autre chose?
mode-to-after = Passer à « Après »
mode-cards = Cartes
mode-leave = Quitter
mode-lock = Verrouiller maintenant

after-found = Qu’a-t-on trouvé?
after-found-hint = Dans vos mots, ou dans ceux de l’équipe.
after-decided = Qu’est-ce qui a été décidé?
after-decided-hint = Ce qui est convenu, et ce qui reste ouvert.
after-call-if = Quand devez-vous appeler?
after-call-if-hint = Ce qu’on vous a dit de surveiller, et qui appeler alors.
after-notes = Ce qu’on vous a dit d’autre
after-draft = Gardé au fur et à mesure. Pas encore enregistré.
after-unsaved = Pas encore enregistré.
after-saved = Enregistré : ce qui a été dit
after-next = Et ensuite?
after-next-hint = Chaque étape, qui s’en charge et pour quand. On les voit aussi sous Aujourd’hui.
after-answers = Les réponses
after-no-questions = Aucune question n’était choisie pour ce rendez-vous.
after-answer = Ce qui a été dit
after-answer-saved = Enregistré : « { $text } »
after-ask-again = Redemander la prochaine fois
after-asked-again = Elle est de nouveau sur votre liste.
after-share = Pour les autres
photo-hint = Quelqu’un a écrit sur la feuille? Ajoutez-en une photo et tapez les réponses à côté.
photo-add = Ajouter une photo de la feuille
photo-reading = On ajoute la photo.
message-lead = Un message pour vos proches, fait de ce que vous avez écrit ici. C’est vous qui l’envoyez.
message-make = Écrire un message pour mes proches
message-label = Le message
message-hint = Changez ou enlevez ce que vous voulez.
message-copy = Copier le message
message-again = L’écrire de nouveau
message-copied = Copié. Vous pouvez le coller dans un courriel ou un texto.
message-not-copied = Le texte est sélectionné. Copiez-le avec le clavier.
message-first = Après le rendez-vous du { $when }
message-first-undated = Après le rendez-vous
message-found = Ce qu’on a trouvé :
message-decided = Ce qui a été décidé :
message-next = Et ensuite :
message-call-if = Quand appeler :
message-answers = Questions et réponses :
message-notes = Ce qu’on m’a dit d’autre :
