<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CodeSheet</name>
    <message>
        <source>Code of the other laptop</source>
        <translation>Code de l’autre portable</translation>
    </message>
    <message>
        <source>Do both laptops hold the same?</source>
        <translation>Les deux portables ont-ils la même chose ?</translation>
    </message>
    <message>
        <source>The same: nothing is missing on either laptop.</source>
        <translation>C’est le même : il ne manque rien, ni ici ni là-bas.</translation>
    </message>
    <message>
        <source>Not the same yet: one of the two holds something that the other does not. Hand over both ways and merge, then compare again.</source>
        <translation>Pas encore le même : l’un des deux a quelque chose que l’autre n’a pas. Remettez dans les deux sens et réunissez, puis comparez de nouveau.</translation>
    </message>
    <message>
        <source>Read it out over the phone. Two laptops show the same code exactly when they hold the same data. It has no letter O or I, and no 0 or 1.</source>
        <translation>Lisez-le au téléphone. Deux portables montrent le même code si et seulement s’ils ont les mêmes données. Il n’a ni lettre O ni I, ni chiffre 0 ni 1.</translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message>
        <source>To decide, whenever you like</source>
        <translation>À décider, quand vous voulez</translation>
    </message>
    <message>
        <source>two laptops, two values</source>
        <translation>deux portables, deux valeurs</translation>
    </message>
    <message>
        <source>perhaps the same person</source>
        <translation>peut-être la même personne</translation>
    </message>
    <message numerus="yes">
        <source>%n missing file(s)</source>
        <translation>
            <numerusform>%n fichier manquant</numerusform>
            <numerusform>%n fichiers manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>an earlier export of {people}</source>
        <translation>export plus ancien : {people}</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>No disagreement</source>
        <translation>Aucun désaccord</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n désaccord</numerusform>
            <numerusform>%n désaccords</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for twins</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message>
        <source>Looking for twins…</source>
        <translation>Recherche de doublons…</translation>
    </message>
    <message>
        <source>No probable twin</source>
        <translation>Aucun doublon probable</translation>
    </message>
    <message numerus="yes">
        <source>%n probable twin(s)</source>
        <translation>
            <numerusform>%n doublon probable</numerusform>
            <numerusform>%n doublons probables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>presences</source>
        <translation>présences</translation>
    </message>
    <message>
        <source>things noted</source>
        <translation>paroles notées</translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s) held</source>
        <translation>
            <numerusform>%n demi-journée tenue</numerusform>
            <numerusform>%n demi-journées tenues</numerusform>
        </translation>
    </message>
    <message>
        <source>{held} of {all}</source>
        <translation>{held} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) held</source>
        <translation>
            <numerusform>%n séance tenue</numerusform>
            <numerusform>%n séances tenues</numerusform>
        </translation>
    </message>
    <message>
        <source>women</source>
        <translation>femmes</translation>
    </message>
    <message numerus="yes">
        <source>women, %n not recorded</source>
        <translation>
            <numerusform>femmes, %n non renseigné</numerusform>
            <numerusform>femmes, %n non renseignés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandIn</name>
    <message>
        <source>Hand-ins</source>
        <translation>Remises reçues</translation>
    </message>
    <message>
        <source>Add a name that is expected</source>
        <translation>Ajouter un nom attendu</translation>
    </message>
    <message>
        <source>copy a reminder</source>
        <translation>copier un rappel</translation>
    </message>
    <message>
        <source>no longer expected</source>
        <translation>n’est plus attendu</translation>
    </message>
    <message>
        <source>Without a register</source>
        <translation>Sans registre</translation>
    </message>
    <message>
        <source>Drop files you were given here</source>
        <translation>Déposez ici les fichiers reçus</translation>
    </message>
    <message>
        <source>Exports, working files and zips, as they come.</source>
        <translation>Exports, fichiers de travail et zips, tels quels.</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>Message copié</translation>
    </message>
    <message>
        <source>Hand-ins on {day}: {count} {of}</source>
        <translation>Remises au {day} : {count} {of}</translation>
    </message>
    <message>
        <source>Still expected:</source>
        <translation>Encore attendus :</translation>
    </message>
    <message>
        <source>Received: {names}</source>
        <translation>Reçus : {names}</translation>
    </message>
    <message>
        <source>Without a register:</source>
        <translation>Sans registre :</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>Bonjour {name},</translation>
    </message>
    <message>
        <source>we have everything of yours: {note}. Thank you.</source>
        <translation>nous avons tout ce qui vient de vous : {note}. Merci.</translation>
    </message>
    <message>
        <source>please hand over what was done on your laptop (Overview, Hand over).</source>
        <translation>merci de remettre ce qui a été fait sur votre portable (Ensemble, Remettre).</translation>
    </message>
    <message numerus="yes">
        <source>received of %n expected</source>
        <translation>
            <numerusform>reçue sur %n attendue</numerusform>
            <numerusform>reçues sur %n attendues</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is missing of what was held</source>
        <translation>rien ne manque de ce qui s’est tenu</translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s) or session(s) without a register</source>
        <translation>
            <numerusform>%n demi-journée ou séance sans registre</numerusform>
            <numerusform>%n demi-journées ou séances sans registre</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was held yet</source>
        <translation>Rien ne s’est encore tenu</translation>
    </message>
    <message>
        <source>{done} of {held} held have theirs</source>
        <translation>{done} sur {held} tenues ont le leur</translation>
    </message>
    <message>
        <source>Nothing was received yet</source>
        <translation>Rien n’a encore été reçu</translation>
    </message>
    <message>
        <source>Last received: {name}, {moment}</source>
        <translation>Dernier reçu : {name}, {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) here since</source>
        <translation>
            <numerusform>%n saisie ici depuis</numerusform>
            <numerusform>%n saisies ici depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever hands in a file stands here, and whoever is named on a half-day that was held. Others can be added by name.</source>
        <translation>Ici apparaissent ceux qui remettent un fichier, et ceux qui sont nommés sur une demi-journée déjà tenue. D’autres s’ajoutent par leur nom.</translation>
    </message>
    <message>
        <source>Copy as a message</source>
        <translation>Copier en message</translation>
    </message>
    <message numerus="yes">
        <source>Copy a reminder for %n</source>
        <translation>
            <numerusform>Copier un rappel pour %n personne</numerusform>
            <numerusform>Copier un rappel pour les %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing received yet</source>
        <translation>rien reçu jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n saisie</numerusform>
            <numerusform>%n saisies</numerusform>
        </translation>
    </message>
    <message>
        <source>received on {moment}</source>
        <translation>reçu le {moment}</translation>
    </message>
    <message>
        <source>last wrote on {moment}</source>
        <translation>dernière saisie le {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) missing</source>
        <translation>
            <numerusform>il manque %n saisie</numerusform>
            <numerusform>il manque %n saisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a register</source>
        <translation>
            <numerusform>%n sans registre</numerusform>
            <numerusform>%n sans registre</numerusform>
        </translation>
    </message>
    <message>
        <source>morning</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>après-midi</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Ailleurs…</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Où remettre</translation>
    </message>
    <message>
        <source>You may remove the stick.</source>
        <translation>Vous pouvez retirer la clé.</translation>
    </message>
    <message>
        <source>Handed over and read back.</source>
        <translation>Remis et relu.</translation>
    </message>
    <message>
        <source>{file} holds everything of this programme. It was read back and is whole.</source>
        <translation>{file} contient tout ce programme. Il a été relu : il est entier.</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Retour à l’ensemble</translation>
    </message>
    <message>
        <source>There is no room left on {place}. Nothing is lost here, and nothing half written stays there. Free some room, or choose another place.</source>
        <translation>Il n’y a plus de place sur {place}. Rien n’est perdu ici, et rien d’à moitié écrit ne reste là-bas. Libérez de la place, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{place} does not answer any more: was it pulled out? Nothing is lost here. Plug it in again, or choose another place.</source>
        <translation>{place} ne répond plus : retirée trop tôt ? Rien n’est perdu ici. Rebranchez-la, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Nothing can be written to {place}: it is locked, or closed to you. Nothing is lost here. Choose another place.</source>
        <translation>Impossible d’écrire sur {place} : l’endroit est verrouillé, ou ne vous est pas ouvert. Rien n’est perdu ici. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Stick {name}</source>
        <translation>Clé {name}</translation>
    </message>
    <message>
        <source>Last folder: {name}</source>
        <translation>Dernier dossier : {name}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>can only be read</source>
        <translation>en lecture seule</translation>
    </message>
    <message>
        <source>{number} GB free</source>
        <translation>{number} Go libres</translation>
    </message>
    <message>
        <source>Everything was handed over already; it may be done again.</source>
        <translation>Tout a déjà été remis ; vous pouvez recommencer.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) since the last time; the file holds everything.</source>
        <translation>
            <numerusform>%n saisie depuis la dernière fois ; le fichier contient tout.</numerusform>
            <numerusform>%n saisies depuis la dernière fois ; le fichier contient tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over on {name}</source>
        <translation>Remettre sur {name}</translation>
    </message>
    <message>
        <source>Not handed over from this laptop yet</source>
        <translation>Rien n’a encore été remis depuis ce portable</translation>
    </message>
    <message>
        <source>Last on {day}: {path}</source>
        <translation>Dernière fois le {day} : {path}</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Prepare the laptops</source>
        <translation>Préparer les portables</translation>
    </message>
    <message>
        <source>one file for all of them</source>
        <translation>un fichier pour tous</translation>
    </message>
    <message>
        <source>Nothing to hand over</source>
        <translation>Rien à remettre</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) to hand over</source>
        <translation>
            <numerusform>%n saisie à remettre</numerusform>
            <numerusform>%n saisies à remettre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Hand-ins</source>
        <translation>Remises reçues</translation>
    </message>
    <message>
        <source>Drop files you were given here</source>
        <translation>Déposez ici les fichiers reçus</translation>
    </message>
    <message>
        <source>Nothing is written before you agree.</source>
        <translation>Rien n’est écrit avant votre accord.</translation>
    </message>
    <message>
        <source>Prepare the programme</source>
        <translation>Préparer le programme</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>The programme waits for its dates</source>
        <translation>Le programme attend ses dates</translation>
    </message>
    <message>
        <source>Modules, half-days, a session: a few lines are enough to begin.</source>
        <translation>Modules, demi-journées, une séance : quelques lignes suffisent pour commencer.</translation>
    </message>
    <message>
        <source>or drop a file you were given anywhere on this window</source>
        <translation>ou déposez un fichier reçu n’importe où dans cette fenêtre</translation>
    </message>
</context>
<context>
    <name>NextSheet</name>
    <message>
        <source>morning</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>après-midi</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Last half-day</source>
        <translation>Dernière demi-journée</translation>
    </message>
    <message>
        <source>Next half-day</source>
        <translation>Prochaine demi-journée</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Dernière séance</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Prochaine séance</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Rien n’est encore prévu</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Pas encore d’ordre du jour</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) on the agenda</source>
        <translation>
            <numerusform>%n point à l’ordre du jour</numerusform>
            <numerusform>%n points à l’ordre du jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) planned</source>
        <translation>
            <numerusform>%n minute prévue</numerusform>
            <numerusform>%n minutes prévues</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare the programme</source>
        <translation>Préparer le programme</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Ouvrir le registre</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Ouvrir la séance</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Hand over what was done here</source>
        <translation>Remettre ce qui a été fait ici</translation>
    </message>
    <message>
        <source>Prepare the laptops: one file for all</source>
        <translation>Préparer les portables : un fichier pour tous</translation>
    </message>
    <message>
        <source>Choose files that were received</source>
        <translation>Choisir des fichiers reçus</translation>
    </message>
    <message>
        <source>Who handed in, and who did not</source>
        <translation>Qui a remis, et qui est encore attendu</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Expected from now on: {names}</source>
        <translation>Désormais attendu : {names}</translation>
    </message>
    <message>
        <source>No longer expected: {names}</source>
        <translation>N’est plus attendu : {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) merged</source>
        <translation>
            <numerusform>%n fichier réuni</numerusform>
            <numerusform>%n fichiers réunis</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the last merge back?</source>
        <translation>Annuler la dernière fusion ?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) noted since then build on what it brought, and would go with it.</source>
        <translation>
            <numerusform>%n chose notée depuis s’appuie sur ce qu’elle a apporté, et partirait avec elle.</numerusform>
            <numerusform>%n choses notées depuis s’appuient sur ce qu’elle a apporté, et partiraient avec elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler la fusion</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>The merge is taken back: the file is as before</source>
        <translation>Fusion annulée : le fichier est comme avant</translation>
    </message>
    <message>
        <source>Decided; every laptop will see it</source>
        <translation>Décidé ; chaque portable le verra</translation>
    </message>
    <message>
        <source>United: one person, all that was noted of both</source>
        <translation>Réunies : une personne, tout ce qui a été noté des deux</translation>
    </message>
    <message>
        <source>Two people: this will not be asked again</source>
        <translation>Deux personnes : la question ne reviendra pas</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>Files received</source>
        <translation>Fichiers reçus</translation>
    </message>
    <message>
        <source>Its clock is ahead. Nothing is lost: no clock decides.</source>
        <translation>Son horloge avance. Rien n’est perdu : aucune horloge ne décide.</translation>
    </message>
    <message>
        <source>Its clock is behind. Nothing is lost: no clock decides.</source>
        <translation>Son horloge retarde. Rien n’est perdu : aucune horloge ne décide.</translation>
    </message>
    <message>
        <source>It belongs to the programme {programme}.</source>
        <translation>Il appartient au programme {programme}.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) wait until an earlier export of this laptop arrives.</source>
        <translation>
            <numerusform>%n saisie attend un export plus ancien de ce portable.</numerusform>
            <numerusform>%n saisies attendent un export plus ancien de ce portable.</numerusform>
        </translation>
    </message>
    <message>
        <source>New entries</source>
        <translation>Nouvelles saisies</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà ici</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de neuf</translation>
    </message>
    <message>
        <source>exported on {day}</source>
        <translation>exporté le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>already merged</source>
        <translation>déjà réuni</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>Refused: </source>
        <translation>Refusé : </translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>A verified backup is made first.</source>
        <translation>Une sauvegarde vérifiée est faite d’abord.</translation>
    </message>
    <message>
        <source>You can take this merge back, and decide on disagreements later.</source>
        <translation>Vous pourrez annuler cette fusion, et décider des désaccords plus tard.</translation>
    </message>
    <message>
        <source>There is nothing in these files to bring in.</source>
        <translation>Il n’y a rien à prendre dans ces fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) received</source>
        <translation>
            <numerusform>%n fichier reçu</numerusform>
            <numerusform>%n fichiers reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in these files is already here.</source>
        <translation>Tout ce que contiennent ces fichiers est déjà ici.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Look, then decide.</source>
        <translation>Rien n’est encore écrit. Regardez, puis décidez.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n file(s)</source>
        <translation>
            <numerusform>Réunir %n fichier</numerusform>
            <numerusform>Réunir %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>Message copié</translation>
    </message>
</context>
<context>
    <name>PromiseSheet</name>
    <message>
        <source>Open commitments</source>
        <translation>Engagements ouverts</translation>
    </message>
    <message>
        <source>What is promised in a session will stand here until it is done.</source>
        <translation>Ce qui est promis en séance restera ici jusqu’à ce que ce soit fait.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>The right value</source>
        <translation>La bonne valeur</translation>
    </message>
    <message>
        <source>What the record went through</source>
        <translation>Ce que la fiche a connu</translation>
    </message>
    <message>
        <source>on {laptop}</source>
        <translation>sur {laptop}</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <translation>Est-ce la même personne ?</translation>
    </message>
    <message>
        <source>First choose the record to keep: 1 or 2</source>
        <translation>Choisissez d’abord la fiche à garder : 1 ou 2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} sur {total}</translation>
    </message>
    <message>
        <source>{likely}: {reasons}</source>
        <translation>{likely} : {reasons}</translation>
    </message>
    <message>
        <source>One laptop took it away while another went on writing. Nothing is lost until you choose.</source>
        <translation>Un portable l’a retiré pendant qu’un autre continuait d’écrire. Rien n’est perdu jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>Several laptops wrote different values, unknown to each other. All are kept until you choose.</source>
        <translation>Plusieurs portables ont écrit des valeurs différentes, sans se connaître. Toutes sont gardées jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>C’est la même personne</translation>
    </message>
    <message>
        <source>Keep this value</source>
        <translation>Garder cette valeur</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Ce sont deux personnes</translation>
    </message>
    <message>
        <source>Write another value</source>
        <translation>Écrire une autre valeur</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>a presence</source>
        <translation>une présence</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>a session</source>
        <translation>une séance</translation>
    </message>
    <message>
        <source>a half-day</source>
        <translation>une demi-journée</translation>
    </message>
    <message>
        <source>a module</source>
        <translation>un module</translation>
    </message>
    <message>
        <source>an agenda item</source>
        <translation>un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>a commitment</source>
        <translation>un engagement</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>un organisme</translation>
    </message>
    <message>
        <source>the programme</source>
        <translation>le programme</translation>
    </message>
    <message>
        <source>two records</source>
        <translation>deux fiches</translation>
    </message>
    <message>
        <source>a theme</source>
        <translation>un thème</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>après-midi</translation>
    </message>
    <message>
        <source>Keep {name}, or take it away?</source>
        <translation>Garder ou retirer : {name} ?</translation>
    </message>
    <message>
        <source>How was {name} marked on {when}?</source>
        <translation>Comment noter {name}, le {when} ?</translation>
    </message>
    <message>
        <source>What is the phone number of {name}?</source>
        <translation>Quel est le téléphone de {name} ?</translation>
    </message>
    <message>
        <source>How is {name} written?</source>
        <translation>Comment s’écrit {name} ?</translation>
    </message>
    <message>
        <source>How is {name} written in Arabic?</source>
        <translation>Comment s’écrit {name} en arabe ?</translation>
    </message>
    <message>
        <source>Which is the commune of {name}?</source>
        <translation>Quelle est la commune de {name} ?</translation>
    </message>
    <message>
        <source>In which year was {name} born?</source>
        <translation>Quelle est l’année de naissance de {name} ?</translation>
    </message>
    <message>
        <source>Which is the organisation of {name}?</source>
        <translation>Quel est l’organisme de {name} ?</translation>
    </message>
    <message>
        <source>Which words are right?</source>
        <translation>Quels sont les mots justes ?</translation>
    </message>
    <message>
        <source>{name}, {field}: what is right?</source>
        <translation>{name}, {field} : quelle est la bonne valeur ?</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>même adresse électronique</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>nom presque identique</translation>
    </message>
    <message>
        <source>same name in Arabic</source>
        <translation>même nom en arabe</translation>
    </message>
    <message>
        <source>nearly the same name in Arabic</source>
        <translation>nom presque identique en arabe</translation>
    </message>
    <message>
        <source>same commune</source>
        <translation>même commune</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>même année de naissance</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>même organisme</translation>
    </message>
    <message>
        <source>very probable</source>
        <translation>très probable</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
</context>
<context>
    <name>Settle</name>
    <message>
        <source>Take this merge back</source>
        <translation>Annuler cette fusion</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Retour à l’ensemble</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Tout est décidé</translation>
    </message>
    <message>
        <source>What other laptops bring will be asked here.</source>
        <translation>Ce que d’autres portables apporteront sera demandé ici.</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>Looking for twins…</source>
        <translation>Recherche de doublons…</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), none is urgent: work goes on without them.</source>
        <translation>
            <numerusform>%n question, sans urgence : le travail continue sans elle.</numerusform>
            <numerusform>%n questions, aucune n’est urgente : le travail continue sans elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n raison</numerusform>
            <numerusform>%n raisons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message numerus="yes">
        <source>new people</source>
        <translation>
            <numerusform>personne nouvelle</numerusform>
            <numerusform>personnes nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new presences</source>
        <translation>
            <numerusform>présence nouvelle</numerusform>
            <numerusform>présences nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new notes</source>
        <translation>
            <numerusform>note nouvelle</numerusform>
            <numerusform>notes nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>disagreements</source>
        <translation>
            <numerusform>désaccord</numerusform>
            <numerusform>désaccords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>probable twins</source>
        <translation>
            <numerusform>doublon probable</numerusform>
            <numerusform>doublons probables</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiées</translation>
    </message>
    <message numerus="yes">
        <source>changed, %n taken away</source>
        <translation>
            <numerusform>modifiées, %n retirée</numerusform>
            <numerusform>modifiées, %n retirées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>name in Arabic</source>
        <translation>nom en arabe</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>année de naissance</translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>town or countryside</source>
        <translation>ville ou campagne</translation>
    </message>
    <message>
        <source>disability</source>
        <translation>handicap</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>adresse électronique</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>province</source>
        <translation>province</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>role</source>
        <translation>qualité</translation>
    </message>
    <message>
        <source>function</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisme</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>présence</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>title in Arabic</source>
        <translation>titre en arabe</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>début</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>facilitators</source>
        <translation>animation</translation>
    </message>
    <message>
        <source>how speakers are shown</source>
        <translation>attribution des paroles</translation>
    </message>
    <message>
        <source>modules</source>
        <translation>modules</translation>
    </message>
    <message>
        <source>planned minutes</source>
        <translation>minutes prévues</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>words</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>nature</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>qui parle</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>thèmes</translation>
    </message>
    <message>
        <source>date promised</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>who promised</source>
        <translation>qui s’engage</translation>
    </message>
    <message>
        <source>still to complete</source>
        <translation>à compléter</translation>
    </message>
    <message>
        <source>taken away here, changed there</source>
        <translation>retirée ici, modifiée là</translation>
    </message>
    <message>
        <source>same person or not</source>
        <translation>même personne ou non</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>organisateur</translation>
    </message>
    <message>
        <source>funder</source>
        <translation>bailleur</translation>
    </message>
    <message>
        <source>present</source>
        <comment>a woman</comment>
        <translation>présente</translation>
    </message>
    <message>
        <source>late</source>
        <comment>a woman</comment>
        <translation>en retard</translation>
    </message>
    <message>
        <source>excused</source>
        <comment>a woman</comment>
        <translation>excusée</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>a woman</comment>
        <translation>absente</translation>
    </message>
    <message>
        <source>represented</source>
        <comment>a woman</comment>
        <translation>représentée</translation>
    </message>
    <message>
        <source>elected official</source>
        <comment>a woman</comment>
        <translation>élue</translation>
    </message>
    <message>
        <source>present</source>
        <comment>a man</comment>
        <translation>présent</translation>
    </message>
    <message>
        <source>late</source>
        <comment>a man</comment>
        <translation>en retard</translation>
    </message>
    <message>
        <source>excused</source>
        <comment>a man</comment>
        <translation>excusé</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>a man</comment>
        <translation>absent</translation>
    </message>
    <message>
        <source>represented</source>
        <comment>a man</comment>
        <translation>représenté</translation>
    </message>
    <message>
        <source>elected official</source>
        <comment>a man</comment>
        <translation>élu</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présence</translation>
    </message>
    <message>
        <source>late</source>
        <translation>retard</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>absence excusée</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>represented</source>
        <translation>représentation</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>man</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>would not say</source>
        <translation>ne souhaite pas répondre</translation>
    </message>
    <message>
        <source>elected official</source>
        <translation>personne élue</translation>
    </message>
    <message>
        <source>association</source>
        <translation>association</translation>
    </message>
    <message>
        <source>cooperative</source>
        <translation>coopérative</translation>
    </message>
    <message>
        <source>mutual society</source>
        <translation>mutuelle</translation>
    </message>
    <message>
        <source>social enterprise</source>
        <translation>entreprise sociale</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>administration</translation>
    </message>
    <message>
        <source>university</source>
        <translation>université</translation>
    </message>
    <message>
        <source>media</source>
        <translation>médias</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>name, if agreed</source>
        <translation>le nom, si accord</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>point of view</source>
        <translation>point de vue</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>opinion</translation>
    </message>
    <message>
        <source>perspective</source>
        <translation>perspective</translation>
    </message>
    <message>
        <source>story</source>
        <translation>histoire</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>countryside</source>
        <translation>rural</translation>
    </message>
    <message>
        <source>town</source>
        <translation>urbain</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>même personne</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>deux personnes</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>garder</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>a record that is not here</source>
        <translation>une fiche qui n’est pas ici</translation>
    </message>
</context>
</TS>
