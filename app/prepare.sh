# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by app/run.sh and tests/run.sh: installs what Debian 12 lacks, and builds one preset.

build_packages=(
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libgl1-mesa-dev libqt6sql6-sqlite libsodium-dev libzxcvbn-dev
    libical-dev libdtl-dev libarchive-dev libyaml-cpp-dev libcsv-dev libenchant-2-dev libheif-dev libtiff-dev libpng-dev qt6-image-formats-plugins
    fonts-dejavu-core fonts-sil-gentiumplus fonts-ebgaramond python3-fonttools qt6-translations-l10n libhyphen-dev hyphen-en-gb hyphen-en-us hyphen-de
)

# install_packages NAME...: asks apt for those that are missing; does nothing where all are there.
install_packages() {
    command -v dpkg-query >/dev/null || return 0
    local missing=() name
    for name in "$@"; do
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null) == installed ]] || missing+=("$name")
    done
    ((${#missing[@]})) || return 0
    local began=$SECONDS
    echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
    local sudo=()
    ((EUID == 0)) || sudo=(sudo)
    "${sudo[@]}" apt-get -o DPkg::Lock::Timeout=300 update -qq >&2
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${missing[@]}" >&2
    echo "Installed in $(took $((SECONDS - began)))." >&2
}

# took SECONDS: how long that is, for people.
took() { (($1 < 90)) && echo "$1 s" || echo "$(($1 / 60)) min $(($1 % 60)) s"; }

# show_steps NAME: reads what a build says and shows how far it is: in one line on a terminal, else at each tenth.
show_steps() {
    local name=$1 line tenth last=-1
    while IFS= read -r line; do
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
        if [[ -t 2 ]]; then
            printf '\rBuilding %s: %d of %d steps ' "$name" "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}" >&2
            last=0
        else
            tenth=$((10 * BASH_REMATCH[1] / BASH_REMATCH[2]))
            ((tenth == last)) || echo "Building $name: ${tenth}0 %" >&2
            last=$tenth
        fi
    done
    [[ ! -t 2 ]] || ((last < 0)) || echo >&2
}

# build_preset PRESET [TARGET...]: configures and builds; says how far it is, and all of it when something is wrong.
build_preset() {
    local preset=$1 log began=$SECONDS
    shift
    log=$(mktemp)
    if ! cmake --preset "$preset" >"$log" 2>&1 ||
        ! cmake --build --preset "$preset" ${1:+--target "$@"} 2>&1 | tee "$log" | show_steps "$preset"; then
        cat "$log" >&2
        rm -f "$log"
        return 1
    fi
    ((SECONDS - began < 5)) || echo "Built $preset in $(took $((SECONDS - began)))." >&2
    rm -f "$log"
}
