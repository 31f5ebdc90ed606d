skip-to-content = Aller à la page
nav-main = Principal
nav-more = Autres
nav-today = Aujourd’hui
nav-records = Dossier
nav-questions = Questions
nav-appointments = Rendez-vous
nav-opinion = Deuxième avis
nav-diary = Journal
nav-care = Équipe de soins
nav-call = Qui appeler
nav-help = Aide
nav-settings = Réglages
menu = Menu

records-of = Dossier de
people = À qui est le dossier
people-lead = Les papiers de chaque personne restent à part.
add-a-person = Ajouter une personne
person-name = Nom de la personne
person-name-hint = Le prénom suffit.
person-shown = À l’écran
person-added = { $name } a été ajouté au programme.

search = Chercher
text-size = Taille du texte
text-size-percent = { $percent } %
text-size-larger = Plus grand
text-size-smaller = Plus petit
text-size-normal = Taille normale
lock = Verrouiller

example-banner = Famille d’exemple. Rien ici n’est vrai.
leave-example = Quitter l’exemple
loading = Un instant…
