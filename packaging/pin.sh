#!/bin/sh
# Writes requirements.txt and requirements-dev.txt anew from pyproject.toml: every version
# pinned, with the hashes of all its files, so that one list serves every system and Python.
# Wants `pip-tools` in .venv. Pins that still fit are kept; with --upgrade as argument none are.
set -eu
cd "$(dirname -- "$0")"

compile() {
    ../.venv/bin/python -m piptools compile --quiet --generate-hashes --allow-unsafe \
        --strip-extras --no-header --no-emit-options --no-emit-index-url \
        --no-emit-find-links --no-emit-trusted-host --no-annotate "$@"
}

compile "$@" --build-deps-for editable --output-file requirements.txt ../pyproject.toml
compile "$@" --build-deps-for editable --output-file requirements-dev.txt \
    --extra dev --constraint requirements.txt ../pyproject.toml

# What Windows alone needs is not seen from here.
echo colorama | compile "$@" --output-file - - |
    sed 's/^\(colorama==[^ ]*\)/\1 ; sys_platform == "win32"/' >>requirements-dev.txt
