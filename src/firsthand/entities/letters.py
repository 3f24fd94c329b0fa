"""How letters of other scripts are written in Latin ones: data for `spelling`."""

from __future__ import annotations

CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i", "ї": "yi",
    "є": "ye", "ґ": "g", "ў": "u", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "ђ": "dj", "џ": "dz",
    "ѓ": "g", "ќ": "k", "ѕ": "dz", "қ": "k", "ғ": "g", "ң": "n", "ү": "u", "ұ": "u", "һ": "h",
    "ө": "o", "ә": "a", "ӯ": "u", "ҳ": "h", "ҷ": "j", "ӣ": "i",
}  # fmt: skip
GREEK = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
}  # fmt: skip
ARABIC = {
    "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ء": "", "ؤ": "u", "ئ": "i", "ب": "b", "ت": "t",
    "ث": "th", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z", "س": "s",
    "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "a", "غ": "gh", "ف": "f", "ق": "q",
    "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "ة": "a", "و": "u", "ي": "i", "ى": "a",
    "پ": "p", "چ": "ch", "ژ": "zh", "گ": "g", "ک": "k", "ی": "i", "ڤ": "v", "ٱ": "a",
    "\u0640": "", "\u064b": "", "\u064c": "", "\u064d": "", "\u064e": "", "\u064f": "",
    "\u0650": "", "\u0651": "", "\u0652": "", "\u200c": "",
}  # fmt: skip
LATIN = {
    "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe",
    "ı": "i", "ŋ": "ng", "ə": "a", "’": "", "ʼ": "", "'": "", "ʹ": "",
}  # fmt: skip
TABLE = {
    ord(letter): latin
    for table in (CYRILLIC, GREEK, ARABIC, LATIN)
    for letter, latin in table.items()
}

SOUNDS = (
    ("shch", "S"), ("tsch", "C"), ("sch", "S"), ("tch", "C"), ("kh", "h"), ("ch", "C"), ("sh", "S"),
    ("dzh", "j"), ("zh", "Z"), ("dj", "j"), ("ts", "T"), ("tz", "T"), ("cz", "C"), ("ph", "f"),
    ("th", "t"), ("ck", "k"), ("qu", "kv"), ("q", "k"), ("x", "ks"), ("w", "v"), ("gh", "g"),
    ("oo", "u"),
)  # fmt: skip
"""Spellings of one sound, in the order in which they are looked for, with the sign that stands
for it in a key of sounds."""
