#!/usr/bin/env bash
# Lighthouse's word on the running application as a phone sees it: for each kind of page the median of five runs.
# Needs Node.js 18 or newer and a Chromium (CHROME_PATH names one elsewhere than in the path).
#   src/bench/lighthouse.sh [http://localhost:8080]
set -euo pipefail

base=${1:-http://localhost:8080}
runs=5
CHROME_PATH=${CHROME_PATH:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
export CHROME_PATH
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

first() { curl -fsS "$base/$1?limit=1" | grep -o '"id":[0-9]*' | head -1 | grep -o '[0-9]*$'; }

printf '%-45s %11s %13s %14s %5s\n' page performance accessibility best-practices seo
for page in / "/articles/$(first api/v1/articles)" "/contacts/$(first api/v1/contacts)" \
  /officials/kassym-jomart-tokayev '/search?q=President'; do
  for run in $(seq $runs); do
    npx --yes lighthouse@12.8.2 "$base$page" --quiet --output=json --output-path="$folder/$run.json" \
      --chrome-flags="--headless --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync"
  done
  node -e '
    const reports = process.argv.slice(2).map((file) => JSON.parse(require("fs").readFileSync(file)).categories);
    const median = (kind) => reports.map((report) => report[kind].score * 100).sort((a, b) => a - b)[Math.floor(reports.length / 2)];
    const scores = ["performance", "accessibility", "best-practices", "seo"].map((kind) => Math.round(median(kind)));
    const widths = [11, 13, 14, 5];
    console.log(process.argv[1].padEnd(45), ...scores.map((score, at) => String(score).padStart(widths[at])));
  ' "$page" "$folder"/*.json
done
