### Les services : ce qu’on sait de ceux qui viennent avec le programme, et comment en ajouter un.

service-place = Où
service-hours = Heures
service-languages = Langues
service-cost = Coût
service-asks = Ce qu’on vous demande
service-notes = Ce que dit le service
service-not-known = Nous ne le savons pas. Demandez-le.
service-no-number = Pas de numéro
# { $address } : une page du Web, montrée comme du texte.
service-source = Numéro lu à { $address }, sur une page du { $day }. Demandez au téléphone s’il est toujours bon.
service-source-no-day = Numéro lu à { $address }. Nous ne savons pas le jour de cette page. Demandez au téléphone s’il est toujours bon.
service-source-file = Tout cela vient d’un fichier que vous avez ajouté. Nous ne l’avons pas vérifié.
service-source-own = C’est vous qui l’avez noté.

service-blueguide-what = Pour les personnes qui ont un cancer.
service-blueguide-place = Toronto
service-blueguide-claim = Selon blueguide, un premier contact est sans risque et ne vous engage à rien. Nous le rapportons seulement.
service-blueguide-source = Ce numéro vient de la page de blueguide.
service-canadian-cancer-society-name = Société canadienne du cancer
service-canadian-cancer-society-what = De l’information, et des gens qui ont vécu quelque chose de semblable. Au téléphone.
service-canadian-cancer-society-place = Canada
service-canadian-cancer-society-cost = Gratuit
service-nci-name = Cancer Information Service, National Cancer Institute
service-nci-what = De l’information sur le cancer, au téléphone.
service-nci-place = États-Unis
service-nci-hours = Les jours de semaine
service-nci-languages = Anglais et espagnol
service-nci-cost = Gratuit
service-nci-dial = En chiffres : 1-800-422-6237

service-gone = Ce service n’est plus dans la liste.
service-gone-name = Un service qui n’est plus dans la liste
service-how = Comment voulez-vous le joindre?
service-how-phone = On peut le joindre au téléphone. Vous dites ce que vous voulez.
service-how-more = Vous dites ce que vous voulez. Si vous écrivez, vous voyez chaque mot avant l’envoi.
service-more-ways = D’autres façons
service-no-way = Il n’y a encore ni numéro ni adresse ici. Ajoutez-en.
service-before = Vos demandes à ce service
service-does-not = Ce ne sont pas vos médecins. Ils ne voient pas votre dossier, et personne ne surveille ce programme.
service-does-not-own = On n’y voit pas votre dossier, et personne ne surveille ce programme.
service-change = Modifier ce qui est noté ici
service-delete = Retirer ce service de la liste
service-deleted = { $name } n’est plus dans la liste.
service-added = { $name } est dans la liste.
service-added-count = { $count } services sont dans la liste.
service-changed = Enregistré : { $name }

service-form-lead = Il faut seulement le nom. Notez ce que vous savez; le reste peut venir plus tard.
service-name = Nom
service-phone = Numéro de téléphone
service-email = Adresse de courriel
service-address = Adresse postale
service-address-hint = Comme sur une enveloppe.
service-endpoint-more = On m’a donné une adresse pour envoyer tout droit à leur ordinateur
service-endpoint = Adresse pour les demandes
service-endpoint-hint = Elle commence par « https:// ». Seul le service peut vous la donner.

service-file-lead = Certains services donnent un fichier à leur sujet, ou une carte de contact (un fichier qui finit par « .vcf »).
service-file-shown = Vous voyez ce qu’il dit avant que rien ne soit gardé.
service-choose-file = Choisir le fichier
service-other-file = Choisir un autre fichier
service-found = Ce que dit le fichier
service-found-lead = Lisez bien. Nous ne pouvons pas savoir si c’est vrai.
service-left-out = { $count ->
    [one] Une chose dans le fichier n’a pas été comprise. Elle est laissée de côté.
   *[other] { $count } choses dans le fichier n’ont pas été comprises. Elles sont laissées de côté.
  }
service-taken-why = On ne peut pas le garder. Il prend le nom ou le numéro d’un service qui vient avec le programme, ou des lettres qui en imitent d’autres. Quelqu’un veut peut-être se faire passer pour lui.
service-keep = { $count ->
    [one] Garder ce service
   *[other] Garder ces { $count } services
  }
