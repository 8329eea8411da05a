größe = "ü"; 値 = 3; print(größe + 値 * 2)
