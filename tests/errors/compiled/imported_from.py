from lib import nothing_like_it
