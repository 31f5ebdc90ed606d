### La liste des questions.

questions-title = Questions
questions-make-sheet = Préparer la feuille pour mon médecin

questions-ask = Que voulez-vous demander?
questions-ask-hint = Vos propres mots sont les meilleurs.
questions-add = Ajouter à ma liste
questions-added = Ajoutée à votre liste.
questions-draft = Gardé au fur et à mesure

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
questions-answer-by = { $by }, { $when }
questions-state-asked = Posée
questions-state-unclear = Pas encore clair
questions-state-aside = Mise de côté

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

questions-empty = Rien ici pour l’instant
questions-empty-more = Écrivez une question. Vous pourrez en ajouter d’autres, de jour comme de nuit. Vous n’avez pas à toutes les poser.

questions-starters = Pour commencer
questions-starters-hint = Choisissez-en une, puis faites-la vôtre.
questions-starter-results = Que montrent mes résultats?
questions-starter-choices = Quels sont mes choix?
questions-starter-wait = Que se passe-t-il si on attend?
questions-starter-feel = Comment vais-je me sentir?
questions-starter-call = Qui appeler entre-temps?
questions-starter-you = À ma place, que voudriez-vous savoir?
