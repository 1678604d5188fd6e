<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message numerus="yes">
        <source>{confirmed} will come, of %n invited</source>
        <translation>
            <numerusform>{confirmed} will come, of %n invited</numerusform>
            <numerusform>{confirmed} will come, of %n invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people</source>
        <translation>
            <numerusform>Invite %n person</numerusform>
            <numerusform>Invite %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people invited</source>
        <translation>
            <numerusform>%n person invited</numerusform>
            <numerusform>%n people invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken off the call list</source>
        <translation>
            <numerusform>%n person taken off the call list</numerusform>
            <numerusform>%n people taken off the call list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names match nobody here</source>
        <translation>
            <numerusform>%n name matches nobody here</numerusform>
            <numerusform>%n names match nobody here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{held} of %n sessions held</source>
        <translation>
            <numerusform>{held} of %n session held</numerusform>
            <numerusform>{held} of %n sessions held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendances</source>
        <translation>
            <numerusform>%n attendance</numerusform>
            <numerusform>%n attendances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-days added</source>
        <translation>
            <numerusform>%n half-day added</numerusform>
            <numerusform>%n half-days added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n was there already</numerusform>
            <numerusform>%n were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions cancelled</source>
        <translation>
            <numerusform>%n session cancelled</numerusform>
            <numerusform>%n sessions cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n woman</numerusform>
            <numerusform>%n women</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n man</numerusform>
            <numerusform>%n men</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sex of %n not recorded</source>
        <translation>
            <numerusform>sex of %n not recorded</numerusform>
            <numerusform>sex of %n not recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>held: %n people there</source>
        <translation>
            <numerusform>held: %n person there</numerusform>
            <numerusform>held: %n people there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScorePreview</name>
    <message numerus="yes">
        <source>Import %n scores</source>
        <translation>
            <numerusform>Import %n score</numerusform>
            <numerusform>Import %n scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message numerus="yes">
        <source>%n people took both tests</source>
        <translation>
            <numerusform>%n person took both tests</numerusform>
            <numerusform>%n people took both tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>satisfaction {mean} of 5, said by %n</source>
        <translation>
            <numerusform>satisfaction {mean} of 5 (%n answer)</numerusform>
            <numerusform>satisfaction {mean} of 5 (%n answers)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scores of %n people kept</source>
        <translation>
            <numerusform>Scores of %n person kept</numerusform>
            <numerusform>Scores of %n people kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores imported</source>
        <translation>
            <numerusform>%n score imported</numerusform>
            <numerusform>%n scores imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message numerus="yes">
        <source>%n half-days are there already and are left out</source>
        <translation>
            <numerusform>%n half-day is there already and is left out</numerusform>
            <numerusform>%n half-days are there already and are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n sessions</source>
        <translation>
            <numerusform>Add %n session</numerusform>
            <numerusform>Add %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionSheet</name>
    <message numerus="yes">
        <source>%n sessions chosen</source>
        <translation>
            <numerusform>%n session chosen</numerusform>
            <numerusform>%n sessions chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n sessions</source>
        <translation>
            <numerusform>Cancel %n session</numerusform>
            <numerusform>Cancel %n sessions</numerusform>
        </translation>
    </message>
</context>
</TS>
