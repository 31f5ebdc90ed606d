today-title = Aujourd’hui
today-write = Écrire une question
today-add = Ajouter une lettre ou une image

today-recovery = Si vous oubliez le mot de passe maintenant, personne ne peut ouvrir le dossier
today-recovery-why = Imprimez la feuille de secours et tapez deux groupes. Cela prend trois minutes.
today-recovery-do = Imprimer la feuille de secours
today-password = Choisissez un nouveau mot de passe
today-password-why = Vous êtes entré avec la feuille de secours. Un mot de passe bien gardé aide pour la suite.

today-ask-first = À demander en premier
today-all-questions = { $count ->
        [one] Votre question
       *[other] Les { $count } questions
    }
today-no-questions = Pas encore de question. Que voulez-vous demander? Vos mots à vous sont les meilleurs.
today-last-added = Ajouts récents
today-all-records = { $count ->
        [one] Votre pièce
       *[other] Les { $count } pièces
    }
today-no-records = Rien encore. La photo d’une lettre suffit.

today-empty = Rien ici pour le moment
today-empty-start = Commencez par une chose.
