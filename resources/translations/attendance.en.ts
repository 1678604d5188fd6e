<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttendancePage</name>
    <message numerus="yes">
        <source>%n people expected</source>
        <translation>
            <numerusform>%n person expected</numerusform>
            <numerusform>%n people expected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>Register of {half_day} closed, %n not yet marked</source>
        <translation>
            <numerusform>Register of {half_day} closed, %n not yet marked</numerusform>
            <numerusform>Register of {half_day} closed, %n not yet marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message numerus="yes">
        <source> of %n marked</source>
        <translation>
            <numerusform> of %n marked</numerusform>
            <numerusform> of %n marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message numerus="yes">
        <source>%n people: {status}</source>
        <translation>
            <numerusform>%n person: {status}</numerusform>
            <numerusform>%n people: {status}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message numerus="yes">
        <source>%n names of {total}</source>
        <translation>
            <numerusform>%n name of {total}</numerusform>
            <numerusform>%n names of {total}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message numerus="yes">
        <source>The %n others, last marked first</source>
        <translation>
            <numerusform>The other one</numerusform>
            <numerusform>The %n others, last marked first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet marked</source>
        <translation>
            <numerusform>%n not yet marked</numerusform>
            <numerusform>%n not yet marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already marked, last first</source>
        <translation>
            <numerusform>%n already marked</numerusform>
            <numerusform>%n already marked, last first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: type letters</source>
        <translation>
            <numerusform>%n more: type letters</numerusform>
            <numerusform>%n more: type letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message numerus="yes">
        <source>of %n marked</source>
        <translation>
            <numerusform>of %n marked</numerusform>
            <numerusform>of %n marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n others are…</source>
        <translation>
            <numerusform>The other one is…</numerusform>
            <numerusform>The %n others are…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WholeGrid</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
</TS>
