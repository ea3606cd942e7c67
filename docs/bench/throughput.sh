#!/bin/sh
# Measures the warm throughput of checking, by default with samples of this checkout.
# JAVA_TOOL_OPTIONS=-Djianbao.copies=100 is quicker and rougher.
# Usage: docs/bench/throughput.sh [FILE]...
set -eu
root=$(CDPATH='' cd "$(dirname "$0")/../.." && pwd -P)
version=$("$root/jianbao" --version)
home=$root/cli/target/jianbao-${version#jianbao }
[ $# -gt 0 ] || set -- \
  "$(find "$root/reports-sample" -name '*.docx' | LC_ALL=C sort | head -n 1)" \
  "$(find "$root/reports-sample" -name '*.txt' | LC_ALL=C sort | head -n 1)"
export LC_ALL="${LC_ALL:-C.UTF-8}"
# As bin/jianbao starts a batch.
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -XX:+UseParallelGC -cp "$home/lib/*" \
  "$root/cli/src/test/java/org/jianbao/cli/ThroughputBenchmark.java" "$@"
