#!/bin/sh
# Links xtask, the program that installs everything else. On a bare Debian or Ubuntu even the C compiler that Rust links with
# is missing, so this fetches it first. Nothing but xtask is linked by this script.
set -e
if ! command -v cc >/dev/null 2>&1; then
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "Rust needs a C compiler named cc (gcc or clang). Please install one, then run this again." >&2
        exit 1
    fi
    as_root=""
    [ "$(id -u)" = 0 ] || as_root=sudo
    echo "Installing the C compiler that Rust links with (gcc, libc6-dev) ..." >&2
    $as_root apt-get -o DPkg::Lock::Timeout=400 update >&2
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=400 install -y --no-install-recommends gcc libc6-dev >&2
fi
exec cc "$@"
