<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>The room approved it: F2 corrects it in a new statement</source>
        <translation>La salle l’a approuvé : F2 le corrige dans un nouvel énoncé</translation>
    </message>
    <message>
        <source>Moved to {theme}</source>
        <translation>Déplacée vers {theme}</translation>
    </message>
    <message>
        <source>Statement kept</source>
        <translation>Énoncé gardé</translation>
    </message>
    <message>
        <source>Statement removed</source>
        <translation>Énoncé retiré</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Screen of the room</source>
        <translation>Écran de la salle</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Find in the cards</source>
        <translation>Chercher dans les cartes</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Border between the cards and the statement</source>
        <translation>Séparation entre les cartes et l’énoncé</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>reservation</source>
        <translation>réserve</translation>
    </message>
</context>
<context>
    <name>FollowingPage</name>
    <message>
        <source>Follow-up</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>It is open, done, dropped</source>
        <translation>Ouvert, fait, abandonné</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Words, name, session</source>
        <translation>Mots, nom, séance</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>which one</source>
        <translation>lequel</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>rouvrir</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>Border between the list and the form</source>
        <translation>Séparation entre la liste et la fiche</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Raised hands</source>
        <translation>Mains levées</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>next count</source>
        <translation>case suivante</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>A new theme</source>
        <translation>Un nouveau thème</translation>
    </message>
</context>
<context>
    <name>NumberButton</name>
    <message>
        <source>Card {n}</source>
        <translation>Carte {n}</translation>
    </message>
</context>
<context>
    <name>OpenPromises</name>
    <message>
        <source>Open since the last sessions</source>
        <translation>Ouverts depuis les séances passées</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>This photo is not here yet.</source>
        <translation>Cette photo n’est pas encore là.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Previous photo (←)</source>
        <translation>Photo précédente (←)</translation>
    </message>
    <message>
        <source>Next photo (→)</source>
        <translation>Photo suivante (→)</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Photo {n} of {total}</source>
        <translation>Photo {n} sur {total}</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message numerus="yes">
        <source>%n photo(s) kept</source>
        <translation>
            <numerusform>Une photo gardée</numerusform>
            <numerusform>%n photos gardées</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>Photo retirée</translation>
    </message>
    <message>
        <source>Photos to add</source>
        <translation>Photos à ajouter</translation>
    </message>
    <message>
        <source>Photos ({kinds})</source>
        <translation>Photos ({kinds})</translation>
    </message>
</context>
<context>
    <name>PromiseForm</name>
    <message>
        <source>Wording</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Nom ou rôle</translation>
    </message>
    <message>
        <source>The rule of this session names nobody: whose it is is not kept.</source>
        <translation>La règle de cette séance ne nomme personne : qui s’engage n’est pas conservé.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>31 January 2022</source>
        <translation>31 janvier 2022</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>The statement it comes from</source>
        <translation>L’énoncé d’où il vient</translation>
    </message>
    <message>
        <source>The card it comes from</source>
        <translation>La carte d’où il vient</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Que faut-il faire ?</translation>
    </message>
    <message>
        <source>A day, such as 31 January 2022</source>
        <translation>Un jour, comme 31 janvier 2022</translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message>
        <source>to {addressee}</source>
        <translation>à {addressee}</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reserve</name>
    <message>
        <source>The reservation, in one sentence</source>
        <translation>La réserve, en une phrase</translation>
    </message>
    <message>
        <source>card {time}</source>
        <translation>carte {time}</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>{stage}: not yet</source>
        <translation>{stage} : pas encore</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Rédigé</translation>
    </message>
    <message>
        <source>Read to the room</source>
        <translation>Relu à la salle</translation>
    </message>
    <message>
        <source>Hands raised</source>
        <translation>Mains levées</translation>
    </message>
</context>
<context>
    <name>StatementPanel</name>
    <message>
        <source>Read it again</source>
        <translation>Relire encore</translation>
    </message>
    <message>
        <source>Previous statement (Ctrl ↑)</source>
        <translation>Énoncé précédent (Ctrl ↑)</translation>
    </message>
    <message>
        <source>Next statement (Ctrl ↓)</source>
        <translation>Énoncé suivant (Ctrl ↓)</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} sur {total}</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Vient de</translation>
    </message>
    <message>
        <source>What does the room say together?</source>
        <translation>Que dit la salle, ensemble ?</translation>
    </message>
    <message>
        <source>Correct in a new statement</source>
        <translation>Corriger dans un nouvel énoncé</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Changer les mots</translation>
    </message>
    <message>
        <source>A new statement</source>
        <translation>Un nouvel énoncé</translation>
    </message>
    <message>
        <source>Write a statement</source>
        <translation>Écrire un énoncé</translation>
    </message>
    <message>
        <source>Keep this statement</source>
        <translation>Garder cet énoncé</translation>
    </message>
    <message>
        <source>Read to the room</source>
        <translation>Relu à la salle</translation>
    </message>
    <message>
        <source>Approved at {time}</source>
        <translation>Approuvé à {time}</translation>
    </message>
</context>
<context>
    <name>SynthesisPage</name>
    <message>
        <source>Synthesis</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Votre brouillon est de retour</translation>
    </message>
    <message>
        <source>Nothing was built yet</source>
        <translation>Rien n’est encore construit</translation>
    </message>
    <message>
        <source>No card here</source>
        <translation>Aucune carte ici</translation>
    </message>
    <message>
        <source>The card makes the statement, or no longer</source>
        <translation>Lier la carte à l’énoncé, ou l’en délier</translation>
    </message>
    <message>
        <source>The card holds back, or no longer</source>
        <translation>La carte émet une réserve, ou non</translation>
    </message>
    <message>
        <source>Move the card to another theme</source>
        <translation>Déplacer la carte vers un autre thème</translation>
    </message>
    <message>
        <source>The photos of the card</source>
        <translation>Les photos de la carte</translation>
    </message>
    <message>
        <source>The statements that the card is part of</source>
        <translation>Les énoncés dont la carte fait partie</translation>
    </message>
    <message>
        <source>Write the words of the statement</source>
        <translation>Écrire les mots de l’énoncé</translation>
    </message>
    <message>
        <source>The statement was read to the room</source>
        <translation>L’énoncé est relu à la salle</translation>
    </message>
    <message>
        <source>Keep the statement</source>
        <translation>Garder l’énoncé</translation>
    </message>
    <message>
        <source>A commitment or a recommendation that follows</source>
        <translation>Un engagement ou une recommandation qui en découle</translation>
    </message>
    <message>
        <source>Follow-up: commitments and recommendations</source>
        <translation>Suites : engagements et recommandations</translation>
    </message>
    <message>
        <source>The photos of the session</source>
        <translation>Les photos de la séance</translation>
    </message>
    <message>
        <source>Add the picture that was copied to the card</source>
        <translation>Ajouter à la carte l’image copiée</translation>
    </message>
    <message>
        <source>A new statement</source>
        <translation>Un nouvel énoncé</translation>
    </message>
    <message>
        <source>Previous statement, next one</source>
        <translation>Énoncé précédent, suivant</translation>
    </message>
    <message>
        <source>Previous theme, next one</source>
        <translation>Thème précédent, suivant</translation>
    </message>
    <message>
        <source>Screen of the room</source>
        <translation>Écran de la salle</translation>
    </message>
    <message>
        <source>Find in the cards</source>
        <translation>Chercher dans les cartes</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lier</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>réserve</translation>
    </message>
    <message>
        <source>move</source>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>find</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>suites</translation>
    </message>
</context>
<context>
    <name>SynthesisWords</name>
    <message>
        <source>Without theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Tous les énoncés</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>women</source>
        <translation>femmes</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hommes</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>Where the room agrees</source>
        <translation>Où la salle s’accorde</translation>
    </message>
    <message>
        <source>Agreed, with a reservation</source>
        <translation>D’accord, avec une réserve</translation>
    </message>
    <message>
        <source>Where the room differs</source>
        <translation>Où la salle diffère</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Pas encore compté</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s) more than people present</source>
        <translation>
            <numerusform>Une main de plus que de présents</numerusform>
            <numerusform>%n mains de plus que de présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the {present} present did not raise a hand</source>
        <translation>
            <numerusform>%n des {present} présents n’a pas levé la main.</numerusform>
            <numerusform>%n des {present} présents n’ont pas levé la main.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n carte</numerusform>
            <numerusform>%n cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n make the statement</source>
        <translation>
            <numerusform>%n à l’appui de l’énoncé</numerusform>
            <numerusform>%n à l’appui de l’énoncé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold back</source>
        <translation>
            <numerusform>%n le nuance</numerusform>
            <numerusform>%n le nuancent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemePanel</name>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>A new theme</source>
        <translation>Un nouveau thème</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>cartes</translation>
    </message>
    <message>
        <source>a statement that was kept</source>
        <translation>un énoncé gardé</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>What the room says together</source>
        <translation>Ce que la salle dit ensemble</translation>
    </message>
    <message>
        <source>In the other language</source>
        <translation>Dans l’autre langue</translation>
    </message>
    <message>
        <source>keep these words</source>
        <translation>garder ces mots</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>à la ligne</translation>
    </message>
    <message>
        <source>leave them</source>
        <translation>y renoncer</translation>
    </message>
</context>
</TS>
