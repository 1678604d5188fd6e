# Makes $top/.venv ready, once. Sourced by run.sh and test.sh, which say what $top is and then
# call `set_up requirements.txt` or `set_up requirements-dev.txt`. Speaks on stderr only.
#
# .venv/set-up names what was installed completely, from which pins and for which folder. It is
# taken away before anything is changed, so whatever was interrupted is made again from nothing.

say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 3; }

set_up() {
    is_ready "$1" && return
    if command -v flock >/dev/null; then
        exec 9<"$top"  # someone who clicked twice waits here for the first click
        flock 9 2>/dev/null || true  # not every disk can lock
        is_ready "$1" || prepare "$1" 9<&-
        exec 9<&-
    else
        prepare "$1"
    fi
}

prepare() {
    log=$(mktemp "${TMPDIR:-/tmp}/dialogue-desktop-set-up.XXXXXX")
    add_system_packages
    make_environment
    add_python_packages "$1"
    rm -f "$log"
}

is_ready() {
    [ -x "$top/.venv/bin/python" ] && grep -qxF -e "$(mark "$1")" "$top/.venv/set-up" 2>/dev/null
}

mark() {
    printf '%s %s for %s\n' "$1" "$(cat "$top/packaging/debian-packages.txt" \
        "$top/packaging/setup.sh" "$top/packaging/$1" | cksum)" "$top"
}

add_system_packages() {
    command -v dpkg-query >/dev/null || return 0  # not Debian: Qt says itself what it lacks
    missing=$(missing_system_packages)
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ]; then as_root=""; else as_root=sudo; fi
    if [ -n "$as_root" ] && ! command -v sudo >/dev/null; then
        rm -f "$log"
        stop "Please ask an administrator of this computer to run this, then start again:" \
            "apt-get install" $missing
    fi
    say "Adding system packages (once):" $missing
    # What cannot be refreshed may still be installable from the lists that are here.
    $as_root apt-get update >"$log" 2>&1 || true
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes \
        --no-install-recommends -o DPkg::Lock::Timeout=120 $missing >>"$log" 2>&1 ||
        stop "The system packages could not be added: connect this computer to the internet" \
            "and start again (details: $log)."
}

missing_system_packages() {
    # A newer Debian may provide a package of the list under another name.
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package} ${Provides}\n' |
        sed -n 's/^installed //p' | tr -s ' ,' '\n\n')
    while read -r package; do
        printf '%s\n' "$installed" | grep -qxF -e "$package" || printf '%s ' "$package"
    done <"$top/packaging/debian-packages.txt"
}

make_environment() {
    [ -x "$top/.venv/bin/python" ] && [ -f "$top/.venv/set-up" ] && return
    python=$(suitable_python) ||
        stop "Python 3.11, 3.12 or 3.13 is needed and none was found: install one of them" \
            "and start again."
    "$python" -m venv --clear "$top/.venv" >"$log" 2>&1 ||
        stop "$python could not make the folder $top/.venv: see that its venv module is" \
            "installed and that there is room on the disk, then start again (details: $log)."
}

suitable_python() {
    for candidate in python3 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys, ensurepip
sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    return 1
}

add_python_packages() {
    say "Adding Python packages to $top/.venv (once; a few minutes)."
    rm -f "$top/.venv/set-up"
    pip install --require-hashes --only-binary :all: -r "$top/packaging/$1" &&
        pip install --no-index --no-deps --no-build-isolation --editable "$top" ||
        stop "The Python packages could not be added: see that this computer is connected to" \
            "the internet and has room on its disk, then start again (details: $log)."
    for list in requirements.txt "$1"; do  # the longer list holds the shorter one
        mark "$list"
    done >"$top/.venv/set-up.part"
    mv "$top/.venv/set-up.part" "$top/.venv/set-up"
}

pip() {
    "$top/.venv/bin/python" -m pip --disable-pip-version-check "$@" >>"$log" 2>&1
}
