<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlikeSheet</name>
    <message>
        <source>They are different</source>
        <translation>Ils sont différents</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Space: leave one out</source>
        <translation>Espace : en laisser un de côté</translation>
    </message>
    <message>
        <source>First tick one: Space</source>
        <translation>Cochez-en d’abord un : Espace</translation>
    </message>
    <message numerus="yes">
        <source>%n united; they can be taken apart again</source>
        <translation>
            <numerusform>%n réuni ; il peut être séparé de nouveau</numerusform>
            <numerusform>%n réunis ; ils peuvent être séparés de nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>Different: this will not be asked again</source>
        <translation>Différents : la question ne sera plus posée</translation>
    </message>
    <message>
        <source>{what}: the same ones?</source>
        <translation>{what} en plusieurs exemplaires : les mêmes ?</translation>
    </message>
    <message>
        <source>Several laptops entered them separately. United, they become one; nothing attached to them is lost.</source>
        <translation>Plusieurs portables les ont saisis, chacun de son côté. Réunis, ils ne font qu’un ; rien de ce qui s’y rattache n’est perdu.</translation>
    </message>
    <message>
        <source>Unite all</source>
        <translation>Tout réunir</translation>
    </message>
    <message numerus="yes">
        <source>Unite %n</source>
        <translation>
            <numerusform>En réunir %n</numerusform>
            <numerusform>En réunir %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
</context>
<context>
    <name>ArrivedSheet</name>
    <message>
        <source>Merge them</source>
        <translation>Réunir</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the sample&apos;s laptops wait for you</source>
        <translation>
            <numerusform>%n fichier des portables de l’exemple attend</numerusform>
            <numerusform>%n fichiers des portables de l’exemple attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation>Vérifier ce fichier</translation>
    </message>
    <message>
        <source>Its pages, its chain of entries, and whether its tables match them.</source>
        <translation>Ses pages, la suite de ses saisies, et si ses tables en découlent bien.</translation>
    </message>
    <message numerus="yes">
        <source>%n defect(s). Repairing keeps the file as it is first.</source>
        <translation>
            <numerusform>%n défaut. La réparation garde d’abord le fichier tel qu’il est.</numerusform>
            <numerusform>%n défauts. La réparation garde d’abord le fichier tel qu’il est.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is sound.</source>
        <translation>Ce fichier est sain.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
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
    <name>Counts</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s)</source>
        <translation>
            <numerusform>%n présence</numerusform>
            <numerusform>%n présences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n autre fiche</numerusform>
            <numerusform>%n autres fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n saisie</numerusform>
            <numerusform>%n saisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>sans date</translation>
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
        <source>nobody marked yet</source>
        <translation>présences pas encore notées</translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s)</source>
        <translation>
            <numerusform>%n présence</numerusform>
            <numerusform>%n présences</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing noted yet</source>
        <translation>rien n’est encore noté</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n parole notée</numerusform>
            <numerusform>%n paroles notées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatesSheet</name>
    <message>
        <source>The other dates</source>
        <translation>Les autres dates</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
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
    <message>
        <source>on several laptops</source>
        <translation>sur plusieurs portables</translation>
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
    <message numerus="yes">
        <source>%n entered several times</source>
        <translation>
            <numerusform>%n saisi plusieurs fois</numerusform>
            <numerusform>%n saisis plusieurs fois</numerusform>
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
    <name>DueSheet</name>
    <message>
        <source>Without a register</source>
        <translation>Sans registre</translation>
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
    <message>
        <source>Nothing was held yet</source>
        <translation>Rien ne s’est encore tenu</translation>
    </message>
    <message>
        <source>{done} of {held} held have theirs</source>
        <translation>{done} sur {held} tenues ont le leur</translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>attendances</source>
        <translation>présences</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>paroles notées</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s)</source>
        <translation>
            <numerusform>%n présence</numerusform>
            <numerusform>%n présences</numerusform>
        </translation>
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
        <source>starting file given</source>
        <translation>fichier de départ remis</translation>
    </message>
    <message>
        <source>Who takes it? Name, name</source>
        <translation>Qui le prend ? Nom, nom</translation>
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
    <message>
        <source>{name}: {words}</source>
        <translation>{name} : {words}</translation>
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
        <source>A name to expect</source>
        <translation>Un nom attendu</translation>
    </message>
    <message>
        <source>Note who leaves with the starting file: they are expected back.</source>
        <translation>Notez qui part avec le fichier de départ : leur remise sera attendue.</translation>
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
        <source>Everyone who hands in a file appears here, and everyone named on a half-day that was held. You can add others by name.</source>
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
        <source>starting file given on {day}</source>
        <translation>fichier de départ remis le {day}</translation>
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
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Drop files you were given here</source>
        <translation>Déposez ici les fichiers reçus</translation>
    </message>
    <message>
        <source>Or choose them: Ctrl O. Nothing is written before you agree.</source>
        <translation>Ou Ctrl O. Rien n’est écrit avant votre accord.</translation>
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
        <source>The programme is waiting for its dates</source>
        <translation>Le programme attend ses dates</translation>
    </message>
    <message>
        <source>Modules, half-days, a session: a few lines are enough to begin.</source>
        <translation>Modules, demi-journées, une séance : quelques lignes suffisent pour commencer.</translation>
    </message>
    <message>
        <source>or drop a file you were given anywhere in this window</source>
        <translation>ou déposez un fichier reçu n’importe où dans cette fenêtre</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>and %n more, one after the other</source>
        <translation>
            <numerusform>et %n de plus, à la suite</numerusform>
            <numerusform>et %n de plus, l’un après l’autre</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Faire sans</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Missing export: {person}</source>
        <translation>Export manquant : {person}</translation>
    </message>
    <message>
        <source>what came later is shown without it</source>
        <translation>la suite est affichée sans lui</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) wait for it</source>
        <translation>
            <numerusform>%n saisie l’attend</numerusform>
            <numerusform>%n saisies l’attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on without this export of {person}?</source>
        <translation>Continuer sans cet export de {person} ?</translation>
    </message>
    <message>
        <source>What waits for it is shown at once, here and with everybody who receives your file. If the export comes after all, it takes its place.</source>
        <translation>Ce qui l’attend s’affiche tout de suite, ici et chez tous ceux qui recevront votre fichier. Si l’export arrive quand même, il prendra sa place.</translation>
    </message>
    <message>
        <source>It will not come</source>
        <translation>Il ne viendra pas</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Attendre encore</translation>
    </message>
    <message>
        <source>Nobody waits for it any more</source>
        <translation>Cet export n’est plus attendu</translation>
    </message>
    <message>
        <source>Wrong clock: {person}</source>
        <translation>Horloge fausse : {person}</translation>
    </message>
    <message>
        <source>last entry dated {day}</source>
        <translation>saisie datée du {day}</translation>
    </message>
    <message numerus="yes">
        <source>The clock was %n day(s) behind.</source>
        <translation>
            <numerusform>L’horloge retardait de %n jour.</numerusform>
            <numerusform>L’horloge retardait de %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock was %n day(s) ahead.</source>
        <translation>
            <numerusform>L’horloge avançait de %n jour.</numerusform>
            <numerusform>L’horloge avançait de %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last entry of {person} is dated {said} and came here on {right}. {off} The times of these entries are shown corrected, everywhere; nothing else changes.</source>
        <translation>La dernière saisie de {person} est datée du {said} et est arrivée ici le {right}. {off} Les heures de ces saisies seront affichées corrigées, partout ; rien d’autre ne change.</translation>
    </message>
    <message>
        <source>Correct the clock of {person}?</source>
        <translation>Corriger l’horloge de {person} ?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>The times of {person} are shown corrected</source>
        <translation>Les heures de {person} sont corrigées</translation>
    </message>
</context>
<context>
    <name>NextSheet</name>
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
        <source>Nothing is planned yet</source>
        <translation>Rien n’est encore prévu</translation>
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
    <name>Numbers</name>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n retirée</numerusform>
            <numerusform>%n retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n désaccord</numerusform>
            <numerusform>%n désaccords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probable twin(s)</source>
        <translation>
            <numerusform>%n doublon probable</numerusform>
            <numerusform>%n doublons probables</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>{field}: </source>
        <translation>{field} : </translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message numerus="yes">
        <source>Show more: %n remain</source>
        <translation>
            <numerusform>Voir la suite : %n encore</numerusform>
            <numerusform>Voir la suite : %n encore</numerusform>
        </translation>
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
        <source>Who handed in, and who did not</source>
        <translation>Qui a remis, et qui est encore attendu</translation>
    </message>
    <message>
        <source>Backups, merges, and a check of this file</source>
        <translation>Sauvegardes, fusions et vérification de ce fichier</translation>
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
        <source>Have the starting file since today: {names}</source>
        <translation>Ont le fichier de départ depuis aujourd’hui : {names}</translation>
    </message>
    <message>
        <source>No longer expected: {names}</source>
        <translation>N’est plus attendu : {names}</translation>
    </message>
    <message>
        <source>Left out: {file}</source>
        <translation>Laissé de côté : {file}</translation>
    </message>
    <message>
        <source>Noted as received; nothing was new</source>
        <translation>Remise notée ; il n’y avait rien de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) merged</source>
        <translation>
            <numerusform>%n fichier réuni</numerusform>
            <numerusform>%n fichiers réunis</numerusform>
        </translation>
    </message>
    <message>
        <source>The merge is undone: the file is as before</source>
        <translation>Fusion annulée : le fichier est comme avant</translation>
    </message>
    <message>
        <source>Decided; every laptop will see it</source>
        <translation>Décidé ; chaque portable le verra</translation>
    </message>
</context>
<context>
    <name>PairSheet</name>
    <message>
        <source>Is this the same person?</source>
        <translation>Est-ce la même personne ?</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une seule personne</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Can be undone, even in six months</source>
        <translation>Réversible, même dans six mois</translation>
    </message>
    <message>
        <source>First choose the record to keep: ← or →</source>
        <translation>Choisissez d’abord la fiche à garder : ← ou →</translation>
    </message>
    <message>
        <source>{reasons}. The program never decides by itself.</source>
        <translation>{reasons}. Le programme ne décide jamais seul.</translation>
    </message>
    <message>
        <source>United: one person with all that was noted of both, a half-day marked twice counted once. Nothing is lost.</source>
        <translation>Réunies : une personne, avec tout ce qui a été noté des deux ; une demi-journée marquée deux fois compte une fois. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>← → the record to keep, then value by value   ↑ ↓ what differs</source>
        <translation>← → la fiche à garder, puis valeur par valeur   ↑ ↓ ce qui diffère</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Déjà noté</translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>%n demi-journée</numerusform>
            <numerusform>%n demi-journées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>%n prise de parole</numerusform>
            <numerusform>%n prises de parole</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} sur {total}</translation>
    </message>
    <message>
        <source>United: one person, all that was noted of both</source>
        <translation>Réunies : une seule personne, avec tout ce qui a été noté des deux</translation>
    </message>
    <message>
        <source>Two people: this will not be asked again</source>
        <translation>Deux personnes : la question ne sera plus posée</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>Files received</source>
        <translation>Fichiers reçus</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
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
        <source>Arrows and Enter, or a click, open the records that a number counts. Del leaves a file out.</source>
        <translation>Chaque nombre s’ouvre sur les fiches : les flèches, puis Entrée, ou un clic. Suppr laisse un fichier de côté.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>what came after an earlier export</source>
        <translation>la suite d’un export antérieur</translation>
    </message>
    <message>
        <source>what came after {day}</source>
        <translation>suite du {day}</translation>
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
        <source>To the files, from one to the next</source>
        <translation>Vers les fichiers, de l’un à l’autre</translation>
    </message>
    <message>
        <source>From number to number of a file</source>
        <translation>D’un nombre à l’autre d’un fichier</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Laisser ce fichier de côté</translation>
    </message>
    <message>
        <source>Merge, wherever you are</source>
        <translation>Réunir, où que vous soyez</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>A verified backup is made first.</source>
        <translation>Une sauvegarde vérifiée est faite d’abord.</translation>
    </message>
    <message>
        <source>You can undo this merge, and decide on disagreements later.</source>
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
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>Note as received</source>
        <translation>Noter la remise</translation>
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
        <source>See all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>What is promised in a session stays here until it is done.</source>
        <translation>Ce qui est promis en séance restera ici jusqu’à ce que ce soit fait.</translation>
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
        <source>One laptop removed it while another went on writing. Nothing is lost until you choose.</source>
        <translation>Un portable l’a retiré pendant qu’un autre continuait d’écrire. Rien n’est perdu jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>Several laptops wrote different values without knowing of each other. All are kept until you choose.</source>
        <translation>Plusieurs portables ont noté, chacun de son côté, des valeurs différentes. Toutes sont gardées jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>What was written here</source>
        <translation>Ce qui a été écrit ici</translation>
    </message>
    <message>
        <source>What the record went through</source>
        <translation>Ce que la fiche a connu</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Toute la fiche</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Seulement ceci</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n from {laptop}</source>
        <translation>
            <numerusform>Tout prendre de {laptop} (%n)</numerusform>
            <numerusform>Tout prendre de {laptop} (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided; every laptop will see it</source>
        <translation>
            <numerusform>%n décision prise ; tous les portables la verront</numerusform>
            <numerusform>%n décisions prises ; tous les portables les verront</numerusform>
        </translation>
    </message>
    <message>
        <source>on {laptop}</source>
        <translation>sur {laptop}</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} sur {total}</translation>
    </message>
    <message>
        <source>Keep this value</source>
        <translation>Garder cette valeur</translation>
    </message>
    <message>
        <source>Write another value</source>
        <translation>Écrire une autre valeur</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n entry(s) wait until an earlier export of this laptop arrives.</source>
        <translation>
            <numerusform>%n saisie attend un export plus ancien de ce portable.</numerusform>
            <numerusform>%n saisies attendent un export plus ancien de ce portable.</numerusform>
        </translation>
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
        <source>It belongs to the programme {programme}. Del leaves it out.</source>
        <translation>Il appartient au programme {programme}. Suppr le laisse de côté.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Restore the state of {moment}?</source>
        <translation>Restaurer l’état du {moment} ?</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>Restaurer cet état</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>The present state is kept first: you can come back to it here. What others received since then merges again later; nothing counts twice.</source>
        <translation>L’état présent est sauvegardé d’abord : vous pourrez y revenir ici. Ce que d’autres ont reçu depuis se réunit de nouveau plus tard ; rien ne compte deux fois.</translation>
    </message>
    <message>
        <source>Removed: {what}.</source>
        <translation>Retiré : {what}.</translation>
    </message>
    <message>
        <source>Comes back: {what}.</source>
        <translation>De retour : {what}.</translation>
    </message>
    <message>
        <source>Back to earlier values: {what}.</source>
        <translation>De nouveau avec les valeurs d’alors : {what}.</translation>
    </message>
    <message>
        <source>It holds the same as now.</source>
        <translation>Il contient la même chose que maintenant.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>States that were kept</source>
        <translation>États sauvegardés</translation>
    </message>
    <message>
        <source>The present state is kept first.</source>
        <translation>L’état présent est sauvegardé d’abord.</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Fusions</translation>
    </message>
    <message>
        <source>United</source>
        <translation>Réunis</translation>
    </message>
    <message>
        <source>The last backup could not be made</source>
        <translation>La dernière sauvegarde n’a pas pu se faire</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aucun état n’est encore sauvegardé</translation>
    </message>
    <message>
        <source>None yet. They are made automatically while you work.</source>
        <translation>Aucune pour l’instant. Elles se font seules pendant que vous travaillez.</translation>
    </message>
    <message>
        <source>Made automatically while you work and before each merge, then read back; old ones thin out.</source>
        <translation>Faites seules pendant le travail et avant chaque fusion, puis relues ; les anciennes s’espacent.</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} ko</translation>
    </message>
    <message>
        <source>can no longer be read</source>
        <translation>ne se lit plus</translation>
    </message>
    <message>
        <source>Restore this state…</source>
        <translation>Restaurer cet état…</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>comme maintenant</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Gardés sur cet ordinateur</translation>
    </message>
    <message>
        <source>On the stick {name}</source>
        <translation>Sur la clé {name} seulement</translation>
    </message>
    <message numerus="yes">
        <source>before merging %n file(s)</source>
        <translation>
            <numerusform>avant la fusion de %n fichier</numerusform>
            <numerusform>avant la fusion de %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic, while you worked</source>
        <translation>automatique, pendant le travail</translation>
    </message>
    <message>
        <source>at your request</source>
        <translation>à votre demande</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>avant une fusion</translation>
    </message>
    <message>
        <source>before a merge was undone</source>
        <translation>avant l’annulation d’une fusion</translation>
    </message>
    <message>
        <source>before an earlier state was opened</source>
        <translation>avant la restauration d’un état ancien</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>avant une réparation</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) merged</source>
        <translation>
            <numerusform>%n fichier réuni</numerusform>
            <numerusform>%n fichiers réunis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made one</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches réunies en une</numerusform>
        </translation>
    </message>
    <message>
        <source>Take apart: {name}?</source>
        <translation>Séparer : {name} ?</translation>
    </message>
    <message>
        <source>Each is again what its laptop wrote, and keeps what was noted for it. What was chosen for them as one ends. They can be united again.</source>
        <translation>Chaque fiche redevient ce que son portable a saisi, et garde ce qui y a été noté. Ce qui avait été choisi pour l’ensemble prend fin. Vous pourrez les réunir de nouveau.</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Taken apart: {name}</source>
        <translation>Séparés : {name}</translation>
    </message>
    <message>
        <source>Backed up and read back</source>
        <translation>Sauvegardé et relu</translation>
    </message>
    <message>
        <source>This state is backed up already</source>
        <translation>Cet état est déjà sauvegardé</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>The file is as it was: {moment}</source>
        <translation>Le fichier est de nouveau tel qu’il était : {moment}</translation>
    </message>
</context>
<context>
    <name>SecondSheet</name>
    <message>
        <source>Stop copying</source>
        <translation>Ne plus copier</translation>
    </message>
    <message>
        <source>A copy on a stick</source>
        <translation>Une copie sur une clé</translation>
    </message>
    <message>
        <source>{number} GB free</source>
        <translation>{number} Go libres</translation>
    </message>
    <message>
        <source>Stick {name}</source>
        <translation>Clé {name}</translation>
    </message>
    <message>
        <source>No stick is plugged in</source>
        <translation>Aucune clé n’est branchée</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Un autre dossier…</translation>
    </message>
    <message>
        <source>Choose a stick…</source>
        <translation>Choisir une clé…</translation>
    </message>
    <message>
        <source>Another stick…</source>
        <translation>Une autre clé…</translation>
    </message>
    <message>
        <source>Choose one once: each backup is copied to it when it is plugged in.</source>
        <translation>Choisissez-la une fois : chaque sauvegarde y est copiée dès qu’elle est branchée.</translation>
    </message>
    <message>
        <source>If this computer breaks or is stolen, its backups go with it. Choose a stick once: each new backup is copied to it whenever it is plugged in.</source>
        <translation>En cas de panne ou de vol, les sauvegardes partent avec l’ordinateur. Choisissez une clé une fois : chaque sauvegarde y est copiée dès qu’elle est branchée.</translation>
    </message>
    <message>
        <source>This programme is on a stick. This computer keeps a copy of it.</source>
        <translation>Ce programme est sur une clé. Cet ordinateur en garde une copie.</translation>
    </message>
    <message>
        <source>{name} is not plugged in. The copy is made automatically once it is.</source>
        <translation>{name} n’est pas branchée. La copie se fait seule dès qu’elle l’est.</translation>
    </message>
    <message>
        <source>Each backup is copied to {name} and read back.</source>
        <translation>Chaque sauvegarde est copiée sur {name}, puis relue.</translation>
    </message>
    <message>
        <source>The last copy: {moment}.</source>
        <translation>Dernière copie : {moment}.</translation>
    </message>
    <message>
        <source>There is no room left on {name}. Free some, or choose another.</source>
        <translation>Il n’y a plus de place sur {name}. Libérez-en, ou choisissez une autre clé.</translation>
    </message>
    <message>
        <source>{name} does not read back what is written to it. Choose another stick.</source>
        <translation>{name} ne relit pas ce qu’on y écrit. Choisissez une autre clé.</translation>
    </message>
    <message>
        <source>Nothing can be written to {name}: it is locked. Choose another.</source>
        <translation>Rien ne peut être écrit sur {name} : elle est protégée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{name} was pulled out too soon. The copies on it before are whole.</source>
        <translation>{name} a été retirée trop tôt. Les copies d’avant y sont intactes.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>an attendance</source>
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
        <translation>une organisation</translation>
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
        <source>a status</source>
        <translation>un statut</translation>
    </message>
    <message>
        <source>an exception</source>
        <translation>une exception</translation>
    </message>
    <message>
        <source>a part of the programme</source>
        <translation>un volet du programme</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>un groupe</translation>
    </message>
    <message>
        <source>a mandate</source>
        <translation>un mandat</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>une attestation</translation>
    </message>
    <message>
        <source>a score</source>
        <translation>un résultat de test</translation>
    </message>
    <message>
        <source>an invitation</source>
        <translation>une invitation</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>un objectif</translation>
    </message>
    <message>
        <source>a signed sheet</source>
        <translation>une feuille signée</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>une signature</translation>
    </message>
    <message>
        <source>a column of the sheet</source>
        <translation>une colonne de la feuille</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>un énoncé</translation>
    </message>
    <message>
        <source>a show of hands</source>
        <translation>un décompte de mains</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>une photo</translation>
    </message>
    <message>
        <source>a link between two cards</source>
        <translation>un lien entre deux cartes</translation>
    </message>
    <message>
        <source>the harvest of a table</source>
        <translation>la récolte d’une table</translation>
    </message>
    <message>
        <source>a tally of turns</source>
        <translation>un décompte de prises de parole</translation>
    </message>
    <message>
        <source>a sum that is paid out</source>
        <translation>une somme versée</translation>
    </message>
    <message>
        <source>a consent</source>
        <translation>un accord</translation>
    </message>
    <message>
        <source>somebody who is expected</source>
        <translation>une personne attendue</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the programme</source>
        <translation>
            <numerusform>%n volet du programme</numerusform>
            <numerusform>%n volets du programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n thème</numerusform>
            <numerusform>%n thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>%n demi-journée</numerusform>
            <numerusform>%n demi-journées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda item(s)</source>
        <translation>
            <numerusform>%n point de l’ordre du jour</numerusform>
            <numerusform>%n points de l’ordre du jour</numerusform>
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
        <source>Keep {name}, or remove it?</source>
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
        <source>What is the commune of {name}?</source>
        <translation>Quelle est la commune de {name} ?</translation>
    </message>
    <message>
        <source>In which year was {name} born?</source>
        <translation>Quelle est l’année de naissance de {name} ?</translation>
    </message>
    <message>
        <source>What is the organisation of {name}?</source>
        <translation>Quelle est l’organisation de {name} ?</translation>
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
        <source>Does {name} agree to be on the contact list?</source>
        <translation>{name} : d’accord pour figurer sur la liste de contacts ?</translation>
    </message>
    <message>
        <source>Does {name} agree to be in photos?</source>
        <translation>{name} : d’accord pour être en photo ?</translation>
    </message>
    <message>
        <source>Does {name} agree to be quoted by name?</source>
        <translation>{name} : d’accord pour être cité(e) par son nom ?</translation>
    </message>
    <message>
        <source>Does {name} agree?</source>
        <translation>{name} : d’accord ?</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>même e-mail</translation>
    </message>
    <message>
        <source>nearly the same phone</source>
        <translation>téléphone presque identique</translation>
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
        <translation>même organisation</translation>
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
        <source>Undo this merge</source>
        <translation>Annuler cette fusion</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Border between the list and the question</source>
        <translation>Séparation entre la liste et la question</translation>
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
        <source>Entered several times</source>
        <translation>Saisis plusieurs fois</translation>
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
    <message>
        <source>on several laptops</source>
        <translation>sur plusieurs portables</translation>
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
        <source>new attendances</source>
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
        <source>changed, %n removed</source>
        <translation>
            <numerusform>modifiées, %n retirée</numerusform>
            <numerusform>modifiées, %n retirées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>What it brought</source>
        <translation>Ce qu’elle a apporté</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Only the last merge can be undone</source>
        <translation>Seule la dernière fusion peut être annulée</translation>
    </message>
    <message>
        <source>The backup of before it is not there any more</source>
        <translation>La sauvegarde d’avant n’est plus là</translation>
    </message>
    <message>
        <source>Merge of {moment}</source>
        <translation>Fusion du {moment}</translation>
    </message>
    <message>
        <source>Undo the last merge?</source>
        <translation>Annuler la dernière fusion ?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) merged</source>
        <translation>
            <numerusform>%n fichier réuni</numerusform>
            <numerusform>%n fichiers réunis</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet. Look, then decide.</source>
        <translation>Rien n’est encore écrit. Regardez, puis décidez.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Undo this merge…</source>
        <translation>Annuler cette fusion…</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Annuler la fusion</translation>
    </message>
    <message>
        <source>All that it brought is in this file.</source>
        <translation>Tout ce qu’elle a apporté est dans ce fichier.</translation>
    </message>
    <message>
        <source>The same files can be merged again later.</source>
        <translation>Les mêmes fichiers pourront être réunis de nouveau.</translation>
    </message>
    <message>
        <source>What it brought is listed as it is today.</source>
        <translation>Ce qu’elle a apporté, tel que c’est aujourd’hui.</translation>
    </message>
    <message>
        <source>The present state is kept first, among the backups.</source>
        <translation>L’état présent est gardé d’abord, parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>Yours, and can’t be put back: {what}</source>
        <translation>Saisi par vous, et perdu avec la fusion : {what}</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Retiré : {what}</translation>
    </message>
    <message>
        <source>Back to earlier values: {what}</source>
        <translation>De nouveau avec les valeurs d’avant : {what}</translation>
    </message>
    <message>
        <source>Comes back: {what}</source>
        <translation>De retour : {what}</translation>
    </message>
    <message>
        <source>Yours, and put back: {what}</source>
        <translation>De vous, et récrit : {what}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>exported on {day}</source>
        <translation>exporté le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(s)</source>
        <translation>
            <numerusform>%n nouvelle saisie</numerusform>
            <numerusform>%n nouvelles saisies</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Nouveau : {what}</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Changé : {what}</translation>
    </message>
    <message>
        <source>Decided since: {what}</source>
        <translation>Décidé depuis : {what}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>a record</source>
        <translation>une fiche</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field} : {value}</translation>
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
        <translation>e-mail</translation>
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
        <translation>rôle</translation>
    </message>
    <message>
        <source>function</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
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
        <source>attendance</source>
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
        <source>who came instead</source>
        <translation>qui est venu à sa place</translation>
    </message>
    <message>
        <source>register closed</source>
        <translation>registre clos</translation>
    </message>
    <message>
        <source>why the register was reopened</source>
        <translation>motif de réouverture du registre</translation>
    </message>
    <message>
        <source>enrolled from</source>
        <translation>inscription depuis</translation>
    </message>
    <message>
        <source>training completed</source>
        <translation>formation achevée</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>minutes until late</source>
        <translation>minutes avant le retard</translation>
    </message>
    <message>
        <source>what completes the training</source>
        <translation>ce qui achève la formation</translation>
    </message>
    <message>
        <source>share that completes it</source>
        <translation>part qui l’achève</translation>
    </message>
    <message>
        <source>name in French</source>
        <translation>nom en français</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>nom en anglais</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>symbole</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
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
        <source>consent</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>day of the answer</source>
        <translation>jour de la réponse</translation>
    </message>
    <message>
        <source>body or commission</source>
        <translation>instance ou commission</translation>
    </message>
    <message>
        <source>since</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>score before</source>
        <translation>résultat avant</translation>
    </message>
    <message>
        <source>score after</source>
        <translation>résultat après</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>satisfaction</translation>
    </message>
    <message>
        <source>answer to the invitation</source>
        <translation>réponse à l’invitation</translation>
    </message>
    <message>
        <source>removed here, changed there</source>
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
        <source>organiser in Arabic</source>
        <translation>organisateur en arabe</translation>
    </message>
    <message>
        <source>funder</source>
        <translation>bailleur</translation>
    </message>
    <message>
        <source>funder in Arabic</source>
        <translation>bailleur en arabe</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>logos</source>
        <translation>logos</translation>
    </message>
    <message>
        <source>scores out of</source>
        <translation>résultats sur</translation>
    </message>
    <message>
        <source>morning or afternoon</source>
        <translation>matin ou après-midi</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>animation</translation>
    </message>
    <message>
        <source>part of the programme</source>
        <translation>volet du programme</translation>
    </message>
    <message>
        <source>held or called off</source>
        <translation>tenue ou annulée</translation>
    </message>
    <message>
        <source>why it was called off</source>
        <translation>raison de l’annulation</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>role of the speaker</source>
        <translation>rôle de qui parle</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>point de l’ordre du jour</translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>reading direction</source>
        <translation>sens de lecture</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>picture as it was taken</source>
        <translation>image d’origine</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>rotation</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>on the sheet or not</source>
        <translation>sur la feuille ou non</translation>
    </message>
    <message>
        <source>word for word or in short</source>
        <translation>mot à mot ou en substance</translation>
    </message>
    <message>
        <source>language spoken</source>
        <translation>langue parlée</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traduction</translation>
    </message>
    <message>
        <source>when the floor was taken</source>
        <translation>prise de parole</translation>
    </message>
    <message>
        <source>when the floor was given back</source>
        <translation>fin de la prise de parole</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>number of tables</source>
        <translation>nombre de tables</translation>
    </message>
    <message>
        <source>round</source>
        <translation>tour</translation>
    </message>
    <message>
        <source>number of rounds</source>
        <translation>nombre de tours</translation>
    </message>
    <message>
        <source>card that it corrects</source>
        <translation>carte qu’elle corrige</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>card that it speaks of</source>
        <translation>carte dont elle parle</translation>
    </message>
    <message>
        <source>cards it comes from</source>
        <translation>cartes d’où il vient</translation>
    </message>
    <message>
        <source>cards that hold back</source>
        <translation>cartes qui émettent une réserve</translation>
    </message>
    <message>
        <source>what is held back</source>
        <translation>la réserve</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>énoncé</translation>
    </message>
    <message>
        <source>when it was read to the room</source>
        <translation>lecture à la salle</translation>
    </message>
    <message>
        <source>when the room approved it</source>
        <translation>approbation par la salle</translation>
    </message>
    <message>
        <source>when the session was closed</source>
        <translation>clôture de la séance</translation>
    </message>
    <message>
        <source>role of whoever promised</source>
        <translation>rôle de qui s’engage</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>à qui</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>suite donnée</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>when it was taken</source>
        <translation>prise de vue</translation>
    </message>
    <message>
        <source>when hands were counted</source>
        <translation>décompte des mains</translation>
    </message>
    <message>
        <source>turns to speak</source>
        <translation>prises de parole</translation>
    </message>
    <message>
        <source>speaking time</source>
        <translation>temps de parole</translation>
    </message>
    <message>
        <source>women in support</source>
        <translation>femmes qui soutiennent</translation>
    </message>
    <message>
        <source>men in support</source>
        <translation>hommes qui soutiennent</translation>
    </message>
    <message>
        <source>others in support</source>
        <translation>autres qui soutiennent</translation>
    </message>
    <message>
        <source>women with a reservation</source>
        <translation>femmes avec réserve</translation>
    </message>
    <message>
        <source>men with a reservation</source>
        <translation>hommes avec réserve</translation>
    </message>
    <message>
        <source>others with a reservation</source>
        <translation>autres avec réserve</translation>
    </message>
    <message>
        <source>women who differ</source>
        <translation>femmes d’un autre avis</translation>
    </message>
    <message>
        <source>men who differ</source>
        <translation>hommes d’un autre avis</translation>
    </message>
    <message>
        <source>others who differ</source>
        <translation>autres d’un autre avis</translation>
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
        <source>recommendation</source>
        <translation>recommandation</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>mot à mot</translation>
    </message>
    <message>
        <source>in short</source>
        <translation>en substance</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Darija</source>
        <translation>darija</translation>
    </message>
    <message>
        <source>Amazigh</source>
        <translation>amazighe</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>answers it</source>
        <translation>y répond</translation>
    </message>
    <message>
        <source>supports it</source>
        <translation>la soutient</translation>
    </message>
    <message>
        <source>differs from it</source>
        <translation>en diffère</translation>
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
        <source>removed</source>
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
