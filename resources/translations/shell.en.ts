<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cautions</name>
    <message numerus="yes">
        <source>What was noted is only on this computer for %n day(s).</source>
        <translation>
            <numerusform>What was noted has been only on this computer for %n day.</numerusform>
            <numerusform>What was noted has been only on this computer for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message numerus="yes">
        <source>Merge %n file(s)</source>
        <translation>
            <numerusform>Merge %n file</numerusform>
            <numerusform>Merge %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to hand over</source>
        <translation>
            <numerusform>%n to hand over</numerusform>
            <numerusform>%n to hand over</numerusform>
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
        <source>only here for %n day(s)</source>
        <translation>
            <numerusform>only here for %n day</numerusform>
            <numerusform>only here for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n disagreement</numerusform>
            <numerusform>%n disagreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probable twin(s)</source>
        <translation>
            <numerusform>%n probable twin</numerusform>
            <numerusform>%n probable twins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n since</source>
        <translation>
            <numerusform>%n since</numerusform>
            <numerusform>%n since</numerusform>
        </translation>
    </message>
</context>
</TS>
