import lib.circular_a
