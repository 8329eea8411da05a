# only: lfpy
# options: -X model=ownership
import _model
