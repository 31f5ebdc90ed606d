### Le deuxième avis : un dossier, ses pages, ce que l’on sait de la demande.

# Sur chaque page
opinion-title = Deuxième avis
opinion-safety-title = Quand appeler
opinion-safety = Cette application ne surveille pas ce que vous écrivez. Faiblesse nouvelle dans les jambes, peine à respirer, fièvre pendant un traitement, confusion ou saignement : appelez votre équipe. Urgence : 911 ou votre numéro local.
opinion-knows = Votre médecin le sait :
opinion-knows-yes = oui
opinion-knows-since = oui, depuis le { $when }
opinion-knows-no = pas encore
opinion-change = Changer
