### L’ajout de fichiers : la lecture, à qui ils sont, ce qui a été ajouté, ce qu’on n’a pas pu lire.

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
job-asking = Tout est lu. Ces fichiers parlent de plus d’une personne. Dites à qui ils sont.
job-answer = Dire à qui ils sont
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
imports-waiting = Attend votre réponse
imports-are-waiting = Des fichiers attendent votre réponse

belongs-title = À qui sont ces papiers?
belongs-lead = Ces fichiers parlent de plus d’une personne. Dites où va ce qui concerne chacune. Rien n’est ajouté avant.
belongs-nameless = Éléments sans nom
belongs-about = { $count ->
    [one] Un élément
   *[other] { $count } éléments
  }
  .born = { $count ->
    [one] Date de naissance : { $date }. Un élément
   *[other] Date de naissance : { $date }. { $count } éléments
  }
belongs-leave = Ne pas ajouter
belongs-left-out = Ce que vous n’ajoutez pas ne va dans aucun dossier. Le fichier, lui, est gardé : rien n’est perdu.
belongs-new = C’est quelqu’un d’autre? Ajoutez d’abord cette personne : cliquez sur le nom en haut de la fenêtre.
belongs-add = Ajouter ces éléments
belongs-add-none = Ne rien ajouter
belongs-missing = Choisissez d’abord une réponse pour chaque nom.
belongs-later = Répondre plus tard

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
report-all-taken-back = { $files ->
    [2] « { $name } » et un autre fichier ont été retirés.
   *[other] « { $name } » et { $more } autres fichiers ont été retirés.
  }
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
report-again = { $count ->
    [one] Le même élément était dans deux fichiers. On le garde une fois, avec ses deux sources.
   *[other] { $count } éléments étaient dans plus d’un fichier. On garde chacun une fois, avec toutes ses sources.
  }
report-trouble = { $count ->
    [one] Dans un fichier, on n’a pas pu tout lire. Il vient en premier.
   *[other] Dans { $count } fichiers, on n’a pas pu tout lire. Ils viennent en premier.
  }
report-troubled = On n’a pas pu tout lire
report-others = Les autres fichiers
report-files = Les fichiers
report-more = Montrer plus de fichiers
report-so-many = { $shown } fichiers sur { $total } sont montrés.
report-within = Dans « { $name } »
report-stopped = Vous avez arrêté ici. Ce qui était lu est gardé.
report-opened = Il est ouvert. Voici ce qu’il y avait dedans.
report-whose = Il dit concerner
report-born = { $name }, date de naissance : { $date }
report-other-person = Est-ce le bon dossier : { $name }? Sinon, retirez cet ajout.
report-not-facts = { $count ->
    [one] Un de ces éléments dit que ce n’est pas le cas, que ce n’est pas fait ou que c’était une erreur. C’est indiqué.
   *[other] { $count } de ces éléments disent que ce n’est pas le cas, que ce n’est pas fait ou que c’était une erreur. C’est indiqué.
  }
report-problem = { $text } C’est arrivé { $count } fois.
report-page = Page { $page }
report-show = Montrer
report-elsewhere = { $count ->
    [one] Et à un autre endroit
   *[other] Et à { $count } autres endroits
  }

spot-title = Ce que le fichier dit là
spot-file = Dans « { $name } »
spot-lead = Voici un bout du fichier tel quel, et ce qui nous a posé problème y est marqué.
spot-text = Un bout du fichier
spot-begin = Ici commence la partie marquée :
spot-end = Ici finit la partie marquée.
spot-here = ici
spot-cut = La partie marquée est longue. On ne montre que le début.
spot-nothing = Le fichier n’a rien à cet endroit.

refused-empty = Ce fichier est vide. La copie n’était peut-être pas finie. Essayez de l’avoir de nouveau.
refused-unknown-kind = On ne connaît pas encore ce genre de fichier.
refused-damaged = Le fichier semble coupé ou abîmé. Essayez d’en avoir une autre copie.
refused-locked-with-password = Le fichier a un mot de passe, alors on n’a pas pu lire ses mots.
refused-too-large = Le fichier est trop gros pour être lu.
refused-too-much-memory = Pour le lire, il faudrait plus de mémoire que cet ordinateur n’en a.
refused-too-slow = C’était trop long à lire. On s’est arrêté.
refused-grows-too-large = Une fois déballé, ce fichier devient bien trop gros. On s’est arrêté avant.
refused-reader-stopped = La lecture s’est arrêtée en route.
refused-cannot-open = On n’a pas pu ouvrir le fichier. Il a peut-être changé de place, ou un autre programme s’en sert. Essayez encore.
refused-not-reached = Le programme a été fermé avant l’ajout de ce fichier. Ajoutez-le encore, s’il vous plaît.

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
problem-member-locked = Un fichier placé dedans a un mot de passe. On l’a laissé de côté.
problem-member-damaged = Un fichier placé dedans est abîmé. On l’a laissé de côté.
problem-member-too-large = Un fichier placé dedans devient trop gros une fois déballé. On l’a laissé de côté.
problem-nested-too-deep = Un fichier placé dedans est emballé trop de fois. On ne l’a pas ouvert.
problem-link-left-out = Un raccourci vers un autre endroit a été laissé de côté.
problem-too-many-files = Il y a plus de fichiers dedans qu’on ne peut en prendre. Les premiers ont été lus.
problem-unknown-kind = Un fichier placé dedans est d’un genre qu’on ne connaît pas encore. On l’a laissé de côté.
problem-other = Une partie n’a pas pu être lue. Le reste l’a été.
