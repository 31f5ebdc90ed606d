app-name = Second Chair
chairs = Deux chaises, côte à côte

continue = Continuer
back = Retour
close = Fermer
cancel = Annuler
save = Garder
undo = Annuler
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

undone-nothing = Il n’y a plus rien à annuler.
undone-question-written = C’est annulé. La nouvelle question n’y est plus.
undone-question-changed = C’est annulé. Votre question est comme avant.
undone-question-moved = C’est annulé. Vos questions ont repris leur ordre.
undone-question-deleted = C’est annulé. Votre question est revenue.
undone-record-changed = C’est annulé. La pièce est comme avant.
undone-record-deleted = C’est annulé. La pièce est revenue.
undone-import-taken-back = C’est annulé. Les pièces ajoutées sont revenues.
undone-import-kept = C’est annulé. Les pièces ajoutées n’y sont plus.
undone-person-added = C’est annulé. La personne n’y est plus.
undone-person-changed = C’est annulé. La personne est comme avant.
undone-set-up = Il n’y a plus rien à annuler.
