# Makes the .deb. Its dependencies are those that the linker found. `bundle.sh debug`
# makes one of what is built for tests, to look at the package itself.

source "$(dirname "$0")/setup.sh"

profile=${1:-release}
build_ui
cargo build $([ "$profile" = debug ] || echo --release) -p lisca --features lisca/bundled-ui

target=$(target_dir)
version=$(awk -F'"' '/^version/ { print $2; exit }' Cargo.toml)
architecture=$(dpkg --print-architecture)
root=$target/bundle/lisca
deb=$target/bundle/lisca_${version}_${architecture}.deb
id=org.lisca.Lisca

rm -rf "$root"
install -Dm755 -t "$root/usr/bin" "$target/$profile/lisca" "$target/$profile/lisca-window"
for size in 32 128; do
  install -Dm644 "src-tauri/icons/${size}x${size}.png" "$root/usr/share/icons/hicolor/${size}x${size}/apps/$id.png"
done
install -Dm644 -t "$root/usr/share/doc/lisca" LICENSE-MIT LICENSE-APACHE CHANGELOG.md
# What it is made of, for whoever has to know.
node tests/house/sbom.mjs "$root/usr/share/doc/lisca/lisca.cdx.json"
install -Dm644 src-tauri/crates/lettering/fonts/OFL.txt "$root/usr/share/doc/lisca/Inter-OFL.txt"

for size in 32 128; do
  install -Dm644 "src-tauri/icons/${size}x${size}.png" "$root/usr/share/icons/hicolor/${size}x${size}/mimetypes/$id.png"
done
install -Dm644 -t "$root/usr/share/applications" "src-tauri/bundle/$id.desktop"
install -Dm644 -t "$root/usr/share/mime/packages" "src-tauri/bundle/$id.xml"
install -Dm644 -t "$root/usr/share/metainfo" "src-tauri/bundle/$id.metainfo.xml"
install -d "$root/DEBIAN"

# dpkg-shlibdeps reads debian/control of the folder it runs in.
mkdir -p "$target/bundle/debian"
printf 'Source: lisca\n\nPackage: lisca\nArchitecture: any\n' > "$target/bundle/debian/control"
depends=$(cd "$target/bundle" && dpkg-shlibdeps -O lisca/usr/bin/lisca lisca/usr/bin/lisca-window 2>/dev/null |
  sed -n 's/^shlibs:Depends=//p')

cat > "$root/DEBIAN/control" <<END
Package: lisca
Version: $version
Architecture: $architecture
Maintainer: The Lisca authors <lisca@lisca.org>
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Depends: $depends
Section: misc
Priority: optional
Description: root-cause-analysis workshops in the spirit of Just Culture
 Fishbone, five whys and action plan as views of one graph of contributing
 causes, from the first click after an incident to a PDF report.
END

dpkg-deb --build --root-owner-group "$root" "$deb" >/dev/null
# A double click on a file needs all of these.
held=$(dpkg-deb -c "$deb" | awk '{ print $NF }')
for file in bin/lisca bin/lisca-window "share/applications/$id.desktop" "share/mime/packages/$id.xml" \
  "share/metainfo/$id.metainfo.xml" share/doc/lisca/lisca.cdx.json "share/icons/hicolor/128x128/apps/$id.png" "share/icons/hicolor/128x128/mimetypes/$id.png"; do
  grep -qxF "./usr/$file" <<< "$held" || stop "The package lacks /usr/$file."
done
grep -q '^Exec=lisca %F$' "$root/usr/share/applications/$id.desktop" || stop "The package’s entry takes no files."
say "$deb ($(du -h "$deb" | cut -f1))"
