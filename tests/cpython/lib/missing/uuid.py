"""Random names for tests that need one that nobody else has."""

import os


def uuid4():
    return os.urandom(16).hex()
