print(f'{t'{}'}')
