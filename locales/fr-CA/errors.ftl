# Ce qui s'est passé; .safe : ce qui est en sûreté; .next : que faire.

error-number = Si cela se répète, donnez-nous ce numéro : { $number }

error-wrong-password = Ce mot de passe n’ouvre pas votre dossier
    .safe = Rien n’a changé.
    .next = Cherchez une faute de frappe, ou voyez si la touche Maj est bloquée. Puis essayez encore.
error-wrong-file-password = Ce mot de passe n’ouvre pas ce fichier
    .safe = Le fichier est gardé tel quel.
    .next = Cherchez une faute de frappe, ou voyez si la touche Maj est bloquée. Puis essayez encore.
error-wrong-recovery-code = Ce code ne va pas avec ce dossier
    .safe = Rien n’a changé.
    .next = C’est peut-être une vieille feuille. Cherchez celle qui a la date la plus récente.
error-recovery-group = Le groupe { $group } contient une erreur
    .safe = Rien n’a changé.
    .next = Regardez le groupe { $group } sur votre feuille et tapez-le encore.
error-recovery-length = Le code est trop court ou trop long
    .safe = Rien n’a changé.
    .next = Tapez tous les groupes de la feuille, du premier au dernier.
error-too-much-work = Cet ordinateur ne peut pas vérifier le mot de passe
    .safe = Votre mot de passe est peut-être bon. Rien n’a changé.
    .next = Fermez les autres programmes et essayez encore, ou prenez un ordinateur plus puissant.
error-key-file-damaged = La partie qui vérifie le mot de passe est abîmée
    .safe = Votre dossier est toujours là et nous n’y avons pas touché.
    .next = Ouvrez-le avec votre feuille de secours.
error-database-damaged = On ne peut pas lire votre dossier pour le moment
    .safe = Nous n’avons rien changé et rien effacé.
    .next = N’effacez aucun fichier. Demandez à un proche d’en faire une copie avant d’essayer encore.
error-newer-format = Ce dossier vient d’un Second Chair plus récent
    .safe = Il est en sûreté et nous n’y avons pas touché.
    .next = Installez le Second Chair plus récent sur cet ordinateur. Puis ouvrez le dossier.
error-in-use = Votre dossier est ouvert dans une autre fenêtre
    .safe = Rien n’a changé.
    .next = Allez à l’autre fenêtre, ou fermez-la et essayez encore.
error-read-only = Second Chair ne peut pas écrire à sa place
    .safe = Votre dossier est en sûreté et nous n’y avons pas touché.
    .next = Demandez à la personne qui a préparé cet ordinateur de le permettre. Puis essayez encore.
error-disk-full = Cet ordinateur est plein
    .safe = Ce qui était gardé est en sûreté. Le dernier ajout n’est pas gardé.
    .next = Faites de la place : videz la corbeille ou déplacez de gros fichiers. Puis essayez encore.
error-network-folder = Votre dossier est sur un disque du réseau
    .safe = Nous n’y avons pas touché.
    .next = Il doit être sur cet ordinateur. Demandez de l’aide pour le déplacer.
error-cloud-folder = Votre dossier est à un endroit copié sur Internet
    .safe = Nous n’y avons pas touché.
    .next = Il doit rester sur cet ordinateur. Demandez de l’aide pour le déplacer.
error-vault-unreadable = Un petit fichier qui mène à votre dossier est abîmé
    .safe = Votre dossier est toujours là et nous n’avons rien changé.
    .next = Demandez à un proche d’en faire une copie avant d’essayer encore.
error-vault-newest = Un petit fichier qui mène à votre dossier est abîmé
    .safe = Votre dossier est toujours là et nous n’avons rien changé.
    .next = Vous pouvez l’ouvrir avec votre mot de passe, comme toujours.
error-locked = Votre dossier est verrouillé
    .safe = Ce que vous avez écrit est gardé.
    .next = Tapez votre mot de passe pour continuer.
error-not-found = Ceci n’est plus là
    .safe = Rien d’autre n’a changé.
    .next = On l’a peut-être effacé. Revenez et regardez encore.
error-text-empty = { $field ->
        [name] Tapez d’abord un nom
        [author] Tapez d’abord votre nom
        [password] Tapez d’abord le mot de passe
        [code] Tapez d’abord le code
       *[other] Écrivez d’abord quelque chose
    }
error-text-too-long = Ce texte est trop long
    .safe = Il est toujours là.
    .next = Gardez moins de { $limit } lettres.
error-password-short = Ce mot de passe est trop court
    .next = Prenez au moins { $least } lettres, chiffres ou signes.
error-password-common = Beaucoup de gens ont ce mot de passe
    .next = Il serait facile à deviner. Prenez-en un autre.
error-already-set-up = Il y a déjà un dossier sur cet ordinateur
    .safe = Il est en sûreté et nous n’y avons pas touché.
    .next = Ouvrez-le avec votre mot de passe.
error-undo-stale = On ne peut plus annuler ceci
    .safe = La même chose a changé depuis. Rien n’est perdu.
error-recovery-confirmed = Cette feuille est faite et ne se montre plus
    .safe = La feuille que vous avez marche toujours.
    .next = Si vous l’avez perdue, faites-en une autre dans les Réglages.
error-nothing-to-print = Il n’y a encore rien à imprimer
    .next = Écrivez d’abord une question.
error-cannot-save-file = On n’a pas pu garder le fichier à cet endroit
    .safe = Votre dossier est en sûreté.
    .next = Prenez un autre endroit et essayez encore.
error-object-damaged = On ne peut pas ouvrir ce fichier
    .safe = Vos autres fichiers sont en sûreté. Nous gardons celui-ci tel quel.
    .next = Si vous en avez une copie, ajoutez-la encore.
error-unexpected = Quelque chose n’a pas marché
    .safe = Ce qui était gardé est en sûreté.
    .next = Essayez encore. Sinon, fermez Second Chair et ouvrez-le de nouveau.
