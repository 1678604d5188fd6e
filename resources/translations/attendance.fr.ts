<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AttendancePage</name>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>Whole grid</source>
        <translation>Grille entière</translation>
    </message>
    <message>
        <source>What is proposed: present, or late</source>
        <translation>Ce qui est proposé&#xa0;: présent ou en retard</translation>
    </message>
    <message>
        <source>Left, remark, who came instead, times</source>
        <translation>Départ, remarque, qui est venu à sa place, heures</translation>
    </message>
    <message>
        <source>Mark the rest</source>
        <translation>Noter les autres</translation>
    </message>
    <message>
        <source>Set up the programme</source>
        <translation>Préparer le programme</translation>
    </message>
    <message>
        <source>No half-day is planned yet</source>
        <translation>Aucune demi-journée n’est encore prévue</translation>
    </message>
    <message>
        <source>Place the modules on their dates: each morning and afternoon gets its register.</source>
        <translation>Placez les modules sur leurs dates&#xa0;: chaque matin et chaque après-midi aura son registre.</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Enlever la marque</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <translation>Signer à l’écran</translation>
    </message>
    <message>
        <source>Every earlier value</source>
        <translation>Toutes les valeurs d’avant</translation>
    </message>
    <message>
        <source>Close or reopen</source>
        <translation>Clore ou rouvrir</translation>
    </message>
    <message>
        <source>Add who is not on the list</source>
        <translation>Ajouter qui n’est pas sur la liste</translation>
    </message>
    <message>
        <source>Previous half-day, next half-day</source>
        <translation>Demi-journée précédente, suivante</translation>
    </message>
    <message>
        <source>Rule and statuses</source>
        <translation>Règle et statuts</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Liste d’appel</translation>
    </message>
    <message numerus="yes">
        <source>%n people expected</source>
        <translation>
            <numerusform>%n inscrit</numerusform>
            <numerusform>%n inscrits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Liste d’appel</translation>
    </message>
    <message>
        <source>Whole grid</source>
        <translation>Grille entière</translation>
    </message>
    <message>
        <source>Half-days</source>
        <translation>Demi-journées</translation>
    </message>
    <message>
        <source>Previous half-day</source>
        <translation>Demi-journée précédente</translation>
    </message>
    <message>
        <source>Next half-day</source>
        <translation>Demi-journée suivante</translation>
    </message>
    <message>
        <source>Mark the rest</source>
        <translation>Noter les autres</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Reopen the register</source>
        <translation>Rouvrir le registre</translation>
    </message>
    <message>
        <source>Close the register</source>
        <translation>Clore le registre</translation>
    </message>
    <message>
        <source>Register closed</source>
        <translation>Registre clos</translation>
    </message>
    <message>
        <source>Register closed by {name}, {when}</source>
        <translation>Registre clos par {name}, {when}</translation>
    </message>
    <message>
        <source>The register of {half_day} is closed: nothing was noted. Ctrl L reopens it.</source>
        <translation>Le registre du {half_day} est clos : rien n’a été noté. Ctrl L le rouvre.</translation>
    </message>
    <message>
        <source>Register of {half_day} closed</source>
        <translation>Registre du {half_day} clos</translation>
    </message>
    <message numerus="yes">
        <source>Register of {half_day} closed, %n not yet marked</source>
        <translation>
            <numerusform>Registre du {half_day} clos, %n pas encore noté</numerusform>
            <numerusform>Registre du {half_day} clos, %n pas encore notés</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why is the register opened again?</source>
        <translation>Pourquoi rouvrir le registre ?</translation>
    </message>
    <message>
        <source>The reason stays beside the register, with your name and the time.</source>
        <translation>Le motif reste à côté du registre, avec votre nom et l’heure.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Laisser clos</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Reopened: {reason}</source>
        <translation>Rouvert : {reason}</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Il faut un motif</translation>
    </message>
    <message>
        <source>Register of {half_day} reopened</source>
        <translation>Registre du {half_day} rouvert</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Remark on {name}</source>
        <translation>Remarque sur {name}</translation>
    </message>
    <message>
        <source>Arrival and departure of {name}, like 9:05 11:30</source>
        <translation>{name}&#xa0;: arrivée et départ, comme 9:05 11:30</translation>
    </message>
    <message>
        <source>Who came for {name}?</source>
        <translation>Qui est venu pour {name} ?</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message numerus="yes">
        <source> of %n marked</source>
        <translation>
            <numerusform> sur %n noté</numerusform>
            <numerusform> sur %n notés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridColumns</name>
    <message>
        <source>from {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Suivies</translation>
    </message>
    <message>
        <source>M{number}</source>
        <translation>M{number}</translation>
    </message>
    <message>
        <source>all half-days attended</source>
        <translation>toutes les demi-journées suivies</translation>
    </message>
    <message>
        <source>some half-days attended</source>
        <translation>suivi en partie</translation>
    </message>
    <message>
        <source>no half-day attended</source>
        <translation>aucune demi-journée suivie</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>not theirs</source>
        <translation>ne le concerne pas</translation>
    </message>
    <message>
        <source>{done} of {planned} h</source>
        <translation>{done} sur {planned} h</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Achevée</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>achevée</translation>
    </message>
    <message>
        <source>completed by exception: {reason}</source>
        <translation>achevée par exception : {reason}</translation>
    </message>
    <message>
        <source>not completed by exception: {reason}</source>
        <translation>non achevée par exception : {reason}</translation>
    </message>
    <message>
        <source>one more absence is one too many</source>
        <translation>une absence de plus serait de trop</translation>
    </message>
    <message>
        <source>can no longer complete it</source>
        <translation>ne peut plus l’achever</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>rien de prévu</translation>
    </message>
</context>
<context>
    <name>HalfDay</name>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>morn.</source>
        <translation>mat.</translation>
    </message>
    <message>
        <source>aft.</source>
        <translation>apr.-m.</translation>
    </message>
    <message>
        <source>M{numbers}</source>
        <translation>M{numbers}</translation>
    </message>
    <message>
        <source>Module {numbers}</source>
        <translation>Module {numbers}</translation>
    </message>
    <message>
        <source>Modules {numbers}</source>
        <translation>Modules {numbers}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>HalfDays</name>
    <message>
        <source>Half-day</source>
        <translation>Demi-journée</translation>
    </message>
</context>
<context>
    <name>MarkStory</name>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (annulé)</translation>
    </message>
    <message>
        <source>no longer marked</source>
        <translation>n’est plus noté(e)</translation>
    </message>
    <message>
        <source>came at {time}</source>
        <translation>venu(e) à {time}</translation>
    </message>
    <message>
        <source>left at {time}</source>
        <translation>parti(e) à {time}</translation>
    </message>
    <message>
        <source>has not left</source>
        <translation>n’est pas parti(e)</translation>
    </message>
    <message>
        <source>{name} came</source>
        <translation>{name} est venu(e)</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>signature removed</source>
        <translation>signature retirée</translation>
    </message>
    <message>
        <source>no remark</source>
        <translation>sans remarque</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>{name} signed</source>
        <translation>{name} : signature enregistrée</translation>
    </message>
    <message>
        <source>{name} left at {time}</source>
        <translation>{name}&#xa0;: départ à {time}</translation>
    </message>
    <message>
        <source>{name} has not left</source>
        <translation>{name} est encore là</translation>
    </message>
    <message>
        <source>Noted beside {name}: {text}</source>
        <translation>Noté pour {name} : {text}</translation>
    </message>
    <message>
        <source>{name}: no remark</source>
        <translation>{name} : sans remarque</translation>
    </message>
    <message>
        <source>Times of {name} noted</source>
        <translation>{name}&#xa0;: heures notées</translation>
    </message>
    <message>
        <source>{name} came for {official}</source>
        <translation>{name} est venu(e) pour {official}</translation>
    </message>
    <message>
        <source>{name}: no longer marked</source>
        <translation>Marque enlevée&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n people: {status}</source>
        <translation>
            <numerusform>%n personne&#xa0;: {status}</numerusform>
            <numerusform>%n personnes&#xa0;: {status}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} added and marked, to complete later</source>
        <translation>Sur la liste et noté&#xa0;: {name}, à compléter</translation>
    </message>
    <message>
        <source>This badge belongs to nobody in this file.</source>
        <translation>Ce badge n’est celui de personne dans ce fichier.</translation>
    </message>
    <message>
        <source>{name} is marked already: {status}</source>
        <translation>{name} est déjà noté(e) : {status}</translation>
    </message>
    <message>
        <source>This code is not one of this program’s badges: nobody was marked.</source>
        <translation>Ce code n’est pas celui d’un badge du programme : personne n’a été noté.</translation>
    </message>
    <message>
        <source>{name} could not be marked.</source>
        <translation>{name}&#xa0;: la marque n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}&#xa0;: {status}</translation>
    </message>
    <message>
        <source>{words} at {time}</source>
        <translation>{words} à {time}</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>MiniGrid</name>
    <message>
        <source>People by half-days</source>
        <translation>Personnes par demi-journées</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>to complete</source>
        <translation>à compléter</translation>
    </message>
    <message>
        <source>two laptops disagree: choose one</source>
        <translation>deux portables ne disent pas la même chose : choisissez</translation>
    </message>
    <message>
        <source>{name} came</source>
        <translation>{name} est venu(e)</translation>
    </message>
    <message>
        <source>came for {name}</source>
        <translation>est venu(e) pour {name}</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>First letters of a name</source>
        <translation>Premières lettres d’un nom</translation>
    </message>
    <message>
        <source>People of the half-day</source>
        <translation>Personnes de la demi-journée</translation>
    </message>
    <message>
        <source>Not on the list?</source>
        <translation>Pas sur la liste&#xa0;?</translation>
    </message>
    <message>
        <source>adds the person</source>
        <translation>ajoute la personne</translation>
    </message>
    <message>
        <source>This register is closed:</source>
        <translation>Ce registre est clos&#xa0;:</translation>
    </message>
    <message>
        <source>Two or three letters, or ↓,</source>
        <translation>Deux ou trois lettres ou ↓,</translation>
    </message>
    <message>
        <source>reopens it.</source>
        <translation>le rouvre.</translation>
    </message>
    <message>
        <source>= keep it, Esc = leave it.</source>
        <translation>= garder, Échap = laisser.</translation>
    </message>
    <message>
        <source>= came instead, Esc = leave it.</source>
        <translation>= est venu(e) à sa place, Échap = laisser.</translation>
    </message>
    <message>
        <source>= late, and on to the next.</source>
        <translation>= en retard, et au suivant.</translation>
    </message>
    <message>
        <source>= present, and on to the next.</source>
        <translation>= présent, et au suivant.</translation>
    </message>
    <message>
        <source>nobody of the {total} expected</source>
        <translation>personne parmi les {total} attendus</translation>
    </message>
    <message numerus="yes">
        <source>%n names of {total}</source>
        <translation>
            <numerusform>%n nom sur {total}</numerusform>
            <numerusform>%n noms sur {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>Register closed: Ctrl L reopens it</source>
        <translation>Registre clos&#xa0;: Ctrl L le rouvre</translation>
    </message>
    <message>
        <source>Enter = late</source>
        <translation>Entrée = en retard, et au suivant</translation>
    </message>
    <message>
        <source>Enter = present</source>
        <translation>Entrée = présent, et au suivant</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Sign on the screen…</source>
        <translation>Signer à l’écran…</translation>
    </message>
    <message>
        <source>Leaves now</source>
        <translation>Part maintenant</translation>
    </message>
    <message>
        <source>Remark…</source>
        <translation>Remarque…</translation>
    </message>
    <message>
        <source>Somebody else came…</source>
        <translation>Une autre personne est venue…</translation>
    </message>
    <message>
        <source>Times…</source>
        <translation>Heures…</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Enlever la marque</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message numerus="yes">
        <source>The %n others, last marked first</source>
        <translation>
            <numerusform>L’autre personne</numerusform>
            <numerusform>Les %n autres, les derniers notés d’abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet marked</source>
        <translation>
            <numerusform>%n personne pas encore notée</numerusform>
            <numerusform>%n personnes pas encore notées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already marked, last first</source>
        <translation>
            <numerusform>%n déjà notée</numerusform>
            <numerusform>%n déjà notées, les dernières d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>No name here has these letters: Ctrl Enter adds the person</source>
        <translation>Personne ne répond à ces lettres&#xa0;: Ctrl Entrée ajoute la personne, présente</translation>
    </message>
    <message>
        <source>Nobody is expected yet: Ctrl 2 leads to the list to import. Or type a name, and Ctrl Enter adds the person.</source>
        <translation>Personne n’est encore attendu : Ctrl 2 mène à la liste à importer. Ou tapez un nom, et Ctrl Entrée ajoute la personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type letters</source>
        <translation>
            <numerusform>encore %n&#xa0;: tapez des lettres</numerusform>
            <numerusform>encore %n&#xa0;: tapez des lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this group</source>
        <translation>Hors de ce groupe</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rule and statuses</source>
        <translation>Règle et statuts</translation>
    </message>
    <message>
        <source>Changes are saved at once and travel with the next hand-over.</source>
        <translation>Chaque réponse est gardée aussitôt et suit la prochaine remise.</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>Leave a name empty to keep the program’s own, which agrees with the person: présent, présente.</source>
        <translation>Laissez un nom vide pour garder celui du programme, qui s’accorde : présent, présente.</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Completed with a share of</source>
        <translation>Achevée avec une part</translation>
    </message>
    <message>
        <source>the modules</source>
        <translation>des modules</translation>
    </message>
    <message>
        <source>the hours</source>
        <translation>des heures</translation>
    </message>
    <message>
        <source>Share in %</source>
        <translation>Part en %</translation>
    </message>
    <message>
        <source>A module counts as attended once one of its half-days was. Half-days before a person was enrolled do not count.</source>
        <translation>Un module est suivi dès qu’une de ses demi-journées l’a été. Les demi-journées d’avant l’inscription ne comptent pas.</translation>
    </message>
    <message>
        <source>Late arrivals</source>
        <translation>Les retards</translation>
    </message>
    <message>
        <source>Completion rule</source>
        <translation>La règle d’achèvement</translation>
    </message>
    <message>
        <source>Late after (minutes)</source>
        <translation>Retard proposé après (minutes)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <translation>En arabe</translation>
    </message>
    <message>
        <source>In French and Arabic</source>
        <translation>En français et en arabe</translation>
    </message>
    <message>
        <source>Signed sheet and register…</source>
        <translation>Feuille signée et registre…</translation>
    </message>
    <message>
        <source>All papers…</source>
        <translation>Tous les papiers…</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
</context>
<context>
    <name>SigningDialog</name>
    <message>
        <source>Signature of {name}</source>
        <translation>Signature&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Sign here with a pen, a finger or the mouse</source>
        <translation>Signez ici au stylet, au doigt ou à la souris</translation>
    </message>
    <message>
        <source>With this signature you confirm that you were here.</source>
        <translation>Par cette signature, vous confirmez votre présence.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Present without signature</source>
        <translation>Présence sans signature</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Rien n’est encore écrit</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Present</source>
        <comment>a woman</comment>
        <translation>Présente</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>a woman</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Excused</source>
        <comment>a woman</comment>
        <translation>Excusée</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>a woman</comment>
        <translation>Absente</translation>
    </message>
    <message>
        <source>Represented</source>
        <comment>a woman</comment>
        <translation>Représentée</translation>
    </message>
    <message>
        <source>Not yet marked</source>
        <comment>a woman</comment>
        <translation>Pas encore notée</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>a man</comment>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>a man</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Excused</source>
        <comment>a man</comment>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>a man</comment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Represented</source>
        <comment>a man</comment>
        <translation>Représenté</translation>
    </message>
    <message>
        <source>Not yet marked</source>
        <comment>a man</comment>
        <translation>Pas encore noté</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>anybody</comment>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>anybody</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Excused</source>
        <comment>anybody</comment>
        <translation>Absence excusée</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>anybody</comment>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Represented</source>
        <comment>anybody</comment>
        <translation>Représentation</translation>
    </message>
    <message>
        <source>Not yet marked</source>
        <comment>anybody</comment>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>several</comment>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>several</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Excused</source>
        <comment>several</comment>
        <translation>Excusés</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>several</comment>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Represented</source>
        <comment>several</comment>
        <translation>Représentés</translation>
    </message>
    <message>
        <source>Not yet marked</source>
        <comment>several</comment>
        <translation>Pas encore notés</translation>
    </message>
    <message>
        <source>Two laptops disagree</source>
        <translation>Deux portables ne sont pas d’accord</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>in Arabic</source>
        <translation>en arabe</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>{status}, symbol</source>
        <translation>{status}, symbole</translation>
    </message>
    <message>
        <source>{status}, colour</source>
        <translation>{status}, couleur</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Coche</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Croix</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Grey-blue</source>
        <translation>Gris-bleu</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Cuivre</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message numerus="yes">
        <source>of %n marked</source>
        <translation>
            <numerusform>sur %n noté</numerusform>
            <numerusform>sur %n notés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n others are…</source>
        <translation>
            <numerusform>L’autre personne est…</numerusform>
            <numerusform>Les %n autres sont…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>{name}: the rule holds again</source>
        <translation>{name} : la règle vaut de nouveau</translation>
    </message>
    <message>
        <source>Why does the training of {name} count as completed?</source>
        <translation>{name}&#xa0;: pourquoi la formation compte-t-elle comme achevée&#xa0;?</translation>
    </message>
    <message>
        <source>Why does the training of {name} not count as completed?</source>
        <translation>{name}&#xa0;: pourquoi la formation ne compte-t-elle pas comme achevée&#xa0;?</translation>
    </message>
    <message>
        <source>Exception of {name} noted</source>
        <translation>{name}&#xa0;: exception notée</translation>
    </message>
    <message>
        <source>The reason stays with the person and travels with every hand-over.</source>
        <translation>Le motif reste avec la personne et suit chaque remise.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Note the exception</source>
        <translation>Noter l’exception</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Il faut un motif</translation>
    </message>
    <message>
        <source>Enrolment of {name} noted</source>
        <translation>{name}&#xa0;: inscription notée</translation>
    </message>
    <message>
        <source>From which day is {name} enrolled?</source>
        <translation>Depuis quel jour {name} est-il (elle) inscrit(e) ?</translation>
    </message>
    <message>
        <source>Earlier half-days do not count against them. Blank: from the beginning.</source>
        <translation>Les demi-journées d’avant ne lui sont pas comptées. Vide : depuis le début.</translation>
    </message>
    <message>
        <source>Day, like 10/12/2021</source>
        <translation>Jour, comme 10/12/2021</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>{text} is no day: write it like 10/12/2021</source>
        <translation>{text} n’est pas un jour : écrivez-le comme 10/12/2021</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Attendance grid</source>
        <translation>Grille des présences</translation>
    </message>
</context>
<context>
    <name>WholeGrid</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Rule and statuses</source>
        <translation>Règle et statuts</translation>
    </message>
    <message>
        <source>People and half-days</source>
        <translation>Personnes et demi-journées</translation>
    </message>
    <message>
        <source>Half-days</source>
        <translation>Demi-journées</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Dans la salle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>Qui montrer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>About to miss</source>
        <translation>Sur le fil</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Hors règle</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Achevée</translation>
    </message>
    <message>
        <source>Never came</source>
        <translation>Jamais venus</translation>
    </message>
    <message>
        <source>Absent now</source>
        <translation>Absents</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>completed with {share} % of the hours</source>
        <translation>achevée avec {share} % des heures</translation>
    </message>
    <message>
        <source>completed with {share} % of the modules</source>
        <translation>achevée avec {share} % des modules</translation>
    </message>
    <message>
        <source>Completed all the same, because…</source>
        <translation>Achevée quand même, parce que…</translation>
    </message>
    <message>
        <source>Not completed, because…</source>
        <translation>Pas achevée, parce que…</translation>
    </message>
    <message>
        <source>The rule holds again</source>
        <translation>La règle vaut de nouveau</translation>
    </message>
    <message>
        <source>Enrolled from…</source>
        <translation>Inscrit(e) depuis…</translation>
    </message>
    <message>
        <source>The person’s page</source>
        <translation>La fiche de la personne</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <translation>En arabe</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>As an Excel file…</source>
        <translation>En fichier Excel…</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
</context>
</TS>
