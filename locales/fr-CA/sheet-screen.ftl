### L’écran qui prépare la feuille pour le médecin. Les mots de la feuille sont dans sheet.ftl.

sheet-screen-title = La feuille pour votre médecin
sheet-screen-lead = Donnez-la au début du rendez-vous, ou envoyez-la avant.
sheet-screen-back = Retour aux questions
sheet-screen-print = Imprimer
sheet-screen-save = Enregistrer en PDF
sheet-screen-saved = Enregistré sous « { $name } ».
sheet-screen-saved-where = Toute personne qui trouve ce fichier peut le lire.
sheet-screen-printing = La fenêtre d’impression est ouverte.

sheet-screen-options = Ce qu’il y a dessus
sheet-screen-appointment = Rendez-vous
sheet-screen-appointment-hint = Alors, seules les questions de ce rendez-vous y sont.
sheet-screen-appointment-none = Toutes mes questions
sheet-screen-three = Trois questions seulement
sheet-screen-three-hint = Pour un jour de fatigue : les trois premières, rien d’autre.
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

### Ce qui s’imprime aussi. `.lead` : à quoi cela sert ; `.none`, `.more`, `.do` : quand il n’y a encore rien.

print-title = Que voulez-vous imprimer?
print-lead = Vous voyez chaque page avant de l’imprimer. Vous pouvez aussi l’enregistrer en PDF.
print-back = Quoi imprimer
print-back-appointment = Retour au rendez-vous
print-others = Imprimer autre chose

print-questions = La feuille pour votre médecin
    .lead = Vos questions, à donner au début du rendez-vous.
    .none = Il n’y a pas encore de question à imprimer
    .more = Écrivez-en une, puis revenez ici.
    .do = Écrire une question
print-questions-appointment =
    .none = Pas encore de question pour ce rendez-vous
    .more = Choisissez d’abord les questions de ce rendez-vous. Puis revenez ici.
    .do = Choisir les questions
print-for-me = Ma page, avec de la place pour écrire
    .lead = Vos questions, avec des lignes dessous. Elle est pour vous, pour noter ce qui se dit.
    .none = Il n’y a pas de question ouverte à imprimer
    .more = Écrivez d’abord une question, puis revenez ici.
    .do = Écrire une question
print-summary = Ce qui a été dit
    .lead = Ce qu’on a trouvé et décidé à un rendez-vous, et la suite.
    .none = Rien n’est encore écrit sur ce rendez-vous
    .more = Notez d’abord ce dont vous vous souvenez. Quelques mots suffisent.
    .do = Noter ce qui a été dit
print-summary-never =
    .none = Il n’y a pas encore de rendez-vous passé
    .more = Après un rendez-vous, vous pourrez noter ce qui a été dit et l’imprimer.
    .do = Voir les rendez-vous
print-fridge = Une page pour le frigo
    .lead = Qui appeler et pourquoi, que faire en cas de fièvre, les médicaments, le soin du cathéter.
    .none = Il n’y a encore rien pour le frigo
    .more = Notez d’abord qui appeler, et ce que votre équipe vous a dit de faire.
    .do = Noter qui appeler
print-call = Qui appeler
    .lead = Les numéros, rangés selon le besoin.
    .none = Il n’y a pas encore de numéro à imprimer
    .more = Notez d’abord un numéro, puis revenez ici.
    .do = Noter qui appeler
print-medicines = Mes médicaments
    .lead = La liste qui est dans votre dossier, à garder sur vous.
    .none = Il n’y a pas encore de médicament dans votre dossier
    .more = Ajoutez une liste de votre pharmacie, ou une lettre qui les nomme.
    .do = Aller au dossier
print-diary = Mon journal
    .lead = Comment les jours se sont passés, à montrer à votre équipe.
    .none = Rien n’est encore écrit dans le journal
    .more = Notez comment se passe la journée, puis revenez ici.
    .do = Écrire dans le journal
print-diary-later =
    .none = Rien n’est écrit pour ces jours
    .more = Choisissez un jour plus tôt, ou notez comment se passe la journée.
    .do = Écrire dans le journal
print-timeline = Mon dossier par date
    .lead = Ce qui s’est passé et quand, depuis le début.
    .none = Il n’y a encore rien de daté à imprimer
    .more = Ajoutez une lettre, ou notez ce qui s’est passé. Une date à peu près suffit.
    .do = Aller au dossier
print-timeline-later =
    .none = Il n’y a rien à partir de cette année
    .more = Choisissez une année plus ancienne.
    .do = Aller au dossier
print-results = Résultats d’examens
    .lead = Vos résultats dans le temps, avec les valeurs de référence du labo.
    .none = Il n’y a pas encore de résultat à imprimer
    .more = Ajoutez un rapport du labo, ou tapez les résultats de vos papiers.
    .do = Aller aux résultats
print-glance = Ma maladie en un coup d’œil
    .lead = Une page sur votre maladie, à montrer à quelqu’un de nouveau.
    .none = Cette page n’existe pas encore
    .more = Notez ce que vous savez de votre maladie. Quelques mots suffisent.
    .do = Écrire la page

print-from-year = À partir de quelle année
print-results-which = Quels résultats
print-results-which-hint = Si vous n’en choisissez aucun, tous sont imprimés.
print-glance-which = Quelle maladie
print-glance-unnamed = Une maladie encore sans nom
print-back-records = Retour au dossier

print-from = À partir de quel jour
print-from-all = Depuis le début
print-from-weeks = Les deux dernières semaines
print-from-month = Les quatre dernières semaines
print-from-quarter = Les trois derniers mois
print-from-day = À partir d’un jour choisi
print-from-day-label = Le premier jour

# Of a second opinion
print-case = Ma question sur une page
    .lead = De quoi il s’agit, ce qui a été fait et vos questions. Pour le médecin à qui vous demandez.
    .none = Il n’y a encore rien à imprimer à ce sujet
    .more = Écrivez d’abord de quoi il s’agit.
    .do = Écrire de quoi il s’agit
print-opinions = Les avis, côte à côte
    .lead = Ce que chaque médecin a dit, ligne par ligne, avec vos mots au milieu.
    .none = Aucun avis n’est encore écrit
    .more = Écrivez d’abord ce qu’on vous a dit.
    .do = Écrire ce qu’on m’a dit
print-gathered = Ma liste de documents à envoyer
    .lead = Ce qui est prêt, ce que vous avez demandé, et où sont les lames et les disques.
    .none = Il n’y a pas encore de liste à imprimer
    .more = Regardez d’abord la liste. Puis revenez ici.
    .do = Aller à la liste
print-left = Ce qui est parti
    .lead = Ce qui est parti, à qui et quand, fichier par fichier.
    .none = Rien n’est encore parti
    .more = Quand vous aurez préparé un envoi, vous pourrez imprimer ici ce qu’il contient.
    .do = Voir ce qui est parti
print-letter = Une lettre
    .lead = Votre lettre, prête à signer.
    .none = Il n’y a pas encore de lettre à imprimer
    .more = Écrivez-la d’abord. Puis revenez ici.
    .do = Aller aux lettres
print-back-case = Revenir à ce dont il s’agit
print-back-opinions = Revenir à la page côte à côte
print-back-gathered = Revenir aux documents à envoyer
print-back-left = Revenir à ce qui est parti
print-back-letter = Revenir à la lettre
print-opinions-outlook = Imprimer aussi ce qui vient
print-opinions-outlook-hint = Ce n’est pas sur le papier tant que vous ne cochez pas ceci.
