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
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Title and minutes: Land 40</source>
        <translation>Titre et minutes&#xa0;: Foncier 40</translation>
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
        <source>Nothing was said in these words</source>
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
    <message>
        <source>direction</source>
        <translation>sens</translation>
    </message>
    <message>
        <source>find</source>
        <translation>chercher</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>What is being said…</source>
        <translation>Ce qui se dit…</translation>
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
        <source>kept at every key</source>
        <translation>enregistré à chaque touche</translation>
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
            <numerusform>%n parole trouvée</numerusform>
            <numerusform>%n paroles trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
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
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>Écrire le compte rendu</translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>Screen of the room</source>
        <translation>Écran de la salle</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} sur {total}</translation>
    </message>
</context>
<context>
    <name>RuleQuestion</name>
    <message>
        <source>Begin taking notes</source>
        <translation>Commencer à noter</translation>
    </message>
    <message>
        <source>How will what is said be attributed?</source>
        <translation>À qui attribuer ce qui sera dit&#xa0;?</translation>
    </message>
    <message>
        <source>Decide it with the room before the first word: everything that leaves this window obeys it, and it stays for the whole session.</source>
        <translation>Décidez-en avec la salle avant la première parole&#xa0;: tout ce qui sort d’ici suivra cette règle, pendant toute la séance.</translation>
    </message>
</context>
<context>
    <name>SessionHead</name>
    <message>
        <source>Another session (F6)</source>
        <translation>Une autre séance (F6)</translation>
    </message>
    <message>
        <source>Find in the notes (Ctrl F)</source>
        <translation>Chercher dans les notes (Ctrl F)</translation>
    </message>
    <message>
        <source>Screen of the room</source>
        <translation>Écran de la salle</translation>
    </message>
    <message>
        <source>Screen of the room (F5)</source>
        <translation>Écran de la salle (F5)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Liste d’appel</translation>
    </message>
    <message>
        <source>Call list (F4)</source>
        <translation>Liste d’appel (F4)</translation>
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
        <source>The kind of what is said</source>
        <translation>Le type de ce qui est dit</translation>
    </message>
    <message>
        <source>Correct the last one</source>
        <translation>Corriger la dernière</translation>
    </message>
    <message>
        <source>The next item of the agenda</source>
        <translation>Le point suivant de l’ordre du jour</translation>
    </message>
    <message>
        <source>An item that nobody had planned</source>
        <translation>Un point que personne n’avait prévu</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Liste d’appel</translation>
    </message>
    <message>
        <source>Screen of the room</source>
        <translation>Écran de la salle</translation>
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
        <source>Card removed</source>
        <translation>Parole retirée</translation>
    </message>
    <message>
        <source>Minutes written: {file}</source>
        <translation>Compte rendu écrit&#xa0;: {file}</translation>
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
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Nobody answers to “{letters}”</source>
        <translation>Personne ne répond à «&#xa0;{letters}&#xa0;»</translation>
    </message>
    <message>
        <source>New theme “{title}”</source>
        <translation>Nouveau thème «&#xa0;{title}&#xa0;»</translation>
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
    <name>Tally</name>
    <message>
        <source>What has been said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>with a number: the kind</source>
        <translation>et un chiffre pour le type</translation>
    </message>
</context>
<context>
    <name>ThemeCounts</name>
    <message>
        <source>Type # and a word</source>
        <translation>Tapez # et un mot</translation>
    </message>
</context>
</TS>
