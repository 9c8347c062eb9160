#!/usr/bin/env bash
# Everything that must hold, on a fresh machine: installs what the tests need, then format, clippy, unit and integration
# tests on SQLite and on PostgreSQL, strict relying parties, and the browser tests. Stops at the first failure.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '\n== %s\n' "$*"; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

say "what the tests need"
missing=()
command -v chromium > /dev/null || missing+=(chromium)
command -v node > /dev/null || missing+=(nodejs npm)
ls /usr/lib/postgresql/*/bin/initdb > /dev/null 2>&1 || command -v initdb > /dev/null || missing+=(postgresql)
command -v cc > /dev/null || missing+=(gcc libc6-dev)
python3 -c "import venv, ensurepip" 2> /dev/null || missing+=(python3 python3-venv)
fc-list 2> /dev/null | grep -qi "noto.*arabic" || missing+=(fonts-noto-core fontconfig)
if [ ${#missing[@]} -gt 0 ]; then
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi

say "format and lints"
cargo fmt --check
cargo clippy --locked --all-targets -- -D warnings

say "unit and integration tests on SQLite"
cargo test --locked

say "integration tests on PostgreSQL"
scratch=$(mktemp -d)
pg_bin=$(dirname "$(ls -d /usr/lib/postgresql/*/bin/initdb 2> /dev/null | tail -1 || command -v initdb)")
# PostgreSQL refuses to run as root.
if [ "$(id -u)" = 0 ]; then
  id postgres > /dev/null 2>&1 || useradd --system postgres
  chown postgres "$scratch"
  as_pg() { runuser -u postgres -- "$@"; }
else
  as_pg() { "$@"; }
fi
pg_stop() {
  as_pg "$pg_bin/pg_ctl" -D "$scratch/pg" -m immediate stop > /dev/null 2>&1 || true
  rm -rf "$scratch"
}
trap pg_stop EXIT
as_pg "$pg_bin/initdb" -D "$scratch/pg" -U doorcode --auth=trust -E UTF8 > /dev/null
as_pg "$pg_bin/pg_ctl" -D "$scratch/pg" -w -l "$scratch/pg.log" \
  -o "-k $scratch -c listen_addresses='' -c max_connections=300 -c fsync=off" start > /dev/null
encoded=${scratch//\//%2F}
DOORCODE_TEST_POSTGRES_URL="postgres://doorcode@$encoded/postgres" cargo test --locked --test integration

cargo build --locked

say "strict relying parties: openid-client and Authlib"
DOORCODE_BINARY=target/debug/doorcode tests/relying_parties/run.sh

say "the driver of the conformance suite, against a stand-in"
DOORCODE_BINARY=target/debug/doorcode node --test tests/conformance

say "browser tests"
(cd tests/browser && npm ci --no-audit --no-fund --silent && node --test --test-concurrency=2)

say "all passed"
