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
        <source>Statement taken away</source>
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
        <source>What follows</source>
        <translation>Suites</translation>
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
</context>
<context>
    <name>CardList</name>
    <message>
        <source>reserve</source>
        <translation>réserve</translation>
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
    <name>NumberButton</name>
    <message>
        <source>Card {n}</source>
        <translation>Carte {n}</translation>
    </message>
</context>
<context>
    <name>Reserve</name>
    <message>
        <source>The reserve, in one sentence</source>
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
        <source>The statement before (Ctrl ↑)</source>
        <translation>Énoncé précédent (Ctrl ↑)</translation>
    </message>
    <message>
        <source>The next statement (Ctrl ↓)</source>
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
        <source>A new theme</source>
        <translation>Un nouveau thème</translation>
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
        <source>What follows: commitments and recommendations</source>
        <translation>Suites : engagements et recommandations</translation>
    </message>
    <message>
        <source>A new statement</source>
        <translation>Un nouvel énoncé</translation>
    </message>
    <message>
        <source>The statement before, the next one</source>
        <translation>Énoncé précédent, suivant</translation>
    </message>
    <message>
        <source>The theme before, the next one</source>
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
        <source>reserve</source>
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
        <source>what follows</source>
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
        <source>Reserve</source>
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
        <source>Agreed, with a reserve</source>
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
            <numerusform>%n fonde l’énoncé</numerusform>
            <numerusform>%n fondent l’énoncé</numerusform>
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
        <translation>les laisser</translation>
    </message>
</context>
</TS>
