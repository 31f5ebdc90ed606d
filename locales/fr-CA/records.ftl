### Le dossier : la liste, l’ajout de fichiers, ce qu’un fichier a apporté, un élément, ses fichiers.

records-title = Dossier
records-choose = Choisir des fichiers
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
records-drop-more = Ils vont dans le dossier de { $name }. Vos fichiers restent là où ils sont.

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

job-keeping = On range le fichier { $file } sur { $files }
job-reading = On lit le fichier { $file } sur { $files }
job-finishing = Presque fini
job-so-far = { $count ->
    [0] On n’y a encore rien trouvé.
    [one] Un élément trouvé jusqu’ici.
   *[other] { $count } éléments trouvés jusqu’ici.
  }
job-stop = Arrêter ici
job-stop-hint = Ce qui est fait est gardé.
job-done = C’est fait. { $count ->
    [0] Rien de nouveau.
    [one] Un élément a été ajouté.
   *[other] { $count } éléments ont été ajoutés.
  }
job-cancelled = Arrêté. { $count ->
    [0] Rien n’a été ajouté.
    [one] Un élément a été ajouté.
   *[other] { $count } éléments ont été ajoutés.
  }
job-failed = On n’a pas pu ajouter les fichiers
job-see = Voir ce qui a été ajouté
job-close = Fermer

imports-title = Ce que vous avez ajouté
imports-back = Dossier
imports-none = Rien pour l’instant
imports-none-more = Quand vous ajoutez des fichiers, vous voyez ici ce qu’ils ont apporté.
imports-line = { $files ->
    [one] { $name }
    [2] { $name } et un autre fichier
   *[other] { $name } et { $more } autres fichiers
  }
imports-total = { $count ->
    [0] Rien de nouveau
    [one] Un élément
   *[other] { $count } éléments
  }
imports-taken-back = Retiré
imports-staged = Pas fini

report-title = Ce qui a été ajouté
report-lead = { $total ->
    [0] Rien de nouveau n’a été ajouté
    [one] Un élément a été ajouté
   *[other] { $total } éléments ont été ajoutés
  } le { $date }, à partir { $files ->
    [one] d’un fichier
   *[other] de { $files } fichiers
  }.
report-staged = Ce n’était pas fini. Cela reprendra tout seul, ou sera retiré.
report-gone = Ceci a été retiré. Ses éléments ne sont plus dans la liste.
report-take-back = Retirer cet ajout
report-take-back-hint = Cela retire tout ce que ces fichiers ont apporté. Vos fichiers dans cet ordinateur ne changent pas.
report-taken-back = « { $name } » a été retiré.
report-see-all = Voir votre dossier
report-open = Le regarder
report-kept = Le fichier est gardé tel quel.
report-already = Ce même fichier était déjà là. Rien n’a été ajouté deux fois.
report-nothing = On n’y a rien trouvé à classer.
report-pages = { $count ->
    [one] Il a une page.
   *[other] Il a { $count } pages.
  }
report-added = Ajouté
report-whose = Il dit concerner
report-born = { $name }, date de naissance : { $date }
report-other-person = Est-ce bien le dossier de { $name }? Sinon, retirez cet ajout.
report-not-facts = { $count ->
    [one] Un de ces éléments dit que ce n’est pas le cas, que ce n’est pas fait ou que c’était une erreur. C’est indiqué.
   *[other] { $count } de ces éléments disent que ce n’est pas le cas, que ce n’est pas fait ou que c’était une erreur. C’est indiqué.
  }
report-problems = Ce qu’on n’a pas pu lire
report-problem = { $text } C’est arrivé { $count } fois.
report-places = Où : { $places }
report-places-more = Où : { $places } et ailleurs

refused-title = On n’a pas pu lire « { $name } »
refused-empty = Ce fichier est vide. La copie n’était peut-être pas finie. Essayez de l’avoir de nouveau.
refused-unknown-kind = On ne connaît pas encore ce genre de fichier.
refused-damaged = Le fichier semble coupé ou abîmé. Essayez d’en avoir une autre copie.
refused-locked-with-password = Le fichier a un mot de passe. Vous pouvez l’ouvrir ici et taper ce mot de passe. On ne peut pas y chercher des mots.
refused-too-large = Le fichier est trop gros pour être lu.
refused-too-much-memory = Pour le lire, il faudrait plus de mémoire que cet ordinateur n’en a.
refused-too-slow = C’était trop long à lire. On s’est arrêté.
refused-reader-stopped = La lecture s’est arrêtée en route.
refused-cannot-open = On n’a pas pu ouvrir le fichier. Il a peut-être changé de place, ou un autre programme s’en sert. Essayez encore.

problem-truncated = Le fichier s’arrête au milieu. Ce qui vient avant a été lu.
problem-bad-entry = Une partie n’est pas écrite comme il faut. On l’a laissée de côté.
problem-too-deep = Une partie est trop emmêlée. On l’a laissée de côté.
problem-entry-too-large = Une partie est trop grosse. On l’a laissée de côté.
problem-bad-encoding = Des lettres peuvent mal s’afficher.
problem-bad-value = Une valeur n’a pas pu être lue. Le reste est gardé.
problem-bad-date = Une date n’a pas pu être lue. Le reste est gardé sans elle.
problem-bad-number = Un nombre n’a pas pu être lu. Ses mots sont gardés.
problem-no-title = Une valeur n’a pas de nom.
problem-bad-attachment = Un fichier placé dans ce fichier n’a pas pu être ouvert.
problem-attachment-too-large = Un fichier placé dans ce fichier est trop gros.
problem-attachment-elsewhere = Un fichier est nommé ici, mais il se trouve ailleurs.
problem-no-text = Une page n’a pas de texte : c’est sans doute une image. On peut la voir, mais pas y chercher.
problem-page-unreadable = Le texte d’une page n’a pas pu être lu. On peut quand même voir la page.
problem-too-many-pages = Il a trop de pages pour y chercher. On peut quand même les voir toutes.
problem-text-cut = Le texte est très long. On peut chercher dans le début seulement.
problem-time-up = C’était long à lire. On ne peut pas chercher dans les dernières pages.
problem-rebuilt = Le fichier est abîmé. On a lu ce qui pouvait l’être.
problem-other = Une partie n’a pas pu être lue. Le reste l’a été.

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
record-leave-out = Ne pas mettre dans les impressions et les fichiers partagés
record-leave-out-hint = Toute personne qui peut ouvrir ce dossier peut quand même lire ceci.
record-left-out = « { $title } » ne sera ni imprimé ni partagé.
record-let-in = « { $title } » peut de nouveau être imprimé et partagé.
record-delete = Supprimer cet élément
record-deleted = « { $title } » a été supprimé.
record-delete-hint = Le fichier d’où il vient est gardé.

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
file-pages = Pages de { $name }
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
