# only: lfpy
# options: -X model=immutable
import _model
