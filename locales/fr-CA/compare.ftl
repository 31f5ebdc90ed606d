### Deux ou trois avis, côte à côte.

compare-title = Côte à côte
compare-lead = Vous choisissez le mot au milieu. Cette application ne juge pas.
compare-lead-one = Écrivez ce qu’on vous a dit, avec vos mots ou les leurs.
compare-table = { $count ->
    [one] Un avis, point par point
   *[other] { $count } avis, côte à côte
}
compare-nth = { $nth ->
    [1] Premier avis
    [2] Deuxième avis
   *[3] Troisième avis
}
compare-nobody = Aucun médecin écrit ici encore
compare-point = Point
compare-your-words = Votre mot
compare-your-word = Votre mot : { $word }
compare-question-column = Votre question à ce sujet
compare-named = « { $name } »

# Nothing yet
compare-empty = Commencez par ce qu’on vous a dit jusqu’ici
compare-empty-more = Écrivez ce que votre médecin a dit. L’autre avis aura sa place à côté plus tard.
compare-start = Écrire le premier avis
compare-add = { $nth ->
    [1] Ajouter le premier avis
    [2] Ajouter le deuxième avis
   *[3] Ajouter un troisième avis
}
compare-added = { $nth ->
    [1] Le premier avis a sa place.
    [2] Le deuxième avis a sa place.
   *[3] Le troisième avis a sa place.
}

# The rows. `.hint`: what belongs in it; `.topic`: the row within a question.
compare-block-illness = La maladie
compare-block-plan = Le plan
compare-block-expect = À quoi s’attendre
compare-block-basis = Sur quoi cela repose
compare-row-what = Ce qu’ils pensent que c’est
    .hint = Le nom qu’ils utilisent, la sorte de cellules. Aussi qui a vu les lames.
    .topic = ce que c’est
compare-row-stage = Jusqu’où c’est allé
    .hint = Le stade, avec toutes ses lettres, comme ils l’ont dit.
    .topic = le stade
compare-row-markers = Marqueurs
    .hint = Ce que le labo a cherché dans la tumeur, le sang ou les gènes. Aussi ce qui n’a pas été testé.
    .topic = les marqueurs
compare-row-tests = Tests encore à faire
    .hint = Quel test, et ce qu’il montrerait.
    .topic = les tests à faire
compare-row-goal = À quoi sert le traitement
    .hint = Guérir, freiner ou soulager. Ou que personne ne l’a dit.
    .topic = le but du traitement
compare-row-plan = Ce qu’ils proposent
    .hint = Les étapes dans l’ordre. Où, combien de temps, à partir de quand.
    .topic = le traitement
compare-row-alternatives = Autres choix
    .hint = Ce qui a été nommé d’autre, et pourquoi ils ne l’ont pas choisi.
    .topic = les autres choix
compare-row-trials = Essais cliniques
    .hint = Le nom ou le numéro, où il se fait, et à qui le demander.
    .topic = les essais cliniques
compare-row-benefit = Ce que cela peut apporter
    .hint = S’ils ont donné un chiffre, écrivez pour combien de temps il vaut : combien sur 100, après combien d’années.
    .topic = ce que le traitement peut apporter
compare-row-risks = Risques et effets secondaires
    .hint = Les courants, les graves, et ceux qui restent. Aussi pour avoir des enfants.
    .topic = les risques
compare-row-outlook = Ce qui vient
    .hint = Cela reste fermé jusqu’à ce que vous l’ouvriez. Personne n’est obligé de le lire.
    .topic = ce qui vient
compare-row-practical = Vie de tous les jours, trajets, coûts
    .hint = La distance, le prix, le travail, et qui aide à la maison.
    .topic = la vie avec le traitement
compare-row-sure = À quel point ils sont sûrs, et pourquoi
    .hint = Leurs mots. Un guide, une étude ou une réunion de médecins, avec sa date.
    .topic = ce qui est sûr
compare-row-wait = Si on attend
    .hint = Combien de temps on peut attendre, avec leurs mots.
    .topic = le temps qu’on peut attendre
compare-row-on_other = Ce qu’ils disent de l’autre plan
    .hint = Ce qu’ils garderaient et ce qu’ils changeraient. Aussi pourquoi.
    .topic = l’autre plan
compare-row-seen = Ce qu’ils ont regardé
    .hint = Les rapports seulement, ou aussi les images et les lames.
    .topic = ce qui a été regardé
compare-more = Plus de lignes
compare-own = Ajouter une ligne
compare-own-name = De quoi parle votre ligne?
compare-own-hint = Quelques mots, comme « Est-ce que je peux travailler? »
compare-own-empty = Écrivez d’abord quelques mots.
compare-outlook-closed = C’est fermé. Vous pouvez le laisser ainsi.
compare-outlook-open = Ouvrir ce qui vient
compare-outlook-close = Fermer ce qui vient

# Writing in a row
compare-cell = { $opinion } : { $row }
compare-write = Écrire
compare-write-what = Écrire : { $what }
compare-change = Changer
compare-change-what = Changer : { $what }
compare-done = Terminé
compare-saved = Enregistré : { $what }
compare-nothing-said = Rien n’a été dit à ce sujet.

# The person’s own word
compare-word-none = Pas encore de mot
compare-word-same = Pareil
compare-word-more_detail = Plus de détails
compare-word-different = Différent
compare-word-not_mentioned = Pas mentionné
compare-word-not_sure = Je ne sais pas
compare-word-chosen = { $what } : { $word }

# A question that comes of it
compare-ask = En faire une question
compare-ask-different = Vous pouvez poser la question :
compare-ask-not_sure = En faire une question :
compare-ask-whom = Demander à { $doctor }
compare-ask-nth = { $nth ->
    [1] Demander au premier médecin
    [2] Demander au deuxième médecin
   *[3] Demander au troisième médecin
}
compare-asked = La question est sur votre liste.
compare-question = Une question qui en vient :
compare-question-made = « { $text } » Elle est sur votre liste.
compare-question-different = J’ai deux avis sur { $topic }, et ils diffèrent. Quelle importance a cette différence?
compare-question-not_sure = J’ai deux avis sur { $topic }. Est-ce qu’ils diffèrent? Quelle importance cela a-t-il?

# Who gave it
compare-page-lead = Écrivez ce que vous savez. Tout peut rester vide.
compare-page-done = Aller à la page côte à côte
compare-doctor = Médecin
    .hint = Comme vous écririez le nom sur une lettre.
compare-field = Quelle sorte de médecin
    .hint = Par exemple : en chirurgie
compare-centre = Hôpital ou centre
    .hint = Là où cette personne travaille.
compare-when = Quand cela a été dit
compare-appointment = Le rendez-vous, s’il est noté ici
compare-appointment-none = Aucun de ceux-ci
compare-basis = Comment l’avis a été donné
compare-basis-papers = sur papiers seulement
    .choice = Sur papiers seulement
compare-basis-video = par vidéo
    .choice = Par vidéo
compare-basis-phone = par téléphone
    .choice = Par téléphone
compare-basis-in_person = en personne
    .choice = En personne
compare-looked = Ce qu’ils ont fait eux-mêmes
compare-tick-slidesRead = Lames relues
    .hint = Les lames de verre avec le tissu, pas seulement le rapport.
compare-tick-picturesRead = Images regardées
    .hint = Les images elles-mêmes, pas seulement le rapport.
compare-tick-newTests = Nouveaux tests faits
    .hint = Du sang, du tissu ou des images de leur côté.
compare-had = { $count ->
    [one] Avait un papier de votre dossier
   *[other] Avait { $count } papiers de votre dossier
}
compare-had-which = { $count ->
    [0] Les papiers de votre dossier qu’ils avaient
    [one] Les papiers de votre dossier qu’ils avaient : un
   *[other] Les papiers de votre dossier qu’ils avaient : { $count }
}
compare-had-title = Ce qu’ils avaient
compare-written = L’avis écrit
compare-written-which = L’avis par écrit
compare-written-hint = Une lettre ou une note de votre dossier.
compare-written-none = Pas encore ici
compare-delete = Supprimer cet avis
compare-deleted = { $nth ->
    [1] Le premier avis est supprimé.
    [2] Le deuxième avis est supprimé.
   *[3] Le troisième avis est supprimé.
}
compare-gone = Cet avis n’est plus ici. Il a peut-être été supprimé ou annulé.

# From the records, only when asked
compare-look = Chercher dans mon dossier
compare-look-for = Chercher dans mon dossier : { $what }
compare-records = { $nth ->
    [1] De votre dossier, pour le premier avis
    [2] De votre dossier, pour le deuxième avis
   *[3] De votre dossier, pour le troisième avis
}
compare-records-lead = Nous montrons ce qui est écrit sur une page, une chose à la fois. Rien n’est mis avant votre oui.
compare-records-left = { $count ->
    [one] La dernière
   *[other] { $count } à regarder
}
compare-records-now = Dans cette ligne il y a déjà : { $says }
compare-records-yes = Oui, le mettre
compare-records-no = Non
compare-records-none = Nous n’avons rien trouvé dans votre dossier pour cela
compare-records-done = C’est tout ce que nous avons trouvé
compare-records-hand = Vous pouvez tout écrire vous-même, ligne par ligne.
compare-back = Revenir à la page côte à côte

# Below the table
compare-print = Imprimer cette page
compare-mine = Qu’est-ce qui va avec ce qui compte pour vous? Vous pourrez l’écrire au moment qui vous convient.
compare-mine-link = Ce que vous en pensez
