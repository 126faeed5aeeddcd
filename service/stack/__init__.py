"""The stack for development and tests: one Kafka and one Elasticsearch, by Docker or without.

`engine` is the door: it picks Docker or the JVM and hands on. `docker` drives ``docker compose``; `local` starts the servers of
``deploy/local``. Nothing of the worker is imported here, and the worker imports nothing from here.
"""
