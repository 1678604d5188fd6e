<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AgendaBar</name>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} من {total}</translation>
    </message>
    <message>
        <source>of {n} min</source>
        <translation>من {n} دقيقة</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} دقيقة</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message numerus="yes">
        <source>%n minute(s) planned</source>
        <translation>
            <numerusform>لا دقيقة مبرمجة</numerusform>
            <numerusform>دقيقة مبرمجة</numerusform>
            <numerusform>دقيقتان مبرمجتان</numerusform>
            <numerusform>%n دقائق مبرمجة</numerusform>
            <numerusform>%n دقيقة مبرمجة</numerusform>
            <numerusform>%n دقيقة مبرمجة</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} دقيقة</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>من {n}</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Title and minutes: Land 40</source>
        <translation>العنوان والدقائق: العقار 40</translation>
    </message>
    <message>
        <source>New agenda item</source>
        <translation>نقطة جديدة</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>النقطة التالية</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>نقطة جديدة</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Nothing was said in these words</source>
        <translation>لم يُقل شيء بهذه الكلمات</translation>
    </message>
    <message>
        <source>The first words will be written here</source>
        <translation>هنا تُكتب أولى الكلمات</translation>
    </message>
    <message>
        <source>Prepare a session</source>
        <translation>تحضير جلسة</translation>
    </message>
    <message>
        <source>No session is planned yet</source>
        <translation>لم تُبرمج أي جلسة بعد</translation>
    </message>
    <message>
        <source>A title and a date are enough; the agenda can follow.</source>
        <translation>يكفي عنوان وتاريخ، ويمكن أن يأتي جدول الأعمال بعدهما.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>المتكلم</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>correct the last one</source>
        <translation>تصحيح الأخيرة</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>find</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>What is being said…</source>
        <translation>ما يقال…</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>the draft cannot be kept</source>
        <translation>لم يعد ممكنا حفظ المسودة</translation>
    </message>
    <message>
        <source>kept at every key</source>
        <translation>يُحفظ مع كل حرف</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Find in the notes of every session</source>
        <translation>البحث في تدوينات كل الجلسات</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) found</source>
        <translation>
            <numerusform>لا نتيجة</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>In French</source>
        <translation>بالفرنسية</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <translation>بالعربية</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>كتابة المحضر</translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>Screen of the room</source>
        <translation>شاشة القاعة</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} من {total}</translation>
    </message>
</context>
<context>
    <name>RuleQuestion</name>
    <message>
        <source>Begin taking notes</source>
        <translation>بدء التدوين</translation>
    </message>
    <message>
        <source>How will what is said be attributed?</source>
        <translation>إلى من يُنسب ما سيقال؟</translation>
    </message>
    <message>
        <source>Decide it with the room before the first word: everything that leaves this window obeys it, and it stays for the whole session.</source>
        <translation>اتفقوا عليها مع القاعة قبل أول كلمة: كل ما يخرج من هنا يتبع هذه القاعدة، طوال الجلسة.</translation>
    </message>
</context>
<context>
    <name>SessionHead</name>
    <message>
        <source>Another session (F6)</source>
        <translation>جلسة أخرى (F6)</translation>
    </message>
    <message>
        <source>Find in the notes (Ctrl F)</source>
        <translation>البحث في التدوينات (Ctrl F)</translation>
    </message>
    <message>
        <source>Screen of the room</source>
        <translation>شاشة القاعة</translation>
    </message>
    <message>
        <source>Screen of the room (F5)</source>
        <translation>شاشة القاعة (F5)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>لائحة الاتصال</translation>
    </message>
    <message>
        <source>Call list (F4)</source>
        <translation>لائحة الاتصال (F4)</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>من يتكلم</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>عن ماذا</translation>
    </message>
    <message>
        <source>The kind of what is said</source>
        <translation>نوع ما يقال</translation>
    </message>
    <message>
        <source>Correct the last one</source>
        <translation>تصحيح الأخيرة</translation>
    </message>
    <message>
        <source>The next item of the agenda</source>
        <translation>النقطة التالية من جدول الأعمال</translation>
    </message>
    <message>
        <source>An item that nobody had planned</source>
        <translation>نقطة لم تكن مبرمجة</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>لائحة الاتصال</translation>
    </message>
    <message>
        <source>Screen of the room</source>
        <translation>شاشة القاعة</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>جلسة أخرى</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>البحث في الملاحظات</translation>
    </message>
    <message>
        <source>Direction of writing</source>
        <translation>اتجاه الكتابة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Your draft is back on the line</source>
        <translation>عادت مسودتكم إلى السطر</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Card removed</source>
        <translation>أزيلت البطاقة</translation>
    </message>
    <message>
        <source>Minutes written: {file}</source>
        <translation>كُتب المحضر: {file}</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Point of view</source>
        <translation>وجهة نظر</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>رأي</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>منظور</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>حكاية</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Elected official</source>
        <translation>من المنتخبين</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>جمعية</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>تعاونية</translation>
    </message>
    <message>
        <source>Mutual</source>
        <translation>تعاضدية</translation>
    </message>
    <message>
        <source>Social enterprise</source>
        <translation>مقاولة اجتماعية</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>University</source>
        <translation>الجامعة</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>الإعلام</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>صفة أخرى</translation>
    </message>
    <message>
        <source>Elected woman</source>
        <translation>منتخبة</translation>
    </message>
    <message>
        <source>Elected man</source>
        <translation>منتخب</translation>
    </message>
    <message>
        <source>{role}, woman</source>
        <translation>{role}، امرأة</translation>
    </message>
    <message>
        <source>{role}, man</source>
        <translation>{role}، رجل</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>جماعة ترابية</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>Nobody answers to “{letters}”</source>
        <translation>لا أحد يوافق «{letters}»</translation>
    </message>
    <message>
        <source>New theme “{title}”</source>
        <translation>موضوع جديد «{title}»</translation>
    </message>
    <message>
        <source>correcting the card of {time}</source>
        <translation>تصحيح ما قيل على {time}</translation>
    </message>
    <message>
        <source>No name leaves this window: minutes by role</source>
        <translation>لا يخرج أي اسم من هنا: المحضر حسب الصفة</translation>
    </message>
    <message>
        <source>No name leaves this window: minutes by kind of organisation</source>
        <translation>لا يخرج أي اسم من هنا: المحضر حسب نوع الهيئة</translation>
    </message>
    <message>
        <source>Names only of those who agreed; the role of everybody else</source>
        <translation>اسم من وافق، وصفة الباقين</translation>
    </message>
    <message>
        <source>Nobody is named and no speaker is kept</source>
        <translation>لا يُذكر أحد، ولا يُحفظ اسم المتكلم</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>إلى الصفة</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>إلى نوع الهيئة</translation>
    </message>
    <message>
        <source>With names, for those who agree</source>
        <translation>إلى الشخص إذا وافق</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا إلى أحد</translation>
    </message>
    <message>
        <source>“Elected woman”, “Cooperative, man”. No name leaves this window.</source>
        <translation>«منتخبة»، «تعاونية، رجل». لا يخرج أي اسم من هنا.</translation>
    </message>
    <message>
        <source>“Association”, “Local authority”. No name, no sex.</source>
        <translation>«جمعية»، «جماعة ترابية». لا اسم ولا جنس.</translation>
    </message>
    <message>
        <source>The name where the person agreed, the role everywhere else.</source>
        <translation>الاسم لمن وافق، والصفة لكل الباقين.</translation>
    </message>
    <message>
        <source>Who speaks is kept nowhere, not even on this laptop.</source>
        <translation>لا يُحفظ من يتكلم في أي مكان، ولا حتى في هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>What has been said</source>
        <translation>ما قيل حتى الآن</translation>
    </message>
    <message>
        <source>About</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>with a number: the kind</source>
        <translation>ورقم لاختيار النوع</translation>
    </message>
</context>
<context>
    <name>ThemeCounts</name>
    <message>
        <source>Type # and a word</source>
        <translation>اكتبوا # ثم كلمة</translation>
    </message>
</context>
</TS>
