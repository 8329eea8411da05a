print(t'{f'{}'}')
