#!/usr/bin/env bash
# Makes a Debian package of the bundle.
#
#   installer/build_deb.sh BUNDLE OUTPUT_FOLDER
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
bundle=$1
output=$2
version=${VERSION:-$(sed -n 's/^version = "\(.*\)"/\1/p' "$here/../pyproject.toml")}
architecture=$(dpkg --print-architecture)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
chmod 755 "$tree"

put() { install -D --mode="$1" "$2" "$tree/$3"; }

mkdir -p "$tree/opt" "$tree/DEBIAN"
cp -a "$bundle" "$tree/opt/consultroom"
put 755 "$here/linux/consultroom.sh" usr/bin/consultroom
put 644 "$here/linux/consultroom.desktop" usr/share/applications/consultroom.desktop
put 644 "$here/linux/consultroom.metainfo.xml" usr/share/metainfo/consultroom.metainfo.xml
put 644 "$here/linux/consultroom.apparmor" etc/apparmor.d/consultroom
put 644 "$here/../ui/theme/consultroom.svg" usr/share/icons/hicolor/scalable/apps/consultroom.svg
put 644 "$here/linux/templates" DEBIAN/templates
for script in config preinst postinst prerm postrm; do
  put 755 "$here/linux/$script" "DEBIAN/$script"
done
echo /etc/apparmor.d/consultroom >"$tree/DEBIAN/conffiles"
chmod -R u=rwX,go=rX "$tree/opt"

# Wanted before unpacking: an update that lacks a library here replaces nothing.
libraries=$("$here/system_packages.sh" --list window | tr ' ' '\n' | sed '/^$/d' | paste -sd, | sed 's/,/, /g')
cat >"$tree/DEBIAN/control" <<END
Package: consultroom
Version: $version
Architecture: $architecture
Maintainer: Consultroom
Section: misc
Priority: optional
Installed-Size: $(du -sk "$tree" | cut -f1)
Pre-Depends: libc6, debconf | debconf-2.0, $libraries
Recommends: gnome-keyring | kwalletmanager, mesa-vulkan-drivers
Description: clinical notes that show their evidence, without a network
 A clinician dictates or records a visit; Consultroom writes it down and drafts
 the note on this workstation. Each sentence is checked against the words that
 support it before anybody signs. Notes, audio and the log are encrypted, each
 person signs in, and the programs have no way into a network.
END
mkdir -p "$output"
# shellcheck disable=SC2086  the method and its level are two words
dpkg-deb --root-owner-group -Z${COMPRESSION:-xz -z6} --build "$tree" "$output/consultroom_${version}_$architecture.deb"
