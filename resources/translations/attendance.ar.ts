<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AttendancePage</name>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>لائحة التوقيع</translation>
    </message>
    <message>
        <source>Whole grid</source>
        <translation>الجدول الكامل</translation>
    </message>
    <message>
        <source>What is proposed: present, or late</source>
        <translation>المقترح: حاضر أو متأخر</translation>
    </message>
    <message>
        <source>Left, remark, who came instead, times</source>
        <translation>مغادرة، ملاحظة، من حضر بالنيابة، الأوقات</translation>
    </message>
    <message>
        <source>Mark the rest</source>
        <translation>تسجيل البقية</translation>
    </message>
    <message>
        <source>Set up the programme</source>
        <translation>إعداد البرنامج</translation>
    </message>
    <message>
        <source>No half-day is planned yet</source>
        <translation>لم يُبرمج أي نصف يوم بعد</translation>
    </message>
    <message>
        <source>Place the modules on their dates: each morning and afternoon gets its register.</source>
        <translation>ضعوا الوحدات على تواريخها: لكل صباح وكل زوال سجله.</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>إزالة التسجيل</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <translation>التوقيع على الشاشة</translation>
    </message>
    <message>
        <source>Every earlier value</source>
        <translation>كل القيم السابقة</translation>
    </message>
    <message>
        <source>Close or reopen</source>
        <translation>إقفال السجل أو إعادة فتحه</translation>
    </message>
    <message>
        <source>Add who is not on the list</source>
        <translation>إضافة من ليس في اللائحة</translation>
    </message>
    <message>
        <source>Previous half-day, next half-day</source>
        <translation>نصف اليوم السابق، التالي</translation>
    </message>
    <message>
        <source>Rule and statuses</source>
        <translation>القاعدة والحالات</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>لائحة الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>%n people expected</source>
        <translation>
            <numerusform>لا مسجلين</numerusform>
            <numerusform>مسجل واحد</numerusform>
            <numerusform>مسجلان</numerusform>
            <numerusform>%n مسجلين</numerusform>
            <numerusform>%n مسجلا</numerusform>
            <numerusform>%n مسجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>Sign-in sheet</source>
        <translation>لائحة التوقيع</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>لائحة الاتصال</translation>
    </message>
    <message>
        <source>Whole grid</source>
        <translation>الجدول الكامل</translation>
    </message>
    <message>
        <source>Half-days</source>
        <translation>أنصاف الأيام</translation>
    </message>
    <message>
        <source>Previous half-day</source>
        <translation>نصف اليوم السابق</translation>
    </message>
    <message>
        <source>Next half-day</source>
        <translation>نصف اليوم التالي</translation>
    </message>
    <message>
        <source>Mark the rest</source>
        <translation>تسجيل البقية</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Reopen the register</source>
        <translation>إعادة فتح السجل</translation>
    </message>
    <message>
        <source>Close the register</source>
        <translation>إقفال السجل</translation>
    </message>
    <message>
        <source>Register closed</source>
        <translation>السجل مقفل</translation>
    </message>
    <message>
        <source>Register closed by {name}, {when}</source>
        <translation>السجل مقفل من طرف {name}، {when}</translation>
    </message>
    <message>
        <source>The register of {half_day} is closed: nothing was noted. Ctrl L reopens it.</source>
        <translation>سجل {half_day} مقفل: لم يُسجَّل شيء. يعيد ⁦Ctrl L⁩ فتحه.</translation>
    </message>
    <message>
        <source>Register of {half_day} closed</source>
        <translation>أُقفل سجل {half_day}</translation>
    </message>
    <message numerus="yes">
        <source>Register of {half_day} closed, %n not yet marked</source>
        <translation>
            <numerusform>أُقفل سجل {half_day}، الكل مسجل</numerusform>
            <numerusform>أُقفل سجل {half_day}، شخص واحد لم يُسجَّل بعد</numerusform>
            <numerusform>أُقفل سجل {half_day}، شخصان لم يُسجَّلا بعد</numerusform>
            <numerusform>أُقفل سجل {half_day}، %n أشخاص لم يُسجَّلوا بعد</numerusform>
            <numerusform>أُقفل سجل {half_day}، %n شخصا لم يُسجَّلوا بعد</numerusform>
            <numerusform>أُقفل سجل {half_day}، %n شخص لم يُسجَّلوا بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why is the register opened again?</source>
        <translation>لماذا يُعاد فتح السجل؟</translation>
    </message>
    <message>
        <source>The reason stays beside the register, with your name and the time.</source>
        <translation>يبقى السبب بجانب السجل مع اسمكم والساعة.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>تركه مقفلا</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُقفل</translation>
    </message>
    <message>
        <source>Reopened: {reason}</source>
        <translation>أُعيد فتحه: {reason}</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>لا بد من سبب</translation>
    </message>
    <message>
        <source>Register of {half_day} reopened</source>
        <translation>أُعيد فتح سجل {half_day}</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Remark on {name}</source>
        <translation>ملاحظة بشأن {name}</translation>
    </message>
    <message>
        <source>Arrival and departure of {name}, like 9:05 11:30</source>
        <translation>الوصول والمغادرة: {name}، مثل ⁦9:05 11:30⁩</translation>
    </message>
    <message>
        <source>Who came for {name}?</source>
        <translation>من حضر بالنيابة عن {name}؟</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message numerus="yes">
        <source> of %n marked</source>
        <translation>
            <numerusform> من %n سُجِّلوا</numerusform>
            <numerusform> من %n سُجِّلوا</numerusform>
            <numerusform> من %n سُجِّلوا</numerusform>
            <numerusform> من %n سُجِّلوا</numerusform>
            <numerusform> من %n سُجِّلوا</numerusform>
            <numerusform> من %n سُجِّلوا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridColumns</name>
    <message>
        <source>from {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>M{number}</source>
        <translation>الوحدة {number}</translation>
    </message>
    <message>
        <source>all half-days attended</source>
        <translation>حضر كل أنصاف الأيام</translation>
    </message>
    <message>
        <source>some half-days attended</source>
        <translation>حضر بعضها</translation>
    </message>
    <message>
        <source>no half-day attended</source>
        <translation>لم يحضر أي نصف يوم</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>لم يحن بعد</translation>
    </message>
    <message>
        <source>not theirs</source>
        <translation>لا يخصه</translation>
    </message>
    <message>
        <source>{done} of {planned} h</source>
        <translation>{done} من {planned} س</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>completed by exception: {reason}</source>
        <translation>مكتمل استثناء: {reason}</translation>
    </message>
    <message>
        <source>not completed by exception: {reason}</source>
        <translation>غير مكتمل استثناء: {reason}</translation>
    </message>
    <message>
        <source>one more absence is one too many</source>
        <translation>غياب واحد آخر يُفوّت القاعدة</translation>
    </message>
    <message>
        <source>can no longer complete it</source>
        <translation>لم يعد بالإمكان إكماله</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>جار</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>لا شيء مبرمج</translation>
    </message>
</context>
<context>
    <name>HalfDay</name>
    <message>
        <source>Morning</source>
        <translation>صباحا</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>بعد الزوال</translation>
    </message>
    <message>
        <source>morn.</source>
        <translation>صباح</translation>
    </message>
    <message>
        <source>aft.</source>
        <translation>زوال</translation>
    </message>
    <message>
        <source>M{numbers}</source>
        <translation>و.{numbers}</translation>
    </message>
    <message>
        <source>Module {numbers}</source>
        <translation>الوحدة {numbers}</translation>
    </message>
    <message>
        <source>Modules {numbers}</source>
        <translation>الوحدات {numbers}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>HalfDays</name>
    <message>
        <source>Half-day</source>
        <translation>نصف اليوم</translation>
    </message>
</context>
<context>
    <name>MarkStory</name>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (تُراجع عنه)</translation>
    </message>
    <message>
        <source>no longer marked</source>
        <translation>لم يعد مسجلا</translation>
    </message>
    <message>
        <source>came at {time}</source>
        <translation>الوصول في {time}</translation>
    </message>
    <message>
        <source>left at {time}</source>
        <translation>المغادرة في {time}</translation>
    </message>
    <message>
        <source>has not left</source>
        <translation>لا مغادرة</translation>
    </message>
    <message>
        <source>{name} came</source>
        <translation>حضور {name} بالنيابة</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقَّع</translation>
    </message>
    <message>
        <source>signature removed</source>
        <translation>حُذف التوقيع</translation>
    </message>
    <message>
        <source>no remark</source>
        <translation>بلا ملاحظة</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>{name} signed</source>
        <translation>{name}: سُجل التوقيع</translation>
    </message>
    <message>
        <source>{name} left at {time}</source>
        <translation>مغادرة {name} في {time}</translation>
    </message>
    <message>
        <source>{name} has not left</source>
        <translation>{name}: لا مغادرة مسجلة</translation>
    </message>
    <message>
        <source>Noted beside {name}: {text}</source>
        <translation>سُجّل بشأن {name}: {text}</translation>
    </message>
    <message>
        <source>{name}: no remark</source>
        <translation>{name}: بلا ملاحظة</translation>
    </message>
    <message>
        <source>Times of {name} noted</source>
        <translation>سُجّلت أوقات {name}</translation>
    </message>
    <message>
        <source>{name} came for {official}</source>
        <translation>حضور {name} بالنيابة عن {official}</translation>
    </message>
    <message>
        <source>{name}: no longer marked</source>
        <translation>أُزيل تسجيل {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n people: {status}</source>
        <translation>
            <numerusform>لا أحد: {status}</numerusform>
            <numerusform>شخص واحد: {status}</numerusform>
            <numerusform>شخصان: {status}</numerusform>
            <numerusform>%n أشخاص: {status}</numerusform>
            <numerusform>%n شخصا: {status}</numerusform>
            <numerusform>%n شخص: {status}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} added and marked, to complete later</source>
        <translation>أُضيف وسُجِّل: {name}، للاستكمال فيما بعد</translation>
    </message>
    <message>
        <source>This badge belongs to nobody in this file.</source>
        <translation>هذه الشارة ليست لأحد في هذا الملف.</translation>
    </message>
    <message>
        <source>{name} is marked already: {status}</source>
        <translation>سبق التسجيل: {name}، {status}</translation>
    </message>
    <message>
        <source>This code is not one of this program’s badges: nobody was marked.</source>
        <translation>هذا الرمز ليس رمز شارة من شارات هذا التطبيق: لم يُسجَّل أحد.</translation>
    </message>
    <message>
        <source>{name} could not be marked.</source>
        <translation>تعذر تسجيل {name}.</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}: {status}</translation>
    </message>
    <message>
        <source>{words} at {time}</source>
        <translation>{words} في {time}</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>MiniGrid</name>
    <message>
        <source>People by half-days</source>
        <translation>الأشخاص حسب أنصاف الأيام</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>to complete</source>
        <translation>للاستكمال</translation>
    </message>
    <message>
        <source>two laptops disagree: choose one</source>
        <translation>حاسوبان مختلفان: اختاروا</translation>
    </message>
    <message>
        <source>{name} came</source>
        <translation>حضور {name} بالنيابة</translation>
    </message>
    <message>
        <source>came for {name}</source>
        <translation>بالنيابة عن {name}</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>First letters of a name</source>
        <translation>الحروف الأولى من الاسم</translation>
    </message>
    <message>
        <source>People of the half-day</source>
        <translation>أشخاص نصف اليوم</translation>
    </message>
    <message>
        <source>Not on the list?</source>
        <translation>ليس في اللائحة؟</translation>
    </message>
    <message>
        <source>adds the person</source>
        <translation>لإضافة الشخص</translation>
    </message>
    <message>
        <source>This register is closed:</source>
        <translation>هذا السجل مقفل:</translation>
    </message>
    <message>
        <source>Two or three letters, or ↓,</source>
        <translation>حرفان أو ثلاثة، أو ↓،</translation>
    </message>
    <message>
        <source>reopens it.</source>
        <translation>يعيد فتحه.</translation>
    </message>
    <message>
        <source>= keep it, Esc = leave it.</source>
        <translation>= حفظ، Esc = ترك.</translation>
    </message>
    <message>
        <source>= came instead, Esc = leave it.</source>
        <translation>= حضر بالنيابة، Esc = ترك.</translation>
    </message>
    <message>
        <source>= late, and on to the next.</source>
        <translation>= متأخر، ثم التالي.</translation>
    </message>
    <message>
        <source>= present, and on to the next.</source>
        <translation>= حاضر، ثم التالي.</translation>
    </message>
    <message>
        <source>nobody of the {total} expected</source>
        <translation>لا أحد من {total} المنتظرين</translation>
    </message>
    <message numerus="yes">
        <source>%n names of {total}</source>
        <translation>
            <numerusform>لا اسم من {total}</numerusform>
            <numerusform>اسم واحد من {total}</numerusform>
            <numerusform>اسمان من {total}</numerusform>
            <numerusform>%n أسماء من {total}</numerusform>
            <numerusform>%n اسما من {total}</numerusform>
            <numerusform>%n اسم من {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>Register closed: Ctrl L reopens it</source>
        <translation>السجل مقفل: يعيد ⁦Ctrl L⁩ فتحه</translation>
    </message>
    <message>
        <source>Enter = late</source>
        <translation>⏎ = متأخر، ثم التالي</translation>
    </message>
    <message>
        <source>Enter = present</source>
        <translation>⏎ = حاضر، ثم التالي</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقَّع</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Sign on the screen…</source>
        <translation>التوقيع على الشاشة…</translation>
    </message>
    <message>
        <source>Leaves now</source>
        <translation>المغادرة الآن</translation>
    </message>
    <message>
        <source>Remark…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Somebody else came…</source>
        <translation>حضور شخص آخر بالنيابة…</translation>
    </message>
    <message>
        <source>Times…</source>
        <translation>الأوقات…</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>إزالة التسجيل</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message numerus="yes">
        <source>The %n others, last marked first</source>
        <translation>
            <numerusform>لا بقية</numerusform>
            <numerusform>الشخص الآخر</numerusform>
            <numerusform>الشخصان الآخران، آخر المسجَّلين أولا</numerusform>
            <numerusform>البقية (%n)، آخر المسجَّلين أولا</numerusform>
            <numerusform>البقية (%n)، آخر المسجَّلين أولا</numerusform>
            <numerusform>البقية (%n)، آخر المسجَّلين أولا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet marked</source>
        <translation>
            <numerusform>الكل مسجل</numerusform>
            <numerusform>شخص واحد لم يُسجَّل بعد</numerusform>
            <numerusform>شخصان لم يُسجَّلا بعد</numerusform>
            <numerusform>%n أشخاص لم يُسجَّلوا بعد</numerusform>
            <numerusform>%n شخصا لم يُسجَّلوا بعد</numerusform>
            <numerusform>%n شخص لم يُسجَّلوا بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already marked, last first</source>
        <translation>
            <numerusform>لا أحد مسجل</numerusform>
            <numerusform>شخص واحد مسجل</numerusform>
            <numerusform>شخصان مسجلان، الأخير أولا</numerusform>
            <numerusform>%n مسجلين، الأخير أولا</numerusform>
            <numerusform>%n مسجلا، الأخير أولا</numerusform>
            <numerusform>%n مسجل، الأخير أولا</numerusform>
        </translation>
    </message>
    <message>
        <source>No name here has these letters: Ctrl Enter adds the person</source>
        <translation>لا أحد بهذه الحروف: Ctrl ⏎ لإضافة الشخص حاضرا</translation>
    </message>
    <message>
        <source>Nobody is expected yet: Ctrl 2 leads to the list to import. Or type a name, and Ctrl Enter adds the person.</source>
        <translation>لا أحد منتظر بعد: Ctrl 2 ينقلكم إلى استيراد اللائحة. أو اكتبوا اسما، ثم Ctrl ⏎ لإضافة الشخص.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type letters</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر: اكتبوا حروفا</numerusform>
            <numerusform>اثنان آخران: اكتبوا حروفا</numerusform>
            <numerusform>%n آخرون: اكتبوا حروفا</numerusform>
            <numerusform>%n آخرون: اكتبوا حروفا</numerusform>
            <numerusform>%n آخرون: اكتبوا حروفا</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this group</source>
        <translation>من خارج هذه المجموعة</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rule and statuses</source>
        <translation>القاعدة والحالات</translation>
    </message>
    <message>
        <source>Changes are saved at once and travel with the next hand-over.</source>
        <translation>كل جواب يُحفظ فورا ويرافق التسليم المقبل.</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Leave a name empty to keep the program’s own, which agrees with the person: présent, présente.</source>
        <translation>إذا بقي الاسم فارغا استُعمل الاسم الأصلي، وهو يتبع جنس الشخص: حاضر، حاضرة.</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>French</source>
        <translation>بالفرنسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>بالعربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>Completed with a share of</source>
        <translation>يكتمل بنسبة من</translation>
    </message>
    <message>
        <source>the modules</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>the hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Share in %</source>
        <translation>النسبة المئوية</translation>
    </message>
    <message>
        <source>A module counts as attended once one of its half-days was. Half-days before a person was enrolled do not count.</source>
        <translation>تُعتبر الوحدة متبعة بحضور نصف يوم واحد منها. ولا تُحتسب أنصاف الأيام السابقة للتسجيل.</translation>
    </message>
    <message>
        <source>Late arrivals</source>
        <translation>المتأخرون</translation>
    </message>
    <message>
        <source>Completion rule</source>
        <translation>متى يكتمل التكوين؟</translation>
    </message>
    <message>
        <source>Late after (minutes)</source>
        <translation>يُقترح التأخر بعد (بالدقائق)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>حُفظ</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>In French</source>
        <translation>بالفرنسية</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <translation>بالعربية</translation>
    </message>
    <message>
        <source>In French and Arabic</source>
        <translation>بالعربية والفرنسية</translation>
    </message>
    <message>
        <source>Signed sheet and register…</source>
        <translation>اللائحة الموقعة والسجل…</translation>
    </message>
    <message>
        <source>All papers…</source>
        <translation>كل الوثائق…</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>لائحة التوقيع</translation>
    </message>
</context>
<context>
    <name>SigningDialog</name>
    <message>
        <source>Signature of {name}</source>
        <translation>توقيع {name}</translation>
    </message>
    <message>
        <source>Sign here with a pen, a finger or the mouse</source>
        <translation>وقّعوا هنا بالقلم أو بالإصبع أو بالفأرة</translation>
    </message>
    <message>
        <source>With this signature you confirm that you were here.</source>
        <translation>بهذا التوقيع تؤكدون حضوركم.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Present without signature</source>
        <translation>حضور دون توقيع</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Present</source>
        <comment>a woman</comment>
        <translation>حاضرة</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>a woman</comment>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Excused</source>
        <comment>a woman</comment>
        <translation>غائبة بعذر</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>a woman</comment>
        <translation>غائبة</translation>
    </message>
    <message>
        <source>Represented</source>
        <comment>a woman</comment>
        <translation>ممثَّلة</translation>
    </message>
    <message>
        <source>Not yet marked</source>
        <comment>a woman</comment>
        <translation>لم تُسجَّل بعد</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>a man</comment>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>a man</comment>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Excused</source>
        <comment>a man</comment>
        <translation>غائب بعذر</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>a man</comment>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Represented</source>
        <comment>a man</comment>
        <translation>ممثَّل</translation>
    </message>
    <message>
        <source>Not yet marked</source>
        <comment>a man</comment>
        <translation>لم يُسجَّل بعد</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>anybody</comment>
        <translation>حضور</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>anybody</comment>
        <translation>تأخر</translation>
    </message>
    <message>
        <source>Excused</source>
        <comment>anybody</comment>
        <translation>غياب بعذر</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>anybody</comment>
        <translation>غياب</translation>
    </message>
    <message>
        <source>Represented</source>
        <comment>anybody</comment>
        <translation>تمثيل</translation>
    </message>
    <message>
        <source>Not yet marked</source>
        <comment>anybody</comment>
        <translation>لم يُسجَّل بعد</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>several</comment>
        <translation>حاضرون</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>several</comment>
        <translation>متأخرون</translation>
    </message>
    <message>
        <source>Excused</source>
        <comment>several</comment>
        <translation>بعذر</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>several</comment>
        <translation>غائبون</translation>
    </message>
    <message>
        <source>Represented</source>
        <comment>several</comment>
        <translation>ممثَّلون</translation>
    </message>
    <message>
        <source>Not yet marked</source>
        <comment>several</comment>
        <translation>لم يُسجَّلوا بعد</translation>
    </message>
    <message>
        <source>Two laptops disagree</source>
        <translation>حاسوبان مختلفان</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Earlier</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>إلى الخلف</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>بالفرنسية</translation>
    </message>
    <message>
        <source>in Arabic</source>
        <translation>بالعربية</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>{status}, symbol</source>
        <translation>{status}، الرمز</translation>
    </message>
    <message>
        <source>{status}, colour</source>
        <translation>{status}، اللون</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>علامة صح</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>ظرف</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>علامة ×</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Grey-blue</source>
        <translation>أزرق رمادي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>نحاسي</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message numerus="yes">
        <source>of %n marked</source>
        <translation>
            <numerusform>من %n سُجِّلوا</numerusform>
            <numerusform>من %n سُجِّلوا</numerusform>
            <numerusform>من %n سُجِّلوا</numerusform>
            <numerusform>من %n سُجِّلوا</numerusform>
            <numerusform>من %n سُجِّلوا</numerusform>
            <numerusform>من %n سُجِّلوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n others are…</source>
        <translation>
            <numerusform>لا بقية</numerusform>
            <numerusform>الشخص الباقي…</numerusform>
            <numerusform>الشخصان الباقيان…</numerusform>
            <numerusform>البقية (%n)…</numerusform>
            <numerusform>البقية (%n)…</numerusform>
            <numerusform>البقية (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>{name}: the rule holds again</source>
        <translation>{name}: القاعدة سارية من جديد</translation>
    </message>
    <message>
        <source>Why does the training of {name} count as completed?</source>
        <translation>لماذا يُعتبر تكوين {name} مكتملا؟</translation>
    </message>
    <message>
        <source>Why does the training of {name} not count as completed?</source>
        <translation>لماذا لا يُعتبر تكوين {name} مكتملا؟</translation>
    </message>
    <message>
        <source>Exception of {name} noted</source>
        <translation>سُجّل استثناء {name}</translation>
    </message>
    <message>
        <source>The reason stays with the person and travels with every hand-over.</source>
        <translation>يبقى السبب مع الشخص ويرافق كل تسليم.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Note the exception</source>
        <translation>تسجيل الاستثناء</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>لا بد من سبب</translation>
    </message>
    <message>
        <source>Enrolment of {name} noted</source>
        <translation>سُجّل تاريخ تسجيل {name}</translation>
    </message>
    <message>
        <source>From which day is {name} enrolled?</source>
        <translation>منذ أي يوم تم تسجيل {name}؟</translation>
    </message>
    <message>
        <source>Earlier half-days do not count against them. Blank: from the beginning.</source>
        <translation>لا تُحتسب أنصاف الأيام السابقة غيابا. فارغ: منذ البداية.</translation>
    </message>
    <message>
        <source>Day, like 10/12/2021</source>
        <translation>اليوم، مثل 10/12/2021</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>{text} is no day: write it like 10/12/2021</source>
        <translation>{text} ليس يوما: اكتبوه هكذا 10/12/2021</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Attendance grid</source>
        <translation>جدول الحضور</translation>
    </message>
</context>
<context>
    <name>WholeGrid</name>
    <message>
        <source>Print</source>
        <translation>طبع</translation>
    </message>
    <message>
        <source>Rule and statuses</source>
        <translation>القاعدة والحالات</translation>
    </message>
    <message>
        <source>People and half-days</source>
        <translation>الأشخاص وأنصاف الأيام</translation>
    </message>
    <message>
        <source>Half-days</source>
        <translation>أنصاف الأيام</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>في القاعة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>من يُعرض</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>About to miss</source>
        <translation>على وشك عدم الإتمام</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>لم يستوفوا القاعدة</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Never came</source>
        <translation>لم يحضروا قط</translation>
    </message>
    <message>
        <source>Absent now</source>
        <translation>غائبون</translation>
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
    <message>
        <source>completed with {share} % of the hours</source>
        <translation>يكتمل بنسبة ⁨{share} %⁩ من الساعات</translation>
    </message>
    <message>
        <source>completed with {share} % of the modules</source>
        <translation>يكتمل بنسبة ⁨{share} %⁩ من الوحدات</translation>
    </message>
    <message>
        <source>Completed all the same, because…</source>
        <translation>مكتمل رغم ذلك، لأن…</translation>
    </message>
    <message>
        <source>Not completed, because…</source>
        <translation>غير مكتمل، لأن…</translation>
    </message>
    <message>
        <source>The rule holds again</source>
        <translation>القاعدة سارية من جديد</translation>
    </message>
    <message>
        <source>Enrolled from…</source>
        <translation>تاريخ التسجيل…</translation>
    </message>
    <message>
        <source>The person’s page</source>
        <translation>صفحة الشخص</translation>
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
        <source>As an Excel file…</source>
        <translation>ملف Excel…</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>الجدول</translation>
    </message>
</context>
</TS>
