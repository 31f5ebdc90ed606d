### La fenêtre de recherche.

search-title = Chercher
search-field = Chercher dans ce dossier
search-hint = Un mot d’une lettre, d’un examen, d’une question …
search-close = Fermer
search-keys = Flèches haut et bas pour choisir, Entrée pour ouvrir.
search-actions = Choses à faire
search-places = Aller à
search-questions = Questions
search-records = Dossier
search-pages = Pages de documents
search-count = { $count ->
    [0] Rien trouvé
    [one] { $count } résultat trouvé
   *[other] { $count } résultats trouvés
  }
search-more = Il y en a d’autres. Ajoutez un mot pour en voir moins.
search-none = Rien trouvé pour « { $query } »
search-none-more = Essayez un mot plus court, ou un bout de mot. Les mots d’une photo se trouvent un peu après son ajout.
search-near = Vouliez-vous dire « { $near } »?
search-unopened = On ne cherche pas dans les résultats que vous n’avez pas encore ouverts.
search-page = Page { $page }
search-ask = Écrire une question
search-add = Ajouter des fichiers
search-folder = Choisir un dossier de fichiers
search-sheet = Imprimer la feuille de questions
search-undo = Annuler le dernier changement
search-redo = Refaire
search-lock = Verrouiller
search-today = Aujourd’hui
search-imports = Ce que vous avez ajouté
search-deleted = Supprimé récemment
search-help = Aide
search-copies = Copies de votre dossier
search-settings = Réglages
search-prints = Quoi imprimer
search-appointment = Ajouter un rendez-vous
search-line = Écrire dans mon journal
search-appointments = Rendez-vous
search-call = Qui appeler
search-care = Équipe de soins
search-diary = Journal
search-library = Bibliothèque de questions
search-together = Préparer ensemble
search-password = Changer mon mot de passe
search-recovery = Feuille de secours

# Of a second opinion
search-opinion = Deuxième avis
search-feel = Que ressent votre médecin quand on demande un deuxième avis?
search-bring = Ce qu’apportent les deuxièmes avis
search-tell = Parler d’un deuxième avis à mon médecin
search-where = Où demander un deuxième avis
search-gather = Documents à envoyer pour un deuxième avis
search-side = Avis côte à côte
search-letters = Lettres pour un deuxième avis
search-left = Ce que j’ai envoyé pour un deuxième avis
search-decide = Après le deuxième avis, et ce que j’ai décidé
