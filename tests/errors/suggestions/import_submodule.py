import collections.missing
