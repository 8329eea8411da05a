# only: lfpy
# options: -X model=regions
import _model
