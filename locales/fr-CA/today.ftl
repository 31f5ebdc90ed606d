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
        [one] Votre élément
       *[other] Les { $count } éléments
    }
today-no-records = Rien encore. La photo d’une lettre suffit.

today-next = Prochain rendez-vous
today-before-you-go = À faire
today-all-tasks = Les { $count } tâches
today-after = Noter ce qui a été dit
today-after-do = L’écrire
today-from-before = { $count ->
        [one] D’avant : une tâche
       *[other] D’avant : { $count } tâches
    }
today-from-before-more = Elles sont plus anciennes. Gardez ce qui compte encore.
today-died = { $name } : le dossier est gardé tel quel. Rien ici ne vous demande de faire quelque chose.

today-empty = Rien ici pour le moment
today-empty-start = Commencez par une chose.

today-copies = Copies de votre dossier
today-copies-see = Voir les copies
today-nudge = Votre dossier est seulement sur cet ordinateur
today-nudge-why = S’il se brise ou est volé, tout est perdu. Une copie sur une clé USB suffit.
today-nudge-do = Choisir un autre endroit
today-nudge-old = La copie ailleurs se fait vieille
today-nudge-old-why = Elle date du { $when }, dans « { $name } ». Quand cet endroit est branché, elle se refait toute seule.
today-offer = Voulez-vous ouvrir le dossier sans mot de passe?
today-offer-why = Sur cet ordinateur, vous n’auriez plus à le taper. Qui se sert de votre compte sur cet ordinateur pourrait alors l’ouvrir.
today-offer-more = En savoir plus
today-offer-no = Non merci
today-opinion = Vous en êtes ici : { $stage }
today-opinion-go = Aller à votre deuxième avis
