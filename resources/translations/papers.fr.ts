<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Amounts</name>
    <message>
        <source>Sum: 40, or Sefrou 60</source>
        <translation>Somme : 40, ou Sefrou 60</translation>
    </message>
    <message>
        <source>{column}: a sum, or a place or a name and a sum</source>
        <translation>{column} : une somme, ou un lieu ou un nom et une somme</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody: {sum}</source>
        <translation>Pour tous : {sum}</translation>
    </message>
    <message numerus="yes">
        <source>{place}, %n person(s)</source>
        <translation>
            <numerusform>{place}, %n personne</numerusform>
            <numerusform>{place}, %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {sum}</source>
        <translation>{who} : {sum}</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <translation>Retirer : {words}</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Number and code</source>
        <translation>Numéro et code</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Is this certificate genuine?</source>
        <translation>Attestation authentique ?</translation>
    </message>
    <message>
        <source>Type or scan what stands beside the square code. No internet.</source>
        <translation>Tapez ou scannez ce qui figure à côté du code carré. Sans internet.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Another column, then Enter</source>
        <translation>Une autre colonne, puis Entrée</translation>
    </message>
    <message>
        <source>Another column</source>
        <translation>Une autre colonne</translation>
    </message>
    <message>
        <source>Columns of the sign-in sheets</source>
        <translation>Colonnes des feuilles d’émargement</translation>
    </message>
    <message>
        <source>At most three have room; each is totalled at the end of the sheet.</source>
        <translation>Il y a de la place pour trois ; chacune est totalisée en fin de feuille.</translation>
    </message>
    <message>
        <source>Transport refund</source>
        <translation>Remboursement du transport</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>HalfDaySheet</name>
    <message>
        <source>Previous half-day</source>
        <translation>La demi-journée précédente</translation>
    </message>
    <message>
        <source>Next half-day</source>
        <translation>La demi-journée suivante</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Language of the sign-in sheet</source>
        <translation>Langue de la feuille d’émargement</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print the sign-in sheet</source>
        <translation>Imprimer la feuille d’émargement</translation>
    </message>
    <message>
        <source>Photo beside the register</source>
        <translation>Photo à côté du registre</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Signed sheet</source>
        <translation>Feuille signée</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>No half-day is planned yet.</source>
        <translation>Aucune demi-journée n’est encore prévue.</translation>
    </message>
    <message>
        <source>Keep a photo of it, and compare line by line.</source>
        <translation>Gardez-en une photo et comparez ligne par ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) kept with this half-day.</source>
        <translation>
            <numerusform>%n photo gardée avec cette demi-journée.</numerusform>
            <numerusform>%n photos gardées avec cette demi-journée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Lines of the sheet</source>
        <translation>Lignes de la feuille</translation>
    </message>
    <message>
        <source>signed elsewhere</source>
        <translation>signé ailleurs</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>no signature</source>
        <translation>pas de signature</translation>
    </message>
</context>
<context>
    <name>Logos</name>
    <message>
        <source>Add a logo</source>
        <translation>Ajouter un logo</translation>
    </message>
    <message>
        <source>Logos at the head of the papers</source>
        <translation>Logos en tête des papiers</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>There is room for three</source>
        <translation>Il y a de la place pour trois</translation>
    </message>
    <message>
        <source>Remove logo {number} from the papers</source>
        <translation>Retirer le logo {number} des papiers</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Previous page, next page</source>
        <translation>La page d’avant, la page d’après</translation>
    </message>
    <message>
        <source>Larger, smaller, the whole page</source>
        <translation>Plus grand, plus petit, la page entière</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Retour là où vous étiez</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page d’avant</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page d’après</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>page by page</source>
        <translation>page par page</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Nothing is shown yet.</source>
        <translation>Rien n’est encore montré.</translation>
    </message>
    <message>
        <source>As it will be printed. Saved in {folder}.</source>
        <translation>Tel qu’il sera imprimé. Enregistré dans {folder}.</translation>
    </message>
    <message>
        <source>As it will be printed. Nothing was saved yet.</source>
        <translation>Tel qu’il sera imprimé. Rien n’est encore enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page envoyée à l’imprimante</numerusform>
            <numerusform>%n pages envoyées à l’imprimante</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>Print the sign-in sheet</source>
        <translation>Imprimer la feuille d’émargement</translation>
    </message>
    <message>
        <source>Signed sheet and register</source>
        <translation>Feuille signée et registre</translation>
    </message>
    <message>
        <source>Signed or not</source>
        <translation>Signé ou non</translation>
    </message>
    <message>
        <source>Previous, next half-day or photo</source>
        <translation>La demi-journée ou la photo précédente, la suivante</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Print the badges</source>
        <translation>Imprimer les badges</translation>
    </message>
    <message>
        <source>Print name tents</source>
        <translation>Imprimer les chevalets</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Le premier jour</translation>
    </message>
    <message>
        <source>Language of the certificates</source>
        <translation>Langue des attestations</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print the certificates</source>
        <translation>Imprimer les attestations</translation>
    </message>
    <message>
        <source>Only for one person: name, then Enter</source>
        <translation>Pour une seule personne : nom, puis Entrée</translation>
    </message>
    <message>
        <source>Only for one person</source>
        <translation>Pour une seule personne</translation>
    </message>
    <message>
        <source>At the end of the training</source>
        <translation>À la fin de la formation</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>You see each paper before you print it or keep it as a PDF.</source>
        <translation>Vous voyez chaque papier avant de l’imprimer ou de le garder en PDF.</translation>
    </message>
    <message>
        <source>Minutes and what was heard are written in Session: PDF, Word or text. Lists and the table of attendance are under Participants and Attendance: PDF or Excel.</source>
        <translation>Le compte rendu et ce qui a été entendu se font dans Séance : PDF, Word ou texte. Les listes et le tableau des présences, dans Participants et Présences : PDF ou Excel.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Personne n’est encore sur la liste.</translation>
    </message>
    <message>
        <source>Badges and name tents</source>
        <translation>Badges et chevalets</translation>
    </message>
    <message>
        <source>Name tents</source>
        <translation>Chevalets</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attestations</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s), 8 on a page.</source>
        <translation>
            <numerusform>%n badge, 8 par page.</numerusform>
            <numerusform>%n badges, 8 par page.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has completed the training by the programme’s rule yet.</source>
        <translation>Personne n’a encore terminé la formation selon la règle du programme.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) completed the training.</source>
        <translation>
            <numerusform>%n personne a terminé la formation.</numerusform>
            <numerusform>%n personnes ont terminé la formation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this name alone has completed</source>
        <translation>Ce nom ne désigne pas une seule personne ayant terminé</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Photo or scan</source>
        <translation>Photo ou scan</translation>
    </message>
</context>
<context>
    <name>ProofScreen</name>
    <message>
        <source>Add a photo</source>
        <translation>Ajouter une photo</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Retirer cette photo</translation>
    </message>
    <message>
        <source>Signed sheet and register</source>
        <translation>Feuille signée et registre</translation>
    </message>
    <message>
        <source>Photo of the signed sheet</source>
        <translation>Photo de la feuille signée</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>The whole sheet is read</source>
        <translation>Toute la feuille est lue</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>signed or not</source>
        <translation>signé ou non</translation>
    </message>
    <message>
        <source>enlarge the photo</source>
        <translation>agrandir la photo</translation>
    </message>
    <message>
        <source>marked present</source>
        <translation>marqués présents</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to look at</source>
        <translation>
            <numerusform>%n personne à voir</numerusform>
            <numerusform>%n personnes à voir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not read yet</source>
        <translation>
            <numerusform>%n ligne pas encore lue</numerusform>
            <numerusform>%n lignes pas encore lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Each difference was accepted</source>
        <translation>Chaque écart a été admis</translation>
    </message>
    <message>
        <source>Everything agrees</source>
        <translation>Tout s’accorde</translation>
    </message>
    <message>
        <source>{signed} signed, {there} marked present</source>
        <translation>{signed} signés, {there} marqués présents</translation>
    </message>
    <message>
        <source>photo kept by {author} on {day} at {time}</source>
        <translation>photo gardée par {author} le {day} à {time}</translation>
    </message>
    <message>
        <source>signed, if all agrees</source>
        <translation>signés, si tout s’accorde</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signés</translation>
    </message>
    <message>
        <source>This photo has not come yet</source>
        <translation>Cette photo n’est pas encore arrivée</translation>
    </message>
    <message>
        <source>Add a photo of the signed sheet, or drop it here</source>
        <translation>Ajoutez une photo de la feuille signée, ou déposez-la ici</translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>Photo {number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) kept with the half-day</source>
        <translation>
            <numerusform>%n photo gardée avec la demi-journée</numerusform>
            <numerusform>%n photos gardées avec la demi-journée</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo removed. Ctrl Z brings it back</source>
        <translation>Photo retirée. Ctrl Z la ramène</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Was {name} there?</source>
        <translation>{name}&#xa0;: présence&#xa0;?</translation>
    </message>
    <message>
        <source>Line {number}: marked present, no signature.</source>
        <translation>Ligne {number} : présence notée, case de signature vide.</translation>
    </message>
    <message>
        <source>Line {number}: signed, not marked present.</source>
        <translation>Ligne {number} : signée, mais présence non notée.</translation>
    </message>
    <message>
        <source>Present, did not sign</source>
        <translation>Présence sans signature</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Not there, somebody else signed</source>
        <translation>Pas là, quelqu’un d’autre a signé</translation>
    </message>
    <message>
        <source>The signature is elsewhere</source>
        <translation>La signature est ailleurs</translation>
    </message>
</context>
</TS>
