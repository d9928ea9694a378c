#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds and runs every test. `tests/run.sh asan` does it under AddressSanitizer and UBSan, `tests/run.sh all` both,
# `tests/run.sh benchmarks` prints the benchmarks' table, `tests/run.sh reliability` that of RELIABILITY.md (a quarter of
# an hour), `tests/run.sh breaks` what the tests find when core is broken in one line.
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
    build_preset release journal_benchmark backup_benchmark search_benchmark timeline_benchmark typing_benchmark
    for program in build/release/tests/benchmarks/*_benchmark; do
        "$program"
    done
    ;;
reliability)
    build_preset dev reliability_tests
    HEARTHBOOK_RELIABILITY=full QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=Europe/Berlin \
        build/dev/tests/reliability/reliability_tests --gtest_brief=1
    ;;
breaks) tests/reliability/breaks ;;
*)
    echo "Usage: tests/run.sh [dev|asan|all|benchmarks|reliability|breaks]" >&2
    exit 2
    ;;
esac
