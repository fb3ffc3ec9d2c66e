### Allset, German. The messages are those of en.ftl, in its order.
###
### Words kept throughout: credits are "Credits", a grant is a "Zuteilung", a rate card a "Preistabelle",
### a manifest an "Auftragsliste", a job an "Auftrag", readiness "Bereitschaft", a check a "Prüfung",
### a review a "Durchsicht", a batch a "Stapel", the workspace the "Arbeitsbereich".
###
### People are addressed with "Sie", and only where a sentence needs it. Buttons are infinitives.

-locale-name = Deutsch
-locale-direction = ltr

app-name = Allset

## Before the app

boot-failed = Allset konnte nicht starten: Ein Teil ist nicht angekommen, oder dieser Browser kann es nicht ausführen.
boot-reload = Seite neu laden

## Navigation

nav-overview = Übersicht
nav-readiness = Bereitschaft
nav-account = Konto
nav-credits = Credits
nav-planner = Planer
nav-defaults = Vorgaben
nav-interface = Oberfläche
nav-guides = Anleitungen

## The head of each section

overview-title = Übersicht
overview-intro = Wie es um den Arbeitsbereich steht und was zuerst zu tun ist.
readiness-title = Bereitschaft
readiness-intro = Einstellungen vor einem größeren Vorhaben prüfen: Jede Prüfung betrachtet den Arbeitsbereich, wie er gerade ist.
account-title = Konto
account-intro = Wer Sie in diesem Arbeitsbereich sind und wer die Rechnung bekommt.
credits-title = Credits
credits-intro = Was da ist, was als Nächstes zahlt und was wann verfällt.
planner-title = Credit-Planer
planner-intro = Vor dem Start sehen, was ein Stapel kostet. Die Datei bleibt in diesem Browser.
defaults-title = Vorgaben des Arbeitsbereichs
defaults-intro = Womit neue Arbeit beginnt, für alle hier.
interface-title = Oberfläche
interface-intro = Wie die App für Sie aussieht und sich verhält.
guides-title = Anleitungen
guides-intro = Kurze Gänge durch die Einstellungen, jeder Schritt gleich neben der Einstellung.

## The shell

document-title = { $page } · Allset
nav-label = Bereiche
skip-to-content = Zum Inhalt springen
loading = Wird geladen
load-failed = Das konnte nicht geladen werden
absent = Dieses Backend hat diesen Teil nicht.
page-failed = Auf dieser Seite ist ein Fehler aufgetreten. Der Rest der App funktioniert weiter.
action-undo = Rückgängig
settings-saved = Einstellungen des Arbeitsbereichs gespeichert
action-dismiss = Schließen
offline-notice = Keine Verbindung. Das Angezeigte kann veraltet sein, und Änderungen werden womöglich nicht gespeichert.
workspace-notice = Zu diesem Arbeitsbereich
sample-notice = Das ist ein erfundener Beispiel-Arbeitsbereich. Sehen Sie sich um, oder beginnen Sie mit einem eigenen.
empty-notice = Dieser Arbeitsbereich liegt dort, wo Sie ihn jetzt sehen, und sonst nirgends.
start-empty = Leer beginnen
reset-sample = Beispiel wiederherstellen
started-empty = Der Arbeitsbereich ist jetzt leer.
reset-done = Das Beispiel ist wieder, wie es war.
refill-title = Alles in diesem Arbeitsbereich ersetzen?
refill-text = Ihre Änderungen am Konto, an den Credits und an den Durchsichten gehen verloren. Das lässt sich nicht rückgängig machen.
refill-keep = Arbeitsbereich behalten
refill-refused = Dieser Arbeitsbereich enthält echte Daten und wird von hier aus nicht geleert.
theme-label = Darstellung
theme-system = System
theme-light = Hell
theme-dark = Dunkel
theme-contrast = Hoher Kontrast
language-label = Sprache
mark-attention = { $count ->
    [one] { $count } Prüfung braucht Aufmerksamkeit
   *[other] { $count } Prüfungen brauchen Aufmerksamkeit
}
mark-to-review = { $count ->
    [one] { $count } Prüfung zur Durchsicht
   *[other] { $count } Prüfungen zur Durchsicht
}
not-found-title = Hier ist nichts
not-found-intro = Die Adresse führt zu keinem Bereich der Einstellungen. Sie ist vielleicht vertippt oder veraltet.
not-found-back = Zur Übersicht

## Overview

headline-attention = { $count ->
    [one] Eine Prüfung ist vor dem nächsten Start zu erledigen
   *[other] { $count } Prüfungen sind vor dem nächsten Start zu erledigen
}
headline-review = { $count ->
    [one] Eine Prüfung ist noch durchzusehen
   *[other] { $count } Prüfungen sind noch durchzusehen
}
headline-all-set = Alles bereit
headline-nothing-seen = Dieses Backend zeigt nichts, was sich prüfen ließe
headline-unseen = { $count ->
    [0] Jede Prüfung ist hier zu sehen.
    [one] Eine Prüfung ist hier noch nicht zu sehen und zählt deshalb nicht mit.
   *[other] { $count } Prüfungen sind hier noch nicht zu sehen und zählen deshalb nicht mit.
}
headline-open = Bereitschaft öffnen
promise-account-title = Konto und Zugang
promise-account-text = Wer Sie in diesem Arbeitsbereich sind, wer die Rechnung bekommt und wer angemeldet ist.
promise-account-open = Konto öffnen
promise-account-nameless = Noch kein Name
promise-account-unseen = Dieses Backend zeigt Ihr Konto nicht
promise-access-unseen = Dieses Backend zeigt den Zugang noch nicht
promise-credits-title = Credits und Verbrauch
promise-credits-text = Was da ist, was als Nächstes zahlt und was der nächste Stapel kostet.
promise-credits-open = Credits öffnen
promise-credits-unseen = Dieses Backend zeigt sie nicht
promise-defaults-title = Vorgaben für Abläufe
promise-defaults-text = Sprachen und Einstellungen, mit denen neue Arbeit beginnt.
promise-defaults-unseen = Dieses Backend zeigt sie noch nicht
promise-defaults-from = In { $source }, nicht übersetzt
promise-defaults-languages = Von { $source } nach { $targets }
promise-defaults-many = { $count ->
    [one] Von { $source } in { $count } Sprache
   *[other] Von { $source } in { $count } Sprachen
}
promise-defaults-any = beliebiger Sprache
promise-defaults-open = Vorgaben öffnen
first-title = Was zuerst zu tun ist
first-nothing = Im Moment ist nichts zu tun.
credits-unit = { $count ->
    [one] Credit
   *[other] Credits
}

## Readiness

checks-title = Prüfungen
check-profile-title = Profil durchgesehen
check-profile-why = Kontoname und Kontaktdaten sollen in den Unterlagen des Arbeitsbereichs verständlich sein.
check-access-title = Zugang und Sitzungen geprüft
check-access-why = Aktive Sitzungen und Zugangsregeln durchsehen, vor allem auf geteilten oder alten Geräten.
check-credits-title = Credits verstanden
check-credits-why = Vorhandene Credits und den letzten Verbrauch prüfen, bevor KI-Aufträge im Stapel starten.
check-defaults-title = Vorgaben durchgesehen
check-defaults-why = Standardsprache und Vorgaben für Abläufe prüfen, bevor neue Arbeit angelegt wird.
check-tokens-title = Token nur bei Bedarf angelegt
check-tokens-why = Token bewusst anlegen oder widerrufen, wenn Integrationen Zugang brauchen.
status-unseen = Nicht zu sehen
status-attention = Braucht Aufmerksamkeit
status-to-review = Durchzusehen
status-changed = Seitdem geändert
status-lapsed = Durchsicht zu lange her
status-reviewed = Durchgesehen
check-unseen-access = Allset sieht auf diesem Backend weder Sitzungen noch Anmeldearten. Prüfen Sie sie dort, wo Sie sich anmelden.
check-unseen-defaults = Allset sieht auf diesem Backend keine Vorgaben des Arbeitsbereichs. Prüfen Sie die Sprachen dort, wo Sie Arbeit anlegen.
check-unseen-tokens = Allset sieht auf diesem Backend keine Token. Prüfen Sie sie dort, wo sie angelegt werden.
check-unseen-other = Dieses Backend zeigt nicht, worum es in dieser Prüfung geht.
check-evidence = Was betrachtet wurde
check-policy = Wonach sich die Prüfung richtet
check-review = Als durchgesehen markieren
check-review-again = Erneut durchsehen
check-reviewed-by = Durchgesehen von { $name } am { $when }
check-reviewed = Durchgesehen am { $when }
check-not-reviewed = Noch nicht durchgesehen
check-not-kept = Dieses Backend bewahrt keine Durchsichten auf.
check-fix-first = Erst beheben, was Aufmerksamkeit braucht, dann durchsehen.
check-changed-since = Geändert seit der Durchsicht am { $when }:
check-lapsed = Seit dem { $when } hat sich nichts geändert, aber diese Durchsicht ist zu alt, um noch zu zählen. Sehen Sie noch einmal nach.
check-review-done = Die Durchsicht ist vermerkt.
change-value = { $what }: von { $before } zu { $after }
change-added = { $what }: jetzt { $after }
change-removed = { $what }: war { $before }
value-empty = nichts
value-on = An
value-off = Aus
value-none = Keine
value-browser = Wie im Browser
value-account-zone = Wie im Konto, sonst wie im Browser
# same as English
value-with-unit = { $count } { $unit }
severity-good = In Ordnung:
severity-note = Hinweis:
severity-warning = Achtung:
severity-blocking = Zu beheben:
finding-name-missing = Das Konto hat keinen Namen.
finding-contact-email-missing = Das Konto hat keine Kontakt-E-Mail-Adresse, also kann der Arbeitsbereich Sie nicht erreichen.
finding-billing-name-missing = Es ist niemand als Rechnungsempfänger genannt.
finding-billing-email-missing = Für Rechnungen gibt es keine E-Mail-Adresse.
finding-time-zone-unset = Zeiten richten sich nach dem Browser, weil keine Zeitzone gewählt ist.
finding-profile-complete = Name, Kontakt und Rechnungsangaben sind da.
finding-no-credits = Es sind keine Credits zum Ausgeben da.
finding-spendable = { $grants ->
    [one] { $amount } Credits lassen sich ausgeben, aus einer Zuteilung.
   *[other] { $amount } Credits lassen sich ausgeben, aus { $grants } Zuteilungen.
}
finding-expiring-soon = { $amount } Credits aus { $grant } verfallen am { $expires }.
finding-no-plan = Es ist kein Plan geladen, also lässt sich nicht sagen, ob der nächste Stapel gedeckt ist.
finding-plan-fits = { $manifest } kostet { $total } Credits und ist gedeckt: { $left } bleiben danach übrig.
finding-plan-short = { $manifest } kostet { $total } Credits: { $shortfall } mehr, als da sind.
finding-plan-incomplete = { $refused ->
    [one] Der Plan lässt eine abgelehnte Zeile aus, deren Kosten nicht bekannt sind.
   *[other] Der Plan lässt { $refused } abgelehnte Zeilen aus, deren Kosten nicht bekannt sind.
}
finding-plan-outdated = Der Plan wurde mit einer anderen Preistabelle berechnet als der, nach der der Arbeitsbereich abgerechnet wird.
finding-low-balance = { $amount } Credits lassen sich ausgeben, und in diesem Arbeitsbereich sollen es mindestens { $least } sein.
finding-plan-missing = Es ist kein Plan geladen, und dieser Arbeitsbereich verlangt einen vor dem Start.
finding-plan-large = { $manifest } nimmt { $share } der vorhandenen Credits. In diesem Arbeitsbereich darf ein Plan { $allowed } nehmen.
finding-source-missing = Für neue Medien ist keine Ausgangssprache gesetzt, und sie wird auch nicht erkannt.
finding-service-not-priced = Neue Aufträge verlangen { $service }, und die Preistabelle hat dafür keinen Preis.
finding-targets-missing = Neue Aufträge übersetzen, aber es ist keine Zielsprache gesetzt.
finding-auto-start = Aufträge bis { $limit } Credits starten von selbst.
finding-auto-start-beyond = Aufträge bis { $limit } Credits starten von selbst, und nur { $spendable } lassen sich ausgeben: Ein einziger Auftrag kann alles aufbrauchen.
finding-originals = Hochgeladene Originale werden nicht aufbewahrt, also lässt sich später keine bessere Kopie machen.
finding-retention = { $days ->
    [one] Medien werden nach { $days } Tag gelöscht und lassen sich nicht zurückholen.
   *[other] Medien werden nach { $days } Tagen gelöscht und lassen sich nicht zurückholen.
}
finding-failures = Niemand erfährt es, wenn ein Auftrag fehlschlägt.
finding-own-defaults = { $count ->
    [one] Eine dieser Vorgaben ist Ihre eigene.
   *[other] { $count } dieser Vorgaben sind Ihre eigenen.
}
finding-defaults-fine = { $targets ->
    [0] Neue Arbeit beginnt auf { $source } und wird nicht übersetzt.
    [one] Neue Arbeit beginnt auf { $source } und wird in eine Sprache übersetzt.
   *[other] Neue Arbeit beginnt auf { $source } und wird in { $targets } Sprachen übersetzt.
}
finding-defaults-detected = { $targets ->
    [0] Die Sprache neuer Arbeit wird erkannt, und übersetzt wird nicht.
    [one] Die Sprache neuer Arbeit wird erkannt, und übersetzt wird in eine Sprache.
   *[other] Die Sprache neuer Arbeit wird erkannt, und übersetzt wird in { $targets } Sprachen.
}
place-contact-email = Kontakt-E-Mail-Adresse eintragen
place-name = Namen eintragen
place-account = Konto öffnen
place-billing = Rechnungsangaben öffnen
place-time-zone = Zeitzone wählen
place-grants = Zuteilungen ansehen
place-planner = Planer öffnen
place-setting = Einstellung öffnen
evidence-account-name = Name
evidence-display-name = Anzeigename
evidence-avatar = Bild
evidence-contact-email = Kontakt-E-Mail-Adresse
evidence-time-zone = Zeitzone
evidence-billing-name = Rechnungsname
evidence-billing-email = E-Mail-Adresse für Rechnungen
evidence-billing-address = Rechnungsanschrift
evidence-billing-country = Land der Rechnung
evidence-tax-id = Steuernummer
evidence-spendable = Verfügbare Credits
evidence-expiring = Verfällt bald: { $grant }
evidence-least-credits = Mindestbestand an Credits
evidence-rate-card = Preistabelle
evidence-plan-manifest = Plan
evidence-plan-total = Kosten des Plans
evidence-plan-refused = Abgelehnte Zeilen des Plans
evidence-plan-share = Anteil, den ein Plan nehmen darf
evidence-lock = Gesperrt: { $setting }
evidence-picture-set = ein Bild
policy-review-age = { $days ->
    [one] Eine Durchsicht zählt { $days } Tag lang.
   *[other] Eine Durchsicht zählt { $days } Tage lang.
}
policy-contact = Fragen gehen an { $name }.
policy-expiry-notice = { $days ->
    [0] Credits werden vor dem Verfall nicht genannt.
    [one] Credits, die innerhalb von { $days } Tag verfallen, werden genannt.
   *[other] Credits, die innerhalb von { $days } Tagen verfallen, werden genannt.
}
policy-least-credits = { $credits ->
    [0] Ein Mindestbestand ist nicht verlangt.
    [one] Ein Bestand unter { $credits } Credit wird genannt.
   *[other] Ein Bestand unter { $credits } Credits wird genannt.
}
policy-plan-share = Ein Plan, der mehr als { $share } der vorhandenen Credits nimmt, wird genannt.
policy-plan-required = Ein Start braucht einen Plan.
policy-plan-free = Ein Start braucht keinen Plan.
policy-refused-warn = Abgelehnte Zeilen eines Plans werden genannt und halten nichts auf.
policy-refused-block = Abgelehnte Zeilen halten einen Plan auf.
policy-session-age = { $days ->
    [one] Sitzungen, die { $days } Tag lang nicht benutzt wurden, würden hier genannt.
   *[other] Sitzungen, die { $days } Tage lang nicht benutzt wurden, würden hier genannt.
}
policy-token-unused = { $days ->
    [one] Token, die { $days } Tag lang nicht benutzt wurden, würden hier genannt.
   *[other] Token, die { $days } Tage lang nicht benutzt wurden, würden hier genannt.
}
policy-token-expiry = { $days ->
    [0] Token würden vor ihrem Ablauf nicht genannt.
    [one] Token, die innerhalb von { $days } Tag ablaufen, würden hier genannt.
   *[other] Token, die innerhalb von { $days } Tagen ablaufen, würden hier genannt.
}
evidence-other = { $name }
decisions-title = Wenn das eintritt, dies prüfen
situation-batch = KI-Aufträge im Stapel starten
situation-batch-advice = Credits, Verbrauch und Abrechnungsverlauf prüfen, bevor größere Läufe starten.
situation-language = Falsche Standardsprache
situation-language-advice = Vorgaben für Sprachen anpassen, bevor Medien importiert oder Aufträge angelegt werden.
situation-device = Geteiltes oder altes Gerät
situation-device-advice = Aktive Sitzungen und Zugangseinstellungen durchsehen, bevor heikle Arbeit weitergeht.
situation-integration = Eine Integration braucht Zugang
situation-integration-advice = Ein begrenztes Token anlegen, nur für die Integration, die es braucht.
situation-uncomfortable = Die App ist unbequem
situation-uncomfortable-advice = Oberfläche und Abläufe so einstellen, dass wiederkehrende Arbeit leichter fällt.
# same as English
decision-value = { $name }: { $value }
reviews-title = Verlauf der Durchsichten
reviews-intro = Wer wann was für richtig befunden hat. Das Neueste zuerst.
reviews-none = Noch keine Prüfung wurde durchgesehen.
reviews-when = Wann
reviews-check = Prüfung
reviews-who = Wer
reviews-nameless = Jemand ohne Namen
reviews-changed = Was sich geändert hatte
reviews-first = Die erste Durchsicht
reviews-unchanged = Nichts
export-title = Mitnehmen
export-intro = Alle Prüfungen mit Befunden, Nachweisen und Durchsichten, so wie sie jetzt sind.
export-json = JSON herunterladen
export-markdown = Markdown herunterladen
export-copy = Als Markdown kopieren
export-copied = Der Bericht ist kopiert.
export-not-copied = Der Browser hat das Kopieren nicht erlaubt. Laden Sie den Bericht stattdessen herunter.
export-failed = Der Browser konnte die Datei nicht erstellen. Laden Sie die Seite neu, und versuchen Sie es dann noch einmal.
action-print = Drucken
printed-of = { $workspace }, Stand { $when }
printed = Stand { $when }
report-title = Bereitschaft von { $workspace }
report-what = Was
report-value = Wert

## Credits

credits-balance = Jetzt verfügbar
credits-next-expiry = Verfällt als Nächstes
credits-next-expiry-none = Nichts verfällt
credits-next-expiry-note = { $grant }, { $when }
credits-plan = Aktueller Plan
credits-plan-none = Kein Plan geladen
grants-title = Zuteilungen in der Reihenfolge, in der sie verbraucht werden
grants-intro = Niedrigere Priorität zuerst, dann was früher verfällt, dann Aktionsguthaben vor Bezahltem.
grants-order = Reihenfolge
grants-name = Zuteilung
grants-kind = Art
grants-left = Übrig
grants-of = von { $amount }
grants-expires = Verfällt
grants-never = Nie
grants-none = Im Moment lässt sich keine Zuteilung verbrauchen.
grants-priority = Priorität { $priority }
kind-promotional = Aktionsguthaben
kind-paid = Bezahlt
grants-other-title = Zuteilungen, die sich jetzt nicht verbrauchen lassen
grants-state = Stand
state-scheduled = Ab { $when }
state-spent = Aufgebraucht
state-expired = Verfallen am { $when }
credits-empty-title = Noch keine Credits
credits-empty-text = Zuteilungen erscheinen hier, sobald der Arbeitsbereich sie erhält. Die Kosten eines Stapels lassen sich schon jetzt im Planer berechnen.
meter-words = { $amount } Credits übrig aus { $grant }

## What can go wrong

error-network = Das Backend ist nicht erreichbar. Prüfen Sie die Verbindung, und versuchen Sie es dann noch einmal.
error-timeout = Das Backend hat zu lange für eine Antwort gebraucht. Versuchen Sie es gleich noch einmal.
error-unexpected = Das Backend hat mit einem Fehler geantwortet ({ $status }). Versuchen Sie es noch einmal; bleibt der Fehler, sagen Sie denen Bescheid, die es betreiben.
error-decode = Diese Version der App versteht die Antwort des Backends nicht. Laden Sie die Seite neu.
error-no-worker = Dieser Browser konnte den Arbeitsbereich nicht starten. Laden Sie die Seite neu, oder versuchen Sie es mit einem anderen Browser.
error-stale = Jemand hat das geändert, seit Sie es geöffnet haben. Von Ihren Eingaben ist nichts verloren.
error-too-large = Das ist mehr, als das Backend annimmt. Kürzen Sie es, und versuchen Sie es dann noch einmal.
error-invalid = Einige Werte lassen sich nicht speichern. Korrigieren Sie die markierten Felder.
error-forbidden = Das Backend erlaubt das von hier aus nicht.
error-not-found = Das Backend kennt das nicht.
error-unavailable = Das Backend kann im Moment nichts speichern. Versuchen Sie es gleich noch einmal.
action-retry = Noch einmal versuchen

## Planner

planner-drop-title = Auftragsliste hier ablegen
planner-drop-help = Eine Tabelle mit einem Auftrag je Zeile, als Arbeitsmappe, CSV oder JSON, oder die Aufnahmen selbst. Nichts wird hochgeladen: Es wird in diesem Browser gelesen.
planner-loaded-help = In diesem Browser gelesen. Nichts wird hochgeladen.
planner-choose = Datei wählen
planner-choose-other = Andere Datei wählen
planner-choose-folder = Ordner wählen
planner-opening = Die Datei wird geöffnet
planner-opening-media = Kopfdaten gelesen: { $done } von { $total } Dateien
planner-opening-said = Die Dateien werden geöffnet.
planner-media = { $files ->
    [one] { $files } Aufnahme
   *[other] { $files } Aufnahmen
  }
planner-media-read = Ihre Dauer steht in ihren Kopfdaten.
planner-media-unread = { $files ->
    [one] { $files } Datei ist keine lesbare Aufnahme: { $names }.
   *[other] { $files } Dateien sind keine lesbaren Aufnahmen: { $names }.
  }
planner-media-unread-more = { $files } Dateien sind keine lesbaren Aufnahmen, darunter { $names }.
planner-media-service = Wählen Sie den Dienst für diese Aufnahmen
planner-media-service-text = Ihre Kopfdaten sagen, wie lang sie sind, nicht was mit ihnen geschehen soll. Wählen Sie den Dienst unter Annahmen: Danach wird für alle gerechnet.
planner-sheet = Blatt
planner-paste = Auftragsliste einfügen
planner-paste-label = Zeilen der Auftragsliste
planner-paste-help = Mit der Zeile der Spaltennamen zuerst. Der Text bleibt in diesem Browser.
planner-price = Kosten berechnen
planner-price-again = Neu berechnen
planner-drop-several = { $files ->
    [one] { $files } Datei wurde abgelegt und ließ sich nicht übernehmen. Legen Sie sie noch einmal ab.
   *[other] { $files } Dateien wurden abgelegt, und keine ist eine Aufnahme. Tabellen nimmt der Planer immer nur eine. Legen Sie eine davon ab.
  }
planner-drop-folder = In diesem Ordner ist keine Aufnahme. Ist eine Auftragsliste darin, öffnen Sie den Ordner, und legen Sie die Liste ab.
planner-drop-many = Das sind mehr Dateien, als auf einmal gelesen werden: höchstens { $most }. Wählen Sie einen Teil davon, etwa einen der Ordner darin.
planner-drop-none = Darin war keine Datei. Legen Sie eine Datei ab, oder fügen Sie die Zeilen als Text ein.
planner-example = Beispiel ausprobieren
planner-clear = Plan verwerfen
planner-pasted-name = Eingefügte Auftragsliste
planner-example-name = Beispiel-Auftragsliste
planner-card = Preistabelle
planner-card-help = Ihr Arbeitsbereich wird nach { $name } abgerechnet. Mit einer anderen Tabelle wird dieselbe Auftragsliste neu berechnet.
planner-card-help-none = Wonach die Aufträge berechnet werden. Mit einer anderen Tabelle wird dieselbe Auftragsliste neu berechnet.
planner-own-card = Eigene Preistabelle verwenden
planner-copy-card = Kopie dieser Tabelle bearbeiten
planner-own-label = Preistabelle oder Preisliste als JSON
planner-own-help = Sie wird auf dieser Seite geprüft und verwendet, aber weder gespeichert noch gesendet.
planner-own-take = Mit dieser Tabelle berechnen
planner-own-file = Tabelle aus einer Datei laden
planner-list-unknown = Das ist weder eine Preistabelle noch eine bekannte Preisliste. Eine Liste muss so aufgebaut sein, wie genai-prices sie veröffentlicht, Version 2.
planner-own-large = Die Datei ist größer als { $limit } MB. Eine Preistabelle ist kleiner; nehmen Sie den Teil, den Sie brauchen.
planner-list-provider = Anbieter aus der Preisliste
planner-list-help = Die Liste hat { $count ->
    [one] einen Anbieter
   *[other] { $count } Anbieter
}. Die Modelle eines Anbieters werden zu einer Tabelle, mit den Preisen von jetzt.
planner-list-take = Mit diesem Anbieter berechnen
planner-list-notes = { $count ->
    [one] In einem Punkt
   *[other] In { $count } Punkten
} weicht die Tabelle von der Liste ab:
planner-list-more = { $count ->
    [one] und ein weiteres
   *[other] und { $count } weitere
}
planner-list-pattern = „{ $model }“ fehlt: Seine Namen folgen einer Regel, die eine Tabelle nicht kennt.
planner-list-kind = „{ $model }“ fehlt: Es hat einen Preis unbekannter Art, „{ $kind }“.
planner-list-amount = „{ $model }“ fehlt: Der Preis { $amount } ist negativ oder zu groß.
planner-list-refused = „{ $model }“ fehlt: Seine Preise widersprechen sich.
planner-list-rounded = Ein Preis von „{ $model }“, { $amount }, ist auf zwölf Nachkommastellen gerundet.
planner-own-name = { $name } (eigene)
planner-assume-title = Annahmen
planner-assume-text = Was die Datei nicht sagt, wird für jeden Auftrag von hier genommen, dem es fehlt.
planner-assume-nothing = Keine Annahme
planner-assume-more = Grenzen und Ausnahmen
planner-assume-exceptions = Ausnahmen
planner-assume-add = Ausnahme hinzufügen
planner-assume-exception = Ausnahme { $number }
planner-assume-names = Namen wie
planner-assume-names-help = * steht für beliebige Zeichen, # für eine Ziffer: *.mp4
planner-assume-remove = Entfernen
planner-assume-low = Mindestens
planner-assume-high = Höchstens
planner-assumed-jobs = { $jobs ->
    [one] Für { $jobs } Auftrag angenommen
   *[other] Für { $jobs } Aufträge angenommen
}
planner-assumptions = { $count ->
    [one] Mit { $count } Annahme
   *[other] Mit { $count } Annahmen
}
planner-window = Läuft in
planner-window-any = Beliebigem Zeitfenster
planner-cancel = Abbrechen
planner-progress = Kosten der Auftragsliste werden berechnet
planner-reading = { $rows ->
    [one] { $rows } Zeile, { $read } von { $total } MB
   *[other] { $rows } Zeilen, { $read } von { $total } MB
  }
planner-reading-said = Kosten der Auftragsliste werden berechnet.
planner-done-said = { $jobs ->
    [one] { $jobs } Auftrag kostet { $credits } Credits.
   *[other] { $jobs } Aufträge kosten { $credits } Credits.
  } { $refused ->
    [0] Keine Zeile wurde abgelehnt.
    [one] { $refused } Zeile wurde abgelehnt.
   *[other] { $refused } Zeilen wurden abgelehnt.
  }
planner-nothing-said = { $refused ->
    [one] Nichts ließ sich berechnen: Die einzige Zeile wurde abgelehnt.
   *[other] Nichts ließ sich berechnen: Alle { $refused } Zeilen wurden abgelehnt.
  }
planner-result-title = Was es kostet
planner-priced-by = Berechnet nach { $card }, Version { $version }.
planner-nothing-title = Nichts ließ sich berechnen
planner-checked-by = Geprüft nach { $card }, Version { $version }.
planner-total = Summe
planner-expected = Erwartet
planner-between = Mindestens { $low }, höchstens { $ceiling } Credits
planner-credits-unit = Credits
planner-jobs = { $jobs ->
    [one] { $jobs } Auftrag
   *[other] { $jobs } Aufträge
  }
planner-blank = { $rows ->
    [one] { $rows } leere Zeile wurde übergangen
   *[other] { $rows } leere Zeilen wurden übergangen
  }
planner-rounded-up = { $jobs ->
    [one] { $jobs } Dauer war genauer als eine Nanosekunde und wurde aufgerundet
   *[other] { $jobs } Dauern waren genauer als eine Nanosekunde und wurden aufgerundet
  }
planner-billed = Berechnete Zeit
planner-seconds = { $value } s
planner-minutes = { $value } min
planner-hours = { $value } h
planner-about = etwa { $value }
planner-exact = { $value } s vor dem Runden
planner-breakdown = Kosten nach Dienst, Modell und Sprache
planner-col-service = Dienst
planner-col-language = Sprache
planner-col-jobs = Aufträge
planner-col-exact = Menge
planner-col-billed = Berechnete Zeit
planner-col-credits = Credits
planner-col-share = Anteil
planner-col-model = Modell
planner-measured = { $measure }: { $count }
planner-no-language = Nicht angegeben
measure-duration = Dauer
measure-channels = Kanäle
measure-target-languages = Zielsprachen
measure-characters = Zeichen
measure-pages = Seiten
measure-images = Bilder
measure-requests = Anfragen
measure-web-searches = Websuchen
measure-input-tokens = Eingabe-Tokens
measure-input-text-tokens = Eingabe-Tokens aus Text
measure-input-audio-tokens = Eingabe-Tokens aus Ton
measure-input-image-tokens = Eingabe-Tokens aus Bildern
measure-input-video-tokens = Eingabe-Tokens aus Film
measure-input-tool-tokens = Eingabe-Tokens aus Werkzeugen
measure-input-text-tool-tokens = Eingabe-Tokens aus Text von Werkzeugen
measure-cache-read-tokens = Aus dem Cache gelesene Tokens
measure-cache-text-read-tokens = Aus dem Cache gelesene Tokens aus Text
measure-cache-audio-read-tokens = Aus dem Cache gelesene Tokens aus Ton
measure-cache-image-read-tokens = Aus dem Cache gelesene Tokens aus Bildern
measure-cache-video-read-tokens = Aus dem Cache gelesene Tokens aus Film
measure-cache-write-tokens = In den Cache geschriebene Tokens
measure-cache-write-5m-tokens = Für fünf Minuten in den Cache geschriebene Tokens
measure-cache-write-1h-tokens = Für eine Stunde in den Cache geschriebene Tokens
measure-output-tokens = Ausgabe-Tokens
measure-output-text-tokens = Ausgabe-Tokens als Text
measure-output-audio-tokens = Ausgabe-Tokens als Ton
measure-output-image-tokens = Ausgabe-Tokens als Bilder
measure-output-video-tokens = Ausgabe-Tokens als Film
measure-output-reasoning-tokens = Ausgabe-Tokens für Überlegungen
measure-output-citation-tokens = Ausgabe-Tokens für Zitate
planner-read-as = Wie die Datei gelesen wurde
planner-delimiter-comma = Die Werte sind durch Kommas getrennt.
planner-delimiter-semicolon = Die Werte sind durch Semikolons getrennt.
planner-delimiter-tab = Die Werte sind durch Tabulatoren getrennt.
planner-delimiter-bar = Die Werte sind durch senkrechte Striche getrennt.
planner-format-json-lines = Jede Zeile ist ein JSON-Objekt.
planner-format-json-list = Die Aufträge sind eine JSON-Liste von Objekten.
planner-decimal-comma = Zahlen haben ein Komma vor den Nachkommastellen.
planner-column-duration = Spalte { $position }, „{ $name }“, gilt als Dauer in Sekunden.
planner-column-service = Spalte { $position }, „{ $name }“, gilt als Dienst.
planner-column-language = Spalte { $position }, „{ $name }“, gilt als Sprache.
planner-column-other = Spalte { $position }, „{ $name }“, gilt als „{ $what }“.
planner-column-operation = Vorgang
planner-column-features = Zusatzfunktionen
planner-column-name = Name des Auftrags
planner-column-priority = Priorität
planner-column-no-language = Keine Spalte gilt als Sprache, also werden die Aufträge ohne Sprache berechnet.
planner-reading-title = Spalten und Format
planner-reading-intro = Wie die Datei gelesen wird, ist aus ihrem Aussehen geschlossen. Berichtigen Sie, was falsch ist; eine Datei mit denselben Spalten wird das nächste Mal ebenso gelesen.
planner-reading-recalled = Sie wird so gelesen, wie Sie es für eine Datei mit denselben Spalten gewählt haben.
planner-reading-encoding = Zeichenkodierung
planner-reading-delimiter = Zwischen Werten
planner-reading-decimal = Vor Dezimalstellen
planner-reading-header = Erste Zeile
planner-reading-auto = Wie sie aussieht
planner-reading-found = Wie sie aussieht: { $found }
planner-reading-point = Punkt
planner-reading-comma = Komma
planner-reading-named = Benennt die Spalten
planner-reading-unnamed = Ist ein Auftrag
planner-reading-values = Erste Werte
planner-reading-taken = Gilt als
planner-reading-taken-of = „{ $name }“ gilt als
planner-reading-unit-of = Einheit der Dauern in „{ $name }“
planner-reading-left-out = Ausgelassen
planner-reading-reset = So lesen, wie sie aussieht
planner-encoding-utf8 = UTF-8
planner-encoding-windows = Windows-1252 (westeuropäisch)
planner-encoding-utf16le = UTF-16, niederes Byte zuerst
planner-encoding-utf16be = UTF-16, hohes Byte zuerst
planner-divided-comma = Kommas
planner-divided-semicolon = Semikolons
planner-divided-tab = Tabulatoren
planner-divided-bar = Senkrechte Striche
planner-unit-milliseconds = Millisekunden
planner-unit-seconds = Sekunden
planner-unit-minutes = Minuten
planner-unit-hours = Stunden
planner-column-unnamed = (ohne Namen)
planner-columns-ignored = Nicht berücksichtigte Spalten: { $columns }.
planner-columns-ignored-more = Nicht berücksichtigte Spalten: { $columns }; { $more } weitere sind hier nicht genannt.
planner-to-readiness = Bereitschaft prüfen
planner-save = Plan speichern
planner-export-intro = Der Plan, wie er hier steht. Als Plan gespeichert, lässt er sich wieder öffnen.
planner-export-csv = CSV herunterladen
planner-export-focus = FOCUS-CSV herunterladen
planner-plan = Plan
planner-priced-at = Berechnet am
planner-refused-rows = Abgelehnte Zeilen
planner-hash = SHA-256 des Plans
planner-not-digested = Die Datei konnte nicht noch einmal gelesen werden. Wählen Sie sie erneut, und speichern Sie dann den Plan.
planner-plan-open = Ein Plan von „{ $name }“ ist geöffnet
planner-plan-open-text = Er wurde am { $date } berechnet und ergab { $total } Credits. Wählen Sie dieselbe Datei, um zu sehen, ob sich etwas geändert hat.
planner-plan-close = Plan schließen
planner-plan-same = Seit dem Plan hat sich nichts geändert
planner-plan-same-text = Dieselbe Datei ergibt dieselben { $total } Credits wie am { $date }.
planner-plan-moved = Seit dem Plan hat sich etwas geändert
planner-plan-moved-text = Der Plan ist vom { $date }.
planner-plan-other-file = Die Datei ist eine andere als die des Plans.
planner-plan-total = Summe: { $before } → { $after } Credits ({ $difference })
planner-plan-jobs = Aufträge: { $before } → { $after }
planner-plan-refused = Abgelehnte Zeilen: { $before } → { $after }
planner-plan-changed-group = ~ { $what }: { $before } → { $after }
planner-plan-gone-group = − { $what }: { $before }
planner-plan-new-group = + { $what }: { $after }
planner-plan-changed = Dieser Plan wurde seit dem Speichern verändert
planner-plan-changed-text = Was darin steht, passt nicht zu seiner eigenen Prüfsumme. Verwenden Sie die Datei so, wie sie gespeichert wurde.
planner-fits = Gedeckt: { $left } Credits bleiben übrig
planner-fits-text = Die vorhandenen Credits bezahlen jeden berechneten Auftrag.
planner-short = Es fehlen { $amount } Credits
planner-short-text = Die vorhandenen Credits bezahlen nicht jeden berechneten Auftrag. Fügen Sie Credits hinzu, oder lassen Sie jetzt weniger Aufträge laufen.
planner-short-bound-text = Die vorhandenen Credits bezahlen nicht jeden berechneten Auftrag. { $left } Credits bleiben übrig, die für diese Dienste nicht gelten. Fügen Sie Credits hinzu, oder lassen Sie jetzt weniger Aufträge laufen.
planner-to-credits = Credits öffnen
planner-no-credits = Die Credits sind nicht zu sehen
planner-no-credits-text = Dieses Backend zeigt keine, also ist nicht bekannt, ob sie die Aufträge bezahlen.
planner-payers = Was bezahlt
planner-payers-caption = Die Zuteilungen, die bezahlen, in der Reihenfolge, in der sie verbraucht werden
planner-balance = Vorhandene Credits
planner-balance-help = Hier angegeben, wird der Plan an ihnen gemessen. Sie werden nirgends aufbewahrt.
planner-balance-wrong = Geben Sie eine Zahl von Credits an. Bis dahin wird der Plan an keinen gemessen.
planner-payers-before = Vorher
planner-payers-after = Nachher
planner-payers-hurry = Vor dem { $date } beginnen: { $credits } der Credits, die bezahlen, verfallen dann.
planner-payers-unused = { $credits } Credits von „{ $grant }“ bleiben ungenutzt und verfallen am { $date }, wenn nichts anderes sie braucht.
planner-again = Wie oft dieser Stapel läuft
planner-again-once = Nur jetzt
planner-again-day = Jeden Tag
planner-again-week = Jede Woche
planner-again-month = Jeden Monat
planner-again-help = Wählen Sie einen Rhythmus, um zu sehen, wann die Credits zu Ende gehen.
planner-again-ends = { $often }: { $runs ->
    [one] Die Credits bezahlen einen Lauf. Dem nächsten am { $date } fehlen { $short } Credits.
   *[other] Die Credits bezahlen { $runs } Läufe. Dem nächsten am { $date } fehlen { $short } Credits.
} Dabei ist angenommen, dass nichts anderes Credits verbraucht oder hinzufügt.
planner-again-never = Schon dem ersten Lauf fehlen { $short } Credits.
planner-again-on = { $often }: Die Credits bezahlen { $runs } Läufe und mehr.
planner-col-grant = Zuteilung
planner-col-pays = Bezahlt
planner-col-left = Übrig
planner-tree-title = Die Kosten als Baum
planner-tree-by = Unterschieden nach
planner-tree-then = Dann nach
planner-tree-nothing = Nichts weiter
planner-tree-growing = Die Aufträge werden zusammengezählt …
planner-tree-folder = Ordner
planner-tree-others = { $count } andere
planner-tree-sum = { $jobs }, { $cost } Credits, { $share }
planner-jobs-title = Die Aufträge einzeln
planner-jobs-counted = { $jobs } von { $rows } berechnet
planner-jobs-looking = Die Aufträge werden durchgesehen …
planner-jobs-none = Kein Auftrag ist so.
planner-jobs-page = Aufträge { $first } bis { $last } von { $matched }
planner-jobs-before = Vorige Aufträge
planner-jobs-after = Nächste Aufträge
planner-jobs-search = Namen, Dienste und Zeilen durchsuchen
planner-jobs-order = Reihenfolge
planner-jobs-by-row = Wie sie in der Datei stehen
planner-jobs-by-name = Nach Namen
planner-jobs-dearest = Die teuersten zuerst
planner-jobs-cheapest = Die günstigsten zuerst
planner-jobs-longest = Die längsten zuerst
planner-jobs-shortest = Die kürzesten zuerst
planner-jobs-standing = Stand
planner-jobs-any = Alle
planner-jobs-priced = Berechnet
planner-jobs-refused = Abgelehnt
planner-jobs-kind = Dienst, Modell, Sprache
planner-jobs-between = { $expected } ({ $low } bis { $ceiling })
planner-jobs-fault = { $reason } „{ $found }“
planner-scenarios-title = Was wäre, wenn
planner-scenarios-intro = Behalten Sie dieses Ergebnis, ändern Sie dann die Preisliste, eine Annahme oder die Datei, und sehen Sie beide nebeneinander.
planner-scenarios-keep = Zum Vergleich behalten
planner-scenarios-with = Berechnet mit
planner-scenarios-file = Datei
planner-scenarios-most = Höchstens
planner-scenarios-difference = Jetzt im Vergleich
planner-scenarios-same = Dasselbe
planner-scenarios-apart = { $amount } ({ $share })
planner-scenarios-assumed = { $column }: { $value }
planner-scenarios-which = Unterschied zeigen zu
planner-scenarios-remove = Dieses entfernen
planner-scenarios-percent = Warnen ab so viel Prozent darüber
planner-scenarios-percent-help = Bleibt es leer, wird nicht gewarnt.
planner-scenarios-percent-wrong = Geben Sie eine ganze Zahl an, zum Beispiel 20.
planner-scenarios-block = Keinen Plan darüber speichern
planner-scenarios-blocked = Dieser Plan liegt über der Grenze unter „Was wäre, wenn“ und wird nicht gespeichert. Erhöhen Sie die Grenze, oder vergleichen Sie mit einem anderen Ergebnis.
planner-scenarios-over = Mehr als { $percent } % über { $name }
planner-scenarios-over-text = { $before } → { $after } Credits.
planner-chunks-title = In Teilen
planner-chunks-intro = Teilen Sie den Stapel in Dateien, die nacheinander laufen. Jeder Teil wird als eigener Stapel berechnet; Aufträge ohne Preis sind in keinem.
planner-chunks-size = Größe eines Teils
planner-chunks-by-jobs = Eine Zahl von Aufträgen
planner-chunks-by-credits = Eine Zahl von Credits
planner-chunks-jobs = Aufträge in jedem Teil
planner-chunks-credits = Credits für jeden Teil, höchstens
planner-chunks-wrong = Geben Sie eine ganze Zahl von Aufträgen über null an, zum Beispiel { $example }.
planner-chunks-split = Stapel teilen
planner-chunks-splitting = Der Stapel wird geteilt …
planner-chunks-said = { $count ->
    [one] Der Stapel ist ein Teil.
   *[other] Der Stapel ergibt { $count } Teile.
}
planner-chunks-apart = Getrennt kosten sie zusammen bis zu { $credits } Credits, als ein Stapel bis zu { $whole }.
planner-chunks-caption = Die Teile des Stapels
planner-chunks-chunk = Teil
planner-chunks-rows = Zeilen
planner-chunks-from-to = { $first } bis { $last }
planner-chunks-most = Credits höchstens
planner-chunks-file = Datei
planner-chunks-save = Herunterladen
planner-chunks-save-label = Teil { $number } herunterladen
planner-chunks-many = Es wären mehr als { $max } Teile
planner-chunks-many-text = Machen Sie sie größer.
planner-parts-title = Was jetzt laufen kann
planner-parts-intro = Wählen Sie die Aufträge, die unter einer Grenze laufen; der Rest wird ein Stapel für später. Von jedem Auftrag zählt, was er höchstens kosten kann.
planner-parts-limit = Grenze
planner-parts-on-hand = Die vorhandenen Credits: { $credits }
planner-parts-typed = Eine Zahl von Credits
planner-parts-credits = Höchstens so viele Credits
planner-parts-credits-help = Jeder gewählte Auftrag hat darin Platz, was er am Ende auch kostet.
planner-parts-wrong = Geben Sie eine Zahl von Credits über null an, zum Beispiel { $example }.
planner-parts-order = Welche Aufträge zuerst
planner-parts-in-order = Wie sie in der Datei stehen
planner-parts-by-priority = Nach ihrer Priorität, die niedrigste Zahl zuerst
planner-parts-most-jobs = Die günstigsten, damit möglichst viele laufen
planner-parts-most-time = Die günstigsten für ihre Dauer, damit möglichst viel Zeit erledigt wird
planner-parts-choose = Aufträge wählen
planner-parts-choosing = Die Aufträge werden gewählt …
planner-parts-said = Aufträge, die jetzt laufen: { $now }. Aufträge, die warten: { $later }.
planner-parts-all = { $jobs ->
    [one] Der einzige Auftrag kann laufen
   *[other] Alle { $jobs } Aufträge können laufen
  }
planner-parts-none = Kein Auftrag hat unter dieser Grenze Platz
planner-parts-none-text = Heben Sie sie an, fügen Sie Credits hinzu, oder teilen Sie die Aufträge in kleinere.
planner-parts-now = Läuft jetzt
planner-parts-later = Wartet
planner-parts-cost = Höchstens { $credits } Credits
planner-parts-time = Dauer der Medien: { $time }
planner-parts-over = Die Aufträge, die laufen, kosten bis zu { $credits } Credits mehr, als da sind.
planner-parts-too = Wenn die anderen gelaufen sind, bezahlen die vorhandenen Credits auch diese.
planner-parts-from = Ab { $date } bezahlen die Credits auch diese.
planner-parts-short = Für diese fehlen { $credits } Credits.
planner-parts-save-now = Diese Aufträge herunterladen
planner-parts-save-later = Den Rest herunterladen
planner-parts-room = { $waiting ->
    [one] { $service }: ein Auftrag wartet. Er kann { $cheapest } Credits kosten, und { $left } sind dafür übrig.
   *[other] { $service }: { $waiting } Aufträge warten. Der günstigste kann { $cheapest } Credits kosten, und { $left } sind dafür übrig.
  }
planner-parts-more-time = Keine andere Wahl erledigt mehr als { $time } darüber hinaus.
planner-part-not-saved = Die Datei konnte nicht erzeugt werden. Wählen Sie das Manifest erneut, und versuchen Sie es noch einmal.
planner-not-kept = Es sind zu viele Aufträge, um unter ihnen zu wählen
planner-not-kept-text = Gewählt werden kann unter bis zu { $jobs } Aufträgen. Teilen Sie die Datei in kleinere, und berechnen Sie jede.
planner-refused = { $rows ->
    [one] { $rows } Zeile wurde abgelehnt
   *[other] { $rows } Zeilen wurden abgelehnt
  }
planner-refused-text = Was sie kosten, ist nicht bekannt und nicht in der Summe enthalten. Die anderen sind trotzdem berechnet. Korrigieren Sie diese Zeilen, und wählen Sie die Datei dann noch einmal.
planner-nothing-text = Keine Zeile ließ sich berechnen, also gibt es weder Summe noch Plan. Korrigieren Sie die Zeilen, oder wählen Sie eine andere Preistabelle, falls diese nicht gemeint ist, und wählen Sie die Datei dann noch einmal.
planner-reason-count = { $rows ->
    [one] { $rows } Zeile:
   *[other] { $rows } Zeilen:
  } { $reason } { $advice }
planner-col-row = Zeile
planner-col-column = Spalte
planner-col-reason = Grund
planner-col-found = Was dort steht
planner-showing = { $shown } von { $total } werden gezeigt.
planner-show-more = Mehr zeigen
planner-refused-kept = { $kept ->
    [one] Nur die erste abgelehnte Zeile ist aufgeführt. Gezählt sind alle.
   *[other] Nur die ersten { $kept } abgelehnten Zeilen sind aufgeführt. Gezählt sind alle.
  }
planner-whole-row = Die ganze Zeile
planner-excerpt-cut = { $text }…
planner-excerpt-empty = Nichts
planner-row-too-long = Die Zeile ist länger als { $kilobytes } KiB.
planner-fix-too-long = Prüfen Sie, ob ein Zeilenumbruch fehlt.
planner-row-quote-left-open = Ein Anführungszeichen, das einen Wert öffnet, wird nie geschlossen.
planner-fix-quote-left-open = Schließen Sie es, oder entfernen Sie es. Ein Anführungszeichen, das zum Wert gehört, wird doppelt geschrieben und der Wert in Anführungszeichen gesetzt.
planner-row-stray-quote = Ein Anführungszeichen steht mitten in einem Wert, oder auf ein schließendes folgt Text.
planner-fix-stray-quote = Setzen Sie den ganzen Wert in Anführungszeichen, und schreiben Sie ein Anführungszeichen, das dazugehört, doppelt.
planner-row-wrong-column-count = Die Zeile hat mehr oder weniger Werte als die Kopfzeile.
planner-row-column-count = Die Zeile hat { $found ->
    [one] { $found } Wert
   *[other] { $found } Werte
  }, die Kopfzeile aber { $columns }.
planner-fix-column-count = Lassen Sie die Stelle eines fehlenden Werts leer, und setzen Sie einen Wert, der das Trennzeichen enthält, in Anführungszeichen.
planner-row-invalid-utf8 = Ein Wert ist kein UTF-8-Text.
planner-fix-invalid-utf8 = Wählen Sie unter „Spalten und Format“ die Kodierung der Datei, oder speichern Sie sie als CSV in UTF-8.
planner-row-record-too-long = Das Objekt ist länger als { $megabytes } MiB.
planner-fix-record-too-long = Weglassen, was kein Auftrag braucht, oder aufteilen.
planner-row-malformed-record = Es ist kein vollständiges JSON-Objekt.
planner-fix-malformed-record = Auf fehlende Anführungszeichen, Kommas oder Klammern prüfen.
planner-row-empty-duration = Es ist keine Dauer angegeben.
planner-fix-empty-duration = Tragen Sie ein, wie viele Sekunden die Aufnahme dauert.
planner-row-not-a-number = Das ist keine einfache Zahl.
planner-fix-not-a-number = Schreiben Sie Ziffern ohne Einheit und mit Dezimalpunkt, zum Beispiel 612.48.
planner-row-comma-in-number = Die Zahl enthält ein Komma.
planner-fix-comma-in-number = Schreiben Sie einen Dezimalpunkt und nichts zwischen die Tausender, zum Beispiel 4215.25.
planner-row-negative-duration = Die Dauer liegt unter null.
planner-fix-negative-duration = Tragen Sie ohne Minuszeichen ein, wie viele Sekunden die Aufnahme dauert.
planner-row-zero-duration = Die Dauer ist null, und kein Auftrag braucht keine Zeit.
planner-fix-zero-duration = Tragen Sie ein, wie viele Sekunden die Aufnahme dauert, oder nehmen Sie die Zeile heraus.
planner-row-duration-too-long = Die Dauer liegt über { $hours } Stunden.
planner-fix-duration-too-long = Prüfen Sie, ob sie in Sekunden und nicht in Millisekunden angegeben ist. Teilen Sie Aufnahmen, die wirklich länger dauern.
planner-row-negative-count = Eine Anzahl liegt unter null.
planner-fix-negative-count = Tragen Sie ohne Minuszeichen ein, wie viele es sind.
planner-row-not-whole = Eine Anzahl ist keine ganze Zahl.
planner-fix-not-whole = Tragen Sie eine ganze Zahl ein.
planner-row-count-too-large = Eine Anzahl ist größer als { $max }.
planner-fix-count-too-large = Prüfen Sie, ob in der Spalte steht, was ihr Name sagt.
planner-row-empty-service = Es ist kein Dienst angegeben.
planner-fix-empty-service = Tragen Sie den Dienst ein, den der Auftrag verlangt.
planner-row-unknown-service = Die Preistabelle hat keinen Preis für diesen Dienst.
planner-fix-unknown-service = Prüfen Sie die Schreibweise, oder wählen Sie eine Preistabelle, die ihn enthält.
planner-row-operation-not-covered = Die Preistabelle hat einen Preis für diesen Dienst, aber nicht für diesen Vorgang.
planner-fix-operation-not-covered = Prüfen Sie den Vorgang, oder wählen Sie eine Preistabelle, die ihn enthält.
planner-row-model-not-covered = Die Preistabelle hat einen Preis für diesen Dienst, aber nicht mit diesem Modell.
planner-fix-model-not-covered = Tragen Sie das Modell ein, prüfen Sie es, oder wählen Sie eine Preistabelle, die es enthält.
planner-row-malformed-language = Die Sprache ist kein Sprachkürzel.
planner-fix-malformed-language = Schreiben Sie ein Kürzel wie en oder pt-BR, oder lassen Sie das Feld leer.
planner-row-language-not-covered = Die Preistabelle hat einen Preis für diesen Dienst, aber nicht in dieser Sprache.
planner-fix-language-not-covered = Prüfen Sie die Sprache, oder wählen Sie eine Preistabelle, die sie enthält.
planner-row-unknown-feature = Die Preistabelle hat für eine Zusatzfunktion keinen Preis und schließt sie nicht ein.
planner-fix-unknown-feature = Prüfen Sie die Schreibweise, oder nehmen Sie sie heraus.
planner-row-measure-missing = Etwas, wovon der Preis abhängt, ist nicht bekannt.
planner-row-measure-missing-of = Der Preis hängt von { $name } ab, und das ist nicht ausgefüllt.
planner-fix-measure-missing = Tragen Sie es ein, und fügen Sie die Spalte hinzu, wo sie fehlt.
planner-row-measure-not-priced = Die Preistabelle hat für etwas in dem Auftrag keinen Preis.
planner-row-measure-not-priced-of = Die Preistabelle hat keinen Preis für { $name }.
planner-fix-measure-not-priced = Wählen Sie eine Preistabelle, die einen Preis dafür hat.
planner-row-parts-exceed = Teile einer Anzahl sind mehr als das Ganze.
planner-row-parts-exceed-of = Die Teile von { $name } sind mehr als das Ganze.
planner-fix-parts-exceed = Berichtigen Sie die Zahlen: Das Ganze schließt seine Teile ein.
planner-row-price-too-large = Der Auftrag kostet mehr, als ein Plan fassen kann.
planner-fix-price-too-large = Prüfen Sie die Werte und die Preise der Preistabelle.
planner-row-too-many-groups = Die Zeilen davor haben { $groups } Kombinationen aus Dienst, Modell und Sprache, und mehr werden nicht auseinandergehalten.
planner-fix-too-many-groups = Prüfen Sie, ob die Spalte der Sprachen wirklich Sprachen enthält, oder berechnen Sie den Rest als eigene Datei.
planner-cancelled-title = Die Berechnung wurde angehalten
planner-cancelled-text = Die Auftragsliste ist noch da.
planner-no-worker = Der Planer konnte nicht starten
planner-no-worker-text = Der Browser hat den Teil, der die Kosten berechnet, nicht geladen oder nicht ausgeführt. Prüfen Sie die Verbindung, laden Sie die Seite neu, oder versuchen Sie es mit einem anderen Browser. Die Auftragsliste wurde nirgendwohin gesendet.
planner-no-card = Es gibt keine Preistabelle für die Berechnung
planner-no-card-text = Dieses Backend hat keine, also ist nicht bekannt, was ein Auftrag kostet. Wer es betreibt, kann eine hinzufügen.
planner-cards-unread = Die Preistabellen ließen sich nicht lesen
planner-cards-unread-text = Ohne Preistabelle ist nicht bekannt, was ein Auftrag kostet. Prüfen Sie die Verbindung, und berechnen Sie dann neu.
planner-empty = Es steht nichts darin
planner-empty-text = Die Auftragsliste ist leer. Exportieren Sie sie noch einmal, mit der Zeile der Spaltennamen zuerst und einem Auftrag je Zeile.
planner-no-rows = Es steht kein Auftrag darin
planner-no-rows-text = Nur die Zeile der Spaltennamen wurde gefunden. Fügen Sie darunter je Auftrag eine Zeile hinzu.
planner-bad-request = Der Planer hat die Seite nicht verstanden
planner-bad-request-text = Nach einer Aktualisierung sind es vielleicht zwei Versionen. Laden Sie die Seite neu, und berechnen Sie dann noch einmal.
planner-unreadable = Die Datei ließ sich nicht lesen
planner-unreadable-midway = Die Datei ließ sich nicht bis zum Ende lesen
planner-unreadable-gone = Sie wurde verschoben, umbenannt oder gelöscht, seit sie gewählt wurde. Wählen Sie sie noch einmal dort, wo sie jetzt ist.
planner-unreadable-denied = Der Browser darf sie nicht lesen. Geben Sie ihm Zugriff auf die Datei, oder kopieren Sie sie in einen anderen Ordner, und wählen Sie sie dann noch einmal.
planner-unreadable-text = Sie wurde geändert, verschoben oder gelöscht, seit sie gewählt wurde, ein anderes Programm hält sie offen, oder der Browser darf sie nicht lesen. Speichern und schließen Sie sie dort, und wählen Sie sie dann noch einmal.
planner-kind-spreadsheet = Das ist eine Arbeitsmappe einer Tabellenkalkulation
planner-kind-spreadsheet-text = Öffnen Sie sie in der Tabellenkalkulation, speichern Sie das Blatt mit den Aufträgen als CSV (UTF-8), und wählen Sie dann diese Datei.
planner-file-workbook = Die Arbeitsmappe lässt sich nicht lesen
planner-file-workbook-text = Sie ist beschädigt oder von anderer Art als XLSX. Öffnen Sie sie in der Tabellenkalkulation, speichern Sie sie als XLSX oder ihr Blatt als CSV (UTF-8), und wählen Sie dann diese Datei.
planner-file-encrypted = Die Arbeitsmappe ist mit einem Kennwort gesperrt
planner-file-encrypted-text = Speichern Sie sie in der Tabellenkalkulation ohne Kennwort, und wählen Sie sie dann noch einmal. Sie bleibt auf diesem Gerät.
planner-file-empty = Die Arbeitsmappe ist leer
planner-file-empty-text = Keines ihrer sichtbaren Blätter hat eine Zeile. Speichern Sie das Blatt mit den Aufträgen darin, und wählen Sie die Datei dann noch einmal.
planner-file-large = Die Arbeitsmappe ist zu groß
planner-file-large-text = Eine Arbeitsmappe darf { $limit } MB haben. Speichern Sie das Blatt mit den Aufträgen als CSV (UTF-8), das beliebig groß sein darf, und wählen Sie dann diese Datei.
planner-file-no-media = Keine Aufnahme ließ sich lesen
planner-file-no-media-text = Gelesen werden WAV, MP3, FLAC, Ogg, Opus, M4A, MP4, WebM und Matroska, wenn die Dauer in den Kopfdaten steht. Wählen Sie solche Dateien oder eine Tabelle mit ihrer Dauer.
planner-kind-zip = Das ist ein ZIP-Archiv
planner-kind-gzip = Das ist ein gzip-Archiv
planner-kind-packed-text = Entpacken Sie es zuerst, und wählen Sie dann die CSV-Datei daraus.
planner-kind-pdf = Das ist ein PDF-Dokument
planner-kind-media = Das ist Ton oder Video
planner-kind-image = Das ist ein Bild
planner-kind-content-text = Der Planer berechnet Tabellen von Aufträgen und Aufnahmen; Dokumente kann er nicht lesen. Wählen Sie eine CSV-Datei mit einem Auftrag je Zeile: Dienst und Dauer in Sekunden.
planner-kind-sqlite = Das ist eine SQLite-Datenbank
planner-kind-parquet = Das ist eine Parquet-Datei
planner-kind-json = Das ist JSON
planner-kind-json-text = Der Planer liest eine Liste von Objekten oder ein Objekt pro Zeile. Speichern Sie die Liste der Aufträge für sich, und wählen Sie dann diese Datei.
planner-kind-data-text = Der Planer liest Tabellen als Text. Exportieren Sie die Aufträge als CSV (UTF-8), und wählen Sie dann diese Datei.
planner-kind-markup = Das ist eine Webseite oder XML
planner-kind-markup-text = Aus einem Download kann eine Seite werden, auf der man sich erst anmelden muss. Laden Sie die Datei noch einmal herunter, oder exportieren Sie die Aufträge als CSV (UTF-8), und wählen Sie dann diese Datei.
planner-kind-unknown = Das ist kein Text
planner-kind-unknown-text = Eine Auftragsliste ist CSV-Text. Exportieren Sie die Aufträge als CSV (UTF-8), und wählen Sie dann diese Datei.
planner-header-not-utf8 = Die Kopfzeile ist kein UTF-8-Text
planner-header-not-utf8-text = Sie beginnt mit { $excerpt }… Speichern oder exportieren Sie die Datei als CSV in UTF-8, und wählen Sie sie dann noch einmal.
planner-header-too-long = Die Kopfzeile ist länger als { $kilobytes } KiB
planner-header-too-long-text = Sie beginnt mit { $excerpt }… Die erste Zeile enthält die Namen der Spalten und sonst nichts. Prüfen Sie, ob ein Zeilenumbruch fehlt, und wählen Sie die Datei dann noch einmal.
planner-header-quote = Ein Anführungszeichen in der Kopfzeile steht am falschen Platz
planner-header-quote-text = Die Kopfzeile beginnt mit { $excerpt }… Eines ihrer Anführungszeichen ist nicht geschlossen oder steht mitten in einem Namen. Schließen oder entfernen Sie es, und wählen Sie die Datei dann noch einmal.
planner-carriage-returns = Die Zeilen enden so, wie alte Mac-Programme sie schreiben
planner-carriage-returns-text = Jede Zeile endet nur mit einem Wagenrücklauf, deshalb sieht die Datei wie eine einzige lange Zeile aus. Speichern Sie sie mit Zeilenumbrüchen von Unix oder Windows, in einer Tabellenkalkulation als CSV (UTF-8), und wählen Sie sie dann noch einmal.
planner-single-column = Die Spalten lassen sich nicht unterscheiden
planner-single-column-text = Die Kopfzeile ist ein einziger Name: { $found }. Trennen Sie die Werte durch Kommas, Semikolons, Tabulatoren oder senkrechte Striche, und schreiben Sie die Namen der Spalten in die erste Zeile.
planner-missing-columns = { $count ->
    [one] Eine Spalte fehlt: { $columns }
   *[other] Spalten fehlen: { $columns }
  }
planner-missing-columns-text = Gefundene Spalten: { $found }. Geben Sie unter „Spalten und Format“ an, was sie enthalten, oder korrigieren Sie die erste Zeile und wählen Sie die Datei noch einmal.
planner-missing-fields-text = Gefundene Felder: { $found }. Benennen Sie sie, wie es hier steht, und wählen Sie die Datei dann noch einmal.
planner-one-is-enough = Eine der Spalten, die die Aufträge messen, genügt: { $columns }.
planner-near-duration = Ist „{ $near }“ als Dauer gemeint? Benennen Sie die Spalte in { $name } um, falls sie Sekunden enthält.
planner-near-service = Ist „{ $near }“ als Dienst gemeint? Dann benennen Sie die Spalte in { $name } um.
planner-near-other = Ist „{ $near }“ dafür gemeint? Dann benennen Sie die Spalte in { $name } um.
planner-add-duration = Nennen Sie die Spalte mit der Dauer in Sekunden { $name }, oder fügen Sie eine hinzu.
planner-add-service = Nennen Sie die Spalte mit dem Dienst { $name }, oder fügen Sie eine hinzu.
planner-add-other = Nennen Sie die Spalte dafür { $name }, oder fügen Sie eine hinzu.
planner-duration-twice = Zwei Spalten gelten als Dauer
planner-service-twice = Zwei Spalten gelten als Dienst
planner-language-twice = Zwei Spalten gelten als Sprache
planner-other-twice = Zwei Spalten gelten als { $name }
planner-column-twice-text = Es sind „{ $first }“ und „{ $second }“, und nur eine kann gemeint sein. Benennen Sie die andere um, oder entfernen Sie sie, und wählen Sie die Datei dann noch einmal.
planner-total-too-large = Alle Aufträge zusammen kosten mehr als { $credits } Credits
planner-total-too-large-text = Das ist mehr, als ein Plan fassen kann, also liegt wohl ein Fehler vor. Prüfen Sie, ob die Dauern in Sekunden angegeben sind und ob es die richtige Preistabelle ist, und wählen Sie die Datei dann noch einmal.
planner-card-faults = { $count ->
    [one] Die Preistabelle hat einen Fehler
   *[other] Die Preistabelle hat { $count } Fehler
  }
planner-card-faults-text = Nach einer fehlerhaften Tabelle wird nichts berechnet. Wählen Sie eine andere Preistabelle, oder schicken Sie diese Liste denen, die sie pflegen.

## What can be wrong with a rate card

rate-card-fault = { $place }: { $problem }
rate-card-fault-whole = Die ganze Tabelle: { $problem }
rate-card-more = { $more ->
    [one] { $more } weiterer ist nicht aufgeführt.
   *[other] { $more } weitere sind nicht aufgeführt.
  }
rate-card-not-json = Ab Zeile { $line }, Spalte { $column } ist das kein JSON.
rate-card-wrong-type = Hierher gehört eine andere Art von Wert: { $expected }.
rate-card-missing = Dieses Feld muss da sein.
rate-card-unknown-field = Ein solches Feld gibt es nicht.
rate-card-unknown-variant = { $found } ist nicht bekannt. Bekannt sind { $known }.
rate-card-not-a-decimal = Das ist keine einfache Dezimalzahl oder hat zu viele Nachkommastellen.
rate-card-empty = Das ist leer.
rate-card-too-long = Das ist länger als { $max }.
rate-card-not-plain = Darin ist ein Steuerzeichen, oder am Anfang oder Ende steht ein Leerzeichen.
rate-card-duplicate = Das steht weiter vorn schon einmal: { $first }.
rate-card-zero = Das muss mehr als null sein.
rate-card-negative = Das liegt unter null.
rate-card-too-large = Das ist zu groß.
rate-card-not-a-time = Das ist keine Zeitangabe wie 2026-01-31T00:00:00Z.
rate-card-ends-before-start = Das Ende liegt nicht nach dem Anfang.
rate-card-not-a-language = Das ist kein Sprachkürzel wie en oder pt-BR.
rate-card-not-whole = Das muss eine ganze Zahl sein.
rate-card-not-ascending = Das muss größer sein als das davor.
rate-card-last-tier-ends = Die letzte Stufe darf kein Ende haben, damit jede Menge einen Preis hat.
rate-card-no-such-rate = Kein Preis dieser Tabelle hat diese Kennung.
rate-card-priced-twice = Zwei Zähler dieses Preises zählen { $measure }, es würde also doppelt bezahlt.
rate-card-overlapping = { $first } und { $second } haben gemeinsame Tokens, die doppelt bezahlt würden. Fügen Sie einen Zähler hinzu, der nur diese zählt.
rate-card-two-kinds-of-tokens = Tokens können nicht mit Tokens malgenommen werden.

## Account

account-profile = Profil
account-contact = Kontakt und Zeit
account-billing = Rechnungsangaben
account-billing-intro = Auf wen Rechnungen ausgestellt werden. Jedes Feld darf leer bleiben, bis Sie eine Rechnung brauchen.
account-name = Name
account-name-help = Ihr voller Name, wie er in den Unterlagen des Arbeitsbereichs steht.
account-display-name = Anzeigename
account-display-name-help = Der kurze Name, den andere sehen. Leer bedeutet: Ihr voller Name.
account-avatar = Bild
account-avatar-help = Ein quadratisches Bild neben Ihrem Namen. PNG, JPEG oder WebP, bis 20 MB; es wird vor dem Speichern verkleinert.
account-contact-email = Kontakt-E-Mail-Adresse
account-contact-email-help = Hier erreicht Sie der Arbeitsbereich. Zum Anmelden dient sie nicht.
account-time-zone = Zeitzone
account-time-zone-help = Wo Ihre Tage beginnen und enden.
account-time-zone-browser = Die dieses Browsers ({ $zone })
account-billing-name = Rechnung an
account-billing-name-help = Die Person oder Firma auf der Rechnung.
account-billing-email = E-Mail-Adresse für Rechnungen
account-billing-email-help = Wohin Rechnungen gehen.
account-billing-address = Anschrift
account-billing-address-help = Die Postanschrift, wie sie auf der Rechnung stehen soll.
account-billing-country = Land
account-billing-country-help = Es entscheidet, welchen Steuerregeln eine Rechnung folgt.
account-billing-country-none = Nicht angegeben
account-billing-tax-id = Steuernummer
account-billing-tax-id-help = Die Steuer- oder USt-IdNr., wie Ihre Behörde sie schreibt.
account-picture-choose = Bild wählen
account-picture-remove = Entfernen
account-picture-part = Welcher Ausschnitt des Bildes bleiben soll
account-picture-move = Lage des Bildes: ziehen oder mit den Pfeiltasten bewegen
account-picture-zoom = Vergrößerung
account-picture-use = Diesen Ausschnitt verwenden
account-picture-cancel = Abbrechen
account-picture-large = Die Datei ist größer als { $megabytes } MB. Wählen Sie eine kleinere.
account-picture-broken = Diese Datei lässt sich nicht als Bild lesen. Wählen Sie eine andere.
account-picture-unsaid = Das Bild ließ sich nicht klein genug machen. Wählen Sie ein anderes.
rule-required = Das darf nicht leer sein.
rule-too-long = { $max ->
    [one] Hier passt höchstens { $max } Zeichen hinein. Kürzen Sie den Text.
   *[other] Hier passen höchstens { $max } Zeichen hinein. Kürzen Sie den Text.
 }
rule-unprintable = Der Text enthält Zeichen, die sich nicht anzeigen lassen. Tippen Sie ihn, statt ihn einzufügen.
rule-email = Geben Sie eine Adresse mit Namen, @ und Domain ein, zum Beispiel ada@example.org.
rule-time-zone = Wählen Sie eine Zeitzone aus der Liste.
rule-country = Wählen Sie ein Land aus der Liste.
rule-image = Das ist kein Bild in PNG, JPEG oder WebP. Wählen Sie eines davon.
rule-image-too-large = Das Bild hat mehr als { $kilobytes } KiB. Wählen Sie ein einfacheres.
rule-out-of-range = Geben Sie eine ganze Zahl von { $min } bis { $max } ein.
rule-language = Wählen Sie eine Sprache aus der Liste, oder geben Sie ihr Kürzel ein, etwa de-AT.
rule-service = Geben Sie einen Dienst so ein, wie die Preistabelle ihn schreibt: Buchstaben, Ziffern, Bindestriche und Punkte.
rule-pattern = Das ist kein Namensmuster. Prüfen Sie die Klammern, die Namen darin und Zeichen, die kein Dateiname enthalten kann.
rule-not-unique = Verwenden Sie { "{" }title{ "}" } oder { "{" }number{ "}" }, damit keine zwei Dateien gleich heißen.
rule-shortcut = Verwenden Sie eine oder zwei Tasten, etwa Strg+K oder G, dann O.
rule-repeated = Derselbe Eintrag steht zweimal da. Entfernen Sie einen.
rule-locked = Das ist für den ganzen Arbeitsbereich gesperrt. Fragen Sie, wer sich um die Einstellungen kümmert.
rule-refused = Das Backend nimmt diesen Wert nicht an. Laden Sie die Seite neu, und versuchen Sie es dann noch einmal.
form-errors = { $count ->
    [one] { $count } Wert lässt sich noch nicht speichern
   *[other] { $count } Werte lassen sich noch nicht speichern
 }
form-error-link = { $field }: { $problem }
form-unsaved = Nicht gespeicherte Änderungen
form-changed = { $count ->
    [one] { $count } Feld geändert
   *[other] { $count } Felder geändert
 }
form-undecided = { $count ->
    [one] Wählen Sie in { $count } Feld, welcher Wert bleiben soll, und speichern Sie dann
   *[other] Wählen Sie in { $count } Feldern, welche Werte bleiben sollen, und speichern Sie dann
 }
form-save = Änderungen speichern
form-saving = Wird gespeichert…
account-saved = Konto gespeichert
form-discard = Verwerfen
form-discard-title = { $count ->
    [one] { $count } Änderung verwerfen?
   *[other] { $count } Änderungen verwerfen?
 }
form-discard-text = Die Felder zeigen wieder, was zuletzt gespeichert wurde.
form-discard-action = Änderungen verwerfen
form-discard-keep = Weiter bearbeiten
form-leave-title = Seite mit nicht gespeicherten Änderungen verlassen?
form-leave-text = Sie werden nicht gespeichert, bleiben aber hier, solange dieser Tab offen ist: Kommen Sie zurück, um sie zu speichern.
form-leave-action = Verlassen
form-leave-keep = Bleiben
form-conflict-title = Dies wurde anderswo geändert, während Sie es bearbeitet haben
form-conflict-text = Von Ihren Eingaben ist nichts verloren. Wählen Sie in jedem Feld, das beide geändert haben, was bleiben soll, und speichern Sie dann.
form-conflict-field = { $field } wurde hier und anderswo geändert
form-conflict-mine = Meinen Wert behalten
form-conflict-theirs = Anderen Wert übernehmen
account-conflict-empty = Leer
form-taken = Von dort übernommen: { $fields }.
form-taken-dismiss = Verstanden

## Settings
##
## Each setting of the registry by its id, with `.` as `-`: its name, one line of help, and under
## `words-` what people call it, divided by commas, which is read by search alone.

group-languages = Sprachen
group-languages-intro = Die Sprachen, in denen neue Arbeit gesprochen ist, und die, in die sie übertragen wird.
# same as English
group-import = Import
group-import-intro = Was mit Medien geschieht, wenn sie hereinkommen.
group-workflow = Abläufe
group-workflow-intro = Wie Aufträge beginnen, wie gründlich sie ausgeführt werden und wer davon erfährt.
group-readiness = Regeln der Bereitschaft
group-readiness-intro = Ab wann sich die Prüfungen der Bereitschaft melden.
group-appearance = Erscheinungsbild
group-appearance-intro = Farben, Größe und Bewegung auf diesem Bildschirm.
group-region = Sprache und Region
group-region-intro = Die Worte der App und wie sie Uhrzeiten, Datumsangaben und Zahlen schreibt.
group-behaviour = Verhalten
group-behaviour-intro = Womit die App sich öffnet und was sie Ihnen mitteilt.
group-shortcuts = Tastenkürzel
group-shortcuts-intro = Die Tasten, die Sie irgendwohin bringen. Jede lässt sich ändern oder leer lassen.

setting-languages-source = Ausgangssprache
setting-languages-source-help = Die Sprache, die für neue Medien angenommen wird.
words-languages-source = Quellsprache, Originalsprache, gesprochene Sprache, Sprache der Aufnahme, Sprache der Aufnahmen, Audiosprache, Eingabesprache, Standardsprache, aus welcher Sprache, Sprache im Video
setting-languages-detect = Sprache erkennen
setting-languages-detect-help = In den Anfang jeder Datei hineinhören und die Ausgangssprache nur dort verwenden, wo nichts erkannt wird.
words-languages-detect = automatische Erkennung, Spracherkennung, Sprache automatisch erkennen, automatisch bestimmen, Sprache erraten, gesprochene Sprache erkennen, falsche Sprache, falsch erkannt, auto detect
setting-languages-targets = Zielsprachen
setting-languages-targets-help = Die Sprachen, in die neue Arbeit übersetzt wird.
words-languages-targets = Zielsprache, übersetzen in, Übersetzung, Übersetzungen, Untertitel, in welche Sprache, Ausgabesprachen, Standardsprachen, regionale Variante, alles übersetzen

setting-import-quality = Qualität beim Import
setting-import-quality-help = Wie Medien nach dem Import aufbewahrt werden. Niedrigere Qualität braucht weniger Platz und Zeit.
words-import-quality = Importqualität, Videoqualität, Tonqualität, Audioqualität, Bildqualität, komprimieren, Kompression, Auflösung, Bitrate, Dateigröße, kleinere Dateien, Uploadqualität, Medienqualität, Qualität beim Hochladen
choice-import-quality-original = Wie geliefert
choice-import-quality-high = Hoch
# same as English
choice-import-quality-standard = Standard
choice-import-quality-small = Klein
setting-import-keep-original = Originaldatei behalten
setting-import-keep-original-help = Aufbewahren, was hochgeladen wurde, neben der importierten Kopie. Ohne das Original lässt sich später keine bessere Kopie machen.
words-import-keep-original = Original behalten, Originalvideo, Originale, Quelldatei, Master, Rohdatei, Originale löschen, Uploads wegwerfen, hochgeladene Dateien, Sicherungskopie, Backup
setting-import-retention = Aufbewahrungsdauer von Medien
setting-import-retention-help = Wie lange importierte Medien aufbewahrt werden. Danach werden sie gelöscht und lassen sich nicht zurückholen.
words-import-retention = Medien löschen, alte Medien löschen, alte Dateien löschen, Dateien aufbewahren, wie lange Dateien bleiben, Aufbewahrung, Aufbewahrungsfrist, Löschfrist, Speicherdauer, Tage, ablaufen, aufräumen, Speicherplatz, Datenschutz, Retention
setting-import-naming = Dateinamen
setting-import-naming-help = Wie importierte Dateien heißen: Ihre eigenen Worte, und was in geschweiften Klammern steht, wird eingesetzt.
words-import-naming = Dateiname, Namensmuster, Namensschema, Dateien umbenennen, umbenennen, importierte Dateien benennen, Titel, Namensvorlage, Vorlage, Bezeichnung, Beschriftung

setting-workflow-service = Dienst für neue Aufträge
setting-workflow-service-help = Was ein neuer Auftrag tut, wenn niemand etwas wählt: der Name auf der Preistabelle.
words-workflow-service = Standarddienst, Auftragsart, Art des Auftrags, Service, Transkription, transkribieren, übersetzen, synchronisieren, Modell, Standardauftrag, was neue Aufträge tun
setting-workflow-quality = Qualität der Aufträge
setting-workflow-quality-help = Schnelle Aufträge sind früher fertig, die besten brauchen länger und lesen sorgfältiger.
words-workflow-quality = Genauigkeit, genauer, genauere Ergebnisse, Geschwindigkeit, Tempo, schnellere Aufträge, bessere Ergebnisse, weniger Fehler, Präzision, Auftragsqualität, Modellqualität
choice-workflow-quality-fast = Schnell
choice-workflow-quality-balanced = Ausgewogen
choice-workflow-quality-best = Beste
setting-workflow-review = Vor dem Export durchsehen
setting-workflow-review-help = Nichts verlässt den Arbeitsbereich, bevor jemand es angesehen hat.
words-workflow-review = freigeben, Freigabe, genehmigen, Korrektur lesen, Korrekturlesen, abnehmen, Abnahme, Vier-Augen-Prinzip, Ergebnisse prüfen, Prüfung von Hand, veröffentlichen, bevor es rausgeht, vor der Ausgabe
setting-workflow-auto-start = Aufträge automatisch starten
setting-workflow-auto-start-help = Aufträge ausführen, sobald ihre Medien importiert sind, bis zur Grenze darunter. Das gibt Credits aus, ohne dass jemand am Bildschirm sitzt.
words-workflow-auto-start = Autostart, Selbststart, automatischer Start, starten von selbst, von alleine, ohne zu fragen, ohne Nachfrage, Aufträge stoppen, Aufträge anhalten, unbeaufsichtigt, sofort beginnen, sofort loslegen
setting-workflow-auto-start-limit = Grenze für den automatischen Start
setting-workflow-auto-start-limit-help = Ein Auftrag, der mehr kostet, wartet, bis jemand ihn startet.
words-workflow-auto-start-limit = Ausgabengrenze, Ausgabenlimit, Limit, Kostenlimit, Budget, Obergrenze, Höchstbetrag, Höchstkosten, was ein Auftrag höchstens kosten darf, zu viel ausgeben, Schwelle, Deckel
setting-workflow-notify-finish = Melden, wenn ein Auftrag fertig ist
setting-workflow-notify-finish-help = Eine Benachrichtigung senden, wenn ein Auftrag oder ein Stapel fertig ist.
words-workflow-notify-finish = benachrichtigen, Benachrichtigung, Benachrichtigungen, Mitteilung, E-Mail, Mail, Nachricht, Bescheid geben, erledigt, abgeschlossen, fertig, Erfolg, Alarm
setting-workflow-notify-failure = Melden, wenn ein Auftrag fehlschlägt
setting-workflow-notify-failure-help = Eine Benachrichtigung senden, wenn ein Auftrag anhält, bevor er fertig ist.
words-workflow-notify-failure = benachrichtigen, Benachrichtigung, Benachrichtigungen, E-Mail, Mail, Fehler, Fehlermeldung, gescheitert, kaputt, abgebrochen, Abbruch, warnen, Warnung, Alarm, schiefgegangen, schiefgeht, schiefgelaufen

setting-readiness-contact = Wen man fragt
setting-readiness-contact-help = Ein Name oder eine Adresse, auf die die Prüfungen verweisen, wenn etwas nicht so ist, wie es sein soll.
words-readiness-contact = Ansprechpartner, Ansprechpartnerin, Kontaktperson, Ansprechperson, verantwortlich, zuständig, Zuständigkeit, Administrator, Admin, Eigentümer, Hilfe, Support, Fragen, wer zuständig ist
setting-readiness-review-age = Gültigkeit einer Durchsicht
setting-readiness-review-age-help = Nach dieser Zeit ist eine Prüfung erneut durchzusehen, auch wenn sich nichts geändert hat.
words-readiness-review-age = Prüfintervall, Abstand der Durchsichten, wie oft durchsehen, wie oft prüfen, erneut durchsehen, erneut prüfen, veraltete Durchsicht, Wiedervorlage, Zeitraum, Turnus, jedes Quartal, vierteljährlich
setting-readiness-expiry-notice = Auf verfallende Credits hinweisen
setting-readiness-expiry-notice-help = Wie lange vor dem Verfall die Prüfungen von Credits sprechen.
words-readiness-expiry-notice = Credits verfallen, Verfall, Verfallsdatum, Ablaufwarnung, ablaufen, ablaufende Credits, Guthaben verfällt, Credits verlieren, erinnern, Erinnerung, rechtzeitig, im Voraus, bevor sie weg sind
setting-readiness-least-credits = Mindestbestand an Credits
setting-readiness-least-credits-help = Bei weniger Credits als diesen bitten die Prüfungen um Aufmerksamkeit.
words-readiness-least-credits = Mindestguthaben, Minimum, zu wenig Credits, wenig Credits, niedriger Stand, Guthaben niedrig, Credits gehen aus, Credits gehen zur Neige, knapp, warnen, Warnung bei wenig Guthaben, Reserve, aufladen, nachkaufen
setting-readiness-plan-share = Höchster Anteil der Credits für einen Plan
setting-readiness-plan-share-help = Ein Plan, der einen größeren Teil der Credits nimmt, ist erst anzusehen.
words-readiness-plan-share = Anteil der Credits, Prozent, Prozentsatz, ein einziger Stapel, aufbrauchen, alles aufbrauchen, zu großer Stapel, großer Lauf, alles ausgeben, alle Credits auf einmal, Sicherheitsabstand, Puffer
setting-readiness-plan-required = Vor dem Start einen Plan verlangen
setting-readiness-plan-required-help = Ohne berechneten Plan gilt der Arbeitsbereich nicht als bereit.
words-readiness-plan-required = Planpflicht, Plan erforderlich, erst planen, erst berechnen, Kosten vorher berechnen, vorher schätzen, Kostenvoranschlag, Pflicht, verpflichtend, vorgeschrieben, Planung erzwingen, Kosten vor dem Start
setting-readiness-refused-rows = Abgelehnte Zeilen in einem Plan
setting-readiness-refused-rows-help = Was eine Zeile bedeutet, deren Kosten sich nicht berechnen ließen: einen Hinweis, oder dass der Start warten muss.
words-readiness-refused-rows = fehlerhafte Zeilen, ungültige Zeilen, schlechte Zeilen, zurückgewiesene Zeilen, Fehler in der Auftragsliste, kaputte Zeilen, CSV-Fehler, Fehler in der CSV, Zeilen ohne Preis
choice-readiness-refused-rows-warn = Darauf hinweisen
choice-readiness-refused-rows-block = Den Start aufhalten
setting-readiness-session-age = Alte Sitzungen
setting-readiness-session-age-help = Eine Sitzung, die so lange nicht benutzt wurde, wird genannt.
words-readiness-session-age = inaktive Sitzung, inaktive Sitzungen, Session, Sessions, unbenutzte Geräte, ungenutzte Geräte, vergessene Anmeldung, veraltete Sitzung, eingeloggt, noch eingeloggt, noch angemeldet
setting-readiness-token-unused = Unbenutzte Token
setting-readiness-token-unused-help = Ein Token, das so lange nicht benutzt wurde, wird genannt.
words-readiness-token-unused = ungenutzte Token, Tokens, vergessene Token, alte API-Schlüssel, vergessene API-Schlüssel, API-Key, API-Keys, API-Schlüssel, veraltete Token, Integration, Schnittstelle
setting-readiness-token-expiry = Auf ablaufende Token hinweisen
setting-readiness-token-expiry-help = Wie lange vor dem Ablauf eines Tokens die Prüfungen davon sprechen.
words-readiness-token-expiry = Token läuft ab, Ablauf, Tokens, API-Schlüssel läuft ab, ablaufender API-Schlüssel, API-Key, erneuern, verlängern, Rotation, rotieren, Erinnerung, erinnern

setting-interface-theme = Darstellung
setting-interface-theme-help = Die Farben der App. „System“ richtet sich nach diesem Gerät.
words-interface-theme = Dunkelmodus, dunkler Modus, Nachtmodus, heller Modus, Darkmode, dark mode, Theme, Design, Farbschema, Farben, schwarzer Hintergrund, dunkel, hell, hoher Kontrast, Aussehen, Optik, zu hell, Bildschirm zu hell, Augen tun weh
# same as English
choice-interface-theme-system = System
choice-interface-theme-light = Hell
choice-interface-theme-dark = Dunkel
choice-interface-theme-contrast = Hoher Kontrast
setting-interface-density = Dichte
setting-interface-density-help = Wie eng die Zeilen beieinander stehen.
words-interface-density = kompakt, Abstand, Abstände, Zeilenabstand, eng, enger, mehr auf dem Bildschirm, mehr auf den Bildschirm, mehr anzeigen, weniger Platz, Leerraum, Weißraum, gedrängt, Zeilenhöhe, geräumig
choice-interface-density-comfortable = Bequem
choice-interface-density-compact = Kompakt
setting-interface-text-size = Textgröße
setting-interface-text-size-help = Die Größe aller Worte, zusätzlich zum Zoom des Browsers.
words-interface-text-size = Schriftgröße, Schriftgrad, größere Schrift, Schrift größer, größerer Text, größere Buchstaben, Zoom, schlecht zu lesen, schwer lesbar, zu klein, Kleingedrucktes, kleinere Schrift, vergrößern, Lupe
choice-interface-text-size-small = Klein
# same as English
choice-interface-text-size-normal = Normal
choice-interface-text-size-large = Groß
choice-interface-text-size-larger = Sehr groß
setting-interface-motion = Bewegung
setting-interface-motion-help = Ob sich etwas bewegt, wenn es sich ändert. „System“ richtet sich nach diesem Gerät.
words-interface-motion = Animation, Animationen, Animationen ausschalten, weniger Bewegung, Bewegung reduzieren, schwindlig, Schwindel, Übergänge, Effekte, bewegt sich, Flackern, Ruckeln
# same as English
choice-interface-motion-system = System
choice-interface-motion-none = Keine

setting-interface-language = Sprache der App
setting-interface-language-help = Die Sprache der Knöpfe, Überschriften und Meldungen.
words-interface-language = Oberflächensprache, Anzeigesprache, Menüsprache, Sprache ändern, Sprache umstellen, Sprache wechseln, Deutsch, Englisch, Arabisch, Japanisch, english, App übersetzen, Locale, Spracheinstellung
setting-interface-time-zone = Zeitzone
setting-interface-time-zone-help = Der Ort, nach dessen Uhr sich alle Zeiten richten. Leer gilt die Zeitzone Ihres Kontos, sonst die des Browsers.
words-interface-time-zone = Uhr, Uhrzeit, Ortszeit, UTC, GMT, MEZ, falsche Zeit, falsche Uhrzeit, Stunden daneben, Zeit verschoben, Zeitverschiebung, Sommerzeit, Winterzeit, Zeitumstellung, Reise, timezone
setting-interface-date-order = Reihenfolge im Datum
setting-interface-date-order-help = Was von Tag, Monat und Jahr zuerst steht.
words-interface-date-order = Datumsformat, Datum, Tag zuerst, Monat zuerst, Jahr zuerst, amerikanisches Datum, deutsches Datum, europäisches Datum, ISO-Datum, TT.MM., TT.MM.JJJJ, Datumsangaben, Datumsanzeige
choice-interface-date-order-language = Wie in der Sprache üblich
choice-interface-date-order-day-first = Tag zuerst
choice-interface-date-order-month-first = Monat zuerst
choice-interface-date-order-year-first = Jahr zuerst
setting-interface-hours = Stunden
setting-interface-hours-help = Eine Uhr mit 24 Stunden oder mit zweimal 12, mit AM und PM.
words-interface-hours = 24-Stunden-Uhr, 12-Stunden-Uhr, 24 Stunden, 12 Stunden, am pm, Uhrzeit, Uhrzeitformat, Zeitformat, vormittags, nachmittags, Uhr
choice-interface-hours-language = Wie in der Sprache üblich
choice-interface-hours-12 = 12 Stunden
choice-interface-hours-24 = 24 Stunden
setting-interface-numbers = Schreibweise der Zahlen
setting-interface-numbers-help = Die Zeichen zwischen den Tausendern und vor den Nachkommastellen.
words-interface-numbers = Zahlenformat, Dezimalkomma, Dezimalpunkt, Dezimaltrennzeichen, Tausendertrennzeichen, Tausenderpunkt, Komma, Punkt, Ziffern, Zifferngruppen, Nachkommastellen
choice-interface-numbers-language = Wie in der Sprache üblich
# same as English
choice-interface-numbers-comma-point = 1,234.5
# same as English
choice-interface-numbers-point-comma = 1.234,5
# same as English
choice-interface-numbers-space-comma = 1 234,5
# same as English
choice-interface-numbers-apostrophe-point = 1’234.5
setting-interface-week-start = Erster Tag der Woche
setting-interface-week-start-help = Der Tag, mit dem die Zeilen eines Kalenders beginnen.
words-interface-week-start = Wochenbeginn, Wochenanfang, Woche beginnt am, Woche fängt an, Montag, Sonntag, Samstag, Sonnabend, Kalender, Wochentag
choice-interface-week-start-language = Wie in der Sprache üblich
choice-interface-week-start-monday = Montag
choice-interface-week-start-saturday = Samstag
choice-interface-week-start-sunday = Sonntag

setting-interface-start-page = Startseite
setting-interface-start-page-help = Der Bereich, mit dem die App sich öffnet.
words-interface-start-page = Homepage, Anfangsseite, erste Seite, welche Seite zuerst, öffnen mit, beginnen mit, anfangen bei, Einstiegsseite, beim Öffnen, beim Start, wenn ich die App öffne
choice-interface-start-page-overview = Übersicht
choice-interface-start-page-readiness = Bereitschaft
# same as English
choice-interface-start-page-credits = Credits
choice-interface-start-page-planner = Planer
choice-interface-start-page-defaults = Vorgaben
choice-interface-start-page-guides = Anleitungen
setting-interface-notice-time = Anzeigedauer von Hinweisen
setting-interface-notice-time-help = Wie lange sich ein Hinweis lesen lässt, bevor er verschwindet. Bei 0 bleibt er, bis Sie ihn schließen.
words-interface-notice-time = Toast, Pop-up, Popup, Meldung, Meldung verschwindet, Meldungen verschwinden zu schnell, zu schnell weg, wie lange Meldungen bleiben, Dauer, Einblendung, Zeit zum Rückgängigmachen, länger anzeigen
setting-interface-done-notices = Hinweise auf Erledigtes
setting-interface-done-notices-help = Sagen, wenn etwas gespeichert wurde. Was misslungen ist, wird immer gesagt.
words-interface-done-notices = Toasts, Pop-ups, Popups, weniger Pop-ups, Speichermeldung, gespeichert, Bestätigung, Bestätigungsmeldung, Erfolgsmeldung, Ruhe, still, stumm, weniger Meldungen, Unterbrechungen, Störungen

setting-shortcuts-on = Tastenkürzel
setting-shortcuts-on-help = Ob Tasten Sie irgendwohin bringen. Auch ohne sie ist alles mit der Tabulatortaste erreichbar.
words-shortcuts-on = Tastaturkürzel, Tastenkombination, Tastenkombinationen, Hotkeys, Shortcuts, Tasten, Tastenbelegung, Tastatur, Kürzel ausschalten, Kürzel abschalten, versehentlich gedrückt, Screenreader, Vorleseprogramm, Sprachsteuerung
setting-shortcuts-find = Suche öffnen
setting-shortcuts-find-help = Findet Bereiche, Einstellungen, Anleitungen und Aktionen.
words-shortcuts-find = Suchtaste, Taste für die Suche, Befehlspalette, Palette, command palette, Strg K, ctrl k
setting-shortcuts-help = Tastenkürzel auflisten
setting-shortcuts-help-help = Zeigt jedes Tastenkürzel mit seinen Tasten.
words-shortcuts-help = Spickzettel, Liste der Tastenkürzel, Liste der Kürzel, Übersicht der Tasten, welche Tasten, Fragezeichen, alle Tastenkürzel
setting-shortcuts-save = Formular speichern
setting-shortcuts-save-help = Speichert das Formular auf der Seite, wo es eines gibt.
words-shortcuts-save = Taste zum Speichern, Speichertaste, Strg S, ctrl s, mit der Tastatur speichern
setting-shortcuts-overview = Zur Übersicht
setting-shortcuts-overview-help = Öffnet die Übersicht.
words-shortcuts-overview = Taste für die Übersicht, Kürzel für die Übersicht, zum Anfang springen
setting-shortcuts-readiness = Zur Bereitschaft
setting-shortcuts-readiness-help = Öffnet die Prüfungen.
words-shortcuts-readiness = Taste für die Bereitschaft, Kürzel für die Bereitschaft, zu den Prüfungen springen
setting-shortcuts-account = Zum Konto
setting-shortcuts-account-help = Öffnet Ihr Konto.
words-shortcuts-account = Taste für das Konto, Kürzel für das Konto, zum Konto springen
setting-shortcuts-credits = Zu den Credits
setting-shortcuts-credits-help = Öffnet die Credits.
words-shortcuts-credits = Taste für die Credits, Kürzel für die Credits, zu den Credits springen
setting-shortcuts-planner = Zum Planer
setting-shortcuts-planner-help = Öffnet den Credit-Planer.
words-shortcuts-planner = Taste für den Planer, Kürzel für den Planer, zum Planer springen
setting-shortcuts-defaults = Zu den Vorgaben
setting-shortcuts-defaults-help = Öffnet die Vorgaben des Arbeitsbereichs.
words-shortcuts-defaults = Taste für die Vorgaben, Kürzel für die Vorgaben, zu den Vorgaben springen
setting-shortcuts-interface = Zur Oberfläche
setting-shortcuts-interface-help = Öffnet die Einstellungen der Oberfläche.
words-shortcuts-interface = Taste für die Oberfläche, Kürzel für die Oberfläche, zur Oberfläche springen, zu den Einstellungen springen
setting-shortcuts-guides = Zu den Anleitungen
setting-shortcuts-guides-help = Öffnet die Anleitungen.
words-shortcuts-guides = Taste für die Anleitungen, Kürzel für die Anleitungen, zur Hilfe springen

unit-days = { $count ->
    [one] Tag
   *[other] Tage
}
unit-credits = { $count ->
    [one] Credit
   *[other] Credits
}
# same as English
unit-percent = %
unit-seconds = { $count ->
    [one] Sekunde
   *[other] Sekunden
}

## Guides

guides-search = Anleitung suchen
guides-found = { $count ->
    [one] { $count } Anleitung
   *[other] { $count } Anleitungen
}
guides-none = Davon spricht keine Anleitung. Versuchen Sie ein anderes Wort, etwa „Rechnung“ oder „Sprache“.
guides-steps = { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
}
guides-value-you = { $value }, von Ihnen gesetzt
guides-value-workspace = { $value }, vom Arbeitsbereich gesetzt
guides-value-default = { $value }, der Standardwert
guides-value-locked = { $value }, für alle gesperrt
guides-then = Danach
guides-then-review = Markieren Sie diese Prüfung als durchgesehen, damit andere sehen, dass es getan ist: { $check }.
guides-then-nothing = Hier ist nichts durchzusehen: Diese Einstellungen sind Ihre eigenen, gelten sofort und lassen sich jederzeit zurückändern.
guides-go = Zu „{ $place }“
guides-go-check = Zur Prüfung „{ $check }“
guides-review = Prüfung öffnen
guides-all = Alle Anleitungen
guide-account-title = Kontoangaben durchsehen
guide-account-intro = Hilfreich, wenn Sie neu dazukommen, wenn sich Ihre Aufgabe ändert und bevor eine Rechnung fällig wird.
guide-account-step-1 = Prüfen Sie zuerst den Namen: Er steht unter jeder Durchsicht und jeder Änderung von Ihnen. Nehmen Sie den, nach dem Ihre Kolleginnen und Kollegen in einem Jahr in den Unterlagen suchen würden.
guide-account-step-2 = Lesen Sie die Kontakt-E-Mail-Adresse Buchstabe für Buchstabe. Dorthin wird gemeldet, wenn Aufträge fehlschlagen und Credits verfallen, also muss es ein Postfach sein, das jemand an Arbeitstagen öffnet.
guide-account-step-3 = Vergleichen Sie Rechnungsname, Anschrift, Land und Steuernummer mit dem Vertrag. Ist eine Rechnung einmal ausgestellt, bedeutet ein falscher Name eine Korrektur und eine späte Zahlung.
guide-account-step-4 = Lassen Sie Rechnungen an ein gemeinsames Postfach derer gehen, die zahlen, und nicht an eine einzelne Person: Menschen haben Urlaub, Fälligkeiten nicht.
guide-account-step-5 = Wählen Sie eine Zeitzone, wenn Sie reisen oder mit anderen zusammenarbeiten, die weit weg sind. Fristen wie „verfällt am 30.“ stehen dann nach Ihrem Tag da und nicht nach dem des nächsten Computers.
guide-account-step-6 = Überlegen Sie zuletzt, wo Sie angemeldet sind. Melden Sie sich auf einem geteilten oder alten Gerät ab, und ändern Sie, womit Sie sich anmelden, wenn Sie nicht sicher sind, wer es noch benutzt hat.
guide-credits-title = Abrechnung und Credits prüfen
guide-credits-intro = Hilfreich vor einem großen Stapel und am Ende eines Monats.
guide-credits-step-1 = Sehen Sie nach, was sich ausgeben lässt und was als Nächstes verfällt. Credits kurz vor dem Verfall werden zuerst verbraucht, also kostet ein Stapel in dieser Woche vielleicht nichts, was Sie sonst behalten hätten.
guide-credits-step-2 = Sorgen Sie dafür, dass die Rechnung über weitere Credits jemanden erreicht. Wenn Sie mitten in einem Lauf nachkaufen müssen, ist es eine ungelesene Rechnung, die ihn anhält.
guide-credits-step-3 = Berechnen Sie den Stapel im Planer, bevor Sie ihn starten. Sehen Sie sich die abgelehnten Zeilen so genau an wie die Summe: Sie sind nicht darin enthalten, und ein später korrigierter Stapel kostet mehr, als der Plan gesagt hat.
guide-credits-step-4 = Entscheiden Sie, wie viel der Credits ein Plan nehmen darf. Ein Anteil unter 100 % hält etwas für die Arbeit zurück, die hereinkommt, während der Stapel läuft.
guide-credits-step-5 = Setzen Sie den Bestand, bei dem Sie es erfahren wollen. Nehmen Sie etwa das, was eine gewöhnliche Woche kostet, damit Zeit zum Nachkaufen bleibt.
guide-credits-step-6 = Prüfen Sie, was ausgegeben werden darf, ohne dass jemand am Bildschirm sitzt. Die Grenze gilt für jeden Auftrag und nicht für alle zusammen: Auch zehn Aufträge darunter können alle Credits aufbrauchen.
guide-defaults-title = Vorgaben des Arbeitsbereichs setzen
guide-defaults-intro = Hilfreich, bevor Sie Medien importieren oder Aufträge anlegen, und immer dann, wenn Ergebnisse in der falschen Sprache ankommen.
guide-defaults-step-1 = Setzen Sie die Sprache, die in den meisten Ihrer Medien gesprochen wird. Eine falsche Ausgangssprache ergibt eine Abschrift, die sich gut liest und etwas anderes sagt, und berechnet wird sie trotzdem.
guide-defaults-step-2 = Lassen Sie die Erkennung an, wenn Ihre Medien in mehreren Sprachen kommen. Schalten Sie sie aus, wenn Aufnahmen mit Musik oder einem Gruß in einer anderen Sprache beginnen, denn sie hört auf den Anfang.
guide-defaults-step-3 = Führen Sie nur die Sprachen auf, die jemand lesen wird. Jede davon ist ein eigener Auftrag mit eigenen Kosten. Wählen Sie die regionale Variante, wenn den Lesenden der Unterschied auffiele.
guide-defaults-step-4 = Prüfen Sie, ob die Preistabelle einen Preis für den Dienst hat. Ein Auftrag für einen Dienst ohne Preis wird beim Start abgelehnt, wenn eine Änderung am ungelegensten kommt.
guide-defaults-step-5 = Entscheiden Sie, ob Aufträge von selbst starten dürfen. Das ist praktisch, wenn stetig kleine Dateien eintreffen, und teuer an dem Tag, an dem jemand das ganze Archiv hochlädt.
guide-defaults-step-6 = Vergleichen Sie, wie lange Medien aufbewahrt werden, mit dem, was Sie den Menschen zugesagt haben, die darin zu hören sind, und damit, wie lange eine Reklamation dauern kann. Was gelöscht ist, lässt sich nicht zurückholen.
guide-defaults-step-7 = Lassen Sie es jemandem melden, wenn ein Auftrag fehlschlägt. Am häufigsten wird ein Termin verpasst, weil ein Stapel am Freitagabend anhält und es erst am Montag auffällt.
guide-tokens-title = Mit Token sorgfältig umgehen
guide-tokens-intro = Hilfreich, bevor Sie etwas anbinden, und wenn jemand geht, der eine Verbindung eingerichtet hat.
guide-tokens-step-1 = Listen Sie die Token auf, die es gibt, und finden Sie zu jedem heraus, wer es braucht. Eines, das niemand erklären kann, ist zu widerrufen: Was es braucht, meldet sich noch am selben Tag.
guide-tokens-step-2 = Setzen Sie, nach wie vielen ruhigen Tagen ein Token genannt wird. Nehmen Sie mehr als den längsten Abstand Ihrer Zeitpläne, sonst sieht der monatliche Export verlassen aus.
guide-tokens-step-3 = Setzen Sie, wie lange vor seinem Ende ein Token genannt wird. Lassen Sie genug Tage, um das neue anzulegen, einzusetzen und arbeiten zu sehen, bevor das alte endet.
guide-tokens-step-4 = Nennen Sie jemanden, der für Verbindungen zuständig ist. Wenn eine abbricht, soll jeder, der es bemerkt, wissen, wen man fragt.
guide-tokens-step-5 = Legen Sie ein neues Token nur dort an, wo man sich nicht anmelden kann: eines für jede Integration, mit den wenigsten Rechten, die genügen, und mit einem Ende. Wer etwas nachsehen muss, braucht eine Sitzung und kein Token.
guide-interface-title = Oberfläche für sich einstellen
guide-interface-intro = Hilfreich, wenn das Lesen anstrengt, wenn Datumsangaben mehrdeutig sind oder wenn jeden Tag derselbe Klick anfällt.
guide-interface-step-1 = Wählen Sie eine Darstellung für das Licht, in dem Sie sitzen. Hoher Kontrast hilft auch am Projektor und in der Sonne.
guide-interface-step-2 = Machen Sie den Text so groß, dass Sie ihn im üblichen Abstand lesen, ohne sich vorzubeugen. Alles behält seinen Platz, also kostet es nichts.
guide-interface-step-3 = Rücken Sie die Zeilen zusammen, wenn Sie viele davon vergleichen, und lassen Sie sie auseinander, wenn Sie einen Touchscreen benutzen.
guide-interface-step-4 = Schalten Sie die Bewegung aus, wenn Bewegung am Rand des Bildschirms Sie ablenkt oder Ihnen davon unwohl wird. Nichts wird allein durch Bewegung mitgeteilt.
guide-interface-step-5 = Nehmen Sie die Sprache, in der Sie denken, wenn es um Geld geht. Namen, die Menschen eingegeben haben, bleiben, wie sie sind.
guide-interface-step-6 = Stellen Sie die Reihenfolge im Datum so ein, wie Sie sie erwarten. 03/04 liest sich auf den beiden Seiten eines Ozeans als zwei verschiedene Tage, einen Monat auseinander.
guide-interface-step-7 = Beginnen Sie, wo Ihr Tag beginnt. Wenn Sie jeden Morgen die Kosten von Stapeln berechnen, lassen Sie die App mit dem Planer beginnen.

## Carrying settings

carry-title = Exportieren und importieren
carry-intro = Nehmen Sie diese Einstellungen in einen anderen Arbeitsbereich mit, oder behalten Sie eine Kopie. Die Datei enthält keine Geheimnisse.
carry-download = Einstellungen herunterladen
carry-choose = Datei importieren
carry-paste = Stattdessen einfügen
carry-paste-label = Einstellungen als JSON
carry-paste-help = Der ganze Inhalt einer Einstellungsdatei. Noch ändert sich nichts.
carry-look = Änderungen ansehen
carry-result = Was die Datei ändern würde
carry-counts = Zu ändern: { $change }. Schon so: { $same }. Abgelehnt: { $refused }.
carry-nothing = Alles ist so, wie die Datei sagt. Es gibt nichts zu ändern.
carry-setting = Einstellung
carry-whose = Von wem
carry-now = Jetzt
carry-in-file = In der Datei
carry-state = Ergebnis
carry-of-workspace = Arbeitsbereich
carry-of-you = Sie selbst
carry-of-lock = Sperre
carry-unset = Nicht gesetzt
carry-locked = Gesperrt
carry-unlocked = Nicht gesperrt
carry-change = Ändert sich
carry-same = Schon so
carry-refused = Abgelehnt
carry-why-unknown = Hier gibt es keine Einstellung dieses Namens.
carry-why-layer = Sie lässt sich hier nicht setzen: Sie gehört nur dem Arbeitsbereich oder nur jeder Person.
carry-why-value = Das ist keiner der Werte, die sie haben kann.
carry-apply = { $count ->
    [one] { $count } Änderung übernehmen
   *[other] { $count } Änderungen übernehmen
}
carry-cancel = Abbrechen
carry-done = { $count ->
    [one] { $count } Einstellung importiert
   *[other] { $count } Einstellungen importiert
}
carry-renewed-title = Inzwischen hat jemand Einstellungen geändert
carry-renewed-text = Es wurde nichts übernommen. Das würde die Datei jetzt ändern; was Sie weggelassen haben, bleibt weggelassen.
carry-refused-together = Diese Änderungen gehen nicht zusammen. Lassen Sie eine weg, die von einer anderen abhängt, und versuchen Sie es noch einmal.
carry-too-large = Die Datei hat mehr als { $kilobytes } KiB und ist deshalb keine Einstellungsdatei.
carry-unreadable = Die Datei lässt sich nicht lesen. Wählen Sie sie noch einmal aus.
carry-no-file = Die Datei konnte nicht erstellt werden. Versuchen Sie es gleich noch einmal.
carry-broken = Das ist kein JSON. Prüfen Sie, ob die Datei vollständig ist.
carry-broken-at = Das ist kein JSON: Sehen Sie in Zeile { $line }, Spalte { $column } nach.
carry-no-settings = Das ist keine Einstellungsdatei. Wählen Sie eine, die hier heruntergeladen wurde.
carry-other-format = Diese Datei ist von einer anderen Art oder Version, als diese App liest.
carry-unknown-part = Die Datei hat einen Teil namens „{ $part }“, den keine Einstellungsdatei hat.
carry-broken-part = Der Teil namens „{ $part }“ ist keine Liste von Einstellungen.

## Search
##
## Under `words-` stands what people call something, divided by commas, which is read by search alone.

find-open = Suchen
find-close = Schließen
find-placeholder = Wonach suchen Sie?
find-results = Ergebnisse
find-count = { $count ->
    [one] { $count } Ergebnis
   *[other] { $count } Ergebnisse
}
find-nothing = Zu „{ $typed }“ wurde nichts gefunden.
find-hint = Versuchen Sie es mit dem, was es bewirkt, etwa „dunkel“ oder „Aufträge anhalten“. Bereiche, Einstellungen und Aktionen lassen sich finden.
find-best = Beste Treffer
find-recent = Zuletzt verwendet
find-sections = Bereiche
find-settings = Einstellungen
find-places = Auf den Seiten
find-actions = Aktionen
find-guides = Anleitungen
find-members = Mitglieder
find-tokens = Token
# same as English
find-within = { $outer }, { $inner }
find-value-yours = { $value } · Ihr Wert
find-value-workspace = { $value } · vom Arbeitsbereich
find-value-default = { $value } · Standardwert
find-theme-light = Helle Darstellung verwenden
find-theme-dark = Dunkle Darstellung verwenden
find-theme-contrast = Hohen Kontrast verwenden
find-theme-system = Darstellung dieses Geräts verwenden
find-speak = App auf { $language } anzeigen
find-list-shortcuts = Tastenkürzel auflisten
find-print = Diese Seite drucken
find-shortcuts-title = Tastenkürzel
find-shortcuts-off = Tastenkürzel sind aus. Sie lassen sich unter „Oberfläche“ einschalten.
find-shortcuts-change = Tastenkürzel ändern
find-no-keys = Keine Tasten
key-control = Strg
# same as English
key-alt = Alt
key-shift = Umschalt
shortcut-change = Ändern
shortcut-press = Drücken Sie die Tasten. Escape behält die bisherigen, die Rücktaste entfernt sie.
shortcut-none = Keine Tasten
shortcut-unusable = Mit dieser Taste bewegt man sich auf der Seite. Wählen Sie eine andere.
shortcut-browsers = Diese Tasten behält der Browser für sich. Wählen Sie andere.
shortcut-taken = Diese Tasten gehören schon zu „{ $name }“. Wählen Sie andere, oder ändern Sie zuerst dort die Tasten.

words-stop = der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, kein, keine, mein, meine, meinen, meinem, meiner, unser, unsere, unseren, Ihr, Ihre, Ihren, dein, deine, ich, du, er, es, wir, Sie, ihr, man, mich, mir, uns, sich, ist, sind, bin, war, wird, werden, wurde, sein, haben, habe, hat, wie, wo, wohin, was, wer, wann, warum, welche, welcher, welches, welchen, zu, zum, zur, von, vom, in, im, ins, an, am, ans, auf, aus, bei, beim, für, mit, nach, über, um, als, ob, dass, wenn, und, oder, nicht, kann, können, möchte, will, wollen, soll, sollen, sollte, muss, müssen, darf, brauche, bitte, hier, da, dort, ab, so, diese, dieser, dieses, diesen, alle, mal, machen, mache, tun, stellen, stelle, einstellen, setzen, ändern, ändere, finden, finde, sehen, lassen, lass, geben, gibt
words-section-overview = Startseite, Start, Anfang, Dashboard, Zusammenfassung, Überblick, auf einen Blick
words-section-readiness = Prüfungen, Checks, Checkliste, Prüfliste, bereit, startklar, alles bereit, vor dem Start, Durchsichten, Kontrolle, Audit
words-section-account = Profil, Account, Benutzerkonto, persönliche Daten, persönliche Angaben, Identität, Benutzer, Nutzer, ich
words-section-credits = Guthaben, Kontostand, Bestand, Geld, Abrechnung, Zuteilungen, Verbrauch, wie viel übrig ist, wie viel ist noch da, Zahlung, Bezahlung, Mittel
words-section-planner = Preis, Kosten, Schätzung, schätzen, Rechner, Kostenrechner, Stapel, Auftragsliste, Manifest, CSV, Angebot, Kostenvoranschlag, was kostet, wie viel kostet es, was kostet ein Stapel, hochladen, Upload
words-section-defaults = Einstellungen des Arbeitsbereichs, Voreinstellungen, Standardeinstellungen, Standardwerte, Ablauf, Abläufe, Workflow, Presets, für alle
words-section-interface = Anzeige, Aussehen, Optik, persönliche Einstellungen, Benutzeroberfläche, Erscheinungsbild, Optionen, Präferenzen
words-section-guides = Hilfe, Anleitung, Handbuch, Dokumentation, Tutorial, Schritt für Schritt, lernen, so geht es, Bedienungsanleitung, How-to
words-account-name = voller Name, vollständiger Name, echter Name, Vorname, Nachname, umbenennen, Namen ändern, wer bin ich
words-account-display-name = Spitzname, Kurzname, was andere sehen, angezeigter Name, Benutzername, Nutzername
words-account-avatar = Foto, Profilbild, Profilfoto, Avatar, Porträt, Gesicht, mein Foto ändern
words-account-contact-email = Mailadresse, E-Mail, E-Mail-Adresse, Mail, meine E-Mail, Erreichbarkeit, wie man mich erreicht, Kontakt
words-account-time-zone = Uhr, Zeitzone, wo ich bin, Ortszeit, timezone
words-account-billing-name = Firmenname, Firma, Rechnungsname, Rechnungsempfänger, wer zahlt, wer bezahlt, Organisation, Unternehmen, Rechnung geht an
words-account-billing-email = Rechnungs-E-Mail, Rechnungsmail, wohin Rechnungen gehen, wohin gehen Rechnungen, Rechnungen senden, Rechnungen schicken, Belege, Quittungen, Buchhaltung
words-account-billing-address = Straße, Adresse, Rechnungsadresse, Rechnungsanschrift, Postanschrift, Postadresse, Firmenadresse, Stadt, Ort, Postleitzahl, PLZ
words-account-billing-country = Staat, Steuerland, Rechnungsland, Nation
words-account-billing-tax-id = USt, USt-IdNr., USt-ID, Umsatzsteuer-ID, Umsatzsteuer-Identifikationsnummer, Mehrwertsteuer, MwSt, MwSt-Nummer, UID, Steuer-ID
words-check-profile = Profilprüfung, Angaben korrekt, stimmen meine Angaben
words-check-access = wer ist angemeldet, wer ist eingeloggt, angemeldet, eingeloggt, Sitzungen, Sessions, Geräte, geteiltes Gerät, altes Gerät, überall abmelden, abmelden, ausloggen, Sicherheit, Laptop verloren, Notebook verloren, Zugang, Zugriff, Passwort, Kennwort, Logins, Anmeldungen, Anmeldearten
words-check-credits = genug Credits, reichen die Credits, reicht das Guthaben, kann ich den Stapel starten, vor dem Start eines Stapels
words-check-defaults = falsche Standardsprache, Prüfung der Vorgaben
words-check-tokens = Token, Tokens, API-Schlüssel, API-Key, API-Keys, Integration braucht Zugang, Integration, Schnittstelle, widerrufen, Rotation, erneuern, Webhook, Geheimnisse
words-credits-grants = welche Credits verfallen, wann verfallen Credits, Verfallsdaten, Ablaufdatum, was zuerst verbraucht wird, Reihenfolge der Zuteilungen, Aktionsguthaben, Gutschrift, Bonus
words-action-theme-light = heller Modus, Tagmodus, Tag, weißer Hintergrund, heller, hell, light mode
words-action-theme-dark = Dunkelmodus, dunkler Modus, Nachtmodus, Darkmode, dark mode, schwarzer Hintergrund, abdunkeln, dunkel, zu hell
words-action-theme-contrast = besser sehen, besser zu sehen, Barrierefreiheit, kräftige Farben, starke Farben, Sichtbarkeit, Kontrast
words-action-theme-system = automatische Darstellung, wie mein Computer, wie das Gerät, dem System folgen, Systemdesign
words-action-language = Sprache wechseln, Sprache umstellen, sprechen, App übersetzen, Locale
words-action-shortcuts = Hotkeys, Shortcuts, Spickzettel, Hilfe zur Tastatur, Tastaturhilfe, welche Tasten, Tastenkombinationen
words-action-print = Papier, PDF, ausdrucken, Ausdruck, Druck, als PDF speichern
words-action-empty = alles löschen, Arbeitsbereich leeren, Beispiel entfernen, von vorn beginnen, bei null anfangen, ausradieren, zurücksetzen
words-action-sample = Demo, Beispieldaten, Beispiel zurückholen, Musterdaten, neu anfangen, zurücksetzen, erfundene Daten
words-guide-account = meine Angaben prüfen, Profil durchsehen, Schritt für Schritt
words-guide-credits = Credits prüfen, vor einem großen Lauf, Guthaben prüfen, Schritt für Schritt
words-guide-defaults = Arbeitsbereich einrichten, vor dem Import, Schritt für Schritt
words-guide-tokens = Token anlegen, Token erstellen, Token widerrufen, Schritt für Schritt, API-Schlüssel
words-guide-interface = App bequemer machen, App anpassen, Einstellungen anpassen, Schritt für Schritt

## Rows of settings

layer-label = Wessen Einstellungen
layer-personal = Für mich
layer-personal-intro = Sie gelten nur für Sie, und zwar sofort. Wo Sie nichts setzen, entscheidet der Arbeitsbereich.
layer-workspace = Für alle
layer-workspace-intro = Sie gelten für alle, die nichts Eigenes gesetzt haben, sobald sie gespeichert sind.
source-you = Von Ihnen gesetzt
source-workspace = Vom Arbeitsbereich gesetzt
source-default = Standard
reset = Zurücksetzen
reset-label = { $name } zurücksetzen
# same as English
own-changed = { $name }: { $value }
overridden-by-you = Sie haben etwas Eigenes gesetzt, also ändert das für Sie nichts.
overridden-by-others = { $count ->
    [one] { $count } Mitglied hat etwas Eigenes gesetzt und behält es.
   *[other] { $count } Mitglieder haben etwas Eigenes gesetzt und behalten es.
}
overridden-by-you-and-others = { $count ->
    [one] Sie und { $count } weiteres Mitglied haben etwas Eigenes gesetzt und behalten es.
   *[other] Sie und { $count } weitere Mitglieder haben etwas Eigenes gesetzt und behalten es.
}
risk-title = Diese Änderungen speichern?
risk-credits = Aufträge können starten und Credits ausgeben, ohne dass jemand am Bildschirm sitzt.
risk-media = Gelöschte Medien lassen sich nicht zurückholen.
risk-both = Aufträge können starten und Credits ausgeben, ohne dass jemand am Bildschirm sitzt, und gelöschte Medien lassen sich nicht zurückholen.
risk-action = Änderungen speichern
risk-keep = Weiter bearbeiten
lock = Sperren
unlock = Entsperren
lock-label = { $name } für alle sperren
unlock-label = { $name } entsperren
lock-by = Gesperrt von { $name } seit { $since }.
lock-ask = Wenden Sie sich an { $contact }, um das zu ändern.
lock-title = { $name } sperren?
lock-text = Niemand kann mehr etwas Eigenes setzen. Was Menschen gesetzt haben, gilt wieder, wenn Sie entsperren.
lock-reason = Grund
lock-reason-help = Alle sehen ihn neben der Einstellung. Er darf leer bleiben.
lock-keep = Nicht sperren
lock-done = { $name } ist gesperrt
lock-removed = { $name } ist entsperrt
language-none = Keine
language-other = Andere Sprache…
language-tag = Sprachkürzel
language-tag-help = Wie BCP 47 es schreibt, etwa gsw oder pt-AO.
language-add = Verwenden
languages-add = Sprache hinzufügen
languages-remove = { $name } entfernen
languages-full = { $max ->
    [one] Mehr als { $max } Sprache passt hier nicht hinein. Entfernen Sie sie, um eine andere hinzuzufügen.
   *[other] Mehr als { $max } Sprachen passen hier nicht hinein. Entfernen Sie eine, um eine andere hinzuzufügen.
}
naming-tokens = Was sich einsetzen lässt
naming-insert = { $token } einsetzen
naming-preview = Zum Beispiel
naming-title = Vorstandssitzung
rule-pattern-brace = Zu einer Klammer fehlt die zweite. Schreiben Sie, was eingesetzt wird, als { "{" }title{ "}" }.
rule-pattern-token = Für { "{" }{ $name }{ "}" } wird nichts eingesetzt. Möglich ist: { $known }.
rule-pattern-forbidden = Ein Dateiname kann { $letter } nicht enthalten. Nehmen Sie das Zeichen heraus.
changes-title = Letzte Änderungen
changes-intro = Wer was wann geändert hat. Alles lässt sich zurückstellen.
changes-none = Noch wurde nichts geändert.
changes-more = Mehr zeigen
changes-of-workspace = für alle
changes-of-you = für Sie
changes-of-lock = Sperre
# same as English
changes-from-to = { $from } → { $to }
# same as English
changes-by = { $name }, { $when }
changes-unset = Nicht gesetzt
changes-locked = Gesperrt
changes-locked-because = Gesperrt: { $reason }
changes-unlocked = Nicht gesperrt
changes-put-back = Wiederherstellen
changes-put-back-label = Wiederherstellen: { $name } auf { $value }
changes-put-back-done = { $name } ist wieder wie zuvor

## Preview

preview-title = Vorschau
preview-intro = Was Sie unten wählen, an einem Stück der App.
preview-status = Braucht Aufmerksamkeit
preview-text = Eine Zeile Text, wie sie überall steht.
preview-now = Jetzt
preview-expiry = Ein Datum
# same as English
preview-expiry-value = { $day } ({ $away })
preview-amount = Ein Betrag
preview-amount-value = { $amount } Credits
preview-week = Eine Woche
example = Etwa { $example }
