#!/bin/bash
# Times one cold check against a Java machine that does nothing: medians of 10.
# Usage: docs/bench/cold-start.sh [FILE]
set -eu
root=$(CDPATH='' cd "$(dirname "$0")/../.." && pwd -P)
version=$("$root/jianbao" --version)
jianbao=$root/cli/target/jianbao-${version#jianbao }/bin/jianbao
file=${1:-$(find "$root/reports-sample" -name '*.docx' | LC_ALL=C sort | head -n 1)}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
printf 'class Empty { public static void main(String[] a) {} }\n' > "$folder/Empty.java"
"${java}c" -d "$folder" "$folder/Empty.java"

# Median wall time in milliseconds of ten runs.
median() {
  local i start end
  for i in 1 2 3 4 5 6 7 8 9 10; do
    start=$(date +%s%N)
    "$@" > "$folder/out" 2>&1 || true
    end=$(date +%s%N)
    echo $(((end - start) / 1000000))
  done | sort -n | sed -n 5p
}

"$jianbao" check "$file" > "$folder/out" 2>&1 || true # makes the archive of classes, fills the file cache
empty=$(median "$java" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$folder" Empty)
check=$(median "$jianbao" check "$file")
echo "empty Java machine: $empty ms"
echo "jianbao check:      $check ms ($((check * 10 / empty / 10)).$((check * 10 / empty % 10)) times)"
