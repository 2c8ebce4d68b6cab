# Everything that says whether Lisca is well. Each part is run even when one
# before it failed, so that one run tells all.

source "$(dirname "$0")/setup.sh"

names=() results=() times=()

# part NAME COMMAND...: runs it and remembers how it went.
part() {
  local name=$1 start=$SECONDS
  shift
  say "$name"
  if "$@"; then results+=(ok); else results+=(FAILED); fi
  names+=("$name")
  times+=($((SECONDS - start)))
}

in_ui() { (cd ui && "$@"); }

# One build for everything that follows: programs and tests together, so that
# their dependencies are built once, with one set of features.
build_rust() {
  cargo build --workspace --bins --tests --features lisca/bundled-ui
}

test_rust() {
  cargo test --workspace --no-fail-fast --features lisca/bundled-ui
}

lint_rust() {
  cargo clippy --workspace --all-targets --features lisca/bundled-ui -- -D warnings
}

part "Rust is formatted" cargo fmt --all --check
part "The page is built" build_ui
part "The page's types are right" in_ui npm run --silent check
part "The page's tests" in_ui npm run --silent test
part "Rust is built" build_rust
part "The list of parts, and none of them talks to the network" node tests/house/sbom.mjs "$(target_dir)/lisca.cdx.json"
part "Rust lints" lint_rust
part "Rust tests, and the product in its real window" test_rust

echo
failed=0
for at in "${!names[@]}"; do
  printf '  %-6s %4d s  %s\n' "${results[at]}" "${times[at]}" "${names[at]}"
  [ "${results[at]}" = ok ] || failed=1
done
printf '  %-6s %4d s  in all\n\n' "" "$SECONDS"
exit "$failed"
