"""Addresses of resources: urllib.parse takes them apart and puts them together."""
