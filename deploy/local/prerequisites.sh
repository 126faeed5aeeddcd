#!/usr/bin/env bash
# What the project needs of the machine: Python 3.11 or newer with venv; and, where no Docker engine answers, Maven and a Java of 17 or
# newer (21 for Elasticsearch 9) for the stack. Safe to run again and again.
# As root on Debian it installs what is missing; elsewhere it says what to install.
set -euo pipefail

docker_answers() {
    command -v docker >/dev/null && docker compose version >/dev/null 2>&1 && timeout 10 docker info >/dev/null 2>&1
}

java_version() { # of the Java in $1: 17 of 17.0.15; 0 where it does not run
    "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' | head -n 1 || true
}

has_java() {
    local home version on_path
    on_path=$(command -v java || true)
    for home in "${JAVA_HOME:-}" "${on_path:+$(dirname "$(dirname "$(readlink -f "${on_path:-/}")")")}" /usr/lib/jvm/* /usr/java/* /opt/java/* /usr/local/openjdk*; do
        if [[ -n $home && -x $home/bin/java ]]; then
            version=$(java_version "$home")
            if [[ ${version:-0} -ge 17 ]]; then return 0; fi
        fi
    done
    return 1
}

python=${PYTHON:-python3}
if command -v "$python" >/dev/null && ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "Touchline needs Python 3.11 or newer; $python is not. Install one, and name it: make PYTHON=python3.12 …" >&2
    exit 1
fi

missing=()
"$python" -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)  # brings python3 along
if ! docker_answers; then
    command -v mvn >/dev/null || missing+=(maven)
    has_java || missing+=(default-jre-headless)
fi
if [[ ${#missing[@]} -eq 0 ]]; then exit 0; fi

if [[ $EUID -ne 0 ]] || ! command -v apt-get >/dev/null; then
    echo "Touchline needs Python with venv; and a Docker engine, or else Maven and a Java of 17 or newer. Missing here: ${missing[*]} (Debian's names)." >&2
    echo "Install them, for example: sudo apt-get install ${missing[*]}" >&2
    exit 1
fi

echo "Installing ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
if ! { apt-get update && apt-get install --yes --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "apt-get could not install ${missing[*]}: see above." >&2
    exit 1
fi
rm -f "$log"
if [[ " ${missing[*]} " == *" default-jre-headless "* ]] && ! has_java; then
    echo "The Java of this system is older than 17: install a newer one, or point JAVA_HOME to one." >&2
    exit 1
fi
