print(t'{a:{b!q}}')
