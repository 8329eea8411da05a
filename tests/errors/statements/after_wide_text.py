título = "ñandú"; x = título + + * 2
