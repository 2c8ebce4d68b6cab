# Watches a whole session: every command of the command line, and the real window
# with both of its pages, played by its keys. It runs where there is no network but
# a loopback of its own, and strace hears each call by which a program asks the
# system for a way to others. Nothing drives the window from outside (WebDriver
# would need a port), so whatever is asked is Lisca's, the engine's processes
# included. Every number has to be 0.

source "$(dirname "$0")/setup.sh"

for program in strace unshare ip; do
  command -v "$program" >/dev/null || stop "This needs $program." "  apt-get install strace util-linux iproute2"
done

build_ui
# With what `make test` builds, so that nothing is built twice.
cargo build --workspace --bins --tests --features lisca/bundled-ui
LISCA_BIN=$(target_dir)/debug
export LISCA_BIN
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# As root a namespace is made at once, as anybody else one of users first.
own=(unshare --net)
[ "$(id -u)" -eq 0 ] || own+=(--map-root-user)
"${own[@]}" bash tests/house/privacy-session.sh "$work"
