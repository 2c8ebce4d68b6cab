# Kills and broken disks, often: what somebody was told is saved, is. It ends with
# one table. KILLS says how often the library is killed (1,000), WINDOWS how often
# the real window is (50).

source "$(dirname "$0")/setup.sh"

KILLS=${KILLS:-1000}
WINDOWS=${WINDOWS:-50}

build_ui
cargo build -p lisca --bins --features lisca/bundled-ui

told=$(mktemp)
trap 'rm -f "$told"' EXIT
failed=0

# tried COMMAND...: runs it, keeps its figures, and goes on where it failed.
tried() {
  "$@" 2>&1 | tee -a "$told" || failed=1
}

LISCA_KILLS=$KILLS tried cargo test -p app --test all torture:: -- --nocapture
LISCA_FAULTS=all tried cargo test -p app --test all failing_disk:: -- --nocapture
LISCA_FAULTS=all tried cargo test -p store --test library killed_migration:: -- --nocapture
LISCA_KILLS=$((KILLS / 10)) tried cargo test -p product-tests --test all torture:: -- --nocapture
LISCA_KILLS=$WINDOWS tried cargo test -p product-tests --test end_to_end i12_a_power_cut -- --nocapture

echo
printf '  %-44s %8s %12s %6s %7s  %s\n' "" tries acknowledged lost repairs ""
sed -n 's/^.*TORTURE | //p' "$told" |
  awk -F' [|] ?' '{ printf "  %-44s %8s %12s %6s %7s  %s\n", $1, $2, $3, $4, $5, $6 }'
exit "$failed"
