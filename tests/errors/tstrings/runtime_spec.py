width = 'q'
t'''a{
1:{width:>{1 / 0}}}'''
