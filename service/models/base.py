"""The one base of all models: frozen, strict about unknown fields. Nothing else belongs here."""

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """An immutable value; a field it does not know is an error, since the indices refuse unknown fields as well."""

    model_config = ConfigDict(frozen=True, extra="forbid")
