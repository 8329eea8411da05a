open("..")
