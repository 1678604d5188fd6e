<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Bringer</name>
    <message numerus="yes">
        <source>%n marks imported</source>
        <translation>
            <numerusform>%n mark imported</numerusform>
            <numerusform>%n marks imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Eraser</name>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>%n half-day</numerusform>
            <numerusform>%n half-days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>%n contribution</numerusform>
            <numerusform>%n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of signed sheets show this name beside others, and stay: first take away the one that must go too.</source>
        <translation>
            <numerusform>%n photo of a signed sheet shows this name beside others, and stays: if it must go too, remove it first.</numerusform>
            <numerusform>%n photos of signed sheets show this name beside others, and stay: first remove the one that must go too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of this laptop still hold this person, in {folder}: delete them if that is asked for.</source>
        <translation>
            <numerusform>%n backup of this laptop still holds this person, in {folder}: delete it if that is asked for.</numerusform>
            <numerusform>%n backups of this laptop still hold this person, in {folder}: delete them if that is asked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridPreview</name>
    <message numerus="yes">
        <source>marks to add</source>
        <translation>
            <numerusform>mark to add</numerusform>
            <numerusform>marks to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people known already</source>
        <translation>
            <numerusform>person known already</numerusform>
            <numerusform>people known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new people</source>
        <translation>
            <numerusform>new person</numerusform>
            <numerusform>new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marks here already</source>
        <translation>
            <numerusform>mark here already</numerusform>
            <numerusform>marks here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rows to look at</source>
        <translation>
            <numerusform>row to look at</numerusform>
            <numerusform>rows to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be people who are here already</source>
        <translation>
            <numerusform>%n may be somebody who is here already</numerusform>
            <numerusform>%n may be people who are here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n marks</source>
        <translation>
            <numerusform>Import %n mark</numerusform>
            <numerusform>Import %n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>new people</source>
        <translation>
            <numerusform>new person</numerusform>
            <numerusform>new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rows left out</source>
        <translation>
            <numerusform>row left out</numerusform>
            <numerusform>rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rows to look at</source>
        <translation>
            <numerusform>row to look at</numerusform>
            <numerusform>rows to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>known already</source>
        <translation>
            <numerusform>known already</numerusform>
            <numerusform>known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be people who are here already</source>
        <translation>
            <numerusform>%n may be a person who is here already</numerusform>
            <numerusform>%n may be people who are here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message numerus="yes">
        <source>%n people, each counted once</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people, each counted once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message numerus="yes">
        <source>Also the %n other times it says “{text}”</source>
        <translation>
            <numerusform>Also the other time it says “{text}”</numerusform>
            <numerusform>Also the %n other times it says “{text}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>%n settled</numerusform>
            <numerusform>%n settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows to look at</source>
        <translation>
            <numerusform>%n row to look at</numerusform>
            <numerusform>%n rows to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them above</source>
        <translation>
            <numerusform>%n of them above</numerusform>
            <numerusform>%n of them above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people known already</source>
        <translation>
            <numerusform>%n person known already</numerusform>
            <numerusform>%n people known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n new person</numerusform>
            <numerusform>%n new people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n person chosen</numerusform>
            <numerusform>%n people chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people changed</source>
        <translation>
            <numerusform>%n person changed</numerusform>
            <numerusform>%n people changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken off the list</source>
        <translation>
            <numerusform>%n person taken off the list</numerusform>
            <numerusform>%n people taken off the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>%n contribution</numerusform>
            <numerusform>%n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>{n} of %n module(s)</source>
        <translation>
            <numerusform>{n} of %n module</numerusform>
            <numerusform>{n} of %n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %n half-day(s)</source>
        <translation>
            <numerusform>{n} of %n half-day</numerusform>
            <numerusform>{n} of %n half-days</numerusform>
        </translation>
    </message>
</context>
</TS>
