# Takes again the pictures that README shows.

source "$(dirname "$0")/setup.sh"

build_ui
cargo build --release -p lisca -p product-tests --bin lisca --bin lisca-window --bin pictures --features lisca/bundled-ui
LISCA_BIN=$(target_dir)/release
export LISCA_BIN
"$LISCA_BIN/pictures" readme tests/references/pictures
ls -l tests/references/pictures
