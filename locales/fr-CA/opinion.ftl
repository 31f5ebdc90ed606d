### Le deuxième avis : un dossier, ses pages, ce que l’on sait de la demande.

# Sur chaque page
opinion-title = Deuxième avis
opinion-safety-title = Quand appeler
opinion-safety = Cette application ne surveille pas ce que vous écrivez. Faiblesse nouvelle dans les jambes, peine à respirer, fièvre pendant un traitement, confusion ou saignement : appelez votre équipe. Urgence : 911 ou votre numéro local.
opinion-knows = Votre médecin le sait :
opinion-knows-yes = oui
opinion-knows-since = { $form ->
    [day] oui, depuis le { $when }
   *[other] oui ({ $when })
}
opinion-knows-no = pas encore
opinion-change = Changer

# Les démarches
case-empty = Demander un deuxième avis est tout à fait normal
case-empty-more = Commencez par ce qu’on vous a dit. Vous pouvez arrêter quand vous voulez.
case-begin = Commencer
case-begun = Votre deuxième avis est commencé.
case-another = Commencer un autre deuxième avis
case-all = Tous les deuxièmes avis
case-unnamed = Encore sans nom
case-list-decided = Décidé
case-deleted = Ce deuxième avis a été supprimé.
case-delete = Supprimer ce deuxième avis
case-more = Pour en savoir plus

# Les quatre étapes
case-step-decide = Décider de demander
case-step-gather = Rassembler
case-step-hear = Entendre l’avis
case-step-next = Décider de la suite
case-step-is-here = Vous êtes ici
case-step-is-done = Fait
case-step-is-not-needed = Pas nécessaire
case-step-is-begun = Commencé
case-step-is-open = Pas commencé
case-inside = Ce que contient cette étape
case-now = Maintenant :
case-your-doctor = votre médecin
case-wrote-why = Vous avez écrit pourquoi.
case-no-why = Écrivez pourquoi vous demandez.
case-told = Vous l’avez dit à { $who }.
case-told-since = { $form ->
    [day] Vous l’avez dit à { $who } le { $when }.
   *[other] Vous l’avez dit à { $who } ({ $when }).
}
case-not-told = Dites-le tôt à votre médecin.
case-chosen = Vous avez choisi { $name }.
case-ready = Documents prêts : { $ready } sur { $all }.
case-asked = { $asked ->
    [one] Un est demandé.
   *[other] { $asked } sont demandés.
}
case-missing = { $missing ->
    [one] Un manque.
   *[other] { $missing } manquent.
}
case-gather-plain = Choisissez où demander. Rassemblez vos documents.
case-left = Des documents sont partis le { $when }.
case-arrived = Des documents sont partis le { $when }, et ils sont arrivés.
case-hear-plain = Voyez le deuxième médecin, ou recevez sa réponse par écrit.
case-line = { $words }.
case-basis-papers = D’après vos papiers
case-basis-video = Par vidéo
case-basis-phone = Par téléphone
case-basis-in-person = En personne
case-basis-at = { $basis }, à { $time }
case-in-writing = L’avis est ici, par écrit.
case-next-plain = Mettez les deux avis côte à côte. Retournez voir votre médecin avec ce que vous savez.
case-decided = Vous avez décidé : { $what }

# Les dix états
stage-deciding = Décider de demander
    .needs = Écrivez pourquoi vous demandez et ce que vous devez décider. Demandez à votre médecin combien de temps vous pouvez attendre.
    .blocks = Bien des gens ont peur de blesser leur médecin. D’autres pensent manquer de temps. Posez-lui la question. Vous saurez.
stage-telling = Le dire à votre médecin
    .needs = Dites-le avant de demander ailleurs. Votre médecin peut aider pour les documents et la demande de consultation.
    .blocks = On remet cela à plus tard. Dans une étude, des médecins ont eu de la peine de ne pas le savoir. Un mot suffit.
stage-choosing = Choisir où
    .needs = Trouvez un lieu et un médecin. Parlez de la demande de consultation, du prix, de la langue et du trajet.
    .blocks = C’est souvent la demande de consultation, le prix ou la distance. Voyez d’abord si un assureur ou un employeur paie déjà.
stage-gathering = Rassembler les documents
    .needs = Demandez chaque document. Notez quand il arrive, et regardez si tout y est.
    .blocks = Les lames et les disques prennent le plus de temps. Parfois il faut payer ou signer. Commencez par là.
stage-sending = Envoyer les documents
    .needs = Envoyez les documents comme on vous le demande. Puis appelez, pour savoir si tout est arrivé.
    .blocks = Des fax se perdent. Certains disques ne s’ouvrent pas. Demandez qu’on regarde avant votre visite.
stage-hearing = Entendre l’avis
    .needs = Notez le jour, et qui vous accompagne. Apportez vos questions sur papier.
    .blocks = Écouter et écrire en même temps est dur. Demandez à quelqu’un de prendre des notes.
stage-writing = L’avoir par écrit
    .needs = Demandez l’avis sur papier, et une copie pour votre médecin.
    .blocks = Souvent, personne ne le demande. Faites-le le jour de la visite.
stage-comparing = Côte à côte
    .needs = Mettez les deux avis côte à côte. Faites une question de ce qui diffère.
    .blocks = Deux médecins disent parfois la même chose avec d’autres mots. Demandez à chacun pourquoi.
stage-going-back = Retourner voir votre médecin
    .needs = Dites à votre médecin ce que vous avez entendu. Demandez qui s’occupe de vous maintenant.
    .blocks = Retourner est dur pour certains. Votre médecin attend peut-être de vos nouvelles.
stage-decision = La décision
    .needs = Écrivez votre choix, quand cela commence, et à qui vous l’avez dit.
    .blocks = Deux avis qui diffèrent rendent parfois le choix plus dur. Demandez aux deux médecins si cela compte beaucoup.
case-stage-is-here = Vous êtes ici
case-stage-is-done = Fait
case-stage-is-settled = Fait ou pas nécessaire
case-stage-is-open = Pas commencé
case-blocks = Ce qui gêne souvent
case-i-am-here = J’en suis là
case-i-am-here-which = J’en suis là : { $stage }
case-settle = Fait ou pas nécessaire
case-settle-which = Fait ou pas nécessaire : { $stage }
case-unsettle = Revenir là-dessus
case-unsettle-which = Revenir là-dessus : { $stage }
case-saved-here = Vous en êtes là : { $stage }
case-saved-settled = Derrière vous : { $stage }
case-saved-unsettled = De nouveau ouvert : { $stage }

# Ce qu’on y fait
case-do-why = Écrire pourquoi je demande
case-do-feel = Que ressent votre médecin?
case-do-bring = Ce qu’apporte un deuxième avis
case-do-tell = Le dire à mon médecin
case-do-where = Choisir où demander
case-do-kinds = Les sortes de services
case-do-service = Demander l’aide d’un service
case-do-records = Voir les documents à envoyer
case-do-letters = Écrire une lettre
case-do-packet = Réunir les documents
case-do-sent = Voir ce qui est parti
case-do-opinion = Noter le jour et le médecin
case-do-questions = Écrire mes questions
case-do-written = Demander l’avis par écrit
case-do-compare = Mettre les deux côte à côte
case-do-back = Retourner voir mon médecin
case-do-decide = Écrire ce que je décide
case-do-relatives = Le dire à ma famille

# À côté des étapes
case-about-title = De quoi il s’agit
case-why = Pourquoi je demande
case-why-none = Pas encore écrit.
case-decision = Ce que je dois décider
case-decision-none = Pas encore écrit.
case-by-when = Pour quand
case-by-when-none = Demandez à votre médecin combien de temps vous pouvez attendre.
case-quote = « { $words } »
case-change = Changer cette page

# Une pause, un arrêt, un traitement qui commence entre-temps
case-service = Demander l’aide d’un service
case-print = Imprimer cette page
case-pause = Faire une pause
case-stop = Arrêter
case-why-paused = Pourquoi cette pause?
case-why-stopped = Pourquoi arrêter?
case-why-hint = Dans vos mots. Vous pouvez laisser vide.
case-do-paused = Faire une pause
case-do-stopped = Arrêter
case-paused = En pause
case-paused-since = { $form ->
    [day] En pause depuis le { $when }.
   *[other] En pause ({ $when }).
}
case-stopped = Arrêté
case-stopped-since = { $form ->
    [day] Arrêté le { $when }.
   *[other] Arrêté ({ $when }).
}
case-rests-kept = Tout ce que vous avez écrit est encore ici. Vous pouvez continuer quand vous voulez.
case-go-on = Continuer
case-saved-open = Votre deuxième avis continue.
case-saved-paused = Votre deuxième avis est en pause.
case-saved-stopped = Votre deuxième avis est arrêté.
case-started-note = Le traitement a commencé
case-started = Le traitement a commencé
case-started-goes-on = Certains traitements ne peuvent pas attendre. Votre deuxième avis peut continuer à côté.
case-started-what = Quel traitement?
case-started-when = Depuis quand?
case-started-change = Changer ceci
case-started-close = Fermer
case-started-remove = Enlever cette note
case-since = { $form ->
    [day] depuis le { $when }
   *[other] { $when }
}
case-saved-started = Noté : le traitement a commencé.
case-saved-not-started = La note sur le traitement est enlevée.

# De quoi il s’agit
about-title = Pourquoi je demande, et pour quand
about-why-lead = Une raison suffit. Vous pouvez en cocher plus d’une.
reason-confirm = Je veux une certitude sur le diagnostic
    .wish = avoir la certitude du diagnostic
reason-learn = Je veux en savoir plus
    .wish = en savoir plus sur ma maladie
reason-widen = Je veux savoir ce qu’on peut faire d’autre
    .wish = connaître tous mes choix
about-own-reason = Dans mes mots
about-decision = Le choix devant moi
about-decision-hint = Par exemple : une opération cet été, ou surveiller.
about-wait = Mon médecin dit que je peux attendre jusqu’à
about-wait-lead = Seul votre médecin peut le dire. Demandez-lui : Combien de temps puis-je attendre sans risque? Ce programme ne le calcule pas.
about-wait-until = Jusqu’à quand
about-wait-words = Dans ses mots
about-wait-by = Qui l’a dit
about-wait-said = Quand on vous l’a dit
about-what = De quoi il s’agit
about-illness = Quelle maladie?
about-own = De quoi s’agit-il?
about-own-hint = Dans vos mots. Vous pourrez changer.
about-own-words = Autre chose, dans mes mots
about-done = Revenir à mon deuxième avis
about-saved-why = Noté : pourquoi vous demandez.
about-saved-decision = Noté : ce que vous devez décider.
about-saved-wait = Noté : combien de temps vous pouvez attendre.
about-saved-what = Noté : de quoi il s’agit.

# Les feuillets et leurs sources
leaflet-note = Ces études portent sur d’autres gens. Elles ne disent pas ce qui vous attend.
source-name = Source : { $name }
source-leaves = Le navigateur s’ouvre hors de ce programme. Le site peut alors voir cet ordinateur.
source-copy = Copier le lien
source-copy-which = Copier le lien : { $name }
source-open = Ouvrir dans mon navigateur
source-open-which = Ouvrir dans mon navigateur : { $name }
source-copied = Copié.
source-not-copied = Cela n’a pas marché. Marquez le lien et copiez-le à la main.
source-opened = Votre navigateur devrait s’ouvrir.

# Que ressent votre médecin?
feel-title = Que ressent votre médecin?
feel-lead = Bien des gens ont peur de blesser leur médecin. Une petite étude a demandé à des médecins ce qu’ils ressentent.
feel-found = Ce que les médecins ont dit
feel-study = Des chercheurs ont parlé longtemps avec 26 médecins du cancer. Que ressent-on quand un patient veut un deuxième avis?
    .of = 26 médecins du cancer aux Pays-Bas, en entrevue
feel-helped = Les médecins ont aidé. Souvent, ils doutaient qu’un avis de plus soit utile.
feel-after = Les patients sont revenus. La plupart des premiers médecins de cette petite étude ont alors senti un lien plus fort.
feel-both = Parfois, les deux médecins étaient d’accord. Alors le patient était plus sûr et acceptait mieux, disent les médecins.
feel-upset = Ce qui les a blessés
feel-hurt = Deux choses blessaient. L’une : ne pas avoir été mis au courant. L’autre : avoir déjà tant donné dans les soins.
feel-small = Parler trop crûment des différences crée un malaise. Le deuxième médecin tait parfois les petites, pour ne pas nuire à la confiance.
feel-you = Ce que vous pouvez faire
feel-do-before = Dites-le avant, pas après.
feel-do-why = Dites pourquoi. Vous voulez en avoir le cœur net.
feel-do-gentle = Parlez des différences avec douceur. Demandez pourquoi.
feel-do-back = Retournez voir votre médecin, et dites ce que vous avez entendu.
feel-cannot = Ce que cette étude ne peut pas dire
feel-limits = Elle a parlé à 26 médecins d’un seul pays. Elle dit ce qu’ils ressentent, pas combien de fois. Elle ne connaît pas votre médecin.

# Ce qu’apporte un deuxième avis
bring-title = Ce qu’apporte un deuxième avis
bring-lead = Les études varient beaucoup. Différent ne veut pas dire meilleur. Elles ne disent pas ce qui vous attend.
bring-differ = Deux avis diffèrent-ils souvent?
bring-range = Les études varient beaucoup. Sur 25 études, de 2 à 51 réponses sur 100 étaient différentes.
    .of = Une revue de 25 études, personnes avec un cancer
bring-confirmed = Dans une autre revue, le premier avis a été confirmé de 43 à 82 fois sur 100. Cela dépend de l’étude.
    .of = Une revue de 13 articles sur le cancer
bring-similar = Dans une étude, 90 personnes sur 100 ont reçu à peu près le même avis. Pourtant, 66 sur 100 s’attendaient à autre chose.
    .of = Soins du cancer aux Pays-Bas, 70 personnes
bring-surgery = Dans une autre, 68 réponses sur 100 étaient les mêmes. Pour 16, l’écart était petit. Pour 16, il était grand.
    .of = Chirurgie du cancer, surtout du sein, 403 personnes. On a pu comparer pour 317.
bring-breast = Dans un centre du cancer du sein, plus de 45 réponses sur 100 différaient sur au moins un point.
    .of = Cancer du sein, 591 personnes. Les réponses ont été regardées pour 470.
bring-slides = Quand on relit les lames
bring-pathology = Presque toutes les lames sont lues deux fois pareil. Pour 0,6 sur 100, le changement comptait pour le traitement.
    .of = Les lames de 71 811 personnes, envoyées à une grande clinique
bring-not-borne-out = Certaines relectures ont pu être vérifiées sur un nouveau tissu. Pour 15 sur 100, la nouvelle lecture n’a pas tenu.
    .of = 86 de ces personnes, avec un nouveau tissu
bring-after = Ce qui vient ensuite
bring-back = La plupart des gens retournent à leur premier médecin. C’était 71 sur 100 dans une étude, et 78 dans une autre.
    .of = Chirurgie du cancer, 403 personnes, et une étude plus vieille de 245 personnes
bring-calm = Après, les gens doutaient moins. Étaient-ils moins inquiets? Ce n’est pas clair.
    .of = Soins du cancer aux Pays-Bas, 70 personnes
bring-cannot = Ce que personne ne peut dire
bring-unknown = Vit-on plus longtemps ou mieux après un deuxième avis? Une revue a cherché, et n’a pas trouvé de chiffres.
    .of = Une revue de 13 articles sur le cancer
bring-who = Les gens de ces études avaient choisi de demander. D’autres sont peut-être différents.
bring-right = Quand deux médecins ne disent pas la même chose, une étude ne sait pas qui a raison.
bring-ask = Demandez à vos deux médecins : Cette différence compte-t-elle beaucoup pour moi?

# Le dire à mon médecin
tell-title = Le dire à mon médecin
tell-lead = Dites-le à votre médecin avant d’en voir un autre. Quelques mots suffisent. En voici pour commencer.
tell-lead-knows = Votre médecin le sait. Vous pouvez noter ce qui a été dit.
tell-words = Des mots pour commencer
tell-way = Comment allez-vous le dire?
tell-way-say = Je le dis
tell-way-write = Je l’écris
tell-way-other = Quelqu’un le dit pour moi
tell-tone = Sur quel ton?
tell-tone-plain = Court et simple
tell-tone-warm = Chaleureux
tell-tone-shy = Je suis gêné ou gênée
tell-tone-hurry = Il y a peu de temps
tell-these = Ces mots
tell-letter = Changer ou imprimer ces mots
tell-copy = Copier ces mots
tell-copied = Copié. Vous pouvez les mettre là où vous écrivez.
tell-not-copied = Cela n’a pas marché. Marquez les mots et copiez-les à la main.
tell-more = Ce que vous pouvez dire
tell-tip-before = Dites-le avant d’aller ailleurs, pas après.
tell-tip-reason = Dites pourquoi. Vous voulez en avoir le cœur net.
tell-tip-whom = Demandez qui votre médecin irait voir à votre place.
tell-tip-wait = Demandez combien de temps on peut attendre sans risque.
tell-tip-records = Demandez de l’aide pour vos documents.
tell-tip-talk = Demandez si les deux médecins peuvent se parler.
tell-tip-back = Dites que vous tenez à votre médecin et que vous pensez revenir.
told-title = Ce que votre médecin sait
told-knows = Mon médecin sait que je demande un deuxième avis
told-doctor = Quel médecin?
told-doctor-hint = Celui ou celle qui vous suit maintenant.
told-when = Depuis quand?
told-by = Qui le lui a dit?
told-by-hint = Par exemple : moi, à la visite. Ou : ma fille, par téléphone.
told-reaction = Comment a-t-on pris la nouvelle?
told-reaction-hint = Dans vos mots.
told-helps = Que va faire votre médecin pour vous aider?
told-helps-hint = Par exemple : envoyer les images, faire la demande, appeler l’autre médecin.
told-saved = Noté : ce que votre médecin sait.

# Où et comment
where-title = Où et comment demander
where-lead = Vous pouvez demander de chez vous, ou aller dans un autre centre. Notez ce que chaque lieu vous dit.
where-first = D’abord : quelqu’un paie-t-il déjà?
where-benefit-lead = Des assureurs et des employeurs paient un deuxième avis. Regardez les papiers de votre régime, ou appelez.
where-benefit = Avez-vous demandé à un assureur ou à un employeur?
where-benefit-not-asked = Pas encore
where-benefit-waiting = Oui, et j’attends
where-benefit-pays = Ils paient
where-benefit-does-not = Ils ne paient pas
where-benefit-note = Ce qu’on vous a dit
where-benefit-note-hint = Par exemple, à qui vous avez parlé, et quel jour.
where-benefit-saved = Noté : qui paie.
where-places = Où vous pourriez demander
where-none = Rien encore.
where-online = De chez vous
    .hint = Un médecin lit vos papiers, ou vous parle par vidéo ou par téléphone.
where-visit = Une visite
    .hint = Vous allez dans un autre centre.
where-compare = Comparer deux lieux
where-compare-left = Premier lieu
where-compare-right = Deuxième lieu
where-compare-one = Ajoutez un deuxième lieu pour comparer.
where-compare-note = C’est vous qui choisissez. Ce programme ne note pas les lieux.
place-new = Ajouter un lieu
place-name = Son nom
place-name-hint = Par exemple un hôpital, un centre ou un service.
place-name-missing = Écrivez d’abord son nom.
place-channel = Comment demander?
place-add = Ajouter ce lieu
place-added = Ajouté : { $name }
place-saved = Noté : { $name }
place-gone = Ce lieu n’est plus ici
place-lead = Appelez et demandez. Notez ce qu’on vous dit. Un champ peut rester vide.
place-pick = Je demande ici
place-unpick = Finalement, je ne demande pas ici
place-chosen = Vous demandez ici
place-picked = Vous demandez ici : { $name }
place-unpicked = Plus choisi : { $name }
place-remove = Enlever ce lieu de la liste
place-removed = Enlevé de la liste : { $name }
place-not-asked = Pas encore écrit
place-doctor = Médecin
    .hint = Demandez qui a vu bien des gens avec votre maladie.
place-phone = Téléphone
    .hint = Le numéro pour les nouveaux patients, s’il y en a un.
place-referral = Demande de consultation
    .hint = Faut-il qu’un médecin vous envoie? Lequel peut le faire?
place-who-asks = Qui doit demander
    .hint = Pouvez-vous demander vous-même, ou est-ce à votre médecin de le faire?
place-cost = Prix
    .hint = Demandez ce que vous payez, et ce que votre régime paie.
place-language = Langue
    .hint = Demandez si vous pouvez parler et lire dans votre langue.
place-reads = Ce qu’on regarde
    .hint = Seulement les rapports, ou aussi les lames et les images?
place-answer = Quand vient la réponse
    .hint = Demandez combien de temps il faut une fois que tout est arrivé.
place-travel = Trajet
    .hint = Est-ce loin? Où dormir? Qui vous accompagne?
place-notes = Autre chose

# Les sortes de services
kinds-title = Les sortes de services
kinds-lead = Voici comment ces services marchent le plus souvent. Chacun a ses règles.
kinds-ages = Les prix et les délais changent. C’est pourquoi il n’y en a pas ici. Demandez à chaque lieu.
kinds-ask = Demandez :
kinds-here = De l’aide gratuite, et qui d’autre appeler
kinds-no-pay = Aucun service ne paie pour être ici.
kind-provincial = Un centre du cancer de votre province
    .how = Au Canada, un spécialiste a le plus souvent besoin d’une demande de consultation. Elle vient de votre médecin de famille ou de celui qui vous traite. Le régime public paie les soins nécessaires. Le trajet est souvent à vos frais.
    .ask = Qui doit m’envoyer? De quoi avez-vous besoin d’abord?
kind-hospital = Le service en ligne d’un hôpital
    .how = Vous ou votre médecin faites l’inscription. On rassemble vos documents, et un médecin les lit. Parfois il vous parle par vidéo. La réponse sert ici, à vous et à votre médecin. Certains services ne prennent pas tout le monde.
    .ask = Combien cela coûte-t-il? Qui rassemble les documents? Qui reçoit la réponse?
kind-benefit = L’avantage d’un assureur ou d’un employeur
    .how = Certains régimes offrent un deuxième avis. Vous appelez un numéro. Une seule personne vous aide du début à la fin. Souvent, la famille y a droit aussi.
    .ask = Est-ce que j’y ai droit? Mon employeur le saura-t-il?
kind-navigator = Infirmières pivots et lignes d’aide publiques
    .how = Dans certaines provinces, des infirmières guident les gens dans les soins du cancer. Des lignes d’aide répondent et connaissent les services d’ici. C’est gratuit. On ne donne pas de deuxième avis, mais on vous aide à en avoir un.
    .ask = Puis-je vous appeler moi-même? Pouvez-vous m’aider à trouver un centre?
kind-abroad = Une visite dans un centre à l’étranger
    .how = Certains centres vous laissent appeler vous-même. Si c’est votre choix, vous payez le plus souvent. Un régime public paie rarement, et doit dire oui avant le départ.
    .ask = Combien cela coûtera-t-il en tout? Qui s’occupe de moi au retour?
kind-reread = Une relecture des lames ou des images
    .how = Un autre médecin regarde les mêmes lames ou les mêmes images. Vous n’avez peut-être pas à vous déplacer. Il faut souvent une demande de consultation, ou un papier signé pour le labo.
    .ask = Vous faut-il les lames, ou des images des lames suffisent-elles? Quand reviennent-elles?

# Après l’avis
after-opinion-title = Après l’avis
after-opinion-lead = Vous avez entendu un deuxième avis. Pour la suite, allez pas à pas.
after-part-written = L’avis par écrit
    .what = Ce qu’il devrait contenir, et une lettre pour le demander.
after-part-back = Retourner voir mon médecin
    .what = Une lettre, les deux avis côte à côte, et qui s’occupe de vous.
after-part-decision = La décision
    .what = Votre choix, quand cela commence, et la suite.
after-part-relatives = Un message à ma famille
    .what = Quelques mots, sans aucun document.

written-lead = Demandez l’avis sur papier. Ainsi, les deux médecins lisent les mêmes mots.
written-no-opinion = Il n’y a pas encore de deuxième avis ici. Notez d’abord qui le donne.
written-second = Deuxième avis
written-paper = Où est-il dans votre dossier?
written-paper-hint = Vos lettres et vos documents sont dans cette liste.
written-not-here = Il n’est pas encore ici
written-open = L’ouvrir
written-add = L’ajouter au dossier
written-has = Qu’y trouve-t-on?
written-has-hint = En Ontario, on dit aux médecins de mettre ceci dans un tel rapport. Cochez ce que vous y trouvez.
written-copied = Mon médecin en a une copie
written-saved = Noté : l’avis par écrit.
written-missing = { $count ->
    [one] Une chose n’est pas cochée. Vous pouvez la demander.
   *[other] { $count } choses ne sont pas cochées. Vous pouvez les demander.
}
written-no-copy = Votre médecin n’a pas encore de copie. Vous pouvez la demander.
written-letter = Écrire pour le demander
written-letter-lacks = Écrire pour ce qui manque
written-complete = Tout y est, et votre médecin en a une copie.
report-names = De qui il parle, qui l’a écrit, qui l’a demandé
report-dates = Les dates
report-purpose = Ce qui était demandé
report-reviewed = Ce qu’on a regardé
report-findings = Ce qu’on a trouvé
report-conclusions = Ce qu’on en conclut
report-treatment = Le traitement proposé, et pourquoi
report-outstanding = Les examens et demandes encore à venir
report-advice = Ce qu’on vous a dit
report-follow-up = La suite, et qui s’en occupe

back-lead = Revenir ferme la boucle. Votre médecin sait ce que vous avez entendu, et vous savez qui s’occupe de vous.
back-letter = Écrire à mon médecin
back-was = Quand vous y étiez
back-when = C’était quand?
back-said = Qu’est-ce qui a été dit?
back-said-hint = Dans vos mots. Qu’a dit votre médecin de l’autre avis?
back-charge = Qui s’occupe de vous maintenant?
back-charge-hint = Le médecin que vous appelez en premier.
back-saved = Noté : le retour chez votre médecin.

decision-lead = C’est votre choix à vous. Écrivez-le dans vos mots. Vous pouvez le changer quand vous voulez.
decision-what = Ce que j’ai décidé
decision-why = Pourquoi cela va avec ce qui compte pour moi
decision-why-hint = Pour vous seulement. Vous pouvez laisser vide.
decision-when = Quand avez-vous décidé?
decision-starts = Quand cela commence-t-il?
decision-told = À qui l’avez-vous dit?
decision-told-hint = Par exemple : aux deux médecins, à mon fils.
decision-saved = Noté : votre décision.
decision-next = La suite
decision-next-lead = Ce que vous ajoutez ici se voit dans Aujourd’hui.
decision-next-add = Ajouter une chose à faire

relatives-lead = Ce message ne contient ni document ni résultat. Vous l’envoyez vous-même, à votre façon.
relatives-decision = Y mettre ma décision
relatives-decision-hint = Alors, qui reçoit le message peut la lire.

# Les premiers mots des lettres
letter-made = La lettre est là. Vous pouvez la changer.
letter-subject-tell-doctor = Un deuxième avis
letter-subject-ask-written = Votre avis par écrit
letter-subject-going-back = Après le deuxième avis
letter-subject-relatives = De mes nouvelles
letter-dear = Bonjour { $doctor },
letter-dear-doctor = Bonjour docteur,
letter-end =
    Merci.

    { $name }

letter-tell-why-say = J’aimerais :
letter-tell-why-write = J’aimerais :
letter-tell-why-other = Voici ce qui est souhaité :
letter-tell-plain-say =
    J’aimerais un deuxième avis avant de décider.
    Pouvez-vous m’aider pour les documents?
    Combien de temps puis-je attendre sans risque?
letter-tell-plain-write =
    J’aimerais entendre un deuxième avis avant de décider.

    Votre bureau peut-il m’aider pour mes documents? J’ai aussi besoin des images. Dites-moi combien de temps je peux attendre sans risque.

    Je pense revenir vous voir avec ce que j’aurai appris.
letter-tell-plain-other =
    Je vous appelle pour { $name }, qui aimerait un deuxième avis avant de décider.
    Pouvez-vous aider pour les documents?
    Combien de temps peut-on attendre sans risque?
letter-tell-warm-say =
    Vous prenez bien soin de moi, et j’y tiens.
    C’est un grand pas. Je serais plus tranquille si un autre médecin y jetait un œil.
    Qui iriez-vous voir à ma place?
    J’aimerais que vous vous parliez. Ensuite, je reviens vous voir.
letter-tell-warm-write =
    Merci du soin que vous prenez de moi. C’est un grand pas, et j’aimerais qu’un autre médecin regarde aussi. Je pourrais alors dire oui l’esprit tranquille.

    Qui iriez-vous voir à ma place? J’aimerais que vous puissiez vous parler.

    Je veux rester avec vous. Je reviendrai vous dire ce que j’ai entendu.
letter-tell-warm-other =
    { $name } tient à vos soins et m’a demandé de vous parler.
    Un autre avis aiderait avant ce grand pas.
    Qui iriez-vous voir? Pourriez-vous vous parler?
    { $name } pense revenir vous voir.
letter-tell-shy-say =
    C’est dur à dire pour moi.
    J’aimerais demander à un autre médecin. Ce n’est pas que je doute de vous. J’ai besoin d’en avoir le cœur net.
    Que dois-je faire?
letter-tell-shy-write =
    C’est plus facile à écrire qu’à dire.

    J’aimerais demander à un autre médecin avant de décider. Ce n’est pas que je doute de vous. J’ai besoin d’en avoir le cœur net.

    Que dois-je faire? Et combien de temps ai-je?
letter-tell-shy-other =
    { $name } trouve cela dur à dire et m’a demandé de le faire.
    Un autre médecin devrait regarder avant la décision. Ce n’est pas un doute sur vous.
    Que devons-nous faire?
letter-tell-hurry-say =
    Je sais que le temps est court.
    J’aimerais un autre avis, s’il peut venir vite.
    Quel est le dernier jour où vous attendriez?
    Pourriez-vous appeler l’autre médecin vous-même?
letter-tell-hurry-write =
    Je sais que le temps est court. J’aimerais quand même un autre avis, s’il peut venir vite.

    Dites-moi le dernier jour où vous attendriez. Pourriez-vous appeler l’autre médecin vous-même? Quels documents doivent partir d’abord?

    Si mon traitement doit commencer tout de suite, commencez. Le deuxième avis peut suivre à côté.
letter-tell-hurry-other =
    { $name } sait que le temps est court.
    Un autre avis aiderait, s’il peut venir vite.
    Quel est le dernier jour où vous attendriez?
    Pourriez-vous appeler l’autre médecin vous-même?

letter-written-thanks = Merci de votre avis.
letter-written-thanks-on = { $form ->
    [day] Merci de votre avis du { $when }.
   *[other] Merci de votre avis ({ $when }).
}
letter-written-ask = J’aimerais l’avoir par écrit. Je voudrais y lire :
letter-written-lacks = Je l’ai maintenant par écrit. Il y manque quelque chose. Pourriez-vous l’ajouter?
letter-written-copy = Envoyez aussi une copie à { $doctor }, s’il vous plaît.
letter-written-copy-own = Envoyez aussi une copie à mon médecin, s’il vous plaît.

letter-back-heard = J’ai entendu un deuxième avis. J’aimerais revenir vous voir pour en parler.
letter-back-by = J’ai entendu un deuxième avis, de { $by }. J’aimerais revenir vous voir pour en parler.
letter-back-both = J’apporterai les deux avis, côte à côte.
letter-back-talk = Pourrions-nous regarder ce qui diffère, et pourquoi? Cela aiderait peut-être que vous vous parliez.
letter-back-charge = Dites-moi aussi qui s’occupe de moi maintenant, et qui j’appelle en premier.

letter-relatives-hello = Bonjour,
letter-relatives-plain = J’ai demandé l’avis d’un deuxième médecin, et je l’ai maintenant.
letter-relatives-decided = Voici ce que j’ai décidé : { $what }
letter-relatives-starts = { $form ->
    [day] Cela commence le { $when }.
   *[other] Début : { $when }.
}
letter-relatives-thanks = Merci d’être là pour moi. Je vous en dirai plus dès que je le pourrai.
