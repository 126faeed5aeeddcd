"""Settings: where they come from, and that every wrong one is named."""

from pathlib import Path

import certifi
import pytest

from service.settings import SettingsError, fields, load_settings


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name, _ in fields():
        monkeypatch.delenv(name, raising=False)


def test_defaults_are_valid() -> None:
    assert load_settings().kafka.bootstrap_servers == "127.0.0.1:9092"


def test_environment_comes_before_dotenv_and_dotenv_before_secrets(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    secrets = tmp_path / "secrets"
    secrets.mkdir()
    for name in ("group_id", "sasl_username", "sasl_password"):
        (secrets / f"touchline_kafka__{name}").write_text("from-secrets\n")
    (tmp_path / ".env").write_text("TOUCHLINE_KAFKA__GROUP_ID=from-dotenv\nTOUCHLINE_KAFKA__SASL_USERNAME=from-dotenv\n")
    monkeypatch.setenv("TOUCHLINE_SECRETS_DIR", str(secrets))
    monkeypatch.setenv("TOUCHLINE_KAFKA__GROUP_ID", "from-environment")
    kafka = load_settings().kafka
    assert (kafka.group_id, kafka.sasl_username) == ("from-environment", "from-dotenv")
    assert kafka.sasl_password is not None
    assert kafka.sasl_password.get_secret_value() == "from-secrets"


def test_all_wrong_settings_are_named_at_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("TOUCHLINE_WORKER__BATCHSIZE=5\n")
    monkeypatch.setenv("TOUCHLINE_KAFKA__GROUPID", "x")
    monkeypatch.setenv("TOUCHLINE_KAFKA__SECURITY_PROTOCOL", "SASL_SSL")
    monkeypatch.setenv("TOUCHLINE_WORKER__BATCH_SIZE", "many")
    monkeypatch.setenv("TOUCHLINE_ELASTICSEARCH__URLS", "http://one:9200,two:9200")
    monkeypatch.setenv("TOUCHLINE_SECRETS_DIR", str(tmp_path / "none"))
    with pytest.raises(SettingsError) as error:
        load_settings()
    lines = str(error.value).splitlines()
    assert [line.split(":")[0] for line in lines] == [
        "TOUCHLINE_ELASTICSEARCH__URLS",
        "TOUCHLINE_KAFKA",
        "TOUCHLINE_KAFKA__GROUPID",
        "TOUCHLINE_SECRETS_DIR",
        "TOUCHLINE_WORKER__BATCHSIZE",
        "TOUCHLINE_WORKER__BATCH_SIZE",
    ]
    assert "needs sasl_username and sasl_password" in lines[1]
    assert lines[2].endswith("did you mean TOUCHLINE_KAFKA__GROUP_ID?")


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("TOUCHLINE_KAFKA__BOOTSTRAP_SERVERS", "broker", "'broker' is not of the form host:port"),
        ("TOUCHLINE_KAFKA__BOOTSTRAP_SERVERS", "broker:99999", "'broker:99999' is not of the form host:port"),
        ("TOUCHLINE_KAFKA__SSL_CA_FILE", "/no/such/file", "cannot read the file /no/such/file"),
        ("TOUCHLINE_KAFKA__SESSION_TIMEOUT", "91", "less than or equal to 90"),  # the most that Faust takes
        ("TOUCHLINE_KAFKA__SSL_CA_FILE", __file__, "there are no certificates (PEM) in the file"),
        ("TOUCHLINE_ELASTICSEARCH__CA_FILE", __file__, "there are no certificates (PEM) in the file"),
        ("TOUCHLINE_ELASTICSEARCH__URLS", "http://user:hunter2@one:9200", "must not hold a user or password"),
        ("TOUCHLINE_ELASTICSEARCH__INDEX_PREFIX", "Upper", "should match pattern"),
    ],
)
def test_messages_say_what_is_wrong_and_keep_secrets(monkeypatch: pytest.MonkeyPatch, name: str, value: str, message: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as error:
        load_settings()
    assert f"{name}: " in str(error.value)
    assert message in str(error.value)
    assert "hunter2" not in str(error.value)


def test_certificates_are_tried_before_anything_is_connected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOUCHLINE_KAFKA__SECURITY_PROTOCOL", "SSL")
    monkeypatch.setenv("TOUCHLINE_KAFKA__SSL_CERTIFICATE_FILE", __file__)
    monkeypatch.setenv("TOUCHLINE_ELASTICSEARCH__CA_FILE", certifi.where())
    with pytest.raises(SettingsError) as error:
        load_settings()
    elasticsearch, kafka = str(error.value).splitlines()
    assert elasticsearch == "TOUCHLINE_ELASTICSEARCH: ca_file needs urls that begin with https://"
    assert kafka.startswith("TOUCHLINE_KAFKA: ssl_certificate_file and ssl_key_file are no certificate (PEM) and its key")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            {"SSL_CA_FILE": certifi.where()},
            "TOUCHLINE_KAFKA: ssl_ca_file, ssl_certificate_file and ssl_key_file need security_protocol SSL",
        ),
        ({"SSL_KEY_FILE": __file__, "SECURITY_PROTOCOL": "SSL"}, "TOUCHLINE_KAFKA: ssl_key_file needs ssl_certificate_file"),
    ],
)
def test_certificates_that_would_not_be_used_are_wrong(monkeypatch: pytest.MonkeyPatch, given: dict[str, str], message: str) -> None:
    for name, value in given.items():
        monkeypatch.setenv(f"TOUCHLINE_KAFKA__{name}", value)
    with pytest.raises(SettingsError) as error:
        load_settings()
    assert str(error.value).startswith(message)


@pytest.mark.parametrize(("name", "other"), [("DEAD_LETTERS", "news.articles.raw"), ("QUOTES", "news.matches")])
def test_a_worker_must_not_read_what_it_writes(monkeypatch: pytest.MonkeyPatch, name: str, other: str) -> None:
    monkeypatch.setenv(f"TOUCHLINE_TOPICS__{name}", other)
    with pytest.raises(SettingsError, match="TOUCHLINE_TOPICS: raw, dead_letters, matches and quotes must be four topics"):
        load_settings()


def test_a_file_that_is_set_to_nothing_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOUCHLINE_KAFKA__SSL_CA_FILE", "")
    monkeypatch.setenv("TOUCHLINE_ELASTICSEARCH__CA_FILE", "")
    settings = load_settings()
    assert (settings.kafka.ssl_ca_file, settings.elasticsearch.ca_file) == (None, None)


def test_secrets_of_others_are_left_alone_and_unreadable_ones_of_ours_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TOUCHLINE_SECRETS_DIR", str(tmp_path))
    (tmp_path / "keystore.p12").write_bytes(b"\xff\x00")
    (tmp_path / "touchline_kafka__group_id").write_text("ours\n")
    assert load_settings().kafka.group_id == "ours"
    (tmp_path / "touchline_kafka__group_id").write_bytes(b"\xff")
    with pytest.raises(SettingsError, match=r"^TOUCHLINE_KAFKA__GROUP_ID: the file .* is not UTF-8$"):
        load_settings()


def test_what_cannot_be_read_at_all_is_told_in_a_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TOUCHLINE_KAFKA", "no JSON")
    with pytest.raises(SettingsError, match=r"^TOUCHLINE_KAFKA: no such setting"):
        load_settings()
    (tmp_path / ".env").write_bytes(b"TOUCHLINE_KAFKA__GROUP_ID=\xff")
    with pytest.raises(SettingsError, match=r"^\.env: not UTF-8"):
        load_settings()


def test_every_setting_is_described() -> None:
    assert [name for name, field in fields() if not field.description] == []


def test_sasl_settings_reach_faust() -> None:
    from service.app import build_app
    from service.settings import Settings

    login = {"security_protocol": "SASL_SSL", "sasl_mechanism": "SCRAM-SHA-256", "sasl_username": "u", "sasl_password": "p"}
    credentials = build_app(Settings.model_validate({"kafka": login})).conf.broker_credentials
    assert (credentials.protocol.value, credentials.mechanism.value, credentials.username) == ("SASL_SSL", "SCRAM-SHA-256", "u")
    assert credentials.ssl_context is not None
    login["security_protocol"] = "SASL_PLAINTEXT"
    assert build_app(Settings.model_validate({"kafka": login})).conf.broker_credentials.protocol.value == "SASL_PLAINTEXT"
