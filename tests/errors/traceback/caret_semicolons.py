a = 1; b = 2; c = a + None; d = 4
