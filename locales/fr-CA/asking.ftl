### What is worth asking about the records.

asking-title = À demander
asking-note = Le programme compare des mots. Il ne sait pas lequel est juste. Demandez à ceux qui les ont écrits.
asking-empty = Rien à demander en ce moment.
asking-empty-more = Si des papiers ne disent pas la même chose, ou s’il manque une page, ce sera dit ici.
asking-count = { $count ->
    [one] Une chose à demander
   *[other] { $count } choses à demander
}
asking-side = Un papier dit gauche, un autre dit droite : { $what }.
    .plain = Un papier dit gauche, un autre dit droite.
    .ask = Un papier dit gauche, un autre dit droite : { $what }. Lequel est juste?{ " " }
    .ask-plain = Un papier dit gauche, un autre dit droite. Lequel est juste?{ " " }
asking-born = La date de naissance n’est pas la même sur tous les papiers.
    .ask = La date de naissance n’est pas la même sur tous les papiers. Pouvez-vous la corriger?{ " " }
    .own = Un papier porte une autre date de naissance que celle écrite ici : { $date }.
    .ask-own = Un papier porte une autre date de naissance que la mienne, { $date }. Pouvez-vous vérifier?{ " " }
asking-name = Le nom n’est pas le même sur tous les papiers.
    .ask = Le nom n’est pas le même sur tous les papiers. Pouvez-vous le corriger?{ " " }
asking-page-missing = Des pages ne sont pas ici : { $what }.
    .plain = Une page de ce papier n’est pas ici.
    .ask = Des pages de ce papier me manquent : { $what }. Puis-je les avoir?{ " " }
    .ask-plain = Une page de ce papier me manque. Puis-je l’avoir?{ " " }
asking-scan-missing = Le rapport est ici, les images non : { $what }.
    .plain = Le rapport d’un examen est ici, les images non.
    .ask = J’ai le rapport, mais pas les images : { $what }. Puis-je les avoir?{ " " }
    .ask-plain = J’ai le rapport d’un examen, mais pas les images. Puis-je les avoir?{ " " }
asking-page = page { $page }
asking-quote = « { $words } »
asking-away = Mettre de côté
asking-away-what = Mettre de côté : { $what }
asking-about-what = Poser une question là-dessus : { $what }
asking-put-away = Mis de côté. Ce ne sera plus montré.
