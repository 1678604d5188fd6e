<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Amounts</name>
    <message>
        <source>Sum: 40, or Sefrou 60</source>
        <translation>المبلغ: 40، أو صفرو 60</translation>
    </message>
    <message>
        <source>{column}: a sum, or a place or a name and a sum</source>
        <translation>{column}: مبلغ، أو مكان أو اسم ثم مبلغ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>ومبلغ آخر</numerusform>
            <numerusform>ومبلغان آخران</numerusform>
            <numerusform>و%n مبالغ أخرى</numerusform>
            <numerusform>و%n مبلغا آخر</numerusform>
            <numerusform>و%n مبلغ آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody: {sum}</source>
        <translation>للجميع: {sum}</translation>
    </message>
    <message numerus="yes">
        <source>{place}, %n person(s)</source>
        <translation>
            <numerusform>{place}، لا أحد</numerusform>
            <numerusform>{place}، شخص واحد</numerusform>
            <numerusform>{place}، شخصان</numerusform>
            <numerusform>{place}، %n أشخاص</numerusform>
            <numerusform>{place}، %n شخصا</numerusform>
            <numerusform>{place}، %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {sum}</source>
        <translation>{who}: {sum}</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <translation>سحب: {words}</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Number and code</source>
        <translation>الرقم والرمز</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Is this certificate genuine?</source>
        <translation>هل هذه الشهادة صحيحة؟</translation>
    </message>
    <message>
        <source>Type or scan what stands beside the square code. No internet.</source>
        <translation>اكتبوا أو امسحوا ما يوجد بجانب الرمز المربع. دون إنترنت.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Another column, then Enter</source>
        <translation>خانة أخرى، ثم ⏎</translation>
    </message>
    <message>
        <source>Another column</source>
        <translation>خانة أخرى</translation>
    </message>
    <message>
        <source>Columns of the sign-in sheets</source>
        <translation>خانات لوائح التوقيع</translation>
    </message>
    <message>
        <source>At most three have room; each is totalled at the end of the sheet.</source>
        <translation>يوجد مكان لثلاث خانات، ولكل واحدة مجموع في آخر اللائحة.</translation>
    </message>
    <message>
        <source>Transport refund</source>
        <translation>تعويض النقل</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>الوجبة</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>المحفظة</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
</context>
<context>
    <name>HalfDaySheet</name>
    <message>
        <source>Previous half-day</source>
        <translation>نصف اليوم السابق</translation>
    </message>
    <message>
        <source>Next half-day</source>
        <translation>نصف اليوم التالي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Language of the sign-in sheet</source>
        <translation>لغة لائحة التوقيع</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طبع</translation>
    </message>
    <message>
        <source>Print the sign-in sheet</source>
        <translation>طبع لائحة التوقيع</translation>
    </message>
    <message>
        <source>Photo beside the register</source>
        <translation>الصورة بجانب السجل</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Signed sheet</source>
        <translation>اللائحة الموقعة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>لائحة التوقيع</translation>
    </message>
    <message>
        <source>No half-day is planned yet.</source>
        <translation>لم يُبرمج أي نصف يوم بعد.</translation>
    </message>
    <message>
        <source>Keep a photo of it, and compare line by line.</source>
        <translation>احفظوا صورتها وقارنوا سطرا بسطر.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) kept with this half-day.</source>
        <translation>
            <numerusform>لا صورة محفوظة مع نصف اليوم هذا.</numerusform>
            <numerusform>صورة واحدة محفوظة مع نصف اليوم هذا.</numerusform>
            <numerusform>صورتان محفوظتان مع نصف اليوم هذا.</numerusform>
            <numerusform>%n صور محفوظة مع نصف اليوم هذا.</numerusform>
            <numerusform>%n صورة محفوظة مع نصف اليوم هذا.</numerusform>
            <numerusform>%n صورة محفوظة مع نصف اليوم هذا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>اللغتان</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Lines of the sheet</source>
        <translation>أسطر اللائحة</translation>
    </message>
    <message>
        <source>signed elsewhere</source>
        <translation>توقيع في مكان آخر</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>no signature</source>
        <translation>بلا توقيع</translation>
    </message>
</context>
<context>
    <name>Logos</name>
    <message>
        <source>Add a logo</source>
        <translation>إضافة شعار</translation>
    </message>
    <message>
        <source>Logos at the head of the papers</source>
        <translation>الشعارات في ترويسة الوثائق</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>There is room for three</source>
        <translation>يوجد مكان لثلاثة</translation>
    </message>
    <message>
        <source>Remove logo {number} from the papers</source>
        <translation>إزالة الشعار {number} من الوثائق</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Paper</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Previous page, next page</source>
        <translation>الصفحة السابقة، الصفحة التالية</translation>
    </message>
    <message>
        <source>Larger, smaller, the whole page</source>
        <translation>أكبر، أصغر، الصفحة كاملة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طبع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>العودة إلى حيث كنتم</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>page by page</source>
        <translation>صفحة صفحة</translation>
    </message>
    <message>
        <source>size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Nothing is shown yet.</source>
        <translation>لا شيء معروض بعد.</translation>
    </message>
    <message>
        <source>As it will be printed. Saved in {folder}.</source>
        <translation>كما ستُطبع. حُفظت في {folder}.</translation>
    </message>
    <message>
        <source>As it will be printed. Nothing was saved yet.</source>
        <translation>كما ستُطبع. لم يُحفظ شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>لم تُرسل أي صفحة إلى الطابعة</numerusform>
            <numerusform>أُرسلت صفحة واحدة إلى الطابعة</numerusform>
            <numerusform>أُرسلت صفحتان إلى الطابعة</numerusform>
            <numerusform>أُرسلت %n صفحات إلى الطابعة</numerusform>
            <numerusform>أُرسلت %n صفحة إلى الطابعة</numerusform>
            <numerusform>أُرسلت %n صفحة إلى الطابعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Print the sign-in sheet</source>
        <translation>طبع لائحة التوقيع</translation>
    </message>
    <message>
        <source>Signed sheet and register</source>
        <translation>اللائحة الموقعة والسجل</translation>
    </message>
    <message>
        <source>Signed or not</source>
        <translation>موقّع أو لا</translation>
    </message>
    <message>
        <source>Previous, next half-day or photo</source>
        <translation>نصف اليوم أو الصورة السابقة، والتالية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Print the badges</source>
        <translation>طبع الشارات</translation>
    </message>
    <message>
        <source>Print name tents</source>
        <translation>طبع بطاقات الطاولة</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>في اليوم الأول</translation>
    </message>
    <message>
        <source>Language of the certificates</source>
        <translation>لغة الشهادات</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طبع</translation>
    </message>
    <message>
        <source>Print the certificates</source>
        <translation>طبع الشهادات</translation>
    </message>
    <message>
        <source>Only for one person: name, then Enter</source>
        <translation>لشخص واحد: الاسم ثم ⏎</translation>
    </message>
    <message>
        <source>Only for one person</source>
        <translation>لشخص واحد</translation>
    </message>
    <message>
        <source>At the end of the training</source>
        <translation>عند نهاية التكوين</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>لائحة التوقيع</translation>
    </message>
    <message>
        <source>You see each paper before you print it or keep it as a PDF.</source>
        <translation>ترون كل وثيقة قبل طبعها أو حفظها بصيغة PDF.</translation>
    </message>
    <message>
        <source>Minutes and what was heard are written in Session: PDF, Word or text. Lists and the table of attendance are under Participants and Attendance: PDF or Excel.</source>
        <translation>المحضر وما سمعناه يُنجزان في «الجلسة»: PDF أو Word أو نص. واللوائح وجدول الحضور في «المشاركون» و«الحضور»: PDF أو Excel.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>لا أحد في اللائحة بعد.</translation>
    </message>
    <message>
        <source>Badges and name tents</source>
        <translation>الشارات وبطاقات الطاولة</translation>
    </message>
    <message>
        <source>Name tents</source>
        <translation>بطاقات الطاولة</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s), 8 on a page.</source>
        <translation>
            <numerusform>لا شارات بعد.</numerusform>
            <numerusform>شارة واحدة، 8 في الصفحة.</numerusform>
            <numerusform>شارتان، 8 في الصفحة.</numerusform>
            <numerusform>%n شارات، 8 في الصفحة.</numerusform>
            <numerusform>%n شارة، 8 في الصفحة.</numerusform>
            <numerusform>%n شارة، 8 في الصفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has completed the training by the programme’s rule yet.</source>
        <translation>لم يُتمّ أحد التكوين بعد حسب قاعدة البرنامج.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) completed the training.</source>
        <translation>
            <numerusform>لم يُتمّ أحد التكوين.</numerusform>
            <numerusform>أتمّ شخص واحد التكوين.</numerusform>
            <numerusform>أتمّ شخصان التكوين.</numerusform>
            <numerusform>أتمّ %n أشخاص التكوين.</numerusform>
            <numerusform>أتمّ %n شخصا التكوين.</numerusform>
            <numerusform>أتمّ %n شخص التكوين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this name alone has completed</source>
        <translation>هذا الاسم لا يدل على شخص واحد أتمّ التكوين</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Photo or scan</source>
        <translation>صورة أو مسح</translation>
    </message>
</context>
<context>
    <name>ProofScreen</name>
    <message>
        <source>Add a photo</source>
        <translation>إضافة صورة</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>إزالة هذه الصورة</translation>
    </message>
    <message>
        <source>Signed sheet and register</source>
        <translation>اللائحة الموقعة والسجل</translation>
    </message>
    <message>
        <source>Photo of the signed sheet</source>
        <translation>صورة اللائحة الموقعة</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>The whole sheet is read</source>
        <translation>قُرئت اللائحة كلها</translation>
    </message>
    <message>
        <source>line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>signed or not</source>
        <translation>موقّع أو لا</translation>
    </message>
    <message>
        <source>enlarge the photo</source>
        <translation>تكبير الصورة</translation>
    </message>
    <message>
        <source>marked present</source>
        <translation>مسجّلون حاضرين</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to look at</source>
        <translation>
            <numerusform>لا أحد للنظر</numerusform>
            <numerusform>شخص واحد للنظر</numerusform>
            <numerusform>شخصان للنظر</numerusform>
            <numerusform>%n أشخاص للنظر</numerusform>
            <numerusform>%n شخصا للنظر</numerusform>
            <numerusform>%n شخص للنظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not read yet</source>
        <translation>
            <numerusform>قُرئت كل الأسطر</numerusform>
            <numerusform>سطر واحد لم يُقرأ بعد</numerusform>
            <numerusform>سطران لم يُقرآ بعد</numerusform>
            <numerusform>%n أسطر لم تُقرأ بعد</numerusform>
            <numerusform>%n سطرا لم يُقرأ بعد</numerusform>
            <numerusform>%n سطر لم يُقرأ بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Each difference was accepted</source>
        <translation>قُبل كل فرق</translation>
    </message>
    <message>
        <source>Everything agrees</source>
        <translation>كل شيء متطابق</translation>
    </message>
    <message>
        <source>{signed} signed, {there} marked present</source>
        <translation>{signed} موقّع، {there} مسجّل حاضرا</translation>
    </message>
    <message>
        <source>photo kept by {author} on {day} at {time}</source>
        <translation>صورة حفظها {author} يوم {day} على الساعة {time}</translation>
    </message>
    <message>
        <source>signed, if all agrees</source>
        <translation>موقّعون، إن تطابق الكل</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقّعون</translation>
    </message>
    <message>
        <source>This photo has not come yet</source>
        <translation>لم تصل هذه الصورة بعد</translation>
    </message>
    <message>
        <source>Add a photo of the signed sheet, or drop it here</source>
        <translation>أضيفوا صورة اللائحة الموقعة، أو أفلتوها هنا</translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>الصورة {number} من {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) kept with the half-day</source>
        <translation>
            <numerusform>لم تُحفظ أي صورة</numerusform>
            <numerusform>حُفظت صورة مع نصف اليوم</numerusform>
            <numerusform>حُفظت صورتان مع نصف اليوم</numerusform>
            <numerusform>حُفظت %n صور مع نصف اليوم</numerusform>
            <numerusform>حُفظت %n صورة مع نصف اليوم</numerusform>
            <numerusform>حُفظت %n صورة مع نصف اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo removed. Ctrl Z brings it back</source>
        <translation>أُزيلت الصورة. Ctrl Z يعيدها</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Was {name} there?</source>
        <translation>حضور {name}؟</translation>
    </message>
    <message>
        <source>Line {number}: marked present, no signature.</source>
        <translation>السطر {number}: الحضور مسجّل، وخانة التوقيع فارغة.</translation>
    </message>
    <message>
        <source>Line {number}: signed, not marked present.</source>
        <translation>السطر {number}: موقّع، والحضور غير مسجّل.</translation>
    </message>
    <message>
        <source>Present, did not sign</source>
        <translation>حضور دون توقيع</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>Not there, somebody else signed</source>
        <translation>غياب، والتوقيع لغيره</translation>
    </message>
    <message>
        <source>The signature is elsewhere</source>
        <translation>التوقيع في مكان آخر</translation>
    </message>
</context>
</TS>
