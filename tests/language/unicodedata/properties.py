# Names, categories, numbers and normal forms.
import unicodedata as u

chars = "aA1 \t\n.\xe9\xdf\xb2\xbd\u0301\u05d0\u0661\u01c5\u02b0\u20ac\u2028\u2167\u3042\u4e00\uac00\ufb01\uff21\U0001f600\U00010400\ud800\ue000"
for c in chars:
    print(ascii(c), u.category(c), u.bidirectional(c), u.combining(c), u.mirrored(c), u.decomposition(c), u.name(c, None))
    print("  ", u.decimal(c, None), u.digit(c, None), u.numeric(c, None), u.east_asian_width(c))
for name in "BULLET", "latin small letter e with acute", "CJK UNIFIED IDEOGRAPH-4E00", "HANGUL SYLLABLE GA", "GRINNING FACE":
    print(name, ascii(u.lookup(name)))
for text in "\xe9\u0301", "e\u0301", "\ufb01\u2167", "\uac00", "\u1100\u1161", "\u212b", "plain":
    for form in "NFC", "NFD", "NFKC", "NFKD":
        print(form, ascii(text), ascii(u.normalize(form, text)), u.is_normalized(form, text))
for fn in (lambda: u.name("\x00"), lambda: u.lookup("NO SUCH"), lambda: u.numeric("a"), lambda: u.decimal("\xb2"), lambda: u.digit("x"),
           lambda: u.category("ab"), lambda: u.category(1), lambda: u.normalize("X", "a"), lambda: u.normalize("NFC", 1), lambda: u.name("ab")):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)
print("(", u.mirrored("("), u.mirrored("a"), u.combining("\u0327"))
