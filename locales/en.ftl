### Allset, English. The source language: every other locale has exactly these messages.
###
### Terms: "credit" is the workspace's unit of account; a "grant" is an amount of credits with
### its own expiry; a "rate card" prices services; a "job" is one line of a manifest.

app-name = Allset
app-tagline = Settings, credits and readiness for your AI workspace

## Navigation

nav-overview = Overview
nav-readiness = Readiness
nav-account = Account
nav-credits = Credits
nav-planner = Planner

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
