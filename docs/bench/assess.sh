#!/bin/bash
# Measures a yearly assessment of made folders: reports per second, memory of all its processes, size
# of the store and of the results, a second run in which nothing has changed, the time in which a
# browser shows the overview; and what of the planted defects was found, and what else.
# Usage: docs/bench/assess.sh [BODIES]...    1000 without; YEAR, SEED, SHARE (of bodies with a
# defect), DB (a store's file or URL; then one size), JOBS, FOLDER (kept) from the environment
set -eu
root=$(CDPATH='' cd "$(dirname "$0")/../.." && pwd -P)
version=$("$root/jianbao" --version)
home=$root/cli/target/jianbao-${version#jianbao }
export LC_ALL="${LC_ALL:-C.UTF-8}"
year=${YEAR:-2023}
folder=${FOLDER:-$(mktemp -d)}
[ -n "${FOLDER:-}" ] || trap 'rm -rf "$folder"' EXIT
[ $# -gt 0 ] || set -- 1000

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
classes=$folder/classes
mkdir -p "$classes"
find "$root/rules/src/writers" "$root/assessment/src/yearly" -name '*.java' -print0 |
  xargs -0 "${java}c" -encoding UTF-8 -nowarn -cp "$home/lib/*" -d "$classes"
cp -R "$root/assessment/src/yearly/resources/." "$classes"

now() { date +%s.%N; }
since() { awk -v from="$1" -v to="$(now)" 'BEGIN { printf "%.1f", to - from }'; }
megabytes() { du -sm "$1" | cut -f 1; }

# Runs a command in a session of its own; leaves seconds in $seconds, MB in $peak: the most memory
# (proportional share of pages) that all its processes had at a time, and that of the largest.
watched() {
  local from pid sizes sum one
  from=$(now)
  peak=0 largest=0
  setsid "$@" > "$folder/out.txt" 2> "$folder/err.txt" &
  pid=$!
  while kill -0 "$pid" 2> /dev/null; do
    sum=0
    for one in $(ps -o pid= --sid "$pid"); do
      sizes=$(awk '/^Pss:/ { print $2 }' "/proc/$one/smaps_rollup" 2> /dev/null || true)
      sum=$((sum + ${sizes:-0}))
      [ "${sizes:-0}" -le "$largest" ] || largest=$sizes
    done
    [ "$sum" -le "$peak" ] || peak=$sum
    sleep 1
  done
  wait "$pid" || [ $? -le 3 ] || { tail -n 20 "$folder/err.txt" >&2; exit 1; }
  seconds=$(since "$from")
  peak=$((peak / 1024)) largest=$((largest / 1024))
}

for bodies in "$@"; do
  made=$folder/$bodies
  from=$(now)
  "$java" -cp "$classes:$home/lib/*" org.jianbao.yearly.YearlyFolders \
    "$made" "$bodies" "$year" "${SEED:-1}" "${SHARE:-0.12}"
  printf '\n== %s bodies, year %s ==\n' "$bodies" "$year"
  count=$(find "$made/reports" "$made/previous" -type f | wc -l)
  printf 'made %s files, %s MB, in %s s\n' "$count" "$(megabytes "$made")" "$(since "$from")"
  db=${DB:-$made/assessment.db}
  assess() {
    watched "$home/bin/jianbao" assess "$made/reports" --year "$year" --previous "$made/previous" \
      --roster "$made/roster.xlsx" --db "$db" -o "$made/results" ${JOBS:+--jobs "$JOBS"}
  }
  assess
  rate=$(awk -v files="$count" -v time="$seconds" 'BEGIN { printf "%.0f", files / time }')
  printf 'assessed in %s s, %s reports/s of both years, memory %s MB (largest process %s MB)\n' \
    "$seconds" "$rate" "$peak" "$largest"
  [ ! -f "$db" ] || printf 'store %s MB, ' "$(($(cat "$db" "$db"-wal 2> /dev/null | wc -c) / 1048576))"
  printf 'results %s MB:\n' "$(megabytes "$made/results")"
  (cd "$made/results" && du -sm -- * | sort -rn | head -n 8)
  assess
  printf 'once more, nothing changed: %s s, memory %s MB\n' "$seconds" "$peak"
  browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
  if [ -f "$made/results/index.html" ] && [ -n "$browser" ]; then
    for page in about:blank "file://$made/results/index.html"; do
      from=$(now)
      timeout 120 "$browser" --headless --no-sandbox --disable-gpu --dump-dom "$page" \
        > "$folder/page.html" 2> /dev/null || true
      printf 'browser shows %s in %s s\n' "${page##*/}" "$(since "$from")"
    done
  fi
  "$java" -cp "$classes:$home/lib/*" org.jianbao.yearly.YearlyScore "$made" "$made/results"
  [ -n "${FOLDER:-}" ] || rm -rf "$made"
done
