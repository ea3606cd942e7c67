#!/bin/bash
# Times what an author of rules waits for after saving a file: the whole process `jianbao check --packs`
# and the next result of `jianbao rules watch --on`, for packs of 1 and of 100 rule files; and, for
# comparison, a check with a pack nobody has edited since and one with the shipped packs alone.
# Medians of 9 rounds (or ROUNDS), in which all take turns.
# Usage: docs/bench/authoring.sh [FILE]
set -eu
root=$(CDPATH='' cd "$(dirname "$0")/../.." && pwd -P)
version=$("$root/jianbao" --version)
jianbao=$root/cli/target/jianbao-${version#jianbao }/bin/jianbao
rounds=${ROUNDS:-9}
report=${1:-$(find "$root/reports-sample" -name '2022*.docx' | LC_ALL=C sort | head -n 1)}
export LC_ALL="${LC_ALL:-C.UTF-8}"
folder=$(mktemp -d)
watches=
trap 'kill $watches 2> /dev/null || true; rm -rf "$folder"' EXIT

rule() { # number, limit
  cat << END
rule "author-$1"
  @title("行政处罚数异常") @severity("hint") @category("table")
  @message("行政处罚处理决定数量{actual}，超过{expected}")
  @basis("本市年度报告编制要求") @basisKind("practice") @remedy("核对")
when
  \$cell : Cell( table == "disclosure", row == "penalties", column == "decisions", value > $2 )
then
  findings.report(\$cell).actual(\$cell.text()).expected("$2");
end
END
}
pack() { # id, number of rule files
  local pack=$folder/$1 number
  mkdir -p "$pack/rules" "$pack/cases"
  printf 'id: %s\nversion: 0.1.0\ntitle: %s\nextends: format-2021\n' "$1" "$1" > "$pack/pack.yaml"
  printf 'base: county\ncases:\n' > "$pack/cases/all.yaml"
  for ((number = 1; number <= $2; number++)); do
    rule "$number" $((100000 + number)) > "$pack/rules/author-$number.drl"
  done
  {
    echo '  - name: 超过全部界限'
    echo '    changes: [{cell: disclosure/penalties/decisions, to: 9999999}]'
    echo '    expect:'
    for ((number = 1; number <= $2; number++)); do echo "      - {rule: author-$number}"; done
    for ((number = 1; number <= $2; number++)); do
      echo "  - {name: 未超过 $number, changes: [{cell: disclosure/penalties/decisions, to: $((90000 + number))}], expect: [], silent: [author-$number]}"
    done
  } >> "$pack/cases/all.yaml"
}
edit() { # id, round
  rule 1 $((200000 + $2 * 7 + RANDOM * 100)) > "$folder/$1/rules/new"
  mv "$folder/$1/rules/new" "$folder/$1/rules/author-1.drl"
}
now() { date +%s%N; }
note() { echo $((($(now) - $2) / 1000000)) >> "$folder/$1.times"; }
median() { sort -n "$folder/$1.times" | sed -n $(((rounds + 1) / 2))p; }
results() { grep -c '^——' "$folder/$1.out" || true; }

for size in 1 100; do
  pack "pack$size" "$size"
  pack "watched$size" "$size"
  "$jianbao" check --packs "$folder/pack$size" "$report" > /dev/null 2>&1 || true
  "$jianbao" rules watch "$folder/watched$size" --on "$report" > "$folder/watched$size.out" 2>&1 &
  watches="$watches $!"
  while [ "$(results "watched$size")" = 0 ]; do sleep 0.1; done
done
for ((round = 1; round <= rounds; round++)); do
  start=$(now)
  "$jianbao" check "$report" > /dev/null 2>&1 || true
  note shipped "$start"
  for size in 1 100; do
    start=$(now)
    "$jianbao" check --packs "$folder/pack$size" "$report" > /dev/null 2>&1 || true
    note "unedited$size" "$start"
    edit "pack$size" "$round"
    start=$(now)
    "$jianbao" check --packs "$folder/pack$size" "$report" > /dev/null 2>&1 || true
    note "edited$size" "$start"
    before=$(results "watched$size")
    start=$(now)
    edit "watched$size" "$round"
    while [ "$(results "watched$size")" = "$before" ]; do sleep 0.01; done
    note "watch$size" "$start"
  done
done
grep -v '^——' "$folder/watched100.out" | tail -n 3 >&2
echo "check with the shipped packs alone: $(median shipped) ms"
for size in 1 100; do
  echo "$size rule files: check of an unedited pack $(median "unedited$size") ms," \
    "after an edit $(median "edited$size") ms; next result of watch $(median "watch$size") ms"
done
