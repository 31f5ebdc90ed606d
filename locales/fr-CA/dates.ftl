### Le dossier par date : la ligne du temps et l’image au-dessus.

# Ce qu’on veut voir
records-narrow = Préciser
records-narrow-place = Lieu
records-narrow-doctor = Médecin, ou qui l’a écrit
records-narrow-tag = Votre étiquette
records-narrow-year = Année
records-narrow-nothing = Il n’y a encore rien à préciser.
records-any-place = Tous les lieux
records-any-doctor = Tout le monde
records-any-tag = Toutes les étiquettes
records-any-year = Toutes les années
records-to-year = { $year } et avant
records-show-all = Tout montrer
records-worth-asking = À demander ({ $count })

# La liste
dates-empty = Votre histoire apparaîtra ici, par date
dates-empty-more = Une date à peu près suffit.
dates-print = Imprimer
dates-years = Aller à une année
dates-newest = Le plus récent
dates-newer = Plus récent : { $year }
dates-from-year = À partir de { $year }, en remontant.
dates-more = En montrer plus
dates-inside = { $value }, dans les valeurs de référence du labo
dates-above = { $value }, au-dessus des valeurs de référence du labo
dates-below = { $value }, au-dessous des valeurs de référence du labo
dates-from-until = { $from } – { $until }
dates-appointment = Rendez-vous
dates-appointment-with = Rendez-vous, { $with }
dates-cancelled = Annulé

# L’image
picture-title = Votre histoire jusqu’ici
picture-span = De : { $from }, à : { $until }.
picture-band = { $title } : { $from } – { $until }.
picture-band-open = { $title }. Début : { $from }. Sans fin notée.
picture-moments-count = { $count ->
    [one] Une opération, un examen ou un rendez-vous.
   *[other] { $count } opérations, examens ou rendez-vous.
  }
picture-measure = { $name } : { $first } ({ $day }), puis { $last } ({ $lastDay }).
picture-measure-one = { $name } : { $first } ({ $day }).
picture-tables-below = Les tableaux plus bas disent la même chose.
picture-today = Aujourd’hui, { $date }
picture-range = Valeurs de référence du labo, { $range }
picture-other-lab = autre labo
picture-value-other-lab = Une valeur d’un autre labo
picture-no-lab = labo non nommé
picture-shape-operation = Opération
picture-shape-scan = Examen d’imagerie
picture-shape-appointment = Rendez-vous
picture-cycle = Début d’un cycle
picture-open = Sans fin notée
picture-empty = Rien à dessiner pour ces années.
picture-undrawn = { $count ->
    [one] Une valeur n’est pas sur l’image. Elle a une autre unité ou pas de jour exact, ou ce n’est pas un simple nombre. Elle est dans le tableau.
   *[other] { $count } valeurs ne sont pas sur l’image. Elles ont une autre unité ou pas de jour exact, ou ce ne sont pas de simples nombres. Elles sont dans le tableau.
  }
picture-closed = { $count ->
    [one] Un résultat pas encore ouvert
   *[other] { $count } résultats pas encore ouverts
  }
picture-change = Changer l’image
picture-show = Montrer sur l’image
picture-show-hint = Jusqu’à { $most } à la fois.
picture-choice = { $name } ({ $count })
picture-show-more = { $count } de plus
picture-begins = L’image commence en
picture-begins-lately = Les deux dernières années
picture-in-words = L’image en mots
picture-treatments = Traitements
picture-moments = Opérations, examens et rendez-vous
picture-what = Quoi
picture-kind = Sorte
picture-when = Quand
picture-from = De
picture-until = À
picture-no-end = Non notée
picture-cycles = Début des cycles
