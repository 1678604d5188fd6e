<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>Item and minutes: Land 45</source>
        <translation>نقطة ودقائقها: العقار 45</translation>
    </message>
    <message>
        <source>Add an item to the agenda</source>
        <translation>إضافة نقطة إلى جدول الأعمال</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>لا دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>move it</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Item removed from the agenda</source>
        <translation>أُزيلت النقطة من جدول الأعمال</translation>
    </message>
    <message>
        <source>keep the line</source>
        <translation>حفظ السطر</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>No session yet</source>
        <translation>لا جلسة بعد</translation>
    </message>
    <message>
        <source>+ session</source>
        <translation>+ جلسة</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>لائحة الاتصال</translation>
    </message>
    <message>
        <source>Dialogue session</source>
        <translation>جلسة الحوار</translation>
    </message>
    <message>
        <source>Question of the session</source>
        <translation>سؤال الجلسة</translation>
    </message>
    <message>
        <source>Who decides on premises?</source>
        <translation>من يقرر في شأن المقرات؟</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والساعة</translation>
    </message>
    <message>
        <source>3 January 9:30</source>
        <translation>3 يناير 9:30</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Commune, room</source>
        <translation>الجماعة، القاعة</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>التنشيط</translation>
    </message>
    <message>
        <source>In every paper, speakers are shown by</source>
        <translation>في كل وثيقة، تُنسب المداخلات إلى</translation>
    </message>
    <message>
        <source>name, if agreed</source>
        <translation>الاسم، بموافقة</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>One day, as in: 3 January 2022 9:30</source>
        <translation>يوم واحد، مثلا: 3 يناير 2022 9:30</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Fès, town hall</source>
        <translation>فاس، قاعة الجماعة</translation>
    </message>
    <message>
        <source>An empty group expects whoever is in none</source>
        <translation>المجموعة الفارغة تنتظر من لا مجموعة له</translation>
    </message>
    <message>
        <source>One group per place</source>
        <translation>مجموعة لكل مكان</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Places and groups</source>
        <translation>الأماكن والمجموعات</translation>
    </message>
    <message>
        <source>Group removed</source>
        <translation>أُزيلت المجموعة</translation>
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
    <message>
        <source>empty group</source>
        <translation>مجموعة فارغة</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Programme, in Arabic</source>
        <translation>البرنامج بالعربية</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>الجهة المنظمة</translation>
    </message>
    <message>
        <source>Organiser, in Arabic</source>
        <translation>الجهة المنظمة بالعربية</translation>
    </message>
    <message>
        <source>Funder’s line</source>
        <translation>سطر الممول</translation>
    </message>
    <message>
        <source>Funder’s line, in Arabic</source>
        <translation>سطر الممول بالعربية</translation>
    </message>
    <message>
        <source>Head of the papers</source>
        <translation>ترويسة الوثائق</translation>
    </message>
</context>
<context>
    <name>ModuleGrid</name>
    <message>
        <source>a.m.</source>
        <translation>صباحا</translation>
    </message>
    <message>
        <source>p.m.</source>
        <translation>زوالا</translation>
    </message>
    <message>
        <source>total</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Modules by half-days</source>
        <translation>الوحدات حسب أنصاف الأيام</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>مبرمجة</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>غير مبرمجة</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Head of the papers, groups</source>
        <translation>الترويسة والمجموعات</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Dialogue session</source>
        <translation>جلسة الحوار</translation>
    </message>
    <message>
        <source>Part of the set-up</source>
        <translation>جزء من البرنامج</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Keep the line; an empty one leads on</source>
        <translation>حفظ السطر؛ والسطر الفارغ ينقل إلى التالي</translation>
    </message>
    <message>
        <source>Place a module on a half-day, or take it off</source>
        <translation>برمجة وحدة في نصف يوم أو إزالتها</translation>
    </message>
    <message>
        <source>Rename a module or an item</source>
        <translation>تغيير اسم وحدة أو نقطة</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>الإزالة</translation>
    </message>
    <message>
        <source>Changes are saved at once.</source>
        <translation>كل جواب يُحفظ فورا.</translation>
    </message>
    <message>
        <source>Move an item of the agenda</source>
        <translation>نقل نقطة من جدول الأعمال</translation>
    </message>
    <message>
        <source>Put a line back; then leave the set-up</source>
        <translation>إرجاع السطر كما كان، ثم مغادرة الإعداد</translation>
    </message>
    <message>
        <source>Prepare the laptops</source>
        <translation>تجهيز الحواسيب</translation>
    </message>
    <message>
        <source>Next: the file for the laptops, then attendance.</source>
        <translation>بعد ذلك: ملف الحواسيب، ثم الحضور.</translation>
    </message>
    <message>
        <source>Next: the list of people, then attendance.</source>
        <translation>بعد ذلك: لائحة الأشخاص، ثم الحضور.</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>Import the list of people</source>
        <translation>استيراد لائحة الأشخاص</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Add a module: Title / العنوان</source>
        <translation>إضافة وحدة: العنوان / Titre</translation>
    </message>
    <message>
        <source>Add a module</source>
        <translation>إضافة وحدة</translation>
    </message>
    <message>
        <source>Add dates: 9, 10, 16 and 17 December 2021</source>
        <translation>إضافة تواريخ: 9 و10 و16 و17 دجنبر 2021</translation>
    </message>
    <message>
        <source>Add dates</source>
        <translation>إضافة تواريخ</translation>
    </message>
    <message>
        <source>Training, {group}</source>
        <translation>التكوين، {group}</translation>
    </message>
    <message>
        <source>Training of elected officials</source>
        <translation>تكوين المنتخبين</translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s) with a module</source>
        <translation>
            <numerusform>لا نصف يوم مبرمج</numerusform>
            <numerusform>نصف يوم مبرمج</numerusform>
            <numerusform>نصفا يوم مبرمجان</numerusform>
            <numerusform>%n أنصاف أيام مبرمجة</numerusform>
            <numerusform>%n نصف يوم مبرمج</numerusform>
            <numerusform>%n نصف يوم مبرمج</numerusform>
        </translation>
    </message>
    <message>
        <source>This half-day has marks: it stays. Remove the marks first.</source>
        <translation>في نصف اليوم هذا تسجيلات حضور: سيبقى. أزيلوا التسجيلات أولا.</translation>
    </message>
    <message>
        <source>Half-day removed</source>
        <translation>أُزيل نصف اليوم</translation>
    </message>
    <message>
        <source>Module removed</source>
        <translation>أُزيلت الوحدة</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>لا تاريخ</numerusform>
            <numerusform>تاريخ واحد</numerusform>
            <numerusform>تاريخان</numerusform>
            <numerusform>%n تواريخ</numerusform>
            <numerusform>%n تاريخا</numerusform>
            <numerusform>%n تاريخ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood: {words}</source>
        <translation>لم يُفهم: {words}</translation>
    </message>
    <message>
        <source>{days}, mornings only</source>
        <translation>{days}، صباحا فقط</translation>
    </message>
    <message>
        <source>{days}, afternoons only</source>
        <translation>{days}، بعد الزوال فقط</translation>
    </message>
    <message>
        <source>Understood: {days}</source>
        <translation>فُهم: {days}</translation>
    </message>
    <message>
        <source>Write days and a month, as in: 9, 10 and 16 December 2021</source>
        <translation>أيام وشهر، مثلا: 9 و10 و16 دجنبر 2021</translation>
    </message>
    <message>
        <source>move</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>keep a line, and type the next</source>
        <translation>حفظ السطر وكتابة التالي</translation>
    </message>
    <message>
        <source>rename the module</source>
        <translation>تغيير اسم الوحدة</translation>
    </message>
    <message>
        <source>place or take off</source>
        <translation>وضع أو إزالة</translation>
    </message>
    <message>
        <source>no half-day then</source>
        <translation>لا نصف يوم</translation>
    </message>
</context>
</TS>
