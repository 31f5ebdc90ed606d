### La bibliothèque de questions. Ses mots viennent avec son écran. Pour qui et pour quand est chaque question : voir
### ui/src/library/questions.json. Chacune est une seule idée, dite par la personne, assez courte pour être dite à voix haute.

## Les sujets

library-topic-bef = Avant un diagnostic
library-topic-bef-hint = Pendant les examens
library-topic-dx = Le diagnostic
library-topic-dx-hint = Ce que c’est, et qui dirige les soins
library-topic-stg = Stade et résultats
library-topic-stg-hint = Ce que les examens ont trouvé
library-topic-trt = Choisir un traitement
library-topic-trt-hint = Les choix, et ce que chacun veut dire
library-topic-tri = Essais cliniques
library-topic-tri-hint = Participer à l’étude d’un traitement
library-topic-sur = Chirurgie
library-topic-sur-hint = Avant et après une opération
library-topic-rad = Radiothérapie
library-topic-rad-hint = Séances, effets, soins
library-topic-sys = Chimiothérapie et autres médicaments
library-topic-sys-hint = Noms, cycles, sécurité à la maison
library-topic-sfx = Effets secondaires et symptômes
library-topic-sfx-hint = Quoi surveiller, et ce qui peut aider
library-topic-prg = La suite
library-topic-prg-hint = Fermé tant que vous ne l’ouvrez pas
library-topic-fer = Fertilité, vie intime et grossesse
library-topic-fer-hint = Mieux vaut en parler avant le traitement
library-topic-cst = Coûts, travail et aide pratique
library-topic-cst-hint = Couverture, revenu, trajets, aide à la maison
library-topic-pal = Soins palliatifs et de confort
library-topic-pal-hint = Pour le confort, à tout moment d’une maladie
library-topic-aft = Après le traitement
library-topic-aft-hint = Le suivi, et la vie après
library-topic-rec = Si le cancer revient ou grandit
library-topic-rec-hint = Ce qui a changé, et ce qui est possible
library-topic-sop = Un deuxième avis
library-topic-sop-hint = Pour votre médecin, et pour le deuxième
library-topic-ped = Un enfant ou un jeune qui a un cancer
library-topic-ped-hint = Pour les parents, et quelques-unes pour les jeunes
library-topic-car = Pour les proches aidants
library-topic-car-hint = Votre rôle, votre repos, vos soucis à vous

## Où en est la personne

library-moment-worried = Quelque chose m’inquiète
library-moment-tests = J’attends des examens
library-moment-told = Je viens d’avoir un diagnostic
library-moment-staging = On cherche le stade
library-moment-choosing = Je choisis un traitement
library-moment-treatment = Je suis en traitement
library-moment-finished = Mon traitement est fini
library-moment-back = Le cancer est revenu
library-moment-living = Je vis avec le cancer
library-moment-comfort = Le confort passe en premier

## À qui demander

library-whom-oncologist = Oncologue
library-whom-surgeon = Chirurgien ou chirurgienne
library-whom-radiation = Radio-oncologue
library-whom-family_doctor = Médecin de famille
library-whom-nurse = Infirmière ou infirmier
library-whom-pharmacist = Pharmacien ou pharmacienne
library-whom-social_worker = Travailleuse ou travailleur social
library-whom-genetics = Conseillère ou conseiller en génétique
library-whom-research_nurse = Infirmière ou infirmier de recherche
library-whom-navigator = Infirmière ou infirmier pivot

## Qui demande

library-audience-patient = Pour la personne malade
library-audience-caregiver = Pour les proches aidants
library-audience-parent = Pour les parents
library-audience-teen = Pour les jeunes

## Avant un diagnostic

question-bef-1 = À quelles causes pensez-vous?
question-bef-2 = Que peut montrer cet examen, et que ne peut-il pas montrer?
question-bef-3 = Comment se préparer : repas, médicaments, retour à la maison?
question-bef-4 = L’examen fait-il mal, et y a-t-il un risque?
question-bef-5 = À quel point peut-on se fier au résultat?
question-bef-6 = Quand et comment aurons-nous le résultat, et de qui?
question-bef-7 = Puis-je avoir une copie du rapport?
question-bef-8 = Pendant l’attente, pour quels signes dois-je appeler?
question-bef-9 = Dans quel délai faut-il faire ces examens?
question-bef-10 = Qui est responsable des soins pour le moment?
question-bef-11 = Un proche peut-il être avec moi pour le résultat, même au téléphone?

## Le diagnostic

question-dx-1 = Quel est le nom exact de ce cancer, et comment s’écrit-il?
question-dx-2 = Où le cancer a-t-il commencé dans le corps?
question-dx-3 = Un autre pathologiste a-t-il regardé le prélèvement?
question-dx-4 = D’après le grade, à quelle vitesse le cancer grandit-il?
question-dx-5 = Puis-je avoir une copie du rapport de pathologie?
question-dx-6 = Quand aurons-nous les autres analyses du prélèvement?
question-dx-7 = A-t-on gardé une partie du prélèvement pour plus tard?
question-dx-8 = Combien de temps avons-nous pour y penser avant de décider?
question-dx-9 = Qui dirige les soins, et qui dois-je appeler?
question-dx-10 = Un groupe d’experts (comité des tumeurs) va-t-il discuter de ce cas?
question-dx-11 = Ce cancer peut-il être héréditaire?
question-dx-12 = Où puis-je lire sur cette maladie, de source sûre?

## Stade et résultats

question-stg-1 = Quel est le stade, et que veut-il dire?
question-stg-2 = Ce stade vient-il des images, ou de ce qu’on a vu à l’opération?
question-stg-3 = Le cancer a-t-il atteint les ganglions ou d’autres endroits?
question-stg-4 = Quels examens d’imagerie faut-il encore, et pourquoi?
question-stg-5 = Comment avez-vous établi le stade?
question-stg-6 = Qu’est-ce qui peut encore changer le plan?
question-stg-7 = En mots simples, que nous disent les biomarqueurs et les gènes?
question-stg-8 = Faut-il suivre un marqueur tumoral, et à quelle fréquence?
question-stg-9 = Le cœur, les poumons et les reins peuvent-ils supporter le traitement?
question-stg-10 = Comment avoir les images et les rapports : sur disque, en ligne?

## Choisir un traitement

question-trt-1 = Quels sont tous les choix, même attendre ou ne pas traiter?
question-trt-2 = Qu’espérons-nous de ce traitement?
question-trt-3 = Quel traitement proposez-vous, et pourquoi?
question-trt-4 = Quelles sont les chances que ce traitement aide une personne comme moi?
question-trt-5 = Quels sont les risques de ce traitement, et lesquels peuvent durer?
question-trt-6 = Dans quel ordre viendraient les traitements, et quand?
question-trt-7 = Que se passerait-il si on attendait?
question-trt-8 = Votre équipe traite-t-elle souvent ce cancer?
question-trt-9 = Peut-on faire le traitement plus près de la maison, ou ailleurs?
question-trt-10 = Qu’est-ce que le traitement change pour le quotidien, le travail, les voyages?
question-trt-11 = Comment et quand saurons-nous si le traitement marche?
question-trt-12 = Si ce traitement ne marche pas, que peut-on faire ensuite?

## Essais cliniques

question-tri-1 = Y a-t-il un essai clinique qui convient, ici ou ailleurs?
question-tri-2 = Que teste cet essai, et quelle est sa phase?
question-tri-3 = Quel serait le traitement sans l’essai?
question-tri-4 = Le traitement est-il tiré au sort, avec peut-être un placebo?
question-tri-5 = Y a-t-il plus de rendez-vous, d’examens ou de prélèvements dans l’essai?
question-tri-6 = Quels risques de l’essai connaît-on déjà?
question-tri-7 = L’essai paie-t-il les trajets et les autres frais?
question-tri-8 = Si je quitte l’essai, quels soins aurai-je ensuite?
question-tri-9 = Si on commence un traitement, un essai reste-t-il possible plus tard?
question-tri-10 = Qui verra mes données dans l’essai?
question-tri-11 = Pendant l’essai, qui dois-je appeler, de jour ou de nuit?
question-tri-12 = Jusqu’à quand pouvons-nous décider pour l’essai?

## Chirurgie

question-sur-1 = Qu’allez-vous enlever, et pourquoi?
question-sur-2 = Une plus petite opération ferait-elle aussi bien?
question-sur-3 = Qui va opérer, et avec quelle expérience?
question-sur-4 = Quels sont les risques de l’opération, et sont-ils fréquents?
question-sur-5 = Combien de jours à l’hôpital, et aux soins intensifs?
question-sur-6 = Qu’est-ce qui changera dans mon corps après l’opération?
question-sur-7 = Quand aurons-nous les résultats des marges et des ganglions?
question-sur-8 = Quels médicaments faut-il arrêter avant l’opération, et quand?
question-sur-9 = Comment allez-vous soulager la douleur après l’opération?
question-sur-10 = Après combien de semaines peut-on travailler et lever des objets?
question-sur-11 = À la maison, comment prendre soin de la plaie ou du drain?
question-sur-12 = Et si on ne peut pas enlever tout le cancer?

## Radiothérapie

question-rad-1 = À quoi doit servir la radiothérapie?
question-rad-2 = Quelle sorte de radiothérapie est-ce, et pourquoi celle-là?
question-rad-3 = Combien de séances, et combien dure chacune?
question-rad-4 = À la séance de planification, y a-t-il un masque ou des marques?
question-rad-5 = Quelle zone traite-t-on, et quels organes sont tout près?
question-rad-6 = Quels effets peuvent venir tout de suite, et lesquels bien plus tard?
question-rad-7 = Y a-t-il des soins pour la peau, ou une diète?
question-rad-8 = Y aura-t-il une chimiothérapie en même temps?
question-rad-9 = Que se passe-t-il si on manque une séance?
question-rad-10 = Pourra-t-on traiter de nouveau cette zone un jour?
question-rad-11 = Est-ce sans danger d’être près d’enfants ou d’une personne enceinte?
question-rad-12 = Puis-je avoir un relevé de la dose totale?

## Chimiothérapie et autres médicaments

question-sys-1 = Comment s’appellent les médicaments, et comment s’écrivent-ils?
question-sys-2 = À quoi sert chaque médicament?
question-sys-3 = Combien dure un cycle, et combien y en aura-t-il?
question-sys-4 = Faut-il un cathéter ou une chambre sous la peau?
question-sys-5 = Quelles analyses de sang faut-il avant chaque traitement?
question-sys-6 = Ce médicament va-t-il avec mes pilules, les vitamines, les plantes, l’alcool, le cannabis?
question-sys-7 = Que faire si une dose est oubliée ou vomie?
question-sys-8 = En cas de fièvre, quel numéro appeler, de jour ou de nuit?
question-sys-9 = À la maison, comment nettoyer sans risque les liquides du corps?
question-sys-10 = Les vaccins et les soins dentaires sont-ils permis pendant le traitement?
question-sys-11 = Qu’est-ce qui vous ferait baisser ou arrêter la dose?
question-sys-12 = Qui paie les médicaments pris à la maison?

## Effets secondaires et symptômes

question-sfx-1 = Quels effets secondaires peuvent venir, et quand?
question-sfx-2 = Quels signes sont une urgence, et qui dois-je appeler?
question-sfx-3 = Que peut-on prendre d’avance contre les effets secondaires?
question-sfx-4 = Qu’est-ce qui peut aider pour l’appétit, le poids et le goût?
question-sfx-5 = Qu’est-ce qui peut aider pour la fatigue et le sommeil?
question-sfx-6 = Quel est le plan en cas de douleur?
question-sfx-7 = Le traitement peut-il nuire aux nerfs, à l’ouïe, au cœur ou aux poumons?
question-sfx-8 = Le traitement peut-il changer la mémoire ou la façon de penser?
question-sfx-9 = À qui puis-je parler de la peur ou de la tristesse?
question-sfx-10 = Qu’est-ce que le traitement change pour la vie intime ou la ménopause?
question-sfx-11 = Quels exercices ou quelle réadaptation conviennent maintenant?
question-sfx-12 = Cet effet secondaire va-t-il passer, et quand?

## La suite

question-prg-1 = Puis-je choisir ce que j’entends, et qui d’autre le saura?
question-prg-2 = Peut-on espérer une guérison?
question-prg-3 = Comment cela peut-il aller : au mieux, le plus souvent, au plus difficile?
question-prg-4 = Est-il probable que le cancer revienne un jour?
question-prg-5 = Quand vous pensez à la suite, est-ce en jours, en mois, en années?
question-prg-6 = Qu’est-ce que le traitement peut changer pour la suite?
question-prg-7 = Quels signes pourraient nous dire que les choses changent?
question-prg-8 = À quel point peut-on être sûr de la suite?
question-prg-9 = Si une date compte pour moi, comment m’y préparer?
question-prg-10 = Selon vous, qu’est-ce qu’il serait bon de préparer?

## Fertilité, vie intime et grossesse

question-fer-1 = Le traitement peut-il nuire à la fertilité?
question-fer-2 = Que peut-on faire avant le traitement pour protéger la fertilité?
question-fer-3 = Peut-on voir dès maintenant une clinique de fertilité?
question-fer-4 = Combien coûte de garder des ovules ou du sperme?
question-fer-5 = Les façons de protéger la fertilité marchent-elles souvent?
question-fer-6 = Est-ce sans danger de retarder le traitement pour la fertilité?
question-fer-7 = Quelle contraception dois-je prendre, et jusqu’à quand?
question-fer-8 = Et si je suis enceinte, ou si j’allaite en ce moment?
question-fer-9 = Le traitement peut-il changer les hormones ou amener la ménopause plus tôt?
question-fer-10 = Est-ce que le traitement peut changer la testostérone ou les érections?
question-fer-11 = Peut-on protéger la fertilité de mon enfant?
question-fer-12 = Qui peut parler de la vie intime avec nous, en couple?

## Coûts, travail et aide pratique

question-cst-1 = Qu’est-ce que la province paie?
question-cst-2 = Ce médicament est-il couvert, ou faut-il une autorisation?
question-cst-3 = Qui peut nous aider à faire couvrir les médicaments?
question-cst-4 = Quels formulaires faut-il pour mon assurance privée?
question-cst-5 = Y a-t-il de l’aide pour les trajets, le stationnement ou le logement?
question-cst-6 = Qu’est-ce qui peut remplacer ma paie pendant l’arrêt de travail?
question-cst-7 = Y a-t-il une aide financière pour les proches aidants?
question-cst-8 = Quels reçus faut-il garder pour les impôts?
question-cst-9 = Quelles sont les règles pour des soins hors de la province ou du pays?
question-cst-10 = Comment pouvons-nous voir quelqu’un du service social?
question-cst-11 = Pouvons-nous avoir un interprète aux rendez-vous?
question-cst-12 = Quel matériel ou quels soins à domicile pouvons-nous avoir?

## Soins palliatifs et de confort

question-pal-1 = Que sont les soins palliatifs, et que peuvent-ils faire maintenant?
question-pal-2 = Les soins palliatifs peuvent-ils aller avec le traitement?
question-pal-3 = Pouvez-vous nous diriger maintenant vers les soins palliatifs?
question-pal-4 = Qu’est-ce qui peut aider pour la douleur ou le manque de souffle?
question-pal-5 = Qui peut aider à la maison, même la nuit?
question-pal-6 = Où les soins peuvent-ils être : maison, hôpital, maison de soins palliatifs?
question-pal-7 = Si le traitement n’aide plus, comment décidons-nous ensemble?
question-pal-8 = Comment écrire mes souhaits et choisir qui parlera pour moi?
question-pal-9 = Quel serait un bon moment pour parler de réanimation?
question-pal-10 = Qui peut nous soutenir dans notre foi ou nos coutumes?
question-pal-11 = Comment aider la famille et les enfants?
question-pal-12 = Au milieu de la nuit, qui appelons-nous?

## Après le traitement

question-aft-1 = Puis-je avoir un sommaire de traitement et un plan de suivi?
question-aft-2 = Qui fait le suivi : la clinique ou le médecin de famille?
question-aft-3 = Quels rendez-vous et quels examens sont prévus, et pourquoi?
question-aft-4 = De quels signes devons-nous vous parler?
question-aft-5 = Quels effets du traitement pourraient venir bien plus tard?
question-aft-6 = Quels contrôles faut-il : cœur, os, thyroïde, dents?
question-aft-7 = Quel dépistage d’autres cancers faut-il faire?
question-aft-8 = Quand et comment puis-je retourner au travail?
question-aft-9 = Qu’est-ce qui peut aider avec l’inquiétude qui reste?
question-aft-10 = Quelles habitudes pourraient aider : repas, exercice, alcool?
question-aft-11 = La famille devrait-elle passer un test génétique?
question-aft-12 = Quand peut-on enlever la chambre sous la peau?

## Si le cancer revient ou grandit

question-rec-1 = Qu’est-ce qui a changé, et comment le sait-on?
question-rec-2 = Faut-il une nouvelle biopsie?
question-rec-3 = Faut-il refaire les tests des biomarqueurs?
question-rec-4 = Est-ce le même cancer qu’avant?
question-rec-5 = Quel est le but des soins maintenant?
question-rec-6 = Quels traitements ou essais cliniques sont possibles maintenant?
question-rec-7 = Un traitement d’avant peut-il servir encore?
question-rec-8 = Chirurgie ou radiothérapie : peut-on traiter cet endroit seul?
question-rec-9 = Si on arrêtait le traitement, quels soins y aurait-il?
question-rec-10 = Un deuxième avis serait-il utile maintenant?
question-rec-11 = Quel est le plan pour soulager les symptômes?
question-rec-12 = Puis-je vous dire ce qui compte le plus pour moi?

## Un deuxième avis

# Pour le médecin actuel
question-sop-a1 = Nous aideriez-vous à avoir un deuxième avis?
question-sop-a2 = À notre place, quel médecin consulteriez-vous?
question-sop-a3 = Combien de temps peut-on prendre sans risque pour un deuxième avis?
question-sop-a4 = Faut-il commencer un traitement entre-temps?
question-sop-a5 = Quels papiers, lames et disques faut-il envoyer?
question-sop-a6 = Allez-vous parler avec l’autre médecin?
question-sop-a7 = Vais-je garder ma place et mes rendez-vous ici?
question-sop-a8 = Dans la lettre, qu’allez-vous demander à l’autre médecin?

# Pour le deuxième médecin
question-sop-b1 = Votre service de pathologie trouve-t-il le même diagnostic?
question-sop-b2 = Avez-vous relu les images, et est-ce le même stade?
question-sop-b3 = Que changeriez-vous au plan, et pourquoi?
question-sop-b4 = Sur quel guide ou quelle étude se fonde votre avis?
question-sop-b5 = À quel point peut-on se fier à votre avis?
question-sop-b6 = Manque-t-il encore un examen?
question-sop-b7 = Connaissez-vous un essai clinique qui pourrait convenir?
question-sop-b8 = Ce plan peut-il se faire à notre centre?
question-sop-b9 = Allez-vous écrire à mon médecin, et quand?
question-sop-b10 = Si votre avis est différent, allez-vous en parler à mon médecin?
question-sop-b11 = Que se passerait-il si on ne faisait rien pour l’instant?
question-sop-b12 = D’ici quand faut-il passer à l’étape suivante?

## Un enfant ou un jeune qui a un cancer

question-ped-1 = Quels sont le nom exact et le stade du cancer de mon enfant?
question-ped-2 = Est-ce le plan habituel pour les enfants, ou un essai clinique?
question-ped-3 = Les soins de mon enfant se feront-ils dans un centre pour enfants?
question-ped-4 = Le traitement peut-il changer plus tard la croissance, l’ouïe ou les études de mon enfant?
question-ped-5 = Mon enfant peut-il aller à l’école, jouer, voir des amis et des animaux?
question-ped-6 = Comment expliquer le cancer avec des mots qui vont à l’âge de mon enfant?
question-ped-7 = Comment mon enfant peut-il donner son avis?
question-ped-8 = Comment aider les frères et sœurs?
question-ped-9 = À la maison, que faire pour la fièvre, le cathéter et les médicaments?
question-ped-10 = Quelle aide y a-t-il pour les parents qui restent avec leur enfant?
question-ped-11 = Qui suivra mon enfant plus tard, et à l’âge adulte?
question-ped-12 = Dans l’équipe, quelle personne devons-nous appeler?

# Posées par un jeune
question-ped-13 = Puis-je vous parler sans mes parents quelques minutes?
question-ped-14 = Comment puis-je donner mon avis sur mes soins?
question-ped-15 = Puis-je aller à l’école, faire du sport et voir mes amis?
question-ped-16 = Comment mon corps et mon apparence vont-ils changer?
question-ped-17 = Est-ce que je pourrai avoir des enfants plus tard?
question-ped-18 = Comment rencontrer d’autres jeunes qui ont un cancer?

## Pour les proches aidants

question-car-1 = Que peut-on me dire, et qui doit donner son accord?
question-car-2 = Comment puis-je aider pendant les rendez-vous?
question-car-3 = Que dois-je surveiller à la maison?
question-car-4 = Qui peut m’apprendre à donner les médicaments et les soins?
question-car-5 = Quand dois-je vous appeler, et quand appeler le 911?
question-car-6 = Qui peut me donner du répit, même la nuit?
question-car-7 = À qui puis-je parler quand c’est dur pour moi?
question-car-8 = Comment parler de la maladie aux enfants?
question-car-9 = Puis-je avoir un congé ou une aide financière pendant que j’aide?
question-car-10 = Et si la personne que j’aide et moi ne sommes pas d’accord?
question-car-11 = Qui décide si la personne que j’aide ne peut plus le faire?
question-car-12 = Comment me préparer à un adieu, et à la suite?
