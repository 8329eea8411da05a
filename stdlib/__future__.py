"""Names of the language features that `from __future__ import …` can ask for.

Each name is a _Feature that says from which release on the feature can be
asked for, and from which release on it is always there (None: withdrawn).
"""

_FEATURES = (
    ("nested_scopes", (2, 1, 0, "beta", 1), (2, 2, 0, "alpha", 0), 0x10),
    ("generators", (2, 2, 0, "alpha", 1), (2, 3, 0, "final", 0), 0),
    ("division", (2, 2, 0, "alpha", 2), (3, 0, 0, "alpha", 0), 0x20000),
    ("absolute_import", (2, 5, 0, "alpha", 1), (3, 0, 0, "alpha", 0), 0x40000),
    ("with_statement", (2, 5, 0, "alpha", 1), (2, 6, 0, "alpha", 0), 0x80000),
    ("print_function", (2, 6, 0, "alpha", 2), (3, 0, 0, "alpha", 0), 0x100000),
    ("unicode_literals", (2, 6, 0, "alpha", 2), (3, 0, 0, "alpha", 0), 0x200000),
    ("barry_as_FLUFL", (3, 1, 0, "alpha", 2), (4, 0, 0, "alpha", 0), 0x400000),
    ("generator_stop", (3, 5, 0, "beta", 1), (3, 7, 0, "alpha", 0), 0x800000),
    ("annotations", (3, 7, 0, "beta", 1), None, 0x1000000),
)

all_feature_names = [row[0] for row in _FEATURES]

__all__ = ["all_feature_names"] + all_feature_names


class _Feature:
    """One feature: its two releases and the compiler flag that turns it on."""

    def __init__(self, optional, mandatory, compiler_flag):
        self.optional = optional
        self.mandatory = mandatory
        self.compiler_flag = compiler_flag

    def getOptionalRelease(self):
        """Return the release (a 5-tuple) that first accepted the feature."""
        return self.optional

    def getMandatoryRelease(self):
        """Return the release that has it always, or None if it was withdrawn."""
        return self.mandatory

    def __repr__(self):
        return "_Feature" + repr((self.optional, self.mandatory, self.compiler_flag))


for _name, _optional, _mandatory, _flag in _FEATURES:
    globals()[_name] = _Feature(_optional, _mandatory, _flag)
    globals()["CO_" + {
        "nested_scopes": "NESTED", "generators": "GENERATOR_ALLOWED",
        "division": "FUTURE_DIVISION", "absolute_import": "FUTURE_ABSOLUTE_IMPORT",
        "with_statement": "FUTURE_WITH_STATEMENT",
        "print_function": "FUTURE_PRINT_FUNCTION",
        "unicode_literals": "FUTURE_UNICODE_LITERALS",
        "barry_as_FLUFL": "FUTURE_BARRY_AS_BDFL",
        "generator_stop": "FUTURE_GENERATOR_STOP",
        "annotations": "FUTURE_ANNOTATIONS"}[_name]] = _flag
del _name, _optional, _mandatory, _flag
