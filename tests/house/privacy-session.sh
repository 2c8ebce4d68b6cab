# The session that privacy.sh watches, in a network namespace of its own.

set -euo pipefail
cd "$(dirname "$0")/../.."
work=$1
lisca=$LISCA_BIN/lisca
export HOME=$work/home XDG_CONFIG_HOME=$work/home/config XDG_DATA_HOME=$work/home/share XDG_CACHE_HOME=$work/home/cache
export LISCA_DATA=$work/data
mkdir -p "$HOME" "$work/out"
ip link set lo up

# watched NAME PROGRAM...: runs it, and all that it starts, with every call for a
# socket or for a ring of calls (which could make one) in NAME.trace.
watched() {
  local name=$1
  shift
  strace -f -qq -s 200 -o "$work/$name.trace" \
    -e trace=socket,socketpair,connect,bind,listen,sendto,sendmsg,sendmmsg,io_uring_setup,execve -- "$@"
}

# asked FAMILY FILE...: how often a socket of this family was asked for.
asked() {
  local family=$1
  shift
  cat "$@" | grep -cE "socket\($family," || true
}

# What is watched here is heard: one way to others, and it is counted.
watched control bash -c 'exec 3<>/dev/tcp/127.0.0.1/9' 2>/dev/null || true
[ "$(asked AF_INET "$work/control.trace")" -eq 1 ] || { echo "strace hears nothing: nothing is proved" >&2; exit 1; }
rm "$work/control.trace"
before=$(awk '/lo:/ { sub(/.*:/, ""); print $1 + $9 }' /proc/net/dev)

# Every command, each by its name in what `lisca --help` lists.
commands=0
say() { printf '%s\n' "$@"; }
run() {
  commands=$((commands + 1))
  watched "command-$commands" "$lisca" "$@" >/dev/null 2>>"$work/said" </dev/null || true
}
run demo
run list --json
run new "Seen by nobody"
say "# An effect" "- a cause" >"$work/in.md"
run import "$work/in.md"
for format in pdf docx md svg png mermaid mindmap xlsx csv ics jira github json lisca; do
  run export 3 --with-names -f "$format" -o "$work/out/a.$format"
  [ -s "$work/out/a.$format" ] || { echo "$format wasn't written" >&2; exit 1; }
done
run import "$work/out/a.lisca"
run import "$work/out/a.json"
run check 3
run names 3
run checklist 3 --action 1 -o "$work/out/card.pdf"
run report "A bolt was loose"
run report-form -o "$work/out/form.html"
run feedback --with-names -o "$work/out/feedback.pdf"
run backup
say "We failed to call." >"$work/sentences"
commands=$((commands + 1))
watched "command-$commands" "$lisca" guard --lang en <"$work/sentences" >/dev/null
run restore "$(ls "$work"/data/backups/*.sqlite | head -n1)"
run --help

# The window: the workshop that it opens is the one that was begun last.
run new "Seen by nobody, again"
mkdir -p "$work/window"
mv "$work/data" "$work/window/data"
watched window "$LISCA_BIN/session_by_keys" "$work/window" "$work/out/window.png"
LISCA_DATA=$work/window/data "$lisca" export "$(LISCA_DATA=$work/window/data "$lisca" list --json | grep -B1 -A9 again | grep -m1 -oE '"id": [0-9]+' | grep -oE '[0-9]+')" -f json -o - >"$work/out/after.json"
grep -q "The pager was silent" "$work/out/after.json" || { echo "the window wasn't worked in" >&2; exit 1; }

engine=$(grep -cE 'execve\(".*WebKit(Network|Web)Process"' "$work/window.trace")
processes=$(cut -d' ' -f1 "$work/window.trace" | sort -u | wc -l)
[ "$engine" -ge 3 ] || { echo "the engine's processes weren't heard: $engine" >&2; exit 1; }

failed=0
row() {
  printf '  %-58s %6s\n' "$1" "$2"
  [ "$2" = "${3:-$2}" ] || failed=1
}
bytes() { awk -v before="$before" '/lo:/ { sub(/.*:/, ""); print $1 + $9 - before }' /proc/net/dev; }
open_ways() { cat /proc/net/{tcp,tcp6,udp,udp6,raw,raw6} 2>/dev/null | grep -vc 'local_address' || true; }

echo
row "commands of the command line that were watched" "$commands"
row "processes and threads of the window's session that asked" "$processes"
row "of the engine's among them" "$engine"
row "sockets for another computer: AF_INET" "$(asked AF_INET "$work"/*.trace)" 0
row "sockets for another computer: AF_INET6" "$(asked AF_INET6 "$work"/*.trace)" 0
row "sockets of other kinds than AF_UNIX and AF_NETLINK" "$(cat "$work"/*.trace | grep -E 'socket\(' | grep -cvE 'socket\(AF_(UNIX|NETLINK),' || true)" 0
row "addresses of another computer that were asked for" "$(cat "$work"/*.trace | grep -cE 'sin6?_(family|addr)|AF_INET' || true)" 0
row "rings of calls (io_uring), past which nothing is heard" "$(cat "$work"/*.trace | grep -c 'io_uring_setup(' || true)" 0
row "bytes over the only network there was, a loopback" "$(bytes)" 0
row "ways that are open at the end" "$(open_ways)" 0
echo
exit "$failed"
