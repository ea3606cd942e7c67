#!/bin/sh
# Fuzzes readers with inputs that are led by the coverage of the code (Jazzer, from Maven Central).
# READER is a format (docx odt doc rtf html mht pdf ofd txt), `check` for all that is done to a text,
# or `all` (default): one after the other. What is found stands in core/target/fuzz/READER as crash-…,
# timeout-… or oom-…; the same folder keeps the inputs, from which the next run goes on.
# Usage: docs/fuzz.sh [READER] [SECONDS]
set -eu
jazzer=0.24.0
root=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
reader=${1:-all}
seconds=${2:-60}
export LC_ALL="${LC_ALL:-C.UTF-8}"

if [ "$reader" = all ]; then
  found=0
  for one in docx odt doc rtf html mht pdf ofd txt check; do
    "$0" "$one" "$seconds" || found=1
  done
  exit "$found"
fi

version=$("$root/jianbao" --version)
home=$root/cli/target/jianbao-${version#jianbao }
work=$root/core/target/fuzz
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
mkdir -p "$work/classes" "$work/$reader"
jar=$work/jazzer-$jazzer.jar
if [ ! -f "$jar" ]; then
  for artifact in jazzer jazzer-api; do
    mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
      -Dartifact="com.code-intelligence:$artifact:$jazzer" -DoutputDirectory="$work"
  done
fi
"${java}c" -d "$work/classes" -cp "$home/lib/*" \
  "$root/cli/src/test/java/org/jianbao/cli/FuzzTarget.java"

# All that is on the class path, one by one: Jazzer reads it without the star.
classes=$work/classes$(find "$home/lib" -name '*.jar' | LC_ALL=C sort | sed 's/^/:/' | tr -d '\n')
"$java" -Djianbao.fuzz.reader="$reader" -cp "$classes" org.jianbao.cli.FuzzTarget "$work/$reader" \
  "$root"/reports-sample/* "$root"/core/src/test/resources/*/* 2> /dev/null

cd "$work/$reader"
log=$work/$reader.log
code=0
"$java" -Xmx1500m -XX:-OmitStackTraceInFastThrow -Djianbao.fuzz.reader="$reader" \
  -Djianbao.fuzz.seeds="$work/$reader" -cp "$jar:$work/jazzer-api-$jazzer.jar:$classes" com.code_intelligence.jazzer.Jazzer \
  --target_class=org.jianbao.cli.FuzzTarget \
  --instrumentation_includes='org.jianbao.**:org.apache.poi.**:org.apache.pdfbox.**:org.jsoup.**' \
  --reproducer_path="$work" -max_total_time="$seconds" -timeout=60 -rss_limit_mb=4000 \
  -max_len=100000 -artifact_prefix="$work/$reader/" "$work/$reader" > "$log" 2>&1 || code=$?
printf '== %s: %s\n' "$reader" "$(grep -a '^Done ' "$log" || echo "a finding, see $log")"
grep -a -A 12 -E '^== Java Exception|^ALARM|OutOfMemory|Test unit written' "$log" | head -n 40 || true
exit "$code"
