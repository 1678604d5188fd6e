<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AgreementRow</name>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>يوم الجواب</translation>
    </message>
    <message>
        <source>Says yes</source>
        <translation>يقول نعم</translation>
    </message>
    <message>
        <source>Says no</source>
        <translation>يقول لا</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>لا وجود لهذا اليوم</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>لم يُطلب بعد</translation>
    </message>
    <message>
        <source>two laptops disagree: counts as no until it is noted</source>
        <translation>حاسوبان لا يتفقان: يُعتبر رفضا إلى أن يُدوَّن</translation>
    </message>
    <message>
        <source>yes, on {day}</source>
        <translation>نعم، في {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>withdrawn on {day}: in no document any more</source>
        <translation>سُحبت في {day}: لم تعد في أي وثيقة</translation>
    </message>
    <message>
        <source>withdrawn: in no document any more</source>
        <translation>سُحبت: لم تعد في أي وثيقة</translation>
    </message>
    <message>
        <source>no, on {day}: in no document</source>
        <translation>لا، في {day}: ليست في أي وثيقة</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>What she agrees to</source>
        <translation>ما توافق عليه</translation>
    </message>
    <message>
        <source>What he agrees to</source>
        <translation>ما يوافق عليه</translation>
    </message>
    <message>
        <source>What this person agrees to</source>
        <translation>ما يوافق عليه هذا الشخص</translation>
    </message>
</context>
<context>
    <name>Bringer</name>
    <message numerus="yes">
        <source>%n marks imported</source>
        <translation>
            <numerusform>لم يُستورد أي حضور</numerusform>
            <numerusform>استُورد حضور واحد</numerusform>
            <numerusform>استُورد حضوران</numerusform>
            <numerusform>استُوردت %n تسجيلات حضور</numerusform>
            <numerusform>استُورد %n تسجيل حضور</numerusform>
            <numerusform>استُورد %n تسجيل حضور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>لم يُضف أحد</numerusform>
            <numerusform>أُضيف شخص واحد</numerusform>
            <numerusform>أُضيف شخصان</numerusform>
            <numerusform>أُضيف %n أشخاص</numerusform>
            <numerusform>أُضيف %n شخصا</numerusform>
            <numerusform>أُضيف %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>لم تُستكمل أي بطاقة</numerusform>
            <numerusform>استُكملت بطاقة واحدة</numerusform>
            <numerusform>استُكملت بطاقتان</numerusform>
            <numerusform>استُكملت %n بطاقات</numerusform>
            <numerusform>استُكملت %n بطاقة</numerusform>
            <numerusform>استُكملت %n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: attendance, {key}</source>
        <translation>ثم الحضور: {key}</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد لائحة</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation>لوائح الأشخاص</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Not known</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Would not say</source>
        <translation>دون جواب</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>قروي</translation>
    </message>
    <message>
        <source>Urban</source>
        <translation>حضري</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Under 25</source>
        <translation>أقل من 25 سنة</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation>من 25 إلى 34 سنة</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation>من 35 إلى 49 سنة</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>من 50 إلى 64 سنة</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 سنة فما فوق</translation>
    </message>
    <message>
        <source>A digit is missing: kept as is</source>
        <translation>ينقص رقم: يُحفظ كما هو</translation>
    </message>
    <message>
        <source>Too many digits: kept as is</source>
        <translation>أرقام زائدة: يُحفظ كما هو</translation>
    </message>
    <message>
        <source>The spreadsheet rounded it: type it again</source>
        <translation>قرّبه الجدول الإلكتروني: اكتبوه من جديد</translation>
    </message>
    <message>
        <source>Not understood as a number: kept as is</source>
        <translation>ليس رقما مفهوما: يُحفظ كما هو</translation>
    </message>
    <message>
        <source>A digit is missing</source>
        <translation>ينقص رقم</translation>
    </message>
    <message>
        <source>There is a digit too many</source>
        <translation>فيه رقم زائد</translation>
    </message>
    <message>
        <source>No number begins like this</source>
        <translation>لا يبدأ أي رقم هكذا</translation>
    </message>
    <message>
        <source>Rounded: type all its digits</source>
        <translation>رقم مقرّب: اكتبوا كل أرقامه</translation>
    </message>
    <message>
        <source>This is no phone number</source>
        <translation>هذا ليس رقم هاتف</translation>
    </message>
    <message>
        <source>This is no e-mail address</source>
        <translation>هذا ليس بريدا إلكترونيا</translation>
    </message>
    <message>
        <source>That day does not exist</source>
        <translation>هذا اليوم غير موجود</translation>
    </message>
    <message>
        <source>Neither a year nor a date</source>
        <translation>ليست سنة ولا تاريخا</translation>
    </message>
    <message>
        <source>Type the four digits of the year</source>
        <translation>اكتبوا السنة بأربعة أرقام</translation>
    </message>
    <message>
        <source>Nobody is born in that year</source>
        <translation>لم يولد أحد في هذه السنة</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>الاسم ناقص</translation>
    </message>
    <message>
        <source>The letters are lost</source>
        <translation>ضاعت الحروف</translation>
    </message>
    <message>
        <source>The letters can&apos;t be read</source>
        <translation>الحروف غير مقروءة</translation>
    </message>
    <message>
        <source>Letters are lost</source>
        <translation>ضاعت بعض الحروف</translation>
    </message>
    <message>
        <source>The letters are garbled</source>
        <translation>الحروف مشوشة</translation>
    </message>
    <message>
        <source>It holds invisible signs</source>
        <translation>فيه علامات غير مرئية</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>النص طويل جدا</translation>
    </message>
    <message>
        <source>Nobody here is called so</source>
        <translation>لا أحد هنا بهذا الاسم</translation>
    </message>
    <message>
        <source>This is not understood</source>
        <translation>هذا غير مفهوم</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>the Arabic name</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>the phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>the e-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>the sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>the year of birth</source>
        <translation>سنة الازدياد</translation>
    </message>
    <message>
        <source>the age band</source>
        <translation>الفئة العمرية</translation>
    </message>
    <message>
        <source>where the person lives</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>the disability</source>
        <translation>الإعاقة</translation>
    </message>
    <message>
        <source>the commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>the province</source>
        <translation>الإقليم</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>the function</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>the remark</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>the day from which they count</source>
        <translation>اليوم الذي يُحتسب ابتداء منه</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>leave out, take again</source>
        <translation>ترك، استرجاع</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>السطر {number}</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>{date}, a.m.</source>
        <translation>{date}، صباحا</translation>
    </message>
    <message>
        <source>{date}, p.m.</source>
        <translation>{date}، زوالا</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>new half-day</source>
        <translation>نصف يوم جديد</translation>
    </message>
    <message>
        <source>in the register</source>
        <translation>موجود في السجل</translation>
    </message>
    <message>
        <source>Days of the grid</source>
        <translation>أيام الجدول</translation>
    </message>
</context>
<context>
    <name>Eraser</name>
    <message>
        <source>I know that this can’t be undone</source>
        <translation>أعلم أنه لا رجعة في ذلك</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>هل تمحون {name}؟</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركوه كما هو</translation>
    </message>
    <message>
        <source>First tick that you know</source>
        <translation>ضعوا العلامة أولا: لا رجعة في ذلك</translation>
    </message>
    <message>
        <source>Erased, here and on every laptop that receives your file: names, phone, e-mail, year of birth, function and remarks, whoever wrote them.</source>
        <translation>يُمحى هنا وعلى كل حاسوب يتسلم ملفكم: الاسمان، والهاتف، والبريد الإلكتروني، وسنة الازدياد، والمهمة، والملاحظات، أيا كان من كتبها.</translation>
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
        <source>sex, age band, role and commune for the counts</source>
        <translation>الجنس والفئة العمرية والصفة والجماعة، من أجل الأرقام</translation>
    </message>
    <message>
        <source>Kept, without a name: {what}.</source>
        <translation>يبقى بدون اسم: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of signed sheets show this name beside others, and stay: first take away the one that must go too.</source>
        <translation>
            <numerusform>لا صورة للائحة موقعة.</numerusform>
            <numerusform>صورة واحدة للائحة موقعة تُظهر هذا الاسم إلى جانب غيره، وهي تبقى: إن وجب أن تذهب هي أيضا فاسحبوها أولا.</numerusform>
            <numerusform>صورتان للائحتين موقعتين تُظهران هذا الاسم إلى جانب غيره، وهما تبقيان: اسحبوا أولا ما يجب أن يذهب منهما.</numerusform>
            <numerusform>%n صور للوائح موقعة تُظهر هذا الاسم إلى جانب غيره، وهي تبقى: اسحبوا أولا ما يجب أن يذهب منها.</numerusform>
            <numerusform>%n صورة للوائح موقعة تُظهر هذا الاسم إلى جانب غيره، وهي تبقى: اسحبوا أولا ما يجب أن يذهب منها.</numerusform>
            <numerusform>%n صورة للوائح موقعة تُظهر هذا الاسم إلى جانب غيره، وهي تبقى: اسحبوا أولا ما يجب أن يذهب منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is erased here.</source>
        <translation>مُحيت معطيات {name} هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of this laptop still hold this person, in {folder}: delete them if that is asked for.</source>
        <translation>
            <numerusform>لا نسخة احتياطية في {folder}.</numerusform>
            <numerusform>ما زالت نسخة احتياطية واحدة على هذا الحاسوب تحتفظ بها، في {folder}: احذفوها إذا طُلب منكم ذلك.</numerusform>
            <numerusform>ما زالت نسختان احتياطيتان على هذا الحاسوب تحتفظان بها، في {folder}: احذفوهما إذا طُلب منكم ذلك.</numerusform>
            <numerusform>ما زالت %n نسخ احتياطية على هذا الحاسوب تحتفظ بها، في {folder}: احذفوها إذا طُلب منكم ذلك.</numerusform>
            <numerusform>ما زالت %n نسخة احتياطية على هذا الحاسوب تحتفظ بها، في {folder}: احذفوها إذا طُلب منكم ذلك.</numerusform>
            <numerusform>ما زالت %n نسخة احتياطية على هذا الحاسوب تحتفظ بها، في {folder}: احذفوها إذا طُلب منكم ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that were handed over before hold this person too: have your new one merged there, and delete the old ones.</source>
        <translation>وكذلك الملفات المسلَّمة من قبل: اطلبوا دمج ملفكم الجديد هناك وحذف القديمة.</translation>
    </message>
</context>
<context>
    <name>GridPreview</name>
    <message>
        <source>Import attendance</source>
        <translation>استيراد الحضور</translation>
    </message>
    <message>
        <source>Rows of the grid</source>
        <translation>أسطر الجدول</translation>
    </message>
    <message>
        <source>One undo takes the whole import back.</source>
        <translation>تراجع واحد يعيد الاستيراد كله.</translation>
    </message>
    <message>
        <source>Everything in it is here already</source>
        <translation>كل ما فيه موجود هنا</translation>
    </message>
    <message>
        <source>Choose the days</source>
        <translation>اختيار الأيام</translation>
    </message>
    <message>
        <source>The grid is being read</source>
        <translation>الجدول قيد القراءة</translation>
    </message>
    <message numerus="yes">
        <source>marks to add</source>
        <translation>
            <numerusform>تسجيلات للإضافة</numerusform>
            <numerusform>تسجيل للإضافة</numerusform>
            <numerusform>تسجيلان للإضافة</numerusform>
            <numerusform>تسجيلات للإضافة</numerusform>
            <numerusform>تسجيلا للإضافة</numerusform>
            <numerusform>تسجيل للإضافة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people known already</source>
        <translation>
            <numerusform>أشخاص معروفون</numerusform>
            <numerusform>شخص معروف</numerusform>
            <numerusform>شخصان معروفان</numerusform>
            <numerusform>أشخاص معروفون</numerusform>
            <numerusform>شخصا معروفا</numerusform>
            <numerusform>شخص معروف</numerusform>
        </translation>
    </message>
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
        <source>marks here already</source>
        <translation>
            <numerusform>تسجيلات موجودة</numerusform>
            <numerusform>تسجيل موجود</numerusform>
            <numerusform>تسجيلان موجودان</numerusform>
            <numerusform>تسجيلات موجودة</numerusform>
            <numerusform>تسجيلا موجودا</numerusform>
            <numerusform>تسجيل موجود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rows to look at</source>
        <translation>
            <numerusform>أسطر للنظر فيها</numerusform>
            <numerusform>سطر للنظر فيه</numerusform>
            <numerusform>سطران للنظر فيهما</numerusform>
            <numerusform>أسطر للنظر فيها</numerusform>
            <numerusform>سطرا للنظر فيه</numerusform>
            <numerusform>سطر للنظر فيه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be people who are here already</source>
        <translation>
            <numerusform>لا أحد مسجل من قبل</numerusform>
            <numerusform>ربما سبق تسجيل شخص واحد</numerusform>
            <numerusform>ربما سبق تسجيل شخصين</numerusform>
            <numerusform>ربما سبق تسجيل %n أشخاص</numerusform>
            <numerusform>ربما سبق تسجيل %n شخصا</numerusform>
            <numerusform>ربما سبق تسجيل %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Days recognised: {taken} of {total}</source>
        <translation>أيام معروفة: {taken} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>Import %n marks</source>
        <translation>
            <numerusform>استيراد الحضور</numerusform>
            <numerusform>استيراد تسجيل واحد</numerusform>
            <numerusform>استيراد تسجيلين</numerusform>
            <numerusform>استيراد %n تسجيلات</numerusform>
            <numerusform>استيراد %n تسجيلا</numerusform>
            <numerusform>استيراد %n تسجيل</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>In the register: {here}; in the grid: {listed}. The register stays.</source>
        <translation>في السجل: {here}، وفي الجدول: {listed}. يبقى ما في السجل.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Record made</source>
        <translation>إنشاء البطاقة</translation>
    </message>
    <message>
        <source>taken off the list</source>
        <translation>أُزيلت من اللائحة</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>أُعيدت</translation>
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
        <source>not asked</source>
        <translation>لم يُطلب</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>another</source>
        <translation>آخر</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import a list</source>
        <translation>استيراد لائحة</translation>
    </message>
    <message>
        <source>Say what a column holds</source>
        <translation>تحديد محتوى عمود</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>أسطر اللائحة</translation>
    </message>
    <message>
        <source>The list is being read</source>
        <translation>اللائحة قيد القراءة</translation>
    </message>
    <message>
        <source>No column holds the names yet</source>
        <translation>لا يوجد بعد عمود للأسماء</translation>
    </message>
    <message>
        <source>Everybody on this list is here already</source>
        <translation>كل من في هذه اللائحة مسجل من قبل</translation>
    </message>
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
        <source>rows left out</source>
        <translation>
            <numerusform>أسطر متروكة</numerusform>
            <numerusform>سطر متروك</numerusform>
            <numerusform>سطران متروكان</numerusform>
            <numerusform>أسطر متروكة</numerusform>
            <numerusform>سطرا متروكا</numerusform>
            <numerusform>سطر متروك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rows to look at</source>
        <translation>
            <numerusform>أسطر للنظر فيها</numerusform>
            <numerusform>سطر للنظر فيه</numerusform>
            <numerusform>سطران للنظر فيهما</numerusform>
            <numerusform>أسطر للنظر فيها</numerusform>
            <numerusform>سطرا للنظر فيه</numerusform>
            <numerusform>سطر للنظر فيه</numerusform>
        </translation>
    </message>
    <message>
        <source>known already, {count} to complete</source>
        <translation>معروفون من قبل، {count} للاستكمال</translation>
    </message>
    <message numerus="yes">
        <source>known already</source>
        <translation>
            <numerusform>معروفون من قبل</numerusform>
            <numerusform>معروف من قبل</numerusform>
            <numerusform>معروفان من قبل</numerusform>
            <numerusform>معروفون من قبل</numerusform>
            <numerusform>معروفا من قبل</numerusform>
            <numerusform>معروف من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the text was damaged before it came here</source>
        <translation>أُتلف جزء من النص قبل أن يصل إلى هنا</translation>
    </message>
    <message>
        <source>No heading of this list is for names</source>
        <translation>لا يوجد في رؤوس هذه اللائحة ما يدل على الأسماء</translation>
    </message>
    <message>
        <source>Say below which column holds them.</source>
        <translation>حددوا أسفله العمود الذي يضمها.</translation>
    </message>
    <message numerus="yes">
        <source>%n may be people who are here already</source>
        <translation>
            <numerusform>لا أحد مسجل من قبل</numerusform>
            <numerusform>ربما سبق تسجيل شخص واحد</numerusform>
            <numerusform>ربما سبق تسجيل شخصين</numerusform>
            <numerusform>ربما سبق تسجيل %n أشخاص</numerusform>
            <numerusform>ربما سبق تسجيل %n شخصا</numerusform>
            <numerusform>ربما سبق تسجيل %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>: you decide afterwards.</source>
        <translation>، تقررون فيما بعد.</translation>
    </message>
    <message>
        <source>French, Arabic and English headings are understood</source>
        <translation>العناوين بالعربية والفرنسية والإنجليزية مفهومة</translation>
    </message>
    <message>
        <source>Columns recognised: {known} of {total}</source>
        <translation>الأعمدة المعروفة: {known} من {total}</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>ورقة «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>لا سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import {added}, complete {completed}</source>
        <translation>استيراد {added} واستكمال {completed}</translation>
    </message>
    <message>
        <source>Complete {completed}</source>
        <translation>استكمال {completed}</translation>
    </message>
    <message>
        <source>Import {added}</source>
        <translation>استيراد {added}</translation>
    </message>
    <message>
        <source>One Undo takes it all back; the same list again adds nobody.</source>
        <translation>تراجع واحد يسحب كل ما استُورد، واللائحة نفسها مرة ثانية لا تضيف أحدا.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>تمت إضافة {name}</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>حُفظت بطاقة {name}</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>تمت إزالة {name} من اللائحة</translation>
    </message>
    <message>
        <source>Two people again; every laptop will see it</source>
        <translation>شخصان من جديد؛ ستراه كل الحواسيب</translation>
    </message>
    <message>
        <source>Meanwhile, {who} changed {field}</source>
        <translation>في هذه الأثناء غيّر {who} {field}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>It is now: {value}. What you typed is still here.</source>
        <translation>القيمة الآن: {value}. ما كتبتموه ما زال هنا.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الاحتفاظ بما كتبتم</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ القيمة الأخرى</translation>
    </message>
    <message>
        <source>Put back and save</source>
        <translation>إرجاع وحفظ</translation>
    </message>
    <message>
        <source>This person was removed from the list meanwhile</source>
        <translation>في هذه الأثناء أُزيل هذا الشخص من اللائحة</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>ما كتبتموه ما زال هنا.</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Modules completed</source>
        <translation>الوحدات المكتملة</translation>
    </message>
    <message>
        <source>With a certificate</source>
        <translation>لهم شهادة</translation>
    </message>
    <message>
        <source>Without a certificate</source>
        <translation>دون شهادة</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>الوحدات</translation>
    </message>
</context>
<context>
    <name>Mandates</name>
    <message>
        <source>Mandates</source>
        <translation>الانتدابات</translation>
    </message>
</context>
<context>
    <name>Nobody</name>
    <message>
        <source>Add this person</source>
        <translation>إضافة هذا الشخص</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>لا أحد هنا</translation>
    </message>
    <message>
        <source>Nobody is called “{words}”</source>
        <translation>لا أحد باسم «{words}»</translation>
    </message>
    <message>
        <source>This filter shows nobody at the moment.</source>
        <translation>لا تُظهر هذه التصفية أحدا حاليا.</translation>
    </message>
    <message>
        <source>Two letters of the name are enough, in either script.</source>
        <translation>يكفي حرفان من الاسم، بالعربية أو باللاتينية.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>The same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>المقصود {name}</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>كما في الملف</translation>
    </message>
    <message>
        <source>Write the name</source>
        <translation>كتابة الاسم</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>شخصان</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>استرجاع السطر</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>أخذه رغم ذلك</translation>
    </message>
    <message>
        <source>Write the year</source>
        <translation>كتابة السنة</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation>إبقاء {value}</translation>
    </message>
    <message>
        <source>Take {value}</source>
        <translation>أخذ {value}</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد لائحة</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>فتح البطاقة</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>تعديل بطاقة الشخص</translation>
    </message>
    <message>
        <source>While typing: go to the person who may be meant</source>
        <translation>أثناء الكتابة: الانتقال إلى الشخص الذي ربما سبق تسجيله</translation>
    </message>
    <message>
        <source>Remove the person from the list</source>
        <translation>إزالة الشخص من اللائحة</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Border between the list and the form</source>
        <translation>الفاصل بين اللائحة والبطاقة</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>The room is waiting for its first people</source>
        <translation>القاعة تنتظر أوائل المشاركين</translation>
    </message>
    <message>
        <source>An Excel list is enough, in French or in Arabic. You see everything before it is imported.</source>
        <translation>تكفي لائحة Excel، بالعربية أو بالفرنسية. ترون كل شيء قبل الاستيراد.</translation>
    </message>
    <message>
        <source>or drop the file anywhere in this window</source>
        <translation>أو ضعوا الملف في أي مكان من هذه النافذة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>منتخبون</translation>
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
        <source>To complete</source>
        <translation>للاستكمال</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>{found} of {total} people</source>
        <translation>{found} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n people, each counted once</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان، كل واحد يُحتسب مرة واحدة</numerusform>
            <numerusform>%n أشخاص، كل واحد يُحتسب مرة واحدة</numerusform>
            <numerusform>%n شخصا، كل واحد يُحتسب مرة واحدة</numerusform>
            <numerusform>%n شخص، كل واحد يُحتسب مرة واحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, phone</source>
        <translation>الاسم، الهاتف</translation>
    </message>
    <message>
        <source>Name (Latin or Arabic), phone, commune</source>
        <translation>الاسم بالعربية أو اللاتينية، الهاتف، الجماعة</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Association</source>
        <translation>جمعية</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>تعاونية</translation>
    </message>
    <message>
        <source>Mutual society</source>
        <translation>تعاضدية</translation>
    </message>
    <message>
        <source>Social enterprise</source>
        <translation>مقاولة اجتماعية</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>إدارة</translation>
    </message>
    <message>
        <source>University</source>
        <translation>جامعة</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>إعلام</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>صفة أخرى</translation>
    </message>
    <message>
        <source>Elected official</source>
        <comment>a woman</comment>
        <translation>منتخبة</translation>
    </message>
    <message>
        <source>Elected official</source>
        <comment>a man</comment>
        <translation>منتخب</translation>
    </message>
    <message>
        <source>Elected official</source>
        <comment>anybody</comment>
        <translation>من المنتخبين</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>للاستكمال</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>اسم مُحي</translation>
    </message>
</context>
<context>
    <name>PeopleTools</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>اختيار عدة أشخاص</translation>
    </message>
    <message>
        <source>Paste a list from a spreadsheet</source>
        <translation>لصق لائحة من جدول إلكتروني</translation>
    </message>
    <message>
        <source>There is no list on the clipboard: copy rows of a spreadsheet first.</source>
        <translation>لا لائحة في الحافظة: انسخوا أولا أسطرا من جدول إلكتروني.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>ملصق</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Name in Latin script</source>
        <translation>الاسم باللاتينية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>سنة الازدياد</translation>
    </message>
    <message>
        <source>Province or prefecture</source>
        <translation>الإقليم أو العمالة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Body or commission</source>
        <translation>الهيئة أو اللجنة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Half-days count from</source>
        <translation>تُحتسب أنصاف الأيام ابتداء من</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>or age band</source>
        <translation>أو الفئة العمرية</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>الإعاقة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>To complete later</source>
        <translation>للاستكمال فيما بعد</translation>
    </message>
    <message>
        <source>A year or a day</source>
        <translation>سنة أو يوم</translation>
    </message>
    <message>
        <source>Before it began</source>
        <translation>قبل البداية</translation>
    </message>
    <message>
        <source>A name in one script at least</source>
        <translation>اسم واحد على الأقل</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Erase this person’s data…</source>
        <translation>محو معطيات هذا الشخص…</translation>
    </message>
    <message>
        <source>role, commune</source>
        <translation>الصفة، الجماعة</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>الانتداب</translation>
    </message>
    <message>
        <source>former mandates</source>
        <translation>الانتدابات السابقة</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>الازدياد</translation>
    </message>
    <message>
        <source>rural or urban</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>disability</source>
        <translation>الإعاقة</translation>
    </message>
    <message>
        <source>province</source>
        <translation>الإقليم</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>counted from</source>
        <translation>يُحتسب ابتداء من</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>للاستكمال</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>شخص مُحيت معطياته</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>دون مجموعة</translation>
    </message>
    <message>
        <source>This person asked to be forgotten</source>
        <translation>مُحيت معطيات هذا الشخص</translation>
    </message>
    <message>
        <source>Attendance and counts stay, without a name. Whatever is typed here would be emptied again: if it is somebody else, add a new person.</source>
        <translation>يبقى الحضور والأرقام بدون اسم. وأي اسم يُكتب هنا يُمحى من جديد: إذا كان شخصا آخر فأضيفوه كشخص جديد.</translation>
    </message>
    <message>
        <source>below: {fields}</source>
        <translation>أسفله: {fields}</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى اللائحة</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>اسم مُحي</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>منذ {year}</translation>
    </message>
    <message>
        <source>commune of {commune}</source>
        <translation>جماعة {commune}</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Two records united on {day}</source>
        <translation>بطاقتان وُحّدتا في {day}</translation>
    </message>
    <message>
        <source>{name}, by {who}</source>
        <translation>{name}، من طرف {who}</translation>
    </message>
    <message>
        <source>Certificate {name}</source>
        <translation>شهادة {name}</translation>
    </message>
    <message>
        <source>As it was before: {what}</source>
        <translation>كما كان من قبل: {what}</translation>
    </message>
    <message>
        <source>{name} stands alone again</source>
        <translation>عادت بطاقة {name} قائمة بذاتها</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Contact list</source>
        <translation>لائحة الاتصال</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Quotation by name</source>
        <translation>الاقتباس بالاسم</translation>
    </message>
    <message>
        <source>{purpose}: yes</source>
        <translation>{purpose}: نعم</translation>
    </message>
    <message>
        <source>{purpose}: no</source>
        <translation>{purpose}: لا</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>صُحِّح</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>خانة فارغة</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>{field}:</source>
        <translation>{field}:</translation>
    </message>
    <message>
        <source>Somebody who is here already</source>
        <translation>شخص مسجل من قبل</translation>
    </message>
    <message>
        <source>Gets {fields}</source>
        <translation>يُستكمل: {fields}</translation>
    </message>
    <message>
        <source>{field}: {listed} instead of {here}</source>
        <translation>{field}: {listed} بدل {here}</translation>
    </message>
    <message>
        <source>{field} stays {value}</source>
        <translation>{field}: يبقى {value}</translation>
    </message>
    <message>
        <source>Everything in it is here already</source>
        <translation>كل شيء موجود من قبل</translation>
    </message>
    <message>
        <source>Added, beside the person who is here already</source>
        <translation>إضافة إلى جانب الشخص المسجل من قبل</translation>
    </message>
    <message>
        <source>Perhaps {name}, who is here already: you decide afterwards</source>
        <translation>ربما {name}، من اللائحة: تقررون بعد ذلك</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>a woman</comment>
        <translation>تُضاف إلى اللائحة</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>a man</comment>
        <translation>يُضاف إلى اللائحة</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>anybody</comment>
        <translation>إضافة إلى اللائحة</translation>
    </message>
    <message>
        <source>Is here already as</source>
        <translation>مسجل من قبل باسم</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>شخص جديد</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Leave the row out</source>
        <translation>ترك السطر</translation>
    </message>
    <message>
        <source>Leave as is</source>
        <translation>عدم التغيير</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message numerus="yes">
        <source>Also the %n other times it says “{text}”</source>
        <translation>
            <numerusform>وكذلك باقي المرات التي كُتب فيها «{text}»</numerusform>
            <numerusform>وكذلك المرة الأخرى التي كُتب فيها «{text}»</numerusform>
            <numerusform>وكذلك المرتان الأخريان اللتان كُتب فيهما «{text}»</numerusform>
            <numerusform>وكذلك %n مرات أخرى كُتب فيها «{text}»</numerusform>
            <numerusform>وكذلك %n مرة أخرى كُتب فيها «{text}»</numerusform>
            <numerusform>وكذلك %n مرة أخرى كُتب فيها «{text}»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>لا شيء مسوّى</numerusform>
            <numerusform>سطر واحد مسوّى</numerusform>
            <numerusform>سطران مسوّيان</numerusform>
            <numerusform>%n أسطر مسوّاة</numerusform>
            <numerusform>%n سطرا مسوّى</numerusform>
            <numerusform>%n سطر مسوّى</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to look at</source>
        <translation>لم يبق ما يُراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n rows to look at</source>
        <translation>
            <numerusform>لا سطر للنظر فيه</numerusform>
            <numerusform>سطر واحد للنظر فيه</numerusform>
            <numerusform>سطران للنظر فيهما</numerusform>
            <numerusform>%n أسطر للنظر فيها</numerusform>
            <numerusform>%n سطرا للنظر فيه</numerusform>
            <numerusform>%n سطر للنظر فيه</numerusform>
        </translation>
    </message>
    <message>
        <source>they do not hold up the others</source>
        <translation>لا تعطل الأسطر الأخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n of them above</source>
        <translation>
            <numerusform>لا أحد منهم أعلاه</numerusform>
            <numerusform>منهم واحد أعلاه</numerusform>
            <numerusform>منهم اثنان أعلاه</numerusform>
            <numerusform>منهم %n أعلاه</numerusform>
            <numerusform>منهم %n أعلاه</numerusform>
            <numerusform>منهم %n أعلاه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people known already</source>
        <translation>
            <numerusform>لا أحد معروف</numerusform>
            <numerusform>شخص واحد معروف من قبل</numerusform>
            <numerusform>شخصان معروفان من قبل</numerusform>
            <numerusform>%n أشخاص معروفون من قبل</numerusform>
            <numerusform>%n شخصا معروفا من قبل</numerusform>
            <numerusform>%n شخص معروف من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>recognised, so not counted twice</source>
        <translation>معروفون، فلا يُحتسبون مرتين</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>لا أحد جديد</numerusform>
            <numerusform>شخص جديد واحد</numerusform>
            <numerusform>شخصان جديدان</numerusform>
            <numerusform>%n أشخاص جدد</numerusform>
            <numerusform>%n شخصا جديدا</numerusform>
            <numerusform>%n شخص جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Commune of all</source>
        <translation>جماعة الجميع</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>لم يُختر أحد</numerusform>
            <numerusform>اختير شخص واحد</numerusform>
            <numerusform>اختير شخصان</numerusform>
            <numerusform>اختير %n أشخاص</numerusform>
            <numerusform>اختير %n شخصا</numerusform>
            <numerusform>اختير %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people changed</source>
        <translation>
            <numerusform>لم يُغيَّر أحد</numerusform>
            <numerusform>غُيّر شخص واحد</numerusform>
            <numerusform>غُيّر شخصان</numerusform>
            <numerusform>غُيّر %n أشخاص</numerusform>
            <numerusform>غُيّر %n شخصا</numerusform>
            <numerusform>غُيّر %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken off the list</source>
        <translation>
            <numerusform>لم يُزل أحد من اللائحة</numerusform>
            <numerusform>أُزيل شخص واحد من اللائحة</numerusform>
            <numerusform>أُزيل شخصان من اللائحة</numerusform>
            <numerusform>أُزيل %n أشخاص من اللائحة</numerusform>
            <numerusform>أُزيل %n شخصا من اللائحة</numerusform>
            <numerusform>أُزيل %n شخص من اللائحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>In dialogue</source>
        <translation>في الحوار</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>لا جلسة بعد</translation>
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
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا أخرى</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخريات</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>by name outside of this laptop</source>
        <translation>بالاسم خارج هذا الحاسوب</translation>
    </message>
    <message>
        <source>by kind of organisation outside of this laptop</source>
        <translation>بنوع الهيئة خارج هذا الحاسوب</translation>
    </message>
    <message>
        <source>as nobody outside of this laptop</source>
        <translation>دون ذكر أحد خارج هذا الحاسوب</translation>
    </message>
    <message>
        <source>by role outside of this laptop</source>
        <translation>بالصفة خارج هذا الحاسوب</translation>
    </message>
    <message>
        <source>to be kept by {day}</source>
        <translation>أجله {day}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Who changed what</source>
        <translation>من غيّر ماذا</translation>
    </message>
    <message>
        <source>See more of {n}</source>
        <translation>عرض المزيد من {n}</translation>
    </message>
    <message>
        <source>See all ({n})</source>
        <translation>عرض الكل ({n})</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما سيحدث</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Training</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>No half-day yet</source>
        <translation>لا نصف يوم بعد</translation>
    </message>
    <message numerus="yes">
        <source>{n} of %n module(s)</source>
        <translation>
            <numerusform>{n} من %n وحدات</numerusform>
            <numerusform>{n} من وحدة واحدة</numerusform>
            <numerusform>{n} من وحدتين</numerusform>
            <numerusform>{n} من %n وحدات</numerusform>
            <numerusform>{n} من %n وحدة</numerusform>
            <numerusform>{n} من %n وحدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %n half-day(s)</source>
        <translation>
            <numerusform>{n} من %n أنصاف أيام</numerusform>
            <numerusform>{n} من نصف يوم واحد</numerusform>
            <numerusform>{n} من نصفي يوم</numerusform>
            <numerusform>{n} من %n أنصاف أيام</numerusform>
            <numerusform>{n} من %n نصف يوم</numerusform>
            <numerusform>{n} من %n نصف يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>test: {before} {arrow} {after}</source>
        <translation>الاختبار: {before} {arrow} {after}</translation>
    </message>
    <message>
        <source>Certificate no. {number}</source>
        <translation>الشهادة رقم {number}</translation>
    </message>
    <message>
        <source>Issue again</source>
        <translation>إصدارها من جديد</translation>
    </message>
    <message>
        <source>Training completed</source>
        <translation>اكتمل التكوين</translation>
    </message>
    <message>
        <source>Counts as completed: {reason}</source>
        <translation>يُعتبر مكتملا: {reason}</translation>
    </message>
    <message>
        <source>Does not count as completed: {reason}</source>
        <translation>لا يُعتبر مكتملا: {reason}</translation>
    </message>
    <message>
        <source>One more absence is one too many</source>
        <translation>غياب آخر سيكون زائدا عن الحد</translation>
    </message>
    <message>
        <source>The rule can no longer be met</source>
        <translation>لم يعد بالإمكان استيفاء القاعدة</translation>
    </message>
</context>
<context>
    <name>Twin</name>
    <message>
        <source>same phone</source>
        <translation>نفس الهاتف</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>نفس الاسم</translation>
    </message>
    <message>
        <source>same Arabic name</source>
        <translation>نفس الاسم بالعربية</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>شخص آخر</translation>
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
        <source>nearly the same name</source>
        <translation>اسم متقارب</translation>
    </message>
    <message>
        <source>nearly the same Arabic name</source>
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
        <source>Perhaps already registered</source>
        <comment>a woman</comment>
        <translation>ربما سبق تسجيلها</translation>
    </message>
    <message>
        <source>Perhaps already registered</source>
        <comment>a man</comment>
        <translation>ربما سبق تسجيله</translation>
    </message>
    <message>
        <source>Perhaps already registered</source>
        <comment>anybody</comment>
        <translation>ربما سبق التسجيل</translation>
    </message>
    <message>
        <source>It is this person</source>
        <comment>a woman</comment>
        <translation>إنها هي</translation>
    </message>
    <message>
        <source>It is this person</source>
        <comment>a man</comment>
        <translation>إنه هو</translation>
    </message>
    <message>
        <source>It is this person</source>
        <comment>anybody</comment>
        <translation>هو الشخص نفسه</translation>
    </message>
</context>
<context>
    <name>UnitedWith</name>
    <message>
        <source>Take apart</source>
        <translation>الفصل بينهما</translation>
    </message>
    <message>
        <source>United with “{name}” since {day}, by {author}</source>
        <translation>موحدة مع بطاقة «{name}» منذ {day}، من طرف {author}</translation>
    </message>
</context>
</TS>
