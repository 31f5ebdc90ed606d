### La liste des questions.

questions-title = Questions
questions-make-sheet = Préparer la feuille pour mon médecin

questions-ask = Que voulez-vous demander?
questions-ask-hint = Vos propres mots sont les meilleurs.
questions-add = Ajouter à ma liste
questions-added = Ajoutée à votre liste.
questions-draft = Gardé au fur et à mesure
questions-from-record = Liée à l’élément dont elle parle.
questions-from-remove = Enlever le lien

questions-tie = Poser « { $text } » à un rendez-vous?
questions-tie-new = Ajouter un rendez-vous
questions-not-now = Pas maintenant
questions-tied =
    { $count ->
        [one] Une question à poser : { $appointment }.
       *[other] { $count } questions à poser : { $appointment }.
    }
questions-similar = Vous avez déjà écrit quelque chose de semblable
questions-keep-both = Garder les deux
questions-aside-new = Mettre la nouvelle de côté
questions-aside-this = Mettre celle-ci de côté
questions-now-aside = Mise de côté : « { $text } »
questions-now-back = De retour sur votre liste : « { $text } »

questions-first = À demander en premier
questions-first-hint = Ces trois questions sont en haut de la feuille.
questions-later = S’il reste du temps
questions-move-up = Monter
questions-move-down = Descendre
questions-put-first = En premier
questions-change = Modifier
questions-which = { " " }: { $text }
questions-moved = Placée au rang { $place } sur { $count } : « { $text } »
questions-why = Pourquoi c’est important pour moi : { $note }
questions-left-out = Absente des feuilles imprimées
questions-answer = La réponse
questions-state-asked = Posée
questions-state-unclear = Pas encore clair
questions-state-aside = Mise de côté
questions-state-open = Pas encore posée
questions-state-chosen = À poser à un rendez-vous
questions-state-answered = Réponse reçue
questions-for = Pour { $name }
questions-twice-tag = Deux versions : choisir
questions-none-open = Rien à demander ici pour l’instant.
questions-answered = Avec une réponse
questions-aside = Mises de côté
questions-before = D’avant : { $name }
questions-before-first = D’avant « { $name } »
questions-folded = { $title } ({ $count })

questions-filter = Montrer
questions-filter-all = Toutes les questions
questions-filter-none = Sans rendez-vous
questions-no-day = Jour pas encore connu
questions-unanswered =
    { $count ->
        [one] Cette question est sans réponse. La poser au prochain rendez-vous?
       *[other] Ces questions sont sans réponse. Les poser au prochain rendez-vous?
    }
questions-ask-next = À poser : { $appointment }

questions-your-question = Votre question
questions-note = Pourquoi c’est important pour moi (facultatif)
questions-note-hint = Une ligne ou deux. Elles sont imprimées sous la question.
questions-leave-out = Ne pas mettre dans les feuilles imprimées et les fichiers partagés
questions-leave-out-hint = Toute personne qui peut ouvrir ce dossier peut quand même lire ceci.
questions-save = Enregistrer
questions-cancel = Fermer sans enregistrer
questions-delete = Supprimer cette question
questions-changed = Enregistré : « { $text } »
questions-deleted = « { $text } » a été supprimée.
questions-change-kept = Voici ce que vous aviez écrit. Ce n’est pas encore enregistré.

questions-more = Rendez-vous, à qui demander et plus
questions-topic = Sujet
questions-topic-none = Aucun sujet
questions-appointment = Rendez-vous
questions-appointment-gone = Un rendez-vous qui n’est plus ici
questions-whom = À qui demander
questions-whom-none = Pas choisi
questions-asker = Qui veut savoir
questions-asker-none = Pas noté

questions-back = Retour à la question
questions-gone = Cette question n’est pas ici
questions-gone-more = Elle a peut-être été supprimée. Alors vous pouvez encore la reprendre pendant 30 jours.
questions-change-this = Modifier la question
questions-change-title = Modifier votre question
questions-no-answer = Rien de noté encore.
questions-answer-write = Noter la réponse
questions-answer-change = Modifier la réponse
questions-put-aside = Mettre de côté
questions-take-back = Remettre sur ma liste
questions-stands = Où elle en est
questions-source = Vient de
questions-source-page = { $title }, page { $page }
questions-source-part = { $title }, une partie
questions-source-part-page = { $title }, une partie de la page { $page }
questions-source-unread = Un élément qu’on ne peut pas montrer maintenant
questions-printing = Sur papier
questions-written = Écrite

questions-answer-text = Quelle était la réponse?
questions-answer-hint = Dans les mots du médecin, comme vous vous en souvenez.
questions-answer-who = Qui l’a dit (facultatif)
questions-answer-when = Quand (facultatif)
questions-answer-when-hint = L’année seule suffit.
questions-answer-no-day = Cette date n’existe pas. Vérifiez le jour, et mettez quatre chiffres pour l’année.
questions-month-none = Inconnu
questions-still-unclear = Ce n’est pas encore clair pour moi
questions-still-unclear-hint = Elle reste alors sur votre liste.
questions-answer-save = Enregistrer la réponse
questions-answer-remove = Enlever la réponse
questions-answer-kept = La réponse est enregistrée : « { $text } »
questions-answer-removed = La réponse a été enlevée : « { $text } »

questions-twice = Ceci a été écrit de deux façons
questions-twice-more = Deux personnes l’ont modifié presque en même temps. Rien n’est perdu. Laquelle garder?
questions-twice-here = Montrée maintenant
questions-twice-keep = Garder celle-ci
questions-twice-keep-which = Garder celle-ci : { $who }
questions-twice-kept = Une version a été gardée : « { $text } »
questions-twice-nothing = Rien
questions-part-text = La question
questions-part-note = Pourquoi c’est important
questions-part-other = Une autre partie

questions-empty = Rien ici pour l’instant
questions-empty-more = Écrivez une question. Vous pourrez en ajouter d’autres, de jour comme de nuit. Vous n’avez pas à toutes les poser.

questions-starters = Pour commencer
questions-starters-hint = Choisissez-en une, puis faites-la vôtre.
questions-moment = Où en êtes-vous?
questions-moment-none = Je préfère ne pas le dire
questions-library = Plus de questions
