"""Words of saying and of people in Spanish, Portuguese, Italian, German and Ukrainian: our lists.

Each form stands under the English lemma whose place it takes, so that the rules need no lists of
their own for these languages.
"""

from __future__ import annotations

SAYING = {
    "es": """
        say: dijo dice dicen dijeron decía declaró declara declararon declarado
        tell: contó cuenta contaron relató relata relataron narró narra explicó explica explicaron
        state: afirmó afirma afirman afirmaron afirmado aseguró asegura aseguran aseguraron
        add: añadió añade agregó agrega
        report: informó informa informaron reportó reporta señaló señala señalan comunicó
        report: comunicado publicó publica recoge recogió
        maintain: sostuvo sostiene sostienen sostenía mantiene mantuvo insistió insiste
        admit: reconoció reconoce reconocieron reconocido admitió admite admitieron admitido
        deny: negó niega niegan negaron desmintió desmiente rechazó rechaza rechazan
        claim: denunció denuncia denuncian denunciaron denunciado
        confirm: confirmó confirma confirmaron confirmado
        warn: advirtió advierte
        estimate: calculó calcula estimó estima cifró cifra
        reply: respondió responde contestó contesta replicó replica zanjó
        recall: recordó recuerda repite repitió
        write: escribió escribe tuiteó
        announce: anunció anuncia anunciado
        testify: testificó declararía atestiguó
        complain: lamentó lamenta protestó
        accuse: acusó acusa acusan acusaron
    """,
    "pt": """
        say: disse diz dizem disseram dizia declarou declara declararam
        tell: contou conta contaram relatou relata relataram narrou explicou explica
        state: afirmou afirma afirmam afirmaram afirmado assegurou garantiu garante
        add: acrescentou acrescenta completou
        report: informou informa informaram comunicou noticiou publicou
        maintain: sustenta sustentou mantém manteve insistiu insiste
        admit: reconheceu reconhece reconheceram admitiu admite admitiram
        deny: negou nega negam negaram desmentiu desmente rejeitou rejeita
        claim: denunciou denuncia denunciam denunciaram alega alegou
        confirm: confirmou confirma confirmaram
        warn: alertou advertiu
        estimate: calculou estimou estima
        reply: respondeu responde rebateu retrucou
        recall: lembrou lembra recordou repete
        write: escreveu escreve
        announce: anunciou anuncia
        accuse: acusou acusa acusam
    """,
    "it": """
        say: disse dice dicono detto dichiarò dichiara dichiarato
        tell: raccontò racconta raccontano raccontato spiegò spiega spiegato
        state: afferma affermato affermano assicura assicurato sostiene sostenuto sostengono
        add: aggiunge aggiunto
        report: riferisce riferito riporta riportato comunica comunicato
        admit: ammette ammesso riconosce riconosciuto
        deny: nega negato negano smentisce smentito respinge respinto
        claim: denuncia denunciato denunciano
        confirm: conferma confermato
        estimate: stima stimato
        reply: risponde risposto replica replicato
        recall: ricorda ricordato ripete
        write: scrive scritto
        announce: annuncia annunciato
        accuse: accusa accusato
    """,
    "de": """
        say: sagt sagte sagten gesagt erklärt erklärte erklärten sprach
        tell: erzählt erzählte erzählten schildert schilderte berichtet berichtete berichteten
        state: versichert versicherte betont betonte
        add: ergänzt ergänzte fügte
        report: meldet meldete meldeten teilte
        maintain: behauptet behauptete behaupten beteuert beteuerte
        admit: räumte einräumte gestand zugab
        deny: bestreitet bestritt bestreiten dementiert dementierte dementierten leugnet leugnete
        confirm: bestätigt bestätigte bestätigten
        warn: warnt warnte
        estimate: schätzt schätzte
        reply: antwortet antwortete entgegnet entgegnete erwidert erwiderte
        recall: erinnert erinnerte
        write: schreibt schrieb schrieben
        announce: kündigte
        accuse: beschuldigt beschuldigte
    """,
    "uk": """
        say: каже кажуть сказав сказала сказали мовить зазначив зазначила заявив заявила заявили
        say: заявляє заявляють говорить говорять
        tell: розповідає розповідають розповів розповіла розповіли пояснив пояснила пояснює
        state: стверджує стверджують запевняє запевняють твердить наголосив наголосила наголошує
        add: додає додав додала
        report: повідомив повідомила повідомили повідомляє повідомляють передає пише пишуть
        admit: визнав визнала визнали визнає визнають
        deny: заперечує заперечують заперечив заперечила заперечили спростував спростувала
        deny: відкидає відкидають
        confirm: підтверджує підтверджують підтвердив підтвердила підтвердили
        reply: відповів відповіла відповідає
        recall: згадує згадала згадав пригадує
        warn: попередив попередила
        announce: оголосив оголосила
        accuse: звинуватив звинуватила звинувачує
    """,
}
"""Verbs, by language: one line a lemma, a lemma may come again."""

PEOPLE = {
    "es": """
        spokesman: portavoz vocero
        spokeswoman: vocera
        woman: mujer señora
        man: hombre señor
        doctor: médico médica doctor doctora cirujano pediatra
        nurse: enfermero enfermera
        driver: conductor conductora chófer camionero camionera
        witness: testigo
        soldier: soldado
        resident: vecino vecina vecinos residente residentes
        lawyer: abogado abogada letrado letrada
        mother: madre
        father: padre
        widow: viuda
        wife: esposa
        sister: hermana
        brother: hermano
        son: hijo
        daughter: hija
        farmer: campesino campesina ganadero ganadera agricultor agricultora
        worker: trabajador trabajadora obrero obrera
        teacher: maestro maestra profesor profesora
        journalist: periodista
        minister: ministro ministra viceministro viceministra
        colonel: coronel
        captain: capitán
        general: general
        governor: gobernador gobernadora
        mayor: alcalde alcaldesa
        prosecutor: fiscal
        director: director directora
        priest: cura párroco sacerdote
        survivor: superviviente sobreviviente
        neighbour: vecina
        technician: técnico técnica
        source: fuente fuentes
        authorities: autoridades
        ministry: ministerio
        army: ejército
        police: policía
        government: gobierno
        company: empresa compañía
        organisation: organización
        union: sindicato
        agency: agencia
        newspaper: diario periódico
        weekly: semanario
        magazine: revista
        radio: radio emisora
        network: red
        statement: comunicado nota
    """,
    "pt": """
        spokesman: porta-voz
        woman: mulher senhora
        man: homem senhor
        doctor: médico médica doutor doutora
        nurse: enfermeiro enfermeira
        driver: motorista condutor
        witness: testemunha
        soldier: soldado
        resident: morador moradora moradores
        lawyer: advogado advogada
        mother: mãe
        father: pai
        widow: viúva
        sister: irmã
        brother: irmão
        farmer: agricultor agricultora camponês camponesa
        worker: trabalhador trabalhadora operário operária
        teacher: professor professora
        minister: ministro ministra
        colonel: coronel
        governor: governador governadora
        mayor: prefeito prefeita
        prosecutor: procurador procuradora promotor promotora
        priest: padre
        survivor: sobrevivente
        ministry: ministério
        army: exército
        police: polícia
        government: governo
        company: empresa
        organisation: organização
        union: sindicato
        agency: agência
        newspaper: jornal
        magazine: revista
        radio: rádio
    """,
    "it": """
        spokesman: portavoce
        woman: donna signora
        man: uomo signore
        doctor: medico dottore dottoressa
        nurse: infermiere infermiera
        driver: autista camionista
        witness: testimone
        soldier: soldato
        resident: residente abitante abitanti
        lawyer: avvocato avvocata
        mother: madre
        father: padre
        worker: operaio operaia
        teacher: insegnante maestro maestra
        minister: ministro ministra
        colonel: colonnello
        mayor: sindaco sindaca
        ministry: ministero
        army: esercito
        police: polizia
        government: governo
        company: azienda società
        agency: agenzia
        newspaper: giornale quotidiano
        radio: radio
    """,
    "de": """
        spokesman: sprecher
        spokeswoman: sprecherin
        woman: frau
        man: mann
        doctor: arzt ärztin
        nurse: pfleger krankenschwester pflegerin
        driver: fahrer fahrerin
        witness: zeuge zeugin augenzeuge augenzeugin
        soldier: soldat
        resident: anwohner anwohnerin bewohner bewohnerin
        lawyer: anwalt anwältin
        mother: mutter
        father: vater
        widow: witwe
        farmer: bauer bäuerin
        shepherd: hirte hirtin
        worker: arbeiter arbeiterin
        teacher: lehrer lehrerin
        minister: minister ministerin
        governor: gouverneur
        mayor: bürgermeister bürgermeisterin
        director: direktor direktorin geschäftsführer geschäftsführerin
        ministry: ministerium
        army: armee
        police: polizei
        government: regierung
        company: unternehmen firma gesellschaft
        organisation: organisation
        agency: agentur
        newspaper: zeitung
        magazine: magazin
        radio: radio
    """,
    "uk": """
        spokesman: речник
        spokeswoman: речниця
        woman: жінка жінки
        man: чоловік
        doctor: лікар лікарка лікарки
        nurse: медсестра медсестри
        driver: водій водія
        witness: свідок свідка
        soldier: солдат
        resident: мешканець мешканка мешканці
        lawyer: адвокат адвоката адвокатка
        mother: мати матір матері
        father: батько батька
        worker: робітник працівник працівника працівниця залізничник залізничника
        minister: міністр міністра
        mayor: мер мера
        prosecutor: прокурор прокурора
        ministry: міністерство міністерства
        army: армія
        police: поліція поліції
        government: уряд
        authorities: влада влади
        agency: агентство агентства
        newspaper: газета газети
    """,
}
"""Nouns of people and bodies, by language."""
