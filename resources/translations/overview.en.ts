<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlikeSheet</name>
    <message numerus="yes">
        <source>%n united; they can be taken apart again</source>
        <translation>
            <numerusform>%n united; it can be taken apart again</numerusform>
            <numerusform>%n united; they can be taken apart again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unite %n</source>
        <translation>
            <numerusform>Unite %n</numerusform>
            <numerusform>Unite %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivedSheet</name>
    <message numerus="yes">
        <source>%n file(s) of the sample&apos;s laptops wait for you</source>
        <translation>
            <numerusform>%n file from the sample’s laptops waits</numerusform>
            <numerusform>%n files from the sample’s laptops wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message numerus="yes">
        <source>%n defect(s). Repairing keeps the file as it is first.</source>
        <translation>
            <numerusform>%n defect. Repairing first keeps a copy of the file as it is.</numerusform>
            <numerusform>%n defects. Repairing first keeps a copy of the file as it is.</numerusform>
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
    <name>Counts</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s)</source>
        <translation>
            <numerusform>%n attendance</numerusform>
            <numerusform>%n attendances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n other record</numerusform>
            <numerusform>%n other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s)</source>
        <translation>
            <numerusform>%n attendance</numerusform>
            <numerusform>%n attendances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n disagreement</numerusform>
            <numerusform>%n disagreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entered several times</source>
        <translation>
            <numerusform>%n entered several times</numerusform>
            <numerusform>%n entered several times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probable twin(s)</source>
        <translation>
            <numerusform>%n probable twin</numerusform>
            <numerusform>%n probable twins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s)</source>
        <translation>
            <numerusform>%n attendance</numerusform>
            <numerusform>%n attendances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s) held</source>
        <translation>
            <numerusform>%n half-day held</numerusform>
            <numerusform>%n half-days held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) held</source>
        <translation>
            <numerusform>%n session held</numerusform>
            <numerusform>%n sessions held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>women, %n not recorded</source>
        <translation>
            <numerusform>women, %n not recorded</numerusform>
            <numerusform>women, %n not recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandIn</name>
    <message numerus="yes">
        <source>received of %n expected</source>
        <translation>
            <numerusform>received of %n expected</numerusform>
            <numerusform>received of %n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s) or session(s) without a register</source>
        <translation>
            <numerusform>%n half-day or session without a register</numerusform>
            <numerusform>%n half-days or sessions without a register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) here since</source>
        <translation>
            <numerusform>%n entry here since</numerusform>
            <numerusform>%n entries here since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy a reminder for %n</source>
        <translation>
            <numerusform>Copy a reminder for %n</numerusform>
            <numerusform>Copy a reminder for %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) missing</source>
        <translation>
            <numerusform>%n entry missing</numerusform>
            <numerusform>%n entries missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a register</source>
        <translation>
            <numerusform>%n without a register</numerusform>
            <numerusform>%n without a register</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message numerus="yes">
        <source>%n entry(s) since the last time; the file holds everything.</source>
        <translation>
            <numerusform>%n entry since the last time; the file holds everything.</numerusform>
            <numerusform>%n entries since the last time; the file holds everything.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message numerus="yes">
        <source>%n entry(s) to hand over</source>
        <translation>
            <numerusform>%n entry to hand over</numerusform>
            <numerusform>%n entries to hand over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>and %n more, one after the other</source>
        <translation>
            <numerusform>and %n more after it</numerusform>
            <numerusform>and %n more, one after the other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) wait for it</source>
        <translation>
            <numerusform>%n entry waits for it</numerusform>
            <numerusform>%n entries wait for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock was %n day(s) behind.</source>
        <translation>
            <numerusform>The clock was %n day behind.</numerusform>
            <numerusform>The clock was %n days behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock was %n day(s) ahead.</source>
        <translation>
            <numerusform>The clock was %n day ahead.</numerusform>
            <numerusform>The clock was %n days ahead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextSheet</name>
    <message numerus="yes">
        <source>%n item(s) on the agenda</source>
        <translation>
            <numerusform>%n item on the agenda</numerusform>
            <numerusform>%n items on the agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) planned</source>
        <translation>
            <numerusform>%n minute planned</numerusform>
            <numerusform>%n minutes planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
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
</context>
<context>
    <name>Opened</name>
    <message numerus="yes">
        <source>Show more: %n remain</source>
        <translation>
            <numerusform>Show more: %n remains</numerusform>
            <numerusform>Show more: %n remain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n file(s) merged</source>
        <translation>
            <numerusform>%n file merged</numerusform>
            <numerusform>%n files merged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairSheet</name>
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
</context>
<context>
    <name>Parcels</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n file(s) received</source>
        <translation>
            <numerusform>%n file received</numerusform>
            <numerusform>%n files received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n file(s)</source>
        <translation>
            <numerusform>Merge %n file</numerusform>
            <numerusform>Merge %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message numerus="yes">
        <source>Take all %n from {laptop}</source>
        <translation>
            <numerusform>Take what {laptop} wrote</numerusform>
            <numerusform>Take all %n from {laptop}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided; every laptop will see it</source>
        <translation>
            <numerusform>Decided; every laptop will see it</numerusform>
            <numerusform>%n decided; every laptop will see it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n entry(s) wait until an earlier export of this laptop arrives.</source>
        <translation>
            <numerusform>%n entry waits until an earlier export of this laptop arrives.</numerusform>
            <numerusform>%n entries wait until an earlier export of this laptop arrives.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message numerus="yes">
        <source>before merging %n file(s)</source>
        <translation>
            <numerusform>before merging %n file</numerusform>
            <numerusform>before merging %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) merged</source>
        <translation>
            <numerusform>%n file merged</numerusform>
            <numerusform>%n files merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made one</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records made one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n part(s) of the programme</source>
        <translation>
            <numerusform>%n part of the programme</numerusform>
            <numerusform>%n parts of the programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>%n half-day</numerusform>
            <numerusform>%n half-days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda item(s)</source>
        <translation>
            <numerusform>%n agenda item</numerusform>
            <numerusform>%n agenda items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settle</name>
    <message numerus="yes">
        <source>%n question(s), none is urgent: work goes on without them.</source>
        <translation>
            <numerusform>%n question, not urgent: work goes on without it.</numerusform>
            <numerusform>%n questions, none is urgent: work goes on without them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n reason</numerusform>
            <numerusform>%n reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message numerus="yes">
        <source>new people</source>
        <translation>
            <numerusform>new person</numerusform>
            <numerusform>new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new attendances</source>
        <translation>
            <numerusform>new attendance</numerusform>
            <numerusform>new attendances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new notes</source>
        <translation>
            <numerusform>new note</numerusform>
            <numerusform>new notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>disagreements</source>
        <translation>
            <numerusform>disagreement</numerusform>
            <numerusform>disagreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>probable twins</source>
        <translation>
            <numerusform>probable twin</numerusform>
            <numerusform>probable twins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed, %n removed</source>
        <translation>
            <numerusform>changed, %n removed</numerusform>
            <numerusform>changed, %n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message numerus="yes">
        <source>%n file(s) merged</source>
        <translation>
            <numerusform>%n file merged</numerusform>
            <numerusform>%n files merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(s)</source>
        <translation>
            <numerusform>%n new entry</numerusform>
            <numerusform>%n new entries</numerusform>
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
</TS>
