#!/usr/bin/env bash
# Aligns every recording of a folder, each in a process of its own, and prints the scorer's table.
#
#   src/bench/align_all.sh [SPEECH [SCORER [RESULTS]]]
#
# SPEECH holds a folder for each recording: audio.wav, transcript.txt, and truth.json, whose "lang" is
# the language. RESULTS gets a file of JSON for each.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

speech=${1:-../shared/speech}
scorer=${2:-../shared/bench/score_alignment.py}
results=${3:-target/aligned}

skip() {
  echo "SKIPPED: $*"
  exit 0
}

language_of() {
  python3 -c 'import json, sys; print(json.load(open(sys.argv[1])).get("lang", ""))' "$1/truth.json"
}

# A recording that fails keeps nobody from the others; the scorer shows that it has no result.
align() {
  local folder=$1 result=$2 language
  language=$(language_of "$folder") || language=
  ./newsreel align "$folder/audio.wav" "$folder/transcript.txt" --json \
    ${language:+--language "$language"} >"$result.next" </dev/null && mv "$result.next" "$result"
}

[ -d "$speech" ] || skip "there is no folder $speech"
[ -f "$scorer" ] || skip "there is no scorer $scorer"
command -v python3 >/dev/null || skip "the scorer needs python3"

# Builds the program where that is needed: what cannot be built is tried once.
./newsreel --version

mkdir -p "$results"
rm -f "$results"/*.json "$results"/*.json.next
failed=0
for folder in "$speech"/*/; do
  name=$(basename "$folder")
  align "$speech/$name" "$results/$name.json" || {
    echo "FAILED: $name" >&2
    failed=$((failed + 1))
  }
done
python3 "$scorer" "$speech" "$results"
[ "$failed" -eq 0 ]
