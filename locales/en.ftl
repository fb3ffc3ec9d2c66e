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
