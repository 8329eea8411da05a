words = ["hello World", "ÀÉÎ", "straße", "ǆ", "ŉ", "ﬁn", "İstanbul", "ΣΑΣ", "ΌΔΟΣ", "x's o'neil", "ß", "ΐ", "123abc", "ʼn a", "Ꭰ", "𐐀𐐨", ""]
for w in words:
    print(ascii(w), ascii(w.upper()), ascii(w.lower()), ascii(w.title()), ascii(w.capitalize()), ascii(w.swapcase()), ascii(w.casefold()))
print("Straße".casefold() == "STRASSE".casefold(), "Σ".lower(), "ΑΣ".lower(), "ΑΣ Β".lower(), "aΣb".lower())
print("they're bill's friends".title(), "a1b2".title(), "hello-world_foo".title())
