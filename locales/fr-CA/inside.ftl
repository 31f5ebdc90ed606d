### Ce que contiennent les fichiers : documents par section, images et disques, tableaux de résultats avant d’être gardés, ce que les nouveaux types ont apporté.

document-contents = Dans ce document
document-here = C’est ici :
document-table = Tableau { $number }
  .named = Tableau { $number } : { $name }
document-empty = Il n’y a pas de mots dans ce document. Le fichier est gardé tel quel.
document-closed = Ce document reste fermé pour l’instant
  .more = Il dit peut-être des choses que votre médecin ne vous a pas encore dites : un résultat qui en vient n’est pas ouvert. Ouvrez ce résultat dans votre dossier, et ce document s’ouvre aussi.
document-closed-go = Aller à votre dossier
document-print = Imprimer ce document
document-left-out = Vous ne voulez pas que ce soit imprimé.
document-from = Le document d’où cela vient
record-where = Voir où c’est écrit

study-title = Images
study-note = Pour regarder vous-même. Pas pour un diagnostic.
study-series = { $count ->
    [one] Le disque a une série d’images. On montre sa première image.
   *[other] Le disque a { $count } séries d’images. On montre la première image de chacune.
  }
study-none = On n’a trouvé aucune image de cet examen.
study-elsewhere = Le disque lui-même n’est pas dans votre dossier.
series-name = { $kind } : { $title }
series-number = Série { $number }
series-part = Partie du corps, selon le disque : { $part }
series-images = { $count ->
    [0] Aucune image
    [one] Une image
   *[other] { $count } images
  }
series-damaged = { $count ->
    [one] L’une d’elles est arrivée abîmée. Elle reste telle quelle sur le disque.
   *[other] { $count } d’entre elles sont arrivées abîmées. Elles restent telles quelles sur le disque.
  }
series-alt = Première image : { $name }
series-larger = Agrandir
series-loading = On ouvre l’image …
series-unshown = On ne peut pas montrer cette image ici. Le disque est gardé tel quel.
file-picture-unshown = On ne peut pas encore montrer cette image ici. Le fichier est gardé tel quel.
modality-ct = Tomodensitométrie (scan)
modality-mr = IRM
modality-cr = Radiographie
modality-dx = Radiographie
modality-us = Échographie
modality-mg = Mammographie
modality-pt = TEP
modality-nm = Médecine nucléaire
modality-xa = Radio en mouvement
modality-rf = Radio en mouvement
modality-es = Images d’endoscopie
modality-other = « { $code } », selon le disque

disc-lead = C’est un disque entier, gardé tel quel. Ses examens sont dans votre dossier, chacun avec ses images.
disc-save = Enregistrer une copie de ce disque
disc-save-hint = Il est remis tel qu’il est arrivé, avec tout ce qu’il y a dessus. La copie n’est pas verrouillée : qui l’a peut la regarder.
disc-saving = On enregistre la copie …
disc-saved = Enregistré sous « { $name } ».

table-title = Regarder ce tableau
table-offer = Un tableau de résultats : voir ce qui serait gardé
table-lead = Dites ce qu’il y a dans chaque colonne. Rien n’est gardé avant que vous appuyiez sur le bouton plus bas.
table-sample = Les premières lignes, telles quelles
table-rows = { $rows ->
    [0] Il n’y a aucune ligne.
    [one] On montre une ligne.
   *[other] On montre { $shown } { $shown ->
        [one] ligne
       *[other] lignes
      } sur { $rows }.
  }
table-column = Qu’y a-t-il dans la colonne { $number }, « { $name } »?
column-unused = Ne pas garder
column-date = Date
column-name = Nom de l’analyse
column-code = Code
column-value = Résultat
column-unit = Unité
column-range = Valeurs de référence du labo
column-low = Référence du labo, le bas
column-high = Référence du labo, le haut
column-flag = La marque du labo
column-lab = Labo
column-note = Note
table-two-ways = Ce tableau peut se lire de plus d’une façon. Une feuille du même labo peut vous aider à le dire.
table-read-as = « { $written } » se lit : { $read }
table-dates = Dans ses dates, qu’est-ce qui vient d’abord?
table-order-day = Le jour
table-order-month = Le mois
table-order-year = L’année
table-numbers = Comment y écrit-on les décimales?
table-decimal-point = Avec un point
table-decimal-comma = Avec une virgule
table-unknown = Je ne sais pas
table-unknown-dates = Alors ces résultats sont gardés sans date.
table-unknown-numbers = Alors ces résultats sont gardés tels qu’ils sont écrits, et non comme des nombres.
table-kept = Ce qui serait gardé
table-found = { $count ->
    [one] On a trouvé un résultat.
   *[other] On a trouvé { $count } résultats.
  }
table-again = { $count ->
    [one] L’un d’eux est déjà dans votre dossier. Il n’y sera pas deux fois.
   *[other] { $count } d’entre eux sont déjà dans votre dossier. Ils n’y seront pas deux fois.
  }
table-first = On montre les { $shown } premiers, sur { $total }.
table-none = On n’a trouvé aucun résultat ainsi. Dites plus haut où est le nom de l’analyse, et où est le résultat.
table-empty = Ce tableau n’a pas de lignes. Le fichier est gardé tel quel.
table-keep = { $count ->
    [one] Garder un résultat
   *[other] Garder { $count } résultats
  }
table-keeping = On garde les résultats …
table-reading = On relit le tableau …
table-keep-hint = Vous pourrez les retirer après. Le fichier, lui, reste tel quel.
table-answer-first = Répondez d’abord à la question plus haut.

job-bytes = { $done } sur { $total }.

report-kind-ccda = C’est un sommaire de santé.
report-kind-dicom = C’est une image d’un examen.
report-kind-dicomdir = C’est la liste de ce qu’il y a sur un disque.
report-kind-disc = C’est un disque d’images.
report-kind-ics = C’est un agenda.
report-kind-vcf = C’est une fiche de contact.
report-kind-jpeg = C’est une image.
report-kind-png = C’est une image.
report-kind-tiff = C’est une image ou une télécopie.
report-kind-heic = C’est une image d’un téléphone.
report-kind-webp = C’est une image.
report-kind-gif = C’est une image.
report-kind-audio = C’est un enregistrement.
report-kind-csv = C’est un tableau.
report-kind-text = C’est du texte simple.
report-kind-rtf = C’est un document de texte.
report-kind-docx = C’est un document de texte.

report-appointments = { $count ->
    [one] Un rendez-vous
   *[other] { $count } rendez-vous
  }
report-contacts = { $count ->
    [one] Un contact de l’équipe de soins
   *[other] { $count } contacts de l’équipe de soins
  }
report-left-out = { $count ->
    [one] Un fichier du programme du disque n’est pas dans les listes. Le disque lui-même est gardé en entier.
   *[other] { $count } fichiers du programme du disque ne sont pas dans les listes. Le disque lui-même est gardé en entier.
  }
report-left-out-archive = { $count ->
    [one] Un fichier qui ne fait que montrer les autres n’est pas dans les listes. Le fichier zip est gardé en entier.
   *[other] { $count } fichiers qui ne font que montrer les autres ne sont pas dans les listes. Le fichier zip est gardé en entier.
  }
report-table = C’est peut-être un tableau de résultats. Aucun n’entre dans votre dossier avant que vous ayez regardé.
report-table-look = Regarder le tableau

problem-file-missing = Le disque nomme un fichier qui n’y est pas.
problem-image-damaged = Une image est arrivée abîmée. Elle reste telle quelle sur le disque.
problem-image-unshown = Une image est d’un type qu’on ne peut pas encore montrer ici. Elle est gardée telle quelle.
problem-dates-undecided = Ses dates peuvent se lire de deux façons. Vous pourrez dire laquelle en regardant le tableau.
problem-number-undecided = Un nombre peut se lire de deux façons. Vous pourrez dire laquelle en regardant le tableau.
problem-uneven-row = Une ligne a plus ou moins de cases que les autres. On l’a lue aussi loin que possible.
problem-repeats-cut = Un rendez-vous revient encore et encore. On a ajouté ses premières dates.
problem-repeats-unread = On n’a pas pu lire quand un rendez-vous revient. On a ajouté sa première date.
problem-unknown-zone = On ne connaît pas un fuseau horaire. L’heure est gardée comme elle est écrite.

add-photos = Des photos ou des copies numérisées de papiers
add-discs = Un disque ou une clé avec des images
add-portal = Des fichiers d’un portail de patients
add-recordings = Des enregistrements, par exemple d’une rencontre
