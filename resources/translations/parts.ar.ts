<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Header</name>
    <message>
        <source>{column}, {width} wide</source>
        <translation>{column}، العرض {width}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>⏎</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>More filters</source>
        <translation>تصفية أخرى</translation>
    </message>
    <message>
        <source>Only: {filters}</source>
        <translation>فقط: {filters}</translation>
    </message>
    <message>
        <source>Without these filters</source>
        <translation>بدون هذه التصفية</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Arabic name</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>الاسم باللاتينية</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>سنة الازدياد</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>سنة الازدياد</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Without a phone</source>
        <translation>بدون هاتف</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>الرجال</translation>
    </message>
    <message>
        <source>Sex not recorded</source>
        <translation>الجنس غير مسجل</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>قرص</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ال&amp;مكان:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;نوع الملفات:</translation>
    </message>
</context>
<context>
    <name>TableTools</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>تصدير المعروض</translation>
    </message>
    <message>
        <source>Copy to a spreadsheet</source>
        <translation>نسخ إلى جدول إلكتروني</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>تصفية أخرى</translation>
    </message>
    <message>
        <source>Widths of the columns: ← →, Shift ← →</source>
        <translation>عرض الأعمدة: ← →، Shift ← →</translation>
    </message>
    <message>
        <source>In order by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Widths</source>
        <translation>ضبط العرض</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>الرجوع إلى الأعمدة الأولى</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>لم يُنسخ أي سطر</numerusform>
            <numerusform>نُسخ سطر واحد</numerusform>
            <numerusform>نُسخ سطران</numerusform>
            <numerusform>نُسخت %n أسطر</numerusform>
            <numerusform>نُسخ %n سطرا</numerusform>
            <numerusform>نُسخ %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>تصدير المعروض</translation>
    </message>
</context>
</TS>
