# Makes the .deb. Its dependencies are those that the linker found.

source "$(dirname "$0")/setup.sh"

build_ui
cargo build --release -p lisca --features lisca/bundled-ui

target=$(target_dir)
version=$(awk -F'"' '/^version/ { print $2; exit }' Cargo.toml)
architecture=$(dpkg --print-architecture)
root=$target/bundle/lisca
deb=$target/bundle/lisca_${version}_${architecture}.deb
id=org.lisca.Lisca

rm -rf "$root"
install -Dm755 -t "$root/usr/bin" "$target/release/lisca" "$target/release/lisca-window"
for size in 32 128; do
  install -Dm644 "src-tauri/icons/${size}x${size}.png" "$root/usr/share/icons/hicolor/${size}x${size}/apps/$id.png"
done
install -Dm644 -t "$root/usr/share/doc/lisca" LICENSE-MIT LICENSE-APACHE CHANGELOG.md
install -Dm644 src-tauri/crates/lettering/fonts/OFL.txt "$root/usr/share/doc/lisca/Inter-OFL.txt"

install -d "$root/usr/share/applications" "$root/DEBIAN"
cat > "$root/usr/share/applications/$id.desktop" <<END
[Desktop Entry]
Type=Application
Name=Lisca
GenericName=Root-cause analysis
Comment=Workshops from an incident to an action plan
Exec=lisca
Icon=$id
Terminal=false
Categories=Office;
Keywords=incident;postmortem;fishbone;ishikawa;five whys;root cause;
StartupWMClass=lisca-window
END

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
say "$deb ($(du -h "$deb" | cut -f1))"
