unlock-title = Bon retour
unlock-open = Ouvrir mon dossier
unlock-wait = Un instant. Cela prend une ou deux secondes.
unlock-use-sheet = Prendre ma feuille de secours
unlock-use-password = Prendre mon mot de passe
unlock-with-password = Ou avec le mot de passe
unlock-open-password = Ouvrir avec le mot de passe
unlock-computer-wait = Un instant. Cet ordinateur ouvre votre dossier.
unlock-computer-away = Cette fois, l’ordinateur n’a pas pu ouvrir le dossier tout seul. Le mot de passe l’ouvre.
unlock-use-copy = Prendre plutôt une copie
unlock-as-left = Tout est comme vous l’avez laissé. Les brouillons aussi.
unlock-still-adding = Vos fichiers sont encore en lecture. Cela continue pendant ce temps.
unlock-other-language = English

unlock-hint-with-my-papers = Vous avez dit : il est avec mes papiers importants.
unlock-hint-with-a-relative = Vous avez dit : un proche a le mot de passe.
unlock-hint-in-a-safe = Vous avez dit : il est dans un coffre.
unlock-hint-password-program = Vous avez dit : il est dans un programme de mots de passe.

unlock-code-title = Prenez votre feuille de secours
unlock-code = Code de secours
unlock-code-hint = Tapez les groupes dans l’ordre, avec une espace entre eux. Petites ou grandes lettres, c’est pareil.

problem-title = On ne peut pas ouvrir votre dossier pour le moment

new-password-title = Choisissez un nouveau mot de passe
new-password-why = Votre feuille de secours a ouvert le dossier. Prenez un mot de passe que vous pouvez garder, et notez-le.
new-password-done = Prendre ce mot de passe
new-password-later = Faire cela plus tard
new-password-later-means = L’ancien mot de passe reste. La feuille ouvre toujours le dossier.
