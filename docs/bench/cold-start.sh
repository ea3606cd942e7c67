#!/bin/bash
# Times one cold check against a Java machine that does nothing: medians of 15 rounds, in each of
# which all take turns. Without FILE: the first docx and txt of reports-sample.
# Usage: docs/bench/cold-start.sh [FILE]...
set -eu
root=$(CDPATH='' cd "$(dirname "$0")/../.." && pwd -P)
version=$("$root/jianbao" --version)
jianbao=$root/cli/target/jianbao-${version#jianbao }/bin/jianbao
first() { find "$root/reports-sample" -name "*.$1" | LC_ALL=C sort | head -n 1; }
[ $# -gt 0 ] || set -- "$(first docx)" "$(first txt)"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
printf 'class Empty { public static void main(String[] a) {} }\n' > "$folder/Empty.java"
"${java}c" -d "$folder" "$folder/Empty.java"

# Adds the wall time of a command to a file, in microseconds.
time_of() {
  local times=$1 start end
  shift
  start=$(date +%s%N)
  "$@" > "$folder/out" 2>&1 || true
  end=$(date +%s%N)
  echo $(((end - start) / 1000)) >> "$times"
}
median() { sort -n "$1" | sed -n 8p; }
tenths() { echo "$(($1 / 10)).$(($1 % 10))"; }

for file in "$@"; do
  "$jianbao" check "$file" > "$folder/out" 2>&1 || true # makes the archive of classes
done
for round in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
  time_of "$folder/empty" "$java" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
    -cp "$folder" Empty
  number=0
  for file in "$@"; do
    number=$((number + 1))
    time_of "$folder/check$number" "$jianbao" check "$file"
  done
done
empty=$(median "$folder/empty")
echo "empty Java machine: $((empty / 1000)) ms"
number=0
for file in "$@"; do
  number=$((number + 1))
  check=$(median "$folder/check$number")
  echo "check of $(basename "$file"): $((check / 1000)) ms, $(tenths $((check * 10 / empty))) times"
done
