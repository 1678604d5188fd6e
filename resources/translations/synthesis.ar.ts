<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>The room approved it: F2 corrects it in a new statement</source>
        <translation>صادقت عليها القاعة: يصححها F2 في صيغة جديدة</translation>
    </message>
    <message>
        <source>Moved to {theme}</source>
        <translation>نُقلت إلى {theme}</translation>
    </message>
    <message>
        <source>Statement kept</source>
        <translation>حُفظت الصيغة</translation>
    </message>
    <message>
        <source>Statement removed</source>
        <translation>سُحبت الصيغة</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Screen of the room</source>
        <translation>شاشة القاعة</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ما بعد الجلسة</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>التركيب</translation>
    </message>
    <message>
        <source>Find in the cards</source>
        <translation>البحث في البطاقات</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Border between the cards and the statement</source>
        <translation>الفاصل بين البطاقات والصيغة</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>reservation</source>
        <translation>تحفظ</translation>
    </message>
</context>
<context>
    <name>FollowingPage</name>
    <message>
        <source>Follow-up</source>
        <translation>ما بعد الجلسة</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>It is open, done, dropped</source>
        <translation>مفتوح، منجز، متخلى عنه</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>سحبه</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Words, name, session</source>
        <translation>كلمات أو اسم أو جلسة</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>which one</source>
        <translation>أيها</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>متخلى عنه</translation>
    </message>
    <message>
        <source>Border between the list and the form</source>
        <translation>الفاصل بين اللائحة والبطاقة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>متخلى عنه</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا شيء مفتوح</numerusform>
            <numerusform>واحد مفتوح</numerusform>
            <numerusform>اثنان مفتوحان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحا</numerusform>
            <numerusform>%n مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>لا شيء متأخر</numerusform>
            <numerusform>واحد متأخر</numerusform>
            <numerusform>اثنان متأخران</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرا</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>سُحب</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Raised hands</source>
        <translation>الأيدي المرفوعة</translation>
    </message>
    <message>
        <source>total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>next count</source>
        <translation>الخانة التالية</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>A new theme</source>
        <translation>موضوع جديد</translation>
    </message>
</context>
<context>
    <name>NumberButton</name>
    <message>
        <source>Card {n}</source>
        <translation>البطاقة {n}</translation>
    </message>
</context>
<context>
    <name>OpenPromises</name>
    <message>
        <source>Open since the last sessions</source>
        <translation>ما بقي مفتوحا منذ الجلسات الماضية</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>This photo is not here yet.</source>
        <translation>هذه الصورة لم تصل بعد.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Previous photo (←)</source>
        <translation>الصورة السابقة (→)</translation>
    </message>
    <message>
        <source>Next photo (→)</source>
        <translation>الصورة التالية (←)</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Photo {n} of {total}</source>
        <translation>الصورة {n} من {total}</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message numerus="yes">
        <source>%n photo(s) kept</source>
        <translation>
            <numerusform>لم تُحفظ صورة</numerusform>
            <numerusform>حُفظت صورة</numerusform>
            <numerusform>حُفظت صورتان</numerusform>
            <numerusform>حُفظت %n صور</numerusform>
            <numerusform>حُفظت %n صورة</numerusform>
            <numerusform>حُفظت %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>سُحبت الصورة</translation>
    </message>
    <message>
        <source>Photos to add</source>
        <translation>صور للإضافة</translation>
    </message>
    <message>
        <source>Photos ({kinds})</source>
        <translation>صور ({kinds})</translation>
    </message>
</context>
<context>
    <name>PromiseForm</name>
    <message>
        <source>Wording</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>اسم أو صفة</translation>
    </message>
    <message>
        <source>The rule of this session names nobody: whose it is is not kept.</source>
        <translation>قاعدة هذه الجلسة لا تسمي أحدا: لا يُحفظ من التزم.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <source>31 January 2022</source>
        <translation>31 يناير 2022</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>The statement it comes from</source>
        <translation>الصيغة التي انبثق عنها</translation>
    </message>
    <message>
        <source>The card it comes from</source>
        <translation>البطاقة التي انبثق عنها</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>ما المطلوب فعله؟</translation>
    </message>
    <message>
        <source>A day, such as 31 January 2022</source>
        <translation>يوم، مثل 31 يناير 2022</translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message>
        <source>to {addressee}</source>
        <translation>إلى {addressee}</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>متخلى عنه</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>دون أجل</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>دون تأخر</numerusform>
            <numerusform>متأخر بيوم</numerusform>
            <numerusform>متأخر بيومين</numerusform>
            <numerusform>متأخر بـ %n أيام</numerusform>
            <numerusform>متأخر بـ %n يوما</numerusform>
            <numerusform>متأخر بـ %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reserve</name>
    <message>
        <source>The reservation, in one sentence</source>
        <translation>التحفظ في جملة</translation>
    </message>
    <message>
        <source>card {time}</source>
        <translation>بطاقة {time}</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>{stage}: not yet</source>
        <translation>{stage}: ليس بعد</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتبت</translation>
    </message>
    <message>
        <source>Read to the room</source>
        <translation>تُليت على القاعة</translation>
    </message>
    <message>
        <source>Hands raised</source>
        <translation>عُدّت الأيدي</translation>
    </message>
</context>
<context>
    <name>StatementPanel</name>
    <message>
        <source>Read it again</source>
        <translation>تلاوة أخرى</translation>
    </message>
    <message>
        <source>Previous statement (Ctrl ↑)</source>
        <translation>الصيغة السابقة (Ctrl ↑)</translation>
    </message>
    <message>
        <source>Next statement (Ctrl ↓)</source>
        <translation>الصيغة التالية (Ctrl ↓)</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} من {total}</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>من البطاقات</translation>
    </message>
    <message>
        <source>What does the room say together?</source>
        <translation>ماذا تقول القاعة معا؟</translation>
    </message>
    <message>
        <source>Correct in a new statement</source>
        <translation>تصحيح في صيغة جديدة</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>تغيير الكلمات</translation>
    </message>
    <message>
        <source>A new statement</source>
        <translation>صيغة جديدة</translation>
    </message>
    <message>
        <source>Write a statement</source>
        <translation>كتابة صيغة</translation>
    </message>
    <message>
        <source>Keep this statement</source>
        <translation>حفظ هذه الصيغة</translation>
    </message>
    <message>
        <source>Read to the room</source>
        <translation>تُلي على القاعة</translation>
    </message>
    <message>
        <source>Approved at {time}</source>
        <translation>صودق عليها في {time}</translation>
    </message>
</context>
<context>
    <name>SynthesisPage</name>
    <message>
        <source>Synthesis</source>
        <translation>التركيب</translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>عادت مسودتكم</translation>
    </message>
    <message>
        <source>Nothing was built yet</source>
        <translation>لم يُبن شيء بعد</translation>
    </message>
    <message>
        <source>No card here</source>
        <translation>لا بطاقة هنا</translation>
    </message>
    <message>
        <source>The card makes the statement, or no longer</source>
        <translation>ربط البطاقة بالصيغة أو فكها</translation>
    </message>
    <message>
        <source>The card holds back, or no longer</source>
        <translation>في البطاقة تحفظ أو لا</translation>
    </message>
    <message>
        <source>Move the card to another theme</source>
        <translation>نقل البطاقة إلى موضوع آخر</translation>
    </message>
    <message>
        <source>The photos of the card</source>
        <translation>صور البطاقة</translation>
    </message>
    <message>
        <source>The statements that the card is part of</source>
        <translation>الصيغ التي تدخل فيها البطاقة</translation>
    </message>
    <message>
        <source>Write the words of the statement</source>
        <translation>كتابة كلمات الصيغة</translation>
    </message>
    <message>
        <source>The statement was read to the room</source>
        <translation>تُليت الصيغة على القاعة</translation>
    </message>
    <message>
        <source>Keep the statement</source>
        <translation>حفظ الصيغة</translation>
    </message>
    <message>
        <source>A commitment or a recommendation that follows</source>
        <translation>التزام أو توصية تنبثق عنها</translation>
    </message>
    <message>
        <source>Follow-up: commitments and recommendations</source>
        <translation>ما بعد الجلسة: الالتزامات والتوصيات</translation>
    </message>
    <message>
        <source>The photos of the session</source>
        <translation>صور الجلسة</translation>
    </message>
    <message>
        <source>Add the picture that was copied to the card</source>
        <translation>إضافة الصورة المنسوخة إلى البطاقة</translation>
    </message>
    <message>
        <source>A new statement</source>
        <translation>صيغة جديدة</translation>
    </message>
    <message>
        <source>Previous statement, next one</source>
        <translation>الصيغة السابقة أو التالية</translation>
    </message>
    <message>
        <source>Previous theme, next one</source>
        <translation>الموضوع السابق أو التالي</translation>
    </message>
    <message>
        <source>Screen of the room</source>
        <translation>شاشة القاعة</translation>
    </message>
    <message>
        <source>Find in the cards</source>
        <translation>البحث في البطاقات</translation>
    </message>
    <message>
        <source>card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>تحفظ</translation>
    </message>
    <message>
        <source>move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>ما يترتب</translation>
    </message>
</context>
<context>
    <name>SynthesisWords</name>
    <message>
        <source>Without theme</source>
        <translation>دون موضوع</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>كل الصيغ</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>تأييد</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>تحفظ</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>اختلاف</translation>
    </message>
    <message>
        <source>women</source>
        <translation>نساء</translation>
    </message>
    <message>
        <source>men</source>
        <translation>رجال</translation>
    </message>
    <message>
        <source>others</source>
        <translation>آخرون</translation>
    </message>
    <message>
        <source>Where the room agrees</source>
        <translation>حيث تتفق القاعة</translation>
    </message>
    <message>
        <source>Agreed, with a reservation</source>
        <translation>اتفاق مع تحفظ</translation>
    </message>
    <message>
        <source>Where the room differs</source>
        <translation>حيث تختلف القاعة</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>لم تُعد الأيدي بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s) more than people present</source>
        <translation>
            <numerusform>لا يد زائدة على الحاضرين</numerusform>
            <numerusform>يد واحدة أكثر من الحاضرين</numerusform>
            <numerusform>يدان أكثر من الحاضرين</numerusform>
            <numerusform>%n أياد أكثر من الحاضرين</numerusform>
            <numerusform>%n يدا أكثر من الحاضرين</numerusform>
            <numerusform>%n يد أكثر من الحاضرين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the {present} present did not raise a hand</source>
        <translation>
            <numerusform>كل الحاضرين {present} رفعوا أيديهم.</numerusform>
            <numerusform>واحد من الحاضرين {present} لم يرفع يده.</numerusform>
            <numerusform>اثنان من الحاضرين {present} لم يرفعا أيديهما.</numerusform>
            <numerusform>%n من الحاضرين {present} لم يرفعوا أيديهم.</numerusform>
            <numerusform>%n من الحاضرين {present} لم يرفعوا أيديهم.</numerusform>
            <numerusform>%n من الحاضرين {present} لم يرفعوا أيديهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n make the statement</source>
        <translation>
            <numerusform>لا بطاقة في الصيغة</numerusform>
            <numerusform>واحدة في الصيغة</numerusform>
            <numerusform>اثنتان في الصيغة</numerusform>
            <numerusform>%n في الصيغة</numerusform>
            <numerusform>%n في الصيغة</numerusform>
            <numerusform>%n في الصيغة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold back</source>
        <translation>
            <numerusform>لا تحفظ</numerusform>
            <numerusform>واحدة فيها تحفظ</numerusform>
            <numerusform>اثنتان فيهما تحفظ</numerusform>
            <numerusform>%n فيها تحفظ</numerusform>
            <numerusform>%n فيها تحفظ</numerusform>
            <numerusform>%n فيها تحفظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemePanel</name>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>A new theme</source>
        <translation>موضوع جديد</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>بطاقات</translation>
    </message>
    <message>
        <source>a statement that was kept</source>
        <translation>صيغة محفوظة</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>What the room says together</source>
        <translation>ما تقوله القاعة معا</translation>
    </message>
    <message>
        <source>In the other language</source>
        <translation>باللغة الأخرى</translation>
    </message>
    <message>
        <source>keep these words</source>
        <translation>حفظ هذه الكلمات</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>leave them</source>
        <translation>تركها</translation>
    </message>
</context>
</TS>
