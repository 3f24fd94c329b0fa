"""Words by which a publisher is known: nouns of papers and groups, series, sections, acts.

Data only. Languages: English, Russian, Ukrainian, French, Spanish, German, where it matters.
"""

from __future__ import annotations

from firsthand.read.wordlists import word_list, word_set

MEDIA = word_set(
    """
    news newswire wire press post times herald tribune gazette journal mail star echo observer
    courier chronicle mirror telegraph express standard record review digest bulletin letter
    brief dispatch despatch messenger weekly daily today online magazine newspaper radio tv
    television fm channel broadcasting podcast cast media examiner inquirer enquirer argus
    sentinel ledger advertiser newsletter week evening leader dossier almanac register
    газета вестник новости известия вести курьер журнал радио канал телеканал агентство листок
    вечерний утро вісник новини вісті кур'єр радіо агентство часопис
    gazette courrier dépêche télé presse nouvelles quotidien diario noticias prensa gaceta correo
    heraldo jornal zeitung nachrichten tagblatt tageblatt anzeiger rundfunk kurier bote
    """
)
"""Nouns that titles of papers, programmes and newsletters begin or end with."""

GROUPS = word_set(
    """
    watch monitor observatory rights international worldwide global desk collective defenders
    campaign organisation organization charity relief aid fund federation alliance coalition
    network centre center committee council commission union association society league
    foundation trust institute initiative ministry department directorate agency authority
    police service cooperative office project forum platform group clinic
    центр комитет союз фонд организация объединение инициатива ассоциация министерство служба
    управление прокуратура профсоюз движение коалиция сеть общество
    центр комітет спілка фонд організація об'єднання ініціатива асоціація міністерство служба
    управління прокуратура профспілка рух мережа товариство
    centre comité collectif observatoire ligue réseau association fondation syndicat ministère
    commission fédération coordination observatorio comité centro colectivo asociación fundación
    ministerio comisión sindicato defensoría fiscalía instituto coordinadora coordenação
    associação fundação netzwerk verein zentrum ministerium gewerkschaft verband initiative
    stiftung komitee polizei staatsanwaltschaft bündnis
    """
)
"""Nouns of bodies and groups, as they stand in their names."""

SMALL = word_set(
    """
    of the and for in at to on de la le les du des et d l à au aux y del los las el do da dos
    und der die das für im am e.v в на и по о об для та з із і plc ltd gmbh inc llc
    """
)
"""Words that stay in small letters inside names."""

NUMERALS = word_list("one two three four five six seven eight nine")
"""Numbers as names spell them; in short forms they are digits."""

LEADING = (
    r"(?:право\w+|независим\w+|незалежн\w+|народн\w+|областн\w+|районн\w+|обласн\w+) [\w\-]+|"
    r"центр|комитет|союз|фонд|организация|объединение|инициатива|ассоциация|министерство|служба|"
    r"управление|прокуратура|профсоюз|движение|коалиция|газета|журнал|радио|агентство|комітет|"
    r"спілка|організація|об['’]єднання|ініціатива|асоціація|міністерство|управління|"
    r"профспілка|рух|радіо|агентство|collectif|comité|observatoire|ligue|réseau|observatorio|"
    r"centro|colectivo|asociación|fundación|ministerio|comisión|coordinadora|netzwerk|verein|"
    r"bündnis|komitee|stiftung"
)
"""How names begin in languages that go on with small letters."""

SERIES = (
    r"(?:(?:[\w\-]+ ){0,2}(?:briefing|brief|report|bulletin|statement|position paper|policy paper|"
    r"submission|press release|circular|notice|update|paper|note|notes|newsletter|letter|sheet|"
    r"dispatch|issue|edition|episode|season|vol(?:ume)?|serial|communiqu[eé]|alert|factsheet|"
    r"transcript|podcast|"
    r"бюллетень|доклад|отч[её]т|заявление|сообщение|справка|записка|выпуск|эпизод|программа|"
    r"доповідь|довідка|звіт|заява|бюлетень|випуск|"
    r"rapport|déclaration|note d['’]information|dossier|numéro|"
    r"informe|boletín|comunicado|declaración|número|edición|"
    r"bericht|erklärung|mitteilung|ausgabe|folge|sendung))"
)
"""What a series of papers or broadcasts is called, with up to two words before it."""

SECTIONS = word_set(
    """
    politics news world opinion local sport sports report home analysis interview feature features
    exclusive breaking business culture society economy comment editorial national regional abroad
    front headlines latest live video podcast index contents summary introduction background
    methodology recommendations findings body section length byline language dateline highlight
    transcript subject title date author keywords tags photo statement announcement notice urgent
    embargoed draft confidential translation copyright page continued annex appendix figure
    testimony interview witness letter memo memorandum order minutes report email message
    политика новости мир мнение общество экономика интервью репортаж анализ заявление доклад
    сообщение письмо стенограмма політика новини світ думка суспільство заява
    politique monde société économie tribune entretien reportage analyse déclaration communiqué
    política mundo sociedad economía entrevista reportaje análisis declaración comunicado
    politik welt gesellschaft wirtschaft meinung interview reportage erklärung bericht
    """
)
"""Words that head sections and papers and name nobody."""

OPENINGS = (
    r"(?:dear|to|sir|madam|statement (?:of|by)|testimony|interview with|transcript of|by|from|on|"
    r"about|re|page|part|chapter|annex|here|why|how|what|when|where|who|уважаем\w+|дорог\w+|"
    r"заявление|интервью|показания|стенограмма|шановн\w+|chers?|chères?|monsieur|madame|"
    r"entretien avec|estimad[oa]s?|querid[oa]s?|entrevista|sehr geehrte\w*|liebe[rn]?|"
    r"gespräch mit)\b"
)
"""How lines begin that are no name: salutations, labels, questions of a headline."""

OWN_PEOPLE = (
    r"staff|researchers?|monitors?|field(?:workers?| researchers?| team)|investigators|teams?|"
    r"reporters|correspondents|journalists|interviewers|newsroom"
)
"""Whom a publisher sends, right after its name."""

OWN_ACTS = (
    r"(?:has|had) (?:not|no|learned|seen|spoken|documented|interviewed)|does not|takes no|made no|"
    r"could not (?:independently )?(?:verify|confirm)|interviewed|documented|reviewed|conducted|"
    r"calls on|called on|urges|urged|recommends|spoke (?:to|with)|was unable|found that|"
    r"опросил\w*|задокументировал\w*|призывает|опитал\w*|закликає|"
    r"a interrogé|a recueilli|demande|appelle|entrevistó|documentó|recomienda|exige|"
    r"befragte|dokumentierte|fordert"
)
"""What a publisher says that it did or did not do."""

TOLD = (
    r"told|tells|telling|(?:speaking|spoke|sent|said|talked) to|said to|"
    r"(?:рассказал\w*|сообщил\w*|заявил\w*|розповіл\w*|повідомил\w*)(?: \w+)?|"
    r"(?:déclaré|dit|confié|raconté) à|(?:dijo|contó|declaró) a|(?:sagte|erzählte)(?: \w+)?"
)
"""To whom witnesses speak: a publisher in its own pages."""

KIND_NOUNS = (
    r"newsroom|newspaper|paper|weekly|magazine|website|podcast|programme|broadcaster|newsletter|"
    r"blog|letter|bulletin|guide|read|journal|organi[sz]ation|ngo|charity|group|network|alliance|"
    r"coalition|collective|project|initiative|association|centre|center|foundation|movement|"
    r"campaign|observatory|union|federation|trust|agency|service|community|"
    r"газета|издание|журнал|организация|проект|сайт|еженедельник|объединение|сеть|"
    r"видання|організація|тижневик|об'єднання|мережа|"
    r"journal|hebdomadaire|média|association|organisation|réseau|collectif|"
    r"periódico|semanario|medio|organización|asociación|red|colectivo|"
    r"wochenzeitung|verein|zeitung|netzwerk|organisation|"
    r"day|week|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month"
)
"""What publishers call themselves in small letters under their name."""

BROADCAST = (
    r"(?:you(?:['’]re| are) (?:listening to|watching|tuned (?:in )?to)|"
    r"you(?:['’]ve| have) been (?:listening to|watching)|thank(?:s| you) for (?:listening to|"
    r"watching)|вы (?:слушаете|смотрите)|в эфире|ви (?:слухаєте|дивитесь)|в ефірі|"
    r"vous (?:écoutez|regardez|êtes sur)|(?:están|está|estás) (?:escuchando|viendo)|"
    r"sie (?:hören|sehen))"
)
"""How a programme tells its listeners what they hear."""

GREETING = (
    r"(?:this is|here is|welcome (?:back )?to|good (?:morning|evening|afternoon) from|"
    r"это|ici|esto es|hier ist)"
)
"""The same, where a person or a place may stand as well."""

REPRINTED = (
    r"(?:source|publication|outlet|newspaper|website|site|publisher|broadcaster|station|источник|издание|"
    r"джерело|видання|fuente|medio|quelle|zeitung)\s*[:=]\s*|"
    r"(?:this (?:article|story|report|text|piece) )?(?:was )?(?:(?:first|originally) (?:published|"
    r"appeared|ran)|first appeared|reprinted|republished|reposted|taken)"
    r" (?:in|on|by|at|from)\s+|"
    r"(?:впервые )?опубликовано (?:в|на)\s+|(?:d['’]abord )?paru dans\s+|publicado en\s+|"
    r"erschienen in\s+"
)
"""What clips write before the name of the paper that they were cut from."""

ABOUT = r"(?:about|о|об|про|à propos (?:de|du)|acerca de|sobre|über)\s+(?:the\s+)?"
"""How the last section of a release is headed, before the issuer's name."""

CONTACT = (
    r"@|https?://|www\.|\b(?:contact|write to us|donate|support us|follow us|subscribe|"
    r"our (?:website|newsletter|work)|мы |наш|nous |notre|nuestr|unser)\b"
)
"""What shows that a notice at the end speaks for the publisher itself."""
