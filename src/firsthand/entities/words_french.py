"""French words that tell what a name, a count or a date is: data only."""

from __future__ import annotations

from firsthand.entities.word_list import word_list

TITLES = word_list(
    """
    amiral capitaine citoyen colonel commandant commissaire comte comtesse curé directeur
    directrice docteur dr député députée frère gouverneur général imam inspecteur juge
    lieutenant m madame mademoiselle magistrat magistrate maire major maître me ministre mlle mm
    mme monsieur prince préfet préfète procureur procureure professeur président présidente père
    secrétaire sergent sénateur sénatrice sœur évêque
    """
)
OFFICE_TITLES = word_list(
    """
    amiral archevêque capitaine chancelier colonel commandant commissaire comte comtesse directeur
    directrice député députée gouverneur général inspecteur juge lieutenant magistrat magistrate
    maire major maître ministre préfet préfète prince procureur procureure président
    présidente secrétaire sergent sous-préfet sous-préfète sénateur sénatrice évêque
    """
)
PUBLIC_ROLES = OFFICE_TITLES | word_list(
    """
    ambassadeur ambassadrice auteur autrice avocat avocate bâtonnier bâtonnière chef cheffe
    chercheur chercheuse chroniqueur chroniqueuse coordinateur coordinatrice correspondant
    correspondante enquêteur enquêtrice fondateur fondatrice journaliste photographe porte-parole
    présentateur présentatrice rapporteur rapporteure reporter responsable rédacteur rédactrice élu
    élue
    """
)
PRIVATE_ROLES = word_list(
    """
    adolescent adolescente ami amie berger boulanger boulangère bébé chauffeur chirurgien
    chirurgienne collègue conducteur cousin cousine cuisinier cuisinière curé détenu détenue
    employé enfant enseignant enseignante femme fille fils frère gardien gardienne garçon
    habitant habitante homme infirmier infirmière instituteur institutrice interprète mari
    migrant migrante militant militante mère médecin neveu nièce oncle ouvrier ouvrière patient
    patiente paysan paysanne prêtre père pêcheur retraité retraitée réfugié réfugiée sœur tante
    témoin veuf veuve victime villageois villageoise voisin voisine écolier écolière élève
    étudiant étudiante
    """
)
KIN = word_list(
    """
    ami amie compagne compagnon cousin cousine enfant famille femme fille fils frère mari mère
    neveu nièce oncle parents père sœur tante veuve épouse
    """
)
CHILD_WORDS = word_list(
    """
    adolescent adolescente bébé enfant fillette garçon écolier écolière
    """
)
ORGANISATION_WORDS = word_list(
    """
    agence armée assemblée association banque bureau centre clinique coalition comité commission
    compagnie conseil coopérative cour département fondation fédération garde garde-côtes
    gouvernement groupe hôpital institut marine ministère mouvement parlement paroisse parquet
    parti police réseau service société syndicat tribunal union université école église
    """
)
GOVERNMENT_WORDS = word_list(
    """
    armée assemblée commission conseil cour département garde gouvernement marine ministère
    parlement parquet police préfecture tribunal
    """
)
OUTLET_WORDS = word_list(
    """
    agence chaîne courrier dépêche figaro gazette hebdomadaire journal matin mercure presse
    quotidien radio revue site temps tribune télévision écho
    """
)
PLACE_WORDS = word_list(
    """
    avenue baie camp commune côte district fleuve hameau lac mont place pont port province quai
    rivière rue région vallée village ville île îles
    """
)
PLACE_PREPOSITIONS = word_list(
    """
    dans en près vers à
    """
)
SPEECH_VERBS = word_list(
    """
    affirme affirmé ajoute ajouté assure confirmé dit déclare déclaré dément explique expliqué
    nie précise raconte raconté témoigne écrit
    """
)
NOT_NAMES = word_list(
    """
    août avril crédit dieu dimanche décembre février internet janvier jeudi juillet juin lire
    lundi mai mardi mars mercredi novembre octobre partager photo samedi septembre vendredi
    """
)
STARTERS = word_list(
    """
    ainsi alors après au aucun aujourd'hui aussi aux avant avec c car ce certains ces cet cette
    chez cinq comme contacté d dans de demain depuis des deux dix donc dont du elle elles en
    encore entre et hier huit il ils interrogé je joint l la le les leur leurs lors lorsque ma
    mais mes moins mon même n ne neuf ni notre nous on or ou où par pas pendant plus plusieurs
    pour quand quatre que qui quoi s sa sans se selon sept ses si six son sous sur tous tout
    toutes trois tu un une vers votre vous y à
    """
)
