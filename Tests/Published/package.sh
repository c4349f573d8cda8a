#!/bin/sh
# Installs the package in a Debian with nothing else in it, builds and publishes a site there, and removes it again.
#
# Usage: package.sh FOLDER   (as root, with debootstrap and lintian)
set -eu
folder=$(cd "$1" && pwd)
checkout=$(cd "$(dirname "$0")/../.." && pwd)
package=$(ls "$folder"/samtal_*.deb)
lintian --fail-on error "$package"

clean=$(mktemp -d)
trap 'umount "$clean/proc" 2>/dev/null || :; rm -rf --one-file-system "$clean"' EXIT
debootstrap --variant=minbase bookworm "$clean" >/dev/null
# Where a program asks what it was called with.
mount -t proc proc "$clean/proc"
cp "$package" "$clean/tmp/"
cp -R "$checkout/content" "$clean/tmp/content"
inside() { chroot "$clean" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive "$@"; }
inside apt-get install -y -qq --no-install-recommends "/tmp/${package##*/}" >/dev/null
inside samtal --version
inside samtal check --content /tmp/content
inside samtal-publish --to /srv/samtal --content /tmp/content >/dev/null
inside test -f /srv/samtal/live/index.html
inside test -f /usr/share/man/man1/samtal.1.gz
inside apt-get remove -y -qq samtal >/dev/null
inside test ! -e /usr/bin/samtal
inside test -f /srv/samtal/live/index.html
echo 'The package: installed, used and removed'
