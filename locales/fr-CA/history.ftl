### Ce qui a été supprimé, les versions d’avant, et qui écrit.

deleted-title = Supprimé récemment
deleted-lead = Ce que vous supprimez reste ici 30 jours. Puis cela part seul, pour toujours.
deleted-empty = Rien ici
deleted-empty-more = Ce que vous supprimez vient d’abord ici. Vous pouvez le reprendre pendant 30 jours.
deleted-question = Question
deleted-appointment = Rendez-vous
deleted-contact = De l’équipe de soins
deleted-call = De « Qui appeler »
deleted-task = À faire
deleted-chapter = Un chapitre
deleted-mark = Ce qu’un médecin a dit d’un résultat
deleted-service = Un service
deleted-request = Une demande à un service
deleted-condition = La page d’une maladie
deleted-case = Un deuxième avis
deleted-letter = Une lettre
deleted-of = { $kind }, { $date }
deleted-unopened = Pas encore ouvert, donc ses mots ne se montrent pas.
deleted-when = Supprimé le { $date }.
deleted-when-by = Supprimé le { $date } par { $name }.
deleted-until = Gardé ici jusqu’au { $date }.
deleted-bring-back = Reprendre
deleted-bring-back-which = Reprendre : { $text }
deleted-for-good = Supprimer pour toujours
deleted-for-good-which = Supprimer pour toujours : { $text }
deleted-ask = Supprimer « { $text } » pour toujours?
deleted-ask-means = On ne peut pas l’annuler. Les copies faites avant l’ont encore. La liste de ce qui est parti peut encore le nommer.
deleted-keep = Le garder ici
deleted-is-back = « { $text } » est de retour.
deleted-is-gone = « { $text } » est supprimé pour toujours. Les copies faites avant l’ont encore.

versions-title = Versions d’avant
versions-lead = Ce que disait votre question avant, la plus récente en premier. Vous pouvez en reprendre une, et annuler cela aussi.
versions-none = Cette question n’a pas de version d’avant.
versions-now = Comme elle est maintenant
versions-bring-back = Reprendre celle-ci
versions-bring-back-which = Reprendre celle-ci : { $when }
versions-is-back = Votre question dit de nouveau : « { $text } »

author-why = Nous notons qui a écrit quoi, et qui a supprimé quoi. Cela aide quand on est plusieurs.
author-choose = Choisissez votre nom
author-now = Le nom noté en ce moment
author-new = Un autre nom
author-do = Prendre ce nom
author-done = Dès maintenant, nous notons « { $name } ». Ce qui est déjà écrit garde son nom.
