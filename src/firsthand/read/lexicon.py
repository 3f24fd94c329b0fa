"""Words that tell what a stretch of a page is: months, furniture, bylines, captions, kinds.

Data only. Languages: English, Russian, Ukrainian, French, Spanish, German, where it matters.
"""

from __future__ import annotations

from firsthand.read.wordlists import word_set

_MONTH_NAMES = (
    "january jan января январь янв janvier janv enero januar січня",
    "february feb февраля февраль фев février fevrier févr febrero februar лютого",
    "march mar марта март мар mars marzo märz березня",
    "april apr апреля апрель апр avril avr abril квітня",
    "may мая май mai mayo травня",
    "june jun июня июнь juin junio juni червня",
    "july jul июля июль juillet juil julio juli липня",
    "august aug августа август авг août aout agosto серпня",
    "september sept sep сентября сентябрь сен сент septembre septiembre вересня",
    "october oct октября октябрь окт octobre octubre oktober жовтня",
    "november nov ноября ноябрь ноя нояб novembre noviembre листопада",
    "december dec декабря декабрь дек décembre decembre déc diciembre dezember грудня",
)
MONTHS = {name: i for i, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}

_WEEKDAY_NAMES = (
    "monday mon понедельник lundi lunes montag",
    "tuesday tue вторник mardi martes dienstag",
    "wednesday wed среда mercredi miércoles mittwoch",
    "thursday thu четверг jeudi jueves donnerstag",
    "friday fri пятница vendredi viernes freitag",
    "saturday sat суббота samedi sábado samstag",
    "sunday sun воскресенье dimanche domingo sonntag",
)
WEEKDAYS = {name: i for i, names in enumerate(_WEEKDAY_NAMES) for name in names.split()}

FURNITURE_HINTS = word_set(
    """
    ad ads adv advert advertisement advertising banner promo promoted promotion sponsor
    sponsored cookie cookies consent gdpr privacy nav navbar navigation menu submenu
    breadcrumb breadcrumbs share sharing sharebar sharetools social socials related
    relatedposts teaser teasers recommended recommendations recirc recirculation trending
    trend popular mostread readmore morestories more newsletter newsletters nl subscribe
    subscription subscriptions signup registration paywall login account comment comments
    disqus discussion cmt sidebar side aside rail footer colophon topbar toolbar toolbox tools
    masthead mast logo outbrain taboola bio authorbio authorbox tags taglist keywords
    pagination pager search donate donation cta skip modal popup overlay dropdown copyright
    disclaimer consent-bar ticker ad-slot bandeau partage abonnement abonnez commentaires
    commentaire publicite newsletterbox inscription reklama reklamnyj podpiska podpiska-box
    kommentarii kommentarij pohozhie реклама подписка подпишитесь комментарии комментарий
    похожие соцсети читайте werbung anzeige kommentare teilen publicidad comentarios compartir
    relacionadas suscribete weather
    """
)
"""Class and id words of elements that are furniture in most sites."""

FURNITURE_NAMES = word_set(
    """
    rel most next previous register respond foot bottom give support app apps legal hot other
    pied pub live
    """
)
"""The same, where the word is the whole class or id and not a part of it."""

LEAD_HINTS = word_set("teaser teasers promo related summary")
"""Words of furniture that some sites give to the paragraph under the headline."""

COMMENT_HINTS = word_set(
    """
    comment comments cmt disqus respond discussion replies commentaires kommentarii
    комментарии
    """
)
"""Readers' comments may be longer than the report itself."""

FURNITURE_STARTS = (
    r"sign up|subscri|log ?in\b|register (?:now|for|to)|enter your e-?mail|get (?:the|our) app|"
    r"read (?:more|also|next|on)\b|see also\b|more (?:from|on|abroad|stories|news)\b|related\b|"
    r"also (?:on|today|this week|tonight|in)\b[^.]*[:|•·]|most (?:read|popular|viewed)|"
    r"popular (?:in|now)|trending|recommended|don['’]t miss|you['’](?:ll love|may also|might also)|"
    r"share (?:on|this|via|with)|share\b(?:\s+\w+){0,5}$|follow us|like us|"
    r"we use cookies|this (?:site|website) uses cookies|accept (?:all )?cookies|"
    r"advertis(?:e|ement)\b|sponsored\b|ad\s*$|(?:all|some) rights reserved|©|\(c\)\s|copyright\b|"
    r"(?:\d+ )?comments?\s*(?:\(\d+\))?$|leave a (?:comment|reply)|post a comment|"
    r"skip to (?:content|main)|terms (?:of|and|·)|privacy policy|contact us|allow notifications|"
    r"support (?:us|our|independent)|donate\b|buy (?:us )?a (?:coffee|subscription)|"
    r"send us your|got a (?:story|tip)|report (?:a problem|an error)|download (?:the|our) app|"
    r"you have \d+ free articles?|from (?:the|our) archives?\b|in the archive\b|earlier:|next:|"
    r"watch:|listen:|video:|unsubscribe|you (?:get|receive|are receiving) this|"
    r"to (?:leave|unsubscribe)|forwarded this|view (?:this|in) (?:email|your browser)|"
    r"читайте (?:также|ещё|еще)|подпи(?:шитесь|сывайтесь|саться)|поделиться|реклама\b|"
    r"нашли ошибку|смотрите также|другие новости|ещё по теме|по теме\b|материалы по теме|"
    r"комментарии|поддержать (?:нас|редакцию)|следите за|все права защищены|"
    r"войти\b|перейти к|самое читаемое|популярное|новости партн[её]ров|"
    r"lire aussi|à lire|lisez aussi|abonnez|s['’]abonner|partager|inscrivez|sur le même sujet|"
    r"les plus lus|tous droits réservés|publicité|nous suivre|nous écrire|commentaires?\s*$|"
    r"weitere (?:informationen|artikel|meldungen|nachrichten)|diesen artikel teilen|"
    r"más sobre|temas\b|nos siga|siga-nos|leia (?:também|mais)|lea también|leer más|suscríbete|"
    r"compartir|comparte|todos los derechos|publicidad|"
    r"lesen sie (?:auch|mehr)|mehr zum thema|teilen\b|anzeige\b|jetzt abonnieren"
)
"""How short lines of furniture begin."""

FURNITURE_INSIDE = (
    r"\buses? cookies\b|store (?:information|small files) on your device|utilise des cookies|"
    r"использует (?:файлы )?cookie|используем cookie|no spam\b|in your inbox|"
    r"may be republished|republication by|reproduc\w+ with acknowledgement|"
    r"\bis a trading name of\b|printed and published (?:at|by)|part of \w+ group\b|"
    r"нажмите ctrl|read \d+ comments|"
    r"\bsubscribe (?:now|from|today)\b|terms of use|who to follow|"
    r"\b(?:send|e-?mail) (?:this )?to a friend\b|\bprint this (?:page|article|story)\b|"
    r"\bcopy link\b"
)
"""What lines of furniture hold somewhere; checked on short lines only."""

SECTION_STARTS = (
    r"related|more (?:on|from|stories|news|in)\b|most (?:read|popular|viewed|shared)|"
    r"read (?:more|next|also)|"
    r"popular|trending|recommended|(?:\d+ )?comments?\b(?:\s*\(\d+\))?|your views|"
    r"newsletter|sign up|subscribe|about the author|share this|also (?:in|this week)\b|you (?:may|"
    r"might) (?:also )?like|"
    r"читайте (?:также|ещё)|комментарии|по теме|материалы по теме|популярное|самое читаемое|"
    r"об авторе|lire aussi|à lire aussi|sur le même sujet|commentaires|les plus lus|"
    r"lea también|te puede interesar|comentarios|mehr zum thema|kommentare|"
    r"weitere (?:informationen|artikel|meldungen|links)|empfehlungen|ansprechpartner|kontakt$|"
    r"(?:videos?|beiträge|artikel|links) zum thema|más sobre|temas$|recomendad|leia também|"
    r"mais lidas"
    r"|das könnte (?:sie|dich)|ähnliche (?:beiträge|artikel)|über (?:den|die) autor|"
    r"letzte kommentare|"
    r"viel gelesen|am meisten gelesen|meistgelesen|schlagworte|mehr (?:kolumnen|artikel|"
    r"nachrichten)|"
    r"zum weiterlesen|zobacz (?:także|też)|czytaj (?:także|też)|inne artykuły|à découvrir|"
    r"à propos de l['’]auteur|sobre (?:el|la|o|a) autor|leggi anche|potrebbe interessarti"
)
"""Headings after which furniture follows, until the next heading of the same rank."""

CAPTION_HINTS = word_set(
    """
    caption captions cap figcaption legend legende légende leg imgcaption wpcaption
    picture-caption photocaption photo-caption image-caption podpis подпись pie
    bildunterschrift
    """
)
CREDIT_HINTS = frozenset(
    ["photocredit", "photo-credit", "imgcredit", "image-credit", "copyright-holder"]
)
STANDFIRST_HINTS = word_set(
    """
    standfirst deck dek subtitle subtitulo subhead subheadline subheading subheader lead lede
    leadin intro summary chapo chapeau lid лид anons анонс abstract description teasertext
    article-intro kicker-text
    """
)
KICKER_HINTS = word_set(
    """
    kicker kick slug eyebrow rubric rub rubrik section category topic label overline surtitre
    """
)
BYLINE_HINTS = word_set(
    """
    by byl byline author authors auth credit credits sig signature writer reporter journalist
    avtor автор podpis подпись auteur autor signataire signé firma
    """
)
DATE_HINTS = word_set(
    """
    date dateline datetime time timestamp stamp published pubdate posted upd updated publish
    meta entry-meta articlemeta post-meta dl d data дата fecha datum
    """
)
NOTE_HINTS = word_set(
    """
    correction corrections corr clarification note notes footnote footnotes fn editorsnote
    editor-note update retraction erratum
    """
)
POST_HINTS = word_set(
    """
    twitter tweet twittertweet twitter-tweet instagram instagrammedia fbpost fb-post
    telegrampost telegram-post embed embeddedpost embedded-post social-embed bluesky-embed
    mastodon-embed toot
    """
)

BYLINE = (
    r"^(?:(?:story |text |words |report(?:ing|ed)? |written )?by|par|von|por|автор(?:ы)?:?|"
    r"текст:?|беседовал[аи]?|"
    r"записал[аи]?|перев[её]л[аи]?|propos recueillis(?: [\w]+)* par|текст и фото:?)\s+(?=[^\W\d_])"
)
REPORTERS = (
    r"^\W*(?:\(|\[)?\s*(?:additional )?(?:reporting|reported|writing|editing|compiled|"
    r"translat(?:ed|ion)|перевод\b|подготовил)[^.]{0,20}?(?:by|from|с\b|:)"
)
CORRECTION = (
    r"^\W*(?:corrections?|clarifications?|editor['’]?s['’]? note|update|note|this (?:article|"
    r"story|report) "
    r"(?:was|has been)|an earlier (?:edition|version)|поправка|уточнение|исправлен|от редакции|"
    r"rectificatif|erratum|note de la rédaction|précision|fe de erratas|korrektur)\b"
)
CREDIT = (
    r"(?:^|(?<=[.!?…»”\")])\s+|\s+[|–—/]\s+)\(?(?P<credit>(?:photo(?:graph)?s?|pic(?:ture)?s?|"
    r"image|credit|handout|foto|"
    r"file photo|фото|снимок|crédit(?: photo)?|photographie|archivfoto|imagen)\b\s*(?:by\b|"
    r"[:/–—©]|de\b|par\b).{2,120}|"
    r"©\s?.{2,100}|DR|(?:family|handout|archive|courtesy) (?:photo|picture|image).{0,60})\)?\s*$"
)
END_MARKS = r"^\W*(?:ends?|endit|конец|fin|###|30)\W*$"

TITLE_SEPARATORS = r"\s+(?:[|\-–—·•»:]|::|//|/)\s+|(?<=\S)\s*\|\s*(?=\S)"

PRESS_RELEASE = (
    r"for immediate (?:release|use)|press ?release|media release|press statement|press service|"
    r"communiqu[eé]|"
    r"note to editors|notes (?:for|to) editors|press (?:contact|office|counsellor)|пресс-релиз|"
    r"пресс-служб|communiqué de presse|"
    r"comunicado de prensa|pressemitteilung|media statement|public information"
)
REPORT = (
    r"this (?:report|briefing|note|paper|submission)\b|\bmethodolog|methods? (?:note|and)|"
    r"\breport \d|recommendations|"
    r"настоящий доклад|в этом докладе|доклад\b|ce rapport|le présent rapport|executive summary|"
    r"suggested citation"
)
RIGHTS_GROUP = (
    r"\b(?:watch|monitor|observatory|rights|initiative|project|committee|network|coalition|"
    r"centre|center|foundation|"
    r"legal aid|defenders|ground|amnesty|memorial|witness|правозащит\w*|мемориал|комитет|ligue|"
    r"observatoire|association)\b"
)
OPINION = (
    r"^(?:opinion|opinions|comment|commentary|column|columns|columnists?|editorial|leader|"
    r"op-ed|viewpoint|essay|мнение|мнения|колонка|точка зрения|tribune|chronique|éditorial|"
    r"opinión|meinung|kommentar)\b"
)
NEWS_AGENCY = (
    r"\b(?:news ?agency|news ?wire|newswire|press agency|wire service|press association|"
    r"agence(?: de presse)?|информагентство|агентство|agencia|nachrichtenagentur)\b"
)
ISSUER = (
    r"\b(?:ministry|department|office|government|governor|police|guard|army|navy|prosecutor|"
    r"court|council|committee|"
    r"commission|service|authority|agency|palace|household|embassy|union|cooperative|"
    r"association|legal aid|foundation|"
    r"company|plc|jsc|ltd|inc|llc|gmbh|s\.a\.|министерств\w*|управлени\w*|канцеляри\w*|"
    r"прокуратур\w*|полици\w*|служб\w*|"
    r"комитет\w*|профсоюз\w*|администраци\w*|ministère|préfecture|bureau|syndicat|office)\b"
)
STATE = (
    r"^(?:(?:the )?(?:republic|kingdom|state|commonwealth|federation|union|united|sultanate|"
    r"principality) (?:of|states)|республика|королевство|république|royaume)\b"
)
NEWSLETTER = (
    r"unsubscribe|you (?:get|receive|are receiving) this|leave this list|newsletter|"
    r"отписаться|рассылк|se désabonner|désinscri"
)

BODY_ENGLISH = (
    r"ministry|department|office|government|directorate|secretariat|inspectorate|police|army|"
    r"navy|prosecution service|court|tribunal|parliament|council|committee|commission|service|"
    r"authority|administration|municipality|agency|embassy|consulate|hospital|clinic|college|"
    r"school|university|academy|institute|union|cooperative|co-operative|association|society|"
    r"federation|confederation|foundation|trust|league|network|coalition|alliance|centre|center|"
    r"observatory|initiative|forum|movement|board|bureau|company|corporation|works|plant|"
    r"plc|jsc|ltd|inc|llc|gmbh"
)
"""Nouns that the English name of a body ends in, or that stand before its "of"."""

BODY_RUSSIAN = (
    r"министерство|управление|департамент|отдел|комиссия|канцелярия|прокуратура|полиция|"
    r"служба|комитет|профсоюз|администрация|мэрия|правительство|совет|суд|посольство|больница|"
    r"поликлиника|колледж|школа|училище|университет|институт|академия|центр|союз|ассоциация|"
    r"общество|фонд|организация|объединение|движение|инициатива|дирекция|комбинат|завод|"
    r"фабрика|предприятие|компания|инспекция|ведомство|гуп|муп|ооо|оао|пао|ао"
)
"""The same for Russian, in the nominative: another case would be someone spoken of."""

BODY_FRENCH = (
    r"ministère|préfecture|mairie|direction|bureau|office|syndicat|fédération|confédération|"
    r"comité|commission|conseil|parquet|tribunal|police|gendarmerie|ambassade|hôpital|clinique|"
    r"collège|lycée|école|université|institut|académie|association|ligue|fondation|collectif|"
    r"observatoire|réseau|centre hospitalier|agence|société|coopérative"
)
"""The same for French."""

ISSUED_BY = (
    r"^(?:(?:published|issued|released)(?: in [\w ]{1,20})? by|publisher|issuer|"
    r"issuing (?:body|office)|издатель|издано|publi[ée]e? par|éditeur|herausgeber)\b\s*:?\s+"
)
"""What a paper writes before the name of its publisher."""

WRITTEN_BY = (
    r"^(?:(?:an? )?(?:[\w\-]+ ){0,3}(?:report|briefing|statement|paper|submission|note) "
    r"(?:by|from|of)|by|prepared by|подготовлен[оа]?|un rapport d(?:e|u)|par)\b\s*:?\s+(?:the )?"
)
"""What may stand before an author or an organisation; only an organisation's name counts."""

ADDRESSEE = r"^\s*(?:to|attn|attention|cc|copy|copies|кому|копия|à|pour|copie)\b\s*:"
"""How a line for whom a paper is meant begins: that is not who issued it."""

SERIES = (
    r"(?:briefing|report|bulletin|statement|position paper|policy|submission|press release|"
    r"circular|order|notice|update|paper|note|newsletter|бюллетень|доклад|отч[её]т|заявление|сообщение|"
    r"записка|приказ|rapport|communiqué|déclaration|arrêté)\b"
)
"""What a series of papers is called."""

INTERNAL = (
    r"^(?:order|minutes|memo(?:randum)?|internal (?:note|memo)|приказ|распоряжение|протокол|"
    r"note de service|arrêté|procès-verbal)\b"
)
"""How papers that were not written for the public are headed."""
