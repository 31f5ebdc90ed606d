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
step-import-kept = ajouter des éléments
step-import-taken-back = retirer des éléments ajoutés
step-person-added = ajouter une personne
step-person-changed = modifier une personne
step-author-changed = changer qui se sert de cet ordinateur
