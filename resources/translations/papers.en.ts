<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Amounts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place}, %n person(s)</source>
        <translation>
            <numerusform>{place}, %n person</numerusform>
            <numerusform>{place}, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HalfDaySheet</name>
    <message numerus="yes">
        <source>%n photo(s) kept with this half-day.</source>
        <translation>
            <numerusform>%n photo kept with this half-day.</numerusform>
            <numerusform>%n photos kept with this half-day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message numerus="yes">
        <source>%n badge(s), 8 on a page.</source>
        <translation>
            <numerusform>%n badge, 8 on a page.</numerusform>
            <numerusform>%n badges, 8 on a page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) completed the training.</source>
        <translation>
            <numerusform>%n person completed the training.</numerusform>
            <numerusform>%n people completed the training.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofScreen</name>
    <message numerus="yes">
        <source>%n person(s) to look at</source>
        <translation>
            <numerusform>%n person to look at</numerusform>
            <numerusform>%n people to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not read yet</source>
        <translation>
            <numerusform>%n line not read yet</numerusform>
            <numerusform>%n lines not read yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) kept with the half-day</source>
        <translation>
            <numerusform>%n photo kept with the half-day</numerusform>
            <numerusform>%n photos kept with the half-day</numerusform>
        </translation>
    </message>
</context>
</TS>
