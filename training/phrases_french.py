"""French frames, speakers and contents of our own; the form of the verb follows the speaker."""

from __future__ import annotations

FRAMES = [
    "{S} [a déclaré/a déclaré/ont déclaré] que {C}.",
    "{S} [a affirmé/a affirmé/ont affirmé] que {C}.",
    "{S} [a indiqué/a indiqué/ont indiqué] que {C}.",
    "{S} [a raconté/a raconté/ont raconté] à la radio locale que {C}.",
    "{S} [assure/assure/assurent] que {C}.",
    "{S} [a reconnu/a reconnu/ont reconnu] que {C}.",
    "{S} [a précisé/a précisé/ont précisé] mardi que {C}.",
    "{S} [dément/dément/démentent] que {C}.",
    "[Selon] {S}, {C}.",
    "[D'après] {S}, {C}.",
    "{C}, [selon] {S}.",
    "{C}, [d'après] {S}.",
    "{C}, [a indiqué/a indiqué/ont indiqué] {S}.",
    "« {Q} », [a dit/a dit/ont dit] {S}.",
    "« {Q} », [raconte/raconte/racontent] {S}.",
    "« {Q} », [a déclaré/a déclaré/ont déclaré] {S}, cité par l'agence.",
    "« {Q} », [se souvient/se souvient/se souviennent] {S}. « {Q} »",
    "{S} [explique/explique/expliquent] : « {Q} »",
]

_PEOPLE = [
    ("un médecin de l'hôpital", 0),
    ("une infirmière de nuit", 1),
    ("deux gardiens", 2),
    ("des habitants du quartier", 2),
    ("la mère de la victime", 1),
    ("le porte-parole du ministère, Armand Velloc", 0),
    ("la ministre Corine Astebault", 1),
    ("le ministère de l'Intérieur", 0),
    ("l'organisation Rives ouvertes", 1),
    ("l'agence Polaire", 1),
    ("le quotidien L'Écho de Morvane", 0),
    ("un témoin", 0),
    ("plusieurs témoins", 2),
    ("l'avocate des familles", 1),
    ("le procureur", 0),
    ("une source judiciaire", 1),
]
SPEAKERS = [{"nominative": n, "genitive": n, "gender": k} for n, k in _PEOPLE]

CONTENTS = [
    "onze maisons ont été incendiées dans la nuit",
    "au moins sept personnes ont été arrêtées devant le port",
    "deux blessés n'ont pas pu entrer à l'hôpital",
    "les soldats ont tiré en l'air",
    "aucun détenu ne s'est plaint de coups",
    "l'ambulance a été retenue près d'une heure au barrage",
    "les familles ont reçu une indemnité",
    "le car est parti vers la frontière",
    "les corps n'ont été rendus que jeudi",
    "une trentaine de personnes étaient enfermées dans une cellule de six",
    "le jeune homme a été emmené dans une voiture sans plaque",
    "l'explosion est due à une chaudière défectueuse",
    "le registre a été signé après coup",
    "la route de la carrière est fermée depuis vendredi",
    "personne n'a vu d'avion ce jour-là",
    "les pêcheurs ont dû signer des feuilles blanches",
]

QUOTES = [
    "Nous étions couchés par terre, personne n'osait bouger",
    "C'est un mensonge du premier au dernier mot",
    "Je l'ai vu monter dans la voiture, il ne tenait plus debout",
    "On nous a dit de nous taire",
    "Nous avons compté neuf corps",
    "Ils ont frappé à toutes les portes",
    "Il n'y a eu aucune plainte",
    "Qu'on me montre une seule victime",
    "Mon fils a appelé une fois, puis plus rien",
    "Les papiers disaient autre chose que le médecin",
]
