assert 1,
