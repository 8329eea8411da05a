print(t'{a:{b:{c:{d}}}}')
