settings-title = Réglages

settings-reading = Lecture
settings-language = Langue
settings-text-size = Taille du texte
settings-size-normal = { $percent } % (normale)
settings-theme = Couleurs
settings-theme-system = Comme cet ordinateur
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-theme-contrast = Contraste fort
settings-paper = Format du papier
settings-paper-why = Pour les feuilles à imprimer. Au Canada, c’est le plus souvent Lettre.
settings-paper-letter = Lettre (8,5 sur 11 pouces)
settings-paper-a4 = A4 (210 sur 297 mm)

settings-safety = Mot de passe et verrou
settings-lock = Verrouiller quand il n’y a personne
settings-lock-why = Après ce temps, le dossier se ferme et veut le mot de passe. Ce que vous écrivez est gardé.
settings-lock-why-key = Après ce temps, le dossier se ferme. Sur cet ordinateur, un bouton l’ouvre de nouveau. Ce que vous écrivez est gardé.
settings-lock-minutes = Après { $count } minutes
settings-lock-never = Jamais
settings-lock-never-note = Qui s’assoit à cet ordinateur peut lire le dossier, tant que vous ne le verrouillez pas.
settings-password = Mot de passe
settings-password-why = Il ouvre votre dossier chaque fois. Changez-le si une autre personne peut le connaître.
settings-password-do = Changer le mot de passe
settings-recovery = Feuille de secours
settings-recovery-why = Elle ouvre le dossier si vous oubliez le mot de passe. Gardez-en deux : une pour vous, une pour un proche.
settings-recovery-do = Voir la feuille de secours
settings-computer = Ouvrir sans mot de passe
settings-computer-why = Le dossier peut s’ouvrir sur cet ordinateur sans le mot de passe. Qui se sert de votre compte sur cet ordinateur peut alors l’ouvrir.
settings-computer-on = C’est activé.
settings-computer-off = Ce n’est pas activé.
settings-computer-do = Activer ou arrêter
settings-example = C’est l’exemple. Il n’a pas de mot de passe à lui.

settings-writing = Écrire et supprimer
settings-who-do = Choisir un autre nom
settings-deleted-why = Ce que vous supprimez peut revenir pendant 30 jours. Après, c’est ôté pour toujours.
settings-deleted-do = Voir ce qui est supprimé

settings-where = Où sont les choses
settings-here = Votre dossier
settings-here-why = Il est sur cet ordinateur, fermé par votre mot de passe. Rien n’en part, sauf si vous l’envoyez.
settings-copies-see = Voir les copies
settings-version = Second Chair { $version }

change-password-title = Changer le mot de passe
change-password-current = Votre mot de passe actuel
change-password-new = Le nouveau mot de passe
change-password-do = Prendre le nouveau
change-password-done = Le nouveau mot de passe marche dès maintenant. La feuille de secours aussi. Les copies faites avant s’ouvrent avec l’ancien.
change-password-wait = Un instant. Cela prend quelques secondes.

sheet-again-title = Feuille de secours
sheet-again-done = Votre feuille est faite. On ne peut plus la voir ici, pour que personne ne la copie.
sheet-again-new = Si vous en avez perdu une, faites-en une autre. Les deux vieilles pages n’ouvrent plus le dossier alors : changez-les aux deux endroits. Les copies du dossier faites avant s’ouvrent encore avec la vieille feuille.
sheet-again-password = Votre mot de passe
sheet-again-do = Faire une autre feuille
sheet-again-counts = Votre feuille de secours est bonne. Gardez une page avec vos papiers et donnez l’autre à un proche.
back-to-settings = Réglages

computer-keep = Gardez le mot de passe et la feuille de secours. Il les faut pour les copies, et sur un autre ordinateur.
computer-password = Votre mot de passe
computer-turn-on = Activer
computer-is-on = Le dossier s’ouvre sur cet ordinateur sans mot de passe.
computer-is-off = Cet ordinateur redemande le mot de passe.
computer-turn-off = Redemander le mot de passe
