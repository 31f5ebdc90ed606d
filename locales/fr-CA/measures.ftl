### Les résultats au fil du temps.

measures-add = Ajouter des résultats
measures-empty = Pas encore de résultats d’examens
measures-empty-lead = Ajoutez un résultat d’un rapport. Copiez le nombre, l’unité et les valeurs de référence du labo.
measures-find = Chercher un résultat par son nom
measures-found = { $count ->
    [0] Aucun ne porte ce nom
    [one] Un seul est affiché
   *[other] { $count } sont affichés
  }
measures-count = { $count ->
    [0] Aucun résultat
    [one] Un résultat
   *[other] { $count } résultats
  }
measures-closed = { $count ->
    [one] 1 résultat pas ouvert
   *[other] { $count } résultats pas ouverts
  }
measures-closed-link = Voir votre dossier
measures-together-hint = Cochez-en quelques-uns pour les voir l’un sous l’autre.
measures-pick = { $name } : montrer avec d’autres
measures-one-more = Cochez-en encore un pour les montrer ensemble.
measures-most = Vous pouvez en montrer { $count } ensemble. Retirez-en d’abord un.
measures-together = Montrer les { $count } ensemble
measures-save = Enregistrer en tableau
measures-save-all = Enregistrer tous les résultats en tableau
measures-saved = Le tableau est enregistré : { $name }. D’autres logiciels peuvent le lire, et toute personne qui le trouve aussi.

measure-back = Résultats d’examens
measure-gone = Ces résultats ne sont plus ici
measure-gone-more = Ils ont peut-être été supprimés ou retirés.
measure-last = Dernier résultat : { $day }
measure-no-day = Sans date
measure-newest = Le dernier résultat
measure-inside = Dans les valeurs de référence du labo
measure-above = Au-dessus des valeurs de référence du labo
measure-below = Au-dessous des valeurs de référence du labo
measure-before = La dernière fois : { $value }.
measure-before-lab = La dernière fois : { $value }, dans un autre labo.
measure-before-method = La dernière fois : { $value }, mesuré d’une autre façon.
measure-before-unit = La dernière fois : { $value }, dans une autre unité.
measure-before-day = { $value } la dernière fois, { $day }
measure-range = Valeurs de référence du labo, { $range }
measure-said = { $by } : « { $words } »
measure-line = Une ligne de { $low } à { $high }.
measure-line-range = Les valeurs de référence du labo : { $range }.
measure-line-now = Ce résultat est { $value }.
measure-day-about = { $value } (date pas sûre)
measure-day-unsure = La date n’est connue qu’à peu près : { $day }.
measure-page = Voir la page du labo
measure-print = Imprimer

measure-show-in = Montrer les nombres en
measure-as-written = Comme le labo les a écrits
measure-worked-out = Ces nombres sont calculés à partir de ceux du labo. Le papier dit { $value }.

measure-over-time = Au fil du temps
measure-tenfold = Faire de la place aux petits nombres
measure-tenfold-hint = Des pas égaux veulent alors dire dix fois plus : 1, 10, 100.
measure-in-unit = En { $unit }
measure-no-unit = Sans unité
measure-other-unit = Une autre unité, donc pas sur la même ligne
measure-other-lab = { $name }. Un autre labo, donc pas relié
measure-other-method = { $name }. Mesuré d’une autre façon, donc pas relié
measure-no-lab = Labo pas écrit
measure-signed = Moins ou plus que le nombre à côté
measure-partly = Le jour n’est pas connu; c’était à un moment le long de ce trait
measure-undrawn = { $count ->
    [one] Un résultat n’a pas de nombre ou pas de date. Il est dans le tableau plus bas.
   *[other] { $count } résultats n’ont pas de nombre ou pas de date. Ils sont dans le tableau plus bas.
  }
measure-picture-one = { $name } { $unit }, un résultat : { $value }, { $day }.
measure-picture = { $name } { $unit }, { $count } résultats. Le premier : { $first }, { $from }. Le dernier : { $last }, { $until }. Le plus bas : { $lowest }, le plus haut : { $highest }. Le tableau plus bas les donne tous.

measure-all = Tous les résultats
measure-all-of = Tous les résultats : { $name }
measure-date = Date
measure-in = En { $unit }
measure-method = Façon de mesurer
measure-page-column = Page
measure-page-number = Page { $page }
measure-page-see = La voir

measure-several = Résultats d’examens ensemble
measure-treated = Traitements pendant ce temps
measure-treated-hint = Ils sont derrière les résultats. Deux choses qui arrivent en même temps ne sont pas toujours liées.
measure-treated-days = { $from } – { $until }
measure-treated-from = début : { $from }

measure-time = Au fil du temps
measure-time-of = { $name } : le voir au fil du temps

mark-title = Ce que votre médecin en a dit
mark-lead = Seulement ce que votre médecin a dit, dans ses mots. Le nombre se voit alors sur la ligne plus haut.
mark-add = Noter ce que votre médecin a dit
mark-words = « { $words } »
mark-change = Changer
mark-delete = Supprimer
mark-which = { " " }ce que { $by } a dit
mark-field-words = Qu’a dit votre médecin?
mark-field-words-hint = Dans ses mots. Par exemple : « Je regarde de nouveau à 7 ».
mark-field-number = Quel nombre?
mark-field-unit = Unité
mark-field-by = Qui l’a dit?
mark-field-when = Quand?
mark-empty-words = Écrivez ce que votre médecin a dit
mark-empty-number = Écrivez le nombre dont il était question
mark-empty-by = Écrivez qui l’a dit
mark-empty-when = Écrivez quand. L’année seule suffit
mark-no-number = Il n’y a pas de nombre ici. Écrivez-en un, comme 7 ou 4,5
mark-either = Cela peut être { $small } ou { $large }. Pour le petit, ajoutez un 0 à la fin. Pour le grand, enlevez le signe.
mark-save = Enregistrer ces mots
mark-saved = Ce que { $by } a dit est enregistré.
mark-deleted = Ce que { $by } a dit est supprimé.
mark-kept = Ce que vous aviez écrit est encore ici.
