# Set-up shared by the commands of the Makefile; sourced, never run.
# Each step looks first and does nothing when there is nothing to do.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

NEEDED_RUST=1.90
NEEDED_NODE=20

say() { printf '\033[1m· %s\033[0m\n' "$*"; }
stop() { printf '%s\n' "$@" >&2; exit 1; }

# at_least HAVE WANT: true when version HAVE is WANT or newer.
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n1)" = "$2" ]; }

need_rust_and_node() {
  # A shell that was open while rustup ran doesn't have cargo on its path yet.
  if ! command -v cargo >/dev/null && [ -f "$HOME/.cargo/env" ]; then . "$HOME/.cargo/env"; fi
  command -v cargo >/dev/null ||
    stop "Lisca needs Rust $NEEDED_RUST or newer, and there is no cargo here." "Install it from https://rustup.rs, then try again."
  command -v node >/dev/null && command -v npm >/dev/null ||
    stop "Lisca needs Node $NEEDED_NODE or newer with npm, and they are not here." "Install them from https://nodejs.org, then try again."
  local rust node
  rust=$(rustc --version | cut -d' ' -f2)
  node=$(node --version | tr -d v)
  at_least "$rust" "$NEEDED_RUST" ||
    stop "Lisca needs Rust $NEEDED_RUST or newer; this is $rust." "With rustup: rustup update stable"
  at_least "$node" "$NEEDED_NODE" ||
    stop "Lisca needs Node $NEEDED_NODE or newer; this is $node." "See https://nodejs.org"
}

# The packages of the list that aren't installed, one a line.
missing_packages() {
  sed 's/#.*//' tests/house/packages.txt | awk 'NF { print $1 }' | while read -r package; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
  done
}

need_packages() {
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "Not Debian or Ubuntu: going on with what is installed. What Lisca needs is listed in tests/house/packages.txt"
    return
  fi
  local missing as_root=()
  missing=$(missing_packages)
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null ||
      stop "These packages are missing, and there is no sudo to install them with. As root:" "  apt-get install -y $(echo $missing)"
    as_root=(sudo)
  fi
  say "Installing packages: $(echo $missing)"
  "${as_root[@]}" apt-get update -q
  # shellcheck disable=SC2086 # one word per package
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
}

# Where cargo puts what it builds, whatever its configuration says.
target_dir() {
  cargo metadata --format-version 1 --no-deps |
    node -e 'let s="";process.stdin.on("data",d=>s+=d).on("end",()=>console.log(JSON.parse(s).target_directory))'
}

need_ui_packages() {
  local stamp=ui/node_modules/.installed-from
  if ! cmp -s ui/package-lock.json "$stamp"; then
    say "Installing the UI's packages"
    (cd ui && npm ci --no-audit --no-fund)
    cp ui/package-lock.json "$stamp"
  fi
}

# The page is built into the binary, so it is built first; and only when
# something it is made of is newer than it is.
build_ui() {
  need_ui_packages
  local inputs=(ui/src ui/index.html ui/audience.html ui/package-lock.json ui/vite.config.* src-tauri/crates/lettering/fonts)
  if [ ! -f ui/dist/.built ] || [ -n "$(find "${inputs[@]}" -newer ui/dist/.built -print -quit)" ]; then
    say "Building the page"
    (cd ui && npm run build)
    touch ui/dist/.built
  fi
}

need_rust_and_node
need_packages
