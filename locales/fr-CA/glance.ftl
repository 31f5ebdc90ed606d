### An illness at a glance.

glance-empty = Votre maladie sur une page
glance-empty-more = Une page qui dit quoi, où, et ce qui a été fait. Vous pouvez la montrer à tout médecin.
glance-start = Commencer cette page
glance-start-another = Commencer une page pour une autre maladie
glance-started = La page est là.
glance-all = Toutes les pages
glance-gone = Cette page n’est plus ici
glance-gone-more = Elle a peut-être été supprimée ou annulée.
glance-unnamed = Une page encore sans nom
glance-nothing = Rien n’est encore écrit ici. Commencez par ce que vous savez. Le reste peut venir plus tard.
glance-offered = { $count ->
    [one] Votre dossier dit une chose de plus
   *[other] Votre dossier dit { $count } choses de plus
}
glance-note = Cette page contient ce que vous y mettez. Elle ne juge pas. Votre médecin peut vous dire ce que cela veut dire pour vous.

# The parts of a page
glance-part-what = Ce que c’est
glance-part-where = Où
glance-part-side = Côté
glance-part-stage = Stade
    .hint = Jusqu’où la maladie allait quand on l’a trouvée.
glance-part-grade = Grade
    .hint = De quoi les cellules ont l’air au microscope.
glance-part-histology = Sorte de cellules
    .hint = La sorte de cellules où la maladie a commencé.
glance-part-biomarker = Biomarqueurs
    .hint = Des signes cherchés par un labo dans la tumeur, le sang ou les gènes.
glance-part-treatment = Traitements
glance-part-other = Autre

# What a fact says
glance-named = { $name } : { $value }
glance-in-system = { $value } ({ $system })
glance-cycle = Cycle { $cycle }
glance-cycle-of = Cycle { $cycle } sur { $cycles }
glance-cycles = { $cycles ->
    [one] Un cycle prévu
   *[other] { $cycles } cycles prévus
}
glance-from = Début : { $from }
glance-until = Fin : { $until }
glance-from-until = Début : { $from }. Fin : { $until }
glance-source = Source :
glance-source-own = Écrit par vous
glance-source-gone = D’un élément du dossier qui n’est plus ici
glance-page = { $title }, page { $page }
glance-closed = Un résultat que vous n’avez pas ouvert
glance-origin-tumour = Dans la tumeur seulement
glance-origin-inherited = Hérité
glance-origin-none = Je ne sais pas
glance-label = { $name } :
glance-column-name = Nom
glance-column-value = Résultat
glance-column-origin = Tumeur ou hérité
glance-column-method = Comment on l’a trouvé
glance-column-when = Quand

# Writing
glance-more = Ajouter autre chose
glance-change = Modifier
glance-change-what = Modifier : { $what }
glance-kept = Ce que vous aviez écrit est encore là.
glance-cancel = Fermer sans enregistrer
glance-remove = Retirer de la page
glance-up = Monter
glance-down = Descendre
glance-value-what = Le nom que vos médecins lui donnent.
glance-value-where = La partie du corps.
glance-value-side = À gauche, à droite, ou des deux côtés.
glance-value-stage = Comme c’est écrit, par exemple « IIIB ».
glance-value-grade = Comme c’est écrit, par exemple « 2 ».
glance-value-histology = Comme c’est écrit, par exemple « adénocarcinome ».
glance-value-biomarker = Résultat
glance-value-treatment = Le nom du traitement.
glance-value-other = Ce qui est vrai
glance-name-biomarker = Nom
    .hint = Comme c’est écrit, par exemple « HER2 » ou « MSI ».
glance-name-other = De quoi il s’agit
glance-system = Système
glance-system-stage = Il y en a plusieurs. Vous lirez peut-être « AJCC », « TNM » ou « FIGO ».
glance-system-grade = Il y en a plusieurs. Vous lirez peut-être « Gleason » ou « Nottingham ».
glance-origin = Tumeur ou hérité
glance-origin-hint = « Hérité » veut dire que c’est de famille. Le rapport dit parfois « germinal ».
glance-method = Comment on l’a trouvé
glance-method-hint = Vous lirez peut-être « IHC », « FISH » ou « NGS ».
glance-cycle-now = Cycle en cours
glance-cycle-now-hint = Ou le dernier.
glance-cycle-all = Sur combien
glance-cycle-all-hint = Comme prévu.
glance-when = Quand on l’a trouvé
glance-began = Quand cela a commencé
glance-ended = Quand cela a fini
glance-stands = C’est encore écrit ainsi dans : { $source }
glance-stands-hint = Sinon, la page dit que c’est écrit par vous.
glance-wrong-name = Écrivez d’abord un nom.
glance-wrong-value = Écrivez d’abord ce que c’est.
glance-wrong-cycle = Écrivez un nombre entier, ou laissez vide.
glance-wrong-cycles = Écrivez un nombre entier, ou laissez vide.
glance-wrong-when = Ce n’est pas une date. Regardez-la encore.
glance-wrong-end = Ce n’est pas une date. Regardez-la encore.
glance-saved = Enregistré : { $what }
glance-moved = Déplacé : { $what }
glance-removed = Retiré de la page : { $what }
glance-taken = Mis sur la page : { $what }

# What the records say
glance-offers = Dans votre dossier
glance-offer = Votre dossier dit :
glance-yes = Oui, mettre ici
glance-no = Non
glance-later = Plus tard
glance-see-page = Voir la page
glance-see-record = Voir l’élément
glance-declined = Nous ne proposerons plus ceci : { $what }
glance-offers-more = { $count ->
    [one] Encore une chose à regarder
   *[other] Encore { $count } choses à regarder
}
glance-offers-none = Votre dossier ne dit rien de plus pour cette page en ce moment.
glance-put-off = { $count ->
    [one] Une chose attend pour plus tard.
   *[other] { $count } choses attendent pour plus tard.
}
glance-show-again = Les montrer encore

# What one can do with the page
glance-print = Imprimer
glance-ask-text = Au sujet de la page sur { $title } :{ " " }
glance-delete = Supprimer cette page
glance-deleted = La page est supprimée. Votre dossier est toujours là.
