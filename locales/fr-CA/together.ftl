### Préparer ensemble : un fichier pour un proche, un fichier d’un proche, et la clé qui verrouille ces fichiers.

together-title = Préparer ensemble
together-what-1 = Un proche a aussi Second Chair? Vous pouvez alors vous préparer ensemble.
together-what-2 = Vous choisissez ce qui va dans un fichier. Ce fichier est verrouillé.
together-what-3 = Vous l’envoyez vous-même, par courriel ou sur une clé USB. Second Chair n’envoie rien.
together-make = Faire un fichier pour un proche
together-make-more = Votre proche peut lire vos questions, en ajouter et noter des réponses.
together-make-do = Faire un fichier
together-nothing-to-send = On n’envoie plus rien pour { $name }. Vous pouvez encore ouvrir le fichier d’un proche.
together-open = Ouvrir le fichier d’un proche
together-open-more = Vous voyez ce qu’il contient avant que rien ne soit ajouté à votre dossier.
together-open-do = Ouvrir un fichier

together-given = Les fichiers que vous avez faits
together-given-when = { $date }
together-given-to = { $date }, pour { $name }

together-key = Ma clé de partage
together-key-what = Donnez cette clé à un proche. Avec elle, cette personne verrouille un fichier pour vous, sans mots à dire.
together-key-safe = Tout le monde peut la connaître : elle verrouille, elle n’ouvre pas. Lisez au téléphone ses six dernières lettres, pour vérifier que c’est la bonne.
together-key-copy = Copier la clé
together-key-copied = La clé est copiée. Collez-la dans un message.
together-key-by-hand = La clé est sélectionnée. Pour la copier, tenez Ctrl (Cmd sur un Mac) et appuyez sur C.

together-step = Étape { $number } de 3
together-what = Ce qui va dans le fichier
together-which = Quelles questions?
together-all = Tout cocher
together-no-question = Tout décocher
together-answer = La réponse : { $answer }
together-with-note = Avec la note
together-with-answer = Avec la réponse
together-with-both = Avec la note et la réponse
together-stays = Celles-ci restent ici
together-stays-why = Vous avez choisi de ne pas les imprimer ni les partager. Pour changer cela, allez à la question.
together-appointment = Rendez-vous
together-appointment-hint = Ce que vous avez noté avant va avec : jour, heure, lieu, de quoi il s’agit, qui vous accompagne, quoi apporter.
together-appointment-none = Aucun
together-tick-first = Cochez d’abord une question, ou choisissez un rendez-vous
together-none = Il n’y a encore rien à partager
together-none-more = Écrivez d’abord une question, puis revenez ici.

together-lock = Comment il est verrouillé
together-lock-how = Comment le verrouiller?
together-by-words = Avec des mots que je dis au téléphone
together-by-words-hint = Toute personne qui a ces mots peut l’ouvrir.
together-by-key = Avec la clé de : { $name }
together-by-key-hint = Seul son Second Chair peut l’ouvrir. Il n’y a rien à dire.
together-words = Les mots
together-words-hint = Vous pouvez les changer. Il faut 12 lettres ou plus.
together-words-phone = Dites-les au téléphone. Ne les mettez pas dans le même courriel.
together-words-short = Trop court. Il faut au moins { $least } lettres.
together-words-common = Beaucoup de gens s’en servent. Choisissez d’autres mots.
together-no-key = On peut aussi se passer de mots
together-no-key-more = Votre proche peut vous donner sa clé de partage. Elle verrouille alors le fichier pour cette personne seule.
together-no-key-where = Elle se trouve dans son Second Chair, sous « Préparer ensemble ». Vous la mettez dans votre équipe de soins, avec son nom.
together-no-key-do = Aller à l’équipe de soins

together-check = Avant d’enregistrer
together-check-lead = Regardez ce que le fichier contient.
together-inside = Dans le fichier
together-about = Au sujet de
together-by = De la part de
together-without-questions = Il n’y a pas de question dedans.
together-left-out = { $count ->
    [one] Une question reste ici, comme vous l’avez choisi.
   *[other] { $count } questions restent ici, comme vous l’avez choisi.
  }
together-goes-along = Avec une question vont aussi son sujet, qui veut savoir et à qui demander.
together-nothing-else = Rien d’autre de votre dossier n’y est.
together-contents = Ce qu’il contient
together-count = { $count ->
    [0] Pas de question
    [one] Une question
   *[other] { $count } questions
  }
together-change = Changer
together-change-what = Changer ce qu’il contient
together-change-lock = Changer comment il est verrouillé
together-save = Enregistrer le fichier
together-save-more = Vous choisissez où. Rien n’est envoyé.

together-done = Le fichier est enregistré
together-saved = Enregistré sous « { $name } ».
together-send = Envoyez-le maintenant vous-même. Ou mettez-le sur une clé USB.
together-tell = Ce qu’il faut dire à votre proche
together-tell-words = Dites ces mots au téléphone :
together-tell-key = Le fichier s’ouvre dans le Second Chair de cette personne : { $name }. Il n’y a pas de mots à dire.
together-tell-open = Dans Second Chair, il faut aller à Questions, puis « Préparer ensemble », puis « Ouvrir un fichier ».
together-tell-back = Quand votre proche a ajouté quelque chose, il vous fait un fichier de la même façon.
together-tell-lost = Si les mots se perdent, personne ne peut ouvrir ce fichier. Faites-en alors un autre.
together-again = Faire un autre fichier

together-open-lead = Enregistrez d’abord le fichier du courriel, ou branchez la clé USB. Puis choisissez-le ici.
together-choose = Choisir le fichier
together-ask-words = Ce fichier s’ouvre avec des mots. La personne qui l’a fait peut vous les dire.
together-words-typed = Tapez-les comme on vous les a dits, avec une espace entre deux mots.
together-words-first = Tapez d’abord les mots
together-words-do = Ouvrir le fichier
together-other-file = Choisir un autre fichier
together-found = Ce que contient le fichier
together-unknown = Cela concerne { $name }, qui n’est pas encore ici.
together-take = Ajouter aux questions de : { $name }
together-take-new = Ajouter { $name }
together-take-more = Rien de ce que vous avez n’est perdu. Vous pouvez annuler.

together-taken = Ce qui a été ajouté
together-someone = votre proche
together-from = De la part de : { $from }. Reçu : { $what }.
together-new-added = { $count ->
    [one] 1 ajout
   *[other] { $count } ajouts
  }
together-new-answered = { $count ->
    [one] 1 réponse
   *[other] { $count } réponses
  }
together-new-changed = { $count ->
    [one] 1 changement
   *[other] { $count } changements
  }
together-same = { $count ->
    [one] 1 chose n’a pas changé.
   *[other] { $count } choses n’ont pas changé.
  }
together-nothing-new = De la part de : { $from }. Rien de nouveau.
together-did = { $from } : { $what }.
together-did-added = { $count ->
    [one] 1 ajout
   *[other] { $count } ajouts
  }
together-did-answered = { $count ->
    [one] 1 réponse
   *[other] { $count } réponses
  }
together-did-changed = { $count ->
    [one] 1 changement
   *[other] { $count } changements
  }
together-twice = { $count ->
    [one] À 1 endroit, chaque personne a écrit autre chose. Regardez les deux.
   *[other] À { $count } endroits, chaque personne a écrit autre chose. Regardez les deux.
  }
together-twice-more = Les deux versions restent jusqu’à votre choix.
together-taken-back = Cela a été annulé. Vos questions sont comme avant.
together-see = Voir les questions
