<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AlikeSheet</name>
    <message>
        <source>They are different</source>
        <translation>إنها مختلفة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>Space: leave one out</source>
        <translation>المسافة: استثناء واحد</translation>
    </message>
    <message>
        <source>First tick one: Space</source>
        <translation>حددوا أولا واحدا: المسافة</translation>
    </message>
    <message numerus="yes">
        <source>%n united; they can be taken apart again</source>
        <translation>
            <numerusform>لم يوحَّد شيء</numerusform>
            <numerusform>وُحّد عنصر واحد، ويمكن فصله من جديد</numerusform>
            <numerusform>وُحّد عنصران، ويمكن فصلهما من جديد</numerusform>
            <numerusform>وُحّدت %n عناصر، ويمكن فصلها من جديد</numerusform>
            <numerusform>وُحّد %n عنصرا، ويمكن فصلها من جديد</numerusform>
            <numerusform>وُحّد %n عنصر، ويمكن فصلها من جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Different: this will not be asked again</source>
        <translation>مختلفة: لن يُطرح هذا السؤال مرة أخرى</translation>
    </message>
    <message>
        <source>{what}: the same ones?</source>
        <translation>{what} في عدة نسخ: هل هي نفسها؟</translation>
    </message>
    <message>
        <source>Several laptops entered them separately. United, they become one; nothing attached to them is lost.</source>
        <translation>أدخلتها عدة حواسيب، كل واحد من جهته. إذا وُحّدت صارت واحدة، ولا يضيع شيء مما يتعلق بها.</translation>
    </message>
    <message>
        <source>Unite all</source>
        <translation>توحيد الكل</translation>
    </message>
    <message numerus="yes">
        <source>Unite %n</source>
        <translation>
            <numerusform>لا توحيد</numerusform>
            <numerusform>توحيد عنصر واحد</numerusform>
            <numerusform>توحيد عنصرين</numerusform>
            <numerusform>توحيد %n عناصر</numerusform>
            <numerusform>توحيد %n عنصرا</numerusform>
            <numerusform>توحيد %n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستثنى</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>محدد</translation>
    </message>
</context>
<context>
    <name>ArrivedSheet</name>
    <message>
        <source>Merge them</source>
        <translation>دمجها</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the sample&apos;s laptops wait for you</source>
        <translation>
            <numerusform>لا ملف في الانتظار من حواسيب المثال</numerusform>
            <numerusform>ملف واحد من حواسيب المثال في الانتظار</numerusform>
            <numerusform>ملفان من حواسيب المثال في الانتظار</numerusform>
            <numerusform>%n ملفات من حواسيب المثال في الانتظار</numerusform>
            <numerusform>%n ملفا من حواسيب المثال في الانتظار</numerusform>
            <numerusform>%n ملف من حواسيب المثال في الانتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation>التحقق من هذا الملف</translation>
    </message>
    <message>
        <source>Its pages, its chain of entries, and whether its tables match them.</source>
        <translation>صفحاته، وتسلسل معلوماته، وهل جداوله ناتجة عنها فعلا.</translation>
    </message>
    <message numerus="yes">
        <source>%n defect(s). Repairing keeps the file as it is first.</source>
        <translation>
            <numerusform>لا عيب. الإصلاح يحفظ الملف كما هو أولا.</numerusform>
            <numerusform>عيب واحد. الإصلاح يحفظ الملف كما هو أولا.</numerusform>
            <numerusform>عيبان. الإصلاح يحفظ الملف كما هو أولا.</numerusform>
            <numerusform>%n عيوب. الإصلاح يحفظ الملف كما هو أولا.</numerusform>
            <numerusform>%n عيبا. الإصلاح يحفظ الملف كما هو أولا.</numerusform>
            <numerusform>%n عيب. الإصلاح يحفظ الملف كما هو أولا.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is sound.</source>
        <translation>هذا الملف سليم.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Code of the other laptop</source>
        <translation>رمز الحاسوب الآخر</translation>
    </message>
    <message>
        <source>Do both laptops hold the same?</source>
        <translation>هل في الحاسوبين الشيء نفسه؟</translation>
    </message>
    <message>
        <source>The same: nothing is missing on either laptop.</source>
        <translation>الرمز نفسه: لا ينقص شيء لا هنا ولا هناك.</translation>
    </message>
    <message>
        <source>Not the same yet: one of the two holds something that the other does not. Hand over both ways and merge, then compare again.</source>
        <translation>ليس الرمز نفسه بعد: في أحدهما ما ليس في الآخر. سلّموا في الاتجاهين وادمجوا، ثم قارنوا من جديد.</translation>
    </message>
    <message>
        <source>Read it out over the phone. Two laptops show the same code exactly when they hold the same data. It has no letter O or I, and no 0 or 1.</source>
        <translation>اقرؤوه على الهاتف. يظهر الرمز نفسه على حاسوبين إذا كانت فيهما المعطيات نفسها، وإلا فلا. ليس فيه الحرفان O وI ولا الرقمان 0 و1.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s)</source>
        <translation>
            <numerusform>لا حضور</numerusform>
            <numerusform>تسجيل حضور واحد</numerusform>
            <numerusform>تسجيلا حضور</numerusform>
            <numerusform>%n تسجيلات حضور</numerusform>
            <numerusform>%n تسجيل حضور</numerusform>
            <numerusform>%n تسجيل حضور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا مداخلة</numerusform>
            <numerusform>مداخلة واحدة</numerusform>
            <numerusform>مداخلتان</numerusform>
            <numerusform>%n مداخلات</numerusform>
            <numerusform>%n مداخلة</numerusform>
            <numerusform>%n مداخلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>لا بطاقة أخرى</numerusform>
            <numerusform>بطاقة أخرى واحدة</numerusform>
            <numerusform>بطاقتان أخريان</numerusform>
            <numerusform>%n بطاقات أخرى</numerusform>
            <numerusform>%n بطاقة أخرى</numerusform>
            <numerusform>%n بطاقة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>لا معلومة</numerusform>
            <numerusform>معلومة واحدة</numerusform>
            <numerusform>معلومتان</numerusform>
            <numerusform>%n معلومات</numerusform>
            <numerusform>%n معلومة</numerusform>
            <numerusform>%n معلومة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>Training</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>بدون تاريخ</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>صباحا</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>بعد الزوال</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدا</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>أمس</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يوما</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>غدا</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يوما</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody marked yet</source>
        <translation>لم يُسجل الحضور بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s)</source>
        <translation>
            <numerusform>لا حضور</numerusform>
            <numerusform>تسجيل حضور واحد</numerusform>
            <numerusform>تسجيلا حضور</numerusform>
            <numerusform>%n تسجيلات حضور</numerusform>
            <numerusform>%n تسجيل حضور</numerusform>
            <numerusform>%n تسجيل حضور</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing noted yet</source>
        <translation>لم يدون شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا مداخلة</numerusform>
            <numerusform>مداخلة واحدة</numerusform>
            <numerusform>مداخلتان</numerusform>
            <numerusform>%n مداخلات</numerusform>
            <numerusform>%n مداخلة</numerusform>
            <numerusform>%n مداخلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatesSheet</name>
    <message>
        <source>The other dates</source>
        <translation>باقي المواعيد</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>القادمة</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>الماضية</translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message>
        <source>To decide, whenever you like</source>
        <translation>في انتظار قراركم، متى شئتم</translation>
    </message>
    <message>
        <source>two laptops, two values</source>
        <translation>حاسوبان وقيمتان</translation>
    </message>
    <message>
        <source>perhaps the same person</source>
        <translation>ربما الشخص نفسه</translation>
    </message>
    <message>
        <source>on several laptops</source>
        <translation>على عدة حواسيب</translation>
    </message>
    <message>
        <source>See</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>No disagreement</source>
        <translation>لا اختلاف</translation>
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
        <source>%n entered several times</source>
        <translation>
            <numerusform>لا شيء مكرر</numerusform>
            <numerusform>واحد أُدخل عدة مرات</numerusform>
            <numerusform>اثنان أُدخلا عدة مرات</numerusform>
            <numerusform>%n أُدخلت عدة مرات</numerusform>
            <numerusform>%n أُدخلت عدة مرات</numerusform>
            <numerusform>%n أُدخلت عدة مرات</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for twins</source>
        <translation>البحث عن التكرارات</translation>
    </message>
    <message>
        <source>Looking for twins…</source>
        <translation>البحث عن تكرارات…</translation>
    </message>
    <message>
        <source>No probable twin</source>
        <translation>لا تكرار محتمل</translation>
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
</context>
<context>
    <name>DueSheet</name>
    <message>
        <source>Without a register</source>
        <translation>بدون سجل</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>صباحا</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>بعد الزوال</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Nothing was held yet</source>
        <translation>لم يُنجز شيء بعد</translation>
    </message>
    <message>
        <source>{done} of {held} held have theirs</source>
        <translation>{done} من {held} مما أُنجز لها سجل</translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>attendances</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>مداخلات مدونة</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s)</source>
        <translation>
            <numerusform>لا حضور</numerusform>
            <numerusform>تسجيل حضور واحد</numerusform>
            <numerusform>تسجيلا حضور</numerusform>
            <numerusform>%n تسجيلات حضور</numerusform>
            <numerusform>%n تسجيل حضور</numerusform>
            <numerusform>%n تسجيل حضور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s) held</source>
        <translation>
            <numerusform>لا نصف يوم أُنجز</numerusform>
            <numerusform>نصف يوم واحد أُنجز</numerusform>
            <numerusform>نصفا يوم أُنجزا</numerusform>
            <numerusform>%n أنصاف أيام أُنجزت</numerusform>
            <numerusform>%n نصف يوم أُنجز</numerusform>
            <numerusform>%n نصف يوم أُنجز</numerusform>
        </translation>
    </message>
    <message>
        <source>{held} of {all}</source>
        <translation>{held} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) held</source>
        <translation>
            <numerusform>لا جلسة انعقدت</numerusform>
            <numerusform>جلسة واحدة انعقدت</numerusform>
            <numerusform>جلستان انعقدتا</numerusform>
            <numerusform>%n جلسات انعقدت</numerusform>
            <numerusform>%n جلسة انعقدت</numerusform>
            <numerusform>%n جلسة انعقدت</numerusform>
        </translation>
    </message>
    <message>
        <source>women</source>
        <translation>النساء</translation>
    </message>
    <message numerus="yes">
        <source>women, %n not recorded</source>
        <translation>
            <numerusform>النساء</numerusform>
            <numerusform>النساء، %n دون جنس مسجل</numerusform>
            <numerusform>النساء، %n دون جنس مسجل</numerusform>
            <numerusform>النساء، %n دون جنس مسجل</numerusform>
            <numerusform>النساء، %n دون جنس مسجل</numerusform>
            <numerusform>النساء، %n دون جنس مسجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandIn</name>
    <message>
        <source>Hand-ins</source>
        <translation>ما سُلّم إليكم</translation>
    </message>
    <message>
        <source>starting file given</source>
        <translation>تسليم ملف الانطلاق</translation>
    </message>
    <message>
        <source>Who takes it? Name, name</source>
        <translation>من يأخذه؟ اسم، اسم</translation>
    </message>
    <message>
        <source>copy a reminder</source>
        <translation>نسخ تذكير</translation>
    </message>
    <message>
        <source>no longer expected</source>
        <translation>لم يعد منتظرا</translation>
    </message>
    <message>
        <source>Drop files you were given here</source>
        <translation>ضعوا هنا الملفات المتوصل بها</translation>
    </message>
    <message>
        <source>Exports, working files and zips, as they come.</source>
        <translation>ملفات مصدّرة أو ملفات عمل أو zip، كما هي.</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>نُسخت الرسالة</translation>
    </message>
    <message>
        <source>Hand-ins on {day}: {count} {of}</source>
        <translation>ما سُلّم إلى غاية {day}: {count} {of}</translation>
    </message>
    <message>
        <source>Still expected:</source>
        <translation>ما زلنا ننتظر:</translation>
    </message>
    <message>
        <source>Received: {names}</source>
        <translation>توصلنا من: {names}</translation>
    </message>
    <message>
        <source>Without a register:</source>
        <translation>بدون سجل:</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>السلام عليكم {name}،</translation>
    </message>
    <message>
        <source>we have everything of yours: {note}. Thank you.</source>
        <translation>توصلنا بكل ما عندكم: {note}. شكرا لكم.</translation>
    </message>
    <message>
        <source>please hand over what was done on your laptop (Overview, Hand over).</source>
        <translation>المرجو تسليم ما أُنجز على حاسوبكم (نظرة عامة، ثم تسليم).</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>received of %n expected</source>
        <translation>
            <numerusform>من 0 منتظر</numerusform>
            <numerusform>من واحد منتظر</numerusform>
            <numerusform>من اثنين منتظرين</numerusform>
            <numerusform>من %n منتظرين</numerusform>
            <numerusform>من %n منتظرا</numerusform>
            <numerusform>من %n منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is missing of what was held</source>
        <translation>لا ينقص شيء مما أُنجز</translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s) or session(s) without a register</source>
        <translation>
            <numerusform>لا شيء بدون سجل</numerusform>
            <numerusform>نصف يوم أو جلسة بدون سجل</numerusform>
            <numerusform>نصفا يوم أو جلستان بدون سجل</numerusform>
            <numerusform>%n أنصاف أيام أو جلسات بدون سجل</numerusform>
            <numerusform>%n نصف يوم أو جلسة بدون سجل</numerusform>
            <numerusform>%n نصف يوم أو جلسة بدون سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>A name to expect</source>
        <translation>اسم منتظر</translation>
    </message>
    <message>
        <source>Note who leaves with the starting file: they are expected back.</source>
        <translation>سجّلوا من يأخذ ملف الانطلاق: سيُنتظر تسليم عملهم.</translation>
    </message>
    <message>
        <source>Nothing was received yet</source>
        <translation>لم تتوصلوا بشيء بعد</translation>
    </message>
    <message>
        <source>Last received: {name}, {moment}</source>
        <translation>آخر ما توصلتم به: {name}، {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) here since</source>
        <translation>
            <numerusform>لا شيء هنا منذ ذلك</numerusform>
            <numerusform>معلومة واحدة هنا منذ ذلك</numerusform>
            <numerusform>معلومتان هنا منذ ذلك</numerusform>
            <numerusform>%n معلومات هنا منذ ذلك</numerusform>
            <numerusform>%n معلومة هنا منذ ذلك</numerusform>
            <numerusform>%n معلومة هنا منذ ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who hands in a file appears here, and everyone named on a half-day that was held. You can add others by name.</source>
        <translation>يظهر هنا من سلّم ملفا، ومن ذُكر اسمه في نصف يوم أُنجز. ويمكنكم إضافة آخرين بأسمائهم.</translation>
    </message>
    <message>
        <source>Copy as a message</source>
        <translation>نسخ كرسالة</translation>
    </message>
    <message numerus="yes">
        <source>Copy a reminder for %n</source>
        <translation>
            <numerusform>نسخ تذكير</numerusform>
            <numerusform>نسخ تذكير لواحد</numerusform>
            <numerusform>نسخ تذكير لاثنين</numerusform>
            <numerusform>نسخ تذكير لـ %n</numerusform>
            <numerusform>نسخ تذكير لـ %n</numerusform>
            <numerusform>نسخ تذكير لـ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>starting file given on {day}</source>
        <translation>تسلّم ملف الانطلاق يوم {day}</translation>
    </message>
    <message>
        <source>nothing received yet</source>
        <translation>لم يصل شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>لا معلومة</numerusform>
            <numerusform>معلومة واحدة</numerusform>
            <numerusform>معلومتان</numerusform>
            <numerusform>%n معلومات</numerusform>
            <numerusform>%n معلومة</numerusform>
            <numerusform>%n معلومة</numerusform>
        </translation>
    </message>
    <message>
        <source>received on {moment}</source>
        <translation>وصل يوم {moment}</translation>
    </message>
    <message>
        <source>last wrote on {moment}</source>
        <translation>آخر معلومة يوم {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) missing</source>
        <translation>
            <numerusform>لا ينقص شيء</numerusform>
            <numerusform>تنقص معلومة واحدة</numerusform>
            <numerusform>تنقص معلومتان</numerusform>
            <numerusform>تنقص %n معلومات</numerusform>
            <numerusform>تنقص %n معلومة</numerusform>
            <numerusform>تنقص %n معلومة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a register</source>
        <translation>
            <numerusform>لا شيء بدون سجل</numerusform>
            <numerusform>واحد بدون سجل</numerusform>
            <numerusform>اثنان بدون سجل</numerusform>
            <numerusform>%n بدون سجل</numerusform>
            <numerusform>%n بدون سجل</numerusform>
            <numerusform>%n بدون سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>مكان آخر…</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>أين تسلّمون</translation>
    </message>
    <message>
        <source>You may remove the stick.</source>
        <translation>يمكنكم سحب المفتاح.</translation>
    </message>
    <message>
        <source>Handed over and read back.</source>
        <translation>سُلّم وقُرئ من جديد.</translation>
    </message>
    <message>
        <source>{file} holds everything of this programme. It was read back and is whole.</source>
        <translation>{file} فيه كل ما في هذا البرنامج. قُرئ من جديد وهو كامل.</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>العودة إلى النظرة العامة</translation>
    </message>
    <message>
        <source>There is no room left on {place}. Nothing is lost here, and nothing half written stays there. Free some room, or choose another place.</source>
        <translation>لم يبق مكان في {place}. لم يضع شيء هنا، ولا يبقى هناك شيء نصف مكتوب. أفرغوا بعض المكان أو اختاروا مكانا آخر.</translation>
    </message>
    <message>
        <source>{place} does not answer any more: was it pulled out? Nothing is lost here. Plug it in again, or choose another place.</source>
        <translation>{place} لم يعد يجيب: ربما سُحب قبل الأوان. لم يضع شيء هنا. أعيدوا وصله أو اختاروا مكانا آخر.</translation>
    </message>
    <message>
        <source>Nothing can be written to {place}: it is locked, or closed to you. Nothing is lost here. Choose another place.</source>
        <translation>لا يمكن الكتابة في {place}: إنه مقفل أو غير مفتوح لكم. لم يضع شيء هنا. اختاروا مكانا آخر.</translation>
    </message>
    <message>
        <source>Stick {name}</source>
        <translation>المفتاح {name}</translation>
    </message>
    <message>
        <source>Last folder: {name}</source>
        <translation>آخر مجلد: {name}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>can only be read</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>{number} GB free</source>
        <translation>{number} جيغا متاحة</translation>
    </message>
    <message>
        <source>Everything was handed over already; it may be done again.</source>
        <translation>سُلّم كل شيء من قبل، ويمكنكم الإعادة.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) since the last time; the file holds everything.</source>
        <translation>
            <numerusform>لا شيء منذ آخر مرة؛ في الملف كل شيء.</numerusform>
            <numerusform>معلومة واحدة منذ آخر مرة؛ في الملف كل شيء.</numerusform>
            <numerusform>معلومتان منذ آخر مرة؛ في الملف كل شيء.</numerusform>
            <numerusform>%n معلومات منذ آخر مرة؛ في الملف كل شيء.</numerusform>
            <numerusform>%n معلومة منذ آخر مرة؛ في الملف كل شيء.</numerusform>
            <numerusform>%n معلومة منذ آخر مرة؛ في الملف كل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over on {name}</source>
        <translation>التسليم على {name}</translation>
    </message>
    <message>
        <source>Not handed over from this laptop yet</source>
        <translation>لم يُسلّم شيء من هذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>Last on {day}: {path}</source>
        <translation>آخر مرة يوم {day}: {path}</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>تجهيز</translation>
    </message>
    <message>
        <source>Prepare the laptops</source>
        <translation>تجهيز الحواسيب</translation>
    </message>
    <message>
        <source>one file for all of them</source>
        <translation>ملف واحد لها جميعا</translation>
    </message>
    <message>
        <source>Nothing to hand over</source>
        <translation>لا شيء للتسليم</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) to hand over</source>
        <translation>
            <numerusform>لا شيء للتسليم</numerusform>
            <numerusform>معلومة واحدة للتسليم</numerusform>
            <numerusform>معلومتان للتسليم</numerusform>
            <numerusform>%n معلومات للتسليم</numerusform>
            <numerusform>%n معلومة للتسليم</numerusform>
            <numerusform>%n معلومة للتسليم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Hand-ins</source>
        <translation>ما سُلّم إليكم</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Drop files you were given here</source>
        <translation>ضعوا هنا الملفات المتوصل بها</translation>
    </message>
    <message>
        <source>Or choose them: Ctrl O. Nothing is written before you agree.</source>
        <translation>أو Ctrl O. لا يُكتب شيء قبل موافقتكم.</translation>
    </message>
    <message>
        <source>Prepare the programme</source>
        <translation>إعداد البرنامج</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد لائحة</translation>
    </message>
    <message>
        <source>The programme is waiting for its dates</source>
        <translation>البرنامج ينتظر تواريخه</translation>
    </message>
    <message>
        <source>Modules, half-days, a session: a few lines are enough to begin.</source>
        <translation>وحدات وأنصاف أيام وجلسة: بضعة أسطر تكفي للبدء.</translation>
    </message>
    <message>
        <source>or drop a file you were given anywhere in this window</source>
        <translation>أو ضعوا ملفا متوصلا به في أي مكان من هذه النافذة</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>and %n more, one after the other</source>
        <translation>
            <numerusform>ولا غيره</numerusform>
            <numerusform>وواحد آخر بعده</numerusform>
            <numerusform>واثنان آخران بعده</numerusform>
            <numerusform>و%n أخرى، واحدا بعد الآخر</numerusform>
            <numerusform>و%n أخرى، واحدا بعد الآخر</numerusform>
            <numerusform>و%n أخرى، واحدا بعد الآخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>المتابعة بدونه</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Missing export: {person}</source>
        <translation>تصدير ناقص: {person}</translation>
    </message>
    <message>
        <source>what came later is shown without it</source>
        <translation>ما جاء بعده معروض بدونه</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) wait for it</source>
        <translation>
            <numerusform>لا معلومة تنتظره</numerusform>
            <numerusform>معلومة واحدة تنتظره</numerusform>
            <numerusform>معلومتان تنتظرانه</numerusform>
            <numerusform>%n معلومات تنتظره</numerusform>
            <numerusform>%n معلومة تنتظره</numerusform>
            <numerusform>%n معلومة تنتظره</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on without this export of {person}?</source>
        <translation>هل تتابعون بدون هذا التصدير من {person}؟</translation>
    </message>
    <message>
        <source>What waits for it is shown at once, here and with everybody who receives your file. If the export comes after all, it takes its place.</source>
        <translation>ما ينتظره يظهر فورا، هنا وعند كل من يتسلم ملفكم. وإذا وصل التصدير رغم ذلك، فسيأخذ مكانه.</translation>
    </message>
    <message>
        <source>It will not come</source>
        <translation>لن يصل</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>مواصلة الانتظار</translation>
    </message>
    <message>
        <source>Nobody waits for it any more</source>
        <translation>لم يعد أحد ينتظر هذا التصدير</translation>
    </message>
    <message>
        <source>Wrong clock: {person}</source>
        <translation>ساعة خاطئة: {person}</translation>
    </message>
    <message>
        <source>last entry dated {day}</source>
        <translation>آخر معلومة: {day}</translation>
    </message>
    <message numerus="yes">
        <source>The clock was %n day(s) behind.</source>
        <translation>
            <numerusform>لم تكن الساعة متأخرة.</numerusform>
            <numerusform>كانت الساعة متأخرة بيوم واحد.</numerusform>
            <numerusform>كانت الساعة متأخرة بيومين.</numerusform>
            <numerusform>كانت الساعة متأخرة بـ %n أيام.</numerusform>
            <numerusform>كانت الساعة متأخرة بـ %n يوما.</numerusform>
            <numerusform>كانت الساعة متأخرة بـ %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock was %n day(s) ahead.</source>
        <translation>
            <numerusform>لم تكن الساعة متقدمة.</numerusform>
            <numerusform>كانت الساعة متقدمة بيوم واحد.</numerusform>
            <numerusform>كانت الساعة متقدمة بيومين.</numerusform>
            <numerusform>كانت الساعة متقدمة بـ %n أيام.</numerusform>
            <numerusform>كانت الساعة متقدمة بـ %n يوما.</numerusform>
            <numerusform>كانت الساعة متقدمة بـ %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last entry of {person} is dated {said} and came here on {right}. {off} The times of these entries are shown corrected, everywhere; nothing else changes.</source>
        <translation>آخر معلومة من {person} مؤرخة في {said} ووصلت إلى هنا في {right}. {off} ستظهر أوقات هذه المعلومات مصححة في كل مكان، ولا يتغير أي شيء آخر.</translation>
    </message>
    <message>
        <source>Correct the clock of {person}?</source>
        <translation>هل تصححون ساعة حاسوب {person}؟</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>The times of {person} are shown corrected</source>
        <translation>تظهر أوقات {person} مصححة</translation>
    </message>
</context>
<context>
    <name>NextSheet</name>
    <message>
        <source>What comes next</source>
        <translation>ما يلي</translation>
    </message>
    <message>
        <source>Last half-day</source>
        <translation>آخر نصف يوم</translation>
    </message>
    <message>
        <source>Next half-day</source>
        <translation>نصف اليوم المقبل</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>آخر جلسة</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>الجلسة المقبلة</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>لا شيء مبرمج بعد</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>لا جدول أعمال بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) on the agenda</source>
        <translation>
            <numerusform>لا نقطة في جدول الأعمال</numerusform>
            <numerusform>نقطة واحدة في جدول الأعمال</numerusform>
            <numerusform>نقطتان في جدول الأعمال</numerusform>
            <numerusform>%n نقاط في جدول الأعمال</numerusform>
            <numerusform>%n نقطة في جدول الأعمال</numerusform>
            <numerusform>%n نقطة في جدول الأعمال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) planned</source>
        <translation>
            <numerusform>لا دقيقة مبرمجة</numerusform>
            <numerusform>دقيقة واحدة مبرمجة</numerusform>
            <numerusform>دقيقتان مبرمجتان</numerusform>
            <numerusform>%n دقائق مبرمجة</numerusform>
            <numerusform>%n دقيقة مبرمجة</numerusform>
            <numerusform>%n دقيقة مبرمجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare the programme</source>
        <translation>إعداد البرنامج</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>فتح الجلسة</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>لا شيء مطابق</numerusform>
            <numerusform>واحد مطابق</numerusform>
            <numerusform>اثنان مطابقان</numerusform>
            <numerusform>%n مطابقة</numerusform>
            <numerusform>%n مطابقا</numerusform>
            <numerusform>%n مطابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا تعديل</numerusform>
            <numerusform>واحد معدل</numerusform>
            <numerusform>اثنان معدلان</numerusform>
            <numerusform>%n معدلة</numerusform>
            <numerusform>%n معدلا</numerusform>
            <numerusform>%n معدل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>لا حذف</numerusform>
            <numerusform>واحد محذوف</numerusform>
            <numerusform>اثنان محذوفان</numerusform>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفا</numerusform>
            <numerusform>%n محذوف</numerusform>
        </translation>
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
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>{field}: </source>
        <translation>{field}: </translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message numerus="yes">
        <source>Show more: %n remain</source>
        <translation>
            <numerusform>عرض المزيد</numerusform>
            <numerusform>عرض المزيد: بقي واحد</numerusform>
            <numerusform>عرض المزيد: بقي اثنان</numerusform>
            <numerusform>عرض المزيد: بقيت %n</numerusform>
            <numerusform>عرض المزيد: بقي %n</numerusform>
            <numerusform>عرض المزيد: بقي %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Hand over what was done here</source>
        <translation>تسليم ما أُنجز هنا</translation>
    </message>
    <message>
        <source>Prepare the laptops: one file for all</source>
        <translation>تجهيز الحواسيب: ملف واحد لها جميعا</translation>
    </message>
    <message>
        <source>Who handed in, and who did not</source>
        <translation>من سلّم ومن لم يسلّم بعد</translation>
    </message>
    <message>
        <source>Backups, merges, and a check of this file</source>
        <translation>النسخ الاحتياطية، وعمليات الدمج، والتحقق من هذا الملف</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Expected from now on: {names}</source>
        <translation>منتظر من الآن: {names}</translation>
    </message>
    <message>
        <source>Have the starting file since today: {names}</source>
        <translation>ملف الانطلاق مسلَّم اليوم: {names}</translation>
    </message>
    <message>
        <source>No longer expected: {names}</source>
        <translation>لم يعد منتظرا: {names}</translation>
    </message>
    <message>
        <source>Left out: {file}</source>
        <translation>تُرك جانبا: {file}</translation>
    </message>
    <message>
        <source>Noted as received; nothing was new</source>
        <translation>سُجّل التسليم؛ لم يكن فيه جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) merged</source>
        <translation>
            <numerusform>لم يُدمج أي ملف</numerusform>
            <numerusform>دُمج ملف واحد</numerusform>
            <numerusform>دُمج ملفان</numerusform>
            <numerusform>دُمجت %n ملفات</numerusform>
            <numerusform>دُمج %n ملفا</numerusform>
            <numerusform>دُمج %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>The merge is undone: the file is as before</source>
        <translation>تم التراجع عن الدمج: الملف كما كان</translation>
    </message>
    <message>
        <source>Decided; every laptop will see it</source>
        <translation>قُرّر؛ سيراه كل حاسوب</translation>
    </message>
</context>
<context>
    <name>PairSheet</name>
    <message>
        <source>Is this the same person?</source>
        <translation>هل هو الشخص نفسه؟</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>شخصان</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>Can be undone, even in six months</source>
        <translation>يمكن التراجع، ولو بعد ستة أشهر</translation>
    </message>
    <message>
        <source>First choose the record to keep: ← or →</source>
        <translation>اختاروا أولا البطاقة التي تبقى: ← أو →</translation>
    </message>
    <message>
        <source>{reasons}. The program never decides by itself.</source>
        <translation>{reasons}. القرار لكم وحدكم.</translation>
    </message>
    <message>
        <source>United: one person with all that was noted of both, a half-day marked twice counted once. Nothing is lost.</source>
        <translation>عند التوحيد: شخص واحد بكل ما سُجل عن الاثنين، ونصف اليوم المسجل مرتين يُحسب مرة واحدة. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>← → the record to keep, then value by value   ↑ ↓ what differs</source>
        <translation>← → البطاقة التي تبقى، ثم قيمة قيمة   ↑ ↓ ما يختلف</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>ما سُجل</translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>لا نصف يوم</numerusform>
            <numerusform>نصف يوم واحد</numerusform>
            <numerusform>نصفا يوم</numerusform>
            <numerusform>%n أنصاف أيام</numerusform>
            <numerusform>%n نصف يوم</numerusform>
            <numerusform>%n نصف يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>لا مداخلة</numerusform>
            <numerusform>مداخلة واحدة</numerusform>
            <numerusform>مداخلتان</numerusform>
            <numerusform>%n مداخلات</numerusform>
            <numerusform>%n مداخلة</numerusform>
            <numerusform>%n مداخلة</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} من {total}</translation>
    </message>
    <message>
        <source>United: one person, all that was noted of both</source>
        <translation>وُحّدت البطاقتان: شخص واحد بكل ما سُجل عن الاثنين</translation>
    </message>
    <message>
        <source>Two people: this will not be asked again</source>
        <translation>شخصان: لن يُطرح هذا السؤال مرة أخرى</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>Files received</source>
        <translation>الملفات المتوصل بها</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>exported on {day}</source>
        <translation>صُدّر في {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء في الانتظار</numerusform>
            <numerusform>تغيير في الانتظار</numerusform>
            <numerusform>تغييران في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>already merged</source>
        <translation>سبق دمجه</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Arrows and Enter, or a click, open the records that a number counts. Del leaves a file out.</source>
        <translation>كل رقم يُفتح على البطاقات: الأسهم ثم ⏎، أو نقرة. ومفتاح Del يترك ملفا جانبا.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>للقرار</translation>
    </message>
    <message>
        <source>what came after an earlier export</source>
        <translation>تتمة لتصدير سابق</translation>
    </message>
    <message>
        <source>what came after {day}</source>
        <translation>تتمة لتصدير {day}</translation>
    </message>
    <message>
        <source>Refused: </source>
        <translation>مرفوض: </translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>نسخ الرسالة</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>To the files, from one to the next</source>
        <translation>إلى الملفات، من ملف إلى آخر</translation>
    </message>
    <message>
        <source>From number to number of a file</source>
        <translation>من رقم إلى آخر في ملف</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>ترك هذا الملف جانبا</translation>
    </message>
    <message>
        <source>Merge, wherever you are</source>
        <translation>الدمج، أينما كنتم</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>A verified backup is made first.</source>
        <translation>تُنجز أولا نسخة احتياطية يُتحقق منها.</translation>
    </message>
    <message>
        <source>You can undo this merge, and decide on disagreements later.</source>
        <translation>يمكنكم التراجع عن هذا الدمج، والبت في الاختلافات لاحقا.</translation>
    </message>
    <message>
        <source>There is nothing in these files to bring in.</source>
        <translation>ليس في هذه الملفات ما يُؤخذ.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) received</source>
        <translation>
            <numerusform>لا ملف متوصل به</numerusform>
            <numerusform>ملف واحد متوصل به</numerusform>
            <numerusform>ملفان متوصل بهما</numerusform>
            <numerusform>%n ملفات متوصل بها</numerusform>
            <numerusform>%n ملفا متوصلا به</numerusform>
            <numerusform>%n ملف متوصل به</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in these files is already here.</source>
        <translation>كل ما في هذه الملفات موجود هنا.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Look, then decide.</source>
        <translation>لم يُكتب شيء بعد. انظروا ثم قرروا.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>لا مرفوض</numerusform>
            <numerusform>مرفوض واحد</numerusform>
            <numerusform>مرفوضان</numerusform>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضا</numerusform>
            <numerusform>%n مرفوض</numerusform>
        </translation>
    </message>
    <message>
        <source>Note as received</source>
        <translation>تسجيل التسليم</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n file(s)</source>
        <translation>
            <numerusform>دمج الملفات</numerusform>
            <numerusform>دمج ملف واحد</numerusform>
            <numerusform>دمج ملفين</numerusform>
            <numerusform>دمج %n ملفات</numerusform>
            <numerusform>دمج %n ملفا</numerusform>
            <numerusform>دمج %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>نُسخت الرسالة</translation>
    </message>
</context>
<context>
    <name>PromiseSheet</name>
    <message>
        <source>Open commitments</source>
        <translation>التزامات مفتوحة</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>What is promised in a session stays here until it is done.</source>
        <translation>ما يُوعد به في جلسة يبقى هنا إلى أن يُنجز.</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>The right value</source>
        <translation>القيمة الصحيحة</translation>
    </message>
    <message>
        <source>One laptop removed it while another went on writing. Nothing is lost until you choose.</source>
        <translation>أزاله حاسوب بينما واصل آخر الكتابة فيه. لا يضيع شيء إلى أن تختاروا.</translation>
    </message>
    <message>
        <source>Several laptops wrote different values without knowing of each other. All are kept until you choose.</source>
        <translation>كتبت عدة حواسيب قيما مختلفة دون أن يعرف بعضها بعضا. يُحتفظ بها كلها إلى أن تختاروا.</translation>
    </message>
    <message>
        <source>What was written here</source>
        <translation>ما كُتب هنا</translation>
    </message>
    <message>
        <source>What the record went through</source>
        <translation>ما مرّت به البطاقة</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>البطاقة كلها</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>هذا فقط</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n from {laptop}</source>
        <translation>
            <numerusform>أخذ كل شيء من {laptop}</numerusform>
            <numerusform>أخذ كل شيء من {laptop} (%n)</numerusform>
            <numerusform>أخذ كل شيء من {laptop} (%n)</numerusform>
            <numerusform>أخذ كل شيء من {laptop} (%n)</numerusform>
            <numerusform>أخذ كل شيء من {laptop} (%n)</numerusform>
            <numerusform>أخذ كل شيء من {laptop} (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided; every laptop will see it</source>
        <translation>
            <numerusform>لم يتقرر شيء</numerusform>
            <numerusform>تقرر أمر واحد، وستراه كل الحواسيب</numerusform>
            <numerusform>تقرر أمران، وستراهما كل الحواسيب</numerusform>
            <numerusform>تقررت %n أمور، وستراها كل الحواسيب</numerusform>
            <numerusform>تقرر %n أمرا، وستراها كل الحواسيب</numerusform>
            <numerusform>تقرر %n أمر، وستراها كل الحواسيب</numerusform>
        </translation>
    </message>
    <message>
        <source>on {laptop}</source>
        <translation>على {laptop}</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} من {total}</translation>
    </message>
    <message>
        <source>Keep this value</source>
        <translation>الاحتفاظ بهذه القيمة</translation>
    </message>
    <message>
        <source>Write another value</source>
        <translation>كتابة قيمة أخرى</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n entry(s) wait until an earlier export of this laptop arrives.</source>
        <translation>
            <numerusform>لا شيء ينتظر.</numerusform>
            <numerusform>معلومة واحدة تنتظر تصديرا أقدم من هذا الحاسوب.</numerusform>
            <numerusform>معلومتان تنتظران تصديرا أقدم من هذا الحاسوب.</numerusform>
            <numerusform>%n معلومات تنتظر تصديرا أقدم من هذا الحاسوب.</numerusform>
            <numerusform>%n معلومة تنتظر تصديرا أقدم من هذا الحاسوب.</numerusform>
            <numerusform>%n معلومة تنتظر تصديرا أقدم من هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its clock is ahead. Nothing is lost: no clock decides.</source>
        <translation>ساعته متقدمة. لم يضع شيء: لا ساعة تقرر.</translation>
    </message>
    <message>
        <source>Its clock is behind. Nothing is lost: no clock decides.</source>
        <translation>ساعته متأخرة. لم يضع شيء: لا ساعة تقرر.</translation>
    </message>
    <message>
        <source>It belongs to the programme {programme}. Del leaves it out.</source>
        <translation>ينتمي إلى برنامج {programme}. مفتاح Del يتركه جانبا.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Restore the state of {moment}?</source>
        <translation>هل تسترجعون حالة {moment}؟</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>استرجاع هذه الحالة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك كل شيء كما هو</translation>
    </message>
    <message>
        <source>The present state is kept first: you can come back to it here. What others received since then merges again later; nothing counts twice.</source>
        <translation>تُحفظ الحالة الحاضرة أولا، ويمكنكم الرجوع إليها من هنا. وما تسلّمه غيركم بعدها يُدمج من جديد لاحقا، ولا يُحتسب شيء مرتين.</translation>
    </message>
    <message>
        <source>Removed: {what}.</source>
        <translation>يذهب: {what}.</translation>
    </message>
    <message>
        <source>Comes back: {what}.</source>
        <translation>يعود: {what}.</translation>
    </message>
    <message>
        <source>Back to earlier values: {what}.</source>
        <translation>يستعيد قيمه السابقة: {what}.</translation>
    </message>
    <message>
        <source>It holds the same as now.</source>
        <translation>فيها الشيء نفسه الموجود الآن.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Back up now</source>
        <translation>حفظ نسخة الآن</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>States that were kept</source>
        <translation>الحالات المحفوظة</translation>
    </message>
    <message>
        <source>The present state is kept first.</source>
        <translation>تُحفظ الحالة الحاضرة أولا.</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>عمليات الدمج</translation>
    </message>
    <message>
        <source>United</source>
        <translation>ما تم توحيده</translation>
    </message>
    <message>
        <source>The last backup could not be made</source>
        <translation>تعذّر إنجاز آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لم تُحفظ أي حالة بعد</translation>
    </message>
    <message>
        <source>None yet. They are made automatically while you work.</source>
        <translation>لا توجد أي نسخة بعد. تُنجَز تلقائيا أثناء عملكم.</translation>
    </message>
    <message>
        <source>Made automatically while you work and before each merge, then read back; old ones thin out.</source>
        <translation>تُنجَز تلقائيا أثناء العمل وقبل كل دمج، ثم تُراجَع؛ ويقل عدد القديمة منها.</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} ك.ب</translation>
    </message>
    <message>
        <source>can no longer be read</source>
        <translation>لم تعد تُقرأ</translation>
    </message>
    <message>
        <source>Restore this state…</source>
        <translation>استرجاع هذه الحالة…</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>كما هو الآن</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>محفوظة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>On the stick {name}</source>
        <translation>على المفتاح {name} فقط</translation>
    </message>
    <message numerus="yes">
        <source>before merging %n file(s)</source>
        <translation>
            <numerusform>قبل دمج ملفات</numerusform>
            <numerusform>قبل دمج ملف واحد</numerusform>
            <numerusform>قبل دمج ملفين</numerusform>
            <numerusform>قبل دمج %n ملفات</numerusform>
            <numerusform>قبل دمج %n ملفا</numerusform>
            <numerusform>قبل دمج %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic, while you worked</source>
        <translation>تلقائية، أثناء العمل</translation>
    </message>
    <message>
        <source>at your request</source>
        <translation>بطلب منكم</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>قبل دمج</translation>
    </message>
    <message>
        <source>before a merge was undone</source>
        <translation>قبل التراجع عن دمج</translation>
    </message>
    <message>
        <source>before an earlier state was opened</source>
        <translation>قبل فتح حالة سابقة</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>قبل إصلاح</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) merged</source>
        <translation>
            <numerusform>لا ملف</numerusform>
            <numerusform>دمج ملف واحد</numerusform>
            <numerusform>دمج ملفين</numerusform>
            <numerusform>دمج %n ملفات</numerusform>
            <numerusform>دمج %n ملفا</numerusform>
            <numerusform>دمج %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made one</source>
        <translation>
            <numerusform>لا بطاقة</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان في واحدة</numerusform>
            <numerusform>%n بطاقات في واحدة</numerusform>
            <numerusform>%n بطاقة في واحدة</numerusform>
            <numerusform>%n بطاقة في واحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Take apart: {name}?</source>
        <translation>هل تفصلون: {name}؟</translation>
    </message>
    <message>
        <source>Each is again what its laptop wrote, and keeps what was noted for it. What was chosen for them as one ends. They can be united again.</source>
        <translation>تعود كل بطاقة كما أدخلها حاسوبها، وتحتفظ بما سُجل فيها. وينتهي ما اختير لها مجتمعة. ويمكنكم توحيدها من جديد.</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>الفصل</translation>
    </message>
    <message>
        <source>Taken apart: {name}</source>
        <translation>تم الفصل: {name}</translation>
    </message>
    <message>
        <source>Backed up and read back</source>
        <translation>حُفظت النسخة وروجعت</translation>
    </message>
    <message>
        <source>This state is backed up already</source>
        <translation>هذه الحالة محفوظة من قبل</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركوه كما هو</translation>
    </message>
    <message>
        <source>The file is as it was: {moment}</source>
        <translation>عاد الملف كما كان: {moment}</translation>
    </message>
</context>
<context>
    <name>SecondSheet</name>
    <message>
        <source>Stop copying</source>
        <translation>إيقاف النسخ</translation>
    </message>
    <message>
        <source>A copy on a stick</source>
        <translation>نسخة على مفتاح USB</translation>
    </message>
    <message>
        <source>{number} GB free</source>
        <translation>{number} جيغا متاحة</translation>
    </message>
    <message>
        <source>Stick {name}</source>
        <translation>المفتاح {name}</translation>
    </message>
    <message>
        <source>No stick is plugged in</source>
        <translation>لا مفتاح USB موصول</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Choose a stick…</source>
        <translation>اختيار مفتاح USB…</translation>
    </message>
    <message>
        <source>Another stick…</source>
        <translation>مفتاح آخر…</translation>
    </message>
    <message>
        <source>Choose one once: each backup is copied to it when it is plugged in.</source>
        <translation>اختاروه مرة واحدة: تُنسخ إليه كل نسخة احتياطية كلما كان موصولا.</translation>
    </message>
    <message>
        <source>If this computer breaks or is stolen, its backups go with it. Choose a stick once: each new backup is copied to it whenever it is plugged in.</source>
        <translation>إذا تعطل هذا الحاسوب أو سُرق ضاعت نسخه معه. اختاروا مفتاح USB مرة واحدة: تُنسخ إليه كل نسخة احتياطية كلما كان موصولا.</translation>
    </message>
    <message>
        <source>This programme is on a stick. This computer keeps a copy of it.</source>
        <translation>هذا البرنامج على مفتاح USB. يحتفظ هذا الحاسوب بنسخة منه.</translation>
    </message>
    <message>
        <source>{name} is not plugged in. The copy is made automatically once it is.</source>
        <translation>{name} غير موصول. تُنجَز النسخة تلقائيا عند وصله.</translation>
    </message>
    <message>
        <source>Each backup is copied to {name} and read back.</source>
        <translation>تُنسخ كل نسخة احتياطية إلى {name} ثم تُراجَع.</translation>
    </message>
    <message>
        <source>The last copy: {moment}.</source>
        <translation>آخر نسخة: {moment}.</translation>
    </message>
    <message>
        <source>There is no room left on {name}. Free some, or choose another.</source>
        <translation>لم يبق مكان على {name}. أفرغوا بعضه، أو اختاروا غيره.</translation>
    </message>
    <message>
        <source>{name} does not read back what is written to it. Choose another stick.</source>
        <translation>{name} لا يعيد قراءة ما يُكتب عليه. اختاروا مفتاحا آخر.</translation>
    </message>
    <message>
        <source>Nothing can be written to {name}: it is locked. Choose another.</source>
        <translation>لا يمكن الكتابة على {name}: إنه محمي. اختاروا غيره.</translation>
    </message>
    <message>
        <source>{name} was pulled out too soon. The copies on it before are whole.</source>
        <translation>سُحب {name} قبل الأوان. النسخ السابقة عليه سليمة.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>a person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>an attendance</source>
        <translation>تسجيل حضور</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>مداخلة</translation>
    </message>
    <message>
        <source>a session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>a half-day</source>
        <translation>نصف يوم</translation>
    </message>
    <message>
        <source>a module</source>
        <translation>وحدة</translation>
    </message>
    <message>
        <source>an agenda item</source>
        <translation>نقطة في جدول الأعمال</translation>
    </message>
    <message>
        <source>a commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>هيئة</translation>
    </message>
    <message>
        <source>the programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>two records</source>
        <translation>بطاقتان</translation>
    </message>
    <message>
        <source>a theme</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>a status</source>
        <translation>حالة</translation>
    </message>
    <message>
        <source>an exception</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>a part of the programme</source>
        <translation>شق من البرنامج</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>a mandate</source>
        <translation>انتداب</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>a score</source>
        <translation>نقطة اختبار</translation>
    </message>
    <message>
        <source>an invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>a signed sheet</source>
        <translation>لائحة موقعة</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>a column of the sheet</source>
        <translation>خانة من اللائحة</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>صيغة</translation>
    </message>
    <message>
        <source>a show of hands</source>
        <translation>عد للأيدي</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a link between two cards</source>
        <translation>صلة بين بطاقتين</translation>
    </message>
    <message>
        <source>the harvest of a table</source>
        <translation>حصيلة طاولة</translation>
    </message>
    <message>
        <source>a tally of turns</source>
        <translation>عد للتدخلات</translation>
    </message>
    <message>
        <source>a sum that is paid out</source>
        <translation>مبلغ مؤدى</translation>
    </message>
    <message>
        <source>a consent</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>somebody who is expected</source>
        <translation>شخص منتظر</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the programme</source>
        <translation>
            <numerusform>لا شق من البرنامج</numerusform>
            <numerusform>شق واحد من البرنامج</numerusform>
            <numerusform>شقان من البرنامج</numerusform>
            <numerusform>%n شقوق من البرنامج</numerusform>
            <numerusform>%n شقا من البرنامج</numerusform>
            <numerusform>%n شق من البرنامج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>لا مجموعة</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>لا وحدة</numerusform>
            <numerusform>وحدة واحدة</numerusform>
            <numerusform>وحدتان</numerusform>
            <numerusform>%n وحدات</numerusform>
            <numerusform>%n وحدة</numerusform>
            <numerusform>%n وحدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>لا موضوع</numerusform>
            <numerusform>موضوع واحد</numerusform>
            <numerusform>موضوعان</numerusform>
            <numerusform>%n مواضيع</numerusform>
            <numerusform>%n موضوعا</numerusform>
            <numerusform>%n موضوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>لا هيئة</numerusform>
            <numerusform>هيئة واحدة</numerusform>
            <numerusform>هيئتان</numerusform>
            <numerusform>%n هيئات</numerusform>
            <numerusform>%n هيئة</numerusform>
            <numerusform>%n هيئة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>لا نصف يوم</numerusform>
            <numerusform>نصف يوم واحد</numerusform>
            <numerusform>نصفا يوم</numerusform>
            <numerusform>%n أنصاف أيام</numerusform>
            <numerusform>%n نصف يوم</numerusform>
            <numerusform>%n نصف يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسة</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda item(s)</source>
        <translation>
            <numerusform>لا نقطة في جدول الأعمال</numerusform>
            <numerusform>نقطة واحدة في جدول الأعمال</numerusform>
            <numerusform>نقطتان في جدول الأعمال</numerusform>
            <numerusform>%n نقاط في جدول الأعمال</numerusform>
            <numerusform>%n نقطة في جدول الأعمال</numerusform>
            <numerusform>%n نقطة في جدول الأعمال</numerusform>
        </translation>
    </message>
    <message>
        <source>morning</source>
        <translation>صباحا</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>بعد الزوال</translation>
    </message>
    <message>
        <source>Keep {name}, or remove it?</source>
        <translation>الاحتفاظ أم الإزالة: {name}؟</translation>
    </message>
    <message>
        <source>How was {name} marked on {when}?</source>
        <translation>كيف يُسجَّل حضور {name}، {when}؟</translation>
    </message>
    <message>
        <source>What is the phone number of {name}?</source>
        <translation>ما هو رقم هاتف {name}؟</translation>
    </message>
    <message>
        <source>How is {name} written?</source>
        <translation>كيف يُكتب {name}؟</translation>
    </message>
    <message>
        <source>How is {name} written in Arabic?</source>
        <translation>كيف يُكتب {name} بالعربية؟</translation>
    </message>
    <message>
        <source>What is the commune of {name}?</source>
        <translation>ما هي جماعة {name}؟</translation>
    </message>
    <message>
        <source>In which year was {name} born?</source>
        <translation>ما هي سنة ازدياد {name}؟</translation>
    </message>
    <message>
        <source>What is the organisation of {name}?</source>
        <translation>ما هي هيئة {name}؟</translation>
    </message>
    <message>
        <source>Which words are right?</source>
        <translation>ما هي الكلمات الصحيحة؟</translation>
    </message>
    <message>
        <source>{name}, {field}: what is right?</source>
        <translation>{name}، {field}: ما هي القيمة الصحيحة؟</translation>
    </message>
    <message>
        <source>Does {name} agree to be on the contact list?</source>
        <translation>{name}: هل هناك موافقة على الإدراج في لائحة الاتصال؟</translation>
    </message>
    <message>
        <source>Does {name} agree to be in photos?</source>
        <translation>{name}: هل هناك موافقة على الظهور في الصور؟</translation>
    </message>
    <message>
        <source>Does {name} agree to be quoted by name?</source>
        <translation>{name}: هل هناك موافقة على الاقتباس بالاسم؟</translation>
    </message>
    <message>
        <source>Does {name} agree?</source>
        <translation>{name}: هل هناك موافقة؟</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>نفس الهاتف</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>نفس البريد الإلكتروني</translation>
    </message>
    <message>
        <source>nearly the same phone</source>
        <translation>رقم هاتف متقارب</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>نفس الاسم</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>اسم متقارب</translation>
    </message>
    <message>
        <source>same name in Arabic</source>
        <translation>نفس الاسم بالعربية</translation>
    </message>
    <message>
        <source>nearly the same name in Arabic</source>
        <translation>اسم متقارب بالعربية</translation>
    </message>
    <message>
        <source>same commune</source>
        <translation>نفس الجماعة</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>نفس سنة الازدياد</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>نفس الهيئة</translation>
    </message>
    <message>
        <source>very probable</source>
        <translation>محتمل جدا</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>ممكن</translation>
    </message>
</context>
<context>
    <name>Settle</name>
    <message>
        <source>Undo this merge</source>
        <translation>التراجع عن هذا الدمج</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>في انتظار قراركم</translation>
    </message>
    <message>
        <source>Border between the list and the question</source>
        <translation>الفاصل بين اللائحة والسؤال</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>العودة إلى النظرة العامة</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>كل شيء محسوم</translation>
    </message>
    <message>
        <source>What other laptops bring will be asked here.</source>
        <translation>ما تأتي به حواسيب أخرى سيُسأل عنه هنا.</translation>
    </message>
    <message>
        <source>Entered several times</source>
        <translation>أُدخلت عدة مرات</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>Looking for twins…</source>
        <translation>البحث عن تكرارات…</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>ربما الشخص نفسه</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>لا شيء في الانتظار.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), none is urgent: work goes on without them.</source>
        <translation>
            <numerusform>لا سؤال.</numerusform>
            <numerusform>سؤال واحد لا استعجال فيه: العمل يستمر بدونه.</numerusform>
            <numerusform>سؤالان لا استعجال فيهما: العمل يستمر بدونهما.</numerusform>
            <numerusform>%n أسئلة لا استعجال فيها: العمل يستمر بدونها.</numerusform>
            <numerusform>%n سؤالا لا استعجال فيها: العمل يستمر بدونها.</numerusform>
            <numerusform>%n سؤال لا استعجال فيها: العمل يستمر بدونها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>بلا سبب</numerusform>
            <numerusform>سبب واحد</numerusform>
            <numerusform>سببان</numerusform>
            <numerusform>%n أسباب</numerusform>
            <numerusform>%n سببا</numerusform>
            <numerusform>%n سبب</numerusform>
        </translation>
    </message>
    <message>
        <source>on several laptops</source>
        <translation>على عدة حواسيب</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message numerus="yes">
        <source>new people</source>
        <translation>
            <numerusform>أشخاص جدد</numerusform>
            <numerusform>شخص جديد</numerusform>
            <numerusform>شخصان جديدان</numerusform>
            <numerusform>أشخاص جدد</numerusform>
            <numerusform>شخصا جديدا</numerusform>
            <numerusform>شخص جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new attendances</source>
        <translation>
            <numerusform>تسجيلات حضور جديدة</numerusform>
            <numerusform>تسجيل حضور جديد</numerusform>
            <numerusform>تسجيلا حضور جديدان</numerusform>
            <numerusform>تسجيلات حضور جديدة</numerusform>
            <numerusform>تسجيل حضور جديدا</numerusform>
            <numerusform>تسجيل حضور جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new notes</source>
        <translation>
            <numerusform>مداخلات جديدة</numerusform>
            <numerusform>مداخلة جديدة</numerusform>
            <numerusform>مداخلتان جديدتان</numerusform>
            <numerusform>مداخلات جديدة</numerusform>
            <numerusform>مداخلة جديدة</numerusform>
            <numerusform>مداخلة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>disagreements</source>
        <translation>
            <numerusform>اختلافات</numerusform>
            <numerusform>اختلاف</numerusform>
            <numerusform>اختلافان</numerusform>
            <numerusform>اختلافات</numerusform>
            <numerusform>اختلافا</numerusform>
            <numerusform>اختلاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>probable twins</source>
        <translation>
            <numerusform>تكرارات محتملة</numerusform>
            <numerusform>تكرار محتمل</numerusform>
            <numerusform>تكراران محتملان</numerusform>
            <numerusform>تكرارات محتملة</numerusform>
            <numerusform>تكرارا محتملا</numerusform>
            <numerusform>تكرار محتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدلة</translation>
    </message>
    <message numerus="yes">
        <source>changed, %n removed</source>
        <translation>
            <numerusform>معدلة</numerusform>
            <numerusform>معدلة، 1 محذوفة</numerusform>
            <numerusform>معدلة، 2 محذوفتان</numerusform>
            <numerusform>معدلة، %n محذوفة</numerusform>
            <numerusform>معدلة، %n محذوفة</numerusform>
            <numerusform>معدلة، %n محذوفة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>What it brought</source>
        <translation>ما جاء به الدمج</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك كل شيء كما هو</translation>
    </message>
    <message>
        <source>Only the last merge can be undone</source>
        <translation>لا يمكن التراجع إلا عن آخر دمج</translation>
    </message>
    <message>
        <source>The backup of before it is not there any more</source>
        <translation>لم تعد النسخة السابقة له موجودة</translation>
    </message>
    <message>
        <source>Merge of {moment}</source>
        <translation>دمج {moment}</translation>
    </message>
    <message>
        <source>Undo the last merge?</source>
        <translation>هل تتراجعون عن آخر دمج؟</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) merged</source>
        <translation>
            <numerusform>لا ملف</numerusform>
            <numerusform>دمج ملف واحد</numerusform>
            <numerusform>دمج ملفين</numerusform>
            <numerusform>دمج %n ملفات</numerusform>
            <numerusform>دمج %n ملفا</numerusform>
            <numerusform>دمج %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet. Look, then decide.</source>
        <translation>لم يُكتب شيء بعد. انظروا ثم قرروا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Undo this merge…</source>
        <translation>التراجع عن هذا الدمج…</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>التراجع عن الدمج</translation>
    </message>
    <message>
        <source>All that it brought is in this file.</source>
        <translation>كل ما جاء به موجود في هذا الملف.</translation>
    </message>
    <message>
        <source>The same files can be merged again later.</source>
        <translation>يمكن دمج الملفات نفسها من جديد لاحقا.</translation>
    </message>
    <message>
        <source>What it brought is listed as it is today.</source>
        <translation>ما جاء به، كما هو اليوم.</translation>
    </message>
    <message>
        <source>The present state is kept first, among the backups.</source>
        <translation>تُحفظ الحالة الحاضرة أولا، ضمن النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Yours, and can’t be put back: {what}</source>
        <translation>من عملكم، ولا يمكن كتابته من جديد: {what}</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>يذهب: {what}</translation>
    </message>
    <message>
        <source>Back to earlier values: {what}</source>
        <translation>يستعيد قيمه السابقة: {what}</translation>
    </message>
    <message>
        <source>Comes back: {what}</source>
        <translation>يعود: {what}</translation>
    </message>
    <message>
        <source>Yours, and put back: {what}</source>
        <translation>من عملكم، ويُكتب من جديد: {what}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>exported on {day}</source>
        <translation>صُدّر يوم {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(s)</source>
        <translation>
            <numerusform>لا معلومة جديدة</numerusform>
            <numerusform>معلومة جديدة واحدة</numerusform>
            <numerusform>معلومتان جديدتان</numerusform>
            <numerusform>%n معلومات جديدة</numerusform>
            <numerusform>%n معلومة جديدة</numerusform>
            <numerusform>%n معلومة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>جديد: {what}</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>تغيّر: {what}</translation>
    </message>
    <message>
        <source>Decided since: {what}</source>
        <translation>تقرر بعده: {what}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>a record</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>سنة الازدياد</translation>
    </message>
    <message>
        <source>age</source>
        <translation>السن</translation>
    </message>
    <message>
        <source>town or countryside</source>
        <translation>حضري أو قروي</translation>
    </message>
    <message>
        <source>disability</source>
        <translation>الإعاقة</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>province</source>
        <translation>الإقليم</translation>
    </message>
    <message>
        <source>region</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>function</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>who came instead</source>
        <translation>من حضر بالنيابة</translation>
    </message>
    <message>
        <source>register closed</source>
        <translation>السجل مقفل</translation>
    </message>
    <message>
        <source>why the register was reopened</source>
        <translation>سبب إعادة فتح السجل</translation>
    </message>
    <message>
        <source>enrolled from</source>
        <translation>مسجل منذ</translation>
    </message>
    <message>
        <source>training completed</source>
        <translation>اكتمال التكوين</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>minutes until late</source>
        <translation>الدقائق قبل التأخر</translation>
    </message>
    <message>
        <source>what completes the training</source>
        <translation>ما يكمل به التكوين</translation>
    </message>
    <message>
        <source>share that completes it</source>
        <translation>النسبة المطلوبة</translation>
    </message>
    <message>
        <source>name in French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>title in Arabic</source>
        <translation>العنوان بالعربية</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>facilitators</source>
        <translation>التنشيط</translation>
    </message>
    <message>
        <source>how speakers are shown</source>
        <translation>قاعدة ذكر المتكلمين</translation>
    </message>
    <message>
        <source>modules</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>planned minutes</source>
        <translation>الدقائق المبرمجة</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>المتدخل</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>date promised</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>who promised</source>
        <translation>من التزم</translation>
    </message>
    <message>
        <source>still to complete</source>
        <translation>للاستكمال</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>day of the answer</source>
        <translation>يوم الجواب</translation>
    </message>
    <message>
        <source>body or commission</source>
        <translation>الهيئة أو اللجنة</translation>
    </message>
    <message>
        <source>since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>score before</source>
        <translation>النقطة قبل</translation>
    </message>
    <message>
        <source>score after</source>
        <translation>النقطة بعد</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>الرضا</translation>
    </message>
    <message>
        <source>answer to the invitation</source>
        <translation>الجواب على الدعوة</translation>
    </message>
    <message>
        <source>removed here, changed there</source>
        <translation>حُذفت هنا وعُدلت هناك</translation>
    </message>
    <message>
        <source>same person or not</source>
        <translation>الشخص نفسه أم لا</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>الجهة المنظمة</translation>
    </message>
    <message>
        <source>organiser in Arabic</source>
        <translation>الجهة المنظمة بالعربية</translation>
    </message>
    <message>
        <source>funder</source>
        <translation>الممول</translation>
    </message>
    <message>
        <source>funder in Arabic</source>
        <translation>الممول بالعربية</translation>
    </message>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>logos</source>
        <translation>الشعارات</translation>
    </message>
    <message>
        <source>scores out of</source>
        <translation>النقط على</translation>
    </message>
    <message>
        <source>morning or afternoon</source>
        <translation>صباحا أو بعد الزوال</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>التأطير</translation>
    </message>
    <message>
        <source>part of the programme</source>
        <translation>شق البرنامج</translation>
    </message>
    <message>
        <source>held or called off</source>
        <translation>أُنجز أم أُلغي</translation>
    </message>
    <message>
        <source>why it was called off</source>
        <translation>سبب الإلغاء</translation>
    </message>
    <message>
        <source>target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>role of the speaker</source>
        <translation>صفة المتدخل</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>نقطة جدول الأعمال</translation>
    </message>
    <message>
        <source>session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>reading direction</source>
        <translation>اتجاه القراءة</translation>
    </message>
    <message>
        <source>number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>picture as it was taken</source>
        <translation>الصورة الأصلية</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>التدوير</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>on the sheet or not</source>
        <translation>على الورقة أم لا</translation>
    </message>
    <message>
        <source>word for word or in short</source>
        <translation>حرفيا أو بالمعنى</translation>
    </message>
    <message>
        <source>language spoken</source>
        <translation>لغة الكلام</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>when the floor was taken</source>
        <translation>بداية الكلمة</translation>
    </message>
    <message>
        <source>when the floor was given back</source>
        <translation>نهاية الكلمة</translation>
    </message>
    <message>
        <source>table</source>
        <translation>الطاولة</translation>
    </message>
    <message>
        <source>number of tables</source>
        <translation>عدد الطاولات</translation>
    </message>
    <message>
        <source>round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>number of rounds</source>
        <translation>عدد الجولات</translation>
    </message>
    <message>
        <source>card that it corrects</source>
        <translation>البطاقة التي تصححها</translation>
    </message>
    <message>
        <source>card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>card that it speaks of</source>
        <translation>البطاقة التي تتعلق بها</translation>
    </message>
    <message>
        <source>cards it comes from</source>
        <translation>البطاقات التي بُني عليها</translation>
    </message>
    <message>
        <source>cards that hold back</source>
        <translation>البطاقات المتحفظة</translation>
    </message>
    <message>
        <source>what is held back</source>
        <translation>التحفظ</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>when it was read to the room</source>
        <translation>وقت تلاوته على القاعة</translation>
    </message>
    <message>
        <source>when the room approved it</source>
        <translation>وقت مصادقة القاعة عليه</translation>
    </message>
    <message>
        <source>when the session was closed</source>
        <translation>وقت اختتام الجلسة</translation>
    </message>
    <message>
        <source>role of whoever promised</source>
        <translation>صفة الملتزم</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>when it was taken</source>
        <translation>وقت التقاطها</translation>
    </message>
    <message>
        <source>when hands were counted</source>
        <translation>وقت عد الأيدي</translation>
    </message>
    <message>
        <source>turns to speak</source>
        <translation>عدد التدخلات</translation>
    </message>
    <message>
        <source>speaking time</source>
        <translation>مدة الكلام</translation>
    </message>
    <message>
        <source>women in support</source>
        <translation>النساء المؤيدات</translation>
    </message>
    <message>
        <source>men in support</source>
        <translation>الرجال المؤيدون</translation>
    </message>
    <message>
        <source>others in support</source>
        <translation>آخرون مؤيدون</translation>
    </message>
    <message>
        <source>women with a reservation</source>
        <translation>النساء المتحفظات</translation>
    </message>
    <message>
        <source>men with a reservation</source>
        <translation>الرجال المتحفظون</translation>
    </message>
    <message>
        <source>others with a reservation</source>
        <translation>آخرون متحفظون</translation>
    </message>
    <message>
        <source>women who differ</source>
        <translation>النساء المختلفات</translation>
    </message>
    <message>
        <source>men who differ</source>
        <translation>الرجال المختلفون</translation>
    </message>
    <message>
        <source>others who differ</source>
        <translation>آخرون مختلفون</translation>
    </message>
    <message>
        <source>present</source>
        <comment>a woman</comment>
        <translation>حاضرة</translation>
    </message>
    <message>
        <source>late</source>
        <comment>a woman</comment>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>excused</source>
        <comment>a woman</comment>
        <translation>غائبة بعذر</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>a woman</comment>
        <translation>غائبة</translation>
    </message>
    <message>
        <source>represented</source>
        <comment>a woman</comment>
        <translation>ممثَّلة</translation>
    </message>
    <message>
        <source>elected official</source>
        <comment>a woman</comment>
        <translation>منتخبة</translation>
    </message>
    <message>
        <source>present</source>
        <comment>a man</comment>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>late</source>
        <comment>a man</comment>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>excused</source>
        <comment>a man</comment>
        <translation>غائب بعذر</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>a man</comment>
        <translation>غائب</translation>
    </message>
    <message>
        <source>represented</source>
        <comment>a man</comment>
        <translation>ممثَّل</translation>
    </message>
    <message>
        <source>elected official</source>
        <comment>a man</comment>
        <translation>منتخب</translation>
    </message>
    <message>
        <source>present</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>late</source>
        <translation>تأخر</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>غياب بعذر</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>represented</source>
        <translation>تمثيل</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>would not say</source>
        <translation>لا يرغب في الجواب</translation>
    </message>
    <message>
        <source>elected official</source>
        <translation>من المنتخبين</translation>
    </message>
    <message>
        <source>association</source>
        <translation>جمعية</translation>
    </message>
    <message>
        <source>cooperative</source>
        <translation>تعاونية</translation>
    </message>
    <message>
        <source>mutual society</source>
        <translation>تعاضدية</translation>
    </message>
    <message>
        <source>social enterprise</source>
        <translation>مقاولة اجتماعية</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>إدارة</translation>
    </message>
    <message>
        <source>university</source>
        <translation>جامعة</translation>
    </message>
    <message>
        <source>media</source>
        <translation>إعلام</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>name, if agreed</source>
        <translation>الاسم، بموافقة</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>point of view</source>
        <translation>وجهة نظر</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>رأي</translation>
    </message>
    <message>
        <source>perspective</source>
        <translation>منظور</translation>
    </message>
    <message>
        <source>story</source>
        <translation>حكاية</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>حرفيا</translation>
    </message>
    <message>
        <source>in short</source>
        <translation>بالمعنى</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Darija</source>
        <translation>الدارجة</translation>
    </message>
    <message>
        <source>Amazigh</source>
        <translation>الأمازيغية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
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
        <source>open</source>
        <translation>مفتوح</translation>
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
        <source>countryside</source>
        <translation>قروي</translation>
    </message>
    <message>
        <source>town</source>
        <translation>حضري</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>شخصان</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>a record that is not here</source>
        <translation>بطاقة غير موجودة هنا</translation>
    </message>
</context>
</TS>
