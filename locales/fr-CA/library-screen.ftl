### La bibliothèque de questions à l’écran.

library-title = Des questions pour commencer
library-lead = Choisissez ce qui convient. Vous n’avez pas à tout demander.
library-search = Chercher dans toutes les questions
library-found =
    { $count ->
        [0] Aucune question trouvée. Essayez d’autres mots.
        [one] Une question trouvée
       *[other] { $count } questions trouvées
    }
library-ask = À demander : { $whom }
library-on-list = Sur votre liste
library-change = Changer les mots d’abord
library-change-which = Changer les mots d’abord : { $text }
library-add =
    { $count ->
        [one] Ajouter celle qui est choisie
       *[other] Ajouter les { $count } choisies
    }
library-none = N’en choisir aucune
library-added =
    { $count ->
        [one] Une question est maintenant sur votre liste.
       *[other] { $count } questions sont maintenant sur votre liste.
    }

library-harder = Questions plus difficiles
library-harder-hint = Sur la suite et la fin de vie. Fermées tant que vous ne les ouvrez pas.
library-some-harder = Une partie se trouve dans :
library-more-harder = Il y en a d’autres dans :
library-all-harder = Les questions de ce sujet sont à part, fermées tant que vous ne les ouvrez pas.
library-harder-inside = Ici, il y a des questions sur la suite : guérir, le temps qui peut rester, la fin de vie.
library-harder-nobody = Rien ne vous oblige à les ouvrir. Vous pouvez les laisser pour un autre jour, ou pour toujours.
library-harder-again = Si vous les ouvrez, vous pouvez les refermer. Elles se ferment aussi quand vous quittez ces pages.
library-harder-open = Les ouvrir
library-harder-close = Les refermer
