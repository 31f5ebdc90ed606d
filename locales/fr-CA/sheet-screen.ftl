### L’écran qui prépare la feuille pour le médecin. Les mots de la feuille sont dans sheet.ftl.

sheet-screen-title = La feuille pour votre médecin
sheet-screen-lead = Donnez-la au début du rendez-vous, ou envoyez-la avant.
sheet-screen-back = Retour aux questions
sheet-screen-print = Imprimer
sheet-screen-save = Enregistrer en PDF
sheet-screen-saved = Enregistré sous « { $name } ».
sheet-screen-saved-where = Toute personne qui trouve ce fichier peut le lire.
sheet-screen-printing = La fenêtre d’impression est ouverte.

sheet-screen-options = Ce qu’elle contient
sheet-screen-optional = Vous pouvez laisser des cases vides.
sheet-screen-doctor = Pour qui
sheet-screen-doctor-hint = Par exemple : Dre Roy
sheet-screen-when = Quand est le rendez-vous
sheet-screen-when-hint = Par exemple : mardi 12 décembre, 10 h 30
sheet-screen-with-me = Qui vient avec vous
sheet-screen-with-me-hint = Par exemple : Carla, ma sœur
sheet-screen-decide = Ce que vous devez décider
sheet-screen-decide-hint = En une ligne ou deux. C’est en haut de la feuille.
sheet-screen-large = Gros caractères
sheet-screen-large-hint = La même feuille, en plus grosses lettres.
sheet-screen-paper = Papier
sheet-screen-paper-letter = Lettre (Canada et États-Unis)
sheet-screen-paper-a4 = A4 (la plupart des autres pays)

sheet-screen-preview = Ce que vous aurez
sheet-screen-making = La feuille se prépare …
sheet-screen-pages = { $count ->
    [one] Une page
   *[other] { $count } pages
  }
sheet-screen-text = Les questions de cette feuille
sheet-screen-left-out = { $count ->
    [one] Une question n’y est pas, comme vous l’avez choisi.
   *[other] { $count } questions n’y sont pas, comme vous l’avez choisi.
  }
sheet-screen-none = Il n’y a pas encore de question à imprimer
sheet-screen-none-more = Écrivez-en une, puis revenez ici.
sheet-screen-none-action = Écrire une question
