"""Doing several things at once."""
