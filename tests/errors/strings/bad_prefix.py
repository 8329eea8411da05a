text = bu"abc"
