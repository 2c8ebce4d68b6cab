# Builds Lisca and opens its window. Where there is no display, does the main
# job without one and says where the picture and the PDF are.

source "$(dirname "$0")/setup.sh"

target=$(target_dir)
programs=$target/release
build_ui
[ -x "$programs/lisca-window" ] || say "Building Lisca: the first time takes some minutes"
export LISCA_BIN=$programs

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  cargo build --release -p lisca --features lisca/bundled-ui
  exec "$programs/lisca"
fi

say "There is no display here: Lisca will work on a screen that isn't one"
cargo build --release -p lisca -p product-tests --bin lisca --bin lisca-window --bin pictures --features lisca/bundled-ui

out=$target/without-a-display
rm -rf "$out"
mkdir -p "$out/library/data"
export LISCA_DATA=$out/library/data
id=$("$programs/lisca" demo | tail -n1)
"$programs/lisca" export "$id" --format pdf --output "$out/friday-evening.pdf" >/dev/null
"$programs/pictures" window "$out/library" "$out/friday-evening.png"

cat <<END

  The worked examples are in the library   $LISCA_DATA
  The window on the fishbone               $out/friday-evening.png
  The report as a PDF                      $out/friday-evening.pdf

END
