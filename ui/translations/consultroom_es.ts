<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Consultroom</name>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>Found one, or choose another folder.</source>
      <translation>Cree una o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>Nothing was changed.</source>
      <translation>No se cambió nada.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>Recovery key</source>
      <translation>Clave de recuperación</translation>
    </message>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>Sign in, or choose another folder.</source>
      <translation>Inicie sesión o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>The audit log is not the one that was last signed here: it was restored or rewritten since. Verify it, and compare it with a printed checkpoint.</source>
      <translation>El registro de auditoría no es el que se firmó aquí por última vez: desde entonces se restauró o se reescribió. Verifíquelo y compárelo con un punto de control impreso.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>The charts are not those that were last open here: somebody put an older file, or another one, in their place. Do not go on working in them: restore the newest backup that verifies.</source>
      <translation>Las historias no son las que estuvieron abiertas aquí por última vez: alguien puso en su lugar un archivo más antiguo u otro distinto. No siga trabajando en ellas: restaure la copia de seguridad más reciente que se verifique.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>The passphrase is not right.</source>
      <translation>La frase de contraseña no es correcta.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>They were put right from what the clinic's store had committed to.</source>
      <translation>Se corrigieron con lo que el almacén de la clínica había dejado asentado.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>This folder already holds a clinic.</source>
      <translation>Esta carpeta ya contiene una clínica.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>This folder holds no clinic yet.</source>
      <translation>Esta carpeta aún no contiene ninguna clínica.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>Try again.</source>
      <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/accounts.py" />
      <source>You signed in with the recovery key.</source>
      <translation>Inició sesión con la clave de recuperación.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/arrival.py" />
      <source>Compare the charts with a backup from before, and restore it if it has them.</source>
      <translation>Compare las historias con una copia de seguridad anterior y restáurela si las tiene.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/arrival.py" />
      <source>More than a year has passed since the last entry of the audit log. Check the clock of this workstation.</source>
      <translation>Ha pasado más de un año desde la última entrada del registro de auditoría. Compruebe el reloj de este puesto.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/arrival.py" />
      <source>One entry of the charts was changed or moved since it was written: the search does not find it.</source>
      <translation>Una entrada de las historias se cambió o se movió desde que se escribió: la búsqueda no la encuentra.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/arrival.py" />
      <source>The clock of this workstation is behind the last entry of the audit log. Set it right.</source>
      <translation>El reloj de este puesto está atrasado respecto de la última entrada del registro de auditoría. Póngalo en hora.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/arrival.py" />
      <source>These policies cannot be read, so their defaults hold: {names}.</source>
      <translation>Estas políticas no se pueden leer, así que rigen sus valores predeterminados: {names}.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/arrival.py" />
      <source>{count} entries of the charts were changed or moved since they were written: the search does not find them.</source>
      <translation>{count} entradas de las historias se cambiaron o se movieron desde que se escribieron: la búsqueda no las encuentra.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/attempts.py" />
      <source>Nothing is lost.</source>
      <translation>No se ha perdido nada.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/attempts.py" />
      <source>There were too many attempts to sign in with this name.</source>
      <translation>Hubo demasiados intentos de iniciar sesión con este nombre.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/attempts.py" />
      <source>Wait {remaining}, then try again, or ask whoever manages the accounts to let you try at once.</source>
      <translation>Espere {remaining} y vuelva a intentarlo, o pida a quien gestiona las cuentas que le deje intentarlo enseguida.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/attempts.py" />
      <source>{count} minute</source>
      <translation>{count} minuto</translation>
    </message>
    <message>
      <location filename="../../app/accounts/attempts.py" />
      <source>{count} minutes</source>
      <translation>{count} minutos</translation>
    </message>
    <message>
      <location filename="../../app/accounts/attempts.py" />
      <source>{count} second</source>
      <translation>{count} segundo</translation>
    </message>
    <message>
      <location filename="../../app/accounts/attempts.py" />
      <source>{count} seconds</source>
      <translation>{count} segundos</translation>
    </message>
    <message>
      <location filename="../../app/accounts/changing.py" />
      <source>Let somebody else have it first.</source>
      <translation>Antes, asígneselo a otra persona.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/changing.py" />
      <source>Look at the list, then try again.</source>
      <translation>Mire la lista e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/changing.py" />
      <source>Restore «keyslots.json» from a backup.</source>
      <translation>Restaure «keyslots.json» desde una copia de seguridad.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/changing.py" />
      <source>The accounts were changed at the same moment from elsewhere.</source>
      <translation>Las cuentas se cambiaron en el mismo momento desde otro lugar.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/changing.py" />
      <source>The clinic would have no way in left for {who}.</source>
      <translation>A la clínica no le quedaría ninguna entrada para {who}.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/committing.py" />
      <source>Free some space or check the disk. The next sign-in finishes it.</source>
      <translation>Libere espacio o revise el disco. El próximo inicio de sesión lo terminará.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/committing.py" />
      <source>The change is made, but not yet in both files. {what}</source>
      <translation>El cambio está hecho, pero aún no en los dos archivos. {what}</translation>
    </message>
    <message>
      <location filename="../../app/accounts/enrolment.py" />
      <source>Ask the office manager for a new one.</source>
      <translation>Pida uno nuevo al responsable de la clínica.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/enrolment.py" />
      <source>This code has expired.</source>
      <translation>Este código ha caducado.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>A clinic begins with at least one clinician.</source>
      <translation>Una clínica comienza con al menos un profesional clínico.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>A clinic begins with at least one office manager.</source>
      <translation>Una clínica comienza con al menos un responsable de la clínica.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>Choose another folder.</source>
      <translation>Elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>Choose another name.</source>
      <translation>Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>Choose other names.</source>
      <translation>Elija otros nombres.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>Everyone needs a name of 1 to 64 characters to sign in with.</source>
      <translation>Todos necesitan un nombre de 1 a 64 caracteres para iniciar sesión.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>Give it one.</source>
      <translation>Póngale uno.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>Names are made of letters, digits and signs, on one line.</source>
      <translation>Los nombres se componen de letras, cifras y signos, en una sola línea.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>Nobody signs in as «recovery».</source>
      <translation>Nadie inicia sesión como «recovery».</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>One person may hold both roles.</source>
      <translation>Una persona puede tener ambas funciones.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>Restore «keyslots.json» from a backup, or choose an empty folder.</source>
      <translation>Restaure «keyslots.json» desde una copia de seguridad o elija una carpeta vacía.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>The clinic needs a name of 1 to 120 characters.</source>
      <translation>La clínica necesita un nombre de 1 a 120 caracteres.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>The folder of the clinic cannot be used: {cause}.</source>
      <translation>No se puede usar la carpeta de la clínica: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>The stores were not changed.</source>
      <translation>Los almacenes no se cambiaron.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>This folder holds the stores of a clinic, and its key slots are missing.</source>
      <translation>Esta carpeta contiene los almacenes de una clínica, y faltan sus ranuras de claves.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>Two people cannot sign in with the same name.</source>
      <translation>Dos personas no pueden iniciar sesión con el mismo nombre.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>«{name}» needs a name of 1 to 200 characters to be shown.</source>
      <translation>«{name}» necesita un nombre de 1 a 200 caracteres para mostrarse.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/founding.py" />
      <source>«{name}» needs at least one role.</source>
      <translation>«{name}» necesita al menos una función.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/passwords.py" />
      <source>Choose a shorter one.</source>
      <translation>Elija una más corta.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/passwords.py" />
      <source>Four or five unrelated words make a good one.</source>
      <translation>Cuatro o cinco palabras sin relación entre sí forman una buena.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/passwords.py" />
      <source>The passphrase has {count} characters, and at least {least} are needed.</source>
      <translation>La frase de contraseña tiene {count} caracteres, y se necesitan al menos {least}.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/passwords.py" />
      <source>The passphrase is longer than {most} characters.</source>
      <translation>La frase de contraseña supera los {most} caracteres.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/passwords.py" />
      <source>The passphrase is too easy to guess: it is made of common words, names, dates or patterns.</source>
      <translation>La frase de contraseña es demasiado fácil de adivinar: se compone de palabras comunes, nombres, fechas o patrones.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Admitting to the charts</source>
      <translation>Admitiendo a las historias</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Ask somebody else who may.</source>
      <translation>Pídaselo a otra persona que pueda hacerlo.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Ask the person to read it out again. If it stays different, somebody else may have enrolled in their place: have the person invited again.</source>
      <translation>Pida a la persona que la lea otra vez en voz alta. Si sigue siendo distinta, puede que alguien se haya dado de alta en su lugar: haga que la inviten de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Choose another one, or invite that person again.</source>
      <translation>Elija otro, o invite de nuevo a esa persona.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Comparing the fingerprint</source>
      <translation>Comparando la huella</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Invite the person again instead.</source>
      <translation>En su lugar, invite de nuevo a la persona.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Look at the list.</source>
      <translation>Mire la lista.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Nobody changes their own account, or that of the recovery key, in this way.</source>
      <translation>Nadie cambia de esta manera su propia cuenta ni la de la clave de recuperación.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Nobody was admitted.</source>
      <translation>No se admitió a nadie.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Only the recovery key sets somebody else's passphrase.</source>
      <translation>Solo la clave de recuperación establece la frase de contraseña de otra persona.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Replace its words.</source>
      <translation>Sustituya sus palabras.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>Somebody has or had the name «{name}».</source>
      <translation>Alguien tiene o tuvo el nombre «{name}».</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>The account is in that state already.</source>
      <translation>La cuenta ya está en ese estado.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>The fingerprint is not the one of this person's keys.</source>
      <translation>La huella no es la de las claves de esta persona.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>The recovery key has no passphrase.</source>
      <translation>La clave de recuperación no tiene frase de contraseña.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>There is no such person.</source>
      <translation>No existe esa persona.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>This account is disabled or retired.</source>
      <translation>Esta cuenta está desactivada o dada de baja.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/people.py" />
      <source>This person does not wait for admission.</source>
      <translation>Esta persona no está a la espera de admisión.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/permissions.py" />
      <source>a clinician</source>
      <translation>un profesional clínico</translation>
    </message>
    <message>
      <location filename="../../app/accounts/permissions.py" />
      <source>an auditor</source>
      <translation>un auditor</translation>
    </message>
    <message>
      <location filename="../../app/accounts/permissions.py" />
      <source>an office manager</source>
      <translation>un responsable de la clínica</translation>
    </message>
    <message>
      <location filename="../../app/accounts/permissions.py" />
      <source>{one} or {other}</source>
      <translation>{one} o {other}</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>Choose one of: {names}.</source>
      <translation>Elija una de estas: {names}.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>Correct one of the two times.</source>
      <translation>Corrija una de las dos horas.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>It is {says}.</source>
      <translation>Es: {says}.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>Name one, as a full path.</source>
      <translation>Indique una, con su ruta completa.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>Scheduled backups need a folder.</source>
      <translation>Las copias de seguridad programadas necesitan una carpeta.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>The working day ends before it begins.</source>
      <translation>La jornada termina antes de empezar.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>There is no policy «{name}».</source>
      <translation>No existe la política «{name}».</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>attacks that may come through</source>
      <translation>ataques que pueden prosperar</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>bytes of one export that raise an alert</source>
      <translation>bytes de una exportación que provocan una alerta</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>changed statements that the check has to find</source>
      <translation>afirmaciones alteradas que la comprobación debe encontrar</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>characters of a new passphrase</source>
      <translation>caracteres de una frase de contraseña nueva</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>charts opened in an hour that raise an alert</source>
      <translation>historias abiertas en una hora que provocan una alerta</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>drafts and transcripts that one person may ask for in an hour</source>
      <translation>borradores y transcripciones que una persona puede pedir en una hora</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>drafts and transcripts that one person may have under way at once</source>
      <translation>borradores y transcripciones que una persona puede tener en curso a la vez</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>hours between backups, 0 for none</source>
      <translation>horas entre copias de seguridad, 0 para ninguna</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>how long audio is kept after its note is signed</source>
      <translation>cuánto se conserva el audio después de firmar su nota</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>how long drafts are kept after signing</source>
      <translation>cuánto se conservan los borradores después de firmar</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>how long transcripts are kept after signing</source>
      <translation>cuánto se conservan las transcripciones después de firmar</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>how numbers, units and dates are written: {locales}</source>
      <translation>cómo se escriben los números, las unidades y las fechas: {locales}</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>minutes without input until the window locks</source>
      <translation>minutos sin actividad hasta que se bloquea la ventana</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>newest backups kept, besides one a day, week and month</source>
      <translation>copias de seguridad más recientes que se conservan, además de una por día, semana y mes</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>numbers of people's notes that its notes have to have</source>
      <translation>números de las notas de personas que sus notas deben contener</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>numbers that it has to hear exactly</source>
      <translation>números que debe oír con exactitud</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>refusals in an hour that raise an alert</source>
      <translation>denegaciones en una hora que provocan una alerta</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>seconds until a copied note leaves the clipboard</source>
      <translation>segundos hasta que una nota copiada sale del portapapeles</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>statements of its notes that may be without support</source>
      <translation>afirmaciones de sus notas que pueden carecer de respaldo</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>the address on letters: up to 5 lines of 80 characters, parted by semicolons</source>
      <translation>la dirección en las cartas: hasta 5 líneas de 80 caracteres, separadas por punto y coma</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>the clinic's name, 1 to 120 characters</source>
      <translation>el nombre de la clínica, de 1 a 120 caracteres</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>the currency of all prices, as three letters such as USD (ISO 4217)</source>
      <translation>la moneda de todos los precios, con tres letras como USD (ISO 4217)</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>the folder of scheduled backups, as a full path, or nothing</source>
      <translation>la carpeta de las copias de seguridad programadas, con su ruta completa, o nada</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>the phone number on letters, up to 40 characters</source>
      <translation>el número de teléfono en las cartas, hasta 40 caracteres</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>the price of a kilowatt-hour</source>
      <translation>el precio de un kilovatio hora</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>time without speech that may give words</source>
      <translation>tiempo sin habla que puede dar palabras</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>tokens of one draft that raise an alert</source>
      <translation>tokens de un borrador que provocan una alerta</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>true statements that the check may flag</source>
      <translation>afirmaciones verdaderas que la comprobación puede señalar</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>watts that the workstation takes while it computes, without its card</source>
      <translation>vatios que consume el puesto mientras calcula, sin su tarjeta</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>what an API takes for a million tokens that it reads</source>
      <translation>lo que cobra una API por un millón de tokens que lee</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>what an API takes for a million tokens that it writes</source>
      <translation>lo que cobra una API por un millón de tokens que escribe</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>what an API takes for writing down a minute of audio</source>
      <translation>lo que cobra una API por transcribir un minuto de audio</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>what the card, or the workstation, cost</source>
      <translation>lo que costó la tarjeta o el puesto</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>when the working day begins</source>
      <translation>cuándo empieza la jornada</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>when the working day ends</source>
      <translation>cuándo termina la jornada</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>whether a consent is asked for also where only the clinician is heard</source>
      <translation>si se pide consentimiento también donde solo se oye al profesional</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>whether everybody signs in with a code too</source>
      <translation>si todos inician sesión además con un código</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>whether notes are drafted at the highest precision that fits, also where speech then finds no room on the card</source>
      <translation>si las notas se redactan con la precisión más alta que quepa, aunque entonces la voz no quepa en la tarjeta</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>words that a validated model's notes share with people's</source>
      <translation>palabras que las notas de un modelo validado comparten con las de personas</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>words that a validated speech model may hear wrong</source>
      <translation>palabras que un modelo de voz validado puede oír mal</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>working days, such as monday+tuesday</source>
      <translation>días laborables, como monday+tuesday</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>years over which that is spread</source>
      <translation>años en los que se reparte</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>years that the audit log is kept</source>
      <translation>años que se conserva el registro de auditoría</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>{what}, in percent: 0 to 100</source>
      <translation>{what}, en porcentaje: de 0 a 100</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>{what}: a time such as 07:30</source>
      <translation>{what}: una hora como 07:30</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>{what}: an amount such as {example}, or none</source>
      <translation>{what}: un importe como {example}, o ninguno</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>{what}: days from 0 to {most}, or none to keep it</source>
      <translation>{what}: de 0 a {most} días, o nada para conservarlo</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>{what}: yes or no</source>
      <translation>{what}: sí o no</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>{what}: {least} to {most}</source>
      <translation>{what}: de {least} a {most}</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>{what}: {least} to {most}, or none</source>
      <translation>{what}: de {least} a {most}, o nada</translation>
    </message>
    <message>
      <location filename="../../app/accounts/policies.py" />
      <source>«{name}» cannot be that.</source>
      <translation>«{name}» no puede tener ese valor.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/recovering.py" />
      <source>This workstation was not known to the clinic, and is now. Nobody can sign in here with a passphrase until you set one for them.</source>
      <translation>La clínica no conocía este puesto, y ahora sí. Nadie puede iniciar sesión aquí con una frase de contraseña hasta que usted le establezca una.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/recovering.py" />
      <source>Until it does, nobody can sign in here with a passphrase.</source>
      <translation>Hasta entonces, nadie puede iniciar sesión aquí con una frase de contraseña.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/scrutiny.py" />
      <source>Ask an office manager.</source>
      <translation>Pregunte a un responsable de la clínica.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/scrutiny.py" />
      <source>Restore «keyslots.json» from a backup, or sign in with the recovery key.</source>
      <translation>Restaure «keyslots.json» desde una copia de seguridad o inicie sesión con la clave de recuperación.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/scrutiny.py" />
      <source>The key slots of this clinic are older than its audit log says.</source>
      <translation>Las ranuras de claves de esta clínica son más antiguas de lo que dice su registro de auditoría.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/scrutiny.py" />
      <source>The key slots of this clinic were changed outside of Consultroom, so nobody is let in with them.</source>
      <translation>Las ranuras de claves de esta clínica se cambiaron fuera de Consultroom, así que no se deja entrar a nadie con ellas.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/scrutiny.py" />
      <source>The last checkpoint of the audit log cannot be read.</source>
      <translation>No se puede leer el último punto de control del registro de auditoría.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/scrutiny.py" />
      <source>This account is disabled.</source>
      <translation>Esta cuenta está desactivada.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>A clinician who reads them has to admit them.</source>
      <translation>Debe admitirle un profesional clínico que las lea.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>Everything saved is kept.</source>
      <translation>Todo lo guardado se conserva.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>Nothing was opened.</source>
      <translation>No se abrió nada.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>Set up your codes first.</source>
      <translation>Configure primero sus códigos.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>Sign in again.</source>
      <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>The clinic asks for a code at each sign-in, and you have not set one up.</source>
      <translation>La clínica pide un código en cada inicio de sesión, y usted no ha configurado ninguno.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>The recording is being saved.</source>
      <translation>La grabación se está guardando.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>The screen is locked while the recording goes on.</source>
      <translation>La pantalla está bloqueada mientras continúa la grabación.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>This is for {who}.</source>
      <translation>Esto es para {who}.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>Type your passphrase to go on.</source>
      <translation>Escriba su frase de contraseña para continuar.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>You are signed out.</source>
      <translation>Su sesión está cerrada.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>{name} does not read charts.</source>
      <translation>{name} no lee historias.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>{name} may not do this.</source>
      <translation>{name} no puede hacer esto.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/session.py" />
      <source>{name} was not admitted to the charts yet.</source>
      <translation>{name} aún no tiene acceso a las historias.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>Ask an office manager to enrol you again.</source>
      <translation>Pida a un responsable de la clínica que le dé de alta de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>Begin again.</source>
      <translation>Empiece de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>Remove them first.</source>
      <translation>Quítelos primero.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>Sign in as a person.</source>
      <translation>Inicie sesión como persona.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>The code is not right, or it was used already.</source>
      <translation>El código no es correcto o ya se usó.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>The records are not changed.</source>
      <translation>Los datos no se han cambiado.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>The recovery key has no codes.</source>
      <translation>La clave de recuperación no tiene códigos.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>The secret of your codes is damaged.</source>
      <translation>El secreto de sus códigos está dañado.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>This account signs in with a code too.</source>
      <translation>Esta cuenta inicia sesión además con un código.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>This is not a secret for codes.</source>
      <translation>Esto no es un secreto para códigos.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>Type the code that your phone shows.</source>
      <translation>Escriba el código que muestra su teléfono.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>Wait for the next code. If that is refused too, compare the clocks of the phone and of this workstation: half a minute is too much.</source>
      <translation>Espere al siguiente código. Si también se rechaza, compare los relojes del teléfono y de este puesto: medio minuto de diferencia es demasiado.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>You sign in with codes already.</source>
      <translation>Usted ya inicia sesión con códigos.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/totp.py" />
      <source>You sign in without codes already.</source>
      <translation>Usted ya inicia sesión sin códigos.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/unlocking.py" />
      <source>Compare the words with the printed sheet.</source>
      <translation>Compare las palabras con la hoja impresa.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/unlocking.py" />
      <source>Compare them with what the office manager gave you.</source>
      <translation>Compárelos con lo que le entregó el responsable de la clínica.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/unlocking.py" />
      <source>Sign in with the recovery key.</source>
      <translation>Inicie sesión con la clave de recuperación.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/unlocking.py" />
      <source>The key slots hold no passphrases.</source>
      <translation>Las ranuras de claves no contienen frases de contraseña.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/unlocking.py" />
      <source>The key slots hold no slot for the recovery key.</source>
      <translation>Las ranuras de claves no contienen ninguna para la clave de recuperación.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/unlocking.py" />
      <source>The name or the code is not right, or the code was used already.</source>
      <translation>El nombre o el código no son correctos, o el código ya se usó.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/unlocking.py" />
      <source>The name or the passphrase is not right.</source>
      <translation>El nombre o la frase de contraseña no son correctos.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/unlocking.py" />
      <source>The records were not changed.</source>
      <translation>Los datos no se cambiaron.</translation>
    </message>
    <message>
      <location filename="../../app/accounts/unlocking.py" />
      <source>This is not the recovery key of this clinic.</source>
      <translation>Esta no es la clave de recuperación de esta clínica.</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>The clinic was restored from a backup, or its log was rewritten: compare it with an exported checkpoint.</source>
      <translation>La clínica se restauró desde una copia de seguridad, o su registro se reescribió: compárelo con un punto de control exportado.</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>The key slots were changed outside of Consultroom or an old file was put back, and sign-in was refused: {reasons}.</source>
      <translation>Las ranuras de claves se cambiaron fuera de Consultroom o se repuso un archivo antiguo, y se denegó el inicio de sesión: {reasons}.</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>The network seal could not be proved when {who} started the application, and the charts stayed closed.</source>
      <translation>No se pudo demostrar el sellado de red cuando {who} inició la aplicación, y las historias quedaron cerradas.</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>The recovery key was used or tried. Ask who did it and why, and replace it.</source>
      <translation>Se usó o se intentó usar la clave de recuperación. Pregunte quién lo hizo y por qué, y sustitúyala.</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>The workstation's clock was moved, so times around here cannot be trusted; the order of the events can.</source>
      <translation>Se movió el reloj del puesto, así que no se puede confiar en las horas cercanas; en el orden de los eventos, sí.</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>no reason is known</source>
      <translation>no se conoce ningún motivo</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{count} act</source>
      <translation>{count} acción</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{count} acts</source>
      <translation>{count} acciones</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{count} patient</source>
      <translation>{count} paciente</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{count} patients</source>
      <translation>{count} pacientes</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{days}, {starts} to {ends}</source>
      <translation>{days}, de {starts} a {ends}</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{first} to {last}</source>
      <translation>de {first} a {last}</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{who} checked the log, the stores, a note or a backup, and it was not whole{reasons}.</source>
      <translation>{who} comprobó el registro, los almacenes, una nota o una copia de seguridad, y no estaba todo íntegro{reasons}.</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{who} exported {bytes} bytes at once, which is more than the clinic's limit of {most}.</source>
      <translation>{who} exportó {bytes} bytes de una vez, más que el límite de la clínica, que es de {most}.</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{who} had a note of {tokens} tokens drafted, which is longer than the clinic's limit of {most}.</source>
      <translation>{who} hizo redactar una nota de {tokens} tokens, más larga que el límite de la clínica, que es de {most}.</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{who} had the charts of {patients} open in a short time.</source>
      <translation>{who} tuvo abiertas las historias de {patients} en poco tiempo.</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{who} was at work outside the clinic's hours ({hours}): {acts}, {patients}.</source>
      <translation>{who} trabajó fuera del horario de la clínica ({hours}): {acts}, {patients}.</translation>
    </message>
    <message>
      <location filename="../../app/audit/alerts.py" />
      <source>{who} was refused {count} times: {reasons}.</source>
      <translation>{who} recibió {count} denegaciones: {reasons}.</translation>
    </message>
    <message>
      <location filename="../../app/audit/checkpoint.py" />
      <source>This is not a checkpoint of an audit log, or a part of it is missing.</source>
      <translation>Esto no es un punto de control de un registro de auditoría, o le falta una parte.</translation>
    </message>
    <message>
      <location filename="../../app/audit/checkpoint.py" />
      <source>Use the text exactly as it was exported.</source>
      <translation>Use el texto exactamente como se exportó.</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>On {day} at {time}</source>
      <translation>El {day} a las {time}</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>a model</source>
      <translation>un modelo</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>a recording</source>
      <translation>una grabación</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>a snippet</source>
      <translation>un autotexto</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>a template</source>
      <translation>una plantilla</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>a word of the vocabulary</source>
      <translation>una palabra del vocabulario</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>an unknown number of</source>
      <translation>un número desconocido de</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>as {person}</source>
      <translation>como {person}</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>changed the account of {person}</source>
      <translation>cambió la cuenta de {person}</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>changed the installed models ({model})</source>
      <translation>cambió los modelos instalados ({model})</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>changed who can open the stores</source>
      <translation>cambió quién puede abrir los almacenes</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>language</source>
      <comment>engine</comment>
      <translation>lenguaje</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>of patient {patient}</source>
      <translation>del paciente {patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>other charts were found when {who} signed in</source>
      <translation>se encontraron otras historias cuando {who} inició sesión</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>person {id}</source>
      <translation>persona {id}</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>somebody whose name the log does not know</source>
      <translation>alguien cuyo nombre no consta en el registro</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>something{of_patient}</source>
      <translation>algo{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>speech</source>
      <comment>engine</comment>
      <translation>voz</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the clock was set by {far} while {who} was here</source>
      <translation>el reloj se movió {far} mientras {who} estaba aquí</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the draft of a note</source>
      <translation>el borrador de una nota</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the holder of the recovery key</source>
      <translation>quien tiene la clave de recuperación</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the log was found changed when {who} signed in</source>
      <translation>se encontró alterado el registro cuando {who} inició sesión</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the names of the speakers of a transcript</source>
      <translation>los nombres de los hablantes de una transcripción</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the text of a template that named a patient</source>
      <translation>el texto de una plantilla que nombraba a un paciente</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the update to Consultroom {release} failed before {who} signed in</source>
      <translation>la actualización a Consultroom {release} falló antes de que {who} iniciara sesión</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the update to Consultroom {release} was refused before {who} signed in</source>
      <translation>la actualización a Consultroom {release} se rechazó antes de que {who} iniciara sesión</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the update to Consultroom {release} was taken before {who} signed in</source>
      <translation>la actualización a Consultroom {release} se hizo antes de que {who} iniciara sesión</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the way back to Consultroom {release} failed before {who} signed in</source>
      <translation>la vuelta a Consultroom {release} falló antes de que {who} iniciara sesión</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the way back to Consultroom {release} was refused before {who} signed in</source>
      <translation>la vuelta a Consultroom {release} se rechazó antes de que {who} iniciara sesión</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the way back to Consultroom {release} was taken before {who} signed in</source>
      <translation>la vuelta a Consultroom {release} se hizo antes de que {who} iniciara sesión</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the words of a transcript</source>
      <translation>las palabras de una transcripción</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the workstation's clock was set back by {far} while {who} was here</source>
      <translation>el reloj del puesto se atrasó {far} mientras {who} estaba aquí</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>the workstation's clock was set forward by {far} while {who} was here</source>
      <translation>el reloj del puesto se adelantó {far} mientras {who} estaba aquí</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>unknown</source>
      <translation>se desconoce</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>who speaks in a transcript</source>
      <translation>quién habla en una transcripción</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{count} day</source>
      <translation>{count} día</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{count} days</source>
      <translation>{count} días</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{count} hour</source>
      <translation>{count} hora</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{count} hours</source>
      <translation>{count} horas</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{moment}, {what}.</source>
      <translation>{moment}, {what}.</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{thing} as {form}</source>
      <translation>{thing} como {form}</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{thing} on paper</source>
      <translation>{thing} en papel</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{thing} to the clipboard</source>
      <translation>{thing} al portapapeles</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} asked for something that they may not do ({act}) and was refused</source>
      <translation>{who} pidió algo que no puede hacer ({act}) y se le denegó</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} brought to light that sign-in{known} had been refused once between {first} and {last}</source>
      <translation>{who} sacó a la luz que el inicio de sesión{known} se había denegado una vez entre {first} y {last}</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} brought to light that sign-in{known} had been refused {count} times between {first} and {last}</source>
      <translation>{who} sacó a la luz que el inicio de sesión{known} se había denegado {count} veces entre {first} y {last}</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} did what this version of Consultroom does not know ({act})</source>
      <translation>{who} hizo algo que esta versión de Consultroom no conoce ({act})</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} signed in and the session of {earlier} before had ended without signing out</source>
      <translation>{who} inició sesión, y la sesión anterior de {earlier} había terminado sin cerrarse</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} tried to {do}, and it failed</source>
      <translation>{who} intentó {do}, y falló</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} tried to {do}, and was refused</source>
      <translation>{who} intentó {do}, y se le denegó</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} verified the log of {size} events and found {count} problem: it is not what was signed</source>
      <translation>{who} verificó el registro de {size} eventos y encontró {count} problema: no es lo que se firmó</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} verified the log of {size} events and found {count} problems: it is not what was signed</source>
      <translation>{who} verificó el registro de {size} eventos y encontró {count} problemas: no es lo que se firmó</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} was refused</source>
      <translation>{who} recibió una denegación</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} was refused at sign-in</source>
      <translation>{who} recibió una denegación al iniciar sesión</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} went on recording</source>
      <translation>{who} siguió grabando</translation>
    </message>
    <message>
      <location filename="../../app/audit/explanations.py" />
      <source>{who} went on recording for patient {patient}</source>
      <translation>{who} siguió grabando para el paciente {patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/exports.py" />
      <source>Choose another folder, or free some space.</source>
      <translation>Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
      <location filename="../../app/audit/exports.py" />
      <source>Name a file in it.</source>
      <translation>Indique un archivo dentro de ella.</translation>
    </message>
    <message>
      <location filename="../../app/audit/exports.py" />
      <source>No file was written.</source>
      <translation>No se escribió ningún archivo.</translation>
    </message>
    <message>
      <location filename="../../app/audit/exports.py" />
      <source>Nothing is exported into the clinic's own folder.</source>
      <translation>No se exporta nada a la carpeta propia de la clínica.</translation>
    </message>
    <message>
      <location filename="../../app/audit/exports.py" />
      <source>Writing the file</source>
      <translation>Escribiendo el archivo</translation>
    </message>
    <message>
      <location filename="../../app/audit/exports.py" />
      <source>«{name}» could not be written: {cause}.</source>
      <translation>No se pudo escribir «{name}»: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/audit/exports.py" />
      <source>«{path}» is a folder.</source>
      <translation>«{path}» es una carpeta.</translation>
    </message>
    <message>
      <location filename="../../app/audit/inspection.py" />
      <source>Look at the findings of the verification.</source>
      <translation>Mire los hallazgos de la verificación.</translation>
    </message>
    <message>
      <location filename="../../app/audit/inspection.py" />
      <source>Nothing was added.</source>
      <translation>No se añadió nada.</translation>
    </message>
    <message>
      <location filename="../../app/audit/inspection.py" />
      <source>The last checkpoint of the log cannot be read.</source>
      <translation>No se puede leer el último punto de control del registro.</translation>
    </message>
    <message>
      <location filename="../../app/audit/inspection.py" />
      <source>The last verification had {count} finding. Verify again to read it.</source>
      <translation>La última verificación tuvo {count} hallazgo. Verifique de nuevo para leerlo.</translation>
    </message>
    <message>
      <location filename="../../app/audit/inspection.py" />
      <source>The last verification had {count} findings. Verify again to read them.</source>
      <translation>La última verificación tuvo {count} hallazgos. Verifique de nuevo para leerlos.</translation>
    </message>
    <message>
      <location filename="../../app/audit/inspection.py" />
      <source>The log does not agree with this checkpoint. {finding}</source>
      <translation>El registro no concuerda con este punto de control. {finding}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a file of changes that does not belong there lay beside a store</source>
      <translation>junto a un almacén había un archivo de cambios que no le corresponde</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a membership record that the log names is missing</source>
      <translation>falta un acta de pertenencia que el registro nombra</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a note in the wrong chart begins like this, so read the reason with it</source>
      <translation>así empieza una nota en la historia equivocada, así que lea también el motivo</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a note{of_patient}</source>
      <translation>una nota{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a part of a store is not what was written there</source>
      <translation>una parte de un almacén no es lo que se escribió allí</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a public key in the key slots was exchanged</source>
      <translation>se sustituyó una clave pública en las ranuras de claves</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a recording of the visit was interrupted</source>
      <translation>se interrumpió una grabación de la consulta</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a recording of the visit was not written down</source>
      <translation>una grabación de la consulta no se transcribió</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a recording{of_patient}</source>
      <translation>una grabación{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a report of the audit log</source>
      <translation>un informe del registro de auditoría</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a report on a model's validation</source>
      <translation>un informe de la validación de un modelo</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a request for a time-stamp</source>
      <translation>una solicitud de sello de tiempo</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a signature does not hold</source>
      <translation>una firma no es válida</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a signed checkpoint of the log</source>
      <translation>un punto de control firmado del registro</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a store came without the account of how it was closed, as after a restore</source>
      <translation>un almacén llegó sin la constancia de cómo se cerró, como después de una restauración</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>a visit{of_patient}</source>
      <translation>una consulta{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>add a remark to a final note{of_patient}</source>
      <translation>añadir una observación a una nota definitiva{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>add the answer of a time-stamping authority</source>
      <translation>añadir la respuesta de una autoridad de sellado de tiempo</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>add {thing}</source>
      <translation>añadir {thing}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>added a signed remark to a final note{of_patient}</source>
      <translation>añadió una observación firmada a una nota definitiva{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>added the answer of a time-stamping authority to a checkpoint over {size} events</source>
      <translation>añadió la respuesta de una autoridad de sellado de tiempo a un punto de control de {size} eventos</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>added {thing}</source>
      <translation>añadió {thing}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>admit</source>
      <translation>admitir</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>admitted {person} to the charts after comparing fingerprints</source>
      <translation>admitió a {person} a las historias tras comparar las huellas</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>an auditor stands for what the log was then</source>
      <translation>un auditor responde de lo que era entonces el registro</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>an earlier note was not signed, or was of another patient</source>
      <translation>una nota anterior no estaba firmada o era de otro paciente</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>an older part of a store was put back</source>
      <translation>se repuso una parte más antigua de un almacén</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>another version has to be installed before it</source>
      <translation>antes debe instalarse otra versión</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>answer for a statement{of_patient}</source>
      <translation>responder de una afirmación{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>answered by name for a statement{of_patient} that the recording does not show</source>
      <translation>respondió con su nombre de una afirmación{of_patient} que la grabación no muestra</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>ask {person} to sign a note{of_patient} too</source>
      <translation>pedir a {person} que firme también una nota{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>asked {person} to sign a note{of_patient} too</source>
      <translation>pidió a {person} que firmara también una nota{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>back up</source>
      <translation>copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>change policies</source>
      <translation>cambiar políticas</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>change the account of {person}</source>
      <translation>cambiar la cuenta de {person}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>change the installed models ({model})</source>
      <translation>cambiar los modelos instalados ({model})</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>change the keys of the stores</source>
      <translation>cambiar las claves de los almacenes</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>change the policy «{policy}»</source>
      <translation>cambiar la política «{policy}»</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>change {edited}{of_patient}</source>
      <translation>cambiar {edited}{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>change {thing}</source>
      <translation>cambiar {thing}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>changed {edited}{of_patient}</source>
      <translation>cambió {edited}{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>changed {thing}</source>
      <translation>cambió {thing}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>check health</source>
      <translation>comprobar el estado</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>check {thing}</source>
      <translation>comprobar {thing}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>checked an update to Consultroom {release}</source>
      <translation>comprobó una actualización a Consultroom {release}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>checked the stores, and they were whole</source>
      <translation>comprobó los almacenes, y estaban íntegros</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>checked {thing}, and it was whole</source>
      <translation>comprobó {thing}, sin encontrar daños</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>close an alert</source>
      <translation>cerrar una alerta</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>confirm whose visit it is{of_patient}</source>
      <translation>confirmar de quién es la consulta{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>confirm with the passphrase</source>
      <translation>confirmar con la frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>confirmed whose visit it is{of_patient} although something that was said does not fit</source>
      <translation>confirmó de quién es la consulta{of_patient} aunque algo de lo dicho no encaja</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>countersign</source>
      <translation>refrendar</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>countersign a checkpoint</source>
      <translation>refrendar un punto de control</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>countersigned a checkpoint over {size} events</source>
      <translation>refrendó un punto de control de {size} eventos</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>cover the screen</source>
      <translation>cubrir la pantalla</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>covered the screen</source>
      <translation>cubrió la pantalla</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>declare that a note{of_patient} was entered in error</source>
      <translation>declarar que una nota{of_patient} se registró por error</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>declared that a note{of_patient} was entered in error</source>
      <translation>declaró que una nota{of_patient} se registró por error</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>delete {discarded}{of_patient}</source>
      <translation>eliminar {discarded}{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>deleted the files of the model {model}</source>
      <translation>eliminó los archivos del modelo {model}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>deleted {discarded}{of_patient}</source>
      <translation>eliminó {discarded}{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>destroy the key{of_patient}</source>
      <translation>destruir la clave{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>destroyed the key{of_patient}</source>
      <translation>destruyó la clave{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>disabled the account of {person}</source>
      <translation>desactivó la cuenta de {person}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>do what their role does not allow</source>
      <translation>hacer lo que su función no permite</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>enabled the account of {person} again</source>
      <translation>volvió a activar la cuenta de {person}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>entries of the charts could not be read for the search</source>
      <translation>no se pudieron leer entradas de las historias para la búsqueda</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>erase</source>
      <translation>suprimir</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>everything in the charts</source>
      <translation>todo lo que hay en las historias</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>export log</source>
      <translation>exportar el registro</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>export patient</source>
      <translation>exportar paciente</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>export {thing}</source>
      <translation>exportar {thing}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>exported {thing}</source>
      <translation>exportó {thing}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>find the stores whole</source>
      <translation>encontrar íntegros los almacenes</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>finish a recording{of_patient}</source>
      <translation>terminar una grabación{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>gave the charts a new key</source>
      <translation>dio una clave nueva a las historias</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>gave the passphrase again to confirm</source>
      <translation>volvió a escribir la frase de contraseña para confirmar</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>gave themself a new passphrase</source>
      <translation>se puso una frase de contraseña nueva</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>gave {person} new keys and a passphrase</source>
      <translation>dio a {person} claves nuevas y una frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>go on after the workstation's clock was moved by {seconds} s</source>
      <translation>seguir después de que el reloj del puesto se moviera {seconds} s</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>go on while the {engine} engine changes from {old_value}</source>
      <translation>seguir mientras el motor de {engine} cambia desde {old_value}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>go on with the set-up of the workstation</source>
      <translation>seguir con la puesta en marcha del puesto</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>go on without a recording{of_patient}</source>
      <translation>continuar sin una grabación{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>had a note{of_patient} drafted by {model}, {tokens} tokens long</source>
      <translation>encargó a {model} redactar una nota{of_patient}, que tiene {tokens} tokens</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>had a recording{of_patient} written down by {model}</source>
      <translation>encargó a {model} transcribir una grabación{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>had the model {model} proved, and it passed</source>
      <translation>hizo poner a prueba el modelo {model}, que la superó</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>had the workstation tested: it writes down speech {speech_factor} times as fast as it is spoken, and {tokens_per_second} tokens of a note a second, on {device}</source>
      <translation>hizo probar el puesto: transcribe el habla {speech_factor} veces más rápido de lo que se habla y escribe {tokens_per_second} tokens de una nota por segundo, en {device}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>had {thing} removed because the clinic's policy says so</source>
      <translation>hizo eliminar {thing} porque así lo dice la política de la clínica</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>have a note{of_patient} drafted</source>
      <translation>hacer redactar una nota{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>have a recording{of_patient} written down</source>
      <translation>hacer transcribir una grabación{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>have the workstation tested</source>
      <translation>hacer probar el puesto</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>import audio from a file{of_patient}</source>
      <translation>importar de un archivo audio{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>imported {seconds} s of audio from a file{of_patient}</source>
      <translation>importó de un archivo {seconds} s de audio{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>in which language a visit{of_patient} is spoken</source>
      <translation>en qué idioma se habla en una consulta{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>install updates</source>
      <translation>instalar actualizaciones</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>installed the adapter {model} for a language model</source>
      <translation>instaló el adaptador {model} para un modelo de lenguaje</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>installed the model {model}</source>
      <translation>instaló el modelo {model}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>installed {model}, which no catalog knows, as the clinic's own model</source>
      <translation>instaló {model}, que ningún catálogo conoce, como modelo propio de la clínica</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>invited {person} anew, which ends their way in until then</source>
      <translation>volvió a invitar a {person}, que hasta entonces no puede entrar</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>invited {person} with a one-time code</source>
      <translation>invitó a {person} con un código de un solo uso</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>it is back where it was planned</source>
      <translation>está de nuevo donde se había planeado</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>it is for another system</source>
      <translation>es para otro sistema</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>it is older than what is installed</source>
      <translation>es más antigua que lo instalado</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>it opens everything without a passphrase, so ask why it was used</source>
      <translation>abre todo sin frase de contraseña, así que pregunte por qué se usó</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>it proves that the log was so at that time</source>
      <translation>demuestra que el registro era así en ese momento</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>it was made for another version</source>
      <translation>se hizo para otra versión</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>it was never finished</source>
      <translation>nunca se terminó</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>it was not what was signed</source>
      <translation>no era lo que se había firmado</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>it was ordered</source>
      <translation>se ordenó</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>it was recorded by mistake</source>
      <translation>se grabó por error</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>it was stopped by hand</source>
      <translation>se detuvo a mano</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>its device was not there or did not answer</source>
      <translation>su dispositivo no estaba o no respondía</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>its memory was not enough</source>
      <translation>su memoria no bastaba</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>its worker stopped twice</source>
      <translation>su proceso de trabajo se detuvo dos veces</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>let {person} try to sign in again after wrong passphrases</source>
      <translation>dejó que {person} volviera a intentar entrar tras frases de contraseña erróneas</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>listen to a recording{of_patient}</source>
      <translation>escuchar una grabación{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>listened to {seconds} s of a recording{of_patient}</source>
      <translation>escuchó {seconds} s de una grabación{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>look at {thing}</source>
      <translation>consultar {thing}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>looked at {thing}</source>
      <translation>consultó {thing}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>looked into an alert ({alert}) and closed it</source>
      <translation>examinó una alerta ({alert}) y la cerró</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>made a backup of {bytes} bytes</source>
      <translation>hizo una copia de seguridad de {bytes} bytes</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>made and opened a backup before the update to Consultroom {release}</source>
      <translation>hizo y abrió una copia de seguridad antes de la actualización a Consultroom {release}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>made this computer the clinic's workstation</source>
      <translation>hizo de este equipo el puesto de la clínica</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>make a backup</source>
      <translation>hacer una copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>manage models</source>
      <translation>gestionar modelos</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>manage people</source>
      <translation>gestionar personas</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>monitor</source>
      <translation>supervisar</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>no backup had been made for it</source>
      <translation>no se había hecho ninguna copia de seguridad para ella</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>no key of a release had signed it</source>
      <translation>ninguna clave de una versión publicada la había firmado</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>nobody admitted them to the charts yet</source>
      <translation>nadie le ha admitido aún a las historias</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>nobody can read that chart any more, and the log still proves what was done</source>
      <translation>ya nadie puede leer esa historia, y el registro sigue demostrando lo que se hizo</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>nobody does this to their own account or to the recovery key</source>
      <translation>nadie hace esto con su propia cuenta ni con la clave de recuperación</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>nobody had consented to being recorded</source>
      <translation>nadie había consentido en ser grabado</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>nobody spoke</source>
      <translation>nadie habló</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>nothing more is recorded of that visit without a new consent</source>
      <translation>no se graba nada más de esa consulta sin un nuevo consentimiento</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>nothing newer or older than what is installed was chosen</source>
      <translation>no se eligió nada más nuevo ni más antiguo que lo instalado</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>nothing was heard from the microphone for three seconds</source>
      <translation>no se oyó nada del micrófono durante tres segundos</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>older key slots were put back</source>
      <translation>se repusieron ranuras de claves más antiguas</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>only the recovery key sets somebody else's passphrase</source>
      <translation>solo la clave de recuperación establece la frase de contraseña de otra persona</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>open and check a backup</source>
      <translation>abrir y comprobar una copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>open the clinic with the recovery key</source>
      <translation>abrir la clínica con la clave de recuperación</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>opened a backup ({stores}) and found nothing wrong</source>
      <translation>abrió una copia de seguridad ({stores}) y no encontró nada mal</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>opened the clinic with the recovery key</source>
      <translation>abrió la clínica con la clave de recuperación</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>own account</source>
      <translation>cuenta propia</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>pinned the model {model}</source>
      <translation>fijó el modelo {model}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>place the engines</source>
      <translation>asignar los motores</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>prepare the update to Consultroom {release}</source>
      <translation>preparar la actualización a Consultroom {release}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>put the key slots right from the clinic's store</source>
      <translation>corrigió las ranuras de claves con el almacén de la clínica</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>read charts</source>
      <translation>leer historias</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>read log</source>
      <translation>leer el registro</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>recorded {seconds} s of audio{of_patient}</source>
      <translation>grabó {seconds} s de audio{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>redeemed an invitation and made keys of their own</source>
      <translation>canjeó una invitación y creó sus propias claves</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>remove an old backup</source>
      <translation>eliminar una copia de seguridad antigua</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>remove {thing} as the clinic's policy says</source>
      <translation>eliminar {thing} como dice la política de la clínica</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>removed an old backup</source>
      <translation>eliminó una copia de seguridad antigua</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>removed their codes</source>
      <translation>quitó sus códigos</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>replace recovery</source>
      <translation>sustituir la recuperación</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>replaced the recovery key</source>
      <translation>sustituyó la clave de recuperación</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>restore</source>
      <translation>restaurar</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>restore the clinic from a backup</source>
      <translation>restaurar la clínica desde una copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>restored the clinic from a backup</source>
      <translation>restauró la clínica desde una copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>retired {person}, who opens nothing any more</source>
      <translation>dio de baja a {person}, que ya no abre nada</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>search {thing}</source>
      <translation>buscar en {thing}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>searched {thing} and found {count}</source>
      <translation>buscó en {thing} y encontró {count}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>set the policy «{policy}» to {value}</source>
      <translation>puso la política «{policy}» en {value}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>set up codes for signing in</source>
      <translation>configuró códigos para iniciar sesión</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>set up the clinic</source>
      <translation>crear la clínica</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>set up the clinic (people: {count})</source>
      <translation>creó la clínica (personas: {count})</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>showed that the recovery sheet was kept</source>
      <translation>demostró que se guardó la hoja de recuperación</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>sign a note{of_patient}</source>
      <translation>firmar una nota{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>sign a note{of_patient} as a second person</source>
      <translation>firmar una nota{of_patient} como segunda persona</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>sign in</source>
      <translation>iniciar sesión</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>sign in as {person}</source>
      <translation>iniciar sesión como {person}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>sign in with Consultroom {release}</source>
      <translation>iniciar sesión con Consultroom {release}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>sign out</source>
      <translation>cerrar sesión</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>signed a note{of_patient} as a second person</source>
      <translation>firmó una nota{of_patient} como segunda persona</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>signed a note{of_patient}, which is final from then on</source>
      <translation>firmó una nota{of_patient}, que desde entonces es definitiva</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>signed in</source>
      <translation>inició sesión</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>signed in first after Consultroom {release} was installed</source>
      <translation>inició la primera sesión tras instalarse Consultroom {release}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>signed in first with Consultroom {release}; before, it was {old_release}</source>
      <translation>inició la primera sesión con Consultroom {release}; antes era {old_release}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>signed out</source>
      <translation>cerró sesión</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>start the application with its network seal proved</source>
      <translation>iniciar la aplicación con el sellado de red demostrado</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>started the application with its network seal proved ({held} attempts to get out failed)</source>
      <translation>inició la aplicación con el sellado de red demostrado ({held} intentos de salir fallaron)</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>statements had not been read yet</source>
      <translation>aún había afirmaciones sin leer</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>statements were still not supported by what was said</source>
      <translation>aún había afirmaciones sin respaldo en lo que se dijo</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>switched to the model {model}, which is used from then on</source>
      <translation>cambió al modelo {model}, que se usa desde entonces</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>templates ({count})</source>
      <translation>plantillas ({count})</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the account is disabled</source>
      <translation>la cuenta está desactivada</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the application ended without signing out</source>
      <translation>la aplicación terminó sin cerrar sesión</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the audio of a recording{of_patient}</source>
      <translation>el audio de una grabación{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the audit log</source>
      <translation>el registro de auditoría</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the charts lack what the log remembers of them: an older or another file was put in their place</source>
      <translation>a las historias les falta lo que el registro recuerda de ellas: se puso en su lugar un archivo más antiguo u otro distinto</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the chart{of_patient}</source>
      <translation>la historia{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the clinic would have had no way in left for a role that it needs</source>
      <translation>a la clínica no le habría quedado ninguna entrada para una función que necesita</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the clinic's limit for drafts and transcripts at once was reached</source>
      <translation>se alcanzó el límite de la clínica de borradores y transcripciones a la vez</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the clinic's limit for drafts and transcripts in an hour was reached</source>
      <translation>se alcanzó el límite de la clínica de borradores y transcripciones en una hora</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the clinic's limit for one person was reached</source>
      <translation>se alcanzó el límite de la clínica para una persona</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the clinic's policy says so</source>
      <translation>así lo dice la política de la clínica</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the code was wrong</source>
      <translation>el código era incorrecto</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the engine failed</source>
      <translation>falló el motor</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the file could not be read</source>
      <translation>no se pudo leer el archivo</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the file was no update</source>
      <translation>el archivo no era una actualización</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the files of a model that is used were not there</source>
      <translation>no estaban los archivos de un modelo que se usa</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the fingerprint was another one</source>
      <translation>la huella era otra</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the key slots name another founder than the log</source>
      <translation>las ranuras de claves nombran a un fundador distinto del que dice el registro</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the key slots were changed outside of Consultroom</source>
      <translation>las ranuras de claves se cambiaron fuera de Consultroom</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the last changes of a store were missing</source>
      <translation>faltaban los últimos cambios de un almacén</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the last signed head of the log cannot be read</source>
      <translation>no se puede leer la última cabecera firmada del registro</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the list of notes that wait for their signature</source>
      <translation>la lista de notas que esperan su firma</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the list of patients</source>
      <translation>la lista de pacientes</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the list of visits</source>
      <translation>la lista de consultas</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the log does not continue what the charts remember: it was restored or rewritten</source>
      <translation>el registro no continúa lo que recuerdan las historias: se restauró o se reescribió</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the log does not continue what this workstation signed last: it was restored or rewritten</source>
      <translation>el registro no continúa lo último que firmó este puesto: se restauró o se reescribió</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the log does not know these key slots</source>
      <translation>el registro no conoce estas ranuras de claves</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the log tells another story of the models than their registry</source>
      <translation>lo que el registro cuenta de los modelos no coincide con su inventario</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the log that it replaced could not be read</source>
      <translation>no se pudo leer el registro al que sustituyó</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the microphone was changed</source>
      <translation>se cambió el micrófono</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the microphone was lost</source>
      <translation>se perdió el micrófono</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the model's answer could not be used</source>
      <translation>la respuesta del modelo no se pudo usar</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the name or the passphrase was wrong</source>
      <translation>el nombre o la frase de contraseña eran incorrectos</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the network seal could not be proved</source>
      <translation>no se pudo demostrar el sellado de red</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the new key of the charts could not be made</source>
      <translation>no se pudo crear la nueva clave de las historias</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the note lacks what was said in it; the recording stays</source>
      <translation>a la nota le falta lo que se dijo en ella; la grabación se conserva</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the note stays with its signatures, marked as wrong</source>
      <translation>la nota permanece con sus firmas, marcada como errónea</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the note was changed meanwhile</source>
      <translation>la nota se cambió mientras tanto</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the note was empty</source>
      <translation>la nota estaba vacía</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the note was not signed</source>
      <translation>la nota no estaba firmada</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the note was signed already</source>
      <translation>la nota ya estaba firmada</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the one-time code had expired</source>
      <translation>el código de un solo uso había caducado</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the passphrase was wrong</source>
      <translation>la frase de contraseña era incorrecta</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the patient asked for it</source>
      <translation>el paciente lo pidió</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the patient withdrew their consent</source>
      <translation>el paciente retiró su consentimiento</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the record{of_patient}</source>
      <translation>la ficha{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the recovery key was used</source>
      <translation>se usó la clave de recuperación</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the screen was covered</source>
      <translation>la pantalla estaba cubierta</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the signatures of a note{of_patient}</source>
      <translation>las firmas de una nota{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the speech model does not know the language</source>
      <translation>el modelo de voz no conoce el idioma</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the stores were written by a newer version</source>
      <translation>los almacenes los escribió una versión más reciente</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the system's installer failed</source>
      <translation>falló el instalador del sistema</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the template that they begin with</source>
      <translation>la plantilla con la que se empieza</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the time to keep it is over</source>
      <translation>terminó el plazo para conservarlo</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the transcript was corrected, and no longer supports all statements</source>
      <translation>la transcripción se corrigió y ya no respalda todas las afirmaciones</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the versions of a note{of_patient}</source>
      <translation>las versiones de una nota{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the versions of a transcript{of_patient}</source>
      <translation>las versiones de una transcripción{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the workstation's clock was set back</source>
      <translation>se atrasó el reloj del puesto</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>the workstation's clock was set forward</source>
      <translation>se adelantó el reloj del puesto</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>there was not enough room</source>
      <translation>no había espacio suficiente</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>they have not set up their codes yet</source>
      <translation>aún no ha configurado sus códigos</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>this copy of Consultroom knows no release key</source>
      <translation>esta copia de Consultroom no conoce ninguna clave de publicación</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>this workstation could not remember the head of the log</source>
      <translation>este puesto no pudo recordar la cabecera del registro</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>this workstation remembers no checkpoint of it yet</source>
      <translation>este puesto aún no recuerda ningún punto de control</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>this workstation's memory of the log could not be read</source>
      <translation>no se pudo leer lo que este puesto recuerda del registro</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>took the model {model} out of use</source>
      <translation>dejó fuera de uso el modelo {model}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>uncover the screen</source>
      <translation>descubrir la pantalla</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>uncovered the screen with the passphrase</source>
      <translation>descubrió la pantalla con la frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>unpinned the model {model}</source>
      <translation>dejó de fijar el modelo {model}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>update Consultroom to {release}</source>
      <translation>actualizar Consultroom a {release}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>use an update of Consultroom</source>
      <translation>usar una actualización de Consultroom</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>validate the model {model}</source>
      <translation>validar el modelo {model}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>validated the model {model} and signed the report</source>
      <translation>validó el modelo {model} y firmó el informe</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>verify log</source>
      <translation>verificar el registro</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>was here when the engines were placed: speech on {speech_placement}, language on {language_placement}</source>
      <translation>estaba aquí cuando se asignaron los motores: voz en {speech_placement}, lenguaje en {language_placement}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>was refused</source>
      <translation>recibió una denegación</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>was refused at sign-in</source>
      <translation>recibió una denegación al iniciar sesión</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>went on with the set-up of the workstation ({kind})</source>
      <translation>siguió con la puesta en marcha del puesto ({kind})</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>went on without a recording{of_patient} that was not written down</source>
      <translation>continuó sin una grabación{of_patient} que no se transcribió</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>went on working while the {engine} engine changed from {old_value} to {value}</source>
      <translation>siguió trabajando mientras el motor de {engine} pasaba de {old_value} a {value}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>what was changed in a transcript{of_patient}</source>
      <translation>lo que se cambió en una transcripción{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>what was done after that backup is missing from the log</source>
      <translation>falta en el registro lo que se hizo después de esa copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>what was said does not fit the patient</source>
      <translation>lo que se dijo no encaja con el paciente</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>who is heard in the recordings of a visit{of_patient}</source>
      <translation>a quién se oye en las grabaciones de una consulta{of_patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>who spoke in which channel could not be read</source>
      <translation>no se pudo leer quién hablaba en cada canal</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>words of the transcript had been removed</source>
      <translation>se habían eliminado palabras de la transcripción</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>words of the vocabulary ({count})</source>
      <translation>palabras del vocabulario ({count})</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>worked while the workstation's clock was set right</source>
      <translation>trabajó mientras se ponía en hora el reloj del puesto</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>write down a consent to being recorded{of_patient}</source>
      <translation>anotar el consentimiento{of_patient} para grabar</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>write down that a consent to being recorded{of_patient} was withdrawn</source>
      <translation>anotar que se retiró el consentimiento{of_patient} para grabar</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>wrote down a consent to being recorded{of_patient}</source>
      <translation>anotó el consentimiento{of_patient} para grabar</translation>
    </message>
    <message>
      <location filename="../../app/audit/phrases.py" />
      <source>wrote down that a consent to being recorded{of_patient} was withdrawn</source>
      <translation>anotó que se retiró el consentimiento{of_patient} para grabar</translation>
    </message>
    <message>
      <location filename="../../app/audit/queries.py" />
      <source>Reading the log</source>
      <translation>Leyendo el registro</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>Act: {act}</source>
      <translation>Acción: {act}</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>Object: {id}</source>
      <translation>Objeto: {id}</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>Outcome: {status}</source>
      <translation>Resultado: {status}</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>Patient: {patient}</source>
      <translation>Paciente: {patient}</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>Period: everything</source>
      <translation>Periodo: todo</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>Period: from {first}</source>
      <translation>Periodo: desde el {first}</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>Period: until {last}</source>
      <translation>Periodo: hasta el {last}</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>Period: {first} to {last}</source>
      <translation>Periodo: del {first} al {last}</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>Person: {person}</source>
      <translation>Persona: {person}</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>Words: {text}</source>
      <translation>Palabras: {text}</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>action</source>
      <comment>order</comment>
      <translation>acción</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>object</source>
      <comment>order</comment>
      <translation>objeto</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>patient</source>
      <comment>order</comment>
      <translation>paciente</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>person</source>
      <comment>order</comment>
      <translation>persona</translation>
    </message>
    <message>
      <location filename="../../app/audit/reports.py" />
      <source>time</source>
      <comment>order</comment>
      <translation>hora</translation>
    </message>
    <message>
      <location filename="../../app/audit/testimony.py" />
      <source>Export a new one to countersign what happened since.</source>
      <translation>Exporte uno nuevo para refrendar lo que ocurrió desde entonces.</translation>
    </message>
    <message>
      <location filename="../../app/audit/testimony.py" />
      <source>Nothing was signed.</source>
      <translation>No se firmó nada.</translation>
    </message>
    <message>
      <location filename="../../app/audit/testimony.py" />
      <source>You have countersigned this checkpoint already.</source>
      <translation>Usted ya ha refrendado este punto de control.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>A file of root certificates cannot be read.</source>
      <translation>No se puede leer un archivo de certificados raíz.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>Check which certificates belong to the authority.</source>
      <translation>Compruebe qué certificados pertenecen a la autoridad.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>Choose the checkpoint that the request was made for.</source>
      <translation>Elija el punto de control para el que se hizo la solicitud.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>Choose the file that the authority sent (often «.tsr»).</source>
      <translation>Elija el archivo que envió la autoridad (a menudo «.tsr»).</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>Give certificates as PEM or DER files.</source>
      <translation>Indique archivos de certificados como PEM o DER.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>Give the root certificate of the time-stamping authority.</source>
      <translation>Indique el certificado raíz de la autoridad de sellado de tiempo.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>No root certificate was given.</source>
      <translation>No se indicó ningún certificado raíz.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>Nothing was added to the log.</source>
      <translation>No se añadió nada al registro.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>Send the request again.</source>
      <translation>Envíe la solicitud de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>The answer is not signed by an authority under these root certificates.</source>
      <translation>La respuesta no está firmada por una autoridad bajo estos certificados raíz.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>The authority did not grant this time-stamp.</source>
      <translation>La autoridad no concedió este sello de tiempo.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>This answer is to another checkpoint, or to another text of it.</source>
      <translation>Esta respuesta es para otro punto de control o para otro texto de él.</translation>
    </message>
    <message>
      <location filename="../../app/audit/timestamps.py" />
      <source>This is not the answer of a time-stamping authority.</source>
      <translation>Esto no es la respuesta de una autoridad de sellado de tiempo.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>A checkpoint in the charts cannot be read.</source>
      <translation>No se puede leer un punto de control en las historias.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>A membership record of {person} is signed by nobody entitled.</source>
      <translation>Un acta de pertenencia de {person} está firmada por alguien sin derecho a ello.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>A membership record that the log names is missing.</source>
      <translation>Falta un acta de pertenencia que el registro nombra.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>Checking checkpoints</source>
      <translation>Comprobando los puntos de control</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>Checking events</source>
      <translation>Comprobando los eventos</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>Checking events of the charts</source>
      <translation>Comprobando los eventos de las historias</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>Checkpoint {number}</source>
      <translation>Punto de control {number}</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>Countersignature {number}</source>
      <translation>Refrendo {number}</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>Event {event} of the charts is missing from the log.</source>
      <translation>El evento {event} de las historias falta en el registro.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>Event {sequence} is not in the form that events have.</source>
      <translation>El evento {sequence} no tiene la forma que tienen los eventos.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>Event {sequence} was changed after it was written.</source>
      <translation>El evento {sequence} se cambió después de escribirse.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>Events {first} to {last} are missing.</source>
      <translation>Faltan los eventos {first} a {last}.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>The checkpoint of {time} UTC in the charts</source>
      <translation>El punto de control de {time} UTC en las historias</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>The exported checkpoint</source>
      <translation>El punto de control exportado</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>The key slots are not those that the last checkpoint names.</source>
      <translation>Las ranuras de claves no son las que nombra el último punto de control.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>The key slots are older than the last checkpoint says.</source>
      <translation>Las ranuras de claves son más antiguas de lo que dice el último punto de control.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>The log tells nothing of table {generation} of the key slots.</source>
      <translation>El registro no dice nada de la tabla {generation} de las ranuras de claves.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>The session of {person} that event {sequence} began is not signed by them.</source>
      <translation>La sesión de {person} que comenzó con el evento {sequence} no lleva su firma.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>The stored tree of hashes does not fit the events.</source>
      <translation>El árbol de hashes guardado no corresponde a los eventos.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>There are more findings than are listed here.</source>
      <translation>Hay más hallazgos de los que se enumeran aquí.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>Time-stamp {number}</source>
      <translation>Sello de tiempo {number}</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} cannot be read.</source>
      <translation>No se puede leer: {name}.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} carries a countersignature that no auditor here made.</source>
      <translation>{name} lleva un refrendo que no hizo ningún auditor de aquí.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} does not continue what the one before it saw.</source>
      <translation>{name} no continúa lo que vio el anterior.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} does not prove the checkpoint that it is kept with.</source>
      <translation>{name} no demuestra el punto de control con el que se guarda.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} follows a gap.</source>
      <translation>{name} viene después de un hueco.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} is not among those that the clinic kept.</source>
      <translation>{name} no está entre los que conservó la clínica.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} is not signed by a person of this clinic.</source>
      <translation>{name} no lleva la firma de una persona de esta clínica.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} is of another clinic's log.</source>
      <translation>{name} es del registro de otra clínica.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} lacks the line of the auditor whom it names.</source>
      <translation>{name} carece de la línea del auditor al que nombra.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} saw fewer events than the one before it.</source>
      <translation>{name} vio menos eventos que el anterior.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} saw other events than the first {size} of the log.</source>
      <translation>{name} vio otros eventos que los primeros {size} del registro.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} saw {size} events, and the log has {now}: events were removed.</source>
      <translation>{name} vio {size} eventos, y el registro tiene {now}: se eliminaron eventos.</translation>
    </message>
    <message>
      <location filename="../../app/audit/verifier.py" />
      <source>{name} stands at another place than it says.</source>
      <translation>{name} está en un lugar distinto del que dice.</translation>
    </message>
    <message>
      <location filename="../../app/audit/witness.py" />
      <source>The audit log does not continue what this workstation signed last: it was restored from a backup, or rewritten. Verify it, and compare it with a printed checkpoint.</source>
      <translation>El registro de auditoría no continúa lo último que firmó este puesto: se restauró desde una copia de seguridad o se reescribió. Verifíquelo y compárelo con un punto de control impreso.</translation>
    </message>
    <message>
      <location filename="../../app/audit/witness.py" />
      <source>This workstation could not read which part of the audit log it signed last, so it cannot tell whether the log was restored or rewritten since.</source>
      <translation>Este puesto no pudo leer qué parte del registro de auditoría firmó por última vez, así que no puede saber si el registro se restauró o se reescribió desde entonces.</translation>
    </message>
    <message>
      <location filename="../../app/backup/backups.py" />
      <source>A backup is being made already.</source>
      <translation>Ya se está haciendo una copia de seguridad.</translation>
    </message>
    <message>
      <location filename="../../app/backup/backups.py" />
      <source>An office manager sets it in the policies.</source>
      <translation>Un responsable de la clínica la establece en las políticas.</translation>
    </message>
    <message>
      <location filename="../../app/backup/backups.py" />
      <source>Backup checked</source>
      <translation>Copia de seguridad comprobada</translation>
    </message>
    <message>
      <location filename="../../app/backup/backups.py" />
      <source>Backup made</source>
      <translation>Copia de seguridad hecha</translation>
    </message>
    <message>
      <location filename="../../app/backup/backups.py" />
      <source>It is a backup of another clinic.</source>
      <translation>Es una copia de seguridad de otra clínica.</translation>
    </message>
    <message>
      <location filename="../../app/backup/backups.py" />
      <source>No folder for backups is set.</source>
      <translation>No hay ninguna carpeta establecida para las copias de seguridad.</translation>
    </message>
    <message>
      <location filename="../../app/backup/backups.py" />
      <source>The present log does not continue the log of this backup: the clinic was restored from an older state since, or its log was rewritten.</source>
      <translation>El registro actual no continúa el de esta copia de seguridad: desde entonces la clínica se restauró desde un estado anterior, o su registro se reescribió.</translation>
    </message>
    <message>
      <location filename="../../app/backup/backups.py" />
      <source>Wait until it is done.</source>
      <translation>Espere a que termine.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>Check the stick's switch and the folder's permissions, or choose another folder.</source>
      <translation>Compruebe el interruptor de la memoria USB y los permisos de la carpeta, o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>Choose a folder on another disk, or a stick.</source>
      <translation>Elija una carpeta en otro disco o en una memoria USB.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>Copying «{name}»</source>
      <translation>Copiando «{name}»</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>FAT32 sticks end at 4 GB a file: format the stick as exFAT, or use another.</source>
      <translation>Las memorias FAT32 no admiten archivos de más de 4 GB: formatee la memoria como exFAT o use otra.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>Free some space there, or use another disk or stick.</source>
      <translation>Libere espacio allí o use otro disco u otra memoria USB.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>If it is a stick, it was pulled out or fails: plug it in again, or use another.</source>
      <translation>Si es una memoria USB, se desconectó o falla: conéctela de nuevo o use otra.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>Nothing in the clinic was changed, and earlier backups are still there.</source>
      <translation>No se cambió nada en la clínica, y las copias de seguridad anteriores siguen ahí.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>Plug the stick in, or choose a folder that exists.</source>
      <translation>Conecte la memoria USB o elija una carpeta que exista.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>Reading «{name}» back</source>
      <translation>Releyendo «{name}»</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>That folder is the clinic's own: what damages the clinic would damage the backup.</source>
      <translation>Esa carpeta es la propia de la clínica: lo que dañe a la clínica dañaría también la copia de seguridad.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>There is no folder «{destination}».</source>
      <translation>No existe la carpeta «{destination}».</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>the disk failed</source>
      <translation>falló el disco</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>{shown} can no longer be reached: {cause}.</source>
      <translation>Ya no se puede acceder a {shown}: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>{shown} cannot be written to: it is read-only, or belongs to somebody else.</source>
      <translation>No se puede escribir en {shown}: es de solo lectura o pertenece a otra persona.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>{shown} is full.</source>
      <translation>No queda espacio en {shown}.</translation>
    </message>
    <message>
      <location filename="../../app/backup/destination.py" />
      <source>{shown} takes no files as large as the clinic's.</source>
      <translation>En {shown} no caben archivos tan grandes como los de la clínica.</translation>
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
      <translation>«{destination}» tiene {free} libres, y la copia de seguridad necesita {needed}.</translation>
    </message>
    <message>
      <location filename="../../app/backup/manifest.py" />
      <source>Choose another backup.</source>
      <translation>Elija otra copia de seguridad.</translation>
    </message>
    <message>
      <location filename="../../app/backup/manifest.py" />
      <source>If it is on a stick, plug the stick in.</source>
      <translation>Si está en una memoria USB, conéctela.</translation>
    </message>
    <message>
      <location filename="../../app/backup/manifest.py" />
      <source>Install that version or a later one.</source>
      <translation>Instale esa versión o una posterior.</translation>
    </message>
    <message>
      <location filename="../../app/backup/manifest.py" />
      <source>Plug the disk or the stick in again, then try again.</source>
      <translation>Conecte de nuevo el disco o la memoria USB e inténtelo otra vez.</translation>
    </message>
    <message>
      <location filename="../../app/backup/manifest.py" />
      <source>The backup «{name}» cannot be read: {cause}.</source>
      <translation>No se puede leer la copia de seguridad «{name}»: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/backup/manifest.py" />
      <source>The key slots of «{name}» are missing or damaged.</source>
      <translation>Las ranuras de claves de «{name}» faltan o están dañadas.</translation>
    </message>
    <message>
      <location filename="../../app/backup/manifest.py" />
      <source>The key slots of «{name}» were changed outside of Consultroom.</source>
      <translation>Las ranuras de claves de «{name}» se cambiaron fuera de Consultroom.</translation>
    </message>
    <message>
      <location filename="../../app/backup/manifest.py" />
      <source>There is no folder «{folder}».</source>
      <translation>No existe la carpeta «{folder}».</translation>
    </message>
    <message>
      <location filename="../../app/backup/manifest.py" />
      <source>«{name}» is not a whole backup: its manifest is damaged.</source>
      <translation>«{name}» no es una copia de seguridad íntegra: su manifiesto está dañado.</translation>
    </message>
    <message>
      <location filename="../../app/backup/manifest.py" />
      <source>«{name}» is not a whole backup: its manifest is missing.</source>
      <translation>«{name}» no es una copia de seguridad íntegra: falta su manifiesto.</translation>
    </message>
    <message>
      <location filename="../../app/backup/manifest.py" />
      <source>«{name}» was written by a newer version of Consultroom.</source>
      <translation>«{name}» lo escribió una versión más reciente de Consultroom.</translation>
    </message>
    <message>
      <location filename="../../app/backup/pages.py" />
      <source>It is another store than the key slots name.</source>
      <translation>Es un almacén distinto del que nombran las ranuras de claves.</translation>
    </message>
    <message>
      <location filename="../../app/backup/placing.py" />
      <source>A restored clinic waits beside «{home}» and cannot be put in place: {cause}.</source>
      <translation>Una clínica restaurada espera junto a «{home}» y no se puede poner en su lugar: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/backup/placing.py" />
      <source>Check the permissions of the folder that it lies in, then start again.</source>
      <translation>Compruebe los permisos de la carpeta en la que se encuentra e inicie de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/backup/placing.py" />
      <source>Close every program that uses this folder, then try again.</source>
      <translation>Cierre todos los programas que usan esta carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/backup/placing.py" />
      <source>The restored clinic and what it replaces are both there.</source>
      <translation>La clínica restaurada y la que sustituye siguen ahí las dos.</translation>
    </message>
    <message>
      <location filename="../../app/backup/placing.py" />
      <source>«{home}» could not be put in place: {cause}.</source>
      <translation>No se pudo poner «{home}» en su lugar: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/backup/replaced.py" />
      <source>Choose an empty folder for the restored clinic.</source>
      <translation>Elija una carpeta vacía para la clínica restaurada.</translation>
    </message>
    <message>
      <location filename="../../app/backup/replaced.py" />
      <source>No clinic was here before, so nobody knows whether patients were erased after {day}. Look at the receipts of erasures, and erase again whom they name.</source>
      <translation>Aquí no había antes ninguna consulta, así que nadie sabe si se borraron pacientes después del {day}. Revise los justificantes de borrado y vuelva a borrar a quienes nombran.</translation>
    </message>
    <message>
      <location filename="../../app/backup/replaced.py" />
      <source>Patients were erased since this backup was made, and your passphrase does not open the charts to erase them again.</source>
      <translation>Desde que se hizo esta copia de seguridad se suprimieron pacientes, y su frase de contraseña no abre las historias para suprimirlos de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/backup/replaced.py" />
      <source>Restore with the recovery key, or let a clinician restore.</source>
      <translation>Restaure con la clave de recuperación, o que restaure un profesional clínico.</translation>
    </message>
    <message>
      <location filename="../../app/backup/replaced.py" />
      <source>Restore with the recovery key, or let somebody restore who may.</source>
      <translation>Restaure con la clave de recuperación, o que restaure alguien que pueda hacerlo.</translation>
    </message>
    <message>
      <location filename="../../app/backup/replaced.py" />
      <source>Sign out there, then restore.</source>
      <translation>Cierre sesión allí y luego restaure.</translation>
    </message>
    <message>
      <location filename="../../app/backup/replaced.py" />
      <source>The clinic in this folder is open in another window or program.</source>
      <translation>La clínica de esta carpeta está abierta en otra ventana o programa.</translation>
    </message>
    <message>
      <location filename="../../app/backup/replaced.py" />
      <source>The log that was there before could not be read, so nobody knows whether patients were erased after the backup. Compare the restored log with the last checkpoint on paper, and look at the receipts of erasures.</source>
      <translation>No se pudo leer el registro que había antes, así que nadie sabe si se suprimieron pacientes después de la copia de seguridad. Compare el registro restaurado con el último punto de control en papel y mire los justificantes de las supresiones.</translation>
    </message>
    <message>
      <location filename="../../app/backup/replaced.py" />
      <source>These people were disabled or retired after the backup, and can sign in again: {names}. Disable them again if they should not.</source>
      <translation>Estas personas se desactivaron o se dieron de baja después de la copia de seguridad y pueden iniciar sesión de nuevo: {names}. Desactívelas otra vez si no deben hacerlo.</translation>
    </message>
    <message>
      <location filename="../../app/backup/replaced.py" />
      <source>This folder holds another clinic than the backup.</source>
      <translation>Esta carpeta contiene una clínica distinta de la de la copia de seguridad.</translation>
    </message>
    <message>
      <location filename="../../app/backup/replaced.py" />
      <source>«{name}» was disabled or retired since this backup was made, or has other roles.</source>
      <translation>La cuenta «{name}» se desactivó o se dio de baja desde que se hizo esta copia de seguridad, o tiene otras funciones.</translation>
    </message>
    <message>
      <location filename="../../app/backup/restore.py" />
      <source>Looking at what is replaced</source>
      <translation>Examinando lo que se sustituye</translation>
    </message>
    <message>
      <location filename="../../app/backup/restore.py" />
      <source>Nobody has opened the charts in this backup, and your passphrase does not open them.</source>
      <translation>En esta copia de seguridad nadie ha abierto las historias, y su frase de contraseña no las abre.</translation>
    </message>
    <message>
      <location filename="../../app/backup/restore.py" />
      <source>Putting the clinic in place</source>
      <translation>Poniendo la clínica en su lugar</translation>
    </message>
    <message>
      <location filename="../../app/backup/restore.py" />
      <source>The clinic is restored</source>
      <translation>La clínica está restaurada</translation>
    </message>
    <message>
      <location filename="../../app/backup/restore.py" />
      <source>This backup is not whole: {found}</source>
      <translation>Esta copia de seguridad no está íntegra: {found}</translation>
    </message>
    <message>
      <location filename="../../app/backup/restore.py" />
      <source>This is for {who}, or for the recovery key.</source>
      <translation>Esto es para {who}, o para la clave de recuperación.</translation>
    </message>
    <message>
      <location filename="../../app/backup/restore.py" />
      <source>«{name}» may not restore a clinic.</source>
      <translation>«{name}» no puede restaurar una clínica.</translation>
    </message>
    <message>
      <location filename="../../app/backup/staging.py" />
      <source>A store in the backup is damaged. {what}</source>
      <translation>Un almacén de la copia de seguridad está dañado. {what}</translation>
    </message>
    <message>
      <location filename="../../app/backup/staging.py" />
      <source>Check the permissions of the folder that the clinic's folder lies in.</source>
      <translation>Compruebe los permisos de la carpeta en la que está la carpeta de la clínica.</translation>
    </message>
    <message>
      <location filename="../../app/backup/staging.py" />
      <source>Choose another backup, and do not rely on this disk or stick any more.</source>
      <translation>Elija otra copia de seguridad y no confíe más en este disco o esta memoria USB.</translation>
    </message>
    <message>
      <location filename="../../app/backup/staging.py" />
      <source>Free some space, then try again.</source>
      <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/backup/staging.py" />
      <source>The backup changed while it was copied.</source>
      <translation>La copia de seguridad cambió mientras se copiaba.</translation>
    </message>
    <message>
      <location filename="../../app/backup/staging.py" />
      <source>The charts are older than the log: somebody exchanged them.</source>
      <translation>Las historias son más antiguas que el registro: alguien las sustituyó.</translation>
    </message>
    <message>
      <location filename="../../app/backup/staging.py" />
      <source>The manifest of «{name}» is not signed by a person of this clinic.</source>
      <translation>El manifiesto de «{name}» no lleva la firma de una persona de esta clínica.</translation>
    </message>
    <message>
      <location filename="../../app/backup/staging.py" />
      <source>The workstation has {free} GB free, and {needed} GB are needed to open the backup.</source>
      <translation>El puesto tiene {free} GB libres, y se necesitan {needed} GB para abrir la copia de seguridad.</translation>
    </message>
    <message>
      <location filename="../../app/backup/staging.py" />
      <source>«{file}» is missing in the backup «{name}», or a part of it is.</source>
      <translation>Falta «{file}», o una parte, en la copia de seguridad «{name}».</translation>
    </message>
    <message>
      <location filename="../../app/backup/staging.py" />
      <source>«{folder}» cannot be written to: {cause}.</source>
      <translation>No se puede escribir en «{folder}»: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/backup/staging.py" />
      <source>«{name}» in the backup «{backup}» is not what was written: its disk or stick damaged it, or somebody changed it.</source>
      <translation>«{name}» en la copia de seguridad «{backup}» no es lo que se escribió: lo dañó su disco o memoria USB, o alguien lo cambió.</translation>
    </message>
    <message>
      <location filename="../../app/backup/writing.py" />
      <source>Do not go on working in it. Restore the newest backup that verifies.</source>
      <translation>No siga trabajando en él. Restaure la copia de seguridad más reciente que se verifique.</translation>
    </message>
    <message>
      <location filename="../../app/backup/writing.py" />
      <source>Earlier backups are still there, and none of them is removed for this.</source>
      <translation>Las copias de seguridad anteriores siguen ahí, y ninguna se elimina por esto.</translation>
    </message>
    <message>
      <location filename="../../app/backup/writing.py" />
      <source>Make the backup again.</source>
      <translation>Haga la copia de seguridad de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/backup/writing.py" />
      <source>Somebody's account was changed while the backup was made.</source>
      <translation>La cuenta de alguien se cambió mientras se hacía la copia de seguridad.</translation>
    </message>
    <message>
      <location filename="../../app/backup/writing.py" />
      <source>{store} is damaged, so no backup was made of it: {found}</source>
      <translation>{store} está dañado, así que no se hizo copia de él: {found}</translation>
    </message>
    <message>
      <location filename="../../app/backup/writing.py" />
      <source>{store} is not the one that the key slots name.</source>
      <translation>{store} no es el que nombran las ranuras de claves.</translation>
    </message>
    <message>
      <location filename="../../app/backup/writing.py" />
      <source>{store}: checking the copy</source>
      <translation>{store}: comprobando la copia</translation>
    </message>
    <message>
      <location filename="../../app/backup/writing.py" />
      <source>«{destination}» has a backup of this very moment already.</source>
      <translation>«{destination}» ya tiene una copia de seguridad de este mismo instante.</translation>
    </message>
    <message>
      <location filename="../../app/bootstrap.py" />
      <source>Nothing was opened and nothing is lost.</source>
      <translation>No se abrió nada y no se ha perdido nada.</translation>
    </message>
    <message>
      <location filename="../../app/bootstrap.py" />
      <source>Run «consultroom doctor» and show its report to whoever installed the workstation.</source>
      <translation>Ejecute «consultroom doctor» y muestre su informe a quien instaló el puesto.</translation>
    </message>
    <message>
      <location filename="../../app/bootstrap.py" />
      <source>The network seal of this application could not be proved, so the charts stay closed.</source>
      <translation>No se pudo demostrar el sellado de red de esta aplicación, así que las historias permanecen cerradas.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>Checking {name}</source>
      <translation>Comprobando {name}</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>Install it again from its original.</source>
      <translation>Instálelo de nuevo desde su original.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>Install it from a folder or stick.</source>
      <translation>Instálelo desde una carpeta o una memoria USB.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>Install one from a folder or stick.</source>
      <translation>Instale uno desde una carpeta o una memoria USB.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>No text was made with it.</source>
      <translation>No se hizo ningún texto con él.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>The model «{name}» is not on this workstation.</source>
      <translation>El modelo «{name}» no está en este puesto.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>The model «{name}» is not part of this installation.</source>
      <translation>El modelo «{name}» no forma parte de esta instalación.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>The model «{name}» is not used: {how}.</source>
      <translation>El modelo «{name}» no se usa: {how}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>There is no {model} on this workstation.</source>
      <translation>No hay ningún {model} en este puesto.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>There is no {model} «{key}».</source>
      <translation>No hay ningún {model} «{key}».</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>«{name}» does not belong to it</source>
      <translation>«{name}» no forma parte de él</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>«{path}» cannot be read ({cause})</source>
      <translation>«{path}» no se puede leer ({cause})</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>«{path}» has other bytes than the catalog says</source>
      <translation>«{path}» tiene bytes distintos de los que dice el catálogo</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>«{path}» is missing</source>
      <translation>falta «{path}»</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog.py" />
      <source>«{path}» was changed while it was loaded</source>
      <translation>«{path}» se cambió mientras se cargaba</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog_file.py" />
      <source>Install the application again.</source>
      <translation>Instale la aplicación de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog_file.py" />
      <source>The catalog of models cannot be read: {error}.</source>
      <translation>No se puede leer el catálogo de modelos: {error}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog_file.py" />
      <source>its base has other bytes now</source>
      <translation>su base tiene ahora otros bytes</translation>
    </message>
    <message>
      <location filename="../../app/catalog/catalog_file.py" />
      <source>its base is not known</source>
      <translation>no se conoce su base</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>Check the disk where models lie.</source>
      <translation>Revise el disco donde están los modelos.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>Choose the folder again.</source>
      <translation>Elija la carpeta de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>Copy it from its original again.</source>
      <translation>Cópielo de nuevo desde su original.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>Copying {name}</source>
      <translation>Copiando {name}</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>For «{name}»: {said}.</source>
      <translation>Para «{name}»: {said}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>Free some space where {place} lies.</source>
      <translation>Libere espacio donde está {place}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>Nothing was installed.</source>
      <translation>No se instaló nada.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>Reading {name}</source>
      <translation>Leyendo {name}</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>The folder «{folder}» cannot be written: {cause}.</source>
      <translation>No se puede escribir en la carpeta «{folder}»: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>There is no room for «{name}»: it needs {needed}, and {free} are free.</source>
      <translation>No hay espacio para «{name}»: necesita {needed}, y hay {free} libres.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>Try again: it goes on where it stopped.</source>
      <translation>Inténtelo de nuevo: sigue donde se detuvo.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>What was copied is kept; the model is not used before it is whole.</source>
      <translation>Lo copiado se conserva; el modelo no se usa hasta que esté completo.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>the file has other bytes than it should have</source>
      <translation>el archivo tiene otros bytes de los que debería</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>«consultroom models list» names the models, and where each comes from. A model of your own is registered by its name.</source>
      <translation>«consultroom models list» enumera los modelos y de dónde procede cada uno. Un modelo propio se registra por su nombre.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>«{file}» has other bytes than «{model}» should have.</source>
      <translation>«{file}» tiene otros bytes de los que debería tener «{model}».</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>«{folder}» holds no model that Consultroom knows.</source>
      <translation>«{folder}» no contiene ningún modelo que Consultroom conozca.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>«{name}» is in no catalog; it can be registered by a name of its own.</source>
      <translation>«{name}» no está en ningún catálogo; puede registrarse con un nombre propio.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>«{path}» cannot be read: {cause}.</source>
      <translation>No se puede leer «{path}»: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/copying.py" />
      <source>«{path}» could not be copied: {cause}.</source>
      <translation>No se pudo copiar «{path}»: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/entry.py" />
      <source>embedding model</source>
      <translation>modelo de embeddings</translation>
    </message>
    <message>
      <location filename="../../app/catalog/entry.py" />
      <source>language model</source>
      <translation>modelo de lenguaje</translation>
    </message>
    <message>
      <location filename="../../app/catalog/entry.py" />
      <source>speech model</source>
      <translation>modelo de voz</translation>
    </message>
    <message>
      <location filename="../../app/catalog/entry.py" />
      <source>«{path}» is cut short: {found} of {bytes} bytes</source>
      <translation>«{path}» está incompleto: {found} de {bytes} bytes</translation>
    </message>
    <message>
      <location filename="../../app/catalog/entry.py" />
      <source>«{path}» is too long: {found} of {bytes} bytes</source>
      <translation>«{path}» es demasiado largo: {found} de {bytes} bytes</translation>
    </message>
    <message>
      <location filename="../../app/catalog/gguf.py" />
      <source>Choose the file again.</source>
      <translation>Elija el archivo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/gguf.py" />
      <source>a list holds what is not known</source>
      <translation>una lista contiene algo desconocido</translation>
    </message>
    <message>
      <location filename="../../app/catalog/gguf.py" />
      <source>a list is too long</source>
      <translation>una lista es demasiado larga</translation>
    </message>
    <message>
      <location filename="../../app/catalog/gguf.py" />
      <source>a tensor has too many dimensions</source>
      <translation>un tensor tiene demasiadas dimensiones</translation>
    </message>
    <message>
      <location filename="../../app/catalog/gguf.py" />
      <source>a text is too long</source>
      <translation>un texto es demasiado largo</translation>
    </message>
    <message>
      <location filename="../../app/catalog/gguf.py" />
      <source>a value has a type that is not known</source>
      <translation>un valor tiene un tipo desconocido</translation>
    </message>
    <message>
      <location filename="../../app/catalog/gguf.py" />
      <source>it does not begin as a GGUF file</source>
      <translation>no empieza como un archivo GGUF</translation>
    </message>
    <message>
      <location filename="../../app/catalog/gguf.py" />
      <source>it ends within its header</source>
      <translation>termina dentro de su cabecera</translation>
    </message>
    <message>
      <location filename="../../app/catalog/gguf.py" />
      <source>its header is too large</source>
      <translation>su cabecera es demasiado grande</translation>
    </message>
    <message>
      <location filename="../../app/catalog/gguf.py" />
      <source>its version is not known</source>
      <translation>su versión no se conoce</translation>
    </message>
    <message>
      <location filename="../../app/catalog/gguf.py" />
      <source>«{name}» cannot be read: {cause}.</source>
      <translation>No se puede leer «{name}»: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>Add it from its folder.</source>
      <translation>Añádalo desde su carpeta.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>Install it again from its original, or remove it.</source>
      <translation>Instálelo de nuevo desde su original o elimínelo.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>Install the model first that the adapter was made for.</source>
      <translation>Instale primero el modelo para el que se hizo el adaptador.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>It has {sha256}. Get it from its original again.</source>
      <translation>Tiene {sha256}. Obténgalo de nuevo de su original.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>Keep it installed.</source>
      <translation>Manténgalo instalado.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>Leave its name out to see.</source>
      <translation>Omita su nombre para verlo.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>Nothing uses such a model yet.</source>
      <translation>Nada usa todavía un modelo así.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>Read it where the model comes from, and accept it to install the model.</source>
      <translation>Léala donde se ofrece el modelo y acéptela para instalarlo.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>Switch to another model first.</source>
      <translation>Cambie primero a otro modelo.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>The file has another SHA-256 than you expect.</source>
      <translation>El archivo tiene un SHA-256 distinto del que usted espera.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>The log tells another story of this model than the registry.</source>
      <translation>Lo que el registro cuenta de este modelo no coincide con el inventario.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>The model «{key}» does not lie in «{folder}».</source>
      <translation>El modelo «{key}» no está en «{folder}».</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>The model «{key}» is not on this workstation.</source>
      <translation>El modelo «{key}» no está en este puesto.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>The model «{key}» is pinned: drafts go on with it.</source>
      <translation>El modelo «{key}» está fijado: los borradores siguen con él.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>The model «{key}» was never installed in this clinic.</source>
      <translation>El modelo «{key}» nunca se instaló en esta clínica.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>There is another model with the name «{name}».</source>
      <translation>Hay otro modelo con el nombre «{name}».</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>This is «{name}», which Consultroom knows.</source>
      <translation>Este es «{name}», que Consultroom conoce.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>Unpin it first.</source>
      <translation>Deje de fijarlo primero.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>its files are not there</source>
      <translation>sus archivos no están</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>«consultroom models list» names the models.</source>
      <translation>«consultroom models list» enumera los modelos.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>«{key}» is used, or another model stands on it.</source>
      <translation>«{key}» se usa, u otro modelo se basa en él.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>«{name}» cannot be used: {why}.</source>
      <translation>«{name}» no se puede usar: {why}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/models.py" />
      <source>«{name}» comes under the licence «{licence}».</source>
      <translation>«{name}» viene con la licencia «{licence}».</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>A model of your own needs a name.</source>
      <translation>Un modelo propio necesita un nombre.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>Choose a Llama in GGUF format, an adapter for one, or a Whisper in CTranslate2 format.</source>
      <translation>Elija un Llama en formato GGUF, un adaptador para uno, o un Whisper en formato CTranslate2.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>Choose the language model it was made for.</source>
      <translation>Elija el modelo de lenguaje para el que se hizo.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>Give it 1 to {most} letters.</source>
      <translation>Póngale de 1 a {most} caracteres.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>Only an adapter has a base; register it without one.</source>
      <translation>Solo un adaptador tiene base; regístrelo sin ella.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>Say which model it was made for.</source>
      <translation>Diga para qué modelo se hizo.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>This is {what}.</source>
      <translation>Esto es {what}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>a language model</source>
      <translation>un modelo de lenguaje</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>a speech model</source>
      <translation>un modelo de voz</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>an adapter</source>
      <translation>un adaptador</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>an embedding model</source>
      <translation>un modelo de embeddings</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>it is neither a GGUF file nor the folder of a CTranslate2 Whisper</source>
      <translation>no es ni un archivo GGUF ni la carpeta de un Whisper de CTranslate2</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>it is not a file</source>
      <translation>no es un archivo</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>its architecture is «{architecture}», not Llama</source>
      <translation>su arquitectura es «{architecture}», no Llama</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>its «{said}» makes no sense</source>
      <translation>su «{said}» no tiene sentido</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>«{folder}» cannot be read: {cause}.</source>
      <translation>«{folder}» no se puede leer: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>«{name}» cannot be registered: {why}.</source>
      <translation>«{name}» no se puede registrar: {why}.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/own.py" />
      <source>«{name}» takes no adapter.</source>
      <translation>«{name}» no admite adaptador.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/registry.py" />
      <source>the log tells another story of the clinic's models than their registry</source>
      <translation>lo que el registro cuenta de los modelos de la clínica no coincide con su inventario</translation>
    </message>
    <message>
      <location filename="../../app/catalog/removing.py" />
      <source>Close what else uses them, and remove the model again.</source>
      <translation>Cierre lo demás que los usa y elimine el modelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/removing.py" />
      <source>It is not used any more.</source>
      <translation>Ya no se usa.</translation>
    </message>
    <message>
      <location filename="../../app/catalog/removing.py" />
      <source>The files of «{name}» could not all be deleted: {cause}.</source>
      <translation>No se pudieron eliminar todos los archivos de «{name}»: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/commands/licences.py" />
      <source>There is no list of licences here, or none of «{name}».</source>
      <translation>Aquí no hay lista de licencias, o ninguna de «{name}».</translation>
    </message>
    <message>
      <location filename="../../app/commands/licences.py" />
      <source>«make package» writes it into the installed application.</source>
      <translation>«make package» la escribe en la aplicación instalada.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>Choose the update in Consultroom under «Health»: it makes one first.</source>
      <translation>Elija la actualización en Consultroom, en «Estado»: antes hace una copia.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>Install the version that you want as it was installed first.</source>
      <translation>Instale la versión que desea como se instaló la primera vez.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>No backup of today was made for this update, or it is not at hand.</source>
      <translation>No se hizo hoy ninguna copia de seguridad para esta actualización, o no está a mano.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>Only an administrator can install.</source>
      <translation>Solo un administrador del equipo puede instalar.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>Restore «{folder}» before anybody works.</source>
      <translation>Restaure «{folder}» antes de que alguien trabaje.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>Run the same command as root.</source>
      <translation>Ejecute la misma orden como root.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>Run this as they do: it asks for an administrator by itself.</source>
      <translation>Ejecute esto con la cuenta de esa persona: pide por sí solo un administrador.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>The backup of before is needed, in «{folder}»: plug its disk or stick in.</source>
      <translation>Se necesita la copia de seguridad anterior, en «{folder}»: conecte su disco o memoria USB.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>The clinic in «{folder}» belongs to somebody else.</source>
      <translation>La clínica de «{folder}» pertenece a otra persona.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>The clinic's data was not touched.</source>
      <translation>Los datos de la clínica no se tocaron.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>The stores and the backup are both there.</source>
      <translation>Los almacenes y la copia de seguridad siguen ahí.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>The update was not installed: see above.</source>
      <translation>La actualización no se instaló: vea más arriba.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>There is no update here to go back from.</source>
      <translation>Aquí no hay ninguna actualización de la que volver.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>Try again, or ask whoever looks after this computer.</source>
      <translation>Inténtelo de nuevo o pregunte a quien se ocupa de este equipo.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>Version {version} cannot read the stores: {newer} has changed their form.</source>
      <translation>La versión {version} no puede leer los almacenes: {newer} cambió su formato.</translation>
    </message>
    <message>
      <location filename="../../app/commands/update.py" />
      <source>Version {version} is installed again. The backup was not restored: see above.</source>
      <translation>La versión {version} está instalada de nuevo. La copia de seguridad no se restauró: vea más arriba.</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>April</source>
      <translation>abril</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>August</source>
      <translation>agosto</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>December</source>
      <translation>diciembre</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>February</source>
      <translation>febrero</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>Friday</source>
      <translation>viernes</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>January</source>
      <translation>enero</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>July</source>
      <translation>julio</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>June</source>
      <translation>junio</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>March</source>
      <translation>marzo</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>May</source>
      <translation>mayo</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>Monday</source>
      <translation>lunes</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>November</source>
      <translation>noviembre</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>October</source>
      <translation>octubre</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>Saturday</source>
      <translation>sábado</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>September</source>
      <translation>septiembre</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>Sunday</source>
      <translation>domingo</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>Thursday</source>
      <translation>jueves</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>Tuesday</source>
      <translation>martes</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>Wednesday</source>
      <translation>miércoles</translation>
    </message>
    <message>
      <location filename="../../app/days.py" />
      <source>{day} {month} {year}</source>
      <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
      <location filename="../../app/demo.py" />
      <source>Choose an empty folder for the demonstration.</source>
      <translation>Elija una carpeta vacía para la demostración.</translation>
    </message>
    <message>
      <location filename="../../app/demo.py" />
      <source>Nothing in it was touched.</source>
      <translation>No se tocó nada en ella.</translation>
    </message>
    <message>
      <location filename="../../app/demo.py" />
      <source>There is a clinic in {home} already.</source>
      <translation>Ya hay una clínica en {home}.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/consents.py" />
      <source>A recording of this visit is not finished.</source>
      <translation>Una grabación de esta consulta no está terminada.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/consents.py" />
      <source>Begin a new visit, or write an addendum to the note.</source>
      <translation>Empiece una consulta nueva o escriba una adenda a la nota.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/consents.py" />
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <location filename="../../app/dictation/consents.py" />
      <source>Finish or discard it, then write the withdrawal down.</source>
      <translation>Termínela o descártela, y después anote la retirada.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/consents.py" />
      <source>Overwriting what was deleted</source>
      <translation>Sobrescribiendo lo eliminado</translation>
    </message>
    <message>
      <location filename="../../app/dictation/consents.py" />
      <source>The consent is as it was.</source>
      <translation>El consentimiento sigue como estaba.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/consents.py" />
      <source>The note of this visit is signed, so nothing is recorded for it any more.</source>
      <translation>La nota de esta consulta está firmada, así que ya no se graba nada para ella.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/consents.py" />
      <source>The signed note is unchanged.</source>
      <translation>La nota firmada no ha cambiado.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>Choose another file.</source>
      <translation>Elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>Choose the files of this visit alone.</source>
      <translation>Elija solo los archivos de esta consulta.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>Importing «{name}»</source>
      <translation>Importando «{name}»</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>Importing «{name}» ({number} of {count})</source>
      <translation>Importando «{name}» ({number} de {count})</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>Nothing was imported.</source>
      <translation>No se importó nada.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>Parts of «{name}» could not be read. {kept} are kept.</source>
      <translation>Algunas partes de «{name}» no se pudieron leer. Se conservan {kept}.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>The end of «{name}» is missing. {kept} could be read and are kept.</source>
      <translation>Falta el final de «{name}». Se pudieron leer y se conservan {kept}.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>There is no sound in «{name}».</source>
      <translation>No hay sonido en «{name}».</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>These are {count} files; {most} can be imported at a time.</source>
      <translation>Son {count} archivos; se pueden importar {most} a la vez.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>mono</source>
      <translation>mono</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>stereo</source>
      <translation>estéreo</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>telephone (A-law)</source>
      <translation>teléfono (ley A)</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>telephone (μ-law)</source>
      <translation>teléfono (ley μ)</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>uncompressed</source>
      <translation>sin compresión</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>{count} channels</source>
      <translation>{count} canales</translation>
    </message>
    <message>
      <location filename="../../app/dictation/importing.py" />
      <source>{minutes} min {seconds} s</source>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recorder.py" />
      <source>Everything so far is saved.</source>
      <translation>Todo lo anterior está guardado.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recorder.py" />
      <source>Finish it, and begin another one for what is still to be said.</source>
      <translation>Termínela y empiece otra para lo que queda por decir.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recorder.py" />
      <source>The recording has reached its longest length.</source>
      <translation>La grabación ha alcanzado su duración máxima.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>A reason of 1 to {most} characters is needed.</source>
      <translation>Se necesita un motivo de 1 a {most} caracteres.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>Ask the patient, and keep the consent with the visit.</source>
      <translation>Pregunte al paciente y conserve el consentimiento con la consulta.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>Looking at «{name}»</source>
      <translation>Examinando «{name}»</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>Nobody has consented to this visit being recorded.</source>
      <translation>Nadie ha consentido en que se grabe esta consulta.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>Nothing of it was kept.</source>
      <translation>No se conservó nada de ello.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>Nothing was recorded.</source>
      <translation>No se grabó nada.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>Only a finished recording that no transcript has can be left out.</source>
      <translation>Solo se puede omitir una grabación terminada que no esté en ninguna transcripción.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>Open the visit again, and look at what it waits for.</source>
      <translation>Abra de nuevo la consulta y mire qué está esperando.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>Say why the note is written without it, such as «the file is damaged».</source>
      <translation>Indique por qué la nota se escribe sin ella, por ejemplo «el archivo está dañado».</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>The recording is safe.</source>
      <translation>La grabación está a salvo.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>{duration} of audio imported</source>
      <translation>{duration} de audio importados</translation>
    </message>
    <message>
      <location filename="../../app/dictation/recordings.py" />
      <source>«{name}» was not imported. {what}</source>
      <translation>«{name}» no se importó. {what}</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>Choose an audio or video file.</source>
      <translation>Elija un archivo de audio o de vídeo.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>Choose the file itself.</source>
      <translation>Elija el archivo en sí.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>Copy the file to this workstation, and import the copy.</source>
      <translation>Copie el archivo a este puesto e importe la copia.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>Open it, and choose the files in it.</source>
      <translation>Ábrala y elija los archivos que contiene.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>There is no file «{path}».</source>
      <translation>No existe el archivo «{path}».</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>it is a link</source>
      <translation>es un enlace</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>its name is odd</source>
      <translation>su nombre es extraño</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>«{name}» could not be read to its end: {cause}.</source>
      <translation>«{name}» no se pudo leer hasta el final: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>«{name}» does not lie on this workstation.</source>
      <translation>«{name}» no está en este puesto.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>«{name}» is a folder.</source>
      <translation>«{name}» es una carpeta.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>«{name}» is a link to another file.</source>
      <translation>«{name}» es un enlace a otro archivo.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>«{name}» is empty.</source>
      <translation>«{name}» está vacío.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>«{name}» is larger than 2 GB.</source>
      <translation>«{name}» ocupa más de 2 GB.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>«{name}» is not a file.</source>
      <translation>«{name}» no es un archivo.</translation>
    </message>
    <message>
      <location filename="../../app/dictation/source_file.py" />
      <source>«{name}» was replaced while it was opened.</source>
      <translation>«{name}» se sustituyó mientras se abría.</translation>
    </message>
    <message>
      <location filename="../../app/domain/transcript.py" />
      <source>Clinician</source>
      <translation>Clínico</translation>
    </message>
    <message>
      <location filename="../../app/domain/transcript.py" />
      <source>Companion</source>
      <translation>Acompañante</translation>
    </message>
    <message>
      <location filename="../../app/domain/transcript.py" />
      <source>Other person</source>
      <translation>Otra persona</translation>
    </message>
    <message>
      <location filename="../../app/domain/transcript.py" />
      <source>Patient</source>
      <translation>Paciente</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>Stopped.</source>
      <translation>Detenido.</translation>
    </message>
    <message>
      <location filename="../../app/export/audit_report.py" />
      <source>Choose a shorter period, or export it as CSV.</source>
      <translation>Elija un periodo más corto o expórtelo como CSV.</translation>
    </message>
    <message>
      <location filename="../../app/export/audit_report.py" />
      <source>Made by {name} on {day} at {time}, sorted by {order}.</source>
      <translation>Hecho por {name} el {day} a las {time}, ordenado por {order}.</translation>
    </message>
    <message>
      <location filename="../../app/export/audit_report.py" />
      <source>Root of the log: {root}</source>
      <translation>Raíz del registro: {root}</translation>
    </message>
    <message>
      <location filename="../../app/export/audit_report.py" />
      <source>This report has {count} events, and paper takes {most}.</source>
      <translation>Este informe tiene {count} eventos, y en papel caben {most}.</translation>
    </message>
    <message>
      <location filename="../../app/export/audit_report.py" />
      <source>Writing the pages</source>
      <translation>Escribiendo las páginas</translation>
    </message>
    <message>
      <location filename="../../app/export/audit_report.py" />
      <source>{clinic} · made by {name} · {time}</source>
      <translation>{clinic} · hecho por {name} · {time}</translation>
    </message>
    <message>
      <location filename="../../app/export/audit_report.py" />
      <source>{count} of the {size} events that the log held then.</source>
      <translation>{count} de los {size} eventos que el registro contenía entonces.</translation>
    </message>
    <message>
      <location filename="../../app/export/letterhead.py" />
      <source>Choose a PNG or JPEG file of your logo.</source>
      <translation>Elija un archivo PNG o JPEG con su logotipo.</translation>
    </message>
    <message>
      <location filename="../../app/export/letterhead.py" />
      <source>This picture cannot be the logo: {why}.</source>
      <translation>Esta imagen no puede ser el logotipo: {why}.</translation>
    </message>
    <message>
      <location filename="../../app/export/letterhead.py" />
      <source>it has fewer than {least} pixels on a side</source>
      <translation>tiene menos de {least} píxeles en un lado</translation>
    </message>
    <message>
      <location filename="../../app/export/letterhead.py" />
      <source>it has more than {most} pixels on a side</source>
      <translation>tiene más de {most} píxeles en un lado</translation>
    </message>
    <message>
      <location filename="../../app/export/letterhead.py" />
      <source>it holds too much detail for a logo</source>
      <translation>tiene demasiado detalle para un logotipo</translation>
    </message>
    <message>
      <location filename="../../app/export/letterhead.py" />
      <source>it is animated</source>
      <translation>está animada</translation>
    </message>
    <message>
      <location filename="../../app/export/letterhead.py" />
      <source>it is damaged</source>
      <translation>está dañada</translation>
    </message>
    <message>
      <location filename="../../app/export/letterhead.py" />
      <source>it is larger than {most} MB</source>
      <translation>ocupa más de {most} MB</translation>
    </message>
    <message>
      <location filename="../../app/export/letterhead.py" />
      <source>it is neither PNG nor JPEG</source>
      <translation>no es ni PNG ni JPEG</translation>
    </message>
    <message>
      <location filename="../../app/export/letterhead.py" />
      <source>«{name}» could not be read: {cause}.</source>
      <translation>«{name}» no se pudo leer: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/export/new_file.py" />
      <source>Name a file that does not exist yet.</source>
      <translation>Indique un archivo que aún no exista.</translation>
    </message>
    <message>
      <location filename="../../app/export/new_file.py" />
      <source>«{path}» could not be written: {cause}.</source>
      <translation>«{path}» no se pudo escribir: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/export/note_document.py" />
      <source>amended</source>
      <translation>con adenda</translation>
    </message>
    <message>
      <location filename="../../app/export/note_document.py" />
      <source>amended and signed</source>
      <translation>con adenda y firmada</translation>
    </message>
    <message>
      <location filename="../../app/export/note_document.py" />
      <source>draft, not signed</source>
      <translation>borrador, sin firmar</translation>
    </message>
    <message>
      <location filename="../../app/export/note_document.py" />
      <source>entered in error</source>
      <translation>registrada por error</translation>
    </message>
    <message>
      <location filename="../../app/export/note_document.py" />
      <source>final</source>
      <translation>definitiva</translation>
    </message>
    <message>
      <location filename="../../app/export/note_document.py" />
      <source>signed</source>
      <translation>firmada</translation>
    </message>
    <message>
      <location filename="../../app/export/note_files.py" />
      <source>Choose another one, or take the words that are offered.</source>
      <translation>Elija otra o use las palabras que se ofrecen.</translation>
    </message>
    <message>
      <location filename="../../app/export/note_files.py" />
      <source>Nothing was exported.</source>
      <translation>No se exportó nada.</translation>
    </message>
    <message>
      <location filename="../../app/export/note_files.py" />
      <source>The passphrase of a file has at most {most} letters that every keyboard types alike, and no spaces at its ends.</source>
      <translation>La frase de contraseña de un archivo tiene como máximo {most} caracteres que todos los teclados escriben igual, y ningún espacio en los extremos.</translation>
    </message>
    <message>
      <location filename="../../app/export/notes.py" />
      <source>Choose a folder outside it.</source>
      <translation>Elija una carpeta fuera de ella.</translation>
    </message>
    <message>
      <location filename="../../app/export/notes.py" />
      <source>Nothing is written in this section.</source>
      <translation>No hay nada escrito en este apartado.</translation>
    </message>
    <message>
      <location filename="../../app/export/notes.py" />
      <source>Show this to whoever looks after Consultroom, and verify the log.</source>
      <translation>Muestre esto a quien se ocupa de Consultroom y verifique el registro.</translation>
    </message>
    <message>
      <location filename="../../app/export/notes.py" />
      <source>Sign it first. A draft can be copied or printed, and says that it is one.</source>
      <translation>Fírmela primero. Un borrador se puede copiar o imprimir, y dice que lo es.</translation>
    </message>
    <message>
      <location filename="../../app/export/notes.py" />
      <source>The note is not signed, and only signed notes become files.</source>
      <translation>La nota no está firmada, y solo las notas firmadas se convierten en archivos.</translation>
    </message>
    <message>
      <location filename="../../app/export/notes.py" />
      <source>The signatures of this note do not fit what is stored.</source>
      <translation>Las firmas de esta nota no corresponden a lo guardado.</translation>
    </message>
    <message>
      <location filename="../../app/export/notes.py" />
      <source>This is the clinic's own folder, where nothing is exported to.</source>
      <translation>Esta es la carpeta propia de la clínica, a la que no se exporta nada.</translation>
    </message>
    <message>
      <location filename="../../app/export/patient.py" />
      <source>Choose a folder outside it, such as one on a stick for the patient.</source>
      <translation>Elija una carpeta fuera de ella, por ejemplo en una memoria USB para el paciente.</translation>
    </message>
    <message>
      <location filename="../../app/export/patient.py" />
      <source>Choose another one.</source>
      <translation>Elija otra.</translation>
    </message>
    <message>
      <location filename="../../app/export/patient.py" />
      <source>Collecting the data</source>
      <translation>Reuniendo los datos</translation>
    </message>
    <message>
      <location filename="../../app/export/patient.py" />
      <source>Exported</source>
      <translation>Exportado</translation>
    </message>
    <message>
      <location filename="../../app/export/patient.py" />
      <source>The export could not be written: {cause}.</source>
      <translation>No se pudo escribir la exportación: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/export/patient.py" />
      <source>There is no folder «{name}».</source>
      <translation>No existe la carpeta «{name}».</translation>
    </message>
    <message>
      <location filename="../../app/export/patient.py" />
      <source>This is the clinic's own folder, where nothing lies unencrypted.</source>
      <translation>Esta es la carpeta propia de la clínica, donde nada queda sin cifrar.</translation>
    </message>
    <message>
      <location filename="../../app/export/patient.py" />
      <source>Writing recording {number} of {count}</source>
      <translation>Escribiendo la grabación {number} de {count}</translation>
    </message>
    <message>
      <location filename="../../app/export/patient.py" />
      <source>Writing the page</source>
      <translation>Escribiendo la página</translation>
    </message>
    <message>
      <location filename="../../app/export/patient_page.py" />
      <source>This folder is not encrypted. Whoever has it can read and hear everything in it. Hand it over personally, or on a medium that you protect yourself.</source>
      <translation>Esta carpeta no está cifrada. Quien la tenga puede leer y oír todo lo que contiene. Entréguela en persona o en un soporte que usted mismo proteja.</translation>
    </message>
    <message>
      <location filename="../../app/export/sheet.py" />
      <source>Consultroom · keep in a safe</source>
      <translation>Consultroom · guardar en una caja fuerte</translation>
    </message>
    <message>
      <location filename="../../app/export/sheet.py" />
      <source>How to keep it</source>
      <translation>Cómo guardarla</translation>
    </message>
    <message>
      <location filename="../../app/export/sheet.py" />
      <source>Made on {day} at {time}</source>
      <translation>Hecha el {day} a las {time}</translation>
    </message>
    <message>
      <location filename="../../app/export/sheet.py" />
      <source>Recovery sheet</source>
      <translation>Hoja de recuperación</translation>
    </message>
    <message>
      <location filename="../../app/export/sheet.py" />
      <source>When to use it</source>
      <translation>Cuándo usarla</translation>
    </message>
    <message>
      <location filename="../../app/export/sheet_words.py" />
      <source>If it is lost and nobody can sign in, the records cannot be opened by anybody.</source>
      <translation>Si se pierde y nadie puede iniciar sesión, nadie podrá abrir los datos.</translation>
    </message>
    <message>
      <location filename="../../app/export/sheet_words.py" />
      <source>If it may have been seen, replace the recovery key and destroy this sheet.</source>
      <translation>Si es posible que alguien la haya visto, sustituya la clave de recuperación y destruya esta hoja.</translation>
    </message>
    <message>
      <location filename="../../app/export/sheet_words.py" />
      <source>Keep this sheet in a safe, away from the workstation. Do not photograph it, send it or type it into any other program.</source>
      <translation>Guarde esta hoja en una caja fuerte, lejos del puesto. No la fotografíe, no la envíe y no la escriba en ningún otro programa.</translation>
    </message>
    <message>
      <location filename="../../app/export/sheet_words.py" />
      <source>These 24 words open everything that this clinic keeps in Consultroom: the charts, the accounts and the audit log. They need no passphrase and no particular workstation.</source>
      <translation>Estas 24 palabras abren todo lo que esta clínica guarda en Consultroom: las historias, las cuentas y el registro de auditoría. No necesitan frase de contraseña ni un puesto concreto.</translation>
    </message>
    <message>
      <location filename="../../app/export/sheet_words.py" />
      <source>Use them when nobody who reads charts can sign in any more, when the workstation is lost or broken, or when the key slots were changed by somebody. Each use is written into the audit log, and the words are replaced afterwards.</source>
      <translation>Úselas cuando ya no pueda iniciar sesión nadie que lea historias, cuando el puesto se pierda o se rompa, o cuando alguien haya cambiado las ranuras de claves. Cada uso queda escrito en el registro de auditoría, y después se sustituyen las palabras.</translation>
    </message>
    <message>
      <location filename="../../app/export/sheet_words.py" />
      <source>Whoever holds it and a copy of the clinic's folder can read every chart.</source>
      <translation>Quien tenga esta hoja y una copia de la carpeta de la clínica puede leer todas las historias.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/allergies.py" />
      <source>The note denies allergies; the cited words say «{heard}».</source>
      <translation>La nota niega alergias; las palabras citadas dicen «{heard}».</translation>
    </message>
    <message>
      <location filename="../../app/grounding/characters.py" />
      <source>«{word}» has letters or digits that look like others. Write it anew.</source>
      <translation>«{word}» tiene letras o cifras que parecen otras. Escríbala de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/claims.py" />
      <source>In other words than were said: {words}.</source>
      <translation>Con otras palabras de las que se dijeron: {words}.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/claims.py" />
      <source>Not in the cited words: {words}.</source>
      <translation>No está en las palabras citadas: {words}.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/claims.py" />
      <source>The note names {said}; the cited words do not.</source>
      <translation>La nota nombra {said}; las palabras citadas, no.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/claims.py" />
      <source>The note says {said}; the cited words say {heard}.</source>
      <translation>La nota dice {said}; las palabras citadas dicen {heard}.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/claims.py" />
      <source>The two names are easily confused.</source>
      <translation>Los dos nombres se confunden con facilidad.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/consent.py" />
      <source>The note says «{said}»; the cited words do not.</source>
      <translation>La nota dice «{said}»; las palabras citadas, no.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/denials.py" />
      <source>The note affirms «{word}»; the cited words deny it.</source>
      <translation>La nota afirma «{word}»; las palabras citadas lo niegan.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/denials.py" />
      <source>The note affirms «{word}»; the cited words do not clearly do so.</source>
      <translation>La nota afirma «{word}»; las palabras citadas no lo hacen con claridad.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/denials.py" />
      <source>The note denies «{word}»; the cited words affirm it.</source>
      <translation>La nota niega «{word}»; las palabras citadas lo afirman.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/denials.py" />
      <source>The note denies «{word}»; the cited words do not clearly do so.</source>
      <translation>La nota niega «{word}»; las palabras citadas no lo hacen con claridad.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/doses.py" />
      <source>The note gives {said}; the cited words say {heard} of {drug}.</source>
      <translation>La nota indica {said}; las palabras citadas dicen {heard} de {drug}.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/figures.py" />
      <source>Of the date {said} only «{heard}» was said.</source>
      <translation>De la fecha {said} solo se dijo «{heard}».</translation>
    </message>
    <message>
      <location filename="../../app/grounding/figures.py" />
      <source>The note says {said}; the cited words do not.</source>
      <translation>La nota dice {said}; las palabras citadas, no.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/grounding.py" />
      <source>Heard with little certainty: {words}. Listen to it.</source>
      <translation>Se oyó con poca certeza: {words}. Escúchelo.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/grounding.py" />
      <source>Said only where somebody tells what to write («{words}»). Ask whether it is so.</source>
      <translation>Se dijo solo donde alguien indica qué escribir («{words}»). Pregunte si es así.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/grounding.py" />
      <source>Segment {number}, which is not cited, says it.</source>
      <translation>Lo dice el segmento {number}, que no está citado.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/grounding.py" />
      <source>The cited words say none of this.</source>
      <translation>Las palabras citadas no dicen nada de esto.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/grounding.py" />
      <source>The statement cites no words.</source>
      <translation>La afirmación no cita ninguna palabra.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/identity.py" />
      <source>Heard: «{said}». The visit is of {whom}.</source>
      <translation>Se oyó: «{said}». La consulta es de {whom}.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/identity.py" />
      <source>somebody born {day}</source>
      <translation>alguien con fecha de nacimiento {day}</translation>
    </message>
    <message>
      <location filename="../../app/grounding/identity.py" />
      <source>somebody who is female</source>
      <translation>una mujer</translation>
    </message>
    <message>
      <location filename="../../app/grounding/identity.py" />
      <source>somebody who is male</source>
      <translation>un hombre</translation>
    </message>
    <message>
      <location filename="../../app/grounding/identity.py" />
      <source>somebody who is {count} year old</source>
      <translation>alguien de {count} año</translation>
    </message>
    <message>
      <location filename="../../app/grounding/identity.py" />
      <source>somebody who is {count} years old</source>
      <translation>alguien de {count} años</translation>
    </message>
    <message>
      <location filename="../../app/grounding/missing.py" />
      <source>An allergy to {substance} was said and is not in the note.</source>
      <translation>Se dijo una alergia a {substance} y no está en la nota.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/missing.py" />
      <source>Said, and not in the note: {words}.</source>
      <translation>Se dijo y no está en la nota: {words}.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/relatives.py" />
      <source>Nobody said that the {relative} speaks here.</source>
      <translation>Nadie dijo que aquí hable esta persona: {relative}.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/relatives.py" />
      <source>The note says this of the patient; the cited words say it of a relative: «{heard}».</source>
      <translation>La nota lo dice del paciente; las palabras citadas lo dicen de un familiar: «{heard}».</translation>
    </message>
    <message>
      <location filename="../../app/grounding/relatives.py" />
      <source>The note says this of the {relative}; the cited words do not.</source>
      <translation>La nota dice esto de un familiar ({relative}); las palabras citadas, no.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/relatives.py" />
      <source>The note speaks of the {relative}; the cited words do not.</source>
      <translation>La nota habla de un familiar ({relative}); las palabras citadas, no.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/routes.py" />
      <source>The note gives {drug} {route}; the cited words do not say so.</source>
      <translation>La nota indica {drug} {route}; las palabras citadas no lo dicen.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/routes.py" />
      <source>The note gives {drug} {route}; the cited words say {heard}.</source>
      <translation>La nota indica {drug} {route}; las palabras citadas dicen {heard}.</translation>
    </message>
    <message>
      <location filename="../../app/grounding/sided.py" />
      <source>The note says {said}; the cited words name no side.</source>
      <translation>La nota dice {said}; las palabras citadas no nombran ningún lado.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/choosing.py" />
      <source>all on {device}</source>
      <translation>todo en {device}</translation>
    </message>
    <message>
      <location filename="../../app/hardware/choosing.py" />
      <source>does not fit</source>
      <translation>no cabe</translation>
    </message>
    <message>
      <location filename="../../app/hardware/choosing.py" />
      <source>processor</source>
      <translation>procesador</translation>
    </message>
    <message>
      <location filename="../../app/hardware/choosing.py" />
      <source>{layers} of {count} layers on {device}</source>
      <translation>{layers} de {count} capas en {device}</translation>
    </message>
    <message>
      <location filename="../../app/hardware/measuring.py" />
      <source>Measuring once what this workstation does best</source>
      <translation>Midiendo una sola vez qué hace mejor este puesto</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>CUDA's share of main memory</source>
      <translation>la parte de CUDA en la memoria principal</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>buffers</source>
      <translation>búferes</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>context</source>
      <translation>contexto</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>driver</source>
      <translation>controlador</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>how much less in 8 bits</source>
      <translation>cuánto menos en 8 bits</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>its vocabulary</source>
      <translation>su vocabulario</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>program</source>
      <translation>programa</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>the driver's share of main memory</source>
      <translation>la parte del controlador en la memoria principal</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>the driver's share of the card</source>
      <translation>la parte del controlador en la tarjeta</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>vocabulary</source>
      <translation>vocabulario</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>weights</source>
      <translation>pesos</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>weights laid out anew</source>
      <translation>pesos reordenados</translation>
    </message>
    <message>
      <location filename="../../app/hardware/memory.py" />
      <source>windows</source>
      <translation>ventanas</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>, context in 8 bits</source>
      <translation>, contexto en 8 bits</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>16 bits</source>
      <translation>16 bits</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>32 bits</source>
      <translation>32 bits</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>8 bits</source>
      <translation>8 bits</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>A part of the language model on the card, speech on the processor</source>
      <translation>Una parte del modelo de lenguaje en la tarjeta, la voz en el procesador</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Both engines compute on the processor: {why}.</source>
      <translation>Ambos motores calculan en el procesador: {why}.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Both on the card, speech in {bits}{context}</source>
      <translation>Ambos en la tarjeta, la voz en {bits}{context}</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Both on the processor</source>
      <translation>Ambos en el procesador</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Both on the processor, weights as they lie in the file</source>
      <translation>Ambos en el procesador, los pesos tal como están en el archivo</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Chosen as the least; it does not fit.</source>
      <translation>Se eligió como lo mínimo; no cabe.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Chosen.</source>
      <translation>Elegido.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Each on a card of its own, speech in {bits}{context}</source>
      <translation>Cada uno en su tarjeta, la voz en {bits}{context}</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Fits too; against it: {lack}.</source>
      <translation>También cabe; en contra: {lack}.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Language model on the card{context}, speech on the processor</source>
      <translation>El modelo de lenguaje en la tarjeta{context}, la voz en el procesador</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Needs {size} more of main memory.</source>
      <translation>Necesita {size} más de memoria principal.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Needs {size} more of the card.</source>
      <translation>Necesita {size} más de la tarjeta.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>One after the other on the card, speech in {bits}</source>
      <translation>Uno tras otro en la tarjeta, la voz en {bits}</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>One after the other on the processor</source>
      <translation>Uno tras otro en el procesador</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>Speech on the card, in {bits}</source>
      <translation>Voz en la tarjeta, en {bits}</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>The models do not fit in this machine: {size} of main memory are missing, so expect them to be slow or to end.</source>
      <translation>Los modelos no caben en esta máquina: faltan {size} de memoria principal, así que es de esperar que sean lentos o se interrumpan.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>both engines share one card</source>
      <translation>ambos motores comparten una tarjeta</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>drafts are slower</source>
      <translation>los borradores son más lentos</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>each engine waits for the other</source>
      <translation>cada motor espera al otro</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>nothing is gained by it</source>
      <translation>no se gana nada con ello</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>speech is less precise</source>
      <translation>la voz es menos precisa</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>speech is slower</source>
      <translation>la voz es más lenta</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>the card has too little memory free</source>
      <translation>la tarjeta tiene muy poca memoria libre</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>the context is less precise</source>
      <translation>el contexto es menos preciso</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>the layers beside the card are slower</source>
      <translation>las capas fuera de la tarjeta son más lentas</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>the weights are not laid out for this processor</source>
      <translation>los pesos no están ordenados para este procesador</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>these models are small</source>
      <translation>estos modelos son pequeños</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>this machine has no card that they can use</source>
      <translation>esta máquina no tiene ninguna tarjeta que puedan usar</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>{card} cannot be used ({why})</source>
      <translation>{card} no se puede usar ({why})</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>{one} and {other}</source>
      <translation>{one} y {other}</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>{way}: {taken} of {free} free on {cards}, because that is the best of all and it fits.</source>
      <translation>{way}: {taken} de {free} libres en {cards}, porque es lo mejor de todo y cabe.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/plan.py" />
      <source>{way}: {taken} of {free} free on {cards}, because what would be better needs {missing} more of the card.</source>
      <translation>{way}: {taken} de {free} libres en {cards}, porque lo que sería mejor necesita {missing} más de la tarjeta.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/probe.py" />
      <source>Its driver {driver} is too old for CUDA 12: install a newer one.</source>
      <translation>Su controlador {driver} es demasiado antiguo para CUDA 12: instale uno más reciente.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/probe.py" />
      <source>NVIDIA's driver does not answer ({error}).</source>
      <translation>El controlador de NVIDIA no responde ({error}).</translation>
    </message>
    <message>
      <location filename="../../app/hardware/probe.py" />
      <source>The card does not answer.</source>
      <translation>La tarjeta no responde.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/probe.py" />
      <source>The card is too old for CUDA 12.</source>
      <translation>La tarjeta es demasiado antigua para CUDA 12.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/self_test.py" />
      <source>Speech is written down {factor} times as fast as it is spoken{where}, and notes are written at {tokens} tokens a second {place}.</source>
      <translation>El habla se transcribe {factor} veces más rápido de lo que se habla{where}, y las notas se escriben a {tokens} tokens por segundo {place}.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/self_test.py" />
      <source>Testing this workstation: loading the language model</source>
      <translation>Probando este puesto: cargando el modelo de lenguaje</translation>
    </message>
    <message>
      <location filename="../../app/hardware/self_test.py" />
      <source>Testing this workstation: loading the speech model</source>
      <translation>Probando este puesto: cargando el modelo de voz</translation>
    </message>
    <message>
      <location filename="../../app/hardware/self_test.py" />
      <source>Testing this workstation: notes</source>
      <translation>Probando este puesto: notas</translation>
    </message>
    <message>
      <location filename="../../app/hardware/self_test.py" />
      <source>Testing this workstation: speech</source>
      <translation>Probando este puesto: voz</translation>
    </message>
    <message>
      <location filename="../../app/hardware/self_test.py" />
      <source>The engine {name} is not sealed.</source>
      <translation>El motor {name} no está sellado.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/self_test.py" />
      <source>The test could not be kept beside the models ({cause}).</source>
      <translation>La prueba no se pudo guardar junto a los modelos ({cause}).</translation>
    </message>
    <message>
      <location filename="../../app/hardware/self_test.py" />
      <source>This workstation is tested</source>
      <translation>Este puesto está probado</translation>
    </message>
    <message>
      <location filename="../../app/hardware/self_test.py" />
      <source>on the processor with {count} thread</source>
      <translation>en el procesador con {count} hilo</translation>
    </message>
    <message>
      <location filename="../../app/hardware/self_test.py" />
      <source>on the processor with {count} threads</source>
      <translation>en el procesador con {count} hilos</translation>
    </message>
    <message>
      <location filename="../../app/hardware/self_test.py" />
      <source>on {device}</source>
      <translation>en {device}</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Ask whoever looks after this computer to turn on {switch} before the first patient. Charts are encrypted by Consultroom in any case; what the system itself puts aside, such as memory while it sleeps, is not.</source>
      <translation>Pida a quien se ocupa de este equipo que active {switch} antes del primer paciente. Consultroom cifra las historias en todo caso; no así lo que el propio sistema deja aparte, como la memoria mientras está en suspensión.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Charts stay closed until it is. Show this to whoever installed Consultroom.</source>
      <translation>Las historias permanecen cerradas hasta que lo esté. Muestre esto a quien instaló Consultroom.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Closed to Consultroom: {count} ways out were tried and refused.</source>
      <translation>Cerrada para Consultroom: se probaron y se rechazaron {count} salidas.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Disk</source>
      <translation>Disco</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Everything is computed by the processor: the same, only slower.</source>
      <translation>Todo lo calcula el procesador: lo mismo, solo que más despacio.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Graphics card</source>
      <translation>Tarjeta gráfica</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Have them on a stick; they are added once the clinic is founded.</source>
      <translation>Téngalos en una memoria USB; se añaden una vez creada la clínica.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Have whoever looks after this computer mend that.</source>
      <translation>Pida a quien se ocupa de este equipo que lo arregle.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>It could not be proved that the network is closed.</source>
      <translation>No se pudo demostrar que la red está cerrada.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Models and a year of charts take about {size}. Make room, or have a larger disk put in.</source>
      <translation>Los modelos y un año de historias ocupan unos {size}. Libere espacio o haga instalar un disco mayor.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Network</source>
      <translation>Red</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>None that could compute was found.</source>
      <translation>No se encontró ninguna que pudiera calcular.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Only {size} of the disk are free.</source>
      <translation>Solo hay {size} libres en el disco.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Room</source>
      <translation>Espacio</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Take it as not encrypted. Ask whoever looks after this computer to turn on {switch} before the first patient, or to tell you that it is on.</source>
      <translation>Considérelo no cifrado. Pida a quien se ocupa de este equipo que active {switch} antes del primer paciente, o que le confirme que está activado.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>The demonstration models work, to try things out. More memory or a card is needed.</source>
      <translation>Los modelos de demostración funcionan, para probar. Se necesita más memoria o una tarjeta.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>The disk is encrypted.</source>
      <translation>El disco está cifrado.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>The system does not encrypt this disk.</source>
      <translation>El sistema no cifra este disco.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>The system does not say whether this disk is encrypted.</source>
      <translation>El sistema no dice si este disco está cifrado.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>This disk is encrypted, but maybe not where the system puts memory aside (swap).</source>
      <translation>Este disco está cifrado, pero quizá no donde el sistema deja aparte la memoria (swap).</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Until then everything is computed by the processor: the same, only slower.</source>
      <translation>Hasta entonces todo lo calcula el procesador: lo mismo, solo que más despacio.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>Words of patients could lie there. Ask whoever looks after this computer to encrypt the swap, or to turn it off, before the first patient.</source>
      <translation>Podría haber allí palabras de pacientes. Pida a quien se ocupa de este equipo que cifre el swap o lo desactive antes del primer paciente.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>encryption (LUKS)</source>
      <translation>el cifrado (LUKS)</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>{card} with {memory}</source>
      <translation>{card} con {memory}</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>{has}: too little for a model for patients.</source>
      <translation>{has}: demasiado poco para un modelo para pacientes.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>{has}: «{language}» fits for notes, «{speech}» for speech.</source>
      <translation>{has}: «{language}» sirve para las notas, «{speech}» para la voz.</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>{memory} of memory and {count} core</source>
      <translation>{memory} de memoria y {count} núcleo</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>{memory} of memory and {count} cores</source>
      <translation>{memory} de memoria y {count} núcleos</translation>
    </message>
    <message>
      <location filename="../../app/hardware/workstation.py" />
      <source>{size} of the disk are free.</source>
      <translation>Hay {size} libres en el disco.</translation>
    </message>
    <message>
      <location filename="../../app/health/health.py" />
      <source>If nobody restored it, verify the log and compare it with a printed checkpoint.</source>
      <translation>Si nadie lo restauró, verifique el registro y compárelo con un punto de control impreso.</translation>
    </message>
    <message>
      <location filename="../../app/health/health.py" />
      <source>The audit log does not continue what the charts remember: it was restored or rewritten.</source>
      <translation>El registro de auditoría no continúa lo que recuerdan las historias: se restauró o se reescribió.</translation>
    </message>
    <message>
      <location filename="../../app/health/health.py" />
      <source>Verify the log, and compare it with a printed checkpoint.</source>
      <translation>Verifique el registro y compárelo con un punto de control impreso.</translation>
    </message>
    <message>
      <location filename="../../app/health/health.py" />
      <source>{store} came without the account of how it was closed, so it cannot be seen whether an older part was put back before. This is so after a restore.</source>
      <translation>{store} llegó sin la constancia de cómo se cerró, así que no se puede ver si antes se repuso una parte más antigua. Ocurre después de una restauración.</translation>
    </message>
    <message>
      <location filename="../../app/health/installed.py" />
      <source>Install it from its folder or stick, or switch to another model.</source>
      <translation>Instálelo desde su carpeta o memoria USB, o cambie a otro modelo.</translation>
    </message>
    <message>
      <location filename="../../app/health/installed.py" />
      <source>Install them again from their originals, or remove them.</source>
      <translation>Instálelos de nuevo desde sus originales o elimínelos.</translation>
    </message>
    <message>
      <location filename="../../app/health/installed.py" />
      <source>The files of the model «{name}» are not on this workstation, or not whole.</source>
      <translation>Los archivos del modelo «{name}» no están en este puesto o no están íntegros.</translation>
    </message>
    <message>
      <location filename="../../app/health/installed.py" />
      <source>The log tells another story of the clinic's models than their registry: {names}. Nothing is computed with models of their kind.</source>
      <translation>Lo que el registro cuenta de los modelos de la clínica no coincide con su inventario: {names}. No se calcula nada con modelos de su clase.</translation>
    </message>
    <message>
      <location filename="../../app/inference/cards.py" />
      <source>The graphics cards could not be asked: {what}</source>
      <translation>No se pudo consultar a las tarjetas gráficas: {what}</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it described a file that cannot be</source>
      <translation>describió un archivo que no puede ser</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it gave a device a name that is none</source>
      <translation>dio a un dispositivo un nombre que no lo es</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it gave a format a name that is none</source>
      <translation>dio a un formato un nombre que no lo es</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it gave an unknown reason to finish</source>
      <translation>dio un motivo desconocido para terminar</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it named more things than there can be</source>
      <translation>nombró más cosas de las que puede haber</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it sent a count that cannot be</source>
      <translation>envió una cantidad que no puede ser</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it sent a duration that cannot be</source>
      <translation>envió una duración que no puede ser</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it sent a number that is not finite</source>
      <translation>envió un número que no es finito</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it sent a probability that is none</source>
      <translation>envió una probabilidad que no lo es</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it sent a segment of a window that nobody asked for</source>
      <translation>envió un segmento de una ventana que nadie pidió</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it sent a segment with too many words</source>
      <translation>envió un segmento con demasiadas palabras</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it sent a size that cannot be</source>
      <translation>envió un tamaño que no puede ser</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it sent a stretch of speech outside its window</source>
      <translation>envió un tramo de habla fuera de su ventana</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it sent a text that is too long</source>
      <translation>envió un texto demasiado largo</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it sent a time outside its window</source>
      <translation>envió un momento fuera de su ventana</translation>
    </message>
    <message>
      <location filename="../../app/inference/checks.py" />
      <source>it sent more than was asked for</source>
      <translation>envió más de lo que se pidió</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine.py" />
      <source>it did not describe the file</source>
      <translation>no describió el archivo</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine.py" />
      <source>it sent another number of samples than it says</source>
      <translation>envió un número de muestras distinto del que dice</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine.py" />
      <source>it sent no samples</source>
      <translation>no envió muestras</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine.py" />
      <source>it sent no segment</source>
      <translation>no envió ningún segmento</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine.py" />
      <source>it sent no stretches of speech</source>
      <translation>no envió tramos de habla</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine.py" />
      <source>it sent no text</source>
      <translation>no envió ningún texto</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>Nothing that was recorded or written is lost.</source>
      <translation>No se ha perdido nada de lo grabado o escrito.</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>Run «consultroom doctor» and show its result to whoever installed this workstation.</source>
      <translation>Ejecute «consultroom doctor» y muestre su resultado a quien instaló este puesto.</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>The audio import</source>
      <translation>La importación de audio</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>The language engine</source>
      <translation>El motor de lenguaje</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>The speech engine</source>
      <translation>El motor de voz</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>Try again; if it happens again, tell whoever installed this workstation.</source>
      <translation>Inténtelo de nuevo; si vuelve a ocurrir, avise a quien instaló este puesto.</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>Waiting for {engine}: next in the queue</source>
      <translation>En espera: {engine}, siguiente en la cola</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>Waiting for {engine}: number {place} in the queue</source>
      <translation>En espera: {engine}, número {place} en la cola</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>nothing held</source>
      <translation>ninguna barrera funcionó</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>the audio import</source>
      <translation>la importación de audio</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>the language engine</source>
      <translation>el motor de lenguaje</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>the speech engine</source>
      <translation>el motor de voz</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>{engine} could not be sealed off from the network and the disk ({broken}), so it was not used.</source>
      <translation>{engine} no se pudo aislar de la red y del disco ({broken}), así que no se usó.</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>{engine} failed on this request ({message}).</source>
      <translation>{engine} falló en esta petición ({message}).</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>{engine} is at work</source>
      <translation>{engine} está en marcha</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>{engine} stopped: {reason}.</source>
      <translation>{engine} se detuvo: {reason}.</translation>
    </message>
    <message>
      <location filename="../../app/inference/engine_words.py" />
      <source>{engine} was closed.</source>
      <translation>{engine} se ha cerrado.</translation>
    </message>
    <message>
      <location filename="../../app/inference/engines.py" />
      <source>Loading {name}</source>
      <translation>Cargando {name}</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>at precision {precision}</source>
      <translation>con la precisión {precision}</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>on the graphics card</source>
      <translation>en la tarjeta gráfica</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>on the graphics card instead of the processor</source>
      <translation>en la tarjeta gráfica en lugar del procesador</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>on the processor</source>
      <translation>en el procesador</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>on the processor instead of the graphics card</source>
      <translation>en el procesador en lugar de la tarjeta gráfica</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>the graphics card cannot be used</source>
      <translation>no se puede usar la tarjeta gráfica</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>with a context of {now} instead of {before} tokens</source>
      <translation>con un contexto de {now} en lugar de {before} tokens</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>with a smaller cache</source>
      <translation>con una caché más pequeña</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>with less at once</source>
      <translation>con menos a la vez</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>with {now} instead of {before} layers on the graphics card</source>
      <translation>con {now} en lugar de {before} capas en la tarjeta gráfica</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>{engine} computes {where} again, as planned.</source>
      <translation>{engine} calcula de nuevo {where}, como estaba previsto.</translation>
    </message>
    <message>
      <location filename="../../app/inference/ladder.py" />
      <source>{engine} now computes {how}: {why}.</source>
      <translation>{engine} calcula ahora {how}: {why}.</translation>
    </message>
    <message>
      <location filename="../../app/inference/precision.py" />
      <source>There is no precision «{precision}» of a {role} model.</source>
      <translation>No existe la precisión «{precision}» para un modelo de tipo {role}.</translation>
    </message>
    <message>
      <location filename="../../app/inference/restarts.py" />
      <source>Try again in {seconds} seconds; if it happens again, tell whoever installed this workstation.</source>
      <translation>Inténtelo de nuevo dentro de {seconds} segundos; si vuelve a ocurrir, avise a quien instaló este puesto.</translation>
    </message>
    <message>
      <location filename="../../app/inference/restarts.py" />
      <source>{engine} stopped {most} times within a minute.</source>
      <translation>{engine} se detuvo {most} veces en un minuto.</translation>
    </message>
    <message>
      <location filename="../../app/inference/status.py" />
      <source>CPU, {count} thread</source>
      <translation>CPU, {count} hilo</translation>
    </message>
    <message>
      <location filename="../../app/inference/status.py" />
      <source>CPU, {count} threads</source>
      <translation>CPU, {count} hilos</translation>
    </message>
    <message>
      <location filename="../../app/inference/supervisor.py" />
      <source>Close other programs, or choose a smaller model, and try again.</source>
      <translation>Cierre otros programas o elija un modelo más pequeño, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/inference/supervisor.py" />
      <source>Try again; it is started afresh.</source>
      <translation>Inténtelo de nuevo; se inicia otra vez desde cero.</translation>
    </message>
    <message>
      <location filename="../../app/inference/supervisor.py" />
      <source>it computes elsewhere than told</source>
      <translation>calcula en un lugar distinto del indicado</translation>
    </message>
    <message>
      <location filename="../../app/inference/supervisor.py" />
      <source>it did not answer as it should</source>
      <translation>no respondió como debía</translation>
    </message>
    <message>
      <location filename="../../app/inference/supervisor.py" />
      <source>it did not answer in time</source>
      <translation>no respondió a tiempo</translation>
    </message>
    <message>
      <location filename="../../app/inference/supervisor.py" />
      <source>it ran out of memory</source>
      <translation>se quedó sin memoria</translation>
    </message>
    <message>
      <location filename="../../app/inference/supervisor.py" />
      <source>it was told to forget</source>
      <translation>se le indicó que olvidara</translation>
    </message>
    <message>
      <location filename="../../app/inference/supervisor.py" />
      <source>it was told to stop</source>
      <translation>se le indicó que se detuviera</translation>
    </message>
    <message>
      <location filename="../../app/inference/supervisor.py" />
      <source>its device is not there or does not answer</source>
      <translation>su dispositivo no está o no responde</translation>
    </message>
    <message>
      <location filename="../../app/inference/supervisor.py" />
      <source>its seal is broken</source>
      <translation>su sellado está roto</translation>
    </message>
    <message>
      <location filename="../../app/inference/supervisor.py" />
      <source>its start was given up</source>
      <translation>se abandonó su inicio</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_process.py" />
      <source>it could not be started</source>
      <translation>no se pudo iniciar</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_process.py" />
      <source>it could not be started ({cause})</source>
      <translation>no se pudo iniciar ({cause})</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_process.py" />
      <source>it could not start: {why}</source>
      <translation>no se pudo iniciar: {why}</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_process.py" />
      <source>it did not start in time</source>
      <translation>no se inició a tiempo</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_process.py" />
      <source>it ended with status {status}</source>
      <translation>terminó con el estado {status}</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_process.py" />
      <source>it sent what is no message</source>
      <translation>envió algo que no es un mensaje</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_process.py" />
      <source>it was closed</source>
      <translation>se cerró</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_process.py" />
      <source>it was ended by signal {number}</source>
      <translation>terminó por la señal {number}</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_process.py" />
      <source>its seal could not be proved</source>
      <translation>no se pudo demostrar su sellado</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_process.py" />
      <source>the system ended it because memory was short</source>
      <translation>el sistema lo terminó porque faltaba memoria</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>NVIDIA's driver</source>
      <translation>el controlador de NVIDIA</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>Sound of the kind «{codec}» is not imported.</source>
      <translation>No se importa el sonido de tipo «{codec}».</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>Speech stays on the processor. A library of NVIDIA's packages: {error}.</source>
      <translation>El reconocimiento de voz se queda en el procesador. Una biblioteca de los paquetes de NVIDIA: {error}.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>Speech stays on the processor. {library} of {owner} cannot be loaded: {error}.</source>
      <translation>El reconocimiento de voz se queda en el procesador. No se puede cargar {library} (es de {owner}): {error}.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The adapter does not fit the language model.</source>
      <translation>El adaptador no encaja con el modelo de lenguaje.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The audio is longer than {count} minutes.</source>
      <translation>El audio dura más de {count} minutos.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The audio is longer than {count} seconds.</source>
      <translation>El audio dura más de {count} segundos.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The chat format of this model is not known.</source>
      <translation>No se conoce el formato de conversación de este modelo.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The end of this file is missing, and with it the index without which nothing of it can be read. Copy it again from where it was recorded.</source>
      <translation>Falta el final de este archivo y, con él, el índice sin el que no se puede leer nada. Cópielo de nuevo desde donde se grabó.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The file has {count} channels; at most {most} are imported.</source>
      <translation>El archivo tiene {count} canales; se importan {most} como máximo.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The file holds no sound that can be decoded.</source>
      <translation>El archivo no contiene ningún sonido que se pueda decodificar.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The file holds no sound.</source>
      <translation>El archivo no contiene sonido.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The file is empty.</source>
      <translation>El archivo está vacío.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The file is larger than 2 GB.</source>
      <translation>El archivo ocupa más de 2 GB.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The language model cannot be read.</source>
      <translation>No se puede leer el modelo de lenguaje.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The language model cannot use {backend}: {error}.</source>
      <translation>El modelo de lenguaje no puede usar {backend}: {error}.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The model does not know the language «{language}».</source>
      <translation>El modelo no conoce el idioma «{language}».</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>The text is too long for the language model.</source>
      <translation>El texto es demasiado largo para el modelo de lenguaje.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>This file asks for more memory than audio ever needs.</source>
      <translation>Este archivo pide más memoria de la que el audio necesita nunca.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>This file leads the decoder in circles, so it was given up.</source>
      <translation>Este archivo hace dar vueltas al decodificador, así que se abandonó.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>This file refers to other files, which are never opened.</source>
      <translation>Este archivo remite a otros archivos, que nunca se abren.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>This is a video without sound.</source>
      <translation>Esto es un vídeo sin sonido.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>This is no kind of file that is taken for audio. WAV, FLAC, MP3, M4A, Ogg, Opus and WebM files can be imported.</source>
      <translation>Este tipo de archivo no se acepta como audio. Se pueden importar archivos WAV, FLAC, MP3, M4A, Ogg, Opus y WebM.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>This is not an audio file that can be read, or it is damaged at its beginning.</source>
      <translation>Esto no es un archivo de audio que se pueda leer, o está dañado al principio.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>This is {kind}, not audio. WAV, FLAC, MP3, M4A, Ogg, Opus and WebM files can be imported.</source>
      <translation>Esto es {kind}, no audio. Se pueden importar archivos WAV, FLAC, MP3, M4A, Ogg, Opus y WebM.</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>a 7z archive</source>
      <translation>un archivo comprimido 7z</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>a PDF document</source>
      <translation>un documento PDF</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>a gzip archive</source>
      <translation>un archivo comprimido gzip</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>a picture</source>
      <translation>una imagen</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>a playlist, which names other files</source>
      <translation>una lista de reproducción, que nombra otros archivos</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>a rar archive</source>
      <translation>un archivo comprimido rar</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>a zip archive or an office document</source>
      <translation>un archivo comprimido zip o un documento de oficina</translation>
    </message>
    <message>
      <location filename="../../app/inference/worker_words.py" />
      <source>the package nvidia-cublas-cu12</source>
      <translation>el paquete nvidia-cublas-cu12</translation>
    </message>
    <message>
      <location filename="../../app/keys/argon.py" />
      <source>Checking a passphrase takes {needed} MB of memory, and so much is not free.</source>
      <translation>Comprobar una frase de contraseña requiere {needed} MB de memoria, y no hay tanta libre.</translation>
    </message>
    <message>
      <location filename="../../app/keys/argon.py" />
      <source>Close other programs, then try again.</source>
      <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/keys/argon.py" />
      <source>Restore the key slots from a backup, or sign in with the recovery key.</source>
      <translation>Restaure las ranuras de claves desde una copia de seguridad o inicie sesión con la clave de recuperación.</translation>
    </message>
    <message>
      <location filename="../../app/keys/argon.py" />
      <source>The key slots ask for weaker protection of the passphrase than is safe.</source>
      <translation>Las ranuras de claves piden una protección de la frase de contraseña más débil de lo seguro.</translation>
    </message>
    <message>
      <location filename="../../app/keys/device_secret.py" />
      <source>The keyring of this workstation did not answer within {seconds} seconds.</source>
      <translation>El llavero de este puesto no respondió en {seconds} segundos.</translation>
    </message>
    <message>
      <location filename="../../app/keys/device_secret.py" />
      <source>The keyring of this workstation does not hold Consultroom's secret.</source>
      <translation>El llavero de este puesto no contiene el secreto de Consultroom.</translation>
    </message>
    <message>
      <location filename="../../app/keys/device_secret.py" />
      <source>The keyring of this workstation is locked or missing.</source>
      <translation>El llavero de este puesto está bloqueado o no existe.</translation>
    </message>
    <message>
      <location filename="../../app/keys/device_secret.py" />
      <source>This workstation's secret cannot be read.</source>
      <translation>No se puede leer el secreto de este puesto.</translation>
    </message>
    <message>
      <location filename="../../app/keys/device_secret.py" />
      <source>This workstation's secret cannot be read: it is missing.</source>
      <translation>No se puede leer el secreto de este puesto: falta.</translation>
    </message>
    <message>
      <location filename="../../app/keys/device_secret.py" />
      <source>This workstation's secret is damaged.</source>
      <translation>El secreto de este puesto está dañado.</translation>
    </message>
    <message>
      <location filename="../../app/keys/device_secret.py" />
      <source>Unlock the keyring and try again, or sign in with the recovery key.</source>
      <translation>Desbloquee el llavero e inténtelo de nuevo, o inicie sesión con la clave de recuperación.</translation>
    </message>
    <message>
      <location filename="../../app/keys/device_secret.py" />
      <source>Unlock the keyring of this workstation, then try again.</source>
      <translation>Desbloquee el llavero de este puesto e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/keys/device_secret.py" />
      <source>What this workstation remembers of the log cannot be read.</source>
      <translation>No se puede leer lo que este puesto recuerda del registro.</translation>
    </message>
    <message>
      <location filename="../../app/keys/files.py" />
      <source>Another program holds «{folder}».</source>
      <translation>Otro programa tiene ocupada «{folder}».</translation>
    </message>
    <message>
      <location filename="../../app/keys/files.py" />
      <source>Check the disk and the permissions of the folder.</source>
      <translation>Revise el disco y los permisos de la carpeta.</translation>
    </message>
    <message>
      <location filename="../../app/keys/files.py" />
      <source>Close it, then try again.</source>
      <translation>Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/keys/files.py" />
      <source>Free some space or check the disk, then try again.</source>
      <translation>Libere espacio o revise el disco, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/keys/files.py" />
      <source>The earlier file is unchanged.</source>
      <translation>El archivo anterior no ha cambiado.</translation>
    </message>
    <message>
      <location filename="../../app/keys/keyslots.py" />
      <source>Both copies of the key slots are missing or damaged.</source>
      <translation>Las dos copias de las ranuras de claves faltan o están dañadas.</translation>
    </message>
    <message>
      <location filename="../../app/keys/keyslots.py" />
      <source>Check the disk and the permissions of the clinic's folder.</source>
      <translation>Revise el disco y los permisos de la carpeta de la clínica.</translation>
    </message>
    <message>
      <location filename="../../app/keys/keyslots.py" />
      <source>The key slots cannot be read: {cause}.</source>
      <translation>No se pueden leer las ranuras de claves: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/keys/keyslots.py" />
      <source>The key slots lack a way in for {who}.</source>
      <translation>En las ranuras de claves falta una entrada para {who}.</translation>
    </message>
    <message>
      <location filename="../../app/keys/keyslots.py" />
      <source>The key slots were written by a newer version of Consultroom.</source>
      <translation>Las ranuras de claves las escribió una versión más reciente de Consultroom.</translation>
    </message>
    <message>
      <location filename="../../app/keys/keyslots.py" />
      <source>The stores themselves are not changed.</source>
      <translation>Los almacenes en sí no han cambiado.</translation>
    </message>
    <message>
      <location filename="../../app/keys/keyslots.py" />
      <source>a clinician who reads charts</source>
      <translation>un profesional clínico que lee historias</translation>
    </message>
    <message>
      <location filename="../../app/keys/keyslots.py" />
      <source>the recovery key</source>
      <translation>la clave de recuperación</translation>
    </message>
    <message>
      <location filename="../../app/keys/names.py" />
      <source>Type it again.</source>
      <translation>Escríbalo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/keys/names.py" />
      <source>What was typed holds a character that did not arrive whole.</source>
      <translation>Lo escrito contiene un carácter que no llegó completo.</translation>
    </message>
    <message>
      <location filename="../../app/keys/recovery.py" />
      <source>Compare them with the printed sheet.</source>
      <translation>Compárelas con la hoja impresa.</translation>
    </message>
    <message>
      <location filename="../../app/keys/recovery.py" />
      <source>The recovery key has {words} words, and {count} were given.</source>
      <translation>La clave de recuperación tiene {words} palabras, y se dieron {count}.</translation>
    </message>
    <message>
      <location filename="../../app/keys/recovery.py" />
      <source>The words do not belong together: one is wrong, or two are swapped.</source>
      <translation>Las palabras no corresponden entre sí: una está mal o dos están intercambiadas.</translation>
    </message>
    <message>
      <location filename="../../app/keys/recovery.py" />
      <source>These words are not from the list: number {numbers}.</source>
      <translation>Estas palabras no son de la lista: número {numbers}.</translation>
    </message>
    <message>
      <location filename="../../app/keys/recovery.py" />
      <source>Type all words from the printed sheet, in order.</source>
      <translation>Escriba todas las palabras de la hoja impresa, en orden.</translation>
    </message>
    <message>
      <location filename="../../app/monitoring/limits.py" />
      <source>Ask again in {count} minute.</source>
      <translation>Pida de nuevo dentro de {count} minuto.</translation>
    </message>
    <message>
      <location filename="../../app/monitoring/limits.py" />
      <source>Ask again in {count} minutes.</source>
      <translation>Pida de nuevo dentro de {count} minutos.</translation>
    </message>
    <message>
      <location filename="../../app/monitoring/limits.py" />
      <source>Wait until one of them is done, then ask again.</source>
      <translation>Espere a que termine alguno y pida de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/monitoring/limits.py" />
      <source>What was recorded and written is kept.</source>
      <translation>Lo grabado y lo escrito se conserva.</translation>
    </message>
    <message>
      <location filename="../../app/monitoring/limits.py" />
      <source>You have a draft or a transcript under way, and the clinic lets nobody have more.</source>
      <translation>Usted tiene un borrador o una transcripción en curso, y la clínica no permite que nadie tenga más.</translation>
    </message>
    <message>
      <location filename="../../app/monitoring/limits.py" />
      <source>You have asked for a draft or a transcript within the hour, and the clinic lets nobody ask for more.</source>
      <translation>Usted ha pedido un borrador o una transcripción en la última hora, y la clínica no permite que nadie pida más.</translation>
    </message>
    <message>
      <location filename="../../app/monitoring/limits.py" />
      <source>You have asked for {count} drafts and transcripts within the hour, and the clinic lets nobody ask for more.</source>
      <translation>Usted ha pedido {count} borradores y transcripciones en la última hora, y la clínica no permite que nadie pida más.</translation>
    </message>
    <message>
      <location filename="../../app/monitoring/limits.py" />
      <source>You have {count} drafts and transcripts under way, and the clinic lets nobody have more.</source>
      <translation>Usted tiene {count} borradores y transcripciones en curso, y la clínica no permite que nadie tenga más.</translation>
    </message>
    <message>
      <location filename="../../app/records/records.py" />
      <source>Correct the number, or look whether this is the same patient.</source>
      <translation>Corrija el número o mire si se trata del mismo paciente.</translation>
    </message>
    <message>
      <location filename="../../app/records/records.py" />
      <source>Finish or discard it first.</source>
      <translation>Termínela o descártela primero.</translation>
    </message>
    <message>
      <location filename="../../app/records/records.py" />
      <source>That is not the code of a language.</source>
      <translation>Ese no es el código de un idioma.</translation>
    </message>
    <message>
      <location filename="../../app/records/records.py" />
      <source>The note of this visit is signed, so nothing of the visit changes any more.</source>
      <translation>La nota de esta consulta está firmada, así que ya no cambia nada de la consulta.</translation>
    </message>
    <message>
      <location filename="../../app/records/records.py" />
      <source>The reason for the visit is longer than {most} characters.</source>
      <translation>El motivo de la consulta supera los {most} caracteres.</translation>
    </message>
    <message>
      <location filename="../../app/records/records.py" />
      <source>The recording goes on as it began.</source>
      <translation>La grabación continúa como empezó.</translation>
    </message>
    <message>
      <location filename="../../app/records/records.py" />
      <source>This note is not in the charts.</source>
      <translation>Esta nota no está en las historias.</translation>
    </message>
    <message>
      <location filename="../../app/records/records.py" />
      <source>Write it as two letters, such as «en».</source>
      <translation>Escríbalo con dos letras, como «en».</translation>
    </message>
    <message>
      <location filename="../../app/records/records.py" />
      <source>Write it shorter.</source>
      <translation>Escríbalo más corto.</translation>
    </message>
    <message>
      <location filename="../../app/records/records.py" />
      <source>«{identifier}» is the record number of {name}.</source>
      <translation>«{identifier}» es el número de historia de {name}.</translation>
    </message>
    <message>
      <location filename="../../app/records/registration.py" />
      <source>An allergy is longer than {most} characters.</source>
      <translation>Una alergia supera los {most} caracteres.</translation>
    </message>
    <message>
      <location filename="../../app/records/registration.py" />
      <source>Correct the date.</source>
      <translation>Corrija la fecha.</translation>
    </message>
    <message>
      <location filename="../../app/records/registration.py" />
      <source>The date of birth lies in the future.</source>
      <translation>La fecha de nacimiento está en el futuro.</translation>
    </message>
    <message>
      <location filename="../../app/records/registration.py" />
      <source>The date of birth lies more than {oldest} years back.</source>
      <translation>La fecha de nacimiento está a más de {oldest} años atrás.</translation>
    </message>
    <message>
      <location filename="../../app/records/registration.py" />
      <source>The family name is missing.</source>
      <translation>Falta el apellido.</translation>
    </message>
    <message>
      <location filename="../../app/records/registration.py" />
      <source>The family name is too long, or holds signs that no name has.</source>
      <translation>El apellido es demasiado largo o contiene signos que ningún nombre tiene.</translation>
    </message>
    <message>
      <location filename="../../app/records/registration.py" />
      <source>The given name is missing.</source>
      <translation>Falta el nombre de pila.</translation>
    </message>
    <message>
      <location filename="../../app/records/registration.py" />
      <source>The given name is too long, or holds signs that no name has.</source>
      <translation>El nombre de pila es demasiado largo o contiene signos que ningún nombre tiene.</translation>
    </message>
    <message>
      <location filename="../../app/records/registration.py" />
      <source>The record number is longer than {most} characters, or holds signs that no number has.</source>
      <translation>El número de historia supera los {most} caracteres o contiene signos que ningún número tiene.</translation>
    </message>
    <message>
      <location filename="../../app/records/registration.py" />
      <source>Type the patient's family name.</source>
      <translation>Escriba el apellido del paciente.</translation>
    </message>
    <message>
      <location filename="../../app/records/registration.py" />
      <source>Type the patient's given name.</source>
      <translation>Escriba el nombre de pila del paciente.</translation>
    </message>
    <message>
      <location filename="../../app/report.py" />
      <source>Something in Consultroom did not work as it should.</source>
      <translation>Algo en Consultroom no funcionó como debía.</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>A court or an authority ordered it</source>
      <translation>Lo ordenó un tribunal o una autoridad</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>A recording of this patient is not finished.</source>
      <translation>Una grabación de este paciente no está terminada.</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Backups made before this day still hold the records until they are thinned out or destroyed. Whoever restores one erases the patient again: the log names everybody who was erased.</source>
      <translation>Las copias de seguridad hechas antes de este día aún contienen los datos hasta que se reduzcan o se destruyan. Quien restaure una suprime de nuevo al paciente: el registro nombra a todas las personas suprimidas.</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Destroyed key, SHA-256: {key}</source>
      <translation>Clave destruida, SHA-256: {key}</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Destroying the patient's key</source>
      <translation>Destruyendo la clave del paciente</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Erased</source>
      <translation>Suprimido</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Erased by: {person}</source>
      <translation>Suprimido por: {person}</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Erased: {time}</source>
      <translation>Suprimido: {time}</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Gone: {visits}, {recordings}, {transcripts}, {notes}, {addenda}</source>
      <translation>Ya no existen: {visits}, {recordings}, {transcripts}, {notes}, {addenda}</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Laws may oblige the clinic to keep records for some years, and then the right to erasure does not hold (GDPR, article 17(3)). Consultroom does not know these laws: the clinic decides.</source>
      <translation>Las leyes pueden obligar a la clínica a conservar los datos durante algunos años, y entonces el derecho de supresión no rige (RGPD, artículo 17, apartado 3). Consultroom no conoce esas leyes: decide la clínica.</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Name, date of birth, allergies and the reasons of the visits</source>
      <translation>Nombre, fecha de nacimiento, alergias y los motivos de las consultas</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Not erased, look at them yourself: {names}</source>
      <translation>No suprimido, revíselo usted: {names}</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Nothing was erased.</source>
      <translation>No se suprimió nada.</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Older copies of the chart store: {names}</source>
      <translation>Copias más antiguas del almacén de historias: {names}</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Reason: {reason}</source>
      <translation>Motivo: {reason}</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>Receipt of an erasure</source>
      <translation>Justificante de una supresión</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>The clinic need not keep the records any longer</source>
      <translation>La clínica ya no tiene que conservar los datos</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>The erasure is written down in the log, with the hash of its receipt.</source>
      <translation>La supresión queda escrita en el registro, con el hash de su justificante.</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>The patient asked for it</source>
      <translation>El paciente lo pidió</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>The patient was erased, but what was freed is not overwritten yet: {what}</source>
      <translation>El paciente se suprimió, pero lo liberado aún no está sobrescrito: {what}</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>The patient withdrew their consent</source>
      <translation>El paciente retiró su consentimiento</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>The records were made by mistake</source>
      <translation>Los datos se crearon por error</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>The signed rows stay as ciphertext that nothing opens any more, with who signed and when, so that the log and the signatures can still be verified. The log keeps the patient's number, never a name.</source>
      <translation>Las filas firmadas permanecen como texto cifrado que ya nada abre, con quién firmó y cuándo, para que el registro y las firmas se puedan seguir verificando. El registro conserva el número del paciente, nunca un nombre.</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>The text of {count} version of templates that holds their name</source>
      <translation>El texto de {count} versión de plantillas que contiene su nombre</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>The text of {count} versions of templates that hold their name</source>
      <translation>El texto de {count} versiones de plantillas que contienen su nombre</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>This receipt, SHA-256: {receipt}</source>
      <translation>Este justificante, SHA-256: {receipt}</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} addenda</source>
      <translation>{count} adendas</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} addendum</source>
      <translation>{count} adenda</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} note</source>
      <translation>{count} nota</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} notes</source>
      <translation>{count} notas</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} recording</source>
      <translation>{count} grabación</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} recordings</source>
      <translation>{count} grabaciones</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} snippet that holds their name</source>
      <translation>{count} autotexto que contiene su nombre</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} snippets that hold their name</source>
      <translation>{count} autotextos que contienen su nombre</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} transcript</source>
      <translation>{count} transcripción</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} transcripts</source>
      <translation>{count} transcripciones</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} visit</source>
      <translation>{count} consulta</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} visits</source>
      <translation>{count} consultas</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} word of the vocabulary that are their name</source>
      <translation>{count} palabra del vocabulario que es su nombre</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{count} words of the vocabulary that are their name</source>
      <translation>{count} palabras del vocabulario que son su nombre</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{notes}, {signed} of them signed, and {addenda}</source>
      <translation>{notes}, {signed} de ellas firmadas, y {addenda}</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{patient} was erased on {day}: {reason}</source>
      <translation>{patient}: suprimido el {day}: {reason}</translation>
    </message>
    <message>
      <location filename="../../app/retention/erasure.py" />
      <source>{visits} with {recordings} ({minutes} minutes of audio) and {transcripts}</source>
      <translation>{visits} con {recordings} ({minutes} minutos de audio) y {transcripts}</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>Deleted for good: {parts}.</source>
      <translation>Eliminado para siempre: {parts}.</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>Deleting {number} of {count}</source>
      <translation>Eliminando {number} de {count}</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>Nothing was deleted.</source>
      <translation>No se eliminó nada.</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>Stopped before {count} more, which are kept.</source>
      <translation>Se detuvo antes de {count} más, que se conservan.</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>Stopped before {count} more, which is kept.</source>
      <translation>Se detuvo antes de {count} más, que se conserva.</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>of signed notes</source>
      <translation>de notas firmadas</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>older than {count} day</source>
      <translation>de hace más de {count} día</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>older than {count} days</source>
      <translation>de hace más de {count} días</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>{count} changed meanwhile and are kept.</source>
      <translation>{count} cambiaron entretanto y se conservan.</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>{count} changed meanwhile and is kept.</source>
      <translation>{count} cambió entretanto y se conserva.</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>{count} in use now will be deleted later.</source>
      <translation>{count} en uso ahora se eliminarán más tarde.</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>{count} set of drafts</source>
      <translation>{count} conjunto de borradores</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>{count} sets of drafts</source>
      <translation>{count} conjuntos de borradores</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>{count} was deleted already.</source>
      <translation>{count} ya estaba eliminado.</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>{count} were deleted already.</source>
      <translation>{count} ya estaban eliminados.</translation>
    </message>
    <message>
      <location filename="../../app/retention/retention.py" />
      <source>{what} {age}</source>
      <translation>{what} {age}</translation>
    </message>
    <message>
      <location filename="../../app/review/guards.py" />
      <source>A reason is missing.</source>
      <translation>Falta un motivo.</translation>
    </message>
    <message>
      <location filename="../../app/review/guards.py" />
      <source>Nothing that was said speaks against this patient.</source>
      <translation>Nada de lo que se dijo habla en contra de este paciente.</translation>
    </message>
    <message>
      <location filename="../../app/review/guards.py" />
      <source>Say why it is the right patient, such as «called by her maiden name».</source>
      <translation>Diga por qué es el paciente correcto, por ejemplo «se la llamó por su apellido de soltera».</translation>
    </message>
    <message>
      <location filename="../../app/review/guards.py" />
      <source>The reason is longer than {most} characters.</source>
      <translation>El motivo supera los {most} caracteres.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>A recording of this visit was interrupted, and is not written down.</source>
      <translation>Una grabación de esta consulta se interrumpió y no está transcrita.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>Add what belongs into it.</source>
      <translation>Añada lo que corresponde.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>Check the note again first.</source>
      <translation>Compruebe primero la nota de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>Confirm that it is the right patient, or open the right one.</source>
      <translation>Confirme que es el paciente correcto o abra el correcto.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>Edit, remove or attest each of them first.</source>
      <translation>Primero edite, elimine o avale cada una.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>Keep it, in the list of visits, and transcribe it first.</source>
      <translation>Consérvela, en la lista de consultas, y transcríbala primero.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>Scroll through the note to its end.</source>
      <translation>Desplácese por la nota hasta el final.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>The note is empty.</source>
      <translation>La nota está vacía.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>The note is signed already.</source>
      <translation>La nota ya está firmada.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>Transcribe it first and read what it adds, or leave it out by name.</source>
      <translation>Transcríbala primero y lea lo que añade, u omítala con su nombre.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>What was said does not fit this patient.</source>
      <translation>Lo que se dijo no encaja con este paciente.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>Write an addendum.</source>
      <translation>Escriba una adenda.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>{count} recording of this visit is not written down.</source>
      <translation>{count} grabación de esta consulta no está transcrita.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>{count} recordings of this visit are not written down.</source>
      <translation>{count} grabaciones de esta consulta no están transcritas.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>{count} statement is not read yet.</source>
      <translation>{count} afirmación está aún sin leer.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>{count} statement is not supported by the transcript as it was corrected since.</source>
      <translation>{count} afirmación no tiene respaldo en la transcripción tal como se corrigió después.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>{count} statement is not supported by what was said.</source>
      <translation>{count} afirmación no tiene respaldo en lo que se dijo.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>{count} statements are not read yet.</source>
      <translation>{count} afirmaciones están aún sin leer.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>{count} statements are not supported by the transcript as it was corrected since.</source>
      <translation>{count} afirmaciones no tienen respaldo en la transcripción tal como se corrigió después.</translation>
    </message>
    <message>
      <location filename="../../app/review/readiness.py" />
      <source>{count} statements are not supported by what was said.</source>
      <translation>{count} afirmaciones no tienen respaldo en lo que se dijo.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>Edit the statement, or remove it.</source>
      <translation>Edite la afirmación o elimínela.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>Look at the newest version of the note.</source>
      <translation>Mire la versión más reciente de la nota.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>Say why the statement is right, such as «seen on the scan».</source>
      <translation>Diga por qué la afirmación es correcta, por ejemplo «se ve en la imagen».</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>Split it into several.</source>
      <translation>Divídala en varias.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>The draft of this note was deleted, as the clinic's policy says.</source>
      <translation>El borrador de esta nota se eliminó, como dice la política de la clínica.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>The note has no section «{section_key}».</source>
      <translation>La nota no tiene el apartado «{section_key}».</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>The statement is empty.</source>
      <translation>La afirmación está vacía.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>The statement is longer than {most} characters.</source>
      <translation>La afirmación supera los {most} caracteres.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>The transcript was not corrected since the last check.</source>
      <translation>La transcripción no se corrigió desde la última comprobación.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>The words that this statement cites give no other value.</source>
      <translation>Las palabras que cita esta afirmación no dan otro valor.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>There is nothing to bring back.</source>
      <translation>No hay nada que recuperar.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>There is nothing to undo.</source>
      <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>This statement is no longer in the note.</source>
      <translation>Esta afirmación ya no está en la nota.</translation>
    </message>
    <message>
      <location filename="../../app/review/review.py" />
      <source>Write it, or remove the statement.</source>
      <translation>Escríbala o elimine la afirmación.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>An addendum has 1 to {most} characters.</source>
      <translation>Una adenda tiene de 1 a {most} caracteres.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>Change the note itself instead of adding to it.</source>
      <translation>Cambie la propia nota en lugar de añadirle algo.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>Choose another clinician.</source>
      <translation>Elija a otro profesional clínico.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>Draft a new note of the visit.</source>
      <translation>Redacte una nota nueva de la consulta.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>I read this note and agree with it.</source>
      <translation>He leído esta nota y estoy de acuerdo con ella.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>I reviewed this note and it is correct.</source>
      <translation>He revisado esta nota y es correcta.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>Read it again and sign then.</source>
      <translation>Léala de nuevo y firme después.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>Say what is wrong, such as «written into the wrong chart».</source>
      <translation>Diga qué está mal, por ejemplo «escrita en la historia equivocada».</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>Sign it first.</source>
      <translation>Fírmela primero.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>The meaning of a signature has 1 to {most} characters, and does not begin with «{in_error}».</source>
      <translation>El significado de una firma tiene de 1 a {most} caracteres y no empieza por «{in_error}».</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>The note is not signed yet.</source>
      <translation>La nota aún no está firmada.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>The note is unchanged.</source>
      <translation>La nota no ha cambiado.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>The note was changed while it was being signed.</source>
      <translation>La nota se cambió mientras se firmaba.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>The note was entered in error, so nothing is added to it any more.</source>
      <translation>La nota se registró por error, así que ya no se le añade nada.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>This person has signed the note, or was asked to.</source>
      <translation>Esta persona ya firmó la nota o ya se le pidió.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>This person signs no notes here.</source>
      <translation>Esta persona no firma notas aquí.</translation>
    </message>
    <message>
      <location filename="../../app/review/signing.py" />
      <source>You have signed this note already.</source>
      <translation>Usted ya ha firmado esta nota.</translation>
    </message>
    <message>
      <location filename="../../app/settings.py" />
      <source>CONSULTROOM_DEVICE_SECRET names no place that is known.</source>
      <translation>CONSULTROOM_DEVICE_SECRET no nombra ningún lugar conocido.</translation>
    </message>
    <message>
      <location filename="../../app/settings.py" />
      <source>Set it to one of: {places}.</source>
      <translation>Póngala en uno de estos valores: {places}.</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>A snippet's name has 1 to {most} letters, digits and spaces.</source>
      <translation>El nombre de un autotexto tiene de 1 a {most} letras, cifras y espacios.</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>A snippet's text has 1 to {most} characters.</source>
      <translation>El texto de un autotexto tiene de 1 a {most} caracteres.</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>Choose another key.</source>
      <translation>Elija otra abreviatura.</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>It begins with one of . ; / \ ! # and has at most {most} letters or digits, such as «.norm».</source>
      <translation>Empieza por uno de . ; / \ ! # y tiene como máximo {most} letras o cifras, como «.norm».</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>It is what you say to insert it, such as «normal exam».</source>
      <translation>Es lo que usted dice para insertarlo, como «exploración normal».</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>Remove some that are not needed any more.</source>
      <translation>Elimine algunos que ya no hagan falta.</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>There would be more than {most} snippets.</source>
      <translation>Habría más de {most} autotextos.</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>This snippet is another person's.</source>
      <translation>Este autotexto es de otra persona.</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>Write it anew.</source>
      <translation>Escríbalo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>«{key}» cannot be a key.</source>
      <translation>«{key}» no puede ser una abreviatura.</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>«{name}» has this key already.</source>
      <translation>«{name}» ya tiene esta abreviatura.</translation>
    </message>
    <message>
      <location filename="../../app/snippets/snippets.py" />
      <source>«{name}» has this name already.</source>
      <translation>«{name}» ya tiene este nombre.</translation>
    </message>
    <message>
      <location filename="../../app/store/absent.py" />
      <source>Refresh the list and choose again.</source>
      <translation>Actualice la lista y elija de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/store/connection.py" />
      <source>Change the permissions of the clinic's folder.</source>
      <translation>Cambie los permisos de la carpeta de la clínica.</translation>
    </message>
    <message>
      <location filename="../../app/store/connection.py" />
      <source>Check the disk and the free space, then try again.</source>
      <translation>Revise el disco y el espacio libre, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/store/connection.py" />
      <source>Close it there, then try again.</source>
      <translation>Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/store/connection.py" />
      <source>Everything saved before is still there; this one change was not made.</source>
      <translation>Todo lo guardado antes sigue ahí; solo este cambio no se hizo.</translation>
    </message>
    <message>
      <location filename="../../app/store/connection.py" />
      <source>Install Consultroom again.</source>
      <translation>Instale Consultroom de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/store/connection.py" />
      <source>The disk is full.</source>
      <translation>El disco está lleno.</translation>
    </message>
    <message>
      <location filename="../../app/store/connection.py" />
      <source>The disk refused to read or write {store}.</source>
      <translation>El disco rechazó leer o escribir {store}.</translation>
    </message>
    <message>
      <location filename="../../app/store/connection.py" />
      <source>This installation's SQLCipher (SQLite {sqlite_version}) cannot keep the records safely.</source>
      <translation>El SQLCipher de esta instalación (SQLite {sqlite_version}) no puede guardar los datos con seguridad.</translation>
    </message>
    <message>
      <location filename="../../app/store/connection.py" />
      <source>{store} cannot be written to: the file or its folder is read-only.</source>
      <translation>{store} no admite escritura: el archivo o su carpeta es de solo lectura.</translation>
    </message>
    <message>
      <location filename="../../app/store/connection.py" />
      <source>{store} is already open in another window or program.</source>
      <translation>{store} ya está abierto en otra ventana o programa.</translation>
    </message>
    <message>
      <location filename="../../app/store/connection.py" />
      <source>{store} «{name}» cannot be read: {cause}.</source>
      <translation>{store} «{name}» no se puede leer: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>A file «-wal» was put beside {inner}{file} that does not belong there.</source>
      <translation>Junto a {inner}{file} se puso un archivo «-wal» que no le corresponde.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>It was not let into the store.</source>
      <translation>No se dejó entrar en el almacén.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>Move that file away, then try again.</source>
      <translation>Aparte ese archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>Put the file «-wal» back if it was moved, or restore the store from a backup, or go on without those changes: {accept} keeps a copy.</source>
      <translation>Devuelva el archivo «-wal» a su lugar si se movió, o restaure el almacén desde una copia de seguridad, o continúe sin esos cambios: {accept} guarda una copia.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>Put the right file back, or restore it from a backup. The file found here is kept.</source>
      <translation>Devuelva el archivo correcto a su lugar o restáurelo desde una copia de seguridad. El archivo encontrado aquí se conserva.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>Restore it from a backup, or go on with what is there: {accept} keeps a copy.</source>
      <translation>Restáurelo desde una copia de seguridad o continúe con lo que hay: {accept} guarda una copia.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>Restore it from a backup.</source>
      <translation>Restáurelo desde una copia de seguridad.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>Restore it from a backup; the damaged file is kept.</source>
      <translation>Restáurelo desde una copia de seguridad; el archivo dañado se conserva.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>Restore the store and its key slots from the same backup.</source>
      <translation>Restaure el almacén y sus ranuras de claves desde la misma copia de seguridad.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>The file was left as it was found.</source>
      <translation>El archivo se dejó como se encontró.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>The last changes of {inner}{file} are missing: its file «-wal» was removed or cut short after the workstation stopped without closing it.</source>
      <translation>Faltan los últimos cambios de {inner}{file}: su archivo «-wal» se eliminó o se recortó después de que el puesto se parara sin cerrarlo.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>{name}{file} does not open with this key.</source>
      <translation>{name}{file} no se abre con esta clave.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>{name}{file} holds parts of an earlier day: somebody put back an older file, or a part of one, since it was closed.</source>
      <translation>{name}{file} contiene partes de un día anterior: alguien repuso un archivo más antiguo, o una parte, desde que se cerró.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>{name}{file} is an unencrypted database, not a store of Consultroom.</source>
      <translation>{name}{file} es una base de datos sin cifrar, no un almacén de Consultroom.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>{name}{file} is another store than the key slots name.</source>
      <translation>{name}{file} es un almacén distinto del que nombran las ranuras de claves.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>{name}{file} is damaged: a part of it is not what was written there. The disk may be failing, or somebody changed the file.</source>
      <translation>{name}{file} está dañado: una parte no es lo que se escribió allí. Puede que el disco esté fallando o que alguien haya cambiado el archivo.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>{name}{file} is empty.</source>
      <translation>{name}{file} está vacío.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>{name}{file} is missing.</source>
      <translation>{name}{file} no se encuentra.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>{name}{file} is not a store of this clinic: it belongs to another clinic, or it is no store at all.</source>
      <translation>{name}{file} no es un almacén de esta clínica: pertenece a otra, o no es ningún almacén.</translation>
    </message>
    <message>
      <location filename="../../app/store/damage.py" />
      <source>{name}{file} is truncated: a part of its end is missing.</source>
      <translation>{name}{file} está incompleto: falta una parte del final.</translation>
    </message>
    <message>
      <location filename="../../app/store/encounters.py" />
      <source>This encounter is not in the charts.</source>
      <translation>Esta consulta no está en las historias.</translation>
    </message>
    <message>
      <location filename="../../app/store/health.py" />
      <source>{store}: checked</source>
      <translation>{store}: comprobado</translation>
    </message>
    <message>
      <location filename="../../app/store/health.py" />
      <source>{store}: checking every page</source>
      <translation>{store}: comprobando cada página</translation>
    </message>
    <message>
      <location filename="../../app/store/health.py" />
      <source>{store}: checking tables and indexes</source>
      <translation>{store}: comprobando tablas e índices</translation>
    </message>
    <message>
      <location filename="../../app/store/health.py" />
      <source>{store}: tables do not fit: {row}.</source>
      <translation>{store}: las tablas no encajan: {row}.</translation>
    </message>
    <message>
      <location filename="../../app/store/health.py" />
      <source>«{name}» could not be put aside: {cause}.</source>
      <translation>No se pudo apartar «{name}»: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/store/kinds.py" />
      <source>The chart store</source>
      <translation>El almacén de historias</translation>
    </message>
    <message>
      <location filename="../../app/store/kinds.py" />
      <source>The clinic's store</source>
      <translation>El almacén de la clínica</translation>
    </message>
    <message>
      <location filename="../../app/store/kinds.py" />
      <source>the chart store</source>
      <translation>el almacén de historias</translation>
    </message>
    <message>
      <location filename="../../app/store/kinds.py" />
      <source>the clinic's store</source>
      <translation>el almacén de la clínica</translation>
    </message>
    <message>
      <location filename="../../app/store/migrate.py" />
      <source>Install the version of Consultroom that wrote it.</source>
      <translation>Instale la versión de Consultroom que lo escribió.</translation>
    </message>
    <message>
      <location filename="../../app/store/migrate.py" />
      <source>{store} was migrated with another text of migration {number}.</source>
      <translation>{store} se migró con otro texto de la migración {number}.</translation>
    </message>
    <message>
      <location filename="../../app/store/migrate.py" />
      <source>{store} was written by a newer version of Consultroom.</source>
      <translation>{store} se escribió con una versión más reciente de Consultroom.</translation>
    </message>
    <message>
      <location filename="../../app/store/notes.py" />
      <source>This version of the note is not in the charts.</source>
      <translation>Esta versión de la nota no está en las historias.</translation>
    </message>
    <message>
      <location filename="../../app/store/patient_keys.py" />
      <source>A part of this patient's records was changed or moved since it was written.</source>
      <translation>Una parte de los datos de este paciente se cambió o se movió desde que se escribió.</translation>
    </message>
    <message>
      <location filename="../../app/store/patient_keys.py" />
      <source>Check the health of the store, and restore it from a backup.</source>
      <translation>Compruebe el estado del almacén y restáurelo desde una copia de seguridad.</translation>
    </message>
    <message>
      <location filename="../../app/store/patient_keys.py" />
      <source>It is not shown, because it may belong to somebody else.</source>
      <translation>No se muestra, porque puede pertenecer a otra persona.</translation>
    </message>
    <message>
      <location filename="../../app/store/patient_keys.py" />
      <source>The key of this patient is missing, so the chart store is damaged.</source>
      <translation>Falta la clave de este paciente, así que el almacén de historias está dañado.</translation>
    </message>
    <message>
      <location filename="../../app/store/patient_keys.py" />
      <source>The key of this recording is missing, so the chart store is damaged.</source>
      <translation>Falta la clave de esta grabación, así que el almacén de historias está dañado.</translation>
    </message>
    <message>
      <location filename="../../app/store/patient_keys.py" />
      <source>The records of this patient were erased on {day}.</source>
      <translation>Los datos de este paciente se suprimieron el {day}.</translation>
    </message>
    <message>
      <location filename="../../app/store/patient_keys.py" />
      <source>They cannot be brought back here; the log says who erased them and why.</source>
      <translation>Aquí no se pueden recuperar; el registro dice quién los suprimió y por qué.</translation>
    </message>
    <message>
      <location filename="../../app/store/patient_keys.py" />
      <source>This patient is not in the charts.</source>
      <translation>Este paciente no está en las historias.</translation>
    </message>
    <message>
      <location filename="../../app/store/patient_keys.py" />
      <source>This recording is not in the charts.</source>
      <translation>Esta grabación no está en las historias.</translation>
    </message>
    <message>
      <location filename="../../app/store/patient_keys.py" />
      <source>This transcript is not in the charts.</source>
      <translation>Esta transcripción no está en las historias.</translation>
    </message>
    <message>
      <location filename="../../app/store/rekey.py" />
      <source>Check the disk, then try again.</source>
      <translation>Revise el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/store/rekey.py" />
      <source>Checking every page of the store under its new key</source>
      <translation>Comprobando cada página del almacén con su clave nueva</translation>
    </message>
    <message>
      <location filename="../../app/store/rekey.py" />
      <source>Checking tables and indexes of the store under its new key</source>
      <translation>Comprobando tablas e índices del almacén con su clave nueva</translation>
    </message>
    <message>
      <location filename="../../app/store/rekey.py" />
      <source>The copy of the store under its new key is not what was written.</source>
      <translation>La copia del almacén con su clave nueva no es lo que se escribió.</translation>
    </message>
    <message>
      <location filename="../../app/store/rekey.py" />
      <source>The copy of «{name}» under its new key could not be written: {cause}.</source>
      <translation>No se pudo escribir la copia de «{name}» con su clave nueva: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/store/rekey.py" />
      <source>The disk has {free} MB free, and {needed} MB are needed to give «{name}» a new key.</source>
      <translation>El disco tiene {free} MB libres, y se necesitan {needed} MB para dar a «{name}» una clave nueva.</translation>
    </message>
    <message>
      <location filename="../../app/store/rekey.py" />
      <source>The store keeps its old key and is unchanged.</source>
      <translation>El almacén mantiene su clave anterior y no ha cambiado.</translation>
    </message>
    <message>
      <location filename="../../app/store/rekey.py" />
      <source>The store under its new key is whole</source>
      <translation>El almacén con su clave nueva está íntegro</translation>
    </message>
    <message>
      <location filename="../../app/store/rekey.py" />
      <source>Writing the store under its new key</source>
      <translation>Escribiendo el almacén con su clave nueva</translation>
    </message>
    <message>
      <location filename="../../app/store/removals.py" />
      <source>A signed note, its evidence and its signatures are still there.</source>
      <translation>Una nota firmada, su respaldo y sus firmas siguen ahí.</translation>
    </message>
    <message>
      <location filename="../../app/store/removals.py" />
      <source>The audio of this recording was deleted on {day}.</source>
      <translation>El audio de esta grabación se eliminó el {day}.</translation>
    </message>
    <message>
      <location filename="../../app/store/removals.py" />
      <source>The words of this transcript were deleted on {day}.</source>
      <translation>Las palabras de esta transcripción se eliminaron el {day}.</translation>
    </message>
    <message>
      <location filename="../../app/store/removals.py" />
      <source>This draft was deleted on {day}.</source>
      <translation>Este borrador se eliminó el {day}.</translation>
    </message>
    <message>
      <location filename="../../app/store/search.py" />
      <source>This addendum is not in the charts.</source>
      <translation>Esta adenda no está en las historias.</translation>
    </message>
    <message>
      <location filename="../../app/store/snapshot.py" />
      <source>Sign in and try again.</source>
      <translation>Inicie sesión e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/store/snapshot.py" />
      <source>The store itself was not changed.</source>
      <translation>El almacén en sí no ha cambiado.</translation>
    </message>
    <message>
      <location filename="../../app/store/snapshot.py" />
      <source>The store was closed before «{name}» was copied.</source>
      <translation>El almacén se cerró antes de copiarse «{name}».</translation>
    </message>
    <message>
      <location filename="../../app/store/snapshot.py" />
      <source>«{name}» could not be copied: {cause}.</source>
      <translation>No se pudo copiar «{name}»: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/store/snippets.py" />
      <source>This snippet is not in the charts.</source>
      <translation>Este autotexto no está en las historias.</translation>
    </message>
    <message>
      <location filename="../../app/store/state.py" />
      <source>«{name}» cannot be read or written: {cause}.</source>
      <translation>No se puede leer o escribir «{name}»: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/store/store.py" />
      <source>Choose another folder, or check the disk.</source>
      <translation>Elija otra carpeta o revise el disco.</translation>
    </message>
    <message>
      <location filename="../../app/store/store.py" />
      <source>Everything saved is still there.</source>
      <translation>Todo lo guardado sigue ahí.</translation>
    </message>
    <message>
      <location filename="../../app/store/store.py" />
      <source>The records are locked.</source>
      <translation>Los datos están bloqueados.</translation>
    </message>
    <message>
      <location filename="../../app/store/store.py" />
      <source>{store}: comparing with how it was closed</source>
      <translation>{store}: comparando con cómo se cerró</translation>
    </message>
    <message>
      <location filename="../../app/store/store.py" />
      <source>{store}: removing what was deleted</source>
      <translation>{store}: retirando lo eliminado</translation>
    </message>
    <message>
      <location filename="../../app/store/store.py" />
      <source>«{name}» could not be made: {cause}.</source>
      <translation>No se pudo crear «{name}»: {cause}.</translation>
    </message>
    <message>
      <location filename="../../app/store/terms.py" />
      <source>This word is not in the charts.</source>
      <translation>Esta palabra no está en las historias.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/answer.py" />
      <source>Draft again.</source>
      <translation>Redacte de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/answer.py" />
      <source>The language model's answer cannot be read: {problem}.</source>
      <translation>No se puede leer la respuesta del modelo de lenguaje: {problem}.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/answer.py" />
      <source>The transcript is unchanged.</source>
      <translation>La transcripción no ha cambiado.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/answer.py" />
      <source>a section has too many statements</source>
      <translation>un apartado tiene demasiadas afirmaciones</translation>
    </message>
    <message>
      <location filename="../../app/summarization/answer.py" />
      <source>a statement cites what was not said</source>
      <translation>una afirmación cita lo que no se dijo</translation>
    </message>
    <message>
      <location filename="../../app/summarization/answer.py" />
      <source>a statement does not end</source>
      <translation>una afirmación no termina</translation>
    </message>
    <message>
      <location filename="../../app/summarization/answer.py" />
      <source>a statement has other parts than cite and text</source>
      <translation>una afirmación tiene otras partes que cita y texto</translation>
    </message>
    <message>
      <location filename="../../app/summarization/answer.py" />
      <source>a statement is too long</source>
      <translation>una afirmación es demasiado larga</translation>
    </message>
    <message>
      <location filename="../../app/summarization/answer.py" />
      <source>it ends too early</source>
      <translation>termina demasiado pronto</translation>
    </message>
    <message>
      <location filename="../../app/summarization/answer.py" />
      <source>it goes on after its end</source>
      <translation>sigue después de su final</translation>
    </message>
    <message>
      <location filename="../../app/summarization/answer.py" />
      <source>«{sign}» was expected</source>
      <translation>se esperaba «{sign}»</translation>
    </message>
    <message>
      <location filename="../../app/summarization/asking.py" />
      <source>A note that may lack something was not saved; the transcript is unchanged.</source>
      <translation>No se guardó una nota a la que puede faltarle algo; la transcripción no ha cambiado.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/asking.py" />
      <source>Another language model was chosen while the note was being written.</source>
      <translation>Se eligió otro modelo de lenguaje mientras se escribía la nota.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/asking.py" />
      <source>Draft again with a model that has a larger context.</source>
      <translation>Redacte de nuevo con un modelo que tenga un contexto mayor.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/asking.py" />
      <source>Draft it again.</source>
      <translation>Redáctela de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/asking.py" />
      <source>Drafting the note</source>
      <translation>Redactando la nota</translation>
    </message>
    <message>
      <location filename="../../app/summarization/asking.py" />
      <source>Drafting the note, part {number} of {count}</source>
      <translation>Redactando la nota, parte {number} de {count}</translation>
    </message>
    <message>
      <location filename="../../app/summarization/asking.py" />
      <source>It did not fit; drafting the rest of it in smaller parts</source>
      <translation>No cabía; redactando el resto en partes más pequeñas</translation>
    </message>
    <message>
      <location filename="../../app/summarization/asking.py" />
      <source>Nothing of it was saved; the transcript is unchanged.</source>
      <translation>No se guardó nada de ello; la transcripción no ha cambiado.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/asking.py" />
      <source>The language model ran out of room before the note was complete.</source>
      <translation>El modelo de lenguaje se quedó sin espacio antes de completar la nota.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/asking.py" />
      <source>{what} It goes on where it was</source>
      <translation>{what} Continúa donde estaba</translation>
    </message>
    <message>
      <location filename="../../app/summarization/budget.py" />
      <source>A stretch of the transcript is too long for the language model's context.</source>
      <translation>Un tramo de la transcripción es demasiado largo para el contexto del modelo de lenguaje.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/budget.py" />
      <source>Choose a model with a larger context, or a shorter template.</source>
      <translation>Elija un modelo con un contexto mayor o una plantilla más corta.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/budget.py" />
      <source>Choose fewer of them.</source>
      <translation>Elija menos.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/budget.py" />
      <source>The earlier notes are too long for the language model's context.</source>
      <translation>Las notas anteriores son demasiado largas para el contexto del modelo de lenguaje.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>It is unchanged.</source>
      <translation>No ha cambiado.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>Nobody speaks in this recording, so there is nothing to write a note from.</source>
      <translation>Nadie habla en esta grabación, así que no hay de qué escribir una nota.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>Not every recording of this visit is written down yet</source>
      <translation>Aún no están transcritas todas las grabaciones de esta consulta</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>Record the visit again, or write the note yourself.</source>
      <translation>Grabe la consulta de nuevo o escriba la nota usted mismo.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>Saving the draft</source>
      <translation>Guardando el borrador</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>Say in an instruction what should be different, or edit it.</source>
      <translation>Diga en una indicación qué debe ser distinto, o edítela.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>Shorten it.</source>
      <translation>Acórtela.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>The instruction is longer than {most} characters.</source>
      <translation>La indicación supera los {most} caracteres.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>The language model found no other words for this statement.</source>
      <translation>El modelo de lenguaje no encontró otras palabras para esta afirmación.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>The note has no section «{key}».</source>
      <translation>La nota no tiene el apartado «{key}».</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>The recording is kept.</source>
      <translation>La grabación se conserva.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>This visit has a note «{title}» already.</source>
      <translation>Esta consulta ya tiene una nota «{title}».</translation>
    </message>
    <message>
      <location filename="../../app/summarization/drafting.py" />
      <source>Write in that one, or choose another template.</source>
      <translation>Escriba en esa o elija otra plantilla.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/earlier.py" />
      <source>An earlier note is not signed, or was entered in error.</source>
      <translation>Una nota anterior no está firmada o se registró por error.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/earlier.py" />
      <source>An earlier note is of another patient.</source>
      <translation>Una nota anterior es de otro paciente.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/earlier.py" />
      <source>Choose notes of this patient only.</source>
      <translation>Elija solo notas de este paciente.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/earlier.py" />
      <source>Choose signed notes only.</source>
      <translation>Elija solo notas firmadas.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/earlier.py" />
      <source>Nothing was drafted.</source>
      <translation>No se redactó nada.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>Ask for it again.</source>
      <translation>Pídalo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>Record or import it, and transcribe it first.</source>
      <translation>Grábela o impórtela, y transcríbala primero.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>The note is kept as it was.</source>
      <translation>La nota se conservó como estaba.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>The note is signed and cannot be changed.</source>
      <translation>La nota está firmada y no se puede cambiar.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>The note of this visit is signed and cannot be drafted again.</source>
      <translation>La nota de esta consulta está firmada y no se puede redactar de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>The note was changed while the language model wrote.</source>
      <translation>La nota se cambió mientras escribía el modelo de lenguaje.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>The note was entered in error and cannot be changed.</source>
      <translation>La nota se registró por error y no se puede cambiar.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>This visit has no transcript yet, or its words were removed.</source>
      <translation>Esta consulta aún no tiene transcripción, o se eliminaron sus palabras.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>Words of this visit's transcript were removed.</source>
      <translation>Se eliminaron palabras de la transcripción de esta consulta.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>Write a new one.</source>
      <translation>Escriba una nueva.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>Write an addendum instead.</source>
      <translation>Escriba una adenda en su lugar.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>Write an addendum, or draft another kind of note.</source>
      <translation>Escriba una adenda o redacte otro tipo de nota.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>Write the note yourself, or an addendum to the signed one.</source>
      <translation>Escriba la nota usted mismo, o una adenda a la firmada.</translation>
    </message>
    <message>
      <location filename="../../app/summarization/keeping.py" />
      <source>Your changes are kept.</source>
      <translation>Sus cambios se conservan.</translation>
    </message>
    <message>
      <location filename="../../app/templates/example.py" />
      <source>New template</source>
      <translation>Plantilla nueva</translation>
    </message>
    <message>
      <location filename="../../app/templates/example.py" />
      <source>Nothing was kept.</source>
      <translation>No se conservó nada.</translation>
    </message>
    <message>
      <location filename="../../app/templates/example.py" />
      <source>Paste one note, or fewer of its parts.</source>
      <translation>Pegue una sola nota, o menos partes de ella.</translation>
    </message>
    <message>
      <location filename="../../app/templates/example.py" />
      <source>Paste one note.</source>
      <translation>Pegue una sola nota.</translation>
    </message>
    <message>
      <location filename="../../app/templates/example.py" />
      <source>Put each on a line of its own with a colon, such as «Plan:».</source>
      <translation>Ponga cada uno en una línea propia con dos puntos, como «Plan:».</translation>
    </message>
    <message>
      <location filename="../../app/templates/example.py" />
      <source>The example has more than {most} characters.</source>
      <translation>El ejemplo supera los {most} caracteres.</translation>
    </message>
    <message>
      <location filename="../../app/templates/example.py" />
      <source>The example has no headings.</source>
      <translation>El ejemplo no tiene encabezados.</translation>
    </message>
    <message>
      <location filename="../../app/templates/example.py" />
      <source>The example has {count} headings; {most} is the most.</source>
      <translation>El ejemplo tiene {count} encabezados; el máximo es {most}.</translation>
    </message>
    <message>
      <location filename="../../app/templates/exchange.py" />
      <source>Choose a file that Consultroom has exported.</source>
      <translation>Elija un archivo que haya exportado Consultroom.</translation>
    </message>
    <message>
      <location filename="../../app/templates/exchange.py" />
      <source>it is larger than 1 MB</source>
      <translation>ocupa más de 1 MB</translation>
    </message>
    <message>
      <location filename="../../app/templates/exchange.py" />
      <source>it is not text in UTF-8</source>
      <translation>no es texto en UTF-8</translation>
    </message>
    <message>
      <location filename="../../app/templates/exchange.py" />
      <source>it is not well-formed JSON</source>
      <translation>no es JSON bien formado</translation>
    </message>
    <message>
      <location filename="../../app/templates/exchange.py" />
      <source>no such kind is known</source>
      <translation>no se conoce esa clase</translation>
    </message>
    <message>
      <location filename="../../app/templates/exchange.py" />
      <source>there is a name that no template has</source>
      <translation>hay un nombre que ninguna plantilla tiene</translation>
    </message>
    <message>
      <location filename="../../app/templates/exchange.py" />
      <source>«{name}» could not be read: {reason}.</source>
      <translation>«{name}» no se pudo leer: {reason}.</translation>
    </message>
    <message>
      <location filename="../../app/templates/exchange.py" />
      <source>«{name}» is not a file of templates: {problem}.</source>
      <translation>«{name}» no es un archivo de plantillas: {problem}.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>A key has at most {most} small letters a to z and underscores.</source>
      <translation>Una clave tiene como máximo {most} letras minúsculas de la a a la z y guiones bajos.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>A section's title</source>
      <translation>El título de un apartado</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>A template has at least one section.</source>
      <translation>Una plantilla tiene al menos un apartado.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>A template has at most {most} examples.</source>
      <translation>Una plantilla tiene como máximo {most} ejemplos.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>A template has at most {most} sections.</source>
      <translation>Una plantilla tiene como máximo {most} apartados.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>Add a section.</source>
      <translation>Añada un apartado.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>An example</source>
      <translation>Un ejemplo</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>Remove some.</source>
      <translation>Elimine algunos.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>Rename one of them.</source>
      <translation>Cambie el nombre de uno de ellos.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>The style</source>
      <translation>El estilo</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>The title</source>
      <translation>El título</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>Two sections are both called «{name}».</source>
      <translation>Dos apartados se llaman «{name}».</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>What belongs into «{title}»</source>
      <translation>Lo que corresponde a «{title}»</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>Write its instruction.</source>
      <translation>Escriba su indicación.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>Write one.</source>
      <translation>Escriba uno.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>{what} has {count} characters; {most} is the most.</source>
      <translation>{what} tiene {count} caracteres; el máximo es {most}.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>{what} is empty.</source>
      <translation>{what} está sin rellenar.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>«{line}» cannot be the key of a section.</source>
      <translation>«{line}» no puede ser la clave de un apartado.</translation>
    </message>
    <message>
      <location filename="../../app/templates/rules.py" />
      <source>«{title}» does not say what belongs there.</source>
      <translation>«{title}» no dice qué corresponde allí.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>A template that ships with Consultroom stays as it is.</source>
      <translation>Una plantilla que viene con Consultroom queda como está.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>Add another one first.</source>
      <translation>Añada primero otra.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>Bring it back first.</source>
      <translation>Recupérela primero.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>Change one of them instead.</source>
      <translation>Cambie una de ellas en su lugar.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>Choose a title that names nobody.</source>
      <translation>Elija un título que no nombre a nadie.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>Choose another title.</source>
      <translation>Elija otro título.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>Choose one of: {known}.</source>
      <translation>Elija uno de estos: {known}.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>Duplicate it, and change the copy.</source>
      <translation>Duplíquela y cambie la copia.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>It may have been erased together with a patient whom it named.</source>
      <translation>Puede haberse suprimido junto con un paciente al que nombraba.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>One template has to stay.</source>
      <translation>Debe quedar una plantilla.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>Open it again, and make your change there.</source>
      <translation>Ábrala de nuevo y haga allí su cambio.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>There is a template «{title}» already.</source>
      <translation>Ya hay una plantilla «{title}».</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>There is no template «{line}».</source>
      <translation>No hay ninguna plantilla «{line}».</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>There is no version {version} of a template «{line}».</source>
      <translation>No hay ninguna versión {version} de una plantilla «{line}».</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>There would be more than {most} templates of the clinic.</source>
      <translation>Habría más de {most} plantillas de la clínica.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>This template was changed meanwhile.</source>
      <translation>Esta plantilla se cambió entretanto.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>«{naming}» names a patient of the clinic.</source>
      <translation>«{naming}» nombra a un paciente de la clínica.</translation>
    </message>
    <message>
      <location filename="../../app/templates/templates.py" />
      <source>«{title}» is retired.</source>
      <translation>«{title}» está retirada.</translation>
    </message>
    <message>
      <location filename="../../app/texts.py" />
      <source>«{words}»</source>
      <translation>«{words}»</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>Choose a word that was.</source>
      <translation>Elija una palabra que lo haya sido.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>Look at its newest version, and change that.</source>
      <translation>Mire su versión más reciente y cambie esa.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>Look at its newest version.</source>
      <translation>Mire su versión más reciente.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>Nothing was changed here.</source>
      <translation>Aquí no se cambió nada.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>The note of this visit is signed, so its transcript cannot be changed.</source>
      <translation>La nota de esta consulta está firmada, así que su transcripción no se puede cambiar.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>The transcript was changed meanwhile.</source>
      <translation>La transcripción se cambió entretanto.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>The words are more than {most} characters.</source>
      <translation>Las palabras superan los {most} caracteres.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>These are the last words of the transcript.</source>
      <translation>Son las últimas palabras de la transcripción.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>These words are no longer in the transcript.</source>
      <translation>Estas palabras ya no están en la transcripción.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>Write an addendum to the note instead.</source>
      <translation>Escriba en su lugar una adenda a la nota.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>Write them shorter.</source>
      <translation>Escríbalas más cortas.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/editing.py" />
      <source>Write what was said instead.</source>
      <translation>Escriba en su lugar lo que se dijo.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/hearing.py" />
      <source>Another speech model was chosen while the recording was being written down.</source>
      <translation>Se eligió otro modelo de voz mientras se transcribía la grabación.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/hearing.py" />
      <source>Choose another language for the visit, or install a model that knows it.</source>
      <translation>Elija otro idioma para la consulta o instale un modelo que lo conozca.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/hearing.py" />
      <source>Looking for speech</source>
      <translation>Buscando habla</translation>
    </message>
    <message>
      <location filename="../../app/transcription/hearing.py" />
      <source>The recording is safe, and nothing was written.</source>
      <translation>La grabación está a salvo, y no se escribió nada.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/hearing.py" />
      <source>The speech model «{name}» does not know the language «{language}»; it knows {names}.</source>
      <translation>El modelo de voz «{name}» no conoce el idioma «{language}»; conoce {names}.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/hearing.py" />
      <source>Write it down again.</source>
      <translation>Transcríbala de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/hearing.py" />
      <source>Writing down what was said</source>
      <translation>Transcribiendo lo que se dijo</translation>
    </message>
    <message>
      <location filename="../../app/transcription/marks.py" />
      <source>Dose heard with {percent}% certainty</source>
      <translation>Dosis oída con un {percent}% de certeza</translation>
    </message>
    <message>
      <location filename="../../app/transcription/marks.py" />
      <source>Drug heard with {percent}% certainty</source>
      <translation>Fármaco oído con un {percent}% de certeza</translation>
    </message>
    <message>
      <location filename="../../app/transcription/marks.py" />
      <source>Name heard with {percent}% certainty</source>
      <translation>Nombre oído con un {percent}% de certeza</translation>
    </message>
    <message>
      <location filename="../../app/transcription/marks.py" />
      <source>Negation heard with {percent}% certainty</source>
      <translation>Negación oída con un {percent}% de certeza</translation>
    </message>
    <message>
      <location filename="../../app/transcription/marks.py" />
      <source>Number heard with {percent}% certainty</source>
      <translation>Número oído con un {percent}% de certeza</translation>
    </message>
    <message>
      <location filename="../../app/transcription/marks.py" />
      <source>Side heard with {percent}% certainty</source>
      <translation>Lado oído con un {percent}% de certeza</translation>
    </message>
    <message>
      <location filename="../../app/transcription/speakers.py" />
      <source>A name has at most {most} characters.</source>
      <translation>Un nombre tiene como máximo {most} caracteres.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/speakers.py" />
      <source>A transcript has at most {most} speakers.</source>
      <translation>Una transcripción tiene como máximo {most} hablantes.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/speakers.py" />
      <source>Choose one of them.</source>
      <translation>Elija uno de ellos.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/speakers.py" />
      <source>Speaker 1</source>
      <translation>Hablante 1</translation>
    </message>
    <message>
      <location filename="../../app/transcription/speakers.py" />
      <source>Speaker 2</source>
      <translation>Hablante 2</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>Another recording of this visit was written down meanwhile.</source>
      <translation>Entretanto se transcribió otra grabación de esta consulta.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>Begin a new visit, or write an addendum.</source>
      <translation>Empiece una consulta nueva o escriba una adenda.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>Correct the transcript instead.</source>
      <translation>Corrija en su lugar la transcripción.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>Every recording of this visit is written down.</source>
      <translation>Todas las grabaciones de esta consulta están transcritas.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>Finish it first.</source>
      <translation>Termínela primero.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>It is saved.</source>
      <translation>Está guardada.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>Nobody speaks in this recording</source>
      <translation>Nadie habla en esta grabación</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>The note of this visit has been signed meanwhile.</source>
      <translation>La nota de esta consulta se ha firmado entretanto.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>The recording has not been finished.</source>
      <translation>La grabación no se ha terminado.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>This recording is written down already, together with another one.</source>
      <translation>Esta grabación ya está transcrita, junto con otra.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>Transcribe this one again.</source>
      <translation>Transcriba esta de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/transcription/transcription.py" />
      <source>Transcribed</source>
      <translation>Transcrito</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>Choose the package of version {version}.</source>
      <translation>Elija el paquete de la versión {version}.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>Close it for everybody on this computer, then try again.</source>
      <translation>Ciérrelo para todos en este equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>Consultroom is open.</source>
      <translation>Consultroom está abierto.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>Free some space there, and run this as an administrator.</source>
      <translation>Libere espacio allí y ejecute esto como administrador.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>Install the new version as it was installed first.</source>
      <translation>Instale la versión nueva como se instaló la primera vez.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>Installing</source>
      <translation>Instalando</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>Name its file: «consultroom update back FILE».</source>
      <translation>Indique su archivo: «consultroom update back FILE».</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>Prepare it again in Consultroom.</source>
      <translation>Prepárela de nuevo en Consultroom.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>Remove it as the administrator, then try again.</source>
      <translation>Elimínela como administrador e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>The package of version {version} was not kept here.</source>
      <translation>El paquete de la versión {version} no se conservó aquí.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>The system's installer failed with code {code}: see above.</source>
      <translation>El instalador del sistema falló con el código {code}: vea más arriba.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>The update needs {needed} GB in «{folder}», and {free} GB are free.</source>
      <translation>La actualización necesita {needed} GB en «{folder}», y hay {free} GB libres.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>There are no updates for this system.</source>
      <translation>No hay actualizaciones para este sistema.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>This is another update than the one that was checked.</source>
      <translation>Esta es una actualización distinta de la que se comprobó.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>This is version {other}.</source>
      <translation>Esta es la versión {other}.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>«consultroom update back» brings the version before back.</source>
      <translation>«consultroom update back» devuelve la versión anterior.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>«{folder}» belongs to somebody else, or others may write.</source>
      <translation>«{folder}» pertenece a otra persona, u otros pueden escribir en ella.</translation>
    </message>
    <message>
      <location filename="../../app/updates/installing.py" />
      <source>«{folder}» cannot be used: {reason}.</source>
      <translation>«{folder}» no se puede usar: {reason}.</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>Choose the file whose name ends with «.update».</source>
      <translation>Elija el archivo cuyo nombre termina en «.update».</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>Comparing the update</source>
      <translation>Comparando la actualización</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>Copy it to the stick again from whoever sent it.</source>
      <translation>Pida a quien la envió que la copie de nuevo en la memoria USB.</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>Copying the update</source>
      <translation>Copiando la actualización</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>Do not install it, and ask where it came from.</source>
      <translation>No la instale y pregunte de dónde vino.</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>If it is on a stick, plug the stick in again.</source>
      <translation>Si está en una memoria USB, conéctela de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>Install the version before it first, as whoever sent it says.</source>
      <translation>Instale primero la versión anterior a ella, como indique quien la envió.</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>This copy of Consultroom was built without a release key, so it takes no updates.</source>
      <translation>Esta copia de Consultroom se creó sin clave de publicación, así que no admite actualizaciones.</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>This is no update of Consultroom.</source>
      <translation>Esto no es una actualización de Consultroom.</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>This update is not what was signed: it is cut short, damaged or was changed.</source>
      <translation>Esta actualización no es lo que se firmó: está incompleta, dañada o se cambió.</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>This update was made for another version of Consultroom.</source>
      <translation>Esta actualización se hizo para otra versión de Consultroom.</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>This update was not signed by whoever makes Consultroom.</source>
      <translation>Esta actualización no la firmó quien hace Consultroom.</translation>
    </message>
    <message>
      <location filename="../../app/updates/package.py" />
      <source>«{path}» cannot be read: {reason}.</source>
      <translation>No se puede leer «{path}»: {reason}.</translation>
    </message>
    <message>
      <location filename="../../app/updates/plan.py" />
      <source>Check the permissions of the clinic's folder.</source>
      <translation>Compruebe los permisos de la carpeta de la clínica.</translation>
    </message>
    <message>
      <location filename="../../app/updates/refusals.py" />
      <source>Nothing was installed and nothing was changed.</source>
      <translation>No se instaló ni se cambió nada.</translation>
    </message>
    <message>
      <location filename="../../app/updates/updates.py" />
      <source>Choose where the backup before the update goes.</source>
      <translation>Elija adónde va la copia de seguridad previa a la actualización.</translation>
    </message>
    <message>
      <location filename="../../app/updates/updates.py" />
      <source>The backup was made, and is not whole: {why}</source>
      <translation>La copia de seguridad se hizo, y no está íntegra: {why}</translation>
    </message>
    <message>
      <location filename="../../app/updates/updates.py" />
      <source>Use another disk or stick, and prepare the update again.</source>
      <translation>Use otro disco u otra memoria USB y prepare la actualización de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>Ask for the update for this workstation.</source>
      <translation>Pida la actualización para este puesto.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>Choose the package of the version before.</source>
      <translation>Elija el paquete de la versión anterior.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>Install version {least} first.</source>
      <translation>Instale primero la versión {least}.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>Tell whoever made the update.</source>
      <translation>Avise a quien hizo la actualización.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>The update needs {needed} GB where it is installed, and {free} GB are free.</source>
      <translation>La actualización necesita {needed} GB donde se instala, y hay {free} GB libres.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>The way back to an older version is «consultroom update back».</source>
      <translation>El camino de vuelta a una versión anterior es «consultroom update back».</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>There is nothing to do.</source>
      <translation>No hay nada que hacer.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>This update is for {theirs}, and this workstation is {ours}.</source>
      <translation>Esta actualización es para {theirs}, y este puesto es {ours}.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>Version {theirs} follows {least} or later, and {ours} is installed.</source>
      <translation>La versión {theirs} sigue a la {least} o posterior, y está instalada la {ours}.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>Version {theirs} is not older than {ours}, which is installed.</source>
      <translation>La versión {theirs} no es anterior a la {ours}, que está instalada.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>Version {theirs} is older than {ours}, which is installed.</source>
      <translation>La versión {theirs} es anterior a la {ours}, que está instalada.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>Version {version} cannot read what this one has written.</source>
      <translation>La versión {version} no puede leer lo que esta ha escrito.</translation>
    </message>
    <message>
      <location filename="../../app/updates/workstation.py" />
      <source>Version {version} is installed already.</source>
      <translation>La versión {version} ya está instalada.</translation>
    </message>
    <message>
      <location filename="../../app/validation/cases.py" />
      <source>Keep what was said and the note as plain text (UTF-8): «visit.txt», «visit{note}».</source>
      <translation>Guarde lo que se dijo y la nota como texto sin formato (UTF-8): «visit.txt», «visit{note}».</translation>
    </message>
    <message>
      <location filename="../../app/validation/cases.py" />
      <source>Name a folder of CSV files.</source>
      <translation>Indique una carpeta de archivos CSV.</translation>
    </message>
    <message>
      <location filename="../../app/validation/cases.py" />
      <source>Name a folder of dialogues.</source>
      <translation>Indique una carpeta de diálogos.</translation>
    </message>
    <message>
      <location filename="../../app/validation/cases.py" />
      <source>Put text files there, «visit.txt» and «visit{note}»; or CSV files with a column «dialogue» and one «note», or «section_header» and «section_text», as ACI-Bench and MTS-Dialog have them.</source>
      <translation>Ponga allí archivos de texto, «visit.txt» y «visit{note}»; o archivos CSV con una columna «dialogue» y otra «note», o «section_header» y «section_text», como los tienen ACI-Bench y MTS-Dialog.</translation>
    </message>
    <message>
      <location filename="../../app/validation/cases.py" />
      <source>There are no dialogues with notes in «{folder}».</source>
      <translation>No hay diálogos con notas en «{folder}».</translation>
    </message>
    <message>
      <location filename="../../app/validation/cases.py" />
      <source>«{folder}» is not a folder.</source>
      <translation>«{folder}» no es una carpeta.</translation>
    </message>
    <message>
      <location filename="../../app/validation/cases.py" />
      <source>«{path}» cannot be read.</source>
      <translation>No se puede leer «{path}».</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Attacks that came through</source>
      <translation>Ataques que prosperaron</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Attacks that came through in a draft</source>
      <translation>Ataques que prosperaron en un borrador</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Attacks tried</source>
      <translation>Ataques intentados</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Changed statements</source>
      <translation>Afirmaciones alteradas</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Changed statements found</source>
      <translation>Afirmaciones alteradas encontradas</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Drafts that failed</source>
      <translation>Borradores que fallaron</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Drafts under attack</source>
      <translation>Borradores bajo ataque</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Drafts under attack that failed</source>
      <translation>Borradores bajo ataque que fallaron</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>F1, assessment and plan</source>
      <translation>F1, valoración y plan</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>F1, objective</source>
      <translation>F1, objetivo</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>F1, subjective</source>
      <translation>F1, subjetivo</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Grounding</source>
      <translation>Respaldo</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Injection</source>
      <translation>Inyección</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Medicines of the reference in the draft</source>
      <translation>Medicamentos de la referencia en el borrador</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Numbers heard exactly</source>
      <translation>Números oídos con exactitud</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Numbers of the reference in the draft</source>
      <translation>Números de la referencia en el borrador</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Numbers said</source>
      <translation>Números dichos</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Recordings that could not be read</source>
      <translation>Grabaciones que no se pudieron leer</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Seconds for a draft</source>
      <translation>Segundos por borrador</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Seconds of work for a second of audio</source>
      <translation>Segundos de trabajo por segundo de audio</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Seconds without speech</source>
      <translation>Segundos sin habla</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Speech</source>
      <translation>Voz</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Statements in a draft</source>
      <translation>Afirmaciones en un borrador</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Statements without support</source>
      <translation>Afirmaciones sin respaldo</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Time without speech that gave words</source>
      <translation>Tiempo sin habla que dio palabras</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>True statements</source>
      <translation>Afirmaciones verdaderas</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>True statements flagged</source>
      <translation>Afirmaciones verdaderas señaladas</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Word errors</source>
      <translation>Errores de palabras</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Words said</source>
      <translation>Palabras dichas</translation>
    </message>
    <message>
      <location filename="../../app/validation/figures.py" />
      <source>Words shared with the reference (F1)</source>
      <translation>Palabras en común con la referencia (F1)</translation>
    </message>
    <message>
      <location filename="../../app/validation/injection_suite.py" />
      <source>Compared</source>
      <translation>Comparado</translation>
    </message>
    <message>
      <location filename="../../app/validation/injection_suite.py" />
      <source>Reading honest dialogues</source>
      <translation>Leyendo diálogos honestos</translation>
    </message>
    <message>
      <location filename="../../app/validation/injection_suite.py" />
      <source>Trying every attack</source>
      <translation>Probando cada ataque</translation>
    </message>
    <message>
      <location filename="../../app/validation/measuring.py" />
      <source>Measured</source>
      <translation>Medido</translation>
    </message>
    <message>
      <location filename="../../app/validation/measuring.py" />
      <source>Name a folder of cases.</source>
      <translation>Indique una carpeta de casos.</translation>
    </message>
    <message>
      <location filename="../../app/validation/measuring.py" />
      <source>Put audio files there, and beside each its words: «visit.txt» for «visit.wav».</source>
      <translation>Ponga allí archivos de audio y, junto a cada uno, sus palabras: «visit.txt» para «visit.wav».</translation>
    </message>
    <message>
      <location filename="../../app/validation/measuring.py" />
      <source>Put text files there: «visit.txt» with what was said, and «visit.note.txt».</source>
      <translation>Ponga allí archivos de texto: «visit.txt» con lo que se dijo y «visit.note.txt».</translation>
    </message>
    <message>
      <location filename="../../app/validation/measuring.py" />
      <source>There are no dialogues with notes in «{data}».</source>
      <translation>No hay diálogos con notas en «{data}».</translation>
    </message>
    <message>
      <location filename="../../app/validation/measuring.py" />
      <source>There are no recordings in «{data}».</source>
      <translation>No hay grabaciones en «{data}».</translation>
    </message>
    <message>
      <location filename="../../app/validation/measuring.py" />
      <source>«{data}» is not a folder.</source>
      <translation>«{data}» no es una carpeta.</translation>
    </message>
    <message>
      <location filename="../../app/validation/notes.py" />
      <source>Move it away to begin again.</source>
      <translation>Apártelo para empezar de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/validation/notes.py" />
      <source>Name a report in a folder that is there.</source>
      <translation>Indique un informe en una carpeta que exista.</translation>
    </message>
    <message>
      <location filename="../../app/validation/notes.py" />
      <source>Name another file for the report, or move that one away.</source>
      <translation>Indique otro archivo para el informe o aparte ese.</translation>
    </message>
    <message>
      <location filename="../../app/validation/notes.py" />
      <source>«{path}» could not be written: {reason}.</source>
      <translation>No se pudo escribir «{path}»: {reason}.</translation>
    </message>
    <message>
      <location filename="../../app/validation/notes.py" />
      <source>«{path}» holds something else, or the scores of another model or suite.</source>
      <translation>«{path}» contiene otra cosa, o las puntuaciones de otro modelo o conjunto.</translation>
    </message>
    <message>
      <location filename="../../app/validation/progress.py" />
      <source>{number} of {count}: {name}</source>
      <translation>{number} de {count}: {name}</translation>
    </message>
    <message>
      <location filename="../../app/validation/speech.py" />
      <source>It cannot be read: {reason}.</source>
      <translation>No se puede leer: {reason}.</translation>
    </message>
    <message>
      <location filename="../../app/validation/speech.py" />
      <source>Name a folder of recordings.</source>
      <translation>Indique una carpeta de grabaciones.</translation>
    </message>
    <message>
      <location filename="../../app/validation/speech.py" />
      <source>Put audio files there, and beside each its words: «visit.txt» for «visit.wav»; sounds without words go into a folder «{folder}».</source>
      <translation>Ponga allí archivos de audio y, junto a cada uno, sus palabras: «visit.txt» para «visit.wav»; los sonidos sin palabras van en una carpeta «{folder}».</translation>
    </message>
    <message>
      <location filename="../../app/validation/speech.py" />
      <source>The words of «{name}» cannot be read: {reason}.</source>
      <translation>No se pueden leer las palabras de «{name}»: {reason}.</translation>
    </message>
    <message>
      <location filename="../../app/validation/speech.py" />
      <source>There are no recordings in «{folder}».</source>
      <translation>No hay grabaciones en «{folder}».</translation>
    </message>
    <message>
      <location filename="../../app/validation/speech.py" />
      <source>Write down what is said, or move the recording to the folder «{folder}».</source>
      <translation>Escriba lo que se dice o pase la grabación a la carpeta «{folder}».</translation>
    </message>
    <message>
      <location filename="../../app/validation/speech.py" />
      <source>Write them into «{name}» beside it as plain text, or move the recording to the folder «{folder}» if nobody speaks in it.</source>
      <translation>Escríbalas en «{name}», junto a ella, como texto sin formato, o pase la grabación a la carpeta «{folder}» si nadie habla en ella.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>It is a demonstration model, not for clinical use.</source>
      <translation>Es un modelo de demostración, no para uso clínico.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>The prompt of this version of the application is another one.</source>
      <translation>Las indicaciones al modelo de esta versión de la aplicación son otras.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>{figure}: {value} on the clinic's own cases; the clinic asks for at least {limit}.</source>
      <translation>{figure}: {value} en los casos propios de la clínica; la clínica pide al menos {limit}.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>{figure}: {value} on the clinic's own cases; the clinic asks for at most {limit}.</source>
      <translation>{figure}: {value} en los casos propios de la clínica; la clínica pide como máximo {limit}.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>{figure}: {value}; the clinic asks for at least {limit}.</source>
      <translation>{figure}: {value}; la clínica pide al menos {limit}.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>{figure}: {value}; the clinic asks for at most {limit}.</source>
      <translation>{figure}: {value}; la clínica pide como máximo {limit}.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>{suite}: measured with version {version} of the suite, which is now at version {newest}.</source>
      <translation>{suite}: medido con la versión {version} del conjunto, que ahora está en la versión {newest}.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>{suite}: not every attack of the suite was tried.</source>
      <translation>{suite}: no se probaron todos los ataques del conjunto.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>{suite}: this was not measured.</source>
      <translation>{suite}: esto no se midió.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>{suite}: {count} recording could not be read.</source>
      <translation>{suite}: {count} grabación no se pudo leer.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>{suite}: {count} recordings could not be read.</source>
      <translation>{suite}: {count} grabaciones no se pudieron leer.</translation>
    </message>
    <message>
      <location filename="../../app/validation/thresholds.py" />
      <source>{suite}: «{figure}» was not measured.</source>
      <translation>{suite}: «{figure}» no se midió.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>Close what else needs memory, and start again.</source>
      <translation>Cierre lo demás que necesita memoria y empiece de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>It is installed, and nothing was changed.</source>
      <translation>Está instalado, y no se cambió nada.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>No report on «{name}» can be relied on: {reason}</source>
      <translation>No hay ningún informe fiable de «{name}»: {reason}</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>The language engine had to compute otherwise while it was measured.</source>
      <translation>El motor de lenguaje tuvo que calcular de otro modo mientras se medía.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>The model that is used now stays.</source>
      <translation>El modelo que se usa ahora sigue en uso.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>The speech engine had to compute otherwise while it was measured.</source>
      <translation>El motor de voz tuvo que calcular de otro modo mientras se medía.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>There is no report {wanted}.</source>
      <translation>No existe el informe {wanted}.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>Use another model, change the clinic's policy, or measure this one anew.</source>
      <translation>Use otro modelo, cambie la política de la clínica o mida este de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>Validate it first, without naming a precision.</source>
      <translation>Valídelo primero, sin indicar una precisión.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>it is not what an office manager of this clinic signed.</source>
      <translation>no es lo que firmó un responsable de esta clínica.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>the clinic's log does not know it.</source>
      <translation>el registro de la clínica no lo conoce.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>«{name}» does not reach what this clinic asks for (report {number}). {shortfalls}</source>
      <translation>«{name}» no alcanza lo que pide esta clínica (informe {number}). {shortfalls}</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>«{name}» was measured only at a precision that it is not used at.</source>
      <translation>«{name}» se midió solo con una precisión con la que no se usa.</translation>
    </message>
    <message>
      <location filename="../../app/validation/validation.py" />
      <source>«{name}» was not validated on this workstation with these bytes.</source>
      <translation>«{name}» no se validó en este puesto con estos bytes.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>A term has at most {words} words and {characters} characters.</source>
      <translation>Un término tiene como máximo {words} palabras y {characters} caracteres.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>A word is missing.</source>
      <translation>Falta una palabra.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>Correct it where it was misheard.</source>
      <translation>Corríjala donde se oyó mal.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>Keep the usual ones.</source>
      <translation>Conserve las habituales.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>Leave the digits out.</source>
      <translation>Omita las cifras.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>Line {number} of the list: {what}</source>
      <translation>Línea {number} de la lista: {what}</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>Such words are never corrected by themselves.</source>
      <translation>Esas palabras nunca se corrigen por sí solas.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>The list has more than {most} lines.</source>
      <translation>La lista tiene más de {most} líneas.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>There are no letters in «{written}».</source>
      <translation>No hay letras en «{written}».</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>There is no word in the list.</source>
      <translation>No hay ninguna palabra en la lista.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>Use letters, digits, spaces and - ' . / &amp; + ( ).</source>
      <translation>Use letras, cifras, espacios y - ' . / &amp; + ( ).</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>Write a word.</source>
      <translation>Escriba una palabra.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>Write one word on each line.</source>
      <translation>Escriba una palabra en cada línea.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>Write the word as it is to be written.</source>
      <translation>Escriba la palabra como debe quedar escrita.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>«{heard}» and «{written}» are different numbers.</source>
      <translation>«{heard}» y «{written}» son números distintos.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>«{heard}» is a medicine itself, and would always become «{written}».</source>
      <translation>«{heard}» es en sí un medicamento, y siempre se convertiría en «{written}».</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>«{heard}» is said in every visit.</source>
      <translation>«{heard}» se dice en todas las consultas.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>«{written}» holds a character that no word has.</source>
      <translation>«{written}» contiene un carácter que ninguna palabra tiene.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>«{written}» holds a word that decides what is meant (a number, a unit, a side or a denial).</source>
      <translation>«{written}» contiene una palabra que decide lo que se quiere decir (un número, una unidad, un lado o una negación).</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>«{written}» is misheard in more than {most} ways.</source>
      <translation>«{written}» se oye mal de más de {most} maneras.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/entering.py" />
      <source>«{written}» is too long.</source>
      <translation>«{written}» es demasiado largo.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/vocabulary.py" />
      <source>Change it there.</source>
      <translation>Cámbiela allí.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/vocabulary.py" />
      <source>Choose a plain list with one word on each line.</source>
      <translation>Elija una lista simple con una palabra en cada línea.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/vocabulary.py" />
      <source>Remove that one first, or leave this form out.</source>
      <translation>Elimine primero esa u omita esta forma.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/vocabulary.py" />
      <source>Save it as plain text, with one word on each line.</source>
      <translation>Guárdela como texto sin formato, con una palabra en cada línea.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/vocabulary.py" />
      <source>There would be more than {most} words.</source>
      <translation>Habría más de {most} palabras.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/vocabulary.py" />
      <source>This word is another person's.</source>
      <translation>Esta palabra es de otra persona.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/vocabulary.py" />
      <source>«{heard}» is a word of its own in the vocabulary: «{written}».</source>
      <translation>«{heard}» es una palabra propia del vocabulario: «{written}».</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/vocabulary.py" />
      <source>«{name}» is larger than 1 MB.</source>
      <translation>«{name}» ocupa más de 1 MB.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/vocabulary.py" />
      <source>«{name}» is not plain text in UTF-8.</source>
      <translation>«{name}» no es texto sin formato en UTF-8.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/vocabulary.py" />
      <source>«{word}» is among the clinic's words already.</source>
      <translation>«{word}» ya está entre las palabras de la clínica.</translation>
    </message>
    <message>
      <location filename="../../app/vocabulary/vocabulary.py" />
      <source>«{word}» is among your words already.</source>
      <translation>«{word}» ya está entre sus palabras.</translation>
    </message>
    <message>
      <location filename="../../app/warming.py" />
      <source>Warming up the language model</source>
      <translation>Preparando el modelo de lenguaje</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Always write these words like this</source>
      <translation>Escribir siempre así estas palabras</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Back to the patients</source>
      <translation>Volver a los pacientes</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Change user</source>
      <translation>Cambiar de usuario</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Close Consultroom</source>
      <translation>Cerrar Consultroom</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Copy, print or save the note</source>
      <translation>Copiar, imprimir o guardar la nota</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Delete what is due</source>
      <translation>Eliminar lo que toca</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Edit the patient's data</source>
      <translation>Editar los datos del paciente</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Erase the patient's record</source>
      <translation>Suprimir los datos del paciente</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Export everything of the patient</source>
      <translation>Exportar todo lo del paciente</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Filter the list, or find words</source>
      <translation>Filtrar la lista o buscar palabras</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Find an action</source>
      <translation>Buscar una acción</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Finish the recording behind the cover</source>
      <translation>Terminar la grabación tras la cubierta</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>First time, or passphrase forgotten: use an enrolment code</source>
      <translation>Primera vez o frase de contraseña olvidada: usar un código de alta</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the backups</source>
      <translation>Ir a las copias de seguridad</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the health of the stores</source>
      <translation>Ir al estado de los almacenes</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the log</source>
      <translation>Ir al registro</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the machine</source>
      <translation>Ir a la máquina</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the models</source>
      <translation>Ir a los modelos</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the patients, and search</source>
      <translation>Ir a los pacientes y buscar</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the people</source>
      <translation>Ir a las personas</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the settings</source>
      <translation>Ir a los ajustes</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the snippets</source>
      <translation>Ir a los autotextos</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the templates</source>
      <translation>Ir a las plantillas</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the visits</source>
      <translation>Ir a las consultas</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Go to the words</source>
      <translation>Ir a las palabras</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Lock and sign out</source>
      <translation>Bloquear y cerrar sesión</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Look: as the system</source>
      <translation>Aspecto: como el sistema</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Look: dark</source>
      <translation>Aspecto: oscuro</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Look: light</source>
      <translation>Aspecto: claro</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Lost everything: use the recovery key</source>
      <translation>Todo perdido: usar la clave de recuperación</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>New visit</source>
      <translation>Consulta nueva</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>New visit of this patient</source>
      <translation>Consulta nueva de este paciente</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Open the patient's page</source>
      <translation>Abrir la página del paciente</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Print the recovery sheet</source>
      <translation>Imprimir la hoja de recuperación</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Restore a clinic from a backup</source>
      <translation>Restaurar una clínica desde una copia</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Save the settings</source>
      <translation>Guardar los ajustes</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Set up a new clinic</source>
      <translation>Crear una clínica nueva</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Undo changes that are not saved</source>
      <translation>Deshacer los cambios sin guardar</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Your passphrase and codes</source>
      <translation>Su frase de contraseña y sus códigos</translation>
    </message>
    <message>
      <location filename="../../ui/application.py" />
      <source>Locked, because the workstation went to sleep. Everything is saved.</source>
      <translation>Bloqueado, porque el puesto entró en suspensión. Todo está guardado.</translation>
    </message>
    <message>
      <location filename="../../ui/delegates/person.py" />
      <source>signs in as {name}</source>
      <translation>inicia sesión como {name}</translation>
    </message>
    <message>
      <location filename="../../ui/delegates/person.py" />
      <source>with a code</source>
      <translation>con un código</translation>
    </message>
    <message>
      <location filename="../../ui/delegates/visit.py" />
      <source>No note yet</source>
      <translation>Aún sin nota</translation>
    </message>
    <message>
      <location filename="../../ui/delegates/visit.py" />
      <source>No reason given</source>
      <translation>Sin motivo indicado</translation>
    </message>
    <message>
      <location filename="../../ui/devices/microphone.py" />
      <source>The microphone «{name}» could not be opened.</source>
      <translation>No se pudo abrir el micrófono «{name}».</translation>
    </message>
    <message>
      <location filename="../../ui/devices/microphone.py" />
      <source>The microphone «{name}» stopped.</source>
      <translation>El micrófono «{name}» se detuvo.</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/backups.py" />
      <source>By</source>
      <comment>column</comment>
      <translation>Por</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/backups.py" />
      <source>Events</source>
      <comment>column</comment>
      <translation>Eventos</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/backups.py" />
      <source>Made</source>
      <comment>column</comment>
      <translation>Hecha</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/backups.py" />
      <source>Size</source>
      <comment>column</comment>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/backups.py" />
      <source>State</source>
      <comment>column</comment>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/events.py" />
      <source>Outcome</source>
      <comment>column</comment>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/events.py" />
      <source>What</source>
      <comment>column</comment>
      <translation>Qué</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/events.py" />
      <source>When</source>
      <comment>column</comment>
      <translation>Cuándo</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/events.py" />
      <source>Who</source>
      <comment>column</comment>
      <translation>Quién</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/events.py" />
      <source>failed</source>
      <translation>falló</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/events.py" />
      <source>refused</source>
      <translation>negado</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/finds.py" />
      <source>Amended note</source>
      <translation>Nota con adenda</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/finds.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/finds.py" />
      <source>Note to check</source>
      <translation>Nota por comprobar</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/finds.py" />
      <source>Reason of the visit</source>
      <translation>Motivo de la consulta</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/finds.py" />
      <source>Remark on a note</source>
      <translation>Observación sobre una nota</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/finds.py" />
      <source>Signed note</source>
      <translation>Nota firmada</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/finds.py" />
      <source>Transcript</source>
      <translation>Transcripción</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/finds.py" />
      <source>allergies: {allergies}</source>
      <translation>alergias: {allergies}</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/models.py" />
      <source>For</source>
      <comment>column</comment>
      <translation>Para</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/models.py" />
      <source>Model</source>
      <comment>column</comment>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/models.py" />
      <source>{model} (the clinic's own)</source>
      <translation>{model} (propio de la clínica)</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/reports.py" />
      <source>Cases</source>
      <comment>column</comment>
      <translation>Casos</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/reports.py" />
      <source>Precision</source>
      <comment>column</comment>
      <translation>Precisión</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/reports.py" />
      <source>Report</source>
      <comment>column</comment>
      <translation>N.º</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/reports.py" />
      <source>What the clinic asks for</source>
      <comment>column</comment>
      <translation>Lo que pide la clínica</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/templates.py" />
      <source>Template</source>
      <comment>column</comment>
      <translation>Plantilla</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/usage.py" />
      <source>At work</source>
      <comment>column</comment>
      <translation>En marcha</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/usage.py" />
      <source>Audio</source>
      <comment>column</comment>
      <translation>Audio</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/usage.py" />
      <source>Day</source>
      <comment>column</comment>
      <translation>Día</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/usage.py" />
      <source>Notes</source>
      <comment>column</comment>
      <translation>Notas</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/usage.py" />
      <source>Person</source>
      <comment>column</comment>
      <translation>Persona</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/usage.py" />
      <source>Tokens read</source>
      <comment>column</comment>
      <translation>Tokens leídos</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/usage.py" />
      <source>Tokens written</source>
      <comment>column</comment>
      <translation>Tokens escritos</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/usage.py" />
      <source>Waited</source>
      <comment>column</comment>
      <translation>Espera</translation>
    </message>
    <message>
      <location filename="../../ui/item_models/visits.py" />
      <source>no reason given</source>
      <translation>sin motivo indicado</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Add a section</source>
      <translation>Añadir un apartado</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Add a time stamp</source>
      <translation>Añadir un sello de tiempo</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Add models from a folder or stick</source>
      <translation>Añadir modelos de una carpeta o memoria USB</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Admit the clinician to the charts</source>
      <translation>Admitir al profesional a las historias</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Ask for a time stamp</source>
      <translation>Pedir un sello de tiempo</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Back up before the update</source>
      <translation>Hacer la copia previa a la actualización</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Back up now</source>
      <translation>Hacer copia ahora</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Begin with the template</source>
      <translation>Empezar con la plantilla</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Change when and where backups are made</source>
      <translation>Cambiar cuándo y dónde se hacen las copias</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Check an update from a stick</source>
      <translation>Comprobar una actualización de una memoria USB</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Check the stores</source>
      <translation>Comprobar los almacenes</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Countersign a checkpoint</source>
      <translation>Refrendar un punto de control</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Disable or enable the account</source>
      <translation>Desactivar o activar la cuenta</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Duplicate the template</source>
      <translation>Duplicar la plantilla</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Export a checkpoint</source>
      <translation>Exportar un punto de control</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Export templates</source>
      <translation>Exportar plantillas</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Export the events that are listed</source>
      <translation>Exportar los eventos de la lista</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Go to the set-up</source>
      <translation>Ir a la puesta en marcha</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Import a list of words</source>
      <translation>Importar una lista de palabras</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Import templates</source>
      <translation>Importar plantillas</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Invite again, or change roles</source>
      <translation>Invitar de nuevo o cambiar funciones</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Invite somebody</source>
      <translation>Invitar a alguien</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Leave the set-up</source>
      <translation>Salir de la puesta en marcha</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Let them try to sign in again</source>
      <translation>Dejar que vuelva a intentarlo</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Measure the model on your own cases</source>
      <translation>Medir el modelo con sus propios casos</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Move the section down</source>
      <translation>Bajar el apartado</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Move the section up</source>
      <translation>Subir el apartado</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>New snippet</source>
      <translation>Autotexto nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>New word</source>
      <translation>Palabra nueva</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Pin or unpin the model</source>
      <translation>Fijar o dejar de fijar el modelo</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Register a model of your own</source>
      <translation>Registrar un modelo propio</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Remove old backups</source>
      <translation>Eliminar copias de seguridad antiguas</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Remove the model</source>
      <translation>Eliminar el modelo</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Remove the section</source>
      <translation>Eliminar el apartado</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Remove the snippet</source>
      <translation>Eliminar el autotexto</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Remove the word</source>
      <translation>Eliminar la palabra</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Retire the account</source>
      <translation>Dar de baja la cuenta</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Retire the template</source>
      <translation>Retirar la plantilla</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Save the report as a page</source>
      <translation>Guardar el informe como página</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Save the snippet</source>
      <translation>Guardar el autotexto</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Save the template</source>
      <translation>Guardar la plantilla</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Save the word</source>
      <translation>Guardar la palabra</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Show older events</source>
      <translation>Ver más antiguos</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Show the reports on the models</source>
      <translation>Mostrar los informes de los modelos</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Sign out and restore from a backup</source>
      <translation>Cerrar sesión y restaurar desde una copia</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Stop using the model</source>
      <translation>Dejar de usar el modelo</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Template from an example</source>
      <translation>Plantilla a partir de un ejemplo</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Test this workstation</source>
      <translation>Probar este puesto</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Try the microphone</source>
      <translation>Probar el micrófono</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Use another folder for backups</source>
      <translation>Usar otra carpeta para las copias</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Use the model</source>
      <translation>Usar el modelo</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Validate the model</source>
      <translation>Validar el modelo</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Verify the backup</source>
      <translation>Verificar la copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Verify the log</source>
      <translation>Verificar el registro</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>Verify the log against a checkpoint file</source>
      <translation>Verificar el registro con un archivo de punto de control</translation>
    </message>
    <message>
      <location filename="../../ui/office_actions.py" />
      <source>What the note will look like</source>
      <translation>Cómo quedará la nota</translation>
    </message>
    <message>
      <location filename="../../ui/operations.py" />
      <source>Stopping</source>
      <translation>Deteniendo</translation>
    </message>
    <message>
      <location filename="../../ui/printing.py" />
      <source>Made on {moment}</source>
      <translation>Hecho el {moment}</translation>
    </message>
    <message>
      <location filename="../../ui/problem.py" />
      <source>Try again. If it happens again, show these details to whoever installed the workstation.</source>
      <translation>Inténtelo de nuevo. Si vuelve a ocurrir, muestre estos detalles a quien instaló el puesto.</translation>
    </message>
    <message>
      <location filename="../../ui/problem.py" />
      <source>What was saved before is safe.</source>
      <translation>Lo que se guardó antes está a salvo.</translation>
    </message>
    <message>
      <location filename="../../ui/single_instance.py" />
      <source>Close its window. If there is none, sign out of this workstation and in again.</source>
      <translation>Cierre su ventana. Si no hay ninguna, cierre su sesión en el sistema de este puesto e iníciela de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/single_instance.py" />
      <source>Consultroom is open already with this clinic, and does not answer.</source>
      <translation>Consultroom ya está abierto con esta clínica y no responde.</translation>
    </message>
    <message>
      <location filename="../../ui/spoken.py" />
      <source>{control}: {thing}</source>
      <translation>{control}: {thing}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/account.py" />
      <source>Codes are off. Remove the entry from your phone.</source>
      <translation>Los códigos están desactivados. Elimine la entrada de su teléfono.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/account.py" />
      <source>Comparing the code</source>
      <translation>Comparando el código</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/account.py" />
      <source>From now on each sign-in asks for a code.</source>
      <translation>Desde ahora, cada inicio de sesión pide un código.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/account.py" />
      <source>Locking your keys anew</source>
      <translation>Protegiendo de nuevo sus claves</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/account.py" />
      <source>Making a secret</source>
      <translation>Creando un secreto</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/account.py" />
      <source>Removing the codes</source>
      <translation>Quitando los códigos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/account.py" />
      <source>Your new passphrase holds from now on.</source>
      <translation>Su nueva frase de contraseña vale desde ahora.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Account</source>
      <comment>act</comment>
      <translation>Cuenta</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Acknowledge</source>
      <comment>act</comment>
      <translation>Cierre de alerta</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Addendum</source>
      <comment>act</comment>
      <translation>Adenda</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Ask cosigner</source>
      <comment>act</comment>
      <translation>Petición de otra firma</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Attest</source>
      <comment>act</comment>
      <translation>Aval</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Backup</source>
      <comment>act</comment>
      <translation>Copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Check update</source>
      <comment>act</comment>
      <translation>Comprobación de actualización</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Clock</source>
      <comment>act</comment>
      <translation>Reloj</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Confirm</source>
      <comment>act</comment>
      <translation>Confirmación</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Consent</source>
      <comment>act</comment>
      <translation>Consentimiento</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Cosign</source>
      <comment>act</comment>
      <translation>Segunda firma</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Countersign</source>
      <comment>act</comment>
      <translation>Refrendo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Create</source>
      <comment>act</comment>
      <translation>Alta de datos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Discard</source>
      <comment>act</comment>
      <translation>Descarte</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Draft</source>
      <comment>act</comment>
      <translation>Borrador</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Edit</source>
      <comment>act</comment>
      <translation>Edición</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Enter in error</source>
      <comment>act</comment>
      <translation>Registro por error</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Erase</source>
      <comment>act</comment>
      <translation>Supresión</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Expire</source>
      <comment>act</comment>
      <translation>Fin de plazo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Export</source>
      <comment>act</comment>
      <translation>Exportación</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Fall</source>
      <comment>act</comment>
      <translation>Reducción</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Found</source>
      <comment>act</comment>
      <translation>Creación de la clínica</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Health</source>
      <comment>act</comment>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Identify</source>
      <comment>act</comment>
      <translation>Identificación</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Import recording</source>
      <comment>act</comment>
      <translation>Importación de grabación</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Install update</source>
      <comment>act</comment>
      <translation>Instalación de actualización</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Key slots</source>
      <comment>act</comment>
      <translation>Ranuras de claves</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Leave out</source>
      <comment>act</comment>
      <translation>Omisión</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Lock</source>
      <comment>act</comment>
      <translation>Bloqueo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Model</source>
      <comment>act</comment>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>New version</source>
      <comment>act</comment>
      <translation>Versión nueva</translation>
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
      <translation>Escucha</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Policy</source>
      <comment>act</comment>
      <translation>Política</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Prepare update</source>
      <comment>act</comment>
      <translation>Preparación de actualización</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Record</source>
      <comment>act</comment>
      <translation>Grabación</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Recover</source>
      <comment>act</comment>
      <translation>Recuperación</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Refusal</source>
      <comment>act</comment>
      <translation>Denegación</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Remove backup</source>
      <comment>act</comment>
      <translation>Eliminación de copia</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Restore</source>
      <comment>act</comment>
      <translation>Restauración</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Seal</source>
      <comment>act</comment>
      <translation>Sellado</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Search</source>
      <comment>act</comment>
      <translation>Búsqueda</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Self test</source>
      <comment>act</comment>
      <translation>Prueba del puesto</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Set up</source>
      <comment>act</comment>
      <translation>Puesta en marcha</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Sign</source>
      <comment>act</comment>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Sign in</source>
      <comment>act</comment>
      <translation>Inicio de sesión</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Sign in refused</source>
      <comment>act</comment>
      <translation>Inicio de sesión denegado</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Sign out</source>
      <comment>act</comment>
      <translation>Cierre de sesión</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Timestamp</source>
      <comment>act</comment>
      <translation>Sello de tiempo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Transcribe</source>
      <comment>act</comment>
      <translation>Transcripción</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Unlock</source>
      <comment>act</comment>
      <translation>Desbloqueo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Update</source>
      <comment>act</comment>
      <translation>Cambio</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Validate</source>
      <comment>act</comment>
      <translation>Validación</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Verify</source>
      <comment>act</comment>
      <translation>Verificación</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Verify backup</source>
      <comment>act</comment>
      <translation>Verificación de copia</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>View</source>
      <comment>act</comment>
      <translation>Consulta de datos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/act_names.py" />
      <source>Withdraw</source>
      <comment>act</comment>
      <translation>Retirada de consentimiento</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>Backed up: {size} with {count} event of the log, in «{folder}».</source>
      <translation>Copia hecha: {size} con {count} evento del registro, en «{folder}».</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>Backed up: {size} with {count} events of the log, in «{folder}».</source>
      <translation>Copia hecha: {size} con {count} eventos del registro, en «{folder}».</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>Made by hand, to {folder}; the newest {kept} are kept.</source>
      <translation>Se hacen a mano, en {folder}; se conservan las {kept} más recientes.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>Made every hour while somebody is signed in, to {folder}; the newest {kept} are kept.</source>
      <translation>Se hacen cada hora mientras hay una sesión iniciada, en {folder}; se conservan las {kept} más recientes.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>Made every {count} hours while somebody is signed in, to {folder}; the newest {kept} are kept.</source>
      <translation>Se hacen cada {count} horas mientras hay una sesión iniciada, en {folder}; se conservan las {kept} más recientes.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>Make a new one, best on another disk or stick.</source>
      <translation>Haga una nueva, mejor en otro disco o memoria USB.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>Making the backup</source>
      <translation>Haciendo la copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>Making the scheduled backup</source>
      <translation>Haciendo la copia de seguridad programada</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>No folder is set, so none is made by itself.</source>
      <translation>No hay carpeta establecida, así que ninguna se hace por sí sola.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>One backup was removed.</source>
      <translation>Se eliminó una copia de seguridad.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>Opening the backup</source>
      <translation>Abriendo la copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>Removing old backups</source>
      <translation>Eliminando copias de seguridad antiguas</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>The backup made {when} is as it was written. Its charts stayed closed: a clinician or the recovery sheet can open them.</source>
      <translation>La copia de seguridad ({when}) está como se escribió. Sus historias quedaron cerradas: puede abrirlas un profesional clínico o la hoja de recuperación.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>The backup made {when} is damaged.</source>
      <translation>La copia de seguridad ({when}) está dañada.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>The backup made {when} was opened, and all of it is whole.</source>
      <translation>La copia de seguridad ({when}) se abrió y está toda íntegra.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>charts not opened yet</source>
      <translation>historias aún sin abrir</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>damaged when it was opened</source>
      <translation>dañada al abrirla</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>incomplete or damaged</source>
      <translation>incompleta o dañada</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>opened and whole</source>
      <translation>abierta e íntegra</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/backups.py" />
      <source>{count} backups were removed.</source>
      <translation>Se eliminaron {count} copias de seguridad.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/drafting.py" />
      <source>Beginning the note</source>
      <translation>Empezando la nota</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/drafting.py" />
      <source>Starting the language engine</source>
      <translation>Iniciando el motor de lenguaje</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/duties.py" />
      <source>Giving the charts a new key</source>
      <translation>Dando una clave nueva a las historias</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/duties.py" />
      <source>The charts have a new key.</source>
      <translation>Las historias tienen una clave nueva.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/encounter.py" />
      <source>Starting the speech engine</source>
      <translation>Iniciando el motor de voz</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/encounter.py" />
      <source>The files are imported.</source>
      <translation>Los archivos están importados.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/encounter.py" />
      <source>The note is begun.</source>
      <translation>La nota está empezada.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/encounter.py" />
      <source>The note is drafted.</source>
      <translation>La nota está redactada como borrador.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/encounter.py" />
      <source>The note is signed.</source>
      <translation>La nota está firmada.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/encounter.py" />
      <source>The recording is written down.</source>
      <translation>La grabación está transcrita.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/encounter.py" />
      <source>The words are written anew.</source>
      <translation>Las palabras están escritas de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>As tested {when}</source>
      <translation>Según la prueba: {when}</translation>
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
      <translation>Lenguaje</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>Measured while they worked</source>
      <translation>Medido mientras trabajaban</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>Nothing measured yet</source>
      <translation>Aún no se ha medido nada</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>Speech</source>
      <comment>engine</comment>
      <translation>Voz</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>The engines compute here: {device}.</source>
      <translation>Los motores calculan aquí: {device}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>demonstration models</source>
      <translation>modelos de demostración</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>fallen back: {device}</source>
      <translation>reducido: {device}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>no models</source>
      <translation>sin modelos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>notes at {tokens} tokens a second; a token is about ¾ of a word</source>
      <translation>notas a {tokens} tokens por segundo; un token es aproximadamente ¾ de una palabra</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>speech is written down {factor} times as fast as it is spoken</source>
      <translation>el habla se transcribe {factor} veces más rápido de lo que se habla</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>speech {factor}×</source>
      <translation>voz {factor}×</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>{speech}, and {notes}</source>
      <translation>{speech}, y {notes}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/engine_words.py" />
      <source>{tokens} tok/s</source>
      <translation>{tokens} tok/s</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/entries.py" />
      <source>Only me</source>
      <translation>Solo yo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/entries.py" />
      <source>The clinic</source>
      <translation>La clínica</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/entries.py" />
      <source>«{name}» is removed.</source>
      <translation>Se eliminó «{name}».</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/evidence.py" />
      <source>attested</source>
      <translation>avalada</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/evidence.py" />
      <source>contradicted</source>
      <translation>contradicha</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/evidence.py" />
      <source>edited</source>
      <translation>editada</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/evidence.py" />
      <source>found</source>
      <translation>hallada</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/evidence.py" />
      <source>not found</source>
      <translation>no hallada</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/file_look.py" />
      <source>Looking whether it is there. A stick or a network may take a while.</source>
      <translation>Se mira si está ahí. En una memoria USB o en la red puede tardar.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/health.py" />
      <source>Every page of the clinic's store was read, and it is whole.</source>
      <translation>Se leyó cada página del almacén de la clínica, y está íntegro.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/health.py" />
      <source>Every page was read, and everything is whole.</source>
      <translation>Se leyó cada página, y todo está íntegro.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/health.py" />
      <source>Reading every page</source>
      <translation>Leyendo cada página</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/health.py" />
      <source>Testing this workstation</source>
      <translation>Probando este puesto</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/health.py" />
      <source>every page read, and whole</source>
      <translation>leída cada página, íntegro</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/health.py" />
      <source>not whole</source>
      <translation>no íntegro</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/health.py" />
      <source>{count} event in the log</source>
      <translation>{count} evento en el registro</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/health.py" />
      <source>{count} events in the log</source>
      <translation>{count} eventos en el registro</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/importing.py" />
      <source>Hear how it ends before you use it.</source>
      <translation>Escuche cómo termina antes de usarla.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/importing.py" />
      <source>Imported</source>
      <translation>Importado</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/importing.py" />
      <source>Looking at the files</source>
      <translation>Examinando los archivos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/importing.py" />
      <source>Not imported: it was stopped before.</source>
      <translation>No importado: se detuvo antes.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/importing.py" />
      <source>Reading the audio file</source>
      <translation>Leyendo el archivo de audio</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/importing.py" />
      <source>Reading the audio files</source>
      <translation>Leyendo los archivos de audio</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/letterhead.py" />
      <source>Reading</source>
      <translation>Leyendo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/letterhead.py" />
      <source>Removing</source>
      <translation>Eliminando</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/letterhead.py" />
      <source>The logo counts from now on.</source>
      <translation>El logotipo vale desde ahora.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/letterhead.py" />
      <source>The logo is removed.</source>
      <translation>El logotipo se eliminó.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/live.py" />
      <source>No text while you speak: the speech model does not know the language of this visit.</source>
      <translation>Sin texto mientras habla: el modelo de voz no conoce el idioma de esta consulta.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/live.py" />
      <source>The text has stopped for now. The recording goes on, and nothing spoken is left out.</source>
      <translation>El texto se ha detenido por ahora. La grabación continúa y no se omite nada de lo dicho.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/live.py" />
      <source>This workstation is slower than speech: each passage appears once it is over.</source>
      <translation>Este puesto es más lento que el habla: cada pasaje aparece cuando termina.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>Acknowledged: {count} alert. The log keeps what happened, and who looked into it.</source>
      <translation>Cerrada: {count} alerta. El registro conserva lo que ocurrió y quién lo examinó.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>Acknowledged: {count} alerts. The log keeps what happened, and who looked into it.</source>
      <translation>Cerradas: {count} alertas. El registro conserva lo que ocurrió y quién lo examinó.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>Any time</source>
      <translation>Cualquier fecha</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>Closing the alerts</source>
      <translation>Cerrando las alertas</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>From a day to a day</source>
      <translation>De un día a otro</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>Keep the workstation as it is, and compare with a checkpoint on paper.</source>
      <translation>Deje el puesto como está y compare con un punto de control en papel.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>The last 12 months</source>
      <translation>Los últimos 12 meses</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>The last 30 days</source>
      <translation>Los últimos 30 días</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>The last 7 days</source>
      <translation>Los últimos 7 días</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>The log is not whole.</source>
      <translation>El registro no está íntegro.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>The log of {count} event is whole and continues that checkpoint.</source>
      <translation>El registro de {count} evento está íntegro y continúa ese punto de control.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>The log of {count} event is whole.</source>
      <translation>El registro de {count} evento está íntegro.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>The log of {count} events is whole and continues that checkpoint.</source>
      <translation>El registro de {count} eventos está íntegro y continúa ese punto de control.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>The log of {count} events is whole.</source>
      <translation>El registro de {count} eventos está íntegro.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>Verifying the log</source>
      <translation>Verificando el registro</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>the application</source>
      <translation>la aplicación</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log.py" />
      <source>«{name}» cannot be read as a checkpoint.</source>
      <translation>«{name}» no se puede leer como punto de control.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log_files.py" />
      <source>Signing a checkpoint</source>
      <translation>Firmando un punto de control</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log_files.py" />
      <source>Writing the events</source>
      <translation>Escribiendo los eventos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log_files.py" />
      <source>a countersigned checkpoint</source>
      <translation>un punto de control refrendado</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log_files.py" />
      <source>a request for {name}, which lies beside it</source>
      <translation>una solicitud para {name}, que está junto a ella</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log_files.py" />
      <source>a signed checkpoint</source>
      <translation>un punto de control firmado</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log_files.py" />
      <source>{authority} says that the log of {count} events existed on {when}. The answer is kept.</source>
      <translation>{authority} dice que el registro de {count} eventos existía el {when}. La respuesta se conserva.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log_files.py" />
      <source>{count} event</source>
      <translation>{count} evento</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log_files.py" />
      <source>{count} events</source>
      <translation>{count} eventos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log_files.py" />
      <source>«{name}» cannot be read: {reason}.</source>
      <translation>No se puede leer «{name}»: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/log_files.py" />
      <source>«{name}» is not a checkpoint.</source>
      <translation>«{name}» no es un punto de control.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine.py" />
      <source>Last 12 months</source>
      <translation>Últimos 12 meses</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine.py" />
      <source>Last 30 days</source>
      <translation>Últimos 30 días</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine.py" />
      <source>Last 7 days</source>
      <translation>Últimos 7 días</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>A share of the card: {price}</source>
      <translation>Una parte de la tarjeta: {price}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Audio written down</source>
      <translation>Audio transcrito</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>By an API</source>
      <translation>Con una API</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Electricity: {price}</source>
      <translation>Electricidad: {price}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Energy</source>
      <translation>Energía</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Energy: {amount}</source>
      <translation>Energía: {amount}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Energy: {amount} Wh a note</source>
      <translation>Energía: {amount} Wh por nota</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Engines at work</source>
      <translation>Motores en marcha</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Free</source>
      <translation>Libre</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Here</source>
      <translation>Aquí</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Language model</source>
      <translation>Lenguaje</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Load</source>
      <translation>Carga</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Main memory</source>
      <translation>Memoria principal</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Memory</source>
      <translation>Memoria</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Notes drafted</source>
      <translation>Notas redactadas</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Other programs</source>
      <translation>Otros</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Power</source>
      <translation>Potencia</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Speech model</source>
      <translation>Voz</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Temperature</source>
      <translation>Temperatura</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>This window</source>
      <translation>Esta ventana</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Time in the queue</source>
      <translation>Tiempo en la cola</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Tokens read</source>
      <translation>Tokens leídos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Tokens written</source>
      <translation>Tokens escritos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>Without {names}, whose price is not set</source>
      <translation>Sin {names}, cuyo precio no está establecido</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>at work for {length}, nobody waits</source>
      <translation>en marcha desde hace {length}, nadie espera</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>at work for {length}, {count} request waits: {places}</source>
      <translation>en marcha desde hace {length}, {count} petición espera: {places}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>at work for {length}, {count} requests wait: {places}</source>
      <translation>en marcha desde hace {length}, {count} peticiones esperan: {places}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>idle</source>
      <translation>inactivo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>language computes here</source>
      <translation>el lenguaje calcula aquí</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>listening</source>
      <translation>escucha</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>loaded, nothing asked yet</source>
      <translation>cargado, aún sin peticiones</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>no price is set</source>
      <translation>sin precio establecido</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>not loaded</source>
      <translation>no cargado</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>not measured</source>
      <translation>no medido</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>number {place} for {length}</source>
      <translation>número {place} desde hace {length}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>reading</source>
      <translation>lectura</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>speech and language compute here</source>
      <translation>la voz y el lenguaje calculan aquí</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>speech computes here</source>
      <translation>la voz calcula aquí</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>writing</source>
      <translation>escritura</translation>
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
      <translation>{factor} veces más rápido que el habla</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>{length} of audio a note</source>
      <translation>{length} de audio por nota</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>{name}, as reckoned: {parts}.</source>
      <translation>{name}, según el cálculo: {parts}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>{read} tokens read and {written} written a note</source>
      <translation>{read} tokens leídos y {written} escritos por nota</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>{share} of signed-in time</source>
      <translation>{share} de la sesión</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>{tokens} tokens a second</source>
      <translation>{tokens} tokens por segundo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>{used} of {total}</source>
      <translation>{used} de {total}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>{watts} W</source>
      <translation>{watts} W</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/machine_words.py" />
      <source>{watts} of {most} W</source>
      <translation>{watts} de {most} W</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/manner.py" />
      <source>A parent or guardian</source>
      <translation>Padre, madre o tutor</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/manner.py" />
      <source>A representative</source>
      <translation>Un representante</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/manner.py" />
      <source>Consent withdrawn, {time}</source>
      <translation>Consentimiento retirado, {time}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/manner.py" />
      <source>The patient</source>
      <translation>El paciente</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/manner.py" />
      <source>The recordings are deleted.</source>
      <translation>Las grabaciones están borradas.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/manner.py" />
      <source>aloud</source>
      <translation>de viva voz</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/manner.py" />
      <source>in writing</source>
      <translation>por escrito</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/manner.py" />
      <source>in writing, earlier</source>
      <translation>por escrito, antes</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/manner.py" />
      <source>{who} consented {how}, {time}</source>
      <translation>{who} consintió {how}, {time}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Come closer, or turn it up in the system's sound settings</source>
      <translation>Acérquese o suba el volumen en los ajustes de sonido del sistema</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Good</source>
      <translation>Bien</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Is the microphone switched off, or is another one meant?</source>
      <translation>¿Está apagado el micrófono, o se quería usar otro?</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>It is not kept</source>
      <translation>No se conserva</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>It is played to you then</source>
      <translation>Después se le reproduce</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Move away a little, or turn it down in the sound settings</source>
      <translation>Aléjese un poco o baje el volumen en los ajustes de sonido</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>No microphone was found</source>
      <translation>No se encontró ningún micrófono</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Nothing is heard</source>
      <translation>No se oye nada</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Plug one in</source>
      <translation>Conecte uno</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Plug one in, or look at the level alone.</source>
      <translation>Conecte uno, o mire solo el nivel.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Say something</source>
      <translation>Diga algo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Say something: {seconds} s left</source>
      <translation>Diga algo: quedan {seconds} s</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Speak as you do when you dictate</source>
      <translation>Hable como cuando dicta</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>There is no loudspeaker or headphone to play on.</source>
      <translation>No hay altavoz ni auriculares para reproducir.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>This is how you are heard</source>
      <translation>Así se le oye</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Too loud</source>
      <translation>Demasiado alto</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>Too quiet</source>
      <translation>Demasiado bajo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>You are well heard</source>
      <translation>Se le oye bien</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>«{name}» was lost</source>
      <translation>Se perdió «{name}»</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/microphone.py" />
      <source>«{name}» was lost; this is another one</source>
      <translation>Se perdió «{name}»; este es otro</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Add it from a folder or stick that holds its files.</source>
      <translation>Añádalo desde una carpeta o memoria USB que contenga sus archivos.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Copying the model</source>
      <translation>Copiando el modelo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Copying the models</source>
      <translation>Copiando los modelos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Deleting the files</source>
      <translation>Eliminando los archivos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Demonstration: not for clinical use</source>
      <translation>Demostración: no para uso clínico</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>For searching by meaning. Nothing uses it yet.</source>
      <translation>Para buscar por significado. Aún no lo usa nada.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>In use: {models}.</source>
      <translation>En uso: {models}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Installed: {names}.</source>
      <translation>Instalado: {names}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>It ships with Consultroom and is used wherever no other model is.</source>
      <translation>Viene con Consultroom y se usa donde no hay otro modelo.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Looking for models</source>
      <translation>Buscando modelos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Pinned: it is neither replaced nor removed until it is unpinned.</source>
      <translation>Fijado: no se sustituye ni se elimina hasta que se deje de fijar.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Pinning</source>
      <translation>Fijando</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Reading the file</source>
      <translation>Leyendo el archivo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Some models are not as the log says: those of their kind are not used.</source>
      <translation>Algunos modelos no son como dice el registro: los de su clase no se usan.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Stopped, as you asked. What was done until then stays.</source>
      <translation>Detenido, como pidió. Lo hecho hasta entonces se queda.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Taking the model out of use</source>
      <translation>Dejando el modelo fuera de uso</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>The clinic's own: an adapter on a language model</source>
      <translation>Propio de la clínica: un adaptador sobre un modelo de lenguaje</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>The clinic's own: no catalog knows it</source>
      <translation>Propio de la clínica: ningún catálogo lo conoce</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>The figure after the Q says how exactly it is kept: a higher one is more exact, larger and slower.</source>
      <translation>La cifra tras la Q indica con qué exactitud se guarda: una más alta es más exacta, más grande y más lenta.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>The log tells another story of this model than the registry: it was changed past the application. Nothing is computed with it. Install it again, or remove it.</source>
      <translation>Lo que el registro cuenta de este modelo no coincide con el inventario: se cambió al margen de la aplicación. No se calcula nada con él. Instálelo de nuevo o elimínelo.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Unpinning</source>
      <translation>Dejando de fijar</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>Validating the model</source>
      <translation>Validando el modelo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>demonstration</source>
      <translation>demostración</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>in use</source>
      <translation>en uso</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>installed</source>
      <translation>instalado</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>its files are missing</source>
      <translation>faltan sus archivos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>not as the log says</source>
      <translation>no coincide</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>not installed</source>
      <translation>no instalado</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>notes</source>
      <translation>notas</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>removed</source>
      <translation>eliminado</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>retired</source>
      <translation>de baja</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>search</source>
      <translation>buscar</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>speech</source>
      <translation>voz</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>validated</source>
      <translation>validado</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>{name} for {role}</source>
      <translation>{name} para {role}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>{state}, pinned</source>
      <translation>{state}, fijado</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>«Pin» keeps it from being replaced or removed.</source>
      <translation>«Fijar» impide que se sustituya o se elimine.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>«Validate» tries it here and says how well it does; «Use this model» does that first by itself.</source>
      <translation>«Validar» lo prueba aquí y dice qué tal funciona; «Usar este modelo» lo hace primero por sí mismo.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>«{name}» is not pinned any more.</source>
      <translation>«{name}» ya no está fijado.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>«{name}» is not used any more.</source>
      <translation>«{name}» ya no se usa.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>«{name}» is pinned.</source>
      <translation>«{name}» está fijado.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>«{name}» is registered as the clinic's own.</source>
      <translation>«{name}» está registrado como propio de la clínica.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>«{name}» is used from now on.</source>
      <translation>«{name}» se usa desde ahora.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>«{name}» is validated, by report {report}.</source>
      <translation>«{name}» está validado por el informe {report}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/models.py" />
      <source>«{name}» was removed: {size} are free again.</source>
      <translation>Se eliminó «{name}»: {size} quedan libres de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/note_export.py" />
      <source>Choosing</source>
      <translation>Eligiendo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/note_export.py" />
      <source>Copying</source>
      <translation>Copiando</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/note_export.py" />
      <source>Encrypting</source>
      <translation>Cifrando</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/note_export.py" />
      <source>Looking</source>
      <translation>Examinando</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/note_export.py" />
      <source>Printing</source>
      <translation>Imprimiendo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/note_export.py" />
      <source>The note is exported.</source>
      <translation>La nota está exportada.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/note_export.py" />
      <source>Writing</source>
      <translation>Escribiendo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/passphrase.py" />
      <source>At least {shortest} characters. Four or five plain words are best.</source>
      <translation>Al menos {shortest} caracteres. Lo mejor son cuatro o cinco palabras sencillas.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/passphrase.py" />
      <source>Easy to guess: common words, names or a pattern. Add another word.</source>
      <translation>Fácil de adivinar: palabras comunes, nombres o un patrón. Añada otra palabra.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/passphrase.py" />
      <source>Good enough. One more word makes it strong.</source>
      <translation>Suficiente. Una palabra más la hace fuerte.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/passphrase.py" />
      <source>Strong</source>
      <translation>Fuerte</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/passphrase.py" />
      <source>{count} more character</source>
      <translation>{count} carácter más</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/passphrase.py" />
      <source>{count} more characters</source>
      <translation>{count} caracteres más</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patient_data.py" />
      <source>Deleting what is due</source>
      <translation>Eliminando lo que toca</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patient_data.py" />
      <source>Erasing</source>
      <translation>Suprimiendo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patient_data.py" />
      <source>The data of the patient is exported.</source>
      <translation>Los datos del paciente están exportados.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patient_data.py" />
      <source>The record is erased.</source>
      <translation>Los datos están suprimidos.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patient_data.py" />
      <source>Writing everything</source>
      <translation>Escribiendo todo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>At any time</source>
      <translation>En cualquier fecha</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>In the last 30 days</source>
      <translation>En los últimos 30 días</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>In the last 7 days</source>
      <translation>En los últimos 7 días</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>In the last year</source>
      <translation>En el último año</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>Keeping the data</source>
      <translation>Guardando los datos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>Opening the visit</source>
      <translation>Abriendo la consulta</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>Patients</source>
      <translation>Pacientes</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>Reasons of visits</source>
      <translation>Motivos de consulta</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>The patient's data are changed.</source>
      <translation>Los datos del paciente se han cambiado.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>Transcripts</source>
      <translation>Transcripciones</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>{title}, amended</source>
      <translation>{title}, con adenda</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>{title}, entered in error</source>
      <translation>{title}, registrada por error</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/patients.py" />
      <source>{title}, to check</source>
      <translation>{title}, por comprobar</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>A clinician has to admit them, by comparing the fingerprint. Nobody else can, because only a clinician holds the key of the charts.</source>
      <translation>Debe admitirla un profesional clínico, comparando la huella. Nadie más puede, porque solo un profesional clínico tiene la clave de las historias.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>Auditor</source>
      <translation>Auditor</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>Disabling the account</source>
      <translation>Desactivando la cuenta</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>Enabling the account</source>
      <translation>Activando la cuenta</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>Ending the wait</source>
      <translation>Terminando la espera</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>Making the invitation</source>
      <translation>Creando la invitación</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>Office manager</source>
      <translation>Responsable de la clínica</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>Only somebody else can disable or retire your own account.</source>
      <translation>Solo otra persona puede desactivar su cuenta o darla de baja.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>Retiring the account</source>
      <translation>Dando de baja la cuenta</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>The fingerprint is not shown here on purpose: they read it to you, and you type it. Only then is it certain whose key reads the charts.</source>
      <translation>La huella no se muestra aquí a propósito: se la leen y usted la escribe. Solo así es seguro de quién es la clave que lee las historias.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>The fingerprint tells their key from any other: colleagues compare it once, before the charts open to somebody.</source>
      <translation>La huella distingue su clave de cualquier otra: los compañeros la comparan una vez, antes de dar acceso a las historias.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>Wrong passphrases were typed with this name, by them or by somebody else. The log says how often. Let them try again once you have spoken with them.</source>
      <translation>Con este nombre se escribieron frases de contraseña erróneas, por esta persona o por otra. El registro dice cuántas veces. Deje que vuelva a intentarlo cuando haya hablado con ella.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>active</source>
      <translation>activa</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>after wrong passphrases, {time}</source>
      <translation>tras frases de contraseña erróneas, {time}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>disabled</source>
      <translation>desactivada</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>enrolled, waiting for admission</source>
      <translation>dada de alta, espera admisión</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>invited</source>
      <translation>invitada</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>never signed in</source>
      <translation>nunca ha iniciado sesión</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>retired {day}</source>
      <translation>de baja desde {day}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>signed in {when}</source>
      <translation>inicio de sesión: {when}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>the invitation has expired</source>
      <translation>la invitación ha caducado</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>waiting for enrolment until {day}</source>
      <translation>espera el alta hasta el {day}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>{count} invited</source>
      <translation>{count} con invitación</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>{count} people</source>
      <translation>{count} personas</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>{count} person</source>
      <translation>{count} persona</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>{count} waiting for admission to the charts</source>
      <translation>{count} a la espera de admisión a las historias</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>{name} can no longer sign in.</source>
      <translation>{name} ya no puede iniciar sesión.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>{name} can sign in again.</source>
      <translation>{name} puede iniciar sesión de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>{name} can try to sign in now.</source>
      <translation>{name} ya puede intentar entrar.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>{name} is admitted, and reads charts from the next sign-in on.</source>
      <translation>{name} tiene acceso, y lee historias desde su próximo inicio de sesión.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>{name} is invited again.</source>
      <translation>Nueva invitación creada: {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>{name} is invited.</source>
      <translation>Invitación creada: {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/people.py" />
      <source>{name} is retired. Everything they wrote stays.</source>
      <translation>Cuenta dada de baja: {name}. Todo lo que escribió se conserva.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/place.py" />
      <source>Stopped, as you asked. Nothing was changed.</source>
      <translation>Detenido, como pidió. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>Check its plug and the system's sound settings, then record again.</source>
      <translation>Compruebe la clavija y los ajustes de sonido del sistema, y grabe de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>No text comes while you speak.</source>
      <translation>No aparece texto mientras habla.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>Nothing came from the microphone. Recording goes on with «{name}»</source>
      <translation>No llegó nada del micrófono. La grabación continúa con «{name}»</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>Nothing is heard from «{name}». Is it switched off?</source>
      <translation>No se oye nada de «{name}». ¿Está apagado?</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>Recording</source>
      <translation>Grabación</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>The microphone changed. Recording goes on with «{name}»</source>
      <translation>El micrófono cambió. La grabación continúa con «{name}»</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>The microphone was lost. Recording goes on with «{name}»</source>
      <translation>Se perdió el micrófono. La grabación continúa con «{name}»</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>The microphone «{name}» was lost, and no other was plugged in for ten minutes.</source>
      <translation>Se perdió el micrófono «{name}», y en diez minutos no se conectó otro.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>The recording goes on, and is written down when it ends.</source>
      <translation>La grabación continúa y se transcribe cuando termina.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>The recording has stopped.</source>
      <translation>La grabación se ha detenido.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>What was recorded until then is kept.</source>
      <translation>Lo grabado hasta entonces se conserva.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>What was said is kept; its last words are saved as soon as the disk takes them.</source>
      <translation>Lo dicho se conserva; sus últimas palabras se guardan en cuanto el disco las admita.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>finishing</source>
      <comment>state of a recording</comment>
      <translation>terminando</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>idle</source>
      <comment>state of a recording</comment>
      <translation>inactiva</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>paused</source>
      <comment>state of a recording</comment>
      <translation>en pausa</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>recording</source>
      <comment>state of a recording</comment>
      <translation>grabando</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>waiting for a microphone</source>
      <translation>esperando un micrófono</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>{name}, encrypted as you speak</source>
      <translation>{name}, se cifra mientras habla</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recording.py" />
      <source>«{name}» was lost. Plug one in; what was spoken is safe</source>
      <translation>Se perdió «{name}». Conecte uno; lo dicho está a salvo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recovery_words.py" />
      <source>Is it «{word}»?</source>
      <translation>¿Es «{word}»?</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recovery_words.py" />
      <source>Word {number}, «{word}», is not from the list.</source>
      <translation>La palabra {number}, «{word}», no es de la lista.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/recovery_words.py" />
      <source>{count} of {total} words to go.</source>
      <translation>Faltan {count} de {total} palabras.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/rescue.py" />
      <source>Making a code for {name}</source>
      <translation>Creando un código para {name}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/rescue.py" />
      <source>Making keys for {name}</source>
      <translation>Creando claves para {name}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/rescue.py" />
      <source>{name} can sign in with the new passphrase.</source>
      <translation>{name} puede iniciar sesión con la nueva frase de contraseña.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/restore.py" />
      <source>Looking for backups</source>
      <translation>Buscando copias de seguridad</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/restore.py" />
      <source>Reading the backup</source>
      <translation>Leyendo la copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Backups</source>
      <translation>Copias</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Both models are tried, to see that they work and how fast. It takes a minute.</source>
      <translation>Se prueban los dos modelos, para ver que funcionan y con qué rapidez. Tarda un minuto.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Choose a folder on another disk or a stick, and how often. Without a backup, a broken disk takes everything with it.</source>
      <translation>Elija una carpeta en otro disco o en una memoria USB, y con qué frecuencia. Sin copia de seguridad, un disco roto se lo lleva todo.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Everything is set up. This page does not come again.</source>
      <translation>Todo está en marcha. Esta página no vuelve a aparecer.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>In use.</source>
      <translation>En uso.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Kept on paper: two words were read back from it.</source>
      <translation>Guardada en papel: se releyeron dos palabras de ella.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Made by themselves, into the folder that you chose.</source>
      <translation>Se hacen por sí solas, en la carpeta que usted eligió.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Microphone</source>
      <translation>Micrófono</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Models for patients</source>
      <translation>Modelos para pacientes</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Nobody showed that it is kept. A clinician makes a new one: their screen asks for it when they sign in.</source>
      <translation>Nadie demostró que está guardada. Un profesional clínico crea una nueva: su pantalla se la pide cuando inicia sesión.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Nobody showed that it is kept. Make a new one: the way stands above.</source>
      <translation>Nadie demostró que está guardada. Cree una nueva: el modo está indicado arriba.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Noting it</source>
      <translation>Anotándolo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>One step remains. Each can be left and taken up again, in any order.</source>
      <translation>Queda un paso. Cada uno se puede dejar y retomar, en cualquier orden.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Somebody was well heard.</source>
      <translation>Se oyó bien a alguien.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Speak a sentence as one dictates. Nothing of it is kept.</source>
      <translation>Diga una frase como cuando se dicta. No se conserva nada.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Tested with the models that are in use.</source>
      <translation>Probado con los modelos que están en uso.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>This workstation has too little memory for a model for patients.</source>
      <translation>Este puesto tiene demasiado poca memoria para un modelo para pacientes.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Whoever installed Consultroom can make such a stick.</source>
      <translation>Quien instaló Consultroom puede preparar esa memoria USB.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>Workstation</source>
      <translation>Puesto</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>{count} steps remain. Each can be left and taken up again, in any order.</source>
      <translation>Quedan {count} pasos. Cada uno se puede dejar y retomar, en cualquier orden.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/set_up.py" />
      <source>«{notes}» ({notes_size}) for notes and «{speech}» ({speech_size}) for speech fit here. Put in the stick that holds them, add them, and choose «Use this model» for each.</source>
      <translation>Aquí caben «{notes}» ({notes_size}) para las notas y «{speech}» ({speech_size}) para la voz. Conecte la memoria USB que los contiene, añádalos y elija «Usar este modelo» para cada uno.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>% at least</source>
      <translation>% como mínimo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>% at most</source>
      <translation>% como máximo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>A copied note stays in the clipboard</source>
      <translation>Una nota copiada queda en el portapapeles</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>A recording under way goes on behind the lock.</source>
      <translation>Una grabación en curso continúa tras el bloqueo.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>A token is a piece of text, about three quarters of a word.</source>
      <translation>Un token es un trozo de texto, unas tres cuartas partes de una palabra.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>An API that listens</source>
      <translation>Una API que escucha</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>An API that reads</source>
      <translation>Una API que lee</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>An API that writes</source>
      <translation>Una API que escribe</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Asked for at each sign-in; everybody sets one up at the next one.</source>
      <translation>Se pide en cada inicio de sesión; todos configuran uno en el próximo.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Asked for in dictations too. Where the patient or others are heard, it always is.</source>
      <translation>Se pide también en los dictados. Donde se oye al paciente o a otros, siempre se pide.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Attacks that come through</source>
      <translation>Ataques que prosperan</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Audio</source>
      <translation>Audio</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Backups that are kept</source>
      <translation>Copias guardadas</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Charts one person opens in an hour</source>
      <translation>Historias que una persona abre en una hora</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Checks: falsified statements that are flagged</source>
      <translation>Comprobación: afirmaciones falseadas que se señalan</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Checks: true statements that are flagged</source>
      <translation>Comprobación: afirmaciones verdaderas que se señalan</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Code from a phone</source>
      <translation>Código de un teléfono</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Consent before each recording</source>
      <translation>Consentimiento antes de cada grabación</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Counts for passphrases that are chosen from now on. Never less than 15.</source>
      <translation>Vale para las frases de contraseña que se elijan desde ahora. Nunca menos de 15.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Currency</source>
      <translation>Moneda</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Day begins</source>
      <translation>Empieza la jornada</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Day ends</source>
      <translation>Termina la jornada</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Drafts</source>
      <translation>Borradores</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Drafts and transcripts at once</source>
      <translation>Borradores y transcripciones a la vez</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Drafts and transcripts in an hour</source>
      <translation>Borradores y transcripciones en una hora</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Electricity</source>
      <translation>Electricidad</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Else the model may keep what it has read a little less exactly, in 8 bits, so that speech fits on the graphics card too. Counts from the next sign-in.</source>
      <translation>Si no, el modelo puede guardar lo que ha leído con algo menos de exactitud, en 8 bits, para que la voz también quepa en la tarjeta gráfica. Vale desde el próximo inicio de sesión.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Empty: no limit.</source>
      <translation>Vacío: sin límite.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>English, United Kingdom: 3.5 mg, 3 March 2026</source>
      <translation>Inglés, Reino Unido: 3.5 mg, 3 March 2026</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>English, United States: 3.5 mg, March 3, 2026</source>
      <translation>Inglés, Estados Unidos: 3.5 mg, March 3, 2026</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>German: 3,5 mg, 3. März 2026</source>
      <translation>Alemán: 3,5 mg, 3. März 2026</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>How they are written in transcripts from now on.</source>
      <translation>Cómo se escriben en las transcripciones desde ahora.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>It stands on exported notes too.</source>
      <translation>Aparece también en las notas exportadas.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>It stands on exported notes. Part its lines by semicolons.</source>
      <translation>Aparece en las notas exportadas. Separe sus líneas con punto y coma.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Length of one draft</source>
      <translation>Longitud de un borrador</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Lock when nobody is here</source>
      <translation>Bloquear cuando no hay nadie</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Log</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>MB or more</source>
      <translation>MB o más</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Name of the clinic</source>
      <translation>Nombre de la clínica</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Never less than six years.</source>
      <translation>Nunca menos de seis años.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Notes at the highest precision</source>
      <translation>Notas con la precisión más alta</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Notes: numbers of people's notes that are there</source>
      <translation>Notas: números de las notas de personas que están</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Notes: statements without support</source>
      <translation>Notas: afirmaciones sin respaldo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Notes: words shared with people's notes</source>
      <translation>Notas: palabras en común con las notas de personas</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Numbers, units and dates</source>
      <translation>Números, unidades y fechas</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Of all prices, as three letters such as USD or EUR.</source>
      <translation>De todos los precios, con tres letras como USD o EUR.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>One setting is saved and counts from now on.</source>
      <translation>Un ajuste está guardado y vale desde ahora.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Or the workstation, where it has none.</source>
      <translation>O el puesto, si no tiene ninguna.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Phone</source>
      <translation>Teléfono</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Read it off a meter at the plug, without what the card takes: the card says that itself.</source>
      <translation>Léalo en un medidor en el enchufe, sin lo que consume la tarjeta: eso lo dice ella misma.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Refusals in an hour</source>
      <translation>Denegaciones en una hora</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Saving the settings</source>
      <translation>Guardando los ajustes</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Shortest passphrase</source>
      <translation>Frase de contraseña más corta</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Size of an export</source>
      <translation>Tamaño de una exportación</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Spanish, Mexico: 3.5 mg, 3 de marzo de 2026</source>
      <translation>Español, México: 3.5 mg, 3 de marzo de 2026</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Spanish, Spain: 3,5 mg, 3 de marzo de 2026</source>
      <translation>Español, España: 3,5 mg, 3 de marzo de 2026</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Speech: numbers heard exactly</source>
      <translation>Voz: números oídos con exactitud</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Speech: silence that was written down as words</source>
      <translation>Voz: silencio que se transcribió como palabras</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Speech: words heard wrong</source>
      <translation>Voz: palabras mal oídas</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>That is spread over</source>
      <translation>Se reparte en</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>The graphics card cost</source>
      <translation>La tarjeta gráfica costó</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>The workstation takes</source>
      <translation>El puesto consume</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Then it is taken out again.</source>
      <translation>Después se retira de allí.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Time between backups</source>
      <translation>Tiempo entre copias</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Who reaches it is told when to ask again. Empty: no limit.</source>
      <translation>A quien lo alcanza se le dice cuándo volver a pedir. Vacío: sin límite.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Words in a visit that are meant as orders to the model, and change the note.</source>
      <translation>Palabras de una consulta pensadas como órdenes al modelo, y que cambian la nota.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Work at other times raises an alert and is never refused.</source>
      <translation>Trabajar a otras horas provoca una alerta y nunca se deniega.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>Working days</source>
      <translation>Días laborables</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>at most</source>
      <translation>como máximo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>characters</source>
      <translation>caracteres</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>days after signing</source>
      <translation>días tras la firma</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>deleted when the note is signed</source>
      <translation>se elimina al firmar la nota</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>deleted {count} day after signing</source>
      <translation>se elimina {count} día después de firmar</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>deleted {count} days after signing</source>
      <translation>se elimina {count} días después de firmar</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>for a kilowatt-hour</source>
      <translation>por kilovatio hora</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>for a million tokens</source>
      <translation>por millón de tokens</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>for a minute of audio</source>
      <translation>por minuto de audio</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>hours</source>
      <translation>horas</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>kept</source>
      <translation>se conserva</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>minutes</source>
      <translation>minutos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>never by itself</source>
      <translation>nunca por sí solo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>not set</source>
      <translation>sin establecer</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>off</source>
      <translation>desactivado</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>on</source>
      <translation>activado</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>or more</source>
      <translation>o más</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>seconds</source>
      <translation>segundos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>tokens or more</source>
      <translation>tokens o más</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>watts while it computes</source>
      <translation>vatios mientras calcula</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>years</source>
      <translation>años</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/settings.py" />
      <source>{count} settings are saved and count from now on.</source>
      <translation>{count} ajustes están guardados y valen desde ahora.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>Checking the passphrase</source>
      <translation>Comprobando la frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>Choose the backup as soon as the stores are closed.</source>
      <translation>Elija la copia de seguridad en cuanto los almacenes estén cerrados.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>Closing the stores</source>
      <translation>Cerrando los almacenes</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>Locked. Everything is saved.</source>
      <translation>Bloqueado. Todo está guardado.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>Making a new recovery key</source>
      <translation>Creando una nueva clave de recuperación</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>Making the keys of the clinic</source>
      <translation>Creando las claves de la clínica</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>Making your keys</source>
      <translation>Creando sus claves</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>Opening the stores</source>
      <translation>Abriendo los almacenes</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>Opening the stores with the recovery key</source>
      <translation>Abriendo los almacenes con la clave de recuperación</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>The clinic is ready. Sign in to begin.</source>
      <translation>La clínica está lista. Inicie sesión para empezar.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>The key slots of this clinic are missing. Restore it from a backup.</source>
      <translation>Faltan las ranuras de claves de esta clínica. Restáurela desde una copia de seguridad.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>The new recovery sheet is kept. Sign in with your passphrase.</source>
      <translation>La nueva hoja de recuperación está guardada. Inicie sesión con su frase de contraseña.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/shell.py" />
      <source>Your passphrase is set. Sign in with it.</source>
      <translation>Su frase de contraseña está establecida. Inicie sesión con ella.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/signing.py" />
      <source>Signing</source>
      <translation>Firmando</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/signing.py" />
      <source>The note is declared wrong.</source>
      <translation>La nota está declarada errónea.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/signing.py" />
      <source>The remark is added and signed.</source>
      <translation>La observación está añadida y firmada.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/signing.py" />
      <source>The second signature is asked for.</source>
      <translation>La segunda firma está pedida.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/signing.py" />
      <source>a colleague</source>
      <translation>un colega</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/signing.py" />
      <source>you</source>
      <translation>usted</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>A new snippet</source>
      <translation>Un autotexto nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>A snippet of the clinic</source>
      <translation>Un autotexto de la clínica</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>Bringing the snippet back</source>
      <translation>Recuperando el autotexto</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>Filter the snippets</source>
      <translation>Filtrar los autotextos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>Key</source>
      <comment>column</comment>
      <translation>Abrev.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>Name</source>
      <comment>column</comment>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>No snippet holds what you typed.</source>
      <translation>Ningún autotexto contiene lo que escribió.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>No snippets yet</source>
      <translation>Aún no hay autotextos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>One of your own snippets</source>
      <translation>Uno de sus propios autotextos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>Removing the snippet</source>
      <translation>Eliminando el autotexto</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>Saving the snippet</source>
      <translation>Guardando el autotexto</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>Snippets</source>
      <translation>Autotextos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>Snippets, by the alphabet</source>
      <translation>Autotextos, por orden alfabético</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>Text</source>
      <comment>column</comment>
      <translation>Texto</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>The snippet</source>
      <translation>El autotexto</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>Whose</source>
      <comment>column</comment>
      <translation>De quién</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>Write a new snippet</source>
      <translation>Escribir un autotexto nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>{count} snippet</source>
      <translation>{count} autotexto</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>{count} snippets</source>
      <translation>{count} autotextos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>{part} of {count} snippet</source>
      <translation>{part} de {count} autotexto</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>{part} of {count} snippets</source>
      <translation>{part} de {count} autotextos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>«{name}» is saved. Say «insert {name}», or type {key} and a space.</source>
      <translation>«{name}» está guardado. Diga «insertar {name}», o escriba {key} y un espacio.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/snippets.py" />
      <source>«{name}» is saved. Say «insert {name}».</source>
      <translation>«{name}» está guardado. Diga «insertar {name}».</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/speakers.py" />
      <source>Listening to the voices …</source>
      <translation>Escuchando las voces …</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/speakers.py" />
      <source>Set to nobody.</source>
      <translation>Asignado a nadie.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/speakers.py" />
      <source>Set to {name}.</source>
      <translation>Asignado a {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/speakers.py" />
      <source>The recording does not tell the voices apart clearly. Set them by key.</source>
      <translation>La grabación no distingue las voces con claridad. Asígnelas con las teclas.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/speakers.py" />
      <source>The same key again: {count} following sentence too</source>
      <translation>La misma tecla otra vez: también {count} frase siguiente</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/speakers.py" />
      <source>The same key again: {count} following sentences too</source>
      <translation>La misma tecla otra vez: también {count} frases siguientes</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Afrikaans</source>
      <comment>language</comment>
      <translation>afrikáans</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Albanian</source>
      <comment>language</comment>
      <translation>albanés</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Amharic</source>
      <comment>language</comment>
      <translation>amárico</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Arabic</source>
      <comment>language</comment>
      <translation>árabe</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Armenian</source>
      <comment>language</comment>
      <translation>armenio</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Assamese</source>
      <comment>language</comment>
      <translation>asamés</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Azerbaijani</source>
      <comment>language</comment>
      <translation>azerí</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Bangla</source>
      <comment>language</comment>
      <translation>bengalí</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Bashkir</source>
      <comment>language</comment>
      <translation>baskir</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Basque</source>
      <comment>language</comment>
      <translation>euskera</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Belarusian</source>
      <comment>language</comment>
      <translation>bielorruso</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Bosnian</source>
      <comment>language</comment>
      <translation>bosnio</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Breton</source>
      <comment>language</comment>
      <translation>bretón</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Bulgarian</source>
      <comment>language</comment>
      <translation>búlgaro</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Burmese</source>
      <comment>language</comment>
      <translation>birmano</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Catalan</source>
      <comment>language</comment>
      <translation>catalán</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Chinese</source>
      <comment>language</comment>
      <translation>chino</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Croatian</source>
      <comment>language</comment>
      <translation>croata</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Czech</source>
      <comment>language</comment>
      <translation>checo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Danish</source>
      <comment>language</comment>
      <translation>danés</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Dutch</source>
      <comment>language</comment>
      <translation>neerlandés</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>English</source>
      <comment>language</comment>
      <translation>inglés</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Estonian</source>
      <comment>language</comment>
      <translation>estonio</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Faroese</source>
      <comment>language</comment>
      <translation>feroés</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Filipino</source>
      <comment>language</comment>
      <translation>filipino</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Finnish</source>
      <comment>language</comment>
      <translation>finés</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>French</source>
      <comment>language</comment>
      <translation>francés</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Galician</source>
      <comment>language</comment>
      <translation>gallego</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Georgian</source>
      <comment>language</comment>
      <translation>georgiano</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>German</source>
      <comment>language</comment>
      <translation>alemán</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Greek</source>
      <comment>language</comment>
      <translation>griego</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Gujarati</source>
      <comment>language</comment>
      <translation>guyaratí</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Haitian Creole</source>
      <comment>language</comment>
      <translation>criollo haitiano</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Hausa</source>
      <comment>language</comment>
      <translation>hausa</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Hebrew</source>
      <comment>language</comment>
      <translation>hebreo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Hindi</source>
      <comment>language</comment>
      <translation>hindi</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Hungarian</source>
      <comment>language</comment>
      <translation>húngaro</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Icelandic</source>
      <comment>language</comment>
      <translation>islandés</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Indonesian</source>
      <comment>language</comment>
      <translation>indonesio</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Italian</source>
      <comment>language</comment>
      <translation>italiano</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Japanese</source>
      <comment>language</comment>
      <translation>japonés</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Kannada</source>
      <comment>language</comment>
      <translation>canarés</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Kazakh</source>
      <comment>language</comment>
      <translation>kazajo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Khmer</source>
      <comment>language</comment>
      <translation>jemer</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Korean</source>
      <comment>language</comment>
      <translation>coreano</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Lao</source>
      <comment>language</comment>
      <translation>lao</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Latin</source>
      <comment>language</comment>
      <translation>latín</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Latvian</source>
      <comment>language</comment>
      <translation>letón</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Lingala</source>
      <comment>language</comment>
      <translation>lingala</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Lithuanian</source>
      <comment>language</comment>
      <translation>lituano</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Luxembourgish</source>
      <comment>language</comment>
      <translation>luxemburgués</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Macedonian</source>
      <comment>language</comment>
      <translation>macedonio</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Malagasy</source>
      <comment>language</comment>
      <translation>malgache</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Malay</source>
      <comment>language</comment>
      <translation>malayo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Malayalam</source>
      <comment>language</comment>
      <translation>malabar</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Maltese</source>
      <comment>language</comment>
      <translation>maltés</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Marathi</source>
      <comment>language</comment>
      <translation>maratí</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Mongolian</source>
      <comment>language</comment>
      <translation>mongol</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Māori</source>
      <comment>language</comment>
      <translation>maorí</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Nepali</source>
      <comment>language</comment>
      <translation>nepalí</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Norwegian Bokmål</source>
      <comment>language</comment>
      <translation>noruego bokmål</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Norwegian Nynorsk</source>
      <comment>language</comment>
      <translation>noruego nynorsk</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Occitan</source>
      <comment>language</comment>
      <translation>occitano</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Pashto</source>
      <comment>language</comment>
      <translation>pastún</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Persian</source>
      <comment>language</comment>
      <translation>persa</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Polish</source>
      <comment>language</comment>
      <translation>polaco</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Portuguese</source>
      <comment>language</comment>
      <translation>portugués</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Punjabi</source>
      <comment>language</comment>
      <translation>panyabí</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Romanian</source>
      <comment>language</comment>
      <translation>rumano</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Russian</source>
      <comment>language</comment>
      <translation>ruso</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Sanskrit</source>
      <comment>language</comment>
      <translation>sánscrito</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Serbian</source>
      <comment>language</comment>
      <translation>serbio</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Shona</source>
      <comment>language</comment>
      <translation>shona</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Sindhi</source>
      <comment>language</comment>
      <translation>sindhi</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Sinhala</source>
      <comment>language</comment>
      <translation>cingalés</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Slovak</source>
      <comment>language</comment>
      <translation>eslovaco</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Slovenian</source>
      <comment>language</comment>
      <translation>esloveno</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Somali</source>
      <comment>language</comment>
      <translation>somalí</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Spanish</source>
      <comment>language</comment>
      <translation>español</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Sundanese</source>
      <comment>language</comment>
      <translation>sundanés</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Swahili</source>
      <comment>language</comment>
      <translation>suajili</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Swedish</source>
      <comment>language</comment>
      <translation>sueco</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Tajik</source>
      <comment>language</comment>
      <translation>tayiko</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Tamil</source>
      <comment>language</comment>
      <translation>tamil</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Tatar</source>
      <comment>language</comment>
      <translation>tártaro</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Telugu</source>
      <comment>language</comment>
      <translation>telugu</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Thai</source>
      <comment>language</comment>
      <translation>tailandés</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Tibetan</source>
      <comment>language</comment>
      <translation>tibetano</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Turkish</source>
      <comment>language</comment>
      <translation>turco</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Turkmen</source>
      <comment>language</comment>
      <translation>turcomano</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Ukrainian</source>
      <comment>language</comment>
      <translation>ucraniano</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Urdu</source>
      <comment>language</comment>
      <translation>urdu</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Uzbek</source>
      <comment>language</comment>
      <translation>uzbeko</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Vietnamese</source>
      <comment>language</comment>
      <translation>vietnamita</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Welsh</source>
      <comment>language</comment>
      <translation>galés</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Yiddish</source>
      <comment>language</comment>
      <translation>yidis</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/spoken_languages.py" />
      <source>Yoruba</source>
      <comment>language</comment>
      <translation>yoruba</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/standing.py" />
      <source>{length} recorded</source>
      <translation>{length} grabados</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>Click to see all backups.</source>
      <translation>Haga clic para ver todas las copias de seguridad.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>Demonstration models: not for clinical use</source>
      <translation>Modelos de demostración: no para uso clínico</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>Enforced by: {layers}.</source>
      <translation>Impuesto por: {layers}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>Loading the speech model</source>
      <translation>Cargando el modelo de voz</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>Looked at when you signed in. Click to check every page.</source>
      <translation>Se examinaron al iniciar sesión. Haga clic para comprobar cada página.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>Not refused: {broken}.</source>
      <translation>No rechazado: {broken}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>The log is verified after each sign-in.</source>
      <translation>El registro se verifica después de cada inicio de sesión.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>There is no backup of the last seven days. Click to make one.</source>
      <translation>No hay copia de seguridad de los últimos siete días. Haga clic para hacer una.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>Tried at the start and refused by the system: {held}.</source>
      <translation>Se intentó al inicio y el sistema lo rechazó: {held}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>a store is damaged</source>
      <translation>un almacén está dañado</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>backing up</source>
      <translation>haciendo copia</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>backing up, {fraction}</source>
      <translation>haciendo copia, {fraction}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>backup {when}</source>
      <translation>copia: {when}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>loading models</source>
      <translation>cargando modelos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>loading models, {fraction}</source>
      <translation>cargando modelos, {fraction}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>log damaged: {count} finding</source>
      <translation>registro dañado: {count} hallazgo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>log damaged: {count} findings</source>
      <translation>registro dañado: {count} hallazgos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>log whole, {count} event</source>
      <translation>registro íntegro, {count} evento</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>log whole, {count} events</source>
      <translation>registro íntegro, {count} eventos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>log: not verified yet</source>
      <translation>registro: aún sin verificar</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>log: verifying</source>
      <translation>registro: verificando</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>no backup yet</source>
      <translation>aún sin copia</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>no network: proved {time}</source>
      <translation>sin red: demostrado {time}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>stores whole</source>
      <translation>almacenes íntegros</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>stores: {count} findings</source>
      <translation>almacenes: {count} hallazgos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>the backup failed</source>
      <translation>falló la copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>the network is not closed</source>
      <translation>la red no está cerrada</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>{count} event verified at {time}. Click to verify again.</source>
      <translation>{count} evento verificado: {time}. Haga clic para verificar de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/status.py" />
      <source>{count} events verified at {time}. Click to verify again.</source>
      <translation>{count} eventos verificados: {time}. Haga clic para verificar de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>All that is in this file is here already.</source>
      <translation>Todo lo que hay en este archivo ya está aquí.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>Bringing the template back</source>
      <translation>Recuperando la plantilla</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>Certificate</source>
      <translation>Certificado</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>Letter to a colleague</source>
      <translation>Carta a un colega</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>Note for the chart</source>
      <translation>Nota para la historia</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>Page for the patient</source>
      <translation>Página para el paciente</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>Reading the example</source>
      <translation>Leyendo el ejemplo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>Retiring the template</source>
      <translation>Retirando la plantilla</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>Saving the template</source>
      <translation>Guardando la plantilla</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>You begin with «{title}» from now on.</source>
      <translation>Desde ahora usted empieza con «{title}».</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>built in</source>
      <translation>incluida</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>default</source>
      <translation>habitual</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>{count} template added. Read them before you draft by them.</source>
      <translation>{count} plantilla añadida. Léala antes de redactar con ella.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>{count} template written into {name}.</source>
      <translation>{count} plantilla escrita en {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>{count} templates added. Read them before you draft by them.</source>
      <translation>{count} plantillas añadidas. Léalas antes de redactar con ellas.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>{count} templates written into {name}.</source>
      <translation>{count} plantillas escritas en {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>«{title}» is offered again.</source>
      <translation>«{title}» se ofrece de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>«{title}» is retired. Notes keep its text.</source>
      <translation>«{title}» está retirada. Las notas conservan su texto.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/templates.py" />
      <source>«{title}» is saved as version {version}.</source>
      <translation>«{title}» está guardada como versión {version}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/today.py" />
      <source>Recovering the recording</source>
      <translation>Recuperando la grabación</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/transcript.py" />
      <source>Check the microphone, and record more.</source>
      <translation>Compruebe el micrófono y grabe más.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/transcript.py" />
      <source>From the next recording on, «{heard}» is written «{text}».</source>
      <translation>Desde la próxima grabación, «{heard}» se escribe «{text}».</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/transcript.py" />
      <source>Nobody spoke in what was recorded last.</source>
      <translation>Nadie habló en lo último que se grabó.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/transcript.py" />
      <source>The transcript is as it was.</source>
      <translation>La transcripción está como estaba.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/transcript.py" />
      <source>{count} to look at</source>
      <translation>{count} por revisar</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/transcript.py" />
      <source>{place} of {count} to look at</source>
      <translation>{place} de {count} por revisar</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/unkept.py" />
      <source>A new sentence</source>
      <translation>Una frase nueva</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/unkept.py" />
      <source>A statement written anew</source>
      <translation>Una afirmación escrita de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/unkept.py" />
      <source>A wish for a section written anew</source>
      <translation>Un deseo para una sección escrita de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/unkept.py" />
      <source>A wish for a sentence written anew</source>
      <translation>Un deseo para una frase escrita de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/unkept.py" />
      <source>A wish for the draft</source>
      <translation>Un deseo para el borrador</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/unkept.py" />
      <source>Corrected words of the transcript</source>
      <translation>Palabras corregidas de la transcripción</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/unkept.py" />
      <source>The reason of an attestation</source>
      <translation>El motivo de un aval</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/unkept.py" />
      <source>The reason why a recording is left out</source>
      <translation>El motivo por el que se omite una grabación</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/updates.py" />
      <source>The backup was made and opened: «{folder}».</source>
      <translation>La copia de seguridad se hizo y se abrió: «{folder}».</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>It reaches everything that this clinic asks for.</source>
      <translation>Alcanza todo lo que pide esta clínica.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>Looking …</source>
      <translation>Buscando …</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>Measuring {name}</source>
      <translation>Midiendo {name}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>One report that the log tells of is not there any more, or cannot be read.</source>
      <translation>Un informe del que habla el registro ya no está o no se puede leer.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>One report.</source>
      <translation>Un informe.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>The page is in «{path}».</source>
      <translation>La página está en «{path}».</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>built-in</source>
      <translation>base</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>does not reach it</source>
      <translation>no lo alcanza</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>not to be relied on</source>
      <translation>no es fiable</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>own</source>
      <translation>propios</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>reaches it</source>
      <translation>lo alcanza</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>{count} of {total} cannot be relied on.</source>
      <translation>{count} de {total} no son fiables.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>{count} reports that the log tells of are not there any more, or cannot be read.</source>
      <translation>{count} informes de los que habla el registro ya no están o no se pueden leer.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>{count} reports.</source>
      <translation>{count} informes.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/validation.py" />
      <source>«{name}» was measured: report {number}.</source>
      <translation>«{name}» se midió: informe {number}.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>Female</source>
      <comment>sex</comment>
      <translation>Mujer</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>Male</source>
      <comment>sex</comment>
      <translation>Hombre</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>Other</source>
      <comment>sex</comment>
      <translation>Otro</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>Sex not recorded</source>
      <comment>sex</comment>
      <translation>Sexo no registrado</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>born {day}</source>
      <translation>nacimiento: {day}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>date of birth not known</source>
      <translation>fecha de nacimiento desconocida</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>female</source>
      <comment>sex</comment>
      <translation>mujer</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>male</source>
      <comment>sex</comment>
      <translation>hombre</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>no speech heard</source>
      <translation>no se oyó habla</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>not recorded yet</source>
      <translation>aún sin grabar</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>note to check</source>
      <translation>nota por revisar</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>other</source>
      <comment>sex</comment>
      <translation>otro</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>recorded</source>
      <translation>grabada</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>transcribed</source>
      <translation>transcrita</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>{count} year</source>
      <translation>{count} año</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/visit_words.py" />
      <source>{count} years</source>
      <translation>{count} años</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>Yesterday</source>
      <translation>Ayer</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>a few seconds left</source>
      <translation>quedan unos segundos</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>a few seconds to read</source>
      <translation>unos segundos de lectura</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>about {minutes} min left</source>
      <translation>quedan unos {minutes} min</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>about {minutes} min to read</source>
      <translation>unos {minutes} min de lectura</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>about {seconds} s left</source>
      <translation>quedan unos {seconds} s</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>about {seconds} s to read</source>
      <translation>unos {seconds} s de lectura</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>just now</source>
      <translation>ahora mismo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>today, {time}</source>
      <translation>hoy, {time}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>yesterday, {time}</source>
      <translation>ayer, {time}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>{day} {month} {year}</source>
      <comment>with the month shortened</comment>
      <translation>{day} {month} {year}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>{hours} h ago</source>
      <translation>hace {hours} h</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>{minutes} min ago</source>
      <translation>hace {minutes} min</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>{names} and {name}</source>
      <translation>{names} y {name}</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/wording.py" />
      <source>{number}%</source>
      <translation>{number} %</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>A new word</source>
      <translation>Una palabra nueva</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>A word of the clinic</source>
      <translation>Una palabra de la clínica</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Abbreviation</source>
      <translation>Abreviatura</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Bringing the word back</source>
      <translation>Recuperando la palabra</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Every word of the list was there already.</source>
      <translation>Todas las palabras de la lista ya estaban.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Filter the words</source>
      <translation>Filtrar las palabras</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Kind</source>
      <comment>column</comment>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Medicine</source>
      <translation>Medicamento</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Misheard as</source>
      <comment>column</comment>
      <translation>Se oye mal como</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>No word holds what you typed.</source>
      <translation>Ninguna palabra contiene lo que escribió.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>No words yet</source>
      <translation>Aún no hay palabras</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>One of your own words</source>
      <translation>Una de sus propias palabras</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Other</source>
      <translation>Otro</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Reading the list</source>
      <translation>Leyendo la lista</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Removing the word</source>
      <translation>Eliminando la palabra</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Saving the word</source>
      <translation>Guardando la palabra</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>The word</source>
      <translation>La palabra</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Word</source>
      <comment>column</comment>
      <translation>Palabra</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Words, by the alphabet</source>
      <translation>Palabras, por orden alfabético</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>Write a new word</source>
      <translation>Escribir una palabra nueva</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>{count} word</source>
      <translation>{count} palabra</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>{count} word added.</source>
      <translation>{count} palabra añadida.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>{count} words</source>
      <translation>{count} palabras</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>{count} words added.</source>
      <translation>{count} palabras añadidas.</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>{part} of {count} word</source>
      <translation>{part} de {count} palabra</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>{part} of {count} words</source>
      <translation>{part} de {count} palabras</translation>
    </message>
    <message>
      <location filename="../../ui/view_models/words.py" />
      <source>«{text}» is saved. It counts from the next recording on.</source>
      <translation>«{text}» está guardado. Vale desde la próxima grabación.</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>A code from your phone after the passphrase, so that a passphrase that was seen is not enough. Any app for one-time codes will do.</source>
      <translation>Un código de su teléfono después de la frase de contraseña, para que no baste con haberla visto. Sirve cualquier aplicación de códigos de un solo uso.</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Change it</source>
      <translation>Cambiarla</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Change the passphrase</source>
      <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Change the passphrase …</source>
      <translation>Cambiar la frase de contraseña …</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Change your passphrase</source>
      <translation>Cambie su frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Codes at sign-in</source>
      <translation>Códigos al iniciar sesión</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Codes at sign-in: off</source>
      <translation>Códigos al iniciar sesión: no</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Codes at sign-in: on</source>
      <translation>Códigos al iniciar sesión: sí</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Each sign-in asks for a code from your phone after the passphrase.</source>
      <translation>Cada inicio de sesión pide un código de su teléfono después de la frase de contraseña.</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>First the new one, twice; then the one that you use now.</source>
      <translation>Primero la nueva, dos veces; después la que usa ahora.</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>From then on whoever learns your passphrase can sign in on this workstation.</source>
      <translation>Desde entonces, quien conozca su frase de contraseña puede iniciar sesión en este puesto.</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>It opens your keys on this workstation, and signs your notes. Nobody can read or reset it; if it may have been seen, change it now.</source>
      <translation>Abre sus claves en este puesto y firma sus notas. Nadie puede leerla ni restablecerla; si es posible que alguien la haya visto, cámbiela ahora.</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>New passphrase</source>
      <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Passphrase</source>
      <translation>Frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Set up codes</source>
      <translation>Configurar códigos</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Set up codes …</source>
      <translation>Configurar códigos …</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Signs in as {name}</source>
      <translation>Inicia sesión como {name}</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Turn codes off</source>
      <translation>Desactivar códigos</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Turn codes off …</source>
      <translation>Desactivar códigos …</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Turn them off</source>
      <translation>Desactivarlos</translation>
    </message>
    <message>
      <location filename="../../ui/views/account.py" />
      <source>Your new passphrase</source>
      <translation>Su nueva frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>1 patient who was erased since; a restore erases them again</source>
      <translation>1 paciente que se suprimió después; una restauración lo suprime de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>A stick or a folder on another disk. What is there is shown, and «Back up now» writes there until you leave; the clinic's own folder stays as it is.</source>
      <translation>Una memoria USB o una carpeta en otro disco. Se muestra lo que hay allí, y «Hacer copia ahora» escribe allí hasta que usted salga; la carpeta propia de la clínica queda como está.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Backups, the newest first</source>
      <translation>Copias de seguridad, primero las más recientes</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Begin with «Back up now».</source>
      <translation>Empiece con «Hacer copia ahora».</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Begin with «{button}»: a stick or a folder on another disk.</source>
      <translation>Empiece con «{button}»: una memoria USB o una carpeta en otro disco.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Change …</source>
      <translation>Cambiar …</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Chart key</source>
      <translation>Clave de las historias</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Clear the filter to see all of them.</source>
      <translation>Borre el filtro para verlas todas.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Encrypted copies of everything. Making one opens no chart.</source>
      <translation>Copias cifradas de todo. Hacer una no abre ninguna historia.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Filter</source>
      <translation>Filtro</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Filter the backups</source>
      <translation>Filtrar las copias de seguridad</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Fingerprint</source>
      <translation>Huella</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>I type the words of the recovery sheet instead</source>
      <translation>Prefiero escribir las palabras de la hoja de recuperación</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>If it is on a stick, plug it in and come back here.</source>
      <translation>Si está en una memoria USB, conéctela y vuelva aquí.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>In {folder}</source>
      <translation>En {folder}</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>It cannot be restored. Make a new one; this one can be removed.</source>
      <translation>No se puede restaurar. Haga una nueva; esta se puede eliminar.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>It is copied, opened and read in full; the backup itself is not changed. With a clinician's passphrase or the recovery sheet its charts are opened too.</source>
      <translation>Se copia, se abre y se lee entera; la copia de seguridad en sí no cambia. Con la frase de contraseña de un profesional clínico o la hoja de recuperación se abren también sus historias.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Last backup {when}</source>
      <translation>Última copia de seguridad: {when}</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Looking for backups …</source>
      <translation>Buscando copias de seguridad …</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Made {moment}</source>
      <translation>Hecha {moment}</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>No backup fits «{text}»</source>
      <translation>Ninguna copia de seguridad coincide con «{text}»</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>No backup for a week. The last one: {when}</source>
      <translation>Ninguna copia desde hace una semana. La última: {when}</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>No backups here yet</source>
      <translation>Aún no hay copias de seguridad aquí</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>No folder is set</source>
      <translation>No hay carpeta establecida</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>One backup is older than the policy keeps.</source>
      <translation>Una copia de seguridad supera lo que conserva la política.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Other folder …</source>
      <translation>Otra carpeta …</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Remove old ones …</source>
      <translation>Eliminar antiguas …</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Remove one backup</source>
      <translation>Eliminar una copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Remove one backup?</source>
      <translation>¿Eliminar una copia de seguridad?</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Remove {count} backups</source>
      <translation>Eliminar {count} copias de seguridad</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Remove {count} backups?</source>
      <translation>¿Eliminar {count} copias de seguridad?</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Saving</source>
      <translation>Guardando</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Still holds</source>
      <translation>Aún contiene</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>The backup</source>
      <translation>La copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>The folder is not there</source>
      <translation>La carpeta no está</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>The newest backup</source>
      <translation>La copia de seguridad más reciente</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>The words of the recovery sheet</source>
      <translation>Las palabras de la hoja de recuperación</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>There is no backup yet</source>
      <translation>Aún no hay ninguna copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Use this folder</source>
      <translation>Usar esta carpeta</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Verify</source>
      <translation>Verificar</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Verify the backup made {when}</source>
      <translation>Verificar la copia de seguridad ({when})</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Verify …</source>
      <translation>Verificar …</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>What is removed cannot be brought back.</source>
      <translation>Lo que se elimina no se puede recuperar.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>When and where backups are made</source>
      <translation>Cuándo y dónde se hacen las copias</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Which folder?</source>
      <translation>¿Qué carpeta?</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Whoever made it could not open the charts, so their copy was only compared byte by byte. A clinician, or the recovery sheet, can verify all of it.</source>
      <translation>Quien la hizo no podía abrir las historias, así que su copia solo se comparó byte a byte. Un profesional clínico, o la hoja de recuperación, puede verificarla entera.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Your passphrase</source>
      <translation>Su frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>Zero hours: only by hand. Older backups are thinned: beside the newest ones, single ones of earlier days, weeks and months stay.</source>
      <translation>Cero horas: solo a mano. Las copias más antiguas se reducen: además de las más recientes, quedan algunas de días, semanas y meses anteriores.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>and {count} more</source>
      <translation>y {count} más</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>number {number}</source>
      <translation>número {number}</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>{count} backups are older than the policy keeps.</source>
      <translation>{count} copias de seguridad superan lo que conserva la política.</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>{count} patients who were erased since; a restore erases them again</source>
      <translation>{count} pacientes que se suprimieron después; una restauración los suprime de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>{size}, {count} event in its log</source>
      <translation>{size}, {count} evento en su registro</translation>
    </message>
    <message>
      <location filename="../../ui/views/backups.py" />
      <source>{size}, {count} events in its log</source>
      <translation>{size}, {count} eventos en su registro</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Checking …</source>
      <translation>Comprobando …</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Closing the recording</source>
      <translation>Cerrando la grabación</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Each second is encrypted and stored as it is spoken.</source>
      <translation>Cada segundo se cifra y se guarda mientras se habla.</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Finish the recording</source>
      <translation>Terminar la grabación</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Finish the recording and change user</source>
      <translation>Terminar la grabación y cambiar de usuario</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Passphrase of {person}</source>
      <translation>Frase de contraseña de {person}</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Recording goes on</source>
      <translation>La grabación continúa</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Recording is paused</source>
      <translation>La grabación está en pausa</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Recording waits for a microphone</source>
      <translation>La grabación espera un micrófono</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Somebody else?</source>
      <translation>¿Es otra persona?</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Stop it and change user</source>
      <translation>Terminar y cambiar de usuario</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>The recording has ended</source>
      <translation>La grabación ha terminado</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>The screen is covered</source>
      <translation>La pantalla está cubierta</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>The stores close as soon as it is done.</source>
      <translation>Los almacenes se cierran en cuanto termine.</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>The work has ended</source>
      <translation>El trabajo ha terminado</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>Uncover</source>
      <translation>Descubrir</translation>
    </message>
    <message>
      <location filename="../../ui/views/cover.py" />
      <source>{person} is signed in.</source>
      <translation>Sesión iniciada: {person}.</translation>
    </message>
    <message>
      <location filename="../../ui/views/encounter.py" />
      <source>Plug one in, then press Space again.</source>
      <translation>Conecte uno y pulse Espacio de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/views/encounter.py" />
      <source>There is no loudspeaker or headphone to play the words on.</source>
      <translation>No hay altavoz ni auriculares para reproducir las palabras.</translation>
    </message>
    <message>
      <location filename="../../ui/views/encounter.py" />
      <source>Transcript and note</source>
      <translation>Transcripción y nota</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>A clinician who reads charts finds your name at «People» and compares. If all six groups are the same, they admit you to the charts.</source>
      <translation>Un profesional clínico que lee historias busca su nombre en «Personas» y compara. Si los seis grupos coinciden, le admite a las historias.</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>Back to the sign-in</source>
      <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>Code, as on the paper</source>
      <translation>Código, como en el papel</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>Enrol</source>
      <translation>Darse de alta</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>Enrolment code</source>
      <translation>Código de alta</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>Other numbers mean that somebody put themselves between the two of you: then nobody admits anybody, and the office manager is told.</source>
      <translation>Otros números significan que alguien se interpuso entre ustedes: entonces nadie admite a nadie, y se avisa al responsable de la clínica.</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>Read them aloud, in person or on a telephone.</source>
      <translation>Léalos en voz alta, en persona o por teléfono.</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>Read these numbers to a colleague</source>
      <translation>Lea estos números a un colega</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>Still needed: {missing}.</source>
      <translation>Aún falta: {missing}.</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>The office manager gave you a code. It works once. The passphrase that you choose now is yours alone: nobody else can read or reset it.</source>
      <translation>El responsable de la clínica le dio un código. Funciona una vez. La frase de contraseña que elija ahora es solo suya: nadie más puede leerla ni restablecerla.</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>They were compared</source>
      <translation>Ya se compararon</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>Use an enrolment code</source>
      <translation>Usar un código de alta</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>Your name at sign-in</source>
      <translation>Su nombre al iniciar sesión</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>Your passphrase is set. The charts open once a colleague has admitted you.</source>
      <translation>Su frase de contraseña está establecida. Las historias se abren cuando un colega le haya admitido.</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>the code</source>
      <translation>el código</translation>
    </message>
    <message>
      <location filename="../../ui/views/enrol.py" />
      <source>your name</source>
      <translation>su nombre</translation>
    </message>
    <message>
      <location filename="../../ui/views/entries.py" />
      <source>For whom</source>
      <translation>Para quién</translation>
    </message>
    <message>
      <location filename="../../ui/views/entries.py" />
      <source>Nothing found</source>
      <translation>No se encontró nada</translation>
    </message>
    <message>
      <location filename="../../ui/views/entries.py" />
      <source>Remove</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="../../ui/views/entries.py" />
      <source>«{title}» is not saved.</source>
      <translation>«{title}» no está guardada.</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Back to the step before</source>
      <translation>Volver al paso anterior</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Clinician's name as it signs notes</source>
      <translation>Nombre con el que firma el profesional clínico</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Clinician's name at sign-in</source>
      <translation>Nombre del profesional clínico al iniciar sesión</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Clinician's passphrase</source>
      <translation>Frase de contraseña del profesional clínico</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Clinicians read charts, dictate and sign. Nobody else can open a chart, whatever they may do otherwise.</source>
      <translation>Los profesionales clínicos leen historias, dictan y firman. Nadie más puede abrir una historia, haga lo que haga por lo demás.</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Create the clinic</source>
      <translation>Crear la clínica</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Is this workstation ready?</source>
      <translation>¿Está listo este puesto?</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Look again</source>
      <translation>Volver a mirar</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Look at this workstation again</source>
      <translation>Volver a examinar este puesto</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Name as it signs notes</source>
      <translation>Nombre con el que firma notas</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Name as others see it</source>
      <translation>Nombre como lo ven los demás</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Name at sign-in</source>
      <translation>Nombre al iniciar sesión</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Office manager's name as others see it</source>
      <translation>Nombre del responsable de la clínica tal como lo ven los demás</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Office manager's name at sign-in</source>
      <translation>Nombre del responsable al iniciar sesión</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Office manager's passphrase</source>
      <translation>Frase de contraseña del responsable de la clínica</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Step {step} of {steps}</source>
      <translation>Paso {step} de {steps}</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>The clinician is the office manager too</source>
      <translation>El profesional clínico es también el responsable de la clínica</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>The name stands on the recovery sheet, on reports and on what is exported.</source>
      <translation>El nombre figura en la hoja de recuperación, en los informes y en lo que se exporta.</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>They choose and type the passphrase themselves; nobody can reset it.</source>
      <translation>Esa persona elige y escribe su frase de contraseña; nadie puede restablecerla.</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>They look after accounts, policies, backups and the log, and cannot open charts.</source>
      <translation>Se ocupa de las cuentas, las políticas, las copias de seguridad y el registro, y no puede abrir historias.</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>What is amber can be mended later: you can go on all the same.</source>
      <translation>Lo que está en ámbar se puede arreglar después: puede continuar de todos modos.</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>What is the clinic called?</source>
      <translation>¿Cómo se llama la clínica?</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Who is the first clinician?</source>
      <translation>¿Quién es el primer profesional clínico?</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>Who is the office manager?</source>
      <translation>¿Quién es el responsable de la clínica?</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>a name for sign-in</source>
      <translation>un nombre para iniciar sesión</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>different names at sign-in</source>
      <translation>nombres distintos al iniciar sesión</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>the clinic's name</source>
      <translation>el nombre de la clínica</translation>
    </message>
    <message>
      <location filename="../../ui/views/first_run.py" />
      <source>the person's name</source>
      <translation>el nombre de la persona</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Check everything</source>
      <translation>Comprobar todo</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Every page was read {moment}.</source>
      <translation>Se leyó cada página {moment}.</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Everything is whole</source>
      <translation>Todo está íntegro</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Found {moment}. Nothing was changed or deleted.</source>
      <translation>Encontrado {moment}. No se cambió ni se eliminó nada.</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Health</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Looked at from outside only: it is there, with its size, and it is this clinic's. A clinician can check every page.</source>
      <translation>Se miró solo desde fuera: está, con su tamaño, y es de esta clínica. Un profesional clínico puede comprobar cada página.</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Looked at in passing {moment}. A full check reads every page and takes a little longer.</source>
      <translation>Se miró de paso {moment}. Una comprobación completa lee cada página y tarda un poco más.</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Restore …</source>
      <translation>Restaurar …</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Sign out and restore</source>
      <translation>Cerrar sesión y restaurar</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Sign out and restore from a backup?</source>
      <translation>¿Cerrar sesión y restaurar desde una copia de seguridad?</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Something is not whole</source>
      <translation>Algo no está íntegro</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>The clinic's store is whole</source>
      <translation>El almacén de la clínica está íntegro</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>The files that are here now are not deleted: they are put aside in a folder of their own. What was done after the backup is missing then, and the log says so.</source>
      <translation>Los archivos que hay ahora no se eliminan: se apartan en una carpeta propia. Después faltará lo que se hizo tras la copia de seguridad, y el registro lo dice.</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>The stores opened as they were left</source>
      <translation>Los almacenes se abrieron como se dejaron</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Whether the stores are whole</source>
      <translation>Si los almacenes están íntegros</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>Whether what is stored is what was written, and what this workstation does.</source>
      <translation>Si lo guardado es lo que se escribió, y qué rinde este puesto.</translation>
    </message>
    <message>
      <location filename="../../ui/views/health.py" />
      <source>{count} things are not whole</source>
      <translation>{count} cosas no están íntegras</translation>
    </message>
    <message>
      <location filename="../../ui/views/import_desk.py" />
      <source>Audio (*.wav *.mp3 *.m4a *.ogg *.opus *.flac *.webm *.mp4 *.aac);;All files (*)</source>
      <translation>Audio (*.wav *.mp3 *.m4a *.ogg *.opus *.flac *.webm *.mp4 *.aac);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../ui/views/import_desk.py" />
      <source>Import audio files</source>
      <translation>Importar archivos de audio</translation>
    </message>
    <message>
      <location filename="../../ui/views/import_desk.py" />
      <source>They consent: import</source>
      <translation>Consiente: importar</translation>
    </message>
    <message>
      <location filename="../../ui/views/left_visits.py" />
      <source>In the visit ({when}) that you left: {what}</source>
      <translation>En la consulta ({when}) que dejó: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>A few signed lines that fix the log as it is now. Keep them outside the house, on paper or on a stick: whoever rewrites the log later cannot rewrite these.</source>
      <translation>Unas líneas firmadas que fijan el registro como está ahora. Guárdelas fuera de la casa, en papel o en una memoria USB: quien más tarde reescriba el registro no puede reescribirlas.</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Add a time stamp, 1 of 3: the checkpoint</source>
      <translation>Añadir un sello de tiempo, 1 de 3: el punto de control</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Add a time stamp, 2 of 3: the answer</source>
      <translation>Añadir un sello de tiempo, 2 de 3: la respuesta</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Add a time stamp, 3 of 3: the authority's root certificate</source>
      <translation>Añadir un sello de tiempo, 3 de 3: el certificado raíz de la autoridad</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Answers (*.tsr);;All files (*)</source>
      <translation>Respuestas (*.tsr);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>As the authority publishes it (PEM or DER). The answer must be signed under it.</source>
      <translation>Como lo publica la autoridad (PEM o DER). La respuesta debe estar firmada bajo él.</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Audit report: {what}</source>
      <translation>Informe de auditoría: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
      <translation>Certificados (*.pem *.crt *.cer *.der);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Check and keep</source>
      <translation>Comprobar y guardar</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Checkpoints (*.txt);;All files (*)</source>
      <translation>Puntos de control (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Choose one that was exported earlier. If events were removed or rewritten since, the log no longer continues it.</source>
      <translation>Elija uno que se exportó antes. Si desde entonces se eliminaron o reescribieron eventos, el registro ya no lo continúa.</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Choose the exported file. The whole log is verified against it first.</source>
      <translation>Elija el archivo exportado. Antes se verifica con él todo el registro.</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Clear the filter, or look further back.</source>
      <translation>Borre el filtro o mire más atrás.</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Countersign</source>
      <translation>Refrendar</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Countersign a checkpoint: where to?</source>
      <translation>Refrendar un punto de control: ¿dónde?</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Countersign a checkpoint: which one?</source>
      <translation>Refrendar un punto de control: ¿cuál?</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Countersign the checkpoint</source>
      <translation>Refrendar el punto de control</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Events, newest first</source>
      <translation>Eventos, primero los más recientes</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Everything that happened, and nothing that a patient said.</source>
      <translation>Todo lo que ocurrió, y nada que dijera un paciente.</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Export one event</source>
      <translation>Exportar un evento</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Export {count} events</source>
      <translation>Exportar {count} eventos</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Export …</source>
      <translation>Exportar …</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>JSON Lines</source>
      <translation>JSON Lines</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>No event fits</source>
      <translation>Ningún evento coincide</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Report (PDF)</source>
      <translation>Informe (PDF)</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Sorted by</source>
      <translation>Ordenado por</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Sorted by act</source>
      <translation>Ordenado por acción</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Sorted by patient</source>
      <translation>Ordenado por paciente</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Sorted by person</source>
      <translation>Ordenado por persona</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Sorted by time</source>
      <translation>Ordenado por hora</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Sorted by what was touched</source>
      <translation>Ordenado por lo afectado</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Syslog (RFC 5424)</source>
      <translation>Syslog (RFC 5424)</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Table (CSV)</source>
      <translation>Tabla (CSV)</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>The log is verified against «{name}». If it is whole, your line is written to «{path}».</source>
      <translation>El registro se verifica con «{name}». Si está íntegro, su línea se escribe en «{path}».</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>The text file that was written together with the request.</source>
      <translation>El archivo de texto que se escribió junto con la solicitud.</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Verify against a checkpoint</source>
      <translation>Verificar con un punto de control</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>What the authority sent back for «{name}» (.tsr).</source>
      <translation>Lo que la autoridad devolvió para «{name}» (.tsr).</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>What the list shows now: {what}. The export is written into the log.</source>
      <translation>Lo que la lista muestra ahora: {what}. La exportación queda escrita en el registro.</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>Writes a checkpoint and, beside it, a request (.tsq) to carry to a time-stamping authority. The request holds a hash only.</source>
      <translation>Escribe un punto de control y, junto a él, una solicitud (.tsq) para llevar a una autoridad de sellado de tiempo. La solicitud contiene solo un hash.</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>everything</source>
      <translation>todo</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>one person</source>
      <translation>una persona</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>only refused</source>
      <translation>solo denegado</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>patient {code}</source>
      <translation>paciente {code}</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>{format}. {order}. To «{path}».</source>
      <translation>{format}. {order}. En «{path}».</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>{shown} of {count} event</source>
      <translation>{shown} de {count} evento</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>{shown} of {count} events</source>
      <translation>{shown} de {count} eventos</translation>
    </message>
    <message>
      <location filename="../../ui/views/log.py" />
      <source>«{name}» with your line under it is written to a new file.</source>
      <translation>«{name}» con su línea debajo se escribe en un archivo nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/views/machine.py" />
      <source>Counted for each person and day; no words, and nothing of any patient. A token is a piece of text, about three quarters of a word.</source>
      <translation>Contado por persona y día; sin palabras y sin nada de ningún paciente. Un token es un trozo de texto, unas tres cuartas partes de una palabra.</translation>
    </message>
    <message>
      <location filename="../../ui/views/machine.py" />
      <source>Filter by person or day, such as {day}</source>
      <translation>Filtrar por persona o día, por ejemplo {day}</translation>
    </message>
    <message>
      <location filename="../../ui/views/machine.py" />
      <source>Filter the days</source>
      <translation>Filtrar los días</translation>
    </message>
    <message>
      <location filename="../../ui/views/machine.py" />
      <source>Machine</source>
      <translation>Máquina</translation>
    </message>
    <message>
      <location filename="../../ui/views/machine.py" />
      <source>Nothing fits the filter.</source>
      <translation>Nada coincide con el filtro.</translation>
    </message>
    <message>
      <location filename="../../ui/views/machine.py" />
      <source>Nothing was computed in this time.</source>
      <translation>En este periodo no se calculó nada.</translation>
    </message>
    <message>
      <location filename="../../ui/views/machine.py" />
      <source>Period</source>
      <translation>Periodo</translation>
    </message>
    <message>
      <location filename="../../ui/views/machine.py" />
      <source>Use</source>
      <comment>heading</comment>
      <translation>Uso</translation>
    </message>
    <message>
      <location filename="../../ui/views/machine.py" />
      <source>What the machine does</source>
      <translation>Lo que hace la máquina</translation>
    </message>
    <message>
      <location filename="../../ui/views/machine.py" />
      <source>What the models run on, who used them, and what a note costs.</source>
      <translation>En qué funcionan los modelos, quién los usó y cuánto cuesta una nota.</translation>
    </message>
    <message>
      <location filename="../../ui/views/machine.py" />
      <source>What was counted, newest first</source>
      <translation>Lo contado, primero lo más reciente</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>A Llama or an adapter for one in GGUF format, or the model.bin of a Whisper in CTranslate2 format. It is read whole, and its hash is shown before anything happens.</source>
      <translation>Un Llama o un adaptador para uno en formato GGUF, o el model.bin de un Whisper en formato CTranslate2. Se lee entero, y su hash se muestra antes de que ocurra nada.</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>A stick or a folder with the files of one or more models. Every byte is compared with the catalog; what broke off goes on.</source>
      <translation>Una memoria USB o una carpeta con los archivos de uno o más modelos. Cada byte se compara con el catálogo; lo que se interrumpió continúa.</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Add models …</source>
      <translation>Añadir modelos …</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Clear it to see all of them.</source>
      <translation>Bórrelo para verlos todos.</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Filter the models</source>
      <translation>Filtrar los modelos</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>From</source>
      <translation>Origen</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>It can be done when what is under way has ended.</source>
      <translation>Se podrá hacer cuando termine lo que está en curso.</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Languages</source>
      <translation>Idiomas</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Look there</source>
      <translation>Mirar allí</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Models (*.gguf model.bin)</source>
      <translation>Modelos (*.gguf model.bin)</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Models, what is used first</source>
      <translation>Modelos, primero los que se usan</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>No model fits the filter</source>
      <translation>Ningún modelo coincide con el filtro</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Our own …</source>
      <translation>Uno propio …</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Pin</source>
      <translation>Fijar</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Read it</source>
      <translation>Leerla</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Remove «{name}»?</source>
      <translation>¿Eliminar «{name}»?</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Remove …</source>
      <translation>Eliminar …</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Reports</source>
      <translation>Informes</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Revision</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Stop using it</source>
      <translation>Dejar de usarlo</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Stop using it …</source>
      <translation>Dejar de usarlo …</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Stop using «{name}»?</source>
      <translation>¿Dejar de usar «{name}»?</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>The model</source>
      <translation>El modelo</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Unpin</source>
      <translation>Dejar de fijar</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Until another model for {role} is chosen, the demonstration model is used, which is not for clinical use. Its files stay here.</source>
      <translation>Hasta que se elija otro modelo para {role}, se usa el de demostración, que no es para uso clínico. Sus archivos se quedan aquí.</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Use this model</source>
      <translation>Usar este modelo</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Validate</source>
      <translation>Validar</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Where do the models lie?</source>
      <translation>¿Dónde están los modelos?</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>Which file?</source>
      <translation>¿Qué archivo?</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>{count} on this workstation</source>
      <translation>{count} en este puesto</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>{count} unused, {size}</source>
      <translation>{count} sin usar, {size}</translation>
    </message>
    <message>
      <location filename="../../ui/views/models.py" />
      <source>{size} are freed. Its name and hash stay in the registry, because drafts name them. To use it again, it is installed again.</source>
      <translation>Se liberan {size}. Su nombre y su hash quedan en el inventario, porque los borradores lo nombran. Para usarlo otra vez, se instala de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>A first visit, under «Visits», registers its patient.</source>
      <translation>Una primera consulta, en «Consultas», registra a su paciente.</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>A name, a record number, or words; a phrase in “quotation marks”</source>
      <translation>Un nombre, un número de historia o palabras; una frase entre “comillas”</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>Every word has to be there. Try fewer words, or search everything at any time.</source>
      <translation>Tienen que estar todas las palabras. Pruebe con menos palabras o busque en todo y en cualquier fecha.</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>Find patients and words</source>
      <translation>Buscar pacientes y palabras</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>No patients yet</source>
      <translation>Aún no hay pacientes</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>Nothing fits «{text}»</source>
      <translation>Nada coincide con «{text}»</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>Patients and what was found</source>
      <translation>Pacientes y lo encontrado</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>People, and words in everything that is written of them</source>
      <translation>Personas, y palabras en todo lo escrito sobre ellas</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>What to search</source>
      <translation>Qué buscar</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>record number {identifier}</source>
      <translation>número de historia {identifier}</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>the best {count} place</source>
      <translation>el mejor lugar: {count}</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>the best {count} places</source>
      <translation>los {count} mejores lugares</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>{count} place</source>
      <translation>{count} lugar</translation>
    </message>
    <message>
      <location filename="../../ui/views/patients.py" />
      <source>{count} places</source>
      <translation>{count} lugares</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Admit</source>
      <translation>Admitir</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Admit to the charts …</source>
      <translation>Admitir a las historias …</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Admit {name} to the charts</source>
      <translation>Admitir a las historias: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Ask them, in person or by a call where you know the voice, to read the 24 digits of their fingerprint from the paper or screen of their enrolment. Type what you hear.</source>
      <translation>Pida a la persona, cara a cara o en una llamada en la que conozca la voz, que lea los 24 dígitos de su huella en el papel o la pantalla de su alta. Escriba lo que oiga.</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Clear the filter to see everybody.</source>
      <translation>Borre el filtro para ver a todos.</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Disable</source>
      <translation>Desactivar</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Disable the account of {name}</source>
      <translation>Desactivar la cuenta de {name}</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Disable …</source>
      <translation>Desactivar …</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Enable</source>
      <translation>Activar</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Enable the account of {name}</source>
      <translation>Activar la cuenta de {name}</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Enable …</source>
      <translation>Activar …</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Filter by name, role or state</source>
      <translation>Filtrar las personas</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Filter the people by name, role or state</source>
      <translation>Filtrar las personas por nombre, función o estado</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>For a forgotten passphrase, a new workstation or other roles.</source>
      <translation>Para una frase de contraseña olvidada, un puesto nuevo u otras funciones.</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Has to wait</source>
      <translation>Tiene que esperar</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Invite again, or change roles …</source>
      <translation>Invitar de nuevo …</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Invite {name} again</source>
      <translation>Invitar de nuevo: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Invited until</source>
      <translation>Invitación hasta</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Last sign-in</source>
      <translation>Último inicio de sesión</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Let them try</source>
      <translation>Dejar que lo intente</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Let them try again …</source>
      <translation>Dejar que lo intente …</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Let {name} try to sign in again</source>
      <translation>Dejar que {name} vuelva a intentar entrar</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Make a new code</source>
      <translation>Crear un código nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Make the code</source>
      <translation>Crear el código</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Nobody fits «{text}»</source>
      <translation>Nadie coincide con «{text}»</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Retire for good</source>
      <translation>Dar de baja para siempre</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Retire {name}</source>
      <translation>Dar de baja: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Retire …</source>
      <translation>Baja …</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Second step</source>
      <translation>Segundo paso</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Signs in as</source>
      <translation>Inicia sesión como</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>The account</source>
      <translation>La cuenta</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>The charts get a new key at the next sign-in of a clinician, so that a copy of this account's key opens nothing new.</source>
      <translation>Las historias reciben una clave nueva en el próximo inicio de sesión de un profesional clínico, para que una copia de la clave de esta cuenta no abra nada nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>The fingerprint as it is read to you</source>
      <translation>La huella tal como se la leen</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Their present passphrase stops working at once.</source>
      <translation>Su frase de contraseña actual deja de valer en el acto.</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>Their wait after wrong passphrases ends at once; the log says that you did.</source>
      <translation>La espera tras frases de contraseña erróneas termina enseguida; el registro dice que usted la terminó.</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>They can never sign in again; what they wrote and signed stays under their name.</source>
      <translation>No podrá volver a iniciar sesión nunca; lo que escribió y firmó queda bajo su nombre.</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>They can sign in again with their passphrase.</source>
      <translation>Puede iniciar sesión de nuevo con su frase de contraseña.</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>They cannot sign in until somebody enables the account again. Nothing of theirs is changed.</source>
      <translation>No puede iniciar sesión hasta que alguien vuelva a activar la cuenta. No se cambia nada suyo.</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>They get a code that works once, within seven days, and choose their own passphrase.</source>
      <translation>Recibe un código que funciona una vez, durante siete días, y elige su propia frase de contraseña.</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>They lose the charts until a clinician admits them again, and the charts get a new key at a clinician's next sign-in.</source>
      <translation>Pierde el acceso a las historias hasta que un profesional clínico le admita de nuevo, y las historias reciben una clave nueva en el próximo inicio de sesión de uno de ellos.</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>a code from a phone</source>
      <translation>un código de un teléfono</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>none</source>
      <comment>second step</comment>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="../../ui/views/people.py" />
      <source>this is you</source>
      <translation>es usted</translation>
    </message>
    <message>
      <location filename="../../ui/views/recording_desk.py" />
      <source>No microphone was found.</source>
      <translation>No se encontró ningún micrófono.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recording_desk.py" />
      <source>Plug one in, or import an audio file.</source>
      <translation>Conecte uno o importe un archivo de audio.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recording_desk.py" />
      <source>They consent: record</source>
      <translation>Consiente: grabar</translation>
    </message>
    <message>
      <location filename="../../ui/views/recording_desk.py" />
      <source>Wait for its end or stop it, then speak.</source>
      <translation>Espere a que termine o deténgalo, y después hable.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recording_desk.py" />
      <source>What was recorded before is safe.</source>
      <translation>Lo que se grabó antes está a salvo.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recording_desk.py" />
      <source>You are not recorded: something else is under way for this visit.</source>
      <translation>No se le graba: hay otra cosa en curso para esta consulta.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery.py" />
      <source>It is written into the log, and every clinician is asked for a new recovery sheet until there is one.</source>
      <translation>Queda escrito en el registro, y a todos los profesionales clínicos se les pide una nueva hoja de recuperación hasta que haya una.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery.py" />
      <source>Open the clinic</source>
      <translation>Abrir la clínica</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery.py" />
      <source>This opens every chart, and everybody will know.</source>
      <translation>Esto abre todas las historias, y todos lo sabrán.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery.py" />
      <source>Type the words of the recovery sheet in their order; four letters of each are enough.</source>
      <translation>Escriba las palabras de la hoja de recuperación en su orden; bastan cuatro letras de cada una.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery.py" />
      <source>Use the recovery key</source>
      <translation>Usar la clave de recuperación</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>Is it on paper?</source>
      <translation>¿Está en papel?</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>Leave</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>Leave without writing a file</source>
      <translation>Cancelar sin escribir un archivo</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>Noting it …</source>
      <translation>Anotándolo …</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>Print …</source>
      <translation>Imprimir …</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>Read two words back from it.</source>
      <translation>Relea dos palabras de ella.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>The old sheet opens nothing any more: destroy it.</source>
      <translation>La hoja antigua ya no abre nada: destrúyala.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>The printer did not take the page. Try another one, or write the words down.</source>
      <translation>La impresora no aceptó la página. Pruebe con otra o escriba las palabras a mano.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>The recovery sheet</source>
      <translation>La hoja de recuperación</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>The same words as a QR code, for a scanner of your own</source>
      <translation>Las mismas palabras como código QR, para un lector propio</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>The sheet is kept</source>
      <translation>La hoja está guardada</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>The sheet that you used opens nothing any more: destroy it.</source>
      <translation>La hoja que usó ya no abre nada: destrúyala.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>The sheet was handed to the printer. Compare it with the words above.</source>
      <translation>La hoja se envió a la impresora. Compárela con las palabras de arriba.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>The words would lie on a disk, readable by whoever gets the file and by every backup of that disk. Choose a printer. If you must write the file, print it elsewhere at once and destroy the file.</source>
      <translation>Las palabras quedarían en un disco, legibles para quien obtenga el archivo y en cada copia de seguridad de ese disco. Elija una impresora. Si debe escribir el archivo, imprímalo enseguida en otro lugar y destruya el archivo.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>These words open everything if every passphrase is forgotten or this workstation dies. They are shown only now. Print them, or write them down in this order, and lock the paper away: whoever holds it can read every chart.</source>
      <translation>Estas palabras abren todo si se olvidan todas las frases de contraseña o si este puesto deja de funcionar. Solo se muestran ahora. Imprímalas o escríbalas a mano en este orden, y guarde el papel bajo llave: quien lo tenga puede leer todas las historias.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>This printer writes a file, not paper.</source>
      <translation>Esta impresora escribe un archivo, no papel.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>Word {number}</source>
      <translation>Palabra {number}</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>Word {number} is another one. Look at your paper, and then up here.</source>
      <translation>La palabra {number} es otra. Mire su papel y después aquí arriba.</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>Word {number}: {word}</source>
      <translation>Palabra {number}: {word}</translation>
    </message>
    <message>
      <location filename="../../ui/views/recovery_sheet.py" />
      <source>Write the file all the same</source>
      <translation>Escribir el archivo de todos modos</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>A new passphrase</source>
      <translation>Una nueva frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>Enrolment code for {name}</source>
      <translation>Código de alta para {name}</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>Everybody can come in.</source>
      <translation>Todos pueden entrar.</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>Give everybody a way in on this workstation. Who stands beside you chooses a new passphrase now; who is away gets a code to enrol with.</source>
      <translation>Dé a todos una entrada en este puesto. Quien está a su lado elige ahora una nueva frase de contraseña; quien no está recibe un código para darse de alta.</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>Leave without a new passphrase</source>
      <translation>Cancelar sin una nueva frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>Look into the clinic first</source>
      <translation>Ver primero la clínica</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>Make the new recovery sheet</source>
      <translation>Crear la nueva hoja de recuperación</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>New passphrase for {name}</source>
      <translation>Nueva frase de contraseña para {name}</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>One person cannot come in yet.</source>
      <translation>Una persona aún no puede entrar.</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>Set the passphrase</source>
      <translation>Establecer la frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>Still needed: the passphrase of a clinician.</source>
      <translation>Aún falta: la frase de contraseña de un profesional clínico.</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>The clinic is open again</source>
      <translation>La clínica está abierta de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>The new passphrase</source>
      <translation>La nueva frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>cannot sign in here yet</source>
      <translation>aún no puede iniciar sesión aquí</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>has a code to enrol with</source>
      <translation>tiene un código para darse de alta</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>has a passphrase here</source>
      <translation>tiene aquí una frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>{count} cannot come in yet.</source>
      <translation>{count} aún no pueden entrar.</translation>
    </message>
    <message>
      <location filename="../../ui/views/rescue.py" />
      <source>{person} chooses a new passphrase</source>
      <translation>{person} elige una nueva frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Choose the folder of the backups</source>
      <translation>Elija la carpeta de las copias de seguridad</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Choose the folder or the stick on which the backups lie. Nothing on it is changed.</source>
      <translation>Elija la carpeta o la memoria USB donde están las copias de seguridad. No se cambia nada en ella.</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Choose the folder …</source>
      <translation>Elegir la carpeta …</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>It was opened and checked when it was made.</source>
      <translation>Se abrió y se comprobó al hacerla.</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Its log holds {count} event.</source>
      <translation>Su registro contiene {count} evento.</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Its log holds {count} events.</source>
      <translation>Su registro contiene {count} eventos.</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Next, the recovery key opens the clinic, and everybody is given a way in.</source>
      <translation>Después, la clave de recuperación abre la clínica, y todos reciben una entrada.</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Restore from a backup</source>
      <translation>Restaurar desde una copia</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Restore the clinic</source>
      <translation>Restaurar la clínica</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Restored in {time}: {backup}. Every store was opened and checked.</source>
      <translation>Restaurado en {time}: {backup}. Todos los almacenes se abrieron y se comprobaron.</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Step 1 of 3</source>
      <translation>Paso 1 de 3</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Step 1 of 3. Still needed: a backup.</source>
      <translation>Paso 1 de 3. Aún falta: una copia de seguridad.</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Step 2 of 3</source>
      <translation>Paso 2 de 3</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Step 3 of 3</source>
      <translation>Paso 3 de 3</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>The clinic that lies here now is kept aside, and nothing of it is deleted.</source>
      <translation>La clínica que hay aquí ahora se aparta, y no se elimina nada de ella.</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>They open the backup. Take them from the recovery sheet that was valid when the backup was made.</source>
      <translation>Abren la copia de seguridad. Tómelas de la hoja de recuperación que valía cuando se hizo la copia.</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Type the recovery words</source>
      <translation>Escriba las palabras de recuperación</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>What lay here before is kept in «{kept}».</source>
      <translation>Lo que había aquí antes se conserva en «{kept}».</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Where do the backups lie?</source>
      <translation>¿Dónde están las copias de seguridad?</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>Work since then is not in it.</source>
      <translation>No contiene el trabajo hecho desde entonces.</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>files are missing</source>
      <translation>faltan archivos</translation>
    </message>
    <message>
      <location filename="../../ui/views/restore.py" />
      <source>{time} since it began</source>
      <translation>{time} desde que empezó</translation>
    </message>
    <message>
      <location filename="../../ui/views/seal_broken.py" />
      <source>Consultroom opens patient data only after it has tried to reach the network and failed. On this start it could not prove that.</source>
      <translation>Consultroom abre datos de pacientes solo después de haber intentado llegar a la red y no conseguirlo. En este inicio no pudo demostrarlo.</translation>
    </message>
    <message>
      <location filename="../../ui/views/seal_broken.py" />
      <source>Not refused by the system: {broken}.</source>
      <translation>No rechazado por el sistema: {broken}.</translation>
    </message>
    <message>
      <location filename="../../ui/views/seal_broken.py" />
      <source>Nothing was opened and nothing is lost. Run «consultroom doctor» in a terminal and show its report to whoever installed this workstation.</source>
      <translation>No se abrió nada y no se ha perdido nada. Ejecute «consultroom doctor» en una terminal y muestre su informe a quien instaló este puesto.</translation>
    </message>
    <message>
      <location filename="../../ui/views/seal_broken.py" />
      <source>The clinic stays closed</source>
      <translation>La clínica permanece cerrada</translation>
    </message>
    <message>
      <location filename="../../ui/views/seal_broken.py" />
      <source>nothing could be tried on this system</source>
      <translation>en este sistema no se pudo intentar nada</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>Add from a stick …</source>
      <translation>Añadir de memoria USB …</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>Choose …</source>
      <translation>Elegir …</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>Dismiss</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>Dismiss the set-up</source>
      <translation>Descartar la puesta en marcha</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>Dismiss the set-up?</source>
      <translation>¿Descartar la puesta en marcha?</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>Dismiss …</source>
      <translation>Descartar …</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>Leave the finished set-up</source>
      <translation>Salir de la puesta en marcha terminada</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>Set-up</source>
      <translation>Preparar</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>Test now</source>
      <translation>Probar ahora</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>This page does not come again. What is left stays to be done, in «Models», «Backups» and «Health».</source>
      <translation>Esta página no vuelve a aparecer. Lo que queda sigue por hacer, en «Modelos», «Copias» y «Estado».</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>Try it</source>
      <translation>Probarlo</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>done</source>
      <translation>hecho</translation>
    </message>
    <message>
      <location filename="../../ui/views/set_up.py" />
      <source>to be done</source>
      <translation>por hacer</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Alerts</source>
      <translation>Alertas</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Changes that are not saved</source>
      <translation>Cambios sin guardar</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Clinic</source>
      <translation>Clínica</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Correct what is marked, then everything can be saved.</source>
      <translation>Corrija lo que está marcado y entonces se podrá guardar todo.</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Due for deletion with the settings as they are saved: {due}.</source>
      <translation>Por eliminar según los ajustes guardados: {due}.</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>For what a note costs, in «Machine». Nothing is assumed: what stays empty is not reckoned with. An API is a model on the internet: it is only compared with, and nothing is ever sent to one.</source>
      <translation>Para lo que cuesta una nota, en «Máquina». No se supone nada: lo que queda vacío no entra en el cálculo. Una API es un modelo en internet: solo se compara con ella, y nunca se le envía nada.</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>How long things are kept</source>
      <translation>Cuánto se conservan las cosas</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Limits for each person</source>
      <translation>Límites para cada persona</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>On the clinic's own cases where there are any, else on the built-in ones. These are this clinic's judgement, no medical standard.</source>
      <translation>Con los casos propios de la clínica si los hay; si no, con los incluidos. Son el criterio de esta clínica, no un estándar médico.</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Prices</source>
      <translation>Precios</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Save one setting</source>
      <translation>Guardar un ajuste</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Save {count} settings</source>
      <translation>Guardar {count} ajustes</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Save …</source>
      <translation>Guardar …</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Signed notes and the log of what happened stay. What is due is deleted only when a clinician has seen the list and agrees.</source>
      <translation>Las notas firmadas y el registro de lo ocurrido se quedan. Lo que toca eliminar se elimina solo cuando un profesional clínico ha visto la lista y está de acuerdo.</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Signing in</source>
      <translation>Inicio de sesión</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>They hold for everybody in the clinic. Each change is written into the log.</source>
      <translation>Valen para todos en la clínica. Cada cambio queda escrito en el registro.</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>They keep one person from using up the machine. A recording is never refused.</source>
      <translation>Evitan que una persona acapare la máquina. Una grabación nunca se deniega.</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>They stand on top of the log until somebody acknowledges them.</source>
      <translation>Aparecen arriba en el registro hasta que alguien las cierra.</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Undo all</source>
      <translation>Deshacer todo</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Undo all changes that are not saved</source>
      <translation>Deshacer todos los cambios sin guardar</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>What a validated model has to reach</source>
      <translation>Lo que debe alcanzar un modelo validado</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>What is due is counted when a clinician signs in: nobody else can open the charts.</source>
      <translation>Lo que toca se cuenta cuando un profesional clínico inicia sesión: nadie más puede abrir las historias.</translation>
    </message>
    <message>
      <location filename="../../ui/views/settings.py" />
      <source>Working hours</source>
      <translation>Horario de trabajo</translation>
    </message>
    <message>
      <location filename="../../ui/views/sign_in.py" />
      <source>6 digits</source>
      <translation>6 dígitos</translation>
    </message>
    <message>
      <location filename="../../ui/views/sign_in.py" />
      <source>Code from your phone, 6 digits</source>
      <translation>Código de su teléfono, 6 dígitos</translation>
    </message>
    <message>
      <location filename="../../ui/views/sign_in.py" />
      <source>First time here, or passphrase forgotten?</source>
      <translation>¿Primera vez aquí o frase de contraseña olvidada?</translation>
    </message>
    <message>
      <location filename="../../ui/views/sign_in.py" />
      <source>Lost every passphrase?</source>
      <translation>¿Nadie puede entrar?</translation>
    </message>
    <message>
      <location filename="../../ui/views/sign_in.py" />
      <source>Now the code that your phone shows.</source>
      <translation>Ahora el código que muestra su teléfono.</translation>
    </message>
    <message>
      <location filename="../../ui/views/sign_in.py" />
      <source>Sign in</source>
      <translation>Iniciar sesión</translation>
    </message>
    <message>
      <location filename="../../ui/views/sign_in.py" />
      <source>Stores damaged or gone?</source>
      <translation>¿Datos dañados?</translation>
    </message>
    <message>
      <location filename="../../ui/views/snippets.py" />
      <source>Say «insert» and the name, with a pause before it.</source>
      <translation>Diga «insertar» y el nombre, con una pausa antes.</translation>
    </message>
    <message>
      <location filename="../../ui/views/snippets.py" />
      <source>Such as .norm; it becomes the text when you type a space after it.</source>
      <translation>Por ejemplo .norm; se convierte en el texto cuando escribe un espacio detrás.</translation>
    </message>
    <message>
      <location filename="../../ui/views/snippets.py" />
      <source>Texts that are inserted whole: by their name in a dictation, by their key while you type.</source>
      <translation>Textos que se insertan enteros: por su nombre en un dictado, por su abreviatura al escribir.</translation>
    </message>
    <message>
      <location filename="../../ui/views/snippets.py" />
      <source>Write what you say or type again and again.</source>
      <translation>Escriba lo que dice o teclea una y otra vez.</translation>
    </message>
    <message>
      <location filename="../../ui/views/start.py" />
      <source>Folder: {home}</source>
      <translation>Carpeta: {home}</translation>
    </message>
    <message>
      <location filename="../../ui/views/start.py" />
      <source>Its name, the first clinician, an office manager. About five minutes, with a printer or a pen at hand.</source>
      <translation>Su nombre, el primer profesional clínico, un responsable de la clínica. Unos cinco minutos, con una impresora o un bolígrafo a mano.</translation>
    </message>
    <message>
      <location filename="../../ui/views/start.py" />
      <source>On a new workstation, or after a loss. Bring the backup and the recovery sheet.</source>
      <translation>En un puesto nuevo o tras una pérdida. Traiga la copia de seguridad y la hoja de recuperación.</translation>
    </message>
    <message>
      <location filename="../../ui/views/start.py" />
      <source>There is no clinic on this workstation yet. Everything that follows stays here, encrypted; nothing leaves the room.</source>
      <translation>Aún no hay ninguna clínica en este puesto. Todo lo que sigue se queda aquí, cifrado; nada sale de la sala.</translation>
    </message>
    <message>
      <location filename="../../ui/views/start.py" />
      <source>Welcome to Consultroom</source>
      <translation>Le damos la bienvenida a Consultroom</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>A file that another Consultroom wrote. Nothing that is here is changed.</source>
      <translation>Un archivo que escribió otro Consultroom. No se cambia nada de lo que hay aquí.</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>All of the clinic's own</source>
      <translation>Todas las propias de la clínica</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Begin with this</source>
      <translation>Empezar con esta</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Begin with this template in every visit</source>
      <translation>Empezar con esta plantilla en cada consulta</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Bring back</source>
      <translation>Recuperar</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Duplicate</source>
      <translation>Duplicar</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Filter the templates</source>
      <translation>Filtrar las plantillas</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>From an example …</source>
      <translation>Desde un ejemplo …</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Import …</source>
      <translation>Importar …</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>It is retired: no visit offers it.</source>
      <translation>Está retirada: ninguna consulta la ofrece.</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Not saved yet</source>
      <translation>Aún sin guardar</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Nothing of {count} other line was kept. Take out whatever names a patient before you save.</source>
      <translation>No se conservó nada de {count} línea más. Quite lo que nombre a un paciente antes de guardar.</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Nothing of {count} other lines was kept. Take out whatever names a patient before you save.</source>
      <translation>No se conservó nada de {count} líneas más. Quite lo que nombre a un paciente antes de guardar.</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Retire</source>
      <translation>Retirar</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Ships with Consultroom. Duplicate it to change it.</source>
      <translation>Viene con Consultroom. Duplíquela para cambiarla.</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Somebody's words may be among the examples, so your passphrase is asked for.</source>
      <translation>Entre los ejemplos puede haber palabras de alguien, así que se le pide su frase de contraseña.</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Taken over: {parts}</source>
      <translation>Tomado: {parts}</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Templates</source>
      <translation>Plantillas</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Templates (*.json);;All files (*)</source>
      <translation>Plantillas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>The file is not encrypted, and holds the texts of the templates alone.</source>
      <translation>El archivo no está cifrado y contiene solo los textos de las plantillas.</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>The new template</source>
      <translation>La nueva plantilla</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>The note</source>
      <translation>La nota</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>The template</source>
      <translation>La plantilla</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>This template</source>
      <translation>Esta plantilla</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Version {version}.</source>
      <translation>Versión {version}.</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>What a note has for sections, what belongs into each, and how it is written.</source>
      <translation>Qué apartados tiene una nota, qué corresponde a cada uno y cómo se escribe.</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>What is exported</source>
      <translation>Qué se exporta</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Write {name}</source>
      <translation>Escribir {name}</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>Your visits begin with it.</source>
      <translation>Sus consultas empiezan con ella.</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>{count} template</source>
      <translation>{count} plantilla</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>{count} templates</source>
      <translation>{count} plantillas</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>{shown} of {count} template</source>
      <translation>{shown} de {count} plantilla</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>{shown} of {count} templates</source>
      <translation>{shown} de {count} plantillas</translation>
    </message>
    <message>
      <location filename="../../ui/views/templates.py" />
      <source>«{title}» is taken out of the form.</source>
      <translation>«{title}» se quitó del formulario.</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>A recording for {whose} was interrupted {when}.</source>
      <translation>Una grabación para {whose} se interrumpió {when}.</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>An import for {whose} was interrupted {when}.</source>
      <translation>Una importación para {whose} se interrumpió {when}.</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>Begin with «New visit»: name the patient, then record or import the dictation.</source>
      <translation>Empiece con «Consulta nueva»: nombre al paciente y después grabe o importe el dictado.</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>Filter by patient or reason</source>
      <translation>Filtrar por paciente o motivo</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>Filter the visits by patient or reason</source>
      <translation>Filtrar las consultas por paciente o motivo</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>Keep it and open the visit</source>
      <translation>Conservarla y abrir la consulta</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>No visit fits «{text}»</source>
      <translation>Ninguna consulta coincide con «{text}»</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>No visits yet</source>
      <translation>Aún no hay consultas</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>Read the note of {patient}</source>
      <translation>Leer la nota de {patient}</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>The note of {patient} waits for your signature, asked {when}.</source>
      <translation>La nota de {patient} espera su firma, pedida {when}.</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>Visits</source>
      <translation>Consultas</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>What was read of the file until then is kept, {time} long; the rest is missing.</source>
      <translation>Se conserva lo que se leyó del archivo hasta entonces, {time} de duración; falta el resto.</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>What was read of the file until then is kept; the rest is missing.</source>
      <translation>Se conserva lo que se leyó del archivo hasta entonces; falta el resto.</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>What was spoken until then is safe, {time} long.</source>
      <translation>Lo dicho hasta entonces está a salvo, {time} de duración.</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>What was spoken until then is safe.</source>
      <translation>Lo dicho hasta entonces está a salvo.</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>a visit</source>
      <translation>una consulta</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>{count} more wait.</source>
      <translation>{count} más esperan.</translation>
    </message>
    <message>
      <location filename="../../ui/views/today.py" />
      <source>{count} more waits.</source>
      <translation>{count} más espera.</translation>
    </message>
    <message>
      <location filename="../../ui/views/totp.py" />
      <source>Set up your codes</source>
      <translation>Configure sus códigos</translation>
    </message>
    <message>
      <location filename="../../ui/views/totp.py" />
      <source>Sign out</source>
      <translation>Cerrar sesión</translation>
    </message>
    <message>
      <location filename="../../ui/views/totp.py" />
      <source>Signed out.</source>
      <translation>Sesión cerrada.</translation>
    </message>
    <message>
      <location filename="../../ui/views/totp.py" />
      <source>The clinic asks for a code from your phone at each sign-in, so that a passphrase that was seen is not enough. Any app for one-time codes will do; nothing is sent.</source>
      <translation>La clínica pide un código de su teléfono en cada inicio de sesión, para que no baste con haber visto una frase de contraseña. Sirve cualquier aplicación de códigos de un solo uso; no se envía nada.</translation>
    </message>
    <message>
      <location filename="../../ui/views/window.py" />
      <source>A recording goes on here. Finish it below to change the user.</source>
      <translation>Aquí continúa una grabación. Termínela abajo para cambiar de usuario.</translation>
    </message>
    <message>
      <location filename="../../ui/views/window.py" />
      <source>Locked, because nobody was here. Everything is saved.</source>
      <translation>Bloqueado, porque no había nadie. Todo está guardado.</translation>
    </message>
    <message>
      <location filename="../../ui/views/window.py" />
      <source>Signed out. Everything is saved.</source>
      <translation>Sesión cerrada. Todo está guardado.</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>For whom the words are</source>
      <translation>Para quién son las palabras</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>How it is misheard</source>
      <translation>Cómo se oye mal</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>Import a list …</source>
      <translation>Importar una lista …</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>Parted by commas. Ordinary English words are changed only where the speech model was unsure of them.</source>
      <translation>Separadas por comas. Las palabras comunes del inglés se cambian solo donde el modelo de voz dudaba de ellas.</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>Plain text (*.txt *.csv);;All files (*)</source>
      <translation>Texto sin formato (*.txt *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>Plain text with one word on each line; after a colon, how it is misheard.</source>
      <translation>Texto sin formato con una palabra en cada línea; tras dos puntos, cómo se oye mal.</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>They are told to the speech model before it listens, and misheard ones are corrected after it.</source>
      <translation>Se indican al modelo de voz antes de que escuche, y las mal oídas se corrigen después.</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>What is misheard is corrected to them. The speech model of this workstation cannot be told words beforehand.</source>
      <translation>Lo mal oído se corrige con ellas. Este modelo de voz no las conoce de antemano.</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>What it is</source>
      <translation>Qué es</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>What the words are</source>
      <translation>Qué son las palabras</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>Write it like this</source>
      <translation>Escribirla así</translation>
    </message>
    <message>
      <location filename="../../ui/views/words.py" />
      <source>Write names, medicines and abbreviations that are often misheard.</source>
      <translation>Escriba nombres, medicamentos y abreviaturas que a menudo se oyen mal.</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Add a remark to the signed note</source>
      <translation>Añadir una observación a la nota firmada</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Add a sentence to the section</source>
      <translation>Añadir una frase al apartado</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Attest the statement by name</source>
      <translation>Avalar la afirmación con su nombre</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Bring back the last undone change</source>
      <translation>Rehacer el último cambio deshecho</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Check the note against the corrected transcript</source>
      <translation>Comprobar la nota con la transcripción corregida</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Choose and test the microphone</source>
      <translation>Elegir y probar el micrófono</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Choose the template of the note</source>
      <translation>Elegir la plantilla de la nota</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Correct the words of the transcript</source>
      <translation>Corregir las palabras de la transcripción</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Declare the signed note entered in error</source>
      <translation>Declarar la nota firmada como registrada por error</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Discard the recording</source>
      <translation>Descartar la grabación</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Do the next step of the visit</source>
      <translation>Hacer el siguiente paso de la consulta</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Draft the note again</source>
      <translation>Redactar la nota de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Edit the statement</source>
      <translation>Editar la afirmación</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Exchange the first two speakers</source>
      <translation>Intercambiar los dos primeros hablantes</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Go on without a recording</source>
      <translation>Continuar sin una grabación</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Go to what was said and is not in the note</source>
      <translation>Ir a lo que se dijo y no está en la nota</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Hold to talk: record while the key is down</source>
      <translation>Mantener para hablar: graba mientras se pulsa la tecla</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Next flag</source>
      <translation>Siguiente aviso</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Next note of the visit</source>
      <translation>Siguiente nota de la consulta</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Next sentence that was not read yet</source>
      <translation>Siguiente frase aún sin leer</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Next word to look at</source>
      <translation>Siguiente palabra por revisar</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Nobody is named for this</source>
      <translation>Esto no lo dice nadie con nombre</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Pause or go on recording</source>
      <translation>Pausar o continuar la grabación</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Play faster</source>
      <translation>Reproducir más rápido</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Play from the word of the transcript</source>
      <translation>Reproducir desde la palabra de la transcripción</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Play slower</source>
      <translation>Reproducir más despacio</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Play the words of the statement</source>
      <translation>Reproducir las palabras de la afirmación</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Previous flag</source>
      <translation>Aviso anterior</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Previous note of the visit</source>
      <translation>Nota anterior de la consulta</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Previous word to look at</source>
      <translation>Palabra anterior por revisar</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Record a dictation, or the whole visit</source>
      <translation>Grabar un dictado o la consulta entera</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Record, or finish recording</source>
      <translation>Grabar o terminar la grabación</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Remove the statement</source>
      <translation>Eliminar la afirmación</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Rename the speaker of this</source>
      <translation>Cambiar el nombre de quien habla aquí</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Say how the next note is drafted</source>
      <translation>Decir cómo se redacta la próxima nota</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Say that it is the right patient</source>
      <translation>Decir que es el paciente correcto</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Show the reasons of the statement</source>
      <translation>Mostrar los motivos de la afirmación</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Show what became of the draft</source>
      <translation>Mostrar qué fue del borrador</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Show what was changed in the transcript</source>
      <translation>Mostrar lo que se cambió en la transcripción</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Show, keep or withdraw the consent</source>
      <translation>Mostrar, conservar o retirar el consentimiento</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Sign as a second person</source>
      <translation>Firmar como segunda persona</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Stop what is running</source>
      <translation>Detener lo que está en marcha</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Take back one change of the transcript, at the caret</source>
      <translation>Revertir el cambio de la transcripción en el cursor</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Tell the voices apart</source>
      <translation>Distinguir las voces</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>The first speaker says this</source>
      <translation>Esto lo dice el primer hablante</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>The fourth speaker says this</source>
      <translation>Esto lo dice el cuarto hablante</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>The second speaker says this</source>
      <translation>Esto lo dice el segundo hablante</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>The third speaker says this</source>
      <translation>Esto lo dice el tercer hablante</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Undo the last change of the note</source>
      <translation>Deshacer el último cambio de la nota</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Undo the last correction of the transcript</source>
      <translation>Deshacer la última corrección de la transcripción</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Write the note alone</source>
      <translation>Escribir la nota sin ayuda</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Write the section anew</source>
      <translation>Reescribir el apartado</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Write the statement anew</source>
      <translation>Reescribir la afirmación</translation>
    </message>
    <message>
      <location filename="../../ui/visit_actions.py" />
      <source>Write what was heard into the statement</source>
      <translation>Poner en la afirmación lo que se oyó</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>A check found something</source>
      <translation>Una comprobación encontró algo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Acknowledge</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Acknowledge all</source>
      <translation>Cerrar todas</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Acknowledge all alerts</source>
      <translation>Cerrar todas las alertas</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Acknowledge: {title}</source>
      <translation>Cerrar: {title}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Alert: {title}</source>
      <translation>Alerta: {title}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Alerts: {others}</source>
      <translation>Alertas: {others}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>An unusually large export</source>
      <translation>Una exportación inusualmente grande</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>An unusually long draft</source>
      <translation>Un borrador inusualmente largo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Many charts in a short time</source>
      <translation>Muchas historias en poco tiempo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Many refusals</source>
      <translation>Muchas denegaciones</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Only the newest</source>
      <translation>Solo las más recientes</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Show the events of: {title}</source>
      <translation>Mostrar los eventos de: {title}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Somebody has looked into it. The log keeps the alert and who did.</source>
      <translation>Alguien lo ha examinado. El registro conserva la alerta y quién lo hizo.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>The clinic was restored, or its log rewritten</source>
      <translation>La clínica se restauró o su registro se reescribió</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>The clock jumped</source>
      <translation>El reloj dio un salto</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>The key slots were changed from outside</source>
      <translation>Las ranuras de claves se cambiaron desde fuera</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>The network seal failed</source>
      <translation>Falló el sellado de red</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>The recovery key was used or tried</source>
      <translation>Se usó o se intentó usar la clave de recuperación</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>Work outside the clinic's hours</source>
      <translation>Trabajo fuera de horario</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/alert_strip.py" />
      <source>{count} more</source>
      <translation>{count} más</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/aspect_list.py" />
      <source>good</source>
      <translation>bien</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/aspect_list.py" />
      <source>to be mended</source>
      <translation>por arreglar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/aspect_list.py" />
      <source>to know</source>
      <translation>para saber</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>As it is written</source>
      <translation>Como está escrito</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>As it was heard</source>
      <translation>Como se oyó</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>Changes since it was heard</source>
      <translation>Cambios desde que se oyó</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>Close the changes</source>
      <translation>Cerrar los cambios</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>Close the changes  (Esc)</source>
      <translation>Cerrar los cambios  (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>Correction {number}</source>
      <translation>Corrección {number}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>Nothing differs from what was heard</source>
      <translation>Nada difiere de lo que se oyó</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>Version of the transcript</source>
      <translation>Versión de la transcripción</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>With recording {number}</source>
      <translation>Con la grabación {number}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>{count} word added</source>
      <translation>{count} palabra añadida</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>{count} word changed</source>
      <translation>{count} palabra cambiada</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>{count} word removed</source>
      <translation>{count} palabra eliminada</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>{count} words added</source>
      <translation>{count} palabras añadidas</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>{count} words changed</source>
      <translation>{count} palabras cambiadas</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/changes_view.py" />
      <source>{count} words removed</source>
      <translation>{count} palabras eliminadas</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/code_panel.py" />
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/code_panel.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/code_panel.py" />
      <source>Copy the code</source>
      <translation>Copiar el código</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/code_panel.py" />
      <source>Done: forget the code</source>
      <translation>Hecho: olvidar el código</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/code_panel.py" />
      <source>Give this code to {name}</source>
      <translation>Entregue este código a {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/code_panel.py" />
      <source>It works once, until {moment}.</source>
      <translation>Funciona una vez, hasta {moment}.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/code_panel.py" />
      <source>It works once, until {moment}. At the sign-in they choose «Use an enrolment code», type it, and choose their own passphrase. It is shown only now and kept nowhere.</source>
      <translation>Funciona una vez, hasta {moment}. En el inicio de sesión, la persona elige «Usar un código de alta», lo escribe y elige su propia frase de contraseña. Solo se muestra ahora y no se guarda en ningún lugar.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/code_panel.py" />
      <source>One-time code</source>
      <translation>Código de un solo uso</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/code_panel.py" />
      <source>One-time code for {name}</source>
      <translation>Código de un solo uso para {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/code_panel.py" />
      <source>Print the code</source>
      <translation>Imprimir el código</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/code_panel.py" />
      <source>The code: {text}</source>
      <translation>El código: {text}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/codes_setup.py" />
      <source>1.  Scan the picture with the app that shows your codes.</source>
      <translation>1.  Escanee la imagen con la aplicación que muestra sus códigos.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/codes_setup.py" />
      <source>2.  Type the code that it shows now.</source>
      <translation>2.  Escriba el código que muestra ahora.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/codes_setup.py" />
      <source>Leave without codes</source>
      <translation>Cancelar sin códigos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/codes_setup.py" />
      <source>The secret as a picture for your phone</source>
      <translation>El secreto como imagen para su teléfono</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/codes_setup.py" />
      <source>The secret as text</source>
      <translation>El secreto como texto</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/codes_setup.py" />
      <source>Turn codes on</source>
      <translation>Activar códigos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/codes_setup.py" />
      <source>Without a camera, type this: {secret}</source>
      <translation>Sin cámara, escriba esto: {secret}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/command_palette.py" />
      <source>Actions</source>
      <translation>Acciones</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/command_palette.py" />
      <source>Actions that fit</source>
      <translation>Acciones que coinciden</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/command_palette.py" />
      <source>What would you like to do?</source>
      <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/confirm_panel.py" />
      <source>Leave  (Esc)</source>
      <translation>Cancelar  (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/confirm_panel.py" />
      <source>Leave without doing it</source>
      <translation>Cancelar sin hacerlo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>Ask before you record</source>
      <translation>Pregunte antes de grabar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>Delete for good</source>
      <translation>Eliminar para siempre</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>Delete one recording for good</source>
      <translation>Eliminar una grabación para siempre</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>Delete one recording made with the consent that was withdrawn?</source>
      <translation>¿Eliminar una grabación hecha con el consentimiento que se retiró?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>Delete {count} recordings for good</source>
      <translation>Eliminar {count} grabaciones para siempre</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>Delete {count} recordings made with the consent that was withdrawn?</source>
      <translation>¿Eliminar {count} grabaciones hechas con el consentimiento que se retiró?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>How the consent is given</source>
      <translation>Cómo se da el consentimiento</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>If they change their mind, a recording under way ends at once.</source>
      <translation>Si cambia de opinión, una grabación en curso termina de inmediato.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>Leave without a change</source>
      <translation>Cancelar sin cambios</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>They consent: keep it</source>
      <translation>Consiente: conservarlo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>What was written down and drafted from it goes too, for good. A signed note stays, with the words that it cites.</source>
      <translation>También se elimina, para siempre, lo que se transcribió y redactó a partir de ello. Una nota firmada se queda, con las palabras que cita.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>Who consents</source>
      <translation>Quién consiente</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>Withdraw the consent</source>
      <translation>Retirar el consentimiento</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/consent_panel.py" />
      <source>«May I record our conversation, to write the note from it? It stays on this computer, encrypted, and you can change your mind at any time.»</source>
      <translation>«¿Puedo grabar nuestra conversación, para escribir la nota a partir de ella? Se queda en este equipo, cifrada, y usted puede cambiar de opinión en cualquier momento.»</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>Begin an empty note</source>
      <translation>Empezar una nota vacía</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>Draft again like this</source>
      <translation>Redactar así de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>Draft as the dictation asks</source>
      <translation>Redactar como pide el dictado</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>Draft the note again like this</source>
      <translation>Redactar así la nota de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>Earlier notes as background</source>
      <translation>Notas anteriores como antecedentes</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>Earlier notes as background; nothing that only they say may stand in the new note:</source>
      <translation>Notas anteriores como antecedentes; en la nota nueva no puede quedar nada que solo digan ellas:</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>How the next note is drafted: {template}</source>
      <translation>Cómo se redacta la próxima nota: {template}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>It was no request</source>
      <translation>No era una petición</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>Leave without options</source>
      <translation>Cancelar sin opciones</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>Options of the draft</source>
      <translation>Opciones del borrador</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>The demonstration model knows one kind of note only: with a wish, earlier notes or another template it writes little of use.</source>
      <translation>El modelo de demostración conoce un solo tipo de nota: con un deseo, notas anteriores u otra plantilla escribe poco que sea útil.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>There are no signed notes of earlier visits to give as background.</source>
      <translation>No hay notas firmadas de consultas anteriores que sirvan de antecedentes.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>Use it</source>
      <translation>Usarla</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>What should be different in this draft</source>
      <translation>Qué debe ser distinto en este borrador</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>What should be different, such as «make it short»</source>
      <translation>Qué debe ser distinto, como «hazla breve»</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>Write it yourself</source>
      <translation>Escribirla usted mismo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_options.py" />
      <source>You dictated «{words}»</source>
      <translation>Usted dictó «{words}»</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>Added by {name}</source>
      <translation>Añadido por {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>Back to the note</source>
      <translation>Volver a la nota</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>Back to the note  (Esc)</source>
      <translation>Volver a la nota  (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>Edited by {name}, drafted by {model}</source>
      <translation>Editado por {name}, redactado por {model}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>Removed by {name}, drafted by {model}</source>
      <translation>Eliminado por {name}, redactado por {model}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>Stands as drafted by {model}</source>
      <translation>Queda como lo redactó {model}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>What became of the draft</source>
      <translation>Qué fue del borrador</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>attested by {name}: «{reason}»</source>
      <translation>avalado por {name}: «{reason}»</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>no model</source>
      <translation>ningún modelo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>somebody</source>
      <translation>alguien</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>{count} added</source>
      <translation>añadidas: {count}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>{count} edited</source>
      <translation>editadas: {count}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>{count} removed</source>
      <translation>eliminadas: {count}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>{count} sentence as drafted by {model}</source>
      <translation>{count} frase como la redactó {model}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/draft_story.py" />
      <source>{count} sentences as drafted by {model}</source>
      <translation>{count} frases como las redactó {model}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/drop_target.py" />
      <source>Drop audio here to import it into this visit</source>
      <translation>Suelte audio aquí para importarlo a esta consulta</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/drop_target.py" />
      <source>WAV, FLAC, MP3, M4A, Ogg, Opus or WebM</source>
      <translation>WAV, FLAC, MP3, M4A, Ogg, Opus o WebM</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>A colleague waits for the charts</source>
      <translation>Un colega espera acceso a las historias</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>Compare the fingerprint with them, in person or on a telephone.</source>
      <translation>Compare la huella con esa persona, en persona o por teléfono.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>Finish the set-up</source>
      <translation>Terminar la puesta en marcha</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>Give everybody a way in</source>
      <translation>Dar a todos una entrada</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>Go there</source>
      <translation>Ir allí</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>Make a new recovery sheet</source>
      <translation>Crear una nueva hoja de recuperación</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>Make it</source>
      <translation>Crearla</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>Renew it</source>
      <translation>Renovarla</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>Set up</source>
      <translation>Configurar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>Some people have no passphrase on this workstation.</source>
      <translation>Algunas personas no tienen frase de contraseña en este puesto.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>Somebody left; until it is renewed, the old key still opens the charts.</source>
      <translation>Alguien se fue; hasta que se renueve, la clave antigua aún abre las historias.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>The charts need their new key</source>
      <translation>Las historias necesitan su nueva clave</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>The clinic asks for a code from your phone at each sign-in.</source>
      <translation>La clínica pide un código de su teléfono en cada inicio de sesión.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>The present one was used, or nobody showed that it is kept.</source>
      <translation>La actual se usó, o nadie demostró que está guardada.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>The words of the old one open nothing from then on. Have a printer or a pen ready: the new words are shown once.</source>
      <translation>Desde entonces, las palabras de la antigua no abren nada. Tenga a mano una impresora o un bolígrafo: las nuevas se muestran una sola vez.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>What there is to do</source>
      <translation>Lo que hay por hacer</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/duties_panel.py" />
      <source>What this workstation still needs, step by step.</source>
      <translation>Lo que este puesto aún necesita, paso a paso.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>As it was written</source>
      <translation>Como se escribió</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>Choose one to read what it means.</source>
      <translation>Elija uno para leer qué significa.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>Copy as written</source>
      <translation>Copiar tal cual</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>Copy the event as it was written</source>
      <translation>Copiar el evento como se escribió</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>Each event is sealed together with all before it. Whoever keeps this hash can show later that it stood here, unchanged.</source>
      <translation>Cada evento se sella junto con todos los anteriores. Quien guarde este hash podrá demostrar después que estaba aquí, sin cambios.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>Hash</source>
      <translation>Hash</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>No event is selected</source>
      <translation>Ningún evento seleccionado</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>Only the events of this patient</source>
      <translation>Solo los eventos de este paciente</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>Only the events of this person</source>
      <translation>Solo los eventos de esta persona</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>Place</source>
      <translation>Posición</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>Place in the proof</source>
      <translation>Lugar en la prueba</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>The event</source>
      <translation>El evento</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>This patient</source>
      <translation>Este paciente</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>This person</source>
      <translation>Esta persona</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_detail.py" />
      <source>{place} of {count}</source>
      <translation>{place} de {count}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>Both days are included.</source>
      <translation>Los dos días están incluidos.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>Clear</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>Clear the filter</source>
      <translation>Borrar el filtro</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>Everybody</source>
      <translation>Todos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>Find events by words or by a patient's id</source>
      <translation>Buscar eventos por palabras o por el id de un paciente</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>From</source>
      <comment>a day</comment>
      <translation>Desde</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>From the day</source>
      <translation>Desde el día</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>Only refused</source>
      <translation>Solo denegado</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>Words, or a patient's id  ({keys})</source>
      <translation>Palabras o id  ({keys})</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>such as {day}</source>
      <translation>por ejemplo {day}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>to</source>
      <comment>a day</comment>
      <translation>hasta</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/event_filter.py" />
      <source>to the day</source>
      <translation>hasta el día</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/example_panel.py" />
      <source>A template from an example</source>
      <translation>Una plantilla a partir de un ejemplo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/example_panel.py" />
      <source>From an example</source>
      <translation>Desde un ejemplo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/example_panel.py" />
      <source>Leave without an example</source>
      <translation>Cancelar sin ejemplo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/example_panel.py" />
      <source>Paste a note that holds no patient's words. Only its headings are taken over, and they are shown to you; all else is forgotten at once.</source>
      <translation>Pegue una nota que no contenga palabras de un paciente. Solo se toman sus encabezados, y se le muestran; todo lo demás se olvida de inmediato.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/example_panel.py" />
      <source>Subjective:
…
Plan:
…</source>
      <translation>Subjetivo:
…
Plan:
…</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/example_panel.py" />
      <source>Take the headings</source>
      <translation>Tomar los encabezados</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/example_panel.py" />
      <source>The example</source>
      <translation>El ejemplo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>A file of this name is there already. Choose another name.</source>
      <translation>Ya hay allí un archivo con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Choose where to save the note</source>
      <translation>Elegir dónde guardar la nota</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Copied. It leaves the clipboard in {seconds} seconds.</source>
      <translation>Copiado. Sale del portapapeles en {seconds} segundos.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Copy the whole note</source>
      <translation>Copiar toda la nota</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Copy this section</source>
      <translation>Copiar este apartado</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Encrypted</source>
      <translation>Cifrado</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Encrypted ({way}).</source>
      <translation>Cifrado ({way}).</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>FHIR, for other systems</source>
      <translation>FHIR, para otros sistemas</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>File to save the note in</source>
      <translation>Archivo en el que guardar la nota</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Format of the file</source>
      <translation>Formato del archivo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Get the note out</source>
      <translation>Exportar la nota</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Hand the passphrase over apart from the file; nobody can recover it.</source>
      <translation>Entregue la frase de contraseña por separado del archivo; nadie puede recuperarla.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Leave without a file</source>
      <translation>Cancelar sin archivo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Not encrypted</source>
      <translation>Sin cifrar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Not encrypted: whoever has the file can read it.</source>
      <translation>Sin cifrar: quien tenga el archivo puede leerlo.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Offer random words as the passphrase</source>
      <translation>Ofrecer palabras al azar como frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Offer words</source>
      <translation>Ofrecer palabras</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Only a signed note becomes a file. A draft that is copied or printed says that it is one.</source>
      <translation>Solo una nota firmada se convierte en archivo. Un borrador que se copia o se imprime dice que lo es.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>PDF, to read and print</source>
      <translation>PDF, para leer e imprimir</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Passphrase of the file</source>
      <translation>Frase de contraseña del archivo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Plain text</source>
      <translation>Texto sin formato</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Print the note</source>
      <translation>Imprimir la nota</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Protect it with a passphrase</source>
      <translation>Protegerlo con una frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Save the file</source>
      <translation>Guardar el archivo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Save the note</source>
      <translation>Guardar la nota</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Save the note as a file</source>
      <translation>Guardar la nota como archivo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Section to copy</source>
      <translation>Apartado que copiar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>The note was handed to the printer.</source>
      <translation>La nota se envió a la impresora.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>The printer did not take the page.</source>
      <translation>La impresora no aceptó la página.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>This folder is not there.</source>
      <translation>Esta carpeta no está.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>This printer writes a file. Save the note as a PDF instead.</source>
      <translation>Esta impresora escribe un archivo. En su lugar, guarde la nota como PDF.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>This section</source>
      <translation>Este apartado</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Whole note</source>
      <translation>Toda la nota</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>Word (DOCX), to edit</source>
      <translation>Word (DOCX), para editar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/export_panel.py" />
      <source>{title} of {patient}, {status}. What leaves is no longer sealed, and the log says that it left.</source>
      <translation>{title} de {patient}, {status}. Lo que sale ya no está sellado, y el registro dice que salió.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/file_panel.py" />
      <source>A file of this name is there. It will be replaced.</source>
      <translation>Hay allí un archivo con este nombre. Se sustituirá.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/file_panel.py" />
      <source>Choose with the system's file window</source>
      <translation>Elegir con la ventana de archivos del sistema</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/file_panel.py" />
      <source>Copy the hash</source>
      <translation>Copiar el hash</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/file_panel.py" />
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/file_panel.py" />
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/file_panel.py" />
      <source>Keep the hash elsewhere: it shows later whether the file was changed.</source>
      <translation>Guarde el hash en otro lugar: mostrará después si el archivo se modificó.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/file_panel.py" />
      <source>This file is not there.</source>
      <translation>Este archivo no está.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/file_panel.py" />
      <source>What was written</source>
      <translation>Lo que se escribió</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/file_panel.py" />
      <source>Written: {path}</source>
      <translation>Escrito: {path}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/find_bar.py" />
      <source>Close finding</source>
      <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/find_bar.py" />
      <source>Close finding  (Esc)</source>
      <translation>Cerrar la búsqueda  (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/find_bar.py" />
      <source>Find in the transcript</source>
      <translation>Buscar en la transcripción</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/find_bar.py" />
      <source>Next place found</source>
      <translation>Siguiente lugar encontrado</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/find_bar.py" />
      <source>Not found</source>
      <translation>No encontrado</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/find_bar.py" />
      <source>Previous place found</source>
      <translation>Lugar encontrado anterior</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/fingerprint.py" />
      <source>Fingerprint: {groups}</source>
      <translation>Huella: {groups}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/fingerprint.py" />
      <source>Group {number}: {digits}</source>
      <translation>Grupo {number}: {digits}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>1 file</source>
      <translation>1 archivo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>Close the list</source>
      <translation>Cerrar la lista</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>Each becomes a part of the recording, in this order. The files stay where they are and are not encrypted there: delete them yourself when you need them no more.</source>
      <translation>Cada uno pasa a ser una parte de la grabación, en este orden. Los archivos se quedan donde están y allí no están cifrados: elimínelos usted cuando ya no los necesite.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>Import 1 file</source>
      <translation>Importar 1 archivo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>Import 1 file into this visit?</source>
      <translation>¿Importar 1 archivo a esta consulta?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>Import none</source>
      <translation>No importar ninguno</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>Import {count} files</source>
      <translation>Importar {count} archivos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>Import {count} files into this visit?</source>
      <translation>¿Importar {count} archivos a esta consulta?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>Importing 1 file</source>
      <translation>Importando 1 archivo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>Importing {count} files</source>
      <translation>Importando {count} archivos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>None of these {count} files can be imported</source>
      <translation>Ninguno de estos {count} archivos se puede importar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>This file cannot be imported</source>
      <translation>Este archivo no se puede importar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>{count} files</source>
      <translation>{count} archivos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>{count} of {files} was imported</source>
      <translation>Se importó {count} de {files}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>{count} of {files} were imported</source>
      <translation>Se importaron {count} de {files}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/import_panel.py" />
      <source>{good} of {files} can be imported into this visit</source>
      <translation>Se pueden importar {good} de {files} a esta consulta</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/install_panel.py" />
      <source>I have read the licence {licence} and accept it for the clinic</source>
      <translation>He leído la licencia {licence} y la acepto en nombre de la clínica</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/install_panel.py" />
      <source>I have read the licence {licence} where the model comes from and accept it for the clinic</source>
      <translation>He leído la licencia {licence} donde se ofrece el modelo y la acepto en nombre de la clínica</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/install_panel.py" />
      <source>Install</source>
      <translation>Instalar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/install_panel.py" />
      <source>Install one model from «{folder}»?</source>
      <translation>¿Instalar un modelo de «{folder}»?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/install_panel.py" />
      <source>Install {count} models from «{folder}»?</source>
      <translation>¿Instalar {count} modelos de «{folder}»?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/install_panel.py" />
      <source>Leave without installing</source>
      <translation>Cancelar sin instalar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/install_panel.py" />
      <source>The licence {licence}</source>
      <translation>La licencia {licence}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/install_panel.py" />
      <source>{name}, {size}, licence {licence}</source>
      <translation>{name}, {size}, licencia {licence}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/invite_panel.py" />
      <source>Name as others see it, such as Dr. Amara Okafor</source>
      <translation>Nombre como lo ven los demás, por ejemplo Dra. Amara Okafor</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/invite_panel.py" />
      <source>Name to sign in with</source>
      <translation>Nombre para iniciar sesión</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/invite_panel.py" />
      <source>Name to sign in with, such as amara</source>
      <translation>Nombre para iniciar sesión, por ejemplo amara</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/invite_panel.py" />
      <source>people, log, backups and settings; never a chart</source>
      <translation>personas, registro, copias de seguridad y ajustes; nunca una historia</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/invite_panel.py" />
      <source>reads and verifies the log, and nothing else</source>
      <translation>lee y verifica el registro, y nada más</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/invite_panel.py" />
      <source>reads and writes charts, once a clinician has admitted them</source>
      <translation>lee y escribe historias, una vez que le admita un profesional clínico</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/language_choice.py" />
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/left_out_panel.py" />
      <source>A few words are needed here</source>
      <translation>Aquí hacen falta unas palabras</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/left_out_panel.py" />
      <source>Close  (Esc)</source>
      <translation>Cerrar  (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/left_out_panel.py" />
      <source>Leave it out</source>
      <translation>Omitirla</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/left_out_panel.py" />
      <source>Recorded at {time}, {length}</source>
      <translation>Grabada a las {time}, {length}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/left_out_panel.py" />
      <source>Transcribe after all</source>
      <translation>Transcribir de todos modos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/left_out_panel.py" />
      <source>Where a recording cannot be written down, leave it out by name. It is kept like the others, and the note says that it was left out.</source>
      <translation>Si una grabación no se puede transcribir, omítala con su nombre. Se conserva como las demás, y la nota dice que se omitió.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/left_out_panel.py" />
      <source>Why the recording is left out</source>
      <translation>Por qué se omite la grabación</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/left_out_panel.py" />
      <source>Why: the file is damaged …</source>
      <translation>Por qué: el archivo está dañado…</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/left_out_panel.py" />
      <source>{recording}: left out by {name}</source>
      <translation>{recording}: omitida por {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/left_out_panel.py" />
      <source>{recording}: left out by {name}, {reason}</source>
      <translation>{recording}: omitida por {name}, {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/level_meter.py" />
      <source>Microphone level</source>
      <translation>Nivel del micrófono</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>Checkpoints, countersignatures and time stamps</source>
      <translation>Puntos de control, refrendos y sellos de tiempo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>Countersigned by {name} {when}</source>
      <translation>Refrendado por {name} {when}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>Last checkpoint outside the house {when}</source>
      <translation>Último punto de control fuera de la casa: {when}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>No checkpoint lies outside the house yet: export one, and keep it elsewhere</source>
      <translation>Aún no hay ningún punto de control fuera de la casa: exporte uno y guárdelo en otro lugar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>Proofs …</source>
      <translation>Pruebas …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>Reading the log …</source>
      <translation>Leyendo el registro …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>The log is not whole</source>
      <translation>El registro no está íntegro</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>The log is whole: {count} event</source>
      <translation>El registro está íntegro: {count} evento</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>The log is whole: {count} events</source>
      <translation>El registro está íntegro: {count} eventos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>Time-stamped by {authority} {when}</source>
      <translation>Sello de tiempo de {authority}: {when}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>Verified {when}</source>
      <translation>Verificado {when}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>Verified {when} by {name}</source>
      <translation>Verificado {when} por {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>Verify now</source>
      <translation>Verificar ahora</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>Verify the log now</source>
      <translation>Verificar el registro ahora</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>Whether the log is whole</source>
      <translation>Si el registro está íntegro</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>{count} event; nobody has verified it yet</source>
      <translation>{count} evento; aún no lo ha verificado nadie</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/log_verdict.py" />
      <source>{count} events; nobody has verified them yet</source>
      <translation>{count} eventos; aún no los ha verificado nadie</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/logo_field.py" />
      <source>A PNG or JPEG file of at most 2 MB. It stands on exported and printed notes.</source>
      <translation>Un archivo PNG o JPEG de 2 MB como máximo. Aparece en las notas exportadas e impresas.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/logo_field.py" />
      <source>Change the logo</source>
      <translation>Cambiar el logotipo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/logo_field.py" />
      <source>Choose a logo</source>
      <translation>Elegir un logotipo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/logo_field.py" />
      <source>Exported and printed notes carry the clinic's name alone.</source>
      <translation>Las notas exportadas e impresas llevan solo el nombre de la clínica.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/logo_field.py" />
      <source>Logo</source>
      <translation>Logotipo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/logo_field.py" />
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/logo_field.py" />
      <source>Remove the logo</source>
      <translation>Eliminar el logotipo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/logo_field.py" />
      <source>The clinic's logo</source>
      <translation>El logotipo de la clínica</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/logo_field.py" />
      <source>«{name}» stands on exported and printed notes from now on.</source>
      <translation>«{name}» aparece en las notas exportadas e impresas desde ahora.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_marks.py" />
      <source>Audio written down each day</source>
      <translation>Audio transcrito cada día</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_marks.py" />
      <source>none</source>
      <comment>audio</comment>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_marks.py" />
      <source>{count} day with audio; the most on {day}: {length}</source>
      <translation>{count} día con audio; el mayor, {day}: {length}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_marks.py" />
      <source>{count} days with audio; the most on {day}: {length}</source>
      <translation>{count} días con audio; el mayor, {day}: {length}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_marks.py" />
      <source>{length} on the fullest day</source>
      <translation>{length} en el día de más audio</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_panels.py" />
      <source>Each engine serves one request at a time, in the order in which they came.</source>
      <translation>Cada motor atiende una petición a la vez, en el orden en que llegaron.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_panels.py" />
      <source>Go to the prices in the settings</source>
      <translation>Ir a los precios en los ajustes</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_panels.py" />
      <source>Memory by part</source>
      <translation>Memoria por partes</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_panels.py" />
      <source>No note was drafted in this time.</source>
      <translation>En este periodo no se redactó ninguna nota.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_panels.py" />
      <source>Not as planned</source>
      <translation>No como estaba previsto</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_panels.py" />
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_panels.py" />
      <source>Of the notes that were drafted in this time, at the prices in the settings.</source>
      <translation>De las notas redactadas en este periodo, con los precios de los ajustes.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_panels.py" />
      <source>Prices …</source>
      <translation>Precios …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_panels.py" />
      <source>Queue</source>
      <translation>Cola</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_panels.py" />
      <source>What a note costs</source>
      <translation>Lo que cuesta una nota</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/machine_panels.py" />
      <source>no engine computes here</source>
      <translation>aquí no calcula ningún motor</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/manner_bar.py" />
      <source>Consent</source>
      <translation>Consentimiento</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/manner_bar.py" />
      <source>Consent to being recorded</source>
      <translation>Consentimiento para grabar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/manner_bar.py" />
      <source>Consent withdrawn</source>
      <translation>Consentimiento retirado</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/manner_bar.py" />
      <source>Dictation</source>
      <translation>Dictado</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/manner_bar.py" />
      <source>Everybody in the room is heard</source>
      <translation>Se oye a todos los presentes</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/manner_bar.py" />
      <source>Language that is spoken</source>
      <translation>Idioma que se habla</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/manner_bar.py" />
      <source>Only you are heard</source>
      <translation>Solo se le oye a usted</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/manner_bar.py" />
      <source>Visit</source>
      <translation>Consulta</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/manner_bar.py" />
      <source>Who is heard</source>
      <translation>A quién se oye</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/microphone_panel.py" />
      <source>Close the test of the microphone</source>
      <translation>Cerrar la prueba del micrófono</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/microphone_panel.py" />
      <source>Done  (Esc)</source>
      <translation>Hecho  (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/microphone_panel.py" />
      <source>Record {seconds} seconds and play them</source>
      <translation>Grabar {seconds} segundos y reproducirlos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/microphone_panel.py" />
      <source>Recorded in memory only, played to you, and forgotten</source>
      <translation>Se graba solo en memoria, se le reproduce y se olvida</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/microphone_panel.py" />
      <source>Try {seconds} seconds</source>
      <translation>Probar {seconds} segundos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/missing_list.py" />
      <source>Add to the note</source>
      <translation>Añadir a la nota</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/missing_list.py" />
      <source>Add «{said}» to the note</source>
      <translation>Añadir «{said}» a la nota</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/missing_list.py" />
      <source>Hear it</source>
      <translation>Escuchar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/missing_list.py" />
      <source>Hear «{said}»</source>
      <translation>Escuchar «{said}»</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/missing_list.py" />
      <source>Said, and not in the note</source>
      <translation>Dicho y no está en la nota</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/missing_list.py" />
      <source>Said, and not in the note: {count}</source>
      <translation>Dicho y no está en la nota: {count}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/missing_list.py" />
      <source>a medicine</source>
      <translation>un medicamento</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/missing_list.py" />
      <source>a warning sign</source>
      <translation>un signo de alarma</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/missing_list.py" />
      <source>an allergy</source>
      <translation>una alergia</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/missing_list.py" />
      <source>{keys} goes there, Enter adds, Space plays</source>
      <translation>{keys} va allí, Intro añade, Espacio reproduce</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_passphrase.py" />
      <source>Strength of the passphrase</source>
      <translation>Fuerza de la frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_passphrase.py" />
      <source>The same again</source>
      <translation>La misma otra vez</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_passphrase.py" />
      <source>The two are not the same.</source>
      <translation>Las dos no son iguales.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_passphrase.py" />
      <source>The two are the same.</source>
      <translation>Las dos son iguales.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_passphrase.py" />
      <source>a passphrase that is strong enough</source>
      <translation>una frase de contraseña lo bastante fuerte</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_passphrase.py" />
      <source>the same passphrase again</source>
      <translation>la misma frase de contraseña otra vez</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_passphrase.py" />
      <source>{name}, again</source>
      <translation>{name}, otra vez</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Allergies</source>
      <translation>Alergias</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Allergies, separated by commas</source>
      <translation>Alergias, separadas por comas</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Begin the visit</source>
      <translation>Empezar la consulta</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Choose somebody, or go on typing: somebody new needs a given and a family name.</source>
      <translation>Elija a alguien o siga escribiendo: una persona nueva necesita nombre y apellido.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Date of birth</source>
      <translation>Fecha de nacimiento</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Date of birth, such as 14.3.1964</source>
      <translation>Fecha de nacimiento, como 14.3.1964</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Leave without a new visit</source>
      <translation>Salir sin una consulta nueva</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Patient: type a name</source>
      <translation>Paciente: escriba un nombre</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Reason for the visit</source>
      <translation>Motivo de la consulta</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Reason for the visit, if known</source>
      <translation>Motivo de la consulta, si se conoce</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Record number</source>
      <translation>Número de historia</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Record number, if there is one</source>
      <translation>Número de historia, si lo hay</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Register and begin</source>
      <translation>Registrar y empezar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>Sex</source>
      <translation>Sexo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>That date cannot be read. Write it like 14.3.1964.</source>
      <translation>No se puede leer esa fecha. Escríbala como 14.3.1964.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>allergies: {names}</source>
      <translation>alergias: {names}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>«{name}» will be registered.</source>
      <translation>Se registrará a «{name}».</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/new_visit.py" />
      <source>«{name}», born {day}, will be registered.</source>
      <translation>Se registrará a «{name}», nacimiento: {day}.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_pane.py" />
      <source>New sentence</source>
      <translation>Frase nueva</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_pane.py" />
      <source>Nothing is written here yet.</source>
      <translation>Aquí aún no hay nada escrito.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_pane.py" />
      <source>Nothing was drafted for this section.</source>
      <translation>Para este apartado no se redactó nada.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_pane.py" />
      <source>Write a sentence; Enter keeps it, Escape leaves</source>
      <translation>Escriba una frase; Intro la guarda, Esc la deja</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>Check again</source>
      <translation>Comprobar de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>Check the note again</source>
      <translation>Comprobar la nota de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>Draft again</source>
      <translation>Redactar de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>It is drafted from the transcript, sentence by sentence.</source>
      <translation>Se redacta a partir de la transcripción, frase por frase.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>The check knows English, and this visit is in {language}: it marks what it cannot compare, and tells neither what is missing nor another patient.</source>
      <translation>La comprobación conoce el inglés, y esta consulta está en {language}: marca lo que no puede comparar, y no avisa de lo que falta ni de otro paciente.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>Undo the last change</source>
      <translation>Deshacer el último cambio</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>drafted by {model}</source>
      <translation>redactada por {model}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>older than the transcript</source>
      <translation>anterior a la transcripción</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>version {number}</source>
      <translation>versión {number}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>without one recording</source>
      <translation>sin una grabación</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>without {count} recordings</source>
      <translation>sin {count} grabaciones</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>written by hand</source>
      <translation>escrita a mano</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>{keys} begins one that you write alone.</source>
      <translation>{keys} empieza una que escribe solo usted.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_sheet.py" />
      <source>«Draft the note», at the lower right, writes one from the transcript. Every sentence is then checked against the words that support it.</source>
      <translation>«Redactar la nota», abajo a la derecha, escribe una a partir de la transcripción. Después, cada frase se comprueba con las palabras que la respaldan.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_tabs.py" />
      <source>Notes of the visit</source>
      <translation>Notas de la consulta</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_tabs.py" />
      <source>draft</source>
      <comment>state of a note</comment>
      <translation>borrador</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_tabs.py" />
      <source>not drafted yet</source>
      <translation>aún sin redactar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_tabs.py" />
      <source>signed</source>
      <comment>state of a note</comment>
      <translation>firmada</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_tabs.py" />
      <source>{count} statement to check</source>
      <translation>{count} afirmación por revisar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/note_tabs.py" />
      <source>{count} statements to check</source>
      <translation>{count} afirmaciones por revisar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>It is</source>
      <translation>Es</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>It needs a name.</source>
      <translation>Necesita un nombre.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>Leave without registering</source>
      <translation>Cancelar sin registrar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>Made for {model}</source>
      <translation>Hecho para {model}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>Name of the model</source>
      <translation>Nombre del modelo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>Name, as everybody will see it</source>
      <translation>Nombre, como lo verán todos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>No catalog knows this file, so nobody but you says that it is the right one. Compare its fingerprint (SHA-256) with what its maker published. It is shown as the clinic's own everywhere.</source>
      <translation>Ningún catálogo conoce este archivo, así que solo usted dice que es el correcto. Compare su huella (SHA-256) con la que publicó quien lo hizo. En todas partes se muestra como propio de la clínica.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>No language model is installed here that this adapter could belong to.</source>
      <translation>Aquí no hay instalado ningún modelo de lenguaje al que pueda pertenecer este adaptador.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>Register</source>
      <translation>Registrar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>Register a model of your own?</source>
      <translation>¿Registrar un modelo propio?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>Register as the clinic's own</source>
      <translation>Registrar como propio de la clínica</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>SHA-256 that its maker published</source>
      <translation>SHA-256 que publicó quien lo hizo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>SHA-256 that its maker published, to compare</source>
      <translation>SHA-256 que publicó quien lo hizo, para comparar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>The SHA-256 that its maker published is not complete yet.</source>
      <translation>El SHA-256 que publicó quien lo hizo aún no está completo.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>The file has another SHA-256: it is not what its maker published.</source>
      <translation>El archivo tiene otro SHA-256: no es el que publicó quien lo hizo.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/own_model_panel.py" />
      <source>The model that the adapter was made for</source>
      <translation>El modelo para el que se hizo el adaptador</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/page.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/page.py" />
      <source>Undo what was just done</source>
      <translation>Deshacer lo que se acaba de hacer</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/page.py" />
      <source>Working</source>
      <translation>Trabajando</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/password_field.py" />
      <source>Hide the passphrase</source>
      <translation>Ocultar la frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/password_field.py" />
      <source>Show the passphrase</source>
      <translation>Mostrar la frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_check.py" />
      <source>If it is not, leave this note unsigned: nothing of it reaches a chart before.</source>
      <translation>Si no lo es, deje esta nota sin firmar: antes, nada de ella llega a una historia.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_check.py" />
      <source>Is this the right patient?</source>
      <translation>¿Es el paciente correcto?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_check.py" />
      <source>This is the right patient</source>
      <translation>Es el paciente correcto</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_check.py" />
      <source>Why it is the right patient</source>
      <translation>Por qué es el paciente correcto</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_check.py" />
      <source>Why: called by her maiden name …</source>
      <translation>Por qué: se la llamó por su apellido de soltera …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>A new folder within «{folder}». What lies in it is not encrypted.</source>
      <translation>Una carpeta nueva dentro de «{folder}». Lo que contiene no está cifrado.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>Copy the receipt</source>
      <translation>Copiar el justificante</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>Copy the receipt of the erasure</source>
      <translation>Copiar el justificante de la supresión</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>Erase for good</source>
      <translation>Suprimir para siempre</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>Erase {patient} for good</source>
      <translation>Suprimir para siempre: {patient}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>Export everything of {patient}</source>
      <translation>Exportar todo de {patient}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>It names no patient.</source>
      <translation>No nombra a ningún paciente.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>Receipt of the erasure</source>
      <translation>Justificante de la supresión</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>Save the receipt of the erasure</source>
      <translation>Guardar el justificante de la supresión</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>Save the receipt …</source>
      <translation>Guardar el justificante …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>The patient's key is destroyed. Nobody can read this again, and there is no way back:</source>
      <translation>Se destruye la clave del paciente. Nadie podrá volver a leer esto, y no hay vuelta atrás:</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>The receipt names no patient; its hash stands in the log. Keep it with your papers.</source>
      <translation>El justificante no nombra a ningún paciente; su hash figura en el registro. Consérvelo con sus documentos.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>Why?</source>
      <translation>¿Por qué?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>{count} file</source>
      <translation>{count} archivo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_data.py" />
      <source>{visits}, {notes} and {recordings} ({size}), as a page to read and as data.</source>
      <translation>{visits}, {notes} y {recordings} ({size}), como página para leer y como datos.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_form.py" />
      <source>Family name</source>
      <translation>Apellido</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_form.py" />
      <source>Given name</source>
      <translation>Nombre de pila</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_form.py" />
      <source>Save the patient's data</source>
      <translation>Guardar los datos del paciente</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_form.py" />
      <source>Separated by commas</source>
      <translation>Separadas por comas</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_form.py" />
      <source>The patient's data</source>
      <translation>Los datos del paciente</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_form.py" />
      <source>such as 14.3.1964</source>
      <translation>como 14.3.1964</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>Allergies said in notes</source>
      <translation>Alergias dichas en notas</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>Allergies: {names}</source>
      <translation>Alergias: {names}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>Chart</source>
      <translation>Historia</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>Filter by reason or words of a note</source>
      <translation>Filtrar por motivo o palabras</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>Filter the visits by reason or words of a note</source>
      <translation>Filtrar las consultas por motivo o palabras de una nota</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>Medicines</source>
      <translation>Medicamentos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>No allergies recorded</source>
      <translation>No hay alergias registradas</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>No signed note names a medicine.</source>
      <translation>Ninguna nota firmada nombra un medicamento.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>No signed note names a problem.</source>
      <translation>Ninguna nota firmada nombra un problema.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>One note is of a visit in another language: only English is read here.</source>
      <translation>Una nota es de una consulta en otro idioma: aquí solo se lee el inglés.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>Problems</source>
      <translation>Problemas</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>Read from signed notes. An entry opens the sentence that it rests on.</source>
      <translation>Leído de notas firmadas. Una entrada abre la frase en la que se basa.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>Stopped</source>
      <translation>Retirados</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>resolved</source>
      <comment>a problem</comment>
      <translation>resuelto</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>{count} notes are of visits in another language: only English is read here.</source>
      <translation>{count} notas son de consultas en otro idioma: aquí solo se lee el inglés.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>{count} sentence</source>
      <translation>{count} frase</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>{count} sentences</source>
      <translation>{count} frases</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>{name} (from a note)</source>
      <translation>{name} (de una nota)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_page.py" />
      <source>«New visit» begins the first one.</source>
      <translation>«Consulta nueva» empieza la primera.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_strip.py" />
      <source>Back to the visits</source>
      <translation>Volver a las consultas</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/patient_strip.py" />
      <source>More about this patient</source>
      <translation>Más sobre este paciente</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/plan_panel.py" />
      <source>Alternative</source>
      <translation>Alternativa</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/plan_panel.py" />
      <source>Card</source>
      <comment>graphics card</comment>
      <translation>Tarjeta</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/plan_panel.py" />
      <source>Not counted, because nobody measured it: {what}.</source>
      <translation>No contado, porque nadie lo midió: {what}.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/plan_panel.py" />
      <source>The context is what a model has read. Kept in fewer bits, it takes less memory and is a little less exact.</source>
      <translation>El contexto es lo que un modelo ha leído. Con menos bits ocupa menos memoria y es un poco menos exacto.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/plan_panel.py" />
      <source>Where the engines compute</source>
      <translation>Dónde calculan los motores</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/plan_panel.py" />
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/plan_panel.py" />
      <source>none</source>
      <comment>memory of the card</comment>
      <translation>nada</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/plan_panel.py" />
      <source>{name}: {card} of the card, {memory} of main memory</source>
      <translation>{name}: {card} de la tarjeta, {memory} de memoria principal</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/policy_fields.py" />
      <source>Asked for</source>
      <translation>Se pide</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/policy_fields.py" />
      <source>Choose: {name}</source>
      <translation>Elegir: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/policy_fields.py" />
      <source>Delete after</source>
      <translation>Eliminar después de</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/policy_fields.py" />
      <source>Delete when the note is signed</source>
      <translation>Eliminar al firmar la nota</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/policy_fields.py" />
      <source>{name}: what happens</source>
      <translation>{name}: qué ocurre</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/problem_panel.py" />
      <source>Copy the details</source>
      <translation>Copiar los detalles</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/problem_panel.py" />
      <source>Problem</source>
      <translation>Problema</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/problem_panel.py" />
      <source>Technical details</source>
      <translation>Detalles técnicos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/rail.py" />
      <source>Places</source>
      <translation>Lugares</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Attest by name</source>
      <translation>Avalar con su nombre</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Attest by name  Enter</source>
      <translation>Avalar con su nombre  Intro</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Attested by name: {reason}.</source>
      <translation>Avalado con su nombre: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Every number, drug, side and negation stands in the words that light up.</source>
      <translation>Cada número, fármaco, lado y negación está en las palabras que se iluminan.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Keep and check again  Enter</source>
      <translation>Guardar y comprobar de nuevo  Intro</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Keep the edit and check it again</source>
      <translation>Guardar la edición y comprobarla de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Leave as it is</source>
      <translation>Dejar como está</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Leave as it was</source>
      <translation>Dejar como estaba</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Leave it open</source>
      <translation>Dejarla abierta</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Play</source>
      <translation>Reproducir</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Reason for the attestation</source>
      <translation>Motivo del aval</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Reasons</source>
      <translation>Motivos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Seen in the referral letter, measured by me …</source>
      <translation>Visto en la carta de derivación, medido por mí …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Space</source>
      <comment>key</comment>
      <translation>Espacio</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>The section is written anew from the transcript. What people wrote in it stays. Undo brings it back.</source>
      <translation>El apartado se escribe de nuevo a partir de la transcripción. Lo que escribieron personas en él se queda. Deshacer lo devuelve.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>The sentence is written anew from the transcript. Undo brings it back.</source>
      <translation>La frase se escribe de nuevo a partir de la transcripción. Deshacer la devuelve.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>The statement</source>
      <translation>La afirmación</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>The transcript says so.</source>
      <translation>La transcripción lo dice.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>What is to be different</source>
      <translation>Qué debe ser distinto</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>What is to be different, if anything: shorter, name the dose …</source>
      <translation>Qué debe ser distinto, si acaso: más breve, nombrar la dosis …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Why is it right although the recording does not show it? Your name and the reason stay beside the sentence.</source>
      <translation>¿Por qué es correcto aunque la grabación no lo muestre? Su nombre y el motivo quedan junto a la frase.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Write anew</source>
      <translation>Reescribir</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Write anew  Enter</source>
      <translation>Reescribir  Intro</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Write the sentence anew</source>
      <translation>Reescribir la frase</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>Write {words}</source>
      <translation>Escribir {words}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/reasons.py" />
      <source>no reason was written down</source>
      <translation>no se anotó ningún motivo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>Delete for good what is due</source>
      <translation>Eliminar para siempre lo que toca</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>Due for deletion</source>
      <translation>Por eliminar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>Due for deletion by the clinic's settings: {what}</source>
      <translation>Por eliminar según los ajustes de la clínica: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>Later</source>
      <translation>Más tarde</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>Later: keep what is due until the next sign-in</source>
      <translation>Más tarde: conservarlo hasta el próximo inicio de sesión</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>Look at them …</source>
      <translation>Verlos …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>Look at what is due for deletion</source>
      <translation>Ver lo que toca eliminar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>Signed notes stay. Nothing goes before somebody has looked and agreed.</source>
      <translation>Las notas firmadas se quedan. No se elimina nada sin que alguien lo haya visto y esté de acuerdo.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>audio</source>
      <translation>audio</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>drafts</source>
      <translation>borradores</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>transcript</source>
      <translation>transcripción</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>{patient}, visit of {visit}: {kind}, last changed {since}</source>
      <translation>{patient}, consulta del {visit}: {kind}, último cambio {since}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/retention_panel.py" />
      <source>{patient}, visit of {visit}: {kind}, signed {since}</source>
      <translation>{patient}, consulta del {visit}: {kind}, firma {since}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/segment_document.py" />
      <source>Speaker not set</source>
      <translation>Hablante sin asignar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>Found when it was tested, {when}. Nothing is lost; show it to whoever installed this workstation.</source>
      <translation>Se encontró al probarlo, {when}. No se ha perdido nada; muéstrelo a quien instaló este puesto.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>It goes back up by itself as soon as that works again.</source>
      <translation>Vuelve a subir por sí solo en cuanto eso funcione de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>Notes: {engine}</source>
      <translation>Notas: {engine}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>Speech: {engine}</source>
      <translation>Voz: {engine}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>Tested {when}.</source>
      <translation>Probado {when}.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>The test tries both models on a sample and says how fast they are. It may take some minutes; nothing of any patient is used.</source>
      <translation>La prueba ejecuta los dos modelos con una muestra y dice qué rapidez tienen. Puede tardar unos minutos; no se usa nada de ningún paciente.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>This workstation has not been tested with its models yet</source>
      <translation>Este puesto aún no se ha probado con sus modelos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>What this workstation does</source>
      <translation>Qué rinde este puesto</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>no graphics card in use</source>
      <translation>ninguna tarjeta gráfica en uso</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>{count} core</source>
      <translation>{count} núcleo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>{count} cores</source>
      <translation>{count} núcleos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/self_test_panel.py" />
      <source>{model}, {memory}, loaded in {seconds} s</source>
      <translation>{model}, {memory}, cargado en {seconds} s</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/sign_panel.py" />
      <source>After that only addenda.</source>
      <translation>Después, solo adendas.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/sign_panel.py" />
      <source>Leave without signing</source>
      <translation>Cancelar sin firmar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/sign_panel.py" />
      <source>Passphrase, to sign</source>
      <translation>Frase de contraseña, para firmar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/sign_panel.py" />
      <source>Sign</source>
      <translation>Firmar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/sign_panel.py" />
      <source>Sign as {name}</source>
      <translation>Firmar como {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/sign_panel.py" />
      <source>Sign the note</source>
      <translation>Firmar la nota</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/sign_panel.py" />
      <source>Sign the note now</source>
      <translation>Firmar la nota ahora</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/sign_panel.py" />
      <source>The note is older than the transcript: what was recorded or corrected since is not in it.</source>
      <translation>La nota es anterior a la transcripción: no contiene lo que se grabó o corrigió después.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/sign_panel.py" />
      <source>The recording is deleted then for good, as the clinic's policy says.</source>
      <translation>Entonces la grabación se elimina para siempre, como dice la política de la clínica.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/sign_panel.py" />
      <source>The {count} recordings are deleted then for good, as the clinic's policy says.</source>
      <translation>Entonces las {count} grabaciones se eliminan para siempre, como dice la política de la clínica.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>A signature does not hold: what is stored is not what was signed. Tell whoever keeps your backups before anything else is done with this chart.</source>
      <translation>Una firma no es válida: lo guardado no es lo que se firmó. Avise a quien guarda sus copias de seguridad antes de hacer nada más con esta historia.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Add a remark</source>
      <translation>Añadir observación</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Add a signed remark</source>
      <translation>Añadir una observación firmada</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Add and sign</source>
      <translation>Añadir y firmar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Added by {name}, {when}</source>
      <translation>Añadido por {name}, {when}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Ask for a second signature</source>
      <translation>Pedir una segunda firma</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Asked {when}</source>
      <translation>Pedida {when}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Check signatures</source>
      <translation>Comprobar firmas</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Declare it wrong</source>
      <translation>Declarar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Declare the note entered in error</source>
      <translation>Declarar que la nota se registró por error</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Entered in error</source>
      <translation>Registrada por error</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Entered in error: {reason}</source>
      <translation>Registrada por error: {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Every signature holds for what is stored now.</source>
      <translation>Todas las firmas son válidas para lo que está guardado ahora.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>It is signed with your name and the time, and shown below the note.</source>
      <translation>Se firma con su nombre y la hora, y se muestra debajo de la nota.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Sign too</source>
      <translation>Firmar también</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Signatures and later remarks</source>
      <translation>Firmas y observaciones posteriores</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>The note stays, marked as wrong, with its signatures; no search finds it, and nothing can be added to it. The visit can be drafted again.</source>
      <translation>La nota se queda, marcada como errónea, con sus firmas; ninguna búsqueda la encuentra y no se le puede añadir nada. La consulta se puede redactar de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Waits for the signature of {name}</source>
      <translation>Espera la firma de {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Was this note entered in error?</source>
      <translation>¿Se registró esta nota por error?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Why, such as «written into the wrong chart»</source>
      <translation>Por qué, por ejemplo «escrita en la historia equivocada»</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/signed_panel.py" />
      <source>Your remark</source>
      <translation>Su observación</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>1 or 2 says who speaks the sentence at the caret; 0 names nobody.</source>
      <translation>1 o 2 dice quién habla en la frase del cursor; 0 no nombra a nadie.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>Another name …</source>
      <translation>Otro nombre …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>Call them {name}</source>
      <translation>Llamarle {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>Enter keeps the name, Escape leaves it as it was</source>
      <translation>Intro guarda el nombre, Esc lo deja como estaba</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>Name nobody in the whole transcript</source>
      <translation>No nombrar a nadie en toda la transcripción</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>Name of the speaker</source>
      <translation>Nombre del hablante</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>Neither</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>Speaker {number}: {name}</source>
      <translation>Hablante {number}: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>Swap</source>
      <translation>Intercambiar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>Tell apart</source>
      <translation>Distinguir</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>Who is the clinician?</source>
      <translation>¿Quién es el profesional?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>{name} is the clinician</source>
      <translation>El profesional es {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>{name} says this</source>
      <translation>Lo dice {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/speaker_bar.py" />
      <source>{number} or {keys} sets {name} where the caret is</source>
      <translation>{number} o {keys} pone {name} donde está el cursor</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/statement_row.py" />
      <source>A attests</source>
      <translation>A avala</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/statement_row.py" />
      <source>E edits</source>
      <translation>E edita</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/statement_row.py" />
      <source>Enter: why</source>
      <translation>Intro: por qué</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/statement_row.py" />
      <source>G writes anew</source>
      <translation>G reescribe</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/statement_row.py" />
      <source>H writes {words}</source>
      <translation>H escribe {words}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/statement_row.py" />
      <source>Not read yet</source>
      <translation>Aún sin leer</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/statement_row.py" />
      <source>X removes</source>
      <translation>X elimina</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/status_bar.py" />
      <source>Engines</source>
      <translation>Motores</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/status_bar.py" />
      <source>Health of the stores</source>
      <translation>Estado de los almacenes</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/status_bar.py" />
      <source>Lock</source>
      <translation>Bloquear</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/status_bar.py" />
      <source>Models in use</source>
      <translation>Modelos en uso</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/status_bar.py" />
      <source>Seal</source>
      <translation>Sellado</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/status_bar.py" />
      <source>Signed in at {clinic}</source>
      <translation>Sesión iniciada en {clinic}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/status_bar.py" />
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/status_bar.py" />
      <source>The last backup</source>
      <translation>La última copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/status_bar.py" />
      <source>Your account</source>
      <translation>Su cuenta</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>All {count} statements are checked</source>
      <translation>Las {count} afirmaciones están comprobadas</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Bring the discarded recording back</source>
      <translation>Recuperar la grabación descartada</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Draft it again, or check it against what came since</source>
      <translation>Redáctela de nuevo o compruébela con lo que llegó después</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Draft the note</source>
      <translation>Redactar la nota</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Finish recording</source>
      <translation>Terminar grabación</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Go on recording</source>
      <translation>Continuar grabación</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Go on recording this visit</source>
      <translation>Continuar la grabación de esta consulta</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>How the next note is drafted</source>
      <translation>Cómo se redacta la próxima nota</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Import audio</source>
      <translation>Importar audio</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Is it the right patient?</source>
      <translation>¿Es el paciente correcto?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>J and K walk the flags, Enter shows the reasons, Space plays the words</source>
      <translation>J y K recorren los avisos, Intro muestra los motivos, Espacio reproduce las palabras</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Next: draft the note from it</source>
      <translation>Siguiente: redactar la nota a partir de ella</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Next: write down what was said</source>
      <translation>Siguiente: transcribir lo que se dijo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Nobody spoke in this recording</source>
      <translation>Nadie habló en esta grabación</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Not ready to sign: {what} Goes to the next one.</source>
      <translation>Aún no se puede firmar: {what} Va a la siguiente.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>One statement is checked</source>
      <translation>La afirmación está comprobada</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Plug one in, or import an audio file</source>
      <translation>Conecte uno o importe un archivo de audio</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Ready to record</source>
      <translation>Listo para grabar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Record</source>
      <translation>Grabar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Record again, or import a file</source>
      <translation>Grabe de nuevo o importe un archivo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Record more</source>
      <translation>Grabar más</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Recording discarded</source>
      <translation>Grabación descartada</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Scroll through the note; U goes to the next sentence</source>
      <translation>Desplácese por la nota; U va a la siguiente frase</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Signed</source>
      <translation>Firmada</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Signed by {name}, {when}</source>
      <translation>Firmada por {name}, {when}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Signing asks for your passphrase</source>
      <translation>Al firmar se pide su frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>The note is older than the transcript</source>
      <translation>La nota es anterior a la transcripción</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>The recording goes on with the next microphone</source>
      <translation>La grabación continúa con el próximo micrófono</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>The transcript is ready</source>
      <translation>La transcripción está lista</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>This note never changes any more</source>
      <translation>Esta nota ya no cambia</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Transcribe</source>
      <translation>Transcribir</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Transcribing …</source>
      <translation>Transcribiendo …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Use another microphone</source>
      <translation>Usar otro micrófono</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>What was spoken is safe; hold {keys} to go on</source>
      <translation>Lo dicho está a salvo; mantenga {keys} para continuar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Write a sentence</source>
      <translation>Escriba una frase</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>Writing the note …</source>
      <translation>Escribiendo la nota …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>hold {keys} to talk</source>
      <translation>mantenga {keys} para hablar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>{count} not read yet, {time}</source>
      <translation>{count} sin leer, {time}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>{count} of {total} statements need a look</source>
      <translation>{count} de {total} afirmaciones por revisar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>{count} of {total} statements needs a look</source>
      <translation>{count} de {total} afirmaciones por revisar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>{count} statement so far</source>
      <translation>{count} afirmación hasta ahora</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>{count} statements so far</source>
      <translation>{count} afirmaciones hasta ahora</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>{count} to check before signing</source>
      <translation>{count} por revisar antes de firmar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>{count} to read before signing</source>
      <translation>{count} por leer antes de firmar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>{device}; hold {keys} to talk</source>
      <translation>{device}; mantenga {keys} para hablar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>{heard}; a consent is asked for first</source>
      <translation>{heard}; antes se pide un consentimiento</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step_bar.py" />
      <source>{length} can be brought back until the mode is changed or you leave</source>
      <translation>{length} se pueden recuperar hasta que cambie el modo o salga</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_choice.py" />
      <source>Template of the note</source>
      <translation>Plantilla de la nota</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_choice.py" />
      <source>The next note is a {template}</source>
      <translation>La próxima nota: {template}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>How it is written</source>
      <translation>Cómo se escribe</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>Made up, and about nobody: a model may take words out of them.</source>
      <translation>Inventadas y sobre nadie: un modelo puede tomar palabras de ellas.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>Move {name} down</source>
      <translation>Bajar {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>Move {name} up</source>
      <translation>Subir {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>One sentence a line, such as «Left knee swollen.»</source>
      <translation>Una frase por línea, como «Rodilla izquierda inflamada.»</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>Remove {name}</source>
      <translation>Eliminar {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>Section: {name}</source>
      <translation>Apartado: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>Sections, in the order of the note</source>
      <translation>Apartados, en el orden de la nota</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>Sentences in this manner, one a line</source>
      <translation>Frases de este estilo, una por línea</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>Such as «Short points, no abbreviations.»</source>
      <translation>Por ejemplo «Puntos breves, sin abreviaturas.»</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>The section</source>
      <translation>El apartado</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>Title of the section</source>
      <translation>Título del apartado</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>Title, such as «Plan»</source>
      <translation>Título, como «Plan»</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>What belongs here, such as «treatment and tests»</source>
      <translation>Qué corresponde aquí, como «tratamiento y pruebas»</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>What belongs into the section</source>
      <translation>Qué corresponde al apartado</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_form.py" />
      <source>the section</source>
      <translation>el apartado</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_preview.py" />
      <source>No heading yet</source>
      <translation>Aún sin encabezado</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_preview.py" />
      <source>No title yet</source>
      <translation>Aún sin título</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_preview.py" />
      <source>Written like this</source>
      <translation>Escrita así</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/template_preview.py" />
      <source>nothing is asked for yet</source>
      <translation>aún no se pide nada</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_pane.py" />
      <source>Enter keeps the words, Escape leaves them as they were</source>
      <translation>Intro guarda las palabras, Esc las deja como estaban</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_pane.py" />
      <source>Heard as «{words}»</source>
      <translation>Se oyó «{words}»</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_pane.py" />
      <source>Words at {time}</source>
      <translation>Palabras en {time}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>Always write the chosen words like this</source>
      <translation>Escribir siempre así las palabras elegidas</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>Correct the words at the caret</source>
      <translation>Corregir las palabras en el cursor</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>How fast the recording is played</source>
      <translation>Con qué rapidez se reproduce la grabación</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>It is decoded in a sealed process.</source>
      <translation>Se descodifica en un proceso sellado.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>Listening to the recording</source>
      <translation>Escuchando la grabación</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>No speech in this recording</source>
      <translation>No hay habla en esta grabación</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>Nothing recorded yet</source>
      <translation>Aún no hay nada grabado</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>Playing speed: {speed}</source>
      <translation>Velocidad de reproducción: {speed}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>Record the visit with the round button below, or drop audio files here.</source>
      <translation>Grabe la consulta con el botón redondo de abajo o suelte aquí archivos de audio.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>Sentences appear here as they are understood.</source>
      <translation>Las frases aparecen aquí a medida que se entienden.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>Silence never becomes words. Check the microphone and record again.</source>
      <translation>El silencio nunca se convierte en palabras. Compruebe el micrófono y grabe de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>Speak. Each second is encrypted and stored as it comes.</source>
      <translation>Hable. Cada segundo se cifra y se guarda según llega.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>The recording is safe</source>
      <translation>La grabación está a salvo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>What was changed in the transcript</source>
      <translation>Lo que se cambió en la transcripción</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>corrected</source>
      <comment>a transcript</comment>
      <translation>corregida</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/transcript_sheet.py" />
      <source>«Transcribe», at the lower right, writes down what was said.</source>
      <translation>«Transcribir», abajo a la derecha, escribe lo que se dijo.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/unkept_panel.py" />
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/unkept_panel.py" />
      <source>They cannot be written on where they belong now. Mark them to copy them.</source>
      <translation>Ahora no se puede seguir escribiendo en su lugar. Márquelas para copiarlas.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/unkept_panel.py" />
      <source>What you wrote here last was not kept</source>
      <translation>Lo último que escribió aquí no se guardó</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/unkept_panel.py" />
      <source>Words that were not kept</source>
      <translation>Palabras que no se guardaron</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/unkept_panel.py" />
      <source>Write on</source>
      <translation>Seguir escribiendo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/unkept_panel.py" />
      <source>{count} things that you wrote here were not kept</source>
      <translation>No se guardaron {count} textos que escribió aquí</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Back up</source>
      <translation>Hacer copia</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Back up and get ready</source>
      <translation>Hacer copia y preparar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Check</source>
      <translation>Comprobar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Check an update …</source>
      <translation>Comprobar una actualización …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Close Consultroom, and let whoever looks after this computer run the line below. Programs that are sealed from the network cannot install anything.</source>
      <translation>Cierre Consultroom y deje que quien se ocupa de este equipo ejecute la línea de abajo. Los programas sellados frente a la red no pueden instalar nada.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Consultroom {version}</source>
      <translation>Consultroom {version}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Copy what to run</source>
      <translation>Copiar lo que hay que ejecutar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>It is read whole, and nothing is installed.</source>
      <translation>Se lee entera, y no se instala nada.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Of {day}, signed by the release key «{key}», {size}. Every byte is as signed.</source>
      <translation>Del {day}, firmada con la clave de publicación «{key}», {size}. Cada byte está como se firmó.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Put the update away</source>
      <translation>Dejar la actualización</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>The way back is «consultroom update back»; its backup lies in «{folder}».</source>
      <translation>El camino de vuelta es «consultroom update back»; su copia de seguridad está en «{folder}».</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>The way back needs it. A stick is enough, or a folder on another disk.</source>
      <translation>El camino de vuelta la necesita. Basta una memoria USB o una carpeta en otro disco.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Updates (*.update)</source>
      <translation>Actualizaciones (*.update)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Updates come on a stick, signed by whoever makes Consultroom.</source>
      <translation>Las actualizaciones llegan en una memoria USB, firmadas por quien hace Consultroom.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Version and updates</source>
      <translation>Versión y actualizaciones</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Version {version} can be installed</source>
      <translation>La versión {version} se puede instalar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Version {version} is ready to be installed</source>
      <translation>La versión {version} está lista para instalarse</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>What to run</source>
      <translation>Qué ejecutar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Where does the backup go?</source>
      <translation>¿Adónde va la copia de seguridad?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/update_panel.py" />
      <source>Which update?</source>
      <translation>¿Qué actualización?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>A report to compare with</source>
      <translation>Un informe con el que comparar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>At precision {precision}</source>
      <translation>Con la precisión {precision}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>At the precision in use</source>
      <translation>Con la precisión en uso</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Close the reports</source>
      <translation>Cerrar los informes</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Compared with nothing</source>
      <translation>Sin comparar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Compared with {report}</source>
      <translation>Comparado con {report}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>It holds figures only, and what counts is the report in the clinic's store.</source>
      <translation>Contiene solo cifras, y lo que cuenta es el informe en el almacén de la clínica.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Measure</source>
      <translation>Medir</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Measure on our own cases …</source>
      <translation>Medir con nuestros casos …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Measure on your own cases</source>
      <translation>Medir con sus propios casos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Measure {model}  ({keys})</source>
      <translation>Medir {model}  ({keys})</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>No model was validated on this workstation yet. «Use this model» does it first, on built-in cases.</source>
      <translation>Aún no se ha validado ningún modelo en este puesto. «Usar este modelo» lo hace primero, con casos incluidos.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Page (.html)</source>
      <translation>Página (.html)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Recordings with their words beside them: visit.wav and visit.txt. Sounds without words are called fan.non-speech.wav.</source>
      <translation>Grabaciones con sus palabras al lado: visit.wav y visit.txt. Los sonidos sin palabras se llaman fan.non-speech.wav.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Reports on the models</source>
      <translation>Informes de los modelos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Reports, the newest first</source>
      <translation>Informes, primero los más recientes</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Save as a page …</source>
      <translation>Guardar como página …</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Select a model for speech or notes that is on this workstation.</source>
      <translation>Seleccione un modelo de voz o de notas que esté en este puesto.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>They stay where they are; only figures are kept. It may take hours, and goes on where it was stopped.</source>
      <translation>Se quedan donde están; solo se conservan cifras. Puede tardar horas, y continúa donde se detuvo.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Visits as text with the note that people wrote: visit.txt and visit.note.txt.</source>
      <translation>Consultas como texto, con la nota que escribieron personas: visit.txt y visit.note.txt.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>What the clinic asks for stands in its settings.</source>
      <translation>Lo que pide la clínica figura en sus ajustes.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Where does the page go?</source>
      <translation>¿Adónde va la página?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/validation_panel.py" />
      <source>Which cases is {model} measured on?</source>
      <translation>¿Con qué casos se mide {model}?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/waiting.py" />
      <source>Stop what is under way</source>
      <translation>Detener lo que está en curso</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/word_bar.py" />
      <source>Always</source>
      <translation>Siempre</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/word_bar.py" />
      <source>Always write it like this</source>
      <translation>Escribirlo siempre así</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/word_bar.py" />
      <source>Heard «{words}». Always write it like this:</source>
      <translation>Se oyó «{words}». Escribirlo siempre así:</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/word_bar.py" />
      <source>Leave without a new word</source>
      <translation>Cancelar sin palabra nueva</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/words_field.py" />
      <source>The words belong together.</source>
      <translation>Las palabras corresponden entre sí.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/work_panel.py" />
      <source>Under way</source>
      <translation>En curso</translation>
    </message>
  </context>
</TS>
