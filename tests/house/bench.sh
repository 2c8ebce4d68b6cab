# Measures: the crates' own benchmarks, then the program as a process, then
# the real window.

source "$(dirname "$0")/setup.sh"

build_ui
cargo build --release -p lisca -p product-tests --bins --features lisca/bundled-ui
cargo bench -p diagram -p store -p report -p app --bench '*'
LISCA_BIN=$(target_dir)/release
export LISCA_BIN
"$LISCA_BIN/window_bench"
