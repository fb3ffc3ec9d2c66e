### Allset, Arabic (Modern Standard). The messages are those of en.ftl, in its order.
###
### Words kept throughout: credits are "الرصيد", a grant is "منحة", a rate card is "بطاقة أسعار",
### a job is "مهمة", a manifest is "بيان مهام", a check is "فحص".
###
### An amount may be a fraction and chooses no plural form, so it is written "… من الرصيد", which
### is right after every number.
###
### Names that people or files bring may be written left to right. They stand between U+2068 and
### U+2069 (an isolate), so that they do not reorder the sentence around them.

-locale-name = العربية
-locale-direction = rtl

app-name = Allset

## Before the app

boot-failed = تعذّر بدء Allset: لم يصل جزء منه، أو لا يستطيع هذا المتصفح تشغيله.
boot-reload = إعادة تحميل الصفحة

## Navigation

nav-overview = نظرة عامة
nav-readiness = الجاهزية
nav-account = الحساب
nav-credits = الرصيد
nav-planner = المخطِّط
nav-defaults = الإعدادات الافتراضية
nav-interface = الواجهة
nav-guides = الأدلة

## The head of each section

overview-title = نظرة عامة
overview-intro = وضع مساحة العمل، وما يحتاج إليك أولًا.
readiness-title = الجاهزية
readiness-intro = افحص الإعدادات قبل سير عمل أكبر: كل فحص ينظر في مساحة العمل كما هي الآن.
account-title = الحساب
account-intro = من أنت في مساحة العمل هذه، ومن تصدر الفواتير باسمه.
credits-title = الرصيد
credits-intro = ما لديك، وما يُخصم منه تاليًا، وما تنتهي صلاحيته ومتى.
planner-title = مخطِّط الرصيد
planner-intro = اعرف تكلفة دفعة المهام قبل تشغيلها. يبقى ملفك في هذا المتصفح.
defaults-title = الإعدادات الافتراضية لمساحة العمل
defaults-intro = ما يبدأ به كل عمل جديد، لجميع الأعضاء هنا.
interface-title = الواجهة
interface-intro = كيف يبدو التطبيق وكيف يتصرف لديك.
guides-title = الأدلة
guides-intro = جولات قصيرة في الإعدادات، وكل خطوة بجوار الإعداد نفسه.

## The shell

document-title = { $page } · Allset
nav-label = الأقسام
skip-to-content = الانتقال إلى المحتوى
loading = جارٍ التحميل
load-failed = تعذّر تحميل هذا
absent = هذا الجزء غير موجود في هذه الواجهة الخلفية.
page-failed = تعطّلت هذه الصفحة. ما زال باقي التطبيق يعمل.
action-undo = تراجع
settings-saved = حُفظت إعدادات مساحة العمل
action-dismiss = إغلاق
offline-notice = أنت غير متصل بالشبكة. قد يكون المعروض على الشاشة قديمًا، وقد لا تُحفظ التغييرات.
workspace-notice = عن مساحة العمل هذه
sample-notice = هذه مساحة عمل نموذجية بياناتها مختلقة. تجوّل فيها، أو ابدأ ببياناتك.
empty-notice = مساحة العمل هذه محفوظة حيث تراها الآن، وليست محفوظة في أي مكان آخر.
start-empty = البدء بمساحة فارغة
reset-sample = العودة إلى النموذج
started-empty = مساحة العمل فارغة الآن.
reset-done = عاد النموذج كما كان.
refill-title = أتريد استبدال كل ما في مساحة العمل هذه؟
refill-text = ستُفقد تغييراتك في الحساب والرصيد والمراجعات. لا يمكن التراجع عن ذلك.
refill-keep = إبقاء مساحة العمل
refill-refused = في مساحة العمل هذه بيانات حقيقية، ولا تُفرَّغ من هنا.
theme-label = المظهر
theme-system = مظهر النظام
theme-light = فاتح
theme-dark = داكن
theme-contrast = تباين عالٍ
language-label = اللغة
mark-attention = { $count ->
    [zero] لا فحوص تحتاج إلى انتباه
    [one] فحص واحد يحتاج إلى انتباه
    [two] فحصان يحتاجان إلى انتباه
    [few] { $count } فحوص تحتاج إلى انتباه
    [many] { $count } فحصًا تحتاج إلى انتباه
   *[other] { $count } فحص تحتاج إلى انتباه
}
mark-to-review = { $count ->
    [zero] لا فحوص للمراجعة
    [one] فحص واحد للمراجعة
    [two] فحصان للمراجعة
    [few] { $count } فحوص للمراجعة
    [many] { $count } فحصًا للمراجعة
   *[other] { $count } فحص للمراجعة
}
not-found-title = لا شيء هنا
not-found-intro = هذا العنوان لا يؤدي إلى أي قسم من الإعدادات. قد يكون فيه خطأ في الكتابة أو يكون قديمًا.
not-found-back = الانتقال إلى النظرة العامة

## Overview

headline-attention = { $count ->
    [zero] لا فحوص تحتاج إليك قبل التشغيل التالي
    [one] فحص واحد يحتاج إليك قبل التشغيل التالي
    [two] فحصان يحتاجان إليك قبل التشغيل التالي
    [few] { $count } فحوص تحتاج إليك قبل التشغيل التالي
    [many] { $count } فحصًا تحتاج إليك قبل التشغيل التالي
   *[other] { $count } فحص تحتاج إليك قبل التشغيل التالي
}
headline-review = { $count ->
    [zero] لم يبقَ أي فحص للمراجعة
    [one] بقي فحص واحد للمراجعة
    [two] بقي فحصان للمراجعة
    [few] بقيت { $count } فحوص للمراجعة
    [many] بقي { $count } فحصًا للمراجعة
   *[other] بقي { $count } فحص للمراجعة
}
headline-all-set = كل شيء جاهز
headline-nothing-seen = لا تُظهر هذه الواجهة الخلفية ما يمكن فحصه
headline-unseen = { $count ->
    [zero] كل الفحوص مرئية هنا.
    [one] فحص واحد لا يمكن رؤيته هنا بعد، فلا يدخل في هذه الخلاصة.
    [two] فحصان لا يمكن رؤيتهما هنا بعد، فلا يدخلان في هذه الخلاصة.
    [few] { $count } فحوص لا يمكن رؤيتها هنا بعد، فلا تدخل في هذه الخلاصة.
    [many] { $count } فحصًا لا يمكن رؤيتها هنا بعد، فلا تدخل في هذه الخلاصة.
   *[other] { $count } فحص لا يمكن رؤيتها هنا بعد، فلا تدخل في هذه الخلاصة.
}
headline-open = فتح الجاهزية
promise-account-title = الحساب والوصول
promise-account-text = من أنت في مساحة العمل هذه، ومن تصدر الفواتير باسمه، ومن سجّل الدخول.
promise-account-open = فتح الحساب
promise-account-nameless = لا اسم بعد
promise-account-unseen = لا تُظهر هذه الواجهة الخلفية حسابك
promise-access-unseen = لا تُظهر هذه الواجهة الخلفية الوصول بعد
promise-credits-title = الرصيد والاستهلاك
promise-credits-text = ما لديك، وما يُخصم منه تاليًا، وتكلفة دفعة المهام التالية.
promise-credits-open = فتح الرصيد
promise-credits-unseen = لا تُظهره هذه الواجهة الخلفية
promise-defaults-title = إعدادات سير العمل الافتراضية
promise-defaults-text = اللغات والتفضيلات التي يبدأ بها كل عمل جديد.
promise-defaults-unseen = لا تُظهرها هذه الواجهة الخلفية بعد
promise-defaults-from = من { $source }، بلا ترجمة
promise-defaults-languages = من { $source } إلى { $targets }
promise-defaults-many = { $count ->
    [zero] من { $source } بلا ترجمة
    [one] من { $source } إلى لغة واحدة
    [two] من { $source } إلى لغتين
    [few] من { $source } إلى { $count } لغات
    [many] من { $source } إلى { $count } لغة
   *[other] من { $source } إلى { $count } لغة
}
promise-defaults-any = أي لغة
promise-defaults-open = فتح الإعدادات الافتراضية
first-title = ما يحتاج إليك أولًا
first-nothing = لا شيء يحتاج إليك الآن.
# The number beside it may be a fraction: the words fit every number.
credits-unit = { $count ->
    [zero] من الرصيد
    [one] من الرصيد
    [two] من الرصيد
    [few] من الرصيد
    [many] من الرصيد
   *[other] من الرصيد
}

## Readiness

checks-title = الفحوص
check-profile-title = مراجعة بيانات الملف الشخصي
check-profile-why = اجعل هوية الحساب وبيانات الاتصال واضحة في سجلات مساحة العمل.
check-access-title = فحص الوصول والجلسات
check-access-why = راجع الجلسات النشطة وضوابط الوصول، ولا سيما على الأجهزة المشتركة أو القديمة.
check-credits-title = فهم الرصيد
check-credits-why = تأكّد من الرصيد المتاح والاستهلاك الأخير قبل بدء دفعات مهام الذكاء الاصطناعي.
check-defaults-title = مراجعة الإعدادات الافتراضية
check-defaults-why = تحقّق من اللغة الافتراضية وتفضيلات سير العمل قبل إنشاء عمل جديد.
check-tokens-title = إنشاء رموز الوصول عند الحاجة فقط
check-tokens-why = أنشئ رموز الوصول أو ألغِها عن قصد، حين تتطلب عمليات التكامل وصولًا.
status-unseen = لا يمكن رؤيته
status-attention = يحتاج إلى انتباه
status-to-review = للمراجعة
status-changed = تغيّر بعد المراجعة
status-lapsed = المراجعة قديمة
status-reviewed = تمت مراجعته
check-unseen-access = لا يرى Allset الجلسات ولا طرق تسجيل الدخول في هذه الواجهة الخلفية. تحقّق منها حيث تسجّل الدخول.
check-unseen-defaults = لا يرى Allset الإعدادات الافتراضية لمساحة العمل في هذه الواجهة الخلفية. تحقّق من اللغات حيث تنشئ العمل.
check-unseen-tokens = لا يرى Allset رموز الوصول في هذه الواجهة الخلفية. تحقّق منها حيث تُنشأ.
check-unseen-other = لا تُظهر هذه الواجهة الخلفية موضوع هذا الفحص.
check-evidence = ما نظر فيه هذا الفحص
check-policy = ما يستند إليه هذا الفحص
check-review = تأكيد المراجعة
check-review-again = إعادة المراجعة
check-reviewed-by = المراجِع: { "\u2068" }{ $name }{ "\u2069" }، بتاريخ { $when }
check-reviewed = تاريخ المراجعة: { $when }
check-not-reviewed = لم يُراجع بعد
check-not-kept = هذه الواجهة الخلفية لا تحفظ المراجعات.
check-fix-first = أصلح ما يحتاج إلى انتباه، ثم راجع.
check-changed-since = ما تغيّر منذ المراجعة بتاريخ { $when }:
check-lapsed = لم يتغيّر شيء منذ { $when }، لكن تلك المراجعة أقدم من أن تُحتسب. انظر مرة أخرى.
check-review-done = سُجّلت المراجعة.
change-value = { $what }: من { "\u2068" }{ $before }{ "\u2069" } إلى { "\u2068" }{ $after }{ "\u2069" }
change-added = { $what }: أصبح الآن { "\u2068" }{ $after }{ "\u2069" }
change-removed = { $what }: كان سابقًا { "\u2068" }{ $before }{ "\u2069" }
value-empty = لا شيء
value-on = مُفعّل
value-off = غير مُفعّل
value-none = لا شيء
value-browser = كما يقول المتصفح
value-account-zone = كما في الحساب، وإلا كما يقول المتصفح
value-with-unit = { $count } { $unit }
severity-good = سليم:
severity-note = ملاحظة:
severity-warning = تنبيه:
severity-blocking = يجب إصلاحه:
finding-name-missing = الحساب بلا اسم.
finding-contact-email-missing = الحساب بلا بريد إلكتروني للاتصال، فلا يمكن لمساحة العمل الوصول إليك.
finding-billing-name-missing = لم يُحدَّد من تصدر الفواتير باسمه.
finding-billing-email-missing = لا يوجد بريد إلكتروني تُرسل إليه الفواتير.
finding-time-zone-unset = تتبع الأوقات المتصفح، لأنه لم تُختر منطقة زمنية.
finding-profile-complete = الاسم وبيانات الاتصال والفوترة موجودة.
finding-no-credits = لا رصيد للإنفاق.
finding-spendable = { $grants ->
    [zero] يمكن إنفاق { $amount } من الرصيد، من غير أي منحة.
    [one] يمكن إنفاق { $amount } من الرصيد، من منحة واحدة.
    [two] يمكن إنفاق { $amount } من الرصيد، من منحتين.
    [few] يمكن إنفاق { $amount } من الرصيد، من { $grants } منح.
    [many] يمكن إنفاق { $amount } من الرصيد، من { $grants } منحة.
   *[other] يمكن إنفاق { $amount } من الرصيد، من { $grants } منحة.
}
finding-expiring-soon = تنتهي بتاريخ { $expires } صلاحية { $amount } من رصيد المنحة «{ "\u2068" }{ $grant }{ "\u2069" }».
finding-no-plan = لم تُحمَّل أي خطة، فلا يمكن القول هنا إن كان الرصيد يكفي دفعة المهام التالية.
finding-plan-fits = تكلفة «{ "\u2068" }{ $manifest }{ "\u2069" }» هي { $total } من الرصيد، والرصيد يكفيها: يبقى بعدها { $left }.
finding-plan-short = تكلفة «{ "\u2068" }{ $manifest }{ "\u2069" }» هي { $total } من الرصيد: تزيد على المتاح بمقدار { $shortfall }.
finding-plan-incomplete = { $refused ->
    [zero] لا تستثني الخطة أي صف.
    [one] تستثني الخطة صفًا واحدًا مرفوضًا لا تُعرف تكلفته.
    [two] تستثني الخطة صفّين مرفوضين لا تُعرف تكلفتهما.
    [few] تستثني الخطة { $refused } صفوف مرفوضة لا تُعرف تكلفتها.
    [many] تستثني الخطة { $refused } صفًا مرفوضًا لا تُعرف تكلفتها.
   *[other] تستثني الخطة { $refused } صف مرفوض لا تُعرف تكلفتها.
}
finding-plan-outdated = سُعّرت الخطة ببطاقة أسعار غير التي تُحاسَب بها مساحة العمل.
finding-low-balance = يمكن إنفاق { $amount } من الرصيد، وتريد مساحة العمل هذه { $least } على الأقل.
finding-plan-missing = لم تُحمَّل أي خطة، ومساحة العمل هذه تطلب خطة قبل التشغيل.
finding-plan-large = تستهلك «{ "\u2068" }{ $manifest }{ "\u2069" }» { $share } من الرصيد المتاح. تسمح مساحة العمل هذه للخطة الواحدة بنسبة { $allowed }.
finding-source-missing = ليست للوسائط الجديدة لغة مصدر، ولا تُكتشف لغتها تلقائيًا.
finding-service-not-priced = تطلب المهام الجديدة الخدمة «{ "\u2068" }{ $service }{ "\u2069" }»، ولا سعر لها في بطاقة الأسعار.
finding-targets-missing = المهام الجديدة مهام ترجمة، ولم تُحدَّد لغة تُترجم إليها.
finding-auto-start = تبدأ المهام تلقائيًا إذا كانت تكلفتها لا تتجاوز { $limit } من الرصيد.
finding-auto-start-beyond = تبدأ المهام تلقائيًا إذا كانت تكلفتها لا تتجاوز { $limit } من الرصيد، والمتاح للإنفاق { $spendable } فقط: قد تستهلك مهمة واحدة كل شيء.
finding-originals = لا تُحفظ الملفات الأصلية المرفوعة، فلا يمكن لاحقًا إنشاء نسخة أفضل.
finding-retention = { $days ->
    [zero] تُحذف الوسائط بعد 0 يوم، ولا يمكن استعادتها.
    [one] تُحذف الوسائط بعد يوم واحد، ولا يمكن استعادتها.
    [two] تُحذف الوسائط بعد يومين، ولا يمكن استعادتها.
    [few] تُحذف الوسائط بعد { $days } أيام، ولا يمكن استعادتها.
    [many] تُحذف الوسائط بعد { $days } يومًا، ولا يمكن استعادتها.
   *[other] تُحذف الوسائط بعد { $days } يوم، ولا يمكن استعادتها.
}
finding-failures = لا يُبلَّغ أحد حين تفشل مهمة.
finding-own-defaults = { $count ->
    [zero] لا شيء من هذه الإعدادات خاص بك.
    [one] واحد من هذه الإعدادات خاص بك.
    [two] اثنان من هذه الإعدادات خاصان بك.
    [few] { $count } من هذه الإعدادات خاصة بك.
    [many] { $count } من هذه الإعدادات خاصة بك.
   *[other] { $count } من هذه الإعدادات خاصة بك.
}
finding-defaults-fine = { $targets ->
    [zero] لغة مصدر العمل الجديد: { $source }، ولا يُترجم.
    [one] لغة مصدر العمل الجديد: { $source }، ويُترجم إلى لغة واحدة.
    [two] لغة مصدر العمل الجديد: { $source }، ويُترجم إلى لغتين.
    [few] لغة مصدر العمل الجديد: { $source }، ويُترجم إلى { $targets } لغات.
    [many] لغة مصدر العمل الجديد: { $source }، ويُترجم إلى { $targets } لغة.
   *[other] لغة مصدر العمل الجديد: { $source }، ويُترجم إلى { $targets } لغة.
}
finding-defaults-detected = { $targets ->
    [zero] تُكتشف لغة العمل الجديد تلقائيًا، ولا يُترجم.
    [one] تُكتشف لغة العمل الجديد تلقائيًا، ويُترجم إلى لغة واحدة.
    [two] تُكتشف لغة العمل الجديد تلقائيًا، ويُترجم إلى لغتين.
    [few] تُكتشف لغة العمل الجديد تلقائيًا، ويُترجم إلى { $targets } لغات.
    [many] تُكتشف لغة العمل الجديد تلقائيًا، ويُترجم إلى { $targets } لغة.
   *[other] تُكتشف لغة العمل الجديد تلقائيًا، ويُترجم إلى { $targets } لغة.
}
place-contact-email = إضافة بريد إلكتروني للاتصال
place-name = إضافة اسم
place-account = فتح الحساب
place-billing = فتح بيانات الفوترة
place-time-zone = اختيار منطقة زمنية
place-grants = عرض المنح
place-planner = فتح المخطِّط
place-setting = فتح الإعداد
evidence-account-name = الاسم
evidence-display-name = الاسم المعروض
evidence-avatar = الصورة
evidence-contact-email = البريد الإلكتروني للاتصال
evidence-time-zone = المنطقة الزمنية
evidence-billing-name = اسم الفوترة
evidence-billing-email = البريد الإلكتروني للفوترة
evidence-billing-address = عنوان الفوترة
evidence-billing-country = بلد الفوترة
evidence-tax-id = الرقم الضريبي
evidence-spendable = الرصيد المتاح للإنفاق
evidence-expiring = تنتهي قريبًا: { "\u2068" }{ $grant }{ "\u2069" }
evidence-least-credits = أقل رصيد مطلوب
evidence-rate-card = بطاقة الأسعار
evidence-plan-manifest = الخطة
evidence-plan-total = تكلفة الخطة
evidence-plan-refused = الصفوف المرفوضة من الخطة
evidence-plan-share = النسبة المسموح بها للخطة
evidence-lock = مقفل: { $setting }
evidence-picture-set = صورة
policy-review-age = { $days ->
    [zero] تُحتسب المراجعة لمدة 0 يوم.
    [one] تُحتسب المراجعة لمدة يوم واحد.
    [two] تُحتسب المراجعة لمدة يومين.
    [few] تُحتسب المراجعة لمدة { $days } أيام.
    [many] تُحتسب المراجعة لمدة { $days } يومًا.
   *[other] تُحتسب المراجعة لمدة { $days } يوم.
}
policy-contact = تُوجَّه الأسئلة إلى { "\u2068" }{ $name }{ "\u2069" }.
policy-expiry-notice = { $days ->
    [zero] لا يُذكر الرصيد قبل انتهاء صلاحيته.
    [one] يُذكر الرصيد الذي تنتهي صلاحيته خلال يوم واحد.
    [two] يُذكر الرصيد الذي تنتهي صلاحيته خلال يومين.
    [few] يُذكر الرصيد الذي تنتهي صلاحيته خلال { $days } أيام.
    [many] يُذكر الرصيد الذي تنتهي صلاحيته خلال { $days } يومًا.
   *[other] يُذكر الرصيد الذي تنتهي صلاحيته خلال { $days } يوم.
}
policy-least-credits = { $credits ->
    [zero] لا يُطلب حد أدنى للرصيد.
    [one] يُذكر الرصيد إذا قلّ عن { $credits }.
    [two] يُذكر الرصيد إذا قلّ عن { $credits }.
    [few] يُذكر الرصيد إذا قلّ عن { $credits }.
    [many] يُذكر الرصيد إذا قلّ عن { $credits }.
   *[other] يُذكر الرصيد إذا قلّ عن { $credits }.
}
policy-plan-share = تُذكر الخطة التي تستهلك أكثر من { $share } من الرصيد المتاح.
policy-plan-required = التشغيل يحتاج إلى خطة.
policy-plan-free = التشغيل لا يحتاج إلى خطة.
policy-refused-warn = تُذكر الصفوف المرفوضة من الخطة، ولا توقف شيئًا.
policy-refused-block = الصفوف المرفوضة توقف الخطة.
policy-session-age = { $days ->
    [zero] هنا تُذكر الجلسات التي لم تُستخدم منذ 0 يوم.
    [one] هنا تُذكر الجلسات التي لم تُستخدم منذ يوم واحد.
    [two] هنا تُذكر الجلسات التي لم تُستخدم منذ يومين.
    [few] هنا تُذكر الجلسات التي لم تُستخدم منذ { $days } أيام.
    [many] هنا تُذكر الجلسات التي لم تُستخدم منذ { $days } يومًا.
   *[other] هنا تُذكر الجلسات التي لم تُستخدم منذ { $days } يوم.
}
policy-token-unused = { $days ->
    [zero] هنا تُذكر رموز الوصول التي لم تُستخدم منذ 0 يوم.
    [one] هنا تُذكر رموز الوصول التي لم تُستخدم منذ يوم واحد.
    [two] هنا تُذكر رموز الوصول التي لم تُستخدم منذ يومين.
    [few] هنا تُذكر رموز الوصول التي لم تُستخدم منذ { $days } أيام.
    [many] هنا تُذكر رموز الوصول التي لم تُستخدم منذ { $days } يومًا.
   *[other] هنا تُذكر رموز الوصول التي لم تُستخدم منذ { $days } يوم.
}
policy-token-expiry = { $days ->
    [zero] لا تُذكر رموز الوصول قبل انتهاء صلاحيتها.
    [one] هنا تُذكر رموز الوصول التي تنتهي صلاحيتها خلال يوم واحد.
    [two] هنا تُذكر رموز الوصول التي تنتهي صلاحيتها خلال يومين.
    [few] هنا تُذكر رموز الوصول التي تنتهي صلاحيتها خلال { $days } أيام.
    [many] هنا تُذكر رموز الوصول التي تنتهي صلاحيتها خلال { $days } يومًا.
   *[other] هنا تُذكر رموز الوصول التي تنتهي صلاحيتها خلال { $days } يوم.
}
evidence-other = { $name }
decisions-title = إذا حدث هذا، فتحقّق من ذاك
situation-batch = بدء دفعات مهام الذكاء الاصطناعي
situation-batch-advice = تحقّق من الرصيد والاستهلاك وسجل الفوترة قبل إطلاق عمليات تشغيل أكبر.
situation-language = لغة افتراضية خاطئة
situation-language-advice = حدِّث اللغة الافتراضية لمساحة العمل قبل استيراد الوسائط أو إنشاء المهام.
situation-device = جهاز مشترك أو قديم
situation-device-advice = راجع الجلسات النشطة وإعدادات الوصول قبل متابعة عمل حسّاس.
situation-integration = تكامل يحتاج إلى وصول
situation-integration-advice = أنشئ رمز وصول محدود الصلاحيات للتكامل الذي يحتاج إليه وحده.
situation-uncomfortable = التطبيق غير مريح
situation-uncomfortable-advice = اضبط تفضيلات الواجهة وسير العمل ليسهل العمل المتكرر.
decision-value = { $name }: { "\u2068" }{ $value }{ "\u2069" }
reviews-title = سجل المراجعات
reviews-intro = من وجد ماذا سليمًا، ومتى. الأحدث أولًا.
reviews-none = لم يُراجع أي فحص بعد.
reviews-when = الوقت
reviews-check = الفحص
reviews-who = المراجِع
reviews-nameless = شخص بلا اسم
reviews-changed = ما كان قد تغيّر
reviews-first = المراجعة الأولى
reviews-unchanged = لا شيء
export-title = خذه معك
export-intro = كل الفحوص بنتائجها وأدلتها ومراجعاتها، كما هي الآن.
export-json = تنزيل JSON
export-markdown = تنزيل Markdown
export-copy = نسخ بصيغة Markdown
export-copied = نُسخ التقرير.
export-not-copied = لم يسمح المتصفح بالنسخ. نزّل التقرير بدلًا من ذلك.
export-failed = لم يتمكن المتصفح من إنشاء الملف. أعد تحميل الصفحة، ثم حاول مرة أخرى.
action-print = طباعة
printed-of = { "\u2068" }{ $workspace }{ "\u2069" }، بتاريخ { $when }
printed = بتاريخ { $when }
report-title = جاهزية { "\u2068" }{ $workspace }{ "\u2069" }
report-what = البند
report-value = القيمة

## Credits

credits-balance = المتاح الآن
credits-next-expiry = أقرب انتهاء صلاحية
credits-next-expiry-none = لا شيء تنتهي صلاحيته
credits-next-expiry-note = { "\u2068" }{ $grant }{ "\u2069" }، { $when }
credits-plan = الخطة الحالية
credits-plan-none = لم تُحمَّل أي خطة
grants-title = المنح بترتيب إنفاقها
grants-intro = الأولوية الأقل رقمًا أولًا، ثم ما تنتهي صلاحيته أقرب، ثم الترويجية قبل المدفوعة.
grants-order = الترتيب
grants-name = المنحة
grants-kind = النوع
grants-left = المتبقي
grants-of = من { $amount }
grants-expires = انتهاء الصلاحية
grants-never = لا تنتهي
grants-none = لا توجد منحة يمكن إنفاقها الآن.
grants-priority = الأولوية { $priority }
kind-promotional = ترويجية
kind-paid = مدفوعة
grants-other-title = منح لا يمكن إنفاقها الآن
grants-state = الحالة
state-scheduled = بدءًا من { $when }
state-spent = مستنفدة
state-expired = انتهت صلاحيتها بتاريخ { $when }
credits-empty-title = لا رصيد بعد
credits-empty-text = تظهر منح الرصيد هنا حين تتلقاها مساحة العمل. يمكنك منذ الآن تسعير دفعة مهام في المخطِّط.
meter-words = المتبقي من المنحة «{ "\u2068" }{ $grant }{ "\u2069" }»: { $amount } من الرصيد

## What can go wrong

error-network = لا يمكن الوصول إلى الواجهة الخلفية. تحقّق من الاتصال، ثم حاول مرة أخرى.
error-timeout = تأخرت الواجهة الخلفية في الرد. حاول مرة أخرى بعد قليل.
error-unexpected = ردّت الواجهة الخلفية بخطأ ({ $status }). حاول مرة أخرى، وإن استمر الخطأ فأبلغ المسؤول عن تشغيلها.
error-decode = لا تفهم هذه النسخة من التطبيق ردّ الواجهة الخلفية. أعد تحميل الصفحة.
error-no-worker = لم يتمكن هذا المتصفح من بدء مساحة العمل. أعد تحميل الصفحة، أو جرّب متصفحًا آخر.
error-stale = غيّر شخص ما هذا منذ أن فتحته. لم يُفقد شيء مما كتبته.
error-too-large = هذا أكثر مما تقبله الواجهة الخلفية. اختصره، ثم حاول مرة أخرى.
error-invalid = لا يمكن حفظ بعض القيم. صحّح الحقول المعلَّمة.
error-forbidden = لا تسمح الواجهة الخلفية بهذا من هنا.
error-not-found = هذا غير موجود في الواجهة الخلفية.
error-unavailable = لا تستطيع الواجهة الخلفية تخزين أي شيء الآن. حاول مرة أخرى بعد قليل.
action-retry = إعادة المحاولة

## Planner

planner-drop-title = أفلت بيان المهام هنا
planner-drop-help = جدول في كل سطر منه مهمة واحدة، مصنّفًا أو بصيغة CSV أو JSON، أو التسجيلات نفسها. لا يُرفع شيء: تُقرأ الملفات في هذا المتصفح.
planner-loaded-help = قُرئ في هذا المتصفح. لا يُرفع شيء.
planner-choose = اختيار ملف
planner-choose-other = اختيار ملف آخر
planner-choose-folder = اختيار مجلد
planner-opening = جارٍ فتح الملف
planner-opening-media = قُرئت ترويسات { $done } من { $total } من الملفات
planner-opening-said = جارٍ فتح الملفات.
planner-media = { $files ->
    [zero] لا تسجيلات
    [one] تسجيل واحد
    [two] تسجيلان
    [few] { $files } تسجيلات
    [many] { $files } تسجيلًا
   *[other] { $files } تسجيل
}
planner-media-read = مُددها من ترويساتها.
planner-media-unread = { $files ->
    [zero] كل الملفات تسجيلات مقروءة.
    [one] ملف واحد ليس تسجيلًا مقروءًا: { "\u2068" }{ $names }{ "\u2069" }.
    [two] ملفان ليسا تسجيلين مقروءين: { "\u2068" }{ $names }{ "\u2069" }.
    [few] { $files } ملفات ليست تسجيلات مقروءة: { "\u2068" }{ $names }{ "\u2069" }.
    [many] { $files } ملفًا ليست تسجيلات مقروءة: { "\u2068" }{ $names }{ "\u2069" }.
   *[other] { $files } ملف ليست تسجيلات مقروءة: { "\u2068" }{ $names }{ "\u2069" }.
}
planner-media-unread-more = ملفات ليست تسجيلات مقروءة وعددها { $files }، منها { "\u2068" }{ $names }{ "\u2069" }.
planner-media-service = اختر الخدمة لهذه التسجيلات
planner-media-service-text = تذكر ترويساتها مُددها لا ما يُراد بها. اختر الخدمة تحت «الافتراضات»، فتُسعَّر كلها بها.
planner-sheet = الورقة
planner-paste = لصق بيان مهام
planner-paste-label = صفوف بيان المهام
planner-paste-help = ابدأ بسطر أسماء الأعمدة. يبقى النص في هذا المتصفح.
planner-price = تسعير البيان
planner-price-again = التسعير من جديد
planner-drop-several = { $files ->
    [zero] لم يُفلَت أي ملف. أفلت ملفًا واحدًا.
    [one] أُفلت ملف واحد وتعذّر أخذه. أفلته مرة أخرى.
    [two] أُفلت ملفان ليس أيٌّ منهما تسجيلًا، والمخطِّط يأخذ جدولًا واحدًا كل مرة. أفلت أحدهما.
    [few] أُفلتت { $files } ملفات ليس بينها تسجيل، والمخطِّط يأخذ جدولًا واحدًا كل مرة. أفلت واحدًا منها.
    [many] أُفلت { $files } ملفًا ليس بينها تسجيل، والمخطِّط يأخذ جدولًا واحدًا كل مرة. أفلت واحدًا منها.
   *[other] أُفلت { $files } ملف ليس بينها تسجيل، والمخطِّط يأخذ جدولًا واحدًا كل مرة. أفلت واحدًا منها.
}
planner-drop-folder = لا تسجيل في هذا المجلد. إن كان فيه جدول مهام فافتح المجلد وأفلت الجدول.
planner-drop-many = هذه ملفات أكثر مما يُقرأ دفعة واحدة: { $most } على الأكثر. اختر جزءًا منها، كأحد المجلدات في داخلها.
planner-drop-none = لا ملف في ما أُفلت. أفلت ملفًا، أو الصق الصفوف نصًّا.
planner-example = تجربة مثال
planner-clear = مسح الخطة
planner-pasted-name = بيان ملصوق
planner-example-name = بيان نموذجي
planner-card = بطاقة الأسعار
planner-card-help = تُحاسَب مساحة عملك ببطاقة «{ "\u2068" }{ $name }{ "\u2069" }». اختيار بطاقة أخرى يعيد تسعير البيان نفسه.
planner-card-help-none = ما تُسعَّر به المهام. اختيار بطاقة أخرى يعيد تسعير البيان نفسه.
planner-own-card = استخدم بطاقة أسعار خاصة بك
planner-copy-card = عدّل نسخة من هذه البطاقة
planner-own-label = بطاقة الأسعار أو قائمة الأسعار بصيغة JSON
planner-own-help = تُفحص وتُستخدم في هذه الصفحة، ولا تُحفظ ولا تُرسل.
planner-own-take = سعّر بهذه البطاقة
planner-own-file = تحميل بطاقة من ملف
planner-list-unknown = هذه ليست بطاقة أسعار ولا قائمة أسعار معروفة. يجب أن تكون القائمة بالشكل الذي تنشره genai-prices، الإصدار 2.
planner-own-large = الملف أكبر من { "\u2068" }{ $limit }{ "\u2069" } ميغابايت. بطاقة الأسعار أصغر؛ خذ الجزء الذي تحتاج إليه.
planner-list-provider = المزوّد في قائمة الأسعار
planner-list-help = في القائمة { $count ->
    [zero] لا مزوّدين
    [one] مزوّد واحد
    [two] مزوّدان
    [few] { "\u2068" }{ $count }{ "\u2069" } مزوّدين
    [many] { "\u2068" }{ $count }{ "\u2069" } مزوّدًا
   *[other] { "\u2068" }{ $count }{ "\u2069" } مزوّد
}. تصير نماذج أحدهم بطاقةً بالأسعار السارية الآن.
planner-list-take = سعّر بهذا المزوّد
planner-list-notes = بين البطاقة والقائمة { $count ->
    [zero] لا فروق
    [one] فرق واحد
    [two] فرقان
    [few] { "\u2068" }{ $count }{ "\u2069" } فروق
    [many] { "\u2068" }{ $count }{ "\u2069" } فرقًا
   *[other] { "\u2068" }{ $count }{ "\u2069" } فرق
}:
planner-list-more = { $count ->
    [zero] ولا غيرها
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ "\u2068" }{ $count }{ "\u2069" } أخرى
    [many] و{ "\u2068" }{ $count }{ "\u2069" } أخرى
   *[other] و{ "\u2068" }{ $count }{ "\u2069" } أخرى
}
planner-list-pattern = تُرك «{ "\u2068" }{ $model }{ "\u2069" }»: أسماؤه تتبع قاعدة لا تعرفها البطاقة.
planner-list-kind = تُرك «{ "\u2068" }{ $model }{ "\u2069" }»: له سعر من نوع غير معروف، «{ "\u2068" }{ $kind }{ "\u2069" }».
planner-list-amount = تُرك «{ "\u2068" }{ $model }{ "\u2069" }»: السعر { "\u2068" }{ $amount }{ "\u2069" } سالب أو كبير جدًا.
planner-list-refused = تُرك «{ "\u2068" }{ $model }{ "\u2069" }»: أسعاره متناقضة.
planner-list-rounded = سعر من أسعار «{ "\u2068" }{ $model }{ "\u2069" }»، { "\u2068" }{ $amount }{ "\u2069" }، مقرَّب إلى اثنتي عشرة منزلة عشرية.
planner-own-name = { "\u2068" }{ $name }{ "\u2069" } (بطاقتك)
planner-assume-title = الافتراضات
planner-assume-text = ما لا يذكره الملف يؤخذ من هنا لكل مهمة ينقصها.
planner-assume-nothing = بلا افتراض
planner-assume-more = الحدود والاستثناءات
planner-assume-exceptions = الاستثناءات
planner-assume-add = إضافة استثناء
planner-assume-exception = الاستثناء { "\u2068" }{ $number }{ "\u2069" }
planner-assume-names = أسماء مثل
planner-assume-names-help = تعني * أي حروف، وتعني # رقمًا: { "\u2068" }*.mp4{ "\u2069" }
planner-assume-remove = إزالة
planner-assume-low = على الأقل
planner-assume-high = على الأكثر
planner-assumed-jobs = { $jobs ->
    [zero] لم يُفترض لأي مهمة
    [one] افتُرض لمهمة واحدة
    [two] افتُرض لمهمتين
    [few] افتُرض لـ{ $jobs } مهام
    [many] افتُرض لـ{ $jobs } مهمة
   *[other] افتُرض لـ{ $jobs } مهمة
}
planner-assumptions = { $count ->
    [zero] بلا افتراضات
    [one] بافتراض واحد
    [two] بافتراضين
    [few] بـ{ $count } افتراضات
    [many] بـ{ $count } افتراضًا
   *[other] بـ{ $count } افتراض
}
planner-window = وقت التشغيل
planner-window-any = أي وقت
planner-cancel = إلغاء
planner-progress = تسعير بيان المهام
planner-reading = { $rows ->
    [zero] لا صفوف بعد، { $read } من { $total } ميغابايت
    [one] صف واحد، { $read } من { $total } ميغابايت
    [two] صفّان، { $read } من { $total } ميغابايت
    [few] { $rows } صفوف، { $read } من { $total } ميغابايت
    [many] { $rows } صفًا، { $read } من { $total } ميغابايت
   *[other] { $rows } صف، { $read } من { $total } ميغابايت
}
planner-reading-said = جارٍ تسعير بيان المهام.
planner-done-said = { $jobs ->
    [zero] لا مهام، والتكلفة { $credits } من الرصيد.
    [one] تكلفة مهمة واحدة هي { $credits } من الرصيد.
    [two] تكلفة مهمتين هي { $credits } من الرصيد.
    [few] تكلفة { $jobs } مهام هي { $credits } من الرصيد.
    [many] تكلفة { $jobs } مهمة هي { $credits } من الرصيد.
   *[other] تكلفة { $jobs } مهمة هي { $credits } من الرصيد.
} { $refused ->
    [zero] لم يُرفض أي صف.
    [one] رُفض صف واحد.
    [two] رُفض صفّان.
    [few] رُفضت { $refused } صفوف.
    [many] رُفض { $refused } صفًا.
   *[other] رُفض { $refused } صف.
}
planner-nothing-said = { $refused ->
    [zero] تعذّر تسعير أي شيء.
    [one] تعذّر تسعير أي شيء: رُفض الصف الوحيد.
    [two] تعذّر تسعير أي شيء: رُفض الصفّان كلاهما.
    [few] تعذّر تسعير أي شيء: رُفضت الصفوف كلها، وهي { $refused } صفوف.
    [many] تعذّر تسعير أي شيء: رُفضت الصفوف كلها، وهي { $refused } صفًا.
   *[other] تعذّر تسعير أي شيء: رُفضت الصفوف كلها، وهي { $refused } صف.
}
planner-result-title = التكلفة
planner-priced-by = سُعّرت ببطاقة «{ "\u2068" }{ $card }{ "\u2069" }»، الإصدار { "\u2068" }{ $version }{ "\u2069" }.
planner-nothing-title = تعذّر تسعير أي شيء
planner-checked-by = فُحصت وفق بطاقة «{ "\u2068" }{ $card }{ "\u2069" }»، الإصدار { "\u2068" }{ $version }{ "\u2069" }.
planner-total = المجموع
planner-expected = المتوقع
planner-between = على الأقل { "\u2068" }{ $low }{ "\u2069" } وعلى الأكثر { "\u2068" }{ $ceiling }{ "\u2069" } رصيدًا
planner-credits-unit = من الرصيد
planner-jobs = { $jobs ->
    [zero] لا مهام
    [one] مهمة واحدة
    [two] مهمتان
    [few] { $jobs } مهام
    [many] { $jobs } مهمة
   *[other] { $jobs } مهمة
}
planner-blank = { $rows ->
    [zero] لا صفوف فارغة
    [one] صف فارغ واحد لم يُحتسب
    [two] صفّان فارغان لم يُحتسبا
    [few] { $rows } صفوف فارغة لم تُحتسب
    [many] { $rows } صفًا فارغًا لم يُحتسب
   *[other] { $rows } صف فارغ لم يُحتسب
}
planner-rounded-up = { $jobs ->
    [zero] لم تُقرَّب أي مدة
    [one] مدة واحدة أدق من نانوثانية قُرّبت إلى أعلى
    [two] مدتان أدق من نانوثانية قُرّبتا إلى أعلى
    [few] { $jobs } مُدد أدق من نانوثانية قُرّبت إلى أعلى
    [many] { $jobs } مدة أدق من نانوثانية قُرّبت إلى أعلى
   *[other] { $jobs } مدة أدق من نانوثانية قُرّبت إلى أعلى
}
planner-billed = الوقت المحتسب
planner-seconds = { $value } ث
planner-minutes = { $value } د
planner-hours = { $value } س
planner-about = نحو { $value }
planner-exact = { $value } ث قبل التقريب
planner-breakdown = التكلفة حسب الخدمة والنموذج واللغة
planner-col-service = الخدمة
planner-col-language = اللغة
planner-col-jobs = المهام
planner-col-exact = الكمية
planner-col-billed = الوقت المحتسب
planner-col-credits = الرصيد
planner-col-share = النسبة
planner-col-model = النموذج
planner-measured = { "\u2068" }{ $measure }{ "\u2069" }: { "\u2068" }{ $count }{ "\u2069" }
planner-no-language = غير مذكورة
measure-duration = المدة
measure-channels = القنوات
measure-target-languages = اللغات الهدف
measure-characters = الحروف
measure-pages = الصفحات
measure-images = الصور
measure-requests = الطلبات
measure-web-searches = عمليات البحث في الويب
measure-input-tokens = رموز الإدخال
measure-input-text-tokens = رموز إدخال النص
measure-input-audio-tokens = رموز إدخال الصوت
measure-input-image-tokens = رموز إدخال الصور
measure-input-video-tokens = رموز إدخال الفيديو
measure-input-tool-tokens = رموز الإدخال من الأدوات
measure-input-text-tool-tokens = رموز إدخال النص من الأدوات
measure-cache-read-tokens = رموز مقروءة من الذاكرة المؤقتة
measure-cache-text-read-tokens = رموز نص مقروءة من الذاكرة المؤقتة
measure-cache-audio-read-tokens = رموز صوت مقروءة من الذاكرة المؤقتة
measure-cache-image-read-tokens = رموز صور مقروءة من الذاكرة المؤقتة
measure-cache-video-read-tokens = رموز فيديو مقروءة من الذاكرة المؤقتة
measure-cache-write-tokens = رموز مكتوبة في الذاكرة المؤقتة
measure-cache-write-5m-tokens = رموز مكتوبة في الذاكرة المؤقتة لخمس دقائق
measure-cache-write-1h-tokens = رموز مكتوبة في الذاكرة المؤقتة لساعة
measure-output-tokens = رموز الإخراج
measure-output-text-tokens = رموز إخراج النص
measure-output-audio-tokens = رموز إخراج الصوت
measure-output-image-tokens = رموز إخراج الصور
measure-output-video-tokens = رموز إخراج الفيديو
measure-output-reasoning-tokens = رموز التفكير
measure-output-citation-tokens = رموز الاستشهادات
planner-read-as = كيف قُرئ الملف
planner-delimiter-comma = تفصل الفواصل بين القيم.
planner-delimiter-semicolon = تفصل الفواصل المنقوطة بين القيم.
planner-delimiter-tab = تفصل علامات الجدولة بين القيم.
planner-delimiter-bar = تفصل الخطوط العمودية بين القيم.
planner-format-json-lines = كل سطر كائن JSON.
planner-format-json-list = المهام قائمة JSON من الكائنات.
planner-decimal-comma = تسبق الكسورَ العشرية في الأعداد فاصلةٌ.
planner-column-duration = العمود { $position }، واسمه «{ "\u2068" }{ $name }{ "\u2069" }»، عُدّ عمود المدة بالثواني.
planner-column-service = العمود { $position }، واسمه «{ "\u2068" }{ $name }{ "\u2069" }»، عُدّ عمود الخدمة.
planner-column-language = العمود { $position }، واسمه «{ "\u2068" }{ $name }{ "\u2069" }»، عُدّ عمود اللغة.
planner-column-other = العمود { "\u2068" }{ $position }{ "\u2069" }، واسمه «{ "\u2068" }{ $name }{ "\u2069" }»، عُدّ عمود «{ "\u2068" }{ $what }{ "\u2069" }».
planner-column-operation = العملية
planner-column-features = الميزات
planner-column-name = اسم المهمة
planner-column-priority = الأولوية
planner-column-no-language = لم يُعَدّ أي عمود عمودًا للغة، فسُعّرت المهام بلا لغة.
planner-reading-title = الأعمدة والتنسيق
planner-reading-intro = طريقة قراءة الملف تخمين من شكله. صحّح ما هو خطأ؛ وسيُقرأ ملف له الأعمدة نفسها بالطريقة نفسها في المرة القادمة.
planner-reading-recalled = يُقرأ كما اخترت من قبل لملف له الأعمدة نفسها.
planner-reading-encoding = ترميز النص
planner-reading-delimiter = بين القيم
planner-reading-decimal = قبل الكسور العشرية
planner-reading-header = الصف الأول
planner-reading-auto = كما يبدو
planner-reading-found = كما يبدو: { "\u2068" }{ $found }{ "\u2069" }
planner-reading-point = نقطة
planner-reading-comma = فاصلة
planner-reading-named = يسمّي الأعمدة
planner-reading-unnamed = مهمة
planner-reading-values = القيم الأولى
planner-reading-taken = يُعد
planner-reading-taken-of = «{ "\u2068" }{ $name }{ "\u2069" }» يُعد
planner-reading-unit-of = وحدة المدد في «{ "\u2068" }{ $name }{ "\u2069" }»
planner-reading-left-out = متروك
planner-reading-reset = اقرأه كما يبدو
planner-encoding-utf8 = UTF-8
planner-encoding-windows = Windows-1252 (أوروبا الغربية)
planner-encoding-utf16le = UTF-16، البايت الأدنى أولًا
planner-encoding-utf16be = UTF-16، البايت الأعلى أولًا
planner-divided-comma = فواصل
planner-divided-semicolon = فواصل منقوطة
planner-divided-tab = علامات جدولة
planner-divided-bar = خطوط عمودية
planner-unit-milliseconds = ميلي ثانية
planner-unit-seconds = ثوانٍ
planner-unit-minutes = دقائق
planner-unit-hours = ساعات
planner-column-unnamed = (بلا اسم)
planner-columns-ignored = الأعمدة المستثناة: { "\u2068" }{ $columns }{ "\u2069" }.
planner-columns-ignored-more = الأعمدة المستثناة: { "\u2068" }{ $columns }{ "\u2069" }؛ وغيرها مما لا يُسمّى هنا: { $more }.
planner-to-readiness = التحقّق من الجاهزية
planner-save = حفظ الخطة
planner-export-intro = الخطة كما هي هنا. وإذا حُفظت خطةً أمكن فتحها من جديد.
planner-export-csv = تنزيل CSV
planner-export-focus = تنزيل FOCUS CSV
planner-plan = الخطة
planner-priced-at = وقت التسعير
planner-refused-rows = الصفوف المرفوضة
planner-hash = بصمة SHA-256 للخطة
planner-not-digested = تعذّرت قراءة الملف مرة أخرى. اختره من جديد، ثم احفظ الخطة.
planner-plan-open = خطة «{ "\u2068" }{ $name }{ "\u2069" }» مفتوحة
planner-plan-open-text = سُعّرت في { "\u2068" }{ $date }{ "\u2069" } وبلغت { "\u2068" }{ $total }{ "\u2069" } رصيد. اختر الملف نفسه لترى هل تغيّر شيء.
planner-plan-close = أغلق الخطة
planner-plan-same = لم يتغيّر شيء منذ الخطة
planner-plan-same-text = يبلغ الملف نفسه { "\u2068" }{ $total }{ "\u2069" } رصيد كما في { "\u2068" }{ $date }{ "\u2069" }.
planner-plan-moved = تغيّر شيء منذ الخطة
planner-plan-moved-text = الخطة بتاريخ { "\u2068" }{ $date }{ "\u2069" }.
planner-plan-other-file = هذا الملف غير الذي وُضعت الخطة منه.
planner-plan-total = المجموع: من { "\u2068" }{ $before }{ "\u2069" } إلى { "\u2068" }{ $after }{ "\u2069" } رصيد ({ "\u2068" }{ $difference }{ "\u2069" })
planner-plan-jobs = المهام: من { "\u2068" }{ $before }{ "\u2069" } إلى { "\u2068" }{ $after }{ "\u2069" }
planner-plan-refused = الصفوف المرفوضة: من { "\u2068" }{ $before }{ "\u2069" } إلى { "\u2068" }{ $after }{ "\u2069" }
planner-plan-changed-group = ~ { "\u2068" }{ $what }{ "\u2069" }: من { "\u2068" }{ $before }{ "\u2069" } إلى { "\u2068" }{ $after }{ "\u2069" }
planner-plan-gone-group = − { "\u2068" }{ $what }{ "\u2069" }: { "\u2068" }{ $before }{ "\u2069" }
planner-plan-new-group = + { "\u2068" }{ $what }{ "\u2069" }: { "\u2068" }{ $after }{ "\u2069" }
planner-plan-changed = عُدّلت هذه الخطة بعد حفظها
planner-plan-changed-text = ما فيها لا يطابق رمز التحقق الخاص بها. استخدم الملف كما حُفظ.
planner-fits = الرصيد يكفي: يبقى { $left }
planner-fits-text = الرصيد المتاح يغطي كل المهام المسعَّرة.
planner-short = الرصيد لا يكفي: ينقصه { $amount }
planner-short-text = الرصيد المتاح لا يغطي كل المهام المسعَّرة. أضف رصيدًا، أو شغّل الآن مهام أقل.
planner-short-bound-text = الرصيد المتاح لا يغطي كل المهام المسعَّرة. يبقى { $left } من رصيد لا يُنفَق على هذه الخدمات. أضف رصيدًا، أو شغّل الآن مهام أقل.
planner-to-credits = فتح الرصيد
planner-no-credits = لا يمكن رؤية الرصيد
planner-no-credits-text = لا تعرض هذه الواجهة الخلفية أي رصيد، فلا يُعرف هل يكفي للمهام.
planner-payers = ما يغطي التكلفة
planner-payers-caption = المنح التي تغطي التكلفة، بترتيب إنفاقها
planner-balance = الرصيد المتاح
planner-balance-help = إذا كُتب هنا تُقاس الخطة به. ولا يُحفظ في أي مكان.
planner-balance-wrong = اكتب مقدارًا من الرصيد. وحتى ذلك الحين لا تُقاس الخطة بأي رصيد.
planner-payers-before = قبل
planner-payers-after = بعد
planner-payers-hurry = ابدأ قبل { "\u2068" }{ $date }{ "\u2069" }: عندها ينتهي { "\u2068" }{ $credits }{ "\u2069" } من الرصيد الذي يغطي التكلفة.
planner-payers-unused = يبقى { "\u2068" }{ $credits }{ "\u2069" } رصيد من «{ "\u2068" }{ $grant }{ "\u2069" }» دون استخدام وينتهي في { "\u2068" }{ $date }{ "\u2069" }، ما لم يحتج إليه شيء آخر.
planner-again = كم مرة تُشغَّل هذه الدفعة
planner-again-once = الآن فقط
planner-again-day = كل يوم
planner-again-week = كل أسبوع
planner-again-month = كل شهر
planner-again-help = اختر وتيرة لترى متى ينفد الرصيد.
planner-again-ends = { $often }: { $runs ->
    [zero] الرصيد لا يغطي أي تشغيل. والتالي في { "⁨" }{ $date }{ "⁩" } ينقصه { "⁨" }{ $short }{ "⁩" } من الرصيد.
    [one] الرصيد يغطي تشغيلًا واحدًا. والتالي في { "⁨" }{ $date }{ "⁩" } ينقصه { "⁨" }{ $short }{ "⁩" } من الرصيد.
    [two] الرصيد يغطي تشغيلين. والتالي في { "⁨" }{ $date }{ "⁩" } ينقصه { "⁨" }{ $short }{ "⁩" } من الرصيد.
    [few] الرصيد يغطي { "⁨" }{ $runs }{ "⁩" } مرات تشغيل. والتالي في { "⁨" }{ $date }{ "⁩" } ينقصه { "⁨" }{ $short }{ "⁩" } من الرصيد.
    [many] الرصيد يغطي { "⁨" }{ $runs }{ "⁩" } مرة تشغيل. والتالي في { "⁨" }{ $date }{ "⁩" } ينقصه { "⁨" }{ $short }{ "⁩" } من الرصيد.
   *[other] الرصيد يغطي { "⁨" }{ $runs }{ "⁩" } مرة تشغيل. والتالي في { "⁨" }{ $date }{ "⁩" } ينقصه { "⁨" }{ $short }{ "⁩" } من الرصيد.
} بافتراض ألّا يُنفَق منه أو يُضاف إليه شيء آخر.
planner-again-never = أول تشغيل ينقصه من الآن { "⁨" }{ $short }{ "⁩" } من الرصيد.
planner-again-on = { $often }: الرصيد يغطي { "⁨" }{ $runs }{ "⁩" } مرة تشغيل وأكثر.
planner-col-grant = المنحة
planner-col-pays = تدفع
planner-col-left = المتبقي
planner-tree-title = التكاليف في شجرة
planner-tree-by = مفصّلة حسب
planner-tree-then = ثم حسب
planner-tree-nothing = لا شيء آخر
planner-tree-growing = يجري جمع المهام…
planner-tree-folder = المجلد
planner-tree-others = أخرى: { $count }
planner-tree-sum = { "\u2068" }{ $jobs }{ "\u2069" }، { "\u2068" }{ $cost }{ "\u2069" } رصيد، { "\u2068" }{ $share }{ "\u2069" }
planner-jobs-title = المهام واحدة واحدة
planner-jobs-counted = سُعّر { $jobs } من { $rows }
planner-jobs-looking = يجري البحث في المهام…
planner-jobs-none = لا توجد مهمة كهذه.
planner-jobs-page = المهام من { "\u2068" }{ $first }{ "\u2069" } إلى { "\u2068" }{ $last }{ "\u2069" } من { $matched }
planner-jobs-before = المهام السابقة
planner-jobs-after = المهام التالية
planner-jobs-search = ابحث في الأسماء والخدمات والصفوف
planner-jobs-order = الترتيب
planner-jobs-by-row = كما هي في الملف
planner-jobs-by-name = حسب الاسم
planner-jobs-dearest = الأغلى أولًا
planner-jobs-cheapest = الأرخص أولًا
planner-jobs-longest = الأطول أولًا
planner-jobs-shortest = الأقصر أولًا
planner-jobs-standing = الحالة
planner-jobs-any = الكل
planner-jobs-priced = مسعَّرة
planner-jobs-refused = مرفوضة
planner-jobs-kind = الخدمة والنموذج واللغة
planner-jobs-between = { "\u2068" }{ $expected }{ "\u2069" } (من { "\u2068" }{ $low }{ "\u2069" } إلى { "\u2068" }{ $ceiling }{ "\u2069" })
planner-jobs-fault = { "\u2068" }{ $reason }{ "\u2069" } «{ "\u2068" }{ $found }{ "\u2069" }»
planner-scenarios-title = ماذا لو
planner-scenarios-intro = احتفظ بهذه النتيجة، ثم غيّر بطاقة الأسعار أو افتراضًا أو الملف، وانظر إليهما جنبًا إلى جنب.
planner-scenarios-keep = احتفظ بها للمقارنة
planner-scenarios-with = سُعّر بـ
planner-scenarios-file = الملف
planner-scenarios-most = على الأكثر
planner-scenarios-difference = الآن مقارنةً بها
planner-scenarios-same = نفسها
planner-scenarios-apart = { "\u2068" }{ $amount }{ "\u2069" } ({ "\u2068" }{ $share }{ "\u2069" })
planner-scenarios-assumed = { "\u2068" }{ $column }{ "\u2069" }: { "\u2068" }{ $value }{ "\u2069" }
planner-scenarios-which = أظهر الفرق عن
planner-scenarios-remove = أزل هذه
planner-scenarios-percent = حذّر فوق هذه النسبة المئوية
planner-scenarios-percent-help = إذا تُرك فارغًا فلا تحذير.
planner-scenarios-percent-wrong = اكتب عددًا صحيحًا، مثل 20.
planner-scenarios-block = لا تحفظ خطة فوق ذلك
planner-scenarios-blocked = هذه الخطة فوق الحد المحدَّد في «ماذا لو»، ولن تُحفظ. ارفع الحد أو قارنها بنتيجة أخرى.
planner-scenarios-over = أكثر من { "\u2068" }{ $percent }{ "\u2069" } % فوق { "\u2068" }{ $name }{ "\u2069" }
planner-scenarios-over-text = من { "\u2068" }{ $before }{ "\u2069" } إلى { "\u2068" }{ $after }{ "\u2069" } رصيد.
planner-chunks-title = على أجزاء
planner-chunks-intro = قسّم الدفعة إلى ملفات تُشغَّل واحدًا بعد الآخر. يُسعَّر كل جزء كدفعة مستقلة، ولا تدخل فيها المهام التي لا سعر لها.
planner-chunks-size = حجم الجزء
planner-chunks-by-jobs = عدد من المهام
planner-chunks-by-credits = مقدار من الرصيد
planner-chunks-jobs = المهام في كل جزء
planner-chunks-credits = الرصيد لكل جزء، على الأكثر
planner-chunks-wrong = اكتب عددًا صحيحًا من المهام أكبر من الصفر، مثل { "\u2068" }{ $example }{ "\u2069" }.
planner-chunks-split = قسّم الدفعة
planner-chunks-splitting = يجري تقسيم الدفعة…
planner-chunks-said = { $count ->
    [zero] لا أجزاء في الدفعة.
    [one] الدفعة جزء واحد.
    [two] تنقسم الدفعة إلى جزأين.
    [few] تنقسم الدفعة إلى { "\u2068" }{ $count }{ "\u2069" } أجزاء.
    [many] تنقسم الدفعة إلى { "\u2068" }{ $count }{ "\u2069" } جزءًا.
   *[other] تنقسم الدفعة إلى { "\u2068" }{ $count }{ "\u2069" } جزء.
}
planner-chunks-apart = إذا شُغّلت منفصلة فمجموع تكلفتها يصل إلى { "\u2068" }{ $credits }{ "\u2069" }، وكدفعة واحدة إلى { "\u2068" }{ $whole }{ "\u2069" }.
planner-chunks-caption = أجزاء الدفعة
planner-chunks-chunk = الجزء
planner-chunks-rows = الصفوف
planner-chunks-from-to = من { "\u2068" }{ $first }{ "\u2069" } إلى { "\u2068" }{ $last }{ "\u2069" }
planner-chunks-most = الرصيد على الأكثر
planner-chunks-file = الملف
planner-chunks-save = تنزيل
planner-chunks-save-label = تنزيل الجزء { "\u2068" }{ $number }{ "\u2069" }
planner-chunks-many = ستكون الأجزاء أكثر من { "\u2068" }{ $max }{ "\u2069" }
planner-chunks-many-text = اجعلها أكبر.
planner-parts-title = ما يمكن تشغيله الآن
planner-parts-intro = اختر المهام التي تعمل ضمن حد؛ ويصبح الباقي دفعة لوقت لاحق. ويُحسب لكل مهمة أقصى ما يمكن أن تكلفه.
planner-parts-limit = الحد
planner-parts-on-hand = الرصيد المتاح: { "\u2068" }{ $credits }{ "\u2069" }
planner-parts-typed = مقدار محدد من الرصيد
planner-parts-credits = الرصيد على الأكثر
planner-parts-credits-help = كل مهمة مختارة تتسع لها هذه الحدود مهما بلغت تكلفتها.
planner-parts-wrong = اكتب مقدارًا من الرصيد أكبر من الصفر، مثل { "\u2068" }{ $example }{ "\u2069" }.
planner-parts-order = أي المهام أولًا
planner-parts-in-order = كما هي في الملف
planner-parts-by-priority = حسب أولويتها، الرقم الأصغر أولًا
planner-parts-most-jobs = الأرخص، ليعمل أكبر عدد من المهام
planner-parts-most-time = الأرخص بالنسبة إلى مدتها، لتغطية أطول وقت
planner-parts-choose = اختر المهام
planner-parts-choosing = يجري اختيار المهام…
planner-parts-said = المهام التي تعمل الآن: { $now }. المهام التي تنتظر: { $later }.
planner-parts-all = { $jobs ->
    [zero] لا مهام
    [one] يمكن تشغيل المهمة الوحيدة
    [two] يمكن تشغيل المهمتين
    [few] يمكن تشغيل { $jobs } مهام كلها
    [many] يمكن تشغيل { $jobs } مهمة كلها
   *[other] يمكن تشغيل { $jobs } مهمة كلها
  }
planner-parts-none = لا تتسع هذه الحدود لأي مهمة
planner-parts-none-text = ارفع الحد، أو أضف رصيدًا، أو قسّم المهام إلى مهام أصغر.
planner-parts-now = تعمل الآن
planner-parts-later = تنتظر
planner-parts-cost = على الأكثر { "\u2068" }{ $credits }{ "\u2069" } رصيد
planner-parts-time = مدة الوسائط: { "\u2068" }{ $time }{ "\u2069" }
planner-parts-over = تكلفة المهام التي تعمل تزيد بما يصل إلى { "\u2068" }{ $credits }{ "\u2069" } رصيد على المتاح.
planner-parts-too = بعد أن تعمل الأخرى، يغطي الرصيد المتاح هذه أيضًا.
planner-parts-from = ابتداءً من { "\u2068" }{ $date }{ "\u2069" } يغطي الرصيد هذه المهام.
planner-parts-short = تحتاج هذه إلى { "\u2068" }{ $credits }{ "\u2069" } رصيد زيادة على ما يتبقى.
planner-parts-save-now = نزّل هذه المهام
planner-parts-save-later = نزّل الباقي
planner-parts-room = { $waiting ->
    [zero] { "\u2068" }{ $service }{ "\u2069" }: لا مهام تنتظر. الأرخص { "\u2068" }{ $cheapest }{ "\u2069" }، والمتبقي { "\u2068" }{ $left }{ "\u2069" }.
    [one] { "\u2068" }{ $service }{ "\u2069" }: مهمة واحدة تنتظر. قد تكلف { "\u2068" }{ $cheapest }{ "\u2069" } رصيد، والمتبقي لها { "\u2068" }{ $left }{ "\u2069" }.
    [two] { "\u2068" }{ $service }{ "\u2069" }: مهمتان تنتظران. قد تكلف الأرخص { "\u2068" }{ $cheapest }{ "\u2069" } رصيد، والمتبقي لها { "\u2068" }{ $left }{ "\u2069" }.
    [few] { "\u2068" }{ $service }{ "\u2069" }: { $waiting } مهام تنتظر. قد تكلف الأرخص { "\u2068" }{ $cheapest }{ "\u2069" } رصيد، والمتبقي لها { "\u2068" }{ $left }{ "\u2069" }.
    [many] { "\u2068" }{ $service }{ "\u2069" }: { $waiting } مهمة تنتظر. قد تكلف الأرخص { "\u2068" }{ $cheapest }{ "\u2069" } رصيد، والمتبقي لها { "\u2068" }{ $left }{ "\u2069" }.
   *[other] { "\u2068" }{ $service }{ "\u2069" }: { $waiting } مهمة تنتظر. قد تكلف الأرخص { "\u2068" }{ $cheapest }{ "\u2069" } رصيد، والمتبقي لها { "\u2068" }{ $left }{ "\u2069" }.
  }
planner-parts-more-time = لا يغطي أي اختيار آخر أكثر من { "\u2068" }{ $time }{ "\u2069" } زيادة على هذا.
planner-part-not-saved = تعذر إنشاء الملف. اختر ملف المهام من جديد، ثم حاول مرة أخرى.
planner-not-kept = المهام أكثر من أن يُختار منها
planner-not-kept-text = يمكن الاختيار من { $jobs } مهمة على الأكثر. قسّم الملف إلى ملفات أصغر، ثم سعّر كلًا منها.
planner-refused = { $rows ->
    [zero] لم يُرفض أي صف
    [one] رُفض صف واحد
    [two] رُفض صفّان
    [few] رُفضت { $rows } صفوف
    [many] رُفض { $rows } صفًا
   *[other] رُفض { $rows } صف
}
planner-refused-text = تكلفة ما رُفض غير معروفة وليست في المجموع. سُعّر ما عداه. صحّح هذه الصفوف، ثم اختر الملف مرة أخرى.
planner-nothing-text = لم يُسعَّر أي صف، فلا مجموع ولا خطة. صحّح الصفوف، أو اختر بطاقة أسعار أخرى إن لم تكن هذه هي المقصودة، ثم اختر الملف مرة أخرى.
planner-reason-count = { $rows ->
    [zero] لا صفوف:
    [one] صف واحد:
    [two] صفّان:
    [few] { $rows } صفوف:
    [many] { $rows } صفًا:
   *[other] { $rows } صف:
} { $reason } { $advice }
planner-col-row = الصف
planner-col-column = العمود
planner-col-reason = السبب
planner-col-found = المكتوب هناك
planner-showing = المعروض { $shown } من { $total }.
planner-show-more = عرض المزيد
planner-refused-kept = { $kept ->
    [zero] لا تُدرج الصفوف المرفوضة هنا، وكلها معدودة.
    [one] لا يُدرج إلا أول صف مرفوض، وكلها معدودة.
    [two] لا يُدرج إلا أول صفّين مرفوضين، وكلها معدودة.
    [few] لا تُدرج إلا أول { $kept } صفوف مرفوضة، وكلها معدودة.
    [many] لا يُدرج إلا أول { $kept } صفًا مرفوضًا، وكلها معدودة.
   *[other] لا يُدرج إلا أول { $kept } صف مرفوض، وكلها معدودة.
}
planner-whole-row = الصف كله
planner-excerpt-cut = { $text }…
planner-excerpt-empty = لا شيء
planner-row-too-long = الصف أطول من { $kilobytes } كيبيبايت.
planner-fix-too-long = تحقّق من فاصل أسطر ناقص.
planner-row-quote-left-open = علامة اقتباس تفتح قيمة ولا تُغلق.
planner-fix-quote-left-open = أغلقها أو احذفها. أما علامة الاقتباس التي هي من القيمة فتُكتب مرتين، وتوضع القيمة بين علامتي اقتباس.
planner-row-stray-quote = علامة اقتباس داخل قيمة، أو نص بعد علامة اقتباس مُغلِقة.
planner-fix-stray-quote = ضع القيمة كلها بين علامتي اقتباس، واكتب علامة الاقتباس التي هي منها مرتين.
planner-row-wrong-column-count = قيم الصف أكثر أو أقل من أعمدة سطر الأسماء.
planner-row-column-count = عدد قيم الصف { $found }، وعدد الأعمدة في سطر الأسماء { $columns }.
planner-fix-column-count = اترك مكان القيمة الناقصة فارغًا، وضع القيمة التي فيها الفاصل بين علامتي اقتباس.
planner-row-invalid-utf8 = إحدى القيم ليست نصًا بترميز UTF-8.
planner-fix-invalid-utf8 = اختر ترميز الملف في «الأعمدة والتنسيق»، أو احفظه بصيغة CSV وترميز UTF-8.
planner-row-record-too-long = الكائن أطول من { "\u2068" }{ $megabytes }{ "\u2069" } ميبيبايت.
planner-fix-record-too-long = احذف ما لا تحتاج إليه أي مهمة، أو قسّمه.
planner-row-malformed-record = ليس كائن JSON واحدًا كاملًا.
planner-fix-malformed-record = ابحث عن علامة اقتباس أو فاصلة أو قوس ناقص.
planner-row-empty-duration = لا توجد مدة.
planner-fix-empty-duration = اكتب مدة الوسائط بالثواني.
planner-row-not-a-number = هذا ليس عددًا مجردًا.
planner-fix-not-a-number = اكتب أرقامًا بلا وحدة، وبنقطة عشرية، مثل { "\u2068" }612.48{ "\u2069" }.
planner-row-comma-in-number = في العدد فاصلة.
planner-fix-comma-in-number = اكتب نقطة عشرية، ولا تضع شيئًا بين الآلاف، مثل { "\u2068" }4215.25{ "\u2069" }.
planner-row-negative-duration = المدة أقل من صفر.
planner-fix-negative-duration = اكتب مدة الوسائط بالثواني، من دون علامة الطرح.
planner-row-zero-duration = المدة صفر، ولا مهمة بلا مدة.
planner-fix-zero-duration = اكتب مدة الوسائط بالثواني، أو احذف الصف.
planner-row-duration-too-long = المدة أطول من الحد الأقصى، وعدد ساعاته { $hours }.
planner-fix-duration-too-long = تحقّق من أنها بالثواني، لا بالمللي ثانية. وقسّم الوسائط التي هي أطول من ذلك حقًا.
planner-row-negative-count = أحد الأعداد أقل من صفر.
planner-fix-negative-count = اكتب العدد من دون علامة الطرح.
planner-row-not-whole = أحد الأعداد ليس عددًا صحيحًا.
planner-fix-not-whole = اكتب عددًا صحيحًا.
planner-row-count-too-large = أحد الأعداد أكبر من { "\u2068" }{ $max }{ "\u2069" }.
planner-fix-count-too-large = تحقّق من أن العمود يحوي ما يدل عليه اسمه.
planner-row-empty-service = لا توجد خدمة.
planner-fix-empty-service = اكتب الخدمة التي تطلبها المهمة.
planner-row-unknown-service = لا تسعّر بطاقة الأسعار هذه الخدمة.
planner-fix-unknown-service = تحقّق من كتابة اسمها، أو اختر بطاقة أسعار تتضمنها.
planner-row-operation-not-covered = تسعّر بطاقة الأسعار هذه الخدمة، ولكن ليس لهذه العملية.
planner-fix-operation-not-covered = تحقّق من العملية، أو اختر بطاقة أسعار تتضمنها.
planner-row-model-not-covered = تسعّر بطاقة الأسعار هذه الخدمة، ولكن ليس بهذا النموذج.
planner-fix-model-not-covered = اكتب النموذج أو تحقّق منه، أو اختر بطاقة أسعار تتضمنه.
planner-row-malformed-language = اللغة ليست وسم لغة.
planner-fix-malformed-language = اكتب وسمًا مثل { "\u2068" }en{ "\u2069" } أو { "\u2068" }pt-BR{ "\u2069" }، أو اترك المكان فارغًا.
planner-row-language-not-covered = تسعّر بطاقة الأسعار هذه الخدمة، ولكن ليس بهذه اللغة.
planner-fix-language-not-covered = تحقّق من اللغة، أو اختر بطاقة أسعار تتضمنها.
planner-row-unknown-feature = لا تسعّر بطاقة الأسعار إحدى الميزات ولا تشملها.
planner-fix-unknown-feature = تحقّق من كتابتها، أو احذفها.
planner-row-measure-missing = شيء يتوقف عليه السعر غير معروف.
planner-row-measure-missing-of = يتوقف السعر على { "\u2068" }{ $name }{ "\u2069" }، وهو غير مكتوب.
planner-fix-measure-missing = اكتبه، وأضف عموده إن لم يكن موجودًا.
planner-row-measure-not-priced = لا تسعّر بطاقة الأسعار شيئًا في المهمة.
planner-row-measure-not-priced-of = لا تسعّر بطاقة الأسعار { "\u2068" }{ $name }{ "\u2069" }.
planner-fix-measure-not-priced = اختر بطاقة أسعار تسعّره.
planner-row-parts-exceed = أجزاء أحد الأعداد أكثر من كلّه.
planner-row-parts-exceed-of = أجزاء { "\u2068" }{ $name }{ "\u2069" } أكثر من كلّه.
planner-fix-parts-exceed = صحّح الأعداد: الكل يشمل أجزاءه.
planner-row-price-too-large = تكلفة المهمة أكبر مما تتسع له خطة.
planner-fix-price-too-large = تحقّق من القيم، ومن أسعار بطاقة الأسعار.
planner-row-too-many-groups = في الصفوف السابقة من تركيبات الخدمة والنموذج واللغة { $groups }، ولا يُفرَّق بين أكثر من ذلك.
planner-fix-too-many-groups = تحقّق من أن في عمود اللغة لغات، أو سعّر البقية في ملف مستقل.
planner-cancelled-title = أُوقف التسعير
planner-cancelled-text = ما زال بيان المهام هنا.
planner-no-worker = تعذّر بدء المخطِّط
planner-no-worker-text = لم يحمّل المتصفح الجزء الذي يسعّر أو لم يشغّله. تحقّق من الاتصال، أو أعد تحميل الصفحة، أو جرّب متصفحًا آخر. لم يُرسل بيان المهام إلى أي مكان.
planner-no-card = لا توجد بطاقة أسعار للتسعير بها
planner-no-card-text = لا بطاقات لدى هذه الواجهة الخلفية، فتكلفة المهمة غير معروفة. يستطيع من يشغّلها إضافة بطاقة.
planner-cards-unread = تعذّرت قراءة بطاقات الأسعار
planner-cards-unread-text = من دون بطاقة لا تُعرف تكلفة المهمة. تحقّق من الاتصال، ثم سعّر من جديد.
planner-empty = لا شيء في الملف
planner-empty-text = بيان المهام فارغ. صدّره من جديد، وسطره الأول أسماء الأعمدة وفي كل سطر بعده مهمة واحدة.
planner-no-rows = لا مهام في الملف
planner-no-rows-text = لم يوجد إلا سطر أسماء الأعمدة. أضف تحته سطرًا لكل مهمة.
planner-bad-request = لم يفهم المخطِّط الصفحة
planner-bad-request-text = ربما كانا من إصدارين مختلفين بعد تحديث. أعد تحميل الصفحة، ثم سعّر من جديد.
planner-unreadable = تعذّرت قراءة الملف
planner-unreadable-midway = تعذّرت قراءة الملف إلى آخره
planner-unreadable-gone = نُقل الملف أو أُعيدت تسميته أو حُذف بعد اختياره. اختره مرة أخرى من مكانه الآن.
planner-unreadable-denied = لا يُسمح للمتصفح بقراءته. امنحه الوصول إلى الملف، أو انسخ الملف إلى مجلد آخر، ثم اختره مرة أخرى.
planner-unreadable-text = تغيّر الملف أو نُقل أو حُذف بعد اختياره، أو يشغله برنامج آخر، أو لا يُسمح للمتصفح بقراءته. احفظه وأغلقه هناك، ثم اختره مرة أخرى.
planner-kind-spreadsheet = هذا مصنّف جداول بيانات
planner-kind-spreadsheet-text = افتحه في برنامج الجداول، واحفظ ورقة المهام بصيغة CSV وترميز UTF-8، ثم اختر ذلك الملف.
planner-file-workbook = تتعذّر قراءة المصنّف
planner-file-workbook-text = إنه تالف أو من نوع غير XLSX. افتحه في برنامج الجداول، واحفظه بصيغة XLSX أو احفظ ورقته بصيغة CSV وترميز UTF-8، ثم اختر ذلك الملف.
planner-file-encrypted = المصنّف مقفل بكلمة مرور
planner-file-encrypted-text = احفظه بدون كلمة مرور في برنامج الجداول، ثم اختره مرة أخرى. يبقى الملف على هذا الجهاز.
planner-file-empty = لا شيء في المصنّف
planner-file-empty-text = ليس في أيٍّ من أوراقه الظاهرة صف. احفظ فيه ورقة المهام، ثم اختر الملف مرة أخرى.
planner-file-large = المصنّف كبير جدًا
planner-file-large-text = الحد الأقصى للمصنّف { $limit } ميغابايت. احفظ ورقة المهام بصيغة CSV وترميز UTF-8، وحجمها غير محدود، ثم اختر ذلك الملف.
planner-file-no-media = تعذّرت قراءة أي تسجيل
planner-file-no-media-text = تُقرأ ملفات WAV وMP3 وFLAC وOgg وOpus وM4A وMP4 وWebM وMatroska إذا ذكرت ترويستها مدتها. اختر ملفات كهذه، أو جدولًا فيه مُددها.
planner-kind-zip = هذا أرشيف ZIP
planner-kind-gzip = هذا أرشيف gzip
planner-kind-packed-text = فُكّ ضغطه أولًا، ثم اختر ملف CSV الذي كان فيه.
planner-kind-pdf = هذا مستند PDF
planner-kind-media = هذا صوت أو فيديو
planner-kind-image = هذه صورة
planner-kind-content-text = يسعّر المخطِّط جداول المهام والتسجيلات؛ ولا يستطيع قراءة المستندات. اختر ملف CSV في كل سطر منه مهمة واحدة: خدمتها ومدتها بالثواني.
planner-kind-sqlite = هذه قاعدة بيانات SQLite
planner-kind-parquet = هذا ملف Parquet
planner-kind-json = هذا ملف JSON
planner-kind-json-text = يقرأ المخطِّط قائمة من الكائنات، أو كائنًا في كل سطر. احفظ قائمة المهام وحدها، ثم اختر ذلك الملف.
planner-kind-data-text = يقرأ المخطِّط الجداول نصًّا. صدّر المهام بصيغة CSV وترميز UTF-8، ثم اختر ذلك الملف.
planner-kind-markup = هذه صفحة ويب أو ملف XML
planner-kind-markup-text = قد يتحوّل التنزيل إلى صفحة ويب حيث يلزم تسجيل الدخول أولًا. نزّل الملف من جديد، أو صدّر المهام بصيغة CSV وترميز UTF-8، ثم اختر ذلك الملف.
planner-kind-unknown = هذا ليس نصًا
planner-kind-unknown-text = بيان المهام نص بصيغة CSV. صدّر المهام بصيغة CSV وترميز UTF-8، ثم اختر ذلك الملف.
planner-header-not-utf8 = سطر أسماء الأعمدة ليس نصًا بترميز UTF-8
planner-header-not-utf8-text = أوله: { "\u2068" }{ $excerpt }…{ "\u2069" } احفظ الملف أو صدّره بصيغة CSV وترميز UTF-8، ثم اختره مرة أخرى.
planner-header-too-long = سطر أسماء الأعمدة أطول من { $kilobytes } كيبيبايت
planner-header-too-long-text = أوله: { "\u2068" }{ $excerpt }…{ "\u2069" } في السطر الأول أسماء الأعمدة ولا شيء غيرها. تحقّق من فاصل أسطر ناقص، ثم اختر الملف مرة أخرى.
planner-header-quote = علامة اقتباس في غير مكانها في سطر أسماء الأعمدة
planner-header-quote-text = أول السطر: { "\u2068" }{ $excerpt }…{ "\u2069" } إحدى علامات الاقتباس فيه لا تُغلق، أو هي داخل اسم. أغلقها أو احذفها، ثم اختر الملف مرة أخرى.
planner-carriage-returns = تنتهي الأسطر كما كانت تكتبها برامج ماك القديمة
planner-carriage-returns-text = ينهي كلَّ سطر رمزُ رجوع وحده، فيبدو الملف سطرًا واحدًا طويلًا. احفظه بفواصل أسطر يونكس أو ويندوز، أو من برنامج الجداول بصيغة CSV وترميز UTF-8، ثم اختره مرة أخرى.
planner-single-column = لا يمكن تمييز الأعمدة بعضها من بعض
planner-single-column-text = في سطر أسماء الأعمدة اسم واحد: { "\u2068" }{ $found }{ "\u2069" }. افصل بين القيم بفواصل أو فواصل منقوطة أو علامات جدولة أو خطوط عمودية، واجعل السطر الأول أسماء الأعمدة.
planner-missing-columns = { $count ->
    [zero] لا أعمدة ناقصة
    [one] عمود ناقص: { "\u2068" }{ $columns }{ "\u2069" }
    [two] عمودان ناقصان: { "\u2068" }{ $columns }{ "\u2069" }
    [few] أعمدة ناقصة: { "\u2068" }{ $columns }{ "\u2069" }
    [many] أعمدة ناقصة: { "\u2068" }{ $columns }{ "\u2069" }
   *[other] أعمدة ناقصة: { "\u2068" }{ $columns }{ "\u2069" }
}
planner-missing-columns-text = الأعمدة الموجودة: { "\u2068" }{ $found }{ "\u2069" }. حدّد تحت «الأعمدة والتنسيق» ما تحتويه، أو صحّح السطر الأول واختر الملف مرة أخرى.
planner-missing-fields-text = الحقول الموجودة: { "\u2068" }{ $found }{ "\u2069" }. سمّها كما هو مذكور هنا، ثم اختر الملف مرة أخرى.
planner-one-is-enough = يكفي واحد من الأعمدة التي تقيس المهام: { "\u2068" }{ $columns }{ "\u2069" }.
planner-near-duration = أيُقصد العمود «{ "\u2068" }{ $near }{ "\u2069" }» للمدة؟ إن كان بالثواني فسمِّه { "\u2068" }{ $name }{ "\u2069" }.
planner-near-service = أيُقصد العمود «{ "\u2068" }{ $near }{ "\u2069" }» للخدمة؟ إذن سمِّه { "\u2068" }{ $name }{ "\u2069" }.
planner-near-other = أيُقصد به العمود «{ "\u2068" }{ $near }{ "\u2069" }»؟ إذن سمِّه { "\u2068" }{ $name }{ "\u2069" }.
planner-add-duration = سمِّ العمود الذي فيه المدة بالثواني { "\u2068" }{ $name }{ "\u2069" }، أو أضف عمودًا بهذا الاسم.
planner-add-service = سمِّ العمود الذي فيه الخدمة { "\u2068" }{ $name }{ "\u2069" }، أو أضف عمودًا بهذا الاسم.
planner-add-other = سمِّ العمود المقصود { "\u2068" }{ $name }{ "\u2069" }، أو أضف عمودًا بهذا الاسم.
planner-duration-twice = عُدّ عمودان عمودًا للمدة
planner-service-twice = عُدّ عمودان عمودًا للخدمة
planner-language-twice = عُدّ عمودان عمودًا للغة
planner-other-twice = عُدّ عمودان عمودًا لـ { "\u2068" }{ $name }{ "\u2069" }
planner-column-twice-text = هما «{ "\u2068" }{ $first }{ "\u2069" }» و«{ "\u2068" }{ $second }{ "\u2069" }»، ولا يمكن أن يُقصد إلا أحدهما. غيّر اسم الآخر أو احذفه، ثم اختر الملف مرة أخرى.
planner-total-too-large = تكلفة المهام معًا أكثر من { $credits } من الرصيد
planner-total-too-large-text = هذا أكثر مما تتسع له خطة، فالأرجح أن فيه خطأً. تحقّق من أن المُدد بالثواني ومن أن بطاقة الأسعار هي المقصودة، ثم اختر الملف مرة أخرى.
planner-card-faults = { $count ->
    [zero] لا أخطاء في بطاقة الأسعار
    [one] في بطاقة الأسعار خطأ واحد
    [two] في بطاقة الأسعار خطآن
    [few] في بطاقة الأسعار { $count } أخطاء
    [many] في بطاقة الأسعار { $count } خطأً
   *[other] في بطاقة الأسعار { $count } خطأ
}
planner-card-faults-text = لا يُسعَّر شيء ببطاقة غير سليمة. اختر بطاقة أسعار أخرى، أو أرسل هذه القائمة إلى من يتولّى أمرها.

## What can be wrong with a rate card

rate-card-fault = { "\u2068" }{ $place }{ "\u2069" }: { $problem }
rate-card-fault-whole = البطاقة كلها: { $problem }
rate-card-more = { $more ->
    [zero] لا أخطاء غيرها.
    [one] خطأ واحد آخر غير مدرج.
    [two] خطآن آخران غير مدرجين.
    [few] { $more } أخطاء أخرى غير مدرجة.
    [many] { $more } خطأً آخر غير مدرج.
   *[other] { $more } خطأ آخر غير مدرج.
}
rate-card-not-json = هذا ليس JSON بدءًا من السطر { $line }، العمود { $column }.
rate-card-wrong-type = المطلوب هنا نوع آخر من القيم: { "\u2068" }{ $expected }{ "\u2069" }.
rate-card-missing = لا بد من هذا الحقل.
rate-card-unknown-field = لا يوجد حقل بهذا الاسم.
rate-card-unknown-variant = القيمة { "\u2068" }{ $found }{ "\u2069" } غير معروفة. المعروف: { "\u2068" }{ $known }{ "\u2069" }.
rate-card-not-a-decimal = هذا ليس عددًا عشريًا مجردًا، أو منازله العشرية أكثر مما يُقبل.
rate-card-empty = هذا فارغ.
rate-card-too-long = هذا أطول من الحد الأقصى، وهو { $max }.
rate-card-not-plain = في هذا محرف تحكّم، أو مسافة في أحد طرفيه.
rate-card-duplicate = ورد هذا من قبل: { "\u2068" }{ $first }{ "\u2069" }.
rate-card-zero = يجب أن يكون هذا أكثر من صفر.
rate-card-negative = هذا أقل من صفر.
rate-card-too-large = هذا أكبر مما يُقبل.
rate-card-not-a-time = هذا ليس وقتًا مثل { "\u2068" }2026-01-31T00:00:00Z{ "\u2069" }.
rate-card-ends-before-start = النهاية ليست بعد البداية.
rate-card-not-a-language = هذا ليس وسم لغة مثل { "\u2068" }en{ "\u2069" } أو { "\u2068" }pt-BR{ "\u2069" }.
rate-card-not-whole = يجب أن يكون هذا عددًا صحيحًا.
rate-card-not-ascending = يجب أن يكون هذا أكبر مما قبله.
rate-card-last-tier-ends = يجب ألا تنتهي الشريحة الأخيرة، حتى يكون لكل كمية سعر.
rate-card-no-such-rate = لا يوجد في هذه البطاقة سعر بهذا المعرّف.
rate-card-priced-twice = يحسب عدّادان من هذا السعر { "\u2068" }{ $measure }{ "\u2069" }، فيُدفع ثمنه مرتين.
rate-card-overlapping = بين { "\u2068" }{ $first }{ "\u2069" } و{ "\u2068" }{ $second }{ "\u2069" } رموز مشتركة يُدفع ثمنها مرتين. أضف عدّادًا يحسبها وحدها.
rate-card-two-kinds-of-tokens = لا تُضرب الرموز في الرموز.

## Account

account-profile = الملف الشخصي
account-contact = الاتصال والوقت
account-billing = هوية الفوترة
account-billing-intro = ما تصدر به الفواتير. يمكن أن يبقى كل حقل فارغًا إلى أن تحتاج إلى فاتورة.
account-name = الاسم
account-name-help = اسمك الكامل، كما يرد في سجلات مساحة العمل.
account-display-name = الاسم المعروض
account-display-name-help = الاسم القصير الذي يراه الآخرون. إن تُرك فارغًا ظهر اسمك الكامل.
account-avatar = الصورة
account-avatar-help = صورة مربعة بجانب اسمك، بصيغة PNG أو JPEG أو WebP، وحجمها 20 ميغابايت على الأكثر. تُصغَّر قبل حفظها.
account-contact-email = البريد الإلكتروني للاتصال
account-contact-email-help = ما تصل به مساحة العمل إليك. لا يُستخدم لتسجيل الدخول.
account-time-zone = المنطقة الزمنية
account-time-zone-help = تحدّد متى تبدأ أيامك ومتى تنتهي.
account-time-zone-browser = منطقة هذا المتصفح ({ "\u2068" }{ $zone }{ "\u2069" })
account-billing-name = اسم صاحب الفاتورة
account-billing-name-help = الشخص أو الشركة على الفاتورة.
account-billing-email = البريد الإلكتروني للفوترة
account-billing-email-help = حيث تُرسل الفواتير.
account-billing-address = العنوان
account-billing-address-help = العنوان البريدي، كما ينبغي أن يظهر على الفاتورة.
account-billing-country = البلد
account-billing-country-help = يحدّد القواعد الضريبية التي تتبعها الفاتورة.
account-billing-country-none = غير محدَّد
account-billing-tax-id = الرقم الضريبي
account-billing-tax-id-help = الرقم الضريبي أو رقم ضريبة القيمة المضافة، كما تكتبه الجهة الضريبية لديك.
account-picture-choose = اختيار صورة
account-picture-remove = إزالة
account-picture-part = أي جزء من الصورة تريد إبقاءه
account-picture-move = موضع الصورة: اسحبها، أو حرّكها بمفاتيح الأسهم
account-picture-zoom = التكبير
account-picture-use = استخدام هذا الجزء
account-picture-cancel = إلغاء
account-picture-large = يزيد حجم الملف على { $megabytes } ميغابايت. اختر ملفًا أصغر.
account-picture-broken = لا يمكن قراءة هذا الملف على أنه صورة. اختر ملفًا آخر.
account-picture-unsaid = تعذّر تصغير الصورة بما يكفي. اختر صورة أخرى.
rule-required = لا يمكن ترك هذا الحقل فارغًا.
rule-too-long = { $max ->
    [zero] لا مكان هنا لأي حرف. احذف النص.
    [one] الحد الأقصى هنا حرف واحد. اختصر النص.
    [two] الحد الأقصى هنا حرفان. اختصر النص.
    [few] الحد الأقصى هنا { $max } أحرف. اختصر النص.
    [many] الحد الأقصى هنا { $max } حرفًا. اختصر النص.
   *[other] الحد الأقصى هنا { $max } حرف. اختصر النص.
}
rule-unprintable = في النص محارف لا يمكن عرضها. اكتبه بدلًا من لصقه.
rule-email = أدخل عنوانًا واحدًا فيه اسم وعلامة @ ونطاق، مثل ada@example.org.
rule-time-zone = اختر منطقة زمنية من القائمة.
rule-country = اختر بلدًا من القائمة.
rule-image = هذه ليست صورة بصيغة PNG أو JPEG أو WebP. اختر صورة بإحدى هذه الصيغ.
rule-image-too-large = يزيد حجم الصورة على { $kilobytes } كيبيبايت. اختر صورة أبسط.
rule-out-of-range = أدخل عددًا صحيحًا من { $min } إلى { $max }.
rule-language = اختر لغة من القائمة، أو أدخل رمزها مثل de-AT.
rule-service = أدخل الخدمة كما تكتبها قائمة الأسعار: أحرف وأرقام وواصلات ونقاط.
rule-pattern = هذا ليس نمط تسمية. تحقق من الأقواس والأسماء داخلها والرموز التي لا يقبلها اسم ملف.
rule-not-unique = استخدم { "{" }title{ "}" } أو { "{" }number{ "}" } كي لا يحمل ملفان الاسم نفسه.
rule-shortcut = استخدم مفتاحًا أو مفتاحين، مثل Ctrl+K أو G ثم O.
rule-repeated = العنصر نفسه موجود مرتين. احذف أحدهما.
rule-locked = هذا مقفل لمساحة العمل كلها. اسأل من يعتني بإعداداتها.
rule-refused = لا تقبل الواجهة الخلفية هذه القيمة. أعد تحميل الصفحة، ثم حاول مرة أخرى.
form-errors = { $count ->
    [zero] لا توجد قيم يتعذّر حفظها
    [one] قيمة واحدة لا يمكن حفظها بعد
    [two] قيمتان لا يمكن حفظهما بعد
    [few] { $count } قيم لا يمكن حفظها بعد
    [many] { $count } قيمة لا يمكن حفظها بعد
   *[other] { $count } قيمة لا يمكن حفظها بعد
}
form-error-link = { $field }: { $problem }
form-unsaved = تغييرات غير محفوظة
form-changed = { $count ->
    [zero] لم يتغيّر أي حقل
    [one] تغيّر حقل واحد
    [two] تغيّر حقلان
    [few] تغيّرت { $count } حقول
    [many] تغيّر { $count } حقلًا
   *[other] تغيّر { $count } حقل
}
form-undecided = { $count ->
    [zero] لا حقول تنتظر اختيارك، يمكنك الحفظ
    [one] اختر القيمة التي تبقى في حقل واحد، ثم احفظ
    [two] اختر القيمة التي تبقى في كل من حقلين، ثم احفظ
    [few] اختر القيم التي تبقى في { $count } حقول، ثم احفظ
    [many] اختر القيم التي تبقى في { $count } حقلًا، ثم احفظ
   *[other] اختر القيم التي تبقى في { $count } حقل، ثم احفظ
}
form-save = حفظ التغييرات
form-saving = جارٍ الحفظ…
account-saved = حُفظ الحساب
form-discard = تجاهل
form-discard-title = { $count ->
    [zero] لا تغييرات لتجاهلها
    [one] أتريد تجاهل تغيير واحد؟
    [two] أتريد تجاهل تغييرين؟
    [few] أتريد تجاهل { $count } تغييرات؟
    [many] أتريد تجاهل { $count } تغييرًا؟
   *[other] أتريد تجاهل { $count } تغيير؟
}
form-discard-text = تعود الحقول إلى آخر ما حُفظ.
form-discard-action = تجاهل التغييرات
form-discard-keep = متابعة التحرير
form-leave-title = أتريد المغادرة وهناك تغييرات غير محفوظة؟
form-leave-text = لم تُحفظ، لكنها تبقى هنا ما دامت علامة التبويب هذه مفتوحة: عُد إليها لتحفظها.
form-leave-action = مغادرة
form-leave-keep = بقاء
form-conflict-title = تغيّر هذا في مكان آخر أثناء تحريرك له
form-conflict-text = لم يُفقد شيء مما كتبته. اختر ما يبقى في كل حقل تغيّر في المكانين، ثم احفظ.
form-conflict-field = تغيّر الحقل «{ $field }» هنا وفي مكان آخر
form-conflict-mine = إبقاء قيمتي
form-conflict-theirs = أخذ القيمة الأخرى
account-conflict-empty = فارغ
form-taken = أُخذ من هناك: { $fields }.
form-taken-dismiss = فهمت

## Settings
##
## Each setting of the registry by its id, with `.` as `-`: its name, one line of help, and under
## `words-` what people call it, divided by commas, which is read by search alone.

group-languages = اللغات
group-languages-intro = اللغات التي يُتكلَّم بها في العمل الجديد، واللغات التي يُنقل إليها.
group-import = الاستيراد
group-import-intro = ما يحدث للوسائط عند دخولها.
group-workflow = سير العمل
group-workflow-intro = كيف تبدأ المهام، وبأي جودة تُنجز، ومن يُبلَّغ بها.
group-readiness = سياسة الجاهزية
group-readiness-intro = متى تبدأ فحوص الجاهزية بالتنبيه.
group-appearance = المظهر
group-appearance-intro = الألوان والأحجام والحركة على هذه الشاشة.
group-region = اللغة والمنطقة
group-region-intro = كلمات التطبيق، وكيف يكتب الأوقات والتواريخ والأعداد.
group-behaviour = السلوك
group-behaviour-intro = أين يفتح التطبيق، وبماذا يخبرك.
group-shortcuts = اختصارات لوحة المفاتيح
group-shortcuts-intro = المفاتيح التي تنقلك إلى مكان ما. يمكن تغيير كل منها أو تركه فارغًا.

setting-languages-source = لغة المصدر
setting-languages-source-help = اللغة التي يُفترض أن الوسائط الجديدة بها.
words-languages-source = اللغة الأصلية, لغة الأصل, اللغة المنطوقة, لغة الكلام, لغة التسجيل, لغة التسجيلات, لغة الصوت, لغة الفيديو, لغة الملف, لغة الإدخال, الترجمة من, من أي لغة, لغة المتحدث, يتكلمون, اللغة الافتراضية, source language
setting-languages-detect = اكتشاف اللغة
setting-languages-detect-help = الاستماع إلى بداية كل ملف، وعدم استخدام لغة المصدر إلا حيث لا يُتعرَّف على شيء.
words-languages-detect = كشف اللغة, الكشف التلقائي, الاكتشاف التلقائي, تعرف تلقائي, التعرف على اللغة, تحديد اللغة تلقائيا, تمييز اللغة, تخمين اللغة, يكتشف, يتعرف, لغة خاطئة, لغة غلط, auto detect, language detection
setting-languages-targets = اللغات الهدف
setting-languages-targets-help = اللغات التي يُترجم إليها العمل الجديد.
words-languages-targets = ترجمة, الترجمة إلى, ترجمات, ترجم, أترجم, لغة الترجمة, لغات الترجمة, اللغات المستهدفة, لغة الهدف, لغات الإخراج, ترجمة الأفلام, الترجمة النصية, سترجة, لغات افتراضية, لهجة, لهجة إقليمية, subtitles, translation, target languages

setting-import-quality = جودة الاستيراد
setting-import-quality-help = كيف تُحفظ الوسائط بعد استيرادها. الجودة الأقل تأخذ مساحة ووقتًا أقل.
words-import-quality = جودة الفيديو, جودة الصوت, جودة الصورة, جودة الوسائط, جودة الرفع, ضغط, ضغط الملفات, ضغط الفيديو, دقة الفيديو, معدل البت, حجم الملف, حجم الملفات, ملفات أصغر, تصغير الملفات, تقليل الحجم, bitrate, resolution, compression
choice-import-quality-original = كما وردت
choice-import-quality-high = عالية
choice-import-quality-standard = قياسية
choice-import-quality-small = منخفضة
setting-import-keep-original = الاحتفاظ بالملف الأصلي
setting-import-keep-original-help = حفظ ما رُفع إلى جانب النسخة المستوردة. من دونه لا يمكن لاحقًا إنشاء نسخة أفضل.
words-import-keep-original = الأصل, النسخة الأصلية, الملفات الأصلية, الفيديو الأصلي, الوسائط الأصلية, إبقاء الأصل, ملف المصدر, الملف الخام, نسخة احتياطية, حذف الأصل, حذف الأصلي, حذف المرفوعات, الملفات المرفوعة, original, raw, master, backup
setting-import-retention = حذف الوسائط بعد
setting-import-retention-help = كم تُحفظ الوسائط المستوردة. بعد ذلك تُحذف ولا يمكن استعادتها.
words-import-retention = مدة الحفظ, مدة الاحتفاظ, مدة التخزين, مدة بقاء الملفات, كم تبقى الملفات, كم يوم تبقى, الاحتفاظ بالوسائط, حذف الملفات القديمة, حذف القديم, حذف تلقائي, مسح الملفات, مسح القديم, تنظيف, تفريغ المساحة, انتهاء الوسائط, التخزين, الخصوصية, retention, storage
setting-import-naming = أسماء الملفات
setting-import-naming-help = كيف تُسمّى الملفات المستوردة: بكلماتك أنت، أما ما بين الأقواس المعقوفة فيُملأ تلقائيًا.
words-import-naming = اسم الملف, تسمية الملفات, تسمية, إعادة تسمية, تغيير أسماء الملفات, نمط التسمية, قالب الاسم, قالب التسمية, صيغة الاسم, عنوان, عناوين, وسوم, rename, file name, filename, naming pattern

setting-workflow-service = خدمة المهام الجديدة
setting-workflow-service-help = ما تفعله المهمة الجديدة حين لا يختار أحد شيئًا، باسمها في بطاقة الأسعار.
words-workflow-service = الخدمة الافتراضية, نوع المهمة, نوع المهام, نوع الخدمة, المهمة الافتراضية, ماذا تفعل المهام الجديدة, تفريغ صوتي, تفريغ الصوت, تفريغ نصي, نسخ الكلام, تحويل الصوت إلى نص, ترجمة, دبلجة, نموذج الذكاء الاصطناعي, موديل, transcription, dubbing, model, service
setting-workflow-quality = جودة المهام
setting-workflow-quality-help = المهام السريعة تنتهي أبكر، و«الأفضل» تستغرق وقتًا أطول وتقرأ بعناية أكبر.
words-workflow-quality = دقة, دقة النتائج, نتائج أدق, أكثر دقة, نتائج أفضل, سرعة, سرعة المهام, مهام أسرع, أسرع, تسريع, بطء, بطيء, أخطاء, أخطاء كثيرة, جودة النتائج, جودة النموذج, accuracy, quality, speed
choice-workflow-quality-fast = سريعة
choice-workflow-quality-balanced = متوازنة
choice-workflow-quality-best = الأفضل
setting-workflow-review = المراجعة قبل التصدير
setting-workflow-review-help = لا يخرج شيء من مساحة العمل قبل أن يطّلع عليه أحد.
words-workflow-review = موافقة, الموافقة على النتائج, اعتماد, اعتماد النتائج, تدقيق, تدقيق لغوي, تصحيح, التحقق من النتائج, مراجعة النتائج, مراجعة يدوية, مراجعة بشرية, قبل النشر, نشر, قبل الإرسال, قبل أن تخرج, approval, review, proofread
setting-workflow-auto-start = بدء المهام تلقائيًا
setting-workflow-auto-start-help = تشغيل المهام فور استيراد وسائطها، في حدود المبلغ أدناه. هذا ينفق من الرصيد دون أن يكون أحد أمام الشاشة.
words-workflow-auto-start = البدء التلقائي, بدء تلقائي, تشغيل تلقائي, تشغيل المهام, أوتوماتيك, أوتوماتيكي, اوتوماتيكيا, من تلقاء نفسها, تبدأ وحدها, تبدأ لوحدها, من نفسها, لحالها, بدون إذن, دون سؤال, بلا إشراف, إيقاف المهام, وقف المهام, منع المهام, تبدأ فورا, auto start, autostart, autorun, automatic
setting-workflow-auto-start-limit = حد البدء التلقائي
setting-workflow-auto-start-limit-help = المهمة التي تكلفتها أكثر من هذا تنتظر أن يبدأها أحد.
words-workflow-auto-start-limit = حد الإنفاق, حد الصرف, حد الرصيد, الحد الأقصى, أقصى تكلفة, أعلى تكلفة, أكبر تكلفة للمهمة, سقف, سقف الإنفاق, ميزانية, صرف كثير, إنفاق زائد, تجاوز, عتبة, limit, budget, cap
setting-workflow-notify-finish = الإشعار عند انتهاء مهمة
setting-workflow-notify-finish-help = إرسال إشعار حين تكتمل مهمة أو دفعة مهام.
words-workflow-notify-finish = إشعار, إشعارات, تنبيه, تنبيهات, أبلغني, أخبرني, نبهني, بريد, إيميل, رسالة, اكتملت, اكتمال, انتهت المهمة, خلصت, خلصت المهمة, تم, جاهزة, نجاح, notification, notify, email, done
setting-workflow-notify-failure = الإشعار عند فشل مهمة
setting-workflow-notify-failure-help = إرسال إشعار حين تتوقف مهمة قبل أن تكتمل.
words-workflow-notify-failure = إشعار, إشعارات, تنبيه, تنبيهات, أبلغني, أخبرني, نبهني, حذرني, بريد, إيميل, خطأ, أخطاء, فشل, فشلت, مهمة فاشلة, تعطل, عطل, مشكلة, حصل غلط, خطأ ما, توقفت المهمة, error, failed, failure, alert

setting-readiness-contact = من يُسأل
setting-readiness-contact-help = اسم أو عنوان تحيل إليه الفحوص حين لا يكون شيء كما ينبغي.
words-readiness-contact = جهة الاتصال, شخص الاتصال, للتواصل, التواصل, المسؤول, من المسؤول, المدير, مشرف, المالك, صاحب, مساعدة, دعم, الدعم الفني, أسئلة, استفسار, أسأل, admin, contact, support
setting-readiness-review-age = مدة احتساب المراجعة
setting-readiness-review-age-help = بعد هذه المدة تجب مراجعة الفحص من جديد، حتى إن لم يتغيّر شيء.
words-readiness-review-age = فترة المراجعة, صلاحية المراجعة, كل كم نراجع, كم مرة نراجع, تكرار المراجعة, مراجعة دورية, إعادة المراجعة, نراجع من جديد, مراجعة قديمة, إعادة الفحص, كل ثلاثة أشهر, ربع سنوي, دورية, review interval
setting-readiness-expiry-notice = التنبيه قبل انتهاء صلاحية الرصيد
setting-readiness-expiry-notice-help = قبل كم من انتهاء صلاحية الرصيد تذكره الفحوص.
words-readiness-expiry-notice = انتهاء الرصيد, ينتهي الرصيد, انتهاء الصلاحية, تحذير انتهاء الصلاحية, الرصيد المنتهي, ضياع الرصيد, يضيع الرصيد, خسارة الرصيد, ذكرني, تذكير, نبهني, مسبقا, قبل أن يضيع, expiry, expire, reminder
setting-readiness-least-credits = أقل رصيد مطلوب
setting-readiness-least-credits-help = إذا كان الرصيد أقل من هذا طلبت الفحوص الانتباه.
words-readiness-least-credits = الحد الأدنى للرصيد, الحد الأدنى, رصيد منخفض, رصيد قليل, انخفاض الرصيد, نفاد الرصيد, نفاذ الرصيد, قرب يخلص الرصيد, خلص الرصيد, نقص الرصيد, يقل الرصيد, نبهني, احتياطي, شحن الرصيد, إعادة الشحن, low balance, low credits, top up
setting-readiness-plan-share = أعلى نسبة من الرصيد لخطة واحدة
setting-readiness-plan-share-help = الخطة التي تأخذ من الرصيد نسبة أكبر من هذه يجب النظر فيها أولًا.
words-readiness-plan-share = حصة الرصيد, حصة الخطة, نسبة مئوية, نسبة الخطة, بالمئة, في المائة, دفعة واحدة, دفعة كبيرة, دفعة ضخمة, تشغيل كبير, استهلاك الرصيد كله, كل الرصيد, صرف كل شيء, هامش أمان, percent, share
setting-readiness-plan-required = طلب خطة قبل التشغيل
setting-readiness-plan-required-help = من دون خطة مسعَّرة لا تُعدّ مساحة العمل جاهزة.
words-readiness-plan-required = اشتراط خطة, خطة إلزامية, إلزامي, إجباري, فرض التخطيط, لازم خطة, التخطيط أولا, خطة أولا, تسعير أولا, التسعير قبل التشغيل, تقدير التكلفة, حساب التكلفة قبل التشغيل, التكلفة قبل التشغيل, دائما, require plan, estimate first
setting-readiness-refused-rows = الصفوف المرفوضة في الخطة
setting-readiness-refused-rows-help = ما يعنيه صف تعذّر تسعيره: ملاحظة فحسب، أو أن التشغيل ينتظر.
words-readiness-refused-rows = صفوف خاطئة, صفوف فيها أخطاء, صفوف غير صالحة, صفوف غلط, أسطر مرفوضة, سطور مرفوضة, أسطر خاطئة, أخطاء في البيان, أخطاء الملف, أخطاء csv, صفوف بلا سعر, صفوف غير مسعرة, rejected rows, invalid rows, csv errors
choice-readiness-refused-rows-warn = ذكرها فقط
choice-readiness-refused-rows-block = منع التشغيل
setting-readiness-session-age = الجلسات القديمة
setting-readiness-session-age-help = تُذكر الجلسة التي لم يستخدمها أحد طوال هذه المدة.
words-readiness-session-age = جلسات غير نشطة, جلسة غير نشطة, جلسات خاملة, جلسات مهجورة, أجهزة غير مستخدمة, أجهزة خاملة, جهاز قديم, تسجيل دخول منسي, نسيت تسجيل الخروج, ما زال مسجلا, لم يسجل الخروج, sessions, inactive session
setting-readiness-token-unused = رموز الوصول غير المستخدمة
setting-readiness-token-unused-help = يُذكر رمز الوصول الذي لم يستخدمه شيء طوال هذه المدة.
words-readiness-token-unused = رموز خاملة, رموز منسية, رموز مهجورة, رموز قديمة, مفاتيح منسية, مفاتيح قديمة, مفاتيح api, مفتاح api, مفاتيح الواجهة البرمجية, توكن, توكنات, تكامل, ربط, api key, token, unused tokens
setting-readiness-token-expiry = التنبيه قبل انتهاء صلاحية رموز الوصول
setting-readiness-token-expiry-help = قبل كم من انتهاء صلاحية رمز الوصول تذكره الفحوص.
words-readiness-token-expiry = انتهاء رمز الوصول, انتهاء الرمز, ينتهي الرمز, انتهاء التوكن, انتهاء مفتاح api, تجديد, تجديد الرمز, تجديد المفتاح, تدوير, تدوير المفاتيح, استبدال الرمز, تذكير, token expires, rotate, renew, api key

setting-interface-theme = المظهر
setting-interface-theme-help = ألوان التطبيق. «مظهر النظام» يتبع هذا الجهاز.
words-interface-theme = الوضع الداكن, الوضع الليلي, الوضع المظلم, الوضع الغامق, الوضع الفاتح, الوضع النهاري, خلفية سوداء, خلفية بيضاء, أسود, غامق, لون, ألوان, الألوان, السمة, ثيم, تباين عال, ساطع, ساطعة, سطوع, الشاشة ساطعة, إضاءة قوية, تؤلم العين, تعب العين, يتعب العين, إجهاد العين, شكل التطبيق, دارك مود, لايت مود, dark mode, light mode, theme
choice-interface-theme-system = مظهر النظام
choice-interface-theme-light = فاتح
choice-interface-theme-dark = داكن
choice-interface-theme-contrast = تباين عالٍ
setting-interface-density = كثافة العرض
setting-interface-density-help = مدى تقارب الصفوف.
words-interface-density = التباعد, المسافات, مسافة بين الصفوف, تقريب الصفوف, تقارب, مضغوط, مدمج, متراص, مزدحم, زحمة, فراغ, فراغات, مساحة فارغة, مساحات بيضاء, ارتفاع الصف, ارتفاع الصفوف, أكثر على الشاشة, معلومات أكثر على الشاشة, صفوف أكثر, density, compact, spacing
choice-interface-density-comfortable = مريحة
choice-interface-density-compact = مضغوطة
setting-interface-text-size = حجم النص
setting-interface-text-size-help = حجم كل الكلمات، فوق تكبير المتصفح.
words-interface-text-size = حجم الخط, حجم الكتابة, حجم الحروف, الخط, تكبير الخط, تكبير النص, تصغير الخط, خط أكبر, خط كبير, خط صغير, حروف أكبر, الحروف صغيرة, الأحرف صغيرة, أحرف أكبر, الخط صغير, صغيرة جدا, صغير جدا, كبّر, تكبير, تصغير, زوم, صعب القراءة, صعوبة القراءة, لا أستطيع القراءة, font size, zoom, text size
choice-interface-text-size-small = صغير
choice-interface-text-size-normal = عادي
choice-interface-text-size-large = كبير
choice-interface-text-size-larger = أكبر
setting-interface-motion = الحركة
setting-interface-motion-help = هل تتحرك الأشياء حين تتغيّر. «إعداد النظام» يتبع هذا الجهاز.
words-interface-motion = حركات, الرسوم المتحركة, تحريك, أنيميشن, تقليل الحركة, إيقاف الحركة, تأثيرات, مؤثرات, المؤثرات الحركية, انتقالات, يتحرك, تتحرك, وميض, دوخة, دوار, animation, reduce motion, effects
choice-interface-motion-system = إعداد النظام
choice-interface-motion-none = بلا حركة

setting-interface-language = لغة التطبيق
setting-interface-language-help = اللغة التي تُكتب بها الأزرار والعناوين والرسائل.
words-interface-language = لغة الواجهة, لغة العرض, لغة القوائم, لغة البرنامج, لغة الأزرار, تغيير اللغة, تعريب, ترجمة التطبيق, ترجمة الواجهة, عربي, العربية, بالعربي, إنجليزي, الإنجليزية, بالإنجليزي, ألماني, الألمانية, ياباني, اليابانية, arabic, english, german, japanese, deutsch, language, locale
setting-interface-time-zone = المنطقة الزمنية
setting-interface-time-zone-help = المكان الذي تُكتب كل الأوقات بساعته. إن تُرك فارغًا استُخدمت منطقة حسابك، وإلا فمنطقة المتصفح.
words-interface-time-zone = التوقيت, التوقيت المحلي, الوقت المحلي, الساعة, فرق التوقيت, فرق الساعات, الوقت خطأ, الوقت غلط, وقت خاطئ, التوقيت الصيفي, التوقيت الشتوي, توقيت غرينتش, جرينتش, سفر, مسافر, توقيت مكة, timezone, time zone, utc, gmt
setting-interface-date-order = ترتيب التاريخ
setting-interface-date-order-help = أيّها يأتي أولًا: اليوم أم الشهر أم السنة.
words-interface-date-order = تنسيق التاريخ, صيغة التاريخ, شكل التاريخ, كتابة التاريخ, التواريخ, اليوم أولا, الشهر أولا, السنة أولا, اليوم قبل الشهر, الشهر قبل اليوم, تاريخ أمريكي, تاريخ أوروبي, التاريخ معكوس, التاريخ مقلوب, date format, iso, dd/mm, mm/dd
choice-interface-date-order-language = حسب اللغة
choice-interface-date-order-day-first = اليوم أولًا
choice-interface-date-order-month-first = الشهر أولًا
choice-interface-date-order-year-first = السنة أولًا
setting-interface-hours = نظام الساعة
setting-interface-hours-help = ساعة من 24، أو من 12 مرتين مع «ص» و«م».
words-interface-hours = نظام 24 ساعة, نظام 12 ساعة, 24 ساعة, 12 ساعة, ساعة 24, صيغة الوقت, تنسيق الوقت, شكل الوقت, صباحا, مساء, صباحا ومساء, صباح, بعد الظهر, ص م, ساعة عسكرية, توقيت عسكري, الساعات, am pm, time format, 24 hour
choice-interface-hours-language = حسب اللغة
choice-interface-hours-12 = 12 ساعة
choice-interface-hours-24 = 24 ساعة
setting-interface-numbers = شكل الأعداد
setting-interface-numbers-help = العلامات بين الآلاف وقبل الكسور العشرية.
words-interface-numbers = تنسيق الأرقام, تنسيق الأعداد, شكل الأرقام, كتابة الأرقام, الأرقام, الفاصلة العشرية, النقطة العشرية, فاصل الآلاف, فاصلة الآلاف, فاصلة, نقطة, الكسور, الكسر العشري, منازل عشرية, تجميع الأرقام, number format, decimal, thousands separator
choice-interface-numbers-language = حسب اللغة
choice-interface-numbers-comma-point = { "\u2068" }1,234.5{ "\u2069" }
choice-interface-numbers-point-comma = { "\u2068" }1.234,5{ "\u2069" }
choice-interface-numbers-space-comma = { "\u2068" }1 234,5{ "\u2069" }
choice-interface-numbers-apostrophe-point = { "\u2068" }1’234.5{ "\u2069" }
setting-interface-week-start = أول أيام الأسبوع
setting-interface-week-start-help = اليوم الذي تبدأ به صفوف التقويم.
words-interface-week-start = بداية الأسبوع, أول الأسبوع, يبدأ الأسبوع, أول يوم في الأسبوع, أول يوم, الأسبوع يبدأ, السبت, الأحد, الاثنين, التقويم, الرزنامة, نتيجة, أيام الأسبوع, week start, calendar, monday, saturday, sunday
choice-interface-week-start-language = حسب اللغة
choice-interface-week-start-monday = الاثنين
choice-interface-week-start-saturday = السبت
choice-interface-week-start-sunday = الأحد

setting-interface-start-page = صفحة البداية
setting-interface-start-page-help = القسم الذي يفتح به التطبيق.
words-interface-start-page = الصفحة الرئيسية, الرئيسية, الصفحة الأولى, صفحة البدء, أول صفحة, الصفحة الافتتاحية, صفحة الفتح, يفتح على, تفتح أولا, يبدأ من, عند فتح التطبيق, عند الدخول, لما أفتح التطبيق, home page, homepage, start page, landing page
choice-interface-start-page-overview = نظرة عامة
choice-interface-start-page-readiness = الجاهزية
choice-interface-start-page-credits = الرصيد
choice-interface-start-page-planner = المخطِّط
choice-interface-start-page-defaults = الإعدادات الافتراضية
choice-interface-start-page-guides = الأدلة
setting-interface-notice-time = مدة بقاء الرسائل
setting-interface-notice-time-help = كم تبقى الرسالة معروضة لقراءتها قبل أن تختفي. مع 0 تبقى إلى أن تغلقها.
words-interface-notice-time = مدة الرسالة, مدة الإشعار, مدة الإشعارات, وقت الإشعار, الرسالة تختفي, الرسائل تختفي, تختفي بسرعة, تختفي الرسائل, اختفاء الرسائل, رسائل منبثقة, نافذة منبثقة, النوافذ المنبثقة, مدة التراجع, وقت التراجع, مدة أطول, ثواني, toast, popup, duration
setting-interface-done-notices = رسائل تأكيد ما تم
setting-interface-done-notices-help = إظهار رسالة حين يُحفظ شيء. أما ما لم ينجح فيُذكر دائمًا.
words-interface-done-notices = رسالة الحفظ, رسائل الحفظ, تم الحفظ, رسالة تأكيد, رسائل التأكيد, رسائل النجاح, رسالة نجاح, تم بنجاح, رسائل منبثقة, نوافذ منبثقة, رسائل أقل, تقليل الرسائل, إخفاء الرسائل, هدوء, صامت, كتم, إزعاج, مزعجة, مقاطعة, toast, popups, success message

setting-shortcuts-on = اختصارات لوحة المفاتيح
setting-shortcuts-on-help = هل تنقلك المفاتيح إلى مكان ما. من دونها يبقى الوصول إلى كل شيء ممكنًا بمفتاح Tab.
words-shortcuts-on = مفاتيح الاختصار, اختصارات, مفاتيح, أزرار الكيبورد, كيبورد, لوحة المفاتيح, تعطيل الاختصارات, إيقاف الاختصارات, إلغاء الاختصارات, تفعيل الاختصارات, ضغط بالخطأ, مفتاح بالغلط, قارئ الشاشة, التحكم الصوتي, hotkeys, shortcuts, keyboard
setting-shortcuts-find = فتح البحث
setting-shortcuts-find-help = يجد الأقسام والإعدادات والأدلة والإجراءات.
words-shortcuts-find = مفتاح البحث, زر البحث, اختصار البحث, لوحة الأوامر, أوامر, ابحث, search key, command palette, ctrl k
setting-shortcuts-help = سرد الاختصارات
setting-shortcuts-help-help = يعرض كل اختصار مع مفاتيحه.
words-shortcuts-help = قائمة الاختصارات, كل الاختصارات, جميع الاختصارات, عرض الاختصارات, ما هي الاختصارات, أي مفاتيح, علامة الاستفهام, مفتاح المساعدة, cheat sheet, shortcut list
setting-shortcuts-save = حفظ التغييرات
setting-shortcuts-save-help = يحفظ ما في حقول الصفحة، إن كان فيها ما يُحفظ.
words-shortcuts-save = مفتاح الحفظ, زر الحفظ, اختصار الحفظ, الحفظ بلوحة المفاتيح, حفظ بالكيبورد, حفظ النموذج, حفظ الاستمارة, save, ctrl s
setting-shortcuts-overview = الانتقال إلى النظرة العامة
setting-shortcuts-overview-help = يفتح النظرة العامة.
words-shortcuts-overview = مفتاح النظرة العامة, اختصار النظرة العامة, الذهاب إلى البداية, الرجوع للرئيسية
setting-shortcuts-readiness = الانتقال إلى الجاهزية
setting-shortcuts-readiness-help = يفتح الفحوص.
words-shortcuts-readiness = مفتاح الجاهزية, اختصار الجاهزية, الذهاب إلى الفحوص
setting-shortcuts-account = الانتقال إلى الحساب
setting-shortcuts-account-help = يفتح حسابك.
words-shortcuts-account = مفتاح الحساب, اختصار الحساب, الذهاب إلى الحساب
setting-shortcuts-credits = الانتقال إلى الرصيد
setting-shortcuts-credits-help = يفتح الرصيد.
words-shortcuts-credits = مفتاح الرصيد, اختصار الرصيد, الذهاب إلى الرصيد
setting-shortcuts-planner = الانتقال إلى المخطِّط
setting-shortcuts-planner-help = يفتح مخطِّط الرصيد.
words-shortcuts-planner = مفتاح المخطط, اختصار المخطط, الذهاب إلى المخطط
setting-shortcuts-defaults = الانتقال إلى الإعدادات الافتراضية
setting-shortcuts-defaults-help = يفتح الإعدادات الافتراضية لمساحة العمل.
words-shortcuts-defaults = مفتاح الإعدادات الافتراضية, اختصار الإعدادات الافتراضية, الذهاب إلى الإعدادات
setting-shortcuts-interface = الانتقال إلى الواجهة
setting-shortcuts-interface-help = يفتح تفضيلات الواجهة.
words-shortcuts-interface = مفتاح الواجهة, اختصار الواجهة, الذهاب إلى التفضيلات
setting-shortcuts-guides = الانتقال إلى الأدلة
setting-shortcuts-guides-help = يفتح الأدلة.
words-shortcuts-guides = مفتاح الأدلة, اختصار الأدلة, الذهاب إلى المساعدة

# The word stands beside its number, which is never left out.
unit-days = { $count ->
    [zero] يوم
    [one] يوم
    [two] يوم
    [few] أيام
    [many] يومًا
   *[other] يوم
}
unit-credits = { $count ->
    [zero] من الرصيد
    [one] من الرصيد
    [two] من الرصيد
    [few] من الرصيد
    [many] من الرصيد
   *[other] من الرصيد
}
# same as English
unit-percent = %
unit-seconds = { $count ->
    [zero] ثانية
    [one] ثانية
    [two] ثانية
    [few] ثوانٍ
    [many] ثانية
   *[other] ثانية
}

## Guides

guides-search = البحث عن دليل
guides-found = { $count ->
    [zero] لا أدلة
    [one] دليل واحد
    [two] دليلان
    [few] { $count } أدلة
    [many] { $count } دليلًا
   *[other] { $count } دليل
}
guides-none = لا دليل يتناول ذلك. جرّب كلمة أخرى، مثل «فاتورة» أو «لغة».
guides-steps = { $count ->
    [zero] بلا خطوات
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $count } خطوات
    [many] { $count } خطوة
   *[other] { $count } خطوة
}
guides-value-you = { $value }، من اختيارك
guides-value-workspace = { $value }، من مساحة العمل
guides-value-default = { $value }، وهي القيمة الافتراضية
guides-value-locked = { $value }، مقفلة للجميع
guides-then = بعد ذلك
guides-then-review = أكّد مراجعة هذا الفحص ليرى الآخرون أنه تم: { $check }.
guides-then-nothing = لا شيء للمراجعة: هذه التفضيلات خاصة بك، وتسري فورًا، ويمكن إرجاعها في أي وقت.
guides-go = الانتقال إلى { $place }
guides-go-check = الانتقال إلى الفحص «{ $check }»
guides-review = فتح الفحص
guides-all = كل الأدلة
guide-account-title = مراجعة بيانات الحساب
guide-account-intro = استخدم هذا الدليل عند انضمامك، وعند تغيّر دورك، وقبل موعد صدور الفاتورة.
guide-account-step-1 = ابدأ بالاسم: به تُوقَّع كل مراجعة وكل تغيير تجريه. اكتب الاسم الذي سيبحث عنه زملاؤك في السجلات بعد عام.
guide-account-step-2 = اقرأ بريد الاتصال حرفًا حرفًا. إليه تصل أخبار المهام الفاشلة والرصيد الموشك على الانتهاء، فلا بد أن يكون صندوقًا يفتحه أحد في أيام العمل.
guide-account-step-3 = قارن اسم الفوترة وعنوانها وبلدها والرقم الضريبي بالعقد. فبعد صدور الفاتورة يعني الاسم الخاطئ تصحيحًا ودفعًا متأخرًا.
guide-account-step-4 = أرسل الفواتير إلى صندوق مشترك لدى من يدفع، لا إلى شخص واحد: فالناس يأخذون إجازات، ومواعيد الاستحقاق لا تنتظر.
guide-account-step-5 = اختر منطقة زمنية إن كنت تسافر أو تعمل مع أشخاص بعيدين. عندئذ تُكتب المواعيد، مثل «تنتهي يوم 30»، بيومك أنت، لا بيوم أقرب حاسوب.
guide-account-step-6 = وأخيرًا، فكّر في الأجهزة التي سجّلت الدخول منها. على جهاز مشترك أو قديم سجّل الخروج، وغيّر بيانات دخولك إن لم تكن متأكدًا ممن استخدمه غيرك.
guide-credits-title = التحقق من الفوترة والرصيد
guide-credits-intro = استخدم هذا الدليل قبل دفعة مهام كبيرة، وفي نهاية كل شهر.
guide-credits-step-1 = انظر إلى ما يمكن إنفاقه وإلى ما تنتهي صلاحيته تاليًا. يُنفق الرصيد الأقرب إلى الانتهاء أولًا، فربما لا تكلّفك دفعة هذا الأسبوع شيئًا كنت ستحتفظ به.
guide-credits-step-2 = تأكد من أن فاتورة الرصيد الإضافي تصل إلى أحد. فإن اضطررت إلى شرائه أثناء التشغيل، فالفاتورة التي لم تُقرأ هي ما يوقفه.
guide-credits-step-3 = سعّر الدفعة في المخطِّط قبل بدئها. انظر إلى الصفوف المرفوضة بعناية نظرك إلى المجموع: فهي ليست فيه، والدفعة التي تُصحَّح لاحقًا تكلّف أكثر مما قالته الخطة.
guide-credits-step-4 = قرّر كم من الرصيد يجوز للخطة الواحدة أن تأخذ. النسبة الأقل من 100 % تُبقي شيئًا للعمل الذي يصل أثناء تشغيل الدفعة.
guide-credits-step-5 = حدّد الرصيد الذي تريد أن تُنبَّه عنده. خذ قرابة تكلفة أسبوع معتاد، ليبقى وقت لشراء المزيد.
guide-credits-step-6 = تحقق مما يجوز إنفاقه دون أن يكون أحد أمام الشاشة. الحد يسري على كل مهمة لا عليها مجتمعة: فعشر مهام دونه قد تُفرغ الرصيد.
guide-defaults-title = ضبط الإعدادات الافتراضية لمساحة العمل
guide-defaults-intro = استخدم هذا الدليل قبل استيراد الوسائط أو إنشاء المهام، وكلما جاءت النتائج بلغة خاطئة.
guide-defaults-step-1 = حدّد اللغة التي يُتكلَّم بها في معظم وسائطك. فلغة المصدر الخاطئة تعطي نصًا حسن القراءة يقول شيئًا آخر، وتُحتسب تكلفته كذلك.
guide-defaults-step-2 = أبقِ الاكتشاف التلقائي مُفعّلًا إن كانت وسائطك بعدة لغات. وأوقفه إن كانت التسجيلات تبدأ بموسيقى أو بتحية بلغة أخرى، لأنه يستمع إلى البداية.
guide-defaults-step-3 = اذكر اللغات التي سيقرؤها أحد فعلًا فقط. فكل لغة مهمة قائمة بذاتها ولها تكلفتها. واختر اللهجة الإقليمية إن كان القراء سيلاحظون الفرق.
guide-defaults-step-4 = تحقق من أن الخدمة مُسعّرة في بطاقة الأسعار. فالمهمة التي لا سعر لخدمتها تُرفض عند بدء التشغيل، حين يكون التغيير أصعب ما يكون.
guide-defaults-step-5 = قرّر هل يجوز أن تبدأ المهام تلقائيًا. هذا مريح مع سيل هادئ من الملفات الصغيرة، ومكلف يوم يرفع أحدهم الأرشيف كله.
guide-defaults-step-6 = قارن مدة حفظ الوسائط بما وعدت به من يُسمع صوتهم فيها، وبالمدة التي قد تستغرقها شكوى. ما يُحذف لا يمكن استعادته.
guide-defaults-step-7 = احرص على أن يُبلَّغ أحد حين تفشل مهمة. فدفعة تتوقف مساء آخر يوم عمل ولا تُلاحظ إلا بعد العطلة هي أكثر أسباب فوات المواعيد.
guide-tokens-title = إدارة رموز الوصول بعناية
guide-tokens-intro = استخدم هذا الدليل قبل ربط أي تكامل، وعند مغادرة من أعدّ ربطًا ما.
guide-tokens-step-1 = اعرض رموز الوصول الموجودة، واعرف لكل منها من يحتاج إليه. وما لا يستطيع أحد تفسيره فألغِه: وسيُعلم من يحتاج إليه بذلك في غضون يوم.
guide-tokens-step-2 = حدّد بعد كم يوم بلا استخدام يُذكر الرمز. اجعل المدة أطول من أندر جداولك، وإلا بدا التصدير الشهري مهجورًا.
guide-tokens-step-3 = حدّد قبل كم يوم من انتهائه يُذكر الرمز. اترك أيامًا تكفي لإنشاء الرمز الجديد ووضعه في مكانه والتأكد من عمله، قبل أن يتوقف القديم.
guide-tokens-step-4 = سمِّ من يُسأل عن عمليات التكامل. فحين يتعطل أحدها، لا بد أن يعرف من يلاحظ ذلك مَن يسأل.
guide-tokens-step-5 = لا تنشئ رمزًا جديدًا إلا حيث يتعذّر تسجيل الدخول: رمز لكل تكامل، بأقل الصلاحيات الكافية، وبتاريخ انتهاء. ومن يريد الاطلاع على شيء يحتاج إلى جلسة لا إلى رمز.
guide-interface-title = ضبط تفضيلات الواجهة
guide-interface-intro = استخدم هذا الدليل حين تُتعبك القراءة، أو حين تلتبس التواريخ، أو حين تتكرر النقرة نفسها كل يوم.
guide-interface-step-1 = اختر مظهرًا يناسب الضوء الذي تجلس فيه. التباين العالي ينفع أيضًا على جهاز العرض وتحت الشمس.
guide-interface-step-2 = كبّر النص حتى تقرأه من مسافتك المعتادة دون أن تنحني إلى الأمام. يبقى كل شيء في مكانه، فلا ثمن لذلك.
guide-interface-step-3 = قرّب الصفوف إن كنت تقارن كثيرًا منها، وأبقها متباعدة إن كنت تستخدم شاشة لمس.
guide-interface-step-4 = أوقف الحركة إن كانت الحركة على أطراف الشاشة تشتّتك أو تزعجك. لا شيء يُعرض بالحركة وحدها.
guide-interface-step-5 = اختر اللغة التي تفكّر بها حين تتعامل مع المال. الأسماء التي كتبها الناس تبقى كما هي.
guide-interface-step-6 = اضبط ترتيب التاريخ على ما تتوقعه. فالتاريخ 03/04 يُقرأ يومين مختلفين بينهما شهر، على ضفتي المحيط.
guide-interface-step-7 = ابدأ من حيث يبدأ يومك. إن كنت تسعّر الدفعات كل صباح، فاجعل التطبيق يفتح على المخطِّط.

## Carrying settings

carry-title = التصدير والاستيراد
carry-intro = انقل هذه الإعدادات إلى مساحة عمل أخرى، أو احتفظ بنسخة منها. لا يحتوي الملف على أسرار.
carry-download = تنزيل الإعدادات
carry-choose = استيراد ملف
carry-paste = اللصق بدلًا من ذلك
carry-paste-label = الإعدادات بصيغة JSON
carry-paste-help = محتوى ملف الإعدادات كاملًا. لن يتغير شيء بعد.
carry-look = عرض ما سيتغير
carry-result = ما سيغيّره الملف
carry-counts = للتغيير: { $change }. كما هي: { $same }. مرفوضة: { $refused }.
carry-nothing = كل شيء كما يقول الملف. لا يوجد ما يتغير.
carry-setting = الإعداد
carry-whose = لمن
carry-now = الآن
carry-in-file = في الملف
carry-state = النتيجة
carry-of-workspace = لمساحة العمل
carry-of-you = لك
carry-of-lock = قفل
carry-unset = غير محدد
carry-locked = مقفل
carry-unlocked = غير مقفل
carry-change = سيتغير
carry-same = كما هو
carry-refused = مرفوض
carry-why-unknown = لا يوجد هنا إعداد بهذا الاسم.
carry-why-layer = لا يمكن تحديده هنا: فهو لمساحة العمل وحدها، أو لكل شخص وحده.
carry-why-value = ليست هذه من القيم التي يمكن أن يأخذها.
carry-apply = { $count ->
    [zero] تطبيق { $count } تغيير
    [one] تطبيق تغيير واحد
    [two] تطبيق تغييرين
    [few] تطبيق { $count } تغييرات
    [many] تطبيق { $count } تغييرًا
   *[other] تطبيق { $count } تغيير
}
carry-cancel = إلغاء
carry-done = { $count ->
    [zero] لم يُستورد أي إعداد
    [one] استُورد إعداد واحد
    [two] استُورد إعدادان
    [few] استُوردت { $count } إعدادات
    [many] استُورد { $count } إعدادًا
   *[other] استُورد { $count } إعداد
}
carry-renewed-title = غيّر شخص ما الإعدادات في هذه الأثناء
carry-renewed-text = لم يُطبَّق شيء. هذا ما سيغيّره الملف الآن، وما استبعدته لا يزال مستبعدًا.
carry-refused-together = لا يمكن إجراء هذه التغييرات معًا. استبعد تغييرًا يعتمد على آخر، ثم حاول مرة أخرى.
carry-too-large = حجم الملف أكبر من { $kilobytes } كيبيبايت، فهو ليس ملف إعدادات.
carry-unreadable = تتعذر قراءة الملف. اختره مرة أخرى.
carry-no-file = تعذر إنشاء الملف. حاول مرة أخرى بعد قليل.
carry-broken = هذا ليس JSON. تحقق من أن الملف كامل.
carry-broken-at = هذا ليس JSON: انظر إلى السطر { $line }، العمود { $column }.
carry-no-settings = هذا ليس ملف إعدادات. اختر ملفًا نُزِّل من هنا.
carry-other-format = هذا الملف من نوع أو إصدار آخر لا يقرؤه هذا التطبيق.
carry-unknown-part = في الملف جزء باسم «{ $part }» لا يوجد في أي ملف إعدادات.
carry-broken-part = الجزء المسمى «{ $part }» ليس قائمة إعدادات.

## Search
##
## Under `words-` stands what people call something, divided by commas, which is read by search alone.

find-open = بحث
find-close = إغلاق
find-placeholder = عمّ تبحث؟
find-results = النتائج
find-count = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
find-nothing = لم يُعثر على شيء عن «{ "\u2068" }{ $typed }{ "\u2069" }».
find-hint = جرّب ما يفعله الشيء، مثل «داكن» أو «إيقاف المهام». يمكن العثور على الأقسام والإعدادات والإجراءات.
find-best = أفضل النتائج
find-recent = الأخيرة
find-sections = الأقسام
find-settings = الإعدادات
find-places = في الصفحات
find-actions = الإجراءات
find-guides = الأدلة
find-members = الأعضاء
find-tokens = رموز الوصول
find-within = { $outer }، { $inner }
find-value-yours = { "\u2068" }{ $value }{ "\u2069" } · من اختيارك
find-value-workspace = { "\u2068" }{ $value }{ "\u2069" } · من مساحة العمل
find-value-default = { "\u2068" }{ $value }{ "\u2069" } · القيمة الافتراضية
find-theme-light = استخدام المظهر الفاتح
find-theme-dark = استخدام المظهر الداكن
find-theme-contrast = استخدام التباين العالي
find-theme-system = استخدام مظهر هذا الجهاز
# The language is said in its own words and script.
find-speak = عرض التطبيق بلغة أخرى: { "\u2068" }{ $language }{ "\u2069" }
find-list-shortcuts = سرد اختصارات لوحة المفاتيح
find-print = طباعة هذه الصفحة
find-shortcuts-title = اختصارات لوحة المفاتيح
find-shortcuts-off = الاختصارات غير مُفعّلة. فعّلها في قسم الواجهة.
find-shortcuts-change = تغيير الاختصارات
find-no-keys = بلا مفاتيح
# same as English
key-control = Ctrl
# same as English
key-alt = Alt
# same as English
key-shift = Shift
shortcut-change = تغيير
shortcut-press = اضغط المفاتيح. مفتاح Escape يُبقي ما كان، ومفتاح Backspace يتركه بلا مفاتيح.
shortcut-none = بلا مفاتيح
shortcut-unusable = هذا المفتاح للتنقل في الصفحة. اختر مفتاحًا آخر.
shortcut-browsers = يحتفظ المتصفح بهذه المفاتيح لنفسه. اختر غيرها.
shortcut-taken = هذه المفاتيح محجوزة لـ«{ $name }». اختر غيرها، أو غيّر ذلك أولًا.
words-stop = من, إلى, في, على, عن, مع, عند, بين, و, أو, أم, ثم, ب, ل, هل, ما, ماذا, مين, وش, ايش, إيه, ليه, شو, كيف, ازاي, كيفية, أين, فين, وين, متى, امتى, لماذا, أي, كم, هنا, هناك, هذا, هذه, ذلك, تلك, ده, دي, الذي, التي, الذين, اللي, أن, أنا, نحن, أنت, هو, هي, هم, لي, لك, لنا, له, لها, عندي, عندنا, لدي, لدينا, كان, كانت, يكون, تكون, قد, لا, لم, لن, ليس, ليست, مش, مو, ألا, غير, كي, لكي, حتى, حين, عندما, لما, إذا, لو, بعض, شيء, أريد, نريد, عايز, عاوز, عاوزة, أبغى, أبي, بدي, أود, أحتاج, يمكن, يمكنني, أستطيع, ممكن, أقدر, لازم, يجب, ينبغي, رجاء, فضلك, سمحت, تغيير, أغير, تعديل, عدّل, تعيين, ضبط, أضبط, جعل, أجعل, يصبح, تصبح, وضع, ضع, أضع, إيجاد, أجد, استخدام, استخدم, تفعيل, فعّل
words-section-overview = الرئيسية, الصفحة الرئيسية, البداية, لوحة المعلومات, لوحة التحكم, ملخص, الخلاصة, لمحة, home, dashboard, overview
words-section-readiness = الفحوص, الفحوصات, فحص, قائمة التحقق, قائمة المراجعة, جاهز, جاهز للتشغيل, كل شيء جاهز, الاستعداد, قبل التشغيل, المراجعات, تدقيق, checklist, readiness, audit
words-section-account = حسابي, الملف الشخصي, ملفي, بروفايل, أنا, بياناتي, معلوماتي, البيانات الشخصية, معلومات شخصية, الهوية, المستخدم, account, profile
words-section-credits = رصيدي, المال, نقود, فلوس, الفوترة, منح, الاستهلاك, الاستخدام, كم بقي, كم باقي, المتبقي, الباقي, الدفع, المدفوعات, الأموال, credits, balance, billing
words-section-planner = السعر, أسعار, التكلفة, الكلفة, كم يكلف, كم تكلف, بكم, بكام, تقدير, حساب التكلفة, حاسبة, الآلة الحاسبة, دفعة, دفعة مهام, بيان المهام, عرض سعر, تسعير, رفع ملف, csv, cost, estimate, calculator, price
words-section-defaults = إعدادات مساحة العمل, إعدادات افتراضية, القيم الافتراضية, الافتراضي, سير العمل, إعدادات مسبقة, للجميع, للكل, الإعدادات العامة, إعدادات قياسية, defaults, workspace settings, presets
words-section-interface = التفضيلات, تفضيلاتي, العرض, الشكل, إعداداتي, إعدادات شخصية, المظهر, خيارات, interface, preferences, display, settings
words-section-guides = مساعدة, دليل, دليل الاستخدام, دليل المستخدم, شرح, شروحات, تعليمات, إرشادات, خطوات, تعلم, كيف أعمل, الوثائق, توثيق, help, how to, guide, manual, tutorial
words-account-name = الاسم الكامل, اسمي, اسمي الكامل, الاسم الحقيقي, تغيير اسمي, من أنا, full name, name
words-account-display-name = اللقب, الكنية, اسم مستعار, الاسم الظاهر, اسم الشهرة, ما يراه الآخرون, اسم المستخدم, nickname, display name, username
words-account-avatar = صورة, صورتي, صورة شخصية, صورة الملف الشخصي, صورة البروفايل, صورة العرض, وجه, photo, avatar, picture
words-account-contact-email = بريدي, البريد الإلكتروني, عنوان البريد, إيميل, إيميلي, التواصل معي, وسيلة الاتصال, email, e-mail, contact
words-account-time-zone = التوقيت, الساعة, الوقت المحلي, أين أنا, مكاني, timezone, time zone
words-account-billing-name = اسم الشركة, شركة, اسم المؤسسة, المؤسسة, المنظمة, الاسم على الفاتورة, من يدفع, باسم من, الفاتورة باسم, company name, invoice name
words-account-billing-email = بريد الفواتير, إيميل الفواتير, إرسال الفواتير, أين تذهب الفواتير, وين تروح الفواتير, تصل الفواتير, الفواتير, فاتورة, إيصالات, المحاسبة, المحاسب, الحسابات, invoice email, receipts
words-account-billing-address = عنوان الفاتورة, عنوان الفوترة, العنوان البريدي, عنوان الشركة, شارع, المدينة, الرمز البريدي, صندوق البريد, address, street, city
words-account-billing-country = الدولة, بلد الفوترة, بلد الضريبة, بلدي, country
words-account-billing-tax-id = ضريبة, ضريبة القيمة المضافة, القيمة المضافة, رقم ضريبي, رقم الضريبة, رقم التسجيل الضريبي, البطاقة الضريبية, السجل الضريبي, المعرف الضريبي, vat, tax id, trn
words-check-profile = فحص الملف الشخصي, البيانات صحيحة, بياناتي صحيحة, صحة البيانات, profile check
words-check-access = من سجل الدخول, من دخل, من مسجل الدخول, مين داخل, مسجل, تسجيل الدخول, تسجيل الخروج, خروج, الخروج من كل الأجهزة, الجلسات, الأجهزة, جهاز مشترك, جهاز قديم, الأمان, حماية, الوصول, كلمة المرور, كلمة السر, باسورد, لابتوب, حاسوب, فقدت حاسوبي, ضاع, ضاع اللابتوب, ضياع جهاز, سرقة, سرق, طرق تسجيل الدخول, security, sign in, sessions, devices, password
words-check-credits = الرصيد كاف, يكفي الرصيد, هل يكفي الرصيد, كفاية الرصيد, هل أستطيع تشغيل الدفعة, قبل بدء الدفعة, قبل تشغيل الدفعة, enough credits
words-check-defaults = لغة افتراضية خاطئة, فحص الإعدادات الافتراضية, defaults check
words-check-tokens = رموز الوصول, رمز الوصول, رموز, توكن, توكنات, مفتاح api, مفاتيح api, مفاتيح الواجهة البرمجية, تكامل, تكاملات, عمليات الربط, ربط, إلغاء الرمز, سحب الرمز, أسرار, tokens, api key, integration, webhook, revoke
words-credits-grants = أي رصيد ينتهي, أي رصيد ينتهي أولا, متى ينتهي الرصيد, تواريخ الانتهاء, تاريخ انتهاء الرصيد, صلاحية الرصيد, ما ينفق أولا, ترتيب المنح, ترتيب الإنفاق, الرصيد الترويجي, رصيد مجاني, grants, expiry dates
words-action-theme-light = الوضع الفاتح, الوضع النهاري, نهار, خلفية بيضاء, أبيض, أفتح, إضاءة أكثر, لايت مود, light mode, light
words-action-theme-dark = الوضع الداكن, الوضع الليلي, الوضع المظلم, الوضع الغامق, ليلي, ليل, غامق, مظلم, خلفية سوداء, أسود, تعتيم, تخفيف الإضاءة, الشاشة ساطعة, دارك مود, dark mode, night mode, dark
words-action-theme-contrast = رؤية أوضح, أوضح, وضوح, سهولة الرؤية, ضعف النظر, ضعف البصر, إمكانية الوصول, سهولة الوصول, ألوان قوية, تباين, high contrast, accessibility
words-action-theme-system = مظهر تلقائي, مظهر النظام, تلقائي, مثل حاسوبي, مثل الجهاز, حسب النظام, حسب الجهاز, system theme, automatic
words-action-language = تغيير اللغة, تبديل اللغة, لغة, لغات, لغة التطبيق, لغة الواجهة, ترجمة التطبيق, switch language, language, locale
words-action-shortcuts = مفاتيح الاختصار, الاختصارات, ما هي المفاتيح, أي مفاتيح, كيبورد, مساعدة لوحة المفاتيح, hotkeys, shortcuts, cheat sheet
words-action-print = ورق, ورقة, اطبع, طابعة, نسخة ورقية, حفظ pdf, حفظ بصيغة pdf, تحويل إلى pdf, بي دي اف, pdf, print
words-action-empty = حذف كل شيء, مسح كل شيء, مسح الكل, تفريغ مساحة العمل, إفراغ, حذف النموذج, إزالة البيانات النموذجية, البدء من الصفر, من الصفر, من البداية, محو, حذف البيانات, delete everything, clear, erase
words-action-sample = بيانات تجريبية, بيانات نموذجية, بيانات وهمية, بيانات مختلقة, مثال, أمثلة, تجربة, ديمو, استعادة النموذج, إعادة النموذج, البدء من جديد, إعادة الضبط, demo, sample, example data, reset
words-guide-account = التحقق من بياناتي, مراجعة بياناتي, مراجعة الملف الشخصي, خطوة بخطوة, خطوات, شرح الحساب
words-guide-credits = فحص الرصيد, التحقق من الرصيد, قبل تشغيل كبير, قبل دفعة كبيرة, خطوة بخطوة, خطوات, شرح الرصيد
words-guide-defaults = إعداد مساحة العمل, تهيئة مساحة العمل, قبل الاستيراد, خطوة بخطوة, خطوات, شرح الإعدادات
words-guide-tokens = إنشاء رمز وصول, إنشاء رمز, إنشاء توكن, إلغاء رمز وصول, خطوة بخطوة, خطوات, مفتاح api, api key
words-guide-interface = جعل التطبيق مريحا, تطبيق مريح, تعديل التفضيلات, تخصيص, خطوة بخطوة, خطوات, شرح الواجهة

## Rows of settings

layer-label = إعدادات مَن
layer-personal = لي
layer-personal-intro = تسري عليك وحدك وفي الحال. وما لم تحدده تقرره مساحة العمل.
layer-workspace = للجميع
layer-workspace-intro = تسري بعد حفظها على كل من لم يحدد إعداده الخاص.
source-you = حددته أنت
source-workspace = حددته مساحة العمل
source-default = القيمة الافتراضية
reset = إعادة تعيين
reset-label = إعادة تعيين { $name }
own-changed = { $name }: { "\u2068" }{ $value }{ "\u2069" }
overridden-by-you = حددت إعدادك الخاص، فلن يغيّره هذا.
overridden-by-others = { $count ->
    [zero] لا يوجد عضو حدد إعداده الخاص.
    [one] عضو واحد حدد إعداده الخاص ويحتفظ به ({ $count }).
    [two] عضوان حددا إعدادهما الخاص ويحتفظان به ({ $count }).
    [few] { $count } أعضاء حددوا إعدادهم الخاص ويحتفظون به.
    [many] { $count } عضوًا حددوا إعدادهم الخاص ويحتفظون به.
   *[other] { $count } عضو حددوا إعدادهم الخاص ويحتفظون به.
}
overridden-by-you-and-others = { $count ->
    [zero] حددت إعدادك الخاص وتحتفظ به.
    [one] حددت أنت وعضو آخر ({ $count }) إعدادكما الخاص وتحتفظان به.
    [two] حددت أنت وعضوان آخران ({ $count }) إعدادكم الخاص وتحتفظون به.
    [few] حددت أنت و{ $count } أعضاء آخرين إعدادكم الخاص وتحتفظون به.
    [many] حددت أنت و{ $count } عضوًا آخرين إعدادكم الخاص وتحتفظون به.
   *[other] حددت أنت و{ $count } عضو آخرين إعدادكم الخاص وتحتفظون به.
}
risk-title = حفظ هذه التغييرات؟
risk-credits = قد تبدأ المهام وتستهلك الرصيد دون أن يكون أحد أمام الشاشة.
risk-media = لا يمكن استرجاع الوسائط بعد حذفها.
risk-both = قد تبدأ المهام وتستهلك الرصيد دون أن يكون أحد أمام الشاشة، ولا يمكن استرجاع الوسائط بعد حذفها.
risk-action = حفظ التغييرات
risk-keep = متابعة التحرير
lock = قفل
unlock = إلغاء القفل
lock-label = قفل { $name } للجميع
unlock-label = إلغاء القفل: { $name }
lock-by = قفله { "\u2068" }{ $name }{ "\u2069" } منذ { $since }.
lock-ask = اطلب من { "\u2068" }{ $contact }{ "\u2069" } تغييره.
lock-title = قفل { $name }؟
lock-text = لن يستطيع أحد بعد ذلك تحديد إعداده الخاص. وما حدده كل شخص يعود حين تلغي القفل.
lock-reason = السبب
lock-reason-help = يراه الجميع بجانب الإعداد. ويجوز تركه فارغًا.
lock-keep = الإبقاء دون قفل
lock-done = قُفل { $name }
lock-removed = أُلغي قفل { $name }
language-none = لا شيء
language-other = لغة أخرى…
language-tag = رمز اللغة
language-tag-help = كما يكتبه معيار BCP 47، مثل gsw أو pt-AO.
language-add = استخدام
languages-add = إضافة لغة
languages-remove = إزالة { $name }
languages-full = { $max ->
    [zero] لا تتسع القائمة لأي لغة.
    [one] لا تتسع القائمة لأكثر من لغة واحدة ({ $max }). أزل لغة لتضيف أخرى.
    [two] لا تتسع القائمة لأكثر من لغتين ({ $max }). أزل لغة لتضيف أخرى.
    [few] لا تتسع القائمة لأكثر من { $max } لغات. أزل لغة لتضيف أخرى.
    [many] لا تتسع القائمة لأكثر من { $max } لغة. أزل لغة لتضيف أخرى.
   *[other] لا تتسع القائمة لأكثر من { $max } لغة. أزل لغة لتضيف أخرى.
}
naming-tokens = ما يمكن إدراجه
naming-insert = إدراج { "\u2068" }{ $token }{ "\u2069" }
naming-preview = مثال:
naming-title = اجتماع المجلس
rule-pattern-brace = هناك قوس بلا قرين. اكتب ما يُملأ هكذا: { "{" }title{ "}" }.
rule-pattern-token = لا شيء يُملأ مكان { "\u2068" }{ "{" }{ $name }{ "}" }{ "\u2069" }. استخدم واحدًا من: { "\u2068" }{ $known }{ "\u2069" }.
rule-pattern-forbidden = لا يجوز أن يحوي اسم الملف { "\u2068" }{ $letter }{ "\u2069" }. احذفه.
changes-title = آخر التغييرات
changes-intro = من غيّر ماذا ومتى. ويمكن إرجاع أي شيء إلى ما كان عليه.
changes-none = لم يتغيّر شيء بعد.
changes-more = عرض المزيد
changes-of-workspace = للجميع
changes-of-you = لك
changes-of-lock = قفل
changes-from-to = { "\u2068" }{ $from }{ "\u2069" } ← { "\u2068" }{ $to }{ "\u2069" }
changes-by = { "\u2068" }{ $name }{ "\u2069" }، { $when }
changes-unset = غير محدد
changes-locked = مقفل
changes-locked-because = مقفل: { "\u2068" }{ $reason }{ "\u2069" }
changes-unlocked = غير مقفل
changes-put-back = إرجاع
changes-put-back-label = إرجاع { $name } إلى { "\u2068" }{ $value }{ "\u2069" }
changes-put-back-done = عاد { $name } كما كان

## Preview

preview-title = معاينة
preview-intro = ما تختاره أدناه على جزء من التطبيق.
preview-status = يحتاج إلى انتباه
preview-text = سطر من النص كما يظهر في كل مكان.
preview-now = الآن
preview-expiry = تاريخ
preview-expiry-value = { $day } ({ $away })
preview-amount = مبلغ
preview-amount-value = { $amount } من الرصيد
preview-week = أسبوع
example = مثل { $example }
