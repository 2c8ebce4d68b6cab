# The two commands are `make run` and `make test`; each does all of its own
# set-up on a fresh Debian or Ubuntu with Rust and Node. What they do is in
# tests/house/, one script per command.

.DEFAULT_GOAL := help
.PHONY: help run test bench privacy shots bundle bindings clean

help: ## say what there is to make
	@awk -F':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## build Lisca and open its window (without a display: leave a picture and a PDF)
	@bash tests/house/run.sh

test: ## check everything: Rust, the UI, and the product in its real window
	@bash tests/house/test.sh

bench: ## measure layout, storage, the report and the real window
	@bash tests/house/bench.sh

privacy: ## watch a whole session: that nothing asks for a way to another computer
	@bash tests/house/privacy.sh

shots: ## take again the pictures that README shows
	@bash tests/house/shots.sh

bundle: ## make the .deb
	@bash tests/house/bundle.sh

bindings: ## write again what is generated: from the list of commands, and the form for others
	LISCA_BINDINGS=write cargo test -p product-tests --test all bindings::
	cd ui && LISCA_BINDINGS=write npx vitest run src/form/page.test.ts

clean: ## remove everything that was built
	cargo clean
	rm -rf ui/node_modules ui/dist tests/out
