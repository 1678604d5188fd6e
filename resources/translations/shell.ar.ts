<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Asking</name>
    <message>
        <source>Open a programme</source>
        <translation>فتح برنامج</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>الملفات المتوصل بها</translation>
    </message>
    <message>
        <source>Choose the files received</source>
        <translation>اختيار الملفات المتوصل بها</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Keep a copy in</source>
        <translation>الاحتفاظ بنسخة في</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
</context>
<context>
    <name>BeforeImport</name>
    <message>
        <source>Another sheet</source>
        <translation>ورقة أخرى</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب أي شيء بعد.</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>This programme is in a folder of the network. Where the network stops, so does the saving, and two computers must not open it at once. Better copy it to this computer, and hand it over.</source>
        <translation>هذا البرنامج في مجلد على الشبكة. إذا توقفت الشبكة توقف الحفظ، ولا ينبغي أن يفتحه حاسوبان في الوقت نفسه. الأفضل نسخه إلى هذا الحاسوب ثم تسليمه.</translation>
    </message>
    <message>
        <source>This programme is on a stick. A copy of each backup is kept on this computer. Do not pull the stick out before the program is closed.</source>
        <translation>هذا البرنامج على مفتاح USB. تُحفظ على هذا الحاسوب نسخة من كل نسخة احتياطية. لا تسحبوا المفتاح قبل إغلاق التطبيق.</translation>
    </message>
    <message>
        <source>Hand over on a stick</source>
        <translation>تسليم على مفتاح USB</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message numerus="yes">
        <source>What was noted is only on this computer for %n day(s).</source>
        <translation>
            <numerusform>ما سُجل موجود على هذا الحاسوب فقط.</numerusform>
            <numerusform>ما سُجل موجود على هذا الحاسوب فقط منذ يوم.</numerusform>
            <numerusform>ما سُجل موجود على هذا الحاسوب فقط منذ يومين.</numerusform>
            <numerusform>ما سُجل موجود على هذا الحاسوب فقط منذ %n أيام.</numerusform>
            <numerusform>ما سُجل موجود على هذا الحاسوب فقط منذ %n يوما.</numerusform>
            <numerusform>ما سُجل موجود على هذا الحاسوب فقط منذ %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plug in {name}: the copy is made automatically.</source>
        <translation>أوصلوا {name}: تُنجَز النسخة تلقائيا.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Sessions and half-days</source>
        <translation>الجلسات وأنصاف الأيام</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>Doings</name>
    <message>
        <source>Do here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>تنفيذ</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>A photo goes on a session or on a signed sheet: open it first.</source>
        <translation>تُترك الصورة فوق جلسة أو فوق لائحة موقعة: افتحوها أولا.</translation>
    </message>
    <message>
        <source>Neither an export nor a list: {file} is not taken.</source>
        <translation>لا هو تصدير ولا لائحة: لم يؤخذ {file}.</translation>
    </message>
    <message>
        <source>One list at a time: you look through each first.</source>
        <translation>لائحة واحدة في كل مرة: كل واحدة تُراجع أولا.</translation>
    </message>
    <message>
        <source>Import the list {file}</source>
        <translation>استيراد اللائحة {file}</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n file(s)</source>
        <translation>
            <numerusform>لا ملفات للدمج</numerusform>
            <numerusform>دمج ملف واحد</numerusform>
            <numerusform>دمج ملفين</numerusform>
            <numerusform>دمج %n ملفات</numerusform>
            <numerusform>دمج %n ملفا</numerusform>
            <numerusform>دمج %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a programme first: a file that ends in {ending}.</source>
        <translation>افتحوا أولا برنامجا: ملفا ينتهي بـ {ending}.</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>فتح {file}</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>الانتقال</translation>
    </message>
    <message>
        <source>go there and do it</source>
        <translation>الانتقال والتنفيذ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>هيئة</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>وحدة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>Errand</name>
    <message>
        <source>That cannot be done there now</source>
        <translation>لا يمكن ذلك هنا الآن</translation>
    </message>
</context>
<context>
    <name>Everybody</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>open the person</source>
        <translation>فتح صفحة الشخص</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Open a file I was given</source>
        <translation>فتح ملف متوصل به</translation>
    </message>
    <message>
        <source>The coordinator gave me a stick or a message</source>
        <translation>سلّمتني التنسيقية مفتاح USB أو رسالة</translation>
    </message>
    <message>
        <source>Start a programme</source>
        <translation>بدء برنامج</translation>
    </message>
    <message>
        <source>Three minutes: modules, dates, places</source>
        <translation>ثلاث دقائق: وحدات وتواريخ وأماكن</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>تجربة مثال</translation>
    </message>
    <message>
        <source>Invented people; nothing mixes with real data</source>
        <translation>أشخاص من نسج الخيال، لا يختلطون بعملكم</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>كل شيء يبقى في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Three answers and you can start work. Everything can be changed later.</source>
        <translation>ثلاثة أجوبة وتبدؤون العمل. كل شيء قابل للتغيير لاحقا.</translation>
    </message>
    <message>
        <source>What is the programme called?</source>
        <translation>ما اسم البرنامج؟</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبا</translation>
    </message>
    <message>
        <source>Your language</source>
        <translation>لغتكم</translation>
    </message>
    <message>
        <source>Your name, to know who noted what</source>
        <translation>اسمكم، ليُعرف من دوّن ماذا</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريدون أن تفعلوا؟</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمكم</translation>
    </message>
    <message>
        <source>A first name is enough.</source>
        <translation>يكفي الاسم الشخصي.</translation>
    </message>
    <message>
        <source>A place and a year are enough.</source>
        <translation>يكفي مكان وسنة: صفرو 2026.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Saved in {folder}: {file}</source>
        <translation>حُفظ في {folder}: {file}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Everything is saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Sample, invented people</source>
        <translation>مثال، أشخاص من الخيال</translation>
    </message>
    <message>
        <source>Fingerprint copied</source>
        <translation>نُسخت البصمة</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>The same on two laptops exactly when they hold the same. Press to copy it.</source>
        <translation>تكون هي نفسها على حاسوبين إذا كانت فيهما المعطيات نفسها، وإلا فلا. اضغطوا لنسخها.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>The last entry is not saved: the disk is full</source>
        <translation>لم تُحفظ آخر معلومة: القرص ممتلئ</translation>
    </message>
    <message>
        <source>The last entry is not saved: the file is locked</source>
        <translation>لم تُحفظ آخر معلومة: الملف محمي</translation>
    </message>
    <message>
        <source>The last entry is not saved: the disk does not answer</source>
        <translation>لم تُحفظ آخر معلومة: القرص لا يستجيب</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>تعذّرت النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>لا نسخة احتياطية</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message numerus="yes">
        <source>only here for %n day(s)</source>
        <translation>
            <numerusform>هنا فقط</numerusform>
            <numerusform>هنا فقط منذ يوم</numerusform>
            <numerusform>هنا فقط منذ يومين</numerusform>
            <numerusform>هنا فقط منذ %n أيام</numerusform>
            <numerusform>هنا فقط منذ %n يوما</numerusform>
            <numerusform>هنا فقط منذ %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوما</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is elsewhere. Hand it over, or keep a copy on a stick.</source>
        <translation>لا يوجد شيء من ذلك في مكان آخر. سلّموه، أو احتفظوا بنسخة منه على مفتاح USB.</translation>
    </message>
    <message>
        <source>Nothing to hand over</source>
        <translation>لا شيء للتسليم</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) not handed over yet</source>
        <translation>
            <numerusform>لا شيء للتسليم</numerusform>
            <numerusform>معلومة واحدة لم تُسلَّم بعد</numerusform>
            <numerusform>معلومتان لم تُسلَّما بعد</numerusform>
            <numerusform>%n معلومات لم تُسلَّم بعد</numerusform>
            <numerusform>%n معلومة لم تُسلَّم بعد</numerusform>
            <numerusform>%n معلومة لم تُسلَّم بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) since</source>
        <translation>
            <numerusform>لا شيء منذ ذلك</numerusform>
            <numerusform>معلومة واحدة منذ ذلك</numerusform>
            <numerusform>معلومتان منذ ذلك</numerusform>
            <numerusform>%n معلومات منذ ذلك</numerusform>
            <numerusform>%n معلومة منذ ذلك</numerusform>
            <numerusform>%n معلومة منذ ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over on {day}, nothing since</source>
        <translation>سُلّم في {day}، لا شيء منذ ذلك</translation>
    </message>
    <message>
        <source>Backed up {ago}</source>
        <translation>نسخة احتياطية {ago}</translation>
    </message>
    <message>
        <source>{backup}, not on the stick</source>
        <translation>{backup}، وليس على المفتاح</translation>
    </message>
    <message>
        <source>Not on the stick</source>
        <translation>ليس على المفتاح</translation>
    </message>
    <message>
        <source>{backup}, on the stick too</source>
        <translation>{backup}، وعلى المفتاح أيضا</translation>
    </message>
    <message>
        <source>stick {ago}</source>
        <translation>على المفتاح {ago}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>قبل لحظات</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>قبل لحظات</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>قبل قليل</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يوما</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to hand over</source>
        <translation>
            <numerusform>لا شيء للتسليم</numerusform>
            <numerusform>واحد للتسليم</numerusform>
            <numerusform>اثنان للتسليم</numerusform>
            <numerusform>%n للتسليم</numerusform>
            <numerusform>%n للتسليم</numerusform>
            <numerusform>%n للتسليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n since</source>
        <translation>
            <numerusform>لا شيء منذ ذلك</numerusform>
            <numerusform>واحد منذ ذلك</numerusform>
            <numerusform>اثنان منذ ذلك</numerusform>
            <numerusform>%n منذ ذلك</numerusform>
            <numerusform>%n منذ ذلك</numerusform>
            <numerusform>%n منذ ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over on {day}, {since}</source>
        <translation>سُلّم في {day}، {since}</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>لا شيء ينتظر قراركم</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>لا اختلاف</numerusform>
            <numerusform>اختلاف واحد</numerusform>
            <numerusform>اختلافان</numerusform>
            <numerusform>%n اختلافات</numerusform>
            <numerusform>%n اختلافا</numerusform>
            <numerusform>%n اختلاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probable twin(s)</source>
        <translation>
            <numerusform>لا تكرار محتمل</numerusform>
            <numerusform>تكرار محتمل واحد</numerusform>
            <numerusform>تكراران محتملان</numerusform>
            <numerusform>%n تكرارات محتملة</numerusform>
            <numerusform>%n تكرارا محتملا</numerusform>
            <numerusform>%n تكرار محتمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>لا شيء للقرار</numerusform>
            <numerusform>أمر واحد للقرار</numerusform>
            <numerusform>أمران للقرار</numerusform>
            <numerusform>%n أمور للقرار</numerusform>
            <numerusform>%n أمرا للقرار</numerusform>
            <numerusform>%n أمر للقرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>A line up, a line down</source>
        <translation>سطر إلى أعلى، سطر إلى أسفل</translation>
    </message>
    <message>
        <source>On to what follows</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>To the list of topics</source>
        <translation>إلى لائحة المواضيع</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>العودة إلى حيث كنتم</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>العودة إلى العمل</translation>
    </message>
    <message>
        <source>Read about this page</source>
        <translation>قراءة المساعدة الخاصة بهذه الصفحة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In a list, in a form</source>
        <translation>في لائحة أو في بطاقة</translation>
    </message>
    <message>
        <source>Overview, participants, attendance, session</source>
        <translation>نظرة عامة، المشاركون، الحضور، الجلسة</translation>
    </message>
    <message>
        <source>Previous tab, next tab</source>
        <translation>التبويب السابق، التبويب التالي</translation>
    </message>
    <message>
        <source>Find an action, a person, something said</source>
        <translation>البحث عن عمل أو شخص أو كلام</translation>
    </message>
    <message>
        <source>Choose files that were received</source>
        <translation>اختيار الملفات المتوصل بها</translation>
    </message>
    <message>
        <source>Undo what was noted last</source>
        <translation>التراجع عن آخر ما دُوّن</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Settings: name, language, theme, text size</source>
        <translation>الإعدادات: الاسم واللغة والمظهر وحجم النص</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>لائحة المفاتيح هذه</translation>
    </message>
    <message>
        <source>Previous line, next line</source>
        <translation>السطر السابق، السطر التالي</translation>
    </message>
    <message>
        <source>Do what the blue button says</source>
        <translation>إنجاز ما يقوله الزر الأزرق</translation>
    </message>
    <message>
        <source>Nothing happens, back to where you were</source>
        <translation>لا يحدث شيء، العودة إلى حيث كنتم</translation>
    </message>
    <message>
        <source>The next field</source>
        <translation>الخانة التالية</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Nothing more to undo</source>
        <translation>لم يبق ما يُتراجع عنه</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Nothing more to redo</source>
        <translation>لم يبق ما يُعاد</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>In the notes</source>
        <translation>في التدوينات</translation>
    </message>
    <message>
        <source>open the note</source>
        <translation>فتح التدوينة</translation>
    </message>
</context>
<context>
    <name>OpenRegister</name>
    <message>
        <source>{status} this morning</source>
        <translation>{status} هذا الصباح</translation>
    </message>
    <message>
        <source>{status} this afternoon</source>
        <translation>{status} بعد زوال اليوم</translation>
    </message>
    <message>
        <source>{status} on {half_day}</source>
        <translation>{status} يوم {half_day}</translation>
    </message>
    <message>
        <source>to mark somebody, first open the half-day: Ctrl 3</source>
        <translation>للتسجيل، افتحوا نصف اليوم أولا: ⁦Ctrl 3⁩</translation>
    </message>
    <message>
        <source>the register of {half_day} is closed</source>
        <translation>سجل {half_day} مقفل</translation>
    </message>
    <message>
        <source>already marked: {status}</source>
        <translation>مسجل: {status}</translation>
    </message>
    <message>
        <source>mark {status}</source>
        <translation>تسجيل: {status}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>The sample is removed. Chosen again, it is there as it was new.</source>
        <translation>أُزيل المثال من هذا الحاسوب. إن اخترتموه من جديد عاد كما كان أول مرة.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Read about this page</source>
        <translation>قراءة المساعدة الخاصة بهذه الصفحة</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find or do</source>
        <translation>ابحثوا أو نفّذوا</translation>
    </message>
    <message>
        <source>people, sessions, notes, actions</source>
        <translation>أشخاص، جلسات، تدوينات، أعمال</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>The list of people is still being read</source>
        <translation>لائحة الأشخاص قيد القراءة</translation>
    </message>
    <message>
        <source>Nothing matches these letters</source>
        <translation>لا شيء يوافق هذه الحروف</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} من {total}</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Who is at the keyboard</source>
        <translation>من يستعمل لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Shown beside what is noted from now on.</source>
        <translation>يرافق كل ما يُدوَّن من الآن.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>كل جواب يُعتمد فورا.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>كبير جدا</translation>
    </message>
    <message>
        <source>Open another programme</source>
        <translation>فتح برنامج آخر</translation>
    </message>
    <message>
        <source>Close this programme</source>
        <translation>إغلاق هذا البرنامج</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>إزالة المثال</translation>
    </message>
    <message>
        <source>A programme is one file on this computer. Once closed, it can be copied by hand.</source>
        <translation>البرنامج ملف واحد في هذا الحاسوب. عند إغلاقه يمكن نسخه يدويا.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>{name} is at the keyboard</source>
        <translation>{name} على لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>Your programmes</source>
        <translation>برامجكم</translation>
    </message>
    <message>
        <source>not where it was any more</source>
        <translation>لم يعد في مكانه</translation>
    </message>
    <message>
        <source>opened on {day}</source>
        <translation>فُتح في {day}</translation>
    </message>
    <message>
        <source>no backup</source>
        <translation>لا نسخة احتياطية</translation>
    </message>
    <message>
        <source>backup of {day}</source>
        <translation>نسخة احتياطية ليوم {day}</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>البحث عنه…</translation>
    </message>
    <message>
        <source>Restore its backup of {day}</source>
        <translation>استرجاع نسخته الاحتياطية ليوم {day}</translation>
    </message>
    <message>
        <source>Remove it from this list</source>
        <translation>حذفه من هذه اللائحة</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Programmes opened last</source>
        <translation>آخر البرامج المفتوحة</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Last time the program stopped suddenly: everything noted is there</source>
        <translation>في المرة الأخيرة توقف التطبيق فجأة: كل ما دُوّن موجود</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>تركه جانبا</translation>
    </message>
    <message>
        <source>The caption of a photo was not finished.</source>
        <translation>هناك تعليق على صورة لم تكتمل كتابته.</translation>
    </message>
    <message>
        <source>The name of a theme was not finished.</source>
        <translation>هناك اسم موضوع لم تكتمل كتابته.</translation>
    </message>
    <message>
        <source>A note was not finished.</source>
        <translation>هناك مداخلة لم تكتمل كتابتها.</translation>
    </message>
    <message>
        <source>An item of the agenda was not finished.</source>
        <translation>هناك نقطة في جدول الأعمال لم تكتمل كتابتها.</translation>
    </message>
    <message>
        <source>A statement was not finished.</source>
        <translation>هناك صيغة لم تكتمل كتابتها.</translation>
    </message>
    <message>
        <source>A person’s form was not finished.</source>
        <translation>هناك بطاقة شخص لم تكتمل كتابتها.</translation>
    </message>
    <message>
        <source>A commitment was not finished.</source>
        <translation>هناك التزام لم تكتمل كتابته.</translation>
    </message>
    <message>
        <source>A line of the programme was not finished.</source>
        <translation>هناك سطر في البرنامج لم تكتمل كتابته.</translation>
    </message>
    <message>
        <source>A remark or a reason was not finished.</source>
        <translation>هناك ملاحظة أو سبب لم تكتمل كتابته.</translation>
    </message>
    <message>
        <source>A remark about a call was not finished.</source>
        <translation>هناك ملاحظة حول مكالمة لم تكتمل كتابتها.</translation>
    </message>
    <message>
        <source>A score was not kept.</source>
        <translation>هناك نقطة اختبار لم تُحفظ.</translation>
    </message>
    <message>
        <source>A column of the sign-in sheets was not finished.</source>
        <translation>هناك خانة في لوائح التوقيع لم تكتمل كتابتها.</translation>
    </message>
    <message>
        <source>What you were planning was not finished.</source>
        <translation>هناك برمجة لم تكتمل كتابتها.</translation>
    </message>
    <message>
        <source>The answer to a disagreement was not finished.</source>
        <translation>هناك جواب على اختلاف لم تكتمل كتابته.</translation>
    </message>
    <message>
        <source>Something you were writing was not finished.</source>
        <translation>هناك شيء كنتم تكتبونه ولم يكتمل.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تُرك جانبا</translation>
    </message>
    <message>
        <source>Last time the program could not go on and stopped. Everything noted is there.</source>
        <translation>في المرة الأخيرة لم يستطع التطبيق المتابعة فتوقف. كل ما دُوّن موجود.</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>قراءة التقرير</translation>
    </message>
</context>
<context>
    <name>ReportReader</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Where in the program it happened: no name, no phone, no note.</source>
        <translation>في أي موضع من التطبيق وقع ذلك: لا اسم ولا هاتف ولا كلام.</translation>
    </message>
    <message>
        <source>Copied: paste it into a message.</source>
        <translation>نُسخ: ألصقوه في رسالة.</translation>
    </message>
    <message>
        <source>It cannot be saved there: choose another place.</source>
        <translation>لا يمكن كتابته هناك: اختاروا مكانا آخر.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>It can be rebuilt from its journal: nothing that was noted is lost.</source>
        <translation>يمكن إعادة بنائه من سجله: لا يضيع شيء مما دُوّن.</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>إصلاحه</translation>
    </message>
    <message>
        <source>The newest sound state was kept on {moment}.</source>
        <translation>آخر حالة سليمة حُفظت يوم {moment}.</translation>
    </message>
    <message>
        <source>Open that state</source>
        <translation>فتح تلك الحالة</translation>
    </message>
    <message>
        <source>The file as it is is kept beside it.</source>
        <translation>ويبقى الملف كما هو محفوظا بجانبه.</translation>
    </message>
    <message>
        <source>{file} is damaged</source>
        <translation>{file} متضرر</translation>
    </message>
    <message>
        <source>{file} is not there any more</source>
        <translation>{file} لم يعد موجودا</translation>
    </message>
</context>
<context>
    <name>SampleBand</name>
    <message>
        <source>Remove the sample</source>
        <translation>إزالة المثال</translation>
    </message>
    <message>
        <source>SAMPLE: invented people</source>
        <translation>مثال: أشخاص من نسج الخيال</translation>
    </message>
    <message>
        <source>SAMPLE: invented people. Nothing here ever mixes with real work.</source>
        <translation>مثال: أشخاص من نسج الخيال. لا شيء مما هنا يختلط بعملكم.</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Nobody forgotten,
nothing said lost.</source>
        <translation>حتى لا يُنسى أحد،
ولا شيء مما قيل.</translation>
    </message>
    <message>
        <source>Participants, attendance and words, without internet.</source>
        <translation>المشاركون والحضور والمداخلات، دون إنترنت.</translation>
    </message>
</context>
<context>
    <name>WindowPlaces</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Name, language, theme, text size</source>
        <translation>الاسم، اللغة، المظهر، حجم النص</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Set up the programme</source>
        <translation>إعداد البرنامج</translation>
    </message>
    <message>
        <source>Import a list of people</source>
        <translation>استيراد لائحة أشخاص</translation>
    </message>
    <message>
        <source>Print the sign-in sheet</source>
        <translation>طبع لائحة التوقيع</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Sign-in sheets, badges, name tents, certificates</source>
        <translation>لوائح التوقيع، الشارات، بطاقات الطاولة، الشهادات</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Sessions by place</source>
        <translation>الحصص حسب المكان</translation>
    </message>
    <message>
        <source>Scores and satisfaction</source>
        <translation>النقط والرضا</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>التركيب</translation>
    </message>
    <message>
        <source>Recommendations and commitments</source>
        <translation>التوصيات والالتزامات</translation>
    </message>
    <message>
        <source>Bring in the files received</source>
        <translation>دمج الملفات المتوصل بها</translation>
    </message>
    <message>
        <source>Disagreements and twins to settle</source>
        <translation>اختلافات وتكرارات للحسم</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Hand-ins of the laptops</source>
        <translation>ما سُلّم إليكم</translation>
    </message>
    <message>
        <source>Prepare the laptops</source>
        <translation>تجهيز الحواسيب</translation>
    </message>
    <message>
        <source>Backups, and back to an earlier state</source>
        <translation>النسخ الاحتياطية والرجوع إلى حالة سابقة</translation>
    </message>
    <message>
        <source>Undo what was noted last</source>
        <translation>التراجع عن آخر ما دُوّن</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>The keys of this page</source>
        <translation>مفاتيح هذه الصفحة</translation>
    </message>
    <message>
        <source>Open another programme</source>
        <translation>فتح برنامج آخر</translation>
    </message>
    <message>
        <source>Close this programme</source>
        <translation>إغلاق هذا البرنامج</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>فتح {file}</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Handed over and read back: {file}. You may remove the stick.</source>
        <translation>سُلّم وقُرئ من جديد: {file}. يمكنكم سحب المفتاح.</translation>
    </message>
    <message>
        <source>{file} is ready in {folder}, and read back. Open it on each laptop: it is copied there, and whoever sits there is asked their name.</source>
        <translation>{file} جاهز في {folder}، كُتب وقُرئ من جديد. افتحوه على كل حاسوب: يُنسخ إليه ويُطلب اسم من يعمل عليه.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
</context>
</TS>
