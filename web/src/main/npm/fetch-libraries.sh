#!/bin/sh
# Puts the browser modules of others into the folder $2; fetched with npm into $1 where they are not there yet. The lock
# file holds their SHA-512; they come as plain ES modules and need no bundler.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
work=$1
lib=$2

if [ -s "$lib/rrweb/record.js" ] && [ -s "$lib/rrweb/replay.js" ] && cmp -s "$here/package-lock.json" "$work/package-lock.json"; then
  exit 0
fi
command -v npm >/dev/null || { echo "npm (Node 20) is needed to fetch the browser modules." >&2; exit 1; }
mkdir -p "$work" "$lib/rrweb"
cp "$here/package.json" "$here/package-lock.json" "$work/"
(cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
for part in record replay; do
  # the source maps stay behind, and with them the line that names them
  sed '/^\/\/# sourceMappingURL=/d' "$work/node_modules/@rrweb/$part/dist/$part.js" > "$lib/rrweb/$part.js"
done
