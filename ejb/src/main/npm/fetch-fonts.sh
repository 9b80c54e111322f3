#!/bin/sh
# Puts the two weights of the PDFs' font into the folder $2; fetched with npm into $1 where they are not there yet.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
work=$1
fonts=$2
package=$work/node_modules/@expo-google-fonts/noto-sans-sc

if [ -s "$fonts/NotoSansSC_400Regular.ttf" ] && [ -s "$fonts/NotoSansSC_700Bold.ttf" ]; then
  exit 0
fi
if [ ! -s "$package/700Bold/NotoSansSC_700Bold.ttf" ]; then
  command -v npm >/dev/null || { echo "npm (Node 20) is needed to fetch the font of the PDFs." >&2; exit 1; }
  mkdir -p "$work"
  cp "$here/package.json" "$here/package-lock.json" "$work/"
  (cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
fi
mkdir -p "$fonts"
cp "$package/400Regular/NotoSansSC_400Regular.ttf" "$package/700Bold/NotoSansSC_700Bold.ttf" "$fonts/"
