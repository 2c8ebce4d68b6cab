# Spoils copies of two libraries by chance, and counts what comes of it: told,
# harmless, or silent; then what *Rescue* gets out of such files. `make test` does
# the same 200 times in all. LISCA_DAMAGE says how often.

source "$(dirname "$0")/setup.sh"

LISCA_DAMAGE=${LISCA_DAMAGE:-1000} cargo test -p app --test all damage:: -- --nocapture --test-threads 1
