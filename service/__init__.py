"""Touchline: raw football articles from Kafka become match and quote events in Elasticsearch."""

from importlib.metadata import version

__version__ = version("touchline")
