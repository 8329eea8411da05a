def f(a):
    if a:
        print "value: %d" % a
