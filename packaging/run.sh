#!/bin/sh
# Opens Dialogue Desktop, or runs one of its commands; the first time it installs what is missing.
set -eu
top=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$top/packaging/setup.sh"
set_up requirements.txt
exec "$top/.venv/bin/python" -P -m dialogue_desktop "$@"  # -P: no module from the folder we are in
