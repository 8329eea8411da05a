text = "\u12"
