### Le dossier : la liste, un élément, ses fichiers. Les mots de l’ajout de fichiers sont dans adding.ftl.

records-title = Dossier
records-choose = Choisir des fichiers
records-folder = Choisir un dossier de fichiers
records-add = Ajouter lettres et examens
records-imports = Ce que vous avez ajouté

records-empty = Déposez un fichier ici, ou choisissez-en un
records-empty-lead = La photo d’une lettre suffit. Un fichier pris sur le site de l’hôpital aussi.
records-empty-lost = Rien ne se perd
records-empty-lost-more = On garde chaque fichier tel quel. Vous pouvez le regarder ici en tout temps.
records-empty-stays = Tout reste ici
records-empty-stays-more = Les fichiers restent dans cet ordinateur, sauf si vous en imprimez ou en partagez un.
records-empty-question = Pas encore de papiers?
records-empty-question-link = Écrivez d’abord une question.
records-empty-question-more = Vous pourrez ajouter des papiers plus tard.
records-drop = Lâchez pour ajouter ces fichiers
records-drop-more = Ils vont dans ce dossier : { $name }. Vos fichiers restent là où ils sont.

records-show = Montrer
records-all = Tout
records-of-kind = { $kind } ({ $count })
records-shown = { $count ->
    [0] Aucun élément
    [one] Un élément
   *[other] { $count } éléments
  }
records-more = En montrer { $count } de plus
records-no-date = Sans date
records-none-of-kind = Il n’y en a plus.
records-range = Valeurs de référence du labo : { $range }
records-has-files = { $count ->
    [one] Un fichier
   *[other] { $count } fichiers
  }

kind-diagnosis = Diagnostic
  .many = Diagnostics
  .count = { $count ->
    [one] Un diagnostic
   *[other] { $count } diagnostics
  }
kind-medicine = Médicament
  .many = Médicaments
  .count = { $count ->
    [one] Un médicament
   *[other] { $count } médicaments
  }
kind-treatment = Traitement
  .many = Traitements
  .count = { $count ->
    [one] Un traitement
   *[other] { $count } traitements
  }
kind-allergy = Allergie
  .many = Allergies
  .count = { $count ->
    [one] Une allergie
   *[other] { $count } allergies
  }
kind-immunisation = Vaccin
  .many = Vaccins
  .count = { $count ->
    [one] Un vaccin
   *[other] { $count } vaccins
  }
kind-procedure = Intervention
  .many = Interventions
  .count = { $count ->
    [one] Une intervention
   *[other] { $count } interventions
  }
kind-lab-result = Résultat de labo
  .many = Résultats de labo
  .count = { $count ->
    [one] Un résultat de labo
   *[other] { $count } résultats de labo
  }
kind-vital-sign = Mesure
  .many = Mesures
  .count = { $count ->
    [one] Une mesure
   *[other] { $count } mesures
  }
kind-finding = Constat
  .many = Constats
  .count = { $count ->
    [one] Un constat
   *[other] { $count } constats
  }
kind-imaging-study = Examen d’imagerie
  .many = Examens d’imagerie
  .count = { $count ->
    [one] Un examen d’imagerie
   *[other] { $count } examens d’imagerie
  }
kind-document = Document
  .many = Documents
  .count = { $count ->
    [one] Un document
   *[other] { $count } documents
  }
kind-letter = Lettre
  .many = Lettres
  .count = { $count ->
    [one] Une lettre
   *[other] { $count } lettres
  }
kind-encounter = Visite passée
  .many = Visites passées
  .count = { $count ->
    [one] Une visite passée
   *[other] { $count } visites passées
  }
kind-diary = Ligne de journal
  .many = Journal
  .count = { $count ->
    [one] Une ligne de journal
   *[other] { $count } lignes de journal
  }
kind-note = Note
  .many = Notes
  .count = { $count ->
    [one] Une note
   *[other] { $count } notes
  }
kind-other = Autre chose
  .many = Autres choses
  .count = { $count ->
    [one] Une autre chose
   *[other] { $count } autres choses
  }

standing-negated = La source dit que ce n’est pas le cas
standing-not-done = La source dit que cela n’a pas été fait
standing-in-error = La source dit que c’était une erreur de saisie

news-pathology = Un résultat de pathologie
  .dated = C’est un résultat de pathologie. Date : { $date }.
  .undated = C’est un résultat de pathologie.
news-scan = Un résultat d’imagerie
  .dated = C’est un résultat d’imagerie. Date : { $date }.
  .undated = C’est un résultat d’imagerie.
news-genetic = Un résultat génétique
  .dated = C’est un résultat génétique. Date : { $date }.
  .undated = C’est un résultat génétique.
news-marker = Un résultat de marqueur tumoral
  .dated = C’est un résultat de marqueur tumoral. Date : { $date }.
  .undated = C’est un résultat de marqueur tumoral.
news-unopened = Pas encore ouvert
news-closed = Gardé pour mon rendez-vous
gate-title = Ceci peut dire des choses que votre médecin ne vous a pas encore dites
gate-kept = Vous le gardez pour votre rendez-vous.
gate-open = Ouvrir maintenant
gate-open-more = Lisez-le ici. Vous pourrez le refermer en tout temps.
gate-keep = Garder pour mon rendez-vous
gate-keep-more = Il reste fermé. Ses mots ne se voient ni dans Aujourd’hui ni dans la recherche.
gate-both = Les deux choix sont bons. Certains demandent à un proche d’être là, ou de le lire d’abord.
gate-close = Le refermer
gate-closed = { $result } reste fermé pour votre rendez-vous.

record-back = Dossier
record-gone = Cet élément n’est plus ici
record-gone-more = Il a peut-être été supprimé ou retiré.
record-until = au { $date }
record-flag = Le labo a écrit : { $flag }
record-note = Les valeurs de référence sont celles du labo. Ce programme ne dit pas si un résultat est bon ou mauvais. Demandez à votre médecin ce qu’il veut dire pour vous.
record-values = Valeurs
record-values-name = Nom
record-values-value = Résultat
record-values-unit = Unité
record-values-range = Valeurs de référence du labo
record-values-flag = Marque du labo
record-values-lab = Labo
record-range-between = { $low } à { $high }
record-range-from = { $low } ou plus
record-range-to = { $high } ou moins
record-text = Ce qui est écrit
record-files = Fichiers
record-file-pages = { $count ->
    [one] Une page
   *[other] { $count } pages
  }
record-about = À propos
record-kind = Genre
record-by = Par
record-place = Où
record-status = État, comme la source l’a écrit
record-method = Comment c’est mesuré
record-source = Vient de
record-source-page = page { $page }
record-source-added = Ajouté le { $date }
record-source-own = Vous l’avez écrit vous-même.
record-codes = Codes
record-codes-hint = Pour les médecins et les ordinateurs.
record-ask = Poser une question là-dessus
record-ask-text = Au sujet de { $title } :{ " " }
record-leave-out = Ne pas mettre dans les feuilles imprimées et les fichiers partagés
record-leave-out-hint = Toute personne qui peut ouvrir ce dossier peut quand même lire ceci.
record-left-out = « { $title } » ne sera ni imprimé ni partagé.
record-let-in = « { $title } » peut de nouveau être imprimé et partagé.
record-delete = Supprimer cet élément
record-deleted = « { $title } » a été supprimé.
record-delete-hint = Le fichier d’où il vient est gardé.

file-ask = Poser une question sur ces mots
file-back = Retour à l’élément
file-loading = Le fichier s’ouvre …
file-page = Page { $page } sur { $pages }
file-page-field = Page
file-of = sur { $pages }
file-previous = Précédente
file-next = Suivante
file-smaller = Plus petit
file-larger = Plus grand
file-fit = Largeur
file-zoom = { $percent } %
file-tools = Page et taille
file-pages = Pages : { $name }
file-page-broken = On ne peut pas montrer cette page. Le fichier est gardé tel quel.
file-locked = Ce fichier a un mot de passe
file-locked-more = L’hôpital ou la clinique qui l’a envoyé peut vous le donner. On ne le garde pas.
file-password = Mot de passe de ce fichier
file-password-wrong = Ce mot de passe ne l’ouvre pas. Vérifiez chaque lettre et essayez encore.
file-open = Ouvrir
file-broken = On ne peut pas montrer ce fichier
file-broken-more = Il est peut-être abîmé ou coupé. Il est gardé tel quel : rien n’est perdu.
file-unshown = Ce fichier est gardé, mais on ne peut pas encore le montrer ici
file-unshown-more = Il est gardé tel quel. Une version future pourra peut-être le montrer.
file-picture = L’image « { $name } »
file-text = Le texte de « { $name } »
file-text-cut = On ne montre que le début. Tout est gardé.

# Une partie d’une page
part-ask = Question sur une partie de la page
part-ask-picture = Question sur une partie de l’image
part-hint = Tracez un cadre autour de la partie, ou touchez-la.
part-keys = Au clavier : les flèches déplacent le cadre. Avec Maj, elles changent sa taille. Entrée le prend. Échap quitte.
part-take = Poser ma question
part-smaller = Cadre plus petit
part-larger = Cadre plus grand
part-box = Cadre autour de la partie
part-box-at = Le cadre commence à { $left } % de la gauche et à { $top } % du haut. Il a { $width } % de largeur et { $height } % de hauteur.
part-marked = La partie de votre question

# Façons de voir le dossier
records-ways = Façons de voir votre dossier
records-way-kinds = Par genre
records-way-dates = Par date
records-way-measures = Résultats d’examens
records-way-glance = En un coup d’œil
