#!/usr/bin/env bash
# Builds llama.cpp and its Python package, and installs it into a virtual environment.
#
#   installer/build_llama.sh VENV [CMake options, such as -DGGML_CUDA=ON]
#
# One build serves every machine of its kind: what computes lies in libraries of its own, one for
# each step of processors and one for each kind of card, and the application loads those that fit.
#
# pip keeps what it built under the name of the source alone, and would give a build with other
# options back. Here each has a folder in the cache of pip, named by all that shapes it.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
python=$1/bin/python
shift

options=(
  -DCMAKE_PROJECT_INCLUDE="$here/llama.cmake"
  # All in the package's own folder, once: names with versions would be copies in a wheel.
  -DCMAKE_INSTALL_BINDIR=llama_cpp/lib
  -DCMAKE_INSTALL_LIBDIR=llama_cpp/lib
  -DCMAKE_INSTALL_INCLUDEDIR=llama_cpp/include
  -DCMAKE_PLATFORM_NO_VERSIONED_SONAME=ON
  -DLLAVA_BUILD=OFF
  -DLLAMA_BUILD_MTMD=OFF
  -DGGML_NATIVE=OFF
  -DGGML_BACKEND_DL=ON
)
case $(uname -sm) in
  "Linux x86_64") options+=(-DGGML_CPU_ALL_VARIANTS=ON -DGGML_VULKAN=ON) ;;
  Linux*) options+=(-DGGML_VULKAN=ON) ;;
esac
options+=("$@")

pinned=$(sed -n '/^llama-cpp-python==/,/[^\\]$/p' "$here/../requirements.lock")
key=$({
  cat "$0" "$here/llama.cmake"
  echo "$pinned"
  # The folder of this copy of the project does not shape the build.
  echo "${options[@]:1}"
  uname -sm
  c++ --version
  glslc --version || true
} 2>/dev/null | sha256sum | cut -c1-16)
kept=$("$python" -m pip cache dir)/consultroom/llama-$key

if "$python" - "$key" <<'END'
import json, sys
from importlib.metadata import PackageNotFoundError, distribution
try:
    origin = distribution("llama-cpp-python").read_text("direct_url.json") or "{}"
except PackageNotFoundError:
    origin = "{}"
sys.exit(f"/llama-{sys.argv[1]}/" not in json.loads(origin).get("url", ""))
END
then
  exit 0
fi

if ! compgen -G "$kept/*.whl" >/dev/null; then
  echo "Building llama.cpp for all processors and cards: about ten minutes on two cores, once."
  mkdir -p "$(dirname "$kept")"
  work=$(mktemp -d "$kept.XXXXXX")
  trap 'rm -rf "$work"' EXIT
  echo "$pinned" >"$work/pinned.txt"
  CMAKE_ARGS="${options[*]}" "$python" -m pip wheel --quiet --no-cache-dir --no-deps \
    --require-hashes --requirement "$work/pinned.txt" --wheel-dir "$work"
  rm "$work/pinned.txt"
  # Only a whole build gets its name; another that was faster is as good.
  mv -T "$work" "$kept" 2>/dev/null || [ -d "$kept" ]
fi
"$python" -m pip install --quiet --no-cache-dir --no-deps --force-reinstall "$kept"/*.whl
