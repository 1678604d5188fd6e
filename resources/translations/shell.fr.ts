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
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Open a file I was given</source>
        <translation>Ouvrir un fichier reçu</translation>
    </message>
    <message>
        <source>The coordination gave me a stick or a message</source>
        <translation>La coordination m’a remis une clé ou un message</translation>
    </message>
    <message>
        <source>Begin a programme</source>
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
        <source>Invented people, nothing mixes with what is real</source>
        <translation>Personnes inventées, rien ne se mélange au réel</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Three answers and you are at work. All can be changed later.</source>
        <translation>Trois réponses et vous êtes au travail. Tout se change ensuite.</translation>
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
        <source>A first name is enough.</source>
        <translation>Un prénom suffit.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
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
        <source>No backup could be made</source>
        <translation>La sauvegarde n’a pas pu se faire</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Backed up just now</source>
        <translation>Sauvegarde à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n minute(s) ago</source>
        <translation>
            <numerusform>Sauvegarde il y a %n min</numerusform>
            <numerusform>Sauvegarde il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n hour(s) ago</source>
        <translation>
            <numerusform>Sauvegarde il y a %n h</numerusform>
            <numerusform>Sauvegarde il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n day(s) ago</source>
        <translation>
            <numerusform>Sauvegarde il y a %n jour</numerusform>
            <numerusform>Sauvegarde il y a %n jours</numerusform>
        </translation>
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
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>No disagreement</source>
        <translation>Aucun désaccord</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s) to look at</source>
        <translation>
            <numerusform>%n désaccord à voir</numerusform>
            <numerusform>%n désaccords à voir</numerusform>
        </translation>
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
        <source>Back to where you were</source>
        <translation>Revenir où vous étiez</translation>
    </message>
    <message>
        <source>What stands on this page</source>
        <translation>Ce que dit cette page</translation>
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
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Overview, participants, attendance, session</source>
        <translation>Ensemble, participants, présences, séance</translation>
    </message>
    <message>
        <source>The tab before, the tab after</source>
        <translation>L’onglet précédent, l’onglet suivant</translation>
    </message>
    <message>
        <source>Take back what was noted last</source>
        <translation>Défaire ce qui vient d’être noté</translation>
    </message>
    <message>
        <source>Do it again</source>
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
        <source>The line before, the line after</source>
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
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
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
        <source>Taken back</source>
        <translation>Défait</translation>
    </message>
    <message>
        <source>Nothing more to take back</source>
        <translation>Plus rien à défaire</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Refait</translation>
    </message>
    <message>
        <source>Nothing more to do again</source>
        <translation>Plus rien à refaire</translation>
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
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
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
        <source>Stands beside everything that is noted from now on.</source>
        <translation>Accompagne tout ce qui sera noté désormais.</translation>
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
        <source>Every answer counts at once.</source>
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
        <source>A programme is one file on this computer. Closed, it may be copied by hand.</source>
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
    <name>Rescue</name>
    <message>
        <source>It can be made whole from its journal: nothing that was noted is lost.</source>
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
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
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
