<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FollowingPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message numerus="yes">
        <source>%n photo(s) kept</source>
        <translation>
            <numerusform>%n photo kept</numerusform>
            <numerusform>%n photos kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SynthesisWords</name>
    <message numerus="yes">
        <source>%n hand(s) more than people present</source>
        <translation>
            <numerusform>%n hand more than people present</numerusform>
            <numerusform>%n hands more than people present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the {present} present did not raise a hand</source>
        <translation>
            <numerusform>%n of the {present} present did not raise a hand.</numerusform>
            <numerusform>%n of the {present} present did not raise a hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n make the statement</source>
        <translation>
            <numerusform>%n makes the statement</numerusform>
            <numerusform>%n make the statement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold back</source>
        <translation>
            <numerusform>%n holds back</numerusform>
            <numerusform>%n hold back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
</TS>
