text = "C:\Users\ada"
