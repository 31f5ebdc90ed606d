### Feuilles imprimées d’un deuxième avis, et ce que disent les tâches. Seuls le papier et le programme disent ces mots.

# Ce que dit une tâche
ask-again = Redemander : { $what }
ask-again-of = Redemander : { $what }, { $holder }

# Où cela en est
item-state-missing = Manque
item-state-asked = Demandé
item-state-received = Reçu
item-state-checked = Vérifié
item-state-ready = Prêt
item-state-not-needed = Pas nécessaire
gathered-sheet-title = Documents à envoyer
gathered-sheet-lead = Ce qui est là, ce qui est demandé et ce qui manque.
gathered-sheet-for = Pour
gathered-sheet-about = Au sujet de
gathered-sheet-what = Quoi
gathered-sheet-state = Où cela en est
gathered-sheet-more = Qui l’a, et quand
gathered-sheet-holder = chez { $holder }
gathered-sheet-asked = demandé le { $day }
gathered-sheet-due = attendu pour le { $day }
gathered-sheet-received = arrivé le { $day }
gathered-sheet-custody = Où sont les lames, les blocs et les disques
gathered-sheet-with = chez { $with }
gathered-sheet-since = depuis le { $day }
gathered-sheet-owner = appartient à { $owner }
gathered-sheet-back-by = à rendre pour le { $day }
gathered-sheet-back = revenu le { $day }
gathered-sheet-parcel = colis { $parcel }
holding-slides = Lames de verre
holding-block = Bloc de tissu
holding-scans = Lames en fichiers
holding-disc = Disque avec les images

# Un dossier sur une page
case-sheet-title = À mon sujet, pour un deuxième avis
case-sheet-title-plain = Pour un deuxième avis
case-sheet-note = Écrit par le patient ou ses proches à partir de leurs papiers. Merci de vérifier avec les rapports.
case-sheet-reason = Pourquoi je demande
case-sheet-confirm = Pour confirmer le diagnostic
case-sheet-learn = Pour en savoir plus
case-sheet-widen = Pour voir s’il y a d’autres choix
case-sheet-decision = Ce que je dois décider
case-sheet-wait = Combien de temps je peux attendre, comme on me l’a dit
case-sheet-wait-until = Jusqu’au { $day }
case-sheet-wait-said = { $who }, { $day }
case-sheet-illness = Ma maladie
case-sheet-treatments = Traitements jusqu’ici, dans l’ordre
case-sheet-medicines = Médicaments actuels
case-sheet-allergies = Allergies
case-sheet-none-known = Rien de noté
case-sheet-questions = Mes questions
case-sheet-doctor = Mon médecin actuel
case-sheet-for = Pour
case-sheet-born = Naissance

# Côte à côte
compare-sheet-title = Les avis côte à côte
compare-sheet-lead = Le mot entre eux est le mien. Il ne dit pas qui a raison.
compare-sheet-row = Sujet
compare-sheet-word = Mon mot
compare-sheet-first = Premier avis
compare-sheet-second = Deuxième avis
compare-sheet-third = Troisième avis
compare-sheet-nothing = Rien n’est noté à ce sujet.
compare-sheet-question = Ma question : { $question }
compare-sheet-read-slides = A lu les lames
compare-sheet-read-pictures = A regardé les images
compare-sheet-new-tests = A fait de nouveaux tests
compare-sheet-cut = Les textes longs sont coupés ici. Ils sont en entier dans Second Chair.
compare-sheet-outlook = Ce qui vient après n’est pas imprimé.
basis-papers = d’après les papiers
basis-video = par vidéo
basis-phone = par téléphone
basis-in-person = en personne

# Ce qui est sorti
left-sheet-title = Ce que j’ai remis
left-sheet-lead = Ce qui a été enregistré pour être remis, fichier par fichier. Le long numéro d’un fichier est un sceau. Il montre que le fichier n’a pas changé depuis.
left-sheet-to = À
left-sheet-when = Enregistré le
left-sheet-as = Enregistré comme
left-sheet-received = Ils l’ont depuis
left-sheet-note = Comment cela s’est fait
left-sheet-file = Fichier
left-sheet-size = Taille
left-sheet-holds = Ce qu’il contient
left-sheet-check = Sceau (SHA-256)
left-sheet-seal = Sceau (SHA-256) : { $hash }
left-sheet-bytes = { $size } octets
left-form-folder = un dossier
left-form-zip = un fichier zip
left-form-age = un fichier verrouillé
