#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Hearthbook and opens it. Arguments go to the program: `app/run.sh --sample`, `app/run.sh search FILE ...`.
set -euo pipefail
here=$PWD
cd "$(dirname "$0")/.."
source app/prepare.sh
install_packages "${build_packages[@]}"
build_preset release hearthbook
program=$PWD/build/release/app/hearthbook
cd "$here"

has_display() { [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} || $(uname) == Darwin ]]; }

if [[ ${1:-} == --sample ]] && ! has_display; then
    echo "There is no display here, so the sample's charts and gratitude summary are written as files instead."
    folder=$here/hearthbook-sample
    mkdir -p "$folder"
    secret=$(mktemp -d)
    trap 'rm -rf "$secret"' EXIT
    "$program" sample "$secret/sample.hearth" >/dev/null
    printf 'sample-one\n' >"$secret/passphrase"
    month=$(date +%Y-%m)
    for dimension in connected listened-to safe appreciated supported time-together space settled appreciation; do
        "$program" chart "$secret/sample.hearth" --passphrase-file "$secret/passphrase" --dimension "$dimension" \
            --output "$folder/$dimension.png" --force
    done
    "$program" print "$secret/sample.hearth" --passphrase-file "$secret/passphrase" gratitude \
        --from "$(date -d "$month-01 -1 month" +%F)" --to "$(date +%F)" --output "$folder/gratitude.pdf" --force
    echo "Written to $folder"
elif (($# == 0)) && ! has_display; then
    echo "There is no display here. Try: app/run.sh --sample, or app/run.sh --help" >&2
    exit 1
else
    exec "$program" "$@"
fi
