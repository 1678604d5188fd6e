<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Aims</name>
    <message>
        <source>Sessions to hold</source>
        <translation>الحصص المطلوب عقدها</translation>
    </message>
    <message>
        <source>People to reach</source>
        <translation>الأشخاص المستهدفون</translation>
    </message>
    <message>
        <source>Share of women, in %</source>
        <translation>نسبة النساء بالمئة</translation>
    </message>
    <message>
        <source>Keep the targets</source>
        <translation>حفظ الأهداف</translation>
    </message>
    <message>
        <source>Targets: {region}</source>
        <translation>الأهداف: {region}</translation>
    </message>
    <message>
        <source>Write a whole number</source>
        <translation>اكتبوا عددا صحيحا</translation>
    </message>
    <message>
        <source>At most 100 %</source>
        <translation>⁨100 %⁩ على الأكثر</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Invited</source>
        <comment>a woman</comment>
        <translation>مدعوة</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>a man</comment>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>anybody</comment>
        <translation>مدعو(ة)</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>خارج اللائحة</translation>
    </message>
    <message>
        <source>Will come</source>
        <comment>a woman</comment>
        <translation>ستحضر</translation>
    </message>
    <message>
        <source>Will not come</source>
        <comment>a woman</comment>
        <translation>لن تحضر</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>a woman</comment>
        <translation>لم تُجب</translation>
    </message>
    <message>
        <source>Will come</source>
        <comment>a man</comment>
        <translation>سيحضر</translation>
    </message>
    <message>
        <source>Will not come</source>
        <comment>a man</comment>
        <translation>لن يحضر</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>a man</comment>
        <translation>لم يُجب</translation>
    </message>
    <message>
        <source>Will come</source>
        <comment>anybody</comment>
        <translation>حضور مؤكد</translation>
    </message>
    <message>
        <source>Will not come</source>
        <comment>anybody</comment>
        <translation>لا حضور</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>anybody</comment>
        <translation>دون جواب</translation>
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
        <source>{who}: {answer}</source>
        <translation>{who}: {answer}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>People to call</source>
        <translation>أشخاص للاتصال بهم</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Call list</source>
        <translation>لائحة الاتصال</translation>
    </message>
    <message>
        <source>The person will come</source>
        <translation>سيحضر الشخص</translation>
    </message>
    <message>
        <source>The person will not come</source>
        <translation>لن يحضر الشخص</translation>
    </message>
    <message>
        <source>The person could not be reached</source>
        <translation>لم يُجب الشخص</translation>
    </message>
    <message>
        <source>The person is invited</source>
        <translation>الشخص مدعو</translation>
    </message>
    <message>
        <source>Remove the person from the call list</source>
        <translation>إزالة الشخص من لائحة الاتصال</translation>
    </message>
    <message>
        <source>Remark about the call</source>
        <translation>ملاحظة حول الاتصال</translation>
    </message>
    <message>
        <source>Invite everybody who is shown</source>
        <translation>دعوة كل الظاهرين</translation>
    </message>
    <message>
        <source>Call list on paper</source>
        <translation>لائحة الاتصال على الورق</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Invite those whose names were copied</source>
        <translation>دعوة من نُسخت أسماؤهم</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Name, phone, commune</source>
        <translation>الاسم، الهاتف، الجماعة</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>will come</source>
        <translation>سيحضر</translation>
    </message>
    <message>
        <source>will not come</source>
        <translation>لن يحضر</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يُجب</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>للاتصال</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>سيحضر</translation>
    </message>
    <message>
        <source>Will not come</source>
        <translation>لن يحضر</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>خارج اللائحة</translation>
    </message>
    <message numerus="yes">
        <source>{confirmed} will come, of %n invited</source>
        <translation>
            <numerusform>لم يُدع أحد، وسيحضر {confirmed}</numerusform>
            <numerusform>سيحضر {confirmed} من مدعو واحد</numerusform>
            <numerusform>سيحضر {confirmed} من مدعوَّين</numerusform>
            <numerusform>سيحضر {confirmed} من %n مدعوين</numerusform>
            <numerusform>سيحضر {confirmed} من %n مدعوا</numerusform>
            <numerusform>سيحضر {confirmed} من %n مدعو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people</source>
        <translation>
            <numerusform>دعوة</numerusform>
            <numerusform>دعوة شخص واحد</numerusform>
            <numerusform>دعوة شخصين</numerusform>
            <numerusform>دعوة %n أشخاص</numerusform>
            <numerusform>دعوة %n شخصا</numerusform>
            <numerusform>دعوة %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message numerus="yes">
        <source>%n people invited</source>
        <translation>
            <numerusform>لم يُدع أحد</numerusform>
            <numerusform>دُعي شخص واحد</numerusform>
            <numerusform>دُعي شخصان</numerusform>
            <numerusform>دُعي %n أشخاص</numerusform>
            <numerusform>دُعي %n شخصا</numerusform>
            <numerusform>دُعي %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken off the call list</source>
        <translation>
            <numerusform>لم يُزل أحد من لائحة الاتصال</numerusform>
            <numerusform>أُزيل شخص واحد من لائحة الاتصال</numerusform>
            <numerusform>أُزيل شخصان من لائحة الاتصال</numerusform>
            <numerusform>أُزيل %n أشخاص من لائحة الاتصال</numerusform>
            <numerusform>أُزيل %n شخصا من لائحة الاتصال</numerusform>
            <numerusform>أُزيل %n شخص من لائحة الاتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Remark about a call</source>
        <translation>ملاحظة حول اتصال</translation>
    </message>
    <message>
        <source>Remark about {name}</source>
        <translation>ملاحظة حول {name}</translation>
    </message>
    <message>
        <source>Remark kept</source>
        <translation>حُفظت الملاحظة</translation>
    </message>
    <message>
        <source>There are no names on the clipboard: copy some first.</source>
        <translation>لا أسماء في الحافظة: انسخوها أولا.</translation>
    </message>
    <message numerus="yes">
        <source>%n names match nobody here</source>
        <translation>
            <numerusform>لا اسم غير معروف هنا</numerusform>
            <numerusform>اسم واحد لا يخص أحدا هنا</numerusform>
            <numerusform>اسمان لا يخصان أحدا هنا</numerusform>
            <numerusform>%n أسماء لا تخص أحدا هنا</numerusform>
            <numerusform>%n اسما لا تخص أحدا هنا</numerusform>
            <numerusform>%n اسم لا تخص أحدا هنا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Sessions in series</source>
        <translation>حصص متتابعة</translation>
    </message>
    <message>
        <source>Go from session to session</source>
        <translation>التنقل من حصة إلى أخرى</translation>
    </message>
    <message>
        <source>Open the attendance of a session, the targets of a region</source>
        <translation>فتح حضور حصة أو أهداف جهة</translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>نقل الحصة</translation>
    </message>
    <message>
        <source>Copy the session</source>
        <translation>نسخ الحصة</translation>
    </message>
    <message>
        <source>Call list of the session</source>
        <translation>لائحة الاتصال للحصة</translation>
    </message>
    <message>
        <source>As a list, as tiles</source>
        <translation>لائحة أو مربعات</translation>
    </message>
    <message>
        <source>Paste a plan of sessions from a spreadsheet</source>
        <translation>لصق حصص من جدول إلكتروني</translation>
    </message>
    <message>
        <source>Cancel the session, or hold it after all</source>
        <translation>إلغاء الحصة، أو عقدها رغم ذلك</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>النقط</translation>
    </message>
    <message>
        <source>?  sex not recorded</source>
        <translation>؟  الجنس غير مسجل</translation>
    </message>
    <message>
        <source>held</source>
        <translation>عُقدت</translation>
    </message>
    <message>
        <source>to be held</source>
        <translation>ستُعقد</translation>
    </message>
    <message>
        <source>not yet placed</source>
        <translation>لم تُبرمج بعد</translation>
    </message>
    <message>
        <source>beyond the target</source>
        <translation>فوق الهدف</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>على شكل لائحة</translation>
    </message>
    <message>
        <source>As tiles</source>
        <translation>على شكل مربعات</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>لا حصة</numerusform>
            <numerusform>حصة واحدة</numerusform>
            <numerusform>حصتان</numerusform>
            <numerusform>%n حصص</numerusform>
            <numerusform>%n حصة</numerusform>
            <numerusform>%n حصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{held} of %n sessions held</source>
        <translation>
            <numerusform>عُقدت {held} من 0 حصة</numerusform>
            <numerusform>عُقدت {held} من حصة واحدة</numerusform>
            <numerusform>عُقدت {held} من حصتين</numerusform>
            <numerusform>عُقدت {held} من %n حصص</numerusform>
            <numerusform>عُقدت {held} من %n حصة</numerusform>
            <numerusform>عُقدت {held} من %n حصة</numerusform>
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
    <message numerus="yes">
        <source>%n attendances</source>
        <translation>
            <numerusform>لا حضور</numerusform>
            <numerusform>حضور واحد</numerusform>
            <numerusform>حضوران</numerusform>
            <numerusform>%n تسجيلات حضور</numerusform>
            <numerusform>%n تسجيل حضور</numerusform>
            <numerusform>%n تسجيل حضور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-days added</source>
        <translation>
            <numerusform>لم يُضف أي نصف يوم</numerusform>
            <numerusform>أُضيف نصف يوم واحد</numerusform>
            <numerusform>أُضيف نصفا يوم</numerusform>
            <numerusform>أُضيفت %n أنصاف أيام</numerusform>
            <numerusform>أُضيف %n نصف يوم</numerusform>
            <numerusform>أُضيف %n نصف يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>لا شيء كان موجودا</numerusform>
            <numerusform>واحد كان موجودا</numerusform>
            <numerusform>اثنان كانا موجودين</numerusform>
            <numerusform>%n كانت موجودة</numerusform>
            <numerusform>%n كان موجودا</numerusform>
            <numerusform>%n كان موجودا</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {day}</source>
        <translation>نُقلت إلى {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions cancelled</source>
        <translation>
            <numerusform>لم تُلغ أي حصة</numerusform>
            <numerusform>أُلغيت حصة واحدة</numerusform>
            <numerusform>أُلغيت حصتان</numerusform>
            <numerusform>أُلغيت %n حصص</numerusform>
            <numerusform>أُلغيت %n حصة</numerusform>
            <numerusform>أُلغيت %n حصة</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is held after all</source>
        <translation>ستُعقد الحصة رغم ذلك</translation>
    </message>
    <message>
        <source>Targets kept</source>
        <translation>حُفظت الأهداف</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message>
        <source>Sessions by region</source>
        <translation>الحصص حسب الجهة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الحصص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>كل الجهات</translation>
    </message>
    <message>
        <source>Region not recorded</source>
        <translation>جهة غير مسجلة</translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>لا امرأة</numerusform>
            <numerusform>امرأة واحدة</numerusform>
            <numerusform>امرأتان</numerusform>
            <numerusform>%n نساء</numerusform>
            <numerusform>%n امرأة</numerusform>
            <numerusform>%n امرأة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>لا رجل</numerusform>
            <numerusform>رجل واحد</numerusform>
            <numerusform>رجلان</numerusform>
            <numerusform>%n رجال</numerusform>
            <numerusform>%n رجلا</numerusform>
            <numerusform>%n رجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sex of %n not recorded</source>
        <translation>
            <numerusform>لا أحد دون جنس مسجل</numerusform>
            <numerusform>الجنس غير مسجل: واحد</numerusform>
            <numerusform>الجنس غير مسجل: اثنان</numerusform>
            <numerusform>الجنس غير مسجل: %n</numerusform>
            <numerusform>الجنس غير مسجل: %n</numerusform>
            <numerusform>الجنس غير مسجل: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Place not recorded</source>
        <translation>مكان غير مسجل</translation>
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
        <source>the whole day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>held</source>
        <translation>عُقدت</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message numerus="yes">
        <source>held: %n people there</source>
        <translation>
            <numerusform>عُقدت: لم يحضر أحد</numerusform>
            <numerusform>عُقدت: حضر شخص واحد</numerusform>
            <numerusform>عُقدت: حضر شخصان</numerusform>
            <numerusform>عُقدت: حضر %n أشخاص</numerusform>
            <numerusform>عُقدت: حضر %n شخصا</numerusform>
            <numerusform>عُقدت: حضر %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>to be held</source>
        <translation>ستُعقد</translation>
    </message>
    <message>
        <source>a.m.</source>
        <translation>صباحا</translation>
    </message>
    <message>
        <source>p.m.</source>
        <translation>زوالا</translation>
    </message>
    <message>
        <source>{trainer} is at {place} already on {day}: to be looked at</source>
        <translation>{trainer} في {place} يوم {day}: للمراجعة</translation>
    </message>
    <message>
        <source>A session is at {place} already on {day}: to be looked at</source>
        <translation>توجد حصة في {place} يوم {day}: للمراجعة</translation>
    </message>
    <message>
        <source>There is no plan on the clipboard: copy the rows of a spreadsheet with their headings, among them a date and a commune. Nothing was added.</source>
        <translation>لا حصص في الحافظة: انسخوا أسطر جدول إلكتروني مع رؤوس أعمدتها، ومنها التاريخ والجماعة. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Line {line}: {text} is not one day. Nothing was added.</source>
        <translation>السطر {line}: {text} ليس يوما. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Line {line}: the commune is missing. Nothing was added.</source>
        <translation>السطر {line}: الجماعة ناقصة. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Line {line}: no module is called {text}. Nothing was added.</source>
        <translation>السطر {line}: لا وحدة اسمها {text}. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>nobody is invited yet</source>
        <translation>لم يُدع أحد بعد</translation>
    </message>
    <message>
        <source>{confirmed} confirmed of {invited} invited</source>
        <translation>تأكد حضور {confirmed} من أصل {invited}</translation>
    </message>
</context>
<context>
    <name>ScoreGrid</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Satisfaction, 1 to 5</source>
        <translation>الرضا من 1 إلى 5</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>النقط</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Without the test before</source>
        <translation>دون الاختبار القبلي</translation>
    </message>
    <message>
        <source>Without the test after</source>
        <translation>دون الاختبار البعدي</translation>
    </message>
    <message>
        <source>Without satisfaction</source>
        <translation>دون درجة الرضا</translation>
    </message>
    <message>
        <source>{text} is not between {least} and {most}: nothing was changed.</source>
        <translation>{text} ليس بين {least} و{most}: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>{text} is not a number: nothing was changed.</source>
        <translation>{text} ليس عددا: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>There are more lines than people from here on: nothing was pasted.</source>
        <translation>الأسطر أكثر من الأشخاص ابتداء من هنا: لم يُلصق شيء.</translation>
    </message>
</context>
<context>
    <name>ScorePreview</name>
    <message>
        <source>Import scores</source>
        <translation>استيراد النقط</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>أسطر اللائحة</translation>
    </message>
    <message>
        <source>One undo takes the whole import back.</source>
        <translation>تراجع واحد يعيد الاستيراد كله.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>الرضا</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>There is no new score on this list</source>
        <translation>لا نقطة جديدة في هذه اللائحة</translation>
    </message>
    <message numerus="yes">
        <source>Import %n scores</source>
        <translation>
            <numerusform>استيراد النقط</numerusform>
            <numerusform>استيراد نقطة واحدة</numerusform>
            <numerusform>استيراد نقطتين</numerusform>
            <numerusform>استيراد %n نقط</numerusform>
            <numerusform>استيراد %n نقطة</numerusform>
            <numerusform>استيراد %n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here has this name: import the list of people first.</source>
        <translation>لا أحد هنا بهذا الاسم: استوردوا لائحة الأشخاص أولا.</translation>
    </message>
    <message>
        <source>{here} here, {listed} in the list: {here} stays.</source>
        <translation>{here} هنا و{listed} في اللائحة: تبقى {here}.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>تُحفظ</translation>
    </message>
    <message>
        <source>Everything in it is here already</source>
        <translation>كل ما فيه موجود هنا</translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>Scores and satisfaction</source>
        <translation>النقط والرضا</translation>
    </message>
    <message>
        <source>Keep the score; the next person is there</source>
        <translation>حفظ النقطة والانتقال إلى الشخص الموالي</translation>
    </message>
    <message>
        <source>The next score of the person</source>
        <translation>النقطة الموالية للشخص</translation>
    </message>
    <message>
        <source>Clear the score</source>
        <translation>مسح النقطة</translation>
    </message>
    <message>
        <source>Copy to a spreadsheet</source>
        <translation>نسخ إلى جدول إلكتروني</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>لصق من جدول إلكتروني</translation>
    </message>
    <message>
        <source>Import scores</source>
        <translation>استيراد النقط</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Tests out of</source>
        <translation>سلم التنقيط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>keep, next person</source>
        <translation>حفظ، الشخص الموالي</translation>
    </message>
    <message>
        <source>next score</source>
        <translation>النقطة الموالية</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Scores are kept by module</source>
        <translation>النقط مرتبة حسب الوحدات</translation>
    </message>
    <message>
        <source>Name the modules of the training first.</source>
        <translation>سمّوا وحدات التكوين أولا.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>النقط</translation>
    </message>
    <message numerus="yes">
        <source>%n people took both tests</source>
        <translation>
            <numerusform>لم يجتز أحد الاختبارين</numerusform>
            <numerusform>اجتاز شخص واحد الاختبارين</numerusform>
            <numerusform>اجتاز شخصان الاختبارين</numerusform>
            <numerusform>اجتاز %n أشخاص الاختبارين</numerusform>
            <numerusform>اجتاز %n شخصا الاختبارين</numerusform>
            <numerusform>اجتاز %n شخص الاختبارين</numerusform>
        </translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>{before} قبل، {after} بعد</translation>
    </message>
    <message>
        <source>points gained</source>
        <translation>نقط التقدم</translation>
    </message>
    <message>
        <source>nobody took both tests yet</source>
        <translation>لم يُجتز الاختباران بعد</translation>
    </message>
    <message numerus="yes">
        <source>satisfaction {mean} of 5, said by %n</source>
        <translation>
            <numerusform>الرضا {mean} من 5</numerusform>
            <numerusform>الرضا {mean} من 5، حسب شخص واحد</numerusform>
            <numerusform>الرضا {mean} من 5، حسب شخصين</numerusform>
            <numerusform>الرضا {mean} من 5، حسب %n أشخاص</numerusform>
            <numerusform>الرضا {mean} من 5، حسب %n شخصا</numerusform>
            <numerusform>الرضا {mean} من 5، حسب %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>A number</source>
        <translation>عدد</translation>
    </message>
    <message numerus="yes">
        <source>Scores of %n people kept</source>
        <translation>
            <numerusform>لم تتغير أي نقطة</numerusform>
            <numerusform>حُفظت نقط شخص واحد</numerusform>
            <numerusform>حُفظت نقط شخصين</numerusform>
            <numerusform>حُفظت نقط %n أشخاص</numerusform>
            <numerusform>حُفظت نقط %n شخصا</numerusform>
            <numerusform>حُفظت نقط %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores imported</source>
        <translation>
            <numerusform>لم تُستورد أي نقطة</numerusform>
            <numerusform>استُوردت نقطة واحدة</numerusform>
            <numerusform>استُوردت نقطتان</numerusform>
            <numerusform>استُوردت %n نقط</numerusform>
            <numerusform>استُوردت %n نقطة</numerusform>
            <numerusform>استُوردت %n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of scores</source>
        <translation>لوائح النقط</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Azrou, youth centre; Ifrane</source>
        <translation>أزرو، دار الشباب؛ إفران</translation>
    </message>
    <message>
        <source>Dates and time</source>
        <translation>التواريخ والساعة</translation>
    </message>
    <message>
        <source>4 sessions Saturday 5 February 9:30</source>
        <translation>4 حصص السبت 5 فبراير 9:30</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>المكوّن(ة)</translation>
    </message>
    <message>
        <source>Sessions in series</source>
        <translation>حصص متتابعة</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Write where and when</source>
        <translation>اكتبوا أين ومتى</translation>
    </message>
    <message>
        <source>Not understood: {words}</source>
        <translation>غير مفهوم: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n half-days are there already and are left out</source>
        <translation>
            <numerusform>لا شيء موجود من قبل</numerusform>
            <numerusform>نصف يوم موجود من قبل ويُترك</numerusform>
            <numerusform>نصفا يوم موجودان من قبل ويُتركان</numerusform>
            <numerusform>%n أنصاف أيام موجودة من قبل وتُترك</numerusform>
            <numerusform>%n نصف يوم موجود من قبل ويُترك</numerusform>
            <numerusform>%n نصف يوم موجود من قبل ويُترك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n sessions</source>
        <translation>
            <numerusform>إضافة</numerusform>
            <numerusform>إضافة حصة واحدة</numerusform>
            <numerusform>إضافة حصتين</numerusform>
            <numerusform>إضافة %n حصص</numerusform>
            <numerusform>إضافة %n حصة</numerusform>
            <numerusform>إضافة %n حصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Write days and a month, as in: 5, 12 and 19 February 2022</source>
        <translation>اكتبوا الأيام والشهر، مثل: 5 و12 و19 فبراير 2022</translation>
    </message>
</context>
<context>
    <name>SessionSheet</name>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>لائحة الاتصال</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>لماذا أُلغيت؟</translation>
    </message>
    <message>
        <source>Snow on the road (may stay empty)</source>
        <translation>ثلوج في الطريق (يمكن تركه فارغا)</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions chosen</source>
        <translation>
            <numerusform>لم تُختر أي حصة</numerusform>
            <numerusform>اختيرت حصة واحدة</numerusform>
            <numerusform>اختيرت حصتان</numerusform>
            <numerusform>اختيرت %n حصص</numerusform>
            <numerusform>اختيرت %n حصة</numerusform>
            <numerusform>اختيرت %n حصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>عقدها رغم ذلك</translation>
    </message>
    <message>
        <source>Hold them after all</source>
        <translation>عقدها كلها رغم ذلك</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>إلغاؤها</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>إلغاؤها</translation>
    </message>
    <message>
        <source>Copy it there</source>
        <translation>نسخها هناك</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>نقلها هناك</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n sessions</source>
        <translation>
            <numerusform>إلغاء الحصص</numerusform>
            <numerusform>إلغاء حصة واحدة</numerusform>
            <numerusform>إلغاء حصتين</numerusform>
            <numerusform>إلغاء %n حصص</numerusform>
            <numerusform>إلغاء %n حصة</numerusform>
            <numerusform>إلغاء %n حصة</numerusform>
        </translation>
    </message>
    <message>
        <source>12 and 19 February</source>
        <translation>12 و19 فبراير</translation>
    </message>
    <message>
        <source>12 February, afternoon</source>
        <translation>12 فبراير زوالا</translation>
    </message>
    <message>
        <source>Write one day, as in: 12 February 2022</source>
        <translation>اكتبوا يوما واحدا، مثل: 12 فبراير 2022</translation>
    </message>
    <message>
        <source>Write days and a month, as in: 12 and 19 February 2022</source>
        <translation>اكتبوا الأيام والشهر، مثل: 12 و19 فبراير 2022</translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Sessions</source>
        <translation>الحصص</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>نصف اليوم</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>المكوّن(ة)</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>المدعوون</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>المؤكدون</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>المنعقدة</translation>
    </message>
    <message>
        <source>To be held</source>
        <translation>المرتقبة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>الملغاة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Register closed</source>
        <translation>سجل مقفل</translation>
    </message>
    <message>
        <source>Register still open</source>
        <translation>سجل ما زال مفتوحا</translation>
    </message>
</context>
</TS>
