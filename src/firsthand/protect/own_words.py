"""Words of our own pages and records: no name made of one of them can be looked for alone.

Data only. `tests/protect/test_own_words.py` says which word of a page is missing here. A person
with such a name is still masked by its capital, and found beside the other words of the name.
"""

from __future__ import annotations

_WORDS = """
    applied asides change compare corrected decide house lies likeness matter nearly proposed
    remarks stacked struck
    transparent whys withdrawn wording
    256 absolute accept access act acted action active actor additionalproperties address
    addressee adjust admission admits affected agency align alleges alone alternative anchor
    answers anyof anything anywhere append apple apr april arabic aria arial array arrow
    article aside asserts attacks attr aug august author authority auto autumn average averaged
    avoid axis background balance banner bar bars base baseline bases basis bdi become begin
    begun behind beside bit block blockquote blocks blockview boolean border box branch
    branches break breaks broken bundle bundled byline bytes calc called calls came canvastext
    capitalize caps caption care carried carriers carries carry casehead cell center chain
    changed changes character characters charset charter check chinese circle citations cited
    cites citing claimed claimview clamp class clip clipped closed closes closest code col
    collapse color colors column columns come comes compared comparing complaint complete
    composed confidence confirmed consolas const content context contrast copies copy
    correction corrections corrects count counted counts created credible credit cropped cross
    css cue current currentcolor cursor cut cuts dark dasharray dashed data date dated dateline
    dates datetime december decided decoration deeper default defended defs denialview denier
    denies deny depend dependence dependents depends derived desc describe describes
    description destroyed destruction details device different dir direct direction
    disappearance disappeared disk display disputes distance div docs doctype documenter
    documentview dot dots dotted double doubt doubts draft drawing drawings drawn driven
    earliest edge edges editions edtf elif ellipsis else elsewhere embedded empty end endblock
    endfor endif endmacro ends engine english enum equal equiv even everyone everything
    evidence evidenceview exist exists explained explanation explicit exports expose exposes
    extends eyebrow facts false far february figcaption figureview file files fill filled finds
    firsthand fit fixed flex focus focusable fold folded follow font foot footer forced form
    format forms frame free french frozen full gap gates gathers gave genuine georgia german
    get gets give given gives glossary got grade grades grid groupby hand hangs happen happened
    harbour harmed hash head header heading headline heads heard hebrew hedged height heights
    help helped high highest hold holder holders holds hollow homes hover however href html
    http https huridocs hyperlink ill imageview img import include index indirect inf inferred
    inherit initial injury ink inline inset integer intervals iowan isn italian italic items
    itself jan january join joined journalists json jul july jun june justify keep kept key
    keys kind kinds know known knows label labelled labelledby labels lane lang language
    languages lays lead leads leaves left legal length lets level levels liberation library lie
    light like lines lining linkview linotype listed lists lit lived loads lone long longer
    looks loop loose lost low lower lowered lowest machine macro macros made main make makes
    mar march
    margin mark marked marker marks max maxitems mean means medical menlo merge merges meta
    metadata micro middle min minitems minmax missing mistakes mixed mono monospace name named
    names narrow nav nearest needs negated newline newsletter next ngo node noindex notes noto
    nov november nowrap null numbered numbers numeric nums object obstructed obstruction oct
    october official offline offset offsets often once opacity open opens opinion order orders
    org organisation organisations original originview others outline output overflow
    overlapping package padding paint pair pairs palatino palladio paper paragraph paraphrased
    paraphrases parent part partial partly parts passage passages passed passes path perhaps
    persian phash pictures piece pieces pile plain point pointer points policy polish
    portuguese position possibly pre prefers prefixitems prev previtem print printed prints
    process program properties property prose protect protection prove provider pseudonym
    pseudonyms publication publisher publishers publishes puts qualifier quiet quotation quoted
    quotes radius raised random range reach reached reading readings reads received recorded
    rect ref
    referrer refusal region reject rel relay relayed relays release reliable rely rem rename
    repeat repeated repeats replaces reporting reprint reprints required resized responsibility rest
    rests retelling retellings retells return returned reused reuses right ring roboto robots
    role root row rows rtl rule rules run runs russian safe said saw say says scale scalex
    scene schema scheme scope score screen scroll section security see sees segoe select self
    sentence sep separate september serif service set sha shape share shared sheet ship short
    shortened show shown shows sides silence size sizing skip solid sorted sorts sourceview
    space spaces spacing span spanish spans speaks speech spokespeople spring src stance
    stances stand standfirst standing stands start statementview states static statistics stay
    stays step straight stretch stretches string stroke strong stronger style stylesheet
    summary summer sup support supports surest svg system tabindex table tables tabular tag
    tallest tally target tbody tell tells template templates terms text texts thead thesaurus
    thickness thing things threat threatened tick ticks times tint too top tortured transcript
    transform translates translation translations treated treats tree trees true tspan turkish
    turn turns type types ukrainian uncertain undated underline understood units unless
    unreadview unsure update upper urdu uri url urw used user utf vague value var variant verdicts
    version vertical view viewbox viewport visibility visible vocabularies warn way webkit
    weight weightiest went white whoever whole wide width winter wire withholds word worked
    working wrap writes written wrote yield
"""
OWN_WORDS = frozenset(_WORDS.split())
"""Small letters, three and more."""
