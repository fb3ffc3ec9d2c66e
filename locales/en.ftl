### Allset, English. The source language: every other locale has exactly these messages.
###
### Terms: "credit" is the workspace's unit of account; a "grant" is an amount of credits with
### its own expiry; a "rate card" prices services; a "job" is one line of a manifest.

-locale-name = English
-locale-direction = ltr

app-name = Allset

## Before the app

boot-failed = Allset could not start: a part of it did not arrive, or this browser cannot run it.
boot-reload = Reload the page

## Navigation

nav-overview = Overview
nav-readiness = Readiness
nav-account = Account
nav-credits = Credits
nav-planner = Planner
nav-defaults = Defaults
nav-interface = Interface
nav-guides = Guides

## The head of each section

overview-title = Overview
overview-intro = Where your workspace stands, and what needs you first.
readiness-title = Readiness
readiness-intro = Check settings before a bigger workflow: each check looks at the live workspace.
account-title = Account
account-intro = Who you are in this workspace, and who is billed.
credits-title = Credits
credits-intro = What you have, what pays next, and what expires when.
planner-title = Credit planner
planner-intro = See what a batch costs before you run it. Your file stays in this browser.
defaults-title = Workspace defaults
defaults-intro = What new work starts with, for everybody here.
interface-title = Interface
interface-intro = How the app looks and behaves for you.
guides-title = Guides
guides-intro = Short walks through the settings, each step next to the setting itself.

## The shell

document-title = { $page } · Allset
nav-label = Sections
skip-to-content = Skip to content
loading = Loading
load-failed = This could not be loaded
absent = This backend does not have this part.
page-failed = This page failed. The rest of the app still works.
action-undo = Undo
settings-saved = Workspace settings saved
action-dismiss = Dismiss
offline-notice = You are offline. What is on the screen may be out of date, and changes may not be saved.
workspace-notice = About this workspace
sample-notice = This is an invented sample workspace. Look around, or start with your own.
empty-notice = This workspace is kept where you see it now and nowhere else.
start-empty = Start empty
reset-sample = Reset to sample
started-empty = The workspace is empty now.
reset-done = The sample is as it was.
refill-title = Replace everything in this workspace?
refill-text = Your changes to the account, the credits and the reviews are lost. This cannot be undone.
refill-keep = Keep the workspace
refill-refused = This workspace holds real data and is not emptied from here.
theme-label = Appearance
theme-system = System
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast
language-label = Language
mark-attention = { $count ->
    [one] { $count } check needs attention
   *[other] { $count } checks need attention
}
mark-to-review = { $count ->
    [one] { $count } check to review
   *[other] { $count } checks to review
}
not-found-title = Nothing is here
not-found-intro = The address leads to no section of the settings. It may be mistyped or out of date.
not-found-back = Go to the overview

## Overview

headline-attention = { $count ->
    [one] One check needs you before the next run
   *[other] { $count } checks need you before the next run
}
headline-review = { $count ->
    [one] One check is left to review
   *[other] { $count } checks are left to review
}
headline-all-set = All set
headline-nothing-seen = This backend shows nothing that can be checked
headline-unseen = { $count ->
    [0] Every check can be seen here.
    [one] One check cannot be seen here yet, so this does not speak of it.
   *[other] { $count } checks cannot be seen here yet, so this does not speak of them.
}
headline-open = Open readiness
promise-account-title = Account and access
promise-account-text = Who you are in this workspace, who is billed, and who is signed in.
promise-account-open = Open account
promise-account-nameless = No name yet
promise-account-unseen = Your account is not shown by this backend
promise-access-unseen = Access is not shown by this backend yet
promise-credits-title = Credits and usage
promise-credits-text = What you have, what pays next, and what the next batch costs.
promise-credits-open = Open credits
promise-credits-unseen = Not shown by this backend
promise-defaults-title = Workflow defaults
promise-defaults-text = Languages and preferences that new work starts with.
promise-defaults-unseen = Not shown by this backend yet
promise-defaults-from = From { $source }, not translated
promise-defaults-languages = From { $source } to { $targets }
promise-defaults-many = { $count ->
    [one] From { $source } to { $count } language
   *[other] From { $source } to { $count } languages
}
promise-defaults-any = any language
promise-defaults-open = Open defaults
first-title = What needs you first
first-nothing = Nothing needs you right now.
credits-unit = { $count ->
    [one] credit
   *[other] credits
}

## Readiness

checks-title = Checks
check-profile-title = Profile details reviewed
check-profile-why = Keep account identity and contact details understandable for workspace records.
check-access-title = Access and sessions checked
check-access-why = Review active sessions and access controls, especially on shared or old devices.
check-credits-title = Credits understood
check-credits-why = Confirm available credits and recent usage before starting batch AI jobs.
check-defaults-title = Defaults reviewed
check-defaults-why = Check default language and workflow preferences before creating new work.
check-tokens-title = Tokens created only when needed
check-tokens-why = Create or revoke tokens deliberately when integrations require access.
status-unseen = Cannot be seen
status-attention = Needs attention
status-to-review = To review
status-changed = Changed since
status-lapsed = Reviewed too long ago
status-reviewed = Reviewed
check-unseen-access = Allset cannot see sessions or sign-in methods on this backend. Check them where you sign in.
check-unseen-defaults = Allset cannot see workspace defaults on this backend. Check languages where you create work.
check-unseen-tokens = Allset cannot see tokens on this backend. Check them where they are created.
check-unseen-other = This backend does not show what this check is about.
check-evidence = What this looked at
check-policy = What this goes by
check-review = Mark reviewed
check-review-again = Review again
check-reviewed-by = Reviewed by { $name } on { $when }
check-reviewed = Reviewed on { $when }
check-not-reviewed = Not reviewed yet
check-not-kept = This backend keeps no reviews.
check-fix-first = Fix what needs attention, then review.
check-changed-since = Changed since the review on { $when }:
check-lapsed = Nothing changed since { $when }, but that review is too old to count. Look once more.
check-review-done = The review is recorded.
change-value = { $what }: from { $before } to { $after }
change-added = { $what }: now { $after }
change-removed = { $what }: was { $before }
value-empty = nothing
value-on = On
value-off = Off
value-none = None
value-browser = As the browser says
value-account-zone = As in the account, or else as the browser says
value-with-unit = { $count } { $unit }
severity-good = Fine:
severity-note = Note:
severity-warning = Attention:
severity-blocking = To fix:
finding-name-missing = The account has no name.
finding-contact-email-missing = The account has no contact email, so the workspace cannot reach you.
finding-billing-name-missing = Nobody is named to be billed.
finding-billing-email-missing = Invoices have no email address to go to.
finding-time-zone-unset = Times follow the browser, because no time zone is chosen.
finding-profile-complete = Name, contact and billing details are there.
finding-no-credits = There are no credits to spend.
finding-spendable = { $grants ->
    [one] { $amount } credits can be spent, from one grant.
   *[other] { $amount } credits can be spent, from { $grants } grants.
}
finding-expiring-soon = { $amount } credits of { $grant } expire on { $expires }.
finding-no-plan = No plan is loaded, so this cannot say whether the next batch fits.
finding-plan-fits = { $manifest } costs { $total } credits and fits: { $left } are left afterwards.
finding-plan-short = { $manifest } costs { $total } credits: { $shortfall } more than there are.
finding-plan-incomplete = { $refused ->
    [one] The plan leaves out one refused row, whose cost is not known.
   *[other] The plan leaves out { $refused } refused rows, whose cost is not known.
}
finding-plan-outdated = The plan was priced by another rate card than the workspace is billed by.
finding-low-balance = { $amount } credits can be spent, and this workspace wants at least { $least }.
finding-plan-missing = No plan is loaded, and this workspace wants one before a run.
finding-plan-large = { $manifest } takes { $share } of the credits on hand. This workspace lets one plan take { $allowed }.
finding-source-missing = New media has no source language, and it is not detected either.
finding-service-not-priced = New jobs ask for { $service }, which is not priced by the rate card.
finding-targets-missing = New jobs translate, but no target language is set.
finding-auto-start = Jobs of up to { $limit } credits start by themselves.
finding-auto-start-beyond = Jobs of up to { $limit } credits start by themselves, and only { $spendable } can be spent: one job may use up everything.
finding-originals = Uploaded originals are not kept, so a better copy cannot be made later.
finding-retention = { $days ->
    [one] Media is deleted after { $days } day and cannot be brought back.
   *[other] Media is deleted after { $days } days and cannot be brought back.
}
finding-failures = Nobody is told when a job fails.
finding-own-defaults = { $count ->
    [one] One of these defaults is your own.
   *[other] { $count } of these defaults are your own.
}
finding-defaults-fine = { $targets ->
    [0] New work starts in { $source } and is not translated.
    [one] New work starts in { $source } and is translated into one language.
   *[other] New work starts in { $source } and is translated into { $targets } languages.
}
finding-defaults-detected = { $targets ->
    [0] The language of new work is detected, and it is not translated.
    [one] The language of new work is detected, and it is translated into one language.
   *[other] The language of new work is detected, and it is translated into { $targets } languages.
}
place-contact-email = Add a contact email
place-name = Add a name
place-account = Open account
place-billing = Open billing details
place-time-zone = Choose a time zone
place-grants = See grants
place-planner = Open the planner
place-setting = Open the setting
evidence-account-name = Name
evidence-display-name = Display name
evidence-avatar = Picture
evidence-contact-email = Contact email
evidence-time-zone = Time zone
evidence-billing-name = Billing name
evidence-billing-email = Billing email
evidence-billing-address = Billing address
evidence-billing-country = Billing country
evidence-tax-id = Tax number
evidence-spendable = Credits to spend
evidence-expiring = Expiring soon: { $grant }
evidence-least-credits = Least credits wanted
evidence-rate-card = Rate card
evidence-plan-manifest = Plan
evidence-plan-total = Cost of the plan
evidence-plan-refused = Refused rows of the plan
evidence-plan-share = Share that a plan may take
evidence-lock = Locked: { $setting }
evidence-picture-set = a picture
policy-review-age = { $days ->
    [one] A review counts for { $days } day.
   *[other] A review counts for { $days } days.
}
policy-contact = Questions go to { $name }.
policy-expiry-notice = { $days ->
    [0] Credits are not named before they expire.
    [one] Credits that expire within { $days } day are named.
   *[other] Credits that expire within { $days } days are named.
}
policy-least-credits = { $credits ->
    [0] No least balance is asked for.
    [one] A balance below { $credits } credit is named.
   *[other] A balance below { $credits } credits is named.
}
policy-plan-share = A plan that takes more than { $share } of the credits on hand is named.
policy-plan-required = A run needs a plan.
policy-plan-free = A run needs no plan.
policy-refused-warn = Refused rows of a plan are named, and hold nothing back.
policy-refused-block = Refused rows hold a plan back.
policy-session-age = { $days ->
    [one] Sessions unused for { $days } day would be named here.
   *[other] Sessions unused for { $days } days would be named here.
}
policy-token-unused = { $days ->
    [one] Tokens unused for { $days } day would be named here.
   *[other] Tokens unused for { $days } days would be named here.
}
policy-token-expiry = { $days ->
    [0] Tokens would not be named before they expire.
    [one] Tokens that expire within { $days } day would be named here.
   *[other] Tokens that expire within { $days } days would be named here.
}
evidence-other = { $name }
decisions-title = When this happens, check that
situation-batch = Starting batch AI jobs
situation-batch-advice = Check credits, usage, and billing history before launching larger runs.
situation-language = Wrong default language
situation-language-advice = Update workspace language defaults before importing media or creating jobs.
situation-device = Shared or old device
situation-device-advice = Review active sessions and access settings before continuing sensitive work.
situation-integration = Integration needs access
situation-integration-advice = Create a scoped token only for the integration that needs it.
situation-uncomfortable = App feels uncomfortable
situation-uncomfortable-advice = Adjust interface and workflow preferences so repeated work is easier.
decision-value = { $name }: { $value }
reviews-title = Record of reviews
reviews-intro = Who found what right, and when. The newest first.
reviews-none = No check was reviewed yet.
reviews-when = When
reviews-check = Check
reviews-who = Who
reviews-nameless = Somebody without a name
reviews-changed = What had changed
reviews-first = The first review
reviews-unchanged = Nothing
export-title = Take it with you
export-intro = All checks with their findings, evidence and reviews, as they are now.
export-json = Download JSON
export-markdown = Download Markdown
export-copy = Copy as Markdown
export-copied = The report is copied.
export-not-copied = The browser did not let this be copied. Download it instead.
export-failed = The browser could not make the file. Reload the page, then try again.
action-print = Print
printed-of = { $workspace }, as of { $when }
printed = As of { $when }
report-title = Readiness of { $workspace }
report-what = What
report-value = Value

## Credits

credits-balance = Available now
credits-next-expiry = Next to expire
credits-next-expiry-none = Nothing expires
credits-next-expiry-note = { $grant }, { $when }
credits-plan = The plan at hand
credits-plan-none = No plan is loaded
grants-title = Grants in the order they are spent
grants-intro = Lower priority first, then what expires sooner, then promotional before paid.
grants-order = Order
grants-name = Grant
grants-kind = Kind
grants-left = Left
grants-of = of { $amount }
grants-expires = Expires
grants-never = Never
grants-none = No grant can be spent right now.
grants-priority = Priority { $priority }
kind-promotional = Promotional
kind-paid = Paid
grants-other-title = Grants that cannot be spent now
grants-state = State
state-scheduled = From { $when }
state-spent = Used up
state-expired = Expired on { $when }
credits-empty-title = No credits yet
credits-empty-text = Grants of credits appear here when your workspace receives them. You can already price a batch in the planner.
meter-words = { $amount } credits left of { $grant }

## What can go wrong

error-network = The backend cannot be reached. Check the connection, then try again.
error-timeout = The backend took too long to answer. Try again in a moment.
error-unexpected = The backend answered with an error ({ $status }). Try again; if it stays, tell whoever runs it.
error-decode = The backend's answer makes no sense to this version of the app. Reload the page.
error-no-worker = This browser could not start the workspace. Reload the page, or try another browser.
error-stale = Somebody changed this since you opened it. Nothing of yours is lost.
error-too-large = This is more than the backend takes. Shorten it, then try again.
error-invalid = Some values cannot be saved. Correct the marked fields.
error-forbidden = The backend does not allow this from here.
error-not-found = The backend does not have this.
error-unavailable = The backend cannot store anything right now. Try again in a moment.
action-retry = Try again

## Planner

planner-drop-title = Drop a manifest here
planner-drop-help = A table with one job a line, as a workbook, CSV or JSON, or the recordings themselves. Nothing is uploaded: it is read in this browser.
planner-loaded-help = Read in this browser. Nothing is uploaded.
planner-choose = Choose file
planner-choose-other = Choose another file
planner-choose-folder = Choose a folder
planner-opening = Opening the file
planner-opening-media = Headers read: { $done } of { $total } files
planner-opening-said = Opening the files.
planner-media = { $files ->
    [one] { $files } recording
   *[other] { $files } recordings
  }
planner-media-read = Their durations come from their headers.
planner-media-unread = { $files ->
    [one] { $files } file is no recording that can be read: { $names }.
   *[other] { $files } files are no recordings that can be read: { $names }.
  }
planner-media-unread-more = { $files } files are no recordings that can be read, among them { $names }.
planner-media-service = Choose the service for these recordings
planner-media-service-text = Their headers tell how long they are, not what is to be done with them. Choose the service under Assumptions: all of them are priced by it.
planner-sheet = Sheet
planner-paste = Paste a manifest
planner-paste-label = Rows of the manifest
planner-paste-help = With the line of column names first. It stays in this browser.
planner-price = Price it
planner-price-again = Price again
planner-drop-several = { $files ->
    [one] { $files } file was dropped, and it could not be taken. Drop it again.
   *[other] { $files } files were dropped, and none of them is a recording. The planner takes one table at a time. Drop one of them.
  }
planner-drop-folder = There is no recording in that folder. If a table of jobs is in it, open the folder and drop the table.
planner-drop-many = These are more files than are read at a time: { $most } at most. Choose a part of them, such as one folder inside.
planner-drop-none = There was no file in that. Drop a file, or paste the rows as text.
planner-example = Try an example
planner-clear = Clear plan
planner-pasted-name = Pasted manifest
planner-example-name = Example manifest
planner-card = Rate card
planner-card-help = Your workspace is billed by { $name }. Another card prices the same manifest again.
planner-card-help-none = What the jobs are priced by. Another card prices the same manifest again.
planner-own-card = Use a card of your own
planner-copy-card = Edit a copy of this card
planner-own-label = Card or price list as JSON
planner-own-help = It is checked and used on this page, and neither stored nor sent.
planner-own-take = Price by this card
planner-own-file = Load a card from a file
planner-list-unknown = This is neither a rate card nor a price list that is known. A list has to be laid out as genai-prices publishes it, version 2.
planner-own-large = The file is larger than { $limit } MB. A rate card has less; take the part that you need.
planner-list-provider = Provider of the price list
planner-list-help = The list has { $count ->
    [one] one provider
   *[other] { $count } providers
}. The models of one become a card, with the prices that hold now.
planner-list-take = Price by this provider
planner-list-notes = { $count ->
    [one] One thing differs
   *[other] { $count } things differ
} between the card and the list:
planner-list-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
planner-list-pattern = “{ $model }” is left out: its names follow a rule that a card does not know.
planner-list-kind = “{ $model }” is left out: it has a price of a kind that is not known, “{ $kind }”.
planner-list-amount = “{ $model }” is left out: the price { $amount } is below zero or too large.
planner-list-refused = “{ $model }” is left out: its prices contradict each other.
planner-list-rounded = A price of “{ $model }”, { $amount }, is rounded to twelve decimal places.
planner-own-name = { $name } (yours)
planner-assume-title = Assumptions
planner-assume-text = What the file does not say is taken from here, for every job that lacks it.
planner-assume-nothing = Nothing assumed
planner-assume-more = Bounds and exceptions
planner-assume-exceptions = Exceptions
planner-assume-add = Add an exception
planner-assume-exception = Exception { $number }
planner-assume-names = Names like
planner-assume-names-help = { "*" } stands for any characters, # for a digit: *.mp4
planner-assume-remove = Remove
planner-assume-low = At least
planner-assume-high = At most
planner-assumed-jobs = { $jobs ->
    [one] Assumed for { $jobs } job
   *[other] Assumed for { $jobs } jobs
}
planner-assumptions = { $count ->
    [one] With { $count } assumption
   *[other] With { $count } assumptions
}
planner-window = Runs in
planner-window-any = Any window
planner-cancel = Cancel
planner-progress = Pricing the manifest
planner-reading = { $rows ->
    [one] { $rows } row, { $read } of { $total } MB
   *[other] { $rows } rows, { $read } of { $total } MB
  }
planner-reading-said = Pricing the manifest.
planner-done-said = { $jobs ->
    [one] { $jobs } job costs { $credits } credits.
   *[other] { $jobs } jobs cost { $credits } credits.
  } { $refused ->
    [0] No row was refused.
    [one] { $refused } row was refused.
   *[other] { $refused } rows were refused.
  }
planner-nothing-said = { $refused ->
    [one] Nothing could be priced: the only row was refused.
   *[other] Nothing could be priced: all { $refused } rows were refused.
  }
planner-result-title = What it costs
planner-priced-by = Priced by { $card }, version { $version }.
planner-nothing-title = Nothing could be priced
planner-checked-by = Checked against { $card }, version { $version }.
planner-total = Total
planner-expected = Expected
planner-between = At least { $low }, at most { $ceiling } credits
planner-credits-unit = credits
planner-jobs = { $jobs ->
    [one] { $jobs } job
   *[other] { $jobs } jobs
  }
planner-blank = { $rows ->
    [one] { $rows } blank row was passed over
   *[other] { $rows } blank rows were passed over
  }
planner-rounded-up = { $jobs ->
    [one] { $jobs } duration was finer than a nanosecond and was rounded up
   *[other] { $jobs } durations were finer than a nanosecond and were rounded up
  }
planner-billed = Billed time
planner-seconds = { $value } s
planner-minutes = { $value } min
planner-hours = { $value } h
planner-about = about { $value }
planner-exact = { $value } s before rounding
planner-breakdown = Cost by service, model and language
planner-col-service = Service
planner-col-language = Language
planner-col-jobs = Jobs
planner-col-exact = Quantity
planner-col-billed = Billed time
planner-col-credits = Credits
planner-col-share = Share
planner-col-model = Model
planner-measured = { $measure }: { $count }
planner-no-language = Not stated
measure-duration = Duration
measure-channels = Channels
measure-target-languages = Target languages
measure-characters = Characters
measure-pages = Pages
measure-images = Pictures
measure-requests = Requests
measure-web-searches = Web searches
measure-input-tokens = Input tokens
measure-input-text-tokens = Input tokens of text
measure-input-audio-tokens = Input tokens of sound
measure-input-image-tokens = Input tokens of pictures
measure-input-video-tokens = Input tokens of film
measure-input-tool-tokens = Input tokens from tools
measure-input-text-tool-tokens = Input tokens of text from tools
measure-cache-read-tokens = Tokens read from the cache
measure-cache-text-read-tokens = Tokens of text read from the cache
measure-cache-audio-read-tokens = Tokens of sound read from the cache
measure-cache-image-read-tokens = Tokens of pictures read from the cache
measure-cache-video-read-tokens = Tokens of film read from the cache
measure-cache-write-tokens = Tokens written to the cache
measure-cache-write-5m-tokens = Tokens written to the cache for five minutes
measure-cache-write-1h-tokens = Tokens written to the cache for an hour
measure-output-tokens = Output tokens
measure-output-text-tokens = Output tokens of text
measure-output-audio-tokens = Output tokens of sound
measure-output-image-tokens = Output tokens of pictures
measure-output-video-tokens = Output tokens of film
measure-output-reasoning-tokens = Output tokens of reasoning
measure-output-citation-tokens = Output tokens of citations
planner-read-as = How the file was read
planner-delimiter-comma = Values are divided by commas.
planner-delimiter-semicolon = Values are divided by semicolons.
planner-delimiter-tab = Values are divided by tabs.
planner-delimiter-bar = Values are divided by vertical bars.
planner-format-json-lines = Each line is a JSON object.
planner-format-json-list = The jobs are a JSON list of objects.
planner-decimal-comma = Numbers have a comma before their decimals.
planner-column-duration = Column { $position }, “{ $name }”, is taken for the duration in seconds.
planner-column-service = Column { $position }, “{ $name }”, is taken for the service.
planner-column-language = Column { $position }, “{ $name }”, is taken for the language.
planner-column-other = Column { $position }, “{ $name }”, is taken for “{ $what }”.
planner-column-operation = Operation
planner-column-features = Features
planner-column-name = Name of the job
planner-column-priority = Priority
planner-column-no-language = No column is taken for the language, so the jobs are priced without one.
planner-reading-title = Columns and format
planner-reading-intro = How the file is read is a guess from what it looks like. Correct it where it is wrong; a file with the same columns is read the same way next time.
planner-reading-recalled = It is read as you chose it for a file with the same columns before.
planner-reading-encoding = Text encoding
planner-reading-delimiter = Between values
planner-reading-decimal = Before decimals
planner-reading-header = First row
planner-reading-auto = As it looks
planner-reading-found = As it looks: { $found }
planner-reading-point = Point
planner-reading-comma = Comma
planner-reading-named = Names the columns
planner-reading-unnamed = Is a job
planner-reading-values = First values
planner-reading-taken = Taken for
planner-reading-taken-of = “{ $name }” is taken for
planner-reading-unit-of = Durations in “{ $name }” are counted in
planner-reading-left-out = Left out
planner-reading-reset = Read it as it looks
planner-encoding-utf8 = UTF-8
planner-encoding-windows = Windows-1252 (Western European)
planner-encoding-utf16le = UTF-16, low byte first
planner-encoding-utf16be = UTF-16, high byte first
planner-divided-comma = Commas
planner-divided-semicolon = Semicolons
planner-divided-tab = Tabs
planner-divided-bar = Bars
planner-unit-milliseconds = Milliseconds
planner-unit-seconds = Seconds
planner-unit-minutes = Minutes
planner-unit-hours = Hours
planner-column-unnamed = (no name)
planner-columns-ignored = Columns left out: { $columns }.
planner-columns-ignored-more = Columns left out: { $columns }; { $more } more are not named here.
planner-to-readiness = Check readiness
planner-save = Save plan
planner-export-intro = The plan as it stands here. Saved as a plan, it can be opened again.
planner-export-csv = Download CSV
planner-export-focus = Download FOCUS CSV
planner-plan = Plan
planner-priced-at = Priced at
planner-refused-rows = Refused rows
planner-hash = SHA-256 of the plan
planner-not-digested = The file could not be read again. Choose it once more, then save the plan.
planner-plan-open = A plan of “{ $name }” is open
planner-plan-open-text = It was priced on { $date } and came to { $total } credits. Choose the same file to see whether anything has moved.
planner-plan-close = Close the plan
planner-plan-same = Nothing has moved since the plan
planner-plan-same-text = The same file comes to the same { $total } credits as on { $date }.
planner-plan-moved = Something has moved since the plan
planner-plan-moved-text = The plan is of { $date }.
planner-plan-other-file = The file is another one than the plan was made from.
planner-plan-total = Total: { $before } → { $after } credits ({ $difference })
planner-plan-jobs = Jobs: { $before } → { $after }
planner-plan-refused = Refused rows: { $before } → { $after }
planner-plan-changed-group = ~ { $what }: { $before } → { $after }
planner-plan-gone-group = − { $what }: { $before }
planner-plan-new-group = + { $what }: { $after }
planner-plan-changed = This plan was changed since it was saved
planner-plan-changed-text = What it says does not agree with its own check sum. Use the file as it was saved.
planner-fits = Fits: { $left } credits left
planner-fits-text = The credits on hand pay for every priced job.
planner-short = Short by { $amount } credits
planner-short-text = The credits on hand do not pay for every priced job. Add credits, or run fewer jobs now.
planner-short-bound-text = The credits on hand do not pay for every priced job. { $left } credits are left that do not pay for these services. Add credits, or run fewer jobs now.
planner-to-credits = Open credits
planner-no-credits = The credits cannot be seen
planner-no-credits-text = This backend does not show any, so whether they pay for the jobs is not known.
planner-payers = What pays
planner-payers-caption = The grants that pay, in the order they are spent
planner-balance = Credits on hand
planner-balance-help = Typed here, the plan is held against them. They are kept nowhere.
planner-balance-wrong = Write a number of credits. Until then the plan is held against none.
planner-payers-before = Before
planner-payers-after = After
planner-payers-hurry = Start before { $date }: { $credits } of the credits that pay expire then.
planner-payers-unused = { $credits } credits of “{ $grant }” stay unused and expire on { $date }, unless something else needs them.
planner-again = How often this batch is run
planner-again-once = Only now
planner-again-day = Every day
planner-again-week = Every week
planner-again-month = Every month
planner-again-help = Choose a pace to see when the credits run out.
planner-again-ends = { $often }: { $runs ->
    [one] the credits pay for one run. The next, on { $date }, lacks { $short } credits.
   *[other] the credits pay for { $runs } runs. The next, on { $date }, lacks { $short } credits.
} This takes it that nothing else spends or adds credits.
planner-again-never = The first run already lacks { $short } credits.
planner-again-on = { $often }: the credits pay for { $runs } runs and more.
planner-col-grant = Grant
planner-col-pays = Pays
planner-col-left = Left
planner-tree-title = Costs as a tree
planner-tree-by = Told apart by
planner-tree-then = Then by
planner-tree-nothing = Nothing else
planner-tree-growing = The jobs are being added up…
planner-tree-folder = Folder
planner-tree-others = { $count } others
planner-tree-sum = { $jobs }, { $cost } credits, { $share }
planner-jobs-title = Jobs one by one
planner-jobs-counted = { $jobs } of { $rows } priced
planner-jobs-looking = The jobs are being looked through…
planner-jobs-none = No job is like that.
planner-jobs-page = Jobs { $first } to { $last } of { $matched }
planner-jobs-before = Previous jobs
planner-jobs-after = Next jobs
planner-jobs-search = Search names, services and rows
planner-jobs-order = Order
planner-jobs-by-row = As they stand in the file
planner-jobs-by-name = By name
planner-jobs-dearest = The dearest first
planner-jobs-cheapest = The cheapest first
planner-jobs-longest = The longest first
planner-jobs-shortest = The shortest first
planner-jobs-standing = Status
planner-jobs-any = All
planner-jobs-priced = Priced
planner-jobs-refused = Refused
planner-jobs-kind = Service, model, language
planner-jobs-between = { $expected } ({ $low } to { $ceiling })
planner-jobs-fault = { $reason } “{ $found }”
planner-scenarios-title = What if
planner-scenarios-intro = Keep this result, then change the card, an assumption or the file, and see both side by side.
planner-scenarios-keep = Keep this to compare
planner-scenarios-with = Priced with
planner-scenarios-file = File
planner-scenarios-most = At most
planner-scenarios-difference = Now, compared with it
planner-scenarios-same = The same
planner-scenarios-apart = { $amount } ({ $share })
planner-scenarios-assumed = { $column }: { $value }
planner-scenarios-which = Show the difference to
planner-scenarios-remove = Remove this one
planner-scenarios-percent = Warn above, in percent
planner-scenarios-percent-help = Left empty, nothing is warned of.
planner-scenarios-percent-wrong = Write a whole number, such as 20.
planner-scenarios-block = Save no plan above that
planner-scenarios-blocked = This plan is above the limit under “What if” and is not saved. Raise the limit, or compare with another result.
planner-scenarios-over = More than { $percent } % above { $name }
planner-scenarios-over-text = { $before } → { $after } credits.
planner-chunks-title = In chunks
planner-chunks-intro = Split the batch into files that run one after the other. Each is priced as a batch of its own; jobs without a price are in none.
planner-chunks-size = Size of a chunk
planner-chunks-by-jobs = A number of jobs
planner-chunks-by-credits = A number of credits
planner-chunks-jobs = Jobs in each chunk
planner-chunks-credits = Credits for each chunk, at most
planner-chunks-wrong = Write a whole number of jobs above zero, such as { $example }.
planner-chunks-split = Split the batch
planner-chunks-splitting = The batch is being split…
planner-chunks-said = { $count ->
    [one] The batch is one chunk.
   *[other] The batch makes { $count } chunks.
}
planner-chunks-apart = Run apart, they cost up to { $credits } credits together; as one batch, up to { $whole }.
planner-chunks-caption = The chunks of the batch
planner-chunks-chunk = Chunk
planner-chunks-rows = Rows
planner-chunks-from-to = { $first } to { $last }
planner-chunks-most = Credits at most
planner-chunks-file = File
planner-chunks-save = Download
planner-chunks-save-label = Download chunk { $number }
planner-chunks-many = There would be more than { $max } chunks
planner-chunks-many-text = Make them larger.
planner-parts-title = What can run now
planner-parts-intro = Choose the jobs that run under a limit; the rest becomes a batch for later. What counts of a job is the most that it can cost.
planner-parts-limit = Limit
planner-parts-on-hand = The credits on hand: { $credits }
planner-parts-typed = A number of credits
planner-parts-credits = Credits at most
planner-parts-credits-help = Each job that is chosen fits in it, whatever it turns out to cost.
planner-parts-wrong = Write a number of credits above zero, such as { $example }.
planner-parts-order = Which jobs first
planner-parts-in-order = As they stand in the file
planner-parts-by-priority = By their priority, the lowest number first
planner-parts-most-jobs = The cheapest, so that most jobs run
planner-parts-most-time = The cheapest for their time, so that most time is covered
planner-parts-choose = Choose the jobs
planner-parts-choosing = The jobs are being chosen…
planner-parts-said = Jobs that run now: { $now }. Jobs that wait: { $later }.
planner-parts-all = { $jobs ->
    [one] The only job can run
   *[other] All { $jobs } jobs can run
  }
planner-parts-none = No job fits under this limit
planner-parts-none-text = Raise it, add credits, or divide the jobs into smaller ones.
planner-parts-now = Runs now
planner-parts-later = Waits
planner-parts-cost = At most { $credits } credits
planner-parts-time = Duration of the media: { $time }
planner-parts-over = The jobs that run cost up to { $credits } credits more than there are.
planner-parts-too = Once the others have run, the credits on hand pay for these too.
planner-parts-from = From { $date } on, the credits pay for these.
planner-parts-short = These need { $credits } more credits than are left.
planner-parts-save-now = Download these jobs
planner-parts-save-later = Download the rest
planner-parts-room = { $waiting ->
    [one] { $service }: one job waits. It can cost { $cheapest } credits, and { $left } are left for it.
   *[other] { $service }: { $waiting } jobs wait. The cheapest can cost { $cheapest } credits, and { $left } are left for it.
  }
planner-parts-more-time = No other choice covers more than { $time } beyond this.
planner-part-not-saved = The file could not be made. Choose the manifest again, then try once more.
planner-not-kept = There are too many jobs to choose from
planner-not-kept-text = Up to { $jobs } jobs can be chosen from. Divide the file into smaller ones, then price each.
planner-refused = { $rows ->
    [one] { $rows } row was refused
   *[other] { $rows } rows were refused
  }
planner-refused-text = What they cost is not known and not in the total. The others are still priced. Correct these rows, then choose the file again.
planner-nothing-text = No row could be priced, so there is no total and no plan. Correct the rows, or choose another rate card if this one is not meant, then choose the file again.
planner-reason-count = { $rows ->
    [one] { $rows } row:
   *[other] { $rows } rows:
  } { $reason } { $advice }
planner-col-row = Row
planner-col-column = Column
planner-col-reason = Reason
planner-col-found = What stands there
planner-showing = Showing { $shown } of { $total }.
planner-show-more = Show more
planner-refused-kept = { $kept ->
    [one] Only the first refused row is listed. All are counted.
   *[other] Only the first { $kept } refused rows are listed. All are counted.
  }
planner-whole-row = The whole row
planner-excerpt-cut = { $text }…
planner-excerpt-empty = Nothing
planner-row-too-long = The row is longer than { $kilobytes } KiB.
planner-fix-too-long = Check for a line break that is missing.
planner-row-quote-left-open = A quote that opens a value is never closed.
planner-fix-quote-left-open = Close it, or remove it. A quote that belongs to a value is written twice, and the value put in quotes.
planner-row-stray-quote = A quote stands inside a value, or text follows a closing quote.
planner-fix-stray-quote = Put the whole value in quotes, and write a quote that belongs to it twice.
planner-row-wrong-column-count = The row has more or fewer values than the header has.
planner-row-column-count = The row has { $found ->
    [one] { $found } value
   *[other] { $found } values
  } where the header has { $columns }.
planner-fix-column-count = Leave the place of a missing value empty, and put a value that holds the delimiter in quotes.
planner-row-invalid-utf8 = A value is not UTF-8 text.
planner-fix-invalid-utf8 = Choose the encoding of the file under “Columns and format”, or save it as CSV in UTF-8.
planner-row-record-too-long = The object is longer than { $megabytes } MiB.
planner-fix-record-too-long = Leave out what no job needs, or split it.
planner-row-malformed-record = It is not one complete JSON object.
planner-fix-malformed-record = Check for a quote, a comma or a bracket that is missing.
planner-row-empty-duration = There is no duration.
planner-fix-empty-duration = Fill in how many seconds the media lasts.
planner-row-not-a-number = This is not a plain number.
planner-fix-not-a-number = Write digits without a unit, with a decimal point, such as 612.48.
planner-row-comma-in-number = The number has a comma in it.
planner-fix-comma-in-number = Write a decimal point, and nothing between thousands, such as 4215.25.
planner-row-negative-duration = The duration is below zero.
planner-fix-negative-duration = Fill in how many seconds the media lasts, without a minus sign.
planner-row-zero-duration = The duration is zero, and no job takes no time.
planner-fix-zero-duration = Fill in how many seconds the media lasts, or take the row out.
planner-row-duration-too-long = The duration is over { $hours } hours.
planner-fix-duration-too-long = Check that it is in seconds, not in milliseconds. Split media that does last longer.
planner-row-negative-count = A count is below zero.
planner-fix-negative-count = Fill in how many there are, without a minus sign.
planner-row-not-whole = A count is not a whole number.
planner-fix-not-whole = Fill in a whole number.
planner-row-count-too-large = A count is over { $max }.
planner-fix-count-too-large = Check that the column holds what its name says.
planner-row-empty-service = There is no service.
planner-fix-empty-service = Fill in the service that the job asks for.
planner-row-unknown-service = The rate card does not price this service.
planner-fix-unknown-service = Check how it is spelled, or choose a rate card that has it.
planner-row-operation-not-covered = The rate card prices this service, but not for this operation.
planner-fix-operation-not-covered = Check the operation, or choose a rate card that has it.
planner-row-model-not-covered = The rate card prices this service, but not with this model.
planner-fix-model-not-covered = Fill in the model, check it, or choose a rate card that has it.
planner-row-malformed-language = The language is not a language tag.
planner-fix-malformed-language = Write a tag such as en or pt-BR, or leave it empty.
planner-row-language-not-covered = The rate card prices this service, but not in this language.
planner-fix-language-not-covered = Check the language, or choose a rate card that has it.
planner-row-unknown-feature = The rate card has no price for a feature, and does not include it.
planner-fix-unknown-feature = Check how it is spelled, or take it out.
planner-row-measure-missing = Something that the price depends on is not known.
planner-row-measure-missing-of = The price depends on { $name }, which is not filled in.
planner-fix-measure-missing = Fill it in, and add its column where there is none.
planner-row-measure-not-priced = The rate card has no price for something that the job has.
planner-row-measure-not-priced-of = The rate card has no price for { $name }.
planner-fix-measure-not-priced = Choose a rate card that prices it.
planner-row-parts-exceed = Parts of a count are more than the whole.
planner-row-parts-exceed-of = The parts of { $name } are more than the whole.
planner-fix-parts-exceed = Correct the counts: the whole takes in its parts.
planner-row-price-too-large = The job costs more than a plan can hold.
planner-fix-price-too-large = Check its values, and the prices of the rate card.
planner-row-too-many-groups = The rows before it have { $groups } combinations of service, model and language, and no more are kept apart.
planner-fix-too-many-groups = Check that the column of languages holds languages, or price the rest as a file of its own.
planner-cancelled-title = Pricing was stopped
planner-cancelled-text = The manifest is still here.
planner-no-worker = The planner could not start
planner-no-worker-text = The browser did not load or run the part that prices. Check the connection, reload the page, or try another browser. The manifest was not sent anywhere.
planner-no-card = There is no rate card to price by
planner-no-card-text = This backend has none, so the cost of a job is not known. Whoever runs it can add one.
planner-cards-unread = The rate cards could not be read
planner-cards-unread-text = Without one the cost of a job is not known. Check the connection, then price again.
planner-empty = There is nothing in it
planner-empty-text = The manifest is empty. Export it again, with the line of column names first and one job a line.
planner-no-rows = There is no job in it
planner-no-rows-text = Only the line of column names was found. Add one line a job under it.
planner-bad-request = The planner did not understand the page
planner-bad-request-text = They may be of two versions, after an update. Reload the page, then price again.
planner-unreadable = The file could not be read
planner-unreadable-midway = The file could not be read to its end
planner-unreadable-gone = It was moved, renamed or deleted since it was chosen. Choose it again from where it is now.
planner-unreadable-denied = The browser may not read it. Give it access to the file, or copy the file to another folder, then choose it again.
planner-unreadable-text = It was changed, moved or deleted since it was chosen, another program holds it, or the browser may not read it. Save and close it there, then choose it again.
planner-kind-spreadsheet = This is a spreadsheet workbook
planner-kind-spreadsheet-text = Open it in the spreadsheet program, save the sheet with the jobs as CSV (UTF-8), then choose that file.
planner-file-workbook = The workbook cannot be read
planner-file-workbook-text = It is damaged, or of another kind than XLSX. Open it in the spreadsheet program, save it as XLSX or its sheet as CSV (UTF-8), then choose that file.
planner-file-encrypted = The workbook is locked with a password
planner-file-encrypted-text = Save it without one in the spreadsheet program, then choose it again. It stays on this device.
planner-file-empty = There is nothing in the workbook
planner-file-empty-text = None of its visible sheets has a row. Save the sheet with the jobs in it, then choose the file again.
planner-file-large = The workbook is too large
planner-file-large-text = A workbook may have { $limit } MB. Save the sheet with the jobs as CSV (UTF-8), which may be of any size, then choose that file.
planner-file-no-media = No recording could be read
planner-file-no-media-text = WAV, MP3, FLAC, Ogg, Opus, M4A, MP4, WebM and Matroska are read, where the header says how long they are. Choose such files, or a table with their durations.
planner-kind-zip = This is a ZIP archive
planner-kind-gzip = This is a gzip archive
planner-kind-packed-text = Unpack it first, then choose the CSV file that was in it.
planner-kind-pdf = This is a PDF document
planner-kind-media = This is sound or video
planner-kind-image = This is a picture
planner-kind-content-text = The planner prices tables of jobs and recordings; it cannot read documents. Choose a CSV file with one job a line: its service and its duration in seconds.
planner-kind-sqlite = This is an SQLite database
planner-kind-parquet = This is a Parquet file
planner-kind-json = This is JSON
planner-kind-json-text = The planner reads a list of objects, or an object on each line. Save the list of jobs by itself, then choose that file.
planner-kind-data-text = The planner reads tables as text. Export the jobs as CSV (UTF-8), then choose that file.
planner-kind-markup = This is a web page or XML
planner-kind-markup-text = A download can turn into a page where one has to sign in first. Download it again, or export the jobs as CSV (UTF-8), then choose that file.
planner-kind-unknown = This is not text
planner-kind-unknown-text = A manifest is CSV text. Export the jobs as CSV (UTF-8), then choose that file.
planner-header-not-utf8 = The header is not UTF-8 text
planner-header-not-utf8-text = It begins with { $excerpt }… Save or export the file as CSV in UTF-8, then choose it again.
planner-header-too-long = The header is longer than { $kilobytes } KiB
planner-header-too-long-text = It begins with { $excerpt }… The first line holds the names of the columns and nothing else. Check for a line break that is missing, then choose the file again.
planner-header-quote = A quote in the header is out of place
planner-header-quote-text = The header begins with { $excerpt }… One of its quotes is not closed, or stands inside a name. Close it, or remove it, then choose the file again.
planner-carriage-returns = The lines end as old Mac programs write them
planner-carriage-returns-text = A carriage return alone ends each line, so the file looks like one long line. Save it with line breaks of Unix or Windows, in a spreadsheet as CSV (UTF-8), then choose it again.
planner-single-column = The columns cannot be told apart
planner-single-column-text = The header is one name: { $found }. Divide the values by commas, semicolons, tabs or vertical bars, and put the names of the columns in the first line.
planner-missing-columns = { $count ->
    [one] A column is missing: { $columns }
   *[other] Columns are missing: { $columns }
  }
planner-missing-columns-text = Columns found: { $found }. Say under “Columns and format” what they hold, or correct the first line and choose the file again.
planner-missing-fields-text = Fields found: { $found }. Name them as it is said here, then choose the file again.
planner-one-is-enough = One of the columns that measure the jobs is enough: { $columns }.
planner-near-duration = Is “{ $near }” meant for the duration? Rename it to { $name } if it holds seconds.
planner-near-service = Is “{ $near }” meant for the service? Then rename it to { $name }.
planner-near-other = Is “{ $near }” meant for this? Then rename it to { $name }.
planner-add-duration = Name the column { $name } that holds the duration in seconds, or add one.
planner-add-service = Name the column { $name } that holds the service, or add one.
planner-add-other = Name the column { $name } that holds this, or add one.
planner-duration-twice = Two columns are taken for the duration
planner-service-twice = Two columns are taken for the service
planner-language-twice = Two columns are taken for the language
planner-other-twice = Two columns are taken for { $name }
planner-column-twice-text = They are “{ $first }” and “{ $second }”, and only one can be meant. Rename or remove the other, then choose the file again.
planner-total-too-large = All jobs together cost more than { $credits } credits
planner-total-too-large-text = That is more than a plan can hold, so a mistake is likely. Check that the durations are in seconds and that the rate card is the right one, then choose the file again.
planner-card-faults = { $count ->
    [one] The rate card has a fault
   *[other] The rate card has { $count } faults
  }
planner-card-faults-text = Nothing is priced by a card that is not sound. Choose another rate card, or send this list to whoever looks after it.

## What can be wrong with a rate card

rate-card-fault = { $place }: { $problem }
rate-card-fault-whole = The whole card: { $problem }
rate-card-more = { $more ->
    [one] { $more } more is not listed.
   *[other] { $more } more are not listed.
  }
rate-card-not-json = This is not JSON from line { $line }, column { $column } on.
rate-card-wrong-type = Another kind of value belongs here: { $expected }.
rate-card-missing = This field has to be there.
rate-card-unknown-field = There is no such field.
rate-card-unknown-variant = { $found } is not known. Known are { $known }.
rate-card-not-a-decimal = This is not a plain decimal number, or has too many decimal places.
rate-card-empty = This is empty.
rate-card-too-long = This is longer than { $max }.
rate-card-not-plain = This has a control character in it, or a space at an end.
rate-card-duplicate = This stands here earlier too: { $first }.
rate-card-zero = This has to be more than zero.
rate-card-negative = This is below zero.
rate-card-too-large = This is too large.
rate-card-not-a-time = This is not a time such as 2026-01-31T00:00:00Z.
rate-card-ends-before-start = The end is not after the start.
rate-card-not-a-language = This is not a language tag such as en or pt-BR.
rate-card-not-whole = This has to be a whole number.
rate-card-not-ascending = This has to be more than the one before it.
rate-card-last-tier-ends = The last tier must not end, so that every quantity has a price.
rate-card-no-such-rate = No rate of this card has this id.
rate-card-priced-twice = Two meters of this rate count { $measure }, so it would be paid for twice.
rate-card-overlapping = { $first } and { $second } have tokens in common, which would be paid for twice. Add a meter that counts these alone.
rate-card-two-kinds-of-tokens = Tokens cannot be multiplied by tokens.

## Account

account-profile = Profile
account-contact = Contact and time
account-billing = Billing identity
account-billing-intro = What invoices are made out to. Every field may stay empty until you need an invoice.
account-name = Name
account-name-help = Your full name, as it stands in workspace records.
account-display-name = Display name
account-display-name-help = The short name that others see. Empty means your full name.
account-avatar = Picture
account-avatar-help = A square picture beside your name. PNG, JPEG or WebP, up to 20 MB; it is made small before it is saved.
account-contact-email = Contact email
account-contact-email-help = Where the workspace reaches you. It is not used to sign in.
account-time-zone = Time zone
account-time-zone-help = Where your days begin and end.
account-time-zone-browser = This browser's ({ $zone })
account-billing-name = Billed to
account-billing-name-help = The person or company on the invoice.
account-billing-email = Billing email
account-billing-email-help = Where invoices are sent.
account-billing-address = Address
account-billing-address-help = The postal address, as it should stand on the invoice.
account-billing-country = Country
account-billing-country-help = It decides which tax rules an invoice follows.
account-billing-country-none = Not given
account-billing-tax-id = Tax number
account-billing-tax-id-help = The tax or VAT number, as your authority writes it.
account-picture-choose = Choose a picture
account-picture-remove = Remove
account-picture-part = Which part of the picture to keep
account-picture-move = Position of the picture: drag it, or move it with the arrow keys
account-picture-zoom = Zoom
account-picture-use = Use this part
account-picture-cancel = Cancel
account-picture-large = The file is over { $megabytes } MB. Choose a smaller one.
account-picture-broken = This file cannot be read as a picture. Choose another one.
account-picture-unsaid = The picture could not be made small enough. Choose another one.
rule-required = This cannot be empty.
rule-too-long = { $max ->
    [one] At most { $max } character fits here. Shorten it.
   *[other] At most { $max } characters fit here. Shorten it.
 }
rule-unprintable = It holds characters that cannot be shown. Type it instead of pasting it.
rule-email = Enter one address with a name, an @ and a domain, such as ada@example.org.
rule-time-zone = Choose a time zone from the list.
rule-country = Choose a country from the list.
rule-image = This is not a PNG, JPEG or WebP picture. Choose one of these.
rule-image-too-large = The picture has more than { $kilobytes } KiB. Choose a simpler one.
rule-out-of-range = Enter a whole number from { $min } to { $max }.
rule-language = Choose a language from the list, or enter its tag, such as de-AT.
rule-service = Enter a service as the rate card writes it: letters, digits, hyphens and dots.
rule-pattern = This is no naming pattern. Check the braces, the names in them and the characters that no file name can hold.
rule-not-unique = Use { "{" }title{ "}" } or { "{" }number{ "}" }, so that no two files get the same name.
rule-shortcut = Use one or two keys, such as Ctrl+K, or G then O.
rule-repeated = The same entry is there twice. Remove one.
rule-locked = This is locked for the whole workspace. Ask whoever looks after its settings.
rule-refused = The backend does not take this value. Reload the page, then try again.
form-errors = { $count ->
    [one] { $count } value cannot be saved yet
   *[other] { $count } values cannot be saved yet
 }
form-error-link = { $field }: { $problem }
form-unsaved = Unsaved changes
form-changed = { $count ->
    [one] { $count } field changed
   *[other] { $count } fields changed
 }
form-undecided = { $count ->
    [one] Choose which value to keep in { $count } field, then save
   *[other] Choose which values to keep in { $count } fields, then save
 }
form-save = Save changes
form-saving = Saving…
account-saved = Account saved
form-discard = Discard
form-discard-title = { $count ->
    [one] Discard { $count } change?
   *[other] Discard { $count } changes?
 }
form-discard-text = The fields go back to what was last saved.
form-discard-action = Discard changes
form-discard-keep = Keep editing
form-leave-title = Leave with unsaved changes?
form-leave-text = They are not saved, but stay here as long as this tab is open: come back to save them.
form-leave-action = Leave
form-leave-keep = Stay
form-conflict-title = This was changed elsewhere while you were editing
form-conflict-text = Nothing of yours is lost. Choose what to keep in each field that both changed, then save.
form-conflict-field = { $field } was changed here and elsewhere
form-conflict-mine = Keep mine
form-conflict-theirs = Take theirs
account-conflict-empty = Empty
form-taken = Taken over from there: { $fields }.
form-taken-dismiss = Got it

## Settings
##
## Each setting of the registry by its id, with `.` as `-`: its name, one line of help, and under
## `words-` what people call it, divided by commas, which is read by search alone.

group-languages = Languages
group-languages-intro = The languages that new work is spoken in, and those it is put into.
group-import = Import
group-import-intro = What happens to media as it comes in.
group-workflow = Workflow
group-workflow-intro = How jobs begin, how well they are done, and who hears of it.
group-readiness = Readiness policy
group-readiness-intro = From when on the readiness checks speak up.
group-appearance = Appearance
group-appearance-intro = Colours, size and movement on this screen.
group-region = Language and region
group-region-intro = The words of the app, and how it writes times, dates and numbers.
group-behaviour = Behaviour
group-behaviour-intro = Where the app opens, and what it tells you.
group-shortcuts = Keyboard shortcuts
group-shortcuts-intro = The keys that take you somewhere. Each can be changed or left empty.

setting-languages-source = Source language
setting-languages-source-help = The language that new media is taken to be in.
words-languages-source = spoken language, original language, from language, audio language, input language, default language, language of the recording
setting-languages-detect = Detect the language
setting-languages-detect-help = Listen to the beginning of each file, and use the source language only where nothing is recognised.
words-languages-detect = automatic detection, auto detect, recognise language, recognize language, guess the language, identify spoken language, wrong language
setting-languages-targets = Target languages
setting-languages-targets-help = The languages that new work is translated into.
words-languages-targets = translate into, translation, translations, subtitles, to language, output languages, default languages, regional variant

setting-import-quality = Import quality
setting-import-quality-help = How media is kept once it is imported. Lower quality takes less space and time.
words-import-quality = video quality, audio quality, compress, compression, resolution, bitrate, file size, smaller files, upload quality, media quality
choice-import-quality-original = As it comes
choice-import-quality-high = High
choice-import-quality-standard = Standard
choice-import-quality-small = Small
setting-import-keep-original = Keep the original file
setting-import-keep-original-help = Keep what was uploaded beside the imported copy. Without it, a better copy cannot be made later.
words-import-keep-original = original media, source file, master, raw file, delete originals, throw away uploads, backup copy
setting-import-retention = Delete media after
setting-import-retention-help = How long imported media is kept. After that it is deleted and cannot be brought back.
words-import-retention = retention, keep media, how long files are kept, days kept, expire media, remove old files, clean up, storage, privacy
setting-import-naming = File names
setting-import-naming-help = How imported files are named: your own words, and what stands in braces is filled in.
words-import-naming = naming pattern, rename files, file name, filename, title, name template, call files, labels

setting-workflow-service = Service for new jobs
setting-workflow-service-help = What a new job does when nobody chooses, by its name on the rate card.
words-workflow-service = default service, job type, kind of job, transcription, transcribe, translate, dub, model, default job
setting-workflow-quality = Quality of jobs
setting-workflow-quality-help = Fast jobs are done sooner, best ones take longer and read more carefully.
words-workflow-quality = accuracy, accurate, speed, faster jobs, better results, mistakes, precision, job quality, model quality
choice-workflow-quality-fast = Fast
choice-workflow-quality-balanced = Balanced
choice-workflow-quality-best = Best
setting-workflow-review = Review before export
setting-workflow-review-help = Nothing leaves the workspace until somebody has looked at it.
words-workflow-review = approve, approval, proofread, proofreading, sign off, four eyes, check results, manual review, publish, before it goes out
setting-workflow-auto-start = Start jobs automatically
setting-workflow-auto-start-help = Run jobs as soon as their media is imported, up to the limit below. This spends credits with nobody at the screen.
words-workflow-auto-start = auto start, autostart, automatic start, run by itself, starting by themselves, on their own, without asking, stop jobs, unattended, begin immediately, autorun
setting-workflow-auto-start-limit = Limit for automatic start
setting-workflow-auto-start-limit-help = A job that costs more than this waits for somebody to start it.
words-workflow-auto-start-limit = spending limit, credit limit, budget, cap, maximum cost, most a job may cost, spend too much, overspend, threshold
setting-workflow-notify-finish = Tell when a job is finished
setting-workflow-notify-finish-help = Send a notification when a job or a batch is done.
words-workflow-notify-finish = notify, notification, notifications, email, emails, message, done, completed, alert, ready, success
setting-workflow-notify-failure = Tell when a job fails
setting-workflow-notify-failure-help = Send a notification when a job stops before it is done.
words-workflow-notify-failure = notify, notification, notifications, email, error, errors, failed, broken, alert, warn me, went wrong, failure

setting-readiness-contact = Who to ask
setting-readiness-contact-help = A name or an address that the checks point to when something is not as it should be.
words-readiness-contact = contact person, responsible, administrator, admin, owner, help, support, in charge, questions
setting-readiness-review-age = A review counts for
setting-readiness-review-age-help = After so long a check has to be reviewed again, even if nothing changed.
words-readiness-review-age = review interval, how often to review, review again, outdated review, stale review, recheck, period, every quarter
setting-readiness-expiry-notice = Tell of expiring credits
setting-readiness-expiry-notice-help = How long before credits expire the checks speak of them.
words-readiness-expiry-notice = credits expire, expiry warning, expiring, run out, lapse, lose credits, remind, reminder, ahead of time, before they are gone
setting-readiness-least-credits = Fewest credits to have
setting-readiness-least-credits-help = With fewer credits than this the checks ask for attention.
words-readiness-least-credits = minimum credits, low credits, low balance, running low, running out, warn when credits are low, reserve, top up
setting-readiness-plan-share = Most of the credits for one plan
setting-readiness-plan-share-help = A plan that takes a larger part of the credits than this has to be looked at first.
words-readiness-plan-share = share of credits, percentage, one batch, use up, too large a batch, big run, spend everything, all the credits at once, safety margin
setting-readiness-plan-required = Ask for a plan before a run
setting-readiness-plan-required-help = Without a priced plan the workspace does not count as all set.
words-readiness-plan-required = require plan, plan first, price first, estimate first, mandatory, force planning, must plan, cost before running
setting-readiness-refused-rows = Refused rows in a plan
setting-readiness-refused-rows-help = What a row means that could not be priced: a remark, or that the run has to wait.
words-readiness-refused-rows = bad rows, invalid rows, rejected lines, errors in the manifest, broken lines, csv errors, unpriced rows
choice-readiness-refused-rows-warn = Remark on them
choice-readiness-refused-rows-block = Hold the run back
setting-readiness-session-age = Old sessions
setting-readiness-session-age-help = A session that nobody used for this long is named.
words-readiness-session-age = inactive sessions, idle devices, unused devices, forgotten sign-in, stale session, logged in, still signed in, inactive session
setting-readiness-token-unused = Unused tokens
setting-readiness-token-unused-help = A token that nothing used for this long is named.
words-readiness-token-unused = idle tokens, forgotten tokens, old api keys, stale tokens, api key, integration
setting-readiness-token-expiry = Tell of expiring tokens
setting-readiness-token-expiry-help = How long before a token expires the checks speak of it.
words-readiness-token-expiry = token expires, api key expires, rotate, renew, rotation, expiring api key, reminder

setting-interface-theme = Theme
setting-interface-theme-help = The colours of the app. System follows this device.
words-interface-theme = dark mode, night mode, light mode, black background, colours, colors, high contrast, appearance, too bright, eyes hurt, look
choice-interface-theme-system = System
choice-interface-theme-light = Light
choice-interface-theme-dark = Dark
choice-interface-theme-contrast = High contrast
setting-interface-density = Density
setting-interface-density-help = How close rows stand to each other.
words-interface-density = compact, spacing, tight, more on the screen, less space, white space, padding, crowded, row height, roomy
choice-interface-density-comfortable = Comfortable
choice-interface-density-compact = Compact
setting-interface-text-size = Text size
setting-interface-text-size-help = The size of all words, on top of the browser's zoom.
words-interface-text-size = font size, bigger text, larger letters, zoom, hard to read, too small, small print, smaller font, magnify
choice-interface-text-size-small = Small
choice-interface-text-size-normal = Normal
choice-interface-text-size-large = Large
choice-interface-text-size-larger = Larger
setting-interface-motion = Motion
setting-interface-motion-help = Whether things move as they change. System follows this device.
words-interface-motion = animation, animations, reduce motion, moving, dizzy, transitions, effects, stop things moving, flicker
choice-interface-motion-system = System
choice-interface-motion-none = None

setting-interface-language = Language of the app
setting-interface-language-help = The language that buttons, headings and messages are in.
words-interface-language = interface language, display language, german, english, arabic, japanese, deutsch, translate the app, locale, menu language
setting-interface-time-zone = Time zone
setting-interface-time-zone-help = The place whose clock all times go by. Empty, it is that of your account, or else of the browser.
words-interface-time-zone = timezone, clock, local time, utc, gmt, wrong time, hours off, summer time, daylight saving, travel
setting-interface-date-order = Date order
setting-interface-date-order-help = Which of day, month and year comes first.
words-interface-date-order = date format, day first, month first, year first, american dates, european dates, iso date, dd/mm, mm/dd, dates
choice-interface-date-order-language = As the language does
choice-interface-date-order-day-first = Day first
choice-interface-date-order-month-first = Month first
choice-interface-date-order-year-first = Year first
setting-interface-hours = Hours
setting-interface-hours-help = A clock of 24 hours, or twice 12 with am and pm.
words-interface-hours = 24 hour clock, 12 hour clock, am pm, military time, time format, afternoon
choice-interface-hours-language = As the language does
choice-interface-hours-12 = 12 hours
choice-interface-hours-24 = 24 hours
setting-interface-numbers = Number style
setting-interface-numbers-help = The marks between thousands and before the decimals.
words-interface-numbers = number format, decimal comma, decimal point, thousands separator, comma, dot, digits, grouping
choice-interface-numbers-language = As the language does
choice-interface-numbers-comma-point = 1,234.5
choice-interface-numbers-point-comma = 1.234,5
choice-interface-numbers-space-comma = 1 234,5
choice-interface-numbers-apostrophe-point = 1’234.5
setting-interface-week-start = First day of the week
setting-interface-week-start-help = The day that a calendar begins its rows with.
words-interface-week-start = week starts on, monday, sunday, saturday, calendar, start of week, weekday
choice-interface-week-start-language = As the language does
choice-interface-week-start-monday = Monday
choice-interface-week-start-saturday = Saturday
choice-interface-week-start-sunday = Sunday

setting-interface-start-page = Start page
setting-interface-start-page-help = The section that the app opens with.
words-interface-start-page = home page, homepage, landing page, first page, open with, opens on, begin at, when I open the app
choice-interface-start-page-overview = Overview
choice-interface-start-page-readiness = Readiness
choice-interface-start-page-credits = Credits
choice-interface-start-page-planner = Planner
choice-interface-start-page-defaults = Defaults
choice-interface-start-page-guides = Guides
setting-interface-notice-time = Notices stay for
setting-interface-notice-time-help = How long a notice can be read before it goes. With 0 it stays until you close it.
words-interface-notice-time = toast, popup, pop-up, message disappears, disappear too fast, notification time, duration, undo time, longer, vanish
setting-interface-done-notices = Notices of what is done
setting-interface-done-notices-help = Say when something was saved. What went wrong is always said.
words-interface-done-notices = toasts, popups, pop-ups, saved message, confirmation message, quiet, silence, fewer messages, interruptions, success message

setting-shortcuts-on = Keyboard shortcuts
setting-shortcuts-on-help = Whether keys take you somewhere. Without them, everything is still reached by Tab.
words-shortcuts-on = hotkeys, hot keys, keys, key bindings, disable shortcuts, turn off shortcuts, accidental key, screen reader, voice control
setting-shortcuts-find = Open search
setting-shortcuts-find-help = Finds sections, settings, guides and actions.
words-shortcuts-find = search key, command palette, palette, find key, ctrl k
setting-shortcuts-help = List the shortcuts
setting-shortcuts-help-help = Shows every shortcut with its keys.
words-shortcuts-help = cheat sheet, shortcut list, which keys, question mark, all shortcuts
setting-shortcuts-save = Save the form
setting-shortcuts-save-help = Saves the form on the page, where there is one.
words-shortcuts-save = save key, ctrl s, save by keyboard
setting-shortcuts-overview = Go to overview
setting-shortcuts-overview-help = Opens the overview.
words-shortcuts-overview = key for overview, jump home
setting-shortcuts-readiness = Go to readiness
setting-shortcuts-readiness-help = Opens the checks.
words-shortcuts-readiness = key for readiness, jump to checks
setting-shortcuts-account = Go to account
setting-shortcuts-account-help = Opens your account.
words-shortcuts-account = key for account, jump to account
setting-shortcuts-credits = Go to credits
setting-shortcuts-credits-help = Opens the credits.
words-shortcuts-credits = key for credits, jump to credits
setting-shortcuts-planner = Go to planner
setting-shortcuts-planner-help = Opens the credit planner.
words-shortcuts-planner = key for planner, jump to planner
setting-shortcuts-defaults = Go to defaults
setting-shortcuts-defaults-help = Opens the workspace defaults.
words-shortcuts-defaults = key for defaults, jump to defaults
setting-shortcuts-interface = Go to interface
setting-shortcuts-interface-help = Opens the interface preferences.
words-shortcuts-interface = key for interface, jump to preferences
setting-shortcuts-guides = Go to guides
setting-shortcuts-guides-help = Opens the guides.
words-shortcuts-guides = key for guides, jump to help

unit-days = { $count ->
    [one] day
   *[other] days
}
unit-credits = { $count ->
    [one] credit
   *[other] credits
}
unit-percent = %
unit-seconds = { $count ->
    [one] second
   *[other] seconds
}

## Guides

guides-search = Find a guide
guides-found = { $count ->
    [one] { $count } guide
   *[other] { $count } guides
}
guides-none = No guide speaks of that. Try another word, such as “invoice” or “language”.
guides-steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
guides-value-you = { $value }, set by you
guides-value-workspace = { $value }, set by the workspace
guides-value-default = { $value }, the default
guides-value-locked = { $value }, locked for everybody
guides-then = Then
guides-then-review = Mark this check as reviewed, so that others see it was done: { $check }.
guides-then-nothing = There is nothing to review: these preferences are yours, take effect at once, and can be changed back at any time.
guides-go = Go to { $place }
guides-go-check = Go to the check “{ $check }”
guides-review = Open the check
guides-all = All guides
guide-account-title = Review account details
guide-account-intro = Use this when you join, when you change roles, and before an invoice is due.
guide-account-step-1 = Check the name first: it signs every review and every change you make. Use the one your colleagues would look for in a record a year from now.
guide-account-step-2 = Read the contact email letter by letter. Failed jobs and expiring credits are reported there, so it has to be a mailbox that somebody opens on working days.
guide-account-step-3 = Compare the billing name, address, country and tax number with the contract. Once an invoice is issued, a wrong name means a correction and a late payment.
guide-account-step-4 = Send invoices to a shared mailbox of whoever pays, not to one person: people take leave, due dates do not.
guide-account-step-5 = Choose a time zone if you travel or work with others far away. Deadlines such as “expires on the 30th” are then written in your day, not in that of the nearest computer.
guide-account-step-6 = Last, think of where you are signed in. On a shared or old device, sign out there, and change what you sign in with if you are not sure who else used it.
guide-credits-title = Check billing and credits
guide-credits-intro = Use this before a large batch, and at the end of a month.
guide-credits-step-1 = Look at what can be spent, and at what expires next. Credits close to their end are spent first, so a batch this week may cost you nothing that you would have kept.
guide-credits-step-2 = Make sure that the invoice for more credits reaches somebody. If you have to buy them in the middle of a run, an unread invoice is what stops it.
guide-credits-step-3 = Price the batch in the planner before you start it. Look at the refused rows as closely as at the total: they are not in it, and a batch that is corrected later costs more than the plan said.
guide-credits-step-4 = Decide how much of the credits one plan may take. A share below 100 % keeps something for the work that comes in while the batch is running.
guide-credits-step-5 = Set the balance at which you want to be told. Take about what a usual week costs, so that there is time to buy more.
guide-credits-step-6 = Check what may be spent with nobody at the screen. The limit holds for each job, not for all of them together: ten jobs below it can still empty the balance.
guide-defaults-title = Set workspace defaults
guide-defaults-intro = Use this before you import media or create jobs, and whenever results come in the wrong language.
guide-defaults-step-1 = Set the language that most of your media is spoken in. A wrong source language gives a transcript that reads well and says something else, and it is charged all the same.
guide-defaults-step-2 = Leave detection on if your media comes in several languages. Turn it off if recordings begin with music or a greeting in another language, because it listens to the beginning.
guide-defaults-step-3 = List only the languages that somebody will read. Each of them is a job of its own, with its own cost. Choose the regional variant if readers would notice the difference.
guide-defaults-step-4 = Check that the service is one that the rate card prices. A job for a service without a price is refused at the start of the run, when changing it is most awkward.
guide-defaults-step-5 = Decide whether jobs may start by themselves. That is convenient for a steady trickle of small files, and costly on the day somebody uploads the whole archive.
guide-defaults-step-6 = Compare how long media is kept with what you promised to those who are heard in it, and with how long a complaint may take. What is deleted cannot be brought back.
guide-defaults-step-7 = Have somebody told when a job fails. A batch that stops on Friday evening and is noticed on Monday is the most common way to miss a date.
guide-tokens-title = Manage tokens carefully
guide-tokens-intro = Use this before you connect something, and when somebody who set up a connection leaves.
guide-tokens-step-1 = List the tokens there are, and find for each of them who needs it. One that nobody can explain is one to revoke: what needs it will say so within the day.
guide-tokens-step-2 = Set after how many quiet days a token is named. Take longer than the rarest of your schedules, or the monthly export looks abandoned.
guide-tokens-step-3 = Set how long before its end a token is named. Leave enough days to make the new one, put it in place and see it work, before the old one stops.
guide-tokens-step-4 = Name somebody who answers for connections. When one breaks, whoever notices has to know whom to ask.
guide-tokens-step-5 = Make a new token only where signing in is not possible: one for each integration, with the fewest rights that do, and an end. A person who has to look something up needs a session, not a token.
guide-interface-title = Tune interface preferences
guide-interface-intro = Use this when reading is tiring, when dates are ambiguous, or when the same click comes up every day.
guide-interface-step-1 = Choose a theme for the light you sit in. High contrast also helps on a projector and in the sun.
guide-interface-step-2 = Make the text as large as you can read at your usual distance without leaning in. Everything keeps its place, so there is no price for it.
guide-interface-step-3 = Bring rows closer together if you compare many of them, and leave them apart if you use a touch screen.
guide-interface-step-4 = Turn motion off if movement at the edge of the screen distracts you or makes you unwell. Nothing is told by movement alone.
guide-interface-step-5 = Take the language that you think in when you work with money. Names that people typed stay as they are.
guide-interface-step-6 = Set the order of dates to what you expect. 03/04 is read as two different days, a month apart, on the two sides of an ocean.
guide-interface-step-7 = Begin where your day begins. If you price batches every morning, let the app open with the planner.

## Carrying settings

carry-title = Export and import
carry-intro = Take these settings to another workspace, or keep a copy. The file holds no secrets.
carry-download = Download settings
carry-choose = Import a file
carry-paste = Paste instead
carry-paste-label = Settings as JSON
carry-paste-help = The whole content of a file of settings. Nothing changes yet.
carry-look = See what would change
carry-result = What the file would change
carry-counts = To change: { $change }. As they are: { $same }. Refused: { $refused }.
carry-nothing = Everything is as the file says. There is nothing to change.
carry-setting = Setting
carry-whose = Whose
carry-now = Now
carry-in-file = In the file
carry-state = Result
carry-of-workspace = Workspace
carry-of-you = You
carry-of-lock = Lock
carry-unset = Not set
carry-locked = Locked
carry-unlocked = Not locked
carry-change = Changes
carry-same = As it is
carry-refused = Refused
carry-why-unknown = There is no setting of this name here.
carry-why-layer = It cannot be set here: it belongs to the workspace only, or to each person only.
carry-why-value = This is not one of the values that it can have.
carry-apply = { $count ->
    [one] Apply { $count } change
   *[other] Apply { $count } changes
}
carry-cancel = Cancel
carry-done = { $count ->
    [one] { $count } setting imported
   *[other] { $count } settings imported
}
carry-renewed-title = Somebody changed settings meanwhile
carry-renewed-text = Nothing was applied. This is what the file would change now; what you left out is still left out.
carry-refused-together = These changes cannot be made together. Leave out a change that depends on another, then try again.
carry-too-large = The file has more than { $kilobytes } KiB, so it is no file of settings.
carry-unreadable = The file cannot be read. Choose it again.
carry-no-file = The file could not be made. Try again in a moment.
carry-broken = This is not JSON. Check that all of the file is there.
carry-broken-at = This is not JSON: look at line { $line }, column { $column }.
carry-no-settings = This is no file of settings. Choose one that was downloaded here.
carry-other-format = This file is of another kind or version than this app reads.
carry-unknown-part = The file has a part named “{ $part }”, which no file of settings has.
carry-broken-part = The part named “{ $part }” is not a list of settings.
## Search
##
## Under `words-` stands what people call something, divided by commas, which is read by search alone.

find-open = Search
find-close = Close
find-placeholder = What are you looking for?
find-results = Results
find-count = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
find-nothing = Nothing was found for “{ $typed }”.
find-hint = Try what it does, such as “dark” or “stop jobs”. Sections, settings and actions can be found.
find-best = Best matches
find-recent = Recent
find-sections = Sections
find-settings = Settings
find-places = On the pages
find-actions = Actions
find-guides = Guides
find-members = Members
find-tokens = Tokens
find-within = { $outer }, { $inner }
find-value-yours = { $value } · yours
find-value-workspace = { $value } · from the workspace
find-value-default = { $value } · default
find-theme-light = Use the light theme
find-theme-dark = Use the dark theme
find-theme-contrast = Use high contrast
find-theme-system = Use the theme of this device
find-speak = Show the app in { $language }
find-list-shortcuts = List the keyboard shortcuts
find-print = Print this page
find-shortcuts-title = Keyboard shortcuts
find-shortcuts-off = Shortcuts are off. Turn them on under Interface.
find-shortcuts-change = Change shortcuts
find-no-keys = No keys
key-control = Ctrl
key-alt = Alt
key-shift = Shift
shortcut-change = Change
shortcut-press = Press the keys. Escape keeps what it was, Backspace leaves none.
shortcut-none = No keys
shortcut-unusable = This key moves around the page. Choose another one.
shortcut-browsers = The browser keeps these keys for itself. Choose others.
shortcut-taken = These keys are taken by “{ $name }”. Choose others, or change that first.

words-stop = a, an, the, my, our, your, how, do, does, did, i, we, you, it, is, are, am, was, to, of, in, on, off, at, for, and, or, by, with, when, where, what, which, who, there, here, can, could, want, need, please, turn, make, change, set, get, put, find, see, use, let, me, be, should, must, not, this, that, they, them, some, any
words-section-overview = home, start, dashboard, summary, at a glance
words-section-readiness = checks, checklist, ready to run, all set, before a run, reviews, audit
words-section-account = profile, me, personal details, identity, user
words-section-credits = balance, money, billing, grants, usage, how much is left, payment, funds
words-section-planner = price, cost, estimate, calculator, batch, manifest, csv, quote, how much does it cost, upload
words-section-defaults = workspace settings, workspace defaults, workflow, presets, for everybody, standard settings
words-section-interface = preferences, display, look, personal settings, appearance, options
words-section-guides = help, how to, manual, documentation, tutorial, instructions, learn
words-account-name = full name, real name, rename me, who am I
words-account-display-name = nickname, what others see, shown name, username
words-account-avatar = photo, profile picture, image, portrait, face
words-account-contact-email = mail address, e-mail, my email, how to reach me, contact
words-account-time-zone = clock, timezone, where I am, local time
words-account-billing-name = company name, invoice name, who pays, organisation, bill to
words-account-billing-email = invoice email, where invoices go, send invoices, receipts, accounting
words-account-billing-address = street, invoice address, postal address, company address, city
words-account-billing-country = country, tax country, nation
words-account-billing-tax-id = vat, vat number, tax id, ust-id, ein, gst
words-check-profile = profile check, details correct
words-check-access = who is signed in, signed in, sessions, devices, shared device, old device, log out everywhere, sign out, security, lost laptop, access, password, logins, sign-in methods
words-check-credits = enough credits, can I run this batch, before starting batch jobs
words-check-defaults = wrong default language, defaults check
words-check-tokens = tokens, api keys, api key, integration needs access, integration, revoke, rotate, webhook, secrets
words-credits-grants = which credits expire, expiry dates, which is spent first, order of grants, promotional credits, when do credits expire
words-action-theme-light = light mode, day, white background, brighter
words-action-theme-dark = dark mode, night mode, black background, dim, too bright
words-action-theme-contrast = easier to see, accessibility, strong colours, visibility
words-action-theme-system = automatic theme, like my computer, follow the system
words-action-language = switch language, speak, translate the app, locale
words-action-shortcuts = hotkeys, cheat sheet, keyboard help, which keys
words-action-print = paper, pdf, print out, save as pdf
words-action-empty = delete everything, clear the workspace, remove sample, begin from nothing, erase, wipe
words-action-sample = demo, example data, restore the sample, start over, invented data
words-guide-account = check my details, review profile, step by step
words-guide-credits = check credits, before a big run, step by step
words-guide-defaults = set up the workspace, before importing, step by step
words-guide-tokens = create a token, revoke a token, step by step, api key
words-guide-interface = make the app comfortable, adjust preferences, step by step

## Rows of settings

layer-label = Whose settings
layer-personal = For me
layer-personal-intro = These hold for you alone, at once. Where you set nothing, the workspace decides.
layer-workspace = For everybody
layer-workspace-intro = These hold for everybody who has not set their own, once they are saved.
source-you = Set by you
source-workspace = Set by the workspace
source-default = Default
reset = Reset
reset-label = Reset { $name }
own-changed = { $name }: { $value }
overridden-by-you = You have set your own, so this does not change yours.
overridden-by-others = { $count ->
    [one] { $count } member has set their own and keeps it.
   *[other] { $count } members have set their own and keep it.
}
overridden-by-you-and-others = { $count ->
    [one] You and { $count } other member have set your own and keep it.
   *[other] You and { $count } other members have set your own and keep it.
}
risk-title = Save these changes?
risk-credits = Jobs may start and spend credits with nobody at the screen.
risk-media = Media that is deleted cannot be brought back.
risk-both = Jobs may start and spend credits with nobody at the screen, and media that is deleted cannot be brought back.
risk-action = Save changes
risk-keep = Keep editing
lock = Lock
unlock = Unlock
lock-label = Lock { $name } for everybody
unlock-label = Unlock { $name }
lock-by = Locked by { $name } since { $since }.
lock-ask = Ask { $contact } to change it.
lock-title = Lock { $name }?
lock-text = Nobody can set their own any more. What people have set comes back when you unlock it.
lock-reason = Reason
lock-reason-help = Everybody sees it beside the setting. It may stay empty.
lock-keep = Leave unlocked
lock-done = { $name } is locked
lock-removed = { $name } is unlocked
language-none = None
language-other = Another language…
language-tag = Language tag
language-tag-help = As BCP 47 writes it, such as gsw or pt-AO.
language-add = Use
languages-add = Add a language
languages-remove = Remove { $name }
languages-full = { $max ->
    [one] No more than { $max } language fits here. Remove one to add another.
   *[other] No more than { $max } languages fit here. Remove one to add another.
}
naming-tokens = What can be put in
naming-insert = Insert { $token }
naming-preview = Such as
naming-title = Board meeting
rule-pattern-brace = A brace has no partner. Write what is filled in as { "{" }title{ "}" }.
rule-pattern-token = Nothing is filled in for { "{" }{ $name }{ "}" }. Use one of { $known }.
rule-pattern-forbidden = A file name cannot hold { $letter }. Take it out.
changes-title = Latest changes
changes-intro = Who changed what, and when. Anything can be put back.
changes-none = Nothing has been changed yet.
changes-more = Show more
changes-of-workspace = for everybody
changes-of-you = for you
changes-of-lock = lock
changes-from-to = { $from } → { $to }
changes-by = { $name }, { $when }
changes-unset = Not set
changes-locked = Locked
changes-locked-because = Locked: { $reason }
changes-unlocked = Not locked
changes-put-back = Put back
changes-put-back-label = Put back { $name } to { $value }
changes-put-back-done = { $name } is as it was

## Preview

preview-title = Preview
preview-intro = What you choose below, on a piece of the app.
preview-status = Needs attention
preview-text = A line of text as it stands everywhere.
preview-now = Now
preview-expiry = A date
preview-expiry-value = { $day } ({ $away })
preview-amount = An amount
preview-amount-value = { $amount } credits
preview-week = A week
example = Such as { $example }
