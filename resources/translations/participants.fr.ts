<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AgreementRow</name>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Jour de la réponse</translation>
    </message>
    <message>
        <source>Says yes</source>
        <translation>Dit oui</translation>
    </message>
    <message>
        <source>Says no</source>
        <translation>Dit non</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Ce jour n’existe pas</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>two laptops disagree: counts as no until it is noted</source>
        <translation>deux portables ne disent pas la même chose : compte comme un non jusqu’à ce que ce soit noté</translation>
    </message>
    <message>
        <source>yes, on {day}</source>
        <translation>oui, le {day}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>withdrawn on {day}: in no document any more</source>
        <translation>retirée le {day} : plus dans aucun document</translation>
    </message>
    <message>
        <source>withdrawn: in no document any more</source>
        <translation>retirée : plus dans aucun document</translation>
    </message>
    <message>
        <source>no, on {day}: in no document</source>
        <translation>non, le {day} : dans aucun document</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>What she agrees to</source>
        <translation>Ce qu’elle accepte</translation>
    </message>
    <message>
        <source>What he agrees to</source>
        <translation>Ce qu’il accepte</translation>
    </message>
    <message>
        <source>What this person agrees to</source>
        <translation>Ce que cette personne accepte</translation>
    </message>
</context>
<context>
    <name>Bringer</name>
    <message numerus="yes">
        <source>%n marks imported</source>
        <translation>
            <numerusform>%n présence importée</numerusform>
            <numerusform>%n présences importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n personne ajoutée</numerusform>
            <numerusform>%n personnes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n complétée</numerusform>
            <numerusform>%n complétées</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: attendance, {key}</source>
        <translation>Ensuite, les présences : {key}</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation>Listes de personnes</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Not known</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Would not say</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>Rural</translation>
    </message>
    <message>
        <source>Urban</source>
        <translation>Urbain</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Under 25</source>
        <translation>Moins de 25 ans</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation>25 à 34 ans</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation>35 à 49 ans</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>50 à 64 ans</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 ans et plus</translation>
    </message>
    <message>
        <source>A digit is missing: kept as is</source>
        <translation>Il manque un chiffre&#xa0;: gardé tel quel</translation>
    </message>
    <message>
        <source>Too many digits: kept as is</source>
        <translation>Trop de chiffres&#xa0;: gardé tel quel</translation>
    </message>
    <message>
        <source>The spreadsheet rounded it: type it again</source>
        <translation>Le tableur l’a arrondi&#xa0;: retapez-le</translation>
    </message>
    <message>
        <source>Not understood as a number: kept as is</source>
        <translation>Ce n’est pas un numéro&#xa0;: gardé tel quel</translation>
    </message>
    <message>
        <source>A digit is missing</source>
        <translation>Il manque un chiffre</translation>
    </message>
    <message>
        <source>There is a digit too many</source>
        <translation>Il y a un chiffre de trop</translation>
    </message>
    <message>
        <source>No number begins like this</source>
        <translation>Aucun numéro ne commence ainsi</translation>
    </message>
    <message>
        <source>Rounded: type all its digits</source>
        <translation>Arrondi : tapez tous ses chiffres</translation>
    </message>
    <message>
        <source>This is no phone number</source>
        <translation>Ce n’est pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>This is no e-mail address</source>
        <translation>Ce n’est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>That day does not exist</source>
        <translation>Ce jour n’existe pas</translation>
    </message>
    <message>
        <source>Neither a year nor a date</source>
        <translation>Ni une année, ni une date</translation>
    </message>
    <message>
        <source>Type the four digits of the year</source>
        <translation>Tapez l’année en quatre chiffres</translation>
    </message>
    <message>
        <source>Nobody is born in that year</source>
        <translation>Personne n’est né cette année-là</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Il manque le nom</translation>
    </message>
    <message>
        <source>The letters are lost</source>
        <translation>Les lettres sont perdues</translation>
    </message>
    <message>
        <source>The letters can&apos;t be read</source>
        <translation>Les lettres sont illisibles</translation>
    </message>
    <message>
        <source>Letters are lost</source>
        <translation>Des lettres sont perdues</translation>
    </message>
    <message>
        <source>The letters are garbled</source>
        <translation>Les lettres sont brouillées</translation>
    </message>
    <message>
        <source>It holds invisible signs</source>
        <translation>Il contient des signes invisibles</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Le texte est trop long</translation>
    </message>
    <message>
        <source>Nobody here is called so</source>
        <translation>Personne ici ne porte ce nom</translation>
    </message>
    <message>
        <source>This is not understood</source>
        <translation>Ce n’est pas compris</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the Arabic name</source>
        <translation>le nom en arabe</translation>
    </message>
    <message>
        <source>the phone</source>
        <translation>le téléphone</translation>
    </message>
    <message>
        <source>the e-mail</source>
        <translation>l’e-mail</translation>
    </message>
    <message>
        <source>the sex</source>
        <translation>le sexe</translation>
    </message>
    <message>
        <source>the year of birth</source>
        <translation>l’année de naissance</translation>
    </message>
    <message>
        <source>the age band</source>
        <translation>la tranche d’âge</translation>
    </message>
    <message>
        <source>where the person lives</source>
        <translation>le milieu</translation>
    </message>
    <message>
        <source>the disability</source>
        <translation>le handicap</translation>
    </message>
    <message>
        <source>the commune</source>
        <translation>la commune</translation>
    </message>
    <message>
        <source>the province</source>
        <translation>la province</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>la région</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>le rôle</translation>
    </message>
    <message>
        <source>the function</source>
        <translation>la fonction</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>l’organisation</translation>
    </message>
    <message>
        <source>the remark</source>
        <translation>la remarque</translation>
    </message>
    <message>
        <source>the day from which they count</source>
        <translation>le jour à partir duquel elles comptent</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>correct</source>
        <translation>corriger</translation>
    </message>
    <message>
        <source>leave out, take again</source>
        <translation>laisser, reprendre</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>défaire</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>{date}, a.m.</source>
        <translation>{date}, matin</translation>
    </message>
    <message>
        <source>{date}, p.m.</source>
        <translation>{date}, apr.-m.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée</translation>
    </message>
    <message>
        <source>new half-day</source>
        <translation>nouvelle demi-journée</translation>
    </message>
    <message>
        <source>in the register</source>
        <translation>dans le registre</translation>
    </message>
    <message>
        <source>Days of the grid</source>
        <translation>Jours de la grille</translation>
    </message>
</context>
<context>
    <name>Eraser</name>
    <message>
        <source>I know that this can’t be undone</source>
        <translation>Je sais que c’est définitif</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Effacer {name} ?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>First tick that you know</source>
        <translation>Cochez d’abord : vous savez que c’est définitif</translation>
    </message>
    <message>
        <source>Erased, here and on every laptop that receives your file: names, phone, e-mail, year of birth, function and remarks, whoever wrote them.</source>
        <translation>S’en vont, ici et sur chaque portable qui recevra votre fichier : les noms, le téléphone, l’e-mail, l’année de naissance, la fonction et les remarques, quel qu’en soit l’auteur.</translation>
    </message>
    <message numerus="yes">
        <source>%n half-day(s)</source>
        <translation>
            <numerusform>%n demi-journée</numerusform>
            <numerusform>%n demi-journées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>%n prise de parole</numerusform>
            <numerusform>%n prises de parole</numerusform>
        </translation>
    </message>
    <message>
        <source>sex, age band, role and commune for the counts</source>
        <translation>le sexe, la tranche d’âge, le rôle et la commune, pour les chiffres</translation>
    </message>
    <message>
        <source>Kept, without a name: {what}.</source>
        <translation>Restent, sans nom : {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of signed sheets show this name beside others, and stay: first take away the one that must go too.</source>
        <translation>
            <numerusform>%n photo de feuille signée montre ce nom à côté d’autres et reste : si elle doit partir aussi, retirez-la d’abord.</numerusform>
            <numerusform>%n photos de feuilles signées montrent ce nom à côté d’autres et restent : celle qui doit partir aussi, retirez-la d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is erased here.</source>
        <translation>{name}&#xa0;: les données sont effacées ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of this laptop still hold this person, in {folder}: delete them if that is asked for.</source>
        <translation>
            <numerusform>%n sauvegarde de ce portable les contient encore, dans {folder} : supprimez-la si cela vous est demandé.</numerusform>
            <numerusform>%n sauvegardes de ce portable les contiennent encore, dans {folder} : supprimez-les si cela vous est demandé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that were handed over before hold this person too: have your new one merged there, and delete the old ones.</source>
        <translation>Les fichiers remis auparavant aussi : faites réunir le nouveau là-bas, et supprimer les anciens.</translation>
    </message>
</context>
<context>
    <name>GridPreview</name>
    <message>
        <source>Import attendance</source>
        <translation>Importer des présences</translation>
    </message>
    <message>
        <source>Rows of the grid</source>
        <translation>Lignes de la grille</translation>
    </message>
    <message>
        <source>One undo takes the whole import back.</source>
        <translation>Un seul retour en arrière reprend tout l’import.</translation>
    </message>
    <message>
        <source>Everything in it is here already</source>
        <translation>Tout est déjà ici</translation>
    </message>
    <message>
        <source>Choose the days</source>
        <translation>Choisir les jours</translation>
    </message>
    <message>
        <source>The grid is being read</source>
        <translation>La grille est en cours de lecture</translation>
    </message>
    <message numerus="yes">
        <source>marks to add</source>
        <translation>
            <numerusform>présence à ajouter</numerusform>
            <numerusform>présences à ajouter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people known already</source>
        <translation>
            <numerusform>personne déjà connue</numerusform>
            <numerusform>personnes déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new people</source>
        <translation>
            <numerusform>nouvelle personne</numerusform>
            <numerusform>nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marks here already</source>
        <translation>
            <numerusform>présence déjà ici</numerusform>
            <numerusform>présences déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rows to look at</source>
        <translation>
            <numerusform>ligne à voir</numerusform>
            <numerusform>lignes à voir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be people who are here already</source>
        <translation>
            <numerusform>%n personne est peut-être déjà inscrite</numerusform>
            <numerusform>%n personnes sont peut-être déjà inscrites</numerusform>
        </translation>
    </message>
    <message>
        <source>Days recognised: {taken} of {total}</source>
        <translation>Jours reconnus : {taken} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>Import %n marks</source>
        <translation>
            <numerusform>Importer %n présence</numerusform>
            <numerusform>Importer %n présences</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>In the register: {here}; in the grid: {listed}. The register stays.</source>
        <translation>Au registre : {here} ; dans la grille : {listed}. Le registre reste.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Record made</source>
        <translation>Fiche créée</translation>
    </message>
    <message>
        <source>taken off the list</source>
        <translation>retirée de la liste</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>rétablie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>another</source>
        <translation>un autre</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Say what a column holds</source>
        <translation>Dire ce que contient une colonne</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>The list is being read</source>
        <translation>La liste est en cours de lecture</translation>
    </message>
    <message>
        <source>No column holds the names yet</source>
        <translation>Aucune colonne ne contient encore les noms</translation>
    </message>
    <message>
        <source>Everybody on this list is here already</source>
        <translation>Toutes les personnes de cette liste sont déjà là</translation>
    </message>
    <message numerus="yes">
        <source>new people</source>
        <translation>
            <numerusform>personne nouvelle</numerusform>
            <numerusform>personnes nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rows left out</source>
        <translation>
            <numerusform>ligne laissée de côté</numerusform>
            <numerusform>lignes laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rows to look at</source>
        <translation>
            <numerusform>ligne à voir</numerusform>
            <numerusform>lignes à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>known already, {count} to complete</source>
        <translation>déjà connues, {count} à compléter</translation>
    </message>
    <message numerus="yes">
        <source>known already</source>
        <translation>
            <numerusform>déjà connue</numerusform>
            <numerusform>déjà connues</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the text was damaged before it came here</source>
        <translation>Une partie du texte a été abîmée avant d’arriver ici</translation>
    </message>
    <message>
        <source>No heading of this list is for names</source>
        <translation>Aucun en-tête de cette liste n’annonce les noms</translation>
    </message>
    <message>
        <source>Say below which column holds them.</source>
        <translation>Dites ci-dessous quelle colonne les contient.</translation>
    </message>
    <message numerus="yes">
        <source>%n may be people who are here already</source>
        <translation>
            <numerusform>%n est peut-être déjà inscrite</numerusform>
            <numerusform>%n sont peut-être déjà inscrites</numerusform>
        </translation>
    </message>
    <message>
        <source>: you decide afterwards.</source>
        <translation>&#xa0;: vous déciderez ensuite.</translation>
    </message>
    <message>
        <source>French, Arabic and English headings are understood</source>
        <translation>les en-têtes français, arabes et anglais sont compris</translation>
    </message>
    <message>
        <source>Columns recognised: {known} of {total}</source>
        <translation>Colonnes reconnues&#xa0;: {known} sur {total}</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>feuille «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import {added}, complete {completed}</source>
        <translation>Importer {added}, compléter {completed}</translation>
    </message>
    <message>
        <source>Complete {completed}</source>
        <translation>Compléter {completed}</translation>
    </message>
    <message>
        <source>Import {added}</source>
        <translation>Importer {added}</translation>
    </message>
    <message>
        <source>One Undo takes it all back; the same list again adds nobody.</source>
        <translation>Un « Défaire » retire tout. Réimporter n’ajoute personne.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été changé</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} est sur la liste</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>Fiche enregistrée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} n’est plus sur la liste</translation>
    </message>
    <message>
        <source>Two people again; every laptop will see it</source>
        <translation>De nouveau deux personnes ; tous les portables le verront</translation>
    </message>
    <message>
        <source>Meanwhile, {who} changed {field}</source>
        <translation>Entre-temps, {who} a changé {field}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>It is now: {value}. What you typed is still here.</source>
        <translation>C’est maintenant&#xa0;: {value}. Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma saisie</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre valeur</translation>
    </message>
    <message>
        <source>Put back and save</source>
        <translation>Remettre et enregistrer</translation>
    </message>
    <message>
        <source>This person was removed from the list meanwhile</source>
        <translation>Entre-temps, cette personne a été retirée de la liste</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Votre saisie est toujours là.</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Modules completed</source>
        <translation>Modules achevés</translation>
    </message>
    <message>
        <source>With a certificate</source>
        <translation>Avec attestation</translation>
    </message>
    <message>
        <source>Without a certificate</source>
        <translation>Sans attestation</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
</context>
<context>
    <name>Mandates</name>
    <message>
        <source>Mandates</source>
        <translation>Mandats</translation>
    </message>
</context>
<context>
    <name>Nobody</name>
    <message>
        <source>Add this person</source>
        <translation>Ajouter cette personne</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Personne ici</translation>
    </message>
    <message>
        <source>Nobody is called “{words}”</source>
        <translation>Personne ne répond à «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>This filter shows nobody at the moment.</source>
        <translation>Ce filtre ne montre personne pour le moment.</translation>
    </message>
    <message>
        <source>Two letters of the name are enough, in either script.</source>
        <translation>Deux lettres du nom suffisent, en latin ou en arabe.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>The same person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>C’est {name}</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>Write the name</source>
        <translation>Écrire le nom</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Reprendre la ligne</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>Prendre quand même</translation>
    </message>
    <message>
        <source>Write the year</source>
        <translation>Écrire l’année</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation>Garder {value}</translation>
    </message>
    <message>
        <source>Take {value}</source>
        <translation>Prendre {value}</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>Modifier la personne</translation>
    </message>
    <message>
        <source>While typing: go to the person who may be meant</source>
        <translation>Pendant la saisie&#xa0;: aller à la personne peut-être déjà inscrite</translation>
    </message>
    <message>
        <source>Remove the person from the list</source>
        <translation>Retirer la personne de la liste</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Border between the list and the form</source>
        <translation>Séparation entre la liste et la fiche</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>The room is waiting for its first people</source>
        <translation>La salle attend ses premières personnes</translation>
    </message>
    <message>
        <source>An Excel list is enough, in French or in Arabic. You see everything before it is imported.</source>
        <translation>Une liste Excel suffit, en français ou en arabe. Vous verrez tout avant d’importer.</translation>
    </message>
    <message>
        <source>or drop the file anywhere in this window</source>
        <translation>ou déposez le fichier n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Élus</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>{found} of {total} people</source>
        <translation>{found} sur {total} personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n people, each counted once</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes, chacune comptée une seule fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, phone</source>
        <translation>Nom, téléphone</translation>
    </message>
    <message>
        <source>Name (Latin or Arabic), phone, commune</source>
        <translation>Nom (latin ou arabe), téléphone, commune</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Coopérative</translation>
    </message>
    <message>
        <source>Mutual society</source>
        <translation>Mutuelle</translation>
    </message>
    <message>
        <source>Social enterprise</source>
        <translation>Entreprise sociale</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Elected official</source>
        <comment>a woman</comment>
        <translation>Élue</translation>
    </message>
    <message>
        <source>Elected official</source>
        <comment>a man</comment>
        <translation>Élu</translation>
    </message>
    <message>
        <source>Elected official</source>
        <comment>anybody</comment>
        <translation>Personne élue</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>à compléter</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Nom effacé</translation>
    </message>
</context>
<context>
    <name>PeopleTools</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Choisir plusieurs personnes</translation>
    </message>
    <message>
        <source>Paste a list from a spreadsheet</source>
        <translation>Coller une liste depuis un tableur</translation>
    </message>
    <message>
        <source>There is no list on the clipboard: copy rows of a spreadsheet first.</source>
        <translation>Le presse-papiers ne contient pas de liste : copiez d’abord des lignes d’un tableur.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Collé</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Name in Latin script</source>
        <translation>Nom en latin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Province or prefecture</source>
        <translation>Province ou préfecture</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Body or commission</source>
        <translation>Organe, commission</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’en</translation>
    </message>
    <message>
        <source>Half-days count from</source>
        <translation>Demi-journées comptées à partir du</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>or age band</source>
        <translation>ou tranche d’âge</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Handicap</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>To complete later</source>
        <translation>À compléter plus tard</translation>
    </message>
    <message>
        <source>A year or a day</source>
        <translation>Année ou jour</translation>
    </message>
    <message>
        <source>Before it began</source>
        <translation>Avant le début</translation>
    </message>
    <message>
        <source>A name in one script at least</source>
        <translation>Un nom, en latin ou en arabe</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Erase this person’s data…</source>
        <translation>Effacer les données de cette personne…</translation>
    </message>
    <message>
        <source>role, commune</source>
        <translation>rôle, commune</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>mandat</translation>
    </message>
    <message>
        <source>former mandates</source>
        <translation>mandats passés</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>naissance</translation>
    </message>
    <message>
        <source>rural or urban</source>
        <translation>milieu</translation>
    </message>
    <message>
        <source>disability</source>
        <translation>handicap</translation>
    </message>
    <message>
        <source>province</source>
        <translation>province</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>counted from</source>
        <translation>comptée à partir du</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>à compléter</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>Personne effacée</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>This person asked to be forgotten</source>
        <translation>Les données de cette personne ont été effacées</translation>
    </message>
    <message>
        <source>Attendance and counts stay, without a name. Whatever is typed here would be emptied again: if it is somebody else, add a new person.</source>
        <translation>Les présences et les chiffres restent, sans nom. Un nom écrit ici serait de nouveau effacé : s’il s’agit de quelqu’un d’autre, ajoutez une personne.</translation>
    </message>
    <message>
        <source>below: {fields}</source>
        <translation>plus bas&#xa0;: {fields}</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Nom effacé</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>depuis {year}</translation>
    </message>
    <message>
        <source>commune of {commune}</source>
        <translation>commune de {commune}</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Two records united on {day}</source>
        <translation>Deux fiches réunies le {day}</translation>
    </message>
    <message>
        <source>{name}, by {who}</source>
        <translation>{name}, noté par {who}</translation>
    </message>
    <message>
        <source>Certificate {name}</source>
        <translation>Attestation {name}</translation>
    </message>
    <message>
        <source>As it was before: {what}</source>
        <translation>Comme avant : {what}</translation>
    </message>
    <message>
        <source>{name} stands alone again</source>
        <translation>{name} est de nouveau une fiche à part</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Contact list</source>
        <translation>Liste de contacts</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Quotation by name</source>
        <translation>Citation avec son nom</translation>
    </message>
    <message>
        <source>{purpose}: yes</source>
        <translation>{purpose} : oui</translation>
    </message>
    <message>
        <source>{purpose}: no</source>
        <translation>{purpose} : non</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigée</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>case vide</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>{field}:</source>
        <translation>{field}&#xa0;:</translation>
    </message>
    <message>
        <source>Somebody who is here already</source>
        <translation>Une personne déjà inscrite</translation>
    </message>
    <message>
        <source>Gets {fields}</source>
        <translation>complète {fields}</translation>
    </message>
    <message>
        <source>{field}: {listed} instead of {here}</source>
        <translation>{field} : {listed} au lieu de {here}</translation>
    </message>
    <message>
        <source>{field} stays {value}</source>
        <translation>{field} reste&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Everything in it is here already</source>
        <translation>Tout y est déjà</translation>
    </message>
    <message>
        <source>Added, beside the person who is here already</source>
        <translation>Ajout, à côté de la personne déjà inscrite</translation>
    </message>
    <message>
        <source>Perhaps {name}, who is here already: you decide afterwards</source>
        <translation>Peut-être {name}, déjà dans la liste : vous déciderez ensuite</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>a woman</comment>
        <translation>Ajoutée à la liste</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>a man</comment>
        <translation>Ajouté à la liste</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>anybody</comment>
        <translation>Ajout à la liste</translation>
    </message>
    <message>
        <source>Is here already as</source>
        <translation>Déjà dans la liste sous le nom</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>personne nouvelle</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Leave the row out</source>
        <translation>Laisser la ligne</translation>
    </message>
    <message>
        <source>Leave as is</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message numerus="yes">
        <source>Also the %n other times it says “{text}”</source>
        <translation>
            <numerusform>Aussi l’autre fois où il est écrit « {text} »</numerusform>
            <numerusform>Aussi les %n autres fois où il est écrit « {text} »</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>%n réglée</numerusform>
            <numerusform>%n réglées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to look at</source>
        <translation>Il n’y a plus rien à voir</translation>
    </message>
    <message numerus="yes">
        <source>%n rows to look at</source>
        <translation>
            <numerusform>%n ligne à voir</numerusform>
            <numerusform>%n lignes à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>they do not hold up the others</source>
        <translation>elles ne bloquent pas les autres</translation>
    </message>
    <message numerus="yes">
        <source>%n of them above</source>
        <translation>
            <numerusform>dont une plus haut</numerusform>
            <numerusform>dont %n plus haut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people known already</source>
        <translation>
            <numerusform>%n déjà connue</numerusform>
            <numerusform>%n déjà connues</numerusform>
        </translation>
    </message>
    <message>
        <source>recognised, so not counted twice</source>
        <translation>reconnues, donc pas comptées deux fois</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n personne nouvelle</numerusform>
            <numerusform>%n personnes nouvelles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Commune of all</source>
        <translation>Commune de toutes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Aucun groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n personne choisie</numerusform>
            <numerusform>%n personnes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people changed</source>
        <translation>
            <numerusform>%n personne modifiée</numerusform>
            <numerusform>%n personnes modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken off the list</source>
        <translation>
            <numerusform>%n personne retirée de la liste</numerusform>
            <numerusform>%n personnes retirées de la liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>In dialogue</source>
        <translation>En dialogue</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Aucune séance pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>%n prise de parole</numerusform>
            <numerusform>%n prises de parole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>by name outside of this laptop</source>
        <translation>avec son nom hors de ce portable</translation>
    </message>
    <message>
        <source>by kind of organisation outside of this laptop</source>
        <translation>par type d’organisation hors de ce portable</translation>
    </message>
    <message>
        <source>as nobody outside of this laptop</source>
        <translation>sans personne hors de ce portable</translation>
    </message>
    <message>
        <source>by role outside of this laptop</source>
        <translation>par rôle hors de ce portable</translation>
    </message>
    <message>
        <source>to be kept by {day}</source>
        <translation>à tenir pour le {day}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Who changed what</source>
        <translation>Qui a changé quoi</translation>
    </message>
    <message>
        <source>See more of {n}</source>
        <translation>Voir la suite, sur {n}</translation>
    </message>
    <message>
        <source>See all ({n})</source>
        <translation>Tout voir ({n})</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>No half-day yet</source>
        <translation>Aucune demi-journée pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>{n} of %n module(s)</source>
        <translation>
            <numerusform>{n} sur %n module</numerusform>
            <numerusform>{n} sur %n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %n half-day(s)</source>
        <translation>
            <numerusform>{n} sur %n demi-journée</numerusform>
            <numerusform>{n} sur %n demi-journées</numerusform>
        </translation>
    </message>
    <message>
        <source>test: {before} {arrow} {after}</source>
        <translation>test : {before} {arrow} {after}</translation>
    </message>
    <message>
        <source>Certificate no. {number}</source>
        <translation>Attestation n° {number}</translation>
    </message>
    <message>
        <source>Issue again</source>
        <translation>Rééditer</translation>
    </message>
    <message>
        <source>Training completed</source>
        <translation>Formation achevée</translation>
    </message>
    <message>
        <source>Counts as completed: {reason}</source>
        <translation>Compte comme achevée : {reason}</translation>
    </message>
    <message>
        <source>Does not count as completed: {reason}</source>
        <translation>Ne compte pas comme achevée : {reason}</translation>
    </message>
    <message>
        <source>One more absence is one too many</source>
        <translation>Une absence de plus serait de trop</translation>
    </message>
    <message>
        <source>The rule can no longer be met</source>
        <translation>La règle ne peut plus être remplie</translation>
    </message>
</context>
<context>
    <name>Twin</name>
    <message>
        <source>same phone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same Arabic name</source>
        <translation>même nom en arabe</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Autre personne</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>même e-mail</translation>
    </message>
    <message>
        <source>nearly the same phone</source>
        <translation>téléphone presque identique</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>nom presque identique</translation>
    </message>
    <message>
        <source>nearly the same Arabic name</source>
        <translation>nom presque identique en arabe</translation>
    </message>
    <message>
        <source>same commune</source>
        <translation>même commune</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>même année de naissance</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>même organisation</translation>
    </message>
    <message>
        <source>Perhaps already registered</source>
        <comment>a woman</comment>
        <translation>Peut-être déjà inscrite</translation>
    </message>
    <message>
        <source>Perhaps already registered</source>
        <comment>a man</comment>
        <translation>Peut-être déjà inscrit</translation>
    </message>
    <message>
        <source>Perhaps already registered</source>
        <comment>anybody</comment>
        <translation>Peut-être déjà sur la liste</translation>
    </message>
    <message>
        <source>It is this person</source>
        <comment>a woman</comment>
        <translation>C’est elle</translation>
    </message>
    <message>
        <source>It is this person</source>
        <comment>a man</comment>
        <translation>C’est lui</translation>
    </message>
    <message>
        <source>It is this person</source>
        <comment>anybody</comment>
        <translation>Même personne</translation>
    </message>
</context>
<context>
    <name>UnitedWith</name>
    <message>
        <source>Take apart</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>United with “{name}” since {day}, by {author}</source>
        <translation>Réunie avec la fiche « {name} » depuis le {day}, par {author}</translation>
    </message>
</context>
</TS>
