### Ce qu’on écrit à la main : éléments de tout genre, résultats d’un papier, papiers à classer.

write-do = Noter quelque chose
write-choose = Que voulez-vous noter?
record-change = Modifier
record-tags = Mots-clés
write-correct = Modifier cet élément
when-about = Environ. Je ne sais pas au juste

write-kind-diagnosis = Un diagnostic
  .more = Une maladie ou un problème, comme on vous l’a dit
write-kind-medicine = Un médicament
  .more = Pilules, gouttes, crèmes, plantes, vitamines
write-kind-treatment = Un traitement
  .more = Chimiothérapie, radiothérapie, physiothérapie
write-kind-allergy = Une allergie
  .more = À quoi vous réagissez, et comment
write-kind-immunisation = Un vaccin
  .more = Grippe, COVID-19, tétanos
write-kind-procedure = Une opération ou une intervention
  .more = Chirurgie, biopsie, pose d’une chambre sous la peau
write-kind-lab-result = Un résultat de labo
  .more = De sang, d’urine ou de tissu
write-kind-vital-sign = Une mesure
  .more = Poids, pression, pouls
write-kind-imaging-study = Un examen d’imagerie
  .more = Radiographie, TDM, IRM, échographie
write-kind-letter = Une lettre ou un rapport
  .more = Ce que c’est et ce qui y est écrit
write-kind-document = Un document
  .more = Ce que c’est et ce qui y est écrit
write-kind-encounter = Une visite ou un séjour
  .more = À la clinique, à l’hôpital, par téléphone
write-kind-finding = Un constat
  .more = Ce qu’on a trouvé
write-kind-note = Une note
  .more = Tout ce que vous voulez garder
write-kind-other = Autre chose
  .more = Ce qui n’entre pas ailleurs
write-kind-diary = Une ligne de journal
  .more = Comment était la journée

write-title = Qu’est-ce que c’est?
write-when = C’était quand?
write-until = C’est fini
write-end = Jusqu’à quand?
write-status = Où cela en est
write-by = Qui l’a dit?
write-place = Où?
write-text = Que voulez-vous garder d’autre?
write-tags = Mots-clés
  .hint = Vos mots à vous pour le retrouver, avec des virgules entre eux.
write-diagnosis-title = Qu’est-ce que c’est?
  .hint = Comme le dit votre médecin ou la lettre.
write-diagnosis-when = Depuis quand?
write-diagnosis-until = C’est passé
write-medicine-title = Quel est son nom?
  .hint = Comme sur la boîte.
write-medicine-text = Combien, et quand?
  .hint = Par exemple : une pilule de 5 mg chaque matin.
write-medicine-when = Depuis quand?
write-medicine-until = Je ne le prends plus
write-medicine-status = Où cela en est
  .hint = Par exemple : pris, en pause, pas encore commencé.
write-medicine-by = Qui vous a dit de le prendre?
write-treatment-when = Depuis quand?
write-treatment-status = Où cela en est
  .hint = Par exemple : prévu, en cours, en pause.
write-treatment-by = Qui s’en occupe?
write-allergy-title = À quoi réagissez-vous?
write-allergy-text = Que se passe-t-il?
  .hint = Par exemple : des rougeurs, du mal à respirer.
write-allergy-when = Depuis quand?
write-immunisation-title = Quel vaccin?
write-immunisation-by = Qui l’a donné?
write-procedure-title = Qu’est-ce qui a été fait?
write-procedure-by = Qui l’a fait?
write-lab-result-title = Qu’est-ce qui a été mesuré?
  .hint = Comme le dit le papier.
write-lab-result-when = De quand date le prélèvement?
write-vital-sign-title = Qu’est-ce qui a été mesuré?
write-vital-sign-by = Qui l’a mesuré?
write-imaging-study-title = Quel genre d’examen?
  .hint = Par exemple : IRM du bassin.
write-imaging-study-by = Qui l’a demandé?
write-imaging-study-text = Que vous en a-t-on dit?
write-document-title = Quel nom lui donner?
write-document-when = Quelle date porte-t-il?
write-document-by = De qui vient-il?
write-document-place = De quel endroit?
write-document-text = Que dit-il, en bref?
write-letter-title = Quel nom lui donner?
write-letter-when = Quelle date porte-t-elle?
write-letter-by = De qui vient-elle?
write-letter-place = De quel endroit?
write-letter-text = Que dit-elle, en bref?
write-encounter-title = C’était pour quoi?
write-encounter-by = Qui avez-vous vu?
write-encounter-until = Cela a duré plus d’un jour
write-encounter-text = Qu’est-ce qu’on a dit?
write-finding-by = Qui l’a trouvé?
write-note-title = En quelques mots
write-note-text = Tout ce que vous voulez garder

write-paper = Qu’est-ce que c’est?
write-paper-letter = Lettre
write-paper-report = Rapport
write-paper-scan = Rapport d’imagerie
write-paper-results = Feuille de résultats
write-paper-photo = Photo
write-paper-recording = Enregistrement sonore
write-paper-note = Note
write-paper-open = Regarder « { $name } »
write-paper-beside = Le papier

measure-what = Qu’est-ce qui a été mesuré?
measure-missing = Choisissez ce qui a été mesuré.
measure-weight = Poids
measure-pressure = Pression
measure-upper = Chiffre du haut
measure-lower = Chiffre du bas
measure-pulse = Pouls
measure-temperature = Température
measure-height = Taille
measure-other = Autre chose

value-value = Résultat
  .hint = Comme sur le papier, avec son signe.
value-number = Chiffre
value-unit = Unité
  .hint = Par exemple : mmol/L.
value-range = Valeurs de référence du labo
  .hint = Comme sur le papier.
value-flag = Marque du labo
  .hint = Par exemple : H, L, une étoile.
value-lab = Quel labo?
value-words = Gardé en mots
value-which = { $value } : est-ce { $first } ou { $second }?
value-which-more = Choisissez. Si vous ne savez pas, enregistrez encore. Il sera gardé tel que vous l’avez écrit.

write-kept = Ce que vous aviez écrit est encore là.
write-save = Enregistrer
write-save-another = Enregistrer et en noter un autre
write-cancel = Fermer sans enregistrer
write-saved = « { $title } » est enregistré.

results-title = Résultats d’un papier
  .more = Plusieurs résultats à la fois, ligne par ligne
results-from-this = Entrer les résultats de ce papier
results-when = De quand date le prélèvement?
results-lab-hint = Il est gardé avec chaque résultat.
results-rows = Les résultats
results-rows-hint = La touche Entrée mène à la case suivante. Vous pouvez aussi coller les lignes d’un tableur.
results-row = Ligne { $number }
results-name = Nom
results-value = Résultat
results-unit = Unité
results-range = Référence
results-flag = Marque
results-remove = Retirer
results-remove-what = { " " }la ligne { $number } { $name }
results-removed = La ligne { $number } est retirée.
results-bring-back = La remettre
results-unpaste = Retirer ce qui a été collé
results-add = Ajouter une ligne
results-count = { $count ->
    [0] Pas encore de résultat
    [one] Un résultat
   *[other] { $count } résultats
  }
results-pasted = { $count ->
    [one] Une ligne a été collée.
   *[other] { $count } lignes ont été collées.
  }
results-over = { $count ->
    [one] Une colonne de trop a été laissée de côté.
   *[other] { $count } colonnes de trop ont été laissées de côté.
  }
results-missing-name = Il manque un nom à la ligne { $number }.
results-missing-value = Il manque un résultat à la ligne { $number }.
results-save = Enregistrer ces résultats
results-saved = { $count ->
    [one] Un résultat est enregistré.
   *[other] { $count } résultats sont enregistrés.
  }

sort-waiting = { $count ->
    [one] Un papier à classer
   *[other] { $count } papiers à classer
  }
sort-title = Papiers à classer
sort-lead = Ils sont arrivés, et personne n’a encore dit ce que c’est. Rien ne presse. Ils sont déjà dans votre dossier.
sort-none = Rien à classer.
sort-more = { $count ->
    [one] Il y en a un autre après.
   *[other] Il y en a { $count } autres après.
  }
sort-describe = Décrire
sort-open = Ouvrir
sort-leave = Laisser tel quel
sort-which = { " " }({ $title })
sort-left = « { $title } » reste tel quel.
sort-what = Quel est ce papier?
sort-save = Enregistrer et continuer
sort-choose = Choisir « { $title } »
sort-chosen = { $count ->
    [one] Une image est choisie. Choisissez-en une autre pour les réunir.
   *[other] { $count } images sont choisies.
  }
sort-choose-none = N’en choisir aucune
join-do = Réunir en un seul document
join-title = Un seul document avec ces images
join-lead = Chaque image devient une page, dans cet ordre.
join-up = Monter
join-down = Descendre
join-moved = Maintenant page { $place } sur { $count }
join-save = Réunir
join-back = Retour aux papiers
join-done = { $count } images forment maintenant un seul document.
