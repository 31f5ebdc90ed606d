### Copies du dossier : où elles sont, ce qu'elles contiennent, remettre une chose, revenir à une copie.

# Les deux lignes, toujours les deux
copies-here = Copie sur cet ordinateur : { $when }.
copies-here-none = Copie sur cet ordinateur : pas encore.
copies-elsewhere = Copie ailleurs : { $when }, dans « { $name } ».
copies-elsewhere-none = Copie ailleurs : aucune.
copies-elsewhere-none-yet = Copie ailleurs : pas encore.
copies-same-disk = « { $name } » est sur le disque de cet ordinateur. C’est donc une copie sur cet ordinateur.
copies-away = « { $name } » n’est pas branché. La copie se fera à son retour.
copies-here-failed = Le dernier essai sur cet ordinateur n’a pas marché.
copies-place-failed = Le dernier essai dans « { $name } » n’a pas marché.

# La page
copies-title = Copies de votre dossier
copies-why = Une copie vous rend le dossier s’il est perdu. Elle se fait toute seule. Seuls le mot de passe ou la feuille de secours l’ouvrent.
copies-example = C’est l’exemple. On n’en fait pas de copie.
copies-on-this = Sur cet ordinateur
copies-on-this-why = Il s’en fait une toutes les deux heures au plus, et quand vous verrouillez, si quelque chose a changé. Si l’ordinateur se brise ou est volé, ces copies sont perdues aussi.
copies-second = À un autre endroit
copies-second-none = Une clé USB, un autre disque, ou un dossier qu’un programme garde dans le nuage. Ainsi, vous avez tout, même si cet ordinateur se brise.
copies-second-why = Chaque copie va aussi dans « { $name } ». Sur un autre ordinateur, elle vous rend le dossier, avec le mot de passe ou la feuille de secours.
copies-choose = Choisir un autre endroit
copies-choose-other = Changer d’endroit
copies-forget = Ne plus copier dans « { $name } »
copies-forgotten = Plus rien ne va dans « { $name } ». Les copies faites là y restent.
copies-make = Faire une copie
copies-made-now = C’est fait. La copie s’ouvre bien.
copies-place-read-only = Second Chair ne peut pas écrire à cet endroit
    .safe = Rien n’a changé.
    .next = Prenez un autre endroit. Certaines clés USB ont un petit bouton qui les bloque.
copies-place-full = Il n’y a pas de place pour la copie à cet endroit
    .safe = Votre dossier et les copies d’avant sont en sûreté.
    .next = Faites-y de la place, ou prenez un autre endroit.

# Pendant que cela dure
copying-making = La copie se fait
copying-testing = Lecture de toute la copie
copying-restoring = La copie prend sa place
copying-so-far = { $done } sur { $total }
copying-stop = Arrêter
copying-stop-making = Les copies d’avant restent.
copying-stop-testing = Cet essai ne change rien.
copying-stop-restoring = Rien ne change avant la fin.

# Toutes les copies
copies-list = Toutes les copies
copies-list-why = Prenez-en une pour voir dedans, remettre une chose ou faire un essai. Une copie s’ouvre avec le mot de passe et la feuille de secours de ce jour-là.
copies-list-none = Pas encore de copie. La première se fait quand vous verrouillez, ou quand vous en faites une ici.
copies-list-all = Voir les { $count } copies
copies-place-here = Sur cet ordinateur
copies-place-elsewhere = À l’autre endroit
copies-place-aside = Mis de côté
copies-opens-both = S’ouvre avec le mot de passe du { $password } ou la feuille de secours du { $sheet }.
copies-opens-password = S’ouvre avec le mot de passe du { $password }, ou la feuille de secours de ce jour-là.
copies-opens-sheet = S’ouvre avec la feuille de secours du { $sheet }, ou le mot de passe de ce jour-là.
copies-opens-day = S’ouvre avec le mot de passe ou la feuille de secours de ce jour-là.

# Une copie
copy-title = Copie du { $date }
copy-title-aside = Dossier mis de côté, { $date }
copy-back = Copies
copy-wait = Un instant. La copie s’ouvre.
copy-inside = Ce qu’elle contient
copy-questions = { $count ->
        [0] aucune question
        [one] { $count } question
       *[other] { $count } questions
    }
copy-records = { $count ->
        [0] aucun élément
        [one] { $count } élément
       *[other] { $count } éléments
    }
copy-files = { $count ->
        [0] aucun fichier
        [one] { $count } fichier
       *[other] { $count } fichiers
    }
copy-files-label = Fichiers
copy-last-change = Dernier changement
copy-where = Où elle est
copy-opens = S’ouvre avec
copy-bring = Remettre quelque chose
copy-bring-why = Voyez ce qui est dans la copie et qui manque ou diffère ici. Vous choisissez ce qui revient, et cela s’annule.
copy-test = Essayer cette copie
copy-test-why = Elle s’ouvre avec le mot de passe, et on lit chaque fichier. Rien ne change.
copy-use = Prendre cette copie
copy-use-why = Tout le dossier devient comme dans la copie. Le dossier de ce jour est mis de côté, pas supprimé.

# Remettre des choses une à une
items-why = Cochez ce que vous voulez revoir ici. Cela s’annule.
items-show = Montrer
items-all = Tout
items-missing = Ce qui manque ici
items-different = Ce qui diffère ici
items-is-missing = manque ici
items-is-different = diffère ici
items-different-why = « Diffère » veut dire que c’est ici aussi, mais pas pareil. Le texte de la copie prend alors sa place.
items-none = Rien à remettre
items-none-why = Tout ce qui est dans cette copie est ici aussi, et pareil.
items-none-such = Rien de cette sorte.
items-tick-all = Cocher les { $count }
items-more = En voir plus
items-question = Question
items-closed = Pas encore ouvert. Ses mots restent cachés.
items-do = { $count ->
        [0] Remettre
        [one] Remettre une chose
       *[other] Remettre { $count } choses
    }
items-nothing-ticked = Cochez d’abord une chose ou plus
items-done = { $count ->
        [one] Une chose est revenue.
       *[other] { $count } choses sont revenues.
    }
items-back = Cette copie

# L'essai
test-why = On ouvre la copie avec le mot de passe et on lit chaque fichier. Rien ne change, et vous pouvez arrêter.
test-password = Le mot de passe de cette copie
test-password-from = Celui choisi le { $date }.
test-password-day = Celui de ce jour-là.
test-do = Essayer cette copie
test-good = Cette copie est bonne
test-read = Elle s’ouvre avec ce mot de passe. On a lu : { $what }.
test-damaged = { $count ->
        [one] On ne peut pas lire un fichier de cette copie
       *[other] On ne peut pas lire { $count } fichiers de cette copie
    }
test-damaged-next = Le reste peut servir. Faites une autre copie, et gardez celle-ci.

# Revenir à une copie
use-title = Prendre la copie du { $date }?
use-title-aside = Prendre le dossier mis de côté le { $date }?
use-means = Tout le dossier devient comme dans la copie. Ce que vous avez ici est mis de côté dans la liste des copies, et vous pouvez le reprendre.
use-password = Le mot de passe et la feuille de secours ne changent pas.
use-then = Dans la copie
use-now = Ici
use-not-there = pas dans la copie
use-not-here = pas ici
use-do = Prendre cette copie
use-keep = Garder le dossier tel quel
restored-title = Votre dossier est celui de la copie
restored-why = Ce qui était ici est mis de côté. Vous le trouvez dans la liste des copies.
restored-see = Voir les copies

# Une copie sur un autre ordinateur, ou quand le dossier ne s'ouvre pas
from-where = Où est votre copie?
from-where-why = Branchez la clé USB ou le disque de vos copies. Puis dites où elles sont.
from-choose = Montrer où elles sont
from-not-there = Il n’y a pas de copie là. Prenez l’endroit choisi pour vos copies.
from-which = Quelle copie?
from-which-why = Le plus souvent, la plus récente est la bonne.
from-newest = La plus récente
from-older = Voir les plus vieilles
from-other-place = Chercher à un autre endroit
from-door = Ouvrir la copie du { $date }
from-door-aside = Ouvrir le dossier mis de côté le { $date }
from-door-password = Le mot de passe de cette copie date du { $date }.
from-door-sheet = Prenez la feuille du { $date }.
from-door-do = Ouvrir la copie
from-inside = Est-ce bien ce que vous cherchez?
from-new = Elle devient votre dossier sur cet ordinateur. Le mot de passe et la feuille de secours de la copie l’ouvrent.
from-over = Elle prend la place de ce qui est ici. Le dossier d’ici est mis de côté, pas supprimé. Le mot de passe et la feuille de secours de la copie ouvrent alors le dossier.
from-other = Prendre une autre copie
