app-name = Second Chair
chairs = Deux chaises, côte à côte

continue = Continuer
back = Retour
close = Fermer
cancel = Annuler
save = Enregistrer
undo = Annuler
redo = Refaire
more-about = En savoir plus
more-about-which = En savoir plus : { $about }
try-again = Essayer encore
saving = On garde…
saved-just-now = Gardé à l’instant
optional = { $label } (facultatif)

date-about = vers { $date }
just-now = à l’instant
size-bytes = { $count ->
        [one] { $count } octet
       *[other] { $count } octets
    }
size-kilobytes = { $count } ko
size-megabytes = { $count } Mo
size-gigabytes = { $count } Go

undo-done = Annulé : { $what }
redo-done = Refait : { $what }
undo-nothing = Il n’y a plus rien à annuler.
redo-nothing = Il n’y a rien à refaire.
step-question-written = écrire une question
step-question-changed = modifier une question
step-question-moved = déplacer une question
step-question-deleted = supprimer une question
step-question-brought-back = reprendre une question
step-record-changed = modifier un élément
step-record-deleted = supprimer un élément
step-record-brought-back = reprendre un élément
step-brought-back = reprendre ce qui était supprimé
step-import-kept = ajouter des éléments
step-import-taken-back = retirer des éléments ajoutés
step-person-added = ajouter une personne
step-person-changed = modifier une personne
step-author-changed = changer qui se sert de cet ordinateur
step-appointment-written = ajouter un rendez-vous
step-appointment-changed = modifier un rendez-vous
step-appointment-deleted = supprimer un rendez-vous
step-after-written = noter ce qui a été dit
step-task-written = ajouter une chose à faire
step-task-changed = modifier une chose à faire
step-task-deleted = supprimer une chose à faire
step-contact-written = ajouter à l’équipe de soins
step-contact-changed = modifier l’équipe de soins
step-contact-deleted = retirer de l’équipe de soins
step-call-written = ajouter à « Qui appeler »
step-call-changed = modifier « Qui appeler »
step-call-deleted = supprimer de « Qui appeler »
step-diary-written = écrire dans le journal
step-diary-changed = modifier le journal
step-diary-deleted = supprimer du journal
step-chapter-started = commencer un nouveau chapitre
step-chapter-deleted = supprimer un chapitre
step-person-died = noter un décès
step-together-taken = ajouter le fichier d’un proche
step-version-chosen = garder une de deux versions
