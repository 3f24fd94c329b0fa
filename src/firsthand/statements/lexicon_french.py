"""French words that report, deny, hedge and name roles: our own lists, by class."""

from __future__ import annotations

from firsthand.statements.french_forms import with_plurals
from firsthand.statements.words import words

FORMS = {
    "dire": "dit disent disait disaient dit-il dit-elle",
    "déclarer": "déclare déclarent déclaré déclarait",
    "affirmer": "affirme affirment affirmé affirmait",
    "indiquer": "indique indiquent indiqué indiquait",
    "expliquer": "explique expliquent expliqué expliquait",
    "raconter": "raconte racontent raconté racontait",
    "ajouter": "ajoute ajoutent ajouté ajoutait",
    "préciser": "précise précisent précisé précisait",
    "assurer": "assure assurent assuré assurait",
    "confirmer": "confirme confirment confirmé confirmait",
    "rapporter": "rapporte rapportent rapporté rapportait",
    "annoncer": "annonce annoncent annoncé",
    "estimer": "estime estiment estimé",
    "relever": "relève relèvent relevé",
    "témoigner": "témoigne témoignent témoigné",
    "écrire": "écrit écrivent écrivait",
    "soutenir": "soutient soutiennent soutenu",
    "répondre": "répond répondent répondu",
    "souligner": "souligne soulignent souligné",
    "insister": "insiste insistent insisté",
    "reconnaître": "reconnaît reconnaissent reconnu",
    "admettre": "admet admettent admis",
    "concéder": "concède concèdent concédé",
    "avertir": "avertit avertissent averti avertissait",
    "prévenir": "prévient préviennent prévenait",
    "alerter": "alertent alerté",
    "promettre": "promet promettent promis",
    "remarquer": "remarque remarquent remarqué",
    "alléguer": "allègue allèguent allégué",
    "réaffirmer": "réaffirme réaffirment réaffirmé",
    "relater": "relate relatent relaté",
    "dévoiler": "dévoile dévoilent dévoilé",
    "clamer": "clame clament clamé",
    "réfuter": "réfute réfutent réfuté réfutait",
    "nier": "nie nient nié",
    "démentir": "dément démentent démenti",
    "rejeter": "rejette rejettent rejeté",
    "contester": "conteste contestent contesté",
    "confier": "confie confient confié confiait",
    "rétorquer": "rétorque rétorquent rétorqué",
    "répéter": "répète répètent répété",
    "signaler": "signale signalent signalé signalait",
    "révéler": "révèle révèlent révélé",
    "décrire": "décrit décrivent décrivait",
    "rappeler": "rappelle rappellent rappelé",
    "dénoncer": "dénonce dénoncent dénoncé",
    "conclure": "conclut concluent conclu",
    "constater": "constate constatent constaté",
    "poursuivre": "poursuit poursuivent poursuivi",
    "maintenir": "maintient maintiennent maintenu",
    "avancer": "avance avancent avancé",
    "parler": "parle parlent parlé",
    "déplorer": "déplore déplorent déploré",
    "informer": "informe informent informé",
    "publier": "publie publient",
    "accuser": "accuse accusent accusé",
    "évoquer": "évoque évoquent évoqué évoquait",
    "dénombrer": "dénombre dénombrent dénombré",
    "recenser": "recense recensent recensé",
    "regretter": "regrette regrettent regretté",
    "marteler": "martèle martèlent martelé",
    "détailler": "détaille détaillent détaillé",
    "noter": "note notent noté notait",
    "jurer": "jure jurent juré jurait",
    "balayer": "balaie balaient balayé",
    "avouer": "avoue avouent avoué",
    "attester": "atteste attestent attesté",
    "certifier": "certifie certifient certifié",
    "résumer": "résume résument résumé",
    "qualifier": "qualifie qualifient qualifié",
    "mentionner": "mentionne mentionnent mentionné",
    "souvenir": "souvient souviennent souvenait",
    "spécifier": "spécifie spécifient spécifié",
    "objecter": "objecte objectent objecté",
    "arguer": "argue arguent argué",
    "plaider": "plaide plaident plaidé",
    "garantir": "garantit garantissent garanti",
    "divulguer": "divulgue divulguent divulgué",
    "prétendre": "prétend prétendent prétendu",
}
"""Lemma -> forms of reporting verbs as they stand in reports."""

SAY = frozenset(FORMS)
SAY_FREELY = SAY
ALLEGE = words("prétendre accuser")
DENY = words("nier démentir rejeter contester réfuter")
ADMIT = words("reconnaître admettre confirmer concéder")
ACCUSE = words("accuser")
CITE = words("cite citer")
INSERTED = words(
    """
    souffle soufflent juge jugent lâche lâchent peste pestent lance lancent glisse glissent tranche
    tranchent indigne indignent désole désolent inquiète inquiètent emporte emportent étonne
    étonnent étrangle étranglent félicite félicitent souvient souviennent défend défendent réjouit
    réjouissent plaint plaignent sourit soupire soupirent murmure murmurent murmurait hurle hurlent
    crie crient criait écrie exclame tonne ironise plaisante enrage fulmine tempête gronde chuchote
    chuchotait sanglote commente commentent réplique répliquent riposte renchérit renchérissent
    enchaîne reprend complète continue termine prévient préviennent alerte alertent avertit
    avertissent alarme interroge interrogent demande demandent insurge insurgent lamente rappelle
    remémore raille argue argumente plaide plaident justifie nuance tempère corrige rectifie rassure
    promet promettent prédit analyse décrypte observe observent remarque remarquent amuse agace
    énerve enflamme émeut offusque désespère console balbutie bredouille grogne grommelle gémit
    implore supplie ordonne scande scandent proclame clame clament réagit réagissent concède
    """
)
"""Present forms that take what they report before them or in quotation marks only."""
TOLD = words(
    """
    soufflé jugé lâché pesté lancé glissé tranché indigné indignée désolé désolée inquiété inquiétée
    emporté emportée étonné étonnée étranglé félicité félicitée souvenu défendu défendue réjoui
    réjouie plaint soupiré murmuré hurlé crié écrié écriée exclamé exclamée tonné ironisé plaisanté
    fulminé tempêté grondé chuchoté sangloté commenté répliqué riposté renchéri enchaîné repris
    complété prévenu alerté averti alarmé insurgé insurgée lamenté raillé argué argumenté plaidé
    justifié nuancé tempéré corrigé rectifié rassuré promis prédit analysé observé remarqué amusé
    amusée agacé énervé énervée balbutié bredouillé grogné gémi imploré supplié ordonné scandé
    proclamé clamé réagi concédé appris
    """
)
"""Their participles, behind "a", "s'est" and the like."""
CARRIERS = words("communiqué déclaration entretien lettre message rapport article témoignage")
ORGANISATIONS = with_plurals(
    words(
        """
    ministère agence syndicat coopérative société conseil comité commission association
    organisation groupe parti tribunal police armée administration service hôpital clinique église
    ambassade parlement gouvernement parquet ong entreprise fondation centre
    """
    )
)
GOVERNMENT = with_plurals(
    words(
        """
    ministère gouvernement police armée autorités tribunal parquet gouverneur préfecture
    gendarmerie garde-côtes parlement douane mairie
    """
    )
)
OUTLETS = words(
    "agence journal quotidien hebdomadaire radio station chaîne site magazine courrier gazette "
    "écho mercure dépêche nouvelles tribune télégraphe matin progrès revue messager moniteur média"
)
GENERIC_OUTLETS = words(
    "agence journal quotidien hebdomadaire radio station chaîne site magazine média"
)
PEOPLE = with_plurals(
    words(
        """
    homme femme garçon fille médecin infirmier infirmière chirurgien chauffeur garde soldat officier
    habitant habitante témoin rescapé mère père frère sœur épouse mari fils voisin voisine avocat
    avocate enseignant prêtre ouvrier pêcheur militant journaliste député députée ministre maire
    président directeur directrice chef secrétaire commandant colonel général capitaine source
    responsable interprète porte-parole détenu détenue instituteur résident aide-soignant
    aide-soignante légiste secouriste ambulancier ambulancière pompier gendarme policier policière
    étudiant étudiante élève collègue patron patronne commerçant commerçante boulanger boulangère
    berger bergère paysan paysanne mineur docker conducteur conductrice passager passagère retraité
    retraitée veuve veuf oncle tante cousin cousine neveu nièce grand-mère grand-père réfugié
    réfugiée migrant migrante bénévole enseignante institutrice professeur photographe gardien
    gardienne fossoyeur procureur procureure juge magistrat magistrate syndicaliste greffier
    greffière religieux religieuse abbé évêque imam caporal sergent lieutenant marin matelot
    électeur électrice observateur observatrice fonctionnaire employé employée salarié salariée
    technicien technicienne ingénieur ingénieure enquêteur enquêtrice adjoint adjointe vendeur
    vendeuse marchand marchande cuisinier cuisinière traducteur traductrice vétérinaire sage-femme
    survivant survivante manifestant manifestante villageois villageoise
    aubergiste hôtelier hôtelière épicier épicière cafetier restaurateur garagiste mécanicien
    électricien plombier maçon charpentier menuisier tailleur couturier couturière coiffeur
    coiffeuse pharmacien pharmacienne dentiste psychologue assistant assistante pilote batelier
    passeur guide douanier douanière geôlier surveillant surveillante concierge libraire apiculteur
    éleveur éleveuse bûcheron vigneron meunier forgeron cordonnier facteur factrice archiviste
    gérant gérante footballeur footballeuse joueur joueuse attaquant entraîneur docteure
    docteur représentant représentante élu élue conseiller conseillère géologue économiste
    scientifique spécialiste expert experte infectiologue romancier romancière chanteur chanteuse
    codétenu codétenue coordinateur coordinatrice dirigeant dirigeante exploitant exploitante
    historien historienne chercheur chercheuse rapporteur observatrice lycéen lycéenne collégien
    collégienne orphelin orpheline grutier soudeur ferrailleur camionneur routier cheminot
    """
    )
)
OFFICIAL_ROLES = words(
    """
    porte-parole ministre gouverneur maire président commandant colonel général capitaine
    procureur préfet commissaire directeur directrice
    """
)
CARE_ROLES = words("médecin infirmier infirmière chirurgien avocat avocate secouriste ambulancier")
RELATIVES = words("mère père frère sœur épouse mari fils fille oncle tante cousin veuve famille")
VICTIM_ROLES = words("rescapé victime détenu détenue")
WITNESS_ROLES = words("témoin habitant habitante voisin voisine chauffeur garde pêcheur")
TITLES = words("m mme mlle dr pr me père sœur général colonel capitaine commandant maître")
FEMALE = words("femme fille mère sœur épouse voisine infirmière habitante députée avocate mme")
MALE = words("homme garçon père frère mari fils voisin infirmier m")
HE = frozenset({"il", "lui"})
SHE = frozenset({"elle"})
THEY = frozenset({"ils", "elles"})
FIRST = frozenset({"je", "nous", "j'", "on", "notre", "nos", "mon", "ma"})
NEGATIVE = words("ne n' pas aucun aucune jamais rien personne ni sans")
FALSE_WORDS = words("faux fausse mensonge mensonger calomnie invention rumeur infondé")
