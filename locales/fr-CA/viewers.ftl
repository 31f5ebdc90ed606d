### What a person can do with what a file shows: note a value, open it elsewhere.

value-note = Noter la valeur
value-noted = La dernière ligne vient des mots choisis. Relisez-la avant d’enregistrer.

elsewhere = Ouvrir avec un autre programme
elsewhere-leaves = Le fichier sort de la protection de Second Chair.
elsewhere-copy = Une copie reste sur cet ordinateur tant que Second Chair n’est ni verrouillé ni fermé.
elsewhere-traces = L’autre programme peut garder ses propres traces.
elsewhere-open = Ouvrir
elsewhere-not-now = Pas maintenant
elsewhere-opened = Remis à un autre programme. La copie reste sur cet ordinateur tant que Second Chair n’est ni verrouillé ni fermé.
