### L’aide. Chaque page a un titre, des mots avant les étapes, les étapes, et des mots après. On la lit parfois dans un mauvais moment : elle est courte.

help-title = Aide
help-lead = De courtes pages, une chose à la fois. Vous pouvez les imprimer et les garder avec vos papiers.
help-print = Imprimer cette page
help-print-all = Tout imprimer
help-to-settings = Aller aux Réglages
help-to-together = Aller à Préparer ensemble

help-emergency = En cas d’urgence
    .before-1 = Si une personne est peut-être en danger, appelez le 911 ou le numéro d’urgence de chez vous. Faites-le avant tout le reste.
    .before-2 = Second Chair ne peut appeler personne, et personne ne suit ce que vous écrivez.
    .before-3 = Gardez près du téléphone les numéros de votre équipe de soins, pour le jour et pour la nuit.

help-contact = Joindre un service
    .before-1 = Vous pouvez parler à une personne : d’un deuxième avis, des coûts, ou parce que c’est trop.
    .before-2 = Le plus simple est d’appeler.
    .steps-1 = Choisissez un service, et comment le joindre.
    .steps-2 = Répondez à quelques questions courtes, et laissez de côté ce que vous voulez.
    .steps-3 = Lisez les mots exacts, et dites si vous êtes d’accord.
    .steps-4 = Envoyez-les, imprimez-les, ou appelez.
    .steps-5 = Sans nouvelles le jour choisi, appelez.
    .after-1 = Pas d’Internet, de logiciel de courriel ni d’imprimante? Appelez, ou copiez les mots à la main.
    .after-2 = En cas d’urgence, appelez le 911 ou le numéro d’urgence de chez vous.

help-password = Si vous avez oublié le mot de passe
    .before-1 = Prenez votre temps. Vous pouvez essayer autant que vous voulez, rien ne se perd.
    .steps-1 = Choisissez « Montrer », puis cherchez une lettre fausse ou la touche Maj bloquée.
    .steps-2 = Cherchez là où vous le gardez. Si vous nous l’avez dit, l’écran le redit après un essai.
    .steps-3 = Sinon, choisissez « Prendre ma feuille de secours » et tapez les groupes dans l’ordre.
    .steps-4 = Choisissez un nouveau mot de passe, et notez-le.
    .after-1 = Sans le mot de passe et sans la feuille, personne ne peut ouvrir le dossier. Nous non plus.

help-sheet = La feuille de secours
    .before-1 = Si vous oubliez le mot de passe, le code de cette feuille ouvre votre dossier.
    .before-2 = Gardez-en deux : une pour vous, une pour un proche. Deux maisons valent mieux qu’une.
    .before-3 = Mettez la vôtre avec vos papiers importants. Pas sur cet ordinateur, pas à côté, pas en photo sur un téléphone.
    .before-4 = Qui a la feuille, et aussi l’ordinateur ou une copie du dossier, peut le lire.
    .before-5 = Si une feuille est perdue, faites-en une autre dans les Réglages. Le vieux code n’ouvre plus le dossier alors. Les copies faites avant s’ouvrent encore avec lui.

help-without-password = Ouvrir sans mot de passe
    .before-1 = Cet ordinateur peut ouvrir le dossier pour vous. Au début, ce n’est pas le cas. Cela se choisit dans les Réglages.
    .before-2 = C’est plus facile, et moins sûr. Qui peut se servir de votre compte sur cet ordinateur peut ouvrir votre dossier.
    .before-3 = Choisissez-le seulement si l’ordinateur est à vous, et veut un mot de passe au départ.
    .before-4 = Gardez le mot de passe et la feuille de secours. Il les faut si cet ordinateur se brise, ou sur un autre.

help-lock = Verrouiller
    .before-1 = Le verrou ferme le dossier et vide la fenêtre. Il faut ensuite l’ouvrir de nouveau.
    .before-2 = Choisissez « Verrouiller », en haut, quand vous sortez. Le dossier se ferme aussi seul après un moment, ou quand l’ordinateur dort.
    .before-3 = Vous choisissez ce temps dans les Réglages.
    .before-4 = Ce que vous étiez en train d’écrire est gardé. Vous le retrouvez la fois d’après.
    .before-5 = Si vous avez copié des mots, nous tâchons de les ôter du presse-papiers. Certains ordinateurs gardent une liste à eux, que nous ne pouvons pas vider.

help-copies = Les copies et un autre endroit
    .before-1 = Quand le dossier est ouvert, les copies se font seules. Après un changement, c’est toutes les deux heures au plus, et quand vous verrouillez.
    .before-2 = Les 10 dernières copies restent, et une par mois pour les 12 derniers mois. On ouvre chaque copie pour voir si elle est bonne.
    .before-3 = Si cet ordinateur se brise ou est volé, ses copies sont perdues aussi. Choisissez donc un autre endroit : une clé USB ou un autre disque.
    .before-4 = Si cet endroit n’est pas là un jour, la copie se fait à son retour.
    .before-5 = Une copie s’ouvre avec le mot de passe et la feuille de son jour. Un nouveau mot de passe ne change pas les vieilles copies.

help-move = Passer à un autre ordinateur
    .before-1 = Cela prend cinq minutes, ou plus si vous avez beaucoup d’images. Il faut une clé USB, et le mot de passe ou la feuille de secours.
    .steps-1 = Mettez la clé dans le vieil ordinateur. Dans les Réglages, choisissez-la comme endroit pour les copies, et attendez que la copie soit faite.
    .steps-2 = Verrouillez le dossier, et retirez la clé.
    .steps-3 = Mettez Second Chair sur le nouvel ordinateur, mettez-y la clé et ouvrez le programme.
    .steps-4 = Au premier écran, choisissez de partir d’une copie, et montrez la clé.
    .steps-5 = Tapez le mot de passe, regardez ce qu’il y a dedans, et reprenez le tout.
    .after-1 = Gardez le vieil ordinateur tant que vous n’avez pas vu que tout est là. Avant de le donner, faites effacer son disque.

help-lost = Si cet ordinateur se brise ou se perd
    .before-1 = Avec une copie ailleurs, tout ordinateur peut prendre la suite : voyez « Passer à un autre ordinateur », à partir de l’étape 3.
    .before-2 = S’il est brisé, ne le jetez pas encore : on peut parfois reprendre le dossier sur son disque.
    .before-3 = S’il est volé, votre mot de passe y ferme le dossier. Si vous aviez choisi d’ouvrir sans mot de passe, qui entre dans votre compte peut l’ouvrir.
    .before-4 = Si la feuille ou le mot de passe était avec lui, d’autres peuvent ouvrir le dossier. De loin, personne ne peut l’empêcher.
    .before-5 = Sur le nouvel ordinateur, changez le mot de passe et faites une autre feuille.
    .before-6 = Sans copie ailleurs, ce que vous avez tapé est perdu. Demandez encore leurs papiers à vos médecins et à l’hôpital.

help-bring-back = Reprendre quelque chose
    .before-1 = Il y a quatre façons. Commencez par la première.
    .steps-1 = À l’instant : choisissez « Annuler », ou tenez Ctrl (Cmd sur un Mac) et tapez Z.
    .steps-2 = Dans les 30 derniers jours : voyez « Supprimé récemment ».
    .steps-3 = Les mots d’une question : choisissez « Modifier » sous elle, puis « Versions d’avant ».
    .steps-4 = Plus vieux encore : prenez-le dans une copie. Dans les Réglages, allez aux copies et regardez dans l’une d’elles.
    .after-1 = Si vous reprenez toute une copie, le dossier du jour est mis de côté. Il n’est pas perdu.

help-for-good = Supprimer pour toujours
    .before-1 = Ce que vous supprimez reste 30 jours dans « Supprimé récemment ». Puis cela part seul, pour toujours.
    .before-2 = Vous pouvez le faire tout de suite : là, choisissez « Supprimer pour toujours ». On ne peut pas l’annuler.
    .before-3 = Les copies faites avant l’ont encore. La plupart s’en vont en un an, quand d’autres prennent leur place.
    .before-4 = Les pages imprimées et les fichiers qui sont ailleurs sur cet ordinateur restent comme ils sont.

help-borrowed = Sur un ordinateur prêté
    .before-1 = Le mieux est de ne pas y garder votre dossier : la personne qui gère cet ordinateur peut voir ce que vous faites. S’il le faut :
    .steps-1 = Demandez à la personne, et apportez une copie du dossier sur une clé USB.
    .steps-2 = Ouvrez la copie avec le mot de passe. Ne choisissez pas d’ouvrir sans mot de passe.
    .steps-3 = Si l’ordinateur offre de garder un mot de passe ou un fichier, dites non.
    .steps-4 = N’imprimez rien que vous laisseriez là.
    .steps-5 = Verrouillez le dossier à la fin, et reprenez la clé.
    .after-1 = Après, votre dossier est encore sur cet ordinateur, fermé par votre mot de passe. Il peut aussi garder des traces de l’écran ou de l’imprimante.
    .after-2 = Si vous n’êtes pas sûr de cet ordinateur, changez le mot de passe plus tard, sur le vôtre.

help-leaves = Ce qui quitte cet ordinateur
    .before-1 = Rien n’en part tout seul. Quelque chose part seulement quand vous envoyez une demande, ou essayez votre compte de courriel.
    .before-2 = Avant une demande, vous voyez ses mots exacts. Rien de votre dossier ne s’y ajoute.
    .before-3 = Un courriel est moins fermé qu’une lettre ou un appel : ceux qui le portent peuvent parfois le lire.
    .before-4 = Ce qui est arrivé ne revient pas. Vous pouvez demander au service de le supprimer; sous « Ce que j’ai envoyé », les mots sont prêts.
    .before-5 = Chaque contact avec un autre ordinateur est noté d’abord, sous « Registre du réseau » dans les Réglages. Vous pouvez y arrêter tout envoi.
    .before-6 = Les fichiers que vous enregistrez ou imprimez, et les copies dans un nuage, vont où vous les mettez.

help-protects = Ce qui est protégé, et ce qui ne l’est pas
    .before-1 = Le dossier est fermé sur le disque. Qui trouve l’ordinateur a besoin du mot de passe ou de la feuille pour le lire.
    .before-2 = Il n’y a pas de compte, et le programme va sur Internet seulement pour ce que vous envoyez d’ici. Si vous mettez les copies dans un nuage, des copies fermées y vont.
    .before-3 = Quand le dossier est ouvert, qui est devant l’écran peut le lire. Alors, verrouillez-le en partant.
    .before-4 = Un programme nuisible, ou une personne qui tient cet ordinateur, peut voir ce que vous voyez.
    .before-5 = Un mot de passe facile à deviner protège peu, tout comme un mot de passe noté près de l’écran.
    .before-6 = Second Chair montre ce que disent vos papiers. Il ne donne pas de conseil et ne prend pas la place du médecin.

help-cannot = Si je ne peux pas le faire moi-même
    .before-1 = Un jour, une autre personne devra peut-être s’occuper de vos papiers. Quelques minutes maintenant lui rendent la tâche facile.
    .steps-1 = Donnez une feuille de secours à un proche. Dites-lui de quel ordinateur il s’agit.
    .steps-2 = Signez le papier qui dit qui peut décider pour vous. Son nom et ses règles changent d’une province à l’autre.
    .steps-3 = Écrivez dans Second Chair où est ce papier, et qui a la feuille.
    .steps-4 = Dites par écrit à votre équipe à qui elle peut parler.
    .after-1 = Une note dans Second Chair n’a pas de valeur légale. Gardez aussi les papiers signés.

help-together = Se préparer en famille
    .before-1 = Vous pouvez donner à une personne un fichier avec les questions de votre choix et un rendez-vous. Rien d’autre du dossier n’y est.
    .before-2 = Le fichier est verrouillé. Il s’ouvre avec quelques mots, ou avec la clé de cette personne.
    .steps-1 = Choisissez les questions, et regardez ce que le fichier contient.
    .steps-2 = Enregistrez-le, et envoyez-le vous-même : par courriel ou sur une clé USB.
    .steps-3 = Dites les mots au téléphone, jamais dans le même courriel.
    .steps-4 = Ouvrez le fichier qui revient. Ce qui s’ajoute va dans votre liste, et on peut l’annuler.
    .after-1 = Un fichier donné ne peut pas être repris.

help-diary = Le journal ne veille pas sur vous
    .before-1 = Le journal garde ce que vous écrivez, et le montre au fil des jours. Il ne juge aucun chiffre et n’avertit personne.
    .before-2 = À l’hôpital, personne ne le voit tant que vous ne le montrez pas.
    .before-3 = Si vous allez moins bien, ou si quelque chose vous inquiète, n’attendez pas le programme. Appelez votre équipe.
    .before-4 = En cas d’urgence, appelez le 911 ou le numéro d’urgence de chez vous.
    .before-5 = Que faire en cas de fièvre? C’est à votre équipe de le dire. Demandez-lui, et notez-le sous « Qui appeler ».

help-disc = Des images sur un disque, sans lecteur de disque
    .before-1 = Beaucoup d’hôpitaux donnent les images sur un disque, et beaucoup d’ordinateurs ne peuvent pas le lire.
    .steps-1 = Demandez au service d’imagerie les mêmes images sur une clé USB, ou par un lien sécurisé.
    .steps-2 = Ou empruntez un lecteur de disque avec prise USB : un proche ou une bibliothèque en a peut-être un.
    .steps-3 = Ou demandez à quelqu’un qui a un lecteur de copier tout le disque sur une clé, et pas juste une partie.
    .steps-4 = Dans Second Chair, choisissez ce disque ou ce dossier de fichiers : il est gardé en entier, tel quel.
    .after-1 = Gardez le disque, même quand ses images sont dans votre dossier.
    .after-2 = Si vous n’avez que des films, tenez-les devant une fenêtre claire et prenez une photo. Elle ne remplace pas le film, mais elle vaut mieux que rien.

help-photos = Des photos de papiers avec votre téléphone
    .before-1 = Une photo suffit pour commencer, et vous pourrez dire plus tard ce que c’est.
    .steps-1 = Posez la feuille à plat, dans une bonne lumière, sans votre ombre dessus.
    .steps-2 = Tenez le téléphone bien au-dessus, et prenez une photo par page.
    .steps-3 = Regardez si toute la page y est, et si les petits mots se lisent.
    .steps-4 = Passez les photos à cet ordinateur avec un câble : alors rien ne passe par Internet.
    .steps-5 = Choisissez-les dans Second Chair, dans votre dossier.
    .after-1 = Vous pouvez aussi vous les envoyer par courriel. Alors une copie reste chez la compagnie de courriel.
    .after-2 = Certains téléphones copient toutes les photos sur Internet : regardez dans les réglages du vôtre.
    .after-3 = Les photos restent aussi dans le téléphone, tant que vous ne les y supprimez pas.

help-imaging = Demander au service d’imagerie
    .before-1 = Chaque hôpital a sa façon de donner les images : commencez par un appel.
    .steps-1 = Ayez sous la main votre nom, votre date de naissance et votre carte d’assurance maladie.
    .steps-2 = Dites : « Je voudrais une copie de mes images, tout le disque en DICOM, avec les rapports. »
    .steps-3 = Vous pouvez demander plusieurs années à la fois.
    .steps-4 = Demandez comment vous les recevez : sur un disque, sur une clé USB, ou par un lien sécurisé.
    .steps-5 = Demandez ce que ça coûte et combien de temps ça prend.
    .steps-6 = Quand vous les avez, regardez si chaque examen y est, et si c’est bien votre nom.
    .after-1 = DICOM est la façon dont les hôpitaux gardent les images et se les passent. La photo d’un écran n’est pas la même chose.
    .after-2 = Le rapport, ce sont les mots du médecin sur l’examen, et parfois un autre bureau le donne.

help-after-death = Le dossier après un décès
    .before-1 = Rien ne presse. Dans Second Chair, tout reste tel quel.
    .before-2 = La personne qui peut demander le dossier change d’une province à l’autre. Le plus souvent, c’est celle qui s’occupe de la succession. Parfois, un proche le peut aussi.
    .steps-1 = Appelez l’hôpital, et demandez le bureau des dossiers.
    .steps-2 = Demandez qui peut avoir le dossier, quels papiers il faut, et combien cela coûte.
    .steps-3 = Gardez les papiers que vous avez, et une copie de ce dossier.
    .after-1 = Cette page n’est pas un avis juridique. Le bureau, ou la personne qui s’occupe de la succession, peut vous en dire plus.
