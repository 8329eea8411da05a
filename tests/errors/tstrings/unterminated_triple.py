x = t'''abc

more
