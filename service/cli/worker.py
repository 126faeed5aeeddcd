"""``touchline worker``: runs the Faust worker."""

import logging.config

import faust
import mode.loop
import typer

from service.app import build_app
from service.cli.errors import settings
from service.observe import logs


def register(app: typer.Typer) -> None:
    app.command("worker")(worker)


def worker() -> None:
    """Consume raw articles and index what they tell, until stopped (SIGTERM or Ctrl-C)."""
    read = settings()
    mode.loop.use("uvloop")
    logging.config.dictConfig(logs.config(read.log))
    faust.Worker(
        build_app(read), loglevel=read.log.level, logging_config=logs.config(read.log), redirect_stdouts=False, quiet=True
    ).execute_from_commandline()
