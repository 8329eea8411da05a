x = pass if 2 else 1
