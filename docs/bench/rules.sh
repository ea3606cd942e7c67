#!/bin/sh
# Measures the throughput of the rules and what each of them costs, by default with the samples of
# report years 2020 and of 2021 on, a few minutes each. Files must begin with their report year.
# JAVA_TOOL_OPTIONS=-Djianbao.checks=50 is quicker and rougher.
# Usage: docs/bench/rules.sh [FILE]...
set -eu
root=$(CDPATH='' cd "$(dirname "$0")/../.." && pwd -P)
version=$("$root/jianbao" --version)
home=$root/cli/target/jianbao-${version#jianbao }
export LC_ALL="${LC_ALL:-C.UTF-8}"
measure() {
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -XX:+UseParallelGC -cp "$home/lib/*" \
    "$root/rules/src/test/java/org/jianbao/check/RuleCostBenchmark.java" "$@"
}
if [ $# -gt 0 ]; then
  measure "$@"
else
  measure "$root"/reports-sample/2020-*
  measure "$root"/reports-sample/202[1-9]-*
fi
