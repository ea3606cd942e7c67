#!/bin/sh
# Measures what reading one file of each format costs, in a warm machine, against the floor of the
# format (see FormatBenchmark); and what other programs take for the same files, where installed:
# python-docx, pandoc, LibreOffice, and Tika as far as the tests bring it (docx, doc, rtf).
# Without FILE: the longest docx of reports-sample/, turned by LibreOffice into the other formats,
# and the ofd and the pdf of the tests (LibreOffice cuts the widest table off at the paper's edge); a
# zip of them all.
# Usage: docs/bench/formats.sh [FILE]...
set -eu
root=$(CDPATH='' cd "$(dirname "$0")/../.." && pwd -P)
version=$("$root/jianbao" --version)
home=$root/cli/target/jianbao-${version#jianbao }
export LC_ALL="${LC_ALL:-C.UTF-8}"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ $# -eq 0 ]; then
  # shellcheck disable=SC2012
  cp "$(ls -S "$root"/reports-sample/*.docx | head -n 1)" "$work/report.docx"
  cp "$root/core/src/test/resources/ofd/small.ofd" "$work/report.ofd"
  cp "$root/core/src/test/resources/pdf/chromium.pdf" "$work/report.pdf"
  if command -v soffice > /dev/null; then
    for to in doc rtf odt 'html:XHTML Writer File:UTF8' 'txt:Text (encoded):UTF8'; do
      soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "$to" \
        --outdir "$work" "$work/report.docx" > /dev/null 2>&1
    done
  else
    cp "$root/core/src/test/resources/office/report.doc" "$work"
    cp "$root/core/src/test/resources/office/rich.rtf" "$(find "$root/reports-sample" -name '*.html' | head -n 1)" "$work"
    cp "$(find "$root/reports-sample" -name '*.txt' | LC_ALL=C sort | head -n 1)" "$work"
  fi
  rm -rf "$work/profile"
  # The same page as browsers keep it in one file.
  python3 - "$work/report.html" "$work/report.mht" << 'PYTHON' || true
import quopri, sys
page = open(sys.argv[1], "rb").read()
head = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"part\"\r\n\r\n--part\r\n"
kind = b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
open(sys.argv[2], "wb").write(head + kind + quopri.encodestring(page) + b"\r\n--part--\r\n")
PYTHON
  (cd "$work" && python3 -m zipfile -c all.zip report.* 2> /dev/null) || true
  set --
  for format in docx odt doc rtf html mht pdf ofd txt zip; do
    for file in "$work"/*."$format"; do
      [ ! -f "$file" ] || set -- "$@" "$file"
    done
  done
fi

# As bin/jianbao starts a batch.
"$java" -Dfile.encoding=UTF-8 -XX:+UseParallelGC -cp "$home/lib/*" \
  "$root/cli/src/test/java/org/jianbao/cli/FormatBenchmark.java" "$@" 2> /dev/null

# Processor seconds of a command, the least of five runs.
least() {
  for _ in 1 2 3 4 5; do
    # shellcheck disable=SC3045
    bash -c 'TIMEFORMAT="%U %S"; time "$@" > /dev/null 2>&1' - "$@" 2>&1
  done | awk '{ t = $1 + $2; if (NR == 1 || t < least) least = t } END { printf "%.0f ms", least * 1000 }'
}

echo
echo 'Other programs, processor time for one file:'
for file in "$@"; do
  case $file in
    *.docx)
      python=python3
      python3 -c 'import docx' 2> /dev/null || python=/usr/bin/python3
      "$python" - "$file" 2> /dev/null << 'PYTHON' || true
import sys, time
import docx
def read(path):
    document = docx.Document(path)
    text = [p.text for p in document.paragraphs]
    for table in document.tables:
        for row in table.rows:
            text.extend(cell.text for cell in row.cells)
    return text
times = []
for _ in range(8):
    start = time.process_time(); read(sys.argv[1]); times.append(time.process_time() - start)
print("docx   python-docx %s, warm: %.0f ms" % (getattr(docx, "__version__", ""), min(times) * 1000))
PYTHON
      ;;
  esac
  case $file in
    *.docx | *.rtf | *.html)
      command -v pandoc > /dev/null && echo "${file##*.}   pandoc: $(least pandoc -t plain "$file")"
      ;;
  esac
  case $file in
    *.docx | *.doc | *.rtf | *.html)
      command -v soffice > /dev/null && echo "${file##*.}   LibreOffice: $(least soffice \
        "-env:UserInstallation=file://$work/profile" --headless \
        --convert-to 'txt:Text (encoded):UTF8' --outdir "$work/out" "$file")"
      ;;
  esac
done
tika=$work/tika
if (cd "$root" && mvn -q -o -B -ntp -pl rules -am compile dependency:build-classpath \
  -DincludeScope=test -Dmdep.outputFile="$tika" -Dspotless.check.skip=true) > /dev/null 2>&1; then
  "$java" -Dfile.encoding=UTF-8 -XX:+UseParallelGC -cp "$(cat "$tika")" \
    "$root/docs/bench/TikaBenchmark.java" "$@" 2> /dev/null || true
fi
