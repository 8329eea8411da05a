from lib.circular_a import name
