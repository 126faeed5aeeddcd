"""The ``touchline`` command: one module a command, thin. Reads arguments, shows results; what is done is done elsewhere."""

import sys
from importlib import import_module

import typer

COMMANDS = ("demo", "extract", "publish", "search", "worker", "dlq", "index", "settings", "stack", "schemas", "bench")


def build(names: tuple[str, ...] = COMMANDS) -> typer.Typer:
    """The application with these commands; each module of this package adds its own by ``register(app)``."""
    app = typer.Typer(
        name="touchline",
        help="Football news from Kafka into Elasticsearch, as match and quote events.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
    )
    app.callback()(lambda: None)  # keeps the command's name on the line where only one is loaded
    for name in names:
        import_module(f"service.cli.{name}").register(app)
    return app


def main() -> None:
    """Load only the command that is asked for: ``extract`` must not wait for Kafka's client, nor a worker for a page."""
    wanted = next((argument for argument in sys.argv[1:] if not argument.startswith("-")), "")
    build((wanted,) if wanted in COMMANDS else COMMANDS)()
