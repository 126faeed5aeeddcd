"""The way out: Elasticsearch, the published topics, the dead letters. All I/O of the worker is here; what the events say is not."""
