#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds and runs every test. `tests/run.sh asan` does it under AddressSanitizer and UBSan, `tests/run.sh all` both,
# `tests/run.sh benchmarks` prints the benchmarks' table.
set -euo pipefail
cd "$(dirname "$0")/.."
source app/prepare.sh
install_packages "${build_packages[@]}" libgtest-dev libgmock-dev libbenchmark-dev binutils

run_tests() {
    build_preset "$1"
    ctest --preset "$1" --output-on-failure -j"$(nproc)"
}

case ${1:-dev} in
dev) run_tests dev ;;
asan) run_tests asan ;;
all)
    run_tests dev
    run_tests asan
    ;;
benchmarks)
    build_preset release journal_benchmark search_benchmark timeline_benchmark typing_benchmark
    for program in build/release/tests/benchmarks/*_benchmark; do
        "$program"
    done
    ;;
*)
    echo "Usage: tests/run.sh [dev|asan|all|benchmarks]" >&2
    exit 2
    ;;
esac
