<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AgendaBar</name>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} sur {total}</translation>
    </message>
    <message>
        <source>of {n} min</source>
        <translation>sur {n} min</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message numerus="yes">
        <source>%n minute(s) planned</source>
        <translation>
            <numerusform>%n min prévue</numerusform>
            <numerusform>%n min prévues</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>sur {n}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Title, minutes</source>
        <translation>Titre, minutes</translation>
    </message>
    <message>
        <source>New agenda item</source>
        <translation>Nouveau point</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nouveau point</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Border between the agenda and the notes</source>
        <translation>Séparation entre l’ordre du jour et les notes</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>tour de parole</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traduction</translation>
    </message>
    <message>
        <source>who is here</source>
        <translation>qui est là</translation>
    </message>
    <message>
        <source>previous, next card</source>
        <translation>carte d’avant, d’après</translation>
    </message>
    <message>
        <source>split here</source>
        <translation>couper ici</translation>
    </message>
    <message>
        <source>join with the previous one</source>
        <translation>joindre à celle d’avant</translation>
    </message>
    <message>
        <source>set beside another</source>
        <translation>rapprocher d’une autre</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>laisser</translation>
    </message>
    <message>
        <source>earlier card</source>
        <translation>carte d’avant</translation>
    </message>
    <message>
        <source>answers it</source>
        <translation>y répond</translation>
    </message>
    <message>
        <source>supports it</source>
        <translation>l’appuie</translation>
    </message>
    <message>
        <source>differs from it</source>
        <translation>s’en écarte</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>Nothing was said with these words</source>
        <translation>Rien n’a été dit avec ces mots</translation>
    </message>
    <message>
        <source>The first words will be written here</source>
        <translation>Les premières paroles s’écriront ici</translation>
    </message>
    <message>
        <source>Prepare a session</source>
        <translation>Préparer une séance</translation>
    </message>
    <message>
        <source>No session is planned yet</source>
        <translation>Aucune séance n’est encore prévue</translation>
    </message>
    <message>
        <source>A title and a date are enough; the agenda can follow.</source>
        <translation>Un titre et une date suffisent, l’ordre du jour peut suivre.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>qui parle</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>correct the last one</source>
        <translation>corriger la dernière</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>What is being said…</source>
        <translation>Ce qui se dit…</translation>
    </message>
    <message>
        <source>The same in another language…</source>
        <translation>La même chose dans une autre langue…</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>the draft cannot be kept</source>
        <translation>le brouillon ne peut plus être gardé</translation>
    </message>
    <message>
        <source>saved at every key</source>
        <translation>enregistré à chaque touche</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Join with the previous card</source>
        <translation>Joindre à la carte d’avant</translation>
    </message>
    <message>
        <source>Link with an earlier card…</source>
        <translation>Relier à une carte d’avant…</translation>
    </message>
    <message>
        <source>What follows from it…</source>
        <translation>Noter ce qui en découle…</translation>
    </message>
    <message>
        <source>Photos…</source>
        <translation>Photos…</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>Retirer la carte</translation>
    </message>
</context>
<context>
    <name>ClosingScreen</name>
    <message>
        <source>Close the session</source>
        <translation>Clore la séance</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>Écrire le compte rendu</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Retour aux notes</translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation>Avant de clore</translation>
    </message>
    <message>
        <source>The session was closed at {time}</source>
        <translation>La séance a été close à {time}</translation>
    </message>
    <message>
        <source>What is still noted is kept, and told apart in the minutes.</source>
        <translation>Ce qui est encore noté est gardé, et distingué dans le compte rendu.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>These are still open. Enter leads to each; they can also stay as they are.</source>
        <translation>Voici ce qui reste ouvert. Entrée vous y mène ; rien n’oblige à le régler maintenant.</translation>
    </message>
    <message>
        <source>Words on the line that were not noted</source>
        <translation>Des mots sur la ligne, pas encore notés</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) not saved yet</source>
        <translation>
            <numerusform>%n carte pas encore enregistrée</numerusform>
            <numerusform>%n cartes pas encore enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was marked as present</source>
        <translation>Personne n’a été marqué présent</translation>
    </message>
    <message numerus="yes">
        <source>%n invited person(s) not marked</source>
        <translation>
            <numerusform>%n personne invitée pas encore marquée</numerusform>
            <numerusform>%n personnes invitées pas encore marquées</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: only a name is known</source>
        <translation>{name} : on ne connaît que le nom</translation>
    </message>
    <message>
        <source>{name} was not asked whether to be named</source>
        <translation>{name} : peut-on citer son nom ? Pas encore demandé</translation>
    </message>
    <message>
        <source>Nothing was noted under “{title}”</source>
        <translation>Rien n’a été noté sous « {title} »</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) not read back to the room</source>
        <translation>
            <numerusform>%n énoncé pas encore relu à la salle</numerusform>
            <numerusform>%n énoncés pas encore relus à la salle</numerusform>
        </translation>
    </message>
    <message>
        <source>No harvest yet: {place}</source>
        <translation>Pas encore de récolte : {place}</translation>
    </message>
</context>
<context>
    <name>Conducting</name>
    <message>
        <source>Make it stricter</source>
        <translation>Rendre plus stricte</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Who spoke is erased from this file and wherever it is merged, for good. Backups and files handed over before today still hold it: delete them.</source>
        <translation>Qui a parlé est effacé de ce fichier et partout où il sera réuni, pour de bon. Les sauvegardes et les fichiers remis avant aujourd’hui le contiennent encore : supprimez-les.</translation>
    </message>
    <message>
        <source>This is not taken back without their consent.</source>
        <translation>Cela ne se reprend pas sans leur consentement.</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Find in the notes of every session</source>
        <translation>Chercher dans les notes de toutes les séances</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) found</source>
        <translation>
            <numerusform>%n carte trouvée</numerusform>
            <numerusform>%n cartes trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatheredRow</name>
    <message numerus="yes">
        <source>people there</source>
        <translation>
            <numerusform>personne présente</numerusform>
            <numerusform>personnes présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>things said</source>
        <translation>
            <numerusform>parole notée</numerusform>
            <numerusform>paroles notées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>statements</source>
        <translation>
            <numerusform>énoncé</numerusform>
            <numerusform>énoncés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>commitments</source>
        <translation>
            <numerusform>engagement</numerusform>
            <numerusform>engagements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HarvestScreen</name>
    <message>
        <source>What this table brings back</source>
        <translation>Ce que cette table rapporte</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Retour aux notes</translation>
    </message>
    <message>
        <source>What the tables brought back</source>
        <translation>Ce que les tables ont rapporté</translation>
    </message>
    <message>
        <source>Harvest of table {table}, round {round}</source>
        <translation>Récolte de la table {table}, tour {round}</translation>
    </message>
    <message>
        <source>Harvest kept</source>
        <translation>Récolte gardée</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>who has the floor?</source>
        <translation>qui a la parole ?</translation>
    </message>
    <message>
        <source>who asks to speak?</source>
        <translation>qui demande la parole ?</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n tour</numerusform>
            <numerusform>%n tours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HereScreen</name>
    <message>
        <source>Who is here</source>
        <translation>Qui est là</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Retour aux notes</translation>
    </message>
    <message>
        <source>The register of this half-day is closed.</source>
        <translation>Le registre de cette demi-journée est clos.</translation>
    </message>
    <message>
        <source>This session has no date yet: give it one first.</source>
        <translation>Cette séance n’a pas encore de date : donnez-lui-en une d’abord.</translation>
    </message>
</context>
<context>
    <name>ListeningPanel</name>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>for you alone</source>
        <translation>pour vous seul</translation>
    </message>
    <message>
        <source>Asking to speak</source>
        <translation>Demandent la parole</translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>A la parole</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>Pas encore entendus</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Qui est là ?</translation>
    </message>
    <message>
        <source>Speaking time</source>
        <translation>Temps de parole</translation>
    </message>
    <message>
        <source>Speaking time, ◆ share of room</source>
        <translation>Temps de parole et ◆ part de la salle</translation>
    </message>
    <message>
        <source>F7 begins and ends a turn. Shift F7: who asks to speak.</source>
        <translation>F7 commence et finit un tour de parole. Maj F7 : qui demande la parole.</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>This card is still being saved.</source>
        <translation>Cette carte est encore en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>Card removed</source>
        <translation>Carte retirée</translation>
    </message>
    <message>
        <source>The card is now two</source>
        <translation>Une carte en fait deux</translation>
    </message>
    <message>
        <source>Two people said these: their words stay apart.</source>
        <translation>Deux personnes l’ont dit : leurs mots restent séparés.</translation>
    </message>
    <message>
        <source>The two cards are now one</source>
        <translation>Deux cartes n’en font qu’une</translation>
    </message>
    <message>
        <source>The two themes are now one</source>
        <translation>Les deux thèmes n’en font qu’un</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>Correction not kept</source>
        <translation>Correction non gardée</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Copy the minutes as text</source>
        <translation>Copier le compte rendu en texte</translation>
    </message>
    <message>
        <source>Copy what we heard as text</source>
        <translation>Copier « Ce que nous avons entendu » en texte</translation>
    </message>
    <message>
        <source>For research (REFI-QDA)</source>
        <translation>Pour la recherche (REFI-QDA)</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <translation>En arabe</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>What we heard, in French</source>
        <translation>Ce que nous avons entendu, en français</translation>
    </message>
    <message>
        <source>What we heard, in Arabic</source>
        <translation>Ce que nous avons entendu, en arabe</translation>
    </message>
    <message>
        <source>What we heard, in English</source>
        <translation>Ce que nous avons entendu, en anglais</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>What we heard</source>
        <translation>Ce que nous avons entendu</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>The text is copied: paste it into a message.</source>
        <translation>Le texte est copié : collez-le dans un message.</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>Écrire le compte rendu</translation>
    </message>
    <message>
        <source>Write the session for research</source>
        <translation>Écrire la séance pour la recherche</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message numerus="yes">
        <source>%n photo(s) for this session</source>
        <translation>
            <numerusform>%n photo pour cette séance</numerusform>
            <numerusform>%n photos pour cette séance</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} letters on the line: Enter keeps them as one card, Ctrl Z takes them</source>
        <translation>{n} lettres sur la ligne : Entrée en garde une seule carte, Ctrl Z les enlève</translation>
    </message>
    <message>
        <source>Only words and pictures can be put on the line.</source>
        <translation>Sur la ligne ne se posent que des mots et des images.</translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>Screen of the room</source>
        <translation>Écran de la salle</translation>
    </message>
    <message>
        <source>in support</source>
        <translation>d’accord</translation>
    </message>
    <message>
        <source>with a reservation</source>
        <translation>avec réserve</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>d’un autre avis</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} sur {total}</translation>
    </message>
</context>
<context>
    <name>RuleQuestion</name>
    <message>
        <source>Start taking notes</source>
        <translation>Commencer à noter</translation>
    </message>
    <message>
        <source>How will what is said be attributed?</source>
        <translation>À qui attribuer ce qui sera dit&#xa0;?</translation>
    </message>
    <message>
        <source>Decide it with the room before the first word: everything that leaves this window obeys it. Later it can only become stricter.</source>
        <translation>Décidez-en avec la salle avant la première parole : tout ce qui sort d’ici suivra cette règle. Ensuite, elle ne peut que devenir plus stricte.</translation>
    </message>
</context>
<context>
    <name>SessionHead</name>
    <message>
        <source>Screen of the room</source>
        <translation>Écran de la salle</translation>
    </message>
    <message>
        <source>Screen of the room (F5)</source>
        <translation>Écran de la salle (F5)</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Clore la séance</translation>
    </message>
    <message>
        <source>Close the session (Ctrl L)</source>
        <translation>Clore la séance (Ctrl L)</translation>
    </message>
    <message>
        <source>Another session, search, minutes…</source>
        <translation>Autre séance, recherche, compte rendu…</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>Séance close</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>Une autre séance</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>Chercher dans les notes</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Qui est là</translation>
    </message>
    <message>
        <source>Photos of a flip-chart</source>
        <translation>Photos du paperboard</translation>
    </message>
    <message>
        <source>A stricter attribution…</source>
        <translation>Une attribution plus stricte…</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Read about this page</source>
        <translation>Lire l’aide de cette page</translation>
    </message>
    <message>
        <source>Table and round</source>
        <translation>Table et tour</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Liste d’appel</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>Kind, language, or the time: /10:31</source>
        <translation>Le type, la langue, ou l’heure : /10:31</translation>
    </message>
    <message>
        <source>The kind of what is said</source>
        <translation>Le type de ce qui est dit</translation>
    </message>
    <message>
        <source>Word for word or the meaning; the language spoken</source>
        <translation>Mot à mot ou le sens ; la langue parlée</translation>
    </message>
    <message>
        <source>Translation beside the original</source>
        <translation>La traduction à côté de l’original</translation>
    </message>
    <message>
        <source>Correct the last one</source>
        <translation>Corriger la dernière</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>Couper la carte au curseur</translation>
    </message>
    <message>
        <source>Join with the previous card</source>
        <translation>Joindre à la carte d’avant</translation>
    </message>
    <message>
        <source>Answers, supports, differs from an earlier card</source>
        <translation>Répond à une carte d’avant, l’appuie, s’en écarte</translation>
    </message>
    <message>
        <source>Begin or end a turn</source>
        <translation>Commencer ou finir un tour de parole</translation>
    </message>
    <message>
        <source>Who asks to speak</source>
        <translation>Qui demande la parole</translation>
    </message>
    <message>
        <source>Next item of the agenda; an unplanned one</source>
        <translation>Le point suivant ; un point imprévu</translation>
    </message>
    <message>
        <source>Back to the previous item</source>
        <translation>Revenir au point d’avant</translation>
    </message>
    <message>
        <source>Table and round; what a table brings back</source>
        <translation>Table et tour ; ce qu’une table rapporte</translation>
    </message>
    <message>
        <source>Who is here: entrances and exits</source>
        <translation>Qui est là : entrées et sorties</translation>
    </message>
    <message>
        <source>Screen of the room; another session</source>
        <translation>Écran de la salle ; une autre séance</translation>
    </message>
    <message>
        <source>Follow-up to a card, or to all</source>
        <translation>Ce qui découle d’une carte, ou toutes les suites</translation>
    </message>
    <message>
        <source>Photos of a card, or of the session</source>
        <translation>Photos d’une carte, ou de la séance</translation>
    </message>
    <message>
        <source>What is missing; close the session</source>
        <translation>Ce qui manque ; clore la séance</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Liste d’appel</translation>
    </message>
    <message>
        <source>Synthesis: building statements</source>
        <translation>Synthèse : construire les énoncés</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>Chercher dans les notes</translation>
    </message>
    <message>
        <source>Direction of writing</source>
        <translation>Sens d’écriture</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Your draft is back on the line</source>
        <translation>Votre brouillon est de retour sur la ligne</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistrée</translation>
    </message>
    <message>
        <source>The session is closed</source>
        <translation>La séance est close</translation>
    </message>
    <message>
        <source>The session goes on</source>
        <translation>La séance continue</translation>
    </message>
    <message>
        <source>This session was closed on another laptop. What you note here is kept, and told apart in the minutes.</source>
        <translation>Cette séance a été close sur un autre portable. Ce que vous notez ici est gardé, et distingué dans le compte rendu.</translation>
    </message>
    <message>
        <source>The clock of this laptop was set back. The cards keep their order: their time goes on from the last one.</source>
        <translation>L’horloge de ce portable a été reculée. Les cartes gardent leur ordre : leur heure continue depuis la dernière.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Point of view</source>
        <translation>Point de vue</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Histoire</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Elected official</source>
        <translation>Personne élue</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Coopérative</translation>
    </message>
    <message>
        <source>Mutual</source>
        <translation>Mutuelle</translation>
    </message>
    <message>
        <source>Social enterprise</source>
        <translation>Entreprise sociale</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Autre rôle</translation>
    </message>
    <message>
        <source>Elected woman</source>
        <translation>Élue</translation>
    </message>
    <message>
        <source>Elected man</source>
        <translation>Élu</translation>
    </message>
    <message>
        <source>{role}, woman</source>
        <translation>{role}, femme</translation>
    </message>
    <message>
        <source>{role}, man</source>
        <translation>{role}, homme</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Collectivité territoriale</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Sex not recorded</source>
        <translation>Sexe non noté</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Élus</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>mot à mot</translation>
    </message>
    <message>
        <source>the meaning</source>
        <translation>le sens</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>in standard Arabic</source>
        <translation>en arabe classique</translation>
    </message>
    <message>
        <source>in Darija</source>
        <translation>en darija</translation>
    </message>
    <message>
        <source>in Amazigh</source>
        <translation>en amazighe</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>trained</source>
        <comment>a woman</comment>
        <translation>formée</translation>
    </message>
    <message>
        <source>trained</source>
        <comment>anybody</comment>
        <translation>formé</translation>
    </message>
    <message>
        <source>not yet trained</source>
        <comment>a woman</comment>
        <translation>pas encore formée</translation>
    </message>
    <message>
        <source>not yet trained</source>
        <comment>anybody</comment>
        <translation>pas encore formé</translation>
    </message>
    <message>
        <source>table {n}</source>
        <translation>table {n}</translation>
    </message>
    <message>
        <source>round {n}</source>
        <translation>tour {n}</translation>
    </message>
    <message>
        <source>answers {card}</source>
        <translation>répond à {card}</translation>
    </message>
    <message>
        <source>supports {card}</source>
        <translation>appuie {card}</translation>
    </message>
    <message>
        <source>differs from {card}</source>
        <translation>s’écarte de {card}</translation>
    </message>
    <message>
        <source>table {n}, round {m}</source>
        <translation>table {n}, tour {m}</translation>
    </message>
    <message>
        <source>closed at {time}</source>
        <translation>close à {time}</translation>
    </message>
    <message>
        <source>noted after the session was closed</source>
        <translation>noté après la clôture</translation>
    </message>
    <message>
        <source>{n} letters, all kept</source>
        <translation>{n} lettres, toutes gardées</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Nobody is called “{letters}”</source>
        <translation>Personne ne répond à «&#xa0;{letters}&#xa0;»</translation>
    </message>
    <message>
        <source>New theme “{title}”</source>
        <translation>Nouveau thème «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Two themes are called “{title}”: unite them</source>
        <translation>Deux thèmes s’appellent « {title} » : les réunir</translation>
    </message>
    <message>
        <source>correcting the card of {time}</source>
        <translation>correction de {time}</translation>
    </message>
    <message>
        <source>No name leaves this window: minutes by role</source>
        <translation>Aucun nom ne sort d’ici&#xa0;: compte rendu par rôle</translation>
    </message>
    <message>
        <source>No name leaves this window: minutes by kind of organisation</source>
        <translation>Aucun nom ne sort d’ici&#xa0;: compte rendu par type d’organisation</translation>
    </message>
    <message>
        <source>Names only of those who agreed; the role of everybody else</source>
        <translation>Le nom de qui l’a accepté, le rôle pour les autres</translation>
    </message>
    <message>
        <source>Nobody is named and no speaker is kept</source>
        <translation>Personne n’est nommé, et qui parle n’est pas gardé</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Au rôle</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>Au type d’organisation</translation>
    </message>
    <message>
        <source>With names, for those who agree</source>
        <translation>À la personne, si elle l’accepte</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>À personne</translation>
    </message>
    <message>
        <source>“Elected woman”, “Cooperative, man”. No name leaves this window.</source>
        <translation>«&#xa0;Élue&#xa0;», «&#xa0;Coopérative, homme&#xa0;». Aucun nom ne sort d’ici.</translation>
    </message>
    <message>
        <source>“Association”, “Local authority”. No name, no sex.</source>
        <translation>«&#xa0;Association&#xa0;», «&#xa0;Collectivité territoriale&#xa0;». Ni nom, ni sexe.</translation>
    </message>
    <message>
        <source>The name where the person agreed, the role everywhere else.</source>
        <translation>Le nom quand la personne l’a accepté, le rôle partout ailleurs.</translation>
    </message>
    <message>
        <source>Who speaks is kept nowhere, not even on this laptop.</source>
        <translation>Qui parle n’est gardé nulle part, pas même sur ce portable.</translation>
    </message>
</context>
<context>
    <name>TableStrip</name>
    <message>
        <source>Table and round: 3 2</source>
        <translation>Table et tour : 3 2</translation>
    </message>
    <message>
        <source>Table and round that this laptop notes</source>
        <translation>Table et tour que note ce portable</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>Cette table</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>Ce tour</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
</TS>
