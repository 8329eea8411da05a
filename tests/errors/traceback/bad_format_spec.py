"{:zz}".format(3)
