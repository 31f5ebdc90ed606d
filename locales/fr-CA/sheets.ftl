### Les mots imprimés : les feuilles pour les rendez-vous, les numéros, les médicaments et le journal, et la feuille de secours. Les
### écrans qui les préparent ont leurs propres fichiers. Ce qu’une personne écrit entre tel quel dans un message, sans être lu comme tel.

## La feuille de questions

# $doctor : comme la personne l’a écrit, « Dre Roy ». $article : dr, dre ou none, selon le début de ce nom.
questions-sheet-title = { $article ->
    [dr] Questions pour le { $doctor }
    [dre] Questions pour la { $doctor }
   *[none] Questions pour { $doctor }
  }
questions-sheet-title-no-doctor = Questions pour mon médecin
questions-sheet-please = Regardez cette feuille avec moi au début, s’il vous plaît.
questions-sheet-name = Nom
questions-sheet-when = Date
questions-sheet-with-me = Avec moi
questions-sheet-decide = Ce que je dois décider
questions-sheet-first = { $count ->
    [1] Ma première question
    [2] Mes deux premières questions
   *[other] Mes trois premières questions
  }
questions-sheet-all = Mes questions
questions-sheet-more = S’il reste du temps
questions-sheet-next = Ce qui se passe ensuite, et qui s’en occupe
questions-sheet-printed = Imprimé le { $date }

## La feuille de secours

recovery-sheet-app = Second Chair
recovery-sheet-title = Feuille de secours
recovery-sheet-lead = Si vous oubliez votre mot de passe, ce code ouvre votre dossier.
recovery-sheet-code = Code de secours
recovery-sheet-letters = 0 est toujours zéro et 1 est toujours un. Le code n’a pas de I, L, O ou U.
recovery-sheet-how = Comment s’en servir
recovery-sheet-how-1 = Ouvrez Second Chair. Au lieu du mot de passe, choisissez le code de secours.
recovery-sheet-how-2 = Tapez les { $count } groupes dans l’ordre. Les minuscules vont aussi.
recovery-sheet-how-3 = Choisissez un nouveau mot de passe.
recovery-sheet-keep = Comment la garder
recovery-sheet-keep-1 = Elle ouvre votre dossier : ne la gardez pas dans cet ordinateur, ni à côté.
recovery-sheet-keep-2 = Rangez-la avec vos papiers importants. Toute personne qui l’a, avec votre ordinateur ou une copie de votre dossier, peut le lire.
recovery-sheet-keep-3 = Si vous perdez le mot de passe et cette feuille, personne ne peut ouvrir votre dossier. Nous non plus.
recovery-sheet-copies = Deux copies : une pour moi, une pour quelqu’un de confiance
recovery-sheet-copy-mine = Celle-ci est pour moi.
recovery-sheet-copy-trusted = Celle-ci est pour quelqu’un de confiance.
recovery-sheet-other = Où est l’autre copie de cette feuille
recovery-sheet-backup = Où je garde une copie de mon dossier
recovery-sheet-made = Faite le { $date }

## Mes questions, avec de la place pour écrire

for-me-title = Mes questions et mes notes
for-me-with = Avec
for-me-when = Quand
for-me-where = Où
for-me-company = Avec moi
for-me-bring = À apporter
for-me-why = Pourquoi je le demande : { $why }
for-me-said-by = Qui me l’a dit, et comment joindre cette personne
for-me-next = La suite
for-me-next-who = Qui s’en occupe
for-me-next-by = Pour quand
for-me-call-if = Appeler si

## Après le rendez-vous

summary-title = Après mon rendez-vous
summary-found = Ce qu’on a trouvé
summary-decided = Ce qui a été décidé
summary-answers = Mes questions et les réponses
summary-unclear = Pas encore clair pour moi
summary-notes = Mes notes

## Qui appeler : la feuille pour le frigo, et les numéros

call-sheet-title = Qui appeler
call-sheet-emergency = Urgence : le 911, ou le numéro d’urgence de chez vous
call-sheet-fever-unknown = Pas encore noté. Demandez à votre équipe.
call-sheet-told = Qui l’a dit : { $told }
call-sheet-medicines = Mes médicaments
call-sheet-medicines-more = { $count ->
    [1] et 1 autre, voir la liste des médicaments
   *[other] et { $count } autres, voir la liste des médicaments
  }
call-sheet-next-page = La suite à la page suivante
call-sheet-need-fever = Fièvre
call-sheet-need-symptom = Symptôme nouveau ou qui empire
call-sheet-need-pain = Douleur
call-sheet-need-medicine = Médicaments
call-sheet-need-appointment = Rendez-vous
call-sheet-need-line = Cathéter ou chambre sous la peau
call-sheet-need-worry = Inquiétude
call-sheet-need-other = Autre chose

## La liste des médicaments

medicines-sheet-title = Mes médicaments
medicines-sheet-title-allergies = Mes médicaments et mes allergies
medicines-sheet-check = Avant un rendez-vous, vérifiez cette liste. Parlez-en au médecin ou à la pharmacie.
medicines-sheet-medicine = Médicament
medicines-sheet-since = Depuis
medicines-sheet-by = Par
medicines-sheet-allergies = Allergies

## Le journal

diary-sheet-title = Mon journal
diary-sheet-days = Du { $from } au { $to }
diary-sheet-how = Niveau de 0 à 10, au pire de la journée. Écrit par moi. Personne ne surveille ces réponses.
diary-sheet-earlier = { $count ->
    [1] 1 jour avant le { $day } n’entre pas sur cette page.
   *[other] { $count } jours avant le { $day } n’entrent pas sur cette page.
  }
diary-sheet-day = Jour
diary-sheet-worst = Au pire
diary-sheet-measured = Température, poids
diary-sheet-text = Comment c’était
diary-sheet-helped = Ce qui a aidé : { $helped }
diary-sheet-effect = Effet sur ma journée : { $effect }
diary-sheet-cycle = { $name }, jour { $day }

## Le dossier par date

timeline-sheet-title = Mon dossier par date
timeline-sheet-since = À partir du { $date }
timeline-sheet-earlier = { $count ->
    [1] 1 chose plus ancienne n’est pas ici. La feuille commence par : { $day }.
   *[other] { $count } choses plus anciennes ne sont pas ici. La feuille commence par : { $day }.
  }
timeline-sheet-undated = Sans date
timeline-sheet-span = { $from } – { $until }
timeline-sheet-more = { $count ->
    [1] et 1 autre
   *[other] et { $count } autres
  }
timeline-sheet-kind-appointment = Rendez-vous
timeline-sheet-kind-diagnosis = Diagnostic
timeline-sheet-kind-medicine = Médicament
timeline-sheet-kind-treatment = Traitement
timeline-sheet-kind-allergy = Allergie
timeline-sheet-kind-immunisation = Vaccin
timeline-sheet-kind-procedure = Intervention
timeline-sheet-kind-lab-result = Résultats de labo
timeline-sheet-kind-vital-sign = Mesures
timeline-sheet-kind-finding = Constat
timeline-sheet-kind-imaging-study = Examen d’imagerie
timeline-sheet-kind-document = Document
timeline-sheet-kind-letter = Lettre
timeline-sheet-kind-encounter = Visite passée
timeline-sheet-kind-diary = Ligne de journal
timeline-sheet-kind-note = Note
timeline-sheet-kind-other = Autre chose

## Les résultats

results-sheet-title = Mes résultats
results-sheet-what = Ce que contient mon dossier. Il peut y en avoir d’autres ailleurs.
results-sheet-own = Les valeurs de référence sont celles du labo. Cette feuille ne dit pas si un résultat est bon ou mauvais. Demandez à votre médecin ce qu’il veut dire pour vous.
results-sheet-date = Date
results-sheet-value = Résultat
results-sheet-unit = Unité
results-sheet-range = Valeurs de référence du labo
results-sheet-lab = Labo
results-sheet-between = { $low } à { $high }
results-sheet-from = { $low } ou plus
results-sheet-to = { $high } ou moins
results-sheet-earlier = { $count ->
    [1] 1 valeur plus ancienne n’est pas sur cette feuille.
   *[other] { $count } valeurs plus anciennes ne sont pas sur cette feuille.
  }
results-sheet-said = Ce qu’un médecin en a dit
results-sheet-by = { $who }, { $date }
results-sheet-last = { $value }, { $date }
results-sheet-before = { $count ->
    [1] 1 valeur avant elle
   *[other] { $count } valeurs avant elle
  }
results-sheet-own-range = Valeurs de référence du labo : { $range }
results-sheet-drawing = Une ligne de nombres, avec un point pour chaque valeur.
results-sheet-drawing-before = Avant : { $values }.

## Une maladie en un coup d’œil

glance-sheet-title = Ma maladie en un coup d’œil
glance-sheet-lead = Comme le disent mes papiers et moi. Dites-moi s’il y a une erreur.
glance-sheet-what = Ce que c’est
glance-sheet-where = Où
glance-sheet-side = Côté
glance-sheet-stage = Stade
glance-sheet-grade = Grade
glance-sheet-histology = Type de cellules
glance-sheet-markers = Marqueurs
glance-sheet-marker = Marqueur
glance-sheet-result = Résultat
glance-sheet-method = Méthode
glance-sheet-origin = Tumeur ou hérédité
glance-sheet-date = Date
glance-sheet-tumour = Tumeur
glance-sheet-inherited = Héréditaire
glance-sheet-treatments = Traitements
glance-sheet-other = Bon à savoir aussi
glance-sheet-system = { $value } ({ $system })
glance-sheet-cycles = cycle { $done } sur { $planned }
glance-sheet-cycle = cycle { $done }
glance-sheet-until = fin : { $until }
glance-sheet-from = Source : { $source }
glance-sheet-page = page { $page }
glance-sheet-mine = Écrit par moi

## Un envoi de documents. Les noms de fichiers n’ont que des lettres que tous les ordinateurs acceptent.

packet-file-volume = Dossier volume
packet-file-files = Fichiers
packet-file-pictures = Images
packet-file-unnamed = Document
packet-title = Dossier
packet-title-volume = Dossier, volume { $volume }
packet-mark-contents = Contenu
packet-mark-case = À propos de moi
packet-mark-other = Autres documents
contents-sheet-title = Contenu
contents-sheet-lead = Tout ce que contient cet envoi est dans cette liste.
contents-sheet-lead-later = Cette liste est celle de ce volume. Le volume 1 a la liste de tout l’envoi.
contents-sheet-numbers = Les numéros sont au bas de chaque page, à droite. Ils se suivent d’un volume à l’autre.
contents-sheet-for = Pour
contents-sheet-volume = Volume
contents-sheet-volume-of = { $volume } sur { $of }
contents-sheet-page = Page
contents-sheet-what = Document
contents-sheet-date = Date
contents-sheet-pages = Pages
contents-sheet-in-volume = Volume
contents-sheet-how = Forme
contents-sheet-written-out = écrit ici, sans page à lui
contents-sheet-beside = Fichiers à côté des volumes
contents-sheet-beside-lead = Ils ne sont pas dans un volume. Ils vont avec l’envoi comme fichiers.
contents-sheet-file = Fichier
contents-sheet-why = Pourquoi
contents-sheet-why-other-kind = gardé tel quel
contents-sheet-why-locked = fermé par un mot de passe
contents-sheet-why-not-pages = pages impossibles à copier
contents-sheet-why-too-large = trop gros pour un volume
contents-sheet-why-disc = le disque entier, avec ses images
written-sheet-title = Documents écrits ici
written-sheet-lead = Ces documents n’ont pas de page à eux. Ils disent ce que disait la source.
written-sheet-test = Analyse
written-sheet-value = Valeur telle qu’écrite
written-sheet-range = Intervalle du laboratoire

## Sur toutes

sheets-page = Page { $page } sur { $pages }

## Les dates. $day, $month et $year sont prêts à imprimer.

sheets-date = { $day } { $month } { $year }
sheets-date-weekday = { $weekday } { $day } { $month } { $year }
sheets-day = { $day ->
    [1] 1er
   *[other] { $day }
  }
sheets-weekday-1 = lundi
sheets-weekday-2 = mardi
sheets-weekday-3 = mercredi
sheets-weekday-4 = jeudi
sheets-weekday-5 = vendredi
sheets-weekday-6 = samedi
sheets-weekday-7 = dimanche
sheets-month-1 = janvier
sheets-month-2 = février
sheets-month-3 = mars
sheets-month-4 = avril
sheets-month-5 = mai
sheets-month-6 = juin
sheets-month-7 = juillet
sheets-month-8 = août
sheets-month-9 = septembre
sheets-month-10 = octobre
sheets-month-11 = novembre
sheets-month-12 = décembre

## In a calendar that others may see

calendar-title = Rendez-vous

## Le tableau des résultats enregistré pour d’autres programmes : les titres de ses colonnes

table-date = Date
table-test = Analyse
table-value = Valeur telle qu’écrite
table-number = Nombre
table-unit = Unité
table-range = Intervalle du laboratoire
table-flag = Signe du laboratoire
table-lab = Laboratoire
table-method = Méthode
table-file = Fichier
table-page = Page

## Les dates dont on ne connaît que l’année ou le mois. $date : prête à imprimer.

sheets-date-month = { $month } { $year }
sheets-date-about = vers { $date }
sheets-date-about-day = vers le { $date }
sheets-date-no-year = { $day } { $month }
sheets-date-weekday-no-year = { $weekday } { $day } { $month }
