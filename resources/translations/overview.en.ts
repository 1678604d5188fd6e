<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DecideSheet</name>
    <message numerus="yes">
        <source>%n missing file(s)</source>
        <translation>
            <numerusform>%n missing file</numerusform>
            <numerusform>%n missing files</numerusform>
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
    <name>FigureStrip</name>
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
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>NextSheet</name>
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
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n file(s) merged</source>
        <translation>
            <numerusform>%n file merged</numerusform>
            <numerusform>%n files merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) noted since then build on what it brought, and would go with it.</source>
        <translation>
            <numerusform>%n thing noted since then builds on what it brought, and would go with it.</numerusform>
            <numerusform>%n things noted since then build on what it brought, and would go with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message numerus="yes">
        <source>%n entry(s) wait until an earlier export of this laptop arrives.</source>
        <translation>
            <numerusform>%n entry waits until an earlier export of this laptop arrives.</numerusform>
            <numerusform>%n entries wait until an earlier export of this laptop arrives.</numerusform>
        </translation>
    </message>
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
        <source>Merge %n file(s)</source>
        <translation>
            <numerusform>Merge %n file</numerusform>
            <numerusform>Merge %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseSheet</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
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
        <source>new presences</source>
        <translation>
            <numerusform>new presence</numerusform>
            <numerusform>new presences</numerusform>
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
        <source>changed, %n taken away</source>
        <translation>
            <numerusform>changed, %n taken away</numerusform>
            <numerusform>changed, %n taken away</numerusform>
        </translation>
    </message>
</context>
</TS>
