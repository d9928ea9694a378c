#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds and runs every test. `tests/run.sh asan` does it under AddressSanitizer and UBSan, without the walks that a
# screen reader's way takes; `tests/run.sh all` runs those, too, and so every test once. `tests/run.sh benchmarks` prints
# the benchmarks' table, `tests/run.sh reliability` that of RELIABILITY.md (a quarter of an hour), `tests/run.sh breaks`
# what the tests find when core is broken in one line.
set -euo pipefail
cd "$(dirname "$0")/.."
source app/prepare.sh
install_packages "${build_packages[@]}" libgtest-dev libgmock-dev libbenchmark-dev binutils \
    python3 python3-nacl python3-argon2 python3-cbor2 python3-jsonschema poppler-utils dbus-daemon \
    zsh fish groff-base man-db xvfb openbox at-spi2-core python3-gi gir1.2-atspi-2.0

benchmarks=(journal_benchmark backup_benchmark search_benchmark timeline_benchmark typing_benchmark insights_benchmark
    paper_benchmark lock_benchmark exchange_benchmark window_benchmark)

run_tests() {
    build_preset "$1"
    ctest --preset "$1" --output-on-failure -j"$(nproc)"
}

# fuzz SECONDS: what breaks a harness lies in build/fuzz/found/NAME; once mended it belongs in tests/fuzz/found/NAME, where
# core_tests replays it. What leads to new places is kept in build/fuzz/corpus/NAME for the next time.
fuzz() {
    local seconds=$1 file name folder corpora broken=()
    install_packages clang libclang-rt-dev
    build_preset fuzz
    build/fuzz/tests/fuzz/fuzz_seeds build/fuzz/seeds
    # Journals are laid in memory where there is some.
    folder=$(mktemp -d -p "$([[ -w /dev/shm ]] && echo /dev/shm || echo "${TMPDIR:-/tmp}")")
    trap "rm -rf '$folder'" EXIT
    for file in tests/fuzz/harnesses/*.cpp; do
        name=$(basename "$file" .cpp)
        mkdir -p build/fuzz/{corpus,found}/"$name"
        corpora=(build/fuzz/{corpus,seeds}/"$name")
        [[ ! -d tests/fuzz/found/$name ]] || corpora+=("tests/fuzz/found/$name")
        TMPDIR=$folder LC_ALL=C.UTF-8 TZ=Europe/Berlin QT_LOGGING_RULES='*=false' ASAN_OPTIONS=intercept_tls_get_addr=0 \
            "build/fuzz/tests/fuzz/fuzz_$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
            -artifact_prefix="build/fuzz/found/$name/" "${corpora[@]}" >"build/fuzz/$name.log" 2>&1 || broken+=("$name")
        echo "$name: $(grep -E 'DONE|what\(\)|SUMMARY|Test unit written' "build/fuzz/$name.log" || true)"
        rm -rf "${folder:?}"/*
    done
    ((${#broken[@]} == 0)) || { echo "Broken: ${broken[*]}; see build/fuzz/NAME.log" >&2; return 1; }
}

case ${1:-check} in
check) run_tests check ;;
asan) run_tests asan ;;
all)
    # The walks take the program as people have it; every other test runs under the sanitizers, and once is enough.
    build_preset check hearthbook headers_alone "${benchmarks[@]}"
    ctest --preset check --output-on-failure -j"$(nproc)" --tests-regex '^Accessibility\.'
    run_tests asan
    ;;
benchmarks)
    build_preset release "${benchmarks[@]}"
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
fuzz) fuzz "${2:-60}" ;;
*)
    echo "Usage: tests/run.sh [check|asan|all|benchmarks|reliability|breaks|fuzz [SECONDS]]" >&2
    exit 2
    ;;
esac
