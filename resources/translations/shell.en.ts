<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>Backed up %n minute(s) ago</source>
        <translation>
            <numerusform>Backed up %n minute ago</numerusform>
            <numerusform>Backed up %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n hour(s) ago</source>
        <translation>
            <numerusform>Backed up %n hour ago</numerusform>
            <numerusform>Backed up %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n day(s) ago</source>
        <translation>
            <numerusform>Backed up %n day ago</numerusform>
            <numerusform>Backed up %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) not handed over yet</source>
        <translation>
            <numerusform>%n entry not handed over yet</numerusform>
            <numerusform>%n entries not handed over yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) since</source>
        <translation>
            <numerusform>%n entry since</numerusform>
            <numerusform>%n entries since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n since</source>
        <translation>
            <numerusform>%n since</numerusform>
            <numerusform>%n since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s) to look at</source>
        <translation>
            <numerusform>%n disagreement to look at</numerusform>
            <numerusform>%n disagreements to look at</numerusform>
        </translation>
    </message>
</context>
</TS>
