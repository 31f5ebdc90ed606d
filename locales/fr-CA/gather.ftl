### Documents à envoyer : ce que l’on rassemble, où est chaque chose, comment on la réunit et ce qui est parti.

# La liste
gather-title = Documents à envoyer
gather-for = Pour { $who }
gather-for-when = Pour { $who }, { $when }
gather-tally = { $total } en tout : { $parts }.
gather-go-on = Vous pouvez continuer même s’il en manque.
gather-count-missing = { $count ->
    [one] { $count } manque
   *[other] { $count } manquent
  }
gather-count-asked = { $count ->
    [one] { $count } demandé
   *[other] { $count } demandés
  }
gather-count-received = { $count ->
    [one] { $count } reçu
   *[other] { $count } reçus
  }
gather-count-ready = { $count ->
    [one] { $count } prêt
   *[other] { $count } prêts
  }
gather-count-not-needed = { $count ->
    [one] { $count } pas utile
   *[other] { $count } pas utiles
  }
gather-group-missing = Ce qui manque
gather-group-asked = Demandés
gather-group-received = Reçus
gather-group-ready = Prêts
gather-group-not-needed = Pas utiles
gather-state-missing = Manque
gather-state-asked = Demandé
gather-state-received = Reçu
gather-state-checked = Vérifié
gather-state-ready = Prêt
gather-state-not-needed = Pas utile
gather-ask-missing = { $count ->
    [one] Écrire pour demander ce qui manque
   *[other] Écrire pour demander les { $count } qui manquent
  }
gather-pack = Réunir les documents
gather-print = Imprimer cette liste
gather-letters = Lettres
gather-sent = Ce qui est parti
gather-held = Chez : { $holder }.
gather-asked-on = Demandé le { $day }.
gather-due-on = Attendu d’ici le { $day }.
gather-received-on = Arrivé le { $day }.
gather-checked-on = Vous l’avez vérifié le { $day }.
gather-records = { $count ->
    [one] Un document
   *[other] { $count } documents
  }
gather-pages = { $count ->
    [one] une page
   *[other] { $count } pages
  }
gather-own-title = Autre chose, à moi
gather-own-label = Que devraient-ils voir d’autre?
gather-own-hint = Par exemple : une lettre de votre physio.
gather-own-add = Ajouter à la liste
gather-own-first = Écrivez d’abord ce que c’est
gather-own-added = « { $what } » est dans la liste.
gather-own-unnamed = Autre chose, à moi

# Ce qui pourrait en faire partie
gather-offers = { $count ->
    [one] Votre dossier en a un qui va peut-être ici
   *[other] Votre dossier en a { $count } qui vont peut-être ici
  }
gather-offers-ask = Est-ce que cela va ici? C’est vous qui le dites.
gather-offer-yes = Oui, il va ici
gather-offer-yes-which = Oui, il va ici : { $what }
gather-offer-no = Non
gather-offer-no-which = Non, il ne va pas ici : { $what }
gather-offer-taken = « { $what } » fait partie de : { $item }.
gather-offer-declined = « { $what } » n’est plus proposé ici.

# Les quinze
gather-item-pathology = Rapport de pathologie
    .what = Ce que le labo a vu dans le tissu ou le liquide prélevé, avec les pages ajoutées plus tard.
    .why = C’est le papier le plus important. Tout le plan repose sur lui.
    .ask = les rapports de pathologie et de cytologie, avec les pages ajoutées plus tard
gather-item-slides = Lames et blocs
    .what = Les fines lames de verre, ou le bloc de cire avec le tissu. Des lames en fichiers peuvent aussi aller.
    .why = Certains médecins veulent voir le tissu de leurs yeux, pas seulement lire ce qu’on en dit.
    .ask = les lames de verre, ou de nouvelles lames tirées du bloc
gather-item-scan-reports = Rapports d’imagerie
    .what = Ce qu’on a écrit sur chaque scan, IRM, TEP, écho, mammo ou autre examen en images.
    .why = On y lit ce qui a été vu, et ce qui a changé avec le temps.
    .ask = les rapports de tous les examens d’imagerie
gather-item-scan-pictures = Images des examens
    .what = Les images mêmes, sur un disque, sur une clé USB ou en fichiers.
    .why = Beaucoup de médecins regardent les images de leurs propres yeux.
    .ask = les images de tous les examens
gather-item-operations = Opérations et endoscopies
    .what = Les protocoles opératoires, et les notes des endoscopies et autres gestes.
    .why = On y lit ce qui a été trouvé, enlevé ou laissé.
    .ask = les protocoles opératoires, et les notes des endoscopies et autres gestes
gather-item-discharge = Sommaires d’hospitalisation
    .what = Le sommaire que l’hôpital écrit quand vous rentrez chez vous.
    .why = Il dit tout un séjour en quelques pages.
    .ask = les sommaires d’hospitalisation
gather-item-markers = Tests de gènes et de marqueurs
    .what = Le rapport complet, avec le nom du test et ce qui n’a pas été trouvé.
    .why = Ce qui n’a pas été trouvé compte aussi. Une version courte ne le dit pas.
    .ask = les rapports complets des tests de marqueurs et de gènes, avec ce qui n’a pas été trouvé
gather-item-labs = Prises de sang
    .what = Celles des derniers mois, celles d’avant le traitement, et les marqueurs tumoraux dans le temps.
    .why = On y voit ce qui a changé avec le temps.
    .ask = les prises de sang des six derniers mois, celles d’avant le traitement et tous les marqueurs tumoraux
gather-item-treatments = Sommaire de traitement
    .what = Les produits, les doses, à quel rythme et quand. Pour les rayons : où, et combien.
    .why = Ce qui a été donné avant compte pour la suite.
    .ask = un sommaire de traitement : produits, doses et dates, et pour les rayons où et combien
gather-item-consults = Lettres, et le plan par écrit
    .what = Les lettres entre médecins, la note d’un comité des tumeurs, et ce que votre médecin propose.
    .why = Le plan par écrit, c’est ce qu’un deuxième médecin peut comparer.
    .ask = les lettres entre médecins, la note d’un comité des tumeurs et le plan par écrit
gather-item-medicines = Médicaments et allergies
    .what = Tout ce que vous prenez, avec ce que vous achetez, les plantes et les vitamines. Et ce que vous tolérez mal.
    .why = Certains médicaments ne vont pas ensemble.
    .ask = la liste des médicaments et des allergies
gather-item-history = Autres maladies et famille
    .what = Les autres maladies, les opérations d’avant, la famille, et ce que vous faites un jour normal.
    .why = On voit ainsi quels soins vous iraient.
    .ask = la liste des autres maladies
gather-item-referral = Demande de consultation
    .what = La lettre où un médecin demande le deuxième avis, avec la question.
    .why = Bien des endroits la veulent avant de vous voir. Demandez-leur d’abord.
    .ask = la demande de consultation avec sa question
gather-item-identity = Cartes et consentements
    .what = Votre carte Santé ou d’assurance maladie, les papiers d’assurance, les consentements, et qui peut décider pour vous.
    .why = On vous les demande à l’accueil de l’autre centre.
    .ask = une copie des consentements
gather-item-questions = Mes questions
    .what = Une à trois questions, et ce qui compte pour vous.
    .why = On répond alors à ce que vous devez décider. On ne lit pas qu’un dossier.
    .ask = mes questions
gather-slides-note = Il n’y a peut-être qu’un seul bloc, et on ne peut pas le refaire. Parlez au labo avant qu’il parte. De nouvelles lames peuvent suffire.
gather-pictures-note = Vérifiez que le disque s’ouvre. Gardez-le entier : n’en tirez pas une image ou deux.
gather-identity-note = Ne les mettez pas avec les documents envoyés. Montrez-les vous-même, à l’accueil ou au téléphone.

# Une chose
gather-gone = Ceci n’est plus dans la liste.
gather-state = Où en est-on?
gather-holder = Chez qui est-ce?
gather-holder-hint = Un hôpital, un labo ou le bureau d’un médecin.
gather-asked = Jour de la demande
gather-due = Attendu d’ici le
gather-remind = Me le rappeler le
gather-remind-hint = Ce jour-là, c’est écrit à la page Aujourd’hui.
gather-received = Jour de l’arrivée
gather-checked = Jour où vous avez vérifié que tout y est
gather-dates-more = Autres dates
gather-note = Note
gather-note-hint = Par exemple : à qui vous avez parlé.
gather-name = Comment cela s’appelle-t-il?
gather-saved = Changé : { $what }.
gather-no-day = Ce jour n’est pas au calendrier
gather-write-for = Écrire une lettre pour cela
gather-letters-of = Lettres qui le demandent
gather-remove = Ôter de la liste
gather-removed = « { $what } » n’est plus dans la liste.

# Ses documents
gather-here = Documents qui en font partie
gather-here-none = Aucun pour le moment.
gather-take-off = Ôter
gather-take-off-which = Ôter : { $what }
gather-taken-off = « { $what } » n’en fait plus partie.
gather-mark-repeats = Semble être le même qu’un autre document
gather-mark-old = Plus de trois mois. Certains endroits en veulent de plus récents.
gather-mark-left-out = Vous avez choisi de ne pas le partager
gather-mark-closed = Pas encore ouvert
gather-mark-disc = un disque entier
gather-find = Ajouter d’autres documents
gather-find-label = Chercher dans votre dossier
gather-find-hint = Un mot du titre, par exemple « scan ».
gather-find-none = Rien trouvé avec ces mots.
gather-find-add = Ajouter
gather-find-add-which = Ajouter : { $what }
gather-find-count = { $count ->
    [one] Un document trouvé
   *[other] { $count } documents trouvés
  }
gather-added = « { $what } » en fait maintenant partie.

# Où sont les lames, les blocs et les disques
custody-title = Où sont ces choses
custody-lead = Notez qui a quoi. Ainsi rien ne se perd en route.
custody-none = Rien de noté pour le moment.
custody-add = Noter où se trouve une chose
custody-slides = Lames de verre
custody-block = Bloc de tissu
custody-scans = Lames en fichiers
custody-disc = Disque
custody-named = { $what }, { $label }
custody-what = Qu’est-ce que c’est?
custody-label = Que dit l’étiquette?
custody-label-hint = Un numéro ou une date.
custody-with = Qui l’a en ce moment?
custody-since = Depuis quand?
custody-owner = À qui est-ce?
custody-owner-hint = Le plus souvent au labo, à qui il faut le rendre.
custody-back-by = À rendre d’ici le
custody-back = Revenu le
custody-parcel = Numéro du colis
custody-change = Changer
custody-change-which = Changer : { $what }
custody-done = Terminé
custody-delete = Ôter
custody-delete-which = Ôter : { $what }
custody-has = Chez : { $who }.
custody-has-since = Chez : { $who }, depuis le { $day }.
custody-of = C’est à : { $who }.
custody-must-back = À rendre d’ici le { $day }.
custody-is-back = Revenu le { $day }.
custody-number = Numéro du colis : { $number }.
custody-saved = Le lieu est noté.
custody-removed = « { $what } » est ôté.

# Réunir les documents
pack-title = Réunir les documents
pack-step = Étape { $number } de { $of }
pack-whom = Pour qui sont-ils?
pack-whom-label = Nom du médecin, du centre ou du service
pack-whom-hint = Ce nom va sur la première page et dans la liste de ce qui est parti. Rien ne part d’ici tout seul.
pack-whom-first = Écrivez d’abord pour qui
pack-what = Quels documents vont avec?
pack-what-lead = Tout ce qui est dans votre liste est coché. Décochez ce qui doit rester ici.
pack-what-none = Aucun document n’est encore dans votre liste
pack-what-none-more = Allez d’abord à la liste, et dites quels documents en font partie. Ou continuez avec la seule page de résumé.
pack-what-back = Aller à la liste
pack-what-count-none = Rien n’est coché.
pack-what-count = { $count ->
    [one] Un document est coché.
   *[other] { $count } documents sont cochés.
  }
pack-closed = Ceux-ci restent ici, sauf si vous les cochez
pack-closed-why = Vous ne les avez pas ouverts, ou vous avez choisi de ne pas les partager. Chacun ne part que si vous le cochez.
pack-identity = Cartes et consentements
pack-identity-why = Mieux vaut ne pas les joindre : montrez-les vous-même. Chacun ne part que si vous le cochez.
pack-page = La page de résumé
pack-page-on = Mettre devant une page de résumé
pack-page-hint = La maladie, les traitements dans l’ordre, les médicaments, les allergies et vos questions.
pack-questions = Vos questions pour cette page
pack-questions-hint = Jusqu’à { $most }. Une liste courte donne de meilleures réponses.
pack-questions-none = Vous n’avez pas de question ouverte.
pack-names = Ne pas mettre les noms et les numéros dans nos pages
pack-names-hint = Absents des pages que nous faisons. Ils restent dans les originaux et les images.
pack-inside = Ce qu’il y a dedans, au complet
pack-inside-lead = Regardez avant d’enregistrer. Rien d’autre ne part avec.
pack-inside-to = Pour { $who }
pack-inside-files = { $count ->
    [one] Un fichier, environ { $size }
   *[other] { $count } fichiers, environ { $size } en tout
  }
pack-kept-back = { $count ->
    [one] Un document de votre liste reste ici. Il n’est pas encore ouvert, ou vous ne voulez pas le partager.
   *[other] { $count } documents de votre liste restent ici. Ils ne sont pas encore ouverts, ou vous ne voulez pas les partager.
  }
pack-nothing = Il n’y a encore rien dedans
pack-nothing-more = Cochez un document, ou mettez devant la page de résumé.
pack-change = Changer les documents choisis
pack-range = pages { $from } à { $to }
pack-range-one = page { $page }
pack-how-made = une page que nous faisons
pack-how-pages = page par page
pack-how-written-out = écrit en clair, car il n’a pas de fichier à lui
pack-how-as-file = le fichier tel quel
pack-how-locked = le fichier tel quel, car il est verrouillé
pack-how-not-pages = le fichier tel quel, car on ne peut pas copier ses pages
pack-how-too-large = le fichier tel quel, car il est gros
pack-how-disc = le disque entier, tel quel
pack-again = Ce qui partirait a changé depuis que vous avez regardé
    .safe = Rien n’est enregistré, et rien n’est perdu.
    .next = Regardez la liste encore une fois. Puis continuez.
pack-shape = Sous quelle forme partent-ils?
pack-shape-folder = Un dossier, ou une clé USB
    .hint = Bien pour remettre en main propre. Toute personne qui l’a peut tout lire.
pack-shape-zip = Un seul fichier (zip)
    .hint = S’ouvre partout. Toute personne qui l’a peut tout lire.
pack-shape-age = Un seul fichier verrouillé (age)
    .hint = Il s’ouvre avec des mots que vous dites au téléphone. L’autre côté a besoin d’un logiciel qui ouvre les fichiers age. Parlez-leur d’abord.
pack-words = Les mots
pack-words-hint = Vous pouvez les changer. Il faut { $least } lettres ou plus.
pack-words-phone = Dites-les au téléphone. Ne les mettez pas avec le fichier.
pack-words-short = Trop court. Il faut au moins { $least } lettres.
pack-words-common = Beaucoup de gens s’en servent. Choisissez d’autres mots.
pack-words-idea = Une autre idée
pack-save = Enregistrer
pack-save-more = Vous choisissez où. Rien ne part d’ici : vous le remettez vous-même.
pack-saving = On réunit les documents
pack-saving-so-far = { $done } de { $total }
pack-stopped = Arrêté. Rien n’est enregistré.
pack-done = Les documents sont enregistrés
pack-done-name = Enregistré sous « { $name } ».
pack-done-for = Pour { $who }. Ils ne sont pas encore partis : c’est vous qui les remettez.
pack-done-hash = Voir la somme de contrôle
pack-done-hash-what = Avec ce numéro, on peut voir des deux côtés que le fichier n’a pas changé.
pack-done-print = Imprimer la liste de ce qui est parti
pack-done-next = Et ensuite
pack-done-hand = Remettez-le, ou envoyez-le de la façon qu’ils veulent.
pack-done-words = Dites ces mots au téléphone :
pack-done-ask = Demandez-leur de dire quand c’est arrivé. Puis notez-le ici.
pack-done-ledger = Voir tout ce qui est parti
pack-done-another = En réunir d’autres

# Ce qui est parti
ledger-title = Ce qui est parti
ledger-lead = Ce que vous avez enregistré ici pour le remettre : à qui, quand, et ce qu’il y avait dedans.
ledger-none = Rien n’est encore parti
ledger-none-more = Quand vous réunissez des documents, vous retrouvez ici ce qu’il y avait dedans.
ledger-one = { $day }, pour { $who }
ledger-nobody = personne de nommé
ledger-form-folder = Un dossier
ledger-form-zip = Un seul fichier (zip)
ledger-form-age = Un seul fichier verrouillé (age)
ledger-saved-as = Enregistré sous « { $name } »
ledger-files = { $count ->
    [one] Ce qu’il y avait dans son fichier
   *[other] Ce qu’il y avait dans ses { $count } fichiers
  }
ledger-hash = Somme de contrôle ({ $kind })
ledger-received = Ils disent que c’est arrivé le
ledger-received-on = Ils ont dit que c’est arrivé, le { $day }.
ledger-not-received = Ils n’ont pas encore dit que c’est arrivé.
ledger-note = Comment cela s’est passé
ledger-note-hint = Par exemple : remis à l’accueil, ou le numéro d’un colis.
ledger-write = Noter si c’est arrivé
ledger-change = Changer
ledger-saved = C’est noté.
ledger-print = Imprimer cette liste
ledger-print-one = Imprimer ce qui est parti le { $day }
ledger-gone-back = Une liste ne fait pas revenir ce qui est parti.
