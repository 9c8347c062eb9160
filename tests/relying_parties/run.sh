#!/usr/bin/env bash
# Strict relying parties that share no code with the server, against $DOORCODE_BINARY (a debug build by default): first
# openid-client on Node, then Authlib on Python. Both are run; the exit status is 0 when both are content.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
DOORCODE_BINARY=$(realpath "${DOORCODE_BINARY:-$here/../../target/debug/doorcode}")
export DOORCODE_BINARY
cd "$here"
status=0

echo "== openid-client"
(cd node && npm ci --no-audit --no-fund --silent && node --test --test-concurrency=1) || status=1

echo "== Authlib"
venv=python/.venv
if [ ! -x "$venv/bin/python" ]; then python3 -m venv "$venv"; fi
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --requirement python/requirements.txt || status=1
(cd python && ../"$venv"/bin/python -m unittest -v) || status=1

exit "$status"
