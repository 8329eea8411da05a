call(1,
     2,
     3]
