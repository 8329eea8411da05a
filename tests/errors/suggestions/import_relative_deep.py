from ..above import sibling
