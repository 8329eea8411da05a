# only: lfpy
# options: -X workers=2
import _workers
