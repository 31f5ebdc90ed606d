# Photos de papiers, télécopies, enregistrements, et recherche de mots dans les images.

# Chercher des mots dans les images, pour que la recherche les trouve
looking = On cherche des mots dans vos images, pour que vous puissiez les retrouver.
looking-page = Page { $page }
looking-stop = Arrêter
looking-stopped = On ne cherche plus de mots dans vos images.
looking-again = Chercher encore

# Les pages d’un document
pages-tools = Pages de cet élément
pages-arrange = Arranger les pages
pages-title = Arranger les pages
pages-lead = Ici, on tourne, on rogne et on déplace les pages. Les images elles-mêmes ne changent jamais.
pages-none = Cet élément n’a pas d’image à arranger.
pages-back = Retour à l’élément
pages-page = Page { $page } : { $name }
pages-left = Tourner à gauche
pages-right = Tourner à droite
pages-crop = Rogner
pages-whole = Tout montrer de nouveau
pages-up = Monter
pages-down = Descendre
pages-of = { $act } : page { $page }
pages-moved = Mis à la place { $place } sur { $count }.
pages-turned = La page { $page } est tournée.
pages-saved = Pages arrangées
pages-other = Ce fichier n’est pas une image. On peut seulement le déplacer.
pages-crop-hint = Tracez un cadre autour de la partie à garder, ou touchez-la. Le reste est seulement caché.
pages-crop-take = Garder cette partie
pages-crop-box = Cadre autour de la partie à garder
pages-ask = Question sur cette page
pages-ask-picture = Question sur cette image
pages-as-it-is = Cette page est tournée ou rognée pour être lue. L’image elle-même est gardée telle quelle.

# Ce qu’on ne peut pas montrer ici
picture-heic = Ce système ne peut pas montrer ce genre de photo
picture-heic-more = C’est une photo HEIC, comme les iPhone en font. On la garde telle quelle : rien n’est perdu.
picture-heic-now = Pour la voir ici, ouvrez-la dans votre programme de photos. Enregistrez-la en JPEG, puis ajoutez aussi ce fichier.
picture-heic-next = Pour les prochaines photos : dans les réglages de l’iPhone, à la page de l’appareil photo, choisissez le format le plus compatible.
file-keep = Enregistrer une copie
file-keep-hint = Vous pouvez ouvrir la copie avec un autre programme. Qui la trouve peut l’ouvrir aussi.
file-kept = Enregistré sous { $name }.

# Enregistrements
sound-title = Lecteur pour { $name }
sound-play = Écouter
sound-pause = Pause
sound-back = Reculer de { $seconds } secondes
sound-forward = Avancer de { $seconds } secondes
sound-place = Endroit dans l’enregistrement
sound-at = { $at } sur { $all }
sound-at-only = { $at }
sound-minutes = { $minutes } min { $seconds } s
sound-hours = { $hours } h { $minutes } min
sound-seconds = { $seconds } s
sound-keeps = On garde l’endroit où vous êtes. Revenez quand vous voulez.
sound-loading = L’enregistrement s’ouvre …
sound-unplayed = Ce système ne peut pas lire cet enregistrement
sound-unplayed-more = On le garde tel quel : rien n’est perdu. Un autre programme peut peut-être le lire.

# Un enregistrement et son rendez-vous
sound-belongs = Fait partie d’un rendez-vous
sound-belongs-hint = On le trouve alors avec les papiers de ce rendez-vous.
sound-belongs-choose = Rendez-vous
sound-belongs-none = Aucun choisi
sound-belongs-add = Ajouter à ce rendez-vous
sound-belongs-added = Ajouté à { $appointment }
sound-belongs-here = Il est avec les papiers de :
sound-belongs-no = Vous n’avez pas encore de rendez-vous ici.
