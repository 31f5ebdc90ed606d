hello = Bonjour
hello-other = Hello
hello-promise = Votre dossier et vos questions, gardés sur cet ordinateur.
hello-language = Langue
hello-language-other = Language
hello-size = Quelle ligne lisez-vous bien?
hello-sample = Je lis ceci sans effort.
hello-example = Voir un exemple de famille
hello-copy = J’ai une copie de mon dossier

whose-title = À qui est ce dossier?
whose-name = Nom
whose-name-hint = Il figure sur les feuilles à imprimer. Le prénom suffit.
who-uses = Qui se sert de cet ordinateur?
who-me = La même personne
who-other = Une autre personne, qui aide
who-other-hint = Une conjointe, un fils, une amie, un voisin.
who-name = Votre nom à vous
who-name-hint = Nous notons qui a écrit quoi. Cela aide quand on est plusieurs.

choose-password-title = Choisissez un mot de passe
choose-password-why = Il ferme votre dossier aux autres. Il n’y a pas de compte et il ne quitte jamais cet ordinateur.
choose-password-lose = Sans le mot de passe et sans la feuille de secours, personne ne peut ouvrir le dossier. Nous non plus. La feuille vient juste après.
choose-password-done = Créer mon dossier
choose-password-wait = Un instant. Cette serrure prend une ou deux secondes.

first-title = Par quoi voulez-vous commencer?
first-question = Écrire une question
first-question-hint = Pour votre médecin, avec vos mots.
first-letter = Ajouter une lettre ou une image
first-letter-hint = Un fichier de cet ordinateur, ou la photo d’une lettre.
first-look = Faire un tour
first-look-hint = Aller à la page Aujourd’hui.

password-label = Mot de passe
password-show = Montrer
password-hide = Cacher
caps-lock = La touche Maj est bloquée.
password-again = Le même mot de passe encore
password-differs = Les deux mots de passe ne sont pas les mêmes
password-least = Prenez { $least } lettres ou plus. Des mots simples vont bien.
password-to-go = { $count ->
        [one] Encore { $count } lettre.
       *[other] Encore { $count } lettres.
    }
password-easy = Il serait facile à deviner. Ajoutez un mot ou deux.
password-weak = Quelqu’un qui a cet ordinateur et du temps pourrait le deviner. Plus long, ou avec des mots plus rares, il serait plus sûr. Vous pouvez quand même le prendre.
password-fair = Il est difficile à deviner. Avec beaucoup d’ordinateurs et de temps, on y arriverait peut-être.
password-good = Il semble trop long à deviner, même avec beaucoup d’ordinateurs.
password-idea = Voici cinq mots. Faciles à taper, durs à deviner :
password-use-idea = Prendre ces mots
password-other-idea = En voir d’autres
password-hint-label = Où allez-vous le garder? (facultatif)
password-hint-why = Nous le dirons si vous l’oubliez. Ce n’est pas le mot de passe.
password-hint-none = Je préfère ne pas le dire
password-hint-with-my-papers = Avec mes papiers importants
password-hint-with-a-relative = Chez un proche
password-hint-in-a-safe = Dans un coffre
password-hint-password-program = Dans un programme de mots de passe

recovery-sheet = Feuille de secours
recovery-paper = La feuille, comme à l’impression
recovery-code = Code de secours
recovery-made = Faite le { $date }. Qui a cette feuille et une copie du dossier peut l’ouvrir.
recovery-title = Imprimez votre feuille de secours
recovery-what = Si vous oubliez le mot de passe, cette feuille ouvre votre dossier.
recovery-both = Si vous perdez les deux, nous ne pouvons pas l’ouvrir. Personne ne peut.
recovery-two = Deux copies : une pour vous, une pour un proche.
recovery-where = Gardez la vôtre avec vos papiers importants. L’autre est mieux dans une autre maison. Les deux s’impriment ensemble. À la main, copiez le code deux fois.
recovery-print = Imprimer la feuille
recovery-print-again = Imprimer encore
recovery-save = Enregistrer en PDF
recovery-copied = Je l’ai copiée à la main
recovery-not-here = Ne gardez ni la feuille ni son fichier sur cet ordinateur, ou à côté. Le fichier est mieux sur une clé USB.
recovery-later = Faire cela plus tard
recovery-later-means = D’ici là, si vous oubliez le mot de passe, personne ne pourra ouvrir le dossier. La page Aujourd’hui vous le dira.
recovery-printed = Prenez les deux pages dans l’imprimante. Ensuite, nous vérifions qu’elles sont bonnes.
recovery-saved = Le fichier « { $name } » est fait. Imprimez ses deux pages, ou copiez le code deux fois. Ensuite, nous vérifions.
recovery-type-two = J’ai la feuille
recovery-type-title = Tapez deux groupes de la feuille
recovery-type-why = Ainsi, on sait que la feuille est bonne et que vous la lisez bien. Petites ou grandes lettres, c’est pareil.
recovery-group = Groupe { $group }
recovery-group-wrong = Le groupe { $group } n’est pas comme sur la feuille. Regardez encore.
recovery-check = Vérifier
recovery-see-again = Revoir la feuille
