{1}.remove((2, 3))
