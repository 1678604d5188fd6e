<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Aims</name>
    <message>
        <source>Sessions to hold</source>
        <translation>Séances à tenir</translation>
    </message>
    <message>
        <source>People to reach</source>
        <translation>Personnes à toucher</translation>
    </message>
    <message>
        <source>Share of women, in %</source>
        <translation>Part des femmes, en %</translation>
    </message>
    <message>
        <source>Keep the targets</source>
        <translation>Garder les objectifs</translation>
    </message>
    <message>
        <source>Targets: {region}</source>
        <translation>Objectifs : {region}</translation>
    </message>
    <message>
        <source>Write a whole number</source>
        <translation>Écrivez un nombre entier</translation>
    </message>
    <message>
        <source>At most 100 %</source>
        <translation>Au plus 100 %</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Invited</source>
        <comment>a woman</comment>
        <translation>Invitée</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>a man</comment>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>anybody</comment>
        <translation>Invité(e)</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Pas sur la liste</translation>
    </message>
    <message>
        <source>Will come</source>
        <comment>a woman</comment>
        <translation>Viendra</translation>
    </message>
    <message>
        <source>Will not come</source>
        <comment>a woman</comment>
        <translation>Ne viendra pas</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>a woman</comment>
        <translation>Pas jointe</translation>
    </message>
    <message>
        <source>Will come</source>
        <comment>a man</comment>
        <translation>Viendra</translation>
    </message>
    <message>
        <source>Will not come</source>
        <comment>a man</comment>
        <translation>Ne viendra pas</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>a man</comment>
        <translation>Pas joint</translation>
    </message>
    <message>
        <source>Will come</source>
        <comment>anybody</comment>
        <translation>Viendra</translation>
    </message>
    <message>
        <source>Will not come</source>
        <comment>anybody</comment>
        <translation>Ne viendra pas</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>anybody</comment>
        <translation>Pas joint(e)</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {answer}</source>
        <translation>{who} : {answer}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>People to call</source>
        <translation>Personnes à appeler</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Call list</source>
        <translation>Liste d’appel</translation>
    </message>
    <message>
        <source>The person will come</source>
        <translation>La personne viendra</translation>
    </message>
    <message>
        <source>The person will not come</source>
        <translation>La personne ne viendra pas</translation>
    </message>
    <message>
        <source>The person could not be reached</source>
        <translation>La personne n’a pas été jointe</translation>
    </message>
    <message>
        <source>The person is invited</source>
        <translation>La personne est invitée</translation>
    </message>
    <message>
        <source>Remove the person from the call list</source>
        <translation>Retirer la personne de la liste d’appel</translation>
    </message>
    <message>
        <source>Remark about the call</source>
        <translation>Remarque sur l’appel</translation>
    </message>
    <message>
        <source>Invite everybody who is shown</source>
        <translation>Inviter toutes les personnes affichées</translation>
    </message>
    <message>
        <source>Call list on paper</source>
        <translation>Liste d’appel sur papier</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Invite those whose names were copied</source>
        <translation>Inviter les personnes dont les noms ont été copiés</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Name, phone, commune</source>
        <translation>Nom, téléphone, commune</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>will come</source>
        <translation>viendra</translation>
    </message>
    <message>
        <source>will not come</source>
        <translation>ne viendra pas</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>pas joint</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>À appeler</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>Viendra</translation>
    </message>
    <message>
        <source>Will not come</source>
        <translation>Ne viendra pas</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Pas sur la liste</translation>
    </message>
    <message numerus="yes">
        <source>{confirmed} will come, of %n invited</source>
        <translation>
            <numerusform>{confirmed} oui, sur %n personne invitée</numerusform>
            <numerusform>{confirmed} oui, sur %n personnes invitées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people</source>
        <translation>
            <numerusform>Inviter %n personne</numerusform>
            <numerusform>Inviter %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message numerus="yes">
        <source>%n people invited</source>
        <translation>
            <numerusform>%n personne invitée</numerusform>
            <numerusform>%n personnes invitées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken off the call list</source>
        <translation>
            <numerusform>%n personne retirée de la liste d’appel</numerusform>
            <numerusform>%n personnes retirées de la liste d’appel</numerusform>
        </translation>
    </message>
    <message>
        <source>Remark about a call</source>
        <translation>Remarque sur un appel</translation>
    </message>
    <message>
        <source>Remark about {name}</source>
        <translation>Remarque sur {name}</translation>
    </message>
    <message>
        <source>Remark kept</source>
        <translation>Remarque gardée</translation>
    </message>
    <message>
        <source>There are no names on the clipboard: copy some first.</source>
        <translation>Aucun nom dans le presse-papiers : copiez-en d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%n names match nobody here</source>
        <translation>
            <numerusform>%n nom n’est celui de personne ici</numerusform>
            <numerusform>%n noms ne sont ceux de personne ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Sessions in series</source>
        <translation>Séances en série</translation>
    </message>
    <message>
        <source>Go from session to session</source>
        <translation>Aller d’une séance à l’autre</translation>
    </message>
    <message>
        <source>Open the attendance of a session, the targets of a region</source>
        <translation>Ouvrir les présences d’une séance, les objectifs d’une région</translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>Déplacer la séance</translation>
    </message>
    <message>
        <source>Copy the session</source>
        <translation>Copier la séance</translation>
    </message>
    <message>
        <source>Call list of the session</source>
        <translation>Liste d’appel de la séance</translation>
    </message>
    <message>
        <source>As a list, as tiles</source>
        <translation>En liste, en tuiles</translation>
    </message>
    <message>
        <source>Paste a plan of sessions from a spreadsheet</source>
        <translation>Coller un plan de séances venu d’un tableur</translation>
    </message>
    <message>
        <source>Cancel the session, or hold it after all</source>
        <translation>Annuler la séance, ou la tenir quand même</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>?  sex not recorded</source>
        <translation>?  sexe non renseigné</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>to be held</source>
        <translation>à tenir</translation>
    </message>
    <message>
        <source>not yet placed</source>
        <translation>pas encore placée</translation>
    </message>
    <message>
        <source>beyond the target</source>
        <translation>au-delà de l’objectif</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>En liste</translation>
    </message>
    <message>
        <source>As tiles</source>
        <translation>En tuiles</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{held} of %n sessions held</source>
        <translation>
            <numerusform>{held} séance tenue sur %n</numerusform>
            <numerusform>{held} séances tenues sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendances</source>
        <translation>
            <numerusform>%n présence</numerusform>
            <numerusform>%n présences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-days added</source>
        <translation>
            <numerusform>%n séance ajoutée</numerusform>
            <numerusform>%n séances ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n y était déjà</numerusform>
            <numerusform>%n y étaient déjà</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {day}</source>
        <translation>Déplacée au {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions cancelled</source>
        <translation>
            <numerusform>%n séance annulée</numerusform>
            <numerusform>%n séances annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is held after all</source>
        <translation>La séance aura lieu quand même</translation>
    </message>
    <message>
        <source>Targets kept</source>
        <translation>Objectifs gardés</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message>
        <source>Sessions by region</source>
        <translation>Séances par région</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Toutes les régions</translation>
    </message>
    <message>
        <source>Region not recorded</source>
        <translation>Région non renseignée</translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n femme</numerusform>
            <numerusform>%n femmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n homme</numerusform>
            <numerusform>%n hommes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sex of %n not recorded</source>
        <translation>
            <numerusform>sexe non renseigné : %n</numerusform>
            <numerusform>sexe non renseigné : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Place not recorded</source>
        <translation>Lieu non renseigné</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>après-midi</translation>
    </message>
    <message>
        <source>the whole day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message numerus="yes">
        <source>held: %n people there</source>
        <translation>
            <numerusform>tenue : %n personne présente</numerusform>
            <numerusform>tenue : %n personnes présentes</numerusform>
        </translation>
    </message>
    <message>
        <source>to be held</source>
        <translation>à tenir</translation>
    </message>
    <message>
        <source>a.m.</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>p.m.</source>
        <translation>apr.-m.</translation>
    </message>
    <message>
        <source>{trainer} is at {place} already on {day}: to be looked at</source>
        <translation>{trainer} est déjà à {place} le {day} : à revoir</translation>
    </message>
    <message>
        <source>A session is at {place} already on {day}: to be looked at</source>
        <translation>Une séance est déjà prévue à {place} le {day} : à vérifier</translation>
    </message>
    <message>
        <source>There is no plan on the clipboard: copy the rows of a spreadsheet with their headings, among them a date and a commune. Nothing was added.</source>
        <translation>Aucun plan dans le presse-papiers : copiez les lignes d’un tableur avec leurs titres, dont une date et une commune. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Line {line}: {text} is not one day. Nothing was added.</source>
        <translation>Ligne {line} : {text} n’est pas un jour. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Line {line}: the commune is missing. Nothing was added.</source>
        <translation>Ligne {line} : la commune manque. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Line {line}: no module is called {text}. Nothing was added.</source>
        <translation>Ligne {line} : aucun module ne s’appelle {text}. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>nobody is invited yet</source>
        <translation>personne n’est encore invité</translation>
    </message>
    <message>
        <source>{confirmed} confirmed of {invited} invited</source>
        <translation>{confirmed} confirmées sur {invited} invitées</translation>
    </message>
</context>
<context>
    <name>ScoreGrid</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Satisfaction, 1 to 5</source>
        <translation>Satisfaction, 1 à 5</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Without the test before</source>
        <translation>Sans test avant</translation>
    </message>
    <message>
        <source>Without the test after</source>
        <translation>Sans test après</translation>
    </message>
    <message>
        <source>Without satisfaction</source>
        <translation>Sans satisfaction</translation>
    </message>
    <message>
        <source>{text} is not between {least} and {most}: nothing was changed.</source>
        <translation>{text} n’est pas entre {least} et {most} : rien n’a été changé.</translation>
    </message>
    <message>
        <source>{text} is not a number: nothing was changed.</source>
        <translation>{text} n’est pas un nombre : rien n’a été changé.</translation>
    </message>
    <message>
        <source>There are more lines than people from here on: nothing was pasted.</source>
        <translation>Il y a plus de lignes que de personnes à partir d’ici : rien n’a été collé.</translation>
    </message>
</context>
<context>
    <name>ScorePreview</name>
    <message>
        <source>Import scores</source>
        <translation>Importer des résultats</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>One undo takes the whole import back.</source>
        <translation>Un seul retour en arrière reprend tout l’import.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>There is no new score on this list</source>
        <translation>Cette liste n’a pas de nouveau résultat</translation>
    </message>
    <message numerus="yes">
        <source>Import %n scores</source>
        <translation>
            <numerusform>Importer %n résultat</numerusform>
            <numerusform>Importer %n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here has this name: import the list of people first.</source>
        <translation>Personne ici ne s’appelle ainsi : importez d’abord la liste des personnes.</translation>
    </message>
    <message>
        <source>{here} here, {listed} in the list: {here} stays.</source>
        <translation>{here} ici, {listed} dans la liste : {here} reste.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Everything in it is here already</source>
        <translation>Tout est déjà ici</translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>Scores and satisfaction</source>
        <translation>Résultats et satisfaction</translation>
    </message>
    <message>
        <source>Keep the score; the next person is there</source>
        <translation>Garder le résultat ; la personne suivante est là</translation>
    </message>
    <message>
        <source>The next score of the person</source>
        <translation>Le résultat suivant de la personne</translation>
    </message>
    <message>
        <source>Clear the score</source>
        <translation>Effacer le résultat</translation>
    </message>
    <message>
        <source>Copy to a spreadsheet</source>
        <translation>Copier vers un tableur</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Coller depuis un tableur</translation>
    </message>
    <message>
        <source>Import scores</source>
        <translation>Importer des résultats</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Tests out of</source>
        <translation>Barème des tests</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>keep, next person</source>
        <translation>garder, personne suivante</translation>
    </message>
    <message>
        <source>next score</source>
        <translation>résultat suivant</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>coller</translation>
    </message>
    <message>
        <source>Scores are kept by module</source>
        <translation>Les résultats se rangent par module</translation>
    </message>
    <message>
        <source>Name the modules of the training first.</source>
        <translation>Nommez d’abord les modules de la formation.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Résultats</translation>
    </message>
    <message numerus="yes">
        <source>%n people took both tests</source>
        <translation>
            <numerusform>%n personne a passé les deux tests</numerusform>
            <numerusform>%n personnes ont passé les deux tests</numerusform>
        </translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>{before} avant, {after} après</translation>
    </message>
    <message>
        <source>points gained</source>
        <translation>points de gain</translation>
    </message>
    <message>
        <source>nobody took both tests yet</source>
        <translation>pas encore de deux tests</translation>
    </message>
    <message numerus="yes">
        <source>satisfaction {mean} of 5, said by %n</source>
        <translation>
            <numerusform>satisfaction {mean} sur 5 (%n avis)</numerusform>
            <numerusform>satisfaction {mean} sur 5 (%n avis)</numerusform>
        </translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message numerus="yes">
        <source>Scores of %n people kept</source>
        <translation>
            <numerusform>Résultats de %n personne gardés</numerusform>
            <numerusform>Résultats de %n personnes gardés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores imported</source>
        <translation>
            <numerusform>%n résultat importé</numerusform>
            <numerusform>%n résultats importés</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of scores</source>
        <translation>Listes de résultats</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Azrou, youth centre; Ifrane</source>
        <translation>Azrou, maison des jeunes ; Ifrane</translation>
    </message>
    <message>
        <source>Dates and time</source>
        <translation>Dates et heure</translation>
    </message>
    <message>
        <source>4 sessions Saturday 5 February 9:30</source>
        <translation>4 séances samedi 5 février 9 h 30</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur(trice)</translation>
    </message>
    <message>
        <source>Sessions in series</source>
        <translation>Séances en série</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Write where and when</source>
        <translation>Écrivez où et quand</translation>
    </message>
    <message>
        <source>Not understood: {words}</source>
        <translation>Pas compris : {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n half-days are there already and are left out</source>
        <translation>
            <numerusform>%n demi-journée y est déjà et est laissée</numerusform>
            <numerusform>%n demi-journées y sont déjà et sont laissées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n sessions</source>
        <translation>
            <numerusform>Ajouter %n séance</numerusform>
            <numerusform>Ajouter %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Write days and a month, as in: 5, 12 and 19 February 2022</source>
        <translation>Écrivez des jours et un mois, comme : 5, 12 et 19 février 2022</translation>
    </message>
</context>
<context>
    <name>SessionSheet</name>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Liste d’appel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>Pourquoi est-elle annulée ?</translation>
    </message>
    <message>
        <source>Snow on the road (may stay empty)</source>
        <translation>Neige sur la route (peut rester vide)</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions chosen</source>
        <translation>
            <numerusform>%n séance choisie</numerusform>
            <numerusform>%n séances choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>La tenir quand même</translation>
    </message>
    <message>
        <source>Hold them after all</source>
        <translation>Les tenir quand même</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Les annuler</translation>
    </message>
    <message>
        <source>Copy it there</source>
        <translation>La copier là</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>La déplacer là</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n sessions</source>
        <translation>
            <numerusform>Annuler %n séance</numerusform>
            <numerusform>Annuler %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>12 and 19 February</source>
        <translation>12 et 19 février</translation>
    </message>
    <message>
        <source>12 February, afternoon</source>
        <translation>12 février, après-midi</translation>
    </message>
    <message>
        <source>Write one day, as in: 12 February 2022</source>
        <translation>Écrivez un jour, comme : 12 février 2022</translation>
    </message>
    <message>
        <source>Write days and a month, as in: 12 and 19 February 2022</source>
        <translation>Écrivez des jours et un mois, comme : 12 et 19 février 2022</translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>Demi-journée</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur(trice)</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmés</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>To be held</source>
        <translation>À tenir</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Register closed</source>
        <translation>Registre clos</translation>
    </message>
    <message>
        <source>Register still open</source>
        <translation>Registre encore ouvert</translation>
    </message>
</context>
</TS>
