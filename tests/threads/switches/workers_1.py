# only: lfpy
# options: -X workers=1
import _workers
