#!/usr/bin/env bash
# Installs the missing system packages for the named purposes: build, window, test, package, train.
# With --list it names them only.
# Debian and its relatives; elsewhere it says what is needed and goes on.
set -euo pipefail

declare -A packages=(
  [build]="python3-venv gcc g++ make glslc libvulkan-dev spirv-headers"
  [window]="libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-shape0 libxcb-xinerama0 libxcb-xkb1 libpulse0"
  [test]="dbus-daemon openssl xvfb xdotool pulseaudio pulseaudio-utils mesa-vulkan-drivers strace"
  [package]="apparmor binutils nsis wine wine64"
  [train]="python3-venv espeak-ng flite"
)

only_list=false
[ "${1:-}" = --list ] && only_list=true && shift

wanted=()
for purpose in "$@"; do
  # shellcheck disable=SC2206  # the words of a list, over as many lines as it has
  wanted+=(${packages[$purpose]})
done

if $only_list; then
  echo "${wanted[*]}"
  exit 0
fi
if ! command -v dpkg-query >/dev/null; then
  echo "This is not a Debian system. Please see that these are installed: ${wanted[*]}" >&2
  exit 0
fi

missing=()
for name in "${wanted[@]}"; do
  dpkg-query --show --showformat='${Status}\n' "$name" 2>/dev/null | grep -q 'ok installed' ||
    missing+=("$name")
done
# A Python from elsewhere brings its own venv module.
if "${PYTHON:-python3}" -c 'import ensurepip, venv' 2>/dev/null; then
  kept=()
  for name in "${missing[@]}"; do [ "$name" = python3-venv ] || kept+=("$name"); done
  missing=("${kept[@]}")
fi
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "Please install as root: apt-get install ${missing[*]}" >&2
    exit 1
  fi
  as_root=(sudo)
fi
echo "Installing system packages: ${missing[*]}"
"${as_root[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends \
  "${missing[@]}" >/dev/null
