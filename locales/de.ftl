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
status-reviewed = Durchgesehen
check-unseen-access = Allset sieht auf diesem Backend weder Sitzungen noch Anmeldearten. Prüfen Sie sie dort, wo Sie sich anmelden.
check-unseen-defaults = Allset sieht auf diesem Backend keine Vorgaben des Arbeitsbereichs. Prüfen Sie die Sprachen dort, wo Sie Arbeit anlegen.
check-unseen-tokens = Allset sieht auf diesem Backend keine Token. Prüfen Sie sie dort, wo sie angelegt werden.
check-unseen-other = Dieses Backend zeigt nicht, worum es in dieser Prüfung geht.
check-evidence = Was betrachtet wurde
check-review = Als durchgesehen markieren
check-review-again = Erneut durchsehen
check-reviewed-by = Durchgesehen von { $name } am { $when }
check-reviewed = Durchgesehen am { $when }
check-not-reviewed = Noch nicht durchgesehen
check-not-kept = Dieses Backend bewahrt keine Durchsichten auf.
check-fix-first = Erst beheben, was Aufmerksamkeit braucht, dann durchsehen.
check-changed-since = Geändert seit der Durchsicht am { $when }:
check-review-done = Die Durchsicht ist vermerkt.
change-value = { $what }: von { $before } zu { $after }
change-added = { $what }: jetzt { $after }
change-removed = { $what }: war { $before }
value-empty = nichts
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
place-contact-email = Kontakt-E-Mail-Adresse eintragen
place-name = Namen eintragen
place-account = Konto öffnen
place-billing = Rechnungsangaben öffnen
place-time-zone = Zeitzone wählen
place-grants = Zuteilungen ansehen
place-planner = Planer öffnen
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
evidence-rate-card = Preistabelle
evidence-plan-manifest = Plan
evidence-plan-total = Kosten des Plans
evidence-plan-refused = Abgelehnte Zeilen des Plans
evidence-picture-set = ein Bild
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
reviews-title = Verlauf der Durchsichten
reviews-intro = Wer wann was für richtig befunden hat. Das Neueste zuerst.
reviews-none = Noch keine Prüfung wurde durchgesehen.
reviews-when = Wann
reviews-check = Prüfung
reviews-who = Wer
reviews-nameless = Jemand ohne Namen

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
planner-drop-help = Eine CSV-Datei mit einem Auftrag je Zeile: Dienst, Dauer und, falls vorhanden, Sprache. Nichts wird hochgeladen: Sie wird in diesem Browser gelesen.
planner-loaded-help = In diesem Browser gelesen. Nichts wird hochgeladen.
planner-choose = Datei wählen
planner-choose-other = Andere Datei wählen
planner-paste = Auftragsliste einfügen
planner-paste-label = Zeilen der Auftragsliste
planner-paste-help = Mit der Zeile der Spaltennamen zuerst. Der Text bleibt in diesem Browser.
planner-price = Kosten berechnen
planner-price-again = Neu berechnen
planner-drop-several = { $files ->
    [one] { $files } Datei wurde abgelegt und ließ sich nicht übernehmen. Legen Sie sie noch einmal ab.
   *[other] { $files } Dateien wurden abgelegt, und der Planer nimmt immer nur eine. Legen Sie eine davon ab.
  }
planner-drop-folder = Das ist ein Ordner. Öffnen Sie ihn, und legen Sie die Auftragsliste darin ab.
planner-drop-none = Darin war keine Datei. Legen Sie eine Datei ab, oder fügen Sie die Zeilen als Text ein.
planner-example = Beispiel ausprobieren
planner-clear = Plan verwerfen
planner-pasted-name = Eingefügte Auftragsliste
planner-example-name = Beispiel-Auftragsliste
planner-card = Preistabelle
planner-card-help = Ihr Arbeitsbereich wird nach { $name } abgerechnet. Mit einer anderen Tabelle wird dieselbe Auftragsliste neu berechnet.
planner-card-help-none = Wonach die Aufträge berechnet werden. Mit einer anderen Tabelle wird dieselbe Auftragsliste neu berechnet.
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
planner-breakdown = Kosten nach Dienst und Sprache
planner-col-service = Dienst
planner-col-language = Sprache
planner-col-jobs = Aufträge
planner-col-exact = Genaue Zeit
planner-col-billed = Berechnete Zeit
planner-col-credits = Credits
planner-col-share = Anteil
planner-no-language = Nicht angegeben
planner-read-as = Wie die Datei gelesen wurde
planner-delimiter-comma = Die Werte sind durch Kommas getrennt.
planner-delimiter-semicolon = Die Werte sind durch Semikolons getrennt.
planner-delimiter-tab = Die Werte sind durch Tabulatoren getrennt.
planner-delimiter-bar = Die Werte sind durch senkrechte Striche getrennt.
planner-column-duration = Spalte { $position }, „{ $name }“, gilt als Dauer in Sekunden.
planner-column-service = Spalte { $position }, „{ $name }“, gilt als Dienst.
planner-column-language = Spalte { $position }, „{ $name }“, gilt als Sprache.
planner-column-no-language = Keine Spalte gilt als Sprache, also werden die Aufträge ohne Sprache berechnet.
planner-column-unnamed = (ohne Namen)
planner-columns-ignored = Nicht berücksichtigte Spalten: { $columns }.
planner-columns-ignored-more = Nicht berücksichtigte Spalten: { $columns }; { $more } weitere sind hier nicht genannt.
planner-to-readiness = Bereitschaft prüfen
planner-fits = Gedeckt: { $left } Credits bleiben übrig
planner-fits-text = Die vorhandenen Credits bezahlen jeden berechneten Auftrag.
planner-short = Es fehlen { $amount } Credits
planner-short-text = Die vorhandenen Credits bezahlen nicht jeden berechneten Auftrag. Fügen Sie Credits hinzu, oder nehmen Sie Aufträge heraus.
planner-short-bound-text = Die vorhandenen Credits bezahlen nicht jeden berechneten Auftrag. { $left } Credits bleiben übrig, die für diese Dienste nicht gelten. Fügen Sie Credits hinzu, oder nehmen Sie Aufträge heraus.
planner-to-credits = Credits öffnen
planner-no-credits = Die Credits sind nicht zu sehen
planner-no-credits-text = Dieses Backend zeigt keine, also ist nicht bekannt, ob sie die Aufträge bezahlen.
planner-payers = Was bezahlt
planner-payers-caption = Die Zuteilungen, die bezahlen, in der Reihenfolge, in der sie verbraucht werden
planner-col-grant = Zuteilung
planner-col-pays = Bezahlt
planner-col-left = Übrig
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
planner-fix-invalid-utf8 = Speichern oder exportieren Sie die Datei als CSV in UTF-8.
planner-row-empty-duration = Es ist keine Dauer angegeben.
planner-fix-empty-duration = Tragen Sie ein, wie viele Sekunden die Aufnahme dauert.
planner-row-not-a-number = Die Dauer ist keine einfache Zahl.
planner-fix-not-a-number = Schreiben Sie Sekunden ohne Einheit und mit Dezimalpunkt, zum Beispiel 612.48.
planner-row-comma-in-number = Die Dauer enthält ein Komma.
planner-fix-comma-in-number = Schreiben Sie einen Dezimalpunkt und nichts zwischen die Tausender, zum Beispiel 4215.25.
planner-row-negative-duration = Die Dauer liegt unter null.
planner-fix-negative-duration = Tragen Sie ohne Minuszeichen ein, wie viele Sekunden die Aufnahme dauert.
planner-row-zero-duration = Die Dauer ist null, und kein Auftrag braucht keine Zeit.
planner-fix-zero-duration = Tragen Sie ein, wie viele Sekunden die Aufnahme dauert, oder nehmen Sie die Zeile heraus.
planner-row-duration-too-long = Die Dauer liegt über { $hours } Stunden.
planner-fix-duration-too-long = Prüfen Sie, ob sie in Sekunden und nicht in Millisekunden angegeben ist. Teilen Sie Aufnahmen, die wirklich länger dauern.
planner-row-empty-service = Es ist kein Dienst angegeben.
planner-fix-empty-service = Tragen Sie den Dienst ein, den der Auftrag verlangt.
planner-row-unknown-service = Die Preistabelle hat keinen Preis für diesen Dienst.
planner-fix-unknown-service = Prüfen Sie die Schreibweise, oder wählen Sie eine Preistabelle, die ihn enthält.
planner-row-malformed-language = Die Sprache ist kein Sprachkürzel.
planner-fix-malformed-language = Schreiben Sie ein Kürzel wie en oder pt-BR, oder lassen Sie das Feld leer.
planner-row-language-not-covered = Die Preistabelle hat einen Preis für diesen Dienst, aber nicht in dieser Sprache.
planner-fix-language-not-covered = Prüfen Sie die Sprache, oder wählen Sie eine Preistabelle, die sie enthält.
planner-row-too-many-groups = Die Zeilen davor haben { $groups } Paare aus Dienst und Sprache, und mehr werden nicht auseinandergehalten.
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
planner-kind-zip = Das ist ein ZIP-Archiv
planner-kind-gzip = Das ist ein gzip-Archiv
planner-kind-packed-text = Entpacken Sie es zuerst, und wählen Sie dann die CSV-Datei daraus.
planner-kind-pdf = Das ist ein PDF-Dokument
planner-kind-media = Das ist Ton oder Video
planner-kind-image = Das ist ein Bild
planner-kind-content-text = Der Planer berechnet eine Tabelle von Aufträgen; Medien und Dokumente kann er noch nicht lesen. Wählen Sie eine CSV-Datei mit einem Auftrag je Zeile: Dienst und Dauer in Sekunden.
planner-kind-sqlite = Das ist eine SQLite-Datenbank
planner-kind-parquet = Das ist eine Parquet-Datei
planner-kind-json = Das ist JSON
planner-kind-data-text = Der Planer liest Tabellen als Text. Exportieren Sie die Aufträge als CSV (UTF-8), und wählen Sie dann diese Datei.
planner-kind-markup = Das ist eine Webseite oder XML
planner-kind-markup-text = Aus einem Download kann eine Seite werden, auf der man sich erst anmelden muss. Laden Sie die Datei noch einmal herunter, oder exportieren Sie die Aufträge als CSV (UTF-8), und wählen Sie dann diese Datei.
planner-kind-unknown = Das ist kein Text
planner-kind-unknown-text = Eine Auftragsliste ist CSV-Text. Exportieren Sie die Aufträge als CSV (UTF-8), und wählen Sie dann diese Datei.
planner-utf16 = Der Text ist in UTF-16
planner-utf16-text = Der Planer liest UTF-8. Speichern oder exportieren Sie die Datei als CSV in UTF-8, und wählen Sie sie dann noch einmal.
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
planner-missing-columns-text = Gefundene Spalten: { $found }. Korrigieren Sie die erste Zeile, und wählen Sie die Datei dann noch einmal.
planner-near-duration = Ist „{ $near }“ als Dauer gemeint? Benennen Sie die Spalte in { $name } um, falls sie Sekunden enthält.
planner-near-service = Ist „{ $near }“ als Dienst gemeint? Dann benennen Sie die Spalte in { $name } um.
planner-near-language = Ist „{ $near }“ als Sprache gemeint? Dann benennen Sie die Spalte in { $name } um.
planner-add-duration = Nennen Sie die Spalte mit der Dauer in Sekunden { $name }, oder fügen Sie eine hinzu.
planner-add-service = Nennen Sie die Spalte mit dem Dienst { $name }, oder fügen Sie eine hinzu.
planner-add-language = Nennen Sie die Spalte mit der Sprache { $name }, oder fügen Sie eine hinzu.
planner-duration-twice = Zwei Spalten gelten als Dauer
planner-service-twice = Zwei Spalten gelten als Dienst
planner-language-twice = Zwei Spalten gelten als Sprache
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
rate-card-duplicate = Diese Kennung hat auch ein früherer Zähler: { $first }.
rate-card-zero = Das muss mehr als null sein.
rate-card-negative = Das liegt unter null.
rate-card-too-large = Das ist zu groß.
rate-card-not-a-time = Das ist keine Zeitangabe wie 2026-01-31T00:00:00Z.
rate-card-ends-before-start = Das Ende liegt nicht nach dem Anfang.
rate-card-not-a-language = Das ist kein Sprachkürzel wie en oder pt-BR.
rate-card-not-exact = Der Preis eines Schritts ist keine ganze Zahl der kleinsten Teile eines Credits, also würde jeder Auftrag mit einem gerundeten Betrag berechnet.

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
account-rule-required = Das darf nicht leer sein.
account-rule-too-long = { $max ->
    [one] Hier passt höchstens { $max } Zeichen hinein. Kürzen Sie den Text.
   *[other] Hier passen höchstens { $max } Zeichen hinein. Kürzen Sie den Text.
 }
account-rule-unprintable = Der Text enthält Zeichen, die sich nicht anzeigen lassen. Tippen Sie ihn, statt ihn einzufügen.
account-rule-email = Geben Sie eine Adresse mit Namen, @ und Domain ein, zum Beispiel ada@example.org.
account-rule-time-zone = Wählen Sie eine Zeitzone aus der Liste.
account-rule-country = Wählen Sie ein Land aus der Liste.
account-rule-image = Das ist kein Bild in PNG, JPEG oder WebP. Wählen Sie eines davon.
account-rule-image-too-large = Das Bild hat mehr als { $kilobytes } KiB. Wählen Sie ein einfacheres.
rule-out-of-range = Geben Sie eine ganze Zahl von { $min } bis { $max } ein.
rule-language = Wählen Sie eine Sprache aus der Liste, oder geben Sie ihr Kürzel ein, etwa de-AT.
rule-service = Geben Sie einen Dienst so ein, wie die Preistabelle ihn schreibt: Buchstaben, Ziffern, Bindestriche und Punkte.
rule-pattern = Das ist kein Namensmuster. Prüfen Sie die Klammern, die Namen darin und Zeichen, die kein Dateiname enthalten kann.
rule-not-unique = Verwenden Sie { "{" }title{ "}" } oder { "{" }number{ "}" }, damit keine zwei Dateien gleich heißen.
rule-shortcut = Verwenden Sie eine oder zwei Tasten, etwa Strg+K oder G, dann O.
rule-repeated = Derselbe Eintrag steht zweimal da. Entfernen Sie einen.
rule-locked = Das ist für den ganzen Arbeitsbereich gesperrt. Fragen Sie, wer sich um die Einstellungen kümmert.
account-rule-refused = Das Backend nimmt diesen Wert nicht an. Laden Sie die Seite neu, und versuchen Sie es dann noch einmal.
account-errors = { $count ->
    [one] { $count } Wert lässt sich noch nicht speichern
   *[other] { $count } Werte lassen sich noch nicht speichern
 }
account-error-link = { $field }: { $problem }
account-unsaved = Nicht gespeicherte Änderungen
account-changed = { $count ->
    [one] { $count } Feld geändert
   *[other] { $count } Felder geändert
 }
account-undecided = { $count ->
    [one] Wählen Sie in { $count } Feld, welcher Wert bleiben soll, und speichern Sie dann
   *[other] Wählen Sie in { $count } Feldern, welche Werte bleiben sollen, und speichern Sie dann
 }
account-save = Änderungen speichern
account-saving = Wird gespeichert…
account-saved = Konto gespeichert
account-discard = Verwerfen
account-discard-title = { $count ->
    [one] { $count } Änderung verwerfen?
   *[other] { $count } Änderungen verwerfen?
 }
account-discard-text = Die Felder zeigen wieder, was zuletzt gespeichert wurde.
account-discard-action = Änderungen verwerfen
account-discard-keep = Weiter bearbeiten
account-leave-title = Seite mit nicht gespeicherten Änderungen verlassen?
account-leave-text = Sie werden nicht gespeichert, bleiben aber hier, solange dieser Tab offen ist: Kommen Sie zurück, um sie zu speichern.
account-leave-action = Verlassen
account-leave-keep = Bleiben
account-conflict-title = Ihr Konto wurde anderswo geändert, während Sie es bearbeitet haben
account-conflict-text = Von Ihren Eingaben ist nichts verloren. Wählen Sie in jedem Feld, das beide geändert haben, was bleiben soll, und speichern Sie dann.
account-conflict-field = { $field } wurde hier und anderswo geändert
account-conflict-mine = Meinen Wert behalten
account-conflict-theirs = Anderen Wert übernehmen
account-conflict-empty = Leer
account-taken = Von dort übernommen: { $fields }.
account-taken-dismiss = Verstanden

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
