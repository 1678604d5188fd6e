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
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
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
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Title, minutes</source>
        <translation>العنوان، الدقائق</translation>
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
        <source>Border between the agenda and the notes</source>
        <translation>الفاصل بين جدول الأعمال والتدوينات</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>دور الكلام</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>who is here</source>
        <translation>من الحاضر</translation>
    </message>
    <message>
        <source>previous, next card</source>
        <translation>البطاقة السابقة، التالية</translation>
    </message>
    <message>
        <source>split here</source>
        <translation>تقسيم هنا</translation>
    </message>
    <message>
        <source>join with the previous one</source>
        <translation>ضم إلى السابقة</translation>
    </message>
    <message>
        <source>set beside another</source>
        <translation>ربط بأخرى</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>earlier card</source>
        <translation>بطاقة سابقة</translation>
    </message>
    <message>
        <source>answers it</source>
        <translation>تجيب عنها</translation>
    </message>
    <message>
        <source>supports it</source>
        <translation>تؤيدها</translation>
    </message>
    <message>
        <source>differs from it</source>
        <translation>تخالفها</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nothing was said with these words</source>
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
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>What is being said…</source>
        <translation>ما يقال…</translation>
    </message>
    <message>
        <source>The same in another language…</source>
        <translation>نفس الكلام بلغة أخرى…</translation>
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
        <source>saved at every key</source>
        <translation>يُحفظ مع كل حرف</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Join with the previous card</source>
        <translation>ضم البطاقة إلى ما قبلها</translation>
    </message>
    <message>
        <source>Link with an earlier card…</source>
        <translation>ربط ببطاقة سابقة…</translation>
    </message>
    <message>
        <source>What follows from it…</source>
        <translation>تدوين ما يترتب عنها…</translation>
    </message>
    <message>
        <source>Photos…</source>
        <translation>الصور…</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>إزالة البطاقة</translation>
    </message>
</context>
<context>
    <name>ClosingScreen</name>
    <message>
        <source>Close the session</source>
        <translation>اختتام الجلسة</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>كتابة المحضر</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>رجوع إلى التدوين</translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation>قبل الاختتام</translation>
    </message>
    <message>
        <source>The session was closed at {time}</source>
        <translation>اختُتمت الجلسة على الساعة {time}</translation>
    </message>
    <message>
        <source>What is still noted is kept, and told apart in the minutes.</source>
        <translation>ما يُدوَّن بعد ذلك محفوظ، ويُميَّز في المحضر.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message>
        <source>These are still open. Enter leads to each; they can also stay as they are.</source>
        <translation>هذا ما بقي مفتوحا. يوصل إليه مفتاح ⏎، ويمكن أيضا تركه كما هو.</translation>
    </message>
    <message>
        <source>Words on the line that were not noted</source>
        <translation>كلمات على السطر لم تُدوَّن بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) not saved yet</source>
        <translation>
            <numerusform>لا بطاقة تنتظر الحفظ</numerusform>
            <numerusform>بطاقة واحدة لم تُحفظ بعد</numerusform>
            <numerusform>بطاقتان لم تُحفظا بعد</numerusform>
            <numerusform>%n بطاقات لم تُحفظ بعد</numerusform>
            <numerusform>%n بطاقة لم تُحفظ بعد</numerusform>
            <numerusform>%n بطاقة لم تُحفظ بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was marked as present</source>
        <translation>لم يُسجَّل حضور أي أحد</translation>
    </message>
    <message numerus="yes">
        <source>%n invited person(s) not marked</source>
        <translation>
            <numerusform>لا مدعو ينتظر التسجيل</numerusform>
            <numerusform>مدعو واحد لم يُسجَّل بعد</numerusform>
            <numerusform>مدعوان لم يُسجَّلا بعد</numerusform>
            <numerusform>%n مدعوين لم يُسجَّلوا بعد</numerusform>
            <numerusform>%n مدعوا لم يُسجَّلوا بعد</numerusform>
            <numerusform>%n مدعو لم يُسجَّلوا بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: only a name is known</source>
        <translation>{name}: لا يُعرف سوى الاسم</translation>
    </message>
    <message>
        <source>{name} was not asked whether to be named</source>
        <translation>{name}: لم يُسأل بعد عن الموافقة على ذكر الاسم</translation>
    </message>
    <message>
        <source>Nothing was noted under “{title}”</source>
        <translation>لم يُدوَّن شيء تحت «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) not read back to the room</source>
        <translation>
            <numerusform>لا صيغة تنتظر التلاوة</numerusform>
            <numerusform>صيغة واحدة لم تُتل بعد على القاعة</numerusform>
            <numerusform>صيغتان لم تُتليا بعد على القاعة</numerusform>
            <numerusform>%n صيغ لم تُتل بعد على القاعة</numerusform>
            <numerusform>%n صيغة لم تُتل بعد على القاعة</numerusform>
            <numerusform>%n صيغة لم تُتل بعد على القاعة</numerusform>
        </translation>
    </message>
    <message>
        <source>No harvest yet: {place}</source>
        <translation>لا حصيلة بعد: {place}</translation>
    </message>
</context>
<context>
    <name>Conducting</name>
    <message>
        <source>Make it stricter</source>
        <translation>تشديد القاعدة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Who spoke is erased from this file and wherever it is merged, for good. Backups and files handed over before today still hold it: delete them.</source>
        <translation>تُمحى نهائيا هوية من تكلم، من هذا الملف ومن كل ملف يُدمج فيه. أما النسخ الاحتياطية والملفات المسلَّمة قبل اليوم فما زالت تتضمنها: احذفوها.</translation>
    </message>
    <message>
        <source>This is not taken back without their consent.</source>
        <translation>لا رجوع في ذلك دون موافقة المعنيين.</translation>
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
    <name>GatheredRow</name>
    <message numerus="yes">
        <source>people there</source>
        <translation>
            <numerusform>حاضر</numerusform>
            <numerusform>حاضر واحد</numerusform>
            <numerusform>حاضران</numerusform>
            <numerusform>حاضرين</numerusform>
            <numerusform>حاضرا</numerusform>
            <numerusform>حاضر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>things said</source>
        <translation>
            <numerusform>مداخلة</numerusform>
            <numerusform>مداخلة</numerusform>
            <numerusform>مداخلتان</numerusform>
            <numerusform>مداخلات</numerusform>
            <numerusform>مداخلة</numerusform>
            <numerusform>مداخلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>statements</source>
        <translation>
            <numerusform>صيغة</numerusform>
            <numerusform>صيغة</numerusform>
            <numerusform>صيغتان</numerusform>
            <numerusform>صيغ</numerusform>
            <numerusform>صيغة</numerusform>
            <numerusform>صيغة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>commitments</source>
        <translation>
            <numerusform>التزام</numerusform>
            <numerusform>التزام</numerusform>
            <numerusform>التزامان</numerusform>
            <numerusform>التزامات</numerusform>
            <numerusform>التزاما</numerusform>
            <numerusform>التزام</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HarvestScreen</name>
    <message>
        <source>What this table brings back</source>
        <translation>ما تعود به هذه الطاولة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>رجوع إلى التدوين</translation>
    </message>
    <message>
        <source>What the tables brought back</source>
        <translation>ما عادت به الطاولات</translation>
    </message>
    <message>
        <source>Harvest of table {table}, round {round}</source>
        <translation>حصيلة الطاولة {table}، الجولة {round}</translation>
    </message>
    <message>
        <source>Harvest kept</source>
        <translation>حُفظت الحصيلة</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>who has the floor?</source>
        <translation>من يأخذ الكلمة؟</translation>
    </message>
    <message>
        <source>who asks to speak?</source>
        <translation>من يطلب الكلمة؟</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>بلا دور</numerusform>
            <numerusform>دور واحد</numerusform>
            <numerusform>دوران</numerusform>
            <numerusform>%n أدوار</numerusform>
            <numerusform>%n دورا</numerusform>
            <numerusform>%n دور</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HereScreen</name>
    <message>
        <source>Who is here</source>
        <translation>من الحاضر</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>رجوع إلى التدوين</translation>
    </message>
    <message>
        <source>The register of this half-day is closed.</source>
        <translation>سجل نصف اليوم هذا مقفل.</translation>
    </message>
    <message>
        <source>This session has no date yet: give it one first.</source>
        <translation>ليس لهذه الجلسة تاريخ بعد: حددوه أولا.</translation>
    </message>
</context>
<context>
    <name>ListeningPanel</name>
    <message>
        <source>Listening</source>
        <translation>الإنصات</translation>
    </message>
    <message>
        <source>for you alone</source>
        <translation>لكم وحدكم</translation>
    </message>
    <message>
        <source>Asking to speak</source>
        <translation>في انتظار الكلمة</translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>صاحب الكلمة</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>لم نسمعهم بعد</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>من الحاضر؟</translation>
    </message>
    <message>
        <source>Speaking time</source>
        <translation>مدة الكلام</translation>
    </message>
    <message>
        <source>Speaking time, ◆ share of room</source>
        <translation>مدة الكلام و ◆ الحصة من القاعة</translation>
    </message>
    <message>
        <source>F7 begins and ends a turn. Shift F7: who asks to speak.</source>
        <translation>F7 يبدأ دور الكلام وينهيه. Shift F7: من يطلب الكلمة.</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>This card is still being saved.</source>
        <translation>هذه البطاقة ما زالت قيد الحفظ.</translation>
    </message>
    <message>
        <source>Card removed</source>
        <translation>أُزيلت البطاقة</translation>
    </message>
    <message>
        <source>The card is now two</source>
        <translation>صارت البطاقة بطاقتين</translation>
    </message>
    <message>
        <source>Two people said these: their words stay apart.</source>
        <translation>قال ذلك شخصان: يبقى كلامهما منفصلا.</translation>
    </message>
    <message>
        <source>The two cards are now one</source>
        <translation>صارت البطاقتان واحدة</translation>
    </message>
    <message>
        <source>The two themes are now one</source>
        <translation>صار الموضوعان واحدا</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>ولا أحد غيرهم</numerusform>
            <numerusform>وشخص آخر</numerusform>
            <numerusform>وشخصان آخران</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n شخصا آخر</numerusform>
            <numerusform>و%n شخص آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>Correction not kept</source>
        <translation>لم يُحفظ التصحيح</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Copy the minutes as text</source>
        <translation>نسخ المحضر كنص</translation>
    </message>
    <message>
        <source>Copy what we heard as text</source>
        <translation>نسخ «ما سمعناه» كنص</translation>
    </message>
    <message>
        <source>For research (REFI-QDA)</source>
        <translation>للبحث (REFI-QDA)</translation>
    </message>
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
        <source>What we heard, in French</source>
        <translation>ما سمعناه، بالفرنسية</translation>
    </message>
    <message>
        <source>What we heard, in Arabic</source>
        <translation>ما سمعناه، بالعربية</translation>
    </message>
    <message>
        <source>What we heard, in English</source>
        <translation>ما سمعناه، بالإنجليزية</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>What we heard</source>
        <translation>ما سمعناه</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>The text is copied: paste it into a message.</source>
        <translation>نُسخ النص: ألصقوه في رسالة.</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>كتابة المحضر</translation>
    </message>
    <message>
        <source>Write the session for research</source>
        <translation>كتابة الجلسة للبحث</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message numerus="yes">
        <source>%n photo(s) for this session</source>
        <translation>
            <numerusform>لا صور لهذه الجلسة</numerusform>
            <numerusform>صورة واحدة لهذه الجلسة</numerusform>
            <numerusform>صورتان لهذه الجلسة</numerusform>
            <numerusform>%n صور لهذه الجلسة</numerusform>
            <numerusform>%n صورة لهذه الجلسة</numerusform>
            <numerusform>%n صورة لهذه الجلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} letters on the line: Enter keeps them as one card, Ctrl Z takes them</source>
        <translation>{n} من الحروف على السطر: يحفظها ⏎ في بطاقة واحدة، ويزيلها ⁦Ctrl Z⁩</translation>
    </message>
    <message>
        <source>Only words and pictures can be put on the line.</source>
        <translation>لا توضع على السطر إلا الكلمات والصور.</translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>Screen of the room</source>
        <translation>شاشة القاعة</translation>
    </message>
    <message>
        <source>in support</source>
        <translation>موافقون</translation>
    </message>
    <message>
        <source>with a reservation</source>
        <translation>بتحفظ</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>برأي آخر</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} من {total}</translation>
    </message>
</context>
<context>
    <name>RuleQuestion</name>
    <message>
        <source>Start taking notes</source>
        <translation>بدء التدوين</translation>
    </message>
    <message>
        <source>How will what is said be attributed?</source>
        <translation>إلى من يُنسب ما سيقال؟</translation>
    </message>
    <message>
        <source>Decide it with the room before the first word: everything that leaves this window obeys it. Later it can only become stricter.</source>
        <translation>قرروا ذلك مع القاعة قبل أول كلمة: كل ما يخرج من هنا يتبع هذه القاعدة. وبعد ذلك لا يمكن إلا أن تصير أكثر صرامة.</translation>
    </message>
</context>
<context>
    <name>SessionHead</name>
    <message>
        <source>Screen of the room</source>
        <translation>شاشة القاعة</translation>
    </message>
    <message>
        <source>Screen of the room (F5)</source>
        <translation>شاشة القاعة (F5)</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>التركيب</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>اختتام الجلسة</translation>
    </message>
    <message>
        <source>Close the session (Ctrl L)</source>
        <translation>اختتام الجلسة (Ctrl L)</translation>
    </message>
    <message>
        <source>Another session, search, minutes…</source>
        <translation>جلسة أخرى، بحث، محضر…</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>الجلسة مختتمة</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>جلسة أخرى</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>البحث في التدوينات</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>من الحاضر</translation>
    </message>
    <message>
        <source>Photos of a flip-chart</source>
        <translation>صور لوح ورقي</translation>
    </message>
    <message>
        <source>A stricter attribution…</source>
        <translation>قاعدة أكثر صرامة…</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ما بعد الجلسة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Read about this page</source>
        <translation>قراءة المساعدة الخاصة بهذه الصفحة</translation>
    </message>
    <message>
        <source>Table and round</source>
        <translation>الطاولة والجولة</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>لائحة الاتصال</translation>
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
        <source>Kind, language, or the time: /10:31</source>
        <translation>النوع أو اللغة أو الوقت: /10:31</translation>
    </message>
    <message>
        <source>The kind of what is said</source>
        <translation>نوع ما يقال</translation>
    </message>
    <message>
        <source>Word for word or the meaning; the language spoken</source>
        <translation>حرفيا أو بالمعنى؛ واللغة المتكلَّم بها</translation>
    </message>
    <message>
        <source>Translation beside the original</source>
        <translation>الترجمة بجانب الأصل</translation>
    </message>
    <message>
        <source>Correct the last one</source>
        <translation>تصحيح الأخيرة</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>تقسيم البطاقة عند المؤشر</translation>
    </message>
    <message>
        <source>Join with the previous card</source>
        <translation>ضم البطاقة إلى ما قبلها</translation>
    </message>
    <message>
        <source>Answers, supports, differs from an earlier card</source>
        <translation>جواب على بطاقة سابقة أو تأييد لها أو مخالفة</translation>
    </message>
    <message>
        <source>Begin or end a turn</source>
        <translation>بدء دور الكلام أو إنهاؤه</translation>
    </message>
    <message>
        <source>Who asks to speak</source>
        <translation>من يطلب الكلمة</translation>
    </message>
    <message>
        <source>Next item of the agenda; an unplanned one</source>
        <translation>النقطة التالية؛ نقطة غير مبرمجة</translation>
    </message>
    <message>
        <source>Back to the previous item</source>
        <translation>العودة إلى النقطة السابقة</translation>
    </message>
    <message>
        <source>Table and round; what a table brings back</source>
        <translation>الطاولة والجولة؛ ما تعود به الطاولة</translation>
    </message>
    <message>
        <source>Who is here: entrances and exits</source>
        <translation>من الحاضر: الدخول والخروج</translation>
    </message>
    <message>
        <source>Screen of the room; another session</source>
        <translation>شاشة القاعة؛ جلسة أخرى</translation>
    </message>
    <message>
        <source>Follow-up to a card, or to all</source>
        <translation>ما يترتب عن بطاقة أو كل ما يترتب</translation>
    </message>
    <message>
        <source>Photos of a card, or of the session</source>
        <translation>صور بطاقة أو صور الجلسة</translation>
    </message>
    <message>
        <source>What is missing; close the session</source>
        <translation>ما ينقص؛ واختتام الجلسة</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>لائحة الاتصال</translation>
    </message>
    <message>
        <source>Synthesis: building statements</source>
        <translation>التركيب: بناء الصيغ</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>البحث في التدوينات</translation>
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
        <source>The session is closed</source>
        <translation>اختُتمت الجلسة</translation>
    </message>
    <message>
        <source>The session goes on</source>
        <translation>الجلسة مستمرة</translation>
    </message>
    <message>
        <source>This session was closed on another laptop. What you note here is kept, and told apart in the minutes.</source>
        <translation>اختُتمت هذه الجلسة على حاسوب آخر. ما تدوّنونه هنا محفوظ، ويُميَّز في المحضر.</translation>
    </message>
    <message>
        <source>The clock of this laptop was set back. The cards keep their order: their time goes on from the last one.</source>
        <translation>أُرجعت ساعة هذا الحاسوب إلى الوراء. تحتفظ البطاقات بترتيبها: يستمر وقتها من آخر بطاقة.</translation>
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
    <message>
        <source>Elected</source>
        <translation>المنتخبون</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>المجتمع المدني</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>آخرون</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>حرفيا</translation>
    </message>
    <message>
        <source>the meaning</source>
        <translation>بالمعنى</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>بالفرنسية</translation>
    </message>
    <message>
        <source>in standard Arabic</source>
        <translation>بالعربية الفصحى</translation>
    </message>
    <message>
        <source>in Darija</source>
        <translation>بالدارجة</translation>
    </message>
    <message>
        <source>in Amazigh</source>
        <translation>بالأمازيغية</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>trained</source>
        <comment>a woman</comment>
        <translation>تلقت التكوين</translation>
    </message>
    <message>
        <source>trained</source>
        <comment>anybody</comment>
        <translation>تلقى التكوين</translation>
    </message>
    <message>
        <source>not yet trained</source>
        <comment>a woman</comment>
        <translation>لم تتلق التكوين بعد</translation>
    </message>
    <message>
        <source>not yet trained</source>
        <comment>anybody</comment>
        <translation>لم يتلق التكوين بعد</translation>
    </message>
    <message>
        <source>table {n}</source>
        <translation>الطاولة {n}</translation>
    </message>
    <message>
        <source>round {n}</source>
        <translation>الجولة {n}</translation>
    </message>
    <message>
        <source>answers {card}</source>
        <translation>جواب على {card}</translation>
    </message>
    <message>
        <source>supports {card}</source>
        <translation>تأييد لـ {card}</translation>
    </message>
    <message>
        <source>differs from {card}</source>
        <translation>مخالفة لـ {card}</translation>
    </message>
    <message>
        <source>table {n}, round {m}</source>
        <translation>الطاولة {n}، الجولة {m}</translation>
    </message>
    <message>
        <source>closed at {time}</source>
        <translation>اختُتمت على {time}</translation>
    </message>
    <message>
        <source>noted after the session was closed</source>
        <translation>دُوِّن بعد الاختتام</translation>
    </message>
    <message>
        <source>{n} letters, all kept</source>
        <translation>{n} من الحروف، كلها محفوظة</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>Nobody is called “{letters}”</source>
        <translation>لا أحد يوافق «{letters}»</translation>
    </message>
    <message>
        <source>New theme “{title}”</source>
        <translation>موضوع جديد «{title}»</translation>
    </message>
    <message>
        <source>Two themes are called “{title}”: unite them</source>
        <translation>موضوعان يحملان اسم «{title}»: دمجهما</translation>
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
    <name>TableStrip</name>
    <message>
        <source>Table and round: 3 2</source>
        <translation>الطاولة والجولة: 3 2</translation>
    </message>
    <message>
        <source>Table and round that this laptop notes</source>
        <translation>الطاولة والجولة اللتان يدوّنهما هذا الحاسوب</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>هذه الطاولة</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>هذه الجولة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
</TS>
