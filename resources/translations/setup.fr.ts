<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>Item and minutes: Land 45</source>
        <translation>Point et minutes : Foncier 45</translation>
    </message>
    <message>
        <source>Add an item to the agenda</source>
        <translation>Ajouter un point à l’ordre du jour</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>move it</source>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>keep the line</source>
        <translation>garder la ligne</translation>
    </message>
    <message>
        <source>Item removed from the agenda</source>
        <translation>Point retiré de l’ordre du jour</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>No session yet</source>
        <translation>Pas encore de séance</translation>
    </message>
    <message>
        <source>+ session</source>
        <translation>+ séance</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Liste d’appel</translation>
    </message>
    <message>
        <source>Dialogue session</source>
        <translation>Séance de dialogue</translation>
    </message>
    <message>
        <source>Question of the session</source>
        <translation>Question de la séance</translation>
    </message>
    <message>
        <source>Who decides on premises?</source>
        <translation>Qui décide des locaux ?</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>3 January 9:30</source>
        <translation>3 janvier 9 h 30</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Commune, room</source>
        <translation>Commune, salle</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>In every paper, speakers are shown by</source>
        <translation>Sur chaque document, qui parle est désigné par</translation>
    </message>
    <message>
        <source>name, if agreed</source>
        <translation>son nom, si accord</translation>
    </message>
    <message>
        <source>role</source>
        <translation>son rôle</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>son organisation</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>One day, as in: 3 January 2022 9:30</source>
        <translation>Un seul jour, par exemple : 3 janvier 2022 9 h 30</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Fès, town hall</source>
        <translation>Fès, salle communale</translation>
    </message>
    <message>
        <source>An empty group expects whoever is in none</source>
        <translation>Un groupe vide attend qui n’est dans aucun</translation>
    </message>
    <message>
        <source>One group per place</source>
        <translation>Un groupe par lieu</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Places and groups</source>
        <translation>Lieux et groupes</translation>
    </message>
    <message>
        <source>Group removed</source>
        <translation>Groupe retiré</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>empty group</source>
        <translation>groupe vide</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programme, in Arabic</source>
        <translation>Le programme, en arabe</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Organiser, in Arabic</source>
        <translation>L’organisateur, en arabe</translation>
    </message>
    <message>
        <source>Funder’s line</source>
        <translation>Ligne du bailleur</translation>
    </message>
    <message>
        <source>Funder’s line, in Arabic</source>
        <translation>Ligne du bailleur, en arabe</translation>
    </message>
    <message>
        <source>Head of the papers</source>
        <translation>En-tête des documents</translation>
    </message>
</context>
<context>
    <name>ModuleGrid</name>
    <message>
        <source>a.m.</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>p.m.</source>
        <translation>apr.-m.</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Modules by half-days</source>
        <translation>Modules par demi-journées</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>placé</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>pas placé</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Head of the papers, groups</source>
        <translation>En-tête et groupes</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Dialogue session</source>
        <translation>Séance de dialogue</translation>
    </message>
    <message>
        <source>Part of the set-up</source>
        <translation>Partie du programme</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Keep the line; an empty one leads on</source>
        <translation>Garder la ligne ; vide, elle mène à la suite</translation>
    </message>
    <message>
        <source>Place a module on a half-day, or take it off</source>
        <translation>Placer un module sur une demi-journée, ou l’enlever</translation>
    </message>
    <message>
        <source>Rename a module or an item</source>
        <translation>Renommer un module ou un point</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Move an item of the agenda</source>
        <translation>Déplacer un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Put a line back; then leave the set-up</source>
        <translation>Rétablir la ligne, puis quitter la préparation</translation>
    </message>
    <message>
        <source>Prepare the laptops</source>
        <translation>Préparer les portables</translation>
    </message>
    <message>
        <source>Changes are saved at once.</source>
        <translation>Chaque réponse est gardée aussitôt.</translation>
    </message>
    <message>
        <source>Next: the file for the laptops, then attendance.</source>
        <translation>Ensuite : le fichier des portables, puis les présences.</translation>
    </message>
    <message>
        <source>Next: the list of people, then attendance.</source>
        <translation>Ensuite : la liste des personnes, puis les présences.</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>Prendre les présences</translation>
    </message>
    <message>
        <source>Import the list of people</source>
        <translation>Importer la liste des personnes</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Add a module: Title / العنوان</source>
        <translation>Ajouter un module : Titre / العنوان</translation>
    </message>
    <message>
        <source>Add a module</source>
        <translation>Ajouter un module</translation>
    </message>
    <message>
        <source>Add dates: 9, 10, 16 and 17 December 2021</source>
        <translation>Ajouter des dates : 9, 10, 16 et 17 décembre 2021</translation>
    </message>
    <message>
        <source>Add dates</source>
        <translation>Ajouter des dates</translation>
    </message>
    <message>
        <source>Training, {group}</source>
        <translation>Formation, {group}</translation>
    </message>
    <message>
        <source>Training of elected officials</source>
        <translation>Formation des élus</translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s) with a module</source>
        <translation>
            <numerusform>%n demi-journée placée</numerusform>
            <numerusform>%n demi-journées placées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood: {words}</source>
        <translation>Pas compris : {words}</translation>
    </message>
    <message>
        <source>{days}, mornings only</source>
        <translation>{days}, le matin seulement</translation>
    </message>
    <message>
        <source>{days}, afternoons only</source>
        <translation>{days}, l’après-midi seulement</translation>
    </message>
    <message>
        <source>Understood: {days}</source>
        <translation>Compris : {days}</translation>
    </message>
    <message>
        <source>Write days and a month, as in: 9, 10 and 16 December 2021</source>
        <translation>Des jours et un mois, par exemple : 9, 10 et 16 décembre 2021</translation>
    </message>
    <message>
        <source>This half-day has marks: it stays. Remove the marks first.</source>
        <translation>Cette demi-journée a des présences : elle reste. Retirez d’abord les présences.</translation>
    </message>
    <message>
        <source>Half-day removed</source>
        <translation>Demi-journée retirée</translation>
    </message>
    <message>
        <source>Module removed</source>
        <translation>Module retiré</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>keep a line, and type the next</source>
        <translation>garder la ligne, et taper la suivante</translation>
    </message>
    <message>
        <source>rename the module</source>
        <translation>renommer le module</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>le retirer</translation>
    </message>
    <message>
        <source>place or take off</source>
        <translation>placer ou retirer</translation>
    </message>
    <message>
        <source>no half-day then</source>
        <translation>pas de demi-journée</translation>
    </message>
</context>
</TS>
