# coding: latin-1
x = "café" "b" 3
