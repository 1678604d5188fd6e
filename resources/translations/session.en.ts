<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaList</name>
    <message numerus="yes">
        <source>%n minute(s) planned</source>
        <translation>
            <numerusform>%n minute planned</numerusform>
            <numerusform>%n minutes planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingScreen</name>
    <message numerus="yes">
        <source>%n card(s) not saved yet</source>
        <translation>
            <numerusform>%n card not saved yet</numerusform>
            <numerusform>%n cards not saved yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited person(s) not marked</source>
        <translation>
            <numerusform>%n invited person not marked</numerusform>
            <numerusform>%n invited people not marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) not read back to the room</source>
        <translation>
            <numerusform>%n statement not read back to the room</numerusform>
            <numerusform>%n statements not read back to the room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message numerus="yes">
        <source>%n card(s) found</source>
        <translation>
            <numerusform>%n card found</numerusform>
            <numerusform>%n cards found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatheredRow</name>
    <message numerus="yes">
        <source>people there</source>
        <translation>
            <numerusform>person there</numerusform>
            <numerusform>people there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>things said</source>
        <translation>
            <numerusform>thing said</numerusform>
            <numerusform>things said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>statements</source>
        <translation>
            <numerusform>statement</numerusform>
            <numerusform>statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>commitments</source>
        <translation>
            <numerusform>commitment</numerusform>
            <numerusform>commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message numerus="yes">
        <source>%n photo(s) for this session</source>
        <translation>
            <numerusform>%n photo for this session</numerusform>
            <numerusform>%n photos for this session</numerusform>
        </translation>
    </message>
</context>
</TS>
