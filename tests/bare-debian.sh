#!/usr/bin/env bash
# Proves the README: in a bare Debian 12 that has only Rust and Node, `cargo xtask run` opens the app and `cargo xtask test` passes.
# Slow (everything is built anew); needs root, debootstrap, Xvfb and xdotool; by hand, before a release.
#
#   tests/bare-debian.sh            both commands
#   tests/bare-debian.sh COMMAND…   any command inside, for example `bash` or `cargo xtask check`
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
place=${BARE_DEBIAN:-$here/target/bare-debian}
root=$place/root
rust=$(rustc --print sysroot)
npm=$(dirname "$(dirname "$(readlink -f "$(command -v npm)")")")

if [ ! -e "$root/etc/debian_version" ]; then
    mkdir -p "$place"
    debootstrap --variant=minbase bookworm "$root"
    mkdir -p "$root/opt/rust" "$root/usr/local/lib/node_modules" "$root/project"
    cp "$(readlink -f "$(command -v node)")" "$root/usr/local/bin/node"
    cp -r "$npm" "$root/usr/local/lib/node_modules/npm"
    ln -s ../lib/node_modules/npm/bin/npm-cli.js "$root/usr/local/bin/npm"
    # A network may have a certificate authority of its own; installing ca-certificates inside makes it known.
    mkdir -p "$root/usr/local/share/ca-certificates"
    cp /usr/local/share/ca-certificates/*.crt "$root/usr/local/share/ca-certificates/" 2>/dev/null || true
    git clone --quiet "$here" "$root/project"
fi
git -C "$root/project" pull --quiet

cp /etc/resolv.conf "$root/etc/resolv.conf"
cleanup() {
    for folder in tmp/.X11-unix proc sys dev/pts dev opt/rust; do umount --lazy "$root/$folder" 2>/dev/null || true; done
}
trap cleanup EXIT
mount --bind -o ro "$rust" "$root/opt/rust"
mount -t proc proc "$root/proc"
mount -t sysfs sys "$root/sys"
mount --rbind /dev "$root/dev"

# Only what names certificates and proxies is taken over from outside.
passed=$(env | grep -E '^(https?_proxy|no_proxy|HTTPS?_PROXY|NO_PROXY|SSL_CERT_[A-Z]+|NODE_EXTRA_CA_CERTS|PIP_CERT)=' || true)
inside() {
    local variables=()
    [ -z "$passed" ] || mapfile -t variables <<<"$passed"
    env -i HOME="$HOME" TERM=dumb PATH=/opt/rust/bin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "${variables[@]}" \
        chroot "$root" bash -c 'cd /project && "$@"' bash "$@"
}

if [ $# -gt 0 ]; then
    inside "$@"
    exit
fi

# First `run`, in the bare system, on a screen from outside. The app stays open until it is ended: it works when its window is there.
Xvfb :77 -ac -screen 0 1280x1000x24 2>/dev/null &
screen=$!
mkdir -p "$root/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
inside env DISPLAY=:77 cargo xtask run &
run=$!
until DISPLAY=:77 xdotool search --onlyvisible --name "^Second Chair$" >/dev/null 2>&1; do
    if ! kill -0 "$run" 2>/dev/null; then
        echo "cargo xtask run ended without a window" >&2
        kill "$screen"
        exit 1
    fi
    sleep 2
done
echo "cargo xtask run opened the window after $SECONDS seconds"
kill "$screen" # which ends the app too
wait "$run" || true

SECONDS=0
inside cargo xtask test
echo "cargo xtask test passed after $SECONDS seconds"
