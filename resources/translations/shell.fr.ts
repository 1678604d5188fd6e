<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Asking</name>
    <message>
        <source>Open a programme</source>
        <translation>Ouvrir un programme</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>Fichiers reçus</translation>
    </message>
    <message>
        <source>Choose the files received</source>
        <translation>Choisir les fichiers reçus</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Keep a copy in</source>
        <translation>Garder une copie dans</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>BeforeImport</name>
    <message>
        <source>Another sheet</source>
        <translation>Autre feuille</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>This programme is in a folder of the network. Where the network stops, so does the saving, and two computers must not open it at once. Better copy it to this computer, and hand it over.</source>
        <translation>Ce programme est dans un dossier du réseau. Si le réseau s’arrête, l’enregistrement aussi, et deux ordinateurs ne doivent pas l’ouvrir en même temps. Mieux vaut le copier sur cet ordinateur, puis le remettre.</translation>
    </message>
    <message>
        <source>This programme is on a stick. A copy of each backup is kept on this computer. Do not pull the stick out before the program is closed.</source>
        <translation>Ce programme est sur une clé. Une copie de chaque sauvegarde est gardée sur cet ordinateur. Ne retirez pas la clé avant d’avoir fermé le logiciel.</translation>
    </message>
    <message>
        <source>Hand over on a stick</source>
        <translation>Remettre sur la clé</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message numerus="yes">
        <source>What was noted is only on this computer for %n day(s).</source>
        <translation>
            <numerusform>Ce qui a été noté n’est que sur cet ordinateur depuis %n jour.</numerusform>
            <numerusform>Ce qui a été noté n’est que sur cet ordinateur depuis %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plug in {name}: the copy is made automatically.</source>
        <translation>Branchez {name} : la copie se fait seule.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Sessions and half-days</source>
        <translation>Séances et demi-journées</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
</context>
<context>
    <name>Doings</name>
    <message>
        <source>Do here</source>
        <translation>Faire ici</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>faire</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>A photo goes on a session or on a signed sheet: open it first.</source>
        <translation>Une photo se dépose sur une séance ou sur une feuille signée : ouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>Neither an export nor a list: {file} is not taken.</source>
        <translation>Ni un export ni une liste : {file} n’est pas pris.</translation>
    </message>
    <message>
        <source>One list at a time: you look through each first.</source>
        <translation>Une liste à la fois : chacune est d’abord parcourue.</translation>
    </message>
    <message>
        <source>Import the list {file}</source>
        <translation>Importer la liste {file}</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n file(s)</source>
        <translation>
            <numerusform>Réunir %n fichier</numerusform>
            <numerusform>Réunir %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a programme first: a file that ends in {ending}.</source>
        <translation>Ouvrez d’abord un programme : un fichier qui finit par {ending}.</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Ouvrir {file}</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>y aller</translation>
    </message>
    <message>
        <source>go there and do it</source>
        <translation>y aller et le faire</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
</context>
<context>
    <name>Errand</name>
    <message>
        <source>That cannot be done there now</source>
        <translation>Ce n’est pas possible ici pour le moment</translation>
    </message>
</context>
<context>
    <name>Everybody</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>open the person</source>
        <translation>ouvrir la fiche</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Open a file I was given</source>
        <translation>Ouvrir un fichier reçu</translation>
    </message>
    <message>
        <source>The coordinator gave me a stick or a message</source>
        <translation>La coordination m’a remis une clé ou un message</translation>
    </message>
    <message>
        <source>Start a programme</source>
        <translation>Commencer un programme</translation>
    </message>
    <message>
        <source>Three minutes: modules, dates, places</source>
        <translation>Trois minutes : modules, dates, lieux</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>Essayer avec un exemple</translation>
    </message>
    <message>
        <source>Invented people; nothing mixes with real data</source>
        <translation>Personnes inventées, rien ne se mélange au réel</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Three answers and you can start work. Everything can be changed later.</source>
        <translation>Trois réponses et vous êtes au travail. Tout se change ensuite.</translation>
    </message>
    <message>
        <source>What is the programme called?</source>
        <translation>Comment s’appelle le programme ?</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Your language</source>
        <translation>Votre langue</translation>
    </message>
    <message>
        <source>Your name, to know who noted what</source>
        <translation>Votre nom, pour savoir qui a noté quoi</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>A first name is enough.</source>
        <translation>Un prénom suffit.</translation>
    </message>
    <message>
        <source>A place and a year are enough.</source>
        <translation>Un lieu et une année suffisent : Sefrou 2026.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Saved in {folder}: {file}</source>
        <translation>Enregistré dans {folder} : {file}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Sample, invented people</source>
        <translation>Exemple, personnes inventées</translation>
    </message>
    <message>
        <source>Fingerprint copied</source>
        <translation>Empreinte copiée</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>The same on two laptops exactly when they hold the same. Press to copy it.</source>
        <translation>La même sur deux portables si et seulement s’ils contiennent la même chose. Cliquez pour la copier.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Pas enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement en cours…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>The last entry is not saved: the disk is full</source>
        <translation>La dernière saisie n’est pas enregistrée : le disque est plein</translation>
    </message>
    <message>
        <source>The last entry is not saved: the file is locked</source>
        <translation>La dernière saisie n’est pas enregistrée : le fichier est protégé</translation>
    </message>
    <message>
        <source>The last entry is not saved: the disk does not answer</source>
        <translation>La dernière saisie n’est pas enregistrée : le disque ne répond pas</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>La sauvegarde n’a pas pu se faire</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Pas de sauvegarde</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>only here for %n day(s)</source>
        <translation>
            <numerusform>seulement ici depuis %n jour</numerusform>
            <numerusform>seulement ici depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is elsewhere. Hand it over, or keep a copy on a stick.</source>
        <translation>Rien de cela n’existe ailleurs. Remettez-le, ou gardez-en une copie sur une clé.</translation>
    </message>
    <message>
        <source>Nothing to hand over</source>
        <translation>Rien à remettre</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) not handed over yet</source>
        <translation>
            <numerusform>%n saisie pas encore remise</numerusform>
            <numerusform>%n saisies pas encore remises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) since</source>
        <translation>
            <numerusform>%n saisie depuis</numerusform>
            <numerusform>%n saisies depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over on {day}, nothing since</source>
        <translation>Remis le {day}, rien depuis</translation>
    </message>
    <message>
        <source>Backed up {ago}</source>
        <translation>Sauvegarde {ago}</translation>
    </message>
    <message>
        <source>{backup}, not on the stick</source>
        <translation>{backup}, pas sur la clé</translation>
    </message>
    <message>
        <source>Not on the stick</source>
        <translation>Pas sur la clé</translation>
    </message>
    <message>
        <source>{backup}, on the stick too</source>
        <translation>{backup}, aussi sur la clé</translation>
    </message>
    <message>
        <source>stick {ago}</source>
        <translation>sur la clé {ago}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to hand over</source>
        <translation>
            <numerusform>%n à remettre</numerusform>
            <numerusform>%n à remettre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n since</source>
        <translation>
            <numerusform>%n depuis</numerusform>
            <numerusform>%n depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over on {day}, {since}</source>
        <translation>Remis le {day}, {since}</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Rien à décider</translation>
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
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>A line up, a line down</source>
        <translation>Une ligne plus haut, une ligne plus bas</translation>
    </message>
    <message>
        <source>On to what follows</source>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <source>To the list of topics</source>
        <translation>Vers la liste des sujets</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir où vous étiez</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Retour au travail</translation>
    </message>
    <message>
        <source>Read about this page</source>
        <translation>Lire l’aide de cette page</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In a list, in a form</source>
        <translation>Dans une liste, dans une fiche</translation>
    </message>
    <message>
        <source>Overview, participants, attendance, session</source>
        <translation>Ensemble, participants, présences, séance</translation>
    </message>
    <message>
        <source>Previous tab, next tab</source>
        <translation>L’onglet précédent, l’onglet suivant</translation>
    </message>
    <message>
        <source>Find an action, a person, something said</source>
        <translation>Chercher une action, une personne, une parole</translation>
    </message>
    <message>
        <source>Choose files that were received</source>
        <translation>Choisir les fichiers reçus</translation>
    </message>
    <message>
        <source>Undo what was noted last</source>
        <translation>Défaire ce qui vient d’être noté</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>Le refaire</translation>
    </message>
    <message>
        <source>Settings: name, language, theme, text size</source>
        <translation>Réglages : nom, langue, thème, taille du texte</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Cette feuille</translation>
    </message>
    <message>
        <source>Previous line, next line</source>
        <translation>La ligne d’avant, la ligne d’après</translation>
    </message>
    <message>
        <source>Do what the blue button says</source>
        <translation>Faire ce que dit le bouton bleu</translation>
    </message>
    <message>
        <source>Nothing happens, back to where you were</source>
        <translation>Rien ne se passe, retour là où vous étiez</translation>
    </message>
    <message>
        <source>The next field</source>
        <translation>Le champ suivant</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Défait</translation>
    </message>
    <message>
        <source>Nothing more to undo</source>
        <translation>Plus rien à défaire</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Refait</translation>
    </message>
    <message>
        <source>Nothing more to redo</source>
        <translation>Plus rien à refaire</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>In the notes</source>
        <translation>Dans les notes</translation>
    </message>
    <message>
        <source>open the note</source>
        <translation>ouvrir la note</translation>
    </message>
</context>
<context>
    <name>OpenRegister</name>
    <message>
        <source>{status} this morning</source>
        <translation>{status} ce matin</translation>
    </message>
    <message>
        <source>{status} this afternoon</source>
        <translation>{status} cet après-midi</translation>
    </message>
    <message>
        <source>{status} on {half_day}</source>
        <translation>{status} {half_day}</translation>
    </message>
    <message>
        <source>to mark somebody, first open the half-day: Ctrl 3</source>
        <translation>pour noter, ouvrez d’abord la demi-journée : Ctrl 3</translation>
    </message>
    <message>
        <source>the register of {half_day} is closed</source>
        <translation>le registre de {half_day} est clos</translation>
    </message>
    <message>
        <source>already marked: {status}</source>
        <translation>noté : {status}</translation>
    </message>
    <message>
        <source>mark {status}</source>
        <translation>noter {status}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>The sample is removed. Chosen again, it is there as it was new.</source>
        <translation>L’exemple est retiré de cet ordinateur. Choisi de nouveau, il revient tout neuf.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Read about this page</source>
        <translation>Lire l’aide de cette page</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find or do</source>
        <translation>Chercher, faire</translation>
    </message>
    <message>
        <source>people, sessions, notes, actions</source>
        <translation>personnes, séances, notes, actions</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui est trouvé</translation>
    </message>
    <message>
        <source>The list of people is still being read</source>
        <translation>La liste des personnes est en cours de lecture</translation>
    </message>
    <message>
        <source>Nothing matches these letters</source>
        <translation>Rien ne répond à ces lettres</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>revenir</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Who is at the keyboard</source>
        <translation>Qui est au clavier</translation>
    </message>
    <message>
        <source>Shown beside what is noted from now on.</source>
        <translation>Accompagne ce qui sera noté désormais.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Chaque réponse compte aussitôt.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Très grand</translation>
    </message>
    <message>
        <source>Open another programme</source>
        <translation>Ouvrir un autre programme</translation>
    </message>
    <message>
        <source>Close this programme</source>
        <translation>Fermer ce programme</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Retirer l’exemple</translation>
    </message>
    <message>
        <source>A programme is one file on this computer. Once closed, it can be copied by hand.</source>
        <translation>Un programme est un seul fichier sur cet ordinateur. Fermé, il peut être copié à la main.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>{name} is at the keyboard</source>
        <translation>{name} est au clavier</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Rubriques</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>Your programmes</source>
        <translation>Vos programmes</translation>
    </message>
    <message>
        <source>not where it was any more</source>
        <translation>n’est plus à sa place</translation>
    </message>
    <message>
        <source>opened on {day}</source>
        <translation>ouvert le {day}</translation>
    </message>
    <message>
        <source>no backup</source>
        <translation>pas de sauvegarde</translation>
    </message>
    <message>
        <source>backup of {day}</source>
        <translation>sauvegarde du {day}</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>Le chercher…</translation>
    </message>
    <message>
        <source>Restore its backup of {day}</source>
        <translation>Restaurer sa sauvegarde du {day}</translation>
    </message>
    <message>
        <source>Remove it from this list</source>
        <translation>Le retirer de cette liste</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Programmes opened last</source>
        <translation>Programmes ouverts en dernier</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Last time the program stopped suddenly: everything noted is there</source>
        <translation>La dernière fois, le programme s’est arrêté d’un coup : tout ce qui était noté est là</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>The caption of a photo was not finished.</source>
        <translation>La légende d’une photo n’était pas terminée.</translation>
    </message>
    <message>
        <source>The name of a theme was not finished.</source>
        <translation>Le nom d’un thème n’était pas terminé.</translation>
    </message>
    <message>
        <source>A note was not finished.</source>
        <translation>Une note n’était pas terminée.</translation>
    </message>
    <message>
        <source>An item of the agenda was not finished.</source>
        <translation>Un point de l’ordre du jour n’était pas terminé.</translation>
    </message>
    <message>
        <source>A statement was not finished.</source>
        <translation>Un énoncé n’était pas terminé.</translation>
    </message>
    <message>
        <source>A person’s form was not finished.</source>
        <translation>Une fiche de personne n’était pas terminée.</translation>
    </message>
    <message>
        <source>A commitment was not finished.</source>
        <translation>Un engagement n’était pas terminé.</translation>
    </message>
    <message>
        <source>A line of the programme was not finished.</source>
        <translation>Une ligne du programme n’était pas terminée.</translation>
    </message>
    <message>
        <source>A remark or a reason was not finished.</source>
        <translation>Une remarque ou un motif n’était pas terminé.</translation>
    </message>
    <message>
        <source>A remark about a call was not finished.</source>
        <translation>Une remarque sur un appel n’était pas terminée.</translation>
    </message>
    <message>
        <source>A score was not kept.</source>
        <translation>Une note de test n’était pas enregistrée.</translation>
    </message>
    <message>
        <source>A column of the sign-in sheets was not finished.</source>
        <translation>Une colonne des feuilles d’émargement n’était pas terminée.</translation>
    </message>
    <message>
        <source>What you were planning was not finished.</source>
        <translation>Ce que vous planifiiez n’était pas terminé.</translation>
    </message>
    <message>
        <source>The answer to a disagreement was not finished.</source>
        <translation>La réponse à un désaccord n’était pas terminée.</translation>
    </message>
    <message>
        <source>Something you were writing was not finished.</source>
        <translation>Quelque chose que vous écriviez n’était pas terminé.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Last time the program could not go on and stopped. Everything noted is there.</source>
        <translation>La dernière fois, le programme n’a pas pu continuer et s’est arrêté. Tout ce qui était noté est là.</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>Lire le rapport</translation>
    </message>
</context>
<context>
    <name>ReportReader</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Where in the program it happened: no name, no phone, no note.</source>
        <translation>À quel endroit du programme c’est arrivé : ni nom, ni téléphone, ni note.</translation>
    </message>
    <message>
        <source>Copied: paste it into a message.</source>
        <translation>Copié : collez-le dans un message.</translation>
    </message>
    <message>
        <source>It cannot be saved there: choose another place.</source>
        <translation>Il ne peut pas être écrit à cet endroit : choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>It can be rebuilt from its journal: nothing that was noted is lost.</source>
        <translation>Il peut être refait à partir de son journal : rien de ce qui a été noté n’est perdu.</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>The newest sound state was kept on {moment}.</source>
        <translation>Le dernier état sain a été sauvegardé le {moment}.</translation>
    </message>
    <message>
        <source>Open that state</source>
        <translation>Rouvrir cet état</translation>
    </message>
    <message>
        <source>The file as it is is kept beside it.</source>
        <translation>Le fichier tel qu’il est reste gardé à côté.</translation>
    </message>
    <message>
        <source>{file} is damaged</source>
        <translation>{file} est abîmé</translation>
    </message>
    <message>
        <source>{file} is not there any more</source>
        <translation>{file} n’est plus là</translation>
    </message>
</context>
<context>
    <name>SampleBand</name>
    <message>
        <source>Remove the sample</source>
        <translation>Retirer l’exemple</translation>
    </message>
    <message>
        <source>SAMPLE: invented people</source>
        <translation>EXEMPLE : personnes inventées</translation>
    </message>
    <message>
        <source>SAMPLE: invented people. Nothing here ever mixes with real work.</source>
        <translation>EXEMPLE : personnes inventées. Rien d’ici ne se mélange à votre travail.</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Nobody forgotten,
nothing said lost.</source>
        <translation>Que personne ne soit oublié,
ni rien de ce qui est dit.</translation>
    </message>
    <message>
        <source>Participants, attendance and words, without internet.</source>
        <translation>Participants, présences et paroles, sans internet.</translation>
    </message>
</context>
<context>
    <name>WindowPlaces</name>
    <message>
        <source>Overview</source>
        <translation>Ensemble</translation>
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
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Name, language, theme, text size</source>
        <translation>Nom, langue, thème, taille du texte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Set up the programme</source>
        <translation>Préparer le programme</translation>
    </message>
    <message>
        <source>Import a list of people</source>
        <translation>Importer une liste de personnes</translation>
    </message>
    <message>
        <source>Print the sign-in sheet</source>
        <translation>Imprimer la feuille d’émargement</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>Sign-in sheets, badges, name tents, certificates</source>
        <translation>Feuilles d’émargement, badges, chevalets, attestations</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Sessions by place</source>
        <translation>Séances par lieu</translation>
    </message>
    <message>
        <source>Scores and satisfaction</source>
        <translation>Résultats et satisfaction</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Recommendations and commitments</source>
        <translation>Recommandations et engagements</translation>
    </message>
    <message>
        <source>Bring in the files received</source>
        <translation>Réunir les fichiers reçus</translation>
    </message>
    <message>
        <source>Disagreements and twins to settle</source>
        <translation>Désaccords et doublons à trancher</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Hand-ins of the laptops</source>
        <translation>Remises reçues</translation>
    </message>
    <message>
        <source>Prepare the laptops</source>
        <translation>Préparer les portables</translation>
    </message>
    <message>
        <source>Backups, and back to an earlier state</source>
        <translation>Sauvegardes, et retour à un état précédent</translation>
    </message>
    <message>
        <source>Undo what was noted last</source>
        <translation>Défaire ce qui vient d’être noté</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>Le refaire</translation>
    </message>
    <message>
        <source>The keys of this page</source>
        <translation>Les touches de cette page</translation>
    </message>
    <message>
        <source>Open another programme</source>
        <translation>Ouvrir un autre programme</translation>
    </message>
    <message>
        <source>Close this programme</source>
        <translation>Fermer ce programme</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Ouvrir {file}</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Handed over and read back: {file}. You may remove the stick.</source>
        <translation>Remis et relu : {file}. Vous pouvez retirer la clé.</translation>
    </message>
    <message>
        <source>{file} is ready in {folder}, and read back. Open it on each laptop: it is copied there, and whoever sits there is asked their name.</source>
        <translation>{file} est prêt dans {folder}, écrit et relu. Ouvrez-le sur chaque portable : il y est copié, et le nom de la personne est demandé.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
</context>
</TS>
