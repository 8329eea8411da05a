$name = "ada"
