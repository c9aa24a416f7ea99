<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Consultroom</name>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>Found one, or choose another folder.</source>
      <translation>Legen Sie eine an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>Nothing was changed.</source>
      <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>Recovery key</source>
      <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>Sign in, or choose another folder.</source>
      <translation>Melden Sie sich an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>The audit log is not the one that was last signed here: it was restored or rewritten since. Verify it, and compare it with a printed checkpoint.</source>
      <translation>Das Protokoll ist nicht das, das hier zuletzt signiert wurde: Es wurde seither wiederhergestellt oder neu geschrieben. Prüfen Sie es und vergleichen Sie es mit einem gedruckten Prüfpunkt.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>The charts are not those that were last open here: somebody put an older file, or another one, in their place. Do not go on working in them: restore the newest backup that verifies.</source>
      <translation>Die Akten sind nicht die, die hier zuletzt geöffnet waren: Jemand hat eine ältere oder eine andere Datei an ihre Stelle gelegt. Arbeiten Sie nicht darin weiter: Stellen Sie die neueste Sicherung wieder her, die sich prüfen lässt.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>The passphrase is not right.</source>
      <translation>Die Passphrase stimmt nicht.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>They were put right from what the clinic's store had committed to.</source>
      <translation>Sie wurden nach dem berichtigt, was in der Datenbank der Praxis festgehalten war.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>This folder already holds a clinic.</source>
      <translation>In diesem Ordner liegt schon eine Praxis.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>This folder holds no clinic yet.</source>
      <translation>In diesem Ordner liegt noch keine Praxis.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>Try again.</source>
      <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>You signed in with the recovery key.</source>
      <translation>Sie haben sich mit dem Wiederherstellungsschlüssel angemeldet.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/arrival.py" />
      <source>Compare the charts with a backup from before, and restore it if it has them.</source>
      <translation>Vergleichen Sie die Akten mit einer früheren Sicherung, und stellen Sie diese wieder her, wenn sie sie enthält.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/arrival.py" />
      <source>More than a year has passed since the last entry of the audit log. Check the clock of this workstation.</source>
      <translation>Seit dem letzten Eintrag im Protokoll ist mehr als ein Jahr vergangen. Prüfen Sie die Uhr dieses Arbeitsplatzes.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/arrival.py" />
      <source>One entry of the charts was changed or moved since it was written: the search does not find it.</source>
      <translation>Ein Eintrag der Akten wurde geändert oder verschoben, seit er geschrieben wurde: Die Suche findet ihn nicht.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/arrival.py" />
      <source>The clock of this workstation is behind the last entry of the audit log. Set it right.</source>
      <translation>Die Uhr dieses Arbeitsplatzes geht hinter dem letzten Eintrag im Protokoll her. Stellen Sie sie richtig.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/arrival.py" />
      <source>These policies cannot be read, so their defaults hold: {names}.</source>
      <translation>Diese Richtlinien sind nicht lesbar, darum gelten ihre Vorgaben: {names}.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/arrival.py" />
      <source>{count} entries of the charts were changed or moved since they were written: the search does not find them.</source>
      <translation>{count} Einträge der Akten wurden geändert oder verschoben, seit sie geschrieben wurden: Die Suche findet sie nicht.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/attempts.py" />
      <source>Nothing is lost.</source>
      <translation>Es ist nichts verloren.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/attempts.py" />
      <source>There were too many attempts to sign in with this name.</source>
      <translation>Es gab zu viele Versuche, sich mit diesem Namen anzumelden.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/attempts.py" />
      <source>Wait {remaining}, then try again, or ask whoever manages the accounts to let you try at once.</source>
      <translation>Warten Sie {remaining} und versuchen Sie es dann noch einmal, oder bitten Sie, wer die Konten verwaltet, es Sie sofort versuchen zu lassen.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/attempts.py" />
      <source>{count} minute</source>
      <translation>{count} Minute</translation>
    </message>
    <message>
      <location filename="../../app/accounts/attempts.py" />
      <source>{count} minutes</source>
      <translation>{count} Minuten</translation>
    </message>
    <message>
      <location filename="../../app/accounts/attempts.py" />
      <source>{count} second</source>
      <translation>{count} Sekunde</translation>
    </message>
    <message>
      <location filename="../../app/accounts/attempts.py" />
      <source>{count} seconds</source>
      <translation>{count} Sekunden</translation>
    </message>
    <message>
      <location filename="../../app/accounts/changing.py" />
      <source>Let somebody else have it first.</source>
      <translation>Geben Sie die Rolle zuerst jemand anderem.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/changing.py" />
      <source>Look at the list, then try again.</source>
      <translation>Sehen Sie die Liste an und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/changing.py" />
      <source>Restore «keyslots.json» from a backup.</source>
      <translation>Stellen Sie „keyslots.json“ aus einer Sicherung wieder her.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/changing.py" />
      <source>The accounts were changed at the same moment from elsewhere.</source>
      <translation>Die Konten wurden im selben Augenblick von anderswo geändert.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/changing.py" />
      <source>The clinic would have no way in left for {who}.</source>
      <translation>Die Praxis hätte keinen Zugang mehr für: {who}.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/committing.py" />
      <source>Free some space or check the disk. The next sign-in finishes it.</source>
      <translation>Schaffen Sie Platz oder prüfen Sie den Datenträger. Die nächste Anmeldung bringt es zu Ende.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/committing.py" />
      <source>The change is made, but not yet in both files. {what}</source>
      <translation>Die Änderung ist gemacht, steht aber noch nicht in beiden Dateien. {what}</translation>
    </message>
    <message>
      <location filename="../../app/accounts/enrolment.py" />
      <source>Ask the office manager for a new one.</source>
      <translation>Bitten Sie die Praxisleitung um einen neuen.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/enrolment.py" />
      <source>This code has expired.</source>
      <translation>Dieser Code ist abgelaufen.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>A clinic begins with at least one clinician.</source>
      <translation>Eine Praxis beginnt mit mindestens einer Fachperson.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>A clinic begins with at least one office manager.</source>
      <translation>Eine Praxis beginnt mit mindestens einer Praxisleitung.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>Choose another folder.</source>
      <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>Choose another name.</source>
      <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>Choose other names.</source>
      <translation>Wählen Sie andere Namen.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>Everyone needs a name of 1 to 64 characters to sign in with.</source>
      <translation>Alle brauchen zum Anmelden einen Namen von 1 bis 64 Zeichen.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>Give it one.</source>
      <translation>Geben Sie ihr eine.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>Names are made of letters, digits and signs, on one line.</source>
      <translation>Namen bestehen aus Buchstaben, Ziffern und Zeichen auf einer Zeile.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>Nobody signs in as «recovery».</source>
      <translation>Niemand meldet sich als „recovery“ an.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>One person may hold both roles.</source>
      <translation>Eine Person darf beide Rollen haben.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>Restore «keyslots.json» from a backup, or choose an empty folder.</source>
      <translation>Stellen Sie „keyslots.json“ aus einer Sicherung wieder her oder wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>The clinic needs a name of 1 to 120 characters.</source>
      <translation>Die Praxis braucht einen Namen von 1 bis 120 Zeichen.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>The folder of the clinic cannot be used: {cause}.</source>
      <translation>Der Ordner der Praxis ist nicht benutzbar: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>The stores were not changed.</source>
      <translation>Die Datenbanken wurden nicht geändert.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>This folder holds the stores of a clinic, and its key slots are missing.</source>
      <translation>In diesem Ordner liegen die Datenbanken einer Praxis, aber ihre Schlüsselfächer fehlen.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>Two people cannot sign in with the same name.</source>
      <translation>Zwei Personen können sich nicht mit demselben Namen anmelden.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>«{name}» needs a name of 1 to 200 characters to be shown.</source>
      <translation>„{name}“ braucht einen Namen von 1 bis 200 Zeichen zum Anzeigen.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>«{name}» needs at least one role.</source>
      <translation>„{name}“ braucht mindestens eine Rolle.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/passwords.py" />
      <source>Choose a shorter one.</source>
      <translation>Wählen Sie eine kürzere.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/passwords.py" />
      <source>Four or five unrelated words make a good one.</source>
      <translation>Vier oder fünf Wörter ohne Zusammenhang ergeben eine gute.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/passwords.py" />
      <source>The passphrase has {count} characters, and at least {least} are needed.</source>
      <translation>Die Passphrase hat {count} Zeichen, nötig sind mindestens {least}.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/passwords.py" />
      <source>The passphrase is longer than {most} characters.</source>
      <translation>Die Passphrase hat mehr als {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/passwords.py" />
      <source>The passphrase is too easy to guess: it is made of common words, names, dates or patterns.</source>
      <translation>Die Passphrase ist zu leicht zu erraten: Sie besteht aus häufigen Wörtern, Namen, Daten oder Mustern.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Admitting to the charts</source>
      <translation>Zu den Akten zulassen</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Ask somebody else who may.</source>
      <translation>Bitten Sie jemand anderen, der es darf.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Ask the person to read it out again. If it stays different, somebody else may have enrolled in their place: have the person invited again.</source>
      <translation>Bitten Sie die Person, ihn noch einmal vorzulesen. Bleibt er anders, hat sich vielleicht jemand anderes an ihrer Stelle eingeschrieben: Lassen Sie die Person neu einladen.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Choose another one, or invite that person again.</source>
      <translation>Wählen Sie einen anderen oder laden Sie diese Person neu ein.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Comparing the fingerprint</source>
      <translation>Fingerabdruck vergleichen</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Invite the person again instead.</source>
      <translation>Laden Sie die Person stattdessen neu ein.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Look at the list.</source>
      <translation>Sehen Sie die Liste an.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Nobody changes their own account, or that of the recovery key, in this way.</source>
      <translation>Auf diesem Weg ändert niemand das eigene Konto oder das des Wiederherstellungsschlüssels.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Nobody was admitted.</source>
      <translation>Es wurde niemand zugelassen.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Only the recovery key sets somebody else's passphrase.</source>
      <translation>Nur der Wiederherstellungsschlüssel setzt die Passphrase einer anderen Person.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Replace its words.</source>
      <translation>Ersetzen Sie seine Wörter.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Somebody has or had the name «{name}».</source>
      <translation>Den Namen „{name}“ hat oder hatte schon jemand.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>The account is in that state already.</source>
      <translation>Das Konto ist schon in diesem Zustand.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>The fingerprint is not the one of this person's keys.</source>
      <translation>Der Fingerabdruck ist nicht der zu den Schlüsseln dieser Person.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>The recovery key has no passphrase.</source>
      <translation>Der Wiederherstellungsschlüssel hat keine Passphrase.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>There is no such person.</source>
      <translation>Diese Person gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>This account is disabled or retired.</source>
      <translation>Dieses Konto ist deaktiviert oder ausgeschieden.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>This person does not wait for admission.</source>
      <translation>Diese Person wartet nicht auf ihre Zulassung.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/permissions.py" />
      <source>a clinician</source>
      <translation>Fachperson</translation>
    </message>
    <message>
      <location filename="../../app/accounts/permissions.py" />
      <source>an auditor</source>
      <translation>Revision</translation>
    </message>
    <message>
      <location filename="../../app/accounts/permissions.py" />
      <source>an office manager</source>
      <translation>Praxisleitung</translation>
    </message>
    <message>
      <location filename="../../app/accounts/permissions.py" />
      <source>{one} or {other}</source>
      <translation>{one} oder {other}</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>Choose one of: {names}.</source>
      <translation>Wählen Sie eines davon: {names}.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>Correct one of the two times.</source>
      <translation>Berichtigen Sie eine der beiden Zeiten.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>It is {says}.</source>
      <translation>Erwartet wird: {says}.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>Name one, as a full path.</source>
      <translation>Nennen Sie einen, als vollen Pfad.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>Scheduled backups need a folder.</source>
      <translation>Geplante Sicherungen brauchen einen Ordner.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>The working day ends before it begins.</source>
      <translation>Der Arbeitstag endet, bevor er beginnt.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>There is no policy «{name}».</source>
      <translation>Die Richtlinie „{name}“ gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>attacks that may come through</source>
      <translation>Angriffe, die durchkommen dürfen</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>bytes of one export that raise an alert</source>
      <translation>Bytes eines einzelnen Exports, die einen Alarm auslösen</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>changed statements that the check has to find</source>
      <translation>veränderte Aussagen, die die Prüfung finden muss</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>characters of a new passphrase</source>
      <translation>Zeichen einer neuen Passphrase</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>charts opened in an hour that raise an alert</source>
      <translation>Akten, die in einer Stunde geöffnet werden, bis ein Alarm kommt</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>drafts and transcripts that one person may ask for in an hour</source>
      <translation>Entwürfe und Transkripte, die eine Person in einer Stunde verlangen darf</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>drafts and transcripts that one person may have under way at once</source>
      <translation>Entwürfe und Transkripte, die eine Person gleichzeitig in Arbeit haben darf</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>hours between backups, 0 for none</source>
      <translation>Stunden zwischen den Sicherungen, 0 für keine</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>how long audio is kept after its note is signed</source>
      <translation>wie lange der Ton nach dem Unterschreiben der Notiz aufbewahrt wird</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>how long drafts are kept after signing</source>
      <translation>wie lange Entwürfe nach dem Unterschreiben aufbewahrt werden</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>how long transcripts are kept after signing</source>
      <translation>wie lange Transkripte nach dem Unterschreiben aufbewahrt werden</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>how numbers, units and dates are written: {locales}</source>
      <translation>wie Zahlen, Einheiten und Daten geschrieben werden: {locales}</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>minutes without input until the window locks</source>
      <translation>Minuten ohne Eingabe, bis das Fenster sperrt</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>newest backups kept, besides one a day, week and month</source>
      <translation>neueste Sicherungen, die bleiben, neben einer je Tag, Woche und Monat</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>numbers of people's notes that its notes have to have</source>
      <translation>Zahlen aus Notizen von Menschen, die seine Notizen enthalten müssen</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>numbers that it has to hear exactly</source>
      <translation>Zahlen, die es genau verstehen muss</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>refusals in an hour that raise an alert</source>
      <translation>Abweisungen in einer Stunde, die einen Alarm auslösen</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>seconds until a copied note leaves the clipboard</source>
      <translation>Sekunden, bis eine kopierte Notiz die Zwischenablage verlässt</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>statements of its notes that may be without support</source>
      <translation>Aussagen seiner Notizen, die ohne Beleg sein dürfen</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>the address on letters: up to 5 lines of 80 characters, parted by semicolons</source>
      <translation>die Adresse auf Briefen: bis zu 5 Zeilen mit je 80 Zeichen, durch Strichpunkte getrennt</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>the clinic's name, 1 to 120 characters</source>
      <translation>der Name der Praxis, 1 bis 120 Zeichen</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>the currency of all prices, as three letters such as USD (ISO 4217)</source>
      <translation>die Währung aller Preise, als drei Buchstaben wie EUR (ISO 4217)</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>the folder of scheduled backups, as a full path, or nothing</source>
      <translation>der Ordner der geplanten Sicherungen, als voller Pfad, oder nichts</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>the phone number on letters, up to 40 characters</source>
      <translation>die Telefonnummer auf Briefen, bis zu 40 Zeichen</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>the price of a kilowatt-hour</source>
      <translation>der Preis einer Kilowattstunde</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>time without speech that may give words</source>
      <translation>Zeit ohne Sprache, die Wörter ergeben darf</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>tokens of one draft that raise an alert</source>
      <translation>Tokens eines Entwurfs, die einen Alarm auslösen</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>true statements that the check may flag</source>
      <translation>wahre Aussagen, die die Prüfung beanstanden darf</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>watts that the workstation takes while it computes, without its card</source>
      <translation>Watt, die der Arbeitsplatz beim Rechnen ohne Grafikkarte braucht</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>what an API takes for a million tokens that it reads</source>
      <translation>was eine API für eine Million gelesene Tokens verlangt</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>what an API takes for a million tokens that it writes</source>
      <translation>was eine API für eine Million geschriebene Tokens verlangt</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>what an API takes for writing down a minute of audio</source>
      <translation>was eine API für das Niederschreiben einer Minute Ton verlangt</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>what the card, or the workstation, cost</source>
      <translation>was die Grafikkarte oder der Arbeitsplatz gekostet hat</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>when the working day begins</source>
      <translation>wann der Arbeitstag beginnt</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>when the working day ends</source>
      <translation>wann der Arbeitstag endet</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>whether a consent is asked for also where only the clinician is heard</source>
      <translation>ob eine Einwilligung auch dort verlangt wird, wo nur die Fachperson zu hören ist</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>whether everybody signs in with a code too</source>
      <translation>ob sich alle zusätzlich mit einem Code anmelden</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>whether notes are drafted at the highest precision that fits, also where speech then finds no room on the card</source>
      <translation>ob Notizen mit der höchsten Genauigkeit entworfen werden, die Platz hat, auch wenn die Spracherkennung dann keinen Platz auf der Grafikkarte findet</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>words that a validated model's notes share with people's</source>
      <translation>Wörter, die Notizen eines validierten Modells mit denen von Menschen gemeinsam haben</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>words that a validated speech model may hear wrong</source>
      <translation>Wörter, die ein validiertes Modell für Spracherkennung falsch verstehen darf</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>working days, such as monday+tuesday</source>
      <translation>Arbeitstage, zum Beispiel monday+tuesday</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>years over which that is spread</source>
      <translation>Jahre, auf die das verteilt wird</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>years that the audit log is kept</source>
      <translation>Jahre, die das Protokoll aufbewahrt wird</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>{what}, in percent: 0 to 100</source>
      <translation>{what}, in Prozent: 0 bis 100</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>{what}: a time such as 07:30</source>
      <translation>{what}: eine Zeit wie 07:30</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>{what}: an amount such as {example}, or none</source>
      <translation>{what}: ein Betrag wie {example}, oder keiner</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>{what}: days from 0 to {most}, or none to keep it</source>
      <translation>{what}: Tage von 0 bis {most}, oder none, um es zu behalten</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>{what}: yes or no</source>
      <translation>{what}: yes oder no</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>{what}: {least} to {most}</source>
      <translation>{what}: {least} bis {most}</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>{what}: {least} to {most}, or none</source>
      <translation>{what}: {least} bis {most}, oder none</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>«{name}» cannot be that.</source>
      <translation>„{name}“ kann das nicht sein.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/recovering.py" />
      <source>This workstation was not known to the clinic, and is now. Nobody can sign in here with a passphrase until you set one for them.</source>
      <translation>Dieser Arbeitsplatz war der Praxis nicht bekannt; jetzt ist er es. Niemand kann sich hier mit einer Passphrase anmelden, bis Sie eine dafür setzen.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/recovering.py" />
      <source>Until it does, nobody can sign in here with a passphrase.</source>
      <translation>Bis dahin kann sich hier niemand mit einer Passphrase anmelden.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/scrutiny.py" />
      <source>Ask an office manager.</source>
      <translation>Wenden Sie sich an die Praxisleitung.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/scrutiny.py" />
      <source>Restore «keyslots.json» from a backup, or sign in with the recovery key.</source>
      <translation>Stellen Sie „keyslots.json“ aus einer Sicherung wieder her oder melden Sie sich mit dem Wiederherstellungsschlüssel an.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/scrutiny.py" />
      <source>The key slots of this clinic are older than its audit log says.</source>
      <translation>Die Schlüsselfächer dieser Praxis sind älter, als ihr Protokoll sagt.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/scrutiny.py" />
      <source>The key slots of this clinic were changed outside of Consultroom, so nobody is let in with them.</source>
      <translation>Die Schlüsselfächer dieser Praxis wurden außerhalb von Consultroom geändert, darum wird mit ihnen niemand eingelassen.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/scrutiny.py" />
      <source>The last checkpoint of the audit log cannot be read.</source>
      <translation>Der letzte Prüfpunkt des Protokolls ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/scrutiny.py" />
      <source>This account is disabled.</source>
      <translation>Dieses Konto ist deaktiviert.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>A clinician who reads them has to admit them.</source>
      <translation>Eine Fachperson, die sie liest, muss die Person zulassen.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>Everything saved is kept.</source>
      <translation>Alles Gespeicherte bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>Nothing was opened.</source>
      <translation>Es wurde nichts geöffnet.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>Set up your codes first.</source>
      <translation>Richten Sie zuerst Ihre Codes ein.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>Sign in again.</source>
      <translation>Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>The clinic asks for a code at each sign-in, and you have not set one up.</source>
      <translation>Die Praxis verlangt bei jeder Anmeldung einen Code, und Sie haben noch keine eingerichtet.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>The recording is being saved.</source>
      <translation>Die Aufnahme wird gespeichert.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>The screen is locked while the recording goes on.</source>
      <translation>Der Bildschirm ist gesperrt, während die Aufnahme weiterläuft.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>This is for {who}.</source>
      <translation>Vorbehalten für: {who}.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>Type your passphrase to go on.</source>
      <translation>Geben Sie Ihre Passphrase ein, um fortzufahren.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>You are signed out.</source>
      <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>{name} does not read charts.</source>
      <translation>{name} liest keine Akten.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>{name} may not do this.</source>
      <translation>{name} darf das nicht.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>{name} was not admitted to the charts yet.</source>
      <translation>{name} wurde noch nicht zu den Akten zugelassen.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>Ask an office manager to enrol you again.</source>
      <translation>Bitten Sie die Praxisleitung, Sie neu einzuschreiben.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>Begin again.</source>
      <translation>Beginnen Sie von vorn.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>Remove them first.</source>
      <translation>Entfernen Sie sie zuerst.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>Sign in as a person.</source>
      <translation>Melden Sie sich als Person an.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>The code is not right, or it was used already.</source>
      <translation>Der Code stimmt nicht oder wurde schon benutzt.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>The records are not changed.</source>
      <translation>Die Daten sind unverändert.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>The recovery key has no codes.</source>
      <translation>Der Wiederherstellungsschlüssel hat keine Codes.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>The secret of your codes is damaged.</source>
      <translation>Das Geheimnis Ihrer Codes ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>This account signs in with a code too.</source>
      <translation>Dieses Konto meldet sich auch mit einem Code an.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>This is not a secret for codes.</source>
      <translation>Das ist kein Geheimnis für Codes.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>Type the code that your phone shows.</source>
      <translation>Geben Sie den Code ein, den Ihr Telefon zeigt.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>Wait for the next code. If that is refused too, compare the clocks of the phone and of this workstation: half a minute is too much.</source>
      <translation>Warten Sie auf den nächsten Code. Wird auch er abgewiesen, vergleichen Sie die Uhren von Telefon und Arbeitsplatz: Eine halbe Minute ist zu viel.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>You sign in with codes already.</source>
      <translation>Sie melden sich schon mit Codes an.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>You sign in without codes already.</source>
      <translation>Sie melden sich schon ohne Codes an.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/unlocking.py" />
      <source>Compare the words with the printed sheet.</source>
      <translation>Vergleichen Sie die Wörter mit dem gedruckten Blatt.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/unlocking.py" />
      <source>Compare them with what the office manager gave you.</source>
      <translation>Vergleichen Sie beides mit dem, was Sie von der Praxisleitung bekommen haben.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/unlocking.py" />
      <source>Sign in with the recovery key.</source>
      <translation>Melden Sie sich mit dem Wiederherstellungsschlüssel an.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/unlocking.py" />
      <source>The key slots hold no passphrases.</source>
      <translation>Die Schlüsselfächer enthalten keine Passphrasen.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/unlocking.py" />
      <source>The key slots hold no slot for the recovery key.</source>
      <translation>Die Schlüsselfächer enthalten kein Fach für den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/unlocking.py" />
      <source>The name or the code is not right, or the code was used already.</source>
      <translation>Der Name oder der Code stimmt nicht, oder der Code wurde schon benutzt.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/unlocking.py" />
      <source>The name or the passphrase is not right.</source>
      <translation>Der Name oder die Passphrase stimmt nicht.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/unlocking.py" />
      <source>The records were not changed.</source>
      <translation>Die Daten wurden nicht geändert.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/unlocking.py" />
      <source>This is not the recovery key of this clinic.</source>
      <translation>Das ist nicht der Wiederherstellungsschlüssel dieser Praxis.</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>The clinic was restored from a backup, or its log was rewritten: compare it with an exported checkpoint.</source>
      <translation>Die Praxis wurde aus einer Sicherung wiederhergestellt, oder ihr Protokoll wurde neu geschrieben: Vergleichen Sie es mit einem exportierten Prüfpunkt.</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>The key slots were changed outside of Consultroom or an old file was put back, and sign-in was refused: {reasons}.</source>
      <translation>Die Schlüsselfächer wurden außerhalb von Consultroom geändert, oder eine alte Datei wurde zurückgelegt; die Anmeldung wurde abgewiesen: {reasons}.</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>The network seal could not be proved when {who} started the application, and the charts stayed closed.</source>
      <translation>Die Netzversiegelung war nicht nachzuweisen, als {who} die Anwendung startete; die Akten blieben geschlossen.</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>The recovery key was used or tried. Ask who did it and why, and replace it.</source>
      <translation>Der Wiederherstellungsschlüssel wurde benutzt oder versucht. Fragen Sie, wer es war und warum, und ersetzen Sie ihn.</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>The workstation's clock was moved, so times around here cannot be trusted; the order of the events can.</source>
      <translation>Die Uhr des Arbeitsplatzes wurde verstellt. Auf die Zeiten hier herum ist kein Verlass; auf die Reihenfolge der Ereignisse schon.</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>no reason is known</source>
      <translation>es ist kein Grund bekannt</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{count} act</source>
      <translation>{count} Handlung</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{count} acts</source>
      <translation>{count} Handlungen</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{count} patient</source>
      <translation>{count} Patient</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{count} patients</source>
      <translation>{count} Patienten</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{days}, {starts} to {ends}</source>
      <translation>{days}, {starts} bis {ends}</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{first} to {last}</source>
      <translation>{first} bis {last}</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{who} checked the log, the stores, a note or a backup, and it was not whole{reasons}.</source>
      <translation>{who} hat Protokoll, Datenbanken, eine Notiz oder eine Sicherung geprüft, und etwas war nicht unversehrt{reasons}.</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{who} exported {bytes} bytes at once, which is more than the clinic's limit of {most}.</source>
      <translation>{who} hat {bytes} Bytes auf einmal exportiert, mehr als die Grenze der Praxis von {most}.</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{who} had a note of {tokens} tokens drafted, which is longer than the clinic's limit of {most}.</source>
      <translation>{who} hat eine Notiz von {tokens} Tokens entwerfen lassen, länger als die Grenze der Praxis von {most}.</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{who} had the charts of {patients} open in a short time.</source>
      <translation>{who} hatte in kurzer Zeit die Akten von vielen geöffnet: {patients}.</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{who} was at work outside the clinic's hours ({hours}): {acts}, {patients}.</source>
      <translation>{who} war außerhalb der Arbeitszeit ({hours}) tätig: {acts}, {patients}.</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{who} was refused {count} times: {reasons}.</source>
      <translation>{who} wurde {count}-mal abgewiesen: {reasons}.</translation>
    </message>
    <message>
      <location filename="../../app/audit/checkpoint.py" />
      <source>This is not a checkpoint of an audit log, or a part of it is missing.</source>
      <translation>Das ist kein Prüfpunkt eines Protokolls, oder ein Teil davon fehlt.</translation>
    </message>
    <message>
      <location filename="../../app/audit/checkpoint.py" />
      <source>Use the text exactly as it was exported.</source>
      <translation>Verwenden Sie den Text genau so, wie er exportiert wurde.</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>On {day} at {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>a model</source>
      <translation>ein Modell</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>a recording</source>
      <translation>eine Aufnahme</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>a snippet</source>
      <translation>einen Textbaustein</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>a template</source>
      <translation>eine Vorlage</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>a word of the vocabulary</source>
      <translation>ein Wort des Wortschatzes</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>an unknown number of</source>
      <translation>unbekannt viele</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>as {person}</source>
      <translation>als {person}</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>changed the account of {person}</source>
      <translation>hat das Konto von {person} geändert</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>changed the installed models ({model})</source>
      <translation>hat die installierten Modelle geändert ({model})</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>changed who can open the stores</source>
      <translation>hat geändert, wer die Datenbanken öffnen kann</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>language</source>
      <comment>engine</comment>
      <translation>Sprachmodell</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>of patient {patient}</source>
      <translation>zu Patient {patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>other charts were found when {who} signed in</source>
      <translation>bei der Anmeldung von {who} wurden andere Akten vorgefunden</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>person {id}</source>
      <translation>Person {id}</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>somebody whose name the log does not know</source>
      <translation>jemand mit unbekanntem Namen</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>something{of_patient}</source>
      <translation>etwas{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>speech</source>
      <comment>engine</comment>
      <translation>Spracherkennung</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the clock was set by {far} while {who} was here</source>
      <translation>die Uhr wurde um {far} verstellt, während {who} da war</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the draft of a note</source>
      <translation>den Entwurf einer Notiz</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the holder of the recovery key</source>
      <translation>wer den Wiederherstellungsschlüssel hat</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the log was found changed when {who} signed in</source>
      <translation>bei der Anmeldung von {who} wurde das Protokoll verändert vorgefunden</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the names of the speakers of a transcript</source>
      <translation>die Namen der Sprechenden in einem Transkript</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the text of a template that named a patient</source>
      <translation>den Text einer Vorlage, in dem ein Patient genannt war</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the update to Consultroom {release} failed before {who} signed in</source>
      <translation>die Aktualisierung auf Consultroom {release} schlug fehl, bevor {who} sich anmeldete</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the update to Consultroom {release} was refused before {who} signed in</source>
      <translation>die Aktualisierung auf Consultroom {release} wurde abgewiesen, bevor {who} sich anmeldete</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the update to Consultroom {release} was taken before {who} signed in</source>
      <translation>die Aktualisierung auf Consultroom {release} wurde ausgeführt, bevor {who} sich anmeldete</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the way back to Consultroom {release} failed before {who} signed in</source>
      <translation>der Weg zurück zu Consultroom {release} schlug fehl, bevor {who} sich anmeldete</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the way back to Consultroom {release} was refused before {who} signed in</source>
      <translation>der Weg zurück zu Consultroom {release} wurde abgewiesen, bevor {who} sich anmeldete</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the way back to Consultroom {release} was taken before {who} signed in</source>
      <translation>der Weg zurück zu Consultroom {release} wurde ausgeführt, bevor {who} sich anmeldete</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the words of a transcript</source>
      <translation>die Wörter eines Transkripts</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the workstation's clock was set back by {far} while {who} was here</source>
      <translation>die Uhr des Arbeitsplatzes wurde um {far} zurückgestellt, während {who} da war</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the workstation's clock was set forward by {far} while {who} was here</source>
      <translation>die Uhr des Arbeitsplatzes wurde um {far} vorgestellt, während {who} da war</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>who speaks in a transcript</source>
      <translation>wer in einem Transkript spricht</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{count} day</source>
      <translation>{count} Tag</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{count} days</source>
      <translation>{count} Tage</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{count} hour</source>
      <translation>{count} Stunde</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{count} hours</source>
      <translation>{count} Stunden</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{moment}, {what}.</source>
      <translation>{moment}: {what}.</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{thing} as {form}</source>
      <translation>{thing} als {form}</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{thing} on paper</source>
      <translation>{thing} auf Papier</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{thing} to the clipboard</source>
      <translation>{thing} in die Zwischenablage</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} asked for something that they may not do ({act}) and was refused</source>
      <translation>{who} wollte etwas, das dieser Rolle nicht erlaubt ist ({act}), und wurde abgewiesen</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} brought to light that sign-in{known} had been refused once between {first} and {last}</source>
      <translation>{who} brachte ans Licht, dass die Anmeldung{known} zwischen {first} und {last} einmal abgewiesen worden war</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} brought to light that sign-in{known} had been refused {count} times between {first} and {last}</source>
      <translation>{who} brachte ans Licht, dass die Anmeldung{known} zwischen {first} und {last} {count}-mal abgewiesen worden war</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} did what this version of Consultroom does not know ({act})</source>
      <translation>{who} hat etwas getan, das diese Version von Consultroom nicht kennt ({act})</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} signed in and the session of {earlier} before had ended without signing out</source>
      <translation>{who} hat sich angemeldet, und die Sitzung von {earlier} davor hatte ohne Abmelden geendet</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} tried to {do}, and it failed</source>
      <translation>{who} wollte {do}, und es ist misslungen</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} tried to {do}, and was refused</source>
      <translation>{who} wollte {do} und wurde abgewiesen</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} verified the log of {size} events and found {count} problem: it is not what was signed</source>
      <translation>{who} hat das Protokoll mit {size} Ereignissen geprüft und {count} Problem gefunden: Es ist nicht das, was signiert wurde</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} verified the log of {size} events and found {count} problems: it is not what was signed</source>
      <translation>{who} hat das Protokoll mit {size} Ereignissen geprüft und {count} Probleme gefunden: Es ist nicht das, was signiert wurde</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} was refused</source>
      <translation>{who} wurde abgewiesen</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} was refused at sign-in</source>
      <translation>{who} wurde bei der Anmeldung abgewiesen</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} went on recording</source>
      <translation>{who} hat weiter aufgenommen</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} went on recording for patient {patient}</source>
      <translation>{who} hat für Patient {patient} weiter aufgenommen</translation>
    </message>
    <message>
      <location filename="../../app/audit/exports.py" />
      <source>Choose another folder, or free some space.</source>
      <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
      <location filename="../../app/audit/exports.py" />
      <source>Name a file in it.</source>
      <translation>Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
      <location filename="../../app/audit/exports.py" />
      <source>No file was written.</source>
      <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
      <location filename="../../app/audit/exports.py" />
      <source>Nothing is exported into the clinic's own folder.</source>
      <translation>In den eigenen Ordner der Praxis wird nichts exportiert.</translation>
    </message>
    <message>
      <location filename="../../app/audit/exports.py" />
      <source>Writing the file</source>
      <translation>Datei schreiben</translation>
    </message>
    <message>
      <location filename="../../app/audit/exports.py" />
      <source>«{name}» could not be written: {cause}.</source>
      <translation>„{name}“ ließ sich nicht schreiben: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/audit/exports.py" />
      <source>«{path}» is a folder.</source>
      <translation>„{path}“ ist ein Ordner.</translation>
    </message>
    <message>
      <location filename="../../app/audit/inspection.py" />
      <source>Look at the findings of the verification.</source>
      <translation>Sehen Sie die Feststellungen der Prüfung an.</translation>
    </message>
    <message>
      <location filename="../../app/audit/inspection.py" />
      <source>Nothing was added.</source>
      <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../app/audit/inspection.py" />
      <source>The last checkpoint of the log cannot be read.</source>
      <translation>Der letzte Prüfpunkt des Protokolls ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../app/audit/inspection.py" />
      <source>The last verification had {count} finding. Verify again to read it.</source>
      <translation>Die letzte Prüfung hatte {count} Feststellung. Prüfen Sie noch einmal, um sie zu lesen.</translation>
    </message>
    <message>
      <location filename="../../app/audit/inspection.py" />
      <source>The last verification had {count} findings. Verify again to read them.</source>
      <translation>Die letzte Prüfung hatte {count} Feststellungen. Prüfen Sie noch einmal, um sie zu lesen.</translation>
    </message>
    <message>
      <location filename="../../app/audit/inspection.py" />
      <source>The log does not agree with this checkpoint. {finding}</source>
      <translation>Das Protokoll stimmt nicht mit diesem Prüfpunkt überein. {finding}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a file of changes that does not belong there lay beside a store</source>
      <translation>neben einer Datenbank lag eine Änderungsdatei, die nicht dorthin gehört</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a membership record that the log names is missing</source>
      <translation>ein Mitgliedschaftseintrag, den das Protokoll nennt, fehlt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a note in the wrong chart begins like this, so read the reason with it</source>
      <translation>so beginnt eine Notiz in der falschen Akte, lesen Sie also den Grund mit</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a note{of_patient}</source>
      <translation>eine Notiz{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a part of a store is not what was written there</source>
      <translation>ein Teil einer Datenbank ist nicht das, was dort geschrieben wurde</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a public key in the key slots was exchanged</source>
      <translation>ein öffentlicher Schlüssel in den Schlüsselfächern wurde ausgetauscht</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a recording of the visit was interrupted</source>
      <translation>eine Aufnahme der Konsultation wurde unterbrochen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a recording of the visit was not written down</source>
      <translation>eine Aufnahme der Konsultation wurde nicht niedergeschrieben</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a recording{of_patient}</source>
      <translation>eine Aufnahme{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a report of the audit log</source>
      <translation>einen Bericht über das Protokoll</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a report on a model's validation</source>
      <translation>einen Bericht über die Validierung eines Modells</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a request for a time-stamp</source>
      <translation>eine Anfrage für einen Zeitstempel</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a signature does not hold</source>
      <translation>eine Signatur ist nicht gültig</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a signed checkpoint of the log</source>
      <translation>einen signierten Prüfpunkt des Protokolls</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a store came without the account of how it was closed, as after a restore</source>
      <translation>eine Datenbank kam ohne Angabe, wie sie geschlossen wurde, wie nach einer Wiederherstellung</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a visit{of_patient}</source>
      <translation>eine Konsultation{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>add a remark to a final note{of_patient}</source>
      <translation>einer endgültigen Notiz{of_patient} einen Nachtrag hinzufügen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>add the answer of a time-stamping authority</source>
      <translation>die Antwort eines Zeitstempeldienstes hinzufügen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>add {thing}</source>
      <translation>{thing} hinzufügen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>added a signed remark to a final note{of_patient}</source>
      <translation>hat einer endgültigen Notiz{of_patient} einen unterschriebenen Nachtrag hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>added the answer of a time-stamping authority to a checkpoint over {size} events</source>
      <translation>hat einem Prüfpunkt über {size} Ereignisse die Antwort eines Zeitstempeldienstes hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>added {thing}</source>
      <translation>hat {thing} hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>admit</source>
      <translation>zulassen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>admitted {person} to the charts after comparing fingerprints</source>
      <translation>hat {person} nach Vergleich der Fingerabdrücke zu den Akten zugelassen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>an auditor stands for what the log was then</source>
      <translation>die Revision steht für das ein, was das Protokoll damals war</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>an earlier note was not signed, or was of another patient</source>
      <translation>eine frühere Notiz war nicht unterschrieben oder gehörte zu einem anderen Patienten</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>an older part of a store was put back</source>
      <translation>ein älterer Teil einer Datenbank wurde zurückgelegt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>another version has to be installed before it</source>
      <translation>vorher muss eine andere Version installiert werden</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>answer for a statement{of_patient}</source>
      <translation>für eine Aussage{of_patient} einstehen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>answered by name for a statement{of_patient} that the recording does not show</source>
      <translation>ist mit Namen für eine Aussage{of_patient} eingestanden, die die Aufnahme nicht zeigt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>ask {person} to sign a note{of_patient} too</source>
      <translation>{person} bitten, eine Notiz{of_patient} mitzuunterschreiben</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>asked {person} to sign a note{of_patient} too</source>
      <translation>hat {person} gebeten, eine Notiz{of_patient} mitzuunterschreiben</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>back up</source>
      <translation>sichern</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>change policies</source>
      <translation>Richtlinien ändern</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>change the account of {person}</source>
      <translation>das Konto von {person} ändern</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>change the installed models ({model})</source>
      <translation>die installierten Modelle ändern ({model})</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>change the keys of the stores</source>
      <translation>die Schlüssel der Datenbanken wechseln</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>change the policy «{policy}»</source>
      <translation>die Richtlinie „{policy}“ ändern</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>change {edited}{of_patient}</source>
      <translation>{edited}{of_patient} ändern</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>change {thing}</source>
      <translation>{thing} ändern</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>changed {edited}{of_patient}</source>
      <translation>hat {edited}{of_patient} geändert</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>changed {thing}</source>
      <translation>hat {thing} geändert</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>check health</source>
      <translation>den Zustand prüfen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>check {thing}</source>
      <translation>{thing} prüfen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>checked an update to Consultroom {release}</source>
      <translation>hat eine Aktualisierung auf Consultroom {release} geprüft</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>checked the stores, and they were whole</source>
      <translation>hat die Datenbanken geprüft, und sie waren unversehrt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>checked {thing}, and it was whole</source>
      <translation>hat {thing} geprüft, und es war alles unversehrt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>close an alert</source>
      <translation>einen Alarm schließen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>confirm whose visit it is{of_patient}</source>
      <translation>bestätigen, um wessen Konsultation es geht{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>confirm with the passphrase</source>
      <translation>mit der Passphrase bestätigen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>confirmed whose visit it is{of_patient} although something that was said does not fit</source>
      <translation>hat bestätigt, um wessen Konsultation es geht{of_patient}, obwohl etwas Gesagtes nicht passt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>countersign</source>
      <translation>gegenzeichnen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>countersign a checkpoint</source>
      <translation>einen Prüfpunkt gegenzeichnen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>countersigned a checkpoint over {size} events</source>
      <translation>hat einen Prüfpunkt über {size} Ereignisse gegengezeichnet</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>cover the screen</source>
      <translation>den Bildschirm abdecken</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>covered the screen</source>
      <translation>hat den Bildschirm abgedeckt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>declare that a note{of_patient} was entered in error</source>
      <translation>eine Notiz{of_patient} für irrtümlich erfasst erklären</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>declared that a note{of_patient} was entered in error</source>
      <translation>hat eine Notiz{of_patient} für irrtümlich erfasst erklärt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>delete {discarded}{of_patient}</source>
      <translation>{discarded}{of_patient} löschen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>deleted the files of the model {model}</source>
      <translation>hat die Dateien des Modells {model} gelöscht</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>deleted {discarded}{of_patient}</source>
      <translation>hat {discarded}{of_patient} gelöscht</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>destroy the key{of_patient}</source>
      <translation>den Schlüssel{of_patient} vernichten</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>destroyed the key{of_patient}</source>
      <translation>hat den Schlüssel{of_patient} vernichtet</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>disabled the account of {person}</source>
      <translation>hat das Konto von {person} deaktiviert</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>do what their role does not allow</source>
      <translation>etwas tun, das die Rolle nicht erlaubt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>enabled the account of {person} again</source>
      <translation>hat das Konto von {person} wieder aktiviert</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>entries of the charts could not be read for the search</source>
      <translation>Einträge der Akten konnten für die Suche nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>erase</source>
      <translation>löschen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>everything in the charts</source>
      <translation>alles in den Akten</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>export log</source>
      <translation>das Protokoll exportieren</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>export patient</source>
      <translation>Patientendaten exportieren</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>export {thing}</source>
      <translation>{thing} exportieren</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>exported {thing}</source>
      <translation>hat {thing} exportiert</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>find the stores whole</source>
      <translation>die Datenbanken unversehrt vorfinden</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>finish a recording{of_patient}</source>
      <translation>eine Aufnahme{of_patient} beenden</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>gave the charts a new key</source>
      <translation>hat den Akten einen neuen Schlüssel gegeben</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>gave the passphrase again to confirm</source>
      <translation>hat zur Bestätigung die Passphrase noch einmal eingegeben</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>gave themself a new passphrase</source>
      <translation>hat sich eine neue Passphrase gegeben</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>gave {person} new keys and a passphrase</source>
      <translation>hat {person} neue Schlüssel und eine Passphrase gegeben</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>go on after the workstation's clock was moved by {seconds} s</source>
      <translation>weitermachen, nachdem die Uhr des Arbeitsplatzes um {seconds} s verstellt wurde</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>go on while the {engine} engine changes from {old_value}</source>
      <translation>weitermachen, während der Rechendienst „{engine}“ von {old_value} wechselt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>go on with the set-up of the workstation</source>
      <translation>mit der Einrichtung des Arbeitsplatzes fortfahren</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>go on without a recording{of_patient}</source>
      <translation>ohne eine Aufnahme{of_patient} weitermachen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>had a note{of_patient} drafted by {model}, {tokens} tokens long</source>
      <translation>hat eine Notiz{of_patient} von {model} entwerfen lassen, {tokens} Tokens lang</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>had a recording{of_patient} written down by {model}</source>
      <translation>hat eine Aufnahme{of_patient} von {model} niederschreiben lassen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>had the model {model} proved, and it passed</source>
      <translation>hat das Modell {model} erproben lassen, und es hat bestanden</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>had the workstation tested: it writes down speech {speech_factor} times as fast as it is spoken, and {tokens_per_second} tokens of a note a second, on {device}</source>
      <translation>hat den Arbeitsplatz testen lassen: Er schreibt Sprache {speech_factor}-mal so schnell nieder, wie sie gesprochen wird, und {tokens_per_second} Tokens einer Notiz in der Sekunde, auf {device}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>had {thing} removed because the clinic's policy says so</source>
      <translation>hat {thing} entfernen lassen, weil die Richtlinie der Praxis es so vorsieht</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>have a note{of_patient} drafted</source>
      <translation>eine Notiz{of_patient} entwerfen lassen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>have a recording{of_patient} written down</source>
      <translation>eine Aufnahme{of_patient} niederschreiben lassen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>have the workstation tested</source>
      <translation>den Arbeitsplatz testen lassen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>import audio from a file{of_patient}</source>
      <translation>Ton aus einer Datei{of_patient} importieren</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>imported {seconds} s of audio from a file{of_patient}</source>
      <translation>hat {seconds} s Ton aus einer Datei{of_patient} importiert</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>in which language a visit{of_patient} is spoken</source>
      <translation>in welcher Sprache eine Konsultation{of_patient} geführt wird</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>install updates</source>
      <translation>Aktualisierungen installieren</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>installed the adapter {model} for a language model</source>
      <translation>hat den Adapter {model} für ein Sprachmodell installiert</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>installed the model {model}</source>
      <translation>hat das Modell {model} installiert</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>installed {model}, which no catalog knows, as the clinic's own model</source>
      <translation>hat {model}, das kein Katalog kennt, als eigenes Modell der Praxis installiert</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>invited {person} anew, which ends their way in until then</source>
      <translation>hat {person} neu eingeladen; der Zugang ruht bis dahin</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>invited {person} with a one-time code</source>
      <translation>hat {person} mit einem Einmalcode eingeladen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>it is back where it was planned</source>
      <translation>es läuft wieder dort, wo es geplant war</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>it is for another system</source>
      <translation>sie ist für ein anderes System</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>it is older than what is installed</source>
      <translation>sie ist älter als das, was installiert ist</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>it opens everything without a passphrase, so ask why it was used</source>
      <translation>er öffnet alles ohne Passphrase, fragen Sie also, warum er benutzt wurde</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>it proves that the log was so at that time</source>
      <translation>er beweist, dass das Protokoll zu dieser Zeit so war</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>it was made for another version</source>
      <translation>sie wurde für eine andere Version gemacht</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>it was never finished</source>
      <translation>sie wurde nie beendet</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>it was not what was signed</source>
      <translation>sie war nicht das, was signiert wurde</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>it was ordered</source>
      <translation>es war angeordnet</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>it was recorded by mistake</source>
      <translation>sie wurde versehentlich aufgenommen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>it was stopped by hand</source>
      <translation>es wurde von Hand angehalten</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>its device was not there or did not answer</source>
      <translation>sein Gerät war nicht da oder antwortete nicht</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>its memory was not enough</source>
      <translation>sein Speicher reichte nicht</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>its worker stopped twice</source>
      <translation>sein Arbeitsprozess blieb zweimal stehen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>let {person} try to sign in again after wrong passphrases</source>
      <translation>ließ {person} nach falschen Passphrasen wieder versuchen, sich anzumelden</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>listen to a recording{of_patient}</source>
      <translation>eine Aufnahme{of_patient} anhören</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>listened to {seconds} s of a recording{of_patient}</source>
      <translation>hat {seconds} s einer Aufnahme{of_patient} angehört</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>look at {thing}</source>
      <translation>{thing} ansehen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>looked at {thing}</source>
      <translation>hat {thing} angesehen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>looked into an alert ({alert}) and closed it</source>
      <translation>ist einem Alarm nachgegangen ({alert}) und hat ihn geschlossen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>made a backup of {bytes} bytes</source>
      <translation>hat eine Sicherung von {bytes} Bytes gemacht</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>made and opened a backup before the update to Consultroom {release}</source>
      <translation>hat vor der Aktualisierung auf Consultroom {release} eine Sicherung gemacht und geöffnet</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>made this computer the clinic's workstation</source>
      <translation>hat diesen Computer zum Arbeitsplatz der Praxis gemacht</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>make a backup</source>
      <translation>eine Sicherung machen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>manage models</source>
      <translation>Modelle verwalten</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>manage people</source>
      <translation>Personen verwalten</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>monitor</source>
      <translation>überwachen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>no backup had been made for it</source>
      <translation>dafür war keine Sicherung gemacht worden</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>no key of a release had signed it</source>
      <translation>kein Schlüssel einer Ausgabe hatte sie signiert</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>nobody admitted them to the charts yet</source>
      <translation>noch niemand hat diese Person zu den Akten zugelassen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>nobody can read that chart any more, and the log still proves what was done</source>
      <translation>niemand kann diese Akte mehr lesen, und das Protokoll beweist weiterhin, was getan wurde</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>nobody does this to their own account or to the recovery key</source>
      <translation>niemand tut das am eigenen Konto oder am Wiederherstellungsschlüssel</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>nobody had consented to being recorded</source>
      <translation>niemand hatte in die Aufnahme eingewilligt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>nobody spoke</source>
      <translation>niemand hat gesprochen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>nothing more is recorded of that visit without a new consent</source>
      <translation>ohne neue Einwilligung wird von dieser Konsultation nichts mehr aufgenommen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>nothing newer or older than what is installed was chosen</source>
      <translation>es wurde nichts gewählt, das neuer oder älter als das Installierte ist</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>nothing was heard from the microphone for three seconds</source>
      <translation>drei Sekunden lang war vom Mikrofon nichts zu hören</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>older key slots were put back</source>
      <translation>ältere Schlüsselfächer wurden zurückgelegt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>only the recovery key sets somebody else's passphrase</source>
      <translation>nur der Wiederherstellungsschlüssel setzt die Passphrase einer anderen Person</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>open and check a backup</source>
      <translation>eine Sicherung öffnen und prüfen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>open the clinic with the recovery key</source>
      <translation>die Praxis mit dem Wiederherstellungsschlüssel öffnen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>opened a backup ({stores}) and found nothing wrong</source>
      <translation>hat eine Sicherung geöffnet ({stores}) und nichts Falsches gefunden</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>opened the clinic with the recovery key</source>
      <translation>hat die Praxis mit dem Wiederherstellungsschlüssel geöffnet</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>own account</source>
      <translation>eigenes Konto</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>pinned the model {model}</source>
      <translation>hat das Modell {model} fixiert</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>place the engines</source>
      <translation>die Rechendienste verteilen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>prepare the update to Consultroom {release}</source>
      <translation>die Aktualisierung auf Consultroom {release} vorbereiten</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>put the key slots right from the clinic's store</source>
      <translation>hat die Schlüsselfächer nach der Datenbank der Praxis berichtigt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>read charts</source>
      <translation>Akten lesen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>read log</source>
      <translation>das Protokoll lesen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>recorded {seconds} s of audio{of_patient}</source>
      <translation>hat {seconds} s Ton{of_patient} aufgenommen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>redeemed an invitation and made keys of their own</source>
      <translation>hat eine Einladung eingelöst und eigene Schlüssel erzeugt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>remove an old backup</source>
      <translation>eine alte Sicherung entfernen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>remove {thing} as the clinic's policy says</source>
      <translation>{thing} entfernen, wie die Richtlinie der Praxis es vorsieht</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>removed an old backup</source>
      <translation>hat eine alte Sicherung entfernt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>removed their codes</source>
      <translation>hat die eigenen Codes entfernt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>replace recovery</source>
      <translation>den Wiederherstellungsschlüssel ersetzen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>replaced the recovery key</source>
      <translation>hat den Wiederherstellungsschlüssel ersetzt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>restore</source>
      <translation>wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>restore the clinic from a backup</source>
      <translation>die Praxis aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>restored the clinic from a backup</source>
      <translation>hat die Praxis aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>retired {person}, who opens nothing any more</source>
      <translation>hat {person} ausscheiden lassen; dieses Konto öffnet nichts mehr</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>search {thing}</source>
      <translation>{thing} durchsuchen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>searched {thing} and found {count}</source>
      <translation>hat {thing} durchsucht und {count} gefunden</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>set the policy «{policy}» to {value}</source>
      <translation>hat die Richtlinie „{policy}“ auf {value} gesetzt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>set up codes for signing in</source>
      <translation>Codes für die Anmeldung einrichten</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>set up the clinic</source>
      <translation>die Praxis einrichten</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>set up the clinic (people: {count})</source>
      <translation>hat die Praxis eingerichtet (Personen: {count})</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>showed that the recovery sheet was kept</source>
      <translation>hat gezeigt, dass das Wiederherstellungsblatt verwahrt ist</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>sign a note{of_patient}</source>
      <translation>eine Notiz{of_patient} unterschreiben</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>sign a note{of_patient} as a second person</source>
      <translation>eine Notiz{of_patient} als zweite Person unterschreiben</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>sign in</source>
      <translation>sich anmelden</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>sign in as {person}</source>
      <translation>sich als {person} anmelden</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>sign in with Consultroom {release}</source>
      <translation>sich mit Consultroom {release} anmelden</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>sign out</source>
      <translation>sich abmelden</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>signed a note{of_patient} as a second person</source>
      <translation>hat eine Notiz{of_patient} als zweite Person unterschrieben</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>signed a note{of_patient}, which is final from then on</source>
      <translation>hat eine Notiz{of_patient} unterschrieben, die von da an endgültig ist</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>signed in</source>
      <translation>hat sich angemeldet</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>signed in first after Consultroom {release} was installed</source>
      <translation>hat sich als Erste oder Erster angemeldet, nachdem Consultroom {release} installiert wurde</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>signed in first with Consultroom {release}; before, it was {old_release}</source>
      <translation>hat sich erstmals mit Consultroom {release} angemeldet; vorher war es {old_release}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>signed out</source>
      <translation>hat sich abgemeldet</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>start the application with its network seal proved</source>
      <translation>die Anwendung mit nachgewiesener Netzversiegelung starten</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>started the application with its network seal proved ({held} attempts to get out failed)</source>
      <translation>hat die Anwendung mit nachgewiesener Netzversiegelung gestartet ({held} Versuche, nach außen zu kommen, scheiterten)</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>statements had not been read yet</source>
      <translation>Aussagen waren noch nicht gelesen worden</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>statements were still not supported by what was said</source>
      <translation>Aussagen waren noch immer nicht durch Gesagtes belegt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>switched to the model {model}, which is used from then on</source>
      <translation>hat auf das Modell {model} gewechselt, das von da an verwendet wird</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>templates ({count})</source>
      <translation>Vorlagen ({count})</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the account is disabled</source>
      <translation>das Konto ist deaktiviert</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the application ended without signing out</source>
      <translation>die Anwendung endete ohne Abmelden</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the audio of a recording{of_patient}</source>
      <translation>den Ton einer Aufnahme{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the audit log</source>
      <translation>das Protokoll</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the charts lack what the log remembers of them: an older or another file was put in their place</source>
      <translation>den Akten fehlt, was das Protokoll von ihnen weiß: eine ältere oder andere Datei wurde an ihre Stelle gelegt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the chart{of_patient}</source>
      <translation>die Akte{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the clinic would have had no way in left for a role that it needs</source>
      <translation>die Praxis hätte für eine nötige Rolle keinen Zugang mehr gehabt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the clinic's limit for drafts and transcripts at once was reached</source>
      <translation>die Grenze der Praxis für gleichzeitige Entwürfe und Transkripte war erreicht</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the clinic's limit for drafts and transcripts in an hour was reached</source>
      <translation>die Grenze der Praxis für Entwürfe und Transkripte in einer Stunde war erreicht</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the clinic's limit for one person was reached</source>
      <translation>die Grenze der Praxis für eine Person war erreicht</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the clinic's policy says so</source>
      <translation>die Richtlinie der Praxis sieht es so vor</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the code was wrong</source>
      <translation>der Code war falsch</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the engine failed</source>
      <translation>der Rechendienst ist ausgefallen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the file could not be read</source>
      <translation>die Datei war nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the file was no update</source>
      <translation>die Datei war keine Aktualisierung</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the files of a model that is used were not there</source>
      <translation>die Dateien eines verwendeten Modells waren nicht da</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the fingerprint was another one</source>
      <translation>der Fingerabdruck war ein anderer</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the key slots name another founder than the log</source>
      <translation>die Schlüsselfächer nennen eine andere gründende Person als das Protokoll</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the key slots were changed outside of Consultroom</source>
      <translation>die Schlüsselfächer wurden außerhalb von Consultroom geändert</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the last changes of a store were missing</source>
      <translation>die letzten Änderungen einer Datenbank fehlten</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the last signed head of the log cannot be read</source>
      <translation>der zuletzt signierte Kopf des Protokolls ist nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the list of notes that wait for their signature</source>
      <translation>die Liste der Notizen, die auf ihre Unterschrift warten</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the list of patients</source>
      <translation>die Liste der Patienten</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the list of visits</source>
      <translation>die Liste der Konsultationen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the log does not continue what the charts remember: it was restored or rewritten</source>
      <translation>das Protokoll setzt nicht fort, woran sich die Akten erinnern: es wurde wiederhergestellt oder neu geschrieben</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the log does not continue what this workstation signed last: it was restored or rewritten</source>
      <translation>das Protokoll setzt nicht fort, was dieser Arbeitsplatz zuletzt signiert hat: es wurde wiederhergestellt oder neu geschrieben</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the log does not know these key slots</source>
      <translation>das Protokoll kennt diese Schlüsselfächer nicht</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the log tells another story of the models than their registry</source>
      <translation>das Protokoll erzählt von den Modellen etwas anderes als ihr Register</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the log that it replaced could not be read</source>
      <translation>das Protokoll, das ersetzt wurde, war nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the microphone was changed</source>
      <translation>das Mikrofon wurde gewechselt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the microphone was lost</source>
      <translation>das Mikrofon war weg</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the model's answer could not be used</source>
      <translation>die Antwort des Modells war nicht zu gebrauchen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the name or the passphrase was wrong</source>
      <translation>der Name oder die Passphrase war falsch</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the network seal could not be proved</source>
      <translation>die Netzversiegelung war nicht nachzuweisen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the new key of the charts could not be made</source>
      <translation>der neue Schlüssel der Akten konnte nicht erstellt werden</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the note lacks what was said in it; the recording stays</source>
      <translation>in der Notiz fehlt, was darin gesagt wurde; die Aufnahme bleibt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the note stays with its signatures, marked as wrong</source>
      <translation>die Notiz bleibt mit ihren Unterschriften stehen, als falsch gekennzeichnet</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the note was changed meanwhile</source>
      <translation>die Notiz wurde inzwischen geändert</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the note was empty</source>
      <translation>die Notiz war leer</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the note was not signed</source>
      <translation>die Notiz war nicht unterschrieben</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the note was signed already</source>
      <translation>die Notiz war schon unterschrieben</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the one-time code had expired</source>
      <translation>der Einmalcode war abgelaufen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the passphrase was wrong</source>
      <translation>die Passphrase war falsch</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the patient asked for it</source>
      <translation>der Patient hat darum gebeten</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the patient withdrew their consent</source>
      <translation>der Patient hat die Einwilligung zurückgezogen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the record{of_patient}</source>
      <translation>die Stammdaten{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the recovery key was used</source>
      <translation>der Wiederherstellungsschlüssel wurde benutzt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the screen was covered</source>
      <translation>der Bildschirm war abgedeckt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the signatures of a note{of_patient}</source>
      <translation>die Unterschriften einer Notiz{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the speech model does not know the language</source>
      <translation>das Modell für Spracherkennung kennt die Sprache nicht</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the stores were written by a newer version</source>
      <translation>die Datenbanken wurden von einer neueren Version geschrieben</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the system's installer failed</source>
      <translation>das Installationsprogramm des Systems schlug fehl</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the template that they begin with</source>
      <translation>die Vorlage, mit der jemand beginnt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the time to keep it is over</source>
      <translation>die Aufbewahrungszeit ist um</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the transcript was corrected, and no longer supports all statements</source>
      <translation>das Transkript wurde berichtigt und belegt nicht mehr alle Aussagen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the versions of a note{of_patient}</source>
      <translation>die Fassungen einer Notiz{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the versions of a transcript{of_patient}</source>
      <translation>die Fassungen eines Transkripts{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the workstation's clock was set back</source>
      <translation>die Uhr des Arbeitsplatzes wurde zurückgestellt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the workstation's clock was set forward</source>
      <translation>die Uhr des Arbeitsplatzes wurde vorgestellt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>there was not enough room</source>
      <translation>es war nicht genug Platz</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>they have not set up their codes yet</source>
      <translation>die eigenen Codes sind noch nicht eingerichtet</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>this copy of Consultroom knows no release key</source>
      <translation>diese Ausgabe von Consultroom kennt keinen Ausgabeschlüssel</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>this workstation could not remember the head of the log</source>
      <translation>dieser Arbeitsplatz konnte sich den Kopf des Protokolls nicht merken</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>this workstation remembers no checkpoint of it yet</source>
      <translation>dieser Arbeitsplatz hat sich noch keinen Prüfpunkt davon gemerkt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>this workstation's memory of the log could not be read</source>
      <translation>was sich dieser Arbeitsplatz vom Protokoll gemerkt hat, war nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>took the model {model} out of use</source>
      <translation>hat das Modell {model} außer Gebrauch genommen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>uncover the screen</source>
      <translation>den Bildschirm aufdecken</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>uncovered the screen with the passphrase</source>
      <translation>hat den Bildschirm mit der Passphrase aufgedeckt</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>unpinned the model {model}</source>
      <translation>hat die Fixierung des Modells {model} gelöst</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>update Consultroom to {release}</source>
      <translation>Consultroom auf {release} aktualisieren</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>use an update of Consultroom</source>
      <translation>eine Aktualisierung von Consultroom verwenden</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>validate the model {model}</source>
      <translation>das Modell {model} validieren</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>validated the model {model} and signed the report</source>
      <translation>hat das Modell {model} validiert und den Bericht signiert</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>verify log</source>
      <translation>das Protokoll prüfen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>was here when the engines were placed: speech on {speech_placement}, language on {language_placement}</source>
      <translation>war da, als die Rechendienste verteilt wurden: Spracherkennung auf {speech_placement}, Sprachmodell auf {language_placement}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>was refused</source>
      <translation>wurde abgewiesen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>was refused at sign-in</source>
      <translation>wurde bei der Anmeldung abgewiesen</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>went on with the set-up of the workstation ({kind})</source>
      <translation>hat die Einrichtung des Arbeitsplatzes fortgesetzt ({kind})</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>went on without a recording{of_patient} that was not written down</source>
      <translation>hat ohne eine Aufnahme{of_patient} weitergemacht, die nicht transkribiert war</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>went on working while the {engine} engine changed from {old_value} to {value}</source>
      <translation>hat weitergearbeitet, während der Rechendienst „{engine}“ von {old_value} auf {value} wechselte</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>what was changed in a transcript{of_patient}</source>
      <translation>was in einem Transkript{of_patient} geändert wurde</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>what was done after that backup is missing from the log</source>
      <translation>was nach dieser Sicherung getan wurde, fehlt im Protokoll</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>what was said does not fit the patient</source>
      <translation>das Gesagte passt nicht zum Patienten</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>who is heard in the recordings of a visit{of_patient}</source>
      <translation>wer in den Aufnahmen einer Konsultation{of_patient} zu hören ist</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>who spoke in which channel could not be read</source>
      <translation>es war nicht lesbar, wer auf welchem Kanal gesprochen hat</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>words of the transcript had been removed</source>
      <translation>Wörter des Transkripts waren entfernt worden</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>words of the vocabulary ({count})</source>
      <translation>Wörter des Wortschatzes ({count})</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>worked while the workstation's clock was set right</source>
      <translation>hat gearbeitet, während die Uhr des Arbeitsplatzes richtiggestellt wurde</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>write down a consent to being recorded{of_patient}</source>
      <translation>eine Einwilligung in die Aufnahme{of_patient} festhalten</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>write down that a consent to being recorded{of_patient} was withdrawn</source>
      <translation>festhalten, dass eine Einwilligung in die Aufnahme{of_patient} zurückgezogen wurde</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>wrote down a consent to being recorded{of_patient}</source>
      <translation>hat eine Einwilligung in die Aufnahme{of_patient} festgehalten</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>wrote down that a consent to being recorded{of_patient} was withdrawn</source>
      <translation>hat festgehalten, dass eine Einwilligung in die Aufnahme{of_patient} zurückgezogen wurde</translation>
    </message>
    <message>
      <location filename="../../app/audit/queries.py" />
      <source>Reading the log</source>
      <translation>Protokoll lesen</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>Act: {act}</source>
      <translation>Handlung: {act}</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>Object: {id}</source>
      <translation>Objekt: {id}</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>Outcome: {status}</source>
      <translation>Ausgang: {status}</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>Patient: {patient}</source>
      <translation>Patient: {patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>Period: everything</source>
      <translation>Zeitraum: alles</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>Period: from {first}</source>
      <translation>Zeitraum: ab {first}</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>Period: until {last}</source>
      <translation>Zeitraum: bis {last}</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>Period: {first} to {last}</source>
      <translation>Zeitraum: {first} bis {last}</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>Person: {person}</source>
      <translation>Person: {person}</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>Words: {text}</source>
      <translation>Wörter: {text}</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>action</source>
      <comment>order</comment>
      <translation>Handlung</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>object</source>
      <comment>order</comment>
      <translation>Objekt</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>patient</source>
      <comment>order</comment>
      <translation>Patient</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>person</source>
      <comment>order</comment>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>time</source>
      <comment>order</comment>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../app/audit/testimony.py" />
      <source>Export a new one to countersign what happened since.</source>
      <translation>Exportieren Sie einen neuen, um gegenzuzeichnen, was seither geschah.</translation>
    </message>
    <message>
      <location filename="../../app/audit/testimony.py" />
      <source>Nothing was signed.</source>
      <translation>Es wurde nichts signiert.</translation>
    </message>
    <message>
      <location filename="../../app/audit/testimony.py" />
      <source>You have countersigned this checkpoint already.</source>
      <translation>Sie haben diesen Prüfpunkt schon gegengezeichnet.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>A file of root certificates cannot be read.</source>
      <translation>Eine Datei mit Wurzelzertifikaten ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>Check which certificates belong to the authority.</source>
      <translation>Prüfen Sie, welche Zertifikate zum Zeitstempeldienst gehören.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>Choose the checkpoint that the request was made for.</source>
      <translation>Wählen Sie den Prüfpunkt, für den die Anfrage gemacht wurde.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>Choose the file that the authority sent (often «.tsr»).</source>
      <translation>Wählen Sie die Datei, die der Dienst geschickt hat (oft „.tsr“).</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>Give certificates as PEM or DER files.</source>
      <translation>Geben Sie Zertifikate als PEM- oder DER-Dateien an.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>Give the root certificate of the time-stamping authority.</source>
      <translation>Geben Sie das Wurzelzertifikat des Zeitstempeldienstes an.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>No root certificate was given.</source>
      <translation>Es wurde kein Wurzelzertifikat angegeben.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>Nothing was added to the log.</source>
      <translation>Dem Protokoll wurde nichts hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>Send the request again.</source>
      <translation>Schicken Sie die Anfrage noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>The answer is not signed by an authority under these root certificates.</source>
      <translation>Die Antwort ist nicht von einem Dienst unter diesen Wurzelzertifikaten signiert.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>The authority did not grant this time-stamp.</source>
      <translation>Der Dienst hat diesen Zeitstempel nicht gewährt.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>This answer is to another checkpoint, or to another text of it.</source>
      <translation>Diese Antwort gilt einem anderen Prüfpunkt oder einem anderen Text davon.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>This is not the answer of a time-stamping authority.</source>
      <translation>Das ist nicht die Antwort eines Zeitstempeldienstes.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>A checkpoint in the charts cannot be read.</source>
      <translation>Ein Prüfpunkt in den Akten ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>A membership record of {person} is signed by nobody entitled.</source>
      <translation>Ein Mitgliedschaftseintrag von {person} ist von niemandem signiert, der es durfte.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>A membership record that the log names is missing.</source>
      <translation>Ein Mitgliedschaftseintrag, den das Protokoll nennt, fehlt.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>Checking checkpoints</source>
      <translation>Prüfpunkte werden geprüft</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>Checking events</source>
      <translation>Ereignisse werden geprüft</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>Checking events of the charts</source>
      <translation>Ereignisse der Akten werden geprüft</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>Checkpoint {number}</source>
      <translation>Prüfpunkt {number}</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>Countersignature {number}</source>
      <translation>Gegenzeichnung {number}</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>Event {event} of the charts is missing from the log.</source>
      <translation>Ereignis {event} der Akten fehlt im Protokoll.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>Event {sequence} is not in the form that events have.</source>
      <translation>Ereignis {sequence} hat nicht die Form, die Ereignisse haben.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>Event {sequence} was changed after it was written.</source>
      <translation>Ereignis {sequence} wurde nach dem Schreiben geändert.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>Events {first} to {last} are missing.</source>
      <translation>Die Ereignisse {first} bis {last} fehlen.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>The checkpoint of {time} UTC in the charts</source>
      <translation>Der Prüfpunkt vom {time} UTC in den Akten</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>The exported checkpoint</source>
      <translation>Der exportierte Prüfpunkt</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>The key slots are not those that the last checkpoint names.</source>
      <translation>Die Schlüsselfächer sind nicht die, die der letzte Prüfpunkt nennt.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>The key slots are older than the last checkpoint says.</source>
      <translation>Die Schlüsselfächer sind älter, als der letzte Prüfpunkt sagt.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>The log tells nothing of table {generation} of the key slots.</source>
      <translation>Das Protokoll sagt nichts von Tabelle {generation} der Schlüsselfächer.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>The session of {person} that event {sequence} began is not signed by them.</source>
      <translation>Die Sitzung von {person}, die mit Ereignis {sequence} begann, trägt nicht deren Signatur.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>The stored tree of hashes does not fit the events.</source>
      <translation>Der gespeicherte Baum der Prüfsummen passt nicht zu den Ereignissen.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>There are more findings than are listed here.</source>
      <translation>Es gibt mehr Feststellungen, als hier stehen.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>Time-stamp {number}</source>
      <translation>Zeitstempel {number}</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} cannot be read.</source>
      <translation>{name} ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} carries a countersignature that no auditor here made.</source>
      <translation>{name} trägt eine Gegenzeichnung, die keine Revision hier geleistet hat.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} does not continue what the one before it saw.</source>
      <translation>{name} setzt nicht fort, was davor zu sehen war.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} does not prove the checkpoint that it is kept with.</source>
      <translation>{name} beweist nicht den Prüfpunkt, bei dem es liegt.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} follows a gap.</source>
      <translation>{name} folgt auf eine Lücke.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} is not among those that the clinic kept.</source>
      <translation>{name} gehört nicht zu denen, die die Praxis aufbewahrt hat.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} is not signed by a person of this clinic.</source>
      <translation>{name} ist nicht von einer Person dieser Praxis signiert.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} is of another clinic's log.</source>
      <translation>{name} gehört zum Protokoll einer anderen Praxis.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} lacks the line of the auditor whom it names.</source>
      <translation>{name}: Die Zeile der Revision, die darin genannt ist, fehlt.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} saw fewer events than the one before it.</source>
      <translation>{name} sah weniger Ereignisse als der vorige Stand.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} saw other events than the first {size} of the log.</source>
      <translation>{name} sah andere Ereignisse als die ersten {size} des Protokolls.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} saw {size} events, and the log has {now}: events were removed.</source>
      <translation>{name} sah {size} Ereignisse, und das Protokoll hat {now}: Es wurden Ereignisse entfernt.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} stands at another place than it says.</source>
      <translation>{name} steht an einer anderen Stelle als angegeben.</translation>
    </message>
    <message>
      <location filename="../../app/audit/witness.py" />
      <source>The audit log does not continue what this workstation signed last: it was restored from a backup, or rewritten. Verify it, and compare it with a printed checkpoint.</source>
      <translation>Das Protokoll setzt nicht fort, was dieser Arbeitsplatz zuletzt signiert hat: Es wurde aus einer Sicherung wiederhergestellt oder neu geschrieben. Prüfen Sie es und vergleichen Sie es mit einem gedruckten Prüfpunkt.</translation>
    </message>
    <message>
      <location filename="../../app/audit/witness.py" />
      <source>This workstation could not read which part of the audit log it signed last, so it cannot tell whether the log was restored or rewritten since.</source>
      <translation>Dieser Arbeitsplatz konnte nicht lesen, welchen Teil des Protokolls er zuletzt signiert hat. Er kann also nicht sagen, ob das Protokoll seither wiederhergestellt oder neu geschrieben wurde.</translation>
    </message>
    <message>
      <location filename="../../app/backup/backups.py" />
      <source>A backup is being made already.</source>
      <translation>Es wird schon eine Sicherung gemacht.</translation>
    </message>
    <message>
      <location filename="../../app/backup/backups.py" />
      <source>An office manager sets it in the policies.</source>
      <translation>Die Praxisleitung stellt ihn in den Richtlinien ein.</translation>
    </message>
    <message>
      <location filename="../../app/backup/backups.py" />
      <source>Backup checked</source>
      <translation>Sicherung geprüft</translation>
    </message>
    <message>
      <location filename="../../app/backup/backups.py" />
      <source>Backup made</source>
      <translation>Sicherung gemacht</translation>
    </message>
    <message>
      <location filename="../../app/backup/backups.py" />
      <source>It is a backup of another clinic.</source>
      <translation>Es ist eine Sicherung einer anderen Praxis.</translation>
    </message>
    <message>
      <location filename="../../app/backup/backups.py" />
      <source>No folder for backups is set.</source>
      <translation>Für Sicherungen ist kein Ordner eingestellt.</translation>
    </message>
    <message>
      <location filename="../../app/backup/backups.py" />
      <source>The present log does not continue the log of this backup: the clinic was restored from an older state since, or its log was rewritten.</source>
      <translation>Das jetzige Protokoll setzt das Protokoll dieser Sicherung nicht fort: Die Praxis wurde seither aus einem älteren Stand wiederhergestellt, oder ihr Protokoll wurde neu geschrieben.</translation>
    </message>
    <message>
      <location filename="../../app/backup/backups.py" />
      <source>Wait until it is done.</source>
      <translation>Warten Sie, bis sie fertig ist.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>Check the stick's switch and the folder's permissions, or choose another folder.</source>
      <translation>Prüfen Sie den Schreibschutz des Sticks und die Rechte des Ordners oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>Choose a folder on another disk, or a stick.</source>
      <translation>Wählen Sie einen Ordner auf einem anderen Datenträger oder einen Stick.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>Copying «{name}»</source>
      <translation>„{name}“ wird kopiert</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>FAT32 sticks end at 4 GB a file: format the stick as exFAT, or use another.</source>
      <translation>FAT32-Sticks fassen höchstens 4 GB je Datei: Formatieren Sie den Stick mit exFAT oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>Free some space there, or use another disk or stick.</source>
      <translation>Schaffen Sie dort Platz oder nehmen Sie einen anderen Datenträger oder Stick.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>If it is a stick, it was pulled out or fails: plug it in again, or use another.</source>
      <translation>Ist es ein Stick, wurde er abgezogen oder ist defekt: Stecken Sie ihn wieder ein oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>Nothing in the clinic was changed, and earlier backups are still there.</source>
      <translation>In der Praxis wurde nichts geändert, und frühere Sicherungen sind noch da.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>Plug the stick in, or choose a folder that exists.</source>
      <translation>Stecken Sie den Stick ein oder wählen Sie einen Ordner, den es gibt.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>Reading «{name}» back</source>
      <translation>„{name}“ wird zurückgelesen</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>That folder is the clinic's own: what damages the clinic would damage the backup.</source>
      <translation>Das ist der eigene Ordner der Praxis: Was der Praxis schadet, würde auch der Sicherung schaden.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>There is no folder «{destination}».</source>
      <translation>Den Ordner „{destination}“ gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>the disk failed</source>
      <translation>der Datenträger hat versagt</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>{shown} can no longer be reached: {cause}.</source>
      <translation>{shown} ist nicht mehr erreichbar: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>{shown} cannot be written to: it is read-only, or belongs to somebody else.</source>
      <translation>{shown} ist nicht beschreibbar: schreibgeschützt oder im Besitz von jemand anderem.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>{shown} is full.</source>
      <translation>{shown} ist voll.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>{shown} takes no files as large as the clinic's.</source>
      <translation>{shown} nimmt keine so großen Dateien wie die der Praxis auf.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>{size} GB</source>
      <translation>{size} GB</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>«{destination}» has {free} free, and the backup needs {needed}.</source>
      <translation>„{destination}“ hat {free} frei, und die Sicherung braucht {needed}.</translation>
    </message>
    <message>
      <location filename="../../app/backup/manifest.py" />
      <source>Choose another backup.</source>
      <translation>Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
      <location filename="../../app/backup/manifest.py" />
      <source>If it is on a stick, plug the stick in.</source>
      <translation>Liegt sie auf einem Stick, stecken Sie ihn ein.</translation>
    </message>
    <message>
      <location filename="../../app/backup/manifest.py" />
      <source>Install that version or a later one.</source>
      <translation>Installieren Sie diese Version oder eine spätere.</translation>
    </message>
    <message>
      <location filename="../../app/backup/manifest.py" />
      <source>Plug the disk or the stick in again, then try again.</source>
      <translation>Schließen Sie den Datenträger oder Stick wieder an und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/backup/manifest.py" />
      <source>The backup «{name}» cannot be read: {cause}.</source>
      <translation>Die Sicherung „{name}“ ist nicht lesbar: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/backup/manifest.py" />
      <source>The key slots of «{name}» are missing or damaged.</source>
      <translation>Die Schlüsselfächer von „{name}“ fehlen oder sind beschädigt.</translation>
    </message>
    <message>
      <location filename="../../app/backup/manifest.py" />
      <source>The key slots of «{name}» were changed outside of Consultroom.</source>
      <translation>Die Schlüsselfächer von „{name}“ wurden außerhalb von Consultroom geändert.</translation>
    </message>
    <message>
      <location filename="../../app/backup/manifest.py" />
      <source>There is no folder «{folder}».</source>
      <translation>Den Ordner „{folder}“ gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../app/backup/manifest.py" />
      <source>«{name}» is not a whole backup: its manifest is damaged.</source>
      <translation>„{name}“ ist keine vollständige Sicherung: Ihr Inhaltsverzeichnis ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../app/backup/manifest.py" />
      <source>«{name}» is not a whole backup: its manifest is missing.</source>
      <translation>„{name}“ ist keine vollständige Sicherung: Ihr Inhaltsverzeichnis fehlt.</translation>
    </message>
    <message>
      <location filename="../../app/backup/manifest.py" />
      <source>«{name}» was written by a newer version of Consultroom.</source>
      <translation>„{name}“ wurde von einer neueren Version von Consultroom geschrieben.</translation>
    </message>
    <message>
      <location filename="../../app/backup/pages.py" />
      <source>It is another store than the key slots name.</source>
      <translation>Es ist eine andere Datenbank, als die Schlüsselfächer nennen.</translation>
    </message>
    <message>
      <location filename="../../app/backup/placing.py" />
      <source>A restored clinic waits beside «{home}» and cannot be put in place: {cause}.</source>
      <translation>Eine wiederhergestellte Praxis wartet neben „{home}“ und lässt sich nicht an ihren Platz bringen: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/backup/placing.py" />
      <source>Check the permissions of the folder that it lies in, then start again.</source>
      <translation>Prüfen Sie die Rechte des Ordners, in dem sie liegt, und starten Sie dann noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/backup/placing.py" />
      <source>Close every program that uses this folder, then try again.</source>
      <translation>Schließen Sie alle Programme, die diesen Ordner benutzen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/backup/placing.py" />
      <source>The restored clinic and what it replaces are both there.</source>
      <translation>Die wiederhergestellte Praxis und was sie ersetzt sind beide da.</translation>
    </message>
    <message>
      <location filename="../../app/backup/placing.py" />
      <source>«{home}» could not be put in place: {cause}.</source>
      <translation>„{home}“ ließ sich nicht an seinen Platz bringen: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/backup/replaced.py" />
      <source>Choose an empty folder for the restored clinic.</source>
      <translation>Wählen Sie für die wiederhergestellte Praxis einen leeren Ordner.</translation>
    </message>
    <message>
      <location filename="../../app/backup/replaced.py" />
      <source>No clinic was here before, so nobody knows whether patients were erased after {day}. Look at the receipts of erasures, and erase again whom they name.</source>
      <translation>Hier war vorher keine Praxis, daher weiß niemand, ob nach dem {day} Patienten gelöscht wurden. Sehen Sie die Löschbelege durch und löschen Sie erneut, wen sie nennen.</translation>
    </message>
    <message>
      <location filename="../../app/backup/replaced.py" />
      <source>Patients were erased since this backup was made, and your passphrase does not open the charts to erase them again.</source>
      <translation>Seit dieser Sicherung wurden Patienten gelöscht, und Ihre Passphrase öffnet die Akten nicht, um sie noch einmal zu löschen.</translation>
    </message>
    <message>
      <location filename="../../app/backup/replaced.py" />
      <source>Restore with the recovery key, or let a clinician restore.</source>
      <translation>Stellen Sie mit dem Wiederherstellungsschlüssel wieder her oder lassen Sie es eine Fachperson tun.</translation>
    </message>
    <message>
      <location filename="../../app/backup/replaced.py" />
      <source>Restore with the recovery key, or let somebody restore who may.</source>
      <translation>Stellen Sie mit dem Wiederherstellungsschlüssel wieder her oder lassen Sie es jemanden tun, der es darf.</translation>
    </message>
    <message>
      <location filename="../../app/backup/replaced.py" />
      <source>Sign out there, then restore.</source>
      <translation>Melden Sie sich dort ab und stellen Sie dann wieder her.</translation>
    </message>
    <message>
      <location filename="../../app/backup/replaced.py" />
      <source>The clinic in this folder is open in another window or program.</source>
      <translation>Die Praxis in diesem Ordner ist in einem anderen Fenster oder Programm geöffnet.</translation>
    </message>
    <message>
      <location filename="../../app/backup/replaced.py" />
      <source>The log that was there before could not be read, so nobody knows whether patients were erased after the backup. Compare the restored log with the last checkpoint on paper, and look at the receipts of erasures.</source>
      <translation>Das frühere Protokoll war nicht lesbar, darum weiß niemand, ob nach der Sicherung Patienten gelöscht wurden. Vergleichen Sie das wiederhergestellte Protokoll mit dem letzten Prüfpunkt auf Papier und sehen Sie die Löschbelege durch.</translation>
    </message>
    <message>
      <location filename="../../app/backup/replaced.py" />
      <source>These people were disabled or retired after the backup, and can sign in again: {names}. Disable them again if they should not.</source>
      <translation>Diese Personen wurden nach der Sicherung deaktiviert oder sind ausgeschieden und können sich wieder anmelden: {names}. Deaktivieren Sie sie noch einmal, wenn sie das nicht sollen.</translation>
    </message>
    <message>
      <location filename="../../app/backup/replaced.py" />
      <source>This folder holds another clinic than the backup.</source>
      <translation>In diesem Ordner liegt eine andere Praxis als in der Sicherung.</translation>
    </message>
    <message>
      <location filename="../../app/backup/replaced.py" />
      <source>«{name}» was disabled or retired since this backup was made, or has other roles.</source>
      <translation>„{name}“ wurde seit dieser Sicherung deaktiviert, ist ausgeschieden oder hat andere Rollen.</translation>
    </message>
    <message>
      <location filename="../../app/backup/restore.py" />
      <source>Looking at what is replaced</source>
      <translation>Was ersetzt wird, wird angesehen</translation>
    </message>
    <message>
      <location filename="../../app/backup/restore.py" />
      <source>Nobody has opened the charts in this backup, and your passphrase does not open them.</source>
      <translation>In dieser Sicherung hat niemand die Akten geöffnet, und Ihre Passphrase öffnet sie nicht.</translation>
    </message>
    <message>
      <location filename="../../app/backup/restore.py" />
      <source>Putting the clinic in place</source>
      <translation>Die Praxis wird an ihren Platz gebracht</translation>
    </message>
    <message>
      <location filename="../../app/backup/restore.py" />
      <source>The clinic is restored</source>
      <translation>Die Praxis ist wiederhergestellt</translation>
    </message>
    <message>
      <location filename="../../app/backup/restore.py" />
      <source>This backup is not whole: {found}</source>
      <translation>Diese Sicherung ist nicht unversehrt: {found}</translation>
    </message>
    <message>
      <location filename="../../app/backup/restore.py" />
      <source>This is for {who}, or for the recovery key.</source>
      <translation>Vorbehalten für: {who}, oder für den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
      <location filename="../../app/backup/restore.py" />
      <source>«{name}» may not restore a clinic.</source>
      <translation>„{name}“ darf keine Praxis wiederherstellen.</translation>
    </message>
    <message>
      <location filename="../../app/backup/staging.py" />
      <source>A store in the backup is damaged. {what}</source>
      <translation>Eine Datenbank in der Sicherung ist beschädigt. {what}</translation>
    </message>
    <message>
      <location filename="../../app/backup/staging.py" />
      <source>Check the permissions of the folder that the clinic's folder lies in.</source>
      <translation>Prüfen Sie die Rechte des Ordners, in dem der Ordner der Praxis liegt.</translation>
    </message>
    <message>
      <location filename="../../app/backup/staging.py" />
      <source>Choose another backup, and do not rely on this disk or stick any more.</source>
      <translation>Wählen Sie eine andere Sicherung und verlassen Sie sich nicht mehr auf diesen Datenträger oder Stick.</translation>
    </message>
    <message>
      <location filename="../../app/backup/staging.py" />
      <source>Free some space, then try again.</source>
      <translation>Schaffen Sie Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/backup/staging.py" />
      <source>The backup changed while it was copied.</source>
      <translation>Die Sicherung änderte sich, während sie kopiert wurde.</translation>
    </message>
    <message>
      <location filename="../../app/backup/staging.py" />
      <source>The charts are older than the log: somebody exchanged them.</source>
      <translation>Die Akten sind älter als das Protokoll: Jemand hat sie ausgetauscht.</translation>
    </message>
    <message>
      <location filename="../../app/backup/staging.py" />
      <source>The manifest of «{name}» is not signed by a person of this clinic.</source>
      <translation>Das Inhaltsverzeichnis von „{name}“ ist nicht von einer Person dieser Praxis signiert.</translation>
    </message>
    <message>
      <location filename="../../app/backup/staging.py" />
      <source>The workstation has {free} GB free, and {needed} GB are needed to open the backup.</source>
      <translation>Der Arbeitsplatz hat {free} GB frei, und zum Öffnen der Sicherung sind {needed} GB nötig.</translation>
    </message>
    <message>
      <location filename="../../app/backup/staging.py" />
      <source>«{file}» is missing in the backup «{name}», or a part of it is.</source>
      <translation>„{file}“ fehlt in der Sicherung „{name}“ ganz oder zum Teil.</translation>
    </message>
    <message>
      <location filename="../../app/backup/staging.py" />
      <source>«{folder}» cannot be written to: {cause}.</source>
      <translation>„{folder}“ ist nicht beschreibbar: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/backup/staging.py" />
      <source>«{name}» in the backup «{backup}» is not what was written: its disk or stick damaged it, or somebody changed it.</source>
      <translation>„{name}“ in der Sicherung „{backup}“ ist nicht das, was geschrieben wurde: Der Datenträger hat es beschädigt, oder jemand hat es geändert.</translation>
    </message>
    <message>
      <location filename="../../app/backup/writing.py" />
      <source>Do not go on working in it. Restore the newest backup that verifies.</source>
      <translation>Arbeiten Sie nicht darin weiter. Stellen Sie die neueste Sicherung wieder her, die sich prüfen lässt.</translation>
    </message>
    <message>
      <location filename="../../app/backup/writing.py" />
      <source>Earlier backups are still there, and none of them is removed for this.</source>
      <translation>Frühere Sicherungen sind noch da, und keine davon wird dafür entfernt.</translation>
    </message>
    <message>
      <location filename="../../app/backup/writing.py" />
      <source>Make the backup again.</source>
      <translation>Machen Sie die Sicherung noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/backup/writing.py" />
      <source>Somebody's account was changed while the backup was made.</source>
      <translation>Ein Konto wurde geändert, während die Sicherung gemacht wurde.</translation>
    </message>
    <message>
      <location filename="../../app/backup/writing.py" />
      <source>{store} is damaged, so no backup was made of it: {found}</source>
      <translation>{store} ist beschädigt, darum wurde davon keine Sicherung gemacht: {found}</translation>
    </message>
    <message>
      <location filename="../../app/backup/writing.py" />
      <source>{store} is not the one that the key slots name.</source>
      <translation>{store} ist nicht die, die die Schlüsselfächer nennen.</translation>
    </message>
    <message>
      <location filename="../../app/backup/writing.py" />
      <source>{store}: checking the copy</source>
      <translation>{store}: Kopie wird geprüft</translation>
    </message>
    <message>
      <location filename="../../app/backup/writing.py" />
      <source>«{destination}» has a backup of this very moment already.</source>
      <translation>„{destination}“ enthält schon eine Sicherung von genau diesem Augenblick.</translation>
    </message>
    <message>
      <location filename="../../app/bootstrap.py" />
      <source>Nothing was opened and nothing is lost.</source>
      <translation>Es wurde nichts geöffnet, und es ist nichts verloren.</translation>
    </message>
    <message>
      <location filename="../../app/bootstrap.py" />
      <source>Run «consultroom doctor» and show its report to whoever installed the workstation.</source>
      <translation>Führen Sie „consultroom doctor“ aus und zeigen Sie den Bericht der Person, die den Arbeitsplatz eingerichtet hat.</translation>
    </message>
    <message>
      <location filename="../../app/bootstrap.py" />
      <source>The network seal of this application could not be proved, so the charts stay closed.</source>
      <translation>Die Netzversiegelung dieser Anwendung war nicht nachzuweisen, darum bleiben die Akten geschlossen.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>Checking {name}</source>
      <translation>{name} wird geprüft</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>Install it again from its original.</source>
      <translation>Installieren Sie es noch einmal von seinem Original.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>Install it from a folder or stick.</source>
      <translation>Installieren Sie es von einem Ordner oder Stick.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>Install one from a folder or stick.</source>
      <translation>Installieren Sie eines von einem Ordner oder Stick.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>No text was made with it.</source>
      <translation>Es wurde kein Text damit gemacht.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>The model «{name}» is not on this workstation.</source>
      <translation>Das Modell „{name}“ ist nicht auf diesem Arbeitsplatz.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>The model «{name}» is not part of this installation.</source>
      <translation>Das Modell „{name}“ gehört nicht zu dieser Installation.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>The model «{name}» is not used: {how}.</source>
      <translation>Das Modell „{name}“ wird nicht verwendet: {how}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>There is no {model} on this workstation.</source>
      <translation>Auf diesem Arbeitsplatz gibt es kein {model}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>There is no {model} «{key}».</source>
      <translation>Es gibt kein {model} „{key}“.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>«{name}» does not belong to it</source>
      <translation>„{name}“ gehört nicht dazu</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>«{path}» cannot be read ({cause})</source>
      <translation>„{path}“ ist nicht lesbar ({cause})</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>«{path}» has other bytes than the catalog says</source>
      <translation>„{path}“ hat andere Bytes, als der Katalog sagt</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>«{path}» is missing</source>
      <translation>„{path}“ fehlt</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>«{path}» was changed while it was loaded</source>
      <translation>„{path}“ wurde geändert, während es geladen wurde</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog_file.py" />
      <source>Install the application again.</source>
      <translation>Installieren Sie die Anwendung noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog_file.py" />
      <source>The catalog of models cannot be read: {error}.</source>
      <translation>Der Katalog der Modelle ist nicht lesbar: {error}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog_file.py" />
      <source>its base has other bytes now</source>
      <translation>seine Grundlage hat jetzt andere Bytes</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog_file.py" />
      <source>its base is not known</source>
      <translation>seine Grundlage ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>Check the disk where models lie.</source>
      <translation>Prüfen Sie den Datenträger, auf dem die Modelle liegen.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>Choose the folder again.</source>
      <translation>Wählen Sie den Ordner noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>Copy it from its original again.</source>
      <translation>Kopieren Sie es noch einmal von seinem Original.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>Copying {name}</source>
      <translation>{name} wird kopiert</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>For «{name}»: {said}.</source>
      <translation>Zu „{name}“: {said}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>Free some space where {place} lies.</source>
      <translation>Schaffen Sie Platz, wo {place} liegt.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>Nothing was installed.</source>
      <translation>Es wurde nichts installiert.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>Reading {name}</source>
      <translation>{name} wird gelesen</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>The folder «{folder}» cannot be written: {cause}.</source>
      <translation>Der Ordner „{folder}“ ist nicht beschreibbar: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>There is no room for «{name}»: it needs {needed}, and {free} are free.</source>
      <translation>Für „{name}“ ist kein Platz: Nötig sind {needed}, frei sind {free}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>Try again: it goes on where it stopped.</source>
      <translation>Versuchen Sie es noch einmal: Es geht weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>What was copied is kept; the model is not used before it is whole.</source>
      <translation>Was kopiert wurde, bleibt; das Modell wird erst verwendet, wenn es vollständig ist.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>the file has other bytes than it should have</source>
      <translation>die Datei hat andere Bytes, als sie haben sollte</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>«consultroom models list» names the models, and where each comes from. A model of your own is registered by its name.</source>
      <translation>„consultroom models list“ nennt die Modelle und woher jedes kommt. Ein eigenes Modell wird mit seinem Namen eingetragen.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>«{file}» has other bytes than «{model}» should have.</source>
      <translation>„{file}“ hat andere Bytes, als „{model}“ haben sollte.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>«{folder}» holds no model that Consultroom knows.</source>
      <translation>In „{folder}“ liegt kein Modell, das Consultroom kennt.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>«{name}» is in no catalog; it can be registered by a name of its own.</source>
      <translation>„{name}“ steht in keinem Katalog; es kann unter einem eigenen Namen aufgenommen werden.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>«{path}» cannot be read: {cause}.</source>
      <translation>„{path}“ ist nicht lesbar: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>«{path}» could not be copied: {cause}.</source>
      <translation>„{path}“ ließ sich nicht kopieren: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/entry.py" />
      <source>embedding model</source>
      <translation>Einbettungsmodell</translation>
    </message>
    <message>
      <location filename="../../app/catalog/entry.py" />
      <source>language model</source>
      <translation>Sprachmodell</translation>
    </message>
    <message>
      <location filename="../../app/catalog/entry.py" />
      <source>speech model</source>
      <translation>Spracherkennungsmodell</translation>
    </message>
    <message>
      <location filename="../../app/catalog/entry.py" />
      <source>«{path}» is cut short: {found} of {bytes} bytes</source>
      <translation>„{path}“ ist abgeschnitten: {found} von {bytes} Bytes</translation>
    </message>
    <message>
      <location filename="../../app/catalog/entry.py" />
      <source>«{path}» is too long: {found} of {bytes} bytes</source>
      <translation>„{path}“ ist zu lang: {found} von {bytes} Bytes</translation>
    </message>
    <message>
      <location filename="../../app/catalog/gguf.py" />
      <source>Choose the file again.</source>
      <translation>Wählen Sie die Datei noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/gguf.py" />
      <source>a list holds what is not known</source>
      <translation>eine Liste enthält etwas Unbekanntes</translation>
    </message>
    <message>
      <location filename="../../app/catalog/gguf.py" />
      <source>a list is too long</source>
      <translation>eine Liste ist zu lang</translation>
    </message>
    <message>
      <location filename="../../app/catalog/gguf.py" />
      <source>a tensor has too many dimensions</source>
      <translation>ein Tensor hat zu viele Dimensionen</translation>
    </message>
    <message>
      <location filename="../../app/catalog/gguf.py" />
      <source>a text is too long</source>
      <translation>ein Text ist zu lang</translation>
    </message>
    <message>
      <location filename="../../app/catalog/gguf.py" />
      <source>a value has a type that is not known</source>
      <translation>ein Wert hat einen unbekannten Typ</translation>
    </message>
    <message>
      <location filename="../../app/catalog/gguf.py" />
      <source>it does not begin as a GGUF file</source>
      <translation>sie beginnt nicht wie eine GGUF-Datei</translation>
    </message>
    <message>
      <location filename="../../app/catalog/gguf.py" />
      <source>it ends within its header</source>
      <translation>sie endet in ihrem Kopf</translation>
    </message>
    <message>
      <location filename="../../app/catalog/gguf.py" />
      <source>its header is too large</source>
      <translation>ihr Kopf ist zu groß</translation>
    </message>
    <message>
      <location filename="../../app/catalog/gguf.py" />
      <source>its version is not known</source>
      <translation>ihre Version ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../app/catalog/gguf.py" />
      <source>«{name}» cannot be read: {cause}.</source>
      <translation>„{name}“ ist nicht lesbar: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>Add it from its folder.</source>
      <translation>Fügen Sie es aus seinem Ordner hinzu.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>Install it again from its original, or remove it.</source>
      <translation>Installieren Sie es noch einmal von seinem Original oder entfernen Sie es.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>Install the model first that the adapter was made for.</source>
      <translation>Installieren Sie zuerst das Modell, für das der Adapter gemacht wurde.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>It has {sha256}. Get it from its original again.</source>
      <translation>Sie hat {sha256}. Holen Sie sie noch einmal von ihrem Original.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>Keep it installed.</source>
      <translation>Lassen Sie es installiert.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>Leave its name out to see.</source>
      <translation>Lassen Sie den Namen weg, um sie zu sehen.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>Nothing uses such a model yet.</source>
      <translation>Noch nichts verwendet ein solches Modell.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>Read it where the model comes from, and accept it to install the model.</source>
      <translation>Lesen Sie sie dort, woher das Modell kommt, und nehmen Sie sie an, um das Modell zu installieren.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>Switch to another model first.</source>
      <translation>Wechseln Sie zuerst auf ein anderes Modell.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>The file has another SHA-256 than you expect.</source>
      <translation>Die Datei hat einen anderen SHA-256, als Sie erwarten.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>The log tells another story of this model than the registry.</source>
      <translation>Das Protokoll erzählt von diesem Modell etwas anderes als das Register.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>The model «{key}» does not lie in «{folder}».</source>
      <translation>Das Modell „{key}“ liegt nicht in „{folder}“.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>The model «{key}» is not on this workstation.</source>
      <translation>Das Modell „{key}“ ist nicht auf diesem Arbeitsplatz.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>The model «{key}» is pinned: drafts go on with it.</source>
      <translation>Das Modell „{key}“ ist fixiert: Entwürfe gehen mit ihm weiter.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>The model «{key}» was never installed in this clinic.</source>
      <translation>Das Modell „{key}“ wurde in dieser Praxis nie installiert.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>There is another model with the name «{name}».</source>
      <translation>Es gibt ein anderes Modell mit dem Namen „{name}“.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>This is «{name}», which Consultroom knows.</source>
      <translation>Das ist „{name}“, das Consultroom kennt.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>Unpin it first.</source>
      <translation>Lösen Sie zuerst die Fixierung.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>its files are not there</source>
      <translation>seine Dateien sind nicht da</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>«consultroom models list» names the models.</source>
      <translation>„consultroom models list“ nennt die Modelle.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>«{key}» is used, or another model stands on it.</source>
      <translation>„{key}“ wird verwendet, oder ein anderes Modell baut darauf auf.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>«{name}» cannot be used: {why}.</source>
      <translation>„{name}“ ist nicht verwendbar: {why}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>«{name}» comes under the licence «{licence}».</source>
      <translation>„{name}“ steht unter der Lizenz „{licence}“.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>A model of your own needs a name.</source>
      <translation>Ein eigenes Modell braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>Choose a Llama in GGUF format, an adapter for one, or a Whisper in CTranslate2 format.</source>
      <translation>Wählen Sie ein Llama im Format GGUF, einen Adapter dafür oder ein Whisper im Format CTranslate2.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>Choose the language model it was made for.</source>
      <translation>Wählen Sie das Sprachmodell, für das er gemacht wurde.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>Give it 1 to {most} letters.</source>
      <translation>Geben Sie ihm 1 bis {most} Buchstaben.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>Only an adapter has a base; register it without one.</source>
      <translation>Nur ein Adapter hat eine Grundlage; tragen Sie es ohne ein.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>Say which model it was made for.</source>
      <translation>Sagen Sie, für welches Modell er gemacht wurde.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>This is {what}.</source>
      <translation>Das ist {what}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>a language model</source>
      <translation>ein Sprachmodell</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>a speech model</source>
      <translation>ein Spracherkennungsmodell</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>an adapter</source>
      <translation>ein Adapter</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>an embedding model</source>
      <translation>ein Einbettungsmodell</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>it is neither a GGUF file nor the folder of a CTranslate2 Whisper</source>
      <translation>es ist weder eine GGUF-Datei noch der Ordner eines Whisper für CTranslate2</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>it is not a file</source>
      <translation>es ist keine Datei</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>its architecture is «{architecture}», not Llama</source>
      <translation>seine Architektur ist „{architecture}“, nicht Llama</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>its «{said}» makes no sense</source>
      <translation>seine Angabe „{said}“ ergibt keinen Sinn</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>«{folder}» cannot be read: {cause}.</source>
      <translation>„{folder}“ ist nicht lesbar: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>«{name}» cannot be registered: {why}.</source>
      <translation>„{name}“ lässt sich nicht eintragen: {why}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>«{name}» takes no adapter.</source>
      <translation>„{name}“ nimmt keinen Adapter.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/registry.py" />
      <source>the log tells another story of the clinic's models than their registry</source>
      <translation>das Protokoll erzählt von den Modellen der Praxis etwas anderes als ihr Register</translation>
    </message>
    <message>
      <location filename="../../app/catalog/removing.py" />
      <source>Close what else uses them, and remove the model again.</source>
      <translation>Schließen Sie, was sie sonst noch benutzt, und entfernen Sie das Modell noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/removing.py" />
      <source>It is not used any more.</source>
      <translation>Es wird nicht mehr verwendet.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/removing.py" />
      <source>The files of «{name}» could not all be deleted: {cause}.</source>
      <translation>Die Dateien von „{name}“ ließen sich nicht alle löschen: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/commands/licences.py" />
      <source>There is no list of licences here, or none of «{name}».</source>
      <translation>Hier gibt es keine Liste der Lizenzen oder keine von „{name}“.</translation>
    </message>
    <message>
      <location filename="../../app/commands/licences.py" />
      <source>«make package» writes it into the installed application.</source>
      <translation>„make package“ schreibt sie in die installierte Anwendung.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>Choose the update in Consultroom under «Health»: it makes one first.</source>
      <translation>Wählen Sie die Aktualisierung in Consultroom unter „Zustand“: Dort wird zuerst eine gemacht.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>Install the version that you want as it was installed first.</source>
      <translation>Installieren Sie die gewünschte Version so, wie die erste installiert wurde.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>No backup of today was made for this update, or it is not at hand.</source>
      <translation>Für diese Aktualisierung wurde heute keine Sicherung gemacht, oder sie ist nicht zur Hand.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>Only an administrator can install.</source>
      <translation>Installieren kann nur, wer den Computer verwaltet.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>Restore «{folder}» before anybody works.</source>
      <translation>Stellen Sie „{folder}“ wieder her, bevor jemand arbeitet.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>Run the same command as root.</source>
      <translation>Führen Sie denselben Befehl als root aus.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>Run this as they do: it asks for an administrator by itself.</source>
      <translation>Führen Sie das mit diesem Konto aus: Nach Verwaltungsrechten wird von selbst gefragt.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>The backup of before is needed, in «{folder}»: plug its disk or stick in.</source>
      <translation>Die Sicherung von vorher wird gebraucht, in „{folder}“: Schließen Sie ihren Datenträger oder Stick an.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>The clinic in «{folder}» belongs to somebody else.</source>
      <translation>Die Praxis in „{folder}“ gehört jemand anderem.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>The clinic's data was not touched.</source>
      <translation>Die Daten der Praxis wurden nicht angerührt.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>The stores and the backup are both there.</source>
      <translation>Die Datenbanken und die Sicherung sind beide da.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>The update was not installed: see above.</source>
      <translation>Die Aktualisierung wurde nicht installiert: siehe oben.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>There is no update here to go back from.</source>
      <translation>Hier gibt es keine Aktualisierung, von der ein Weg zurückführt.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>Try again, or ask whoever looks after this computer.</source>
      <translation>Versuchen Sie es noch einmal oder fragen Sie, wer diesen Computer betreut.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>Version {version} cannot read the stores: {newer} has changed their form.</source>
      <translation>Version {version} kann die Datenbanken nicht lesen: {newer} hat ihre Form geändert.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>Version {version} is installed again. The backup was not restored: see above.</source>
      <translation>Version {version} ist wieder installiert. Die Sicherung wurde nicht wiederhergestellt: siehe oben.</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>April</source>
      <translation>April</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>August</source>
      <translation>August</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>December</source>
      <translation>Dezember</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>February</source>
      <translation>Februar</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>Friday</source>
      <translation>Freitag</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>January</source>
      <translation>Januar</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>July</source>
      <translation>Juli</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>June</source>
      <translation>Juni</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>March</source>
      <translation>März</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>May</source>
      <translation>Mai</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>Monday</source>
      <translation>Montag</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>November</source>
      <translation>November</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>October</source>
      <translation>Oktober</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>Saturday</source>
      <translation>Samstag</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>September</source>
      <translation>September</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>Sunday</source>
      <translation>Sonntag</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>Thursday</source>
      <translation>Donnerstag</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>Tuesday</source>
      <translation>Dienstag</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>Wednesday</source>
      <translation>Mittwoch</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>{day} {month} {year}</source>
      <translation>{day}. {month} {year}</translation>
    </message>
    <message>
      <location filename="../../app/demo.py" />
      <source>Choose an empty folder for the demonstration.</source>
      <translation>Wählen Sie für die Vorführung einen leeren Ordner.</translation>
    </message>
    <message>
      <location filename="../../app/demo.py" />
      <source>Nothing in it was touched.</source>
      <translation>Darin wurde nichts angerührt.</translation>
    </message>
    <message>
      <location filename="../../app/demo.py" />
      <source>There is a clinic in {home} already.</source>
      <translation>In {home} liegt schon eine Praxis.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/consents.py" />
      <source>A recording of this visit is not finished.</source>
      <translation>Eine Aufnahme dieser Konsultation ist nicht beendet.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/consents.py" />
      <source>Begin a new visit, or write an addendum to the note.</source>
      <translation>Beginnen Sie eine neue Konsultation oder schreiben Sie einen Nachtrag zur Notiz.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/consents.py" />
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="../../app/dictation/consents.py" />
      <source>Finish or discard it, then write the withdrawal down.</source>
      <translation>Beenden oder verwerfen Sie sie und halten Sie dann den Widerruf fest.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/consents.py" />
      <source>Overwriting what was deleted</source>
      <translation>Gelöschtes wird überschrieben</translation>
    </message>
    <message>
      <location filename="../../app/dictation/consents.py" />
      <source>The consent is as it was.</source>
      <translation>Die Einwilligung ist, wie sie war.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/consents.py" />
      <source>The note of this visit is signed, so nothing is recorded for it any more.</source>
      <translation>Die Notiz dieser Konsultation ist unterschrieben, darum wird für sie nichts mehr aufgenommen.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/consents.py" />
      <source>The signed note is unchanged.</source>
      <translation>Die unterschriebene Notiz ist unverändert.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>Choose another file.</source>
      <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>Choose the files of this visit alone.</source>
      <translation>Wählen Sie nur die Dateien dieser Konsultation.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>Importing «{name}»</source>
      <translation>„{name}“ wird importiert</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>Importing «{name}» ({number} of {count})</source>
      <translation>„{name}“ wird importiert ({number} von {count})</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>Nothing was imported.</source>
      <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>Parts of «{name}» could not be read. {kept} are kept.</source>
      <translation>Teile von „{name}“ waren nicht lesbar. {kept} bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>The end of «{name}» is missing. {kept} could be read and are kept.</source>
      <translation>Das Ende von „{name}“ fehlt. {kept} waren lesbar und bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>There is no sound in «{name}».</source>
      <translation>In „{name}“ ist kein Ton.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>These are {count} files; {most} can be imported at a time.</source>
      <translation>Das sind {count} Dateien; auf einmal lassen sich {most} importieren.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>mono</source>
      <translation>mono</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>stereo</source>
      <translation>stereo</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>telephone (A-law)</source>
      <translation>Telefon (A-law)</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>telephone (μ-law)</source>
      <translation>Telefon (μ-law)</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>uncompressed</source>
      <translation>unkomprimiert</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>{count} channels</source>
      <translation>{count} Kanäle</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>{minutes} min {seconds} s</source>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recorder.py" />
      <source>Everything so far is saved.</source>
      <translation>Alles bis hierher ist gespeichert.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recorder.py" />
      <source>Finish it, and begin another one for what is still to be said.</source>
      <translation>Beenden Sie sie und beginnen Sie eine neue für das, was noch zu sagen ist.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recorder.py" />
      <source>The recording has reached its longest length.</source>
      <translation>Die Aufnahme hat ihre größte Länge erreicht.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>A reason of 1 to {most} characters is needed.</source>
      <translation>Nötig ist ein Grund von 1 bis {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>Ask the patient, and keep the consent with the visit.</source>
      <translation>Fragen Sie den Patienten und halten Sie die Einwilligung bei der Konsultation fest.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>Looking at «{name}»</source>
      <translation>„{name}“ wird angesehen</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>Nobody has consented to this visit being recorded.</source>
      <translation>Niemand hat in die Aufnahme dieser Konsultation eingewilligt.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>Nothing of it was kept.</source>
      <translation>Davon wurde nichts behalten.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>Nothing was recorded.</source>
      <translation>Es wurde nichts aufgenommen.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>Only a finished recording that no transcript has can be left out.</source>
      <translation>Nur eine beendete Aufnahme, die in keinem Transkript steht, kann ausgelassen werden.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>Open the visit again, and look at what it waits for.</source>
      <translation>Öffnen Sie die Konsultation noch einmal und sehen Sie nach, worauf sie wartet.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>Say why the note is written without it, such as «the file is damaged».</source>
      <translation>Sagen Sie, warum die Notiz ohne sie geschrieben wird, zum Beispiel „Die Datei ist beschädigt“.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>The recording is safe.</source>
      <translation>Die Aufnahme ist sicher.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>{duration} of audio imported</source>
      <translation>{duration} Ton importiert</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>«{name}» was not imported. {what}</source>
      <translation>„{name}“ wurde nicht importiert. {what}</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>Choose an audio or video file.</source>
      <translation>Wählen Sie eine Ton- oder Videodatei.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>Choose the file itself.</source>
      <translation>Wählen Sie die Datei selbst.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>Copy the file to this workstation, and import the copy.</source>
      <translation>Kopieren Sie die Datei auf diesen Arbeitsplatz und importieren Sie die Kopie.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>Open it, and choose the files in it.</source>
      <translation>Öffnen Sie ihn und wählen Sie die Dateien darin.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>There is no file «{path}».</source>
      <translation>Die Datei „{path}“ gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>it is a link</source>
      <translation>sie ist eine Verknüpfung</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>its name is odd</source>
      <translation>ihr Name ist ungewöhnlich</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>«{name}» could not be read to its end: {cause}.</source>
      <translation>„{name}“ war nicht bis zum Ende lesbar: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>«{name}» does not lie on this workstation.</source>
      <translation>„{name}“ liegt nicht auf diesem Arbeitsplatz.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>«{name}» is a folder.</source>
      <translation>„{name}“ ist ein Ordner.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>«{name}» is a link to another file.</source>
      <translation>„{name}“ ist eine Verknüpfung auf eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>«{name}» is empty.</source>
      <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>«{name}» is larger than 2 GB.</source>
      <translation>„{name}“ ist größer als 2 GB.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>«{name}» is not a file.</source>
      <translation>„{name}“ ist keine Datei.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>«{name}» was replaced while it was opened.</source>
      <translation>„{name}“ wurde ersetzt, während es geöffnet wurde.</translation>
    </message>
    <message>
      <location filename="../../app/domain/transcript.py" />
      <source>Clinician</source>
      <translation>Fachperson</translation>
    </message>
    <message>
      <location filename="../../app/domain/transcript.py" />
      <source>Companion</source>
      <translation>Begleitung</translation>
    </message>
    <message>
      <location filename="../../app/domain/transcript.py" />
      <source>Other person</source>
      <translation>Andere Person</translation>
    </message>
    <message>
      <location filename="../../app/domain/transcript.py" />
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>Stopped.</source>
      <translation>Angehalten.</translation>
    </message>
    <message>
      <location filename="../../app/export/audit_report.py" />
      <source>Choose a shorter period, or export it as CSV.</source>
      <translation>Wählen Sie einen kürzeren Zeitraum oder exportieren Sie als CSV.</translation>
    </message>
    <message>
      <location filename="../../app/export/audit_report.py" />
      <source>Made by {name} on {day} at {time}, sorted by {order}.</source>
      <translation>Gemacht von {name} am {day} um {time}, sortiert nach {order}.</translation>
    </message>
    <message>
      <location filename="../../app/export/audit_report.py" />
      <source>Root of the log: {root}</source>
      <translation>Wurzel des Protokolls: {root}</translation>
    </message>
    <message>
      <location filename="../../app/export/audit_report.py" />
      <source>This report has {count} events, and paper takes {most}.</source>
      <translation>Dieser Bericht hat {count} Ereignisse, und Papier fasst {most}.</translation>
    </message>
    <message>
      <location filename="../../app/export/audit_report.py" />
      <source>Writing the pages</source>
      <translation>Seiten werden geschrieben</translation>
    </message>
    <message>
      <location filename="../../app/export/audit_report.py" />
      <source>{clinic} · made by {name} · {time}</source>
      <translation>{clinic} · gemacht von {name} · {time}</translation>
    </message>
    <message>
      <location filename="../../app/export/audit_report.py" />
      <source>{count} of the {size} events that the log held then.</source>
      <translation>{count} der {size} Ereignisse, die das Protokoll damals hatte.</translation>
    </message>
    <message>
      <location filename="../../app/export/letterhead.py" />
      <source>Choose a PNG or JPEG file of your logo.</source>
      <translation>Wählen Sie eine PNG- oder JPEG-Datei Ihres Logos.</translation>
    </message>
    <message>
      <location filename="../../app/export/letterhead.py" />
      <source>This picture cannot be the logo: {why}.</source>
      <translation>Dieses Bild kann nicht das Logo sein: {why}.</translation>
    </message>
    <message>
      <location filename="../../app/export/letterhead.py" />
      <source>it has fewer than {least} pixels on a side</source>
      <translation>es hat weniger als {least} Pixel an einer Seite</translation>
    </message>
    <message>
      <location filename="../../app/export/letterhead.py" />
      <source>it has more than {most} pixels on a side</source>
      <translation>es hat mehr als {most} Pixel an einer Seite</translation>
    </message>
    <message>
      <location filename="../../app/export/letterhead.py" />
      <source>it holds too much detail for a logo</source>
      <translation>es enthält zu viele Einzelheiten für ein Logo</translation>
    </message>
    <message>
      <location filename="../../app/export/letterhead.py" />
      <source>it is animated</source>
      <translation>es ist animiert</translation>
    </message>
    <message>
      <location filename="../../app/export/letterhead.py" />
      <source>it is damaged</source>
      <translation>es ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../app/export/letterhead.py" />
      <source>it is larger than {most} MB</source>
      <translation>es ist größer als {most} MB</translation>
    </message>
    <message>
      <location filename="../../app/export/letterhead.py" />
      <source>it is neither PNG nor JPEG</source>
      <translation>es ist weder PNG noch JPEG</translation>
    </message>
    <message>
      <location filename="../../app/export/letterhead.py" />
      <source>«{name}» could not be read: {cause}.</source>
      <translation>„{name}“ war nicht lesbar: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/export/new_file.py" />
      <source>Name a file that does not exist yet.</source>
      <translation>Nennen Sie eine Datei, die es noch nicht gibt.</translation>
    </message>
    <message>
      <location filename="../../app/export/new_file.py" />
      <source>«{path}» could not be written: {cause}.</source>
      <translation>„{path}“ ließ sich nicht schreiben: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/export/note_document.py" />
      <source>amended</source>
      <translation>ergänzt</translation>
    </message>
    <message>
      <location filename="../../app/export/note_document.py" />
      <source>amended and signed</source>
      <translation>ergänzt und unterschrieben</translation>
    </message>
    <message>
      <location filename="../../app/export/note_document.py" />
      <source>draft, not signed</source>
      <translation>Entwurf, nicht unterschrieben</translation>
    </message>
    <message>
      <location filename="../../app/export/note_document.py" />
      <source>entered in error</source>
      <translation>irrtümlich erfasst</translation>
    </message>
    <message>
      <location filename="../../app/export/note_document.py" />
      <source>final</source>
      <translation>endgültig</translation>
    </message>
    <message>
      <location filename="../../app/export/note_document.py" />
      <source>signed</source>
      <translation>unterschrieben</translation>
    </message>
    <message>
      <location filename="../../app/export/note_files.py" />
      <source>Choose another one, or take the words that are offered.</source>
      <translation>Wählen Sie eine andere oder nehmen Sie die vorgeschlagenen Wörter.</translation>
    </message>
    <message>
      <location filename="../../app/export/note_files.py" />
      <source>Nothing was exported.</source>
      <translation>Es wurde nichts exportiert.</translation>
    </message>
    <message>
      <location filename="../../app/export/note_files.py" />
      <source>The passphrase of a file has at most {most} letters that every keyboard types alike, and no spaces at its ends.</source>
      <translation>Die Passphrase einer Datei hat höchstens {most} Buchstaben, die jede Tastatur gleich tippt, und keine Leerzeichen am Anfang oder Ende.</translation>
    </message>
    <message>
      <location filename="../../app/export/notes.py" />
      <source>Choose a folder outside it.</source>
      <translation>Wählen Sie einen Ordner außerhalb davon.</translation>
    </message>
    <message>
      <location filename="../../app/export/notes.py" />
      <source>Nothing is written in this section.</source>
      <translation>In diesem Abschnitt steht nichts.</translation>
    </message>
    <message>
      <location filename="../../app/export/notes.py" />
      <source>Show this to whoever looks after Consultroom, and verify the log.</source>
      <translation>Zeigen Sie das der Person, die Consultroom betreut, und prüfen Sie das Protokoll.</translation>
    </message>
    <message>
      <location filename="../../app/export/notes.py" />
      <source>Sign it first. A draft can be copied or printed, and says that it is one.</source>
      <translation>Unterschreiben Sie sie zuerst. Ein Entwurf lässt sich kopieren oder drucken und sagt, dass er einer ist.</translation>
    </message>
    <message>
      <location filename="../../app/export/notes.py" />
      <source>The note is not signed, and only signed notes become files.</source>
      <translation>Die Notiz ist nicht unterschrieben, und nur unterschriebene Notizen werden zu Dateien.</translation>
    </message>
    <message>
      <location filename="../../app/export/notes.py" />
      <source>The signatures of this note do not fit what is stored.</source>
      <translation>Die Unterschriften dieser Notiz passen nicht zu dem, was gespeichert ist.</translation>
    </message>
    <message>
      <location filename="../../app/export/notes.py" />
      <source>This is the clinic's own folder, where nothing is exported to.</source>
      <translation>Das ist der eigene Ordner der Praxis; dorthin wird nichts exportiert.</translation>
    </message>
    <message>
      <location filename="../../app/export/patient.py" />
      <source>Choose a folder outside it, such as one on a stick for the patient.</source>
      <translation>Wählen Sie einen Ordner außerhalb davon, zum Beispiel auf einem Stick für den Patienten.</translation>
    </message>
    <message>
      <location filename="../../app/export/patient.py" />
      <source>Choose another one.</source>
      <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../app/export/patient.py" />
      <source>Collecting the data</source>
      <translation>Die Daten werden gesammelt</translation>
    </message>
    <message>
      <location filename="../../app/export/patient.py" />
      <source>Exported</source>
      <translation>Exportiert</translation>
    </message>
    <message>
      <location filename="../../app/export/patient.py" />
      <source>The export could not be written: {cause}.</source>
      <translation>Der Export ließ sich nicht schreiben: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/export/patient.py" />
      <source>There is no folder «{name}».</source>
      <translation>Den Ordner „{name}“ gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../app/export/patient.py" />
      <source>This is the clinic's own folder, where nothing lies unencrypted.</source>
      <translation>Das ist der eigene Ordner der Praxis; dort liegt nichts unverschlüsselt.</translation>
    </message>
    <message>
      <location filename="../../app/export/patient.py" />
      <source>Writing recording {number} of {count}</source>
      <translation>Aufnahme {number} von {count} wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../app/export/patient.py" />
      <source>Writing the page</source>
      <translation>Seite wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../app/export/patient_page.py" />
      <source>This folder is not encrypted. Whoever has it can read and hear everything in it. Hand it over personally, or on a medium that you protect yourself.</source>
      <translation>Dieser Ordner ist nicht verschlüsselt. Wer ihn hat, kann alles darin lesen und hören. Übergeben Sie ihn persönlich oder auf einem Datenträger, den Sie selbst schützen.</translation>
    </message>
    <message>
      <location filename="../../app/export/sheet.py" />
      <source>Consultroom · keep in a safe</source>
      <translation>Consultroom · in einem Safe aufbewahren</translation>
    </message>
    <message>
      <location filename="../../app/export/sheet.py" />
      <source>How to keep it</source>
      <translation>Wie Sie es aufbewahren</translation>
    </message>
    <message>
      <location filename="../../app/export/sheet.py" />
      <source>Made on {day} at {time}</source>
      <translation>Erstellt am {day} um {time}</translation>
    </message>
    <message>
      <location filename="../../app/export/sheet.py" />
      <source>Recovery sheet</source>
      <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
      <location filename="../../app/export/sheet.py" />
      <source>When to use it</source>
      <translation>Wann Sie es benutzen</translation>
    </message>
    <message>
      <location filename="../../app/export/sheet_words.py" />
      <source>If it is lost and nobody can sign in, the records cannot be opened by anybody.</source>
      <translation>Geht es verloren und kann sich niemand anmelden, kann niemand mehr die Daten öffnen.</translation>
    </message>
    <message>
      <location filename="../../app/export/sheet_words.py" />
      <source>If it may have been seen, replace the recovery key and destroy this sheet.</source>
      <translation>Hat es vielleicht jemand gesehen, ersetzen Sie den Wiederherstellungsschlüssel und vernichten Sie dieses Blatt.</translation>
    </message>
    <message>
      <location filename="../../app/export/sheet_words.py" />
      <source>Keep this sheet in a safe, away from the workstation. Do not photograph it, send it or type it into any other program.</source>
      <translation>Bewahren Sie dieses Blatt in einem Safe auf, getrennt vom Arbeitsplatz. Fotografieren und verschicken Sie es nicht und tippen Sie es in kein anderes Programm.</translation>
    </message>
    <message>
      <location filename="../../app/export/sheet_words.py" />
      <source>These 24 words open everything that this clinic keeps in Consultroom: the charts, the accounts and the audit log. They need no passphrase and no particular workstation.</source>
      <translation>Diese 24 Wörter öffnen alles, was diese Praxis in Consultroom aufbewahrt: die Akten, die Konten und das Protokoll. Sie brauchen keine Passphrase und keinen bestimmten Arbeitsplatz.</translation>
    </message>
    <message>
      <location filename="../../app/export/sheet_words.py" />
      <source>Use them when nobody who reads charts can sign in any more, when the workstation is lost or broken, or when the key slots were changed by somebody. Each use is written into the audit log, and the words are replaced afterwards.</source>
      <translation>Benutzen Sie sie, wenn sich niemand mehr anmelden kann, der Akten liest, wenn der Arbeitsplatz verloren oder defekt ist oder wenn jemand die Schlüsselfächer geändert hat. Jede Benutzung steht im Protokoll, und danach werden die Wörter ersetzt.</translation>
    </message>
    <message>
      <location filename="../../app/export/sheet_words.py" />
      <source>Whoever holds it and a copy of the clinic's folder can read every chart.</source>
      <translation>Wer es und eine Kopie des Praxisordners hat, kann jede Akte lesen.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/allergies.py" />
      <source>The note denies allergies; the cited words say «{heard}».</source>
      <translation>Die Notiz verneint Allergien; das Gehörte sagt „{heard}“.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/characters.py" />
      <source>«{word}» has letters or digits that look like others. Write it anew.</source>
      <translation>„{word}“ enthält Buchstaben oder Ziffern, die anderen gleichen. Schreiben Sie es neu.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/claims.py" />
      <source>In other words than were said: {words}.</source>
      <translation>Mit anderen Worten als gesagt: {words}.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/claims.py" />
      <source>Not in the cited words: {words}.</source>
      <translation>Nicht im Gehörten: {words}.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/claims.py" />
      <source>The note names {said}; the cited words do not.</source>
      <translation>Die Notiz nennt {said}; das Gehörte nicht.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/claims.py" />
      <source>The note says {said}; the cited words say {heard}.</source>
      <translation>Die Notiz sagt {said}; das Gehörte sagt {heard}.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/claims.py" />
      <source>The two names are easily confused.</source>
      <translation>Die beiden Namen werden leicht verwechselt.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/consent.py" />
      <source>The note says «{said}»; the cited words do not.</source>
      <translation>Die Notiz sagt „{said}“; das Gehörte nicht.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/denials.py" />
      <source>The note affirms «{word}»; the cited words deny it.</source>
      <translation>Die Notiz bejaht „{word}“; das Gehörte verneint es.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/denials.py" />
      <source>The note affirms «{word}»; the cited words do not clearly do so.</source>
      <translation>Die Notiz bejaht „{word}“; das Gehörte tut es nicht eindeutig.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/denials.py" />
      <source>The note denies «{word}»; the cited words affirm it.</source>
      <translation>Die Notiz verneint „{word}“; das Gehörte bejaht es.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/denials.py" />
      <source>The note denies «{word}»; the cited words do not clearly do so.</source>
      <translation>Die Notiz verneint „{word}“; das Gehörte tut es nicht eindeutig.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/doses.py" />
      <source>The note gives {said}; the cited words say {heard} of {drug}.</source>
      <translation>Die Notiz gibt {said} an; das Gehörte sagt {heard} {drug}.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/figures.py" />
      <source>Of the date {said} only «{heard}» was said.</source>
      <translation>Vom Datum {said} wurde nur „{heard}“ gesagt.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/figures.py" />
      <source>The note says {said}; the cited words do not.</source>
      <translation>Die Notiz sagt {said}; das Gehörte nicht.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/grounding.py" />
      <source>Heard with little certainty: {words}. Listen to it.</source>
      <translation>Unsicher verstanden: {words}. Hören Sie es sich an.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/grounding.py" />
      <source>Said only where somebody tells what to write («{words}»). Ask whether it is so.</source>
      <translation>Nur dort gesagt, wo jemand vorgibt, was zu schreiben ist („{words}“). Fragen Sie, ob es stimmt.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/grounding.py" />
      <source>Segment {number}, which is not cited, says it.</source>
      <translation>Passage {number} sagt es, ist aber nicht als Beleg genannt.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/grounding.py" />
      <source>The cited words say none of this.</source>
      <translation>Das Gehörte sagt nichts davon.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/grounding.py" />
      <source>The statement cites no words.</source>
      <translation>Die Aussage nennt keinen Beleg.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/identity.py" />
      <source>Heard: «{said}». The visit is of {whom}.</source>
      <translation>Gehört: „{said}“. In der Akte: {whom}.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/identity.py" />
      <source>somebody born {day}</source>
      <translation>geboren am {day}</translation>
    </message>
    <message>
      <location filename="../../app/grounding/identity.py" />
      <source>somebody who is female</source>
      <translation>eine weibliche Person</translation>
    </message>
    <message>
      <location filename="../../app/grounding/identity.py" />
      <source>somebody who is male</source>
      <translation>eine männliche Person</translation>
    </message>
    <message>
      <location filename="../../app/grounding/identity.py" />
      <source>somebody who is {count} year old</source>
      <translation>eine Person von {count} Jahr</translation>
    </message>
    <message>
      <location filename="../../app/grounding/identity.py" />
      <source>somebody who is {count} years old</source>
      <translation>eine Person von {count} Jahren</translation>
    </message>
    <message>
      <location filename="../../app/grounding/missing.py" />
      <source>An allergy to {substance} was said and is not in the note.</source>
      <translation>Eine Allergie auf {substance} wurde gesagt und steht nicht in der Notiz.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/missing.py" />
      <source>Said, and not in the note: {words}.</source>
      <translation>Gesagt, aber nicht in der Notiz: {words}.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/relatives.py" />
      <source>Nobody said that the {relative} speaks here.</source>
      <translation>Niemand hat gesagt, dass hier diese Person spricht: {relative}.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/relatives.py" />
      <source>The note says this of the patient; the cited words say it of a relative: «{heard}».</source>
      <translation>Die Notiz sagt das über den Patienten; das Gehörte sagt es über Angehörige: „{heard}“.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/relatives.py" />
      <source>The note says this of the {relative}; the cited words do not.</source>
      <translation>Die Notiz sagt das über Angehörige („{relative}“); das Gehörte nicht.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/relatives.py" />
      <source>The note speaks of the {relative}; the cited words do not.</source>
      <translation>Die Notiz spricht von Angehörigen („{relative}“); das Gehörte nicht.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/routes.py" />
      <source>The note gives {drug} {route}; the cited words do not say so.</source>
      <translation>Die Notiz gibt {drug} {route}; das Gehörte sagt das nicht.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/routes.py" />
      <source>The note gives {drug} {route}; the cited words say {heard}.</source>
      <translation>Die Notiz gibt {drug} {route}; das Gehörte sagt {heard}.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/sided.py" />
      <source>The note says {said}; the cited words name no side.</source>
      <translation>Die Notiz sagt {said}; das Gehörte nennt keine Seite.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/choosing.py" />
      <source>all on {device}</source>
      <translation>alles auf {device}</translation>
    </message>
    <message>
      <location filename="../../app/hardware/choosing.py" />
      <source>does not fit</source>
      <translation>passt nicht</translation>
    </message>
    <message>
      <location filename="../../app/hardware/choosing.py" />
      <source>processor</source>
      <translation>Prozessor</translation>
    </message>
    <message>
      <location filename="../../app/hardware/choosing.py" />
      <source>{layers} of {count} layers on {device}</source>
      <translation>{layers} von {count} Schichten auf {device}</translation>
    </message>
    <message>
      <location filename="../../app/hardware/measuring.py" />
      <source>Measuring once what this workstation does best</source>
      <translation>Einmal wird gemessen, was dieser Arbeitsplatz am besten kann</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>CUDA's share of main memory</source>
      <translation>Anteil von CUDA am Arbeitsspeicher</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>buffers</source>
      <translation>Puffer</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>context</source>
      <translation>Kontext</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>driver</source>
      <translation>Treiber</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>how much less in 8 bits</source>
      <translation>wie viel weniger es in 8 Bit ist</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>its vocabulary</source>
      <translation>sein Wortschatz</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>program</source>
      <translation>Programm</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>the driver's share of main memory</source>
      <translation>Anteil des Treibers am Arbeitsspeicher</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>the driver's share of the card</source>
      <translation>Anteil des Treibers an der Grafikkarte</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>vocabulary</source>
      <translation>Wortschatz</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>weights laid out anew</source>
      <translation>neu angeordnete Gewichte</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>windows</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>, context in 8 bits</source>
      <translation>, Kontext in 8 Bit</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>16 bits</source>
      <translation>16 Bit</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>32 bits</source>
      <translation>32 Bit</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>8 bits</source>
      <translation>8 Bit</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>A part of the language model on the card, speech on the processor</source>
      <translation>Ein Teil des Sprachmodells auf der Grafikkarte, Spracherkennung auf dem Prozessor</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Both engines compute on the processor: {why}.</source>
      <translation>Beide Rechendienste laufen auf dem Prozessor: {why}.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Both on the card, speech in {bits}{context}</source>
      <translation>Beide auf der Grafikkarte, Spracherkennung in {bits}{context}</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Both on the processor</source>
      <translation>Beide auf dem Prozessor</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Both on the processor, weights as they lie in the file</source>
      <translation>Beide auf dem Prozessor, Gewichte wie in der Datei</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Chosen as the least; it does not fit.</source>
      <translation>Als das Geringste gewählt; es passt nicht.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Chosen.</source>
      <translation>Gewählt.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Each on a card of its own, speech in {bits}{context}</source>
      <translation>Jeder auf einer eigenen Grafikkarte, Spracherkennung in {bits}{context}</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Fits too; against it: {lack}.</source>
      <translation>Passt auch; dagegen spricht: {lack}.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Language model on the card{context}, speech on the processor</source>
      <translation>Sprachmodell auf der Grafikkarte{context}, Spracherkennung auf dem Prozessor</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Needs {size} more of main memory.</source>
      <translation>Braucht {size} mehr Arbeitsspeicher.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Needs {size} more of the card.</source>
      <translation>Braucht {size} mehr auf der Grafikkarte.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>One after the other on the card, speech in {bits}</source>
      <translation>Nacheinander auf der Grafikkarte, Spracherkennung in {bits}</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>One after the other on the processor</source>
      <translation>Nacheinander auf dem Prozessor</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Speech on the card, in {bits}</source>
      <translation>Spracherkennung auf der Grafikkarte, in {bits}</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>The models do not fit in this machine: {size} of main memory are missing, so expect them to be slow or to end.</source>
      <translation>Die Modelle passen nicht in diesen Computer: Es fehlen {size} Arbeitsspeicher. Rechnen Sie damit, dass sie langsam sind oder abbrechen.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>both engines share one card</source>
      <translation>beide Rechendienste teilen sich eine Grafikkarte</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>drafts are slower</source>
      <translation>Entwürfe sind langsamer</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>each engine waits for the other</source>
      <translation>die Rechendienste warten aufeinander</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>nothing is gained by it</source>
      <translation>es bringt keinen Vorteil</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>speech is less precise</source>
      <translation>die Spracherkennung ist weniger genau</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>speech is slower</source>
      <translation>die Spracherkennung ist langsamer</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>the card has too little memory free</source>
      <translation>die Grafikkarte hat zu wenig freien Speicher</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>the context is less precise</source>
      <translation>der Kontext ist weniger genau</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>the layers beside the card are slower</source>
      <translation>die Schichten neben der Grafikkarte sind langsamer</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>the weights are not laid out for this processor</source>
      <translation>die Gewichte sind nicht für diesen Prozessor angeordnet</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>these models are small</source>
      <translation>diese Modelle sind klein</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>this machine has no card that they can use</source>
      <translation>dieser Computer hat keine Grafikkarte, die sie nutzen können</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>{card} cannot be used ({why})</source>
      <translation>{card} ist nicht benutzbar ({why})</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>{one} and {other}</source>
      <translation>{one} und {other}</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>{way}: {taken} of {free} free on {cards}, because that is the best of all and it fits.</source>
      <translation>{way}: {taken} von {free} freiem Speicher auf {cards}; das ist das Beste von allem, und es passt.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>{way}: {taken} of {free} free on {cards}, because what would be better needs {missing} more of the card.</source>
      <translation>{way}: {taken} von {free} freiem Speicher auf {cards}; etwas Besseres bräuchte {missing} mehr auf der Grafikkarte.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/probe.py" />
      <source>Its driver {driver} is too old for CUDA 12: install a newer one.</source>
      <translation>Ihr Treiber {driver} ist zu alt für CUDA 12: Installieren Sie einen neueren.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/probe.py" />
      <source>NVIDIA's driver does not answer ({error}).</source>
      <translation>Der Treiber von NVIDIA antwortet nicht ({error}).</translation>
    </message>
    <message>
      <location filename="../../app/hardware/probe.py" />
      <source>The card does not answer.</source>
      <translation>Die Grafikkarte antwortet nicht.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/probe.py" />
      <source>The card is too old for CUDA 12.</source>
      <translation>Die Grafikkarte ist zu alt für CUDA 12.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/self_test.py" />
      <source>Speech is written down {factor} times as fast as it is spoken{where}, and notes are written at {tokens} tokens a second {place}.</source>
      <translation>Sprache wird {factor}-mal so schnell niedergeschrieben, wie sie gesprochen wird{where}, und Notizen entstehen mit {tokens} Tokens in der Sekunde {place}.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/self_test.py" />
      <source>Testing this workstation: loading the language model</source>
      <translation>Arbeitsplatz wird getestet: Sprachmodell wird geladen</translation>
    </message>
    <message>
      <location filename="../../app/hardware/self_test.py" />
      <source>Testing this workstation: loading the speech model</source>
      <translation>Arbeitsplatz wird getestet: Spracherkennungsmodell wird geladen</translation>
    </message>
    <message>
      <location filename="../../app/hardware/self_test.py" />
      <source>Testing this workstation: notes</source>
      <translation>Arbeitsplatz wird getestet: Notizen</translation>
    </message>
    <message>
      <location filename="../../app/hardware/self_test.py" />
      <source>Testing this workstation: speech</source>
      <translation>Arbeitsplatz wird getestet: Spracherkennung</translation>
    </message>
    <message>
      <location filename="../../app/hardware/self_test.py" />
      <source>The engine {name} is not sealed.</source>
      <translation>Der Rechendienst {name} ist nicht versiegelt.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/self_test.py" />
      <source>The test could not be kept beside the models ({cause}).</source>
      <translation>Der Test ließ sich nicht neben den Modellen ablegen ({cause}).</translation>
    </message>
    <message>
      <location filename="../../app/hardware/self_test.py" />
      <source>This workstation is tested</source>
      <translation>Dieser Arbeitsplatz ist getestet</translation>
    </message>
    <message>
      <location filename="../../app/hardware/self_test.py" />
      <source>on the processor with {count} thread</source>
      <translation>auf dem Prozessor mit {count} Thread</translation>
    </message>
    <message>
      <location filename="../../app/hardware/self_test.py" />
      <source>on the processor with {count} threads</source>
      <translation>auf dem Prozessor mit {count} Threads</translation>
    </message>
    <message>
      <location filename="../../app/hardware/self_test.py" />
      <source>on {device}</source>
      <translation>auf {device}</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Ask whoever looks after this computer to turn on {switch} before the first patient. Charts are encrypted by Consultroom in any case; what the system itself puts aside, such as memory while it sleeps, is not.</source>
      <translation>Bitten Sie die Person, die diesen Computer betreut, vor dem ersten Patienten {switch} einzuschalten. Die Akten verschlüsselt Consultroom in jedem Fall; was das System selbst ablegt, etwa den Arbeitsspeicher im Ruhezustand, dagegen nicht.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Charts stay closed until it is. Show this to whoever installed Consultroom.</source>
      <translation>Bis dahin bleiben die Akten geschlossen. Zeigen Sie das der Person, die Consultroom installiert hat.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Closed to Consultroom: {count} ways out were tried and refused.</source>
      <translation>Für Consultroom geschlossen: {count} Wege nach außen wurden versucht und abgewiesen.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Disk</source>
      <translation>Datenträger</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Everything is computed by the processor: the same, only slower.</source>
      <translation>Alles rechnet der Prozessor: dasselbe, nur langsamer.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Graphics card</source>
      <translation>Grafikkarte</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Have them on a stick; they are added once the clinic is founded.</source>
      <translation>Halten Sie sie auf einem Stick bereit; sie kommen dazu, sobald die Praxis angelegt ist.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Have whoever looks after this computer mend that.</source>
      <translation>Lassen Sie das von der Person beheben, die diesen Computer betreut.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>It could not be proved that the network is closed.</source>
      <translation>Es war nicht nachzuweisen, dass das Netz geschlossen ist.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Models and a year of charts take about {size}. Make room, or have a larger disk put in.</source>
      <translation>Modelle und ein Jahr Akten brauchen etwa {size}. Schaffen Sie Platz oder lassen Sie einen größeren Datenträger einbauen.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>None that could compute was found.</source>
      <translation>Es wurde keine gefunden, die rechnen kann.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Only {size} of the disk are free.</source>
      <translation>Auf dem Datenträger sind nur {size} frei.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Room</source>
      <translation>Platz</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Take it as not encrypted. Ask whoever looks after this computer to turn on {switch} before the first patient, or to tell you that it is on.</source>
      <translation>Nehmen Sie an, dass er nicht verschlüsselt ist. Bitten Sie die Person, die diesen Computer betreut, vor dem ersten Patienten {switch} einzuschalten oder Ihnen zu sagen, dass es an ist.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>The demonstration models work, to try things out. More memory or a card is needed.</source>
      <translation>Die Vorführmodelle laufen, zum Ausprobieren. Nötig ist mehr Arbeitsspeicher oder eine Grafikkarte.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>The disk is encrypted.</source>
      <translation>Der Datenträger ist verschlüsselt.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>The system does not encrypt this disk.</source>
      <translation>Das System verschlüsselt diesen Datenträger nicht.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>The system does not say whether this disk is encrypted.</source>
      <translation>Das System sagt nicht, ob dieser Datenträger verschlüsselt ist.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>This disk is encrypted, but maybe not where the system puts memory aside (swap).</source>
      <translation>Dieser Datenträger ist verschlüsselt, aber vielleicht nicht dort, wohin das System Arbeitsspeicher auslagert (Swap).</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Until then everything is computed by the processor: the same, only slower.</source>
      <translation>Bis dahin rechnet alles der Prozessor: dasselbe, nur langsamer.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Words of patients could lie there. Ask whoever looks after this computer to encrypt the swap, or to turn it off, before the first patient.</source>
      <translation>Dort könnten Worte von Patienten liegen. Bitten Sie die Person, die diesen Computer betreut, den Swap vor dem ersten Patienten zu verschlüsseln oder abzuschalten.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>encryption (LUKS)</source>
      <translation>die Verschlüsselung (LUKS)</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>{card} with {memory}</source>
      <translation>{card} mit {memory}</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>{has}: too little for a model for patients.</source>
      <translation>{has}: zu wenig für ein Modell für Patienten.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>{has}: «{language}» fits for notes, «{speech}» for speech.</source>
      <translation>{has}: „{language}“ passt für Notizen, „{speech}“ für die Spracherkennung.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>{memory} of memory and {count} core</source>
      <translation>{memory} Arbeitsspeicher und {count} Kern</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>{memory} of memory and {count} cores</source>
      <translation>{memory} Arbeitsspeicher und {count} Kerne</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>{size} of the disk are free.</source>
      <translation>Auf dem Datenträger sind {size} frei.</translation>
    </message>
    <message>
      <location filename="../../app/health/health.py" />
      <source>If nobody restored it, verify the log and compare it with a printed checkpoint.</source>
      <translation>Hat ihn niemand wiederhergestellt, prüfen Sie das Protokoll und vergleichen Sie es mit einem gedruckten Prüfpunkt.</translation>
    </message>
    <message>
      <location filename="../../app/health/health.py" />
      <source>The audit log does not continue what the charts remember: it was restored or rewritten.</source>
      <translation>Das Protokoll setzt nicht fort, woran sich die Akten erinnern: Es wurde wiederhergestellt oder neu geschrieben.</translation>
    </message>
    <message>
      <location filename="../../app/health/health.py" />
      <source>Verify the log, and compare it with a printed checkpoint.</source>
      <translation>Prüfen Sie das Protokoll und vergleichen Sie es mit einem gedruckten Prüfpunkt.</translation>
    </message>
    <message>
      <location filename="../../app/health/health.py" />
      <source>{store} came without the account of how it was closed, so it cannot be seen whether an older part was put back before. This is so after a restore.</source>
      <translation>{store} kam ohne Angabe, wie sie geschlossen wurde. Ob vorher ein älterer Teil zurückgelegt wurde, ist darum nicht zu sehen. Nach einer Wiederherstellung ist das so.</translation>
    </message>
    <message>
      <location filename="../../app/health/installed.py" />
      <source>Install it from its folder or stick, or switch to another model.</source>
      <translation>Installieren Sie es von seinem Ordner oder Stick oder wechseln Sie auf ein anderes Modell.</translation>
    </message>
    <message>
      <location filename="../../app/health/installed.py" />
      <source>Install them again from their originals, or remove them.</source>
      <translation>Installieren Sie sie noch einmal von ihren Originalen oder entfernen Sie sie.</translation>
    </message>
    <message>
      <location filename="../../app/health/installed.py" />
      <source>The files of the model «{name}» are not on this workstation, or not whole.</source>
      <translation>Die Dateien des Modells „{name}“ sind nicht auf diesem Arbeitsplatz oder nicht vollständig.</translation>
    </message>
    <message>
      <location filename="../../app/health/installed.py" />
      <source>The log tells another story of the clinic's models than their registry: {names}. Nothing is computed with models of their kind.</source>
      <translation>Das Protokoll erzählt von den Modellen der Praxis etwas anderes als ihr Register: {names}. Mit Modellen dieser Art wird nichts gerechnet.</translation>
    </message>
    <message>
      <location filename="../../app/inference/cards.py" />
      <source>The graphics cards could not be asked: {what}</source>
      <translation>Die Grafikkarten ließen sich nicht befragen: {what}</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it described a file that cannot be</source>
      <translation>er beschrieb eine Datei, die es nicht geben kann</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it gave a device a name that is none</source>
      <translation>er gab einem Gerät einen ungültigen Namen</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it gave a format a name that is none</source>
      <translation>er gab einem Format einen ungültigen Namen</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it gave an unknown reason to finish</source>
      <translation>er gab einen unbekannten Grund für das Ende an</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it named more things than there can be</source>
      <translation>er nannte mehr Dinge, als es geben kann</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it sent a count that cannot be</source>
      <translation>er schickte eine unmögliche Anzahl</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it sent a duration that cannot be</source>
      <translation>er schickte eine unmögliche Dauer</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it sent a number that is not finite</source>
      <translation>er schickte eine Zahl, die nicht endlich ist</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it sent a probability that is none</source>
      <translation>er schickte eine Wahrscheinlichkeit, die keine ist</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it sent a segment of a window that nobody asked for</source>
      <translation>er schickte eine Passage aus einem Fenster, nach dem niemand gefragt hat</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it sent a segment with too many words</source>
      <translation>er schickte eine Passage mit zu vielen Wörtern</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it sent a size that cannot be</source>
      <translation>er schickte eine unmögliche Größe</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it sent a stretch of speech outside its window</source>
      <translation>er schickte ein Stück Sprache außerhalb seines Fensters</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it sent a text that is too long</source>
      <translation>er schickte einen zu langen Text</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it sent a time outside its window</source>
      <translation>er schickte eine Zeit außerhalb ihres Fensters</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it sent more than was asked for</source>
      <translation>er schickte mehr als verlangt</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine.py" />
      <source>it did not describe the file</source>
      <translation>er beschrieb die Datei nicht</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine.py" />
      <source>it sent another number of samples than it says</source>
      <translation>er schickte eine andere Zahl von Abtastwerten, als er angibt</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine.py" />
      <source>it sent no samples</source>
      <translation>er schickte keine Abtastwerte</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine.py" />
      <source>it sent no segment</source>
      <translation>er schickte keine Passage</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine.py" />
      <source>it sent no stretches of speech</source>
      <translation>er schickte keine Stücke Sprache</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine.py" />
      <source>it sent no text</source>
      <translation>er schickte keinen Text</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>Nothing that was recorded or written is lost.</source>
      <translation>Nichts Aufgenommenes oder Geschriebenes ist verloren.</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>Run «consultroom doctor» and show its result to whoever installed this workstation.</source>
      <translation>Führen Sie „consultroom doctor“ aus und zeigen Sie das Ergebnis der Person, die diesen Arbeitsplatz eingerichtet hat.</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>The audio import</source>
      <translation>Der Tonimport</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>The language engine</source>
      <translation>Das Sprachmodell</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>The speech engine</source>
      <translation>Die Spracherkennung</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>Try again; if it happens again, tell whoever installed this workstation.</source>
      <translation>Versuchen Sie es noch einmal; geschieht es wieder, sagen Sie es der Person, die diesen Arbeitsplatz eingerichtet hat.</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>Waiting for {engine}: next in the queue</source>
      <translation>Warten auf {engine}: als Nächstes an der Reihe</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>Waiting for {engine}: number {place} in the queue</source>
      <translation>Warten auf {engine}: Platz {place} in der Warteschlange</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>nothing held</source>
      <translation>nichts hielt</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>the audio import</source>
      <translation>den Tonimport</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>the language engine</source>
      <translation>das Sprachmodell</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>the speech engine</source>
      <translation>die Spracherkennung</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>{engine} could not be sealed off from the network and the disk ({broken}), so it was not used.</source>
      <translation>{engine} ließ sich nicht von Netz und Datenträger abschotten ({broken}) und wurde darum nicht verwendet.</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>{engine} failed on this request ({message}).</source>
      <translation>{engine} scheiterte an diesem Auftrag ({message}).</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>{engine} is at work</source>
      <translation>{engine} ist bei der Arbeit</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>{engine} stopped: {reason}.</source>
      <translation>{engine} blieb stehen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>{engine} was closed.</source>
      <translation>{engine} wurde geschlossen.</translation>
    </message>
    <message>
      <location filename="../../app/inference/engines.py" />
      <source>Loading {name}</source>
      <translation>{name} wird geladen</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>at precision {precision}</source>
      <translation>mit der Genauigkeit {precision}</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>on the graphics card</source>
      <translation>auf der Grafikkarte</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>on the graphics card instead of the processor</source>
      <translation>auf der Grafikkarte statt auf dem Prozessor</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>on the processor</source>
      <translation>auf dem Prozessor</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>on the processor instead of the graphics card</source>
      <translation>auf dem Prozessor statt auf der Grafikkarte</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>the graphics card cannot be used</source>
      <translation>die Grafikkarte kann nicht benutzt werden</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>with a context of {now} instead of {before} tokens</source>
      <translation>mit einem Kontext von {now} statt {before} Tokens</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>with a smaller cache</source>
      <translation>mit einem kleineren Zwischenspeicher</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>with less at once</source>
      <translation>mit weniger auf einmal</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>with {now} instead of {before} layers on the graphics card</source>
      <translation>mit {now} statt {before} Schichten auf der Grafikkarte</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>{engine} computes {where} again, as planned.</source>
      <translation>{engine} rechnet wieder {where}, wie geplant.</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>{engine} now computes {how}: {why}.</source>
      <translation>{engine} rechnet jetzt {how}: {why}.</translation>
    </message>
    <message>
      <location filename="../../app/inference/precision.py" />
      <source>There is no precision «{precision}» of a {role} model.</source>
      <translation>Die Genauigkeit „{precision}“ gibt es bei einem Modell dieser Art nicht ({role}).</translation>
    </message>
    <message>
      <location filename="../../app/inference/restarts.py" />
      <source>Try again in {seconds} seconds; if it happens again, tell whoever installed this workstation.</source>
      <translation>Versuchen Sie es in {seconds} Sekunden noch einmal; geschieht es wieder, sagen Sie es der Person, die diesen Arbeitsplatz eingerichtet hat.</translation>
    </message>
    <message>
      <location filename="../../app/inference/restarts.py" />
      <source>{engine} stopped {most} times within a minute.</source>
      <translation>{engine} blieb innerhalb einer Minute {most}-mal stehen.</translation>
    </message>
    <message>
      <location filename="../../app/inference/status.py" />
      <source>CPU, {count} thread</source>
      <translation>CPU, {count} Thread</translation>
    </message>
    <message>
      <location filename="../../app/inference/status.py" />
      <source>CPU, {count} threads</source>
      <translation>CPU, {count} Threads</translation>
    </message>
    <message>
      <location filename="../../app/inference/supervisor.py" />
      <source>Close other programs, or choose a smaller model, and try again.</source>
      <translation>Schließen Sie andere Programme oder wählen Sie ein kleineres Modell und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/inference/supervisor.py" />
      <source>Try again; it is started afresh.</source>
      <translation>Versuchen Sie es noch einmal; er wird neu gestartet.</translation>
    </message>
    <message>
      <location filename="../../app/inference/supervisor.py" />
      <source>it computes elsewhere than told</source>
      <translation>er rechnet anderswo als angeordnet</translation>
    </message>
    <message>
      <location filename="../../app/inference/supervisor.py" />
      <source>it did not answer as it should</source>
      <translation>er antwortete nicht, wie er sollte</translation>
    </message>
    <message>
      <location filename="../../app/inference/supervisor.py" />
      <source>it did not answer in time</source>
      <translation>er antwortete nicht rechtzeitig</translation>
    </message>
    <message>
      <location filename="../../app/inference/supervisor.py" />
      <source>it ran out of memory</source>
      <translation>der Speicher ging ihm aus</translation>
    </message>
    <message>
      <location filename="../../app/inference/supervisor.py" />
      <source>it was told to forget</source>
      <translation>er sollte vergessen</translation>
    </message>
    <message>
      <location filename="../../app/inference/supervisor.py" />
      <source>it was told to stop</source>
      <translation>er sollte anhalten</translation>
    </message>
    <message>
      <location filename="../../app/inference/supervisor.py" />
      <source>its device is not there or does not answer</source>
      <translation>sein Gerät ist nicht da oder antwortet nicht</translation>
    </message>
    <message>
      <location filename="../../app/inference/supervisor.py" />
      <source>its seal is broken</source>
      <translation>seine Versiegelung ist gebrochen</translation>
    </message>
    <message>
      <location filename="../../app/inference/supervisor.py" />
      <source>its start was given up</source>
      <translation>sein Start wurde aufgegeben</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_process.py" />
      <source>it could not be started</source>
      <translation>er ließ sich nicht starten</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_process.py" />
      <source>it could not be started ({cause})</source>
      <translation>er ließ sich nicht starten ({cause})</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_process.py" />
      <source>it could not start: {why}</source>
      <translation>er konnte nicht starten: {why}</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_process.py" />
      <source>it did not start in time</source>
      <translation>er startete nicht rechtzeitig</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_process.py" />
      <source>it ended with status {status}</source>
      <translation>er endete mit Status {status}</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_process.py" />
      <source>it sent what is no message</source>
      <translation>er schickte etwas, das keine Nachricht ist</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_process.py" />
      <source>it was closed</source>
      <translation>er wurde geschlossen</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_process.py" />
      <source>it was ended by signal {number}</source>
      <translation>er wurde durch Signal {number} beendet</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_process.py" />
      <source>its seal could not be proved</source>
      <translation>seine Versiegelung war nicht nachzuweisen</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_process.py" />
      <source>the system ended it because memory was short</source>
      <translation>das System hat ihn beendet, weil der Speicher knapp war</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>NVIDIA's driver</source>
      <translation>dem Treiber von NVIDIA</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>Sound of the kind «{codec}» is not imported.</source>
      <translation>Ton der Art „{codec}“ wird nicht importiert.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>Speech stays on the processor. A library of NVIDIA's packages: {error}.</source>
      <translation>Die Spracherkennung bleibt auf dem Prozessor. Eine Bibliothek aus den Paketen von NVIDIA: {error}.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>Speech stays on the processor. {library} of {owner} cannot be loaded: {error}.</source>
      <translation>Die Spracherkennung bleibt auf dem Prozessor. {library} aus {owner} lässt sich nicht laden: {error}.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The adapter does not fit the language model.</source>
      <translation>Der Adapter passt nicht zum Sprachmodell.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The audio is longer than {count} minutes.</source>
      <translation>Der Ton ist länger als {count} Minuten.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The audio is longer than {count} seconds.</source>
      <translation>Der Ton ist länger als {count} Sekunden.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The chat format of this model is not known.</source>
      <translation>Das Gesprächsformat dieses Modells ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The end of this file is missing, and with it the index without which nothing of it can be read. Copy it again from where it was recorded.</source>
      <translation>Das Ende dieser Datei fehlt und mit ihm das Verzeichnis, ohne das nichts davon zu lesen ist. Kopieren Sie sie noch einmal von dort, wo sie aufgenommen wurde.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The file has {count} channels; at most {most} are imported.</source>
      <translation>Die Datei hat {count} Kanäle; höchstens {most} werden importiert.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The file holds no sound that can be decoded.</source>
      <translation>Die Datei enthält keinen Ton, der sich dekodieren lässt.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The file holds no sound.</source>
      <translation>Die Datei enthält keinen Ton.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The file is empty.</source>
      <translation>Die Datei ist leer.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The file is larger than 2 GB.</source>
      <translation>Die Datei ist größer als 2 GB.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The language model cannot be read.</source>
      <translation>Das Sprachmodell ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The language model cannot use {backend}: {error}.</source>
      <translation>Das Sprachmodell kann {backend} nicht benutzen: {error}.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The model does not know the language «{language}».</source>
      <translation>Das Modell kennt die Sprache „{language}“ nicht.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The text is too long for the language model.</source>
      <translation>Der Text ist zu lang für das Sprachmodell.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>This file asks for more memory than audio ever needs.</source>
      <translation>Diese Datei verlangt mehr Speicher, als Ton je braucht.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>This file leads the decoder in circles, so it was given up.</source>
      <translation>Diese Datei führt den Dekoder im Kreis, darum wurde abgebrochen.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>This file refers to other files, which are never opened.</source>
      <translation>Diese Datei verweist auf andere Dateien, und die werden nie geöffnet.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>This is a video without sound.</source>
      <translation>Das ist ein Video ohne Ton.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>This is no kind of file that is taken for audio. WAV, FLAC, MP3, M4A, Ogg, Opus and WebM files can be imported.</source>
      <translation>Dateien dieser Art gelten nicht als Ton. Importiert werden können WAV, FLAC, MP3, M4A, Ogg, Opus und WebM.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>This is not an audio file that can be read, or it is damaged at its beginning.</source>
      <translation>Das ist keine lesbare Tondatei, oder sie ist am Anfang beschädigt.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>This is {kind}, not audio. WAV, FLAC, MP3, M4A, Ogg, Opus and WebM files can be imported.</source>
      <translation>Das ist {kind}, kein Ton. Importiert werden können WAV, FLAC, MP3, M4A, Ogg, Opus und WebM.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>a 7z archive</source>
      <translation>ein 7z-Archiv</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>a PDF document</source>
      <translation>ein PDF-Dokument</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>a gzip archive</source>
      <translation>ein gzip-Archiv</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>a picture</source>
      <translation>ein Bild</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>a playlist, which names other files</source>
      <translation>eine Wiedergabeliste, die andere Dateien nennt</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>a rar archive</source>
      <translation>ein rar-Archiv</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>a zip archive or an office document</source>
      <translation>ein zip-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>the package nvidia-cublas-cu12</source>
      <translation>dem Paket nvidia-cublas-cu12</translation>
    </message>
    <message>
      <location filename="../../app/keys/argon.py" />
      <source>Checking a passphrase takes {needed} MB of memory, and so much is not free.</source>
      <translation>Eine Passphrase zu prüfen braucht {needed} MB Speicher, und so viel ist nicht frei.</translation>
    </message>
    <message>
      <location filename="../../app/keys/argon.py" />
      <source>Close other programs, then try again.</source>
      <translation>Schließen Sie andere Programme und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/keys/argon.py" />
      <source>Restore the key slots from a backup, or sign in with the recovery key.</source>
      <translation>Stellen Sie die Schlüsselfächer aus einer Sicherung wieder her oder melden Sie sich mit dem Wiederherstellungsschlüssel an.</translation>
    </message>
    <message>
      <location filename="../../app/keys/argon.py" />
      <source>The key slots ask for weaker protection of the passphrase than is safe.</source>
      <translation>Die Schlüsselfächer verlangen einen schwächeren Schutz der Passphrase, als sicher ist.</translation>
    </message>
    <message>
      <location filename="../../app/keys/device_secret.py" />
      <source>The keyring of this workstation did not answer within {seconds} seconds.</source>
      <translation>Der Schlüsselbund dieses Arbeitsplatzes hat nicht innerhalb von {seconds} Sekunden geantwortet.</translation>
    </message>
    <message>
      <location filename="../../app/keys/device_secret.py" />
      <source>The keyring of this workstation does not hold Consultroom's secret.</source>
      <translation>Der Schlüsselbund dieses Arbeitsplatzes enthält das Geheimnis von Consultroom nicht.</translation>
    </message>
    <message>
      <location filename="../../app/keys/device_secret.py" />
      <source>The keyring of this workstation is locked or missing.</source>
      <translation>Der Schlüsselbund dieses Arbeitsplatzes ist gesperrt oder fehlt.</translation>
    </message>
    <message>
      <location filename="../../app/keys/device_secret.py" />
      <source>This workstation's secret cannot be read.</source>
      <translation>Das Geheimnis dieses Arbeitsplatzes ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../app/keys/device_secret.py" />
      <source>This workstation's secret cannot be read: it is missing.</source>
      <translation>Das Geheimnis dieses Arbeitsplatzes ist nicht lesbar: Es fehlt.</translation>
    </message>
    <message>
      <location filename="../../app/keys/device_secret.py" />
      <source>This workstation's secret is damaged.</source>
      <translation>Das Geheimnis dieses Arbeitsplatzes ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../app/keys/device_secret.py" />
      <source>Unlock the keyring and try again, or sign in with the recovery key.</source>
      <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal oder melden Sie sich mit dem Wiederherstellungsschlüssel an.</translation>
    </message>
    <message>
      <location filename="../../app/keys/device_secret.py" />
      <source>Unlock the keyring of this workstation, then try again.</source>
      <translation>Entsperren Sie den Schlüsselbund dieses Arbeitsplatzes und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/keys/device_secret.py" />
      <source>What this workstation remembers of the log cannot be read.</source>
      <translation>Was sich dieser Arbeitsplatz vom Protokoll gemerkt hat, ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../app/keys/files.py" />
      <source>Another program holds «{folder}».</source>
      <translation>Ein anderes Programm hält „{folder}“ fest.</translation>
    </message>
    <message>
      <location filename="../../app/keys/files.py" />
      <source>Check the disk and the permissions of the folder.</source>
      <translation>Prüfen Sie den Datenträger und die Rechte des Ordners.</translation>
    </message>
    <message>
      <location filename="../../app/keys/files.py" />
      <source>Close it, then try again.</source>
      <translation>Schließen Sie es und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/keys/files.py" />
      <source>Free some space or check the disk, then try again.</source>
      <translation>Schaffen Sie Platz oder prüfen Sie den Datenträger und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/keys/files.py" />
      <source>The earlier file is unchanged.</source>
      <translation>Die frühere Datei ist unverändert.</translation>
    </message>
    <message>
      <location filename="../../app/keys/keyslots.py" />
      <source>Both copies of the key slots are missing or damaged.</source>
      <translation>Beide Kopien der Schlüsselfächer fehlen oder sind beschädigt.</translation>
    </message>
    <message>
      <location filename="../../app/keys/keyslots.py" />
      <source>Check the disk and the permissions of the clinic's folder.</source>
      <translation>Prüfen Sie den Datenträger und die Rechte des Praxisordners.</translation>
    </message>
    <message>
      <location filename="../../app/keys/keyslots.py" />
      <source>The key slots cannot be read: {cause}.</source>
      <translation>Die Schlüsselfächer sind nicht lesbar: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/keys/keyslots.py" />
      <source>The key slots lack a way in for {who}.</source>
      <translation>In den Schlüsselfächern fehlt ein Zugang für: {who}.</translation>
    </message>
    <message>
      <location filename="../../app/keys/keyslots.py" />
      <source>The key slots were written by a newer version of Consultroom.</source>
      <translation>Die Schlüsselfächer wurden von einer neueren Version von Consultroom geschrieben.</translation>
    </message>
    <message>
      <location filename="../../app/keys/keyslots.py" />
      <source>The stores themselves are not changed.</source>
      <translation>Die Datenbanken selbst sind unverändert.</translation>
    </message>
    <message>
      <location filename="../../app/keys/keyslots.py" />
      <source>a clinician who reads charts</source>
      <translation>eine Fachperson, die Akten liest</translation>
    </message>
    <message>
      <location filename="../../app/keys/keyslots.py" />
      <source>the recovery key</source>
      <translation>der Wiederherstellungsschlüssel</translation>
    </message>
    <message>
      <location filename="../../app/keys/names.py" />
      <source>Type it again.</source>
      <translation>Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
      <location filename="../../app/keys/names.py" />
      <source>What was typed holds a character that did not arrive whole.</source>
      <translation>Das Eingegebene enthält ein Zeichen, das nicht vollständig angekommen ist.</translation>
    </message>
    <message>
      <location filename="../../app/keys/recovery.py" />
      <source>Compare them with the printed sheet.</source>
      <translation>Vergleichen Sie sie mit dem gedruckten Blatt.</translation>
    </message>
    <message>
      <location filename="../../app/keys/recovery.py" />
      <source>The recovery key has {words} words, and {count} were given.</source>
      <translation>Der Wiederherstellungsschlüssel hat {words} Wörter, angegeben wurden {count}.</translation>
    </message>
    <message>
      <location filename="../../app/keys/recovery.py" />
      <source>The words do not belong together: one is wrong, or two are swapped.</source>
      <translation>Die Wörter gehören nicht zusammen: Eines ist falsch, oder zwei sind vertauscht.</translation>
    </message>
    <message>
      <location filename="../../app/keys/recovery.py" />
      <source>These words are not from the list: number {numbers}.</source>
      <translation>Diese Wörter stehen nicht auf der Liste: Nummer {numbers}.</translation>
    </message>
    <message>
      <location filename="../../app/keys/recovery.py" />
      <source>Type all words from the printed sheet, in order.</source>
      <translation>Geben Sie alle Wörter des gedruckten Blattes der Reihe nach ein.</translation>
    </message>
    <message>
      <location filename="../../app/monitoring/limits.py" />
      <source>Ask again in {count} minute.</source>
      <translation>Fragen Sie in {count} Minute wieder.</translation>
    </message>
    <message>
      <location filename="../../app/monitoring/limits.py" />
      <source>Ask again in {count} minutes.</source>
      <translation>Fragen Sie in {count} Minuten wieder.</translation>
    </message>
    <message>
      <location filename="../../app/monitoring/limits.py" />
      <source>Wait until one of them is done, then ask again.</source>
      <translation>Warten Sie, bis eines davon fertig ist, und fragen Sie dann wieder.</translation>
    </message>
    <message>
      <location filename="../../app/monitoring/limits.py" />
      <source>What was recorded and written is kept.</source>
      <translation>Aufgenommenes und Geschriebenes bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../../app/monitoring/limits.py" />
      <source>You have a draft or a transcript under way, and the clinic lets nobody have more.</source>
      <translation>Sie haben einen Entwurf oder ein Transkript in Arbeit, und mehr lässt die Praxis niemandem.</translation>
    </message>
    <message>
      <location filename="../../app/monitoring/limits.py" />
      <source>You have asked for a draft or a transcript within the hour, and the clinic lets nobody ask for more.</source>
      <translation>Sie haben in dieser Stunde einen Entwurf oder ein Transkript verlangt, und mehr lässt die Praxis niemandem.</translation>
    </message>
    <message>
      <location filename="../../app/monitoring/limits.py" />
      <source>You have asked for {count} drafts and transcripts within the hour, and the clinic lets nobody ask for more.</source>
      <translation>Sie haben in dieser Stunde {count} Entwürfe und Transkripte verlangt, und mehr lässt die Praxis niemandem.</translation>
    </message>
    <message>
      <location filename="../../app/monitoring/limits.py" />
      <source>You have {count} drafts and transcripts under way, and the clinic lets nobody have more.</source>
      <translation>Sie haben {count} Entwürfe und Transkripte in Arbeit, und mehr lässt die Praxis niemandem.</translation>
    </message>
    <message>
      <location filename="../../app/records/records.py" />
      <source>Correct the number, or look whether this is the same patient.</source>
      <translation>Berichtigen Sie die Nummer oder sehen Sie nach, ob es derselbe Patient ist.</translation>
    </message>
    <message>
      <location filename="../../app/records/records.py" />
      <source>Finish or discard it first.</source>
      <translation>Beenden oder verwerfen Sie sie zuerst.</translation>
    </message>
    <message>
      <location filename="../../app/records/records.py" />
      <source>That is not the code of a language.</source>
      <translation>Das ist nicht der Code einer Sprache.</translation>
    </message>
    <message>
      <location filename="../../app/records/records.py" />
      <source>The note of this visit is signed, so nothing of the visit changes any more.</source>
      <translation>Die Notiz dieser Konsultation ist unterschrieben, darum ändert sich an der Konsultation nichts mehr.</translation>
    </message>
    <message>
      <location filename="../../app/records/records.py" />
      <source>The reason for the visit is longer than {most} characters.</source>
      <translation>Der Grund der Konsultation hat mehr als {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../app/records/records.py" />
      <source>The recording goes on as it began.</source>
      <translation>Die Aufnahme läuft weiter, wie sie begonnen hat.</translation>
    </message>
    <message>
      <location filename="../../app/records/records.py" />
      <source>This note is not in the charts.</source>
      <translation>Diese Notiz ist nicht in den Akten.</translation>
    </message>
    <message>
      <location filename="../../app/records/records.py" />
      <source>Write it as two letters, such as «en».</source>
      <translation>Schreiben Sie sie als zwei Buchstaben, zum Beispiel „de“.</translation>
    </message>
    <message>
      <location filename="../../app/records/records.py" />
      <source>Write it shorter.</source>
      <translation>Schreiben Sie kürzer.</translation>
    </message>
    <message>
      <location filename="../../app/records/records.py" />
      <source>«{identifier}» is the record number of {name}.</source>
      <translation>„{identifier}“ ist die Aktennummer von {name}.</translation>
    </message>
    <message>
      <location filename="../../app/records/registration.py" />
      <source>An allergy is longer than {most} characters.</source>
      <translation>Eine Allergie hat mehr als {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../app/records/registration.py" />
      <source>Correct the date.</source>
      <translation>Berichtigen Sie das Datum.</translation>
    </message>
    <message>
      <location filename="../../app/records/registration.py" />
      <source>The date of birth lies in the future.</source>
      <translation>Das Geburtsdatum liegt in der Zukunft.</translation>
    </message>
    <message>
      <location filename="../../app/records/registration.py" />
      <source>The date of birth lies more than {oldest} years back.</source>
      <translation>Das Geburtsdatum liegt mehr als {oldest} Jahre zurück.</translation>
    </message>
    <message>
      <location filename="../../app/records/registration.py" />
      <source>The family name is missing.</source>
      <translation>Der Familienname fehlt.</translation>
    </message>
    <message>
      <location filename="../../app/records/registration.py" />
      <source>The family name is too long, or holds signs that no name has.</source>
      <translation>Der Familienname ist zu lang oder enthält Zeichen, die kein Name hat.</translation>
    </message>
    <message>
      <location filename="../../app/records/registration.py" />
      <source>The given name is missing.</source>
      <translation>Der Vorname fehlt.</translation>
    </message>
    <message>
      <location filename="../../app/records/registration.py" />
      <source>The given name is too long, or holds signs that no name has.</source>
      <translation>Der Vorname ist zu lang oder enthält Zeichen, die kein Name hat.</translation>
    </message>
    <message>
      <location filename="../../app/records/registration.py" />
      <source>The record number is longer than {most} characters, or holds signs that no number has.</source>
      <translation>Die Aktennummer hat mehr als {most} Zeichen oder enthält Zeichen, die keine Nummer hat.</translation>
    </message>
    <message>
      <location filename="../../app/records/registration.py" />
      <source>Type the patient's family name.</source>
      <translation>Geben Sie den Familiennamen des Patienten ein.</translation>
    </message>
    <message>
      <location filename="../../app/records/registration.py" />
      <source>Type the patient's given name.</source>
      <translation>Geben Sie den Vornamen des Patienten ein.</translation>
    </message>
    <message>
      <location filename="../../app/report.py" />
      <source>Something in Consultroom did not work as it should.</source>
      <translation>Etwas in Consultroom hat nicht so funktioniert, wie es sollte.</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>A court or an authority ordered it</source>
      <translation>Ein Gericht oder eine Behörde hat es angeordnet</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>A recording of this patient is not finished.</source>
      <translation>Eine Aufnahme dieses Patienten ist nicht beendet.</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Backups made before this day still hold the records until they are thinned out or destroyed. Whoever restores one erases the patient again: the log names everybody who was erased.</source>
      <translation>Sicherungen von vor diesem Tag enthalten die Daten noch, bis sie ausgedünnt oder vernichtet werden. Wer eine davon wiederherstellt, löscht den Patienten noch einmal: Das Protokoll nennt alle, die gelöscht wurden.</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Destroyed key, SHA-256: {key}</source>
      <translation>Vernichteter Schlüssel, SHA-256: {key}</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Destroying the patient's key</source>
      <translation>Der Schlüssel des Patienten wird vernichtet</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Erased</source>
      <translation>Gelöscht</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Erased by: {person}</source>
      <translation>Gelöscht von: {person}</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Erased: {time}</source>
      <translation>Gelöscht: {time}</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Gone: {visits}, {recordings}, {transcripts}, {notes}, {addenda}</source>
      <translation>Weg sind: {visits}, {recordings}, {transcripts}, {notes}, {addenda}</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Laws may oblige the clinic to keep records for some years, and then the right to erasure does not hold (GDPR, article 17(3)). Consultroom does not know these laws: the clinic decides.</source>
      <translation>Gesetze können die Praxis verpflichten, Daten einige Jahre aufzubewahren; dann gilt das Recht auf Löschung nicht (DSGVO, Artikel 17 Absatz 3). Consultroom kennt diese Gesetze nicht: Die Praxis entscheidet.</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Name, date of birth, allergies and the reasons of the visits</source>
      <translation>Name, Geburtsdatum, Allergien und die Gründe der Konsultationen</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Not erased, look at them yourself: {names}</source>
      <translation>Nicht gelöscht, sehen Sie selbst nach: {names}</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Nothing was erased.</source>
      <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Older copies of the chart store: {names}</source>
      <translation>Ältere Kopien der Aktendatenbank: {names}</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Reason: {reason}</source>
      <translation>Grund: {reason}</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Receipt of an erasure</source>
      <translation>Beleg einer Löschung</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>The clinic need not keep the records any longer</source>
      <translation>Die Praxis muss die Daten nicht länger aufbewahren</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>The erasure is written down in the log, with the hash of its receipt.</source>
      <translation>Die Löschung steht im Protokoll, mit der Prüfsumme ihres Belegs.</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>The patient asked for it</source>
      <translation>Der Patient hat darum gebeten</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>The patient was erased, but what was freed is not overwritten yet: {what}</source>
      <translation>Der Patient ist gelöscht, aber der frei gewordene Platz ist noch nicht überschrieben: {what}</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>The patient withdrew their consent</source>
      <translation>Der Patient hat die Einwilligung zurückgezogen</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>The records were made by mistake</source>
      <translation>Die Daten wurden versehentlich angelegt</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>The signed rows stay as ciphertext that nothing opens any more, with who signed and when, so that the log and the signatures can still be verified. The log keeps the patient's number, never a name.</source>
      <translation>Die signierten Zeilen bleiben als Geheimtext, den nichts mehr öffnet, mit Angabe, wer wann unterschrieben hat, damit sich Protokoll und Unterschriften weiter prüfen lassen. Das Protokoll behält die Nummer des Patienten, nie einen Namen.</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>The text of {count} version of templates that holds their name</source>
      <translation>Der Text von {count} Fassung von Vorlagen, die den Namen enthält</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>The text of {count} versions of templates that hold their name</source>
      <translation>Der Text von {count} Fassungen von Vorlagen, die den Namen enthalten</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>This receipt, SHA-256: {receipt}</source>
      <translation>Dieser Beleg, SHA-256: {receipt}</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} addenda</source>
      <translation>{count} Nachträge</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} addendum</source>
      <translation>{count} Nachtrag</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} note</source>
      <translation>{count} Notiz</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} notes</source>
      <translation>{count} Notizen</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} recording</source>
      <translation>{count} Aufnahme</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} recordings</source>
      <translation>{count} Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} snippet that holds their name</source>
      <translation>{count} Textbaustein, der den Namen enthält</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} snippets that hold their name</source>
      <translation>{count} Textbausteine, die den Namen enthalten</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} transcript</source>
      <translation>{count} Transkript</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} transcripts</source>
      <translation>{count} Transkripte</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} visit</source>
      <translation>{count} Konsultation</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} visits</source>
      <translation>{count} Konsultationen</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} word of the vocabulary that are their name</source>
      <translation>{count} Wort des Wortschatzes, das der Name ist</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} words of the vocabulary that are their name</source>
      <translation>{count} Wörter des Wortschatzes, die der Name sind</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{notes}, {signed} of them signed, and {addenda}</source>
      <translation>{notes}, davon {signed} unterschrieben, und {addenda}</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{patient} was erased on {day}: {reason}</source>
      <translation>{patient} wurde am {day} gelöscht: {reason}</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{visits} with {recordings} ({minutes} minutes of audio) and {transcripts}</source>
      <translation>{visits} mit {recordings} ({minutes} Minuten Ton) und {transcripts}</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>Deleted for good: {parts}.</source>
      <translation>Endgültig gelöscht: {parts}.</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>Deleting {number} of {count}</source>
      <translation>{number} von {count} wird gelöscht</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>Nothing was deleted.</source>
      <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>Stopped before {count} more, which are kept.</source>
      <translation>Angehalten vor {count} weiteren, die bleiben.</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>Stopped before {count} more, which is kept.</source>
      <translation>Angehalten vor {count} weiteren Eintrag, der bleibt.</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>of signed notes</source>
      <translation>zu unterschriebenen Notizen</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>older than {count} day</source>
      <translation>älter als {count} Tag</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>older than {count} days</source>
      <translation>älter als {count} Tage</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>{count} changed meanwhile and are kept.</source>
      <translation>{count} wurden inzwischen geändert und bleiben.</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>{count} changed meanwhile and is kept.</source>
      <translation>{count} wurde inzwischen geändert und bleibt.</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>{count} in use now will be deleted later.</source>
      <translation>{count} jetzt in Gebrauch, später gelöscht.</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>{count} set of drafts</source>
      <translation>{count} Satz Entwürfe</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>{count} sets of drafts</source>
      <translation>{count} Sätze Entwürfe</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>{count} was deleted already.</source>
      <translation>{count} war schon gelöscht.</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>{count} were deleted already.</source>
      <translation>{count} waren schon gelöscht.</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>{what} {age}</source>
      <translation>{what}, {age}</translation>
    </message>
    <message>
      <location filename="../../app/review/guards.py" />
      <source>A reason is missing.</source>
      <translation>Ein Grund fehlt.</translation>
    </message>
    <message>
      <location filename="../../app/review/guards.py" />
      <source>Nothing that was said speaks against this patient.</source>
      <translation>Nichts Gesagtes spricht gegen diesen Patienten.</translation>
    </message>
    <message>
      <location filename="../../app/review/guards.py" />
      <source>Say why it is the right patient, such as «called by her maiden name».</source>
      <translation>Sagen Sie, warum es der richtige Patient ist, zum Beispiel „mit dem Ledignamen angesprochen“.</translation>
    </message>
    <message>
      <location filename="../../app/review/guards.py" />
      <source>The reason is longer than {most} characters.</source>
      <translation>Der Grund hat mehr als {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>A recording of this visit was interrupted, and is not written down.</source>
      <translation>Eine Aufnahme dieser Konsultation wurde unterbrochen und ist nicht niedergeschrieben.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>Add what belongs into it.</source>
      <translation>Ergänzen Sie, was hineingehört.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>Check the note again first.</source>
      <translation>Prüfen Sie die Notiz zuerst noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>Confirm that it is the right patient, or open the right one.</source>
      <translation>Bestätigen Sie, dass es der richtige Patient ist, oder öffnen Sie den richtigen.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>Edit, remove or attest each of them first.</source>
      <translation>Bearbeiten, entfernen oder verbürgen Sie zuerst jede davon.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>Keep it, in the list of visits, and transcribe it first.</source>
      <translation>Behalten Sie sie in der Liste der Konsultationen und transkribieren Sie sie zuerst.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>Scroll through the note to its end.</source>
      <translation>Blättern Sie die Notiz bis zum Ende durch.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>The note is empty.</source>
      <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>The note is signed already.</source>
      <translation>Die Notiz ist schon unterschrieben.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>Transcribe it first and read what it adds, or leave it out by name.</source>
      <translation>Transkribieren Sie sie zuerst und lesen Sie, was sie hinzufügt, oder lassen Sie sie namentlich aus.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>What was said does not fit this patient.</source>
      <translation>Das Gesagte passt nicht zu diesem Patienten.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>Write an addendum.</source>
      <translation>Schreiben Sie einen Nachtrag.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>{count} recording of this visit is not written down.</source>
      <translation>{count} Aufnahme dieser Konsultation ist nicht niedergeschrieben.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>{count} recordings of this visit are not written down.</source>
      <translation>{count} Aufnahmen dieser Konsultation sind nicht niedergeschrieben.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>{count} statement is not read yet.</source>
      <translation>{count} Aussage ist noch nicht gelesen.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>{count} statement is not supported by the transcript as it was corrected since.</source>
      <translation>{count} Aussage ist durch das seither berichtigte Transkript nicht belegt.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>{count} statement is not supported by what was said.</source>
      <translation>{count} Aussage ist durch Gesagtes nicht belegt.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>{count} statements are not read yet.</source>
      <translation>{count} Aussagen sind noch nicht gelesen.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>{count} statements are not supported by the transcript as it was corrected since.</source>
      <translation>{count} Aussagen sind durch das seither berichtigte Transkript nicht belegt.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>{count} statements are not supported by what was said.</source>
      <translation>{count} Aussagen sind durch Gesagtes nicht belegt.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>Edit the statement, or remove it.</source>
      <translation>Bearbeiten oder entfernen Sie die Aussage.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>Look at the newest version of the note.</source>
      <translation>Sehen Sie die neueste Fassung der Notiz an.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>Say why the statement is right, such as «seen on the scan».</source>
      <translation>Sagen Sie, warum die Aussage stimmt, zum Beispiel „auf dem Bild gesehen“.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>Split it into several.</source>
      <translation>Teilen Sie sie in mehrere auf.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>The draft of this note was deleted, as the clinic's policy says.</source>
      <translation>Der Entwurf dieser Notiz wurde gelöscht, wie die Richtlinie der Praxis es vorsieht.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>The note has no section «{section_key}».</source>
      <translation>Die Notiz hat keinen Abschnitt „{section_key}“.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>The statement is empty.</source>
      <translation>Die Aussage ist leer.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>The statement is longer than {most} characters.</source>
      <translation>Die Aussage hat mehr als {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>The transcript was not corrected since the last check.</source>
      <translation>Das Transkript wurde seit der letzten Prüfung nicht berichtigt.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>The words that this statement cites give no other value.</source>
      <translation>Das Gehörte, das diese Aussage nennt, ergibt keinen anderen Wert.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>There is nothing to bring back.</source>
      <translation>Es gibt nichts zurückzuholen.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>This statement is no longer in the note.</source>
      <translation>Diese Aussage steht nicht mehr in der Notiz.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>Write it, or remove the statement.</source>
      <translation>Schreiben Sie sie oder entfernen Sie die Aussage.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>An addendum has 1 to {most} characters.</source>
      <translation>Ein Nachtrag hat 1 bis {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>Change the note itself instead of adding to it.</source>
      <translation>Ändern Sie die Notiz selbst, statt etwas nachzutragen.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>Choose another clinician.</source>
      <translation>Wählen Sie eine andere Fachperson.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>Draft a new note of the visit.</source>
      <translation>Entwerfen Sie eine neue Notiz der Konsultation.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>I read this note and agree with it.</source>
      <translation>Ich habe diese Notiz gelesen und bin einverstanden.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>I reviewed this note and it is correct.</source>
      <translation>Ich habe diese Notiz geprüft, und sie ist richtig.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>Read it again and sign then.</source>
      <translation>Lesen Sie sie noch einmal und unterschreiben Sie dann.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>Say what is wrong, such as «written into the wrong chart».</source>
      <translation>Sagen Sie, was falsch ist, zum Beispiel „in die falsche Akte geschrieben“.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>Sign it first.</source>
      <translation>Unterschreiben Sie sie zuerst.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>The meaning of a signature has 1 to {most} characters, and does not begin with «{in_error}».</source>
      <translation>Die Bedeutung einer Unterschrift hat 1 bis {most} Zeichen und beginnt nicht mit „{in_error}“.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>The note is not signed yet.</source>
      <translation>Die Notiz ist noch nicht unterschrieben.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>The note is unchanged.</source>
      <translation>Die Notiz ist unverändert.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>The note was changed while it was being signed.</source>
      <translation>Die Notiz wurde geändert, während sie unterschrieben wurde.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>The note was entered in error, so nothing is added to it any more.</source>
      <translation>Die Notiz ist irrtümlich erfasst, darum wird ihr nichts mehr hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>This person has signed the note, or was asked to.</source>
      <translation>Diese Person hat die Notiz unterschrieben oder wurde darum gebeten.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>This person signs no notes here.</source>
      <translation>Diese Person unterschreibt hier keine Notizen.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>You have signed this note already.</source>
      <translation>Sie haben diese Notiz schon unterschrieben.</translation>
    </message>
    <message>
      <location filename="../../app/settings.py" />
      <source>CONSULTROOM_DEVICE_SECRET names no place that is known.</source>
      <translation>CONSULTROOM_DEVICE_SECRET nennt keinen bekannten Ort.</translation>
    </message>
    <message>
      <location filename="../../app/settings.py" />
      <source>Set it to one of: {places}.</source>
      <translation>Setzen Sie es auf eines von: {places}.</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>A snippet's name has 1 to {most} letters, digits and spaces.</source>
      <translation>Der Name eines Textbausteins hat 1 bis {most} Buchstaben, Ziffern und Leerzeichen.</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>A snippet's text has 1 to {most} characters.</source>
      <translation>Der Text eines Textbausteins hat 1 bis {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>Choose another key.</source>
      <translation>Wählen Sie ein anderes Kürzel.</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>It begins with one of . ; / \ ! # and has at most {most} letters or digits, such as «.norm».</source>
      <translation>Es beginnt mit einem von . ; / \ ! # und hat höchstens {most} Buchstaben oder Ziffern, zum Beispiel „.norm“.</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>It is what you say to insert it, such as «normal exam».</source>
      <translation>Sie sprechen ihn, um den Text einzufügen, zum Beispiel „Normalbefund“.</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>Remove some that are not needed any more.</source>
      <translation>Entfernen Sie einige, die nicht mehr gebraucht werden.</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>There would be more than {most} snippets.</source>
      <translation>Es gäbe mehr als {most} Textbausteine.</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>This snippet is another person's.</source>
      <translation>Dieser Textbaustein gehört einer anderen Person.</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>Write it anew.</source>
      <translation>Schreiben Sie ihn neu.</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>«{key}» cannot be a key.</source>
      <translation>„{key}“ kann kein Kürzel sein.</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>«{name}» has this key already.</source>
      <translation>„{name}“ hat dieses Kürzel schon.</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>«{name}» has this name already.</source>
      <translation>„{name}“ hat diesen Namen schon.</translation>
    </message>
    <message>
      <location filename="../../app/store/absent.py" />
      <source>Refresh the list and choose again.</source>
      <translation>Erneuern Sie die Liste und wählen Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/store/connection.py" />
      <source>Change the permissions of the clinic's folder.</source>
      <translation>Ändern Sie die Rechte des Praxisordners.</translation>
    </message>
    <message>
      <location filename="../../app/store/connection.py" />
      <source>Check the disk and the free space, then try again.</source>
      <translation>Prüfen Sie den Datenträger und den freien Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/store/connection.py" />
      <source>Close it there, then try again.</source>
      <translation>Schließen Sie sie dort und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/store/connection.py" />
      <source>Everything saved before is still there; this one change was not made.</source>
      <translation>Alles vorher Gespeicherte ist noch da; nur diese eine Änderung wurde nicht gemacht.</translation>
    </message>
    <message>
      <location filename="../../app/store/connection.py" />
      <source>Install Consultroom again.</source>
      <translation>Installieren Sie Consultroom noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/store/connection.py" />
      <source>The disk is full.</source>
      <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
      <location filename="../../app/store/connection.py" />
      <source>The disk refused to read or write {store}.</source>
      <translation>Der Datenträger verweigerte das Lesen oder Schreiben: {store}.</translation>
    </message>
    <message>
      <location filename="../../app/store/connection.py" />
      <source>This installation's SQLCipher (SQLite {sqlite_version}) cannot keep the records safely.</source>
      <translation>SQLCipher dieser Installation (SQLite {sqlite_version}) kann die Daten nicht sicher aufbewahren.</translation>
    </message>
    <message>
      <location filename="../../app/store/connection.py" />
      <source>{store} cannot be written to: the file or its folder is read-only.</source>
      <translation>{store} ist nicht beschreibbar: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
      <location filename="../../app/store/connection.py" />
      <source>{store} is already open in another window or program.</source>
      <translation>{store} ist schon in einem anderen Fenster oder Programm geöffnet.</translation>
    </message>
    <message>
      <location filename="../../app/store/connection.py" />
      <source>{store} «{name}» cannot be read: {cause}.</source>
      <translation>{store} „{name}“ ist nicht lesbar: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>A file «-wal» was put beside {inner}{file} that does not belong there.</source>
      <translation>Neben {inner}{file} wurde eine Datei „-wal“ gelegt, die nicht dorthin gehört.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>It was not let into the store.</source>
      <translation>Sie wurde nicht in die Datenbank eingelassen.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>Move that file away, then try again.</source>
      <translation>Legen Sie diese Datei anderswohin und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>Put the file «-wal» back if it was moved, or restore the store from a backup, or go on without those changes: {accept} keeps a copy.</source>
      <translation>Legen Sie die Datei „-wal“ zurück, falls sie verschoben wurde, oder stellen Sie die Datenbank aus einer Sicherung wieder her, oder machen Sie ohne diese Änderungen weiter: {accept} behält eine Kopie.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>Put the right file back, or restore it from a backup. The file found here is kept.</source>
      <translation>Legen Sie die richtige Datei zurück oder stellen Sie sie aus einer Sicherung wieder her. Die hier gefundene Datei wird behalten.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>Restore it from a backup, or go on with what is there: {accept} keeps a copy.</source>
      <translation>Stellen Sie sie aus einer Sicherung wieder her oder machen Sie mit dem weiter, was da ist: {accept} behält eine Kopie.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>Restore it from a backup.</source>
      <translation>Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>Restore it from a backup; the damaged file is kept.</source>
      <translation>Stellen Sie sie aus einer Sicherung wieder her; die beschädigte Datei wird behalten.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>Restore the store and its key slots from the same backup.</source>
      <translation>Stellen Sie die Datenbank und ihre Schlüsselfächer aus derselben Sicherung wieder her.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>The file was left as it was found.</source>
      <translation>Die Datei blieb, wie sie gefunden wurde.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>The last changes of {inner}{file} are missing: its file «-wal» was removed or cut short after the workstation stopped without closing it.</source>
      <translation>Letzte Änderungen fehlen ({inner}{file}): Die Datei „-wal“ wurde entfernt oder abgeschnitten, nachdem der Arbeitsplatz ohne Schließen stehen blieb.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>{name}{file} does not open with this key.</source>
      <translation>{name}{file} lässt sich mit diesem Schlüssel nicht öffnen.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>{name}{file} holds parts of an earlier day: somebody put back an older file, or a part of one, since it was closed.</source>
      <translation>{name}{file} enthält Teile eines früheren Tages: Seit dem Schließen hat jemand eine ältere Datei oder einen Teil davon zurückgelegt.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>{name}{file} is an unencrypted database, not a store of Consultroom.</source>
      <translation>{name}{file} ist eine unverschlüsselte Datenbank, keine von Consultroom.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>{name}{file} is another store than the key slots name.</source>
      <translation>{name}{file} ist eine andere Datenbank, als die Schlüsselfächer nennen.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>{name}{file} is damaged: a part of it is not what was written there. The disk may be failing, or somebody changed the file.</source>
      <translation>{name}{file} ist beschädigt: Ein Teil ist nicht das, was dort geschrieben wurde. Der Datenträger versagt vielleicht, oder jemand hat die Datei geändert.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>{name}{file} is empty.</source>
      <translation>{name}{file} ist leer.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>{name}{file} is missing.</source>
      <translation>{name}{file} fehlt.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>{name}{file} is not a store of this clinic: it belongs to another clinic, or it is no store at all.</source>
      <translation>{name}{file} ist keine Datenbank dieser Praxis: Sie gehört einer anderen, oder es ist gar keine.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>{name}{file} is truncated: a part of its end is missing.</source>
      <translation>{name}{file} ist abgeschnitten: Ein Teil am Ende fehlt.</translation>
    </message>
    <message>
      <location filename="../../app/store/encounters.py" />
      <source>This encounter is not in the charts.</source>
      <translation>Diese Konsultation ist nicht in den Akten.</translation>
    </message>
    <message>
      <location filename="../../app/store/health.py" />
      <source>{store}: checked</source>
      <translation>{store}: geprüft</translation>
    </message>
    <message>
      <location filename="../../app/store/health.py" />
      <source>{store}: checking every page</source>
      <translation>{store}: jede Seite wird geprüft</translation>
    </message>
    <message>
      <location filename="../../app/store/health.py" />
      <source>{store}: checking tables and indexes</source>
      <translation>{store}: Tabellen und Indizes werden geprüft</translation>
    </message>
    <message>
      <location filename="../../app/store/health.py" />
      <source>{store}: tables do not fit: {row}.</source>
      <translation>{store}: Tabellen passen nicht zusammen: {row}.</translation>
    </message>
    <message>
      <location filename="../../app/store/health.py" />
      <source>«{name}» could not be put aside: {cause}.</source>
      <translation>„{name}“ ließ sich nicht beiseitelegen: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/store/kinds.py" />
      <source>The chart store</source>
      <translation>Die Aktendatenbank</translation>
    </message>
    <message>
      <location filename="../../app/store/kinds.py" />
      <source>The clinic's store</source>
      <translation>Die Praxisdatenbank</translation>
    </message>
    <message>
      <location filename="../../app/store/kinds.py" />
      <source>the chart store</source>
      <translation>die Aktendatenbank</translation>
    </message>
    <message>
      <location filename="../../app/store/kinds.py" />
      <source>the clinic's store</source>
      <translation>die Praxisdatenbank</translation>
    </message>
    <message>
      <location filename="../../app/store/migrate.py" />
      <source>Install the version of Consultroom that wrote it.</source>
      <translation>Installieren Sie die Version von Consultroom, die sie geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../../app/store/migrate.py" />
      <source>{store} was migrated with another text of migration {number}.</source>
      <translation>{store} wurde mit einem anderen Text der Migration {number} umgestellt.</translation>
    </message>
    <message>
      <location filename="../../app/store/migrate.py" />
      <source>{store} was written by a newer version of Consultroom.</source>
      <translation>{store} wurde von einer neueren Version von Consultroom geschrieben.</translation>
    </message>
    <message>
      <location filename="../../app/store/notes.py" />
      <source>This version of the note is not in the charts.</source>
      <translation>Diese Fassung der Notiz ist nicht in den Akten.</translation>
    </message>
    <message>
      <location filename="../../app/store/patient_keys.py" />
      <source>A part of this patient's records was changed or moved since it was written.</source>
      <translation>Ein Teil der Daten dieses Patienten wurde seit dem Schreiben geändert oder verschoben.</translation>
    </message>
    <message>
      <location filename="../../app/store/patient_keys.py" />
      <source>Check the health of the store, and restore it from a backup.</source>
      <translation>Prüfen Sie den Zustand der Datenbank und stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
      <location filename="../../app/store/patient_keys.py" />
      <source>It is not shown, because it may belong to somebody else.</source>
      <translation>Er wird nicht gezeigt, weil er jemand anderem gehören könnte.</translation>
    </message>
    <message>
      <location filename="../../app/store/patient_keys.py" />
      <source>The key of this patient is missing, so the chart store is damaged.</source>
      <translation>Der Schlüssel dieses Patienten fehlt, die Aktendatenbank ist also beschädigt.</translation>
    </message>
    <message>
      <location filename="../../app/store/patient_keys.py" />
      <source>The key of this recording is missing, so the chart store is damaged.</source>
      <translation>Der Schlüssel dieser Aufnahme fehlt, die Aktendatenbank ist also beschädigt.</translation>
    </message>
    <message>
      <location filename="../../app/store/patient_keys.py" />
      <source>The records of this patient were erased on {day}.</source>
      <translation>Die Daten dieses Patienten wurden am {day} gelöscht.</translation>
    </message>
    <message>
      <location filename="../../app/store/patient_keys.py" />
      <source>They cannot be brought back here; the log says who erased them and why.</source>
      <translation>Sie lassen sich hier nicht zurückholen; das Protokoll sagt, wer sie gelöscht hat und warum.</translation>
    </message>
    <message>
      <location filename="../../app/store/patient_keys.py" />
      <source>This patient is not in the charts.</source>
      <translation>Dieser Patient ist nicht in den Akten.</translation>
    </message>
    <message>
      <location filename="../../app/store/patient_keys.py" />
      <source>This recording is not in the charts.</source>
      <translation>Diese Aufnahme ist nicht in den Akten.</translation>
    </message>
    <message>
      <location filename="../../app/store/patient_keys.py" />
      <source>This transcript is not in the charts.</source>
      <translation>Dieses Transkript ist nicht in den Akten.</translation>
    </message>
    <message>
      <location filename="../../app/store/rekey.py" />
      <source>Check the disk, then try again.</source>
      <translation>Prüfen Sie den Datenträger und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/store/rekey.py" />
      <source>Checking every page of the store under its new key</source>
      <translation>Jede Seite der Datenbank wird unter ihrem neuen Schlüssel geprüft</translation>
    </message>
    <message>
      <location filename="../../app/store/rekey.py" />
      <source>Checking tables and indexes of the store under its new key</source>
      <translation>Tabellen und Indizes der Datenbank werden unter ihrem neuen Schlüssel geprüft</translation>
    </message>
    <message>
      <location filename="../../app/store/rekey.py" />
      <source>The copy of the store under its new key is not what was written.</source>
      <translation>Die Kopie der Datenbank unter ihrem neuen Schlüssel ist nicht das, was geschrieben wurde.</translation>
    </message>
    <message>
      <location filename="../../app/store/rekey.py" />
      <source>The copy of «{name}» under its new key could not be written: {cause}.</source>
      <translation>Die Kopie von „{name}“ unter ihrem neuen Schlüssel ließ sich nicht schreiben: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/store/rekey.py" />
      <source>The disk has {free} MB free, and {needed} MB are needed to give «{name}» a new key.</source>
      <translation>Der Datenträger hat {free} MB frei, und {needed} MB sind nötig, um „{name}“ einen neuen Schlüssel zu geben.</translation>
    </message>
    <message>
      <location filename="../../app/store/rekey.py" />
      <source>The store keeps its old key and is unchanged.</source>
      <translation>Die Datenbank behält ihren alten Schlüssel und ist unverändert.</translation>
    </message>
    <message>
      <location filename="../../app/store/rekey.py" />
      <source>The store under its new key is whole</source>
      <translation>Die Datenbank ist unter ihrem neuen Schlüssel unversehrt</translation>
    </message>
    <message>
      <location filename="../../app/store/rekey.py" />
      <source>Writing the store under its new key</source>
      <translation>Die Datenbank wird unter ihrem neuen Schlüssel geschrieben</translation>
    </message>
    <message>
      <location filename="../../app/store/removals.py" />
      <source>A signed note, its evidence and its signatures are still there.</source>
      <translation>Eine unterschriebene Notiz, ihre Belege und ihre Unterschriften sind noch da.</translation>
    </message>
    <message>
      <location filename="../../app/store/removals.py" />
      <source>The audio of this recording was deleted on {day}.</source>
      <translation>Der Ton dieser Aufnahme wurde am {day} gelöscht.</translation>
    </message>
    <message>
      <location filename="../../app/store/removals.py" />
      <source>The words of this transcript were deleted on {day}.</source>
      <translation>Die Wörter dieses Transkripts wurden am {day} gelöscht.</translation>
    </message>
    <message>
      <location filename="../../app/store/removals.py" />
      <source>This draft was deleted on {day}.</source>
      <translation>Dieser Entwurf wurde am {day} gelöscht.</translation>
    </message>
    <message>
      <location filename="../../app/store/search.py" />
      <source>This addendum is not in the charts.</source>
      <translation>Dieser Nachtrag ist nicht in den Akten.</translation>
    </message>
    <message>
      <location filename="../../app/store/snapshot.py" />
      <source>Sign in and try again.</source>
      <translation>Melden Sie sich an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/store/snapshot.py" />
      <source>The store itself was not changed.</source>
      <translation>Die Datenbank selbst wurde nicht geändert.</translation>
    </message>
    <message>
      <location filename="../../app/store/snapshot.py" />
      <source>The store was closed before «{name}» was copied.</source>
      <translation>Die Datenbank wurde geschlossen, bevor „{name}“ kopiert war.</translation>
    </message>
    <message>
      <location filename="../../app/store/snapshot.py" />
      <source>«{name}» could not be copied: {cause}.</source>
      <translation>„{name}“ ließ sich nicht kopieren: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/store/snippets.py" />
      <source>This snippet is not in the charts.</source>
      <translation>Dieser Textbaustein ist nicht in den Akten.</translation>
    </message>
    <message>
      <location filename="../../app/store/state.py" />
      <source>«{name}» cannot be read or written: {cause}.</source>
      <translation>„{name}“ ist nicht les- oder beschreibbar: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/store/store.py" />
      <source>Choose another folder, or check the disk.</source>
      <translation>Wählen Sie einen anderen Ordner oder prüfen Sie den Datenträger.</translation>
    </message>
    <message>
      <location filename="../../app/store/store.py" />
      <source>Everything saved is still there.</source>
      <translation>Alles Gespeicherte ist noch da.</translation>
    </message>
    <message>
      <location filename="../../app/store/store.py" />
      <source>The records are locked.</source>
      <translation>Die Daten sind gesperrt.</translation>
    </message>
    <message>
      <location filename="../../app/store/store.py" />
      <source>{store}: comparing with how it was closed</source>
      <translation>{store}: Vergleich mit dem Stand beim Schließen</translation>
    </message>
    <message>
      <location filename="../../app/store/store.py" />
      <source>{store}: removing what was deleted</source>
      <translation>{store}: Gelöschtes wird entfernt</translation>
    </message>
    <message>
      <location filename="../../app/store/store.py" />
      <source>«{name}» could not be made: {cause}.</source>
      <translation>„{name}“ ließ sich nicht anlegen: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/store/terms.py" />
      <source>This word is not in the charts.</source>
      <translation>Dieses Wort ist nicht in den Akten.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/answer.py" />
      <source>Draft again.</source>
      <translation>Entwerfen Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/answer.py" />
      <source>The language model's answer cannot be read: {problem}.</source>
      <translation>Die Antwort des Sprachmodells ist nicht lesbar: {problem}.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/answer.py" />
      <source>The transcript is unchanged.</source>
      <translation>Das Transkript ist unverändert.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/answer.py" />
      <source>a section has too many statements</source>
      <translation>ein Abschnitt hat zu viele Aussagen</translation>
    </message>
    <message>
      <location filename="../../app/summarization/answer.py" />
      <source>a statement cites what was not said</source>
      <translation>eine Aussage nennt etwas, das nicht gesagt wurde</translation>
    </message>
    <message>
      <location filename="../../app/summarization/answer.py" />
      <source>a statement does not end</source>
      <translation>eine Aussage endet nicht</translation>
    </message>
    <message>
      <location filename="../../app/summarization/answer.py" />
      <source>a statement has other parts than cite and text</source>
      <translation>eine Aussage hat andere Teile als Beleg und Text</translation>
    </message>
    <message>
      <location filename="../../app/summarization/answer.py" />
      <source>a statement is too long</source>
      <translation>eine Aussage ist zu lang</translation>
    </message>
    <message>
      <location filename="../../app/summarization/answer.py" />
      <source>it ends too early</source>
      <translation>sie endet zu früh</translation>
    </message>
    <message>
      <location filename="../../app/summarization/answer.py" />
      <source>it goes on after its end</source>
      <translation>sie geht nach ihrem Ende weiter</translation>
    </message>
    <message>
      <location filename="../../app/summarization/answer.py" />
      <source>«{sign}» was expected</source>
      <translation>„{sign}“ wurde erwartet</translation>
    </message>
    <message>
      <location filename="../../app/summarization/asking.py" />
      <source>A note that may lack something was not saved; the transcript is unchanged.</source>
      <translation>Eine Notiz, der vielleicht etwas fehlt, wurde nicht gespeichert; das Transkript ist unverändert.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/asking.py" />
      <source>Another language model was chosen while the note was being written.</source>
      <translation>Während die Notiz geschrieben wurde, wurde ein anderes Sprachmodell gewählt.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/asking.py" />
      <source>Draft again with a model that has a larger context.</source>
      <translation>Entwerfen Sie noch einmal mit einem Modell mit größerem Kontext.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/asking.py" />
      <source>Draft it again.</source>
      <translation>Entwerfen Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/asking.py" />
      <source>Drafting the note</source>
      <translation>Notiz wird entworfen</translation>
    </message>
    <message>
      <location filename="../../app/summarization/asking.py" />
      <source>Drafting the note, part {number} of {count}</source>
      <translation>Notiz wird entworfen, Teil {number} von {count}</translation>
    </message>
    <message>
      <location filename="../../app/summarization/asking.py" />
      <source>It did not fit; drafting the rest of it in smaller parts</source>
      <translation>Es passte nicht; der Rest wird in kleineren Teilen entworfen</translation>
    </message>
    <message>
      <location filename="../../app/summarization/asking.py" />
      <source>Nothing of it was saved; the transcript is unchanged.</source>
      <translation>Davon wurde nichts gespeichert; das Transkript ist unverändert.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/asking.py" />
      <source>The language model ran out of room before the note was complete.</source>
      <translation>Dem Sprachmodell ging der Platz aus, bevor die Notiz vollständig war.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/asking.py" />
      <source>{what} It goes on where it was</source>
      <translation>{what} Es geht weiter, wo es war</translation>
    </message>
    <message>
      <location filename="../../app/summarization/budget.py" />
      <source>A stretch of the transcript is too long for the language model's context.</source>
      <translation>Ein Stück des Transkripts ist zu lang für den Kontext des Sprachmodells.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/budget.py" />
      <source>Choose a model with a larger context, or a shorter template.</source>
      <translation>Wählen Sie ein Modell mit größerem Kontext oder eine kürzere Vorlage.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/budget.py" />
      <source>Choose fewer of them.</source>
      <translation>Wählen Sie weniger davon.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/budget.py" />
      <source>The earlier notes are too long for the language model's context.</source>
      <translation>Die früheren Notizen sind zu lang für den Kontext des Sprachmodells.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>It is unchanged.</source>
      <translation>Sie ist unverändert.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>Nobody speaks in this recording, so there is nothing to write a note from.</source>
      <translation>In dieser Aufnahme spricht niemand, es gibt also nichts, woraus eine Notiz würde.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>Not every recording of this visit is written down yet</source>
      <translation>Noch ist nicht jede Aufnahme dieser Konsultation niedergeschrieben</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>Record the visit again, or write the note yourself.</source>
      <translation>Nehmen Sie die Konsultation noch einmal auf oder schreiben Sie die Notiz selbst.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>Saving the draft</source>
      <translation>Entwurf wird gespeichert</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>Say in an instruction what should be different, or edit it.</source>
      <translation>Sagen Sie in einer Anweisung, was anders sein soll, oder bearbeiten Sie sie.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>Shorten it.</source>
      <translation>Kürzen Sie sie.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>The instruction is longer than {most} characters.</source>
      <translation>Die Anweisung hat mehr als {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>The language model found no other words for this statement.</source>
      <translation>Das Sprachmodell fand für diese Aussage keine anderen Worte.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>The note has no section «{key}».</source>
      <translation>Die Notiz hat keinen Abschnitt „{key}“.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>The recording is kept.</source>
      <translation>Die Aufnahme bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>This visit has a note «{title}» already.</source>
      <translation>Diese Konsultation hat schon eine Notiz „{title}“.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>Write in that one, or choose another template.</source>
      <translation>Schreiben Sie in diese oder wählen Sie eine andere Vorlage.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/earlier.py" />
      <source>An earlier note is not signed, or was entered in error.</source>
      <translation>Eine frühere Notiz ist nicht unterschrieben oder irrtümlich erfasst.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/earlier.py" />
      <source>An earlier note is of another patient.</source>
      <translation>Eine frühere Notiz gehört zu einem anderen Patienten.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/earlier.py" />
      <source>Choose notes of this patient only.</source>
      <translation>Wählen Sie nur Notizen dieses Patienten.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/earlier.py" />
      <source>Choose signed notes only.</source>
      <translation>Wählen Sie nur unterschriebene Notizen.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/earlier.py" />
      <source>Nothing was drafted.</source>
      <translation>Es wurde nichts entworfen.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>Ask for it again.</source>
      <translation>Verlangen Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>Record or import it, and transcribe it first.</source>
      <translation>Nehmen Sie sie auf oder importieren Sie sie und transkribieren Sie zuerst.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>The note is kept as it was.</source>
      <translation>Die Notiz bleibt, wie sie war.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>The note is signed and cannot be changed.</source>
      <translation>Die Notiz ist unterschrieben und lässt sich nicht ändern.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>The note of this visit is signed and cannot be drafted again.</source>
      <translation>Die Notiz dieser Konsultation ist unterschrieben und lässt sich nicht noch einmal entwerfen.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>The note was changed while the language model wrote.</source>
      <translation>Die Notiz wurde geändert, während das Sprachmodell schrieb.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>The note was entered in error and cannot be changed.</source>
      <translation>Die Notiz ist irrtümlich erfasst und lässt sich nicht ändern.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>This visit has no transcript yet, or its words were removed.</source>
      <translation>Diese Konsultation hat noch kein Transkript, oder seine Wörter wurden entfernt.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>Words of this visit's transcript were removed.</source>
      <translation>Wörter aus dem Transkript dieser Konsultation wurden entfernt.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>Write a new one.</source>
      <translation>Schreiben Sie eine neue.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>Write an addendum instead.</source>
      <translation>Schreiben Sie stattdessen einen Nachtrag.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>Write an addendum, or draft another kind of note.</source>
      <translation>Schreiben Sie einen Nachtrag oder entwerfen Sie eine andere Art Notiz.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>Write the note yourself, or an addendum to the signed one.</source>
      <translation>Schreiben Sie die Notiz selbst oder einen Nachtrag zur unterschriebenen.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>Your changes are kept.</source>
      <translation>Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../../app/templates/example.py" />
      <source>New template</source>
      <translation>Neue Vorlage</translation>
    </message>
    <message>
      <location filename="../../app/templates/example.py" />
      <source>Nothing was kept.</source>
      <translation>Es wurde nichts behalten.</translation>
    </message>
    <message>
      <location filename="../../app/templates/example.py" />
      <source>Paste one note, or fewer of its parts.</source>
      <translation>Fügen Sie eine einzige Notiz ein oder weniger Teile davon.</translation>
    </message>
    <message>
      <location filename="../../app/templates/example.py" />
      <source>Paste one note.</source>
      <translation>Fügen Sie eine Notiz ein.</translation>
    </message>
    <message>
      <location filename="../../app/templates/example.py" />
      <source>Put each on a line of its own with a colon, such as «Plan:».</source>
      <translation>Setzen Sie jede auf eine eigene Zeile mit Doppelpunkt, zum Beispiel „Procedere:“.</translation>
    </message>
    <message>
      <location filename="../../app/templates/example.py" />
      <source>The example has more than {most} characters.</source>
      <translation>Das Beispiel hat mehr als {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../app/templates/example.py" />
      <source>The example has no headings.</source>
      <translation>Das Beispiel hat keine Überschriften.</translation>
    </message>
    <message>
      <location filename="../../app/templates/example.py" />
      <source>The example has {count} headings; {most} is the most.</source>
      <translation>Das Beispiel hat {count} Überschriften; höchstens {most} sind möglich.</translation>
    </message>
    <message>
      <location filename="../../app/templates/exchange.py" />
      <source>Choose a file that Consultroom has exported.</source>
      <translation>Wählen Sie eine Datei, die Consultroom exportiert hat.</translation>
    </message>
    <message>
      <location filename="../../app/templates/exchange.py" />
      <source>it is larger than 1 MB</source>
      <translation>sie ist größer als 1 MB</translation>
    </message>
    <message>
      <location filename="../../app/templates/exchange.py" />
      <source>it is not text in UTF-8</source>
      <translation>sie ist kein Text in UTF-8</translation>
    </message>
    <message>
      <location filename="../../app/templates/exchange.py" />
      <source>it is not well-formed JSON</source>
      <translation>sie ist kein wohlgeformtes JSON</translation>
    </message>
    <message>
      <location filename="../../app/templates/exchange.py" />
      <source>no such kind is known</source>
      <translation>eine solche Art ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../app/templates/exchange.py" />
      <source>there is a name that no template has</source>
      <translation>sie enthält einen Namen, den keine Vorlage hat</translation>
    </message>
    <message>
      <location filename="../../app/templates/exchange.py" />
      <source>«{name}» could not be read: {reason}.</source>
      <translation>„{name}“ war nicht lesbar: {reason}.</translation>
    </message>
    <message>
      <location filename="../../app/templates/exchange.py" />
      <source>«{name}» is not a file of templates: {problem}.</source>
      <translation>„{name}“ ist keine Datei mit Vorlagen: {problem}.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>A key has at most {most} small letters a to z and underscores.</source>
      <translation>Ein Schlüssel hat höchstens {most} Kleinbuchstaben a bis z und Unterstriche.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>A section's title</source>
      <translation>Der Titel eines Abschnitts</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>A template has at least one section.</source>
      <translation>Eine Vorlage hat mindestens einen Abschnitt.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>A template has at most {most} examples.</source>
      <translation>Eine Vorlage hat höchstens {most} Beispiele.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>A template has at most {most} sections.</source>
      <translation>Eine Vorlage hat höchstens {most} Abschnitte.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>Add a section.</source>
      <translation>Fügen Sie einen Abschnitt hinzu.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>An example</source>
      <translation>Ein Beispiel</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>Remove some.</source>
      <translation>Entfernen Sie einige.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>Rename one of them.</source>
      <translation>Benennen Sie einen davon um.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>The style</source>
      <translation>Der Stil</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>The title</source>
      <translation>Der Titel</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>Two sections are both called «{name}».</source>
      <translation>Zwei Abschnitte heißen beide „{name}“.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>What belongs into «{title}»</source>
      <translation>Was in „{title}“ gehört</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>Write its instruction.</source>
      <translation>Schreiben Sie seine Anweisung.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>Write one.</source>
      <translation>Schreiben Sie etwas hinein.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>{what} has {count} characters; {most} is the most.</source>
      <translation>{what}: {count} Zeichen; höchstens {most} sind möglich.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>{what} is empty.</source>
      <translation>{what} ist leer.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>«{line}» cannot be the key of a section.</source>
      <translation>„{line}“ kann nicht der Schlüssel eines Abschnitts sein.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>«{title}» does not say what belongs there.</source>
      <translation>„{title}“ sagt nicht, was dorthin gehört.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>A template that ships with Consultroom stays as it is.</source>
      <translation>Eine mit Consultroom gelieferte Vorlage bleibt, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>Add another one first.</source>
      <translation>Fügen Sie zuerst eine andere hinzu.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>Bring it back first.</source>
      <translation>Holen Sie sie zuerst zurück.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>Change one of them instead.</source>
      <translation>Ändern Sie stattdessen eine davon.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>Choose a title that names nobody.</source>
      <translation>Wählen Sie einen Titel, der niemanden nennt.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>Choose another title.</source>
      <translation>Wählen Sie einen anderen Titel.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>Choose one of: {known}.</source>
      <translation>Wählen Sie eines davon: {known}.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>Duplicate it, and change the copy.</source>
      <translation>Duplizieren Sie sie und ändern Sie die Kopie.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>It may have been erased together with a patient whom it named.</source>
      <translation>Vielleicht wurde sie mit einem Patienten gelöscht, den sie nannte.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>One template has to stay.</source>
      <translation>Eine Vorlage muss bleiben.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>Open it again, and make your change there.</source>
      <translation>Öffnen Sie sie noch einmal und machen Sie Ihre Änderung dort.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>There is a template «{title}» already.</source>
      <translation>Eine Vorlage „{title}“ gibt es schon.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>There is no template «{line}».</source>
      <translation>Die Vorlage „{line}“ gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>There is no version {version} of a template «{line}».</source>
      <translation>Die Fassung {version} einer Vorlage „{line}“ gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>There would be more than {most} templates of the clinic.</source>
      <translation>Es gäbe mehr als {most} Vorlagen der Praxis.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>This template was changed meanwhile.</source>
      <translation>Diese Vorlage wurde inzwischen geändert.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>«{naming}» names a patient of the clinic.</source>
      <translation>„{naming}“ nennt einen Patienten der Praxis.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>«{title}» is retired.</source>
      <translation>„{title}“ ist ausgemustert.</translation>
    </message>
    <message>
      <location filename="../../app/texts.py" />
      <source>«{words}»</source>
      <translation>„{words}“</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>Choose a word that was.</source>
      <translation>Wählen Sie ein Wort, bei dem es so war.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>Look at its newest version, and change that.</source>
      <translation>Sehen Sie die neueste Fassung an und ändern Sie diese.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>Look at its newest version.</source>
      <translation>Sehen Sie die neueste Fassung an.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>Nothing was changed here.</source>
      <translation>Hier wurde nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>The note of this visit is signed, so its transcript cannot be changed.</source>
      <translation>Die Notiz dieser Konsultation ist unterschrieben, darum lässt sich ihr Transkript nicht ändern.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>The transcript was changed meanwhile.</source>
      <translation>Das Transkript wurde inzwischen geändert.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>The words are more than {most} characters.</source>
      <translation>Die Wörter haben mehr als {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>These are the last words of the transcript.</source>
      <translation>Das sind die letzten Wörter des Transkripts.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>These words are no longer in the transcript.</source>
      <translation>Diese Wörter stehen nicht mehr im Transkript.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>Write an addendum to the note instead.</source>
      <translation>Schreiben Sie stattdessen einen Nachtrag zur Notiz.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>Write them shorter.</source>
      <translation>Schreiben Sie sie kürzer.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>Write what was said instead.</source>
      <translation>Schreiben Sie stattdessen, was gesagt wurde.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/hearing.py" />
      <source>Another speech model was chosen while the recording was being written down.</source>
      <translation>Während die Aufnahme niedergeschrieben wurde, wurde ein anderes Spracherkennungsmodell gewählt.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/hearing.py" />
      <source>Choose another language for the visit, or install a model that knows it.</source>
      <translation>Wählen Sie eine andere Sprache für die Konsultation oder installieren Sie ein Modell, das sie kennt.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/hearing.py" />
      <source>Looking for speech</source>
      <translation>Sprache wird gesucht</translation>
    </message>
    <message>
      <location filename="../../app/transcription/hearing.py" />
      <source>The recording is safe, and nothing was written.</source>
      <translation>Die Aufnahme ist sicher, und es wurde nichts geschrieben.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/hearing.py" />
      <source>The speech model «{name}» does not know the language «{language}»; it knows {names}.</source>
      <translation>Das Spracherkennungsmodell „{name}“ kennt die Sprache „{language}“ nicht; es kennt {names}.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/hearing.py" />
      <source>Write it down again.</source>
      <translation>Schreiben Sie sie noch einmal nieder.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/hearing.py" />
      <source>Writing down what was said</source>
      <translation>Gesagtes wird niedergeschrieben</translation>
    </message>
    <message>
      <location filename="../../app/transcription/marks.py" />
      <source>Dose heard with {percent}% certainty</source>
      <translation>Dosis mit {percent} % Sicherheit verstanden</translation>
    </message>
    <message>
      <location filename="../../app/transcription/marks.py" />
      <source>Drug heard with {percent}% certainty</source>
      <translation>Medikament mit {percent} % Sicherheit verstanden</translation>
    </message>
    <message>
      <location filename="../../app/transcription/marks.py" />
      <source>Name heard with {percent}% certainty</source>
      <translation>Name mit {percent} % Sicherheit verstanden</translation>
    </message>
    <message>
      <location filename="../../app/transcription/marks.py" />
      <source>Negation heard with {percent}% certainty</source>
      <translation>Verneinung mit {percent} % Sicherheit verstanden</translation>
    </message>
    <message>
      <location filename="../../app/transcription/marks.py" />
      <source>Number heard with {percent}% certainty</source>
      <translation>Zahl mit {percent} % Sicherheit verstanden</translation>
    </message>
    <message>
      <location filename="../../app/transcription/marks.py" />
      <source>Side heard with {percent}% certainty</source>
      <translation>Seite mit {percent} % Sicherheit verstanden</translation>
    </message>
    <message>
      <location filename="../../app/transcription/speakers.py" />
      <source>A name has at most {most} characters.</source>
      <translation>Ein Name hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/speakers.py" />
      <source>A transcript has at most {most} speakers.</source>
      <translation>Ein Transkript hat höchstens {most} Sprechende.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/speakers.py" />
      <source>Choose one of them.</source>
      <translation>Wählen Sie eine davon.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/speakers.py" />
      <source>Speaker 1</source>
      <translation>Person 1</translation>
    </message>
    <message>
      <location filename="../../app/transcription/speakers.py" />
      <source>Speaker 2</source>
      <translation>Person 2</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>Another recording of this visit was written down meanwhile.</source>
      <translation>Inzwischen wurde eine andere Aufnahme dieser Konsultation niedergeschrieben.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>Begin a new visit, or write an addendum.</source>
      <translation>Beginnen Sie eine neue Konsultation oder schreiben Sie einen Nachtrag.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>Correct the transcript instead.</source>
      <translation>Berichtigen Sie stattdessen das Transkript.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>Every recording of this visit is written down.</source>
      <translation>Jede Aufnahme dieser Konsultation ist niedergeschrieben.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>Finish it first.</source>
      <translation>Beenden Sie sie zuerst.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>It is saved.</source>
      <translation>Sie ist gespeichert.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>Nobody speaks in this recording</source>
      <translation>In dieser Aufnahme spricht niemand</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>The note of this visit has been signed meanwhile.</source>
      <translation>Die Notiz dieser Konsultation wurde inzwischen unterschrieben.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>The recording has not been finished.</source>
      <translation>Die Aufnahme ist nicht beendet.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>This recording is written down already, together with another one.</source>
      <translation>Diese Aufnahme ist schon zusammen mit einer anderen niedergeschrieben.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>Transcribe this one again.</source>
      <translation>Transkribieren Sie diese noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>Transcribed</source>
      <translation>Transkribiert</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>Choose the package of version {version}.</source>
      <translation>Wählen Sie das Paket der Version {version}.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>Close it for everybody on this computer, then try again.</source>
      <translation>Schließen Sie es auf diesem Computer für alle und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>Consultroom is open.</source>
      <translation>Consultroom ist offen.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>Free some space there, and run this as an administrator.</source>
      <translation>Schaffen Sie dort Platz und führen Sie das mit Verwaltungsrechten aus.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>Install the new version as it was installed first.</source>
      <translation>Installieren Sie die neue Version so, wie die erste installiert wurde.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>Installing</source>
      <translation>Wird installiert</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>Name its file: «consultroom update back FILE».</source>
      <translation>Nennen Sie die Datei: „consultroom update back DATEI“.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>Prepare it again in Consultroom.</source>
      <translation>Bereiten Sie sie in Consultroom noch einmal vor.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>Remove it as the administrator, then try again.</source>
      <translation>Entfernen Sie ihn mit Verwaltungsrechten und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>The package of version {version} was not kept here.</source>
      <translation>Das Paket der Version {version} wurde hier nicht aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>The system's installer failed with code {code}: see above.</source>
      <translation>Das Installationsprogramm des Systems scheiterte mit Code {code}: siehe oben.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>The update needs {needed} GB in «{folder}», and {free} GB are free.</source>
      <translation>Die Aktualisierung braucht {needed} GB in „{folder}“, und {free} GB sind frei.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>There are no updates for this system.</source>
      <translation>Für dieses System gibt es keine Aktualisierungen.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>This is another update than the one that was checked.</source>
      <translation>Das ist eine andere Aktualisierung als die geprüfte.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>This is version {other}.</source>
      <translation>Das ist Version {other}.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>«consultroom update back» brings the version before back.</source>
      <translation>„consultroom update back“ bringt die vorige Version zurück.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>«{folder}» belongs to somebody else, or others may write.</source>
      <translation>„{folder}“ gehört jemand anderem, oder andere dürfen hineinschreiben.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>«{folder}» cannot be used: {reason}.</source>
      <translation>„{folder}“ ist nicht benutzbar: {reason}.</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>Choose the file whose name ends with «.update».</source>
      <translation>Wählen Sie die Datei, deren Name auf „.update“ endet.</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>Comparing the update</source>
      <translation>Aktualisierung wird verglichen</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>Copy it to the stick again from whoever sent it.</source>
      <translation>Kopieren Sie sie noch einmal auf den Stick, von dort, woher sie kam.</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>Copying the update</source>
      <translation>Aktualisierung wird kopiert</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>Do not install it, and ask where it came from.</source>
      <translation>Installieren Sie sie nicht und fragen Sie, woher sie kommt.</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>If it is on a stick, plug the stick in again.</source>
      <translation>Liegt sie auf einem Stick, stecken Sie ihn wieder ein.</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>Install the version before it first, as whoever sent it says.</source>
      <translation>Installieren Sie zuerst die Version davor, wie die Absender es sagen.</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>This copy of Consultroom was built without a release key, so it takes no updates.</source>
      <translation>Diese Ausgabe von Consultroom wurde ohne Ausgabeschlüssel gebaut, darum nimmt sie keine Aktualisierungen an.</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>This is no update of Consultroom.</source>
      <translation>Das ist keine Aktualisierung von Consultroom.</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>This update is not what was signed: it is cut short, damaged or was changed.</source>
      <translation>Diese Aktualisierung ist nicht das, was signiert wurde: Sie ist abgeschnitten, beschädigt oder verändert.</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>This update was made for another version of Consultroom.</source>
      <translation>Diese Aktualisierung ist für eine andere Version von Consultroom gemacht.</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>This update was not signed by whoever makes Consultroom.</source>
      <translation>Diese Aktualisierung wurde nicht von denen signiert, die Consultroom machen.</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>«{path}» cannot be read: {reason}.</source>
      <translation>„{path}“ ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
      <location filename="../../app/updates/plan.py" />
      <source>Check the permissions of the clinic's folder.</source>
      <translation>Prüfen Sie die Rechte des Praxisordners.</translation>
    </message>
    <message>
      <location filename="../../app/updates/refusals.py" />
      <source>Nothing was installed and nothing was changed.</source>
      <translation>Es wurde nichts installiert und nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../app/updates/updates.py" />
      <source>Choose where the backup before the update goes.</source>
      <translation>Wählen Sie, wohin die Sicherung vor der Aktualisierung kommt.</translation>
    </message>
    <message>
      <location filename="../../app/updates/updates.py" />
      <source>The backup was made, and is not whole: {why}</source>
      <translation>Die Sicherung wurde gemacht und ist nicht unversehrt: {why}</translation>
    </message>
    <message>
      <location filename="../../app/updates/updates.py" />
      <source>Use another disk or stick, and prepare the update again.</source>
      <translation>Nehmen Sie einen anderen Datenträger oder Stick und bereiten Sie die Aktualisierung noch einmal vor.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>Ask for the update for this workstation.</source>
      <translation>Bitten Sie um die Aktualisierung für diesen Arbeitsplatz.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>Choose the package of the version before.</source>
      <translation>Wählen Sie das Paket der vorigen Version.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>Install version {least} first.</source>
      <translation>Installieren Sie zuerst Version {least}.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>Tell whoever made the update.</source>
      <translation>Sagen Sie es denen, die die Aktualisierung gemacht haben.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>The update needs {needed} GB where it is installed, and {free} GB are free.</source>
      <translation>Die Aktualisierung braucht dort, wo sie installiert wird, {needed} GB, und {free} GB sind frei.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>The way back to an older version is «consultroom update back».</source>
      <translation>Der Weg zurück zu einer älteren Version ist „consultroom update back“.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>There is nothing to do.</source>
      <translation>Es gibt nichts zu tun.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>This update is for {theirs}, and this workstation is {ours}.</source>
      <translation>Diese Aktualisierung ist für {theirs}, und dieser Arbeitsplatz ist {ours}.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>Version {theirs} follows {least} or later, and {ours} is installed.</source>
      <translation>Version {theirs} folgt auf {least} oder später, und installiert ist {ours}.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>Version {theirs} is not older than {ours}, which is installed.</source>
      <translation>Version {theirs} ist nicht älter als {ours}, die installiert ist.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>Version {theirs} is older than {ours}, which is installed.</source>
      <translation>Version {theirs} ist älter als {ours}, die installiert ist.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>Version {version} cannot read what this one has written.</source>
      <translation>Version {version} kann nicht lesen, was diese geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>Version {version} is installed already.</source>
      <translation>Version {version} ist schon installiert.</translation>
    </message>
    <message>
      <location filename="../../app/validation/cases.py" />
      <source>Keep what was said and the note as plain text (UTF-8): «visit.txt», «visit{note}».</source>
      <translation>Bewahren Sie das Gesagte und die Notiz als einfachen Text (UTF-8) auf: „visit.txt“, „visit{note}“.</translation>
    </message>
    <message>
      <location filename="../../app/validation/cases.py" />
      <source>Name a folder of CSV files.</source>
      <translation>Nennen Sie einen Ordner mit CSV-Dateien.</translation>
    </message>
    <message>
      <location filename="../../app/validation/cases.py" />
      <source>Name a folder of dialogues.</source>
      <translation>Nennen Sie einen Ordner mit Gesprächen.</translation>
    </message>
    <message>
      <location filename="../../app/validation/cases.py" />
      <source>Put text files there, «visit.txt» and «visit{note}»; or CSV files with a column «dialogue» and one «note», or «section_header» and «section_text», as ACI-Bench and MTS-Dialog have them.</source>
      <translation>Legen Sie Textdateien hinein, „visit.txt“ und „visit{note}“; oder CSV-Dateien mit einer Spalte „dialogue“ und einer „note“ oder „section_header“ und „section_text“, wie ACI-Bench und MTS-Dialog sie haben.</translation>
    </message>
    <message>
      <location filename="../../app/validation/cases.py" />
      <source>There are no dialogues with notes in «{folder}».</source>
      <translation>In „{folder}“ gibt es keine Gespräche mit Notizen.</translation>
    </message>
    <message>
      <location filename="../../app/validation/cases.py" />
      <source>«{folder}» is not a folder.</source>
      <translation>„{folder}“ ist kein Ordner.</translation>
    </message>
    <message>
      <location filename="../../app/validation/cases.py" />
      <source>«{path}» cannot be read.</source>
      <translation>„{path}“ ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Attacks that came through</source>
      <translation>Durchgekommene Angriffe</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Attacks that came through in a draft</source>
      <translation>Angriffe, die im Entwurf durchkamen</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Attacks tried</source>
      <translation>Versuchte Angriffe</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Changed statements</source>
      <translation>Veränderte Aussagen</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Changed statements found</source>
      <translation>Gefundene veränderte Aussagen</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Drafts that failed</source>
      <translation>Misslungene Entwürfe</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Drafts under attack</source>
      <translation>Entwürfe unter Angriff</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Drafts under attack that failed</source>
      <translation>Misslungene Entwürfe unter Angriff</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>F1, assessment and plan</source>
      <translation>F1, Beurteilung und Procedere</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>F1, objective</source>
      <translation>F1, objektiv</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>F1, subjective</source>
      <translation>F1, subjektiv</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Grounding</source>
      <translation>Belegprüfung</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Injection</source>
      <translation>Einschleusung</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Medicines of the reference in the draft</source>
      <translation>Medikamente der Referenz im Entwurf</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Numbers heard exactly</source>
      <translation>Genau verstandene Zahlen</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Numbers of the reference in the draft</source>
      <translation>Zahlen der Referenz im Entwurf</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Numbers said</source>
      <translation>Gesagte Zahlen</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Recordings that could not be read</source>
      <translation>Nicht lesbare Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Seconds for a draft</source>
      <translation>Sekunden für einen Entwurf</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Seconds of work for a second of audio</source>
      <translation>Rechensekunden je Sekunde Ton</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Seconds without speech</source>
      <translation>Sekunden ohne Sprache</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Speech</source>
      <translation>Spracherkennung</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Statements in a draft</source>
      <translation>Aussagen in einem Entwurf</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Statements without support</source>
      <translation>Aussagen ohne Beleg</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Time without speech that gave words</source>
      <translation>Zeit ohne Sprache, die Wörter ergab</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>True statements</source>
      <translation>Wahre Aussagen</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>True statements flagged</source>
      <translation>Beanstandete wahre Aussagen</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Word errors</source>
      <translation>Wortfehler</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Words said</source>
      <translation>Gesagte Wörter</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Words shared with the reference (F1)</source>
      <translation>Mit der Referenz gemeinsame Wörter (F1)</translation>
    </message>
    <message>
      <location filename="../../app/validation/injection_suite.py" />
      <source>Compared</source>
      <translation>Verglichen</translation>
    </message>
    <message>
      <location filename="../../app/validation/injection_suite.py" />
      <source>Reading honest dialogues</source>
      <translation>Ehrliche Gespräche werden gelesen</translation>
    </message>
    <message>
      <location filename="../../app/validation/injection_suite.py" />
      <source>Trying every attack</source>
      <translation>Jeder Angriff wird versucht</translation>
    </message>
    <message>
      <location filename="../../app/validation/measuring.py" />
      <source>Measured</source>
      <translation>Gemessen</translation>
    </message>
    <message>
      <location filename="../../app/validation/measuring.py" />
      <source>Name a folder of cases.</source>
      <translation>Nennen Sie einen Ordner mit Fällen.</translation>
    </message>
    <message>
      <location filename="../../app/validation/measuring.py" />
      <source>Put audio files there, and beside each its words: «visit.txt» for «visit.wav».</source>
      <translation>Legen Sie Tondateien hinein und neben jede ihre Wörter: „visit.txt“ für „visit.wav“.</translation>
    </message>
    <message>
      <location filename="../../app/validation/measuring.py" />
      <source>Put text files there: «visit.txt» with what was said, and «visit.note.txt».</source>
      <translation>Legen Sie Textdateien hinein: „visit.txt“ mit dem Gesagten und „visit.note.txt“.</translation>
    </message>
    <message>
      <location filename="../../app/validation/measuring.py" />
      <source>There are no dialogues with notes in «{data}».</source>
      <translation>In „{data}“ gibt es keine Gespräche mit Notizen.</translation>
    </message>
    <message>
      <location filename="../../app/validation/measuring.py" />
      <source>There are no recordings in «{data}».</source>
      <translation>In „{data}“ gibt es keine Aufnahmen.</translation>
    </message>
    <message>
      <location filename="../../app/validation/measuring.py" />
      <source>«{data}» is not a folder.</source>
      <translation>„{data}“ ist kein Ordner.</translation>
    </message>
    <message>
      <location filename="../../app/validation/notes.py" />
      <source>Move it away to begin again.</source>
      <translation>Legen Sie sie anderswohin, um neu zu beginnen.</translation>
    </message>
    <message>
      <location filename="../../app/validation/notes.py" />
      <source>Name a report in a folder that is there.</source>
      <translation>Nennen Sie einen Bericht in einem Ordner, den es gibt.</translation>
    </message>
    <message>
      <location filename="../../app/validation/notes.py" />
      <source>Name another file for the report, or move that one away.</source>
      <translation>Nennen Sie für den Bericht eine andere Datei oder legen Sie diese anderswohin.</translation>
    </message>
    <message>
      <location filename="../../app/validation/notes.py" />
      <source>«{path}» could not be written: {reason}.</source>
      <translation>„{path}“ ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
      <location filename="../../app/validation/notes.py" />
      <source>«{path}» holds something else, or the scores of another model or suite.</source>
      <translation>„{path}“ enthält etwas anderes oder die Ergebnisse eines anderen Modells oder Satzes.</translation>
    </message>
    <message>
      <location filename="../../app/validation/progress.py" />
      <source>{number} of {count}: {name}</source>
      <translation>{number} von {count}: {name}</translation>
    </message>
    <message>
      <location filename="../../app/validation/speech.py" />
      <source>It cannot be read: {reason}.</source>
      <translation>Es ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
      <location filename="../../app/validation/speech.py" />
      <source>Name a folder of recordings.</source>
      <translation>Nennen Sie einen Ordner mit Aufnahmen.</translation>
    </message>
    <message>
      <location filename="../../app/validation/speech.py" />
      <source>Put audio files there, and beside each its words: «visit.txt» for «visit.wav»; sounds without words go into a folder «{folder}».</source>
      <translation>Legen Sie Tondateien hinein und neben jede ihre Wörter: „visit.txt“ für „visit.wav“; Geräusche ohne Wörter kommen in einen Ordner „{folder}“.</translation>
    </message>
    <message>
      <location filename="../../app/validation/speech.py" />
      <source>The words of «{name}» cannot be read: {reason}.</source>
      <translation>Die Wörter von „{name}“ sind nicht lesbar: {reason}.</translation>
    </message>
    <message>
      <location filename="../../app/validation/speech.py" />
      <source>There are no recordings in «{folder}».</source>
      <translation>In „{folder}“ gibt es keine Aufnahmen.</translation>
    </message>
    <message>
      <location filename="../../app/validation/speech.py" />
      <source>Write down what is said, or move the recording to the folder «{folder}».</source>
      <translation>Schreiben Sie nieder, was gesagt wird, oder verschieben Sie die Aufnahme in den Ordner „{folder}“.</translation>
    </message>
    <message>
      <location filename="../../app/validation/speech.py" />
      <source>Write them into «{name}» beside it as plain text, or move the recording to the folder «{folder}» if nobody speaks in it.</source>
      <translation>Schreiben Sie sie daneben als einfachen Text in „{name}“ oder verschieben Sie die Aufnahme in den Ordner „{folder}“, wenn darin niemand spricht.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>It is a demonstration model, not for clinical use.</source>
      <translation>Es ist ein Vorführmodell, nicht für die Behandlung von Patienten.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>The prompt of this version of the application is another one.</source>
      <translation>Der Prompt dieser Version der Anwendung ist ein anderer.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>{figure}: {value} on the clinic's own cases; the clinic asks for at least {limit}.</source>
      <translation>{figure}: {value} an den eigenen Fällen der Praxis; die Praxis verlangt mindestens {limit}.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>{figure}: {value} on the clinic's own cases; the clinic asks for at most {limit}.</source>
      <translation>{figure}: {value} an den eigenen Fällen der Praxis; die Praxis verlangt höchstens {limit}.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>{figure}: {value}; the clinic asks for at least {limit}.</source>
      <translation>{figure}: {value}; die Praxis verlangt mindestens {limit}.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>{figure}: {value}; the clinic asks for at most {limit}.</source>
      <translation>{figure}: {value}; die Praxis verlangt höchstens {limit}.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>{suite}: measured with version {version} of the suite, which is now at version {newest}.</source>
      <translation>{suite}: gemessen mit Version {version} des Satzes, der jetzt bei {newest} steht.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>{suite}: not every attack of the suite was tried.</source>
      <translation>{suite}: Nicht jeder Angriff des Satzes wurde versucht.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>{suite}: this was not measured.</source>
      <translation>{suite}: Das wurde nicht gemessen.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>{suite}: {count} recording could not be read.</source>
      <translation>{suite}: {count} Aufnahme war nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>{suite}: {count} recordings could not be read.</source>
      <translation>{suite}: {count} Aufnahmen waren nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>{suite}: «{figure}» was not measured.</source>
      <translation>{suite}: „{figure}“ wurde nicht gemessen.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>Close what else needs memory, and start again.</source>
      <translation>Schließen Sie, was sonst Speicher braucht, und starten Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>It is installed, and nothing was changed.</source>
      <translation>Es ist installiert, und es wurde nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>No report on «{name}» can be relied on: {reason}</source>
      <translation>Auf keinen Bericht zu „{name}“ ist Verlass: {reason}</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>The language engine had to compute otherwise while it was measured.</source>
      <translation>Das Sprachmodell musste während der Messung anders rechnen.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>The model that is used now stays.</source>
      <translation>Das jetzt verwendete Modell bleibt.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>The speech engine had to compute otherwise while it was measured.</source>
      <translation>Die Spracherkennung musste während der Messung anders rechnen.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>There is no report {wanted}.</source>
      <translation>Den Bericht {wanted} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>Use another model, change the clinic's policy, or measure this one anew.</source>
      <translation>Verwenden Sie ein anderes Modell, ändern Sie die Richtlinie der Praxis oder messen Sie dieses neu.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>Validate it first, without naming a precision.</source>
      <translation>Validieren Sie es zuerst, ohne eine Genauigkeit zu nennen.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>it is not what an office manager of this clinic signed.</source>
      <translation>er ist nicht das, was eine Praxisleitung dieser Praxis signiert hat.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>the clinic's log does not know it.</source>
      <translation>das Protokoll der Praxis kennt ihn nicht.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>«{name}» does not reach what this clinic asks for (report {number}). {shortfalls}</source>
      <translation>„{name}“ erreicht nicht, was diese Praxis verlangt (Bericht {number}). {shortfalls}</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>«{name}» was measured only at a precision that it is not used at.</source>
      <translation>„{name}“ wurde nur mit einer Genauigkeit gemessen, mit der es nicht verwendet wird.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>«{name}» was not validated on this workstation with these bytes.</source>
      <translation>„{name}“ wurde auf diesem Arbeitsplatz nicht mit diesen Bytes validiert.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>A term has at most {words} words and {characters} characters.</source>
      <translation>Ein Begriff hat höchstens {words} Wörter und {characters} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>A word is missing.</source>
      <translation>Ein Wort fehlt.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>Correct it where it was misheard.</source>
      <translation>Berichtigen Sie es dort, wo es falsch verstanden wurde.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>Keep the usual ones.</source>
      <translation>Behalten Sie die üblichen.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>Leave the digits out.</source>
      <translation>Lassen Sie die Ziffern weg.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>Line {number} of the list: {what}</source>
      <translation>Zeile {number} der Liste: {what}</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>Such words are never corrected by themselves.</source>
      <translation>Solche Wörter werden nie von selbst berichtigt.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>The list has more than {most} lines.</source>
      <translation>Die Liste hat mehr als {most} Zeilen.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>There are no letters in «{written}».</source>
      <translation>In „{written}“ sind keine Buchstaben.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>There is no word in the list.</source>
      <translation>In der Liste steht kein Wort.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>Use letters, digits, spaces and - ' . / &amp; + ( ).</source>
      <translation>Verwenden Sie Buchstaben, Ziffern, Leerzeichen und - ' . / &amp; + ( ).</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>Write a word.</source>
      <translation>Schreiben Sie ein Wort.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>Write one word on each line.</source>
      <translation>Schreiben Sie auf jede Zeile ein Wort.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>Write the word as it is to be written.</source>
      <translation>Schreiben Sie das Wort so, wie es geschrieben werden soll.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>«{heard}» and «{written}» are different numbers.</source>
      <translation>„{heard}“ und „{written}“ sind verschiedene Zahlen.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>«{heard}» is a medicine itself, and would always become «{written}».</source>
      <translation>„{heard}“ ist selbst ein Medikament und würde immer zu „{written}“.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>«{heard}» is said in every visit.</source>
      <translation>„{heard}“ wird in jeder Konsultation gesagt.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>«{written}» holds a character that no word has.</source>
      <translation>„{written}“ enthält ein Zeichen, das kein Wort hat.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>«{written}» holds a word that decides what is meant (a number, a unit, a side or a denial).</source>
      <translation>„{written}“ enthält ein Wort, das den Sinn entscheidet (eine Zahl, eine Einheit, eine Seite oder eine Verneinung).</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>«{written}» is misheard in more than {most} ways.</source>
      <translation>„{written}“ wird auf mehr als {most} Arten falsch verstanden.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>«{written}» is too long.</source>
      <translation>„{written}“ ist zu lang.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/vocabulary.py" />
      <source>Change it there.</source>
      <translation>Ändern Sie es dort.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/vocabulary.py" />
      <source>Choose a plain list with one word on each line.</source>
      <translation>Wählen Sie eine einfache Liste mit einem Wort auf jeder Zeile.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/vocabulary.py" />
      <source>Remove that one first, or leave this form out.</source>
      <translation>Entfernen Sie zuerst jenes oder lassen Sie diese Form weg.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/vocabulary.py" />
      <source>Save it as plain text, with one word on each line.</source>
      <translation>Speichern Sie sie als einfachen Text mit einem Wort auf jeder Zeile.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/vocabulary.py" />
      <source>There would be more than {most} words.</source>
      <translation>Es gäbe mehr als {most} Wörter.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/vocabulary.py" />
      <source>This word is another person's.</source>
      <translation>Dieses Wort gehört einer anderen Person.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/vocabulary.py" />
      <source>«{heard}» is a word of its own in the vocabulary: «{written}».</source>
      <translation>„{heard}“ ist im Wortschatz ein eigenes Wort: „{written}“.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/vocabulary.py" />
      <source>«{name}» is larger than 1 MB.</source>
      <translation>„{name}“ ist größer als 1 MB.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/vocabulary.py" />
      <source>«{name}» is not plain text in UTF-8.</source>
      <translation>„{name}“ ist kein einfacher Text in UTF-8.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/vocabulary.py" />
      <source>«{word}» is among the clinic's words already.</source>
      <translation>„{word}“ ist schon unter den Wörtern der Praxis.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/vocabulary.py" />
      <source>«{word}» is among your words already.</source>
      <translation>„{word}“ ist schon unter Ihren Wörtern.</translation>
    </message>
    <message>
      <location filename="../../app/warming.py" />
      <source>Warming up the language model</source>
      <translation>Sprachmodell wird aufgewärmt</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Always write these words like this</source>
      <translation>Diese Wörter immer so schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Back to the patients</source>
      <translation>Zurück zu den Patienten</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Change user</source>
      <translation>Benutzer wechseln</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Close Consultroom</source>
      <translation>Consultroom schließen</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Copy, print or save the note</source>
      <translation>Notiz kopieren, drucken oder speichern</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Delete what is due</source>
      <translation>Fälliges löschen</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Edit the patient's data</source>
      <translation>Patientendaten bearbeiten</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Erase the patient's record</source>
      <translation>Daten des Patienten löschen</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Export everything of the patient</source>
      <translation>Alles zum Patienten exportieren</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Filter the list, or find words</source>
      <translation>Liste filtern oder Wörter finden</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Find an action</source>
      <translation>Aktion finden</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Finish the recording behind the cover</source>
      <translation>Aufnahme hinter der Abdeckung beenden</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>First time, or passphrase forgotten: use an enrolment code</source>
      <translation>Zum ersten Mal hier oder Passphrase vergessen: Einschreibecode benutzen</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the backups</source>
      <translation>Zu den Sicherungen</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the health of the stores</source>
      <translation>Zum Zustand der Datenbanken</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the log</source>
      <translation>Zum Protokoll</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the machine</source>
      <translation>Zum Computer</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the models</source>
      <translation>Zu den Modellen</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the patients, and search</source>
      <translation>Zu den Patienten, mit Suche</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the people</source>
      <translation>Zu den Personen</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the settings</source>
      <translation>Zu den Einstellungen</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the snippets</source>
      <translation>Zu den Textbausteinen</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the templates</source>
      <translation>Zu den Vorlagen</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the visits</source>
      <translation>Zu den Konsultationen</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the words</source>
      <translation>Zu den Wörtern</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Lock and sign out</source>
      <translation>Sperren und abmelden</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Look: as the system</source>
      <translation>Aussehen: wie das System</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Look: dark</source>
      <translation>Aussehen: dunkel</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Look: light</source>
      <translation>Aussehen: hell</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Lost everything: use the recovery key</source>
      <translation>Alles verloren: Wiederherstellungsschlüssel benutzen</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>New visit</source>
      <translation>Neue Konsultation</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>New visit of this patient</source>
      <translation>Neue Konsultation dieses Patienten</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Open the patient's page</source>
      <translation>Seite des Patienten öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Print the recovery sheet</source>
      <translation>Wiederherstellungsblatt drucken</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Restore a clinic from a backup</source>
      <translation>Praxis aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Save the settings</source>
      <translation>Einstellungen speichern</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Set up a new clinic</source>
      <translation>Neue Praxis einrichten</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Undo changes that are not saved</source>
      <translation>Ungespeicherte Änderungen verwerfen</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Your passphrase and codes</source>
      <translation>Ihre Passphrase und Codes</translation>
    </message>
    <message>
      <location filename="../../ui/application.py" />
      <source>Locked, because the workstation went to sleep. Everything is saved.</source>
      <translation>Gesperrt, weil der Arbeitsplatz in den Ruhezustand ging. Alles ist gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ui/delegates/person.py" />
      <source>signs in as {name}</source>
      <translation>meldet sich als {name} an</translation>
    </message>
    <message>
      <location filename="../../ui/delegates/person.py" />
      <source>with a code</source>
      <translation>mit Code</translation>
    </message>
    <message>
      <location filename="../../ui/delegates/visit.py" />
      <source>No note yet</source>
      <translation>Noch keine Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/delegates/visit.py" />
      <source>No reason given</source>
      <translation>Kein Grund angegeben</translation>
    </message>
    <message>
      <location filename="../../ui/devices/microphone.py" />
      <source>The microphone «{name}» could not be opened.</source>
      <translation>Das Mikrofon „{name}“ ließ sich nicht öffnen.</translation>
    </message>
    <message>
      <location filename="../../ui/devices/microphone.py" />
      <source>The microphone «{name}» stopped.</source>
      <translation>Das Mikrofon „{name}“ ist ausgefallen.</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/backups.py" />
      <source>By</source>
      <comment>column</comment>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/backups.py" />
      <source>Events</source>
      <comment>column</comment>
      <translation>Ereignisse</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/backups.py" />
      <source>Made</source>
      <comment>column</comment>
      <translation>Erstellt</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/backups.py" />
      <source>Size</source>
      <comment>column</comment>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/backups.py" />
      <source>State</source>
      <comment>column</comment>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/events.py" />
      <source>Outcome</source>
      <comment>column</comment>
      <translation>Ausgang</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/events.py" />
      <source>What</source>
      <comment>column</comment>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/events.py" />
      <source>When</source>
      <comment>column</comment>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/events.py" />
      <source>Who</source>
      <comment>column</comment>
      <translation>Wer</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/events.py" />
      <source>failed</source>
      <translation>misslungen</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/events.py" />
      <source>refused</source>
      <translation>abgewiesen</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/finds.py" />
      <source>Amended note</source>
      <translation>Ergänzte Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/finds.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/finds.py" />
      <source>Note to check</source>
      <translation>Notiz zu prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/finds.py" />
      <source>Reason of the visit</source>
      <translation>Grund der Konsultation</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/finds.py" />
      <source>Remark on a note</source>
      <translation>Nachtrag zu einer Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/finds.py" />
      <source>Signed note</source>
      <translation>Unterschriebene Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/finds.py" />
      <source>Transcript</source>
      <translation>Transkript</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/finds.py" />
      <source>allergies: {allergies}</source>
      <translation>Allergien: {allergies}</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/models.py" />
      <source>For</source>
      <comment>column</comment>
      <translation>Für</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/models.py" />
      <source>Model</source>
      <comment>column</comment>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/models.py" />
      <source>{model} (the clinic's own)</source>
      <translation>{model} (eigenes der Praxis)</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/reports.py" />
      <source>Cases</source>
      <comment>column</comment>
      <translation>Fälle</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/reports.py" />
      <source>Precision</source>
      <comment>column</comment>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/reports.py" />
      <source>Report</source>
      <comment>column</comment>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/reports.py" />
      <source>What the clinic asks for</source>
      <comment>column</comment>
      <translation>Anforderung der Praxis</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/templates.py" />
      <source>Template</source>
      <comment>column</comment>
      <translation>Vorlage</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/usage.py" />
      <source>At work</source>
      <comment>column</comment>
      <translation>In Arbeit</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/usage.py" />
      <source>Audio</source>
      <comment>column</comment>
      <translation>Ton</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/usage.py" />
      <source>Day</source>
      <comment>column</comment>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/usage.py" />
      <source>Notes</source>
      <comment>column</comment>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/usage.py" />
      <source>Person</source>
      <comment>column</comment>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/usage.py" />
      <source>Tokens read</source>
      <comment>column</comment>
      <translation>Tokens gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/usage.py" />
      <source>Tokens written</source>
      <comment>column</comment>
      <translation>Tokens geschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/usage.py" />
      <source>Waited</source>
      <comment>column</comment>
      <translation>Gewartet</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/visits.py" />
      <source>no reason given</source>
      <translation>kein Grund angegeben</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Add a section</source>
      <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Add a time stamp</source>
      <translation>Zeitstempel hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Add models from a folder or stick</source>
      <translation>Modelle aus Ordner oder Stick hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Admit the clinician to the charts</source>
      <translation>Fachperson zu den Akten zulassen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Ask for a time stamp</source>
      <translation>Zeitstempel anfragen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Back up before the update</source>
      <translation>Vor der Aktualisierung sichern</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Back up now</source>
      <translation>Jetzt sichern</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Begin with the template</source>
      <translation>Mit der Vorlage beginnen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Change when and where backups are made</source>
      <translation>Ändern, wann und wohin gesichert wird</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Check an update from a stick</source>
      <translation>Aktualisierung von einem Stick prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Check the stores</source>
      <translation>Datenbanken prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Countersign a checkpoint</source>
      <translation>Prüfpunkt gegenzeichnen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Disable or enable the account</source>
      <translation>Konto deaktivieren oder aktivieren</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Duplicate the template</source>
      <translation>Vorlage duplizieren</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Export a checkpoint</source>
      <translation>Prüfpunkt exportieren</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Export templates</source>
      <translation>Vorlagen exportieren</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Export the events that are listed</source>
      <translation>Aufgelistete Ereignisse exportieren</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Go to the set-up</source>
      <translation>Zur Einrichtung</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Import a list of words</source>
      <translation>Wortliste importieren</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Import templates</source>
      <translation>Vorlagen importieren</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Invite again, or change roles</source>
      <translation>Neu einladen oder Rollen ändern</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Invite somebody</source>
      <translation>Jemanden einladen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Leave the set-up</source>
      <translation>Einrichtung verlassen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Let them try to sign in again</source>
      <translation>Wieder anmelden lassen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Measure the model on your own cases</source>
      <translation>Modell an eigenen Fällen messen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Move the section down</source>
      <translation>Abschnitt nach unten</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Move the section up</source>
      <translation>Abschnitt nach oben</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>New snippet</source>
      <translation>Neuer Textbaustein</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>New word</source>
      <translation>Neues Wort</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Pin or unpin the model</source>
      <translation>Modell fixieren oder lösen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Register a model of your own</source>
      <translation>Eigenes Modell eintragen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Remove old backups</source>
      <translation>Alte Sicherungen entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Remove the model</source>
      <translation>Modell entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Remove the section</source>
      <translation>Abschnitt entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Remove the snippet</source>
      <translation>Textbaustein entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Remove the word</source>
      <translation>Wort entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Retire the account</source>
      <translation>Konto ausscheiden lassen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Retire the template</source>
      <translation>Vorlage ausmustern</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Save the report as a page</source>
      <translation>Bericht als Seite speichern</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Save the snippet</source>
      <translation>Textbaustein speichern</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Save the template</source>
      <translation>Vorlage speichern</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Save the word</source>
      <translation>Wort speichern</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Show older events</source>
      <translation>Ältere Ereignisse zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Show the reports on the models</source>
      <translation>Berichte zu den Modellen zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Sign out and restore from a backup</source>
      <translation>Abmelden und aus Sicherung wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Stop using the model</source>
      <translation>Modell nicht mehr verwenden</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Template from an example</source>
      <translation>Vorlage aus einem Beispiel</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Test this workstation</source>
      <translation>Diesen Arbeitsplatz testen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Try the microphone</source>
      <translation>Mikrofon ausprobieren</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Use another folder for backups</source>
      <translation>Anderen Ordner für Sicherungen nehmen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Use the model</source>
      <translation>Modell verwenden</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Validate the model</source>
      <translation>Modell validieren</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Verify the backup</source>
      <translation>Sicherung prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Verify the log</source>
      <translation>Protokoll prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Verify the log against a checkpoint file</source>
      <translation>Protokoll gegen eine Prüfpunktdatei prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>What the note will look like</source>
      <translation>Wie die Notiz aussehen wird</translation>
    </message>
    <message>
      <location filename="../../ui/operations.py" />
      <source>Stopping</source>
      <translation>Wird angehalten</translation>
    </message>
    <message>
      <location filename="../../ui/printing.py" />
      <source>Made on {moment}</source>
      <translation>Erstellt am {moment}</translation>
    </message>
    <message>
      <location filename="../../ui/problem.py" />
      <source>Try again. If it happens again, show these details to whoever installed the workstation.</source>
      <translation>Versuchen Sie es noch einmal. Geschieht es wieder, zeigen Sie diese Einzelheiten der Person, die den Arbeitsplatz eingerichtet hat.</translation>
    </message>
    <message>
      <location filename="../../ui/problem.py" />
      <source>What was saved before is safe.</source>
      <translation>Was vorher gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
      <location filename="../../ui/single_instance.py" />
      <source>Close its window. If there is none, sign out of this workstation and in again.</source>
      <translation>Schließen Sie sein Fenster. Gibt es keines, melden Sie sich an diesem Arbeitsplatz ab und wieder an.</translation>
    </message>
    <message>
      <location filename="../../ui/single_instance.py" />
      <source>Consultroom is open already with this clinic, and does not answer.</source>
      <translation>Consultroom ist mit dieser Praxis schon offen und antwortet nicht.</translation>
    </message>
    <message>
      <location filename="../../ui/spoken.py" />
      <source>{control}: {thing}</source>
      <translation>{control}: {thing}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/account.py" />
      <source>Codes are off. Remove the entry from your phone.</source>
      <translation>Die Codes sind aus. Entfernen Sie den Eintrag von Ihrem Telefon.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/account.py" />
      <source>Comparing the code</source>
      <translation>Code wird verglichen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/account.py" />
      <source>From now on each sign-in asks for a code.</source>
      <translation>Von jetzt an verlangt jede Anmeldung einen Code.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/account.py" />
      <source>Locking your keys anew</source>
      <translation>Ihre Schlüssel werden neu verschlossen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/account.py" />
      <source>Making a secret</source>
      <translation>Geheimnis wird erzeugt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/account.py" />
      <source>Removing the codes</source>
      <translation>Codes werden entfernt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/account.py" />
      <source>Your new passphrase holds from now on.</source>
      <translation>Ihre neue Passphrase gilt ab jetzt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Account</source>
      <comment>act</comment>
      <translation>Konto</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Acknowledge</source>
      <comment>act</comment>
      <translation>Alarm schließen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Addendum</source>
      <comment>act</comment>
      <translation>Nachtrag</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Ask cosigner</source>
      <comment>act</comment>
      <translation>Zweitunterschrift erbitten</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Attest</source>
      <comment>act</comment>
      <translation>Verbürgung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Backup</source>
      <comment>act</comment>
      <translation>Sicherung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Check update</source>
      <comment>act</comment>
      <translation>Aktualisierung prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Clock</source>
      <comment>act</comment>
      <translation>Uhr</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Confirm</source>
      <comment>act</comment>
      <translation>Bestätigung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Consent</source>
      <comment>act</comment>
      <translation>Einwilligung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Cosign</source>
      <comment>act</comment>
      <translation>Zweitunterschrift</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Countersign</source>
      <comment>act</comment>
      <translation>Gegenzeichnung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Create</source>
      <comment>act</comment>
      <translation>Anlegen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Discard</source>
      <comment>act</comment>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Draft</source>
      <comment>act</comment>
      <translation>Entwurf</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Edit</source>
      <comment>act</comment>
      <translation>Bearbeitung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Enter in error</source>
      <comment>act</comment>
      <translation>Irrtümlich erfasst</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Erase</source>
      <comment>act</comment>
      <translation>Löschung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Expire</source>
      <comment>act</comment>
      <translation>Ablauf</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Export</source>
      <comment>act</comment>
      <translation>Export</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Fall</source>
      <comment>act</comment>
      <translation>Rückfall</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Found</source>
      <comment>act</comment>
      <translation>Gründung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Health</source>
      <comment>act</comment>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Identify</source>
      <comment>act</comment>
      <translation>Identität bestätigen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Import recording</source>
      <comment>act</comment>
      <translation>Aufnahme importieren</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Install update</source>
      <comment>act</comment>
      <translation>Aktualisierung installieren</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Key slots</source>
      <comment>act</comment>
      <translation>Schlüsselfächer</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Leave out</source>
      <comment>act</comment>
      <translation>Auslassen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Lock</source>
      <comment>act</comment>
      <translation>Sperren</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Model</source>
      <comment>act</comment>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>New version</source>
      <comment>act</comment>
      <translation>Neue Version</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Plan</source>
      <comment>act</comment>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Play</source>
      <comment>act</comment>
      <translation>Anhören</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Policy</source>
      <comment>act</comment>
      <translation>Richtlinie</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Prepare update</source>
      <comment>act</comment>
      <translation>Aktualisierung vorbereiten</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Record</source>
      <comment>act</comment>
      <translation>Aufnahme</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Recover</source>
      <comment>act</comment>
      <translation>Notzugang</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Refusal</source>
      <comment>act</comment>
      <translation>Abweisung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Remove backup</source>
      <comment>act</comment>
      <translation>Sicherung entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Restore</source>
      <comment>act</comment>
      <translation>Wiederherstellung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Seal</source>
      <comment>act</comment>
      <translation>Versiegelung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Search</source>
      <comment>act</comment>
      <translation>Suche</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Self test</source>
      <comment>act</comment>
      <translation>Selbsttest</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Set up</source>
      <comment>act</comment>
      <translation>Einrichtung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Sign</source>
      <comment>act</comment>
      <translation>Unterschrift</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Sign in</source>
      <comment>act</comment>
      <translation>Anmeldung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Sign in refused</source>
      <comment>act</comment>
      <translation>Anmeldung abgewiesen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Sign out</source>
      <comment>act</comment>
      <translation>Abmeldung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Timestamp</source>
      <comment>act</comment>
      <translation>Zeitstempel</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Transcribe</source>
      <comment>act</comment>
      <translation>Transkription</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Unlock</source>
      <comment>act</comment>
      <translation>Entsperren</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Update</source>
      <comment>act</comment>
      <translation>Änderung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Validate</source>
      <comment>act</comment>
      <translation>Validierung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Verify</source>
      <comment>act</comment>
      <translation>Prüfung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Verify backup</source>
      <comment>act</comment>
      <translation>Sicherung prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>View</source>
      <comment>act</comment>
      <translation>Einsicht</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Withdraw</source>
      <comment>act</comment>
      <translation>Widerruf</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>Backed up: {size} with {count} event of the log, in «{folder}».</source>
      <translation>Gesichert: {size} mit {count} Ereignis des Protokolls, in „{folder}“.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>Backed up: {size} with {count} events of the log, in «{folder}».</source>
      <translation>Gesichert: {size} mit {count} Ereignissen des Protokolls, in „{folder}“.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>Made by hand, to {folder}; the newest {kept} are kept.</source>
      <translation>Von Hand, nach {folder}; die neuesten {kept} bleiben.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>Made every hour while somebody is signed in, to {folder}; the newest {kept} are kept.</source>
      <translation>Jede Stunde, während jemand angemeldet ist, nach {folder}; die neuesten {kept} bleiben.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>Made every {count} hours while somebody is signed in, to {folder}; the newest {kept} are kept.</source>
      <translation>Alle {count} Stunden, während jemand angemeldet ist, nach {folder}; die neuesten {kept} bleiben.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>Make a new one, best on another disk or stick.</source>
      <translation>Machen Sie eine neue, am besten auf einem anderen Datenträger oder Stick.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>Making the backup</source>
      <translation>Sicherung wird gemacht</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>Making the scheduled backup</source>
      <translation>Geplante Sicherung wird gemacht</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>No folder is set, so none is made by itself.</source>
      <translation>Es ist kein Ordner eingestellt, darum wird von selbst keine gemacht.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>One backup was removed.</source>
      <translation>Eine Sicherung wurde entfernt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>Opening the backup</source>
      <translation>Sicherung wird geöffnet</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>Removing old backups</source>
      <translation>Alte Sicherungen werden entfernt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>The backup made {when} is as it was written. Its charts stayed closed: a clinician or the recovery sheet can open them.</source>
      <translation>Die Sicherung ({when}) ist, wie sie geschrieben wurde. Ihre Akten blieben geschlossen: Eine Fachperson oder das Wiederherstellungsblatt kann sie öffnen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>The backup made {when} is damaged.</source>
      <translation>Die Sicherung ({when}) ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>The backup made {when} was opened, and all of it is whole.</source>
      <translation>Die Sicherung ({when}) wurde geöffnet und ist ganz unversehrt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>charts not opened yet</source>
      <translation>Akten noch nicht geöffnet</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>damaged when it was opened</source>
      <translation>beim Öffnen beschädigt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>incomplete or damaged</source>
      <translation>unvollständig oder beschädigt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>opened and whole</source>
      <translation>geöffnet und unversehrt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>{count} backups were removed.</source>
      <translation>{count} Sicherungen wurden entfernt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/drafting.py" />
      <source>Beginning the note</source>
      <translation>Notiz wird begonnen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/drafting.py" />
      <source>Starting the language engine</source>
      <translation>Sprachmodell wird gestartet</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/duties.py" />
      <source>Giving the charts a new key</source>
      <translation>Akten bekommen einen neuen Schlüssel</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/duties.py" />
      <source>The charts have a new key.</source>
      <translation>Die Akten haben einen neuen Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/encounter.py" />
      <source>Starting the speech engine</source>
      <translation>Spracherkennung wird gestartet</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/encounter.py" />
      <source>The files are imported.</source>
      <translation>Die Dateien sind importiert.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/encounter.py" />
      <source>The note is begun.</source>
      <translation>Die Notiz ist begonnen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/encounter.py" />
      <source>The note is drafted.</source>
      <translation>Die Notiz ist entworfen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/encounter.py" />
      <source>The note is signed.</source>
      <translation>Die Notiz ist unterschrieben.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/encounter.py" />
      <source>The recording is written down.</source>
      <translation>Die Aufnahme ist niedergeschrieben.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/encounter.py" />
      <source>The words are written anew.</source>
      <translation>Die Worte sind neu geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>As tested {when}</source>
      <translation>Getestet: {when}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>Language</source>
      <comment>engine</comment>
      <translation>Sprachmodell</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>Measured while they worked</source>
      <translation>Bei der Arbeit gemessen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>Nothing measured yet</source>
      <translation>Noch nichts gemessen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>Speech</source>
      <comment>engine</comment>
      <translation>Spracherkennung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>The engines compute here: {device}.</source>
      <translation>Die Rechendienste rechnen hier: {device}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>demonstration models</source>
      <translation>Vorführmodelle</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>fallen back: {device}</source>
      <translation>ausgewichen: {device}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>no models</source>
      <translation>keine Modelle</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>notes at {tokens} tokens a second; a token is about ¾ of a word</source>
      <translation>Notizen mit {tokens} Tokens in der Sekunde; ein Token ist etwa ¾ eines Wortes</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>speech is written down {factor} times as fast as it is spoken</source>
      <translation>Sprache wird {factor}-mal so schnell niedergeschrieben, wie sie gesprochen wird</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>speech {factor}×</source>
      <translation>Sprache {factor}×</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>{speech}, and {notes}</source>
      <translation>{speech}, und {notes}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>{tokens} tok/s</source>
      <translation>{tokens} Tok/s</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/entries.py" />
      <source>Only me</source>
      <translation>Nur ich</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/entries.py" />
      <source>The clinic</source>
      <translation>Die Praxis</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/entries.py" />
      <source>«{name}» is removed.</source>
      <translation>„{name}“ ist entfernt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/evidence.py" />
      <source>attested</source>
      <translation>verbürgt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/evidence.py" />
      <source>contradicted</source>
      <translation>widersprochen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/evidence.py" />
      <source>edited</source>
      <translation>bearbeitet</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/evidence.py" />
      <source>found</source>
      <translation>belegt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/evidence.py" />
      <source>not found</source>
      <translation>nicht belegt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/file_look.py" />
      <source>Looking whether it is there. A stick or a network may take a while.</source>
      <translation>Es wird nachgesehen, ob das da ist. Bei einem Stick oder im Netz kann das dauern.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/health.py" />
      <source>Every page of the clinic's store was read, and it is whole.</source>
      <translation>Jede Seite der Praxisdatenbank wurde gelesen; sie ist unversehrt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/health.py" />
      <source>Every page was read, and everything is whole.</source>
      <translation>Jede Seite wurde gelesen; alles ist unversehrt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/health.py" />
      <source>Reading every page</source>
      <translation>Jede Seite wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/health.py" />
      <source>Testing this workstation</source>
      <translation>Dieser Arbeitsplatz wird getestet</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/health.py" />
      <source>every page read, and whole</source>
      <translation>jede Seite gelesen, unversehrt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/health.py" />
      <source>not whole</source>
      <translation>nicht unversehrt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/health.py" />
      <source>{count} event in the log</source>
      <translation>{count} Ereignis im Protokoll</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/health.py" />
      <source>{count} events in the log</source>
      <translation>{count} Ereignisse im Protokoll</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/importing.py" />
      <source>Hear how it ends before you use it.</source>
      <translation>Hören Sie, wie sie endet, bevor Sie sie verwenden.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/importing.py" />
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/importing.py" />
      <source>Looking at the files</source>
      <translation>Dateien werden angesehen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/importing.py" />
      <source>Not imported: it was stopped before.</source>
      <translation>Nicht importiert: vorher angehalten.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/importing.py" />
      <source>Reading the audio file</source>
      <translation>Tondatei wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/importing.py" />
      <source>Reading the audio files</source>
      <translation>Tondateien werden gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/letterhead.py" />
      <source>Reading</source>
      <translation>Wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/letterhead.py" />
      <source>Removing</source>
      <translation>Wird entfernt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/letterhead.py" />
      <source>The logo counts from now on.</source>
      <translation>Das Logo gilt ab jetzt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/letterhead.py" />
      <source>The logo is removed.</source>
      <translation>Das Logo ist entfernt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/live.py" />
      <source>No text while you speak: the speech model does not know the language of this visit.</source>
      <translation>Kein Text beim Sprechen: Das Spracherkennungsmodell kennt die Sprache dieser Konsultation nicht.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/live.py" />
      <source>The text has stopped for now. The recording goes on, and nothing spoken is left out.</source>
      <translation>Der Text stockt vorerst. Die Aufnahme läuft weiter, und nichts Gesprochenes fehlt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/live.py" />
      <source>This workstation is slower than speech: each passage appears once it is over.</source>
      <translation>Dieser Arbeitsplatz ist langsamer als die Sprache: Jede Passage erscheint, wenn sie zu Ende ist.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>Acknowledged: {count} alert. The log keeps what happened, and who looked into it.</source>
      <translation>Geschlossen: {count} Alarm. Das Protokoll behält, was geschah und wer dem nachging.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>Acknowledged: {count} alerts. The log keeps what happened, and who looked into it.</source>
      <translation>Geschlossen: {count} Alarme. Das Protokoll behält, was geschah und wer dem nachging.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>Any time</source>
      <translation>Jederzeit</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>Closing the alerts</source>
      <translation>Alarme werden geschlossen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>From a day to a day</source>
      <translation>Von Tag bis Tag</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>Keep the workstation as it is, and compare with a checkpoint on paper.</source>
      <translation>Lassen Sie den Arbeitsplatz, wie er ist, und vergleichen Sie mit einem Prüfpunkt auf Papier.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>The last 12 months</source>
      <translation>Letzte 12 Monate</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>The last 30 days</source>
      <translation>Letzte 30 Tage</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>The last 7 days</source>
      <translation>Letzte 7 Tage</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>The log is not whole.</source>
      <translation>Das Protokoll ist nicht unversehrt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>The log of {count} event is whole and continues that checkpoint.</source>
      <translation>Das Protokoll mit {count} Ereignis ist unversehrt und setzt diesen Prüfpunkt fort.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>The log of {count} event is whole.</source>
      <translation>Das Protokoll mit {count} Ereignis ist unversehrt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>The log of {count} events is whole and continues that checkpoint.</source>
      <translation>Das Protokoll mit {count} Ereignissen ist unversehrt und setzt diesen Prüfpunkt fort.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>The log of {count} events is whole.</source>
      <translation>Das Protokoll mit {count} Ereignissen ist unversehrt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>Verifying the log</source>
      <translation>Protokoll wird geprüft</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>the application</source>
      <translation>die Anwendung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>«{name}» cannot be read as a checkpoint.</source>
      <translation>„{name}“ ist nicht als Prüfpunkt lesbar.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log_files.py" />
      <source>Signing a checkpoint</source>
      <translation>Prüfpunkt wird signiert</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log_files.py" />
      <source>Writing the events</source>
      <translation>Ereignisse werden geschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log_files.py" />
      <source>a countersigned checkpoint</source>
      <translation>ein gegengezeichneter Prüfpunkt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log_files.py" />
      <source>a request for {name}, which lies beside it</source>
      <translation>eine Anfrage für {name}; beide liegen beieinander</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log_files.py" />
      <source>a signed checkpoint</source>
      <translation>ein signierter Prüfpunkt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log_files.py" />
      <source>{authority} says that the log of {count} events existed on {when}. The answer is kept.</source>
      <translation>{authority} sagt, dass das Protokoll mit {count} Ereignissen am {when} bestand. Die Antwort ist aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log_files.py" />
      <source>{count} event</source>
      <translation>{count} Ereignis</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log_files.py" />
      <source>{count} events</source>
      <translation>{count} Ereignisse</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log_files.py" />
      <source>«{name}» cannot be read: {reason}.</source>
      <translation>„{name}“ ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log_files.py" />
      <source>«{name}» is not a checkpoint.</source>
      <translation>„{name}“ ist kein Prüfpunkt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine.py" />
      <source>Last 12 months</source>
      <translation>Letzte 12 Monate</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine.py" />
      <source>Last 30 days</source>
      <translation>Letzte 30 Tage</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine.py" />
      <source>Last 7 days</source>
      <translation>Letzte 7 Tage</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>A share of the card: {price}</source>
      <translation>Anteil der Grafikkarte: {price}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Audio written down</source>
      <translation>Ton niedergeschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>By an API</source>
      <translation>Durch eine API</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Electricity: {price}</source>
      <translation>Strom: {price}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Energy</source>
      <translation>Energie</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Energy: {amount}</source>
      <translation>Energie: {amount}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Energy: {amount} Wh a note</source>
      <translation>Energie: {amount} Wh je Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Engines at work</source>
      <translation>Rechendienste in Arbeit</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Free</source>
      <translation>Frei</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Here</source>
      <translation>Hier</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Language model</source>
      <translation>Sprachmodell</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Load</source>
      <translation>Auslastung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Main memory</source>
      <translation>Arbeitsspeicher</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Memory</source>
      <translation>Speicher</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Notes drafted</source>
      <translation>Notizen entworfen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Other programs</source>
      <translation>Andere Programme</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Power</source>
      <translation>Leistung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Speech model</source>
      <translation>Spracherkennungsmodell</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Temperature</source>
      <translation>Temperatur</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>This window</source>
      <translation>Dieses Fenster</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Time in the queue</source>
      <translation>Wartezeit</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Tokens read</source>
      <translation>Tokens gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Tokens written</source>
      <translation>Tokens geschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Without {names}, whose price is not set</source>
      <translation>Ohne {names}, ohne eingestellten Preis</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>at work for {length}, nobody waits</source>
      <translation>seit {length} in Arbeit, niemand wartet</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>at work for {length}, {count} request waits: {places}</source>
      <translation>seit {length} in Arbeit, {count} Auftrag wartet: {places}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>at work for {length}, {count} requests wait: {places}</source>
      <translation>seit {length} in Arbeit, {count} Aufträge warten: {places}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>idle</source>
      <translation>untätig</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>language computes here</source>
      <translation>hier rechnet das Sprachmodell</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>listening</source>
      <translation>hört zu</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>loaded, nothing asked yet</source>
      <translation>geladen, noch nichts verlangt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>no price is set</source>
      <translation>kein Preis eingestellt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>not loaded</source>
      <translation>nicht geladen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>not measured</source>
      <translation>nicht gemessen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>number {place} for {length}</source>
      <translation>Platz {place} seit {length}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>reading</source>
      <translation>liest</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>speech and language compute here</source>
      <translation>hier rechnen Spracherkennung und Sprachmodell</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>speech computes here</source>
      <translation>hier rechnet die Spracherkennung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>writing</source>
      <translation>schreibt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>{degrees} °C</source>
      <translation>{degrees} °C</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>{energy} kWh</source>
      <translation>{energy} kWh</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>{factor} times as fast as speech</source>
      <translation>{factor}-mal so schnell wie gesprochen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>{length} of audio a note</source>
      <translation>{length} Ton je Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>{name}, as reckoned: {parts}.</source>
      <translation>{name}, wie berechnet: {parts}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>{read} tokens read and {written} written a note</source>
      <translation>{read} Tokens gelesen und {written} geschrieben je Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>{share} of signed-in time</source>
      <translation>{share} der angemeldeten Zeit</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>{tokens} tokens a second</source>
      <translation>{tokens} Tokens in der Sekunde</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>{used} of {total}</source>
      <translation>{used} von {total}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>{watts} W</source>
      <translation>{watts} W</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>{watts} of {most} W</source>
      <translation>{watts} von {most} W</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/manner.py" />
      <source>A parent or guardian</source>
      <translation>Ein Elternteil oder Vormund</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/manner.py" />
      <source>A representative</source>
      <translation>Eine Vertretung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/manner.py" />
      <source>Consent withdrawn, {time}</source>
      <translation>Einwilligung zurückgezogen, {time}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/manner.py" />
      <source>The patient</source>
      <translation>Der Patient</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/manner.py" />
      <source>The recordings are deleted.</source>
      <translation>Die Aufnahmen sind gelöscht.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/manner.py" />
      <source>aloud</source>
      <translation>mündlich</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/manner.py" />
      <source>in writing</source>
      <translation>schriftlich</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/manner.py" />
      <source>in writing, earlier</source>
      <translation>früher schriftlich</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/manner.py" />
      <source>{who} consented {how}, {time}</source>
      <translation>{who} hat {how} eingewilligt, {time}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Come closer, or turn it up in the system's sound settings</source>
      <translation>Gehen Sie näher heran oder stellen Sie es in den Toneinstellungen des Systems lauter</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Is the microphone switched off, or is another one meant?</source>
      <translation>Ist das Mikrofon ausgeschaltet, oder ist ein anderes gemeint?</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>It is not kept</source>
      <translation>Es wird nicht behalten</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>It is played to you then</source>
      <translation>Danach wird es Ihnen vorgespielt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Move away a little, or turn it down in the sound settings</source>
      <translation>Gehen Sie etwas weg oder stellen Sie es in den Toneinstellungen leiser</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>No microphone was found</source>
      <translation>Es wurde kein Mikrofon gefunden</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Nothing is heard</source>
      <translation>Es ist nichts zu hören</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Plug one in</source>
      <translation>Schließen Sie eines an</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Plug one in, or look at the level alone.</source>
      <translation>Schließen Sie eines an oder sehen Sie nur auf den Pegel.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Say something</source>
      <translation>Sagen Sie etwas</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Say something: {seconds} s left</source>
      <translation>Sagen Sie etwas: noch {seconds} s</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Speak as you do when you dictate</source>
      <translation>Sprechen Sie wie beim Diktieren</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>There is no loudspeaker or headphone to play on.</source>
      <translation>Es gibt keinen Lautsprecher oder Kopfhörer zum Abspielen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>This is how you are heard</source>
      <translation>So sind Sie zu hören</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Too loud</source>
      <translation>Zu laut</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Too quiet</source>
      <translation>Zu leise</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>You are well heard</source>
      <translation>Sie sind gut zu hören</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>«{name}» was lost</source>
      <translation>„{name}“ ist weg</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>«{name}» was lost; this is another one</source>
      <translation>„{name}“ ist weg; das ist ein anderes</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Add it from a folder or stick that holds its files.</source>
      <translation>Fügen Sie es aus einem Ordner oder Stick mit seinen Dateien hinzu.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Copying the model</source>
      <translation>Modell wird kopiert</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Copying the models</source>
      <translation>Modelle werden kopiert</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Deleting the files</source>
      <translation>Dateien werden gelöscht</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Demonstration: not for clinical use</source>
      <translation>Vorführung: nicht für Patienten</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>For searching by meaning. Nothing uses it yet.</source>
      <translation>Für die Suche nach Bedeutung. Noch nichts verwendet es.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>In use: {models}.</source>
      <translation>In Gebrauch: {models}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Installed: {names}.</source>
      <translation>Installiert: {names}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>It ships with Consultroom and is used wherever no other model is.</source>
      <translation>Es wird mit Consultroom geliefert und überall verwendet, wo kein anderes Modell ist.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Looking for models</source>
      <translation>Modelle werden gesucht</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Pinned: it is neither replaced nor removed until it is unpinned.</source>
      <translation>Fixiert: Es wird weder ersetzt noch entfernt, bis die Fixierung gelöst ist.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Pinning</source>
      <translation>Wird fixiert</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Reading the file</source>
      <translation>Datei wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Some models are not as the log says: those of their kind are not used.</source>
      <translation>Einige Modelle sind nicht, wie das Protokoll sagt: Solche ihrer Art werden nicht verwendet.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Stopped, as you asked. What was done until then stays.</source>
      <translation>Angehalten, wie gewünscht. Was bis dahin getan war, bleibt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Taking the model out of use</source>
      <translation>Modell wird außer Gebrauch genommen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>The clinic's own: an adapter on a language model</source>
      <translation>Eigenes der Praxis: ein Adapter auf einem Sprachmodell</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>The clinic's own: no catalog knows it</source>
      <translation>Eigenes der Praxis: Kein Katalog kennt es</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>The figure after the Q says how exactly it is kept: a higher one is more exact, larger and slower.</source>
      <translation>Die Zahl nach dem Q sagt, wie genau es gespeichert ist: Eine höhere ist genauer, größer und langsamer.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>The log tells another story of this model than the registry: it was changed past the application. Nothing is computed with it. Install it again, or remove it.</source>
      <translation>Das Protokoll erzählt von diesem Modell etwas anderes als das Register: Es wurde an der Anwendung vorbei geändert. Damit wird nichts gerechnet. Installieren Sie es noch einmal oder entfernen Sie es.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Unpinning</source>
      <translation>Fixierung wird gelöst</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Validating the model</source>
      <translation>Modell wird validiert</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>demonstration</source>
      <translation>Vorführung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>in use</source>
      <translation>in Gebrauch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>installed</source>
      <translation>installiert</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>its files are missing</source>
      <translation>Dateien fehlen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>not as the log says</source>
      <translation>nicht wie im Protokoll</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>not installed</source>
      <translation>nicht installiert</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>removed</source>
      <translation>entfernt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>retired</source>
      <translation>ausgemustert</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>speech</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>validated</source>
      <translation>validiert</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>{name} for {role}</source>
      <translation>{name} für {role}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>{state}, pinned</source>
      <translation>{state}, fixiert</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>«Pin» keeps it from being replaced or removed.</source>
      <translation>„Fixieren“ verhindert, dass es ersetzt oder entfernt wird.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>«Validate» tries it here and says how well it does; «Use this model» does that first by itself.</source>
      <translation>„Validieren“ probiert es hier aus und sagt, wie gut es ist; „Dieses Modell verwenden“ tut das zuerst von selbst.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>«{name}» is not pinned any more.</source>
      <translation>„{name}“ ist nicht mehr fixiert.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>«{name}» is not used any more.</source>
      <translation>„{name}“ wird nicht mehr verwendet.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>«{name}» is pinned.</source>
      <translation>„{name}“ ist fixiert.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>«{name}» is registered as the clinic's own.</source>
      <translation>„{name}“ ist als eigenes Modell der Praxis eingetragen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>«{name}» is used from now on.</source>
      <translation>„{name}“ wird ab jetzt verwendet.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>«{name}» is validated, by report {report}.</source>
      <translation>„{name}“ ist validiert, durch Bericht {report}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>«{name}» was removed: {size} are free again.</source>
      <translation>„{name}“ wurde entfernt: {size} sind wieder frei.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/note_export.py" />
      <source>Choosing</source>
      <translation>Wird gewählt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/note_export.py" />
      <source>Copying</source>
      <translation>Wird kopiert</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/note_export.py" />
      <source>Encrypting</source>
      <translation>Wird verschlüsselt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/note_export.py" />
      <source>Looking</source>
      <translation>Wird angesehen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/note_export.py" />
      <source>Printing</source>
      <translation>Wird gedruckt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/note_export.py" />
      <source>The note is exported.</source>
      <translation>Die Notiz ist exportiert.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/note_export.py" />
      <source>Writing</source>
      <translation>Wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/passphrase.py" />
      <source>At least {shortest} characters. Four or five plain words are best.</source>
      <translation>Mindestens {shortest} Zeichen. Am besten vier oder fünf einfache Wörter.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/passphrase.py" />
      <source>Easy to guess: common words, names or a pattern. Add another word.</source>
      <translation>Leicht zu erraten: häufige Wörter, Namen oder ein Muster. Fügen Sie ein Wort hinzu.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/passphrase.py" />
      <source>Good enough. One more word makes it strong.</source>
      <translation>Gut genug. Ein Wort mehr macht sie stark.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/passphrase.py" />
      <source>Strong</source>
      <translation>Stark</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/passphrase.py" />
      <source>{count} more character</source>
      <translation>noch {count} Zeichen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/passphrase.py" />
      <source>{count} more characters</source>
      <translation>noch {count} Zeichen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patient_data.py" />
      <source>Deleting what is due</source>
      <translation>Fälliges wird gelöscht</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patient_data.py" />
      <source>Erasing</source>
      <translation>Wird gelöscht</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patient_data.py" />
      <source>The data of the patient is exported.</source>
      <translation>Die Daten der Patientin oder des Patienten sind exportiert.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patient_data.py" />
      <source>The record is erased.</source>
      <translation>Die Daten sind gelöscht.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patient_data.py" />
      <source>Writing everything</source>
      <translation>Alles wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>At any time</source>
      <translation>Aus jeder Zeit</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>In the last 30 days</source>
      <translation>Letzte 30 Tage</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>In the last 7 days</source>
      <translation>Letzte 7 Tage</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>In the last year</source>
      <translation>Letztes Jahr</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>Keeping the data</source>
      <translation>Daten werden gespeichert</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>Opening the visit</source>
      <translation>Konsultation wird geöffnet</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>Patients</source>
      <translation>Patienten</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>Reasons of visits</source>
      <translation>Gründe der Konsultationen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>The patient's data are changed.</source>
      <translation>Die Daten des Patienten sind geändert.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>Transcripts</source>
      <translation>Transkripte</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>{title}, amended</source>
      <translation>{title}, ergänzt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>{title}, entered in error</source>
      <translation>{title}, irrtümlich erfasst</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>{title}, to check</source>
      <translation>{title}, zu prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>A clinician has to admit them, by comparing the fingerprint. Nobody else can, because only a clinician holds the key of the charts.</source>
      <translation>Eine Fachperson muss die Person zulassen, durch Vergleich des Fingerabdrucks. Niemand sonst kann es, weil nur eine Fachperson den Schlüssel der Akten hat.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>Auditor</source>
      <translation>Revision</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>Disabling the account</source>
      <translation>Konto wird deaktiviert</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>Enabling the account</source>
      <translation>Konto wird aktiviert</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>Ending the wait</source>
      <translation>Das Warten wird beendet</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>Making the invitation</source>
      <translation>Einladung wird erstellt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>Office manager</source>
      <translation>Praxisleitung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>Only somebody else can disable or retire your own account.</source>
      <translation>Nur jemand anderes kann Ihr eigenes Konto deaktivieren oder Sie ausscheiden lassen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>Retiring the account</source>
      <translation>Konto wird beendet</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>The fingerprint is not shown here on purpose: they read it to you, and you type it. Only then is it certain whose key reads the charts.</source>
      <translation>Der Fingerabdruck steht absichtlich nicht hier: Er wird Ihnen vorgelesen, und Sie tippen ihn. Nur so ist sicher, wessen Schlüssel die Akten liest.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>The fingerprint tells their key from any other: colleagues compare it once, before the charts open to somebody.</source>
      <translation>Der Fingerabdruck unterscheidet diesen Schlüssel von jedem anderen: Kollegen vergleichen ihn einmal, bevor jemand zu den Akten zugelassen wird.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>Wrong passphrases were typed with this name, by them or by somebody else. The log says how often. Let them try again once you have spoken with them.</source>
      <translation>Mit diesem Namen wurden falsche Passphrasen eingegeben, von dieser Person oder von jemand anderem. Das Protokoll sagt, wie oft. Lassen Sie sie es wieder versuchen, sobald Sie mit ihr gesprochen haben.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>active</source>
      <translation>aktiv</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>after wrong passphrases, {time}</source>
      <translation>nach falschen Passphrasen, {time}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>disabled</source>
      <translation>deaktiviert</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>enrolled, waiting for admission</source>
      <translation>eingeschrieben, wartet auf Zulassung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>invited</source>
      <translation>eingeladen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>never signed in</source>
      <translation>nie angemeldet</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>retired {day}</source>
      <translation>ausgeschieden {day}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>signed in {when}</source>
      <translation>angemeldet: {when}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>the invitation has expired</source>
      <translation>die Einladung ist abgelaufen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>waiting for enrolment until {day}</source>
      <translation>Einschreibung offen bis {day}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>{count} invited</source>
      <translation>{count} eingeladen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>{count} people</source>
      <translation>{count} Personen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>{count} person</source>
      <translation>{count} Person</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>{count} waiting for admission to the charts</source>
      <translation>{count} zur Zulassung zu den Akten</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>{name} can no longer sign in.</source>
      <translation>{name} kann sich nicht mehr anmelden.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>{name} can sign in again.</source>
      <translation>{name} kann sich wieder anmelden.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>{name} can try to sign in now.</source>
      <translation>{name} kann jetzt versuchen, sich anzumelden.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>{name} is admitted, and reads charts from the next sign-in on.</source>
      <translation>{name} ist zugelassen und liest ab der nächsten Anmeldung Akten.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>{name} is invited again.</source>
      <translation>{name} ist neu eingeladen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>{name} is invited.</source>
      <translation>{name} ist eingeladen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>{name} is retired. Everything they wrote stays.</source>
      <translation>{name} ist ausgeschieden. Alles Geschriebene bleibt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/place.py" />
      <source>Stopped, as you asked. Nothing was changed.</source>
      <translation>Angehalten, wie gewünscht. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>Check its plug and the system's sound settings, then record again.</source>
      <translation>Prüfen Sie den Stecker und die Toneinstellungen des Systems und nehmen Sie dann noch einmal auf.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>No text comes while you speak.</source>
      <translation>Beim Sprechen kommt kein Text.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>Nothing came from the microphone. Recording goes on with «{name}»</source>
      <translation>Vom Mikrofon kam nichts. Die Aufnahme läuft mit „{name}“ weiter</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>Nothing is heard from «{name}». Is it switched off?</source>
      <translation>Von „{name}“ ist nichts zu hören. Ist es ausgeschaltet?</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>Recording</source>
      <translation>Aufnahme</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>The microphone changed. Recording goes on with «{name}»</source>
      <translation>Das Mikrofon hat gewechselt. Die Aufnahme läuft mit „{name}“ weiter</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>The microphone was lost. Recording goes on with «{name}»</source>
      <translation>Das Mikrofon ist weg. Die Aufnahme läuft mit „{name}“ weiter</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>The microphone «{name}» was lost, and no other was plugged in for ten minutes.</source>
      <translation>Das Mikrofon „{name}“ war weg, und zehn Minuten lang wurde kein anderes angeschlossen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>The recording goes on, and is written down when it ends.</source>
      <translation>Die Aufnahme läuft weiter und wird niedergeschrieben, wenn sie endet.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>The recording has stopped.</source>
      <translation>Die Aufnahme hat angehalten.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>What was recorded until then is kept.</source>
      <translation>Was bis dahin aufgenommen wurde, bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>What was said is kept; its last words are saved as soon as the disk takes them.</source>
      <translation>Das Gesagte bleibt erhalten; die letzten Worte werden gespeichert, sobald der Datenträger sie aufnimmt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>finishing</source>
      <comment>state of a recording</comment>
      <translation>wird beendet</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>idle</source>
      <comment>state of a recording</comment>
      <translation>ruht</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>paused</source>
      <comment>state of a recording</comment>
      <translation>pausiert</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>recording</source>
      <comment>state of a recording</comment>
      <translation>nimmt auf</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>waiting for a microphone</source>
      <translation>wartet auf ein Mikrofon</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>{name}, encrypted as you speak</source>
      <translation>{name}, beim Sprechen verschlüsselt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>«{name}» was lost. Plug one in; what was spoken is safe</source>
      <translation>„{name}“ ist weg. Schließen Sie eines an; Gesprochenes ist sicher</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recovery_words.py" />
      <source>Is it «{word}»?</source>
      <translation>Ist es „{word}“?</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recovery_words.py" />
      <source>Word {number}, «{word}», is not from the list.</source>
      <translation>Wort {number}, „{word}“, steht nicht auf der Liste.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recovery_words.py" />
      <source>{count} of {total} words to go.</source>
      <translation>Noch {count} von {total} Wörtern.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/rescue.py" />
      <source>Making a code for {name}</source>
      <translation>Code für {name} wird erzeugt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/rescue.py" />
      <source>Making keys for {name}</source>
      <translation>Schlüssel für {name} werden erzeugt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/rescue.py" />
      <source>{name} can sign in with the new passphrase.</source>
      <translation>{name} kann sich mit der neuen Passphrase anmelden.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/restore.py" />
      <source>Looking for backups</source>
      <translation>Sicherungen werden gesucht</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/restore.py" />
      <source>Reading the backup</source>
      <translation>Sicherung wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Both models are tried, to see that they work and how fast. It takes a minute.</source>
      <translation>Beide Modelle werden ausprobiert, um zu sehen, dass sie laufen und wie schnell. Das dauert eine Minute.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Choose a folder on another disk or a stick, and how often. Without a backup, a broken disk takes everything with it.</source>
      <translation>Wählen Sie einen Ordner auf einem anderen Datenträger oder einen Stick und wie oft. Ohne Sicherung nimmt ein defekter Datenträger alles mit.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Everything is set up. This page does not come again.</source>
      <translation>Alles ist eingerichtet. Diese Seite kommt nicht wieder.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>In use.</source>
      <translation>In Gebrauch.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Kept on paper: two words were read back from it.</source>
      <translation>Auf Papier verwahrt: Zwei Wörter wurden davon abgelesen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Made by themselves, into the folder that you chose.</source>
      <translation>Sie entstehen von selbst, im Ordner, den Sie gewählt haben.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Microphone</source>
      <translation>Mikrofon</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Models for patients</source>
      <translation>Modelle für Patienten</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Nobody showed that it is kept. A clinician makes a new one: their screen asks for it when they sign in.</source>
      <translation>Niemand hat gezeigt, dass es verwahrt ist. Eine Fachperson erstellt ein neues: Ihr Bildschirm fragt bei der Anmeldung danach.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Nobody showed that it is kept. Make a new one: the way stands above.</source>
      <translation>Niemand hat gezeigt, dass es verwahrt ist. Erstellen Sie ein neues: Der Weg steht oben.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Noting it</source>
      <translation>Wird vermerkt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>One step remains. Each can be left and taken up again, in any order.</source>
      <translation>Ein Schritt bleibt. Jeder lässt sich verlassen und wieder aufnehmen, in beliebiger Reihenfolge.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Somebody was well heard.</source>
      <translation>Jemand war gut zu hören.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Speak a sentence as one dictates. Nothing of it is kept.</source>
      <translation>Sprechen Sie einen Satz wie beim Diktieren. Davon wird nichts behalten.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Tested with the models that are in use.</source>
      <translation>Getestet mit den Modellen in Gebrauch.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>This workstation has too little memory for a model for patients.</source>
      <translation>Dieser Arbeitsplatz hat zu wenig Speicher für ein Modell für Patienten.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Whoever installed Consultroom can make such a stick.</source>
      <translation>Wer Consultroom installiert hat, kann einen solchen Stick anlegen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Workstation</source>
      <translation>Arbeitsplatz</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>{count} steps remain. Each can be left and taken up again, in any order.</source>
      <translation>{count} Schritte bleiben. Jeder lässt sich verlassen und wieder aufnehmen, in beliebiger Reihenfolge.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>«{notes}» ({notes_size}) for notes and «{speech}» ({speech_size}) for speech fit here. Put in the stick that holds them, add them, and choose «Use this model» for each.</source>
      <translation>„{notes}“ ({notes_size}) für Notizen und „{speech}“ ({speech_size}) für Spracherkennung passen hier. Stecken Sie den Stick ein, auf dem sie liegen, fügen Sie sie hinzu und wählen Sie bei jedem „Dieses Modell verwenden“.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>% at least</source>
      <translation>% mindestens</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>% at most</source>
      <translation>% höchstens</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>A copied note stays in the clipboard</source>
      <translation>Kopierte Notiz bleibt in der Zwischenablage</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>A recording under way goes on behind the lock.</source>
      <translation>Eine laufende Aufnahme geht hinter der Sperre weiter.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>A token is a piece of text, about three quarters of a word.</source>
      <translation>Ein Token ist ein Stück Text, etwa drei Viertel eines Wortes.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>An API that listens</source>
      <translation>Eine API, die zuhört</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>An API that reads</source>
      <translation>Eine API, die liest</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>An API that writes</source>
      <translation>Eine API, die schreibt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Asked for at each sign-in; everybody sets one up at the next one.</source>
      <translation>Bei jeder Anmeldung verlangt; alle richten bei der nächsten einen ein.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Asked for in dictations too. Where the patient or others are heard, it always is.</source>
      <translation>Auch bei Diktaten verlangt. Wo der Patient oder andere zu hören sind, immer.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Attacks that come through</source>
      <translation>Angriffe, die durchkommen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Audio</source>
      <translation>Ton</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Backups that are kept</source>
      <translation>Aufbewahrte Sicherungen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Charts one person opens in an hour</source>
      <translation>Akten, die eine Person in einer Stunde öffnet</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Checks: falsified statements that are flagged</source>
      <translation>Prüfungen: beanstandete falsche Aussagen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Checks: true statements that are flagged</source>
      <translation>Prüfungen: beanstandete wahre Aussagen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Code from a phone</source>
      <translation>Code vom Telefon</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Consent before each recording</source>
      <translation>Einwilligung vor jeder Aufnahme</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Counts for passphrases that are chosen from now on. Never less than 15.</source>
      <translation>Gilt für Passphrasen, die ab jetzt gewählt werden. Nie weniger als 15.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Currency</source>
      <translation>Währung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Day begins</source>
      <translation>Tag beginnt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Day ends</source>
      <translation>Tag endet</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Drafts</source>
      <translation>Entwürfe</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Drafts and transcripts at once</source>
      <translation>Entwürfe und Transkripte gleichzeitig</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Drafts and transcripts in an hour</source>
      <translation>Entwürfe und Transkripte in einer Stunde</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Electricity</source>
      <translation>Strom</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Else the model may keep what it has read a little less exactly, in 8 bits, so that speech fits on the graphics card too. Counts from the next sign-in.</source>
      <translation>Sonst darf das Modell Gelesenes etwas weniger genau behalten, in 8 Bit, damit auch die Spracherkennung auf die Grafikkarte passt. Gilt ab der nächsten Anmeldung.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Empty: no limit.</source>
      <translation>Leer: keine Grenze.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>English, United Kingdom: 3.5 mg, 3 March 2026</source>
      <translation>Englisch, UK: 3.5 mg, 3 March 2026</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>English, United States: 3.5 mg, March 3, 2026</source>
      <translation>Englisch, USA: 3.5 mg, March 3, 2026</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>German: 3,5 mg, 3. März 2026</source>
      <translation>Deutsch: 3,5 mg, 3. März 2026</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>How they are written in transcripts from now on.</source>
      <translation>Wie sie ab jetzt in Transkripten geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>It stands on exported notes too.</source>
      <translation>Steht auch auf exportierten Notizen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>It stands on exported notes. Part its lines by semicolons.</source>
      <translation>Steht auf exportierten Notizen. Trennen Sie die Zeilen durch Strichpunkte.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Length of one draft</source>
      <translation>Länge eines Entwurfs</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Lock when nobody is here</source>
      <translation>Sperren, wenn niemand da ist</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>MB or more</source>
      <translation>MB oder mehr</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Name of the clinic</source>
      <translation>Name der Praxis</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Never less than six years.</source>
      <translation>Nie weniger als sechs Jahre.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Notes at the highest precision</source>
      <translation>Notizen mit höchster Genauigkeit</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Notes: numbers of people's notes that are there</source>
      <translation>Notizen: Zahlen aus Notizen von Menschen, die da sind</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Notes: statements without support</source>
      <translation>Notizen: Aussagen ohne Beleg</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Notes: words shared with people's notes</source>
      <translation>Notizen: Wörter gemeinsam mit Notizen von Menschen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Numbers, units and dates</source>
      <translation>Zahlen, Einheiten und Daten</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Of all prices, as three letters such as USD or EUR.</source>
      <translation>Aller Preise, als drei Buchstaben wie EUR oder CHF.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>One setting is saved and counts from now on.</source>
      <translation>Eine Einstellung ist gespeichert und gilt ab jetzt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Or the workstation, where it has none.</source>
      <translation>Oder der Arbeitsplatz, wenn er keine hat.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Read it off a meter at the plug, without what the card takes: the card says that itself.</source>
      <translation>Lesen Sie es an einem Messgerät am Stecker ab, ohne die Grafikkarte: Diese sagt es selbst.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Refusals in an hour</source>
      <translation>Abweisungen in einer Stunde</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Saving the settings</source>
      <translation>Einstellungen werden gespeichert</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Shortest passphrase</source>
      <translation>Kürzeste Passphrase</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Size of an export</source>
      <translation>Größe eines Exports</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Spanish, Mexico: 3.5 mg, 3 de marzo de 2026</source>
      <translation>Spanisch, Mexiko: 3.5 mg, 3 de marzo de 2026</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Spanish, Spain: 3,5 mg, 3 de marzo de 2026</source>
      <translation>Spanisch, Spanien: 3,5 mg, 3 de marzo de 2026</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Speech: numbers heard exactly</source>
      <translation>Spracherkennung: genau verstandene Zahlen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Speech: silence that was written down as words</source>
      <translation>Spracherkennung: Stille, die zu Wörtern wurde</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Speech: words heard wrong</source>
      <translation>Spracherkennung: falsch verstandene Wörter</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>That is spread over</source>
      <translation>Verteilt auf</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>The graphics card cost</source>
      <translation>Die Grafikkarte kostete</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>The workstation takes</source>
      <translation>Der Arbeitsplatz braucht</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Then it is taken out again.</source>
      <translation>Danach wird sie wieder herausgenommen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Time between backups</source>
      <translation>Sicherungsabstand</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Who reaches it is told when to ask again. Empty: no limit.</source>
      <translation>Wer sie erreicht, erfährt, wann wieder zu fragen ist. Leer: keine Grenze.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Words in a visit that are meant as orders to the model, and change the note.</source>
      <translation>Worte in einer Konsultation, die Befehle an das Modell sein sollen und die Notiz verändern.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Work at other times raises an alert and is never refused.</source>
      <translation>Arbeit zu anderen Zeiten löst einen Alarm aus und wird nie abgewiesen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Working days</source>
      <translation>Arbeitstage</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>at most</source>
      <translation>höchstens</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>characters</source>
      <translation>Zeichen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>days after signing</source>
      <translation>Tage nach dem Unterschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>deleted when the note is signed</source>
      <translation>mit dem Unterschreiben der Notiz gelöscht</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>deleted {count} day after signing</source>
      <translation>{count} Tag nach dem Unterschreiben gelöscht</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>deleted {count} days after signing</source>
      <translation>{count} Tage nach dem Unterschreiben gelöscht</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>for a kilowatt-hour</source>
      <translation>für eine Kilowattstunde</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>for a million tokens</source>
      <translation>für eine Million Tokens</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>for a minute of audio</source>
      <translation>für eine Minute Ton</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>hours</source>
      <translation>Stunden</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>kept</source>
      <translation>behalten</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>never by itself</source>
      <translation>nie von selbst</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>not set</source>
      <translation>nicht eingestellt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>on</source>
      <translation>an</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>or more</source>
      <translation>oder mehr</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>seconds</source>
      <translation>Sekunden</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>tokens or more</source>
      <translation>Tokens oder mehr</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>watts while it computes</source>
      <translation>Watt beim Rechnen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>years</source>
      <translation>Jahre</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>{count} settings are saved and count from now on.</source>
      <translation>{count} Einstellungen sind gespeichert und gelten ab jetzt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>Checking the passphrase</source>
      <translation>Passphrase wird geprüft</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>Choose the backup as soon as the stores are closed.</source>
      <translation>Wählen Sie die Sicherung, sobald die Datenbanken geschlossen sind.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>Closing the stores</source>
      <translation>Datenbanken werden geschlossen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>Locked. Everything is saved.</source>
      <translation>Gesperrt. Alles ist gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>Making a new recovery key</source>
      <translation>Neuer Wiederherstellungsschlüssel wird erzeugt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>Making the keys of the clinic</source>
      <translation>Schlüssel der Praxis werden erzeugt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>Making your keys</source>
      <translation>Ihre Schlüssel werden erzeugt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>Opening the stores</source>
      <translation>Datenbanken werden geöffnet</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>Opening the stores with the recovery key</source>
      <translation>Datenbanken werden mit dem Wiederherstellungsschlüssel geöffnet</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>The clinic is ready. Sign in to begin.</source>
      <translation>Die Praxis ist bereit. Melden Sie sich an, um zu beginnen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>The key slots of this clinic are missing. Restore it from a backup.</source>
      <translation>Die Schlüsselfächer dieser Praxis fehlen. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>The new recovery sheet is kept. Sign in with your passphrase.</source>
      <translation>Das neue Wiederherstellungsblatt ist verwahrt. Melden Sie sich mit Ihrer Passphrase an.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>Your passphrase is set. Sign in with it.</source>
      <translation>Ihre Passphrase ist gesetzt. Melden Sie sich damit an.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/signing.py" />
      <source>Signing</source>
      <translation>Wird unterschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/signing.py" />
      <source>The note is declared wrong.</source>
      <translation>Die Notiz ist für falsch erklärt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/signing.py" />
      <source>The remark is added and signed.</source>
      <translation>Die Bemerkung ist hinzugefügt und unterschrieben.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/signing.py" />
      <source>The second signature is asked for.</source>
      <translation>Um die zweite Unterschrift ist gebeten.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/signing.py" />
      <source>a colleague</source>
      <translation>Kollegin oder Kollege</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/signing.py" />
      <source>you</source>
      <translation>Sie</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>A new snippet</source>
      <translation>Neuer Textbaustein</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>A snippet of the clinic</source>
      <translation>Textbaustein der Praxis</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>Bringing the snippet back</source>
      <translation>Textbaustein wird zurückgeholt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>Filter the snippets</source>
      <translation>Textbausteine filtern</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>Key</source>
      <comment>column</comment>
      <translation>Kürzel</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>Name</source>
      <comment>column</comment>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>No snippet holds what you typed.</source>
      <translation>Kein Textbaustein enthält, was Sie getippt haben.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>No snippets yet</source>
      <translation>Noch keine Textbausteine</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>One of your own snippets</source>
      <translation>Einer Ihrer eigenen Textbausteine</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>Removing the snippet</source>
      <translation>Textbaustein wird entfernt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>Saving the snippet</source>
      <translation>Textbaustein wird gespeichert</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>Snippets</source>
      <translation>Bausteine</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>Snippets, by the alphabet</source>
      <translation>Textbausteine, alphabetisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>Text</source>
      <comment>column</comment>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>The snippet</source>
      <translation>Der Textbaustein</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>Whose</source>
      <comment>column</comment>
      <translation>Wessen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>Write a new snippet</source>
      <translation>Neuen Textbaustein schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>{count} snippet</source>
      <translation>{count} Textbaustein</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>{count} snippets</source>
      <translation>{count} Textbausteine</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>{part} of {count} snippet</source>
      <translation>{part} von {count} Textbaustein</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>{part} of {count} snippets</source>
      <translation>{part} von {count} Textbausteinen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>«{name}» is saved. Say «insert {name}», or type {key} and a space.</source>
      <translation>„{name}“ ist gespeichert. Sagen Sie „Textbaustein {name} einfügen“ oder tippen Sie {key} und ein Leerzeichen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>«{name}» is saved. Say «insert {name}».</source>
      <translation>„{name}“ ist gespeichert. Sagen Sie „Textbaustein {name} einfügen“.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/speakers.py" />
      <source>Listening to the voices …</source>
      <translation>Stimmen werden angehört …</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/speakers.py" />
      <source>Set to nobody.</source>
      <translation>Niemandem zugeordnet.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/speakers.py" />
      <source>Set to {name}.</source>
      <translation>Zugeordnet: {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/speakers.py" />
      <source>The recording does not tell the voices apart clearly. Set them by key.</source>
      <translation>Die Aufnahme trennt die Stimmen nicht deutlich. Ordnen Sie sie mit den Tasten zu.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/speakers.py" />
      <source>The same key again: {count} following sentence too</source>
      <translation>Dieselbe Taste noch einmal: auch {count} folgender Satz</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/speakers.py" />
      <source>The same key again: {count} following sentences too</source>
      <translation>Dieselbe Taste noch einmal: auch {count} folgende Sätze</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Afrikaans</source>
      <comment>language</comment>
      <translation>Afrikaans</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Albanian</source>
      <comment>language</comment>
      <translation>Albanisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Amharic</source>
      <comment>language</comment>
      <translation>Amharisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Arabic</source>
      <comment>language</comment>
      <translation>Arabisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Armenian</source>
      <comment>language</comment>
      <translation>Armenisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Assamese</source>
      <comment>language</comment>
      <translation>Assamesisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Azerbaijani</source>
      <comment>language</comment>
      <translation>Aserbaidschanisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Bangla</source>
      <comment>language</comment>
      <translation>Bengalisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Bashkir</source>
      <comment>language</comment>
      <translation>Baschkirisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Basque</source>
      <comment>language</comment>
      <translation>Baskisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Belarusian</source>
      <comment>language</comment>
      <translation>Belarussisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Bosnian</source>
      <comment>language</comment>
      <translation>Bosnisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Breton</source>
      <comment>language</comment>
      <translation>Bretonisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Bulgarian</source>
      <comment>language</comment>
      <translation>Bulgarisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Burmese</source>
      <comment>language</comment>
      <translation>Birmanisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Catalan</source>
      <comment>language</comment>
      <translation>Katalanisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Chinese</source>
      <comment>language</comment>
      <translation>Chinesisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Croatian</source>
      <comment>language</comment>
      <translation>Kroatisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Czech</source>
      <comment>language</comment>
      <translation>Tschechisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Danish</source>
      <comment>language</comment>
      <translation>Dänisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Dutch</source>
      <comment>language</comment>
      <translation>Niederländisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>English</source>
      <comment>language</comment>
      <translation>Englisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Estonian</source>
      <comment>language</comment>
      <translation>Estnisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Faroese</source>
      <comment>language</comment>
      <translation>Färöisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Filipino</source>
      <comment>language</comment>
      <translation>Filipino</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Finnish</source>
      <comment>language</comment>
      <translation>Finnisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>French</source>
      <comment>language</comment>
      <translation>Französisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Galician</source>
      <comment>language</comment>
      <translation>Galicisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Georgian</source>
      <comment>language</comment>
      <translation>Georgisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>German</source>
      <comment>language</comment>
      <translation>Deutsch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Greek</source>
      <comment>language</comment>
      <translation>Griechisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Gujarati</source>
      <comment>language</comment>
      <translation>Gujarati</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Haitian Creole</source>
      <comment>language</comment>
      <translation>Haiti-Kreolisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Hausa</source>
      <comment>language</comment>
      <translation>Hausa</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Hebrew</source>
      <comment>language</comment>
      <translation>Hebräisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Hindi</source>
      <comment>language</comment>
      <translation>Hindi</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Hungarian</source>
      <comment>language</comment>
      <translation>Ungarisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Icelandic</source>
      <comment>language</comment>
      <translation>Isländisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Indonesian</source>
      <comment>language</comment>
      <translation>Indonesisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Italian</source>
      <comment>language</comment>
      <translation>Italienisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Japanese</source>
      <comment>language</comment>
      <translation>Japanisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Kannada</source>
      <comment>language</comment>
      <translation>Kannada</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Kazakh</source>
      <comment>language</comment>
      <translation>Kasachisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Khmer</source>
      <comment>language</comment>
      <translation>Khmer</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Korean</source>
      <comment>language</comment>
      <translation>Koreanisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Lao</source>
      <comment>language</comment>
      <translation>Laotisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Latin</source>
      <comment>language</comment>
      <translation>Latein</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Latvian</source>
      <comment>language</comment>
      <translation>Lettisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Lingala</source>
      <comment>language</comment>
      <translation>Lingala</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Lithuanian</source>
      <comment>language</comment>
      <translation>Litauisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Luxembourgish</source>
      <comment>language</comment>
      <translation>Luxemburgisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Macedonian</source>
      <comment>language</comment>
      <translation>Mazedonisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Malagasy</source>
      <comment>language</comment>
      <translation>Malagasy</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Malay</source>
      <comment>language</comment>
      <translation>Malaiisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Malayalam</source>
      <comment>language</comment>
      <translation>Malayalam</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Maltese</source>
      <comment>language</comment>
      <translation>Maltesisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Marathi</source>
      <comment>language</comment>
      <translation>Marathi</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Mongolian</source>
      <comment>language</comment>
      <translation>Mongolisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Māori</source>
      <comment>language</comment>
      <translation>Maori</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Nepali</source>
      <comment>language</comment>
      <translation>Nepalesisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Norwegian Bokmål</source>
      <comment>language</comment>
      <translation>Norwegisch (Bokmål)</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Norwegian Nynorsk</source>
      <comment>language</comment>
      <translation>Norwegisch (Nynorsk)</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Occitan</source>
      <comment>language</comment>
      <translation>Okzitanisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Pashto</source>
      <comment>language</comment>
      <translation>Paschtu</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Persian</source>
      <comment>language</comment>
      <translation>Persisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Polish</source>
      <comment>language</comment>
      <translation>Polnisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Portuguese</source>
      <comment>language</comment>
      <translation>Portugiesisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Punjabi</source>
      <comment>language</comment>
      <translation>Punjabi</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Romanian</source>
      <comment>language</comment>
      <translation>Rumänisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Russian</source>
      <comment>language</comment>
      <translation>Russisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Sanskrit</source>
      <comment>language</comment>
      <translation>Sanskrit</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Serbian</source>
      <comment>language</comment>
      <translation>Serbisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Shona</source>
      <comment>language</comment>
      <translation>Shona</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Sindhi</source>
      <comment>language</comment>
      <translation>Sindhi</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Sinhala</source>
      <comment>language</comment>
      <translation>Singhalesisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Slovak</source>
      <comment>language</comment>
      <translation>Slowakisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Slovenian</source>
      <comment>language</comment>
      <translation>Slowenisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Somali</source>
      <comment>language</comment>
      <translation>Somali</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Spanish</source>
      <comment>language</comment>
      <translation>Spanisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Sundanese</source>
      <comment>language</comment>
      <translation>Sundanesisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Swahili</source>
      <comment>language</comment>
      <translation>Suaheli</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Swedish</source>
      <comment>language</comment>
      <translation>Schwedisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Tajik</source>
      <comment>language</comment>
      <translation>Tadschikisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Tamil</source>
      <comment>language</comment>
      <translation>Tamil</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Tatar</source>
      <comment>language</comment>
      <translation>Tatarisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Telugu</source>
      <comment>language</comment>
      <translation>Telugu</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Thai</source>
      <comment>language</comment>
      <translation>Thailändisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Tibetan</source>
      <comment>language</comment>
      <translation>Tibetisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Turkish</source>
      <comment>language</comment>
      <translation>Türkisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Turkmen</source>
      <comment>language</comment>
      <translation>Turkmenisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Ukrainian</source>
      <comment>language</comment>
      <translation>Ukrainisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Urdu</source>
      <comment>language</comment>
      <translation>Urdu</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Uzbek</source>
      <comment>language</comment>
      <translation>Usbekisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Vietnamese</source>
      <comment>language</comment>
      <translation>Vietnamesisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Welsh</source>
      <comment>language</comment>
      <translation>Walisisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Yiddish</source>
      <comment>language</comment>
      <translation>Jiddisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Yoruba</source>
      <comment>language</comment>
      <translation>Yoruba</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/standing.py" />
      <source>{length} recorded</source>
      <translation>{length} aufgenommen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>Click to see all backups.</source>
      <translation>Klicken Sie, um alle Sicherungen zu sehen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>Demonstration models: not for clinical use</source>
      <translation>Vorführmodelle: nicht für Patienten</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>Enforced by: {layers}.</source>
      <translation>Durchgesetzt von: {layers}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>Loading the speech model</source>
      <translation>Spracherkennungsmodell wird geladen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>Looked at when you signed in. Click to check every page.</source>
      <translation>Bei Ihrer Anmeldung angesehen. Klicken Sie, um jede Seite zu prüfen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>Not refused: {broken}.</source>
      <translation>Nicht abgewiesen: {broken}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>The log is verified after each sign-in.</source>
      <translation>Das Protokoll wird nach jeder Anmeldung geprüft.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>There is no backup of the last seven days. Click to make one.</source>
      <translation>Es gibt keine Sicherung der letzten sieben Tage. Klicken Sie, um eine zu machen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>Tried at the start and refused by the system: {held}.</source>
      <translation>Beim Start versucht und vom System abgewiesen: {held}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>a store is damaged</source>
      <translation>eine Datenbank ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>backing up</source>
      <translation>Sicherung läuft</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>backing up, {fraction}</source>
      <translation>Sicherung läuft, {fraction}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>backup {when}</source>
      <translation>Sicherung {when}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>loading models</source>
      <translation>Modelle laden</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>loading models, {fraction}</source>
      <translation>Modelle laden, {fraction}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>log damaged: {count} finding</source>
      <translation>Protokoll beschädigt: {count} Feststellung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>log damaged: {count} findings</source>
      <translation>Protokoll beschädigt: {count} Feststellungen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>log whole, {count} event</source>
      <translation>Protokoll unversehrt, {count} Ereignis</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>log whole, {count} events</source>
      <translation>Protokoll unversehrt, {count} Ereignisse</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>log: not verified yet</source>
      <translation>Protokoll: noch nicht geprüft</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>log: verifying</source>
      <translation>Protokoll: wird geprüft</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>no backup yet</source>
      <translation>noch keine Sicherung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>no network: proved {time}</source>
      <translation>kein Netz: nachgewiesen {time}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>stores whole</source>
      <translation>Datenbanken unversehrt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>stores: {count} findings</source>
      <translation>Datenbanken: {count} Feststellungen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>the backup failed</source>
      <translation>Sicherung misslungen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>the network is not closed</source>
      <translation>das Netz ist nicht geschlossen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>{count} event verified at {time}. Click to verify again.</source>
      <translation>{count} Ereignis geprüft um {time}. Klicken Sie, um noch einmal zu prüfen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>{count} events verified at {time}. Click to verify again.</source>
      <translation>{count} Ereignisse geprüft um {time}. Klicken Sie, um noch einmal zu prüfen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>All that is in this file is here already.</source>
      <translation>Alles in dieser Datei ist schon hier.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>Bringing the template back</source>
      <translation>Vorlage wird zurückgeholt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>Certificate</source>
      <translation>Zeugnis</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>Letter to a colleague</source>
      <translation>Brief an Kollegen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>Note for the chart</source>
      <translation>Notiz für die Akte</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>Page for the patient</source>
      <translation>Seite für den Patienten</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>Reading the example</source>
      <translation>Beispiel wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>Retiring the template</source>
      <translation>Vorlage wird ausgemustert</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>Saving the template</source>
      <translation>Vorlage wird gespeichert</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>You begin with «{title}» from now on.</source>
      <translation>Ab jetzt beginnen Sie mit „{title}“.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>built in</source>
      <translation>fest</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>default</source>
      <translation>Start</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>{count} template added. Read them before you draft by them.</source>
      <translation>{count} Vorlage hinzugefügt. Lesen Sie sie, bevor Sie damit entwerfen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>{count} template written into {name}.</source>
      <translation>{count} Vorlage nach {name} geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>{count} templates added. Read them before you draft by them.</source>
      <translation>{count} Vorlagen hinzugefügt. Lesen Sie sie, bevor Sie damit entwerfen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>{count} templates written into {name}.</source>
      <translation>{count} Vorlagen nach {name} geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>«{title}» is offered again.</source>
      <translation>„{title}“ wird wieder angeboten.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>«{title}» is retired. Notes keep its text.</source>
      <translation>„{title}“ ist ausgemustert. Notizen behalten den Text.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>«{title}» is saved as version {version}.</source>
      <translation>„{title}“ ist als Fassung {version} gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/today.py" />
      <source>Recovering the recording</source>
      <translation>Aufnahme wird geborgen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/transcript.py" />
      <source>Check the microphone, and record more.</source>
      <translation>Prüfen Sie das Mikrofon und nehmen Sie weiter auf.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/transcript.py" />
      <source>From the next recording on, «{heard}» is written «{text}».</source>
      <translation>Ab der nächsten Aufnahme wird „{heard}“ zu „{text}“.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/transcript.py" />
      <source>Nobody spoke in what was recorded last.</source>
      <translation>In der letzten Aufnahme hat niemand gesprochen.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/transcript.py" />
      <source>The transcript is as it was.</source>
      <translation>Das Transkript ist, wie es war.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/transcript.py" />
      <source>{count} to look at</source>
      <translation>{count} anzusehen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/transcript.py" />
      <source>{place} of {count} to look at</source>
      <translation>{place} von {count} anzusehen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/unkept.py" />
      <source>A new sentence</source>
      <translation>Ein neuer Satz</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/unkept.py" />
      <source>A statement written anew</source>
      <translation>Eine neu geschriebene Aussage</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/unkept.py" />
      <source>A wish for a section written anew</source>
      <translation>Ein Wunsch für einen neu geschriebenen Abschnitt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/unkept.py" />
      <source>A wish for a sentence written anew</source>
      <translation>Ein Wunsch für einen neu geschriebenen Satz</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/unkept.py" />
      <source>A wish for the draft</source>
      <translation>Ein Wunsch für den Entwurf</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/unkept.py" />
      <source>Corrected words of the transcript</source>
      <translation>Korrigierte Worte des Transkripts</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/unkept.py" />
      <source>The reason of an attestation</source>
      <translation>Der Grund einer Verbürgung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/unkept.py" />
      <source>The reason why a recording is left out</source>
      <translation>Der Grund, warum eine Aufnahme ausgelassen wird</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/updates.py" />
      <source>The backup was made and opened: «{folder}».</source>
      <translation>Die Sicherung wurde gemacht und geöffnet: „{folder}“.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>It reaches everything that this clinic asks for.</source>
      <translation>Es erreicht alles, was diese Praxis verlangt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>Looking …</source>
      <translation>Wird angesehen …</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>Measuring {name}</source>
      <translation>{name} wird gemessen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>One report that the log tells of is not there any more, or cannot be read.</source>
      <translation>Ein Bericht, von dem das Protokoll weiß, ist nicht mehr da oder nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>One report.</source>
      <translation>Ein Bericht.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>The page is in «{path}».</source>
      <translation>Die Seite ist in „{path}“.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>built-in</source>
      <translation>Standard</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>does not reach it</source>
      <translation>erreicht es nicht</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>not to be relied on</source>
      <translation>kein Verlass darauf</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>own</source>
      <translation>eigene</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>reaches it</source>
      <translation>erreicht es</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>{count} of {total} cannot be relied on.</source>
      <translation>Auf {count} von {total} ist kein Verlass.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>{count} reports that the log tells of are not there any more, or cannot be read.</source>
      <translation>{count} Berichte, von denen das Protokoll weiß, sind nicht mehr da oder nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>{count} reports.</source>
      <translation>{count} Berichte.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>«{name}» was measured: report {number}.</source>
      <translation>„{name}“ wurde gemessen: Bericht {number}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>Female</source>
      <comment>sex</comment>
      <translation>Weiblich</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>Male</source>
      <comment>sex</comment>
      <translation>Männlich</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>Other</source>
      <comment>sex</comment>
      <translation>Divers</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>Sex not recorded</source>
      <comment>sex</comment>
      <translation>Geschlecht nicht erfasst</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>born {day}</source>
      <translation>geboren {day}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>date of birth not known</source>
      <translation>Geburtsdatum nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>female</source>
      <comment>sex</comment>
      <translation>weiblich</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>male</source>
      <comment>sex</comment>
      <translation>männlich</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>no speech heard</source>
      <translation>keine Sprache gehört</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>not recorded yet</source>
      <translation>nicht aufgenommen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>note to check</source>
      <translation>Notiz zu prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>other</source>
      <comment>sex</comment>
      <translation>divers</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>recorded</source>
      <translation>aufgenommen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>transcribed</source>
      <translation>transkribiert</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>{count} year</source>
      <translation>{count} Jahr</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>{count} years</source>
      <translation>{count} Jahre</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>a few seconds left</source>
      <translation>noch ein paar Sekunden</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>a few seconds to read</source>
      <translation>ein paar Sekunden Lesezeit</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>about {minutes} min left</source>
      <translation>noch etwa {minutes} min</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>about {minutes} min to read</source>
      <translation>etwa {minutes} min Lesezeit</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>about {seconds} s left</source>
      <translation>noch etwa {seconds} s</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>about {seconds} s to read</source>
      <translation>etwa {seconds} s Lesezeit</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>just now</source>
      <translation>gerade eben</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>today, {time}</source>
      <translation>heute, {time}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>yesterday, {time}</source>
      <translation>gestern, {time}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>{day} {month} {year}</source>
      <comment>with the month shortened</comment>
      <translation>{day}. {month} {year}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>{hours} h ago</source>
      <translation>vor {hours} h</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>{minutes} min ago</source>
      <translation>vor {minutes} min</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>{names} and {name}</source>
      <translation>{names} und {name}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>{number}%</source>
      <translation>{number} %</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>A new word</source>
      <translation>Neues Wort</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>A word of the clinic</source>
      <translation>Wort der Praxis</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Abbreviation</source>
      <translation>Abkürzung</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Bringing the word back</source>
      <translation>Wort wird zurückgeholt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Every word of the list was there already.</source>
      <translation>Jedes Wort der Liste war schon da.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Filter the words</source>
      <translation>Wörter filtern</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Kind</source>
      <comment>column</comment>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Medicine</source>
      <translation>Medikament</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Misheard as</source>
      <comment>column</comment>
      <translation>Falsch verstanden als</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>No word holds what you typed.</source>
      <translation>Kein Wort enthält, was Sie getippt haben.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>No words yet</source>
      <translation>Noch keine Wörter</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>One of your own words</source>
      <translation>Eines Ihrer eigenen Wörter</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Other</source>
      <translation>Sonstiges</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Reading the list</source>
      <translation>Liste wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Removing the word</source>
      <translation>Wort wird entfernt</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Saving the word</source>
      <translation>Wort wird gespeichert</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>The word</source>
      <translation>Das Wort</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Word</source>
      <comment>column</comment>
      <translation>Wort</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Words, by the alphabet</source>
      <translation>Wörter, alphabetisch</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Write a new word</source>
      <translation>Neues Wort schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>{count} word</source>
      <translation>{count} Wort</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>{count} word added.</source>
      <translation>{count} Wort hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>{count} words</source>
      <translation>{count} Wörter</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>{count} words added.</source>
      <translation>{count} Wörter hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>{part} of {count} word</source>
      <translation>{part} von {count} Wort</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>{part} of {count} words</source>
      <translation>{part} von {count} Wörtern</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>«{text}» is saved. It counts from the next recording on.</source>
      <translation>„{text}“ ist gespeichert. Es gilt ab der nächsten Aufnahme.</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>A code from your phone after the passphrase, so that a passphrase that was seen is not enough. Any app for one-time codes will do.</source>
      <translation>Ein Code von Ihrem Telefon nach der Passphrase, damit eine mitgesehene Passphrase nicht genügt. Jede App für Einmalcodes geht.</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Change it</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Change the passphrase</source>
      <translation>Passphrase ändern</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Change the passphrase …</source>
      <translation>Passphrase ändern …</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Change your passphrase</source>
      <translation>Ihre Passphrase ändern</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Codes at sign-in</source>
      <translation>Codes bei der Anmeldung</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Codes at sign-in: off</source>
      <translation>Codes bei der Anmeldung: aus</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Codes at sign-in: on</source>
      <translation>Codes bei der Anmeldung: an</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Each sign-in asks for a code from your phone after the passphrase.</source>
      <translation>Jede Anmeldung verlangt nach der Passphrase einen Code von Ihrem Telefon.</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>First the new one, twice; then the one that you use now.</source>
      <translation>Zuerst die neue, zweimal; dann die jetzige.</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>From then on whoever learns your passphrase can sign in on this workstation.</source>
      <translation>Von da an kann sich an diesem Arbeitsplatz anmelden, wer Ihre Passphrase erfährt.</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>It opens your keys on this workstation, and signs your notes. Nobody can read or reset it; if it may have been seen, change it now.</source>
      <translation>Sie öffnet Ihre Schlüssel an diesem Arbeitsplatz und unterschreibt Ihre Notizen. Niemand kann sie lesen oder zurücksetzen; hat sie vielleicht jemand gesehen, ändern Sie sie jetzt.</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>New passphrase</source>
      <translation>Neue Passphrase</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Set up codes</source>
      <translation>Codes einrichten</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Set up codes …</source>
      <translation>Codes einrichten …</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Signs in as {name}</source>
      <translation>Meldet sich als {name} an</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Turn codes off</source>
      <translation>Codes abschalten</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Turn codes off …</source>
      <translation>Codes abschalten …</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Turn them off</source>
      <translation>Abschalten</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Your new passphrase</source>
      <translation>Ihre neue Passphrase</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>1 patient who was erased since; a restore erases them again</source>
      <translation>1 seither gelöschten Patienten; eine Wiederherstellung löscht ihn noch einmal</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>A stick or a folder on another disk. What is there is shown, and «Back up now» writes there until you leave; the clinic's own folder stays as it is.</source>
      <translation>Ein Stick oder ein Ordner auf einem anderen Datenträger. Was dort ist, wird gezeigt, und „Jetzt sichern“ schreibt dorthin, bis Sie gehen; der eigene Ordner der Praxis bleibt, wie er ist.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Backups, the newest first</source>
      <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Begin with «Back up now».</source>
      <translation>Beginnen Sie mit „Jetzt sichern“.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Begin with «{button}»: a stick or a folder on another disk.</source>
      <translation>Beginnen Sie mit „{button}“: ein Stick oder ein Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Change …</source>
      <translation>Ändern …</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Chart key</source>
      <translation>Aktenschlüssel</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Clear the filter to see all of them.</source>
      <translation>Leeren Sie den Filter, um alle zu sehen.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Encrypted copies of everything. Making one opens no chart.</source>
      <translation>Verschlüsselte Kopien von allem. Das Sichern öffnet keine Akte.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Filter the backups</source>
      <translation>Sicherungen filtern</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Fingerprint</source>
      <translation>Fingerabdruck</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>I type the words of the recovery sheet instead</source>
      <translation>Ich gebe stattdessen die Wörter des Wiederherstellungsblatts ein</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>If it is on a stick, plug it in and come back here.</source>
      <translation>Liegt er auf einem Stick, stecken Sie ihn ein und kommen Sie zurück.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>In {folder}</source>
      <translation>In {folder}</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>It cannot be restored. Make a new one; this one can be removed.</source>
      <translation>Sie lässt sich nicht wiederherstellen. Machen Sie eine neue; diese darf entfernt werden.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>It is copied, opened and read in full; the backup itself is not changed. With a clinician's passphrase or the recovery sheet its charts are opened too.</source>
      <translation>Sie wird kopiert, geöffnet und ganz gelesen; die Sicherung selbst bleibt unverändert. Mit der Passphrase einer Fachperson oder dem Wiederherstellungsblatt werden auch ihre Akten geöffnet.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Last backup {when}</source>
      <translation>Letzte Sicherung: {when}</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Looking for backups …</source>
      <translation>Sicherungen werden gesucht …</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Made {moment}</source>
      <translation>Erstellt {moment}</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>No backup fits «{text}»</source>
      <translation>Keine Sicherung passt zu „{text}“</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>No backup for a week. The last one: {when}</source>
      <translation>Seit einer Woche keine Sicherung. Die letzte: {when}</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>No backups here yet</source>
      <translation>Hier noch keine Sicherungen</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>No folder is set</source>
      <translation>Es ist kein Ordner eingestellt</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>One backup is older than the policy keeps.</source>
      <translation>Eine Sicherung ist älter, als die Richtlinie behält.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Other folder …</source>
      <translation>Anderer Ordner …</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Remove old ones …</source>
      <translation>Alte entfernen …</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Remove one backup</source>
      <translation>Eine Sicherung entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Remove one backup?</source>
      <translation>Eine Sicherung entfernen?</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Remove {count} backups</source>
      <translation>{count} Sicherungen entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Remove {count} backups?</source>
      <translation>{count} Sicherungen entfernen?</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Saving</source>
      <translation>Wird gespeichert</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Still holds</source>
      <translation>Enthält noch</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>The backup</source>
      <translation>Die Sicherung</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>The folder is not there</source>
      <translation>Der Ordner ist nicht da</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>The newest backup</source>
      <translation>Die neueste Sicherung</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>The words of the recovery sheet</source>
      <translation>Die Wörter des Wiederherstellungsblatts</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>There is no backup yet</source>
      <translation>Es gibt noch keine Sicherung</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Use this folder</source>
      <translation>Diesen Ordner verwenden</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Verify</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Verify the backup made {when}</source>
      <translation>Sicherung prüfen ({when})</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Verify …</source>
      <translation>Prüfen …</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>What is removed cannot be brought back.</source>
      <translation>Was entfernt ist, kommt nicht wieder.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>When and where backups are made</source>
      <translation>Wann und wohin gesichert wird</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Which folder?</source>
      <translation>Welcher Ordner?</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Whoever made it could not open the charts, so their copy was only compared byte by byte. A clinician, or the recovery sheet, can verify all of it.</source>
      <translation>Wer sie gemacht hat, konnte die Akten nicht öffnen; ihre Kopie wurde nur Byte für Byte verglichen. Eine Fachperson oder das Wiederherstellungsblatt kann alles prüfen.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Your passphrase</source>
      <translation>Ihre Passphrase</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Zero hours: only by hand. Older backups are thinned: beside the newest ones, single ones of earlier days, weeks and months stay.</source>
      <translation>Null Stunden: nur von Hand. Ältere Sicherungen werden ausgedünnt: Neben den neuesten bleiben einzelne früherer Tage, Wochen und Monate.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>and {count} more</source>
      <translation>und {count} weitere</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>number {number}</source>
      <translation>Nummer {number}</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>{count} backups are older than the policy keeps.</source>
      <translation>{count} Sicherungen sind älter, als die Richtlinie behält.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>{count} patients who were erased since; a restore erases them again</source>
      <translation>{count} seither gelöschte Patienten; eine Wiederherstellung löscht sie noch einmal</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>{size}, {count} event in its log</source>
      <translation>{size}, {count} Ereignis im Protokoll</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>{size}, {count} events in its log</source>
      <translation>{size}, {count} Ereignisse im Protokoll</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Checking …</source>
      <translation>Wird geprüft …</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Closing the recording</source>
      <translation>Aufnahme wird geschlossen</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Each second is encrypted and stored as it is spoken.</source>
      <translation>Jede Sekunde wird beim Sprechen verschlüsselt und gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Finish the recording</source>
      <translation>Aufnahme beenden</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Finish the recording and change user</source>
      <translation>Aufnahme beenden und Benutzer wechseln</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Passphrase of {person}</source>
      <translation>Passphrase von {person}</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Recording goes on</source>
      <translation>Die Aufnahme läuft weiter</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Recording is paused</source>
      <translation>Die Aufnahme ist pausiert</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Recording waits for a microphone</source>
      <translation>Die Aufnahme wartet auf ein Mikrofon</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Somebody else?</source>
      <translation>Jemand anderes?</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Stop it and change user</source>
      <translation>Anhalten und Benutzer wechseln</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>The recording has ended</source>
      <translation>Die Aufnahme ist beendet</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>The screen is covered</source>
      <translation>Der Bildschirm ist abgedeckt</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>The stores close as soon as it is done.</source>
      <translation>Die Datenbanken schließen, sobald es fertig ist.</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>The work has ended</source>
      <translation>Die Arbeit ist beendet</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Uncover</source>
      <translation>Aufdecken</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>{person} is signed in.</source>
      <translation>Angemeldet: {person}.</translation>
    </message>
    <message>
      <location filename="../../ui/views/encounter.py" />
      <source>Plug one in, then press Space again.</source>
      <translation>Schließen Sie einen an und drücken Sie dann noch einmal die Leertaste.</translation>
    </message>
    <message>
      <location filename="../../ui/views/encounter.py" />
      <source>There is no loudspeaker or headphone to play the words on.</source>
      <translation>Es gibt keinen Lautsprecher oder Kopfhörer, um die Worte abzuspielen.</translation>
    </message>
    <message>
      <location filename="../../ui/views/encounter.py" />
      <source>Transcript and note</source>
      <translation>Transkript und Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>A clinician who reads charts finds your name at «People» and compares. If all six groups are the same, they admit you to the charts.</source>
      <translation>Eine Fachperson, die Akten liest, findet Ihren Namen unter „Personen“ und vergleicht. Sind alle sechs Gruppen gleich, lässt sie Sie zu den Akten zu.</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>Back to the sign-in</source>
      <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>Code, as on the paper</source>
      <translation>Code, wie auf dem Papier</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>Enrol</source>
      <translation>Einschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>Enrolment code</source>
      <translation>Einschreibecode</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>Other numbers mean that somebody put themselves between the two of you: then nobody admits anybody, and the office manager is told.</source>
      <translation>Andere Zahlen bedeuten, dass sich jemand zwischen Sie beide gestellt hat: Dann lässt niemand jemanden zu, und die Praxisleitung erfährt es.</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>Read them aloud, in person or on a telephone.</source>
      <translation>Lesen Sie sie laut vor, persönlich oder am Telefon.</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>Read these numbers to a colleague</source>
      <translation>Lesen Sie diese Zahlen einer Kollegin oder einem Kollegen vor</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>Still needed: {missing}.</source>
      <translation>Noch nötig: {missing}.</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>The office manager gave you a code. It works once. The passphrase that you choose now is yours alone: nobody else can read or reset it.</source>
      <translation>Die Praxisleitung hat Ihnen einen Code gegeben. Er gilt einmal. Die Passphrase, die Sie jetzt wählen, gehört Ihnen allein: Niemand sonst kann sie lesen oder zurücksetzen.</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>They were compared</source>
      <translation>Sie wurden verglichen</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>Use an enrolment code</source>
      <translation>Einschreibecode benutzen</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>Your name at sign-in</source>
      <translation>Ihr Anmeldename</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>Your passphrase is set. The charts open once a colleague has admitted you.</source>
      <translation>Ihre Passphrase ist gesetzt. Die Akten öffnen sich, sobald eine Kollegin oder ein Kollege Sie zugelassen hat.</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>the code</source>
      <translation>der Code</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>your name</source>
      <translation>Ihr Name</translation>
    </message>
    <message>
      <location filename="../../ui/views/entries.py" />
      <source>For whom</source>
      <translation>Für wen</translation>
    </message>
    <message>
      <location filename="../../ui/views/entries.py" />
      <source>Nothing found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <location filename="../../ui/views/entries.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/views/entries.py" />
      <source>«{title}» is not saved.</source>
      <translation>„{title}“ ist nicht gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Back to the step before</source>
      <translation>Zurück zum vorigen Schritt</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Clinician's name as it signs notes</source>
      <translation>Name der Fachperson unter Notizen</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Clinician's name at sign-in</source>
      <translation>Anmeldename der Fachperson</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Clinician's passphrase</source>
      <translation>Passphrase der Fachperson</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Clinicians read charts, dictate and sign. Nobody else can open a chart, whatever they may do otherwise.</source>
      <translation>Fachpersonen lesen Akten, diktieren und unterschreiben. Niemand sonst kann eine Akte öffnen, mit welchen Rechten auch immer.</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Create the clinic</source>
      <translation>Praxis anlegen</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Is this workstation ready?</source>
      <translation>Ist dieser Arbeitsplatz bereit?</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Look again</source>
      <translation>Noch einmal ansehen</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Look at this workstation again</source>
      <translation>Diesen Arbeitsplatz noch einmal ansehen</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Name as it signs notes</source>
      <translation>Name unter Notizen</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Name as others see it</source>
      <translation>Name, wie andere ihn sehen</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Name at sign-in</source>
      <translation>Anmeldename</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Office manager's name as others see it</source>
      <translation>Name der Praxisleitung, wie andere ihn sehen</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Office manager's name at sign-in</source>
      <translation>Anmeldename der Praxisleitung</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Office manager's passphrase</source>
      <translation>Passphrase der Praxisleitung</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Step {step} of {steps}</source>
      <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>The clinician is the office manager too</source>
      <translation>Die Fachperson ist auch die Praxisleitung</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>The name stands on the recovery sheet, on reports and on what is exported.</source>
      <translation>Der Name steht auf dem Wiederherstellungsblatt, auf Berichten und auf Exporten.</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>They choose and type the passphrase themselves; nobody can reset it.</source>
      <translation>Die Passphrase wählt und tippt diese Person selbst; niemand kann sie zurücksetzen.</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>They look after accounts, policies, backups and the log, and cannot open charts.</source>
      <translation>Sie betreut Konten, Richtlinien, Sicherungen und das Protokoll und kann keine Akten öffnen.</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>What is amber can be mended later: you can go on all the same.</source>
      <translation>Was gelb ist, kann später behoben werden: Sie können trotzdem weitermachen.</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>What is the clinic called?</source>
      <translation>Wie heißt die Praxis?</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Who is the first clinician?</source>
      <translation>Wer ist die erste Fachperson?</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Who is the office manager?</source>
      <translation>Wer ist die Praxisleitung?</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>a name for sign-in</source>
      <translation>ein Anmeldename</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>different names at sign-in</source>
      <translation>verschiedene Anmeldenamen</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>the clinic's name</source>
      <translation>der Name der Praxis</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>the person's name</source>
      <translation>der Name der Person</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Check everything</source>
      <translation>Alles prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Every page was read {moment}.</source>
      <translation>Jede Seite wurde gelesen: {moment}.</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Everything is whole</source>
      <translation>Alles ist unversehrt</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Found {moment}. Nothing was changed or deleted.</source>
      <translation>Gefunden: {moment}. Es wurde nichts geändert oder gelöscht.</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Health</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Looked at from outside only: it is there, with its size, and it is this clinic's. A clinician can check every page.</source>
      <translation>Nur von außen angesehen: Sie ist da, mit ihrer Größe, und gehört dieser Praxis. Eine Fachperson kann jede Seite prüfen.</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Looked at in passing {moment}. A full check reads every page and takes a little longer.</source>
      <translation>Kurz angesehen: {moment}. Eine volle Prüfung liest jede Seite und dauert etwas länger.</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Restore …</source>
      <translation>Wiederherstellen …</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Sign out and restore</source>
      <translation>Abmelden und wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Sign out and restore from a backup?</source>
      <translation>Abmelden und aus einer Sicherung wiederherstellen?</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Something is not whole</source>
      <translation>Etwas ist nicht unversehrt</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>The clinic's store is whole</source>
      <translation>Die Praxisdatenbank ist unversehrt</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>The files that are here now are not deleted: they are put aside in a folder of their own. What was done after the backup is missing then, and the log says so.</source>
      <translation>Die jetzigen Dateien werden nicht gelöscht, sondern in einen eigenen Ordner gelegt. Was nach der Sicherung getan wurde, fehlt dann, und das Protokoll sagt es.</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>The stores opened as they were left</source>
      <translation>Die Datenbanken öffneten sich, wie sie verlassen wurden</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Whether the stores are whole</source>
      <translation>Ob die Datenbanken unversehrt sind</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Whether what is stored is what was written, and what this workstation does.</source>
      <translation>Ob Gespeichertes das ist, was geschrieben wurde, und was dieser Arbeitsplatz leistet.</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>{count} things are not whole</source>
      <translation>{count} Dinge sind nicht unversehrt</translation>
    </message>
    <message>
      <location filename="../../ui/views/import_desk.py" />
      <source>Audio (*.wav *.mp3 *.m4a *.ogg *.opus *.flac *.webm *.mp4 *.aac);;All files (*)</source>
      <translation>Ton (*.wav *.mp3 *.m4a *.ogg *.opus *.flac *.webm *.mp4 *.aac);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../ui/views/import_desk.py" />
      <source>Import audio files</source>
      <translation>Tondateien importieren</translation>
    </message>
    <message>
      <location filename="../../ui/views/import_desk.py" />
      <source>They consent: import</source>
      <translation>Eingewilligt: importieren</translation>
    </message>
    <message>
      <location filename="../../ui/views/left_visits.py" />
      <source>In the visit ({when}) that you left: {what}</source>
      <translation>In der Konsultation ({when}), die Sie verlassen haben: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>A few signed lines that fix the log as it is now. Keep them outside the house, on paper or on a stick: whoever rewrites the log later cannot rewrite these.</source>
      <translation>Ein paar signierte Zeilen, die das Protokoll festhalten, wie es jetzt ist. Bewahren Sie sie außer Haus auf, auf Papier oder einem Stick: Wer das Protokoll später neu schreibt, kann sie nicht neu schreiben.</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Add a time stamp, 1 of 3: the checkpoint</source>
      <translation>Zeitstempel hinzufügen, 1 von 3: der Prüfpunkt</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Add a time stamp, 2 of 3: the answer</source>
      <translation>Zeitstempel hinzufügen, 2 von 3: die Antwort</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Add a time stamp, 3 of 3: the authority's root certificate</source>
      <translation>Zeitstempel hinzufügen, 3 von 3: das Wurzelzertifikat des Dienstes</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Answers (*.tsr);;All files (*)</source>
      <translation>Antworten (*.tsr);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>As the authority publishes it (PEM or DER). The answer must be signed under it.</source>
      <translation>Wie der Dienst es veröffentlicht (PEM oder DER). Die Antwort muss darunter signiert sein.</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Audit report: {what}</source>
      <translation>Protokollbericht: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
      <translation>Zertifikate (*.pem *.crt *.cer *.der);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Check and keep</source>
      <translation>Prüfen und behalten</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Checkpoints (*.txt);;All files (*)</source>
      <translation>Prüfpunkte (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Choose one that was exported earlier. If events were removed or rewritten since, the log no longer continues it.</source>
      <translation>Wählen Sie einen früher exportierten. Wurden seither Ereignisse entfernt oder neu geschrieben, setzt das Protokoll ihn nicht mehr fort.</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Choose the exported file. The whole log is verified against it first.</source>
      <translation>Wählen Sie die exportierte Datei. Das ganze Protokoll wird zuerst dagegen geprüft.</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Clear the filter, or look further back.</source>
      <translation>Leeren Sie den Filter oder sehen Sie weiter zurück.</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Countersign</source>
      <translation>Gegenzeichnen</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Countersign a checkpoint: where to?</source>
      <translation>Prüfpunkt gegenzeichnen: wohin?</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Countersign a checkpoint: which one?</source>
      <translation>Prüfpunkt gegenzeichnen: welchen?</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Countersign the checkpoint</source>
      <translation>Prüfpunkt gegenzeichnen</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Events, newest first</source>
      <translation>Ereignisse, neueste zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Everything that happened, and nothing that a patient said.</source>
      <translation>Alles, was geschah, und nichts, was ein Patient gesagt hat.</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Export one event</source>
      <translation>Ein Ereignis exportieren</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Export {count} events</source>
      <translation>{count} Ereignisse exportieren</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Export …</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>JSON Lines</source>
      <translation>JSON Lines</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>No event fits</source>
      <translation>Kein Ereignis passt</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Report (PDF)</source>
      <translation>Bericht (PDF)</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Sorted by</source>
      <translation>Sortiert nach</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Sorted by act</source>
      <translation>Sortiert nach Handlung</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Sorted by patient</source>
      <translation>Sortiert nach Patient</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Sorted by person</source>
      <translation>Sortiert nach Person</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Sorted by time</source>
      <translation>Sortiert nach Zeit</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Sorted by what was touched</source>
      <translation>Sortiert nach Gegenstand</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Syslog (RFC 5424)</source>
      <translation>Syslog (RFC 5424)</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Table (CSV)</source>
      <translation>Tabelle (CSV)</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>The log is verified against «{name}». If it is whole, your line is written to «{path}».</source>
      <translation>Das Protokoll wird gegen „{name}“ geprüft. Ist es unversehrt, wird Ihre Zeile in „{path}“ geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>The text file that was written together with the request.</source>
      <translation>Die Textdatei, die mit der Anfrage geschrieben wurde.</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Verify against a checkpoint</source>
      <translation>Gegen einen Prüfpunkt prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>What the authority sent back for «{name}» (.tsr).</source>
      <translation>Was der Dienst für „{name}“ zurückgeschickt hat (.tsr).</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>What the list shows now: {what}. The export is written into the log.</source>
      <translation>Was die Liste jetzt zeigt: {what}. Der Export steht im Protokoll.</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Writes a checkpoint and, beside it, a request (.tsq) to carry to a time-stamping authority. The request holds a hash only.</source>
      <translation>Schreibt einen Prüfpunkt und daneben eine Anfrage (.tsq) für einen Zeitstempeldienst. Die Anfrage enthält nur eine Prüfsumme.</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>everything</source>
      <translation>alles</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>one person</source>
      <translation>eine Person</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>only refused</source>
      <translation>nur Abgewiesenes</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>patient {code}</source>
      <translation>Patient {code}</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>{format}. {order}. To «{path}».</source>
      <translation>{format}. {order}. Nach „{path}“.</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>{shown} of {count} event</source>
      <translation>{shown} von {count} Ereignis</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>{shown} of {count} events</source>
      <translation>{shown} von {count} Ereignissen</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>«{name}» with your line under it is written to a new file.</source>
      <translation>„{name}“ mit Ihrer Zeile darunter wird in eine neue Datei geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ui/views/machine.py" />
      <source>Counted for each person and day; no words, and nothing of any patient. A token is a piece of text, about three quarters of a word.</source>
      <translation>Je Person und Tag gezählt; keine Wörter und nichts von Patienten. Ein Token ist ein Stück Text, etwa drei Viertel eines Wortes.</translation>
    </message>
    <message>
      <location filename="../../ui/views/machine.py" />
      <source>Filter by person or day, such as {day}</source>
      <translation>Nach Person oder Tag filtern, z. B. {day}</translation>
    </message>
    <message>
      <location filename="../../ui/views/machine.py" />
      <source>Filter the days</source>
      <translation>Tage filtern</translation>
    </message>
    <message>
      <location filename="../../ui/views/machine.py" />
      <source>Machine</source>
      <translation>Computer</translation>
    </message>
    <message>
      <location filename="../../ui/views/machine.py" />
      <source>Nothing fits the filter.</source>
      <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
      <location filename="../../ui/views/machine.py" />
      <source>Nothing was computed in this time.</source>
      <translation>In dieser Zeit wurde nichts gerechnet.</translation>
    </message>
    <message>
      <location filename="../../ui/views/machine.py" />
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <location filename="../../ui/views/machine.py" />
      <source>Use</source>
      <comment>heading</comment>
      <translation>Nutzung</translation>
    </message>
    <message>
      <location filename="../../ui/views/machine.py" />
      <source>What the machine does</source>
      <translation>Was der Computer tut</translation>
    </message>
    <message>
      <location filename="../../ui/views/machine.py" />
      <source>What the models run on, who used them, and what a note costs.</source>
      <translation>Worauf die Modelle laufen, wer sie benutzt hat und was eine Notiz kostet.</translation>
    </message>
    <message>
      <location filename="../../ui/views/machine.py" />
      <source>What was counted, newest first</source>
      <translation>Was gezählt wurde, neueste zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>A Llama or an adapter for one in GGUF format, or the model.bin of a Whisper in CTranslate2 format. It is read whole, and its hash is shown before anything happens.</source>
      <translation>Ein Llama oder ein Adapter dafür im Format GGUF, oder die model.bin eines Whisper im Format CTranslate2. Die Datei wird ganz gelesen und ihre Prüfsumme gezeigt, bevor etwas geschieht.</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>A stick or a folder with the files of one or more models. Every byte is compared with the catalog; what broke off goes on.</source>
      <translation>Ein Stick oder Ordner mit den Dateien eines oder mehrerer Modelle. Jedes Byte wird mit dem Katalog verglichen; was abbrach, geht weiter.</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Add models …</source>
      <translation>Modelle hinzufügen …</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Clear it to see all of them.</source>
      <translation>Leeren Sie ihn, um alle zu sehen.</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Filter the models</source>
      <translation>Modelle filtern</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>It can be done when what is under way has ended.</source>
      <translation>Es geht, wenn das Laufende beendet ist.</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Languages</source>
      <translation>Sprachen</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Look there</source>
      <translation>Dort nachsehen</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Models (*.gguf model.bin)</source>
      <translation>Modelle (*.gguf model.bin)</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Models, what is used first</source>
      <translation>Modelle, die verwendeten zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>No model fits the filter</source>
      <translation>Kein Modell passt zum Filter</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Our own …</source>
      <translation>Eigenes …</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Pin</source>
      <translation>Fixieren</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Read it</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Remove «{name}»?</source>
      <translation>„{name}“ entfernen?</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Remove …</source>
      <translation>Entfernen …</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Reports</source>
      <translation>Berichte</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Revision</source>
      <translation>Revision</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Stop using it</source>
      <translation>Nicht mehr verwenden</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Stop using it …</source>
      <translation>Nicht mehr verwenden …</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Stop using «{name}»?</source>
      <translation>„{name}“ nicht mehr verwenden?</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>The model</source>
      <translation>Das Modell</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Unpin</source>
      <translation>Lösen</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Until another model for {role} is chosen, the demonstration model is used, which is not for clinical use. Its files stay here.</source>
      <translation>Bis ein anderes Modell für {role} gewählt ist, wird das Vorführmodell verwendet, das nicht für Patienten ist. Die Dateien bleiben hier.</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Use this model</source>
      <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Validate</source>
      <translation>Validieren</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Where do the models lie?</source>
      <translation>Wo liegen die Modelle?</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Which file?</source>
      <translation>Welche Datei?</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>{count} on this workstation</source>
      <translation>{count} auf diesem Arbeitsplatz</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>{count} unused, {size}</source>
      <translation>{count} unbenutzt, {size}</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>{size} are freed. Its name and hash stay in the registry, because drafts name them. To use it again, it is installed again.</source>
      <translation>{size} werden frei. Name und Prüfsumme bleiben im Register, weil Entwürfe sie nennen. Um es wieder zu verwenden, wird es neu installiert.</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>A first visit, under «Visits», registers its patient.</source>
      <translation>Eine erste Konsultation, unter „Konsultationen“, legt den Patienten an.</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>A name, a record number, or words; a phrase in “quotation marks”</source>
      <translation>Name, Aktennummer oder Wörter; eine Wendung in “Anführungszeichen”</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>Every word has to be there. Try fewer words, or search everything at any time.</source>
      <translation>Jedes Wort muss vorkommen. Versuchen Sie weniger Wörter oder suchen Sie alles aus jeder Zeit.</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>Find patients and words</source>
      <translation>Patienten und Wörter finden</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>No patients yet</source>
      <translation>Noch keine Patienten</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>Nothing fits «{text}»</source>
      <translation>Nichts passt zu „{text}“</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>Patients and what was found</source>
      <translation>Patienten und Fundstellen</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>People, and words in everything that is written of them</source>
      <translation>Personen, und Wörter in allem, was über sie geschrieben ist</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>What to search</source>
      <translation>Was durchsucht wird</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>record number {identifier}</source>
      <translation>Aktennummer {identifier}</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>the best {count} place</source>
      <translation>die beste {count} Stelle</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>the best {count} places</source>
      <translation>die besten {count} Stellen</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>{count} place</source>
      <translation>{count} Stelle</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>{count} places</source>
      <translation>{count} Stellen</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Admit</source>
      <translation>Zulassen</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Admit to the charts …</source>
      <translation>Zu den Akten zulassen …</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Admit {name} to the charts</source>
      <translation>{name} zu den Akten zulassen</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Ask them, in person or by a call where you know the voice, to read the 24 digits of their fingerprint from the paper or screen of their enrolment. Type what you hear.</source>
      <translation>Bitten Sie die Person, persönlich oder am Telefon mit bekannter Stimme, die 24 Ziffern des Fingerabdrucks vom Papier oder Bildschirm ihrer Einschreibung vorzulesen. Tippen Sie, was Sie hören.</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Clear the filter to see everybody.</source>
      <translation>Leeren Sie den Filter, um alle zu sehen.</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Disable</source>
      <translation>Deaktivieren</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Disable the account of {name}</source>
      <translation>Konto von {name} deaktivieren</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Disable …</source>
      <translation>Deaktivieren …</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Enable</source>
      <translation>Aktivieren</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Enable the account of {name}</source>
      <translation>Konto von {name} aktivieren</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Enable …</source>
      <translation>Aktivieren …</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Filter by name, role or state</source>
      <translation>Nach Name, Rolle oder Zustand filtern</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Filter the people by name, role or state</source>
      <translation>Personen nach Name, Rolle oder Zustand filtern</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>For a forgotten passphrase, a new workstation or other roles.</source>
      <translation>Für eine vergessene Passphrase, einen neuen Arbeitsplatz oder andere Rollen.</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Has to wait</source>
      <translation>Muss warten</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Invite again, or change roles …</source>
      <translation>Neu einladen oder Rollen ändern …</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Invite {name} again</source>
      <translation>{name} neu einladen</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Invited until</source>
      <translation>Eingeladen bis</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Last sign-in</source>
      <translation>Letzte Anmeldung</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Let them try</source>
      <translation>Versuchen lassen</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Let them try again …</source>
      <translation>Wieder versuchen lassen …</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Let {name} try to sign in again</source>
      <translation>{name} wieder versuchen lassen, sich anzumelden</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Make a new code</source>
      <translation>Neuen Code erstellen</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Make the code</source>
      <translation>Code erstellen</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Nobody fits «{text}»</source>
      <translation>Niemand passt zu „{text}“</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Retire for good</source>
      <translation>Endgültig ausscheiden</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Retire {name}</source>
      <translation>{name} ausscheiden lassen</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Retire …</source>
      <translation>Ausscheiden …</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Second step</source>
      <translation>Zweiter Schritt</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Signs in as</source>
      <translation>Meldet sich an als</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>The account</source>
      <translation>Das Konto</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>The charts get a new key at the next sign-in of a clinician, so that a copy of this account's key opens nothing new.</source>
      <translation>Die Akten bekommen bei der nächsten Anmeldung einer Fachperson einen neuen Schlüssel, damit eine Kopie des Schlüssels dieses Kontos nichts Neues öffnet.</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>The fingerprint as it is read to you</source>
      <translation>Der Fingerabdruck, wie er Ihnen vorgelesen wird</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Their present passphrase stops working at once.</source>
      <translation>Die jetzige Passphrase gilt sofort nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Their wait after wrong passphrases ends at once; the log says that you did.</source>
      <translation>Das Warten nach falschen Passphrasen endet sofort; das Protokoll sagt, dass Sie es beendet haben.</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>They can never sign in again; what they wrote and signed stays under their name.</source>
      <translation>Anmelden geht nie wieder; was diese Person geschrieben und unterschrieben hat, bleibt unter ihrem Namen.</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>They can sign in again with their passphrase.</source>
      <translation>Anmelden geht wieder mit der bisherigen Passphrase.</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>They cannot sign in until somebody enables the account again. Nothing of theirs is changed.</source>
      <translation>Anmelden geht erst wieder, wenn jemand das Konto aktiviert. Sonst wird nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>They get a code that works once, within seven days, and choose their own passphrase.</source>
      <translation>Die Person bekommt einen Code, der einmal gilt, innerhalb von sieben Tagen, und wählt ihre eigene Passphrase.</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>They lose the charts until a clinician admits them again, and the charts get a new key at a clinician's next sign-in.</source>
      <translation>Die Person verliert die Akten, bis eine Fachperson sie wieder zulässt; die Akten bekommen bei der nächsten Anmeldung einer Fachperson einen neuen Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>a code from a phone</source>
      <translation>ein Code vom Telefon</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>none</source>
      <comment>second step</comment>
      <translation>keiner</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>this is you</source>
      <translation>das sind Sie</translation>
    </message>
    <message>
      <location filename="../../ui/views/recording_desk.py" />
      <source>No microphone was found.</source>
      <translation>Es wurde kein Mikrofon gefunden.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recording_desk.py" />
      <source>Plug one in, or import an audio file.</source>
      <translation>Schließen Sie eines an oder importieren Sie eine Tondatei.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recording_desk.py" />
      <source>They consent: record</source>
      <translation>Eingewilligt: aufnehmen</translation>
    </message>
    <message>
      <location filename="../../ui/views/recording_desk.py" />
      <source>Wait for its end or stop it, then speak.</source>
      <translation>Warten Sie das Ende ab oder halten Sie es an; sprechen Sie dann.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recording_desk.py" />
      <source>What was recorded before is safe.</source>
      <translation>Was vorher aufgenommen wurde, ist sicher.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recording_desk.py" />
      <source>You are not recorded: something else is under way for this visit.</source>
      <translation>Sie werden nicht aufgenommen: Für diese Konsultation läuft etwas anderes.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery.py" />
      <source>It is written into the log, and every clinician is asked for a new recovery sheet until there is one.</source>
      <translation>Es steht im Protokoll, und alle Fachpersonen werden um ein neues Wiederherstellungsblatt gebeten, bis es eines gibt.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery.py" />
      <source>Open the clinic</source>
      <translation>Praxis öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery.py" />
      <source>This opens every chart, and everybody will know.</source>
      <translation>Das öffnet jede Akte, und alle werden es wissen.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery.py" />
      <source>Type the words of the recovery sheet in their order; four letters of each are enough.</source>
      <translation>Geben Sie die Wörter des Wiederherstellungsblatts der Reihe nach ein; je vier Buchstaben genügen.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery.py" />
      <source>Use the recovery key</source>
      <translation>Mit Wiederherstellungsschlüssel</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>Is it on paper?</source>
      <translation>Ist es auf Papier?</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>Leave</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>Leave without writing a file</source>
      <translation>Verlassen, ohne eine Datei zu schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>Noting it …</source>
      <translation>Wird vermerkt …</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>Print …</source>
      <translation>Drucken …</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>Read two words back from it.</source>
      <translation>Lesen Sie zwei Wörter davon ab.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>The old sheet opens nothing any more: destroy it.</source>
      <translation>Das alte Blatt öffnet nichts mehr: Vernichten Sie es.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>The printer did not take the page. Try another one, or write the words down.</source>
      <translation>Der Drucker nahm die Seite nicht an. Versuchen Sie einen anderen oder schreiben Sie die Wörter auf.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>The recovery sheet</source>
      <translation>Das Wiederherstellungsblatt</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>The same words as a QR code, for a scanner of your own</source>
      <translation>Dieselben Wörter als QR-Code, für einen eigenen Scanner</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>The sheet is kept</source>
      <translation>Das Blatt ist verwahrt</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>The sheet that you used opens nothing any more: destroy it.</source>
      <translation>Das benutzte Blatt öffnet nichts mehr: Vernichten Sie es.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>The sheet was handed to the printer. Compare it with the words above.</source>
      <translation>Das Blatt ging an den Drucker. Vergleichen Sie es mit den Wörtern oben.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>The words would lie on a disk, readable by whoever gets the file and by every backup of that disk. Choose a printer. If you must write the file, print it elsewhere at once and destroy the file.</source>
      <translation>Die Wörter lägen auf einem Datenträger, lesbar für alle, die die Datei bekommen, und für jede Sicherung davon. Wählen Sie einen Drucker. Müssen Sie die Datei schreiben, drucken Sie sie sofort anderswo und vernichten Sie sie.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>These words open everything if every passphrase is forgotten or this workstation dies. They are shown only now. Print them, or write them down in this order, and lock the paper away: whoever holds it can read every chart.</source>
      <translation>Diese Wörter öffnen alles, wenn jede Passphrase vergessen ist oder dieser Arbeitsplatz ausfällt. Sie werden nur jetzt gezeigt. Drucken Sie sie oder schreiben Sie sie in dieser Reihenfolge auf und schließen Sie das Papier weg: Wer es hat, kann jede Akte lesen.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>This printer writes a file, not paper.</source>
      <translation>Dieser Drucker schreibt eine Datei, kein Papier.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>Word {number}</source>
      <translation>Wort {number}</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>Word {number} is another one. Look at your paper, and then up here.</source>
      <translation>Wort {number} ist ein anderes. Sehen Sie auf Ihr Papier und dann hier nach oben.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>Word {number}: {word}</source>
      <translation>Wort {number}: {word}</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>Write the file all the same</source>
      <translation>Datei trotzdem schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>A new passphrase</source>
      <translation>Eine neue Passphrase</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>Enrolment code for {name}</source>
      <translation>Einschreibecode für {name}</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>Everybody can come in.</source>
      <translation>Alle haben Zugang.</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>Give everybody a way in on this workstation. Who stands beside you chooses a new passphrase now; who is away gets a code to enrol with.</source>
      <translation>Geben Sie allen einen Zugang an diesem Arbeitsplatz. Wer neben Ihnen steht, wählt jetzt eine neue Passphrase; wer nicht da ist, bekommt einen Code zum Einschreiben.</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>Leave without a new passphrase</source>
      <translation>Verlassen ohne neue Passphrase</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>Look into the clinic first</source>
      <translation>Zuerst in die Praxis sehen</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>Make the new recovery sheet</source>
      <translation>Neues Wiederherstellungsblatt erstellen</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>New passphrase for {name}</source>
      <translation>Neue Passphrase für {name}</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>One person cannot come in yet.</source>
      <translation>Eine Person hat noch keinen Zugang.</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>Set the passphrase</source>
      <translation>Passphrase setzen</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>Still needed: the passphrase of a clinician.</source>
      <translation>Noch nötig: die Passphrase einer Fachperson.</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>The clinic is open again</source>
      <translation>Die Praxis ist wieder offen</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>The new passphrase</source>
      <translation>Die neue Passphrase</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>cannot sign in here yet</source>
      <translation>kann sich hier noch nicht anmelden</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>has a code to enrol with</source>
      <translation>hat einen Code zum Einschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>has a passphrase here</source>
      <translation>hat hier eine Passphrase</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>{count} cannot come in yet.</source>
      <translation>{count} haben noch keinen Zugang.</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>{person} chooses a new passphrase</source>
      <translation>{person} wählt eine neue Passphrase</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Choose the folder of the backups</source>
      <translation>Ordner der Sicherungen wählen</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Choose the folder or the stick on which the backups lie. Nothing on it is changed.</source>
      <translation>Wählen Sie den Ordner oder Stick, auf dem die Sicherungen liegen. Darauf wird nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Choose the folder …</source>
      <translation>Ordner wählen …</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>It was opened and checked when it was made.</source>
      <translation>Sie wurde beim Sichern geöffnet und geprüft.</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Its log holds {count} event.</source>
      <translation>Ihr Protokoll enthält {count} Ereignis.</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Its log holds {count} events.</source>
      <translation>Ihr Protokoll enthält {count} Ereignisse.</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Next, the recovery key opens the clinic, and everybody is given a way in.</source>
      <translation>Danach öffnet der Wiederherstellungsschlüssel die Praxis, und alle bekommen einen Zugang.</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Restore from a backup</source>
      <translation>Aus Sicherung wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Restore the clinic</source>
      <translation>Praxis wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Restored in {time}: {backup}. Every store was opened and checked.</source>
      <translation>Wiederhergestellt in {time}: {backup}. Jede Datenbank wurde geöffnet und geprüft.</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Step 1 of 3</source>
      <translation>Schritt 1 von 3</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Step 1 of 3. Still needed: a backup.</source>
      <translation>Schritt 1 von 3. Noch nötig: eine Sicherung.</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Step 2 of 3</source>
      <translation>Schritt 2 von 3</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Step 3 of 3</source>
      <translation>Schritt 3 von 3</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>The clinic that lies here now is kept aside, and nothing of it is deleted.</source>
      <translation>Die Praxis, die jetzt hier liegt, wird beiseitegelegt; nichts davon wird gelöscht.</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>They open the backup. Take them from the recovery sheet that was valid when the backup was made.</source>
      <translation>Sie öffnen die Sicherung. Nehmen Sie sie vom Wiederherstellungsblatt, das beim Sichern galt.</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Type the recovery words</source>
      <translation>Wiederherstellungswörter eingeben</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>What lay here before is kept in «{kept}».</source>
      <translation>Was vorher hier lag, ist in „{kept}“ aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Where do the backups lie?</source>
      <translation>Wo liegen die Sicherungen?</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Work since then is not in it.</source>
      <translation>Die Arbeit seither ist nicht darin.</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>files are missing</source>
      <translation>Dateien fehlen</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>{time} since it began</source>
      <translation>{time} seit dem Beginn</translation>
    </message>
    <message>
      <location filename="../../ui/views/seal_broken.py" />
      <source>Consultroom opens patient data only after it has tried to reach the network and failed. On this start it could not prove that.</source>
      <translation>Consultroom öffnet Patientendaten erst, nachdem es versucht hat, das Netz zu erreichen, und gescheitert ist. Bei diesem Start war das nicht nachzuweisen.</translation>
    </message>
    <message>
      <location filename="../../ui/views/seal_broken.py" />
      <source>Not refused by the system: {broken}.</source>
      <translation>Vom System nicht abgewiesen: {broken}.</translation>
    </message>
    <message>
      <location filename="../../ui/views/seal_broken.py" />
      <source>Nothing was opened and nothing is lost. Run «consultroom doctor» in a terminal and show its report to whoever installed this workstation.</source>
      <translation>Es wurde nichts geöffnet, und es ist nichts verloren. Führen Sie „consultroom doctor“ in einem Terminal aus und zeigen Sie den Bericht der Person, die diesen Arbeitsplatz eingerichtet hat.</translation>
    </message>
    <message>
      <location filename="../../ui/views/seal_broken.py" />
      <source>The clinic stays closed</source>
      <translation>Die Praxis bleibt geschlossen</translation>
    </message>
    <message>
      <location filename="../../ui/views/seal_broken.py" />
      <source>nothing could be tried on this system</source>
      <translation>auf diesem System war nichts zu versuchen</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>Add from a stick …</source>
      <translation>Von Stick hinzufügen …</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>Choose …</source>
      <translation>Wählen …</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>Dismiss</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>Dismiss the set-up</source>
      <translation>Einrichtung ausblenden</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>Dismiss the set-up?</source>
      <translation>Einrichtung ausblenden?</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>Dismiss …</source>
      <translation>Ausblenden …</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>Leave the finished set-up</source>
      <translation>Fertige Einrichtung verlassen</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>Set-up</source>
      <translation>Einrichtung</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>Test now</source>
      <translation>Jetzt testen</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>This page does not come again. What is left stays to be done, in «Models», «Backups» and «Health».</source>
      <translation>Diese Seite kommt nicht wieder. Was noch bleibt, ist unter „Modelle“, „Sicherungen“ und „Zustand“ zu tun.</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>Try it</source>
      <translation>Ausprobieren</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>to be done</source>
      <translation>zu tun</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Alerts</source>
      <translation>Alarme</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Changes that are not saved</source>
      <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Clinic</source>
      <translation>Praxis</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Correct what is marked, then everything can be saved.</source>
      <translation>Berichtigen Sie, was markiert ist; dann lässt sich alles speichern.</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Due for deletion with the settings as they are saved: {due}.</source>
      <translation>Mit den gespeicherten Einstellungen zur Löschung fällig: {due}.</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>For what a note costs, in «Machine». Nothing is assumed: what stays empty is not reckoned with. An API is a model on the internet: it is only compared with, and nothing is ever sent to one.</source>
      <translation>Für die Kosten einer Notiz unter „Computer“. Nichts wird angenommen: Was leer bleibt, wird nicht gerechnet. Eine API ist ein Modell im Internet: Sie dient nur dem Vergleich, und es wird ihr nie etwas geschickt.</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>How long things are kept</source>
      <translation>Wie lange aufbewahrt wird</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Limits for each person</source>
      <translation>Grenzen je Person</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>On the clinic's own cases where there are any, else on the built-in ones. These are this clinic's judgement, no medical standard.</source>
      <translation>An den eigenen Fällen der Praxis, wo es welche gibt, sonst an den mitgelieferten. Das ist das Urteil dieser Praxis, kein medizinischer Standard.</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Prices</source>
      <translation>Preise</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Save one setting</source>
      <translation>Eine Einstellung speichern</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Save {count} settings</source>
      <translation>{count} Einstellungen speichern</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Save …</source>
      <translation>Speichern …</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Signed notes and the log of what happened stay. What is due is deleted only when a clinician has seen the list and agrees.</source>
      <translation>Unterschriebene Notizen und das Protokoll bleiben. Fälliges wird erst gelöscht, wenn eine Fachperson die Liste gesehen hat und einverstanden ist.</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Signing in</source>
      <translation>Anmeldung</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>They hold for everybody in the clinic. Each change is written into the log.</source>
      <translation>Sie gelten für alle in der Praxis. Jede Änderung steht im Protokoll.</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>They keep one person from using up the machine. A recording is never refused.</source>
      <translation>Sie verhindern, dass eine Person den Computer allein auslastet. Eine Aufnahme wird nie abgewiesen.</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>They stand on top of the log until somebody acknowledges them.</source>
      <translation>Sie stehen oben im Protokoll, bis jemand sie schließt.</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Undo all</source>
      <translation>Alle verwerfen</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Undo all changes that are not saved</source>
      <translation>Alle ungespeicherten Änderungen verwerfen</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>What a validated model has to reach</source>
      <translation>Was ein validiertes Modell erreichen muss</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>What is due is counted when a clinician signs in: nobody else can open the charts.</source>
      <translation>Fälliges wird gezählt, wenn sich eine Fachperson anmeldet: Niemand sonst kann die Akten öffnen.</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Working hours</source>
      <translation>Arbeitszeit</translation>
    </message>
    <message>
      <location filename="../../ui/views/sign_in.py" />
      <source>6 digits</source>
      <translation>6 Ziffern</translation>
    </message>
    <message>
      <location filename="../../ui/views/sign_in.py" />
      <source>Code from your phone, 6 digits</source>
      <translation>Code von Ihrem Telefon, 6 Ziffern</translation>
    </message>
    <message>
      <location filename="../../ui/views/sign_in.py" />
      <source>First time here, or passphrase forgotten?</source>
      <translation>Zum ersten Mal hier oder Passphrase vergessen?</translation>
    </message>
    <message>
      <location filename="../../ui/views/sign_in.py" />
      <source>Lost every passphrase?</source>
      <translation>Passphrasen verloren?</translation>
    </message>
    <message>
      <location filename="../../ui/views/sign_in.py" />
      <source>Now the code that your phone shows.</source>
      <translation>Jetzt der Code, den Ihr Telefon zeigt.</translation>
    </message>
    <message>
      <location filename="../../ui/views/sign_in.py" />
      <source>Sign in</source>
      <translation>Anmelden</translation>
    </message>
    <message>
      <location filename="../../ui/views/sign_in.py" />
      <source>Stores damaged or gone?</source>
      <translation>Daten beschädigt?</translation>
    </message>
    <message>
      <location filename="../../ui/views/snippets.py" />
      <source>Say «insert» and the name, with a pause before it.</source>
      <translation>Sagen Sie „Textbaustein“, den Namen und „einfügen“, mit einer Pause davor.</translation>
    </message>
    <message>
      <location filename="../../ui/views/snippets.py" />
      <source>Such as .norm; it becomes the text when you type a space after it.</source>
      <translation>Zum Beispiel .norm; daraus wird der Text, wenn Sie danach ein Leerzeichen tippen.</translation>
    </message>
    <message>
      <location filename="../../ui/views/snippets.py" />
      <source>Texts that are inserted whole: by their name in a dictation, by their key while you type.</source>
      <translation>Texte, die ganz eingefügt werden: beim Diktieren über ihren Namen, beim Tippen über ihr Kürzel.</translation>
    </message>
    <message>
      <location filename="../../ui/views/snippets.py" />
      <source>Write what you say or type again and again.</source>
      <translation>Schreiben Sie auf, was Sie immer wieder sagen oder tippen.</translation>
    </message>
    <message>
      <location filename="../../ui/views/start.py" />
      <source>Folder: {home}</source>
      <translation>Ordner: {home}</translation>
    </message>
    <message>
      <location filename="../../ui/views/start.py" />
      <source>Its name, the first clinician, an office manager. About five minutes, with a printer or a pen at hand.</source>
      <translation>Ihr Name, die erste Fachperson, eine Praxisleitung. Etwa fünf Minuten, mit Drucker oder Stift zur Hand.</translation>
    </message>
    <message>
      <location filename="../../ui/views/start.py" />
      <source>On a new workstation, or after a loss. Bring the backup and the recovery sheet.</source>
      <translation>Auf einem neuen Arbeitsplatz oder nach einem Verlust. Bringen Sie die Sicherung und das Wiederherstellungsblatt mit.</translation>
    </message>
    <message>
      <location filename="../../ui/views/start.py" />
      <source>There is no clinic on this workstation yet. Everything that follows stays here, encrypted; nothing leaves the room.</source>
      <translation>Auf diesem Arbeitsplatz gibt es noch keine Praxis. Alles Folgende bleibt hier, verschlüsselt; nichts verlässt den Raum.</translation>
    </message>
    <message>
      <location filename="../../ui/views/start.py" />
      <source>Welcome to Consultroom</source>
      <translation>Willkommen bei Consultroom</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>A file that another Consultroom wrote. Nothing that is here is changed.</source>
      <translation>Eine Datei, die ein anderes Consultroom geschrieben hat. Hier wird nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>All of the clinic's own</source>
      <translation>Alle eigenen der Praxis</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Begin with this</source>
      <translation>Damit beginnen</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Begin with this template in every visit</source>
      <translation>In jeder Konsultation mit dieser Vorlage beginnen</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Bring back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Duplicate</source>
      <translation>Duplizieren</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Filter the templates</source>
      <translation>Vorlagen filtern</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>From an example …</source>
      <translation>Aus einem Beispiel …</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Import …</source>
      <translation>Importieren …</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>It is retired: no visit offers it.</source>
      <translation>Sie ist ausgemustert: Keine Konsultation bietet sie an.</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Not saved yet</source>
      <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Nothing of {count} other line was kept. Take out whatever names a patient before you save.</source>
      <translation>Von {count} anderen Zeile wurde nichts behalten. Nehmen Sie vor dem Speichern heraus, was einen Patienten nennt.</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Nothing of {count} other lines was kept. Take out whatever names a patient before you save.</source>
      <translation>Von {count} anderen Zeilen wurde nichts behalten. Nehmen Sie vor dem Speichern heraus, was einen Patienten nennt.</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Retire</source>
      <translation>Ausmustern</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Ships with Consultroom. Duplicate it to change it.</source>
      <translation>Mit Consultroom geliefert. Duplizieren Sie sie, um sie zu ändern.</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Somebody's words may be among the examples, so your passphrase is asked for.</source>
      <translation>Unter den Beispielen könnten Worte von jemandem sein, darum wird nach Ihrer Passphrase gefragt.</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Taken over: {parts}</source>
      <translation>Übernommen: {parts}</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Templates</source>
      <translation>Vorlagen</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Templates (*.json);;All files (*)</source>
      <translation>Vorlagen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>The file is not encrypted, and holds the texts of the templates alone.</source>
      <translation>Die Datei ist nicht verschlüsselt und enthält nur die Texte der Vorlagen.</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>The new template</source>
      <translation>Die neue Vorlage</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>The note</source>
      <translation>Die Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>The template</source>
      <translation>Die Vorlage</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>This template</source>
      <translation>Diese Vorlage</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Version {version}.</source>
      <translation>Fassung {version}.</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>What a note has for sections, what belongs into each, and how it is written.</source>
      <translation>Welche Abschnitte eine Notiz hat, was in jeden gehört und wie sie geschrieben wird.</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>What is exported</source>
      <translation>Was exportiert wird</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Write {name}</source>
      <translation>{name} schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Your visits begin with it.</source>
      <translation>Ihre Konsultationen beginnen damit.</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>{count} template</source>
      <translation>{count} Vorlage</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>{count} templates</source>
      <translation>{count} Vorlagen</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>{shown} of {count} template</source>
      <translation>{shown} von {count} Vorlage</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>{shown} of {count} templates</source>
      <translation>{shown} von {count} Vorlagen</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>«{title}» is taken out of the form.</source>
      <translation>„{title}“ ist aus dem Formular genommen.</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>A recording for {whose} was interrupted {when}.</source>
      <translation>Eine Aufnahme für {whose} wurde unterbrochen ({when}).</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>An import for {whose} was interrupted {when}.</source>
      <translation>Ein Import für {whose} wurde unterbrochen ({when}).</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>Begin with «New visit»: name the patient, then record or import the dictation.</source>
      <translation>Beginnen Sie mit „Neue Konsultation“: Nennen Sie den Patienten, dann nehmen Sie das Diktat auf oder importieren es.</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>Filter by patient or reason</source>
      <translation>Nach Patient oder Grund filtern</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>Filter the visits by patient or reason</source>
      <translation>Konsultationen nach Patient oder Grund filtern</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>Keep it and open the visit</source>
      <translation>Behalten und Konsultation öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>No visit fits «{text}»</source>
      <translation>Keine Konsultation passt zu „{text}“</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>No visits yet</source>
      <translation>Noch keine Konsultationen</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>Read the note of {patient}</source>
      <translation>Notiz zu {patient} lesen</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>The note of {patient} waits for your signature, asked {when}.</source>
      <translation>Die Notiz zu {patient} wartet auf Ihre Unterschrift ({when}).</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>Visits</source>
      <translation>Konsultationen</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>What was read of the file until then is kept, {time} long; the rest is missing.</source>
      <translation>Was bis dahin von der Datei gelesen wurde, bleibt, {time} lang; der Rest fehlt.</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>What was read of the file until then is kept; the rest is missing.</source>
      <translation>Was bis dahin von der Datei gelesen wurde, bleibt; der Rest fehlt.</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>What was spoken until then is safe, {time} long.</source>
      <translation>Was bis dahin gesprochen wurde, ist sicher, {time} lang.</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>What was spoken until then is safe.</source>
      <translation>Was bis dahin gesprochen wurde, ist sicher.</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>a visit</source>
      <translation>eine Konsultation</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>{count} more wait.</source>
      <translation>{count} weitere warten.</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>{count} more waits.</source>
      <translation>{count} weitere wartet.</translation>
    </message>
    <message>
      <location filename="../../ui/views/totp.py" />
      <source>Set up your codes</source>
      <translation>Ihre Codes einrichten</translation>
    </message>
    <message>
      <location filename="../../ui/views/totp.py" />
      <source>Sign out</source>
      <translation>Abmelden</translation>
    </message>
    <message>
      <location filename="../../ui/views/totp.py" />
      <source>Signed out.</source>
      <translation>Abgemeldet.</translation>
    </message>
    <message>
      <location filename="../../ui/views/totp.py" />
      <source>The clinic asks for a code from your phone at each sign-in, so that a passphrase that was seen is not enough. Any app for one-time codes will do; nothing is sent.</source>
      <translation>Die Praxis verlangt bei jeder Anmeldung einen Code von Ihrem Telefon, damit eine mitgesehene Passphrase nicht genügt. Jede App für Einmalcodes geht; nichts wird verschickt.</translation>
    </message>
    <message>
      <location filename="../../ui/views/window.py" />
      <source>A recording goes on here. Finish it below to change the user.</source>
      <translation>Hier läuft eine Aufnahme weiter. Beenden Sie sie unten, um den Benutzer zu wechseln.</translation>
    </message>
    <message>
      <location filename="../../ui/views/window.py" />
      <source>Locked, because nobody was here. Everything is saved.</source>
      <translation>Gesperrt, weil niemand da war. Alles ist gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ui/views/window.py" />
      <source>Signed out. Everything is saved.</source>
      <translation>Abgemeldet. Alles ist gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>For whom the words are</source>
      <translation>Für wen die Wörter sind</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>How it is misheard</source>
      <translation>Wie es falsch verstanden wird</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>Import a list …</source>
      <translation>Liste importieren …</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>Parted by commas. Ordinary English words are changed only where the speech model was unsure of them.</source>
      <translation>Durch Kommas getrennt. Gewöhnliche englische Wörter werden nur geändert, wo das Spracherkennungsmodell unsicher war.</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>Plain text (*.txt *.csv);;All files (*)</source>
      <translation>Einfacher Text (*.txt *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>Plain text with one word on each line; after a colon, how it is misheard.</source>
      <translation>Einfacher Text mit einem Wort auf jeder Zeile; nach einem Doppelpunkt, wie es falsch verstanden wird.</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>They are told to the speech model before it listens, and misheard ones are corrected after it.</source>
      <translation>Sie werden dem Spracherkennungsmodell vorher gesagt, und falsch verstandene werden danach berichtigt.</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>What is misheard is corrected to them. The speech model of this workstation cannot be told words beforehand.</source>
      <translation>Falsch Verstandenes wird zu ihnen berichtigt. Dem Spracherkennungsmodell dieses Arbeitsplatzes lassen sich vorher keine Wörter sagen.</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>What it is</source>
      <translation>Was es ist</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>What the words are</source>
      <translation>Was die Wörter sind</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>Write it like this</source>
      <translation>So schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>Write names, medicines and abbreviations that are often misheard.</source>
      <translation>Schreiben Sie Namen, Medikamente und Abkürzungen auf, die oft falsch verstanden werden.</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Add a remark to the signed note</source>
      <translation>Nachtrag zur unterschriebenen Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Add a sentence to the section</source>
      <translation>Satz zum Abschnitt hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Attest the statement by name</source>
      <translation>Aussage mit Namen verbürgen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Bring back the last undone change</source>
      <translation>Letzte rückgängig gemachte Änderung zurückholen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Check the note against the corrected transcript</source>
      <translation>Notiz gegen das berichtigte Transkript prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Choose and test the microphone</source>
      <translation>Mikrofon wählen und testen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Choose the template of the note</source>
      <translation>Vorlage der Notiz wählen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Correct the words of the transcript</source>
      <translation>Wörter des Transkripts berichtigen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Declare the signed note entered in error</source>
      <translation>Unterschriebene Notiz für irrtümlich erfasst erklären</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Discard the recording</source>
      <translation>Aufnahme verwerfen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Do the next step of the visit</source>
      <translation>Nächster Schritt der Konsultation</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Draft the note again</source>
      <translation>Notiz noch einmal entwerfen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Edit the statement</source>
      <translation>Aussage bearbeiten</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Exchange the first two speakers</source>
      <translation>Die ersten beiden Sprechenden tauschen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Go on without a recording</source>
      <translation>Ohne eine Aufnahme weitermachen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Go to what was said and is not in the note</source>
      <translation>Zu Gesagtem, das nicht in der Notiz steht</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Hold to talk: record while the key is down</source>
      <translation>Halten zum Sprechen: aufnehmen, solange gedrückt</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Next flag</source>
      <translation>Nächster Hinweis</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Next note of the visit</source>
      <translation>Nächste Notiz der Konsultation</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Next sentence that was not read yet</source>
      <translation>Nächster noch ungelesener Satz</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Next word to look at</source>
      <translation>Nächstes Wort zum Ansehen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Nobody is named for this</source>
      <translation>Hier niemanden nennen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Pause or go on recording</source>
      <translation>Aufnahme pausieren oder fortsetzen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Play faster</source>
      <translation>Schneller abspielen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Play from the word of the transcript</source>
      <translation>Ab dem Wort des Transkripts abspielen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Play slower</source>
      <translation>Langsamer abspielen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Play the words of the statement</source>
      <translation>Worte zur Aussage abspielen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Previous flag</source>
      <translation>Voriger Hinweis</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Previous note of the visit</source>
      <translation>Vorige Notiz der Konsultation</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Previous word to look at</source>
      <translation>Voriges Wort zum Ansehen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Record a dictation, or the whole visit</source>
      <translation>Diktat oder ganze Konsultation aufnehmen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Record, or finish recording</source>
      <translation>Aufnehmen oder Aufnahme beenden</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Remove the statement</source>
      <translation>Aussage entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Rename the speaker of this</source>
      <translation>Sprechende Person umbenennen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Say how the next note is drafted</source>
      <translation>Sagen, wie die nächste Notiz entworfen wird</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Say that it is the right patient</source>
      <translation>Bestätigen, dass es der richtige Patient ist</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Show the reasons of the statement</source>
      <translation>Gründe der Aussage zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Show what became of the draft</source>
      <translation>Zeigen, was aus dem Entwurf wurde</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Show what was changed in the transcript</source>
      <translation>Zeigen, was im Transkript geändert wurde</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Show, keep or withdraw the consent</source>
      <translation>Einwilligung zeigen, festhalten oder zurückziehen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Sign as a second person</source>
      <translation>Als zweite Person unterschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Stop what is running</source>
      <translation>Laufendes anhalten</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Take back one change of the transcript, at the caret</source>
      <translation>Eine Änderung des Transkripts am Cursor zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Tell the voices apart</source>
      <translation>Stimmen trennen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>The first speaker says this</source>
      <translation>Das sagt Person 1</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>The fourth speaker says this</source>
      <translation>Das sagt Person 4</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>The second speaker says this</source>
      <translation>Das sagt Person 2</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>The third speaker says this</source>
      <translation>Das sagt Person 3</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Undo the last change of the note</source>
      <translation>Letzte Änderung der Notiz rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Undo the last correction of the transcript</source>
      <translation>Letzte Berichtigung des Transkripts rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Write the note alone</source>
      <translation>Notiz selbst schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Write the section anew</source>
      <translation>Abschnitt neu schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Write the statement anew</source>
      <translation>Aussage neu schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Write what was heard into the statement</source>
      <translation>Gehörtes in die Aussage schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>A check found something</source>
      <translation>Eine Prüfung hat etwas gefunden</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Acknowledge</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Acknowledge all</source>
      <translation>Alle schließen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Acknowledge all alerts</source>
      <translation>Alle Alarme schließen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Acknowledge: {title}</source>
      <translation>Alarm schließen: {title}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Alert: {title}</source>
      <translation>Alarm: {title}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Alerts: {others}</source>
      <translation>Alarme: {others}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>An unusually large export</source>
      <translation>Ein ungewöhnlich großer Export</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>An unusually long draft</source>
      <translation>Ein ungewöhnlich langer Entwurf</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Many charts in a short time</source>
      <translation>Viele Akten in kurzer Zeit</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Many refusals</source>
      <translation>Viele Abweisungen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Only the newest</source>
      <translation>Nur den neuesten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Show the events of: {title}</source>
      <translation>Ereignisse zeigen zu: {title}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Somebody has looked into it. The log keeps the alert and who did.</source>
      <translation>Jemand ist dem nachgegangen. Das Protokoll behält den Alarm und wer es war.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>The clinic was restored, or its log rewritten</source>
      <translation>Die Praxis wurde wiederhergestellt oder ihr Protokoll neu geschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>The clock jumped</source>
      <translation>Die Uhr ist gesprungen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>The key slots were changed from outside</source>
      <translation>Die Schlüsselfächer wurden von außen geändert</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>The network seal failed</source>
      <translation>Die Netzversiegelung hat versagt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>The recovery key was used or tried</source>
      <translation>Der Wiederherstellungsschlüssel wurde benutzt oder versucht</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Work outside the clinic's hours</source>
      <translation>Arbeit außerhalb der Arbeitszeit</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>{count} more</source>
      <translation>{count} weitere</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/aspect_list.py" />
      <source>good</source>
      <translation>gut</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/aspect_list.py" />
      <source>to be mended</source>
      <translation>zu beheben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/aspect_list.py" />
      <source>to know</source>
      <translation>zu wissen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>As it is written</source>
      <translation>Wie es geschrieben ist</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>As it was heard</source>
      <translation>Wie es gehört wurde</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>Changes since it was heard</source>
      <translation>Änderungen seit dem Hören</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>Close the changes</source>
      <translation>Änderungen schließen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>Close the changes  (Esc)</source>
      <translation>Änderungen schließen  (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>Correction {number}</source>
      <translation>Berichtigung {number}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>Nothing differs from what was heard</source>
      <translation>Nichts weicht vom Gehörten ab</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>Version of the transcript</source>
      <translation>Fassung des Transkripts</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>With recording {number}</source>
      <translation>Mit Aufnahme {number}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>{count} word added</source>
      <translation>{count} Wort hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>{count} word changed</source>
      <translation>{count} Wort geändert</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>{count} word removed</source>
      <translation>{count} Wort entfernt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>{count} words added</source>
      <translation>{count} Wörter hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>{count} words changed</source>
      <translation>{count} Wörter geändert</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>{count} words removed</source>
      <translation>{count} Wörter entfernt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/code_panel.py" />
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/code_panel.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/code_panel.py" />
      <source>Copy the code</source>
      <translation>Code kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/code_panel.py" />
      <source>Done: forget the code</source>
      <translation>Fertig: Code vergessen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/code_panel.py" />
      <source>Give this code to {name}</source>
      <translation>Geben Sie diesen Code weiter an: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/code_panel.py" />
      <source>It works once, until {moment}.</source>
      <translation>Er gilt einmal, bis {moment}.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/code_panel.py" />
      <source>It works once, until {moment}. At the sign-in they choose «Use an enrolment code», type it, and choose their own passphrase. It is shown only now and kept nowhere.</source>
      <translation>Er gilt einmal, bis {moment}. Bei der Anmeldung „Einschreibecode benutzen“ wählen, ihn eingeben und eine eigene Passphrase wählen. Er wird nur jetzt gezeigt und nirgends behalten.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/code_panel.py" />
      <source>One-time code</source>
      <translation>Einmalcode</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/code_panel.py" />
      <source>One-time code for {name}</source>
      <translation>Einmalcode für {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/code_panel.py" />
      <source>Print the code</source>
      <translation>Code drucken</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/code_panel.py" />
      <source>The code: {text}</source>
      <translation>Der Code: {text}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/codes_setup.py" />
      <source>1.  Scan the picture with the app that shows your codes.</source>
      <translation>1.  Scannen Sie das Bild mit der App, die Ihre Codes zeigt.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/codes_setup.py" />
      <source>2.  Type the code that it shows now.</source>
      <translation>2.  Geben Sie den Code ein, den sie jetzt zeigt.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/codes_setup.py" />
      <source>Leave without codes</source>
      <translation>Ohne Codes verlassen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/codes_setup.py" />
      <source>The secret as a picture for your phone</source>
      <translation>Das Geheimnis als Bild für Ihr Telefon</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/codes_setup.py" />
      <source>The secret as text</source>
      <translation>Das Geheimnis als Text</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/codes_setup.py" />
      <source>Turn codes on</source>
      <translation>Codes einschalten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/codes_setup.py" />
      <source>Without a camera, type this: {secret}</source>
      <translation>Ohne Kamera tippen Sie dies: {secret}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/command_palette.py" />
      <source>Actions</source>
      <translation>Aktionen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/command_palette.py" />
      <source>Actions that fit</source>
      <translation>Passende Aktionen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/command_palette.py" />
      <source>What would you like to do?</source>
      <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/confirm_panel.py" />
      <source>Leave  (Esc)</source>
      <translation>Verlassen  (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/confirm_panel.py" />
      <source>Leave without doing it</source>
      <translation>Verlassen, ohne es zu tun</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>Ask before you record</source>
      <translation>Fragen Sie vor der Aufnahme</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>Delete for good</source>
      <translation>Endgültig löschen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>Delete one recording for good</source>
      <translation>Eine Aufnahme endgültig löschen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>Delete one recording made with the consent that was withdrawn?</source>
      <translation>Eine Aufnahme löschen, die mit der zurückgezogenen Einwilligung entstand?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>Delete {count} recordings for good</source>
      <translation>{count} Aufnahmen endgültig löschen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>Delete {count} recordings made with the consent that was withdrawn?</source>
      <translation>{count} Aufnahmen löschen, die mit der zurückgezogenen Einwilligung entstanden?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>How the consent is given</source>
      <translation>Wie eingewilligt wird</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>If they change their mind, a recording under way ends at once.</source>
      <translation>Wird die Einwilligung zurückgezogen, endet eine laufende Aufnahme sofort.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>Leave without a change</source>
      <translation>Verlassen ohne Änderung</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>They consent: keep it</source>
      <translation>Eingewilligt: behalten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>What was written down and drafted from it goes too, for good. A signed note stays, with the words that it cites.</source>
      <translation>Was daraus niedergeschrieben und entworfen wurde, geht mit, endgültig. Eine unterschriebene Notiz bleibt, mit den Worten, die sie als Beleg nennt.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>Who consents</source>
      <translation>Wer einwilligt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>Withdraw the consent</source>
      <translation>Einwilligung zurückziehen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>«May I record our conversation, to write the note from it? It stays on this computer, encrypted, and you can change your mind at any time.»</source>
      <translation>„Darf ich unser Gespräch aufnehmen, um daraus die Notiz zu schreiben? Es bleibt verschlüsselt auf diesem Computer, und Sie können es sich jederzeit anders überlegen.“</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>Begin an empty note</source>
      <translation>Leere Notiz beginnen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>Draft again like this</source>
      <translation>So noch einmal entwerfen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>Draft as the dictation asks</source>
      <translation>Entwerfen, wie das Diktat verlangt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>Draft the note again like this</source>
      <translation>Notiz so noch einmal entwerfen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>Earlier notes as background</source>
      <translation>Frühere Notizen als Hintergrund</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>Earlier notes as background; nothing that only they say may stand in the new note:</source>
      <translation>Frühere Notizen als Hintergrund; was nur sie sagen, darf nicht in der neuen Notiz stehen:</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>How the next note is drafted: {template}</source>
      <translation>Wie die nächste Notiz entworfen wird: {template}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>It was no request</source>
      <translation>Es war kein Wunsch</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>Leave without options</source>
      <translation>Ohne Optionen verlassen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>Not now</source>
      <translation>Nicht jetzt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>Options of the draft</source>
      <translation>Optionen des Entwurfs</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>The demonstration model knows one kind of note only: with a wish, earlier notes or another template it writes little of use.</source>
      <translation>Das Vorführmodell kennt nur eine Art Notiz: Mit einem Wunsch, früheren Notizen oder einer anderen Vorlage schreibt es wenig Brauchbares.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>There are no signed notes of earlier visits to give as background.</source>
      <translation>Es gibt keine unterschriebenen Notizen früherer Konsultationen als Hintergrund.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>Use it</source>
      <translation>Verwenden</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>What should be different in this draft</source>
      <translation>Was in diesem Entwurf anders sein soll</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>What should be different, such as «make it short»</source>
      <translation>Was anders sein soll, zum Beispiel „kürzer“</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>Write it yourself</source>
      <translation>Selbst schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>You dictated «{words}»</source>
      <translation>Sie haben diktiert: „{words}“</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>Added by {name}</source>
      <translation>Hinzugefügt von {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>Back to the note</source>
      <translation>Zurück zur Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>Back to the note  (Esc)</source>
      <translation>Zurück zur Notiz  (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>Edited by {name}, drafted by {model}</source>
      <translation>Bearbeitet von {name}, entworfen von {model}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>Removed by {name}, drafted by {model}</source>
      <translation>Entfernt von {name}, entworfen von {model}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>Stands as drafted by {model}</source>
      <translation>Steht, wie von {model} entworfen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>What became of the draft</source>
      <translation>Was aus dem Entwurf wurde</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>attested by {name}: «{reason}»</source>
      <translation>verbürgt von {name}: „{reason}“</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>no model</source>
      <translation>kein Modell</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>somebody</source>
      <translation>jemand</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>{count} added</source>
      <translation>{count} hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>{count} edited</source>
      <translation>{count} bearbeitet</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>{count} removed</source>
      <translation>{count} entfernt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>{count} sentence as drafted by {model}</source>
      <translation>{count} Satz, wie von {model} entworfen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>{count} sentences as drafted by {model}</source>
      <translation>{count} Sätze, wie von {model} entworfen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/drop_target.py" />
      <source>Drop audio here to import it into this visit</source>
      <translation>Ton hierher ziehen, um ihn in diese Konsultation zu importieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/drop_target.py" />
      <source>WAV, FLAC, MP3, M4A, Ogg, Opus or WebM</source>
      <translation>WAV, FLAC, MP3, M4A, Ogg, Opus oder WebM</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>A colleague waits for the charts</source>
      <translation>Jemand aus dem Kollegium wartet auf die Akten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>Compare the fingerprint with them, in person or on a telephone.</source>
      <translation>Vergleichen Sie miteinander den Fingerabdruck, persönlich oder am Telefon.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>Finish the set-up</source>
      <translation>Einrichtung beenden</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>Give everybody a way in</source>
      <translation>Allen einen Zugang geben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>Go there</source>
      <translation>Dorthin</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>Make a new recovery sheet</source>
      <translation>Neues Wiederherstellungsblatt erstellen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>Make it</source>
      <translation>Erstellen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>Renew it</source>
      <translation>Erneuern</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>Set up</source>
      <translation>Einrichten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>Some people have no passphrase on this workstation.</source>
      <translation>Einige Personen haben an diesem Arbeitsplatz keine Passphrase.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>Somebody left; until it is renewed, the old key still opens the charts.</source>
      <translation>Jemand ist ausgeschieden; bis zur Erneuerung öffnet der alte Schlüssel noch die Akten.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>The charts need their new key</source>
      <translation>Die Akten brauchen ihren neuen Schlüssel</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>The clinic asks for a code from your phone at each sign-in.</source>
      <translation>Die Praxis verlangt bei jeder Anmeldung einen Code von Ihrem Telefon.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>The present one was used, or nobody showed that it is kept.</source>
      <translation>Das jetzige wurde benutzt, oder niemand hat gezeigt, dass es verwahrt ist.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>The words of the old one open nothing from then on. Have a printer or a pen ready: the new words are shown once.</source>
      <translation>Die Wörter des alten öffnen danach nichts mehr. Halten Sie Drucker oder Stift bereit: Die neuen Wörter werden einmal gezeigt.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>What there is to do</source>
      <translation>Was zu tun ist</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>What this workstation still needs, step by step.</source>
      <translation>Was dieser Arbeitsplatz noch braucht, Schritt für Schritt.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>As it was written</source>
      <translation>Wie es geschrieben wurde</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>Choose one to read what it means.</source>
      <translation>Wählen Sie eines, um zu lesen, was es bedeutet.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>Copy as written</source>
      <translation>Im Wortlaut kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>Copy the event as it was written</source>
      <translation>Ereignis im Wortlaut kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>Each event is sealed together with all before it. Whoever keeps this hash can show later that it stood here, unchanged.</source>
      <translation>Jedes Ereignis wird mit allen davor versiegelt. Wer diesen Hash aufbewahrt, kann später zeigen, dass es unverändert hier stand.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>Hash</source>
      <translation>Hash</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>No event is selected</source>
      <translation>Kein Ereignis gewählt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>Only the events of this patient</source>
      <translation>Nur Ereignisse dieses Patienten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>Only the events of this person</source>
      <translation>Nur Ereignisse dieser Person</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>Place</source>
      <translation>Stelle</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>Place in the proof</source>
      <translation>Stelle im Nachweis</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>The event</source>
      <translation>Das Ereignis</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>This patient</source>
      <translation>Dieser Patient</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>This person</source>
      <translation>Diese Person</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>{place} of {count}</source>
      <translation>{place} von {count}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>Both days are included.</source>
      <translation>Beide Tage gehören dazu.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>Clear the filter</source>
      <translation>Filter leeren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>Everybody</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>Find events by words or by a patient's id</source>
      <translation>Ereignisse nach Wörtern oder Patientennummer finden</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>From</source>
      <comment>a day</comment>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>From the day</source>
      <translation>Vom Tag</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>Only refused</source>
      <translation>Nur Abgewiesenes</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>Words, or a patient's id  ({keys})</source>
      <translation>Wörter oder Patientennummer  ({keys})</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>such as {day}</source>
      <translation>z. B. {day}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>to</source>
      <comment>a day</comment>
      <translation>bis</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>to the day</source>
      <translation>bis zum Tag</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/example_panel.py" />
      <source>A template from an example</source>
      <translation>Eine Vorlage aus einem Beispiel</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/example_panel.py" />
      <source>From an example</source>
      <translation>Aus einem Beispiel</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/example_panel.py" />
      <source>Leave without an example</source>
      <translation>Ohne Beispiel verlassen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/example_panel.py" />
      <source>Paste a note that holds no patient's words. Only its headings are taken over, and they are shown to you; all else is forgotten at once.</source>
      <translation>Fügen Sie eine Notiz ein, die keine Worte eines Patienten enthält. Nur ihre Überschriften werden übernommen und Ihnen gezeigt; alles andere wird sofort vergessen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/example_panel.py" />
      <source>Subjective:
…
Plan:
…</source>
      <translation>Subjektiv:
…
Procedere:
…</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/example_panel.py" />
      <source>Take the headings</source>
      <translation>Überschriften übernehmen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/example_panel.py" />
      <source>The example</source>
      <translation>Das Beispiel</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>A file of this name is there already. Choose another name.</source>
      <translation>Eine Datei dieses Namens gibt es schon. Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Choose where to save the note</source>
      <translation>Wählen, wohin die Notiz gespeichert wird</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Copied. It leaves the clipboard in {seconds} seconds.</source>
      <translation>Kopiert. In {seconds} Sekunden verlässt sie die Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Copy the whole note</source>
      <translation>Ganze Notiz kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Copy this section</source>
      <translation>Diesen Abschnitt kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Encrypted</source>
      <translation>Verschlüsselt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Encrypted ({way}).</source>
      <translation>Verschlüsselt ({way}).</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>FHIR, for other systems</source>
      <translation>FHIR, für andere Systeme</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>File to save the note in</source>
      <translation>Datei, in die die Notiz gespeichert wird</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Format of the file</source>
      <translation>Format der Datei</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Get the note out</source>
      <translation>Notiz herausgeben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Hand the passphrase over apart from the file; nobody can recover it.</source>
      <translation>Übergeben Sie die Passphrase getrennt von der Datei; niemand kann sie wiederfinden.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Leave without a file</source>
      <translation>Ohne Datei verlassen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Not encrypted</source>
      <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Not encrypted: whoever has the file can read it.</source>
      <translation>Nicht verschlüsselt: Wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Offer random words as the passphrase</source>
      <translation>Zufällige Wörter als Passphrase vorschlagen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Offer words</source>
      <translation>Vorschlagen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Only a signed note becomes a file. A draft that is copied or printed says that it is one.</source>
      <translation>Nur eine unterschriebene Notiz wird zur Datei. Ein kopierter oder gedruckter Entwurf sagt, dass er einer ist.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>PDF, to read and print</source>
      <translation>PDF, zum Lesen und Drucken</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Passphrase of the file</source>
      <translation>Passphrase der Datei</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Plain text</source>
      <translation>Einfacher Text</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Print the note</source>
      <translation>Notiz drucken</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Protect it with a passphrase</source>
      <translation>Mit einer Passphrase schützen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Save the file</source>
      <translation>Datei speichern</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Save the note</source>
      <translation>Notiz speichern</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Save the note as a file</source>
      <translation>Notiz als Datei speichern</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Section to copy</source>
      <translation>Abschnitt zum Kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>The note was handed to the printer.</source>
      <translation>Die Notiz ging an den Drucker.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>The printer did not take the page.</source>
      <translation>Der Drucker nahm die Seite nicht an.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>This folder is not there.</source>
      <translation>Dieser Ordner ist nicht da.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>This printer writes a file. Save the note as a PDF instead.</source>
      <translation>Dieser Drucker schreibt eine Datei. Speichern Sie die Notiz stattdessen als PDF.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>This section</source>
      <translation>Abschnitt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Whole note</source>
      <translation>Ganze Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Word (DOCX), to edit</source>
      <translation>Word (DOCX), zum Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>{title} of {patient}, {status}. What leaves is no longer sealed, and the log says that it left.</source>
      <translation>{title} zu {patient}, {status}. Was hinausgeht, ist nicht mehr versiegelt, und das Protokoll sagt, dass es hinausging.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/file_panel.py" />
      <source>A file of this name is there. It will be replaced.</source>
      <translation>Eine Datei dieses Namens ist da. Sie wird ersetzt.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/file_panel.py" />
      <source>Choose with the system's file window</source>
      <translation>Mit dem Dateifenster des Systems wählen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/file_panel.py" />
      <source>Copy the hash</source>
      <translation>Prüfsumme kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/file_panel.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/file_panel.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/file_panel.py" />
      <source>Keep the hash elsewhere: it shows later whether the file was changed.</source>
      <translation>Bewahren Sie den Hash anderswo auf: Er zeigt später, ob die Datei verändert wurde.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/file_panel.py" />
      <source>This file is not there.</source>
      <translation>Diese Datei ist nicht da.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/file_panel.py" />
      <source>What was written</source>
      <translation>Was geschrieben wurde</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/file_panel.py" />
      <source>Written: {path}</source>
      <translation>Geschrieben: {path}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/find_bar.py" />
      <source>Close finding</source>
      <translation>Suche schließen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/find_bar.py" />
      <source>Close finding  (Esc)</source>
      <translation>Suche schließen  (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/find_bar.py" />
      <source>Find in the transcript</source>
      <translation>Im Transkript suchen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/find_bar.py" />
      <source>Next place found</source>
      <translation>Nächste Fundstelle</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/find_bar.py" />
      <source>Not found</source>
      <translation>Nicht gefunden</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/find_bar.py" />
      <source>Previous place found</source>
      <translation>Vorige Fundstelle</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/fingerprint.py" />
      <source>Fingerprint: {groups}</source>
      <translation>Fingerabdruck: {groups}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/fingerprint.py" />
      <source>Group {number}: {digits}</source>
      <translation>Gruppe {number}: {digits}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>1 file</source>
      <translation>1 Datei</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>Close the list</source>
      <translation>Liste schließen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>Each becomes a part of the recording, in this order. The files stay where they are and are not encrypted there: delete them yourself when you need them no more.</source>
      <translation>Jede wird ein Teil der Aufnahme, in dieser Reihenfolge. Die Dateien bleiben, wo sie sind, und sind dort nicht verschlüsselt: Löschen Sie sie selbst, wenn Sie sie nicht mehr brauchen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>Import 1 file</source>
      <translation>1 Datei importieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>Import 1 file into this visit?</source>
      <translation>1 Datei in diese Konsultation importieren?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>Import none</source>
      <translation>Keine importieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>Import {count} files</source>
      <translation>{count} Dateien importieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>Import {count} files into this visit?</source>
      <translation>{count} Dateien in diese Konsultation importieren?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>Importing 1 file</source>
      <translation>1 Datei wird importiert</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>Importing {count} files</source>
      <translation>{count} Dateien werden importiert</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>None of these {count} files can be imported</source>
      <translation>Keine dieser {count} Dateien lässt sich importieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>This file cannot be imported</source>
      <translation>Diese Datei lässt sich nicht importieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>{count} files</source>
      <translation>{count} Dateien</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>{count} of {files} was imported</source>
      <translation>{count} von {files} wurde importiert</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>{count} of {files} were imported</source>
      <translation>{count} von {files} wurden importiert</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>{good} of {files} can be imported into this visit</source>
      <translation>{good} von {files} für diese Konsultation importierbar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/install_panel.py" />
      <source>I have read the licence {licence} and accept it for the clinic</source>
      <translation>Ich habe die Lizenz {licence} gelesen und nehme sie für die Praxis an</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/install_panel.py" />
      <source>I have read the licence {licence} where the model comes from and accept it for the clinic</source>
      <translation>Ich habe die Lizenz {licence} dort gelesen, woher das Modell kommt, und nehme sie für die Praxis an</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/install_panel.py" />
      <source>Install</source>
      <translation>Installieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/install_panel.py" />
      <source>Install one model from «{folder}»?</source>
      <translation>Ein Modell aus „{folder}“ installieren?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/install_panel.py" />
      <source>Install {count} models from «{folder}»?</source>
      <translation>{count} Modelle aus „{folder}“ installieren?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/install_panel.py" />
      <source>Leave without installing</source>
      <translation>Verlassen, ohne zu installieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/install_panel.py" />
      <source>The licence {licence}</source>
      <translation>Die Lizenz {licence}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/install_panel.py" />
      <source>{name}, {size}, licence {licence}</source>
      <translation>{name}, {size}, Lizenz {licence}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/invite_panel.py" />
      <source>Name as others see it, such as Dr. Amara Okafor</source>
      <translation>Name, wie andere ihn sehen, zum Beispiel Dr. Amara Okafor</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/invite_panel.py" />
      <source>Name to sign in with</source>
      <translation>Name zum Anmelden</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/invite_panel.py" />
      <source>Name to sign in with, such as amara</source>
      <translation>Name zum Anmelden, zum Beispiel amara</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/invite_panel.py" />
      <source>people, log, backups and settings; never a chart</source>
      <translation>Personen, Protokoll, Sicherungen und Einstellungen; nie eine Akte</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/invite_panel.py" />
      <source>reads and verifies the log, and nothing else</source>
      <translation>liest und prüft das Protokoll, sonst nichts</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/invite_panel.py" />
      <source>reads and writes charts, once a clinician has admitted them</source>
      <translation>liest und schreibt Akten, nach der Zulassung durch eine Fachperson</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/language_choice.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/left_out_panel.py" />
      <source>A few words are needed here</source>
      <translation>Hier sind ein paar Worte nötig</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/left_out_panel.py" />
      <source>Close  (Esc)</source>
      <translation>Schließen  (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/left_out_panel.py" />
      <source>Leave it out</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/left_out_panel.py" />
      <source>Recorded at {time}, {length}</source>
      <translation>Aufgenommen um {time}, {length}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/left_out_panel.py" />
      <source>Transcribe after all</source>
      <translation>Doch transkribieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/left_out_panel.py" />
      <source>Where a recording cannot be written down, leave it out by name. It is kept like the others, and the note says that it was left out.</source>
      <translation>Lässt sich eine Aufnahme nicht transkribieren, lassen Sie sie namentlich aus. Sie wird aufbewahrt wie die anderen, und die Notiz sagt, dass sie ausgelassen wurde.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/left_out_panel.py" />
      <source>Why the recording is left out</source>
      <translation>Warum die Aufnahme ausgelassen wird</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/left_out_panel.py" />
      <source>Why: the file is damaged …</source>
      <translation>Warum: Die Datei ist beschädigt …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/left_out_panel.py" />
      <source>{recording}: left out by {name}</source>
      <translation>{recording}: ausgelassen von {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/left_out_panel.py" />
      <source>{recording}: left out by {name}, {reason}</source>
      <translation>{recording}: ausgelassen von {name}, {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/level_meter.py" />
      <source>Microphone level</source>
      <translation>Mikrofonpegel</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>Checkpoints, countersignatures and time stamps</source>
      <translation>Prüfpunkte, Gegenzeichnungen und Zeitstempel</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>Countersigned by {name} {when}</source>
      <translation>Gegengezeichnet von {name} {when}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>Last checkpoint outside the house {when}</source>
      <translation>Letzter Prüfpunkt außer Haus: {when}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>No checkpoint lies outside the house yet: export one, and keep it elsewhere</source>
      <translation>Noch kein Prüfpunkt liegt außer Haus: Exportieren Sie einen und bewahren Sie ihn anderswo auf</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>Proofs …</source>
      <translation>Nachweise …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>Reading the log …</source>
      <translation>Protokoll wird gelesen …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>The log is not whole</source>
      <translation>Das Protokoll ist nicht unversehrt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>The log is whole: {count} event</source>
      <translation>Das Protokoll ist unversehrt: {count} Ereignis</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>The log is whole: {count} events</source>
      <translation>Das Protokoll ist unversehrt: {count} Ereignisse</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>Time-stamped by {authority} {when}</source>
      <translation>Zeitstempel von {authority} {when}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>Verified {when}</source>
      <translation>Geprüft: {when}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>Verified {when} by {name}</source>
      <translation>Geprüft: {when}, von {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>Verify now</source>
      <translation>Jetzt prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>Verify the log now</source>
      <translation>Protokoll jetzt prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>Whether the log is whole</source>
      <translation>Ob das Protokoll unversehrt ist</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>{count} event; nobody has verified it yet</source>
      <translation>{count} Ereignis; noch niemand hat es geprüft</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>{count} events; nobody has verified them yet</source>
      <translation>{count} Ereignisse; noch niemand hat sie geprüft</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/logo_field.py" />
      <source>A PNG or JPEG file of at most 2 MB. It stands on exported and printed notes.</source>
      <translation>Eine PNG- oder JPEG-Datei von höchstens 2 MB. Sie steht auf exportierten und gedruckten Notizen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/logo_field.py" />
      <source>Change the logo</source>
      <translation>Logo ändern</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/logo_field.py" />
      <source>Choose a logo</source>
      <translation>Logo wählen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/logo_field.py" />
      <source>Exported and printed notes carry the clinic's name alone.</source>
      <translation>Exportierte und gedruckte Notizen tragen nur den Namen der Praxis.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/logo_field.py" />
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/logo_field.py" />
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/logo_field.py" />
      <source>Remove the logo</source>
      <translation>Logo entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/logo_field.py" />
      <source>The clinic's logo</source>
      <translation>Das Logo der Praxis</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/logo_field.py" />
      <source>«{name}» stands on exported and printed notes from now on.</source>
      <translation>„{name}“ steht ab jetzt auf exportierten und gedruckten Notizen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_marks.py" />
      <source>Audio written down each day</source>
      <translation>Niedergeschriebener Ton je Tag</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_marks.py" />
      <source>none</source>
      <comment>audio</comment>
      <translation>keiner</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_marks.py" />
      <source>{count} day with audio; the most on {day}: {length}</source>
      <translation>{count} Tag mit Ton; am meisten am {day}: {length}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_marks.py" />
      <source>{count} days with audio; the most on {day}: {length}</source>
      <translation>{count} Tage mit Ton; am meisten am {day}: {length}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_marks.py" />
      <source>{length} on the fullest day</source>
      <translation>{length} am vollsten Tag</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_panels.py" />
      <source>Each engine serves one request at a time, in the order in which they came.</source>
      <translation>Jeder Rechendienst bearbeitet einen Auftrag nach dem anderen, in der Reihenfolge, in der sie kamen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_panels.py" />
      <source>Go to the prices in the settings</source>
      <translation>Zu den Preisen in den Einstellungen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_panels.py" />
      <source>Memory by part</source>
      <translation>Speicher nach Teilen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_panels.py" />
      <source>No note was drafted in this time.</source>
      <translation>In dieser Zeit wurde keine Notiz entworfen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_panels.py" />
      <source>Not as planned</source>
      <translation>Nicht wie geplant</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_panels.py" />
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_panels.py" />
      <source>Of the notes that were drafted in this time, at the prices in the settings.</source>
      <translation>Der in dieser Zeit entworfenen Notizen, zu den Preisen in den Einstellungen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_panels.py" />
      <source>Prices …</source>
      <translation>Preise …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_panels.py" />
      <source>Queue</source>
      <translation>Warteschlange</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_panels.py" />
      <source>What a note costs</source>
      <translation>Was eine Notiz kostet</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_panels.py" />
      <source>no engine computes here</source>
      <translation>hier rechnet nichts</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/manner_bar.py" />
      <source>Consent</source>
      <translation>Einwilligung</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/manner_bar.py" />
      <source>Consent to being recorded</source>
      <translation>Einwilligung in die Aufnahme</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/manner_bar.py" />
      <source>Consent withdrawn</source>
      <translation>Einwilligung zurückgezogen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/manner_bar.py" />
      <source>Dictation</source>
      <translation>Diktat</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/manner_bar.py" />
      <source>Everybody in the room is heard</source>
      <translation>Alle im Raum sind zu hören</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/manner_bar.py" />
      <source>Language that is spoken</source>
      <translation>Gesprochene Sprache</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/manner_bar.py" />
      <source>Only you are heard</source>
      <translation>Nur Sie sind zu hören</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/manner_bar.py" />
      <source>Visit</source>
      <translation>Gespräch</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/manner_bar.py" />
      <source>Who is heard</source>
      <translation>Wer zu hören ist</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/microphone_panel.py" />
      <source>Close the test of the microphone</source>
      <translation>Mikrofontest schließen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/microphone_panel.py" />
      <source>Done  (Esc)</source>
      <translation>Fertig  (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/microphone_panel.py" />
      <source>Record {seconds} seconds and play them</source>
      <translation>{seconds} Sekunden aufnehmen und abspielen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/microphone_panel.py" />
      <source>Recorded in memory only, played to you, and forgotten</source>
      <translation>Nur im Arbeitsspeicher aufgenommen, Ihnen vorgespielt und vergessen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/microphone_panel.py" />
      <source>Try {seconds} seconds</source>
      <translation>{seconds} Sekunden probieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/missing_list.py" />
      <source>Add to the note</source>
      <translation>Zur Notiz hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/missing_list.py" />
      <source>Add «{said}» to the note</source>
      <translation>„{said}“ zur Notiz hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/missing_list.py" />
      <source>Hear it</source>
      <translation>Anhören</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/missing_list.py" />
      <source>Hear «{said}»</source>
      <translation>„{said}“ anhören</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/missing_list.py" />
      <source>Said, and not in the note</source>
      <translation>Gesagt und nicht in der Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/missing_list.py" />
      <source>Said, and not in the note: {count}</source>
      <translation>Gesagt und nicht in der Notiz: {count}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/missing_list.py" />
      <source>a medicine</source>
      <translation>ein Medikament</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/missing_list.py" />
      <source>a warning sign</source>
      <translation>ein Warnzeichen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/missing_list.py" />
      <source>an allergy</source>
      <translation>eine Allergie</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/missing_list.py" />
      <source>{keys} goes there, Enter adds, Space plays</source>
      <translation>{keys} führt hin, Enter fügt hinzu, Leertaste spielt ab</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_passphrase.py" />
      <source>Strength of the passphrase</source>
      <translation>Stärke der Passphrase</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_passphrase.py" />
      <source>The same again</source>
      <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_passphrase.py" />
      <source>The two are not the same.</source>
      <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_passphrase.py" />
      <source>The two are the same.</source>
      <translation>Die beiden sind gleich.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_passphrase.py" />
      <source>a passphrase that is strong enough</source>
      <translation>eine genügend starke Passphrase</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_passphrase.py" />
      <source>the same passphrase again</source>
      <translation>noch einmal dieselbe Passphrase</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_passphrase.py" />
      <source>{name}, again</source>
      <translation>{name}, noch einmal</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Allergies</source>
      <translation>Allergien</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Allergies, separated by commas</source>
      <translation>Allergien, durch Kommas getrennt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Begin the visit</source>
      <translation>Konsultation beginnen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Choose somebody, or go on typing: somebody new needs a given and a family name.</source>
      <translation>Wählen Sie jemanden oder tippen Sie weiter: Wer neu ist, braucht Vor- und Familiennamen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Date of birth</source>
      <translation>Geburtsdatum</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Date of birth, such as 14.3.1964</source>
      <translation>Geburtsdatum, z. B. 14.3.1964</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Leave without a new visit</source>
      <translation>Ohne neue Konsultation verlassen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Patient: type a name</source>
      <translation>Patient: Namen tippen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Reason for the visit</source>
      <translation>Grund der Konsultation</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Reason for the visit, if known</source>
      <translation>Grund der Konsultation, falls bekannt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Record number</source>
      <translation>Aktennummer</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Record number, if there is one</source>
      <translation>Aktennummer, falls vorhanden</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Register and begin</source>
      <translation>Anlegen und beginnen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Sex</source>
      <translation>Geschlecht</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>That date cannot be read. Write it like 14.3.1964.</source>
      <translation>Dieses Datum ist nicht lesbar. Schreiben Sie es wie 14.3.1964.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>allergies: {names}</source>
      <translation>Allergien: {names}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>«{name}» will be registered.</source>
      <translation>„{name}“ wird angelegt.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>«{name}», born {day}, will be registered.</source>
      <translation>„{name}“, geboren {day}, wird angelegt.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_pane.py" />
      <source>New sentence</source>
      <translation>Neuer Satz</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_pane.py" />
      <source>Nothing is written here yet.</source>
      <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_pane.py" />
      <source>Nothing was drafted for this section.</source>
      <translation>Für diesen Abschnitt wurde nichts entworfen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_pane.py" />
      <source>Write a sentence; Enter keeps it, Escape leaves</source>
      <translation>Schreiben Sie einen Satz; Enter behält ihn, Esc verlässt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>Check again</source>
      <translation>Noch einmal prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>Check the note again</source>
      <translation>Notiz noch einmal prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>Draft again</source>
      <translation>Noch einmal entwerfen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>It is drafted from the transcript, sentence by sentence.</source>
      <translation>Sie wird Satz für Satz aus dem Transkript entworfen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>The check knows English, and this visit is in {language}: it marks what it cannot compare, and tells neither what is missing nor another patient.</source>
      <translation>Die Prüfung kann Englisch, und diese Konsultation ist auf {language}: Sie markiert, was sie nicht vergleichen kann, und meldet weder Fehlendes noch einen anderen Patienten.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>Undo the last change</source>
      <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>drafted by {model}</source>
      <translation>entworfen von {model}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>older than the transcript</source>
      <translation>älter als das Transkript</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>version {number}</source>
      <translation>Fassung {number}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>without one recording</source>
      <translation>ohne eine Aufnahme</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>without {count} recordings</source>
      <translation>ohne {count} Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>written by hand</source>
      <translation>von Hand geschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>{keys} begins one that you write alone.</source>
      <translation>{keys} beginnt eine, die Sie allein schreiben.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>«Draft the note», at the lower right, writes one from the transcript. Every sentence is then checked against the words that support it.</source>
      <translation>„Notiz entwerfen“, unten rechts, schreibt eine aus dem Transkript. Jeder Satz wird dann gegen das Gehörte geprüft, das ihn belegt.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_tabs.py" />
      <source>Notes of the visit</source>
      <translation>Notizen der Konsultation</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_tabs.py" />
      <source>draft</source>
      <comment>state of a note</comment>
      <translation>Entwurf</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_tabs.py" />
      <source>not drafted yet</source>
      <translation>noch nicht entworfen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_tabs.py" />
      <source>signed</source>
      <comment>state of a note</comment>
      <translation>unterschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_tabs.py" />
      <source>{count} statement to check</source>
      <translation>{count} Aussage zu prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_tabs.py" />
      <source>{count} statements to check</source>
      <translation>{count} Aussagen zu prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>It is</source>
      <translation>Es ist</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>It needs a name.</source>
      <translation>Es braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>Leave without registering</source>
      <translation>Verlassen, ohne einzutragen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>Made for {model}</source>
      <translation>Gemacht für {model}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>Name of the model</source>
      <translation>Name des Modells</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>Name, as everybody will see it</source>
      <translation>Name, wie ihn alle sehen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>No catalog knows this file, so nobody but you says that it is the right one. Compare its fingerprint (SHA-256) with what its maker published. It is shown as the clinic's own everywhere.</source>
      <translation>Kein Katalog kennt diese Datei; nur Sie sagen, dass sie die richtige ist. Vergleichen Sie ihren Fingerabdruck (SHA-256) mit dem, den die Hersteller veröffentlicht haben. Sie erscheint überall als eigenes Modell der Praxis.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>No language model is installed here that this adapter could belong to.</source>
      <translation>Hier ist kein Sprachmodell installiert, zu dem dieser Adapter gehören könnte.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>Register</source>
      <translation>Eintragen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>Register a model of your own?</source>
      <translation>Ein eigenes Modell eintragen?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>Register as the clinic's own</source>
      <translation>Als eigenes der Praxis eintragen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>SHA-256 that its maker published</source>
      <translation>SHA-256, den die Hersteller veröffentlicht haben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>SHA-256 that its maker published, to compare</source>
      <translation>SHA-256, den die Hersteller veröffentlicht haben, zum Vergleich</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>The SHA-256 that its maker published is not complete yet.</source>
      <translation>Der veröffentlichte SHA-256 ist noch nicht vollständig.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>The file has another SHA-256: it is not what its maker published.</source>
      <translation>Die Datei hat einen anderen SHA-256: Sie ist nicht, was veröffentlicht wurde.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>The model that the adapter was made for</source>
      <translation>Das Modell, für das der Adapter gemacht wurde</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/page.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/page.py" />
      <source>Undo what was just done</source>
      <translation>Das eben Getane rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/page.py" />
      <source>Working</source>
      <translation>In Arbeit</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/password_field.py" />
      <source>Hide the passphrase</source>
      <translation>Passphrase verbergen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/password_field.py" />
      <source>Show the passphrase</source>
      <translation>Passphrase zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_check.py" />
      <source>If it is not, leave this note unsigned: nothing of it reaches a chart before.</source>
      <translation>Ist er es nicht, lassen Sie diese Notiz ununterschrieben: Vorher gelangt nichts davon in eine Akte.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_check.py" />
      <source>Is this the right patient?</source>
      <translation>Ist das der richtige Patient?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_check.py" />
      <source>This is the right patient</source>
      <translation>Das ist der richtige Patient</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_check.py" />
      <source>Why it is the right patient</source>
      <translation>Warum es der richtige Patient ist</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_check.py" />
      <source>Why: called by her maiden name …</source>
      <translation>Warum: mit dem Ledignamen angesprochen …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>A new folder within «{folder}». What lies in it is not encrypted.</source>
      <translation>Ein neuer Ordner in „{folder}“. Was darin liegt, ist nicht verschlüsselt.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>Copy the receipt</source>
      <translation>Beleg kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>Copy the receipt of the erasure</source>
      <translation>Beleg der Löschung kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>Erase for good</source>
      <translation>Endgültig löschen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>Erase {patient} for good</source>
      <translation>{patient} endgültig löschen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>Export everything of {patient}</source>
      <translation>Alles zu {patient} exportieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>It names no patient.</source>
      <translation>Er nennt keinen Patienten.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>Receipt of the erasure</source>
      <translation>Beleg der Löschung</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>Save the receipt of the erasure</source>
      <translation>Beleg der Löschung speichern</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>Save the receipt …</source>
      <translation>Beleg speichern …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>The patient's key is destroyed. Nobody can read this again, and there is no way back:</source>
      <translation>Der Schlüssel des Patienten wird vernichtet. Niemand kann dies wieder lesen, und es gibt keinen Weg zurück:</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>The receipt names no patient; its hash stands in the log. Keep it with your papers.</source>
      <translation>Der Beleg nennt keinen Patienten; seine Prüfsumme steht im Protokoll. Bewahren Sie ihn bei Ihren Unterlagen auf.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>{count} file</source>
      <translation>{count} Datei</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>{visits}, {notes} and {recordings} ({size}), as a page to read and as data.</source>
      <translation>{visits}, {notes} und {recordings} ({size}), als Seite zum Lesen und als Daten.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_form.py" />
      <source>Family name</source>
      <translation>Familienname</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_form.py" />
      <source>Given name</source>
      <translation>Vorname</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_form.py" />
      <source>Save the patient's data</source>
      <translation>Patientendaten speichern</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_form.py" />
      <source>Separated by commas</source>
      <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_form.py" />
      <source>The patient's data</source>
      <translation>Patientendaten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_form.py" />
      <source>such as 14.3.1964</source>
      <translation>zum Beispiel 14.3.1964</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>Allergies said in notes</source>
      <translation>In Notizen genannte Allergien</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>Allergies: {names}</source>
      <translation>Allergien: {names}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>Chart</source>
      <translation>Akte</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>Filter by reason or words of a note</source>
      <translation>Nach Grund oder Wörtern einer Notiz filtern</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>Filter the visits by reason or words of a note</source>
      <translation>Konsultationen nach Grund oder Wörtern einer Notiz filtern</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>Medicines</source>
      <translation>Medikamente</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>No allergies recorded</source>
      <translation>Keine Allergien erfasst</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>No signed note names a medicine.</source>
      <translation>Keine unterschriebene Notiz nennt ein Medikament.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>No signed note names a problem.</source>
      <translation>Keine unterschriebene Notiz nennt ein Problem.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>One note is of a visit in another language: only English is read here.</source>
      <translation>Eine Notiz gehört zu einer Konsultation in einer anderen Sprache: Hier wird nur Englisch gelesen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>Problems</source>
      <translation>Probleme</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>Read from signed notes. An entry opens the sentence that it rests on.</source>
      <translation>Aus unterschriebenen Notizen gelesen. Ein Eintrag öffnet den Satz, auf dem er beruht.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>Stopped</source>
      <translation>Abgesetzt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>resolved</source>
      <comment>a problem</comment>
      <translation>behoben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>{count} notes are of visits in another language: only English is read here.</source>
      <translation>{count} Notizen gehören zu Konsultationen in einer anderen Sprache: Hier wird nur Englisch gelesen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>{count} sentence</source>
      <translation>{count} Satz</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>{count} sentences</source>
      <translation>{count} Sätze</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>{name} (from a note)</source>
      <translation>{name} (aus einer Notiz)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>«New visit» begins the first one.</source>
      <translation>„Neue Konsultation“ beginnt die erste.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_strip.py" />
      <source>Back to the visits</source>
      <translation>Zurück zu den Konsultationen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_strip.py" />
      <source>More about this patient</source>
      <translation>Mehr über diesen Patienten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/plan_panel.py" />
      <source>Alternative</source>
      <translation>Alternative</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/plan_panel.py" />
      <source>Card</source>
      <comment>graphics card</comment>
      <translation>Karte</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/plan_panel.py" />
      <source>Not counted, because nobody measured it: {what}.</source>
      <translation>Nicht gezählt, weil niemand es gemessen hat: {what}.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/plan_panel.py" />
      <source>The context is what a model has read. Kept in fewer bits, it takes less memory and is a little less exact.</source>
      <translation>Der Kontext ist, was ein Modell gelesen hat. Mit weniger Bit braucht er weniger Speicher und ist etwas ungenauer.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/plan_panel.py" />
      <source>Where the engines compute</source>
      <translation>Wo die Rechendienste rechnen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/plan_panel.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/plan_panel.py" />
      <source>none</source>
      <comment>memory of the card</comment>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/plan_panel.py" />
      <source>{name}: {card} of the card, {memory} of main memory</source>
      <translation>{name}: {card} der Grafikkarte, {memory} Arbeitsspeicher</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/policy_fields.py" />
      <source>Asked for</source>
      <translation>Verlangt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/policy_fields.py" />
      <source>Choose: {name}</source>
      <translation>Wählen: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/policy_fields.py" />
      <source>Delete after</source>
      <translation>Löschen nach</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/policy_fields.py" />
      <source>Delete when the note is signed</source>
      <translation>Beim Unterschreiben löschen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/policy_fields.py" />
      <source>{name}: what happens</source>
      <translation>{name}: was geschieht</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/problem_panel.py" />
      <source>Copy the details</source>
      <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/problem_panel.py" />
      <source>Problem</source>
      <translation>Problem</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/problem_panel.py" />
      <source>Technical details</source>
      <translation>Technische Einzelheiten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/rail.py" />
      <source>Places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Attest by name</source>
      <translation>Mit Namen verbürgen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Attest by name  Enter</source>
      <translation>Mit Namen verbürgen  Enter</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Attested by name: {reason}.</source>
      <translation>Mit Namen verbürgt: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Every number, drug, side and negation stands in the words that light up.</source>
      <translation>Jede Zahl, jedes Medikament, jede Seite und jede Verneinung steht in den Worten, die aufleuchten.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Keep and check again  Enter</source>
      <translation>Behalten und prüfen  Enter</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Keep the edit and check it again</source>
      <translation>Änderung behalten und noch einmal prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Leave as it is</source>
      <translation>Lassen, wie es ist</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Leave as it was</source>
      <translation>Lassen, wie es war</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Leave it open</source>
      <translation>Offen lassen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Reason for the attestation</source>
      <translation>Grund der Verbürgung</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Reasons</source>
      <translation>Gründe</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Seen in the referral letter, measured by me …</source>
      <translation>Im Arztbrief gesehen, von mir gemessen …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Space</source>
      <comment>key</comment>
      <translation>Leertaste</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>The section is written anew from the transcript. What people wrote in it stays. Undo brings it back.</source>
      <translation>Der Abschnitt wird aus dem Transkript neu geschrieben. Was Menschen darin geschrieben haben, bleibt. „Rückgängig“ holt ihn zurück.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>The sentence is written anew from the transcript. Undo brings it back.</source>
      <translation>Der Satz wird aus dem Transkript neu geschrieben. „Rückgängig“ holt ihn zurück.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>The statement</source>
      <translation>Die Aussage</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>The transcript says so.</source>
      <translation>Das Transkript sagt es so.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>What is to be different</source>
      <translation>Was anders sein soll</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>What is to be different, if anything: shorter, name the dose …</source>
      <translation>Was anders sein soll, wenn etwas: kürzer, Dosis nennen …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Why is it right although the recording does not show it? Your name and the reason stay beside the sentence.</source>
      <translation>Warum stimmt es, obwohl die Aufnahme es nicht zeigt? Ihr Name und der Grund bleiben beim Satz stehen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Write anew</source>
      <translation>Neu schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Write anew  Enter</source>
      <translation>Neu schreiben  Enter</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Write the sentence anew</source>
      <translation>Satz neu schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Write {words}</source>
      <translation>{words} schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>no reason was written down</source>
      <translation>kein Grund festgehalten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>Delete for good what is due</source>
      <translation>Fälliges endgültig löschen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>Due for deletion</source>
      <translation>Zur Löschung fällig</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>Due for deletion by the clinic's settings: {what}</source>
      <translation>Nach den Einstellungen der Praxis zur Löschung fällig: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>Later: keep what is due until the next sign-in</source>
      <translation>Später: Fälliges bis zur nächsten Anmeldung behalten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>Look at them …</source>
      <translation>Ansehen …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>Look at what is due for deletion</source>
      <translation>Zur Löschung Fälliges ansehen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>Signed notes stay. Nothing goes before somebody has looked and agreed.</source>
      <translation>Unterschriebene Notizen bleiben. Nichts geht, bevor jemand es angesehen hat und einverstanden ist.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>audio</source>
      <translation>Ton</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>drafts</source>
      <translation>Entwürfe</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>transcript</source>
      <translation>Transkript</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>{patient}, visit of {visit}: {kind}, last changed {since}</source>
      <translation>{patient}, Konsultation vom {visit}: {kind}, zuletzt geändert: {since}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>{patient}, visit of {visit}: {kind}, signed {since}</source>
      <translation>{patient}, Konsultation vom {visit}: {kind}, unterschrieben: {since}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/segment_document.py" />
      <source>Speaker not set</source>
      <translation>Sprecher offen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>Found when it was tested, {when}. Nothing is lost; show it to whoever installed this workstation.</source>
      <translation>Beim Testen gefunden ({when}). Nichts ist verloren; zeigen Sie es der Person, die diesen Arbeitsplatz eingerichtet hat.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>It goes back up by itself as soon as that works again.</source>
      <translation>Es geht von selbst wieder hinauf, sobald das wieder läuft.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>Notes: {engine}</source>
      <translation>Notizen: {engine}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>Speech: {engine}</source>
      <translation>Spracherkennung: {engine}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>Tested {when}.</source>
      <translation>Getestet: {when}.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>The test tries both models on a sample and says how fast they are. It may take some minutes; nothing of any patient is used.</source>
      <translation>Der Test probiert beide Modelle an einem Beispiel und sagt, wie schnell sie sind. Er kann einige Minuten dauern; von Patienten wird nichts benutzt.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>This workstation has not been tested with its models yet</source>
      <translation>Dieser Arbeitsplatz wurde noch nicht mit seinen Modellen getestet</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>What this workstation does</source>
      <translation>Was dieser Arbeitsplatz leistet</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>no graphics card in use</source>
      <translation>keine Grafikkarte in Gebrauch</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>{count} core</source>
      <translation>{count} Kern</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>{count} cores</source>
      <translation>{count} Kerne</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>{model}, {memory}, loaded in {seconds} s</source>
      <translation>{model}, {memory}, in {seconds} s geladen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/sign_panel.py" />
      <source>After that only addenda.</source>
      <translation>Danach nur noch Nachträge.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/sign_panel.py" />
      <source>Leave without signing</source>
      <translation>Verlassen, ohne zu unterschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/sign_panel.py" />
      <source>Passphrase, to sign</source>
      <translation>Passphrase, zum Unterschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/sign_panel.py" />
      <source>Sign</source>
      <translation>Unterschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/sign_panel.py" />
      <source>Sign as {name}</source>
      <translation>Unterschreiben als {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/sign_panel.py" />
      <source>Sign the note</source>
      <translation>Notiz unterschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/sign_panel.py" />
      <source>Sign the note now</source>
      <translation>Notiz jetzt unterschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/sign_panel.py" />
      <source>The note is older than the transcript: what was recorded or corrected since is not in it.</source>
      <translation>Die Notiz ist älter als das Transkript: Was seither aufgenommen oder berichtigt wurde, steht nicht darin.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/sign_panel.py" />
      <source>The recording is deleted then for good, as the clinic's policy says.</source>
      <translation>Die Aufnahme wird dann endgültig gelöscht, wie die Richtlinie der Praxis es vorsieht.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/sign_panel.py" />
      <source>The {count} recordings are deleted then for good, as the clinic's policy says.</source>
      <translation>Die {count} Aufnahmen werden dann endgültig gelöscht, wie die Richtlinie der Praxis es vorsieht.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>A signature does not hold: what is stored is not what was signed. Tell whoever keeps your backups before anything else is done with this chart.</source>
      <translation>Eine Unterschrift ist nicht gültig: Gespeichert ist nicht, was unterschrieben wurde. Sagen Sie es der Person, die Ihre Sicherungen betreut, bevor mit dieser Akte sonst etwas geschieht.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Add a remark</source>
      <translation>Nachtrag schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Add a signed remark</source>
      <translation>Unterschriebenen Nachtrag hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Add and sign</source>
      <translation>Hinzufügen und unterschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Added by {name}, {when}</source>
      <translation>Hinzugefügt von {name}, {when}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Ask for a second signature</source>
      <translation>Zweitunterschrift erbitten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Asked {when}</source>
      <translation>Gefragt: {when}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Check signatures</source>
      <translation>Unterschriften prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Declare it wrong</source>
      <translation>Für falsch erklären</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Declare the note entered in error</source>
      <translation>Notiz für irrtümlich erfasst erklären</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Entered in error</source>
      <translation>Irrtümlich erfasst</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Entered in error: {reason}</source>
      <translation>Irrtümlich erfasst: {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Every signature holds for what is stored now.</source>
      <translation>Jede Unterschrift ist gültig für das, was jetzt gespeichert ist.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>It is signed with your name and the time, and shown below the note.</source>
      <translation>Er wird mit Ihrem Namen und der Zeit unterschrieben und unter der Notiz gezeigt.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Sign too</source>
      <translation>Mitunterschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Signatures and later remarks</source>
      <translation>Unterschriften und Nachträge</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>The note stays, marked as wrong, with its signatures; no search finds it, and nothing can be added to it. The visit can be drafted again.</source>
      <translation>Die Notiz bleibt, als falsch gekennzeichnet, mit ihren Unterschriften; keine Suche findet sie, und nichts lässt sich hinzufügen. Die Konsultation kann noch einmal entworfen werden.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Waits for the signature of {name}</source>
      <translation>Unterschrift erwartet: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Was this note entered in error?</source>
      <translation>Wurde diese Notiz irrtümlich erfasst?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Why, such as «written into the wrong chart»</source>
      <translation>Warum, zum Beispiel „in die falsche Akte geschrieben“</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Your remark</source>
      <translation>Ihr Nachtrag</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>1 or 2 says who speaks the sentence at the caret; 0 names nobody.</source>
      <translation>1 oder 2 sagt, wer den Satz am Cursor spricht; 0 nennt niemanden.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>Another name …</source>
      <translation>Anderer Name …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>Call them {name}</source>
      <translation>{name} nennen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>Enter keeps the name, Escape leaves it as it was</source>
      <translation>Enter behält den Namen, Esc lässt ihn, wie er war</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>Name nobody in the whole transcript</source>
      <translation>Im ganzen Transkript niemanden nennen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>Name of the speaker</source>
      <translation>Name der sprechenden Person</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>Neither</source>
      <translation>Niemand</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>Speaker {number}: {name}</source>
      <translation>Person {number}: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>Swap</source>
      <translation>Tauschen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>Tell apart</source>
      <translation>Trennen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>Who is the clinician?</source>
      <translation>Wer ist die Fachperson?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>{name} is the clinician</source>
      <translation>{name} ist die Fachperson</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>{name} says this</source>
      <translation>{name} sagt das</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>{number} or {keys} sets {name} where the caret is</source>
      <translation>{number} oder {keys} setzt {name} am Cursor</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/statement_row.py" />
      <source>A attests</source>
      <translation>A verbürgt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/statement_row.py" />
      <source>E edits</source>
      <translation>E bearbeitet</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/statement_row.py" />
      <source>Enter: why</source>
      <translation>Enter: warum</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/statement_row.py" />
      <source>G writes anew</source>
      <translation>G schreibt neu</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/statement_row.py" />
      <source>H writes {words}</source>
      <translation>H schreibt {words}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/statement_row.py" />
      <source>Not read yet</source>
      <translation>Noch nicht gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/statement_row.py" />
      <source>X removes</source>
      <translation>X entfernt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/status_bar.py" />
      <source>Engines</source>
      <translation>Rechendienste</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/status_bar.py" />
      <source>Health of the stores</source>
      <translation>Zustand der Datenbanken</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/status_bar.py" />
      <source>Lock</source>
      <translation>Sperren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/status_bar.py" />
      <source>Models in use</source>
      <translation>Verwendete Modelle</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/status_bar.py" />
      <source>Seal</source>
      <translation>Versiegelung</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/status_bar.py" />
      <source>Signed in at {clinic}</source>
      <translation>Angemeldet bei {clinic}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/status_bar.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/status_bar.py" />
      <source>The last backup</source>
      <translation>Die letzte Sicherung</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/status_bar.py" />
      <source>Your account</source>
      <translation>Ihr Konto</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>All {count} statements are checked</source>
      <translation>Alle {count} Aussagen sind geprüft</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Bring the discarded recording back</source>
      <translation>Verworfene Aufnahme zurückholen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Draft it again, or check it against what came since</source>
      <translation>Noch einmal entwerfen oder gegen das Neue prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Draft the note</source>
      <translation>Notiz entwerfen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Finish recording</source>
      <translation>Aufnahme beenden</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Go on recording</source>
      <translation>Weiter aufnehmen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Go on recording this visit</source>
      <translation>Diese Konsultation weiter aufnehmen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>How the next note is drafted</source>
      <translation>Wie die nächste Notiz entworfen wird</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Import audio</source>
      <translation>Ton importieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Is it the right patient?</source>
      <translation>Ist es der richtige Patient?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>J and K walk the flags, Enter shows the reasons, Space plays the words</source>
      <translation>J und K gehen durch die Hinweise, Enter zeigt die Gründe, Leertaste spielt die Worte ab</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Next: draft the note from it</source>
      <translation>Als Nächstes: Notiz daraus entwerfen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Next: write down what was said</source>
      <translation>Als Nächstes: Gesagtes niederschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Nobody spoke in this recording</source>
      <translation>In dieser Aufnahme hat niemand gesprochen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Not ready to sign: {what} Goes to the next one.</source>
      <translation>Noch nicht bereit: {what} Führt zum Nächsten.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>One statement is checked</source>
      <translation>Eine Aussage ist geprüft</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Plug one in, or import an audio file</source>
      <translation>Schließen Sie eines an oder importieren Sie eine Tondatei</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Ready to record</source>
      <translation>Bereit zur Aufnahme</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Record</source>
      <translation>Aufnehmen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Record again, or import a file</source>
      <translation>Nehmen Sie noch einmal auf oder importieren Sie eine Datei</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Record more</source>
      <translation>Weiter aufnehmen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Recording discarded</source>
      <translation>Aufnahme verworfen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Scroll through the note; U goes to the next sentence</source>
      <translation>Blättern Sie durch die Notiz; U führt zum nächsten Satz</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Signed</source>
      <translation>Unterschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Signed by {name}, {when}</source>
      <translation>Unterschrieben von {name}, {when}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Signing asks for your passphrase</source>
      <translation>Zum Unterschreiben braucht es Ihre Passphrase</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>The note is older than the transcript</source>
      <translation>Die Notiz ist älter als das Transkript</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>The recording goes on with the next microphone</source>
      <translation>Die Aufnahme läuft mit dem nächsten Mikrofon weiter</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>The transcript is ready</source>
      <translation>Das Transkript ist fertig</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>This note never changes any more</source>
      <translation>Diese Notiz ändert sich nicht mehr</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Transcribe</source>
      <translation>Transkribieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Transcribing …</source>
      <translation>Wird transkribiert …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Use another microphone</source>
      <translation>Anderes Mikrofon nehmen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>What was spoken is safe; hold {keys} to go on</source>
      <translation>Gesprochenes ist sicher; halten Sie {keys}, um weiterzusprechen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Write a sentence</source>
      <translation>Satz schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Writing the note …</source>
      <translation>Notiz wird geschrieben …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>hold {keys} to talk</source>
      <translation>{keys} halten zum Sprechen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>{count} not read yet, {time}</source>
      <translation>{count} noch ungelesen, {time}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>{count} of {total} statements need a look</source>
      <translation>{count} von {total} Aussagen brauchen einen Blick</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>{count} of {total} statements needs a look</source>
      <translation>{count} von {total} Aussagen braucht einen Blick</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>{count} statement so far</source>
      <translation>{count} Aussage bisher</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>{count} statements so far</source>
      <translation>{count} Aussagen bisher</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>{count} to check before signing</source>
      <translation>{count} vor dem Unterschreiben zu prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>{count} to read before signing</source>
      <translation>{count} vor dem Unterschreiben zu lesen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>{device}; hold {keys} to talk</source>
      <translation>{device}; {keys} halten zum Sprechen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>{heard}; a consent is asked for first</source>
      <translation>{heard}; zuerst wird nach der Einwilligung gefragt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>{length} can be brought back until the mode is changed or you leave</source>
      <translation>{length} lassen sich zurückholen, bis die Art wechselt oder Sie gehen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_choice.py" />
      <source>Template of the note</source>
      <translation>Vorlage der Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_choice.py" />
      <source>The next note is a {template}</source>
      <translation>Vorlage der nächsten Notiz: {template}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>How it is written</source>
      <translation>Wie sie geschrieben wird</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>Made up, and about nobody: a model may take words out of them.</source>
      <translation>Erfunden und über niemanden: Ein Modell könnte Wörter daraus übernehmen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>Move {name} down</source>
      <translation>{name} nach unten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>Move {name} up</source>
      <translation>{name} nach oben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>One sentence a line, such as «Left knee swollen.»</source>
      <translation>Ein Satz je Zeile, zum Beispiel „Knie links geschwollen.“</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>Remove {name}</source>
      <translation>{name} entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>Section: {name}</source>
      <translation>Abschnitt: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>Sections, in the order of the note</source>
      <translation>Abschnitte, in der Reihenfolge der Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>Sentences in this manner, one a line</source>
      <translation>Sätze in dieser Art, einer je Zeile</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>Such as «Short points, no abbreviations.»</source>
      <translation>Zum Beispiel „Kurze Stichworte, keine Abkürzungen.“</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>The section</source>
      <translation>Der Abschnitt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>Title of the section</source>
      <translation>Titel des Abschnitts</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>Title, such as «Plan»</source>
      <translation>Titel, zum Beispiel „Procedere“</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>What belongs here, such as «treatment and tests»</source>
      <translation>Was hierher gehört, zum Beispiel „Behandlung und Untersuchungen“</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>What belongs into the section</source>
      <translation>Was in den Abschnitt gehört</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>the section</source>
      <translation>der Abschnitt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_preview.py" />
      <source>No heading yet</source>
      <translation>Noch keine Überschrift</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_preview.py" />
      <source>No title yet</source>
      <translation>Noch kein Titel</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_preview.py" />
      <source>Written like this</source>
      <translation>So geschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_preview.py" />
      <source>nothing is asked for yet</source>
      <translation>es wird noch nichts verlangt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_pane.py" />
      <source>Enter keeps the words, Escape leaves them as they were</source>
      <translation>Enter behält die Wörter, Esc lässt sie, wie sie waren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_pane.py" />
      <source>Heard as «{words}»</source>
      <translation>Gehört als „{words}“</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_pane.py" />
      <source>Words at {time}</source>
      <translation>Wörter bei {time}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>Always write the chosen words like this</source>
      <translation>Gewählte Wörter immer so schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>Correct the words at the caret</source>
      <translation>Wörter am Cursor berichtigen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>How fast the recording is played</source>
      <translation>Wie schnell die Aufnahme abgespielt wird</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>It is decoded in a sealed process.</source>
      <translation>Sie wird in einem versiegelten Prozess dekodiert.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>Listening to the recording</source>
      <translation>Aufnahme wird angehört</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>No speech in this recording</source>
      <translation>Keine Sprache in dieser Aufnahme</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>Nothing recorded yet</source>
      <translation>Noch nichts aufgenommen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>Playing speed: {speed}</source>
      <translation>Abspielgeschwindigkeit: {speed}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>Record the visit with the round button below, or drop audio files here.</source>
      <translation>Nehmen Sie die Konsultation mit dem runden Knopf unten auf oder ziehen Sie Tondateien hierher.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>Sentences appear here as they are understood.</source>
      <translation>Hier erscheinen die Sätze, sobald sie verstanden sind.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>Silence never becomes words. Check the microphone and record again.</source>
      <translation>Stille wird nie zu Wörtern. Prüfen Sie das Mikrofon und nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>Speak. Each second is encrypted and stored as it comes.</source>
      <translation>Sprechen Sie. Jede Sekunde wird sofort verschlüsselt und gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>The recording is safe</source>
      <translation>Die Aufnahme ist sicher</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>What was changed in the transcript</source>
      <translation>Was im Transkript geändert wurde</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>corrected</source>
      <comment>a transcript</comment>
      <translation>berichtigt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>«Transcribe», at the lower right, writes down what was said.</source>
      <translation>„Transkribieren“, unten rechts, schreibt nieder, was gesagt wurde.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/unkept_panel.py" />
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/unkept_panel.py" />
      <source>They cannot be written on where they belong now. Mark them to copy them.</source>
      <translation>Dort, wo sie hingehören, lässt sich jetzt nicht weiterschreiben. Markieren Sie sie, um sie zu kopieren.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/unkept_panel.py" />
      <source>What you wrote here last was not kept</source>
      <translation>Was Sie hier zuletzt geschrieben haben, wurde nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/unkept_panel.py" />
      <source>Words that were not kept</source>
      <translation>Worte, die nicht gespeichert wurden</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/unkept_panel.py" />
      <source>Write on</source>
      <translation>Weiterschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/unkept_panel.py" />
      <source>{count} things that you wrote here were not kept</source>
      <translation>{count} Texte, die Sie hier geschrieben haben, wurden nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Back up</source>
      <translation>Sichern</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Back up and get ready</source>
      <translation>Sichern und vorbereiten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Check</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Check an update …</source>
      <translation>Aktualisierung prüfen …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Close Consultroom, and let whoever looks after this computer run the line below. Programs that are sealed from the network cannot install anything.</source>
      <translation>Schließen Sie Consultroom und lassen Sie die Person, die diesen Computer betreut, die Zeile unten ausführen. Programme, die vom Netz abgeschottet sind, können nichts installieren.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Consultroom {version}</source>
      <translation>Consultroom {version}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Copy what to run</source>
      <translation>Auszuführendes kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>It is read whole, and nothing is installed.</source>
      <translation>Sie wird ganz gelesen, und nichts wird installiert.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Of {day}, signed by the release key «{key}», {size}. Every byte is as signed.</source>
      <translation>Vom {day}, signiert mit dem Ausgabeschlüssel „{key}“, {size}. Jedes Byte ist, wie es signiert wurde.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Put the update away</source>
      <translation>Aktualisierung weglegen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>The way back is «consultroom update back»; its backup lies in «{folder}».</source>
      <translation>Der Weg zurück ist „consultroom update back“; seine Sicherung liegt in „{folder}“.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>The way back needs it. A stick is enough, or a folder on another disk.</source>
      <translation>Der Weg zurück braucht sie. Ein Stick genügt oder ein Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Updates (*.update)</source>
      <translation>Aktualisierungen (*.update)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Updates come on a stick, signed by whoever makes Consultroom.</source>
      <translation>Aktualisierungen kommen auf einem Stick, signiert von denen, die Consultroom machen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Version and updates</source>
      <translation>Version und Aktualisierungen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Version {version} can be installed</source>
      <translation>Version {version} kann installiert werden</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Version {version} is ready to be installed</source>
      <translation>Version {version} ist bereit zur Installation</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>What to run</source>
      <translation>Was auszuführen ist</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Where does the backup go?</source>
      <translation>Wohin kommt die Sicherung?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Which update?</source>
      <translation>Welche Aktualisierung?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>A report to compare with</source>
      <translation>Ein Bericht zum Vergleich</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>At precision {precision}</source>
      <translation>In {precision}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>At the precision in use</source>
      <translation>In der verwendeten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Close the reports</source>
      <translation>Berichte schließen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Compared with nothing</source>
      <translation>Mit nichts verglichen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Compared with {report}</source>
      <translation>Verglichen mit {report}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>It holds figures only, and what counts is the report in the clinic's store.</source>
      <translation>Sie enthält nur Zahlen; es zählt der Bericht in der Praxisdatenbank.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Measure</source>
      <translation>Messen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Measure on our own cases …</source>
      <translation>An eigenen Fällen messen …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Measure on your own cases</source>
      <translation>An eigenen Fällen messen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Measure {model}  ({keys})</source>
      <translation>{model} messen  ({keys})</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>No model was validated on this workstation yet. «Use this model» does it first, on built-in cases.</source>
      <translation>Auf diesem Arbeitsplatz wurde noch kein Modell validiert. „Dieses Modell verwenden“ tut das zuerst, an eingebauten Fällen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Page (.html)</source>
      <translation>Seite (.html)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Precision</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Recordings with their words beside them: visit.wav and visit.txt. Sounds without words are called fan.non-speech.wav.</source>
      <translation>Aufnahmen mit ihren Wörtern daneben: visit.wav und visit.txt. Geräusche ohne Wörter heißen fan.non-speech.wav.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Reports on the models</source>
      <translation>Berichte zu den Modellen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Reports, the newest first</source>
      <translation>Berichte, die neuesten zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Save as a page …</source>
      <translation>Als Seite speichern …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Select a model for speech or notes that is on this workstation.</source>
      <translation>Wählen Sie ein Modell für Spracherkennung oder Notizen, das auf diesem Arbeitsplatz ist.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>They stay where they are; only figures are kept. It may take hours, and goes on where it was stopped.</source>
      <translation>Sie bleiben, wo sie sind; nur Zahlen werden behalten. Es kann Stunden dauern und geht weiter, wo es angehalten wurde.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Visits as text with the note that people wrote: visit.txt and visit.note.txt.</source>
      <translation>Konsultationen als Text mit der Notiz, die Menschen geschrieben haben: visit.txt und visit.note.txt.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>What the clinic asks for stands in its settings.</source>
      <translation>Was die Praxis verlangt, steht in ihren Einstellungen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Where does the page go?</source>
      <translation>Wohin kommt die Seite?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Which cases is {model} measured on?</source>
      <translation>An welchen Fällen wird {model} gemessen?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/waiting.py" />
      <source>Stop what is under way</source>
      <translation>Laufendes anhalten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/word_bar.py" />
      <source>Always</source>
      <translation>Immer</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/word_bar.py" />
      <source>Always write it like this</source>
      <translation>Immer so schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/word_bar.py" />
      <source>Heard «{words}». Always write it like this:</source>
      <translation>Gehört: „{words}“. Immer so schreiben:</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/word_bar.py" />
      <source>Leave without a new word</source>
      <translation>Ohne neues Wort verlassen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/words_field.py" />
      <source>The words belong together.</source>
      <translation>Die Wörter gehören zusammen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/work_panel.py" />
      <source>Under way</source>
      <translation>In Arbeit</translation>
    </message>
  </context>
</TS>
