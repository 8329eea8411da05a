from math import zzzzqqq
