### The question library as a screen. Its questions stand in library.ftl.

library-title = Questions to start from
library-lead = Choose what fits. You need not ask them all.
library-search = Search all questions
library-found =
    { $count ->
        [0] No question found. Other words may help.
        [one] One question found
       *[other] { $count } questions found
    }
library-ask = Ask: { $whom }
library-on-list = On your list
library-change = Change the words first
library-change-which = Change the words first: { $text }
library-add =
    { $count ->
        [one] Add the one chosen
       *[other] Add the { $count } chosen
    }
library-none = Choose none
library-added =
    { $count ->
        [one] One question is on your list now.
       *[other] { $count } questions are on your list now.
    }

# Harder questions
library-harder = Harder questions
library-harder-hint = About what lies ahead and the end of life. Closed until you open them.
library-some-harder = Some results are in:
library-more-harder = There are more in:
library-all-harder = The questions of this topic are kept in one place, closed until you open them.
library-harder-inside = In here are questions about what lies ahead: a cure, how much time there may be, the end of life.
library-harder-nobody = Nobody has to open them. You can leave them for another day, or for good.
library-harder-again = If you open them, you can close them again. They also close when you leave these pages.
library-harder-open = Open them
library-harder-close = Close them again
