# Looks at what Lisca is built of: licences, sources, versions held twice, known flaws,
# the registries' signatures. Needs the network the first time (cargo-deny is built into
# the folder of what is built), and for the advisories and signatures each time; what
# can't be had is said. No part of `make test`.

source "$(dirname "$0")/setup.sh"

DENY=0.20.2
target=$(target_dir)
failed=0

# looked NAME COMMAND...: runs it and says how it went.
looked() {
  local name=$1
  shift
  say "$name"
  if "$@"; then say "$name: well"; else say "$name: NOT WELL"; failed=1; fi
}

if command -v cargo-deny >/dev/null; then deny=cargo-deny; else
  deny=$target/tools/bin/cargo-deny
  if [ "$("$deny" --version 2>/dev/null)" != "cargo-deny $DENY" ]; then
    say "Building cargo-deny $DENY, once"
    cargo install cargo-deny --version "$DENY" --locked --root "$target/tools" ||
      stop "cargo-deny can’t be had here: nothing was looked at."
  fi
fi
look() { "$deny" --locked --config tests/house/deny.toml check "$@"; }

looked "Licences, sources, bans" look licenses sources bans
say "Known flaws of crates"
if look advisories; then say "Known flaws of crates: none"; else
  if "$deny" --locked --config tests/house/deny.toml fetch db >/dev/null 2>&1; then failed=1; else
    say "The advisory database can’t be had here: flaws weren’t looked for."
  fi
fi

need_ui_packages

# asked NAME COMMAND...: the same of the npm registry, which may not answer.
asked() {
  local name=$1 said
  shift
  say "$name"
  if said=$(cd ui && "$@" 2>&1); then say "$name: well"; return; fi
  if grep -qE '^npm error (network|code E(40|NOTFOUND|TIMEDOUT|CONN))|audit endpoint returned an error' <<< "$said"; then
    say "The npm registry doesn’t answer this here: it wasn’t looked at."
  else printf '%s\n' "$said"; say "$name: NOT WELL"; failed=1; fi
}

asked "The page’s packages are signed" npm audit signatures
asked "Known flaws of the page’s packages" npm audit --omit=dev

looked "The list of parts" node tests/house/sbom.mjs "$target/lisca.cdx.json"
exit "$failed"
